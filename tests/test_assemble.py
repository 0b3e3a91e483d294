"""Each match becomes the model of its field, its words squeezed."""

from datetime import UTC, datetime

from newsextract._address import AddressMatch
from newsextract._assemble import Findings, assemble
from newsextract._blocks.kinds import Block, Kind, Zone
from newsextract._byline import AuthorMatch, BylineMatch
from newsextract._calendar.parts import Parts
from newsextract._counts import CounterMatch
from newsextract._credit import CreditMatch, PartyMatch
from newsextract._dateline import DatelineMatch, PlaceMatch
from newsextract._fields.caption import CaptionMatch
from newsextract._fields.field import FieldMatch
from newsextract._fields.headline import Piece
from newsextract._fields.note import FoundNote
from newsextract._fields.speaker import QuoteMatch, SpeakerMatch
from newsextract._fields.timestamp import TimestampMatch
from newsextract._text import Range
from newsextract.models import TimeParts

TEXT = """WORLD
Bridge stays
It is slow and loud
By Ada  Brand
3 shares
A ferry. (Carl Dow/AFP, File)
LIMA, Peru, May 4 (AP) - “We\nwait,” Brand said.
Old town
Nils Berg contributed.
https://example.com/a
"""

NOTHING = Findings(
    blocks=(),
    headline=None,
    kicker=None,
    deck=None,
    byline=None,
    timestamps=(),
    dateline=None,
    paragraphs=(),
    subheads=(),
    captions=(),
    quotes=(),
    urls=(),
    counters=(),
    notes=(),
    source_fields=(),
)


def place(words):
    start = TEXT.index(words)
    return Range(start, start + len(words))


def built(**found):
    return assemble(TEXT, NOTHING._replace(**found))


def dumped(value):
    return value.model_dump(exclude={"rule"})


def test_nothing_found():
    article = assemble("", NOTHING)
    assert article.model_dump() == {**NOTHING._asdict(), "source": ""}


def piece(words):
    start, end = place(words)
    return Piece(start=start, end=end, text=words, rule="r")


def test_pieces():
    pieces = {
        field: piece(words)
        for field, words in (
            ("kicker", "WORLD"),
            ("headline", "Bridge stays"),
            ("deck", "It is slow and loud"),
        )
    }
    subhead = piece("Old town")
    article = built(**pieces, subheads=(subhead,), paragraphs=(subhead,))
    for field, fields in pieces.items():
        assert getattr(article, field).model_dump() == fields
    assert article.subheads[0].model_dump() == subhead
    assert article.paragraphs[0].model_dump() == subhead


def test_byline():
    author = AuthorMatch(
        *place("Ada  Brand"), "Ada Brand", role="Editor", location="in Lima"
    )
    byline = BylineMatch(*place("By Ada  Brand"), (author,), "by")
    article = built(byline=byline)
    assert article.byline.text == "By Ada Brand"
    assert article.authors[0].model_dump() == {
        **author._asdict(),
        "text": "Ada Brand",
        "rule": "by",
    }


def timestamp(words, kind):
    return TimestampMatch(
        *place(words),
        kind=kind,
        value=datetime(2024, 5, 4, tzinfo=UTC),
        precision="day",
        relative=False,
        assumed=frozenset({"year"}),
        reason=None,
        parts=Parts(month=5, day=4),
        rule="date",
    )


def test_a_dateline_takes_its_date_from_the_times():
    date = timestamp("May 4", "dateline")
    dateline = DatelineMatch(
        *place("LIMA, Peru, May 4 (AP) - "),
        places=(PlaceMatch(*place("LIMA, Peru"), "LIMA", "Peru"),),
        agency=place("AP"),
        date=place("May 4"),
        rule="city",
    )
    article = built(dateline=dateline, timestamps=(timestamp("3", "mention"), date))
    assert dumped(article.dateline.places[0]) == {
        "start": place("LIMA").start,
        "end": place("Peru").end,
        "text": "LIMA, Peru",
        "name": "LIMA",
        "region": "Peru",
    }
    assert article.dateline.agency == "AP"
    assert article.dateline.date == article.timestamps[1]
    assert article.timestamps[1].model_dump() == {
        **date._asdict(),
        "zone": None,
        "parts": TimeParts(month=5, day=4).model_dump(),
        "assumed": ["year"],
        "text": "May 4",
    }


