"""Noun phrases that end at a word: the head and what hangs on it."""

from typing import Final, NamedTuple

from ..._lex.cues import (
    FRAMING_PARTICIPLES,
    FRAMING_VERBS,
    SPEECH_PARTICIPLES,
    SPEECH_VERBS,
)
from ..._lex.grammar import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    OPENING_WORDS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from ..._lex.roles import ROLES
from .words import QUOTED, Words

ARTICLES: Final = frozenset({"a", "an", "the"})
OWNERS: Final = frozenset({"her", "his", "its", "their"})
PARTICIPLES: Final = SPEECH_PARTICIPLES | FRAMING_PARTICIPLES
PARTICLES: Final = frozenset(
    {"al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la"}
    | {"le", "ter", "van", "von", "y"}
)
PRONOUNS: Final = frozenset({"he", "it", "she", "they"})
RELATIVES: Final = frozenset({"that", "which", "who"})
VERBS: Final = SPEECH_VERBS | FRAMING_VERBS
BEFORE_VERBS: Final = AUXILIARIES | {"to"}
"""Words before a bare verb."""
BOUNDS: Final = (
    PREPOSITIONS
    | SUBORDINATORS
    | AUXILIARIES
    | PRONOUNS
    | RELATIVES
    | {"and", "but", "i", "or", "then", "we", "what", "whom", "you"}
)
"""Words that no plain noun phrase holds."""
_LINKS: Final = PREPOSITIONS - {
    "after",
    "as",
    "before",
    "despite",
    "during",
    "since",
    "unlike",
    "until",
    "via",
}
"""Prepositions that hang a phrase on the noun before."""
_PARTNERS: Final = OWNERS | {"other", "others"}
_LONGEST: Final = 14
"""Words of a plain noun phrase at most."""
_STEPS: Final = 4
"""Phrases that hang on one head at most."""


class Phrase(NamedTuple):
    """A noun phrase as tokens: `first` to `last`, its head phrase `first` to `head`."""

    first: int
    head: int
    last: int


def is_word(word: str) -> bool:
    """Whether a token is a word or number rather than a sign or a quotation."""
    return word[0].isalnum()


def is_owner(low: str) -> bool:
    """Whether a word says whose something is."""
    return low in OWNERS or low.endswith(("'s", "’s"))


def is_passed(low: str) -> bool:
    """Whether a word is an adverb, passed over beside a verb."""
    return low in ADVERBS or (low.endswith("ly") and len(low) > 4)


def abbreviates(word: str) -> bool:
    """Whether a word before a full stop can be a title or an initial."""
    return word[0].isupper() and len(word) <= 5


def phrase_back(passage: Words, low: int, i: int) -> Phrase | None:
    """Read the noun phrase that ends at `i`, back to `low` at most.

    From its last words it steps back over what links them to the head: "the head [of
    the board]", "lawyers [for the family]", "the officer [who made the arrest]".
    """
    last = i
    if passage.words[i] == ")":
        i = _before_bracket(passage, low, i)
    first = core_back(passage, low, i) if i >= low else None
    if first is None:
        return None
    head = i
    for _ in range(_STEPS):
        link = _link(passage, low, first - 1)
        further = core_back(passage, low, link - 1) if link > low else None
        if further is None:
            break
        if further > low and passage.lows[further - 1] in BEFORE_VERBS:
            return None  # a verb, no noun: the subject stands further ahead
        first, head = further, link - 1
    return Phrase(_without_verb(passage, first, head), head, last)


def _without_verb(passage: Words, first: int, head: int) -> int:
    """Step on to the name that ends a phrase, unless its bearer's role is before it."""
    words, lows = passage.words, passage.lows
    if words[first][0].isupper() or lows[first] in DETERMINERS:
        return first
    name = next((j for j in range(first, head + 1) if words[j][0].isupper()), first)
    return first if lows[name - 1].split("-", 1)[0] in ROLES else name


def _before_bracket(passage: Words, low: int, i: int) -> int:
    """Step from a closing bracket to before its opening one, or before `low`."""
    for j in range(i, max(low, i - 8) - 1, -1):
        if passage.words[j] == "(":
            return j - 1
    return low - 1


def _link(passage: Words, low: int, i: int) -> int:
    """Find the word at or shortly before `i` that hangs a phrase on a noun, or -1."""
    if i <= low:
        return -1
    lows = passage.lows
    if lows[i] in ("who", "which") or lows[i] in PARTICIPLES:
        return i
    if lows[i] in _LINKS:
        return -1 if lows[i - 1] in VERBS else i
    for j in range(i, max(low, i - 4), -1):
        if lows[j] == "who":
            return j
    return -1


def core_back(passage: Words, low: int, i: int) -> int | None:
    """Find the first token of the plain noun phrase that ends at `i`, or None."""
    words, lows = passage.words, passage.lows
    if words[i] in "'’." and i > low:
        i -= 1
    if lows[i] in PRONOUNS:
        return i
    if not is_word(words[i]) or lows[i] in BOUNDS or lows[i] in ARTICLES:
        return None
    stop = max(low, i - _LONGEST)
    j = i
    while j > stop:
        if lows[j - 1] in DETERMINERS:
            j = _from_determiner(passage, low, j - 1)
            break
        step = _step_back(passage, low, j)
        if not step:
            break
        j -= step
    while j < i and lows[j] in OPENING_WORDS and lows[j] not in DETERMINERS:
        j += 1
    return j


def _step_back(passage: Words, low: int, j: int) -> int:
    """Count the tokens before `j` that belong to the same phrase: 0, 1 or 2."""
    words, before = passage.words, passage.lows[j - 1]
    if j - 2 >= low:
        further = words[j - 2]
        if before == QUOTED:
            return int(passage.lows[j - 2] in ("the", "a", "former"))
        if before == ".":
            return 2 * abbreviates(further)
        if before in ("and", "&"):
            return 2 * (words[j][0].isupper() and further[0].isupper())
        if before in "'’":
            return 2 * further.endswith("s")
    if not is_word(words[j - 1]) or before in BOUNDS or before in VERBS:
        return 0
    return int(not (before in ADVERBS and words[j - 1][0].isupper()))


def _from_determiner(passage: Words, low: int, i: int) -> int:
    """Find the first token of a phrase whose determiner stands at `i`."""
    lows = passage.lows
    if i - 1 >= low and lows[i - 1] in ("all", "both", "one", "such"):
        return i - 1
    if i - 2 >= low and lows[i] in _PARTNERS and lows[i - 1] == "and":
        joined = core_back(passage, low, i - 2)
        return i if joined is None else joined
    return i
