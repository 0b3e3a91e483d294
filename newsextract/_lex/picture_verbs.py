"""Verbs of pictures: what people are seen doing, in the present tense of captions."""

from typing import Final

_STEMS: Final = """
address applaud arrive attend await board carry celebrate chant cheer clean clear clap
climb clash compete console cross cut dance demonstrate depart deliver display drive
embrace enter escort examine exit face fight flee fly gather gesture get give greet guard
hand hang head hold hug inspect join jump kick kiss kneel lay lead leave lie lift light
line listen load look march mourn move observe offer open pass patrol pay perform pick
play point pose pray prepare present protest pull push queue raise react reach receive
remove rest ride rise run salute scream scuffle search serve shake shelter shoot shop shout
show sign sing sit skate sleep smile speak spray stand stare stroll surround sweep swim
take talk tend throw tour train travel try unload unveil use view visit vote wait walk
watch wave wear work wrap
"""
"""Base forms."""


def _third(stem: str) -> str:
    if stem.endswith(("s", "sh", "ch", "x")):
        return stem + "es"
    if stem.endswith("y") and stem[-2] not in "aeou":
        return stem[:-1] + "ies"
    return stem + "s"


PICTURE_VERBS: Final[frozenset[str]] = frozenset(_STEMS.split())
"""Base forms, for several people ("Supporters wave flags")."""

PICTURE_VERBS_THIRD: Final[frozenset[str]] = frozenset(
    _third(stem) for stem in PICTURE_VERBS
)
"""Third person ("The mayor waves to supporters")."""
