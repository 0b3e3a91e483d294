"""Stories whose speakers are known: who said each of their quotations, and how it was
found.

In a text a line is a paragraph. An answer is cue, mention, name (None: as the mention,
"": not settled) and how it was found. Words that are no quotation have none.
"""

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
