"""Who a mention is: names, pronouns and descriptions to the people of the story."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from types import MappingProxyType
from typing import Final, NamedTuple

import regex

from ..._lex.grammar import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    OPENING_WORDS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from ..._lex.roles import BODIES, DOCUMENTS, HONORIFICS, NOT_NAMES, ROLES
from ...models.quotes import Found
from ..people import PLACES, Register, name_start
from .onward import first_subject
from .phrase import PARTICLES, PRONOUNS, VERBS, Phrase
from .words import QUOTED, Words

_YEARS = regex.compile(r"(?P<age>[0-9]{1,3})-year-old\Z")
_OWNERS: Final = MappingProxyType(
    {"her": "she", "his": "he", "its": "it", "their": "they"}
)
_REACH: Final = 14
"""Sentences looked back for the person that a pronoun means."""
_SMALL: Final = DETERMINERS | PREPOSITIONS | frozenset({"and", "&"})
_NEAR: Final = 200
"""Two people of one surname named this close together are not told apart."""


Before = Callable[[], Iterator[tuple[Words, int, int]]]
"""Gives the sentences before a mention, nearest first."""


class SpeakerMatch(NamedTuple):
    """Who said a quotation, as found; the fields of the model `Speaker`."""

    name: str | None
    mention: str | None
    mention_start: int | None
    mention_end: int | None
    description: str | None
    age: int | None
    found: Found


class Mention(NamedTuple):
    """The printed words for a speaker: tokens of a passage."""

    passage: Words
    phrase: Phrase


class Spoken(NamedTuple):
    """A speaker settled earlier: the person's index, or the name of a body."""

    person: int | None
    name: str
    low: str
    at: int


