"""What a passage shows by itself: the ordered table of rules, first that holds wins."""

import re
from bisect import bisect_left
from collections.abc import Callable
from types import MappingProxyType
from typing import Final, NamedTuple

import regex

from .._address import find_addresses
from .._byline import read_byline
from .._clock import time_share
from .._counts import read_counter
from .._credit import is_credit_line
from .._dateline import find_dateline
from .._furniture import read_furniture
from .._lex.joints import SIGN_OFFS
from .._notes import read_note
from .._text import DIGITS
from .kinds import Kind, Reading, TimesMatch
from .layout import ends_sentence
from .reflow import Passage
from .running import OTHER, RUNS, read_prose
from .stamps import read_stamp


class Sign(NamedTuple):
    """What a passage shows by itself, its neighbours not yet asked."""

    kind: Kind | None
    """What it surely is; None where its place on the page decides."""
    rule: str
    weight: float
    """How much it speaks for the body of the story (above 0) or against it."""
    prose: bool
    """Whether it reads as running text: a sentence that is closed."""
    reading: Reading | None = None
    """What was read of it: a byline, a credit, a dateline, a note, times."""
    running: bool = False
    """Whether it is running text at a glance, with no credit at its end."""


class Rule(NamedTuple):
    """A row of the table: `read` gives a sign, or None where the rule does not hold."""

    name: str
    longest: int
    """Characters past which the rule never holds."""
    read: Callable[[str, Passage], Sign | None]
    shortest: int = 1
    """Characters below which it never holds."""
    figures: bool = False
    """Whether it holds only where a digit is printed."""
    left_open: bool = False
    """Whether it never holds for a range that closes as a sentence."""
    one_word: bool = False
    """Whether it holds only where no space is printed."""
    unlike_prose: bool = False
    """Whether it never holds for a range that opens as a sentence of a story does."""


_FURNITURE_SIGNS = {
    "furniture": (Kind.FURNITURE, -1.0),
    "advert": (Kind.ADVERT, -0.5),
    "newsletter": (Kind.NEWSLETTER, -1.0),
    "related": (Kind.RELATED, -1.0),
    "label": (Kind.RELATED, -2.5),
    "comment": (Kind.COMMENT, -3.0),
    "legal": (Kind.NOTE, -2.0),
}
"""Kind of furniture -> kind of block, and what it says against the body."""

_FIGURE = re.compile(r"(?<![\w.,])[-+$£€(]{0,2}[0-9][0-9,./:]{0,14}+%?")
# "Net 3,244,000 vs 2,584,000"    3,244,000  2,584,000
# "Leeds 2 Derby 1"               2  1
# not: "B12 and A4"               inside a word

_LOWER = regex.compile(r"(?<!\w)\p{Ll}")
# "Leeds United v Derby"    v
# not: "Leeds 2 Derby 1"    every word begins with a capital

_SIGN_OFF_CHARACTERS = 12
_SENTENCE = 80
"""Characters from which a closed sentence is a paragraph for sure."""
_HEADING = 24
"""Characters up to which words without a mark are no dateline and its sentence."""
_FIGURED = 120
"""Characters past which no rule asks for figures, or for a line left open."""
_FEW = 5
"""Words from which a shorter one is."""
_CLOSING_NOTES = frozenset({"contributors", "copyright", "print", "bio"})


def _furniture(text: str, passage: Passage) -> Sign | None:
    short = passage.end - passage.start <= _SIGN_OFF_CHARACTERS
    if short and text[passage.start : passage.end].casefold() in SIGN_OFFS:
        return Sign(Kind.FURNITURE, "furniture.sign_off", -1.0, prose=False)
    furniture = read_furniture(text, passage.start, passage.end)
    if furniture is None:
        return None
    kind, weight = _FURNITURE_SIGNS[furniture.kind]
    return Sign(kind, furniture.rule, weight, prose=False)


