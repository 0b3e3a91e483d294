"""Each pair of marks in its sentence: what attributes it, and of which kind it is."""

from typing import Final, NamedTuple

from ...models.quotes import QuoteKind
from ..quotation import Quotation
from .attribution import find_after, find_before, is_title, names_thing
from .cue import Attribution
from .onward import first_subject, phrase_on
from .words import QUOTED, Words

_CALLING: Final = frozenset(
    {"branded", "call", "called", "calling", "calls", "describe", "described"}
    | {"dubbed", "labeled", "labelled"}
)
"""Reporting words that give a name to something ("they call it …")."""
_DASHES: Final = frozenset({"-", "–", "—", "―"})
_LEADING: Final = frozenset(
    {",", "and", "but", "however", "so", "still", "yet", QUOTED}
)
_STOPS: Final = frozenset({"", *".?!…"})
_CLOSED: Final = frozenset({"", ".", ";"}) | _DASHES
"""Words after a quotation that is a sentence of its own, "" where the text ends."""
_PAUSES: Final = frozenset({"", *",—–-?!…."})
_AHEAD: Final = frozenset({"", ":", QUOTED})
_WORDS: Final = 120
"""Words of its sentence that are read before and after a quotation."""


class Page(NamedTuple):
    """A paragraph as words and sentences; `place` counts paragraphs (-1: a caption)."""

    words: Words
    sentences: list[tuple[int, int]]
    place: int


class Reading(NamedTuple):
    """A pair of marks in its paragraph.

    `alone` says that it is a sentence of its own, or part of a longer quotation, so
    that its speaker may stand elsewhere.
    """

    page: Page
    token: int
    sentence: int
    attribution: Attribution | None
    kind: QuoteKind
    alone: bool


class _Marked(NamedTuple):
    """What stands inside a pair of marks and around it."""

    inner: str
    sign: str
    before: str
    follows: str
    leads: bool


def read_quotation(
    text: str, page: Page, sentence: int, n: int, quotation: Quotation
) -> Reading:
    """Read a pair of marks in its sentence: attribution, kind, whether it is alone.

    Args:
        text: The whole text.
        page: The paragraph.
        sentence: The sentence of the quotation.
        n: Which quotation of the paragraph it is.
        quotation: The pair of marks.
    """
    words = page.words
    lows, token, sign = words.lows, words.quoted[n], words.signs[n]
    start, end = page.sentences[sentence]
    start, end = max(start, token - _WORDS), min(end, token + _WORDS)
    inner = text[quotation.start : quotation.end]
    before = lows[token - 1] if token > start else ""
    follows = lows[token + 1] if token + 1 < end else ""
    leads = _LEADING.issuperset(lows[start:token])
    alone = not quotation.closed or quotation.part_of is not None
    if not alone and (leads or before == ":"):
        alone = follows in _CLOSED and sign in _STOPS
    if names_thing(words, start, token, inner):
        return Reading(page, token, sentence, None, "partial", alone=False)
    found: Attribution | None = None
    if end - start > 1:
        marked = _Marked(inner, sign, before, follows, leads)
        found = _attribute(words, start, token, end, marked)
    direct = (
        alone
        or before in _AHEAD
        or (before == "," and found is not None and found.cue < token)
    )
    kind: QuoteKind = "direct" if direct else "partial"
    return Reading(page, token, sentence, found, kind, alone)


def _attribute(
    words: Words, start: int, token: int, end: int, marked: _Marked
) -> Attribution | None:
    """Find what attributes a quotation: after it, before it, at the sentence's end."""
    found: Attribution | None = None
    inner, sign, before, follows, leads = marked
    if leads or sign in _PAUSES or follows == ",":
        found = find_after(words, token, end, near=not leads)
    if found is None:
        found = find_before(words, start, token)
    if found is None:
        found = find_after(words, token, end, near=False, closing=True)
    if found is None and follows in _DASHES:
        return _sign(words, token, end)
    if before == ":":
        return found or _announce(words, start, token)
    if before == ",":
        return found
    if (
        found is not None
        and not leads
        and found.rule not in ("inverted", "after", "according-to")
        and token - found.cue != 1
        and words.lows[found.cue] not in _CALLING
        and is_title(inner)
    ):
        return None
    return found


def _sign(words: Words, token: int, end: int) -> Attribution | None:
    """Read the name that a dash puts under a quotation ("“…” — Ole Berg, baker")."""
    phrase = phrase_on(words, token + 2, end) if token + 2 < end else None
    if phrase is None or not words.words[phrase.head][0].isupper():
        return None
    last = phrase.last + 1
    if last < end and words.words[last] not in (",", "(", "."):
        return None
    return Attribution(token, -1, phrase, "dash")


def _announce(words: Words, start: int, token: int) -> Attribution | None:
    """Read the subject of words that end with a colon ("The 36-year-old: …")."""
    subject = first_subject(words, start, token)
    if subject is None or words.words[subject.last + 1] not in (",", ":"):
        return None
    return Attribution(token, -1, subject, "colon")
