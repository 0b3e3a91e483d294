"""What every public model shares: frozen, checked, located."""

from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Model(BaseModel):
    """Base of every public model: frozen, no unknown fields."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        defer_build=True,
    )


class Span(Model):
    """Half-open range of the text given to `parse`, in str indices."""

    start: int = Field(ge=0, description="Index of the first character.")
    end: int = Field(
        description=("Index one past the last character; always greater than `start`.")
    )

    @model_validator(mode="after")
    def _ordered(self) -> Self:
        if self.end <= self.start:
            msg = f"empty or backward span {self.start}:{self.end}"
            raise ValueError(msg)
        return self

    def of(self, source: str) -> str:
        """Return the characters of `source` that this span covers."""
        return source[self.start : self.end]


class Located(Span):
    """A piece of the text, with the rule that found it."""

    text: str = Field(
        description=("The piece for reading: white space squeezed to single spaces.")
    )
    rule: str = Field(description="Name of the rule that made this value.")
