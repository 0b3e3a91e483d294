from datetime import UTC, datetime

from newsextract._context import Context


def test_nothing_is_known_beside_the_text():
    assert Context() == (None, None, None, None)


def test_what_the_caller_knows():
    now = datetime(2024, 1, 16, tzinfo=UTC)
    context = Context(now, UTC, "https://example.com/a", dayfirst=True)
    assert context.now is now
    assert context.tz is UTC
    assert context.url == "https://example.com/a"
    assert context.dayfirst
