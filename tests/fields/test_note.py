"""Notes of a story."""

from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._fields.note import find_notes


def block(kind, start, end):
    return Block(kind, start, end + 1, start, end, "test", Zone.FOOT, ())


def test_notes_in_printed_order():
    text = (
        "The river rose.\nAnn Lee contributed to this report.\nMore\n© 2022 The Post\n"
    )
    blocks = (
        block(Kind.PARAGRAPH, 0, 15),
        block(Kind.NOTE, 16, 51),
        block(Kind.NOTE, 52, 56),
        block(Kind.NOTE, 57, 72),
    )
    found = find_notes(text, blocks)
    assert [note.kind for note in found] == ["contributors", "copyright"]
    assert [text[note.start : note.end] for note in found] == [
        "Ann Lee contributed to this report.",
        "© 2022 The Post",
    ]
    assert [text[a:b] for a, b in found[0].people] == ["Ann Lee"]
    assert found[0].rule == "note.contributed"


def test_none():
    assert find_notes("", ()) == ()
