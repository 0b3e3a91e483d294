"""What is known of the speakers while a story is read: who spoke, who is he or she."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from ..._lex.grammar import OPENING_WORDS, PREPOSITIONS
from ..._lex.roles import ROLES
from ..people import Register, name_start
from .phrase import PARTICLES, VERBS, Phrase
from .words import Words

_NEAR: Final = 200
"""Two people of one surname named this close together are not told apart."""
_LATEST: Final = 4
"""People of one role looked at, the latest named first."""


class Spoken(NamedTuple):
    """A speaker settled earlier: the person's index, or the name of a body.

    `at` is where the sentence begins in which it last spoke, for a body.
    """

    person: int | None
    name: str
    at: int


class Name(NamedTuple):
    """The name that ends a phrase: its words in lower case, or none.

    `first` is the token it begins with, `bare` counts the titles among its words.
    """

    words: tuple[str, ...]
    first: int
    bare: int


class Roster:
    """The people of the register as speakers, and the bodies and groups that speak."""

    def __init__(self, register: Register) -> None:
        """Begin with the people of a register; nobody has spoken yet."""
        self.register = register
        self.said: dict[int, Spoken] = {}
        self._speakers: set[int] = set()
        self._expected: list[tuple[Words, Phrase]] = []
        self._names_expected: list[Sequence[str]] = []
        self._names: dict[tuple[int, Phrase], Name] = {}
        self._pronouns: dict[int, str] = {}
        self._bodies: dict[str, Spoken] = {}
        self._latest: Spoken | None = None

    def expect(self, passage: Words, phrase: Phrase) -> None:
        """Note that a name stands beside a quotation somewhere in the story."""
        self._expected.append((passage, phrase))

    def expect_name(self, words: Sequence[str]) -> None:
        """Note a name that stands beside a quotation, its titles left out."""
        self._names_expected.append(words)

    def name_of(self, passage: Words, phrase: Phrase) -> Name:
        """Read the name that ends the head of a noun phrase, once for all asking."""
        key = passage.begin, phrase
        name = self._names.get(key)
        if name is None:
            name = self._names[key] = read_name(passage, phrase)
        return name

    def _speaks(self, i: int) -> bool:
        """Whether a person speaks somewhere in the story, as far as it is read."""
        for passage, phrase in self._expected:
            name = self.name_of(passage, phrase)
            if name.words:
                self._names_expected.append(name.words[name.bare :])
        for words in self._names_expected:
            people = self.register.find(words)
            if len(people) == 1:
                self._speakers.update(people)
        self._expected.clear()
        self._names_expected.clear()
        return i in self._speakers

    def remember(self, name: str, sentence: int) -> None:
        """Note who speaks in the sentence that begins at an index of the text."""
        latest = self._latest
        if latest is not None and latest.name == name:
            self.said[sentence] = latest
            return
        found = self.register.find_form(name.lower())
        person = found[0] if len(found) == 1 else None
        spoken = Spoken(person, name, sentence)
        self.said[sentence] = spoken
        if person is not None:
            self._speakers.add(person)
            self._latest = spoken
            return
        self._latest = None
        words = name.split()
        head = words[0]
        for word in words:
            if word.lower() in PREPOSITIONS:
                break
            head = word
        self._bodies[head.lower()] = spoken
        initials = "".join(word[0] for word in words if word[0].isupper())
        if words[0] == "The":
            initials = initials[1:]
        if len(initials) > 1:
            self._bodies[initials.lower()] = spoken

    def said_in(self, passage: Words, first: int) -> Spoken | None:
        """Give who speaks in the sentence that begins at a word, or None."""
        return self.said.get(passage.start_of(first)) if passage.quoted else None

    def body(self, word: str) -> Spoken | None:
        """Give the body or group that a noun or initials take up, or None."""
        return self._bodies.get(word)

    def titled(self, noun: str, at: int) -> int | None:
        """Find the person of that role or trade who was named last before `at`."""
        titled = self.register.of_role(noun) if noun in ROLES else []
        j = bisect_left(titled, at, key=lambda i: self.register.namings[i].start)
        return self.choose(titled[max(0, j - _LATEST) : j], at, "")

    def choose(self, people: Sequence[int], at: int, pronoun: str) -> int | None:
        """Choose among people of one short form: the one named last, if clearly so."""
        if not people:
            return None
        if len(people) == 1:
            return people[0] if self.fits(people[0], pronoun) else None
        fitting = [i for i in people if self.fits(i, pronoun)]
        if pronoun and len(fitting) > 1:
            sure = [i for i in fitting if self._pronoun_of(i)]
            fitting = sure or fitting
        if len(fitting) < 2:
            return fitting[0] if fitting else None
        ranked = sorted(((self.last_place(i, at), i) for i in fitting), reverse=True)
        (latest, person), (second, other) = ranked[0], ranked[1]
        if second >= 0 and latest - second < _NEAR:
            spoke = [i for i in (person, other) if self._speaks(i)]
            return spoke[0] if len(spoke) == 1 else None
        return person

    def last_place(self, i: int, at: int) -> int:
        """Return where a person was last named in full before `at`, or -1."""
        places = self.register.places[i]
        j = bisect_left(places, at)
        return places[j - 1] if j else -1

    def learn(self, i: int, pronoun: str) -> None:
        """Note that a person was taken up by a pronoun, or speaks."""
        self._speakers.add(i)
        if pronoun:
            self._pronouns.setdefault(i, pronoun)

    def fits(self, i: int, pronoun: str) -> bool:
        """Whether nothing in the text speaks against a pronoun for a person."""
        return not pronoun or self._pronoun_of(i) in ("", pronoun)

    def _pronoun_of(self, i: int) -> str:
        """Return "he" or "she" where the story says which a person is, else ""."""
        person = self.register.person(i)
        known = person.pronoun or self._pronouns.get(i, "")
        forms = self.register.forms
        if known or not forms:
            return known
        names = person.name.lower().split()
        return forms.get(names[0], "") or forms.get(names[-1], "")

    def is_sure(self, i: int) -> bool:
        """Whether the story shows that an entry is a person: title, age, speech."""
        return (
            i in self._speakers
            or self.register.person(i).known
            or self._speaks(i)
            or bool(self._pronoun_of(i))
        )

    def is_person(self, i: int, follows: str) -> bool:
        """Whether an entry is a person, judged by the word that follows it too."""
        return follows in VERBS or follows in ("who", "whose") or self.is_sure(i)


def read_name(passage: Words, phrase: Phrase) -> Name:
    """Read the name that ends the head of a noun phrase; no words where none does."""
    words, lows = passage.words, passage.lows
    last = phrase.head
    if words[last] == "." and last > phrase.first:
        last -= 1
    if not words[last][0].isupper() or lows[last] in OPENING_WORDS:
        return Name((), last, 0)
    first = last
    while first > phrase.first and _in_name(passage, first - 1):
        first -= 1
    while first < last and (words[first] == "." or lows[first] in PARTICLES):
        first += 1
    names = [lows[j] for j in range(first, last + 1) if words[j] != "."]
    names[-1] = unowned(names[-1])
    return Name(tuple(names), first, name_start(names))


def _in_name(passage: Words, i: int) -> bool:
    """Whether the token at `i` belongs to the name that goes on after it."""
    word, low = passage.words[i], passage.lows[i]
    if word[0].isupper():
        return low not in OPENING_WORDS
    return word == "." or low in PARTICLES


def unowned(name: str) -> str:
    """Return a name without a closing possessive."""
    return name.removesuffix("'s").removesuffix("’s")
