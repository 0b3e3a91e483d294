"""One printed time, read from left to right, piece by piece."""

from typing import Final

import regex

from .._calendar import Parts
from .._lex.months import DAY_PARTS, MONTHS, WEEKDAYS
from .clocks import read_clock, read_noon, read_zone
from .dates import read_dated, read_month, read_numbered
from .pieces import SPACE, Piece, Slot, merge
from .relative import (
    read_ago,
    read_before,
    read_day_word,
    read_from_now,
    read_now,
    STEPS,
    read_step,
)
from .spans import (
    begins_range,
    open_end,
    range_gap,
    read_bare_month,
    read_decade,
    read_year,
    through,
)

_WORD = regex.compile(r"[A-Z]?[a-z]++|[A-Z]++")

_LINK: Final = rf"""
    (?: (?P<word> at | on | around | about | by | of | from | the | in{SPACE}the
        | AT | ON | @ ) {SPACE}{{1,2}} (?: (?: around | about | the ) {SPACE} )? )?
    (?: (?: early | late ) {SPACE} )?
"""

_GAP = regex.compile(
    rf"""
    (?P<mark> T (?= [0-9]{{2}} :? [0-9]{{2}} )
      | \s{{0,3}} (?: [,.;:|/@•·∙⋅●(\[–—-]{{1,2}} \s{{0,3}} ){{0,2}} )
    {_LINK}
    """,
    regex.VERBOSE,
)
# ", ", " | ", " at ", ", at ", " • ", " - ", "T"

_PROSE_GAP = regex.compile(
    rf"""
    (?P<mark> T (?= [0-9]{{2}} :? [0-9]{{2}} )
      | \s{{0,3}} (?: [,|/@•·∙–—(-] \s{{0,3}} )? )
    {_LINK}
    """,
    regex.VERBOSE,
)
# the same without full stops and the like, which end a sentence

_LATER_YEAR = regex.compile(rf",?{SPACE}{{1,2}}(?P<year>(?:19|20)[0-9]{{2}})(?![0-9:])")
_THAT_YEAR = regex.compile(rf"{SPACE}(?:of{SPACE})?(?P<step>last|this|next){SPACE}year\b")
_THE_DAY = regex.compile(rf",?{SPACE}the{SPACE}(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)\b")
_BARE_HOUR = regex.compile(rf"{SPACE}(?:at{SPACE}|@{SPACE}?)(?P<hour>1[0-2]|[1-9])(?![0-9:.,%])")
_CUSTOMARY = regex.compile(
    rf"\b(?:every|each|most|any|regular|[Ee]very|[Ee]ach|Ash|Black|Bloody|Cyber|Easter|Fat|Giving|Good|Holy|Palm|Super){SPACE}$"
)
# "every Friday", "Black Friday": no one day
_SHADE = regex.compile(rf"\b(?:[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)(?:{SPACE}on)?{SPACE}$")
_MID_SENTENCE = regex.compile(rf"[a-zA-Z,]{SPACE}$")
_THE = regex.compile(rf"\b[Tt]he{SPACE}$")
_A_NAME = regex.compile(rf"\b(?:[Tt]he|[Aa]|[Tt]hat|post|pre)[{SPACE[1:-1]}-]$")
_EVENT = regex.compile(
    rf"{SPACE}(?:attacks?|coup|hijackings|insurrection|massacre|riots?|terror|terrorists?|uprising)\b"
)
_NOUN = regex.compile(rf"{SPACE}[A-Za-z]")

_DAY: Final = Slot.DATE | Slot.DAY_WORD | Slot.AGO | Slot.STEP | Slot.MONTH | Slot.SPAN
_SPOKEN: Final = Slot.DAY_WORD | Slot.WEEKDAY | Slot.STEP | Slot.DAY_PART
_JOINS: Final = (
    (Slot.DATE, Slot.CLOCK | Slot.WEEKDAY | Slot.DAY_PART),
    (Slot.CLOCK, Slot.DATE | Slot.DAY_WORD | Slot.STEP | Slot.WEEKDAY | Slot.DAY_PART),
    (Slot.WEEKDAY, Slot.DATE | Slot.CLOCK | Slot.DAY_PART | Slot.STEP),
    (Slot.DAY_WORD, Slot.CLOCK | Slot.DAY_PART),
    (Slot.DAY_PART, Slot.DATE | Slot.CLOCK | Slot.WEEKDAY | Slot.DAY_WORD | Slot.STEP),
    (Slot.STEP, Slot.CLOCK | Slot.DAY_PART | Slot.DATE),
    (Slot.MONTH, Slot(0)),
    (Slot.SPAN, Slot(0)),
)
"""What a piece can be followed by: all that it says must allow it."""


