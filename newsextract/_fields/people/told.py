"""What stands around a name where it is first given: age, role, description."""

import re
from typing import Final, NamedTuple

from ..._lex.grammar import OPENING_WORDS, PREPOSITIONS
from ..._lex.roles import ROLES
from ..._text import squeeze

_AGE = re.compile(r",\s{1,3}(?P<age>[0-9]{1,3})(?=[\s,.;–—-])")
# Ole Berg, 53, a baker               age=53
# not: Ole Berg, 53rd in the race     goes on with a letter
# not: Ole Berg, 1953                 four digits

_LOWER: Final = (
    r"[^\W\d_A-Z\u00c0-\u00de\u0391-\u03ab\u0400-\u042fĆČĎĐĒĞĪİŁŃŇŌŐŒŘŚŞŠŤŪŮŰŸŹŻŽ]"
)
"""A small letter, for re, which knows none by name."""
_APPOSITIVE = re.compile(
    rf"""
    ,\s{{1,3}} (?P<description>
        (?! (?: who | whose | which | where | when | and | but | or | then ) \b )
        (?: (?: an? | the | his | her | its | their | one ) \s{{1,3}} | (?= {_LOWER} )
          | (?: [\w’'-]{{1,30}} \s{{1,3}} ){{1,3}}? (?= {_LOWER} ) )
        [^,.;:()“”"—–]{{2,120}}? )
    (?= [,.;—–] | \s{{1,3}} (?: who | that )\b )
    """,
    re.VERBOSE,
)
# Ole Berg, a former baker who left,  description=a former baker
# Ole Berg, Oslo’s mayor, said        description=Oslo’s mayor
# not: Ole Berg, who left,            a clause, no noun
# not: Ole Berg, and then             another sentence


_SHOWN = re.compile(
    r"(?:an?|the)\s{1,3}(?:(?P<age>[0-9]{1,3})-year-old|former|retired|onetime)(?=\s)"
)
# a 33-year-old oyster farmer         age=33
# a former harbor master
# not: a farmer                       its noun has to tell

_ARTICLE = re.compile(r"(?:an?|the)\s")
# a former cook                       behind an age only a person is described


class Told(NamedTuple):
    """What a story says of a person at the first mention; "" and None where nothing."""

    pronoun: str
    age: int | None
    description: str | None


def read_told(text: str, run: int, start: int, stop: int, end: int) -> Told:
    """Read what is told of a name.

    Args:
        text: The whole text.
        run: Where its run of capitalised words begins, titles among them.
        start: Where the name itself begins.
        stop: Where it ends.
        end: Where its paragraph ends.
    """
    age, description = (
        _after(text, stop, end) if stop < end and text[stop] == "," else (None, "")
    )
    if not description:
        description = _role_before(text, run, start)
    pronoun = (description and _pronoun_of(description)) or _kin_before(text, run)
    return Told(pronoun, age, description or None)


def _after(text: str, at: int, end: int) -> tuple[int | None, str]:
    """Read the age and the description, or "", that follow the comma behind a name."""
    age: int | None = None
    m = _AGE.match(text, at, end)
    if m is not None:
        age = int(m["age"])
        at = m.end()
    m = _APPOSITIVE.match(text, at, end)
    if m is None:
        return age, ""
    phrase = m["description"]
    shown = _SHOWN.match(phrase)
    if not (
        shown or (age is not None and _ARTICLE.match(phrase)) or _names_role(phrase)
    ):
        return age, ""
    if shown and shown["age"]:
        age = int(shown["age"])
    return age, " ".join(phrase.split())


def _head_words(phrase: str) -> list[str]:
    """List the words of a phrase up to its first preposition, in lower case."""
    words = phrase.lower().split()
    if not PREPOSITIONS.isdisjoint(words):
        del words[next(i for i, word in enumerate(words) if word in PREPOSITIONS) :]
    return words


def _names_role(phrase: str) -> bool:
    """Whether a phrase after a name says what the person is."""
    words = _head_words(phrase)
    return not ROLES.keys().isdisjoint(words) or any(
        part in ROLES for word in words if "-" in word for part in word.split("-")
    )


def _pronoun_of(phrase: str) -> str:
    """Return the pronoun that the nouns of a description imply, or ""."""
    for word in _head_words(phrase):
        if ROLES.get(word):
            return ROLES[word]
    return ""


def _kin_before(text: str, start: int) -> str:
    """Return the pronoun that a noun before a comma implies ("her husband, …")."""
    ahead = text[max(0, start - 30) : start].rstrip()
    if not ahead.endswith(","):
        return ""
    words = ahead[:-1].split()
    return ROLES.get(words[-1].lower(), "") if words else ""


def _role_before(text: str, run: int, start: int) -> str:
    """Read the title or role printed before a name ("Oslo resident"), or ""."""
    if run < start:
        title = squeeze(text, run, start)
        if title.rpartition(" ")[2].lower() in ROLES:
            return title
    ahead = text[max(0, run - 60) : run]
    words = ahead.split()[-4:] if ahead[-1:].isspace() else []
    if not words or words[-1].lower() not in ROLES:
        return ""
    kept: list[str] = []
    for word in reversed(words):
        if word[-1] in ".,;:”\"'’" or word.lower() in OPENING_WORDS:
            break
        kept.insert(0, word)
    return " ".join(kept)
