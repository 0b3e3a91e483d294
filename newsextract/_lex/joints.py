"""Words that an English sentence does not stop at."""

from typing import Final

OPEN_ENDED: Final = frozenset(
    {
        "a",
        "about",
        "across",
        "after",
        "against",
        "along",
        "alongside",
        "amid",
        "among",
        "an",
        "and",
        "are",
        "around",
        "as",
        "at",
        "be",
        "because",
        "been",
        "before",
        "behind",
        "being",
        "below",
        "beneath",
        "beside",
        "besides",
        "between",
        "beyond",
        "but",
        "by",
        "called",
        "could",
        "de",
        "despite",
        "during",
        "except",
        "following",
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
        "inside",
        "into",
        "is",
        "its",
        "like",
        "might",
        "mr",
        "mr.",
        "mrs",
        "mrs.",
        "ms",
        "ms.",
        "must",
        "my",
        "near",
        "nor",
        "of",
        "on",
        "onto",
        "opposite",
        "or",
        "our",
        "outside",
        "over",
        "per",
        "regarding",
        "shall",
        "should",
        "since",
        "than",
        "that",
        "the",
        "their",
        "these",
        "this",
        "those",
        "through",
        "throughout",
        "till",
        "to",
        "told",
        "toward",
        "towards",
        "under",
        "unlike",
        "until",
        "upon",
        "versus",
        "via",
        "vs",
        "was",
        "were",
        "when",
        "where",
        "whether",
        "which",
        "while",
        "who",
        "whose",
        "will",
        "with",
        "within",
        "without",
        "would",
    }
)
"""Articles, prepositions, conjunctions, auxiliaries, possessives, courtesy titles; in
lower case. A line of running text that ends in one was broken there. Source: closed
word classes of English grammar."""

STRANDED: Final = frozenset(
    {
        "about",
        "after",
        "against",
        "are",
        "at",
        "before",
        "behind",
        "by",
        "for",
        "from",
        "in",
        "into",
        "is",
        "of",
        "on",
        "over",
        "through",
        "to",
        "under",
        "was",
        "with",
        "without",
    }
)
"""Those of `OPEN_ENDED` that a headline may end in ("… it was stolen from")."""

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

PICTURE_LABELS: Final = frozenset(
    {
        "caption",
        "credit",
        "image caption",
        "image credit",
        "image source",
        "photo caption",
        "photo credit",
    }
)
"""Labels that stand on a line of their own above the words they label, casefolded."""

SIGN_OFFS: Final = frozenset(
    {
        "###",
        "(ends)",
        "(more)",
        "-0-",
        "-30-",
        "-end-",
        "-ends-",
        "end",
        "ends",
        "more",
        "reuter",
        "reuter...",
        "reuters",
    }
)
"""Whole lines, casefolded, by which a wire or a press office closes a story."""
