"""Whole pages: the kind and the text of every block."""

import pytest
from blocks.told import answer_of, kinds_in, text_of
from corpus import pages


@pytest.mark.parametrize("page", pages.PAGES.values(), ids=pages.PAGES.keys())
def test_page(page):
    assert kinds_in(text_of(page)) == answer_of(page)


@pytest.mark.parametrize(
    "page", pages.KNOWN_WRONG.values(), ids=pages.KNOWN_WRONG.keys()
)
@pytest.mark.xfail(reason="read wrongly so far", strict=True)
def test_known_wrong(page):
    assert kinds_in(text_of(page)) == answer_of(page)
