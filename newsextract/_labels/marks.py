"""Lines by which an export opens or closes a document or one of its parts."""

from typing import Final, Literal, NamedTuple

import regex

from .._lex.export_labels import EXPORT_LINES
from .._text import DIGITS
from .labels import LONGEST

Mark = Literal["number", "end", "accession", "release", "forward", "wrote", "close"]
"""What a line marks."""

_MARK = regex.compile(
    r"""
    (?P<number>
        (?P<rank> [0-9]{1,7}+ ) [ ] (?: of | von | de | di | van ) [ ]
        (?P<total> [0-9]{1,7}+ ) [ ]
        (?: documents? | dokumenten? | documentos? | documenti | documenten )
      | (?: document | dokument | documento ) [ ]
        (?P<rank> [0-9]{1,7}+ ) [ ] (?: of | von | de | di | van ) [ ]
        (?P<total> [0-9]{1,7}+ )
    )
    | (?P<end> end [ ] of [ ] document )
    | (?P<accession>
        (?: AN [ \t]{1,8} )? document [ ] (?= [A-Z]{0,12} [0-9] ) [A-Z0-9]{10,40}+ )
    | (?P<release>
        for [ ] (?: immediate [ ] )? release (?: [ :,-] .{0,60} )?
      | embargoed? [ ] (?: until | for | till ) \b .{0,60}
      | (?: press | news | media ) [ ] release )
    | (?P<forward>
        begin [ ] forwarded [ ] message:
      | [->_*]{2,20}+ [ ]? (?: original [ ] message | forwarded [ ] message
            | forwarded [ ] by [ ] .{1,60} ) [ ]? [-<_*]{0,20} )
    | (?P<wrote> on [ ] .{8,120} [ ] wrote: )
    | (?P<close> [#] (?: [ ]? [#] ){1,4} | - [ ]? (?: 30 | ends? ) [ ]? - )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# "3 of 10 DOCUMENTS"                       number  rank=3  total=10
# "Document 3 of 10"                        number  rank=3  total=10
# "End of Document"                         end
# "Document NNSW000020100108e6180003p"      accession
# "FOR IMMEDIATE RELEASE"                   release
# "-----Original Message-----"              forward
# "On 8 Jan 2010, at 09:10, Ada Low wrote:" wrote
# "# # #", "-30-", "-ends-"                 close
# not: "Image 1 of 9"                       counts no documents
# not: "Document everything"                no accession number

MARK_OPENINGS: Final = frozenset(
    {
        "an ",
        "beg",
        "doc",
        "dok",
        "emb",
        "end",
        "for",
        "med",
        "new",
        "on ",
        "pre",
    }
)
"""First three characters, in small letters, of the marks that open with a letter."""

_LENGTH: Final = 140
_MARKS: Final[tuple[Mark, ...]] = (
    "number",
    "end",
    "accession",
    "release",
    "forward",
    "wrote",
    "close",
)


class MarkMatch(NamedTuple):
    """A line that opens or closes a document or a part of it."""

    kind: Mark
    rank: int
    """The document's number as printed, or 0."""
    total: int
    """The number of documents as printed, or 0."""


def read_mark(text: str, start: int, end: int) -> MarkMatch | None:
    """Return the mark that a line is, all of it, or None; the range is inked."""
    if end - start > _LENGTH:
        return None
    if text[start : start + 1] in DIGITS and "ument" not in text[start:end].lower():
        return None
    m = _MARK.fullmatch(text, start, end)
    if m is None:
        return None
    kind: Mark = next(mark for mark in _MARKS if m[mark] is not None)
    rank, total = int(m["rank"] or 0), int(m["total"] or 0)
    if rank > total or (kind == "number" and rank == 0):
        return None
    return MarkMatch(kind, rank, total)


def is_export_line(text: str, start: int, end: int) -> bool:
    """Whether a line is one of an export's own, such as "ProQuest document link"."""
    return end - start <= LONGEST and text[start:end].lower() in EXPORT_LINES
