"""Whole stories made from facts, with the place of each fact noted while it is printed.

Nothing here comes from the package: words, forms and offsets are this folder's own.
A form is printed only where a careful reader could take it in one way.
"""

from datetime import UTC, timedelta

from hypothesis import strategies as st
from property import clock, vocabulary
from property.facts import (
    Count,
    Manners,
    Opening,
    Picture,
    Remark,
    Said,
    Stamp,
    Story,
)
from property.page import Page

maybe = st.booleans()
seldom = st.integers(0, 3).map(lambda drawn: drawn == 3)


@st.composite
def manners(draw, *, wrapping=True):
    opening, closing = draw(st.sampled_from([("“", "”"), ('"', '"')]))
    blank_lines = draw(maybe)
    wide = st.sampled_from([None, 60, 72] if wrapping and blank_lines else [None])
    return Manners(opening, closing, draw(maybe), blank_lines, draw(wide))


@st.composite
def stories(draw, *, counted_back=None, wrapping=True):
    """A whole page and what it says; `counted_back`: whether its time is relative."""
    page = Page(draw(manners(wrapping=wrapping)))
    now = draw(clock.moments).replace(tzinfo=UTC)
    if counted_back is None:
        counted_back = draw(maybe)
    return Teller(draw, page, now).tell(counted_back=counted_back)


