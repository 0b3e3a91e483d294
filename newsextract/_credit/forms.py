"""The forms in which a credit is printed: bracket, label, pipe, dash, none at all."""

import re

import regex

from .._rx import over_breaks
from .._text import Range, trim
from .labels import Label, read_label
from .parties import read_parties
from .shapes import CreditMatch, Hint, Parties

_BRACKET = re.compile(r"[()\[\]]")

_LABEL_START = regex.compile(
    r"(?<![\p{L}\p{N}'’/-]) (?: © | \([cC]\) | [CPISGVADFRMH]\p{L}{2} )", regex.VERBOSE
)
# Photo by · Credit: · ©
# not: a photo by           lower case in mid-sentence

_SENTENCE_END = regex.compile(
    r"""
    (?<= [\p{L}\p{N}%)\]”’"'.] ) (?<! [\s.]\p{Lu} )
    (?: [.!?…]{1,3}+ [”’"')\]]? | [”")\]] ) \s{0,3}
    (?= [\p{Lu}@] | [0-9]\p{L} )
    """,
    regex.VERBOSE,
)
# … in Braunau.|Leonhard · … on Monday. |Belal · … stuffing instead. (Photo: X) |X
# not: H. Clemente          an initial

_ABBREVIATIONS = frozenset(
    {
        "Adm",
        "Capt",
        "Co",
        "Col",
        "Corp",
        "Det",
        "Dr",
        "Ft",
        "Gen",
        "Gov",
        "Hon",
        "Inc",
        "Insp",
        "Jr",
        "Lt",
        "Ltd",
        "Maj",
        "Mr",
        "Mrs",
        "Ms",
        "Mt",
        "No",
        "Pres",
        "Prof",
        "Rep",
        "Rev",
        "Sen",
        "Sgt",
        "Sr",
        "St",
        "Supt",
        "vs",
    }
)
"""Words whose full stop ends no sentence."""

_JOINTS = re.compile(r"[/|,&—–]|\s(?:via|for|and)\s")
# what a credit of two parties needs

_SENTENCE_MARKS = '.!?…”"’)'

_JOINT = regex.compile(r"\s{0,9}/\s{0,9}(?=[\p{Lu}v])|\s\|\s|\svia\s{1,9}(?=\p{Lu})")
# X Y/PAPER · X Y/via PAPER · X Y via PAPER

_LAST_NAME = regex.compile(
    over_breaks(r"""
    (?<= \s ) (?:
        (?: AP | AFP | PTI | EPA | PA | UN ) \s (?: Photo | Video | Wire | Images? )
      | \p{Lu}[\p{L}\p{M}'’-]{1,24}+
        (?: \s (?: \p{Lu}\.?(?:\p{Lu}\.)? | \p{Ll}{2,3} ) ){0,2}
        \s \p{Lu}[\p{L}\p{M}'’-]{1,24}+
      | REUTERS | AFP | AP | EPA(?:-EFE)? | NASA | Xinhua
    ) \s* \Z
    """),
    regex.VERBOSE,
)
# … from a plane in Washington DC |Stefan Rousseau|/via …      the last two words
# … on the front row at the show |Nicky J Sims|/…              an initial between

_DASH = regex.compile(
    r"(?<=[.!?”\"')\p{L}]) \s{0,9} (?:[–—|]|--|(?<=\s)-|(?<=[.!?”]\s)/) \s{1,9}",
    regex.VERBOSE,
)
# … at the stadium. — AFP pic

_RIGHTS = re.compile(
    r"rights|\b(?:Ltd|LLC|Inc|Limited|GmbH|plc)\b|[0-9]{4}", re.IGNORECASE
)
# © 2022 The Granby Post. All rights reserved.

