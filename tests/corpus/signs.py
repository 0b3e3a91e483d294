"""Single passages: what each shows by itself, by kind and rule; None is undecided."""

SIGNS = {
    ("counter", "counter.bare"): ["2.4k"],
    ("counter", "counter.number_first"): ["12 comments", "14K Shares"],
    ("furniture", "furniture.sign_off"): ["Reuter", "(ENDS)", "###", "MORE", "-30-"],
    ("furniture", "furniture.button"): ["Share", "Print"],
    ("furniture", "furniture.plea"): ["Do you have a story? Write to us."],
    ("advert", "furniture.advert"): ["Advertisement"],
    ("newsletter", "newsletter.heading"): ["Sign up to Tide Lines"],
    ("related", "furniture.teaser"): ["READ MORE: Council delays vote"],
    ("related", "furniture.box_label"): ["Most read in Sport"],
    ("comment", "furniture.plea"): ["Have your say on our bridge"],
    ("note", "furniture.plea"): ["We use cookies on this page."],
    ("timestamp", "timestamp.line"): [
        "4 October 2023",
        "Updated 6:02 PM EST, November 18, 2023",
    ],
    ("timestamp", "timestamp.mostly"): ["4 October 2023 • HOLT, Ness"],
    ("timestamp", "dateline.alone"): ["HOLT, March 3 (Reuters) -"],
    ("byline", "byline.marked"): ["By Runa Eide", "By\nRuna Eide\nand\nLeif Haug"],
    ("url", "url.line"): ["https://www.example.com/inlet", "(https://example.com/a)"],
    ("note", "note.copyright"): ["© 2023 The Inlet Courier. All rights reserved."],
    ("table", "table.figures"): [
        "Ness 1 Moen 1",
        "2-0, 3-1, 3-3",
        "Net 3,244,000 vs 2,584,000",
        "Herring 12 14 9 88",
        "(12 14 9 88)",
    ],
    (None, "paragraph.dateline"): [
        "HOLT (AP) — The herring came back to the Ness on Sunday.",
    ],
    (None, "paragraph.aside"): ["(I counted them twice)", "($1 = 0.92 euros)"],
    (None, "paragraph.unfinished"): [
        (
            "The herring came back to the Ness on Sunday after eleven years in "
            "which nobody had seen one, and in which three ships, two canneries "
            "and a school of fishing had been closed"
        ),
    ],
    (None, "paragraph.sentence"): [
        (
            "The herring came back to the Ness on Sunday after eleven years in "
            "which nobody had seen one."
        ),
        (
            "The priest, who lives on the hill and did not sleep, called it “the "
            "loudest night since the war”"
        ),
        (
            'The priest, who lives on the hill and did not sleep, called it "the '
            'loudest night since the war"'
        ),
        (
            "Will they come again? Nobody on the quay could say. But who would "
            "have said it of the last ones?"
        ),
    ],
    (None, "paragraph.short_sentence"): [
        "The herring came back on Sunday.",
        "There were three of them on board:",
        "In all 1,200 people came, 300 of them by boat.",
    ],
    (None, "paragraph.few_words"): ["It rained.", "“Why not?”"],
    (None, "question"): ["Will they come again?"],
    (None, "label"): ["She wrote:", "What we know:"],
    (None, "fragment"): [
        "Herring return to the Ness",
        "Ness",
        "https://example.com/a and more",
        "address:https://example.com/a",
        "info@",
        "(pictured)",
        "The 2 bridges and the 14 ferries of the county of Holt and Ness in old days",
        (
            "The priest, who lives on the hill and did not sleep, called it the "
            "loudest war”"
        ),
    ],
}
"""(Kind, rule) -> passages."""

LONG = {
    (None, "paragraph.sentence"): [
        "© 2023 The Inlet Courier. " + "All of it is kept. " * 50,
        (
            "By Runa Eide, who has been here before and who will come here again, "
            "she says, with her dog."
        ),
        "By Runa Eide and others, " * 14 + "all of them.",
        (
            "On Monday, 4 October 2023, at 7.15 p.m., and on Tuesday, 5 October 2023, "
            "at noon."
        ),
    ],
}
"""Passages that would be something else if they were shorter, or left open."""
