"""Is this range a note, of what kind, and whom does it name."""

import re
from typing import NamedTuple

import regex

from .._lex.agencies import AGENCIES
from .._names import is_name_over_breaks
from .._rx import over_breaks
from .._text import BLANKS, Range, squeeze, trim
from ..models.story import NoteKind
from .openings import (
    ARTICLES,
    FIRST_WORDS,
    KINDS,
    MARKS,
    OPENING,
    SECOND_WORDS,
    SIGN_OFF,
    SUBJECTS,
    YEAR_OR_RIGHTS,
)
from .people import find_people


class NoteMatch(NamedTuple):
    """A note: what it is about and whom it names."""

    kind: NoteKind
    people: tuple[Range, ...]
    """The persons named, in printed order; for corrections and the like ()."""
    rule: str


_SHORTEST = 6
_LONGEST = 1500
_LEAD = 400
"""A sentence that thanks contributors says so within this."""

_CONTRIBUTED = regex.compile(
    over_breaks(r"""
    \s contribut (?: ed | ing )
    (?: \s (?: additional \s )? (?: reporting | research )
      | \s (?: reporting \s )? (?: to | from ) \s (?: this | the ) \s
        (?: [\p{L}’'-]{1,14}+ \s ){0,2}
        (?: report | story | article | piece | dispatch | coverage | analysis | post )
      | \.? $
    )
    """),
    regex.VERBOSE | regex.IGNORECASE,
)
#  contributed to this report
#  contributed reporting
# not:  contributed to the crash

_REPORTED = regex.compile(r"(?<=\s)reported\s{1,9}+from\s")
# Ann Lee reported from Porto.
# not: was reported missing

_BIO = regex.compile(
    over_breaks(r"""
    \s (?: is | was ) \s (?: a | an | the | one | [\p{Lu}][\p{L}.]{1,20}+['’]s ) \s
    (?: [\p{L}\p{N},’'./-]{1,24}+ \s ){0,7}?
    (?: reporter | correspondent | journalist | columnist | editor | writer | producer
      | author | critic | fellow | professor | lecturer | researcher | director ) s?
    (?: \.? $ | \. \s | ,? \s (?: for | at | with | based | covering | who | in | of
      | and | on | speciali [sz] ing | focus (?: ed | ing ) | whose | from ) \b )
    | \s can \s be \s (?: reached | contacted | followed ) \b
    | \s (?: covers | writes | reports ) \s
      (?: [\p{L}’'-]{1,20}+ ,? \s ){1,8}? (?: for | at ) \s (?: the \s )? \p{Lu}
    """),
    regex.VERBOSE,
)
#  is a politics reporter for
#  is a freelance journalist based in
#  covers courts for The Granby Post
# not:  is a lawyer

_DUTY = re.compile(r"\s(?:is|was|covers|writes|reports|can)\s")
_NAMED = 180
"""Characters within which `_SUBJECT` ends and `_DUTY` follows."""

_SUBJECT = regex.compile(
    over_breaks(r"""
    \p{Lu} [^\s,.]{0,24}+ \.?
    (?: \s (?: \p{Lu} [^\s,]{0,24}+ | \p{Ll}{1,3}+ (?= \s \p{Lu} ) ) ){1,4}+
    (?= \s (?: is | was | covers | writes | reports | can ) \s )
    """),
    regex.VERBOSE,
)
# Ann Lee is a reporter       "Ann Lee"
# not: The bridge is open     a small letter before the verb

_SPEAKS = regex.compile(r"[“”\"]|\s(?:said|says|told|added)[ .,]", regex.VERBOSE)
"""What a biography does not hold: a sentence of the story does."""
# Ann Lee is the editor of a fanzine, she said.

_OPENERS = BLANKS + "(*[•—–-"
"""What may stand before the first words of a note."""

_NAMING = frozenset({"contributors", "source", "editor"})


