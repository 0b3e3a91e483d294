import pytest

from newsextract._captionlike import (
    WEIGHTS,
    caption_evidence,
    opens_like_caption,
)

SIGNS = {
    "FILE - The mayor waves to a crowd": {"opener", "voice"},
    "In this May 3, 2019, photo, a man waits": {"opener", "voice"},
    "Image caption, The bridge was closed": {"opener"},
    "The photo shows the bridge": {"opener", "voice"},
    "Artist’s impression of the new bridge": {"opener", "verbless"},
    "Ada Low, left, and Ben High had met before": {"position"},
    "The old bridge was pictured in 2019": {"position"},
    "The bridge was built in time (file photo)": {"position"},
    "He was there. (Published Monday, May 3, 2019)": {"position", "plain start"},
    "The bridge was closed in Tallow on Aug. 19.": {"tail"},
    "The bridge was closed, Tuesday, April 18, 2023": {"tail"},
    "The bridge was closed on 18 April, in Port Tallow.": {"tail"},
    "Supporters wave flags near the bridge": {"voice"},
    "Children wave flags near the bridge": {"voice"},
    "The mayor greets Ada Low and Ben High": {"voice", "names"},
    "Police searching the field after the flood": {"participle"},
    "Waiting for the bus": {"participle"},
    "The bridge of old": {"verbless"},
    "The bridge in 2018. The mayor was there.": {"verbless"},
    "Ada Low with Ben High": {"verbless", "names"},
    "Mayor Ada Low, Ben High, and Cy Moore": {"verbless", "names", "roll"},
    "Ada Low and Ben High, Cy Moore": {"verbless", "names"},
    "Talks under way at the hall in Port Tallow": {"verbless", "place"},
    "“It is safe,” the mayor wrote.": {"against", "plain start"},
    "Is the bridge safe?": {"against"},
    "But the bridge stood. She had it made. They were glad. That was all.": {
        "plain start",
        "long",
    },
    "1) A model for the bridge": {"plain start", "verbless"},
    "The mayor waved": set(),
    "Its waves were high and had a name": set(),
    "The mayor said that she waves": {"against"},
    "The crowds is said to wave": {"against"},
    "": set(),
    "  ": set(),
}


@pytest.mark.parametrize(("text", "signs"), SIGNS.items())
def test_signs(text, signs):
    found = caption_evidence(text, 0, len(text))
    assert found.signs == signs
    assert found.weight == sum(WEIGHTS[sign] for sign in signs)


def test_closed():
    text = "The bridge. The bridge"
    assert caption_evidence(text, 0, 11).closed
    assert not caption_evidence(text, 0, 22).closed


def test_without_a_verb_only_what_is_short():
    text = "The bridge of old stone " * 8
    assert caption_evidence(text, 0, len(text)).signs == set()


def test_long_openings_without_names_of_verbs():
    text = "Then the waves " * 30
    assert "voice" not in caption_evidence(text, 0, len(text)).signs


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("FILE - Rain", True),
        ("A view of the quay", True),
        ("A day like no other", False),
        ("Rain on the quay", False),
    ],
)
def test_opens_like_caption(text, opens):
    assert opens_like_caption(text, 0, len(text)) is opens
