"""What was read and written again reads the same."""

from hypothesis import given
from property.stories import stories
from property.strategies import contexts, texts

from newsextract import parse
from newsextract.models import Article


@given(
    texts.filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text)),
    contexts,
)
def test_json_round_trip(text, context):
    article = parse(text, **context)
    again = Article.model_validate_json(article.model_dump_json())
    assert again == article
    assert hash(again) == hash(article)


@given(texts, contexts)
def test_python_round_trip(text, context):
    article = parse(text, **context)
    assert Article.model_validate(article.model_dump()) == article


def reflowed(text):
    """The page with each paragraph printed as it is read, on one line."""
    pieces, following = [], 0
    for paragraph in parse(text).paragraphs:
        pieces += [text[following : paragraph.start], paragraph.text]
        following = paragraph.end
    return "".join([*pieces, text[following:]])


@given(stories())
def test_reflowing_twice_is_reflowing_once(story):
    once = reflowed(story.text)
    assert reflowed(once) == once
    assert [p.text for p in parse(once).paragraphs] == [
        p.text for p in parse(story.text).paragraphs
    ]
