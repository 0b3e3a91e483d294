"""Datelines: the place, agency and date that open a story."""

from .matches import DatelineMatch, PlaceMatch
from .read import find_dateline

__all__ = ["DatelineMatch", "PlaceMatch", "find_dateline"]