def read_time(
    text: str, at: int, start: int, end: int, *, page: bool
) -> Piece | None:
    """Read the printed time that begins at `at`, or whose "ago" stands there.

    Args:
        text: the text given.
        at: where a time may begin.
        start: how far back words may be taken in ("late", "from").
        end: where the range ends.
        page: whether it is a line of the page rather than prose.
    """
    piece = _read_joined(text, at, start, end, page=page)
    if piece is None:
        return None
    piece = _with_range(text, piece, start, end, page=page)
    if Slot.DAY_WORD in piece.slots or piece.slots & (Slot.WEEKDAY | Slot.DAY_PART):
        shade = _SHADE.search(text, max(start, piece.start - 11), piece.start)
        if shade is not None:
            piece = piece._replace(start=shade.start())
    return piece


def _with_range(
    text: str, piece: Piece, start: int, end: int, *, page: bool
) -> Piece:
    at = range_gap(text, piece, start, end)
    if at is None:
        return piece
    opened = open_end(text, piece, at, start, end)
    if opened is not None:
        return opened
    begin = begins_range(text, piece.start, start)
    if Slot.MONTH in piece.slots and begin == piece.start and piece.parts.year is None:
        return piece
    later = _read_joined(text, at, at, end, page=page, ranged=True)
    if later is None or later.start != at:
        return piece
    return through(piece, later, begin) or piece


def _read_joined(
    text: str, at: int, start: int, end: int, *, page: bool, ranged: bool = False
) -> Piece | None:
    piece = _read_piece(text, at, start, end, page=page, ranged=ranged)
    if piece is None:
        return None
    for _ in range(5):
        joined = _join_next(text, piece, start, end, page=page)
        if joined is None:
            break
        piece = joined
    return _finish(text, piece, start, end, page=page)


def _finish(
    text: str, piece: Piece, start: int, end: int, *, page: bool
) -> Piece | None:
    """Add what stands after the rest; drop what is no time by itself."""
    parts, slots = piece.parts, piece.slots
    if parts.month is not None and parts.year is None and parts.step is None:
        m = _THAT_YEAR.match(text, piece.end, end)
        if m is not None:
            parts = parts._replace(step=STEPS[m["step"]], unit="year")
            return piece._replace(end=m.end(), parts=parts)
    if Slot.DATE in slots and parts.year is None:
        m = _LATER_YEAR.match(text, piece.end, end) if Slot.CLOCK in slots else None
        if m is not None:
            return piece._replace(end=m.end(), parts=parts._replace(year=int(m["year"])))
        if not page and slots == Slot.DATE and _is_name(text, piece, start, end):
            return None
    if slots == Slot.WEEKDAY:
        return _finish_weekday(text, piece, end, page=page)
    if slots == Slot.DAY_PART:
        return None
    if Slot.DAY_PART in slots:
        return _finish_day_part(text, piece, end)
    return piece


def _is_name(text: str, piece: Piece, start: int, end: int) -> bool:
    """Whether a date names something: "the Sept. 11 attacks"."""
    if _EVENT.match(text, piece.end, end):
        return True
    if piece.rule != "month first":
        return False
    if _A_NAME.search(text, max(start, piece.start - 5), piece.start) is None:
        return False
    return _NOUN.match(text, piece.end, end) is not None


def _finish_weekday(
    text: str, piece: Piece, end: int, *, page: bool
) -> Piece | None:
    m = _THE_DAY.match(text, piece.end, end)
    if m is not None and 1 <= int(m["day"]) <= 31:
        parts = piece.parts._replace(day=int(m["day"]))
        return piece._replace(end=m.end(), parts=parts)
    if page:
        return piece
    word = text[piece.start : piece.end]
    full = word.endswith("day") and word[0].isupper()
    if not full or _CUSTOMARY.search(text, max(0, piece.start - 9), piece.start):
        return None
    return piece


def _finish_day_part(text: str, piece: Piece, end: int) -> Piece:
    """Read a bare hour behind a part of the day; give the hour its half of the day."""
    parts = piece.parts
    if parts.hour is None:
        m = _BARE_HOUR.match(text, piece.end, end)
        if m is not None and parts.day_part in ("morning", "afternoon", "evening"):
            parts = parts._replace(hour=int(m["hour"]))
            piece = piece._replace(end=m.end())
        elif Slot.DATE in piece.slots:
            zone = read_zone(text, piece.end, end)
            piece = piece._replace(end=zone.end) if zone is not None else piece
    hour = parts.hour
    late = parts.day_part in ("afternoon", "evening", "night")
    if hour is not None and late and "12" not in piece.rule and 4 <= hour + 12 * (parts.day_part == "afternoon") and hour < 12:
        parts = parts._replace(hour=hour + 12)
    return piece._replace(parts=parts, slots=piece.slots | Slot.DAY_PART)


