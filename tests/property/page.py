"""A page in the making, which knows where everything on it came to stand."""

from property.facts import Piece


class Page:
    """Text that grows; every `put` says where its words stand."""

    def __init__(self, manners):
        self.manners = manners
        self.text = ""

    def put(self, words):
        start = len(self.text)
        self.text += words
        return Piece(start, len(self.text), words)

    def end_line(self):
        self.put("\n\n" if self.manners.blank_lines else "\n")

    def line(self, words):
        piece = self.put(words)
        self.wrap(piece.start)
        self.end_line()
        return piece

    def since(self, start):
        return Piece(start, len(self.text), self.text[start:])

    def wrap(self, start):
        """Break what stands from `start` on, as wide as the house sets."""
        if self.manners.width is not None:
            self.text = self.text[:start] + wrapped(
                self.text[start:], self.manners.width
            )


def wrapped(words, width):
    """Return the words with some spaces turned into line breaks, none added or lost."""
    lines, line = [], ""
    for word in words.split(" "):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])
