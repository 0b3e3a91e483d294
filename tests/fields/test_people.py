"""The people of a story: names, short forms, and what is told of them."""

import pytest

from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._fields.people import name_start, read_register
from newsextract._text import Range


def page(text, captions=()):
    blocks = []
    start = 0
    for n, line in enumerate(text.split("\n")):
        end = start + len(line)
        kind = Kind.CAPTION if n in captions else Kind.PARAGRAPH
        inner = Range(start, end)
        blocks.append(Block(kind, start, end + 1, start, end, "", Zone.BODY, (inner,)))
        start = end + 1
    return tuple(blocks)


def read(text, captions=()):
    return read_register(text, page(text, captions))


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Ann Lee left.", "Ann Lee"),
        ("On Friday, Ann Lee left.", "Ann Lee"),
        ("But Ann Lee left.", "Ann Lee"),
        ("Calling Ann Lee late is fair.", "Ann Lee"),
        ("Mayor Ann Lee left.", "Ann Lee"),
        ("Sgt. Ann Lee Jr. left.", "Ann Lee Jr."),
        ("It was Ann Lee.", "Ann Lee"),
        ("It was Ann Lee. She left.", "Ann Lee"),
        ("It was Ann Lee. The end.", "Ann Lee"),
        ("Ann van der Lee left.", "Ann van der Lee"),
        ("J. R. Lee left.", "J. R. Lee"),
        ("Jean-Luc O’Lee left.", "Jean-Luc O’Lee"),
        ("Oslo’s Ann Lee left.", "Ann Lee"),
        ("Ann Lee’s bread", "Ann Lee"),
        ("Émile Ångström left.", "Émile Ångström"),
        ("Ann Żak left.", "Ann Żak"),
        ("Жанна Lee left.", "Жанна Lee"),
        ("Zoë Lee left.", "Zoë Lee"),
        ("ANN LEE left.", None),
        ("TIMOTHY LEEDS left.", "TIMOTHY LEEDS"),
        ("Ann\nLee left.", "Ann Lee"),
        ("Ann Baker left.", "Ann Baker"),
        ("Prince Ole left.", "Prince Ole"),
        ("Prime Minister Ann Lee left.", "Ann Lee"),
        ("Det Con Ann Lee left.", "Ann Lee"),
        ("Alhaji Bo Lee left.", "Bo Lee"),
        ("Judge Ann Lee KC left.", "Ann Lee"),
        ("The bakers met Ann Kc Ek.", "Ann Kc Ek"),
        ("the head of Police Ann Lee left.", "Ann Lee"),
        ("the mayor of Oslo Ann Lee left.", "Ann Lee"),
        ("a friend of Ann Bo Lee left.", "Ann Bo Lee"),
    ],
)
def test_names(text, want):
    block = page(text)[0]._replace(end=len(text), inner_end=len(text))
    register = read_register(text, (block,))
    assert [person.name for person in register.people()] == ([want] if want else [])
    for person in register.people():
        assert " ".join(text[person.start : person.end].split()) == want


def test_page_without_paragraphs():
    assert read_register("Ann Lee left.", ()).people() == []


@pytest.mark.parametrize(
    "text",
    [
        "The Oslo Bank",
        "New York is big",
        "On Friday Oslo slept",
        "Prime Minister",
        "Vice President",
        "BBC News",
        "CNN Breakfast",
        "AFP PTI",
        "Ann",
        "Mr Lee",
        "Jr Iii",
        "",
    ],
)
def test_no_names(text):
    assert read(text).people() == []


