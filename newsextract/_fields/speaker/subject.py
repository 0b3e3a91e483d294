"""The subject before a verb, with asides, tags and clauses between them."""

from typing import Final

from ..._lex.grammar import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    OPENING_WORDS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from ..._lex.roles import PARTIES, ROLES
from .onward import first_subject
from .phrase import (
    ARTICLES,
    BEFORE_VERBS,
    PARTICLES,
    PRONOUNS,
    RELATIVES,
    Phrase,
    core_back,
    is_passed,
    is_word,
    phrase_back,
)
from .words import QUOTED, Words

_DASHES: Final = frozenset("—–-")
_JOINTS: Final = frozenset({"and", "but", "or", "then"})
_ASIDES: Final = (
    DETERMINERS
    | SUBORDINATORS
    | PREPOSITIONS
    | RELATIVES
    | {"whose", "i", "we", "what", "whom", "you"}
)
_LONGEST: Final = 60
"""Words looked back over for the subject of an aside."""


def skip_back(passage: Words, low: int, i: int) -> int:
    """Step back from `i` over adverbs, auxiliaries and words of time."""
    words, lows = passage.words, passage.lows
    while i >= low:
        word = lows[i]
        of_time = word == "on" and i + 1 < len(lows) and lows[i + 1] in ADVERBS
        passed = word in ADVERBS or word in AUXILIARIES or of_time
        if not (passed or (is_passed(word) and words[i][0].islower())):
            break
        i -= 1
    return i


def subject_before(passage: Words, low: int, verb: int) -> Phrase | None:
    """Find the subject of the verb at `verb`, not looking before `low`."""
    lows = passage.lows
    i = skip_back(passage, low, verb - 1)
    if i < low:
        return None
    word = lows[i]
    if word in PRONOUNS:
        return Phrase(i, i, i)
    if word in RELATIVES:
        return _antecedent(passage, low, i)
    if word == "," or word in _DASHES:
        return _around_aside(passage, low, i)
    if word in _JOINTS:
        return first_subject(passage, low, i)
    phrase = phrase_back(passage, low, i)
    if phrase is None:
        return first_subject(passage, low, i) if is_word(passage.words[i]) else None
    if _is_apposition(passage, phrase):
        named = _named_ahead(passage, low, phrase.first)
        if named is not None:
            return named
    if phrase.first > low and lows[phrase.first - 1] in BEFORE_VERBS:
        return first_subject(passage, low, phrase.first)
    return None if lows[phrase.head] in ADVERBS else phrase


def _antecedent(passage: Words, low: int, i: int) -> Phrase | None:
    """Read the noun that the relative pronoun at `i` takes up."""
    if i == low:
        return None
    if passage.words[i - 1] != ",":
        first = core_back(passage, low, i - 1)
        return None if first is None else Phrase(first, i - 1, i - 1)
    if passage.lows[i] == "that" or i - 2 < low:
        return None
    return phrase_back(passage, low, i - 2)


def _is_apposition(passage: Words, phrase: Phrase) -> bool:
    """Whether a phrase can stand beside a name: a tag, or an article and a noun."""
    if passage.words[phrase.head][0].isupper():
        return _is_tag(passage, phrase.first, phrase.head)
    lows = passage.lows
    return lows[phrase.first] in ARTICLES or lows[phrase.head] in ROLES


def _is_tag(passage: Words, first: int, last: int) -> bool:
    """Whether a piece is a politician's party and state, or an office alone."""
    words, lows = passage.words, passage.lows
    if words[last] == "." and last > first:
        last -= 1
    if words[first][0].isupper() and words[first][1:2] == "-":
        return True
    return lows[last] in PARTIES or (words[last][0].isupper() and lows[last] in ROLES)


def _named_ahead(passage: Words, low: int, i: int) -> Phrase | None:
    """Read the name that the comma before `i` follows, or None."""
    if i - 2 < low or passage.words[i - 1] != ",":
        return None
    phrase = phrase_back(passage, low, i - 2)
    if phrase is None or not passage.words[phrase.head][0].isupper():
        return None
    alone = phrase.first == low or not is_word(passage.words[phrase.first - 1])
    return phrase if alone and not is_passed(passage.lows[phrase.head]) else None


def _around_aside(passage: Words, low: int, comma: int) -> Phrase | None:
    """Find the subject that an aside, closed by the comma, follows.

    "Berg, 53, a baker from Oslo, said": back from the comma, the first piece between
    commas that ends with a name and begins like no aside; else the first piece.
    """
    pieces = _pieces(passage, low, comma)
    if len(pieces) > 1 and _is_name_run(passage, *pieces[0]):
        first, last = pieces[0]
        return Phrase(first, last, last)
    whole: Phrase | None = None
    for first, last in pieces:
        phrase = _piece_subject(passage, first, last)
        if phrase is None or _is_tag(passage, phrase.first, phrase.head):
            continue
        begins = passage.lows[first]
        aside = begins in _ASIDES or begins[0].isdigit()
        if passage.words[phrase.head][0].isupper() and not aside:
            return phrase
        if not aside or (first, last) == pieces[-1]:
            whole = phrase
    return whole or first_subject(passage, low, comma)


def _pieces(passage: Words, low: int, comma: int) -> list[tuple[int, int]]:
    """List the pieces between commas before `comma`, the nearest first."""
    words = passage.words
    pieces: list[tuple[int, int]] = []
    stop = max(low, comma - _LONGEST)
    end = comma
    for j in range(comma - 1, stop - 1, -1):
        if words[j] in ",;:—–" or words[j] == QUOTED:
            if j + 1 < end:
                pieces.append((j + 1, end - 1))
            end = j
            if words[j] in ";:" or words[j] == QUOTED:
                return pieces
    if stop < end:
        pieces.append((stop, end - 1))
    return pieces


def _piece_subject(passage: Words, first: int, last: int) -> Phrase | None:
    """Read the noun phrase that ends a piece, unless a preposition governs it."""
    phrase = phrase_back(passage, first, last)
    if phrase is None or phrase.first - 1 <= first:
        return phrase
    return None if passage.lows[phrase.first - 1] in PREPOSITIONS else phrase


def _is_name_run(passage: Words, first: int, last: int) -> bool:
    """Whether a piece is a name of two to four words and nothing else."""
    words, lows = passage.words, passage.lows
    return (
        1 <= last - first <= 3
        and not _is_tag(passage, first, last)
        and all(
            (words[j][0].isupper() and lows[j] not in OPENING_WORDS)
            or lows[j] in PARTICLES
            or words[j] == "."
            for j in range(first, last + 1)
        )
    )
