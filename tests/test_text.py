import pytest

from newsextract._text import BLANKS, Range, split_lines, squeeze, trim


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [(0, 0, 0)]),
        ("a", [(0, 1, 1)]),
        ("a\nb", [(0, 1, 2), (2, 3, 3)]),
        ("a\n", [(0, 1, 2), (2, 2, 2)]),
        ("a\r\nb", [(0, 1, 3), (3, 4, 4)]),
        ("a\rb", [(0, 1, 2), (2, 3, 3)]),
        ("a\n\rb", [(0, 1, 2), (2, 2, 3), (3, 4, 4)]),
        ("\r\n\r\n", [(0, 0, 2), (2, 2, 4), (4, 4, 4)]),
    ],
)
def test_split_lines(text, lines):
    assert split_lines(text) == tuple(lines)


@pytest.mark.parametrize("end", ["\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_each_line_end_counts_one(end):
    assert split_lines(f"a{end}b") == ((0, 1, 2), (2, 3, 3))


@pytest.mark.parametrize("character", ["\x1c", "\x1d", "\x1e", "\x00", "\t", "\u200b"])
def test_other_controls_end_no_line(character):
    assert split_lines(f"a{character}b") == ((0, 3, 3),)


@pytest.mark.parametrize(
    ("text", "start", "end", "expected"),
    [
        ("  a b  ", 0, 7, Range(2, 5)),
        ("xx a xx", 2, 5, Range(3, 4)),
        ("a", 0, 1, Range(0, 1)),
        ("\ufeff\u200b\xa0a\u2009\r\n", 0, 7, Range(3, 4)),
        ("x   y", 1, 4, Range(1, 1)),
        ("", 0, 0, Range(0, 0)),
    ],
)
def test_trim(text, start, end, expected):
    assert trim(text, start, end) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("one two", "one two"),
        ("one \n two", "one two"),
        ("\tone\r\n\r\ntwo\xa0three ", "one two three"),
        ("", ""),
        (" \u2028 ", ""),
    ],
)
def test_squeeze(text, expected):
    assert squeeze(text, 0, len(text)) == expected


def test_squeeze_keeps_to_its_range():
    assert squeeze("one  two  three", 3, 10) == "two"


def test_blanks_are_single_characters_without_ink():
    assert len(set(BLANKS)) == len(BLANKS)
    for character in BLANKS:
        assert character.isspace() or character in "\u200b\ufeff"
