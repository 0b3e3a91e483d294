"""Bylines of the head: those without a mark, and the lines that go on with one."""

from collections.abc import Sequence
from typing import NamedTuple

import regex

from .._byline import BylineMatch, find_tail, read_bare_byline, read_byline
from .._clock import find_times
from .._credit import is_credit_line
from .._lex.agencies import AGENCIES
from .._lex.boxes import SUMMARY_LABELS
from .._lex.desks import DESK_WORDS, GENERIC_PARTIES, PRESS_WORDS, SECTION_NOUNS
from .._names import is_name
from .._text import squeeze
from .kinds import Kind
from .layout import ends_sentence
from .openers import join_openers
from .reflow import Passage, join_passages
from .signs import Sign

_GLUED = regex.compile(r"\p{Ll}{3}\p{Lu}\p{Ll}")
# "NewsMarcus Low"          two elements of a page run together
# not: "McAllister"         a name

_REACH = 3
"""How many passages may stand between a bare byline and the time beside it."""
_FAR = 8
"""How many, buttons and counts among them."""
_PASSED = frozenset({Kind.COUNTER, Kind.FURNITURE})
_TITLE_SPACES = 4
_HOUSE_WORDS = range(2, 5)
_BESIDE = 4.0
"""What a time on the same line says for a bare byline."""
_HEAD_PROSE = 3
"""Paragraphs after which a page's head is over for sure."""
_LONGEST = 120
_LONGEST_LINE = 80
"""Characters up to which a line goes on with the byline above it."""
_LINES = 8


class _Bare(NamedTuple):
    """A line that may be a byline, and how much speaks for it."""

    place: int
    match: BylineMatch
    weight: float


def _head_end(signs: Sequence[Sign]) -> int:
    """Give the passage where the third paragraph begins, or the end."""
    prose = 0
    for i, sign in enumerate(signs):
        prose += sign.prose and sign.rule != "paragraph.unfinished"
        if prose >= _HEAD_PROSE or sign.rule == "paragraph.dateline":
            return i
    return len(signs)


def _is_house(name: str) -> bool:
    """Whether words name a paper ("inlet courier")."""
    words = name.split()
    return len(words) in _HOUSE_WORDS and words[-1] in PRESS_WORDS - SECTION_NOUNS


def _is_trusted(text: str, match: BylineMatch) -> bool:
    """Whether every author of a match is surely a name, or a desk called so."""
    for author in match.authors:
        if _GLUED.search(text, author.start, author.end):
            return False
        name = author.name.casefold()
        if _is_house(name):
            return False
        if is_name(text, author.start, author.end):
            continue
        if name.removeprefix("the ") in AGENCIES or name in GENERIC_PARTIES:
            continue
        words = name.split()
        if len(words) > 5 or words[-1] not in DESK_WORDS:
            return False
    return True


def _weigh(text: str, passage: Passage, near: Sequence[Sign], at: int) -> float:
    """Add up what the neighbours say for a name alone, a time being near.

    Args:
        text: The whole text.
        passage: The line.
        near: The signs around it.
        at: Its own place among them.
    """
    times = [abs(j - at) for j, sign in enumerate(near) if sign.kind is Kind.TIMESTAMP]
    weight = _BESIDE - min(times, default=0)
    above = near[at - 1] if at else None
    if above is not None and above.rule == "furniture.box_label":
        weight -= 2.0
    if text[passage.end - 1] == ",":
        weight -= 2.0
    return weight


def _is_candidate(passage: Passage, sign: Sign) -> bool:
    """Whether nothing settles a short line, or it has a time and something more."""
    if sign.rule in ("timestamp.mostly", "furniture.sign_off"):
        return True
    return (
        sign.kind is None
        and not sign.prose
        and sign.rule != "question"
        and passage.end - passage.start <= _LONGEST
    )


def _may_be_timed(text: str, passage: Passage, near: Sequence[Sign]) -> bool:
    """Whether a time stands near a line, or something that may be one is in it."""
    if any(sign.kind is Kind.TIMESTAMP for sign in near):
        return True
    start, end = passage.start, passage.end
    return find_tail(text, start, end) is not None or bool(find_times(text, start, end))


