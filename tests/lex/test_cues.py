"""Reporting words, roles and small words."""

import pytest

from newsextract._lex import cues, grammar, roles

SETS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in (cues, grammar, roles)
    for name, value in vars(module).items()
    if name.isupper()
}


@pytest.mark.parametrize("name", SETS)
def test_entries_are_single_words_in_lower_case(name):
    assert SETS[name]
    for entry in SETS[name]:
        assert entry == entry.strip().lower()
        assert entry
        assert not entry.endswith(".")
        assert " " not in entry


@pytest.mark.parametrize("name", ["HONORIFICS", "ROLES", "STYLES"])
def test_pronouns(name):
    assert set(getattr(roles, name).values()) == {"", "he", "she"}


def test_forms_are_in_one_list_only():
    assert not cues.SPEECH_VERBS & cues.FRAMING_VERBS
    assert not cues.SPEECH_PARTICIPLES & cues.FRAMING_PARTICIPLES


def test_every_past_has_its_present():
    for verb in ("said", "told", "wrote", "added", "asked", "called"):
        assert verb in cues.SPEECH_VERBS | cues.FRAMING_VERBS
    for verb in ("says", "tells", "writes", "adds", "asks", "calls", "say", "tell"):
        assert verb in cues.SPEECH_VERBS | cues.FRAMING_VERBS


def test_surnames_are_roles_or_styles():
    assert not [
        word
        for word in roles.SURNAMES
        if word not in roles.ROLES and word not in roles.STYLES
    ]
