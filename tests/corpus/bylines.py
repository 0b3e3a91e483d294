"""Bylines as they are printed, the authors they name, and what only looks like one."""

A, B, C = {"name": "Ann Lee"}, {"name": "Bob Ray"}, {"name": "Cy Poe"}
"""Three writers of whom nothing more is said."""

MARKED = (
    # the mark
    ("By Ann Lee", (A,)),
    ("by Ann Lee", (A,)),
    ("BY Ann Lee", (A,)),
    ("By: Ann Lee", (A,)),
    ("By :Ann Lee", (A,)),
    ("By\u00a0Ann Lee", (A,)),
    ("By\nAnn Lee", (A,)),
    ("By\r\nAnn Lee", (A,)),
    ("Byline: Ann Lee", (A,)),
    ("BYLINE: Ann Lee; Bob Ray", (A, B)),
    ("Words by Ann Lee", (A,)),
    ("Text: Ann Lee", (A,)),
    ("Story by Ann Lee", (A,)),
    ("Written by Ann Lee", (A,)),
    ("Analysis by Ann Lee", (A,)),
    ("Author of the article:\nBy Ann Lee", (A,)),
    ("Author of the article:\nAnn Lee", (A,)),
    ("Authors of the article: Ann Lee and Bob Ray", (A, B)),
    ("  By Ann Lee  ", (A,)),
    # several
    ("By Ann Lee and Bob Ray", (A, B)),
    ("By Ann Lee & Bob Ray", (A, B)),
    ("By Ann Lee with Bob Ray", (A, B)),
    ("By Ann Lee/Bob Ray", (A, B)),
    ("By Ann Lee, Bob Ray and Cy Poe", (A, B, C)),
    ("By Ann Lee, Bob Ray, and Cy Poe", (A, B, C)),
    ("By Ann Lee\nand\nBob Ray", (A, B)),
    ("By Ann Lee\nBob Ray", (A, B)),
    ("By ANN LEE and BOB RAY", ({"name": "ANN LEE"}, {"name": "BOB RAY"})),
    ("By Al Ross, Jr., and Bob Ray", ({"name": "Al Ross, Jr."}, B)),
    ("By Habibullah", ({"name": "Habibullah"},)),
    (
        "By Emma McCallLifestyle Writer",
        ({"name": "Emma McCall", "role": "Lifestyle Writer"},),
    ),
    ("By Ann Lee and others", (A,)),
    ("By Ann Lee\nShipping correspondent", (A | {"role": "Shipping correspondent"},)),
    (
        "By Ann Lee, Religious Affairs Correspondent",
        (A | {"role": "Religious Affairs Correspondent"},),
    ),
    ("By Ann Lee, KXLB Staff", (A | {"organization": "KXLB", "role": "Staff"},)),
    ("By Ann Lee, Digital Staff", (A | {"organization": "Digital Staff"},)),
    (
        "BY Ann Lee AND Bob Ray\nWRITERS",
        (A | {"role": "WRITERS"}, B | {"role": "WRITERS"}),
    ),
    (
        "By Ann Lee\nKXLB News, Wye",
        (A | {"organization": "KXLB News", "location": "Wye"},),
    ),
    (
        "By Ann Lee\nKXLB News, West Wye",
        (A | {"organization": "KXLB News", "location": "West Wye"},),
    ),
    ("By Ann Lee, KXLB News, Bob Ray", (A | {"organization": "KXLB News"}, B)),
    ("By Ann Lee\nNews18.example", (A | {"organization": "News18.example"},)),
    ("Perspective by Ann Lee", (A,)),
    ("Curated By: Ann Lee", (A,)),
    ("byAnn Lee", (A,)),
    (
        "By Ann Lee, Senior Lecturer in Law, University of Wye",
        (A | {"role": "Senior Lecturer in Law", "organization": "University of Wye"},),
    ),
    (
        "By Ann Lee\nKXLB.example National Reporter",
        (A | {"role": "National Reporter", "organization": "KXLB.example"},),
    ),
    (
        "Granby Public Radio | By Ann Lee",
        (A | {"organization": "Granby Public Radio"},),
    ),
    ("KXLB | By Ann Lee, CNN", (A | {"organization": "CNN"},)),
    ("by Ann Lee on May 6, 2024 in News", (A,)),
    ("May 6, 2024 by Ann Lee", (A,)),
    ("6 May 2024 | by Ann Lee", (A,)),
    ("Posted on May 6, 2024 by Ann Lee", (A,)),
    ("2024-05-06 10:12 by Ann Lee", (A,)),
    # glued
    ("By ANN DEL MONTEJUNE 14, 2018", ({"name": "ANN DEL MONTE"},)),
    ("By Ann LeeTwitter", (A,)),
    ("By Ann LeeUpdated 3 hours ago", (A,)),
    ("By Ann Lee7 hours ago", (A,)),
    ("By Al Ross Jr.Staff Writer", ({"name": "Al Ross Jr.", "role": "Staff Writer"},)),
    # times and buttons behind
    ("By Ann Lee Follow", (A,)),
    ("By Ann Lee 30 August 2023 • 4:45pm", (A,)),
    ("By Ann Lee on 3 May 2020", (A,)),
    ("by Ann Lee Apr. 28, 2023 1:15 pm", (A,)),
    ("By Ann Lee, in News, Business · 31 Jan 2025, 20:02 · 0 Comments", (A,)),
    ("By Ann Lee|", (A,)),
    # photographers, editors
    ("Words by Ann Lee\nPhotographs by Zed Wu", (A,)),
    ("By Ann Lee; Editing by Zed Wu", (A,)),
    ("By Ann Lee | Bob Ray", (A,)),
    ("By Ann Lee | all of it", (A,)),
    # roles
    ("By Ann Lee Wealth analyst", ({"name": "Ann Lee", "role": "Wealth analyst"},)),
    ("By Ann Lee, News Reporter", ({"name": "Ann Lee", "role": "News Reporter"},)),
    ("By Ann Lee Fens reporter", ({"name": "Ann Lee", "role": "Fens reporter"},)),
    (
        "By Mary Ann Lee Staff Writer",
        ({"name": "Mary Ann Lee", "role": "Staff Writer"},),
    ),
    (
        "By Ann Lee, Political Editor, and Bob Ray, Europe correspondent",
        (
            {"name": "Ann Lee", "role": "Political Editor"},
            {"name": "Bob Ray", "role": "Europe correspondent"},
        ),
    ),
    (
        "By Ann Lee and Bob Ray, Staff Writers",
        (
            {"name": "Ann Lee", "role": "Staff Writers"},
            {"name": "Bob Ray", "role": "Staff Writers"},
        ),
    ),
    (
        "By Ann Lee / Granby Post Staff Writer",
        ({"name": "Ann Lee", "role": "Staff Writer", "organization": "Granby Post"},),
    ),
    (
        "By Ann Lee, Granby Post",
        ({"name": "Ann Lee", "organization": "Granby Post"},),
    ),
    ("By Ann Lee, head of news", ({"name": "Ann Lee", "role": "head of news"},)),
    (
        "By foreign affairs reporter Ann Lee and Bob Ray in Tokyo",
        (
            {"name": "Ann Lee", "role": "foreign affairs reporter"},
            {"name": "Bob Ray", "location": "Tokyo"},
        ),
    ),
    (
        "By Associated Press writer Ann Lee",
        ({"name": "Ann Lee", "role": "writer", "organization": "Associated Press"},),
    ),
    (
        "By Ann Lee, US correspondent, in Boston",
        ({"name": "Ann Lee", "role": "US correspondent", "location": "Boston"},),
    ),
    (
        "By Ann Lee, Reuters Economics Correspondent",
        (
            {
                "name": "Ann Lee",
                "role": "Economics Correspondent",
                "organization": "Reuters",
            },
        ),
    ),
    (
        "By North Asia correspondent Ann Lee",
        ({"name": "Ann Lee", "role": "North Asia correspondent"},),
    ),
    (
        "By Ann Lee Local Flood Reporting Service",
        ({"name": "Ann Lee", "organization": "Local Flood Reporting Service"},),
    ),
    # papers and agencies
    ("By Ann Lee, USA TODAY", ({"name": "Ann Lee", "organization": "USA TODAY"},)),
    ("By Ann Lee of the Post", ({"name": "Ann Lee", "organization": "the Post"},)),
    ("By Ann Lee, of The Post", ({"name": "Ann Lee", "organization": "The Post"},)),
    ("By Ann Lee, Reuters", ({"name": "Ann Lee", "organization": "Reuters"},)),
    ("By Ann Lee, Fathom", ({"name": "Ann Lee", "organization": "Fathom"},)),
    ("By Ann Lee (Reuters)", ({"name": "Ann Lee", "organization": "Reuters"},)),
    ("By Ann Lee | The Post", ({"name": "Ann Lee", "organization": "The Post"},)),
    (
        "By Ann Lee and Bob Ray The Associated Press",
        (
            {"name": "Ann Lee", "organization": "The Associated Press"},
            {"name": "Bob Ray", "organization": "The Associated Press"},
        ),
    ),
    (
        "By Ann Lee, Special to The Granby Post",
        ({"name": "Ann Lee", "organization": "The Granby Post"},),
    ),
    ("By Ann Lee FOR POSTONLINE", ({"name": "Ann Lee", "organization": "POSTONLINE"},)),
    (
        "By Ann Lee For Post.Example",
        ({"name": "Ann Lee", "organization": "Post.Example"},),
    ),
    (
        "By Ann Lee - Associated Press - Friday, April 28, 2023",
        ({"name": "Ann Lee", "organization": "Associated Press"},),
    ),
    ("By ann lee, Reuters", ({"name": "ann lee", "organization": "Reuters"},)),
    # places, addresses, handles
    (
        "By Ann Lee in Kabul and Bob Ray in Paris, France",
        (
            {"name": "Ann Lee", "location": "Kabul"},
            {"name": "Bob Ray", "location": "Paris, France"},
        ),
    ),
    ("By Ann Lee, in Kabul", ({"name": "Ann Lee", "location": "Kabul"},)),
    (
        "Written by Ann Lee | Pune | Updated: July 3, 2022",
        ({"name": "Ann Lee", "location": "Pune"},),
    ),
    ("By Ann Lee @annlee", ({"name": "Ann Lee", "handle": "annlee"},)),
    (
        "By Ann Lee ann@post.example",
        ({"name": "Ann Lee", "email": "ann@post.example"},),
    ),
    # desks and agencies as authors
    ("By KXLB Staff", ({"name": "KXLB Staff"},)),
    ("By our Political Correspondent", ({"name": "our Political Correspondent"},)),
    ("By Associated Press", ({"name": "Associated Press"},)),
    ("By The Granby Post", ({"name": "The Granby Post"},)),
    ("By Granby News with Agencies", ({"name": "Granby News"},)),
    ("By Staff and agencies", ({"name": "Staff and agencies"},)),
    ("By Staff", ({"name": "Staff"},)),
    ("By Ann Lee and AP", (A, {"name": "AP"})),
    ("By GPN Correspondent", ({"name": "GPN Correspondent"},)),
    (
        "By Ann Lee GPN Business Writer",
        ({"name": "Ann Lee", "role": "Business Writer", "organization": "GPN"},),
    ),
    (
        "By Ann Lee, The Granby Reporter",
        ({"name": "Ann Lee", "organization": "The Granby Reporter"},),
    ),
    # from
    (
        "From KXLB's Ann Lee in Porto, Portugal",
        ({"name": "Ann Lee", "location": "Porto, Portugal"},),
    ),
    ("From our correspondent", ({"name": "our correspondent"},)),
)
"""A line or several, and the authors it names."""

