import pytest
from blocks.told import answer_of, kinds_in, text_of
from corpus import neighbours


@pytest.mark.parametrize("head", neighbours.ABOVE.values(), ids=neighbours.ABOVE.keys())
def test_lines_among_their_neighbours(head):
    page = head + neighbours.BODY.lstrip("\n")
    assert kinds_in(text_of(page)) == answer_of(page)


def test_a_weak_caption_is_none_on_a_wrapped_page():
    text = """The boats of the Ness were out all night on Sunday, and the
harbour could be heard from the hill by those who live there.

Boats pictured at Grey Point on Sunday, left, with the crew

Nobody knows where the herring have been, said Tora Vang, who
counts fish for the county and had counted none since 2013.

The boats came home low in the water, and two of them had to
be emptied by hand, for which the school was closed on Monday.
"""
    assert (
        "caption",
        "Boats pictured at Grey Point on Sunday, left, with the crew",
    ) in (kinds_in(text.replace(" the\nh", " the h").replace("who\n", "who ")))
    assert "caption" not in [kind for kind, _ in kinds_in(text)]
