"""Lines of times: asked for here first, since most lines are done with at a word."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import regex

from .._clock import TimeMatch, read_time_line
from .._clock.labels import LABELS
from .._lex.months import DAY_PARTS, DAY_WORDS, MONTHS, SEASONS, UNITS, WEEKDAYS
from .._lex.numbers import NUMBER_WORDS, ORDINAL_WORDS

_LONGEST = 24
"""Characters in which the first word of a line stands."""

_NEXT = regex.compile(r" \p{L}{2,30}+(?= )")
# "Four communities along"    communities
# not: "Four hours", "Twenty-five minutes ago"    nothing behind, or no space before

_COUNTED: Final = frozenset(
    {*UNITS, *NUMBER_WORDS, *MONTHS, *WEEKDAYS, "minutes", "or", "past", "to", "and"}
)
"""What makes a time of a number in words, where more follows."""

_OPENINGS: Final = frozenset(
    {
        *DAY_PARTS,
        *DAY_WORDS,
        *LABELS,
        *MONTHS,
        *NUMBER_WORDS,
        *ORDINAL_WORDS,
        *SEASONS,
        *WEEKDAYS,
        "after",
        "and",
        "at",
        "before",
        "beginning",
        "between",
        "by",
        "date",
        "day",
        "during",
        "early",
        "end",
        "few",
        "from",
        "half",
        "in",
        "just",
        "last",
        "late",
        "mid",
        "middle",
        "next",
        "now",
        "on",
        "originally",
        "right",
        "since",
        "start",
        "the",
        "this",
        "through",
        "till",
        "time",
        "until",
    }
)
"""Words that a line of times begins with: of labels, and of times themselves."""


_LED: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    dict.fromkeys(
        ("and", "at", "between", "by", "during", "from", "in", "on", "since", "until"),
        _OPENINGS,
    )
)
"""Those of them that are none of a time by themselves -> what may follow them."""


def is_stamp(text: str, start: int, end: int) -> bool:
    """Whether a line holds nothing but times, their labels and separators."""
    return bool(read_stamp(text, start, end))


def read_stamp(text: str, start: int, end: int) -> tuple[TimeMatch, ...]:
    """Return the times of a line that holds nothing else but labels and separators."""
    first = text[start : min(end, start + _LONGEST)].partition(" ")[0]
    alone = start + len(first) == end
    if first.isalpha() and (first[1:].islower() or alone):
        word = first.lower()
        if word not in _OPENINGS or (alone and word in _LED):
            return ()
        may_follow = _COUNTED if word in NUMBER_WORDS else _LED.get(word)
        if may_follow is not None and not alone:
            m = _NEXT.match(text, start + len(first), end)
            if m is not None and m[0].strip().lower() not in may_follow:
                return ()
    return read_time_line(text, start, end)