class Cast:
    """The speakers of a story while its quotations are read in order."""

    def __init__(self, text: str, register: Register) -> None:
        self._text = text
        self._register = register
        self.said: dict[int, Spoken] = {}
        self._speakers: set[int] = set()
        self._pronouns: dict[int, str] = {}
        self._titles: dict[str, list[int]] = {}
        self._heads: dict[str, Spoken] = {}
        for i, person in enumerate(register.people):
            for word in (person.description or "").lower().replace("-", " ").split():
                if word in ROLES:
                    self._titles.setdefault(word, []).append(i)

    def resolve(self, mention: Mention, before: Before) -> SpeakerMatch:
        """Settle who a mention is.

        Args:
            mention: The words beside the quotation.
            before: The sentences before it, nearest first.
        """
        passage, phrase = mention
        low = passage.lows[phrase.head]
        if phrase.first == phrase.head and (low in PRONOUNS or low in _OWNERS):
            return self._resolve_pronoun(mention, _OWNERS.get(low, low), before)
        name = self._read_name(passage, phrase)
        if name is not None:
            return self._resolve_name(mention, *name, before)
        return self._resolve_description(mention, before)

    def remember(self, speaker: SpeakerMatch, sentence: int) -> None:
        """Note who speaks in the sentence that begins at an index of the text."""
        if speaker.name is None:
            return
        low = speaker.name.lower()
        exact = self._register.find(low.split())
        person = exact[0] if len(exact) == 1 else None
        spoken = Spoken(person, speaker.name, low, sentence)
        self.said[sentence] = spoken
        if person is None:
            head = ""
            for word in low.split():
                if word in PREPOSITIONS:
                    break
                head = word
            self._heads[head] = spoken
            initials = "".join(
                word[0] for word in speaker.name.split() if word[0].isupper()
            ).lower()
            if len(initials) > 1:
                self._heads[
                    initials.removeprefix("t") if low[:4] == "the " else initials
                ] = spoken
        else:
            self._speakers.add(person)

    def _read_name(
        self, passage: Words, phrase: Phrase
    ) -> tuple[list[str], int, int] | None:
        """Read the name that ends a noun phrase: words, first and last token."""
        words, lows = passage.words, passage.lows
        last = phrase.head
        if words[last] == "." and last > phrase.first:
            last -= 1
        if not words[last][0].isupper() or lows[last] in OPENING_WORDS:
            return None
        first = last
        while first > phrase.first:
            before = words[first - 1]
            if before == "." and first - 2 >= phrase.first:
                if not words[first - 2][0].isupper():
                    break
                first -= 2
            elif (before[0].isupper() and lows[first - 1] not in OPENING_WORDS) or (
                lows[first - 1] in PARTICLES
                and first - 2 >= phrase.first
                and words[first - 2][0].isupper()
            ):
                first -= 1
            else:
                break
        names = [lows[j] for j in range(first, last + 1) if words[j] != "."]
        names[-1] = names[-1].removesuffix("'s").removesuffix("’s")
        return names, first, last

    def _resolve_name(
        self,
        mention: Mention,
        names: list[str],
        first: int,
        last: int,
        before: Before,
    ) -> SpeakerMatch:
        """Settle a mention that ends with a name."""
        passage, phrase = mention
        bare = name_start(names)
        if bare == len(names):
            return self._resolve_description(mention, before)
        key = names[bare:]
        for j, name in enumerate(key[:-1]):
            if name.endswith(("'s", "’s")) and self._register.find(key[j + 1 :]):
                key = key[j + 1 :]
                break
        at = passage.starts[phrase.first]
        people = () if " ".join(key) in PLACES else self._register.find(key)
        pronoun = next((HONORIFICS[w] for w in names[:bare] if HONORIFICS.get(w)), "")
        if people:
            person = self._choose(people, at, pronoun)
            if person is None:
                return self._match(mention, None, "surname")
            full = len(key) >= len(self._register.people[person].name.split()) - 1
            return self._person(
                mention, person, "beside" if full and len(key) > 1 else "surname"
            )
        spoken = self._heads.get(key[0]) if len(key) == 1 and len(key[0]) > 1 else None
        if spoken is not None:
            return self._match(mention, spoken.name, "description")
        owned = any(name.endswith(("'s", "’s")) for name in names)
        begins = phrase.first
        article = passage.lows[begins] in DETERMINERS
        if article or owned or any(name in NOT_NAMES for name in names):
            start, end = passage.starts[begins], passage.ends[phrase.head]
        else:
            tokens = [j for j in range(first, last + 1) if passage.words[j] != "."]
            start, end = passage.starts[tokens[bare]], passage.ends[phrase.head]
        name = " ".join(self._text[start:end].split())
        return self._match(mention, _unowned(name), "beside")

    def _choose(self, people: Sequence[int], at: int, pronoun: str) -> int | None:
        """Choose among people of one short form: the one named last, if clearly so."""
        fitting = [i for i in people if self._fits(i, pronoun)]
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        ranked = sorted(((self._last_place(i, at), i) for i in fitting), reverse=True)
        (latest, person), (second, other) = ranked[0], ranked[1]
        if latest - second < _NEAR and latest >= 0 and second >= 0:
            spoke = [i for i in (person, other) if i in self._speakers]
            return spoke[0] if len(spoke) == 1 else None
        return person

    def _last_place(self, i: int, at: int) -> int:
        """Return where a person was last named in full before `at`, or -1."""
        places = self._register.places[i]
        j = bisect_left(places, at)
        return places[j - 1] if j else -1

    def _fits(self, i: int, pronoun: str) -> bool:
        """Whether nothing in the text speaks against a pronoun for a person."""
        known = self._pronoun_of(i)
        return not pronoun or not known or known == pronoun

    def _pronoun_of(self, i: int) -> str:
        person = self._register.people[i]
        names = person.name.lower().split()
        forms = self._register.forms
        return (
            person.pronoun
            or self._pronouns.get(i, "")
            or forms.get(names[0], "")
            or forms.get(names[-1], "")
        )

    def _resolve_pronoun(
        self, mention: Mention, low: str, before: Before
    ) -> SpeakerMatch:
        """Settle "he", "she", "it" or "they" by the sentences before."""
        found = (
            self._nearest_person(low, before)
            if low in ("he", "she")
            else self._nearest_body(before)
        )
        if found is None:
            return self._match(mention, None, "pronoun")
        if found.person is None:
            return self._match(mention, found.name, "pronoun")
        self._pronouns.setdefault(found.person, low)
        return self._person(mention, found.person, "pronoun")

    def _nearest_person(self, pronoun: str, before: Before) -> Spoken | None:
        """Find the person that sentences before, nearest first, are about."""
        weak: int | None = None
        nearest: Words | None = None
        for passage, start, end in islice(before(), _REACH):
            if weak is not None and passage is not nearest:
                break
            strong, fallback = self._subject_of(passage, start, end, pronoun)
            spoken = self.said.get(passage.starts[start])
            leads = passage.words[start] != QUOTED and strong is not None
            if (
                spoken is not None
                and not leads
                and (
                    _is_human(spoken.low)
                    if spoken.person is None
                    else self._fits(spoken.person, pronoun)
                )
            ):
                return spoken
            if strong is not None:
                return Spoken(strong, "", "", 0)
            if weak is None:
                weak, nearest = fallback, passage
        return None if weak is None else Spoken(weak, "", "", 0)

    def subject_of(self, passage: Words, start: int, end: int) -> SpeakerMatch | None:
        """Find the person that a sentence is about, no mention given; or None."""
        strong, _ = self._subject_of(passage, start, end, "")
        if strong is None:
            return None
        person = self._register.people[strong]
        return SpeakerMatch(
            person.name, None, None, None, person.description, person.age, "previous"
        )

    def _subject_of(
        self, passage: Words, start: int, end: int, pronoun: str
    ) -> tuple[int | None, int | None]:
        """Find the first person of a sentence that may be its subject, and another."""
        words, lows = passage.words, passage.lows
        weak: int | None = None
        i = start
        stop = min(end, start + 80)
        while i < stop:
            if not words[i][0].isupper() or lows[i] in OPENING_WORDS:
                i += 1
                continue
            j = i
            while j < stop and (
                words[j][0].isupper() or lows[j] in PARTICLES or words[j] == "."
            ):
                j += 1
            for k in range(i, j - 1):
                if lows[k].endswith(("'s", "’s")):
                    i = k + 1
            names = [low for low in lows[i:j] if low != "."]
            owned = names[-1].endswith(("'s", "’s"))
            names[-1] = names[-1].removesuffix("'s").removesuffix("’s")
            bare = name_start(names)
            titled = any(HONORIFICS.get(name) == pronoun for name in names[:bare])
            people = self._register.find(names[bare:]) if bare < len(names) else ()
            person = (
                self._choose(people, passage.starts[i], pronoun if titled else "")
                if people
                else None
            )
            if person is not None and self._fits(person, pronoun):
                before = lows[i - 1] if i > start else ""
                follows = lows[j] if j < stop else ""
                subject = titled or (
                    not owned and (follows in VERBS or _opens_subject(before))
                )
                if subject and (titled or self._is_person(person, passage, j)):
                    return person, weak
                if weak is None and (subject or self._is_sure(person)):
                    weak = person
            i = max(j, i + 1)
        return None, weak

    def _is_person(self, i: int, passage: Words, after: int) -> bool:
        """Whether an entry of the register is surely a person."""
        if self._is_sure(i):
            return True
        low = passage.lows[after] if after < len(passage.lows) else ""
        return low in VERBS or low in ("who", "whose")

    def _is_sure(self, i: int) -> bool:
        """Whether the text shows that an entry is a person: title, age, speech."""
        person = self._register.people[i]
        return person.known or i in self._speakers or bool(self._pronoun_of(i))

    def expect(self, passage: Words, phrase: Phrase) -> None:
        """Note that a name stands beside a quotation somewhere in the story."""
        name = self._read_name(passage, phrase)
        if name is not None:
            bare = name_start(name[0])
            self._speakers.update(self._register.find(name[0][bare:]))

    def _nearest_body(self, before: Before, reach: int = 3) -> Spoken | None:
        """Find the body, paper or group that the sentences before are about."""
        for passage, start, end in islice(before(), reach):
            spoken = self.said.get(passage.starts[start])
            if spoken is not None and spoken.person is None:
                return spoken
            subject = first_subject(passage, start, end)
            if subject is None or passage.lows[subject.head] in PRONOUNS:
                continue
            if not _is_body(passage, subject):
                continue
            name = _unowned(
                " ".join(
                    self._text[
                        passage.starts[subject.first] : passage.ends[subject.head]
                    ].split()
                )
            )
            if len(self._register.find(name.lower().split())) != 1:
                return Spoken(None, name, name.lower(), 0)
        return None

    def _resolve_description(self, mention: Mention, before: Before) -> SpeakerMatch:
        """Settle "the spokesperson", "the 36-year-old", "a teacher"."""
        passage, phrase = mention
        start, end = passage.starts[phrase.first], passage.ends[phrase.last]
        name = _unowned(" ".join(self._text[start:end].split()))
        noun = passage.lows[phrase.head]
        m = _YEARS.match(noun)
        if m is not None:
            people = self._register.ages.get(int(m["age"]), [])
            if len(people) == 1:
                return self._person(mention, people[0], "description")
        if (
            passage.lows[phrase.first] not in ("the", "that", "this")
            or "who" in passage.lows[phrase.head : phrase.last]
        ):
            return self._match(mention, name, "beside")
        at = passage.starts[phrase.first]
        titled = [
            i for i in self._titles.get(noun, ()) if self._register.people[i].start < at
        ]
        person = self._choose(titled, at, "") if titled else None
        spoken = self._heads.get(noun)
        if person is not None and (
            spoken is None or self._last_place(person, at) > spoken.at
        ):
            return self._person(mention, person, "description")
        if spoken is not None:
            return self._match(mention, spoken.name, "description")
        if noun in ROLES:
            nearest = self._nearest_person(ROLES[noun], before)
            if nearest is not None and nearest.person is not None:
                return self._person(mention, nearest.person, "description")
        proper = any(
            passage.words[j][0].isupper()
            for j in range(phrase.first + 1, phrase.head + 1)
        )
        if noun in BODIES and not proper:
            body = self._nearest_body(before, reach=6)
            if body is not None and not body.low.startswith(("the ", "a ", "an ")):
                return self._match(mention, body.name, "description")
        return self._match(mention, name, "beside")

    def _person(self, mention: Mention, i: int, found: Found) -> SpeakerMatch:
        """Make the answer for a person of the register."""
        person = self._register.people[i]
        self._speakers.add(i)
        return self._match(mention, person.name, found)._replace(
            description=person.description, age=person.age
        )

    def _match(self, mention: Mention, name: str | None, found: Found) -> SpeakerMatch:
        """Make the answer for a mention."""
        passage, phrase = mention
        start, end = passage.starts[phrase.first], passage.ends[phrase.last]
        printed = " ".join(self._text[start:end].split())
        return SpeakerMatch(name, printed, start, end, None, None, found)


