"""The day that a printed time falls on."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from dateutil.relativedelta import relativedelta

from .._lex.months import Unit
from .parts import Amount, Parts, Stepped

NEEDS_NOW = "counted from a time that is not known; resolve(now=…) settles it"
NO_YEAR = "no year is printed; resolve(now=…) settles it"
TOO_FAR = "lies outside the years 1 to 9999"
EITHER_ORDER = "day and month could stand in either order"
SEASON = "a season has no first day that all calendars share"

_MONTHS: Final[Mapping[Unit, int]] = MappingProxyType(
    {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
)
_DAYS: Final[Mapping[Unit, int]] = MappingProxyType({"day": 1, "week": 7, "weekend": 7})
_SECONDS: Final[Mapping[Unit, int]] = MappingProxyType(
    {"second": 1, "minute": 60, "hour": 3600}
)
_STEPS: Final[Mapping[Stepped, Unit]] = MappingProxyType(
    {
        "century": "century",
        "decade": "decade",
        "month": "month",
        "quarter": "quarter",
        "week": "week",
        "year": "year",
    }
)
_YEAR: Final = 366
_LOOK_BACK: Final = 8
"""Years between two 29 February at most."""


Day = date | str
"""A day, or the reason why there is none."""


def find_day(
    parts: Parts, today: date | None, page_day: date | None, *, past: bool = True
) -> Day:
    """Return the day that `parts` fall on, read on `today`.

    What lacks a year or a date is the latest one not after `today`; unless it must lie
    in the `past`, a weekday and a day that fit the coming year and not the last one are
    the coming ones. A bare clock falls on `page_day`, else on `today`.
    """
    if parts.numbers is not None:
        return EITHER_ORDER
    if parts.unit == "season":
        return SEASON
    if parts.month is not None and parts.unit != "month name":
        return _before(_dated(parts, today, past=past), parts)
    if parts.year is not None or parts.decade is not None:
        return _made(parts.year or parts.decade or 0, 1, 1)
    if page_day is not None and is_bare_clock(parts):
        return page_day
    return NEEDS_NOW if today is None else _counted(parts, today)


def is_bare_clock(parts: Parts) -> bool:
    """Whether parts say a time of day and nothing of the day."""
    return parts.hour is not None and not (
        parts.amounts
        or parts.day_shift is not None
        or parts.step is not None
        or parts.weekday is not None
        or parts.month is not None
        or parts.numbers is not None
    )


def _counted(parts: Parts, today: date) -> Day:
    """Return the day of what is counted from today."""
    if parts.amounts:
        return _before(_weekday_back(parts, today), parts)
    if parts.day_shift is not None:
        return _moved(today, timedelta(days=parts.day_shift))
    if parts.step is not None:
        return _stepped(parts, parts.step, today)
    if parts.weekday is None:
        return today
    if parts.day is not None:
        return _weekday_and_day(parts.weekday, parts.day, today)
    return _moved(today, timedelta(days=-((today.weekday() - parts.weekday) % 7)))


def _weekday_back(parts: Parts, today: date) -> Day:
    """Return the day to count from: today, or the Thursday after "2 Thursdays ago"."""
    if parts.weekday is None:
        return today
    return _moved(today, timedelta(days=(parts.weekday - today.weekday()) % 7))


def _before(day: Day, parts: Parts) -> Day:
    if isinstance(day, str) or not parts.amounts:
        return day
    return _moved(day, step_of(parts.amounts, 1 if parts.ahead else -1))


def step_of(amounts: tuple[Amount, ...], sign: int) -> relativedelta:
    """Return amounts as one step on the calendar; half a day is counted in seconds."""
    months = seconds = days = 0.0
    for number, unit in amounts:
        months += number * _MONTHS.get(unit, 0)
        days += number * _DAYS.get(unit, 0)
        seconds += number * _SECONDS.get(unit, 0)
    whole = int(days)
    seconds += (days - whole) * 86_400
    return relativedelta(
        months=sign * round(months), days=sign * whole, seconds=sign * round(seconds)
    )


def _moved(day: date, step: relativedelta | timedelta) -> Day:
    try:
        return day + step
    except (OverflowError, ValueError):
        return TOO_FAR


def _made(year: int, month: int, day: int) -> Day:
    try:
        return date(year, month, day)
    except ValueError:
        return f"there is no such day as {year:04}-{month:02}-{day:02}"


def weekday_of(year: int, month: int, day: int) -> int | None:
    """Return the weekday of a date, 0 (Monday) to 6; None where there is none."""
    made = _made(year, month, day)
    return None if isinstance(made, str) else made.weekday()


def _dated(parts: Parts, today: date | None, *, past: bool) -> Day:
    """Return the day of a printed month, and day, and year if there is one."""
    month, day = parts.month or 1, parts.day or 1
    if parts.year is not None:
        return _made(_full_year(parts.year, parts, today), month, day)
    if today is None:
        return NO_YEAR
    if parts.step is not None:
        return _made(today.year + parts.step, month, day)
    if parts.ahead and not parts.amounts:
        this = _made(today.year, month, day)
        passed = not isinstance(this, str) and this < today
        return _made(today.year + 1, month, day) if passed else this
    for year in range(today.year, max(0, today.year - _LOOK_BACK - 1), -1):
        made = _made(year, month, day)
        if (
            not isinstance(made, str)
            and made <= today
            and parts.weekday in (None, made.weekday())
        ):
            ahead = None if past else _coming(parts, today, made)
            return ahead or made
    return f"no recent year has that day: {month:02}-{day:02}"


def _coming(parts: Parts, today: date, before: date) -> date | None:
    """Return the coming day of that weekday if the last one is over a year back."""
    if parts.weekday is None or (today - before).days <= _YEAR:
        return None
    for year in (today.year, today.year + 1):
        made = _made(year, before.month, before.day)
        if isinstance(made, str) or made <= today:
            continue
        if made.weekday() == parts.weekday:
            return made
    return None


def _full_year(year: int, parts: Parts, today: date | None) -> int:
    """Return a year of two digits in full: the latest one not after now.

    Without now it follows POSIX: 69-99 are of the 20th century, 00-68 of the 21st.
    """
    if not parts.short_year:
        return year
    if today is None:
        return year + (1900 if year >= 69 else 2000)
    full = today.year - today.year % 100 + year
    return full if full <= today.year or full <= 100 else full - 100


def _weekday_and_day(weekday: int, day: int, today: date) -> Day:
    """Return the latest day not after today such as "Friday the 13th"."""
    for back in range(48):
        year, month = divmod(today.year * 12 + today.month - 1 - back, 12)
        made = _made(year, month + 1, day)
        if not isinstance(made, str) and made <= today and made.weekday() == weekday:
            return made
    return "no recent month has that weekday on that day"


def _stepped(parts: Parts, step: int, today: date) -> Day:
    """Return the day of "last week", "this month", "next Friday"."""
    if parts.unit == "weekday":
        return _stepped_weekday(parts.weekday or 0, step, today)
    if parts.unit == "month name":
        return _stepped_month(parts.month or 1, step, today)
    if parts.unit == "weekend":
        return _moved(today, timedelta(days=5 - today.weekday() + 7 * step))
    if parts.unit == "week" and parts.weekday is not None:
        days = parts.weekday - today.weekday() + 7 * step
        return _moved(today, timedelta(days=days))
    if step == 0:
        return today
    unit = _STEPS[parts.unit] if parts.unit else "day"
    if unit in _MONTHS:
        return _months_on(today, step * _MONTHS[unit])
    return _moved(today, timedelta(days=step * _DAYS[unit]))


def _months_on(day: date, months: int) -> Day:
    """Return the day of the same number, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not 1 <= year <= 9999:
        return TOO_FAR
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def _stepped_weekday(weekday: int, step: int, today: date) -> Day:
    if step > 0:
        return _moved(today, timedelta(days=(weekday - today.weekday() - 1) % 7 + 1))
    back = (today.weekday() - weekday) % 7
    return _moved(today, timedelta(days=-(back or (7 if step else 0))))


def _stepped_month(month: int, step: int, today: date) -> Day:
    years = 0
    if step < 0 and month >= today.month:
        years = -1
    elif step > 0 and month <= today.month:
        years = 1
    return _made(today.year + years, month, 1)
