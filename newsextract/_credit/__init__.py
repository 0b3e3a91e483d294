"""Credits of pictures: where one stands, and whom it names."""

from .find import find_credit
from .line import is_credit_line, read_credit_line
from .shapes import CreditMatch, PartyMatch

__all__ = [
    "CreditMatch",
    "PartyMatch",
    "find_credit",
    "is_credit_line",
    "read_credit_line",
]
