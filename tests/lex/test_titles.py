"""Words around a person's name, and words that are in none."""

import pytest

from newsextract._lex import desks, jobs, not_names, papers, titles

SETS = {
    name: value
    for module in (desks, jobs, titles)
    for name, value in vars(module).items()
    if isinstance(value, frozenset)
} | {"NOT_NAMES": not_names.NOT_NAMES, "PAPERS": papers.PAPERS}


@pytest.mark.parametrize("name", SETS)
def test_entries_are_in_lower_case_without_blanks_at_the_ends(name):
    assert SETS[name]
    for entry in SETS[name]:
        assert entry == entry.strip().lower()
        assert entry
        assert not entry.endswith(".")


def test_no_name_word_is_a_particle_or_suffix():
    kept_apart = titles.HONORIFICS | titles.SUFFIXES
    assert not (not_names.NOT_NAMES & kept_apart)


def test_parts_are_parts():
    assert jobs.NEWSROOM_JOBS <= jobs.JOB_WORDS
    assert desks.DESKS <= desks.DESK_WORDS
