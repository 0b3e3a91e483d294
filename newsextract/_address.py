"""Addresses printed in a text: whole, or cut by software.

Shapes follow RFC 3986, with letters of every script (RFC 3987). What ends an address in
running text follows its appendix C: trailing punctuation and brackets that were opened
outside are the sentence's.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

import regex

from ._lex.domains import TOP_DOMAINS

_WORLD_WIDE: Final = ("www.", "WWW.", "Www.")

_LONGEST_DOMAIN: Final = 18
"""Letters of a top domain at most, as printed in addresses."""

_HEAD = regex.compile(
    r"""
    (?P<scheme> https?:// (?: [^\s/@<>"“”]{1,80} @ )? )?        # https://user@
    (?P<host>
      [\p{L}\p{N}\p{So}] [\p{L}\p{M}\p{N}\p{So}_-]{0,62}        # www
      (?: \. [\p{L}\p{M}\p{N}\p{So}_-]{1,63} ){1,30}            # .example.com
    )
    (?: : [0-9]{1,5} (?! [0-9] ) )?                             # :8080
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# https://www.example.com:8080/story     scheme=https:// host=www.example.com
# example.com/story                      host=example.com
# not: http://localhost/                 one label

_PLAIN_HEAD = re.compile(
    r"""
    (?P<scheme> https?:// )?
    (?P<host> [a-zA-Z0-9] [a-zA-Z0-9_-]{0,62}+ (?: \. [a-zA-Z0-9_-]{1,63}+ ){1,30}+ )
    (?= [/\s] )
    """,
    re.VERBOSE,
)
# https://www.example.com/       the same of plain letters, up to a slash or blank
# not: https://bücher.example/

_RUN = regex.compile(
    r"[^\s\p{C}()\[\]{}<>\"`\\^“”„‟‘’‚‛«»‹›—―\u3000-\u303f！-／：-＠［-･]*+",
)
"""What may follow the host: anything but blanks, brackets, quotation marks, dashes
between words, and the punctuation of Chinese and Japanese."""

_CUT = regex.compile(r"(?<!\.)\.\.\.(?!\.)|…")
# worl...b433fc               the middle is gone
# example.com/foo…            the end is gone
# not: 0i67j0......0....1     more than three

_DOTS = regex.compile(r"\.\.++")
# aw.3..0i6.4187...0          two runs: the address's own, software leaves one

_SPACED_CUT = regex.compile(
    r"""
    [ ] \.\.\. [ ]                                          # in place of the middle
    (?P<tail> (?! \p{L}{10} ) [^\s\p{C}<>"“”…]{10} )        # 47201.html
    (?= [.,;:!?)\]'’]{0,2} (?: [\s"”<] | $ ) )
    """,
    regex.VERBOSE,
)
# http://www.example.com/news/a-long-wa ... 47201.html      tail=47201.html (phpBB)
# not: http://www.example.com/news ... Washington           a word

_BROKEN = regex.compile(
    r"""
    < (?: URL: )? (?P<address>
      https?:// [^\s<>]{1,2000}+
      (?:
        [ \t]{0,8} (?: \r\n | [\n\r\u2028] ) [> \t]{0,16}+ [^\s<>]{1,2000}+
      ){1,8}
    ) >
    """,
    regex.VERBOSE | regex.IGNORECASE,
)
# <http://www.example.com/a/⏎> long/way>    address=http://www.example.com/a/⏎> long/way
# not: <http://www.example.com/a>           no break: read like any other

_BREAK = regex.compile(r"(?<!\s)\s++[> \t]*+")

_CREDIT_TAIL = regex.compile(
    r"/ (?: \p{Lu}\p{Ll}{1,15}+ [ ] \p{Lu}\p{Ll} | \p{Lu}{2,6}+ (?! [\w/?=-] ) )",
    regex.VERBOSE,
)
# example.com/Ann Lee         a paper and its photographer
# example.com/AFP             two agencies

_OPENERS: Final = {")": "(", "]": "[", "}": "{"}
_TRAILING: Final = ",;:!?*¿¡·•|–"
_SPACED_CUT_HEAD: Final = 30
_ENOUGH_TO_SETTLE: Final = 4


class AddressMatch(NamedTuple):
    """An address, located."""

    start: int
    end: int
    url: str | None
    """The absolute address, or None where the cut leaves it open."""
    host: str | None
    """In small letters, or None where it is cut."""
    truncated: bool
    rule: str


class _Tail(NamedTuple):
    """How far an address goes behind its host, and how far it was looked for."""

    end: int
    seen: int


def find_addresses(
    text: str, start: int, end: int, url: str | None = None
) -> tuple[AddressMatch, ...]:
    """Return the addresses of a range, in order.

    Args:
        text: The text.
        start: Index where to begin.
        end: Index one past where to end.
        url: The story's own address; settles cut ones that agree with it at both ends.
    """
    found: list[AddressMatch] = []
    done = start
    for at, rule in sorted(_candidates(text, start, end)):
        if at < done:
            continue
        broken = _read_broken(text, at, start, end)
        if broken is not None:
            found.append(broken)
            done = broken.end
            continue
        head = _read_head(text, at, end, rule)
        if head is None:
            continue
        match, done = _read_rest(text, at, head, end, rule)
        found.append(match if url is None else _settle(text, match, url))
    return tuple(found)


def _candidates(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield where an address may begin, and why: at slashes mostly, which are rare."""
    at = text.find("/", start, end)
    while at >= 0:
        if text.startswith("://", at - 1, end) and at > start:
            first = _scheme_start(text, start, at - 1)
            if first is not None:
                yield first, "url.scheme"
        else:
            first = _domain_start(text, start, at)
            if first is not None:
                yield first, "url.host_and_path"
        at = text.find("/", at + 1, end)
    for world_wide in _WORLD_WIDE:
        at = text.find(world_wide, start, end)
        while at >= 0:
            if at == start or not _holds_on(text[at - 1], "_@#/.-\\"):
                yield at, "url.www"
            at = text.find(world_wide, at + 4, end)


def _scheme_start(text: str, start: int, at: int) -> int | None:
    """Return where the scheme begins that ends at the colon at `at`, or None."""
    for scheme in ("https", "http"):
        first = at - len(scheme)
        if first >= start and text[first:at].lower() == scheme:
            alone = first == start or not _holds_on(text[first - 1], "_@#")
            return first if alone else None
    return None


def _domain_start(text: str, start: int, slash: int) -> int | None:
    """Return where the host begins whose top domain ends at a slash, or None.

    "example.com/story" has one; "p.m./11" (one letter) and "and/or" (no full stop) have
    none.
    """
    dot = text.rfind(".", max(start, slash - _LONGEST_DOMAIN - 1), slash)
    if dot < 0:
        return None
    domain = text[dot + 1 : slash]
    if domain.lower() not in TOP_DOMAINS:
        return None
    if not (domain.islower() or (domain.isupper() and len(domain) < 4)):
        return None
    return _host_start(text, start, dot)


def _holds_on(before: str, marks: str) -> bool:
    """Tell whether the character before makes what follows a piece of something else.

    Letters of scripts without spaces do not.
    """
    return before in marks or (before.isascii() and before.isalnum())


def _host_start(text: str, start: int, at: int) -> int | None:
    """Return where the host whose last full stop is at `at` begins, or None."""
    first = at
    while first > start and (text[first - 1].isalnum() or text[first - 1] in "-._"):
        first -= 1
    if first > start and text[first - 1] in "/@#\\":
        return None
    dots = text.rfind("..", first, at)
    if dots >= 0:
        first = dots + 2
    return first if any(c.isalpha() for c in text[first:at]) else None


def _read_broken(text: str, at: int, start: int, end: int) -> AddressMatch | None:
    """Read an address that goes on over a line break inside "<...>", or None."""
    for opener in ("<", "<URL:"):
        first = at - len(opener)
        if first >= start and text[first:at].upper() == opener:
            m = _BROKEN.match(text, first, end)
            if m is not None:
                address = _BREAK.sub("", m["address"])
                head = _HEAD.match(address)
                if head is not None:
                    return AddressMatch(
                        at,
                        m.end("address"),
                        address,
                        head["host"].lower(),
                        truncated=False,
                        rule="url.broken",
                    )
    return None


Head = re.Match[str] | regex.Match[str]
"""Scheme and host of an address."""


def _read_head(text: str, at: int, end: int, rule: str) -> Head | None:
    """Match scheme and host, or None where it is a mail address or a credit."""
    m: Head | None = _PLAIN_HEAD.match(text, at, end)
    if m is None:
        m = _HEAD.match(text, at, end)
    if m is None or (rule != "url.scheme" and text.startswith("@", m.end(), end)):
        return None
    if rule == "url.host_and_path" and _CREDIT_TAIL.match(text, m.end(), end):
        return None
    return m


def _read_rest(
    text: str, at: int, head: Head, end: int, rule: str
) -> tuple[AddressMatch, int]:
    """Read what follows the host; also return how far the text is used up."""
    host_end = _without_next_sentence(head)
    host = text[head.start("host") : min(host_end, head.end("host"))].lower()
    whole = _Tail(host_end, host_end)
    if host_end == head.end():
        cut = _CUT.match(text, host_end, end)
        if cut is not None:
            tail = _find_tail(text, cut.end(), end)
            if tail.end > cut.end() or host.rpartition(".")[2] not in TOP_DOMAINS:
                return _cut(at, tail.end, None, "url.cut_host"), tail.seen
        elif text.startswith(("/", "?", "#"), host_end, end):
            whole = _find_tail(text, host_end, end)
            if _is_cut(text, host_end, whole.end):
                return _cut(at, whole.end, host, "url.cut"), whole.seen
            spaced = _SPACED_CUT.match(text, whole.seen, end)
            if (
                spaced is not None
                and whole.end == whole.seen
                and whole.end - at >= _SPACED_CUT_HEAD
            ):
                return _cut(
                    at, spaced.end("tail"), host, "url.spaced_cut"
                ), spaced.end()
    url = text[at : whole.end]
    if rule != "url.scheme":
        url = "https://" + url
    match = AddressMatch(at, whole.end, url, host, truncated=False, rule=rule)
    return match, whole.seen


def _cut(start: int, end: int, host: str | None, rule: str) -> AddressMatch:
    return AddressMatch(start, end, None, host, truncated=True, rule=rule)


def _is_cut(text: str, start: int, end: int) -> bool:
    """Tell whether a tail has the mark that software leaves for a piece taken out."""
    if "…" in text[start:end]:
        return True
    return [m.group() for m in _DOTS.finditer(text, start, end)] == ["..."]


def _without_next_sentence(head: Head) -> int:
    """Return the end of the host, less a sentence glued to it ("example.com.The")."""
    end = head.end()
    if end > head.end("host"):
        return end
    before, _, last = head["host"].rpartition(".")
    if last[0].isupper() and not before[-1].isupper():
        domain = before.rpartition(".")[2]
        if before != domain and domain.lower() in TOP_DOMAINS:
            return end - len(last) - 1
    return end


def _find_tail(text: str, start: int, end: int) -> _Tail:
    """Return where an address ends whose host ends at `start`."""
    opened: list[tuple[str, int]] = []
    at = start
    while True:
        m = _RUN.match(text, at, end)
        at = m.end() if m is not None else at
        mark = text[at : min(at + 1, end)]
        if mark in _OPENERS:
            if not opened or opened[-1][0] != _OPENERS[mark]:
                break
            opened.pop()
        elif mark and mark in "([{":
            opened.append((mark, at))
        else:
            break
        at += 1
    stop = opened[0][1] if opened else at
    return _Tail(_without_punctuation(text, start, stop), at)


def _without_punctuation(text: str, start: int, stop: int) -> int:
    """Return the end of an address, less the punctuation of the sentence around it."""
    apostrophes = text.count("'", start, stop)
    while stop > start:
        last = text[stop - 1]
        if last == ".":
            bare = start + len(text[start:stop].rstrip("."))
            if stop - bare == 3:
                break  # three dots: cut by software
            stop = bare
        elif last in _TRAILING:
            stop -= 1
        elif apostrophes % 2 and last == "'":
            apostrophes -= 1
            stop -= 1
        elif apostrophes % 2 and text.endswith("'s", start, stop):
            apostrophes -= 1
            stop -= 2
        else:
            break
    return stop


def _settle(text: str, match: AddressMatch, url: str) -> AddressMatch:
    """Settle a cut address by the story's own, where head and tail agree with it."""
    if not match.truncated or not url.lower().startswith(("http://", "https://")):
        return match
    printed = text[match.start : match.end]
    cuts = [*_CUT.finditer(printed)]
    head = _comparable(printed[: cuts[0].start()].rstrip())
    tail = printed[cuts[-1].end() :].lstrip()
    if len(head.partition("/")[2]) + len(tail) < _ENOUGH_TO_SETTLE:
        return match
    for whole in (url, url.partition("#")[0], url.partition("?")[0]):
        own = _comparable(whole)
        if (
            len(own) > len(head) + len(tail)
            and own.startswith(head)
            and own.endswith(tail)
        ):
            host = match.host or whole.partition("://")[2].partition("/")[0].lower()
            return match._replace(url=whole, host=host)
    return match


def _comparable(address: str) -> str:
    """Return an address without scheme and "www.", its host in small letters."""
    rest = address.partition("://")[2] or address
    host, slash, path = rest.partition("/")
    return host.lower().removeprefix("www.") + slash + path
