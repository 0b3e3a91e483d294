"""The credit of a caption: found by its last characters, or its first."""

import re

import regex

from .._rx import over_breaks
from .._text import Range, trim
from .forms import bare, bracketed, dashed, first, labelled, whole
from .plain import read_plain_bracket
from .shapes import CreditMatch

_REACH = 180
"""How far from the end of a caption its credit may begin."""
_RIDER_REACH = 460
"""The same for what the page, or the agency, hangs on a credit."""

_RIDER = regex.compile(
    over_breaks(r"""
    [.,]? \s{1,3} (?: hide \s caption | toggle \s caption | more \s? > | \[more\]
      | [Ee]nlarge \s (?:this \s)? image
      | (?: Acquire | Buy | Get | Purchase ) \s Licensing \s Rights
      | ATTENTION \s EDITORS \b | Buy \s [Pp]hoto )
    | \s? \( [A-Z]{2,5}[0-9]{2} _ [0-9A-Z_]{4,30} \)
    """),
    regex.VERBOSE,
)
# (X Y/PAPER) hide caption
# REUTERS/X Y Purchase Licensing Rights, opens new tab
# (PTI Photo/X Y)(PTI01_02_2020_000123A)
# not: hide the caption

_BAN = regex.compile(
    over_breaks(r"""
    [.,;]? \s (?: NO \s \p{Lu}{3,12} \s (?=\p{Lu}{2}) | \p{Lu}{3,15} \s OUT \b )
    [\p{Lu}\s.,;-]{0,120}+ \Z
    """),
    regex.VERBOSE,
)
# X Y/EPA DENMARK OUT
# X Y/EPA NO COMMERCIAL USE, FRANCE OUT
# not: NO ONE                nothing behind the two words

_MARKS = re.compile(r"[/|&,.!?…”\")\]—–-]|\s(?:via|for|and)\s")
"""What parts a credit from the words before it, or its parties."""

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
_BRACKETS = (")", "]")
_CLOSING = ".!?…”\"’'»:;,"


def find_credit(text: str, start: int, end: int) -> CreditMatch | None:
    """Find the credit of a caption, or None where it has none.

    The range is a caption, or what may be one: a line, or several that belong together.
    Ordinary paragraphs are let go after a look at their last characters.
    """
    start, end = trim(text, start, end)
    if start == end or text.startswith(_BYLINE, start):
        return None
    tail = _squeezed(text, max(start, end - _REACH), end)
    if _is_closed(tail) and text[start] != "©" and not shows_label(tail):
        return None
    if tail[-1] == ")" and not _shows_rider(tail):
        found = read_plain_bracket(text, start, end)
        if found is not None:
            return found
    stop = _without_rider(text, start, end, tail)
    if stop < end:
        tail = _squeezed(text, max(start, stop - _REACH), stop)
    found = _last(text, start, stop, tail)
    if found is None and text[start] == "©":
        found = first(text, start, stop)
    if found is None:
        return None
    if found.outer_end == stop:
        found = found._replace(outer_end=end)
    return _with_double(text, start, found)


def _squeezed(text: str, start: int, end: int) -> str:
    """Return the last words to look signs up in; a broken line is a space there."""
    tail = text[start:end]
    return tail if tail.isprintable() else " ".join(tail.split())


def _is_closed(tail: str) -> bool:
    """Whether a range ends like a sentence; behind a bracket or capitals it may not."""
    before = tail[-2:-1]
    return tail[-1] in _CLOSING and before not in _BRACKETS and not before.isupper()


def _without_rider(text: str, start: int, end: int, tail: str) -> int:
    """Give where a caption ends before what page and agency hang on its credit."""
    if (tail[-1] in _CLOSING and not tail[-2:-1].isupper()) or not _shows_rider(tail):
        return end
    low = max(start + 1, end - _RIDER_REACH)
    m = _RIDER.search(text, low, end) or _BAN.search(text, low, end)
    return end if m is None else m.start()


def _shows_rider(tail: str) -> bool:
    return (
        " caption" in tail
        or "more >" in tail
        or " image" in tail
        or "Licens" in tail
        or "EDITORS" in tail
        or " OUT" in tail
        or "NO " in tail
        or "Buy " in tail
        or "_20" in tail
    )


def shows_label(tail: str) -> bool:
    """Whether the last words of a line may be a credit by its label; cheap."""
    return (
        "hoto" in tail
        or "mage" in tail
        or "redit" in tail
        or "©" in tail
        or "icture" in tail
        or "ourtesy" in tail
        or "llustration" in tail
        or "HOTO" in tail
        or "REDIT" in tail
    )


def _shows_open_label(tail: str) -> bool:
    return (
        ":" in tail
        or " source, " in tail
        or shows_label(tail)
        or " by " in tail
        or "..." in tail
        or "…" in tail
        or "(c)" in tail
        or "Copyright" in tail
        or "Pic" in tail
    )


def _last(text: str, start: int, end: int, tail: str) -> CreditMatch | None:
    """Find the credit that ends a range, whatever its form."""
    last = tail[-1]
    if last in ")]":
        return bracketed(text, start, end, closed=False)
    if last == "." and tail[-2:-1] in (")", "]"):
        return bracketed(text, start, end - 1, closed=True)
    if last in _CLOSING:
        return labelled(text, start, end, _REACH) if shows_label(tail) else None
    found = labelled(text, start, end, _REACH) if _shows_open_label(tail) else None
    if found is None and may_end_in_name(tail) and _MARKS.search(tail):
        found = _unlabelled(text, start, end)
    return found


def _unlabelled(text: str, start: int, end: int) -> CreditMatch | None:
    """Find a credit with a pipe, a dash or no mark: that which begins first."""
    found = whole(text, start, end) or bare(text, start, end)
    if found is not None and found.form == "line":
        return found
    marked = dashed(text, start, end)
    if marked is None or (found and found.strong and found.start < marked.start):
        return found
    return marked


def may_end_in_name(tail: str) -> bool:
    """Whether the last word may end the name of a person or body, or a status."""
    word = tail.rsplit(maxsplit=1)[-1].rpartition("/")[2]
    return not word[:1].islower() or word in _SMALL_ENDINGS or "." in word


def _with_double(text: str, start: int, found: CreditMatch) -> CreditMatch:
    """Take in a credit right before the one found ("(AP Photo) AP Photo")."""
    if found.outer_start - start < 8:
        return found
    before = Range(*trim(text, start, found.outer_start))
    if text[before.end - 1] not in ")]":
        return found
    tail = _squeezed(text, max(start, before.end - _REACH), before.end)
    double = _last(text, before.start, before.end, tail)
    if double is None or not double.strong:
        return found
    status = tuple(dict.fromkeys(double.status + found.status))
    if not (found.strong or found.photographers):
        return double._replace(outer_end=found.outer_end, status=status)
    kept, other = double, found
    if len(found.photographers) > len(double.photographers):
        kept, other = found, double
    names = {party.name for party in (*kept.photographers, *kept.agencies)}
    makers = [party for party in other.photographers if party.name not in names]
    bodies = [party for party in other.agencies if party.name not in names]
    both = bool(makers or bodies)
    return kept._replace(
        start=double.start if both else kept.start,
        end=found.end if both else kept.end,
        outer_start=double.outer_start,
        outer_end=found.outer_end,
        photographers=tuple(sorted([*kept.photographers, *makers])),
        agencies=tuple(sorted([*kept.agencies, *bodies])),
        status=status,
        strong=True,
    )
