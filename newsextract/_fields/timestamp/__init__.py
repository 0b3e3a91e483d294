"""The printed times of a page and of its story, each with its kind and value."""

from .find import find_timestamps
from .value import TimestampMatch

__all__ = ["TimestampMatch", "find_timestamps"]
