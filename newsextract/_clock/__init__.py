"""Printed times -> their parts, before any value is made."""

from .find import (
    TimeMatch,
    find_mentions,
    find_times,
    is_time_line,
    read_time_line,
    time_share,
)
from .labels import read_label
from .pieces import Label, Slot
from .relative import read_standing_behind

__all__ = [
    "Label",
    "Slot",
    "TimeMatch",
    "find_mentions",
    "find_times",
    "is_time_line",
    "read_label",
    "read_standing_behind",
    "read_time_line",
    "time_share",
]
