"""Remarks of the newsroom about the story: corrections, contributors, copyright."""

from typing import NamedTuple

import regex

from ._names import is_name
from ._text import Range, trim
from .models.story import NoteKind


class NoteMatch(NamedTuple):
    """A note: what it is about and whom it names."""

    kind: NoteKind
    people: tuple[Range, ...]
    rule: str


_OPENING = regex.compile(
    r"""
    [(\[]?
    (?: (?P<correction> corrections? \b (?= [ ]* [:(—–-] ) | correction [ ] (?: and | appended ) )
      | (?P<clarification> clarifications? \b (?= [ ]* [:(—–-] ) )
      | (?P<editor> editor (?: ['’]s | ial | s['’] )? [ ] notes? \b | editing [ ] by \b | edited [ ] by \b )
      | (?P<contributors> (?: additional [ ] | with [ ] )? (?: reporting | reports? | contributions? ) [ ] (?: by | from ) \b
          | (?: written | compiled ) [ ] by .{0,80} editing [ ] by )
      | (?P<copyright> (?: © | \(c\) [ ] | copyright \b ) [^\n]{0,60} (?: [0-9]{4} | rights | reserved )
          | all [ ] rights [ ] reserved )
      | (?P<print> a [ ] version [ ] of [ ] this [ ] (?: article | story ) [ ] (?: appear | was [ ] print | ran ) )
      | (?P<about> about [ ] the [ ] (?: author | writer | reporter )s? \b )
    )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)


def read_note(text: str, start: int, end: int) -> NoteMatch | None:
    """Return what note a range is, or None."""
    start, end = trim(text, start, end)
    if not 5 < end - start < 1500:
        return None
    m = _OPENING.match(text, start, end)
    if m is not None and m.lastgroup is not None:
        return NoteMatch(_KINDS[m.lastgroup], (), f"note.{m.lastgroup}")
    at = text.find(" contribut", start, min(end, start + 400))
    if at > 0 and _CONTRIBUTED.match(text, at, end):
        return NoteMatch("contributors", _people(text, start, at), "note.contributed")
    return None


_KINDS: dict[str, NoteKind] = {
    "correction": "correction",
    "clarification": "clarification",
    "editor": "editor",
    "contributors": "contributors",
    "copyright": "copyright",
    "print": "print",
    "about": "about",
}
_CONTRIBUTED = regex.compile(
    r"[ ]contribut(?:ed|ing)(?:[ ]reporting|[ ]to[ ](?:this|the)[ ](?:\w+[ ]){0,2}(?:report|story|article|piece))|[ ]contributed\.",
    regex.IGNORECASE,
)
_CUT = regex.compile(r"\s*(?:,|;|\band\b|&)\s*|\s+(?:in|from|of)\s+", regex.IGNORECASE)


def _people(text: str, start: int, end: int) -> tuple[Range, ...]:
    found: list[Range] = []
    at = start
    for m in [*_CUT.finditer(text, start, end), None]:
        stop = end if m is None else m.start()
        if is_name(text, at, stop):
            found.append(Range(at, stop))
        at = end if m is None else m.end()
    return tuple(found)
