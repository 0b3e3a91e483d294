import pytest
from blocks.told import answer_of, kinds_in, rules_in, text_of
from corpus import heads, pages


@pytest.mark.parametrize("head", heads.HEADLINES.values(), ids=heads.HEADLINES.keys())
def test_headline_of_a_head(head):
    page = head + heads.BODY.lstrip("\n")
    assert kinds_in(text_of(page)) == answer_of(page)


@pytest.mark.parametrize(
    "head", heads.KNOWN_WRONG.values(), ids=heads.KNOWN_WRONG.keys()
)
@pytest.mark.xfail(reason="read wrongly so far", strict=True)
def test_known_wrong(head):
    page = head + heads.BODY.lstrip("\n")
    assert kinds_in(text_of(page)) == answer_of(page)


def test_rules_of_a_head():
    text = text_of(pages.PAGES["a headline that is printed twice"])
    assert [rule for rule, _ in rules_in(text)][:4] == [
        "headline.votes",
        "headline.repeated",
        "byline.marked",
        "timestamp.line",
    ]


def test_rules_of_kicker_and_deck():
    text = (
        "Fisheries\nHerring return to the Ness at last\nBoats out all night\nBy Ada Low"
    )
    assert [rule for rule, _ in rules_in(text)] == [
        "kicker.above_headline",
        "headline.votes",
        "deck.under_headline",
        "byline.marked",
    ]
