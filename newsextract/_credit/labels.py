"""Labels of credits: "Photo by", "Credit:", "©", "Courtesy of"."""

from typing import NamedTuple

import regex

from .._lex.credits import Status
from .shapes import Hint

LABEL = regex.compile(
    r"""
    (?P<sign> (?: copyright \s* : )? \s* (?: © | \(c\) ) | copyright (?: \s* : | (?=\s) ) )
        (?: \s* provided \s by | \s* by )? \s*
    | (?P<kept> file | stock | handout | staff | courtesy | supplied | library )? \s*
      (?P<noun> (?: photo[ -]? )? illustration | photo (?:graph (?:y|er)? )? | picture | pic
              | image | graphic | video | credit | source | screen[ -]?(?:grab|shot)
              | artwork | drawing | cartoon | animation | rendering | footage
              | visual | design | map | chart )
      (?P<plural> s )?
      (?: \s{1,3} (?: (?P<by> by ) | credits? | copyright
            | (?P<giver> courtesy (?:\s of)? | (?:provided|supplied|submitted) \s by ) )
          (?P<colon> \s{0,3} (?: : | \.{2,3}+ | … ) )?
          (?: \s{1,3} by (?=\s) )?
        | (?: \s{1,3} (?: via | from | source ) )?
          (?P<colon> \s{0,3} (?: : | \.{2,3}+ | … | \s[–—-](?=\s) ) )
          (?: \s* (?P<by> by ) (?=\s) | \s* (?P<giver> courtesy (?:\s of)? ) (?=\s) )?
      ) \s*
    | (?P<giver> (?: courtesy | care ) (?: \s+ of | \s* : )?
               | (?:provided|supplied|submitted|contributed|handout) \s+ (?:by|via|from) )
      \s* :? \s*
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# Photo by X Y               noun=Photo by=by
# Image credits: X           noun=Image colon=:
# Credit...X Y               noun=Credit colon=...
# Courtesy of X              giver=Courtesy of
# © X                        sign=©
# not: Photo finish          neither colon nor "by"
# not: Pictured: X           no such word


class Label(NamedTuple):
    """A label and what it says."""

    start: int
    end: int
    hint: Hint
    status: tuple[Status, ...]
    sign: bool
    """Whether it is a copyright sign."""


def read_label(text: str, start: int, end: int) -> Label | None:
    """Read the label, or the labels, that a range begins with."""
    label: Label | None = None
    at = start
    for _ in range(3):
        m = LABEL.match(text, at, end)
        if m is None or m.end() == at:
            break
        label = _label(m, start) if label is None else _further(label, m)
        at = m.end()
    return label


def label_of(m: regex.Match[str], text: str, end: int) -> Label:
    """Read a label found by search, and those right behind it."""
    label = _label(m, m.start())
    further = read_label(text, m.end(), end)
    if further is None:
        return label
    return further._replace(start=label.start, status=label.status + further.status)


def _label(m: regex.Match[str], start: int) -> Label:
    if m["sign"]:
        hint = Hint.MAKER
    elif m["giver"] or (m["noun"] and m["noun"].lower() in {"source", "map", "chart"}):
        hint = Hint.GIVER
    elif m["by"]:
        hint = Hint.LABELS if m["plural"] else Hint.MAKER
    else:
        hint = Hint.LABELS if m["plural"] else Hint.LABEL
    return Label(start, m.end(), hint, _status(m), bool(m["sign"]))


def _further(label: Label, m: regex.Match[str]) -> Label:
    more = _label(m, label.start)
    return more._replace(status=label.status + more.status)


def _status(m: regex.Match[str]) -> tuple[Status, ...]:
    """Read the status a label states."""
    kept = (m["kept"] or m["giver"] or "").lower()
    noun = (m["noun"] or "").lower()
    if noun.startswith("screen"):
        return ("screengrab",)
    if kept.startswith(("courtesy", "care")):
        return ("courtesy",)
    if kept.startswith(("file", "library")):
        return ("file",)
    if kept.startswith("handout"):
        return ("handout",)
    if kept.startswith("stock"):
        return ("stock",)
    if kept.startswith("staff"):
        return ("staff",)
    if kept.startswith("contributed"):
        return ("contributor",)
    return ("supplied",) if kept else ()
