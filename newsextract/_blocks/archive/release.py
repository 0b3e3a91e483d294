"""A press release: when it may be printed, whom to ask, the story, the end."""

from collections.abc import Sequence

import regex

from ..._lex.export_labels import RELEASE_LABELS
from ..._text import Range, trim
from ..kinds import Kind, Zone
from ..layout import Row
from ..parts import Part
from .stretches import (
    ReadRows,
    Sheet,
    Span,
    find_story,
    find_stretches,
    groups_of,
    pieces_of,
    read_aside,
    with_title,
)

_REACH = 20
"""Inked lines within which a release says that it is one."""

_LETTERHEAD = "field.letterhead"

_SHORT = 60
"""Lines of an address are shorter."""

_ADDRESS = regex.compile(
    r"[\w.+-]{1,64}+@[\w-]{1,64}+\.[\w.-]{2,64}+|\+?\(?[0-9][0-9 ().-]{6,20}+"
)
# "ada@city.example"        mail
# "+1 (555) 010-0199"       telephone


def is_release(sheet: Sheet) -> bool:
    """Whether a sheet is a press release.

    It says so near its top, and names whom to ask or marks its end.
    """
    releases = sheet.marked("release")
    if not releases:
        return False
    above = sheet.rows[sheet.first : releases[0]]
    if sum(not row.blank for row in above) > _REACH:
        return False
    return bool(sheet.marked("close") or _contact_rows(sheet))


def _contact_rows(sheet: Sheet) -> list[int]:
    return [
        i
        for i, label in sheet.scan.labels.items()
        if sheet.first <= i < sheet.last and label.key in RELEASE_LABELS
    ]


def read_release(sheet: Sheet, read_rest: ReadRows) -> tuple[Part, ...]:
    """Read a press release, part by part."""
    releases, closes = sheet.marked("release"), sheet.marked("close")
    contacts = _find_contacts(sheet)
    lines = [(i, i + 1) for i in (*releases, *closes)]
    stretches = find_stretches(sheet, sorted({*contacts, *lines}))
    before = [s for s in stretches if not closes or s[0] < closes[0]]
    story = find_story(sheet.rows, before)
    told = () if story is None else read_rest(*story)
    parts: list[Part] = []
    for span in stretches:
        if story is not None and span[0] < story[0]:
            parts += read_aside(sheet, span, Kind.FIELD, _LETTERHEAD)
        elif span != story:
            parts += read_aside(sheet, span, Kind.FIELD, "field.foot")
    if not any(part.kind is Kind.HEADLINE for part in told):
        parts = [*with_title(sheet.text, parts, _LETTERHEAD)]
    parts += told
    parts += [_line(sheet, i, Kind.FIELD, "field.release") for i in releases]
    parts += [_line(sheet, i, Kind.FURNITURE, "furniture.close") for i in closes]
    for span in contacts:
        parts += _read_contact(sheet, span)
    return tuple(sorted(parts))


def _line(sheet: Sheet, i: int, kind: Kind, rule: str) -> Part:
    return Part(i, i + 1, kind, rule, Zone.FOOT, pieces_of(sheet.rows, i, i + 1))


def _find_contacts(sheet: Sheet) -> list[Span]:
    """Find the groups of lines that name whom to ask.

    They open with a label; a group of short lines with an address under such a group
    goes on with it.
    """
    rows, marked = sheet.rows, sheet.scan.marks
    labelled = set(_contact_rows(sheet))
    contacts: list[Span] = []
    under = False
    for first, last in groups_of(rows, sheet.first, sheet.last):
        opening = next((i for i in range(first, last) if i in labelled), None)
        marks = [i for i in range(first, last) if i in marked]
        if opening is not None:
            stop = next(
                (
                    i
                    for i in range(opening + 1, last)
                    if i in marked or rows[i].end - rows[i].start > _SHORT
                ),
                last,
            )
            contacts.append((opening, stop))
            under = stop == last
        elif under and not marks and _is_address(sheet.text, rows, first, last):
            contacts.append((first, last))
        else:
            under = False
    return contacts


def _is_address(text: str, rows: Sequence[Row], first: int, last: int) -> bool:
    group = rows[first:last]
    return all(row.end - row.start <= _SHORT for row in group) and any(
        _ADDRESS.search(text, row.start, row.end) is not None for row in group
    )


def _read_contact(sheet: Sheet, span: Span) -> list[Part]:
    """Read the lines of a contact, each label with what stands under it."""
    text, rows, scan = sheet.text, sheet.rows, sheet.scan
    first, last = span
    starts = [i for i in range(first, last) if i in scan.labels]
    if first not in starts:
        starts.insert(0, first)
    parts: list[Part] = []
    for i, stop in zip(starts, [*starts[1:], last], strict=True):
        pieces = pieces_of(rows, i, stop)
        rule = "field.contact"
        if i in scan.labels:
            value = Range(*trim(text, scan.labels[i].value, rows[i].end))
            rest = pieces_of(rows, i + 1, stop)
            pieces = (value, *rest) if value.start < value.end else rest
            rule = "field.labelled"
            if not pieces:
                pieces = (Range(rows[i].start, rows[i].end),)
                rule = "field.empty"
        parts.append(Part(i, stop, Kind.FIELD, rule, Zone.FOOT, pieces))
    return parts
