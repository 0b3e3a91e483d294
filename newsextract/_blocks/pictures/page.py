"""The lines of a page with their credits, and what the page does habitually."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Literal, NamedTuple

import regex

from ..._credit import CreditMatch, fill_line, find_credit
from ..._lex.agencies import AGENCIES
from ..._lex.not_names import NOT_NAMES
from ..._text import squeeze

_LONGEST = 900
"""Characters past which a line is no caption, whatever ends it."""
_PARAGRAPH = 60
"""Characters from which a closed line is a paragraph beside a caption."""
_SHORT = 100
"""Characters up to which a closed line may be the caption of the word under it."""
_VERDICT_LENGTH = 90
"""Characters up to which a line may be a name and a short verdict."""
_LONG_PARAGRAPH = 120
"""Characters from which a closed line opens the body."""

PICTURES_ONLY = frozenset(
    {
        "Adobe Stock",
        "Alamy",
        "Dreamstime",
        "Getty Images",
        "Pexels",
        "Shutterstock",
        "Unsplash",
        "Wikimedia Commons",
        "iStock",
    }
)
"""Houses that write no stories: their name on a line is no byline."""

NEWS = frozenset(AGENCIES.values()) - PICTURES_ONLY
"""Houses whose name alone on a line may be the byline."""

_AGENCY_FILE = ("FILE - ", "FILE – ", "FILE — ", "FILE: ")
"""How agencies begin the caption of a picture from their files: no dateline."""

_SCHEMES = ("http://", "https://")
"""How addresses begin: they are full of a credit's marks."""

_LONG_WORD = regex.compile(r"\p{L}{4,30}+")
# bridge · Bridge
# not: the

_VERDICT = regex.compile(
    r"""
    (?P<name> \p{Lu}[\p{L}’'&.-]{1,20}+
        (?: \s (?: and | & | \p{Lu}[\p{L}’'.-]{1,20}+ ) ){0,3} )
    : \s \p{Ll} [^.:]{5,80}
    """,
    regex.VERBOSE,
)
# Lowland: big enough for two      name=Lowland
# not: Lowland: Big enough for two
# not: We like: the big one        a label recurs, a name does not

_SMALL_WORDS = frozenset(
    {"after", "amid", "from", "into", "over", "than", "that", "under", "upon", "with"}
)
"""Words of four letters and more that headings set small."""

_CLOSING = ".!?…:;\"”’'»"


Button = Literal["gallery", "hide"]
"""What a button does: it turns the pictures of a gallery, or shows their words."""

_BUTTON = 40
"""Characters up to which a line may be a button."""

