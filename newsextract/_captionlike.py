"""What speaks for a line being a caption, its credit left aside."""

import re
from typing import NamedTuple

import regex

from ._lex.caption_words import PLAIN_STARTS
from ._rx import over_breaks
from ._text import DIGITS, trim
from ._verbs import WORD, has_participle, has_verb, has_voice


class CaptionEvidence(NamedTuple):
    """How much a line looks like the words under a picture."""

    weight: float
    """Below 0 it reads like a paragraph; 1 is one good sign, 2 and more are several."""
    signs: frozenset[str]
    """The rows of `WEIGHTS` that hold."""
    closed: bool
    """Whether it ends like a sentence."""


WEIGHTS = {
    "opener": 1.5,
    "position": 1.5,
    "tail": 1.0,
    "voice": 1.0,
    "participle": 1.0,
    "names": 1.0,
    "roll": 0.5,
    "place": 1.0,
    "verbless": 0.5,
    "against": -1.5,
    "plain start": -1.0,
    "long": -1.0,
}
"""Sign -> what it says for (above 0) or against a caption.

opener: "FILE -", "In this photo"; position: "left", "pictured"; tail: a date, perhaps a
place, at the end; voice: a verb of pictures in the present tense; participle: one in
place of the verb; names: two people in full; roll: three; place: ends in one, without a
verb; verbless: a first sentence without any; against: reported speech, a question, "I";
plain start: "He", "But", "Read"; long: four sentences or more.
"""

_OPENER = regex.compile(
    over_breaks(r"""
    (?: FILE \s? [-–—:] | File \s (?: photo | image | picture ) | PHOTO \s
      | (?:Image|Photo|Picture|Pictured|Caption|Above|Below|Left|Right|Top|Main
          |Illustration|Inset) \s? :
      | (?:Image|Media|Photo) \s caption \s? [,:]
      | (?:In|On) \s (?:this|an?) \s [^.\n]{0,50}?
        (?: photo | image | picture | handout | illustration | frame )
      | (?:This|An?) \s (?: [\p{L}-]{2,14} \s ){0,3}?
        (?: photo(?:graph)? | image | picture | screen[ ]?(?:grab|shot) | satellite
          | selfie | combination | still | illustration | rendering | graphic | view
          | portrait | handout | video | map | chart | poster )s? \b
      | The \s (?: photo(?:graph)? | image | picture | screen[ ]?(?:grab|shot) | map
          | chart | graphic )s? \s shows? \b
      | (?:Aerial|General) \s view | Artist(?:['’]s)? \s impression
    )
    """),
    regex.VERBOSE,
)
# FILE - The mayor waves
# In this Jan. 3 photo, a man waits
# A view of the harbour
# not: The view from here is bleak.

OPENERS = (
    "A",
    "Below",
    "Caption",
    "FILE",
    "File",
    "General view",
    "Il",
    "Im",
    "In",
    "Left:",
    "Main:",
    "Media",
    "On ",
    "PHOTO",
    "Photo",
    "Picture",
    "Right:",
    "The\n",
    "The\r",
    "The\t",
    "The c",
    "The g",
    "The i",
    "The m",
    "The p",
    "The s",
    "The\N{NO-BREAK SPACE}",
    "This",
    "Top:",
)
"""How all of them begin."""

_SHOWING = frozenset(
    {
        "chart",
        "graphic",
        "image",
        "map",
        "photo",
        "photograph",
        "picture",
        "screen",
        "screengrab",
        "screenshot",
    }
)
"""Words that show something, behind "The"."""

_POSITION = regex.compile(
    over_breaks(r"""
    [,(\s] (?: (?:far|second|third|front|back|bottom|top) \s (?:from \s)? )?
        (?: left | right | cent(?:re|er) ) (?= [,);] )
    | \b from \s (?:the \s)? (?: left | right ) \b
    | \b (?: pictured | seen \s here | shown \s here | file \s photo | file \s picture
        | foreground ) \b
    | \( (?: [LRC] | file | stock \s (?:image|photo) | file \s (?:image|picture) ) \)
    | \( Published \s [^()\n]{6,40} \)
    """),
    regex.VERBOSE | regex.IGNORECASE,
)
# Ada Low, left, and Ben High
# Ada Low (second from right)
# Ben High, pictured in 2019
# not: He left the room

_MONTH = re.compile("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec")
"""What the date at a caption's end has; cheap."""

_TAIL = regex.compile(
    over_breaks(r"""
    (?: \b (?: on | in | at )? \s | , \s )
    (?: (?: Mon|Tues|Wednes|Thurs|Fri|Satur|Sun )day ,? \s )?
    (?: (?: Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec ) \p{Ll}{0,6} \.? \s
        [0-9]{1,2} (?:st|nd|rd|th)? (?: ,? \s [0-9]{4} )?
      | [0-9]{1,2} (?:st|nd|rd|th)? \s
        (?: Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec ) \p{Ll}{0,6}
        (?: ,? \s [0-9]{4} )?
    )
    (?: ,? \s (?: in | at ) \s \p{Lu} [\p{L}\s.,’'-]{2,50} )?
    \.? \Z
    """),
    regex.VERBOSE,
)
# … in Kabul on Aug. 19.
# …, Tuesday, April 18, 2023
# …, Sept. 2, 2024, in Pittsburgh.
# not: On Aug. 19 he left the city.

_PLACE = regex.compile(
    over_breaks(r"""
    \s (?:in|at|near|outside) \s
    \p{Lu}\p{L}{2,20}+ (?: ,?\s\p{Lu}\p{L}{1,20}+ ){0,3} \.? \Z
    """),
    regex.VERBOSE,
)
# Talks under way at the round table in Barbados
# not: Life in the city

