"""Where the credit of a caption stands."""

import regex

from .._text import Range, trim
from .labels import LABEL, label_of, read_label
from .parties import read_parties
from .shapes import CreditMatch, Hint, Parties

_REACH = 180
"""How far from the end of a caption its credit may begin."""

_RIDER = regex.compile(
    r"""
    (?<!\s) (?: \s* (?: hide \s caption | toggle \s caption | more \s* > | \[more\]
        | enlarge \s (?:this \s)? image | Purchase \s Licensing \s Rights .{0,60}
        | ATTENTION \s EDITORS \b .{0,400}
        | [.,;]? \s (?: (?:NO|FOR) \s \p{Lu}{3,12} \s | NO \s \p{Lu}{3,12}\b | \p{Lu}{3,15} \s OUT\b
            ) [\p{Lu} .,;-]{0,120}
        | \s Buy \s (?: Photo | photo ) | opens \s (?:in\s)? new \s (?:tab|window)
    ) ){1,4} \s* \Z
    """,
    regex.VERBOSE | regex.DOTALL,
)
# (X Y/PAPER) hide caption
# REUTERS/X Y Purchase Licensing Rights, opens new tab
# not: NO ONE KNOWS      nothing behind the two words of a rider's start

_RIDER_WORDS = (
    "caption",
    "more",
    "mage",
    "Licens",
    "EDITORS",
    "NO ",
    " OUT",
    "Buy",
    "new ",
)

_SENTENCE_END = regex.compile(
    r"""
    (?<= [\p{L}\p{N}%)\]”’"'.] ) (?<! [\s.]\p{Lu} )
    (?: [.!?…]{1,3}+ [”’"')\]]? | [”")\]] ) \s{0,3}
    (?= [\p{Lu}@] | [0-9]\p{L} )
    """,
    regex.VERBOSE,
)
# … in Braunau.|Leonhard · … on Monday. |Belal

_JOINT = regex.compile(r"\s?/\s?(?=[\p{Lu}v])|\s\|\s|\svia\s(?=\p{Lu})")
# X Y/PAPER · X Y/via PAPER

_LAST_NAME = regex.compile(
    r"""
    (?<= \s ) (?:
        (?: AP | AFP | PTI | EPA | PA | UN ) \s (?: Photo | Video | Wire | Images? )
      | \p{Lu}[\p{L}\p{M}'’-]{1,24}+ (?: \s (?: \p{Lu}\.?(?:\p{Lu}\.)? | \p{Ll}{2,3} ) ){0,2}
        \s \p{Lu}[\p{L}\p{M}'’-]{1,24}+
      | REUTERS | AFP | AP | EPA(?:-EFE)? | NASA | Xinhua
    ) \s* \Z
    """,
    regex.VERBOSE,
)
# … from a plane in Washington DC |Stefan Rousseau|/via …

_DASH = regex.compile(
    r"(?<=[.!?”\"')\p{L}]) \s{0,2} (?:[–—|]|--|\s-) \s{1,3}", regex.VERBOSE
)
# … at the stadium. — AFP pic

_RIGHTS = regex.compile(
    r"rights|\b(?:Ltd|LLC|Inc|Limited|GmbH|plc)\b|[0-9]{4}", regex.IGNORECASE
)

