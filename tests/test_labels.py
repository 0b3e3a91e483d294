"""Labels and marks of exports, and the documents they part."""

import pytest

from newsextract._labels import (
    find_documents,
    is_export_line,
    read_label,
    read_mark,
    scan_lines,
)

LABELS = [
    ("LENGTH: 355 words", "LENGTH", "length", False),
    ("Length:355 words", "Length", "length", False),
    ("Full text : The mayor", "Full text", "full text", False),
    ("Company / organization: Name: Board", None, "company / organization", False),
    ("HD  Bridge opens", "HD", "HD", True),
    ("LP", "LP", "LP", True),
    ("ART\tMap", "ART", "ART", True),
    ("Betreff: Fwd: Brücke", "Betreff", "betreff", False),
]

NO_LABELS = [
    "Mayor: we are late",
    "INside the harbour",
    "Hd  Bridge opens",
    ": nothing",
    "A line that goes on and on until its label: comes far too late to be one",
]


@pytest.mark.parametrize(("line", "printed", "key", "coded"), LABELS)
def test_labels(line, printed, key, coded):
    text = f"\n  {line}"
    match = read_label(text, 3, len(text))
    assert (match.key, match.coded) == (key, coded)
    assert text[match.start : match.end] == (printed or line[:22])
    rest = line[len(text[match.start : match.end]) :].lstrip(" :\t")
    assert text[match.value :].strip() == rest


@pytest.mark.parametrize("line", NO_LABELS)
def test_lines_without_a_label(line):
    assert read_label(line, 0, len(line)) is None


MARKS = [
    ("3 of 10 DOCUMENTS", "number", 3, 10),
    ("Document 3 of 10", "number", 3, 10),
    ("DOKUMENT 2 VON 7", "number", 2, 7),
    ("1 von 7 Dokumenten", "number", 1, 7),
    ("End of Document", "end", 0, 0),
    ("Document HNS0000020100108e6180003p", "accession", 0, 0),
    ("AN  Document HNS0000020100108e6180003p", "accession", 0, 0),
    ("FOR IMMEDIATE RELEASE", "release", 0, 0),
    ("For immediate release: 8 January 2010", "release", 0, 0),
    ("EMBARGOED UNTIL 9 a.m. on Friday", "release", 0, 0),
    ("News Release", "release", 0, 0),
    ("Begin forwarded message:", "forward", 0, 0),
    ("-----Original Message-----", "forward", 0, 0),
    ("---------- Forwarded message ---------", "forward", 0, 0),
    ("On 8 Jan 2010, at 09:10, Ada Winter wrote:", "wrote", 0, 0),
    ("# # #", "close", 0, 0),
    ("###", "close", 0, 0),
    ("-30-", "close", 0, 0),
    ("- ENDS -", "close", 0, 0),
]

NO_MARKS = [
    "Image 3 of 10",
    "3 of 10",
    "12 of 10 DOCUMENTS",
    "0 of 10 DOCUMENTS",
    "Document everything you see",
    "Document ABCDEFGHIJKLMN",
    "End of documents",
    "For release of the hostages the board paid nothing at all, it said on Friday.",
    "On Friday the board wrote",
    "# 4",
    "12",
    "-3",
    "On " + "and on " * 30 + "wrote:",
    "",
]


@pytest.mark.parametrize(("line", "kind", "rank", "total"), MARKS)
def test_marks(line, kind, rank, total):
    text = f"x\n{line}"
    assert read_mark(text, 2, len(text)) == (kind, rank, total)


@pytest.mark.parametrize("line", NO_MARKS)
def test_lines_that_are_no_mark(line):
    assert read_mark(line, 0, len(line)) is None


def test_lines_of_an_export():
    assert is_export_line("ProQuest document link", 0, 22)
    assert not is_export_line("The document is linked", 0, 22)
    assert not is_export_line("body " * 20, 0, 100)


def lines_of(text):
    lines, at = [], 0
    for line in text.split("\n"):
        lines.append((at, at + len(line)))
        at += len(line) + 1
    return lines


def documents_of(text):
    lines = lines_of(text)
    return find_documents(lines, scan_lines(text, lines))


def test_a_scan_sees_labels_and_marks():
    text = "LENGTH: 3 words\n\n# # #\nThe mayor: late\nAN  Document A123456789"
    scan = scan_lines(text, lines_of(text))
    assert list(scan.labels) == [0, 4]
    assert {i: mark.kind for i, mark in scan.marks.items()} == {
        2: "close",
        4: "accession",
    }


DOCUMENTS = [
    ("", [(0, 1, 1, 1, "page")]),
    ("a\nb", [(0, 2, 1, 1, "page")]),
    (
        "cover\n7 of 9 DOCUMENTS\na\n8 of 9 DOCUMENTS\nb\n",
        [(0, 3, 7, 9, "export.numbered"), (3, 6, 8, 9, "export.numbered")],
    ),
    (
        "a\nEnd of Document\nb\nEnd of Document\n\nprinted by",
        [(0, 2, 1, 2, "export.end"), (2, 6, 2, 2, "export.end")],
    ),
    (
        "a\nDocument A123456789\nb\nDocument A123456780",
        [(0, 2, 1, 2, "export.accession"), (2, 4, 2, 2, "export.accession")],
    ),
    (
        "\ntitle: a\nid: 1\ntext: b\ntitle: is no head\ntitle: c\nid: 2\ntext: d",
        [(0, 5, 1, 2, "export.record"), (5, 8, 2, 2, "export.record")],
    ),
    ("From: a\nTo: b\n\nFrom: c\nTo: d", [(0, 5, 1, 1, "page")]),
    ("BYLINE: a\nLENGTH: b\nBYLINE: c", [(0, 3, 1, 1, "export.record")]),
    ("title: a\n\nb\ntitle: c", [(0, 4, 1, 1, "page")]),
    ("GRAPHIC: a\nLENGTH: b", [(0, 2, 1, 1, "page")]),
]


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_documents(text, expected):
    assert [tuple(document) for document in documents_of(text)] == expected
