"""What the words of a dateline are known as."""

import regex

from .._lex.agencies import AGENCIES
from .._lex.cities import CITIES
from .._lex.desks import PRESS_WORDS
from .._lex.not_names import NOT_NAMES
from .._lex.organizations import ORGANIZATION_WORDS
from .._lex.papers import PAPERS
from .._lex.places import COUNTRIES, PLACE_WORDS, STATES

_DOMAIN = regex.compile(r"(?i)[\w-]{2,30}+(?:\.[\w-]{2,30}+){1,3}+")
_LETTERS = regex.compile(r"\p{Lu}[\p{Lu}0-9]{1,7}+(?:[/-]\p{Lu}{2,9}+)?+")

_SOURCE_WORDS = frozenset({"network", "online", "service", "wire", "agencies"})

_PRESS_ENDINGS = ("net", "news", "watch", "web", "week", "wire", "world")
"""What the names of papers in one word end in ("COMPUTERWORLD")."""


def is_known_place(name: str) -> bool:
    """Say whether a name is a city that stands alone in datelines."""
    low = name.replace("’", "'").lower()
    return low in CITIES or low.replace("st. ", "st ") in CITIES


def is_known_region(name: str) -> bool:
    """Say whether a name is a state, province or country, abbreviated or not."""
    low = name.partition(",")[0].replace("’", "'").lower().rstrip(". ")
    return low in STATES or low in COUNTRIES


def may_be_place(name: str) -> bool:
    """Say whether nothing speaks against an unknown name being a place."""
    words = name.lower().replace(".", "").split()
    if words[0] == "aboard":
        return True
    if len(words) == 1 and len(words[0]) < 4:
        return False
    if len(words) > 1 and (words[-1].endswith("ing") or words[-1] == "united"):
        return False
    if words[-1].endswith(_PRESS_ENDINGS):
        return False
    return all(word in PLACE_WORDS or not _is_label(word) for word in words)


def _is_label(word: str) -> bool:
    return word in NOT_NAMES or word in ORGANIZATION_WORDS or word in PRESS_WORDS


def is_agency(printed: str) -> bool:
    """Say whether what stands in brackets after a place may be an agency."""
    return (
        printed[0].isupper()
        or printed in AGENCIES
        or _DOMAIN.fullmatch(printed) is not None
    )


def is_letters(printed: str) -> bool:
    """Say whether a word is the initials of a source, by its capitals ("KXLB-TV")."""
    return _LETTERS.fullmatch(printed) is not None


def is_desk(printed: str) -> bool:
    """Say whether a phrase is an agency, with a desk of its own or not."""
    words = printed.lower().split()
    return " ".join(words) in AGENCIES or (1 < len(words) < 4 and words[0] in AGENCIES)


def is_tag(printed: str) -> bool:
    """Say whether a phrase in brackets may be any source: capitalised words."""
    words = printed.split()
    if len(words) > 4 or not all(
        word[0].isupper() or word[0].isdigit() for word in words
    ):
        return False
    return not any(word.lower() in NOT_NAMES for word in words if word != "The")


def is_source(printed: str) -> bool:
    """Say whether a phrase is an agency, paper or site by its words."""
    low = " ".join(printed.lower().split()).removeprefix("the ")
    if low in AGENCIES or low in PAPERS or _DOMAIN.fullmatch(printed) is not None:
        return True
    return low not in CITIES and low.split()[0] not in NOT_NAMES and _is_press(low)


def _is_press(low: str) -> bool:
    words = low.split()
    return len(words) < 5 and (words[-1] in PRESS_WORDS or words[-1] in _SOURCE_WORDS)


def is_agency_name(printed: str) -> bool:
    """Say whether a phrase in brackets is an agency by its words, or by its letters."""
    return (
        is_source(printed)
        or is_letters(printed)
        or is_desk(printed)
        or _is_press(printed.lower())
    )
