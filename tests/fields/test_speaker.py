"""Who said what: attributions, and the persons they settle to."""

import pytest
from corpus import speakers

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
        assert name == (want[2] or mention)
    if mention is not None:
        assert text[match.speaker.mention_start : match.speaker.mention_end] == mention


@pytest.mark.parametrize("text", speakers.NOT)
def test_not(text):
    assert read(text) == ()


@pytest.mark.parametrize(("text", "want"), speakers.STORIES)
def test_stories(text, want):
    assert tuple(told(match) for match in read(text)) == want
