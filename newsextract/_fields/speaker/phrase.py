"""Noun phrases around a reporting word: its subject, before it or after it."""

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
from ..._lex.roles import PARTIES, ROLES
from .words import QUOTED, Words

PRONOUNS: Final = frozenset({"he", "she", "they", "it"})
_OTHER_PRONOUNS: Final = frozenset({"i", "we", "you", "who", "which", "whom", "what"})
_RELATIVES: Final = frozenset({"who", "which", "that"})
_JOINTS: Final = frozenset({"and", "or", "but", "then"})
_DASHES: Final = frozenset("—–-")
VERBS: Final = SPEECH_VERBS | FRAMING_VERBS
PARTICIPLES: Final = SPEECH_PARTICIPLES | FRAMING_PARTICIPLES
_PLURAL_OWNERS: Final = frozenset({"his", "her", "their", "its", "other", "others"})
_BOUNDS: Final = (
    PREPOSITIONS | SUBORDINATORS | AUXILIARIES | PRONOUNS | _OTHER_PRONOUNS | _JOINTS
)
PARTICLES: Final = frozenset(
    {"al", "bin", "da", "de", "del", "den", "der", "di", "du", "el", "la", "le", "van"}
    | {"von", "y", "ibn", "dos", "ter"}
)
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
    "while",
}
_LONGEST: Final = 14
_STEPS: Final = 4


class Phrase(NamedTuple):
    """A noun phrase as tokens: `first` to `last`, its head phrase `first` to `head`."""

    first: int
    head: int
    last: int


def is_word(word: str) -> bool:
    """Whether a token is a word or number rather than a sign or a quotation."""
    return word[0].isalnum()


def skip_back(passage: Words, low: int, i: int) -> int:
    """Step back from `i` over adverbs, auxiliaries and words of time."""
    lows, words = passage.lows, passage.words
    while i >= low:
        word = lows[i]
        if word in ADVERBS or word in AUXILIARIES:
            i -= 1
        elif word.endswith("ly") and words[i][0].islower() and len(word) > 4:
            i -= 1
        elif word == "on" and i + 1 < len(lows) and lows[i + 1] in ADVERBS:
            i -= 1
        else:
            break
    return i


def subject_before(passage: Words, low: int, verb: int) -> Phrase | None:
    """Find the subject of the verb at `verb`, not looking before `low`."""
    lows, words = passage.lows, passage.words
    i = skip_back(passage, low, verb - 1)
    if i < low:
        return None
    word = lows[i]
    if word in PRONOUNS:
        return Phrase(i, i, i)
    if word in _RELATIVES:
        return _antecedent(passage, low, i)
    if word == "," or word in _DASHES:
        return _around_aside(passage, low, i)
    if word in _JOINTS:
        return first_subject(passage, low, i)
    phrase = phrase_back(passage, low, i)
    if phrase is None:
        return None
    if _is_tag(passage, phrase.first, phrase.head) or (
        lows[phrase.first] in ("a", "an", "the") and words[phrase.head][0].islower()
    ):
        named = _named_ahead(passage, low, phrase.first)
        if named is not None:
            return named
    before = lows[phrase.first - 1] if phrase.first > low else ""
    if before in AUXILIARIES or before == "to":
        return first_subject(passage, low, phrase.first)
    return phrase


def _antecedent(passage: Words, low: int, i: int) -> Phrase | None:
    """Read the noun that the relative pronoun at `i` takes up."""
    if i == low:
        return None
    if passage.words[i - 1] != ",":
        first = _core_back(passage, low, i - 1)
        return None if first is None else Phrase(first, i - 1, i - 1)
    if passage.lows[i] == "that" or i - 2 < low:
        return None
    return phrase_back(passage, low, i - 2)


def _is_tag(passage: Words, first: int, last: int) -> bool:
    """Whether a piece is a politician's party and state, or an office alone."""
    words, lows = passage.words, passage.lows
    if words[last] == "." and last > first:
        last -= 1
    if len(words[first]) > 2 and words[first][1] == "-" and words[first][0].isupper():
        return True
    return lows[last] in PARTIES or (words[last][0].isupper() and lows[last] in ROLES)


def _named_ahead(passage: Words, low: int, i: int) -> Phrase | None:
    """Read the name that a comma before `i` follows, or None."""
    if i - 2 < low or passage.words[i - 1] != ",":
        return None
    phrase = phrase_back(passage, low, i - 2)
    if phrase is None or not passage.words[phrase.head][0].isupper():
        return None
    alone = phrase.first == low or not is_word(passage.words[phrase.first - 1])
    head = passage.lows[phrase.head]
    return phrase if alone and head not in ADVERBS and head[-2:] != "ly" else None


