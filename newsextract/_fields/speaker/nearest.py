"""The person or body that the sentences before are about."""

from collections.abc import Callable, Iterator
from itertools import compress, islice
from operator import itemgetter
from typing import Final, NamedTuple

from ..._lex.grammar import ADVERBS, AUXILIARIES, OPENING_WORDS, SUBORDINATORS
from ..._lex.roles import AFTER_NAMES, BODIES, DOCUMENTS, HONORIFICS, ROLES
from ..people import name_start
from .onward import first_subject
from .phrase import PARTICLES, PRONOUNS, VERBS, Phrase, is_owner
from .roster import Roster, Spoken, unowned
from .words import QUOTED, Words

_REACH: Final = 14
"""Sentences looked back for the person that a pronoun means."""
_LONGEST: Final = 80
"""Words of a sentence looked through."""
_MANY: Final = frozenset({"many", "most", "some"})
_SMALL: Final = frozenset({"&", "and", "for", "of", "the"})
_INITIAL: Final = itemgetter(0)


class Sentence(NamedTuple):
    """A sentence as a range of the tokens of its passage."""

    passage: Words
    first: int
    end: int


Before = Callable[[], Iterator[Sentence]]
"""Gives the sentences before a mention, nearest first."""


class Subject(NamedTuple):
    """People a sentence may be about: its subject, and another it names."""

    subject: int | None
    other: int | None


def nearest_person(roster: Roster, pronoun: str, before: Before) -> Spoken | None:
    """Find the person, or nameless speaker, whom a pronoun takes up.

    The subject of the nearest sentence that has one, or who speaks in it; a person
    named otherwise only where nobody else is in that paragraph.
    """
    other: int | None = None
    nearest: Words | None = None
    for sentence in islice(before(), _REACH):
        passage = sentence.passage
        if other is not None and passage is not nearest:
            break
        spoken = roster.said_in(passage, sentence.first)
        if spoken is not None and not _can_be(roster, spoken, pronoun):
            spoken = None
        if spoken is not None and passage.words[sentence.first] == QUOTED:
            return spoken
        found = find_subject(roster, sentence, pronoun)
        if spoken is not None and found.subject is None:
            return spoken
        if found.subject is not None:
            return Spoken(found.subject, "", 0)
        if other is None:
            other, nearest = found.other, passage
    return None if other is None else Spoken(other, "", 0)


def _can_be(roster: Roster, spoken: Spoken, pronoun: str) -> bool:
    """Whether a speaker can be taken up by a pronoun for one person."""
    if spoken.person is not None:
        return roster.fits(spoken.person, pronoun)
    return any(word in ROLES for word in spoken.name.lower().split())


def find_subject(roster: Roster, sentence: Sentence, pronoun: str) -> Subject:
    """Find the first person of a sentence that may be its subject, and another."""
    passage = sentence.passage
    words, lows = passage.words, passage.lows
    other: int | None = None
    stop = min(sentence.end, sentence.first + _LONGEST)
    end = 0
    initials = map(_INITIAL, words[sentence.first : stop])
    for i in compress(range(sentence.first, stop), map(str.isupper, initials)):
        if i < end or lows[i] in OPENING_WORDS:
            continue
        end = _run_end(passage, i, stop)
        begins = i
        for k in range(i, end - 1):
            if is_owner(lows[k]):
                begins = k + 1
        person, titled = _person_of(roster, passage, begins, end, pronoun)
        if person is not None:
            before = lows[begins - 1] if begins > sentence.first else ""
            follows = lows[end] if end < stop else ""
            leads = follows in VERBS or _opens_subject(before)
            subject = titled or (leads and not is_owner(lows[end - 1]))
            if subject and (titled or roster.is_person(person, follows)):
                return Subject(person, other)
            if other is None and (subject or roster.is_sure(person)):
                other = person
    return Subject(None, other)


def _run_end(passage: Words, i: int, stop: int) -> int:
    """Find the end of the run of name words that begins at `i`."""
    j = i + 1
    while j < stop and (
        passage.words[j][0].isupper()
        or passage.lows[j] in PARTICLES
        or passage.words[j] == "."
    ):
        j += 1
    return j


def _person_of(
    roster: Roster, passage: Words, first: int, end: int, pronoun: str
) -> tuple[int | None, bool]:
    """Find the person a run of name words means, and whether its title fits."""
    names = [low for low in passage.lows[first:end] if low != "."]
    if not names:
        return None, False
    names[-1] = unowned(names[-1])
    if len(names) > 2 and names[-1] in AFTER_NAMES:
        names.pop()
    bare = name_start(names)
    titled = any(HONORIFICS.get(name) == pronoun for name in names[:bare])
    people = roster.register.find(names[bare:])
    if not people:
        return None, False
    at = passage.start_of(first) if len(people) > 1 else 0
    person = roster.choose(people, at, pronoun if titled else "")
    if person is None or not roster.fits(person, pronoun):
        return None, False
    return person, titled and bool(pronoun)


def _opens_subject(before: str) -> bool:
    """Whether a name after this word can be a subject: nothing governs it."""
    return (
        not before[:1].isalnum()
        or before in SUBORDINATORS
        or before in ADVERBS
        or before in ("and", "but")
        or is_owner(before)
        or before.split("-", 1)[0] in ROLES
    )


def nearest_body(
    roster: Roster, text: str, before: Before, reach: int = 3
) -> Spoken | None:
    """Find the body, paper or group that the sentences before are about."""
    for passage, first, end in islice(before(), reach):
        spoken = roster.said_in(passage, first)
        if spoken is not None and spoken.person is None:
            return spoken
        subject = first_subject(passage, first, end)
        if subject is None or not _is_body(passage, subject):
            continue
        start = passage.start_of(subject.first)
        name = unowned(" ".join(text[start : passage.end_of(subject.head)].split()))
        if len(roster.register.find(name.lower().split())) != 1:
            return Spoken(None, name, 0)
    return None


def _is_body(passage: Words, phrase: Phrase) -> bool:
    """Whether a phrase is the name of a body or group, or a noun for one."""
    words, lows = passage.words, passage.lows
    head = lows[phrase.head]
    if head in BODIES or head in DOCUMENTS or lows[phrase.first] in _MANY:
        return True
    follows = lows[phrase.last + 1] if phrase.last + 1 < len(lows) else ""
    verb = follows == "," or follows in AUXILIARIES or follows in VERBS
    return (
        verb
        and head not in PRONOUNS
        and all(
            words[j][0].isupper() and lows[j] not in OPENING_WORDS
            for j in range(phrase.first, phrase.head + 1)
            if lows[j] not in _SMALL
        )
    )
