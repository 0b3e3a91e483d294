"""What an archive prints about a story under labels of its own."""

from collections.abc import Sequence
from typing import NamedTuple

from .._blocks.kinds import Block, Kind
from .._labels import read_label
from .._text import trim

_UNNAMED = "field."
"""How the rules of values begin that an archive prints without a label."""

_MARKS = " \t\xa0>:"


class FieldMatch(NamedTuple):
    """A value and what it is called; the label may be another line."""

    start: int
    end: int
    name: str
    rule: str


def find_fields(text: str, blocks: Sequence[Block]) -> tuple[FieldMatch, ...]:
    """Return the labelled values of an archive document, in printed order.

    Those of the story's own parts are among them, as the byline with its label; the
    story itself is not. A value without a label, such as the publication above a
    headline, goes by what it is, in small letters.
    """
    found: list[FieldMatch] = []
    for block in blocks:
        if block.kind in (Kind.PARAGRAPH, Kind.BLANK) or block.rule == "field.empty":
            continue
        name = _read_name(text, block)
        if name is None and block.kind is Kind.FIELD:
            name = block.rule.removeprefix(_UNNAMED)
        if name is not None:
            found.append(
                FieldMatch(block.inner_start, block.inner_end, name, block.rule)
            )
    return tuple(found)


def _read_name(text: str, block: Block) -> str | None:
    """Return the label in front of a block's value, or None."""
    if not block.rule.endswith(_LABELLED):
        return None
    start, end = trim(text, block.start, block.end)
    while start < end and text[start] in _MARKS:
        start += 1
    label = read_label(text, start, end)
    return None if label is None else text[label.start : label.end]


_LABELLED = (".labelled", ".surname_first", ".dateline")
