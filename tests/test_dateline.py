"""Datelines at the start of a paragraph."""

import pytest
from corpus import datelines
from hypothesis import given
from hypothesis import strategies as st

from newsextract._dateline import find_dateline
from newsextract._dateline.plain import read_plain_dateline
from newsextract._lex.agencies import AGENCIES
from newsextract._lex.cities import CITIES
from newsextract._lex.papers import PAPERS
from newsextract._lex.places import COUNTRIES, STATES

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


@pytest.mark.parametrize(
    ("opening", "place", "region"),
    [
        ("KABUL — ", "KABUL", None),
        ("KABUL – ", "KABUL", None),
        ("GRANBY FALLS, Ohio — ", "GRANBY FALLS", "Ohio"),
        ("GRANBY, N.C. — ", "GRANBY", "N.C."),
    ],
)
def test_plain_datelines_are_read_at_once(opening, place, region):
    text = opening + SENTENCE
    found = read_plain_dateline(text, 0, len(text))
    assert found is not None
    assert found.places[0].name == place
    assert found.places[0].region == region
    assert text[found.end :] == SENTENCE


@pytest.mark.parametrize(
    "text",
    [
        "GRANBY — Groups met.",
        "GRANBY, Weir — Groups met.",
        "KABUL — June 12 was hot.",
        "KABUL (Reuters) — Groups met.",
        "REUTERS, Ohio — Groups met.",
    ],
)
def test_other_datelines_are_left_to_the_general_reading(text):
    assert read_plain_dateline(text, 0, len(text)) is None


_PLACES = st.sampled_from(
    sorted(
        name.upper()
        for name in (
            *CITIES,
            *AGENCIES,
            *PAPERS,
            "granby",
            "de granby",
            "breaking news",
        )
    )
)
_REGIONS = st.sampled_from(
    sorted(name.title() for name in (*STATES, *COUNTRIES, *AGENCIES, "weir", "may"))
)


@given(
    _PLACES,
    st.none() | _REGIONS,
    st.sampled_from(["—", "–"]),
    st.sampled_from(["Groups met.", "“No.”", "May 5 was hot.", "May was hot.", "A 5."]),
)
def test_the_short_way_reads_what_the_general_reading_does(place, region, dash, rest):
    named = place if region is None else f"{place}, {region}"
    text = f"{named} {dash} {rest}"
    found = read_plain_dateline(text, 0, len(text))
    if found is not None:
        general = find_dateline(f"{named}  {dash} {rest}", 0, len(text) + 1)
        assert general == found._replace(end=found.end + 1)
