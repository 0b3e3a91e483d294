"""The story's dateline."""

from collections.abc import Sequence
from itertools import islice

from .._blocks.kinds import Block, Kind
from .._dateline import DatelineMatch, find_dateline

_PARAGRAPHS = 3
"""A dateline stands in one of the first paragraphs: a summary may come before it."""


def find_dateline_of(text: str, blocks: Sequence[Block]) -> DatelineMatch | None:
    """Return the dateline that opens the story, or None.

    It opens the first paragraph, or one of the next two if it names a place.
    """
    paragraphs = (block for block in blocks if block.kind is Kind.PARAGRAPH)
    for i, block in enumerate(islice(paragraphs, _PARAGRAPHS)):
        match = find_dateline(text, block.inner_start, block.inner_end)
        if match is not None and (i == 0 or match.places):
            return match
    return None
