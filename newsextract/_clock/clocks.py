"""Times of day, and the zone printed with them: "7:25 p.m. EDT", "1446 GMT", "noon"."""

from typing import Final

import regex

from .._calendar import Parts
from .._lex.zones import AMBIGUOUS, NAMES, OFFSETS, SEASONAL, SMALL
from .pieces import SPACE, Piece, Slot

_HALF: Final = rf"""
    {SPACE}{{0,2}} [.]? (?P<half> [AaPp] )
    (?: {SPACE}? \. {SPACE}? [Mm] (?! [a-z] ) (?: {SPACE}? \. )? | {SPACE}? [Mm] )
    (?! [a-z] ) (?! (?<= M ) [A-Z]{{2}} )
"""
# " p.m.", "PM", " p . m ."
# not: "5 amnesty", "5 AMERICANS"

_CLOCK = regex.compile(
    rf"""
    (?P<hour> [0-9]{{1,2}} )
    (?: (?P<mark> [:.h] ) (?P<minute> [0-5][0-9] )
        (?: : (?P<second> [0-5][0-9] ) (?: [.,][0-9]{{1,9}}+ )? )?
        (?! [0-9] | [:.,] [0-9] )
      | (?! [0-9] )
    )
    (?:
        (?: {SPACE}? [-–—] {SPACE}? | {SPACE} (?: to | and ) {SPACE} )
        (?P<until> [0-9]{{1,2}} ) (?: [:.] [0-5][0-9] )? (?! [0-9:] )
        (?= {SPACE}{{0,2}} [AaPp] {SPACE}? \.? {SPACE}? [Mm] (?! [a-z] ) )
    )?
    (?: {_HALF} )?
    (?: {SPACE}? (?: hours | hrs ) \b )?
    """,
    regex.VERBOSE,
)
# 7:25 p.m.           hour=7  minute=25  half=p
# 12.42               hour=12  mark=.  minute=42
# 2 - 5:30pm          hour=2  until=5  half=p

_FOUR = regex.compile(
    rf"(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])(?={SPACE}?(?:[A-Z]{{1,4}}\b|h(?:ou)?rs\b))"
)
# 1446 GMT            hour=14  minute=46

_BASIC = regex.compile(
    r"(?P<hour>[01][0-9]|2[0-3])(?P<minute>[0-5][0-9])(?P<second>[0-5][0-9])?(?![0-9])"
)
# T232500Z            hour=23  minute=25  second=00; only behind the T of a date

_LOOSE_END = regex.compile(
    rf"{SPACE}?[-–—]{SPACE}?(?:1[0-2]|[1-9])(?![0-9:.,%/]|{SPACE}?[A-Z])"
)
# "-3" of "8am-3"

_UNTIL = regex.compile(
    rf"{SPACE}?[-–—]{SPACE}?|{SPACE}(?:to|until|till|through|(?P<and>and)){SPACE}"
)

_HOURS = regex.compile(rf"{SPACE}?h(?:ou)?rs\b")

_SINGLE = regex.compile(
    rf"(?P<hour>[0-9]{{1,2}})(?:{SPACE}?o['’]clock|ish)(?![A-Za-z])(?:{_HALF})?",
    regex.VERBOSE,
)
# 5 o'clock           hour=5

_NOON = regex.compile(
    rf"(?:12{SPACE})?(?P<word>noon|midday|midnight|mid-night|Noon|Midday|Midnight)\b"
)
# 12 noon             word=noon

_OFFSET = regex.compile(
    rf"""
    {SPACE}{{0,2}} \(?
    (?P<zone>
        (?: (?: GMT | UTC | UT | gmt | utc ) {SPACE}? )?
        (?P<sign> [+−–-] ) (?P<hours> [01]?[0-9] )
        (?: :? (?P<minutes> [0-5][0-9] ) )? (?! [0-9:] )
    ) \)?
    (?: {SPACE}? \( (?P<name> [A-Z]{{2,5}} ) \) )?
    """,
    regex.VERBOSE,
)
# GMT+5:30            sign=+  hours=5  minutes=30
# -0500               sign=-  hours=05  minutes=00

