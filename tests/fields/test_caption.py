import pytest

from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._fields.caption import find_captions
from newsextract._text import Range, split_lines


def block_of(text, rule, kind=Kind.CAPTION):
    pieces = tuple(Range(*line[:2]) for line in split_lines(text))
    return Block(kind, 0, len(text), 0, len(text), rule, Zone.BODY, pieces)


def read(text, rule="caption.bracket"):
    (found,) = find_captions(text, [block_of(text, rule)])
    description = found.description and text[slice(*found.description)]
    credit = found.credit and text[found.credit.start : found.credit.end]
    assert (found.start, found.end, found.rule) == (0, len(text), rule)
    return description, credit, found.kind


def test_only_captions_are_read():
    paragraph = block_of("Rain. (Ada Low/AP)", "by hand", Kind.PARAGRAPH)
    empty = Block(Kind.CAPTION, 0, 0, 0, 0, "by hand", Zone.BODY, ())
    assert find_captions("Rain. (Ada Low/AP)", [paragraph, empty]) == ()


@pytest.mark.parametrize(
    ("text", "rule", "description", "credit"),
    [
        ("Rain. (Ada Low/AP)", "caption.bracket", "Rain.", "Ada Low/AP"),
        ("Rain. | Ada Low/AP", "caption.pipe", "Rain.", "Ada Low/AP"),
        ("Photo: Ada Low", "caption.credit_line", None, "Ada Low"),
        ("Rain.\nPhoto: Ada Low", "caption.credit_below", "Rain.", "Ada Low"),
        ("Rain. less\nRain ... more\nAda Low", "caption.credit_below",
         "Rain. less\nRain ... more", "Ada Low"),
        ("PA Media\nAda Low has won", "caption.credit_above", "Ada Low has won",
         "PA Media"),
        ("Rain (\nImage:\nGetty Images)", "caption.split_bracket", "Rain",
         "Getty Images"),
        ("Rain, at last\nAda Low", "caption.above_button", "Rain, at last\nAda Low",
         None),
        ("Rain.\nPhoto: Ada Low", "caption.under_button", "Rain.", "Ada Low"),
        ("Rain at last", "caption.under_button", "Rain at last", None),
        ("Ada Low and Ben High", "caption.name", "Ada Low and Ben High", None),
        ("Old rain. Ada Low/AP\nOld rain.", "caption.bare", "Old rain.", "Ada Low/AP"),
        ("Rain fell.", "caption.video", "Rain fell.", None),
        ("Rain is said to fall", "caption.bracket", "Rain is said to fall", None),
        ("© Ada Low Rain on the quay", "caption.first", "Rain on the quay", "Ada Low"),
        ("Rain. (AP Photo) AP Photo hide caption", "caption.bracket", "Rain.",
         "AP Photo"),
    ],
)  # fmt: skip
def test_description_and_credit(text, rule, description, credit):
    assert read(text, rule)[:2] == (description, credit)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rain. (Ada Low/AP)", "photo"),
        ("Rain. (Illustration by Ada Low)", "illustration"),
        ("Rain. Graphic: Ada Low", "graphic"),
        ("Rain. (AP Video by Ada Low)", "video"),
        ("Video: the moment the rain came (Ada Low/AP)", "video"),
        ("Artist's impression of the rain. (NASA)", "illustration"),
        ("Map: where the rain fell. (Reuters)", "graphic"),
        ("Video of it is rare. (Reuters)", "video"),
        ("Videos are rare. (Reuters)", "photo"),
        ("Photo: Ada Low", "photo"),
    ],
)
def test_kind(text, kind):
    assert read(text)[2] == kind
