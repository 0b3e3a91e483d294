"""Words that an English sentence does not stop at."""

from typing import Final

OPEN_ENDED: Final = frozenset(
    {
        "a",
        "about",
        "after",
        "against",
        "among",
        "an",
        "and",
        "are",
        "as",
        "at",
        "because",
        "before",
        "between",
        "but",
        "by",
        "called",
        "despite",
        "during",
        "for",
        "from",
        "had",
        "has",
        "have",
        "her",
        "his",
        "if",
        "in",
        "including",
        "into",
        "is",
        "its",
        "like",
        "mr",
        "mr.",
        "mrs",
        "mrs.",
        "ms",
        "ms.",
        "my",
        "of",
        "on",
        "or",
        "our",
        "over",
        "than",
        "that",
        "the",
        "their",
        "these",
        "this",
        "those",
        "through",
        "to",
        "told",
        "toward",
        "towards",
        "under",
        "until",
        "upon",
        "was",
        "were",
        "when",
        "where",
        "which",
        "while",
        "who",
        "whose",
        "with",
        "without",
    }
)
"""Articles, prepositions, conjunctions, auxiliaries, possessives, courtesy titles; lower
case. A line of running text that ends in one was broken there. Source: closed word
classes of English grammar."""

BYLINE_OPENERS: Final = frozenset(
    {
        "analysis by",
        "author",
        "author of the article",
        "authors",
        "by",
        "reported by",
        "story by",
        "text by",
        "words by",
        "written by",
    }
)
"""Labels that stand on a line of their own above the writers' names, casefolded."""

BYLINE_JOINERS: Final = frozenset({"&", "and", "with"})
"""Words between writers that a paste puts on a line of their own."""

DETERMINERS: Final = frozenset(
    {"a", "an", "her", "his", "its", "my", "our", "the", "their", "these", "this"}
)
"""Words that a noun must follow, casefolded."""
