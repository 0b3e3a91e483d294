"""A labelled line as the part of the story that it is."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ..._clock import find_times
from ..._counts import read_counter
from ..._lex.export_labels import Meaning
from ..._notes import read_note
from ..._text import Range, trim
from ..kinds import Kind, Zone
from ..parts import Part
from .document import Document, pieces_of

_SURE: Final[Mapping[Meaning, tuple[Kind, str]]] = MappingProxyType(
    {
        "caption": (Kind.CAPTION, "caption.labelled"),
        "dateline": (Kind.FIELD, "field.dateline"),
        "deck": (Kind.DECK, "deck.labelled"),
        "headline": (Kind.HEADLINE, "headline.labelled"),
    }
)
"""Meaning -> what its value is, whatever it reads like."""

_ON_PAGE = frozenset({Kind.BYLINE, Kind.COUNTER, Kind.TIMESTAMP})
"""What is the page's wherever an archive prints it."""

_LONG = frozenset({"long", "note"})
"""Values that may have several paragraphs."""

_WITH_LABEL = frozenset({"modified", "note"})
"""Values that say only together with their label what they are."""

_FULL = 50
"""A line of a field that is no longer than this does not go on below."""


def value_end(document: Document, i: int, last: int) -> int:
    """Return the row where the value of the label in row `i` ends.

    It goes on over the rows under the label while they are full or set in, up to a
    blank one or the next label; a value that opens below its label may stand apart from
    it, and one of several paragraphs reaches to the next label.
    """
    label, rows = document.labels[i], document.rows
    j = i + 1
    if document.meaning(i) in _LONG:
        while j < last and j not in document.labels:
            j += 1
        while rows[j - 1].blank:
            j -= 1
        return j
    if not document.text[label.value : rows[i].end].strip():
        below = j
        while below < last and rows[below].blank:
            below += 1
        if below < last and below not in document.labels:
            j = below + 1
    while j < last and not rows[j].blank and j not in document.labels:
        above = rows[j - 1]
        if above.end - above.start <= _FULL and rows[j].indent <= rows[i].indent:
            break
        j += 1
    return j


def read_field(document: Document, i: int, last: int, zone: Zone) -> Part:
    """Read the label in row `i` with its value, which ends at row `last`."""
    label = document.labels[i]
    value = Range(*trim(document.text, label.value, document.rows[i].end))
    pieces = pieces_of(document, i + 1, last)
    if value.start < value.end:
        pieces = (value, *pieces)
    if not pieces:
        name = (Range(label.start, label.end),)
        return Part(i, last, Kind.FIELD, "field.empty", Zone.FOOT, name)
    meaning = document.meaning(i) or "field"
    kind, rule = _kind_of(document, meaning, Range(pieces[0].start, pieces[-1].end))
    if meaning in _WITH_LABEL and kind is not Kind.FIELD:
        pieces = (Range(label.start, pieces[0].end), *pieces[1:])
    if kind in _ON_PAGE:
        zone = Zone.HEAD
    elif kind is Kind.FIELD:
        zone = Zone.FOOT
    return Part(i, last, kind, rule, zone, pieces)


def _kind_of(document: Document, meaning: Meaning, value: Range) -> tuple[Kind, str]:
    """Say what a value is, if it reads as its label promises."""
    text, (start, end) = document.text, value
    if meaning in _SURE:
        return _SURE[meaning]
    if meaning == "byline":
        inverted = document.family == "proquest"
        rule = "byline.surname_first" if inverted else "byline.labelled"
        return Kind.BYLINE, rule
    if meaning in ("date", "modified") and find_times(text, start, end):
        return Kind.TIMESTAMP, "timestamp.labelled"
    if meaning == "length" and read_counter(text, start, end) is not None:
        return Kind.COUNTER, "counter.labelled"
    if meaning == "note":
        return Kind.NOTE, "note.labelled"
    if meaning == "copyright" and read_note(text, start, end) is not None:
        return Kind.NOTE, "note.labelled"
    return Kind.FIELD, "field.labelled"
