"""Rules for captions without a credit: what they say, and where they stand."""

import regex

from ..._captionlike import (
    CaptionEvidence,
    caption_evidence,
    may_say_picture,
    opens_like_caption,
)
from ..._verbs import lacks_verb
from .page import LONGEST, MARKS, SHORT_SENTENCE, Page, Picture, read_verdict

_NAMES = regex.compile(
    r"""
    \p{Lu}[\p{L}'’-]{1,20}+ (?: \s (?: \p{Lu}\. | \p{Ll}{2,3} ) ){0,2}
        \s (?P<surname> \p{Lu}[\p{L}'’-]{2,20}+ ) (?: , \s [0-9]{1,3} )?
    (?: ,? \s and \s \p{Lu}[\p{L}'’-]{1,20}+ \s (?P<other> \p{Lu}[\p{L}'’-]{2,20}+ )
        (?: , \s [0-9]{1,3} )? )?
    """,
    regex.VERBOSE,
)
# Ada Low                      surname=Low
# Ada Low and Ben High         surname=Low other=High
# Ada Low, 43                  surname=Low
# not: The bridge

_TELLING = frozenset({"names", "opener", "participle", "place", "position", "tail"})
"""Signs of which an open line in the body needs one."""

_PLAINEST = frozenset({"opener", "position", "roll", "tail"})
"""Signs that count in lines set as a heading too."""

_TIMES = 2
"""Lines that may have the same name before their colon; with more it is a label."""
_VERDICTS = 4
"""Names from which on short verdicts are the page's habit."""


def under_button(page: Page, i: int) -> Picture | None:
    """Read a line under the button of a gallery."""
    line = page.lines[i]
    if not page.is_button(i - 1, "gallery") or line.button == "gallery":
        return None
    if line.length < 12 or (line.closed and line.length > 200):
        return None
    last = i + 2 if page.is_credit_line(i + 1) else i + 1
    return Picture(i, last, "caption.under_button", 2)


def above_button(page: Page, i: int) -> Picture | None:
    """Read a line, and its credit below, above "hide caption"."""
    if page.is_button(i + 1, "hide"):
        return Picture(i, i + 1, "caption.above_button", 2)
    if page.is_button(i + 2, "hide") and page.lines[i + 1].alone:
        return Picture(i, i + 2, "caption.above_button", 2)
    return None


def _weigh(page: Page, i: int) -> CaptionEvidence:
    return caption_evidence(page.text, page.lines[i].start, page.lines[i].end)


def printed_twice(page: Page, i: int) -> Picture | None:
    """Read a sentence in the body that is printed twice running, as slides are."""
    line = page.lines[i]
    if i <= page.body or not line.closed or not 30 <= line.length <= 300:
        return None
    if not page.is_free(i + 1) or not page.says_the_same(i, i + 1):
        return None
    return Picture(i, i + 2, "caption.printed_twice", 1)


def fragment(page: Page, i: int) -> Picture | None:
    """Read a line that is no sentence, by its words and its place."""
    line = page.lines[i]
    if line.closed or not 24 <= line.length <= LONGEST or not _has_place(page, i):
        return None
    if i < page.body and not may_say_picture(page.text, line.start, line.end):
        return None
    evidence = _weigh(page, i)
    if not evidence.signs & _TELLING or evidence.signs & {"against", "plain start"}:
        return None
    fits = _fits_head if i < page.body else _fits_body
    if not fits(page, i, evidence):
        return None
    if not evidence.signs & _PLAINEST and page.is_title(i):
        return None
    return Picture(i, i + 1, "caption.fragment", 1)


def _has_place(page: Page, i: int) -> bool:
    """Whether a line stands under a headline, or between a paragraph and the next."""
    if i < page.body:
        return any(page.is_free(j) for j in range(i))
    return page.is_paragraph(i - 1) and (
        page.is_paragraph(i + 1) or (i + 1 in page.taken and not page.lines[i + 1].free)
    )


def _fits_head(_page: Page, _i: int, evidence: CaptionEvidence) -> bool:
    """Whether a line of the head is plainly a caption."""
    if evidence.signs & {"opener", "position", "tail"}:
        return evidence.weight >= 1.5
    return "roll" in evidence.signs and evidence.weight >= 2


def _fits_body(page: Page, i: int, evidence: CaptionEvidence) -> bool:
    """Whether a line in the body is a caption: plainly, where a button follows."""
    if evidence.weight < 1:
        return False
    telling = evidence.signs & _TELLING
    if page.lines[i].length < 45 and telling <= {"names", "participle"}:
        return False
    return page.is_paragraph(i + 1) or bool(telling - {"names", "participle"})


def may_be_sentence(page: Page, i: int) -> bool:
    """Whether a closed line opens as captions do, or goes without a verb."""
    line = page.lines[i]
    if _lacks_verb_between(page, i):
        return True
    return line.length <= LONGEST and opens_like_caption(
        page.text, line.start, line.end
    )


def sentence(page: Page, i: int) -> Picture | None:
    """Read a closed line that opens as captions do, or goes without a verb."""
    text, line = page.text, page.lines[i]
    if not line.closed or not 20 <= line.length <= LONGEST:
        return None
    opens = opens_like_caption(text, line.start, line.end)
    verbless = _lacks_verb_between(page, i)
    if not (opens or verbless):
        return None
    signs = _weigh(page, i).signs
    if signs & {"against", "plain start"}:
        return None
    if opens and signs & {"position", "tail"}:
        return Picture(i, i + 1, "caption.voice", 1)
    return Picture(i, i + 1, "caption.verbless", 1) if verbless else None


def _lacks_verb_between(page: Page, i: int) -> bool:
    """Whether a short sentence without a verb stands between paragraphs."""
    line = page.lines[i]
    return (
        line.length <= SHORT_SENTENCE
        and page.text[line.start] not in MARKS
        and page.text[line.start : line.end].rstrip(MARKS)[-1:] == "."
        and page.is_paragraph(i - 1)
        and page.is_paragraph(i + 1)
        and lacks_verb(page.text, line.start, line.end)
    )


def names_alone(page: Page, i: int) -> Picture | None:
    """Read a name alone, or two, that the paragraphs on both sides speak of."""
    text, line = page.text, page.lines[i]
    if line.length > 60 or not page.is_paragraph(i - 1) or not page.is_paragraph(i + 1):
        return None
    m = _NAMES.fullmatch(text, line.start, line.end)
    above, below = page.lines[i - 1], page.lines[i + 1]
    if m is None or text[above.end - 1] in "”\"’'":
        return None
    first, last = m["surname"], m["other"] or m["surname"]
    if (
        text.find(first, above.start, above.end) < 0
        or text.find(last, below.start, below.end) < 0
    ):
        return None
    return Picture(i, i + 1, "caption.name", 1)


def short_verdict(page: Page, i: int) -> Picture | None:
    """Read "Name: short verdict" where the page has such lines, each with its name."""
    if i < page.body or len(page.verdicts) < _VERDICTS:
        return None
    name = read_verdict(page.text, page.lines[i].start, page.lines[i].end)
    if name is None or page.verdicts[name] > _TIMES:
        return None
    rare = [name for name, times in page.verdicts.items() if times <= _TIMES]
    return Picture(i, i + 1, "caption.verdict", 1) if len(rare) >= _VERDICTS else None
