"""What does not change what a page says does not change what is read in it."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st
from property.page import wrapped
from property.stories import stories

from newsextract import parse

INDICES = {"start", "end", "mention_start", "mention_end"}
STRAIGHT = str.maketrans("“”’", '""\'')


def reading(text, move=lambda index: index, **context):
    """All that is read, indices moved; without the tiling and the rules' names."""
    article = parse(text, **context)
    return moved(article.model_dump(exclude={"source", "blocks"}), move)


def moved(value, move):
    if isinstance(value, dict):
        return {
            name: move(item)
            if name in INDICES and item is not None
            else moved(item, move)
            for name, item in value.items()
            if name != "rule"
        }
    if isinstance(value, list | tuple):
        return [moved(item, move) for item in value]
    return value


@given(stories(wrapping=False), st.integers(50, 90))
def test_wrapping(story, width):
    """All that is prose broken at a width, on a page that spaces its parts."""
    captions = [picture.caption for picture in story.captions]
    prose = [*story.paragraphs, *captions, *story.notes]
    prose += [] if story.deck is None else [story.deck]
    pieces, following = [], 0
    for piece in sorted(prose):
        pieces.append(story.text[following : piece.start].replace("\n", "\n\n"))
        pieces.append(wrapped(piece.text, width))
        following = piece.end
    pieces.append(story.text[following:].replace("\n", "\n\n"))
    spread = story.text.replace("\n", "\n\n")
    assert reading("".join(pieces), now=story.now) == reading(spread, now=story.now)


@given(stories())
def test_line_ends_of_two_characters(story):
    text = story.text
    breaks = [i for i, character in enumerate(text) if character == "\n"]

    def move(index):
        return index + sum(at < index for at in breaks)

    crlf = text.replace("\n", "\r\n")
    assert reading(crlf, now=story.now) == reading(text, move, now=story.now)


@given(stories())
def test_straight_or_curly_marks(story):
    straight = story.text.translate(STRAIGHT)
    expected = translated(reading(story.text, now=story.now))
    assert reading(straight, now=story.now) == expected


def translated(value):
    if isinstance(value, str):
        return value.translate(STRAIGHT)
    if isinstance(value, dict):
        return {name: translated(item) for name, item in value.items()}
    if isinstance(value, list):
        return [translated(item) for item in value]
    return value


@given(stories(), st.integers(1, 20))
def test_blank_lines_on_top(story, count):
    expected = reading(story.text, lambda index: index + count, now=story.now)
    assert reading("\n" * count + story.text, now=story.now) == expected


@given(stories(counted_back=True), st.integers(-500, 500))
def test_now_moved_by_whole_weeks(story, weeks):
    """Times counted from `now` move with it; nothing else does."""
    shift = timedelta(weeks=weeks)
    here = parse(story.text, now=story.now)
    there = parse(story.text, now=story.now + shift)
    assert there.published.relative
    for before, after in zip(here.timestamps, there.timestamps, strict=True):
        move = shift if before.relative else timedelta()
        value = None if before.value is None else before.value + move
        assert after == before.model_copy(update={"value": value})
    times = {"timestamps"}
    assert here.model_dump(exclude=times) == there.model_dump(exclude=times)
