"""Each row of the tables is needed: without it some page is read otherwise."""

import pytest
from blocks.told import rules_in, text_of
from corpus import pages

from newsextract._blocks import body, head, signs

TEXTS = [text_of(page) for page in pages.PAGES.values()]
BEFORE = [rules_in(text) for text in TEXTS]


def without(table, row):
    return tuple(kept for kept in table if kept is not row)


@pytest.mark.parametrize("row", signs.RULES, ids=lambda row: row.name)
def test_sign(row, monkeypatch):
    readers = {shown: without(read, row.read) for shown, read in signs._READERS.items()}
    monkeypatch.setattr(signs, "_READERS", readers)
    assert [rules_in(text) for text in TEXTS] != BEFORE


@pytest.mark.parametrize("row", body.BODY_RULES, ids=lambda row: row.name)
def test_body_rule(row, monkeypatch):
    monkeypatch.setattr(body, "BODY_RULES", without(body.BODY_RULES, row))
    assert [rules_in(text) for text in TEXTS] != BEFORE


@pytest.mark.parametrize("row", head.VOTES, ids=lambda row: row.name)
def test_vote(row, monkeypatch):
    monkeypatch.setattr(head, "VOTES", without(head.VOTES, row))
    assert [rules_in(text) for text in TEXTS] != BEFORE