_LETTERS = regex.compile(
    rf"""
    {SPACE}{{0,3}} (?P<open> \( )?
    (?P<zone> [A-Z]{{1,5}} (?! [a-z] ) | [a-z]{{3,4}} (?! [A-Za-z] )
        | (?: [A-Z] \. ){{2,4}} )
    (?(open) \) )
    """,
    regex.VERBOSE,
)
# " EDT", " (IST)", " ist", " E.D.T."

_NAMED = regex.compile(
    rf"""
    {SPACE} \(?
    (?P<zone>
        (?P<name> [A-Za-z]{{2,8}} (?: {SPACE} [A-Z][a-z]{{2,8}} )? )
        (?: {SPACE} (?: [Ss]tandard | [Dd]aylight | [Ss]ummer ) )?
        (?: {SPACE} [Tt]ime | (?<= Eastern | Central | Pacific | Mountain ) )
    ) \b \)?
    """,
    regex.VERBOSE,
)
# " UK time", " local time", " Eastern"

_SECOND_ZONE = regex.compile(
    rf"""
    (?: {SPACE}? [(/|,;] | {SPACE} [-–—] ) {SPACE}?
    (?: [0-9]{{1,2}} (?: [:.] [0-5][0-9] )? | [0-2][0-9][0-5][0-9] )
    (?: {SPACE}? [AaPp]\.?[Mm]\.? )?
    {SPACE}? (?P<zone> [A-Z]{{2,5}} ) \b \)?
    """,
    regex.VERBOSE,
)
# " (2246 HKT)", " / 3 p.m. PT"

_BEFORE = regex.compile(
    rf"(?:\b(?:at|by|from|until|till|before|after|around|about|since|between|to|@)|@){SPACE}?$"
)


def read_clock(
    text: str, at: int, start: int, end: int, *, page: bool, joined: bool
) -> Piece | None:
    """Read the time of day at `at`, its zone included.

    `joined` says that other parts of a time stand before it; a bare 12:15 needs that, a
    preposition, or to be all there is.
    """
    if text[at - 1 : at] == "T" and joined:
        m = _BASIC.match(text, at, end)
        if m is not None:
            piece = _with_zone(text, m.end(), end, at, int(m["hour"]), int(m["minute"]))
            second = int(m["second"]) if m["second"] else None
            return piece._replace(parts=piece.parts._replace(second=second))
    noon = _NOON.match(text, at, end)
    if noon is not None:
        return read_noon(text, at, end)
    m = _FOUR.match(text, at, end)
    if m is not None:
        piece = _with_zone(text, m.end(), end, at, int(m["hour"]), int(m["minute"]))
        hours = _HOURS.match(text, m.end(), end)
        if hours is not None and piece.parts.zone is None:
            return piece._replace(end=hours.end())
        if piece.parts.zone is not None:
            return piece
    m = _CLOCK.match(text, at, end)
    if m is None:
        return None
    piece = _read_shaped(text, m, at, end)
    if piece is None:
        m = _SINGLE.match(text, at, end)
        if m is None or int(m["hour"]) > 12:
            return None
        hour = _hour(int(m["hour"]), m["half"])
        return Piece(at, m.end(), Parts(hour=hour), Slot.CLOCK, "clock")
    piece = _through(text, piece, end, page=page)
    if m["half"] or piece.parts.zone or joined:
        loose = m["mark"] == "." and not (m["half"] or piece.parts.zone)
        return None if loose and not page else piece
    if at == start and _ends(text, piece.end, end):
        return piece if m["mark"] == ":" else None
    if _BEFORE.search(text, max(start, at - 9), at):
        if m["mark"] == ":" or (m["mark"] == "." and _ends(text, piece.end, end)):
            return piece
    if page and m["mark"] == ":" and m["second"] is None:
        return piece._replace(rule="bare clock")
    return None


def _ends(text: str, at: int, end: int) -> bool:
    return not text[at:end].strip(" .,;:)|•\t\xa0")


