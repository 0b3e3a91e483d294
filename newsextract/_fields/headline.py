"""Headline, kicker, deck, subheads and paragraphs: blocks that are read whole."""

from collections.abc import Sequence
from typing import NamedTuple

from .._blocks.kinds import Block, Kind
from .._reading import read_pieces


class Piece(NamedTuple):
    """A block read whole: its inked range and its text for reading."""

    start: int
    end: int
    text: str
    rule: str


def find_pieces(text: str, blocks: Sequence[Block], kind: Kind) -> tuple[Piece, ...]:
    """Give every block of a kind, in printed order."""
    return tuple(
        [
            Piece(start, end, read_pieces(text, pieces), rule)
            for found, _, _, start, end, rule, _, pieces, _ in blocks
            if found is kind
        ]
    )


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
    return Piece(
        pieces[0].start,
        pieces[-1].end,
        " ".join(piece.text for piece in pieces),
        pieces[0].rule,
    )
