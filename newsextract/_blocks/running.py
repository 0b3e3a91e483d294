"""Running text, told at a glance: most of a page, and no rule but that of prose."""

import re
from typing import Final

from .._asking import ASKING, MACHINE_NOUNS
from .._byline.marks import FIRST_WORDS as BYLINE_WORDS
from .._credit import shows_label
from .._furniture import LINK_WORDS
from .._notes.openings import ARTICLES, SUBJECTS
from .._notes.openings import FIRST_WORDS as NOTE_WORDS

_SHORTEST: Final = 61
"""Characters from which a sentence may be told so; buttons and widgets have fewer."""
_QUOTED_SHORTEST: Final = 30
"""The same behind an opening quotation mark, with which nothing of the page begins."""
_LEAD = 40
"""Characters in which three words behind the first one stand."""
_SPACES = 4
"""Spaces that a sentence of some words has at least."""
_PLEA = 400
"""Characters up to which a page speaks to its reader."""
_TAIL = 180
"""Characters from the end in which the label of a credit may stand."""

_ARTICLES: Final = ARTICLES | {"these"}
_SUBJECTS: Final = SUBJECTS | MACHINE_NOUNS

_ADDRESSES: Final = frozenset(
    {"here", "our", "please", "sign", "subscribe", "we", "your"}
)
_OPENERS: Final = (NOTE_WORDS | BYLINE_WORDS | LINK_WORDS | _ADDRESSES) - ARTICLES
"""Words with which something else than running text may open."""

_OPENING = re.compile(
    r"""
    ( [A-Z] (?: [a-z]++ (?: [-’'][A-Za-z]{1,24}+ ){0,3}+ )?+ ) [ ]
    (?: [a-z]{4,30}+ ,?+ [ ] [A-Za-z]                               # The vote, which
      | [a-z]{1,3}+ ,?+ [ ] [a-z]                                   # He and two
      | [A-Z][a-z]++ (?: [-’'][A-Za-z]{1,24}+ ){0,3}+ [ ]           # Ada Low said
        (?! covers | writes | reports ) [a-z]{4,30}+ [ ]
    )
    """,
    re.VERBOSE,
)
# "The vote, which passed"    The
# not: "Ada Low is a"         a small verb behind a name: of a biography, perhaps
# not: "Paris — The"          a mark of datelines

_MARKS: Final = frozenset('“"')
_CLOSINGS: Final = (".”", '."', "?”", '?"', "!”", '!"', ".’”")


OTHER: Final = 0
"""Anything; running text too."""
OPENS: Final = 1
"""A range that opens as the sentences of a story do, and as nothing else does."""
RUNS: Final = 2
"""Running text: a range that opens so, and closes so, with no credit."""


def find_thanks(text: str) -> int:
    """Give where a text first has a word of notes that thank contributors, or its end.

    What stands before is asked for none of them.
    """
    places = (text.find("contribut"), text.find("reported"))
    return min((place for place in places if place >= 0), default=len(text))


def read_prose(text: str, start: int, end: int, thanks: int = 0) -> int:
    """Tell at a glance whether a range is running text, or opens as such.

    It opens with a capitalised word, or a name, and small ones, or with a quotation,
    and neither speaks to the reader nor thanks contributors; it closes with a full
    stop, or where it opens with a quotation, behind one.

    Args:
        text: The whole text.
        start: Where the range begins; no blanks are skipped.
        end: Where it ends.
        thanks: What `find_thanks` gave.
    """
    length = end - start
    quoted = text[start] in _MARKS
    if quoted:
        if length < _QUOTED_SHORTEST or text.count(" ", start, end) < _SPACES:
            return OTHER
    else:
        m = _OPENING.match(text, start, end)
        if m is None or length < _SHORTEST:
            return OTHER
        word = m[1].lower()
        if word in _OPENERS or (word in _ARTICLES and _is_of_page(text, m.end(1))):
            return OTHER
        if length <= _PLEA and ASKING.search(text, start, end) is not None:
            return OTHER
    if end > thanks and (
        text.find("contribut", start, end) > 0 or text.find("reported", start, end) > 0
    ):
        return OTHER
    if text[end - 1] != "." and not (quoted and text.endswith(_CLOSINGS, start, end)):
        return OPENS
    before = text[end - 2]
    if (
        before.isupper()
        or before in ")]"
        or text.endswith(".m.", start, end)
        or shows_label(text[max(start, end - _TAIL) : end])
    ):
        return OPENS
    return RUNS


def _is_of_page(text: str, at: int) -> bool:
    """Whether a word behind an article names a story or its writer, as notes do."""
    words = text[at + 1 : at + 1 + _LEAD].lower().split(" ", 3)
    return not _SUBJECTS.isdisjoint(words[:3])