_AGAINST = regex.compile(
    over_breaks(r"""
    \b (?: said | says | told | added | according \s to | reported | announced
         | I | we | you | your ) \b
    | (?<= , ) [“”"] | (?<= [.!?] ) [”"] (?= \s )
    | \? \s* \Z
    | ©
    """),
    regex.VERBOSE,
)
# Ada Low said the bridge is safe
# “It is safe,” Low wrote
# not: a “Safe Bridge” sign

_NUMBERED = regex.compile(r"[0-9]{1,2}[.)] ")
# 1) A plan for the bridge
# not: 19 people

_FULL_NAME = regex.compile(
    r"(?<![\p{L}’'-])\p{Lu}\p{Ll}{1,20}+\s{1,9}+(?:\p{Lu}\.\s{1,9}+)?\p{Lu}\p{Ll}{1,20}+"
)
# Ada Low · Ada B. Low
# not: ADA LOW

_SENTENCE_END = regex.compile(r"(?<=\p{Ll}{3}|[0-9]{2})\.\s{1,9}+(?=\p{Lu})")
# … in 2018. The couple spoke
# not: Dr. Low

_REACH = 260
"""Characters from the start that are looked at."""
_FEW = 160
"""Characters up to which a caption may go without a verb."""
_TAIL_REACH = 90
"""Characters from the end in which a date may stand."""


def caption_evidence(text: str, start: int, end: int) -> CaptionEvidence:
    """Weigh a range, without its credit, as a caption.

    Pass the description alone; the neighbours are for the caller to weigh.
    """
    start, end = trim(text, start, end)
    if start == end:
        return CaptionEvidence(0.0, frozenset(), closed=False)
    stop = min(end, start + _REACH)
    signs = _signs_of_words(text, start, end)
    if opens_like_caption(text, start, end):
        signs.add("opener")
    printed = text[start:stop]
    small = printed.casefold()
    if _shows_position(small) and _POSITION.search(text, start, stop):
        signs.add("position")
    if _has_tail(text, start, end):
        signs.add("tail")
    if _shows_voice_against(printed) and _AGAINST.search(text, start, stop):
        signs.add("against")
    if text[start] in DIGITS and _NUMBERED.match(text, start, end):
        signs.add("plain start")
    if (
        text.count(". ", start, end) > 2
        and len(_SENTENCE_END.findall(text, start, end)) > 2
    ):
        signs.add("long")
    weight = sum(WEIGHTS[sign] for sign in signs)
    return CaptionEvidence(weight, frozenset(signs), text[end - 1] in ".!?…”\"’'")


def _has_tail(text: str, start: int, end: int) -> bool:
    """Whether a date, perhaps with a place, ends a range."""
    low = max(start, end - _TAIL_REACH)
    return (
        _MONTH.search(text, low, end) is not None
        and not DIGITS.isdisjoint(text[low:end])
        and _TAIL.search(text, low, end) is not None
    )


def _shows_position(small: str) -> bool:
    """Whether a piece of what `_POSITION` finds is there, in small letters; cheap."""
    return (
        "left" in small
        or "right" in small
        or "cent" in small
        or "pictured" in small
        or " here" in small
        or "file" in small
        or "foreground" in small
        or "(l)" in small
        or "(r)" in small
        or "(c)" in small
        or "(stock" in small
        or "(published" in small
    )


def _shows_voice_against(printed: str) -> bool:
    """Whether a piece of what `_AGAINST` finds is there; cheap."""
    return (
        "said" in printed
        or "says" in printed
        or "I" in printed
        or "we" in printed
        or "you" in printed
        or "“" in printed
        or "”" in printed
        or '"' in printed
        or "?" in printed
        or "told" in printed
        or "added" in printed
        or "according" in printed
        or "reported" in printed
        or "announced" in printed
        or "©" in printed
    )


def may_say_picture(text: str, start: int, end: int) -> bool:
    """Whether a range may have a sign that only captions have; cheap.

    An opener, a position, a date at its end, or a roll of names.
    """
    return (
        text.startswith(OPENERS, start)
        or 0 < text.find(", ", start, end) < text.rfind(" and ", start, end)
        or _has_tail(text, start, end)
        or _shows_position(text[start : min(end, start + _REACH)].casefold())
    )


def opens_like_caption(text: str, start: int, end: int) -> bool:
    """Whether a range begins as captions do ("FILE -", "In this photo"); cheap."""
    if not text.startswith(OPENERS, start):
        return False
    if text.startswith("The ", start):
        noun = text[start + 4 : start + 24].partition(" ")[0]
        if noun.rstrip("s") not in _SHOWING:
            return False
    return _OPENER.match(text, start, end) is not None


def _signs_of_words(text: str, start: int, end: int) -> set[str]:
    """Read the signs that verbs, their absence, and names give."""
    stop = min(end, start + _REACH)
    cut = None
    if text.find(". ", start, stop) > 0:
        cut = _SENTENCE_END.search(text, start, stop)
    first = cut.start() if cut is not None else stop
    words = WORD.findall(text, start, first)
    signs: set[str] = set()
    if words and words[0] in PLAIN_STARTS:
        signs.add("plain start")
    if has_voice(words):
        signs.add("voice")
    elif not has_verb(words):
        if has_participle(words):
            signs.add("participle")
        elif end - start <= _FEW:
            signs.add("verbless")
        if len(words) > 3 and _PLACE.search(text, max(start, first - 60), first):
            signs.add("place")
    names = len(_FULL_NAME.findall(text, start, stop))
    if signs - {"plain start"} and names > 1:
        signs.add("names")
        if names > 2 and 0 < text.find(", ", start, stop) < text.rfind(
            " and ", start, stop
        ):
            signs.add("roll")
    return signs
