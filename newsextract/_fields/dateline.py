"""The story's dateline."""

from collections.abc import Sequence

from .._blocks.kinds import Block, Kind
from .._dateline import DatelineMatch, find_dateline

_PARAGRAPHS = 3
"""A dateline stands in one of the first paragraphs: a summary may come before it."""

_NOTHING_BUT_TIMES = "timestamp.line"
"""Rule of a block in which neither a place nor an agency can be."""

_OPENERS = frozenset({Kind.PARAGRAPH, Kind.TIMESTAMP, Kind.TABLE})


def find_dateline_of(text: str, blocks: Sequence[Block]) -> DatelineMatch | None:
    """Return the dateline that opens the story, or None.

    It opens the first paragraph, or one of the next two if it names a place; or stands
    alone, or above the rows of a table.
    """
    seen = 0
    for block in blocks:
        if block.kind not in _OPENERS or block.rule == _NOTHING_BUT_TIMES:
            continue
        match = block.reading
        if not isinstance(match, DatelineMatch):
            match = find_dateline(text, block.inner_start, block.inner_end)
        if match is not None:
            first = block.kind is Kind.PARAGRAPH and seen == 0
            if match.places or first:
                return match
        seen += block.kind is Kind.PARAGRAPH
        if seen == _PARAGRAPHS:
            break
    return None
