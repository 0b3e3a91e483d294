"""A document of Factiva without codes: headline, words, date, source, story."""

from collections.abc import Sequence

from ..._byline import read_byline
from ..._clock import is_time_line
from ..._counts import read_counter
from ..._names import is_name
from ..._notes import read_note
from ..kinds import Kind, Zone
from ..layout import Row
from ..parts import Part
from .body import read_story
from .document import Document
from .stretches import Sheet, Span, groups_of, pieces_of

_SOURCE_LINES = 10
"""Lines that date, source, code, language and copyright take at most."""

_COUNT_CHARACTERS = 16


def find_count(sheet: Sheet) -> int | None:
    """Return the row of a plain document's number of words, or None for another text.

    The date stands on the line below; the document closes with its accession number.
    """
    if not sheet.marked("accession"):
        return None
    text, rows = sheet.text, sheet.rows
    for i in range(sheet.first + 1, sheet.last - 1):
        row, below = rows[i], rows[i + 1]
        if not 0 < row.end - row.start <= _COUNT_CHARACTERS or below.blank:
            continue
        count = read_counter(text, row.start, row.end)
        if count is not None and count.kind == "words":
            dated = is_time_line(text, below.start, below.end)
            return i if dated else None
    return None


def read_plain(sheet: Sheet, count: int) -> tuple[Part, ...]:
    """Read a document of Factiva without codes; row `count` is its number of words."""
    text, rows, _, first, last = sheet
    parts = _read_above(text, rows, first, count)
    parts.append(_line(rows, (count, count + 1), Kind.COUNTER, "counter.of_export"))
    date = (count + 1, count + 2)
    parts.append(_line(rows, date, Kind.TIMESTAMP, "timestamp.of_export"))
    body = count + 2
    while body < last and not rows[body].blank and body < count + _SOURCE_LINES:
        note = read_note(text, rows[body].start, rows[body].end)
        kind, rule = Kind.FIELD, "field.source"
        if note is not None:
            kind, rule = Kind.NOTE, note.rule
        parts.append(_line(rows, (body, body + 1), kind, rule))
        body += 1
        if note is not None:
            break
    end = max(body, sheet.marked("accession")[-1])
    document = Document(text, rows, first, last, "factiva", {})
    parts += read_story(document, body, end, fixed=False)
    parts += [
        _line(rows, span, Kind.FIELD, "field.accession")
        for span in groups_of(rows, end, last)
    ]
    return tuple(parts)


def _line(rows: Sequence[Row], span: Span, kind: Kind, rule: str) -> Part:
    zone = Zone.FOOT if kind in (Kind.FIELD, Kind.NOTE) else Zone.HEAD
    return Part(*span, kind, rule, zone, pieces_of(rows, *span))


def _read_above(text: str, rows: Sequence[Row], first: int, count: int) -> list[Part]:
    """Read section, headline and byline above the number of words."""
    inked = [i for i in range(first, count) if not rows[i].blank]
    parts: list[Part] = []
    if len(inked) > 1:
        row = rows[inked[-1]]
        if read_byline(text, row.start, row.end) is not None or is_name(
            text, row.start, row.end
        ):
            by = inked.pop()
            parts.append(_line(rows, (by, by + 1), Kind.BYLINE, "byline.labelled"))
    if inked:
        groups = [*groups_of(rows, inked[0], inked[-1] + 1)]
        start, stop = groups.pop()
        if stop - start > 1 and text.count(" ", *rows[start][:2]) < 3:
            groups.append((start, start + 1))
            start += 1
        parts.insert(
            0, _line(rows, (start, stop), Kind.HEADLINE, "headline.above_count")
        )
        parts[:0] = [_line(rows, span, Kind.FIELD, "field.section") for span in groups]
    return parts
