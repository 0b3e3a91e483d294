"""The words of a credit, without bracket and label, read into the parties they name."""

import re
from collections.abc import Sequence
from types import MappingProxyType
from typing import NamedTuple

import regex

from .._lex.credits import STATUSES, Status
from .._lex.organizations import ORGANIZATION_WORDS
from .._text import squeeze, trim
from .pieces import (
    CUT_WORDS,
    LAST_WORDS,
    Piece,
    Sort,
    is_agency,
    is_running,
    read_entry,
    read_name,
    read_piece,
    read_plain_name,
)
from .shapes import Hint, Parties, PartyMatch

_HARD = re.compile(
    r"""
    (?<!\s) \s* (?:
        (?P<slash> / | (?<=[^\W\d_]) [—–] (?=[^\W\d_]) )          # X Y/PAPER
        (?P<over> \s* (?:via|for) (?=\s) )?                       # X Y/via PAPER
      | (?P<pipe> [|;•·] )                                        # X Y | PAPER
      | (?P<stop> \. \s+ ) (?= Courtesy | Handout | Provided | Via )
      | (?P<comma> , \s+ ) (?! (?:[JS]r|I{2,3}|Inc|Ltd|LLC|Co|Corp)\b )   # X Y, AP
      | \s (?P<via> via | through | [-–—]{1,2} ) \s               # X Y via PAPER
      | \s (?P<again> copyright | © ) \s                         # AP Copyright AP
    ) \s*
    """,
    re.VERBOSE | re.IGNORECASE,
)
# X Y/Z              slash
# X Y via Z          via
# not: JPL-Caltech   the hyphen has no spaces

_SOFT = re.compile(r"(?<!\s)\s+(?P<word>for|and|&|on|from)\s+", re.IGNORECASE)
# X Y for PAPER · X Y and Z W · X on PLATFORM

