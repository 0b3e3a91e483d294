"""What a block of a page can be."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from .._byline import BylineMatch
from .._clock import TimeMatch
from .._credit import CreditMatch
from .._dateline import DatelineMatch
from .._notes import NoteMatch
from .._text import Range


class TimesMatch(NamedTuple):
    """The times of a line that holds nothing else; at least one."""

    times: tuple[TimeMatch, ...]


Reading = BylineMatch | CreditMatch | DatelineMatch | NoteMatch | TimesMatch
"""What was read of a byline, a caption's credit, a dateline, a note, a time line."""


class Kind(StrEnum):
    """What a block is."""

    HEADLINE = "headline"
    KICKER = "kicker"
    DECK = "deck"
    BYLINE = "byline"
    TIMESTAMP = "timestamp"
    COUNTER = "counter"
    PARAGRAPH = "paragraph"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    PULL_QUOTE = "pull_quote"
    NOTE = "note"
    URL = "url"
    RELATED = "related"
    ADVERT = "advert"
    NEWSLETTER = "newsletter"
    EMBED = "embed"
    ENTRY = "entry"
    COMMENT = "comment"
    FIELD = "field"
    TABLE = "table"
    FURNITURE = "furniture"
    BLANK = "blank"


class Zone(StrEnum):
    """The part of the page a block stands in."""

    HEAD = "head"
    BODY = "body"
    FOOT = "foot"


class Block(NamedTuple):
    """A run of whole lines that belong together; blocks tile the text.

    `start:end` takes in the line breaks, `inner_start:inner_end` only what is inked.
    """

    kind: Kind
    start: int
    end: int
    inner_start: int
    inner_end: int
    rule: str
    zone: Zone
    pieces: tuple[Range, ...]
    """The inked range of each of its lines."""
    reading: Reading | None = None
    """What was read of it while its kind was settled, or None."""


def part_prose(
    blocks: Sequence[Block],
) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """Part the paragraphs of a story from what else is printed, each in order."""
    prose: list[Block] = []
    others: list[Block] = []
    paragraph, blank = Kind.PARAGRAPH, Kind.BLANK  # looked up once: an enum is slow
    for block in blocks:
        kind = block.kind
        if kind is paragraph:
            prose.append(block)
        elif kind is not blank:
            others.append(block)
    return tuple(prose), tuple(others)


class Verdict(NamedTuple):
    """What a passage is, and the rule that said so."""

    kind: Kind
    rule: str
