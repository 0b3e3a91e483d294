"""Times counted from another: "3 hours ago", "yesterday", "last week", "just now"."""

import re
from typing import Final, NamedTuple

from .._calendar.parts import Amount, Parts, Stepped
from .._lex.months import DAY_PARTS, DAY_WORDS, MONTHS, SEASONS, UNITS, WEEKDAYS
from .._lex.numbers import NUMBER_WORDS
from .pieces import SPACE, Piece, Scope, Slot

_AMOUNT = re.compile(
    rf"""
    (?: (?<! [0-9.,] ) (?P<number> [0-9]{{1,6}} (?: [.,][0-9]{{1,2}} )? )
      | (?<! [A-Za-z0-9] ) (?P<word> [A-Za-z]{{1,9}} (?: -[a-z]{{3,5}} )? )
        (?: {SPACE} of | (?<= [Hh]alf ) {SPACE} an )?
    )
    {SPACE}{{0,2}} (?P<unit> [A-Za-z]{{1,10}} ) \.? (?! [A-Za-z] )
    {SPACE}{{0,2}} ,? {SPACE}{{0,2}} (?: and {SPACE} )?
    """,
    re.VERBOSE,
)
# 3 hours             number=3  unit=hours
# a couple of days    word=couple  unit=days
# 2 thursdays         number=2  unit=thursdays

_VAGUE: Final = {"few": 3.0, "half": 0.5}
_SHORT: Final = frozenset({"d", "h", "m", "mo", "mos", "s", "w", "y"})
_ARTICLE = re.compile(rf"\b[Aa]{SPACE}$")
_NOW = re.compile(rf"{SPACE}now\b")
_JUST = re.compile(rf"\b(?:[Jj]ust|JUST|[Rr]ight){SPACE}$")

_STANDING = re.compile(
    rf"(?P<number>[0-9]{{1,2}}){SPACE}?(?P<unit>h|hrs?|hours?|d|days?)",
    re.IGNORECASE | re.ASCII,
)
# 7 hours             number=7  unit=hours; only where it is all there is
# not: 7 minutes      as often how long it takes to read

_BEHIND = re.compile(
    rf"{SPACE}(?P<number>[0-9]{{1,2}}){SPACE}(?P<unit>hours?|hrs?|days?)$"
)
# "X Y 7 hours"       number=7  unit=hours; only where it ends a line with a name

_DAY_WORD = re.compile(
    rf"""
    (?P<beyond> day {SPACE} (?: before | after ) {SPACE} )?
    (?P<word> [A-Za-z]{{5,9}} ) (?! [A-Za-z] )
    """,
    re.VERBOSE,
)
# yesterday           word=yesterday
# day before yesterday

_STEP = re.compile(
    rf"""
    (?P<step> [Ll]ast | [Tt]his | [Nn]ext | LAST ) {SPACE}
    (?P<word> [A-Za-z]{{3,9}} ) (?! [A-Za-z] )
    """,
    re.VERBOSE,
)
# last week           step=last  word=week

STEPS: Final = {"last": -1, "this": 0, "next": 1}
"""Word before a unit -> units from the present one."""

_STEPPED: Final[dict[str, Stepped]] = {
    "century": "century",
    "decade": "decade",
    "month": "month",
    "quarter": "quarter",
    "week": "week",
    "weekend": "weekend",
    "year": "year",
}


class _Counted(NamedTuple):
    """Amounts that end right before a word such as "ago"."""

    start: int
    amounts: tuple[Amount, ...]
    weekday: int | None


def read_ago(scope: Scope, at: int) -> Piece | None:
    """Read "3 hours ago" whose "ago" stands at `at`, looking back."""
    counted = _count_back(scope, at)
    if counted is None:
        return None
    parts = Parts(weekday=counted.weekday, amounts=counted.amounts)
    return Piece(counted.start, at + 3, parts, Slot.AGO, "ago")


def read_before(scope: Scope, at: int) -> Piece | None:
    """Read "5 minutes before now", "two days from now", or "2 weeks before …".

    "before" or "from" stands at `at`. The rule of the last is "before": it is no time
    unless a date follows.
    """
    ahead = scope.text.startswith("from", at)
    after = at + (4 if ahead else 6)
    now = _NOW.match(scope.text, after, scope.end)
    counted = _count_back(scope, at) if now or not ahead else None
    if counted is None or counted.weekday is not None:
        return None
    parts = Parts(amounts=counted.amounts, ahead=ahead)
    if now is not None:
        return Piece(counted.start, now.end(), parts, Slot.AGO, "ago")
    return Piece(counted.start, after, parts, Slot.AGO, "before")


