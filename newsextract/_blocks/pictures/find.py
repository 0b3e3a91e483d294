"""The ordered table of rules by which lines are read as captions."""

from collections.abc import Callable, Collection, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from .credited import (
    credit_below,
    credit_line,
    credited,
    labelled_pair,
    split_bracket,
)
from .page import ALIKE, BRACKET, LONGEST, NAMES, Page, Picture, read_page
from .words import (
    above_button,
    fragment,
    may_be_sentence,
    names_alone,
    printed_twice,
    sentence,
    short_verdict,
    under_button,
)


class Rule(NamedTuple):
    """A row of the table: `read` gives the picture whose words begin on a line."""

    read: Callable[[Page, int], Picture | None]
    button: bool = False
    """Whether it holds only where the page has a button of a gallery."""
    closed: bool | None = None
    """Whether it holds only for lines that end like a sentence, or for none of them."""


RULES: tuple[Rule, ...] = (
    Rule(split_bracket),
    Rule(labelled_pair),
    Rule(credited),
    Rule(credit_below),
    Rule(credit_line),
    Rule(under_button, button=True),
    Rule(above_button, button=True),
    Rule(printed_twice, closed=True),
    Rule(fragment, closed=False),
    Rule(sentence, closed=True),
    Rule(names_alone),
    Rule(short_verdict),
)
"""First rule that holds wins; this order is the precedence."""

_READERS: Final = MappingProxyType(
    {
        (buttons, closed): tuple(
            rule.read
            for rule in RULES
            if (buttons or not rule.button) and rule.closed in (None, closed)
        )
        for buttons in (False, True)
        for closed in (False, True)
    }
)
"""The rules of a line, by whether the page has buttons and the line is closed."""


def find_pictures(
    text: str,
    lines: Sequence[tuple[int, int]],
    taken: Collection[int] = frozenset(),
    running: Collection[int] = frozenset(),
) -> tuple[Picture, ...]:
    """Find the lines under pictures, in order, none overlapping.

    Args:
        text: The text.
        lines: Inked ranges of its logical lines, in order.
        taken: Indexes of lines known to be something else, such as bylines, times,
            buttons: they are no captions and join none, unless a plain credit says
            so. Buttons of galleries may be taken.
        running: Indexes of lines that are running text and end in no credit; none
            of them is taken.
    """
    page = read_page(text, lines, taken, running)
    pictures: list[Picture] = []
    done = 0
    for i in page.asked:
        if i < done or not page.lines[i].free or _is_plain(page, i):
            continue
        picture = _read(page, i)
        if picture is not None:
            pictures.append(picture)
            done = picture.last
    return tuple(pictures)


def _read(page: Page, i: int) -> Picture | None:
    """Read the picture whose words begin on a line: the first rule that holds."""
    for read in _READERS[page.buttons, page.lines[i].closed]:
        picture = read(page, i)
        if picture is not None:
            return picture
    return None


def _is_plain(page: Page, i: int) -> bool:
    """Whether no rule can hold: a sentence, no caption by its words or neighbours."""
    line = page.lines[i]
    length, text = line.length, page.text
    if (
        line.credit is not None
        or not line.closed
        or length <= NAMES
        or i in page.beside
        or text.find("(", line.end - BRACKET, line.end) >= 0
    ):
        return False
    if length > LONGEST:
        return True
    below = i + 1
    if below < len(page.lines) and abs(page.lines[below].length - length) < ALIKE:
        return False
    return not may_be_sentence(page, i)
