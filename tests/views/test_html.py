"""The notebook view: everything of the text in it, nothing of it at work."""

import re
from html import unescape
from html.parser import HTMLParser

import pytest

from newsextract import parse
from newsextract._views.html import render
from newsextract._views.marks import Mark

STORY = """Bridge opens after two years
By Ada Winter
4 May 2024 10:15 CEST
2.4k
The bridge at dusk. (Cyril Autumn/NNS)
HALLE, May 4 (NNS) - The bridge opened on Saturday, and it was late at that.
“It holds,” said Boris Summer, 41, the mayor of the town beside the bridge.
“It has to,” she said on Sunday, when the river stood as high as it ever had.
https://example.com/bridge
"""


class Reader(HTMLParser):
    """What a browser would make of a page."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.words, self.marks, self.titles = [], [], [], []

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        assert set(attributes) <= {"class", "title"}
        if tag == "mark":
            self.marks.append((attributes["class"], ""))
            self.titles.append(attributes["title"])
        self.open.append((tag, len(self.marks) - 1))

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        tags = [tag for tag, _ in self.open]
        if "style" in tags or "small" in tags:
            return
        self.words.append(data)
        for tag, i in self.open:
            if tag == "mark":
                self.marks[i] = (self.marks[i][0], self.marks[i][1] + data)


def read(html):
    reader = Reader()
    reader.feed(html)
    reader.close()
    assert reader.open == []
    return reader


def squeezed(words):
    return " ".join(words.split())


def test_the_parts_of_a_story_are_marked():
    reader = read(parse(STORY)._repr_html_())
    assert squeezed("".join(reader.words)) == squeezed(STORY)
    assert {
        ("author", "Ada Winter"),
        ("timestamp", "4 May 2024 10:15 CEST"),
        ("counter", "2.4k"),
        ("credit", "Cyril Autumn/NNS"),
        ("quote", "It holds,"),
        ("speaker", "Boris Summer"),
        ("url", "https://example.com/bridge"),
    } <= set(reader.marks)
    assert "direct quote: Boris Summer" in reader.titles
    assert "address: https://example.com/bridge" in reader.titles
    assert "counter.bare" in parse(STORY)._repr_html_()


def test_a_caption_without_a_credit_has_none_marked():
    article = parse(STORY)
    bare = article.captions[0].model_copy(update={"credit": None})
    html = article.model_copy(update={"captions": (bare,)})._repr_html_()
    assert "credit" not in dict(read(html).marks)


def test_what_is_not_known_is_told():
    text = (
        "Bridge opens late\nYesterday\n“It holds.”\nexample.com/worl...b43_story.html\n"
    )
    titles = read(parse(text)._repr_html_()).titles
    assert any("resolve(now" in title for title in titles)
    assert "address: cut, at example.com" in titles
    assert "direct quote: nobody named" in titles


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror='alert(1)'>",
        '" onmouseover="alert(1)',
        "</mark></div><style>*{display:none}</style>",
        "&lt;b&gt; &amp; &#x3c;",
        "javascript:alert(1)",
        "<!-- <b>",
    ],
)
def test_markup_in_a_text_stays_text(hostile):
    text = f"{hostile} opens\nBy {hostile}\n“{hostile} holds,” said {hostile}.\n"
    html = parse(text)._repr_html_()
    reader = read(html)
    assert squeezed("".join(reader.words)) == squeezed(text)
    assert set(re.findall(r"<([a-z]+)", html)) <= {"style", "div", "small", "mark"}


def test_what_cannot_be_seen_is_spelled_out():
    html = parse("Bridge\u202eopens\0 \ud800 \u2066wide")._repr_html_()
    assert html.encode("utf-8")
    assert "Bridge[U+202E]opens[U+0000] [U+D800] [U+2066]wide" in html


def test_marks_that_overlap_are_nested():
    marks = [Mark(0, 7, "quote", "a"), Mark(4, 13, "timestamp", "b")]
    html = render("one two three", [Mark(0, 13, "paragraph", "p")], marks)
    assert read(html).marks == [
        ("quote", "one "),
        ("quote", "two"),
        ("timestamp", "two"),
        ("timestamp", " three"),
    ]


def test_a_mark_over_two_blocks_is_cut():
    blocks = [Mark(0, 4, "paragraph", "p"), Mark(4, 8, "related", "f")]
    marks = [Mark(2, 6, "quote", "q"), Mark(7, 8, "url", "")]
    html = render("one\ntwo\n", blocks, marks)
    assert read(html).marks == [("quote", "e\n"), ("quote", "tw"), ("url", "\n")]
    assert 'class="related beside"' in html


def test_an_empty_text_has_an_empty_view():
    html = unescape(parse("")._repr_html_())
    assert html.endswith('<div class="newsextract">\n</div>')
