"""Marks of one paragraph paired: the outer quotations, and what stays open."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from .marks import Mark, Way

_TURNS: Final = (Way.OPEN, Way.CLOSE)


class Pairing(NamedTuple):
    """What the marks of a paragraph make.

    `pairs` are (opening, closing) marks of outer quotations in printed order; `left` is
    a mark that opens and is not closed, `stray` a closing mark before any opening one.
    """

    pairs: tuple[tuple[Mark, Mark], ...]
    left: Mark | None
    stray: Mark | None


def pair_marks(marks: Sequence[Mark], *, reopened: bool) -> Pairing:
    """Pair the marks of a paragraph.

    Args:
        marks: Its marks in printed order.
        reopened: Whether the next paragraph begins with an opening mark, so that one
            of these may stay open.
    """
    if _alternate(marks):
        return Pairing(tuple(zip(marks[::2], marks[1::2], strict=True)), None, None)
    partners, left = _pair_doubles(marks, reopened=reopened)
    pairs: list[tuple[Mark, Mark]] = []
    i = 0
    while i < len(marks) and i != left:
        j = partners.get(i) if not marks[i].single else None
        if j is None and marks[i].single and marks[i].way is Way.OPEN:
            j = _closing_single(marks, i, partners, reopened=reopened)
            if j is None and left is None and _stays_open(marks, i, reopened=reopened):
                left = i
        if j is None:
            i += 1
        else:
            pairs.append((marks[i], marks[j]))
            i = j + 1
    stray = None
    if (
        marks
        and marks[0].way is not Way.OPEN
        and not (pairs and pairs[0][0] is marks[0])
    ):
        stray = marks[0]
    return Pairing(tuple(pairs), None if left is None else marks[left], stray)


def _alternate(marks: Sequence[Mark]) -> bool:
    """Whether double marks open and close by turns, as nearly everywhere."""
    if len(marks) % 2:
        return False
    ways = _TURNS
    for mark in marks:
        if mark.single or mark.way is not ways[0]:
            return False
        ways = ways[::-1]
    return True


def _pair_doubles(
    marks: Sequence[Mark], *, reopened: bool
) -> tuple[dict[int, int], int | None]:
    """Pair double marks, outer pairs only; the index of one left open, or None."""
    partners: dict[int, int] = {}
    stack: list[int] = []
    for i, mark in enumerate(marks):
        if mark.single:
            continue
        if mark.way is Way.OPEN or (mark.way is Way.EITHER and not stack):
            stack.append(i)
        elif stack:
            opened = stack.pop()
            if not stack:
                partners[opened] = i
    if not stack:
        return partners, None
    if len(stack) == 1 and (
        not any(not mark.single for mark in marks[stack[0] + 1 :])
        or (reopened and stack[0] == 0 and marks[0].sure)
    ):
        return partners, stack[0]
    return _pair_flat(marks)


def _pair_flat(marks: Sequence[Mark]) -> tuple[dict[int, int], int | None]:
    """Pair double marks where their nesting fails: the nearest two make a pair."""
    partners: dict[int, int] = {}
    opened: int | None = None
    for i, mark in enumerate(marks):
        if mark.single:
            continue
        if mark.way is Way.OPEN or (mark.way is Way.EITHER and opened is None):
            opened = i
        elif opened is not None:
            partners[opened] = i
            opened = None
    return partners, opened


def _closing_single(
    marks: Sequence[Mark], i: int, partners: dict[int, int], *, reopened: bool
) -> int | None:
    """Find the mark that closes the single one at `i`, apostrophes passed over.

    Of those before the next opening single mark, the first that is sure, else the
    first. Double marks inside must be paired inside.
    """
    unsure: int | None = None
    j = i + 1
    while j < len(marks):
        mark = marks[j]
        if not mark.single:
            if j not in partners:
                break
            j = partners[j] + 1
            continue
        if mark.way is Way.OPEN:
            break
        if mark.sure:
            return j
        if unsure is None:
            unsure = j
        j += 1
    if unsure is not None and reopened and i == 0:
        return None
    return unsure


def _stays_open(marks: Sequence[Mark], i: int, *, reopened: bool) -> bool:
    """Whether the single mark at `i` is the last that opens, and may stay open."""
    return reopened and all(
        marks[j].way is not Way.OPEN for j in range(i + 1, len(marks))
    )
