"""Who says something: verbs of saying, and nouns for the people, media and bodies that give figures."""

# A star is at a form that may be a noun: critics claim, a claim. "The state" is hardly ever the verb.
_SAYING = """
    say says said argue argues argued claim* claims claimed complain complains complained insist insists insisted reckon
    reckons reckoned estimate* estimates estimated report* reports reported note* notes noted warn warns warned add adds
    added announce announces announced believe believes believed write writes wrote states stated think thinks thought
    explain explains explained admit admits admitted boast* boasts boasted recall recalls recalled joke* jokes joked
    tweet* tweets tweeted
"""
SAYING = frozenset(_SAYING.replace("*", "").split())
"""Verbs by which somebody says that something is so."""
SAYING_OR_NOUNS = frozenset(word.removesuffix("*") for word in _SAYING.split() if word.endswith("*"))
"""Those of them that are nouns too."""
SAYING_WITHOUT_THAT = (
    "say says said insist insists insisted reckon reckons reckoned believe believes believed think thinks".split()
)
"""Verbs before what somebody says, with no word between: the mayor insists 40 came."""
REMARKING = frozenset(
    """
    acknowledge acknowledged acknowledges allege alleged alleges ask asked asks assert asserted asserts assure
    assured assures calculate calculated calculates cheer cheered cheers comment commented comments concede
    conceded concedes conclude concluded concludes confess confessed confesses confide confided confides confirm
    confirmed confirms contend contended contends counter countered counters crow crowed crows declare declared
    declares disclose disclosed discloses discover discovered discovers emphasise emphasised emphasises
    emphasize emphasized emphasizes enthuse enthused enthuses find finds found fume fumed fumes gloat gloated
    gloats groan groaned groans grumble grumbled grumbles guess guessed guesses hear heard hears held hold holds
    inform informed informs lament lamented laments learn learned learns learnt maintain maintained maintains
    marvel marvelled marvels mention mentioned mentions moan moaned moans murmur murmured murmurs mutter
    muttered mutters object objected objects observe observed observes proclaim proclaimed proclaims promise
    promised promises protest protested protests quip quipped quips rage raged rages rave raved raves recount
    recounted recounts rejoice rejoiced rejoices remark remarked remarks replied replies reply retort retorted
    retorts reveal revealed reveals scoff scoffed scoffs shout shouted shouts show showed shown shows sigh
    sighed sighs stress stressed stresses suggest suggested suggests suspect suspects swear swears swore
    testified testifies testify thunder thundered thunders underline underlined underlines whisper whispered
    whispers wonder wondered wonders
    """.split()
)
"""Verbs behind what somebody says, or before "that": 40, counters the club; but the club maintains 40 parks."""
MEDIA = frozenset(
    """
    ad advert advertisement album almanac app article ballad banner blog booklet broadcaster brochure bulletin
    calendar caption card catalog catalogue channel chart circular column council deck diary document documentary
    edition editorial encyclopaedia encyclopedia film flier flyer gazette graph guidebook handbook headline journal
    label leaflet letter list lobby magazine map memo memoir ministry newscast newsletter newspaper notice novel
    opposition pamphlet paper plaque podcast poem portal post postcard poster presentation press program programme
    prospectus publication quiz radio release report rumor rumour slide song statement supplement table tabloid
    television textbook tweet union video website weekly yearbook
    """.split()
)
"""Nouns for what figures are printed or said in, and for bodies that give them: a tabloid has 40."""
SPEAKERS = frozenset(
    """
    analyst association bartender blogger broker campaigner chairman chairwoman charity chief clerk colleague
    columnist comedian consultant contractor councillor critic deputy director editor engineer expert federation
    guild historian host innkeeper insider inspector journalist lawyer lobbyist manager mayor minister neighbor
    neighbour newsreader official ombudsman opponent participant poet prankster presenter president priest
    professor reader rector reporter rival secretary senator shepherd speaker spokesman spokesperson spokeswoman
    teacher treasurer waiter witness
    """.split()
)
"""Nouns for people and bodies that give figures of what others do: a rival counts 40; but a teacher has 40."""
NOT_ALWAYS_PERSONS = frozenset(
    """
    association charity chief deputy federation guild host neighbor neighbour official opponent participant rival
    """.split()
)
"""Those of them that may be bodies or places, or tell of one: their neighbour, Lund; the deputy Lund mayor."""
_OFFICES = frozenset(
    "agency ministry department bureau commission institute office inspectorate directorate treasury".split()
)
AGENTS = _OFFICES | frozenset(
    """
    charity company authority government organisation organization regulator council group board committee association
    federation foundation taxpayer minister governor mayor treasurer president chancellor premier spokesman spokeswoman
    chairman chairwoman chief director columnist
    """.split()
)
"""Words for those who act in a report. A sentence about the same fact may leave them out."""
BODIES = frozenset("alliance association chamber corporation federation firm group guild society union".split())
"""Nouns by which a text may call a body that publishes facts on its members or itself: the union's choirs."""
PUBLISHERS = _OFFICES | frozenset("census statistics eurostat university".split())
"""Words in the names of bodies that publish figures of others: the Statistics Office."""
STATED = frozenset("announced confirmed disclosed published released said says told unveiled warned wrote".split())
"""Verbs by which something becomes known at a time: said on Friday."""
