"""Addresses of the story."""

from .._address import AddressMatch, find_addresses
from .._blocks.kinds import Block
from .._context import Context


def find_links(
    text: str, blocks: tuple[Block, ...], context: Context
) -> tuple[AddressMatch, ...]:
    """Return the addresses printed anywhere in the blocks, in order."""
    if not blocks:
        return ()
    return find_addresses(text, blocks[0].start, blocks[-1].end, context.url)
