"""The labels of exports: in order, in small letters, known to a family."""

from newsextract._lex import export_labels

MAPPINGS = (
    export_labels.NEXIS_LABELS,
    export_labels.PROQUEST_LABELS,
    export_labels.MAIL_LABELS,
    export_labels.RECORD_LABELS,
)
SETS = (
    export_labels.RELEASE_LABELS,
    export_labels.NEXIS_SIGNATURES,
    export_labels.PROQUEST_SIGNATURES,
    export_labels.EXPORT_LINES,
    export_labels.EDITION_WORDS,
)


def test_labels_are_in_order_and_small_letters():
    for mapping in MAPPINGS:
        keys = list(mapping)
        assert keys == sorted(keys)
        assert all(key == " ".join(key.split()).lower() for key in keys)


def test_codes_are_capitals_in_order():
    keys = list(export_labels.FACTIVA_CODES)
    assert keys == sorted(keys)
    assert all(key.isupper() and len(key) in (2, 3) for key in keys)


def test_words_are_small_letters():
    for words in SETS:
        assert all(word == " ".join(word.split()).lower() for word in words)


def test_signatures_are_labels():
    assert export_labels.NEXIS_LABELS.keys() >= export_labels.NEXIS_SIGNATURES
    assert export_labels.PROQUEST_LABELS.keys() >= export_labels.PROQUEST_SIGNATURES
