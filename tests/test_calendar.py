"""Parts of a time on the calendar: the value, what is assumed, the reason for none."""

from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest

from newsextract._calendar import zones
from newsextract._calendar.parts import Amount, Parts, precision_of
from newsextract._calendar.settle import Setting, settle
from newsextract._calendar.zones import read_zone

NOW = datetime(2022, 6, 15, 12, 0, 30, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")
CLOCK = Parts(hour=17, minute=30)
DAY = Parts(year=2021, month=6, day=3)


def at(year, month, day, hour=0, minute=0, *, offset=None):  # noqa: PLR0913
    zone = None if offset is None else timezone(timedelta(minutes=offset))
    return datetime(year, month, day, hour, minute, tzinfo=zone)


def value(parts, **setting):
    return settle(parts, Setting(**{"now": NOW, **setting})).value


def reason(parts, **setting):
    settled = settle(parts, Setting(**{"now": NOW, **setting}))
    assert settled.value is None
    return settled.reason


# zones


def test_naive_without_a_zone():
    assert value(DAY._replace(hour=17)) == at(2021, 6, 3, 17)


def test_placed_in_the_newsrooms_zone():
    settled = settle(DAY._replace(hour=17), Setting(tz=NEW_YORK))
    assert settled.value == at(2021, 6, 3, 17, offset=-240)
    assert settled.value.utcoffset() == timedelta(hours=-4)
    assert type(settled.value.tzinfo) is timezone
    assert settled.assumed == {"zone"}


def test_printed_zone_stands():
    parts = DAY._replace(hour=17, zone="EST")
    settled = settle(parts, Setting(tz=NEW_YORK))
    assert settled.value == at(2021, 6, 3, 17, offset=-300)
    assert settled.assumed == frozenset()
    assert settled.parts.offset == -300


def test_day_has_a_zone_only_if_one_is_printed():
    assert value(DAY, tz=NEW_YORK) == at(2021, 6, 3)
    assert value(DAY._replace(zone="JST")) == at(2021, 6, 3, offset=540)


@pytest.mark.parametrize(
    ("zone", "month", "offset"),
    [
        ("ET", 1, -300),
        ("ET", 7, -240),
        ("CT", 7, -300),
        ("Eastern", 1, -300),
        ("Eastern Time", 7, -240),
        ("UK time", 7, 60),
        ("NST", 7, -210),
        ("NPT", 7, 345),
        ("utc", 7, 0),
        ("Z", 7, 0),
        ("E.D.T.", 7, -240),
    ],
)
def test_zones(zone, month, offset):
    found = value(Parts(year=2021, month=month, day=3, hour=5, zone=zone))
    assert found == at(2021, month, 3, 5, offset=offset)


@pytest.mark.parametrize(
    ("zone", "tz", "countries", "offset", "sure"),
    [
        ("IST", None, (), 330, False),
        ("IST", "Asia/Jerusalem", (), 120, True),
        ("IST", "Europe/Dublin", (), 60, True),
        ("IST", "Asia/Kolkata", (), 330, True),
        ("IST", None, ("IL",), 120, True),
        ("IST", "America/New_York", ("IE",), 60, True),
        ("BST", None, (), 60, False),
        ("BST", "Asia/Dhaka", (), 360, True),
        ("BST", None, ("BD",), 360, True),
        ("CST", None, (), -360, False),
        ("CST", "Asia/Shanghai", (), 480, True),
        ("CST", None, ("CU",), -300, True),
        ("EST", None, (), -300, False),
        ("EST", "Australia/Sydney", (), 600, True),
        ("EST", None, ("AU",), 600, True),
        ("AST", "Asia/Riyadh", (), 180, True),
        ("AST", None, ("CA",), -240, True),
        ("GST", "Asia/Dubai", (), 240, True),
    ],
)
def test_ambiguous_zones(zone, tz, countries, offset, sure):
    setting = Setting(
        tz=ZoneInfo(tz) if tz is not None else None, countries=frozenset(countries)
    )
    settled = settle(DAY._replace(hour=17, zone=zone), setting)
    assert settled.value == at(2021, 6, 3, 17, offset=offset)
    assert ("zone" not in settled.assumed) is sure


def test_summer_in_sydney():
    parts = Parts(year=2021, month=1, day=3, hour=5, zone="EST")
    sydney = ZoneInfo("Australia/Sydney")
    settled = settle(parts, Setting(tz=sydney))
    assert settled.value == at(2021, 1, 3, 5, offset=660)
    assert settled.parts.offset is None


def test_open_zones():
    settled = settle(DAY._replace(hour=17, zone="AST"), Setting())
    assert settled.value == at(2021, 6, 3, 17)
    assert settled.reason == "AST has several meanings"
    local = DAY._replace(hour=17, zone="local time")
    assert "names no zone" in settle(local, Setting()).reason
    assert value(local, tz=NEW_YORK) == at(2021, 6, 3, 17, offset=-240)


def test_no_zone_database(monkeypatch):
    def missing(key):
        raise ZoneInfoNotFoundError(key)

    monkeypatch.setattr(zones, "ZoneInfo", missing)
    zones.load.cache_clear()
    assert read_zone("ET", None, frozenset()).reason == (
        "no data for the zone America/New_York"
    )
    kolkata = timezone(timedelta(hours=5.5))
    assert read_zone("EST", kolkata, frozenset()).assumed
    zones.load.cache_clear()


def test_wall_clock_that_comes_twice():
    parts = Parts(year=2021, month=11, day=7, hour=1, minute=30)
    settled = settle(parts, Setting(tz=NEW_YORK))
    assert settled.value == at(2021, 11, 7, 1, 30, offset=-240)
    assert settle(parts._replace(zone="ET"), Setting()).assumed == {"zone"}
    fixed = settle(parts._replace(zone="EDT"), Setting())
    assert fixed.assumed == frozenset()


def test_wall_clock_that_does_not_exist():
    parts = Parts(year=2021, month=3, day=14, hour=2, minute=30, zone="ET")
    settled = settle(parts, Setting())
    assert settled.value == at(2021, 3, 14, 3, 30, offset=-240)
    assert settled.assumed == {"zone"}


def test_local_mean_time_is_rounded_to_minutes():
    parts = Parts(year=1850, month=1, day=1, hour=5)
    found = value(parts, tz=ZoneInfo("Asia/Kolkata"))
    assert found.utcoffset() == timedelta(hours=5, minutes=53)


def test_edges_of_the_calendar_stay_naive():
    for year in (1, 9999):
        parts = Parts(year=year, month=6, day=3, hour=5)
        assert value(parts, tz=NEW_YORK) == at(year, 6, 3, 5)


class _Nowhere(tzinfo):
    """A zone that does not know its offset."""

    def utcoffset(self, _):
        return None


def test_zone_without_an_offset():
    assert settle(DAY._replace(hour=17), Setting(tz=_Nowhere())).value == at(
        2021, 6, 3, 17
    )


# days


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (Parts(month=6, day=15), (2022, 6, 15)),
        (Parts(month=6, day=16), (2021, 6, 16)),
        (Parts(month=2, day=29), (2020, 2, 29)),
        (Parts(month=6), (2022, 6, 1)),
        (Parts(month=7), (2021, 7, 1)),
        (Parts(month=6, day=3, weekday=3), (2021, 6, 3)),
        (Parts(weekday=2), (2022, 6, 15)),
        (Parts(weekday=3), (2022, 6, 9)),
        (Parts(weekday=4, day=13), (2022, 5, 13)),
        (Parts(day_shift=-1), (2022, 6, 14)),
        (Parts(step=-1, unit="weekday", weekday=2), (2022, 6, 8)),
        (Parts(step=0, unit="weekday", weekday=2), (2022, 6, 15)),
        (Parts(step=1, unit="weekday", weekday=2), (2022, 6, 22)),
        (Parts(step=-1, unit="month name", month=6), (2021, 6, 1)),
        (Parts(step=-1, unit="month name", month=5), (2022, 5, 1)),
        (Parts(step=1, unit="month name", month=6), (2023, 6, 1)),
        (Parts(step=1, unit="month name", month=7), (2022, 7, 1)),
        (Parts(step=-1, unit="year", month=6, day=20), (2021, 6, 20)),
        (Parts(step=-1, unit="weekend"), (2022, 6, 11)),
        (Parts(step=0, unit="weekend"), (2022, 6, 18)),
        (Parts(step=-1, unit="week", weekday=4), (2022, 6, 10)),
        (Parts(step=-1, unit="quarter"), (2022, 3, 15)),
        (Parts(step=-1, unit="century"), (1922, 6, 15)),
        (Parts(amounts=(Amount(2, "week"),)), (2022, 6, 1)),
        (Parts(amounts=(Amount(0.5, "year"),)), (2021, 12, 15)),
        (Parts(amounts=(Amount(1.5, "day"),)), (2022, 6, 13)),
        (Parts(amounts=(Amount(2, "day"),), ahead=True), (2022, 6, 17)),
        (Parts(amounts=(Amount(1, "week"),), weekday=2), (2022, 6, 8)),
        (Parts(amounts=(Amount(1, "week"),), weekday=4), (2022, 6, 10)),
        (Parts(amounts=(Amount(1, "week"),), year=2021, month=6, day=10), (2021, 6, 3)),
        (Parts(year=2017), (2017, 1, 1)),
        (Parts(decade=1990), (1990, 1, 1)),
        (Parts(year=22, short_year=True, month=6, day=3), (2022, 6, 3)),
        (Parts(year=23, short_year=True, month=6, day=3), (1923, 6, 3)),
    ],
)
def test_days(parts, expected):
    assert value(parts) == at(*expected)


