"""Where the body ends: what boxes cut off of it, and what only closes a page."""

from collections.abc import Sequence
from typing import Final, NamedTuple

import regex

from .._lex.boxes import PAGE_ENDS
from .kinds import Kind
from .reflow import Passage
from .signs import Sign

SENTENCE: Final = 1.0
"""Weight from which a passage is a sentence of some length."""

_BOXES = frozenset(
    {
        Kind.RELATED,
        Kind.ADVERT,
        Kind.NEWSLETTER,
        Kind.FURNITURE,
        Kind.CAPTION,
        Kind.COUNTER,
        Kind.EMBED,
        Kind.PULL_QUOTE,
        Kind.TABLE,
    }
)
"""What may stand between two paragraphs without the story being over."""

_FORM_TERMS = frozenset({"furniture.plea", "furniture.privacy"})
"""Rules of the small print under a form, as in a newsletter's box."""

_OPENING_MARKS = frozenset("“„«\"‘'")
_HEADINGS = frozenset({Kind.COUNTER, Kind.FURNITURE, Kind.COMMENT, Kind.RELATED, None})
_THREAD = 12
"""Passages under the heading of the comments among which one can be answered."""
_DASHES = frozenset("-–—•*")
_REACH = 40
_SHARED = 3
_TOPIC_WORDS = 2
"""Spaces up to which a line may be a topic."""
_TOPICS = 3
"""Lines of a word or three, in a row, from which they are topics."""
_CONTROL_CHARACTERS = 40
_TITLE_SPACES = 2
_TOLD = 2
_BOILERPLATE = 3
_LABELLED = frozenset({"furniture.box_label", "furniture.teaser"})
"""Rules of links that a label marks; titles in a list have none."""

_WORD = regex.compile(r"(?<!\p{L})\p{L}{5,24}+")
# "The moths avoided towns"    moths avoided towns

_COMMENTS = regex.compile(
    r"(?:view |show |see |all )?(?:[0-9]{1,5} )?(?:comment|repl(?:y|ie)|response)s?"
    r"(?: ?[(\[]?[0-9]{1,5}[)\]]?)?",
    regex.IGNORECASE,
)
# "Comments (3)", "3 comments", "View all comments"

_REPLY = regex.compile(r"(?:[0-9]{1,4} )?repl(?:y|ies)", regex.IGNORECASE)
# "Reply", "2 replies"

_ABOUT = regex.compile(r"About (?:the )?\p{Lu}[^\n.?!]{1,50}:?")
# "About Norvane Cables"
# not: "About that night", "About time?"

_PRONOUN = regex.compile(r"(?:he|she|it|they)[ ]", regex.IGNORECASE)
# "He will be sworn in on June 1."    speaks of somebody named before
# not: "Hearings resume."

_READER = regex.compile(
    r"(?<![\w’'])(?:you|your|yours|we|us|our)(?!\w)", regex.IGNORECASE
)
# "Get the best of our coverage."    speaks to the reader
# not: "The hour came."


def _words(text: str, passages: Sequence[Passage]) -> set[str]:
    """Give the longer words of some passages, casefolded, plurals made singular."""
    return {
        m[0].casefold().removesuffix("s")
        for passage in passages
        for m in _WORD.finditer(text, passage.start, passage.end)
    }


def _is_sentence(signs: Sequence[Sign], i: int) -> bool:
    """Whether passage `i` is there and a closed sentence."""
    return 0 <= i < len(signs) and signs[i].kind is None and signs[i].weight >= SENTENCE


def _is_title(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign], i: int
) -> bool:
    """Whether passage `i` is there and may be the title of a story linked to."""
    if not 0 <= i < len(signs) or signs[i].rule in _LABELLED:
        return False
    start, end = passages[i].start, passages[i].end
    return (
        not signs[i].prose
        and signs[i].kind in (None, Kind.RELATED)
        and text.count(" ", start, end) >= _TITLE_SPACES
    )


def _speaks_to_reader(text: str, passage: Passage) -> bool:
    """Whether a sentence says "you", "we", "our", outside quotation marks, or "…@…"."""
    said = text[passage.start : passage.end]
    if "@" in said:
        return True
    return not _OPENING_MARKS & set(said) and _READER.search(said) is not None


def _ends_page(text: str, passage: Passage) -> bool:
    """Whether a line is a control that pages print under the story only."""
    if passage.end - passage.start > _CONTROL_CHARACTERS:
        return False
    line = text[passage.start : passage.end].casefold().rstrip(" .:!")
    return line in PAGE_ENDS or _is_line(text, passage, _COMMENTS)


def _is_topic(text: str, passage: Passage, sign: Sign) -> bool:
    """Whether a line may be one of the topics that a page files a story under."""
    return (
        sign.rule == "fragment"
        and text.count(" ", passage.start, passage.end) <= _TOPIC_WORDS
    )


def _is_last(signs: Sequence[Sign], i: int) -> bool:
    """Whether nothing comes below passage `i`, or what only ends a story does."""
    return i + 1 == len(signs) or (
        signs[i + 1].kind is Kind.NOTE and signs[i + 1].rule not in _FORM_TERMS
    )


