"""The parts of a dateline, read one behind the other and not judged yet."""

from typing import Final, NamedTuple

import regex

from .._lex.agencies import AGENCIES
from .._lex.months import MONTHS
from .._text import BLANKS, Range, squeeze
from .evidence import is_agency, is_known_region, is_letters, is_source
from .matches import PlaceMatch
from .parts import (
    AGENCY,
    CAPITALS,
    DATE,
    DATED,
    ITEM,
    JOINT,
    MARK,
    REGION,
    TITLED,
    Mark,
)

_DASHES: Final = tuple("—–-")
"""Marks with which neither an agency nor a date begins."""


class Opening(NamedTuple):
    """The parts found at the start of a paragraph, not judged yet."""

    places: tuple[PlaceMatch, ...]
    capitals: bool
    agency: Range | None
    date: Range | None
    mark: Mark
    end: int


class _Riders(NamedTuple):
    """What stands behind the places, and where it ends."""

    agency: Range | None
    date: Range | None
    end: int


def read_opening(text: str, start: int, stop: int, end: int) -> Opening | None:
    """Read places, then region, agency and date in any order, then the mark."""
    places: list[PlaceMatch] = []
    capitals = CAPITALS.match(text, start, stop)
    pattern = CAPITALS if capitals is not None else TITLED
    m = capitals or TITLED.match(text, start, stop)
    at = start
    while m is not None:
        region = REGION.match(text, m.end(), stop)
        places.append(_place(text, m, region, stop))
        at = places[-1].end
        joint = JOINT.match(text, at, stop) if len(places) < 4 else None
        m = pattern.match(text, joint.end(), stop) if joint is not None else None
        if m is not None and (is_source(m[0]) or _is_between_slashes(text, at, stop)):
            break
    if not places:
        return None
    located = any(place.region is not None for place in places)
    riders = _read_riders(text, at, stop, located=located)
    mark, at = read_mark(text, riders.end, stop, end)
    if mark in {Mark.DASH, Mark.TIGHT}:
        riders, at = _read_late(text, riders, at, stop, end)
    capital = capitals is not None
    return Opening(tuple(places), capital, riders.agency, riders.date, mark, at)


def _read_late(
    text: str, riders: _Riders, at: int, stop: int, end: int
) -> tuple[_Riders, int]:
    """Read what stands between two marks: "--(PA)", "– 12 June 2024 –"."""
    if riders.agency is None and text.startswith("(", at):
        more = _read_riders(text, at, stop, located=False)
        if more.agency is not None:
            date = riders.date or more.date
            at = read_mark(text, more.end, stop, end)[1]
            return _Riders(more.agency, date, at), at
    if riders.date is None:
        m = DATE.match(text, at, stop)
        if m is not None and is_date(m["date"]):
            mark, behind = read_mark(text, m.end(), stop, end)
            if mark in {Mark.DASH, Mark.COLON}:
                return _Riders(riders.agency, Range(*m.span("date")), behind), behind
    return riders, at


def _is_between_slashes(text: str, at: int, stop: int) -> bool:
    m = AGENCY.match(text, at, stop)
    return m is not None and is_source(m["agency"])


def _place(
    text: str, m: "regex.Match[str]", region: "regex.Match[str] | None", stop: int
) -> PlaceMatch:
    """Return a place with its region, or regions ("(Maharashtra) [India]")."""
    name = squeeze(text, m.start(), m.end())
    if region is None:
        return PlaceMatch(m.start(), m.end(), name, None)
    value = squeeze(text, *region.span("region"))
    known = is_known_region(value)
    end = region.end()
    first, joint, _ = region["region"].partition(" and ")
    if joint and not known and is_known_region(first):
        return PlaceMatch(m.start(), region.start("region") + len(first), name, first)
    if not known and (
        text[region.start() : end].lstrip()[0] != ","
        or joint
        or value.lower() in AGENCIES
    ):
        return PlaceMatch(m.start(), m.end(), name, None)
    more = REGION.match(text, end, stop)
    if more is not None and (
        is_known_region(more["region"])
        or (text[region.end() - 1] in ")]" and not is_source(more["region"]))
    ):
        value = f"{value}, {squeeze(text, *more.span('region'))}"
        end = more.end()
    return PlaceMatch(m.start(), end, name, value)


def _read_riders(text: str, at: int, stop: int, *, located: bool) -> _Riders:
    """Read agency and date behind the places, each once, in either order."""
    agency: Range | None = None
    date: Range | None = None
    if text[at : at + 2].lstrip()[:1] in _DASHES and text[at - 1] != "/":
        return _Riders(agency, date, at)
    while True:
        m = DATE.match(text, at, stop) if date is None else None
        if m is not None and is_date(m["date"]):
            date, at = Range(*m.span("date")), m.end()
            continue
        m = AGENCY.match(text, at, stop) if agency is None else None
        if m is not None and is_agency(m["agency"]):
            agency, at = Range(*m.span("agency")), m.end()
            both = DATED.fullmatch(text, *agency) if date is None else None
            if both is not None and is_date(both["date"]):
                agency, date = Range(*both.span("agency")), Range(*both.span("date"))
            continue
        m = ITEM.match(text, at, stop) if agency is None else None
        if m is not None and (
            is_source(m["agency"])
            or (is_letters(m["agency"]) and (located or date is not None))
        ):
            agency, at = Range(*m.span("agency")), m.end()
            continue
        return _Riders(agency, date, at)


def is_date(printed: str) -> bool:
    words = printed.replace(".", " ").replace(",", " ").lower().split()
    return any(word in MONTHS for word in words)


def read_mark(text: str, at: int, stop: int, end: int) -> tuple[Mark, int]:
    m = MARK.match(text, at, stop)
    if m is None:
        behind = at + (text.startswith(".", at, end) and text[at - 1] == "/")
        while behind < end and text[behind] in BLANKS:
            behind += 1
        return (Mark.END if behind == end else Mark.NONE), behind
    if m["colon"] is not None:
        return Mark.COLON, m.end()
    if m["broken"] is not None:
        return Mark.BROKEN, m.end()
    return (Mark.TIGHT if m["tight"] is not None else Mark.DASH), m.end()
