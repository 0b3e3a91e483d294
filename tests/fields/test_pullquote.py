"""Pull quotes, with and without who said them."""

import pytest

from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._fields.pullquote import find_pull_quotes
from newsextract._text import Range


def read(text):
    inner = Range(0, len(text))
    block = Block(Kind.PULL_QUOTE, 0, len(text), 0, len(text), "", Zone.BODY, (inner,))
    return find_pull_quotes(text, (block._replace(kind=Kind.PARAGRAPH), block))


@pytest.mark.parametrize(
    ("text", "words", "name", "role"),
    [
        ("It holds.", "It holds.", None, None),
        ("“It holds.”", "It holds.", None, None),
        ("“It holds", "It holds", None, None),
        ("“It holds.”\n— Ole Berg, baker", "It holds.", "Ole Berg", "baker"),
        ("“It holds.”\nOle Berg", "It holds.", "Ole Berg", None),
        ("It holds.\nOle Berg, head of Roe", "It holds.", "Ole Berg", "head of Roe"),
        ("“It holds.” – Ole Berg", "It holds.", "Ole Berg", None),
        ("“It holds.” Ole Berg, 34, baker", "It holds.", "Ole Berg", "34, baker"),
        ("“It holds.”\n— Habib, baker", "It holds.", "Habib", "baker"),
        (
            "“It holds.”\nAnn Lee\nbaker and head of Roe",
            "It holds.",
            "Ann Lee",
            "baker and head of Roe",
        ),
        (
            "It holds.\n— Ann Lee\nhead of Roe",
            "It holds.",
            "Ann Lee",
            "head of Roe",
        ),
        ("“It holds.”\nin Oslo\nOle Berg", "It holds.”\nin Oslo", "Ole Berg", None),
        ("“It is\nOle Berg\nwho holds.”", "It is\nOle Berg\nwho holds.", None, None),
        ("“It\nholds\nwell.”", "It\nholds\nwell.", None, None),
        ("It holds.\nIt goes on.", "It holds.\nIt goes on.", None, None),
    ],
)
def test_pull_quotes(text, words, name, role):
    (match,) = read(text)
    assert match.kind == "pull"
    assert text[match.start : match.end] == words
    if name is None:
        assert match.speaker is None
    else:
        speaker = match.speaker
        assert (speaker.name, speaker.description, speaker.found) == (
            name,
            role,
            "beside",
        )
        assert text[speaker.mention_start : speaker.mention_end] == name


@pytest.mark.parametrize("text", ["“”", "“”\n— Ole Berg", "“ ”"])
def test_nothing(text):
    assert read(text) == ()
