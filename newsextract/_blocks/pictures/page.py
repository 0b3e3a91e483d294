"""The lines of a page with their credits, and what the page does habitually."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

import regex

from ..._captionlike import OPENERS
from ..._credit import CreditMatch, fill_line
from ..._lex.not_names import NOT_NAMES
from ..._text import squeeze
from .line import CLOSING, NEWS, PICTURES_ONLY, Button, PageLine, read_line

_PARAGRAPH = 60
"""Characters from which a closed line is a paragraph beside a caption."""
_SHORT = 100
"""Characters up to which a closed line may be the caption of the word under it."""
_VERDICT_LENGTH = 90
"""Characters up to which a line may be a name and a short verdict."""
LONGEST: Final = 320
"""Characters up to which a line without a credit may be a caption."""
NAMES: Final = 60
"""Characters up to which a line may be names alone."""
SHORT_SENTENCE: Final = 160
"""Characters up to which a sentence may be a caption for want of a verb."""
BRACKET: Final = 24
"""Characters from the end in which a bracket may open that is closed further down."""
MARKS: Final = "“”\"‘’'"
"""Quotation marks: no sentence that opens with one is a caption for want of a verb."""
ALIKE: Final = 3
"""Difference in length up to which two lines may say the same."""
_LONG_PARAGRAPH = 120
"""Characters from which a closed line opens the body."""

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


class Picture(NamedTuple):
    """Lines `first:last` that stand under one picture."""

    first: int
    last: int
    rule: str
    strength: float
    """2: a credit or a button says so; 1: the words and their place do."""
    credit: CreditMatch | None = None
    """The credit that its only line holds, where the rule looked at no other."""


_RUNNING = (True, True, None, False, None)
"""What the end of running text shows: free, closed, no credit, no button."""


class Page(NamedTuple):
    """What the rules look at."""

    text: str
    lines: Sequence[PageLine]
    asked: Sequence[int]
    """The lines of which a rule may hold: all but most running text."""
    taken: Collection[int]
    """Lines that are something else, but for a credit some may have."""
    habits: Counter[str]
    """Party -> captions that name it behind a description."""
    verdicts: Counter[str]
    """Words before a colon and a short verdict -> open lines that have them."""
    body: int
    """The first line that is as long and closed as a paragraph."""
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

    def usual_length(self) -> int:
        """Return the usual length of a paragraph, in characters."""
        lengths = sorted(
            line.length
            for i, line in enumerate(self.lines)
            if line.length >= _PARAGRAPH and _is_prose(line, i, self.taken)
        )
        return lengths[len(lengths) // 2] if lengths else 0

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
        return abs(one.length - other.length) < ALIKE and squeeze(
            self.text, one.start, one.end
        ) == squeeze(self.text, other.start, other.end)


def read_verdict(text: str, start: int, end: int) -> str | None:
    """Give the name before the colon of "Name: short verdict"."""
    if not 12 <= end - start <= _VERDICT_LENGTH or text[end - 1] in CLOSING:
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
    asked: list[int] = []
    body, above = len(lines), -ALIKE
    for i, (start, end) in enumerate(lines):
        length = end - start
        if -ALIKE < length - above < ALIKE:
            asked.append(i - 1)
        above = length
        if i in running:
            line = PageLine(start, end, length, *_RUNNING)
            if (
                length <= NAMES
                or (length <= SHORT_SENTENCE and text[start] not in MARKS)
                or (length <= LONGEST and text.startswith(OPENERS, start))
                or text.find("(", end - BRACKET, end) >= 0
            ):
                asked.append(i)
        else:
            line = read_line(text, start, end, taken=i in taken)
            special.append(i)
        read.append(line)
        if i < body and length >= _LONG_PARAGRAPH and _is_prose(line, i, taken):
            body = i
    habits = _count_habits(read, special)
    free = [i for i in special if i not in taken]
    _credit_words(text, read, free, habits)
    beside, buttons = _find_beside(read, special)
    verdicts = _count_verdicts(text, read, free)
    asked = sorted({*special, *asked, *beside.intersection(running)})
    return Page(text, read, asked, taken, habits, verdicts, body, buttons, beside)


def _is_prose(line: PageLine, i: int, taken: Collection[int]) -> bool:
    return line.closed and line.credit is None and i not in taken


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


def _find_beside(
    lines: Sequence[PageLine], special: Sequence[int]
) -> tuple[set[int], bool]:
    """Give the lines near a button or a credit alone; whether there are buttons."""
    beside: set[int] = set()
    buttons = False
    for i in special:
        line = lines[i]
        if line.button:
            buttons = True
            beside.update((i - 2, i - 1, i + 1))
        elif line.alone:
            beside.update((i - 2, i - 1))
    return beside, buttons
