"""Who a mention is: names, pronouns and descriptions to the people of the story."""

from collections.abc import Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

import regex

from ..._lex.grammar import DETERMINERS
from ..._lex.roles import AFTER_NAMES, BODIES, NOT_NAMES, OFFICES, ROLES
from ..._text import squeeze
from ...models.quotes import Found
from ..people import PLACES, Register, pronoun_of, read_told
from .nearest import Before, Sentence, find_subject, nearest_body, nearest_person
from .phrase import PRONOUNS, Phrase, is_owner
from .plain import Said
from .roster import Name, Roster, unowned
from .words import Words

_YEARS = regex.compile(r"(?P<age>[0-9]{1,3})-year-old\Z")
# 36-year-old               age=36
# not: 1036-year-old        no age of a person
# not: year-old             no number

_OWNERS: Final = MappingProxyType(
    {"her": "she", "his": "he", "its": "it", "their": "they"}
)


Where = tuple[int, int]
"""Where a mention begins and ends in the text."""


class SpeakerMatch(NamedTuple):
    """Who said a quotation, as found; the fields of the model `Speaker`."""

    name: str | None
    mention: str | None
    mention_start: int | None
    mention_end: int | None
    description: str | None
    age: int | None
    found: Found


class Mention(NamedTuple):
    """The printed words for a speaker: tokens of a passage, and where they stand."""

    passage: Words
    phrase: Phrase
    where: Where


