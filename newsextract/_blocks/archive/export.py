"""A document of Nexis, Factiva or ProQuest, or a record: labels, story, labels."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..._labels import is_export_line, read_mark
from ..kinds import Kind, Zone
from ..parts import Part
from .body import read_story
from .document import Document, groups, pieces_of, read_remark
from .field import read_field, value_end
from .head import read_free_head

_CENTRED = 10
"""Blanks before the lines that a text export sets in the middle."""

_OPENS_STORY = frozenset({"body", "full text"})
"""Lines above a story, in small letters."""

_ABSTRACTS = frozenset({"abstract", "abstract (english)"})
"""Lines above an abstract, in small letters."""

_TAIL_GAP = 6
"""Paragraphs that a field of several may have among the fields under the story."""


def read_export(document: Document) -> tuple[Part, ...]:
    """Read a document that carries its family's labels, part by part."""
    top = min(document.labels)
    head = [*read_free_head(document, top)]
    body, fields = _read_labelled_head(document, top)
    tail = _find_tail(document, body)
    end, closing = _strip_closing(document, body, tail)
    fixed = any(
        row.indent >= _CENTRED and not row.blank
        for row in document.rows[document.first : top]
    )
    story: list[Part] = []
    for first, last in _stretches(document, body, end):
        story += read_story(document, first, last, fixed=fixed)
    foot = _read_tail(document, tail)
    above = _dated(document, _one_headline([*head, *fields]), foot)
    return tuple(above + story + closing + foot)


def _dated(
    document: Document, above: Sequence[Part], foot: Sequence[Part]
) -> list[Part]:
    """Let a citation give the date of a document that labels none."""
    if any(part.kind is Kind.TIMESTAMP for part in (*above, *foot)):
        return [*above]
    return [
        part._replace(zone=Zone.HEAD)
        if part.first in document.labels
        and document.labels[part.first].key == "publication info"
        else part
        for part in above
    ]


def _one_headline(parts: Sequence[Part]) -> list[Part]:
    """Keep the first headline; a title printed again is a field."""
    kept: list[Part] = []
    found = False
    for part in parts:
        if part.kind is Kind.HEADLINE:
            if found:
                kept.append(part._replace(kind=Kind.FIELD, rule="field.labelled"))
                continue
            found = True
        kept.append(part)
    return kept


def _read_labelled_head(document: Document, top: int) -> tuple[int, list[Part]]:
    """Read the labels above the story; give the row where the story begins too."""
    parts: list[Part] = []
    rows, i = document.rows, top
    while i < document.last:
        if rows[i].blank:
            i += 1
        elif document.meaning(i) == "body":
            break
        elif i in document.labels:
            last = value_end(document, i, document.last)
            parts.append(read_field(document, i, last, Zone.HEAD))
            i = last
        else:
            part = _read_heading(document, i)
            if part is None:
                break
            parts.append(part)
            i = part.last
            if _heading(document, part.first) in _OPENS_STORY:
                break
    return i, parts


def _heading(document: Document, i: int) -> str:
    row = document.rows[i]
    return document.text[row.start : row.end].lower()


def _read_heading(document: Document, i: int) -> Part | None:
    """Read what stands free among the labels above a story, or None for the story."""
    heading = _heading(document, i)
    if heading in _OPENS_STORY:
        return read_remark(document, i, i + 1)
    if heading not in _ABSTRACTS:
        return read_remark(document, i, next(groups(document, i, document.last))[1])
    last = i + 1
    while last < document.last and last not in document.labels:
        if _heading(document, last) in _OPENS_STORY:
            break
        last += 1
    while document.rows[last - 1].blank:
        last -= 1
    pieces = pieces_of(document, min(i + 1, last - 1), last)
    return Part(i, last, Kind.FIELD, "field.abstract", Zone.FOOT, pieces)


def _find_tail(document: Document, body: int) -> int:
    """Return the row where the labels under the story begin, or the last."""
    under = [i for i in sorted(document.labels) if i > body]
    while under and document.meaning(under[-1]) == "body":
        under.pop()
    if not under or _groups_between(document, under[-1], document.last) > _TAIL_GAP:
        return document.last
    tail = under.pop()
    while under and document.meaning(under[-1]) != "body":
        if _groups_between(document, under[-1], tail):
            break
        tail = under.pop()
    return _with_headings(document, body, tail)


def _groups_between(document: Document, i: int, last: int) -> int:
    """Count the paragraphs between the value of the label in row `i` and row `last`."""
    return sum(1 for _ in groups(document, value_end(document, i, last), last))


def _with_headings(document: Document, body: int, tail: int) -> int:
    """Take in what stands above the tail under "Graphic" or "Classification"."""
    for first, last in [*groups(document, body, tail)][-_TAIL_GAP:]:
        row = document.rows[first]
        if last - first == 1 and is_export_line(document.text, row.start, row.end):
            return first
    return tail


def _strip_closing(document: Document, body: int, tail: int) -> tuple[int, list[Part]]:
    """Take the archive's own remarks off the end of the story."""
    parts: list[Part] = []
    end = tail
    for first, last in reversed([*groups(document, body, tail)]):
        if first in document.labels:
            break
        part = _read_closing(document, first, last)
        if part is None:
            break
        parts.insert(0, part)
        end = first
    return end, parts


def _read_closing(document: Document, first: int, last: int) -> Part | None:
    row = document.rows[first]
    mark = read_mark(document.text, row.start, row.end)
    if mark is not None and mark.kind in ("end", "accession") and last - first == 1:
        pieces = pieces_of(document, first, last)
        rule = "field.accession" if mark.kind == "accession" else "furniture.export"
        kind = Kind.FIELD if mark.kind == "accession" else Kind.FURNITURE
        return Part(first, last, kind, rule, Zone.FOOT, pieces)
    return read_remark(document, first, last)


def _stretches(document: Document, body: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut the story where a label of its own stands, as "LP" and "TD" of Factiva."""
    starts = [i for i in sorted(document.labels) if body < i < end]
    starts = [i for i in starts if document.meaning(i) == "body"]
    cuts = [body, *starts, end]
    for first, last in pairwise(cuts):
        if first < last:
            yield first, last


def _read_tail(document: Document, tail: int) -> list[Part]:
    """Read the labels under the story, and what the archive closes with."""
    parts: list[Part] = []
    i = tail
    while i < document.last:
        if document.rows[i].blank:
            i += 1
        elif i in document.labels:
            last = value_end(document, i, document.last)
            parts.append(read_field(document, i, last, Zone.FOOT))
            i = last
        else:
            last = next(groups(document, i, document.last))[1]
            part = _read_closing(document, i, last) or Part(
                i,
                last,
                Kind.FIELD,
                "field.remark",
                Zone.FOOT,
                pieces_of(document, i, last),
            )
            parts.append(part)
            i = last
    return parts
