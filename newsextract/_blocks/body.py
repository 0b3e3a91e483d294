"""The body and the foot of a page: paragraphs, subheads, and what stands between."""

from .head import Page
from .kinds import Kind, Verdict
from .zones import Zones

_SUBHEAD_CHARACTERS = 70
_SUBHEAD_WORDS = 12
_ANNOUNCED = frozenset("“\"‘'«„•*-–")


def _is_subhead(page: Page, i: int, zones: Zones) -> bool:
    """Whether a short open line stands above prose and under prose."""
    passage = page.passages[i]
    if passage.end - passage.start > _SUBHEAD_CHARACTERS:
        return False
    if page.text.count(" ", passage.start, passage.end) >= _SUBHEAD_WORDS:
        return False
    return i + 1 < zones.foot and page.signs[i + 1].prose


def _leads_in(page: Page, i: int, zones: Zones) -> bool:
    """Whether a few words and a colon stand above what they announce."""
    return i + 1 < zones.foot and page.text[page.passages[i + 1].start] in _ANNOUNCED


def read_body(page: Page, zones: Zones) -> dict[int, Verdict]:
    """Say what the free passages of the body are, by index."""
    verdicts: dict[int, Verdict] = {}
    boxed = entry = False
    for i in range(zones.body, zones.foot):
        sign = page.signs[i]
        if sign.kind is not None:
            boxed = sign.kind is Kind.RELATED
            entry = sign.kind is Kind.TIMESTAMP
            if entry:
                verdicts[i] = Verdict(Kind.ENTRY, "entry.in_body")
            continue
        if sign.prose or (sign.rule == "label" and _leads_in(page, i, zones)):
            boxed = False
            verdicts[i] = Verdict(Kind.PARAGRAPH, sign.rule)
        elif entry:
            verdicts[i] = Verdict(Kind.SUBHEAD, "subhead.of_entry")
        elif boxed:
            verdicts[i] = Verdict(Kind.RELATED, "related.under_label")
        elif _is_subhead(page, i, zones):
            verdicts[i] = Verdict(Kind.SUBHEAD, "subhead.above_prose")
        else:
            verdicts[i] = Verdict(Kind.RELATED, "related.open_line")
        entry = False
    return verdicts


def read_foot(page: Page, zones: Zones) -> dict[int, Verdict]:
    """Say what the free passages under the body are, by index."""
    return {
        i: Verdict(Kind.RELATED, "related.under_body")
        for i in range(zones.foot, len(page.passages))
        if page.signs[i].kind is None
    }
