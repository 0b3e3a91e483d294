"""The zone of a printed time: what its letters mean on this page."""

from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .._lex.zones import AMBIGUOUS, NAMES, OFFSETS, SEASONAL, USUAL, Meaning

_WINTER = datetime(2023, 1, 15, 12, tzinfo=UTC)
_SUMMER = datetime(2023, 7, 15, 12, tzinfo=UTC)


class Zone(NamedTuple):
    """What a printed zone stands for."""

    rules: tzinfo | None
    """The zone, or None where it stays open."""
    assumed: bool = False
    """Whether it is the usual meaning of an abbreviation with several."""
    reason: str | None = None
    """Why it stays open."""


def read_zone(printed: str, tz: tzinfo | None, countries: frozenset[str]) -> Zone:
    """Return what a printed zone means.

    Args:
        printed: the zone as printed: "EDT", "Eastern", "UK time".
        tz: the newsroom's zone; settles abbreviations that have several meanings.
        countries: ISO 3166 codes that the page speaks for; they settle what `tz`
            does not.
    """
    letters = printed.replace(".", "").upper()
    if letters in OFFSETS:
        return Zone(fixed(OFFSETS[letters]))
    if letters in AMBIGUOUS:
        return _choose(letters, tz, countries)
    key = SEASONAL.get(letters) or NAMES.get(_place_of(printed))
    if key is None:
        return Zone(tz, reason=None if tz else f"“{printed}” names no zone by itself")
    rules = load(key)
    return Zone(rules, reason=None if rules else f"no data for the zone {key}")


def _place_of(printed: str) -> str:
    words = printed.lower().split()
    plain = [w for w in words if w not in ("time", "standard", "daylight", "summer")]
    return " ".join(plain)


def _choose(letters: str, tz: tzinfo | None, countries: frozenset[str]) -> Zone:
    meanings = AMBIGUOUS[letters]
    chosen = _by_zone(meanings, tz) if tz is not None else None
    if chosen is None:
        chosen = next((m for m in meanings if m.country in countries), None)
    if chosen is not None:
        return Zone(_rules_of(chosen))
    if letters in USUAL:
        return Zone(_rules_of(meanings[0]), assumed=True)
    return Zone(None, reason=f"{letters} has several meanings")


def _by_zone(meanings: tuple[Meaning, ...], tz: tzinfo) -> Meaning | None:
    """Return the meaning whose offset the newsroom's zone has in some season."""
    offsets = _offsets(tz)
    for meaning in meanings:
        if meaning.minutes is not None:
            if meaning.minutes in offsets:
                return meaning
        else:
            rules = load(meaning.key)
            if rules is not None and _offsets(rules) == offsets:
                return meaning
    return None


def _offsets(tz: tzinfo) -> frozenset[int]:
    return frozenset(
        int(offset.total_seconds()) // 60
        for moment in (_WINTER, _SUMMER)
        if (offset := moment.astimezone(tz).utcoffset()) is not None
    )


def _rules_of(meaning: Meaning) -> tzinfo | None:
    return load(meaning.key) if meaning.minutes is None else fixed(meaning.minutes)


def fixed(minutes: int) -> timezone:
    """Return the zone that is always so many minutes east of UTC."""
    return timezone(timedelta(minutes=minutes))


@lru_cache(maxsize=64)
def load(key: str) -> tzinfo | None:
    """Return an IANA zone, or None where this machine has no data for it."""
    try:
        return ZoneInfo(key)
    except ZoneInfoNotFoundError:
        return None
