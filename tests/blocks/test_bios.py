import pytest
from blocks.told import kinds_in

STORY = (
    "Ferry saved for another year\n"
    "By Ada Low and Bo Rask\n"
    "3 May 2022\n"
    "The harbour board voted to keep the ferry for another year on Tuesday night.\n"
    "Members backed the plan by nine votes to four after six hours of argument.\n"
    "The boat carries about 300 passengers a day and loses money every month.\n"
    "Opponents said the money would be better spent on the bridge.\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "Ada Low covers the coast. She joined in 2011.",
        "Ada Low’s column appears on Mondays and on Fridays.",
        "ADA LOW is a reporter in Holt.",
        "Bo Rask, based in Holt, writes about boats.",
        "Ada Low farms barley near Holt.",
        "Ada Low joined the Courier in Holt as its first cub reporter in 2011.",
    ],
)
def test_bio(line):
    assert kinds_in(STORY + line)[-1] == ("note", line)


def test_bio_under_the_name():
    text = STORY + "Ada Low\nShe covers the coast, and has done so since 2011."
    assert kinds_in(text)[-1] == (
        "note",
        "She covers the coast, and has done so since 2011.",
    )


@pytest.mark.parametrize(
    "line",
    [
        "Ada Lowther covers the port for the town, and she was there on Tuesday.",
        "Ada Low says that the barley is late this year.",
        "Ada Low said the vote had surprised even those who had called for it.",
        "Ada Low covers the coast. " + "She has seen every boat in the harbour. " * 16,
    ],
)
def test_not_a_bio(line):
    line = line.strip()
    assert kinds_in(STORY + line)[-1] == ("paragraph", line)


def test_above_the_third_paragraph():
    text = STORY.replace("Members", "Ada Low was there. Members")
    assert ("note" in {kind for kind, _ in kinds_in(text)}) is False


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Tom Okoro is a professor of shipping at the college of Holt.", "paragraph"),
        ("Ada Low is a reporter for the Inlet Courier in Holt.", "note"),
    ],
)
def test_somebody_in_the_story(line, kind):
    below = "\nHe has crossed the inlet twice a day.\nNobody has crossed it more often."
    assert (kind, line) in kinds_in(STORY + line + below)
    assert ("note", line) in kinds_in(STORY + line + "\nShare" + below)
    assert ("note", line) in kinds_in(STORY + line)
