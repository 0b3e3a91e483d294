"""Where a printed time can begin: digits, names of the calendar, relative words."""

import re
from typing import Final

from .._lex.months import DAY_WORDS, MONTHS, WEEKDAYS
from .pieces import SPACE, SPACE_OR_HYPHEN

# The standard `re` takes half the time of `regex` for patterns such as those here.
_TOKEN = re.compile(r"[0-9]++|[A-Z]?[a-z]++|[A-Z]+(?![a-z])")
_FIGURE = re.compile("[0-9]")
_WORD = re.compile(r"[A-Z]?[a-z]++|[A-Z]+(?![a-z])")
# the words alone, to be looked up at once

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

_MONTHS: Final = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_OTHER: Final = r"""
    [,.]? \x20 (?! a[^a-loq-tv-z] | p[^a-ln-z] | to | h(?:ou)?rs | o[cf'’] | in | d[ea]
                | j[au] | feb | ma[ry] | mid | se | no ) [a-z]
"""
"""What follows most figures: a word in small letters that no time goes on with."""

_GOES_ON: Final = rf"""
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
"""
"""What stands behind one to four figures of a time."""

_CANDIDATE = re.compile(rf"(?<! [$£€] ) [0-9]{{1,4}}+ {_GOES_ON}", re.VERBOSE)
# "5 p.m.", "20 August", "12/5/", "1990s", "2017"
# not: "73-year-old", "200,000", "16 people": nothing that a time goes on with

_CAPITALIZED: Final = frozenset(
    word.capitalize() for word in (*_NAMES, *DAY_WORDS, "last", "next", "this")
)

_SMALL: Final = rf"""
    [tlnabymdf][haoegir][idmnsxofy]
    (?: s (?<= this ) | t (?<= last | next ) | n (?<= noon ) | (?<= ago )
      | ay (?<= today ) | orrow (?<= tomorrow ) | ight (?<= tonight )
      | terday (?<= yesterday ) | ore (?<= before ) | (?<= mid ) (?: day | night )
      | (?<= day ) (?= {SPACE} (?: before | after ) {SPACE} )
      | m (?<= from ) (?= {SPACE} now ) )
    (?! [a-z] )
"""
"""Words of running text that a time can begin with, or hangs on; most others are done
with at their first three letters."""

_BEHIND_SPACE = re.compile(rf"\x20 {_SMALL}", re.VERBOSE)
# " last"             where nearly all of them stand: `re` skips from space to space

_AT_START = re.compile(_SMALL, re.VERBOSE)
_ELSEWHERE = re.compile(
    rf"""
    [^a-zBCEGHIKPQRUVXZ\x20.,]
    (?: (?: a[nryts] | e[bpcdxs] | pr | u[nlge] | ct | o[vndm] | h[ui] | ri )
        (?<= [A-Z].. ) [a-z]*
      | {_SMALL}
      | (?<= [0-9] ) (?<! [\w$£€]. ) (?= [0-9]{{0,3}}+ {_GOES_ON} ) )
    """,
    re.VERBOSE,
)
# "August"            a word in capitals, to be looked up
# "“last"             a word in small letters behind another mark than a space
# "2" of "20 May"     the first figure of what `_CANDIDATE` finds

Trigger = tuple[int, str]
"""Where a time may begin, and its first word or figure."""


def find_in_line(text: str, start: int, end: int) -> list[Trigger]:
    """Return where times may begin in a line of a page, glued words taken apart."""
    found: list[Trigger] = []
    if _FIGURE.search(text, start, end) is None and _WORDS.isdisjoint(
        _WORD.findall(text, start, end)
    ):
        return found
    for m in _TOKEN.finditer(text, start, end):
        token = m[0]
        if token in _WORDS:
            if not (token.isupper() and text[m.end() : m.end() + 1].isupper()):
                found.append((m.start(), token))
        elif token[0] <= "9":
            if _CANDIDATE.match(text, m.start(), end):
                found.append((m.start(), token[0]))
        elif len(token) > 3 and token.isupper():
            found.extend(_inside(text, m, end))
    return found


def _inside(text: str, m: re.Match[str], end: int) -> list[Trigger]:
    """Return where a month ends a word in capitals, as in "NAMEJUNE 14"."""
    if not _DAY.match(text, m.end(), end):
        return []
    lengths = range(3, min(9, len(m[0]) - 1) + 1)
    return [(m.end() - n, m[0][-n:]) for n in lengths if m[0][-n:].lower() in MONTHS]


def find_in_prose(text: str, start: int, end: int) -> list[Trigger]:
    """Return where times may begin in running text, in order.

    Some may stand right before the range, which has to be passed over.
    """
    begin = max(0, start - 1)
    found: list[Trigger] = [
        (m.start() + 1, m[0][1:]) for m in _BEHIND_SPACE.finditer(text, begin, end)
    ]
    first = _AT_START.match(text, 0, end) if start == 0 else None
    if first is not None:
        found.append((0, first[0]))
    for m in _ELSEWHERE.finditer(text, begin, end):
        word, at = m[0], m.start()
        if len(word) == 1:
            found.append((at, word))
        elif word in _CAPITALIZED:
            if at == start or not text[at - 1].isalpha():
                found.append((at, word))
        elif not word[0].isalpha():
            found.append((at + 1, word[1:]))
    found.sort()
    return found
