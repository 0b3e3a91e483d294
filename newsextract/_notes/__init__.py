"""Remarks of the newsroom about the story: corrections, contributors, copyright."""

from .read import NoteMatch, read_note

__all__ = ["NoteMatch", "read_note"]
