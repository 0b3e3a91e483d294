import pytest
from corpus import breaks

from newsextract._blocks.breaks import Break, goes_on
from newsextract._blocks.layout import read_rows
from newsextract._text import split_lines


def joins(case, *, broken, begun):
    text = case.replace("¶", "\n")
    rows = read_rows(text, split_lines(text))
    i = case[: case.index("¶")].count("\n")
    after = rows[i + 2] if i + 2 < len(rows) else None
    return goes_on(Break(text, 0, rows[i], rows[i + 1], after, broken, begun))


@pytest.mark.parametrize("begun", [False, True])
@pytest.mark.parametrize("broken", [False, True])
@pytest.mark.parametrize("case", breaks.JOINED)
def test_the_sentence_goes_on(case, broken, begun):
    assert joins(case, broken=broken, begun=begun) is True


@pytest.mark.parametrize("case", breaks.JOINED_BELOW)
def test_the_sentence_goes_on_below_a_paragraph(case):
    assert joins(case, broken=False, begun=True) is True
    assert joins(case, broken=False, begun=False) is False


@pytest.mark.parametrize("case", breaks.JOINED_WHERE_BROKEN)
def test_the_sentence_goes_on_where_lines_break_at_links(case):
    assert joins(case, broken=True, begun=True) is True


@pytest.mark.parametrize("begun", [False, True])
@pytest.mark.parametrize("broken", [False, True])
@pytest.mark.parametrize("case", breaks.PARTED)
def test_something_new_begins(case, broken, begun):
    assert joins(case, broken=broken, begun=begun) is False


@pytest.mark.parametrize("case", breaks.JOINED_WHERE_BROKEN)
def test_the_same_lines_are_parted_on_other_pages(case):
    assert joins(case, broken=False, begun=True) is False
