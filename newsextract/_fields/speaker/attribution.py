"""The attribution of a quotation in its sentence, before it or after it."""

from typing import Final

from ..._lex.cues import NAMING_WORDS, SPEECH_NOUNS, SPEECH_VERBS, WORK_NOUNS
from ..._lex.grammar import PREPOSITIONS
from ..._lex.roles import BODIES, DOCUMENTS, ROLES
from .cue import NOUN_BEFORE, Attribution, read_according, read_owner, read_verb
from .onward import first_subject, subject_after
from .phrase import (
    OWNERS,
    PARTICIPLES,
    PRONOUNS,
    VERBS,
    Phrase,
    is_passed,
    is_word,
)
from .subject import skip_back, subject_before
from .words import QUOTED, Words

_CUES: Final = VERBS | PARTICIPLES | SPEECH_NOUNS | {"according"}
_WATCHED: Final = VERBS | {"according", QUOTED}
_BELIEFS: Final = frozenset(
    {"believe", "believed", "believes", "feel", "feels", "felt", "hope", "hoped"}
    | {"hopes", "think", "thinks", "thought"}
)
_BREAKS: Final = frozenset(";:—–")
_JOINTS: Final = frozenset({*",—–-", "as"})
_NO_SUBJECT: Final = PREPOSITIONS | {"and", "or"}
_NO_ATTRIBUTION: Final = frozenset({"and", "but", "or", "when", "while", "with"})
_SPOKEN_OF: Final = PRONOUNS | {"who"}
_SPEAKER_ENDS: Final = ("s", "-old", "man", "men", "people", "woman", "women")
_LOOK: Final = 80
"""Words looked through before a quotation."""
_LOOK_AFTER: Final = 40
"""Words looked through after one."""
_MOST: Final = 8
"""Reporting words tried for one quotation."""


def find_before(
    passage: Words, low: int, token: int, *, verbs_only: bool = False
) -> Attribution | None:
    """Find the nearest reporting word before a token, back to `low`.

    One whose subject can speak is preferred to one whose subject is a thing, and to
    words of belief.
    """
    cues = VERBS if verbs_only else _CUES
    lows = passage.lows
    stop = max(low, token - _LOOK)
    if cues.isdisjoint(lows[stop:token]):
        return None
    fallback: Attribution | None = None
    tried = 0
    for i in range(token - 1, stop - 1, -1):
        word = lows[i]
        if word in _BREAKS and i < token - 1:
            break
        if word not in cues:
            continue
        tried += 1
        if tried > _MOST:
            break
        found = _read_cue(passage, low, i, token)
        if found is None:
            continue
        if found.speaker is None:
            return fallback or found
        if _is_strong(passage, found, found.speaker):
            return found
        fallback = fallback or found
    return fallback


def _is_strong(passage: Words, found: Attribution, speaker: Phrase) -> bool:
    """Whether an attribution needs no better one further ahead."""
    lows = passage.lows
    if lows[found.cue] in _BELIEFS:
        return False
    if found.rule == "owner" and lows[found.cue + 1 : found.cue + 2] != ["that"]:
        return False
    low = lows[speaker.head]
    return low not in SPEECH_NOUNS and (
        passage.words[speaker.head][0].isupper()
        or low in PRONOUNS
        or low in OWNERS
        or low in ROLES
        or low in BODIES
        or low in DOCUMENTS
        or low.endswith(_SPEAKER_ENDS)
    )


def _read_cue(passage: Words, low: int, i: int, token: int) -> Attribution | None:
    """Read the reporting word at `i` with its speaker, or None where it is none."""
    word = passage.lows[i]
    if word == "according":
        return read_according(passage, i, token)
    found = read_owner(passage, low, i) if word in SPEECH_NOUNS else None
    if found is None and word in VERBS:
        return read_verb(passage, low, i, token)
    if found is None and word in PARTICIPLES:
        return _read_participle(passage, low, i, token)
    return found


def _read_participle(
    passage: Words, low: int, i: int, token: int
) -> Attribution | None:
    """Read a participle with the subject of its clause ("…, calling it …")."""
    lows, words = passage.lows, passage.words
    if i > low and lows[i - 1] in NOUN_BEFORE and lows[i - 1] != "her":
        return None
    j = skip_back(passage, low, i - 1)
    subject: Phrase | None = None
    if j >= low and is_word(words[j]) and lows[j] not in _NO_SUBJECT:
        subject = subject_before(passage, low, i)
        if subject is not None:
            subject = _after_with(passage, subject)
    if subject is None:
        subject = _clause_subject(passage, low, i)
    if subject is None and token - i > 2:
        return None
    return Attribution(i, i, subject, "participle")


