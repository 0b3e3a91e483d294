"""What an archive prints beside the story."""

from pydantic import Field

from .base import Located, Span


class SourceField(Located):
    """A value that an archive, a mail or a feed prints under a label of its own."""

    name: str = Field(
        description=(
            'The label as printed, without its colon ("LENGTH", "Publication info").'
        )
    )
    value: str = Field(description="The value as printed, white space squeezed.")


class ExportDocument(Span):
    """One document of an export of many; the documents of a text tile it."""

    text: str = Field(description="The document, character for character.")
    number: int = Field(
        ge=1,
        description=("Its number as the export prints it, else its place in the text."),
    )
    total: int = Field(
        ge=1,
        description=(
            "How many documents the export says it holds, else how many were found."
        ),
    )
    rule: str = Field(description="Name of the rule that found where it begins.")
