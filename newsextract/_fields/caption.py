"""Captions: what each caption block says, and its credit."""

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from .._blocks.kinds import Block, Kind
from .._credit import CreditMatch, find_credit, read_credit_line
from .._text import Range, trim

CaptionKind = Literal["photo", "illustration", "graphic", "video"]

_SHOWN = re.compile(
    r"""
    [AaCcDdFfGgIiMmVv] (?<! \w. )             # `re` skips to these letters
    (?i:
      (?P<illustration> (?<= i ) llustrations? | (?<= c ) artoon | (?<= d ) rawing
        | (?<= a ) rt (?: work | ist['’]?s \s (?:impression|rendering) )
        | (?<= c ) ourtroom \s sketch )
      | (?P<graphic> (?<= g ) raphics? | (?<= i ) nfographics? | (?<= c ) harts?
        | (?<= m ) aps? )
      | (?P<video> (?<= v ) ideo | (?<= f ) ootage ) )
    \b
    """,
    re.VERBOSE,
)
# Illustration: X Y            illustration
# Graphic by X Y               graphic
# (AP Video by X Y)            video

_OPENING = re.compile(
    r"""
    (?: (?P<illustration> Illustration | Cartoon
          | Artist['’]?s \s (?:impression|rendering) )
      | (?P<graphic> Graphic | Chart | Map | Infographic )
      | (?P<video> Video | Watch | WATCH | VIDEO ) )
    (?= \s* [:|–—-] | \s of \b | \s by \b )
    """,
    re.VERBOSE,
)
# Video: the moment the … · Artist's impression of the …
# not: Video Loading           a button

_LABEL = re.compile(r"(?:image|photo|media)\s{1,3}caption[,:]\s{0,3}", re.IGNORECASE)
# Image caption, The boat leaves
# not: Image captions matter

_WORDS_ALONE = frozenset(
    {
        "caption.fragment",
        "caption.name",
        "caption.printed_twice",
        "caption.verbless",
        "caption.verdict",
        "caption.video",
        "caption.voice",
    }
)
"""Rules of blocks that hold no credit."""

_BY_BUTTONS = frozenset({"caption.above_button", "caption.under_button"})
"""Rules of blocks that may hold one: a doubtful one is none."""

_EDGE = " \t\n\r\xa0-–—|·•"


class CaptionMatch(NamedTuple):
    """The words under a picture."""

    start: int
    end: int
    kind: CaptionKind
    description: Range | None
    """The caption without its credit; None where a credit stands alone."""
    credit: CreditMatch | None
    rule: str


def find_captions(text: str, blocks: Sequence[Block]) -> tuple[CaptionMatch, ...]:
    """Read the caption blocks, in printed order."""
    return tuple(
        [
            _read(text, block)
            for block in blocks
            if block.kind is Kind.CAPTION and block.inner_start < block.inner_end
        ]
    )


def _read(text: str, block: Block) -> CaptionMatch:
    start, end = block.inner_start, block.inner_end
    credit = _credit(text, block)
    description: Range | None = Range(start, end)
    if credit is not None:
        description = _description(text, start, end, credit)
    return CaptionMatch(
        start, end, _kind(text, description, credit), description, credit, block.rule
    )


def _credit(text: str, block: Block) -> CreditMatch | None:
    """Find the credit where the block's rule says that it stands."""
    read = block.reading
    if isinstance(read, CreditMatch):
        return read
    whole = Range(block.inner_start, block.inner_end)
    if block.rule in _WORDS_ALONE:
        return None
    if block.rule == "caption.credit_line":
        return read_credit_line(text, *whole)
    if block.rule == "caption.credit_above":
        return read_credit_line(text, *block.pieces[0])
    if block.rule == "caption.credit_below":
        return read_credit_line(text, *block.pieces[-1])
    found = find_credit(text, *whole) or _in_a_line(text, block)
    if block.rule in _BY_BUTTONS and found is not None and not found.strong:
        return None
    return found


def _in_a_line(text: str, block: Block) -> CreditMatch | None:
    """Find the credit in one of several lines: the page may say the words again."""
    for piece in block.pieces:
        found = find_credit(text, *piece) or read_credit_line(text, *piece)
        if found is not None:
            return found
    return None


def _description(text: str, start: int, end: int, credit: CreditMatch) -> Range | None:
    """Give the longer side of what the credit leaves."""
    longer = _trimmed(text, start, credit.outer_start)
    if credit.outer_end < end:
        after = _unlabelled(text, _trimmed(text, credit.outer_end, end))
        if after.end - after.start > longer.end - longer.start:
            longer = after
    return longer if longer.end > longer.start else None


def _unlabelled(text: str, words: Range) -> Range:
    """Leave out "Image caption," before the words."""
    m = _LABEL.match(text, *words)
    return words if m is None else Range(m.end(), words.end)


def _trimmed(text: str, start: int, end: int) -> Range:
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return Range(*trim(text, start, end))


def _kind(
    text: str, description: Range | None, credit: CreditMatch | None
) -> CaptionKind:
    """Tell what is shown, by the credit's label or the first words."""
    m = None
    if credit is not None:
        m = _SHOWN.search(text, credit.outer_start, credit.end)
    if m is None and description is not None:
        m = _OPENING.match(text, *description)
    if m is None:
        return "photo"
    if m["illustration"]:
        return "illustration"
    return "graphic" if m["graphic"] else "video"
