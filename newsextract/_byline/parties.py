"""What a piece of a byline is: a name, a role, an organisation, a place, a button."""

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

import regex

from .._lex.agencies import AGENCIES
from .._lex.cities import CITIES
from .._lex.desks import (
    BUTTON_WORDS,
    DESK_OPENERS,
    DESK_WORDS,
    DESKS,
    GENERIC_PARTIES,
    PICTURE_WORDS,
    PRESS_WORDS,
)
from .._lex.jobs import JOB_QUALIFIERS, JOB_WORDS
from .._lex.organizations import ORGANIZATION_WORDS
from .._lex.papers import PAPERS
from .._lex.places import COUNTRIES, STATES
from .._lex.titles import GLUED_PREFIXES
from .._names import is_name_of
from .._text import Range, squeeze


class Party(StrEnum):
    """What a piece is."""

    NAME = "name"
    AGENCY = "agency"
    DESK = "desk"
    GENERIC = "generic"
    ROLE = "role"
    ORGANIZATION = "organization"
    PLACE = "place"
    BUTTON = "button"
    CONTACT = "contact"
    PICTURES = "pictures"
    CAPITALS = "capitals"
    PROSE = "prose"


class Piece(NamedTuple):
    """A piece, what it is, and for a name what stood behind it without a mark."""

    party: Party
    start: int
    end: int
    rest: Range | None = None
    rest_party: Party = Party.PROSE


class _Phrase(NamedTuple):
    """The words of a piece, as printed and in lower case without their marks."""

    words: list[str]
    low: list[str]
    whole: str


_BEHIND = frozenset(
    {Party.ROLE, Party.DESK, Party.AGENCY, Party.ORGANIZATION, Party.BUTTON}
)
"""What may stand behind a name without a mark."""

_BODIES = frozenset({Party.ORGANIZATION, Party.DESK})
_MIXED = frozenset({Party.CAPITALS, Party.ORGANIZATION, Party.ROLE, Party.PROSE})
"""What a piece seems as a whole that may be a name and more."""

_OF = frozenset({"at", "for", "of"})
"""Words by which a job goes on behind its noun ("head of news")."""

_LONGEST = 12
_LONGEST_NAME = 7

_GLUE = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})|(?<=\.)(?=\p{Lu}\p{Ll})")
# LeeLifestyle          between "e" and "L"
# Jr.Staff              between "." and "S"

_WORD = regex.compile(r"[^\s\u200b]{1,60}+")
_UNMARKED = regex.compile(r"[^,|·•/(\n]{2,40}+")
_CAPITAL = regex.compile(r"[\p{Lu}\p{N}(“\"'‘’].*+|of|the|and|for|de|at|on|&")
_DOMAIN = regex.compile(r"[\w-]{2,40}+(?:\.[\w-]{1,40}+){1,3}+")


def read_piece(
    text: str, start: int, end: int, *, hard: bool, first: bool = False
) -> Piece:
    """Say what a piece of a byline is; its ends hold no blanks.

    Args:
        text: The whole text.
        start: Where the piece begins.
        end: Where it ends.
        hard: Whether a mark like "|" or "/" stands before it: a paper is likelier there
            than a name with a paper behind it.
        first: Whether no author has been read yet: behind one, "Ports reporter" is no
            reporter called Ports.
    """
    spans = _words(text, start, end)
    if len(spans) > _LONGEST:
        return Piece(Party.PROSE, start, end)
    whole = _is_what(text, spans)
    long_desk = whole is Party.DESK and len(spans) > 4
    if long_desk or (whole in _MIXED and not (hard and whole is Party.ORGANIZATION)):
        split = _split_front(text, spans) or _split(text, spans, first=first)
        return split or Piece(whole, start, end)
    return Piece(whole, start, end)


def _words(text: str, start: int, end: int) -> list[Range]:
    """Return the words of a piece, those cut in two where they were glued."""
    spans: list[Range] = []
    for m in _WORD.finditer(text, start, end):
        at = m.start()
        if text[at + 1 : m.end()].islower():
            spans.append(Range(at, m.end()))
            continue
        for seam in _GLUE.finditer(text, m.start(), m.end()):
            before = text[at : seam.start()].strip("'’-").lower()
            if before not in GLUED_PREFIXES and seam.start() - at > 1:
                spans.append(Range(at, seam.start()))
                at = seam.start()
        spans.append(Range(at, m.end()))
    return spans


def _is_what(text: str, spans: list[Range]) -> Party:
    """Say what a run of words is; CAPITALS where it may be a name and more."""
    words = [text[a:b] for a, b in spans]
    low = [word.strip(".,'’:").lower() for word in words]
    phrase = _Phrase(words, low, " ".join(low))
    return next((party for party, holds in _KINDS if holds(phrase)), Party.PROSE)


def _is_agency(phrase: _Phrase) -> bool:
    """Say whether words are an agency; a short one is in capitals ("PA", not "Pa")."""
    bare = phrase.whole.removeprefix("the ")
    if bare in PAPERS:
        return True
    if bare not in AGENCIES:
        return False
    return len(bare) > 3 or not phrase.words[-1].istitle()


def _is_name(phrase: _Phrase) -> bool:
    return is_name_of(phrase.words, single=True)


def is_place(phrase: str) -> bool:
    """Say whether a phrase in lower case is a city, state or country."""
    return phrase in CITIES or phrase in STATES or phrase in COUNTRIES


def is_known_place(text: str, start: int, end: int) -> bool:
    """Say whether a known place stands at `start`, up to a comma or mark."""
    m = _UNMARKED.match(text, start, end)
    return m is not None and is_place(squeeze(text, *m.span()).lower())