_NOT_A_CREDIT = regex.compile(
    r"""
    \s* (?: reporting | editing | additional | writing | compiled | published | posted
          | updated | pictured | left | right | top | above | below | centre | center
          | from \s (?:left|right) | file | and | with | see | also | not | a | an | c\.
    ) \b
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# (Reporting by X Y; Editing by Z W) · (left) · (FILE)


def find_credit(text: str, start: int, end: int) -> CreditMatch | None:
    """Find the credit of a caption, or None where it has none.

    The range is a caption, or what may be one: a line, or several that belong together.
    Ordinary paragraphs are let go after a look at their last characters.
    """
    start, end = trim(text, start, end)
    if start == end:
        return None
    outer_end = end
    tail = text[max(start, end - _REACH) : end]
    if any(word in tail for word in _RIDER_WORDS):
        m = _RIDER.search(text, max(start, end - 460), end)
        if m is not None and m.start() > start:
            end = m.start()
    found = _at_end(text, start, end) or _at_start(text, start, end)
    if found is None:
        return None
    if found.outer_end == end:
        found = found._replace(outer_end=outer_end)
    return found


def _at_end(text: str, start: int, end: int) -> CreditMatch | None:
    found = _last(text, start, end)
    if found is None or found.outer_start - start < 8:
        return found
    before = trim(text, start, found.outer_start)
    if text[before.end - 1] not in ")]" and text[before.end - 1] in '.!?”"':
        return found
    double = _last(text, before.start, before.end)
    if double is None or not double.strong:
        return found
    return _merged(double, found)


def _merged(first: CreditMatch, second: CreditMatch) -> CreditMatch:
    """Make one credit of two that stand side by side."""
    kept = second if len(second.photographers) > len(first.photographers) else first
    names = {party.name for party in (*first.agencies, *first.photographers)}
    return kept._replace(
        outer_start=first.outer_start,
        outer_end=second.outer_end,
        photographers=first.photographers
        + tuple(party for party in second.photographers if party.name not in names),
        agencies=first.agencies
        + tuple(party for party in second.agencies if party.name not in names),
        status=tuple(dict.fromkeys(first.status + second.status)),
        strong=True,
    )


def _last(text: str, start: int, end: int) -> CreditMatch | None:
    """Find the credit that ends a range, whatever its form."""
    last = text[end - 1]
    if last in ")]" or (last == "." and text[end - 2 : end - 1] in (")", "]")):
        return _bracketed(text, start, end if last != "." else end - 1)
    tail = text[max(start, end - _REACH) : end]
    if (
        "©" in tail
        or ":" in tail
        or "..." in tail
        or "hoto" in tail
        or "by " in tail
        or "By " in tail
        or "ourtesy" in tail
        or "redit" in tail
        or "mage" in tail
        or "upplied" in tail
    ):
        found = _labelled(text, start, end)
        if found is not None:
            return found
    if last in ".!?…”\"’'»:;,":
        return None
    return (
        _whole(text, start, end) or _dashed(text, start, end) or _bare(text, start, end)
    )


def _whole(text: str, start: int, end: int) -> CreditMatch | None:
    """Read a short range that is all credit ("X Y | Moment | Getty Images")."""
    if end - start > 100:
        return None
    parties = read_parties(text, start, end, Hint.NONE)
    if parties is None or not parties.known:
        return None
    if not parties.joined and len(parties.agencies) < 2:
        return None
    return _match(parties, start, end, start, end, "line", strong=True)


def _bracketed(text: str, start: int, end: int) -> CreditMatch | None:
    opening = _opening(text, max(start, end - 240), end - 1)
    if opening is None:
        return None
    inner = trim(text, opening + 1, end - 1)
    if inner.start == inner.end:
        return None
    label = read_label(text, *inner)
    stop = inner.end - (text[inner.end - 1] == "." and label is not None)
    if label is not None:
        parties = read_parties(text, label.end, stop, label.hint)
        if parties is not None:
            parties = parties._replace(status=label.status + parties.status)
            return _match(
                parties, label.end, stop, opening, end, "bracket", strong=True
            )
        if label.status and label.end >= stop:
            return None
    if _NOT_A_CREDIT.match(text, *inner):
        return None
    parties = read_parties(text, inner.start, stop, Hint.BRACKET)
    if parties is None:
        return None
    before = trim(text, start, opening)
    sentence = before.start == before.end or text[before.end - 1] in '.!?…”"’)'
    if (
        not sentence
        and not parties.joined
        and not (parties.known and len(parties.agencies) > 1)
    ):
        return None
    strong = sentence or parties.known
    if not (parties.agencies or parties.photographers):
        strong = False
    return _match(parties, inner.start, stop, opening, end, "bracket", strong=strong)


def _opening(text: str, start: int, close: int) -> int | None:
    """Find the bracket that the one at `close` closes."""
    depth = 0
    for m in reversed(list(_BRACKET.finditer(text, start, close))):
        if m.group() in ")]":
            depth += 1
        elif depth:
            depth -= 1
        else:
            return m.start()
    return None


_BRACKET = regex.compile(r"[()\[\]]")


def _labelled(text: str, start: int, end: int) -> CreditMatch | None:
    """Find "… . Photo: X Y" at the end of a range."""
    stop = end - (text[end - 1] == ".")
    for m in LABEL.finditer(text, max(start, end - _REACH), end):
        at = m.start()
        while text[at].isspace():
            at += 1
        if at > start and not _may_begin(text, at):
            continue
        label = label_of(m, text, end)
        parties = read_parties(text, label.end, stop, label.hint)
        if parties is None:
            continue
        if (
            label.sign
            and _RIGHTS.search(text, at, end)
            and not (parties.known and at > start)
        ):
            return None
        parties = parties._replace(status=label.status + parties.status)
        return _match(parties, label.end, stop, at, end, "label", strong=True)
    return None


def _may_begin(text: str, at: int) -> bool:
    """Whether a label may begin here: in capitals, behind a space or a full stop."""
    before = text[at - 1]
    if before.isalnum() or before in "-'’/":
        return False
    return text[at].isupper() or text[at] == "©" or text[at] == "("


def _dashed(text: str, start: int, end: int) -> CreditMatch | None:
    for m in _DASH.finditer(text, max(start + 3, end - 130), end):
        parties = read_parties(text, m.end(), end, Hint.NONE)
        if parties is not None and (parties.known or parties.joined):
            form = "pipe" if "|" in m.group() else "dash"
            return _match(
                parties, m.end(), end, m.start(), end, form, strong=parties.known
            )
    return None


def _bare(text: str, start: int, end: int) -> CreditMatch | None:
    """Find a credit behind a sentence without any mark."""
    low = max(start, end - 130)
    for m in _SENTENCE_END.finditer(text, low, end):
        parties = read_parties(text, m.end(), end, Hint.NONE)
        if parties is not None and m.end() < end:
            return _match(
                parties,
                m.end(),
                end,
                m.end(),
                end,
                "bare",
                strong=parties.known or parties.joined,
            )
    m = _JOINT.search(text, low, end)
    if m is None:
        return None
    name = _LAST_NAME.search(text, max(start, m.start() - 60), m.start())
    if name is None:
        return None
    parties = read_parties(text, name.start(), end, Hint.NONE)
    if parties is None or not (parties.known and parties.joined):
        return None
    return _match(parties, name.start(), end, name.start(), end, "bare", strong=True)


_FIRST_SIGN = regex.compile(
    r"""
    © \s* (?! provided ) (?P<name> \p{Lu}[\p{L}\p{M}'’-]{1,24}+
        (?: \s (?: \p{Lu}\.?(?:\p{Lu}\.)? | \p{Ll}{2,3} ) ){0,2} \s \p{Lu}[\p{L}\p{M}'’-]{1,24}+ )
    \s+ (?= \p{L} )
    """,
    regex.VERBOSE,
)
# © Lucy Nicholson Detainees at …       name=Lucy Nicholson


def _at_start(text: str, start: int, end: int) -> CreditMatch | None:
    """Find a credit printed before its caption."""
    if text[start] == "©":
        m = _FIRST_SIGN.match(text, start, end)
        if m is not None and not _RIGHTS.search(text, m.end(), m.end() + 20):
            parties = read_parties(text, *m.span("name"), Hint.MAKER)
            if parties is not None:
                return _match(
                    parties, *m.span("name"), start, m.end("name"), "first", strong=True
                )
    return None


def _match(
    parties: Parties,
    start: int,
    end: int,
    outer_start: int,
    outer_end: int,
    form: str,
    *,
    strong: bool,
) -> CreditMatch:
    return CreditMatch(
        start,
        end,
        outer_start,
        outer_end,
        parties.photographers,
        parties.agencies,
        tuple(dict.fromkeys(parties.status)),
        form,
        strong,
    )
