"""Headlines, decks, writers and times."""

HEADS = {
    "two stamps on a long line that ends in p.m.": """
headline  | Herring and what we owe them
byline    | By Runa Eide
timestamp | PUBLISHED: October 4, 2023 at 4:05 p.m. | UPDATED: October 4, 2023 at \
5:51 p.m.
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
""",
    "a byline with a title": """
headline  | Bell of the old customs house rings again after forty years
byline    | By Marta Quill, Staff Writer
timestamp | June 4, 2024 6:15 pm
paragraph | The bell of the old customs house rang at noon on Tuesday for the first \
time in forty years, and half of the town came out to look.
paragraph | It was hung by two sisters who had found its clapper in a barn and would \
not say what they had paid for it.
paragraph | The mayor said the bell would ring on Sundays, if the neighbours agree.
""",
    "a share bar under the headline": """
headline  | School kitchen bakes its own bread for the first time
furniture | Share
furniture | Copy link
furniture | Facebook
counter   | 2.4k
byline    | By Nora Pell
timestamp | 2 February 2024
paragraph | The kitchen of the school on Mill Road baked its own bread on Thursday, \
and \
four hundred children ate it before it was cold.
paragraph | The oven came from a ship that was broken up in the autumn, and the flour \
from a mill that was nearly broken up as well.
advert    | Advertisement
paragraph | “We burned the first forty loaves,” said the cook, Per Aune, 61, who has \
worked there since he left the same school.
""",
    "a headline that is printed twice": """
headline  | Two brothers open a cinema in a grain silo
furniture | Two brothers open a cinema in a grain silo
byline    | By Greta Holm
timestamp | Updated 6:02 PM EST, November 18, 2023
paragraph | Two brothers who had never seen a film on a large screen opened a cinema \
in \
a grain silo outside Holt on Friday evening.
paragraph | The screen is round because the silo is, and the sound comes back twice, \
which the audience seemed to enjoy.
paragraph | Tickets cost a sack of barley or eleven crowns.
""",
    "a headline in capitals": """
headline  | FLOOD CLOSES THE ROAD TO UPPER NESS FOR A THIRD DAY
byline    | By Tomas Reyle
timestamp | 11/02/2024
paragraph | The road to Upper Ness was closed for a third day on Sunday, and the post \
came by rowing boat.
paragraph | Two families were brought out through their windows, together with a \
piano that one of them would not leave.
paragraph | The water is expected to fall by Wednesday, the county said.
""",
    "a headline that asks": """
kicker    | Opinion
headline  | Who will mend the clock at the station?
byline    | By Hanne Dahl
timestamp | 9 Sep 2023
paragraph | The clock at the station has stood at twenty past four since the spring, \
and each of the three railways says that it belongs to another.
paragraph | I have written to all of them, and all of them have thanked me for my \
interest in railways.
paragraph | Somebody should climb up there with a spanner and be done with it.
""",
    "a headline that quotes": """
headline  | “We sold the last cow on Friday”: a farm closes after 300 years
byline    | By Elin Strand
timestamp | 21 October 2023
paragraph | The last cow left the farm at Bakke on Friday in a lorry that was too \
large for her, and the family stood in the yard until it was gone.
paragraph | The farm had been worked by the same family since 1722, when a deserter \
was given it for pulling a judge out of the river.
paragraph | The house will become a school for carpenters.
""",
    "a headline that ends with a full stop": """
headline  | The harbour froze. The fish market moved onto the ice.
byline    | By Lars Moen
timestamp | Feb 7, 2024
paragraph | When the harbour froze from wall to wall on Monday, the fish market packed \
its crates and moved onto the ice.
paragraph | By noon there were thirty stalls and a man who sold coffee from a sledge \
that his dog would not pull.
paragraph | The ice was forty centimetres thick, said the harbour master.
""",
    "points of a summary above the body": """
headline  | Island votes to share its doctor with the mainland
byline    | By Ruth Aker
timestamp | 12 April 2024
furniture | Key points
deck      | Doctor to cross the strait on Tuesdays and Fridays
deck      | Mainland to pay for the boat and the harbour pilot
deck      | Islanders had voted against the plan two years ago
paragraph | The island of Solm voted on Thursday to share its only doctor with the \
mainland, which has had none since the autumn.
paragraph | Of 212 islanders who came to the school to vote, 140 were in favour, and \
one asked whether the doctor had been asked.
paragraph | She had, the chairman said, and she was in favour as well.
""",
    "a name without a mark over the time": """
headline  | County buys back its own map for nine crowns
deck      | The sheet had been missing since a move in 1974 and was found at a fair
byline    | Runa Eide
timestamp | 4 October 2023, 7.15am
paragraph | The county has bought back a map of itself for nine crowns at a fair in \
Ness, where it lay under a box of spoons.
paragraph | It shows two villages that are under water now, and one that never was \
anywhere, as far as anybody knows.
paragraph | The seller said he had thought it was of somewhere else.
""",
    "a name without a mark, its role on the next line": """
headline  | County buys back its own map for nine crowns
byline    | Runa Eide
          | Chief Reporter
timestamp | 4 October 2023
paragraph | The county has bought back a map of itself for nine crowns at a fair in \
Ness, where it lay under a box of spoons.
paragraph | It shows two villages that are under water now, and one that never was \
anywhere, as far as anybody knows.
paragraph | The seller said he had thought it was of somewhere else.
""",
    "writers on several lines": """
headline  | County buys back its own map for nine crowns
byline    | By
          | Runa Eide
          | and
          | Leif Haug
timestamp | 4 October 2023
paragraph | The county has bought back a map of itself for nine crowns at a fair in \
Ness, where it lay under a box of spoons.
paragraph | It shows two villages that are under water now, and one that never was \
anywhere, as far as anybody knows.
paragraph | The seller said he had thought it was of somewhere else.
""",
    "a time with a place beside it": """
headline  | Sheep block the only road to Upper Ness
byline    | By Ola Vik
timestamp | 3 March 2024 • HOLT, Ness
paragraph | Two hundred sheep blocked the only road to Upper Ness on Sunday and would \
not be moved by dogs, horns or hymns.
paragraph | They had come through a gate that was left open by a walker, who has said \
that he is sorry in a letter to this paper.
""",
    "a long deck in two sentences": """
headline  | Sheep block the only road to Upper Ness
deck      | The flock left its field before dawn on Sunday and would not be moved by \
anything at all. It went home at noon.
byline    | By Ola Vik
timestamp | 3 March 2024
paragraph | Two hundred sheep blocked the only road to Upper Ness on Sunday and would \
not be moved by dogs, horns or hymns.
paragraph | They had come through a gate that was left open by a walker, who has said \
that he is sorry in a letter to this paper.
paragraph | The road was open again at noon, when the sheep went home.
""",
    "a deck under the byline": """
headline  | Herring are back
byline    | By Runa Eide
furniture | Boats stayed out all night on the Ness
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "a headline of two words": """
headline  | Herring return
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "no headline": """
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
}
