"""The story's byline."""

from collections.abc import Iterator, Sequence

from .._blocks.kinds import Block, Kind, Zone
from .._byline import AuthorMatch, BylineMatch, read_bare_byline, read_byline
from .._text import split_lines

_BETWEEN = frozenset({Kind.BLANK, Kind.TIMESTAMP, Kind.COUNTER, Kind.FURNITURE})
"""What may stand between two parts of one byline."""


def find_byline(text: str, blocks: Sequence[Block]) -> BylineMatch | None:
    """Return the story's byline: the first of the page, with those that follow it.

    Bylines that stand together, with times and buttons between them at most, are one;
    a name printed twice is one author.
    """
    matches: list[BylineMatch] = []
    for block in _first_group(blocks):
        matches.extend(_read(text, block.inner_start, block.inner_end))
    if not matches:
        return None
    authors: dict[str, AuthorMatch] = {}
    for match in matches:
        for author in match.authors:
            authors.setdefault(author.name.casefold(), author)
    return BylineMatch(
        matches[0].start, matches[-1].end, tuple(authors.values()), matches[0].rule
    )


def _first_group(blocks: Sequence[Block]) -> Iterator[Block]:
    """Give the byline blocks of the head, or else the first that stand together."""
    head = [b for b in blocks if b.kind is Kind.BYLINE and b.zone is Zone.HEAD]
    begun = False
    for block in blocks:
        if block.kind is Kind.BYLINE and (not head or block.zone is Zone.HEAD):
            begun = True
            yield block
        elif begun and block.kind not in _BETWEEN:
            return


def _read(text: str, start: int, end: int) -> tuple[BylineMatch, ...]:
    """Read a block whole, or where that fails line by line."""
    whole = read_byline(text, start, end) or read_bare_byline(text, start, end)
    if whole is not None:
        return (whole,)
    found: list[BylineMatch] = []
    for line in split_lines(text[start:end]):
        first, last = start + line.start, start + line.end
        match = read_byline(text, first, last) or read_bare_byline(text, first, last)
        if match is not None:
            found.append(match)
    return tuple(found)
