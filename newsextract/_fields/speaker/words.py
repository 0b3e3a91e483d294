"""A paragraph as words, each quotation one of them, and its sentences."""

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Final, NamedTuple

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


class Words(NamedTuple):
    """The words of a passage in order, quotations among them.

    The lists run side by side: as printed, in lower case, start, end. `quoted` gives
    the token of each quotation of the passage, in order, `signs` the last sign inside
    it, inner marks passed over, or "".
    """

    words: list[str]
    lows: list[str]
    starts: list[int]
    ends: list[int]
    quoted: list[int]
    signs: list[str]


def read_words(
    text: str, start: int, end: int, quotations: Sequence[Quotation]
) -> Words:
    """Cut a range into words, each of its quotations counting as one."""
    pieces: list[str] = []  # a gap, a word, a gap, a word, ..., a gap
    quoted: list[int] = []
    signs: list[str] = []
    at = start
    for first, last, opens, closes, _, _, _ in quotations:
        if at < opens:
            pieces += _WORDS.split(text[at:opens])
        else:
            pieces.append("")
        quoted.append(len(pieces) // 2)
        pieces.append(text[opens:closes])
        signs.append(last_sign(text, first, last))
        at = closes
    pieces += _WORDS.split(text[at:end])
    bounds = list(accumulate(map(len, pieces), initial=start))
    words = pieces[1::2]
    for token in quoted:
        words[token] = QUOTED
    lows = list(map(str.lower, words))
    return Words(words, lows, bounds[1:-1:2], bounds[2::2], quoted, signs)


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
    for i in [i for i, word in enumerate(words) if word in _ENDING]:
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
    if passage.starts[i + 1] == passage.ends[i]:
        return False
    if after != QUOTED and not after[0].isupper() and not after[0].isdigit():
        return False
    if i == 0 or words[i] != ".":
        return True
    before = words[i - 1]
    if passage.ends[i - 1] != passage.starts[i]:
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
