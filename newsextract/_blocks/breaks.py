"""A line break on a page that isn't wrapped: does the sentence go on below it?"""

import re
from typing import Final, NamedTuple

from .._byline import read_byline
from .._clock import time_share
from .._credit import find_credit, is_credit_line
from .._dateline import find_dateline
from .._furniture import is_furniture_line, is_listed
from .._lex.joints import (
    BYLINE_JOINERS,
    BYLINE_OPENERS,
    DETERMINERS,
    OPEN_ENDED,
    PICTURE_LABELS,
    STRANDED,
)
from .._reading import CONTINUES
from .layout import Row, ends_sentence, first_word_length
from .stamps import is_stamp

_LINK = 60
"""Characters up to which a row may be a link on a line of its own."""
_OWN_CHARACTERS = 80
"""Characters up to which a row may be a credit or a time, and nothing else."""
_CREDIT_MARKS = frozenset("/|©:")
_TITLE = 40
"""Characters from which a row of the head may be a title, or a deck under one."""
_MOSTLY = 0.5
"""Share of a line from which it is a time with something beside it."""

_OPENING_MARKS = frozenset("“„«\"‘'")

HANGING_CHARACTERS: Final = 22
"""Characters up to which a row may be a label of the row below."""

JOINT_CHARACTERS: Final = 5
"""Characters up to which a row may be a joint between names."""

_LIST_JOINERS = frozenset({"and", "or"})
"""Words behind the semicolon of a list's last item but one."""

_HANGING = BYLINE_JOINERS | BYLINE_OPENERS | PICTURE_LABELS
"""Rows that may lead to the row below."""

_LAST_WORD = re.compile(r"(?<![\w.])[\w.’']{1,20}+\Z")
# "posted photos and"        and
# "aware of"                 of
# not: "all of this,"        a comma ends it

_INSIDE = frozenset(".’'_")
"""What such a word may end in, beside letters and figures."""

_CREDIT_LABEL = re.compile(
    r"(?<![\w-])(?:photo(?:graph)?s?|images?|pictures?|pic|credit|illustration)\Z",
    re.IGNORECASE,
)
# "... on Saturday. Photograph"    the colon behind it stripped, its credit below
# not: "she takes photographers"

_LABELLED = re.compile(r"(?:https?|www)(?=[:.])|[\w-]{2,20}+:[ ]?(?=\S)")
# "editor: A. Low"          a label of an export
# "https://example.com/a"   an address
# not: "and said: no"       the colon is not behind the first word


class Break(NamedTuple):
    """A line break: the passage so far begins at `start`, its last row is `above`."""

    text: str
    start: int
    above: Row
    row: Row
    after: Row | None
    """The row under `row`, or None at the end."""
    broken: bool
    """Whether the page breaks lines at links elsewhere."""
    begun: bool
    """Whether a whole paragraph stands above: the head of the page is over."""


def _last_word(text: str, row: Row) -> str:
    """Give the word a row stops at, casefolded; "" where it stops otherwise."""
    low = max(row.start, row.end - 22)
    word = text[low : row.end].rpartition(" ")[2]
    if word.isalpha() and len(word) <= 20:
        return word.casefold()
    if not word[-1:].isalnum() and word[-1:] not in _INSIDE:
        return ""
    m = _LAST_WORD.search(text, low, row.end)
    return m[0].casefold() if m is not None else ""


def _first_word(text: str, row: Row) -> str:
    return text[row.start : row.start + first_word_length(text, row)].casefold()


def _hangs(text: str, start: int, row: Row) -> bool:
    """Whether a row is a label of the row below, or a joint of a byline."""
    if row.end - row.start > HANGING_CHARACTERS:
        return False
    word = text[row.start : row.end].casefold().rstrip(" :,")
    if word not in _HANGING:
        return False
    if word in BYLINE_OPENERS or word in PICTURE_LABELS:
        return True
    return text[start : start + 2].casefold() == "by"


def _joins_names(text: str, start: int, row: Row) -> bool:
    """Whether a row is the joint between two names of a byline ("and")."""
    return (
        text[row.start : row.end].casefold() in BYLINE_JOINERS
        and text[start : start + 3].casefold() == "by "
    )


def _is_cut(text: str, start: int, above: Row) -> bool:
    """Whether a passage is too long, or says too much, for a line that ends open."""
    length = above.end - start
    if not text[above.end - 1].isalnum() or length < 60:
        return False
    if text.find("(@", above.start, above.end) >= 0:
        return False
    if length < 110:
        stop = text.find(". ", start + 20, above.end)
        if stop < 0 or not text[stop - 1].islower():
            return False
    if read_byline(text, above.start, above.end) is not None:
        return False
    credit = find_credit(text, start, above.end)
    return credit is None or not credit.strong


def _is_byline_row(at: Break) -> bool:
    """Whether "by X Y" in lower case stands under a headline, not in a sentence."""
    text, above, row, after = at.text, at.above, at.row, at.after
    if text[row.start : row.start + 2] != "by":
        return False
    mark = text[row.start + 2 : row.start + 3]
    if mark not in (" ", "\xa0") and not mark.isupper():
        return False
    if row.end - row.start > 60:
        return read_byline(text, row.start, row.end) is not None
    if at.begun and read_byline(text, row.start, row.end) is None:
        return False
    return above.end - above.start < 110 and (
        after is None or after.blank or not text[after.start].islower()
    )


