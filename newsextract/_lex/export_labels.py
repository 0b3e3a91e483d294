"""Labels that archives, mail programs and feeds print before the parts of a story.

Sources: LexisNexis (text export since the 1990s, Nexis Uni), Dow Jones Factiva's field
codes, ProQuest's citation format, the header fields of RFC 5322 as mail programs show
them, RSS 2.0, Dublin Core and the front matter of static sites.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Literal

Meaning = Literal[
    "body",
    "byline",
    "caption",
    "copyright",
    "date",
    "dateline",
    "deck",
    "field",
    "headline",
    "length",
    "long",
    "modified",
    "note",
]
"""What stands behind a label; "long" is a field of several paragraphs."""

NEXIS_LABELS: Final[Mapping[str, Meaning]] = MappingProxyType(
    {
        "acc-no": "field",
        "anchor": "field",
        "anchors": "field",
        "autor": "byline",
        "body": "body",
        "byline": "byline",
        "category": "field",
        "city": "field",
        "column": "field",
        "company": "field",
        "correction": "note",
        "correction-date": "field",
        "country": "field",
        "cycle": "field",
        "dateline": "dateline",
        "distribution": "field",
        "document-type": "field",
        "dup": "field",
        "edition": "field",
        "geographic": "field",
        "graphic": "long",
        "guests": "field",
        "headline": "headline",
        "highlight": "deck",
        "industry": "field",
        "infobox": "long",
        "journal-code": "field",
        "language": "field",
        "length": "length",
        "load-date": "field",
        "länge": "length",
        "name": "field",
        "notes": "long",
        "organization": "field",
        "person": "field",
        "pub-type": "field",
        "publication-type": "field",
        "rubrik": "field",
        "section": "field",
        "series": "field",
        "show": "field",
        "source": "field",
        "sprache": "field",
        "state": "field",
        "subject": "field",
        "ticker": "field",
        "transcript": "field",
        "type": "field",
        "update": "field",
        "url": "field",
    }
)
"""Label in small letters -> meaning; LexisNexis prints it in capitals or as a title."""

PROQUEST_LABELS: Final[Mapping[str, Meaning]] = MappingProxyType(
    {
        "abstract": "long",
        "accession number": "field",
        "author": "byline",
        "author affiliation": "field",
        "caption": "caption",
        "classification": "field",
        "column": "field",
        "company": "field",
        "company / organization": "field",
        "copyright": "copyright",
        "correspondence author": "field",
        "country of publication": "field",
        "credit": "field",
        "database": "field",
        "dateline": "dateline",
        "document feature": "field",
        "document type": "field",
        "document url": "field",
        "edition": "field",
        "first page": "field",
        "full text": "body",
        "identifier / keyword": "field",
        "illustration": "field",
        "isbn": "field",
        "issn": "field",
        "issue": "field",
        "language": "field",
        "language of publication": "field",
        "last updated": "field",
        "links": "field",
        "location": "field",
        "number of pages": "field",
        "page": "field",
        "pages": "field",
        "people": "field",
        "place of publication": "field",
        "proquest document id": "field",
        "publication date": "date",
        "publication info": "field",
        "publication subject": "field",
        "publication title": "field",
        "publication year": "field",
        "publisher": "field",
        "section": "field",
        "source": "field",
        "source type": "field",
        "start page": "field",
        "subject": "field",
        "title": "headline",
        "volume": "field",
    }
)
"""Label in small letters -> meaning, as ProQuest prints it before and under a text."""

FACTIVA_CODES: Final[Mapping[str, Meaning]] = MappingProxyType(
    {
        "AN": "field",  # accession number
        "ART": "long",  # art: pictures and tables
        "BY": "byline",
        "CLM": "field",  # column
        "CO": "field",  # companies
        "CR": "field",  # credit
        "CT": "field",  # contact
        "CX": "long",  # correction
        "CY": "copyright",
        "ED": "field",  # edition
        "ET": "field",  # entry time, not Eastern
        "HD": "headline",
        "IN": "field",  # industries
        "IPC": "field",
        "IPD": "field",
        "LA": "field",  # language
        "LP": "body",  # lead paragraph
        "NS": "field",  # news subjects
        "PD": "date",
        "PG": "field",  # page
        "PUB": "field",  # publisher
        "RE": "field",  # regions
        "RF": "field",
        "SC": "field",  # source code
        "SE": "field",  # section
        "SN": "field",  # source name
        "TD": "body",  # text following the lead
        "VOL": "field",
        "WC": "length",
    }
)
"""Code at the start of a line -> meaning."""

MAIL_LABELS: Final[Mapping[str, Meaning]] = MappingProxyType(
    {
        "an": "field",
        "attachments": "field",
        "bcc": "field",
        "betreff": "headline",
        "cc": "field",
        "content-type": "field",
        "date": "field",
        "delivered-to": "field",
        "from": "field",
        "gesendet": "field",
        "importance": "field",
        "list-id": "field",
        "message-id": "field",
        "mime-version": "field",
        "newsgroups": "field",
        "objet": "headline",
        "organization": "field",
        "received": "field",
        "reply-to": "field",
        "resent-from": "field",
        "return-path": "field",
        "sent": "field",
        "subject": "headline",
        "to": "field",
        "von": "field",
        "x-mailer": "field",
    }
)
"""Label in small letters -> meaning; a mail's date is not the story's."""

RECORD_LABELS: Final[Mapping[str, Meaning]] = MappingProxyType(
    {
        "article": "body",
        "author": "byline",
        "authors": "byline",
        "body": "body",
        "byline": "byline",
        "caption": "caption",
        "categories": "field",
        "category": "field",
        "content": "body",
        "copyright": "copyright",
        "created": "date",
        "creator": "byline",
        "credit": "field",
        "date": "date",
        "dateline": "dateline",
        "datepublished": "date",
        "dc:creator": "byline",
        "dc:date": "date",
        "dc:title": "headline",
        "dek": "deck",
        "description": "deck",
        "edition": "field",
        "editor": "field",
        "full text": "body",
        "guid": "field",
        "headline": "headline",
        "id": "field",
        "image": "field",
        "keywords": "field",
        "lang": "field",
        "language": "field",
        "last modified": "modified",
        "link": "field",
        "modified": "modified",
        "newspaper": "field",
        "page": "field",
        "permalink": "field",
        "pubdate": "date",
        "publication": "field",
        "publication date": "date",
        "published": "date",
        "publisher": "field",
        "rights": "copyright",
        "section": "field",
        "site": "field",
        "slug": "field",
        "source": "field",
        "standfirst": "deck",
        "story": "body",
        "subject": "field",
        "subtitle": "deck",
        "summary": "deck",
        "tags": "field",
        "text": "body",
        "title": "headline",
        "type": "field",
        "updated": "modified",
        "url": "field",
        "word count": "length",
        "words": "length",
        "writer": "byline",
    }
)
"""Label in small letters -> meaning, as feeds and databases write records."""

RELEASE_LABELS: Final[frozenset[str]] = frozenset(
    {
        "contact",
        "contact information",
        "contacts",
        "e-mail",
        "email",
        "fax",
        "for further information",
        "for further information, contact",
        "for information",
        "for media inquiries",
        "for more information",
        "for more information, contact",
        "investor contact",
        "investor contacts",
        "investor relations",
        "media contact",
        "media contacts",
        "media inquiries",
        "media relations",
        "mobile",
        "phone",
        "press contact",
        "press contacts",
        "press enquiries",
        "press inquiries",
        "press office",
        "tel",
        "telephone",
        "twitter",
        "web",
        "website",
    }
)
"""Labels in small letters of a press release's contacts."""

