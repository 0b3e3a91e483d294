"""Whole stories of our own writing, compared with everything read in them.

A sample is NAME.txt, read as bytes so that its line ends stay, and NAME.json:
"given" holds the arguments of `parse` beside the text, "article" the whole answer.
"""

import json
from datetime import datetime
from pathlib import Path

import pytest

from newsextract import parse
from newsextract.models import Article

SAMPLES = Path(__file__).with_name("samples")
NAMES = sorted(path.stem for path in SAMPLES.glob("*.txt"))
FIELDS = [name for name in Article.model_fields if name != "source"]
NOT_YET = {
    ("broadcaster", "quotes"): "'His daughter Nerys' is no name",
    ("forum", "quotes"): "a name broken over two lines of quoted mail",
    ("metro", "quotes"): "roles after an age; who chants in a picture described",
    ("tabloid", "quotes"): "a role read over the end of a line; an age",
}
"""What is not read right; the answers kept are the right ones."""


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


def marked(name, field):
    reason = NOT_YET.get((name, field))
    marks = [] if reason is None else [pytest.mark.xfail(reason=reason)]
    return pytest.param(name, field, marks=marks)


@pytest.mark.parametrize(
    ("name", "field"), [marked(name, field) for name in NAMES for field in FIELDS]
)
def test_field_of_sample(name, field):
    text, given, expected = read(name)
    found = parse(text, **given).model_dump(mode="json", include={field})
    assert found[field] == expected[field]


@pytest.mark.parametrize("name", NAMES)
def test_every_field_has_an_answer(name):
    assert sorted(read(name)[2]) == sorted(FIELDS)