def _is_left_open(at: Break) -> bool:
    """Whether the row above stops in mid-sentence, and `row` leads to its end."""
    text, above, row, after = at.text, at.above, at.row, at.after
    if not at.begun or not at.broken or not text[above.end - 1].isalnum():
        return False
    if text[row.start] in _OPENING_MARKS:
        return False
    if not ends_sentence(text, row.start, row.end) and (
        after is None or after.blank or not text[after.start].islower()
    ):
        return False
    return (
        _is_cut(text, at.start, above)
        and find_dateline(text, row.start, row.end) is None
    )


def _opens_small(text: str, row: Row) -> bool:
    """Whether a row opens in lower case; "eBay" and its kind are names."""
    second = text[row.start + 1 : row.start + 2]
    return text[row.start].islower() and not second.isupper()


def _is_over_deck(at: Break) -> bool:
    """Whether a title that ends in a preposition stands over a line that opens anew."""
    return (
        not at.begun
        and at.start == at.above.start
        and at.above.end - at.above.start >= _TITLE
        and at.row.end - at.row.start >= _TITLE
        and at.text[at.row.start].isupper()
    )


def _is_one_sentence(at: Break) -> bool:
    """Whether the words on both sides of a line break speak for one sentence."""
    text, above = at.text, at.above
    first, last = text[at.row.start], text[above.end - 1]
    if _opens_small(text, at.row):
        return not _is_byline_row(at)
    length, so_far = above.end - above.start, above.end - at.start
    mid_sentence = at.begun and (
        at.start < above.start - 40
        or (at.start < above.start and text[above.start].islower())
    )
    if mid_sentence and length <= _LINK and last.isalnum():
        return text.find("(@", above.start, above.end) < 0
    after = at.after
    if (
        after is not None
        and text[after.start : after.start + 1] in CONTINUES
        and at.row.end - at.row.start <= _LINK
    ):
        return True
    word = _last_word(text, above)
    if word in _LIST_JOINERS and text.rfind(";", above.end - 6, above.end) >= 0:
        return False
    if word in DETERMINERS or (word in OPEN_ENDED and so_far > 8):
        return word not in STRANDED or not _is_over_deck(at)
    if first in "—–":
        behind = text[at.row.start + 1 : at.row.end].lstrip()
        return so_far >= 40 and behind[:1].islower()
    if last == "," and length >= 30:
        return True
    if at.broken and so_far <= 12 and first not in _OPENING_MARKS:
        return _first_word(text, above) in DETERMINERS
    return _is_left_open(at)


def _stands_alone(at: Break) -> bool:
    """Whether the row above is a line of its own: a button, a credit, a time."""
    text, above = at.text, at.above
    if at.start == above.start and (
        is_furniture_line(text, above.start, above.end)
        or is_listed(text, above.start, above.end)
    ):
        return True
    if above.end - above.start > _OWN_CHARACTERS:
        return False
    printed = text[above.start : above.end]
    if not _CREDIT_MARKS.isdisjoint(printed) and is_credit_line(
        text, above.start, above.end
    ):
        return True
    return time_share(text, above.start, above.end) >= _MOSTLY


def _begins_anew(at: Break) -> bool:
    """Whether the row below is a line of its own: a label, an aside, a time."""
    text, row = at.text, at.row
    if _LABELLED.match(text, row.start, row.end) or _hangs(text, row.start, row):
        return True
    if text[row.start] == "(" and text[row.end - 1] == ")":
        return True
    if text[row.start : row.start + 3].casefold() == "by " and not at.begun:
        return read_byline(text, row.start, row.end) is not None
    if is_listed(text, row.start, row.end):
        return True
    if row.end - row.start > _LINK:
        return False
    if is_stamp(text, row.start, row.end):
        return True
    open_word = text[row.start].islower() and _last_word(text, at.above) in OPEN_ENDED
    return not open_word and is_furniture_line(text, row.start, row.end)


def ends_in_label(text: str, above: Row) -> bool:
    """Whether a row ends in the label of a credit ("… on Saturday. Photograph:")."""
    end = above.end - 1
    return _CREDIT_LABEL.search(text, max(above.start, end - 14), end) is not None


def goes_on(at: Break) -> bool:
    """Whether the row under a break goes on with the passage above it."""
    text, above, row = at.text, at.above, at.row
    short = row.end - row.start <= JOINT_CHARACTERS
    if _hangs(text, at.start, above) or (short and _joins_names(text, at.start, row)):
        return True
    first, last = text[row.start], text[above.end - 1]
    if last == "(":
        return True
    if first in CONTINUES:
        rest = text[row.start + 1 : row.end]
        return CONTINUES.issuperset(rest) or rest[0] in ' \xa0"”'
    if last == ":" and ends_in_label(text, above) and row.end - row.start <= _LINK:
        return True
    if last == ":" and above.end - above.start <= 60:
        match = find_dateline(text, above.start, row.end)
        if match is not None and match.end >= above.end:
            return True
    if ends_sentence(text, above.start, above.end) and not (
        first.islower() and last in ":;"
    ):
        return False
    if last.isalpha() and above.end - above.start == 1:
        return first.islower() and last.isupper()
    return _is_one_sentence(at) and not (_begins_anew(at) or _stands_alone(at))
