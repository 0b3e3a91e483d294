"""Lines to blocks that tile the text."""

from collections.abc import Sequence

from .._text import Line
from .body import read_body, read_foot
from .context import join_pictures, settle
from .head import Page, read_head
from .kinds import Block, Kind, Verdict, Zone
from .layout import read_layout, read_rows
from .reflow import Passage, find_passages
from .signs import read_sign
from .writers import join_writers
from .zones import Zones, find_zones


def _zone_of(i: int, zones: Zones) -> Zone:
    if i < zones.body:
        return Zone.HEAD
    return Zone.BODY if i < zones.foot else Zone.FOOT


def _blank(lines: Sequence[Line], first: int, last: int, zone: Zone) -> Block:
    start, end = lines[first].start, lines[last - 1].next
    return Block(Kind.BLANK, start, end, start, start, "blank", zone, ())


def _tile(
    lines: Sequence[Line],
    passages: Sequence[Passage],
    verdicts: Sequence[Verdict],
    zones: Zones,
) -> tuple[Block, ...]:
    """Turn passages and the blank lines between them into blocks without a gap."""
    blocks: list[Block] = []
    row = 0
    for i, (passage, verdict) in enumerate(zip(passages, verdicts, strict=True)):
        zone = _zone_of(i, zones)
        if passage.first > row:
            blocks.append(_blank(lines, row, passage.first, zone))
        start, end = lines[passage.first].start, lines[passage.last - 1].next
        blocks.append(
            Block(
                verdict.kind,
                start,
                end,
                passage.start,
                passage.end,
                verdict.rule,
                zone,
                passage.pieces,
            )
        )
        row = passage.last
    if row < len(lines) and lines[row].start < lines[-1].next:
        blocks.append(_blank(lines, row, len(lines), Zone.FOOT))
    return tuple(blocks)


def read_blocks(text: str, lines: Sequence[Line]) -> tuple[Block, ...]:
    """Read a page: blocks in order, joined they are the text; () for an empty text."""
    rows = read_rows(text, lines)
    layout = read_layout(text, rows)
    read = find_passages(text, rows, layout)
    alone = tuple(read_sign(text, passage) for passage in read)
    passages, signed = join_writers(text, read, alone)
    passages, joined = join_pictures(
        text, passages, signed, wrapped=layout.wrapped
    )
    signs = settle(text, passages, joined)
    zones = find_zones(text, passages, signs)
    page = Page(text, passages, signs)
    found = (
        read_head(page, zones.body) | read_body(page, zones) | read_foot(page, zones)
    )
    verdicts = [
        found.get(i) or Verdict(sign.kind or Kind.FURNITURE, sign.rule)
        for i, sign in enumerate(signs)
    ]
    return _tile(lines, passages, verdicts, zones)

