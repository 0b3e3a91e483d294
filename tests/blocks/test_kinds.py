from blocks.told import answer_of
from corpus import heads, neighbours, pages, writers

from newsextract._blocks.kinds import Block, Kind, Verdict, Zone
from newsextract._text import Range


def test_kinds_are_printed_as_they_are_named():
    assert {kind: str(kind) for kind in Kind} == {
        kind: kind.name.lower() for kind in Kind
    }
    assert [str(zone) for zone in Zone] == ["head", "body", "foot"]


def test_pages_of_the_corpus_name_kinds():
    tables = (pages.PAGES, pages.KNOWN_WRONG, writers.WRITERS, heads.HEADLINES)
    named = {
        kind
        for table in (*tables, neighbours.ABOVE)
        for page in table.values()
        for kind, _ in answer_of(page)
    }
    assert named <= set(map(str, Kind))


def test_a_block_is_a_value():
    one, other = (
        Block(Kind.URL, 0, 6, 0, 5, "url.line", Zone.HEAD, (Range(0, 5),))
        for _ in range(2)
    )
    assert one == other
    assert hash(one) == hash(other)
    assert Verdict(Kind.URL, "url.line") == (Kind.URL, "url.line")
