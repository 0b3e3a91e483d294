"""Bylines of one line, or of several joined."""

import pytest
from corpus import bylines

from newsextract._byline import read_bare_byline, read_byline, read_rider

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
