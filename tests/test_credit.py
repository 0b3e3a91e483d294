import pytest
from corpus import credits as cases
from hypothesis import given
from hypothesis import strategies as st

from newsextract._credit import (
    find_credit,
    is_credit_line,
    read_credit_line,
)
from newsextract._credit.forms import bracketed
from newsextract._credit.parties import read_parties
from newsextract._credit.pieces import CUT_WORDS
from newsextract._credit.plain import read_plain_bracket
from newsextract._credit.shapes import Hint
from newsextract._lex.agencies import AGENCIES
from newsextract._lex.credits import STATUSES
from newsextract._lex.organizations import ORGANIZATION_WORDS


def names_of(parties):
    return [party.name for party in parties]


@pytest.mark.parametrize(("text", "named"), cases.PARTIES.items())
def test_parties_behind_a_label(text, named):
    found = read_parties(text, 0, len(text), Hint.LABEL)
    assert found is not None
    assert (
        names_of(found.photographers),
        names_of(found.agencies),
        list(found.status),
    ) == named


@pytest.mark.parametrize("text", cases.NO_PARTIES)
def test_no_parties(text):
    assert read_parties(text, 0, len(text), Hint.NONE) is None


@pytest.mark.parametrize(
    ("hint", "text", "photographers", "agencies"),
    [
        (Hint.MAKER, "Nightowl", ["Nightowl"], []),
        (Hint.LABEL, "Nightowl", [], ["Nightowl"]),
        (Hint.GIVER, "Ada Low", [], ["Ada Low"]),
        (Hint.LABELS, "Ada Low, Ben High", ["Ada Low", "Ben High"], []),
        (Hint.LABEL, "Ada Low, Ben High", ["Ada Low"], ["Ben High"]),
        (Hint.LABEL, "Nightowl, Ada Low", ["Ada Low"], ["Nightowl"]),
        (Hint.LABEL, "Ada Low/Nightowl", ["Ada Low"], ["Nightowl"]),
        (Hint.BRACKET, "@night.owl", [], ["@night.owl"]),
    ],
)
def test_what_stands_before_decides(hint, text, photographers, agencies):
    found = read_parties(text, 0, len(text), hint)
    assert found is not None
    assert names_of(found.photographers) == photographers
    assert names_of(found.agencies) == agencies


def test_parties_have_their_own_offsets():
    text = "Rain. (Ada Low/AFP via  Getty Images)"
    found = find_credit(text, 0, len(text))
    assert found is not None
    printed = [
        (text[party.start : party.end], party.name)
        for party in found.photographers + found.agencies
    ]
    assert printed == [
        ("Ada Low", "Ada Low"),
        ("AFP", "AFP"),
        ("Getty Images", "Getty Images"),
    ]
    assert text[found.outer_start : found.outer_end] == text[6:]


@pytest.mark.parametrize(("text", "credit"), cases.CREDITED.items())
@pytest.mark.parametrize("before", ["", "Rain\n"])
def test_credit_in_every_form(text, credit, before):
    whole = before + text + " \n"
    found = find_credit(whole, len(before), len(whole))
    assert found is not None
    assert (whole[found.start : found.end], found.form, found.strong) == credit


@pytest.mark.parametrize("text", cases.NOT_CREDITED)
def test_no_credit(text):
    found = find_credit(text, 0, len(text))
    assert found is None or not found.strong


def test_credits_printed_twice_are_one():
    text = "Rain. (AP Photo) Photo: Ada Low, STF / Associated Press"
    found = find_credit(text, 0, len(text))
    assert found is not None
    assert names_of(found.photographers) == ["Ada Low"]
    assert names_of(found.agencies) == ["AP"]
    assert found.status == ("staff",)
    assert text[found.outer_start : found.outer_end] == text[6:]


def test_the_first_of_two_may_be_none():
    text = "Rain fell on the quay (a lot) Photo: Ada Low"
    found = find_credit(text, 0, len(text))
    assert found is not None
    assert text[found.outer_start : found.outer_end] == "Photo: Ada Low"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Rain. (File photo: Ada Low)", ("file",)),
        ("Rain. Stock image: Getty", ("stock",)),
        ("Rain. (Handout photo by Ada Low)", ("handout",)),
        ("Rain. Screenshot: YouTube", ("screengrab",)),
        ("Rain. Photo courtesy of Ada Low", ("courtesy",)),
        ("Rain. Provided by Ada Low", ("supplied",)),
        ("Rain. Contributed by Ada Low", ("contributor",)),
        ("Rain. (Staff photo: Ada Low)", ("staff",)),
        ("Rain. (Library image: Ada Low)", ("file",)),
        ("Rain. Photo: Ada Low/Handout", ("handout",)),
    ],
)
def test_status_of_the_label(text, status):
    found = find_credit(text, 0, len(text))
    assert found is not None
    assert found.status == status


