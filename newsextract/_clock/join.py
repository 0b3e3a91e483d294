"""One printed time, put together from left to right, piece by piece."""

import re
from typing import Final

from .pieces import SPACE, Piece, Scope, Slot, merge
from .relative import STEPS
from .spans import begins_range, month_alone, open_end, range_gap, through
from .words import OPENING, READERS, ends_time, read_piece
from .zone import read_zone

_LINK: Final = rf"""
    (?:
        (?P<word> at | on | around | about | by | of | from | the | in{SPACE}the
            | AT | ON | @ )
        {SPACE}{{1,2}} (?: (?: around | about | the ) {SPACE} )?
    )?
    (?: (?: early | late ) {SPACE} )? (?P<opening> {OPENING} )
"""
"""What may stand between two pieces, and the first word or digit of the second."""

_GAP = re.compile(
    rf"""
    (?P<mark> T (?= [0-9]{{2}} :? [0-9]{{2}} )
      | \s{{0,3}} (?: [,.;:|/@•·∙⋅●(\[–—-]{{1,2}} \s{{0,3}} ){{0,2}} )
    {_LINK}
    """,
    re.VERBOSE,
)
# ", ", " | ", " at ", ", at ", " • ", " - ", "T"

_PROSE_GAP = re.compile(
    rf"""
    (?P<mark> T (?= [0-9]{{2}} :? [0-9]{{2}} )
      | {SPACE}{{0,3}} (?: [,|/@•·∙–—(-] {SPACE}{{0,3}} )? )
    {_LINK}
    """,
    re.VERBOSE,
)
# the same without full stops and the like, which end a sentence

_LATER_YEAR = re.compile(rf",?{SPACE}{{1,2}}(?P<year>(?:19|20)[0-9]{{2}})(?![0-9:])")
# "Thu Sep 25 10:36:28 2003"

_THAT_YEAR = re.compile(rf"{SPACE}(?:of{SPACE})?(?P<step>last|this|next){SPACE}year\b")
# "in June last year"

_THE_DAY = re.compile(rf",?{SPACE}the{SPACE}(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)\b")
# "Friday the 13th"

_BARE_HOUR = re.compile(
    rf"{SPACE}(?:at{SPACE}|@{SPACE}?)(?P<hour>1[0-2]|[1-9])(?![0-9:.,%])"
)
# "this morning at 10"

_CUSTOMARY = re.compile(
    rf"""
    \b (?: [Ee]very | [Ee]ach | [Mm]ost | any | regular
         | Ash | Black | Bloody | Cyber | Easter | Fat | Giving | Good | Holy | Palm
         | Super ) {SPACE} $
    """,
    re.VERBOSE,
)
# "every Friday", "Black Friday": no one day

_SHADE = re.compile(
    rf"\b(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)(?:{SPACE}on)?{SPACE}$"
)
_MODIFIER = re.compile(rf"\b(?:[Tt]he{SPACE}|[Aa]{SPACE}|[Tt]hat{SPACE}|post-|pre-)$")
_NOUN = re.compile(rf"{SPACE}[A-Za-z]")
_EVENT = re.compile(
    rf"""
    {SPACE} (?: attacks? | coup | hijackings | insurrection | massacre | riots?
              | terror | terrorists? | uprising ) \b
    """,
    re.VERBOSE,
)
# "the Sept. 11 attacks": the date is a name

_DATED: Final = Slot.DATE | Slot.CLOCK
_SPOKEN: Final = Slot.DAY_WORD | Slot.WEEKDAY | Slot.DAY_PART
_JOINS: Final = (
    (Slot.DATE, Slot.CLOCK | Slot.WEEKDAY | Slot.DAY_PART),
    (Slot.CLOCK, Slot.DATE | Slot.DAY_WORD | Slot.STEP | Slot.WEEKDAY | Slot.DAY_PART),
    (Slot.WEEKDAY, Slot.DATE | Slot.CLOCK | Slot.DAY_PART | Slot.STEP),
    (Slot.DAY_WORD, Slot.CLOCK | Slot.DAY_PART),
    (Slot.DAY_PART, Slot.DATE | Slot.CLOCK | Slot.WEEKDAY | Slot.DAY_WORD | Slot.STEP),
    (Slot.STEP, Slot.CLOCK | Slot.DAY_PART | Slot.DATE),
)
"""What a piece can be followed by: all that it says must allow it."""

