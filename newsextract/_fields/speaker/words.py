"""A paragraph as words, each quotation one of them, and its sentences."""

import re
from collections.abc import Sequence
from itertools import accumulate, compress
from typing import Final

from ..._lex.grammar import OPENING_WORDS
from ..._lex.roles import HONORIFICS
from ..quotation import Quotation

QUOTED: Final = "“”"
"""Stands for a whole quotation among the words."""

_WORDS = re.compile(r"([^\W_]++(?:['’.&/\-][^\W_]++)*+|[^\w\s])")
# Berg's  U.S  long-held  ,     words and signs, one by one; split gives gaps between
# not: regex.compile(...)        re reads these words in half the time of regex

_CLOSING: Final = frozenset(".!?…")
_ENDING: Final = _CLOSING | {QUOTED}
_INNER: Final = "'’”\"»›"
"""Marks that end an inner quotation."""


class Words:
    """The words of a passage in order, quotations among them.

    The lists run side by side: as printed, in lower case, start, end. `quoted` gives
    the token of each quotation of the passage, in order, `signs` the last sign inside
    it, inner marks passed over, or "". `begin` is where the passage begins.
    """

    __slots__ = ("_bounds", "_pieces", "begin", "lows", "quoted", "signs", "words")

    def __init__(
        self, text: str, start: int, end: int, quotations: Sequence[Quotation]
    ) -> None:
        """Cut a range into words, each of its quotations counting as one."""
        self.begin = start
        self.quoted: list[int] = []
        self.signs: list[str] = []
        pieces: list[str] = []  # a gap, a word, a gap, a word, ..., a gap
        at = start
        for first, last, opens, closes, _, _, _ in quotations:
            if at < opens:
                pieces += _WORDS.split(text[at:opens])
            else:
                pieces.append("")
            self.quoted.append(len(pieces) // 2)
            pieces.append(text[opens:closes])
            self.signs.append(last_sign(text, first, last))
            at = closes
        pieces += _WORDS.split(text[at:end])
        self._pieces = pieces
        self._bounds: list[int] = []
        self.words = pieces[1::2]
        for token in self.quoted:
            self.words[token] = QUOTED
        self.lows = list(map(str.lower, self.words))

    def start_of(self, token: int) -> int:
        """Return where a word begins in the text."""
        return self._measured()[2 * token + 1]

    def end_of(self, token: int) -> int:
        """Return where a word ends in the text."""
        return self._measured()[2 * token + 2]

    def joins(self, token: int) -> bool:
        """Whether a word follows the one before without a gap."""
        return not self._pieces[2 * token]

    def _measured(self) -> list[int]:
        """Give the bounds of all pieces, measured when first asked for."""
        if not self._bounds:
            lengths = map(len, self._pieces)
            self._bounds = list(accumulate(lengths, initial=self.begin))
        return self._bounds


def last_sign(text: str, start: int, end: int) -> str:
    """Return the last sign inside a quotation, inner marks passed over, or ""."""
    sign = text[end - 1]
    return text[start:end].rstrip(_INNER)[-1:] if sign in _INNER else sign


def split_sentences(passage: Words, cues: frozenset[str]) -> list[tuple[int, int]]:
    """Cut a passage into sentences, as token ranges that tile it.

    A quotation ends one where its last sign does and no attribution follows.
    """
    words = passage.words
    signs = iter(passage.signs)
    sentences: list[tuple[int, int]] = []
    begin = 0
    for i in compress(range(len(words)), map(_ENDING.__contains__, words)):
        if words[i] == QUOTED:
            sign = next(signs)
            if sign not in _CLOSING or not _ends_after(passage, i, sign, cues):
                continue
        elif not _ends_at(passage, i):
            continue
        sentences.append((begin, i + 1))
        begin = i + 1
    if begin < len(words):
        sentences.append((begin, len(words)))
    return sentences


def _ends_at(passage: Words, i: int) -> bool:
    """Whether the sign at `i` ends a sentence rather than an abbreviation."""
    words, lows = passage.words, passage.lows
    if i + 1 == len(words):
        return True
    after = words[i + 1]
    if passage.joins(i + 1):
        return False
    if after != QUOTED and not after[0].isupper() and not after[0].isdigit():
        return False
    if i == 0 or words[i] != ".":
        return True
    before = words[i - 1]
    if not passage.joins(i):
        return True
    if len(before) == 1 and before.isupper():
        return False
    if "." in before:
        return lows[i + 1] in OPENING_WORDS
    return lows[i - 1] not in HONORIFICS


def _ends_after(passage: Words, i: int, sign: str, cues: frozenset[str]) -> bool:
    """Whether the quotation at `i`, ending with `sign`, ends its sentence too."""
    words, lows = passage.words, passage.lows
    if i + 1 == len(words) or words[i + 1] == QUOTED:
        return True
    after = words[i + 1]
    if after in ",—–-;" or after[0].islower() or after in ".)":
        return False
    if sign == ".":
        return True
    for low in lows[i + 1 : i + 8]:
        if low in cues:
            return False
        if low in ".,;:" or low == QUOTED:
            break
    return True
