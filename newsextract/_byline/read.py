"""From a line to its authors, piece by piece."""

from dataclasses import dataclass, field

from .._lex.titles import GENERIC_PARTIES
from .._names import is_suffix
from .._text import BLANKS, squeeze, trim
from .marks import FROM, JOINT, MARK, SIGNED, TAIL
from .matches import AuthorMatch, BylineMatch
from .parties import Party, Piece, is_known_place, is_press, read_piece, split_job

_LONGEST = 400
"""A longer range is no byline."""

_HARD = frozenset("|•·●∙/;…-–—(")
"""Marks after which a piece is no further author, unless it is a name after "/"."""


def read_byline(text: str, start: int, end: int) -> BylineMatch | None:
    """Return the byline that fills a range and shows by a mark that it is one.

    The mark is "By" and its kin, or what only bylines have behind a name: "X Y, CNN",
    "X Y | PAPER", "X Y / AGENCY / date".
    """
    start, end = trim(text, start, end)
    if not 3 <= end - start <= _LONGEST:
        return None
    first = text[start]
    if first in "BbAaTtWwSsRrOoIiECcPp":
        m = MARK.match(text, start, end)
        if m is not None:
            small = text.startswith("by", start)
            rule = "byline.marked_small" if small else "byline.marked"
            return _read(text, start, m.end(), end, rule)
    if first in "Ff":
        m = FROM.match(text, start, end)
        if m is not None:
            return _read(text, start, m.end(), end, "byline.from")
    if first.isupper() and end - start <= _SIGNED and SIGNED.match(text, start, end):
        return _read(text, start, start, end, "byline.signed")
    return None


_SIGNED = 160
"""Lines without a mark that are longer are no bylines."""


def read_bare_byline(text: str, start: int, end: int) -> BylineMatch | None:
    """Return the byline a range is if its neighbours speak for one.

    Names without a mark, alone or with role, organisation, handle or time: a caption, a
    pull quote's speaker and a button can look just so.
    """
    start, end = trim(text, start, end)
    if not 2 <= end - start <= _SIGNED or text[start].islower():
        return None
    return _read(text, start, start, end, "byline.bare")


@dataclass
class _Author:
    """An author while the line is read."""

    start: int
    end: int
    single: bool = False
    role: str | None = None
    organization: str | None = None
    email: str | None = None
    handle: str | None = None
    location: str | None = None


@dataclass
class _Reading:
    """What has been read of a line so far."""

    text: str
    authors: list[_Author] = field(default_factory=list)
    generic: list[Piece] = field(default_factory=list)
    signs: set[Party] = field(default_factory=set)
    failed: bool = False
    closed: bool = False
    """A section or button was named: what follows says nothing of the authors."""

    def take(self, joint: str, piece: Piece) -> None:
        """Place one piece; `joint` is the mark or word before it, "" for the first."""
        party = piece.party
        if joint in {"for", "in"} and self.authors:
            self._take_relation(joint, piece)
        elif party is Party.NAME:
            self._take_name(joint, piece)
        elif party is Party.GENERIC:
            self.generic.append(piece)
        elif not self.authors:
            self._take_first(piece)
        elif party in {Party.AGENCY, Party.DESK} and joint in {"and", "with", "&"}:
            self.authors.append(_Author(piece.start, piece.end))
        elif party is not Party.PROSE:
            self.describe(party, piece.start, piece.end)
        elif joint not in _HARD:
            self.failed = True

    def _take_first(self, piece: Piece) -> None:
        """Take what is no name in the place of the first author: an agency or desk."""
        party = piece.party
        if party in {Party.AGENCY, Party.DESK} or (
            party is Party.ORGANIZATION
            and is_press(self.text[piece.start : piece.end])
        ):
            self.authors.append(_Author(piece.start, piece.end))
        else:
            self.failed = True

    def _take_name(self, joint: str, piece: Piece) -> None:
        words = self.text[piece.start : piece.end].split()
        single = len(words) == 1
        if not self.authors or (joint not in _HARD and not single) or joint == ";":
            self.authors.append(_Author(piece.start, piece.end, single=single))
        elif joint == "/" and not single and not self.signs:
            self.authors.append(_Author(piece.start, piece.end))
        elif single and joint not in {"and", "&", "with"}:
            self.describe(Party.CAPITALS, piece.start, piece.end)
        elif single:
            self.failed = True
        if piece.rest is not None and piece.rest_party is not None:
            self.describe(piece.rest_party, piece.rest.start, piece.rest.end)

    def _take_relation(self, joint: str, piece: Piece) -> None:
        if piece.party is Party.PROSE:
            self.failed = True
        elif joint == "for":
            self.describe(Party.ORGANIZATION, piece.start, piece.end)
        else:
            self.describe(Party.PLACE, piece.start, piece.end)

    def describe(self, party: Party, start: int, end: int) -> None:
        """Give the authors read so far what a piece says of them."""
        self.signs.add(party)
        if self.closed or party is Party.BUTTON:
            return
        value = squeeze(self.text, start, end)
        last = self.authors[-1]
        if party in {Party.ROLE, Party.DESK}:
            self._employ(value)
        elif party is Party.PLACE:
            known = last.location
            last.location = value if known is None else f"{known}, {value}"
        else:
            organization, role = split_job(_client(value))
            if role is not None:
                self._employ(role)
            for author in self.authors:
                author.organization = author.organization or organization

    def _employ(self, role: str) -> None:
        """Give a role to the last author, in the plural to all."""
        plural = role.endswith("s") and len(self.authors) > 1
        for author in self.authors if plural else self.authors[-1:]:
            author.role = author.role or role


