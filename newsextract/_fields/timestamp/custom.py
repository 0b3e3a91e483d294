"""What a page tells about its times beside them: countries, order of day and month."""

import re
from collections.abc import Iterator, Sequence
from typing import Final
from zoneinfo import ZoneInfo

from ..._blocks.kinds import Block, Kind
from ..._calendar.parts import Parts
from ..._context import Context
from ..._dateline import find_dateline
from ..._lex.zones import AMBIGUOUS, HOMES, PLACES
from .place import PlacedTime

_TLD = re.compile(
    r"[a-z]{2,8}://[^/?#:\s]{1,200}\.(?P<tld>[a-z]{2})(?=[/?#:]|$)",
    re.IGNORECASE,
)
# https://www.example.co.uk/world     tld=uk
# not: https://www.example.com/       no country

_MONTH_FIRST: Final = frozenset({"PR", "US"})
"""Countries that write the month before the day in figures."""

_EITHER: Final = frozenset({"CA"})
"""Countries that write both."""

_AMERICAN_ZONES: Final = ("America/", "US/", "Pacific/Honolulu", "Pacific/Guam")

_WORD = re.compile(r"\b[a-z]++(?!\w)")
# "centres"           all of it
# not: "recentre"     where the word looked for does not begin it

_BRITISH: Final = (
    "centre",
    "colour",
    "defence",
    "favour",
    "honour",
    "labour",
    "organisation",
    "organise",
    "programme",
)
_AMERICAN: Final = (
    "center",
    "color",
    "defense",
    "favor",
    "honor",
    "labor",
    "organization",
    "organize",
    "percent",
)


def find_countries(
    text: str, blocks: Sequence[Block], found: Sequence[PlacedTime], url: str | None
) -> frozenset[str]:
    """Return the countries that zones, the address and the dateline speak for."""
    zones = {item.match.parts.zone.upper() for item in found if item.match.parts.zone}
    countries = {HOMES[zone] for zone in zones & HOMES.keys()}
    m = _TLD.match(url) if url else None
    if m is not None:
        tld = m["tld"].upper()
        countries.add("GB" if tld == "UK" else tld)
    if zones & AMBIGUOUS.keys():
        countries.update(_dateline_countries(text, blocks))
    return frozenset(countries)


def _dateline_countries(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        if block.kind is Kind.PARAGRAPH:
            dateline = find_dateline(text, block.inner_start, block.inner_end)
            places = dateline.places if dateline is not None else ()
            for place in places:
                for name in (place.name, place.region or ""):
                    country = PLACES.get(name.lower())
                    if country is not None:
                        yield country
            return


def read_order(
    text: str,
    found: Sequence[PlacedTime],
    context: Context,
    countries: frozenset[str],
) -> bool | None:
    """Return whether 03/04/2021 is the third of April here; None where nothing tells.

    What the caller says comes first, then the page's other dates in figures, the
    newsroom's zone, the countries it speaks for, its dates in words, its spelling.
    """
    if context.dayfirst is not None:
        return context.dayfirst
    parts = [item.match.parts for item in found]
    if all([part.numbers is None for part in parts]):  # noqa: C419  a generator costs more
        return None
    rules = " ".join(item.match.rule for item in found)
    told = _only("numeric day first" in rules, "numeric month first" in rules)
    if told is None:
        told = _by_zone(context)
    if told is None:
        told = _by_country(parts, countries)
    if told is None:
        told = _only("day first" in rules, no=False)
    return _by_spelling(text) if told is None else told


def _only(yes: bool, no: bool) -> bool | None:  # noqa: FBT001  two findings, not flags
    """Return what one of two findings says, None where both or neither hold."""
    return yes if yes != no else None


def _by_spelling(text: str) -> bool | None:
    return _only(*(any(_has(text, w) for w in side) for side in (_BRITISH, _AMERICAN)))


def _has(text: str, word: str) -> bool:
    """Whether a text has a word, or a form of it."""
    forms = (word, f"{word}s", f"{word}d" if word.startswith("organi") else word)
    at = text.find(word)
    while at >= 0:
        m = _WORD.match(text, at)
        if m is not None and m[0] in forms:
            return True
        at = text.find(word, at + 1)
    return False


def _by_zone(context: Context) -> bool | None:
    if not isinstance(context.tz, ZoneInfo):
        return None
    key = context.tz.key
    if key.startswith(("America/Toronto", "America/Vancouver", "America/Halifax")):
        return None
    return not key.startswith(_AMERICAN_ZONES) if "/" in key else None


def _by_country(parts: Sequence[Parts], countries: frozenset[str]) -> bool | None:
    american = any(part.zone in ("EST", "CST", "EDT", "PDT", "PST") for part in parts)
    if not countries or countries & _EITHER:
        return False if american and not countries else None
    return not countries & _MONTH_FIRST
