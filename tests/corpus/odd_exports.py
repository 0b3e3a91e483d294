"""Archive documents set otherwise than most, and pages that only look like one."""

from corpus.exports import (
    HEADLINE,
    NEXIS_PASTED,
    NEXIS_UNI,
    PARAGRAPHS,
    PASTED,
    PROQUEST,
)

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