_LAST: Final = Slot.MONTH | Slot.SPAN
"""What nothing follows."""

_CLOCK_UNITS: Final = ("hour", "minute", "second")
_LATE: Final = {"afternoon": 1, "evening": 4, "night": 6}
"""Part of the day -> the first hour of 12 that means one after noon in it."""


def read_time(scope: Scope, at: int, opening: str) -> Piece | None:
    """Read the printed time that begins at `at`, or whose "ago" stands there.

    `opening` is its first word or digit.
    """
    piece = READERS[opening](scope, opening, at, Slot.NONE)
    if piece is None:
        return None
    if scope.page or not ends_time(scope, piece.end):
        piece = _extended(scope, piece)
    elif piece.slots == Slot.DATE:
        piece = None if _is_name(scope, piece) else piece
    elif piece.slots == Slot.WEEKDAY:
        piece = _spoken(scope, piece)
    if (
        piece is not None
        and piece.slots & _SPOKEN
        and scope.follows(piece.start, "enry")
    ):
        shade = _SHADE.search(*scope.before(piece.start, 11))
        if shade is not None:
            return piece._replace(start=shade.start())
    return piece


def _extended(scope: Scope, piece: Piece) -> Piece | None:
    joined = _joined(scope, piece)
    return None if joined is None else _with_range(scope, joined)


def _with_range(scope: Scope, piece: Piece) -> Piece:
    """Take in the second of "from August to October", "Aug 10 - Nov 12, 2013"."""
    at = range_gap(scope, piece)
    if at is None:
        return piece
    opened = open_end(scope, piece, at)
    if opened is not None:
        return opened
    later = _read_joined(scope.since(piece.end), at) or month_alone(scope, at)
    bare = piece.slots & Slot.MONTH and piece.parts.year is None
    if later is None or later.start != at:
        return piece
    if bare and begins_range(scope, piece.start)[0] == piece.start:
        return piece
    return through(scope, piece, later)


def _read_joined(scope: Scope, at: int) -> Piece | None:
    piece = read_piece(scope, at, Slot.NONE)
    return None if piece is None else _joined(scope, piece)


def _joined(scope: Scope, piece: Piece) -> Piece | None:
    while (joined := _join_next(scope, piece)) is not None:
        piece = joined
    return _finish(scope, piece)


def _join_next(scope: Scope, piece: Piece) -> Piece | None:
    """Join the piece behind the gap behind `piece`, if the two go together."""
    if piece.slots & _LAST:
        return None
    pattern = _GAP if scope.page else _PROSE_GAP
    gap = pattern.match(scope.text, piece.end, scope.end)
    if gap is None:
        return None
    opening, at = gap["opening"], gap.start("opening")
    reader = READERS.get(opening)
    if reader is None:
        return None
    following = reader(scope.since(at), opening, at, piece.slots)
    if following is None or not _goes_with(piece, following, gap):
        return None
    joined = merge(piece, following)
    if "(" in gap["mark"] and scope.text.startswith(")", joined.end, scope.end):
        return joined._replace(end=joined.end + 1)
    return joined


def _goes_with(piece: Piece, following: Piece, gap: re.Match[str]) -> bool:
    if piece.slots & following.slots or following.slots & Slot.AGO:
        return False
    if piece.slots & Slot.AGO:
        return piece.rule == "before" or _takes_clock(piece, gap)
    if gap["word"] == "of" and not piece.slots & Slot.DAY_PART:
        return False
    if following.slots == Slot.DAY_PART and gap["mark"].strip().strip("> \t\r\n"):
        return False
    if gap["mark"].count("\n") > 1:
        return False
    for slot, allowed in _JOINS:
        if slot & piece.slots and not following.slots & allowed:
            return False
    return True


