"""Where the times of a text stand, and what that makes of them."""

import re
from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import Final, NamedTuple

from ..._blocks.kinds import Block, Kind, TimesMatch, Zone
from ..._clock import (
    Label,
    Slot,
    TimeMatch,
    find_mentions,
    find_times,
    is_time_line,
    read_label,
    read_standing_behind,
)
from ..._dateline import DatelineMatch, find_dateline
from ...models.times import TimeKind


class _Line(NamedTuple):
    """A block of the page, or time lines that follow each other, from the first on."""

    block: Block
    end: int
    times: tuple[TimeMatch, ...] | None
    """What was read of it with its kind; None where it is yet to be read."""
    above: Block | None
    """The inked block above it, where its label may stand."""


class PlacedTime(NamedTuple):
    """A time found, and what its place makes of it."""

    match: TimeMatch
    kind: TimeKind
    group: int
    """Where the line or lines begin that it stands on with others."""
    labelled: bool = False
    """Whether the page itself says the kind."""


# What is asked of every block: a look-up in an enumeration costs five times as much.
_BLANK: Final = Kind.BLANK
_NOTE: Final = Kind.NOTE
_PARAGRAPH: Final = Kind.PARAGRAPH
_STAMP_LINE: Final = Kind.TIMESTAMP

_PROSE: Final = frozenset(
    {
        Kind.PARAGRAPH,
        Kind.SUBHEAD,
        Kind.CAPTION,
        Kind.DECK,
        Kind.NOTE,
        Kind.PULL_QUOTE,
    }
)
_TITLES: Final = frozenset({Kind.HEADLINE, Kind.KICKER, Kind.FURNITURE})
_OF_OTHERS: Final[dict[Kind, TimeKind]] = {
    Kind.ADVERT: "related",
    Kind.COMMENT: "related",
    Kind.EMBED: "embed",
    Kind.ENTRY: "entry",
    Kind.NEWSLETTER: "related",
    Kind.RELATED: "related",
}
_LINES: Final = frozenset({Kind.BYLINE, Kind.FIELD, *_OF_OTHERS, *_PROSE})
"""Blocks of the page that are looked through as time lines are."""

_GROUP = itemgetter(2)
"""Where the block of a placed time begins."""

_KINDS: Final[dict[Label, TimeKind]] = {
    "loaded": "entry",
    "modified": "modified",
    "posted": "posted",
    "published": "published",
    "updated": "updated",
}
_FIGURE = re.compile("[0-9]")
_FIRM: Final = Slot.DATE | Slot.CLOCK | Slot.AGO
"""What makes a stamp among other words."""

_WHOLE: Final = Slot.DATE | Slot.CLOCK
"""What nothing on the next line goes on with."""

_HINT = re.compile(
    r"""
    [0-9dgw]                                   # `re` skips to these
    (?: (?<= [0-9] ) | (?<= [Aa]g ) o | (?<= [Nn]ow )
      | (?<= od ) ay | (?<= esterd ) ay )
    """,
    re.VERBOSE,
)
# a figure, "ago", "now", "today", "yesterday": what a time of another story's line has

_PRINT = re.compile(r"\bin print\b|\bprint edition\b")
_LABEL: Final = 24
"""Length of a label on a line of its own."""

_SHORT: Final = 240
"""Length of a text that is a line or two: whatever they are, their times are told."""

_STAMP: Final = 100
"""Length of a time line with two stamps."""

_DATELINE: Final = 120
"""How far into a paragraph a dateline reaches."""


_REACH: Final = 30
"""How far before a day the words that place it ahead may begin."""

_COMING = re.compile(
    r"""
    (?P<past> (?: was | were | been | had ) \s{1,2} )?+
    (?: set | scheduled | slated | due | planned | expected ) \s{1,2}
    (?: for | on | in | to \s \w{2,12} \s (?: on | in ) ) \s{1,2} \Z
    """,
    re.VERBOSE,
)
# "a hearing set for "       it is to come
# not: "was scheduled for "  it may be over: past=was


def place_times(text: str, blocks: Sequence[Block]) -> list[PlacedTime]:
    """Find every time of a text, in order, with its kind."""
    found = _find(text, blocks)
    if not found and len(text) <= _SHORT:
        found = [
            PlacedTime(match, "mention", 0) for match in find_times(text, 0, len(text))
        ]
    return found


def _find(text: str, blocks: Sequence[Block]) -> list[PlacedTime]:
    prose, lines = _part(text, blocks)
    found: list[PlacedTime] = []
    for line in lines:
        if line.block.kind in _TITLES:
            found += _in_titles(text, line.block)
        else:
            found += _on_page(text, line)
    found = _below_headline(_by_own_word(found), blocks)
    ranges = [(start, block.inner_end) for start, block in prose.items()]
    for start, matches in find_mentions(text, ranges).items():
        block = prose[start]
        in_print = block.kind is _NOTE and _PRINT.search(text, start, block.inner_end)
        kind: TimeKind = "print" if in_print else "mention"
        for match in matches:
            if match.slots & Slot.DATE:
                found.append(_dated(text, block, match, kind))
            else:
                found.append(PlacedTime(match, kind, start))
    found.sort(key=_GROUP)
    return found