def _count_back(scope: Scope, at: int) -> _Counted | None:
    """Read the amounts that end right before `at`."""
    words = scope.text[max(scope.start, at - 24) : at].rstrip(" \t\r\n>").split()
    last = words[-1].lower().strip(".,") if words else ""
    if last.lstrip("0123456789") not in UNITS and last[:-1] not in WEEKDAYS:
        return None
    if len(words) > 2 and last.isalpha() and _is_no_count(words[-2]):
        return None
    found: list[tuple[int, Amount, int | None]] = []
    position = cursor = max(scope.start, at - 64)
    while (m := _AMOUNT.search(scope.text, position, at)) is not None:
        read = _read_amount(m)
        if read is None or m.start() != cursor:
            found.clear()
        if read is None:
            position = max(m.end("word"), m.end("number"))
            continue
        found.append((m.start(), *read))
        position = cursor = m.end()
    if not found or cursor != at:
        return None
    begin = found[0][0]
    if scope.text.startswith(("few", "couple"), begin):
        article = _ARTICLE.search(*scope.before(begin, 3))
        begin = article.start() if article is not None else begin
    weekday = next((day for _, _, day in found if day is not None), None)
    return _Counted(begin, tuple(amount for _, amount, _ in found), weekday)


def _is_no_count(word: str) -> bool:
    """Whether a word in whole counts nothing: "the hours", "Airport hours"."""
    small = word.lower()
    return (
        small.isascii()
        and small.isalpha()
        and small not in NUMBER_WORDS
        and small not in _VAGUE
        and small not in ("an", "of")
    )


def _read_amount(m: re.Match[str]) -> tuple[Amount, int | None] | None:
    """Return an amount, and the weekday of "2 Thursdays"."""
    name = m["unit"].lower()
    weekday = WEEKDAYS.get(name[:-1]) if name.endswith("s") else None
    unit = "week" if weekday is not None else UNITS.get(name)
    count = _count(m, name)
    if unit is None or count is None:
        return None
    return Amount(count, unit), weekday


def _count(m: re.Match[str], unit: str) -> float | None:
    if m["number"]:
        return float(m["number"].replace(",", "."))
    word = m["word"].lower()
    if unit in _SHORT:
        return None
    if word in _VAGUE:
        return _VAGUE[word]
    first, _, second = word.partition("-")
    if first not in NUMBER_WORDS or (second and second not in NUMBER_WORDS):
        return None
    return float(NUMBER_WORDS[first] + (NUMBER_WORDS[second] if second else 0))


def read_now(scope: Scope, at: int) -> Piece | None:
    """Read the "now" at `at` if it ends the range, with "just" before it."""
    if scope.text[at + 3 : scope.end].strip(" .\t\xa0"):
        return None
    just = _JUST.search(*scope.before(at, 6))
    begin = just.start() if just is not None else at
    return Piece(begin, at + 3, Parts(now=True), Slot.AGO, "now")


def read_standing(scope: Scope) -> Piece | None:
    """Read a range that is nothing but "7 hours": so long ago."""
    m = _STANDING.fullmatch(scope.text, scope.start, scope.end)
    return _standing(m) if m is not None else None


def read_standing_behind(text: str, start: int, end: int) -> Piece | None:
    """Read the "7 hours" that ends a range, as bylines print how old a story is."""
    m = _BEHIND.search(text, max(start, end - 12), end)
    return _standing(m) if m is not None else None


def _standing(m: re.Match[str]) -> Piece:
    amount = Amount(float(m["number"]), UNITS[m["unit"].lower()])
    parts = Parts(amounts=(amount,))
    return Piece(m.start("number"), m.end(), parts, Slot.AGO, "standing")


def read_day_word(scope: Scope, at: int) -> Piece | None:
    """Read "today", "yesterday", "day after tomorrow" at `at`."""
    m = _DAY_WORD.match(scope.text, at, scope.end)
    word = m["word"].lower() if m is not None else ""
    if m is None or word not in DAY_WORDS:
        return None
    shift = DAY_WORDS[word]
    if m["beyond"]:
        shift += 1 if shift > 0 else -1
    if word == "tonight":
        parts = Parts(day_shift=shift, day_part="night")
        return Piece(at, m.end(), parts, Slot.DAY_WORD | Slot.DAY_PART, "day word")
    return Piece(at, m.end(), Parts(day_shift=shift), Slot.DAY_WORD, "day word")


def read_step(scope: Scope, at: int) -> Piece | None:
    """Read "last week", "this morning", "next Friday" at `at`."""
    m = _STEP.match(scope.text, at, scope.end)
    if m is None:
        return None
    step, word = STEPS[m["step"].lower()], m["word"].lower()
    slots = Slot.STEP
    if word in WEEKDAYS:
        parts = Parts(step=step, unit="weekday", weekday=WEEKDAYS[word])
        slots |= Slot.WEEKDAY
    elif word in DAY_PARTS and (step == 0 or (step == -1 and word == "night")):
        parts = Parts(day_shift=step, day_part=word)
        slots = Slot.DAY_WORD | Slot.DAY_PART
    elif word in _STEPPED and not _is_duration(scope, at):
        parts = Parts(step=step, unit=_STEPPED[word])
    elif word in SEASONS:
        parts = Parts(step=step, unit="season", season=SEASONS[word])
    elif word in MONTHS and m["word"][0].isupper():
        parts = Parts(step=step, unit="month name", month=MONTHS[word])
    else:
        return None
    return Piece(at, m.end(), parts, slots, "step")


def _is_duration(scope: Scope, at: int) -> bool:
    """Whether "the" makes "the last week" a stretch of time rather than a point."""
    return scope.text[max(scope.start, at - 4) : at - 1].lower() == "the"
