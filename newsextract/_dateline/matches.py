"""What a dateline gives."""

from typing import NamedTuple

from .._text import Range


class PlaceMatch(NamedTuple):
    """One place; `start:end` takes in its region."""

    start: int
    end: int
    name: str
    """White space squeezed, capitals kept."""
    region: str | None


class DatelineMatch(NamedTuple):
    """A dateline; `end` is where the sentence begins."""

    start: int
    end: int
    places: tuple[PlaceMatch, ...]
    """In printed order; () where only an agency or a date is printed."""
    agency: Range | None
    date: Range | None
    rule: str