def phrase_back(passage: Words, low: int, i: int) -> Phrase | None:
    """Read the noun phrase that ends at `i`, its modifiers after the head included."""
    words, lows = passage.words, passage.lows
    last = i
    if words[i] == ")":
        opened = next(
            (j for j in range(i, max(low, i - 8) - 1, -1) if words[j] == "("), -1
        )
        if opened <= low:
            return None
        i = opened - 1
    first = _core_back(passage, low, i)
    if first is None:
        return None
    head = i
    for _ in range(_STEPS):
        at = first - 1
        if at - 1 < low:
            break
        if lows[at] in _RELATIVES and lows[at] != "that":
            further = _core_back(passage, low, at - 1)
        elif (lows[at] in _LINKS and lows[at - 1] not in VERBS) or (
            lows[at] in PARTICIPLES
        ):
            further = _core_back(passage, low, at - 1)
        else:
            who = next(
                (k for k in range(at, max(low, at - 4), -1) if lows[k] == "who"), 0
            )
            further = _core_back(passage, low, who - 1) if who > low else None
            at = who
        if further is None:
            break
        ahead = lows[further - 1] if further > low else ""
        if ahead in AUXILIARIES or ahead == "to":
            return first_subject(passage, low, further) or Phrase(first, head, last)
        first, head = further, at - 1
    return Phrase(first, head, last)


def _core_back(passage: Words, low: int, i: int) -> int | None:
    """Find the first token of the plain noun phrase that ends at `i`, or None."""
    words, lows = passage.words, passage.lows
    if words[i] in "'’" and i > low:
        i -= 1
    if words[i] == "." and i > low:
        i -= 1
    if not is_word(words[i]) or lows[i] in _BOUNDS or lows[i] in ("a", "an", "the"):
        return i if lows[i] in PRONOUNS else None
    stop = max(low, i - _LONGEST)
    j = i
    while j > stop:
        before = lows[j - 1]
        if before in DETERMINERS:
            j -= 1
            if before in _PLURAL_OWNERS and j - 2 >= low and lows[j - 1] == "and":
                joined = _core_back(passage, low, j - 2)
                j = j if joined is None else joined
            elif j - 1 >= low and lows[j - 1] in ("all", "both", "one", "such"):
                j -= 1
            break
        if before in PARTICLES and words[j][0].isupper():
            j -= 1
            continue
        if before == "." and j - 2 >= low and _abbreviates(words[j - 2]):
            j -= 2
            continue
        if before in ("and", "&") and _joins(passage, low, j):
            j -= 2
            continue
        if before == QUOTED and j - 2 >= low and lows[j - 2] in ("the", "a", "former"):
            j -= 1
            continue
        if before in "'’" and j - 2 >= low and lows[j - 2].endswith("s"):
            j -= 2
            continue
        if not is_word(words[j - 1]) or before in _BOUNDS or before in VERBS:
            break
        if before in ADVERBS and words[j - 1][0].isupper():
            break
        j -= 1
    while j < i and lows[j] in OPENING_WORDS and lows[j] not in DETERMINERS:
        j += 1
    return j


def _abbreviates(word: str) -> bool:
    """Whether a word before a full stop can be a title or an initial."""
    return word[0].isupper() and len(word) <= 5


def _joins(passage: Words, low: int, j: int) -> bool:
    """Whether the "and" before `j` joins two names rather than two clauses."""
    words = passage.words
    return j - 2 >= low and words[j][0].isupper() and words[j - 2][0].isupper()


def _around_aside(passage: Words, low: int, comma: int) -> Phrase | None:
    """Find the subject that an aside, closed by the comma, follows.

    "Berg, 53, a baker from Oslo, said": back from the comma, the first piece between
    commas that ends with a name and begins like no aside; else the first piece.
    """
    words, lows = passage.words, passage.lows
    pieces: list[tuple[int, int]] = []
    end = comma
    for j in range(comma - 1, max(low, comma - 60) - 1, -1):
        if words[j] in ",;:—–" or words[j] == QUOTED:
            if j + 1 < end:
                pieces.append((j + 1, end - 1))
            end = j
            if words[j] in ";:" or words[j] == QUOTED:
                break
    else:
        if low < end:
            pieces.append((max(low, comma - 60), end - 1))
    first, last = pieces[0] if pieces else (0, -1)
    if (
        len(pieces) > 1
        and 1 <= last - first <= 3
        and _is_name_run(passage, first, last)
        and not _is_tag(passage, first, last)
    ):
        return Phrase(first, last, last)
    whole: Phrase | None = None
    for first, last in pieces:
        phrase = _piece_subject(passage, first, last)
        if phrase is None or _is_tag(passage, phrase.first, phrase.head):
            continue
        if words[phrase.head][0].isupper() and not _begins_aside(lows[first]):
            return phrase
        if not _begins_aside(lows[first]) or (first, last) == pieces[-1]:
            whole = phrase
    return whole


def _piece_subject(passage: Words, first: int, last: int) -> Phrase | None:
    """Read the noun phrase that ends a piece between commas."""
    if not is_word(passage.words[last]) and passage.words[last] not in ").":
        return None
    phrase = phrase_back(passage, first, last)
    if phrase is not None and phrase.first > first:
        before = passage.lows[phrase.first - 1]
        if before in PREPOSITIONS and phrase.first - 1 > first:
            return None
    return phrase