def test_two_digits_of_a_year():
    parts = Parts(year=68, short_year=True, month=6, day=3)
    assert value(parts, now=None).year == 2068
    assert value(parts._replace(year=69), now=None).year == 1969
    assert value(parts, now=datetime(40, 1, 1, tzinfo=UTC)).year == 68


def test_order_of_day_and_month():
    parts = Parts(year=2021, numbers=(3, 4))
    assert value(parts, dayfirst=True) == at(2021, 4, 3)
    assert value(parts, dayfirst=False) == at(2021, 3, 4)
    assert reason(parts) == "day and month could stand in either order"
    assert settle(parts, Setting(dayfirst=True)).parts.month == 4


def test_bare_clock():
    assert value(CLOCK) == at(2022, 6, 15, 17, 30)
    assert value(CLOCK, page_day=date(2020, 2, 2)) == at(2020, 2, 2, 17, 30)
    assert settle(CLOCK, Setting(now=NOW)).assumed == {"year", "month", "day"}
    weekday = CLOCK._replace(weekday=3)
    assert value(weekday, page_day=date(2020, 2, 2)) == at(2022, 6, 9, 17, 30)


def test_stamp_is_not_ahead():
    assert value(CLOCK, past=True) == at(2022, 6, 14, 17, 30)
    assert value(CLOCK._replace(hour=11), past=True) == at(2022, 6, 15, 11, 30)
    assert value(CLOCK._replace(weekday=2), past=True) == at(2022, 6, 8, 17, 30)
    assert value(CLOCK._replace(day_shift=0), past=True) == at(2022, 6, 15, 17, 30)
    page_day = date(2022, 6, 15)
    assert value(CLOCK, past=True, page_day=page_day) == at(2022, 6, 15, 17, 30)
    first_day = datetime(1, 1, 1, tzinfo=UTC)
    assert value(CLOCK, past=True, now=first_day) == at(1, 1, 1, 17, 30)


