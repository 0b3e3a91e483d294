"""Names in running text: runs of capitalised words, titles taken off."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import regex

from ..._blocks.kinds import Block, Kind
from ..._lex.cities import CITIES
from ..._lex.cues import FRAMING_PARTICIPLES, SPEECH_PARTICIPLES
from ..._lex.grammar import OPENING_WORDS
from ..._lex.places import COUNTRIES, STATES
from ..._lex.roles import HONORIFICS, NOT_NAMES, ROLES, STYLES, SURNAMES
from ..._text import squeeze
from .register import SUFFIXES, Person, Register
from .told import read_told

_WORD: Final = r"""
    \p{Lu} [\p{L}\p{M}]*+ (?: ['’\-] (?! s\b ) \p{L} [\p{L}\p{M}]*+ ){0,4}+ \.?+
"""
_SMALL: Final = """
    van | von | der | den | de | del | della | dos? | da | di | du | la | le
    | bin | ibn | bint | al | el | ter | ten | y
"""
_RUN = regex.compile(
    rf"""
    (?<! [\p{{L}}\p{{M}}] )
    {_WORD}
    (?: \s{{1,3}}+
        (?: (?: {_SMALL} ) \s{{1,3}}+ ){{0,3}}+
        {_WORD} ){{1,7}}+
    """,
    regex.VERBOSE,
)
# Economy Minister Ana de la Cruz     a title and a name
# Sgt. Ole Berg Jr.                   full stops stay with their words
# not: Berg said                      one word alone
# not: xOle Berg                      begins inside a word

_CAPITAL: Final = r"[A-Z\u00c0-\u1fff\u2100-\U0010ffff]"
_LIKELY = re.compile(
    rf"""
    {_CAPITAL} (?<! [A-Za-z]. ) [^\s,]{{0,100}}+ \s{{1,3}}+
    (?: (?: {_SMALL} ) \s{{1,3}}+ ){{0,3}}+
    {_CAPITAL}
    """,
    re.VERBOSE,
)
# Ole Berg                  where a run may begin; re finds it in a third of the time
# not: Berg said            the next word is small

_LEADING: Final = (
    OPENING_WORDS | FRAMING_PARTICIPLES | SPEECH_PARTICIPLES | HONORIFICS.keys()
)
PLACES: Final = CITIES | COUNTRIES | STATES
"""Names of places, in lower case: none of them is a person."""


class _Run(NamedTuple):
    """Capitalised words in a row, titles and small words among them."""

    words: list[str]
    start: int
    end: int


def read_register(text: str, blocks: Sequence[Block]) -> Register:
    """Read the people named in full, in order; captions come last.

    A caption is the first mention only of a person whom no paragraph names.
    """
    register = Register()
    for kind in (Kind.PARAGRAPH, Kind.CAPTION):
        for block in blocks:
            if block.kind is kind:
                _read_names(text, block, register)
    return register


def name_start(lows: Sequence[str]) -> int:
    """Find where the name begins in a run of words: after titles and small words.

    Gives the length of the run where it is titles only. A word of trade that ends a
    name is a surname ("Lee Baker"); one that ends a title is none ("Vice President").
    """
    first = 0
    for i, low in enumerate(lows):
        if low in _LEADING:
            first = i + 1
        elif low in ROLES or low in STYLES:
            surname = low in SURNAMES and i + 1 == len(lows)
            if not surname or 0 < i == first:
                first = i + 1
    return first


def _runs(text: str, start: int, end: int) -> Iterator[regex.Match[str]]:
    """Give the runs of capitalised words of a range, looked for where one may begin."""
    likely = _LIKELY.search(text, start, end)
    while likely is not None:
        start = likely.start()
        m = _RUN.match(text, start, end)
        if m is None:
            start += 1
        else:
            yield m
            start = m.end()
        likely = _LIKELY.search(text, start, end)


def _read_names(text: str, block: Block, register: Register) -> None:
    """Enter the names of one block."""
    for m in _runs(text, block.inner_start, block.inner_end):
        words = m[0].split()
        start = m.start()
        i = 0
        while i < len(words) - 1:
            word = words[i]
            i += 1
            if word[-1] == "." and len(word) > 2 and not _is_short(word):
                end = _start_of(text, words, i - 1, start) + len(word)
                _read_run(text, _Run(words[:i], start, end), block, register)
                words = words[i:]
                start = text.index(words[0], end)
                i = 0
        _read_run(text, _Run(words, start, m.end()), block, register)


def _start_of(text: str, words: Sequence[str], i: int, start: int) -> int:
    """Find where the word `i` of a run begins."""
    for word in words[:i]:
        start = text.index(word, start) + len(word)
    return text.index(words[i], start)


def _is_short(word: str) -> bool:
    """Whether a word with a full stop is an abbreviation beside a name."""
    low = word[:-1].lower()
    return low in HONORIFICS or low in SUFFIXES or low in STYLES


def _read_run(text: str, run: _Run, block: Block, register: Register) -> None:
    """Enter the name at the end of a run of capitalised words, if there is one."""
    lows = [word.lower().rstrip(".") for word in run.words]
    first = name_start(lows)
    if first == len(lows):
        return
    pronoun = ""
    if first:
        titles = (HONORIFICS.get(low, "") for low in lows[:first])
        pronoun = next(filter(None, titles), "")
    if first == len(lows) - 1:
        if not first or lows[first - 1] not in STYLES:
            if pronoun:
                register.title(lows[first], pronoun)
            return
        first -= 1
        pronoun = STYLES[lows[first]]
    words = lows[first:]
    if _is_no_person(run.words[first:], words):
        return
    found = register.find(words)
    if not found:
        start = _start_of(text, run.words, first, run.start)
        end = run.end
        if text[end - 1] == "." and lows[-1] not in SUFFIXES:
            end -= 1
        told = read_told(text, run.start, start, end, block.inner_end)
        person = Person(
            name=squeeze(text, start, end),
            start=start,
            end=end,
            pronoun=pronoun or told.pronoun,
            age=told.age,
            description=told.description,
            known=first > 0 or told.age is not None or told.description is not None,
        )
        register.add(person, words, body=block.kind is Kind.PARAGRAPH)
    elif block.kind is Kind.PARAGRAPH and len(found) == 1:
        register.place(found[0], _start_of(text, run.words, first, run.start))


def _is_no_person(printed: Sequence[str], lows: Sequence[str]) -> bool:
    """Whether a run names a body or a place, or is a row of initials."""
    opens, closes = printed[0], printed[-1]
    return (
        any(low in NOT_NAMES for low in lows)
        or (len(opens) > 2 and opens.isupper() and not closes.isupper())
        or (closes.isupper() and all(w.isupper() and len(w) < 5 for w in printed))
        or " ".join(lows) in PLACES
    )
