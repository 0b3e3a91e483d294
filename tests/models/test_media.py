import pytest
from pydantic import ValidationError

from newsextract.models import Caption, Counter, Credit, Party, Url

TEXT = "A ferry in Lima. (Ada Brand/AFP, File)"
PERSON = Party(start=18, end=27, text="Ada Brand", rule="r", name="Ada Brand")
AGENCY = Party(start=28, end=31, text="AFP", rule="r", name="AFP")
CREDIT = Credit(
    start=18,
    end=37,
    text="Ada Brand/AFP, File",
    rule="r",
    photographers=(PERSON,),
    agencies=(AGENCY,),
    status=("file",),
)


def test_a_caption_round_trips():
    caption = Caption(
        start=0,
        end=38,
        text=TEXT,
        rule="r",
        description="A ferry in Lima.",
        credit=CREDIT,
    )
    assert caption.kind == "photo"
    assert Caption.model_validate_json(caption.model_dump_json()) == caption
    assert [part.of(TEXT) for part in (CREDIT, PERSON, AGENCY)] == [
        "Ada Brand/AFP, File",
        "Ada Brand",
        "AFP",
    ]


def test_a_status_is_one_of_the_known_words():
    with pytest.raises(ValidationError, match="handout"):
        CREDIT.model_validate({**CREDIT.model_dump(), "status": ("denmark out",)})


def test_an_address_that_is_cut_may_be_unknown():
    url = Url(
        start=0, end=9, text="http://a…", rule="r", url=None, host=None, truncated=True
    )
    assert Url.model_validate(url.model_dump()) == url


def test_a_counter_counts_in_whole_numbers():
    counter = {"start": 0, "end": 4, "text": "2.4k", "rule": "r", "kind": "unknown"}
    assert Counter(value=2400, **counter).value == 2400
    with pytest.raises(ValidationError, match="integer"):
        Counter(value=2.4, **counter)
