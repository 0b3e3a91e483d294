"""The body and the foot of a page: paragraphs, subheads, and what stands between."""

from collections.abc import Callable
from itertools import pairwise
from types import MappingProxyType
from typing import Final, NamedTuple

import regex

from .._verbs import lacks_verb
from .head import Page
from .kinds import Kind, Verdict
from .zones import Zones

_SUBHEAD_CHARACTERS = 70
_SUBHEAD_WORDS = 12
_TITLE_WORDS = 6
"""Words from which a line under a link is another link."""
_LINK_WORDS = 8
"""Words from which a line with a verb is the title of another story."""
_CAPITALS = 5
"""Spaces from which a line in capitals is a title."""
_ITEM_CHARACTERS = 160
_QUESTIONS = 3
_CLOSINGS = frozenset("?”’\"'")
_ANNOUNCED = frozenset("“\"‘'«„•*-–")
_BULLETS = frozenset("•*▪■●►▶◆○‣·")
_NUMBERED = regex.compile(r"[0-9]{1,2}[.)][ ]")
# "1. New planks"

_FORMS = frozenset(
    {"sign me up", "sign up", "sign up now", "subscribe", "subscribe now"}
)
"""Buttons of a newsletter's form, casefolded."""

_CALLS = regex.compile(r"(?:Get|Join|Start|Stay|Keep|Become|Support|Don[’']t)[ ]")
# "Get our top stories"

_BOXES = frozenset({"furniture.box_label", "related.under_label", "related.lead"})


class Place(NamedTuple):
    """A free passage of the body, with what stands around it."""

    page: Page
    i: int
    zones: Zones
    above: Verdict
    """What the passage above is."""
    interview: bool
    """Whether the page prints questions and answers in turn."""


class Rule(NamedTuple):
    """A row of the table: a passage of which `holds` is true is of `kind`."""

    kind: Kind
    name: str
    holds: Callable[[Place], bool]


def _length(at: Place) -> int:
    passage = at.page.passages[at.i]
    return passage.end - passage.start


def _is_prose(at: Place, i: int) -> bool:
    return at.zones.body <= i < at.zones.foot and at.page.signs[i].prose


def _is_question(at: Place, i: int) -> bool:
    return i < at.zones.foot and at.page.signs[i].rule == "question"


def _leads_box(at: Place) -> bool:
    """Whether prose under the heading of a box introduces the links below it."""
    return (
        at.above.rule == "furniture.box_label"
        and at.page.signs[at.i].prose
        and not any(_is_prose(at, j) for j in range(at.i + 1, at.i + 3))
        and at.i + 2 < at.zones.foot
    )


def _is_running_text(at: Place) -> bool:
    return at.page.signs[at.i].prose


def _leads_in(at: Place) -> bool:
    """Whether a few words and a colon stand above what they announce."""
    below = at.i + 1
    return (
        at.page.signs[at.i].rule == "label"
        and below < at.zones.foot
        and at.page.text[at.page.passages[below].start] in _ANNOUNCED
    )


def _is_item(at: Place) -> bool:
    """Whether an open line is an item of a list that the story announces or bullets."""
    passage = at.page.passages[at.i]
    if _length(at) > _ITEM_CHARACTERS:
        return False
    if at.page.text[passage.start] in _BULLETS:
        return True
    if _NUMBERED.match(at.page.text, passage.start, passage.end):
        return at.above.rule == "paragraph.item" or not _is_prose(at, at.i + 1)
    if at.above.rule == "paragraph.item":
        return True
    above = at.page.passages[at.i - 1]
    return at.above.kind is Kind.PARAGRAPH and at.page.text[above.end - 1] == ":"


def _is_asked_below_heading(at: Place) -> bool:
    return _is_question(at, at.i) and at.above.kind is Kind.SUBHEAD


def _is_interview_question(at: Place) -> bool:
    """Whether a line is one of the questions that the page's answers follow."""
    start = at.page.passages[at.i].start
    asked = at.interview or at.page.text.startswith(("Q:", "Q."), start)
    return asked and _is_question(at, at.i)


def _is_last_question(at: Place) -> bool:
    return _is_question(at, at.i) and at.i + 1 == at.zones.foot


def _heads_entry(at: Place) -> bool:
    return at.above.kind is Kind.ENTRY and not at.page.signs[at.i].prose


def _is_boxed(at: Place) -> bool:
    return at.above.rule in _BOXES


def _is_in_capitals(at: Place) -> bool:
    """Whether a title is set in capitals, as links are; subheads so set are short."""
    passage = at.page.passages[at.i]
    printed = at.page.text[passage.start : passage.end]
    return printed.isupper() and printed.count(" ") >= _CAPITALS


def _is_dashed(at: Place) -> bool:
    """Whether a dash opens a line in a list that nothing announces: links."""
    start = at.page.passages[at.i].start
    return at.page.text[start] in "-–—" and at.page.text[start + 1] == " "


def _is_video_title(at: Place) -> bool:
    """Whether a line stands under a player's button and the video's length."""
    if at.above.rule != "furniture.widget":
        return False
    passage, player = at.page.passages[at.i - 1], at.page.signs[at.i - 2]
    length = at.page.text[passage.start : passage.end]
    return player.rule == "furniture.button" and ":" in length


def _tells(at: Place) -> bool:
    """Whether a line has a verb as the titles of stories do; questions head parts."""
    passage = at.page.passages[at.i]
    if at.page.text[passage.end - 1] in _CLOSINGS:
        return False
    return not lacks_verb(at.page.text, passage.start, passage.end)


