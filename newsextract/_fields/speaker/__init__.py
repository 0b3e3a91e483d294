"""Speakers: who said each quotation, and which marks hold no quotation at all."""

from .cast import SpeakerMatch
from .find import QuoteMatch, find_speakers

__all__ = ["QuoteMatch", "SpeakerMatch", "find_speakers"]
