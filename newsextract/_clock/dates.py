"""Days and months: "Aug. 20, 2021", "20 August", "2021-08-20", "20/08/21"."""

import re
from calendar import monthrange
from typing import Final

from .._calendar.parts import Parts
from .._lex.months import MONTHS
from .._lex.numbers import NUMBER_WORDS, ORDINAL_WORDS
from .pieces import SPACE, Piece, Scope, Slot

_GLUED: Final = rf"(?: [:.] [0-9]{{2}} | {SPACE} [a-z] )"
"""What follows the figures that are glued to a year: a clock's minutes, a counter."""

_YEAR = re.compile(
    rf"""
        (?: {SPACE}? [,.]? {SPACE}{{0,3}}
            (?: of {SPACE} | in{SPACE}the{SPACE}year{SPACE} )?
          | [-/]
        )
        (?P<year> (?: 1[4-9] | 2[0-15] ) [0-9]{{2}} )
        (?! [0-9] (?! [0-9]? {_GLUED} ) | [0-9]{{2}} (?! {_GLUED} ) )
        (?! {SPACE} (?: GMT | UTC | [Hh](?:ou)?rs ) )
        (?! ,[0-9]{{3}} | % )
        (?P<era> {SPACE} (?: BE | B\.E\. ) )?
      | {SPACE}? ,? {SPACE}? (?: in{SPACE}the{SPACE}year{SPACE} )?
        ['’] (?P<short> [0-9]{{2}} ) (?! [0-9] | s )
    """,
    re.VERBOSE,
)
# the year after a day or a month: ", 2021", " 2021", "-2021", " of 2021", " '21"
# not: " 2019 GMT"      a clock
# not: " 2021s", "20214" more than a year; but "20212:23 PM" is one, its clock glued on,
# and so is "20214 min read"

_ORDINAL: Final = r"(?: st | nd | rd | th )"

_MONTH_FIRST = re.compile(
    rf"""
    \.?
    (?: {SPACE}{{0,3}} [-/]? {SPACE}? (?: the{SPACE} )?
      | ,{SPACE} (?= [0-9]{{1,2}} , )
    )
    (?P<day>
        [0-9]{{2}} (?= (?: 1[4-9] | 2[0-15] ) [0-9]{{2}} [0-9]{{1,2}} : [0-9]{{2}} )
      | [0-9]{{2}} (?= [0-9]{{1,2}} {SPACE} min )
      | [0-9]{{1,2}} (?! [0-9] | : [0-9] | [,.] [0-9]{{3}} (?! [0-9] ) | % )
    )
    (?: {_ORDINAL} (?! [a-z] ) )? (?! [a-z] (?<! [ap] ) )
    """,
    re.VERBOSE,
)
# behind the word for the month:
# ". 20, 2021"        day=20
# " 4th of 1995"      day=4
# not: " 11:00"       a clock
# not: " 5,000"       a number

_WORD_DAY = re.compile(
    rf"""
    {SPACE} (?: the{SPACE} )?
    (?P<day> [A-Za-z]{{5,11}} ) (?! [A-Za-z] )
    """,
    re.VERBOSE,
)
# " fifteenth"        day=fifteenth

_DAY_FIRST = re.compile(
    rf"""
    (?P<day> [0-9]{{1,2}} ) (?P<ordinal> {_ORDINAL} )? \.?
    (?: (?: {SPACE}? [-–—] {SPACE}? | {SPACE} to {SPACE} )
        (?P<until> [0-9]{{1,2}} ) {_ORDINAL}? \.? )?
    (?: {SPACE}{{0,3}} [-/.]? {SPACE}? (?: day{SPACE} )? (?: of{SPACE} )? )
    (?P<month> [A-Z]?[a-z]{{2,8}} | [A-Z]{{3,9}} ) (?! [a-z] )
    (?: \. (?! {SPACE}? [A-Z] | \s? $ ) )?
    (?: (?P<tight> [-/.]? ) ,? (?P<glued> [0-9]{{4}} ) (?! [0-9] ) )?
    """,
    re.VERBOSE,
)
# 20 August 2021      day=20  month=August
# 3rd of May          day=3  month=May
# 20-Aug-2021         day=20  month=Aug  glued=2021
# 10 - 22 August      day=10  until=22  month=August

