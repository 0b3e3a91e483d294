"""One printed time, read from left to right, piece by piece."""

from typing import Final

import regex

from .._calendar import Parts
from .._lex.months import DAY_PARTS, MONTHS, SEASONS, WEEKDAYS
from .clocks import read_clock, read_noon
from .dates import read_dated, read_month, read_numbered
from .pieces import SPACE, Piece, Slot, merge
from .relative import read_ago, read_before, read_day_word, read_from_now, read_step

_WORD = regex.compile(r"[A-Z]?[a-z]++|[A-Z]++")

_GAP = regex.compile(
    rf"""
    (?P<mark> \s{{0,3}} (?: [,.;:|/@•·∙⋅●(\[–—-]{{1,2}} \s{{0,3}} ){{0,2}} )
    (?: (?P<word> at | on | around | about | by | of | from | the | in{SPACE}the | in{SPACE}the{SPACE}early
      | AT | ON | early | late | @ ) {SPACE}{{1,2}} (?: (?: around | about | the ) {SPACE} )? )?
    """,
    regex.VERBOSE,
)
# ", ", " | ", " at ", ", at ", " • ", " - "

_PROSE_GAP = regex.compile(
    rf"""
    (?P<mark> \s{{0,3}} (?: [,|/@•·∙–—(-] \s{{0,3}} )? )
    (?: (?P<word> at | on | around | about | by | of | from | the | in{SPACE}the | early | late
      | AT | ON | @ ) {SPACE}{{1,2}} (?: (?: around | about | the ) {SPACE} )? )?
    """,
    regex.VERBOSE,
)

_LATER_YEAR = regex.compile(rf"{SPACE}{{1,2}}(?P<year>(?:19|20)[0-9]{{2}})(?![0-9:])")
_THE_DAY = regex.compile(rf",?{SPACE}the{SPACE}(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)\b")

_DAY: Final = Slot.DATE | Slot.DAY_WORD | Slot.AGO | Slot.STEP | Slot.MONTH | Slot.SPAN
_JOINS: Final = {
    Slot.DATE: Slot.CLOCK | Slot.WEEKDAY | Slot.DAY_PART,
    Slot.MONTH: Slot(0),
    Slot.SPAN: Slot(0),
    Slot.CLOCK: _DAY | Slot.WEEKDAY | Slot.DAY_PART,
    Slot.WEEKDAY: Slot.DATE | Slot.CLOCK | Slot.DAY_PART | Slot.STEP,
    Slot.DAY_WORD: Slot.CLOCK | Slot.DAY_PART,
    Slot.DAY_PART: Slot.DATE | Slot.CLOCK | Slot.WEEKDAY | Slot.DAY_WORD,
    Slot.AGO: Slot.CLOCK,
    Slot.STEP: Slot.CLOCK | Slot.DAY_PART | Slot.DATE,
}
"""What can follow or go with what."""


def read_time(
    text: str, at: int, start: int, end: int, *, page: bool
) -> Piece | None:
    """Read the printed time that begins at `at`, or whose "ago" stands there."""
    piece = _read_piece(text, at, start, end, page=page)
    if piece is None:
        return None
    for _ in range(5):
        joined = _join_next(text, piece, start, end, page=page)
        if joined is None:
            break
        piece = joined
    return _finish(text, piece, end)


def _finish(text: str, piece: Piece, end: int) -> Piece | None:
    """Add the year or the day that stand after the rest; drop what is no time alone."""
    parts = piece.parts
    if Slot.DATE in piece.slots and Slot.CLOCK in piece.slots and parts.year is None:
        m = _LATER_YEAR.match(text, piece.end, end)
        if m is not None:
            parts = parts._replace(year=int(m["year"]))
            return piece._replace(end=m.end(), parts=parts)
    if piece.slots == Slot.WEEKDAY:
        m = _THE_DAY.match(text, piece.end, end)
        if m is not None and 1 <= int(m["day"]) <= 31:
            parts = parts._replace(day=int(m["day"]))
            return piece._replace(end=m.end(), parts=parts)
    if piece.slots == Slot.DAY_PART:
        return None
    return piece


def _join_next(
    text: str, piece: Piece, start: int, end: int, *, page: bool
) -> Piece | None:
    gap = (_GAP if page else _PROSE_GAP).match(text, piece.end, end)
    if gap is None:
        return None
    for stop in {gap.end(): None, gap.end("mark"): None}:
        if stop >= end:
            continue
        following = _read_piece(text, stop, start, end, page=page, before=piece)
        if following is not None and _goes_with(text, piece, following, gap):
            return merge(piece, following)._replace(start=piece.start)
    return None


def _goes_with(
    text: str, piece: Piece, following: Piece, gap: regex.Match[str]
) -> bool:
    if piece.slots & following.slots:
        return False
    if following.start < piece.end:
        return False
    if Slot.AGO in piece.slots:
        days = all(amount.unit not in ("hour", "minute", "second") for amount in piece.parts.amounts)
        if piece.rule == "before":
            return True
        return days and gap["word"] == "at"
    if Slot.AGO in following.slots:
        return False
    if gap["word"] == "of" and Slot.DAY_PART not in piece.slots:
        return False
    if text[piece.end : following.start].count("\n") > 1:
        return False
    return all(
        following.slots & _JOINS[slot] for slot in Slot if slot in piece.slots and slot in _JOINS
    )


def _read_piece(
    text: str,
    at: int,
    start: int,
    end: int,
    *,
    page: bool,
    before: Piece | None = None,
) -> Piece | None:
    character = text[at]
    if "0" <= character <= "9":
        joined = before is not None and Slot.CLOCK not in before.slots
        if before is None or Slot.CLOCK in before.slots or Slot.WEEKDAY in before.slots:
            piece = read_numbered(text, at, start, end, page=page)
            if piece is not None:
                return piece
        return read_clock(text, at, start, end, page=page, joined=joined)
    m = _WORD.match(text, at, end)
    if m is None:
        if character == "T" or character == "'":
            return None
        return None
    return _read_word(text, m, start, end, page=page, before=before)


def _read_word(
    text: str,
    m: regex.Match[str],
    start: int,
    end: int,
    *,
    page: bool,
    before: Piece | None,
) -> Piece | None:
    at, word = m.start(), m[0]
    small = word.lower()
    if small in MONTHS:
        return read_dated(text, at, end, page=page) or read_month(text, at, end, page=page)
    if small in WEEKDAYS:
        stop = m.end() + (text[m.end() : m.end() + 1] == ".")
        parts = Parts(weekday=WEEKDAYS[small])
        return Piece(at, stop, parts, Slot.WEEKDAY, "weekday")
    if small in DAY_PARTS:
        noon = read_noon(text, at, end)
        if noon is not None:
            return noon
        if before is None:
            return None
        return Piece(at, m.end(), Parts(day_part=small), Slot.DAY_PART, "day part")
    if small in ("ago",):
        return read_ago(text, start, at, end)
    if small in ("last", "this", "next"):
        return read_step(text, at, start, end)
    if small in ("before", "from"):
        return read_from_now(text, start, at, end) or (
            read_before(text, start, at) if small == "before" else None
        )
    if small == "t" and before is not None:
        return None
    return read_day_word(text, at, end)
