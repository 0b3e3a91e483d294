"""Credits of pictures: where one stands, and whom it names."""

from .find import find_credit, shows_label
from .line import fill_line, is_credit_line, read_credit_line
from .shapes import CreditMatch, PartyMatch

__all__ = [
    "CreditMatch",
    "PartyMatch",
    "fill_line",
    "find_credit",
    "is_credit_line",
    "read_credit_line",
    "shows_label",
]
