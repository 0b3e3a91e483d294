"""Ranges of a text to show as something."""

from typing import NamedTuple


class Mark(NamedTuple):
    """A range of the text, what it is, and what to tell of it."""

    start: int
    end: int
    kind: str
    """A word of small letters and underscores."""
    told: str
    """What a reader sees who points at it."""
