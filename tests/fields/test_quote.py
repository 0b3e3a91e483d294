from newsextract._blocks.group import read_blocks
from newsextract._fields.quote import find_quotes
from newsextract._text import split_lines

STORY = (
    "Ferry saved for another year\n"
    "By Ada Low\n"
    "The harbour board voted to keep the ferry for another year on Tuesday night.\n"
    "“We listened, and the town was not quiet about it,” said Ingrid Falk.\n"
    "{pulled}"
    "“The boat is old,” said Bo Rask, a pilot. “It has seen three kings.\n"
    "“It will see a fourth.”\n"
    "Opponents said the money would be better spent on the bridge.\n"
)


def read(text):
    return [
        (text[quote.start : quote.end], quote.kind, quote.part_of)
        for quote in find_quotes(text, read_blocks(text, split_lines(text)))
    ]


def test_without_pull_quotes():
    assert read(STORY.format(pulled="")) == [
        ("We listened, and the town was not quiet about it,", "direct", None),
        ("The boat is old,", "direct", None),
        ("It has seen three kings.", "direct", None),
        ("It will see a fourth.", "direct", 2),
    ]


def test_pull_quote_in_its_place():
    pulled = "“We listened, and the town was not quiet about it”\n"
    assert read(STORY.format(pulled=pulled)) == [
        ("We listened, and the town was not quiet about it,", "direct", None),
        ("We listened, and the town was not quiet about it", "pull", None),
        ("The boat is old,", "direct", None),
        ("It has seen three kings.", "direct", None),
        ("It will see a fourth.", "direct", 3),
    ]


def test_one_word_name_with_what_is_told_of_it():
    text = (
        "The bridge in Holt is to be closed for two years, the council said.\n"
        "“It is our only road,” said Olanda, a 33-year-old smith who uses one name. "
        "“It is a good one.”\n"
    )
    blocks = read_blocks(text, split_lines(text))
    speakers = [quote.speaker for quote in find_quotes(text, blocks)]
    assert [(s.name, s.age, s.description, s.found) for s in speakers] == [
        ("Olanda", 33, "a 33-year-old smith", "beside"),
        ("Olanda", 33, "a 33-year-old smith", "previous"),
    ]
