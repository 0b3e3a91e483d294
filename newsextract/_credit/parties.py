"""The words of a credit, without bracket and label, read into the parties they name."""

from typing import NamedTuple

import regex

from .._lex.credits import STATUSES, Status
from .._text import squeeze, trim
from .pieces import Piece, Sort, look_up, read_piece
from .shapes import Hint, Parties, PartyMatch

_HARD = regex.compile(
    r"""
    (?<!\s) \s* (?:
        (?P<slash> [/|;•·] (?: \s* (?:via|for) (?=\s) )? )              # X Y/PAPER
      | (?P<stop> \. \s+ (?= Courtesy | Handout | Provided | Via ) )    # … . Courtesy of
      | (?P<comma> , \s+ (?! (?:[JS]r|I{2,3}|Inc|Ltd|LLC|Co|Corp)\b ) ) # X Y, AP
      | \s (?P<via> via | through | [-–—]{1,2} ) \s                     # X Y via PAPER
    ) \s*
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# X Y/Z              slash
# X Y via Z          via
# not: JPL-Caltech   the hyphen has no spaces

_SOFT = regex.compile(r"\s+(?P<word>for|and|&|on|from)\s+", regex.IGNORECASE)
# X Y for PAPER · X Y and Z W · X on PLATFORM

_MADE_BY = regex.compile(
    r"""
    (?P<left> \S .{0,40}? )
    (?: \s+ (?: photo | video | picture | image | graphic | illustration )s? )?
    \s+ by \s+ (?P<right> .{2,60} )
    """,
    regex.VERBOSE | regex.IGNORECASE | regex.DOTALL,
)
# AP Video by X Y            left=AP right=X Y
# Staff photo by X Y         left=Staff right=X Y

_LEADING = regex.compile(
    r"""
    (?P<status> courtesy | handout | hand-out | screen[ ]?grab | screenshot | supplied
              | provided | submitted | contributed | file | pool | stringer )
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
      | (?-i: photo | pic | image | picture )
    ) \Z
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# Reuters file · PTI File Photo · X Y photo


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
    if not 0 < end - start <= 200:
        return None
    items: list[_Item] = []
    begin, joint = start, ""
    for m in _HARD.finditer(text, start, end):
        if not _take(text, begin, m.start(), joint, hint, items):
            return None
        begin = m.end()
        joint = m.lastgroup or ""
        if joint == "slash" and m["slash"].lower().endswith("via"):
            joint = "via"
    if not _take(text, begin, end, joint, hint, items):
        return None
    return _settle(items, hint)


def _take(
    text: str, start: int, end: int, joint: str, hint: Hint, items: list[_Item]
) -> bool:
    """Add what lies between two joints; False where it is no name."""
    start, end = trim(text, start, end)
    if start == end:
        return True
    labelled = hint not in {Hint.NONE, Hint.BRACKET} or joint in {"via"}
    if look_up(text, start, end) is None:
        m = _LEADING.match(text, start, end)
        if m is not None:
            items.append(_status(text, m.start("status"), m.end("status"), joint))
            return _take(text, m.end(), end, "given", hint, items)
        made = _MADE_BY.fullmatch(text, start, end)
        if made is not None:
            return _take(text, *made.span("left"), joint, hint, items) and _take(
                text, *made.span("right"), "by", hint, items
            )
        trailing = _TRAILING.search(text, max(start, end - 40), end)
        if trailing is not None:
            if not _take(text, start, trailing.start(), joint, hint, items):
                return False
            if trailing["status"]:
                items.append(_status(text, *trailing.span("status"), "trailing"))
            return True
        if _take_soft(text, start, end, joint, labelled=labelled, items=items):
            return True
    piece = read_piece(text, start, end, labelled=labelled)
    if piece is None:
        return False
    items.append(_Item(piece, joint))
    return True


def _status(text: str, start: int, end: int, joint: str) -> _Item:
    word = squeeze(text, start, end)
    status: Status = STATUSES.get(word.lower(), "file")
    return _Item(Piece(start, end, Sort.STATUS, word, status), joint)


def _take_soft(
    text: str, start: int, end: int, joint: str, *, labelled: bool, items: list[_Item]
) -> bool:
    """Add both sides of a joint that may also stand inside one name."""
    for m in _SOFT.finditer(text, start, end):
        word = m["word"].lower()
        left = read_piece(text, start, m.start(), labelled=True)
        right = read_piece(text, m.end(), end, labelled=labelled)
        if left is None or right is None:
            continue
        if word in {"and", "&"}:
            fits = left.sort is right.sort is Sort.PERSON or (
                _ends_a_body(left) and _ends_a_body(right)
            )
        elif word == "for":
            fits = left.sort in {Sort.PERSON, Sort.WORD, Sort.KNOWN}
        else:
            fits = right.sort is Sort.KNOWN and (
                left.sort is Sort.PERSON or (labelled and left.sort is Sort.WORD)
            )
        if fits:
            items.append(_Item(left, joint))
            items.append(_Item(right, word))
            return True
    return False


def _ends_a_body(piece: Piece) -> bool:
    return piece.sort is Sort.KNOWN or (
        piece.sort is Sort.BODY and " " in piece.name and "." not in piece.name
    )


def _settle(items: list[_Item], hint: Hint) -> Parties | None:
    """Give each piece its part; None where nothing is named."""
    photographers: list[PartyMatch] = []
    agencies: list[PartyMatch] = []
    status: list[Status] = []
    joined = False
    for i, item in enumerate(items):
        piece = item.piece
        if piece.status is not None:
            if piece.status not in status:
                status.append(piece.status)
        elif piece.sort is Sort.NOTHING:
            pass
        elif _is_maker(items, i, hint, made=bool(photographers)):
            photographers.append(PartyMatch(piece.start, piece.end, piece.name))
        else:
            agencies.append(PartyMatch(piece.start, piece.end, piece.name))
            joined = joined or (bool(photographers) and item.joint != "comma")
    if not (photographers or agencies or status):
        return None
    if agencies and photographers and items[0].piece.sort is Sort.KNOWN:
        joined = True
    known = any(item.piece.sort is Sort.KNOWN for item in items)
    return Parties(
        _unique(photographers), _unique(agencies), tuple(status), known, joined
    )


def _is_maker(items: list[_Item], i: int, hint: Hint, *, made: bool) -> bool:
    """Whether a piece is the maker, rather than the body behind or the giver."""
    item = items[i]
    following = items[i + 1] if i + 1 < len(items) else None
    if item.joint in {"via", "for", "on", "from"}:
        return False
    if item.joint == "given" or (hint is Hint.GIVER and i == 0 and following is None):
        return False
    if item.piece.sort is Sort.PERSON:
        if not made or item.joint in {"and", "&"}:
            return True
        return item.joint == "comma" and (
            hint is Hint.LABELS or _names_a_body(items[i + 1 :])
        )
    if item.piece.sort is Sort.WORD and not made:
        if item.joint == "by" or (hint is Hint.MAKER and i == 0):
            return True
        return following is not None and (
            following.joint in {"for", "on"}
            or (
                following.joint in {"slash", "via"}
                and following.piece.sort is Sort.KNOWN
            )
        )
    return False


def _names_a_body(items: list[_Item]) -> bool:
    return any(item.piece.sort in {Sort.KNOWN, Sort.BODY} for item in items)


def _unique(parties: list[PartyMatch]) -> tuple[PartyMatch, ...]:
    """Drop what is named again."""
    seen: dict[str, PartyMatch] = {}
    for party in parties:
        seen.setdefault(party.name, party)
    return tuple(seen.values())