SIGNED = (
    ("Ann Lee, Politico", ({"name": "Ann Lee", "organization": "Politico"},)),
    ("Ann Lee, CNN", ({"name": "Ann Lee", "organization": "CNN"},)),
    (
        "Ann Lee · Granby News · Posted: Aug 08, 2024 4:00 AM EDT",
        ({"name": "Ann Lee", "organization": "Granby News"},),
    ),
    ("Ann Lee | Granby Post", ({"name": "Ann Lee", "organization": "Granby Post"},)),
    (
        "Ann Lee / GPN / Jul 19, 2024, 21:27 IST",
        ({"name": "Ann Lee", "organization": "GPN"},),
    ),
    ("GPN / Updated: Aug 28, 2024, 14:02 IST", ({"name": "GPN"},)),
    (
        "The Canadian Press · Posted: May 06, 2024 4:00 AM EDT",
        ({"name": "The Canadian Press"},),
    ),
    (
        "PTI | Pune | Last Updated at July 18 2022 23:10 IST",
        ({"name": "PTI", "location": "Pune"},),
    ),
    (
        "Ann Lee Political Correspondent",
        ({"name": "Ann Lee", "role": "Political Correspondent"},),
    ),
    ("Ann Lee, Arts Editor", ({"name": "Ann Lee", "role": "Arts Editor"},)),
)
"""Bylines without "By" that show what they are."""

