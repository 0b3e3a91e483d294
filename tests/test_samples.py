"""Whole stories of our own writing, compared with everything read in them.

A sample is NAME.txt, read as bytes so that its line ends stay, and NAME.json:
"given" holds the arguments of `parse` beside the text, "article" the whole answer.
"""

import json
from datetime import datetime
from pathlib import Path

import pytest

from newsextract import parse

SAMPLES = Path(__file__).with_name("samples")
NAMES = sorted(path.stem for path in SAMPLES.glob("*.txt"))
NOT_YET = {
    "agency_us": "a hearing that is set for Feb. 20 is read as last year's",
    "broadcaster": "pictures told of by 'Image source,' and 'Image caption,' lines",
    "forum": "a name broken over two lines of quoted mail",
    "liveblog": "clocks of entries do not take the page's day",
    "metro": "roles after an age; who chants in a picture that is described",
    "release": "'today' is not counted from the dateline's date",
    "tabloid": "a role read over the end of a line; the count above 'View comments'",
}
"""Samples that are not read right throughout; their answers are the right ones."""


def marked(name):
    marks = [pytest.mark.xfail(reason=NOT_YET[name])] if name in NOT_YET else []
    return pytest.param(name, marks=marks)


def read(name):
    text = (SAMPLES / f"{name}.txt").read_bytes().decode("utf-8")
    expected = json.loads((SAMPLES / f"{name}.json").read_text("utf-8"))
    given = dict(expected["given"])
    if "now" in given:
        given["now"] = datetime.fromisoformat(given["now"])
    return text, given, expected["article"]


def test_every_sample_has_an_answer():
    assert sorted(path.stem for path in SAMPLES.glob("*.json")) == NAMES
    assert len(NAMES) >= 8


@pytest.mark.parametrize("name", [marked(name) for name in NAMES])
def test_sample(name):
    text, given, expected = read(name)
    found = parse(text, **given).model_dump(mode="json", exclude={"source"})
    for field, value in expected.items():
        assert found[field] == value, field
    assert found.keys() == expected.keys()
