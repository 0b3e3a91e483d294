"""Marks paired to quotations, over paragraphs too."""

import pytest
from corpus import quotes

from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._fields.quotation import find_quotations
from newsextract._text import Range


def page(text, captions=()):
    blocks = []
    start = 0
    for n, line in enumerate(text.split("\n")):
        end = start + len(line)
        kind = Kind.CAPTION if n in captions else Kind.PARAGRAPH
        kind = kind if line else Kind.BLANK
        inner = Range(start, end)
        blocks.append(Block(kind, start, end + 1, start, end, "", Zone.BODY, (inner,)))
        start = end + 1
    return tuple(blocks)


def told(text, captions=()):
    found = find_quotations(text, page(text, captions))
    return tuple(
        ("" if q.part_of is None else "+") + text[q.start : q.end] for q in found
    )


@pytest.mark.parametrize(("text", "want"), quotes.PAGES)
def test_quotations(text, want):
    assert told(text) == want


@pytest.mark.parametrize("text", quotes.NOT)
def test_not(text):
    assert told(text) == ()


def test_inches_inside_a_quotation_do_not_close_it():
    text = '"He is 6\'4" tall," she said.'
    assert told(text) == ("He is 6'4\" tall,",)


def test_captions_stand_for_themselves():
    text = "“We go.\nShe called it “odd”. Photo: X\n“We stay.”\nnothing\n“c.” b"
    assert told(text, (1, 3, 4)) == ("We go.", "odd", "+We stay.", "c.")


def test_posts_begin_with_their_mark():
    text = "“We go.” — Ann Lee\nLook: “we go.”"
    blocks = tuple(block._replace(kind=Kind.EMBED) for block in page(text))
    (found,) = find_quotations(text, blocks)
    assert text[found.start : found.end] == "We go."


def test_parts_name_the_first():
    text = "“A.\n“B.\n“C,” he said. “D.”"
    found = find_quotations(text, page(text))
    assert [q.part_of for q in found] == [None, 0, 0, None]
    assert [q.closed for q in found] == [False, False, True, True]
    assert [q.block for q in found] == [0, 1, 2, 2]


def test_marks_are_outside():
    text = "“ We go ” now"
    (found,) = find_quotations(text, page(text))
    assert (found.opens, found.start, found.end, found.closes) == (0, 2, 7, 9)


def test_line_breaks_inside_a_paragraph():
    text = "“We go\nto stay,” she said."
    block = page(text)[0]._replace(end=len(text), inner_end=len(text))
    (found,) = find_quotations(text, (block,))
    assert text[found.start : found.end] == "We go\nto stay,"
