"""The plain case: a quotation opens its paragraph, and who said it follows at once."""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from ..._lex.cues import SPEECH_VERBS
from ..._lex.grammar import ADVERBS, AUXILIARIES, DETERMINERS, OPENING_WORDS
from ..._lex.roles import AFTER_NAMES, HONORIFICS, OFFICES
from ..people import PLACES, name_start
from ..quotation import Quotation
from .cue import PAST, Attribution
from .phrase import BOUNDS, PARTICLES, VERBS, Phrase, is_passed
from .words import last_sign

_WORD: Final = r"[A-Z] [^\W\d_]++ (?: ['’\-] (?! s\b ) [^\W\d_]++ ){0,4}+"
_EDGE: Final = r"(?! ['’.&/\-]? [^\W_] )"
_NAME: Final = rf"{_WORD} (?: \s {_WORD} ){{0,3}}+ {_EDGE}"
_SAID = re.compile(
    rf"""
    \s{{1,3}}+
    (?: (?P<verb> [a-z]{{2,20}}+ ) \s (?P<name> {_NAME} )
        (?= , | \. \s{{0,3}} (?: [“"] | \Z )
          | \s (?: of | who | in | at | from ) {_EDGE} )
      | (?: (?P<pronoun> [Hh]e | [Ss]he ) | (?P<subject> (?: the \s )?+ {_NAME} ) )
        \s (?P<cue> [a-z]{{2,20}}+ ) {_EDGE}
        (?: [,.] | \s{{1,3}}+ (?P<follows> [^\W_]++ ) ) )
    """,
    re.VERBOSE,
)
# “We go,” said Ole Berg, 53,         verb=said  name=Ole Berg
# “We go,” she said in Oslo.          pronoun=she  cue=said  follows=in
# “We go,” Berg said.                 subject=Berg  cue=said
# “We go,” the Grange said.           subject=the Grange
# not: “We go,” the board said.       no capital
# not: “We go,” said Berg baker Lee.  the name goes on

_OTHER_STOPS: Final = frozenset("!?…")
_STOPS: Final = _OTHER_STOPS | {"."}
_NO_NAMES: Final = (
    BOUNDS | VERBS | ADVERBS | DETERMINERS | OPENING_WORDS | PARTICLES | AUXILIARIES
) | (AFTER_NAMES | OFFICES | {"according"})
_INVERTED: Final = frozenset(
    verb for verb in SPEECH_VERBS if verb + "s" not in VERBS and not is_passed(verb)
)
_PAST_VERBS: Final = frozenset(verb for verb in VERBS if verb.endswith(PAST))
_NO_OBJECT: Final = AUXILIARIES | {"by", "to"}


class Said(NamedTuple):
    """Who said a quotation, as printed behind it.

    `words` are those of the name, titles among them, in lower case, `bare` counts the
    titles; for "he" and "she" it is -1. `start:end` is where they are printed.
    """

    cue: str
    words: tuple[str, ...]
    bare: int
    start: int
    end: int
    rule: str

    def in_words(self) -> Attribution:
        """Give the same as words of the paragraph, the quotation being the first."""
        count = len(self.words)
        if self.rule == "inverted":
            return Attribution(1, 1, Phrase(2, count + 1, count + 1), self.rule)
        return Attribution(count + 1, count + 1, Phrase(1, count, count), self.rule)


def read_said(
    text: str, start: int, end: int, quotations: Sequence[Quotation]
) -> Said | None:
    """Read who said the quotation that opens a paragraph, if it is the plain case.

    Args:
        text: The whole text.
        start: Where the paragraph begins.
        end: Where it ends.
        quotations: Its quotations: the one, or another that is its second sentence.

    Returns:
        What reading its words and sentences would find, or None where only that tells.
    """
    _, last, opens, closes, _, closed, part_of = quotations[0]
    if opens != start or not closed or part_of is not None or len(quotations) > 2:
        return None
    if len(quotations) == 2 and not _is_second(text, closes, end, quotations[1]):
        return None
    m = _SAID.match(text, closes, end)
    if m is None:
        return None
    verb, _, pronoun, subject, cue, follows = m.groups()
    if verb is not None:
        return _read_name(m, "name", verb, "inverted") if verb in _INVERTED else None
    if cue not in _PAST_VERBS or (follows and follows.lower() in _NO_OBJECT):
        return None
    if (subject or pronoun[0].isupper()) and text[last - 1] not in ",?!":
        return None
    if subject:
        return _read_name(m, "subject", cue, "after")
    return Said(cue, (pronoun.lower(),), -1, *m.span("pronoun"), "after")


def _read_name(m: re.Match[str], group: str, cue: str, rule: str) -> Said | None:
    """Read the name that a group holds; None where a word of it may be none."""
    words = tuple(m[group].lower().split())
    if not _NO_NAMES.isdisjoint(words[1:] if words[0] == "the" else words):
        return None
    for word in words:
        if word.endswith("ly"):
            return None  # may be an adverb
    bare = name_start(words)
    if bare == len(words) or not PLACES.isdisjoint(words[bare:-1]):
        return None
    return Said(cue, words, bare, *m.span(group), rule)


def _is_second(text: str, begin: int, end: int, quotation: Quotation) -> bool:
    """Whether a quotation is a second sentence, with one before it from `begin` on."""
    start, last, opens, closes, _, closed, part_of = quotation
    if closes != end or not closed or part_of is not None:
        return False
    stop = text.find(".", begin, opens)
    if stop < 0 or not text[stop + 1 : opens].isspace():
        return False
    between = text[begin:stop]
    word = between.rpartition(" ")[2]
    return (
        len(word) > 1
        and word.isalpha()
        and word.lower() not in HONORIFICS
        and _OTHER_STOPS.isdisjoint(between)
        and last_sign(text, start, last) in _STOPS
    )