_YEAR_MONTH = re.compile(
    rf"""
    (?P<year> (?: 1[4-9] | 20 ) [0-9]{{2}} )
    (?P<gap> [-/.] | {SPACE}? ,? {SPACE} )
    (?: (?P<early> [0-9]{{1,2}} ) / )?
    (?P<month> [A-Za-z]{{3,9}} ) (?! [A-Za-z] )
    (?: \.? (?: [-/.] | {SPACE}{{1,2}} ) (?P<day> [0-9]{{1,2}} ) (?! [0-9:] ) )?
    """,
    re.VERBOSE,
)
# 2003-Sep-25         year=2003  month=Sep  day=25
# 2017 april          year=2017  month=april

_ISO = re.compile(
    r"""
    (?P<year> [0-9]{4} ) (?P<gap> [-/.] ) (?P<month> [0-9]{1,2} )
    (?P=gap) (?P<day> [0-9]{1,2} )
    (?! [0-9] (?! [0-9]? : [0-9]{2} ) | (?P=gap) [0-9] )
    """,
    re.VERBOSE,
)
# 2021-08-20          year=2021  month=08  day=20
# not: 2021-08        no day

_BASIC = re.compile(
    r"""
    (?P<year> (?: 19 | 20 ) [0-9]{2} ) (?P<month> [01][0-9] ) (?P<day> [0-3][0-9] )
    (?= T [0-9]{4} )
    """,
    re.VERBOSE,
)
# 20210820T2325Z      year=2021  month=08  day=20

_NUMERIC = re.compile(
    r"""
    (?P<first> [0-9]{1,2} ) (?P<gap> [-/.] ) (?P<second> [0-9]{1,2} ) (?P=gap)
    (?P<year> [0-9]{4} (?! : [0-9]{2} ) | [0-9]{2} )
    (?! [0-9] (?! [0-9]? : [0-9]{2} ) | (?P=gap) [0-9] | [,.][0-9](?! [0-9]?[:.] ) )
    """,
    re.VERBOSE,
)
# 20/08/2021          first=20  second=08  year=2021
# not: 1.1.3          a version
# not: 10.10.10.10    an address

_SPACED = re.compile(
    r"(?P<first>[0-9]{1,2}) (?P<second>[0-9]{1,2}) (?P<year>(?:19|20)[0-9]{2})"
)
# 10 31 1974          first=10  second=31  year=1974; only where it is all there is

_NUMERIC_MONTH = re.compile(
    r"""
    (?P<month> [0-9]{1,2} ) / (?P<year> (?: 19 | 20 ) [0-9]{2} ) (?! [0-9/-] )
    """,
    re.VERBOSE,
)
# 7/2018              month=7  year=2018

_ISO_MONTH = re.compile(r"(?P<year>(?:19|20)[0-9]{2})[-/](?P<month>[01][0-9])")
# 2014-10             year=2014  month=10; only where it is all there is
# not: 2012-14        no month

_MONTH_YEAR = re.compile(
    rf"""
    \.? (?: [-/,.] | {SPACE}? ,? {SPACE} (?: of{SPACE} )? )
    (?: (?P<year> (?: 1[4-9] | 2[0-1] ) [0-9]{{2}} ) (?! [0-9] | [-/:,.][0-9] | % )
      | ['’] (?P<short> [0-9]{{2}} ) (?! [0-9s] ) )
    """,
    re.VERBOSE,
)
# " 2020"             year=2020
# " '80"              short=80

_BUDDHIST: Final = 543
"""Years that the Buddhist era of Thailand is ahead."""

_NAMES: Final[frozenset[str]] = frozenset({"mar", "march", "may"})
"""Months that are words of another kind in small letters."""

_FOUR_DIGITS = re.compile(r"[0-9]{4}")