@pytest.mark.parametrize(("text", "strong"), cases.LINES.items())
def test_credit_lines(text, strong):
    found = read_credit_line(text, 0, len(text))
    assert found is not None
    assert found.strong is strong
    assert is_credit_line(text, 0, len(text)) is strong


@pytest.mark.parametrize("text", cases.NO_LINES)
def test_no_credit_lines(text):
    assert not is_credit_line(text, 0, len(text))


def test_a_word_run_on_to_a_bracket_is_no_party():
    text = "A boat lies in the bay. (Pablo Petrov/Reuters)ANALYSIS"
    found = find_credit(text, 0, len(text))
    assert found is not None
    assert text[found.start : found.end] == "Pablo Petrov/Reuters"
    assert names_of(found.agencies) == ["Reuters"]
    assert found.outer_end == len(text)


def test_two_credits_in_a_row_span_both():
    text = "A boat lies in the bay. (Pablo Petrov/Reuters) Photo: Ada Low"
    found = find_credit(text, 0, len(text))
    assert found is not None
    assert names_of(found.photographers) == ["Pablo Petrov", "Ada Low"]
    assert text[found.start : found.end] == "Pablo Petrov/Reuters) Photo: Ada Low"


PLAIN = {
    "Ada Low/Weir Press Agency": (["Ada Low"], ["Weir Press Agency"]),
    "Ada Low for Weir Courier": (["Ada Low"], ["Weir Courier"]),
    "Ada Low/Weir Courier via AP": (["Ada Low"], ["Weir Courier", "AP"]),
    "AFP via Getty Images": ([], ["AFP", "Getty Images"]),
    "Weir Press Agency": ([], ["Weir Press Agency"]),
    "Ada Low": (["Ada Low"], []),
    "Reuters": ([], ["Reuters"]),
}


@pytest.mark.parametrize(("printed", "named"), PLAIN.items())
def test_plain_brackets_are_read_at_once(printed, named):
    text = f"A boat lies in the bay. ({printed})"
    found = read_plain_bracket(text, 0, len(text))
    assert found is not None
    assert (names_of(found.photographers), names_of(found.agencies)) == named


@pytest.mark.parametrize(
    "printed",
    [
        "Photo by Ada Low",
        "Photographer Low/Reuters",
        "Left Low/Reuters",
        "Ada Staff/Reuters",
        "Ada Reuters/Reuters",
        "Weir Press/Reuters",
        "Ada Low/Ada Low",
        "Ada Low/Weir",
        "Ada Low for Alamy Stock Photos",
        "Weir Courier via Getty Images",
        "AFP via Weir",
        "AFP via AFP",
        "the bay",
    ],
)
def test_other_brackets_are_left_to_the_general_reading(printed):
    text = f"A boat lies in the bay. ({printed})"
    assert read_plain_bracket(text, 0, len(text)) is None


_PIECES = st.one_of(
    st.sampled_from([*AGENCIES, *STATUSES]).map(str.title),
    st.sampled_from([*AGENCIES, *STATUSES]).map(str.upper),
    st.lists(
        st.sampled_from(
            [*("Ada", "Al", "Cc", "For", "Left", "Low", "Mary", "The", "Via", "Weir")]
            + [word.title() for word in sorted(ORGANIZATION_WORDS | CUT_WORDS)]
        ),
        min_size=1,
        max_size=4,
    ).map(" ".join),
)


@given(
    st.lists(st.tuples(_PIECES, st.sampled_from(["/", " for ", " via "])), max_size=2),
    _PIECES,
    st.sampled_from(["Rain. ", "“Go.” ", "A. It is. So it is. Oh. As it is. "]),
)
def test_the_short_way_reads_what_the_general_reading_does(pieces, last, words):
    joined = "".join(piece + joint for piece, joint in pieces)
    text = f"{words}({joined}{last})"
    found = read_plain_bracket(text, 0, len(text))
    if found is not None:
        assert found == bracketed(text, 0, len(text), closed=False)
