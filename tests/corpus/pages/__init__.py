"""Pages as they are pasted, each line with the kind of its block beside it.

A row is "kind | line"; a row without a kind goes on with the block above, and one
without either is blank. Places, people and papers are invented.
"""

from .above import ABOVE
from .boxes import BOXES
from .broken import BROKEN
from .heads import HEADS
from .kinds import KINDS
from .known_wrong import KNOWN_WRONG
from .parts import PARTS

PAGES = ABOVE | HEADS | KINDS | BROKEN | PARTS | BOXES

__all__ = ["KNOWN_WRONG", "PAGES"]