def _is_housed(text: str, passages: Sequence[Passage], i: int) -> bool:
    """Whether a paper's name stands under a line, and something like a title above."""
    if i + 1 >= len(passages):
        return False
    above, below = passages[i - 1], passages[i + 1]
    return _is_house(text[below.start : below.end].casefold()) and (
        text.count(" ", above.start, above.end) >= _TITLE_SPACES
    )


def _near(signs: Sequence[Sign], i: int) -> tuple[list[Sign], int]:
    """Give the signs around a passage, buttons and counts left out, and its place."""
    above: list[Sign] = []
    for sign in reversed(signs[max(0, i - _FAR) : i]):
        if len(above) < _REACH and sign.kind not in _PASSED:
            above.insert(0, sign)
    near = [*above, signs[i]]
    for sign in signs[i + 1 : i + 1 + _FAR]:
        if len(near) <= len(above) + _REACH and sign.kind not in _PASSED:
            near.append(sign)
    return near, len(above)


def _is_credit(text: str, passage: Passage, sign: Sign) -> bool:
    """Whether a line may as well be a picture's credit, or an agency's last word."""
    return sign.rule == "furniture.sign_off" or (
        sign.kind is None and is_credit_line(text, passage.start, passage.end)
    )


def _is_placed(text: str, signs: Sequence[Sign], i: int, match: BylineMatch) -> bool:
    """Whether an agency, or a name and its paper, stand between headline and time.

    Under a caption it is the picture's credit; so is "X Y/AGENCY", set without spaces.
    """
    below = signs[i + 1].kind if i + 1 < len(signs) else None
    author = match.authors[0]
    known = author.name.casefold().removeprefix("the ") in AGENCIES
    if known and author.location is not None:
        return True
    if not known and (author.organization is None or text[author.end] == "/"):
        return False
    free = sum(sign.kind is None for sign in signs[:i])
    return free == 1 and signs[i - 1].kind is None and below is Kind.TIMESTAMP


def _is_title(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign], i: int
) -> bool:
    """Whether a line of many words is the page's title, none standing above it."""
    spaces = [text.count(" ", start, end) for _, _, start, end, _ in passages[: i + 1]]
    return spaces[-1] >= _TITLE_SPACES and not any(
        sign.kind is None and count >= _TITLE_SPACES
        for sign, count in zip(signs[:i], spaces, strict=False)
    )


def _find_bare(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign], end: int
) -> _Bare | None:
    """Give the best line of the head that is a byline by its words and its place."""
    best: _Bare | None = None
    for i in range(1, end):
        passage = passages[i]
        if not _is_candidate(passage, signs[i]):
            continue
        near, at = _near(signs, i)
        if not (_may_be_timed(text, passage, near) or _is_housed(text, passages, i)):
            continue
        match = read_bare_byline(text, passage.start, passage.end)
        if match is None or not _is_trusted(text, match):
            continue
        if _is_title(text, passages, signs, i) or (
            _is_credit(text, passage, signs[i])
            and not _is_placed(text, signs, i, match)
        ):
            continue
        weight = _weigh(text, passage, near, at)
        if match.rule == "byline.bare_timed":
            weight = _BESIDE
        if weight <= 0:
            continue
        weight += _weigh_words(text, match)
        if i + 1 < end and text[passages[i + 1].start] == "@":
            weight += 2.0
        if best is None or weight > best.weight:
            best = _Bare(i, match, weight)
    return best


def _weigh_words(text: str, match: BylineMatch) -> float:
    """Add up what the words of a bare byline say for it: names, a role, a handle."""
    told = any(author.role or author.handle for author in match.authors)
    named = all(is_name(text, a.start, a.end) for a in match.authors)
    return 2.0 * told + 3.0 * named


def _find_employed(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign], bare: _Bare
) -> _Bare | None:
    """Give the name two lines above a byline that has its role right above it."""
    place = bare.place - 2
    if place < 1 or signs[place].kind is not None:
        return None
    named = passages[place]
    if not is_name(text, named.start, named.end):
        return None
    told = read_bare_byline(text, named.start, passages[place + 1].end)
    match = read_bare_byline(text, named.start, named.end)
    if told is None or match is None or told.authors[0].role is None:
        return None
    return _Bare(place, match, bare.weight)


