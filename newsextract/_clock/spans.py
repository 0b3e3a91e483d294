"""Longer stretches: "in August", "the late 1990s", "in 2017", "from March to June"."""

import re
from typing import Final

from .._calendar.parts import Parts
from .._lex.months import MONTHS
from .pieces import SPACE, SPACE_OR_HYPHEN, Piece, Scope, Slot

_DECADE = re.compile(
    r"(?P<decade>(?:1[5-9]|20)[0-9]0)s(?![A-Za-z0-9])"
    r"|(?<=['’‘])(?P<short>[0-9]0)s(?![A-Za-z0-9])"
)
# 1990s               decade=1990
# '80s                short=80
# not: 80s            an age

_YEAR = re.compile(r"(?:1[5-9][0-9]{2}|20[0-9]{2})(?![0-9A-Za-z%]|[-–,./:][0-9])")
_BEFORE_YEAR = re.compile(
    rf"""
    \b (?: [Ii]n | [Ss]ince | [Dd]uring | [Bb]y | [Uu]ntil ) {SPACE}
       (?: (?P<portion> early | late | mid ) {SPACE_OR_HYPHEN} )? $
    | \b (?P<alone> [Ee]arly | [Ll]ate | [Mm]id ) {SPACE_OR_HYPHEN} $
    """,
    re.VERBOSE,
)
# "in ", "since late "

_COUNTED = re.compile(
    rf"{SPACE}(?!(?:as|does|has|his|is|its|this|was)\b)[a-z]{{2,20}}s\b"
)
# "in 2000 homes": the number counts something

_PLAINLY: Final = (" in ", " since ", " until ", " In ")
"""What mostly stands before a year or a month: asked for before a pattern is."""

_PORTION = re.compile(rf"(?P<portion>[Ee]arly|[Mm]id|[Ll]ate){SPACE_OR_HYPHEN}$")
_BEFORE_MONTH = re.compile(
    rf"""
    \b (?: [Ii]n | [Ss]ince | [Uu]ntil | [Tt]ill | [Dd]uring | [Tt]hrough | [Bb]etween
         | [Ff]rom | [Bb]y
         | (?: [Ee]nd | [Bb]eginning | [Ss]tart | [Mm]iddle ) {SPACE} of ) {SPACE}
       (?: (?P<portion> early | mid | late ) {SPACE_OR_HYPHEN} )? $
    | \b (?P<alone> [Ee]arly | [Mm]id | [Ll]ate ) {SPACE_OR_HYPHEN} $
    """,
    re.VERBOSE,
)
# "in ", "since early ", "the end of ", "mid-"

_MONTH_WORD = re.compile(r"[A-Za-z]{3,9}(?![A-Za-z])")
_VERBS: Final = frozenset({"march", "may"})
"""Months that in small letters are other words."""

_TO = re.compile(
    rf"""
    {SPACE}? [-–—/] {SPACE}?
    | {SPACE} (?: to | until | till | through | thru | (?P<and> and ) ) {SPACE}
    """,
    re.VERBOSE,
)
_OPEN_END = re.compile(
    r"(?:date|now|today|present|(?:1[5-9]|20)[0-9]{2})(?![A-Za-z0-9])"
)
_FROM = re.compile(rf"\b(?:from|From|FROM|(?P<between>between|Between)){SPACE}$")
_DAYS: Final = Slot.DATE | Slot.MONTH


def read_decade(scope: Scope, at: int) -> Piece | None:
    """Read "1990s" at `at`, with "late" or "mid" before it."""
    m = _DECADE.match(scope.text, at, scope.end)
    if m is None:
        return None
    decade = int(m["decade"]) if m["decade"] else 1900 + int(m["short"])
    begin = at if m["decade"] else at - 1
    before = _PORTION.search(*scope.before(begin, 6))
    portion = before["portion"].lower() if before is not None else None
    begin = before.start() if before is not None else begin
    parts = Parts(decade=decade, portion=portion)
    return Piece(max(begin, scope.start), m.end(), parts, Slot.SPAN, "decade")


