"""Small pages as the passages they are made of; "" is a blank line."""

PLAIN = {
    "blank lines part passages": [
        "Herring return",
        "",
        "Boats are out",
        "",
        "",
        "Ness",
    ],
    "lines are passages": ["Herring return to the Ness", "Boats stay out all night"],
    "bullets open passages": [
        "The county has published its plan for the wooden bridge and",
        "• new planks before the summer",
        "* no lorries on market days",
    ],
    "a dash goes on with a sentence, or opens an item": [
        (
            "The county has published its plan for the wooden bridge\n"
            "— and for the ferry, it says here."
        ),
        "— New planks before the summer",
    ],
    "a page that breaks lines at links": [
        (
            "The old ferry was sold to the county on Friday by the two brothers, "
            "who had run it since the war."
        ),
        (
            "Divers found the anchor of the Maren off Grey\npoint on Wednesday and "
            "were glad of it."
        ),
        (
            "The divers had been told of the wreck by a man who sold herring on "
            "the quay beside the ferry and had seen it near\nNorvane Cables and "
            "its works, he said."
        ),
    ],
    "a page whose paragraphs are parted by blank lines": [
        (
            "The old ferry was sold to the county on Friday by the two brothers, "
            "who had run it since the war."
        ),
        "",
        (
            "Two of them are dead now, one of them is very old, and the third one is a "
            "priest."
        ),
        "",
        "The price was kept secret by all of them.",
        "",
        (
            "Half of it was paid in herring, according to the man who counted them on "
            "the quay."
        ),
        "",
        "New planks for the bridge",
        "A bell for the ferry",
        "",
        "The ferry will be moored beside the quay\nGrey Point Cables\nin the autumn.",
        "",
        "Ferry\n(she has no name) is to sail again.",
        "",
        "It sails.",
        "It will sail again in May.",
        "",
        "Ferry timetable for the summer",
        (
            "Boats leave from the old quay at Grey Point each morning and come back by "
            "night."
        ),
        "",
        "Share",
        "It will sail again in May.",
        "",
        "It will sail again in May with the\nRiver Choir\naboard.",
    ],
    "the head of such a page": [
        "Ferry sold",
        "Two brothers part with it.",
        "",
        (
            "The old ferry was sold to the county on Friday by the two brothers, "
            "who had run it since the war."
        ),
        "",
        (
            "Two of them are dead now, one of them is very old, and the third one is a "
            "priest."
        ),
        "",
        (
            "Half of it was paid in herring, according to the man who counted them on "
            "the quay."
        ),
    ],
}

WRAPPED = {
    "a credit below its label": [
        (
            "The old ferry was sold to the county on Friday by the\n"
            "two brothers, who had run it since the war and who will\n"
            "go on living on it until the autumn."
        ),
        "",
        "Two brothers stand on the ferry in the rain. Photograph:\nReuters",
        "",
        "It is to leave the Ness in May.",
        "",
        "Nobody knows who is to steer it.",
    ],
    "blank lines part paragraphs": [
        "Ferry sold",
        "",
        (
            "The old ferry was sold to the county on Friday by the\n"
            "two brothers, who had run it since the war and who will\n"
            "go on living on it until the autumn."
        ),
        "",
        (
            "Two of them are dead now, one of them is very old, and\n"
            "the third one is a priest who counts herring."
        ),
        "",
        "The price was kept secret by all of them.",
        "He said so.",
    ],
    "indents part paragraphs": [
        "Ferry sold",
        (
            "  The old ferry was sold to the county on Friday by the\n"
            "two brothers, who had run it since the war and who will\n"
            "go on living on it until the autumn."
        ),
        (
            "  Two of them are dead now, one of them is very old, and\n"
            "the third one is a priest who counts herring."
        ),
        (
            "  The price was kept secret by all of them, as far as\n"
            "anybody on the quay can say."
        ),
        "  Nobody asked for it.",
        (
            "  Nobody will, it was said by those who had been asked to\n"
            "  come to the quay."
        ),
    ],
    "nothing parts paragraphs": [
        (
            "The old ferry was sold to the county on Friday by the\n"
            "two brothers, who had run it since the war and who will\n"
            "go on living on it until the autumn."
        ),
        (
            "Two of them are dead now, one of them is very old, and\n"
            "the third one is a priest who counts herring.\n"
            "of which there are many in the bay this year, said one\n"
            "of them."
        ),
    ],
    "headings in capitals, bylines and datelines open passages": [
        "FERRY SOLD TO THE COUNTY BY TWO BROTHERS",
        (
            "The old ferry was sold to the county on Friday by the\n"
            "two brothers, who had run it since the war and who will\n"
            "go on living on it until the autumn, the paper was told"
        ),
        "By Runa Eide and Leif Haug in Holt",
        (
            "The old ferry was sold to the county on Friday, said one\n"
            "of the brothers, who had been asked about it often"
        ),
        (
            "HOLT (AP) — The old ferry was sold to the county by the\n"
            "by now famous brothers, who had run it since the war and\n"
            "US officials said so, and\n"
            "IBM."
        ),
        "ENDS",
    ],
}

READ = {
    "govern-\nment of the county": "government of the county",
    "one-billion-\ndollar bridge": "one-billion-dollar bridge",
    "Anglo-\nNorse": "Anglo-Norse",
    "A-\nment": "A-ment",
    "the bridge -\nment": "the bridge - ment",
    "T\nhe bridge": "The bridge",
    "t\nhe bridge": "t he bridge",
    "The bridge\nT\nhe end": "The bridge T he end",
    "The bridge\n, as we know": "The bridge, as we know",
    "The bridge (\nImage: Lena Marsh\n)": "The bridge (Image: Lena Marsh)",
    "Ness/\nHolt": "Ness/Holt",
    "The  bridge\tof\xa0Ness \n over  it": "The bridge of Ness over it",
}
"""Lines of a passage -> its text for reading."""
