"""The body of an archive document: all that stands between its labels."""

from collections.abc import Sequence

from ..._text import Range
from ..body import read_body
from ..head import Page
from ..kinds import Kind, Verdict, Zone
from ..layout import Row, read_layout
from ..parts import Part
from ..reflow import Passage, find_passages
from ..signs import Sign, read_sign
from ..zones import Zones
from .document import Document, pieces_of

_KEPT = frozenset(
    {Kind.NOTE, Kind.FURNITURE, Kind.RELATED, Kind.NEWSLETTER, Kind.ADVERT}
)
"""Kinds of passages that an archive keeps in a text; others only look like them."""


def read_story(
    document: Document, first: int, last: int, *, fixed: bool
) -> tuple[Part, ...]:
    """Read the rows `first:last` as the story itself.

    Args:
        document: The document; a label in row `first` is left out of the story.
        first: The first row.
        last: One past the last row.
        fixed: Whether the export wraps lines at a width, a blank line a paragraph.
    """
    rows = [document.rows[i] for i in range(first, last)]
    label = document.labels.get(first)
    if label is not None:
        rows[0] = _behind(document.text, label.value, rows[0])
    passages = _passages(document.text, rows, fixed=fixed)
    signs = [_settled(read_sign(document.text, passage)) for passage in passages]
    found = read_body(Page(document.text, passages, signs), Zones(0, len(passages)))
    parts: list[Part] = []
    for i, (passage, sign) in enumerate(zip(passages, signs, strict=True)):
        verdict = found.get(i) or Verdict(sign.kind or Kind.PARAGRAPH, sign.rule)
        if sign.kind is None and verdict.kind is Kind.RELATED:
            verdict = Verdict(Kind.PARAGRAPH, "paragraph.of_export")
        parts.append(
            Part(
                first + passage.first,
                first + passage.last,
                *verdict,
                Zone.BODY,
                passage.pieces,
            )
        )
    if label is not None and rows[0].blank:
        empty = Part(
            first,
            first + 1,
            Kind.FURNITURE,
            "furniture.export",
            Zone.FOOT,
            pieces_of(document, first, first + 1),
        )
        return (empty, *parts)
    return tuple(parts)


def _behind(text: str, value: int, row: Row) -> Row:
    """Return a row from `value` on."""
    piece = text[value : row.end]
    return Row(value + len(piece) - len(piece.lstrip()), row.end)


def _passages(text: str, rows: Sequence[Row], *, fixed: bool) -> Sequence[Passage]:
    """Join rows into paragraphs."""
    layout = read_layout(text, rows)
    if not fixed and not (layout.wrapped and layout.spaced):
        return find_passages(text, rows, layout)
    passages: list[Passage] = []
    first = 0
    for i in range(len(rows) + 1):
        if i < len(rows) and not rows[i].blank:
            continue
        if first < i:
            pieces = tuple(Range(row.start, row.end) for row in rows[first:i])
            passages.append(Passage(first, i, pieces[0].start, pieces[-1].end, pieces))
        first = i + 1
    return passages


def _settled(sign: Sign) -> Sign:
    """Give the sign of a passage again, free where archives hold no such thing."""
    if sign.kind is None or sign.kind in _KEPT:
        return sign
    return Sign(None, "paragraph.of_export", 0.0, prose=True)