def _part(text: str, blocks: Sequence[Block]) -> tuple[dict[int, Block], list[_Line]]:
    """Part the running text, by where its blocks start, from the lines of the page.

    Time lines that follow each other are one: a date often stands on one line and its
    clock on the next.
    """
    prose: dict[int, Block] = {}
    lines: list[_Line] = []
    above: Block | None = None
    open_ended = False
    for block in blocks:
        kind = block.kind
        if kind is _BLANK:
            continue
        if kind is _PARAGRAPH or (kind in _PROSE and not _is_stamp(text, block)):
            prose[block.inner_start] = block
        elif kind is _STAMP_LINE:
            read = block.reading
            times = read.times if isinstance(read, TimesMatch) else None
            line = _Line(block, block.inner_end, times, above)
            if open_ended:
                lines[-1], above = _join(lines[-1], line), None
                continue
            lines.append(line)
        elif kind in _LINES or (kind in _TITLES and block.zone is not Zone.BODY):
            lines.append(_Line(block, block.inner_end, None, above))
        above, open_ended = block, kind is _STAMP_LINE
    return prose, lines


def _join(line: _Line, below: _Line) -> _Line:
    """Join the time line below; times that go on there are yet to be read."""
    above = line.times
    whole = above is not None and (
        above[-1].end == line.end and above[-1].slots & _WHOLE == _WHOLE
    )
    read = above + below.times if above and below.times and whole else None
    return _Line(line.block, below.end, read, line.above)


def _on_page(text: str, line: _Line) -> Iterator[PlacedTime]:
    block, end, times, above = line
    start = block.inner_start
    if block.kind in _OF_OTHERS and _HINT.search(text, start, end) is None:
        return
    matches = find_times(text, start, end) if times is None else times
    if not matches and block.kind is Kind.BYLINE:
        standing = read_standing_behind(text, start, end)
        if standing is not None:
            match = standing._replace(end=end)
            yield PlacedTime(match, "published", start)
    for i, match in enumerate(matches):
        said = match.label or (_label_of(text, above) if i == 0 else None)
        kind = _OF_OTHERS.get(block.kind)
        if kind is None:
            own = said if block.zone is not Zone.BODY else None
            kind = _KINDS[own] if own else _unnamed(block, match)
        yield PlacedTime(match, kind, start, said is not None)


def _label_of(text: str, above: Block | None) -> Label | None:
    """Return the label that the block above a line is, all of it, or None."""
    if above is None or above.inner_end - above.inner_start > _LABEL:
        return None
    return read_label(text, above.inner_start, above.inner_end)


def _unnamed(block: Block, match: TimeMatch) -> TimeKind:
    """Return what a time without a label is, by its place.

    A bare "04:42" is how long a video runs as often as when a story appeared; a day
    without a date among other words ("Sunday school") is no stamp.
    """
    if block.zone is Zone.FOOT:
        return "related"
    bare = match.slots == Slot.CLOCK and match.parts.zone is None
    if block.zone is Zone.BODY or (bare and "12" not in match.rule):
        return "entry"
    alone = match.end - match.start == block.inner_end - block.inner_start
    return "published" if alone or match.slots & _FIRM else "entry"


def _in_titles(text: str, block: Block) -> Iterator[PlacedTime]:
    """Find the times of a title or of furniture: whole lines, or named ones."""
    start, end = block.inner_start, block.inner_end
    if _FIGURE.search(text, start, end) is None:
        return
    whole = block.kind is not Kind.FURNITURE and is_time_line(text, start, end)
    for match in find_times(text, start, end):
        if match.slots & Slot.DATE and (whole or match.label is not None):
            kind = _KINDS[match.label] if match.label else _unnamed(block, match)
            labelled = match.label is not None
            yield PlacedTime(match, kind, start, labelled)


def _is_stamp(text: str, block: Block) -> bool:
    """Whether a block that is set as prose is a time line."""
    start, end = block.inner_start, block.inner_end
    return end - start <= _STAMP and is_time_line(text, start, end)


def _dated(text: str, block: Block, match: TimeMatch, kind: TimeKind) -> PlacedTime:
    """Place a date in running text: the dateline's, or one that may be to come."""
    own = "dateline" if _in_dateline(text, block, match) else kind
    told = _ahead(match) if _is_ahead(text, block, match) else match
    return PlacedTime(told, own, block.inner_start)


def _is_ahead(text: str, block: Block, match: TimeMatch) -> bool:
    """Whether the words before a day without a year say that it is to come."""
    parts = match.parts
    if parts.year is not None or parts.month is None:
        return False
    low = max(block.inner_start, match.start - _REACH)
    m = _COMING.search(text, low, match.start)
    return m is not None and m["past"] is None


def _ahead(match: TimeMatch) -> TimeMatch:
    return match._replace(parts=match.parts._replace(ahead=True))


def _in_dateline(text: str, block: Block, match: TimeMatch) -> bool:
    start, end = block.inner_start, block.inner_end
    if block.kind is not Kind.PARAGRAPH or match.start > start + _DATELINE:
        return False
    dateline = block.reading
    if not isinstance(dateline, DatelineMatch):
        dateline = find_dateline(text, start, end)
    date = dateline.date if dateline is not None else None
    return date is not None and date.start <= match.start < date.end


def _by_own_word(found: list[PlacedTime]) -> list[PlacedTime]:
    """Let the page's own word for its publication stand over mere place."""
    for item in found:
        if item.labelled and item.kind in ("published", "posted"):
            return [
                other._replace(kind="entry") if _is_by_place(other) else other
                for other in found
            ]
    return found


def _below_headline(
    found: list[PlacedTime], blocks: Sequence[Block]
) -> list[PlacedTime]:
    """Let a stamp under the headline stand over the page's day above it."""
    unnamed = [item for item in found if item.kind == "published" and not item.labelled]
    if not unnamed:
        return found
    headline = next((b.end for b in blocks if b.kind is Kind.HEADLINE), 0)
    if not unnamed[0].match.start < headline <= unnamed[-1].match.start:
        return found
    return [
        item._replace(kind="entry")
        if item.match.start < headline and _is_by_place(item)
        else item
        for item in found
    ]


def _is_by_place(item: PlacedTime) -> bool:
    return item.kind == "published" and not item.labelled
