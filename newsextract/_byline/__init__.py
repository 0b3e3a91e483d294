"""Bylines: a line, or several joined, that name the writers."""

from .marks import find_tail
from .matches import AuthorMatch, BylineMatch
from .parties import is_press
from .read import read_bare_byline, read_byline, read_rider

__all__ = [
    "AuthorMatch",
    "BylineMatch",
    "find_tail",
    "is_press",
    "read_bare_byline",
    "read_byline",
    "read_rider",
]
