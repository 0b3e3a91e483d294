"""Bylines of one line, or of several joined."""

import pytest
from corpus import bylines
from hypothesis import given
from hypothesis import strategies as st

from newsextract._byline import read_bare_byline, read_byline, read_rider
from newsextract._byline.plain import read_plain_byline
from newsextract._lex.agencies import AGENCIES
from newsextract._lex.cities import CITIES
from newsextract._lex.desks import BUTTON_WORDS, DESK_WORDS
from newsextract._lex.jobs import JOB_WORDS
from newsextract._lex.places import COUNTRIES, STATES

FIELDS = ("name", "role", "organization", "email", "handle", "location")


def record(author):
    return {k: getattr(author, k) for k in FIELDS if getattr(author, k) is not None}


def check(read, text, authors):
    page = f"Head\n{text}\nBody"
    match = read(page, 5, 5 + len(text))
    assert match is not None
    assert tuple(map(record, match.authors)) == authors
    for author in match.authors:
        assert " ".join(page[author.start : author.end].split()) == author.name
    assert page[match.start : match.end] == text.strip()
    return match


@pytest.mark.parametrize(("text", "authors"), bylines.MARKED)
def test_marked(text, authors):
    assert check(read_byline, text, authors).rule.startswith("byline.")


@pytest.mark.parametrize(("text", "authors"), bylines.SIGNED)
def test_signed(text, authors):
    assert check(read_byline, text, authors).rule == "byline.signed"


@pytest.mark.parametrize(("text", "authors"), bylines.BARE)
def test_bare(text, authors):
    check(read_bare_byline, text, authors)
    assert read_byline(text, 0, len(text)) is None


@pytest.mark.parametrize("text", bylines.NOT)
def test_no_byline(text):
    assert read_byline(text, 0, len(text)) is None


@pytest.mark.parametrize("text", bylines.NOT_BARE)
def test_no_bare_byline(text):
    assert read_bare_byline(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (
            "Political correspondent, KXLB News",
            {"role": "Political correspondent", "organization": "KXLB News"},
        ),
        ("Sydney", {"location": "Sydney"}),
        ("Reporting from Sydney", {"location": "Sydney"}),
        ("@annlee", {"handle": "annlee"}),
        ("ann@post.example", {"email": "ann@post.example"}),
    ],
)
def test_rider(line, wanted):
    text = f"By Ann Lee\n{line}"
    match = read_byline(text, 0, 10)
    ridden = read_rider(text, 11, len(text), match)
    assert record(ridden.authors[0]) == {"name": "Ann Lee"} | wanted
    assert ridden.end == len(text)


@pytest.mark.parametrize(
    "line", ["", "Follow", "Bob Ray", "The river rose again.", "Weirs", "x" * 200]
)
def test_no_rider(line):
    text = f"By Ann Lee\n{line}"
    assert read_rider(text, 11, len(text), read_byline(text, 0, 10)) is None


@pytest.mark.parametrize(
    "unit",
    ["By ", "A", "Ann Lee, ", "@", "1", "\n", "Ab-", "x@", "a.", "| ", "²", "\ud800"],
)
@pytest.mark.parametrize("opening", ["", "By Ann Lee", "Ann Lee, "])
def test_hostile(unit, opening):
    text = opening + unit * 20_000
    assert read_byline(text, 0, len(text)) is None
    read_bare_byline(text, 0, len(text))
    short = (opening + unit * 80)[:150]
    read_byline(short, 0, len(short))
    read_bare_byline(short, 0, len(short))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ann Lee", ["Ann Lee"]),
        ("By Ann Mary Lee-Ray", ["Ann Mary Lee-Ray"]),
        ("By Ann Lee and Bob Ray", ["Ann Lee", "Bob Ray"]),
        ("By Ann Lee\nand\nBob Ray", ["Ann Lee", "Bob Ray"]),
    ],
)
def test_plain_bylines_are_read_at_once(text, names):
    found = read_plain_byline(text, 0, len(text))
    assert found is not None
    assert [author.name for author in found.authors] == names
    assert found == read_byline(text.replace("By", "BY", 1), 0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "By Lee",
        "By Ann Lee, Bob Ray",
        "By Ann Lee Yesterday",
        "By Staff Writer",
        "By Agence France Presse",
        "By Ann Lee and Ann Lee",
        "By Ann Lee and Staff Writer",
    ],
)
def test_other_bylines_are_left_to_the_general_reading(text):
    assert read_plain_byline(text, 0, len(text)) is None


_WORDS = st.sampled_from(
    [
        *("Ann", "Bob", "Lee-Ray", "Ted", "Friday", "Sun", "And", "Of", "The"),
        *sorted(word.title() for word in JOB_WORDS | BUTTON_WORDS | DESK_WORDS),
    ]
)
_NAMES = st.lists(_WORDS, min_size=2, max_size=3).map(" ".join) | st.sampled_from(
    sorted(name.title() for name in (*AGENCIES, *CITIES, *COUNTRIES, *STATES))
)


@given(_NAMES, st.sampled_from([" and ", "\nand\n", ""]), _NAMES)
def test_the_short_way_reads_what_the_general_reading_does(name, joint, other):
    text = f"By {name}{joint}{other if joint else ''}"
    found = read_plain_byline(text, 0, len(text))
    if found is not None:
        assert found == read_byline("BY" + text[2:], 0, len(text))
