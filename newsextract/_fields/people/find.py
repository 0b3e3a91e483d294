"""Names in running text: runs of capitalised words, titles taken off."""

import re
from collections.abc import Sequence
from typing import Final

import regex

from ..._blocks.kinds import Block, Kind
from ..._lex.cities import CITIES
from ..._lex.cues import FRAMING_PARTICIPLES, SPEECH_PARTICIPLES
from ..._lex.grammar import OPENING_WORDS
from ..._lex.places import COUNTRIES, STATES
from ..._lex.roles import (
    AFTER_NAMES,
    HONORIFICS,
    NOT_NAMES,
    OFFICES,
    ROLES,
    STYLES,
    SURNAMES,
)
from .register import SUFFIXES, Naming, Register

_WORD: Final = r"""
    (?: (?: al | el ) - )?+ \p{Lu} [\p{L}\p{M}]*+
    (?: ['’\-] (?! s\b ) \p{L} [\p{L}\p{M}]*+ ){0,4}+ \.?+
"""
_SMALL: Final = """
    van | von | der | den | de | del | della | dos? | da | di | du | la | le
    | bin | ibn | bint | al | el | ter | ten | y
"""
_RUN = regex.compile(
    rf"""
    (?<! [\p{{L}}\p{{M}}] )
    {_WORD}
    (?: \s{{1,3}}+
        (?: (?: {_SMALL} ) \s{{1,3}}+ ){{0,3}}+
        {_WORD} ){{1,7}}+
    """,
    regex.VERBOSE,
)
# Economy Minister Ana de la Cruz     a title and a name
# Sgt. Ole Berg Jr.                   full stops stay with their words
# not: Berg said                      one word alone
# not: xOle Berg                      begins inside a word

_LETTERS: Final = r"[A-Za-z]"
_PLAIN: Final = rf"""
    {_LETTERS}*+ (?: ['’\-] (?! s\b ) {_LETTERS}++ ){{0,4}}+ \.?+
"""
_FOREIGN: Final = r"[\u00aa-\u1fff\u2071-\U0010ffff]"
_CAPITAL: Final = r"[^\x00-@\[-\xbf\u2000-\u20ff]"
_BETWEEN: Final = rf"""
    (?: (?: {_SMALL} ) \s{{1,3}}+ ){{0,3}}+ (?: (?: al | el ) - )?+
"""
_LIKELY = re.compile(
    rf"""
    {_CAPITAL} (?<! [A-Za-z]. )
    (?= [^\s,]{{0,100}}+ \s{{1,3}}+ {_BETWEEN} {_CAPITAL} )
    (?: (?<= [A-Z] ) (?<! {_FOREIGN}. ) {_PLAIN}
        (?: \s{{1,3}}+ {_BETWEEN} [A-Z] {_PLAIN} ){{1,7}}+
        (?! ['’\-]? \s{{0,3}}+ {_BETWEEN} {_FOREIGN} )
        (?P<plain>)
      | (?<= {_FOREIGN} )
      | (?= [A-Za-z'’.\-\s]{{0,300}}+ {_FOREIGN} ) )
    """,
    re.VERBOSE,
)
# Ole Berg                  plain: re reads it in a third of the time
# José Berg                 where a run of other letters may begin
# not: Berg said            the next word is small

_LEADING: Final = (
    OPENING_WORDS | FRAMING_PARTICIPLES | SPEECH_PARTICIPLES | HONORIFICS.keys()
)
_TITLES: Final = _LEADING | ROLES.keys() | STYLES.keys()
PLACES: Final = CITIES | COUNTRIES | STATES
"""Names of places, in lower case: none of them is a person."""

_TELLING = frozenset({Kind.PARAGRAPH, Kind.CAPTION})
"""Blocks in which the story names its people."""


def read_register(text: str, blocks: Sequence[Block]) -> Register:
    """Read the people named in full, in order; captions come last.

    A caption is the first mention only of a person whom no paragraph names.
    """
    names = _Names(text)
    names.read([block for block in blocks if block.kind in _TELLING])
    return names.register


def name_start(lows: Sequence[str]) -> int:
    """Find where the name begins in a run of words: after titles and small words.

    Gives the length of the run where it is titles only. A word of trade that ends a
    name is a surname ("Lee Baker"); one that ends a title is none ("Vice President").
    """
    first = 0
    if _TITLES.isdisjoint(lows):
        return first
    for i, low in enumerate(lows):
        if low in _LEADING:
            first = i + 1
        elif low in ROLES or low in STYLES:
            surname = low in SURNAMES and i + 1 == len(lows)
            if not surname or 0 < i == first:
                first = i + 1
    return first


def pronoun_of(titles: Sequence[str]) -> str:
    """Return the pronoun that the first of titles to imply one implies, or ""."""
    for low in titles:
        pronoun = HONORIFICS.get(low, "")
        if pronoun:
            return pronoun
    return ""


def _start_of(text: str, words: Sequence[str], i: int, start: int) -> int:
    """Find where the word `i` of a run begins."""
    for word in words[:i]:
        start = text.index(word, start) + len(word)
    return text.index(words[i], start)


def _ends_office(text: str, run: int, low: str) -> bool:
    """Whether a word ends an office after "of" ("Secretary of State Ann Lee")."""
    return (low in OFFICES or low in PLACES) and text[max(0, run - 4) : run] == " of "


def _is_short(low: str) -> bool:
    """Whether a word before a full stop is an abbreviation beside a name."""
    return low in HONORIFICS or low in SUFFIXES or low in STYLES


