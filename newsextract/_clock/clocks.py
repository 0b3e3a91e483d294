"""Times of day: "7:25 p.m. EDT", "1446 GMT", "12.42", "noon", "5 o'clock"."""

import re
from typing import Final

from .._calendar.parts import Parts
from .pieces import SPACE, Piece, Scope, Slot
from .zone import read_zone

_HALF: Final = rf"""
    {SPACE}{{0,2}} \.? (?P<half> [AaPp] )
    (?: {SPACE}? \. {SPACE}? [Mm] (?! [a-z] ) (?: {SPACE}? \. )? | {SPACE}? [Mm] )
    (?! [a-z] ) (?! (?<= M ) [A-Z]{{2}} )
"""
# " p.m.", "PM", " p . m .", "PM" of "PMEmail"
# not: "5 amnesty", "5 AMERICANS"

_DIGITAL = re.compile(
    rf"""
    (?P<hour> [0-9]{{1,2}} )
    (?: (?P<mark> [:.h] ) (?P<minute> [0-5][0-9] )
        (?: : (?P<second> [0-5][0-9] ) (?: [.,][0-9]{{1,9}}+ )? )?
        (?! [0-9] | [:.,] [0-9] )
      | (?! [0-9] )
    )
    (?: (?: {SPACE}? [-–—] {SPACE}? | {SPACE} (?: to | and ) {SPACE} )
        (?P<until> [0-9]{{1,2}} ) (?: [:.] [0-5][0-9] )? (?! [0-9:] )
        (?= {SPACE}{{0,2}} [AaPp] {SPACE}? \.? {SPACE}? [Mm] (?! [a-z] ) )
    )?
    (?: {_HALF} )?
    (?: {SPACE}? (?: hours | hrs ) \b )?
    """,
    re.VERBOSE,
)
# 7:25 p.m.           hour=7  minute=25  half=p
# 12.42               hour=12  mark=.  minute=42
# 2 - 5:30pm          hour=2  until=5  half=p
# not: 7:255          no minutes
# not: 1.25.3         no clock

_MILITARY = re.compile(
    rf"""
    (?P<hour> [01][0-9] | 2[0-3] ) (?P<minute> [0-5][0-9] )
    (?: (?= {SPACE}? [A-Z]{{1,4}} \b ) | (?P<hours> {SPACE}? h(?:ou)?rs \b ) )
    """,
    re.VERBOSE,
)
# 1446 GMT            hour=14  minute=46; only if a zone follows
# 0630 hours          hour=06  minute=30  hours= hours

_BASIC = re.compile(
    r"(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])(?P<second>[0-5][0-9])?(?![0-9])"
)
# T232500Z            hour=23  minute=25  second=00; only behind the T of a date

_FOUR_DIGITS = re.compile(r"[0-9]{4}")

_SINGLE = re.compile(
    rf"""
    (?P<hour> 1[0-2] | [1-9] )
    (?: (?: {SPACE}? o['’]clock | ish ) (?! [A-Za-z] ) (?: {_HALF} )?
      | (?P<in> (?= {SPACE} in {SPACE} the {SPACE}
                    (?: morning | afternoon | evening ) ) )
    )
    """,
    re.VERBOSE,
)
# 5 o'clock           hour=5
# 6 in the morning    hour=6  in=

_NOON = re.compile(
    rf"(?:12{SPACE})?(?P<word>[Nn]oon|[Mm]idday|[Mm]id-?night)(?![A-Za-z])"
)
# 12 noon             word=noon

_LOOSE_END = re.compile(
    rf"{SPACE}?[-–—]{SPACE}?(?:1[0-2]|[1-9])(?![0-9:.,%/]|{SPACE}?[A-Z])"
)
# "-3" of "8am-3"

_UNTIL = re.compile(
    rf"{SPACE}?[-–—]{SPACE}?|{SPACE}(?:to|until|till|through|(?P<and>and)){SPACE}"
)
_BETWEEN = re.compile(rf"\b[Bb]etween{SPACE}$")
_PREPOSITION = re.compile(
    rf"(?:\b(?:at|by|from|until|till|before|after|around|about|since|between|to)|@)"
    rf"{SPACE}?$"
)

HALF_DAY: Final = "clock of 12 hours"
"""Rule of a clock that says a.m. or p.m."""

BARE: Final = "bare clock"
"""Rule of a clock of a page line that nothing around it makes one (12:38)."""


def read_clock(scope: Scope, at: int, *, joined: bool) -> Piece | None:
    """Read the time of day that begins with the digits at `at`, its zone included.

    `joined` says that other parts of a time stand before it; a bare 12:15 needs that, a
    preposition, or to be all there is.
    """
    if _FOUR_DIGITS.match(scope.text, at, scope.end):
        basic = joined and scope.text[at - 1] == "T"
        m = _BASIC.match(scope.text, at, scope.end) if basic else None
        return _read_military(scope, at) if m is None else _clock(scope, at, m)
    return (
        _read_digital(scope, at, joined=joined)
        or read_noon(scope, at)
        or _read_single(scope, at)
    )


