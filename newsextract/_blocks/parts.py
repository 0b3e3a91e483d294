"""What the reading of rows comes to, before it is laid over the lines."""

from typing import NamedTuple

from .._text import Range
from .kinds import Kind, Reading, Zone

PartFields = tuple[int, int, Kind, str, Zone, tuple[Range, ...], Reading | None]
"""The fields of a part; pages have many, read once and not kept."""


class Part(NamedTuple):
    """Rows `first:last` that read as one, and what they are; blank rows lie between."""

    first: int
    last: int
    kind: Kind
    rule: str
    zone: Zone
    pieces: tuple[Range, ...]
    """What is read of each row; at least one, the label of a field left out."""
    reading: Reading | None = None
