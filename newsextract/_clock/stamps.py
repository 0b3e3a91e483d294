"""Stamps in the forms that most pages print, read at one look.

They are read as `find` and the modules before it read them, piece by piece.
"""

import re
from typing import Final

from .._calendar.parts import Parts
from .._lex.months import DAY_WORDS, MONTHS
from .clocks import HALF_DAY
from .labels import LABELS
from .pieces import Piece, Slot

_YEAR: Final = "(?:19|20)[0-9]{2}"

_STAMP = re.compile(
    rf"""
    (?: (?: Last\x20 )? (?P<label> [Uu]pdated | Posted | Published ) :? \x20
        (?: on\x20 )? )?
    (?: (?P<month> [A-Z][a-z]{{2,8}} ) \.? \x20 (?P<day> [0-9]{{1,2}} ) ,? \x20
        (?P<year> {_YEAR} )
      | (?<! [$£€] ) (?P<first> [0-9]{{1,2}} ) \x20 (?P<second> [A-Z][a-z]{{2,8}} ) \x20
        (?P<third> {_YEAR} )
      | (?P<word> [Tt]oday | [Yy]esterday ) )
    ,? \x20 (?: at\x20 )?
    (?: (?P<hour> 0?[1-9] | 1[0-2] ) : (?P<minute> [0-5][0-9] ) \x20?
        (?P<half> [AaPp] ) (?: \.m\. | [Mm] )
      | (?P<hours> [01]?[0-9] | 2[0-3] ) : (?P<minutes> [0-5][0-9] ) )
    (?: \x20 (?P<zone> [ECMP][DS]?T | BST | GMT | IST | UTC ) )?
    """,
    re.VERBOSE,
)
# April 27, 2024 at 6:40 a.m. EDT   month=April  day=27  year=2024  hour=6  minute=40
# Updated yesterday at 9:05 p.m.    label=Updated  word=yesterday  hour=9  minute=05
# 3 May 2020, 10:15                 first=3  second=May  third=2020  hours=10
# not: May 2, 2020 - 10:15          rarer forms are left to the grammar
# not: 3 May 2020 10:15 (updated)   the line goes on

_DATED: Final = Slot.DATE | Slot.CLOCK
_SPOKEN: Final = Slot.DAY_WORD | Slot.CLOCK


def read_stamp(text: str, start: int, end: int) -> Piece | None:
    """Read a range that is a day, a clock and maybe a label, all of it; or None.

    Such are most stamps of stories.
    """
    m = _STAMP.fullmatch(text, start, end)
    if m is None:
        return None
    label = LABELS[m["label"].lower()] if m["label"] else None
    if m["half"]:
        hour, minute = int(m["hour"]) % 12, int(m["minute"])
        hour, clock = hour + (12 if m["half"] in "pP" else 0), HALF_DAY
    else:
        hour, minute, clock = int(m["hours"]), int(m["minutes"]), "clock"
    if m["word"]:
        shift = DAY_WORDS[m["word"].lower()]
        parts = Parts(hour=hour, minute=minute, zone=m["zone"], day_shift=shift)
        at, rule = m.start("word"), f"day word {clock}"
        return Piece(at, end, parts, _SPOKEN, rule, label)
    if m["month"]:
        at, word, day, year = m.start("month"), m["month"], m["day"], m["year"]
        rule = f"month first {clock}"
    else:
        at, word, day, year = m.start("first"), m["second"], m["first"], m["third"]
        rule = f"day first {clock}"
    month = MONTHS.get(word.lower())
    if month is None or not 1 <= int(day) <= 31:
        return None
    parts = Parts(
        year=int(year),
        month=month,
        day=int(day),
        hour=hour,
        minute=minute,
        zone=m["zone"],
    )
    return Piece(at, end, parts, _DATED, rule, label)
