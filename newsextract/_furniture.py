"""Lines that belong to the page, not the story: which they are, and how surely."""

import re
from typing import Final, NamedTuple

import regex

from ._asking import find_plea, is_notice, may_ask
from ._lex.boxes import BOX_LABELS, TEASER_LABELS
from ._lex.buttons import ADVERTS, BUTTONS
from ._lex.sharing import NETWORKS

_SHORT = 60
_LINK_CHARACTERS = 250
_HEADING_WORDS = 4
_PLEA_CHARACTERS = 400
_ANSWERS = frozenset({"no.", "yes."})
"""Paragraphs of a word, as buttons that ask are not closed."""

_EDGE = " \t\xa0\u200b\u202f:.|·•…>»‹›←→↓↑▶►–—-*#"


class Furniture(NamedTuple):
    """What a line of the page is."""

    kind: str
    """furniture, advert, newsletter, related (a link to another story), label (the
    heading of a box of such links), comment or legal."""
    rule: str


_WIDGET = regex.compile(
    r"""
    (?: image | photo | slide | picture | video ) [ ]
        [0-9]{1,3} (?: [ ] of | / ) [ ]? [0-9]{1,3}              # Image 1 of 9
    | [0-9]{1,3} [ ] (?: of | / ) [ ] [0-9]{1,3} [ ]? \|?        # 1 of 12 |
    | (?: duration [ ] )? [0-9]{1,2} : [0-9]{2} (?: : [0-9]{2} )?
        (?: [ ]? / [ ]? [0-9]{1,2} : [0-9]{2} )?                 # 04:42
    | (?: view | see | show ) [ ] (?: all [ ] )? [0-9]{1,5} [ ] \w{1,12}  # View 6 …
    | [0-9]{1,3} (?: st | nd | rd | th )? [ ] (?: slide | page ) s?
    | (?: page | slide ) [ ] [0-9]{1,3} (?: [ ] of [ ] [0-9]{1,3} )?
    | listen [ ] to [ ] this [ ] (?: article | story ) [ ] [^\n\p{L}]{1,3}
        [0-9:]{1,5} [ ]? (?: min (?: ute )? s? )? (?: [ ] learn [ ] more )?
    | list [ ] of [ ] [0-9]{1,2} [ ] items | end [ ] of [ ] list     # read to the blind
    | (?: last [ ] edited | (?: originally [ ] )? posted ) [ ] by [ ] [^\n]{1,60}
    | [^\p{L}]{1,8}                                              # 1   ·   +++
    | (?: skip [ ] past | after ) [ ] (?: the [ ] )? newsletter [ ] promotion
        [^\n]{0,40}
    | \#\w{1,40}+ (?: [ ] \#\w{1,40}+ ){0,12}+                   # #Economy #Trade
    | @\w{1,30}+
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# "1 of 12 |"               the counter of a gallery
# not: "2 of his sons came" goes on after the number

_WIDGET_WORDS = (
    "after ",
    "duration ",
    "end of list",
    "image ",
    "last ",
    "list of ",
    "listen to ",
    "originally ",
    "page ",
    "photo ",
    "picture ",
    "posted ",
    "see ",
    "show ",
    "skip ",
    "slide ",
    "video ",
    "view ",
)
"""How the widgets begin that begin with a letter."""

_SLOT = re.compile(
    r"advertisement(?: [0-9]{1,3}| ?[-–—:][^\n]{1,40})?"
    r"|(?:sponsored|paid|partner)(?: content| post)? (?:by|from) [^.,\n]{2,40}"
)
# "Advertisement 2"         a numbered slot
# "Advertisement - scroll to continue"
# "Sponsored by Norvane Cables"
# not: "Advertisement for a husband"

_SLOT_WORDS = ("advertisement", "paid ", "partner ", "sponsored ")
"""How they begin."""

_OPENS_IN = re.compile(r",? [(]?(?:link )?opens in (?:a )?new (?:window|tab)[)]?\Z")
# "share on facebook (opens in new window)"

_BOX = re.compile(
    r"""
    (?: more | most [ ] (?: read | viewed | popular | shared ) | read [ ] more | related
      | latest | trending | popular | recommended | top [ ] stories | explore [ ] more
      | other [ ] stories ) [ ]
    (?: from | on | in | about | for | to | by )
    (?! [ ] (?: the | a ) [ ] \w{1,20} [ ] \w )
    [^.?!:\n]{0,40}+
    | (?: more | latest | top | other | related ) [ ] (?: [\w-]{2,14}+ [ ] ){0,2}
      (?: articles | coverage | headlines | news | posts | stories | videos ) [ ]
      (?: from | on ) [ ] [^.?!:,\n]{2,40}+
    | read [ ] more [ ] (?: [\w-]{2,14}+ [ ] ){0,2}
      (?: articles | coverage | headlines | news | posts | stories )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "More local stories from Holt"
# "Read more trending news"
# "More from Money"         the heading of a box
# "Most read in Sport"
# not: "More on the way to work than at home"    a sentence goes on

_BOX_WORDS = (
    "explore ",
    "latest ",
    "more ",
    "most ",
    "other ",
    "popular ",
    "read ",
    "recommended ",
    "related ",
    "top ",
    "trending ",
)
"""How they begin."""

_TEASER_MARK = re.compile("[:|»>–—-]")
_TEASER = regex.compile(
    r"(?P<label>\p{L}[\p{L}’' \xa0]{2,30}+)(?::|\||»|>|–|—|-(?=[ ]))[ \xa0]?(?=\S)"
)
# "READ MORE: Council delays vote"    label=READ MORE
# "Related | Five things to know"     label=Related
# not: "Police said: no"              the label is not one of TEASER_LABELS

_TEASER_OPENINGS = frozenset(label[:2] for label in TEASER_LABELS)

LINK_WORDS: Final = frozenset(
    {
        *(label.split()[0] for label in TEASER_LABELS if label.count(" ") > 1),
        "connect",
        "cookie",
        "find",
        "follow",
        "join",
        "legal",
        "like",
        "list",
        "privacy",
    }
)
"""First words of long lines that are links, or lead to networks, in lower case."""

_NEWSLETTER = re.compile(
    r"""
    (?: sign [ ] up | subscribe ) [ ] (?: to | for | here | now | today ) \b
        [^.\n]{0,60}+
    | (?: join | get ) [ ] (?: our | the ) \b [^.\n]{0,40}? \b newsletters? \b
        [^.\n]{0,20}
    | (?: free | daily | weekly | the | our ) [ ] [^.\n]{0,40}? \b newsletters?
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "Sign up to Tide Lines"   the heading of a newsletter's box
# "Free weekly newsletter"
# not: "Sign up for war, he was told. He did."    a sentence

_NEWSLETTER_WORDS = (
    "daily ",
    "free ",
    "get ",
    "join ",
    "our ",
    "sign up ",
    "subscribe ",
    "the ",
    "weekly ",
)
"""How they begin."""

_FOLLOW = re.compile(
    r"""
    (?: follow | like | join | find | connect [ ] with ) [ ]
    [^@\n]{2,60}? [ ] on [ ]
    (?: facebook | twitter | x | instagram | linkedin | tiktok | youtube | threads
      | bluesky | telegram | whatsapp | google ) \b [^@\n]{0,80}+
    """,
    re.VERBOSE | re.IGNORECASE,
)
# not: "Follow Ada Low on X @adalow"    a writer's own

_PRIVACY = re.compile(r"(?:privacy|cookie|legal) (?:notice|policy):", re.IGNORECASE)
# "Privacy Notice: Letters may …"

_LISTED = regex.compile(r"list [0-9]{1,2} of [0-9]{1,2} ?(?=\p{Lu}|[“‘'\"0-9])")
# "list 2 of 3Marshes shrink to record low"    an item of a list as read to the blind
# not: "list 2 of the party"

_RETURN = re.compile(r"[^\n]{4,200} Back to video")
# "Mayor opens bridge Back to video"


_PITCH = re.compile(
    r"""
    (?: [^.\n]{0,40}? [ ] )?
    (?: access | journalism | local [ ] news | subscriptions? ) ,? [ ]
    (?: for | from ) [ ] (?: (?: just | only ) [ ] )?
    [€£$₹] [ ]? [0-9][0-9.,]{0,6} (?: [ ] (?: an? | per ) [ ] \w{3,12} )?""",
    re.VERBOSE,
)
# unlimited access for just £2 a month
# not: rents from £900 a month    nothing a newsroom sells


def _plea(text: str, start: int, end: int) -> Furniture | None:
    """Tell a line that asks the reader for something from the story's own prose."""
    first = text[start]
    if first in "“\"‘'":
        return None
    if first in "FfLlJjCc" and _FOLLOW.fullmatch(text, start, end):
        return Furniture("furniture", "furniture.follow")
    if first in "Tt" and is_notice(text, start, end):
        return Furniture("furniture", "furniture.machine")
    if first in "PpCcLl" and _PRIVACY.match(text, start, end):
        return Furniture("legal", "furniture.privacy")
    if not may_ask(text, start, end):
        return None
    kind = find_plea(f" {text[start:end].casefold()}")
    return None if kind is None else Furniture(kind, "furniture.plea")


def _is_share_bar(bare: str) -> bool:
    """Whether a line only names networks to share on."""
    words = bare.split()
    return len(words) > 1 and NETWORKS.issuperset(words)


def _unstopped(words: str) -> str:
    """Give the words of a short heading without its full stop."""
    return words.rstrip(".") if words.count(" ") < _HEADING_WORDS else words


def _read_short(text: str, start: int, end: int) -> Furniture | None:
    """Tell a button, the heading of a box, a widget by the whole line."""
    words = " ".join(text[start:end].casefold().split())
    if words in _ANSWERS:
        return None
    bare = _OPENS_IN.sub("", words) if "opens in" in words else words
    bare = bare.strip(_EDGE)
    if bare in ADVERTS or (bare.startswith(_SLOT_WORDS) and _SLOT.fullmatch(words)):
        return Furniture("advert", "furniture.advert")
    if not bare or bare in BUTTONS or words in BUTTONS or _is_share_bar(bare):
        return Furniture("furniture", "furniture.button")
    if bare in BOX_LABELS or (
        bare.startswith(_BOX_WORDS) and words[-1] != "." and _BOX.fullmatch(bare)
    ):
        return Furniture("label", "furniture.box_label")
    lettered = words[0].isalpha() and not words.startswith(_WIDGET_WORDS)
    if not lettered and _WIDGET.fullmatch(words):
        return Furniture("furniture", "furniture.widget")
    if words[-1] != "." and _PITCH.fullmatch(words):
        return Furniture("furniture", "furniture.pitch")
    if words.startswith(_NEWSLETTER_WORDS) and _NEWSLETTER.fullmatch(_unstopped(words)):
        return Furniture("newsletter", "newsletter.heading")
    return None


def _label_of(m: "regex.Match[str]") -> str:
    return " ".join(m["label"].casefold().split())


def _tells(text: str, m: "regex.Match[str]", end: int) -> bool:
    """Whether what looks like a label opens a sentence ("Read: the judge did not.")."""
    small = text[m.end()].islower() and text[end - 1] == "."
    return small and not m["label"].isupper()


def _read_link(text: str, start: int, end: int) -> Furniture | None:
    """Tell a link by the label before it or the words behind it."""
    if text[start : start + 2].casefold() in _TEASER_OPENINGS:
        stop = min(end, start + 40)
        marked = _TEASER_MARK.search(text, start, stop) is not None
        m = _TEASER.match(text, start, stop) if marked else None
        told = m is not None and _tells(text, m, end)
        if m is not None and not told and _label_of(m) in TEASER_LABELS:
            return Furniture("related", "furniture.teaser")
    if is_listed(text, start, end):
        return Furniture("related", "furniture.listed")
    if text[end - 1] in "oO" and _RETURN.fullmatch(text, start, end):
        return Furniture("furniture", "furniture.return")
    return None


def is_listed(text: str, start: int, end: int) -> bool:
    """Whether a line is an item of a list of links, as readers for the blind say it."""
    return text.startswith("list ", start) and (
        _LISTED.match(text, start, end) is not None
    )


def read_furniture(text: str, start: int, end: int) -> Furniture | None:
    """Tell what a line of the page is, or None where it may be the story's.

    The range is one line (or several joined), its white space trimmed.
    """
    length = end - start
    if length > _PLEA_CHARACTERS:
        return None
    found = _read_short(text, start, end) if length <= _SHORT else None
    if found is None and length <= _LINK_CHARACTERS:
        found = _read_link(text, start, end)
    return found or _plea(text, start, end)


def is_furniture_line(text: str, start: int, end: int) -> bool:
    """Whether a line is surely the page's own."""
    return end - start <= _SHORT and read_furniture(text, start, end) is not None
