"""The printed times of a range, with their labels."""

import re
from collections.abc import Sequence
from typing import Final

from .._lex.months import UNITS
from .._lex.numbers import NUMBER_WORDS, ORDINAL_WORDS
from .join import read_time
from .labels import FILLERS, LABELS, label_after, label_before
from .pieces import Piece, Scope
from .relative import read_standing
from .stamps import read_stamp
from .triggers import OPENING_WORDS, Trigger, find_in_line, find_in_prose

_LETTERS = re.compile(r"[A-Z]?[a-z]++|[A-Z]++|[0-9]++|[^\W\d_]++")
_MARKS: Final = " \t\n\r\xa0,.:;|/()[]•·–—-"
"""What mostly stands between times, and is neither letter nor digit."""


_LINE: Final = 200
"""Length of a line of times at most."""

_FIRST = re.compile(r"[A-Z]?[a-z]++|[A-Z]+(?![a-z])|[0-9]|[^\W\d_]")
_ARTICLES: Final = frozenset({"A", "The", "a", "the"})
"""Words that tell of a time line only with the next one."""

_FIRST_WORDS: Final = frozenset(
    {
        *LABELS,
        *FILLERS,
        *OPENING_WORDS,
        *NUMBER_WORDS,
        *ORDINAL_WORDS,
        *UNITS,
        "beginning",
        "between",
        "by",
        "during",
        "earlier",
        "early",
        "end",
        "few",
        "half",
        "in",
        "just",
        "late",
        "later",
        "middle",
        "right",
        "since",
        "start",
        "the",
        "through",
        "till",
        "until",
    }
)
"""Words in small letters that a time line can begin with, or go on with behind an
article: a label, a word that opens a time, or one that is taken in before it."""


TimeMatch = Piece
"""A printed time found in the text: what its pieces make together."""


def find_times(
    text: str, start: int, end: int, *, running: bool = False
) -> tuple[TimeMatch, ...]:
    """Find the printed times of a range, in order.

    `running` is for prose: words are not taken apart, and what is as often no time
    ("may", "12:38", "4.34") is left out.
    """
    if running:
        return tuple(find_mentions(text, ((start, end),)).get(start, ()))
    stamp = read_stamp(text, start, end)
    return read_line(text, start, end) if stamp is None else (stamp,)


def read_line(text: str, start: int, end: int) -> tuple[TimeMatch, ...]:
    """Find the times of a line of the page, whatever their form."""
    triggers = find_in_line(text, start, end)
    scope = Scope(text, start, end, page=True)
    if start < end and "0" <= text[start] <= "9":
        standing = read_standing(scope)
        if standing is not None:
            return (_labelled(scope, standing),)
    return _find(scope, triggers) if triggers else ()


def find_mentions(
    text: str, ranges: Sequence[tuple[int, int]]
) -> dict[int, list[TimeMatch]]:
    """Find the printed times of several ranges of prose, in one pass over the text.

    The ranges are in order and disjoint; those that hold times are told by their start.
    """
    found: dict[int, list[TimeMatch]] = {}
    if not ranges:
        return found
    following = iter(ranges)
    start, end = next(following)
    cursor, scope = start, None
    for at, word in find_in_prose(text, start, ranges[-1][1]):
        if at >= end:
            while at >= end:
                start, end = next(following)
            cursor, scope = start, None
        if at < cursor:
            continue
        if scope is None:
            scope = Scope(text, cursor, end, page=False)
        piece = read_time(scope, at, word)
        if piece is not None and piece.rule != "before":
            found.setdefault(start, []).append(piece)
            cursor, scope = piece.end, None
    return found


def _find(scope: Scope, triggers: Sequence[Trigger]) -> tuple[TimeMatch, ...]:
    """Find the times of a line of the page that begin at triggers."""
    found: list[TimeMatch] = []
    cursor = scope.start
    for at, word in triggers:
        if at < cursor:
            continue
        if cursor > scope.start:
            scope = scope.since(cursor)
        piece = read_time(scope, at, word)
        if piece is not None and piece.rule != "before":
            found.append(_labelled(scope, piece))
            cursor = piece.end
    return tuple(found)


def _labelled(scope: Scope, piece: Piece) -> TimeMatch:
    """Return a time of a line of the page with what the page calls it."""
    label = label_before(scope, piece.start) or label_after(scope, piece.end)
    return piece if label is None else piece._replace(label=label)


def is_time_line(text: str, start: int, end: int) -> bool:
    """Whether a range holds nothing but times, their labels and separators."""
    return bool(read_time_line(text, start, end))


def read_time_line(text: str, start: int, end: int) -> tuple[TimeMatch, ...]:
    """Return the times of a range that holds nothing else, but for their labels.

    They are what `find_times` finds there; () where something else stands beside them.
    """
    if end - start > _LINE:
        return ()
    m = _FIRST.search(text, start, end)
    if m is not None and m[0] in _ARTICLES:
        m = _FIRST.search(text, m.end(), end)
    if m is None or not _may_open(m[0]):
        return ()
    stamp = read_stamp(text, start, end)
    if stamp is not None:
        return (stamp,)
    matches = read_line(text, start, end)
    return () if _count_others(text, start, end, matches) else matches


def _may_open(word: str) -> bool:
    """Whether a time line can begin with a word or digit: nearly all others do not.

    A longer word in capitals may end with a month ("UPDATEDJUNE 14").
    """
    return (
        word[0] <= "9"
        or word.lower() in _FIRST_WORDS
        or (len(word) > 3 and word.isupper())
    )


def time_share(text: str, start: int, end: int) -> float:
    """Return how much of a range is time: 0.0 none, 1.0 nothing else.

    Letters and digits are counted, those of labels ("Last updated on") as time.
    """
    matches = find_times(text, start, end)
    if not matches:
        return 0.0
    inked = sum(match.end - match.start for match in matches)
    return inked / (inked + _count_others(text, start, end, matches))


def _count_others(text: str, start: int, end: int, matches: Sequence[TimeMatch]) -> int:
    """Count the letters and digits of a range beside its times and their labels."""
    other = 0
    for match in matches:
        other += _other(text, start, match.start)
        start = match.end
    return other + _other(text, start, end)


def _other(text: str, start: int, end: int) -> int:
    """Count the letters and digits of a range that belong to no label."""
    if not text[start:end].strip(_MARKS):
        return 0
    return sum(
        len(word)
        for word in _LETTERS.findall(text, start, end)
        if word.lower() not in LABELS and word.lower() not in FILLERS
    )
