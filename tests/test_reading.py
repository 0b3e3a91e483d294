import pytest

from newsextract._reading import read_range


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("one  line\there", "one line here"),
        ("over\ntwo lines", "over two lines"),
        ("over\r\ntwo lines", "over two lines"),
        ("> a mail\n> goes on", "> a mail goes on"),
        ("a mail\n>> goes on", "a mail goes on"),
        ("a mail\n>\n> goes on", "a mail goes on"),
        ("one-billion-\ndollar fund", "one-billion-dollar fund"),
        ("the govern-\nment said", "the government said"),
        ("the govern-\nMent said", "the govern-Ment said"),
        ("a line – \nand more", "a line – and more"),
        ("(\nImage: Ada Low)", "(Image: Ada Low)"),
        ("the link\n, and more", "the link, and more"),
        ("T\nhe first", "The first"),
        ("I\nam", "I am"),
        ("I\nn spring", "In spring"),
        ("A\nman in spring", "A man in spring"),
        ("A\nfter spring", "After spring"),
        ("T\nThe first", "T The first"),
    ],
)
def test_range(text, read):
    assert read_range(text, 0, len(text)) == read


def test_range_inside_a_text():
    assert read_range("ab\ncd\nef", 1, 7) == "b cd e"
