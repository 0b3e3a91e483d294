import pytest
from lex.written import entries_of

from newsextract._lex import joints, word_parts

LISTS = [
    (joints, "OPEN_ENDED"),
    (joints, "BYLINE_OPENERS"),
    (joints, "BYLINE_JOINERS"),
    (joints, "DETERMINERS"),
    (joints, "SIGN_OFFS"),
    (joints, "STRANDED"),
    (word_parts, "WORD_ENDINGS"),
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


def test_single_words_are_single():
    for entry in joints.OPEN_ENDED | joints.DETERMINERS | word_parts.WORD_ENDINGS:
        assert " " not in entry


def test_a_line_does_not_stop_at_a_determiner():
    assert joints.DETERMINERS <= joints.OPEN_ENDED


def test_endings_are_letters_only():
    assert all(ending.isalpha() for ending in word_parts.WORD_ENDINGS)


def test_a_headline_ends_in_words_that_lead_on():
    assert joints.STRANDED <= joints.OPEN_ENDED
