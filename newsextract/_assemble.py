"""What was found, as an Article: the only builder of models."""

from collections.abc import Sequence
from typing import NamedTuple

from ._address import AddressMatch
from ._blocks.kinds import Block as BlockMatch
from ._byline import BylineMatch
from ._counts import CounterMatch
from ._credit import CreditMatch, PartyMatch
from ._dateline import DatelineMatch
from ._fields.caption import CaptionMatch
from ._fields.field import FieldMatch
from ._fields.headline import Piece
from ._fields.note import FoundNote
from ._fields.speaker import QuoteMatch
from ._fields.timestamp import TimestampMatch
from ._reading import read_range
from .models import (
    Article,
    Author,
    Block,
    Byline,
    Caption,
    Counter,
    Credit,
    Dateline,
    Deck,
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
    Timestamp,
    Url,
)


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


def _byline(text: str, match: BylineMatch | None) -> Byline | None:
    if match is None:
        return None
    return Byline(
        text=read_range(text, match.start, match.end),
        start=match.start,
        end=match.end,
        rule=match.rule,
        authors=tuple(
            Author(
                text=read_range(text, author.start, author.end),
                start=author.start,
                end=author.end,
                rule=match.rule,
                name=author.name,
                role=author.role,
                organization=author.organization,
                email=author.email,
                handle=author.handle,
                location=author.location,
            )
            for author in match.authors
        ),
    )


def _timestamp(text: str, match: TimestampMatch) -> Timestamp:
    return Timestamp(
        text=read_range(text, match.start, match.end),
        start=match.start,
        end=match.end,
        rule=match.rule,
        kind=match.kind,
        value=match.value,
        precision=match.precision,
        relative=match.relative,
        zone=match.zone,
        assumed=match.assumed,
        reason=match.reason,
        parts=match.parts,
    )


def _dateline(
    text: str, match: DatelineMatch | None, timestamps: Sequence[Timestamp]
) -> Dateline | None:
    if match is None:
        return None
    date = next(
        (t for t in timestamps if match.start <= t.start and t.end <= match.end), None
    )
    return Dateline(
        text=read_range(text, match.start, match.end),
        start=match.start,
        end=match.end,
        rule=match.rule,
        places=tuple(
            Place(
                text=read_range(text, place.start, place.end),
                start=place.start,
                end=place.end,
                rule=match.rule,
                name=place.name,
                region=place.region,
            )
            for place in match.places
        ),
        agency=read_range(text, *match.agency) if match.agency is not None else None,
        date=date,
    )


def _party(text: str, match: PartyMatch, rule: str) -> Party:
    return Party(
        text=read_range(text, match.start, match.end),
        start=match.start,
        end=match.end,
        rule=rule,
        name=match.name,
    )


def _credit(text: str, match: CreditMatch | None) -> Credit | None:
    if match is None:
        return None
    rule = f"credit.{match.form}"
    return Credit(
        text=read_range(text, match.start, match.end),
        start=match.start,
        end=match.end,
        rule=rule,
        photographers=tuple(_party(text, p, rule) for p in match.photographers),
        agencies=tuple(_party(text, p, rule) for p in match.agencies),
        status=match.status,
    )


def _caption(text: str, match: CaptionMatch) -> Caption:
    return Caption(
        text=read_range(text, match.start, match.end),
        start=match.start,
        end=match.end,
        rule=match.rule,
        kind=match.kind,
        description=(
            read_range(text, *match.description)
            if match.description is not None
            else None
        ),
        credit=_credit(text, match.credit),
    )


def _quote(text: str, match: QuoteMatch) -> Quote:
    speaker = match.speaker
    return Quote(
        text=read_range(text, match.start, match.end),
        start=match.start,
        end=match.end,
        rule=match.rule,
        kind=match.kind,
        cue=match.cue,
        speaker=(
            Speaker(
                name=speaker.name,
                mention=speaker.mention,
                mention_start=speaker.mention_start,
                mention_end=speaker.mention_end,
                description=speaker.description,
                age=speaker.age,
                found=speaker.found,
            )
            if speaker is not None
            else None
        ),
        part_of=match.part_of,
    )


def _note(text: str, match: FoundNote) -> Note:
    return Note(
        text=read_range(text, match.start, match.end),
        start=match.start,
        end=match.end,
        rule=match.rule,
        kind=match.kind,
        people=tuple(
            Person(
                text=(name := read_range(text, *person)),
                start=person.start,
                end=person.end,
                rule=match.rule,
                name=name,
            )
            for person in match.people
        ),
    )


def _url(text: str, match: AddressMatch) -> Url:
    return Url(
        text=read_range(text, match.start, match.end),
        start=match.start,
        end=match.end,
        rule=match.rule,
        url=match.url,
        host=match.host,
        truncated=match.truncated,
    )


def _counter(text: str, match: CounterMatch) -> Counter:
    return Counter(
        text=read_range(text, match.start, match.end),
        start=match.start,
        end=match.end,
        rule=match.rule,
        value=match.value,
        kind=match.kind,
    )


def _source_field(text: str, match: FieldMatch) -> SourceField:
    value = read_range(text, match.start, match.end)
    return SourceField(
        text=value,
        start=match.start,
        end=match.end,
        rule=match.rule,
        name=match.name,
        value=value,
    )


def assemble(text: str, found: Findings) -> Article:
    """Build the article from what the fields found."""
    timestamps = tuple(_timestamp(text, match) for match in found.timestamps)
    return Article(
        source=text,
        headline=Headline(**found.headline._asdict()) if found.headline else None,
        kicker=Kicker(**found.kicker._asdict()) if found.kicker else None,
        deck=Deck(**found.deck._asdict()) if found.deck else None,
        byline=_byline(text, found.byline),
        timestamps=timestamps,
        dateline=_dateline(text, found.dateline, timestamps),
        paragraphs=tuple(
            Paragraph(
                start=piece.start, end=piece.end, text=piece.text, rule=piece.rule
            )
            for piece in found.paragraphs
        ),
        subheads=tuple(Subhead(**piece._asdict()) for piece in found.subheads),
        captions=tuple(_caption(text, match) for match in found.captions),
        quotes=tuple(_quote(text, match) for match in found.quotes),
        urls=tuple(_url(text, match) for match in found.urls),
        counters=tuple(_counter(text, match) for match in found.counters),
        notes=tuple(_note(text, match) for match in found.notes),
        source_fields=tuple(
            _source_field(text, match) for match in found.source_fields
        ),
        blocks=tuple(
            Block(
                start=block.start,
                end=block.end,
                kind=block.kind.value,
                rule=block.rule,
            )
            for block in found.blocks
        ),
    )
