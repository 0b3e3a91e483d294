"""The parts of a story that its writers and editors made."""

from typing import Literal

from pydantic import Field

from .base import Located
from .times import Timestamp

NoteKind = Literal[
    "correction",
    "clarification",
    "editor",
    "contributors",
    "bio",
    "copyright",
    "source",
    "print",
    "legal",
    "about",
]


class Headline(Located):
    """The title line of the story."""


class Kicker(Located):
    """The short label above the headline ("ANALYSIS", "World")."""


class Deck(Located):
    """The sentence or sentences under the headline."""


class Subhead(Located):
    """A heading inside the body."""


class Paragraph(Located):
    """One body paragraph, its broken lines rejoined, its dateline kept as printed."""


class Author(Located):
    """One writer named in the byline; `text` is the name as printed."""

    name: str = Field(
        description=(
            "The name for reading, case and form as printed; an agency or desk "
            "where that is the byline."
        )
    )
    role: str | None = Field(
        None,
        description=(
            'Job title printed with the name ("Political correspondent"), or None.'
        ),
    )
    organization: str | None = Field(
        None,
        description=("Paper, agency or broadcaster printed with the name, or None."),
    )
    email: str | None = Field(
        default=None, description="Mail address printed with the name, or None."
    )
    handle: str | None = Field(
        None,
        description=('Social handle printed with the name, without its "@", or None.'),
    )
    location: str | None = Field(
        default=None, description='Place printed with the name ("in Kabul"), or None.'
    )


class Byline(Located):
    """The block naming the writers."""

    authors: tuple[Author, ...] = Field(
        description="The writers in printed order; at least one."
    )


class Place(Located):
    """One place of a dateline."""

    name: str = Field(
        description=('The city or other place, as printed ("KABUL", "LA CROSSE").')
    )
    region: str | None = Field(
        None,
        description=('State, province or country printed after it ("Wis."), or None.'),
    )


class Dateline(Located):
    """Place, agency and date that open a story; `end` is where its sentence begins."""

    places: tuple[Place, ...] = Field(
        description=(
            "The places in printed order; () where only an agency or a date is printed."
        )
    )
    agency: str | None = Field(
        default=None,
        description='The agency as printed inside the dateline ("AP"), or None.',
    )
    date: Timestamp | None = Field(
        default=None, description="The date printed in the dateline, or None."
    )


class Person(Located):
    """A person named in a note."""

    name: str = Field(description="The name as printed.")


class Note(Located):
    """A remark of the newsroom about the story: correction, contributors, copyright."""

    kind: NoteKind = Field(description="What the note is about.")
    people: tuple[Person, ...] = Field(
        (), description="The persons it names, in printed order."
    )
