from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._fields.counter import find_counters
from newsextract._text import Range


def block(kind, zone, start, end):
    return Block(kind, start, end, start, end, "by hand", zone, (Range(start, end),))


def found_in(text, kind, zone=Zone.HEAD):
    matches = find_counters(text, (block(kind, zone, 0, len(text)),))
    return [(text[match.start : match.end], match.value) for match in matches]


def test_counter_blocks_are_read_anywhere():
    assert found_in("23 Likes", Kind.COUNTER) == [("23 Likes", 23)]
    assert found_in("23 Likes", Kind.COUNTER, Zone.FOOT) == [("23 Likes", 23)]
    assert found_in("30 views 2 comments", Kind.COUNTER) == [
        ("30 views", 30),
        ("2 comments", 2),
    ]


def test_beside_times_and_names_in_the_head_only():
    line = "4 May 2024 | 3 min read"
    assert found_in(line, Kind.TIMESTAMP) == [("3 min read", 3)]
    assert found_in(line, Kind.BYLINE) == [("3 min read", 3)]
    assert found_in(line, Kind.TIMESTAMP, Zone.BODY) == []


def test_the_story_itself_holds_none():
    assert found_in("It drew 312 comments", Kind.PARAGRAPH) == []
    assert found_in("312 comments", Kind.HEADLINE) == []


def test_no_blocks():
    assert find_counters("", ()) == ()
