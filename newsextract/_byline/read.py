"""From a line to its authors, piece by piece."""

from dataclasses import dataclass, field

from .._lex.titles import GENERIC_PARTIES
from .._names import is_suffix
from .._text import BLANKS, squeeze, trim
from .marks import FROM, JOINT, MARK, TAIL
from .matches import AuthorMatch, BylineMatch
from .parties import Party, Piece, read_piece

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
            return _read(text, start, m.end(), end, "byline.marked")
    if first in "Ff":
        m = FROM.match(text, start, end)
        if m is not None:
            return _read(text, start, m.end(), end, "byline.from")
    if first.isupper() and end - start <= _SIGNED and _has_sign(text, start, end):
        return _read(text, start, start, end, "byline.signed")
    return None


_SIGNED = 160


def _has_sign(text: str, start: int, end: int) -> bool:
    return any(text.find(sign, start, end) >= 0 for sign in ", |·•/@")


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

    def take(self, joint: str, piece: Piece) -> None:
        """Place one piece; `joint` is the mark or word before it, "" for the first."""
        party = piece.party
        hard = joint in _HARD
        if joint in {"for", "in"} and self.authors:
            self._take_relation(joint, piece)
        elif party is Party.NAME and self._may_join(joint):
            self.authors.append(_Author(piece.start, piece.end))
            if piece.rest is not None and piece.rest_party is not None:
                self._describe(piece.rest_party, piece.rest.start, piece.rest.end)
        elif party in {Party.AGENCY, Party.DESK} and (
            not self.authors or joint in {"and", "with", "&"}
        ):
            self.authors.append(_Author(piece.start, piece.end))
        elif party is Party.GENERIC:
            self.generic.append(piece)
        elif party is Party.ORGANIZATION and not self.authors:
            self.authors.append(_Author(piece.start, piece.end))
            self.signs.add(Party.DESK)
        elif self.authors and party not in {Party.PROSE, Party.NAME}:
            self._describe(party, piece.start, piece.end)
        elif not (hard and self.authors):
            self.failed = True

    def _may_join(self, joint: str) -> bool:
        return joint not in _HARD or (joint == "/" and not self.signs)

    def _take_relation(self, joint: str, piece: Piece) -> None:
        if piece.party is Party.PROSE:
            self.failed = True
        elif joint == "for":
            self._describe(Party.ORGANIZATION, piece.start, piece.end)
        else:
            self._describe(Party.PLACE, piece.start, piece.end)

    def _describe(self, party: Party, start: int, end: int) -> None:
        """Give the authors read so far what a piece says of them."""
        value = squeeze(self.text, start, end)
        last = self.authors[-1]
        if party in {Party.ROLE, Party.DESK}:
            plural = value.endswith("s") and len(self.authors) > 1
            for author in self.authors if plural else [last]:
                author.role = author.role or value
        elif party in {Party.AGENCY, Party.ORGANIZATION, Party.CAPITALS}:
            for author in self.authors:
                author.organization = author.organization or _client(value)
        elif party is Party.PLACE:
            if last.location is not None and last.location != value:
                last.location = f"{last.location}, {value}"
            else:
                last.location = value
        self.signs.add(party)


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
        if is_suffix(text, m.end(), stop) and m[0].strip() == ",":
            continue
        _take(reading, joint, at, m.start())
        if m["email"] is not None or m["handle"] is not None:
            _contact(reading, m["email"], m["handle"])
        joint = m[0].strip(BLANKS + ",").lower() or (m[0].strip(BLANKS) or "\n")
        at = m.end()
    _take(reading, joint, at, stop)
    return _finish(reading, start, end, rule, timed=tail is not None)


def _take(reading: _Reading, joint: str, start: int, end: int) -> None:
    start, end = trim(reading.text, start, end)
    if start < end and not reading.failed:
        reading.take(joint, read_piece(reading.text, start, end))


def _contact(reading: _Reading, email: str | None, handle: str | None) -> None:
    if reading.authors:
        last = reading.authors[-1]
        last.email = last.email or email
        last.handle = last.handle or handle
        reading.signs.add(Party.BUTTON)


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
    if not reading.authors or (rule == "byline.signed" and not _is_signed(reading, timed)):
        return None
    text = reading.text
    authors = tuple(
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
        for a in reading.authors
    )
    return BylineMatch(start, end, authors, rule)


def _is_signed(reading: _Reading, timed: bool) -> bool:
    """Say whether a line without "By" shows that it is a byline."""
    if (
        Party.DESK in reading.signs
        or reading.text[reading.authors[-1].end :][:1] == "."
    ):
        return False
    return Party.AGENCY in reading.signs or (timed and bool(reading.signs))