class _Told(NamedTuple):
    """A page with the words of its story above the boxes."""

    text: str
    passages: Sequence[Passage]
    signs: Sequence[Sign]
    words: set[str]


def _is_story(told: _Told, i: int, *, closed: bool) -> bool:
    """Whether a sentence alone under a box goes on with the story, not the box.

    Args:
        told: The page.
        i: The sentence.
        closed: Whether what only closes a page stands above.
    """
    text, passages, signs, words = told
    passage = passages[i]
    shared = len(_words(text, passages[i : i + 1]) & words)
    if shared >= _SHARED:
        return True
    if closed or _speaks_to_reader(text, passage):
        return False
    if _PRONOUN.match(text, passage.start, passage.end):
        shared += 1
    if _is_title(*told[:3], i - 1) and _is_entry(told, i + 1):
        return False
    return shared > 0 or _is_last(signs, i)


def _is_entry(told: _Told, i: int) -> bool:
    """Whether passage `i` goes on with a list of stories: a title, a date, a byline."""
    text, passages, signs, _ = told
    if i < len(signs) and signs[i].kind in (Kind.TIMESTAMP, Kind.BYLINE):
        return True
    return _is_title(text, passages, signs, i) and (
        text[passages[i].start] not in _DASHES
    )


def _may_be_story(signs: Sequence[Sign], i: int, *, follows: bool) -> bool:
    """Whether passage `i` is a sentence, or words closed like one in a likely place."""
    sign = signs[i]
    if sign.kind is not None or not sign.prose:
        return False
    return sign.weight >= SENTENCE or follows or _is_last(signs, i)


def _is_in_box(signs: Sequence[Sign], i: int) -> bool:
    """Whether small print belongs to a form, or a time to the player under it."""
    if signs[i].kind is Kind.TIMESTAMP:
        return i + 1 < len(signs) and signs[i + 1].rule == "furniture.widget"
    return signs[i].kind is Kind.NOTE and signs[i].rule in _FORM_TERMS


def find_comments(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign], body: int
) -> int:
    """Give the heading of the readers' comments, or the end; replies stand below it."""
    for i in range(body, len(signs)):
        if signs[i].prose or signs[i].kind not in _HEADINGS:
            continue
        if not _is_line(text, passages[i], _COMMENTS):
            continue
        thread = passages[i + 1 : i + _THREAD]
        if any(_is_line(text, passage, _REPLY) for passage in thread):
            return i
    return len(signs)


def _is_line(text: str, passage: Passage, pattern: "regex.Pattern[str]") -> bool:
    """Whether a passage is a short line of a form."""
    start, end = passage.start, passage.end
    return (
        end - start <= _CONTROL_CHARACTERS
        and pattern.fullmatch(text, start, end) is not None
    )


def before_boilerplate(
    text: str,
    passages: Sequence[Passage],
    signs: Sequence[Sign],
    zones: tuple[int, int],
) -> int:
    """Move the body's end before what a release says of its sender ("About Norvane").

    Under such a heading stand a few sentences, and nothing else of the story.

    Args:
        text: The whole text.
        passages: The passages of the page.
        signs: What they show.
        zones: Where the body begins, and where it ends so far.
    """
    body, foot = zones
    prose = 0
    for i in range(foot - 1, body, -1):
        if signs[i].kind is None and not signs[i].prose:
            m = _ABOUT.fullmatch(text, passages[i].start, passages[i].end)
            told = sum(sign.prose for sign in signs[body:i])
            return i if m is not None and prose and told > _TOLD else foot
        prose += signs[i].prose
        if prose > _BOILERPLATE:
            break
    return foot


def find_foot(
    text: str,
    passages: Sequence[Passage],
    signs: Sequence[Sign],
    zones: tuple[int, int],
) -> int:
    """Move the body's end behind paragraphs that a box cut off.

    A sentence under links, adverts and newsletter boxes is the story's if another
    follows it at once, as teasers have one each, or if it speaks of the story's matter;
    what comes after a closing note, a byline or a time never is. Behind topics and the
    controls that close a page, only the matter tells.

    Args:
        text: The whole text.
        passages: The passages of the page.
        signs: What they show.
        zones: Where the body ends so far, and where it ends at the latest.
    """
    foot, end = zones
    first, last = foot, min(end, foot + _REACH)
    words = set[str]()
    topics, closed = 0, False
    for i in range(first, last):
        passage, sign = passages[i], signs[i]
        if sign.kind not in _BOXES and sign.kind is not None:
            if not _is_in_box(signs, i):
                break
            continue
        topics = topics + 1 if _is_topic(text, passage, sign) else 0
        closed = closed or topics >= _TOPICS or _ends_page(text, passage)
        follows = foot == i and not closed
        if not _may_be_story(signs, i, follows=follows and i > first):
            continue
        if not (
            follows
            or (not closed and text[passage.start] in _OPENING_MARKS)
            or (not closed and _is_sentence(signs, i + 1))
        ):
            words = words or _words(text, passages[:first])
            if not _is_story(_Told(text, passages, signs, words), i, closed=closed):
                break
        foot = i + 1
    return foot
