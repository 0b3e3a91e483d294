import pytest

from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._fields.headline import Piece, find_deck, find_pieces
from newsextract._text import Range

TEXT = "Herring return\nBoats are  out\nall night\n\nNess is glad\n\nHolt sleeps"


def block(kind, *lines):
    pieces = []
    for line in lines:
        start = TEXT.index(line)
        pieces.append(Range(start, start + len(line)))
    start, end = pieces[0].start, pieces[-1].end
    return Block(
        kind, start, end + 1, start, end, f"{kind}.rule", Zone.HEAD, tuple(pieces)
    )


def blank(before):
    end = TEXT.index(before)
    return Block(Kind.BLANK, end - 1, end, end - 1, end - 1, "blank", Zone.HEAD, ())


HEADLINE = block(Kind.HEADLINE, "Herring return")
FIRST = block(Kind.DECK, "Boats are  out", "all night")
SECOND = block(Kind.DECK, "Ness is glad")
THIRD = block(Kind.DECK, "Holt sleeps")
SHARE = block(Kind.FURNITURE, "Ness is glad")


def test_pieces_are_read_whole():
    assert find_pieces(TEXT, (HEADLINE, FIRST, SECOND), Kind.DECK) == (
        Piece(start=15, end=39, text="Boats are out all night", rule="deck.rule"),
        Piece(start=41, end=53, text="Ness is glad", rule="deck.rule"),
    )


def test_no_pieces_of_a_kind():
    assert find_pieces(TEXT, (HEADLINE,), Kind.KICKER) == ()


@pytest.mark.parametrize(
    ("blocks", "deck"),
    [
        ((HEADLINE,), None),
        ((), None),
        (
            (HEADLINE, FIRST),
            Piece(start=15, end=39, text="Boats are out all night", rule="deck.rule"),
        ),
        (
            (HEADLINE, FIRST, blank("Ness"), SECOND, blank("Holt"), THIRD),
            Piece(
                start=15,
                end=66,
                text="Boats are out all night Ness is glad Holt sleeps",
                rule="deck.rule",
            ),
        ),
        (
            (HEADLINE, FIRST, SHARE, THIRD),
            Piece(start=15, end=39, text="Boats are out all night", rule="deck.rule"),
        ),
    ],
)
def test_the_deck_is_what_stands_together(blocks, deck):
    assert find_deck(TEXT, blocks) == deck
