"""Head, body, foot: the stretch of a page that weighs most as running text."""

from collections.abc import Sequence
from typing import NamedTuple

from .kinds import Kind
from .signs import Sign

_OPENING_PASSAGES = 6
_WIDGETS = frozenset({Kind.FURNITURE, Kind.ADVERT, Kind.COUNTER, Kind.NEWSLETTER})
_WIDGETS_AT_MOST = -3.0
_ENTRY_SHARE = 0.5
_OPENERS = frozenset({Kind.BYLINE, Kind.TIMESTAMP})


class Zones(NamedTuple):
    """The body is the passages `body:foot`; before it the head, after it the foot."""

    body: int
    foot: int


def _heaviest(signs: Sequence[Sign]) -> Zones:
    """Find the run of passages with the greatest sum of weights, the first of equals.

    Buttons and adverts in a row weigh no more than a few of them: many stand between
    two paragraphs on some pages. A byline or time under paragraphs may open the next
    entry of a live blog, and weighs half.
    """
    best = total = spent = 0.0
    start = read = 0
    found = Zones(len(signs), len(signs))
    for i, sign in enumerate(signs):
        if total <= 0:
            total, start, read = 0.0, i, 0
        weight = sign.weight
        if sign.kind in _WIDGETS:
            weight = max(weight, _WIDGETS_AT_MOST - spent)
            spent += weight
        elif sign.prose:
            spent = 0.0
            read += 1
        elif sign.kind in _OPENERS and read >= 2:
            weight *= _ENTRY_SHARE
        total += weight
        if total > best:
            best, found = total, Zones(start, i + 1)
    return found


def _after_openers(signs: Sequence[Sign], zones: Zones) -> int:
    """Move the body's start behind a byline or dateline that stands near its top.

    What stands above them is deck, not body, however long it is.
    """
    prose = 0
    start = zones.body
    for i in range(zones.body, zones.foot):
        sign = signs[i]
        if sign.rule == "paragraph.dateline":
            return i
        if sign.kind in _OPENERS and prose <= 1:
            start = i + 1
        prose += sign.prose
        if prose > _OPENING_PASSAGES // 2:
            break
    while start < zones.foot and not signs[start].prose:
        start += 1
    return start if start < zones.foot else zones.body


def find_zones(signs: Sequence[Sign]) -> Zones:
    """Cut the passages of a page into head, body and foot."""
    zones = _heaviest(signs)
    return Zones(_after_openers(signs, zones), zones.foot)
