"""Words that are part of a person's name, or printed before and behind it.

Written from general knowledge of English-language bylines; entries are in lower case
and without full stops.
"""

from typing import Final

HONORIFICS: Final[frozenset[str]] = frozenset(
    {
        "archbishop",
        "baroness",
        "bishop",
        "capt",
        "col",
        "dame",
        "dr",
        "fr",
        "gen",
        "hon",
        "imam",
        "justice",
        "lady",
        "lord",
        "lt",
        "maj",
        "miss",
        "mr",
        "mrs",
        "ms",
        "mx",
        "prof",
        "professor",
        "rabbi",
        "rep",
        "rev",
        "sen",
        "sgt",
        "sheikh",
        "sir",
        "smt",
        "sri",
    }
)
"""Titles printed before a name."""

PARTICLES: Final[frozenset[str]] = frozenset(
    {
        "abu",
        "af",
        "al",
        "auf",
        "av",
        "ben",
        "bin",
        "bint",
        "binti",
        "d",
        "da",
        "dal",
        "das",
        "de",
        "degli",
        "dei",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "e",  # Portuguese and Catalan "and" inside one name
        "el",
        "i",
        "ibn",
        "la",
        "las",
        "le",
        "los",
        "mac",
        "nic",
        "op",
        "santa",
        "st",
        "t",  # van 't Veld
        "te",
        "ten",
        "ter",
        "ul",
        "van",
        "vander",
        "ver",
        "von",
        "vom",
        "y",
        "zu",
        "zum",
        "zur",
    }
)
"""Lower-case words inside a name ("Ludo van der Aa", "Osama bin Hamad")."""

SUFFIXES: Final[frozenset[str]] = frozenset(
    {
        "cbe",
        "dds",
        "esq",
        "facs",
        "frcp",
        "ii",
        "iii",
        "iv",
        "jd",
        "jr",
        "kc",
        "mba",
        "mbe",
        "md",
        "mph",
        "msc",
        "obe",
        "phd",
        "qc",
        "rn",
        "sj",
        "snr",
        "sr",
    }
)
"""What may follow a name, after a comma or without one ("E. J. Dunn Jr.")."""

GLUED_PREFIXES: Final[frozenset[str]] = frozenset(
    {
        "al",
        "de",
        "del",
        "della",
        "di",
        "du",
        "el",
        "fitz",
        "la",
        "le",
        "lo",
        "ma",
        "mac",
        "mc",
        "o",
        "st",
        "te",
        "van",
        "vander",
        "von",
    }
)
"""Beginnings of a name after which a capital goes on with it ("McCall", "DeVoe")."""
