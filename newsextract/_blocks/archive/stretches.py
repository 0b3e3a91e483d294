"""What stands between the labels of mails and releases: the story, and the rest."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ..._clock import is_time_line
from ..._labels import Mark, Scan
from ..._notes import read_note
from ..._text import Range
from ..kinds import Kind, Zone
from ..layout import Row
from ..parts import Part

Span = tuple[int, int]
"""Rows `first:last`."""


class Sheet(NamedTuple):
    """The rows `first:last` of a text, with what was found among its lines."""

    text: str
    rows: tuple[Row, ...]
    scan: Scan
    first: int
    last: int

    def marked(self, kind: Mark) -> list[int]:
        """Return the rows that are a mark of a kind, in order."""
        return [
            i
            for i, mark in self.scan.marks.items()
            if self.first <= i < self.last and mark.kind == kind
        ]


ReadRows = Callable[[int, int], tuple[Part, ...]]
"""Reads the rows `first:last` as a document or page of their own."""

_TITLE_WORDS = 4


def find_stretches(sheet: Sheet, taken: Sequence[Span]) -> tuple[Span, ...]:
    """Give the stretches of a sheet that hold ink and are not taken."""
    edges = [sheet.first, *(edge for span in taken for edge in span), sheet.last]
    return tuple(
        (start, stop)
        for start, stop in zip(edges[::2], edges[1::2], strict=True)
        if any(not row.blank for row in sheet.rows[start:stop])
    )


def find_story(rows: Sequence[Row], stretches: Sequence[Span]) -> Span | None:
    """Return the stretch that holds most, or None where there is none."""

    def size(span: Span) -> int:
        return sum(row.end - row.start for row in rows[slice(*span)])

    return max(stretches, key=size, default=None)


def groups_of(rows: Sequence[Row], first: int, last: int) -> Iterator[Span]:
    """Yield the runs of inked rows in `first:last`."""
    begun = first
    for i in range(first, last + 1):
        if i < last and not rows[i].blank:
            continue
        if begun < i:
            yield begun, i
        begun = i + 1


def pieces_of(rows: Sequence[Row], first: int, last: int) -> tuple[Range, ...]:
    """Give the inked ranges of the rows `first:last`."""
    return tuple(row for row in rows[first:last] if not row.blank)


def read_aside(sheet: Sheet, span: Span, kind: Kind, rule: str) -> tuple[Part, ...]:
    """Read a stretch beside the story, group by group: times and notes, else `kind`."""
    text, rows = sheet.text, sheet.rows
    parts: list[Part] = []
    for first, last in groups_of(rows, *span):
        pieces = pieces_of(rows, first, last)
        start, end = pieces[0].start, pieces[-1].end
        found, name, zone = kind, rule, Zone.FOOT
        if is_time_line(text, start, end):
            found, name, zone = Kind.TIMESTAMP, "timestamp.line", Zone.HEAD
        else:
            note = read_note(text, start, end)
            if note is not None:
                found, name = Kind.NOTE, note.rule
        parts.append(Part(first, last, found, name, zone, pieces))
    return tuple(parts)


def with_title(text: str, parts: Sequence[Part], letterhead: str) -> tuple[Part, ...]:
    """Make the first free line of several words above a story its headline."""
    for i, part in enumerate(parts):
        start, end = part.pieces[0].start, part.pieces[-1].end
        words = text.count(" ", start, end) + 1
        if part.rule == letterhead and words >= _TITLE_WORDS:
            title = part._replace(
                kind=Kind.HEADLINE, rule="headline.above_contacts", zone=Zone.HEAD
            )
            return (*parts[:i], title, *parts[i + 1 :])
    return tuple(parts)