def _counter(text: str, passage: Passage) -> Sign | None:
    match = read_counter(text, passage.start, passage.end)
    return match and Sign(Kind.COUNTER, match.rule, -1.0, prose=False)


def _time(text: str, passage: Passage) -> Sign | None:
    length = passage.end - passage.start
    tail = text[passage.end - 3 : passage.end].lower()
    if length > 60 and tail[-1] in '.?!”"' and tail != ".m.":
        return None
    times = read_stamp(text, passage.start, passage.end)
    if not times:
        return None
    read = TimesMatch(times)
    return Sign(Kind.TIMESTAMP, "timestamp.line", -2.0, prose=False, reading=read)


def _mostly_time(text: str, passage: Passage) -> Sign | None:
    """Tell a time with a little beside it: a place, a count."""
    if time_share(text, passage.start, passage.end) < 0.5:
        return None
    return Sign(Kind.TIMESTAMP, "timestamp.mostly", -2.0, prose=False)


def _byline(text: str, passage: Passage) -> Sign | None:
    length = passage.end - passage.start
    if length > 80 and text[passage.end - 1] == ".":
        return None
    match = read_byline(text, passage.start, passage.end)
    if match is None or (
        match.rule == "byline.signed"
        and is_credit_line(text, passage.start, passage.end)
    ):
        return None
    return Sign(Kind.BYLINE, match.rule, -3.0, prose=False, reading=match)


def _url(text: str, passage: Passage) -> Sign | None:
    if text.find(".", passage.start, passage.end) < 0:
        return None
    for match in find_addresses(text, passage.start, passage.end, None):
        if match.end - match.start >= passage.end - passage.start - 2:
            return Sign(Kind.URL, "url.line", -0.5, prose=False)
    return None


def _note(text: str, passage: Passage) -> Sign | None:
    match = read_note(text, passage.start, passage.end)
    if match is None:
        return None
    weight = -4.0 if match.kind in _CLOSING_NOTES else -1.0
    return Sign(Kind.NOTE, match.rule, weight, prose=False, reading=match)


def _dateline(text: str, passage: Passage) -> Sign | None:
    start, end = passage.start, passage.end
    if end - start <= _HEADING and text[start:end].replace(" ", "").isalpha():
        return None
    match = find_dateline(text, start, end)
    if match is None:
        return None
    if passage.end - match.end < 20:
        return Sign(Kind.TIMESTAMP, "dateline.alone", 0.0, prose=False, reading=match)
    return Sign(None, "paragraph.dateline", 5.0, prose=True, reading=match)


def _is_closed(text: str, start: int, end: int) -> bool:
    """Whether a range closes as running text: by a full stop or behind a quotation."""
    if ends_sentence(text, start, end):
        return True
    return (
        end - start >= 80
        and text[end - 1] in '”"'
        and text.find("“" if text[end - 1] == "”" else '"', start + 1, end - 1) > 0
    )


def _table(text: str, passage: Passage) -> Sign | None:
    """Tell a row of figures from a sentence, and from a rate: "($1 = 0.92 euros)"."""
    start, end = passage.start, passage.end
    if text[start] == "(" and text[end - 1] == ")" and " = " in text[start:end]:
        return None
    figures = _FIGURE.findall(text, start, end)
    if len(figures) < 2:
        return None
    dense = sum(map(len, figures)) * 5 >= end - start
    named = not text[start:end].isupper() and not _LOWER.search(text, start, end)
    score = named and end - start <= 40
    if not dense and not score:
        return None
    return Sign(Kind.TABLE, "table.figures", -0.2, prose=False)


def _aside(text: str, passage: Passage) -> Sign | None:
    """Tell a remark in brackets: it stands with the story, but not for it."""
    start, end = passage.start, passage.end
    if text[start] != "(" or text[end - 1] != ")" or text.count(" ", start, end) < 2:
        return None
    return Sign(None, "paragraph.aside", 0.1, prose=True)


