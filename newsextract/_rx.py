"""Shared pattern pieces, and the one place where `regex` is set up.

Pieces are written for `regex.VERBOSE`.
"""

from typing import Final

DASH: Final = r"[-‐‑‒–—―−]"
"""Any dash or hyphen."""

OPEN_QUOTE: Final = r"[“„‟«\"]"
"""Double marks that can open a quotation."""

CLOSE_QUOTE: Final = r"[”“»\"]"
"""Double marks that can close a quotation."""

SPACE: Final = r"[ \t\xa0\u2000-\u200b\u202f\u205f\u3000]"
"""White space inside a line, no-break and zero-width kinds among them."""
