from itertools import pairwise

import pytest
from corpus import no_pictures, pictures

from newsextract._blocks.pictures import find_pictures
from newsextract._text import Range


def read(lines):
    taken = {i for i, line in enumerate(lines) if line.startswith("*")}
    ranges, text = [], ""
    for printed in lines:
        line = printed.removeprefix("*")
        ranges.append(Range(len(text), len(text) + len(line)))
        text += line + "\n"
    return find_pictures(text, ranges, taken)


@pytest.mark.parametrize(
    ("lines", "first", "last", "rule"),
    pictures.FOUND.values(),
    ids=pictures.FOUND,
)
def test_found(lines, first, last, rule):
    found = read(lines)
    assert (first, last, rule) in [picture[:3] for picture in found]
    assert not [p for p in found if p.first < first]


@pytest.mark.parametrize(
    "lines", no_pictures.NOT_FOUND.values(), ids=no_pictures.NOT_FOUND
)
def test_not_found(lines):
    assert [p for p in read(lines) if p.rule != "caption.credit_line"] == []


def test_pictures_do_not_overlap():
    lines = [line for case in pictures.FOUND.values() for line in case[0]]
    found = read(lines)
    assert len(found) > 20
    for picture, after in pairwise(found):
        assert picture.first < picture.last <= after.first


def test_nothing_in_nothing():
    assert find_pictures("", []) == ()
    assert find_pictures("", [Range(0, 0)]) == ()


def test_a_small_word_under_a_short_sentence_is_no_credit():
    assert (
        read(["The boat leaves the bay at dawn.", "below", "It was late. " * 20]) == ()
    )


def test_a_short_line_that_ends_in_more_is_no_short_form():
    assert read(["Read more", "Read more about the boats in the bay"]) == ()
