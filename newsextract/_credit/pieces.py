"""One piece of a credit, between two joints: person, body, status, or none of them."""

from enum import Enum, auto
from typing import NamedTuple

import regex

from .._lex.agencies import AGENCIES
from .._lex.credits import PARTICLES, STATUSES, Status
from .._lex.organizations import ORGANIZATION_WORDS
from .._text import squeeze


class Sort(Enum):
    """What a piece names."""

    KNOWN = auto()
    """An agency of the lexicon."""
    BODY = auto()
    """A body, by its form."""
    PERSON = auto()
    """A person, by form."""
    WORD = auto()
    """One word that may be a pen name, a house or a product."""
    STATUS = auto()
    """How the picture came; no party."""
    NOTHING = auto()
    """A licence, a date: neither party nor status."""


class Piece(NamedTuple):
    """A piece of a credit and what it names."""

    start: int
    end: int
    sort: Sort
    name: str
    status: Status | None = None


_PERSON = regex.compile(
    r"""
    (?: \p{Lu}[\p{L}\p{M}'’‘`-]{0,24}+ (?! \. )                  # Mandel
      | \p{Lu}\p{Ll}{1,2} \.                                     # St.
      | (?:\p{Lu}\.){1,4}                                        # J., H.W.
    )
    (?: \s{1,3}
        (?: \p{Lu}[\p{L}\p{M}'’‘`-]{0,24}+ \.?
          | (?:\p{Lu}\.){1,4}
          | (?:[Aa]l|[Ee]l|[Uu]l|[Bb]in|[Aa]sh)-\p{Lu}[\p{L}\p{M}-]{1,24}+   # al-Masri
          | (?P<particle> \p{Ll}{1,4} )                          # van der
        )
    ){1,4}
    (?: ,? \s (?: [JS]r\.? | I{2,3}+ ) )?
    """,
    regex.VERBOSE,
)
# Mandel Ngan · Ringo H.W. Chiu · Juan van der Berg · Nicky J Sims
# not: UiPath                  one word
# not: Office of the Mayor     "of" and "the" are in no name: see PARTICLES

_BODY = regex.compile(
    r"""
    (?: [\p{Lu}\p{N}@] [\p{L}\p{M}\p{N}.'’&+!@-]{0,40}+          # NASA's, 9News, U-M
      | [\p{Ll}\p{N}] [\p{L}\p{N}-]{1,40}+ \. [\p{L}\p{N}./-]{2,40}+   # example.org
      | the
    )
    (?: \s{1,3}
        (?: [\p{Lu}\p{N}] [\p{L}\p{M}\p{N}.'’&+!-]{0,40}+
          | of | the | and | for | in | at | de | des | du | la | le | del | y | & | to
          | on
        )
    ){0,9}
    """,
    regex.VERBOSE,
)
# Christie's · 9News · University of the West Indies · example.org
# not: the second highest after them       words in lower case

