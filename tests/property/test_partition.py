"""Lines tile the text, blocks tile the lines."""

from itertools import pairwise

from hypothesis import example, given
from property.strategies import texts

from newsextract import parse
from newsextract._text import split_lines


@given(texts)
def test_lines_tile_the_text(text):
    lines = split_lines(text)
    assert "".join(text[line.start : line.next] for line in lines) == text
    assert lines[0].start == 0
    for line, following in pairwise(lines):
        assert line.start <= line.end < line.next == following.start
    assert lines[-1].end == lines[-1].next == len(text)


@given(texts)
@example(
    "Bridge stays\nA ferry in Lima. (Carl Dow/AFP)\nA ferry in Lima. (Carl Dow/AFP)\n"
)
def test_blocks_tile_the_lines(text):
    blocks = parse(text).blocks
    assert "".join(block.of(text) for block in blocks) == text
    for block, following in pairwise(blocks):
        assert block.end == following.start
    starts = {line.start for line in split_lines(text)}
    assert {block.start for block in blocks} <= starts


def test_no_text_has_no_blocks():
    assert parse("").blocks == ()