_GALLERY_OPENINGS = frozenset("0123456789eEiIoOpPsSſvV ")
_GALLERY = regex.compile(
    r"""
    (?: View \s (?: [0-9]{1,3} \s Images? | image \s in \s fullscreen | gallery )
      | (?: Image | Photo | Picture | Slide )? \s{0,2} [0-9]{1,3} \s (?: of | / ) \s
        [0-9]{1,3} (?: \s{0,2} \| )?
      | Open \s (?:this\s)? (?:photo|image) \s in \s gallery :?
      | Enlarge \s (?:this\s)? (?:image|photo) | Show \s image | Expand \s image
      | (?: Image | Photo ) \s caption :?
    )
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# View 3 Images
# 1 of 12 |
# Open this photo in gallery:
# not: 3 of 4 survivors

_HIDE = regex.compile(r"(?:hide|toggle|show)\s+caption", regex.IGNORECASE)
# hide caption
# toggle caption
# not: caption this


class Picture(NamedTuple):
    """Lines `first:last` that stand under one picture."""

    first: int
    last: int
    rule: str
    strength: float
    """2: a credit or a button says so; 1: the words and their place do."""
    credit: CreditMatch | None = None
    """The credit that its only line holds, where the rule looked at no other."""


class PageLine(NamedTuple):
    """A line, and what its end shows."""

    start: int
    end: int
    length: int
    """Its characters."""
    free: bool
    """Whether it may be a caption or a paragraph."""
    closed: bool
    """Whether it ends like a sentence."""
    credit: CreditMatch | None
    alone: bool
    """Whether the credit is all it holds."""
    button: Button | None


_RUNNING = (True, True, None, False, None)
"""What the end of running text shows: free, closed, no credit, no button."""


class Page(NamedTuple):
    """What the rules look at."""

    text: str
    lines: Sequence[PageLine]
    taken: Collection[int]
    """Lines that are something else."""
    habits: Counter[str]
    """Party -> captions that name it behind a description."""
    verdicts: Counter[str]
    """Words before a colon and a short verdict -> open lines that have them."""
    body: int
    """The first line that is as long and closed as a paragraph."""
    usual: int
    """The usual length of a paragraph, in characters."""
    buttons: bool
    """Whether any line is a button."""
    beside: Collection[int]
    """The lines under a button, and up to two above a button or a credit alone."""

    def is_free(self, i: int) -> bool:
        """Whether there is such a line, and it may be a caption or a paragraph."""
        return 0 <= i < len(self.lines) and self.lines[i].free

    def is_paragraph(self, i: int) -> bool:
        """Whether a line reads like a paragraph of the body."""
        if not 0 <= i < len(self.lines):
            return False
        line = self.lines[i]
        return line.free and line.closed and line.length >= _PARAGRAPH

    def is_button(self, i: int, button: Button) -> bool:
        """Whether there is such a line, and it is a button, taken or not."""
        return 0 <= i < len(self.lines) and self.lines[i].button == button

    def is_usual(self, credit: CreditMatch) -> bool:
        """Whether the page credits the same elsewhere, or a house of pictures."""
        parties = credit.agencies + credit.photographers
        if len(parties) == 1 and parties[0].name in PICTURES_ONLY:
            return True
        if credit.form == "line" and any(party.name in NEWS for party in parties):
            return False
        return bool(parties) and all(self.habits[party.name] > 1 for party in parties)

    def is_credit_line(self, i: int) -> bool:
        """Whether a line is a credit alone, by itself or by the page's habit."""
        if not self.is_free(i):
            return False
        credit = self.lines[i].credit
        if credit is None or not self.lines[i].alone:
            return False
        if credit.strong or self.is_usual(credit):
            return True
        return i > self.body and names_both(self.text, credit)

    def is_title(self, i: int) -> bool:
        """Whether a line sets all its longer words in capitals, as headings do."""
        line = self.lines[i]
        words = _LONG_WORD.findall(
            self.text, line.start, min(line.end, line.start + 300)
        )
        return not any(word.islower() and word not in _SMALL_WORDS for word in words)

    def says_the_same(self, i: int, j: int) -> bool:
        """Whether two lines read alike."""
        one, other = self.lines[i], self.lines[j]
        return abs(one.length - other.length) < 3 and squeeze(
            self.text, one.start, one.end
        ) == squeeze(self.text, other.start, other.end)


def read_verdict(text: str, start: int, end: int) -> str | None:
    """Give the name before the colon of "Name: short verdict"."""
    if not 12 <= end - start <= _VERDICT_LENGTH or text[end - 1] in _CLOSING:
        return None
    if text.find(":", start, end) < 0:
        return None
    m = _VERDICT.fullmatch(text, start, end)
    return None if m is None else m["name"]


def names_both(text: str, credit: CreditMatch) -> bool:
    """Whether a credit reads "X Y for PAPER"."""
    if not credit.photographers or not credit.agencies:
        return False
    maker, body = credit.photographers[0], credit.agencies[0]
    return (
        maker.start == credit.start
        and " " in maker.name
        and NOT_NAMES.isdisjoint(maker.name.lower().split())
        and text[maker.end : body.start].strip() == "for"
        and body.name not in NEWS
    )


def read_page(
    text: str,
    lines: Sequence[tuple[int, int]],
    taken: Collection[int],
    running: Collection[int],
) -> Page:
    """Read each line and its credit, then what they have in common."""
    read: list[PageLine] = []
    special: list[int] = []
    lengths: list[int] = []
    body = len(lines)
    for i, (start, end) in enumerate(lines):
        if i in running:
            line = PageLine(start, end, end - start, *_RUNNING)
        else:
            line = _read_line(text, start, end, taken=i in taken)
            special.append(i)
        read.append(line)
        if line.closed and line.credit is None and i not in taken:
            lengths.append(end - start)
            if end - start >= _LONG_PARAGRAPH and i < body:
                body = i
    habits = _count_habits(read, special)
    free = [i for i in special if i not in taken]
    _credit_words(text, read, free, habits)
    lengths = sorted([length for length in lengths if length >= _PARAGRAPH])
    return Page(
        text,
        read,
        {i for i in taken if not read[i].free},
        habits,
        _count_verdicts(text, read, free),
        body,
        lengths[len(lengths) // 2] if lengths else 0,
        any(read[i].button for i in special),
        _find_beside(read, special),
    )


def _count_verdicts(
    text: str, lines: Sequence[PageLine], free: Sequence[int]
) -> Counter[str]:
    """Count the open lines that have each name before a colon and a short verdict."""
    verdicts: Counter[str] = Counter()
    for i in free:
        line = lines[i]
        if not line.closed and line.credit is None:
            name = read_verdict(text, line.start, line.end)
            if name is not None:
                verdicts[name] += 1
    return verdicts


def _credit_words(
    text: str, lines: list[PageLine], free: Sequence[int], habits: Counter[str]
) -> None:
    """Make lines of one word credits where habit or the line above says so."""
    for i in free:
        line, above = lines[i], lines[i - 1]
        if line.credit is not None or not text[line.start : line.end].isalpha():
            continue
        told = i > 0 and above.closed and above.length <= _SHORT
        if told or text[line.start : line.end] in habits:
            credit = fill_line(text, line.start, line.end, None)
            if credit is not None:
                lines[i] = line._replace(free=True, credit=credit, alone=True)


def _count_habits(lines: Sequence[PageLine], special: Sequence[int]) -> Counter[str]:
    """Count the captions that name each party behind a description."""
    habits: Counter[str] = Counter()
    for i in special:
        credit = lines[i].credit
        if credit is not None and not lines[i].alone:
            for party in (*credit.agencies, *credit.photographers):
                habits[party.name] += 1
    return habits


def _find_beside(lines: Sequence[PageLine], special: Sequence[int]) -> set[int]:
    """Give the lines that stand near a button or a credit alone."""
    beside: set[int] = set()
    for i in special:
        if lines[i].button:
            beside.update((i - 2, i - 1, i + 1))
        elif lines[i].alone:
            beside.update((i - 2, i - 1))
    return beside


def _read_line(text: str, start: int, end: int, *, taken: bool) -> PageLine:
    """Read a line by itself; one that is taken is free all the same by its credit."""
    length = end - start
    credit = button = None
    if not length:
        return PageLine(start, end, 0, *(False, False), None, alone=False, button=None)
    if length <= _LONGEST:
        credit = _read_credit(text, start, end, taken=taken)
    if length <= _BUTTON:
        button = _read_button(text, start, end)
    free = not taken or credit is not None or text.startswith(_AGENCY_FILE, start)
    alone = credit is not None and (
        credit.outer_start <= start and credit.outer_end >= end
    )
    closed = text[end - 1] in _CLOSING
    return PageLine(start, end, length, free, closed, credit, alone, button)


def _read_button(text: str, start: int, end: int) -> Button | None:
    if text[start] in _GALLERY_OPENINGS and _GALLERY.fullmatch(text, start, end):
        return "gallery"
    if text[end - 1] in "nN" and _HIDE.fullmatch(text, start, end):
        return "hide"
    return None


def _shows_mark(line: str) -> bool:
    """Whether a line taken for something else may be a credit after all."""
    return (
        "/" in line
        or "|" in line
        or "©" in line
        or "hoto" in line
        or "mage" in line
        or "redit" in line
        or "ourtesy" in line
        or "Getty" in line
    )


def _read_credit(text: str, start: int, end: int, *, taken: bool) -> CreditMatch | None:
    """Read the credit of a line; of one taken for something else only a plain one."""
    if taken and (text.startswith(_SCHEMES, start) or not _shows_mark(text[start:end])):
        return None
    credit = find_credit(text, start, end)
    if credit is None:
        if text[end - 1] not in _CLOSING and not _is_unknown_word(text[start:end]):
            credit = fill_line(text, start, end, None)
    elif text[end - 1] not in _CLOSING and (
        credit.outer_start <= start or not credit.strong
    ):
        credit = fill_line(text, start, end, credit) or credit
    if credit is None or not taken or _outweighs(text, credit, start, end):
        return credit
    return None


def _is_unknown_word(line: str) -> bool:
    """Whether a line is one word, and no agency: only habit makes a credit of it."""
    return line.isalpha() and line.lower() not in AGENCIES


def _outweighs(text: str, credit: CreditMatch, start: int, end: int) -> bool:
    """Whether a credit is so plain that a line is no byline, dateline or notice."""
    if not credit.strong:
        return False
    bracketed = text[credit.outer_start] == "(" and (
        credit.outer_start + 1 == credit.start
    )
    labelled = credit.outer_start < credit.start and not bracketed
    if credit.outer_start > start or credit.outer_end < end:
        return labelled or bool(credit.photographers and credit.agencies)
    return labelled or any(party.name in PICTURES_ONLY for party in credit.agencies)
