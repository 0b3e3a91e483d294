"""A label at the head of a line, and what stands behind it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal, NamedTuple

from .._lex.export_labels import (
    FACTIVA_CODES,
    MAIL_LABELS,
    NEXIS_LABELS,
    PROQUEST_LABELS,
    RECORD_LABELS,
    RELEASE_LABELS,
    Meaning,
)

Family = Literal["factiva", "mail", "nexis", "proquest", "record"]
"""Whose manner of labelling it is."""

MEANINGS: Final[Mapping[Family, Mapping[str, Meaning]]] = MappingProxyType(
    {
        "factiva": FACTIVA_CODES,
        "mail": MAIL_LABELS,
        "nexis": NEXIS_LABELS,
        "proquest": PROQUEST_LABELS,
        "record": RECORD_LABELS,
    }
)
"""Family -> its labels and what stands behind them."""

_COLONED: Final = frozenset(
    {*NEXIS_LABELS, *PROQUEST_LABELS, *RECORD_LABELS, *MAIL_LABELS, *RELEASE_LABELS}
)
LONGEST: Final = 40
"""No label is longer, in characters."""

_BLANKS: Final = " \t\xa0"

CODE_OPENINGS: Final = frozenset(
    (code + mark)[:3].lower()
    for code in FACTIVA_CODES
    for mark in ("", " ", "\t", "\xa0", "\n", "\r")
)
"""First three characters, in small letters, of the lines that may open with a code."""


class LabelMatch(NamedTuple):
    """A label at the head of a line; `start:end` leaves its colon out."""

    start: int
    end: int
    value: int
    """Where the line goes on behind label and colon."""
    key: str
    """What to look the label up by: a code, or the label in small letters."""
    coded: bool
    """Whether it is a code without a colon."""


def read_label(text: str, start: int, end: int) -> LabelMatch | None:
    """Return the label that opens a line, or None; the range is inked at both ends."""
    colon = text.find(":", start, min(end, start + LONGEST))
    if colon > start:
        label = text[start:colon].rstrip()
        key = " ".join(label.split()).lower()
        if key in _COLONED:
            return LabelMatch(start, start + len(label), colon + 1, key, coded=False)
    for length in (2, 3):
        after = start + length
        if text[start:after] in FACTIVA_CODES and (
            after == end or text[after] in _BLANKS
        ):
            return LabelMatch(start, after, after, text[start:after], coded=True)
    return None


# "LENGTH: 355 words"       key=length
# "Full text : The mayor"   key=full text
# "HD  Bridge opens"        key=HD  coded
# "LP"                      key=LP  coded, the value on the next line
# not: "Mayor: we are late" no label of an export
# not: "INside"             the code is part of a word
