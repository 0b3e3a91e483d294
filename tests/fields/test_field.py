"""What archives print under labels of their own."""

import pytest
from corpus import exports, odd_exports

from newsextract import parse

TEXTS = vars(exports) | vars(odd_exports)

FIELDS = [
    (
        "NEXIS",
        {
            "document": "3 of 12 DOCUMENTS",
            "publication": "The Harbour Gazette",
            "edition": "Edition 1; National Edition",
            "BYLINE": "BY ADA WINTER, HARBOUR CORRESPONDENT",
            "SECTION": "NEWS; Pg. 4",
            "LENGTH": "1,355 words",
            "DATELINE": "PORTO NOVO, Estland",
            "HIGHLIGHT": "Forty boats adrift",
            "GRAPHIC": "A man in a boat Two men in a boat",
            "LOAD-DATE": "January 11, 2010",
            "LANGUAGE": "ENGLISH",
            "PUBLICATION-TYPE": "Newspaper",
        },
    ),
    (
        "RECORD",
        {
            "id": "31013",
            "title": "River carries off footbridge",
            "creator": "Ada Winter",
            "pubDate": "2010-01-08T19:25:00Z",
            "modified": "2010-01-09T07:40:30+02:00",
            "link": "http://harbour.example/river",
            "description": "Forty boats adrift after a night of rain",
            "editor": "cyril",
        },
    ),
    (
        "FORWARDED",
        {
            "From": "Ada Winter <ada@harbour.example>",
            "Subject": "the river",
            "Date": "8 January 2010 21:02:00 GMT",
        },
    ),
]


@pytest.mark.parametrize(("name", "expected"), FIELDS)
def test_fields(name, expected):
    text = TEXTS[name]
    fields = parse(text).source_fields
    assert {field.name: field.value for field in fields} == expected
    assert all(field.text == field.value for field in fields)
    assert all(" ".join(field.of(text).split()) == field.value for field in fields)
    assert [field.start for field in fields] == sorted(field.start for field in fields)


def test_a_page_has_no_fields():
    assert parse(exports.PASTED).source_fields == ()


def test_a_label_without_a_value_is_no_field():
    names = [field.name for field in parse(exports.RECORD).source_fields]
    assert "image" not in names
