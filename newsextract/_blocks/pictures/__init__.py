"""Which lines stand under a picture: captions, credit lines, and what joins them."""

from .find import find_pictures
from .page import Picture

__all__ = ["Picture", "find_pictures"]
