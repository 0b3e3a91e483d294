"""Each pair of marks in its sentence: what attributes it, and of which kind it is."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from ..._blocks.kinds import Block
from ...models.quotes import QuoteKind
from ..quotation import Quotation
from .attribution import find_after, find_before, is_title, names_thing
from .cue import Attribution
from .onward import first_subject, phrase_on
from .phrase import VERBS
from .plain import Said, read_said
from .words import QUOTED, Words, last_sign, split_sentences

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


class Page:
    """A paragraph as words and sentences, cut when somebody asks for them.

    `place` counts paragraphs (-1: a caption). `closing` is the quotation that is its
    last sentence, where this is known before it is cut.
    """

    __slots__ = (
        "_quotations",
        "_sentences",
        "_tail",
        "_text",
        "_words",
        "closing",
        "end",
        "place",
        "start",
    )

    def __init__(
        self, text: str, block: Block, quotations: Sequence[Quotation], place: int
    ) -> None:
        """Note where the paragraph stands, and its quotations."""
        self.place = place
        self.closing: Quotation | None = None
        self.start, self.end = block.inner_start, block.inner_end
        self._text = text
        self._quotations = quotations
        self._words: Words | None = None
        self._tail: Words | None = None
        self._sentences: list[tuple[int, int]] | None = None

    @property
    def words(self) -> Words:
        """Its words, each quotation one of them."""
        words = self._words
        if words is None:
            quotations = self._quotations
            words = Words(self._text, self.start, self.end, quotations)
            self._words = words
        return words

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """Its sentences, as ranges of words."""
        sentences = self._sentences
        if sentences is None:
            sentences = self._sentences = split_sentences(self.words, VERBS)
        return sentences

    @property
    def tail(self) -> Words | None:
        """The quotation that is its last sentence as a passage of its own, or None."""
        closing = self.closing
        if self._tail is None and closing is not None:
            start, end = closing.opens, closing.closes
            self._tail = Words(self._text, start, end, (closing,))
        return self._tail

    def start_of(self, sentence: int) -> int:
        """Return where a sentence begins in the text; the first is not asked for."""
        if not sentence:
            return self.start
        first, _ = self.sentences[sentence]
        return self.words.start_of(first)


class Reading(NamedTuple):
    """A pair of marks in its paragraph; `start` is where its sentence begins.

    `alone` says that it is a sentence of its own, or part of a longer quotation, so
    that its speaker may stand elsewhere.
    """

    page: Page
    sentence: int
    start: int
    attribution: Attribution | Said | None
    kind: QuoteKind
    alone: bool


class _Marked(NamedTuple):
    """What stands inside a pair of marks and around it."""

    inner: str
    sign: str
    before: str
    follows: str
    leads: bool


def read_plain(
    text: str, page: Page, quotations: Sequence[Quotation]
) -> list[Reading] | None:
    """Read the quotations of a paragraph in the plain cases, or None.

    One takes up all of it; or the first opens it and is said by somebody right behind,
    and a second closes it.
    """
    start, end, opens, closes, _, closed, part_of = quotations[0]
    if opens == page.start and closes == page.end:
        page.closing = quotations[0]
        alone = not closed or part_of is not None
        alone = alone or last_sign(text, start, end) in _STOPS
        return [Reading(page, 0, opens, None, "direct", alone)]
    said = read_said(text, page.start, page.end, quotations)
    if said is None:
        return None
    readings = [Reading(page, 0, page.start, said, "direct", alone=False)]
    if len(quotations) > 1:
        page.closing = quotations[1]
        opens = quotations[1].opens
        readings.append(Reading(page, 1, opens, None, "direct", alone=True))
    return readings


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
    at = words.start_of(start)
    start, end = max(start, token - _WORDS), min(end, token + _WORDS)
    inner = text[quotation.start : quotation.end]
    before = lows[token - 1] if token > start else ""
    follows = lows[token + 1] if token + 1 < end else ""
    leads = _LEADING.issuperset(lows[start:token])
    alone = not quotation.closed or quotation.part_of is not None
    if not alone and (leads or before == ":"):
        alone = follows in _CLOSED and sign in _STOPS
    if names_thing(words, start, token, inner):
        return Reading(page, sentence, at, None, "partial", alone=False)
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
    return Reading(page, sentence, at, found, kind, alone)


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
