"""Quotation marks of a paragraph, told from apostrophes, with their direction."""

from collections.abc import Sequence
from enum import Enum
from typing import Final, NamedTuple

import regex

from ..._text import BLANKS


class Way(Enum):
    """Which end of a quotation a mark can be."""

    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"


class Mark(NamedTuple):
    """One quotation mark: its range, its direction, and whether it is single.

    `sure` is False for a double mark whose neighbours do not show its direction, and
    for a closing single one that may be an apostrophe ("players’").
    """

    start: int
    end: int
    way: Way
    single: bool = False
    sure: bool = True


_BARE = regex.compile(r"(?<![^\W_])|.(?![^\W_])", regex.DOTALL)
# the players’ strike       ’ (may be an apostrophe)
# not: don’t                a letter on both sides
# not: O'Neill's            likewise

_ELIDED = regex.compile(
    r"""
    (?: [0-9]{2} s? | tis | twas | twere | twill | em | n | til | till | cause | bout
      | round | cos | coz | cuz | neath | gainst | tween | kay | sup | scuse | burbs
      | ello | appen )
    (?! [^\W_] )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# ’70s                      a year cut short
# 'em                       a word cut short
# not: 'till-roll'          only whole words: here the hyphen ends one (accepted)
# not: 'emphatic'           goes on with a letter

_FEET = regex.compile(r"(?<![0-9])[0-9]{1,2}['’][ ]?[0-9]{0,2}\Z")
# 6'4                       feet, then inches
# not: 164'4                no height

_DOUBLES: Final = ("“", "”", '"', "„", "‟", "«", "»")
_SINGLES: Final = frozenset("'‘’‛‚‹›")
_OPENERS: Final = frozenset("“„‟«`")
_CLOSERS: Final = frozenset("”»")
_BEFORE: Final = frozenset(BLANKS + "([{—–-/―…")
_AFTER: Final = frozenset(BLANKS + ".,;:!?)]}—–/―…-")
_INCHES: Final = frozenset('"”')
_IN_FEET: Final = frozenset("0123456789'’ ")
_ANY: Final = frozenset("'‘’‛‚‹›“”„‟«»\"`")
_OUTSIDE: Final = _BEFORE | _AFTER | _ANY | {""}
_ENDS: Final = frozenset(".,;:!?…—–-")


def mark_places(text: str) -> list[int]:
    """List in order where quotation marks stand in a text.

    Apostrophes that are the end of a word are among them, those between two letters
    are not. Most marks are in no text at all: one quick look for each finds the few.
    """
    places: list[int] = []
    for sign in _DOUBLES:
        at = text.find(sign)
        while at >= 0:
            places.append(at)
            at = text.find(sign, at + 1)
    if "`" in text:
        at = text.find("``")
        while at >= 0:
            places.append(at)
            at = text.find("``", at + 2)
    last = len(text) - 1
    for sign in _SINGLES:
        at = text.find(sign)
        while at >= 0:
            inside = 0 < at < last and text[at - 1].isalpha() and text[at + 1].isalpha()
            if not inside:
                places.append(at)
            at = text.find(sign, at + 1)
    places.sort()
    return places


def pair_turns(
    text: str, start: int, end: int, places: Sequence[int]
) -> list[tuple[int, int]]:
    """Pair double marks that open and close by turns, as nearly everywhere.

    Args:
        text: The whole text.
        start: Where the range begins.
        end: Where it ends.
        places: The places of marks in the range, in order.

    Returns:
        Where the marks of each pair stand; none where any mark asks for a closer look:
        one of another shape, outside a pair, or without room on its outer side.
    """
    pairs: list[tuple[int, int]] = []
    opened = -1
    for at in places:
        glyph = text[at]
        if glyph in _SINGLES:
            if opened < 0 or text.startswith("'", at + 1):
                return []
        elif opened < 0:
            if glyph != "“" and not _opens_straight(text, start, at):
                return []
            if at > start and text[at - 1] not in _BEFORE:
                return []
            opened = at
        else:
            before = text[at - 1]
            if glyph != "”" and (glyph != '"' or before in _OUTSIDE):
                return []
            if (at + 1 < end and text[at + 1] not in _AFTER) or (
                before in _IN_FEET and _in_feet(text, start, at)
            ):
                return []
            pairs.append((opened, at))
            opened = -1
    return pairs if opened < 0 else []


def _opens_straight(text: str, start: int, at: int) -> bool:
    """Whether a mark is straight, has a word behind it and stands for no inches."""
    return (
        text[at] == '"'
        and text[at + 1 : at + 2] not in _OUTSIDE
        and not _in_feet(text, start, at)
    )


def find_marks(text: str, start: int, end: int, places: Sequence[int]) -> list[Mark]:
    """Find the quotation marks of a range, apostrophes inside words left out.

    Args:
        text: The whole text.
        start: Where the range begins.
        end: Where it ends.
        places: The places of marks in the range, in order.
    """
    marks: list[Mark] = []
    for at in places:
        glyph = text[at]
        if glyph not in _SINGLES:
            mark = _double(text, start, end, at)
        elif _BARE.match(text, at, end) is None:
            continue
        elif glyph == "'" and text[at : at + 2] == "''" and at + 1 < end:
            continue  # the first of two: ``…''
        elif glyph == "'" and at > start and text[at - 1] == "'":
            mark = Mark(at - 1, at + 1, Way.CLOSE)
        else:
            mark = _single(text, start, end, at)
        if mark is not None:
            marks.append(mark)
    return marks


def _edges(text: str, start: int, end: int, at: int, stop: int) -> tuple[bool, bool]:
    """Say whether room stands before and after a mark; other marks are looked past."""
    before = text[at - 1] if at > start else " "
    after = text[stop] if stop < end else " "
    if before in _ANY:
        before = text[at - 2] if at - 1 > start else " "
    if after in _ANY:
        after = text[stop + 1] if stop + 1 < end else " "
    return before in _BEFORE, after in _AFTER


def _double(text: str, start: int, end: int, at: int) -> Mark | None:
    """Tell the direction of a double mark; None where it stands for inches."""
    glyph = text[at]
    stop = at + 2 if glyph == "`" else at + 1
    room_before, room_after = _edges(text, start, end, at, stop)
    if room_before != room_after:
        way = Way.OPEN if room_before else Way.CLOSE
    elif glyph in _OPENERS:
        way = Way.OPEN
    elif glyph in _CLOSERS:
        way = Way.CLOSE
    else:
        way = Way.EITHER
    if glyph in _INCHES and _in_feet(text, start, at):
        return None
    return Mark(at, stop, way, False, room_before != room_after)  # noqa: FBT003


def _in_feet(text: str, start: int, at: int) -> bool:
    """Whether feet, or feet and inches, stand before `at`."""
    near = text[max(start, at - 4) : at]
    return ("'" in near or "’" in near) and bool(
        _FEET.search(text, max(start, at - 6), at)
    )


def _single(text: str, start: int, end: int, at: int) -> Mark | None:
    """Tell the direction of a single mark; None where it stands for a letter."""
    stop = at + 1
    room_before, room_after = _edges(text, start, end, at, stop)
    glyph = text[at]
    if room_before and not room_after:
        if glyph == "’" or (glyph == "'" and _ELIDED.match(text, stop, end)):
            return None
        return Mark(at, stop, Way.OPEN, single=True)
    if room_before or glyph in "‘‚‹" or not room_after:
        return None
    before = text[at - 1]
    if before.isdigit() and stop < end and text[stop] in " 0123456789":
        return None
    sure = (
        before in _ENDS
        or stop >= end
        or text[stop] in ".,;:!?)"
        or not (before in "sS" or text[max(start, at - 2) : at] == "in")
    )
    return Mark(at, stop, Way.CLOSE, single=True, sure=sure)
