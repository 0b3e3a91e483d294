"""Rules for captions with a credit: in the line, above, below, its bracket broken."""

import regex

from ..._captionlike import caption_evidence
from ..._credit import CreditMatch, fill_line, find_credit
from ..._text import trim
from ..._verbs import lacks_verb
from .line import NEWS, PICTURES_ONLY
from .page import Page, Picture, names_both

_BREAKS = 3
"""Lines over which a page may break one bracket."""
_SHORT = 100
"""Characters up to which a sentence above a credit line is its caption."""
_PLAIN = 60
"""Characters up to which "I" and reported speech do not count against a caption."""
_ALIKE = 40
"""Characters in which the short and the long form of a caption begin alike."""


_SHORTENED = (" less", " more")
"""What ends the shorter form of a caption that a page prints in two."""

_LABELLED = regex.compile(r"(?:image|photo|media)\s{1,3}caption[,:]", regex.IGNORECASE)
# Image caption, The boat leaves
# not: Image captions matter


def split_bracket(page: Page, i: int) -> Picture | None:
    """Read a credit whose bracket is broken over lines: "… (", "Image:", "X Y)"."""
    text, line = page.text, page.lines[i]
    opening = text.rfind("(", max(line.start, line.end - 24), line.end)
    if opening < 0 or text.find(")", opening, line.end) >= 0:
        return None
    for j in range(i + 1, min(i + 1 + _BREAKS, len(page.lines))):
        end = page.lines[j].end
        closing = text.find(")", page.lines[j].start, end)
        if closing < 0:
            continue
        credit = find_credit(text, line.start, end)
        if closing == end - 1 and credit is not None and credit.strong:
            return Picture(i, j + 1, "caption.split_bracket", 2)
        return None
    return None


def credited(page: Page, i: int) -> Picture | None:
    """Read a line that ends, or begins, with a credit."""
    credit = page.lines[i].credit
    if credit is None or page.lines[i].alone:
        return None
    if not credit.strong and not _is_vouched_for(page, i, credit):
        return None
    rule, strength = f"caption.{credit.form}", 2 if credit.strong else 1
    if _credits_again(page, i + 1, credit):
        return Picture(i, i + 2, rule, strength)
    return Picture(i, i + 1, rule, strength, credit)


def _credits_again(page: Page, i: int, credit: CreditMatch) -> bool:
    """Whether a line is a second credit that names the same."""
    if not page.is_free(i):
        return False
    again = page.lines[i].credit
    if again is None or not page.lines[i].alone:
        return False
    names = {party.name for party in credit.agencies + credit.photographers}
    return any(party.name in names for party in again.agencies + again.photographers)


def _is_vouched_for(page: Page, i: int, credit: CreditMatch) -> bool:
    """Whether habit or words speak for a credit that may be something else."""
    if page.is_usual(credit):
        return True
    line = page.lines[i]
    if credit.form != "bare" or not (credit.agencies or credit.photographers):
        return False
    _, before = trim(page.text, line.start, credit.outer_start)
    if line.length > 240 or page.text[before - 1] != ".":
        return False
    evidence = caption_evidence(page.text, line.start, before)
    if "against" in evidence.signs:
        return False
    return evidence.weight >= 1 or (i > page.body and "verbless" in evidence.signs)


def is_labelled_caption(page: Page, i: int) -> bool:
    """Whether a line is what broadcasters print as "Image caption, …"."""
    if not 0 <= i < len(page.lines):
        return False
    line = page.lines[i]
    return _LABELLED.match(page.text, line.start, line.end) is not None


def labelled_pair(page: Page, i: int) -> Picture | None:
    """Read "Image source, X Y" and the "Image caption, …" under it."""
    if not page.lines[i].alone or not is_labelled_caption(page, i + 1):
        return None
    return Picture(i, i + 2, "caption.credit_above", 2)


def credit_below(page: Page, i: int) -> Picture | None:
    """Read a caption whose credit is the next line.

    Where the page prints a caption in a short and a long form, the credit follows both.
    """
    end, credit = page.lines[i].end, page.lines[i].credit
    if credit is not None and credit.strong:
        return None
    last = i + 1
    if page.text.endswith(_SHORTENED, end - 5, end) and _is_longer_form(page, i, last):
        last += 1
    if last == len(page.lines):
        return None
    line = page.lines[last]
    if not line.alone or not line.free or is_labelled_caption(page, last + 1):
        return None
    below = line.credit
    sure = page.is_credit_line(last)
    if below is None or not (
        sure or names_both(page.text, below) or _is_lone_credit(page, i, last)
    ):
        return None
    if not _may_stand_above(page, i, sure=sure):
        return None
    return Picture(i, last + 1, "caption.credit_below", 2 if below.strong else 1)


