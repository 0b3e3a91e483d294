"""The head of a page: headline, kicker, deck, and the bylines that carry no mark."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from .._lex.agencies import AGENCIES
from .._lex.boxes import SECTIONS
from .._text import squeeze
from .kinds import Kind, Verdict
from .reflow import Passage
from .signs import Sign

_KICKER_WORDS = 4
_LABEL_MARKS = (" / ", " > ", " » ", " › ", " | ")
_BETWEEN = frozenset({Kind.FURNITURE, Kind.COUNTER, Kind.CAPTION, Kind.KICKER})
_BULLETS = "*•-–—·▪■●►"


class Page(NamedTuple):
    """A text cut into passages, each with its sign."""

    text: str
    passages: Sequence[Passage]
    signs: Sequence[Sign]


class Vote(NamedTuple):
    """A row of the table by which lines of the head stand for headline."""

    name: str
    weight: float


VOTES: Mapping[str, float] = {
    "one or two words": -3.0,
    "three words": -1.0,
    "five to twenty words": 2.0,
    "over thirty words": -2.0,
    "closed by a full stop": -1.5,
    "printed again": 3.0,
    "under a byline or time": -1.0,
    "just above a byline or time": 0.3,
    "a path of labels": -3.0,
    "begins in lower case": -1.0,
    "a bullet": -3.0,
    "closed by a colon": -3.0,
    "right above the byline": 2.0,
    "each line further down": -0.35,
}
"""Evidence for and against a line of the head as the headline; the highest sum wins."""


def _key(page: Page, i: int) -> str:
    passage = page.passages[i]
    return squeeze(page.text, passage.start, passage.end).casefold()


def _is_free(page: Page, i: int) -> bool:
    """Whether a passage shows nothing that settles what it is."""
    return page.signs[i].kind is None


def _score(page: Page, i: int, rank: int, seen: Mapping[str, int]) -> float:
    """Add up the votes for one line."""
    text, passage = page.text, page.passages[i]
    words = text.count(" ", passage.start, passage.end) + 1
    first = text[passage.start]
    total = rank * VOTES["each line further down"]
    if words <= 2:
        total += VOTES["one or two words"]
    elif words == 3:
        total += VOTES["three words"]
    elif words >= 5:
        total += VOTES["five to twenty words" if words <= 30 else "over thirty words"]
    if text[passage.end - 1] == ".":
        total += VOTES["closed by a full stop"]
    elif text[passage.end - 1] == ":":
        total += VOTES["closed by a colon"]
    if seen[_key(page, i)] > 1 and words > 3:
        total += VOTES["printed again"]
    if any(mark in text[passage.start : passage.end] for mark in _LABEL_MARKS):
        total += VOTES["a path of labels"]
    if first.islower():
        total += VOTES["begins in lower case"]
    if first in _BULLETS:
        total += VOTES["a bullet"]
    above = page.signs[max(0, i - 3) : i]
    below = page.signs[i + 1 : i + 3]
    openers = (Kind.BYLINE, Kind.TIMESTAMP)
    if any(sign.kind in openers for sign in above):
        total += VOTES["under a byline or time"]
    if any(sign.kind in openers for sign in below):
        total += VOTES["just above a byline or time"]
    if words in (2, 3) and below and below[0].kind is Kind.BYLINE and rank == 0:
        total += VOTES["right above the byline"]
    return total


def find_headline(page: Page, body: int) -> int | None:
    """Give the passage that is the headline, or None where the head has none."""
    free = [i for i in range(body) if _is_free(page, i)]
    seen: dict[str, int] = {}
    for i in range(min(len(page.passages), body + 2)):
        key = _key(page, i)
        seen[key] = seen.get(key, 0) + 1
    best, chosen = -1.5, None
    for rank, i in enumerate(free):
        score = _score(page, i, rank, seen)
        if score > best:
            best, chosen = score, i
    return chosen


def _deck_verdicts(page: Page, headline: int, body: int) -> dict[int, Verdict]:
    """Name the deck: what stands free between the headline and the rest of the head."""
    verdicts: dict[int, Verdict] = {}
    for i in range(headline + 1, body):
        passage, sign = page.passages[i], page.signs[i]
        if sign.kind is not None:
            if verdicts or sign.kind not in _BETWEEN:
                break
            continue
        words = page.text.count(" ", passage.start, passage.end) + 1
        if words < 4:
            break
        verdicts[i] = Verdict(Kind.DECK, "deck.under_headline")
    return verdicts


def _find_kicker(
    page: Page, headline: int, verdicts: Mapping[int, Verdict]
) -> int | None:
    """Give the label above the headline: the nearest short line that nothing settles."""
    for i in range(headline - 1, -1, -1):
        key = _key(page, i)
        if i in verdicts or key in AGENCIES:
            continue
        if not _is_free(page, i) and key not in SECTIONS:
            continue
        return i if key.count(" ") < _KICKER_WORDS else None
    return None


def read_head(page: Page, body: int) -> dict[int, Verdict]:
    """Say what the free passages of the head are, by index."""
    headline = find_headline(page, body)
    if headline is None:
        return {}
    verdicts = {headline: Verdict(Kind.HEADLINE, "headline.votes")}
    key = _key(page, headline)
    for i in range(body):
        if i != headline and _is_free(page, i) and _key(page, i) == key:
            verdicts[i] = Verdict(Kind.FURNITURE, "headline.repeated")
    for i, verdict in _deck_verdicts(page, headline, body).items():
        verdicts.setdefault(i, verdict)
    kicker = _find_kicker(page, headline, verdicts)
    if kicker is not None:
        verdicts[kicker] = Verdict(Kind.KICKER, "kicker.above_headline")
    return verdicts
