"""Numbers written as words, and the letters that stand for thousands and millions.

Keys are in lower case. AP and most other stylebooks spell numbers out up to nine or
ten; round ones above that are met at the start of sentences.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

NUMBER_WORDS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "a": 1,
        "an": 1,
        "couple": 2,
        "dozen": 12,
        "eight": 8,
        "eighteen": 18,
        "eighty": 80,
        "eleven": 11,
        "fifteen": 15,
        "fifty": 50,
        "five": 5,
        "forty": 40,
        "four": 4,
        "fourteen": 14,
        "hundred": 100,
        "nine": 9,
        "nineteen": 19,
        "ninety": 90,
        "one": 1,
        "seven": 7,
        "seventeen": 17,
        "seventy": 70,
        "six": 6,
        "sixteen": 16,
        "sixty": 60,
        "ten": 10,
        "thirteen": 13,
        "thirty": 30,
        "three": 3,
        "twelve": 12,
        "twenty": 20,
        "two": 2,
    }
)
"""Number word -> its number."""

ORDINAL_WORDS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "eighteenth": 18,
        "eighth": 8,
        "eleventh": 11,
        "fifteenth": 15,
        "fifth": 5,
        "first": 1,
        "fourteenth": 14,
        "fourth": 4,
        "nineteenth": 19,
        "ninth": 9,
        "second": 2,
        "seventeenth": 17,
        "seventh": 7,
        "sixteenth": 16,
        "sixth": 6,
        "tenth": 10,
        "third": 3,
        "thirteenth": 13,
        "thirtieth": 30,
        "twelfth": 12,
        "twentieth": 20,
    }
)
"""Ordinal word -> its number; of use for days of a month and for centuries."""

MAGNITUDES: Final[Mapping[str, int]] = MappingProxyType(
    {
        "b": 1_000_000_000,
        "bn": 1_000_000_000,
        "k": 1_000,
        "m": 1_000_000,
        "mn": 1_000_000,
    }
)
"""Letters after a number ("2.4k", "1.1M") -> what it is multiplied by."""
