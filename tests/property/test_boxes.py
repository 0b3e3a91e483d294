"""A box set between two paragraphs of a story costs the story none of them."""

from hypothesis import given
from hypothesis import strategies as st
from property import vocabulary

from newsextract import parse

HEAD = ("Bridge over the inlet closes for a year", "By Orla Venn", "4 October 2023")
BOXES = (
    ("Advertisement",),
    ("Story continues below advertisement",),
    ("Related", "Ferry returns to the old pier"),
    ("Related Articles", "Ferry returns", "Toll stays", "Five towns without a bank"),
    ("Read more:", "Ferry returns to the old pier", "Toll stays until the spring"),
    ("Most Popular", "1", "Ferry returns to the old pier", "2", "Toll stays"),
    ("Advertisement", "Related", "Ferry returns to the old pier", "Advertisement"),
    ("Sign up for Tide Lines", "Email address", "Sign up"),
    (
        "skip past newsletter promotion",
        "Sign up to Tide Lines",
        "Free daily newsletter",
        "Our evening email tells you what the inlet talks about",
        "Enter your email address",
        "Sign up",
        "Privacy Notice: Newsletters may contain words that have been paid for.",
        "after newsletter promotion",
    ),
    (
        "Sign up for Tide Lines",
        "The day's stories, delivered to your inbox.",
        "Sign up",
        "By signing up, you agree to our Terms of Use and Privacy Policy.",
    ),
    ("watch now", "VIDEO", "04:42", "What the tide left"),
    ("Recommended Stories", "list of 1 items", "list 1 of 1Toll stays", "end of list"),
    ("READ ALSO", "FERRY RETURNS TO THE OLD PIER AFTER YEARS"),
    ("READ MORE: Ferry returns to the old pier",),
)
"""What pages set between paragraphs; without a sentence that could be the story's."""


def squeezed(words):
    return "".join(words.split())


@given(
    st.permutations(vocabulary.BODIES),
    st.integers(4, 9),
    st.integers(1, 9),
    st.sampled_from(BOXES),
    st.sampled_from(["\n", "\n\n"]),
)
def test_all_paragraphs_are_kept(bodies, count, above, box, joint):
    told = [
        f"{bodies[i]} {vocabulary.VERBS[i % 5]} {vocabulary.OBJECTS[i % 4]}."
        for i in range(count)
    ]
    above = min(above, count - 1)
    page = [*HEAD, *told[:above], *box, *told[above:]]
    article = parse(joint.join(page))
    found = [squeezed(paragraph.text) for paragraph in article.paragraphs]
    assert found == [squeezed(paragraph) for paragraph in told]
