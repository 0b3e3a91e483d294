"""Archive documents: headline, byline, date and story; the rest is no paragraph."""

from datetime import date

import pytest
from corpus import exports, odd_exports

from newsextract import parse

TEXTS = vars(exports) | vars(odd_exports)

DOCUMENTS = [
    ("NEXIS", ["ADA WINTER"], date(2010, 1, 9)),
    ("NEXIS_PASTED", [], date(1995, 6, 17)),
    ("NEXIS_TIGHT", ["ADA WINTER"], date(1995, 6, 17)),
    ("NEXIS_UNI", ["Ada Winter"], date(2010, 1, 8)),
    ("NEXIS_UNI_TIGHT", ["Ada Winter"], date(2010, 1, 8)),
    ("NEXIS_OLD", ["Winter"], date(1988, 1, 8)),
    ("NEXIS_UNDATED", [], None),
    ("FACTIVA", ["Ada Winter", "Cyril Autumn"], date(2010, 1, 8)),
    ("FACTIVA_BELOW", ["Ada Winter"], date(2010, 1, 8)),
    ("FACTIVA_PLAIN", ["Ada Winter"], date(2010, 1, 8)),
    ("FACTIVA_BARE", [], date(2010, 1, 8)),
    (
        "PROQUEST",
        ["Ada Winter", "Ludo van der Aa", "B J Summer Jr", "Cyril Autumn"],
        date(2010, 1, 8),
    ),
    ("PROQUEST_HEADED", ["Ada Winter"], date(2010, 1, 8)),
    ("PROQUEST_TITLED", [], date(2010, 1, 8)),
    ("RECORD", ["Ada Winter"], date(2010, 1, 8)),
    ("RECORD_UNLABELLED", ["Ada Winter"], date(2010, 1, 8)),
    ("MAIL", [], None),
    ("MAIL_OF_EXPORT", [], date(1995, 6, 17)),
    ("FORWARDED", ["Ada Winter"], date(2010, 1, 8)),
    ("REPLIED", [], None),
    ("RELEASE", [], date(2010, 1, 8)),
    ("RELEASE_CONTACTS_LAST", [], None),
]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(("name", "authors", "published"), DOCUMENTS)
def test_documents(name, authors, published, end):
    article = parse(TEXTS[name].replace("\n", end))
    assert article.headline.text == exports.HEADLINE
    assert [author.name for author in article.authors] == authors
    paragraphs = [p.text.rpartition(" - ")[2] for p in article.paragraphs]
    assert tuple(paragraphs) == exports.PARAGRAPHS
    if published is None:
        assert article.published is None
    else:
        assert article.published.value.date() == published
    assert article.explain()


@pytest.mark.parametrize("text", odd_exports.NOT)
def test_pages_are_no_archive_documents(text):
    article = parse(text)
    assert article.source_fields == ()
    assert not {b.kind for b in article.blocks} & {"field"}


@pytest.mark.parametrize("name", [name for name, _, _ in DOCUMENTS])
def test_blocks_tile_the_text(name):
    text = TEXTS[name]
    blocks = parse(text).blocks
    assert "".join(block.of(text) for block in blocks) == text


def test_what_stands_in_a_head_of_nexis():
    article = parse(exports.NEXIS)
    rules = [block.rule for block in article.blocks if block.kind != "blank"]
    assert rules[:12] == [
        "field.document",
        "field.publication",
        "timestamp.of_export",
        "field.edition",
        "headline.above_labels",
        "byline.labelled",
        "field.labelled",
        "counter.labelled",
        "field.dateline",
        "deck.labelled",
        "paragraph.sentence",
        "paragraph.sentence",
    ]
    assert article.deck.text == "Forty boats adrift"
    assert article.counters[0].value == 1355
    assert article.notes[0].kind == "copyright"
    assert article.dateline.places[0].name == "PORTO NOVO"


def test_dates_of_loading_and_updating_are_not_the_story_s():
    assert parse(exports.NEXIS).updated is None
    assert parse(exports.PROQUEST).updated is None
    assert parse(exports.RECORD).updated.text == "2010-01-09T07:40:30+02:00"


def test_a_caption_under_a_story_is_one():
    assert parse(exports.PROQUEST).captions[0].text.endswith("in better days.")


def test_a_note_between_paragraphs_is_kept_apart():
    note = "CORRECTION: An earlier version of this story named another river."
    text = exports.NEXIS_PASTED.replace("\nLOAD-DATE", f"\n{note}\n\nLOAD-DATE")
    article = parse(text)
    assert article.notes[0].text == note
    assert tuple(p.text for p in article.paragraphs) == exports.PARAGRAPHS


def test_lines_that_end_no_sentence_belong_to_the_story():
    text = exports.NEXIS_PASTED.replace(
        "\nLOAD-DATE", "\nRiver 2 Boats 40\n\nLOAD-DATE"
    )
    assert parse(text).paragraphs[-1].text == "River 2 Boats 40"


def test_remarks_of_a_mail_are_no_paragraphs():
    article = parse(exports.FORWARDED)
    kinds = {block.rule: block.kind for block in article.blocks}
    assert kinds["comment.mail"] == "comment"
    assert kinds["furniture.mail"] == "furniture"


