"""What the documents say is so: examples, links, commands, every field."""

import doctest
import re
from pathlib import Path

import pytest

from newsextract import Article, parse

ROOT = Path(__file__).parent.parent
PAGES = [
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "docs").glob("*.md")),
]
LINK = re.compile(r"\]\((?!https?:)([^)#\s]+)")
COMMANDS = re.compile(r"^```sh\n(.*?)\n```$", re.MULTILINE | re.DOTALL)


def name_of(path):
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_examples(page, monkeypatch):
    monkeypatch.chdir(ROOT)
    source = page.read_text(encoding="utf-8")
    done = doctest.testfile(str(page), module_relative=False, encoding="utf-8")
    assert done.failed == 0
    assert (done.attempted > 0) == ("```pycon" in source)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_lead_somewhere(page):
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_every_page_is_in_the_index():
    linked = set(LINK.findall((ROOT / "docs" / "index.md").read_text("utf-8")))
    there = {path.name for path in (ROOT / "docs").iterdir()} - {"index.md"}
    assert linked == there


def test_every_field_has_its_entry():
    page = (ROOT / "docs" / "fields.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## (\w+)$", page, re.MULTILINE)
    properties = {
        name for name, thing in vars(Article).items() if isinstance(thing, property)
    }
    assert len(headings) == len(set(headings))
    assert set(headings) == set(Article.model_fields) | properties


def test_two_commands_of_one_line_each():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    install, test = COMMANDS.findall(readme)
    assert "\n" not in install + test
    assert "-m newsextract docs/story.txt" in install
    assert test.endswith("-m pytest")


def test_the_story_of_the_documents_exercises_every_field():
    text = (ROOT / "docs" / "story.txt").read_text(encoding="utf-8")
    article = parse(text)
    empty = {name for name in Article.model_fields if not getattr(article, name)}
    assert empty == {"source_fields"}  # those of an archive's document
    assert article.published
    assert article.updated
    assert {quote.kind for quote in article.quotes} >= {"direct", "partial"}
    assert {link.truncated for link in article.urls} == {True, False}
