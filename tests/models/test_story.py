import pytest
from pydantic import ValidationError

from newsextract.models import Author, Byline, Dateline, Note, Person, Place

AUTHOR = Author(start=3, end=12, text="Ada Brand", rule="byline", name="Ada Brand")


def test_an_author_needs_no_more_than_a_name():
    assert AUTHOR.model_dump() == {
        "start": 3,
        "end": 12,
        "text": "Ada Brand",
        "rule": "byline",
        "name": "Ada Brand",
        "role": None,
        "organization": None,
        "email": None,
        "handle": None,
        "location": None,
    }


def test_a_byline_round_trips():
    byline = Byline(
        start=0, end=12, text="By Ada Brand", rule="byline", authors=(AUTHOR,)
    )
    assert Byline.model_validate_json(byline.model_dump_json()) == byline
    assert hash(byline) == hash(byline.model_copy())


def test_a_dateline_round_trips():
    place = Place(start=0, end=11, text="LIMA, Peru", rule="r", name="LIMA")
    dateline = Dateline(
        start=0,
        end=18,
        text="LIMA, Peru (AP) —",
        rule="r",
        places=(place,),
        agency="AP",
    )
    assert dateline.date is None
    assert Dateline.model_validate_json(dateline.model_dump_json()) == dateline


def test_a_note_knows_its_kinds():
    person = Person(start=0, end=9, text="Ada Brand", rule="r", name="Ada Brand")
    note = Note(
        start=0, end=40, text="…", rule="r", kind="contributors", people=(person,)
    )
    assert note.people[0].name == "Ada Brand"
    with pytest.raises(ValidationError, match="contributors"):
        Note(start=0, end=4, text="…", rule="r", kind="footnote")
