"""The people of a story: full names as first given, and what is said of them."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

import regex

from .._blocks.kinds import Block, Kind
from .._lex.cues import FRAMING_PARTICIPLES, SPEECH_PARTICIPLES
from .._lex.cities import CITIES
from .._lex.grammar import OPENING_WORDS, PREPOSITIONS
from .._lex.places import COUNTRIES, STATES
from .._lex.roles import HONORIFICS, NOT_NAMES, ROLES, STYLES, SURNAMES

_WORD: Final = (
    r"\p{Lu} [\p{L}\p{M}]*+ (?: ['’\-] (?! s\b ) \p{L} [\p{L}\p{M}]*+ ){0,4}+ \.?+"
)
_RUN = regex.compile(
    rf"""
    {_WORD}
    (?: \s (?: (?: van | von | der | den | de | del | della | dos? | da | di | du | la
               | le | bin | ibn | bint | al | el | ter | ten | y ) \s ){{0,3}}+
        {_WORD} ){{1,7}}+
    """,
    regex.VERBOSE,
)
# Economy Minister Ana de la Cruz     a title and a name
# Sgt. Ole Berg Jr.                   full stops stay with their words
# not: Berg said                      one word alone

_AGE = regex.compile(r",\s(?P<age>[0-9]{1,3})(?=[\s,.;–—-])")
# Ole Berg, 53, a baker               age=53
# not: Ole Berg, 53rd in the race     goes on with a letter

_APPOSITIVE = regex.compile(
    r"""
    ,\s (?P<description>
        (?! (?: who | whose | which | where | when | and | but | or | then ) \b )
        (?: (?: an? | the | his | her | its | their | one ) \s | (?= \p{Ll} )
          | (?: [\w’'-]{1,30} \s ){1,3}? (?= \p{Ll} ) )
        [^,.;:()“”"\n—–]{2,120}? )
    (?= [,.;—–] | \s who\b | \s that\b )
    """,
    regex.VERBOSE,
)
# Ole Berg, a former baker who left,  description=a former baker
# not: Ole Berg, who left,            a clause, no noun

_SPEAKING: Final = FRAMING_PARTICIPLES | SPEECH_PARTICIPLES
PLACES: Final = CITIES | COUNTRIES | STATES
_SUFFIXES: Final = frozenset({"ii", "iii", "iv", "jr", "sr"})
_MOST: Final = 6
"""People remembered under one short form; with more of them it tells nothing."""


class Person(NamedTuple):
    """A person of the story, as first named in full.

    `pronoun` is "he" or "she" where the text says which, else "".
    """

    name: str
    start: int
    end: int
    pronoun: str
    age: int | None
    description: str | None
    known: bool


class Register:
    """The people of a story by full name, surname and other short forms."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self.places: list[list[int]] = []
        self.ages: dict[int, list[int]] = {}
        self._exact: dict[str, int] = {}
        self._short: dict[str, list[int]] = {}
        self.forms: dict[str, str] = {}
        self._starts: list[int] = []

    def find(self, words: Sequence[str]) -> tuple[int, ...]:
        """Find the people whom lower-case name words can mean; () where none."""
        key = " ".join(words)
        exact = self._exact.get(key)
        if exact is not None:
            return (exact,)
        return tuple(self._short.get(key, ()))

    def add(self, person: Person, words: Sequence[str], *, body: bool) -> None:
        """Enter a person of the body or a caption under every form of the name."""
        i = len(self.people)
        if body:
            self._starts.append(person.start)
        self.people.append(person)
        self.places.append([person.start])
        plain = [word for word in words if word not in _SUFFIXES]
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

    def first_named(self, start: int, end: int) -> int | None:
        """Find the first person whose first mention begins inside a range, or None."""
        i = bisect_left(self._starts, start)
        return i if i < len(self._starts) and self._starts[i] < end else None

    def place(self, i: int, at: int) -> None:
        """Note that a person is named in full again."""
        self.places[i].append(at)


def read_register(text: str, blocks: Sequence[Block]) -> Register:
    """Read the people named in full, in order; captions come last.

    A caption is the first mention only of a person whom no paragraph names.
    """
    register = Register()
    for kind in (Kind.PARAGRAPH, Kind.CAPTION):
        for block in blocks:
            if block.kind is kind:
                _read_names(text, block.inner_start, block.inner_end, register, kind)
    return register


def _read_names(
    text: str, start: int, end: int, register: Register, kind: Kind
) -> None:
    """Enter the names of one block."""
    for m in _RUN.finditer(text, start, end):
        at = m.start()
        words: list[tuple[str, int]] = []
        for word in m[0].split():
            at = text.index(word, at)
            words.append((word, at))
            at += len(word)
            if word[-1] == "." and len(word) > 2 and not _is_short(word):
                _read_run(text, words, end, register, kind)
                words = []
        if words:
            _read_run(text, words, end, register, kind)


def _is_short(word: str) -> bool:
    """Whether a word with a full stop is an abbreviation that stands before a name."""
    low = word[:-1].lower()
    return low in HONORIFICS or low in _SUFFIXES or low in STYLES


def _read_run(
    text: str,
    run: list[tuple[str, int]],
    end: int,
    register: Register,
    kind: Kind,
) -> None:
    """Enter the name at the end of a run of capitalised words, if there is one."""
    lows = [word.lower().rstrip(".") for word, _ in run]
    first = name_start(lows)
    if first == len(lows):
        return
    style = first > 0 and lows[first - 1] in STYLES and first == len(lows) - 1
    words = lows[first:]
    title = lows[:first]
    pronoun = next((HONORIFICS[word] for word in title if HONORIFICS.get(word)), "")
    if len(words) < 2 and not style:
        if pronoun:
            known = register.forms.setdefault(words[0], pronoun)
            if known != pronoun:
                register.forms[words[0]] = ""
        return
    if style:
        first -= 1
        words = lows[first:]
        pronoun = STYLES[words[0]]
    printed = run[first][0]
    if len(printed) > 2 and printed.isupper() and not run[-1][0].isupper():
        return
    if all(word.isupper() and len(word) < 5 for word, _ in run):
        return
    if any(word in NOT_NAMES for word in words) or " ".join(words) in PLACES:
        return
    last, at = run[-1]
    stop = at + len(last)
    if last[-1] == "." and words[-1] not in _SUFFIXES:
        stop -= 1
    found = register.find(words)
    if found:
        if len(found) == 1 and kind is Kind.PARAGRAPH:
            register.place(found[0], run[first][1])
        return
    register.add(
        _read_person(text, run[first][1], stop, end, title[:first], pronoun, run),
        words,
        body=kind is Kind.PARAGRAPH,
    )


def name_start(lows: Sequence[str]) -> int:
    """Find where the name begins in a run of words: after titles and small words."""
    first = 0
    for i, low in enumerate(lows):
        if low in HONORIFICS or low in OPENING_WORDS or low in _SPEAKING:
            first = i + 1
        elif (low in ROLES or low in STYLES) and (
            i + 1 < len(lows) or low not in SURNAMES or 0 < i == first
        ):
            first = i + 1
    return first


def _read_person(
    text: str,
    start: int,
    stop: int,
    end: int,
    title: Sequence[str],
    pronoun: str,
    run: Sequence[tuple[str, int]],
) -> Person:
    """Read what stands around a name at its first mention: age, role, description."""
    age: int | None = None
    description: str | None = None
    at = stop
    m = _AGE.match(text, at, end)
    if m is not None:
        age = int(m["age"])
        at = m.end()
    m = _APPOSITIVE.match(text, at, end)
    if m is not None and _names_role(m["description"]):
        description = " ".join(m["description"].split())
    if description is None:
        description = _role_before(text, run[0][1], start)
    if not pronoun:
        pronoun = _pronoun_of(description or "") or _kin_before(text, run[0][1])
    return Person(
        name=" ".join(text[start:stop].split()),
        start=start,
        end=stop,
        pronoun=pronoun,
        age=age,
        description=description,
        known=bool(title) or age is not None or description is not None,
    )


def _names_role(phrase: str) -> bool:
    """Whether a phrase after a name says what the person is."""
    for word in phrase.lower().replace("-", " ").split():
        if word in ROLES:
            return True
        if word in PREPOSITIONS:
            break
    return False


def _pronoun_of(phrase: str) -> str:
    """Return the pronoun that the nouns of a description imply, or ""."""
    for word in phrase.lower().split():
        if word in PREPOSITIONS:
            break
        pronoun = ROLES.get(word)
        if pronoun:
            return pronoun
    return ""


def _kin_before(text: str, start: int) -> str:
    """Return the pronoun that a noun before a comma implies ("her husband, …")."""
    ahead = text[max(0, start - 30) : start].rstrip()
    if not ahead.endswith(","):
        return ""
    words = ahead[:-1].split()
    return ROLES.get(words[-1].lower(), "") if words else ""


def _role_before(text: str, run_start: int, start: int) -> str | None:
    """Read the title or role printed before a name ("Kyiv resident"), or None."""
    if run_start < start:
        title = " ".join(text[run_start:start].split())
        lows = title.lower().split()
        if lows and lows[-1] in ROLES:
            return title
    ahead = text[max(0, run_start - 60) : run_start]
    line = ahead[ahead.rfind("\n") + 1 :]
    words = line.split()[-4:]
    if not words or not line[-1:].isspace() or words[-1].lower() not in ROLES:
        return None
    kept: list[str] = []
    for word in reversed(words):
        if word[-1] in ".,;:”\"'’" or word.lower() in OPENING_WORDS:
            break
        kept.insert(0, word)
    return " ".join(kept) or None
