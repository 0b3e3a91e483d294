"""The piece that begins at a place: by its digits, or by its first word."""

import re
from typing import Final

from .._calendar import Parts
from .._lex.months import DAY_PARTS, DAY_WORDS, MONTHS, WEEKDAYS
from .clocks import read_clock, read_noon
from .dates import read_dated, read_month, read_numbered, read_ordinal_before
from .pieces import SPACE, Piece, Scope, Slot
from .relative import STEPS, read_ago, read_before, read_day_word, read_now, read_step
from .spans import read_bare_month, read_decade, read_year

_WORD = re.compile(r"[A-Z]?[a-z]++|[A-Z]++")
_THE = re.compile(rf"\b[Tt]he{SPACE}$")
_MID_SENTENCE = re.compile(rf"[a-zA-Z,]{SPACE}$")
_NUMBERED = re.compile(rf"(?<![0-9])[0-9]{{1,2}}(?:st|nd|rd|th)?{SPACE}$")
# "32 " of "32 August 2014": no day, and no month either
_ADDRESS = re.compile(r"[A-Za-z0-9]/$|[0-9][.:]$")
# the end of "example.com/": figures behind it are part of an address

_OPENERS: Final = frozenset({*DAY_WORDS, "day", "mid", "midday", "midnight", "noon"})

_SHORT: Final = 6
"""Letters that the full name of a weekday has at least."""


def read_piece(scope: Scope, at: int, before: int) -> Piece | None:
    """Read the piece of a time that begins at `at`.

    `before` says what the pieces state that it would be joined to.
    """
    if at < scope.end and "0" <= scope.text[at] <= "9":
        return _read_digits(scope, at, before)
    m = _WORD.match(scope.text, at, scope.end)
    if m is None:
        return None
    small = m[0].lower()
    if small in MONTHS:
        return _read_month(scope, m, before)
    if small in WEEKDAYS:
        return _read_weekday(scope, m)
    return _read_relative(scope, m, before)


def _read_relative(scope: Scope, m: re.Match[str], before: int) -> Piece | None:
    at, small = m.start(), m[0].lower()
    if small in STEPS:
        return _in_sentence(scope, read_step(scope, at))
    if not before:
        return _read_opening(scope, at, small)
    if small in DAY_PARTS:
        part = Piece(at, m.end(), Parts(day_part=small), Slot.DAY_PART, "day part")
        return read_noon(scope, at) or part
    return read_day_word(scope, at) if small in _OPENERS else None


def _read_digits(scope: Scope, at: int, before: int) -> Piece | None:
    if not before and _ADDRESS.search(*scope.before(at, 2)):
        return None
    date = read_numbered(scope, at) if not before & Slot.DATE else None
    if date is not None:
        return date
    joined = bool(before) and not before & Slot.CLOCK
    clock = read_clock(scope, at, joined=joined)
    if clock is not None or before:
        return clock
    return read_decade(scope, at) or (None if scope.page else read_year(scope, at))


def _read_month(scope: Scope, m: re.Match[str], before: int) -> Piece | None:
    at = m.start()
    piece = read_dated(scope, at, m.end())
    if piece is None and not _NUMBERED.search(*scope.before(at, 5)):
        piece = read_month(scope, at, m.end())
    if before:
        return piece
    if piece is None:
        parts = Parts(month=MONTHS[m[0].lower()])
        alone = Piece(at, m.end(), parts, Slot.MONTH, "month")
        spelled = read_ordinal_before(scope, alone)
        return spelled if spelled is not alone else read_bare_month(scope, alone)
    return read_ordinal_before(scope, piece) if piece.slots == Slot.MONTH else piece


def _read_weekday(scope: Scope, m: re.Match[str]) -> Piece:
    stop = m.end()
    if len(m[0]) < _SHORT and scope.text.startswith(".", stop, scope.end):
        stop += 1
    parts = Parts(weekday=WEEKDAYS[m[0].lower()])
    return Piece(m.start(), stop, parts, Slot.WEEKDAY, "weekday")


def _read_opening(scope: Scope, at: int, small: str) -> Piece | None:
    """Read a piece that only opens a time."""
    if small == "ago":
        return read_ago(scope, at)
    if small == "now":
        return read_now(scope, at) if scope.page else None
    if small in ("before", "from"):
        return read_before(scope, at)
    if small not in _OPENERS:
        return None
    piece = read_noon(scope, at) or _in_sentence(scope, read_day_word(scope, at))
    if piece is None or small != "day":
        return piece
    the = _THE.search(*scope.before(at, 4))
    return piece._replace(start=the.start()) if the is not None else piece


def _in_sentence(scope: Scope, piece: Piece | None) -> Piece | None:
    """Drop a capital in the middle of a sentence: it is a name ("USA Today")."""
    if piece is None or scope.page or not scope.text[piece.start].isupper():
        return piece
    return None if _MID_SENTENCE.search(*scope.before(piece.start, 2)) else piece
