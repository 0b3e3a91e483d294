"""What a generated story says, each fact with the place where it is printed."""

from datetime import datetime
from typing import NamedTuple


class Piece(NamedTuple):
    """Something printed: its range, and how it reads."""

    start: int
    end: int
    text: str


class Stamp(NamedTuple):
    start: int
    end: int
    text: str
    value: datetime
    relative: bool


class Opening(NamedTuple):
    """A dateline; `end` is where its sentence begins."""

    start: int
    end: int
    places: tuple[str, ...]
    region: str | None
    agency: str | None


class Picture(NamedTuple):
    caption: Piece
    description: str
    photographers: tuple[Piece, ...]
    agencies: tuple[Piece, ...]


class Said(NamedTuple):
    """A quotation without its marks."""

    start: int
    end: int
    text: str
    speaker: str
    cue: str
    mention: str | None


class Remark(NamedTuple):
    start: int
    end: int
    text: str
    kind: str
    people: tuple[str, ...]


class Count(NamedTuple):
    start: int
    end: int
    text: str
    value: int
    kind: str


class Manners(NamedTuple):
    """How a house prints: the same for the whole page."""

    opening: str
    closing: str
    comma_inside: bool
    blank_lines: bool
    width: int | None


class Story(NamedTuple):
    text: str
    now: datetime
    kicker: Piece | None
    headline: Piece
    deck: Piece | None
    authors: tuple[Piece, ...]
    published: Stamp
    updated: Stamp | None
    counter: Count | None
    dateline: Opening | None
    paragraphs: tuple[Piece, ...]
    captions: tuple[Picture, ...]
    quotes: tuple[Said, ...]
    notes: tuple[Remark, ...]
