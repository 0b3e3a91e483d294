"""One document of an export: its rows, its labels, and whose manner they follow."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from ..._labels import MEANINGS, Family, LabelMatch, is_export_line
from ..._lex.export_labels import NEXIS_SIGNATURES, PROQUEST_SIGNATURES, Meaning
from ..._notes import read_note
from ..._text import Range
from ..kinds import Kind, Zone
from ..layout import Row
from ..parts import Part
from .stretches import Sheet

_RECORD_PARTS = frozenset({"body", "content", "full text", "headline", "title"})
"""Labels of which a record has one."""

_TITLED = frozenset({"nexis", "proquest"})
"""Families that print the story's title without a label."""

_FACTIVA_CODES = frozenset({"AN", "LP", "PD", "SN", "TD", "WC"})


class Document(NamedTuple):
    """The rows `first:last` of a text, read in one family's manner."""

    text: str
    rows: tuple[Row, ...]
    first: int
    last: int
    family: Family
    labels: Mapping[int, LabelMatch]
    """The labels of the family, by row."""

    def meaning(self, i: int) -> Meaning | None:
        """Return what stands behind the label of a row, or None where it has none."""
        label = self.labels.get(i)
        return None if label is None else MEANINGS[self.family][label.key]


def find_family(sheet: Sheet) -> Family | None:
    """Return whose labels a sheet carries, or None for a page.

    Two labels of one family at least, one of them such as only exports print. A record
    opens with its labels and has a title or a text among them.
    """
    rows, first, last = sheet.rows, sheet.first, sheet.last
    labels = {i: label for i, label in sheet.scan.labels.items() if first <= i < last}
    codes = {label.key for label in labels.values() if label.coded}
    if "HD" in codes and codes & _FACTIVA_CODES:
        return "factiva"
    keys = {label.key for label in labels.values() if not label.coded}
    proquest = keys & MEANINGS["proquest"].keys()
    nexis = keys & MEANINGS["nexis"].keys()
    record = keys & MEANINGS["record"].keys()
    opening = next((i for i in range(first, last) if not rows[i].blank), first)
    opens = opening in labels and labels[opening].key in record
    if (
        opens
        and record & _RECORD_PARTS
        and len(record) >= max(2, len(nexis), len(proquest))
    ):
        return "record"
    if len(proquest) >= max(2, len(nexis)) and proquest & PROQUEST_SIGNATURES:
        return "proquest"
    if len(nexis) >= 2 and nexis & NEXIS_SIGNATURES:
        return "nexis"
    return None


def labelled(sheet: Sheet, family: Family) -> Document:
    """Return a sheet as a document in one family's manner.

    A title such as "City: rates rise" opens with no label: the archives print theirs
    all in capitals, or none so, and none on the first line but what names the story.
    """
    text, rows, scan, first, last = sheet
    known = MEANINGS[family]
    labels = {
        i: label
        for i, label in scan.labels.items()
        if first <= i < last
        and label.key in known
        and label.coded is (family == "factiva")
    }
    if family == "nexis":
        capitals = any(
            text[label.start : label.end].isupper()
            for label in labels.values()
            if label.key in NEXIS_SIGNATURES
        )
        labels = {
            i: label
            for i, label in labels.items()
            if text[label.start : label.end].isupper() is capitals
        }
    opening = min(labels)
    titled = family in _TITLED and all(row.blank for row in rows[first:opening])
    if titled and len(labels) > 1 and known[labels[opening].key] == "field":
        del labels[opening]
    return Document(text, rows, first, last, family, labels)


def groups(document: Document, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Yield the runs of inked rows in `first:last`; a label opens a new one."""
    begun: int | None = None
    for i in range(first, last):
        if document.rows[i].blank:
            if begun is not None:
                yield begun, i
            begun = None
        elif begun is None:
            begun = i
        elif i in document.labels:
            yield begun, i
            begun = i
    if begun is not None:
        yield begun, last


def pieces_of(document: Document, first: int, last: int) -> tuple[Range, ...]:
    """Give the inked ranges of the rows `first:last`."""
    return tuple(
        Range(row.start, row.end) for row in document.rows[first:last] if not row.blank
    )


def read_remark(document: Document, first: int, last: int) -> Part | None:
    """Read a group that is the archive's own: copyright or an export's line."""
    pieces = pieces_of(document, first, last)
    start, end = pieces[0].start, pieces[-1].end
    note = read_note(document.text, start, end)
    if note is not None and note.kind == "copyright":
        return Part(first, last, Kind.NOTE, "note.copyright", Zone.FOOT, pieces)
    if len(pieces) == 1 and is_export_line(document.text, start, end):
        return Part(first, last, Kind.FURNITURE, "furniture.export", Zone.FOOT, pieces)
    return None
