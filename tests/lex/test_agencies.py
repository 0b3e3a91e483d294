import pytest

from newsextract._lex.agencies import AGENCIES
from newsextract._lex.caption_words import AFTER_PARTICIPLE, BEFORE_NOUN, PLAIN_STARTS
from newsextract._lex.credits import PARTICLES, STATUSES
from newsextract._lex.finite_verbs import FINITE_VERBS
from newsextract._lex.organizations import ORGANIZATION_WORDS
from newsextract._lex.picture_verbs import PICTURE_VERBS, PICTURE_VERBS_THIRD


@pytest.mark.parametrize(
    "words",
    [
        AGENCIES,
        STATUSES,
        PARTICLES,
        ORGANIZATION_WORDS,
        FINITE_VERBS,
        PICTURE_VERBS,
        PICTURE_VERBS_THIRD,
        AFTER_PARTICIPLE,
        BEFORE_NOUN,
    ],
)
def test_entries_are_in_lower_case_without_blanks(words):
    assert words
    for word in words:
        assert word == word.lower().strip()
        assert word


def test_plain_starts_are_capitalised():
    assert all(word[0].isupper() for word in PLAIN_STARTS)


@pytest.mark.parametrize("table", [AGENCIES, STATUSES])
def test_tables_are_sorted(table):
    assert list(table) == sorted(table)


def test_a_canonical_name_is_an_entry_or_longer_than_one():
    for name in set(AGENCIES.values()):
        assert name.lower() in AGENCIES, name


def test_a_canonical_name_stands_for_itself():
    for name in set(AGENCIES.values()):
        assert AGENCIES[name.lower()] == name


def test_no_organization_word_is_a_particle():
    assert not ORGANIZATION_WORDS & PARTICLES
