"""The day that a printed time falls on."""

from datetime import date
from typing import NamedTuple

from dateutil.relativedelta import relativedelta

from .parts import Amount, Parts

NEEDS_NOW = "counted from a time that is not known; resolve(now=…) settles it"
NO_YEAR = "no year is printed; resolve(now=…) settles it"
TOO_FAR = "lies outside the years 1 to 9999"
EITHER_ORDER = "day and month could stand in either order"


class Day(NamedTuple):
    """A day, or the reason why there is none."""

    value: date | None
    reason: str | None = None


def find_day(parts: Parts, today: date | None, page_day: date | None) -> Day:
    """Return the day that `parts` fall on, read on `today`.

    What lacks a year or a date is the latest one not after `today`. A bare clock falls
    on `page_day`, else on `today`.
    """
    if parts.numbers is not None:
        return Day(None, EITHER_ORDER)
    if parts.month is not None and parts.unit in (None, "year"):
        day = _dated(parts, today)
        return _before(day, parts) if parts.amounts else day
    if parts.year is not None or parts.decade is not None:
        return _whole_years(parts)
    if parts.season is not None and parts.unit is None:
        return Day(None, "a season has no first day that all calendars share")
    if parts == _clock_only(parts) and page_day is not None:
        return Day(page_day)
    if today is None:
        return Day(None, NEEDS_NOW)
    return _counted(parts, today)


def _clock_only(parts: Parts) -> Parts:
    return Parts(
        hour=parts.hour,
        minute=parts.minute,
        second=parts.second,
        zone=parts.zone,
        offset=parts.offset,
        day_part=parts.day_part,
    )


def _counted(parts: Parts, today: date) -> Day:
    if parts.amounts:
        return _before(_weekday_back(parts, today), parts)
    if parts.day_shift is not None:
        return _moved(today, relativedelta(days=parts.day_shift))
    if parts.step is not None:
        return _stepped(parts, parts.step, today)
    if parts.weekday is not None and parts.day is not None:
        return _weekday_and_day(parts.weekday, parts.day, today)
    if parts.weekday is not None:
        return _moved(today, relativedelta(days=(parts.weekday - today.weekday()) % -7))
    return Day(today)


def _weekday_back(parts: Parts, today: date) -> Day:
    """Return the day to count from: today, or for "2 Thursdays ago" a Thursday."""
    if parts.weekday is None:
        return Day(today)
    back = (today.weekday() - parts.weekday) % 7
    return _moved(today, relativedelta(days=-back if back == 0 else 7 - back))


def _before(day: Day, parts: Parts) -> Day:
    if day.value is None:
        return day
    sign = 1 if parts.ahead else -1
    return _moved(day.value, relativedelta_of(parts.amounts, sign))


def relativedelta_of(amounts: tuple[Amount, ...], sign: int) -> relativedelta:
    """Return amounts as one step on the calendar."""
    months = days = seconds = 0.0
    for count, unit in amounts:
        if unit in _MONTHS:
            months += count * _MONTHS[unit]
        elif unit in _DAYS:
            days += count * _DAYS[unit]
        else:
            seconds += count * _SECONDS[unit]
    return relativedelta(
        months=sign * round(months), days=sign * days, seconds=sign * seconds
    )


_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_DAYS = {"day": 1, "week": 7, "weekend": 7}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}


def _moved(day: date, step: relativedelta) -> Day:
    try:
        return Day(day + step)
    except (OverflowError, ValueError):
        return Day(None, TOO_FAR)


def _whole_years(parts: Parts) -> Day:
    year = parts.decade if parts.year is None else parts.year
    return _made(year or 0, 1, 1)


def _made(year: int, month: int, day: int) -> Day:
    try:
        return Day(date(year, month, day))
    except ValueError:
        return Day(None, f"there is no such day as {year:04}-{month:02}-{day:02}")


def _dated(parts: Parts, today: date | None) -> Day:
    """Return the day of a printed month, and day, and year if there is one."""
    month, day = parts.month or 1, parts.day or 1
    if parts.year is not None:
        year = _full_year(parts, today)
        return _made(year, month, day)
    if today is None:
        return Day(None, NO_YEAR)
    if parts.step is not None:
        return _made(today.year + parts.step, month, day)
    fallback: date | None = None
    for year in range(today.year, max(0, today.year - 9), -1):
        made = _made(year, month, day).value
        if made is None or made > today:
            continue
        if parts.weekday is None or made.weekday() == parts.weekday:
            return Day(made)
        fallback = fallback or made
    if fallback is None:
        return Day(None, f"no recent year has a day {month:02}-{day:02}")
    return Day(None, "no recent year has that weekday on that day")


def _full_year(parts: Parts, today: date | None) -> int:
    """Return a year of two digits in full: the latest one not after now.

    Without now it follows POSIX: 69-99 are of the 20th century, 00-68 of the 21st.
    """
    year = parts.year or 0
    if not parts.short_year:
        return year
    if today is None:
        return year + (1900 if year >= 69 else 2000)
    century = today.year - today.year % 100
    return max(1, century + year if century + year <= today.year else century - 100 + year)


def _weekday_and_day(weekday: int, day: int, today: date) -> Day:
    """Return the latest day not after today such as "Friday the 13th"."""
    for back in range(48):
        first = _moved(today.replace(day=1), relativedelta(months=-back)).value
        made = _made(first.year, first.month, day).value if first else None
        if made is not None and made <= today and made.weekday() == weekday:
            return Day(made)
    return Day(None, "no recent month has that weekday on that day")


def _stepped(parts: Parts, step: int, today: date) -> Day:
    """Return the day of "last week", "this month", "next Friday"."""
    unit = parts.unit or "day"
    if unit == "weekday":
        return _stepped_weekday(parts.weekday or 0, step, today)
    if unit == "season":
        return Day(None, "a season has no first day that all calendars share")
    if unit == "month name":
        return _stepped_month(parts.month or 1, step, today)
    if unit == "weekend":
        to_saturday = 5 - today.weekday()
        return _moved(today, relativedelta(days=to_saturday + 7 * step))
    return _moved(today, relativedelta_of((Amount(1, unit),), step))


def _stepped_weekday(weekday: int, step: int, today: date) -> Day:
    if step > 0:
        return _moved(today, relativedelta(days=(weekday - today.weekday() - 1) % 7 + 1))
    back = (today.weekday() - weekday) % 7
    return _moved(today, relativedelta(days=-(back or (7 if step else 0))))


def _stepped_month(month: int, step: int, today: date) -> Day:
    this = _made(today.year, month, 1).value or today
    if step < 0 and month >= today.month:
        return _moved(this, relativedelta(years=-1))
    if step > 0 and month <= today.month:
        return _moved(this, relativedelta(years=1))
    return Day(this)
