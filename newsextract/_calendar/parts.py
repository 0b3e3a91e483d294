"""What a printed time states, part by part."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from .._lex.months import Unit

Precision = Literal[
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "month",
    "season",
    "quarter",
    "year",
    "decade",
    "century",
]
Part = Literal["year", "month", "day", "weekday", "hour", "minute", "zone"]


Stepped = Literal[
    "weekday",
    "week",
    "weekend",
    "month",
    "month name",
    "season",
    "quarter",
    "year",
    "decade",
    "century",
]


class Amount(NamedTuple):
    """So many units of time."""

    number: float
    unit: Unit


class Parts(NamedTuple):
    """What a printed time states; None, False or () where it says nothing."""

    year: int | None = None
    """Four digits, or 0-99 where `short_year`."""
    short_year: bool = False
    """Whether the year is printed with two digits."""
    month: int | None = None
    """1-12."""
    day: int | None = None
    """1-31."""
    numbers: tuple[int, int] | None = None
    """Day and month in an order that the print does not tell (03/04/2021)."""
    weekday: int | None = None
    """0 (Monday) to 6."""
    hour: int | None = None
    """0-23."""
    minute: int | None = None
    """0-59."""
    second: int | None = None
    """0-59."""
    zone: str | None = None
    """The zone as printed."""
    offset: int | None = None
    """Minutes east of UTC where the print states a number ("GMT+2", "-0500", "Z")."""
    amounts: tuple[Amount, ...] = ()
    """How long before the reference ("2 years 4 months ago")."""
    ahead: bool = False
    """Whether `amounts` lie after the reference ("in two days"), or a day without a
    year does ("set for Feb. 20")."""
    day_shift: int | None = None
    """Days from today ("yesterday" is -1)."""
    day_part: str | None = None
    """Part of the day ("morning", "night")."""
    step: int | None = None
    """-1 for "last", 0 for "this", 1 for "next"."""
    unit: Stepped | None = None
    """What `step` counts."""
    season: str | None = None
    """Name of a season: spring, summer, autumn or winter."""
    decade: int | None = None
    """First year of a decade."""
    portion: str | None = None
    """Portion of what is named ("early", "mid", "late", "end")."""
    now: bool = False
    """Whether the print says "now"."""


_UNIT_PRECISION: Final[Mapping[str, Precision]] = MappingProxyType(
    {
        "second": "second",
        "minute": "minute",
        "hour": "hour",
        "day": "day",
        "week": "week",
        "weekend": "week",
        "month": "month",
        "season": "season",
        "quarter": "quarter",
        "year": "year",
        "decade": "decade",
        "century": "century",
    }
)


def precision_of(parts: Parts) -> Precision:
    """Return the finest part that is printed."""
    if parts.hour is not None or parts.minute is not None or parts.now:
        return _precision_of_clock(parts)
    if (
        parts.day is not None
        or parts.day_shift is not None
        or (parts.weekday is not None and not parts.amounts)
        or parts.numbers is not None
    ):
        return "day"
    if parts.amounts:
        return _UNIT_PRECISION[parts.amounts[-1].unit]
    if parts.month is not None:
        return "month"
    if parts.unit is not None:
        return _UNIT_PRECISION[parts.unit]
    return "decade" if parts.decade is not None else "year"


def _precision_of_clock(parts: Parts) -> Precision:
    if parts.second is not None:
        return "second"
    return "minute" if parts.minute is not None or parts.now else "hour"
