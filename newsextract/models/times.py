"""Printed times: their parts, and the value the parts settle to."""

from datetime import datetime, tzinfo
from typing import Final, Literal, Self

from pydantic import Field, field_serializer

from .._calendar.parts import Amount, Part, Parts, Precision, Stepped
from .._context import read_tz
from .._lex.months import Unit
from .base import Located, Model

TimeKind = Literal[
    "published",
    "updated",
    "posted",
    "modified",
    "entry",
    "dateline",
    "related",
    "embed",
    "print",
    "mention",
]


class TimeAmount(Model):
    """So many units of time, as in "3 hours ago"."""

    count: float = Field(description="How many; 0.5 for half an hour.")
    unit: Unit = Field(description="What is counted.")


class TimeParts(Model):
    """What a printed time states, before it is settled; None where not printed."""

    year: int | None = Field(
        default=None, description="The year; 0-99 where it is printed with two digits."
    )
    short_year: bool = Field(
        default=False, description="Whether the year is printed with two digits."
    )
    month: int | None = Field(default=None, description="1-12.")
    day: int | None = Field(default=None, description="1-31.")
    numbers: tuple[int, int] | None = Field(
        None,
        description=(
            "Day and month of a date such as 03/04/2021, their order not told."
        ),
    )
    weekday: int | None = Field(default=None, description="0 (Monday) to 6.")
    hour: int | None = Field(default=None, description="0-23.")
    minute: int | None = Field(default=None, description="0-59.")
    second: int | None = Field(default=None, description="0-59.")
    zone: str | None = Field(
        default=None, description='The zone as printed ("EDT", "GMT+2", "Eastern").'
    )
    offset: int | None = Field(
        None,
        description=(
            "Minutes east of UTC that the printed zone stands for, where that is "
            "settled and does not follow the date."
        ),
    )
    amounts: tuple[TimeAmount, ...] = Field(
        (), description='How long ago ("2 years 4 months ago").'
    )
    ahead: bool = Field(
        default=False,
        description=(
            'Whether `amounts` lie ahead ("two days from now"), or a day without a '
            'year ("set for Feb. 20").'
        ),
    )
    day_shift: int | None = Field(
        default=None, description='Days from today; -1 for "yesterday".'
    )
    day_part: str | None = Field(
        default=None, description='Part of the day ("morning", "noon", "night").'
    )
    step: int | None = Field(
        default=None, description='-1 for "last", 0 for "this", 1 for "next".'
    )
    unit: Stepped | None = Field(default=None, description="What `step` counts.")
    season: str | None = Field(
        default=None, description="Name of a season: spring, summer, autumn or winter."
    )
    decade: int | None = Field(
        default=None, description='First year of a decade ("the 1990s").'
    )
    portion: str | None = Field(
        default=None,
        description='Portion of what is named ("early", "mid", "late", "end").',
    )
    now: bool = Field(default=False, description='Whether the print says "now".')


class Timestamp(Located):
    """A printed time, of the page or of the running text."""

    kind: TimeKind = Field(
        description=(
            'What the page says of it; "mention" in running text and captions.'
        )
    )
    value: datetime | None = Field(
        description=(
            "The time settled, with a fixed offset where a zone is known and "
            "naive where none is; None where the text does not settle it. Read no "
            "finer than `precision`: a day stands at midnight."
        )
    )
    precision: Precision = Field(description="The finest part that is printed.")
    relative: bool = Field(
        description=(
            'Whether it is counted from another time ("3 hours ago", "Friday").'
        )
    )
    zone: str | None = Field(description="The zone as printed, or None.")
    assumed: frozenset[Part] = Field(
        frozenset(), description="Parts of the value that are filled in, not printed."
    )
    reason: str | None = Field(
        None,
        description=(
            "Why there is no value, or why its zone stays open; None where all is "
            "settled."
        ),
    )
    parts: TimeParts = Field(description="What is printed, part by part.")

    @field_serializer("assumed")
    def _sorted(self, assumed: frozenset[Part]) -> list[Part]:
        return sorted(assumed)

    def resolve(
        self, *, now: datetime | None = None, tz: tzinfo | str | None = None
    ) -> Self:
        """Return this timestamp with its value settled against `now` and `tz`.

        Args:
            now: The time it is counted from: when the text was read, or for a mention
                in the story when the story was published. Without it a value that is
                known stays; one without a zone is placed in `tz`.
            tz: The newsroom's zone, an IANA name or a tzinfo, for a time printed
                without one.

        Raises:
            TypeError: `tz` is neither a tzinfo nor a str.
            ValueError: `now` is naive, or `tz` names no known zone.
        """
        if now is not None and (now.tzinfo is None or now.utcoffset() is None):
            raise ValueError(
                "now must carry a time zone, for example datetime.now(UTC), "
                f"not {now!r}"
            )
        # dateutil loads with the first time that is resolved, not with the package.
        from .._calendar.settle import Setting, settle  # noqa: PLC0415

        zone = read_tz(tz)
        if now is None and self.value is not None:
            return self._placed(self.value, zone)
        setting = Setting(now=now, tz=zone, past=self.kind != "mention")
        settled = settle(_parts_of(self.parts), setting)
        return self.model_copy(
            update={
                "value": settled.value,
                "assumed": settled.assumed,
                "reason": settled.reason,
                "parts": state(settled.parts),
            }
        )

    def _placed(self, value: datetime, zone: tzinfo | None) -> Self:
        """Return this timestamp, its naive clock placed in a zone."""
        clock = self.precision in ("second", "minute", "hour")
        if zone is None or value.tzinfo is not None or not clock:
            return self
        from .._calendar.settle import place  # noqa: PLC0415

        placed, _ = place(value, zone)
        zone_part: Part = "zone"
        assumed = self.assumed | {zone_part}
        return self.model_copy(update={"value": placed, "assumed": assumed})


_NAMES: Final = Parts._fields
_NOTHING: Final = Parts()
_DAY: Final = 6
"""How many of the parts come first that most times state alone: year to weekday."""

_BEYOND: Final = _NOTHING[_DAY:]


def stated(parts: Parts) -> dict[str, object]:
    """Return the fields of a `TimeParts` yet to be built: what a time states."""
    told = parts[:_DAY] if parts[_DAY:] == _BEYOND else parts
    fields: dict[str, object] = {
        name: part
        for name, part, nothing in zip(_NAMES, told, _NOTHING, strict=False)
        if part is not nothing
    }
    if parts.amounts:
        fields["amounts"] = [
            {"count": amount.number, "unit": amount.unit} for amount in parts.amounts
        ]
    return fields


def state(parts: Parts) -> TimeParts:
    """Return the parts of a time as a model."""
    return TimeParts.model_validate(stated(parts))


def _parts_of(parts: TimeParts) -> Parts:
    return Parts(
        year=parts.year,
        short_year=parts.short_year,
        month=parts.month,
        day=parts.day,
        numbers=parts.numbers,
        weekday=parts.weekday,
        hour=parts.hour,
        minute=parts.minute,
        second=parts.second,
        zone=parts.zone,
        offset=parts.offset,
        amounts=tuple(Amount(amount.count, amount.unit) for amount in parts.amounts),
        ahead=parts.ahead,
        day_shift=parts.day_shift,
        day_part=parts.day_part,
        step=parts.step,
        unit=parts.unit,
        season=parts.season,
        decade=parts.decade,
        portion=parts.portion,
        now=parts.now,
    )
