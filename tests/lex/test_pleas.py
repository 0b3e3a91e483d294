import pytest

from newsextract._furniture import read_furniture
from newsextract._lex.pleas import PLEAS

PHRASES = [phrase for phrases in PLEAS.values() for phrase, _ in phrases]
KINDS = {"advert", "comment", "furniture", "legal", "newsletter"}


def test_words_are_sorted():
    assert list(PLEAS) == sorted(PLEAS)


def test_phrases_are_written_once():
    assert sorted(PHRASES) == sorted(set(PHRASES))


@pytest.mark.parametrize("word", PLEAS)
def test_phrases_are_casefolded_and_hold_their_word(word):
    assert word == word.casefold().strip()
    assert word
    phrases = [phrase for phrase, _ in PLEAS[word]]
    assert phrases == sorted(phrases)
    for phrase, kind in PLEAS[word]:
        assert phrase == " ".join(phrase.casefold().split())
        assert word in phrase
        assert kind in KINDS


@pytest.mark.parametrize("phrase", PHRASES)
def test_a_line_that_says_so_to_its_reader_is_furniture(phrase):
    text = f"Dear all, if it pleases you, {phrase}, and we will be glad of it for good."
    found = read_furniture(text, 0, len(text))
    assert found is not None
    assert found.rule == "furniture.plea"
