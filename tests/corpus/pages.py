"""Pages as they are pasted, each line with the kind of its block beside it.

A row is "kind | line"; a row without a kind goes on with the block above, and one
without either is blank. Places, people and papers are invented.
"""

PAGES = {
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
    "an interview in questions and answers": """
headline  | A clockmaker on patience, dust and church towers
byline    | By Vera Lind
timestamp | 3 June 2023
paragraph | Anders Falk has mended the clocks of eleven churches and is afraid of \
heights, as he told us between two towers.
paragraph | How did you begin?
paragraph | My father had a watch that ran backwards for an hour each night, and I \
wanted to know where the hour went to.
paragraph | Did you find out?
paragraph | I did, and then I put it all together again and it never ran backwards \
any more, which I still regret.
paragraph | What would you mend if you could choose?
paragraph | The tower at Grue, because nobody has been inside it since the war and \
everybody has a story about it.
""",
    "a live blog": """
headline  | Flood on the Lower Ness: how the night went
byline    | By Ida Brun
timestamp | 4 May 2024
entry     | 21:40 GMT
subhead   | Water reaches the church
paragraph | The water has reached the steps of the church, and the choir has moved to \
the gallery, from where it can still be heard.
entry     | 20:15 GMT
subhead   | School opens its gym
paragraph | Beds have been put up in the gym of the school for two hundred people, \
and soup is on its way from the fire station.
entry     | 19:05 GMT
paragraph | The river has passed the mark of 1936, says the county, and it goes on \
rising by a hand each hour.
entry     | 18:30 GMT
paragraph | Trains between Ness and Holt have been stopped until the morning, the \
railway tells us.
""",
    "a column": """
headline  | In praise of the slow train
byline    | Solveig Rud
timestamp | 17 August 2023
paragraph | The slow train stops at every shed between here and the coast, and at one \
of them I was given a plum by a man who said that he was the station.
paragraph | Those who take the fast one save fifty minutes, which they spend, as far \
as I can see, on telephones.
paragraph | I will go on taking the slow one until they stop it, and then I will walk.
note      | Solveig Rud is a columnist who writes about travel and towns.
""",
    "an obituary": """
kicker    | Obituaries
headline  | Halvard Grue, who mapped the caves of the north, dies at 88
byline    | By Tone Mild
timestamp | 30 November 2023
paragraph | Halvard Grue, who crawled through the caves of the north for forty years \
and drew the first maps of them, died on Sunday at his home in Holt. He was 88.
paragraph | His daughter, Siri Grue, said he had been making plans for a last visit to \
the cave that he never finished.
paragraph | He is survived by two daughters, five grandchildren and a dog that was \
named after a fault in the rock.
""",
    "a sports report with a table of figures": """
headline  | Late goal sends Holt Rovers to the top
byline    | By Pal Nygard
timestamp | 5 May 2024
paragraph | A goal in the last minute sent Holt Rovers to the top of the northern \
league on Sunday, four points ahead of Ness.
paragraph | Goalkeeper Bo Lien, who is 41 and drives the bus of the team, kept out two \
penalties and a dog.
table     | Holt 2-0, 3-1, 3-3
table     | Ness 1-0, 1-1, 2-4
paragraph | The two meet on Saturday, and the ground has been sold out since the \
morning, the club said.
""",
    "a newsletter": """
headline  | Tide Lines: three quiet things that happened this week
timestamp | Friday, 8 March 2024
paragraph | Good morning from the pier, where the herring have come back and nobody \
can say from where or for how long.
subhead   | A bench that moves
paragraph | The bench outside the library has moved eleven metres since New Year, and \
the library has stopped asking who does it.
subhead   | A law about bells
paragraph | Bells may ring until nine in the evening, the county has decided, unless \
somebody in the street has a child under one.
newsletter| Sign up for our newsletter here
""",
    "a press release of an agency": """
headline  | Norvane Opens Cable Works in Holt
paragraph | HOLT, May 7, 2024 /PRNewswire/ -- Norvane, a maker of cables for the sea \
bed, today opened its second works in Holt, where two hundred people are to be employed.
paragraph | “We could have built it anywhere, and we built it beside the best bakery \
in \
the county,” said Signe Halvorsen, chief executive of Norvane.
paragraph | The works will make forty kilometres of cable each week from September on.
furniture | ###
""",
    "a story that was pasted into a forum": """
furniture | Thread starter
timestamp | Today at 09:14 AM
headline  | Man finds his own wallet in a pike
url       | https://www.example.com/inlet/man-finds-wallet-in-pike
paragraph | A man who lost his wallet in the Ness eleven years ago found it on \
Saturday \
in a pike that he had caught at the same bend.
paragraph | There were forty crowns in it and a photograph of a woman, who is now his \
wife and was not then.
paragraph | The pike weighed nine kilos without the wallet, he said.
furniture | Reply
counter   | 3 likes
""",
    "links on lines of their own": """
headline  | Divers find the anchor of the Maren off Grey Point
byline    | By Lene Foss
timestamp | 2 May 2024
paragraph | Divers found the anchor of the Maren on Wednesday and posted photos and
          | videos from the wreck
          | before the museum could ask them not to.
paragraph | The ship went down in 1844 with a cargo of clocks, according to
          | the county museum in Holt, and none of the clocks has ever been found.
paragraph | Two of the divers had worked on
          | Norvane’s first cable, which lies a mile to the south of the wreck.
paragraph | The museum wants to raise the anchor in the summer, if the weather holds.
""",
    "lines wrapped at a width, paragraphs parted by blank lines": """
headline  | Holt raises its harbour dues
          |
byline    | By Ivar Sunde
          |
paragraph | HOLT, March 3 (Reuters) - The port of Holt will raise its dues
          | by a fifth from the first of April, the harbour board said on
          | Tuesday, and will spend the money on a new breakwater.
          |
paragraph | Fishermen said they had been told of it by nobody, and that
          | they would land their catch in Ness for as long as the dues
          | stood above those of other ports on the coast.
          |
paragraph | The board said it had written to all of them in January.
""",
    "lines wrapped, paragraphs indented": """
headline  | HOLT RAISES ITS HARBOUR DUES
byline    |     By Ivar Sunde, Reuters
paragraph |     HOLT, March 3 - The port of Holt will raise its dues by
          | a fifth from the first of April, the harbour board said on
          | Tuesday, and will spend the money on a new breakwater.
paragraph |     Fishermen said they had been told of it by nobody, and
          | that they would land their catch in Ness for as long as the
          | dues stood above those of other ports on the coast.
paragraph |     The board said it had written to all of them in January,
          | and that two of the letters had been answered by a priest.
""",
    "lines wrapped, nothing between paragraphs": """
headline  | PORT OF HOLT RAISES ITS DUES
paragraph | The port of Holt will raise its dues by a fifth from the
          | first of April, the harbour board said on Tuesday, and will
          | spend the money on a new breakwater.
paragraph | Fishermen said they had been told of it by nobody, and that
          | they would land their catch in Ness for as long as the dues
          | stood above those of other ports on the coast.
paragraph | The board said it had written to all of them in January,
          | and that two of the letters had been answered by a priest.
""",
    "a forwarded mail": """
headline  | > Port of Holt raises its dues
          | >
byline    | > By Ivar Sunde
          | >
paragraph | > The port of Holt will raise its dues by a fifth from the
          | > first of April, the harbour board said on Tuesday, and will
          | > spend the money on a new breakwater.
          | >
paragraph | > Fishermen said they had been told of it by nobody, and that
          | > they would land their catch in Ness for as long as the dues
          | > stood above those of other ports on the coast.
""",
    "words divided at the ends of lines": """
headline  | Port of Holt raises its dues
          |
paragraph | The port of Holt will raise its dues by a fifth, the govern-
          | ment said on Tuesday, and will spend the money on a break-
          | water, which is to stand for a hundred years at the least.
          |
paragraph | Fishermen said they had been told of it by nobody, and that
          | they would land their catch in Ness for as long as the dues
          | stood above those of other ports on the coast.
""",
    "a drop cap": """
headline  | The last ferryman of the Ness puts down his pole
byline    | By Aud Berge
timestamp | 1 May 2024
paragraph | T
          | he last ferryman of the Ness put down his pole on Tuesday evening \
and walked home along the bank that he had left each morning for fifty years.
paragraph | There is a bridge now, two hundred metres above his landing, and it has \
no bell to ring.
paragraph | He has been over it once, he said, to see what it was like.
""",
    "a line that begins with a full stop": """
headline  | Old glossary turns up in a box of hymn books
byline    | By Siv Tangen
timestamp | 19 January 2024
paragraph | The first page is in Latin, and has a title in red ink
          | . Another, in a hand that nobody has seen elsewhere, lists the words \
for eleven kinds of rain.
paragraph | The book lay in a box of hymn books that the church at Grue wanted to \
throw away in the autumn.
paragraph | It will be shown in Holt from Easter on, behind two panes of glass.
""",
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
    "a time with a place beside it": """
headline  | Sheep block the only road to Upper Ness
byline    | By Ola Vik
timestamp | 3 March 2024 • HOLT, Ness
paragraph | Two hundred sheep blocked the only road to Upper Ness on Sunday and would \
not be moved by dogs, horns or hymns.
paragraph | They had come through a gate that was left open by a walker, who has said \
that he is sorry in a letter to this paper.
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
    "a paragraph that is cut off": """
headline  | Sheep block the only road to Upper Ness
byline    | By Ola Vik
timestamp | 3 March 2024
paragraph | Two hundred sheep blocked the only road to Upper Ness on Sunday and would \
not be moved by dogs, horns or hymns.
paragraph | They had come through a gate that was left open by a walker, who has said \
that he is sorry in a letter to this paper, and who will bring the farmer a cake on \
Saturday if the road
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
    "labels only above the body": """
furniture | Fisheries
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
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
    "a column with a biography below": """
kicker    | Comment
headline  | In praise of the slow train
byline    | Solveig Rud
timestamp | 17 August 2023
paragraph | The slow train stops at every shed between here and the coast, and at one \
of them I was given a plum by a man who said that he was the station.
paragraph | Those who take the fast one save fifty minutes, which they spend, as far \
as I can see, on telephones.
paragraph | I will go on taking the slow one until they stop it, and then I will walk.
note      | Solveig Rud is a columnist who writes about travel and towns.
""",
    "a sports report with a table": """
headline  | Late goal sends Holt Rovers to the top
byline    | By Pal Nygard
timestamp | 5 May 2024
paragraph | A goal in the last minute sent Holt Rovers to the top of the northern \
league on Sunday, four points ahead of Ness.
paragraph | Goalkeeper Bo Lien, who is 41 and drives the bus of the team, kept out two \
penalties and a dog.
table     | Holt Rovers 3 Grey Point 2
table     | Ness 1 Moen 1
paragraph | The two meet on Saturday, and the ground has been sold out since the \
morning, the club said.
""",
    "lines wrapped at a width, paragraphs indented": """
headline  | HOLT RAISES ITS HARBOUR DUES
byline    |     By Ivar Sunde, Reuters
paragraph |     HOLT, March 3 - The port of Holt will raise its dues by
          | a fifth from the first of April, the harbour board said on
          | Tuesday, and will spend the money on a new breakwater.
paragraph |     Fishermen said they had been told of it by nobody, and
          | that they would land their catch in Ness for as long as the
          | dues stood above those of other ports on the coast.
paragraph |     The board said it had written to all of them in January,
          | and that two of the letters had been answered by a priest.
furniture |  Reuter
""",
    "lines wrapped at a width, nothing between paragraphs": """
headline  | Port of Holt raises its dues
byline    | By Ivar Sunde
paragraph | The port of Holt will raise its dues by a fifth from the
          | first of April, the harbour board said on Tuesday, and will
          | spend the money on a new breakwater.
paragraph | Fishermen said they had been told of it by nobody, and that
          | they would land their catch in Ness for as long as the dues
          | stood above those of other ports on the coast.
paragraph | The board said it had written to all of them in January,
          | and that two of the letters had been answered by a priest.
""",
    "a line that begins with punctuation": """
headline  | Old glossary turns up in a box of hymn books
byline    | By Siv Tangen
timestamp | 19 January 2024
paragraph | The first page is in Latin and is headed
          | Glossae
          | . Another, in a hand that nobody has seen elsewhere, lists the words \
for eleven kinds of rain.
paragraph | The book lay in a box of hymn books that the church at Grue wanted to \
throw away in the autumn.
paragraph | It will be shown in Holt from Easter on, behind two panes of glass.
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
    "questions behind a letter": """
headline  | Herring and what we owe them
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | Q: Will they come again?
paragraph | A: Nobody knows.
paragraph | Q: Why did they leave?
paragraph | A: Nobody knows that either, but we have a guess.
paragraph | The boats were out all night and came home low in the water.
paragraph | Two more are to come from Holt, said the priest, who had asked for them by \
telephone on Monday.
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
    "a letter with its writer below": """
headline  | Herring and what we owe them
timestamp | 4 October 2023
paragraph | The herring came back to the Ness on Sunday after eleven years, and the \
harbour could be heard from the hill.
paragraph | Nobody knows where they have been, said Tora Vang, who counts fish for the \
county and had counted none since 2013.
paragraph | The boats were out all night and came home low in the water.
related   | Runa Eide
related   | Holt
""",
    "a press release": """
field     | FOR IMMEDIATE RELEASE
headline  | Norvane Opens Cable Works in Holt
paragraph | HOLT, May 7, 2024 /PRNewswire/ -- Norvane, a maker of cables for the sea \
bed, today opened its second works in Holt, where two hundred people are to be employed.
paragraph | “We could have built it anywhere, and we built it beside the best bakery \
in \
the county,” said Signe Halvorsen, chief executive of Norvane.
paragraph | The works will make forty kilometres of cable each week from September on.
furniture | ###
""",
}

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
"""Pages that are read wrongly so far, with the answer that is right."""
