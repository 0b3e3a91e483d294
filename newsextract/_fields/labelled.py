"""Byline and dateline of an archive document, as its labels give them."""

from collections.abc import Sequence

import regex

from .._blocks.kinds import Block, Kind
from .._byline import AuthorMatch, BylineMatch, read_bare_byline, read_byline
from .._clock import find_times
from .._dateline import DatelineMatch, PlaceMatch, find_dateline
from .._lex.agencies import AGENCIES
from .._lex.jobs import JOB_QUALIFIERS, JOB_WORDS
from .._lex.organizations import ORGANIZATION_WORDS
from .._names import is_name, is_suffix
from .._text import Range, squeeze, trim

_MARK = regex.compile(r"(?:from|by|von|de|par)[ \xa0]{1,3}(?=\p{Lu})", regex.IGNORECASE)
# "From ADA WINTER"         a name in the field of names
# not: "from agencies"      no name follows

_INVERTED = regex.compile(
    r"""
    (?P<surname> [^\s,;]{1,30}+ (?: [ ] [^\s,;]{1,30}+ ){0,3}+ ) [ ]? , [ ]?
    (?P<given> \p{Lu} [^\s,;]{0,30}+ (?: [ ] [^\s,;]{1,30}+ ){0,3}+ )
    (?: [ ]? , [ ]? (?P<suffix> [^\s,;]{1,6}+ ) )?+
    """,
    regex.VERBOSE,
)
# "Winter, Ada"             surname=Winter  given=Ada
# "van der Aa, Ludo"        surname=van der Aa  given=Ludo
# "Winter, A B, Jr"         suffix=Jr
# not: "Ada Winter"         one name, as spoken

_PLACE = regex.compile(
    r"(?P<name>[^,;/(\n]{2,40}+)(?:,[ ]?(?P<region>[^,;/(\n0-9]{2,40}+))?+"
)
# "LISBON, Portugal"        name=LISBON  region=Portugal
# "LISBON"                  name=LISBON

_NO_NAMES = JOB_WORDS | JOB_QUALIFIERS | ORGANIZATION_WORDS
_BETWEEN = " ,;/-–—"


def find_labelled_byline(text: str, blocks: Sequence[Block]) -> BylineMatch | None:
    """Return the byline that an archive labels, or None where it labels none."""
    for block in blocks:
        if block.rule == "byline.surname_first" and block.kind is Kind.BYLINE:
            return _read_inverted(text, block)
        if block.rule == "byline.labelled" and block.kind is Kind.BYLINE:
            match = _read_value(text, block.inner_start, block.inner_end)
            if match is not None:
                return match._replace(rule=block.rule)
    return None


def _read_value(text: str, start: int, end: int) -> BylineMatch | None:
    """Read the value of a byline's label."""
    match = read_byline(text, start, end) or read_bare_byline(text, start, end)
    if match is not None:
        return match
    m = _MARK.match(text, start, end)
    first = start if m is None else m.end()
    match = None if m is None else read_bare_byline(text, first, end)
    if match is None and is_name(text, first, end, single=True):
        author = AuthorMatch(first, end, squeeze(text, first, end))
        match = BylineMatch(start, end, (author,), "byline.labelled")
    return None if match is None else match._replace(start=start)


def _read_inverted(text: str, block: Block) -> BylineMatch | None:
    """Read names as catalogues print them: surname first, semicolons between."""
    start, end = block.inner_start, block.inner_end
    authors: list[AuthorMatch] = []
    at = start
    while at < end:
        stop = text.find(";", at, end)
        stop = end if stop < 0 else stop
        authors += _read_catalogued(text, *trim(text, at, stop))
        at = stop + 1
    if not authors:
        return None
    return BylineMatch(start, end, tuple(authors), block.rule)


def _read_catalogued(text: str, start: int, end: int) -> tuple[AuthorMatch, ...]:
    """Read one entry of a catalogue's list of authors."""
    if start == end:
        return ()
    m = _INVERTED.fullmatch(text, start, end)
    if m is not None and _is_inverted(text, m):
        name = squeeze(text, *m.span("given")) + " " + squeeze(text, *m.span("surname"))
        if m["suffix"] is not None:
            name += " " + m["suffix"]
        return (AuthorMatch(start, end, name),)
    match = _read_value(text, start, end)
    return () if match is None else match.authors


def _is_inverted(text: str, m: "regex.Match[str]") -> bool:
    """Whether what follows a comma is a given name, not a job or a paper."""
    if m["suffix"] is not None and not is_suffix(text, *m.span("suffix")):
        return False
    words = m["given"].lower().replace(".", "").split()
    if not _NO_NAMES.isdisjoint(words) or m["given"].lower() in AGENCIES:
        return False
    return m["surname"].partition(" ")[0].lower() not in ("by", "from", "the")


def find_labelled_dateline(text: str, blocks: Sequence[Block]) -> DatelineMatch | None:
    """Return the dateline that an archive labels, or None where it labels none."""
    for block in blocks:
        if block.rule == "field.dateline":
            return _read_dateline(text, block.inner_start, block.inner_end)
    return None


def _read_dateline(text: str, start: int, end: int) -> DatelineMatch | None:
    """Read places, region and date of a dateline that stands in a field."""
    found = find_dateline(text, start, end)
    if found is not None and found.end >= end:
        return found
    times = find_times(text, start, end)
    date = Range(times[0].start, times[0].end) if times else None
    stop = end if date is None else date.start
    places: list[PlaceMatch] = []
    for m in _PLACE.finditer(text, start, stop):
        name = Range(*trim(text, *m.span("name")))
        region = Range(*m.span("region")) if m["region"] is not None else None
        if text[name.start].isupper():
            last = name.end if region is None else trim(text, *region)[1]
            printed = squeeze(text, *region) if region is not None else ""
            places.append(
                PlaceMatch(
                    name.start, last, squeeze(text, *name), printed.strip() or None
                )
            )
    if not places:
        return None
    return DatelineMatch(start, end, tuple(places), None, date, "dateline.labelled")
