"""What speaks for a line being a caption, its credit left aside."""

from typing import NamedTuple

import regex

from ._lex.picture_verbs import PICTURE_VERBS, PICTURE_VERBS_THIRD
from ._text import trim


class CaptionEvidence(NamedTuple):
    """How much a line looks like the words under a picture."""

    weight: float
    """Below 0 it reads like a paragraph; 1 is one good sign, 2 and more are several."""
    signs: tuple[str, ...]
    """The signs found: opener, position, voice, tail, participle, names, verbless,
    against, plain start, long."""
    closed: bool
    """Whether it ends like a sentence."""


_OPENER = regex.compile(
    r"""
    (?: FILE \s? [-–—:] | File (?: \s photo | \s image | \s picture ) | \[? PHOTO \s
      | (?:Image|Photo|Picture|Pictured|Caption|Above|Below|Left|Right|Top|Main
          |Illustration|Inset) \s? :
      | (?:In|On) \s (?:this|an?) \s [^.\n]{0,50}? (?:photo|image|picture|handout|illustration|frame)
      | (?:This|An?) \s (?: [\p{L}-]{2,14} \s ){0,3}?
        (?: photo(?:graph)? | image | picture | screen[ ]?(?:grab|shot) | satellite | selfie
          | combination | still | illustration | rendering | graphic | view | portrait
          | handout | video \s grab | map | chart | sign | poster )s? \b
        (?! \s (?:is|was) \s not )
      | (?:Aerial|General) \s view | Artist(?:['’]s)? \s impression
    )
    """,
    regex.VERBOSE,
)
# FILE - The mayor … · In this Jan. 3 photo … · A view of … · Image: X Y

