"""Lines that hold a credit and nothing else."""

from .._text import trim
from .find import find_credit
from .parties import read_parties
from .shapes import CreditMatch, Hint

_BYLINE = ("By ", "by ", "BY ")


def read_credit_line(text: str, start: int, end: int) -> CreditMatch | None:
    """Read a line that is a credit alone ("Photo: X Y", "X Y | Getty Images").

    Its `strong` is False where the line may also be a byline, a heading or a name
    ("Reuters", "X Y for PAPER"): then the neighbours have to speak for it.
    """
    start, end = trim(text, start, end)
    if not 0 < end - start <= 160:
        return None
    found = find_credit(text, start, end)
    if found is not None and found.outer_start <= start and found.outer_end >= end:
        words = text.count(" ", found.start, found.end) + 1
        lone = found.form == "bracket" and found.outer_start + 1 == found.start
        strong = found.strong and not (lone and words < 2 and not found.photographers)
        return found._replace(form="line", strong=strong)
    if text.startswith(_BYLINE, start):
        return None
    parties = read_parties(text, start, end, Hint.NONE)
    if parties is None:
        return None
    strong = (
        parties.joined
        and "/" in text[start:end]
        and parties.photographers[0].start == start
    )
    return CreditMatch(
        start,
        end,
        start,
        end,
        parties.photographers,
        parties.agencies,
        parties.status,
        "line",
        strong,
    )


def is_credit_line(text: str, start: int, end: int) -> bool:
    """Whether a range is a credit and nothing else, beyond doubt."""
    found = read_credit_line(text, start, end)
    return found is not None and found.strong
