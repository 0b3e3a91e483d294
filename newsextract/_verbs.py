"""Whether words hold a verb, and of what kind: a sentence, or what a picture shows."""

from itertools import pairwise

import regex

from ._lex.caption_words import AFTER_PARTICIPLE, BEFORE_NOUN, NARRATION
from ._lex.finite_verbs import FINITE_VERBS
from ._lex.grammar import ADVERBS, PREPOSITIONS
from ._lex.picture_verbs import PICTURE_VERBS, PICTURE_VERBS_THIRD

WORD = regex.compile(r"[\p{L}'’-]{1,30}+")
# Low · can't · vice-president
# not: 19

_DETERMINERS = frozenset(
    {"a", "an", "each", "every", "her", "his", "its", "one", "our", "the", "their"}
)
"""Words before the noun that opens a sentence."""

_JOINERS = frozenset(
    {"alike", "and", "both", "galore", "of", "or", "that", "underway", "which", "who"}
)
"""Words that hang something on the plural before them."""


def lacks_verb(text: str, start: int, end: int) -> bool:
    """Whether a range of one sentence has no verb; most are let go at a glance."""
    piece = text[start:end]
    if (
        " is " in piece
        or " was " in piece
        or " said" in piece
        or " are " in piece
        or " were " in piece
        or " has " in piece
        or " had " in piece
        or " have " in piece
    ):
        return False
    return not has_verb(WORD.findall(piece))


def has_voice(words: list[str]) -> bool:
    """Whether people are seen doing something, in the present tense."""
    for before, word in pairwise(words[:24]):
        if not word.islower():
            continue
        if word in PICTURE_VERBS_THIRD:
            return before.lower() not in BEFORE_NOUN
        if word in PICTURE_VERBS and _is_plural(before.lower()):
            return True
        if word in FINITE_VERBS:
            return False
    return False


def _is_plural(word: str) -> bool:
    """Whether a word may be the plural that a verb without an ending agrees with."""
    if word.endswith("s"):
        return word not in {"does", "has", "is", "its", "this", "was"}
    return word.endswith("men") or word in {"children", "people", "police"}


def has_verb(words: list[str]) -> bool:
    """Whether any word may be the verb of a sentence, or tells a story without one."""
    before = ""
    for word in words:
        small = word.lower().replace("’", "'")
        if small in FINITE_VERBS or small in NARRATION or word in PICTURE_VERBS_THIRD:
            return True
        if small.endswith("ed") and before not in BEFORE_NOUN and len(small) > 3:
            return True
        before = small
    return _agrees(words)


def _agrees(words: list[str]) -> bool:
    """Whether a word no list has agrees with the noun that opens a sentence.

    "The hearing continues": behind a determiner and a singular a word in -s is a verb.
    "Doctors advise rest": what stands behind a plural, and hangs nothing on it, is one.
    """
    determined = words[0].lower() in _DETERMINERS if words else False
    noun = words[determined : determined + 1]
    if len(words) < 3 or not noun:
        return False
    if noun[0].endswith("s") and noun[0][-2:-1] not in "'’":
        second = words[determined + 1]
        return second.islower() and not (
            second.endswith(("ing", "ed"))
            or second in PREPOSITIONS
            or second in ADVERBS
            or second in _JOINERS
        )
    if not determined and not noun[0].endswith("ing"):
        return False
    return any(
        word.islower()
        and len(word) > 3
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is"))
        and not before.endswith("s")
        and before.lower() not in BEFORE_NOUN
        and behind not in _JOINERS
        for before, word, behind in zip(
            words, words[1:7], [*words[2:], ""], strict=False
        )
    )


def has_participle(words: list[str]) -> bool:
    """Whether a participle stands for the verb ("Police searching the field")."""
    before = ""
    for word, after in pairwise(words):
        if word.endswith("ing") and len(word) > 5 and before not in BEFORE_NOUN:
            return after in AFTER_PARTICIPLE and (not before or word.islower())
        before = word.lower()
    return False
