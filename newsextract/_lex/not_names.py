"""Words that do not stand in a person's name.

Lines of two or three capitalised words are names, buttons, kickers or headlines; one
of these words settles that it is not a name. Words that are also common surnames
("King", "Young", "Sun", "Post") are left out. Lower case; written from general
knowledge of news pages.
"""

from typing import Final

NOT_NAMES: Final[frozenset[str]] = frozenset(
    word
    for row in (
        # function words
        "a about above after again all also am an and any are as at back be because",
        "been before behind being below between but by can could did do does down",
        "during each else every few for from get gets getting go goes going got had",
        "has have he her here his how if in into is it its just like made make makes",
        "me might more most much must my near new no not now of off on once one only",
        "or other our out over own same see she should so some such than that the",
        "their them then there these they this those three through to too two under",
        "until up upon us very was we were what when where which while who whom whose",
        "why with within without would yes yet you your",
        # buttons and page furniture
        "ad ads advert advertise advertisement advertising album app apps article",
        "articles audio bookmark breaking click comment comments contact contacts",
        "continue cookie cookies copy copyright credit credits download email",
        "facebook follow following gallery getty headline headlines hide home icon",
        "image images instagram latest learn link linkedin listen live load loading",
        "log login logout mailing menu messenger newsletter newsletters next notice",
        "notifications online open options pages payment photo photograph photographs",
        "photography photos pic picture pictures pinterest play playlist podcast",
        "podcasts popular post posted posts preview previous print privacy profile",
        "published reader readers recommended reddit related reply report reprint",
        "reprints resume rights save search section send settings share shared shares",
        "sharing show sign signup skip slideshow sponsored stories story subscribe",
        "subscriber subscribers subscription subscriptions tag tags telegram terms",
        "tiktok toggle top topic topics transcript trending tweet tweets twitter",
        "unsubscribe update updated updates upload video videos view viewed views",
        "visit watch whatsapp youtube",
        # times
        "ago daily date days december edt est february friday gmt hour hours hrs",
        "january july later march min mins minute minutes monday month monthly months",
        "morning night november october overnight recent saturday second seconds",
        "september sunday thursday time times today tomorrow tonight tuesday utc",
        "wednesday week weekend weekly weeks year years yesterday",
        # sections and subjects
        "academic affairs africa agriculture america american analysis animals",
        "apartment army art arts asia asian association athletics attack australia",
        "authorities automotive aviation award awards bank banking baseball",
        "basketball beauty blog board book books border boxing brexit british",
        "broadcasting bureau business calendar campaign canada canadian capital",
        "career careers cartoons cases center central centre champion champions",
        "championship charity chief china chinese cinema city classifieds climate",
        "coach college column comics commission committee commons community companies",
        "company computer conference congress conservation conservative consumer",
        "contributor corporate corporation correspondent corruption council country",
        "county court courts covid crash cricket crime crisis crossword crosswords",
        "cryptocurrency culture cup currency customers cyber cycling dance data deal",
        "deals death deaths debate defence defense democracy democrat democrats",
        "department desk development digital director disaster district doctor",
        "doctors drama earnings earth earthquake east economic economics economy",
        "editor editorial editorials education election elections electric emergency",
        "employment energy england entertainment environment europe european event",
        "events exclusive executive exhibition explained explainer explore faith",
        "families family fantasy fashion feature features federal festival fiction",
        "film films finance financial fire first fitness flood focus food foods",
        "football forecast foreign full fund funding funeral future game games gaming",
        "garden gardening general german germany global golf government great group",
        "guardian guide guides health healthcare herald heritage highlights history",
        "hockey holidays homes horoscope horoscopes hospital hospitals hotel hotels",
        "house housing human hurricane ideas immigration important india indian",
        "industry inflation innovation inquiry inside insight inspiration institute",
        "insurance intelligence interactive international interview interviews",
        "investigation investigations investing investment iran iraq island islands",
        "japan jobs journal journalism journalist jury kids killed killing kitchen",
        "labour laws leader leaders league legal legislature leisure letter letters",
        "life lifestyle literature local lottery luxury magazine main management map",
        "maps marathon market markets match matches media medical medicine meeting",
        "member members mental metro middle military minister ministry mirror mobile",
        "money mortgage motoring motors movie movies murder museum music national",
        "nations natural nature navy network networks news newspaper northern notes",
        "nuclear obituaries obituary office official officials oil olympic olympics",
        "operations opinion opinions organisation organization outdoors overview",
        "pacific pakistan parenting parliament party pensions people personal",
        "perspective pets phone plan plans player players poem poems poetry police",
        "policy political politics poll polls pollution population premier premium",
        "presents president presidential press prices prime prison producer project",
        "promotion properties property protest protests public puzzles quiz quizzes",
        "quotes race races racing radio rail real recipe recipes record reform region",
        "regional religion reported reporter reporters reporting reports republic",
        "republican republicans research reserve residents resources restaurant",
        "restaurants results retail retirement review reviews road royal rugby russia",
        "russian safety sales school schools science sciences score scores season",
        "secretary security senate senior series service services session sex",
        "shooting shop shopping shows sites soccer social society source sources",
        "south southern space special spokesman spokesperson sponsor sport sports",
        "staff stage standard standings state statement states station stock stocks",
        "store strike student students studies study style support supreme survey",
        "sustainability system systems talks tariffs tax taxes team teams tech",
        "technology television tennis test theater theatre theme theory things title",
        "toll tour tourism town track trade traffic train trains transfer transport",
        "transportation travel trial tribune trip troops tv uk ukraine union united",
        "universities university urban usa vaccine vehicle victim victims vote voters",
        "voting war warning watchdog water wealth weather website wedding weddings",
        "welcome wellness western what's wildlife wire women women's work workers",
        "workplace world worldwide writer writers youth",
        # credits and notes
        "additional agencies agency contributed contributing correction corrections",
        "courtesy edited editing handout illustration illustrations supplied",
    )
    for word in row.split()
)
"""Words of buttons, kickers, headlines and bodies, in lower case."""