def test_counted_in_the_printed_zone():
    now = datetime(2022, 6, 15, 2, 0, tzinfo=UTC)
    yesterday = Parts(day_shift=-1, hour=19)
    assert value(yesterday, now=now) == at(2022, 6, 14, 19)
    assert value(yesterday._replace(zone="EDT"), now=now) == at(
        2022, 6, 13, 19, offset=-240
    )
    assert value(yesterday, now=now, tz=NEW_YORK) == at(2022, 6, 13, 19, offset=-240)


def test_elapsed_time():
    settled = settle(Parts(amounts=(Amount(3, "hour"),)), Setting(now=NOW))
    assert settled.value == NOW - timedelta(hours=3)
    assert settled.precision == "hour"
    assert settled.relative
    assert settled.assumed == {"year", "month", "day", "hour", "zone"}


def test_elapsed_time_when_the_clocks_change():
    now = datetime(2021, 11, 7, 3, 0, tzinfo=NEW_YORK)
    hours = Parts(amounts=(Amount(2, "hour"),))
    assert value(hours, now=now) == at(2021, 11, 7, 1, offset=-300)
    assert value(hours, now=now.astimezone(UTC), tz=NEW_YORK) == at(
        2021, 11, 7, 1, offset=-300
    )


def test_now():
    settled = settle(Parts(now=True), Setting(now=NOW))
    assert (settled.value, settled.precision) == (NOW, "minute")