_POSITION = regex.compile(
    r"""
    [,(\s] (?: (?:far|second|third|front|back|bottom|top) \s (?:from \s)? )?
        (?: left | right | cent(?:re|er) ) (?= [,);] )
    | \b from \s (?:the \s)? (?: left | right ) \b
    | \b (?: pictured | seen \s here | shown \s here | file \s photo | file \s picture
        | foreground | background )
    | \( (?: [LRC] | file | stock \s (?:image|photo) | file \s (?:image|picture) ) \)
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# X Y, left, and · (second from right) · pictured in 2019

_TAIL = regex.compile(
    r"""
    (?: \b (?: on | in | at )? \s | , \s )
    (?: (?: Mon|Tues|Wednes|Thurs|Fri|Satur|Sun )day ,? \s )?
    (?: (?: Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec ) \p{Ll}{0,6} \.? \s [0-9]{1,2}
        (?:st|nd|rd|th)? (?: ,? \s [0-9]{4} )?
      | [0-9]{1,2} (?:st|nd|rd|th)? \s
        (?: Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec ) \p{Ll}{0,6} (?: ,? \s [0-9]{4} )?
    )
    (?: ,? \s (?: in | at ) \s \p{Lu} [\p{L}\s.,’'-]{2,50} )?
    \.? \Z
    """,
    regex.VERBOSE,
)
# … in Kabul on Aug. 19. · …, Tuesday, April 18, 2023 · …, Sept. 2, 2024, in Pittsburgh.

_AGAINST = regex.compile(
    r"""
    \b (?: said | says | told | added | according \s to | reported | announced
         | I | we | you | your ) \b
    | [“”"] [^“”"]{0,200} [,.] [“”"]
    | \? \s* \Z
    | ©
    """,
    regex.VERBOSE,
)
# … said · “Done,” · Ready?
# not: a “Dark Brandon” sign           words as words

_PLAIN_START = regex.compile(
    r"""
    (?: He | She | It | They | But | And | However | Meanwhile | We | I | You | If | When
      | While | Although | Since | Despite | Because | So | That | These | Those | There
      | What | Why | How | Where | Read | Click | Sign | Subscribe | Follow | Listen | Get
      | See | More | Related | Share | View | Download | Join | Watch ) \b
    """,
    regex.VERBOSE,
)

_WORDS = regex.compile(r"[\p{L}'’-]{1,30}+")
_FINITE = regex.compile(
    r"""
    \b (?: is | are | was | were | has | have | had | will | would | can | could | may
      | might | must | should | do | does | did | said | says | \p{Ll}{3,14}ed
      | made | took | came | went | got | gave | won | lost | began | became ) \b
    """,
    regex.VERBOSE,
)
_PARTICIPLE = regex.compile(
    r"""
    (?: (?<= \p{L} \s ) \p{Ll}{3,14}ing | (?<! [^\n] ) \p{Lu}\p{Ll}{2,12}ing )
    \s (?: a | after | against | along | an | and | around | as | at | before | behind | down
         | during | for | from | her | his | in | inside | into | its | near | off | on | out
         | outside | over | past | the | their | through | to | up | with ) \b
    """,
    regex.VERBOSE,
)
# … unit monitoring the situation · Waiting for the bus
# not: the organizing advantage        no small word behind
_FULL_NAME = regex.compile(r"\b\p{Lu}\p{Ll}{1,20}+ (?:\p{Lu}\. )?\p{Lu}\p{Ll}{1,20}+")


_BEFORE_A_NOUN = frozenset(
    {
        "a",
        "after",
        "an",
        "and",
        "at",
        "before",
        "by",
        "for",
        "from",
        "in",
        "is",
        "of",
        "on",
        "the",
        "this",
        "to",
        "was",
        "without",
    }
)


def caption_evidence(text: str, start: int, end: int) -> CaptionEvidence:
    """Weigh a range, without its credit, as a caption.

    Pass the description alone; the neighbours are for the caller to weigh.
    """
    start, end = trim(text, start, end)
    if start == end:
        return CaptionEvidence(0.0, (), closed=False)
    signs: list[str] = []
    weight = 0.0
    stop = min(end, start + 260)
    if _OPENER.match(text, start, end):
        signs.append("opener")
        weight += 1.5
    if _POSITION.search(text, start, stop):
        signs.append("position")
        weight += 1.5
    if _TAIL.search(text, max(start, end - 90), end):
        signs.append("tail")
        weight += 1.0
    if _has_voice(text, start, stop):
        signs.append("voice")
        weight += 1.0
    elif not _FINITE.search(text, start, stop):
        if _has_participle(text, start, stop):
            signs.append("participle")
            weight += 1.0
        elif end - start <= 160:
            signs.append("verbless")
            weight += 0.5
        if len(_FULL_NAME.findall(text, start, stop)) > 1 and (
            text.find(" and ", start, stop) > 0 or text.find(" with ", start, stop) > 0
        ):
            signs.append("names")
            weight += 1.0
    if _AGAINST.search(text, start, stop):
        signs.append("against")
        weight -= 1.5
    if _PLAIN_START.match(text, start, end):
        signs.append("plain start")
        weight -= 1.0
    if text.count(". ", start, end) > 2:
        signs.append("long")
        weight -= 1.0
    return CaptionEvidence(weight, tuple(signs), closed=text[end - 1] in ".!?…”\"’'")


def _has_participle(text: str, start: int, end: int) -> bool:
    """Whether a participle stands for the verb ("Police searching the field")."""
    m = _PARTICIPLE.search(text, start, end)
    if m is None:
        return False
    before = text[max(start, m.start() - 16) : m.start()].split()
    return not before or before[-1].lower() not in _BEFORE_A_NOUN


def _has_voice(text: str, start: int, end: int) -> bool:
    """Whether people are seen doing something, in the present tense."""
    words = [m.group() for m in _WORDS.finditer(text, start, end)][:24]
    for i, word in enumerate(words):
        if i == 0 or not word.islower():
            continue
        if word in PICTURE_VERBS_THIRD:
            return words[i - 1].lower() not in {"the", "a", "his", "her", "their", "of"}
        if word in PICTURE_VERBS and words[i - 1].endswith("s") and i <= 8:
            return words[i - 1].lower() not in {"is", "was", "has", "does", "its"}
        if word in {"is", "are"} and i + 1 < len(words):
            return words[i + 1] in {
                "seen",
                "pictured",
                "shown",
                "sworn",
                "led",
                "photographed",
            }
        if word in {"said", "was", "were", "had", "has", "have", "will", "would"}:
            return False
    return False
