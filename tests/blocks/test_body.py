import pytest
from blocks.told import rules_in, text_of
from corpus import pages

BODIES = {
    "an interview in questions and answers": [
        "paragraph.sentence",
        "paragraph.question",
        "paragraph.sentence",
        "paragraph.question",
        "paragraph.sentence",
        "paragraph.question",
        "paragraph.sentence",
    ],
    "a live blog": [
        "entry.in_body",
        "subhead.of_entry",
        "paragraph.sentence",
        "entry.in_body",
        "subhead.of_entry",
        "paragraph.sentence",
        "entry.in_body",
        "paragraph.sentence",
        "entry.in_body",
        "paragraph.sentence",
    ],
    "a list with bullets in the body": [
        "paragraph.sentence",
        "paragraph.item",
        "paragraph.item",
        "paragraph.item",
        "paragraph.sentence",
        "paragraph.short_sentence",
    ],
    "words that announce a quotation": [
        "paragraph.sentence",
        "paragraph.lead_in",
        "paragraph.sentence",
        "paragraph.short_sentence",
    ],
    "a question under a subhead": [
        "paragraph.sentence",
        "subhead.above_prose",
        "paragraph.asked",
        "paragraph.sentence",
        "paragraph.sentence",
    ],
    "a question that closes the story": [
        "paragraph.sentence",
        "paragraph.sentence",
        "paragraph.last_question",
        "note.copyright",
    ],
    "a box with a line above the links": [
        "paragraph.sentence",
        "paragraph.sentence",
        "furniture.box_label",
        "related.lead",
        "related.under_label",
        "related.under_label",
        "paragraph.sentence",
        "paragraph.short_sentence",
        "paragraph.sentence",
    ],
    "stories under the body": [
        "paragraph.sentence",
        "paragraph.sentence",
        "paragraph.short_sentence",
        "furniture.box_label",
        "related.under_body",
        "related.under_body",
        "related.under_body",
        "furniture.button",
    ],
}


@pytest.mark.parametrize(("name", "rules"), BODIES.items())
def test_rules_of_a_body(name, rules):
    read = [rule for rule, _ in rules_in(text_of(pages.PAGES[name]))]
    assert read[-len(rules) :] == rules


def test_a_link_between_paragraphs_is_no_subhead():
    text = text_of(pages.PAGES["other stories between the paragraphs"])
    assert [rule for rule, _ in rules_in(text)][4:8] == [
        "furniture.teaser",
        "paragraph.sentence",
        "furniture.box_label",
        "related.under_label",
    ]
