"""Every value is where it says, and reads as it says."""

from itertools import pairwise

from hypothesis import example, given
from property.stories import stories
from property.strategies import texts

from newsextract import parse


def squeezed(words):
    return " ".join(words.split())


def inked(words):
    """The words without white space, quoting marks and hyphens at line ends."""
    return "".join(
        c for c in words if not c.isspace() and c not in ">-\u00ad\u200b\ufeff"
    )


def parts_of(article):
    """Each located value of an article once, under the field that holds it."""
    single = {
        name: (value,)
        for name in ("headline", "kicker", "deck", "byline", "dateline")
        if (value := getattr(article, name)) is not None
    }
    printed = tuple(c.credit for c in article.captions if c.credit is not None)
    return {
        **single,
        "authors": article.authors,
        "timestamps": article.timestamps,
        "places": article.dateline.places if article.dateline is not None else (),
        "paragraphs": article.paragraphs,
        "subheads": article.subheads,
        "captions": article.captions,
        "credits": printed,
        "photographers": tuple(p for c in printed for p in c.photographers),
        "agencies": tuple(p for c in printed for p in c.agencies),
        "quotes": article.quotes,
        "urls": article.urls,
        "counters": article.counters,
        "notes": article.notes,
        "source_fields": article.source_fields,
    }


def within(inner, outer):
    return outer.start <= inner.start and inner.end <= outer.end


@given(texts)
def test_spans_are_in_bounds_sorted_and_disjoint(text):
    for field, values in parts_of(parse(text)).items():
        for value in values:
            assert 0 <= value.start < value.end <= len(text), field
        for value, following in pairwise(values):
            assert value.end <= following.start, field


@given(texts)
def test_values_read_as_their_spans_do(text):
    for field, values in parts_of(parse(text)).items():
        for value in values:
            assert value.text == squeezed(value.text), field
            assert inked(value.text) == inked(value.of(text)), field


@given(stories().map(lambda story: story.text))
def test_values_of_a_clean_page_are_their_spans_squeezed(text):
    for field, values in parts_of(parse(text)).items():
        for value in values:
            assert value.text == squeezed(value.of(text)), field


@given(texts)
@example("By Ada Brand\x1f")
def test_spans_begin_and_end_with_ink(text):
    """Except the dateline, which ends where its sentence begins."""
    found = parts_of(parse(text))
    found.pop("dateline", None)
    for field, values in found.items():
        for value in values:
            words = value.of(text)
            assert words == words.strip(), field


@given(texts)
def test_parts_stand_inside_their_wholes(text):
    article = parse(text)
    for caption in article.captions:
        if caption.credit is not None:
            assert within(caption.credit, caption)
            for party in caption.credit.photographers + caption.credit.agencies:
                assert within(party, caption.credit)
    for author in article.authors:
        assert within(author, article.byline)
    if article.dateline is not None:
        assert any(within(article.dateline, block) for block in article.blocks)
        for place in article.dateline.places:
            assert within(place, article.dateline)
    for note in article.notes:
        assert all(within(person, note) for person in note.people)


@given(texts)
def test_quotations_stand_in_paragraphs_captions_or_blocks_of_their_own(text):
    article = parse(text)
    homes = [*article.paragraphs, *article.captions]
    homes += [block for block in article.blocks if block.kind == "pull_quote"]
    for i, quote in enumerate(article.quotes):
        assert any(within(quote, home) for home in homes)
        if quote.part_of is not None:
            assert quote.part_of < i
            assert article.quotes[quote.part_of].part_of is None


@given(texts)
def test_a_mention_of_a_speaker_is_where_it_says(text):
    for quote in parse(text).quotes:
        speaker = quote.speaker
        if speaker is not None and speaker.mention is not None:
            words = text[speaker.mention_start : speaker.mention_end]
            assert speaker.mention == squeezed(words)
        elif speaker is not None:
            assert speaker.mention_start is None
            assert speaker.mention_end is None
