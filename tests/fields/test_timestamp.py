"""The times of a page and of its story: kinds and values."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._context import Context
from newsextract._fields.timestamp import find_timestamps
from newsextract._text import Range

HEAD, BODY, FOOT = Zone.HEAD, Zone.BODY, Zone.FOOT
NOW = datetime(2022, 6, 15, 12, 0, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")


def stamps(*parts, **context):
    text, blocks = "", []
    for kind, zone, line in parts:
        start = len(text)
        text += line + "\n"
        inner = Range(start, len(text) - 1)
        blocks.append(Block(kind, start, len(text), *inner, "test", zone, (inner,)))
    known = Context(**{"now": NOW, **context})
    found = find_timestamps(text, tuple(blocks), known)
    assert list(found) == sorted(found, key=lambda match: match.start)
    return [
        (
            text[match.start : match.end],
            match.kind,
            match.value.isoformat() if match.value is not None else None,
        )
        for match in found
    ]


def head(line):
    return (Kind.TIMESTAMP, HEAD, line)


def prose(line):
    return (Kind.PARAGRAPH, BODY, line)


STAMP = head("June 3, 2021")
DAY = "2021-06-03T00:00:00"


# kinds


def test_unlabelled_in_the_head():
    assert stamps(STAMP) == [("June 3, 2021", "published", DAY)]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Published: ", "published"),
        ("Posted ", "posted"),
        ("Updated ", "updated"),
        ("Last modified on ", "modified"),
        ("Load-Date: ", "entry"),
    ],
)
def test_labels(label, kind):
    assert stamps(head(f"{label}June 3, 2021")) == [("June 3, 2021", kind, DAY)]


def test_label_on_the_line_above():
    parts = ((Kind.FURNITURE, HEAD, "Updated"), STAMP)
    assert stamps(*parts) == [("June 3, 2021", "updated", DAY)]
    parts = ((Kind.FURNITURE, HEAD, "A long line of furniture here"), STAMP)
    assert stamps(*parts) == [("June 3, 2021", "published", DAY)]


def test_first_published_stands_over_place():
    foot = (Kind.TIMESTAMP, FOOT, "First published on June 1, 2021")
    assert [kind for _, kind, _ in stamps(STAMP, foot)] == ["entry", "published"]


def test_bare_clock_in_the_head():
    for line, kind in (
        ("04:42", "entry"),
        ("5:30 pm", "published"),
        ("17:30 BST", "published"),
    ):
        assert [found[1] for found in stamps(head(line))] == [kind]


def test_day_of_the_page_above_the_headline():
    page_day = head("Friday, June 4, 2021")
    headline = (Kind.HEADLINE, HEAD, "River rises")
    kinds = [kind for _, kind, _ in stamps(page_day, headline, STAMP)]
    assert kinds == ["entry", "published"]
    assert [kind for _, kind, _ in stamps(page_day, headline)] == ["published"]


def test_day_without_a_date():
    assert stamps(head("Sunday school"))[0][1] == "entry"
    assert stamps(head("Sunday"))[0][1] == "published"
    assert stamps(head("Sunday 5 pm"))[0][1] == "published"


def test_posts_of_a_live_blog():
    post = (Kind.TIMESTAMP, BODY, "Updated at June 3, 2021")
    assert stamps(post) == [("June 3, 2021", "entry", DAY)]


def test_unlabelled_elsewhere():
    for zone, kind in ((BODY, "entry"), (FOOT, "related")):
        found = stamps((Kind.TIMESTAMP, zone, "June 3, 2021"))
        assert found == [("June 3, 2021", kind, DAY)]


@pytest.mark.parametrize(
    ("block", "kind"),
    [
        (Kind.RELATED, "related"),
        (Kind.COMMENT, "related"),
        (Kind.ADVERT, "related"),
        (Kind.NEWSLETTER, "related"),
        (Kind.EMBED, "embed"),
        (Kind.ENTRY, "entry"),
    ],
)
def test_of_others(block, kind):
    for line in ("Published June 3, 2021", "June 3, 2021"):
        assert stamps((block, HEAD, line)) == [("June 3, 2021", kind, DAY)]


def test_others_without_a_time():
    assert (
        stamps((Kind.RELATED, FOOT, "More on the river"), prose("It fell. " * 40)) == []
    )


def test_byline_with_a_stamp():
    line = "By Ann Lee June 3, 2021 5:30 pm EDT"
    assert stamps((Kind.BYLINE, HEAD, line)) == [
        ("June 3, 2021 5:30 pm EDT", "published", "2021-06-03T17:30:00-04:00")
    ]
    assert stamps((Kind.BYLINE, HEAD, "By Ann Lee")) == []


def test_byline_with_an_age():
    assert stamps((Kind.BYLINE, HEAD, "Ann Lee 7 hours")) == [
        ("7 hours", "published", "2022-06-15T05:00:00+00:00")
    ]


@pytest.mark.parametrize(
    ("kind", "zone", "line", "expected"),
    [
        (Kind.KICKER, HEAD, "June 3, 2021", "published"),
        (Kind.DECK, HEAD, "June 3, 2021", "published"),
        (Kind.HEADLINE, HEAD, "June 3, 2021", "published"),
        (Kind.FURNITURE, HEAD, "Updated June 3, 2021 by the desk", "updated"),
        (Kind.FURNITURE, FOOT, "This page was last edited on June 3, 2021", "modified"),
    ],
)
def test_titles_and_furniture(kind, zone, line, expected):
    more = prose("It rained on the town and all its people for most of a week.") * 5
    assert stamps((kind, zone, line), more[:3]) == [("June 3, 2021", expected, DAY)]


@pytest.mark.parametrize(
    ("kind", "zone", "line"),
    [
        (Kind.FURNITURE, HEAD, "Thursday, June 3, 2021 Today's Paper"),
        (Kind.FURNITURE, BODY, "Updated June 3, 2021"),
        (Kind.HEADLINE, HEAD, "The 1920s are back, says the town"),
        (Kind.COUNTER, HEAD, "04:42"),
        (Kind.URL, FOOT, "example.com/2021/06/03/"),
    ],
)
def test_no_times(kind, zone, line):
    assert stamps((kind, zone, line), prose("It rained. " * 30)) == []


def test_a_line_alone_tells_its_time_whatever_it_is():
    assert stamps((Kind.COUNTER, HEAD, "12:15")) == [
        ("12:15", "mention", "2022-06-15T12:15:00")
    ]
    assert stamps((Kind.FURNITURE, HEAD, "nothing")) == []
    assert stamps() == []


def test_print_edition():
    note = (
        Kind.NOTE,
        FOOT,
        "A version of this article appears in print on June 3, 2021.",
    )
    assert stamps(note) == [("June 3, 2021", "print", DAY)]


def test_dateline():
    text = "SUNBURY, June 3 (AP) — The river rose on Monday."
    assert stamps(prose(text)) == [
        ("June 3", "dateline", "2022-06-03T00:00:00"),
        ("Monday", "mention", "2022-06-13T00:00:00"),
    ]


# one stamp on several lines, several on one


def test_clock_on_the_next_line():
    expected = "Fri, Jun 3 2022\n5:30 PM EDT"
    found = stamps(head("Published Fri, Jun 3 2022"), head("5:30 PM EDT"))
    assert found == [(expected, "published", "2022-06-03T17:30:00-04:00")]
    between = (Kind.BLANK, HEAD, "")
    found = stamps(head("Fri, Jun 3 2022"), between, prose("It rose."), head("x"))
    assert found == [("Fri, Jun 3 2022", "published", "2022-06-03T00:00:00")]


def test_bare_clock_takes_the_day_of_the_stamp_beside_it():
    line = "Published June 3, 2021 4:00 am EDT (Updated 4:30 am)"
    assert stamps(head(line))[1] == (
        "4:30 am",
        "updated",
        "2021-06-03T04:30:00-04:00",
    )
    assert stamps(head("Published 03/04/2021, updated 4:30 am"))[1] == (
        "4:30 am",
        "updated",
        "2022-06-15T04:30:00",
    )


def test_bare_clock_without_a_zone_beside_a_naive_stamp():
    line = "Published June 3, 2021 4:00 am | Updated 4:30 am"
    assert stamps(head(line))[1][2] == "2021-06-03T04:30:00"


# values of mentions


def test_mentions_count_from_publication():
    found = stamps(head("June 3, 2021 9:00 am EDT"), prose("It rose on Monday."))
    assert found[1] == ("Monday", "mention", "2021-05-31T00:00:00")


def test_mentions_count_from_the_update_if_that_is_all():
    found = stamps(head("Updated June 3, 2021"), prose("It rose on Monday."))
    assert found[1] == ("Monday", "mention", "2021-05-31T00:00:00")


def test_mentions_count_from_a_dateline_with_a_year_if_that_is_all():
    line = "HOLT, June 3, 2021 (NNS) - The bridge was closed on Monday, police said."
    assert stamps(prose(line))[1] == ("Monday", "mention", "2021-05-31T00:00:00")
    line = "HOLT, June 31, 2021 (NNS) - The bridge was closed on Monday, police said."
    assert stamps(prose(line))[-1] == ("Monday", "mention", "2022-06-13T00:00:00")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A hearing is set for Aug. 20 in Holt.", "2022-08-20T00:00:00"),
        ("The work is due to start on Aug. 20.", "2022-08-20T00:00:00"),
        ("A hearing was set for Aug. 20 in Holt.", "2021-08-20T00:00:00"),
        ("A set of rules for Aug. 20 was found.", "2021-08-20T00:00:00"),
    ],
)
def test_mentions_of_days_to_come(words, expected):
    assert stamps(prose(words)) == [("Aug. 20", "mention", expected)]


def test_days_to_come_with_a_year_are_as_printed():
    words = "A hearing is set for Aug. 20, 2020, in Holt."
    assert stamps(prose(words)) == [("Aug. 20, 2020", "mention", "2020-08-20T00:00:00")]


def test_clocks_of_entries_take_the_day_of_the_page():
    entry = (Kind.TIMESTAMP, BODY, "12.42 CET")
    found = stamps(head("Updated 13.10 CET, 3 June 2021"), prose("It rains."), entry)
    assert found[-1] == ("12.42 CET", "entry", "2021-06-03T12:42:00+01:00")


def test_mentions_count_from_now_if_nothing_is_printed():
    assert stamps(prose("It rose on Monday.")) == [
        ("Monday", "mention", "2022-06-13T00:00:00")
    ]
    assert stamps(prose("It rose on Monday."), now=None) == [
        ("Monday", "mention", None)
    ]


def test_hours_are_not_counted_from_a_day():
    found = stamps(STAMP, prose("It fell three hours ago."))
    assert found[1] == ("three hours ago", "mention", None)
    found = stamps(head("June 3, 2021 9 am EDT"), prose("It fell three hours ago."))
    assert found[1][2] == "2021-06-03T06:00:00-04:00"


def test_clocks_of_the_story_are_of_its_day():
    found = stamps(head("June 3, 2021 9:00 am EDT"), prose("It rose at 5:30 p.m."))
    assert found[1][2] == "2021-06-03T17:30:00"
    assert stamps(prose("It rose at 5:30 p.m."), tz=NEW_YORK)[0][2] == (
        "2022-06-15T17:30:00-04:00"
    )


def test_parts_and_reason():
    text = "Yesterday at 7:25 p.m. EDT"
    inner = Range(0, len(text))
    block = Block(Kind.TIMESTAMP, 0, *inner[1:], *inner, "test", HEAD, (inner,))
    (match,) = find_timestamps(text, (block,), Context())
    assert match.value is None
    assert match.reason is not None
    assert (match.parts.day_shift, match.parts.hour, match.parts.minute) == (-1, 19, 25)
    assert (match.parts.zone, match.precision, match.relative) == (
        "EDT",
        "minute",
        True,
    )
    now = datetime(2021, 8, 21, 12, 0, tzinfo=timezone(timedelta(hours=-4)))
    (match,) = find_timestamps(text, (block,), Context(now=now))
    assert match.value.isoformat() == "2021-08-20T19:25:00-04:00"


# order of day and month


OPEN = head("Published 03/04/2021")
MARCH, APRIL = "2021-03-04T00:00:00", "2021-04-03T00:00:00"


def published(*parts, **context):
    return next(
        value for _, kind, value in stamps(*parts, **context) if kind == "published"
    )


@pytest.mark.parametrize(
    ("more", "context", "value"),
    [
        ((), {}, None),
        ((), {"dayfirst": True}, APRIL),
        ((), {"dayfirst": False}, MARCH),
        ((), {"tz": NEW_YORK}, MARCH),
        ((), {"tz": ZoneInfo("Europe/London")}, APRIL),
        ((), {"tz": ZoneInfo("America/Toronto")}, None),
        ((), {"tz": ZoneInfo("UTC")}, None),
        ((), {"tz": UTC}, None),
        ((), {"url": "https://www.example.co.uk/story"}, APRIL),
        ((), {"url": "https://www.example.us/story"}, MARCH),
        ((), {"url": "https://www.example.ca/story"}, None),
        ((), {"url": "https://www.example.com/story"}, None),
        ((head("Updated 25/04/2021"),), {}, APRIL),
        ((head("Updated 04/25/2021"),), {}, MARCH),
        ((head("Updated 5:30 pm EDT, 5/5/2021"),), {}, MARCH),
        ((head("Updated 5:30 pm EST, 5/5/2021"),), {}, MARCH),
        ((head("Updated 5:30 pm AEST, 5/5/2021"),), {}, APRIL),
        ((prose("It rose on 25 April 2021."),), {}, APRIL),
        ((prose("The labour centre rose."),), {}, APRIL),
        ((prose("The labor center rose."),), {}, MARCH),
        ((prose("The labour center rose."),), {}, None),
        ((prose("They organised all of it."),), {}, APRIL),
        ((prose("The labouring men rose."),), {}, None),
    ],
)
def test_order(more, context, value):
    assert published(OPEN, *more, **context) == value


# zones settled by the page


@pytest.mark.parametrize(
    ("more", "context", "value"),
    [
        ((), {}, "2021-06-03T17:00:00+05:30"),
        ((), {"tz": ZoneInfo("Asia/Jerusalem")}, "2021-06-03T17:00:00+02:00"),
        ((), {"url": "https://example.ie/story"}, "2021-06-03T17:00:00+01:00"),
        ((head("Updated 6 pm IDT"),), {}, "2021-06-03T17:00:00+02:00"),
        (
            (prose("HAIFA, Israel — The river rose again, and fell."),),
            {},
            "2021-06-03T17:00:00+02:00",
        ),
        ((prose("The river rose again."),), {}, "2021-06-03T17:00:00+05:30"),
        ((prose("SUNBURY — The river rose again."),), {}, "2021-06-03T17:00:00+05:30"),
    ],
)
def test_ambiguous_zone(more, context, value):
    assert published(head("Published June 3, 2021 5 pm IST"), *more, **context) == value
