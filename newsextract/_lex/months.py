"""Months, weekdays and the other names of the calendar, as newsrooms spell them.

Keys are in lower case and carry no full stop. The short forms are those of the AP and
Guardian stylebooks and of RFC 5322; "febuary" and its like are not read.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

Unit = Literal[
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "weekend",
    "month",
    "quarter",
    "year",
    "decade",
    "century",
]

MONTHS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "apr": 4,
        "april": 4,
        "aug": 8,
        "august": 8,
        "dec": 12,
        "december": 12,
        "feb": 2,
        "february": 2,
        "jan": 1,
        "january": 1,
        "jul": 7,
        "july": 7,
        "jun": 6,
        "june": 6,
        "mar": 3,
        "march": 3,
        "may": 5,
        "nov": 11,
        "november": 11,
        "oct": 10,
        "october": 10,
        "sep": 9,
        "sept": 9,
        "september": 9,
    }
)
"""Spelling of a month -> 1-12."""

WEEKDAYS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "fri": 4,
        "friday": 4,
        "mon": 0,
        "monday": 0,
        "sat": 5,
        "saturday": 5,
        "sun": 6,
        "sunday": 6,
        "thu": 3,
        "thur": 3,
        "thurs": 3,
        "thursday": 3,
        "tue": 1,
        "tues": 1,
        "tuesday": 1,
        "wed": 2,
        "wednesday": 2,
        "weds": 2,
    }
)
"""Spelling of a weekday -> 0 (Monday) to 6, as `datetime.date.weekday` counts."""

SEASONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "autumn": "autumn",
        "fall": "autumn",
        "spring": "spring",
        "summer": "summer",
        "winter": "winter",
    }
)
"""Word for a season -> its name."""

DAY_WORDS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "today": 0,
        "tomorrow": 1,
        "tonight": 0,
        "yesterday": -1,
    }
)
"""Word for a day -> days from today."""

DAY_PARTS: Final[frozenset[str]] = frozenset(
    {
        "afternoon",
        "evening",
        "midday",
        "midnight",
        "morning",
        "night",
        "noon",
    }
)
"""Parts of a day."""

UNITS: Final[Mapping[str, Unit]] = MappingProxyType(
    {
        "centuries": "century",
        "century": "century",
        "d": "day",
        "day": "day",
        "days": "day",
        "decade": "decade",
        "decades": "decade",
        "h": "hour",
        "hour": "hour",
        "hours": "hour",
        "hr": "hour",
        "hrs": "hour",
        "m": "minute",
        "min": "minute",
        "mins": "minute",
        "minute": "minute",
        "minutes": "minute",
        "mo": "month",
        "month": "month",
        "months": "month",
        "mos": "month",
        "quarter": "quarter",
        "s": "second",
        "sec": "second",
        "second": "second",
        "seconds": "second",
        "secs": "second",
        "w": "week",
        "week": "week",
        "weekend": "weekend",
        "weeks": "week",
        "wk": "week",
        "wks": "week",
        "y": "year",
        "year": "year",
        "years": "year",
        "yr": "year",
        "yrs": "year",
    }
)
"""Spelling of a unit of time, short and plural ones too -> its name."""
