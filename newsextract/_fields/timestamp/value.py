"""The values of the times found: against now, or against publication."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Final, NamedTuple

from ..._calendar.parts import Part, Parts, Precision
from ..._calendar.settle import Setting, Settled, settle
from ..._clock import Slot
from ...models.times import TimeKind
from .place import PlacedTime


class TimestampMatch(NamedTuple):
    """A printed time, settled."""

    start: int
    end: int
    kind: TimeKind
    value: datetime | None
    precision: Precision
    relative: bool
    assumed: frozenset[Part]
    reason: str | None
    parts: Parts
    rule: str


_OF_STORY = frozenset({"published", "posted", "updated", "modified"})
"""Kinds of stamp whose day is that of the clocks of a live blog's entries."""


_RUNNING: Final = ("mention", "dateline")
"""Kinds of what is settled against publication."""


def settle_all(
    found: Sequence[PlacedTime], setting: Setting
) -> tuple[TimestampMatch, ...]:
    """Settle the times of the page, then those of the story against publication."""
    page: dict[int, TimestampMatch] = {}
    before: PlacedTime | None = None
    day: date | None = None
    for item in found:
        if item.kind not in _RUNNING:
            own = setting._replace(past=True)
            if before is not None and before.group == item.group:
                own = _beside(own, page[before.match.start], item)
            elif item.kind == "entry" and item.match.slots == Slot.CLOCK:
                own = own._replace(page_day=day)
            stamp = page[item.match.start] = _made(item, settle(item.match.parts, own))
            if stamp.kind in _OF_STORY and stamp.value is not None:
                day = day or stamp.value.date()
            before = item
    reference = _reference(tuple(page.values()), setting)
    if reference is setting:
        reference = _dated(found, setting)
    return tuple(_told(found, page, reference))


def _told(
    found: Sequence[PlacedTime], page: Mapping[int, TimestampMatch], setting: Setting
) -> list[TimestampMatch]:
    """Return the stamps of the page and, settled, the times of the story, in order.

    What parts settle to is noted: a story says "Friday" many times.
    """
    told: list[TimestampMatch] = []
    known: dict[Parts, Settled] = {}
    for item in found:
        if item.kind in _RUNNING:
            parts = item.match.parts
            settled = known.get(parts)
            if settled is None:
                settled = known[parts] = settle(parts, setting)
            told.append(_made(item, settled))
        else:
            told.append(page[item.match.start])
    return told


def _beside(setting: Setting, before: TimestampMatch, item: PlacedTime) -> Setting:
    """Let a bare clock take the day and zone of the stamp before it on the line."""
    if item.match.slots != Slot.CLOCK or before.value is None:
        return setting
    zone = setting.tz if before.value.tzinfo is None else before.value.tzinfo
    return setting._replace(page_day=before.value.date(), tz=zone)


def _made(item: PlacedTime, settled: Settled) -> TimestampMatch:
    match = item.match
    value, precision, relative, assumed, reason, parts = settled
    return TimestampMatch(
        match.start,
        match.end,
        item.kind,
        value,
        precision,
        relative,
        assumed,
        reason,
        parts,
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
                    to_the_day=stamp.precision not in ("second", "minute", "hour"),
                )
    return setting


def _dated(found: Sequence[PlacedTime], setting: Setting) -> Setting:
    """Return the setting for mentions where the dateline alone dates the story."""
    for item in found:
        if item.kind == "dateline" and item.match.parts.year is not None:
            value = settle(item.match.parts, setting).value
            if value is not None:
                return setting._replace(
                    now=value, page_day=value.date(), to_the_day=True
                )
    return setting