def _is_lone_credit(page: Page, i: int, last: int) -> bool:
    """Whether a name under a short sentence, among paragraphs, is a credit.

    The sentence has no verb, or the name stands in brackets and the sentence tells what
    a picture shows.
    """
    line = page.lines[i]
    if not (line.closed and line.length <= _SHORT and page.is_paragraph(last + 1)):
        return False
    if page.text[page.lines[last].start] in "([":
        evidence = caption_evidence(page.text, line.start, line.end)
        if evidence.weight >= 1:
            return True
    return page.is_paragraph(i - 1) and lacks_verb(page.text, line.start, line.end)


def _is_longer_form(page: Page, i: int, j: int) -> bool:
    """Whether a page shows and hides the rest of a caption ("… less", "… more")."""
    one = page.lines[i]
    if one.length < _ALIKE or not page.is_free(j):
        return False
    other = page.lines[j]
    return (
        page.text[one.start : one.start + _ALIKE]
        == page.text[other.start : other.start + _ALIKE]
    )


def _may_stand_above(page: Page, i: int, *, sure: bool) -> bool:
    """Whether a line reads like the words above a credit line."""
    text, line = page.text, page.lines[i]
    if not 12 <= line.length <= 700 or text[line.end - 1] in ":?":
        return False
    evidence = caption_evidence(text, line.start, line.end)
    if "against" in evidence.signs and line.length > _PLAIN:
        return False
    single = text.find(". ", line.start, line.end) < 0
    if line.closed:
        short = max(_SHORT, 0.6 * page.usual_length()) if sure else _SHORT
        plain = evidence.weight > -1 or line.length <= _PLAIN
        return evidence.weight >= 1 or (single and plain and line.length <= short)
    if page.is_title(i):
        return False
    if i < page.body:
        return evidence.weight >= 1.5 or "participle" in evidence.signs
    return evidence.weight >= 1 or line.length >= 40


def credit_line(page: Page, i: int) -> Picture | None:
    """Read a credit on a line of its own, and the caption under it if there is one."""
    line = page.lines[i]
    if line.credit is None or not line.alone:
        return None
    sure = page.is_credit_line(i)
    if _goes_before(page, i, line.credit, sure=sure):
        return Picture(i, i + 2, "caption.credit_above", 2)
    if sure and not _may_be_byline(page, i, line.credit):
        credit = fill_line(page.text, line.start, line.end, line.credit)
        return Picture(i, i + 1, "caption.credit_line", 2, credit)
    return None


def _goes_before(page: Page, i: int, credit: CreditMatch, *, sure: bool) -> bool:
    """Whether the credit on line `i` stands above its caption."""
    if not page.is_free(i + 1) or page.lines[i + 1].credit is not None:
        return False
    line = page.lines[i + 1]
    signed = page.text[page.lines[i].start] == "©"
    apart = line.closed or not page.is_paragraph(i + 2)
    if not 20 <= line.length <= 300 or (
        apart and not signed and not (line.closed and sure)
    ):
        return False
    evidence = caption_evidence(page.text, line.start, line.end)
    if evidence.weight < 0:
        return False
    if signed:
        return not line.closed or evidence.weight >= 0.5
    if apart:
        return evidence.weight >= 2
    if sure:
        return evidence.weight >= 1 or line.length >= 60
    return not credit.photographers and _is_known(credit)


def _is_known(credit: CreditMatch) -> bool:
    """Whether a credit names agencies of the lexicon only."""
    return bool(credit.agencies) and all(
        party.name in PICTURES_ONLY or party.name in NEWS for party in credit.agencies
    )


def _may_be_byline(page: Page, i: int, credit: CreditMatch) -> bool:
    """Whether "X Y/AGENCY" stands in the head, where writers are named so too."""
    if i >= page.body or credit.outer_start < credit.start:
        return False
    return bool(credit.photographers) and not any(
        party.name in PICTURES_ONLY for party in credit.agencies
    )
