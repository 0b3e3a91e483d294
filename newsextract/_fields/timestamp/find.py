"""All the times of a text: found, placed, settled."""

from collections.abc import Sequence

from ..._blocks.kinds import Block
from ..._calendar.settle import Setting
from ..._context import Context
from .custom import find_countries, read_order
from .place import place_times
from .value import TimestampMatch, settle_all


def find_timestamps(
    text: str, blocks: Sequence[Block], context: Context
) -> tuple[TimestampMatch, ...]:
    """Find every printed time of a text, in order, with kinds and values.

    Times of the page are read against `context.now`; those of the running text, kind
    "mention", against the time of publication if the page gives one.
    """
    found = place_times(text, blocks)
    countries = find_countries(text, blocks, found, context.url)
    setting = Setting(
        now=context.now,
        tz=context.tz,
        dayfirst=read_order(text, found, context, countries),
        countries=countries,
    )
    return settle_all(found, setting)
