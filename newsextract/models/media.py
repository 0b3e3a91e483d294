"""Pictures, addresses and counts on the page."""

from typing import Literal

from pydantic import Field

from .base import Located

CreditStatus = Literal[
    "file",
    "handout",
    "pool",
    "stringer",
    "staff",
    "contributor",
    "supplied",
    "screengrab",
    "courtesy",
    "stock",
    "uncredited",
]
CaptionKind = Literal["photo", "illustration", "graphic", "video"]
CounterKind = Literal[
    "shares",
    "comments",
    "views",
    "likes",
    "images",
    "words",
    "read_minutes",
    "unknown",
]


class Party(Located):
    """A person or organisation named in a credit; `text` as printed."""

    name: str = Field(
        description=(
            'Canonical name ("AP" for "AP Photo", "Getty Images" for "Getty"); a '
            "person's name as printed."
        )
    )


class Credit(Located):
    """The credit of a picture, without its brackets and label."""

    photographers: tuple[Party, ...] = Field(
        description=("Named makers (photographers, illustrators), in printed order.")
    )
    agencies: tuple[Party, ...] = Field(
        description=(
            "Every other credited party: agencies, publishers, givers, in printed "
            "order."
        )
    )
    status: tuple[CreditStatus, ...] = Field(
        (),
        description=(
            'Words that say how the picture came ("Handout", "File"), in printed order.'
        ),
    )


class Caption(Located):
    """The words under a picture, credit included."""

    kind: CaptionKind = Field(
        "photo",
        description=('What is shown, where the caption says so; otherwise "photo".'),
    )
    description: str | None = Field(
        description=(
            "The caption without its credit; None where a credit stands alone."
        )
    )
    credit: Credit | None = Field(
        description=("Who made and gave the picture; None where no credit is printed.")
    )


class Url(Located):
    """An address printed in the text."""

    url: str | None = Field(
        description=(
            "The absolute address, or None where the printed form does not settle it."
        )
    )
    host: str | None = Field(
        description="The host in lower case, or None where it is cut away."
    )
    truncated: bool = Field(
        description="Whether software or a narrow column cut the address short."
    )


class Counter(Located):
    """A bare count left by a widget ("2.4k", "12 comments", "4 min read")."""

    value: int = Field(description='The number, multipliers applied ("2.4k" is 2400).')
    kind: CounterKind = Field(
        description="What is counted, where the words or the page say so."
    )
