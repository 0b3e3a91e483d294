from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._context import Context
from newsextract._fields.link import find_links
from newsextract._text import Range

TEXT = "http://example.com/a\nhttp://example.com/wor...7.html\n"


def block(start, end):
    lines = (Range(start, end - 1),)
    return Block(Kind.URL, start, end, start, end - 1, "by hand", Zone.BODY, lines)


BLOCKS = (block(0, 21), block(21, 53))


def test_links_of_every_block():
    found = find_links(TEXT, BLOCKS, Context())
    assert [(match.start, match.end) for match in found] == [(0, 20), (21, 52)]
    assert [match.url for match in found] == ["http://example.com/a", None]


def test_the_storys_address_settles_a_cut_one():
    own = "http://example.com/world/77.html"
    found = find_links(TEXT, BLOCKS, Context(url=own))
    assert [match.url for match in found] == ["http://example.com/a", own]


def test_only_the_blocks_given_are_searched():
    found = find_links(TEXT, BLOCKS[1:], Context())
    assert [match.start for match in found] == [21]
    assert find_links(TEXT, (), Context()) == ()
