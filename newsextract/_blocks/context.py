"""What the neighbours of a passage say of it: boxes, posts, recurring lines."""

import re
from collections import Counter
from collections.abc import Sequence

from .._lex.boxes import SUMMARY_LABELS
from .._text import squeeze
from .kinds import Kind
from .pictures import Picture, find_pictures
from .reflow import Passage, join_passages
from .signs import Sign

_POINTS_AT_MOST = 6
_POINT_CHARACTERS = 260
_SHORT_POINT = 80
"""Characters below which a sentence is a point though a paragraph follows."""
_BULLET_CHARACTERS = 120
_BULLETS = frozenset("•*▪■●►◆○‣·")
_BEGUN = 3
"""Paragraphs below which sentences under a label are the story's."""
_POST_CHARACTERS = 280
"""A post on X, by its own limit."""
_PLAIN_CREDITS = frozenset(
    {"caption.first", "caption.credit_above", "caption.credit_line"}
)
"""Rules of pictures whose credit says more than the shape of a note."""
_SURE = 2
"""Strength of a picture from which a credit or button says so."""
_PITCH_CHARACTERS = 160
_RECURS = 3
_RECURRING_CHARACTERS = 160
_HEAD_KINDS = frozenset({Kind.BYLINE, Kind.TIMESTAMP})
_LABEL_OPENINGS = frozenset(
    letter for label in SUMMARY_LABELS for letter in (label[0], label[0].upper())
)
_VIDEO_OPENINGS = frozenset("0123456789dDpPvVwW")
_VIDEO_BUTTONS = frozenset({"video", "watch", "watch now", "play video"})

_SIGNATURE = re.compile(
    r"""
    [—–-]{1,2} [ ]? [^\n@()]{1,60}+ \( @ \w{1,30}+ \)    # — City Hall (@cityhall)
    """,
    re.VERBOSE,
)
# "— City Hall (@cityhall) April 25, 2024"
# "“Done.” — Ada Low (@adalow) May 1, 2024"    behind the post itself
# not: "— the mayor (left)"                    no handle

_DURATION = re.compile(r"(?:duration[ ])?[0-9]{1,2}:[0-9]{2}", re.IGNORECASE)
# "Duration 1:30"           under the title of a video
# "04:42"
# not: "04:42 GMT"          a time


def _summary_points(
    passages: Sequence[Passage], signs: Sequence[Sign], label: int
) -> range:
    """Give the points under a label such as "Key points", if they end at a stop.

    Sentences end at a dateline too, or where a paragraph is much longer than they are;
    below the first paragraphs of a story they are its own.
    """
    i = label + 1
    if i == len(signs):
        return range(0)
    prose = signs[i].prose
    if prose and sum(sign.prose for sign in signs[:label]) >= _BEGUN:
        return range(0)
    longest = 0
    while (
        i < len(signs)
        and i - label <= _POINTS_AT_MOST
        and signs[i].kind is None
        and signs[i].prose is prose
        and passages[i].end - passages[i].start <= _POINT_CHARACTERS
    ):
        length = passages[i].end - passages[i].start
        if prose and i - label > 2 and _is_longer(signs[i], length, longest):
            return range(label + 1, i)
        longest = max(longest, length)
        i += 1
    if i == len(signs):
        ended = not prose
    else:
        below = signs[i]
        asked = below.rule == "question"  # "What next?" goes on with the summary
        ended = below.kind is not None or asked or (below.prose and not prose)
    return range(label + 1, i) if ended and i - label > 2 else range(0)


def _is_longer(sign: Sign, length: int, longest: int) -> bool:
    """Whether a paragraph stands under points that are short sentences."""
    return longest < _SHORT_POINT and (
        sign.rule == "paragraph.dateline" or 5 * length >= 7 * longest
    )


