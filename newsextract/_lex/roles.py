"""Nouns of office, occupation, kinship and of bodies and papers that speak.

Written for this package; many to a row. Where a word itself says the sex of the
person, its pronoun stands beside it ("spokeswoman": "she"); elsewhere it is "".
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

BODIES: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "administration agency airline alliance army assembly association authorities",
        "authority bank board body branch brand broadcaster bureau business cabinet",
        "campaign center centre channel charity church city club coalition college",
        "commission committee community company conglomerate congregation congress",
        "consortium corporation council country county court defence defense",
        "delegation department directorate district embassy establishment faction",
        "factory federation festival firm force forum foundation fund government",
        "group hospital institute institution insurer judiciary kingdom lab label",
        "laboratory league lender library magazine maker manufacturer militia",
        "ministry mission mosque movement museum navy network newspaper ngo nonprofit",
        "office operator opposition orchestra organisation organization outfit outlet",
        "panel paper parliament party platform police presidency press producer",
        "province publication publisher regime region regulator responder restaurant",
        "retailer school secretariat sect senate service side society start-up",
        "startup state studio supermarket syndicate taskforce team think-tank town",
        "tribunal troupe trust union university utility venue village vineyard",
        "watchdog winery zoo",
    )
    for word in row.split()
)
"""Nouns of organisations and places that speak as one ("the ministry")."""

DOCUMENTS: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "ad advert advertisement advisory affidavit agreement analysis announcement",
        "appeal article audit banner bill blog book brief briefing bulletin caption",
        "charge chart complaint constitution contract decision declaration decree",
        "diary directive document dossier draft e-mail editorial email essay estimate",
        "filing findings footage guidance guidelines indictment injunction inquiry",
        "inscription investigation invitation judgement judgment law lawsuit leaflet",
        "letter listing manifesto manual memo memorandum message minutes motion motto",
        "note notice notification obituary op-ed opinion order page pamphlet paper",
        "petition placard plaque plea policy poll post postcard poster prospectus",
        "readout record regulations release report resolution review rules ruling",
        "script sign slogan statement study submission subpoena suit summary summons",
        "survey tattoo text thread transcript treaty tweet update verdict voicemail",
        "warning warrant website",
    )
    for word in row.split()
)
"""Nouns of things that are read aloud by a story ("the tweet read")."""

HONORIFICS: Final[Mapping[str, str]] = MappingProxyType(
    {
        word: pronoun
        for pronoun, rows in (
            (
                "",
                (
                    "acting adm advocate amb assistant asst attorney ayatollah brig",
                    "capt chief cllr cmdr col comdr cpl cpt cst dato datuk dep deputy",
                    "det dr ens executive first flt fmr former founding ft gen gov gp",
                    "haji hon honorable honourable imam incoming insp interim judge",
                    "junior late lead lt ltc maj managing maulana messrs mp mullah mx",
                    "outgoing pandit pfc pm pres prime prof pte pvt rabbi rep reps",
                    "retired rev reverend right rt second sen senior sens seri sgt",
                    "shadow sheikh special sqn supt swami tan third tun ustad vice vp",
                    "wg alhaji alhaja cr comrade con dcp dsp engr garda hajia mca pc",
                    "taoiseach tánaiste td wpc nominated ceann comhairle",
                ),
            ),
            (
                "he",
                ("fr lord mr shri sir",),
            ),
            (
                "she",
                ("dame lady madam miss mme mrs ms smt",),
            ),
        )
        for row in rows
        for word in row.split()
    }
)
"""Words before a name that are not part of it, without a full stop -> pronoun."""

NOT_NAMES: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "academy act administration afghan afghans africa african africans afternoon",
        "agency agreement airlines airport alliance america american americans app",
        "arab arabs arena army asia asian asians assembly association august",
        "australian australians authority ave avenue award awards bank bay beach",
        "billboard board books brazilian bridge britain british britons building",
        "bureau business cabinet californian californians canadian canadians canal",
        "catholic catholics cemetery center central centre century chamber",
        "championship championships channel charity chinese christians christmas",
        "church city clinic club co coalition coast college commission committee",
        "commons communications community company conference congress conservatives",
        "constitution convention corp corporation council county court covid cup",
        "daily december defence defense democrat democratic democrats department",
        "district division drive dutch east easter eastern economic economy education",
        "egyptian embassy energy enterprises environment europe european europeans",
        "eve exchange exposition express faculty fair falls fc february federal",
        "federation festival filipino filipinos finance force forces forest forum",
        "foundation founders friday front fund games gardens gazette global",
        "government grand group guild health heights herald high highway hills hindu",
        "hindus holdings holocaust home hospital hotel house housing human inc indian",
        "indians indonesian industries industry initiative inn institute insurance",
        "intelligence international internet investigation iranian iranians iraq",
        "iraqi irish island islands isle israeli israelis italian italians january",
        "japanese jewish jews journal july kingdom korean labour labs lake league",
        "lebanese library limited llc llp lords ltd magazine mall management march",
        "market media memorial metro mexican mexicans minister ministry mission",
        "monday mosque mount mountain mountains movement museum muslim muslims",
        "national nations navy network networks news newspaper ngo nigerian north",
        "northern november observer ocean october office olympic olympics open",
        "organisation organization pact pakistani pakistanis palace palestinian",
        "palestinians paper parliament partners party patrol peninsula pier plan",
        "plaza police polish port post press prison prize program project province",
        "publishing quarter radio railway range records red regiment region republic",
        "republican republicans research resistance resort resources review ridge",
        "river road rotary rugby russian russians safety saturday saudi school",
        "schools science scottish sea security senate september service services",
        "sheriff's shore show sky society south southern space spaniards spanish",
        "square stadium staff standard states station strait street studios summit",
        "sun sunday supreme swedish swiss synod syrian syrians system tech",
        "technologies technology telegraph temple terrace territory texan texans",
        "theater theatre thursday times today tower town township trade transport",
        "treasury treaty tribune trust tuesday turkish tv ukrainian ukrainians union",
        "united universal university valley village war water wednesday week welsh",
        "west western winter world yard year yemeni zone zoo",
    )
    for word in row.split()
)
"""Capitalised words that no personal name holds: bodies, places, days and months."""

ROLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        word: pronoun
        for pronoun, rows in (
            (
                "",
                (
                    "auditor backbencher backup beekeeper co-star costar cousin",
                    "florist freshman mca newcomer nominee pal peer rookie sophomore",
                    "taoiseach td teen",
                    "academic accountant activist actor adjudicator administrator",
                    "admiral adviser advisor advocate agent aide ally ambassador",
                    "analyst anchor angler apprentice archaeologist archbishop",
                    "architect archivist artist assessor assistant associate",
                    "astronaut astronomer athlete attendee attorney author baker",
                    "banker barber barrister bartender bassist billionaire biographer",
                    "biologist birdwatcher bishop blogger boss botanist boxer brewer",
                    "brigadier broadcaster broker builder butcher buyer bystander",
                    "campaigner candidate captain captain-general cardinal carer",
                    "caretaker carpenter cashier celebrity ceo cfo chair chairholder",
                    "chairperson chancellor chaplain chef chemist chief choreographer",
                    "classmate cleaner clergy cleric clerk climatologist climber",
                    "co-author co-chair co-director co-founder co-host co-owner",
                    "co-worker coach colleague collector colonel columnist comedian",
                    "commander commentator commissioner commodore commuter composer",
                    "conductor conservationist constable consul consultant contractor",
                    "convener coo coordinator coroner correspondent councillor",
                    "councilmember councilor counsel counsellor counselor creator",
                    "critic curator custodian customer cyclist dancer dealer dean",
                    "defendant defender delegate demographer dentist deputy designer",
                    "detective developer dictator diplomat director dispatcher",
                    "distiller diver doctor dramatist driver drummer ecologist",
                    "economist editor educator electrician emissary employee engineer",
                    "entrepreneur envoy epidemiologist ex-president executive expert",
                    "farmer filmmaker financier firefighter forecaster forester",
                    "forward founder friend fundraiser gardener general geologist",
                    "goalkeeper governor graduate grower guard guest guide guitarist",
                    "hairdresser head headteacher historian homeowner host hostage",
                    "hotelier hunter hydrologist imam immigrant inmate insider",
                    "inspector instructor interpreter inventor investigator investor",
                    "jeweler jeweller jockey journalist judge juror justice keeper",
                    "killer landlord landowner lawmaker lawyer lead leader lecturer",
                    "legislator librarian lieutenant lobbyist logger lord-lieutenant",
                    "magistrate major maker manager marine marshal mason",
                    "mathematician mayor mechanic medic member merchant meteorologist",
                    "midfielder migrant militant miner minister motorist mp musician",
                    "negotiator neighbor neighbour neuroscientist novelist nurse",
                    "nutritionist observer officer official ombudsman onlooker",
                    "operator optician organiser organizer owner painter paramedic",
                    "parent partner passenger pastor patient pensioner performer",
                    "pharmacist philanthropist philosopher photographer physician",
                    "physicist pianist pilot pitcher plaintiff planner planter player",
                    "playwright plumber poet policymaker politician pollster pope",
                    "porter postdoc practitioner preacher premier presenter president",
                    "priest principal prisoner pro-vice-chancellor producer",
                    "producer-director professor programmer promoter prosecutor",
                    "protester provost psychiatrist psychologist publicist publisher",
                    "pundit pupil quarterback rabbi racer rancher ranger rapper",
                    "reader realtor receptionist recruit rector refugee regulator",
                    "relative rep reporter representative researcher resident",
                    "retailer retiree reviewer rider roommate runner sailor scholar",
                    "scientist screenwriter sculptor secretary secretary-general",
                    "senator sergeant shepherd sheriff shopkeeper shopper showrunner",
                    "sibling singer singer-songwriter skier sociologist soldier",
                    "solicitor source speaker specialist spectator spokesperson",
                    "spymaster staffer star statistician steward strategist striker",
                    "student superintendent supervisor supporter surgeon surveyor",
                    "survivor suspect swimmer tailor teacher teammate technician",
                    "teenager tenant theologian therapist tourist trader trainer",
                    "translator treasurer trucker trustee tutor tycoon",
                    "under-secretary undersecretary usher vet veteran veterinarian",
                    "vicar vice-chair vice-chairman vice-chancellor vice-president",
                    "victim villager violinist viscount visitor vocalist volunteer",
                    "voter walker warden weaver whip whistleblower winemaker winner",
                    "witness worker wrestler writer youngster youth zoologist",
                ),
            ),
            (
                "he",
                (
                    "anchorman barman baron boy boyfriend brother businessman",
                    "cameraman chairman clergyman congressman councilman count cowboy",
                    "dad duke earl emperor father fireman fisherman foreman gentleman",
                    "grandfather grandson groom groundsman headmaster husband king",
                    "lawman layman man nephew policeman postman prince salesman",
                    "serviceman son spokesman sportsman statesman stepfather stepson",
                    "uncle waiter widower workman",
                ),
            ),
            (
                "she",
                (
                    "actress anchorwoman aunt ballerina baroness bride businesswoman",
                    "chairwoman comedienne congresswoman councilwoman countess",
                    "daughter duchess empress girl girlfriend goddaughter",
                    "granddaughter grandmother headmistress heiress heroine hostess",
                    "housewife lady matriarch midwife mom mother mum niece nun",
                    "policewoman princess queen salesgirl servicewoman sister",
                    "songstress spokeswoman sportswoman stateswoman stepdaughter",
                    "stepmother waitress widow wife woman",
                ),
            ),
        )
        for row in rows
        for word in row.split()
    }
)
"""Nouns for persons -> pronoun, or ""."""

STYLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        word: pronoun
        for pronoun, rows in (
            (
                "",
                ("saint st",),
            ),
            (
                "he",
                ("brother duke emperor father king pope prince uncle",),
            ),
            (
                "she",
                ("aunt duchess empress mother princess queen sister",),
            ),
        )
        for row in rows
        for word in row.split()
    }
)
"""Words that stay with the name of one word they precede ("Prince Harry")."""

AFTER_NAMES: Final[frozenset[str]] = frozenset(
    {"cbe", "kc", "kcb", "mbe", "md", "mep", "mla", "mp", "msp", "obe", "phd", "qc"}
    | {"sc", "td"}
)
"""Letters of honours, degrees and seats behind a name, in lower case."""

OFFICES: Final[frozenset[str]] = frozenset(
    {"defence", "defense", "education", "health", "justice", "police", "staff"}
    | {"state"}
)
"""Words that end an office after "of", before its holder's name."""

SURNAMES: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "baker barber bishop brewer butcher captain carpenter dean duke earl farmer",
        "forester gardener guard guide head hunter judge king marine marshal mason",
        "mayor painter pope porter prince ranger rector sailor shepherd singer star",
        "steward usher waiter weaver",
    )
    for word in row.split()
)
"""Words of office and trade that are surnames too ("Lee Baker")."""

PARTIES: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "conservative dem democrat dfl green independent labor labour lib-dem",
        "libertarian republican snp tory",
    )
    for word in row.split()
)
"""Words of party that stand after a politician's name ("Minnesota Republican")."""
