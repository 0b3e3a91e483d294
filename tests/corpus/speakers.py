"""Attributions as newsrooms print them: cue, mention and the name they settle to.

In a text a line is a paragraph. An answer is cue, mention, name (None: as the mention,
"": not settled), in a story also how it was found. Words that are no quotation have
none.
"""

BESIDE = (
    # after, and inverted
    ("“We go,” Ann Lee said.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” said Ann Lee.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go”, said Ann Lee.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go?” asked Ann Lee.", ("asked", "Ann Lee", "Ann Lee")),
    ("“We go!” Ann Lee shouted.", ("shouted", "Ann Lee", "Ann Lee")),
    ("“We go,” Ann Lee later told the court.", ("told", "Ann Lee", "Ann Lee")),
    ("“We go,” Ann Lee has said.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” Ann Lee on Friday said.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” later said Ann Lee.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” as Ann Lee says.", ("says", "Ann Lee", "Ann Lee")),
    ("“We go,” said Ann Kelly.", ("said", "Ann Kelly", "Ann Kelly")),
    ("“We go,” said Oslo Lee.", ("said", "Oslo Lee", "Oslo Lee")),
    ("“We go,” said Mayor.", ("said", "Mayor", "Mayor")),
    (
        "“We go!” Ann van der Lee said.",
        ("said", "Ann van der Lee", "Ann van der Lee"),
    ),
    ("“We go.” He said no.", (None, None, None)),
    (
        "“We go,” Ann Lee was quoted as saying.",
        ("quoted as saying", "Ann Lee", "Ann Lee"),
    ),
    ("“We go,” said Ann Lee, 34, a baker.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” said Oslo baker Ann Lee.", ("said", "Oslo baker Ann Lee", "Ann Lee")),
    ("“We go,” said Mayor Ann Lee of Oslo.", ("said", "Mayor Ann Lee", "Ann Lee")),
    ("“We go,” said a baker, Ann Lee.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” said a baker, who left.", ("said", "a baker", "a baker")),
    ("“We go,” said the baker, Lee.", ("said", "the baker", "the baker")),
    ("“We go,” said Roe’s agent, Ann Lee.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” said last year’s head, Ann Lee.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” said Roe’s agent, now rich.", ("said", "Roe’s agent", "Roe’s agent")),
    ("“We go,” Oslo State coach Ann Lee said.", ("said", "coach Ann Lee", "Ann Lee")),
    ("“We go,” florist Ann Lee said.", ("said", "florist Ann Lee", "Ann Lee")),
    ("Ann Lee said Friday that offers were “bad”.", ("said", "Ann Lee", "Ann Lee")),
    ("In a note, Roomly said it was “bad”.", ("said", "Roomly", "Roomly")),
    ("The Bank of Oslo said it was “bad”.", ("said", "The Bank of Oslo", None)),
    ("“We go,” Taoiseach Ann Lee said.", ("said", "Taoiseach Ann Lee", "Ann Lee")),
    ("“We go,” grinned Ann Lee.", ("grinned", "Ann Lee", "Ann Lee")),
    ("“We go,” said Ann van der Lee.", ("said", "Ann van der Lee", "Ann van der Lee")),
    ("“We go,” Le said.", ("said", "Le", "Le")),
    ("“We go,” said J. R. Lee.", ("said", "J. R. Lee", "J. R. Lee")),
    ("“We go,” said Gen. Ann Lee.", ("said", "Gen. Ann Lee", "Ann Lee")),
    ("“We go,” said Ann Lee Jr. in Oslo.", ("said", "Ann Lee Jr", "Ann Lee Jr.")),
    ("“We go,” Ann Lee, 34, said.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” Ann Lee, a baker from Oslo, said.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” Ann Lee – a baker – said.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” Ann Lee, who left Oslo in May, said.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” Ann Lee, head of sales at Roe, said.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” Rep. Ann Lee, D-Ill., said.", ("said", "Rep. Ann Lee", "Ann Lee")),
    ("“We go,” Ann Lee, Ohio Republican, said.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” Ann Lee, R-Texas said.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” the court's head, Ann Lee, said.", ("said", "Ann Lee", "Ann Lee")),
    ("“We go,” Ann Lee (Oslo) said.", ("said", "Ann Lee (Oslo)", "Ann Lee")),
    ("“We go,” Ann Lee of the Oslo Post said.", None),
    ("“We go,” the bakers’ leader said.", ("said", "the bakers’ leader", None)),
    ("“We go,” said she.", ("said", "she", "")),
    ("“We go,” said Ann Lee and Bo Ek.", ("said", "Ann Lee and Bo Ek", None)),
    ("“We go,” said the bakers’ head.", ("said", "the bakers’ head", None)),
    ("“We go,” said the Oslo baker.", ("said", "the Oslo baker", None)),
    ("“We go,” Ann Lee Jr., a baker, said.", ("said", "Ann Lee Jr.", "Ann Lee Jr.")),
    ("“We go,” the van der Lee said.", ("said", "the van der Lee", None)),
    ("“We go,” Oslo’s Ann Lee said.", ("said", "Oslo’s Ann Lee", "Ann Lee")),
    ("“We go.” — Ann Lee, a baker", (None, "Ann Lee", None)),
    ("“We go.” – Ann Lee (@ann) May 2", (None, "Ann Lee", None)),
    ("“We go.” — Ann Lee", (None, "Ann Lee", None)),
    ("“We go.” — Ann Lee in May", (None, None, None)),
    ("“We go.” — a baker", (None, None, None)),
    ("“We go.” —", (None, None, None)),
    ("“We go.” Ann Lee left.", (None, None, None)),
    ("“We go!” Oslo, that is.", (None, None, None)),
    ("“A b c d.”", (None, None, None)),
    ("Then: “We go.”", (None, None, None)),
    # before
    ("Ann Lee said: “We go.”", ("said", "Ann Lee", "Ann Lee")),
    ("Ann Lee said, “We go.”", ("said", "Ann Lee", "Ann Lee")),
    ("Ann Lee told the Post: “We go.”", ("told", "Ann Lee", "Ann Lee")),
    ("Ann Lee told the court that “we go now”.", ("told", "Ann Lee", "Ann Lee")),
    ("Asked by Bo Ek, Ann Lee said: “We go.”", ("said", "Ann Lee", "Ann Lee")),
    ("On Friday, Ann Lee, 34, said: “We go.”", ("said", "Ann Lee", "Ann Lee")),
    ("In a post, the baker, Ann Lee, said: “We go.”", ("said", "Ann Lee", "Ann Lee")),
    ("Ann Lee, head of the Oslo Bank said: “We go.”", ("said", "Ann Lee", "Ann Lee")),
    ("Ann Lee, a baker who left said: “We go.”", ("said", "Ann Lee", "Ann Lee")),
    ("Ann Lee (Oslo) said: “We go.”", ("said", "Ann Lee (Oslo)", "Ann Lee")),
    ("Ann Lee left and said: “We go.”", ("said", "Ann Lee", "Ann Lee")),
    (
        "Ann Lee was quoted as saying “we go”.",
        ("quoted as saying", "Ann Lee", "Ann Lee"),
    ),
    ("It was described by Ann Lee as “bad”.", ("described", "Ann Lee", "Ann Lee")),
    ("According to Ann Lee, it is “bad”.", ("According to", "Ann Lee", "Ann Lee")),
    ("His rivals, Ann Lee said, were “bad”.", ("said", "Ann Lee", "Ann Lee")),
    ("Ann Lee, the baker: “We go.”", (None, "Ann Lee", "Ann Lee")),
    ("Ann Lee: “We go.”", (None, "Ann Lee", "Ann Lee")),
    ("Said the baker: “We go.”", ("Said", "the baker", None)),
    (", Lee, said it was “bad”.", ("said", "Lee", None)),
    ("It rained; Ann Lee, 34, said: “We go.”", ("said", "Ann Lee", "Ann Lee")),
    ("Ann Lee,, 34, said: “We go.”", ("said", "Ann Lee", "Ann Lee")),
    ("Is it? Ann Lee said: “We go.”", ("said", "Ann Lee", "Ann Lee")),
    ("Oslo . Ann Lee said: “We go.”", ("said", "Ann Lee", "Ann Lee")),
    ("Not in the U.S. The baker said: “We go.”", ("said", "The baker", "The baker")),
    ("Bo Ek. Ann Lee said: “We go.”", ("said", "Ann Lee", "Ann Lee")),
    ("Ann Lee was told again by Bo Ek: “We go.”", ("told", "Bo Ek", "Bo Ek")),
    ("It was he who said “we go”.", ("said", "he", "")),
    ("In the rain, the baker said it was “bad”.", ("said", "the baker", "the baker")),
    (
        "The baker, a man from Oslo, said it was “bad”.",
        ("said", "The baker", "The baker"),
    ),
    ("Former mayor Ann Lee said it was “bad”.", ("said", "mayor Ann Lee", "Ann Lee")),
    (
        "The head of the board of the bank of the town of Oslo said “we go”.",
        ("said", "The head of the board of the bank of the town of Oslo", None),
    ),
    ("Ann Lee will win said “we go”.", ("said", "Ann Lee", "Ann Lee")),
    ("Bakers were seen in Oslo said “we go”.", ("said", "Bakers", "Bakers")),
    ("They went in said “we go”.", ("said", "They", "")),
    ("Ann Lee, the head, said by phone: “We go.”", ("said", "Ann Lee", "Ann Lee")),
    # inside
    ("Ann Lee called it a “bad idea”.", ("called", "Ann Lee", "Ann Lee")),
    ("Ann Lee, 34, called it “bad”.", ("called", "Ann Lee", "Ann Lee")),
    ("Ann Lee left, calling it “bad”.", ("calling", "Ann Lee", "Ann Lee")),
    ("Ann Lee said it was bad, calling it “mad”.", ("calling", "Ann Lee", "Ann Lee")),
    ("Oslo knew, with bakers calling it “mad”.", ("calling", "bakers", "bakers")),
    ("Ann Lee’s claim that it was “bad” fell.", ("claim", "Ann Lee’s", "Ann Lee")),
    ("Ann Lee’s early claim, “bad” or not, fell.", ("claim", "Ann Lee’s", "Ann Lee")),
    ("He liked Ann Lee, who called it “bad”.", ("called", "Ann Lee", "Ann Lee")),
    ("Bakers who called it “bad” left.", ("called", "Bakers", "Bakers")),
    ("It was, Ann Lee says, “bad”.", ("says", "Ann Lee", "Ann Lee")),
    ("Ann Lee thinks it “bad”.", ("thinks", "Ann Lee", "Ann Lee")),
    ("Oslo is in shock with bakers calling it “mad”.", ("calling", "bakers", "bakers")),
    ("But on Friday, fans left, chanting “we go”.", ("chanting", "fans", "fans")),
    ("“We go!” Oslo has a big square that is so full.", (None, None, None)),
    ("His claim that it was “bad” fell.", ("claim", "His", "")),
    (
        "Roe was not at the hearing, but, in a note, rejected it as “bad”.",
        ("rejected", "Roe", "Roe"),
    ),
    # at the end of the sentence
    ("It has been “bad” for Oslo, Ann Lee said.", ("said", "Ann Lee", "Ann Lee")),
    ("It has been “bad” for Oslo, said Ann Lee.", ("said", "Ann Lee", "Ann Lee")),
    (
        "It is “bad” for us, according to Ann Lee.",
        ("according to", "Ann Lee", "Ann Lee"),
    ),
    ("It is “bad”, according to Ann Lee.", ("according to", "Ann Lee", "Ann Lee")),
    # bodies, papers, groups
    ("“We go,” the tweet read.", ("read", "the tweet", "the tweet")),
    ("“We go,” the ministry said.", ("said", "the ministry", "the ministry")),
    ("“We go,” the Grange said.", ("said", "the Grange", "the Grange")),
    ("“We go,” police said.", ("said", "police", "police")),
    ("“We go,” some bakers say.", ("say", "some bakers", "some bakers")),
    ("“We go,” a baker close to Roe said.", ("said", "a baker close to Roe", None)),
    ("The Oslo Bank said it was “bad”.", ("said", "The Oslo Bank", "The Oslo Bank")),
    (
        "Roe’s Trade Ministry said it was “bad”.",
        ("said", "Roe’s Trade Ministry", "Roe’s Trade Ministry"),
    ),
    (
        "Bo and Cy Trust said it was “bad”.",
        ("said", "Bo and Cy Trust", "Bo and Cy Trust"),
    ),
    ("All the bakers said it was “bad”.", ("said", "All the bakers", "All the bakers")),
    (
        "Lee and her bakers said it was “bad”.",
        ("said", "Lee and her bakers", "Lee and her bakers"),
    ),
    (
        "The man who made the bread said it was “bad”.",
        ("said", "The man who made the bread", "The man who made the bread"),
    ),
    ("Bakers are told: “We go.”", ("told", None, None)),
    ("Fans left, chanting “we go”.", ("chanting", "Fans", "Fans")),
)