def _after_with(passage: Words, phrase: Phrase) -> Phrase:
    """Narrow a phrase to what follows its "with" ("… with analysts suggesting")."""
    for k in range(phrase.last, phrase.first, -1):
        if passage.lows[k] == "with":
            return Phrase(k + 1, phrase.last, phrase.last)
    return phrase


def _clause_subject(passage: Words, low: int, i: int) -> Phrase | None:
    """Find the subject of the clause that a participle at `i` depends on."""
    earlier = find_before(passage, low, i, verbs_only=True)
    if earlier is not None and earlier.speaker is not None:
        return earlier.speaker
    return first_subject(passage, low, i)


def find_after(
    passage: Words, token: int, end: int, *, near: bool, closing: bool = False
) -> Attribution | None:
    """Find the attribution that follows a quotation in its sentence.

    Args:
        passage: The words.
        token: The quotation.
        end: The end of its sentence.
        near: Whether the attribution must follow at once.
        closing: Whether it must close the sentence, set off by a comma.
    """
    lows = passage.lows
    i = token + 1
    while i < end and lows[i] in _JOINTS:
        i += 1
    k = i
    while k < end and is_passed(lows[k]):
        k += 1
    if k >= end or (near and lows[i] in _NO_ATTRIBUTION):
        return None
    if lows[k] == "according":
        return read_according(passage, k, end)
    if lows[k] in SPEECH_VERBS and lows[k] + "s" not in VERBS:
        speaker = subject_after(passage, k + 1, end)
        if speaker is not None:
            return Attribution(k, k, speaker, "inverted")
    return _search_on(passage, i, end, near=near, closing=closing)


def _search_on(
    passage: Words, i: int, end: int, *, near: bool, closing: bool
) -> Attribution | None:
    """Look for a verb with its subject from `i` on."""
    words, lows = passage.words, passage.lows
    stop = min(end, i + _LOOK_AFTER)
    if _WATCHED.isdisjoint(lows[i + 1 : stop]):
        return None
    tried = 0
    for k in range(i + 1, stop):
        word = lows[k]
        if word not in _WATCHED:
            continue
        if word == QUOTED:
            if not (k + 1 < end and words[k + 1][0].islower()):
                break
            continue
        if word == "according":
            found = None if near else read_according(passage, k, end)
        else:
            tried += 1
            if tried > _MOST:
                break
            found = _verb_on(passage, i, k, end, closing=closing)
        if found is not None and found.speaker is not None:
            return None if near and found.speaker.first - i > _MOST else found
    return None


def _verb_on(
    passage: Words, i: int, k: int, end: int, *, closing: bool
) -> Attribution | None:
    """Read the verb at `k` with its subject, not looking before `i`."""
    found = read_verb(passage, i, k, end, closing=closing)
    if found is None or (closing and not _closes(passage, found, end)):
        return None
    cue, last, speaker, rule = found
    if rule != "verb":
        return found
    return Attribution(cue, last, speaker, "closing" if closing else "after")


def _closes(passage: Words, found: Attribution, end: int) -> bool:
    """Whether an attribution closes its sentence, set off by a comma."""
    begins = found.cue if found.speaker is None else min(found.speaker.first, found.cue)
    set_off = passage.words[begins - 1] in ",—–-"
    return set_off and passage.lows[found.cue] in SPEECH_VERBS and end - found.cue < 16


def names_thing(passage: Words, low: int, token: int, inner: str) -> bool:
    """Whether the words before a quotation announce a title, a name or a word.

    Args:
        passage: The words.
        low: Where the sentence begins.
        token: The quotation.
        inner: Its words.
    """
    if token == low:
        return False
    lows = passage.lows
    before = lows[token - 1]
    if before in WORK_NOUNS:
        return is_title(inner)
    if before in NAMING_WORDS:
        j = skip_back(passage, low, token - 2)
        spoken = j >= low and lows[j] in _SPOKEN_OF
        return before != "called" or not spoken
    return before == "as" and token - 2 >= low and lows[token - 2] == "known"


def is_title(inner: str) -> bool:
    """Whether words are capitalised like a title: all but small ones."""
    words = inner.split(None, 12)
    if inner[-1] in "?!" or len(words) > 12 or inner[0].islower():
        return False
    for word in words:
        if len(word) > 3 and word[0].islower():
            return False
    return 2 * sum(word[0].isupper() for word in words) >= len(words)
