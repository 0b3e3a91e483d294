"""The head of a page: headline, kicker, deck, and the bylines that carry no mark."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import regex

from .._lex.agencies import AGENCIES
from .._lex.boxes import SECTIONS
from .._lex.desks import PRESS_WORDS, SECTION_NOUNS
from .._names import is_name
from .._text import squeeze
from .kinds import Kind, Verdict
from .reflow import Passage
from .signs import Sign

_LEAST = -1.6
"""Sum that a headline must pass."""
_DISTANCE = 0.35
"""What each candidate further down loses."""
_OPENERS = (Kind.BYLINE, Kind.TIMESTAMP)
_KICKER_WORDS = 4
_DECK_SPACES = 11
"""Spaces from which a closed sentence under three words is no headline."""
_LABEL_MARKS = (" / ", " > ", " » ", " › ", " | ")
_LOOK_ALIKES = frozenset(
    {
        "furniture.advert",
        "furniture.box_label",
        "furniture.teaser",
        "newsletter.heading",
        "table.figures",
    }
)
"""Rules by which a headline may be taken for something else."""
_PAPER = regex.compile(r" [-–—|/·:] [^\n]{2,40}")
# "Bridge closes - The Inlet Courier" over "Bridge closes"

_PATH = regex.compile(r"[^\n]{2,60}[/>»›|→] ?")
# "Home/News/Bridge closes" over "Bridge closes"

_BETWEEN = frozenset({Kind.FURNITURE, Kind.COUNTER, Kind.CAPTION, Kind.KICKER})
_BULLETS = "*•-–—·▪■●►"


class Page(NamedTuple):
    """A text cut into passages, each with its sign."""

    text: str
    passages: Sequence[Passage]
    signs: Sequence[Sign]
    keys: Sequence[str] = ()
    """The lines of its head as `read_keys` gives them."""


def read_keys(text: str, passages: Sequence[Passage], body: int) -> tuple[str, ...]:
    """Give the lines of a head, and two below, in the form in which they are compared.

    Args:
        text: The whole text.
        passages: Its passages.
        body: Where the body begins.
    """
    return tuple(
        [
            squeeze(text, passage.start, passage.end).casefold()
            for passage in passages[: body + 2]
        ]
    )


def _is_free(page: Page, i: int) -> bool:
    """Whether a passage shows nothing that settles what it is."""
    return page.signs[i].kind is None


class Candidate(NamedTuple):
    """A line of the head that may be the headline."""

    page: Page
    i: int
    rank: int
    """How many other candidates stand above it."""
    words: int
    printed: int
    """How often the top of the page prints it."""


class Vote(NamedTuple):
    """A row of the table by which lines of the head stand for headline."""

    name: str
    weight: float
    holds: Callable[[Candidate], bool]


def _last(line: Candidate) -> str:
    return line.page.text[line.page.passages[line.i].end - 1]


def _first(line: Candidate) -> str:
    return line.page.text[line.page.passages[line.i].start]


def _is_path(line: Candidate) -> bool:
    passage = line.page.passages[line.i]
    printed = line.page.text[passage.start : passage.end]
    return any(mark in printed for mark in _LABEL_MARKS)


def _opens_below(line: Candidate, reach: int) -> bool:
    signs = line.page.signs[line.i + 1 : line.i + 1 + reach]
    return any(sign.kind in _OPENERS for sign in signs)


def _opens_above(line: Candidate) -> bool:
    signs = line.page.signs[max(0, line.i - 3) : line.i]
    return any(sign.kind in _OPENERS for sign in signs)


def _is_short_title(line: Candidate) -> bool:
    """Whether few words stand above a byline, or three above a sentence and a byline.

    A headline may be as long as that sentence, but no full stop closes it.
    """
    if line.words not in (2, 3) or line.rank:
        return False
    page, below = line.page, line.i + 1
    signs = page.signs[below : below + 2]
    if not signs or signs[0].kind is Kind.BYLINE:
        return bool(signs)
    if line.words != 3 or signs[-1].kind not in _OPENERS:
        return False
    key = page.keys[below]
    closed = signs[0].kind is None and key[-1] == "."
    return closed and key.count(" ") >= _DECK_SPACES


def _is_under_label(line: Candidate) -> bool:
    """Whether a word or two stand right above a line of four words, and only they."""
    if line.words != 4 or line.rank != 1 or not _is_free(line.page, line.i - 1):
        return False
    return line.page.keys[line.i - 1].count(" ") < 2


def _vote(name: str, weight: float, holds: Callable[[Candidate], bool]) -> Vote:
    return Vote(name, weight, holds)


VOTES: tuple[Vote, ...] = (
    _vote("one or two words", -3.0, lambda line: line.words <= 2),
    _vote("three words", -1.0, lambda line: line.words == 3),
    _vote("four words", 1.2, lambda line: line.words == 4),
    _vote("five to thirty words", 2.0, lambda line: 5 <= line.words <= 30),
    _vote("over thirty words", -2.0, lambda line: line.words > 30),
    _vote("closed by a full stop", -1.5, lambda line: _last(line) == "."),
    _vote("closed by a colon", -3.0, lambda line: _last(line) == ":"),
    _vote("printed again", 3.0, lambda line: line.printed > 1 and line.words > 3),
    _vote("a path of labels", -3.0, _is_path),
    _vote("begins in lower case", -1.0, lambda line: _first(line).islower()),
    _vote("a bullet", -3.0, lambda line: _first(line) in _BULLETS),
    _vote("under a byline or time", -1.0, _opens_above),
    _vote("just above a byline or time", 0.3, lambda line: _opens_below(line, 2)),
    _vote("few words right above the byline", 2.0, _is_short_title),
    _vote("four words under a label", 1.0, _is_under_label),
)
"""Evidence for and against a line of the head as the headline; the highest sum wins."""


def find_headline(page: Page, body: int) -> int | None:
    """Give the passage that is the headline, or None where the head has none."""
    free = [i for i in range(body) if _is_free(page, i)]
    if not free:
        return None
    seen: dict[str, int] = {}
    for key in page.keys:
        seen[key] = seen.get(key, 0) + 1
    best, chosen = _LEAST, None
    for rank, i in enumerate(free):
        passage = page.passages[i]
        words = page.text.count(" ", passage.start, passage.end) + 1
        line = Candidate(page, i, rank, words, seen[page.keys[i]])
        score = sum(vote.weight for vote in VOTES if vote.holds(line))
        score -= rank * _DISTANCE
        if score > best:
            best, chosen = score, i
    return chosen


def _find_look_alike(page: Page, body: int) -> int | None:
    """Give the line above the first byline or time that only looks like furniture.

    Headlines may open as a link does ("Opinion: …"), give a score, or speak of a
    newsletter; where nothing else stands there, that is what they are.
    """
    for i in range(body):
        if page.signs[i].kind in _OPENERS:
            break
        if page.signs[i].rule in _LOOK_ALIKES and page.keys[i].count(" ") > 1:
            return i
    return None


def _find_untitled(page: Page, headline: int, body: int) -> int | None:
    """Give the headline proper where the line chosen holds more than that.

    The title of a window is the headline, a mark, and the name of the paper; a path
    ends with the headline.
    """
    key = page.keys[headline]
    for i in range(body):
        line = page.keys[i]
        if i == headline or not line or not _is_free(page, i):
            continue
        if key.startswith(line) and _PAPER.fullmatch(key[len(line) :]) is not None:
            return i
        if key.endswith(line) and _PATH.fullmatch(key[: -len(line)]) is not None:
            return i
    return None


def _deck_verdicts(page: Page, headline: int, body: int) -> dict[int, Verdict]:
    """Name the deck: what stands free between the headline and the rest of the head."""
    verdicts: dict[int, Verdict] = {}
    for i in range(headline + 1, body):
        passage, sign = page.passages[i], page.signs[i]
        if sign.kind is not None:
            if verdicts or sign.kind not in _BETWEEN:
                break
            continue
        words = page.text.count(" ", passage.start, passage.end) + 1
        if words < 4:
            break
        verdicts[i] = Verdict(Kind.DECK, "deck.under_headline")
    return verdicts


def _is_letterhead(key: str) -> bool:
    """Whether a line is a paper's own name ("The Inlet Courier", "Inlet Courier")."""
    words = key.split()
    return words[-1] in PRESS_WORDS and (
        words[0] == "the" or (len(words) > 1 and words[-1] not in SECTION_NOUNS)
    )