def read_year(scope: Scope, at: int) -> Piece | None:
    """Read a year in running text that a preposition makes one: "in 2017"."""
    m = _YEAR.match(scope.text, at, scope.end)
    return read_led_year(scope, at) if m is not None else None


def read_led_year(scope: Scope, at: int) -> Piece | None:
    """Read the four figures of a year at `at` if the words before it make it one."""
    led = _led(scope, at, _BEFORE_YEAR, 14) if scope.follows(at, "deglny") else None
    end = at + 4
    if led is None or _COUNTED.match(scope.text, end, scope.end):
        return None
    begin, portion = led
    parts = Parts(year=int(scope.text[at:end]), portion=portion)
    return Piece(begin, end, parts, Slot.SPAN, "year")


def read_bare_month(scope: Scope, month: Piece) -> Piece | None:
    """Return a month word if the words before it make it a time."""
    if not scope.follows(month.start, "defghlmny"):
        return None
    led = _led(scope, month.start, _BEFORE_MONTH, 24)
    if led is None or scope.text[month.start : month.end] in _VERBS:
        return None
    begin, portion = led
    if portion is None:
        return month
    return month._replace(start=begin, parts=month.parts._replace(portion=portion))


def month_alone(scope: Scope, at: int) -> Piece | None:
    """Read the bare month word at `at` that ends a range."""
    m = _MONTH_WORD.match(scope.text, at, scope.end)
    if m is None or m[0].lower() not in MONTHS:
        return None
    parts = Parts(month=MONTHS[m[0].lower()])
    return Piece(at, m.end(), parts, Slot.MONTH, "month")


def _led(
    scope: Scope, at: int, before: re.Pattern[str], reach: int
) -> tuple[int, str | None] | None:
    """Return where the words begin that make what is at `at` a time, or None.

    With them, which of "early", "mid" and "late" is among them.
    """
    if scope.text.endswith(_PLAINLY, scope.start, at):
        return at, None
    m = before.search(*scope.before(at, reach))
    if m is None:
        return None
    portion = m.lastgroup
    return (at, None) if portion is None else (m.start(portion), m[portion].lower())


def begins_range(scope: Scope, at: int) -> tuple[int, bool]:
    """Return where "from" or "between" begins right before `at`; whether "between"."""
    m = _FROM.search(*scope.before(at, 8))
    return (at, False) if m is None else (m.start(), m["between"] is not None)


def range_gap(scope: Scope, piece: Piece) -> int | None:
    """Return where the second time of a range begins behind `piece`, or None."""
    m = _TO.match(scope.text, piece.end, scope.end)
    if m is None or (m["and"] and not begins_range(scope, piece.start)[1]):
        return None
    return m.end()


def open_end(scope: Scope, piece: Piece, at: int) -> Piece | None:
    """Take in the end of "from March to date", "between May 2015 and 2018"."""
    begin, _ = begins_range(scope, piece.start)
    m = _OPEN_END.match(scope.text, at, scope.end) if begin < piece.start else None
    return piece._replace(start=begin, end=m.end()) if m is not None else None


def through(scope: Scope, piece: Piece, later: Piece) -> Piece:
    """Make one of the two ends of a range of days; the value is the first's."""
    if not (piece.slots & _DAYS and later.slots & (_DAYS | Slot.DAY_WORD)):
        return piece
    parts, end = piece.parts, later.parts
    if parts.year is None and end.year is not None and parts.month is not None:
        crosses = end.month is not None and parts.month > end.month
        year = end.year - 1 if crosses else end.year
        parts = parts._replace(year=year, short_year=end.short_year)
    begin, _ = begins_range(scope, piece.start)
    return piece._replace(start=begin, end=later.end, parts=parts)