BARE = (
    ("Ann Lee", (A,)),
    ("Ann Lee 7 hours", (A,)),
    ("Ann Lee, University of Wye", (A | {"organization": "University of Wye"},)),
    ("Ann Lee at Moor Park", (A | {"location": "Moor Park"},)),
    ("Ann Lee\nAnn Lee\n@annlee", (A | {"handle": "annlee"},)),
    ("Ann Lee and Bob Ray", (A, B)),
    ("Ann Lee and AP", (A, {"name": "AP"})),
    ("Staff and agencies", ({"name": "Staff and agencies"},)),
    (
        "Associated Press in Sydney",
        ({"name": "Associated Press", "location": "Sydney"},),
    ),
    ("AFP, Paris", ({"name": "AFP", "location": "Paris"},)),
    ("KXLB staff", ({"name": "KXLB staff"},)),
    (
        "Ann Lee Deputy Content Hub Director",
        ({"name": "Ann Lee", "role": "Deputy Content Hub Director"},),
    ),
    (
        "Ann Lee\nPolitical correspondent, KXLB News",
        (
            {
                "name": "Ann Lee",
                "role": "Political correspondent",
                "organization": "KXLB News",
            },
        ),
    ),
    (
        "Ann Lee[email\u00a0protected]\u200bpost.example@annlee",
        ({"name": "Ann Lee", "organization": "post.example", "handle": "annlee"},),
    ),
)
"""Lines that are bylines only where their neighbours speak for it."""

