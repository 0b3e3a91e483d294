"""Lines that belong together: rows to passages, and a passage's text for reading."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from .._byline import read_byline
from .._dateline import find_dateline
from .._furniture import is_furniture_line
from .._lex.joints import SIGN_OFFS
from .._text import Range
from .breaks import HANGING_CHARACTERS, Break, ends_in_label, goes_on
from .layout import Layout, Row, ends_sentence, first_word_length

_BULLETS = frozenset("•*-–—·▪■●►▶◆○‣⁃+")
_OPENING_MARKS = frozenset('“„«"‘')
_PARAGRAPH = 80
"""Characters from which a closed line is a paragraph for sure."""

_LINK = 60
"""Characters up to which a line may be a link that was put on a line of its own."""
_PARTED = 3


class Passage(NamedTuple):
    """Lines that read as one: rows `first:last`, inked range `start:end`."""

    first: int
    last: int
    start: int
    end: int
    pieces: tuple[Range, ...]
    """The inked range of each line."""


def join_passages(passages: Sequence[Passage]) -> Passage:
    """Make one passage of those that stand together; at least one."""
    first, last = passages[0], passages[-1]
    if len(passages) == 1:
        return first
    pieces = tuple(piece for passage in passages for piece in passage.pieces)
    return Passage(first.first, last.last, first.start, last.end, pieces)


def _opens(text: str, above: Row, row: Row) -> bool:
    """Whether a row of a wrapped page opens something new, whatever the width says."""
    if text[above.start : above.end].isupper() != text[row.start : row.end].isupper():
        return above.end - above.start > 8 and row.end - row.start > 8
    opening = text[row.start : row.start + 3]
    if opening.casefold() == "by ":
        return read_byline(text, row.start, row.end) is not None
    if text[above.start : above.start + 3].casefold() == "by ":
        return read_byline(text, above.start, above.end) is not None
    return opening[:2].isupper() and find_dateline(text, row.start, row.end) is not None


def _wraps(text: str, layout: Layout, above: Row, row: Row) -> bool:
    """Whether `row` goes on with the paragraph of the row above, on a wrapped page."""
    if text[above.end - 1] == ":" and ends_in_label(text, above):
        return True
    if text[row.start : row.end].casefold() in SIGN_OFFS or _opens(text, above, row):
        return False
    length = above.end - above.start + above.indent
    room = layout.width - length - 1 - first_word_length(text, row)
    closed = ends_sentence(text, above.start, above.end)
    closed = closed and text[above.end - 1] not in ":;"
    if layout.indented:
        if row.indent != above.indent or row.indent == 0:
            return row.indent <= above.indent
        return room < 0 and not closed
    if layout.spaced:
        least = (0.8 if closed else 0.5) * layout.width
        return room < 0 or text[row.start].islower() or length > least
    return not closed or text[row.start].islower()


def _is_parted(text: str, start: int, end: int, below: int) -> bool:
    """Whether a row and one that begins at `below` are surely two paragraphs.

    The one is closed and the other opens.
    """
    if end - start <= HANGING_CHARACTERS:
        return False
    last = text[end - 1]
    if last not in ".!?" and (last not in '”"' or text[end - 2] not in ".!?"):
        return False
    first = text[below]
    return first.isupper() or first in _OPENING_MARKS


def _is_paragraph(text: str, start: int, end: int) -> bool:
    """Whether a row is closed, and long enough for a paragraph."""
    return end - start >= _PARAGRAPH and ends_sentence(text, start, end)


def _is_item(text: str, above: Row, row: Row) -> bool:
    """Whether a row opens with a bullet; a dash may as well go on with a sentence."""
    if text[row.start] not in _BULLETS:
        return False
    return text[row.start] not in "-–—" or ends_sentence(text, above.start, above.end)


def _is_broken(text: str, rows: Sequence[Row]) -> bool:
    """Whether a page breaks its lines at links: one goes on in lower case."""
    for above, row in pairwise(rows):
        if (
            not row.blank
            and above.end - above.start >= 40
            and text[row.start].islower()
            and text[above.end - 1].isalnum()
        ):
            return True
    return False


def _is_spaced(text: str, rows: Sequence[Row]) -> bool:
    """Whether blank lines part the paragraphs of a page that isn't wrapped."""
    parted = adjoined = 0
    if sum([row.start == row.end for row in rows]) < _PARTED:
        return False
    for row, below in pairwise(rows):
        if row.end - row.start >= _LINK and ends_sentence(text, row.start, row.end):
            parted += below.start == below.end
            adjoined += below.start < below.end
    return parted >= _PARTED and parted >= 3 * adjoined


def _is_one_paragraph(text: str, run: Sequence[Row]) -> bool:
    """Whether rows between two blank ones are a paragraph broken at its links."""
    if not ends_sentence(text, run[-1].start, run[-1].end):
        return False
    for row, below in pairwise(run):
        if ends_sentence(text, row.start, row.end):
            return False
        if below.end - below.start > _LINK and not text[below.start].islower():
            return False
    return not any(is_furniture_line(text, row.start, row.end) for row in run)


def _find_runs(text: str, rows: Sequence[Row]) -> set[int]:
    """Give the rows that go on with the row above, blank rows parting paragraphs."""
    joined: set[int] = set()
    if not _is_spaced(text, rows):
        return joined
    first = 0
    begun = False
    for i in range(len(rows) + 1):
        if i < len(rows) and not rows[i].blank:
            continue
        run = rows[first:i]
        if begun and len(run) > 1 and _is_one_paragraph(text, run):
            joined.update(range(first + 1, i))
        begun = begun or any(_is_paragraph(text, row.start, row.end) for row in run)
        first = i + 1
    return joined


def find_passages(
    text: str, rows: Sequence[Row], layout: Layout
) -> tuple[Passage, ...]:
    """Join rows into passages; blank rows part them and belong to none."""
    passages: list[Passage] = []
    pieces: list[Range] = []
    first = begin = above = end = 0
    begun = False
    broken = not layout.wrapped and _is_broken(text, rows)
    runs = set[int]() if layout.wrapped else _find_runs(text, rows)
    for i, row in enumerate(rows):
        start, stop = row.start, row.end
        if start == stop:
            if pieces:
                passages.append(Passage(first, i, begin, end, tuple(pieces)))
                pieces = []
            continue
        if pieces:
            if layout.wrapped:
                joins = _wraps(text, layout, rows[i - 1], row)
            elif i in runs:
                joins = True
            elif _is_parted(text, above, end, start):
                joins = False
            else:
                after = rows[i + 1] if i + 1 < len(rows) else None
                joins = goes_on(
                    Break(text, begin, rows[i - 1], row, after, broken, begun)
                )
            if joins and not _is_item(text, rows[i - 1], row):
                pieces.append(row)
                above, end = start, stop
                continue
            begun = begun or _is_paragraph(text, above, end)
            passages.append(Passage(first, i, begin, end, tuple(pieces)))
        pieces = [row]
        first, begin, above, end = i, start, start, stop
    if pieces:
        passages.append(Passage(first, len(rows), begin, end, tuple(pieces)))
    return tuple(passages)