NOT = (
    "He is an actor in “The Long Night”.",
    "Ann Lee said the song “Night at Sea” was hers.",
    "Ann Lee sang “Night at Sea” and left.",
    "It is a so-called “night mayor”.",
    "Bo, known as “Big Bo”, left.",
    "Bo “Big” Ek left.",
    "The word “bread” is old.",
    "It was called “bread” by nobody.",
    "The “bread” party lost.",
    "Ann Lee said on “Good Day Oslo” that she left.",
    "The report in the “bread” row is out.",
    "He wanted to say “bread”.",
    "The “states are” here.",
    "It is “bread” according him.",
    "A plan announced by Ann Lee is “bad”.",
    "The shift in style claims “bread”.",
    "A baker report “bread”.",
    "It is “bread” and Ann Lee said so.",
    "Ann Lee said; it was “bread” now.",
    "Calling it very, very “bread”.",
    "Who said “bread”?",
    "Oslo, that said, is a “bread” town.",
    "Ann Lee a b c d e f g h i) said it was “bread”.",
    "To claim, claim the “bread”.",
    "The “bread” is, say, old.",
    "Ann Lee continued to “break bread”.",
    "They had “bread” and a claim.",
    "“We go,” said",
    "“We go,” said in Oslo.",
    "“We go,” said last year.",
    "“We go,” " + "claim " * 20 + "it.",
    "It is " + "claim " * 20 + "“bread”.",
    "It was “bread,” a b c d e f g h i j k l m Ann Lee said.",
    "They had “bread” and a claim.",
)

