"""What the search for credits hands on."""

from enum import Enum, auto
from typing import NamedTuple

from .._lex.credits import Status


class PartyMatch(NamedTuple):
    """One person or body named in a credit."""

    start: int
    end: int
    name: str
    """Canonical name of an agency; of anybody else the name as printed."""


class Parties(NamedTuple):
    """What the words of a credit name, in printed order."""

    photographers: tuple[PartyMatch, ...] = ()
    agencies: tuple[PartyMatch, ...] = ()
    status: tuple[Status, ...] = ()
    known: bool = False
    """Whether an agency of the lexicon is among them."""
    joined: bool = False
    """Whether a person stands beside a body ("X Y/PAPER", "X Y for PAPER")."""


class Hint(Enum):
    """What stands before the words of a credit."""

    NONE = auto()
    """Nothing: they follow a sentence."""
    BRACKET = auto()
    """An opening bracket."""
    LABEL = auto()
    """A label that does not tell what follows ("Photo:", "Credit:")."""
    LABELS = auto()
    """The same in the plural ("Photos:"): several makers are likely."""
    MAKER = auto()
    """A label that a maker follows ("Photo by", "©")."""
    GIVER = auto()
    """A label that a giver follows ("Source:", "Courtesy of")."""


class CreditMatch(NamedTuple):
    """A credit in a caption, or alone."""

    start: int
    end: int
    outer_start: int
    """Where its bracket, dash or label begins."""
    outer_end: int
    """Where its bracket, and what the page hangs on, ends."""
    photographers: tuple[PartyMatch, ...]
    agencies: tuple[PartyMatch, ...]
    status: tuple[Status, ...]
    form: str
    """How it is printed: bracket, label, pipe, dash, bare, line, first."""
    strong: bool
    """Whether it makes the range it stands in a caption by itself."""
