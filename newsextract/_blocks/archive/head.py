"""What stands free above the first label: publication, date, edition, headline."""

from collections.abc import Sequence

from ..._clock import Slot, find_times, time_share
from ..._labels import read_mark
from ..._lex.export_labels import EDITION_WORDS
from ..kinds import Kind, Zone
from ..layout import Row
from ..parts import Part
from .document import Document, groups, pieces_of, read_remark

Span = tuple[int, int]
"""Rows `first:last`."""


def read_free_head(document: Document, last: int) -> tuple[Part, ...]:
    """Read the rows above the first label, which stands in row `last`."""
    parts: list[Part] = []
    free: list[Span] = []
    for first, stop in groups(document, document.first, last):
        row = document.rows[first]
        part = read_remark(document, first, stop)
        if part is None and read_mark(document.text, row.start, row.end) is not None:
            part = _part(document, (first, first + 1), Kind.FIELD, "field.document")
            if first + 1 < stop:
                free.append((first + 1, stop))
        if part is None:
            free.append((first, stop))
        else:
            parts.append(part)
    if document.family == "nexis":
        parts += _read_nexis(document, free)
    else:
        parts += _read_titled(document, free)
    return tuple(sorted(parts))


def _part(document: Document, span: Span, kind: Kind, rule: str) -> Part:
    zone = Zone.FOOT if kind is Kind.FIELD else Zone.HEAD
    return Part(*span, kind, rule, zone, pieces_of(document, *span))


def _read_titled(document: Document, free: Sequence[Span]) -> list[Part]:
    """Read a head that opens with the headline, as ProQuest's does."""
    return [
        _part(document, span, Kind.FIELD, "field.citation")
        if i
        else _part(document, span, Kind.HEADLINE, "headline.above_labels")
        for i, span in enumerate(free)
    ]


def _read_nexis(document: Document, free: Sequence[Span]) -> list[Part]:
    """Read a head of LexisNexis: publication, date, edition, then the headline.

    Nexis Uni prints the headline first.
    """
    dated = _find_date(document, free)
    if dated is None:
        above, below = list(free[:-1]), list(free[-1:])
        parts: list[Part] = []
    else:
        at, row = dated
        first, last = free[at]
        parts = [_part(document, (row, row + 1), Kind.TIMESTAMP, "timestamp.of_export")]
        above = list(free[:at])
        if first < row:
            above.append((first, row))
        rest = row + 1
        while rest < last and (
            len(free) > at + 1 or _is_edition(document, document.rows[rest])
        ):
            rest += 1
        if rest > row + 1:
            parts.append(_part(document, (row + 1, rest), Kind.FIELD, "field.edition"))
        below = list(free[at + 1 :])
        if rest < last:
            below.insert(0, (rest, last))
    if not below and above:
        above, below = _headline_first(above)
    parts += [
        _part(document, span, Kind.FIELD, "field.remark" if i else "field.publication")
        for i, span in enumerate(above)
    ]
    for i, span in enumerate(below):
        labelled = "headline" in map(document.meaning, document.labels)
        kind = Kind.FIELD if i or labelled else Kind.HEADLINE
        rule = "headline.above_labels" if kind is Kind.HEADLINE else "field.remark"
        parts.append(_part(document, span, kind, rule))
    return parts


def _headline_first(above: list[Span]) -> tuple[list[Span], list[Span]]:
    """Cut the rows above a date into publication, the last of them, and headline."""
    first, last = above[0]
    if len(above) > 1:
        return above[1:], [above[0]]
    if last - first > 1:
        return [(last - 1, last)], [(first, last - 1)]
    return above, []


def _find_date(document: Document, free: Sequence[Span]) -> tuple[int, int] | None:
    """Give the group and the row of the first date that fills its line, or None."""
    for at, (first, last) in enumerate(free):
        for i in range(first, last):
            if _is_date(document, document.rows[i]):
                return at, i
    return None


def _is_date(document: Document, row: Row) -> bool:
    """Whether a row is a date, alone or with the name of an edition behind it."""
    text, start, end = document.text, row.start, row.end
    if end - start > 80:
        return False
    times = find_times(text, start, end)
    if not times or not times[0].slots & Slot.DATE or times[0].start > start + 12:
        return False
    return time_share(text, start, end) >= 0.5 or _is_edition(document, row)


def _is_edition(document: Document, row: Row) -> bool:
    words = document.text[row.start : row.end].lower().replace(",", " ").split()
    return len(words) <= 9 and not EDITION_WORDS.isdisjoint(words)
