"""The ordered table of rules by which lines are read as captions."""

from collections.abc import Callable, Collection, Sequence

from ..._captionlike import opens_like_caption
from ..._text import Range
from .credited import (
    credit_below,
    credit_line,
    credited,
    labelled_pair,
    split_bracket,
)
from .page import Page, Picture, read_page
from .words import (
    above_button,
    fragment,
    names_alone,
    printed_twice,
    sentence,
    short_verdict,
    under_button,
)

RULES: tuple[Callable[[Page, int], Picture | None], ...] = (
    split_bracket,
    labelled_pair,
    credited,
    credit_below,
    credit_line,
    under_button,
    above_button,
    printed_twice,
    fragment,
    sentence,
    names_alone,
    short_verdict,
)
"""First rule that holds wins; this order is the precedence."""


_CAPTION = 320
"""Characters up to which a line without a credit may be a caption."""
_BUTTON = 160
"""Characters up to which a line may be a caption for want of a verb."""
_SHORT = 40
"""Characters up to which a line may be a button."""
_ALIKE = 3
"""Difference in length up to which two lines may say the same."""


def find_pictures(
    text: str, lines: Sequence[Range], taken: Collection[int] = frozenset()
) -> tuple[Picture, ...]:
    """Find the lines under pictures, in order, none overlapping.

    Args:
        text: The text.
        lines: Inked ranges of its logical lines, in order.
        taken: Indexes of lines known to be something else, such as bylines, times,
            buttons: they are no captions and join none, unless a plain credit says
            so. Buttons of galleries may be taken.
    """
    page = read_page(text, lines, taken)
    pictures: list[Picture] = []
    i = 0
    while i < len(lines):
        picture = _read(page, i) if page.is_free(i) else None
        if picture is None:
            i += 1
            continue
        pictures.append(picture)
        i = picture.last
    return tuple(pictures)


def _read(page: Page, i: int) -> Picture | None:
    """Read the picture whose words begin on a line: the first rule that holds."""
    if _is_plain(page, i):
        return None
    for rule in RULES:
        picture = rule(page, i)
        if picture is not None:
            return picture
    return None


def _is_plain(page: Page, i: int) -> bool:
    """Whether no rule can hold: a paragraph, and nothing short under it."""
    line = page.lines[i]
    length = line.end - line.start
    if line.credit is not None or not line.closed or length <= _BUTTON:
        return False
    near = (*page.lines[max(0, i - 1) : i], *page.lines[i + 1 : i + 3])
    if any(other.alone or other.end - other.start <= _SHORT for other in near):
        return False
    if i + 1 < len(page.lines):
        below = page.lines[i + 1]
        if abs(below.end - below.start - length) < _ALIKE:
            return False
    return length > _CAPTION or not opens_like_caption(page.text, line.start, line.end)
