"""The parts of a dateline, each as a pattern to be matched where the last one ended."""

from enum import StrEnum

import regex

_DAY = r"""
    \p{L}{3,9} \.? \s{1,2} [0-9]{1,2} (?! [0-9] | :[0-9] )
    (?: ,? \s{1,2} [12][0-9]{3} (?! [0-9] ) )?+
  | [0-9]{1,2} (?: st | nd | rd | th )? \s{1,2} \p{L}{3,9} \b
    (?: ,? \s{1,2} [12][0-9]{3} (?! [0-9] ) )?+
"""

GATE = regex.compile(
    r"""
    \(
    | (?: \p{Lu}\p{Ll}{2,8}+ \.? \s [0-9]{1,2} | [0-9]{1,2} \s \p{Lu}\p{Ll}{2,8} ) \b
    | \p{Lu} [\p{Lu}.'’-]
    | (?P<first> \p{Lu} [^\s,:(/—–-]{1,24}+ )
      (?: [-–] [^\s,:(/—–-]{1,24}+
        | \s (?: (?: of | the | de | la | del | am | on ) \s )?+
          \p{Lu} [^\s,:(/—–-]{0,24}+ ){0,4}+
      \s{0,2} [,:(/—–"\\&-]
    """,
    regex.VERBOSE,
)
"""What every dateline begins with: capitals, or capitalised words up to a mark."""
# KABUL                     capitals
# Panaji, Jul 18
# June 12, 2024             a date before the place
# not: The river rose       a small word before any mark

DATE = regex.compile(
    rf"""
    (?: \s? ,? \s{{1,2}} | ,? \s? \( | / | (?<= / ) \s? | (?<! \S ) )
    (?P<date> {_DAY} ) (?: \) | \s? / )?
    """,
    regex.VERBOSE,
)
# , Aug. 23, 2004
# (December 22, 2013)
# /May 7, 2024/
# not: , Boeing 747         the word is looked up

_CAPS_WORD = rf"""
    (?! {_DAY} )
    (?: Mc | Mac | De | La | Le | [DLO]['’] )?+
    \p{{Lu}} [\p{{Lu}}.'’`]{{0,30}} (?: (?= \p{{Lu}}\p{{Ll}} ) | (?! \p{{L}} ) )
    (?: [-‐‑] \p{{Lu}} [\p{{Lu}}.'’]{{1,30}} (?! \p{{L}} ) ){{0,4}}
"""
_TITLE_WORD = (
    rf"(?! {_DAY} ) \p{{Lu}} [\p{{L}}.'’]{{1,30}}+ (?: [-‐‑] \p{{L}}{{1,20}}+ ){{0,4}}"
)
_LINK = r"\s (?: de | del | do | da | on | of | the | la | le | am | im | sur )"

CAPITALS = regex.compile(
    rf"{_CAPS_WORD} (?: (?: {_LINK} )? \s {_CAPS_WORD} ){{0,5}}", regex.VERBOSE
)
# NEW YORK
# ROSTOV-ON-DON
# DeKALB
# NEW YORKShares            "NEW YORK"
# not: New York

TITLED = regex.compile(
    rf"{_TITLE_WORD} (?: (?: {_LINK} )? \s {_TITLE_WORD} ){{0,3}}", regex.VERBOSE
)
# Los Angeles
# Frankfurt am Main
# not: the town

JOINT = regex.compile(
    r"\s?/\s?(?=\p{Lu})|\s(?:and|&)\s(?=\p{Lu})|\s?;\s(?:and\s)?(?=\p{Lu})"
)
# DUBAI/PARIS               "/"
# NEW YORK and CHICAGO      " and "

_REGION_WORD = (
    rf"(?! {_DAY} ) \p{{Lu}} [\p{{L}}.'’]{{0,30}}+ (?: - \p{{Lu}}\p{{L}}{{1,20}}+ )?+"
)
_REGION = rf"""
    (?: the \s )? {_REGION_WORD}
    (?: \s{{1,2}} (?: and \s | of \s )? {_REGION_WORD} ){{0,3}}
"""

