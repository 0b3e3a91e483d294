"""A text as an archive document, part by part."""

from collections.abc import Callable, Sequence

from ..layout import Row
from ..parts import Part


def read_archive(
    text: str,
    rows: Sequence[Row],
    read_page: Callable[[str, Sequence[Row]], tuple[Part, ...]],
) -> tuple[Part, ...]:
    """Read the parts of an archive document; () for a page that shows no labels."""
    return ()
