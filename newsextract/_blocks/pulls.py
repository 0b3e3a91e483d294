"""Pull quotes: words set apart from the body, often printed in it as well."""

from collections.abc import Sequence

from .._names import is_name
from .._text import BLANKS
from .kinds import Kind
from .layout import ends_sentence
from .reflow import Passage, join_passages
from .signs import Sign

_OPENING = frozenset("“„«\"'‘")
_CLOSING = frozenset("”»\"'’")
_MARKS = BLANKS + "“”„‟«»\"'‘’.,…!?"
_DASHES = "—–-―"
_SHORTEST = 30
_LONGEST = 300
_ATTRIBUTION = 100
_HEAD_PROSE = 2
"""Paragraphs from which on the head of the page is over."""
_REACH = 20_000
"""How far from a pull quote, in characters, its words are looked for."""


def _is_set_apart(text: str, passage: Passage) -> bool:
    """Whether a passage is one quotation and nothing else."""
    start, end = passage.start, passage.end
    tail = text[end - 2 : end]
    if text[start] in "'‘" and not ends_sentence(text, start, end):
        return False
    return (
        text[start] in _OPENING
        and (tail[-1] in _CLOSING or (tail[0] in _CLOSING and tail[1] in ".,"))
        and text.find("”", start + 1, end - 2) < 0
        and text.find('"', start + 1, end - 2) < 0
        and text.find("»", start + 1, end - 2) < 0
    )


def _is_repeated(text: str, passage: Passage) -> bool:
    """Whether the words of a passage stand elsewhere on the page."""
    words = text[passage.start : passage.end].strip(_MARKS)
    if len(words) < _SHORTEST:
        return False
    start, end = passage.start, passage.end
    return (
        text.find(words, end, end + _REACH) >= 0
        or text.find(words, max(0, start - _REACH), start) >= 0
    )


def _is_open_line(text: str, passage: Passage, sign: Sign) -> bool:
    """Whether a passage is a short line without a full stop that nothing settles."""
    return (
        sign.kind is None
        and not sign.running
        and passage.end - passage.start <= _ATTRIBUTION
        and not ends_sentence(text, passage.start, passage.end)
    )


def _names_speaker(text: str, passage: Passage) -> bool:
    """Whether a line is a name, with a dash before it or a role behind a comma."""
    start = passage.start
    while start < passage.end and text[start] in _DASHES + " ":
        start += 1
    comma = text.find(",", start, passage.end)
    return is_name(text, start, comma if comma >= 0 else passage.end)


def _end_of(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign], i: int
) -> int:
    """Give the end of the pull quote that begins at passage `i`, or `i` if it is none.

    Its words stand in the body too, or a line with a speaker stands under them.
    """
    apart = _is_set_apart(text, passages[i])
    last = i + 1
    if (
        last < len(passages)
        and _is_open_line(text, passages[last], signs[last])
        and _names_speaker(text, passages[last])
    ):
        last += 1
        named = text.find(",", passages[last - 1].start, passages[last - 1].end) < 0
        if (
            named
            and last < len(passages)
            and _is_open_line(text, passages[last], signs[last])
        ):
            last += 1
    followed = last < len(signs) and signs[last].prose
    if last - i > 1 and (apart or (last - i > 2 and signs[i].prose and followed)):
        return last
    if (apart or last - i > 1) and _is_repeated(text, passages[i]):
        return last
    return i


def join_pull_quotes(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign]
) -> tuple[tuple[Passage, ...], tuple[Sign, ...]]:
    """Give passages and signs again, each pull quote one passage.

    It opens with a mark, or stands above a line left open, its speaker.
    """
    joined: list[Passage] = []
    settled: list[Sign] = []
    prose = done = 0
    last = len(signs) - 1
    for i, sign in enumerate(signs):
        if i < done:
            continue
        prose += sign.prose
        if prose < _HEAD_PROSE or sign.kind is not None:
            continue
        start = passages[i].start
        if text[start] not in _OPENING and (
            i == last or signs[i + 1].running or signs[i + 1].kind is not None
        ):
            continue
        length = passages[i].end - start
        if sign.rule == "paragraph.dateline" or not _SHORTEST <= length <= _LONGEST:
            continue
        stop = _end_of(text, passages, signs, i)
        if stop > i:
            joined += passages[done:i]
            settled += signs[done:i]
            joined.append(join_passages(passages[i:stop]))
            settled.append(
                Sign(Kind.PULL_QUOTE, "pull_quote.set_apart", 0.0, prose=False)
            )
            done = stop
    joined += passages[done:]
    settled += signs[done:]
    return tuple(joined), tuple(settled)
