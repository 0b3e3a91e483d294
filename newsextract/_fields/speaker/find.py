"""Quotations with cue, speaker and kind; other words between marks dropped."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from ..._blocks.kinds import Block, Kind
from ..._lex.roles import ROLES
from ...models.quotes import QuoteKind
from ..people import Register
from ..quotation import Quotation
from .attribution import find_after, find_before, names_thing
from .cast import Cast, Mention, SpeakerMatch
from .cue import Attribution
from .onward import first_subject
from .phrase import VERBS
from .words import QUOTED, Words, read_words, split_sentences

_LEADING: Final = frozenset(
    {"but", "and", "however", "so", "yet", "still", ",", QUOTED}
)
_NAMED: Final = ROLES.keys() - {
    "aide",
    "insider",
    "official",
    "source",
    "spokesman",
    "spokesperson",
    "spokeswoman",
    "witness",
}
"""Roles whose bearer a story goes on to name."""
_TITLE: Final = 60
"""Letters that a title in front of a name takes at most."""
_WORDS: Final = 120
"""Words of its sentence that are read before and after a quotation."""
_SENTENCES: Final = 12
"""Sentences of a paragraph looked back through."""
_BACK: Final = 3
"""Paragraphs looked back for whom a pronoun means."""


class QuoteMatch(NamedTuple):
    """A quotation: its range without the marks, its cue, its speaker."""

    start: int
    end: int
    kind: QuoteKind
    cue: str | None
    speaker: SpeakerMatch | None
    part_of: int | None
    rule: str


class _Read(NamedTuple):
    """A quotation in its paragraph: where it stands and what attributes it."""

    page: "_Page"
    token: int
    sentence: int
    attribution: Attribution | None
    kind: QuoteKind
    alone: bool


class _Page(NamedTuple):
    """A paragraph read: its words and sentences, and its place among paragraphs."""

    words: Words
    sentences: list[tuple[int, int]]
    place: int


def find_speakers(
    text: str,
    blocks: Sequence[Block],
    quotations: Sequence[Quotation],
    register: Register,
) -> tuple[QuoteMatch, ...]:
    """Settle for each pair of marks whether it is a quotation, and whose.

    Dropped are titles, names, words as words and scare quotes: fragments that no
    reporting word of their sentence gives to somebody.
    """
    return _Story(text, blocks, quotations, register).read()


class _Story:
    """The state while the quotations of a story are read in order."""

    def __init__(
        self,
        text: str,
        blocks: Sequence[Block],
        quotations: Sequence[Quotation],
        register: Register,
    ) -> None:
        self._text = text
        self._blocks = blocks
        self._quotations = quotations
        self._register = register
        self._cast = Cast(text, register)
        self._order = [i for i, b in enumerate(blocks) if b.kind is Kind.PARAGRAPH]
        self._place = {block: place for place, block in enumerate(self._order)}
        self._within: dict[int, list[int]] = {}
        for i, quotation in enumerate(quotations):
            self._within.setdefault(quotation.block, []).append(i)
        self._pages: dict[int, _Page] = {}
        self._answers: dict[int, tuple[str | None, SpeakerMatch | None]] = {}
        self._settled: dict[tuple[int, int], SpeakerMatch] = {}
        self._last: tuple[int, str | None, SpeakerMatch] | None = None

    def read(self) -> tuple[QuoteMatch, ...]:
        """Read all quotations, in order."""
        reads = [
            read
            for block, members in self._within.items()
            for read in self._read_block(block, members)
        ]
        owners: dict[int, int] = {}
        for i, quotation in enumerate(self._quotations):
            root = i if quotation.part_of is None else quotation.part_of
            attribution = reads[i].attribution
            if attribution is not None:
                if attribution.speaker is not None:
                    self._cast.expect(reads[i].page.words, attribution.speaker)
                owners.setdefault(root, i)
        matches: list[QuoteMatch] = []
        index: dict[int, int] = {}
        for i, quotation in enumerate(self._quotations):
            root = i if quotation.part_of is None else quotation.part_of
            answer = self._answer(i, reads, owners.get(root, i), root)
            if answer is None:
                continue
            cue, speaker, rule = answer
            index[i] = len(matches)
            part_of = None if quotation.part_of is None else index.get(root)
            matches.append(
                QuoteMatch(
                    quotation.start,
                    quotation.end,
                    reads[i].kind,
                    cue,
                    speaker,
                    part_of,
                    rule,
                )
            )
        return tuple(matches)

    def _page(self, block: int) -> _Page:
        """Give the words and sentences of a block, read once."""
        page = self._pages.get(block)
        if page is None:
            inside = [self._quotations[i] for i in self._within.get(block, ())]
            b = self._blocks[block]
            words = read_words(self._text, b.inner_start, b.inner_end, inside)
            sentences = split_sentences(self._text, words, inside, VERBS)
            page = _Page(words, sentences, self._place.get(block, -1))
            self._pages[block] = page
        return page

    def _read_block(self, block: int, members: Sequence[int]) -> list[_Read]:
        """Read each quotation of a block in its sentence."""
        page = self._page(block)
        reads: list[_Read] = []
        place = 0
        for i, token in zip(members, page.words.quoted, strict=True):
            while page.sentences[place][1] <= token:
                place += 1
            reads.append(self._read_one(page, token, place, self._quotations[i]))
        return reads

    def _read_one(
        self, page: _Page, token: int, place: int, quotation: Quotation
    ) -> _Read:
        """Read one quotation in its sentence: attribution, kind, whether it is alone."""
        words = page.words
        start, end = page.sentences[place]
        start, end = max(start, token - _WORDS), min(end, token + _WORDS)
        inner = self._text[quotation.start : quotation.end]
        sign = inner.rstrip("'’”\"»›")[-1:] or inner[-1]
        follows = words.words[token + 1] if token + 1 < end else ""
        pauses = sign in ",—–-" or follows == ","
        asks = sign in "?!…." and bool(follows)
        leads = all(low in _LEADING for low in words.lows[start:token])
        first = all(low == QUOTED for low in words.lows[start:token])
        before = words.words[token - 1] if token > start else ""
        alone = (leads or before == ":") and not follows.strip(".;") and sign in ".?!…"
        alone = alone or not quotation.closed or quotation.part_of is not None
        if names_thing(words, start, token, titled=_is_title(inner)):
            return _Read(page, token, place, None, "partial", alone=False)
        attribution = None
        if pauses or asks or leads:
            attribution = find_after(words, token, end, near=not leads)
        if attribution is None:
            attribution = find_before(words, start, token)
        if attribution is None:
            attribution = find_after(words, token, end, near=False, closing=True)
        if attribution is None and before == ":":
            subject = first_subject(words, start, token)
            if subject is not None and words.words[subject.last + 1] in ",:":
                attribution = Attribution(token, -1, subject, "colon")
        if attribution is not None and _is_title(inner) and before != ":":
            adjacent = attribution.rule in ("inverted", "after", "according-to")
            if (
                not adjacent
                and not leads
                and token - attribution.cue != 1
                and not _frames(words, attribution)
            ):
                attribution = None
        direct = (
            first
            or alone
            or before == ":"
            or (before == "," and attribution is not None and attribution.cue < token)
        )
        if attribution is None and not alone:
            return _Read(page, token, place, None, "partial", alone=False)
        return _Read(
            page, token, place, attribution, "direct" if direct else "partial", alone
        )

    def _answer(
        self, i: int, reads: Sequence[_Read], owner: int, root: int
    ) -> tuple[str | None, SpeakerMatch | None, str] | None:
        """Settle cue and speaker of a quotation; None where it is none."""
        read = reads[i]
        if i in self._answers:
            cue, speaker = self._answers[i]
            return cue, speaker, "part"
        owning = reads[owner]
        if owning.attribution is not None:
            cue, speaker = self._attribute(owning)
            self._note(read, cue, speaker)
            if self._quotations[i].part_of is not None or owner != i:
                return cue, speaker, "part"
            return cue, speaker, owning.attribution.rule
        if not read.alone:
            return None
        return self._carry(i, reads)

    def _attribute(self, read: _Read) -> tuple[str | None, SpeakerMatch | None]:
        """Settle the cue and speaker that an attribution names."""
        attribution = read.attribution
        assert attribution is not None
        words = read.page.words
        cue: str | None = None
        if attribution.cue_last >= 0:
            cue = self._text[
                words.starts[attribution.cue] : words.ends[attribution.cue_last]
            ]
        if attribution.speaker is None:
            return cue, None
        key = (words.starts[attribution.speaker.first], read.page.place)
        settled = self._settled.get(key)
        if settled is None:
            settled = self._cast.resolve(
                Mention(words, attribution.speaker),
                lambda: self._before(read, attribution),
            )
            if settled.found == "beside":
                settled = self._named_next(read, settled)
            self._settled[key] = settled
        return cue, settled

    def _named_next(self, read: _Read, speaker: SpeakerMatch) -> SpeakerMatch:
        """Give "an expert" the name with which the next paragraph begins, if any."""
        after = read.page.place + 1
        words = (speaker.name or "").lower().split() or [""]
        if words[0] not in ("a", "an") or words[-1] not in _NAMED:
            return speaker
        if read.page.place < 0 or after >= len(self._order):
            return speaker
        block = self._blocks[self._order[after]]
        start = block.inner_start
        i = self._register.first_named(start, min(start + _TITLE, block.inner_end))
        if i is None:
            return speaker
        person = self._register.people[i]
        if any(sign in self._text[start : person.start] for sign in ",.:;"):
            return speaker
        return speaker._replace(
            name=person.name,
            description=person.description,
            age=person.age,
            found="description",
        )

    def _before(
        self, read: _Read, attribution: Attribution
    ) -> Iterator[tuple[Words, int, int]]:
        """Give the sentences before an attribution's speaker, nearest first."""
        page, speaker = read.page, attribution.speaker
        start, _ = page.sentences[read.sentence]
        if speaker is not None and speaker.first - start > 2:
            yield page.words, start, speaker.first
        for k in range(read.sentence - 1, max(-1, read.sentence - _SENTENCES), -1):
            yield page.words, *page.sentences[k]
        for place in range(page.place - 1, max(-1, page.place - 1 - _BACK), -1):
            earlier = self._page(self._order[place])
            for sentence in reversed(earlier.sentences[-_SENTENCES:]):
                yield earlier.words, *sentence

    def _note(self, read: _Read, cue: str | None, speaker: SpeakerMatch | None) -> None:
        """Remember who speaks in a sentence, for those that follow."""
        if speaker is None:
            return
        start, _ = read.page.sentences[read.sentence]
        self._cast.remember(speaker, read.page.words.starts[start])
        self._last = (read.page.place, cue, speaker)

    def _carry(
        self, i: int, reads: Sequence[_Read]
    ) -> tuple[str | None, SpeakerMatch | None, str] | None:
        """Settle a quotation that no reporting word of its sentence attributes."""
        read = reads[i]
        page = read.page
        carried = self._carried(i, reads)
        if carried is None:
            return None, None, "alone"
        cue, speaker, rule = carried
        if speaker is not None and rule != "sentence-before":
            speaker = speaker._replace(
                mention=None, mention_start=None, mention_end=None, found="previous"
            )
        self._note(read, cue, speaker)
        return cue, speaker, rule

    def _carried(
        self, i: int, reads: Sequence[_Read]
    ) -> tuple[str | None, SpeakerMatch | None, str] | None:
        """Find the speaker before: of this paragraph, or of the one before it."""
        read = reads[i]
        page = read.page
        for k in range(read.sentence - 1, -1, -1):
            found = self._of_sentence(page, k)
            if found is not None:
                return found
            if read.sentence - k > 1:
                break
        for j in range(i + 1, min(i + 4, len(reads))):
            if reads[j].page is not page:
                break
            if reads[j].attribution is not None:
                return *self._attribute(reads[j]), "next"
        if page.place > 0:
            earlier = self._page(self._order[page.place - 1])
            if earlier.sentences:
                found = self._of_sentence(earlier, len(earlier.sentences) - 1)
                if found is not None:
                    return found
        if self._last is not None and page.place - self._last[0] <= 1:
            return self._last[1], self._last[2], "previous"
        return None

    def _of_sentence(
        self, page: _Page, k: int
    ) -> tuple[str | None, SpeakerMatch | None, str] | None:
        """Find who speaks in a sentence: by its quotations, or by a reporting word."""
        start, end = page.sentences[k]
        at = page.words.starts[start]
        if self._last is not None and at in self._cast.said:
            return self._last[1], self._last[2], "previous"
        found = find_before(page.words, start, end)
        if found is None or found.speaker is None:
            if page.words.words[end - 1] != ":":
                return None
            subject = self._cast.subject_of(page.words, start, end)
            return None if subject is None else (None, subject, "colon-before")
        read = _Read(page, end, k, found, "direct", alone=True)
        cue, speaker = self._attribute(read)
        return cue, speaker, "sentence-before"


def _is_title(inner: str) -> bool:
    """Whether words are capitalised like a title: all but small ones."""
    words = inner.split()
    if inner[-1] in "?!" or len(words) > 12:
        return False
    large = [word for word in words if len(word) > 3 or word is words[0]]
    return all(word[0].isupper() or not word[0].isalpha() for word in large) and any(
        word[0].isupper() for word in large
    )


def _frames(words: Words, attribution: Attribution) -> bool:
    """Whether the reporting word gives a name to something ("they call it …")."""
    return words.lows[attribution.cue] in (
        "call",
        "called",
        "calls",
        "calling",
        "dubbed",
        "describe",
        "described",
        "labeled",
        "labelled",
        "branded",
    )
