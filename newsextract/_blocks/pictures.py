"""Which lines stand under a picture: captions, credit lines, and what joins them."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

import regex

from .._captionlike import caption_evidence
from .._credit import CreditMatch, find_credit, read_credit_line
from .._lex.agencies import AGENCIES
from .._text import Range, squeeze, trim

_LONGEST = 900
"""Characters past which a line is no caption, whatever ends it."""

_GALLERY = regex.compile(
    r"""
    (?: View \s (?: [0-9]{1,3} \s Images? | image \s in \s fullscreen | gallery )
      | (?: Image | Photo | Picture | Slide )? \s* [0-9]{1,3} \s (?: of | / ) \s [0-9]{1,3}
        (?: \s* \| )?
      | Open \s (?:this\s)? (?:photo|image) \s in \s gallery :?
      | Enlarge \s (?:this\s)? (?:image|photo) | Show \s (?:image|caption) | Expand \s image
      | (?: Image | Photo ) \s caption :?
    ) \s*
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# View 3 Images · 1 of 12 | · Open this photo in gallery:
# not: 3 of 4 survivors        more words

_HIDE = regex.compile(r"(?:hide|toggle|show)\s+caption", regex.IGNORECASE)
# hide caption · toggle caption

_NAMES = regex.compile(
    r"""
    \p{Lu}[\p{L}'’-]{1,20}+ (?: \s (?: \p{Lu}\. | \p{Ll}{2,3} ) ){0,2}
        \s (?P<surname> \p{Lu}[\p{L}'’-]{2,20}+ ) (?P<age> , \s [0-9]{1,3} )?
    (?: ,? \s and \s \p{Lu}[\p{L}'’-]{1,20}+ \s (?P<other> \p{Lu}[\p{L}'’-]{2,20}+ )
        (?: , \s [0-9]{1,3} )? )?
    """,
    regex.VERBOSE,
)
# Ada Low · Ada Low and Ben High · Ada Low, 43

_PICTURES_ONLY = frozenset(
    {
        "Adobe Stock",
        "Alamy",
        "Dreamstime",
        "Getty Images",
        "Pexels",
        "Shutterstock",
        "Unsplash",
        "Wikimedia Commons",
        "iStock",
    }
)
"""Houses that write no stories: their name alone on a line is no byline."""

_NEWS = frozenset(AGENCIES.values()) - _PICTURES_ONLY
"""Houses whose name alone on a line may be the byline."""

_CREDIT_MARKS = ("/", "|", "©", "hoto", "mage", "redit", "ourtesy", "Getty")
"""What a line taken for something else shows where it is a credit after all."""

_CLOSING = ".!?…:;\"”’'»"


class Picture(NamedTuple):
    """Lines `first:last` that stand under one picture."""

    first: int
    last: int
    rule: str
    strength: float
    """2: a credit or a button says so; 1: the words and their place do."""


class _Line(NamedTuple):
    """A line, and what its end shows."""

    start: int
    end: int
    closed: bool
    """Whether it ends like a sentence."""
    credit: CreditMatch | None
    alone: bool
    """Whether the credit is all it holds."""


class _Page(NamedTuple):
    """What the rules look at."""

    text: str
    lines: Sequence[_Line]
    taken: Collection[int]
    habits: Counter[str]
    """Party -> captions that name it behind a description."""
    body: int
    """The first line that is as long and closed as a paragraph."""
    usual: int
    """The usual length of a paragraph, in characters."""


def find_pictures(
    text: str, lines: Sequence[Range], taken: Collection[int] = frozenset()
) -> tuple[Picture, ...]:
    """Find the lines under pictures, in order, none overlapping.

    Args:
        text: The text.
        lines: Inked ranges of its logical lines, in order.
        taken: Indexes of lines known to be something else, such as bylines, times,
            buttons: they are no captions and join none. Gallery buttons may be taken.
    """
    page = _read_page(text, lines, taken)
    pictures: list[Picture] = []
    i = 0
    while i < len(lines):
        picture = None if i in page.taken else _read(page, i)
        if picture is None:
            i += 1
            continue
        pictures.append(picture)
        i = picture.last
    return tuple(pictures)


