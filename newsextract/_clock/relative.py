"""Times counted from another: "3 hours ago", "yesterday", "last week", "next Friday"."""

from typing import Final, NamedTuple

import regex

from .._calendar import Amount, Parts
from .._lex.months import (
    DAY_PARTS,
    DAY_WORDS,
    MONTHS,
    SEASONS,
    UNITS,
    WEEKDAYS,
)
from .._lex.numbers import NUMBER_WORDS
from .pieces import SPACE, Piece, Slot

_AMOUNT = regex.compile(
    rf"""
    (?: (?<! [0-9.,] ) (?P<number> [0-9]{{1,6}} (?: [.,][0-9]{{1,2}} )? )
      | (?<! [A-Za-z0-9] ) (?P<word> [A-Za-z]{{1,9}} (?: -[a-z]{{3,5}} )? ) (?: {SPACE} of )?
    )
    (?P<half> {SPACE}? an (?= {SPACE} hour ) )?
    {SPACE}{{0,2}} (?P<unit> [A-Za-z]{{1,10}} ) \.? (?! [A-Za-z] )
    (?P<gap> {SPACE}{{0,2}} ,? {SPACE}{{0,2}} (?: and {SPACE} )? )
    """,
    regex.VERBOSE,
)
# 3 hours             number=3  unit=hours
# a couple of days    word=couple  unit=days
# 2 thursdays         number=2  unit=thursdays

_VAGUE: Final = {"few": 3.0, "half": 0.5}
_SHORT: Final = {"d", "h", "m", "s", "w", "y", "mo", "mos"}
_LEAD = regex.compile(rf"\b(?:a|about|over|almost|nearly|some|just){SPACE}$", regex.IGNORECASE)
_NOW = regex.compile(rf"{SPACE}now\b")
_STANDING = regex.compile(
    rf"(?P<number>[0-9]{{1,2}}){SPACE}?(?P<unit>h|hrs?|hours?|d|days?)", regex.IGNORECASE
)
# 7 hours             number=7  unit=hours; only where it is all there is


def read_now(text: str, start: int, at: int, end: int) -> Piece | None:
    """Read the "now" at `at` that ends a range, with "just" before it."""
    begin = at - 5 if text[at - 5 : at - 1].lower() == "just" else at
    begin = at - 6 if text[at - 6 : at - 1].lower() == "right" else begin
    stop = at + 3
    if begin < start or text[stop:end].strip(" .\t\xa0"):
        return None
    return Piece(begin, stop, Parts(now=True), Slot.AGO, "now")


def read_standing(text: str, start: int, end: int) -> Piece | None:
    """Read a range that is nothing but "7 hours": so long ago."""
    m = _STANDING.fullmatch(text, start, end)
    if m is None:
        return None
    amount = Amount(float(m["number"]), UNITS[m["unit"].lower()])
    return Piece(start, end, Parts(amounts=(amount,)), Slot.AGO, "standing")


_BEHIND = regex.compile(rf"{SPACE}(?P<number>[0-9]{{1,2}}){SPACE}(?P<unit>hours?|hrs?|days?)$")
# "X Y 7 hours"       number=7  unit=hours; only where it ends a line with a name


def read_standing_behind(text: str, start: int, end: int) -> Piece | None:
    """Read the "7 hours" that ends a range, as bylines print how old a story is."""
    m = _BEHIND.search(text, max(start, end - 12), end)
    if m is None:
        return None
    amount = Amount(float(m["number"]), UNITS[m["unit"].lower()])
    parts = Parts(amounts=(amount,))
    return Piece(m.start("number"), end, parts, Slot.AGO, "standing")


class _Counted(NamedTuple):
    start: int
    amounts: tuple[Amount, ...]
    weekday: int | None


def read_ago(text: str, start: int, at: int, end: int) -> Piece | None:
    """Read "3 hours ago" whose "ago" stands at `at`, looking back as far as `start`."""
    counted = _count_back(text, start, at)
    if counted is None:
        return None
    word_end = at + 3
    if counted.weekday is not None:
        parts = Parts(weekday=counted.weekday, amounts=counted.amounts)
    else:
        parts = Parts(amounts=counted.amounts)
    return Piece(counted.start, word_end, parts, Slot.AGO, "ago")


def read_from_now(text: str, start: int, at: int, end: int) -> Piece | None:
    """Read "5 minutes before now", "two days from now" with "before" or "from" at `at`."""
    ahead = text.startswith("from", at)
    stop = _NOW.match(text, at + (4 if ahead else 6), end)
    if stop is None:
        return None
    counted = _count_back(text, start, at)
    if counted is None or counted.weekday is not None:
        return None
    parts = Parts(amounts=counted.amounts, ahead=ahead)
    return Piece(counted.start, stop.end(), parts, Slot.AGO, "ago")


