"""Exports of archives, mails, feeds and press releases, read by their labels."""

from .read import read_archive

__all__ = ["read_archive"]
