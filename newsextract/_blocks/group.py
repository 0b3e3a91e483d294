"""Lines to blocks that tile the text."""

from collections.abc import Iterable, Iterator, Sequence

from .._text import Line
from .archive import read_archive
from .bios import mark_bios
from .body import read_body, read_foot
from .context import join_pictures, settle
from .head import Page, read_head, read_keys
from .kinds import Block, Kind, Zone
from .layout import Row, read_layout, read_rows
from .parts import Part, PartFields
from .pulls import join_pull_quotes
from .reflow import find_passages
from .running import find_thanks
from .signs import read_sign
from .writers import join_writers
from .zones import find_zones


def _blank(lines: Sequence[Line], first: int, last: int, zone: Zone) -> Block:
    start, end = lines[first][0], lines[last - 1][2]
    return Block(Kind.BLANK, start, end, start, start, "blank", zone, ())


def _tile(lines: Sequence[Line], parts: Iterable[PartFields]) -> tuple[Block, ...]:
    """Turn parts and the blank lines between them into blocks without a gap."""
    blocks: list[Block] = []
    row = 0
    for first, last, kind, rule, zone, pieces, reading in parts:
        if first > row:
            blocks.append(_blank(lines, row, first, zone))
        start, end = lines[first][0], lines[last - 1][2]
        inner, outer = pieces[0].start, pieces[-1].end
        blocks.append(
            Block(kind, start, end, inner, outer, rule, zone, pieces, reading)
        )
        row = last
    if row < len(lines) and lines[row][0] < lines[-1][2]:
        blocks.append(_blank(lines, row, len(lines), Zone.FOOT))
    return tuple(blocks)


def _read_parts(text: str, rows: Sequence[Row]) -> Iterator[PartFields]:
    """Read rows as a page, part by part."""
    layout = read_layout(text, rows)
    read = find_passages(text, rows, layout)
    thanks = find_thanks(text)
    alone = tuple([read_sign(text, passage, thanks) for passage in read])
    passages, signed, names = join_writers(text, read, alone)
    told = mark_bios(text, passages, signed, names)
    passages, joined = join_pictures(text, passages, told, wrapped=layout.wrapped)
    passages, pulled = join_pull_quotes(text, passages, joined)
    signs = settle(text, passages, pulled)
    zones = find_zones(text, passages, signs)
    keys = read_keys(text, passages, zones.body)
    page = Page(text, passages, signs, keys)
    found = (
        read_head(page, zones.body) | read_body(page, zones) | read_foot(page, zones)
    )
    places = [Zone.HEAD] * zones.body + [Zone.BODY] * (zones.foot - zones.body)
    places += [Zone.FOOT] * (len(signs) - zones.foot)
    for i, (passage, sign, zone) in enumerate(
        zip(passages, signs, places, strict=True)
    ):
        kind, rule = found.get(i) or (sign.kind or Kind.FURNITURE, sign.rule)
        yield (
            passage.first,
            passage.last,
            kind,
            rule,
            zone,
            passage.pieces,
            sign.reading,
        )


def read_page(text: str, rows: Sequence[Row]) -> tuple[Part, ...]:
    """Read rows as a page, part by part."""
    return tuple(Part(*part) for part in _read_parts(text, rows))


def read_blocks(text: str, lines: Sequence[Line]) -> tuple[Block, ...]:
    """Read a text: blocks in order, joined they are the text; () for an empty text."""
    rows = read_rows(text, lines)
    return _tile(lines, read_archive(text, rows, read_page) or _read_parts(text, rows))
