"""The facts that a story was printed from are the facts that are read in it."""

from hypothesis import given
from property.stories import stories

from newsextract import parse


def read(story):
    return parse(story.text, now=story.now)


def piece(value):
    """Where a value stands and how it reads, or None."""
    return None if value is None else (value.start, value.end, value.text)


def pieces(values):
    return [piece(value) for value in values]


def squeezed(values):
    return [(v.start, v.end, " ".join(v.text.split())) for v in values]


@given(stories())
def test_headline(story):
    assert piece(read(story).headline) == story.headline


@given(stories())
def test_kicker_and_deck(story):
    article = read(story)
    assert piece(article.kicker) == story.kicker
    assert piece(article.deck) == story.deck


@given(stories())
def test_authors(story):
    assert pieces(read(story).authors) == list(story.authors)


@given(stories())
def test_published_and_updated(story):
    article = read(story)
    for found, told in (
        (article.published, story.published),
        (article.updated, story.updated),
    ):
        assert piece(found) == piece(told)
        if told is not None:
            assert found.value == told.value
            assert found.relative is told.relative


@given(stories())
def test_counters(story):
    found = [(*piece(c), c.value, c.kind) for c in read(story).counters]
    assert found == ([] if story.counter is None else [story.counter])


@given(stories())
def test_dateline(story):
    found = read(story).dateline
    told = story.dateline
    if told is None:
        assert found is None
        return
    assert (found.start, found.end) == (told.start, told.end)
    assert tuple(place.name for place in found.places) == told.places
    assert found.places[-1].region == told.region
    assert found.agency == told.agency


@given(stories())
def test_paragraphs(story):
    assert pieces(read(story).paragraphs) == squeezed(story.paragraphs)


@given(stories())
def test_captions_and_credits(story):
    found = [
        (
            piece(caption),
            caption.description,
            [(p.start, p.end, p.name) for p in caption.credit.photographers],
            [(p.start, p.end, p.name) for p in caption.credit.agencies],
        )
        for caption in read(story).captions
    ]
    assert found == [
        (
            picture.caption,
            picture.description,
            list(picture.photographers),
            list(picture.agencies),
        )
        for picture in story.captions
    ]


@given(stories())
def test_quotations_and_speakers(story):
    found = [
        (*piece(quote), quote.cue, quote.speaker.name if quote.speaker else None)
        for quote in read(story).quotes
    ]
    assert found == [
        (*piece, said.cue, said.speaker)
        for said, piece in zip(story.quotes, squeezed(story.quotes), strict=True)
    ]


@given(stories())
def test_mentions_of_speakers(story):
    found = [quote.speaker.mention for quote in read(story).quotes if quote.speaker]
    assert found == [said.mention for said in story.quotes]


@given(stories())
def test_notes(story):
    found = [
        (*piece(note), note.kind, tuple(person.name for person in note.people))
        for note in read(story).notes
    ]
    assert found == list(story.notes)
