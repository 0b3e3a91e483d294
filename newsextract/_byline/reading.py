"""What has been read of a byline, as its pieces come."""

from dataclasses import dataclass, field

from .._text import squeeze
from .parties import Party, Piece, is_press, split_job

HARD = frozenset("|•·●∙/;…-–—(")
"""Marks after which a piece is no further author, but for names after "/" and ";"."""

_PLACED = frozenset({Party.CAPITALS, Party.NAME, Party.PLACE})
"""What may be a place behind a broadcaster on a line of its own ("BBC News, Wye")."""

_SCHOLARS = frozenset({"fellow", "lecturer", "professor", "researcher"})
_REST = frozenset({"others", "other contributors", "other staff"})

_RELATIONS = frozenset({"for", "from", "in", "of"})


@dataclass
class Writer:
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
class Reading:
    """What has been read of a line so far."""

    text: str
    authors: list[Writer] = field(default_factory=list[Writer])
    generic: list[Piece] = field(default_factory=list[Piece])
    signs: set[Party] = field(default_factory=set[Party])
    failed: bool = False
    named: bool = False
    """Whether the line read so far names an author."""
    housed: bool = False
    """Whether it names a paper, broadcaster or agency that is none."""
    closed: bool = False
    """A section or button was named: what follows says nothing of the authors."""

    def take(self, joint: str, piece: Piece) -> None:
        """Place one piece; `joint` is the mark or word before it, "" for the first."""
        party = piece.party
        self._begin(joint)
        if party is Party.PICTURES:
            self.failed = True
        elif joint == "," and self.housed and not self.named and party in _PLACED:
            self.describe(Party.PLACE, piece.start, piece.end)
        elif self.authors and (joint in _RELATIONS or self._is_rest(piece)):
            self._take_relation(joint, piece)
        elif party is Party.NAME:
            self._take_name(joint, piece)
        elif party is Party.GENERIC:
            self.generic.append(piece)
        elif not self.authors:
            self._take_first(piece)
        elif party in {Party.AGENCY, Party.DESK} and joint in {"and", "with", "&"}:
            self.authors.append(Writer(piece.start, piece.end))
        elif party is not Party.PROSE:
            self.housed = party in {Party.AGENCY, Party.ORGANIZATION}
            self.describe(party, piece.start, piece.end)
        elif joint not in HARD:
            self.failed = True

    def _begin(self, joint: str) -> None:
        """Forget what the line above named where a new one begins."""
        if joint == "\n":
            self.named = self.housed = False

    def _is_rest(self, piece: Piece) -> bool:
        """Whether a piece stands for writers who are not named ("and others")."""
        return self.text[piece.start : piece.end].lower() in _REST

    def reach(self, email: str | None, handle: str | None) -> None:
        """Give the last author an address or handle printed behind the name."""
        if self.authors and (email or handle):
            last = self.authors[-1]
            last.email = last.email or email
            last.handle = last.handle or handle
            self.signs.add(Party.CONTACT)

    def _take_first(self, piece: Piece) -> None:
        """Take what is no name in the place of the first author: an agency or desk."""
        party = piece.party
        if party in {Party.AGENCY, Party.DESK} or (
            party is Party.ORGANIZATION and is_press(self.text[piece.start : piece.end])
        ):
            self.authors.append(Writer(piece.start, piece.end))
        else:
            self.failed = True

    def _take_name(self, joint: str, piece: Piece) -> None:
        self.named = True
        words = self.text[piece.start : piece.end].split()
        single = len(words) == 1
        if self._is_known(words):
            pass
        elif not self.authors or (joint not in HARD and not single) or joint == ";":
            self.authors.append(Writer(piece.start, piece.end, single=single))
        elif joint == "/" and not single and not self.signs:
            self.authors.append(Writer(piece.start, piece.end))
        elif single and joint not in {"and", "&", "with"}:
            self.describe(Party.CAPITALS, piece.start, piece.end)
        elif single:
            self.failed = True
        if piece.rest is not None:
            self.describe(piece.rest_party, piece.rest.start, piece.rest.end)

    def _is_scholar(self) -> bool:
        """Whether the last author's job has a subject ("Senior Lecturer in Law")."""
        role = self.authors[-1].role
        return role is not None and role.split()[-1].lower() in _SCHOLARS

    def _is_known(self, words: list[str]) -> bool:
        """Whether the name printed is that of the last author again."""
        if not self.authors:
            return False
        last = self.text[self.authors[-1].start : self.authors[-1].end]
        return [word.casefold() for word in words] == last.casefold().split()

    def _take_relation(self, joint: str, piece: Piece) -> None:
        if joint not in _RELATIONS:
            self.generic.append(piece)
        elif piece.party is Party.PROSE:
            self.failed = True
        elif joint == "in" and self._is_scholar():
            value = squeeze(self.text, piece.start, piece.end)
            self.authors[-1].role = f"{self.authors[-1].role} in {value}"
        elif joint in {"for", "of"}:
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
        if party is Party.PLACE:
            known = last.location
            last.location = value if known is None else f"{known}, {value}"
            return
        organization, role = split_job(_client(value))
        if role is not None:
            self._employ(role)
        for author in self.authors:
            author.organization = author.organization or organization

    def _employ(self, role: str) -> None:
        """Give a role to the last author, in the plural to all."""
        plural = role.endswith(("s", "S")) and len(self.authors) > 1
        for author in self.authors if plural else self.authors[-1:]:
            author.role = author.role or role


def _client(value: str) -> str:
    """Return the paper of "Special to PAPER", or the value as it is."""
    for opening in ("special to ", "special for ", "for "):
        if value.lower().startswith(opening):
            return value[len(opening) :]
    return value
