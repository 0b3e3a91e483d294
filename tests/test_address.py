import pytest
from corpus import urls

from newsextract._address import find_addresses


def unmarked(marked):
    """Return the text without its marks, and the ranges they stood around."""
    text = ""
    ranges = []
    for piece in marked.split("⟦"):
        inside, closed, after = piece.partition("⟧")
        if closed:
            ranges.append((len(text), len(text) + len(inside)))
        text += inside + after
    return text, ranges


@pytest.mark.parametrize(("marked", "url"), urls.WHOLE)
def test_whole(marked, url):
    text, ranges = unmarked(marked)
    found = find_addresses(text, 0, len(text))
    assert [(match.start, match.end) for match in found] == ranges
    assert [(match.url, match.truncated) for match in found] == [(url, False)]
    assert [match.host for match in found] == [found[0].host.lower()]


@pytest.mark.parametrize(("marked", "host"), urls.CUT)
def test_cut(marked, host):
    text, ranges = unmarked(marked)
    found = find_addresses(text, 0, len(text))
    assert [(match.start, match.end) for match in found] == ranges
    assert [(match.url, match.host, match.truncated) for match in found] == [
        (None, host, True)
    ]


@pytest.mark.parametrize("text", urls.NOT)
def test_no_address(text):
    assert find_addresses(text, 0, len(text)) == ()


@pytest.mark.parametrize(("cut", "url"), urls.SETTLED)
def test_settled_by_the_storys_own_address(cut, url):
    for own in (url, url + "?from=feed", url + "#top"):
        (found,) = find_addresses(cut, 0, len(cut), own)
        assert found.truncated
        assert found.url in (url, own)
        assert found.host is not None
        assert found.host in url


@pytest.mark.parametrize(("cut", "url"), urls.UNSETTLED)
def test_not_settled_by_an_address_that_differs(cut, url):
    (found,) = find_addresses(cut, 0, len(cut), url)
    assert (found.url, found.truncated) == (None, True)


def test_whole_addresses_are_not_touched_by_the_storys_own():
    text = "http://example.com/a"
    (found,) = find_addresses(text, 0, len(text), "http://example.com/a/b")
    assert found.url == text


def test_two_in_a_line():
    text = "http://example.com/a http://example.com/b"
    found = find_addresses(text, 0, len(text))
    assert [(match.start, match.end) for match in found] == [(0, 20), (21, 41)]


def test_range_is_kept_to():
    text = "x http://example.com/abc y"
    assert find_addresses(text, 3, len(text)) == ()
    (found,) = find_addresses(text, 2, 22)
    assert (found.start, found.end, found.url) == (2, 22, "http://example.com/a")


@pytest.mark.parametrize(
    "unit",
    [
        "http://a.b/",
        "http://a.b/)",
        "http://a.b/(",
        "www.a.b ",
        "a.com/ ",
        "<http://a.b/\n> x",
        "http://a.b...",
        "....com/",
        "http://a.b/'",
        "http://a.b/.",
    ],
)
def test_long_and_dense_texts_are_read(unit):
    text = unit * 5000
    ends = 0
    for match in find_addresses(text, 0, len(text)):
        assert ends <= match.start < match.end
        ends = match.end
