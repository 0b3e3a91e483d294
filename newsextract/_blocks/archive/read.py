"""A text as an archive document, part by part."""

from collections.abc import Callable, Sequence

from ..._labels import MEANINGS, Scan, find_documents, scan_lines
from ..layout import Row
from ..parts import Part
from .document import Document, find_family
from .export import read_export

ReadPage = Callable[[str, Sequence[Row]], tuple[Part, ...]]


def read_archive(
    text: str, rows: Sequence[Row], read_page: ReadPage
) -> tuple[Part, ...]:
    """Read the parts of an archive document; () for a page that shows no labels.

    Args:
        text: The whole text.
        rows: Its rows.
        read_page: Reads rows as a page: what a mail or release holds between its labels.
    """
    scan = scan_lines(text, rows)
    if len(scan.labels) < 2 and not scan.marks:
        return ()
    parts: list[Part] = []
    found = False
    everything = tuple(rows)
    for document in find_documents(rows, scan):
        read = _read_document(text, everything, scan, document.first, document.last)
        found = found or read is not None
        if read is None:
            read = shifted(read_page, text, rows, document.first, document.last)
        parts += read
    return tuple(parts) if found else ()


def _read_document(
    text: str, rows: tuple[Row, ...], scan: Scan, first: int, last: int
) -> tuple[Part, ...] | None:
    family = find_family(rows, scan, first, last)
    if family is None:
        return None
    known = MEANINGS[family]
    labels = {
        i: label
        for i, label in scan.labels.items()
        if first <= i < last and label.key in known
    }
    return read_export(Document(text, rows, first, last, family, labels))


def shifted(
    read_page: ReadPage, text: str, rows: Sequence[Row], first: int, last: int
) -> tuple[Part, ...]:
    """Read the rows `first:last` as a page of their own."""
    return tuple(
        part._replace(first=part.first + first, last=part.last + first)
        for part in read_page(text, rows[first:last])
    )
