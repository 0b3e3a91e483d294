"""The entry point: arguments checked, the reading begun."""

from datetime import datetime, tzinfo

from ._context import Context, read_tz
from .models import Article


def parse(
    text: str,
    *,
    now: datetime | None = None,
    tz: tzinfo | str | None = None,
    url: str | None = None,
    dayfirst: bool | None = None,
) -> Article:
    """Read the plain text of a news story.

    Args:
        text: The story as pasted, scraped, exported or forwarded; any str.
        now: When the text was read; must carry a zone. Relative times and dates
            without a year are settled against it.
        tz: The newsroom's zone, an IANA name or a tzinfo, for times printed without
            one. Without it such values are naive.
        url: The story's address if known; settles addresses that were cut short.
        dayfirst: Order of 03/04/2021 where neither the text nor the zone tells.

    Returns:
        The article; its blocks tile `text`, every value carries its range.

    Raises:
        TypeError: An argument is of the wrong type.
        ValueError: `now` is naive, or `tz` names no known zone.
    """
    context = _checked(text, now, tz, url, dayfirst)
    # The readers and their patterns load with the first text, not with the package.
    from ._read import read_article  # noqa: PLC0415

    return read_article(text, context)


def _checked(
    text: object, now: object, tz: object, url: object, dayfirst: object
) -> Context:
    """Refuse wrong arguments, saying what to pass instead."""
    if not isinstance(text, str):
        hint = "; decode it first" if isinstance(text, bytes | bytearray) else ""
        raise TypeError(f"text must be str, not {type(text).__qualname__}{hint}")
    if now is not None:
        if not isinstance(now, datetime):
            raise TypeError(
                f"now must be an aware datetime, not {type(now).__qualname__}"
            )
        if now.tzinfo is None or now.utcoffset() is None:
            raise ValueError(
                "now must carry a time zone, for example datetime.now(UTC)"
            )
    if url is not None and not isinstance(url, str):
        raise TypeError(f"url must be str, not {type(url).__qualname__}")
    if dayfirst is not None and not isinstance(dayfirst, bool):
        raise TypeError(f"dayfirst must be bool, not {type(dayfirst).__qualname__}")
    return Context(now=now, tz=read_tz(tz), url=url, dayfirst=dayfirst)