def _recurring(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign]
) -> set[str]:
    """Give the free lines that a page prints three times or more, not in its head only.

    Titles are printed again in the head, over a path of labels or a picture.
    """
    seen: Counter[str] = Counter()
    below: set[str] = set()
    begun = False
    for passage, sign in zip(passages, signs, strict=True):
        if sign.prose:
            begun = True
        if sign.kind is not None or sign.running:
            continue
        line = text[passage.start : passage.end]
        if len(line) <= _RECURRING_CHARACTERS:
            seen[line] += 1
            if begun:
                below.add(line)
    if len(seen) == sum(seen.values()):
        return set()
    return {line for line in below if seen[line] >= _RECURS}


def _says_again(text: str, passages: Sequence[Passage], caption: int, i: int) -> bool:
    """Whether passage `i` only prints the words of the caption above again."""
    passage = passages[i]
    length = passage.end - passage.start
    first = passages[caption].start
    again = text[passage.start : passage.end]
    return length >= 20 and text[first : first + length] == again


def _is_sure(picture: Picture) -> bool:
    """Whether a marked credit or a button says that a line is no title."""
    return picture.strength >= _SURE and picture.rule != "caption.bare"


def _first_title(
    text: str,
    passages: Sequence[Passage],
    signs: Sequence[Sign],
    pictures: Sequence[Picture],
) -> int | None:
    """Give the first free line of four words or more: the headline, as a rule."""
    sure = {
        i
        for picture in pictures
        if _is_sure(picture)
        for i in range(picture.first, picture.last)
    }
    for i, (passage, sign) in enumerate(zip(passages, signs, strict=True)):
        words = text.count(" ", passage.start, passage.end) + 1
        if sign.kind is None and i not in sure and words > 3:
            return i
    return None


def join_pictures(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign], *, wrapped: bool
) -> tuple[tuple[Passage, ...], tuple[Sign, ...]]:
    """Give passages and signs again, what stands under one picture made one passage.

    On a page wrapped at a width, as wires and exports are, only a credit makes a
    caption.
    """
    taken: set[int] = set()
    running: set[int] = set()
    for i, sign in enumerate(signs):
        if sign.running:
            running.add(i)
        elif sign.kind is not None or sign.rule == "paragraph.dateline":
            taken.add(i)
    joined: list[Passage] = []
    settled: list[Sign] = []
    done = 0
    ranges = [passage[2:4] for passage in passages]
    pictures = find_pictures(text, ranges, taken, running)
    title = _first_title(text, passages, signs, pictures)
    for picture in pictures:
        noted = signs[picture.first].kind is Kind.NOTE
        if picture.first < done or (noted and picture.rule not in _PLAIN_CREDITS):
            continue
        if not _is_sure(picture) and (
            picture.first == title or (wrapped and picture.strength < _SURE)
        ):
            continue
        joined += passages[done : picture.first]
        settled += signs[done : picture.first]
        last = picture.last
        while last < len(passages) and _says_again(text, passages, picture.first, last):
            last += 1
        joined.append(join_passages(passages[picture.first : last]))
        credit = picture.credit if last == picture.last else None
        settled.append(
            Sign(Kind.CAPTION, picture.rule, 0.0, prose=False, reading=credit)
        )
        done = last
    joined += passages[done:]
    settled += signs[done:]
    return tuple(joined), tuple(settled)


def _settle_points(
    text: str, passages: Sequence[Passage], settled: list[Sign], i: int
) -> None:
    """Make the points under a summary's label deck."""
    label = squeeze(text, passages[i].start, passages[i].end).casefold().rstrip(" :")
    points = (
        _summary_points(passages, settled, i) if label in SUMMARY_LABELS else range(0)
    )
    if points:
        settled[i] = Sign(Kind.FURNITURE, "deck.label", -1.0, prose=False)
    for j in points:
        settled[j] = Sign(Kind.DECK, "deck.points", -0.5, prose=False)


def _settle_bullets(
    text: str, passages: Sequence[Passage], settled: list[Sign], i: int
) -> None:
    """Make bulleted lines of the head deck: above the byline, or right below it."""
    bullet = text[passages[i].start]
    last = i
    while (
        last < len(passages)
        and settled[last].kind is None
        and text[passages[last].start] == bullet
        and passages[last].end - passages[last].start <= _BULLET_CHARACTERS
    ):
        last += 1
    if not 2 <= last - i <= _POINTS_AT_MOST or last == len(passages):
        return
    below = settled[last]
    opened = settled[i - 1].kind in _HEAD_KINDS and below.kind is None and below.prose
    if (opened or below.kind in _HEAD_KINDS) and not any(
        sign.prose for sign in settled[:i]
    ):
        for j in range(i, last):
            settled[j] = Sign(Kind.DECK, "deck.bullets", -0.5, prose=False)


