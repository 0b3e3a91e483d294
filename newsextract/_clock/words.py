"""The piece that begins at a place: by its digits, or by its first word."""

import re
from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Final

from .._calendar.parts import Parts
from .._lex.months import DAY_PARTS, DAY_WORDS, MONTHS, WEEKDAYS
from .._text import DIGITS
from .clocks import read_clock, read_noon
from .dates import read_dated, read_month, read_numbered, read_ordinal_before
from .pieces import SPACE, Piece, Scope, Slot
from .relative import STEPS, read_ago, read_before, read_day_word, read_now, read_step
from .spans import read_bare_month, read_decade, read_led_year, read_year

OPENING: Final = r"[A-Z]?[a-z]++|[A-Z]++|[0-9]"
"""The first word or digit of a piece."""

_OPENING = re.compile(OPENING)
_THE = re.compile(rf"\b[Tt]he{SPACE}$")
_MID_SENTENCE = re.compile(rf"[a-zA-Z,]{SPACE}$")
_NUMBERED = re.compile(rf"(?<![0-9])[0-9]{{1,2}}(?:st|nd|rd|th)?{SPACE}$")
# "32 " of "32 August 2014": no day, and no month either
_ADDRESS = re.compile(r"[A-Za-z0-9]/$|[0-9][.:]$")
# the end of "example.com/": figures behind it are part of an address

_AFTER: Final = r"""
    [;:?!)\]”"’'] | \. (?! [\s>]{0,9} ['’0-9A-Za-z] (?<! \s [A-Z] ) )
    | ,? \x20 (?P<word> [a-z]++ )
"""
_BEHIND = re.compile(_AFTER, re.VERBOSE)
# ".\n", "”", ", the"          what may be all that there is behind a time
# not: " - 5", ". 11", " May"  what may go on with it

_PLAIN_YEAR = re.compile(
    rf"""
    (?: 1[5-9] | 20 ) [0-9]{{2}} (?! [:,.] [0-9] ) (?: {_AFTER} | \Z )
    """,
    re.VERBOSE,
)
# "1937 when"         word=when
# not: "2017-10", "1446 GMT"

_LINKS: Final = frozenset(
    {
        "about",
        "and",
        "around",
        "at",
        "by",
        "early",
        "hours",
        "hrs",
        "in",
        "late",
        "of",
        "on",
        "the",
        "through",
        "thru",
        "till",
        "to",
        "until",
    }
)
"""Words in small letters between two pieces of a time, or behind one."""

_NEXT = re.compile(r"\x20(?P<word>[a-z]++)")
# " give" of "to give"       the word behind a link

_GOING_ON: Final = _LINKS | {"date", "present"}
"""Words behind a link that a time may go on behind, or a range of times ends with."""

_HOURS: Final = frozenset({"hours", "hrs"})
"""Words behind four figures that are a clock."""

_CLOCKS: Final = frozenset({"midday", "midnight", "noon"})
"""Parts of a day that are a time of day."""

_WEEKDAYS: Final = {word: Parts(weekday=day) for word, day in WEEKDAYS.items()}

_SHORT: Final = 6
"""Letters that the full name of a weekday has at least."""


def read_piece(scope: Scope, at: int, before: int) -> Piece | None:
    """Read the piece of a time that begins at `at`.

    `before` says what the pieces state that it would be joined to.
    """
    m = _OPENING.match(scope.text, at, scope.end)
    reader = READERS.get(m[0]) if m is not None else None
    return reader(scope, m[0], at, before) if m is not None and reader else None


def _read_digits(scope: Scope, _: str, at: int, before: int) -> Piece | None:
    if not before and scope.text[at - 1] in "/.:\n":
        address = _ADDRESS.search(*scope.before(at, 2))
        if address is not None:
            return None
    if not (before or scope.page):
        if scope.text.startswith("s", at + 4):
            return read_decade(scope, at)
        m = _PLAIN_YEAR.match(scope.text, at, scope.end)
        if m is not None and not (m["word"] in _HOURS or m["word"] in READERS):
            return read_led_year(scope, at)
    date = read_numbered(scope, at) if not before & Slot.DATE else None
    if date is not None:
        return date
    joined = bool(before) and not before & Slot.CLOCK
    clock = read_clock(scope, at, joined=joined)
    if clock is not None or before:
        return clock
    return read_decade(scope, at) or (None if scope.page else read_year(scope, at))


