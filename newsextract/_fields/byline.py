"""The story's byline."""

from collections.abc import Iterator, Sequence

import regex

from .._blocks.kinds import Block, Kind, Zone
from .._byline import (
    AuthorMatch,
    BylineMatch,
    is_press,
    read_bare_byline,
    read_byline,
    read_rider,
)

_BETWEEN = frozenset({Kind.BLANK, Kind.TIMESTAMP, Kind.COUNTER, Kind.FURNITURE})
"""What may stand between two parts of one byline."""

_RIDERS = frozenset({Kind.FURNITURE, Kind.DECK, Kind.KICKER, Kind.BYLINE})
"""What a line under the names may have been taken for."""

_BUTTON = "furniture.button"
"""The rule of lines that say nothing of a writer ("WATCH LIVE")."""

_CONTACT = regex.compile(
    r"""
    (?<! [\w.+-] )
    (?P<email> [\w.+-]{1,64}+ @ [\w-]{1,64}+ (?: \. [\w-]{1,64}+ ){1,4}+ )
    | (?<! [\w.] ) @ (?P<handle> \w{2,40}+ )
    """,
    regex.VERBOSE,
)
# ann.lee@paper.example     email
# @annlee                   handle


def find_byline(text: str, blocks: Sequence[Block]) -> BylineMatch | None:
    """Return the story's byline: the first of the page, with those that follow it.

    Bylines that stand together, with times and buttons between them at most, are one;
    a name printed twice is one author. Role and paper on the line below belong to it;
    address and handle may be printed at the foot of the page.
    """
    if not any(b.kind is Kind.BYLINE and b.zone is Zone.HEAD for b in blocks):
        return _find_below(text, blocks)
    match: BylineMatch | None = None
    for block in _group(blocks):
        if match is not None and block.kind is not Kind.BYLINE:
            match = read_rider(text, block.inner_start, block.inner_end, match) or match
            continue
        if match is not None and _is_checked(text, block):
            continue
        for found in _read(text, block):
            match = found if match is None else _join(match, found)
    return None if match is None else _with_contacts(text, blocks, match)


def _is_checked(text: str, block: Block) -> bool:
    """Whether a line under a byline names who checked the story, not who wrote it."""
    return text[block.inner_start : block.inner_start + 8].casefold() == "reviewed"


def _find_below(text: str, blocks: Sequence[Block]) -> BylineMatch | None:
    """Return the byline below the head; of several, each may be another story's."""
    found = [
        match
        for block in blocks
        if block.kind is Kind.BYLINE
        for match in _read(text, block)
    ]
    names = {tuple(author.name.casefold() for author in m.authors) for m in found}
    return found[0] if len(names) == 1 else None


def _group(blocks: Sequence[Block]) -> Iterator[Block]:
    """Give the head's byline blocks that stand together, and the block under each."""
    begun = under = False
    for block in blocks:
        if block.kind is Kind.BYLINE and block.zone is Zone.HEAD:
            begun = under = True
            yield block
        elif block.kind is not Kind.BLANK:
            if under and block.kind in _RIDERS and block.rule != _BUTTON:
                yield block
            elif begun and block.kind not in _BETWEEN:
                return
            under = False


def _read(text: str, block: Block) -> tuple[BylineMatch, ...]:
    """Read a block whole, or where that fails line by line."""
    read = block.reading
    if isinstance(read, BylineMatch):
        return (read,)
    start, end = block.inner_start, block.inner_end
    whole = read_byline(text, start, end) or read_bare_byline(text, start, end)
    if whole is not None:
        return (whole,)
    found: list[BylineMatch] = []
    for piece in block.pieces:
        match = read_byline(text, *piece) or read_bare_byline(text, *piece)
        if match is not None:
            found.append(match)
    return tuple(found)


def _join(match: BylineMatch, more: BylineMatch) -> BylineMatch:
    authors = {author.name.casefold(): author for author in match.authors}
    house = more.authors[0].name
    if len(more.authors) == 1 and is_press(house):
        for name, author in authors.items():
            if author.organization is None:
                authors[name] = author._replace(organization=house)
        return match._replace(end=more.end, authors=tuple(authors.values()))
    for author in more.authors:
        authors.setdefault(author.name.casefold(), author)
    return match._replace(end=more.end, authors=tuple(authors.values()))


def _with_contacts(
    text: str, blocks: Sequence[Block], match: BylineMatch
) -> BylineMatch:
    """Give authors the address or handle that the foot prints with their name in it."""
    authors, foot = list(match.authors), Zone.FOOT
    for block in blocks:
        if block.zone is not foot or text.find("@", block.start, block.end) < 0:
            continue
        line = text[block.start : block.end].casefold()
        for m in _CONTACT.finditer(text, block.inner_start, block.inner_end):
            for i, author in enumerate(authors):
                authors[i] = _with_contact(author, m, line)
    return match._replace(authors=tuple(authors))


def _with_contact(author: AuthorMatch, m: "regex.Match[str]", line: str) -> AuthorMatch:
    """Give an author an address made of the surname, or a handle printed beside it."""
    names = author.name.casefold().split()
    surname = "".join(letter for letter in names[-1] if letter.isalpha())
    if m["email"] is not None:
        local = "".join(filter(str.isalpha, m["email"].partition("@")[0].casefold()))
        if author.email is None and surname in local:
            return author._replace(email=m["email"])
    elif author.handle is None and (names[0] in line or names[-1] in line):
        return author._replace(handle=m["handle"])
    return author
