"""Pages by the part each line stands in, head, body or foot; read as `corpus.pages`."""

ZONES = {
    "a long deck above the byline": """
head | Herring return to the Ness after eleven years
head | The herring came back to the Ness on Sunday after eleven years in which nobody \
had seen one, and in which three ships, two canneries, a school of fishing and a choir \
of fishermen had been closed, sold, burnt down or moved to Holt, where the sea is said \
to be warmer but where there have been no herring either since the war, as all know.
head | By Runa Eide
body | The harbour could be heard from the hill all night, said the priest, who lives \
there and did not sleep.
body | The boats came home low in the water, and two of them had to be emptied by hand.
body | Two more boats are to come from Holt, said the priest, who had asked for them \
by \
telephone, and there will be a fair on the quay on Saturday with a choir.
""",
    "a long deck above the byline, a line below it": """
head | Herring return to the Ness after eleven years
head | The herring came back to the Ness on Sunday after eleven years in which nobody \
had seen one, and in which three ships, two canneries, a school of fishing and a choir \
of fishermen had been closed, sold, burnt down or moved to Holt, where the sea is said \
to be warmer but where there have been no herring either since the war, as all know.
head | By Runa Eide
head | The bay at Grey Point
body | The harbour could be heard from the hill all night, said the priest, who lives \
there and did not sleep.
body | The boats came home low in the water, and two of them had to be emptied by hand.
body | Two more boats are to come from Holt, said the priest, who had asked for them \
by \
telephone, and there will be a fair on the quay on Saturday with a choir.
""",
    "a dateline below a long deck": """
head | Herring return to the Ness after eleven years
head | The herring came back to the Ness on Sunday after eleven years in which nobody \
had seen one, and the boats were out all night.
body | HOLT (AP) — The harbour could be heard from the hill all night, said the \
priest, \
who lives there and did not sleep.
body | The boats came home low in the water, and two of them had to be emptied by hand.
""",
    "a box between the first paragraph and the rest": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday.
body | Most read
body | Two brothers open a cinema in a silo
body | Storm takes the roof of the lighthouse
body | The harbour could be heard from the hill all night, said the priest, who lives \
there and did not sleep.
body | The boats came home low in the water, and two of them had to be emptied by hand.
""",
    "a question is the last line of all": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years in which nobody \
had seen one.
body | The boats came home low in the water, and two of them had to be emptied by hand.
body | Will they come again?
""",
    "a question above links": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years in which nobody \
had seen one.
body | The boats came home low in the water, and two of them had to be emptied by hand.
foot | Will they come again?
foot | Two brothers open a cinema in a silo
""",
    "paragraphs under a box that speak of the same matter": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | Most read
body | Two brothers open a cinema in a silo
body | Storm takes the roof of the lighthouse
body | Bell of the customs house rings again
body | After eleven years the herring were back, the priest said on Sunday.
body | “Nobody slept,” he said, and went home.
""",
    "sentences in a row under a box": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | Most read
body | Two brothers open a cinema in a silo
body | A choir sang to a stranded whale until the tide came in.
body | It was taken out to sea by two tugs and a pilot boat.
""",
    "a sentence under a box that speaks of something else": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
foot | Most read
foot | Two brothers open a cinema in a silo
foot | Storm takes the roof of the lighthouse
foot | Bell of the customs house rings again
foot | A choir sang to a stranded whale until the tide came in.
foot | Share
""",
    "paragraphs under a closing note": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
foot | © 2023 The Inlet Courier
foot | After eleven years the herring were back, the priest said on Sunday.
""",
    "a dateline in mid-body": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | The harbour could be heard from the hill all night, said the priest.
body | The boats came home low in the water, and two had to be emptied by hand.
body | HOLT (AP) — Boats from Holt were on their way to the Ness on Monday morning.
body | The price fell by noon, and the school was closed until Tuesday.
""",
    "a player with its time above the last paragraphs": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | The harbour could be heard from the hill all night, said the priest, who lives \
there and did not sleep.
body | The boats came home low in the water, and two of them had to be emptied by hand.
body | WATCH | The herring come home:
body | The herring come home
body | 12 hours ago
body | Duration 1:54
body | Tora Vang saw them first.
body | The price fell by noon, and the school was closed until Tuesday.
""",
    "a sentence between a title and a labelled link": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | Most read
body | Two brothers open a cinema in a silo
body | Each boat was given a barrel of salt for the herring.
foot | READ: Storm takes the roof
foot | Share
""",
    "what a release says of its sender": """
head | Norvane opens cable works in Holt
body | HOLT, May 7, 2024 – Norvane, a maker of cables, opened a works on Monday.
body | “We could have built it anywhere,” said Signe Halvorsen, who leads the company.
body | The works will make forty kilometres of cable each week from September on.
foot | About Norvane
foot | Norvane makes cables for the bed of the sea. It was founded in 1911.
foot | ###
""",
    "a subhead that begins as a sender's heading does": """
head | Norvane opens cable works in Holt
body | HOLT, May 7, 2024 – Norvane, a maker of cables, opened a works on Monday.
body | “We could have built it anywhere,” said Signe Halvorsen, who leads the company.
body | The works will make forty kilometres of cable each week from September on.
body | About Holt
body | The town has a bakery, a bell and a school, and a customs house that is shut.
body | Its ferry leaves when the milk is on board, and comes back when it is sold.
body | Two sisters built the bridge, which leads to a field of beets.
body | Nobody in the town remembers why it does, and nobody has asked for long.
""",
    "a paragraph that ends the story with a mark": """
head | Norvane opens cable works in Holt
body | HOLT, May 7, 2024 – Norvane, a maker of cables, opened a works on Monday.
body | “We could have built it anywhere,” said Signe Halvorsen, who leads the company.
body | The works will make forty kilometres of cable each week from September on. ♦
""",
    "titles with a sentence and a date each under the body": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | The harbour could be heard from the hill all night, said the priest, who lives \
there and did not sleep.
body | The boats came home low in the water, and two of them had to be emptied by hand.
foot | Related
foot | Storm closes the school
foot | Two brothers open a cinema in a silo
foot | It opened with a film about a choir of gulls at night.
foot | 2 October 2023
foot | Storm takes the roof of the lighthouse
""",
    "comments of readers": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | The harbour could be heard from the hill all night, said the priest, who lives \
there and did not sleep.
foot | Comments (3)
foot | Sort by: Newest
foot | Harbormouse
foot | The herring are the only reason I came to the Ness on Sunday, and the harbour \
was the only place in which they could be heard by the priest and by nobody else.
foot | We heard them after eleven years, my mother and I, from the hill on which we \
live with the priest, who did not sleep, and with a whale that had been given to him.
foot | “We heard them,” my mother said.
foot | 2 replies
foot | Kd 1971
foot | They should have bought the bus, as everybody had told them.
foot | Reply
""",
    "a sentence between a subhead and links with dashes": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | Most read
body | Two brothers open a cinema in a silo
body | Storm takes the roof of the lighthouse
body | Bell rings again at last
body | Each boat was given a barrel of salt for the herring.
foot | - Whale sung to until the tide came in
foot | Share
""",
    "a share bar that speaks of comments": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | The harbour could be heard from the hill all night, said the priest, who lives \
there and did not sleep.
body | 3 Comments
body | Share
body | The boats came home low in the water, and two of them had to be emptied by hand.
body | The price fell by noon, and the school was closed until Tuesday.
""",
    "a first line that is a sentence": """
head | Herring return to the Ness after eleven years.
body | The harbour could be heard from the hill all night, said the priest, who lives \
there and did not sleep.
body | The boats came home low in the water, and two of them had to be emptied by hand.
body | The price fell by noon.
""",
    "a first line that is a quotation": """
body | “We had given up on them years ago.”
body | The harbour could be heard from the hill all night, said the priest, who lives \
there and did not sleep.
body | The boats came home low in the water, and two of them had to be emptied by hand.
body | The price fell by noon.
""",
    "a first line of two sentences": """
body | The herring are back. Nobody knows why.
body | The harbour could be heard from the hill all night, said the priest, who lives \
there and did not sleep.
body | The boats came home low in the water, and two of them had to be emptied by hand.
body | The price fell by noon.
""",
    "a first line as long as the second": """
body | The herring came back to the Ness on Sunday after eleven years.
body | The harbour could be heard from the hill all night long.
body | The boats came home low in the water, and two of them had to be emptied by hand.
body | The price fell by noon.
""",
    "a first line with a dateline": """
body | HOLT (AP) — The herring came back to the Ness on Sunday.
body | The harbour could be heard from the hill all night, said the priest, who lives \
there and did not sleep.
body | The boats came home low in the water, and two of them had to be emptied by hand.
body | The price fell by noon.
""",
    "a live blog whose first entry is headed": """
head | Flood on the Lower Ness: how the night went
head | 4 May 2024
body | 21:40 GMT
body | Water reaches the church
body | Runa Eide, Chief Reporter
body | The water has reached the steps of the church, and the choir has moved on.
body | 20:15 GMT
body | Beds have been put up in the gym of the school for two hundred people.
body | 19:05 GMT
body | The river has passed the mark of 1936, says the county, and goes on rising.
""",
    "a live blog with a button above its first entry": """
head | Flood on the Lower Ness: how the night went
head | 4 May 2024
head | 22:10 GMT
head | Share
body | The water has reached the steps of the church, and the choir has moved on.
body | 21:40 GMT
body | The church is closed, and its bell has been tied up by the two sisters.
body | 20:15 GMT
body | Beds have been put up in the gym of the school for two hundred people.
body | 19:05 GMT
body | The river has passed the mark of 1936, says the county, and goes on rising.
""",
    "a live blog without a stamp above its first entry": """
head | Flood on the Lower Ness: how the night went
body | The water has reached the steps of the church, and the choir has moved on.
body | 21:40 GMT
body | The church is closed, and its bell has been tied up by the two sisters.
body | 20:15 GMT
body | Beds have been put up in the gym of the school for two hundred people.
body | 19:05 GMT
body | The river has passed the mark of 1936, says the county, and goes on rising.
""",
    "stamps under the paragraphs": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years in which nobody \
had seen one.
body | The boats came home low in the water, and two of them had to be emptied by hand.
body | 4 October 2023
body | Two more boats are to come from Holt, said the priest, who had asked for them \
by \
telephone.
body | The price fell by noon, and the county has promised to say what it will do next.
""",
    "many buttons between two paragraphs": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years in which nobody \
had seen one, and the harbour could be heard from the hill all night, said the priest, \
who lives there and did not sleep and had to preach in the morning.
body | The boats came home low in the water, and two of them had to be emptied by \
hand, \
for which the school was closed and the children were paid in herring, which most of \
them sold to their teachers for twice the price of the day.
body | Share
body | Print
body | Save
body | Email
body | Copy link
body | Advertisement
body | Two more boats are to come from Holt, said the priest, who had asked for them \
by \
telephone, and there will be a fair on the quay on Saturday with a choir.
""",
    "a newsletter's form above the last paragraphs": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | Sign up to Tide Lines
body | Free daily newsletter
body | Enter your email address
body | Sign up
body | Privacy Notice: Newsletters may contain words that have been paid for.
body | “Nobody slept,” said the priest, and went home to write a sermon on fish.
body | The price fell by noon, and the school was closed until Tuesday.
""",
    "one paragraph under links, the page's last": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | Most read
body | Two brothers open a cinema in a silo
body | Storm takes the roof of the lighthouse
body | A choir sang to a stranded whale until the tide came in.
""",
    "a few words under links, the story's last": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | Most read
body | Two brothers open a cinema in a silo
body | Storm takes the roof of the lighthouse
body | School begins on Tuesday.
foot | © 2023 The Inlet Courier
""",
    "a paragraph under links that speaks of somebody named above": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | Most read
body | Two brothers open a cinema in a silo
body | Storm takes the roof of the lighthouse
body | He will preach about it soon, and about whales.
foot | Share
""",
    "titles with a sentence each under the body": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
body | The harbour could be heard from the hill all night, said the priest, who lives \
there and did not sleep.
body | The boats came home low in the water, and two of them had to be emptied by hand.
foot | Most read
foot | Two brothers open a cinema in a silo
foot | It seats thirty, and the projector is older than both brothers together.
foot | Storm takes the roof of the lighthouse
foot | Nobody was hurt, and the roof was found a mile inland on Sunday.
""",
    "a sentence to the reader under links": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
foot | Most read
foot | Two brothers open a cinema in a silo
foot | Tell us what you think of the herring.
""",
    "an address under links": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
foot | Most read
foot | Two brothers open a cinema in a silo
foot | Letters about the herring go to letters@inlet.example.
""",
    "a sentence under topics": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
foot | Fish
foot | The Ness
foot | County news
foot | A choir sang to a herring until the tide came in.
""",
    "a sentence under a control that closes the page": """
head | Herring return to the Ness after eleven years
head | By Runa Eide
body | The herring came back to the Ness on Sunday after eleven years.
foot | Share
foot | Show comments
foot | Report a typo
foot | A choir sang to a herring until the tide came in.
""",
    "nothing that reads like a story": """
head | Home
head | News
head | Sport
""",
}