def ends_time(scope: Scope, at: int) -> bool:
    """Whether nothing that stands behind `at` in running text goes on with a time.

    A cheap test for the ordinary case: the sentence ends, or a word follows that is
    neither of the calendar nor a link to one ("Friday. ", "in 1937 when", "Friday to
    give").
    """
    m = _BEHIND.match(scope.text, at, scope.end)
    if m is None:
        return at == scope.end
    word = m["word"]
    if word is None:
        return True
    if word in _LINKS:
        m = _NEXT.match(scope.text, m.end(), scope.end)
        if m is None or word in _HOURS or (word := m["word"]) in _GOING_ON:
            return False
    return word not in READERS


def _read_month(scope: Scope, word: str, at: int, before: int) -> Piece | None:
    stop = at + len(word)
    piece = read_dated(scope, at, stop)
    if piece is None and not (
        scope.follows(at, "dht") and _NUMBERED.search(*scope.before(at, 5))
    ):
        piece = read_month(scope, at, stop)
    if before:
        return piece
    if piece is None:
        parts = Parts(month=MONTHS[word.lower()])
        alone = Piece(at, stop, parts, Slot.MONTH, "month")
        spelled = read_ordinal_before(scope, alone)
        return spelled if spelled is not alone else read_bare_month(scope, alone)
    return read_ordinal_before(scope, piece) if piece.slots == Slot.MONTH else piece


def _read_weekday(scope: Scope, word: str, at: int, _: int) -> Piece:
    stop = at + len(word)
    if stop - at < _SHORT and scope.text.startswith(".", stop, scope.end):
        stop += 1
    return Piece(at, stop, _WEEKDAYS[word.lower()], Slot.WEEKDAY, "weekday")


def _read_stepped(scope: Scope, _: str, at: int, _before: int) -> Piece | None:
    return _in_sentence(scope, read_step(scope, at))


def _read_hung(scope: Scope, word: str, at: int, before: int) -> Piece | None:
    """Read what the words before "ago", "before", "from" count, and "now"."""
    if before:
        return None
    small = word.lower()
    if small == "ago":
        return read_ago(scope, at)
    if small == "now":
        return read_now(scope, at) if scope.page else None
    return read_before(scope, at)


def _read_day_part(scope: Scope, word: str, at: int, before: int) -> Piece | None:
    """Read a part of the day; "noon" and its like can stand by themselves."""
    small = word.lower()
    if not before:
        return _read_day_word(scope, word, at, before) if small in _CLOCKS else None
    noon = read_noon(scope, at) if small in _CLOCKS else None
    if noon is not None:
        return noon
    parts = Parts(day_part=small)
    return Piece(at, at + len(word), parts, Slot.DAY_PART, "day part")


def _read_day_word(scope: Scope, word: str, at: int, before: int) -> Piece | None:
    """Read a word for a day, or a piece that only opens a time."""
    if before:
        return read_day_word(scope, at)
    noon = read_noon(scope, at)
    piece = noon or _in_sentence(scope, read_day_word(scope, at))
    if piece is None or word.lower() != "day":
        return piece
    the = _THE.search(*scope.before(at, 4))
    return piece._replace(start=the.start()) if the is not None else piece


def _in_sentence(scope: Scope, piece: Piece | None) -> Piece | None:
    """Drop a capital in the middle of a sentence: it is a name ("USA Today")."""
    if piece is None or scope.page or not scope.text[piece.start].isupper():
        return piece
    return None if _MID_SENTENCE.search(*scope.before(piece.start, 2)) else piece


_Reader = Callable[[Scope, str, int, int], Piece | None]
_BY_WORDS: Final[tuple[tuple[Iterable[str], _Reader], ...]] = (
    (MONTHS, _read_month),
    (WEEKDAYS, _read_weekday),
    (STEPS, _read_stepped),
    (("ago", "before", "from", "now"), _read_hung),
    (DAY_PARTS, _read_day_part),
    ((*DAY_WORDS, "day", "mid"), _read_day_word),
    (DIGITS, _read_digits),
)
READERS: Final[Mapping[str, _Reader]] = MappingProxyType(
    {
        form: reader
        for words, reader in _BY_WORDS
        for word in words
        for form in (word, word.capitalize(), word.upper())
    }
)
"""Word, in each way it is written, or figure -> what reads a piece that begins so.

It is given the scope, the word, where it stands, and what the pieces state that the new
one would be joined to.
"""
