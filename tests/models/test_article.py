from typing import get_args

import pytest
from pydantic import ValidationError

from newsextract._blocks.kinds import Kind
from newsextract.models import Article, Author, Block, Byline, Headline, Timestamp
from newsextract.models.article import BlockKind
from newsextract.models.times import TimeParts

SOURCE = "Bridge stays\nBy Ada Brand\n"
EMPTY = {
    "headline": None,
    "kicker": None,
    "deck": None,
    "byline": None,
    "timestamps": (),
    "dateline": None,
    "paragraphs": (),
    "subheads": (),
    "captions": (),
    "quotes": (),
    "urls": (),
    "counters": (),
    "notes": (),
    "source_fields": (),
    "blocks": (),
}
AUTHOR = Author(start=16, end=25, text="Ada Brand", rule="byline", name="Ada Brand")
FULL = {
    **EMPTY,
    "headline": Headline(start=0, end=12, text="Bridge stays", rule="first-line"),
    "byline": Byline(
        start=13, end=25, text="By Ada Brand", rule="byline", authors=(AUTHOR,)
    ),
    "blocks": (
        Block(start=0, end=13, kind="headline", rule="first-line"),
        Block(start=13, end=26, kind="byline", rule="byline-by"),
    ),
}


def stamp(kind, start):
    return Timestamp(
        start=start,
        end=start + 4,
        text="2024",
        rule="year",
        kind=kind,
        value=None,
        precision="year",
        relative=False,
        zone=None,
        reason="no day is printed",
        parts=TimeParts(year=2024),
    )


def article(**changes):
    return Article(source=SOURCE, **{**EMPTY, **changes})


def test_authors_are_those_of_the_byline():
    assert article(**FULL).authors == (AUTHOR,)
    assert article().authors == ()


@pytest.mark.parametrize(
    ("kinds", "published", "updated"),
    [
        ((), None, None),
        (("mention", "dateline", "related", "embed"), None, None),
        (("updated",), None, 0),
        (("updated", "published"), 1, 0),
        (("posted", "published"), 1, None),
        (("mention", "posted", "modified"), 1, 2),
        (("published", "published"), 0, None),
    ],
)
def test_published_and_updated_are_readings_of_the_times(kinds, published, updated):
    times = tuple(stamp(kind, 5 * i) for i, kind in enumerate(kinds))
    found = article(timestamps=times)
    assert found.published == (None if published is None else times[published])
    assert found.updated == (None if updated is None else times[updated])


def test_explanation_is_a_table_of_the_blocks():
    assert article(**FULL).explain() == (
        "kind      start  end  rule        first words\n"
        "headline      0   13  first-line  Bridge stays\n"
        "byline       13   26  byline-by   By Ada Brand"
    )


def test_explanation_shows_the_first_words_only():
    source = "word " * 40
    block = Block(start=0, end=len(source), kind="paragraph", rule="rest")
    shown = Article(source=source, **{**EMPTY, "blocks": (block,)}).explain()
    assert shown.split("\n")[1].endswith("word word word word word wo…")


def test_the_short_form_shows_no_more_than_the_headline():
    assert repr(article(**FULL)) == (
        "<Article 'Bridge stays': 0 paragraphs, 0 quotes, 0 captions>"
    )
    assert str(article()) == "<Article None: 0 paragraphs, 0 quotes, 0 captions>"
    long = Headline(start=0, end=25, text="long " * 20, rule="first-line")
    assert len(repr(article(headline=long))) < 120


def test_an_article_is_frozen_hashable_and_round_trips():
    whole = article(**FULL)
    assert Article.model_validate_json(whole.model_dump_json()) == whole
    assert hash(whole) == hash(article(**FULL))
    with pytest.raises(ValidationError, match="frozen"):
        whole.headline = None


def test_properties_are_not_in_the_dump():
    assert article().model_dump().keys() == {"source", *EMPTY}


def test_kinds_of_block_are_those_of_the_block_reader():
    assert set(get_args(BlockKind)) == {kind.value for kind in Kind}
