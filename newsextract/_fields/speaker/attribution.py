"""The reporting word of a quotation and the words for its speaker."""

from typing import Final, NamedTuple

from ..._lex.cues import (
    FRAMING_VERBS,
    NAMING_WORDS,
    SPEECH_NOUNS,
    WORK_NOUNS,
    SPEECH_VERBS,
)
from ..._lex.grammar import ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS
from ..._lex.roles import BODIES, DOCUMENTS, ROLES
from .phrase import (
    PARTICIPLES,
    PRONOUNS,
    VERBS,
    Phrase,
    first_subject,
    is_word,
    phrase_back,
    skip_back,
    subject_after,
    subject_before,
)
from .words import QUOTED, Words

_BEING: Final = frozenset({"am", "are", "be", "been", "being", "is", "was", "were"})
_NOUN_BEFORE: Final = (DETERMINERS | PREPOSITIONS) - {
    "that",
    "both",
    "some",
    "many",
    "most",
    "one",
    "others",
    "another",
    "several",
    "these",
    "those",
    "all",
    "this",
    "few",
    "two",
    "three",
    "in",
    "on",
    "by",
}
_ALL: Final = VERBS | PARTICIPLES | SPEECH_NOUNS | {"according"}
_OWNERS: Final = frozenset({"her", "his", "its", "their"})
_SAME: Final = frozenset({"cast", "read"})
_BELIEFS: Final = frozenset(
    {"believe", "believed", "believes", "feel", "feels", "felt", "hope", "hoped"}
    | {"hopes", "think", "thinks", "thought"}
)
_MEANS: Final = frozenset({"email", "e-mail", "phone", "telephone", "text", "video"})
_BREAKS: Final = frozenset(";:—–")
_LOOK: Final = 80
"""Words looked through on either side of a quotation."""
_MOST: Final = 8
"""Reporting words tried before one quotation."""


class Attribution(NamedTuple):
    """A reporting word, as tokens, and the noun phrase of who reports, or None."""

    cue: int
    cue_last: int
    speaker: Phrase | None
    rule: str


def find_before(
    passage: Words, low: int, token: int, *, verbs_only: bool = False
) -> Attribution | None:
    """Find the nearest reporting word before a token, back to `low`.

    One with a speaker is preferred; one without counts only right before the token.
    """
    lows = passage.lows
    stop = max(low, token - _LOOK)
    fallback: Attribution | None = None
    cues = VERBS if verbs_only else _ALL
    tried = 0
    for i in range(token - 1, stop - 1, -1):
        if passage.words[i] in _BREAKS and i < token - 1:
            break
        if lows[i] in cues:
            tried += 1
            if tried > _MOST:
                break
            found = _read_cue(passage, low, i, token)
            if found is None:
                continue
            if found.speaker is None:
                return fallback or found
            weak = lows[i] in _BELIEFS
            weak = weak or (found.rule == "owner" and lows[i + 1] != "that")
            if not weak and _can_speak(passage, found.speaker):
                return found
            fallback = fallback or found
    return fallback


def _can_speak(passage: Words, phrase: Phrase) -> bool:
    """Whether a phrase names a person, a body or a paper, rather than a thing."""
    word, low = passage.words[phrase.head], passage.lows[phrase.head]
    return low not in SPEECH_NOUNS and (
        word[0].isupper()
        or low in PRONOUNS
        or low in _OWNERS
        or low in ROLES
        or low in BODIES
        or low in DOCUMENTS
        or low.endswith(("s", "-old", "people", "man", "men", "woman", "women"))
    )


def _read_cue(passage: Words, low: int, i: int, token: int) -> Attribution | None:
    """Read the reporting word at `i` with its speaker, or None where it is none."""
    lows, words = passage.lows, passage.words
    word = lows[i]
    before = lows[i - 1] if i > low else ""
    if word == "according":
        if i + 1 < len(lows) and lows[i + 1] == "to":
            speaker = subject_after(passage, i + 2, token)
            if speaker is not None:
                return Attribution(i, i + 1, speaker, "according-to")
        return None
    if word in SPEECH_NOUNS and _owned(passage, low, i):
        return _read_owner(passage, low, i)
    if word in VERBS:
        return _read_verb(passage, low, i, token)
    if word in PARTICIPLES and before not in _NOUN_BEFORE - {"her"}:
        return _read_participle(passage, low, i, token)
    return None


