"""How bylines begin, where their names end, and what stands between the parts."""

from typing import Final

import regex

from .._text import DIGITS

FIRST_WORDS: Final = frozenset(
    {
        "analysis",
        "author",
        "author:",
        "authors",
        "by",
        "by-line:",
        "by:",
        "byline",
        "byline:",
        "column",
        "comment",
        "commentary",
        "compiled",
        "curated",
        "essay",
        "exclusive",
        "from",
        "interview",
        "opinion",
        "perspective",
        "posted",
        "report",
        "reported",
        "reporter",
        "reporter:",
        "reporting",
        "review",
        "reviewed",
        "special",
        "story",
        "story:",
        "text",
        "text:",
        "words",
        "words:",
        "written",
    }
)
"""First words of a line that may carry a byline's mark, in lower case."""

MARK = regex.compile(
    r"""
    (?: (?P<by> by [ ]?: | by (?= [\s\u200b:] ) )
      | (?: author | by-?line | text | words | story | report | reporter ) [ ]? :
      | authors? [ ] of [ ] the [ ] article [ ]? : (?: \s{1,4} by\b )?
      | (?: words | story | text | written | reported | reporting | report | analysis
          | comment | opinion | review | reviewed | interview | exclusive | column
          | commentary | essay | special [ ] report | posted | compiled | curated
          | perspective
        ) [ ] by \b [ ]? :?
    )
    [\s\u200b\xa0]{0,4}
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# By Ann Lee               by=By
# Words by Ann Lee
# Author of the article:⏎Ann Lee
# not: Bystanders saw      no edge after "by"
# not: Photographs by Al   a photographer is no author

DATED = regex.compile(
    r"""
    (?: (?: posted | published | updated | written ) (?: [ ] on )? [ ]? :? [ ]? )?
    (?: [0-9]{1,2} (?: st | nd | rd | th )? [ ] )?
    (?: (?: jan | feb | mar | apr | may | june? | july? | aug | sept? | oct | nov
          | dec ) (?: uary | ruary | ch | il | ust | ember | ober )? \.? [ ]
      | [0-9]{1,4} [/.-] [0-9]{1,2} [/.-]
    )
    [0-9] [^\n\p{L}]{0,24} (?: (?: at | [ap]\.?m\.? | [A-Z]{2,5} )
        [^\n\p{L}]{0,16} ){0,3}+
    [\s|,·•-] by [ ] (?= \p{Lu} )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# May 6, 2024 by Ann Lee
# Posted on 6 May 2024 | by Ann Lee
# not: May 6, 2024 by the lake     no capital

HOUSED = regex.compile(
    r"(?P<house>\p{Lu}[^|·•\n]{1,50}?)[ ]?[|·•][ ]?[Bb]y[ ](?=\p{Lu})"
)
# KXLB Public Radio | By Ann Lee     house=KXLB Public Radio
# not: KXLB | By the river

FROM = regex.compile(
    r"""
    [Ff]rom [ \xa0]
    (?: (?: [A-Z][\w.]{1,20} [ ]? ){1,3} ['’]s [ ]
      | (?= our[ ] | (?: \p{Lu}[\w.'’-]{0,20}+ [ ] ){2,4}+ in [ ] \p{Lu} )
    )
    """,
    regex.VERBOSE,
)
# From KXLB's Ann Lee in Porto
# From our correspondent
# not: From Russia with love

TAIL = regex.compile(
    r"""
    (?: (?<! [\p{L}\p{N}] ) | (?<= (?-i:\p{Ll}) ) )
    (?: on [ ] | at [ ] )?
    (?: (?: (?: first | last ) [ ] )?+
        (?: published | updated | posted | modified | created | issued ) \b
      | [0-9]{1,4} (?! \. \p{L}{2} )
        (?= [\s:./|-] | st\b | nd\b | rd\b | th\b | [ap]\.?m | [hm]\b | mins?
          | hours? | $ )
      | (?: mon | tues? | wed (?:nes)? | thu (?:rs)? | fri | sat (?:ur)? | sun )
        (?: day )? [ ]? , [ ] (?= (?-i:[\p{Lu}0-9]) )
      | (?: just [ ] now | yesterday | (?<! usa [ ] ) today ) \b
      | (?: photo | picture | image | video | graphic | illustration )
        (?: s | graph | graphs | graphy )? [ ]? (?: by \b | : )
      | (?: editing | edited | produced | additional [ ] reporting ) [ ] by \b
    )
    | (?: on [ ] )?
      (?: jan (?:uary)? | feb (?:ruary)? | mar (?:ch)? | apr (?:il)? | may | june?
        | july? | aug (?:ust)? | sept? (?:ember)? | oct (?:ober)? | nov (?:ember)?
        | dec (?:ember)?
      ) \.? [ ] [0-9]{1,2} (?: st | nd | rd | th )? (?: , | [ ] [0-9]{2} | $ )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# Ann Lee 30 August 2023        from "30"
# ANN LEEJUNE 14, 2018          from "JUNE"
# Ann LeeUpdated 3 hours ago    from "Updated"
# not: 9News Staff              a digit with its word

JOINT_WORDS: Final = frozenset({"and", "for", "from", "in", "of", "with"})


def find_tail(text: str, start: int, end: int) -> "regex.Match[str] | None":
    """Find where the names of a byline end; most are let go at a glance."""
    words = text[start:end].casefold()
    if DIGITS.isdisjoint(words) and not _shows_tail(words):
        return None
    return TAIL.search(text, start, end)


def _shows_tail(words: str) -> bool:
    """Whether a piece of what `TAIL` finds without a digit is there; cheap."""
    return (
        "ed" in words
        or "ing by" in words
        or "day" in words
        or "now" in words
        or ", " in words
        or "photo" in words
        or "picture" in words
        or "image" in words
        or "video" in words
        or "graphic" in words
        or "illustration" in words
    )


def is_one_piece(text: str, start: int, end: int) -> bool:
    """Whether nothing in a range can part two pieces of a byline."""
    words = text[start:end].split(" ")
    return "".join(words).isalpha() and JOINT_WORDS.isdisjoint(map(str.lower, words))


JOINT = regex.compile(
    r"""
    (?<! [\w.+-] )
      (?P<email> [\w.+-]{1,64}+ @ [\w-]{1,64}+ (?: \. [\w-]{1,64}+ ){1,4}+ )
    | @ (?P<handle> \w{2,40}+ )
    | [(\[<]
    | [)\]>] [,;]?
    | \s{0,3} (?: [|•·●∙/;…] | -{2} | [-–—] (?= \s ) ) \s{0,3}
    | , \s{0,3} (?: (?: and | & ) \s{1,3} )?
    | (?<= [\s.] )
      (?: and | with | for | in | from | of (?= [ ] the [ ] ) ) (?= \s ) \s{1,3}
    | \s{0,3} & \s{0,3}
    | [ \xa0]{0,3} [\n\r\u2028] \s{0,3} (?: (?: and | & | with ) \s{1,3} )?
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
"""What parts two pieces of a byline."""
# "A, B and C"        ","  "and"
# "A | PAPER"         "|"
# "A\nand\nB"         "\nand\n"
# not: "Jean-Loup"    the hyphen has no space behind it


SIGNED = regex.compile(
    r"""
    \p{Lu} [^\s,|·•/@]{0,24}+
    (?: [ \xa0] (?: [\p{Lu}“"(] [^\s,|·•/@]{0,24}+ | \p{Ll}{1,3}+ (?= [ ] ) ) ){0,5}+
    (?: , [ ] [\p{Lu}0-9@] | [ ]? [|·•@] | [ ]? / [ ] )
    """,
    regex.VERBOSE,
)
"""How a byline without "By" begins: a few words, then a mark."""
# Ann Lee, KXLB            ", K"
# Ann Lee / KXLB / May 3   " / "
# not: The river rose, they


SMALL_NAME = regex.compile(
    r"""
    (?P<name> \p{Ll}{2,20}+ (?: [ ] \p{Ll}[\p{L}'-]{1,20}+ ){1,2}+ ) ,[ ]
    (?P<agency> \p{L}{2,10}+ ) \s*+ $
    """,
    regex.VERBOSE,
)
"""A name the wire sent in small letters, told by the agency behind it."""
# ann lee, Reuters
# not: the agency said, Reuters reported
