"""Cities, regions and countries."""

import pytest

from newsextract._lex import cities, places

SETS = {
    "CITIES": cities.CITIES,
    "STATES": places.STATES,
    "COUNTRIES": places.COUNTRIES,
    "PLACE_WORDS": places.PLACE_WORDS,
    "NAMESAKES": places.NAMESAKES,
}


@pytest.mark.parametrize("name", SETS)
def test_entries_are_in_lower_case_without_blanks_at_the_ends(name):
    for entry in SETS[name]:
        assert entry == entry.strip().lower()
        assert entry
        assert not entry.endswith(".")
        assert "’" not in entry


@pytest.mark.parametrize(
    "city",
    ["kabul", "new york", "the hague", "st. louis", "peking", "bogotá", "bogota"],
)
def test_holds_cities(city):
    assert city in cities.CITIES


@pytest.mark.parametrize("word", ["reading", "nice", "mobile", "of", "may", "split"])
def test_holds_no_common_words(word):
    assert word not in cities.CITIES


@pytest.mark.parametrize("region", ["wis", "n.y", "ny", "ont", "maharashtra"])
def test_holds_regions(region):
    assert region in places.STATES


def test_countries_are_no_cities_but_for_city_states():
    shared = places.COUNTRIES & cities.CITIES
    assert "singapore" in shared
    assert len(shared) < 12
