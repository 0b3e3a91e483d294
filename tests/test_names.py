"""Names of persons."""

import pytest
from corpus import names

from newsextract._names import is_name, is_suffix, read_names


@pytest.mark.parametrize("name", names.NAMES)
def test_is_a_name(name):
    assert is_name(f"x{name}x", 1, 1 + len(name))


@pytest.mark.parametrize("name", names.SINGLE)
def test_one_word_is_a_name_only_where_it_may_be(name):
    assert is_name(name, 0, len(name), single=True)
    assert not is_name(name, 0, len(name))


@pytest.mark.parametrize("text", names.NOT)
def test_is_no_name(text):
    assert not is_name(text, 0, len(text))


@pytest.mark.parametrize(("text", "wanted"), names.LISTS)
def test_reads_lists(text, wanted):
    found = read_names(f"By {text}.", 3, 3 + len(text))
    assert tuple(f"By {text}."[a:b] for a, b in found) == wanted


@pytest.mark.parametrize("text", names.NOT_LISTS)
def test_reads_no_list(text):
    assert read_names(text, 0, len(text)) == ()


def test_one_word_names_in_lists():
    text = "Sting and Cher"
    assert read_names(text, 0, len(text), single=True) == ((0, 5), (10, 14))


@pytest.mark.parametrize("text", ["Jr.", "Sr", "III,", "PhD", "M.D."])
def test_is_a_suffix(text):
    assert is_suffix(text, 0, len(text))


@pytest.mark.parametrize("text", ["Sri", "Ivan", "", "and"])
def test_is_no_suffix(text):
    assert not is_suffix(text, 0, len(text))


@pytest.mark.parametrize("unit", ["A", "A ", "\n", "Ann Lee, ", "van ", " and "])
def test_hostile_text_is_no_list(unit):
    text = unit * 20_000
    assert read_names(text, 0, len(text)) == ()
