import pytest

from newsextract._blocks.layout import (
    Layout,
    Row,
    ends_sentence,
    first_word_length,
    read_layout,
    read_rows,
)
from newsextract._text import split_lines

PLAIN = Layout(wrapped=False, width=0, indented=False, spaced=False)
STORY = """The old ferry was sold to the county on Friday by the
two brothers, who had run it since the war and who will
go on living on it until the autumn.
"""


HEAD = """The old ferry of Holt is sold to two brothers and not to the town

By Ada Lind

It goes on.

"""


def rows_of(text):
    return read_rows(text, split_lines(text))


def layout_of(text):
    return read_layout(text, rows_of(text))


@pytest.mark.parametrize(
    ("line", "inked", "indent"),
    [
        ("Ness", "Ness", 0),
        ("  Ness \u200b", "Ness", 2),
        ("\t\xa0Ness", "Ness", 2),
        ("> Ness", "Ness", 0),
        (">> > Ness", "Ness", 0),
        ("  > Ness", "Ness", 0),
        (">    Ness", "Ness", 3),
        ("Ness > Holt", "Ness > Holt", 0),
        ("Ne > Holt", "Ne > Holt", 0),
        ("Ne > Holt ", "Ne > Holt", 0),
        ("\x00", "\x00", 0),
        ("\ud800 ", "\ud800", 0),
    ],
)
def test_a_row_is_what_is_inked(line, inked, indent):
    text = f"Above\n{line}\nBelow"
    row = rows_of(text)[1]
    assert (text[row.start : row.end], row.indent, row.blank) == (inked, indent, False)


@pytest.mark.parametrize("line", ["", "  ", "\ufeff", "> ", ">>", "\u3000\t"])
def test_a_row_without_ink_is_blank(line):
    row = rows_of(f"Above\n{line}\nBelow")[1]
    assert row.blank
    assert row.start == row.end


@pytest.mark.parametrize(
    "text",
    [
        "It rained.",
        "Did it rain?",
        "It rained!",
        "It rained…",
        "It rained:",
        "It rained;",
        "雨が降った。",
        "“It rained.”",
        "(It rained.)",
        "It rained.\u200b",
        "he said. PTI RPS GK",
        "he said.” AFP",
        "It rained.*",
    ],
)
def test_closed(text):
    assert ends_sentence(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    ["It rained", "It rained,", "It rained. PTI Kolkata", "in the EU and UK", "”"],
)
def test_open(text):
    assert not ends_sentence(text, 0, len(text))


def test_a_range_is_judged_without_what_is_around_it():
    text = "It rained. All day."
    assert ends_sentence(text, 0, 10)
    assert not ends_sentence(text, 0, 9)
    assert not ends_sentence(text, 10, 14)


@pytest.mark.parametrize(("line", "length"), [("Ness", 4), ("Ness bridge", 4)])
def test_the_first_word_is_measured(line, length):
    assert first_word_length(line, Row(0, len(line))) == length


@pytest.mark.parametrize(
    ("text", "layout"),
    [
        ("", PLAIN),
        (STORY, PLAIN),
        (STORY * 2, Layout(wrapped=True, width=55, indented=False, spaced=False)),
        (
            f"{STORY}\n{STORY}\n{STORY}",
            Layout(wrapped=True, width=55, indented=False, spaced=True),
        ),
        (
            f"{HEAD}{STORY}",
            Layout(wrapped=True, width=55, indented=False, spaced=True),
        ),
        (
            f"  {STORY}  {STORY}  {STORY}",
            Layout(wrapped=True, width=55, indented=True, spaced=False),
        ),
        ("Ness\nHolt\nGrue\nMoen", PLAIN),
        (f"{STORY}{'x' * 120}\n{STORY}{'x' * 120}\n", PLAIN),
        ("It rained in Holt all day and all night.\n\n" * 5, PLAIN),
        ("It rained in Holt all day and all night.\n" * 5, PLAIN),
        (
            "It rained in Holt all day and all night.\nNess\n" * 5,
            PLAIN,
        ),
    ],
)
def test_layout_of_a_page(text, layout):
    assert layout_of(text) == layout


def test_one_line_in_fifty_may_be_longer():
    long = f"{STORY * 20}{'x' * 300}\n"
    assert layout_of(long) == Layout(
        wrapped=True, width=55, indented=False, spaced=False
    )