def _settle_post(
    text: str, passages: Sequence[Passage], settled: list[Sign], i: int
) -> None:
    """Make a signed post, and what stands above its signature, an embed."""
    m = _SIGNATURE.search(text, passages[i].start, passages[i].end)
    if m is None:
        return
    settled[i] = Sign(Kind.EMBED, "embed.signed", -0.5, prose=False)
    above = passages[i - 1] if i else passages[i]
    short = above.end - above.start <= _POST_CHARACTERS
    if m.start() == passages[i].start and i and short and settled[i - 1].kind is None:
        settled[i - 1] = settled[i]


def _settle_video(
    text: str, passages: Sequence[Passage], settled: list[Sign], i: int
) -> None:
    """Make the words under a video's duration its caption, and its title a link."""
    passage, below = passages[i], settled[i + 1]
    if _DURATION.fullmatch(text, passage.start, passage.end):
        titled = i > 0 and settled[i - 1].kind in (Kind.TIMESTAMP, None)
        if titled and below.prose and below.kind is None:
            settled[i + 1] = Sign(Kind.CAPTION, "caption.video", -0.5, prose=False)
        return
    if text[passage.start : passage.end].casefold() not in _VIDEO_BUTTONS:
        return
    if not any(
        sign.kind in _HEAD_KINDS
        or (sign.kind is None and text.count(" ", above.start, above.end) > 2)
        for above, sign in zip(passages[:i], settled, strict=False)
    ):
        return
    if below.kind is None and not below.prose:
        settled[i + 1] = Sign(Kind.RELATED, "related.video_title", -0.5, prose=False)
        begun = any(sign.prose for sign in settled[:i])
        if not begun and i + 2 < len(settled) and settled[i + 2].prose:
            settled[i + 2] = Sign(Kind.CAPTION, "caption.video", -0.5, prose=False)


def _settle_pitch(passages: Sequence[Passage], settled: list[Sign], i: int) -> None:
    """Make a sentence under a line of a newsletter's box, and above one, part of it."""
    if (
        settled[i].kind is None
        and passages[i].end - passages[i].start <= _PITCH_CHARACTERS
        and settled[i + 1].kind in (Kind.NEWSLETTER, Kind.FURNITURE)
    ):
        settled[i] = Sign(Kind.NEWSLETTER, "newsletter.pitch", -1.0, prose=False)


def settle(
    text: str, passages: Sequence[Passage], signs: Sequence[Sign]
) -> tuple[Sign, ...]:
    """Give the signs again, those changed that the neighbours settle."""
    settled = list(signs)
    recurring = _recurring(text, passages, signs)
    last = len(passages) - 1
    signed = "(@" in text
    pitched = Kind.NEWSLETTER in [sign.kind for sign in signs]
    for i, sign in enumerate(signs):
        if sign.running and not (signed or pitched):
            continue
        _, _, start, end, _ = passages[i]
        first = text[start]
        free = settled[i].kind is None
        if free and recurring and text[start:end] in recurring:
            settled[i] = Sign(Kind.FURNITURE, "furniture.recurs", -0.5, prose=False)
        elif end - start <= 40 and first in _LABEL_OPENINGS:
            _settle_points(text, passages, settled, i)
        if end - start <= 16 and i < last and first in _VIDEO_OPENINGS:
            _settle_video(text, passages, settled, i)
        if first in _BULLETS and free and i:
            _settle_bullets(text, passages, settled, i)
        if signed and text.find("(@", start, end) >= 0:
            _settle_post(text, passages, settled, i)
        if pitched and 0 < i < last and settled[i - 1].kind is Kind.NEWSLETTER:
            _settle_pitch(passages, settled, i)
    return tuple(settled)
