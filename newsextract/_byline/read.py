"""From a line to its authors, piece by piece."""

import regex

from .._lex.agencies import AGENCIES
from .._lex.desks import GENERIC_PARTIES
from .._lex.jobs import JOB_QUALIFIERS, JOB_WORDS, NEWSROOM_JOBS
from .._lex.not_names import NOT_NAMES
from .._lex.titles import PARTICLES
from .._names import is_name, is_suffix
from .._text import BLANKS, Range, squeeze, trim
from .marks import (
    DATED,
    FIRST_WORDS,
    FROM,
    HOUSED,
    JOINT,
    MARK,
    SIGNED,
    SMALL_NAME,
    find_tail,
    is_one_piece,
)
from .matches import AuthorMatch, BylineMatch
from .parties import Party, is_known_place, read_piece
from .plain import read_plain_byline
from .reading import HARD, Reading, Writer

_SHORTEST = 3
_LONGEST = 400
"""A longer range is no byline."""

_DATED = 60
"""How far behind a time the mark of a byline may stand."""

_SIGNED = 160
"""Lines without a mark that are longer are no bylines."""

_INSIDE = (
    PARTICLES
    | JOB_WORDS
    | JOB_QUALIFIERS
    | {"and", "with", "in", "for", "of", "staff", "agencies", "contributor", "hours"}
    | {"mins"}
)
"""Words in lower case that a line of names may hold."""

_NEED_NAMES = frozenset(
    {"byline.bare", "byline.dated", "byline.housed", "byline.marked_small"}
)
"""Rules under which one word is no author: running text looks the same."""

_HOUSE = regex.compile(r"[Tt]he (?P<agency>[^|·•/,\n]{3,40}?)[ ]?[|·•/]")
# The Canadian Press · Posted: May 6     agency=Canadian Press
# not: The river rose, they said

_AT = regex.compile(
    r"(?P<name>[^,|\n]{4,40}?) at (?P<place>(?:the )?\p{Lu}[^,|\n.:]{2,40})"
)
# Ann Lee at Moor Park     name=Ann Lee place=Moor Park
# not: Boats at sea

_MARKS = frozenset("|/·•")
_TRAILING = frozenset("-–—|·• \xa0")
"""Marks that part a name from the time on the next line."""


def read_byline(text: str, start: int, end: int) -> BylineMatch | None:
    """Return the byline that fills a range and shows by a mark that it is one.

    The mark is "By" and its kin, or what only bylines have behind a name: "X Y, CNN",
    "X Y | PAPER", "X Y / AGENCY / date".
    """
    if not _SHORTEST <= end - start <= _LONGEST:
        return None
    if text[start] in BLANKS or text[end - 1] in BLANKS:
        start, end = trim(text, start, end)
        if end - start < _SHORTEST:
            return None
    if text.startswith("By ", start):
        plain = read_plain_byline(text, start, end)
        if plain is not None:
            return plain
    word = _first_word(text, start)
    mark = _find_mark(text, start, end, word)
    if mark is not None:
        found = _read(text, Range(start, end), *mark)
        return _in_house(text, found) if mark[1] == "byline.housed" else found
    if (
        text[start].isupper()
        and end - start <= _SIGNED
        and (word not in NOT_NAMES or _is_house(text, start, end, word))
    ):
        named = text[start + len(word) : start + len(word) + 2].strip().isupper()
        if SIGNED.match(text, start, end) is not None or (
            named and _ends_in_job(text, start, end)
        ):
            return _read(text, Range(start, end), start, "byline.signed")
    return None


def _in_house(text: str, match: BylineMatch | None) -> BylineMatch | None:
    """Return a byline, its authors given the house named before "By"."""
    m = match and HOUSED.match(text, match.start, match.end)
    if match is None or not m:
        return None
    house = squeeze(text, *m.span("house"))
    authors = [
        a if a.organization else a._replace(organization=house) for a in match.authors
    ]
    return match._replace(authors=tuple(authors))


def _find_mark(text: str, start: int, end: int, word: str) -> tuple[int, str] | None:
    """Return where the names behind "By" or its kin begin, and the rule saying so."""
    small = text.startswith("by", start)
    if word in FIRST_WORDS:
        m = MARK.match(text, start, end)
        if m is not None:
            return m.end(), "byline.marked_small" if small else "byline.marked"
        m = FROM.match(text, start, end)
        if m is not None:
            return m.end(), "byline.from"
    if small and text[start + 2].isupper():
        return start + 2, "byline.marked_small"
    if end - start > _SIGNED:
        return None
    if text.find("by ", start, start + _DATED) > 0:
        m = DATED.match(text, start, end)
        if m is not None:
            return m.end(), "byline.dated"
    if text.find("By ", start, start + _DATED) > 0:
        m = HOUSED.match(text, start, end)
        if m is not None:
            return m.end(), "byline.housed"
    return None


def _first_word(text: str, start: int) -> str:
    return text[start : start + 11].split(None, 1)[0].lower()


def _is_house(text: str, start: int, end: int, word: str) -> bool:
    """Say whether an agency called "The …" stands before a mark and a time."""
    if word != "the":
        return False
    m = _HOUSE.match(text, start, end)
    return m is not None and m["agency"].lower() in AGENCIES


def _ends_in_job(text: str, start: int, end: int) -> bool:
    return text[max(start, end - 16) : end].rsplit(None, 1)[-1].lower() in NEWSROOM_JOBS


