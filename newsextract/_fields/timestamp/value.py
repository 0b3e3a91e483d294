"""The values of the times found: against now, or against publication."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from ..._calendar import Part, Precision, Setting, settle
from ..._clock import Slot
from ...models.times import TimeKind, TimeParts, state
from .place import PlacedTime


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


def settle_all(
    found: Sequence[PlacedTime], setting: Setting
) -> tuple[TimestampMatch, ...]:
    """Settle the times of the page, then those of the story against publication."""
    page: dict[int, TimestampMatch] = {}
    before: PlacedTime | None = None
    for item in found:
        if item.kind not in ("mention", "dateline"):
            own = setting._replace(past=True)
            if before is not None and before.group == item.group:
                own = _beside(own, page[before.match.start], item)
            page[item.match.start] = _settle(item, own)
            before = item
    reference = _reference(tuple(page.values()), setting)
    return tuple(
        page.get(item.match.start) or _settle(item, reference) for item in found
    )


def _beside(setting: Setting, before: TimestampMatch, item: PlacedTime) -> Setting:
    """Let a bare clock take the day and zone of the stamp before it on the line."""
    if item.match.slots != Slot.CLOCK or before.value is None:
        return setting
    zone = setting.tz if before.value.tzinfo is None else before.value.tzinfo
    return setting._replace(page_day=before.value.date(), tz=zone)


def _settle(item: PlacedTime, setting: Setting) -> TimestampMatch:
    match = item.match
    settled = settle(match.parts, setting)
    return TimestampMatch(
        match.start,
        match.end,
        item.kind,
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
                    to_the_day=stamp.precision not in ("second", "minute", "hour"),
                )
    return setting
