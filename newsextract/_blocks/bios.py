"""Biographies: what a page says of its writers under the story."""

from collections.abc import Sequence

import regex

from .._byline import read_bare_byline, read_byline
from .._text import squeeze
from .kinds import Kind
from .reflow import Passage
from .signs import Sign

_LONGEST = 600
_BODY_PROSE = 3
"""Paragraphs that stand above any biography."""

_TELLS = regex.compile(
    r"(?:’s|'s|,)?[ ](?:is|was|has|covers|writes|reports|joined|works|worked|can|also"
    r"|column|leads|edits|hosts|based)(?!\w)"
)
# "Ada Low covers the coast."
# "Ada Low's column appears on Mondays."
# not: "Ada Low said no."   a person of the story


def _find_writers(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign]
) -> set[str]:
    """Give the names in the bylines of the head, casefolded."""
    names: set[str] = set()
    prose = 0
    for passage, sign in zip(passages, signs, strict=True):
        prose += sign.prose
        if prose > _BODY_PROSE:
            break
        if sign.kind is not Kind.BYLINE:
            continue
        match = read_byline(text, passage.start, passage.end) or read_bare_byline(
            text, passage.start, passage.end
        )
        if match is not None:
            names.update(author.name.casefold() for author in match.authors)
    return names


def _tells_of(text: str, passage: Passage, names: set[str]) -> bool:
    """Whether a passage opens with a writer's name and tells who that is."""
    for name in names:
        end = passage.start + len(name)
        if text[passage.start : end].casefold() == name:
            return _TELLS.match(text, end, passage.end) is not None
    return False


def mark_bios(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign]
) -> tuple[Sign, ...]:
    """Give the signs again, sentences about the page's writers made notes.

    A biography opens with the writer's name, or stands under it on a line of its own.
    """
    names = _find_writers(text, passages, signs)
    if not names:
        return tuple(signs)
    marked = list(signs)
    prose = 0
    named = False
    for i, (passage, sign) in enumerate(zip(passages, signs, strict=True)):
        if sign.kind is not None and sign.kind is not Kind.BYLINE:
            named = False
            continue
        short = passage.end - passage.start <= _LONGEST
        if (
            short
            and sign.prose
            and prose >= _BODY_PROSE
            and (named or _tells_of(text, passage, names))
        ):
            marked[i] = Sign(Kind.NOTE, "note.bio", -4.0, prose=False)
        prose += sign.prose
        named = (
            short
            and not sign.prose
            and squeeze(text, passage.start, passage.end).casefold() in names
        )
    return tuple(marked)
