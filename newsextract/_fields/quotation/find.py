"""Quotations of the paragraphs and captions, parts over paragraphs linked."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from ..._blocks.kinds import Block, Kind
from ..._text import BLANKS, trim
from .marks import Mark, Way, find_marks, mark_places
from .pairing import Pairing, pair_marks

_BLANKS: Final = frozenset(BLANKS)
_QUOTING: Final = (Kind.PARAGRAPH, Kind.CAPTION, Kind.EMBED)
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


class _Passage(NamedTuple):
    """A block that may hold quotations, and its marks."""

    block: int
    kind: Kind
    start: int
    end: int
    marks: list[Mark]


def find_quotations(text: str, blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    """Find the quotations of paragraphs, captions and posts, in printed order.

    Every pair of marks is one, whatever stands between them; a quotation over several
    paragraphs has one entry for each. A mark left open without reason gives nothing.
    """
    places = mark_places(text)
    if not places:
        return ()
    passages: list[_Passage] = []
    places.append(len(text))
    n = 0
    for i, (kind, _, _, start, end, *_) in enumerate(blocks):
        if kind not in _QUOTING:
            continue
        while places[n] < start:
            n += 1
        first = n
        while places[n] < end:
            n += 1
        marks = find_marks(text, start, end, places[first:n]) if n > first else []
        passages.append(_Passage(i, kind, start, end, marks))
    body = [passage for passage in passages if passage.kind is Kind.PARAGRAPH]
    search = _Search(text, body)
    place = -1
    for passage in passages:
        if passage.kind is Kind.PARAGRAPH:
            place += 1
            if passage.marks or search.root is not None:
                search.read(place)
        elif passage.marks and (
            passage.kind is Kind.CAPTION or passage.marks[0].start == passage.start
        ):
            search.add_pairs(passage, pair_marks(passage.marks, reopened=False), None)
    return tuple(search.found)


class _Search:
    """The state while paragraphs are read in order.

    `root` is the first part of a quotation that may go on in the next one, or None.
    """

    def __init__(self, text: str, body: Sequence[_Passage]) -> None:
        self.found: list[Quotation] = []
        self.root: int | None = None
        self._text = text
        self._body = body
        self._until = -1

    def read(self, i: int) -> None:
        """Add the quotations of the paragraph at `i`, which has marks or goes on."""
        passage = self._body[i]
        if i < self._until:
            self._add(passage, passage.start, passage.start, None, self.root)
            return
        reopened = i + 1 < len(self._body) and _reopens(self._body[i + 1])
        pairing = pair_marks(passage.marks, reopened=reopened)
        if i == self._until and pairing.stray is not None:
            start = passage.start
            self._add(passage, start, start, pairing.stray, self.root)
            self.root = None
        root = self.root if _reopens(passage) else None
        self.add_pairs(passage, pairing, root)
        self.root = None
        if pairing.left is not None:
            first = pairing.left.start == passage.start
            self._leave_open(
                i, pairing.left, root if first else None, reopened=reopened
            )

    def add_pairs(self, passage: _Passage, pairing: Pairing, root: int | None) -> None:
        """Add the pairs of a passage; its opening one may go on from `root`."""
        for opening, closing in pairing.pairs:
            first = opening.start == passage.start
            self._add(
                passage, opening.start, opening.end, closing, root if first else None
            )

    def _add(
        self,
        passage: _Passage,
        opens: int,
        start: int,
        closing: Mark | None,
        root: int | None,
    ) -> None:
        """Add one quotation; without a closing mark it goes to the passage's end."""
        if closing is None:
            end = closes = passage.end
        else:
            end, closes, _, _, _ = closing
        text = self._text
        if start < end and (text[start] in _BLANKS or text[end - 1] in _BLANKS):
            start, end = trim(text, start, end)
        if start < end:
            closed = closing is not None
            self.found.append(
                Quotation(start, end, opens, closes, passage.block, closed, root)
            )

    def _leave_open(
        self, i: int, mark: Mark, root: int | None, *, reopened: bool
    ) -> None:
        """Add the quotation that `mark` opens, where another paragraph takes it up."""
        passage = self._body[i]
        until = -1 if reopened else self._closing(i, single=mark.single)
        if not reopened and until < 0 and not self._is_whole(passage, mark):
            return
        before = len(self.found)
        self._add(passage, mark.start, mark.end, None, root)
        if len(self.found) > before and (reopened or until >= 0):
            self.root = before if root is None else root
            self._until = until

    def _closing(self, i: int, *, single: bool) -> int:
        """Find the paragraph whose first mark closes what `i` leaves open, or -1."""
        for j in range(i + 1, min(i + 1 + _REACH, len(self._body))):
            marks = [mark for mark in self._body[j].marks if mark.single is single]
            if marks:
                return j if marks[0].way is not Way.OPEN and not single else -1
        return -1

    def _is_whole(self, passage: _Passage, mark: Mark) -> bool:
        """Whether the rest of a passage reads as a quotation never closed."""
        ahead = self._text[passage.start : mark.start].rstrip()
        tail = self._text[passage.end - 1]
        return not mark.single and (not ahead or ahead[-1] in ":,") and tail in ".!?…"


def _reopens(passage: _Passage) -> bool:
    """Whether a passage begins with a mark that opens."""
    return (
        bool(passage.marks)
        and passage.marks[0].start == passage.start
        and passage.marks[0].way is not Way.CLOSE
    )
