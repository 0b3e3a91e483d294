"""Quotation marks as they are printed, and the words between them.

In `PAGES` a line is a paragraph; the answers are in printed order, and `+` before one
says that it goes on from the quotation before.
"""

PAGES = (
    # kinds of marks
    ("“We go,” she said.", ("We go,",)),
    ('"We go," she said.', ("We go,",)),
    ("‘We go,’ she said.", ("We go,",)),
    ("'We go,' she said.", ("We go,",)),
    ("«We go,» she said.", ("We go,",)),
    ("« We go », she said.", ("We go",)),
    ("»We go,« she said.", ("We go,",)),
    ("„We go,“ she said.", ("We go,",)),
    ("„We go,” she said.", ("We go,",)),
    ("``We go,'' she said.", ("We go,",)),
    # mixed
    ('“We go," she said.', ("We go,",)),
    ('"We go,” she said.', ("We go,",)),
    ("‘We go,' she said.", ("We go,",)),
    ("”We go,” she said.", ("We go,",)),
    ("“We go,“ she said.", ("We go,",)),
    ("It was a “ Night at Sea.”", ("Night at Sea.",)),
    ("The “ Night at Sea ” star left.", ("Night at Sea",)),
    ('She said:"We go."', ("We go.",)),
    ('("We go," she said.)', ("We go,",)),
    ('"We go"—her words.', ("We go",)),
    # several
    ("“We go,” she said. “We stay.”", ("We go,", "We stay.")),
    ("‘We go,’ she said, ‘and stay.’", ("We go,", "and stay.")),
    # apostrophes about
    ("'I'm sure it's Tom's,' he said.", ("I'm sure it's Tom's,",)),
    ("‘I’m sure it’s Tom’s,’ he said.", ("I’m sure it’s Tom’s,",)),
    ("‘The players’ strike is over,’ he said.", ("The players’ strike is over,",)),
    ("He saw 'the boss' and left.", ("the boss",)),
    ("‘I was goin’ home,’ he said.", ("I was goin’ home,",)),
    ("'Give 'em a hand,' he said.", ("Give 'em a hand,",)),
    ("'We ran 6' 4 in,' he said.", ("We ran 6' 4 in,",)),
    # nested
    ("“He said ‘go’ and left,” she said.", ("He said ‘go’ and left,",)),
    ("‘He said “go” and left,’ she said.", ("He said “go” and left,",)),
    ("“He said “go” and left,” she said.", ("He said “go” and left,",)),
    ("\"He said, 'Go',\" she said.", ("He said, 'Go',",)),
    ("“It was ‘all I had.’” She left.", ("It was ‘all I had.’",)),
    # an odd mark
    ("“We go. “We stay,” she said. Or not.", ("We stay,",)),
    ("We go,” she said. “We stay.”", ("We stay.",)),
    ("“We ‘go’. “We stay,” she said.", ("go", "We stay,")),
    ("Left.” “We go. “We stay,” she said.", ("We stay,",)),
    ("The ‘cats’ and players’ den.", ("cats",)),
    ("The ‘players’ and dogs’ den.", ("players",)),
    ("A “ here and “we go,” she said.\n“B,” he said.", ("we go,", "B,")),
    ("‘Odd “we go,” she said.", ("we go,",)),
    # over paragraphs
    ("“We go.\n“We stay.”\nEnd.", ("We go.", "+We stay.")),
    ("“We go.\n“We eat.\n“We stay.”", ("We go.", "+We eat.", "+We stay.")),
    ("He said: “We go.\n“We stay,” and left.", ("We go.", "+We stay,")),
    ("“We go.\nWe eat.\nWe stay,” he said.", ("We go.", "+We eat.", "+We stay,")),
    ("“We go.\nWe stay.” He left “here”.", ("We go.", "+We stay.", "here")),
    ("“A ‘b’ c.\n“We stay.”", ("A ‘b’ c.", "+We stay.")),
    ("“He said “b” and c.\n“We stay.”", ("He said “b” and c.", "+We stay.")),
    ("‘We go.\n‘We stay.’", ("We go.", "+We stay.")),
    ("‘The players’ game.\n‘We stay.’", ("The players’ game.", "+We stay.")),
    ("“A,” he said. “We go.\n“We stay.”", ("A,", "We go.", "+We stay.")),
    # never closed
    ("“We go and stay.\nEnd.", ("We go and stay.",)),
    ("He said: “We go and stay.\nEnd.", ("We go and stay.",)),
    ("“We go.\nA.\nB.\nC.\nD.\nE.\nF,” he said.", ("We go.",)),
    ("“We go.\nA.\n‘B’.\nC.” D", ("We go.", "+A.", "+‘B’.", "+C.")),
)

NOT = (
    "don't stop, the players' strike, O'Neill’s and rock ’n’ roll",
    "’Tis the ’70s, 'twas 'em",
    "He is 6'4\" tall and 5’10” in shoes",
    'a 12" record',
    "He called it a “mess and left",
    "“We go\nEnd.",
    "He left.” And so on",
    "“” and “ ”",
    "the ‘Okina in Hawai‘i",
    "'We go and 'we stay",
    "Tom's ' and ' more",
    "the ‘odd “mark’ here",
    "",
)