class Teller:
    """Prints a story part by part; no sentence and no name comes twice."""

    def __init__(self, draw, page, now):
        self.draw = draw
        self.page = page
        self.now = now
        given = draw(st.permutations(vocabulary.GIVEN_NAMES))
        surnames = draw(st.permutations(vocabulary.SURNAMES))
        self.people = [f"{a} {b}" for a, b in zip(given, surnames, strict=True)]
        self.sayings = list(draw(st.permutations(vocabulary.SAYINGS)))
        self.bodies = list(draw(st.permutations(vocabulary.BODIES)))
        self.scenes = list(draw(st.permutations(vocabulary.SCENES)))
        self.quotes = []
        self.paragraphs = []
        self.captions = []
        self.dateline = None

    def one(self, *choices):
        return self.draw(st.sampled_from(choices))

    def tell(self, *, counted_back):
        page = self.page
        kicker = self.maybe_line(vocabulary.KICKERS)
        headline = page.line(self.one(*vocabulary.HEADLINES))
        deck = self.maybe_line(vocabulary.DECKS)
        if self.draw(maybe):
            self.caption()
        time_first = self.draw(maybe)
        if time_first:
            published, updated = self.times(counted_back=counted_back)
        authors = self.byline()
        if not time_first:
            published, updated = self.times(counted_back=counted_back)
        counter = self.counter() if self.draw(maybe) else None
        self.body()
        return Story(
            notes=self.notes(),
            text=page.text,
            now=self.now,
            kicker=kicker,
            headline=headline,
            deck=deck,
            authors=authors,
            published=published,
            updated=updated,
            counter=counter,
            dateline=self.dateline,
            paragraphs=tuple(self.paragraphs),
            captions=tuple(self.captions),
            quotes=tuple(self.quotes),
        )

    def maybe_line(self, choices):
        return self.page.line(self.one(*choices)) if self.draw(maybe) else None

    # The head

    def byline(self):
        form = self.one("By ", "by ", "By: ", "BY ", "By\n")
        self.page.put(form)
        count = self.draw(st.integers(1, 3))
        writers = [self.people.pop() for _ in range(count)]
        authors = []
        for i, name in enumerate(writers):
            if i:
                self.page.put(" and " if i == count - 1 else ", ")
            authors.append(self.page.put(name.upper() if form == "BY " else name))
        self.page.wrap(authors[0].start)
        self.page.end_line()
        return tuple(authors)

    def times(self, *, counted_back):
        """The time line: published alone, or published and updated."""
        page, updated = self.page, None
        if counted_back:
            words, value = clock.counted_back(self.draw, self.now)
            published = Stamp(*page.put(words), value, relative=True)
        else:
            ago = timedelta(hours=self.draw(st.integers(30, 8000)))
            first = (self.now - ago).replace(tzinfo=None)
            twice = self.draw(maybe)
            page.put("Published: " if twice or self.draw(maybe) else "")
            published = self.absolute(first)
            if twice:
                wide = page.manners.width is None
                page.put(self.one("\nUpdated: ", *[" | Updated: "] * wide))
                updated = self.absolute(first + timedelta(minutes=25))
        page.end_line()
        return published, updated

    def absolute(self, moment):
        words, value = clock.absolute(self.draw, moment)
        return Stamp(*self.page.put(words), value, relative=False)

    def counter(self):
        count = self.draw(st.integers(2, 60))
        words, value, kind = self.one(
            (f"{count} shares", count, "shares"),
            (f"{count} comments", count, "comments"),
            (f"{count} min read", count, "read_minutes"),
            (f"{count}.4k", count * 1000 + 400, "unknown"),
        )
        return Count(*self.page.line(words), value, kind)

    # The body

    def body(self):
        self.paragraph(self.lead)
        for _ in range(self.draw(st.integers(1, 3))):
            if self.draw(maybe):
                self.paragraph(self.plain)
            if self.draw(seldom):
                self.page.line(self.one(*vocabulary.FURNITURE))
            person = self.people.pop()
            self.paragraph(lambda who=person: self.introduction(who))
            if self.draw(maybe):
                self.paragraph(lambda who=person: self.return_of(who))
            if self.draw(seldom):
                self.caption()
        self.paragraph(self.plain)

    def paragraph(self, tell):
        start = len(self.page.text)
        tell()
        self.paragraphs.append(self.page.since(start))
        self.page.wrap(start)
        self.page.end_line()

    def lead(self):
        if self.draw(maybe):
            self.dateline = self.print_dateline()
        self.plain()

    def plain(self):
        """Sentences of the writer's own: no name, no mark, no time."""
        sentences = [
            f"{self.bodies.pop()} {self.one(*vocabulary.VERBS)} "
            f"{self.one(*vocabulary.OBJECTS)} {self.one(*vocabulary.TAILS)}."
            for _ in range(self.draw(st.integers(1, 2)))
        ]
        self.page.put(" ".join(sentences))

    def print_dateline(self):
        page, start = self.page, len(self.page.text)
        first, second = self.draw(st.permutations(vocabulary.CITIES))[:2]
        region = self.one(None, *vocabulary.REGIONS)
        two = region is None and self.draw(maybe)
        page.put(first + (f"/{second}" if two else ""))
        page.put(f", {region}" if region else "")
        agency = self.one(None, "AP", "Reuters", "AFP")
        page.put(f" ({agency})" if agency else "")
        page.put(self.one(" — ", " - "))
        places = (first, second) if two else (first,)
        return Opening(start, len(page.text), places, region, agency)

    def caption(self):
        """A scene and its credit, in brackets or behind a label."""
        page, start = self.page, len(self.page.text)
        scene, agency = self.scenes.pop(), self.one("Reuters", "AFP", "EPA")
        label, end = self.one(("(", ")"), ("Photograph: ", ""))
        form = self.one("person", "agency", "house")
        people, agencies = (), ()
        page.put(f"{scene} {label}")
        if form == "person":
            people = (page.put(self.people.pop()),)
            page.put("/")
            agencies = (page.put(agency),)
        elif form == "agency":
            agencies = (page.put(agency),)
        else:
            agencies = (page.put("AP Photo")._replace(text="AP"),)
            page.put("/")
            people = (page.put(self.people.pop()),)
        page.put(end)
        caption = page.since(start)
        page.wrap(start)
        page.end_line()
        self.captions.append(Picture(caption, scene, people, agencies))

    # Who said what

    def clause(self, speaker, mention, cue):
        """A quoted clause that a comma joins to the words after it."""
        page = self.page
        inside = page.manners.comma_inside
        page.put(page.manners.opening)
        piece = page.put(self.sayings.pop() + ("," if inside else ""))
        page.put(page.manners.closing + ("" if inside else ","))
        self.quotes.append(Said(*piece, speaker, cue, mention))

    def whole(self, speaker, mention, cue="said"):
        """A quoted sentence that stands by itself; nobody may be named beside it."""
        self.page.put(self.page.manners.opening)
        piece = self.page.put(self.sayings.pop() + ".")
        self.page.put(self.page.manners.closing)
        self.quotes.append(Said(*piece, speaker, cue, mention))

    def introduction(self, person):
        """A person speaks for the first time and is named in full."""
        page = self.page
        role = self.one(*vocabulary.ROLES)
        age = self.draw(st.integers(21, 88))
        form = self.one("inverted", "after", "before", "told", "split")
        if form == "before":
            page.put(f"{person}, {age}, {role}, said: ")
            self.whole(person, person)
        elif form == "told":
            page.put(f"{person}, {role}, told reporters: ")
            self.whole(person, person, "told")
        elif form == "after":
            self.clause(person, person, "said")
            page.put(f" {person}, {role}, said.")
        else:
            self.clause(person, person, "said")
            page.put(f" said {person}, {age}, {role}.")
        if form == "split":
            page.put(" ")
            self.whole(person, None)

    def return_of(self, person):
        """The person who has just spoken speaks again."""
        surname = person.split()[-1]
        form = self.one("said S", "S said", "he said", "S added", "S: Q")
        if form == "S: Q":
            self.page.put(f"{surname} added: ")
            self.whole(person, surname, "added")
            return
        cue = "added" if form == "S added" else "said"
        self.clause(person, "he" if form == "he said" else surname, cue)
        self.page.put(f" {form.replace('S', surname)}.")

    # The foot

    def notes(self):
        notes, line = [], self.page.line
        if self.draw(maybe):
            names = [self.people.pop() for _ in range(self.draw(st.integers(1, 2)))]
            words = f"{' and '.join(names)} contributed to this report."
            notes.append(Remark(*line(words), "contributors", tuple(names)))
        if self.draw(maybe):
            words = self.one(*vocabulary.CORRECTIONS)
            notes.append(Remark(*line(words), "correction", ()))
        if self.draw(maybe):
            words = f"© 2024 {self.one(*vocabulary.OUTLETS)}. All rights reserved."
            notes.append(Remark(*line(words), "copyright", ()))
        return tuple(notes)
