import pytest
from lex.written import entries_of

from newsextract._furniture import read_furniture
from newsextract._lex import buttons, players, sharing

LISTS = [
    (buttons, "ADVERTS"),
    (buttons, "CONTROLS"),
    (players, "PLAYERS"),
    (sharing, "NETWORKS"),
    (sharing, "SHARING"),
]
RULES = [
    (buttons, "ADVERTS", "furniture.advert"),
    (buttons, "CONTROLS", "furniture.button"),
    (players, "PLAYERS", "furniture.button"),
    (sharing, "SHARING", "furniture.button"),
]


@pytest.mark.parametrize(("module", "name"), LISTS)
def test_entries_are_sorted_and_written_once(module, name):
    entries = entries_of(module, name)
    assert entries == sorted(set(entries))


@pytest.mark.parametrize(("module", "name"), LISTS)
def test_entries_are_casefolded_without_blanks_around_them(module, name):
    for entry in entries_of(module, name):
        assert entry
        assert entry == " ".join(entry.casefold().split())


@pytest.mark.parametrize(("module", "name", "rule"), RULES)
def test_a_line_is_found_in_either_case(module, name, rule):
    read = {}
    for entry in entries_of(module, name):
        if len(entry) > 60:
            continue
        for text in (entry, entry.upper(), entry.capitalize()):
            found = read_furniture(text, 0, len(text))
            read[text] = found.rule if found else None
    assert {text: found for text, found in read.items() if found != rule} == {}


def test_networks_in_a_row_are_a_share_bar():
    text = " ".join(sorted(sharing.NETWORKS)[:4])
    found = read_furniture(text, 0, len(text))
    assert found is not None
    assert found.rule == "furniture.button"


def test_no_line_stands_in_two_lists():
    parts = (buttons.CONTROLS, players.PLAYERS, sharing.SHARING)
    assert sum(map(len, parts)) == len(buttons.BUTTONS)
