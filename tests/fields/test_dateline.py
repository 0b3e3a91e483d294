"""The story's dateline."""

from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._fields.dateline import find_dateline_of


def page(*parts):
    text, blocks = "", []
    for kind, line in parts:
        start = len(text)
        text += line + "\n"
        blocks.append(
            Block(kind, start, len(text), start, len(text) - 1, "test", Zone.BODY, ())
        )
    return text, tuple(blocks)


def place_of(*parts):
    text, blocks = page(*parts)
    match = find_dateline_of(text, blocks)
    return match and [place.name for place in match.places]


PROSE = (Kind.PARAGRAPH, "The river rose again on Friday.")
PLACED = (Kind.PARAGRAPH, "KABUL — The river rose again on Friday.")
SOURCED = (Kind.PARAGRAPH, "AP - The river rose again on Friday.")


def test_first_paragraph():
    assert place_of((Kind.HEADLINE, "OSLO — A headline"), PLACED, PROSE) == ["KABUL"]


def test_one_of_the_next_two():
    assert place_of(PROSE, PROSE, PLACED) == ["KABUL"]
    assert place_of(PROSE, PROSE, PROSE, PLACED) is None


def test_a_source_alone_only_first():
    assert place_of(SOURCED) == []
    assert place_of(PROSE, SOURCED) is None
    assert place_of((Kind.TABLE, "AP - 3.4"), PROSE) is None


def test_alone_or_above_a_table():
    assert place_of((Kind.TIMESTAMP, "KABUL, May 3"), PROSE) == ["KABUL"]
    assert place_of((Kind.TABLE, "KABUL, May 3 -\nShr 34 cts"), PROSE) == ["KABUL"]


def test_none():
    assert find_dateline_of("", ()) is None
