import pytest
from corpus import passages

from newsextract._blocks.layout import read_layout, read_rows
from newsextract._blocks.reflow import find_passages
from newsextract._reading import read_pieces
from newsextract._text import Range, split_lines, trim


def passages_in(text):
    rows = read_rows(text, split_lines(text))
    layout = read_layout(text, rows)
    return layout.wrapped, [
        text[passage.start : passage.end]
        for passage in find_passages(text, rows, layout)
    ]


@pytest.mark.parametrize("told", passages.PLAIN.values(), ids=passages.PLAIN.keys())
def test_passages_of_a_page(told):
    assert passages_in("\n".join(told)) == (False, [text for text in told if text])


@pytest.mark.parametrize("told", passages.WRAPPED.values(), ids=passages.WRAPPED.keys())
def test_passages_of_a_wrapped_page(told):
    answer = [text.strip() for text in told if text]
    assert passages_in("\n".join(told)) == (True, answer)


@pytest.mark.parametrize(("text", "read"), passages.READ.items())
def test_a_passage_is_read(text, read):
    pieces = [Range(*trim(text, *line[:2])) for line in split_lines(text)]
    assert read_pieces(text, pieces) == read


def test_rows_and_pieces_of_passages():
    text = "\n  By \n Runa Eide\n\nNess"
    rows = read_rows(text, split_lines(text))
    first, second = find_passages(text, rows, read_layout(text, rows))
    assert (first.first, first.last, first.start, first.end) == (1, 3, 3, 17)
    assert [text[start:end] for start, end in first.pieces] == ["By", "Runa Eide"]
    assert (second.first, second.last) == (4, 5)
    assert [text[start:end] for start, end in second.pieces] == ["Ness"]


def test_no_passages_of_blank_lines():
    assert passages_in("\n \n\u2028\n") == (False, [])
