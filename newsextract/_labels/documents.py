"""Where the documents of a many-document export begin and end."""

from collections.abc import Sequence
from typing import NamedTuple

from .labels import MEANINGS
from .scan import Scan


class Document(NamedTuple):
    """One document: the lines `first:last`."""

    first: int
    last: int
    number: int
    total: int
    rule: str


def find_documents(
    lines: Sequence[tuple[int, int]], scan: Scan
) -> tuple[Document, ...]:
    """Cut the lines of a text into documents that tile them; one for a page."""
    count = len(lines)
    numbered = [(i, m) for i, m in scan.marks.items() if m.kind == "number"]
    if numbered:
        starts = [0, *(i for i, _ in numbered[1:])]
        ends = [*starts[1:], count]
        return tuple(
            Document(first, last, m.rank, m.total, "export.numbered")
            for first, last, (_, m) in zip(starts, ends, numbered, strict=True)
        )
    for kind in ("end", "accession"):
        ends = [i + 1 for i, m in scan.marks.items() if m.kind == kind]
        if ends:
            return _counted([0, *ends[:-1]], count, f"export.{kind}")
    starts = _records(lines, scan)
    return _counted([0, *starts[1:]], count, "export.record" if starts else "page")


def _counted(starts: Sequence[int], count: int, rule: str) -> tuple[Document, ...]:
    return tuple(
        Document(first, last, i + 1, len(starts), rule)
        for i, (first, last) in enumerate(
            zip(starts, [*starts[1:], count], strict=True)
        )
    )


def _records(lines: Sequence[tuple[int, int]], scan: Scan) -> list[int]:
    """Give the lines where records begin: the first two labels of the text again.

    Nothing but blank lines may stand above the first ones.
    """
    first = next((i for i, line in enumerate(lines) if line[0] < line[1]), None)
    labels = scan.labels
    if first is None or first not in labels or first + 1 not in labels:
        return []
    key, below = labels[first].key, labels[first + 1].key
    if key not in MEANINGS["record"] or key in MEANINGS["mail"]:
        return []
    return [
        i
        for i, label in labels.items()
        if label.key == key and i + 1 in labels and labels[i + 1].key == below
    ]
