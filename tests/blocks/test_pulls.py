import pytest
from blocks.told import kinds_in

OPEN = (
    "Ferry saved for another year\n"
    "By Ada Low\n"
    "The harbour board voted to keep the ferry for another year on Tuesday night.\n"
    "“We listened, and the town was not quiet about it,” said Ingrid Falk.\n"
)
CLOSE = (
    "\nThe boat carries about 300 passengers a day and loses money every month.\n"
    "Opponents said the money would be better spent on the bridge."
)


def kind_of(middle):
    kinds = kinds_in(OPEN + middle + CLOSE)
    return {text: kind for kind, text in kinds}[middle]


@pytest.mark.parametrize(
    "words",
    [
        "“We listened, and the town was not quiet about it.”",
        "“The boat is older than all of us and it will outlive us”\n— Bo Rask",
        "“The boat is older than all of us and it will outlive us”\n— Bo Rask, pilot",
        "“The boat is older than all of us, and stays.”\nBo Rask\nPilot of the Alma",
        "The boat is older than all of us, and stays.\nBo Rask\nPilot of the Alma",
        "'We listened, and the town was not quiet about it.'",
        "“We listened, and the town was not quiet about it”.",
        "We listened, and the town was not quiet about it\nIngrid Falk",
    ],
)
def test_pull_quote(words):
    assert kind_of(words) == "pull_quote"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("“The boat is older than all of us and it will outlive us.”", "paragraph"),
        ("“The boat,” he said, “is older than all of us and stays.”", "paragraph"),
        ("“It stays.”", "paragraph"),
        ("The boat is older than all of us, and stays.", "paragraph"),
        ("'The town was not quiet about it'", "subhead"),
    ],
)
def test_not_a_pull_quote(words, kind):
    assert kind_of(words) == kind


def test_sentence_above_a_name_alone():
    text = OPEN + "The boat is older than all of us, and stays.\nBo Rask" + CLOSE
    assert "pull_quote" not in {kind for kind, _ in kinds_in(text)}


def test_repeated_far_above_only():
    words = "“We listened, and the town was not quiet about it.”"
    filler = "\n".join(f"The boat left at {n} past noon that day." for n in range(600))
    text = OPEN + filler + "\n" + words + CLOSE
    assert ("paragraph", words) in kinds_in(text)


def test_at_the_end():
    words = "“We listened, and the town was not quiet about it.”\n— Ingrid Falk"
    assert kinds_in(OPEN + CLOSE.strip() + "\n" + words)[-1] == ("pull_quote", words)


def test_short_words_are_not_looked_for():
    text = OPEN + "“……………………………………………………………”" + CLOSE
    assert "pull_quote" not in {kind for kind, _ in kinds_in(text)}
