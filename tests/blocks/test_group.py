"""Whole pages: the kind and the text of every block."""

import pytest
from blocks.told import answer_of, kinds_in, text_of
from corpus import pages

from newsextract._blocks.group import read_blocks
from newsextract._text import split_lines


@pytest.mark.parametrize("page", pages.PAGES.values(), ids=pages.PAGES.keys())
def test_page(page):
    assert kinds_in(text_of(page)) == answer_of(page)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("", []),
        ("\n", [("blank", 0, 1, 0, 0)]),
        (" \r\n\u2028\t", [("blank", 0, 5, 0, 0)]),
        ("Share", [("furniture", 0, 5, 0, 5)]),
        ("Share\n", [("furniture", 0, 6, 0, 5)]),
        ("Share\n\n \n", [("furniture", 0, 6, 0, 5), ("blank", 6, 9, 6, 6)]),
        ("\n  Share ", [("blank", 0, 1, 0, 0), ("furniture", 1, 9, 3, 8)]),
    ],
)
def test_blocks_take_in_their_line_breaks(text, answer):
    blocks = read_blocks(text, split_lines(text))
    assert [
        (block.kind, block.start, block.end, block.inner_start, block.inner_end)
        for block in blocks
    ] == answer


def test_a_block_knows_its_zone_and_the_ink_of_its_lines():
    text = "By\n Runa Eide\n\n"
    block, blank = read_blocks(text, split_lines(text))
    assert (block.zone, block.rule) == ("head", "byline.marked")
    assert [text[start:end] for start, end in block.pieces] == ["By", "Runa Eide"]
    assert (blank.zone, blank.rule, blank.pieces) == ("foot", "blank", ())


@pytest.mark.parametrize(
    "page", pages.KNOWN_WRONG.values(), ids=pages.KNOWN_WRONG.keys()
)
@pytest.mark.xfail(reason="read wrongly so far", strict=True)
def test_known_wrong(page):
    assert kinds_in(text_of(page)) == answer_of(page)
