from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from newsextract import parse
from newsextract.models import Article

NOW = datetime(2024, 1, 16, 12, 0, tzinfo=UTC)
STORY = """Bridge stays
By Ada Brand
Yesterday at 7:25 p.m.
LIMA (AP) — The council voted on Monday to keep the wooden bridge over the inlet.
"""


def test_an_article_comes_back():
    article = parse(STORY, now=NOW)
    assert type(article) is Article
    assert article.source == STORY
    assert article.headline.text == "Bridge stays"


@pytest.mark.parametrize(
    ("text", "name"),
    [(None, "NoneType"), (b"Bridge", "bytes"), (7, "int"), (["a"], "list")],
)
def test_what_is_not_a_str_is_refused(text, name):
    with pytest.raises(TypeError, match=f"text must be str, not {name}"):
        parse(text)


@pytest.mark.parametrize("text", [b"Bridge", bytearray(b"Bridge")])
def test_bytes_are_to_be_decoded_first(text):
    with pytest.raises(TypeError, match="decode"):
        parse(text)


def test_a_naive_now_is_refused():
    with pytest.raises(ValueError, match=r"time zone, for example datetime\.now\(UTC"):
        parse(STORY, now=NOW.replace(tzinfo=None))


@pytest.mark.parametrize(
    ("now", "name"), [("2024-01-16", "str"), (date(2024, 1, 16), "date"), (0, "int")]
)
def test_now_must_be_a_datetime(now, name):
    with pytest.raises(TypeError, match=f"now must be an aware datetime, not {name}"):
        parse(STORY, now=now)


@pytest.mark.parametrize(
    "tz", ["Mars/Olympus", "", "../etc/passwd", "/etc/localtime", "EDT4\x00", "Europe"]
)
def test_an_unknown_zone_is_refused_with_the_remedy(tz):
    with pytest.raises(ValueError, match="America/New_York"):
        parse(STORY, tz=tz)


@pytest.mark.parametrize("tz", [-5, 5.5, timedelta(hours=2), b"UTC"])
def test_a_zone_must_be_a_name_or_a_tzinfo(tz):
    with pytest.raises(TypeError, match=f"not {type(tz).__qualname__}"):
        parse(STORY, tz=tz)


@pytest.mark.parametrize(
    "tz",
    [
        "America/New_York",
        ZoneInfo("America/New_York"),
        timezone(timedelta(hours=-5)),
    ],
)
def test_zones_by_name_and_as_tzinfo(tz):
    value = parse(STORY, now=NOW, tz=tz).published.value
    assert value.isoformat() == "2024-01-15T19:25:00-05:00"


@pytest.mark.parametrize("url", [b"https://example.com", 1, ["https://example.com"]])
def test_an_address_must_be_a_str(url):
    with pytest.raises(TypeError, match=f"url must be str, not {type(url).__name__}"):
        parse(STORY, url=url)


@pytest.mark.parametrize("dayfirst", [1, "yes", 0.0])
def test_dayfirst_must_be_a_bool(dayfirst):
    with pytest.raises(TypeError, match="dayfirst must be bool, not"):
        parse(STORY, dayfirst=dayfirst)


def test_arguments_beside_the_text_go_by_name():
    with pytest.raises(TypeError, match="positional"):
        parse(STORY, NOW)


def test_a_str_of_a_class_of_its_own_is_text():
    class Headed(str):
        __slots__ = ()

    assert (
        parse(Headed(STORY), now=NOW).model_dump() == parse(STORY, now=NOW).model_dump()
    )


def test_without_now_a_relative_time_keeps_its_parts():
    published = parse(STORY).published
    assert published.text == "Yesterday at 7:25 p.m."
    assert published.value is None
    assert published.reason
    assert (published.parts.hour, published.parts.minute) == (19, 25)
    assert published.relative
