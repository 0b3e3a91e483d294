"""Any str gives an Article; text never raises."""

import importlib
import pkgutil
from collections.abc import Collection

import pytest
from hypothesis import example, given
from property.strategies import contexts, texts
from pydantic_core import PydanticSerializationError

from newsextract import _lex, parse
from newsextract.models import Article

LARGE = 200_000


@given(texts, contexts)
@example("", {})
@example("\ufeff", {})
@example("\x00" * 50, {})
@example(" \t\r\n\u2028\x85\x0b", {})
@example("By\nBy\nBy", {})
@example("\ud800\udfff“\udc00”, said \ud800.", {})
def test_any_text_gives_an_article(text, context):
    article = parse(text, **context)
    assert type(article) is Article
    assert article.source == text


def words_known():
    """Every word and phrase of the package's lexicons."""
    words = set()
    for found in pkgutil.iter_modules(_lex.__path__):
        module = importlib.import_module(f"newsextract._lex.{found.name}")
        for name, value in vars(module).items():
            if name.isupper() and isinstance(value, Collection):
                words.update(item for item in value if isinstance(item, str))
    return sorted(words)


def test_every_word_the_package_knows_alone():
    """A label is often the last line of what was copied, or all of it."""
    words = words_known()
    assert len(words) > 5000
    for word in words:
        for text in (word, f"Bridge stays\n{word.upper()}\n"):
            blocks = parse(text).blocks
            assert "".join(block.of(text) for block in blocks) == text


@pytest.mark.parametrize("unit", ["a", " ", "\n", "“", '"', "'", "\x00", "\ud800", "9"])
def test_much_of_one_character(unit):
    assert parse(unit * LARGE).source == unit * LARGE


def test_fifty_thousand_lines():
    text = "The council met.\r\n" * 50_000
    blocks = parse(text).blocks
    assert (blocks[0].start, blocks[-1].end) == (0, len(text))


@given(texts, contexts)
def test_explanation_and_short_form_of_any_text(text, context):
    article = parse(text, **context)
    lines = article.explain().split("\n")
    assert len(lines) == len(article.blocks) + 1
    assert len(repr(article)) < 300


def test_a_lone_surrogate_is_read_but_cannot_be_written_as_json():
    article = parse("The mayor of Lima\ud800 resigned")
    assert article.source.endswith("\ud800 resigned")
    with pytest.raises(PydanticSerializationError, match="surrogates not allowed"):
        article.model_dump_json()
    assert article.model_dump()["source"] == article.source