def _find_kicker(
    page: Page, body: int, headline: int, verdicts: Mapping[int, Verdict]
) -> int | None:
    """Give the label above the headline: the nearest short line left unsettled.

    A name there is the writer's where no byline says otherwise.
    """
    signed = any(sign.kind is Kind.BYLINE for sign in page.signs[:body])
    for i in range(headline - 1, -1, -1):
        key = page.keys[i]
        passage = page.passages[i]
        if i in verdicts or key in AGENCIES or key[-1] == ":" or _is_letterhead(key):
            continue
        if not signed and is_name(page.text, passage.start, passage.end):
            continue
        if not _is_free(page, i) and key not in SECTIONS:
            continue
        return i if key.count(" ") < _KICKER_WORDS else None
    return None


def read_head(page: Page, body: int) -> dict[int, Verdict]:
    """Say what the free passages of the head are, by index."""
    headline = find_headline(page, body)
    rule = "headline.votes"
    if headline is None:
        headline, rule = _find_look_alike(page, body), "headline.look_alike"
    if headline is None:
        return {}
    verdicts: dict[int, Verdict] = {}
    titled = _find_untitled(page, headline, body)
    if titled is not None:
        verdicts[headline] = Verdict(Kind.FURNITURE, "headline.window")
        headline = titled
    verdicts[headline] = Verdict(Kind.HEADLINE, rule)
    key = page.keys[headline]
    for i in range(body):
        if i != headline and _is_free(page, i) and page.keys[i] == key:
            verdicts[i] = Verdict(Kind.FURNITURE, "headline.repeated")
    for i, verdict in _deck_verdicts(page, headline, body).items():
        verdicts.setdefault(i, verdict)
    kicker = _find_kicker(page, body, headline, verdicts)
    if kicker is not None:
        verdicts[kicker] = Verdict(Kind.KICKER, "kicker.above_headline")
    return verdicts