def _client(value: str) -> str:
    """Return the paper of "Special to PAPER", or the value as it is."""
    for opening in ("special to ", "special for ", "for "):
        if value.lower().startswith(opening):
            return value[len(opening) :]
    return value


def _read(text: str, start: int, at: int, end: int, rule: str) -> BylineMatch | None:
    tail = TAIL.search(text, at, end)
    stop = end if tail is None else tail.start()
    phrase = squeeze(text, at, stop).strip(" |,·•-–—").lower()
    if phrase.startswith("staff and ") and phrase[10:] in GENERIC_PARTIES:
        return _whole(text, start, *trim(text, at, stop), end, rule)
    reading = _Reading(text)
    joint = ""
    for m in JOINT.finditer(text, at, stop):
        mark = m[0].strip(BLANKS)
        if mark == "," and is_suffix(text, m.end(), stop):
            continue
        if mark.lower() == "in" and joint == "," and m.start() <= at:
            reading.closed = not is_known_place(text, m.end(), stop)
        _take(reading, joint, at, m.start())
        if reading.authors and (m["email"] or m["handle"]):
            last = reading.authors[-1]
            last.email = last.email or m["email"]
            last.handle = last.handle or m["handle"]
            reading.signs.add(Party.BUTTON)
        joint = mark.strip("," + BLANKS).lower() or mark or "\n"
        at = m.end()
    _take(reading, joint, at, stop)
    return _finish(reading, start, end, rule, timed=tail is not None)


def _take(reading: _Reading, joint: str, start: int, end: int) -> None:
    start, end = trim(reading.text, start, end)
    if start < end and not reading.failed:
        hard = joint in _HARD
        reading.take(joint, read_piece(reading.text, start, end, hard=hard))


def _whole(
    text: str, start: int, first: int, last: int, end: int, rule: str
) -> BylineMatch:
    """Return the byline of a desk that is one phrase ("Staff and agencies")."""
    author = AuthorMatch(first, last, squeeze(text, first, last))
    return BylineMatch(start, end, (author,), f"{rule}_desk")


def _finish(
    reading: _Reading, start: int, end: int, rule: str, *, timed: bool
) -> BylineMatch | None:
    if reading.failed:
        return None
    if not reading.authors and reading.generic and rule != "byline.signed":
        piece = reading.generic[0]
        reading.authors.append(_Author(piece.start, piece.end))
    authors = reading.authors
    if not authors or (len(authors) > 1 and any(a.single for a in authors)):
        return None
    if rule == "byline.signed" and not _is_signed(reading, timed=timed):
        return None
    if authors[0].single and rule in _NEED_NAMES:
        return None
    text = reading.text
    return BylineMatch(
        start,
        end,
        tuple(
            AuthorMatch(
                a.start,
                a.end,
                squeeze(text, a.start, a.end),
                a.role,
                a.organization,
                a.email,
                a.handle,
                a.location,
            )
            for a in authors
        ),
        rule,
    )


def _is_signed(reading: _Reading, *, timed: bool) -> bool:
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
    return marked and Party.ORGANIZATION in reading.signs and not first.single


_MARKS = frozenset("|/·•")
_NEED_NAMES = frozenset({"byline.bare", "byline.marked_small"})
"""Rules under which one word is no author: running text looks the same."""
