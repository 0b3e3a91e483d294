"""Every quotation of a story: those of its sentences, and those set apart."""

from collections.abc import Sequence

from .._blocks.kinds import Block
from .people import read_register
from .pullquote import find_pull_quotes
from .quotation import find_quotations
from .speaker import QuoteMatch, find_speakers


def find_quotes(text: str, blocks: Sequence[Block]) -> tuple[QuoteMatch, ...]:
    """Return the quotations in printed order, each with who said it.

    `part_of` counts places in this order.
    """
    said: tuple[QuoteMatch, ...] = ()
    quotations = find_quotations(text, blocks)
    if quotations:
        register = read_register(text, blocks)
        said = find_speakers(text, blocks, quotations, register)
    pulled = find_pull_quotes(text, blocks)
    if not pulled:
        return said
    quotes = sorted((*said, *pulled), key=lambda quote: quote.start)
    places = {quote.start: i for i, quote in enumerate(quotes)}
    return tuple(
        quote
        if quote.part_of is None
        else quote._replace(part_of=places[said[quote.part_of].start])
        for quote in quotes
    )