def test_counted_from_a_naive_time():
    now = datetime(2022, 6, 15, 12)  # noqa: DTZ001  a publication without a zone
    assert value(Parts(amounts=(Amount(3, "hour"),)), now=now) == at(2022, 6, 15, 9)
    assert value(Parts(day_shift=-1), now=now, tz=NEW_YORK) == at(2022, 6, 14)


@pytest.mark.parametrize(
    ("parts", "setting", "expected"),
    [
        (Parts(day_shift=-1), {"now": None}, "not known"),
        (Parts(amounts=(Amount(3, "hour"),)), {"now": None}, "not known"),
        (Parts(month=6, day=3), {"now": None}, "no year"),
        (CLOCK, {"now": None}, "not known"),
        (Parts(amounts=(Amount(3, "hour"),)), {"to_the_day": True}, "to the day"),
        (Parts(year=2021, month=2, day=30), {}, "no such day as 2021-02-30"),
        (Parts(month=2, day=30), {}, "no recent year"),
        (Parts(month=6, day=20, step=9990, unit="year"), {}, "no such day"),
        (Parts(weekday=4, day=32), {}, "no recent month"),
        (Parts(amounts=(Amount(999999, "year"),)), {}, "outside"),
        (Parts(amounts=(Amount(999999, "week"),)), {}, "outside"),
        (Parts(amounts=(Amount(999999, "hour"), Amount(9999, "year"))), {}, "outside"),
        (Parts(step=9999, unit="year"), {}, "outside"),
        (Parts(step=-1, unit="season", season="summer"), {}, "season"),
        (
            Parts(amounts=(Amount(1, "week"),), month=6, day=3),
            {"now": None},
            "no year",
        ),
    ],
)
def test_reasons(parts, setting, expected):
    assert expected in reason(parts, **setting)


def test_weekday_and_day_at_the_first_year():
    first = datetime(1, 1, 1, tzinfo=UTC)
    assert reason(Parts(weekday=4, day=13), now=first).startswith("no recent month")


@pytest.mark.parametrize(
    ("weekday", "month", "day", "past", "expected"),
    [
        (3, 6, 23, False, at(2022, 6, 23)),  # fits the coming one, the last in 2016
        (6, 1, 1, False, at(2023, 1, 1)),
        (3, 6, 23, True, at(2016, 6, 23)),
        (0, 6, 23, False, at(2014, 6, 23)),  # fits neither this year nor the next
        (3, 6, 9, False, at(2022, 6, 9)),  # fits the last one
    ],
)
def test_weekday_and_day_of_the_coming_year(weekday, month, day, past, expected):
    parts = Parts(weekday=weekday, month=month, day=day)
    assert value(parts, past=past) == expected


