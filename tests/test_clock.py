"""Printed times: where they are, and what they state."""

import pytest
from corpus import times
from hypothesis import given
from hypothesis import strategies as st

from newsextract._calendar.parts import Amount, Parts
from newsextract._calendar.settle import Setting, settle
from newsextract._clock import (
    Slot,
    find_mentions,
    find_times,
    is_time_line,
    join,
    read_label,
    read_standing_behind,
    time_share,
)
from newsextract._clock.find import read_line
from newsextract._clock.stamps import read_stamp
from newsextract._text import Range

STAMPS = st.tuples(
    st.sampled_from(["", "Updated ", "Posted: ", "Published on ", "Last updated "]),
    st.sampled_from(
        [
            "April 27, 2024",
            "Sept. 3 2021",
            "Sep 31, 1999",
            "Photo 3, 2021",
            "May 45, 2021",
            "3 May 2020",
            "03 Mar 2020",
            "yesterday",
            "Today",
        ]
    ),
    st.sampled_from([" ", ", ", " at ", ", at ", " - "]),
    st.sampled_from(["6:40", "06:05", "12:30", "00:30", "23:59", "24:00"]),
    st.sampled_from(["", " a.m.", " p.m.", "pm", " AM", "p.m"]),
    st.sampled_from(["", " EDT", " ET", " GMT", " PT", " XYZ", " (updated)"]),
).map("".join)

SCRAPS = st.tuples(
    st.sampled_from(
        [
            "on Tuesday",
            "in 1937",
            "the 1990s",
            "April 24",
            "from March",
            "last year",
            "this morning",
            "5 p.m.",
            "1446",
            "noon",
            "and",
            "at",
            "date",
            "early",
            "give",
            "hours",
            "late",
            "of",
            "present",
            "the",
            "to",
        ]
    ),
    st.sampled_from([" ", " ", ", ", "\n", " - ", ". "]),
).map("".join)


def first(text, *, running=False):
    matches = find_times(text, 0, len(text), running=running)
    return matches[0] if matches else None


def check(text, printed, value, *, running):
    match = first(text, running=running)
    assert match is not None
    assert text[match.start : match.end] == printed
    settled = settle(match.parts, Setting(now=times.NOW, past=not running))
    found = settled.value.isoformat() if settled.value is not None else None
    assert found == value
    assert (settled.value is None) <= (settled.reason is not None)


@pytest.mark.parametrize(("text", "printed", "value"), times.LINES)
def test_lines(text, printed, value):
    check(text, printed, value, running=False)


@pytest.mark.parametrize(("text", "printed", "value"), times.PROSE)
def test_prose(text, printed, value):
    check(text, printed, value, running=True)


@pytest.mark.parametrize("text", times.NOT)
def test_not_in_lines(text):
    assert first(text) is None


@pytest.mark.parametrize("text", times.NOT_IN_PROSE)
def test_not_in_prose(text):
    assert first(text, running=True) is None


@pytest.mark.parametrize("text", [row[0] for row in times.LINES])
def test_offsets_move_with_the_text(text):
    before = "A line above.\n\n"
    matches = find_times(before + text, len(before), len(before + text))
    here = find_times(text, 0, len(text))
    assert [(m.start - len(before), m.end - len(before)) for m in matches] == [
        (m.start, m.end) for m in here
    ]


@pytest.mark.parametrize(("text", "printed", "value"), times.PROSE)
@pytest.mark.parametrize("wrap", ["\n", "\r\n", "\n> ", "\u2028"])
def test_prose_wrapped(text, printed, value, wrap):
    found = first(text.replace(" ", wrap), running=True)
    settled = settle(found.parts, Setting(now=times.NOW))
    assert (
        settled.value
        == settle(first(text, running=True).parts, Setting(now=times.NOW)).value
    )
    assert (value is None) == (settled.value is None)
    assert found.end - found.start >= len(printed)


def test_parts():
    match = first("Published Thu, 3 June 2021 5:30:09 p.m. EDT")
    assert match.parts == Parts(
        year=2021,
        month=6,
        day=3,
        weekday=3,
        hour=17,
        minute=30,
        second=9,
        zone="EDT",
    )
    assert match.slots == Slot.DATE | Slot.WEEKDAY | Slot.CLOCK
    assert match.label == "published"


def test_parts_of_amounts():
    assert first("2 years 3 months ago").parts == Parts(
        amounts=(Amount(2.0, "year"), Amount(3.0, "month"))
    )
    assert first("0,5 hours ago").parts.amounts == (Amount(0.5, "hour"),)
    assert first("two days from now").parts.ahead
    assert first("2 Fridays ago").parts.weekday == 4