def _read_page(text: str, lines: Sequence[Range], taken: Collection[int]) -> _Page:
    read: list[_Line] = []
    habits: Counter[str] = Counter()
    lengths: list[int] = []
    body = len(lines)
    freed: set[int] = set()
    for i, (start, end) in enumerate(lines):
        if start == end:
            read.append(_Line(start, end, closed=False, credit=None, alone=False))
            continue
        closed = text[end - 1] in _CLOSING
        credit, alone = None, False
        if end - start <= _LONGEST and (
            i not in taken or any(mark in text[start:end] for mark in _CREDIT_MARKS)
        ):
            if not closed and end - start <= 160:
                credit = read_credit_line(text, start, end)
                alone = credit is not None
            if credit is None:
                credit = find_credit(text, start, end)
                alone = credit is not None and (
                    credit.outer_start <= start and credit.outer_end >= end
                )
            if i in taken:
                if credit is None or not _outweighs(text, credit, alone=alone):
                    credit, alone = None, False
                else:
                    freed.add(i)
            if credit is not None and not alone:
                habits.update(p.name for p in credit.agencies + credit.photographers)
        if credit is None and closed and end - start >= 80 and (i not in taken):
            lengths.append(end - start)
            if end - start >= 120:
                body = min(body, i)
        read.append(_Line(start, end, closed, credit, alone))
    usual = sorted(lengths)[len(lengths) // 2] if lengths else 0
    return _Page(text, read, frozenset(taken) - freed, habits, body, usual)


def _outweighs(text: str, credit: CreditMatch, *, alone: bool) -> bool:
    """Whether a credit is so plain that a line is no byline, dateline or notice."""
    if not credit.strong:
        return False
    labelled = credit.outer_start < credit.start and not (
        text[credit.outer_start] == "(" and credit.outer_start + 1 == credit.start
    )
    house = any(party.name in _PICTURES_ONLY for party in credit.agencies)
    if alone:
        return house or labelled
    return labelled or bool(credit.photographers and credit.agencies)


def _read(page: _Page, i: int) -> Picture | None:
    """Read the picture whose words begin on a line: the first rule that holds."""
    for rule in _RULES:
        picture = rule(page, i)
        if picture is not None:
            return picture
    return None


def _is_free(page: _Page, i: int) -> bool:
    return (
        0 <= i < len(page.lines)
        and i not in page.taken
        and page.lines[i].start < page.lines[i].end
    )


def _is_credit_line(page: _Page, i: int) -> bool:
    """Whether a line is a credit alone, by itself or by the page's habit."""
    if not _is_free(page, i):
        return False
    line = page.lines[i]
    if line.credit is None or not line.alone:
        return False
    if line.credit.strong or _is_usual(page, line.credit):
        return True
    return i > page.body and _names_both(page.text, line.credit)


def _is_usual(page: _Page, credit: CreditMatch) -> bool:
    """Whether the page credits the same party elsewhere, or one that only has pictures."""
    parties = credit.agencies + credit.photographers
    if len(parties) == 1 and parties[0].name in _PICTURES_ONLY:
        return True
    if credit.form == "line" and any(party.name in _NEWS for party in parties):
        return False
    return bool(parties) and all(page.habits[party.name] >= 2 for party in parties)


def _split_bracket(page: _Page, i: int) -> Picture | None:
    """Read a credit whose bracket is broken over lines: "… (", "Image:", "X Y)"."""
    text, line = page.text, page.lines[i]
    opening = text.rfind("(", max(line.start, line.end - 24), line.end)
    if opening < 0 or text.find(")", opening, line.end) >= 0:
        return None
    for j in range(i + 1, min(i + 4, len(page.lines))):
        end = page.lines[j].end
        if end - opening > 200:
            return None
        closing = text.find(")", page.lines[j].start, end)
        if closing < 0:
            continue
        credit = find_credit(text, line.start, end)
        if closing == end - 1 and credit is not None and credit.strong:
            return Picture(i, j + 1, "caption.split_bracket", 2)
        return None
    return None


def _credited(page: _Page, i: int) -> Picture | None:
    """Read a line that ends, or begins, with a credit."""
    credit = page.lines[i].credit
    if credit is None or page.lines[i].alone:
        return None
    if not credit.strong and not _is_vouched_for(page, i, credit):
        return None
    last = i + 1
    if _is_free(page, last) and page.lines[last].alone:
        again = page.lines[last].credit
        parties = {party.name for party in credit.agencies + credit.photographers}
        if again is not None and any(
            party.name in parties for party in again.agencies + again.photographers
        ):
            last += 1
    return Picture(i, last, f"caption.{credit.form}", 2 if credit.strong else 1)


def _is_vouched_for(page: _Page, i: int, credit: CreditMatch) -> bool:
    """Whether habit or words speak for a credit that may be something else."""
    if _is_usual(page, credit):
        return True
    line = page.lines[i]
    if credit.form != "bare" or not (credit.agencies or credit.photographers):
        return False
    before = trim(page.text, line.start, credit.outer_start).end
    if line.end - line.start > 240 or page.text[before - 1] != ".":
        return False
    evidence = caption_evidence(page.text, line.start, credit.outer_start)
    if not evidence.closed or "against" in evidence.signs:
        return False
    return evidence.weight >= 1 or (i > page.body and "verbless" in evidence.signs)


def _credit_line(page: _Page, i: int) -> Picture | None:
    """Read a credit on a line of its own, and the caption under it if there is one."""
    line = page.lines[i]
    if line.credit is None or not line.alone:
        return None
    sure = _is_credit_line(page, i)
    if _goes_before(page, i, sure=sure):
        return Picture(i, i + 2, "caption.credit_above", 2)
    if sure and not _may_be_byline(page, i):
        return Picture(i, i + 1, "caption.credit_line", 2)
    return None


def _may_be_byline(page: _Page, i: int) -> bool:
    """Whether "X Y/AGENCY" stands in the head, where writers are named so too."""
    line = page.lines[i]
    credit = line.credit
    if i >= page.body or credit is None or credit.outer_start < credit.start:
        return False
    return bool(credit.photographers) and not any(
        party.name in _PICTURES_ONLY for party in credit.agencies
    )


def _goes_before(page: _Page, i: int, *, sure: bool) -> bool:
    """Whether the credit on line `i` stands above its caption."""
    credit = page.lines[i].credit
    if credit is None or not _is_free(page, i + 1) or page.lines[i + 1].credit:
        return False
    if not sure and not (credit.agencies and not credit.photographers):
        return False
    text, line = page.text, page.lines[i + 1]
    length = line.end - line.start
    if not 20 <= length <= 300:
        return False
    evidence = caption_evidence(text, line.start, line.end)
    if evidence.weight < 0:
        return False
    if text[page.lines[i].start] == "©":
        return not line.closed or evidence.weight >= 0.5
    under = _is_free(page, i + 2) and page.lines[i + 2].closed
    known = all(
        party.name != page.text[party.start : party.end] or party.name.isupper()
        for party in credit.agencies
    )
    if not sure:
        return known and not line.closed and under and length >= 20
    if line.closed:
        return evidence.weight >= 2
    return under and (evidence.weight >= 1 or length >= 60)


def _credit_below(page: _Page, i: int) -> Picture | None:
    """Read a caption whose credit is the next line."""
    if page.lines[i].credit is not None and page.lines[i].credit.strong:
        return None
    if not _is_free(page, i + 1) or not page.lines[i + 1].alone:
        return None
    sure = _is_credit_line(page, i + 1)
    if not _may_stand_above(page, i, sure=sure):
        return None
    return Picture(i, i + 2, "caption.credit_below", 2 if sure else 1)


def _may_stand_above(page: _Page, i: int, *, sure: bool) -> bool:
    """Whether a line reads like the words above a credit line."""
    text, line = page.text, page.lines[i]
    length = line.end - line.start
    if length > 600 or length < 12 or text[line.end - 1] in ":?":
        return False
    evidence = caption_evidence(text, line.start, line.end)
    if "against" in evidence.signs and length > 60:
        return False
    single = text.find(". ", line.start, line.end) < 0
    if not sure:
        return _names_both(text, page.lines[i + 1].credit) and (
            evidence.weight >= 1 or (line.closed and single and length <= 100)
        )
    if line.closed:
        short = max(100, 0.6 * page.usual)
        return evidence.weight >= 1 or (
            single and length <= short and (evidence.weight > -1 or length <= 60)
        )
    if i < page.body:
        return evidence.weight >= 1.5 or "participle" in evidence.signs
    return evidence.weight >= 1 or length >= 40


def _names_both(text: str, credit: CreditMatch | None) -> bool:
    """Whether a line reads "X Y for PAPER"."""
    if credit is None or not credit.photographers or not credit.agencies:
        return False
    maker, body = credit.photographers[0], credit.agencies[0]
    return (
        maker.start == credit.start
        and " " in maker.name
        and text[maker.end : body.start].strip() == "for"
        and body.name not in _NEWS
    )


def _gallery(page: _Page, i: int) -> Picture | None:
    """Read a line under the button of a gallery, or above "hide caption"."""
    text, line = page.text, page.lines[i]
    length = line.end - line.start
    if i > 0 and _matches(page, i - 1, _GALLERY) and length >= 12:
        if _matches(page, i, _GALLERY):
            return None
        evidence = caption_evidence(text, line.start, line.end)
        if not line.closed or length <= 200 or evidence.weight >= 0.5:
            last = i + 2 if _is_credit_line(page, i + 1) else i + 1
            return Picture(i, last, "caption.under_button", 2)
    for last in (i + 1, i + 2):
        if _matches(page, last, _HIDE):
            if last == i + 2 and not page.lines[i + 1].alone:
                return None
            return Picture(i, last, "caption.above_button", 2)
    return None


def _matches(page: _Page, i: int, pattern: regex.Pattern[str]) -> bool:
    if not 0 <= i < len(page.lines):
        return False
    line = page.lines[i]
    return line.end - line.start <= 40 and (
        pattern.fullmatch(page.text, line.start, line.end) is not None
    )


def _is_repeated(page: _Page, i: int) -> bool:
    """Whether the next line says the same."""
    if not _is_free(page, i + 1):
        return False
    line, after = page.lines[i], page.lines[i + 1]
    return abs((line.end - line.start) - (after.end - after.start)) <= 2 and squeeze(
        page.text, line.start, line.end
    ) == squeeze(page.text, after.start, after.end)


def _printed_twice(page: _Page, i: int) -> Picture | None:
    """Read a sentence in the body that is printed twice running, as slides are."""
    line = page.lines[i]
    if i <= page.body or line.end - line.start < 30 or line.end - line.start > 300:
        return None
    if not line.closed or not _is_repeated(page, i):
        return None
    return Picture(i, i + 2, "caption.printed_twice", 1)


def _fragment(page: _Page, i: int) -> Picture | None:
    """Read a caption without a credit by its words and its place."""
    text, line = page.text, page.lines[i]
    length = line.end - line.start
    if not 30 <= length <= 320:
        return None
    evidence = caption_evidence(text, line.start, line.end)
    if "against" in evidence.signs or "plain start" in evidence.signs:
        return None
    if line.closed:
        if evidence.weight >= 3 and "opener" in evidence.signs:
            return Picture(i, i + 1, "caption.voice", 1)
        return None
    telling = {"opener", "position", "tail", "participle", "names"} & set(
        evidence.signs
    )
    if telling == {"participle"} and length < 45:
        return None
    if not telling or text[line.start : line.end].isupper():
        return None
    if i < page.body:
        if evidence.weight >= 1.5:
            return Picture(i, i + 1, "caption.fragment", 1)
        return None
    if (
        evidence.weight >= 1
        and _is_paragraph(page, i - 1)
        and (_is_paragraph(page, i + 1) or i + 1 in page.taken)
    ):
        return Picture(i, i + 1, "caption.fragment", 1)
    return None


def _is_paragraph(page: _Page, i: int) -> bool:
    if not _is_free(page, i):
        return False
    line = page.lines[i]
    return line.closed and line.end - line.start >= 60


def _names_alone(page: _Page, i: int) -> Picture | None:
    """Read a name alone, or two, that the paragraphs on both sides speak of."""
    text, line = page.text, page.lines[i]
    if line.end - line.start > 60:
        return None
    if not _is_paragraph(page, i - 1) or not _is_paragraph(page, i + 1):
        return None
    m = _NAMES.fullmatch(text, line.start, line.end)
    if m is None:
        return None
    above, below = page.lines[i - 1], page.lines[i + 1]
    if text[above.end - 1] in "”\"’'":
        return None
    if text.find(m["surname"], above.start, above.end) < 0:
        return None
    wanted = m["other"] or m["surname"]
    if text.find(wanted, below.start, below.end) < 0:
        return None
    return Picture(i, i + 1, "caption.name", 1)


_RULES = (
    _split_bracket,
    _credited,
    _credit_below,
    _credit_line,
    _gallery,
    _printed_twice,
    _fragment,
    _names_alone,
)
"""First rule that holds wins; this order is the precedence."""
