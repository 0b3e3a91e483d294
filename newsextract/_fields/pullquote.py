"""Pull quotes: words set apart from the body, with or without who said them."""

from collections.abc import Sequence
from typing import Final

import regex

from .._blocks.kinds import Block, Kind
from .._names import is_name
from .._text import BLANKS, Range, trim
from .speaker import QuoteMatch, SpeakerMatch

_ATTRIBUTION = regex.compile(
    r"""
    (?: ^ | (?<= [\n.!?…”"'’»] ) ) \s{0,3}
    (?: (?P<dash> [—–―-]{1,2} ) \s? | (?= \p{Lu} ) )
    (?P<name> \p{Lu} [\w'’.-]{0,24} (?: [ ] [\w'’.-]{1,24} ){0,4} )
    (?: , \s (?P<role> [^\n.!?]{2,100} ) )?
    \Z
    """,
    regex.VERBOSE,
)
# “It holds.”⏎— Ole Berg, baker       name=Ole Berg  role=baker
# “It holds.”⏎Ole Berg                name=Ole Berg
# not: It holds.                      a sentence ends with its full stop

_SIGNED = regex.compile(
    r"""
    (?<= [.!?…”"'’»] ) \s{0,3} [\r\n]
    (?: [—–―-]{1,2} \s? )? (?P<name> \p{Lu} [^\r\n,.!?]{1,60} ) \r?\n
    (?P<role> [^\r\n—–―-] [^\r\n]{1,120} )
    \Z
    """,
    regex.VERBOSE,
)
# “It holds.”⏎Ole Berg⏎head of Roe    name=Ole Berg  role=head of Roe
# not: It is⏎Ole Berg⏎who holds.      the words do not end before the name

_MARKS: Final = BLANKS + "“”„‟«»\"'‘’"


def find_pull_quotes(text: str, blocks: Sequence[Block]) -> tuple[QuoteMatch, ...]:
    """Read the pull quotes, in printed order; their marks are left out."""
    pulled = Kind.PULL_QUOTE  # looked up once: members of an enum are slow
    return tuple(
        match
        for block in blocks
        if block.kind is pulled
        for match in _read(text, block.inner_start, block.inner_end)
    )


def _read(text: str, start: int, end: int) -> tuple[QuoteMatch, ...]:
    """Read one block: its words, then a line with a name, and one with the role."""
    signed = _SIGNED.search(text, start, end)
    if signed is not None and is_name(text, *signed.span("name")):
        return _told(text, start, signed.start(), _speaker(signed))
    line = max(text.rfind("\n", start, end), start)
    marked = text[start] in _MARKS
    m = _ATTRIBUTION.search(text, line, end) if marked or line > start else None
    speaker: SpeakerMatch | None = None
    if (
        m is not None
        and m.start() > start
        and is_name(text, *m.span("name"), single=m["dash"] is not None)
    ):
        speaker = _speaker(m)
        end = m.start()
    return _told(text, start, end, speaker)


def _speaker(m: regex.Match[str]) -> SpeakerMatch:
    """Make the speaker of the name and role found."""
    name, (start, end) = m["name"], m.span("name")
    return SpeakerMatch(name, name, start, end, m["role"], None, "beside")


def _told(
    text: str, start: int, end: int, speaker: SpeakerMatch | None
) -> tuple[QuoteMatch, ...]:
    """Make the quotation of the words in a range, their marks left out; () if none."""
    inner = text[start:end]
    opens = len(inner) - len(inner.lstrip(_MARKS))
    said = Range(
        *trim(text, start + opens, start + max(opens, len(inner.rstrip(_MARKS))))
    )
    if said.start == said.end:
        return ()
    return (QuoteMatch(said.start, said.end, "pull", None, speaker, None, "pull"),)
