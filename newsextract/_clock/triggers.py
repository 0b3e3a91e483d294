"""Where a printed time can begin: digits, names of the calendar, relative words."""

import re
from typing import Final

import regex

from .._lex.months import DAY_WORDS, MONTHS, WEEKDAYS
from .pieces import SPACE, SPACE_OR_HYPHEN

_TOKEN = regex.compile(r"[0-9]++|[A-Z]?[a-z]++|[A-Z]+(?![a-z])")
_DAY = regex.compile(r"\.? [0-9]{1,2}, [0-9]{4}")
_NAMES: Final = frozenset({*MONTHS, *WEEKDAYS})
_WORDS: Final = frozenset(
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

_MONTHS: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_CANDIDATE = regex.compile(
    rf"""
    (?<! [$£€] ) [0-9]{{1,4}}
    (?: [:.h][0-5][0-9] | {SPACE}{{0,2}}\.?[AaPp]{SPACE}?\.?{SPACE}?[Mm] | s\b
      | [-/.][0-9]{{1,2}}[-/.][0-9] | (?:[-/.,]|{SPACE}){{1,3}}(?i:{_MONTHS})
      | (?:st|nd|rd|th)?\.?{SPACE_OR_HYPHEN}{{0,3}}(?:day{SPACE})?(?:of{SPACE})?
        (?i:{_MONTHS})
      | (?: {SPACE}?[-–—]{SPACE}? | {SPACE}(?:to|and){SPACE} )[0-9]
      | (?:st|nd|rd|th){SPACE}?[-–—]{SPACE}?[0-9]
      | {SPACE}?(?:[A-Z]{{2,4}}\b|h(?:ou)?rs\b|o['’]clock|noon|midnight|in{SPACE}the)
      | ish | Z\b
      | (?<=1[5-9][0-9]{{2}}|20[0-9]{{2}})(?![0-9]) | /[0-9] | [0-9]{{4}}T[0-9]
      | {SPACE}[0-9]{{1,2}}{SPACE}[0-9] )
    """,
    regex.VERBOSE,
)
# "5 p.m.", "20 August", "12/5/", "1990s", "2017"
# not: "73-year-old", "200,000", "16 people": nothing that a time goes on with

# `re` runs these two over prose in a quarter of the time that `regex` takes.
_CAPITALS = re.compile(
    "[JFMASONDTW](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec|on|ue|ed|hu|ri|at)[a-z]*"
)
_DIGITS = re.compile("[0-9]+")

# A piece of a word, and how many letters of the word stand before it: small or capital.
_FINDS: Final[tuple[tuple[str, int], ...]] = (
    ("Last", 0),
    ("Next", 0),
    ("This", 0),
    ("ago", 0),
    ("before", 0),
    ("day", 0),
    ("esterday", 1),
    ("from", 0),
    ("last", 0),
    ("midday", 0),
    ("midnight", 0),
    ("next", 0),
    ("noon", 0),
    ("oday", 1),
    ("omorrow", 1),
    ("onight", 1),
    ("this", 0),
)


def find_in_line(text: str, start: int, end: int) -> list[int]:
    """Return where times may begin in a line of a page, glued words taken apart."""
    found: list[int] = []
    for m in _TOKEN.finditer(text, start, end):
        token = m[0]
        if token[0] <= "9":
            if _CANDIDATE.match(text, m.start(), end):
                found.append(m.start())
        elif token.lower() in _WORDS:
            found.append(m.start())
        elif len(token) > 3 and token.isupper():
            found.extend(_inside(text, m, end))
    return found


def _inside(text: str, m: regex.Match[str], end: int) -> list[int]:
    """Return where a month ends a word in capitals, as in "NAMEJUNE 14"."""
    if not _DAY.match(text, m.end(), end):
        return []
    lengths = range(3, min(9, len(m[0]) - 1) + 1)
    return [m.end() - n for n in lengths if m[0][-n:].lower() in MONTHS]


def find_in_prose(text: str, start: int, end: int) -> list[int]:
    """Return where times may begin in running text, in order."""
    found: list[int] = [
        m.start()
        for m in _DIGITS.finditer(text, start, end)
        if _CANDIDATE.match(text, m.start(), end)
    ]
    found.extend(
        m.start()
        for m in _CAPITALS.finditer(text, start, end)
        if m[0].lower() in _NAMES
    )
    for piece, before in _FINDS:
        at = text.find(piece, start + before, end)
        while at >= 0:
            found.append(at - before)
            at = text.find(piece, at + len(piece), end)
    return sorted(at for at in found if at == start or not text[at - 1].isalpha())
