"""Parts of a printed time, read on a page -> its value, or the reason why none."""

from datetime import date, datetime, time, timedelta, timezone, tzinfo
from typing import Final, NamedTuple

from dateutil.tz import datetime_ambiguous, datetime_exists, resolve_imaginary

from .days import (
    NEEDS_NOW,
    TOO_FAR,
    find_day,
    is_bare_clock,
    step_of,
    weekday_of,
)
from .parts import Part, Parts, Precision, precision_of
from .zones import Zone, fixed, read_zone


class Setting(NamedTuple):
    """What is known beside a printed time."""

    now: datetime | None = None
    """The time it is counted from; naive where its zone is not known."""
    tz: tzinfo | None = None
    """The newsroom's zone."""
    dayfirst: bool | None = None
    """Order of 03/04/2021, or None where the page does not tell."""
    countries: frozenset[str] = frozenset()
    """Countries that the page speaks for, as ISO 3166 codes."""
    page_day: date | None = None
    """The day of a page, for its bare clocks."""
    past: bool = False
    """Whether the time cannot lie after `now`."""
    to_the_day: bool = False
    """Whether `now` is known only to the day."""


class Settled(NamedTuple):
    """A printed time on the calendar."""

    value: datetime | None
    precision: Precision
    relative: bool
    assumed: frozenset[Part]
    reason: str | None
    parts: Parts
    """The parts given, what the page settles filled in (order, meaning of a zone)."""


_NO_ZONE = Zone(None)
_CLOCKS = ("second", "minute", "hour")
_DEPTH = {
    "second": 5,
    "minute": 5,
    "hour": 4,
    "day": 3,
    "week": 3,
    "month": 2,
    "season": 2,
    "quarter": 2,
}
"""Precision -> how many of year, month, day, hour and minute the value stands for."""

_FILLED: Final[tuple[Part, ...]] = ("year", "month", "day", "hour", "minute", "zone")
_ASSUMED: Final[tuple[frozenset[Part], ...]] = tuple(
    frozenset(part for i, part in enumerate(_FILLED) if filled >> i & 1)
    for filled in range(1 << len(_FILLED))
)
"""What is filled in, by a bit for each of the parts above."""


def settle(parts: Parts, setting: Setting) -> Settled:
    """Place a printed time on the calendar."""
    if parts.numbers is not None:
        parts = _ordered(parts, parts.numbers, setting)
    zone = _NO_ZONE
    if parts.zone is not None or parts.offset is not None:
        zone = _zone_of(parts, setting)
        if zone.rules is not None and parts.zone and not zone.assumed:
            parts = _with_offset(parts, zone)
    counted = zone.rules or setting.tz
    now = setting.now if counted is None else _local(setting.now, counted)
    amounts = parts.amounts
    if parts.now or (amounts and any(amount.unit in _CLOCKS for amount in amounts)):
        return _moment(parts, setting, now)
    today = now.date() if now else None
    day = find_day(parts, today, setting.page_day, past=setting.past)
    if isinstance(day, str):
        return _open(parts, day)
    if parts.hour is None:
        rules = zone.rules if parts.zone else None
        wall = datetime(day.year, day.month, day.day)  # noqa: DTZ001  zone follows
    else:
        rules = counted
        clock = time(parts.hour, parts.minute or 0, parts.second or 0)
        wall = _not_ahead(datetime.combine(day, clock), parts, now, setting)
    value, doubtful = place(wall, rules) if rules else (wall, False)
    doubtful = doubtful or (zone.assumed and value.tzinfo is not None)
    return _settled(parts, value, zone.reason, doubtful=doubtful)


def _ordered(parts: Parts, numbers: tuple[int, int], setting: Setting) -> Parts:
    dayfirst = _told_by_weekday(parts, numbers)
    if dayfirst is None:
        dayfirst = setting.dayfirst
    if dayfirst is None:
        return parts
    first, second = numbers
    if dayfirst:
        return parts._replace(numbers=None, day=first, month=second)
    return parts._replace(numbers=None, day=second, month=first)


def _told_by_weekday(parts: Parts, numbers: tuple[int, int]) -> bool | None:
    """Tell the order of day and month where only one gives the weekday printed."""
    if parts.weekday is None or parts.year is None or parts.short_year:
        return None
    first, second = numbers
    fits = [
        day_first
        for day_first, day, month in ((True, first, second), (False, second, first))
        if weekday_of(parts.year, month, day) == parts.weekday
    ]
    return fits[0] if len(fits) == 1 else None


