"""Pages of `corpus.pages` as text and answer, and what the package reads in a text."""

from newsextract._blocks.group import read_blocks
from newsextract._text import split_lines


def text_of(page):
    """Give the text of a page, without the kinds beside it."""
    return "\n".join(row.partition("|")[2][1:] for row in page.strip("\n").split("\n"))


def answer_of(page):
    """Give kind and printed text of each block; a row without a kind goes on."""
    answer = []
    for row in page.strip("\n").split("\n"):
        kind, _, line = row.partition("|")
        kind, line = kind.strip(), line[1:]
        if kind:
            answer.append((kind, line.lstrip(" >").rstrip()))
        elif not line.strip(" >"):
            if answer[-1:] != [("blank", "")]:
                answer.append(("blank", ""))
        else:
            above, words = answer[-1]
            answer[-1] = (above, f"{words}\n{line.rstrip()}")
    return answer


def kinds_in(text):
    """Read a text: kind and printed text of each block."""
    return [
        (str(block.kind), text[block.inner_start : block.inner_end])
        for block in read_blocks(text, split_lines(text))
    ]


def rules_in(text):
    """Read a text: rule and printed text of each block."""
    return [
        (block.rule, text[block.inner_start : block.inner_end])
        for block in read_blocks(text, split_lines(text))
    ]


def zones_in(text):
    """Read a text: zone and printed text of each block."""
    return [
        (str(block.zone), text[block.inner_start : block.inner_end])
        for block in read_blocks(text, split_lines(text))
    ]