def test_parts_in_an_open_order():
    assert first("03/04/2021").parts == Parts(year=2021, numbers=(3, 4))
    assert first("03/04/21").parts == Parts(year=21, short_year=True, numbers=(3, 4))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("June 3, 2021", None),
        ("Published: June 3, 2021", "published"),
        ("First published on June 3, 2021", "published"),
        ("PUBLISHED June 3, 2021", "published"),
        ("Issued on: 03/06/2021", "published"),
        ("Posted at 5:30 pm", "posted"),
        ("Updated\nJune 3, 2021", "updated"),
        ("Updated June 3, 2021", "updated"),
        ("Last Updated On: June 3, 2021", "updated"),
        ("UPDATED ON June 3, 2021", "updated"),
        ("Updated as of June 3, 2021", "updated"),
        ("Updated / June 3, 2021", "updated"),
        ("(Updated 4:30 am)", "updated"),
        ("Last modified on Thu 3 Jun 2021", "modified"),
        ("Last edited by ann_lee; Today at 9:14 AM", "modified"),
        ("LOAD-DATE: June 3, 2021", "loaded"),
        ("June 3, 2021 (updated)", "updated"),
        ("June 3, 2021 [edited]", "modified"),
        ("June 3, 2021 (Paris)", None),
        ("By Ann Lee June 3, 2021", None),
    ],
)
def test_labels(text, label):
    assert first(text).label == label


@given(STAMPS)
def test_a_stamp_read_at_one_look_is_what_its_pieces_make(line):
    stamp = read_stamp(line, 0, len(line))
    assert stamp is None or read_line(line, 0, len(line)) == (stamp,)


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("April 27, 2024 at 6:40 a.m. EDT", "month first clock of 12 hours"),
        ("Updated yesterday at 9:05 p.m. EDT", "day word clock of 12 hours"),
        ("3 May 2020, 10:15", "day first clock"),
        ("Photo 3, 2021, 10:15", None),
        ("May 2, 2020 - 10:15", None),
    ],
)
def test_stamps_in_the_common_forms(line, rule):
    stamp = read_stamp(line, 0, len(line))
    assert (stamp.rule if stamp else None) == rule


@given(st.lists(SCRAPS, min_size=2, max_size=7).map("".join))
def test_what_ends_a_time_is_what_no_piece_goes_on_with(text):
    found = find_mentions(text, ((0, len(text)),))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(join, "ends_time", lambda *_: False)
        assert find_mentions(text, ((0, len(text)),)) == found


def test_two_stamps_on_a_line():
    text = "Published : 7:49, 2 Nov 2021Updated : 8:24, 2 Nov 2021"
    found = find_times(text, 0, len(text))
    assert [(text[m.start : m.end], m.label) for m in found] == [
        ("7:49, 2 Nov 2021", "published"),
        ("8:24, 2 Nov 2021", "updated"),
    ]


def test_a_range_is_not_left():
    text = "June 3, 2021 5:30 pm EDT"
    assert [find_times(text, 0, end)[0].end for end in (6, 12, 20, 24)] == [
        6,
        12,
        20,
        24,
    ]
    assert find_times(text, 0, 4) == ()
    assert find_times(text, 5, 6) == ()


def test_mentions_of_several_ranges():
    text = "It fell on Friday.\nIt is dry.\nIt rose on Monday and in May."
    ranges = (Range(0, 18), Range(19, 29), Range(30, len(text)))
    found = find_mentions(text, ranges)
    assert {
        start: [text[m.start : m.end] for m in matches]
        for start, matches in found.items()
    } == {0: ["Friday"], 30: ["Monday", "May"]}
    assert find_mentions(text, ()) == {}
    (behind,) = find_mentions("Fri last year", (Range(4, 13),)).values()
    assert [(m.start, m.end) for m in behind] == [(4, 13)]


@pytest.mark.parametrize(
    "text",
    [
        "June 3, 2021",
        "Published: June 3, 2021 | Updated: 5:30 pm EDT",
        "Last modified on Thu 3 Jun 2021 17.30 BST",
        "5 hours ago",
        "7 hours",
        "First published on June 3, 2021 / 5:30 AM",
        "• June 3, 2021 •",
        "UPDATEDJUNE 3, 2021",
        "A day ago",
        "The day before yesterday",
    ],
)
def test_time_lines(text):
    assert is_time_line(text, 0, len(text))
    assert time_share(text, 0, len(text)) == 1.0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Share",
        "Published",
        "By Ann Lee June 3, 2021",
        "June 3, 2021 in Sunbury",
        "A mill in June 2021",
        "Updated by the mill",
        "June 3, 2021 " * 20,
    ],
)
def test_other_lines(text):
    assert not is_time_line(text, 0, len(text))


def test_share_of_a_mixed_line():
    text = "Ann Lee June 3, 2021"
    assert 0.5 < time_share(text, 0, len(text)) < 0.8
    assert time_share("Ann Lee", 0, 7) == 0.0


def test_label_alone():
    assert read_label("Updated", 0, 7) == "updated"
    assert read_label("First published on:", 0, 19) == "published"
    assert read_label("Sunbury", 0, 7) is None
    assert read_label("Updated 3", 0, 9) is None


def test_standing_behind_a_name():
    piece = read_standing_behind("Ann Lee 7 hours", 0, 15)
    assert (piece.start, piece.end) == (8, 15)
    assert read_standing_behind("Ann Lee", 0, 7) is None


@pytest.mark.parametrize(
    "text",
    [
        "\ud8005:30 pm\udfff",
        "\x00June\x00 3",
        "²:30 pm, ٣ June 2021",
        "99999999999999999999 hours ago",
        "June 99999999999999999999",
        "9999-99-99T99:99:99",
        "İ June 3 ſeptember ſ",
        "",
    ],
)
def test_any_text(text):
    for running in (False, True):
        for match in find_times(text, 0, len(text), running=running):
            assert 0 <= match.start < match.end <= len(text)
