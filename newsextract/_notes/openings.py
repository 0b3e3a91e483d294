"""How notes begin. Each pattern is matched at the start, behind an opening bracket."""

from typing import Final

import regex

_STORY: Final = r"""
    (?: this | the | that | our ) [ ] (?: [a-z]{2,12} [ ] ){0,2}?
    (?: story | article | report | piece | post | column | review | analysis | headline
      | interview | dispatch )
"""

OPENING = regex.compile(
    rf"""
    (?: (?P<correction>
            corrections? [ ]* (?: [:—–-] | \( | (?: and | & ) [ ] clarifications? [ ]* : | appended )
          | (?: an [ ] (?: earlier | original | previous ) | a [ ] previous
              | the [ ] original | previous | earlier ) [ ] versions? [ ] of [ ] {_STORY}
          | {_STORY} [ ] (?: has [ ] been | was | is [ ] being )
            (?: [ ] (?: also | since | later ) )? [ ] (?: corrected | amended )
          | {_STORY} [ ] (?: originally | initially | previously | incorrectly | mis\w++ )
        )
      | (?P<clarification>
            clarifications? [ ]* (?: [:—–-] | \( )
          | {_STORY} [ ] (?: has [ ] been | was ) [ ] (?: updated [ ] to [ ] )? clarif
        )
      | (?P<editor>
            (?: editor (?: ['’]s | s['’] )? | editorial | publisher['’]s | author['’]s )
            [ ] note \b
          | (?: copy [ ]? )? (?: edited | editing ) [ ] by [ ] (?-i:\p{{Lu}})
          | {_STORY} [ ] (?: has [ ] been | was | will [ ] be | is [ ] being )
            [ ] (?: updated | revised )
          | note [ ] to [ ] (?: readers | editors | our [ ] readers )
        )
      | (?P<contributors>
            (?: additional | with | further | extra ) [ ] (?: reporting | research )
            [ ] (?: by | from ) [ ]
          | (?: reporting | reported | research | contributions? ) [ ] (?: by | from ) [ ]
            (?-i:\p{{Lu}})
          | (?: written | compiled ) [ ] by [ ] (?-i:\p{{Lu}})
          | with [ ] (?: reporting | contributions? | files | additional [ ] reporting )
            [ ] (?: by | from ) [ ]
        )
      | (?P<source>
            \(? with [ ] (?: inputs? | agency [ ] inputs ) \b
          | {_STORY} [ ] (?: (?: was | is | has [ ] been ) [ ]
                (?: (?: first | originally | previously | also ) [ ] )?
                (?: published | produced | written | reported | provided | republished
                  | syndicated | reprinted | distributed | supported )
              | (?: first | originally | previously ) [ ] (?: appeared | ran | published )
              | has [ ] not [ ] been [ ] edited )
          | (?: first | originally ) [ ] published [ ] (?: in | by ) [ ] (?-i:\p{{Lu}})
          | republished [ ] (?: with | under | from )
        )
      | (?P<copyright>
            (?: © | \(c\) | copyright \b | content [ ] © ) [ ©]{{0,3}}
          | all [ ] rights [ ] reserved
          | the [ ] associated [ ] press \. [ ] all [ ] rights
        )
      | (?P<print>
            a [ ] version [ ] of [ ] {_STORY} [ ]
            (?: appear | was [ ] (?: print | publish | originally ) | ran )
          | {_STORY} [ ] (?: appear (?: s | ed ) | was [ ] published | ran )
            [ ] (?: in [ ] (?: the | print ) | on [ ] page )
        )
      | (?P<legal>
            disclaimer [ ]* [:—–-]
          | disclosure [ ]* [:—–-]
          | (?: the [ ] )? (?: views | opinions ) (?: [ ] and [ ] (?: views | opinions ) )?
            [ ] (?: expressed | in [ ] this )
          | this [ ] (?: material | content ) [ ] (?: may | is [ ] protected | is [ ] subject )
        )
      | (?P<bio>
            about [ ] the [ ] (?: author | writer | reporter | journalist | columnist ) s?\b
          | (?: you [ ] can [ ] )?+
            (?: follow | contact | reach | email | e-mail | write [ ] to )
            [ ] (?P<person> (?! us\b | me\b | our\b | the\b | him\b | her\b ) (?-i:\p{{Lu}})[\p{{L}}'’.-]{{1,20}}+ (?: [ ] (?-i:\p{{Lu}})[\p{{L}}'’.-]{{1,20}}+ ){{0,3}} )
            (?: ['’]s [ ] work )? [ ] (?: on | at | via | by ) [ ]
        )
      | (?P<about>
            about [ ] this [ ] (?: story | article | report | series | project | data )
        )
    )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# Correction: The river                     correction
# This article was amended on 3 May         correction
# Editor’s note: Ann Lee                    editor
# (Reporting by Ann Lee in Porto)           contributors
# © 2022 The Granby Post                    copyright
# Follow Ann Lee on Twitter @annlee         bio
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
        "that",
        "the",
        "this",
        "views",
        "with",
        "write",
        "written",
        "you",
    }
)
"""First words a note of these can have, in lower case, straight from the text."""

MARKS: Final = frozenset("©([*—–-")
"""Characters that may open one instead."""

SIGN_OFF = regex.compile(r"[;,.(\s]\s{0,2}editing\sby\s", regex.IGNORECASE)
# (Reporting by Ann Lee; Editing by Bob Ray)

YEAR_OR_RIGHTS = regex.compile(
    r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])|rights\sreserved|\binc\b|\bltd\b|\bllc\b",
    regex.IGNORECASE,
)
# 2022   All rights reserved
