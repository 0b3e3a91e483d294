"""A text with its parts coloured, as HTML for notebooks; everything escaped."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise
from typing import Final

import regex

from .marks import Mark

_UNSEEN = regex.compile(
    r"[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\u061c\u200e\u200f\u202a-\u202e"
    r"\u2066-\u2069\ud800-\udfff]"
)
# controls, marks that turn the direction of writing, lone surrogates
# not: "\n"                 white space

_STYLE: Final = """
.newsextract { line-height: 1.5; max-width: 46em; }
.newsextract > div { display: flex; gap: .8em; margin: .35em 0; }
.newsextract > div > small { flex: 0 0 6.5em; opacity: .6; text-align: right; }
.newsextract > div > div { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.newsextract .headline { font-size: 1.4em; font-weight: bold; }
.newsextract .subhead { font-weight: bold; }
.newsextract .deck { font-size: 1.1em; }
.newsextract .caption { border-left: 3px solid rgba(128, 128, 128, .5);
  font-size: .92em; padding-left: .6em; }
.newsextract .pull_quote { font-size: 1.1em; font-style: italic; }
.newsextract .beside { opacity: .55; }
.newsextract mark { background: rgba(128, 128, 128, .2); border-radius: 3px;
  color: inherit; }
.newsextract mark.author { background: rgba(40, 120, 220, .28); }
.newsextract mark.timestamp { background: rgba(230, 150, 0, .3); }
.newsextract mark.dateline { background: rgba(120, 90, 200, .3); }
.newsextract mark.quote { background: rgba(30, 160, 90, .25); }
.newsextract mark.speaker { background: none;
  border-bottom: 2px solid rgba(30, 160, 90, .8); }
.newsextract mark.credit { background: rgba(200, 60, 140, .25); }
.newsextract mark.url { background: rgba(0, 150, 170, .25); }
.newsextract mark.counter { background: rgba(150, 110, 60, .3); }
"""
"""Colours are laid over whatever the notebook has, light or dark."""

_STORY: Final = frozenset(
    {
        "headline",
        "kicker",
        "deck",
        "byline",
        "timestamp",
        "counter",
        "paragraph",
        "subhead",
        "caption",
        "pull_quote",
        "note",
        "url",
    }
)
"""Kinds of block that are the story's; the others are shown pale."""


def render(text: str, blocks: Iterable[Mark], marks: Sequence[Mark]) -> str:
    """Return a text as HTML: a row a block, its kind beside it, its parts marked.

    Args:
        text: The text.
        blocks: The blocks to show, in order; what is between them is left out.
        marks: The parts to colour; they may overlap.

    Returns:
        One element that needs no script and no other file. Controls, marks that turn
        the direction of writing and lone surrogates are shown as their code points.
    """
    rest = sorted(marks)
    rows: list[str] = []
    at = 0
    for block in blocks:
        while at < len(rest) and rest[at].end <= block.start:
            at += 1
        inside = at
        while inside < len(rest) and rest[inside].start < block.end:
            inside += 1
        kind = block.kind if block.kind in _STORY else f"{block.kind} beside"
        words = "".join(_pieces(text, block, rest[at:inside]))
        label = escape(block.kind.replace("_", " "))
        rows.append(
            f'<div title="{_shown(block.told)}"><small>{label}</small>'
            f'<div class="{escape(kind)}">{words}</div></div>'
        )
    return (
        f'<style>{_STYLE}</style><div class="newsextract">\n'
        + "\n".join(rows)
        + "</div>"
    )


def _pieces(text: str, block: Mark, marks: Sequence[Mark]) -> Iterator[str]:
    """Yield a block piece by piece, each within the marks that hold there."""
    cuts = {block.start, block.end}
    for mark in marks:
        cuts.update((max(mark.start, block.start), min(mark.end, block.end)))
    ordered = sorted(cuts)
    waiting = list(reversed(marks))
    holding: list[Mark] = []
    for start, end in pairwise(ordered):
        while waiting and waiting[-1].start <= start:
            holding.append(waiting.pop())
        holding = [mark for mark in holding if mark.end > start]
        opened = "".join(
            f'<mark class="{escape(mark.kind)}" title="{_shown(mark.told)}">'
            for mark in holding
        )
        yield opened + _shown(text[start:end]) + "</mark>" * len(holding)


def _shown(words: str) -> str:
    """Return words escaped, what cannot be seen in them spelled out."""
    return escape(_UNSEEN.sub(lambda m: f"[U+{ord(m[0]):04X}]", words))
