"""One look at the lines of a text for labels and marks."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from .labels import LabelMatch, read_label
from .marks import MarkMatch, read_mark


class Scan(NamedTuple):
    """The lines that open with a label, and those that are marks, by index."""

    labels: Mapping[int, LabelMatch]
    marks: Mapping[int, MarkMatch]


def scan_lines(text: str, lines: Sequence[tuple[int, int, int]]) -> Scan:
    """Find labels and marks; a line is start and end of its ink, and a third figure."""
    labels: dict[int, LabelMatch] = {}
    marks: dict[int, MarkMatch] = {}
    for i, (start, end, _) in enumerate(lines):
        if start == end:
            continue
        label = read_label(text, start, end)
        if label is not None:
            labels[i] = label
        mark = read_mark(text, start, end)
        if mark is not None:
            marks[i] = mark
    return Scan(labels, marks)
