"""Headline, kicker, deck, subheads and paragraphs: blocks that are read whole."""

from collections.abc import Sequence
from typing import TypedDict

from .._blocks.kinds import Block, Kind
from .._reading import read_pieces


class Piece(TypedDict):
    """A block read whole: its inked range and its text for reading.

    It is what the models are built of, one for each paragraph.
    """

    start: int
    end: int
    text: str
    rule: str


def find_pieces(text: str, blocks: Sequence[Block], kind: Kind) -> tuple[Piece, ...]:
    """Give every block of a kind, in printed order."""
    found: list[Piece] = [
        {
            "start": block.inner_start,
            "end": block.inner_end,
            "text": read_pieces(text, block.pieces),
            "rule": block.rule,
        }
        for block in blocks
        if block.kind is kind
    ]
    return tuple(found)


def find_deck(text: str, blocks: Sequence[Block]) -> Piece | None:
    """Give the deck: the first deck block and those that follow it at once."""
    pieces: list[Piece] = []
    for block in blocks:
        if block.kind is Kind.DECK:
            pieces += find_pieces(text, (block,), Kind.DECK)
        elif pieces and block.kind is not Kind.BLANK:
            break
    if not pieces:
        return None
    return {
        "start": pieces[0]["start"],
        "end": pieces[-1]["end"],
        "text": " ".join(piece["text"] for piece in pieces),
        "rule": pieces[0]["rule"],
    }
