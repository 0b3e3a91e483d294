"""Pages that are read wrongly so far, with the answer that is right."""

KNOWN_WRONG = {
    "a subhead right above a short paragraph": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
          |
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
          |
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
          |
paragraph | The price fell by noon, and the county has promised to say what it will do \
next with all of its canneries.
          |
subhead   | The way back
paragraph | They came home at dawn.
          |
paragraph | Two more boats are to come from Holt, said the priest, who had asked for \
them by telephone.
""",
    "a credit under a caption": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
          |
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
          |
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
          |
paragraph | The price fell by noon, and the county has promised to say what it will do \
next with all of its canneries.
          |
caption   | A boat at Grey Point on Sunday
          | Lena Marsh/Coast Wire
          |
paragraph | Two more boats are to come from Holt, said the priest, who had asked for \
them by telephone.
""",
    "legal lines between blank lines": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
          |
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
          |
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
          |
paragraph | The price fell by noon, and the county has promised to say what it will do \
next with all of its canneries.
          |
paragraph | Two more boats are to come from Holt, said the priest, who had asked for \
them by telephone.
          |
related   | READ THE ORIGINAL HERE
note      | Copyright 2023 The Inlet Courier
note      | Distributed by Coast Wire. All Rights Reserved.
""",
    "writers and editors below": """
headline  | Herring return to the Ness after eleven years
byline    | By Runa Eide
timestamp | 4 October 2023
          |
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
          |
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
          |
paragraph | The price fell by noon, and the county has promised to say what it will do \
next with all of its canneries.
          |
paragraph | Two more boats are to come from Holt, said the priest, who had asked for \
them by telephone.
          |
note      | Reporting by Runa Eide in Ness; Editing by Ola Vik
""",
    "something to buy": """
headline  | Herring and what we owe them
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
furniture | $12.50
furniture | Buy now
paragraph | The boats were out all night and came home low in the water.
paragraph | Two more are to come from Holt, said the priest, who had asked for them by \
telephone on Monday.
""",
    "a biography under its heading": """
headline  | Herring and what we owe them
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
note      | About the author
note      | Runa Eide has written about fish since 1999.
""",
    "a box with a line of its own above the links": """
headline  | Mayor of Ness answers in one line
byline    | By Ola Vik
timestamp | 3 March 2024
paragraph | The mayor of Ness was asked on Sunday what she thought of the two hundred \
sheep on the only road.
paragraph | She has been mayor for eleven years, and nobody has stood against her \
since the second of them.
related   | Explore more
related   | The county has more than nine hundred bridges, and we have walked over all \
of them for you.
related   | Nine bridges that were never finished
related   | A bridge for bees
paragraph | The road was open again at noon, when the sheep went home and the mayor \
went to lunch with the bishop.
paragraph | The next election is in the autumn of 2025, according to the county.
""",
}
