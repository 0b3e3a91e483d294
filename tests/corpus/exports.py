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
