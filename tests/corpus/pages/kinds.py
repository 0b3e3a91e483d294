"""Kinds of stories: interviews, live blogs, columns, reports, releases, letters."""

KINDS = {
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
