"""The printed times of a range, with their labels."""

from typing import Final, NamedTuple

import regex

from .._calendar import Parts
from .join import read_time
from .pieces import SPACE, Piece, Slot
from .relative import read_standing
from .triggers import find_in_line, find_in_prose

_LABELS: Final = {
    "created": "published",
    "edited": "modified",
    "issued": "published",
    "modified": "modified",
    "posted": "posted",
    "published": "published",
    "pub": "published",
    "release": "published",
    "released": "published",
    "revised": "updated",
    "update": "updated",
    "updated": "updated",
    "uploaded": "published",
}
_FILLERS: Final = frozenset(
    {
        "a",
        "and",
        "at",
        "date",
        "first",
        "last",
        "m",
        "on",
        "originally",
        "p",
        "time",
    }
)

_LABEL = regex.compile(
    rf"""
    (?P<word> [A-Za-z]{{3,9}} ) {SPACE}{{0,2}}
    (?: (?: on | at | date | time | [:|•·,–—-] ) \s{{0,2}} ){{0,3}} $
    """,
    regex.VERBOSE,
)
_LABEL_AFTER = regex.compile(rf"{SPACE}?[(\[]?(?P<word>[A-Za-z]{{5,9}})[)\]]?{SPACE}*(?=$|[|•;\n])")
_LETTERS = regex.compile(r"[A-Z]?[a-z]++|[A-Z]++|[0-9]++|[^\W\d_]++")


class TimeMatch(NamedTuple):
    """A printed time found in the text."""

    start: int
    end: int
    parts: Parts
    slots: Slot
    label: str | None
    """What the page calls it: published, posted, updated, modified; or None."""
    label_start: int
    """Where its label begins, or `start`."""
    rule: str


def find_times(
    text: str, start: int, end: int, *, running: bool = False
) -> tuple[TimeMatch, ...]:
    """Find the printed times of a range, in order.

    `running` is for prose: words are not taken apart, and what is as often no time
    ("may", "12:38", "4.34") is left out.
    """
    if not running:
        standing = read_standing(text, start, end)
        if standing is not None:
            return (_labelled(text, standing, start, end),)
    triggers = (find_in_prose if running else find_in_line)(text, start, end)
    found: list[TimeMatch] = []
    cursor = start
    for at in triggers:
        if at < cursor:
            continue
        piece = read_time(text, at, cursor, end, page=not running)
        if piece is None or piece.rule == "before":
            continue
        found.append(_labelled(text, piece, cursor, end))
        cursor = piece.end
    return tuple(found)


def _labelled(text: str, piece: Piece, cursor: int, end: int) -> TimeMatch:
    label, begin = None, piece.start
    m = _LABEL.search(text, max(cursor, piece.start - 32), piece.start)
    if m is not None:
        label = _LABELS.get(m["word"].lower())
        begin = m.start() if label is not None else begin
    return TimeMatch(
        piece.start, piece.end, piece.parts, piece.slots, label, begin, piece.rule
    )


def is_time_line(text: str, start: int, end: int) -> bool:
    """Whether a range holds nothing but times, their labels and separators."""
    return end - start <= 200 and time_share(text, start, end) == 1.0


def time_share(text: str, start: int, end: int) -> float:
    """Return how much of a range is time: 0.0 none, 1.0 nothing else.

    Letters and digits are counted, those of labels ("Last updated on") as time.
    """
    matches = find_times(text, start, end)
    if not matches:
        return 0.0
    cursor = start
    inked = other = 0
    for match in (*matches, None):
        stop = end if match is None else match.start
        for m in _LETTERS.finditer(text, cursor, stop):
            word = m[0].lower()
            inked += len(word)
            if word not in _LABELS and word not in _FILLERS:
                other += len(word)
        if match is not None:
            inked += match.end - match.start
            cursor = match.end
    return 1.0 - other / inked