def read_noon(scope: Scope, at: int) -> Piece | None:
    """Read "noon" or "midnight" at `at`, with the zone after it."""
    m = _NOON.match(scope.text, at, scope.end)
    if m is None:
        return None
    word = m["word"].lower().replace("-", "")
    zone = read_zone(scope, m.end())
    parts = Parts(
        hour=0 if word == "midnight" else 12,
        zone=zone.zone,
        offset=zone.offset,
        day_part=word,
    )
    return Piece(at, zone.end, parts, Slot.CLOCK, "noon")


def _read_military(scope: Scope, at: int) -> Piece | None:
    m = _MILITARY.match(scope.text, at, scope.end)
    if m is None:
        return None
    zone = read_zone(scope, m.end())
    if not (m["hours"] or zone.zone):
        return None
    parts = Parts(
        hour=int(m["hour"]),
        minute=int(m["minute"]),
        zone=zone.zone,
        offset=zone.offset,
    )
    return Piece(at, zone.end, parts, Slot.CLOCK, "clock")


def _read_single(scope: Scope, at: int) -> Piece | None:
    m = _SINGLE.match(scope.text, at, scope.end)
    if m is None:
        return None
    if m["in"] is not None and not _PREPOSITION.search(*scope.before(at, 9)):
        return None
    parts = Parts(hour=_hour(int(m["hour"]), m["half"]))
    return Piece(at, m.end(), parts, Slot.CLOCK, "clock")


def _read_digital(scope: Scope, at: int, *, joined: bool) -> Piece | None:
    m = _DIGITAL.match(scope.text, at, scope.end)
    piece = _shaped(scope, m, at) if m is not None else None
    if m is None or piece is None:
        return None
    sure = bool(m["half"] or piece.parts.zone)
    piece = _through(scope, piece)
    if sure or (joined and (scope.page or m["mark"] != ".")):
        return piece
    if joined:
        return None
    return _alone(scope, piece, m)


def _alone(scope: Scope, piece: Piece, m: re.Match[str]) -> Piece | None:
    """Return a clock without a.m., zone or date if its surroundings make it one."""
    ends = not scope.text[piece.end : scope.end].strip(" .,;:)|•\t\xa0")
    colon = m["mark"] == ":"
    if piece.start == scope.start and ends:
        return piece if colon else None
    if _PREPOSITION.search(*scope.before(piece.start, 9)) and (colon or ends):
        return piece
    if scope.page and colon:
        return piece._replace(rule=BARE)
    return None


def _shaped(scope: Scope, m: re.Match[str], at: int) -> Piece | None:
    """Build the piece for a digital clock; None where its numbers are none."""
    hour, minute, half = int(m["hour"]), m["minute"], m["half"]
    if minute is None and (half is None or not 1 <= hour <= 12):
        return None
    if hour > 24 or (hour == 24 and minute != "00"):
        return None
    return _clock(scope, at, m)


def _clock(scope: Scope, at: int, m: re.Match[str]) -> Piece:
    groups = m.groupdict()
    half, until = groups.get("half"), groups.get("until")
    minute, second = groups["minute"], groups["second"]
    printed = int(groups["hour"]) % 24
    hour = _hour(printed, half)
    if until and hour >= 12 and int(until) % 12 < printed % 12:
        hour -= 12
    zone = read_zone(scope, m.end())
    parts = Parts(
        hour=hour,
        minute=int(minute) if minute else None,
        second=int(second) if second else None,
        zone=zone.zone,
        offset=zone.offset,
    )
    rule = HALF_DAY if half else "clock"
    return Piece(at, zone.end, parts, Slot.CLOCK, rule)


def _hour(hour: int, half: str | None) -> int:
    """Return an hour of 0-23; "13:42pm" stays what it is."""
    if half and hour <= 12:
        return hour % 12 + (12 if half in "pP" else 0)
    return hour


def _through(scope: Scope, piece: Piece) -> Piece:
    """Take in the later of two clocks: "10AM - 1:30PM", "8am-3"."""
    m = _UNTIL.match(scope.text, piece.end, scope.end)
    if m is None or (m["and"] and not _BETWEEN.search(*scope.before(piece.start, 9))):
        return piece
    later = _DIGITAL.match(scope.text, m.end(), scope.end)
    shaped = _shaped(scope, later, m.end()) if later is not None else None
    if later is not None and shaped is not None and (later["mark"] or later["half"]):
        parts = piece.parts
        if parts.zone is None:
            parts = parts._replace(zone=shaped.parts.zone, offset=shaped.parts.offset)
        return piece._replace(end=shaped.end, parts=parts)
    loose = _LOOSE_END.match(scope.text, piece.end, scope.end)
    if loose is not None and piece.rule == HALF_DAY and scope.page:
        return piece._replace(end=loose.end())
    return piece
