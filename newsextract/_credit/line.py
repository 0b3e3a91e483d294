"""Lines that hold a credit and nothing else."""

from .._text import trim
from .find import find_credit, may_end_in_name
from .parties import read_parties
from .shapes import CreditMatch, Hint

_BYLINE = ("By ", "by ", "BY ")
_LONGEST = 160


def read_credit_line(text: str, start: int, end: int) -> CreditMatch | None:
    """Read a line that is a credit alone ("Photo: X Y", "X Y | Getty Images").

    Its `strong` is False where the line may also be a byline, a heading or a name
    ("Reuters", "X Y for PAPER"): then the neighbours have to speak for it.
    """
    return fill_line(text, start, end, find_credit(text, start, end))


def fill_line(
    text: str, start: int, end: int, found: CreditMatch | None
) -> CreditMatch | None:
    """Read a credit line as `read_credit_line`, `find_credit` having been asked."""
    start, end = trim(text, start, end)
    if not 0 < end - start <= _LONGEST:
        return None
    if found is not None and found.outer_start <= start and found.outer_end >= end:
        bare_bracket = found.form == "bracket" and found.outer_start + 1 == found.start
        one_word = text.find(" ", found.start, found.end) < 0
        strong = found.strong and not (bare_bracket and one_word)
        return found._replace(form="line", strong=strong)
    printed = text[start:end]
    if printed.startswith(_BYLINE) or not may_end_in_name(printed):
        return None
    parties = read_parties(text, start, end, Hint.NONE)
    if parties is None:
        return None
    maker = parties.photographers[:1]
    return CreditMatch(
        start,
        end,
        start,
        end,
        parties.photographers,
        parties.agencies,
        parties.status,
        "line",
        strong=parties.joined
        and text.find("/", start, end) >= 0
        and maker[0].start == start,
    )


def is_credit_line(text: str, start: int, end: int) -> bool:
    """Whether a range is a credit and nothing else, beyond doubt."""
    found = read_credit_line(text, start, end)
    return found is not None and found.strong
