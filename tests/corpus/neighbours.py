"""Pages on which a line is what it is for its neighbours' sake; read as `corpus.pages`.

All stand above one body.
"""

BODY = """
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
"""

ABOVE = {
    "the length of a video above its words": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
furniture | Boats come home to Grey Point
furniture | 01:30
caption   | The boats were filmed from the hill by a priest who lives there.
""",
    "the length of a video under a byline": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
furniture | 01:30
""",
    "the length of a video above a label": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
furniture | 01:30
furniture | Ness, Grey Point and the bay
""",
    "a video with a title only": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
furniture | Watch
related   | Boats come home to Grey Point
advert    | Advertisement
""",
    "a button that plays nothing": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
furniture | Watch now
furniture | Share
""",
    "points that are sentences": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
furniture | Key points:
deck      | Herring were seen at Grey Point on Sunday.
deck      | The county had counted none since 2013.
advert    | Advertisement
""",
    "points that are sentences right above the story": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
furniture | At a glance
deck      | Herring were seen at Grey Point on Sunday.
deck      | The county had counted none since 2013.
""",
    "a sentence under a label that is no shorter than the story's": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
furniture | Summary
paragraph | Herring were seen at Grey Point on Sunday, and at Holt in the bay, by all.
paragraph | The county had counted none of them since the spring of the year 2013, it \
says.
""",
    "points that are sentences above a question": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
furniture | In short:
deck      | Herring were seen at Grey Point on Sunday.
deck      | The county had counted none since 2013.
furniture | What's next?
""",
    "bulleted sentences above the byline": """
headline  | Herring return to the Ness after eleven years
deck      | • Herring were seen at Grey Point on Sunday.
deck      | • The county had counted none since 2013.
byline    | By Runa Eide
timestamp | 4 October 2023
""",
    "bulleted lines below the time": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
deck      | • Herring seen at Grey Point
deck      | • None had been counted since 2013
""",
    "one bulleted line below the time": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
furniture | • Herring seen at Grey Point
""",
    "bulleted sentences of the story": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday, after eleven years.
paragraph | • Herring were seen at Grey Point on Sunday.
paragraph | • The county had counted none since 2013.
""",
    "a label below the first paragraphs": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday, after eleven years.
paragraph | The priest who lives on the hill had slept in his boat since May.
paragraph | Nobody on the quay at Holt could say where they had been until then.
subhead   | At a glance
paragraph | Herring were seen at Grey Point on Sunday.
paragraph | The county had counted none since 2013.
""",
    "one point only": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
furniture | Key points
furniture | Herring were seen at Grey Point on Sunday
advert    | Advertisement
""",
    "more points than a summary has": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
furniture | Key points
furniture | Herring were seen at Grey Point
furniture | Boats were seen at Holt in the bay
furniture | Gulls were seen at Moen
furniture | Seals were seen at Grue in the fjord
furniture | Children were seen at Bakke
furniture | A priest was seen at Solm
furniture | Nobody was seen at Upper Ness
""",
    "a caption that is printed again": """
caption   | The boats of the Ness are seen on Sunday, Oct. 1, 2023. (Photo by Lena \
Marsh/\
Coast Wire)
          | The boats of the Ness are seen on Sunday, Oct. 1, 2023.
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
""",
    "a caption and its credit that are printed again": """
caption   | The boats of the Ness are seen on Sunday, Oct. 1, 2023. (Photo by Lena \
Marsh/\
Coast Wire)
          | The boats of the Ness are seen on Sunday, Oct. 1, 2023. (Photo by Lena \
Marsh/\
Coast Wire)
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
""",
    "a short quotation on a line of its own": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday, after eleven years.
paragraph | The priest who lives on the hill had slept in his boat since May.
paragraph | “We heard them from the hill.”
""",
    "a post signed on its own line": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
embed     | They are back!
embed     | — Ness Town Hall (@nesstownhall) October 1, 2023
""",
    "a post's name inside a sentence": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The town hall (@nesstownhall) was the first to say so, at six in the \
morning.
""",
    "a signature without a post": """
embed     | — Ness Town Hall (@nesstownhall) October 1, 2023
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
""",
    "a pitch between the lines of a newsletter's box": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
newsletter| Sign up to Tide Lines
newsletter| All that the sea brings in, each Friday at noon.
newsletter| By signing up you agree that we may write to you.
""",
    "a line that recurs": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
furniture | Tell the desk of the night
paragraph | The herring came back to the Ness on Sunday, after eleven years.
furniture | Tell the desk of the night
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish.
furniture | Tell the desk of the night
""",
    "words under a name that look like a caption's": """
headline  | A boat at Grey Point on Sunday
byline    | By Runa Eide
timestamp | 4 October 2023
""",
}
