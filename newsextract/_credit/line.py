"""Lines that hold a credit and nothing else."""

from .._text import trim
from .find import find_credit
from .parties import read_parties
from .shapes import CreditMatch, Hint


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
        return found._replace(form="line")
    parties = read_parties(text, start, end, Hint.NONE)
    if parties is None:
        return None
    strong = parties.known and (parties.joined or len(parties.agencies) > 1)
    if not strong and parties.joined and "/" in text[start:end]:
        strong = True
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