_MADE_BY = regex.compile(
    r"""
    (?: (?<!\s) \s+ (?: photo | video | picture | image | graphic | illustration )s? )?
    (?<!\s) \s+ by \s+
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# AP Video by X Y            left: AP, right: X Y
# Staff photo by X Y         left: Staff, right: X Y

_LEADING = regex.compile(
    r"""
    (?P<status> courtesy | handout | hand-out | screen[ ]?grab | screenshot | supplied
              | provided | submitted | contributed | file | pool | stringer
              | special (?= \s to \s ) )
    (?: \s* : | \s+ (?: photo | image | picture )s? )?
    (?: \s+ (?: of | by | from | via | to ) )? \s+ (?= [\p{L}@] )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# Courtesy of X              status=Courtesy
# Screengrab from X          status=Screengrab

_TRAILING = regex.compile(
    r"""
    (?<!\s) \s+ (?:
        (?P<status>
            (?: (?:staff|archive|file|library|stock|handout|pool|courtesy) \s+ )?
            (?: files? | archives? | handout | pool | stringer | staff | contributor
              | ho | str | stf
              | (?: file | archive | handout | staff | pool | courtesy | stock )
                \s+ (?: photo | image | picture | pic )s? ) )
      | (?-i: photo | pic | image | picture ) | @\w{2,30}
    ) \Z
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# Reuters file · PTI File Photo · X Y photo · X Y @xy

_JOINTS = MappingProxyType({"comma": "comma", "pipe": "pipe", "via": "via"})
"""Group of `_HARD` -> joint; the others part as a slash does."""

_LONGEST = 200
_BEHIND = frozenset({"via", "for", "on", "from", "given"})
"""Joints that a body follows, not a maker."""


class _Item(NamedTuple):
    """A piece, and the joint before it."""

    piece: Piece
    joint: str


def read_parties(text: str, start: int, end: int, hint: Hint) -> Parties | None:
    """Read the parties of a credit, or None where the words are no credit.

    Args:
        text: The text.
        start: First character after bracket and label.
        end: One past the last character before the closing bracket.
        hint: What stands before.
    """
    if not 0 < end - start <= _LONGEST or is_running(text[start:end]):
        return None
    labelled = hint is not Hint.NONE and hint is not Hint.BRACKET
    items: list[_Item] = []
    begin, joint = start, ""
    for m in _HARD.finditer(text, start, end):
        found = _read_between(text, begin, m.start(), joint, labelled=labelled)
        if found is None:
            return None
        items += found
        begin = m.end()
        joint = "via" if m["over"] else _JOINTS.get(m.lastgroup or "", "slash")
    found = _read_between(text, begin, end, joint, labelled=labelled)
    if found is None:
        return None
    return _settle(items + found, hint)


def _read_between(
    text: str, start: int, end: int, joint: str, *, labelled: bool
) -> list[_Item] | None:
    """Read what lies between two joints; None where it is no name."""
    start, end = trim(text, start, end)
    if start == end:
        return []
    piece = read_entry(text, start, end) or read_plain_name(text, start, end)
    if piece is None:
        labelled = labelled or joint in _BEHIND
        printed = text[start:end]
        words = printed.casefold().split()
        if len(words) > 1:
            for cut in _CUTS if _shows_cut(printed, words) else _PLAIN_CUTS:
                items = cut(text, start, end, joint, labelled=labelled)
                if items:
                    return items
        piece = read_name(text, start, end, labelled=labelled)
    return None if piece is None else [_Item(piece, joint)]


def _lead(
    text: str, start: int, end: int, joint: str, *, labelled: bool
) -> list[_Item] | None:
    """Read "Courtesy of X"."""
    m = _LEADING.match(text, start, end)
    if m is None:
        return None
    rest = _read_between(text, m.end(), end, "given", labelled=labelled)
    return rest and [_status(text, *m.span("status"), joint), *rest]


def _made(
    text: str, start: int, end: int, joint: str, *, labelled: bool
) -> list[_Item] | None:
    """Read "AP Video by X Y"."""
    if text.find("by", start, end) < 0:
        return None
    m = _MADE_BY.search(text, start, end)
    if m is None:
        return None
    left = _read_between(text, start, m.start(), joint, labelled=labelled)
    right = _read_between(text, m.end(), end, "by", labelled=labelled)
    return left and right and left + right


def _trail(
    text: str, start: int, end: int, joint: str, *, labelled: bool
) -> list[_Item] | None:
    """Read "Reuters file"."""
    last = text[max(start, end - 40) : end].rsplit(None, 1)[-1].casefold()
    if last not in LAST_WORDS and last[0] != "@":
        return None
    m = _TRAILING.search(text, max(start, end - 40), end)
    if m is None:
        return None
    items = _read_between(text, start, m.start(), joint, labelled=labelled)
    if items and m["status"]:
        items.append(_status(text, *m.span("status"), "trailing"))
    return items


def _soft(
    text: str, start: int, end: int, joint: str, *, labelled: bool
) -> list[_Item] | None:
    """Read a joint that may also stand inside one name."""
    for m in _SOFT.finditer(text, start, end):
        word = m["word"].lower()
        left = read_piece(text, start, m.start(), labelled=True)
        right = read_piece(text, m.end(), end, labelled=labelled)
        if left and right and _parts(left, word, right, labelled=labelled):
            return [_Item(left, joint), _Item(right, word)]
    return None


def _of_house(
    text: str, start: int, end: int, joint: str, *, labelled: bool
) -> list[_Item] | None:
    """Read "AAP: X Y", and "X Y-AAP"."""
    colon = text.find(": ", start, end)
    if colon > 0:
        agency = read_piece(text, start, colon, labelled=labelled)
        if agency is None or agency.sort not in {Sort.KNOWN, Sort.STATUS}:
            return None
        rest = _read_between(text, colon + 1, end, "by", labelled=labelled)
        return rest and [_Item(agency, joint), *rest]
    hyphen = text.rfind("-", start, end)
    if hyphen < 0 or not is_agency(text, hyphen + 1, end):
        return None
    agency = read_piece(text, hyphen + 1, end, labelled=labelled)
    maker = read_piece(text, start, hyphen, labelled=labelled)
    if agency is None or maker is None:
        return None
    return [_Item(maker, joint), _Item(agency, "slash")]


def _side_by_side(
    text: str, start: int, end: int, joint: str, *, labelled: bool
) -> list[_Item] | None:
    """Read "X Y Associated Press": a person, then an agency of the lexicon."""
    at = end
    for _ in range(3):
        at = text.rfind(" ", start, at)
        if text.find(" ", start, at) < 0:
            return None
        if not is_agency(text, at + 1, end):
            continue
        agency = read_piece(text, at + 1, end, labelled=labelled)
        maker = read_piece(text, *trim(text, start, at), labelled=labelled)
        if agency and maker is not None and maker.sort is Sort.PERSON:
            return [_Item(maker, joint), _Item(agency, "slash")]
    return None


_CUTS = (_lead, _made, _trail, _soft, _of_house, _side_by_side)
"""The ways in which what lies between two joints is cut further, in order."""

_PLAIN_CUTS = (_side_by_side,)
"""What is left of them where no word or mark of the others is printed."""


def _shows_cut(printed: str, words: Sequence[str]) -> bool:
    """Whether a word, or a mark, speaks for one of the cuts; costs little."""
    return (
        "-" in printed
        or ":" in printed
        or "@" in printed
        or not CUT_WORDS.isdisjoint(words)
    )


def _parts(left: Piece, word: str, right: Piece, *, labelled: bool) -> bool:
    """Whether a soft joint parts two names."""
    if word in {"and", "&"}:
        return left.sort is right.sort is Sort.PERSON or (
            _ends_a_body(left) and _ends_a_body(right)
        )
    if word == "for":
        return left.sort in {Sort.PERSON, Sort.KNOWN} or (
            left.sort is Sort.WORD and left.name.lower() not in ORGANIZATION_WORDS
        )
    return right.sort is Sort.KNOWN and (
        left.sort is Sort.PERSON or (labelled and left.sort is Sort.WORD)
    )


def _ends_a_body(piece: Piece) -> bool:
    return piece.sort is Sort.KNOWN or (
        piece.sort is Sort.BODY and " " in piece.name and "." not in piece.name
    )


def _status(text: str, start: int, end: int, joint: str) -> _Item:
    word = squeeze(text, start, end)
    status: Status = STATUSES.get(word.lower(), "file")
    return _Item(Piece(start, end, Sort.STATUS, word, status), joint)


def _settle(items: Sequence[_Item], hint: Hint) -> Parties | None:
    """Give each piece its part; None where nothing is named."""
    photographers: list[PartyMatch] = []
    agencies: list[PartyMatch] = []
    status: list[Status] = []
    told: set[str] = set()
    joints: set[str] = set()
    known = False
    for i, (piece, joint) in enumerate(items):
        start, end, sort, name, kept = piece
        if sort is Sort.KNOWN:
            known = True
        if kept is not None:
            status.append(kept)
        elif sort is Sort.NOTHING or name in told:
            continue
        elif _is_maker(items, i, hint, made=bool(photographers)):
            photographers.append(PartyMatch(start, end, name))
            told.add(name)
            if agencies:
                joints.add(joint)
        else:
            agencies.append(PartyMatch(start, end, name))
            if photographers:
                joints.add(joint)
    if not (photographers or agencies or status):
        return None
    joined = bool(joints - {"comma", "pipe"}) or (known and "pipe" in joints)
    return Parties(
        unique(photographers),
        unique(agencies),
        tuple(dict.fromkeys(status)),
        known,
        joined,
    )


def _is_maker(items: Sequence[_Item], i: int, hint: Hint, *, made: bool) -> bool:
    """Whether a piece is the maker, rather than the body behind or the giver."""
    piece, joint = items[i]
    if joint in _BEHIND or (hint is Hint.GIVER and len(items) == 1):
        return False
    if piece.sort is Sort.PERSON:
        if not made or joint in {"and", "&"}:
            return True
        return joint == "comma" and (
            hint is Hint.LABELS or _names_a_body(items[i + 1 :])
        )
    if piece.sort is not Sort.WORD or made:
        return False
    if joint == "by" or (hint is Hint.MAKER and i == 0):
        return True
    return i + 1 < len(items) and _follows_a_maker(items[i + 1])


def _follows_a_maker(item: _Item) -> bool:
    """Whether what is before this item may be a pen name ("night_owl/Getty Images")."""
    if item.joint in {"for", "on"}:
        return True
    return item.joint in {"pipe", "slash", "via"} and item.piece.sort is Sort.KNOWN


def _names_a_body(items: Sequence[_Item]) -> bool:
    return any(item.piece.sort in {Sort.KNOWN, Sort.BODY} for item in items)


def unique(parties: Sequence[PartyMatch]) -> tuple[PartyMatch, ...]:
    """Drop what is named again."""
    if len(parties) < 2:
        return tuple(parties)
    seen: dict[str, PartyMatch] = {}
    for party in parties:
        seen.setdefault(party.name, party)
    return tuple(seen.values())
