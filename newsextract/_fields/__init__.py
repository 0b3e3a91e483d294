"""One module a field: ranges in, matches out."""