def test_a_dateline_without_agency_and_date():
    dateline = DatelineMatch(*place("LIMA, "), (), None, None, "city")
    article = built(dateline=dateline)
    assert (article.dateline.agency, article.dateline.date) == (None, None)


def test_caption_and_credit():
    credit = CreditMatch(
        *place("Carl Dow/AFP, File"),
        *place("(Carl Dow/AFP, File)"),
        photographers=(PartyMatch(*place("Carl Dow"), "Carl Dow"),),
        agencies=(PartyMatch(*place("AFP"), "AFP"),),
        status=("file",),
        form="bracket",
        strong=True,
    )
    caption = CaptionMatch(
        *place("A ferry. (Carl Dow/AFP, File)"),
        kind="photo",
        description=place("A ferry."),
        credit=credit,
        rule="r",
    )
    found = built(captions=(caption,)).captions[0]
    assert (found.text, found.description) == (
        "A ferry. (Carl Dow/AFP, File)",
        "A ferry.",
    )
    assert found.credit.text == "Carl Dow/AFP, File"
    assert [party.of(TEXT) for party in found.credit.photographers] == ["Carl Dow"]
    assert [party.name for party in found.credit.agencies] == ["AFP"]
    assert found.credit.status == ("file",)


def test_caption_without_credit_and_credit_alone():
    bare = CaptionMatch(*place("A ferry."), "photo", None, None, "r")
    found = built(captions=(bare,)).captions[0]
    assert (found.description, found.credit) == (None, None)


def test_quotations():
    speaker = SpeakerMatch(
        name="Ada Brand",
        mention="Brand",
        mention_start=place("Brand said").start,
        mention_end=place("Brand said").start + 5,
        description=None,
        age=None,
        found="surname",
    )
    named = QuoteMatch(*place("We\nwait,"), "direct", "said", speaker, None, "r")
    nobody = QuoteMatch(*place("wait"), "partial", None, None, 0, "r")
    first, second = built(quotes=(named, nobody)).quotes
    assert first.text == "We wait,"
    assert first.speaker.model_dump() == speaker._asdict()
    assert dumped(second) == {
        "start": place("wait").start,
        "end": place("wait").end,
        "text": "wait",
        "kind": "partial",
        "cue": None,
        "speaker": None,
        "part_of": 0,
    }


def test_addresses_counters_and_notes():
    url = AddressMatch(
        *place("https://example.com/a"),
        "https://example.com/a",
        "example.com",
        truncated=False,
        rule="r",
    )
    counter = CounterMatch(*place("3 shares"), 3, "shares", "r")
    note = FoundNote(
        *place("Nils Berg contributed."), "contributors", (place("Nils Berg"),), "r"
    )
    article = built(urls=(url,), counters=(counter,), notes=(note,))
    assert article.urls[0].model_dump() == {**url._asdict(), "text": url.url}
    assert article.counters[0].model_dump() == {**counter._asdict(), "text": "3 shares"}
    assert article.notes[0].kind == "contributors"
    assert [person.name for person in article.notes[0].people] == ["Nils Berg"]


def test_fields_of_an_archive():
    field = FieldMatch(*place("Nils Berg"), "BYLINE", "r")
    assert dumped(built(source_fields=(field,)).source_fields[0]) == {
        "start": field.start,
        "end": field.end,
        "text": "Nils Berg",
        "name": "BYLINE",
        "value": "Nils Berg",
    }


def test_blocks():
    block = Block(Kind.KICKER, 0, 6, 0, 5, "kicker", Zone.HEAD, (Range(0, 5),))
    assert built(blocks=(block,)).blocks[0].model_dump() == {
        "start": 0,
        "end": 6,
        "kind": "kicker",
        "rule": "kicker",
    }
