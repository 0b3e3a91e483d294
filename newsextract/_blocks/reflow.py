"""Lines that belong together: rows to passages, and a passage's text for reading."""

from collections.abc import Sequence
from typing import NamedTuple

import regex

from .._byline import read_byline
from .._clock import is_time_line
from .._credit import find_credit
from .._dateline import find_dateline
from .._furniture import is_furniture_line
from .._lex.joints import BYLINE_JOINERS, BYLINE_OPENERS, DETERMINERS, OPEN_ENDED, SIGN_OFFS, WORD_ENDINGS
from .._text import Range
from .layout import Layout, Row, ends_sentence, first_word_length

_CONTINUES = frozenset(",.;:!?)]}%’”")
_LAST_WORD = regex.compile(r"(?<![\w.])[\w.’']{1,20}+\Z")
# "posted photos and"        and
# "aware of"                 of
# not: "all of this,"        a comma ends it
_LETTERS = regex.compile(r"[a-z]{2,8}+(?![\w-])")
# "ment of the"             ment
# not: "known-good"         a compound goes on

_LABELLED = regex.compile(r"(?:https?|www)(?=[:.])|[\w-]{2,20}+:[ ]?(?=\S)")
# "editor: A. Low"          a label of an export
# "https://example.com/a"   an address
# not: "and said: no"       the colon is not behind the first word

_OPENING_MARKS = frozenset("“„«\"‘'")
_BULLETS = frozenset("•*-–—·▪■●►▶◆○‣⁃+")


class Passage(NamedTuple):
    """Lines that read as one: rows `first:last`, inked range `start:end`."""

    first: int
    last: int
    start: int
    end: int
    pieces: tuple[Range, ...]
    """The inked range of each line."""
    gap: int
    """Blank lines above."""


def _last_word(text: str, row: Row) -> str:
    """Give the word a row stops at, casefolded; "" where it stops otherwise."""
    m = _LAST_WORD.search(text, max(row.start, row.end - 22), row.end)
    return m[0].casefold() if m is not None else ""


def _first_word(text: str, row: Row) -> str:
    return text[row.start : row.start + first_word_length(text, row)].casefold()


def _hangs(text: str, start: int, row: Row) -> bool:
    """Whether a row is a joint of a byline: "By" alone, or "and" under a "By"."""
    if row.end - row.start > 22:
        return False
    word = text[row.start : row.end].casefold().rstrip(" :")
    if word in BYLINE_OPENERS:
        return True
    return word in BYLINE_JOINERS and text[start : start + 2].casefold() == "by"


def _is_item(text: str, above: Row, row: Row) -> bool:
    """Whether a row opens with a bullet; a dash may as well go on with a sentence."""
    if text[row.start] not in _BULLETS:
        return False
    return text[row.start] not in "-–—" or ends_sentence(text, above.start, above.end)


def _is_cut(text: str, start: int, above: Row) -> bool:
    """Whether a passage is too long, or has said too much, to be a line that ends open."""
    length = above.end - start
    if not text[above.end - 1].isalnum() or length < 60:
        return False
    if length < 110:
        stop = text.find(". ", start + 20, above.end)
        if stop < 0 or not text[stop - 1].islower():
            return False
    if read_byline(text, above.start, above.end) is not None:
        return False
    credit = find_credit(text, start, above.end)
    return credit is None or not credit.strong


def _is_byline_row(text: str, above: Row, row: Row, after: Row | None) -> bool:
    """Whether "by X Y" in lower case stands under a headline, not in a sentence."""
    if row.end - row.start > 60 or text[row.start : row.start + 3] not in ("by ", "by\xa0"):
        return False
    return above.end - above.start < 110 and (
        after is None or after.blank or not text[after.start].islower()
    )


def _goes_on(
    text: str, start: int, above: Row, row: Row, after: Row | None, *, broken: bool
) -> bool:
    """Whether the words on both sides of a line break speak for one sentence."""
    first, last = text[row.start], text[above.end - 1]
    if first.islower():
        return not _is_byline_row(text, above, row, after)
    if start < above.start - 40 and above.end - above.start <= 60:
        return True
    word = _last_word(text, above)
    if word in DETERMINERS or (word in OPEN_ENDED and above.end - start > 8):
        return True
    if first in "—–":
        return above.end - start >= 40
    if last == "," and above.end - above.start >= 30:
        return True
    if first in _OPENING_MARKS:
        return False
    if broken and above.end - start <= 25:
        return _first_word(text, above) in DETERMINERS
    return (
        (broken or above.end - start >= 160)
        and _is_cut(text, start, above)
        and find_dateline(text, row.start, row.end) is None
    )


