"""Words of bylines that name no person: desks, houses, agencies, buttons.

Written from general knowledge of English-language bylines; entries are in lower case
and without full stops.
"""

from typing import Final

DESK_WORDS: Final[frozenset[str]] = frozenset(
    {
        "agencies",
        "agency",
        "board",
        "bureau",
        "correspondent",
        "correspondents",
        "desk",
        "editors",
        "newsroom",
        "reporter",
        "reporters",
        "report",
        "reports",
        "service",
        "services",
        "staff",
        "team",
        "wire",
        "wires",
        "writer",
        "writers",
    }
)
"""Last words of a byline that names a desk instead of a person ("News Desk")."""

DESKS: Final[frozenset[str]] = frozenset(
    {
        "board",
        "bureau",
        "desk",
        "newsroom",
        "service",
        "staff",
        "team",
    }
)
"""Last words that make a desk of any name before them ("KXLB Staff")."""

DESK_OPENERS: Final[frozenset[str]] = frozenset(
    {
        "a",
        "news",
        "online",
        "our",
        "special",
        "staff",
        "web",
    }
)
"""First words of a desk that ends in a job ("our Political Correspondent")."""

PRESS_WORDS: Final[frozenset[str]] = frozenset(
    {
        "advertiser",
        "argus",
        "broadcasting",
        "bulletin",
        "chronicle",
        "courier",
        "daily",
        "dispatch",
        "examiner",
        "express",
        "gazette",
        "globe",
        "guardian",
        "herald",
        "inquirer",
        "journal",
        "ledger",
        "magazine",
        "mercury",
        "news",
        "newspaper",
        "newspapers",
        "observer",
        "post",
        "press",
        "radio",
        "register",
        "sentinel",
        "telegraph",
        "times",
        "tribune",
        "tv",
        "weekly",
        "wire",
    }
)
"""Words that a paper, agency or broadcaster has in its name."""

SECTION_NOUNS: Final = frozenset(
    {
        "broadcasting",
        "bulletin",
        "daily",
        "magazine",
        "news",
        "newspaper",
        "newspapers",
        "post",
        "press",
        "radio",
        "tv",
        "weekly",
        "wire",
    }
)
"""Those of `PRESS_WORDS` that end a section's name as well ("World News")."""

GENERIC_PARTIES: Final[frozenset[str]] = frozenset(
    {
        "agencies",
        "agency",
        "agency reports",
        "associated press contributors",
        "correspondents",
        "news agencies",
        "news services",
        "our foreign staff",
        "staff",
        "staff reports",
        "wire reports",
        "wire services",
        "wires",
    }
)
"""Parties that are no author beside a named one ("X Y with Agencies")."""

PICTURE_WORDS: Final[frozenset[str]] = frozenset(
    {
        "alamy",
        "archive",
        "getty",
        "image",
        "images",
        "istock",
        "photo",
        "photos",
        "picture",
        "pictures",
        "pool",
        "shutterstock",
        "stock",
        "unsplash",
    }
)
"""Words of picture agencies: a line with one is a credit, not a byline."""

BUTTON_WORDS: Final[frozenset[str]] = frozenset(
    {
        "author",
        "bio",
        "bluesky",
        "bookmark",
        "contact",
        "email",
        "e-mail",
        "facebook",
        "follow",
        "following",
        "instagram",
        "linkedin",
        "mail",
        "more",
        "profile",
        "protected",
        "reporting",
        "rss",
        "save",
        "see",
        "share",
        "subscribe",
        "the",
        "threads",
        "tweet",
        "twitter",
        "view",
        "whatsapp",
        "x",
    }
)
"""Words of the buttons that stand beside an author's name."""
