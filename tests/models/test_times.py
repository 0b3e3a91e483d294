"""A printed time as a model: its parts, and settling it later."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from pydantic import ValidationError

from newsextract._calendar.parts import Amount, Parts
from newsextract._calendar.settle import Setting, settle
from newsextract.models.times import TimeAmount, TimeParts, Timestamp, state

NOW = datetime(2022, 6, 15, 12, 0, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")
CLOCK = Parts(day_shift=-1, hour=19, minute=25)


def stamp(parts, *, kind="published", **setting):
    settled = settle(parts, Setting(**setting))
    return Timestamp(
        text="as printed",
        start=3,
        end=13,
        rule="a rule",
        kind=kind,
        value=settled.value,
        precision=settled.precision,
        relative=settled.relative,
        zone=parts.zone,
        assumed=settled.assumed,
        reason=settled.reason,
        parts=state(settled.parts),
    )


def test_parts():
    parts = state(
        Parts(amounts=(Amount(2.0, "year"), Amount(3.0, "month")), ahead=True)
    )
    assert parts == TimeParts(
        amounts=(
            TimeAmount(count=2, unit="year"),
            TimeAmount(count=3, unit="month"),
        ),
        ahead=True,
    )
    assert state(CLOCK) == TimeParts(day_shift=-1, hour=19, minute=25)


def test_frozen():
    with pytest.raises(ValidationError):
        stamp(CLOCK).kind = "updated"


def test_json():
    for timestamp in (
        stamp(CLOCK),
        stamp(CLOCK, now=NOW, tz=NEW_YORK),
        stamp(Parts(amounts=(Amount(3, "hour"),)), now=NOW),
    ):
        text = timestamp.model_dump_json()
        assert Timestamp.model_validate_json(text) == timestamp


def test_assumed_is_written_in_order():
    timestamp = stamp(CLOCK, now=NOW, tz=NEW_YORK)
    assert timestamp.model_dump()["assumed"] == ["day", "month", "year", "zone"]


def test_resolve():
    open_one = stamp(CLOCK._replace(zone="EDT"))
    assert open_one.value is None
    settled = open_one.resolve(now=NOW)
    edt = timezone(timedelta(hours=-4))
    assert settled.value == datetime(2022, 6, 14, 19, 25, tzinfo=edt)
    assert settled.reason is None
    assert settled == stamp(CLOCK._replace(zone="EDT"), now=NOW)
    assert open_one.value is None


def test_resolve_with_a_zone():
    settled = stamp(CLOCK).resolve(now=NOW, tz="America/New_York")
    assert settled == stamp(CLOCK, now=NOW, tz=NEW_YORK)
    assert settled == stamp(CLOCK).resolve(now=NOW, tz=NEW_YORK)


def test_resolve_anew():
    first = stamp(CLOCK, now=NOW)
    later = first.resolve(now=NOW + timedelta(days=7))
    assert later.value - first.value == timedelta(days=7)


def test_a_stamp_is_not_ahead_of_now_but_a_mention_may_be():
    evening = Parts(hour=19)
    assert stamp(evening).resolve(now=NOW).value.day == 14
    assert stamp(evening, kind="mention").resolve(now=NOW).value.day == 15


def test_resolve_without_now_keeps_the_value():
    timestamp = stamp(CLOCK, now=NOW)
    assert timestamp.resolve() == timestamp
    placed = timestamp.resolve(tz="America/New_York")
    assert placed.value == timestamp.value.replace(tzinfo=timezone(timedelta(hours=-4)))
    assert placed.assumed == timestamp.assumed | {"zone"}
    assert placed.resolve(tz="Asia/Tokyo") == placed
    day = stamp(Parts(year=2021, month=6, day=3))
    assert day.resolve(tz="Asia/Tokyo") == day
    assert stamp(CLOCK).resolve().value is None


def test_resolve_keeps_what_the_page_told():
    parts = Parts(year=2021, numbers=(3, 4), hour=5, zone="IST")
    timestamp = stamp(parts, dayfirst=True, countries=frozenset({"IL"}))
    again = timestamp.resolve(now=NOW)
    assert again.value == timestamp.value
    assert again.value.utcoffset() == timedelta(hours=2)


def test_wrong_arguments():
    timestamp = stamp(CLOCK)
    with pytest.raises(ValueError, match="now must carry a time zone"):
        timestamp.resolve(now=NOW.replace(tzinfo=None))
    for name in ("Nowhere/City", "../etc/passwd", ""):
        with pytest.raises(ValueError, match="is no known zone"):
            timestamp.resolve(now=NOW, tz=name)
