"""Parts of the body: lists, subheads, questions, datelines."""

PARTS = {
    "a list with bullets in the body": """
headline  | What the county will do about the bridge
byline    | By Kari Lunde
timestamp | 22 March 2024
paragraph | The county has published its plan for the wooden bridge over the inlet, \
and it is shorter than many had feared:
paragraph | • New planks before the summer
paragraph | • A bell for ships that are too high
paragraph | • No lorries on market days
paragraph | The plan will be put before the council on Monday, together with a bill \
that is longer than many had hoped.
paragraph | Nobody has objected to the bell so far, the county said.
""",
    "a list without bullets": """
headline  | What the county will do about the bridge
byline    | By Kari Lunde
timestamp | 22 March 2024
paragraph | The county has published its plan for the wooden bridge over the inlet, \
and these are the works that are to be done this year:
paragraph | New planks before the summer
paragraph | A bell for ships that are too high
paragraph | No lorries on market days
paragraph | The plan will be put before the council on Monday, together with a bill \
that is longer than many had hoped.
paragraph | It will be voted on in April, and the losers will be given a walk over \
the old planks, said the mayor, who walks over them each day.
paragraph | The bridge was built in 1902 by a man who had never seen one, and who \
asked to be buried under it, where he still is.
""",
    "subheads in the body": """
headline  | A winter on the slow train
byline    | By Solveig Rud
timestamp | 17 January 2024
paragraph | The slow train stops at every shed between here and the coast, and I have \
taken it each week since the first snow.
subhead   | The man with the plums
paragraph | He stands at the third shed from the end, in every weather, and his bag is \
never empty.
subhead   | Why does it stop at all?
paragraph | Because a law of 1888 says that it must, and because nobody has read the \
law since then.
subhead   | What comes next
paragraph | The railway wants to close six of the sheds by next winter, and the man \
with the plums has written a letter.
""",
    "remarks in brackets": """
headline  | Sheep block the only road to Upper Ness
byline    | By Ola Vik
timestamp | 3 March 2024
paragraph | Two hundred sheep blocked the only road to Upper Ness on Sunday and would \
not be moved by dogs, horns or hymns.
paragraph | (I counted them twice)
paragraph | They had come through a gate that was left open by a walker, who has said \
that he is sorry in a letter to this paper.
""",
    "words that announce a quotation": """
headline  | Mayor of Ness answers in one line
byline    | By Ola Vik
timestamp | 3 March 2024
paragraph | The mayor of Ness was asked on Sunday what she thought of the two hundred \
sheep on the only road.
paragraph | She wrote:
paragraph | “They pay no tax and they make no noise, and I wish them a good journey \
home to wherever they came from.”
paragraph | The road was open again at noon, when the sheep went home.
""",
    "a dateline alone on its line": """
headline  | Sheep block the only road to Upper Ness
byline    | By Ola Vik
timestamp | HOLT, March 3 (Reuters) -
paragraph | Two hundred sheep blocked the only road to Upper Ness on Sunday and would \
not be moved by dogs, horns or hymns.
paragraph | They had come through a gate that was left open by a walker, who has said \
that he is sorry in a letter to this paper.
""",
    "a subhead of many words and no verb": """
headline  | Herring are back
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
subhead   | A night of herring at the mouth of the Ness
paragraph | The boats were out all night and came home low in the water.
paragraph | Nobody on the quay at Holt could say where they had been until then.
""",
    "a subhead that asks": """
headline  | Herring are back
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
subhead   | Where had the herring been for so many years?
paragraph | The boats were out all night and came home low in the water.
paragraph | Nobody on the quay at Holt could say where they had been until then.
""",
    "a short subhead with a verb": """
headline  | Herring are back
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
subhead   | The county sells its boat
paragraph | The boats were out all night and came home low in the water.
paragraph | Nobody on the quay at Holt could say where they had been until then.
""",
    "a question under a subhead": """
headline  | A winter on the slow train
byline    | By Solveig Rud
timestamp | 17 January 2024
paragraph | The slow train stops at every shed between here and the coast, and I have \
taken it each week since the first snow.
subhead   | The man with the plums
paragraph | Who is he?
paragraph | He stands at the third shed from the end, in every weather, and his bag is \
never empty.
paragraph | The railway wants to close six of the sheds by next winter, and the man \
with the plums has written a letter.
""",
    "a list without bullets in the body": """
headline  | What the county will do about the bridge
byline    | By Kari Lunde
timestamp | 22 March 2024
paragraph | The county has published its plan for the wooden bridge over the inlet, \
and these are the works that are to be done this year:
paragraph | New planks before the summer
paragraph | A bell for ships that are too high
paragraph | No lorries on market days
paragraph | The plan will be put before the council on Monday, together with a bill \
that is longer than many had hoped.
""",
    "a question that closes the story": """
headline  | Sheep block the only road to Upper Ness
byline    | By Ola Vik
timestamp | 3 March 2024
paragraph | Two hundred sheep blocked the only road to Upper Ness on Sunday and would \
not be moved by dogs, horns or hymns.
paragraph | They had come through a gate that was left open by a walker, who has said \
that he is sorry in a letter to this paper.
paragraph | And who would not forgive him?
note      | © 2024 The Inlet Courier
""",
    "subheads with numbers": """
headline  | Two bridges you should have seen before they close
timestamp | 4 October 2023
paragraph | The county has more bridges than people who cross them, and two are to be \
closed in the spring.
subhead   | 1. Grue
paragraph | The wooden bridge at Grue was built by two sisters who had come from far \
away to look at the inlet.
subhead   | 2. Little Moen
paragraph | It leads to a field of beets, and nobody in the town remembers why it does.
""",
    "a list with numbers": """
headline  | Herring and what we owe them
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | 1. New planks
paragraph | 2. A bell
paragraph | 3. No lorries
paragraph | The boats were out all night and came home low in the water.
paragraph | Two more are to come from Holt, said the priest, who had asked for them by \
telephone on Monday.
""",
}
