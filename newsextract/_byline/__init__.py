"""Bylines: a line, or several joined, that name the writers."""

from .matches import AuthorMatch, BylineMatch
from .read import read_bare_byline, read_byline, read_rider

__all__ = [
    "AuthorMatch",
    "BylineMatch",
    "read_bare_byline",
    "read_byline",
    "read_rider",
]
