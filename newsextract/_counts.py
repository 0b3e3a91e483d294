"""Counts that a page's widgets leave in a paste: shares, comments, minutes to read."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, NamedTuple

from ._text import DIGITS, trim
from .models.media import CounterKind

_KINDS: Final[Mapping[str, CounterKind]] = MappingProxyType(
    {
        "comment": "comments",
        "comments": "comments",
        "image": "images",
        "images": "images",
        "like": "likes",
        "likes": "likes",
        "min": "read_minutes",
        "mins": "read_minutes",
        "minute": "read_minutes",
        "minutes": "read_minutes",
        "photo": "images",
        "photos": "images",
        "picture": "images",
        "pictures": "images",
        "reaction": "likes",
        "reactions": "likes",
        "replies": "comments",
        "reply": "comments",
        "repost": "shares",
        "reposts": "shares",
        "response": "comments",
        "responses": "comments",
        "retweet": "shares",
        "retweets": "shares",
        "share": "shares",
        "shares": "shares",
        "view": "views",
        "views": "views",
        "word": "words",
        "words": "words",
    }
)
"""What is counted, in lower case -> kind of counter."""

_SCALES: Final[Mapping[str, int]] = MappingProxyType(
    {"": 1, "k": 1000, "m": 1_000_000},
)

_TENTHS: Final = (1, 10, 100)
"""By how much a fraction of so many digits makes the number too large."""

_NUMBER: Final = r"""
    (?P<whole> [0-9]{1,3} (?: ,[0-9]{3} ){1,3} | 0 | [1-9][0-9]{0,6} )
    (?: (?: \.(?P<fraction> [0-9]{1,2} ) )? [ ]? (?P<scale> [km] ) (?! \w ) )?
    (?! [\w.,]?[0-9] ) \+?
"""

_COUNTED = re.compile(
    rf"""
    (?: (?: view | show | see | read | load ) \s (?: all \s )? )?   # View all
    {_NUMBER} [-\s]{{0,4}}                                          # 1,024
    (?P<unit> [a-z]{{3,9}} ) (?! \w )                               # comments
    (?P<read> [-\s] read (?: ing [ ] time )? (?! \w ) )?            # read
    """,
    re.VERBOSE | re.IGNORECASE,
)
# 14K Shares                  whole=14 scale=K unit=Shares
# View 6 Images               whole=6 unit=Images
# 1,024 likes                 whole=1,024 unit=likes
# 4-minute read               whole=4 unit=minute read=-read
# not: 21 mins ago            a time; what follows the unit is no counter
# not: 1 of 9                 a place in a row

_LABELLED = re.compile(
    rf"""
    (?P<unit> [a-z]{{4,9}} (?: [ ] time )? ) \s{{0,2}} :? \s{{0,4}}  # Comments:
    (?P<bracket> \( )? {_NUMBER} (?(bracket) \) )                   # (312)
    (?P<minutes> [ ] min (?: ute )? s? (?! \w ) )?                  # min
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Comment 312                 unit=Comment whole=312
# Comments (14)               unit=Comments whole=14
# Shares⏎89                   unit=Shares whole=89
# Reading time: 5 min         unit=Reading time whole=5 minutes=min
# not: Image 1 of 9           what follows is no counter
# not: Chapter 12             nothing that is counted

_BUTTON = re.compile(
    r"(?:view|show|see|read)\s(?:all\s)?(?P<unit>[a-z]{5,9})", re.IGNORECASE
)
# View comments               unit=comments
# not: View comments policy

_BARE = re.compile(_NUMBER, re.VERBOSE | re.IGNORECASE)
# 2.4k                        whole=2 fraction=4 scale=k
# not: 2021                   a year (`_is_bare`)
# not: 5m                     metres or minutes (`_is_bare`)

_BETWEEN = re.compile(r"(?: [\s·•|,;/] ){1,5}", re.VERBOSE)

_EDGE = re.compile(r"[|•·\n\r\u2028]")

_READ_TIME = re.compile(
    r"(?P<whole>[0-9](?<![\w.,].)[0-9]?)(?i:[- ]min(?:ute)?s?[- ]read)"
)
# 2 minute readMay 16, 2023   glued to what follows
# not: 45 minute reading list (the longer word goes on in small letters: `_read_time`)

_READ_LABELS: Final = frozenset({"read time", "reading time"})
_MINUTES_LIMIT: Final = 180


