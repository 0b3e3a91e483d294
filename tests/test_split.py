"""The documents of an export of many."""

import pytest
from corpus import exports

from newsextract import parse, split_export

NUMBERED = exports.NEXIS.replace("3 of 12", "11 of 12") + exports.NEXIS.replace(
    "3 of 12", "12 of 12"
)

EXPORTS = [
    (NUMBERED, [(11, 12), (12, 12)], "export.numbered"),
    (exports.NEXIS_UNI * 3, [(1, 3), (2, 3), (3, 3)], "export.end"),
    (exports.FACTIVA * 2, [(1, 2), (2, 2)], "export.accession"),
    (exports.FACTIVA_PLAIN * 2, [(1, 2), (2, 2)], "export.accession"),
    (exports.RECORD * 2, [(1, 2), (2, 2)], "export.record"),
    (exports.PASTED, [(1, 1)], "page"),
]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(("text", "counts", "rule"), EXPORTS)
def test_documents(text, counts, rule, end):
    text = text.replace("\n", end)
    documents = split_export(text)
    assert [(d.number, d.total) for d in documents] == counts
    assert {d.rule for d in documents} == {rule}
    assert "".join(d.text for d in documents) == text
    assert all(d.of(text) == d.text for d in documents)


@pytest.mark.parametrize("text", [text for text, _, rule in EXPORTS if rule != "page"])
def test_each_document_parses_by_itself(text):
    for document in split_export(text):
        article = parse(document.text)
        assert article.headline.text == exports.HEADLINE
        assert tuple(p.text for p in article.paragraphs) == exports.PARAGRAPHS


def test_an_empty_text_holds_no_document():
    assert split_export("") == ()


@pytest.mark.parametrize("text", [None, b"1 of 2 DOCUMENTS", 5])
def test_what_is_no_text_is_refused(text):
    with pytest.raises(TypeError, match=f"not {type(text).__qualname__}"):
        split_export(text)
