"""Lines of times: asked for here first, since most lines are done with at a word."""

from typing import Final

import regex

from .._clock import is_time_line
from .._clock.labels import LABELS
from .._lex.months import DAY_PARTS, DAY_WORDS, MONTHS, SEASONS, WEEKDAYS
from .._lex.numbers import NUMBER_WORDS, ORDINAL_WORDS

_WORD = regex.compile(r"\p{L}\p{Ll}++(?!\p{L})")
# "Last updated on"         Last
# not: "pubDate", "LOAD-DATE", "MAY4"    words of a page's own making

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


def is_stamp(text: str, start: int, end: int) -> bool:
    """Whether a line holds nothing but times, their labels and separators."""
    m = _WORD.match(text, start, end)
    if m is not None and m[0].lower() not in _OPENINGS:
        return False
    return is_time_line(text, start, end)
