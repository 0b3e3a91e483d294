import pytest
from corpus import furniture

from newsextract._furniture import Furniture, is_furniture_line, read_furniture

LINES = [(text, what) for what, texts in furniture.FURNITURE.items() for text in texts]


@pytest.mark.parametrize(("text", "what"), LINES)
def test_lines_of_the_page(text, what):
    around = f"Above\n{text}\nBelow"
    start = 6 + len(text) - len(text.lstrip())
    end = 6 + len(text.rstrip())
    assert read_furniture(around, start, end) == Furniture(*what)


@pytest.mark.parametrize("text", furniture.NOT)
def test_lines_that_may_be_the_storys(text):
    assert read_furniture(text, 0, len(text)) is None


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Share", True),
        ("Sheep", False),
        ("By signing up you agree that we may write to you.", True),
        ("By signing up you agree that we may write to you about all we do.", False),
    ],
)
def test_a_line_that_is_short_is_sure(text, sure):
    assert is_furniture_line(text, 0, len(text)) is sure
