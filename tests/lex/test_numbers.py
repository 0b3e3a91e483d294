"""Number words."""

import pytest

from newsextract._lex.numbers import MAGNITUDES, NUMBER_WORDS, ORDINAL_WORDS

TABLES = (NUMBER_WORDS, ORDINAL_WORDS, MAGNITUDES)


@pytest.mark.parametrize("table", TABLES)
def test_order_and_case(table):
    assert list(table) == sorted(table)
    assert all(word.islower() and word.isalpha() for word in table)
    assert all(number > 0 for number in table.values())


def test_numbers():
    assert max(NUMBER_WORDS.values()) == 100
    assert {NUMBER_WORDS[word] for word in ("ten", "twenty", "ninety")} == {10, 20, 90}
    assert set(ORDINAL_WORDS.values()) == {*range(1, 21), 30}


def test_tables_cannot_be_changed():
    for table in TABLES:
        with pytest.raises(TypeError):
            table["x"] = 1
