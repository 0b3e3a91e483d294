"""The printed times of a page and of its story, each with its kind and value."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final, NamedTuple

import regex

from .._blocks.kinds import Block, Kind, Zone
from .._calendar import Part, Parts, Precision, Setting, settle
from .._clock import TimeMatch, find_times, is_time_line
from .._clock.pieces import Slot
from .._context import Context
from .._dateline import find_dateline
from .._lex.zones import AMBIGUOUS, HOMES, PLACES
from ..models.times import TimeKind, TimeParts, state


class TimestampMatch(NamedTuple):
    """A printed time, settled."""

    start: int
    end: int
    kind: TimeKind
    value: datetime | None
    precision: Precision
    relative: bool
    zone: str | None
    assumed: frozenset[Part]
    reason: str | None
    parts: TimeParts
    rule: str


class _Found(NamedTuple):
    """A time found, and what its block makes of it."""

    match: TimeMatch
    kind: TimeKind
    labelled: bool


_PROSE: Final = frozenset(
    {
        Kind.PARAGRAPH,
        Kind.SUBHEAD,
        Kind.CAPTION,
        Kind.DECK,
        Kind.NOTE,
        Kind.PULL_QUOTE,
        Kind.HEADLINE,
        Kind.KICKER,
    }
)
_PLACED: Final[dict[Kind, TimeKind]] = {
    Kind.RELATED: "related",
    Kind.COMMENT: "related",
    Kind.ADVERT: "related",
    Kind.NEWSLETTER: "related",
    Kind.EMBED: "embed",
    Kind.ENTRY: "entry",
}
_PAGE: Final = frozenset({Kind.TIMESTAMP, Kind.BYLINE, Kind.FIELD})
_LABELS: Final[dict[str, TimeKind]] = {
    "published": "published",
    "posted": "posted",
    "updated": "updated",
    "modified": "modified",
}
_PRINT = regex.compile(r"\bin print\b|\bprint edition\b")
_SHORT: Final = 240
_MONTH_FIRST_ZONES: Final = ("America/", "US/", "Pacific/Honolulu")
_TLD = regex.compile(r"^[a-z]+://[^/?#:]*\.(?P<tld>[a-z]{2})(?=[/?#:]|$)", regex.IGNORECASE)


def find_timestamps(
    text: str, blocks: Sequence[Block], context: Context
) -> tuple[TimestampMatch, ...]:
    """Find every printed time of a text, in order, with kinds and values.

    Times of the page are read against `context.now`; those of the running text, kind
    "mention", against the time of publication if the page gives one.
    """
    found = _unlabelled(list(_find_all(text, blocks)))
    if not found and len(text) <= _SHORT:
        found = [_Found(match, "mention", labelled=False) for match in find_times(text, 0, len(text))]
    setting = _setting(text, blocks, found, context)
    page = {
        item.match.start: _settle(item, setting._replace(past=True))
        for item in found
        if item.kind not in ("mention", "dateline")
    }
    reference = _reference(page.values(), setting)
    return tuple(
        page.get(item.match.start) or _settle(item, reference) for item in found
    )


def _find_all(text: str, blocks: Sequence[Block]) -> Iterator[_Found]:
    i = 0
    while i < len(blocks):
        block = blocks[i]
        i += 1
        if block.kind is Kind.TIMESTAMP:
            end = block.inner_end
            while i < len(blocks) and blocks[i].kind in (Kind.TIMESTAMP, Kind.BLANK):
                if blocks[i].kind is Kind.TIMESTAMP:
                    end = blocks[i].inner_end
                i += 1
            yield from _of_page(text, block, end)
        elif block.kind in _PROSE:
            yield from _of_prose(text, block)
        elif block.kind in _PAGE or block.kind in _PLACED:
            yield from _of_page(text, block, block.inner_end)
        elif block.kind is Kind.FURNITURE and block.zone is not Zone.BODY:
            yield from _of_furniture(text, block)


def _of_page(text: str, block: Block, end: int) -> Iterator[_Found]:
    for match in find_times(text, block.inner_start, end):
        if match.rule == "bare clock" and block.kind is not Kind.ENTRY:
            continue
        kind = _PLACED.get(block.kind)
        if kind is None:
            kind = _LABELS[match.label] if match.label else _unnamed(block)
        yield _Found(match, kind, labelled=match.label is not None)


def _unnamed(block: Block) -> TimeKind:
    if block.zone is Zone.HEAD:
        return "published"
    return "entry" if block.zone is Zone.BODY else "related"


def _of_furniture(text: str, block: Block) -> Iterator[_Found]:
    """Find the times that furniture itself calls published or updated."""
    for match in find_times(text, block.inner_start, block.inner_end):
        if match.label is not None and match.slots & Slot.DATE:
            yield _Found(match, _LABELS[match.label], labelled=True)


def _of_prose(text: str, block: Block) -> Iterator[_Found]:
    start, end = block.inner_start, block.inner_end
    if block.kind is not Kind.PARAGRAPH and is_time_line(text, start, end):
        yield from _of_page(text, block, end)
        return
    date = None
    if block.kind is Kind.PARAGRAPH:
        dateline = find_dateline(text, start, end)
        date = dateline.date if dateline is not None else None
    kind: TimeKind = "mention"
    if block.kind is Kind.NOTE and _PRINT.search(text, start, end):
        kind = "print"
    for match in find_times(text, start, end, running=True):
        inside = date is not None and date.start <= match.start < date.end
        yield _Found(match, "dateline" if inside else kind, labelled=False)


def _unlabelled(found: list[_Found]) -> list[_Found]:
    """Let the page's own word for its publication stand over mere place."""
    if not any(item.labelled and item.kind in ("published", "posted") for item in found):
        return found
    return [
        item._replace(kind="entry") if item.kind == "published" and not item.labelled else item
        for item in found
    ]


