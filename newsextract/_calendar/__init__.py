"""Parts of a printed time -> a place on the calendar, or none with the reason."""

from .parts import Amount, Part, Parts, Precision, Stepped, precision_of
from .settle import Setting, Settled, place, settle

__all__ = [
    "Amount",
    "Part",
    "Parts",
    "Precision",
    "Setting",
    "Settled",
    "Stepped",
    "place",
    "precision_of",
    "settle",
]
