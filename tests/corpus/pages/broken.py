"""Lines that a page or a program has broken."""

BROKEN = {
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
}
