"""Heads of pages above one body, each line with the kind of its block beside it.

Rows are read as in `corpus.pages`.
"""

BODY = """
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
"""

HEADLINES = {
    "a kicker between the headline and an agency": """
kicker    | Fisheries
furniture | Reuters
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
""",
    "a section for kicker": """
kicker    | Obituaries
headline  | Halvard Grue, who mapped the caves of the north
byline    | By Runa Eide
""",
    "a headline of three words over a sentence": """
headline  | Herring are back
deck      | Boats were out all night and came home so low that nobody slept.
byline    | By Runa Eide
timestamp | 4 October 2023
""",
    "three words over a headline": """
kicker    | Ask the priest
headline  | Boats were out all night and came home so low that nobody slept
byline    | By Runa Eide
timestamp | 4 October 2023
""",
    "three words over a short headline that is closed": """
kicker    | Ask the priest
headline  | Boats were out all night.
byline    | By Runa Eide
timestamp | 4 October 2023
""",
    "a deck in two passages": """
headline  | Herring return to the Ness after eleven years
deck      | Boats stayed out all night on the inlet
deck      | The county had counted none since 2013
byline    | By Runa Eide
""",
    "a deck under a counter": """
headline  | Herring return to the Ness after eleven years
counter   | 12 comments
deck      | Boats stayed out all night on the inlet
furniture | Share
furniture | The bay was full of fish
byline    | By Runa Eide
""",
    "a label under the headline": """
headline  | Herring return to the Ness after eleven years
furniture | From Holt
furniture | The bay was full of fish
byline    | By Runa Eide
""",
    "an advert in the headline": """
headline  | Advertisements on buses to end in May
byline    | By Runa Eide
""",
    "a first line that closes with a full stop": """
headline  | The herring are back.
""",
    "a brand that begins in lower case": """
kicker    | Notes from Holt
headline  | eBay returns to the Ness after eleven years
byline    | By Runa Eide
""",
    "a headline of four words under a label": """
kicker    | Opinion
headline  | Stop counting our herring
deck      | They cost more than the boats that we say we cannot afford
byline    | By Runa Eide
""",
    "a paper's name above the headline": """
furniture | Inlet Courier
headline  | Herring return to the Ness after years
byline    | By Runa Eide
""",
    "a section's name above the headline": """
kicker    | County News
headline  | Herring return to the Ness after years
byline    | By Runa Eide
""",
    "who wrote above the headline": """
furniture | oldsalt77 wrote:
headline  | Herring return to the Ness after years
byline    | By Runa Eide
""",
    "a path that ends with the headline": """
furniture | Home/News/Herring return to the Ness after years
headline  | Herring return to the Ness after years
byline    | By Runa Eide
""",
    "the title of the browser's window": """
furniture | Herring return to the Ness after eleven years - The Inlet Courier
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
""",
    "a headline behind a label": """
headline  | Explainer: Why the ferry to Little Moen is late
byline    | By Runa Eide
timestamp | 4 October 2023
""",
    "a headline behind the word for a column": """
headline  | Opinion | Who will mend the clock at the station
byline    | By Runa Eide
timestamp | 4 October 2023
""",
    "a headline that is a score": """
headline  | Ness 2, Holt 1
byline    | By Runa Eide
timestamp | 4 October 2023
""",
    "a headline that speaks like a newsletter": """
headline  | Sign up for war, young men are told
byline    | By Runa Eide
timestamp | 4 October 2023
""",
    "a headline that speaks of the latest": """
headline  | Latest from Holt as flood rises
byline    | By Runa Eide
timestamp | 4 October 2023
""",
    "a menu that ends with a video": """
furniture | Home
kicker    | News
furniture | Video
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
""",
    "a headline three times": """
headline  | Herring return to the Ness
furniture | Herring return to the Ness
furniture | Herring return to the Ness
byline    | By Runa Eide
""",
}

KNOWN_WRONG = {
    "a headline of four words over a deck": """
headline  | Herring return to Ness
deck      | Boats were out all night and came home low in the water
byline    | By Runa Eide
""",
    "a nickname in brackets": """
headline  | Herring return to the Ness after eleven years
byline    | Ann (Bee) Cole
          | Runa Eide
timestamp | 4 October 2023
""",
    "a deck in lower case": """
timestamp | 4 OCT 2023
headline  | Herring return to the Ness after eleven years
deck      | boats were out all night, says the county
byline    | BY RUNA EIDE
""",
    "a writer above the title": """
byline    | Runa Eide
headline  | The sea owes us nothing
timestamp | 4 October 2023
""",
    "a time between bullets": """
headline  | Herring return to the Ness after eleven years
byline    | Story by Runa Eide
timestamp | • 2h • 3 min read
""",
    "a headline of three words over a deck": """
headline  | Herring are back
deck      | Boats were out all night and came home low in the water
byline    | By Runa Eide
""",
}
"""Heads that are read wrongly so far, with the answer that is right."""
