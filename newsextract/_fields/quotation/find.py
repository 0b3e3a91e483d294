"""Quotations of the paragraphs and captions, parts over paragraphs linked."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from ..._blocks.kinds import Block, Kind
from ..._text import BLANKS, trim
from .marks import Mark, Way, find_marks, mark_places, pair_turns
from .pairing import Pairing, pair_marks

_BLANKS: Final = frozenset(BLANKS)
_QUOTING: Final = frozenset({Kind.PARAGRAPH, Kind.CAPTION, Kind.EMBED})
_REACH: Final = 5
"""Paragraphs looked ahead for the mark that closes one left open."""


class Quotation(NamedTuple):
    """Words between quotation marks.

    `start:end` leaves the marks out, `opens:closes` takes them in. `block` is the index
    of its block; `part_of` the index of the first part it goes on from, or None.
    """

    start: int
    end: int
    opens: int
    closes: int
    block: int
    closed: bool
    part_of: int | None


def find_quotations(text: str, blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    """Find the quotations of paragraphs, captions and posts, in printed order.

    Every pair of marks is one, whatever stands between them; a quotation over several
    paragraphs has one entry for each. A mark left open without reason gives nothing.
    """
    places = mark_places(text)
    if not places:
        return ()
    search = _Search(text, blocks, places)
    search.read_all()
    return tuple(search.found)


class _Search:
    """The state while blocks are read in order.

    `_root` is the first part of a quotation that may go on in the next paragraph, or
    None; `_until` the block that closes what an earlier one leaves open, or -1.
    """

    def __init__(
        self, text: str, blocks: Sequence[Block], places: Sequence[int]
    ) -> None:
        self.found: list[Quotation] = []
        self._text = text
        self._blocks = blocks
        self._places = places
        self._marks: dict[int, list[Mark]] = {}
        self._body: list[int] = []
        self._root: int | None = None
        self._until = -1

    def read_all(self) -> None:
        """Add the quotations of all blocks.

        Nearly everywhere double marks open and close by turns: such a block is read on
        its own, and most hold no mark at all.
        """
        places = [*self._places, len(self._text)]
        n, at = 0, places[0]
        for i, block in enumerate(self._blocks):
            end = block.inner_end
            if (end <= at and self._root is None) or block.kind not in _QUOTING:
                continue
            start = block.inner_start
            if at < start:
                n = bisect_left(places, start, n)
            first = n
            while places[n] < end:
                n += 1
            at = places[n]
            self._read_block(i, block, places[first:n])

    def _read_block(self, i: int, block: Block, inside: Sequence[int]) -> None:
        """Add the quotations of a block that has marks or goes on."""
        kind, _, _, start, end, *_ = block
        if inside and self._root is None and kind is not Kind.EMBED:
            text = self._text
            turns = pair_turns(text, start, end, inside)
            for opens, closes in turns:
                start, end = opens + 1, closes
                if text[start] in _BLANKS or text[end - 1] in _BLANKS:
                    start, end = trim(text, start, end)
                if start < end:
                    self.found.append(
                        Quotation(start, end, opens, closes + 1, i, True, None)  # noqa: FBT003
                    )
            if turns:
                return
        if kind is Kind.PARAGRAPH:
            self._read(i)
        elif inside:
            self._read_apart(i)

    def _read(self, i: int) -> None:
        """Add the quotations of the paragraph at `i`, which has marks or goes on."""
        start = self._blocks[i].inner_start
        if i < self._until:
            self._add(i, start, start, None, self._root)
            return
        ahead = self._paragraphs_after(i, 1)
        reopened = bool(ahead) and self._reopens(ahead[0])
        pairing = pair_marks(self._marks_of(i), reopened=reopened)
        if i == self._until and pairing.stray is not None:
            self._add(i, start, start, pairing.stray[:2], self._root)
            self._root = None
        root = self._root if self._reopens(i) else None
        self._add_pairs(i, pairing, root)
        self._root = None
        if pairing.left is not None:
            first = pairing.left.start == start
            self._leave_open(
                i, pairing.left, root if first else None, reopened=reopened
            )

    def _read_apart(self, i: int) -> None:
        """Add the quotations of a caption, or of a post that begins with its mark."""
        kind, _, _, start, *_ = self._blocks[i]
        marks = self._marks_of(i)
        if marks and (kind is Kind.CAPTION or marks[0].start == start):
            self._add_pairs(i, pair_marks(marks, reopened=False), None)

    def _add_pairs(self, i: int, pairing: Pairing, root: int | None) -> None:
        """Add the pairs of a block; its opening one may go on from `root`."""
        begin = self._blocks[i].inner_start
        for (opens, start, _, _, _), closing in pairing.pairs:
            self._add(i, opens, start, closing[:2], root if opens == begin else None)

    def _add(
        self,
        i: int,
        opens: int,
        start: int,
        closing: tuple[int, int] | None,
        root: int | None,
    ) -> None:
        """Add one quotation; without a closing mark it goes to the block's end."""
        if closing is None:
            end = closes = self._blocks[i].inner_end
        else:
            end, closes = closing
        text = self._text
        if start < end and (text[start] in _BLANKS or text[end - 1] in _BLANKS):
            start, end = trim(text, start, end)
        if start < end:
            closed = closing is not None
            self.found.append(Quotation(start, end, opens, closes, i, closed, root))

    def _marks_of(self, i: int) -> list[Mark]:
        """Give the marks of a block, read once."""
        marks = self._marks.get(i)
        if marks is None:
            _, _, _, start, end, *_ = self._blocks[i]
            places = self._places
            first = bisect_left(places, start)
            inside = places[first : bisect_left(places, end, first)]
            marks = self._marks[i] = find_marks(self._text, start, end, inside)
        return marks

    def _paragraphs_after(self, i: int, most: int) -> list[int]:
        """List the next paragraphs behind the one at `i`."""
        if not self._body:
            blocks = enumerate(self._blocks)
            self._body = [j for j, b in blocks if b.kind is Kind.PARAGRAPH]
        place = bisect_left(self._body, i) + 1
        return self._body[place : place + most]

    def _reopens(self, i: int) -> bool:
        """Whether a block begins with a mark that opens."""
        marks = self._marks_of(i)
        return (
            bool(marks)
            and marks[0].start == self._blocks[i].inner_start
            and marks[0].way is not Way.CLOSE
        )

    def _leave_open(
        self, i: int, mark: Mark, root: int | None, *, reopened: bool
    ) -> None:
        """Add the quotation that `mark` opens, where another paragraph takes it up."""
        until = -1 if reopened else self._closing(i, single=mark.single)
        if not reopened and until < 0 and not self._is_whole(i, mark):
            return
        before = len(self.found)
        self._add(i, mark.start, mark.end, None, root)
        if len(self.found) > before and (reopened or until >= 0):
            self._root = before if root is None else root
            self._until = until

    def _closing(self, i: int, *, single: bool) -> int:
        """Find the paragraph whose first mark closes what `i` leaves open, or -1."""
        for j in self._paragraphs_after(i, _REACH):
            marks = [mark for mark in self._marks_of(j) if mark.single is single]
            if marks:
                return j if marks[0].way is not Way.OPEN and not single else -1
        return -1

    def _is_whole(self, i: int, mark: Mark) -> bool:
        """Whether the rest of a paragraph reads as a quotation never closed."""
        _, _, _, start, end, *_ = self._blocks[i]
        ahead = self._text[start : mark.start].rstrip()
        tail = self._text[end - 1]
        return not mark.single and (not ahead or ahead[-1] in ":,") and tail in ".!?…"
