"""A word read as the reporting word of a quotation, with its speaker."""

from typing import Final, NamedTuple

from ..._lex.cues import NAMING_WORDS, SPEECH_VERBS
from ..._lex.grammar import AUXILIARIES, DETERMINERS, PREPOSITIONS
from .onward import subject_after
from .phrase import OWNERS, Phrase, is_owner, is_passed, is_word, phrase_back
from .subject import subject_before
from .words import QUOTED, Words

NOUN_BEFORE: Final = (DETERMINERS | PREPOSITIONS) - {
    "all",
    "another",
    "both",
    "by",
    "few",
    "in",
    "many",
    "most",
    "on",
    "one",
    "others",
    "several",
    "some",
    "that",
    "these",
    "this",
    "those",
    "three",
    "two",
}
"""Words after which a form is a noun ("the claim", "in reports")."""
_BEING: Final = frozenset({"am", "are", "be", "been", "being", "is", "was", "were"})
_SAME: Final = frozenset({"cast", "read"})
"""Verbs whose past tense looks like their bare form."""
_PLURAL: Final = frozenset(
    {"i", "men", "people", "police", "they", "we", "women", "you"}
)
_MEANS: Final = frozenset({"e-mail", "email", "phone", "telephone", "text", "video"})
_WITH_OBJECT: Final = frozenset(
    {"advised", "asked", "assured", "informed", "reminded", "told", "urged", "warned"}
)
"""Verbs that are followed by who is spoken to, not by who speaks."""
PAST: Final = ("ed", "id", "old", "ote")


class Attribution(NamedTuple):
    """A reporting word, as tokens, and the noun phrase of who reports, or None."""

    cue: int
    cue_last: int
    speaker: Phrase | None
    rule: str


def read_according(passage: Words, i: int, end: int) -> Attribution | None:
    """Read "according to" at `i` with whom it names, or None."""
    if passage.lows[i : i + 2] != ["according", "to"]:
        return None
    speaker = subject_after(passage, i + 2, end)
    return None if speaker is None else Attribution(i, i + 1, speaker, "according-to")


def read_owner(passage: Words, low: int, i: int) -> Attribution | None:
    """Read the owner of a noun of saying as its speaker ("his remarks that …")."""
    lows = passage.lows
    for j in range(i - 1, max(low, i - 2) - 1, -1):
        if lows[j] in OWNERS:
            return Attribution(i, i, Phrase(j, j, j), "owner")
        if is_owner(lows[j]):
            speaker = phrase_back(passage, low, j)
            return None if speaker is None else Attribution(i, i, speaker, "owner")
        if not is_word(passage.words[j]):
            break
    return None


def read_verb(
    passage: Words, low: int, i: int, token: int, *, closing: bool = False
) -> Attribution | None:
    """Read the finite verb at `i` with its subject; a noun of that form gives None.

    Args:
        passage: The words.
        low: Where its clause begins at the earliest.
        i: The verb.
        token: Where a subject after the verb has to end.
        closing: Whether the subject may follow after a comma ("…, said Berg").
    """
    lows, words = passage.lows, passage.words
    j = i - 1
    while j >= low and is_passed(lows[j]):
        j -= 1
    before = lows[j] if j >= low else ""
    if before in _BEING and not lows[i].endswith("ing"):
        return _read_passive(passage, low, i, j, token)
    if before in ("to", "not") or before in NOUN_BEFORE or is_owner(before):
        return None
    if (words[i][0].isupper() and i > low) or _is_other(lows, i):
        return None
    subject: Phrase | None = None
    if closing and before == "," and lows[i] not in _WITH_OBJECT:
        subject = subject_after(passage, i + 1, token)
    if subject is None:
        subject = subject_before(passage, low, i)
    quoted = j < low or words[j] == QUOTED or words[max(low, j - 1)] == QUOTED
    if subject is None and quoted:
        subject = subject_after(passage, i + 1, token)
    if subject is None or not _agrees(passage, i, subject):
        return None
    return Attribution(i, i, subject, "verb")


def _is_other(lows: list[str], i: int) -> bool:
    """Whether the word after the form at `i` shows that nothing is reported by it."""
    follows = lows[i + 1 : i + 3]
    if follows[:1] == ["by"]:
        return follows[-1] not in _MEANS
    if follows[:1] == ["to"]:
        return lows[i].startswith("continue")
    return follows[:1] != [] and follows[0] in AUXILIARIES


def _agrees(passage: Words, i: int, subject: Phrase) -> bool:
    """Whether the form at `i` is a verb of that subject, and no noun behind it."""
    lows = passage.lows
    verb, noun = lows[i], lows[subject.head]
    if verb in _SAME or verb.endswith(PAST):
        return True
    hanging = subject.last != subject.head
    if hanging and passage.words[subject.last][0].islower():
        return False
    if verb + "s" not in SPEECH_VERBS:
        follows = lows[i + 1] if i + 1 < len(lows) else ""
        noun_like = verb.endswith("s") and verb != "says"
        return not (noun_like and follows in ("against", "by", "of", "on"))
    if subject.first < subject.head and lows[subject.first] in ("a", "an"):
        return False
    return (
        noun.endswith("s")
        or noun in _PLURAL
        or hanging
        or "and" in lows[subject.first : subject.last]
        or lows[i - 1] in AUXILIARIES
    )


def _read_passive(
    passage: Words, low: int, i: int, being: int, token: int
) -> Attribution | None:
    """Read "was quoted as saying" and "was described by X as".

    Another passive has no speaker, and counts only right before its quotation.
    """
    lows = passage.lows
    if lows[i + 1 : i + 3] == ["as", "saying"]:
        subject = subject_before(passage, low, being)
        return None if subject is None else Attribution(i, i + 2, subject, "quoted-as")
    for k in range(i + 1, min(i + 4, token - 1)):
        if lows[k] == "by":
            agent = subject_after(passage, k + 1, token)
            return None if agent is None else Attribution(i, i, agent, "by")
    if token - i < 4 and lows[i] in SPEECH_VERBS and lows[i] not in NAMING_WORDS:
        return Attribution(i, i, None, "passive")
    return None