def is_press(value: str) -> bool:
    """Say whether an organisation's name is that of a paper, broadcaster or site."""
    low = value.lower().split()
    return not PRESS_WORDS.isdisjoint(low) or _DOMAIN.fullmatch(value) is not None


def split_job(value: str) -> tuple[str | None, str | None]:
    """Return paper and job of "Granby Post Staff Writer"; either may be None."""
    words = value.split()
    low = [word.lower() for word in words]
    if low[-1] == "staff" and not JOB_QUALIFIERS.issuperset(low):
        return " ".join(words[:-1]), words[-1]
    if JOB_WORDS.isdisjoint(low) or low[0] == "the":
        return value, None
    if low[-1] not in JOB_WORDS:
        return None, value
    i = len(words) - 1
    while i > 0 and low[i - 1] in JOB_QUALIFIERS:
        i -= 1
    paper = " ".join(low[:i])
    if paper in AGENCIES or not PRESS_WORDS.isdisjoint(low[:i]):
        return " ".join(words[:i]), " ".join(words[i:])
    housed = words[0].isupper() and not is_place(paper)
    if i > 0 and (housed or _DOMAIN.fullmatch(words[0]) is not None):
        return " ".join(words[:i]), " ".join(words[i:])
    return None, value


def _is_desk(phrase: _Phrase) -> bool:
    last = phrase.low[-1]
    if last in DESKS:
        return True
    if last not in DESK_WORDS:
        return False
    return phrase.low[0] in DESK_OPENERS or (
        phrase.words[0].isupper()
        and len(phrase.words[0]) < 6
        and JOB_QUALIFIERS.issuperset(phrase.low[1:-1])
        and len(phrase.words) > 1
    )


def _is_role(phrase: _Phrase) -> bool:
    low = phrase.low
    if low[0] not in JOB_QUALIFIERS and low[0] not in JOB_WORDS:
        return False
    return low[-1] in JOB_WORDS or (
        not JOB_WORDS.isdisjoint(low) and not _OF.isdisjoint(low)
    )


def _is_organization(phrase: _Phrase) -> bool:
    words, low = phrase.words, phrase.low
    if len(words) == 1:
        return words[0].isupper()
    if low[0] == "the":
        return all(_CAPITAL.fullmatch(word) for word in words)
    if low[0] == "special":
        return True
    return words[0][0].isupper() and not (
        ORGANIZATION_WORDS.isdisjoint(low[1:]) and PRESS_WORDS.isdisjoint(low)
    )


def _is_capitalised(phrase: _Phrase) -> bool:
    return phrase.low[-1] in JOB_WORDS or all(
        _CAPITAL.fullmatch(word) for word in phrase.words
    )


_KINDS: tuple[tuple[Party, Callable[[_Phrase], bool]], ...] = (
    (Party.GENERIC, lambda phrase: phrase.whole in GENERIC_PARTIES),
    (Party.BUTTON, lambda phrase: BUTTON_WORDS.issuperset(phrase.low)),
    (Party.PICTURES, lambda phrase: not PICTURE_WORDS.isdisjoint(phrase.low)),
    (Party.AGENCY, _is_agency),
    (Party.ORGANIZATION, lambda phrase: _DOMAIN.fullmatch(phrase.words[0]) is not None),
    (Party.NAME, _is_name),
    (Party.PLACE, lambda phrase: is_place(phrase.whole.removeprefix("the "))),
    (Party.DESK, _is_desk),
    (Party.ROLE, _is_role),
    (Party.ORGANIZATION, _is_organization),
    (Party.CAPITALS, _is_capitalised),
)
"""First row that holds wins; a piece for which none does is prose."""


def _split(text: str, spans: list[Range], *, first: bool) -> Piece | None:
    """Cut a piece into a name and what stands behind it without a mark.

    The shortest name is taken behind which a role, paper or button is known as such;
    where none is, the last word may still be a job ("X Y Highlands reporter").
    """
    words = [text[a:b] for a, b in spans]
    names = [
        i for i in range(1, min(len(words), _LONGEST_NAME)) if _is_person(words[:i])
    ]
    for i in names:
        rest = _is_what(text, spans[i:])
        if rest in _BEHIND and (i > 1 or rest not in _BODIES):
            if i == 1 and rest is Party.ROLE and not first:
                continue
            return _cut(spans, i, Party.ROLE if rest is Party.DESK else rest)
    longer = [i for i in names if i > 1]
    if longer and words[-1].strip(".,").lower() in JOB_WORDS:
        return _cut(spans, longer[0], Party.ROLE)
    return None


def _split_front(text: str, spans: list[Range]) -> Piece | None:
    """Cut a piece into a job and the name behind it ("foreign affairs editor X Y")."""
    words = [text[a:b] for a, b in spans]
    for i in range(1, len(words) - 1):
        if words[i - 1].lower() not in JOB_WORDS or not _is_person(words[i:]):
            continue
        if words[i - 1].islower() or not _is_person(words[:2]):
            job = Range(spans[0].start, spans[i - 1].end)
            return Piece(Party.NAME, spans[i].start, spans[-1].end, job, Party.ROLE)
    return None


def _is_person(words: list[str]) -> bool:
    low = {word.lower() for word in words}
    return (
        is_name_of(words, single=True)
        and words[-1].lower() != "affairs"
        and ORGANIZATION_WORDS.isdisjoint(low)
        and PRESS_WORDS.isdisjoint(low)
    )


def _cut(spans: list[Range], i: int, rest: Party) -> Piece:
    behind = Range(spans[i].start, spans[-1].end)
    return Piece(Party.NAME, spans[0].start, spans[i - 1].end, behind, rest)
