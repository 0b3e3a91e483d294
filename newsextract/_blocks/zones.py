"""Head, body, foot: the stretch of a page that weighs most as running text."""

from collections.abc import Sequence
from typing import NamedTuple

import regex

from .foot import SENTENCE, before_boilerplate, find_comments, find_foot
from .kinds import Kind
from .reflow import Passage
from .signs import Sign

_DECK_PROSE = 3
"""Paragraphs in a row from which a dateline below them is not the story's first."""
_HEAD_PROSE = 3
"""Paragraphs among which a byline may still move the body's start."""
_WIDGETS = frozenset({Kind.FURNITURE, Kind.ADVERT, Kind.COUNTER, Kind.NEWSLETTER})
_WIDGETS_AT_MOST = -3.0
_OPENERS = frozenset({Kind.BYLINE, Kind.TIMESTAMP})
_ENTRY_SHARE = 0.5
_ENTRY_WEIGHT = -0.2
_ITEM_WEIGHT = -0.1
_ENTRIES = 3
_ENTRY_HEAD = 4
"""Passages that may stand from an entry's stamp to its first paragraph."""

_OPENING_MARKS = frozenset("“„«\"‘'")
_TITLED = 4
"""Passages of a page from which its first may be a headline."""
_TITLE_CHARACTERS = 80

_YEAR = regex.compile(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")
# "12 May 2024 12.42 CET"   dated
# not: "12.42 CET"          the stamp of an entry


class Zones(NamedTuple):
    """The body is the passages `body:foot`; before it the head, after it the foot."""

    body: int
    foot: int


def _is_live(text: str, passages: Sequence[Passage], signs: Sequence[Sign]) -> bool:
    """Whether a page is a live blog: undated stamps, each above its own entry."""
    if [sign.kind for sign in signs].count(Kind.TIMESTAMP) < _ENTRIES:
        return False
    entries = 0
    for i, sign in enumerate(signs):
        if sign.kind is not Kind.TIMESTAMP:
            continue
        if _YEAR.search(text, passages[i].start, passages[i].end):
            continue
        entries += any(below.prose for below in signs[i + 1 : i + 4])
    return entries >= _ENTRIES


def _weights(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign], *, live: bool
) -> list[float]:
    """Give each passage's weight, items of a list and heads of live entries light."""
    weights = [sign.weight for sign in signs]
    listed = False
    for i, (passage, sign) in enumerate(zip(passages, signs, strict=True)):
        if sign.running:
            listed = False
        elif sign.prose or sign.kind is not None:
            listed = sign.prose and text[passage.end - 1] == ":"
        elif listed:
            weights[i] = max(weights[i], _ITEM_WEIGHT)
    if live:
        for i, sign in enumerate(signs):
            if sign.kind is Kind.TIMESTAMP:
                weights[i] = _ENTRY_WEIGHT
                if i + 1 < len(signs) and not signs[i + 1].prose:
                    weights[i + 1] = max(weights[i + 1], _ENTRY_WEIGHT)
    return weights


def _heaviest(signs: Sequence[Sign], weights: Sequence[float]) -> Zones:
    """Find the run of passages with the greatest sum of weights, the first of equals.

    Buttons and adverts in a row weigh no more than a few of them: many stand between
    two paragraphs on some pages. A byline or time under paragraphs weighs half.
    """
    best = total = spent = 0.0
    start = read = 0
    body = foot = len(signs)
    for i, sign in enumerate(signs):
        if total <= 0:
            total, start, read = 0.0, i, 0
        weight = weights[i]
        if sign.prose:
            spent = 0.0
            read += 1
        elif sign.kind in _WIDGETS:
            weight = max(weight, _WIDGETS_AT_MOST - spent)
            spent += weight
        elif sign.kind in _OPENERS and read > 1:
            weight *= _ENTRY_SHARE
        total += weight
        if total > best:
            best, body, foot = total, start, i + 1
    return Zones(body, foot)


def _after_openers(signs: Sequence[Sign], zones: Zones, *, live: bool) -> int:
    """Move the body's start behind a byline or dateline that stands near its top.

    What stands above them is deck, not body, however long it is.
    """
    prose = since = 0
    start = zones.body
    for i in range(zones.body, zones.foot):
        sign = signs[i]
        if sign.rule == "paragraph.dateline" and since < _DECK_PROSE:
            return i
        since = 0 if sign.kind in _OPENERS else since + sign.prose
        if sign.kind in _OPENERS and prose <= (not live):
            start = i + 1
        prose += sign.prose
        if prose > _HEAD_PROSE:
            break
    while start < zones.foot and not signs[start].prose:
        start += 1
    return start if start < zones.foot else zones.body


def _after_last_opener(signs: Sequence[Sign], body: int) -> int:
    """Give the first closed sentence between the last byline or time and the body.

    Boxes and buttons may have parted it from the paragraphs below.
    """
    if body < len(signs) and signs[body].rule == "paragraph.dateline":
        return body
    for i in range(body - 1, -1, -1):
        if signs[i].kind in _OPENERS:
            return next(
                (j for j in range(i + 1, body) if signs[j].weight >= SENTENCE), body
            )
    return body


def _first_stamp(signs: Sequence[Sign], body: int) -> int:
    """Give the stamp above the first paragraph of a live blog, or `body` itself."""
    for i in range(body - 1, max(-1, body - 1 - _ENTRY_HEAD), -1):
        if signs[i].kind is Kind.TIMESTAMP:
            return i
        if signs[i].kind not in (None, Kind.BYLINE):
            break
    return body


def _closes_with_question(signs: Sequence[Sign], foot: int) -> bool:
    """Whether a question right under the last paragraph is the story's last line."""
    if not 0 < foot < len(signs) or signs[foot].rule != "question":
        return False
    below = signs[foot + 1].kind if foot + 1 < len(signs) else Kind.NOTE
    return signs[foot - 1].prose and below is Kind.NOTE


def _is_title(text: str, passages: Sequence[Passage], signs: Sequence[Sign]) -> bool:
    """Whether a page's first line, closed by a full stop, is its headline all the same.

    It is one sentence, and the paragraph right below is much longer.
    """
    if len(signs) < _TITLED or not (
        signs[0].prose and signs[1].prose and signs[2].prose
    ):
        return False
    first, below = passages[0], passages[1]
    return (
        signs[0].rule != "paragraph.dateline"
        and first.end - first.start <= _TITLE_CHARACTERS
        and below.end - below.start >= 1.6 * (first.end - first.start)
        and text[first.start] not in _OPENING_MARKS
        and text.find(". ", first.start, first.end) < 0
    )


def find_zones(text: str, passages: Sequence[Passage], signs: Sequence[Sign]) -> Zones:
    """Cut the passages of a page into head, body and foot."""
    live = _is_live(text, passages, signs)
    zones = _heaviest(signs, _weights(text, passages, signs, live=live))
    body = _after_openers(signs, zones, live=live)
    body = _first_stamp(signs, body) if live else _after_last_opener(signs, body)
    if body == 0 and _is_title(text, passages, signs):
        body = 1
    end = find_comments(text, passages, signs, body)
    foot = find_foot(text, passages, signs, (min(zones.foot, end), end))
    foot = before_boilerplate(text, passages, signs, (body, foot))
    return Zones(body, foot + _closes_with_question(signs, foot))
