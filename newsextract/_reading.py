"""Ranges of several lines as a reader sees them: breaks undone, mail marks left out."""

import re
from collections.abc import Sequence
from typing import Final

from ._lex.word_parts import DROP_CAP_RESTS, WORD_ENDINGS
from ._text import BLANKS, Range, squeeze

CONTINUES: Final = frozenset(",.;:!?)]}%’”")
"""Marks that go on with the line above."""

QUOTING: Final = re.compile(r"[ \t]{0,8}(?:>[ \t]?){1,8}+")
# "> words"                 a forwarded mail
# ">> > words"              forwarded twice
# not: "words > words"      a mark inside the line

_BREAK = re.compile(
    r"(?:\r\n|[\n\r\v\f\x85\u2028\u2029])(?:[ \t]{0,8}(?:>[ \t]?){1,8}+)?"
)
# "mean to\n> give"         the break and the mark of the mail

_LETTERS = re.compile(r"[a-z]{2,8}+(?![\w-])")
# "ment of the"             ment
# not: "known-good"         a compound goes on


def _is_hyphenated(words: str, piece: str) -> bool:
    """Whether a hyphen at a line's end divides a word: only endings follow it."""
    m = _LETTERS.match(piece)
    return words[-2:-1].islower() and m is not None and m[0] in WORD_ENDINGS


def _is_drop_cap(letter: str, piece: str) -> bool:
    """Whether a letter on a line of its own begins the word below it."""
    if letter in DROP_CAP_RESTS:
        return piece.partition(" ")[0] in DROP_CAP_RESTS[letter]
    return letter.isupper() and piece[:1].islower()


def read_pieces(text: str, pieces: Sequence[Range]) -> str:
    """Return lines for reading: joined by spaces, divided words and drop caps closed.

    A hyphen at a line's end stays, as in "one-billion-" over "dollar", unless what
    follows is no word by itself but an ending, as in "govern-" over "ment".
    """
    start, end = pieces[0]
    words = squeeze(text, start, end)
    if len(pieces) == 1:
        return words
    for i in range(1, len(pieces)):
        piece = squeeze(text, *pieces[i])
        above = pieces[i - 1]
        drop_cap = (
            i == 1
            and above.end - above.start == 1
            and _is_drop_cap(text[above.start], piece)
        )
        if words[-1:] == "-" and words[-2:-1].isalnum():
            words = (words[:-1] if _is_hyphenated(words, piece) else words) + piece
        elif drop_cap or piece[:1] in CONTINUES or words[-1:] in ("(", "/"):
            words += piece
        else:
            words = f"{words} {piece}"
    return words


def read_range(text: str, start: int, end: int) -> str:
    """Return a range for reading; where it runs over lines, as `read_pieces` does."""
    if text.find("\n", start, end) < 0:
        return squeeze(text, start, end)
    pieces: list[Range] = []
    for m in _BREAK.finditer(text, start, end):
        if text[start : m.start()].strip(BLANKS):
            pieces.append(Range(start, m.start()))
        start = m.end()
    pieces.append(Range(start, end))
    return read_pieces(text, pieces)
