"""What a byline gives."""

from typing import NamedTuple


class AuthorMatch(NamedTuple):
    """One author; `start:end` is the name as printed."""

    start: int
    end: int
    name: str
    """The name, white space squeezed, capitals kept."""
    role: str | None = None
    organization: str | None = None
    email: str | None = None
    handle: str | None = None
    """Without its "@"."""
    location: str | None = None


class BylineMatch(NamedTuple):
    """One byline; `start:end` takes in the mark and all that was read."""

    start: int
    end: int
    authors: tuple[AuthorMatch, ...]
    rule: str
