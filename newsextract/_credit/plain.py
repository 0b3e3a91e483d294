"""The commonest credits in brackets, read at once: "(Ada Low/Weir Press Agency)"."""

import re

from .._lex.agencies import AGENCIES
from .._lex.credits import STATUSES
from .._lex.organizations import ORGANIZATION_WORDS
from .forms import MANY, REMARK
from .labels import HEADS
from .pieces import CUT_WORDS, PLAIN_LENGTH, look_up_agency
from .shapes import CreditMatch, PartyMatch

_PLAIN = re.compile(
    r"""
    (?<= [.!?…”"’] [ ] ) \(
    (?: (?P<maker> [A-Z][a-z]{1,12} (?: [ ] [A-Z][a-z]{1,14} ){1,2} )
        (?P<joint> / | [ ]for[ ] ) )?
    (?P<house> [A-Z][A-Za-z-]{1,16} (?: [ ] [A-Z][A-Za-z-]{1,16} ){0,2} )
    (?: [ ]via[ ] (?P<through> [A-Z][A-Za-z-]{1,16}
        (?: [ ] [A-Z][A-Za-z-]{1,16} ){0,2} ) )?
    \)
    """,
    re.VERBOSE,
)
# (Ada Low/Weir Press Agency)        maker=Ada Low house=Weir Press Agency
# (Ada Low for Weir Courier)         maker=Ada Low house=Weir Courier
# (AFP via Getty Images)             house=AFP through=Getty Images
# (Weir Press Agency)                house=Weir Press Agency
# not: (the Weir Press Agency)
# not: (Ada Low, Weir Press Agency)

_Parties = tuple[tuple[PartyMatch, ...], tuple[PartyMatch, ...]]
"""Makers, and the bodies behind them."""

_PARTING = CUT_WORDS | frozenset({"copyright", "through", "via"})
"""Words that may part a piece."""
_LICENCES = frozenset({"cc", "creative", "public"})
"""Words that open the name of a licence."""


def read_plain_bracket(text: str, start: int, end: int) -> CreditMatch | None:
    """Read the bracket that ends a caption where its form is one of the commonest.

    None says nothing: the general reading gives the same answer for these, and has one
    for the others.
    """
    at = text.rfind("(", start + 2, end)
    m = _PLAIN.match(text, at, end) if at > 0 else None
    if m is None or m.end() != end or text[at + 1 : at + 4].lower() in HEADS:
        return None
    if REMARK.match(text, at + 1):
        return None
    parties = _read_parties(m)
    if parties is None:
        return None
    makers, bodies = parties
    several = len(makers) + len(bodies) > 1
    strong = several or text.count(". ", start, at) < MANY
    return CreditMatch(at + 1, end - 1, at, end, makers, bodies, (), "bracket", strong)


def _read_parties(m: re.Match[str]) -> _Parties | None:
    """Read makers and bodies; None where a piece is not plain."""
    maker, joint, house, through = m.group("maker", "joint", "house", "through")
    canonical = look_up_agency(house)
    name = canonical or house
    if canonical is None and ((through and not maker) or not _is_name(house)):
        return None
    body = PartyMatch(*m.span("house"), name)
    makers: tuple[PartyMatch, ...] = ()
    if maker is not None:
        if maker == name or not _is_name(maker) or not _is_person(maker):
            return None
        if joint != "/" and not _PARTING.isdisjoint(house.lower().split()):
            return None
        makers = (PartyMatch(*m.span("maker"), maker),)
    elif canonical is None and _is_person(house):
        return (body,), ()
    if through is None:
        return makers, (body,)
    giver = look_up_agency(through) or (through if _is_name(through) else None)
    if giver is None or giver in (maker, name):
        return None
    return makers, (body, PartyMatch(*m.span("through"), giver))


def _is_name(name: str) -> bool:
    """Whether a few words, none of them of the lexicons, are one name and no more."""
    low = name.lower()
    words = low.split()
    return (
        len(words) > 1
        and len(name) <= PLAIN_LENGTH
        and name.istitle()
        and "-" not in name
        and _PARTING.isdisjoint(words)
        and words[0] not in _LICENCES
        and low not in AGENCIES
        and words[-1] not in AGENCIES
        and " ".join(words[-2:]) not in AGENCIES
        and low not in STATUSES
    )


def _is_person(name: str) -> bool:
    """Whether no word of a plain name is one of bodies."""
    words = name.lower().split()
    return words[0] != "the" and ORGANIZATION_WORDS.isdisjoint(words)
