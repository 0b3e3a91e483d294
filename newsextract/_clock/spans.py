"""Longer spans: "in August", "the late 1990s", "in 2017", and ranges of dates."""

from typing import Final

import regex

from .._calendar import Parts
from .._lex.months import MONTHS
from .pieces import SPACE, Piece, Slot

_PORTION: Final = r"(?P<portion> [Ee]arly | [Mm]id | [Ll]ate )"

_DECADE = regex.compile(
    r"(?P<decade>(?:1[5-9]|20)[0-9]0)s(?![A-Za-z0-9])|(?P<short>[0-9]0)s(?![A-Za-z0-9])"
)
# 1990s               decade=1990
# '80s                short=80; only behind an apostrophe

_YEAR = regex.compile(rf"(?P<year>1[5-9][0-9]{{2}}|20[0-9]{{2}})(?![0-9A-Za-z%]|[-–,./:][0-9])")
_BEFORE_YEAR = regex.compile(
    rf"\b(?:[Ii]n|[Ss]ince|[Dd]uring|[Bb]y|[Uu]ntil){SPACE}(?:(?P<portion>early|late|mid)[ -])?$"
    rf"|\b(?P<portion>[Ee]arly|[Ll]ate|[Mm]id)[ -]$"
)
_COUNTED = regex.compile(rf"{SPACE}(?!(?:was|has|is|as|its|his|this|does)\b)[a-z]{{2,}}s\b")
# "in 2000 homes": the number counts something

_BEFORE_SPAN = regex.compile(rf"(?P<portion>[Ee]arly|[Mm]id|[Ll]ate)[{SPACE[1:-1]}-]$")

_BEFORE_MONTH = regex.compile(
    rf"""
    \b (?: [Ii]n | [Ss]ince | [Uu]ntil | [Tt]ill | [Dd]uring | [Tt]hrough | [Bb]etween
         | [Ff]rom | [Bb]y | (?: [Ee]nd | [Bb]eginning | [Ss]tart | [Mm]iddle ) {SPACE} of ) {SPACE}
         (?: (?P<portion> early | mid | late ) [ -] )? $
    | \b (?P<portion> [Ee]arly | [Mm]id | [Ll]ate ) [ -] $
    """,
    regex.VERBOSE,
)
# "in ", "since early ", "the end of ", "mid-"

_TO = regex.compile(
    rf"""
    (?P<gap> {SPACE}? [-–—/] {SPACE}? | {SPACE} (?: to | until | till | through | thru ) {SPACE}
      | {SPACE} (?P<and> and ) {SPACE} )
    """,
    regex.VERBOSE,
)
_OPEN_END = regex.compile(rf"(?:date|now|today|present|(?:1[5-9]|20)[0-9]{{2}})(?![A-Za-z0-9])")
_FROM = regex.compile(rf"\b(?P<word>[Ff]rom|[Bb]etween|FROM|BETWEEN){SPACE}$")


def read_decade(text: str, at: int, end: int) -> Piece | None:
    """Read "1990s" at `at`, with "late" or "mid" before it."""
    m = _DECADE.match(text, at, end)
    if m is None:
        return None
    begin = at
    if m["decade"]:
        decade = int(m["decade"])
    elif text[at - 1 : at] in ("'", "’", "‘"):
        decade, begin = 1900 + int(m["short"]), at - 1
    else:
        return None
    before = _BEFORE_SPAN.search(text, max(0, begin - 6), begin)
    portion = before["portion"].lower() if before else None
    begin = before.start() if before else begin
    parts = Parts(decade=decade, portion=portion)
    return Piece(begin, m.end(), parts, Slot.SPAN, "decade")


def read_year(text: str, at: int, end: int) -> Piece | None:
    """Read a year in running text that a preposition makes one: "in 2017"."""
    m = _YEAR.match(text, at, end)
    if m is None:
        return None
    before = _BEFORE_YEAR.search(text, max(0, at - 14), at)
    if before is None or _COUNTED.match(text, m.end(), end):
        return None
    portion = before["portion"].lower() if before["portion"] else None
    begin = before.start("portion") if portion else at
    parts = Parts(year=int(m["year"]), portion=portion)
    return Piece(begin, m.end(), parts, Slot.SPAN, "year")


def read_bare_month(text: str, at: int, stop: int) -> Piece | None:
    """Read a month that stands alone, if the words before it make it a time."""
    before = _BEFORE_MONTH.search(text, max(0, at - 24), at)
    if before is None:
        return None
    word = text[at:stop]
    if word.lower() in ("march", "may") and word[0].islower():
        return None
    portion = before["portion"].lower() if before["portion"] else None
    begin = before.start("portion") if portion else at
    parts = Parts(month=MONTHS[word.lower()], portion=portion)
    return Piece(begin, stop, parts, Slot.MONTH, "month")


def begins_range(text: str, at: int, start: int) -> int:
    """Return where the "from" or "between" right before `at` stands, else `at`."""
    m = _FROM.search(text, max(start, at - 8), at)
    return m.start() if m is not None else at


def range_gap(text: str, piece: Piece, start: int, end: int) -> int | None:
    """Return where the second time of a range begins behind `piece`, or None."""
    m = _TO.match(text, piece.end, end)
    if m is None or m.end() >= end:
        return None
    if m["and"] and not text[begins_range(text, piece.start, start)] in "bB":
        return None
    return m.end()


def open_end(text: str, piece: Piece, at: int, start: int, end: int) -> Piece | None:
    """Take in the end of "from March to date", "between May 2015 and 2018"."""
    m = _OPEN_END.match(text, at, end)
    begin = begins_range(text, piece.start, start)
    if m is None or begin == piece.start:
        return None
    return piece._replace(start=begin, end=m.end())


_DAYS: Final = Slot.DATE | Slot.MONTH


def through(piece: Piece, later: Piece, begin: int) -> Piece | None:
    """Make one of two ends of a range; the value is the first's."""
    if not (piece.slots & _DAYS and later.slots & (_DAYS | Slot.DAY_WORD)):
        return None
    parts = piece.parts
    if parts.year is None and later.parts.year is not None and parts.month:
        crosses = later.parts.month is not None and parts.month > later.parts.month
        year = later.parts.year - 1 if crosses else later.parts.year
        parts = parts._replace(year=year, short_year=later.parts.short_year)
    return piece._replace(start=begin, end=later.end, parts=parts)