def read_note(text: str, start: int, end: int) -> NoteMatch | None:
    """Return what note a range is, or None.

    A note says so in its first words ("Correction:", "Reporting by X Y"), or names
    persons first and then what they did ("X Y contributed to this report.", "X Y is a
    reporter for …"). The wires' sign-off "(Reporting by X Y; Editing by Z W)" is of
    kind `source`.
    """
    if not _SHORTEST <= end - start <= _LONGEST:
        return None
    if text[start] in BLANKS or text[end - 1] in BLANKS:
        start, end = trim(text, start, end)
        if end - start < _SHORTEST:
            return None
    words = text[start : start + 50].split(None, 4)
    if _may_open(text[start], words):
        note = _read_opening(text, start, end)
        if note is not None:
            return note
    thanks = _read_thanks(text, start, end)
    if thanks is not None or not _may_name(words):
        return thanks
    return _read_bio(text, start, end)


def _may_open(first: str, words: list[str]) -> bool:
    """Say whether the first words of a range may open a note; costs little."""
    if first in MARKS:
        return True
    word = words[0].lower()
    if word in ARTICLES:
        return not SUBJECTS.isdisjoint(map(str.lower, words[1:4]))
    if word in SECOND_WORDS:
        return words[1:2] != [] and words[1].lower() in SECOND_WORDS[word]
    return word in FIRST_WORDS


def _may_name(words: list[str]) -> bool:
    """Say whether the first two words may be of a person's name; costs little."""
    if len(words) < 2 or not words[0][0].isupper():
        return False
    return words[1][0].isupper() or len(words[1]) <= 3


def _read_opening(text: str, start: int, end: int) -> NoteMatch | None:
    at = start
    while at < end - 3 and text[at] in _OPENERS and text[at + 2] != ")":
        at += 1
    m = OPENING.match(text, at, end)
    if m is None:
        return None
    name: NoteKind = next(kind for kind in KINDS if m[kind] is not None)
    if name == "copyright" and not _is_copyright(text, at, m.end(), end):
        return None
    people: tuple[Range, ...] = ()
    if name in _NAMING and end - start < _LEAD:
        people = find_people(text, at, end)
    if name == "contributors":
        if SIGN_OFF.search(text, at, end):
            name = "source"
        elif not people:
            return None
    if m["person"] is not None:
        people = (Range(*m.span("person")),)
    return NoteMatch(name, people, f"note.{name}")


def _is_copyright(text: str, start: int, at: int, end: int) -> bool:
    """Say whether a line is the page's copyright; "© 2020 AGENCY" is a credit.

    `start` is where the note begins, `at` where its opening ends.
    """
    if end - start > _LEAD or YEAR_OR_RIGHTS.search(text, start, end) is None:
        return False
    rest = squeeze(text, at, end).lstrip("0123456789-– ,").rstrip(". ").lower()
    return rest.removeprefix("the ") not in AGENCIES


def _read_thanks(text: str, start: int, end: int) -> NoteMatch | None:
    """Return the note that names persons first and says they helped."""
    stop = min(end, start + _LEAD)
    at = text.find("contribut", start, stop) - 1
    if at > start and _CONTRIBUTED.match(text, at, end) is not None:
        people = find_people(text, start, at)
        return NoteMatch("contributors", people, "note.contributed")
    at = text.find("reported", start, stop) if end == stop else -1
    if at > 0 and _REPORTED.match(text, at, end) is not None:
        people = find_people(text, start, end)
        if people and people[0].start == start:
            return NoteMatch("contributors", people, "note.reported_from")
    return None


def _read_bio(text: str, start: int, end: int) -> NoteMatch | None:
    """Return the note that says what newsroom somebody works for."""
    if _DUTY.search(text, start, min(end, start + _NAMED)) is None:
        return None
    m = _SUBJECT.match(text, start, end)
    if m is None or _BIO.match(text, m.end(), end) is None:
        return None
    if (
        not is_name_over_breaks(text, *m.span())
        or _SPEAKS.search(text, m.end(), end) is not None
    ):
        return None
    return NoteMatch("bio", (Range(*m.span()),), "note.bio")