class _Names:
    """The state while the names of blocks are entered.

    `_known` holds the people that two words entered, as printed; -1 where they, or more
    words that end with no name, name nobody.
    """

    def __init__(self, text: str) -> None:
        self.register = Register(text)
        self._text = text
        self._until = 0
        self._body = True
        self._known: dict[str, int] = {}

    def read(self, blocks: Sequence[Block]) -> None:
        """Enter the names of paragraphs, then those of captions, in order.

        One search goes through all of them; a run that it reads beyond the end of one
        is read again inside it, and what stands between two is passed over.
        """
        if not blocks:
            return
        text = self._text
        captions: list[tuple[int, int, int]] = []
        n, last = 0, blocks[-1].inner_end
        body, until = True, -1
        m = _LIKELY.search(text, blocks[0].inner_start, last)
        while m is not None:
            start, at = m.span()
            if start >= until:
                while blocks[n].inner_end <= start:
                    n += 1
                kind, _, _, begin, until, *_ = blocks[n]
                body, self._until = kind is Kind.PARAGRAPH, until
                if start < begin:
                    m = _LIKELY.search(text, begin, last)
                    continue
            if m.lastindex is None or at > until:
                run = _RUN.match(text, start, until)
                at = start + 1 if run is None else run.end()
            if body:
                self._read_printed(text[start:at], start, at)
            else:
                captions.append((start, at, until))
            m = _LIKELY.search(text, at, last)
        self._body = False
        for start, end, self._until in captions:
            self._read_printed(text[start:end], start, end)

    def _read_printed(self, printed: str, start: int, end: int) -> None:
        """Enter the name of a run; a full stop that shortens nothing parts two."""
        known = self._known.get(printed)
        if known is not None:
            if known >= 0 and self._body:
                self.register.place(known, start)
        elif "." in printed:
            self._read_sentences(printed, start, end)
        else:
            words = printed.split()
            if len(words) > 1:
                lows = printed.lower().split()
                person = self._read_run(words, lows, start, end)
                if person is not None and (len(words) == 2 or lows[-1] in NOT_NAMES):
                    self._known[printed] = person

    def _read_sentences(self, printed: str, start: int, end: int) -> None:
        """Enter the names of a run with full stops, cut where one ends a sentence."""
        text = self._text
        words, lows = printed.split(), printed.lower().replace(".", "").split()
        i = 0
        while i < len(words) - 1:
            word = words[i]
            i += 1
            if word[-1] == "." and len(word) > 2 and not _is_short(lows[i - 1]):
                stop = _start_of(text, words, i - 1, start) + len(word)
                self._read_run(words[:i], lows[:i], start, stop)
                words, lows = words[i:], lows[i:]
                start = text.index(words[0], stop)
                i = 0
        self._read_run(words, lows, start, end)

    def _read_run(
        self, words: Sequence[str], lows: list[str], run: int, end: int
    ) -> int | None:
        """Enter the name at the end of a run of capitalised words, if there is one.

        Args:
            words: Its words.
            lows: The same in lower case, without full stops.
            run: Where it begins.
            end: Where it ends.

        Returns:
            The person entered, -1 for none, or None where one is known by the name.
        """
        while len(lows) > 2 and lows[-1] in AFTER_NAMES and words[-1][:2].isupper():
            words, lows = words[:-1], lows[:-1]
            end = _start_of(self._text, words, len(words) - 1, run) + len(words[-1])
        first = 0 if _TITLES.isdisjoint(lows) else name_start(lows)
        last = len(lows) - 1
        if first < last and lows[last] in NOT_NAMES:
            return -1
        if first == 0 and last > 1 and _ends_office(self._text, run, lows[0]):
            first = 1
        if first >= last:
            first = self._read_short(lows, first)
            if first < 0:
                return -1
            pronoun = STYLES[lows[first]]
        else:
            pronoun = pronoun_of(lows[:first]) if first else ""
        names = lows[first:] if first else lows
        form = " ".join(names)
        if form in PLACES or _is_no_person(words[first:], names):
            return -1
        text, register = self._text, self.register
        found = register.find_form(form)
        if found and not (self._body and len(found) == 1):
            return None
        start = _start_of(text, words, first, run) if first else run
        if found:
            register.place(found[0], start)
            return None
        if text[end - 1] == "." and names[-1] not in SUFFIXES:
            end -= 1
        naming = Naming(run, start, end, self._until, pronoun, first > 0)
        return register.add(naming, names, body=self._body)

    def _read_short(self, lows: Sequence[str], first: int) -> int:
        """Read a run with one word behind its titles, or none.

        Returns:
            Where the name begins if a style is part of it ("Prince Ole"), else -1.
        """
        if 0 < first < len(lows):
            if lows[first - 1] in STYLES:
                return first - 1
            pronoun = pronoun_of(lows[:first])
            if pronoun:
                self.register.title(lows[first], pronoun)
        return -1


def _is_no_person(printed: Sequence[str], lows: Sequence[str]) -> bool:
    """Whether a run names a body, is a row of initials or of suffixes."""
    opens, closes = printed[0], printed[-1]
    return (
        not NOT_NAMES.isdisjoint(lows)
        or (len(opens) > 2 and opens.isupper() and not closes.isupper())
        or (closes.isupper() and all(w.isupper() and len(w) < 5 for w in printed))
        or SUFFIXES.issuperset(lows)
    )
