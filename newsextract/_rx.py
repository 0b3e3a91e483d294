"""Shared pattern pieces, and the one place where `regex` is set up.

Pieces are written for `regex.VERBOSE`.
"""

from typing import Final

import regex

DASH: Final = r"[-‐‑‒–—―−]"
"""Any dash or hyphen."""

OPEN_QUOTE: Final = r"[“„‟«\"]"
"""Double marks that can open a quotation."""

CLOSE_QUOTE: Final = r"[”“»\"]"
"""Double marks that can close a quotation."""

SPACE: Final = r"[ \t\xa0\u2000-\u200b\u202f\u205f\u3000]"
"""White space inside a line, no-break and zero-width kinds among them."""

_GAP = regex.compile(r"(?<! \( [?] < [=!] [ ] ) \\s (?= [ \n] )", regex.VERBOSE)
# "this \s report"           one
# not: "(?<= \s ) AP"        behind what is looked back at
# not: "\s{0,2} AP"          counted already


def over_breaks(pattern: str) -> str:
    r"""Return a verbose pattern in which each `\s` between words is a gap.

    A gap is up to nine characters of white space, so that a line may break there and
    the next one be indented; `\s` alone would miss a break of two characters. Only a
    `\s` with a space behind it is one.
    """
    return _GAP.sub(r"\\s{1,9}+", pattern)
