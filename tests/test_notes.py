"""Notes of the newsroom."""

import pytest
from corpus import notes

from newsextract._notes import read_note


@pytest.mark.parametrize(("kind", "note", "people"), notes.NOTES)
def test_note(kind, note, people):
    text = f"End.\n {note} \n"
    match = read_note(text, 5, len(text) - 1)
    assert match is not None
    assert match.kind == kind
    assert tuple(text[a:b] for a, b in match.people) == people
    assert match.rule.startswith("note.")


@pytest.mark.parametrize("gap", ["\n", "\r\n", "\r\n   ", "\u2028", "\xa0 "])
@pytest.mark.parametrize(
    ("kind", "note", "people"),
    [row for row in notes.NOTES if not row[1].startswith("SOURCE")],
)
def test_note_over_several_lines(kind, note, people, gap):
    text = note.replace(" ", gap)
    match = read_note(text, 0, len(text))
    assert match is not None
    assert match.kind == kind
    found = tuple(" ".join(text[a:b].split()) for a, b in match.people)
    assert found == people


@pytest.mark.parametrize("text", notes.NOT)
def test_no_note(text):
    assert read_note(text, 0, len(text)) is None


def test_a_long_correction_names_nobody():
    text = "(Editing by Ann Lee) " + "The river rose. " * 30
    match = read_note(text, 0, len(text))
    assert match is not None
    assert match.people == ()


@pytest.mark.parametrize(
    "unit",
    ["A", "A ", "(", "Ann Lee, ", " is ", " contribut", "© ", "²", "\ud800", "\n"],
)
@pytest.mark.parametrize(
    "opening",
    ["", "Reporting by ", "Ann Lee is a ", "Ann Lee contributed to this ", "This "],
)
def test_hostile(unit, opening):
    for length in (100, 100_000):
        text = opening + unit * length
        read_note(text, 0, len(text))
