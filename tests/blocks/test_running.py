"""What is told at a glance is what the whole table of rules would say."""

import pytest
from blocks.told import text_of
from corpus import pages

from newsextract._blocks import signs
from newsextract._blocks.layout import read_layout, read_rows
from newsextract._blocks.reflow import Passage, find_passages
from newsextract._blocks.running import OTHER, RUNS, read_prose
from newsextract._credit import find_credit
from newsextract._text import Range, split_lines

PAGES = [text_of(page) for page in pages.PAGES.values()]

RUNNING = [
    "The vote, which passed by wide margins in every precinct, commits the towns.",
    "He and two students have since mapped forty miles of the bank with radar.",
    "Okonjo-Reyes said the same sand runs under every town that voted on Tuesday.",
    "Marchetti’s own house, a yellow bungalow by the river, is on the list of those.",
    "The Tamarack rises in the hills above the junction and falls over its last miles.",
    "The council sat for two hours on Monday and put off the vote on the old levees.",
    "But whether the money to carry it out will come in time is still in question.",
    "“I will miss the lilacs,” she said. “I will not miss the pump.”",
    '"The water decides," said Marchetti, who keeps a copy in a freezer bag.',
]

OTHERS = [
    "Short and closed.",
    "The vote, which passed by wide margins in every precinct, commits the towns",
    "PARIS (AP) — The vote, which passed by wide margins, commits the towns to move.",
    "Paris — The vote, which passed by wide margins, commits the four towns to move.",
    "Ada Low is a reporter for The Inlet Courier, and has covered floods since 2004.",
    "Ada Low covers the coast and the river towns for The Inlet Courier in Port Holt.",
    "Correction: An earlier version of this article misstated the year of the levees.",
    "This article was amended on 3 May 2024 to give the right name of the old bridge.",
    "An earlier version of this story misstated the year in which the levees were up.",
    "Ida Sand in Holt and Dag Rim in Ness contributed to this report on the levees.",
    "The newsletter of the town brings you all that our reporters find out, every day.",
    "The town has found that you can read of the vote here on most days of the week.",
    "Volunteers carry photo albums out of the library on Monday. Photo by Ada Low/AP.",
    "The boats were tied to the porches of the houses on Cooper Street (Ada Low/AP).",
    "Doors to the hall in the mill will open on Monday morning in the rain at 9 a.m.",
    "“Short,” she said.",
    "“The bridge is gone and the river stands in the streets of the town” (AP)",
    "“The bridge is gone",
    "“The bridge is gone, and the river stands in the streets of the town,”",
]


def read(text):
    return read_prose(text, 0, len(text)) == RUNS


@pytest.mark.parametrize("text", RUNNING)
def test_running(text):
    assert read(text)
    passage = Passage(0, 1, 0, len(text), (Range(0, len(text)),))
    assert signs.read_sign(text, passage).running


@pytest.mark.parametrize("text", OTHERS)
def test_not_told(text):
    assert not read(text)


def passages_of(text):
    rows = read_rows(text, split_lines(text))
    return find_passages(text, rows, read_layout(text, rows))


@pytest.mark.parametrize("text", [*PAGES, *RUNNING, *OTHERS])
def test_the_table_says_the_same(text, monkeypatch):
    passages = passages_of(text)
    told = [signs.read_sign(text, passage) for passage in passages]
    monkeypatch.setattr(signs, "read_prose", lambda *_: OTHER)
    for passage, sign in zip(passages, told, strict=True):
        assert signs.read_sign(text, passage) == sign._replace(running=False)
        if sign.running:
            assert find_credit(text, passage.start, passage.end) is None