def _is_body(passage: Words, phrase: Phrase) -> bool:
    """Whether a phrase is the name of a body, or a noun for one."""
    words, lows = passage.words, passage.lows
    if lows[phrase.head] in BODIES or lows[phrase.head] in DOCUMENTS:
        return True
    follows = lows[phrase.last + 1] if phrase.last + 1 < len(lows) else ""
    if not (follows == "," or follows in AUXILIARIES or follows in VERBS):
        return lows[phrase.first] in ("most", "many", "some")
    if lows[phrase.first] in ("most", "many", "some"):
        return lows[phrase.head].endswith("s")
    return all(
        words[j][0].isupper() and lows[j] not in OPENING_WORDS
        for j in range(phrase.first, phrase.head + 1)
        if words[j][0].isalpha() and lows[j] not in ("the", "of", "and", "for", "&")
    )


def _opens_subject(before: str) -> bool:
    """Whether a name after this word can be a subject: nothing governs it."""
    return (
        not before
        or not before[0].isalnum()
        or before in SUBORDINATORS
        or before in ("and", "but")
        or before.endswith(("'s", "’s"))
        or before in ADVERBS
        or before in ROLES
        or before.split("-", 1)[0] in ROLES
    )


def _unowned(name: str) -> str:
    """Return a name without a closing possessive."""
    return name.removesuffix("'s").removesuffix("’s")


def _is_human(low: str) -> bool:
    """Whether a description is that of one person."""
    return any(word in ROLES for word in low.split())
