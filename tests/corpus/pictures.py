"""Pages whose captions are known: lines under pictures, and what is none. Invented."""

LONG = (
    "The council voted late on Tuesday to close the old bridge for repairs, which the "
    "engineers had asked for since the winter floods of two years ago."
)
MORE = (
    "Residents who use it every day were told that buses would go by the harbour, "
    "and that the work would be done before the next school year."
)
OTHER = (
    "A contractor from the next county has been chosen, and the first beams are to be "
    "laid when the river is low enough for the cranes to stand in it."
)

# name -> (lines, index of the first, one past the last, rule);
# "*" before a line: it is taken for something else
FOUND = {
    "a bracket broken behind a long line": (
        [
            LONG,
            "The old bridge over the inlet in the floods of two years ago (Image:",
            "Ada Low and Ben High/Getty Images)",
            MORE,
        ],
        1,
        3,
        "caption.split_bracket",
    ),
    "a long sentence without a verb": (
        [LONG, "The harbour and the long quay below the mill in the first snow.", MORE],
        1,
        2,
        "caption.verbless",
    ),
    "an agency in brackets under what a picture shows": (
        [LONG, "Children wave from the ferry in Tallow.", "(Reuters)", MORE],
        1,
        3,
        "caption.credit_below",
    ),
    "a credit in brackets": (
        [LONG, "Rain falls on the quay. (Ada Low/AP)", MORE],
        1,
        2,
        "caption.bracket",
    ),
    "a credit at the end of the page": (
        [LONG, "Rain falls on the quay. (Ada Low/AP)"],
        1,
        2,
        "caption.bracket",
    ),
    "under a button at the end of the page": (
        [LONG, "Photo 3 of 4", "Ada Low tried to keep the bridge open"],
        2,
        3,
        "caption.under_button",
    ),
    "a file picture taken for a dateline": (
        [
            LONG,
            "*FILE - In this May 3, 2019, file photo, Ada Low walks to the bridge less",
            "*FILE - In this May 3, 2019, file photo, Ada Low walks ... more",
            "Photo: Ben High, AP",
            MORE,
        ],
        1,
        4,
        "caption.credit_below",
    ),
    "a voice and names": (
        [LONG, "Prime Minister Ada Low greets Congresswoman Bea High", MORE],
        1,
        2,
        "caption.fragment",
    ),
    "a file picture": (
        [LONG, "Tallow Housing Corporation (FILE)", MORE],
        1,
        2,
        "caption.fragment",
    ),
    "no verb, closed by a quotation": (
        [LONG, "The mayor’s new “bridge of brass.”", MORE],
        1,
        2,
        "caption.verbless",
    ),
    "two credits": (
        [LONG, "Rain on the quay. (AP Photo/Ada Low)", "Photo: Ada Low, AP", MORE],
        1,
        3,
        "caption.bracket",
    ),
    "another credit below is another picture": (
        [LONG, "Rain on the quay. (AP Photo/Ada Low)", "Photo: Ben High", MORE],
        1,
        2,
        "caption.bracket",
    ),
    "a credit below": (
        [LONG, "Rain falls on the quay.", "Photo: Ada Low/AP", MORE],
        1,
        3,
        "caption.credit_below",
    ),
    "a credit below an open line": (
        [
            LONG,
            "The quay, and what the flood has left of its wall",
            "Photo: Ada Low",
            MORE,
        ],
        1,
        3,
        "caption.credit_below",
    ),
    "a credit below a short remark": (
        [LONG, "Tallow’s “safe bridge.”", "Image credits: Tallow", MORE],
        1,
        3,
        "caption.credit_below",
    ),
    "a credit below in the head": (
        ["Bridge to close", "Workers searching the bridge for cracks", "Photo: A. Low"],
        1,
        3,
        "caption.credit_below",
    ),
    "a short and a long form": (
        [
            LONG,
            "Ada Low, left, and Ben High look at the bridge that the flood broke. less",
            "Ada Low, left, and Ben High look at the bridge that the ... more",
            "Photo: Cy Moore, AP",
            MORE,
        ],
        1,
        4,
        "caption.credit_below",
    ),
    "a maker for a paper below": (
        [LONG, "The offices of the engineers.", "Ada Low for Tall Times", MORE],
        1,
        3,
        "caption.credit_below",
    ),
    "a maker for a paper alone in the body": (
        [LONG, MORE, "Ada Low for Tall Times", OTHER],
        2,
        3,
        "caption.credit_line",
    ),
    "a body below a sentence without a verb": (
        [LONG, "Tallow’s old bridge.", "Tall Crane Makers", MORE],
        1,
        3,
        "caption.credit_below",
    ),
    "a credit alone": ([LONG, "Photo: Ada Low/AP", MORE], 1, 2, "caption.credit_line"),
    "a house of pictures alone": (
        ["Bridge to close", "Getty Images", LONG],
        1,
        2,
        "caption.credit_line",
    ),
    "a credit taken for a byline": (
        ["Bridge to close", "*Ada Low | Moment | Getty Images", LONG],
        1,
        2,
        "caption.credit_line",
    ),
    "a caption taken for a byline": (
        [LONG, "*The bridge in Tallow(Image: Ada Low/Tall Press)", MORE],
        1,
        2,
        "caption.bracket",
    ),
    "a credit above, with its sign": (
        ["Bridge to close", "© Ada Low", "The bridge, closed since the flood", LONG],
        1,
        3,
        "caption.credit_above",
    ),
    "a credit above a closed line, with its sign": (
        ["Bridge to close", "© Ada Low", "The bridge of Port Tallow.", LONG],
        1,
        3,
        "caption.credit_above",
    ),
    "an agency above": (
        ["Bridge to close", "PA Media", "Ada Low had the bridge closed", LONG],
        1,
        3,
        "caption.credit_above",
    ),
    "a long open line below a credit": (
        [
            "Bridge to close",
            "Ada Low | Getty Images",
            "The bridge of Port Tallow after the flood of the winter before last",
            LONG,
        ],
        1,
        3,
        "caption.credit_above",
    ),
    "a closed line with signs below a credit": (
        [
            "Bridge to close",
            "Photo: Ada Low/Getty Images",
            "Ben High, left, waves to people on the bridge.",
            LONG,
        ],
        1,
        3,
        "caption.credit_above",
    ),
    "a broken bracket": (
        [LONG, "The bridge is closed (", "Image:", "Getty Images)", MORE],
        1,
        4,
        "caption.split_bracket",
    ),
    "a bracket broken behind its label": (
        [LONG, "The bridge is closed (Image:", "Getty Images)", MORE],
        1,
        3,
        "caption.split_bracket",
    ),
    "a body of its own, by habit": (
        [LONG, "The bridge. Tallow", MORE, "Tallow’s old bridge. Tallow", OTHER],
        1,
        2,
        "caption.bare",
    ),
    "a line of its own, by habit": (
        ["Tallow", LONG, "The bridge. Tallow", MORE, "The quay. Tallow", OTHER],
        0,
        1,
        "caption.credit_line",
    ),
    "a body behind a sentence without a verb": (
        [LONG, MORE, "The team and their new crane. Tall Crane Makers", OTHER],
        2,
        3,
        "caption.bare",
    ),
    "a body behind a voice": (
        [LONG, "People wave from the bridge. Tall Crane Makers", OTHER],
        1,
        2,
        "caption.bare",
    ),
    "under a button": (
        [LONG, "*View 3 Images", "Ada Low tried to keep the bridge open", MORE],
        2,
        3,
        "caption.under_button",
    ),
    "under a button, with a credit": (
        [LONG, "1 of 12 |", "The bridge was closed in the winter.", "Photo: Ada Low"],
        2,
        4,
        "caption.credit_below",
    ),
    "under a button, too plain for a credit": (
        [LONG, "1 of 12 |", "Was the bridge closed?", "Photo: Ada Low"],
        2,
        4,
        "caption.under_button",
    ),
    "above a button": (
        [LONG, "The bridge was closed in the winter.", "*hide caption", MORE],
        1,
        2,
        "caption.above_button",
    ),
    "above a button, with a credit": (
        [LONG, "Was the bridge closed?", "Ada Low", "*toggle caption", MORE],
        1,
        3,
        "caption.above_button",
    ),
    "printed twice": (
        [
            LONG,
            MORE,
            "The bridge was shut in the winter.",
            "The bridge was shut in the winter.",
            OTHER,
        ],
        2,
        4,
        "caption.printed_twice",
    ),
    "a fragment in the body": (
        [LONG, "Workers and police searching the bridge for its missing parts", MORE],
        1,
        2,
        "caption.fragment",
    ),
    "a fragment before a time": (
        [LONG, "Talks under way at the round table in Port Tallow", "*20:15"],
        1,
        2,
        "caption.fragment",
    ),
    "a fragment in the head": (
        ["Bridge to close", "Ada Low, left, with her team at the bridge", LONG],
        1,
        2,
        "caption.fragment",
    ),
    "a roll of names in the head": (
        ["Bridge to close", "Mayor Ada Low, Ben High, and engineer Cy Moore", LONG],
        1,
        2,
        "caption.fragment",
    ),
    "an opener": (
        [LONG, "In this May 3 photo, Ada Low crosses the bridge on May 3, 2019."],
        1,
        2,
        "caption.voice",
    ),
    "no verb": (
        [LONG, "A model of a bridge without any pillar.", MORE],
        1,
        2,
        "caption.verbless",
    ),
    "an opener without a verb": (
        [LONG, "A view of the bridge from the harbour.", MORE],
        1,
        2,
        "caption.verbless",
    ),
    "a name": (
        [
            "Ada Low asked for it, and said that the bridge had long been a danger.",
            "Ada Low, 43",
            "The board had asked Low for proof, and she gave it to them in the winter.",
        ],
        1,
        2,
        "caption.name",
    ),
    "two names": (
        [
            "Ada Low asked for it, and said that the bridge had long been a danger.",
            "Ada Low and Ben High",
            "The board had asked High for proof, and he gave it to them in the winter.",
        ],
        1,
        2,
        "caption.name",
    ),
    "verdicts": (
        [
            LONG,
            "Lowland: big enough for two",
            "We like: the wide seat",
            "Highmoor and Sons: a bit slow",
            "We like: the long cord",
            "Tallow: good for the bath",
            "We like: the old bell",
            "Granby: the dearest of all",
        ],
        1,
        2,
        "caption.verdict",
    ),
}