def _zone_of(parts: Parts, setting: Setting) -> Zone:
    if parts.offset is not None:
        return Zone(fixed(parts.offset))
    return read_zone(parts.zone or "", setting.tz, setting.countries)


def _with_offset(parts: Parts, zone: Zone) -> Parts:
    """Note what an ambiguous zone means here, so that it needs no page to be read."""
    if isinstance(zone.rules, timezone):
        offset = zone.rules.utcoffset(None)
        return parts._replace(offset=int(offset.total_seconds()) // 60)
    return parts


def _local(now: datetime | None, zone: tzinfo | None) -> datetime | None:
    """Return now in a zone; as it is where it has none or leaves the calendar."""
    if now is None or zone is None or now.tzinfo is None:
        return now
    try:
        return now.astimezone(zone)
    except OverflowError:
        return now


def _moment(parts: Parts, setting: Setting, now: datetime | None) -> Settled:
    """Settle what is counted in hours, minutes or seconds, or says "now".

    Elapsed time is counted, not the difference of wall clocks: an hour ago is an hour
    ago on the night the clocks change.
    """
    if now is None:
        return _open(parts, NEEDS_NOW)
    if setting.to_the_day:
        return _open(parts, "counted from a time known only to the day")
    fixed_now = _with_fixed_offset(now)
    step = step_of(parts.amounts, 1 if parts.ahead else -1)
    try:
        moved = fixed_now.replace(microsecond=0) + step
    except (OverflowError, ValueError):
        return _open(parts, TOO_FAR)
    value = _with_fixed_offset(_local(moved, now.tzinfo) or moved)
    return _settled(parts, value, None, doubtful=False)


def _with_fixed_offset(moment: datetime) -> datetime:
    offset = moment.utcoffset()
    if offset is None:
        return moment.replace(tzinfo=None)
    if offset.seconds % 60 == 0 and isinstance(moment.tzinfo, timezone):
        return moment
    return moment.replace(tzinfo=timezone(_whole_minutes(offset)))


def _not_ahead(
    wall: datetime, parts: Parts, now: datetime | None, setting: Setting
) -> datetime:
    """Move a page's bare clock or weekday back where it would lie after now."""
    if now is None or not setting.past or wall <= now.replace(tzinfo=None):
        return wall
    bare = is_bare_clock(parts)
    only_weekday = parts.weekday is not None and parts.month is parts.step is None
    if not (only_weekday or (bare and setting.page_day is None)):
        return wall
    back = timedelta(days=1 if bare else 7)
    return wall - back if wall.toordinal() > 7 else wall


def place(wall: datetime, zone: tzinfo) -> tuple[datetime, bool]:
    """Return a wall clock in a zone as an aware time with a fixed offset.

    The flag says whether the clock shows that time twice that day (then the first is
    taken) or not at all (then it is read as if it had not been moved forward).
    """
    if not 2 <= wall.year <= 9998:
        return wall, False
    aware = wall.replace(tzinfo=zone)
    if isinstance(zone, timezone):
        return _with_fixed_offset(aware), False
    if aware.utcoffset() is None:
        return wall, False
    exists = datetime_exists(aware)
    doubtful = not exists or datetime_ambiguous(aware)
    return _with_fixed_offset(aware if exists else resolve_imaginary(aware)), doubtful


def _whole_minutes(offset: timedelta) -> timedelta:
    """Round an offset to minutes, as ISO 8601 and JSON write it (local mean times)."""
    return timedelta(minutes=round(offset.total_seconds() / 60))


def _open(parts: Parts, reason: str) -> Settled:
    return Settled(
        None, precision_of(parts), is_relative(parts), _ASSUMED[0], reason, parts
    )


def _settled(
    parts: Parts, value: datetime, reason: str | None, *, doubtful: bool
) -> Settled:
    precision = precision_of(parts)
    depth = _DEPTH.get(precision, 1)
    filled = 0
    if (parts.year is None or parts.short_year) and parts.decade is None:
        filled = 1
    if depth > 1:
        if parts.month is None:
            filled |= 2
        if depth > 2 and parts.day is None:
            filled |= 4
        if depth > 3 and parts.hour is None:
            filled |= 8
        if depth > 4 and parts.minute is None:
            filled |= 16
    if doubtful or (value.tzinfo is not None and parts.zone is None):
        filled |= 32
    return Settled(
        value, precision, is_relative(parts), _ASSUMED[filled], reason, parts
    )


def is_relative(parts: Parts) -> bool:
    """Whether a time is counted from another."""
    return bool(
        parts.amounts
        or parts.now
        or parts.day_shift is not None
        or parts.step is not None
        or (parts.weekday is not None and parts.month is None)
    )
