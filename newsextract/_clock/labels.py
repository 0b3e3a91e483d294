"""What a page calls a time: "Published", "Last updated on"."""

import re
from typing import Final

from .pieces import SPACE, Label, Scope

LABELS: Final[dict[str, Label]] = {
    "created": "published",
    "edited": "modified",
    "issued": "published",
    "load": "loaded",
    "modified": "modified",
    "posted": "posted",
    "pub": "published",
    "publication": "published",
    "published": "published",
    "release": "published",
    "released": "published",
    "revised": "updated",
    "update": "updated",
    "updated": "updated",
    "uploaded": "published",
}
"""Word before a time in small letters -> what it says of it."""

FILLERS: Final[frozenset[str]] = frozenset(
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
"""Words that stand with a label and say nothing by themselves."""

_BEFORE = re.compile(
    rf"""
    (?P<word> [A-Za-z]{{3,11}} ) (?: {SPACE} by {SPACE} [^\s;,]{{1,24}} ; )?
    (?: {SPACE}{{0,2}} | \s )
    (?: (?: on | On | ON | at | At | AT | as | of | date | time | DATE | Date
          | [:|•·,/–—-] ) \s{{0,2}} ){{0,3}} $
    """,
    re.VERBOSE,
)
# "Last updated on ", "Published: ", "UPDATED\n", "LOAD-DATE: ", "Updated as of "

_LEAST: Final = 3
"""Letters of the shortest label."""

_REACH: Final = 40
"""How far before a time its label may begin."""

_AFTER = re.compile(rf"{SPACE}?[(\[](?P<word>[A-Za-z]{{5,9}})[)\]]")
# " (updated)"

_WHOLE = re.compile(
    r"(?:(?:first|last|originally) )?(?P<word>[a-z]{5,11})(?: on| at| date)?:?",
    re.IGNORECASE,
)
# "Updated", "First published:"


def label_before(scope: Scope, at: int) -> Label | None:
    """Return the label right before `at`, or None."""
    if at - scope.start < _LEAST:
        return None
    if scope.text[at - 1] == " ":
        text, low, high = scope.before(at, _REACH)
        words = text[low:high].split()
        if words and (label := LABELS.get(words[-1].lower())):
            return label
    m = _BEFORE.search(*scope.before(at, _REACH))
    return LABELS.get(m["word"].lower()) if m is not None else None


def label_after(scope: Scope, at: int) -> Label | None:
    """Return the label in brackets right behind `at`, or None."""
    m = _AFTER.match(scope.text, at, scope.end)
    return LABELS.get(m["word"].lower()) if m is not None else None


def read_label(text: str, start: int, end: int) -> Label | None:
    """Return the label that a range is, all of it, or None."""
    m = _WHOLE.fullmatch(text, start, end)
    return LABELS.get(m["word"].lower()) if m is not None else None
