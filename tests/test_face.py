"""The public face: its names, the signature of `parse`, and models that hold still."""

import inspect
import json
from datetime import UTC, datetime, tzinfo

import pytest
from pydantic import BaseModel, ValidationError

import newsextract
from newsextract import Article, parse

NAMES = {
    "Article",
    "Author",
    "Block",
    "Byline",
    "Caption",
    "Counter",
    "Credit",
    "Dateline",
    "Deck",
    "ExportDocument",
    "Headline",
    "Kicker",
    "Located",
    "Model",
    "Note",
    "Paragraph",
    "Party",
    "Person",
    "Place",
    "Quote",
    "SourceField",
    "Span",
    "Speaker",
    "Subhead",
    "TimeParts",
    "Timestamp",
    "Url",
    "parse",
    "split_export",
}

FIELDS = {
    "source",
    "headline",
    "kicker",
    "deck",
    "byline",
    "timestamps",
    "dateline",
    "paragraphs",
    "subheads",
    "captions",
    "quotes",
    "urls",
    "counters",
    "notes",
    "source_fields",
    "blocks",
}

MODELS = [
    thing
    for name in sorted(NAMES)
    if inspect.isclass(thing := getattr(newsextract, name))
]

STORY = (
    "Bridge opens after two years\n"
    "By Ada Winter\n"
    "4 May 2024 10:15 CEST\n"
    "2.4k\n"
    "The bridge at dusk. (Cyril Autumn/NNS)\n"
    "HALLE, May 4 (NNS) - The bridge opened on Saturday.\n"
    "\u201cIt holds,\u201d said Boris Summer, the mayor.\n"
    "Additional reporting by Dora Spring.\n"
    "https://example.com/bridge\n"
)


def test_names():
    assert set(newsextract.__all__) == NAMES
    assert newsextract.__all__ == sorted(newsextract.__all__)
    own = {name for name in vars(newsextract) if not name.startswith("_")}
    assert own - NAMES == {"models"}


def test_version_is_a_plain_string():
    assert newsextract.__version__.count(".") == 2


def test_signature_of_parse():
    signature = inspect.signature(parse, eval_str=True)
    assert [
        (name, parameter.kind, parameter.default, parameter.annotation)
        for name, parameter in signature.parameters.items()
    ] == [
        ("text", inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.empty, str),
        ("now", inspect.Parameter.KEYWORD_ONLY, None, datetime | None),
        ("tz", inspect.Parameter.KEYWORD_ONLY, None, tzinfo | str | None),
        ("url", inspect.Parameter.KEYWORD_ONLY, None, str | None),
        ("dayfirst", inspect.Parameter.KEYWORD_ONLY, None, bool | None),
    ]
    assert signature.return_annotation is Article


def test_fields_of_an_article():
    assert set(Article.model_fields) == FIELDS


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_models_are_frozen_documented_and_closed(model):
    assert issubclass(model, BaseModel)
    assert model.model_config["frozen"] is True
    assert model.model_config["extra"] == "forbid"
    assert inspect.cleandoc(model.__doc__).endswith(".")
    for name, field in model.model_fields.items():
        assert field.description, name
        assert "list[" not in str(field.annotation), name
        assert "dict[" not in str(field.annotation), name
    assert json.dumps(model.model_json_schema())


@pytest.fixture(scope="module")
def article():
    return parse(STORY, now=datetime(2024, 5, 5, tzinfo=UTC))


def test_an_article_cannot_be_changed(article):
    with pytest.raises(ValidationError, match="frozen"):
        article.headline = None
    with pytest.raises(ValidationError, match="frozen"):
        article.headline.text = "Another"
    assert isinstance(article.quotes, tuple)
    assert hash(article) == hash(article.model_copy())


def test_json_goes_there_and_back(article):
    assert Article.model_validate_json(article.model_dump_json()) == article


def test_every_field_of_the_story_is_read(article):
    empty = {name for name in FIELDS if not getattr(article, name)}
    assert empty == {"kicker", "deck", "subheads", "source_fields"}


@pytest.mark.parametrize("text", [None, 5, b"story", bytearray(b"story"), ["story"]])
def test_what_is_no_text_is_refused(text):
    with pytest.raises(TypeError, match=f"not {type(text).__qualname__}"):
        parse(text)


@pytest.mark.parametrize("text", ["", " ", "\n", "\0", "\ud800", "\ufeff", "a" * 9999])
def test_any_text_is_read(text):
    article = parse(text)
    assert article.source == text
    assert "".join(block.of(text) for block in article.blocks) == text
