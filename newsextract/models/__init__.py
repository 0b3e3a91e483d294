"""The public models: what `parse` gives back."""

from .article import Article, Block
from .base import Located, Model, Span
from .media import Caption, Counter, Credit, Party, Url
from .quotes import Quote, Speaker
from .source import ExportDocument, SourceField
from .story import (
    Author,
    Byline,
    Dateline,
    Deck,
    Headline,
    Kicker,
    Note,
    Paragraph,
    Person,
    Place,
    Subhead,
)
from .times import TimeParts, Timestamp

__all__ = [
    "Article",
    "Author",
    "Block",
    "Byline",
    "Caption",
    "Counter",
    "Credit",
    "Dateline",
    "Deck",
    "ExportDocument",
    "Headline",
    "Kicker",
    "Located",
    "Model",
    "Note",
    "Paragraph",
    "Party",
    "Person",
    "Place",
    "Quote",
    "SourceField",
    "Span",
    "Speaker",
    "Subhead",
    "TimeParts",
    "Timestamp",
    "Url",
]
