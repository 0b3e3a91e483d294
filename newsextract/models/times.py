"""Printed times: their parts, and the value the parts settle to."""

from datetime import datetime
from typing import Literal

from pydantic import field_serializer

from .base import Located, Model

TimeKind = Literal[
    "published",
    "updated",
    "posted",
    "modified",
    "entry",
    "dateline",
    "related",
    "embed",
    "print",
    "mention",
]
Precision = Literal[
    "second",
    "minute",
    "hour",
    "day",
    "week",
    "month",
    "season",
    "quarter",
    "year",
    "decade",
    "century",
]
Part = Literal["year", "month", "day", "weekday", "hour", "minute", "zone"]


class TimeParts(Model):
    """What a printed time states, before any of it is settled; None where not printed."""

    year: int | None = None
    """Four-digit year."""
    month: int | None = None
    """1-12."""
    day: int | None = None
    """1-31."""
    weekday: int | None = None
    """0 (Monday) to 6."""
    hour: int | None = None
    """0-23."""
    minute: int | None = None
    """0-59."""
    second: int | None = None
    """0-59."""
    zone: str | None = None
    """The zone as printed ("EDT", "GMT+2", "Eastern")."""
    offset: int | None = None
    """Minutes east of UTC that the printed zone states by itself."""


class Timestamp(Located):
    """A printed time, of the page or of the running text."""

    kind: TimeKind
    """What the page says of it; "mention" in running text and captions."""
    value: datetime | None
    """The time settled, with a fixed offset where a zone is known and naive where none
    is; None where the text does not settle it. Read no finer than `precision`: a day
    stands at midnight."""
    precision: Precision
    """The finest part that is printed."""
    relative: bool
    """Whether it is counted from another time ("3 hours ago", "Friday")."""
    zone: str | None
    """The zone as printed, or None."""
    assumed: frozenset[Part] = frozenset()
    """Parts of the value that are filled in, not printed."""
    reason: str | None = None
    """Why there is no value, or why its zone stays open; None where all is settled."""
    parts: TimeParts
    """What is printed, part by part."""

    @field_serializer("assumed")
    def _sorted(self, assumed: frozenset[Part]) -> list[Part]:
        return sorted(assumed)
