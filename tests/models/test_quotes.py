import pytest
from pydantic import ValidationError

from newsextract.models import Quote, Speaker

QUOTE = {"start": 1, "end": 9, "text": "We wait.", "rule": "r", "cue": "said"}


def test_a_quotation_round_trips():
    speaker = Speaker(
        name="Ada Brand",
        mention="she",
        mention_start=11,
        mention_end=14,
        description="a baker",
        age=41,
        found="pronoun",
    )
    quote = Quote(kind="direct", speaker=speaker, part_of=0, **QUOTE)
    assert Quote.model_validate_json(quote.model_dump_json()) == quote
    assert hash(quote) == hash(quote.model_copy())


def test_a_quotation_may_have_no_speaker():
    assert Quote(kind="pull", speaker=None, **QUOTE).part_of is None


@pytest.mark.parametrize("age", [-1, 41.5])
def test_an_age_is_a_whole_number_of_years(age):
    with pytest.raises(ValidationError, match="age"):
        Speaker(name=None, mention="he", age=age, found="beside")


def test_kinds_are_the_known_ones():
    with pytest.raises(ValidationError, match="direct"):
        Quote(kind="scare", speaker=None, **QUOTE)