STORIES = (
    # an owner that ends its sentence is nobody's name
    (
        "Bo Ek went. It was Ann’s.\n“A,” he said.",
        (("said", "he", "Bo Ek", "pronoun"),),
    ),
    # surname, pronoun, and on
    (
        "“A,” said Ann Lee, 34, a baker. “B.”\n“C,” Lee said.\n“D,” she said, “and e.”",
        (
            ("said", "Ann Lee", "Ann Lee", "beside"),
            ("said", None, "Ann Lee", "previous"),
            ("said", "Lee", "Ann Lee", "surname"),
            ("said", "she", "Ann Lee", "pronoun"),
            ("said", "she", "Ann Lee", "pronoun"),
        ),
    ),
    # past who cannot be meant
    (
        "Bo Ek left.\n“A,” said Mrs Ann Lee. “B.”\n“C,” he said.",
        (
            ("said", "Mrs Ann Lee", "Ann Lee", "beside"),
            ("said", None, "Ann Lee", "previous"),
            ("said", "he", "Bo Ek", "pronoun"),
        ),
    ),
    # by age, by role
    (
        (
            "Ann Lee, 34, is a baker. Bo Ek, a sailor, is 50.\n"
            "“A,” the 34-year-old said.\n“B,” the sailor said.\n"
            "“C,” the 9-year-old said."
        ),
        (
            ("said", "the 34-year-old", "Ann Lee", "description"),
            ("said", "the sailor", "Bo Ek", "description"),
            ("said", "the 9-year-old", "the 9-year-old", "beside"),
        ),
    ),
    # a body, then by the word that it is named after
    (
        "“A,” said a Grange in Roe.\n“B,” the Grange said in May. “C.”",
        (
            ("said", "a Grange", "a Grange", "beside"),
            ("said", "the Grange", "a Grange", "description"),
            ("said", None, "a Grange", "previous"),
        ),
    ),
    # a nameless speaker taken up again
    (
        "“A,” a baker said.\n“B,” the baker said.\n“C,” he said.",
        (
            ("said", "a baker", "a baker", "beside"),
            ("said", "the baker", "a baker", "description"),
            ("said", "he", "a baker", "pronoun"),
        ),
    ),
    (
        "According to a baker, “it is late and cold”. He said “it is dark”.",
        (
            ("According to", "a baker", "a baker", "beside"),
            ("said", "He", "a baker", "pronoun"),
        ),
    ),
    # letters behind a name, offices before it
    (
        "Judge Ann Lee KC gave the following statement:\n“A b c.”\n“D,” Lee said.",
        (
            (None, None, "Ann Lee", "previous"),
            ("said", "Lee", "Ann Lee", "surname"),
        ),
    ),
    (
        "Secretary of State Ann Lee left.\n“A,” Ann Lee said. “B,” said Lee.",
        (
            ("said", "Ann Lee", "Ann Lee", "beside"),
            ("said", "Lee", "Ann Lee", "surname"),
        ),
    ),
    (
        "Judge Ann Lee KC said it was “bad”. Secretary of State Bo Ek said it was “b”.",
        (
            ("said", "Judge Ann Lee KC", "Ann Lee", "beside"),
            ("said", "Bo Ek", "Bo Ek", "beside"),
        ),
    ),
    # two of three names, a name without its article
    (
        "Ann Bo Lee met Cy al-Ek.\n“A,” Ann Bo said.\n“B,” Ek said.",
        (
            ("said", "Ann Bo", "Ann Bo Lee", "beside"),
            ("said", "Ek", "Cy al-Ek", "surname"),
        ),
    ),
    # by their titles
    (
        (
            "Ann Lee met Mr Bo Lee. Mrs Lee left.\n“A,” Mr Lee said.\n"
            "“B,” Mrs Lee said.\n"
            "“C,” she said."
        ),
        (
            ("said", "Mr Lee", "Bo Lee", "surname"),
            ("said", "Mrs Lee", "Ann Lee", "surname"),
            ("said", "she", "Ann Lee", "pronoun"),
        ),
    ),
    (
        "Ann Lee and her husband, Bo Lee, left.\n“A,” Mr Lee said.\n“B,” Mrs Lee said.",
        (
            ("said", "Mr Lee", "Bo Lee", "surname"),
            ("said", "Mrs Lee", "Ann Lee", "surname"),
        ),
    ),
    # two of one surname, equally near
    (
        "Ann Lee and Bo Lee left.\n“A,” Lee said.",
        (("said", "Lee", None, "surname"),),
    ),
    (
        "“A,” said Ann Lee. Bo Lee left.\n“B,” Lee said.",
        (
            ("said", "Ann Lee", "Ann Lee", "beside"),
            ("said", "Lee", "Ann Lee", "surname"),
        ),
    ),
    # the one named last
    (
        "Bo Lee left." + " It rained." * 20 + " Ann Lee stayed.\n“A,” Lee said.",
        (("said", "Lee", "Ann Lee", "surname"),),
    ),
    # the sentence before, the paragraph before
    (
        "Ann Lee said that all was well. “A b c.”",
        (("said", "Ann Lee", "Ann Lee", "beside"),),
    ),
    (
        "Ann Lee said that all was well.\n“A b c.”",
        (("said", "Ann Lee", "Ann Lee", "beside"),),
    ),
    (
        "Mayor Ann Lee has given the following statement:\n“A b c.”",
        ((None, None, "Ann Lee", "previous"),),
    ),
    ("Nobody has given a statement:\n“A b c.”", ((None, None, None, None),)),
    ("It rained.\n“A b c.”", ((None, None, None, None),)),
    (
        "“A,” said Ann Lee.\n“B c d.”\nIt rained. It rained.\nIt rained.\n“E f g.”",
        (
            ("said", "Ann Lee", "Ann Lee", "beside"),
            ("said", None, "Ann Lee", "previous"),
            (None, None, None, None),
        ),
    ),
    (
        "“A,” said Ann Lee. It rained. Then more.\n“B c d.”",
        (
            ("said", "Ann Lee", "Ann Lee", "beside"),
            ("said", None, "Ann Lee", "previous"),
        ),
    ),
    # the next quotation
    (
        "It rained. “A b c.” “D e f,” Ann Lee said.",
        (
            ("said", None, "Ann Lee", "previous"),
            ("said", "Ann Lee", "Ann Lee", "beside"),
        ),
    ),
    (
        "“A b c,” the “Night” actor said.",
        (("said", "the “Night” actor", "the “Night” actor", "beside"),),
    ),
    (
        "“A,” said Ann Lee, calling it “mad”.",
        (
            ("said", "Ann Lee", "Ann Lee", "beside"),
            ("calling", "Ann Lee", "Ann Lee", "beside"),
        ),
    ),
    (
        "“A,” “B,” Ann Lee said.",
        (("said", "Ann Lee", "Ann Lee", "beside"),) * 2,
    ),
    ("It rained.\n“A b c,” they said.", (("said", "they", None, "pronoun"),)),
    # a role that the text does not tie to anybody
    (
        "Mayor Ann Lee left. “A b c,” the actor said.",
        (("said", "the actor", "Ann Lee", "description"),),
    ),
    (
        "Mayor Ann Lee left. It rained. “A b c,” she said.",
        (("said", "she", "Ann Lee", "pronoun"),),
    ),
    (
        "Mayor Bo Ek left.\nIt was bad for Mayor Ann Lee.\n“A b c,” she said.",
        (("said", "she", "Ann Lee", "pronoun"),),
    ),
    (
        "It was bad for Mayor Ann Lee. It was good for Mayor Bo Ek.\n“A b c,” he said.",
        (("said", "he", "Bo Ek", "pronoun"),),
    ),
    (
        "After the rain Mayor Ann Lee left town, and, she said, it was “bad”.",
        (("said", "she", "Ann Lee", "pronoun"),),
    ),
    (
        "Ann Lee, a baker, left.\n“A b c,” it said.",
        (("said", "it", None, "pronoun"),),
    ),
    # over paragraphs
    (
        "“A b c.\n“D e f,” Ann Lee said.",
        (
            ("said", "Ann Lee", "Ann Lee", "beside"),
            ("said", "Ann Lee", "Ann Lee", "beside"),
        ),
    ),
    # named in the next paragraph
    (
        "It is “bad”, an expert said.\nTrade lawyer Ann Lee left.",
        (("said", "an expert", "Ann Lee", "description"),),
    ),
    (
        "It is “bad”, an expert said.\nIn Oslo, Ann Lee left.",
        (("said", "an expert", "an expert", "beside"),),
    ),
    (
        "It is “bad”, an expert said.\nIt rained.",
        (("said", "an expert", "an expert", "beside"),),
    ),
    # pronouns that take up a subject
    (
        "Ann Lee came to Oslo. She saw Bo Ek.\n“A b,” she said.\n“D e,” Lee said.",
        (
            ("said", "she", "Ann Lee", "pronoun"),
            ("said", "Lee", "Ann Lee", "surname"),
        ),
    ),
    (
        "It was bad for Mayor Ann Lee.\n“A b c,” she said.",
        (("said", "she", "Ann Lee", "pronoun"),),
    ),
    ("It rained.\n“A b c,” she said.", (("said", "she", None, "pronoun"),)),
    (
        "Ann Lee, an actress, met Bo Ek, a spokesman.\n“A,” he said.\n“B,” she said.",
        (
            ("said", "he", "Bo Ek", "pronoun"),
            ("said", "she", "Ann Lee", "pronoun"),
        ),
    ),
    # what "it" and "they" take up
    (
        "The Oslo Bank said it was “bad”.\n“A b c,” it said.\n“D e f,” the bank said.",
        (
            ("said", "The Oslo Bank", "The Oslo Bank", "beside"),
            ("said", "it", "The Oslo Bank", "pronoun"),
            ("said", "the bank", "The Oslo Bank", "description"),
        ),
    ),
    (
        "Roe, a firm, has failed.\n“A b c,” it said.\n“D e f,” the firm said.",
        (
            ("said", "it", "Roe", "pronoun"),
            ("said", "the firm", "Roe", "description"),
        ),
    ),
    (
        "Most bakers agree.\n“A b c,” they said.",
        (("said", "they", "Most bakers", "pronoun"),),
    ),
    ("“A b c,” they said.", (("said", "they", None, "pronoun"),)),
    (
        "The Oslo Trade Union said it was “bad”.\n“A b c,” the OTU said.",
        (
            ("said", "The Oslo Trade Union", "The Oslo Trade Union", "beside"),
            ("said", "the OTU", "The Oslo Trade Union", "description"),
        ),
    ),
    # a nickname, a one-word name, a royal one
    (
        "“A,” said Habib, who uses one name.\n“B,” Habib said.",
        (
            ("said", "Habib", "Habib", "beside"),
            ("said", "Habib", "Habib", "description"),
        ),
    ),
    (
        "Prince Ole left Oslo.\n“A,” Ole said.",
        (("said", "Ole", "Prince Ole", "surname"),),
    ),
    # the caption knows the name, the paragraph only the surname
    (
        "He left his “own home” at six, Ann Lee said. “B c d,” said Lee.",
        (
            ("said", "Ann Lee", "Ann Lee", "beside"),
            ("said", "Lee", "Ann Lee", "surname"),
        ),
    ),
)