def read_before(text: str, start: int, at: int) -> Piece | None:
    """Read "two weeks" of "two weeks before May 13", with "before" at `at`."""
    counted = _count_back(text, start, at)
    if counted is None or counted.weekday is not None:
        return None
    parts = Parts(amounts=counted.amounts)
    return Piece(counted.start, at, parts, Slot.AGO, "before")


def _count_back(text: str, start: int, at: int) -> _Counted | None:
    """Read the amounts that end right before `at`."""
    found: list[tuple[int, Amount, int | None]] = []
    cursor = -1
    position = max(start, at - 64)
    while (m := _AMOUNT.search(text, position, at)) is not None:
        read = _read_amount(m)
        if read is None:
            found.clear()
            position = _next(m)
            continue
        if found and m.start() != cursor:
            found.clear()
        found.append((m.start(), *read))
        cursor = position = m.end()
    if not found or cursor != at:
        return None
    first = found[0][0]
    lead = _LEAD.search(text, max(start, first - 8), first)
    if lead is not None and lead[0].lower().startswith("a "):
        lead = lead if text[first : first + 3] in ("few", "cou") else None
    weekday = next((day for _, _, day in found if day is not None), None)
    begin = first if lead is None or lead[0][0] not in "aA" or len(lead[0]) > 2 else lead.start()
    return _Counted(begin, tuple(amount for _, amount, _ in found), weekday)


def _next(m: regex.Match[str]) -> int:
    """Return where to look on after a pair of words that is no amount."""
    return m.start("unit")


def _read_amount(m: regex.Match[str]) -> tuple[Amount, int | None] | None:
    unit_word = m["unit"].lower()
    unit = UNITS.get(unit_word)
    weekday = None
    if unit is None and unit_word.endswith("s"):
        weekday = WEEKDAYS.get(unit_word[:-1])
        unit = "week" if weekday is not None else None
    if unit is None:
        return None
    if m["number"]:
        return Amount(float(m["number"].replace(",", ".")), unit), weekday
    if unit_word in _SHORT:
        return None
    word = m["word"].lower()
    if word in _VAGUE:
        return Amount(_VAGUE[word], unit), weekday
    first, _, second = word.partition("-")
    count = NUMBER_WORDS.get(first)
    if count is None or (second and second not in NUMBER_WORDS):
        return None
    return Amount(float(count + NUMBER_WORDS.get(second, 0)), unit), weekday


_DAY_WORD = regex.compile(
    rf"""
    (?P<beyond> (?: the {SPACE} )? day {SPACE} (?: before | after ) {SPACE} )?
    (?P<word> [A-Za-z]{{5,9}} ) (?! [A-Za-z] )
    """,
    regex.VERBOSE,
)
# yesterday           word=yesterday
# the day before yesterday


def read_day_word(text: str, at: int, end: int) -> Piece | None:
    """Read "today", "yesterday", "the day after tomorrow" at `at`."""
    m = _DAY_WORD.match(text, at, end)
    if m is None:
        return None
    word = m["word"].lower()
    shift = DAY_WORDS.get(word)
    if shift is None:
        return None
    if m["beyond"]:
        shift += 1 if shift > 0 else -1
    part = "night" if word == "tonight" else None
    parts = Parts(day_shift=shift, day_part=part)
    return Piece(at, m.end(), parts, Slot.DAY_WORD, "day word")


_STEP = regex.compile(
    rf"""
    (?P<step> last | this | next | Last | This | Next | LAST ) {SPACE}
    (?P<word> [A-Za-z]{{3,9}} ) (?! [A-Za-z] )
    """,
    regex.VERBOSE,
)
# last week           step=last  word=week

STEPS: Final = {"last": -1, "this": 0, "next": 1}
_STEPPED: Final = frozenset(
    {"week", "weekend", "month", "year", "decade", "century", "quarter"}
)


def read_step(text: str, at: int, start: int, end: int) -> Piece | None:
    """Read "last week", "this morning", "next Friday" at `at`."""
    m = _STEP.match(text, at, end)
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
    elif word in _STEPPED and not _duration(text, at, start):
        parts = Parts(step=step, unit=word)
    elif word in SEASONS:
        parts = Parts(step=step, unit="season", season=SEASONS[word])
    elif word in MONTHS and m["word"][0].isupper():
        parts = Parts(step=step, unit="month name", month=MONTHS[word])
    else:
        return None
    return Piece(at, m.end(), parts, slots, "step")


def _duration(text: str, at: int, start: int) -> bool:
    """Whether "the" makes "the last week" a stretch of time rather than a point."""
    return text[max(start, at - 4) : at].lower() == "the "
