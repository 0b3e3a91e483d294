"""What the caller knows beside the text."""

from datetime import datetime, tzinfo
from typing import NamedTuple


class Context(NamedTuple):
    """The arguments of `parse`, checked."""

    now: datetime | None = None
    """When the text was read; aware."""
    tz: tzinfo | None = None
    """The newsroom's zone, for times printed without one."""
    url: str | None = None
    """The story's address."""
    dayfirst: bool | None = None
    """Order of 03/04/2021 where nothing else tells."""
