import pytest
from lex.written import entries_of

from newsextract._lex import joints

LISTS = [
    "OPEN_ENDED",
    "BYLINE_OPENERS",
    "BYLINE_JOINERS",
    "DETERMINERS",
    "SIGN_OFFS",
    "STRANDED",
    "WORD_ENDINGS",
]


@pytest.mark.parametrize("name", LISTS)
def test_entries_are_sorted_and_written_once(name):
    entries = entries_of(joints, name)
    assert entries == sorted(set(entries))


@pytest.mark.parametrize("name", LISTS)
def test_entries_are_casefolded_without_blanks_around_them(name):
    for entry in entries_of(joints, name):
        assert entry
        assert entry == " ".join(entry.casefold().split())


def test_single_words_are_single():
    for entry in joints.OPEN_ENDED | joints.DETERMINERS | joints.WORD_ENDINGS:
        assert " " not in entry


def test_a_line_does_not_stop_at_a_determiner():
    assert joints.DETERMINERS <= joints.OPEN_ENDED


def test_endings_are_letters_only():
    assert all(ending.isalpha() for ending in joints.WORD_ENDINGS)


def test_a_headline_ends_in_words_that_lead_on():
    assert joints.STRANDED <= joints.OPEN_ENDED
