"""The people of a story: full names as first given, and what is said of them."""

from .find import PLACES, name_start, pronoun_of, read_register
from .register import Person, Register
from .told import read_told

__all__ = [
    "PLACES",
    "Person",
    "Register",
    "name_start",
    "pronoun_of",
    "read_register",
    "read_told",
]
