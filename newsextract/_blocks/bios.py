"""Biographies: what a page says of its writers under the story."""

from collections.abc import Collection, Sequence

import regex

from .._lex.boxes import BIO_LABELS
from .._text import squeeze
from .kinds import Kind
from .reflow import Passage
from .signs import Sign

_LONGEST = 600
_AROUND = 4
"""A paragraph above a sentence, itself, and two below it."""
_BODY_PROSE = 3
"""Paragraphs that stand above any biography."""

_TELLS = regex.compile(
    r"(?:’s|'s|,)?[ ](?:is|was|has|covers|writes|reports|joined|works|worked|can|also"
    r"|column|leads|edits|hosts|based)(?!\w)"
)
# "Ada Low covers the coast."
# "Ada Low's column appears on Mondays."
# not: "Ada Low said no."   a person of the story


_TELLS_LAST = regex.compile(
    r"[ ](?!(?:added|asked|said|says|told|wrote)\b)\p{Ll}{2,12}s[ ][^“”\"\n]{4,160}$"
)
# "Ada Low farms barley near Holt."
# not: "Ada Low says the barley is late."


def _tells_of(
    text: str, passage: Passage, names: Collection[str], *, last: bool
) -> bool:
    """Whether a passage opens with a writer's name and tells who that is.

    In the last sentence of the page any verb does that is not one of speech.
    """
    for name in names:
        end = passage.start + len(name)
        if text[passage.start : end].casefold() == name:
            if last and _TELLS_LAST.match(text, end, passage.end) is not None:
                return True
            return _TELLS.match(text, end, passage.end) is not None
    return False


def _openings(name: str) -> tuple[str, str, str]:
    """Give how a name begins, in the ways it may be printed."""
    opening = name[:3]
    return opening, opening.title(), opening.upper()


def _is_told_of(
    text: str,
    signs: Sequence[Sign],
    i: int,
    passage: Passage,
    names: Collection[str],
) -> bool:
    """Whether a sentence says what somebody in the story is: it stands in mid-body.

    Args:
        text: The whole text.
        signs: What the passages show.
        i: The sentence.
        passage: Its passage.
        names: The names in the byline, casefolded.
    """
    opening = text[passage.start : passage.end].casefold()
    if opening.startswith(tuple(names)):
        return False
    around = signs[max(0, i - 1) : i + 3]
    return len(around) == _AROUND and all(
        sign.kind is None and sign.prose for sign in (around[0], *around[2:])
    )


def _is_bio(
    text: str,
    passages: Sequence[Passage],
    signs: Sequence[Sign],
    i: int,
    names: Collection[str],
) -> bool:
    """Whether a passage opens with a writer's name and tells who that is."""
    last = not any(below.prose for below in signs[i + 1 :])
    return _tells_of(text, passages[i], names, last=last)


_BIO = Sign(Kind.NOTE, "note.bio", -4.0, prose=False)


def mark_bios(
    text: str,
    passages: Sequence[Passage],
    signs: Sequence[Sign],
    names: Collection[str],
) -> tuple[Sign, ...]:
    """Give the signs again, sentences about the page's writers made notes.

    A biography opens with the writer's name, or stands under it on a line of its own.

    Args:
        text: The whole text.
        passages: Its passages.
        signs: What they show.
        names: The names in the byline, casefolded.
    """
    marked = list(signs)
    openings = tuple({form for name in names for form in _openings(name)})
    prose = 0
    named = labelled = False
    for i, (passage, sign) in enumerate(zip(passages, signs, strict=True)):
        if sign.rule == "note.bio" and _is_told_of(text, signs, i, passage, names):
            marked[i] = Sign(None, "paragraph.sentence", 1.0, prose=True)
            named = labelled = False
            continue
        if sign.running and not (named or labelled):
            prose += 1
            opens = text.startswith(openings, passage.start)
            if (
                opens
                and prose > _BODY_PROSE
                and _is_bio(text, passages, signs, i, names)
            ):
                marked[i] = _BIO
            continue
        if sign.kind is not None and sign.kind is not Kind.BYLINE:
            named = labelled = False
            continue
        short = passage.end - passage.start <= _LONGEST
        if short and prose >= _BODY_PROSE:
            told = sign.prose and (named or labelled)
            if not told and text.startswith(openings, passage.start):
                told = _is_bio(text, passages, signs, i, names)
            if told:
                marked[i] = _BIO
        prose += sign.prose
        if sign.prose or not short:
            named = labelled = False
            continue
        line = squeeze(text, passage.start, passage.end).casefold()
        named = line in names
        labelled = labelled or line.rstrip(":") in BIO_LABELS
    return tuple(marked)
