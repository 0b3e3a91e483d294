"""How notes begin. Each pattern is matched at the start, behind an opening bracket."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import regex

from .._rx import over_breaks
from ..models.story import NoteKind

_STORY: Final = r"""
    (?: this | the | that | our ) \s (?: [a-z]{2,12} \s ){0,2}?
    (?: story | article | report | piece | post | column | review | analysis | headline
      | interview | dispatch )
"""

_CAPITAL: Final = r"(?-i:\p{Lu})"

_FORMS: Final[tuple[tuple[NoteKind, str], ...]] = (
    (
        "correction",
        rf"""
        corrections? (?: \s{{0,9}} (?: and | & ) \s clarifications? )? \s{{0,9}} [:(—–-]
        | correction , \s {_CAPITAL} [a-z]{{2,8}}+ \.? \s [0-9]
        | correction \s (?: appended | [0-9] )
        | a \s correction \s was \s made
        | (?: an? \s | the \s )? (?: earlier | original | previous ) \s
          versions? \s of \s {_STORY}
        | {_STORY} \s (?: has \s been | was | is \s being )
          (?: \s (?: also | since | later ) )? \s (?: corrected | amended )
        | {_STORY} \s (?: has \s been | was ) \s (?: updated | first \s published )
          [^\n]{{0,80}}? \s to \s (?: correct | fix ) \b
        | {_STORY} \s (?: originally | initially | previously | incorrectly
                         | mis [a-z]{{2,14}}+ )
        """,
    ),
    (
        "clarification",
        rf"""
        clarifications? \s{{0,9}} [:(—–-]
        | {_STORY} \s (?: has \s been | was ) \s (?: updated \s to \s )? clarif
        """,
    ),
    (
        "editor",
        rf"""
        (?: editor (?: ['’]s | s['’] )? | editorial | publisher['’]s | author['’]s )
        \s note \b
        | (?: copy \s? )? (?: edited | editing ) \s by \s? :? \s {_CAPITAL}
        | editors? \s? : \s {_CAPITAL}
        | (?: update \s? [:—–-] \s )?+ {_STORY} \s
          (?: has \s been | was | will \s be | is \s being ) \s
          (?: updated | revised | edited )
        | note \s to \s (?: our \s )? (?: readers | editors )
        """,
    ),
    (
        "contributors",
        rf"""
        (?: with \s )? (?: additional \s | further \s | extra \s )?
        (?: reporting | reported | research | contributions? | files )
        \s (?: by | from ) \s (?: the \s )? {_CAPITAL}
        | (?: written | writing | compiled ) \s by \s {_CAPITAL}
        """,
    ),
    (
        "source",
        rf"""
        with \s (?: [a-z]{{2,12}} \s )? inputs? \b
        | except \s for \s the \s headline
        | (?-i: SOURCE ) \s {_CAPITAL} [^\n]{{2,60}}+ $
        | {_STORY} \s (?: was | is | has \s been ) \s
          (?: (?: first | originally | previously | also ) \s )?
          (?: published | produced | written | reported | provided | republished
            | syndicated | reprinted | distributed | supported )
        | {_STORY} \s by \s [^.]{{2,40}}? \s
          (?: was | is ) \s (?: first | originally ) \s published
        | {_STORY} \s (?: first | originally | previously ) \s
          (?: appeared | ran | published )
        | {_STORY} \s has \s not \s been \s edited
        | (?: first | originally ) \s published \s (?: in | by ) \s {_CAPITAL}
        | republished \s (?: with | under | from )
        """,
    ),
    (
        "copyright",
        r"""
        (?: © | \(c\) | copyright \b | content \s © ) \s? (?: copyright | © )?
        | all \s rights \s reserved
        """,
    ),
    (
        "print",
        rf"""
        a \s version \s of \s {_STORY} \s
        (?: appear | was \s (?: print | publish | originally ) | ran )
        | {_STORY} \s (?: appear (?: s | ed ) | ran ) \s
          (?: in \s (?: the | print ) | on \s page )
        | (?: published | appeared ) \s in \s the \s print \s (?: edition | issue )
        """,
    ),
    (
        "legal",
        r"""
        (?: disclaimer | disclosure ) \s? [:—–-]
        | funding : \s (?: this | the ) \s (?: project | research | study | work ) \s
          (?: was | is | has \s been ) \s
        | (?: the \s )? (?: views | opinions ) (?: \s and \s opinions )?
          \s (?: expressed | in \s this )
        | this \s (?: material | content ) \s
          (?: may | is \s (?: protected | subject ) )
        """,
    ),
    (
        "bio",
        rf"""
        the \s (?: author | writer | columnist ) \s is \s
        (?: an? | the | former | editor | professor | director ) \b
        | about \s the \s
        (?: author | writer | reporter | journalist | columnist ) s? \b
        | (?: you \s can \s )?+
          (?: follow | contact | reach | e-?mail | write \s to ) \s
          (?! (?: us | me | our | the | him | her ) \b )
          (?P<person> {_CAPITAL} [\p{{L}}'’.-]{{1,20}}+
                      (?: \s {_CAPITAL} [\p{{L}}'’.-]{{1,20}}+ ){{0,3}} )
          (?: ['’]s \s work )? \s (?: on | at | via | by ) \s
        """,
    ),
    (
        "about",
        r"""
        about \s this \s (?: story | article | report | series | project | data ) \b
        """,
    ),
)
"""Kind of note and how it begins; first row that holds wins."""

KINDS: Final[tuple[NoteKind, ...]] = tuple(kind for kind, _ in _FORMS)
"""The kinds, which are also the names of the pattern's groups."""

OPENING = regex.compile(
    over_breaks(
        "(?:" + "|".join(f"(?P<{kind}> {form} )" for kind, form in _FORMS) + ")"
    ),
    regex.VERBOSE | regex.IGNORECASE,
)
# Correction: The river                     correction
# This article was amended on 3 May         correction
# Editor’s note: Ann Lee                    editor
# Reporting by Ann Lee in Porto             contributors
# © 2022 The Granby Post                    copyright
# Follow Ann Lee on Twitter @annlee         bio  person=Ann Lee
# not: Correctional officers                no mark behind the word
# not: Follow us on Facebook                nobody is named

FIRST_WORDS: Final = frozenset(
    {
        "a",
        "about",
        "additional",
        "all",
        "an",
        "appeared",
        "author's",
        "author’s",
        "by",
        "clarification",
        "clarification,",
        "clarification:",
        "clarifications",
        "clarifications:",
        "compiled",
        "contact",
        "content",
        "contribution",
        "contributions",
        "copy",
        "copyright",
        "correction",
        "correction,",
        "correction:",
        "corrections",
        "corrections:",
        "disclaimer",
        "disclaimer:",
        "disclosure",
        "disclosure:",
        "e-mail",
        "earlier",
        "edited",
        "editing",
        "editor",
        "editor's",
        "editorial",
        "editors",
        "editors'",
        "editors’",
        "editor’s",
        "email",
        "editor:",
        "editors:",
        "except",
        "extra",
        "first",
        "follow",
        "funding:",
        "further",
        "note",
        "opinions",
        "original",
        "originally",
        "our",
        "previous",
        "published",
        "publisher's",
        "publisher’s",
        "reach",
        "report",
        "reported",
        "reporting",
        "republished",
        "research",
        "source",
        "that",
        "the",
        "this",
        "views",
        "with",
        "write",
        "update",
        "update:",
        "writing",
        "written",
        "you",
    }
)
"""First words a note of these can have, in lower case, straight from the text."""

SECOND_WORDS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "all": frozenset({"rights"}),
        "first": frozenset({"published"}),
        "you": frozenset({"can"}),
    }
)
"""First words that open a note only with one of these right behind them."""

ARTICLES: Final = frozenset({"a", "an", "that", "the", "this", "our"})
"""First words that open a note only with one of `SUBJECTS` behind them."""

SUBJECTS: Final = frozenset(
    {
        "analysis",
        "article",
        "author",
        "column",
        "columnist",
        "content",
        "correction",
        "dispatch",
        "earlier",
        "headline",
        "interview",
        "material",
        "opinions",
        "original",
        "piece",
        "post",
        "previous",
        "report",
        "review",
        "story",
        "version",
        "views",
        "writer",
    }
)
"""What notes that begin with an article speak of, within their first four words."""

MARKS: Final = frozenset("©([*•—–-")
"""Characters that may open one instead."""

SIGN_OFF = regex.compile(r"[;,.(\s]\s{0,9}editing\s{1,9}by\s", regex.IGNORECASE)
# (Reporting by Ann Lee; Editing by Bob Ray)

YEAR_OR_RIGHTS = regex.compile(
    r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|rights\s{1,9}reserved|\binc\b|\bltd\b|\bllc\b",
    regex.IGNORECASE,
)
# 2022   All rights reserved
