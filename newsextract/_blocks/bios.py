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


_BIO = Sign(Kind.NOTE, "note.bio", -4.0, prose=False)
_SENTENCE = Sign(None, "paragraph.sentence", 1.0, prose=True)


def _openings(names: Collection[str]) -> tuple[str, ...]:
    """Give how names begin, in the ways they may be printed."""
    firsts = {name[:3] for name in names}
    return (*firsts, *map(str.title, firsts), *map(str.upper, firsts))


def _last_sentence(signs: Sequence[Sign]) -> int:
    """Give the index of the last sentence of a page, or -1."""
    last = len(signs) - 1
    while last >= 0 and not signs[last].prose:
        last -= 1
    return last


class _Reader:
    """The state while the passages of a page are read from its top.

    `_prose` counts the sentences of the story above. `_named` says that the line above
    is a writer's name, `_labelled` that a label over the box of writers stands above.
    """

    def __init__(
        self,
        text: str,
        passages: Sequence[Passage],
        signs: Sequence[Sign],
        names: Collection[str],
    ) -> None:
        self._text = text
        self._passages = passages
        self._signs = signs
        self._names = names
        self._openings = _openings(names)
        self._last = _last_sentence(signs)
        self._prose = 0
        self._named = self._labelled = False

    def read(self, i: int) -> Sign:
        """Give the sign of a passage: its own, or that of a biography."""
        passage, sign = self._passages[i], self._signs[i]
        if sign.rule == "note.bio" and _is_told_of(
            self._text, self._signs, i, passage, self._names
        ):
            self._named = self._labelled = False
            return _SENTENCE
        if sign.running and not (self._named or self._labelled):
            self._prose += 1
            bio = self._prose > _BODY_PROSE and self._opens_bio(i)
            return _BIO if bio else sign
        if sign.kind is not None and sign.kind is not Kind.BYLINE:
            self._named = self._labelled = False
            return sign
        return self._read_line(i)

    def _read_line(self, i: int) -> Sign:
        """Read what is no running text: a biography, or a line that leads to one."""
        passage, sign = self._passages[i], self._signs[i]
        short = passage.end - passage.start <= _LONGEST
        led = sign.prose and (self._named or self._labelled)
        bio = short and self._prose >= _BODY_PROSE and (led or self._opens_bio(i))
        self._prose += sign.prose
        if sign.prose or not short:
            self._named = self._labelled = False
        else:
            line = squeeze(self._text, passage.start, passage.end).casefold()
            self._named = line in self._names
            self._labelled = self._labelled or line.rstrip(":") in BIO_LABELS
        return _BIO if bio else sign

    def _opens_bio(self, i: int) -> bool:
        """Whether a passage opens with a writer's name and tells who that is."""
        passage = self._passages[i]
        return self._text.startswith(self._openings, passage.start) and _tells_of(
            self._text, passage, self._names, last=i >= self._last
        )


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
    reader = _Reader(text, passages, signs, names)
    return tuple([reader.read(i) for i in range(len(passages))])
