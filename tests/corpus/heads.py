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

WRITERS = {
    "two lines with a mark each": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
byline    | By Leif Haug
timestamp | 4 October 2023
""",
    "a credit over the time": """
headline  | Herring return to the Ness after eleven years
caption   | Getty Images/Runa Eide
timestamp | 4 October 2023
""",
    "a name over the time": """
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide
timestamp | 4 October 2023
""",
    "a name under the time": """
headline  | Herring return to the Ness after eleven years
timestamp | 4 October 2023
byline    | Runa Eide
""",
    "a name with its role": """
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide
          | Chief Reporter
timestamp | 4 October 2023
""",
    "an agency": """
headline  | Herring return to the Ness after eleven years
byline    | The Associated Press
timestamp | 4 October 2023
""",
    "agencies without a name": """
headline  | Herring return to the Ness after eleven years
byline    | Staff and agencies
timestamp | 4 October 2023
""",
    "a desk": """
headline  | Herring return to the Ness after eleven years
byline    | Inlet News Desk
timestamp | 4 October 2023
""",
    "a body that is no desk": """
headline  | Herring return to the Ness after eleven years
furniture | The Inlet Courier
timestamp | 4 October 2023
""",
    "a name over its paper, no time beside them": """
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide
          | Inlet Courier
furniture | Share
""",
    "a place over a paper, no title above": """
kicker    | Moen Island
furniture | Inlet Courier
headline  | Herring return to the Ness after eleven years
timestamp | 4 October 2023
""",
    "a station that is no desk": """
headline  | Herring return to the Ness after eleven years
furniture | The Inlet Radio
timestamp | 4 October 2023
""",
    "a name that no time stands beside": """
headline  | Herring return to the Ness after eleven years
furniture | Runa Eide
""",
    "a name and an agency": """
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide
          | BBC News
timestamp | 4 October 2023
""",
    "an agency that signs off as well": """
headline  | Herring return to the Ness after eleven years
byline    | Reuters
timestamp | 4 October 2023
""",
    "an agency and its place": """
headline  | Herring return to the Ness after eleven years
byline    | Press Trust of India | New Delhi
timestamp | 4 October 2023
""",
    "a name and its broadcaster as credits have them": """
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide | BBC News
timestamp | 4 October 2023
""",
    "a name and its broadcaster under what may be a caption": """
headline  | Herring return to the Ness after eleven years
deck      | The boats came home low in the water, and nobody slept
deck      | Runa Eide | BBC News
timestamp | 4 October 2023
""",
    "an agency that may be a picture's": """
headline  | Herring return to the Ness after eleven years
deck      | The boats came home low in the water, and nobody slept
furniture | Reuters
timestamp | 4 October 2023
""",
    "names with a role under each": """
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide
          | Shipping correspondent
          | Leif Haug
          | Ports reporter
timestamp | 4 October 2023
""",
    "two lines above a name that are no name and role": """
headline  | Herring return to the Ness after eleven years
deck      | Gulls of the Ness
furniture | Ports reporter
byline    | Leif Haug
timestamp | 4 October 2023
""",
    "a name with a line under it that is no role": """
headline  | Herring return to the Ness after eleven years
furniture | Runa Eide
furniture | Moen Island
byline    | Leif Haug
timestamp | 4 October 2023
""",
    "a name behind buttons": """
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide
          | Contributor
furniture | Follow
furniture | Save
furniture | Share
timestamp | 4 October 2023
""",
    "a name printed again under a portrait": """
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide
          | Runa Eide
          | @runaeide
timestamp | 4 October 2023
""",
    "a headline that reads like names and a house": """
furniture | Business Wire
headline  | Mossbox Opens Pilot Plant for Fungal Insulation
timestamp | 4 October 2023
""",
    "a name glued to its mark": """
headline  | Herring return to the Ness after eleven years
byline    | byRuna Eide
timestamp | 4 October 2023
""",
    "an agency above the name": """
headline  | Herring return to the Ness after eleven years
furniture | The Associated Press
byline    | Runa Eide
timestamp | 4 October 2023
""",
    "a kicker that reads like a name": """
kicker    | Grey Point
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide, Chief Reporter
timestamp | 4 October 2023
""",
    "a name under the heading of a box": """
headline  | Herring return to the Ness after eleven years
timestamp | 4 October 2023
byline    | Runa Eide
related   | Trending
furniture | Ola Vik
""",
    "a name that a comma ends": """
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide
timestamp | 4 October 2023
furniture | Ola Vik,
""",
    "a second name under a byline": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
          | Leif Haug
timestamp | 4 October 2023
""",
    "a role and a house under a byline": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
          | Chief Reporter
timestamp | 4 October 2023
""",
    "a sentence under a byline": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
furniture | Holt is calling.
timestamp | 4 October 2023
""",
    "a label under a byline": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
furniture | Photos: the bay at dawn
timestamp | 4 October 2023
""",
    "names in capitals": """
headline  | Herring return to the Ness after eleven years
byline    | By RUNA EIDE
          | LEIF HAUG
timestamp | 4 October 2023
""",
    "a question beside the time": """
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide
timestamp | 4 October 2023
furniture | Ola Vik?
""",
    "a credit beside the time": """
headline  | Herring return to the Ness after eleven years
timestamp | 4 October 2023
caption   | Lena Marsh/Getty Images
""",
    "a byline over a dateline": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
paragraph | HOLT (AP) — The herring came back to the Ness on Sunday after eleven \
years, \
and the harbour could be heard from the hill.
""",
    "a name with its handle below": """
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide
          | @runaeide
timestamp | 4 October 2023
""",
    "a name and the time on one line": """
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide, 4 October 2023
""",
    "names on lines of their own": """
headline  | Herring return to the Ness after eleven years
byline    | Runa Eide
          | Leif Haug
timestamp | 4 October 2023
""",
    "a name under a byline of the staff": """
headline  | Herring return to the Ness after eleven years
byline    | By Staff
furniture | Leif Haug
timestamp | 4 October 2023
""",
    "a name with a button glued to it": """
headline  | Herring return to the Ness after eleven years
byline    | Runa EideFollow
timestamp | 4 October 2023
""",
    "a name with a place glued to it": """
headline  | Herring return to the Ness after eleven years
furniture | Runa EideHolt
timestamp | 4 October 2023
""",
}

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
