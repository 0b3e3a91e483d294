"""Words of the generated stories: our own, none of them taken from the package."""

from typing import Final

GIVEN_NAMES: Final = (
    "Anders",
    "Ben",
    "Carl",
    "Diego",
    "Edwin",
    "Frank",
    "Gustav",
    "Hamid",
    "Ivan",
    "Joseph",
    "Kenji",
    "Luis",
    "Marcus",
    "Nils",
    "Oscar",
    "Pablo",
)
SURNAMES: Final = (
    "Abelard",
    "Brockway",
    "Castell",
    "Dunmore",
    "Eriksen",
    "Fairweather",
    "Gallardo",
    "Hollis-Grant",
    "Ishikawa",
    "Jovanovic",
    "Kellerman",
    "Lindqvist",
    "McAllister",
    "Norcross",
    "O’Brannigan",
    "Petrov",
)
CITIES: Final = ("KABUL", "LIMA", "NEW YORK", "ST. LOUIS", "HARROW BAY", "OSLO")
REGIONS: Final = ("Wis.", "Ohio", "Norway")
OUTLETS: Final = ("The Harrow Courant", "Tidewater Media Ltd")
KICKERS: Final = ("ANALYSIS", "WORLD", "POLITICS", "OPINION")
HEADLINES: Final = (
    "Harbor town votes to keep its wooden drawbridge",
    "Storm shuts mountain railway as thousands wait for buses",
    "Museum finds lost violin behind a kitchen wall",
    "Island bakers win fight over the price of flour",
)
DECKS: Final = (
    "Residents say the crossing is slow, loud and worth every penny of its upkeep",
    "Engineers warn that repairs could take until spring and cost twice as much",
)
FURNITURE: Final = (
    "Advertisement",
    "Story continues below",
    "Article content",
    "READ MORE: Ten bridges that were never finished",
)
ROLES: Final = (
    "a retired pilot",
    "a baker from the old town",
    "a dock worker",
    "a spokesman for the harbor board",
)
BODIES: Final = (
    "The harbor board",
    "A group of engineers",
    "The town council",
    "Several fishing crews",
    "The railway",
    "A builder from the mainland",
    "Volunteers from three villages",
    "The ferry company",
    "A team of divers",
    "The owners of the mill",
)
VERBS: Final = ("inspected", "repainted", "gave up", "rebuilt", "closed")
OBJECTS: Final = (
    "the wooden drawbridge over the inlet",
    "a row of brick warehouses near the quay",
    "the narrow footpath behind the mill",
    "two stone piers that the flood had cracked",
)
TAILS: Final = (
    "after a long dispute over who should pay for the work",
    "despite warnings that the ground was too soft to build on",
    "while neighbors watched from the windows of the old school",
    "because the timber had been eaten away by salt water",
)
SAYINGS: Final = (
    "We have waited far too long for this bridge",
    "Nobody asked the people who live beside the water",
    "It was the loudest noise that this street ever heard",
    "There is no reason to give up now",
    "They came to our door and told us to leave",
    "I never thought that the old wall would hold",
    "You can hear the timbers creak when a lorry goes over",
    "My father built this pier with his own hands",
    "Every winter the same rail freezes and nobody comes",
    "We are not afraid of a little water in the cellar",
    "The board has listened to us for the first time",
    "Children still ask me when the swing will be back",
)
SCENES: Final = (
    "Workers carry planks across the drawbridge in Harrow Bay on Saturday.",
    "A crowd gathers around the old customs pier in Quill.",
    "Children wave from the deck of a ferry near Tern Rock on Monday.",
    "Divers look at a cracked stone pier below the old town.",
    "A baker stands outside his flooded shop in Lower Quill.",
)
CORRECTIONS: Final = (
    "Correction: An earlier version of this story misstated the length of the bridge.",
    "This story has been corrected to show that the mill closed in 1988.",
)