@pytest.mark.parametrize(
    ("text", "age", "description", "pronoun"),
    [
        ("Ann Lee left.", None, None, ""),
        ("Ann Lee, 34, left.", 34, None, ""),
        ("Ann Lee, 34, a baker, left.", 34, "a baker", ""),
        ("Ann Lee, a former baker who left,", None, "a former baker", ""),
        ("Ann Lee, Oslo’s first mayor, left.", None, "Oslo’s first mayor", ""),
        ("Ann Lee, a former quay hand who left,", None, "a former quay hand", ""),
        ("Ann Lee, 34, a quay hand, left.", 34, "a quay hand", ""),
        (
            "Ann Lee, a 33-year-old quay hand who left,",
            33,
            "a 33-year-old quay hand",
            "",
        ),
        ("Ann Lee, a quay behind her, left.", None, None, ""),
        ("Ann Lee, co-founder of Roe, left.", None, "co-founder of Roe", ""),
        ("Ann Lee, the mother of Bo, left.", None, "the mother of Bo", "she"),
        ("Ann Lee, a spokeswoman, left.", None, "a spokeswoman", "she"),
        ("Ann Lee, who is a baker, left.", None, None, ""),
        ("Ann Lee, in a house of bakers, left.", None, None, ""),
        ("Ann Lee, 1953, left.", None, None, ""),
        ("Mayor Ann Lee left.", None, "Mayor", ""),
        ("Mrs Ann Lee left.", None, None, "she"),
        ("Oslo baker Ann Lee left.", None, "Oslo baker", ""),
        ("the old baker Ann Lee left.", None, "baker", ""),
        ("baker Ann Lee left.", None, "baker", ""),
        ("“A,” baker Ann Lee said.", None, "baker", ""),
        ("the baker, Ann Lee, left.", None, None, ""),
        ("her husband, Bo Lee, left.", None, None, "he"),
        (", Bo Lee, left.", None, None, ""),
        ("(baker)Bo Lee, left.", None, None, ""),
    ],
)
def test_told(text, age, description, pronoun):
    (person,) = read(text).people()
    assert (person.age, person.description, person.pronoun) == (
        age,
        description,
        pronoun,
    )


def test_short_forms():
    register = read("Ann R. Lee Jr. met Bo van der Ek. Ann Lee left. Mr Ek left.")
    assert [p.name for p in register.people()] == ["Ann R. Lee Jr.", "Bo van der Ek"]
    for words in (["lee"], ["ann"], ["r", "lee"], ["ann", "lee"], ["ann", "r", "lee"]):
        assert register.find(words) == (0,)
    assert register.find(["der", "ek"]) == (1,)
    assert register.find(["roe"]) == ()
    assert register.find([]) == ()
    assert register.places[0] == [0, 34]
    assert register.forms == {"ek": "he"}


def test_two_of_one_surname():
    register = read("Ann Lee and Bo Lee left. Mr Lee and Mrs Lee left. Lee Lee left.")
    assert register.find(["lee"]) == (0, 1, 2)
    assert register.forms == {"lee": ""}


def test_many_of_one_surname_are_not_all_kept():
    names = [f"Q{chr(97 + i)} Lee" for i in range(20)]
    register = read(", ".join(names))
    assert len(register.people()) == 20
    assert len(register.find(["lee"])) == 6


def test_a_short_form_of_several_is_no_new_person():
    register = read("Ann de Lee left. Bo de Lee left. De Lee left.")
    assert len(register.people()) == 2


def test_paragraphs_are_read_apart():
    text = "They met on Tuesday\nAnn Lee left.\nBo Ek at sea\nCal Roe met Ann Lee."
    register = read(text, (2,))
    assert [p.name for p in register.people()] == ["Ann Lee", "Cal Roe", "Bo Ek"]
    assert register.places[0] == [20, text.rindex("Ann")]


def test_captions_come_last():
    register = read("Bo Ek in May.\nAnn Lee left.\nAnn Lee in May.", (0, 2))
    assert [p.name for p in register.people()] == ["Ann Lee", "Bo Ek"]
    assert register.places[0] == [14]


def test_first_named():
    text = "Ann Lee left.\nBo Ek left."
    register = read(text)
    assert register.first_named(0, 5) == 0
    assert register.first_named(1, 5) is None
    assert register.first_named(14, 20) == 1
    assert register.first_named(20, 30) is None


def test_ages():
    register = read("Ann Lee, 34, met Bo Ek, 34.")
    assert register.of_age(34) == [0, 1]
    assert register.of_age(35) == []


def test_roles():
    register = read(
        "Baker Ann Lee met Bo Ek, a baker. Bo Ro, the sailor, left a baker."
    )
    assert register.of_role("baker") == [0, 1] == register.of_role("baker")
    assert register.of_role("sailor") == [2]
    assert register.of_role("mayor") == []


@pytest.mark.parametrize(
    ("words", "want"),
    [
        (["ann", "lee"], 0),
        (["mayor", "ann"], 1),
        (["lee", "baker"], 0),
        (["baker"], 0),
        (["vice", "president"], 2),
        (["chief", "justice", "ann"], 2),
        ([], 0),
    ],
)
def test_name_start(words, want):
    assert name_start(words) == want
