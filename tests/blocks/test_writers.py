import pytest
from blocks.told import answer_of, kinds_in, text_of
from corpus import heads, writers

from newsextract._blocks.layout import read_layout, read_rows
from newsextract._blocks.reflow import find_passages
from newsextract._blocks.signs import read_sign
from newsextract._blocks.writers import join_writers
from newsextract._text import split_lines


def with_body(head):
    return head + heads.BODY.lstrip("\n")


def names_in(text):
    rows = read_rows(text, split_lines(text))
    passages = find_passages(text, rows, read_layout(text, rows))
    signs = [read_sign(text, passage) for passage in passages]
    return join_writers(text, passages, signs)[2]


@pytest.mark.parametrize("head", writers.WRITERS.values(), ids=writers.WRITERS.keys())
def test_writers_of_a_head(head):
    page = with_body(head)
    assert kinds_in(text_of(page)) == answer_of(page)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ness\nBy Runa Eide\nLeif Haug\n4 May 2024", {"runa eide", "leif haug"}),
        ("Ness\nRuna Eide\n4 May 2024", {"runa eide"}),
        ("Ness\nRuna Eide/Reuters\n4 May 2024", set()),
        ("Ness\n4 May 2024", set()),
        ("Ness\n\nBy\n\nRuna Eide\n\n4 May 2024", {"runa eide"}),
        ("Ness\n\nBy\n\nRuna Eide\n\n4 May 2024\n\nIt rained.", {"runa eide"}),
        ("Ness\n\nWritten by:\n\nRuna Eide", {"runa eide"}),
        (
            "Ness\n\nBy\n\nRuna Eide\n\n,\n\nLeif Haug\n\nand\n\nAda Low\n\n4 May 2024",
            {"runa eide", "leif haug", "ada low"},
        ),
        (
            "Ness\n\nBy\n\nRuna Eide\n\nand\n\nthe sea was calm\n\n4 May 2024",
            {"runa eide"},
        ),
        ("Ness\n\nBy\n\nthe sea that night\n\n4 May 2024", set()),
    ],
)
def test_names_of_the_writers_are_told(text, names):
    assert names_in(text) == names