NEXIS_SIGNATURES: Final[frozenset[str]] = frozenset(
    {
        "byline",
        "dateline",
        "graphic",
        "headline",
        "journal-code",
        "length",
        "load-date",
        "länge",
        "pub-type",
        "publication-type",
    }
)
"""Labels of LexisNexis that ordinary pages hardly print."""

PROQUEST_SIGNATURES: Final[frozenset[str]] = frozenset(
    {
        "full text",
        "proquest document id",
        "publication info",
        "publication title",
    }
)
"""Labels of ProQuest that ordinary pages hardly print."""

EXPORT_LINES: Final[frozenset[str]] = frozenset(
    {
        "all rights reserved",
        "begin forwarded message:",
        "body",
        "classification",
        "correction appended",
        "details",
        "end forwarded message",
        "end of document",
        "full text",
        "graphic",
        "link to image",
        "link to original",
        "link to pdf",
        "links",
        "load date",
        "proquest document link",
        "return to list",
    }
)
"""Lines in small letters by which an export opens or closes a part."""

EDITION_WORDS: Final[frozenset[str]] = frozenset(
    {
        "bulldog",
        "city",
        "cycle",
        "early",
        "edition",
        "editions",
        "final",
        "late",
        "metro",
        "national",
        "regional",
        "replica",
        "star",
        "state",
    }
)
"""Words of the lines that name an edition under the date, in small letters."""
