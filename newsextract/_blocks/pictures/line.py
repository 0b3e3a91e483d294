"""One line of a page: its credit, its button, whether it is closed."""

from typing import Literal, NamedTuple

import regex

from ..._credit import CreditMatch, fill_line, find_credit
from ..._lex.agencies import AGENCIES

_LONGEST = 900
"""Characters past which a line is no caption, whatever ends it."""

PICTURES_ONLY = frozenset(
    {
        "Adobe Stock",
        "Alamy",
        "Dreamstime",
        "Getty Images",
        "Pexels",
        "Shutterstock",
        "Unsplash",
        "Wikimedia Commons",
        "iStock",
    }
)
"""Houses that write no stories: their name on a line is no byline."""

NEWS = frozenset(AGENCIES.values()) - PICTURES_ONLY
"""Houses whose name alone on a line may be the byline."""

_AGENCY_FILE = ("FILE - ", "FILE – ", "FILE — ", "FILE: ")
"""How agencies begin the caption of a picture from their files: no dateline."""

_SCHEMES = ("http://", "https://")
"""How addresses begin: they are full of a credit's marks."""

CLOSING = ".!?…:;\"”’'»"


Button = Literal["gallery", "hide"]
"""What a button does: it turns the pictures of a gallery, or shows their words."""

_BUTTON = 40
"""Characters up to which a line may be a button."""

_GALLERY_OPENINGS = frozenset("0123456789eEiIoOpPsSſvV ")
_GALLERY = regex.compile(
    r"""
    (?: View \s (?: [0-9]{1,3} \s Images? | image \s in \s fullscreen | gallery )
      | (?: Image | Photo | Picture | Slide )? \s{0,2} [0-9]{1,3} \s (?: of | / ) \s
        [0-9]{1,3} (?: \s{0,2} \| )?
      | Open \s (?:this\s)? (?:photo|image) \s in \s gallery :?
      | Enlarge \s (?:this\s)? (?:image|photo) | Show \s image | Expand \s image
      | (?: Image | Photo ) \s caption :?
    )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# View 3 Images
# 1 of 12 |
# Open this photo in gallery:
# not: 3 of 4 survivors

_HIDE = regex.compile(r"(?:hide|toggle|show)\s+caption", regex.IGNORECASE)
# hide caption
# toggle caption
# not: caption this


class PageLine(NamedTuple):
    """A line, and what its end shows."""

    start: int
    end: int
    length: int
    """Its characters."""
    free: bool
    """Whether it may be a caption or a paragraph."""
    closed: bool
    """Whether it ends like a sentence."""
    credit: CreditMatch | None
    alone: bool
    """Whether the credit is all it holds."""
    button: Button | None


def read_line(text: str, start: int, end: int, *, taken: bool) -> PageLine:
    """Read a line by itself; one that is taken is free all the same by its credit."""
    length = end - start
    credit = button = None
    if not length:
        return PageLine(start, end, 0, *(False, False), None, alone=False, button=None)
    if length <= _LONGEST:
        credit = _read_credit(text, start, end, taken=taken)
    if length <= _BUTTON:
        button = _read_button(text, start, end)
    free = not taken or credit is not None or text.startswith(_AGENCY_FILE, start)
    alone = credit is not None and (
        credit.outer_start <= start and credit.outer_end >= end
    )
    closed = text[end - 1] in CLOSING
    return PageLine(start, end, length, free, closed, credit, alone, button)


def _read_button(text: str, start: int, end: int) -> Button | None:
    if text[start] in _GALLERY_OPENINGS and _GALLERY.fullmatch(text, start, end):
        return "gallery"
    if text[end - 1] in "nN" and _HIDE.fullmatch(text, start, end):
        return "hide"
    return None


def _shows_mark(line: str) -> bool:
    """Whether a line taken for something else may be a credit after all."""
    return (
        "/" in line
        or "|" in line
        or "©" in line
        or "hoto" in line
        or "mage" in line
        or "redit" in line
        or "ourtesy" in line
        or "Getty" in line
    )


def _read_credit(text: str, start: int, end: int, *, taken: bool) -> CreditMatch | None:
    """Read the credit of a line; of one taken for something else only a plain one."""
    if taken and (text.startswith(_SCHEMES, start) or not _shows_mark(text[start:end])):
        return None
    credit = find_credit(text, start, end)
    if credit is None:
        if text[end - 1] not in CLOSING and not _is_unknown_word(text[start:end]):
            credit = fill_line(text, start, end, None)
    elif text[end - 1] not in CLOSING and (
        credit.outer_start <= start or not credit.strong
    ):
        credit = fill_line(text, start, end, credit) or credit
    if credit is None or not taken or _outweighs(text, credit, start, end):
        return credit
    return None


def _is_unknown_word(line: str) -> bool:
    """Whether a line is one word, and no agency: only habit makes a credit of it."""
    return line.isalpha() and line.lower() not in AGENCIES


def _outweighs(text: str, credit: CreditMatch, start: int, end: int) -> bool:
    """Whether a credit is so plain that a line is no byline, dateline or notice."""
    if not credit.strong:
        return False
    bracketed = text[credit.outer_start] == "(" and (
        credit.outer_start + 1 == credit.start
    )
    labelled = credit.outer_start < credit.start and not bracketed
    if credit.outer_start > start or credit.outer_end < end:
        return labelled or bool(credit.photographers and credit.agencies)
    return labelled or any(party.name in PICTURES_ONLY for party in credit.agencies)
