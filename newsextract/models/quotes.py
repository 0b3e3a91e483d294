"""Quotations and who said them."""

from typing import Literal

from pydantic import Field

from .base import Located, Model

QuoteKind = Literal["direct", "partial", "block", "pull"]
Found = Literal["beside", "surname", "pronoun", "description", "previous"]


class Speaker(Model):
    """Who said a quotation."""

    name: str | None = Field(
        description=(
            "The name as the story first gives it in full, or the body that "
            "speaks; None where the text does not settle it."
        )
    )
    mention: str | None = Field(
        description=(
            'The words printed beside the quotation ("he", "Shuja"), or None '
            "where there are none."
        )
    )
    mention_start: int | None = Field(
        default=None,
        description="Index of the first character of the mention, or None.",
    )
    mention_end: int | None = Field(
        default=None, description="Index one past the mention, or None."
    )
    description: str | None = Field(
        None,
        description=(
            'Role or description as the story gives it ("a former soldier"), or None.'
        ),
    )
    age: int | None = Field(
        default=None,
        ge=0,
        description="Age in years where the story gives it, or None.",
    )
    found: Found = Field(
        description=(
            "How the name was reached: printed in full beside the quotation, by "
            "surname, by pronoun, by description, or carried over from the "
            "speaker before."
        )
    )


class Quote(Located):
    """Words between quotation marks; `start` and `end` exclude the marks."""

    kind: QuoteKind = Field(
        description=(
            "direct: an utterance; partial: a fragment in the writer's sentence; "
            "block: set apart without marks; pull: set apart and repeated from "
            "the body."
        )
    )
    cue: str | None = Field(
        description=('The reporting word as printed ("said", "according to"), or None.')
    )
    speaker: Speaker | None = Field(
        description="Who said it, or None where nobody is named."
    )
    part_of: int | None = Field(
        None,
        description=(
            "Index in `Article.quotes` of the first part, where the quotation "
            "goes on from an earlier paragraph; None otherwise."
        ),
    )
