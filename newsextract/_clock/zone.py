"""The zone printed behind a clock: " EDT", " (IST)", "GMT+5:30", " UK time"."""

import re
from typing import Final, NamedTuple

from .._lex.zones import AMBIGUOUS, NAMES, OFFSETS, SEASONAL, SMALL
from .pieces import SPACE, Scope

_OFFSET = re.compile(
    rf"""
    {SPACE}{{0,2}} \(?
    (?P<zone>
        (?P<base> (?: GMT | UTC | UT | gmt | utc ) {SPACE}? )?
        (?P<sign> [+−–-] ) (?P<hours> [01]?[0-9] )
        (?: :? (?P<minutes> [0-5][0-9] ) )? (?! [0-9:] )
    ) \)?
    (?: {SPACE}? \( [A-Z]{{2,5}} \) )?
    """,
    re.VERBOSE,
)
# GMT+5:30            base=GMT  sign=+  hours=5  minutes=30
# -0500               sign=-  hours=05  minutes=00
# not: " - 1:15 PM"   a second clock

_LETTERS = re.compile(
    rf"""
    {SPACE}{{0,3}} (?P<open> \( )?
    (?P<zone> (?: [A-Z] \. ){{2,4}} | [A-Z]{{1,5}} (?! [a-z] )
        | [a-z]{{3,4}} (?! [A-Za-z] ) )
    (?(open) \) )
    """,
    re.VERBOSE,
)
# " EDT", " (IST)", " ist", " E.D.T.", "ET" of "ETLast"
# not: " Eastern"     more letters follow

_NAMED = re.compile(
    rf"""
    {SPACE} \(?
    (?P<zone>
        (?P<name> [A-Za-z]{{2,8}}
            (?: {SPACE} (?! Standard | Daylight | Summer | Time ) [A-Z][a-z]{{2,8}} )? )
        (?: {SPACE} (?: [Ss]tandard | [Dd]aylight | [Ss]ummer ) )?
        (?: {SPACE} [Tt]ime | (?<= Eastern | Central | Pacific ) | (?<= Mountain ) )
    ) \b \)?
    """,
    re.VERBOSE,
)
# " UK time", " local time", " Eastern"
# not: " London"      a place

_BESIDE = re.compile(
    rf"""
    (?: {SPACE}? [(/|,;] | {SPACE} [-–—] ) {SPACE}?
    (?: [0-9]{{1,2}} (?: [:.] [0-5][0-9] )? | [0-2][0-9][0-5][0-9] )
    (?: {SPACE}? [AaPp]\.?[Mm]\.? )?
    {SPACE}? (?P<zone> [A-Z]{{2,5}} ) \b \)?
    """,
    re.VERBOSE,
)
# " (2246 HKT)", " / 3 p.m. PT"   the same time in another zone


_NAMES: Final = frozenset({*NAMES, "local"})


class PrintedZone(NamedTuple):
    """A zone as printed, or none."""

    end: int
    """Where it ends, another zone printed beside it included."""
    zone: str | None = None
    offset: int | None = None
    """Minutes east of UTC where it states them."""


def read_zone(scope: Scope, at: int) -> PrintedZone:
    """Read the zone printed at `at`, the white space before it included.

    Where there is none, it ends where it would begin.
    """
    if at == scope.end:
        return PrintedZone(at)
    zone = _offset(scope, at) or _letters(scope, at) or _named(scope, at)
    if zone is None:
        return PrintedZone(at)
    beside = _BESIDE.match(scope.text, zone.end, scope.end)
    if beside is not None and _is_zone(beside["zone"]):
        return zone._replace(end=beside.end())
    return zone


def _offset(scope: Scope, at: int) -> PrintedZone | None:
    m = _OFFSET.match(scope.text, at, scope.end)
    if m is None or not (m["base"] or len(m["hours"]) == 2):
        return None
    minutes = int(m["hours"]) * 60 + int(m["minutes"] or 0)
    if minutes > 14 * 60:
        return None
    return PrintedZone(m.end(), m["zone"], minutes if m["sign"] == "+" else -minutes)


def _named(scope: Scope, at: int) -> PrintedZone | None:
    m = _NAMED.match(scope.text, at, scope.end)
    if m is None or m["name"].lower() not in _NAMES:
        return None
    return PrintedZone(m.end(), m["zone"], None)


def _letters(scope: Scope, at: int) -> PrintedZone | None:
    m = _LETTERS.match(scope.text, at, scope.end)
    if m is None:
        return None
    letters = m["zone"].replace(".", "")
    if not (_is_zone(letters) or letters in SMALL):
        return None
    return PrintedZone(m.end(), m["zone"], None)


def _is_zone(letters: str) -> bool:
    return letters in OFFSETS or letters in AMBIGUOUS or letters in SEASONAL