def _owned(passage: Words, low: int, i: int) -> bool:
    """Whether a possessive stands before the noun at `i`, or before its adjective."""
    for j in (i - 1, i - 2):
        if j < low or not is_word(passage.words[j]):
            return False
        if _is_owner(passage.lows[j]):
            return True
    return False


def _is_owner(low: str) -> bool:
    return low in _OWNERS or low.endswith(("'s", "’s"))


def _read_owner(passage: Words, low: int, i: int) -> Attribution | None:
    """Read the owner of a noun of saying as its speaker ("his remarks that …")."""
    j = i - 1 if _is_owner(passage.lows[i - 1]) else i - 2
    if passage.lows[j] in _OWNERS:
        return Attribution(i, i, Phrase(j, j, j), "owner")
    speaker = phrase_back(passage, low, j)
    return None if speaker is None else Attribution(i, i, speaker, "owner")


def _read_verb(
    passage: Words, low: int, i: int, token: int, *, closing: bool = False
) -> Attribution | None:
    """Read a finite verb with its subject; a noun of the same form gives None."""
    lows, words = passage.lows, passage.words
    j = i - 1
    while j >= low and (
        lows[j] in ADVERBS or (lows[j].endswith("ly") and len(lows[j]) > 4)
    ):
        j -= 1
    before = lows[j] if j >= low else ""
    if before in _NOUN_BEFORE or _is_owner(before):
        return None
    if before in ("to", "not") or (before in _BEING and lows[i][-3:] != "ing"):
        return _read_passive(passage, low, i, j, token) if before in _BEING else None
    follows = lows[i + 1 : i + 3]
    if follows[:1] == ["by"] and follows[-1] not in _MEANS:
        return None
    if follows and follows[0] in AUXILIARIES:
        return None
    if words[i][0].isupper() and i > low:
        return None
    subject = subject_before(passage, low, i)
    set_off = j > low and words[j] in ",—–-" and words[j - 1] == QUOTED
    if subject is None and (j < low or words[j] == QUOTED or set_off or closing):
        subject = subject_after(passage, i + 1, token)
    if subject is None or not _agrees(passage, i, subject):
        return None
    if _is_homograph(passage, i, subject):
        return None
    return Attribution(i, i, subject, "verb")


def _agrees(passage: Words, i: int, subject: Phrase) -> bool:
    """Whether a bare verb ("say", "report") has a subject in the plural."""
    verb, noun = passage.lows[i], passage.lows[subject.head]
    if verb in _SAME or verb + "s" not in SPEECH_VERBS:
        return True
    plain = subject.first < subject.head and passage.lows[subject.first] in ("a", "an")
    return not plain and (
        noun.endswith("s")
        or noun in ("they", "i", "we", "you", "people", "police", "men", "women")
        or subject.last > subject.head
        or "and" in passage.lows[subject.first : subject.last]
        or passage.lows[i - 1] in AUXILIARIES
    )


def _is_homograph(passage: Words, i: int, subject: Phrase) -> bool:
    """Whether the verb at `i` is more likely a noun."""
    verb = passage.lows[i]
    follows = passage.lows[i + 1] if i + 1 < len(passage.lows) else ""
    if (
        verb.endswith("s")
        and follows in ("against", "by", "of", "on")
        and verb != "says"
    ):
        return True
    plain = not passage.lows[i].endswith(("ed", "id", "ote", "old"))
    return (
        plain
        and subject.last != subject.head
        and passage.words[subject.last][0].islower()
    )


def _read_passive(
    passage: Words, low: int, i: int, being: int, token: int
) -> Attribution | None:
    """Read "was quoted as saying" and "was described by X as"; other passives: None."""
    lows = passage.lows
    if lows[i : i + 3] in (["quoted", "as", "saying"], ["cited", "as", "saying"]):
        subject = subject_before(passage, low, being)
        return None if subject is None else Attribution(i, i + 2, subject, "quoted-as")
    for k in range(i + 1, min(i + 4, token - 1)):
        if lows[k] == "by":
            agent = subject_after(passage, k + 1, token)
            return None if agent is None else Attribution(i, i, agent, "by")
    if token - i < 4 and lows[i] in SPEECH_VERBS and lows[i] not in NAMING_WORDS:
        return Attribution(i, i, None, "passive")
    return None


