"""Datelines at the start of a paragraph."""

import pytest
from corpus import datelines

from newsextract._dateline import find_dateline

SENTENCE = "Groups of armed men crossed the river."


def piece(text, found):
    return None if found is None else text[found.start : found.end]


@pytest.mark.parametrize("case", datelines.DATELINES, ids=lambda case: case[0])
@pytest.mark.parametrize("before", ["", " \t"])
def test_dateline(case, before):
    opening, place, region, agency, date = case
    text = f"x\n{before}{opening}{SENTENCE}\nMore."
    match = find_dateline(text, 2, len(text) - 6)
    assert match is not None
    assert "/".join(found.name for found in match.places) == place
    assert match.places[-1].region == region
    assert piece(text, match.agency) == agency
    assert piece(text, match.date) == date
    assert text[match.end :].startswith(SENTENCE)
    assert match.start == 2 + len(before)
    assert match.rule.startswith("dateline.")
    for found in match.places:
        assert text[found.start : found.end].startswith(found.name)


@pytest.mark.parametrize(("opening", "agency", "date"), datelines.SOURCES)
def test_source_without_a_place(opening, agency, date):
    text = opening + SENTENCE
    match = find_dateline(text, 0, len(text))
    assert match is not None
    assert match.places == ()
    assert piece(text, match.agency) == agency
    assert piece(text, match.date) == date
    assert match.end == len(opening)
    assert match.rule == "dateline.source"


def test_source_before_what_is_no_place():
    text = "AP - READ MORE - The bridge is shut."
    match = find_dateline(text, 0, len(text))
    assert match is not None
    assert (match.places, match.end) == ((), 5)


@pytest.mark.parametrize("text", datelines.ALONE)
def test_alone_on_its_line(text):
    match = find_dateline(text + " \n", 0, len(text) + 1)
    assert match is not None
    assert match.rule == "dateline.alone"


@pytest.mark.parametrize("text", datelines.NOT)
def test_no_dateline(text):
    assert find_dateline(text, 0, len(text)) is None


@pytest.mark.parametrize(
    "unit",
    [
        "A",
        "A ",
        "AB, ",
        "Ab ",
        "(",
        "(A)",
        "1 ",
        "May 1 ",
        "-",
        "- ",
        " ",
        "/",
        "²",
        "\ud800",
        "A/",
    ],
)
@pytest.mark.parametrize("opening", ["", "KABUL, ", "(AP) ", "AP - "])
def test_hostile(unit, opening):
    text = opening + unit * 100_000
    find_dateline(text, 0, len(text))