_ORDINAL_BEFORE = re.compile(
    rf"\b(?:(?P<tens>[Tt]wenty|[Tt]hirty)-)?(?P<day>[A-Za-z]{{5,11}}){SPACE}of{SPACE}$"
)
# "twenty-fourth of " tens=twenty  day=fourth

_COUNTED = re.compile(
    rf"{SPACE}(?:percent|per{SPACE}cent|people|points?|miles|million|times|years)\b"
)
# "May 20 people were …": the number counts something


def read_dated(scope: Scope, at: int, stop: int) -> Piece | None:
    """Read a date that begins with the month word `at:stop`."""
    word = scope.text[at:stop]
    m = _MONTH_FIRST.match(scope.text, stop, scope.end)
    if m is None:
        return _read_word_day(scope, at, stop)
    day = int(m["day"])
    year, short, end = _year_behind(scope, m.end())
    if not 1 <= day <= 31 or _COUNTED.match(scope.text, end, scope.end):
        return None
    if word in _NAMES and not scope.page and year is None:
        return None
    parts = Parts(
        year=year, short_year=short, month=MONTHS[scope.text[at:stop].lower()], day=day
    )
    return Piece(at, end, parts, Slot.DATE, "month first")


def _read_word_day(scope: Scope, at: int, stop: int) -> Piece | None:
    m = _WORD_DAY.match(scope.text, stop, scope.end)
    day = ORDINAL_WORDS.get(m["day"].lower()) if m is not None else None
    if m is None or day is None:
        return None
    year, short, end = _year_behind(scope, m.end())
    parts = Parts(
        year=year, short_year=short, month=MONTHS[scope.text[at:stop].lower()], day=day
    )
    return Piece(at, end, parts, Slot.DATE, "month first")


def _year_behind(scope: Scope, at: int) -> tuple[int | None, bool, int]:
    """Return the year behind a day, whether it has two digits, and where it ends."""
    m = _YEAR.match(scope.text, at, scope.end)
    if m is None:
        return None, False, at
    if m["short"]:
        return int(m["short"]), True, m.end()
    return int(m["year"]) - (_BUDDHIST if m["era"] else 0), False, m.end()


def read_month(scope: Scope, at: int, stop: int) -> Piece | None:
    """Read a month and its year, the month word being `at:stop`."""
    word = scope.text[at:stop]
    m = _MONTH_YEAR.match(scope.text, stop, scope.end)
    if m is None or (word in _NAMES and not scope.page):
        return None
    short = m["year"] is None
    year = int(m["short"] if short else m["year"])
    parts = Parts(year=year, short_year=short, month=MONTHS[word.lower()])
    return Piece(at, m.end(), parts, Slot.MONTH, "month and year")


def read_ordinal_before(scope: Scope, piece: Piece) -> Piece:
    """Take in the day that is spelled out before a month: "the eighth of May"."""
    if not scope.follows(piece.start, "f"):
        return piece
    m = _ORDINAL_BEFORE.search(*scope.before(piece.start, 26))
    tens = NUMBER_WORDS.get(m["tens"].lower(), 0) if m and m["tens"] else 0
    day = ORDINAL_WORDS.get(m["day"].lower()) if m else None
    if m is None or day is None or not 1 <= tens + day <= 31:
        return piece
    parts = piece.parts._replace(day=tens + day)
    return piece._replace(start=m.start(), parts=parts, slots=Slot.DATE)


def read_numbered(scope: Scope, at: int) -> Piece | None:
    """Read a date that begins with the digits at `at`."""
    if _FOUR_DIGITS.match(scope.text, at, scope.end):
        first = _read_iso(scope, at) or _read_year_first(scope, at)
    else:
        first = (
            _read_day_first(scope, at)
            or _read_numeric(scope, at)
            or _read_numeric_month(scope, at)
        )
    return first or _read_whole(scope, at)


