"""Words of the calendar."""

from datetime import date

import pytest

from newsextract._lex.months import (
    DAY_PARTS,
    DAY_WORDS,
    MONTHS,
    SEASONS,
    UNITS,
    WEEKDAYS,
)

TABLES = (MONTHS, WEEKDAYS, SEASONS, DAY_WORDS, UNITS)


@pytest.mark.parametrize("table", TABLES)
def test_order_and_case(table):
    assert list(table) == sorted(table)
    assert all(word == word.lower().strip() and word.isalpha() for word in table)


def test_parts_of_the_day():
    assert all(word.islower() for word in DAY_PARTS)


def test_months():
    for month in range(1, 13):
        name = date(2021, month, 1).strftime("%B").lower()
        assert MONTHS[name] == month
        assert MONTHS[name[:3]] == month
    assert MONTHS["sept"] == 9


def test_weekdays():
    for day in range(4, 11):
        name = date(2021, 1, day).strftime("%A").lower()
        assert WEEKDAYS[name] == WEEKDAYS[name[:3]] == day - 4


def test_tables_cannot_be_changed():
    for table in TABLES:
        with pytest.raises(TypeError):
            table["x"] = 1