REGION = regex.compile(
    rf"""
    \s? , \s{{0,2}} (?P<region> {_REGION} )
    | \s? \( (?P<region> {_REGION} ) \) (?= [ ,\[:] )
    | \s? \[ (?P<region> {_REGION} ) \]
    """,
    regex.VERBOSE,
)
# , Wis.
# , United Arab Emirates
# (Maharashtra) [India]     twice

AGENCY = regex.compile(
    r"""
    ,? \s{0,3} \( \s? (?P<agency> [^()\[\]:]{2,44}+ ) \)
    | (?: [.,]? \s? /{1,2} | (?<= / ) ) \s?
      (?P<agency> [^()/\s:] (?: [^()/\s:] | [ ] (?= [^\s/-] ) ){1,29}+ ) \s?
      (?: /{1,2} | (?= -- ) )
    """,
    regex.VERBOSE,
)
# (Reuters)
# /PRNewswire/
# / ACCESSWIRE /
# not: (NASDAQ: AAPL)

ITEM = regex.compile(
    r"""
    \s? , \s{1,2}
    (?P<agency> \p{Lu} [^\s,()/:—–-]{1,20}+ (?: [ ] [^\s,()/:—–-]{1,20}+ ){0,3}+ )
    (?= \s{0,2} (?: [—–:] | \s -{1,2} \s ) )
    """,
    regex.VERBOSE,
)
# , Kyodo -
# , Weir Press:
# not: , Kyodo, March 3     a comma behind it

DATED = regex.compile(
    rf"(?P<agency> .{{2,30}}? ) \s [-–/] \s (?P<date> {_DAY} )", regex.VERBOSE
)
# Newsfile Corp. - June 12, 2024

LED = regex.compile(
    r"""
    (?P<agency> \p{Lu} [^\s,()—–:-]{1,20}+ (?: [ ] [^\s,()—–:-]{1,20}+ ){0,3}+ )
    , [ ] (?= \p{Lu} )
    """,
    regex.VERBOSE,
)
# Reuters, London

BRACKETED = regex.compile(r"\[(?P<place>[\p{Lu}.'’ ]{3,30}+)\]\s{1,2}(?=\p{Lu})")
# [SINGAPORE]

TAG = regex.compile(
    r"""
    \( \s? (?P<agency> [^()\[\]:\n\r]{2,40}+ ) \)
    | (?P<agency> [^\s()—–:,;"“] [^()—–:,;"“\n\r]{1,30}? )
      (?= \s{1,2} - | \s{0,2} -- | \s?[—–] )
    """,
    regex.VERBOSE,
)
# (Reuters) — Oil
# AFP - The
# not: Ann said: "No - I"   a colon before the dash


class Mark(StrEnum):
    """What parts a dateline from its sentence."""

    DASH = "dash"
    TIGHT = "tight dash"
    COLON = "colon"
    BROKEN = "broken dash"
    NONE = "none"
    END = "end"


MARK = regex.compile(
    r"""
    [.,]? (?: \s{0,4} (?: [—―−] | – (?! [0-9] ) | &[mn]dash; | &\#821[12]; | [\x96\x97]
                        | (?<= [\s)\].0-9] ) -{2,3} )
            | \s{1,4} (?: - [ ] - | -{1,3} ) (?! [0-9] )
            | (?<= [)\].0-9/] ) - (?! \s* \p{Ll} ) | - \s - ) (?P<dash> \s{0,4} )
    | (?P<tight> -{1,3} ) (?= ["“‘'(]? \p{Lu} )
    | \s? (?P<colon> : ) \s{1,4}
    | \s (?P<broken> \\? ["”“] | â (?: €. | €? ) | \ufffd | \? ) \s{1,2}
    """,
    regex.VERBOSE,
)
# KABUL — Groups            dash
# LONDON -Nathan            dash
# NEW YORK--Verizon         tight
# NEW DELHI: India          colon
# BERLIN \" German          broken
# not: US-backed            the hyphen is followed by a small letter
