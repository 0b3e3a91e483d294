"""Lines of a text, and ranges of it."""

from typing import Final, NamedTuple

import regex

_BREAK = regex.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
# "a\r\nb"                  one break of two characters
# "a\u2028b"                line separator
# not: "a\x1cb"             a control character, not a line end

_RARE_BREAKS = "\r\v\f\x85\u2028\u2029"
"""Every break but the line feed; most texts hold none of them."""

BLANKS = (
    " \t\n\r\v\f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000\u200b\ufeff"
    "\x1c\x1d\x1e\x1f"
    "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
)
"""Characters that take room and carry no ink, zero-width space and BOM among them."""


DIGITS: Final = frozenset("0123456789")
"""The digits that counts, dates and clocks are printed with."""


class Range(NamedTuple):
    """Half-open range of the text, in str indices."""

    start: int
    end: int


Line = tuple[int, int, int]
"""One line: where it begins, where its break begins, where the next line begins."""


def split_lines(text: str) -> tuple[Line, ...]:
    """Cut a text into lines that tile it; at least one."""
    lines: list[Line] = []
    start = 0
    if not any(mark in text for mark in _RARE_BREAKS):
        for line in text.split("\n"):
            end = start + len(line)
            lines.append((start, end, end + 1))
            start = end + 1
        lines[-1] = (lines[-1][0], len(text), len(text))
        return tuple(lines)
    for m in _BREAK.finditer(text):
        lines.append((start, m.start(), m.end()))
        start = m.end()
    lines.append((start, len(text), len(text)))
    return tuple(lines)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Narrow a range to its inked characters; empty at `start` where there are none."""
    if start < end and text[start] not in BLANKS and text[end - 1] not in BLANKS:
        return start, end
    piece = text[start:end]
    inked = piece.strip(BLANKS)
    if not inked:
        return start, start
    start += len(piece) - len(piece.lstrip(BLANKS))
    return start, start + len(inked)


def squeeze(text: str, start: int, end: int) -> str:
    """Return a range for reading: runs of white space made one space."""
    words = text[start:end]
    if words.isprintable() and "  " not in words:
        return words.strip()
    return " ".join(words.split())
