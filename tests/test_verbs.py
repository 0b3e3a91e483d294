import pytest

from newsextract._verbs import lacks_verb


@pytest.mark.parametrize(
    ("text", "lacks"),
    [
        ("A model of a bridge.", True),
        ("A model of a painted bridge", True),
        ("The model painted red.", False),
        ("The model is tall.", False),
        ("The model stood.", False),
        ("The model can’t.", False),
        ("The mood then turning to rain", False),
        ("Red", True),
        ("The hearing resumes on Tuesday.", False),
        ("The town plant employs 400 people.", False),
        ("Voting closes at ten.", False),
        ("Doctors advise rest.", False),
        ("His lawyers disagree.", False),
        ("The old boats of the Ness", True),
        ("Boats outside the harbour", True),
        ("Talks underway at the town hall", True),
        ("Norvane’s new dark bridge", True),
        ("The choir on its steps", True),
        ("The press, across the canal", True),
    ],
)
def test_lacks_verb(text, lacks):
    assert lacks_verb(text, 0, len(text)) is lacks