def _join_next(
    text: str, piece: Piece, start: int, end: int, *, page: bool
) -> Piece | None:
    gap = (_GAP if page else _PROSE_GAP).match(text, piece.end, end)
    if gap is None:
        return None
    for stop in {gap.end(): None, gap.end("mark"): None}:
        if stop >= end:
            continue
        following = _read_piece(text, stop, stop, end, page=page, before=piece)
        if following is not None and _goes_with(text, piece, following, gap):
            joined = merge(piece, following)._replace(start=piece.start)
            if "(" in gap["mark"] and text[joined.end : joined.end + 1] == ")":
                return joined._replace(end=joined.end + 1)
            return joined
    return None


def _goes_with(
    text: str, piece: Piece, following: Piece, gap: regex.Match[str]
) -> bool:
    if piece.slots & following.slots or following.start < piece.end:
        return False
    if Slot.AGO in following.slots:
        return False
    if Slot.AGO in piece.slots:
        if piece.rule == "before":
            return True
        days = all(
            amount.unit not in ("hour", "minute", "second")
            for amount in piece.parts.amounts
        )
        return days and gap["word"] == "at" and not piece.parts.now
    if gap["word"] == "of" and Slot.DAY_PART not in piece.slots:
        return False
    if text[piece.end : following.start].count("\n") > 1:
        return False
    if Slot.DAY_PART in following.slots and following.slots != Slot.DAY_PART | Slot.CLOCK:
        if gap["mark"].strip() and following.slots == Slot.DAY_PART:
            return False
    return all(
        following.slots & allowed for slot, allowed in _JOINS if slot in piece.slots
    )


def _read_piece(
    text: str,
    at: int,
    start: int,
    end: int,
    *,
    page: bool,
    before: Piece | None = None,
    ranged: bool = False,
) -> Piece | None:
    if "0" <= text[at] <= "9":
        return _read_digits(text, at, start, end, page=page, before=before)
    m = _WORD.match(text, at, end)
    if m is None:
        return None
    return _read_word(text, m, start, end, page=page, before=before, ranged=ranged)


def _read_digits(
    text: str, at: int, start: int, end: int, *, page: bool, before: Piece | None
) -> Piece | None:
    slots = before.slots if before is not None else Slot(0)
    if text[at - 1 : at] in ("/", ".", ":") and before is None and at > 0 and text[at - 2 : at - 1].isalnum():
        return None
    if Slot.DATE not in slots:
        piece = read_numbered(text, at, start, end, page=page)
        if piece is not None:
            return piece
    clock = read_clock(
        text, at, start, end, page=page, joined=bool(slots) and Slot.CLOCK not in slots
    )
    if clock is not None or before is not None:
        return clock
    decade = read_decade(text, at, end)
    if decade is not None or page:
        return decade
    return read_year(text, at, end)


def _read_word(
    text: str,
    m: regex.Match[str],
    start: int,
    end: int,
    *,
    page: bool,
    before: Piece | None,
    ranged: bool,
) -> Piece | None:
    at, small = m.start(), m[0].lower()
    if small in MONTHS:
        piece = read_dated(text, at, end, page=page) or read_month(
            text, at, end, page=page
        )
        if piece is not None or before is not None:
            return piece
        if ranged:
            parts = Parts(month=MONTHS[small])
            return Piece(at, m.end(), parts, Slot.MONTH, "month")
        return read_bare_month(text, at, m.end())
    if small in WEEKDAYS:
        short = len(small) < 6
        stop = m.end() + (short and text[m.end() : m.end() + 1] == "." and m.end() < end)
        parts = Parts(weekday=WEEKDAYS[small])
        return Piece(at, stop, parts, Slot.WEEKDAY, "weekday")
    if small in ("last", "this", "next"):
        return read_step(text, at, start, end)
    if before is None:
        return _read_first_word(text, at, small, start, end, page=page)
    if small in DAY_PARTS:
        return read_noon(text, at, end) or Piece(
            at, m.end(), Parts(day_part=small), Slot.DAY_PART, "day part"
        )
    return read_day_word(text, at, end)


def _read_first_word(
    text: str, at: int, small: str, start: int, end: int, *, page: bool
) -> Piece | None:
    if small == "ago":
        return read_ago(text, start, at, end)
    if small == "now":
        return read_now(text, start, at, end) if page else None
    if small in ("before", "from"):
        return read_from_now(text, start, at, end) or (
            read_before(text, start, at) if small == "before" else None
        )
    noon = read_noon(text, at, end)
    if noon is not None:
        return noon
    piece = read_day_word(text, at, end)
    if not page and text[at].isupper() and _MID_SENTENCE.search(text, max(start, at - 2), at):
        return None
    if piece is not None and small == "day":
        the = _THE.search(text, max(start, at - 4), at)
        return piece._replace(start=the.start()) if the is not None else piece
    return piece
