"""A text as an archive document, part by part."""

from collections.abc import Callable, Sequence

from ..._labels import Scan, find_documents, scan_lines
from ..layout import Row
from ..parts import Part
from .document import find_family, labelled
from .export import read_export
from .mail import find_headers, read_mail
from .plain import find_count, read_plain
from .release import is_release, read_release
from .stretches import Sheet

ReadPage = Callable[[str, Sequence[Row]], tuple[Part, ...]]


class _Reader:
    """Reads the documents of one text; what carries no labels is read as a page."""

    def __init__(
        self, text: str, rows: tuple[Row, ...], scan: Scan, read_page: ReadPage
    ) -> None:
        self.text = text
        self.rows = rows
        self.scan = scan
        self._read_page = read_page

    def read_mail(self, first: int, last: int) -> tuple[Part, ...]:
        """Read the rows `first:last` as a mail, or as what it holds; () for a page."""
        sheet = Sheet(self.text, self.rows, self.scan, first, last)
        headers = find_headers(sheet)
        if headers:
            return read_mail(sheet, headers, self.read_rest)
        return self.read_labelled(first, last)

    def read_labelled(self, first: int, last: int) -> tuple[Part, ...]:
        """Read the rows `first:last` as export or release; () for a page."""
        sheet = Sheet(self.text, self.rows, self.scan, first, last)
        family = find_family(sheet)
        if family is not None:
            return read_export(labelled(sheet, family))
        count = find_count(sheet)
        if count is not None:
            return read_plain(sheet, count)
        if is_release(sheet):
            return read_release(sheet, self.read_page)
        return ()

    def read_rest(self, first: int, last: int) -> tuple[Part, ...]:
        """Read the rows `first:last`: an export, a release or a page."""
        return self.read_labelled(first, last) or self.read_page(first, last)

    def read_page(self, first: int, last: int) -> tuple[Part, ...]:
        """Read the rows `first:last` as a page of their own."""
        return tuple(
            part._replace(first=part.first + first, last=part.last + first)
            for part in self._read_page(self.text, self.rows[first:last])
        )


def read_archive(
    text: str, rows: Sequence[Row], read_page: ReadPage
) -> tuple[Part, ...]:
    """Read the parts of an archive document; () for a page that shows no labels.

    Args:
        text: The whole text.
        rows: Its rows.
        read_page: Reads rows as a page: what mails and releases hold between labels.
    """
    scan = scan_lines(text, rows)
    if len(scan.labels) < 2 and not scan.marks:
        return ()
    everything = tuple(rows)
    parts: list[Part] = []
    found = False
    for document in find_documents(rows, scan):
        own = scan.within(document.first, document.last)
        reader = _Reader(text, everything, own, read_page)
        read = reader.read_mail(document.first, document.last)
        found = found or bool(read)
        parts += read or reader.read_page(document.first, document.last)
    return tuple(parts) if found else ()
