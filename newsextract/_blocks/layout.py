"""How a page is set: line by line, or wrapped at a width; decided once a page."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from .._reading import QUOTING
from .._text import BLANKS, Line, Range

_SIGNED_OFF = re.compile(
    r"[.!?][\"”’)]{0,2}[ ]{1,3}[A-ZÀ-ÖØ-Þ]{2,5}(?:[ ][A-ZÀ-ÖØ-Þ]{2,5}){0,5}\Z"
)
# "he said. PTI RPS GK"     an agency and its editors' initials
# not: "in the EU and UK"   no sentence ends before them

_TERMINAL = frozenset(".!?…:;。")
_SLACK = 6
"""How much shorter a paragraph's first line may be set, its indent lost."""
_FEWEST = 4
"""Lines that a page needs before its manner shows."""
_ALONE = 16
"""One row in so many of a wrapped page may be too long: a bar of times or links."""
_CLOSERS = "\"'”’»)]}*_■□▪◆◇♦●†" + BLANKS
"""What may stand behind a full stop: marks that close, and that end a story."""


_SET_IN = f"{BLANKS}>"
"""Characters with which a line that is set in or quoted begins."""


class Row(Range):
    """The inked part of a line, and how far it is set in; empty for a blank line.

    A range with a field beside it, which few rows need: so that a passage keeps the
    rows it is made of.
    """

    indent: int = 0

    @property
    def blank(self) -> bool:
        """Whether nothing is printed on the line."""
        return self.start == self.end


class Layout(NamedTuple):
    """The manner in which a page breaks its lines."""

    wrapped: bool
    """Whether lines end where a fixed width is full."""
    width: int
    """That width, in characters; 0 where lines are paragraphs."""
    indented: bool
    """Whether paragraphs of a wrapped page open with an indent."""
    spaced: bool
    """Whether blank lines part the paragraphs of a wrapped page."""


def read_rows(text: str, lines: Sequence[Line]) -> tuple[Row, ...]:
    """Give the inked range of each line, mail quoting left out."""
    rows: list[Row] = []
    for start, end, _ in lines:
        if start < end and text[start] not in _SET_IN and text[end - 1] not in BLANKS:
            rows.append(Row(start, end))
        else:
            rows.append(_read_row(text, start, end))
    return tuple(rows)


def _read_row(text: str, start: int, end: int) -> Row:
    """Give the inked range of a line that is blank, set in or quoted."""
    if text.find(">", start, min(end, start + 9)) >= 0:
        m = QUOTING.match(text, start, end)
        if m is not None:
            start = m.end()
    piece = text[start:end]
    left = piece.lstrip(BLANKS)
    indent = len(piece) - len(left)
    inked = left.rstrip(BLANKS)
    begin = start + indent if inked else start
    row = Row(begin, begin + len(inked))
    if indent:
        row.indent = indent
    return row


def ends_sentence(text: str, start: int, end: int) -> bool:
    """Whether a range closes as a sentence does, quotes and brackets aside."""
    last = text[end - 1]
    if last in _TERMINAL:
        return True
    if last.islower():
        return False
    tail = text[max(start, end - 12) : end].rstrip(_CLOSERS)
    if tail[-1:].isupper():
        return _SIGNED_OFF.search(text, max(start, end - 40), end) is not None
    return tail[-1:] in _TERMINAL and bool(tail)


def first_word_length(text: str, row: Row) -> int:
    """Count the characters before the first space of a row."""
    space = text.find(" ", row.start, row.end)
    return (space if space >= 0 else row.end) - row.start


def _longest(lengths: list[int], spared: int) -> int:
    """Return the length that one row in `spared` goes beyond; 0 without rows."""
    lengths.sort()
    return lengths[-1 - len(lengths) // spared] if lengths else 0


def read_layout(text: str, rows: Sequence[Row]) -> Layout:
    """Tell whether a page is wrapped, at which width, and what parts paragraphs."""
    plain = Layout(wrapped=False, width=0, indented=False, spaced=False)
    lengths = [row.end - row.start + row.indent for row in rows if row.start < row.end]
    if len(lengths) < _FEWEST or not 40 <= _longest(lengths, _ALONE) <= 100:
        return plain
    width = _longest(
        [
            above.end - above.start + above.indent
            for above, row in pairwise(rows)
            if not (above.blank or row.blank) and row.indent <= above.indent
        ],
        50,
    )
    if not 40 <= width <= 100:
        return plain
    pairs = full = broken = deeper = gaps = 0
    for above, row in pairwise(rows):
        if row.blank:
            gaps += not above.blank
        elif not above.blank:
            if row.indent > above.indent:
                deeper += 1
                continue
            pairs += 1
            length = above.end - above.start + above.indent
            if length + 1 + first_word_length(text, row) > width - _SLACK:
                full += 1
                broken += not ends_sentence(text, above.start, above.end)
    if pairs + (gaps > 2) < 2 or full < 0.55 * pairs or broken < 0.5 * full:
        return plain
    return Layout(
        wrapped=True,
        width=width,
        indented=deeper >= 2 and deeper >= gaps,
        spaced=gaps >= 2 and gaps > deeper,
    )
