import pytest
from lex.written import entries_of

from newsextract._furniture import read_furniture
from newsextract._lex import buttons

LISTS = {
    "ADVERTS": "furniture.advert",
    "BUTTONS": "furniture.button",
    "NETWORKS": "furniture.button",
}


@pytest.mark.parametrize("name", LISTS)
def test_entries_are_sorted_and_written_once(name):
    entries = entries_of(buttons, name)
    assert entries == sorted(set(entries))


@pytest.mark.parametrize("name", LISTS)
def test_entries_are_casefolded_without_blanks_around_them(name):
    for entry in entries_of(buttons, name):
        assert entry
        assert entry == " ".join(entry.casefold().split())


@pytest.mark.parametrize("name", ["ADVERTS", "BUTTONS"])
def test_a_line_is_found_in_either_case(name):
    read = {}
    for entry in entries_of(buttons, name):
        if len(entry) > 60:
            continue
        for text in (entry, entry.upper(), entry.capitalize()):
            found = read_furniture(text, 0, len(text))
            read[text] = found.rule if found else None
    assert {text: rule for text, rule in read.items() if rule != LISTS[name]} == {}


def test_networks_in_a_row_are_a_share_bar():
    text = " ".join(sorted(buttons.NETWORKS)[:4])
    found = read_furniture(text, 0, len(text))
    assert found is not None
    assert found.rule == "furniture.button"