def _read_participle(
    passage: Words, low: int, i: int, token: int
) -> Attribution | None:
    """Read a participle with the subject of its clause ("…, calling it …")."""
    lows, words = passage.lows, passage.words
    j = skip_back(passage, low, i - 1)
    if (
        j >= low
        and is_word(words[j])
        and lows[j] not in PREPOSITIONS | {"and", "but", "or"}
    ):
        subject = subject_before(passage, low, i)
        if subject is not None:
            head = _after_with(passage, subject)
            return Attribution(i, i, head, "participle")
    earlier = find_before(passage, low, i, verbs_only=True) if i > low else None
    if earlier is not None and earlier.speaker is not None:
        return Attribution(i, i, earlier.speaker, "participle")
    for k in range(max(low, i - _LOOK), i):
        if words[k] == QUOTED and k + 1 < i and lows[k + 1] in VERBS:
            subject = subject_after(passage, k + 2, i)
            if subject is not None:
                return Attribution(i, i, subject, "participle")
    subject = first_subject(passage, low, i)
    if subject is not None:
        return Attribution(i, i, subject, "participle")
    if token - i <= 2 and lows[i] in PARTICIPLES:
        return Attribution(i, i, None, "participle")
    return None


def _after_with(passage: Words, phrase: Phrase) -> Phrase:
    """Narrow a phrase to what follows its "with" ("… with analysts suggesting")."""
    for k in range(phrase.last, phrase.first, -1):
        if passage.lows[k] == "with":
            return Phrase(k + 1, phrase.last, phrase.last)
    return phrase


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
    lows, words = passage.lows, passage.words
    i = token + 1
    while i < end and words[i] in ",—–-":
        i += 1
    if i < end and near and lows[i] in ("and", "but", "while", "when", "with", "or"):
        return None
    if i < end and lows[i] == "as":
        i += 1
    k = i
    while k < end and (lows[k] in ADVERBS or lows[k].endswith("ly")):
        k += 1
    if k >= end:
        return None
    if lows[k] in SPEECH_VERBS and lows[k] + "s" not in VERBS:
        speaker = subject_after(passage, k + 1, end)
        if speaker is not None:
            return Attribution(k, k, speaker, "inverted")
    if lows[k] == "according" and lows[k + 1 : k + 2] == ["to"]:
        speaker = subject_after(passage, k + 2, end)
        return (
            None if speaker is None else Attribution(k, k + 1, speaker, "according-to")
        )
    tried = 0
    for k in range(i + 1, min(end, i + _LOOK // 2)):
        if words[k] == QUOTED and (k + 1 >= end or not words[k + 1][0].islower()):
            break
        if lows[k] == "according" and not near and lows[k + 1 : k + 2] == ["to"]:
            speaker = subject_after(passage, k + 2, end)
            if speaker is not None:
                return Attribution(k, k + 1, speaker, "according-to")
        if lows[k] not in VERBS:
            continue
        tried += 1
        if tried > _MOST:
            break
        found = _read_verb(passage, i, k, end, closing=closing)
        if found is None or found.speaker is None:
            continue
        if closing and not _closes(passage, found, end):
            continue
        if near and found.speaker.first - i > 8:
            return None
        return found._replace(rule="closing" if closing else "after")
    return None


def _closes(passage: Words, found: Attribution, end: int) -> bool:
    """Whether an attribution closes its sentence, set off by a comma ("…, he said.")."""
    assert found.speaker is not None
    begins = min(found.speaker.first, found.cue)
    set_off = passage.words[begins - 1] in ",—–-"
    return set_off and passage.lows[found.cue] in SPEECH_VERBS and end - found.cue < 16


def names_thing(passage: Words, low: int, token: int, *, titled: bool) -> bool:
    """Whether the words before a quotation announce a title, a name or a word."""
    lows = passage.lows
    if token <= low:
        return False
    before = lows[token - 1]
    if before in WORK_NOUNS:
        return titled
    if before in NAMING_WORDS:
        j = skip_back(passage, low, token - 2)
        if before in ("called", "term", "termed", "phrase", "word", "words"):
            return not (j >= low and lows[j] in ("he", "she", "they", "it", "who"))
        return True
    return before == "as" and token - 2 >= low and lows[token - 2] == "known"