REMARK = re.compile(
    r"""
    (?: reporting | editing | additional | writing | compiled | published | posted
      | updated | pictured | left | right | top | above | below | centre | center | from
      | file | and | with | see | also | not | a | an | c\. | stock \s | by
    ) \b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# (Reporting by X Y; Editing by Z W) · (left) · (FILE)

_FIRST_SIGN = regex.compile(
    over_breaks(r"""
    © \s* (?! provided ) (?P<name> \p{Lu}[\p{L}\p{M}'’-]{1,24}+
        (?: \s (?: \p{Lu}\.?(?:\p{Lu}\.)? | \p{Ll}{2,3} ) ){0,2}
        \s \p{Lu}[\p{L}\p{M}'’-]{1,24}+ )
    \s+ (?= \p{L} )
    """),
    regex.VERBOSE,
)
# © Lucy Nicholson Detainees at …       name=Lucy Nicholson

_WORDS = 5
"""Words of an open line from which on an agency in brackets is their credit."""

MANY = 4
"""Sentences before a lone agency from which on the text is a story, signed off."""


def bracketed(text: str, start: int, end: int, *, closed: bool) -> CreditMatch | None:
    """Find a credit in the bracket that ends a range.

    Args:
        text: The text.
        start: First character of the caption.
        end: One past its closing bracket.
        closed: Whether a full stop follows: then the bracket may belong to a sentence.
    """
    opening = _opening(text, max(start, end - 240), end - 1)
    if opening is None:
        return None
    outer = Range(opening, end)
    inner = Range(*trim(text, opening + 1, end - 1))
    found = _labelled_bracket(text, inner, outer)
    if found is not None:
        return found
    if REMARK.match(text, *inner):
        return None
    parties = read_parties(text, *inner, Hint.BRACKET)
    if parties is None:
        return None
    before = Range(*trim(text, start, opening))
    apart = before.start == before.end or text[before.end - 1] in _SENTENCE_MARKS
    several = parties.joined or (parties.known and len(parties.agencies) > 1)
    if not several and (closed or not (apart or _signs_words(text, before, parties))):
        return None
    named = bool(parties.agencies or parties.photographers)
    strong = several or (named and text.count(". ", start, opening) < MANY)
    return _match(parties, inner, outer, "bracket", strong=strong)


def _signs_words(text: str, before: Range, parties: Parties) -> bool:
    """Whether a lone agency in brackets is the credit of words without a full stop.

    In a heading, or behind a name alone, the bracket tells what the letters mean.
    """
    if not parties.known or parties.photographers:
        return False
    words = text[before.start : before.end].split()
    small = sum(word.islower() for word in words)
    return len(words) >= _WORDS and 2 * small >= len(words)


def _labelled_bracket(text: str, inner: Range, outer: Range) -> CreditMatch | None:
    """Read "(Photo by X Y/PAPER)"."""
    label = read_label(text, *inner)
    if label is None:
        return None
    stop = inner.end - (text[inner.end - 1] == ".")
    parties = read_parties(text, label.end, stop, label.hint)
    if parties is None:
        return None
    return _match(
        _with_status(parties, label), Range(label.end, stop), outer, "bracket"
    )


def _with_status(parties: Parties, label: Label) -> Parties:
    return parties._replace(status=tuple(dict.fromkeys(label.status + parties.status)))


def _opening(text: str, start: int, close: int) -> int | None:
    """Find the bracket that the one at `close` closes."""
    depth = 0
    at = max(text.rfind("(", start, close), text.rfind("[", start, close))
    if at < 0 or not _BRACKET.search(text, at + 1, close):
        return at if at >= 0 else None
    for m in reversed(list(_BRACKET.finditer(text, start, close))):
        if m.group() in ")]":
            depth += 1
        elif depth:
            depth -= 1
        else:
            return m.start()
    return None


def labelled(text: str, start: int, end: int, reach: int) -> CreditMatch | None:
    """Find "… . Photo: X Y" in the last `reach` characters of a range."""
    at = end - reach
    if at <= start:
        at = start
        found = _label_at(text, start, start, end)
        if found is not None:
            return found
    for m in _LABEL_START.finditer(text, at, end):
        found = _label_at(text, start, m.start(), end)
        if found is not None:
            return found
    return None


def _label_at(text: str, start: int, at: int, end: int) -> CreditMatch | None:
    label = read_label(text, at, end)
    if label is None or (at > start + 1 and _is_agency_mark(text, at, label.end)):
        return None
    stop = end - (text[end - 1] == ".")
    parties = read_parties(text, label.end, stop, label.hint)
    if parties is None:
        return None
    of_page = label.sign and _RIGHTS.search(text, at, end) is not None
    if of_page and not (parties.known and at > start):
        return None
    return _match(
        _with_status(parties, label), Range(label.end, stop), Range(at, end), "label"
    )


def _is_agency_mark(text: str, start: int, end: int) -> bool:
    """Whether "PHOTO /" belongs to the agency before it ("AFP PHOTO / X Y")."""
    return text[start - 2].isalpha() and text.find("/", start, end) >= 0


def whole(text: str, start: int, end: int) -> CreditMatch | None:
    """Read a short range that is all credit ("X Y | Moment | Getty Images")."""
    if end - start > 100 or not _JOINTS.search(text, start, end):
        return None
    parties = read_parties(text, start, end, Hint.NONE)
    if parties is None or not parties.known:
        return None
    if not parties.joined and len(parties.agencies) < 2:
        return None
    return _match(parties, Range(start, end), Range(start, end), "line")


def dashed(text: str, start: int, end: int) -> CreditMatch | None:
    """Find a credit behind a dash or pipe that ends a range."""
    for m in _DASH.finditer(text, max(start, end - 130), end):
        parties = read_parties(text, m.end(), end, Hint.NONE)
        if parties is not None and (parties.known or parties.joined):
            form = "pipe" if "|" in m.group() else "dash"
            apart = text[m.start() - 1] in _SENTENCE_MARKS
            return _match(
                parties,
                Range(m.end(), end),
                Range(m.start(), end),
                form,
                strong=parties.known and (apart or parties.joined),
            )
    return None


def bare(text: str, start: int, end: int) -> CreditMatch | None:
    """Find a credit behind a sentence without any mark."""
    low = max(start, end - 130)
    for m in _SENTENCE_END.finditer(text, low, end):
        word = text[max(low, m.start() - 5) : m.start()].rpartition(" ")[2]
        if word in _ABBREVIATIONS:
            continue
        parties = read_parties(text, m.end(), end, Hint.NONE)
        if parties is not None:
            place = Range(m.end(), end)
            strong = parties.known or parties.joined
            return _match(parties, place, place, "bare", strong=strong)
    return _behind_words(text, start, end, low)


def _behind_words(text: str, start: int, end: int, low: int) -> CreditMatch | None:
    """Find "… in the capital X Y/PAPER", its sentence not closed."""
    m = _JOINT.search(text, low, end)
    if m is None:
        return None
    name = _LAST_NAME.search(text, max(start, m.start() - 60), m.start())
    if name is None:
        return None
    parties = read_parties(text, name.start(), end, Hint.NONE)
    if parties is None or not (parties.known and parties.joined):
        return None
    place = Range(name.start(), end)
    return _match(parties, place, place, "bare")


def first(text: str, start: int, end: int) -> CreditMatch | None:
    """Find a credit printed before its caption, on one line with it."""
    m = _FIRST_SIGN.match(text, start, end)
    if m is None or _RIGHTS.search(text, start, m.end() + 20):
        return None
    place = Range(*m.span("name"))
    parties = read_parties(text, *place, Hint.MAKER)
    if parties is None or not parties.photographers:
        return None
    return _match(parties, place, Range(start, place.end), "first")


def _match(
    parties: Parties, inner: Range, outer: Range, form: str, *, strong: bool = True
) -> CreditMatch:
    return CreditMatch(
        inner.start,
        inner.end,
        outer.start,
        outer.end,
        parties.photographers,
        parties.agencies,
        parties.status,
        form,
        strong,
    )
