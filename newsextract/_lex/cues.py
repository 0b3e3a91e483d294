"""Reporting words: the verbs and nouns by which news gives words to a speaker.

All tense forms are spelt out, so that a word of the text is looked up as it stands (in
lower case). The lists follow the attribution verbs of newsroom stylebooks and were
written for this package; many to a row.
"""

from typing import Final

SPEECH_VERBS: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "accept accepted accepts acknowledge acknowledged acknowledges add added adds",
        "admit admits admitted advise advised advises affirm affirmed affirms agree",
        "agreed agrees allege alleged alleges announce announced announces answer",
        "answered answers appeal appealed appeals argue argued argues ask asked asks",
        "assert asserted asserts assure assured assures attest attested attests aver",
        "averred avers believe believed believes bemoan bemoaned bemoans blog blogged",
        "blogs boast boasted boasts caption captioned captions caution cautioned",
        "cautions chant chanted chants chuckle chuckled chuckles cite cited cites",
        "claim claimed claims clarified clarifies clarify",
        "comment commented comments commit commits committed complain complained",
        "complains concede conceded concedes conclude concluded concludes concur",
        "concurred concurs confess confessed confesses confide confided confides",
        "confirm confirmed confirms contend contended contends continue continued",
        "continues counter countered counters cried cries cry declare declared",
        "declares decree decreed decrees demand demanded demands denied denies deny",
        "disclose disclosed discloses echo echoed echoes elaborate elaborated",
        "elaborates emphasise emphasised emphasises emphasize emphasized emphasizes",
        "enthuse enthused enthuses estimate estimated estimates exclaim exclaimed",
        "exclaims explain explained explains express expressed expresses feel feels",
        "felt find finds found fume fumed fumes gush gushed gushes highlight",
        "highlighted highlights hint hinted hints hope hoped hopes implied implies",
        "imply indicate indicated indicates inform informed informs insist insisted",
        "insists instruct instructed instructs interject interjected interjects",
        "interrupt interrupted interrupts joke joked jokes lament lamented laments",
        "laugh laughed laughs lecture lectured lectures maintain maintained maintains",
        "mention mentioned mentions message messaged messages mock mocked mocks",
        "murmur murmured murmurs muse mused muses mutter muttered mutters note noted",
        "notes object objected objects observe observed observes offer offered offers",
        "opine opined opines order ordered orders pen penned pens plead pleaded",
        "pleads pledge pledged pledges point pointed points post posted posts predict",
        "predicted predicts proclaim proclaimed proclaims promise promised promises",
        "pronounce pronounced pronounces propose proposed proposes protest protested",
        "protests question questioned questions quip quipped quips quote quoted",
        "quotes rant ranted rants rave raved raves read reads reaffirm reaffirmed",
        "reaffirms reassert reasserted reasserts recall recalled recalls reckon",
        "reckoned reckons recommend recommended recommends recount recounted recounts",
        "refer referred refers reiterate reiterated reiterates reject rejected",
        "rejects remark remarked remarks remember remembered remembers remind",
        "reminded reminds repeat repeated repeats replied replies reply report",
        "reported reports request requested requests require required requires",
        "respond responded responds retort retorted retorts reveal revealed reveals",
        "roar roared roars rule ruled rules said say says scoff scoffed scoffs scream",
        "screamed screams seek seeks share shared shares shout shouted shouts showed",
        "shown shows sigh sighed sighs signal signaled signals smile smiled smiles",
        "snap snapped snaps sought speak speaks spoke stammer stammered stammers",
        "state stated states stipulate stipulated stipulates stress stressed stresses",
        "submit submits submitted suggest suggested suggests sum summarise summarised",
        "summarises summarize summarized summarizes summed sums surmise surmised",
        "surmises swear swears swore tell tells testified testifies testify text",
        "texted texts theorise theorised theorises theorize theorized theorizes think",
        "thinks thought threaten threatened threatens thunder thundered thunders told",
        "tweet tweeted tweets underline underlined underlines underscore underscored",
        "underscores urge urged urges vent vented vents venture ventured ventures",
        "voice voiced voices vow vowed vows wail wailed wails warn warned warns",
        "whisper whispered whispers wonder wondered wonders write writes wrote yell",
        "yelled yells beamed beams chimed deadpanned deadpans grinned grins snarled",
    )
    for word in row.split()
)
"""Finite forms of verbs that introduce an utterance ("said", "warns")."""