def _takes_clock(piece: Piece, gap: re.Match[str]) -> bool:
    """Whether a clock can follow an "ago": "1 day ago at 2 PM"."""
    days = all(amount.unit not in _CLOCK_UNITS for amount in piece.parts.amounts)
    return days and gap["word"] == "at" and not piece.parts.now


def _finish(scope: Scope, piece: Piece) -> Piece | None:
    """Add what stands after the rest; drop what is no time by itself."""
    if piece.parts.month is not None and piece.parts.year is None:
        piece = _with_year(scope, piece)
    if not scope.page and piece.slots == Slot.DATE and _is_name(scope, piece):
        return None
    if piece.slots == Slot.WEEKDAY:
        return _finish_weekday(scope, piece)
    if piece.slots & Slot.DAY_PART:
        return _finish_day_part(scope, piece)
    return piece


def _with_year(scope: Scope, piece: Piece) -> Piece:
    """Add the year that is printed last: behind the clock, or as "last year"."""
    parts = piece.parts
    that = _THAT_YEAR.match(scope.text, piece.end, scope.end)
    if that is not None and parts.step is None:
        parts = parts._replace(step=STEPS[that["step"]], unit="year")
        return piece._replace(end=that.end(), parts=parts)
    if piece.slots & _DATED != _DATED:
        return piece
    m = _LATER_YEAR.match(scope.text, piece.end, scope.end)
    if m is None:
        return piece
    return piece._replace(end=m.end(), parts=parts._replace(year=int(m["year"])))


def _is_name(scope: Scope, piece: Piece) -> bool:
    """Whether a date without a year names something: "the Sept. 11 attacks"."""
    if piece.parts.year is not None or not _NOUN.match(
        scope.text, piece.end, scope.end
    ):
        return False
    if _EVENT.match(scope.text, piece.end, scope.end):
        return True
    return (
        piece.rule == "month first"
        and _MODIFIER.search(*scope.before(piece.start, 5)) is not None
    )


def _finish_weekday(scope: Scope, piece: Piece) -> Piece | None:
    m = _THE_DAY.match(scope.text, piece.end, scope.end)
    if m is not None and 1 <= int(m["day"]) <= 31:
        parts = piece.parts._replace(day=int(m["day"]))
        return piece._replace(end=m.end(), parts=parts)
    return _spoken(scope, piece)


def _spoken(scope: Scope, piece: Piece) -> Piece | None:
    """Return a weekday that is one by its spelling, and is not every such day."""
    start = piece.start
    word = scope.text[start : piece.end]
    if scope.page:
        full = word.lower().endswith("day")
        return piece if full or word[0].isupper() else None
    if not (word.endswith(("day", "DAY")) and word[0].isupper()):
        return None
    if not scope.follows(start, "dghkmrty"):
        return piece
    return None if _CUSTOMARY.search(*scope.before(start, 9)) else piece


def _finish_day_part(scope: Scope, piece: Piece) -> Piece:
    """Read a bare hour behind a part of the day; give the hour its half of the day."""
    parts = piece.parts
    if parts.hour is None and piece.slots & Slot.DATE:
        return piece._replace(end=read_zone(scope, piece.end).end)
    m = _BARE_HOUR.match(scope.text, piece.end, scope.end)
    first = _LATE.get(parts.day_part or "", 12)
    if parts.hour is None and m is not None and not int(m["hour"]) < first < 12:
        parts = parts._replace(hour=int(m["hour"]))
        piece = piece._replace(end=m.end())
    if parts.hour is not None and first <= parts.hour < 12 and "12" not in piece.rule:
        parts = parts._replace(hour=parts.hour + 12)
    return piece._replace(parts=parts)