@pytest.mark.parametrize(
    ("weekday", "numbers", "dayfirst", "expected"),
    [
        (3, (5, 2), None, at(2024, 5, 2)),  # Thu, 05/02/2024
        (3, (5, 2), True, at(2024, 5, 2)),  # the print stands over the guess
        (0, (5, 2), True, at(2024, 2, 5)),  # Mon, 05/02/2024
        (1, (5, 2), True, at(2024, 2, 5)),  # neither is a Tuesday
        (4, (3, 3), False, at(2024, 3, 3)),
    ],
)
def test_a_weekday_tells_the_order_of_figures(weekday, numbers, dayfirst, expected):
    parts = Parts(year=2024, numbers=numbers, weekday=weekday)
    assert value(parts, dayfirst=dayfirst) == expected


@pytest.mark.parametrize(
    ("month", "day", "expected"),
    [(6, 20, at(2022, 6, 20)), (6, 15, at(2022, 6, 15)), (2, 20, at(2023, 2, 20))],
)
def test_a_day_that_is_to_come(month, day, expected):
    assert value(Parts(month=month, day=day, ahead=True)) == expected


def test_a_day_that_is_to_come_and_does_not_exist():
    assert reason(Parts(month=2, day=30, ahead=True))


def test_a_weekday_beside_a_short_year_tells_no_order():
    parts = Parts(year=24, short_year=True, numbers=(5, 2), weekday=3)
    assert reason(parts)


def test_last_moments_of_the_calendar():
    last = datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-12)))
    assert value(Parts(day_shift=0, hour=5, zone="JST"), now=last) == at(
        9999, 12, 31, 5
    )


# precision and parts


@pytest.mark.parametrize(
    ("parts", "precision"),
    [
        (Parts(hour=5, minute=1, second=2), "second"),
        (Parts(hour=5, minute=1), "minute"),
        (Parts(now=True), "minute"),
        (Parts(hour=5), "hour"),
        (Parts(month=6, day=3), "day"),
        (Parts(year=2021, numbers=(3, 4)), "day"),
        (Parts(day_shift=0), "day"),
        (Parts(weekday=3), "day"),
        (Parts(amounts=(Amount(2, "year"), Amount(3, "month"))), "month"),
        (Parts(amounts=(Amount(2, "week"),), weekday=3), "week"),
        (Parts(step=-1, unit="weekend"), "week"),
        (Parts(step=-1, unit="season", season="summer"), "season"),
        (Parts(step=-1, unit="month name", month=6), "month"),
        (Parts(month=6), "month"),
        (Parts(decade=1990), "decade"),
        (Parts(year=2021), "year"),
    ],
)
def test_precision(parts, precision):
    assert precision_of(parts) == precision


@pytest.mark.parametrize(
    ("parts", "assumed"),
    [
        (DAY, set()),
        (Parts(month=6, day=3), {"year"}),
        (Parts(year=21, short_year=True, month=6, day=3), {"year"}),
        (Parts(day_shift=-1), {"year", "month", "day"}),
        (Parts(step=-1, unit="month"), {"year", "month"}),
        (Parts(decade=1990), set()),
        (Parts(year=2017), set()),
    ],
)
def test_assumed(parts, assumed):
    assert settle(parts, Setting(now=NOW)).assumed == assumed


def test_relative():
    setting = Setting(now=NOW)
    assert settle(Parts(weekday=3), setting).relative
    assert settle(Parts(day_shift=0), setting).relative
    assert not settle(Parts(weekday=3, month=6, day=9), setting).relative
    assert not settle(CLOCK, setting).relative
