"""Bylines printed over passages: "By", the name, a comma, each on a line of its own."""

from collections.abc import Sequence

from .._byline import BylineMatch, read_byline
from .._lex.joints import BYLINE_JOINERS, BYLINE_OPENERS
from .breaks import JOINT_CHARACTERS
from .kinds import Kind
from .reflow import Passage, join_passages
from .signs import Sign

_OPENER = 24
"""Characters up to which a line may be the mark of a byline and nothing else."""


def _is_opener(text: str, passage: Passage) -> bool:
    """Whether a passage is the mark of a byline, the names still to come."""
    if passage.end - passage.start > _OPENER:
        return False
    return text[passage.start : passage.end].casefold().rstrip(" :") in BYLINE_OPENERS


def _is_joiner(text: str, passage: Passage) -> bool:
    """Whether a passage is a comma or a word between two names."""
    if passage.end - passage.start > JOINT_CHARACTERS:
        return False
    word = text[passage.start : passage.end].casefold().strip(" ,")
    return not word or word in BYLINE_JOINERS


def _read(
    text: str, passages: Sequence[Passage], i: int
) -> tuple[int, BylineMatch] | None:
    """Give the end of the byline whose mark is passage `i`, and its reading."""
    start, last = passages[i].start, i + 2
    match = read_byline(text, start, passages[i + 1].end)
    if match is None:
        return None
    while last + 1 < len(passages) and _is_joiner(text, passages[last]):
        longer = read_byline(text, start, passages[last + 1].end)
        if longer is None:
            break
        match, last = longer, last + 2
    return last, match


def join_openers(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign], end: int
) -> tuple[Sequence[Passage], Sequence[Sign], int]:
    """Give passages and signs again, marks and their names one; and the head's end."""
    for i in range(min(end, len(passages)) - 1):
        if not _is_opener(text, passages[i]):
            continue
        read = _read(text, passages, i)
        if read is None:
            continue
        last, match = read
        byline = Sign(Kind.BYLINE, "byline.marked", -3.0, prose=False, reading=match)
        joined = join_passages(passages[i:last])
        return (
            (*passages[:i], joined, *passages[last:]),
            (*signs[:i], byline, *signs[last:]),
            end - (last - i - 1),
        )
    return passages, signs, end
