"""What was found, as an Article: the only builder of models."""

from collections.abc import Sequence
from typing import NamedTuple

from ._address import AddressMatch
from ._blocks.kinds import Block as BlockMatch
from ._byline.matches import AuthorMatch, BylineMatch
from ._counts import CounterMatch
from ._credit import CreditMatch, PartyMatch
from ._dateline.matches import DatelineMatch, PlaceMatch
from ._fields.caption import CaptionMatch
from ._fields.field import FieldMatch
from ._fields.headline import Piece
from ._fields.note import FoundNote
from ._fields.speaker import QuoteMatch, SpeakerMatch
from ._fields.timestamp import TimestampMatch
from ._reading import read_range
from ._text import Range
from .models import Article
from .models.times import stated

Fields = dict[str, object]
"""A model yet to be checked and built: name of the field -> value."""


Located = (
    AddressMatch
    | AuthorMatch
    | BylineMatch
    | CaptionMatch
    | CounterMatch
    | DatelineMatch
    | FieldMatch
    | FoundNote
    | PartyMatch
    | PlaceMatch
    | QuoteMatch
    | Range
    | TimestampMatch
)
"""What has a range of the text."""


class Findings(NamedTuple):
    """Everything the fields found in a text, in printed order."""

    blocks: tuple[BlockMatch, ...]
    headline: Piece | None
    kicker: Piece | None
    deck: Piece | None
    byline: BylineMatch | None
    timestamps: tuple[TimestampMatch, ...]
    dateline: DatelineMatch | None
    paragraphs: tuple[Piece, ...]
    subheads: tuple[Piece, ...]
    captions: tuple[CaptionMatch, ...]
    quotes: tuple[QuoteMatch, ...]
    urls: tuple[AddressMatch, ...]
    counters: tuple[CounterMatch, ...]
    notes: tuple[FoundNote, ...]
    source_fields: tuple[FieldMatch, ...]


def _located(text: str, match: Located, rule: str | None = None) -> Fields:
    """Return the fields of a match and its words for reading.

    Fields of a match have the names of the model's. What is part of another match has
    no rule of its own and takes that one's. What a story has many of is spelled out
    below instead, on top of `_span`, which is cheaper.
    """
    fields: Fields = match._asdict()
    fields["text"] = _words(text, match.start, match.end)
    if rule is not None:
        fields["rule"] = rule
    return fields


def _span(text: str, start: int, end: int, rule: str) -> Fields:
    """Return the fields that all models with a range and a rule share."""
    return {"start": start, "end": end, "text": _words(text, start, end), "rule": rule}


def _words(text: str, start: int, end: int) -> str:
    """Return a range for reading; most are read as they are printed."""
    words = text[start:end]
    if words.isprintable() and "  " not in words and words.strip() == words:
        return words
    return read_range(text, start, end)


def _blocks(blocks: Sequence[BlockMatch]) -> list[Fields]:
    return [
        {
            "start": block.start,
            "end": block.end,
            "kind": block.kind._value_,
            "rule": block.rule,
        }
        for block in blocks
    ]


def _byline(text: str, match: BylineMatch) -> Fields:
    authors = [_located(text, author, match.rule) for author in match.authors]
    return _located(text, match) | {"authors": authors}


def _timestamp(text: str, match: TimestampMatch) -> Fields:
    start, end, kind, value, precision, relative, assumed, reason, parts, rule = match
    return _span(text, start, end, rule) | {
        "kind": kind,
        "value": value,
        "precision": precision,
        "relative": relative,
        "zone": parts.zone,
        "assumed": assumed,
        "reason": reason,
        "parts": stated(parts),
    }


def _dateline(
    text: str, match: DatelineMatch, timestamps: Sequence[TimestampMatch]
) -> Fields:
    inside = (t for t in timestamps if match.start <= t.start and t.end <= match.end)
    date = next(inside, None)
    return _located(text, match) | {
        "places": [_located(text, place, match.rule) for place in match.places],
        "agency": match.agency and _words(text, *match.agency),
        "date": date and _timestamp(text, date),
    }


def _parties(text: str, parties: Sequence[PartyMatch], rule: str) -> list[Fields]:
    return [
        _span(text, start, end, rule) | {"name": name} for start, end, name in parties
    ]


def _credit(text: str, match: CreditMatch) -> Fields:
    rule = f"credit.{match.form}"
    return _span(text, match.start, match.end, rule) | {
        "photographers": _parties(text, match.photographers, rule),
        "agencies": _parties(text, match.agencies, rule),
        "status": match.status,
    }


def _caption(text: str, match: CaptionMatch) -> Fields:
    start, end, kind, description, credit, rule = match
    return _span(text, start, end, rule) | {
        "kind": kind,
        "description": description and _words(text, *description),
        "credit": credit and _credit(text, credit),
    }


def _quote(text: str, match: QuoteMatch) -> Fields:
    start, end, kind, cue, speaker, part_of, rule = match
    return _span(text, start, end, rule) | {
        "kind": kind,
        "cue": cue,
        "speaker": speaker and _speaker(speaker),
        "part_of": part_of,
    }


def _speaker(match: SpeakerMatch) -> Fields:
    name, mention, start, end, description, age, found = match
    return {
        "name": name,
        "mention": mention,
        "mention_start": start,
        "mention_end": end,
        "description": description,
        "age": age,
        "found": found,
    }


def _person(text: str, person: Range, rule: str) -> Fields:
    return _located(text, person, rule) | {"name": _words(text, *person)}


def _note(text: str, match: FoundNote) -> Fields:
    people = [_person(text, person, match.rule) for person in match.people]
    return _located(text, match) | {"people": people}


def _source_field(text: str, match: FieldMatch) -> Fields:
    fields = _located(text, match)
    return fields | {"value": fields["text"]}


def assemble(text: str, found: Findings) -> Article:
    """Build the article, all its models at one stroke, from what the fields found."""
    fields: Fields = {
        "source": text,
        "headline": found.headline,
        "kicker": found.kicker,
        "deck": found.deck,
        "byline": found.byline and _byline(text, found.byline),
        "timestamps": [_timestamp(text, match) for match in found.timestamps],
        "dateline": (
            found.dateline and _dateline(text, found.dateline, found.timestamps)
        ),
        "paragraphs": found.paragraphs,
        "subheads": found.subheads,
        "captions": [_caption(text, match) for match in found.captions],
        "quotes": [_quote(text, match) for match in found.quotes],
        "urls": [_located(text, match) for match in found.urls],
        "counters": [_located(text, match) for match in found.counters],
        "notes": [_note(text, match) for match in found.notes],
        "source_fields": [_source_field(text, match) for match in found.source_fields],
        "blocks": _blocks(found.blocks),
    }
    return Article.model_validate(fields)
