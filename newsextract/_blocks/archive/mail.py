"""A mail: header fields, who forwarded it with which words, and the story it holds."""

from collections.abc import Sequence

import regex

from ..._labels import MEANINGS
from ..._text import Range
from ..kinds import Kind, Zone
from ..parts import Part
from .document import Document
from .field import read_field
from .stretches import (
    ReadRows,
    Sheet,
    Span,
    find_story,
    find_stretches,
    pieces_of,
    read_aside,
)

_REACH = 12
"""Inked lines that may stand above the header of a mail."""

_SENDERS = frozenset({"from", "von"})
_SUBJECTS = frozenset({"betreff", "objet", "subject"})
_GOES_ON = frozenset(",;")

_FORWARDED = regex.compile(
    r"(?:(?:fwd?|re|aw|wg|tr)[ ]?:[ ]{0,2}){1,6}+", regex.IGNORECASE
)
# "Fwd: FW: Bridge opens"   "Fwd: FW: "
# not: "Reform: the bridge" a word goes on


def find_headers(sheet: Sheet) -> tuple[Span, ...]:
    """Find the headers of mails in a sheet; () where the first is no mail's.

    A header stands at the top, under a few lines of who forwards it, or under the line
    that says it is forwarded.
    """
    scan, known = sheet.scan, MEANINGS["mail"]
    headers: list[Span] = []
    i = sheet.first
    while i < sheet.last:
        if i in scan.labels and scan.labels[i].key in known:
            stop = _header_end(sheet, i)
            keys = {scan.labels[j].key for j in range(i, stop) if j in scan.labels}
            if len(keys) > 1 and keys & (_SENDERS | _SUBJECTS):
                headers.append((i, stop))
            i = stop
        else:
            i += 1
    if not headers or not _stands_on_top(sheet, headers[0][0]):
        return ()
    return tuple(headers)


def _header_end(sheet: Sheet, first: int) -> int:
    """Return one past the last row of the header that opens in row `first`."""
    text, rows, scan = sheet.text, sheet.rows, sheet.scan
    known = MEANINGS["mail"]
    end = i = first + 1
    while i < sheet.last:
        row = rows[i]
        if i in scan.labels and scan.labels[i].key in known:
            end = i + 1
        elif not row.blank:
            above = rows[i - 1]
            goes_on = not above.blank and (
                row.indent > above.indent or text[above.end - 1] in _GOES_ON
            )
            if not goes_on:
                break
            end = i + 1
        elif rows[i - 1].blank:
            break
        i += 1
    return end


def _stands_on_top(sheet: Sheet, header: int) -> bool:
    cuts = _find_cuts(sheet)
    if cuts and cuts[0] < header:
        return True
    above = sheet.rows[sheet.first : header]
    return sum(not row.blank for row in above) <= _REACH


def _find_cuts(sheet: Sheet) -> list[int]:
    """Give the rows that say a mail goes on with another one."""
    return sorted([*sheet.marked("forward"), *sheet.marked("wrote")])


def read_mail(
    sheet: Sheet, headers: Sequence[Span], read_rest: ReadRows
) -> tuple[Part, ...]:
    """Read a mail: the stretch that holds most is the story, the others are remarks.

    Its subject is the headline where the story prints none.
    """
    rows = sheet.rows
    inside = {i for span in headers for i in range(*span)}
    cuts = [i for i in _find_cuts(sheet) if i not in inside]
    taken = sorted([*headers, *((i, i + 1) for i in cuts)])
    stretches = find_stretches(sheet, taken)
    story = find_story(rows, stretches)
    told = () if story is None else read_rest(*story)
    titled = any(part.kind is Kind.HEADLINE for part in told)
    own = [span for span in headers if story is None or span[0] < story[0]]
    parts: list[Part] = [*told]
    for span in headers:
        keeps = not titled and own[-1:] == [span]
        parts += _read_header(sheet, span, titled=keeps)
    for i in cuts:
        pieces = pieces_of(rows, i, i + 1)
        parts.append(
            Part(i, i + 1, Kind.FURNITURE, "furniture.mail", Zone.FOOT, pieces)
        )
    for span in stretches:
        if span != story:
            parts += read_aside(sheet, span, Kind.COMMENT, "comment.mail")
    return tuple(sorted(parts))


def _read_header(sheet: Sheet, span: Span, *, titled: bool) -> list[Part]:
    """Read the fields of a header; its subject is a headline if `titled`."""
    text, rows, scan = sheet.text, sheet.rows, sheet.scan
    known = MEANINGS["mail"]
    labels = {
        i: scan.labels[i]
        for i in range(*span)
        if i in scan.labels and scan.labels[i].key in known
    }
    document = Document(text, rows, *span, "mail", labels)
    parts: list[Part] = []
    starts = sorted(labels)
    for i, stop in zip(starts, [*starts[1:], span[1]], strict=True):
        end = stop
        while rows[end - 1].blank:
            end -= 1
        part = read_field(document, i, end, Zone.HEAD)
        if part.kind is Kind.HEADLINE:
            part = _subject(text, part, titled=titled)
        parts.append(part)
    return parts


def _subject(text: str, part: Part, *, titled: bool) -> Part:
    """Read a subject as a headline without "Fwd:", or as a field."""
    if not titled:
        return part._replace(kind=Kind.FIELD, rule="field.labelled", zone=Zone.FOOT)
    start, end = part.pieces[0]
    m = _FORWARDED.match(text, start, end)
    if m is None or m.end() == end:
        return part
    return part._replace(pieces=(Range(m.end(), end), *part.pieces[1:]))
