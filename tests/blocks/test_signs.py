import pytest
from corpus import signs

from newsextract._blocks.kinds import Kind
from newsextract._blocks.reflow import Passage
from newsextract._blocks.signs import read_sign
from newsextract._text import Range, split_lines, trim

ROWS = [
    (text, what)
    for table in (signs.SIGNS, signs.LONG)
    for what, texts in table.items()
    for text in texts
]


def sign_of(text):
    around = f"Above.\n{text.strip()}\nBelow."
    pieces = tuple(
        Range(*trim(around, *line[:2])) for line in split_lines(around)[1:-1]
    )
    passage = Passage(1, 1 + len(pieces), pieces[0].start, pieces[-1].end, pieces)
    return read_sign(around, passage)


@pytest.mark.parametrize(("text", "what"), ROWS)
def test_what_a_passage_shows(text, what):
    sign = sign_of(text)
    assert (sign.kind, sign.rule) == what


@pytest.mark.parametrize(
    ("text", "weight", "prose"),
    [
        ("Share", -1.0, False),
        ("Advertisement", -0.5, False),
        ("Most read", -2.5, False),
        ("4 October 2023", -2.0, False),
        ("By Runa Eide", -3.0, False),
        ("© 2023 The Inlet Courier", -4.0, False),
        ("Correction: The bridge is red, not green.", -1.0, False),
        ("HOLT (AP) — The herring came back on Sunday.", 5.0, True),
        ("It rained all night on Sunday.", 1.1, True),
        ("It rained all day. " * 8, 8 * 19 / 80 - 1 / 80, True),
        ("It rained all day. " * 80, 4.0, True),
        ("Herring return to Ness", -0.7, False),
    ],
)
def test_what_it_says_for_the_body(text, weight, prose):
    sign = sign_of(text)
    assert (sign.weight, sign.prose) == (pytest.approx(weight), prose)


def test_kinds_of_signs_are_kinds():
    assert {kind for kind, _ in signs.SIGNS} <= {None, *map(str, Kind)}
