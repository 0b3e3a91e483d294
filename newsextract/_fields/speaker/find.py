"""Quotations with cue, speaker and kind; other words between marks dropped."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final, NamedTuple

from ..._blocks.kinds import Block, Kind
from ..._lex.roles import ROLES
from ..._text import squeeze
from ...models.quotes import QuoteKind
from ..people import Register
from ..quotation import Quotation
from .attribution import find_before
from .cast import Cast, SpeakerMatch
from .cue import Attribution
from .nearest import Sentence
from .phrase import Phrase
from .plain import Said
from .reading import Page, Reading, read_plain, read_quotation

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
"""Characters that a title in front of a name takes at most."""
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


_Answer = tuple[str | None, SpeakerMatch | None, str]
"""Cue and speaker of a quotation, and the rule that gave them."""


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
    story = _Story(text, blocks, quotations, register)
    readings = story.read_all()
    owners = _find_owners(quotations, readings)
    matches: list[QuoteMatch] = []
    index: dict[int, int] = {}
    for i, (start, end, _, _, _, _, part_of) in enumerate(quotations):
        owner = reading = readings[i]
        if owners:
            owner = owners.get(i if part_of is None else part_of, reading)
        answer = story.answer(i, readings, owner)
        if answer is None:
            continue
        cue, speaker, rule = answer
        if owner is not reading:
            rule = "part"
        part = None if part_of is None else index.get(part_of)
        index[i] = len(matches)
        matches.append(QuoteMatch(start, end, reading.kind, cue, speaker, part, rule))
    return tuple(matches)


def _find_owners(
    quotations: Sequence[Quotation], readings: Sequence[Reading]
) -> dict[int, Reading]:
    """Find for each quotation in parts, by its first, the part that is attributed."""
    owners: dict[int, Reading] = {}
    for i, quotation in enumerate(quotations):
        root = quotation.part_of
        if root is None or root in owners:
            continue
        for part in (root, i):
            if readings[part].attribution is not None:
                owners[root] = readings[part]
                break
    return owners


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
        self._cast = Cast(text, register)
        paragraph = Kind.PARAGRAPH  # looked up once: members of an enum are slow
        self._order = [i for i, b in enumerate(blocks) if b.kind is paragraph]
        within = groupby(quotations, attrgetter("block"))
        self._within: dict[int, list[Quotation]] = {
            block: list(members) for block, members in within
        }
        self._pages: dict[int, Page] = {}
        self._roster = self._cast.roster
        self._settled: dict[int, SpeakerMatch] = {}
        self._last: tuple[Reading, _Answer] | None = None

    def read_all(self) -> list[Reading]:
        """Read each quotation in its sentence, and note the names beside them."""
        readings: list[Reading] = []
        order = self._order
        for block, members in self._within.items():
            whole = self._blocks[block]
            paragraph = whole.kind is Kind.PARAGRAPH
            place = bisect_left(order, block) if paragraph else -1
            page = self._pages[block] = Page(self._text, whole, members, place)
            plain = read_plain(self._text, page, members)
            if plain is None:
                readings += self._read(page, members)
                continue
            readings += plain
            said = plain[0].attribution
            if isinstance(said, Said) and said.bare >= 0:
                self._roster.expect_name(said.words[said.bare :])
        return readings

    def _read(self, page: Page, members: Sequence[Quotation]) -> Iterator[Reading]:
        """Read each quotation of a paragraph in its sentence."""
        sentence = 0
        quoted = page.words.quoted
        for n, quotation in enumerate(members):
            while page.sentences[sentence][1] <= quoted[n]:
                sentence += 1
            reading = read_quotation(self._text, page, sentence, n, quotation)
            found = reading.attribution
            if isinstance(found, Attribution) and found.speaker is not None:
                self._roster.expect(page.words, found.speaker)
            yield reading

    def _page(self, place: int) -> Page:
        """Give the page of a paragraph, the same to all who ask."""
        block = self._order[place]
        page = self._pages.get(block)
        if page is None:
            page = self._pages[block] = Page(self._text, self._blocks[block], (), place)
        return page

    def answer(
        self, i: int, readings: Sequence[Reading], owner: Reading
    ) -> _Answer | None:
        """Settle cue and speaker of a quotation; None where it is none.

        `owner` is the part of it whose sentence names the speaker, if one does.
        """
        reading, attribution = readings[i], owner.attribution
        if attribution is not None:
            answer = self._attribute(owner, attribution)
        elif reading.alone:
            answer = self._carry(i, readings)
        else:
            return None
        speaker = answer[1]
        if speaker is not None and speaker.name is not None:
            self._roster.remember(speaker.name, reading.start)
            self._last = reading, answer
        return answer

    def _attribute(self, reading: Reading, found: Attribution | Said) -> _Answer:
        """Settle the cue and speaker that an attribution names."""
        if isinstance(found, Said):
            page = reading.page
            speaker = self._cast.resolve_said(found, lambda: self._earlier(page))
            if speaker is not None:
                self._settled[found.start] = speaker
                return found.cue, speaker, found.rule
            found = found.in_words()
        words = reading.page.words
        first, last = found.cue, found.cue_last
        cue: str | None = None
        if first == last:
            cue = words.words[first]
        elif last >= 0:
            cue = squeeze(self._text, words.start_of(first), words.end_of(last))
        if found.speaker is None:
            return cue, None, found.rule
        return cue, self._settle(reading, found.speaker), found.rule

    def _settle(self, reading: Reading, phrase: Phrase) -> SpeakerMatch:
        """Settle who a phrase beside a quotation is; once for all it attributes."""
        words = reading.page.words
        at = words.start_of(phrase.first)
        settled = self._settled.get(at)
        if settled is None:
            settled = self._cast.resolve(
                words, phrase, lambda: self._before(reading, phrase)
            )
            if settled.found == "beside" and settled.name is not None:
                settled = self._named_next(reading, settled, settled.name)
            self._settled[at] = settled
        return settled

    def _named_next(
        self, reading: Reading, speaker: SpeakerMatch, name: str
    ) -> SpeakerMatch:
        """Give "an expert" the name with which the next paragraph begins, if any."""
        if name[:1] not in "aA":
            return speaker
        after = reading.page.place + 1
        words = name.lower().split()
        if words[0] not in ("a", "an") or words[-1] not in _NAMED:
            return speaker
        if not 0 < after < len(self._order):
            return speaker
        block = self._blocks[self._order[after]]
        start = block.inner_start
        register = self._roster.register
        i = register.first_named(start, min(start + _TITLE, block.inner_end))
        if i is None:
            return speaker
        person = register.person(i)
        if any(sign in self._text[start : person.start] for sign in ",.:;"):
            return speaker
        return speaker._replace(
            name=person.name,
            description=person.description,
            age=person.age,
            found="description",
        )

    def _before(self, reading: Reading, phrase: Phrase) -> Iterator[Sentence]:
        """Give the sentences before a phrase, nearest first."""
        page = reading.page
        start, _ = page.sentences[reading.sentence]
        if phrase.first - start > 2:
            yield Sentence(page.words, start, phrase.first)
        for k in range(reading.sentence - 1, reading.sentence - _SENTENCES, -1):
            if k < 0:
                break
            yield Sentence(page.words, *page.sentences[k])
        yield from self._earlier(page)

    def _earlier(self, page: Page) -> Iterator[Sentence]:
        """Give the sentences of the paragraphs before a page, nearest first."""
        for place in range(page.place - 1, max(-1, page.place - 1 - _BACK), -1):
            earlier = self._page(place)
            tail = earlier.tail
            if tail is not None:
                yield Sentence(tail, 0, 1)
                if tail.begin == earlier.start:
                    continue
            last = None if tail is None else -1
            for sentence in reversed(earlier.sentences[-_SENTENCES:last]):
                yield Sentence(earlier.words, *sentence)

    def _carry(self, i: int, readings: Sequence[Reading]) -> _Answer:
        """Settle a quotation by who speaks before it, or in the next quotation."""
        reading = readings[i]
        page = reading.page
        if self._last is not None:
            before, said = self._last
            if before.page is page and before.sentence == reading.sentence - 1:
                return _previous(said)
        for k in range(reading.sentence - 1, max(-1, reading.sentence - 3), -1):
            found = self._of_sentence(page, k)
            if found is not None:
                return found
        after = readings[i + 1] if i + 1 < len(readings) else reading
        if after.page is page and after.attribution is not None:
            cue, speaker, _ = self._attribute(after, after.attribution)
            return cue, speaker and _carried(speaker), "next"
        if page.place > 0:
            earlier = self._page(page.place - 1)
            last = len(earlier.sentences) - 1
            found = self._of_sentence(earlier, last) if last >= 0 else None
            if found is not None:
                return found
        if self._last is not None and page.place - self._last[0].page.place <= 1:
            return _previous(self._last[1])
        return None, None, "alone"

    def _of_sentence(self, page: Page, k: int) -> _Answer | None:
        """Find who speaks in a sentence: by its quotations, or by a reporting word."""
        if self._last is not None and page.start_of(k) in self._roster.said:
            return _previous(self._last[1])
        start, end = page.sentences[k]
        found = find_before(page.words, start, end)
        if found is not None and found.speaker is not None:
            at = page.words.start_of(start)
            reading = Reading(page, k, at, found, "direct", alone=True)
            cue, speaker, _ = self._attribute(reading, found)
            return cue, speaker, "sentence-before"
        if page.words.words[end - 1] != ":":
            return None
        speaker = self._cast.subject_of(Sentence(page.words, start, end))
        return None if speaker is None else (None, speaker, "colon-before")


def _previous(answer: _Answer) -> _Answer:
    """Give the same cue and speaker for a quotation that goes on without them."""
    cue, speaker, rule = answer
    if rule == "previous":
        return answer
    return cue, speaker and _carried(speaker), "previous"


def _carried(speaker: SpeakerMatch) -> SpeakerMatch:
    """Give a speaker as of a quotation beside which nobody is named."""
    name, _, _, _, description, age, _ = speaker
    return SpeakerMatch(name, None, None, None, description, age, "previous")
