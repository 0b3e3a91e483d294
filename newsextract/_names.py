"""Names of persons: is this one, and where are they in a list of them."""

from typing import Final

import regex

from ._lex.cities import CITIES
from ._lex.not_names import NOT_NAMES
from ._lex.places import COUNTRIES, STATES
from ._lex.titles import HONORIFICS, PARTICLES, SUFFIXES
from ._rx import SPACE
from ._text import Range, squeeze, trim

WORD: Final = r"""
    (?: \p{Lu}\. (?: [-‐‑]? \p{Lu}\. ){0,3}+                     # J.K.  J.-P.
      | (?: \p{L}{1,5} [-‐‑'’ʼ‘`´] | ['’ʼ‘] )?
        \p{Lu} [\p{L}\p{M}]{0,24}+                              # Ó  al-Sayed  d’Arc
        (?: [-‐‑'’ʼ‘`´] [\p{L}\p{M}]{1,24}+ ){0,3}+
    )
"""
"""A word of a name that begins with a capital."""
# O'Neill  McCall  Jean-Loup  N’Golo  al-Sayed  St
# not: van                  a particle, looked up
# not: 2Pac                 digits

_NAME = regex.compile(
    rf"""
    {WORD} \.?
    (?: {SPACE}{{1,3}}
        (?: {WORD} \.?
          | [“"‘'(] {WORD} (?: {SPACE} {WORD} )?+ [”"’')]       # Ann “Bee” Cole
          | ['’]? \p{{Ll}}{{1,6}}+
        )
    ){{0,6}}+
    (?: ,{SPACE}? (?P<suffix> [JS]r\.? | I{{2,3}} | IV ) )?+     # Al Ross, Jr.
    """,
    regex.VERBOSE,
)
# Ludo van der Aa           Osama bin Hamad
# E. J. Dunn Jr.            José María Ó Néill
# not: Read More            is a name by its form; the words are looked up
# not: he said              begins in lower case

_JOINT = regex.compile(
    r"""
    [,;] [\s\u200b]{0,4} (?: and\b | & )?
    | (?<= [\s\u200b] ) (?: and | with ) (?= [\s\u200b] )
    | & | /
    | [\n\r\u2028] (?: \s{0,4} (?: and | with ) (?= \s ) )?
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# A, B and C                A & B
# A, B, and C               A with B
# not: Anderson             no edge before "and"

_PLAIN: Final = 20
"""Letters up to which a plain word may be of a name."""

_LONGEST: Final = 60
"""Names are shorter than this; so are their trains of given names."""

_TOO_SHORT: Final = 2
_LONGEST_LIST: Final = 600


def is_name(text: str, start: int, end: int, *, single: bool = False) -> bool:
    """Say whether a range is exactly one person's name.

    Args:
        text: The whole text.
        start: Where the range begins; no blanks are skipped.
        end: Where it ends.
        single: Whether one word may be a name ("Habibullah").

    Returns:
        True for two to seven words that have a name's form, none of which is a word of
        buttons, kickers or headlines, and which are no place together.
    """
    if not _TOO_SHORT < end - start <= _LONGEST:
        return False
    words = text[start:end].split(" ")
    if len(words) in (2, 3) and all(map(_is_plain, words)):
        return is_name_of(words, single=single)
    m = _NAME.fullmatch(text, start, end)
    return m is not None and is_name_of(m[0].split(), single=single)


def _is_plain(word: str) -> bool:
    """Whether a word is one capital and a few small letters, as most of names are."""
    return word.isascii() and word.isalpha() and word.istitle() and len(word) <= _PLAIN


def is_name_over_breaks(text: str, start: int, end: int) -> bool:
    """Say whether a range is one person's name, its lines read as one."""
    name = squeeze(text, start, end)
    return is_name(name, 0, len(name))


def is_name_of(words: list[str], *, single: bool) -> bool:
    """Say whether words in a name's form are a name."""
    lowered = [word.strip(".,'’‘“”\"()").lower() for word in words]
    given = 0
    for word, low in zip(words, lowered, strict=True):
        if word.islower():
            if low not in PARTICLES:
                return False
        elif low in NOT_NAMES:
            return False
        elif low not in HONORIFICS and low not in SUFFIXES:
            given += 1
    if given < (1 if single else 2) or words[-1].islower():
        return False
    if all(len(low) == 1 for low in lowered):
        return False
    whole = " ".join(lowered)
    return whole not in CITIES and whole not in COUNTRIES and whole not in STATES


def read_names(
    text: str, start: int, end: int, *, single: bool = False
) -> tuple[Range, ...]:
    """Return the names of a range that is a list of names and nothing else, else ().

    "A, B and C" with and without the comma before "and", "&", "with", "/", and names on
    lines of their own. A suffix after a comma stays with its name ("Al Ross, Jr.").
    """
    if end - start > _LONGEST_LIST:
        return ()
    start, end = trim(text, start, end)
    found: list[Range] = []
    at = start
    for m in _JOINT.finditer(text, start, end):
        if is_suffix(text, m.end(), end):
            continue
        name = Range(*trim(text, at, m.start()))
        if name.start < name.end or m[0].strip():
            found.append(name)
        at = m.end()
    found.append(Range(*trim(text, at, end)))
    if all(is_name(text, *name, single=single) for name in found):
        return tuple(found)
    return ()


_SUFFIX = regex.compile(
    r"""
    (?: [JS]r\.? | I{2,3} | IV | Ph\.?D\.? | M\.?D\.? ) (?! [\p{L}\p{N}] )
    """,
    regex.VERBOSE,
)
# Jr.   III   PhD
# not: Sri                  a word goes on


def is_suffix(text: str, start: int, end: int) -> bool:
    """Say whether a suffix of a name stands at `start` ("Jr.", "III", "PhD")."""
    return _SUFFIX.match(text, start, end) is not None
