"""Where a printed time can begin: digits, names of the calendar, relative words."""

import re
from typing import Final

from .._lex.months import DAY_WORDS, MONTHS, WEEKDAYS
from .pieces import SPACE, SPACE_OR_HYPHEN

# The standard `re` takes half the time of `regex` for patterns such as those here.
_TOKEN = re.compile(r"[0-9]++|[A-Z]?[a-z]++|[A-Z]+(?![a-z])")
_SIGN = re.compile(r"[0-9]|[A-Z]?[a-z]++|[A-Z]+(?![a-z])")
# the same, digits one by one: all that a line holds, to be looked up at once

_DAY = re.compile(r"\.? [0-9]{1,2}, [0-9]{4}")
_NAMES: Final = frozenset({*MONTHS, *WEEKDAYS})
OPENING_WORDS: Final = frozenset(
    {
        *DAY_WORDS,
        *_NAMES,
        "ago",
        "before",
        "day",
        "from",
        "last",
        "mid",
        "midday",
        "midnight",
        "next",
        "noon",
        "now",
        "this",
    }
)
"""Words in small letters that a time can begin with, or hangs on."""

_WORDS: Final = frozenset(
    form for word in OPENING_WORDS for form in (word, word.capitalize(), word.upper())
)
"""The same in each way that a token is written."""

_DIGITS: Final = "0123456789"
_SIGNS: Final = _WORDS | frozenset(_DIGITS)
"""What a line with a time has at least one of."""

_MONTHS: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_OTHER: Final = r"""
    [,.]? \x20 (?! a[^a-loq-tv-z] | p[^a-ln-z] | to | h(?:ou)?rs | o[cf'’] | in | d[ea]
                | j[au] | feb | ma[ry] | mid | se | no ) [a-z]
"""
"""What follows most figures: a word in small letters that no time goes on with."""

_CANDIDATE = re.compile(
    rf"""
    (?<! [$£€] ) [0-9]{{1,4}}+
    (?: (?<=1[5-9][0-9]{{2}}|20[0-9]{{2}})(?![0-9])
      | [:.h][0-5][0-9] | [0-9]{{4}}T[0-9] | /[0-9] | s(?![A-Za-z]) | ish | Z\b
      | (?! {_OTHER} )
        (?: {SPACE}{{0,2}}\.?[AaPp]{SPACE}?\.?{SPACE}?[Mm](?![a-z])
          | [-/.][0-9]{{1,2}}[-/.][0-9] | (?:[-/.,]|{SPACE}){{1,3}}(?i:{_MONTHS})
          | (?:st|nd|rd|th)?\.?{SPACE_OR_HYPHEN}{{0,3}}(?:day{SPACE})?(?:of{SPACE})?
            (?i:{_MONTHS})
          | (?: {SPACE}?[-–—]{SPACE}? | {SPACE}(?:to|and){SPACE} )[0-9]
          | (?:st|nd|rd|th){SPACE}?[-–—]{SPACE}?[0-9]
          | {SPACE}?(?:[A-Z]{{2,4}}\b|h(?:ou)?rs\b|o['’]clock|noon|midnight
                     |in{SPACE}the{SPACE}[mae])
          | {SPACE}[0-9]{{1,2}}{SPACE}[0-9] ) )
    """,
    re.VERBOSE,
)
# "5 p.m.", "20 August", "12/5/", "1990s", "2017"
# not: "73-year-old", "200,000", "16 people": nothing that a time goes on with

_CAPITALS = re.compile(
    "[JFMASONDTWLY]"
    "(?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec|on|ue|ed|hu|ri|at|as|ex|hi|od|om|es)[a-z]*"
)
_CAPITALIZED: Final = frozenset(
    word.capitalize() for word in (*_NAMES, *DAY_WORDS, "last", "next", "this")
)

_SMALL: Final = (
    *DAY_WORDS,
    "ago",
    "before",
    "day",
    "from",
    "last",
    "midday",
    "midnight",
    "next",
    "noon",
    "this",
)
"""Words of running text that a time can begin with, or hangs on."""

_BESIDE: Final = {
    "day": re.compile(rf"day{SPACE}(?:before|after){SPACE}"),
    "from": re.compile(rf"from{SPACE}now"),
}
"""Word that opens a time only with others -> what has to stand there."""


def find_in_line(text: str, start: int, end: int) -> list[int]:
    """Return where times may begin in a line of a page, glued words taken apart."""
    found: list[int] = []
    if _SIGNS.isdisjoint(_SIGN.findall(text, start, end)):
        return found
    for m in _TOKEN.finditer(text, start, end):
        token = m[0]
        if token in _WORDS:
            found.append(m.start())
        elif token[0] <= "9":
            if _CANDIDATE.match(text, m.start(), end):
                found.append(m.start())
        elif len(token) > 3 and token.isupper():
            found.extend(_inside(text, m, end))
    return found


def _inside(text: str, m: re.Match[str], end: int) -> list[int]:
    """Return where a month ends a word in capitals, as in "NAMEJUNE 14"."""
    if not _DAY.match(text, m.end(), end):
        return []
    lengths = range(3, min(9, len(m[0]) - 1) + 1)
    return [m.end() - n for n in lengths if m[0][-n:].lower() in MONTHS]


def find_in_prose(text: str, start: int, end: int) -> list[int]:
    """Return where times may begin in running text, in order."""
    found: list[int] = [
        m.start()
        for m in _CAPITALS.finditer(text, start, end)
        if m[0] in _CAPITALIZED and _opens(text, m.start(), start)
    ]
    # `str.find` goes through a text ten times as fast as a pattern does.
    for word in _SMALL:
        at = text.find(word, start, end)
        beside = _BESIDE.get(word)
        while at >= 0:
            if _opens(text, at, start) and (
                beside is None or beside.match(text, at, end)
            ):
                found.append(at)
            at = text.find(word, at + len(word), end)
    for digit in _DIGITS:
        at = text.find(digit, start, end)
        while at >= 0:
            before = text[at - 1] if at > start else ""
            if not (before.isalpha() or "0" <= before <= "9") and _CANDIDATE.match(
                text, at, end
            ):
                found.append(at)
            at = text.find(digit, at + 1, end)
    return sorted(found)


def _opens(text: str, at: int, start: int) -> bool:
    """Whether no letter stands before `at`."""
    return at == start or not text[at - 1].isalpha()
