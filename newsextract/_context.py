"""What the caller knows beside the text, and how it is checked."""

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


def read_tz(tz: object) -> tzinfo | None:
    """Return a zone given as a tzinfo or by its IANA name; None for None.

    Raises:
        TypeError: `tz` is of another type.
        ValueError: `tz` names no known zone.
    """
    if tz is None or isinstance(tz, tzinfo):
        return tz
    if not isinstance(tz, str):
        raise TypeError(
            f"tz must be a tzinfo or an IANA name such as 'Europe/London', "
            f"not {type(tz).__qualname__}"
        )
    # The zone database loads with the first name, not with the package.
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415

    try:
        return ZoneInfo(tz)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(
            f"tz {tz!r} is no known zone; pass an IANA name such as "
            "'America/New_York' (on systems without a zone database, install tzdata)"
        ) from error