class CounterMatch(NamedTuple):
    """A counter, located."""

    start: int
    end: int
    value: int
    kind: CounterKind
    rule: str


def read_counter(text: str, start: int, end: int) -> CounterMatch | None:
    """Read a range that is one counter and nothing else, or return None.

    Label and number may stand on two lines ("Shares", "89").
    """
    found = read_counters(text, start, end)
    return found[0] if len(found) == 1 else None


def read_counters(text: str, start: int, end: int) -> tuple[CounterMatch, ...]:
    """Read a range that is nothing but counters, in order; () where it is not."""
    start, end = trim(text, start, end)
    if not 0 < end - start <= 120:
        return ()
    found: list[CounterMatch] = []
    at = start
    while True:
        piece = _read_worded(text, at, end)
        if piece is None:
            return () if found else _read_bare(text, start, end)
        found.append(piece)
        if piece.end == end:
            return tuple(found)
        m = _BETWEEN.match(text, piece.end, end)
        if m is None:
            return ()
        at = m.end()


def read_button(text: str, start: int, end: int) -> CounterKind | None:
    """Read what a button opens that has no number of its own ("View comments")."""
    m = _BUTTON.fullmatch(text, start, end)
    return None if m is None else _KINDS.get(m["unit"].lower())


def find_counters_beside(text: str, start: int, end: int) -> tuple[CounterMatch, ...]:
    """Return the counters that share a line with names or times, in order.

    Only worded ones are taken: between separators ("| 0 Comments"), and minutes to
    read anywhere.
    """
    found: list[CounterMatch] = []
    at = start
    for m in _EDGE.finditer(text, start, end):
        found.extend(_piece_beside(text, at, m.start()))
        at = m.end()
    found.extend(_piece_beside(text, at, end))
    return tuple(found)


def _piece_beside(text: str, start: int, end: int) -> tuple[CounterMatch, ...]:
    if DIGITS.isdisjoint(text[start:end]):
        return ()
    start, end = trim(text, start, end)
    if end - start <= 40:
        found = read_counter(text, start, end)
        if found is not None and found.kind != "unknown":
            return (found,)
    m = _READ_TIME.search(text, start, end)
    if m is None or text[m.end() : m.end() + 1].islower():
        return ()
    return (
        CounterMatch(
            m.start(), m.end(), int(m["whole"]), "read_minutes", "counter.read_time"
        ),
    )


def _read_worded(text: str, start: int, end: int) -> CounterMatch | None:
    """Read the counter with words that begins at `start`, or return None."""
    m = _COUNTED.match(text, start, end)
    if m is not None:
        kind = _KINDS.get(m["unit"].lower())
        if kind is None or (m["read"] is not None and kind != "read_minutes"):
            return None
        return _match(m, kind, "counter.number_first")
    m = _LABELLED.match(text, start, end)
    if m is None:
        return None
    label = m["unit"].lower()
    if label in _READ_LABELS:
        return _match(m, "read_minutes", "counter.read_time")
    kind = _KINDS.get(label)
    if kind is None or kind == "read_minutes" or m["minutes"] is not None:
        return None
    return _match(m, kind, "counter.label_first")


def _read_bare(text: str, start: int, end: int) -> tuple[CounterMatch, ...]:
    """Read a range that is one number without words; () where it can be no count."""
    m = _BARE.fullmatch(text, start, end)
    if m is None or not _is_bare(m):
        return ()
    return (CounterMatch(start, end, _value(m), "unknown", "counter.bare"),)


def _match(m: re.Match[str], kind: CounterKind, rule: str) -> CounterMatch | None:
    value = _value(m)
    if kind == "read_minutes" and not 0 < value <= _MINUTES_LIMIT:
        return None
    return CounterMatch(m.start(), m.end(), value, kind, rule)


def _value(m: re.Match[str]) -> int:
    """Return the number of a match, its multiplier applied."""
    fraction = m["fraction"] or ""
    digits = int(m["whole"].replace(",", "") + fraction)
    return digits * _SCALES[(m["scale"] or "").lower()] // _TENTHS[len(fraction)]


def _is_bare(m: re.Match[str]) -> bool:
    """Tell whether a number without words can be a count, not a year or a length."""
    if m["scale"] is not None:
        return m["scale"] != "m"
    return len(m["whole"]) != 4 or not "1500" <= m["whole"] <= "2099"
