"""The place, agency and date that open a story."""

from typing import NamedTuple

import regex

from ._lex.agencies import AGENCIES
from ._lex.cities import CITIES
from ._lex.not_names import NOT_NAMES
from ._lex.organizations import ORGANIZATION_WORDS
from ._lex.places import COUNTRIES, PLACE_WORDS, STATES
from ._lex.titles import PRESS_WORDS
from ._text import BLANKS, Range, squeeze


class PlaceMatch(NamedTuple):
    """One place; `start:end` takes in its region."""

    start: int
    end: int
    name: str
    region: str | None


class DatelineMatch(NamedTuple):
    """A dateline; `end` is where the sentence begins."""

    start: int
    end: int
    places: tuple[PlaceMatch, ...]
    agency: Range | None
    date: Range | None
    rule: str


_CAPS = r"""
    (?: (?: Mc | Mac | De | La | Le | O['’] )?+ \p{Lu} [\p{Lu}.'’]*+ (?! \p{Ll} )
        (?: [-‐‑] \p{Lu} [\p{Lu}'’]*+ (?! \p{Ll} ) ){0,4} )
"""
_TITLE = r"(?: \p{Lu} [\p{L}.'’-]{1,30}+ )"
_LINK = r"(?: \s{1,3} (?: de | del | do | da | on | of | the | la | le | am | sur | d['’] ) )?"
_REGION = r"""
    (?: (?: the \s )? \p{Lu} [\p{L}.'’-]{0,30}+
        (?: \s{1,2} (?: and \s | of \s )? \p{Lu} [\p{L}.'’-]{0,30}+ ){0,3} )
"""
_DATE = r"""
    (?: \p{Lu}\p{L}{2,8} \.? \s{1,2} [0-9]{1,2} (?: ,? \s{1,2} [12][0-9]{3} )?+ (?! [0-9] )
      | [0-9]{1,2} \s \p{Lu}\p{L}{2,8}+ (?: ,? \s [12][0-9]{3} )?+ )
"""
_AGENCY = r"[^()/\n\r]{2,40}+ (?: / [^()/\n\r]{2,20}+ )?+"

_OPENING = regex.compile(
    rf"""
    (?P<places>
        (?P<caps> {_CAPS} (?: {_LINK} \s {_CAPS} ){{0,4}} )
      | (?P<title> {_TITLE} (?: {_LINK} \s {_TITLE} ){{0,3}} )
    )
    (?P<more> (?: \s? / \s? | \s and \s ) {_CAPS} (?: \s {_CAPS} ){{0,3}} ){{0,3}}
    (?P<brackets> \s? \( {_REGION} \) (?: \s? \[ {_REGION} \] )? )?
    (?: \s? , \s{{0,2}} (?! {_DATE} ) (?P<region> {_REGION}
        (?: , \s{{1,2}} (?! {_DATE} ) {_REGION} )? ) )??
    (?: \s? ,? \s{{1,2}} (?P<date> {_DATE} ) )?
    (?: \s? \( (?P<date> {_DATE} ) \) )?
    (?: ,? \s{{0,2}} (?: \( \s? (?P<agency> {_AGENCY} ) \s? \)
                       | /{{1,2}} (?P<agency> {_AGENCY} ) /{{1,2}} ) )?
    (?: ,? \s{{1,2}} (?P<date> {_DATE} ) )?
    (?P<stop> [.,]? )
    (?P<mark>
        \s{{0,2}} (?: -{{2,3}} | [—–―−] ) \s{{0,2}}
      | \s{{1,2}} [-‐] \s?-? \s{{0,2}}
      | - (?= \p{{Lu}} )
      | \s? : \s{{1,2}}
      | \s \\? ["”] \s{{1,2}}
      | \s â€[”“\u009d\u0094"]? \s
      | \s{{1,2}}
      | (?= \p{{Lu}}\p{{Ll}} )
    )
    """,
    regex.VERBOSE,
)
_MONTHS = frozenset("jan feb mar apr may jun jul aug sep oct nov dec".split())
_TAG = regex.compile(
    r"""
    (?: \( \s? (?P<agency> [^()\n\r]{2,40}+ ) \s? \) | (?P<agency> [^\s()—–:][^()—–:\n\r]{1,30}? ) )
    (?: \s{0,2} (?: -- | [—–] ) | \s{1,2} - ) \s{1,2}
    """,
    regex.VERBOSE,
)


def find_dateline(text: str, start: int, end: int) -> DatelineMatch | None:
    """Return the dateline at the start of a range, or None."""
    while start < end and text[start] in BLANKS:
        start += 1
    if start >= end or not (text[start].isupper() or text[start] == "("):
        return None
    if text[start] != "(":
        m = _OPENING.match(text, start, min(end, start + 200))
        if m is not None:
            found = _judge(text, m, end)
            if found is not None:
                return found
    return _find_tag(text, start, end)


def _judge(text: str, m: "regex.Match[str]", end: int) -> DatelineMatch | None:
    date = _month_range(text, m)
    if m["date"] is not None and date is None:
        return None
    mark = m["mark"].strip()
    known = _is_known(m["places"])
    region = m["region"]
    known_region = region is not None and _is_region(region)
    sure = known or known_region or date is not None or m["agency"] is not None
    if m["caps"] is not None:
        if not sure and not _may_be_place(m["caps"]):
            return None
        if mark in {"", ":", '"', '\\"', "”"} or (
            mark == "-" and not m["mark"][0].isspace()
        ):
            if not sure or (mark == "" and m["agency"] is None and not known):
                return None
    elif not sure or (mark in {"", '"'} and m["agency"] is None):
        return None
    if m["places"].strip().lower() in AGENCIES:
        return None
    agency = Range(*m.span("agency")) if m["agency"] is not None else None
    place = PlaceMatch(
        m.start("places"),
        m.end("region") if region is not None else m.end("places"),
        squeeze(text, *m.span("places")),
        region,
    )
    return DatelineMatch(m.start(), m.end(), (place,), agency, date, "place")


def _month_range(text: str, m: "regex.Match[str]") -> Range | None:
    if m["date"] is None:
        return None
    words = m["date"].replace(".", " ").replace(",", " ").split()
    if any(word[:3].lower() in _MONTHS for word in words):
        return Range(*m.span("date"))
    return None


def _is_known(phrase: str) -> bool:
    return " ".join(phrase.replace("’", "'").lower().split()) in CITIES


def _is_region(phrase: str) -> bool:
    low = phrase.lower().split(",")[0].strip(" .")
    return low in STATES or low in COUNTRIES


def _may_be_place(phrase: str) -> bool:
    words = phrase.lower().replace(".", "").split()
    if len(words) == 1 and len(words[0]) < 4:
        return False
    return all(
        word in PLACE_WORDS
        or not (word in NOT_NAMES or word in ORGANIZATION_WORDS or word in PRESS_WORDS)
        for word in words
    )


def _find_tag(text: str, start: int, end: int) -> DatelineMatch | None:
    m = _TAG.match(text, start, min(end, start + 80))
    if m is None or m["agency"].lower().removeprefix("the ") not in AGENCIES:
        return None
    return DatelineMatch(start, m.end(), (), Range(*m.span("agency")), None, "agency")
