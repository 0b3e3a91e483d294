"""Small words of English grammar: what bounds a clause or a noun phrase.

Many to a row.
"""

from typing import Final

ADVERBS: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "additionally afternoon again ago alas almost already also always apr april",
        "aside aug august away back besides dec december earlier early else elsewhere",
        "even evening ever far feb february first friday further furthermore hence",
        "here hereby however indeed instead january jul july jun just last late later",
        "least less long march meanwhile monday month more moreover morning most much",
        "never nevertheless next night nonetheless nov november now oct october often",
        "once only otherwise outright overall perhaps quite rather recently saturday",
        "sep separately sept september soon still sunday then there thereby therefore",
        "though thursday thus today together tomorrow tonight too tuesday twice very",
        "wednesday week well year yesterday yet",
    )
    for word in row.split()
)
"""Words passed over between a subject and its verb ("Berg later said")."""

AUXILIARIES: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "'d 's am are be been being can can't cannot could couldn't did didn't do",
        "does doesn't don't had hadn't has hasn't have haven't is isn't may might",
        "must n't not ought shall should was wasn't were will won't would wouldn't",
    )
    for word in row.split()
)
"""Auxiliary verbs and negations, passed over likewise."""

DETERMINERS: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "a an another any both each eight either every few five four her his its many",
        "most my neither nine no one other our seven several six some ten that the",
        "their these this those three two your",
    )
    for word in row.split()
)
"""Words that begin a noun phrase."""

OPENING_WORDS: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "a according after also although an and as asked at because before both but",
        "by despite during earlier either even ex fellow for former from he her here",
        "his how however i if in it its just last late later like longtime meanwhile",
        "my neither new next no nor not now of old on once only or our she since so",
        "speaking still that the their then there these they this those though to",
        "today unlike until we what when where while who whose why with yesterday yet",
        "you young your",
    )
    for word in row.split()
)
"""Words whose capital is that of a sentence, never of a name."""

PREPOSITIONS: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "about above across after against ahead along amid among around as at before",
        "behind below beneath beside besides between beyond by concerning despite",
        "during for from in inside into like near of off on onto opposite outside",
        "over past per regarding since through throughout to toward towards under",
        "underneath unlike until up upon versus via with within without",
    )
    for word in row.split()
)
"""Words that hang a noun phrase on another."""

SUBORDINATORS: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "although because but if lest nor once or since so than that though unless",
        "until when whenever where whereas wherever whether while whilst yet",
    )
    for word in row.split()
)
"""Words that begin a clause of its own."""
