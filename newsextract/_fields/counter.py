"""Counts that a page's widgets leave."""

from typing import Final

from .._blocks.kinds import Block, Kind, Zone
from .._counts import (
    CounterMatch,
    find_counters_beside,
    read_button,
    read_counter,
    read_counters,
)
from .._text import DIGITS

_WIDGETS: Final = frozenset({Kind.COUNTER, Kind.FURNITURE})
"""Blocks that may be a counter, or half of one."""

_SHARED: Final = frozenset({Kind.BYLINE, Kind.TIMESTAMP, Kind.FIELD})
"""Blocks in which a counter may stand beside other things."""

_NOTHING_BUT_TIMES: Final = "timestamp.line"
"""Rule of a block in which no counter can be."""

_PAIR_LIMIT: Final = 40
_BLANK: Final = Kind.BLANK


def find_counters(text: str, blocks: tuple[Block, ...]) -> tuple[CounterMatch, ...]:
    """Return the counters of the page, in order.

    A number alone counts above the story, where the blocks say so, or beside its label
    on the next line ("Shares", "89"); a button under it ("View comments") tells what
    it counts; further down it numbers a list or fills a table.
    """
    found: list[CounterMatch] = []
    before: Block | None = None
    for block in blocks:
        kind = block.kind
        if kind in _WIDGETS:
            pair = None if before is None else _read_pair(text, before, block)
            if pair is not None:
                if found and found[-1].start >= pair.start:
                    found.pop()
                found.append(pair)
                before = None
                continue
            if before is not None and found and found[-1].end == before.inner_end:
                found[-1] = _named(text, found[-1], block)
            found += _read_alone(text, block)
            before = block
        elif kind is not _BLANK:
            if kind in _SHARED and block.zone is Zone.HEAD:
                found += _read_beside(text, block)
            before = None
    return tuple(found)


def _read_pair(text: str, before: Block, block: Block) -> CounterMatch | None:
    """Read a label and a number on two lines, in either order, or return None."""
    start, end = before.inner_start, block.inner_end
    if end - start > _PAIR_LIMIT:
        return None
    if text[start].isdigit() == text[block.inner_start].isdigit():
        return None
    return read_counter(text, start, end)


def _named(text: str, counter: CounterMatch, below: Block) -> CounterMatch:
    """Return a bare count with the kind that the button under it tells."""
    kind = read_button(text, below.inner_start, below.inner_end)
    if kind is None or counter.kind != "unknown":
        return counter
    return counter._replace(kind=kind, rule="counter.above_button")


def _read_beside(text: str, block: Block) -> tuple[CounterMatch, ...]:
    start, end = block.inner_start, block.inner_end
    if block.rule == _NOTHING_BUT_TIMES or DIGITS.isdisjoint(text[start:end]):
        return ()
    return find_counters_beside(text, start, end)


def _read_alone(text: str, block: Block) -> tuple[CounterMatch, ...]:
    if DIGITS.isdisjoint(text[block.inner_start : block.inner_end]):
        return ()
    found = read_counters(text, block.inner_start, block.inner_end)
    if block.zone is Zone.HEAD:
        if block.kind is Kind.COUNTER:
            return found
        if not found:
            return find_counters_beside(text, block.inner_start, block.inner_end)
    return tuple(match for match in found if match.kind != "unknown")
