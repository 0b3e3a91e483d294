"""Who said what: attributions, and the persons they settle to."""

import pytest
from corpus import speaker_stories, speakers

from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._fields.people import read_register
from newsextract._fields.quotation import find_quotations
from newsextract._fields.speaker import find_speakers
from newsextract._text import Range


def page(text, captions=()):
    blocks = []
    start = 0
    for n, line in enumerate(text.split("\n")):
        end = start + len(line)
        kind = Kind.CAPTION if n in captions else Kind.PARAGRAPH
        kind = kind if line else Kind.BLANK
        inner = Range(start, end)
        blocks.append(Block(kind, start, end + 1, start, end, "", Zone.BODY, (inner,)))
        start = end + 1
    return tuple(blocks)


def read(text, captions=()):
    blocks = page(text, captions)
    quotations = find_quotations(text, blocks)
    return find_speakers(text, blocks, quotations, read_register(text, blocks))


def told(match):
    s = match.speaker
    if s is None:
        return match.cue, None, None, None
    return match.cue, s.mention, s.name, s.found


@pytest.mark.parametrize(("text", "want"), speakers.BESIDE)
def test_beside(text, want):
    (match,) = read(text)
    cue, mention, name, _ = told(match)
    if want is not None:
        assert (cue, mention) == want[:2]
        assert name == ((want[2] or None) if want[2] is not None else mention)
    if mention is not None:
        assert text[match.speaker.mention_start : match.speaker.mention_end] == mention


@pytest.mark.parametrize("text", speakers.NOT)
def test_not(text):
    assert read(text) == ()


@pytest.mark.parametrize(("text", "want"), speaker_stories.STORIES)
def test_stories(text, want):
    assert tuple(told(match) for match in read(text)) == want


def test_far_ahead():
    text = "Mayor Ann Lee left. " + "It rained. " * 20 + "“A b c,” she said."
    (match,) = read(text)
    assert told(match) == ("said", "she", None, "pronoun")


def test_captions():
    text = "Ann Lee called it “odd”. Photo: X\nIt rained."
    (match,) = read(text, (0,))
    assert told(match) == ("called", "Ann Lee", "Ann Lee", "beside")


def test_wrapped_lines():
    text = "“A,” according\r\nto Mayor Ann\r\nLee, 34,\r\na baker of\r\nOslo who left."
    block = page(text)[0]._replace(end=len(text), inner_end=len(text))
    quotations = find_quotations(text, (block,))
    register = read_register(text, (block,))
    (match,) = find_speakers(text, (block,), quotations, register)
    assert told(match) == ("according to", "Mayor Ann Lee", "Ann Lee", "beside")
    assert (match.speaker.age, match.speaker.description) == (34, "a baker of Oslo")


def test_parts():
    text = "“A b c.\n“D e f.”\nThe “bread” was old.\n“G,” he said."
    first, second, third = read(text)
    assert (first.part_of, second.part_of, third.part_of) == (None, 0, None)
    assert [m.kind for m in (first, second, third)] == ["direct"] * 3


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“We go,” he said.", "direct"),
        ("He said: “we go.”", "direct"),
        ("He said, “we go.”", "direct"),
        ("He called it “odd”.", "partial"),
        ("He said it was “odd”, and left.", "partial"),
        ("After that, “we go,” he said.", "partial"),
    ],
)
def test_kinds(text, kind):
    (match,) = read(text)
    assert match.kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "That calling it “odd” hurts.",
        "It rained after Ann Lee, a baker, said it was “odd”.",
        "\x1c\n“A b c.”",
        "\ud800 “a” \udfff said \x00 “b,” \x00",
        "“_” said _. “__” _ _.",
        "said “a” according to",
        "“a” according",
        "his “a”",
        "“\u200b” said “\x1c”",
    ],
)
def test_total(text):
    for match in read(text):
        assert text[match.start : match.end]