NOT = (
    "",
    "By",
    "By the time she left, it was over.",
    "By Friday he had left.",
    "By Monday",
    "By January 2020",
    "By 2040, planners say, the city will grow.",
    "By Ann Lee he was told",
    "byAnn",
    "Granby Public Radio | By the river",
    "Granby | By Friday",
    "Granby Stand By Ann Lee",
    "May 6, 2024 by the lake",
    "Sold in 1998 by Ann Lee",
    "The Canadian Press, Bob Ray | all",
    "The Reds | May 6, 2024",
    "The cut · of the line",
    "By comparison, Lee often",
    "By signing up you consent to our terms",
    "By then the Reds, Cards and Cubs had gone",
    "By contrast, Germany and France agreed",
    "By Land and Sea",
    "By Ann Lee in the river",
    "By Land in Sea and by air",
    "by Habibullah",
    "by National Bank of Poland Plc",
    "By email and telephone",
    "By " + "Ann Lee, " * 60,
    "By one two three four five six seven eight nine ten eleven twelve thirteen",
    "By Ann Lee Staff Writer Bob Ray",
    "Bystanders saw it",
    "   By   ",
    "From Russia with love",
    "Photographs by Zed Wu",
    "Editing by Zed Wu",
    "LONDON, March 3 (Reuters) - The dollar",
    "BRYN MAWR, Pa, March 12 -",
    "Paris, France",
    "Ann Lee, the mayor, said no.",
    "Ann Lee, 34, said",
    "Zed Wu | Moment | Getty Images",
    "Home / News / World",
    "World | Africa | Asia",
    "Sports, Business",
    "AC/DC 2014",
    "Monday, April 5",
    "Ann Lee, mayor of Granby",
    "The editor",
    "Read More",
    "Listen to this article",
    "Story continues below",
    "Posted 3 hours ago",
)
"""Lines that `read_byline` leaves alone."""

NOT_BARE = (
    "Anger at Moor Park",
    "Ann Lee at sea",
    "",
    "A",
    "ann lee",
    "Habibullah",
    "Read More",
    "New York",
    "Getty Images",
    "Updated 3 hours ago",
    "The mayor said no",
    "Ann Lee said no",
    "Follow Us",
    "10 min read",
    "Ann Lee " * 30,
)
"""Lines that `read_bare_byline` leaves alone."""
