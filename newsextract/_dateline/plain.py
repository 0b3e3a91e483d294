"""The commonest datelines, read at once: "GRANBY, Ohio — ", "KABUL — "."""

import re

from .evidence import is_known_place, is_known_region, is_source
from .matches import DatelineMatch, PlaceMatch

_PLAIN = re.compile(
    r"""
    (?P<place> [A-Z]{2,20} (?: [ ] [A-Z]{2,20} ){0,2} )
    (?: ,[ ] (?P<region> [A-Z][A-Za-z.]{1,20} (?: [ ] [A-Z][A-Za-z.]{1,20} )? ) )?
    [ ] [—–] [ ] (?= [A-Z“] ) (?! [^\W\d_]{3,9} \.? \s{1,2} [0-9] )
    """,
    re.VERBOSE,
)
# KABUL — Groups                  place=KABUL
# GRANBY FALLS, Ohio — Four       place=GRANBY FALLS region=Ohio
# not: KABUL — June 12            a date behind the dash
# not: KABUL (Reuters) — Groups


def read_plain_dateline(text: str, start: int, end: int) -> DatelineMatch | None:
    """Read a place in capitals, perhaps its region, and a dash; the first is inked.

    None says nothing: the general reading gives the same answer for these, and has one
    for the others.
    """
    m = _PLAIN.match(text, start, end)
    if m is None:
        return None
    name, region = m.group("place", "region")
    known = is_known_place(name) if region is None else is_known_region(region)
    if not known or is_source(name):
        return None
    last = m.end("place" if region is None else "region")
    place = PlaceMatch(start, last, name, region)
    return DatelineMatch(start, m.end(), (place,), None, None, "dateline.capitals")
