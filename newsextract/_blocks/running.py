"""Running text, told at a glance: most of a page, and no rule but that of prose."""

from typing import Final

from .._byline.marks import FIRST_WORDS as BYLINE_WORDS
from .._credit import shows_label
from .._furniture import LINK_WORDS, speaks_to_reader
from .._notes.openings import ARTICLES, SUBJECTS
from .._notes.openings import FIRST_WORDS as NOTE_WORDS

_SHORTEST: Final = 61
"""Characters from which a sentence may be told so; buttons and widgets have fewer."""
_QUOTED_SHORTEST: Final = 30
"""The same behind an opening quotation mark, with which nothing of the page begins."""
_LEAD = 48
"""Characters in which the first words stand."""
_SPACES = 4
"""Spaces that a sentence of some words has at least."""
_SMALL = 3
"""Letters up to which a word may be a particle of a name, or the verb behind one."""
_THANKED = 400
"""Characters from the start within which a note thanks its contributors."""

_OPENERS: Final = (NOTE_WORDS | BYLINE_WORDS | LINK_WORDS) - ARTICLES
"""Words with which something else than running text may open."""

_DUTIES: Final = frozenset({"covers", "reports", "writes"})
"""Verbs of biographies behind a name."""

_MARKS: Final = ("“", '"')
_CLOSINGS: Final = (".”", '."', ",”", ',"', "?”", '?"', "!”", '!"', ".’”")


def is_running(text: str, start: int, end: int) -> bool:
    """Whether a range is surely running text, whatever stands around it.

    It opens as the sentences of a story do, with a capitalised word and small ones or
    with a quotation, and closes with a full stop or behind a quotation; it neither
    speaks to the reader nor thanks contributors, and no credit ends it. Where this
    doesn't hold, the range may be running text all the same.
    """
    last = text[end - 1]
    if text.startswith(_MARKS, start):
        if (
            end - start < _QUOTED_SHORTEST
            or (last != "." and not text.endswith(_CLOSINGS, start, end))
            or text.count(" ", start, end) < _SPACES
        ):
            return False
    elif (
        end - start < _SHORTEST
        or last != "."
        or not _opens_sentence(text, start)
        or speaks_to_reader(text, start, end)
    ):
        return False
    before = text[end - 2]
    if before.isupper() or before in ")]" or text.endswith(".m.", start, end):
        return False
    lead = start + _THANKED
    return (
        text.find("contribut", start, lead) < 0
        and text.find("reported", start, lead) < 0
        and not shows_label(text, start, end)
    )


def _opens_sentence(text: str, start: int) -> bool:
    """Whether a range opens with a capitalised word, perhaps a name, and small words."""
    words = text[start : start + _LEAD].split(" ", 4)
    if len(words) < 5:
        return False
    first, second, third = words[:3]
    if not (first[:1].isupper() and _is_word(first)) or first[1:2].isupper():
        return False
    if second[:1].isupper():
        named = _is_word(second) and third.isalpha() and third.islower()
        if not named or len(third) <= _SMALL or third in _DUTIES:
            return False
    elif not _is_small(second) or not (
        _is_small(third) or (len(second) > _SMALL and third[:1].isupper())
    ):
        return False
    word = first.lower()
    if word in ARTICLES:
        return SUBJECTS.isdisjoint(map(str.lower, words[1:4]))
    return word not in _OPENERS


def _is_small(word: str) -> bool:
    """Whether a word is of small letters, perhaps with a comma behind it."""
    return word.islower() and (word.isalpha() or word.removesuffix(",").isalpha())


def _is_word(word: str) -> bool:
    """Whether a word is of letters, perhaps a possessive or a double name."""
    if word.isalpha():
        return True
    return word[-1:].isalpha() and (
        word.replace("-", "").replace("’", "").replace("'", "").isalpha()
    )
