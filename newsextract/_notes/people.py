"""The persons a note names."""

import regex

from .._lex.agencies import AGENCIES
from .._lex.places import COUNTRIES, STATES
from .._names import is_name
from .._rx import over_breaks
from .._text import Range, squeeze, trim

_CUT = regex.compile(
    r"""
    \s{0,3} (?P<mark> [,;:()./—–] (?<! (?-i:\p{Lu})[.] ) (?<! [JS]r[.] ) ) \s{0,3}
    | (?<! [\p{L}\p{N}] )
      (?P<word> and | & | with | in | from | at | by | for | to | of | the | an? | also
        | contributed | contributing | reported | reporting | reports | report
        | additional | further | extra | editing | edited | writing | written | research
        | researched | compiled | produced | production | graphics?
      | photo (?: graph )? s?
        | translation | translated | copy | this
      ) (?! [\p{L}\p{N}'’] )
    | ['’]s (?= \s ) | (?<= s ) ['’] (?= \s )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# Ann Lee in Porto, and Bob Ray    ","  "in"  "and"
# E. J. Dunn                       none: the full stop is an initial's

_CALLING = regex.compile(
    over_breaks(r"""
    (?: [\p{L}.'’]{1,20}+ \s ){0,4}?
    (?: writers? | reporters? | correspondents? | journalists? | staff | editors?
      | producers? | researchers? | photographers? ) \s (?= (?-i:\p{Lu}) )
    """),
    regex.VERBOSE | regex.IGNORECASE,
)
# Associated Press writers Ann Lee    up to the name

_BEFORE_PLACES = frozenset({"in", "from", "at", "to", "of", "for"})


def find_people(text: str, start: int, end: int) -> tuple[Range, ...]:
    """Return the persons named in a range, in order; "in" and "from" tell places."""
    found: list[Range] = []
    at, before = start, ""
    for m in _CUT.finditer(text, start, end):
        inked = _add(found, text, Range(at, m.start()), before)
        at = m.end()
        if inked or m["word"] is not None:
            before = (m["word"] or m["mark"] or "").lower()
    _add(found, text, Range(at, end), before)
    return tuple(found)


def _add(found: list[Range], text: str, piece: Range, before: str) -> bool:
    """Add a piece to what was found if it is a person; say whether it holds ink."""
    first, last = trim(text, *piece)
    if first == last or before in _BEFORE_PLACES:
        return first < last
    if len(text[first:last].split(None, 2)) > 2:
        calling = _CALLING.match(text, first, last)
        if calling is not None:
            first = calling.end()
    if _is_person(text, first, last):
        found.append(Range(first, last))
    return True


def _is_person(text: str, start: int, end: int) -> bool:
    name = squeeze(text, start, end)
    if not is_name(name, 0, len(name)):
        return False
    low = name.lower()
    return low not in AGENCIES and low not in STATES and low not in COUNTRIES
