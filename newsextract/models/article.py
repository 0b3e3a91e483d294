"""The whole reading of a text."""

from collections.abc import Iterator
from typing import Literal

from pydantic import Field

from .._views.marks import Mark
from .base import Model, Span
from .media import Caption, Counter, Url
from .quotes import Quote
from .source import SourceField
from .story import (
    Author,
    Byline,
    Dateline,
    Deck,
    Headline,
    Kicker,
    Note,
    Paragraph,
    Subhead,
)
from .times import Timestamp

BlockKind = Literal[
    "headline",
    "kicker",
    "deck",
    "byline",
    "timestamp",
    "counter",
    "paragraph",
    "subhead",
    "caption",
    "pull_quote",
    "note",
    "url",
    "related",
    "advert",
    "newsletter",
    "embed",
    "entry",
    "comment",
    "field",
    "table",
    "furniture",
    "blank",
]


class Block(Span):
    """A run of whole lines read as one thing; together the blocks tile the text."""

    kind: BlockKind = Field(description="What the lines are.")
    rule: str = Field(description="Name of the rule that said so.")


class Article(Model):
    """What `parse` reads in a text. Tuples are in printed order."""

    source: str = Field(description="The text given, unchanged.")
    headline: Headline | None = Field(description="The title line, or None.")
    kicker: Kicker | None = Field(
        description="The short label above the headline, or None."
    )
    deck: Deck | None = Field(
        description="The sentence or sentences under the headline, or None."
    )
    byline: Byline | None = Field(description="The block naming the writers, or None.")
    timestamps: tuple[Timestamp, ...] = Field(
        description="Every printed time, of the page and in running text."
    )
    dateline: Dateline | None = Field(
        description="Place, agency and date opening the body, or None."
    )
    paragraphs: tuple[Paragraph, ...] = Field(
        description="The body, paragraph by paragraph."
    )
    subheads: tuple[Subhead, ...] = Field(description="Headings inside the body.")
    captions: tuple[Caption, ...] = Field(
        description="The words under pictures, credits included."
    )
    quotes: tuple[Quote, ...] = Field(
        description="Quotations of the body, and pull quotes."
    )
    urls: tuple[Url, ...] = Field(description="Addresses printed anywhere in the text.")
    counters: tuple[Counter, ...] = Field(description="Counts left by widgets.")
    notes: tuple[Note, ...] = Field(description="Remarks of the newsroom.")
    source_fields: tuple[SourceField, ...] = Field(
        (),
        description=("What an archive prints under labels of its own; () for a page."),
    )
    blocks: tuple[Block, ...] = Field(
        description="The tiling: joined, their ranges are the text."
    )

    @property
    def authors(self) -> tuple[Author, ...]:
        """The byline's authors, or ()."""
        return self.byline.authors if self.byline is not None else ()

    @property
    def published(self) -> Timestamp | None:
        """The first time the page gives for its publication, or None."""
        return self._first("published", "posted")

    @property
    def updated(self) -> Timestamp | None:
        """The first time the page gives for its last change, or None."""
        return self._first("updated", "modified")

    def _first(self, *kinds: str) -> Timestamp | None:
        for kind in kinds:
            for timestamp in self.timestamps:
                if timestamp.kind == kind:
                    return timestamp
        return None

    def explain(self) -> str:
        """Return a table of the blocks: kind, start, end, rule, first words."""
        rows = [("kind", "start", "end", "rule", "first words")]
        for block in self.blocks:
            words = " ".join(self.source[block.start : block.end][:200].split())
            first = words if len(words) <= 48 else words[:47] + "…"
            rows.append(
                (block.kind, str(block.start), str(block.end), block.rule, first)
            )
        widths = [max(len(row[i]) for row in rows) for i in range(4)]
        return "\n".join(
            f"{kind:<{widths[0]}}  {start:>{widths[1]}}  {end:>{widths[2]}}  "
            f"{rule:<{widths[3]}}  {first}".rstrip()
            for kind, start, end, rule, first in rows
        )

    def _repr_html_(self) -> str:
        """Return the story with its parts coloured, for notebooks; all escaped."""
        # The view loads with the first article that is shown.
        from .._views.html import render  # noqa: PLC0415

        return render(self.source, _block_marks(self), tuple(_part_marks(self)))

    def __repr__(self) -> str:
        """Return a short form: headline and counts, never the text."""
        title = self.headline.text if self.headline is not None else None
        if title is not None and len(title) > 60:
            title = title[:59] + "…"
        return (
            f"<Article {title!r}: {len(self.paragraphs)} paragraphs, "
            f"{len(self.quotes)} quotes, {len(self.captions)} captions>"
        )

    __str__ = __repr__


def _block_marks(article: Article) -> tuple[Mark, ...]:
    """Return the blocks that hold ink, each with its kind and rule."""
    return tuple(
        Mark(block.start, block.end, block.kind, f"{block.kind}, by {block.rule}")
        for block in article.blocks
        if block.kind != "blank"
    )


def _part_marks(article: Article) -> Iterator[Mark]:
    """Yield what was read inside the blocks, with its value."""
    for author in article.authors:
        yield Mark(author.start, author.end, "author", f"author: {author.name}")
    for stamp in article.timestamps:
        value = stamp.reason if stamp.value is None else stamp.value.isoformat(" ")
        told = f"{stamp.kind}, to the {stamp.precision}: {value}"
        yield Mark(stamp.start, stamp.end, "timestamp", told)
    if article.dateline is not None:
        line = article.dateline
        places = " and ".join(place.name for place in line.places)
        yield Mark(
            line.start, line.end, "dateline", f"dateline: {places or line.agency}"
        )
    for quote in article.quotes:
        speaker = quote.speaker
        name = "nobody named" if speaker is None else speaker.name
        yield Mark(quote.start, quote.end, "quote", f"{quote.kind} quote: {name}")
        start = None if speaker is None else speaker.mention_start
        end = None if speaker is None else speaker.mention_end
        if start is not None and end is not None:
            yield Mark(start, end, "speaker", f"speaker: {name}")
    for caption in article.captions:
        credit = caption.credit
        if credit is not None:
            parties = [party.name for party in credit.photographers + credit.agencies]
            told = ", ".join([*parties, *credit.status])
            yield Mark(credit.start, credit.end, "credit", f"credit: {told}")
    for url in article.urls:
        told = url.url or f"cut, at {url.host}"
        yield Mark(url.start, url.end, "url", f"address: {told}")
    for counter in article.counters:
        told = f"{counter.kind}: {counter.value}"
        yield Mark(counter.start, counter.end, "counter", told)
