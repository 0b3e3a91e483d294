"""What an archive prints about a story under labels of its own."""

from collections.abc import Sequence
from typing import NamedTuple

from .._blocks.kinds import Block, Kind
from .._labels import LabelMatch, read_label
from .._text import trim

_LABELLED = ("field.dateline", ".labelled", ".surname_first")
"""How the rules of blocks end that an archive labels."""

_QUOTING = "> \t\xa0"


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
        labelled = block.rule.endswith(_LABELLED)
        label = _read_label(text, block) if labelled else None
        if label is not None:
            start, end = trim(text, label.value, block.inner_end)
            name = text[label.start : label.end]
            found.append(FieldMatch(start, end, name, block.rule))
        elif block.kind is Kind.FIELD and block.rule != "field.empty":
            name = block.rule.removeprefix("field.")
            start, end = block.inner_start, block.inner_end
            found.append(FieldMatch(start, end, name, block.rule))
    return tuple(found)


def _read_label(text: str, block: Block) -> LabelMatch | None:
    """Read the label in front of a block's value, mail quoting skipped, or None."""
    start, end = trim(text, block.start, block.end)
    while text[start] in _QUOTING:
        start += 1
    return read_label(text, start, end)
