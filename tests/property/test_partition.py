"""Lines tile the text, blocks tile the lines."""

from itertools import pairwise

from hypothesis import example, given
from property.strategies import texts

from newsextract import parse
from newsextract._text import split_lines


@given(texts)
def test_lines_tile_the_text(text):
    lines = split_lines(text)
    assert "".join(text[start:after] for start, _, after in lines) == text
    assert lines[0][0] == 0
    for line, following in pairwise(lines):
        assert line[0] <= line[1] < line[2] == following[0]
    assert lines[-1][1] == lines[-1][2] == len(text)


@given(texts)
@example(
    "Bridge stays\nA ferry in Lima. (Carl Dow/AFP)\nA ferry in Lima. (Carl Dow/AFP)\n"
)
def test_blocks_tile_the_lines(text):
    blocks = parse(text).blocks
    assert "".join(block.of(text) for block in blocks) == text
    for block, following in pairwise(blocks):
        assert block.end == following.start
    starts = {line[0] for line in split_lines(text)}
    assert {block.start for block in blocks} <= starts


def test_no_text_has_no_blocks():
    assert parse("").blocks == ()