def _is_subhead(at: Place) -> bool:
    """Whether a short open line stands above prose."""
    passage = at.page.passages[at.i]
    words = at.page.text.count(" ", passage.start, passage.end) + 1
    if at.above.rule == "related.open_line" and words >= _TITLE_WORDS:
        return False
    if words >= _LINK_WORDS and _tells(at):
        return False
    return (
        _length(at) <= _SUBHEAD_CHARACTERS
        and words <= _SUBHEAD_WORDS
        and (
            _is_prose(at, at.i + 1)
            or (_is_question(at, at.i + 1) and _is_prose(at, at.i + 2))
        )
    )


def _has_form(at: Place, reach: int) -> bool:
    """Whether the button of a newsletter's form stands within a few lines below."""
    page = at.page
    return any(
        page.signs[i].rule == "furniture.button"
        and page.text[page.passages[i].start : page.passages[i].end].casefold()
        in _FORMS
        for i in range(at.i + 1, min(at.i + 1 + reach, len(page.signs)))
    )


def _heads_form(at: Place) -> bool:
    """Whether a line calls for what the button below it does ("Get our stories")."""
    if at.page.signs[at.i].prose or not _has_form(at, 2):
        return False
    passage = at.page.passages[at.i]
    return _CALLS.match(at.page.text, passage.start, passage.end) is not None


def _is_in_form(at: Place) -> bool:
    return at.above.rule == "newsletter.form" and _has_form(at, 1)


BODY_RULES: tuple[Rule, ...] = (
    Rule(Kind.NEWSLETTER, "newsletter.form", _heads_form),
    Rule(Kind.NEWSLETTER, "newsletter.in_form", _is_in_form),
    Rule(Kind.RELATED, "related.lead", _leads_box),
    Rule(Kind.PARAGRAPH, "paragraph", _is_running_text),
    Rule(Kind.PARAGRAPH, "paragraph.lead_in", _leads_in),
    Rule(Kind.PARAGRAPH, "paragraph.asked", _is_asked_below_heading),
    Rule(Kind.PARAGRAPH, "paragraph.question", _is_interview_question),
    Rule(Kind.PARAGRAPH, "paragraph.last_question", _is_last_question),
    Rule(Kind.SUBHEAD, "subhead.of_entry", _heads_entry),
    Rule(Kind.RELATED, "related.under_label", _is_boxed),
    Rule(Kind.RELATED, "related.video_title", _is_video_title),
    Rule(Kind.PARAGRAPH, "paragraph.item", _is_item),
    Rule(Kind.RELATED, "related.capitals", _is_in_capitals),
    Rule(Kind.RELATED, "related.dash", _is_dashed),
    Rule(Kind.SUBHEAD, "subhead.above_prose", _is_subhead),
)
"""First rule that holds wins; this order is the precedence."""


_ABOVE_PROSE: Final = frozenset({"furniture.box_label", "newsletter.form"})
"""What running text may belong to."""

_RUNNING: Final = MappingProxyType(
    {
        rule: Verdict(Kind.PARAGRAPH, rule)
        for rule in ("paragraph.sentence", "paragraph.short_sentence")
    }
)
"""What running text is, whatever stands around it, but for the lead of a box."""


def _judge(at: Place) -> Verdict:
    for rule in BODY_RULES:
        if rule.holds(at):
            alone = at.page.signs[at.i].rule
            return Verdict(rule.kind, alone if rule.name == "paragraph" else rule.name)
    return Verdict(Kind.RELATED, "related.open_line")


def _is_interview(page: Page, zones: Zones) -> bool:
    """Whether three questions or more, each above an answer, make a good part of it."""
    signs = page.signs[zones.body : zones.foot]
    if [sign.rule for sign in signs].count("question") < _QUESTIONS:
        return False
    asked = sum(
        sign.rule == "question" and below.prose for sign, below in pairwise(signs)
    )
    return asked >= _QUESTIONS and 5 * asked >= sum(sign.prose for sign in signs)


def _heading(page: Page, i: int) -> str:
    """Give the rule of a settled passage; a button with a colon heads a box."""
    passage, rule = page.passages[i], page.signs[i].rule
    leads = rule == "furniture.button" and page.text[passage.end - 1] == ":"
    return "furniture.box_label" if leads else rule


def read_body(page: Page, zones: Zones) -> dict[int, Verdict]:
    """Say what the passages of the body are, by index, where their place decides."""
    verdicts: dict[int, Verdict] = {}
    above = Verdict(Kind.BLANK, "")
    interview = _is_interview(page, zones)
    for i in range(zones.body, zones.foot):
        sign = page.signs[i]
        if sign.running and above.rule not in _ABOVE_PROSE:
            above = verdicts[i] = _RUNNING[sign.rule]
        elif sign.kind is Kind.TIMESTAMP:
            above = verdicts[i] = Verdict(Kind.ENTRY, "entry.in_body")
        elif sign.kind is Kind.COUNTER and above.rule in _BOXES:
            continue
        elif sign.kind is not None:
            above = Verdict(sign.kind, _heading(page, i))
        else:
            above = verdicts[i] = _judge(Place(page, i, zones, above, interview))
    return verdicts


def read_foot(page: Page, zones: Zones) -> dict[int, Verdict]:
    """Say what the free passages under the body are, by index."""
    return {
        i: Verdict(Kind.RELATED, "related.under_body")
        for i in range(zones.foot, len(page.passages))
        if page.signs[i].kind is None
    }