def _continues(
    text: str, start: int, above: Row, row: Row, after: Row | None, *, broken: bool
) -> bool:
    """Whether `row` goes on with the passage begun at `start`, on an unwrapped page."""
    if _hangs(text, start, above):
        return True
    first, last = text[row.start], text[above.end - 1]
    if last == "(":
        return True
    if first in _CONTINUES:
        return row.end - row.start > 2 and text[row.start + 1] in " \xa0\"”"
    if last == ":" and above.end - above.start <= 60:
        match = find_dateline(text, above.start, row.end)
        if match is not None and match.end >= above.end:
            return True
    if ends_sentence(text, above.start, above.end) and not (
        first.islower() and last in ":;"
    ):
        return False
    if last.isalpha() and above.end - above.start == 1:
        return first.islower() and last.isupper()
    if _LABELLED.match(text, row.start, row.end) or not _goes_on(
        text, start, above, row, after, broken=broken
    ):
        return False
    if start == above.start and is_furniture_line(text, above.start, above.end):
        return False
    if row.end - row.start <= 40 and is_time_line(text, row.start, row.end):
        return False
    return _last_word(text, above) in OPEN_ENDED or not is_furniture_line(
        text, row.start, row.end
    )


def _is_broken(text: str, rows: Sequence[Row]) -> bool:
    """Whether a page breaks its lines at links: one goes on in lower case."""
    breaks = 0
    for above, row in zip(rows, rows[1:], strict=False):
        if row.blank or above.blank or not text[row.start].islower():
            continue
        breaks += above.end - above.start >= 40 and text[above.end - 1].isalnum()
    return breaks >= 1


def _opens(text: str, above: Row, row: Row) -> bool:
    """Whether a row of a wrapped page opens something new, whatever the width says."""
    if text[above.start : above.end].isupper() != text[row.start : row.end].isupper():
        return above.end - above.start > 8 and row.end - row.start > 8
    opening = text[row.start : row.start + 3]
    if opening.casefold() == "by ":
        return read_byline(text, row.start, row.end) is not None
    return (
        opening[:2].isupper() and find_dateline(text, row.start, row.end) is not None
    )


def _wraps(text: str, layout: Layout, above: Row, row: Row) -> bool:
    """Whether `row` goes on with the paragraph of the row above, on a wrapped page."""
    if text[row.start : row.end].casefold() in SIGN_OFFS or _opens(text, above, row):
        return False
    length = above.end - above.start + above.indent
    room = layout.width - length - 1 - first_word_length(text, row)
    closed = ends_sentence(text, above.start, above.end)
    if layout.indented:
        if row.indent != above.indent or row.indent == 0:
            return row.indent <= above.indent
        return room < 0 and not closed
    if layout.spaced:
        return room < 0 or text[row.start].islower() or length > 0.8 * layout.width
    return not closed or text[row.start].islower()


def find_passages(
    text: str, rows: Sequence[Row], layout: Layout
) -> tuple[Passage, ...]:
    """Join rows into passages; blank rows part them and belong to none."""
    passages: list[Passage] = []
    first = gap = 0
    pieces: list[Range] = []
    broken = not layout.wrapped and _is_broken(text, rows)

    def close(last: int) -> None:
        if pieces:
            start, end = pieces[0].start, pieces[-1].end
            passages.append(Passage(first, last, start, end, tuple(pieces), gap))
            pieces.clear()

    for i, row in enumerate(rows):
        if row.blank:
            close(i)
            gap = gap + 1 if i and rows[i - 1].blank else 1
            continue
        if pieces:
            above = rows[i - 1]
            after = rows[i + 1] if i + 1 < len(rows) else None
            joined = (
                _wraps(text, layout, above, row)
                if layout.wrapped
                else _continues(
                    text, pieces[0].start, above, row, after, broken=broken
                )
            )
            if joined and not _is_item(text, above, row):
                pieces.append(Range(row.start, row.end))
                continue
            close(i)
            gap = 0
        first = i
        pieces.append(Range(row.start, row.end))
    close(len(rows))
    return tuple(passages)


def _is_hyphenated(words: str, piece: str) -> bool:
    """Whether a hyphen at a line's end divides a word: only endings follow it."""
    m = _LETTERS.match(piece)
    return words[-2:-1].islower() and m is not None and m[0] in WORD_ENDINGS


def read_passage(text: str, pieces: Sequence[Range]) -> str:
    """Return lines for reading: joined by spaces, divided words and drop caps closed.

    A hyphen at a line's end stays, as in "one-billion-" over "dollar", unless what
    follows is no word by itself but an ending, as in "govern-" over "ment".
    """
    words = " ".join(text[pieces[0].start : pieces[0].end].split())
    for i in range(1, len(pieces)):
        piece = " ".join(text[pieces[i].start : pieces[i].end].split())
        above = pieces[i - 1]
        drop_cap = i == 1 and above.end - above.start == 1 and text[above.start].isupper()
        if words[-1:] == "-" and words[-2:-1].isalnum():
            words = (words[:-1] if _is_hyphenated(words, piece) else words) + piece
        elif drop_cap or piece[:1] in _CONTINUES or words[-1:] in "(/":
            words += piece
        else:
            words = f"{words} {piece}"
    return words
