"""Archive documents of our own invention, with what they say."""

STORY = (
    "The river rose by two metres overnight and carried off the old footbridge, the\n"
    "harbour office said on Friday. Nobody was hurt, but forty boats broke loose and\n"
    "drifted towards the weir.\n"
    "\n"
    '"We had an hour to warn people," said Boris Summer, the harbour master. "It was\n'
    'enough, just."\n'
    "\n"
    "Repairs begin on Monday and will take until the end of the summer, according to\n"
    "the council.\n"
)
"""Three paragraphs, wrapped at eighty columns."""

PARAGRAPHS = tuple(
    " ".join(paragraph.split()) for paragraph in STORY.strip().split("\n\n")
)
PASTED = "\n\n".join(PARAGRAPHS) + "\n"
HEADLINE = "River carries off footbridge"

NEXIS = f"""\
                               3 of 12 DOCUMENTS



                              The Harbour Gazette

                            January 9, 2010 Saturday
                                   Edition 1;
                                National Edition

River carries off
footbridge

BYLINE: BY ADA WINTER, HARBOUR CORRESPONDENT

SECTION: NEWS; Pg. 4

LENGTH: 1,355 words

DATELINE: PORTO NOVO, Estland

HIGHLIGHT: Forty boats adrift


{STORY}
GRAPHIC: A man in a boat

Two men in a boat

LOAD-DATE: January 11, 2010

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                     Copyright 2010 Harbour Newspapers Ltd
                              All Rights Reserved
"""

NEXIS_PASTED = f"""\
4 of 12 DOCUMENTS

The Harbour Gazette

June 17, 1995, CITY EDITION

River carries off footbridge

LENGTH: 355 words

{PASTED}
LOAD-DATE: June 19, 1995

LANGUAGE: ENGLISH

Copyright 1995 The Harbour Gazette
"""

NEXIS_TIGHT = f"""\
5 of 12 DOCUMENTS
The Harbour Gazette
June 17, 1995 Saturday
Late Edition - Final
River carries off footbridge
BYLINE: From ADA WINTER
LENGTH: 355 words
{PASTED}LOAD-DATE: June 19, 1995
LANGUAGE: ENGLISH
"""

NEXIS_UNI = f"""\
River carries off footbridge

The Harbour Gazette

January 8, 2010 Friday

Copyright 2010 Harbour Newspapers Ltd All Rights Reserved

Section: Section A; Column 0; Pg. 1
Length: 355 words
Byline: By Ada Winter

Body

{PASTED}
Classification

Language: ENGLISH
Publication-Type: Newspaper
Subject: RIVERS (90%); BRIDGES (78%)
Load-Date: January 8, 2010

End of Document
"""

NEXIS_OLD = f"""\
The Harbour Gazette

January 8, 1988, Friday

SECTION: Pg. 1

HEADLINE: River carries off footbridge

BYLINE: Winter

BODY:
{PASTED}
GRAPHIC: Map
"""

FACTIVA = f"""\
SE  News
HD  River carries off
    footbridge
BY  Ada Winter and Cyril Autumn
WC  355 words
PD  8 January 2010
ET  19:25
SN  Harbour News Service
SC  HNS
LA  English
CY  (c) 2010 Harbour News Service

LP
{PARAGRAPHS[0]}

TD
{PARAGRAPHS[1]}

{PARAGRAPHS[2]}

CO  harbor : Harbour Board
IN  i7 : Shipping
RE  eston : Estonia
AN  Document HNS0000020100108e6180003p
"""

FACTIVA_PLAIN = f"""\
News

River carries off footbridge

By Ada Winter
355 words
8 January 2010
19:25
Harbour News Service
HNS
English
(c) 2010 Harbour News Service

{PASTED}
Document HNS0000020100108e6180003p

"""

PROQUEST = f"""\
River carries off footbridge

Winter, Ada. The Harbour Gazette; Porto Novo [Porto Novo]. 08 Jan 2010: A.1.

Author: Winter, Ada; van der Aa, Ludo; Summer, B J, Jr; Cyril Autumn

Publication info: The Harbour Gazette ; Porto Novo [Porto Novo]08 Jan 2010: A.1.

ProQuest document link

Abstract:

Repairs begin on Monday.

They take until the summer.

Links: Get it

Full text: {PASTED}
Caption: Photo: The bridge in better days.

Subject: Rivers; Bridges

Title: River carries off footbridge

Publication title: The Harbour Gazette; Porto Novo

Publication date: Jan 8, 2010

ISSN: 00000001

ProQuest document ID: 251430000

Copyright: Copyright Harbour Newspapers Ltd Jan 8, 2010

Last updated: 2017-11-07

Database: Newspapers
"""

RECORD = f"""\
id: 31013
title: River carries off footbridge
creator: Ada Winter
pubDate: 2010-01-08T19:25:00Z
modified: 2010-01-09T07:40:30+02:00
link: http://harbour.example/river
description: Forty boats adrift after a night of rain
image:
content:
{PASTED}editor: cyril
"""

MAIL = f"""\
From: Cyril Autumn <cyril@harbour.example>
To: Dora Spring <dora@harbour.example>,
 Emil May <emil@harbour.example>
Date: Fri, 8 Jan 2010 21:02:00 +0000
Subject: Fwd: FW: River carries off footbridge

{PASTED}"""

