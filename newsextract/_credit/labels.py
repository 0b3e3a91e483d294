"""Labels of credits: "Photo by", "Credit:", "©", "Courtesy of"."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

import regex

from .._lex.credits import STATUSES, Status
from .._rx import over_breaks
from .shapes import Hint

_LABEL = regex.compile(
    over_breaks(r"""
    (?P<sign> (?: copyright \s* : )? \s* (?: © | \(c\) )
            | copyright (?: \s* : | (?=\s) ) )
        (?: \s* [0-9]{4} (?=\s) )? (?: \s* provided \s by | \s* by )? \s*
    | (?P<kept> file | stock | handout | staff | courtesy | supplied | library )? \s*
      (?P<noun> (?: photo[ -]? )? illustration | photo (?:graph (?:y|er)? )? | picture
              | pic | image | graphic | video | credit | source
              | screen[ -]?(?:grab|shot) | artwork | drawing | cartoon | animation
              | rendering | footage | visual | design | map | chart )
      (?P<plural> s )?
      (?: \s{1,3} (?: (?P<by> by ) | credits? | copyright
            | (?P<giver> courtesy (?:\s of)? | (?:provided|supplied|submitted) \s by ) )
          (?P<colon> \s{0,3} (?: : | \.{2,3}+ | … ) )?
          (?: \s{1,3} by (?=\s) )?
        | \s{0,3} (?: © | \(c\) )
        | \s source , (?= \s )
        | (?: \s{1,3} (?: via | from | source ) )?
          (?P<colon> \s{0,3} (?: : | \.{2,3}+ | … | \s[–—/-](?=\s) ) )
          (?: \s* (?P<by> by ) (?=\s) | \s* (?P<giver> courtesy (?:\s of)? ) (?=\s) )?
      ) \s*
    | (?P<giver> (?: courtesy | care ) (?: \s+ of | \s* : )?
               | (?: provided | supplied | submitted | contributed | handout )
                 \s+ (?:by|via|from) )
      \s* :? \s*
    """),
    regex.VERBOSE | regex.IGNORECASE,
)
# Photo by X Y               noun=Photo by=by
# Image credits: X           noun=Image colon=:
# Credit...X Y               noun=Credit colon=...
# Image source, X            noun=Image
# Photo / X Y                noun=Photo
# Courtesy of X              giver=Courtesy of
# © X                        sign=©
# not: Photo finish          neither colon nor "by"
# not: Pictured: X           no such word


HEADS = frozenset(
    {
        "art",
        "ani",
        "car",
        "cha",
        "con",
        "cop",
        "cou",
        "cre",
        "des",
        "dra",
        "fil",
        "foo",
        "gra",
        "han",
        "ill",
        "ima",
        "lib",
        "map",
        "pho",
        "pic",
        "pro",
        "ren",
        "scr",
        "sou",
        "sta",
        "sto",
        "sub",
        "sup",
        "vid",
        "vis",
    }
)
"""The first three letters of every label: what begins otherwise needs no pattern."""

_KEPT: Mapping[str, Status] = MappingProxyType(
    {
        "care": "courtesy",
        "contributed": "contributor",
        "courtesy": "courtesy",
        "file": "file",
        "handout": "handout",
        "library": "file",
        "provided": "supplied",
        "screen": "screengrab",
        "staff": "staff",
        "stock": "stock",
        "submitted": "supplied",
        "supplied": "supplied",
    }
)
"""First word of a label -> the status it states."""


_OF_GIVERS = frozenset({"chart", "map", "source"})
"""Labels that a giver follows."""


class Label(NamedTuple):
    """A label and what it says."""

    start: int
    end: int
    hint: Hint
    status: tuple[Status, ...]
    sign: bool
    """Whether it is a copyright sign."""


def read_label(text: str, start: int, end: int) -> Label | None:
    """Read the label, or the labels one behind the other, that a range begins with."""
    label: Label | None = None
    at = start
    if end - start < 30 and text[start:end].lower().rstrip(".") in STATUSES:
        return None
    for _ in range(3):
        if text[at : at + 3].lower() not in HEADS and text[at : at + 1] not in "©(":
            break
        m = _LABEL.match(text, at, end)
        if m is None:
            break
        at = m.end()
        status = _status(m) if label is None else label.status + _status(m)
        label = Label(start, at, _hint(m), status, sign=bool(m["sign"]))
    return label


def _hint(m: regex.Match[str]) -> Hint:
    """Tell what a label makes of the words behind it."""
    sign, giver, noun, plural, by = m.group("sign", "giver", "noun", "plural", "by")
    if sign:
        return Hint.MAKER
    if giver or noun.lower() in _OF_GIVERS:
        return Hint.GIVER
    if plural:
        return Hint.LABELS
    return Hint.MAKER if by else Hint.LABEL


def _status(m: regex.Match[str]) -> tuple[Status, ...]:
    """Read the status a label states."""
    for printed in m.group("kept", "giver", "noun"):
        if not printed:
            continue
        word = printed.lower()
        status = _KEPT.get(word.partition(" ")[0].partition("-")[0])
        if word.startswith("screen"):
            status = "screengrab"
        if status is not None:
            return (status,)
    return ()
