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


def test_a_button_tells_what_the_bare_count_above_it_counts():
    for button, kind in [
        ("View comments", "comments"),
        ("See all replies", "comments"),
        ("View the map", "unknown"),
        ("View results", "unknown"),
    ]:
        lines = [("37", Kind.COUNTER), (button, Kind.FURNITURE)]
        assert read_lines(*lines) == [("37", 37, kind)]


def test_beside_times_and_names_in_the_head_only():
    line = "4 May 2024 | 3 min read"
    assert found_in(line, Kind.TIMESTAMP) == [("3 min read", 3)]
    assert found_in(line, Kind.BYLINE) == [("3 min read", 3)]
    assert found_in(line, Kind.TIMESTAMP, Zone.BODY) == []


def read_lines(*lines):
    text = "".join(line + "\n" for line, _ in lines)
    blocks = []
    at = 0
    for line, kind in lines:
        blocks.append(block(kind, Zone.HEAD, at, at + len(line)))
        at += len(line) + 1
    matches = find_counters(text, tuple(blocks))
    return [
        (text[match.start : match.end], match.value, match.kind) for match in matches
    ]


def test_label_and_number_on_two_lines():
    assert read_lines(
        ("Shares", Kind.FURNITURE),
        ("89", Kind.FURNITURE),
        ("", Kind.BLANK),
        ("Comments", Kind.FURNITURE),
        ("", Kind.BLANK),
        ("14", Kind.COUNTER),
    ) == [("Shares\n89", 89, "shares"), ("Comments\n\n14", 14, "comments")]
    assert read_lines(("89", Kind.COUNTER), ("Shares", Kind.FURNITURE)) == [
        ("89\nShares", 89, "shares")
    ]


def test_what_stands_between_parts_them():
    assert (
        read_lines(
            ("Shares", Kind.FURNITURE),
            ("Bridge opens", Kind.HEADLINE),
            ("89", Kind.FURNITURE),
        )
        == []
    )


def test_numbers_alone_count_where_the_block_says_so():
    assert read_lines(("2.4k", Kind.COUNTER)) == [("2.4k", 2400, "unknown")]
    assert read_lines(("2.4k", Kind.FURNITURE)) == []
    assert found_in("2.4k", Kind.COUNTER) == [("2.4k", 2400)]
    assert found_in("3", Kind.COUNTER, Zone.BODY) == []
    assert read_lines(("2", Kind.COUNTER), ("3", Kind.COUNTER)) == [
        ("2", 2, "unknown"),
        ("3", 3, "unknown"),
    ]
    assert read_lines(
        ("2 comments", Kind.COUNTER), ("a long line about something", Kind.FURNITURE)
    ) == [("2 comments", 2, "comments")]


def test_furniture_that_is_a_counter_or_holds_one():
    assert found_in("Show 158 comments", Kind.FURNITURE, Zone.FOOT) == [
        ("Show 158 comments", 158)
    ]
    assert found_in("Audio • 2 minute read", Kind.FURNITURE) == [("2 minute read", 2)]
    assert found_in("Audio • 2 minute read", Kind.FURNITURE, Zone.FOOT) == []


def test_the_story_itself_holds_none():
    assert found_in("It drew 312 comments", Kind.PARAGRAPH) == []
    assert found_in("312 comments", Kind.HEADLINE) == []


def test_no_blocks():
    assert find_counters("", ()) == ()