def read_bare_byline(text: str, start: int, end: int) -> BylineMatch | None:
    """Return the byline a range is if its neighbours speak for one.

    Names without a mark, alone or with role, organisation, handle or time: a caption, a
    pull quote's speaker and a button can look just so.
    """
    start, end = trim(text, start, end)
    while start < end and text[end - 1] in _TRAILING:
        end -= 1
    if not 2 <= end - start <= _SIGNED or text[start].islower():
        return None
    played = _AT.fullmatch(text, start, end)
    if played is not None and is_name(text, *played.span("name")):
        name, place = played.span("name"), squeeze(text, *played.span("place"))
        author = AuthorMatch(*name, squeeze(text, *name), location=place)
        return BylineMatch(start, end, (author,), "byline.bare")
    for word in text[start:end].split(None, 5)[1:5]:
        low = word.strip(".,;:")
        if low.isalpha() and low.islower() and low not in _INSIDE:
            return None
    return _read(text, Range(start, end), start, "byline.bare")


def read_rider(
    text: str, start: int, end: int, match: BylineMatch
) -> BylineMatch | None:
    """Return a byline with what the line below it says of its authors, or None.

    The line holds a role, paper, place, address or handle and no further name
    ("Political correspondent, KXLB News").
    """
    reading = Reading(text)
    reading.authors.extend(Writer(*a[:2], a[2] == "", *a[3:]) for a in match.authors)
    start, end = trim(text, start, end)
    if not 2 <= end - start <= _SIGNED:
        return None
    _read_pieces(reading, start, end)
    if reading.failed or len(reading.authors) > len(match.authors):
        return None
    if reading.signs <= {Party.CAPITALS, Party.BUTTON}:
        return None
    return BylineMatch(match.start, end, _authors(reading), match.rule)


def _read(text: str, whole: Range, at: int, rule: str) -> BylineMatch | None:
    """Read the names from `at` on, under a rule that says what showed the byline."""
    tail = find_tail(text, at, whole.end)
    stop = whole.end if tail is None else tail.start()
    phrase = squeeze(text, at, stop).strip(" |,·•-–—").lower()
    if phrase.startswith("staff and ") and phrase[10:] in GENERIC_PARTIES:
        first, last = trim(text, at, stop)
        author = AuthorMatch(first, last, squeeze(text, first, last))
        return BylineMatch(*whole, (author,), f"{rule}_desk")
    reading = Reading(text)
    small = SMALL_NAME.match(text, at, stop) if rule != "byline.bare" else None
    if small is not None and small["agency"].lower() in AGENCIES:
        reading.authors.append(Writer(*small.span("name")))
        at = small.end("name")
    _read_pieces(reading, at, stop)
    if not _stands(reading, rule, timed=tail is not None):
        return None
    if rule == "byline.bare" and tail is not None:
        rule = "byline.bare_timed"
    return BylineMatch(*whole, _authors(reading), rule)


def _read_pieces(reading: Reading, at: int, stop: int) -> None:
    """Cut a range at its joints and place the pieces one by one."""
    text = reading.text
    if is_one_piece(text, at, stop):
        _take(reading, "", at, stop)
        return
    joint = ""
    for m in JOINT.finditer(text, at, stop):
        mark = m[0].strip(BLANKS)
        if mark == "," and is_suffix(text, m.end(), stop):
            continue
        if mark.lower() == "in" and joint == "," and m.start() <= at:
            reading.closed = not is_known_place(text, m.end(), stop)
        _take(reading, joint, at, m.start())
        reading.reach(m["email"], m["handle"])
        joint = mark.strip("," + BLANKS).lower() or mark or "\n"
        at = m.end()
    _take(reading, joint, at, stop)


def _take(reading: Reading, joint: str, start: int, end: int) -> None:
    start, end = trim(reading.text, start, end)
    if start < end and not reading.failed:
        piece = read_piece(
            reading.text, start, end, hard=joint in HARD, first=not reading.authors
        )
        reading.take(joint, piece)


def _stands(reading: Reading, rule: str, *, timed: bool) -> bool:
    """Say whether what was read is a byline under a rule."""
    authors = reading.authors
    if reading.failed:
        return False
    if not authors and reading.generic and rule != "byline.signed":
        authors.append(Writer(reading.generic[0].start, reading.generic[0].end))
    if not authors or (len(authors) > 1 and any(a.single for a in authors)):
        return False
    if authors[0].single and rule in _NEED_NAMES:
        return False
    return rule != "byline.signed" or _is_signed(reading, timed=timed)


def _is_signed(reading: Reading, *, timed: bool) -> bool:
    """Say whether a line without "By" shows that it is a byline.

    An agency behind the name does ("X Y, CNN"), or a time behind a name and a mark
    ("X Y / AGENCY / date").
    """
    first = reading.authors[0]
    behind = reading.text[first.end : first.end + 3].lstrip(BLANKS)[:1]
    marked = behind in _MARKS
    if timed and marked:
        return not first.single or reading.text[first.start : first.end].isupper()
    if Party.AGENCY in reading.signs:
        return not first.single
    role = (first.role or "").rsplit(None, 1)[-1:]
    if role and role[0].lower() in NEWSROOM_JOBS:
        return not first.single
    return marked and Party.ORGANIZATION in reading.signs and not first.single


def _authors(reading: Reading) -> tuple[AuthorMatch, ...]:
    text = reading.text
    return tuple(
        AuthorMatch(
            w.start,
            w.end,
            squeeze(text, w.start, w.end),
            w.role,
            w.organization,
            w.email,
            w.handle,
            w.location,
        )
        for w in reading.authors
    )
