"""Pieces of a printed time, and how they are put together."""

from typing import Final, Literal, NamedTuple, Self

from .._calendar.parts import Parts

# `re` takes its time to compile a class of more than two runs beyond Latin-1.
_BLANK: Final = r"[\x20\t\xa0]|[\u2000-\u200b\u202f]|\u3000"

SPACE: Final = rf"(?:{_BLANK}|(?:\r?\n|\u2028)(?:[\t\x20]{{0,4}}>[\t\x20]?){{0,3}})"
"""White space between words: of a line, or a line break with marks of quoted mail."""

SPACE_OR_HYPHEN: Final = rf"(?:{SPACE}|-)"
"""The same or a hyphen, as in "mid-May" and "mid May"."""


Label = Literal["published", "posted", "updated", "modified", "loaded"]
"""What a page calls a time."""


class Scope(NamedTuple):
    """What is searched, and how strictly."""

    text: str
    start: int
    """How far back words may be taken in ("late", "from")."""
    end: int
    page: bool
    """Whether it is a line of the page rather than prose."""

    def since(self, start: int) -> Self:
        """Return the same, no words before `start` to be taken in."""
        return self.__class__(self.text, start, self.end, self.page)

    def before(self, at: int, reach: int) -> tuple[str, int, int]:
        """Return what a pattern is given to look back from `at`: text, start, end.

        A little more than `reach` characters: a space may be a line break with marks.
        """
        return self.text, max(self.start, at - reach - 6), at

    def follows(self, at: int, letters: str) -> bool:
        """Whether a word that ends with one of `letters` may stand right before `at`.

        A cheap test before a pattern is asked; a line break may hide the word.
        """
        if at - self.start < 2:
            return False
        last = self.text[at - 2]
        return last in letters or not last.isalpha()


class Slot:
    """What a piece says, a bit each; a time has each at most once.

    Plain numbers: `enum.IntFlag` takes twenty times as long to combine.
    """

    NONE: Final = 0
    DATE: Final = 1
    """Month and day, with or without the year."""
    CLOCK: Final = 2
    WEEKDAY: Final = 4
    DAY_WORD: Final = 8
    """A word for a day: today, yesterday."""
    DAY_PART: Final = 16
    AGO: Final = 32
    STEP: Final = 64
    """Last week, next Friday."""
    MONTH: Final = 128
    """A month, with or without the year."""
    SPAN: Final = 256
    """A year or a decade."""


class Piece(NamedTuple):
    """A stretch of the text that states parts of a time."""

    start: int
    end: int
    parts: Parts
    slots: int
    """Bits of `Slot`."""
    rule: str
    label: Label | None = None
    """What the page calls it, or None."""


_NOTHING: Final = Parts()


def merge(first: Piece, second: Piece) -> Piece:
    """Put two pieces together; what `second` states wins."""
    return Piece(
        min(first.start, second.start),
        max(first.end, second.end),
        Parts._make(
            [
                later if later is not nothing else former
                for former, later, nothing in zip(
                    first.parts, second.parts, _NOTHING, strict=True
                )
            ]
        ),
        first.slots | second.slots,
        f"{first.rule} {second.rule}",
    )
