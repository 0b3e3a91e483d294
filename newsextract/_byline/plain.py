"""The commonest bylines, read at once: "By Ann Lee", "By Ann Lee and Bob Ray"."""

import re

from .._lex.agencies import AGENCIES
from .._lex.desks import BUTTON_WORDS, GENERIC_PARTIES, PICTURE_WORDS
from .._lex.not_names import NOT_NAMES
from .._lex.papers import PAPERS
from .._lex.titles import HONORIFICS, SUFFIXES
from .marks import JOINT_WORDS, find_tail
from .matches import AuthorMatch, BylineMatch
from .parties import is_place

_PLAIN = re.compile(
    r"""
    By [ ] (?P<name> [A-Z][a-z]{1,14}
        (?: [ ] [A-Z][a-z]{1,14} (?: - [A-Z][a-z]{1,14} )? ){1,2} )
    (?: (?: [ ] and [ ] | \n and \n ) (?P<other> [A-Z][a-z]{1,14}
        (?: [ ] [A-Z][a-z]{1,14} (?: - [A-Z][a-z]{1,14} )? ){1,2} ) )?
    """,
    re.VERBOSE,
)
# By Ann Lee                      name=Ann Lee
# By Ann Lee-Ray⏎and⏎Bob Ray      name=Ann Lee-Ray other=Bob Ray
# not: By Ann Lee, KXLB
# not: By Lee

_NO_NAMES = (
    NOT_NAMES | HONORIFICS | SUFFIXES | PICTURE_WORDS | BUTTON_WORDS | JOINT_WORDS
)
"""Words of which one makes a piece something else, or a question."""


def read_plain_byline(text: str, start: int, end: int) -> BylineMatch | None:
    """Read a byline that is "By" and one or two names of plain words, and no more.

    None says nothing: the general reading gives the same answer for these, and has one
    for the others.
    """
    m = _PLAIN.fullmatch(text, start, end)
    if m is None or find_tail(text, start, end) is not None:
        return None
    name, other = m.group("name", "other")
    if not _is_name(name.lower()):
        return None
    author = AuthorMatch(*m.span("name"), name)
    if other is None:
        return BylineMatch(start, end, (author,), "byline.marked")
    if other.lower() == name.lower() or not _is_name(other.lower()):
        return None
    authors = (author, AuthorMatch(*m.span("other"), other))
    return BylineMatch(start, end, authors, "byline.marked")


def _is_name(low: str) -> bool:
    """Whether plain words in lower case can be nothing but a name."""
    return (
        _NO_NAMES.isdisjoint(low.split())
        and low not in AGENCIES
        and not is_place(low)
        and low not in PAPERS
        and low not in GENERIC_PARTIES
        and low.removeprefix("the ") == low
    )
