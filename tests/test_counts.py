import pytest
from corpus import counters

from newsextract._counts import find_counters_beside, read_counter, read_counters

ONE = [(text, what) for what, texts in counters.COUNTERS.items() for text in texts]


@pytest.mark.parametrize(("text", "what"), ONE)
def test_counter_in_every_form(text, what):
    found = read_counter(text, 0, len(text))
    assert found is not None
    assert (found.kind, found.value) == what
    assert text[found.start : found.end] == text.strip()


@pytest.mark.parametrize("text", counters.NOT)
def test_no_counter(text):
    assert read_counter(text, 0, len(text)) is None
    assert read_counters(text, 0, len(text)) == ()


@pytest.mark.parametrize(("text", "whats"), counters.SEVERAL.items())
def test_several_on_a_line(text, whats):
    found = read_counters(text, 0, len(text))
    assert [(match.kind, match.value) for match in found] == whats
    assert read_counter(text, 0, len(text)) is None


@pytest.mark.parametrize(("text", "whats"), counters.BESIDE.items())
def test_beside_names_and_times(text, whats):
    found = find_counters_beside(text, 0, len(text))
    assert [
        (text[match.start : match.end], match.kind, match.value) for match in found
    ] == whats


def test_offsets_are_those_of_the_text():
    text = "Save\n312 comments\nShare"
    found = read_counter(text, 5, 17)
    assert found is not None
    assert (found.start, found.end) == (5, 17)


def test_rules_are_told():
    rules = {
        text: match.rule
        for text in ("5", "5 likes", "Likes 5", "Reading time 5")
        if (match := read_counter(text, 0, len(text))) is not None
    }
    assert rules == {
        "5": "counter.bare",
        "5 likes": "counter.number_first",
        "Likes 5": "counter.label_first",
        "Reading time 5": "counter.read_time",
    }