SPEECH_PARTICIPLES: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "acknowledging adding admitting advising affirming agreing alleging",
        "announcing answering appealing arguing asking asserting assuring attesting",
        "averring believing bemoaning blogging boasting captioning cautioning",
        "chanting chuckling citing claiming clarifying coaching commenting committing",
        "complaining conceding concluding concurring confessing confiding confirming",
        "contending continuing countering crying declaring decreing demanding denying",
        "disclosing echoing elaborating emphasising emphasizing enthusing estimating",
        "exclaiming explaining expressing fuming gushing highlighting hinting hoping",
        "implying indicating informing insisting instructing interjecting",
        "interrupting joking lamenting laughing lecturing maintaining mentioning",
        "messaging mocking murmuring musing muttering noting objecting observing",
        "opining ordering penning pleading pledging posting predicting proclaiming",
        "promising pronouncing proposing protesting questioning quipping quoting",
        "ranting raving reaffirming reasserting recalling reckoning recommending",
        "recounting referring reiterating rejecting remarking remembering reminding",
        "repeating replying reporting requesting requiring responding retorting",
        "roaring ruling saying scoffing screaming shouting sighing signaling smiling",
        "snapping stammering stating stipulating stressing submitting suggesting",
        "summarising summarizing summing surmising swearing telling testifying",
        "texting theorising theorizing thinking threatening thundering tweeting",
        "underlining underscoring urging venting venturing voicing vowing wailing",
        "warning whispering wondering writing yelling",
    )
    for word in row.split()
)
"""Participles of the same verbs, whose subject is that of the main clause."""

FRAMING_VERBS: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "accuse accused accuses applaud applauded applauds assail assailed assails",
        "attack attacked attacks attribute attributed attributes berate berated",
        "berates blame blamed blames blast blasted blasts brand branded brands call",
        "called calls cast castigate castigated castigates casts characterise",
        "characterised characterises characterize characterized characterizes",
        "chastise chastised chastises cheer cheered cheers commend commended commends",
        "compare compared compares complement complemented complements compliment",
        "complimented compliments condemn condemned condemns contrast contrasted",
        "contrasts credit credited credits criticise criticised criticises criticize",
        "criticized criticizes decried decries decry deem deemed deems defend",
        "defended defends denigrate denigrated denigrates denounce denounced",
        "denounces depict depicted depicts deplore deplored deplores deride derided",
        "derides describe described describes disavow disavowed disavows dismiss",
        "dismissed dismisses disparage disparaged disparages dub dubbed dubs extol",
        "extolled extols flag flagged flags hail hailed hails label labeled labelled",
        "labels laud lauded lauds liken likened likens oppose opposed opposes paint",
        "painted paints pan panned pans portray portrayed portrays praise praised",
        "praises rail railed rails rap rapped raps rate rated rates rebuke rebuked",
        "rebukes regard regarded regards reprimand reprimanded reprimands ridicule",
        "ridiculed ridicules rubbish rubbished rubbishes salute saluted salutes scold",
        "scolded scolds slam slammed slams slate slated slates tag tagged tags term",
        "termed terms thank thanked thanks tout touted touts trash trashed trashes",
        "trumpet trumpeted trumpets welcome welcomed welcomes",
    )
    for word in row.split()
)
"""Finite forms of verbs that frame a fragment of speech ("called it a …")."""

FRAMING_PARTICIPLES: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "accusing applauding assailing attacking attributing berating blaming",
        "blasting branding calling castigating casting characterising characterizing",
        "chastising cheering commending comparing complementing complimenting",
        "condemning contrasting crediting criticising criticizing decrying deeming",
        "defending denigrating denouncing depicting deploring deriding describing",
        "disavowing dismissing disparaging dubbing extolling flagging hailing",
        "labeling labelling lauding likening opposing painting panning portraying",
        "praising railing rapping rating rebuking regarding reprimanding ridiculing",
        "rubbishing saluting scolding slamming slating tagging terming thanking",
        "touting trashing trumpeting welcoming",
    )
    for word in row.split()
)
"""Participles of the framing verbs."""

SPEECH_NOUNS: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "accusation accusations allegation allegations argument assertion assertions",
        "assessment belief boast claim claims comment comments complaint concern",
        "concerns conclusion contention criticism declaration denial description",
        "insistence observation opinion plea pledge prediction promise proposal",
        "remark remarks reply response rhetoric speech statement statements",
        "suggestion suggestions testimony threat tweet view views vow warning",
        "warnings",
    )
    for word in row.split()
)
"""Nouns that, with their owner, stand for a reporting verb ("his remarks that …")."""

NAMING_WORDS: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "aka called classified dubbed entitled known labeled labelled mean meaning",
        "means named nicknamed phrase pronounced so-called styled term termed titled",
        "translates word words",
    )
    for word in row.split()
)
"""Words right before a mark that opens a title, a name or a word as a word."""

WORK_NOUNS: Final[frozenset[str]] = frozenset(
    word
    for row in (
        "album anthem ballad band blockbuster book brand chapter comedy documentary",
        "drama episode exhibition film game hashtag hit hymn magazine memoir movie",
        "musical novel opera operation painting play podcast poem program programme",
        "sculpture series show single sitcom slogan song story thriller track tune",
    )
    for word in row.split()
)
"""Nouns of works, right before a mark that opens a title."""
