"""Time zones as printed."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from newsextract._lex.zones import (
    AMBIGUOUS,
    HOMES,
    NAMES,
    OFFSETS,
    PLACES,
    SEASONAL,
    SMALL,
    USUAL,
)

TABLES = (OFFSETS, AMBIGUOUS, SEASONAL, NAMES, HOMES, PLACES)


@pytest.mark.parametrize("table", TABLES)
def test_order(table):
    assert list(table) == sorted(table)


@pytest.mark.parametrize("table", [OFFSETS, AMBIGUOUS, SEASONAL, HOMES])
def test_abbreviations_are_capitals(table):
    assert all(letters.isupper() and letters.isalpha() for letters in table)


def test_names_are_small():
    assert all(name == name.lower().strip() for name in {*NAMES, *PLACES, *SMALL})


def test_an_abbreviation_stands_in_one_table():
    assert not OFFSETS.keys() & AMBIGUOUS.keys()
    assert not OFFSETS.keys() & SEASONAL.keys()
    assert not AMBIGUOUS.keys() & SEASONAL.keys()


def test_abbreviations_of_other_tables_are_known():
    known = OFFSETS.keys() | AMBIGUOUS.keys() | SEASONAL.keys()
    assert {letters.upper() for letters in SMALL} <= known
    assert known >= HOMES.keys()
    assert AMBIGUOUS.keys() >= USUAL


def test_places_are_of_countries_that_settle_something():
    countries = {m.country for meanings in AMBIGUOUS.values() for m in meanings}
    assert set(PLACES.values()) <= countries


def test_offsets_are_of_this_world():
    assert all(-12 * 60 <= minutes <= 14 * 60 for minutes in OFFSETS.values())


@pytest.mark.parametrize(
    ("letters", "key"),
    [
        ("AEDT", "Australia/Sydney"),
        ("AEST", "Australia/Brisbane"),
        ("ACST", "Australia/Darwin"),
        ("AWST", "Australia/Perth"),
        ("CET", "Europe/Paris"),
        ("EDT", "America/New_York"),
        ("JST", "Asia/Tokyo"),
        ("KST", "Asia/Seoul"),
        ("HKT", "Asia/Hong_Kong"),
        ("HST", "Pacific/Honolulu"),
        ("MST", "America/Phoenix"),
        ("NDT", "America/St_Johns"),
        ("NPT", "Asia/Kathmandu"),
        ("NZST", "Pacific/Auckland"),
        ("PKT", "Asia/Karachi"),
        ("SAST", "Africa/Johannesburg"),
        ("WIB", "Asia/Jakarta"),
    ],
)
def test_offsets_agree_with_the_database(letters, key):
    found = {
        int(moment.astimezone(ZoneInfo(key)).utcoffset().total_seconds()) // 60
        for moment in (
            datetime(2024, 1, 15, tzinfo=UTC),
            datetime(2024, 7, 15, tzinfo=UTC),
        )
    }
    assert OFFSETS[letters] in found


def test_every_zone_named_is_in_the_database():
    keys = {*SEASONAL.values(), *NAMES.values()}
    keys.update(m.key for meanings in AMBIGUOUS.values() for m in meanings)
    assert all(ZoneInfo(key).key == key for key in keys)