FORWARDED = f"""\
Have you seen this? It is about our bridge.

Begin forwarded message:

> From: Ada Winter <ada@harbour.example>
> Subject: the river
> Date: 8 January 2010 21:02:00 GMT
>
> River carries off footbridge
> By Ada Winter
> January 8, 2010
>
> {PARAGRAPHS[0]}
>
> {PARAGRAPHS[1]}
>
> {PARAGRAPHS[2]}
"""

RELEASE = f"""\
HARBOUR BOARD

FOR IMMEDIATE RELEASE

January 8, 2010

Contact: Ada Winter
Phone: +372 555 0100
ada@harbour.example

River carries off footbridge

PORTO NOVO, Jan. 8, 2010 - {PARAGRAPHS[0]}

{PARAGRAPHS[1]}

{PARAGRAPHS[2]}

# # #

Press contact:
Cyril Autumn
+372 555 0101
"""

NEXIS_UNI_TIGHT = f"""\
River carries off footbridge
The Harbour Gazette
January 8, 2010 Friday
Section: Section A; Column 0; Pg. 1
Byline: By Ada Winter
Body
{PASTED}
Graphic

Load-Date: January 8, 2010
Language: ENGLISH

PDF of the page
"""

NEXIS_UNDATED = f"""\
The Harbour Gazette

River carries off footbridge

Correction Appended

SECTION: News

LENGTH: long

{PASTED}
LANGUAGE: ENGLISH
"""

FACTIVA_BELOW = f"""\
HD
River carries off footbridge
BY
By Ada Winter
WC
355 words
PD
8 January 2010
LP
{PARAGRAPHS[0]}
TD
{PARAGRAPHS[1]}

{PARAGRAPHS[2]}
CO
IN

AN
Document HNS0000020100108e6180003p
"""

FACTIVA_BARE = f"""\
Harbour news
River carries off footbridge
355 words
8 January 2010

{PASTED}
Document HNS0000020100108e6180003p
"""

PROQUEST_TITLED = f"""\
Title: River carries off footbridge

Publication title: The Harbour Gazette

Publication date: Jan 8, 2010

Copyright: unknown

Full text:

{PASTED}"""

PROQUEST_HEADED = f"""\
River carries off footbridge

Author: Winter, Ada

Publication info: The Harbour Gazette ; Porto Novo [Porto Novo]08 Jan 2010: A.1.

ABSTRACT
Repairs begin on Monday.

They take until the summer.

FULL TEXT
{PASTED}
DETAILS
Subject: Rivers; Bridges
Publication date: Jan 8, 2010
Database: Newspapers

LINKS
Get it
"""

RECORD_UNLABELLED = f"""\
headline: River carries off footbridge
byline: Ada Winter
date: 8 January 2010
words: many

{PASTED}"""

MAIL_OF_EXPORT = f"""\
Subject: your search
From: alerts@archive.example
Received: from archive.example

{NEXIS_PASTED}"""

REPLIED = f"""\
Thanks for this.

On 8 Jan 2010, at 09:10, Ada Winter wrote:

Subject: River carries off footbridge

To: Cyril Autumn

{PASTED}
On 7 Jan 2010, at 21:10, Cyril Autumn wrote:

Any news?
"""

RELEASE_CONTACTS_LAST = f"""\
HARBOUR BOARD

River carries off footbridge

FOR IMMEDIATE RELEASE

{PASTED}
Contact:

Ada Winter
+372 555 0100

The board was founded in 1907.

-30-

Note to editors: pictures on request.
"""

NEXIS_CITY = NEXIS_PASTED.replace(HEADLINE, "City: rates rise / Harbour news")
UNI_CITY = NEXIS_UNI.replace(HEADLINE, "City: rates rise / Harbour news", 1)
PROQUEST_CITY = PROQUEST.replace(HEADLINE, "Company: boats lost", 1)
"""Documents whose titles open like labels."""

NOT = (
    # two labels, neither of which only archives print
    f"River carries off footbridge\n\nSection: News\n\nSource: Board\n\n{PASTED}",
    # one label that is an archive's
    f"River carries off footbridge\n\nBYLINE: Ada Winter\n\n{PASTED}",
    # a mail quoted by a story
    f"{HEADLINE}\n\n{PASTED * 5}\nFrom: Ada Winter\nTo: the board\n\n{PASTED}",
    # one line of a mail's header
    f"Subject: the river\n\n{PASTED}",
    # a label that a page has on top, without a title or a text
    f"Source: Harbour Board\nSection: News\n\n{HEADLINE}\n\n{PASTED}",
    # credits above a headline
    f"Text: Ada Winter\nEditor: Boris Summer\n\n{HEADLINE}\n\n{PASTED}",
    # a number that counts no documents
    f"{HEADLINE}\n\nImage 3 of 12\n\n{PASTED}",
    # a page that calls itself a release, and no more
    f"Press release\n\n{HEADLINE}\n\n{PASTED}",
    # a release that another page quotes
    "\n\n".join([HEADLINE, *PARAGRAPHS * 8, "FOR IMMEDIATE RELEASE", "###"]),
    # an end without a release
    f"{HEADLINE}\n\n{PASTED}\n###\n",
    # words of a story that look like codes
    f"{HEADLINE}\n\nIN Porto Novo nobody slept.\n\nRE the bridge: it is gone.\n",
    # a count of words without a document's number
    f"{HEADLINE}\n\n355 words\n8 January 2010\n\n{PASTED}",
    # a document's number without a count of words
    f"{HEADLINE}\n\n{PASTED}\nDocument HNS0000020100108e6180003p\n",
)
"""Pages that only look like documents of an archive."""
