import pytest
from pydantic import ValidationError

from newsextract.models import ExportDocument, SourceField


def test_a_labelled_value_round_trips():
    field = SourceField(
        start=8, end=17, text="355 words", rule="r", name="LENGTH", value="355 words"
    )
    assert SourceField.model_validate_json(field.model_dump_json()) == field


@pytest.mark.parametrize("count", ["number", "total"])
def test_documents_are_counted_from_one(count):
    document = {"start": 0, "end": 4, "text": "Lima", "rule": "r"}
    counts = {"number": 1, "total": 1}
    assert ExportDocument(**document, **counts).number == 1
    with pytest.raises(ValidationError, match=count):
        ExportDocument(**document, **{**counts, count: 0})
