"""Line breaks, at "¶": those inside a sentence, and those between two passages.

What stands before "¶" is the passage so far, what stands behind it the next lines.
"""

JOINED = [
    "By¶Runa Eide",
    "Author of the article:¶Runa Eide",
    "By Runa Eide\nand¶Leif Haug",
    "The wooden bridge over the inlet in March (¶Image: Lena Marsh)",
    "The first page is headed\nGlossae¶. Another lists eleven kinds of rain.",
    "“We sold the last cow¶,” she said.",
    "The word for it is¶, as far as we know, lost",
    "It was hung by the choir of Holt¶.",
    "He called it “a fine bell for Holt¶”.",
    "Divers look at the pier. Photograph:¶Runa Eide/Reuters",
    "NEW DELHI:¶The old bridge over the river was closed on Monday, officials said.",
    "There were three of them:¶the sister, the ferryman and the dog",
    "The bridge is old;¶the ferry is older",
    "T¶he first thing you see is the bell",
    "Divers posted photos and¶videos from the wreck",
    "The bridge stays open, the council said¶by the river at noon\nwhere it stood",
    (
        "The bridge was painted red¶by two sisters who had come from far away to "
        "look at the inlet"
    ),
    "The prize went to the¶Ness Choir",
    "It lies near a letter to¶Norvane",
    "The bell of the old customs house at Holt¶— it weighs a ton — rang at noon.",
    "It was hung by two sisters from Grue,¶Ida and Oda, who had found it.",
    "They had voted no to¶more",
    "The bell was heard at Holt, or so the¶bystanders said",
]
"""The sentence goes on, on any page."""

JOINED_BELOW = [
    "Two of the divers who went down had worked on\nNorvane¶Cables before the war.",
    (
        "The bridge was painted red, or so it seemed at the time to those who came "
        "from far away to look at the inlet once more¶by Runa Eide"
    ),
    "The board of the ferry was saddened¶by the ruling.",
    "Three canneries\nhave ordered¶25 nets.",
    (
        "The museum gave the dress to the village it was stolen from¶The silk gown "
        "vanished from a church hall in 1931"
    ),
]
"""The sentence goes on below a paragraph; in the head of a page it may not."""

JOINED_WHERE_BROKEN = [
    "The Maren¶Foundation said no.",
    (
        "The divers had been told of the wreck by a man who sold herring on the "
        "quay beside the ferry and had seen it himself one day¶Norvane Cables and "
        "with others."
    ),
    (
        "The divers had been told of the wreck by a man who sold herring on the "
        "quay beside the ferry and had seen it himself one day¶Norvane Cables\nand "
        "its works"
    ),
    (
        "The wreck was found on Monday at dawn. It lies near the old cable belonging"
        "¶Norvane Cables."
    ),
]
"""The sentence goes on where the page breaks lines at links; below a paragraph."""

PARTED = [
    "Other stories of the week¶list 1 of 2Marshes shrink",
    "list 1 of 2Marshes shrink to a record¶list 2 of 2Holt rings its bell again",
    "Bridge stays¶byRuna Eide",
    "Authors and editors of the county¶Ness",
    "Ness and¶Moen",
    "with¶Leif Haug",
    "The word¶.5",
    "The word¶,x and more",
    "She said no:¶The bridge stays.",
    "It rained all night.¶it snowed after that",
    "t¶he first",
    "T¶He first",
    "Bridge stays open¶by Runa Eide",
    "Bridge stays open¶by Runa Eide\nThe bridge stays.",
    "Bridge stays open¶by Runa Eide\n\nthe bridge stays.",
    (
        "The town hall of Ness is sorry about the poem, it said.\n— Ness "
        "(@nesshall) May 1¶The poem rhymed."
    ),
    "New planks before the summer; and¶No lorries on market days",
    "Up to¶Norvane",
    "Ness and Holt¶— it rained",
    "Runa Eide,¶Holt",
    "Herring return to the Ness¶Boats stay out all night",
    "A letter to the¶editor: Runa Eide",
    "A letter found at¶https://example.com/a",
    "Photos and videos of¶By",
    "More from¶Holt",
    "4 May 2024 at¶Holt",
    "They are to meet on the¶4 May 2024",
    "A letter to the¶Share",
    "A letter to the¶(left)",
    "Photo: Lena Marsh/Getty Images¶the bridge stays",
    "The bell of the old customs house at Holt and its friends¶— It weighs a ton.",
    "Herring return to the ness¶share",
    (
        "The divers had been told of the wreck by a man who sold herring on the "
        "quay beside the ferry and had seen it himself (twice)¶Norvane Cables said no."
    ),
    (
        "The divers had been told of the wreck by a man who sold herring on the "
        "quay beside the ferry and had seen it himself, they say¶“Norvane” said no."
    ),
    (
        "The divers had been told of the wreck by a man who sold herring on the "
        "quay beside the ferry and had seen it himself, we hear¶Norvane "
        "Cables\nNobody knows"
    ),
    (
        "The divers had been told of the wreck by a man who sold herring on the "
        "quay beside the ferry and had seen it himself, we hear¶Norvane "
        "Cables\n\nnobody knows"
    ),
    (
        "The divers had been told of the wreck by a man who sold herring on the "
        "quay beside the ferry and had seen it himself, we hear¶Norvane Cables"
    ),
    (
        "We are sorry about the poem that was put above the door of the town hall "
        "in May and read there — Ness (@nesshall) May 1¶The poem rhymed."
    ),
    "The wreck was found on Monday, near the old cable we hear¶Norvane Cables said no.",
    (
        "The wreck was found on Monday in the U.S. It lies near a cable we "
        "hear¶Norvane said no."
    ),
    "The wreck was found on Monday at the old quay¶Norvane said no.",
    (
        "By Runa Eide in Holt, Leif Haug in Ness, Siv Tangen in Grue, Ola Vik in "
        "Moen, Kari Lunde in Solm and Eva Dybdahl in Bakke¶Norvane Cables said no."
    ),
    (
        "The wreck of the Maren lies under forty metres of water off Grey Point, "
        "where it was found by divers on Monday. Photo: Lena Marsh¶Norvane Cables "
        "said no."
    ),
    (
        "The divers had been told of the wreck by a man who sold herring on the "
        "quay beside the ferry and had seen it himself, we hear¶HOLT (AP) — "
        "Norvane Cables said no."
    ),
]
"""Something new begins, on any page."""
