"""The story's byline."""

import re

from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._fields.byline import find_byline
from newsextract._text import Range

HEAD, BODY, FOOT = Zone.HEAD, Zone.BODY, Zone.FOOT


def authors_of(*parts):
    text, blocks = "", []
    for kind, zone, line in parts:
        start = len(text)
        text += line + "\n"
        pieces = tuple(
            Range(start + m.start(), start + m.end()) for m in re.finditer(".+", line)
        )
        blocks.append(
            Block(kind, start, len(text), start, len(text) - 1, "test", zone, pieces)
        )
    match = find_byline(text, tuple(blocks))
    return match and {a.name: a for a in match.authors}


ANN = (Kind.BYLINE, HEAD, "By Ann Lee")
PROSE = (Kind.PARAGRAPH, BODY, "The river rose again on Friday.")


def test_one():
    assert list(authors_of((Kind.HEADLINE, HEAD, "River"), ANN, PROSE)) == ["Ann Lee"]


def test_none():
    assert authors_of(PROSE) is None
    assert authors_of((Kind.BYLINE, HEAD, "nobody at all")) is None


def test_those_that_stand_together():
    assert list(
        authors_of(
            ANN,
            (Kind.BLANK, HEAD, ""),
            (Kind.TIMESTAMP, HEAD, "May 3, 2020"),
            (Kind.BYLINE, HEAD, "Bob Ray"),
            (Kind.BYLINE, HEAD, "ANN LEE"),
            PROSE,
            (Kind.BYLINE, BODY, "By Cy Poe"),
        )
    ) == ["Ann Lee", "Bob Ray"]


def test_a_paper_on_a_line_of_its_own():
    found = authors_of(
        (Kind.BYLINE, HEAD, "By Ann Lee and Bob Ray, KXLB"),
        (Kind.BYLINE, HEAD, "Granby Daily Post / May 3, 2020"),
        (Kind.BYLINE, HEAD, "By Cy Poe"),
        (Kind.BYLINE, HEAD, "Wye Post / May 3, 2020"),
        PROSE,
    )
    assert {name: author.organization for name, author in found.items()} == {
        "Ann Lee": "KXLB",
        "Bob Ray": "KXLB",
        "Cy Poe": "Wye Post",
    }


def test_who_checked_the_story():
    below = (Kind.BYLINE, HEAD, "Reviewed by Bob Ray")
    assert list(authors_of(ANN, below, PROSE)) == ["Ann Lee"]
    assert list(authors_of(below, PROSE)) == ["Bob Ray"]


def test_a_button_is_no_house():
    text = "By Ann Lee\nWATCH LIVE\n"
    rules = ((Kind.BYLINE, "byline.marked", 0, 10), (Kind.FURNITURE, "", 11, 21))
    for rule, house in (("furniture.button", None), ("fragment", "WATCH LIVE")):
        blocks = tuple(
            Block(kind, a, b + 1, a, b, was or rule, HEAD, (Range(a, b),))
            for kind, was, a, b in rules
        )
        assert find_byline(text, blocks).authors[0].organization == house


def test_the_head_before_the_body():
    below = (Kind.BYLINE, FOOT, "By Cy Poe")
    assert list(authors_of(PROSE, below)) == ["Cy Poe"]
    assert list(authors_of(PROSE, below, below)) == ["Cy Poe"]
    assert authors_of(PROSE, below, (Kind.BYLINE, FOOT, "By Ann Lee")) is None
    assert list(authors_of(ANN, (Kind.DECK, HEAD, "River rises"), PROSE, below)) == [
        "Ann Lee"
    ]
    assert list(authors_of(ANN, PROSE, (Kind.BYLINE, HEAD, "By Cy Poe"))) == ["Ann Lee"]


def test_line_by_line():
    assert list(
        authors_of((Kind.BYLINE, HEAD, "By Ann Lee\nall about rivers\nBob Ray"))
    ) == ["Ann Lee", "Bob Ray"]


def test_role_below():
    ann = authors_of(
        ANN,
        (Kind.BLANK, HEAD, ""),
        (Kind.FURNITURE, HEAD, "Political correspondent, KXLB News"),
        (Kind.FURNITURE, HEAD, "Sydney"),
        PROSE,
    )["Ann Lee"]
    assert (ann.role, ann.organization) == ("Political correspondent", "KXLB News")
    assert ann.location is None


def test_nothing_below():
    ann = authors_of(ANN, (Kind.FURNITURE, HEAD, "Listen"), PROSE)["Ann Lee"]
    assert ann.role is None


def test_contacts_at_the_foot():
    people = authors_of(
        (Kind.BYLINE, HEAD, "By Ann Lee-Weir, Bob Ray and Cy Poe"),
        PROSE,
        (Kind.NOTE, FOOT, "((ann.leeweir@post.example; cy.poe@post.example))"),
        (Kind.NOTE, FOOT, "Follow Bob on Twitter @bobray"),
        (Kind.FURNITURE, FOOT, "desk@post.example @post"),
        (Kind.FURNITURE, FOOT, "Bob Ray @another, cy.poe@other.example"),
    )
    assert people["Ann Lee-Weir"].email == "ann.leeweir@post.example"
    assert people["Cy Poe"].email == "cy.poe@post.example"
    assert people["Bob Ray"].email is None
    assert people["Bob Ray"].handle == "bobray"
    assert people["Ann Lee-Weir"].handle is None
