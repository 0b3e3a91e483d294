"""Bylines and datelines that an archive labels."""

import pytest

from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._fields.labelled import find_labelled_byline, find_labelled_dateline
from newsextract._text import Range


def block_of(text, kind, rule):
    whole = Range(0, len(text))
    return Block(kind, 0, len(text), 0, len(text), rule, Zone.HEAD, (whole,))


def names_of(text, rule):
    match = find_labelled_byline(text, [block_of(text, Kind.BYLINE, rule)])
    return None if match is None else [author.name for author in match.authors]


LABELLED = [
    ("ADA WINTER", ["ADA WINTER"]),
    ("BY ADA WINTER", ["ADA WINTER"]),
    ("From ADA WINTER", ["ADA WINTER"]),
    ("From ADA WINTER and BORIS SUMMER", ["ADA WINTER", "BORIS SUMMER"]),
    ("By ADA WINTER, Trade Correspondent", ["ADA WINTER"]),
    ("Ada Winter and Boris Summer", ["Ada Winter", "Boris Summer"]),
    ("Winter", ["Winter"]),
    ("Edited by ADA WINTER", None),
    ("river desk", None),
]


@pytest.mark.parametrize(("value", "names"), LABELLED)
def test_bylines(value, names):
    assert names_of(value, "byline.labelled") == names


INVERTED = [
    ("Winter, Ada", ["Ada Winter"]),
    ("Winter-Summer, Ada B", ["Ada B Winter-Summer"]),
    ("van der Aa, Ludo;Winter, Ada", ["Ludo van der Aa", "Ada Winter"]),
    ("Winter, A B, Jr", ["A B Winter Jr"]),
    ("Ada Winter", ["Ada Winter"]),
    ("Anonymous", ["Anonymous"]),
    ("Winter, Ada; ;", ["Ada Winter"]),
    ("Ada Winter, Staff Writer", ["Ada Winter"]),
    ("By Ada Winter, Reuters", ["Ada Winter"]),
    ("Winter, Ada, tomorrow", None),
    ("Winter, Ada, soon", None),
    (";", None),
]


@pytest.mark.parametrize(("value", "names"), INVERTED)
def test_names_surname_first(value, names):
    assert names_of(value, "byline.surname_first") == names


def test_bylines_of_pages_are_left_to_others():
    block = block_of("By Ada Winter", Kind.BYLINE, "byline.marked")
    assert find_labelled_byline("By Ada Winter", [block]) is None


def dateline_of(text):
    return find_labelled_dateline(text, [block_of(text, Kind.FIELD, "field.dateline")])


DATELINES = [
    ("LISBON", [("LISBON", None)], None),
    ("LISBON, Portugal", [("LISBON", "Portugal")], None),
    ("LISBON, March 13 2013", [("LISBON", None)], "March 13 2013"),
    ("PORTO NOVO, Estland, March 13", [("PORTO NOVO", "Estland")], "March 13"),
    ("LISBON/PORTO", [("LISBON", None), ("PORTO", None)], None),
    ("LISBON (AP)", [("LISBON", None)], None),
]


@pytest.mark.parametrize(("value", "places", "date"), DATELINES)
def test_datelines(value, places, date):
    match = dateline_of(value)
    assert [(place.name, place.region) for place in match.places] == places
    assert (match.date and value[slice(*match.date)]) == date


@pytest.mark.parametrize("value", ["somewhere", "12", "May 5"])
def test_no_places(value):
    assert dateline_of(value) is None


def test_a_page_labels_no_dateline():
    block = block_of("LISBON (AP) - It rains.", Kind.PARAGRAPH, "paragraph.dateline")
    assert find_labelled_dateline("LISBON (AP) - It rains.", [block]) is None