def test_a_subject_is_the_headline_only_where_the_story_has_none():
    article = parse(exports.FORWARDED)
    subject = next(f for f in article.source_fields if f.name == "Subject")
    assert subject.value == "the river"
    assert subject.rule == "field.labelled"


def test_a_mail_of_nothing_but_a_header():
    article = parse("From: Ada Winter\nSubject: Fwd:\n")
    assert article.headline.text == "Fwd:"
    assert article.paragraphs == ()


def test_contacts_of_a_release_are_fields():
    fields = parse(exports.RELEASE).source_fields
    assert [field.name for field in fields] == [
        "letterhead",
        "release",
        "Contact",
        "Phone",
        "Press contact",
    ]


def test_an_open_line_at_the_end_belongs_to_the_story():
    text = exports.NEXIS_PASTED.replace("\nLOAD-DATE", "\nto be continued\n\nLOAD-DATE")
    assert parse(text).paragraphs[-1].text == "to be continued"


def test_a_second_title_is_a_field():
    text = exports.RECORD.replace("link:", "headline: Another\nlink:")
    article = parse(text)
    assert article.headline.text == exports.HEADLINE
    assert article.source_fields[5].value == "Another"


def test_an_abstract_without_a_story():
    text = odd_exports.PROQUEST_HEADED.partition("FULL TEXT")[0]
    article = parse(text)
    assert article.paragraphs == ()
    assert article.source_fields[-1].name == "abstract"
    assert parse(text.partition("Repairs")[0]).source_fields[-1].value == "ABSTRACT"


def test_a_citation_gives_the_date_where_no_label_does():
    text = exports.PROQUEST.replace("Publication date: Jan 8, 2010\n", "")
    assert parse(text).published.text == "08 Jan 2010"


def test_labels_alone():
    article = parse("LENGTH: 3 words\nBYLINE: Ada Winter\n\nBody\n\nEnd of Document")
    assert article.authors[0].name == "Ada Winter"
    assert article.paragraphs == ()
    assert parse("LENGTH: 3 words\nBYLINE: Ada Winter\n").paragraphs == ()


def test_an_export_that_ends_with_the_story():
    text = exports.FACTIVA.partition("\nCO  ")[0]
    assert tuple(p.text for p in parse(text).paragraphs) == exports.PARAGRAPHS


def test_an_export_that_ends_with_its_rights():
    text = exports.NEXIS_PASTED.partition("LOAD-DATE")[0].replace(
        "LENGTH", "BYLINE: Ada Winter\n\nLENGTH"
    )
    article = parse(f"{text}Copyright 1995 The Harbour Gazette\nAll Rights Reserved\n")
    assert tuple(p.text for p in article.paragraphs) == exports.PARAGRAPHS
    assert article.notes[0].kind == "copyright"


def test_an_export_without_a_story():
    text = exports.PROQUEST.partition("Full text:")[0]
    article = parse(f"{text}Full text:\n\nCopyright 2010 The Harbour Gazette\n")
    assert article.paragraphs == ()
    assert article.headline.text == exports.HEADLINE


def test_a_label_in_the_middle_of_a_story_is_no_field():
    text = exports.NEXIS_PASTED.replace("\n\nRepairs", "\n\nPERSON: a boat\n\nRepairs")
    article = parse(text)
    assert article.subheads[0].text == "PERSON: a boat"
    assert tuple(p.text for p in article.paragraphs) == exports.PARAGRAPHS


def test_a_long_headline():
    title = "River carries off footbridge, forty boats and the patience of a harbour"
    text = exports.NEXIS_UNI.replace(exports.HEADLINE, f"{title} on Friday night")
    assert parse(text).headline.text == f"{title} on Friday night"


def test_a_mail_with_blank_lines_under_its_header():
    text = exports.MAIL.replace("footbridge\n", "footbridge\n\n\n")
    article = parse(text)
    assert article.headline.text == exports.HEADLINE
    assert tuple(p.text for p in article.paragraphs) == exports.PARAGRAPHS


@pytest.mark.parametrize("head", ["", "River carries off footbridge\n"])
def test_a_plain_document_with_little_on_top(head):
    text = odd_exports.FACTIVA_BARE.partition("355 words")[2]
    article = parse(f"\n{head}355 words{text}")
    assert (article.headline.text if head else article.headline) == (
        exports.HEADLINE if head else None
    )
    assert tuple(p.text for p in article.paragraphs) == exports.PARAGRAPHS


def test_a_release_without_a_title():
    text = f"FOR IMMEDIATE RELEASE\n\nContact: Ada\n\n{exports.PASTED}\n###\n"
    article = parse(text)
    assert article.headline is None
    assert tuple(p.text for p in article.paragraphs) == exports.PARAGRAPHS


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (odd_exports.NEXIS_CITY, "City: rates rise / Harbour news"),
        (odd_exports.UNI_CITY, "City: rates rise / Harbour news"),
        (odd_exports.PROQUEST_CITY, "Company: boats lost"),
    ],
)
def test_titles_that_open_like_labels(text, title):
    article = parse(text)
    assert article.headline.text == title
    assert tuple(p.text for p in article.paragraphs) == exports.PARAGRAPHS