def _first_of_run(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign], bare: _Bare
) -> _Bare:
    """Give the byline from the first of the names that stand right above it.

    A role may stand under each.
    """
    while bare.place > 1:
        above = passages[bare.place - 1]
        free = signs[bare.place - 1].kind is None
        if not free:
            break
        if not is_name(text, above.start, above.end):
            employed = _find_employed(text, passages, signs, bare)
            if employed is None:
                break
            bare = employed
            continue
        match = read_bare_byline(text, above.start, above.end)
        if match is None:
            break
        bare = _Bare(bare.place - 1, match, bare.weight)
    return bare


def _has_capitals(name: str) -> bool:
    """Whether a word of a name is set in capitals, as those of bodies are."""
    return any(
        word.isupper() and word.isalpha() and len(word) > 1 for word in name.split()
    )


def _says_more(old: BylineMatch, new: BylineMatch, text: str) -> bool:
    """Whether a line below gave a byline another writer, or a writer's role."""
    if new.authors[0].name != old.authors[0].name:
        return False
    if len(new.authors) > len(old.authors):
        printed = text[old.authors[0].start : old.authors[0].end]
        added = new.authors[len(old.authors) :]
        return printed.isupper() or not any(_has_capitals(a.name) for a in added)
    return len(new.authors) == len(old.authors) and any(
        (author.role, author.organization, author.handle, author.location)
        != (before.role, before.organization, before.handle, before.location)
        for author, before in zip(new.authors, old.authors, strict=True)
    )


def _says_again(text: str, passage: Passage, match: BylineMatch) -> bool:
    """Whether a line prints the writer's name again, as under a portrait."""
    line = squeeze(text, passage.start, passage.end)
    return line.casefold() == match.authors[-1].name.casefold()


def _may_go_on(text: str, passage: Passage, sign: Sign) -> bool:
    """Whether a line may go on with the byline above: short, open, no mark or label."""
    if sign.kind not in (None, Kind.BYLINE) and text[passage.start] != "@":
        return False
    if sign.rule == "byline.marked":
        return False
    line = text[passage.start : passage.end].casefold()
    return (
        line not in SUMMARY_LABELS
        and passage.end - passage.start <= _LONGEST_LINE
        and not ends_sentence(text, passage.start, passage.end)
        and text.find(":", passage.start, passage.end) < 0
    )


def _extend(
    text: str,
    passages: Sequence[Passage],
    signs: Sequence[Sign],
    i: int,
    match: BylineMatch,
) -> tuple[int, BylineMatch]:
    """Give the end of the byline that begins at passage `i`, and its reading.

    Args:
        text: The whole text.
        passages: The passages of the head.
        signs: What they show.
        i: The passage where the byline begins.
        match: What that passage says.
    """
    last = i + 1
    bare = signs[i].rule == "byline.bare"
    read = read_bare_byline if bare else read_byline
    end = min(len(passages), i + _LINES)
    while last < end and _may_go_on(text, passages[last], signs[last]):
        longer = read(text, passages[i].start, passages[last].end)
        if longer is None or not (
            _says_more(match, longer, text) or _says_again(text, passages[last], match)
        ):
            break
        match = longer
        last += 1
    return last, match


def join_writers(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign]
) -> tuple[tuple[Passage, ...], tuple[Sign, ...], frozenset[str]]:
    """Give passages and signs again, each byline of the head one passage.

    Returns:
        The passages, their signs, and the names in those bylines, casefolded.
    """
    passages, signs, end = join_openers(text, passages, signs, _head_end(signs))
    settled = list(signs)
    if not any(sign.kind is Kind.BYLINE for sign in signs[:end]):
        bare = _find_bare(text, passages, signs, end)
        if bare is not None:
            bare = _first_of_run(text, passages, signs, bare)
            settled[bare.place] = Sign(
                Kind.BYLINE, "byline.bare", -3.0, prose=False, reading=bare.match
            )
    joined: list[Passage] = []
    kept: list[Sign] = []
    names: set[str] = set()
    head = passages[:end]
    i = 0
    while i < end:
        sign, last = settled[i], i + 1
        if isinstance(sign.reading, BylineMatch):
            last, match = _extend(text, head, settled, i, sign.reading)
            names.update(author.name.casefold() for author in match.authors)
            # What was joined to a name without a mark may show one.
            read = None if sign.rule == "byline.bare" else match
            sign = sign._replace(reading=read)
        joined.append(join_passages(passages[i:last]))
        kept.append(sign)
        i = last
    joined += passages[end:]
    kept += settled[end:]
    return tuple(joined), tuple(kept), frozenset(names)
