import pytest
from lex.written import entries_of

from newsextract._furniture import read_furniture
from newsextract._lex import boxes

LISTS = [
    "BOX_LABELS",
    "TEASER_LABELS",
    "SUMMARY_LABELS",
    "SECTIONS",
    "BIO_LABELS",
    "PAGE_ENDS",
]


@pytest.mark.parametrize("name", LISTS)
def test_entries_are_sorted_and_written_once(name):
    entries = entries_of(boxes, name)
    assert entries == sorted(set(entries))


@pytest.mark.parametrize("name", LISTS)
def test_entries_are_casefolded_without_blanks_around_them(name):
    for entry in entries_of(boxes, name):
        assert entry
        assert entry == " ".join(entry.casefold().split())


@pytest.mark.parametrize("label", sorted(boxes.BOX_LABELS))
def test_a_label_heads_a_box(label):
    for text in (label, label.upper(), f"{label}:"):
        found = read_furniture(text, 0, len(text))
        assert found is not None
        assert found.rule == "furniture.box_label"


@pytest.mark.parametrize("label", sorted(boxes.TEASER_LABELS))
def test_a_label_opens_a_link(label):
    text = f"{label.upper()}: Council votes to keep the wooden bridge over the inlet"
    found = read_furniture(text, 0, len(text))
    assert found is not None
    assert found.rule == "furniture.teaser"


@pytest.mark.xfail(reason="the pattern reads no hyphens", strict=True)
def test_a_label_with_a_hyphen_opens_a_link():
    assert read_furniture("Must-read: Bridge stays", 0, 23) is not None