class Cast:
    """The speakers of a story while its quotations are read in order."""

    def __init__(self, text: str, register: Register) -> None:
        """Begin with the people of the register; nobody has spoken yet."""
        self.roster = Roster(register)
        self._text = text

    def resolve(self, passage: Words, phrase: Phrase, before: Before) -> SpeakerMatch:
        """Settle who a mention is.

        Args:
            passage: The words of its paragraph.
            phrase: Those of them that name who spoke.
            before: Gives the sentences before it, nearest first.

        Returns:
            The speaker, with the name None where two are equally likely.
        """
        start, end = passage.start_of(phrase.first), passage.end_of(phrase.last)
        where = (start, end)
        low = passage.lows[phrase.head]
        if low in PRONOUNS or low in _OWNERS:
            return self._resolve_pronoun(where, _OWNERS.get(low, low), before)
        mention = Mention(passage, phrase, where)
        name = self.roster.name_of(passage, phrase)
        if name.bare < len(name.words):
            return self._resolve_name(mention, name)
        return self._resolve_description(mention, before)

    def resolve_said(self, said: Said, before: Before) -> SpeakerMatch | None:
        """Settle who spoke in the plain case; None where nobody bears the name.

        Args:
            said: What is printed behind the quotation.
            before: Gives the sentences before it, nearest first.
        """
        _, words, bare, start, end, _ = said
        where = (start, end)
        if bare < 0:
            return self._resolve_pronoun(where, words[0], before)
        key = words[bare:]
        form = " ".join(key)
        people = () if form in PLACES else self.roster.register.find_form(form)
        if people:
            return self._choose(where, people, words[:bare], len(key))
        if words[0] != "the":
            return None
        spoken = self.roster.body(form)
        if spoken is not None:
            return self._match(where, spoken.name, "description")
        return self._match(where, unowned(squeeze(self._text, start, end)), "beside")

    def _choose(
        self,
        where: Where,
        people: Sequence[int],
        titles: Sequence[str],
        length: int,
    ) -> SpeakerMatch:
        """Settle a name of a number of words that some people bear."""
        i: int | None = people[0]
        if titles or len(people) > 1:
            i = self.roster.choose(people, where[0], pronoun_of(titles))
        if i is None:
            return self._match(where, None, "surname")
        full = 1 < length >= self.roster.register.person(i).name.count(" ")
        return self._person(where, i, "beside" if full else "surname")

    def subject_of(self, sentence: Sentence) -> SpeakerMatch | None:
        """Find the person that a sentence is about, no mention given; or None."""
        i = find_subject(self.roster, sentence, "").subject
        if i is None:
            return None
        person = self.roster.register.person(i)
        return SpeakerMatch(
            person.name, None, None, None, person.description, person.age, "previous"
        )

    def _resolve_name(self, mention: Mention, name: Name) -> SpeakerMatch:
        """Settle a mention that ends with a name."""
        passage, phrase, where = mention
        register = self.roster.register
        bare = name.bare
        key = name.words[bare:]
        if len(key) > 2 and key[-1] in AFTER_NAMES:
            key = key[:-1]
        for j in range(1, len(key)):
            ahead = key[j - 1]
            apart = is_owner(ahead) or ahead in OFFICES or ahead in PLACES
            if apart and register.find(key[j:]):
                key = key[j:]
                break
        joined = name.first > phrase.first and passage.lows[name.first - 1] in (
            "and",
            "&",
        )
        form = " ".join(key)
        people = () if joined or form in PLACES else register.find_form(form)
        if people:
            return self._choose(where, people, name.words[:bare], len(key))
        spoken = self.roster.body(key[0]) if len(key) == 1 and not joined else None
        if spoken is not None:
            return self._match(where, spoken.name, "description")
        begins = phrase.first
        if (
            not joined
            and passage.lows[begins] not in DETERMINERS
            and not any(is_owner(word) for word in name.words)
            and NOT_NAMES.isdisjoint(name.words)
        ):
            words = (j for j in range(name.first, phrase.head + 1))
            begins = [j for j in words if passage.words[j] != "."][bare]
        last = phrase.last if _is_body_of(passage, phrase) else phrase.head
        match = self._match(where, self._printed(passage, begins, last), "beside")
        if begins != phrase.head or joined:
            return match
        at, stop = passage.start_of(begins), passage.end_of(phrase.head)
        told = read_told(
            self._text, at, at, stop, passage.end_of(len(passage.words) - 1)
        )
        return match._replace(description=told.description, age=told.age)

    def _resolve_pronoun(self, where: Where, low: str, before: Before) -> SpeakerMatch:
        """Settle "he", "she", "it" or "they" by the sentences before."""
        found = (
            nearest_person(self.roster, low, before)
            if low in ("he", "she")
            else nearest_body(self.roster, self._text, before)
        )
        if found is None:
            return self._match(where, None, "pronoun")
        if found.person is None:
            return self._match(where, found.name, "pronoun")
        self.roster.learn(found.person, low)
        return self._person(where, found.person, "pronoun")

    def _resolve_description(self, mention: Mention, before: Before) -> SpeakerMatch:
        """Settle "the spokesperson", "the 36-year-old", "a teacher"."""
        passage, phrase, where = mention
        name = self._printed(passage, phrase.first, phrase.last)
        m = _YEARS.match(passage.lows[phrase.head])
        people = self.roster.register.of_age(int(m["age"])) if m else []
        if len(people) == 1:
            return self._person(where, people[0], "description")
        if (
            passage.lows[phrase.first] not in ("the", "that", "this")
            or "who" in passage.lows[phrase.head : phrase.last]
        ):
            return self._match(where, name, "beside")
        return self._taken_up(mention, before) or self._match(where, name, "beside")

    def _taken_up(self, mention: Mention, before: Before) -> SpeakerMatch | None:
        """Settle a noun with "the": whom or what it takes up, or None."""
        passage, phrase, where = mention
        noun, at = passage.lows[phrase.head], passage.start_of(phrase.first)
        i = self.roster.titled(noun, at)
        spoken = self.roster.body(noun)
        if i is not None and (
            spoken is None or self.roster.last_place(i, at) > spoken.at
        ):
            return self._person(where, i, "description")
        if spoken is not None:
            return self._match(where, spoken.name, "description")
        if noun in ROLES:
            nearest = nearest_person(self.roster, ROLES[noun], before)
            if nearest is not None and nearest.person is not None:
                return self._person(where, nearest.person, "description")
        proper = range(phrase.first + 1, phrase.head)
        if noun in BODIES and not any(passage.words[j][0].isupper() for j in proper):
            body = nearest_body(self.roster, self._text, before, reach=6)
            if body is not None and body.name.split()[0].lower() not in DETERMINERS:
                return self._match(where, body.name, "description")
        return None

    def _printed(self, passage: Words, first: int, last: int) -> str:
        """Give tokens as a name: as printed, without a closing possessive."""
        return unowned(
            squeeze(self._text, passage.start_of(first), passage.end_of(last))
        )

    def _person(self, where: Where, i: int, found: Found) -> SpeakerMatch:
        """Make the answer for a person of the register."""
        person = self.roster.register.person(i)
        self.roster.learn(i, "")
        start, end = where
        printed = squeeze(self._text, start, end)
        return SpeakerMatch(
            person.name, printed, start, end, person.description, person.age, found
        )

    def _match(self, where: Where, name: str | None, found: Found) -> SpeakerMatch:
        """Make the answer for a mention."""
        start, end = where
        printed = squeeze(self._text, start, end)
        return SpeakerMatch(name, printed, start, end, None, None, found)


def _is_body_of(passage: Words, phrase: Phrase) -> bool:
    """Whether a phrase is the name of a body that goes on with "of"."""
    words, lows = passage.words, passage.lows
    return (
        phrase.head < phrase.last
        and lows[phrase.head] in NOT_NAMES
        and lows[phrase.head + 1] in ("of", "for")
        and all(
            words[j][0].isupper() or lows[j] in ("&", "and", "for", "of", "the")
            for j in range(phrase.head + 1, phrase.last + 1)
        )
    )
