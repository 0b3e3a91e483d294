"""How notes begin. Each pattern is matched at the start, behind an opening bracket."""

from typing import Final

import regex

from ..models.story import NoteKind

_STORY: Final = r"""
    (?: this | the | that | our ) [ ] (?: [a-z]{2,12} [ ] ){0,2}?
    (?: story | article | report | piece | post | column | review | analysis | headline
      | interview | dispatch )
"""

_CAPITAL: Final = r"(?-i:\p{Lu})"

_FORMS: Final[tuple[tuple[NoteKind, str], ...]] = (
    (
        "correction",
        rf"""
        corrections? (?: [ ]? (?: and | & ) [ ] clarifications? )? [ ]{{0,2}} [:(—–-]
        | correction [ ] (?: appended | [0-9] )
        | a [ ] correction [ ] was [ ] made
        | (?: an? [ ] | the [ ] )? (?: earlier | original | previous ) [ ]
          versions? [ ] of [ ] {_STORY}
        | {_STORY} [ ] (?: has [ ] been | was | is [ ] being )
          (?: [ ] (?: also | since | later ) )? [ ] (?: corrected | amended )
        | {_STORY} [ ] (?: has [ ] been | was ) [ ] (?: updated | first [ ] published )
          [^\n]{{0,80}}? [ ] to [ ] (?: correct | fix ) \b
        | {_STORY} [ ] (?: originally | initially | previously | incorrectly
                         | mis [a-z]{{2,14}}+ )
        """,
    ),
    (
        "clarification",
        rf"""
        clarifications? [ ]{{0,2}} [:(—–-]
        | {_STORY} [ ] (?: has [ ] been | was ) [ ] (?: updated [ ] to [ ] )? clarif
        """,
    ),
    (
        "editor",
        rf"""
        (?: editor (?: ['’]s | s['’] )? | editorial | publisher['’]s | author['’]s )
        [ ] note \b
        | (?: copy [ ]? )? (?: edited | editing ) [ ] by [ ]? :? [ ] {_CAPITAL}
        | editors? [ ]? : [ ] {_CAPITAL}
        | (?: update [ ]? [:—–-] [ ] )?+ {_STORY} [ ]
          (?: has [ ] been | was | will [ ] be | is [ ] being ) [ ]
          (?: updated | revised | edited )
        | note [ ] to [ ] (?: our [ ] )? (?: readers | editors )
        """,
    ),
    (
        "contributors",
        rf"""
        (?: with [ ] )? (?: additional [ ] | further [ ] | extra [ ] )?
        (?: reporting | reported | research | contributions? | files )
        [ ] (?: by | from ) [ ] (?: the [ ] )? {_CAPITAL}
        | (?: written | writing | compiled ) [ ] by [ ] {_CAPITAL}
        """,
    ),
    (
        "source",
        rf"""
        with [ ] (?: [a-z]{{2,12}} [ ] )? inputs? \b
        | except [ ] for [ ] the [ ] headline
        | (?-i: SOURCE ) [ ] {_CAPITAL} [^\n]{{2,60}}+ $
        | {_STORY} [ ] (?: was | is | has [ ] been ) [ ]
          (?: (?: first | originally | previously | also ) [ ] )?
          (?: published | produced | written | reported | provided | republished
            | syndicated | reprinted | distributed | supported )
        | {_STORY} [ ] (?: first | originally | previously ) [ ]
          (?: appeared | ran | published )
        | {_STORY} [ ] has [ ] not [ ] been [ ] edited
        | (?: first | originally ) [ ] published [ ] (?: in | by ) [ ] {_CAPITAL}
        | republished [ ] (?: with | under | from )
        """,
    ),
    (
        "copyright",
        r"""
        (?: © | \(c\) | copyright \b | content [ ] © ) [ ]? (?: copyright | © )?
        | all [ ] rights [ ] reserved
        """,
    ),
    (
        "print",
        rf"""
        a [ ] version [ ] of [ ] {_STORY} [ ]
        (?: appear | was [ ] (?: print | publish | originally ) | ran )
        | {_STORY} [ ] (?: appear (?: s | ed ) | ran ) [ ]
          (?: in [ ] (?: the | print ) | on [ ] page )
        """,
    ),
    (
        "legal",
        r"""
        (?: disclaimer | disclosure ) [ ]? [:—–-]
        | (?: the [ ] )? (?: views | opinions ) (?: [ ] and [ ] opinions )?
          [ ] (?: expressed | in [ ] this )
        | this [ ] (?: material | content ) [ ]
          (?: may | is [ ] (?: protected | subject ) )
        """,
    ),
    (
        "bio",
        rf"""
        the [ ] (?: author | writer | columnist ) [ ] is [ ]
        (?: an? | the | former | editor | professor | director ) \b
        | about [ ] the [ ]
        (?: author | writer | reporter | journalist | columnist ) s? \b
        | (?: you [ ] can [ ] )?+
          (?: follow | contact | reach | e-?mail | write [ ] to ) [ ]
          (?! (?: us | me | our | the | him | her ) \b )
          (?P<person> {_CAPITAL} [\p{{L}}'’.-]{{1,20}}+
                      (?: [ ] {_CAPITAL} [\p{{L}}'’.-]{{1,20}}+ ){{0,3}} )
          (?: ['’]s [ ] work )? [ ] (?: on | at | via | by ) [ ]
        """,
    ),
    (
        "about",
        r"""
        about [ ] this [ ] (?: story | article | report | series | project | data ) \b
        """,
    ),
)
"""Kind of note and how it begins; first row that holds wins."""

KINDS: Final[tuple[NoteKind, ...]] = tuple(kind for kind, _ in _FORMS)
"""The kinds, which are also the names of the pattern's groups."""

OPENING = regex.compile(
    "(?:" + "|".join(f"(?P<{kind}> {form} )" for kind, form in _FORMS) + ")",
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
        "further",
        "note",
        "opinions",
        "original",
        "originally",
        "our",
        "previous",
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

SIGN_OFF = regex.compile(r"[;,.(\s]\s{0,2}editing\sby\s", regex.IGNORECASE)
# (Reporting by Ann Lee; Editing by Bob Ray)

YEAR_OR_RIGHTS = regex.compile(
    r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|rights\sreserved|\binc\b|\bltd\b|\bllc\b",
    regex.IGNORECASE,
)
# 2022   All rights reserved
