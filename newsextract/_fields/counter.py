"""Counts that a page's widgets leave."""

from typing import Final

from .._blocks.kinds import Block, Kind, Zone
from .._counts import CounterMatch, find_counters_beside, read_counters

_SHARED: Final = frozenset({Kind.BYLINE, Kind.TIMESTAMP, Kind.FIELD, Kind.FURNITURE})
"""Blocks in which a counter may stand beside other things."""


def find_counters(text: str, blocks: tuple[Block, ...]) -> tuple[CounterMatch, ...]:
    """Return the counters of the page, in order."""
    found: list[CounterMatch] = []
    for block in blocks:
        if block.kind is Kind.COUNTER:
            found.extend(read_counters(text, block.inner_start, block.inner_end))
        elif block.kind in _SHARED and block.zone is Zone.HEAD:
            found.extend(find_counters_beside(text, block.inner_start, block.inner_end))
    return tuple(found)
