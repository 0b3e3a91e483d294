import pytest
from pydantic import ValidationError

from newsextract.models import Located, Model, Span


def test_a_span_gives_its_characters():
    assert Span(start=2, end=4).of("abcdef") == "cd"


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2)])
def test_an_empty_or_backward_span_is_refused(start, end):
    with pytest.raises(ValidationError, match=f"empty or backward span {start}:{end}"):
        Span(start=start, end=end)


def test_a_span_starts_in_the_text():
    with pytest.raises(ValidationError, match="greater than or equal to 0"):
        Span(start=-1, end=4)


def test_models_are_frozen():
    span = Span(start=0, end=1)
    with pytest.raises(ValidationError, match="frozen"):
        span.start = 1


def test_models_take_no_unknown_field():
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        Span(start=0, end=1, stop=1)


def test_models_are_values():
    one = Located(start=0, end=4, text="Lima", rule="r")
    two = Located(start=0, end=4, text="Lima", rule="r")
    assert one == two
    assert hash(one) == hash(two)


def models(root=Model):
    for model in root.__subclasses__():
        yield model
        yield from models(model)


PUBLIC = sorted(
    (m for m in models() if m.__module__.startswith("newsextract.models")),
    key=lambda model: model.__name__,
)


@pytest.mark.parametrize("model", PUBLIC, ids=lambda model: model.__name__)
def test_every_field_and_model_is_described(model):
    assert model.__doc__
    schema = model.model_json_schema()
    for name, field in schema["properties"].items():
        assert field["description"].strip(), name
    assert schema["additionalProperties"] is False


@pytest.mark.parametrize("model", PUBLIC, ids=lambda model: model.__name__)
def test_no_field_holds_what_can_be_changed(model):
    for name, field in model.model_fields.items():
        held = str(field.annotation)
        assert not {"list[", "dict[", " set["} & {held}, name
        assert "list[" not in held, name
        assert "dict[" not in held, name