def _read_shaped(
    text: str, m: regex.Match[str], at: int, end: int
) -> Piece | None:
    """Build the piece for a digital clock; None where its numbers are none."""
    hour, minute, half = int(m["hour"]), m["minute"], m["half"]
    if minute is None and (half is None or not 1 <= hour <= 12):
        return None
    if hour > 24 or (hour == 24 and minute != "00"):
        return None
    hour %= 24
    if half:
        hour = _hour(hour, half)
        until = m["until"]
        if until and int(until) % 12 < int(m["hour"]) % 12 and hour >= 12:
            hour -= 12
    second = int(m["second"]) if m["second"] else None
    stop = m.end()
    piece = _with_zone(text, stop, end, at, hour, int(minute) if minute else None)
    return piece._replace(
        parts=piece.parts._replace(second=second),
        rule="clock of 12 hours" if half else "clock",
    )


def _through(text: str, piece: Piece, end: int, *, page: bool) -> Piece:
    """Take in the later of two clocks: "10AM - 1:30PM", "8am-3"."""
    m = _UNTIL.match(text, piece.end, end)
    if m is None or m.end() >= end or not "0" <= text[m.end()] <= "9":
        return piece
    if m["and"] and text[max(0, piece.start - 8) : piece.start].lower() != "between ":
        return piece
    later = _CLOCK.match(text, m.end(), end)
    shaped = _read_shaped(text, later, m.end(), end) if later else None
    if shaped is not None and later is not None and (later["mark"] == ":" or later["half"]):
        parts = piece.parts
        if parts.zone is None:
            parts = parts._replace(zone=shaped.parts.zone, offset=shaped.parts.offset)
        return piece._replace(end=shaped.end, parts=parts)
    loose = _LOOSE_END.match(text, piece.end, end)
    if loose is not None and piece.rule == "clock of 12 hours" and page:
        return piece._replace(end=loose.end())
    return piece


def _hour(hour: int, half: str | None) -> int:
    if half and hour <= 12:
        return hour % 12 + (12 if half in "pP" else 0)
    return hour


def read_noon(text: str, at: int, end: int) -> Piece | None:
    """Read "noon" or "midnight" at `at`, with the zone after it."""
    m = _NOON.match(text, at, end)
    if m is None:
        return None
    word = m["word"].lower()
    hour = 0 if word in ("midnight", "mid-night") else 12
    piece = _with_zone(text, m.end(), end, at, hour, None)
    return piece._replace(parts=piece.parts._replace(day_part=word.replace("-", "")))


def _with_zone(
    text: str, at: int, end: int, start: int, hour: int, minute: int | None
) -> Piece:
    """Build a clock's piece, with the zones that stand at `at`."""
    parts = Parts(hour=hour, minute=minute)
    zone = read_zone(text, at, end)
    if zone is not None:
        parts = parts._replace(zone=zone.parts.zone, offset=zone.parts.offset)
        at = zone.end
        second = _SECOND_ZONE.match(text, at, end)
        if second is not None and _known(second["zone"]):
            at = second.end()
    return Piece(start, at, parts, Slot.CLOCK, "clock")


def _known(zone: str) -> bool:
    return zone in OFFSETS or zone in AMBIGUOUS or zone in SEASONAL


def read_zone(text: str, at: int, end: int) -> Piece | None:
    """Read the zone printed at `at`, the white space before it included."""
    if at >= end:
        return None
    m = _OFFSET.match(text, at, end)
    if m is not None and (len(m["hours"]) == 2 or m["zone"][0] not in "+-−–"):
        minutes = int(m["hours"]) * 60 + int(m["minutes"] or 0)
        if minutes <= 14 * 60:
            offset = minutes if m["sign"] == "+" else -minutes
            parts = Parts(zone=m["zone"], offset=offset)
            return Piece(at, m.end(), parts, Slot.CLOCK, "offset")
    m = _NAMED.match(text, at, end)
    if m is not None:
        name = m["name"].lower()
        if name in NAMES or name == "local":
            parts = Parts(zone=m["zone"])
            return Piece(at, m.end(), parts, Slot.CLOCK, "zone name")
    m = _LETTERS.match(text, at, end)
    if m is not None:
        letters = m["zone"].replace(".", "")
        if _known(letters) or letters in SMALL:
            return Piece(at, m.end(), Parts(zone=m["zone"]), Slot.CLOCK, "zone")
    return None
