"""What stands above the headline: paths, kickers, labels, other stories."""

ABOVE = {
    "a headline of four words under a label": """
kicker    | Opinion
headline  | Stop counting our herring
deck      | They cost more than the boats that we say we cannot afford
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "a menu, a path and kickers above the headline": """
furniture | Home
furniture | Menu
furniture | Harbour / Bridges / Inlet
headline  | Council keeps the wooden bridge over the inlet
deck      | Repairs will cost less than a new span, engineers told the members on Monday
byline    | By Ada Brandvold
timestamp | 14 March 2024, 09:12
counter   | 4 min read
paragraph | The council voted on Monday to keep the wooden bridge over the inlet, \
after two winters of argument about its planks and its price.
paragraph | “It carried my mother to school,” said Ida Sorley, who has sold herring \
beside it since 1981.
paragraph | Work is to begin in June and to end before the first snow falls on the \
hills.
""",
    "kickers in capitals": """
furniture | Listen to this article
kicker    | ANALYSIS
headline  | Why the ferry to Little Moen never runs on time
byline    | By Jonas Ekholm
timestamp | Published: May 3, 2024
paragraph | Nobody on the quay looks at the timetable any more, and the man who prints \
it says he has stopped looking as well.
paragraph | The ferry leaves when the milk is on board, and the milk comes when the \
cows on the far side of the hill allow it.
paragraph | A new ship was promised in 2011, in 2015 and again last week.
""",
    "a caption above the headline": """
caption   | The lighthouse at Grey Point is seen during a storm on Jan. 9, 2024. \
(Photo \
by Lena Marsh/Coast Wire)
headline  | Storm takes the roof of the lighthouse at Grey Point
byline    | By Oskar Venn
timestamp | January 10, 2024
paragraph | A storm tore the roof from the lighthouse at Grey Point on Tuesday night \
and carried it half a mile into a field of beets.
paragraph | Nobody was hurt, said the keeper, who had been asleep in the cellar since \
the first gust.
paragraph | The light burned all night without a roof above it, and no ship was lost.
""",
    "a note of the editors above the body": """
headline  | Sheep block the only road to Upper Ness
byline    | By Ola Vik
timestamp | 3 March 2024
note      | Editor’s note: This story was changed on Monday to give the number of sheep.
paragraph | Two hundred sheep blocked the only road to Upper Ness on Sunday and would \
not be moved by dogs, horns or hymns.
paragraph | They had come through a gate that was left open by a walker, who has said \
that he is sorry in a letter to this paper.
paragraph | The road was open again at noon, when the sheep went home.
""",
    "a kicker of one word": """
kicker    | Fisheries
headline  | Herring return to Ness
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "a kicker of three words": """
kicker    | Notes from Holt
furniture | Share
headline  | eBay returns to the Ness.
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "a kicker of four words": """
kicker    | From our island pages
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "a long blurb above the headline": """
furniture | In this week’s issue we go out to sea with a man, his dog and his gout, to \
ask if it is true what they say of the fish in the bay at the end of the long \
summer
furniture | Share
headline  | eBay returns to the Ness.
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "a sentence above the headline": """
furniture | Today’s story is about herring.
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "a sentence above a headline of four words": """
furniture | Our story about the herring.
headline  | Herring return to Ness
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "an announcement above the headline": """
furniture | This week in the harbour:
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "another story above the headline": """
furniture | Island votes to share its doctor
headline  | Herring return to the Ness after eleven years
furniture | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "a motto above the headline": """
furniture | the inlet’s own paper since 1902
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "a motto and two kickers above the headline": """
furniture | the inlet’s own paper since 1902
furniture | Ness
kicker    | Fisheries
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "a bullet above the headline": """
furniture | • Live from the harbour of Ness
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "labels only above the body": """
furniture | Fisheries
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
""",
    "a letterhead": """
furniture | The Inlet Courier
headline  | Bell of the old customs house rings again after forty years
byline    | By Marta Quill, Staff Writer
timestamp | June 4, 2024 6:15 pm
paragraph | The bell of the old customs house rang at noon on Tuesday for the first \
time in forty years, and half of the town came out to look.
paragraph | It was hung by two sisters who had found its clapper in a barn and would \
not say what they had paid for it.
paragraph | The mayor said the bell would ring on Sundays, if the neighbours agree.
""",
}
