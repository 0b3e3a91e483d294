"""Printed times -> their parts, before any value is made."""

from .find import TimeMatch, find_times, is_time_line, time_share

__all__ = ["TimeMatch", "find_times", "is_time_line", "time_share"]
