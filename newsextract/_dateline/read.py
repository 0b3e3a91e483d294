"""From the opening of a paragraph to its dateline."""

from typing import NamedTuple

import regex

from .._lex.joints import OPEN_ENDED
from .._lex.months import MONTHS
from .._lex.places import NAMESAKES
from .._text import BLANKS, Range, squeeze
from .evidence import (
    is_agency_name,
    is_desk,
    is_known_place,
    is_known_region,
    is_letters,
    is_source,
    is_tag,
    may_be_place,
)
from .matches import DatelineMatch, PlaceMatch
from .opening import Opening, is_date, read_mark, read_opening
from .parts import AGENCY, BRACKETED, DATE, GATE, LED, TAG, Mark
from .plain import read_plain_dateline

_SMALL_WORD = regex.compile(r"[ ](?P<word>\p{Ll}{1,20}+)(?=[ ])")
# ", who had"               word=who

_LOWER_WORD = regex.compile(r"\p{Ll}{1,20}+(?=[ ,.])")
# long the seat
# not: iPhone, al-Shabab, 3

_REACH = 240
"""Characters a dateline may take."""

_NO_PLACES = OPEN_ENDED - {"the"}
"""Words with which neither a place nor a source begins."""

_PARTING = frozenset({Mark.DASH, Mark.COLON, Mark.END})

_TAG_REACH = 60
"""The dash behind a source that stands alone comes within this."""


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
    plain = read_plain_dateline(text, start, end)
    if plain is not None:
        return plain
    stop = min(end, start + _REACH)
    if text.startswith("[", start, end):
        return _find_bracketed(text, start, stop)
    gate = GATE.match(text, start, stop)
    if gate is None or (gate["first"] or "").lower() in _NO_PLACES:
        return None
    if _runs_on(text, gate, stop):
        return None
    opening = read_opening(text, start, stop, end)
    if opening is not None:
        rule = _judge(text, opening)
        if rule is not None:
            return DatelineMatch(
                start, opening.end, opening.places, opening.agency, opening.date, rule
            )
    return _find_led(text, start, stop, end) or _find_tag(text, start, stop, end)


def _runs_on(text: str, gate: "regex.Match[str]", stop: int) -> bool:
    """Whether a name is surely no place: "Ann Lee, who …", "Photo: …"."""
    start, end = gate.span()
    if gate["first"] is None or text[end - 1] not in ",:" or "–" in gate[0]:
        return False
    if text[end - 1] == ":":
        return not is_known_place(squeeze(text, start, end - 1))
    m = _SMALL_WORD.match(text, end, stop)
    return m is not None and m["word"] != "the" and m["word"] not in MONTHS


def _judge(text: str, opening: Opening) -> str | None:
    """Return the rule by which the parts are a dateline, or None."""
    proof = _prove(text, opening)
    if proof is None or _goes_on(text, opening, proof):
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


def _goes_on(text: str, opening: Opening, proof: _Proof) -> bool:
    """Say whether a sentence goes on in small letters: "Paris — long the seat of …"."""
    if proof.agency or opening.date is not None or opening.mark is not Mark.DASH:
        return False
    m = _LOWER_WORD.match(text, opening.end)
    return m is not None


def _prove(text: str, opening: Opening) -> _Proof | None:
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


def _is_lost(opening: Opening, text: str) -> bool:
    """Say whether a known place in capitals runs into a sentence: the mark was lost."""
    following = text[opening.end : opening.end + 2]
    return (
        opening.capitals
        and len(opening.places) == 1
        and opening.places[0].name.lower() not in NAMESAKES
        and following[:1].isupper()
        and following[1:].islower()
    )


def _find_led(text: str, start: int, stop: int, end: int) -> DatelineMatch | None:
    """Return the dateline that a source opens ("Reuters, London - "), or None."""
    m = LED.match(text, start, stop)
    if m is None or not (is_source(m["agency"]) or is_letters(m["agency"])):
        return None
    inner = read_opening(text, m.end(), stop, end)
    if inner is None or inner.agency is not None or inner.mark not in _PARTING:
        return None
    if not is_known_place(inner.places[0].name):
        return None
    agency = Range(*m.span("agency"))
    alone = inner.mark is Mark.END
    rule = "dateline.alone" if alone else "dateline.source_and_place"
    return DatelineMatch(start, inner.end, inner.places, agency, inner.date, rule)


def _find_bracketed(text: str, start: int, stop: int) -> DatelineMatch | None:
    """Return the dateline of a city in square brackets, or None."""
    m = BRACKETED.match(text, start, stop)
    if m is None or not is_known_place(m["place"]):
        return None
    place = PlaceMatch(*m.span("place"), m["place"], None)
    return DatelineMatch(start, m.end(), (place,), None, None, "dateline.bracketed")


def _find_tag(text: str, start: int, stop: int, end: int) -> DatelineMatch | None:
    """Return the dateline of a source alone, or of a source or date before a place."""
    bracketed = text.startswith("(", start)
    near = start + _TAG_REACH
    if not (bracketed or any(text.find(dash, start, near) > 0 for dash in "-—–")):
        return None
    date = DATE.match(text, start, stop)
    if date is not None and is_date(date["date"]):
        when = Range(*date.span("date"))
        m = AGENCY.match(text, date.end(), stop)
        at = date.end() if m is None else m.end()
    else:
        when = None
        m = TAG.match(text, start, stop)
        at = start if m is None else m.end()
    if m is None and when is None:
        return None
    source = None if m is None else m["agency"]
    mark, behind = read_mark(text, at, stop, end)
    if source is not None and when is None and not _is_tag(text, source, mark, at, end):
        return None
    agency = None if m is None else Range(*m.span("agency"))
    if mark is Mark.DASH or (bracketed and mark is Mark.NONE):
        inner = _read_behind(text, behind, end, dated=when is not None)
        if inner is not None:
            return DatelineMatch(
                start,
                inner.end,
                inner.places,
                inner.agency or agency,
                inner.date or when,
                "dateline.source_and_place",
            )
    if agency is None or mark not in {Mark.DASH, Mark.NONE}:
        return None
    if mark is Mark.NONE and when is not None:
        return None
    return DatelineMatch(start, behind, (), agency, when, "dateline.source")


def _is_tag(text: str, source: str, mark: Mark, at: int, end: int) -> bool:
    """Say whether a source that opens a paragraph is one, by its words and its mark.

    Without a dash only an agency in brackets is; before a dash and a whole sentence,
    capitalised words in brackets are.
    """
    bracketed = text[at - 1] == ")"
    if mark is not Mark.DASH:
        return (
            mark is Mark.NONE
            and bracketed
            and is_desk(source)
            and text[at : at + 2].lstrip()[:1].isupper()
        )
    if not bracketed:
        return is_source(source)
    return is_agency_name(source) or (is_tag(source) and text[end - 1] == ".")


def _read_behind(text: str, at: int, end: int, *, dated: bool) -> Opening | None:
    """Return the opening whose place stands behind its source or its date, or None."""
    inner = read_opening(text, at, min(end, at + _REACH), end)
    if inner is None or inner.mark not in {Mark.DASH, Mark.COLON}:
        return None
    if not inner.capitals and (not dated or inner.mark is not Mark.DASH):
        return None
    return None if _judge(text, inner) is None else inner
