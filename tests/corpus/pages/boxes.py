"""What is no story between and under its paragraphs: links, adverts, posts, forms."""

BOXES = {
    "links in capitals": """
headline  | Herring and what we owe them
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
related   | READ ALSO
related   | Storm takes the roof of the lighthouse
related   | HERRING FAIR TO OPEN ON SATURDAY IN HOLT
paragraph | The boats were out all night and came home low in the water.
paragraph | Two more are to come from Holt, said the priest, who had asked for them by \
telephone on Monday.
""",
    "links in the body, each kind as its pages print it": """
headline  | Herring and what we owe them
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
related   | Most popular
counter   | 1
related   | Two brothers open a cinema
counter   | 2
related   | Storm takes the roof
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
furniture | watch now
furniture | VIDEO
furniture | 04:42
related   | How the fish came home
paragraph | The boats were out all night and came home low in the water.
furniture | Read more:
related   | Storm takes the roof
related   | Two brothers open a cinema
paragraph | Two more are to come from Holt, said the priest, who had asked for them by \
telephone on Monday.
related   | - Storm takes the roof of the lighthouse
related   | - Bell rings again
paragraph | The school was closed, and the children were paid in herring.
related   | HERRING FAIR TO OPEN ON SATURDAY IN HOLT
paragraph | Most of them sold it to their teachers for twice the price of the day.
subhead   | A NIGHT ON THE QUAY
paragraph | The harbour master, who is also the barber, slept in his chair.
related   | Recommended Stories
furniture | list of 2 items
related   | list 1 of 2Storm takes the roof of the lighthouse at Grey Point, and a barn
related   | list 2 of 2‘We slept’: the bell that nobody heard in forty years
furniture | end of list
paragraph | The fair will have a choir, said the priest, who leads it.
""",
    "the form of a newsletter in the body": """
headline   | Herring and what we owe them
timestamp  | 4 October 2023
paragraph  | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph  | Nobody knows where they have been, said Tora Vang, who counts fish for \
the county and had counted none since 2013.
newsletter | Get the tide each morning
newsletter | Delivered before the boats go out.
furniture  | Subscribe
paragraph  | The boats were out all night and came home low in the water.
subhead    | Get the salt first
paragraph  | Two more are to come from Holt, said the priest, who had asked for them \
by telephone on Monday.
subhead    | A fair in Holt
paragraph  | It begins on Saturday.
furniture  | Subscribe
paragraph  | There will be a choir, said the priest, who leads it.
""",
    "other stories between the paragraphs": """
headline  | Bakery in Holt gives away bread at closing time
byline    | By Liv Aas
timestamp | 6 June 2024
paragraph | A bakery in Holt has given away what was left of its bread each evening \
since May, and now sells more than before.
related   | READ MORE: School kitchen bakes its own bread for the first time
paragraph | “People come for the free loaf and leave with two cakes,” said the baker, \
Jon Sletten.
related   | Related
related   | Nine bakeries that you can reach by boat before breakfast
related   | Why the county has more ovens than churches
paragraph | Two other bakeries have begun to do the same, and a third has taken it to \
court, where the case will be heard in August.
paragraph | The judge is known to like bread, said Sletten.
""",
    "an advert and a newsletter in the body": """
headline  | Frost takes half of the plums on the fjord
byline    | By Dag Rønne
timestamp | 27 April 2024
paragraph | Half of the plum blossom on the fjord was lost to frost on Friday night, \
growers said, and the other half is waiting.
advert    | This advertisement has not loaded yet, but your article continues below.
paragraph | Fires were lit between the trees at two in the morning, and a helicopter \
was sent up to press the warm air down.
newsletter| Sign up to Tide Lines
newsletter| Our quiet newsletter, with the tide tables, every Friday morning
newsletter| By signing up you agree that we may write to you.
paragraph | “It sounded like a war and smelled like a kitchen,” said Oda Hval, who has \
four hundred trees.
paragraph | The next frost is expected on Tuesday, according to the county.
""",
    "posts in the story": """
headline  | Town hall apologises for its own poem
byline    | By Mia Roth
timestamp | 2 May 2024
paragraph | The town hall of Ness apologised on Wednesday for a poem about the tide \
that it had put above its door, and which had been read, learned, sung, \
painted over, cleaned and painted over once more in the eleven days since it was put \
there by a man with a ladder and a pot of very good red paint.
embed     | We are sorry about the poem. It will be gone by Friday.
embed     | — Ness Town Hall (@nesstownhall) May 1, 2024
paragraph | The poem rhymed “water” with “ought to” and was read aloud by children on \
their way to school.
embed     | “I liked it.” — Ada Low (@adalow) May 1, 2024
paragraph | A new poem will be chosen by a committee, which has met twice and agreed \
on a comma.
""",
    "legal lines and comments below": """
headline  | Swimmer crosses the strait with a cake on her back
byline    | By Eva Dybdahl
timestamp | 14 July 2023
paragraph | A swimmer crossed the strait between Solm and the mainland on Friday with \
a birthday cake on her back, and it arrived dry.
paragraph | It was for her mother, who is 90 and lives on the island, and who had \
asked for nothing at all.
paragraph | The crossing took two hours and eleven minutes, said the pilot.
note      | © 2023 The Inlet Courier. All rights reserved.
furniture | Comments
counter   | 12 comments
comment   | Comments are moderated before they appear on our site.
related   | I know her mother, lovely woman
""",
    "stories under the body": """
headline  | Choir sings to a stranded whale until the tide comes
byline    | By Unn Lie
timestamp | 8 August 2023
paragraph | A choir that was on its way to a wedding sang to a stranded whale on \
Saturday until the tide came and took it out again.
paragraph | They sang for three hours, mostly hymns, and the whale answered twice, \
said the conductor.
paragraph | They missed the wedding, which was put off until the evening.
related   | Most read in Inlet
related   | Two brothers open a cinema in a grain silo
related   | Storm takes the roof of the lighthouse
related   | Man finds his own wallet in a pike
furniture | Back to top
""",
    "a video with its title and length": """
headline  | Sheep block the only road to Upper Ness
byline    | By Ola Vik
timestamp | 3 March 2024
furniture | Watch
related   | Sheep on the road at dawn
caption   | The flock left its field at about four in the morning, said the farmer.
paragraph | Two hundred sheep blocked the only road to Upper Ness on Sunday and would \
not be moved by dogs, horns or hymns.
paragraph | They had come through a gate that was left open by a walker, who has said \
that he is sorry in a letter to this paper.
paragraph | The road was open again at noon, when the sheep went home.
""",
    "a button that stands between all paragraphs": """
headline  | Sheep block the only road to Upper Ness
byline    | By Ola Vik
timestamp | 3 March 2024
furniture | Tell the night desk
paragraph | Two hundred sheep blocked the only road to Upper Ness on Sunday and would \
not be moved by dogs, horns or hymns.
furniture | Tell the night desk
paragraph | They had come through a gate that was left open by a walker, who has said \
that he is sorry in a letter to this paper.
furniture | Tell the night desk
paragraph | The road was open again at noon, when the sheep went home.
""",
    "a box with a line above the links": """
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
paragraph | Until then there will be two more sheep fairs, a bishop and, if the ice \
holds, a race of sledges on the inlet, for which the mayor has put her name down.
""",
    "the title of another story in mid-body": """
headline  | Herring are back
byline    | By Runa Eide
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
related   | Ness council sells its last boat to the priest
paragraph | The boats were out all night and came home low in the water.
paragraph | Nobody on the quay at Holt could say where they had been until then.
""",
    "an advert and a newsletter's box in the body": """
headline  | Frost takes half of the plums on the fjord
byline    | By Dag Rønne
timestamp | 27 April 2024
paragraph | Half of the plum blossom on the fjord was lost to frost on Friday night, \
growers said, and the other half is waiting.
advert    | Story continues below advertisement
paragraph | Fires were lit between the trees at two in the morning, and a helicopter \
was sent up to press the warm air down.
newsletter| Sign up to Tide Lines
newsletter| Our quiet newsletter, with the tide tables, every Friday morning
newsletter| By signing up you agree that we may write to you.
paragraph | “It sounded like a war and smelled like a kitchen,” said Oda Hval, who has \
four hundred trees.
paragraph | The next frost is expected on Tuesday, according to the county.
""",
    "posts set into the story": """
headline  | Town hall apologises for its own poem
byline    | By Mia Roth
timestamp | 2 May 2024
paragraph | The town hall of Ness apologised on Wednesday for a poem about the tide \
that it had put above its door.
embed     | We are sorry about the poem. It will be gone by Friday.
embed     | — Ness Town Hall (@nesstownhall) May 1, 2024
paragraph | The poem rhymed “water” with “ought to” and was read aloud by children on \
their way to school.
embed     | “I liked it.” — Ada Low (@adalow) May 1, 2024
paragraph | A new poem will be chosen by a committee, which has met twice and agreed \
on a comma.
""",
    "an advert that speaks of an ad": """
headline  | Herring and what we owe them
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
advert    | Article continues below this ad
paragraph | The boats were out all night and came home low in the water.
paragraph | Two more are to come from Holt, said the priest, who had asked for them by \
telephone on Monday.
""",
    "a call to follow": """
headline  | Herring and what we owe them
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
furniture | Follow the Inlet Courier on Facebook and X for the latest from the bay.
paragraph | The boats were out all night and came home low in the water.
paragraph | Two more are to come from Holt, said the priest, who had asked for them by \
telephone on Monday.
""",
}