_SHORT_SENTENCE = Sign(None, "paragraph.short_sentence", 1.1, prose=True)
_SHORT_RUNNING = _SHORT_SENTENCE._replace(running=True)


def _prose(text: str, passage: Passage) -> Sign | None:
    start, end = passage.start, passage.end
    length, words = end - start, text.count(" ", start, end) + 1
    if not _is_closed(text, start, end):
        if length < 160:
            return None
        return Sign(None, "paragraph.unfinished", 1.0, prose=True)
    last = text[end - 1]
    if last == "?" and length <= 100 and text.find(". ", start, end) < 0:
        return Sign(None, "question", 0.0, prose=False)
    if last == ":" and words <= 4:
        return Sign(None, "label", -0.3, prose=False)
    if length >= _SENTENCE:
        weight = min(length / _SENTENCE, 4.0)
        return Sign(None, "paragraph.sentence", weight, prose=True)
    if words >= _FEW:
        return _SHORT_SENTENCE
    return Sign(None, "paragraph.few_words", 0.2, prose=True)


_FRAGMENT = Sign(None, "fragment", -0.7, prose=False)

_ANY = 1 << 62

RULES: tuple[Rule, ...] = (
    Rule("counter", 60, _counter, figures=True),
    Rule("furniture", 400, _furniture, unlike_prose=True),
    Rule("url", 2000, _url, 4, one_word=True),
    Rule("time", 160, _time, 3),
    Rule("byline", 300, _byline, 3, unlike_prose=True),
    Rule("mostly time", 80, _mostly_time, figures=True, left_open=True),
    Rule("note", 800, _note, 6, unlike_prose=True),
    Rule("dateline", _ANY, _dateline, 6, unlike_prose=True),
    Rule("table", 120, _table, figures=True, left_open=True),
    Rule("aside", _ANY, _aside, 6, unlike_prose=True),
    Rule("prose", _ANY, _prose),
)
"""First rule that holds wins; this order is the precedence."""

_LENGTHS = sorted(
    {rule.longest for rule in RULES} | {rule.shortest - 1 for rule in RULES}
)


def _readers(
    length: int, *, figures: bool, left_open: bool, one_word: bool, prose: bool
) -> tuple[Callable[[str, Passage], Sign | None], ...]:
    """Give the readers of the rules that may hold for a passage."""
    return tuple(
        rule.read
        for rule in RULES
        if rule.shortest <= length <= rule.longest
        and (figures or not rule.figures)
        and (left_open or not rule.left_open)
        and (one_word or not rule.one_word)
        and not (prose and rule.unlike_prose)
    )


_READERS: Final = MappingProxyType(
    {
        (i, figures, left_open, one_word, prose): _readers(
            length,
            figures=figures,
            left_open=left_open,
            one_word=one_word,
            prose=prose,
        )
        for i, length in enumerate(_LENGTHS)
        for figures in (False, True)
        for left_open in (False, True)
        for one_word in (False, True)
        for prose in (False, True)
    }
)
"""The readers of passages up to each of `_LENGTHS`, by what they show."""


def read_sign(text: str, passage: Passage, thanks: int = 0) -> Sign:
    """Give the sign of the first rule that holds, or that of a line left open.

    `thanks` is what `find_thanks` gave, if it was asked.
    """
    start, end = passage.start, passage.end
    length = end - start
    prose = read_prose(text, start, end, thanks)
    if prose == RUNS:
        if length < _SENTENCE:
            return _SHORT_RUNNING
        weight = min(length / _SENTENCE, 4.0)
        return Sign(None, "paragraph.sentence", weight, prose=True, running=True)
    short = length <= _FIGURED
    shown = (
        bisect_left(_LENGTHS, length),
        short and not DIGITS.isdisjoint(text[start:end]),
        short and not ends_sentence(text, start, end),
        text.find(" ", start, end) < 0,
        prose != OTHER,
    )
    for read in _READERS[shown]:
        sign = read(text, passage)
        if sign is not None:
            return sign
    return _FRAGMENT
