"""The flow: the stages called in order."""

from ._assemble import Findings, assemble
from ._blocks.group import read_blocks
from ._blocks.kinds import Kind, part_prose
from ._context import Context
from ._fields.byline import find_byline
from ._fields.caption import find_captions
from ._fields.counter import find_counters
from ._fields.dateline import find_dateline_of
from ._fields.field import find_fields
from ._fields.headline import find_deck, find_pieces
from ._fields.labelled import find_labelled_byline, find_labelled_dateline
from ._fields.link import find_links
from ._fields.note import find_notes
from ._fields.quote import find_quotes
from ._fields.timestamp import find_timestamps
from ._text import split_lines
from .models import Article


def read_article(text: str, context: Context) -> Article:
    """Read a text: lines to blocks, blocks to fields, fields to an article."""
    blocks = read_blocks(text, split_lines(text))
    prose, others = part_prose(blocks)
    headlines = find_pieces(text, others, Kind.HEADLINE)
    kickers = find_pieces(text, others, Kind.KICKER)
    return assemble(
        text,
        Findings(
            blocks=blocks,
            headline=headlines[0] if headlines else None,
            kicker=kickers[-1] if kickers else None,
            deck=find_deck(text, blocks),
            byline=find_labelled_byline(text, others) or find_byline(text, blocks),
            timestamps=find_timestamps(text, blocks, context),
            dateline=(
                find_labelled_dateline(text, others) or find_dateline_of(text, blocks)
            ),
            paragraphs=find_pieces(text, prose, Kind.PARAGRAPH),
            subheads=find_pieces(text, others, Kind.SUBHEAD),
            captions=find_captions(text, others),
            quotes=find_quotes(text, blocks),
            urls=find_links(text, blocks, context),
            counters=find_counters(text, blocks),
            notes=find_notes(text, others),
            source_fields=find_fields(text, others),
        ),
    )
