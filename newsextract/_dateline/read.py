"""From the opening of a paragraph to its dateline."""

from typing import NamedTuple

import regex

from .._lex.joints import OPEN_ENDED
from .._lex.months import MONTHS
from .._lex.places import NAMESAKES
from .._text import BLANKS, Range, squeeze
from .evidence import (
    is_agency,
    is_agency_name,
    is_known_place,
    is_known_region,
    is_source,
    may_be_place,
)
from .matches import DatelineMatch, PlaceMatch
from .parts import AGENCY, CAPITALS, DATE, GATE, JOINT, MARK, REGION, TAG, TITLED, Mark

_SMALL_WORD = regex.compile(r"[ ](?P<word>\p{Ll}{1,20}+)(?=[ ])")
# ", who had"               word=who

_REACH = 240
"""Characters a dateline may take."""

_NO_PLACES = OPEN_ENDED - {"the"}
"""Words with which neither a place nor a source begins."""

_TAG_REACH = 60
"""The dash behind a source that stands alone comes within this."""


class _Opening(NamedTuple):
    """The parts found at the start of a paragraph, not judged yet."""

    places: tuple[PlaceMatch, ...]
    capitals: bool
    agency: Range | None
    date: Range | None
    mark: Mark
    end: int


class _Proof(NamedTuple):
    """Which parts of a dateline are known by their words."""

    known: bool
    region: bool
    agency: bool


def find_dateline(text: str, start: int, end: int) -> DatelineMatch | None:
    """Return the dateline at the start of a range, or None.

    Places alone, with region, agency and date in any order, or an agency alone. A place
    in capitals before a spaced dash is taken as one unless its words are those of
    labels; all other forms need a place, region or agency that is known, or a date.
    """
    while start < end and text[start] in BLANKS:
        start += 1
    stop = min(end, start + _REACH)
    gate = GATE.match(text, start, stop)
    if gate is None or (gate["first"] or "").lower() in _NO_PLACES:
        return None
    if _runs_on(text, gate, stop):
        return None
    opening = _read_opening(text, start, stop, end)
    if opening is not None:
        rule = _judge(text, opening)
        if rule is not None:
            return DatelineMatch(
                start, opening.end, opening.places, opening.agency, opening.date, rule
            )
    return _find_tag(text, start, stop, end)


def _runs_on(text: str, gate: "regex.Match[str]", stop: int) -> bool:
    """Whether a name is surely no place: "Ann Lee, who …", "Photo: …"."""
    start, end = gate.span()
    if gate["first"] is None or text[end - 1] not in ",:" or "–" in gate[0]:
        return False
    if text[end - 1] == ":":
        return not is_known_place(squeeze(text, start, end - 1))
    m = _SMALL_WORD.match(text, end, stop)
    return m is not None and m["word"] != "the" and m["word"] not in MONTHS


def _read_opening(text: str, start: int, stop: int, end: int) -> _Opening | None:
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
        if m is not None and is_source(m[0]):
            break
    if not places:
        return None
    agency, date, at = _read_riders(text, at, stop)
    mark, at = _read_mark(text, at, stop, end)
    if mark in {Mark.DASH, Mark.TIGHT} and agency is None:
        late = AGENCY.match(text, at, stop)
        if late is not None and text[at] == "(":
            agency = Range(*late.span("agency"))
            at = _read_mark(text, late.end(), stop, end)[1]
    return _Opening(tuple(places), capitals is not None, agency, date, mark, at)


def _place(
    text: str, m: "regex.Match[str]", region: "regex.Match[str] | None", stop: int
) -> PlaceMatch:
    """Return a place with its region, or regions ("(Maharashtra) [India]")."""
    name = squeeze(text, m.start(), m.end())
    if region is None or (
        region[0].lstrip()[0] != "," and not is_known_region(region["region"])
    ):
        return PlaceMatch(m.start(), m.end(), name, None)
    value = squeeze(text, *region.span("region"))
    end = region.end()
    more = REGION.match(text, end, stop)
    if more is not None and (
        text[region.end() - 1] in ")]" or is_known_region(more["region"])
    ):
        value = f"{value}, {squeeze(text, *more.span('region'))}"
        end = more.end()
    return PlaceMatch(m.start(), end, name, value)


