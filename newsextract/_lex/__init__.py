"""Word lists: data only."""
