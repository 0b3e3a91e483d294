"""What type checkers make of public results; checked by them, never run."""

from datetime import UTC, datetime
from typing import Literal, assert_type

from newsextract import (
    Article,
    Author,
    Block,
    Byline,
    Caption,
    Counter,
    Credit,
    Dateline,
    Deck,
    ExportDocument,
    Headline,
    Kicker,
    Note,
    Paragraph,
    Party,
    Person,
    Place,
    Quote,
    SourceField,
    Speaker,
    Subhead,
    TimeParts,
    Timestamp,
    Url,
    parse,
    split_export,
)


def article_of(text: str) -> None:
    """Name the type of every field of an article."""
    now = datetime(2024, 5, 4, tzinfo=UTC)
    article = parse(text, now=now, tz="Europe/Paris", url=None, dayfirst=True)
    assert_type(article, Article)
    assert_type(article.source, str)
    assert_type(article.headline, Headline | None)
    assert_type(article.kicker, Kicker | None)
    assert_type(article.deck, Deck | None)
    assert_type(article.byline, Byline | None)
    assert_type(article.authors, tuple[Author, ...])
    assert_type(article.timestamps, tuple[Timestamp, ...])
    assert_type(article.published, Timestamp | None)
    assert_type(article.updated, Timestamp | None)
    assert_type(article.dateline, Dateline | None)
    assert_type(article.paragraphs, tuple[Paragraph, ...])
    assert_type(article.subheads, tuple[Subhead, ...])
    assert_type(article.captions, tuple[Caption, ...])
    assert_type(article.quotes, tuple[Quote, ...])
    assert_type(article.urls, tuple[Url, ...])
    assert_type(article.counters, tuple[Counter, ...])
    assert_type(article.notes, tuple[Note, ...])
    assert_type(article.source_fields, tuple[SourceField, ...])
    assert_type(article.blocks, tuple[Block, ...])
    assert_type(article.explain(), str)
    assert_type(article.model_dump_json(), str)


def parts_of(article: Article) -> None:
    """Name the types inside the fields."""
    author = article.authors[0]
    assert_type(author.name, str)
    assert_type(author.role, str | None)
    assert_type(author.of(article.source), str)
    dateline = article.dateline
    if dateline is not None:
        assert_type(dateline.places, tuple[Place, ...])
        assert_type(dateline.agency, str | None)
        assert_type(dateline.date, Timestamp | None)
    caption = article.captions[0]
    assert_type(caption.description, str | None)
    assert_type(caption.credit, Credit | None)
    if caption.credit is not None:
        assert_type(caption.credit.photographers, tuple[Party, ...])
        assert_type(caption.credit.agencies, tuple[Party, ...])
    quote = article.quotes[0]
    assert_type(quote.kind, Literal["direct", "partial", "block", "pull"])
    assert_type(quote.cue, str | None)
    assert_type(quote.speaker, Speaker | None)
    assert_type(quote.part_of, int | None)
    if quote.speaker is not None:
        assert_type(quote.speaker.name, str | None)
        assert_type(quote.speaker.age, int | None)
    assert_type(article.urls[0].url, str | None)
    assert_type(article.urls[0].truncated, bool)
    assert_type(article.counters[0].value, int)
    assert_type(article.notes[0].people, tuple[Person, ...])
    assert_type(article.blocks[0].start, int)


def documents_of(text: str) -> None:
    """Name the types of the documents of an export."""
    assert_type(split_export(text), tuple[ExportDocument, ...])
    assert_type(split_export(text)[0].number, int)


def times_of(article: Article, now: datetime) -> None:
    """Name the types of a time."""
    timestamp = article.timestamps[0]
    assert_type(timestamp.value, datetime | None)
    assert_type(timestamp.relative, bool)
    assert_type(timestamp.parts, TimeParts)
    assert_type(timestamp.reason, str | None)
    assert_type(timestamp.resolve(now=now), Timestamp)
