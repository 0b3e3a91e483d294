"""Noun phrases that begin at a word: subjects after their verb, first subjects."""

from typing import Final

from ..._lex.grammar import ADVERBS, DETERMINERS, PREPOSITIONS, SUBORDINATORS
from ..._lex.roles import ROLES
from .phrase import (
    BOUNDS,
    PARTICLES,
    PRONOUNS,
    VERBS,
    Phrase,
    abbreviates,
    is_owner,
    is_passed,
    is_word,
)
from .words import Words

_LONGEST: Final = 14
_CONJUNCTIONS: Final = frozenset({"and", "but", "so", "yet"})


def first_subject(passage: Words, low: int, end: int) -> Phrase | None:
    """Read the subject that opens a sentence, an opening phrase passed over."""
    words, lows = passage.words, passage.lows
    i = low
    while i < end and (lows[i] in _CONJUNCTIONS or not is_word(words[i])):
        i += 1
    if i < end and _opens_phrase(lows[i]):
        while i < end and words[i] != ",":
            i += 1
        i += 1
    return phrase_on(passage, i, end) if i < end else None


def _opens_phrase(low: str) -> bool:
    """Whether a word opens a phrase before the subject ("On Friday, …")."""
    return low not in DETERMINERS and (
        low in PREPOSITIONS
        or low in SUBORDINATORS
        or is_passed(low)
        or (low.endswith("ing") and len(low) > 5)
    )


def subject_after(passage: Words, i: int, end: int) -> Phrase | None:
    """Read the subject that follows its verb: "said Oslo baker Ole Berg, 53".

    A description in front of a name, with a comma between, gives the name.
    """
    words, lows = passage.words, passage.lows
    if i >= end:
        return None
    owned = is_owner(lows[i]) or (i + 1 < end and is_owner(lows[i + 1]))
    if lows[i] in ADVERBS and not owned:
        return None
    phrase = phrase_on(passage, i, end, loose=True)
    if phrase is None or not (owned or lows[i] in DETERMINERS):
        return phrase
    j = phrase.last + 1
    if j + 1 < end and words[j] == ",":
        k = j + 1
        while k < end and (words[k][0].isupper() or lows[k] in PARTICLES):
            k += 1
        if k - j > 2 and (k == end or words[k] in ",.;"):
            return Phrase(j + 1, k - 1, k - 1)
    return phrase


def phrase_on(
    passage: Words, i: int, end: int, *, loose: bool = False
) -> Phrase | None:
    """Read the noun phrase that begins at `i`; `loose` lets words part its names."""
    lows = passage.lows
    if lows[i] in PRONOUNS:
        return Phrase(i, i, i)
    begun = i + 1 if lows[i] in DETERMINERS else i
    stop = min(end, i + _LONGEST)
    j = begun
    while j < stop and _goes_on(passage, begun, j, stop, loose=loose):
        j += 1
    return Phrase(i, j - 1, j - 1) if j > begun else None


def _goes_on(passage: Words, begun: int, j: int, stop: int, *, loose: bool) -> bool:
    """Whether the token at `j` belongs to the noun phrase begun before it."""
    word, low = passage.words[j], passage.lows[j]
    if j == begun:
        return is_word(word) and low not in BOUNDS
    before = passage.words[j - 1]
    named = j + 1 < stop and passage.words[j + 1][0].isupper()
    if word == ".":
        return named and abbreviates(before)
    if low in ("and", "&"):
        return named and before[0].isupper()
    if word in "'’":
        return before.endswith("s")
    if not is_word(word) or low in BOUNDS or low in VERBS or low in ADVERBS:
        return False
    if word[0].isupper() or is_owner(before.lower()):
        return True
    if before[0].islower():
        return loose or not before.endswith("s")  # a plural, then its verb
    return (
        (named and (low in PARTICLES or low in ROLES))
        or (begun > 0 and passage.lows[begun - 1] in DETERMINERS)
        or (loose and any(w[0].isupper() for w in passage.words[j : min(stop, j + 3)]))
    )
