"""What the properties are asked on: any text, rough pages, whole stories, any `now`."""

from datetime import UTC, timedelta, timezone
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from property.stories import stories

anything = st.text(st.characters(), max_size=400)
"""Any str, lone surrogates and NULs among its characters."""

SCRAPS = (
    "By ",
    "By Ada Brand and Carl Dow",
    "BY ADA BRAND, Staff Writer",
    "Ada Brand",
    "Updated ",
    "Published: 4:05 p.m. EST, Jan. 15, 2024",
    "Yesterday at 25:99 p.m. EDT",
    "32 August 2014",
    "²:²² p.m.",
    "3 hours ago",
    "99999999999999999999 years ago",
    "0000-00-00T00:00:00Z",
    "2.4k",
    "12 comments",
    "OSLO (Reuters) - ",
    "LIMA — The council met.",
    "“We waited,” said Ada Brand, 41, a baker. “Nobody came.”",
    '"We waited," she said.',
    "'It's ours,' he said.",
    "Brand told reporters: “",
    "”",
    "“",
    '"',
    "‘",
    "(AP Photo/Carl Dow, File)",
    "A crowd gathers in Lima. Photograph: Carl Dow/EPA",
    "© 2024 The Courant. All rights reserved.",
    "(Reporting by Ada Brand; Editing by Carl Dow)",
    "Correction: The pier is 40 feet long.",
    "https://www.example.com/a...b.html",
    "http://",
    "www.example.com/(a(b",
    "Advertisement",
    "READ MORE: Ten bridges",
    "> ",
    "HD Harbor votes",
    "BYLINE: Ada Brand",
    "###",
    "___",
    "The council voted to keep the bridge after a long dispute, officials said.",
    "İstanbul ǅ ﬁ ß",
    "\u200b\ufeff",
    "\xa0",
    "e\u0301\u0301",
    "\ud800",
    "\x00",
)
JOINTS = ("\n", "\n\n", "\r\n", "\r", "\u2028", "\x85", "\x1c", " ", "  ", "\t", "")


@st.composite
def scrap_pages(draw):
    """Pieces of pages in any order, joined by any line end or by nothing."""
    scraps = draw(st.lists(st.sampled_from(SCRAPS), max_size=25))
    joints = st.sampled_from(JOINTS)
    return "".join(scrap + draw(joints) for scrap in scraps)


@st.composite
def spoilt_stories(draw):
    """Whole stories with lines dropped, doubled, swapped, glued or cut."""
    lines = draw(stories()).text.split("\n")
    for _ in range(draw(st.integers(1, 6))):
        i = draw(st.integers(0, len(lines) - 1))
        j = draw(st.integers(0, len(lines) - 1))
        spoil = draw(st.sampled_from(["drop", "double", "swap", "glue", "cut"]))
        if spoil == "drop":
            lines[i] = ""
        elif spoil == "double":
            lines.insert(i, lines[j])
        elif spoil == "swap":
            lines[i], lines[j] = lines[j], lines[i]
        elif spoil == "glue":
            lines[i] += lines[j]
        else:
            lines[i] = lines[i][: draw(st.integers(0, len(lines[i])))]
    return "\n".join(lines)


texts = st.one_of(
    anything, scrap_pages(), spoilt_stories(), stories().map(lambda story: story.text)
)
"""From noise to whole pages."""

zones = st.one_of(
    st.none(),
    st.sampled_from(["America/New_York", "Asia/Kathmandu", "Europe/London", "UTC"]),
    st.sampled_from(["Australia/Lord_Howe", "Pacific/Apia"]).map(ZoneInfo),
    st.integers(-1439, 1439).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)
"""What `tz` may be."""

moments = st.datetimes(
    timezones=st.one_of(
        st.just(UTC),
        st.sampled_from(["America/New_York", "Asia/Kathmandu"]).map(ZoneInfo),
        st.integers(-1439, 1439).map(
            lambda minutes: timezone(timedelta(minutes=minutes))
        ),
    )
)
"""Any aware moment, the first and the last that Python knows among them."""

contexts = st.fixed_dictionaries(
    {},
    optional={
        "now": moments,
        "tz": zones,
        "url": st.one_of(
            st.none(),
            st.just("https://www.example.com/2021/08/20/a-story"),
            st.text(st.characters(), max_size=40),
        ),
        "dayfirst": st.sampled_from([None, True, False]),
    },
)
"""Arguments of `parse` beside the text."""
