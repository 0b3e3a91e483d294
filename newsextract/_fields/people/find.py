"""Names in running text: runs of capitalised words, titles taken off."""

from collections.abc import Sequence
from typing import Final

import regex

from ..._blocks.kinds import Block, Kind
from ..._lex.cities import CITIES
from ..._lex.cues import FRAMING_PARTICIPLES, SPEECH_PARTICIPLES
from ..._lex.grammar import OPENING_WORDS
from ..._lex.places import COUNTRIES, STATES
from ..._lex.roles import HONORIFICS, NOT_NAMES, ROLES, STYLES, SURNAMES
from .register import SUFFIXES, Person, Register
from .told import read_told

_WORD: Final = r"""
    \p{Lu} [\p{L}\p{M}]*+ (?: ['’\-] (?! s\b ) \p{L} [\p{L}\p{M}]*+ ){0,4}+ \.?+
"""
_RUN = regex.compile(
    rf"""
    (?<! [\p{{L}}\p{{M}}] )
    {_WORD}
    (?: \s (?: (?: van | von | der | den | de | del | della | dos? | da | di | du | la
               | le | bin | ibn | bint | al | el | ter | ten | y ) \s ){{0,3}}+
        {_WORD} ){{1,7}}+
    """,
    regex.VERBOSE,
)
# Economy Minister Ana de la Cruz     a title and a name
# Sgt. Ole Berg Jr.                   full stops stay with their words
# not: Berg said                      one word alone
# not: xOle Berg                      begins inside a word

_LEADING: Final = (
    OPENING_WORDS | FRAMING_PARTICIPLES | SPEECH_PARTICIPLES | HONORIFICS.keys()
)
PLACES: Final = CITIES | COUNTRIES | STATES
"""Names of places, in lower case: none of them is a person."""

_Word = tuple[str, int]


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


def _read_names(text: str, block: Block, register: Register) -> None:
    """Enter the names of one block."""
    for m in _RUN.finditer(text, block.inner_start, block.inner_end):
        at = m.start()
        run: list[_Word] = []
        for word in m[0].split():
            at = text.index(word, at)
            run.append((word, at))
            at += len(word)
            if word[-1] == "." and len(word) > 2 and not _is_short(word):
                _read_run(text, run, block, register)
                run = []
        if run:
            _read_run(text, run, block, register)


def _is_short(word: str) -> bool:
    """Whether a word with a full stop is an abbreviation beside a name."""
    low = word[:-1].lower()
    return low in HONORIFICS or low in SUFFIXES or low in STYLES


def _read_run(text: str, run: list[_Word], block: Block, register: Register) -> None:
    """Enter the name at the end of a run of capitalised words, if there is one."""
    lows = [word.lower().rstrip(".") for word, _ in run]
    first = name_start(lows)
    if first == len(lows):
        return
    pronoun = next((HONORIFICS[low] for low in lows[:first] if HONORIFICS.get(low)), "")
    if first == len(lows) - 1:
        if not first or lows[first - 1] not in STYLES:
            if pronoun:
                register.title(lows[first], pronoun)
            return
        first -= 1
        pronoun = STYLES[lows[first]]
    words = lows[first:]
    if _is_no_person(run[first:], words):
        return
    found = register.find(words)
    body = block.kind is Kind.PARAGRAPH
    if not found:
        stop = run[-1][1] + len(
            run[-1][0].rstrip("." if lows[-1] not in SUFFIXES else "")
        )
        start = run[first][1]
        told = read_told(text, run[0][1], start, stop, block.inner_end)
        person = Person(
            name=" ".join(text[start:stop].split()),
            start=start,
            end=stop,
            pronoun=pronoun or told.pronoun,
            age=told.age,
            description=told.description,
            known=first > 0 or told.age is not None or told.description is not None,
        )
        register.add(person, words, body=body)
    elif body and len(found) == 1:
        register.place(found[0], run[first][1])


def _is_no_person(run: Sequence[_Word], lows: Sequence[str]) -> bool:
    """Whether a run names a body or a place, or is a row of initials."""
    opens, closes = run[0][0], run[-1][0]
    return (
        (len(opens) > 2 and opens.isupper() and not closes.isupper())
        or all(word.isupper() and len(word) < 5 for word, _ in run)
        or any(low in NOT_NAMES for low in lows)
        or " ".join(lows) in PLACES
    )