def _begins_aside(low: str) -> bool:
    """Whether a word begins an apposition or a clause rather than a subject."""
    return (
        low in DETERMINERS
        or low in SUBORDINATORS
        or low in _OTHER_PRONOUNS
        or low in PREPOSITIONS
        or low[0].isdigit()
        or low == "whose"
    )


def _is_name_run(passage: Words, first: int, last: int) -> bool:
    """Whether every token of a range is a capitalised word or a particle."""
    words, lows = passage.words, passage.lows
    return all(
        (words[j][0].isupper() and lows[j] not in OPENING_WORDS)
        or lows[j] in PARTICLES
        or words[j] == "."
        for j in range(first, last + 1)
    )


def first_subject(passage: Words, low: int, end: int) -> Phrase | None:
    """Read the subject that opens a sentence, an opening phrase passed over."""
    words, lows = passage.words, passage.lows
    i = low
    while i < end and (lows[i] in ("but", "and", "so", "yet") or not is_word(words[i])):
        i += 1
    if i < end and _opens_phrase(lows[i]):
        while i < end and words[i] != ",":
            i += 1
        i += 1
    if i >= end:
        return None
    return phrase_on(passage, i, end)


def _opens_phrase(low: str) -> bool:
    """Whether a word opens a phrase before the subject ("On Friday, …")."""
    return (
        low in PREPOSITIONS
        or low in SUBORDINATORS
        or low in ADVERBS
        or (low.endswith("ing") and len(low) > 5)
        or (low.endswith("ly") and len(low) > 4)
    )


def phrase_on(passage: Words, i: int, end: int) -> Phrase | None:
    """Read the noun phrase that begins at `i`."""
    words, lows = passage.words, passage.lows
    if lows[i] in PRONOUNS:
        return Phrase(i, i, i)
    j = i
    if lows[j] in DETERMINERS:
        j += 1
    begun = j
    stop = min(end, i + _LONGEST)
    while j < stop:
        word = words[j]
        if word == "." and j + 1 < stop and _abbreviates(words[j - 1]):
            if not words[j + 1][0].isupper():
                break
        elif lows[j] in ("and", "&") and j + 1 < stop and begun < j:
            if not (words[j + 1][0].isupper() and words[j - 1][0].isupper()):
                break
        elif lows[j] in PARTICLES and j + 1 < stop and words[j + 1][0].isupper():
            pass
        elif word in "'’" and lows[j - 1].endswith("s"):
            pass
        elif (
            not is_word(word) or lows[j] in _BOUNDS or (j > begun and lows[j] in VERBS)
        ):
            break
        elif lows[j] in ROLES and j + 1 < stop and words[j + 1][0].isupper():
            pass
        elif j > begun and word[0].islower() and words[j - 1][0].isupper():
            if not lows[j - 1].endswith(("'s", "’s")) and lows[i] not in DETERMINERS:
                break
        j += 1
    if j == begun:
        return None
    return Phrase(i, j - 1, j - 1)


def subject_after(passage: Words, i: int, end: int) -> Phrase | None:
    """Read the subject that follows a verb: "said Oslo baker Ole Berg, 53"."""
    words, lows = passage.words, passage.lows
    if i >= end or not is_word(words[i]):
        return None
    if lows[i] in PRONOUNS:
        return Phrase(i, i, i)
    if lows[i] in _BOUNDS or lows[i] in ADVERBS:
        return None
    j = i + 1 if lows[i] in DETERMINERS else i
    stop = min(end, i + _LONGEST)
    name_end = -1
    while j < stop:
        word = words[j]
        if word == "." and _abbreviates(words[j - 1]) and j + 1 < stop:
            if not words[j + 1][0].isupper():
                break
        elif word in "'’" and lows[j - 1].endswith("s"):
            pass
        elif lows[j] in PARTICLES and j + 1 < stop and words[j + 1][0].isupper():
            pass
        elif lows[j] in ("and", "&") and j + 1 < stop and _joins(passage, i, j + 1):
            pass
        elif not is_word(word) or lows[j] in _BOUNDS:
            break
        elif word[0].islower() and j > i and words[j - 1][0].isupper():
            if not lows[j - 1].endswith(("'s", "’s")) and not _more_name(
                words, j, stop
            ):
                break
        elif lows[j] in ADVERBS and word[0].isupper() and j > i:
            break
        name_end = j
        j += 1
    if name_end < i:
        return None
    follows = j + 1 < end and words[j] == "," and lows[i] in DETERMINERS
    if follows and words[j + 1][0].isupper():
        k = j + 1
        while k < end and (words[k][0].isupper() or lows[k] in PARTICLES):
            k += 1
        if k - j > 2 and (k == end or words[k] in ",.;"):
            return Phrase(j + 1, k - 1, k - 1)
    return Phrase(i, name_end, name_end)


def _more_name(words: list[str], j: int, stop: int) -> bool:
    """Whether a capitalised word comes again within three words."""
    return any(words[k][0].isupper() for k in range(j, min(stop, j + 3)))