def _read_riders(
    text: str, at: int, stop: int
) -> tuple[Range | None, Range | None, int]:
    """Read agency and date behind the places, each once, in either order."""
    agency: Range | None = None
    date: Range | None = None
    while True:
        m = DATE.match(text, at, stop) if date is None else None
        if m is not None and _is_date(m["date"]):
            date, at = Range(*m.span("date")), m.end()
            continue
        m = AGENCY.match(text, at, stop) if agency is None else None
        if m is not None and is_agency(m["agency"]):
            agency, at = Range(*m.span("agency")), m.end()
            continue
        return agency, date, at


def _is_date(printed: str) -> bool:
    words = printed.replace(".", " ").replace(",", " ").lower().split()
    return any(word in MONTHS for word in words)


def _read_mark(text: str, at: int, stop: int, end: int) -> tuple[Mark, int]:
    m = MARK.match(text, at, stop)
    if m is None:
        behind = at
        while behind < end and text[behind] in BLANKS:
            behind += 1
        return (Mark.END if behind == end else Mark.NONE), behind
    if m["colon"] is not None:
        return Mark.COLON, m.end()
    if m["broken"] is not None:
        return Mark.BROKEN, m.end()
    return (Mark.TIGHT if m["tight"] is not None else Mark.DASH), m.end()


def _judge(text: str, opening: _Opening) -> str | None:
    """Return the rule by which the parts are a dateline, or None."""
    proof = _prove(text, opening)
    if proof is None:
        return None
    located = proof.known or proof.region
    dated = opening.date is not None
    mark = opening.mark
    if mark is Mark.END:
        stands = located and (dated or proof.agency or proof.region)
        rule = "dateline.alone" if stands else None
    elif mark is Mark.NONE and proof.agency and (located or dated):
        rule = "dateline.agency"
    elif mark is Mark.NONE:
        rule = "dateline.no_mark" if proof.known and _is_lost(opening, text) else None
    elif mark is Mark.DASH and opening.capitals:
        rule = "dateline.capitals"
    elif located or dated or proof.agency:
        rule = f"dateline.{mark.name.lower()}"
    else:
        rule = None
    return rule


def _prove(text: str, opening: _Opening) -> _Proof | None:
    """Return what is known of the parts; None where the words are no place's."""
    names = [place.name for place in opening.places]
    known = any(is_known_place(name) for name in names)
    region = any(
        place.region is not None and is_known_region(place.region)
        for place in opening.places
    )
    if not (known or region or all(may_be_place(name) for name in names)):
        return None
    if not known and names[0].startswith("The "):
        return None
    if len(names) == 1 and is_source(names[0]):
        return None
    agency = opening.agency
    return _Proof(
        known, region, agency is not None and is_agency_name(text[slice(*agency)])
    )


def _is_lost(opening: _Opening, text: str) -> bool:
    """Say whether a known place in capitals runs into a sentence: the mark was lost."""
    following = text[opening.end : opening.end + 2]
    return (
        opening.capitals
        and len(opening.places) == 1
        and opening.places[0].name.lower() not in NAMESAKES
        and following[:1].isupper()
        and following[1:].islower()
    )


def _find_tag(text: str, start: int, stop: int, end: int) -> DatelineMatch | None:
    """Return the dateline of a source alone, or of a source before a place."""
    if not any(text.find(dash, start, start + _TAG_REACH) > 0 for dash in "-—–"):
        return None
    date = DATE.match(text, start, stop)
    if date is not None and _is_date(date["date"]):
        m = AGENCY.match(text, date.end(), stop)
    else:
        date = None
        m = TAG.match(text, start, stop)
    if m is None:
        return None
    bracketed = text[m.end("agency") : m.end("agency") + 1] == ")"
    if date is None and not (is_agency_name if bracketed else is_source)(m["agency"]):
        return None
    mark, at = _read_mark(text, m.end(), stop, end)
    if mark is not Mark.DASH:
        return None
    agency = Range(*m.span("agency"))
    inner = _read_opening(text, at, min(end, at + _REACH), end)
    if inner is not None and inner.capitals and inner.mark in {Mark.DASH, Mark.COLON}:
        rule = _judge(text, inner)
        if rule is not None:
            return DatelineMatch(
                start,
                inner.end,
                inner.places,
                inner.agency or agency,
                inner.date,
                "dateline.source_and_place",
            )
    when = Range(*date.span("date")) if date is not None else None
    return DatelineMatch(start, at, (), agency, when, "dateline.source")