def _read_iso(scope: Scope, at: int) -> Piece | None:
    m = _ISO.match(scope.text, at, scope.end) or _BASIC.match(scope.text, at, scope.end)
    if m is None:
        return None
    year, month, day = int(m["year"]), int(m["month"]), int(m["day"])
    if not _fits(year, month, day):
        return None
    parts = Parts(year=year, month=month, day=day)
    return Piece(at, m.end(), parts, Slot.DATE, "year first")


def _read_year_first(scope: Scope, at: int) -> Piece | None:
    m = _YEAR_MONTH.match(scope.text, at, scope.end)
    if m is None:
        return None
    word = m["month"]
    month = MONTHS.get(word.lower())
    spaced = m["gap"] not in ("-", "/", ".")
    if month is None or (spaced and not scope.page and word[0].isupper()):
        return None
    day = int(m["early"] or m["day"] or 0)
    if day > 31:
        return None
    if day == 0:
        parts = Parts(year=int(m["year"]), month=month)
        return Piece(at, m.end(), parts, Slot.MONTH, "month and year")
    parts = Parts(year=int(m["year"]), month=month, day=day)
    return Piece(at, m.end(), parts, Slot.DATE, "year first")


def _read_day_first(scope: Scope, at: int) -> Piece | None:
    m = _DAY_FIRST.match(scope.text, at, scope.end)
    month = MONTHS.get(m["month"].lower()) if m is not None else None
    if m is None or month is None or not 1 <= int(m["day"]) <= 31:
        return None
    year: int | None
    if m["glued"]:
        year, short, end = int(m["glued"]), False, m.end()
    else:
        year, short, end = _year_behind(scope, m.end())
    if m["month"] in _NAMES and not scope.page and year is None and not m["ordinal"]:
        return None
    parts = Parts(year=year, short_year=short, month=month, day=int(m["day"]))
    return Piece(at, end, parts, Slot.DATE, "day first")


def _read_numeric(scope: Scope, at: int) -> Piece | None:
    m = _NUMERIC.match(scope.text, at, scope.end)
    if m is None:
        return None
    first, second, year = m["first"], m["second"], m["year"]
    if len(year) == 2 and m["gap"] != "/" and len(first) + len(second) < 4:
        return None
    return _numeric(at, m.end(), (int(first), int(second)), year)


def _read_numeric_month(scope: Scope, at: int) -> Piece | None:
    m = _NUMERIC_MONTH.match(scope.text, at, scope.end)
    if m is None or not 1 <= int(m["month"]) <= 12:
        return None
    parts = Parts(year=int(m["year"]), month=int(m["month"]))
    return Piece(at, m.end(), parts, Slot.MONTH, "month and year")


def _read_whole(scope: Scope, at: int) -> Piece | None:
    """Read what is a date only where nothing else stands there."""
    if at != scope.start:
        return None
    m = _SPACED.fullmatch(scope.text, at, scope.end)
    if m is not None:
        return _numeric(at, m.end(), (int(m["first"]), int(m["second"])), m["year"])
    m = _ISO_MONTH.fullmatch(scope.text, at, scope.end)
    if m is None or not 1 <= int(m["month"]) <= 12:
        return None
    parts = Parts(year=int(m["year"]), month=int(m["month"]))
    return Piece(at, m.end(), parts, Slot.MONTH, "month and year")


def _numeric(at: int, end: int, pair: tuple[int, int], printed: str) -> Piece | None:
    """Build a date of two numbers and a year, its order left open where both fit."""
    short = len(printed) == 2
    year, (first, second) = int(printed), pair
    full = 2000 + year if short else year
    stated = Parts(year=year, short_year=short)
    day_first, month_first = _fits(full, second, first), _fits(full, first, second)
    if month_first and (first == second or not day_first):
        rule = "numeric" if day_first else "numeric month first"
        parts = stated._replace(month=first, day=second)
    elif month_first:
        rule, parts = "numeric", stated._replace(numbers=pair)
    elif day_first:
        rule, parts = "numeric day first", stated._replace(month=second, day=first)
    else:
        return None
    return Piece(at, end, parts, Slot.DATE, rule)


def _fits(year: int, month: int, day: int) -> bool:
    """Whether the calendar has such a day."""
    return year >= 1 and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]
