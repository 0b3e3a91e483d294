"""The register: people by full name, surname and other short forms."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

SUFFIXES: Final = frozenset({"ii", "iii", "iv", "jr", "sr"})
"""Words after a surname, in lower case and without a full stop."""
_MOST: Final = 6
"""People remembered under one short form; with more of them it tells nothing."""


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

    `places` lists for each where the name is printed in full, `ages` gives the people
    of an age, `forms` the pronoun that a title gives a surname ("" where two differ).
    """

    def __init__(self) -> None:
        """Begin without anybody."""
        self.people: list[Person] = []
        self.places: list[list[int]] = []
        self.ages: dict[int, list[int]] = {}
        self.forms: dict[str, str] = {}
        self._starts: list[int] = []
        self._exact: dict[str, int] = {}
        self._short: dict[str, list[int]] = {}

    def find(self, words: Sequence[str]) -> tuple[int, ...]:
        """Find the people whom lower-case name words can mean; () where none."""
        key = " ".join(words)
        exact = self._exact.get(key)
        return tuple(self._short.get(key, ())) if exact is None else (exact,)

    def first_named(self, start: int, end: int) -> int | None:
        """Find the first person whose first mention begins inside a range, or None."""
        i = bisect_left(self._starts, start)
        return i if i < len(self._starts) and self._starts[i] < end else None

    def add(self, person: Person, words: Sequence[str], *, body: bool) -> None:
        """Enter a person of the body or a caption under every form of the name."""
        i = len(self.people)
        if body:
            self._starts.append(person.start)
        self.people.append(person)
        self.places.append([person.start])
        plain = [word for word in words if word not in SUFFIXES]
        self._exact[" ".join(words)] = i
        self._exact.setdefault(" ".join(plain), i)
        forms = {" ".join(plain[j:]) for j in range(1, len(plain))}
        forms.add(plain[0])
        forms.add(" ".join(word for word in plain if len(word) > 1))
        for form in forms:
            known = self._short.setdefault(form, [])
            if len(known) < _MOST:
                known.append(i)
        if person.age is not None:
            self.ages.setdefault(person.age, []).append(i)

    def place(self, i: int, at: int) -> None:
        """Note that a person is named in full again."""
        self.places[i].append(at)

    def title(self, surname: str, pronoun: str) -> None:
        """Note the pronoun that a title gives a surname ("Mrs Berg")."""
        known = self.forms.setdefault(surname, pronoun)
        if known != pronoun:
            self.forms[surname] = ""
