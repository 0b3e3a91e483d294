"""Lines that belong together: rows to passages, and a passage's text for reading."""

from collections.abc import Sequence
from typing import NamedTuple

import regex

from .._furniture import is_furniture_line
from .._lex.joints import BYLINE_JOINERS, BYLINE_OPENERS, OPEN_ENDED
from .._text import Range
from .layout import Layout, Row, ends_sentence, first_word_length

_CONTINUES = frozenset(",.;:!?)]}%’”")
_LAST_WORD = regex.compile(r"(?<![\w.])[\w.’']{1,20}+(?=[\"”’']?\Z)")
_BULLETS = frozenset("•*-–—·▪■●►▶◆○‣⁃+")


class Passage(NamedTuple):
    """Lines that read as one: rows `first:last`, inked range `start:end`."""

    first: int
    last: int
    start: int
    end: int
    pieces: tuple[Range, ...]
    """The inked range of each line."""
    gap: int
    """Blank lines above."""


def _ends_open(text: str, row: Row) -> bool:
    """Whether a row stops at a word that a sentence cannot stop at."""
    m = _LAST_WORD.search(text, max(row.start, row.end - 22), row.end)
    return m is not None and m[0].casefold() in OPEN_ENDED


def _hangs(text: str, start: int, row: Row) -> bool:
    """Whether a row is a joint of a byline: "By" alone, or "and" under a "By"."""
    if row.end - row.start > 22:
        return False
    word = text[row.start : row.end].casefold().rstrip(" :")
    if word in BYLINE_OPENERS:
        return True
    return word in BYLINE_JOINERS and text[start : start + 2].casefold() == "by"


def _is_short_link(text: str, row: Row, after: Row | None) -> bool:
    """Whether a row may be a link on a line of its own, the sentence going on below."""
    return (
        after is not None
        and not after.blank
        and row.end - row.start <= 60
        and not ends_sentence(text, row.start, row.end)
        and text[after.start].islower()
    )


def _continues(
    text: str, start: int, above: Row, row: Row, after: Row | None
) -> bool:
    """Whether `row` goes on with the passage begun at `start`, on an unwrapped page."""
    if _hangs(text, start, above):
        return True
    first, last = text[row.start], text[above.end - 1]
    if last == "(":
        return True
    if first in _CONTINUES:
        return row.end - row.start > 2 and text[row.start + 1] in " \xa0\"”"
    if ends_sentence(text, above.start, above.end):
        return False
    if last.isalpha() and above.end - above.start == 1:
        return first.islower() and last.isupper()
    long = above.end - above.start >= 60
    joins = (
        first.islower()
        or (_ends_open(text, above) and above.end - above.start > 8)
        or (last == "," and (long or text.count(" ", above.start, above.end) >= 4))
        or (long and last.islower() and _is_short_link(text, row, after))
    )
    return joins and not (
        is_furniture_line(text, above.start, above.end)
        or is_furniture_line(text, row.start, row.end)
    )


def _wraps(text: str, layout: Layout, above: Row, row: Row) -> bool:
    """Whether `row` goes on with the paragraph of the row above, on a wrapped page."""
    if layout.indented:
        return row.indent <= above.indent
    length = above.end - above.start + above.indent
    full = length + 1 + first_word_length(text, row) > layout.width
    if layout.spaced:
        return full or text[row.start].islower() or length > 0.8 * layout.width
    return full or not ends_sentence(text, above.start, above.end)


def find_passages(
    text: str, rows: Sequence[Row], layout: Layout
) -> tuple[Passage, ...]:
    """Join rows into passages; blank rows part them and belong to none."""
    passages: list[Passage] = []
    first = gap = 0
    pieces: list[Range] = []

    def close(last: int) -> None:
        if pieces:
            start, end = pieces[0].start, pieces[-1].end
            passages.append(Passage(first, last, start, end, tuple(pieces), gap))
            pieces.clear()

    for i, row in enumerate(rows):
        if row.blank:
            close(i)
            gap = gap + 1 if i and rows[i - 1].blank else 1
            continue
        if pieces:
            above = rows[i - 1]
            after = rows[i + 1] if i + 1 < len(rows) else None
            joined = (
                _wraps(text, layout, above, row)
                if layout.wrapped
                else _continues(text, pieces[0].start, above, row, after)
            )
            if joined and text[row.start] not in _BULLETS:
                pieces.append(Range(row.start, row.end))
                continue
            close(i)
            gap = 0
        first = i
        pieces.append(Range(row.start, row.end))
    close(len(rows))
    return tuple(passages)


def read_passage(text: str, pieces: Sequence[Range]) -> str:
    """Return lines for reading: joined by spaces, hyphenated ends and drop caps closed."""
    words = " ".join(text[pieces[0].start : pieces[0].end].split())
    for i in range(1, len(pieces)):
        piece = " ".join(text[pieces[i].start : pieces[i].end].split())
        above = pieces[i - 1]
        drop_cap = i == 1 and above.end - above.start == 1 and text[above.start].isupper()
        tight = piece[:1] in _CONTINUES or words[-1:] in "(/"
        if drop_cap or tight:
            words += piece
        elif words[-1:] == "-" and words[-2:-1].isalpha() and piece[:1].islower():
            words = words[:-1] + piece
        else:
            words = f"{words} {piece}"
    return words
