"""The credit of a caption: found by its last characters, or its first."""

import regex

from .._text import trim
from .forms import bare, bracketed, dashed, first, labelled, whole
from .shapes import CreditMatch

_REACH = 180
"""How far from the end of a caption its credit may begin."""

_RIDER = regex.compile(
    r"""
    (?<!\s) (?: \s* (?: hide \s caption | toggle \s caption | more \s* > | \[more\]
        | enlarge \s (?:this \s)? image | Purchase \s Licensing \s Rights
        | [.,]? \s* ATTENTION \s EDITORS \b .{0,400}
        | [.,;]? \s (?: NO \s \p{Lu}{3,12} \s \p{Lu}{2,12}\b | \p{Lu}{3,15} \s OUT\b )
          [\p{Lu}\s.,;-]{0,120}
        | Buy \s [Pp]hoto | ,? \s* opens \s (?: in \s (?:a \s)? )? new \s (?:tab|window)
    ) ){1,4} \s* \Z
    """,
    regex.VERBOSE | regex.DOTALL,
)
# (X Y/PAPER) hide caption
# REUTERS/X Y Purchase Licensing Rights, opens new tab
# X Y/EPA DENMARK OUT
# not: NO ONE                nothing behind the two words a rider begins with

_RIDER_WORDS = (
    " caption",
    "more >",
    " image",
    "Licens",
    "EDITORS",
    " OUT",
    "Buy ",
    "NO ",
)
_LABEL_WORDS = (
    "©",
    "hoto",
    "mage",
    "icture",
    "redit",
    "ourtesy",
    "llustration",
    "REDIT",
    "HOTO",
)
_MORE_LABEL_WORDS = (":", "...", "…", " by ", "(c)", "Copyright", "Pic")
_SMALL_ENDINGS = frozenset(
    {
        "archive",
        "archives",
        "file",
        "files",
        "flickr",
        "handout",
        "image",
        "photo",
        "pic",
        "picture",
        "pool",
        "staff",
        "stringer",
    }
)
_BYLINE = ("By ", "by ", "BY ")
_CLOSING = ".!?…”\"’'»:;,"


def find_credit(text: str, start: int, end: int) -> CreditMatch | None:
    """Find the credit of a caption, or None where it has none.

    The range is a caption, or what may be one: a line, or several that belong together.
    Ordinary paragraphs are let go after a look at their last characters.
    """
    start, end = trim(text, start, end)
    if start == end or text.startswith(_BYLINE, start):
        return None
    stop = end
    if text[end - 1] not in _CLOSING or text[end - 2 : end - 1].isupper():
        tail = text[max(start, end - _REACH) : end]
        if any(word in tail for word in _RIDER_WORDS):
            m = _RIDER.search(text, max(start, end - 460), end)
            if m is not None and m.start() > start:
                stop = m.start()
    found = _last(text, start, stop)
    if found is None and text[start] == "©":
        found = first(text, start, stop)
    if found is None:
        return None
    if found.outer_end == stop:
        found = found._replace(outer_end=end)
    return _with_double(text, start, found)


def _last(text: str, start: int, end: int) -> CreditMatch | None:
    """Find the credit that ends a range, whatever its form."""
    last = text[end - 1]
    if last in ")]":
        return bracketed(text, start, end, closed=False)
    if last == "." and text[end - 2 : end - 1] in (")", "]"):
        return bracketed(text, start, end - 1, closed=True)
    tail = text[max(start, end - _REACH) : end]
    if last in _CLOSING:
        if any(word in tail for word in _LABEL_WORDS):
            return labelled(text, start, end, _REACH)
        return None
    found = None
    if any(word in tail for word in _LABEL_WORDS + _MORE_LABEL_WORDS):
        found = labelled(text, start, end, _REACH)
    if found is None and _ends_in_a_name(tail):
        found = (
            whole(text, start, end)
            or dashed(text, start, end)
            or bare(text, start, end)
        )
    return found


def _ends_in_a_name(tail: str) -> bool:
    """Whether the last word may end the name of a person or body, or a status."""
    word = tail.split()[-1].rpartition("/")[2]
    return not word[:1].islower() or word in _SMALL_ENDINGS or "." in word


def _with_double(text: str, start: int, found: CreditMatch) -> CreditMatch:
    """Take in a credit right before the one found ("(AP Photo) AP Photo")."""
    if found.outer_start - start < 8:
        return found
    before = trim(text, start, found.outer_start)
    if text[before.end - 1] not in ")]":
        return found
    double = _last(text, before.start, before.end)
    if double is None or not double.strong:
        return found
    kept = found if len(found.photographers) > len(double.photographers) else double
    names = {party.name for party in (*double.agencies, *double.photographers)}
    return kept._replace(
        outer_start=double.outer_start,
        outer_end=found.outer_end,
        photographers=double.photographers
        + tuple(party for party in found.photographers if party.name not in names),
        agencies=double.agencies
        + tuple(party for party in found.agencies if party.name not in names),
        status=tuple(dict.fromkeys(double.status + found.status)),
        strong=True,
    )