def _settle(found: _Found, setting: Setting) -> TimestampMatch:
    match = found.match
    settled = settle(match.parts, setting)
    return TimestampMatch(
        match.start,
        match.end,
        found.kind,
        settled.value,
        settled.precision,
        settled.relative,
        match.parts.zone,
        settled.assumed,
        settled.reason,
        state(settled.parts),
        match.rule,
    )


def _reference(page: Sequence[TimestampMatch], setting: Setting) -> Setting:
    """Return the setting for mentions: counted from publication if that is known."""
    for kinds in (("published", "posted"), ("updated", "modified")):
        for stamp in page:
            if stamp.kind in kinds and stamp.value is not None:
                return setting._replace(
                    now=stamp.value,
                    page_day=stamp.value.date(),
                    to_the_day=stamp.precision == "day",
                )
    return setting


def _setting(
    text: str, blocks: Sequence[Block], found: Sequence[_Found], context: Context
) -> Setting:
    countries = frozenset(_countries(text, blocks, found, context.url))
    return Setting(
        now=context.now,
        tz=context.tz,
        dayfirst=_dayfirst(found, context, countries),
        countries=countries,
    )


def _countries(
    text: str, blocks: Sequence[Block], found: Sequence[_Found], url: str | None
) -> Iterator[str]:
    """Yield the countries that zones, the address and the dateline speak for."""
    zones = {item.match.parts.zone.upper() for item in found if item.match.parts.zone}
    for zone in sorted(zones & HOMES.keys()):
        yield HOMES[zone]
    m = _TLD.match(url) if url else None
    if m is not None:
        tld = m["tld"].upper()
        yield "GB" if tld == "UK" else tld
    if zones & AMBIGUOUS.keys():
        for block in blocks:
            if block.kind is Kind.PARAGRAPH:
                dateline = find_dateline(text, block.inner_start, block.inner_end)
                for place in dateline.places if dateline is not None else ():
                    for name in (place.name, place.region):
                        country = PLACES.get(name.lower()) if name else None
                        if country is not None:
                            yield country
                break


def _dayfirst(
    found: Sequence[_Found], context: Context, countries: frozenset[str]
) -> bool | None:
    """Return the order of numeric dates: told, printed elsewhere, or the custom there."""
    if context.dayfirst is not None:
        return context.dayfirst
    printed = {
        item.match.parts.day > 12 and item.match.rule.startswith("numeric")
        for item in found
        if item.match.parts.day is not None
    }
    del printed
    key = getattr(context.tz, "key", None)
    if isinstance(key, str):
        return not key.startswith(_MONTH_FIRST_ZONES)
    if countries:
        return "US" not in countries
    return None
