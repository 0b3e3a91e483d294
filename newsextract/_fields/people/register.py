"""The register: people by full name, surname and other short forms."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from ..._text import squeeze
from .told import read_told

SUFFIXES: Final = frozenset({"ii", "iii", "iv", "jr", "sr"})
"""Words after a surname, in lower case and without a full stop."""
_AHEAD: Final = 60
"""Characters before a name, titles left out, in which a role is told."""
_BEHIND: Final = 300
"""Characters after it."""
_ARTICLES: Final = ("al-", "el-")
_MOST: Final = 6
"""People remembered under one short form; with more of them it tells nothing."""


class Naming(NamedTuple):
    """Where a person is first named in full.

    `run` is where the titles before the name begin, `start:end` the name, `until` the
    end of its paragraph. `pronoun` is what the titles say, `titled` that there are any.
    """

    run: int
    start: int
    end: int
    until: int
    pronoun: str
    titled: bool


class Person(NamedTuple):
    """A person of the story, as first named in full.

    `pronoun` is "he" or "she" where the text says which, else "". `known` says that a
    title, an age or a description shows that it is a person.
    """

    name: str
    start: int
    end: int
    pronoun: str
    age: int | None
    description: str | None
    known: bool


class Register:
    """The people of a story in the order in which they are first named.

    `places` lists for each where the name is printed in full, `forms` the pronoun that
    a title gives a surname ("" where two differ). What is told of a person is read only
    when somebody asks for it.
    """

    def __init__(self, text: str) -> None:
        """Begin without anybody."""
        self.namings: list[Naming] = []
        self.places: list[list[int]] = []
        self.forms: dict[str, str] = {}
        self._text = text
        self._people: dict[int, Person] = {}
        self._ages: dict[int, list[int]] | None = None
        self._roles: dict[str, list[int]] = {}
        self._starts: list[int] = []
        self._exact: dict[str, int] = {}
        self._short: dict[str, tuple[int, ...]] = {}

    def find(self, words: Sequence[str]) -> tuple[int, ...]:
        """Find the people whom lower-case name words can mean; () where none."""
        return self.find_form(" ".join(words))

    def find_form(self, form: str) -> tuple[int, ...]:
        """Find the people whom a name in lower case can mean; () where none."""
        exact = self._exact.get(form)
        return self._short.get(form, ()) if exact is None else (exact,)

    def first_named(self, start: int, end: int) -> int | None:
        """Find the first person whose first mention begins inside a range, or None."""
        i = bisect_left(self._starts, start)
        return i if i < len(self._starts) and self._starts[i] < end else None

    def person(self, i: int) -> Person:
        """Return a person with what is told beside the first mention."""
        person = self._people.get(i)
        if person is None:
            person = self._people[i] = _read_person(self._text, self.namings[i])
        return person

    def people(self) -> list[Person]:
        """List all people, in order."""
        return [self.person(i) for i in range(len(self.namings))]

    def of_age(self, age: int) -> list[int]:
        """List the people of an age, in order."""
        if self._ages is None:
            self._ages = {}
            for i, person in enumerate(self.people()):
                if person.age is not None:
                    self._ages.setdefault(person.age, []).append(i)
        return self._ages.get(age, [])

    def of_role(self, noun: str) -> list[int]:
        """List the people whose description names a role, in order."""
        people = self._roles.get(noun)
        if people is None:
            people = self._roles[noun] = [
                i for i in range(len(self.namings)) if self._names_role(i, noun)
            ]
        return people

    def _names_role(self, i: int, noun: str) -> bool:
        """Whether a role is told of a person; most often it is printed nowhere near."""
        run, _, end, _, _, _ = self.namings[i]
        near = self._text[max(0, run - _AHEAD) : end + _BEHIND].lower()
        if noun not in near:
            return False
        described = self.person(i).description or ""
        return noun in described.lower().replace("-", " ").split()

    def add(self, naming: Naming, words: Sequence[str], *, body: bool) -> int:
        """Enter a person of the body or a caption under every form of the name."""
        i = len(self.namings)
        if body:
            self._starts.append(naming.start)
        self.namings.append(naming)
        self.places.append([naming.start])
        self._exact[" ".join(words)] = i
        plain = words
        if not SUFFIXES.isdisjoint(words):
            plain = [word for word in words if word not in SUFFIXES]
            self._exact.setdefault(" ".join(plain), i)
        short = self._short
        for form in _short_forms(plain):
            known = short.get(form)
            if known is None:
                short[form] = (i,)
            elif len(known) < _MOST:
                short[form] = (*known, i)
        return i

    def place(self, i: int, at: int) -> None:
        """Note that a person is named in full again."""
        self.places[i].append(at)

    def title(self, surname: str, pronoun: str) -> None:
        """Note the pronoun that a title gives a surname ("Mrs Berg")."""
        known = self.forms.setdefault(surname, pronoun)
        if known != pronoun:
            self.forms[surname] = ""


def _short_forms(words: Sequence[str]) -> set[str]:
    """Give the forms by which the bearer of a name may be meant."""
    last = words[-1]
    if len(words) == 2:
        forms = set(words)
    else:
        forms = {words[0], *(" ".join(words[j:]) for j in range(1, len(words)))}
        forms.update(" ".join(words[:j]) for j in range(2, len(words)))
    if last.startswith(_ARTICLES):
        forms.add(last[3:])
    if min(map(len, words)) == 1:
        forms.add(" ".join(word for word in words if len(word) > 1))
    return forms


def _read_person(text: str, naming: Naming) -> Person:
    """Read a name and what is told of its bearer."""
    run, start, end, until, pronoun, titled = naming
    implied, age, description = read_told(text, run, start, end, until)
    known = titled or age is not None or description is not None
    name = squeeze(text, start, end)
    return Person(name, start, end, pronoun or implied, age, description, known)