_ASIDE = regex.compile(
    r"""
    CC (?: [ -]? (?: BY | 0 | SA ) )? [A-Z0-9 .,-]{0,24}
    | Creative \s Commons [\p{L}\p{N} .,-]{0,40}
    | Public \s Domain
    | All \s Rights \s Reserved \.?
    | (?:19|20)[0-9]{2}
    | (?: Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec ) \p{L}{0,6} \.? \s [0-9]{1,2}
    | (?: Mon|Tues|Wednes|Thurs|Fri|Satur|Sun ) day
    | RF | RM
    | (?-i: [A-Z0-9]{2,12} _ [A-Z0-9_]{2,30} )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# CC BY-SA 4.0 · Public domain · 2019 · Aug. 5 · XYZ01_02_2020_0001A

_ASIDE_OPENINGS = frozenset(
    [
        "cc",
        "cr",
        "pu",
        "al",
        "19",
        "20",
        "ja",
        "fe",
        "ma",
        "ap",
        "ju",
        "au",
        "se",
        "oc",
        "no",
        "de",
        "mo",
        "tu",
        "we",
        "th",
        "fr",
        "sa",
        "su",
        "rf",
        "rm",
    ]
)
"""Its first two letters, where no underscore stands in it."""

_HANDLE = regex.compile(r"[\p{L}\p{N}_.@-]{2,40}")
# ipopba · @night.owl

LAST_WORDS = frozenset(
    {
        "archive",
        "archives",
        "contributor",
        "file",
        "files",
        "handout",
        "ho",
        "image",
        "images",
        "photo",
        "photos",
        "pic",
        "pics",
        "picture",
        "pictures",
        "pool",
        "staff",
        "stf",
        "str",
        "stringer",
    }
)
"""Words behind a name that say how its picture came."""

CUT_WORDS = LAST_WORDS | frozenset(
    {
        *("&", "and", "by", "for", "from", "on"),
        *("contributed", "courtesy", "courtesy:", "grab", "handout:", "provided"),
        *("screen", "screengrab", "screengrab:", "screenshot", "special", "submitted"),
        *("supplied", "supplied:"),
    }
)
"""Words of which one is printed where a piece may be cut further."""

_LONGEST = 90
PLAIN_LENGTH = 26
"""Characters up to which plain words are surely not too long for a name."""
_DANGLING = frozenset({"&", "and", "at", "for", "in", "of", "on", "the", "to"})
_NUMERALS = frozenset({"II", "III"})


_WORDS = frozenset(
    word for name in (*AGENCIES, *STATUSES, *PARTICLES) for word in name.split()
) | frozenset(
    {
        "all",
        "and",
        "archive",
        "at",
        "by",
        "care",
        "de",
        "des",
        "domain",
        "for",
        "from",
        "graphic",
        "graphics",
        "grab",
        "illustration",
        "illustrations",
        "images",
        "in",
        "la",
        "of",
        "on",
        "photos",
        "pics",
        "pictures",
        "public",
        "reserved",
        "rights",
        "the",
        "through",
        "to",
        "via",
        "video",
        "videos",
    }
)
"""Words that credits hold in small letters."""

_LICENCES = regex.compile(r"cc|creative\scommons", regex.IGNORECASE)
"""What any words may follow."""


def is_running(printed: str) -> bool:
    """Whether two words side by side, in small letters, are none of a credit's."""
    small = False
    for word in printed.split():
        plain = word.islower() and word.isalpha() and word not in _WORDS
        if plain and small:
            return _LICENCES.search(printed) is None
        small = plain
    return False


def _is_plain(name: str) -> bool:
    """Whether a name is a few words of plain letters, each with one capital."""
    return (
        name.isascii()
        and name.istitle()
        and name.replace(" ", "").isalpha()
        and len(name) <= PLAIN_LENGTH
        and 1 <= name.count(" ") <= 4
    )


def _is_person(text: str, start: int, end: int, words: list[str]) -> bool:
    lows = text[start:end].lower().replace(".", "").replace(",", "").split()
    if lows[:1] == ["the"] or not ORGANIZATION_WORDS.isdisjoint(lows):
        return False
    if _is_plain(text[start:end]):
        return True
    m = _PERSON.fullmatch(text, start, end)
    if m is None or any(word not in PARTICLES for word in m.captures("particle")):
        return False
    loud = [i for i, word in enumerate(words) if word.isupper() and _is_whole(word)]
    # MANDEL NGAN and JD Vance are persons; ABC Kelly and Kent CCC are bodies
    if loud and loud == list(range(loud[0], len(words))) and loud[0] > 0:
        return all(len(words[i]) > 3 for i in loud)  # Jane LOWE, as in France
    return len(loud) == len(words) or all(
        i == 0 and len(words[i]) == 2 for i in loud if words[i] not in _NUMERALS
    )


def _is_whole(word: str) -> bool:
    """Whether a word is more than initials."""
    return len(word) > 1 and "." not in word


def _is_body(text: str, start: int, end: int, words: list[str]) -> bool:
    return words[-1] not in _DANGLING and (
        _BODY.fullmatch(text, start, end) is not None
    )


def is_agency(text: str, start: int, end: int) -> bool:
    """Whether a range is an agency of the lexicon."""
    return look_up_agency(squeeze(text, start, end)) is not None


def look_up_agency(name: str) -> str | None:
    """Return the canonical name of an agency of the lexicon, or None."""
    key = name.lower().rstrip(".")
    return AGENCIES.get(key) or AGENCIES.get(key.removeprefix("the "))


def read_piece(text: str, start: int, end: int, *, labelled: bool) -> Piece | None:
    """Tell what a trimmed piece names; None where it is no name.

    Args:
        text: The text.
        start: First character of the piece.
        end: One past its last character.
        labelled: Whether a label vouches for it; then a word in lower case may be part
            of a name ("Hanover Q cells"), and a handle may stand alone.
    """
    entry = read_entry(text, start, end)
    return entry or read_name(text, start, end, labelled=labelled)


def read_entry(text: str, start: int, end: int) -> Piece | None:
    """Tell what a trimmed piece names that stands in the lexicons as it is."""
    name = squeeze(text, start, end)
    canonical = look_up_agency(name)
    if canonical is not None:
        return Piece(start, end, Sort.KNOWN, canonical)
    status = STATUSES.get(name.lower().rstrip("."))
    return None if status is None else Piece(start, end, Sort.STATUS, name, status)


def read_name(text: str, start: int, end: int, *, labelled: bool) -> Piece | None:
    """Tell what a trimmed piece names by its form, as `read_piece` does."""
    name = squeeze(text, start, end) if end - start <= _LONGEST else ""
    if not name:
        return None
    if (name[:2].lower() in _ASIDE_OPENINGS or "_" in name) and _ASIDE.fullmatch(
        text, start, end
    ):
        return Piece(start, end, Sort.NOTHING, name)
    sort = _sort(text, start, end, name, labelled=labelled)
    return None if sort is None else Piece(start, end, sort, name)


def read_plain_name(text: str, start: int, end: int) -> Piece | None:
    """Tell what a few capitalised words name, if nothing in them can be cut off.

    "Ada Low" is a person, "Weir Press Agency" a body; most pieces are one or the other.
    """
    name = text[start:end]
    if not _is_plain(name):
        return None
    lows = name.lower().split()
    if (
        not CUT_WORDS.isdisjoint(lows)
        or lows[-1] in AGENCIES
        or " ".join(lows[-2:]) in AGENCIES
        or name[:2].lower() in _ASIDE_OPENINGS
    ):
        return None
    body = lows[0] == "the" or not ORGANIZATION_WORDS.isdisjoint(lows)
    return Piece(start, end, Sort.BODY if body else Sort.PERSON, name)


def _sort(text: str, start: int, end: int, name: str, *, labelled: bool) -> Sort | None:
    """Tell a person from a body by form; None where it is neither."""
    words = name.split()
    if len(words) == 1 and _HANDLE.fullmatch(text, start, end):
        if name[-1] == ".":
            return None
        if name.isupper() or "." in name[1:-1]:
            return Sort.BODY
        if name[0].isupper() or labelled or name[0] == "@":
            return Sort.WORD
        return None
    if _is_person(text, start, end, words):
        return Sort.PERSON
    if _is_body(text, start, end, words) or (labelled and _is_nearly_a_name(words)):
        return Sort.BODY
    return None


def _is_nearly_a_name(words: list[str]) -> bool:
    """Whether one word in lower case among few is all that keeps it from being one."""
    small = [word for word in words if not word[0].isupper()]
    return len(words) <= 4 and len(small) == 1 and words[0] not in small
