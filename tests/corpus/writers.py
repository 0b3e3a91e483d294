"""Who wrote it, in heads of pages above the body of `heads`; rows as there."""

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
