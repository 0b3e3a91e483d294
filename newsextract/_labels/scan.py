"""One look at the lines of a text for labels and marks."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from .labels import CODE_OPENINGS, LONGEST, LabelMatch, read_label
from .marks import MARK_OPENINGS, MarkMatch, read_mark

_SIGNS: Final = frozenset("0123456789-_*>#")
"""First characters of the marks that begin with no letter."""

_OPENINGS: Final = CODE_OPENINGS | MARK_OPENINGS


class Scan(NamedTuple):
    """The lines that open with a label, and those that are marks, by index."""

    labels: Mapping[int, LabelMatch]
    marks: Mapping[int, MarkMatch]

    def within(self, first: int, last: int) -> "Scan":
        """Return what stands in the lines `first:last`."""
        found = range(first, last)
        return Scan(
            {i: self.labels[i] for i in found if i in self.labels},
            {i: self.marks[i] for i in found if i in self.marks},
        )


def scan_lines(text: str, lines: Sequence[tuple[int, int]]) -> Scan:
    """Find labels and marks; a line is start and end of its ink.

    Most lines are done with after a look at their first characters.
    """
    labels: dict[int, LabelMatch] = {}
    marks: dict[int, MarkMatch] = {}
    for i, (start, end) in enumerate(lines):
        if start == end:
            continue
        opening = text[start : start + 3].lower()
        opens = opening in _OPENINGS or opening[0] in _SIGNS
        if not opens and text.find(":", start, start + LONGEST) < 0:
            continue
        label = read_label(text, start, end)
        if label is not None:
            labels[i] = label
        mark = read_mark(text, start, end) if opens else None
        if mark is not None:
            marks[i] = mark
    return Scan(labels, marks)
