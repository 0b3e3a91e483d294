"""The newsroom's remarks about the story."""

from collections.abc import Sequence
from typing import NamedTuple

from .._blocks.kinds import Block, Kind
from .._notes import NoteMatch, read_note
from .._text import Range
from ..models.story import NoteKind


class FoundNote(NamedTuple):
    """A note in the text."""

    start: int
    end: int
    kind: NoteKind
    people: tuple[Range, ...]
    rule: str


def find_notes(text: str, blocks: Sequence[Block]) -> tuple[FoundNote, ...]:
    """Return the notes of a story in printed order, one for each block that is one."""
    found: list[FoundNote] = []
    for block in blocks:
        if block.kind is not Kind.NOTE:
            continue
        match = block.reading
        if not isinstance(match, NoteMatch):
            match = read_note(text, block.inner_start, block.inner_end)
        if match is not None:
            found.append(
                FoundNote(
                    block.inner_start,
                    block.inner_end,
                    match.kind,
                    match.people,
                    match.rule,
                )
            )
    return tuple(found)
