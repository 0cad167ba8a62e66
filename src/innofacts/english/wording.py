"""Words around a number: bounds, verbs of change, months."""

from collections.abc import Iterable

from innofacts.english.function_words import MODALS
from innofacts.english.inflection import is_plural

# Bounds before the number, each with its sign (docs/figures.md).
_BEFORE = {
    ">": "more than|over|above|greater than|higher than|larger than|bigger than|longer than|better than|"
    "exceeding|exceeds|"
    "exceeded|exceed|in excess of|upwards of|upward of|north of|"
    "beyond|surpassing|surpassed|surpasses|surpass|topping|topped|tops|"
    "passing|passed the mark of|crossed the mark of|passed|crossed|passes|crosses|pass|cross|top|past|>",
    ">=": "at least|at or above|a minimum of|minimum of|a minimum|"
    "start at|starts at|starting at|start from|starts from|starting from|"
    "at a minimum|at minimum|minimum|min|at the very least|at the least|as few as|as little as|as low as|"
    "as short as|as young as|"
    "easily|down to|at least or equal to|a lower limit of|lower limit of|≥|⩾|≧|>=|> =",
    "<=": "at most|at or below|at the most|"
    "at the very most|not above|up to|up to and including|at maximum|maximum|max|capped at|a maximum of|maximum of|"
    "a maximum|not exceeding|not exceed|as many as|as much as|as high as|as long as|as large as|as old as|as tall as|"
    "as far as|as late as|at most or equal to|within|upto|an upper limit of|upper limit of|≤|⩽|≦|≲|<=|< =",
    "<": "less than|fewer than|lower than|smaller than|under|below|beneath|shorter than|short of|south of|not even|<",
    "~<": "nearly|almost|close to|close on|getting on for|shy of|approaching|nearing|nears|not quite|virtually|"
    "the best part of|best part of|the better part of|better part of|closing in on|pushing|nudging|edging towards|"
    "within a whisker of|bordering on|verging on|not far short of|~<",
    "~>": "a good|~>",
    "~": "about|around|some|roughly|approximately|circa|ca|c|approx|an estimated|"
    "in the region of|in the order of|on the order of|of the order of|somewhere around|somewhere near|"
    "something like|more like|nearer|closer to|more or less|broadly|possibly|in the neighbourhood of|"
    "in the vicinity of|maybe|perhaps|barely|hardly|scarcely|not far off|≈|~|∼|≃",
    "=": "exactly|precisely|=",
}  # fmt: skip
# Bounds after the number, or after its unit; those with comparatives, such as "or more", follow below.
_AFTER = {
    ">=": "and more|or above|and above|or over|and over|and upwards|upwards|at least|at the very least|"
    "and counting|and rising|and up|or better|at a minimum|plus",
    "<=": "or under|and under|or below|and below|at most|at the most|at the very most|at a maximum|tops|"
    "at the outside|at best",
    "=": "or equal|or equal to|or equal to it",
    "~": "or so|or thereabouts|approximately|roughly|odd|give or take|more or less",
    "~>": "and change|and a bit",
}
# Bounds at the end of a clause, also behind a comma.
_AT_THE_END = {
    "=": "no more and no less|no less and no more|no more , no less|no less , no more|neither more nor less",
    "~": "maybe more , maybe less|perhaps more , perhaps less",
    ">": "and then some",
    ">=": "minimum|at the least|if not more|maybe more|perhaps more|possibly more|no fewer|no less",
    "<=": "maximum|max|if that|no more|and no more",
}


def _table(rows: dict[str, str]) -> dict[tuple[str, ...], str]:
    return {tuple(phrase.split()): sign for sign, phrases in rows.items() for phrase in phrases.split("|")}


# Words of a small difference, and what may follow them: a whisker under, marginally more than.
_SLIGHTLY = (
    "just|slightly|fractionally|marginally|barely|hardly|narrowly|little|not much|a little|a bit|a shade|a tad|a touch"
    "|a whisker|a hair|a fraction|a smidgen|a sliver|a notch"
).split("|")
_DIFFERENT = {
    "~<": "under|below|less than|fewer than|lower than|short of|shy of".split("|"),
    "~>": "over|above|more than|higher than|north of".split("|"),
}
_ABOUT_AS_MUCH = {
    tuple(f"{slightly} {different}".split()): sign
    for sign, words in _DIFFERENT.items()
    for different in words
    for slightly in _SLIGHTLY
}
# Comparatives, which "equal to" joins: greater than or equal to, equal to or more than.
_COMPARATIVES = {">=": "more greater higher larger bigger longer", "<=": "less fewer lower smaller shorter"}
_EQUAL_OR = (
    *("{} than or equal to", "{} than or equal", "{} or equal to", "{} or equal than"),
    *("equal to or {} than", "equal or {} than", "equal to or {}"),
)
_OR_EQUAL = {
    tuple(form.format(word).split()): sign
    for sign, words in _COMPARATIVES.items()
    for word in words.split()
    for form in _EQUAL_OR
}
# Comparatives: heavier than 3 kg; and denied ones: no longer than four hours.
_COMPARED = {
    ">": "older heavier faster farther taller wider deeper warmer hotter",
    "<": "younger lighter slower nearer closer colder cooler",
}
_DENIED = {
    "<=": f"{_COMPARED['>']} {_COMPARATIVES['>=']} later further",
    ">=": f"{_COMPARED['<']} {_COMPARATIVES['<=']} earlier",
}
_THAN = {(word, "than"): sign for sign, words in _COMPARED.items() for word in words.split()} | {
    (denial, word, "than"): sign
    for sign, words in _DENIED.items()
    for word in words.split()
    for denial in ("no", "not")
}
# What a measure came short of: has not reached 40 %. But "aid has not reached 40 villages" is of 40.
NOT_REACHED = frozenset(
    (*denial.split(), verb)
    for denial in "not|not yet|never|yet to|failed to|fails to|without|didn't|hasn't|haven't".split("|")
    for verb in ("reach", "reached", "reaching")
)
BOUNDS_BEFORE = _THAN | _table(_BEFORE) | _ABOUT_AS_MUCH | _OR_EQUAL | dict.fromkeys(NOT_REACHED, "<")
BOUNDS_AFTER = (
    _table(_AFTER)
    | {("or", word): sign for sign, words in _COMPARATIVES.items() for word in words.split()}
    | {("or", word, "than"): sign for sign, words in _COMPARATIVES.items() for word in words.split()}
    | {("or", word): f"{sign}=" for sign, words in _COMPARED.items() for word in words.split()}
)
BOUNDS_AT_THE_END = (
    _table(_AT_THE_END)
    | {phrase: sign for phrase, sign in BOUNDS_AFTER.items() if phrase not in {("and", "more"), ("plus",)}}
    | {
        tuple(f"or {slightly} {word}".split()): sign
        for sign, words in {"~<": ("less", "under"), "~>": ("more", "over")}.items()
        for word in words
        for slightly in _SLIGHTLY
    }
)
"""Bounds after a number, and those that only the end of a clause may have."""
ABBREVIATED_BOUNDS = frozenset(("c", "ca", "approx", "max", "min"))
"""Bounds that may have a full stop before the number: approx. 40."""
LONGEST_BOUND = 5
"""The most words of a bound."""

# Words that stress a bound and do not change it: "well over", "only over 600".
EXCEEDING = ("exceed", "surpass", "topp")
"""Beginnings of verbs that say that something is more, before any ending but the shortest."""
REACHING = (*EXCEEDING, *"cross pass start reach near approach".split())
"""Beginnings of verbs that say how something compares with a number, or that it came to it."""
EMPHASIS = frozenset("well far comfortably only easily considerably significantly much still even far-from".split())

# The bounds of a fall bound its size: a fall by more than 3 % is a change of less than -3 %.
REVERSED = {">": "<", ">=": "<=", "<": ">", "<=": ">=", "~>": "~<", "~<": "~>", ">..": "..<", "..<": ">.."}

# Verbs and nouns of change. "up" and "down" count as such only right before the number or "by".
_RISES = """
    rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing
    climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soared soaring
    expand expands expanded expanding expansion gain gains gained gaining advance advanced up uptick upturn
    accelerated strengthen strengthened higher rebound rebounded recovered swell swelled widen widens widened widening
    raise raised boosted lifted added adding improved leapt leap leaps leaping ballooned rocketed skyrocketed edged
    crept spike spiked spiking mounted soars swells rebounds rebounding strengthens
"""
_FALLS = """
    fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease
    decreases decreased decreasing shrink shrinks shrank shrunk shrinking contract contracted contracts
    contracting contraction slide slid slides sliding slip slipped slips slipping plunge plunged plunges
    plunging tumble tumbled tumbles tumbling reduce reduces reduced reducing reduction cut cuts cutting down dip
    dipped dips dipping sank sink sunk lower loss lost lose loses losing narrowed slump slumped slumps weakened
    weaken slash slashed trimmed eased downturn collapse collapsed halved less fewer dwindle dwindles dwindled
    dwindling plummet plummeted plummeting recede receded receding retreated retreating subside subsided ebb ebbed sag
    sagged shed shedding weakens slumping collapses
"""
_MOVES = """
    go goes went gone going move moves moved moving change changes changed changing shift shifted swing swung
    pass passed bring brought revise revised turn turned develop developed evolved progress progressed doubled
    tripled trebled quadrupled multiplied upgraded worse worsened deteriorated
    double doubles triple triples treble trebles quadruple
"""
GAPS = frozenset("gap behind ahead difference lag lags lagged trail trails trailed shortfall".split())
"""Words of how far one thing is from another, as a share that is 3 % lower is."""
BEYOND = frozenset(
    """
    exceed exceeds exceeded exceeding overrun overran overruns overspent overspend overspending overshot overshoot
    undershot undershoot undercut beat topped surpassed beyond additional additionally extra excess
    added adding adds saved saving savings saves cut gain gained gains left leave net balance
    """.split()
)
"""Words of what there is beyond something else, or of what came or went, as a difference has."""
RISES = frozenset(_RISES.split())
"""Words of rising, by themselves or with "by" before a number."""
FALLS = frozenset(_FALLS.split())
"""Words of falling."""
PROFITS = frozenset("profit profits surplus surpluses".split())
"""Words for money that is left over."""
DEFICITS = frozenset("loss losses lost lose loses deficit deficits shortfall".split())
"""Words for money that is lacking, the contrary of `PROFITS`."""
TURNOVERS = frozenset("revenue revenues turnover sales takings receipts".split())
"""Words for all money that comes in, of which a profit is left; not income, since net income is a profit."""
LOSSES = frozenset(
    """
    lose loses losing lost loss losses mortality died dying death deaths dead perished killed shed shedding vanish
    vanishes vanished disappear disappears disappeared melted evaporated gone
    """.split()
)
"""Words of a share that is no more: lost 4 %, a mortality of 4 %, a tenth has vanished."""
RISES_AND_FALLS = RISES | FALLS
CHANGES = RISES_AND_FALLS | frozenset(_MOVES.split())
"""Verbs after which "from 40 to 55" is two figures, and no range."""
FACTORS = {
    **dict.fromkeys(("doubled", "doubling"), 2),
    **dict.fromkeys(("tripled", "tripling", "trebled", "trebling"), 3),
    **dict.fromkeys(("quadrupled", "quadrupling"), 4),
}
"""Verbs of rising to a multiple, each with how many times it is: output doubled."""
TIMES = {"twice": 2, "double": 2, "triple": 3, "treble": 3, "quadruple": 4}
"""Words for a multiple of what follows, or verbs of rising to it: triple the estimate, is to double."""
HALVING = frozenset(("halved", "halving"))
"""Verbs of falling by half."""
TOPPING = frozenset("top tops topped topping heads headed".split())
"""Verbs of being the first of a table: topped the ranking."""
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
ABBREVIATED = frozenset(
    """
    no nos ext fig figs sec ch p pp vol al eq approx ca c cf vs e.g i.e etc dr mr mrs ms prof st jr sr inc ltd co
    corp dept est u.s u.k u.n e.u a.m p.m art para nr ed eds tab resp incl excl gen gov pop sen rep sq rs rp tk
    """.split()
)
"""Words with a full stop that does not end the sentence, beside months and units: approx., u.s."""
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
    calendar caption card catalog catalogue channel chart circular column council deck diary document
    documentary edition editorial encyclopaedia encyclopedia film flier flyer gazette graph guidebook handbook
    headline journal label leaflet letter list lobby magazine map memo memoir ministry newscast newsletter
    newspaper notice novel opposition paper plaque podcast poem portal post postcard poster press program
    programme prospectus publication quiz radio release report rumor rumour slide song statement supplement
    table tabloid television textbook tweet union video website weekly yearbook
    """.split()
)
"""Nouns for what figures are printed or said in, and for bodies that give them: a tabloid has 40."""
SPEAKERS = frozenset(
    """
    analyst bartender blogger campaigner chairman chairwoman chief clerk colleague columnist comedian councillor
    critic deputy director editor engineer expert historian host innkeeper insider inspector journalist lawyer
    lobbyist manager mayor minister neighbor neighbour newsreader official opponent participant poet prankster
    presenter president priest professor reader rector reporter rival secretary senator shepherd speaker
    spokesman spokesperson spokeswoman teacher treasurer waiter witness
    """.split()
)
"""Nouns for people who give figures of what others do: a rival counts 40; but a teacher has 40."""
AGENTS = frozenset(
    """
    charity company authority agency ministry government organisation organization regulator council group board
    department bureau commission committee office institute association federation foundation directorate inspectorate
    treasury taxpayer minister governor mayor treasurer president chancellor premier spokesman spokeswoman chairman
    chairwoman chief director columnist
    """.split()
)
"""Words for those who act in a report. A sentence about the same fact may leave them out."""
STATED = frozenset("announced confirmed disclosed published released said says told unveiled warned wrote".split())
"""Verbs by which something becomes known at a time: said on Friday."""
MAKING = """
    founded established incorporated launched opened created formed started bought acquired built begun written born
    signed agreed committed adopted introduced commissioned approved enacted laid dug drafted planted unveiled
""".split()
"""Participles of what begins something, whose time is not that of what is told of it: a treaty signed in 1974."""
DATED = "building house bridge church ship film novel book song album law treaty convention constitution".split()
"""Things that a year before them tells from others: the 1934 building."""
EVENTS = """
    storm flood fire blaze quake earthquake crash accident collision attack blast explosion election vote strike match
    race derby incident outage landslide avalanche raid riot protest march
""".split()
"""What is called by its day: the storm of 21 June."""
PLANS = frozenset(
    """
    budget budgets plan plans forecast forecasts projection projections target targets goal goals quota quotas outlook
    prediction predictions scenario scenarios
    """.split()
)
"""Nouns for what somebody means or expects to come about: a budget of 40 million."""
FORESEEING = frozenset(
    """
    budgeted forecast forecasts forecasted projected projects predicted predicts predict foresaw foresees foresee
    envisaged envisages envisage anticipated anticipates anticipate
    """.split()
)
"""Verbs that give what is expected, and with it as their object: budgeted 40 million."""
MEANING_TO = frozenset(
    """
    plan plans planned planning intend intends intended intending aim aims aimed aiming hope hopes hoped hoping expect
    expects expected expecting want wants wanted promise promises promised pledge pledges pledged propose proposes
    proposed vow vows vowed due scheduled supposed meant likely
    """.split()
)
"""Words before "to" and what somebody means to do, or is expected to do: planned to spend 40 million."""
WISHING = frozenset("demand demands demanded seek seeks sought ask asks asked call calls called".split())
"""More verbs of who would like an amount that is not there yet: the club demands £16,000."""
OFTEN_VERBS = frozenset(
    "finds shows suggests reveals warns claims reports counts lists needs wants makes costs sells weighs holds takes"
    " runs falls rises comes dates".split()
)
"""What looks like a plural and often is a verb: 40 claims; the mayor claims 40."""
ONLY_VERBS = frozenset(
    "has goes says puts gets becomes contains includes remains belongs begins stands gives keeps sees brings writes"
    " sends tells hears knows lets grows loses wears eats sits thinks speaks teaches pays".split()
)
"""What looks like a plural and is always a verb: 40 wears."""
VERBS_OF_AMOUNTS = frozenset(
    """
    weigh cost earn employ own score cover measure serve seat carry produce use plan add save close open kill hire
    train list rate need want say claim state show find total number average reach hit exceed charge offer contain
    include attract record report pass exceed surpass top cross near start
    allow permit require sleep accommodate receive attend
    """.split()
)
"""Regular verbs with an amount as their object: to weigh, to cost, to attract."""
AMOUNTS = frozenset(
    """
    sales profits revenues earnings exports imports prices costs wages results figures losses savings shares funds
    receipts emissions deliveries stocks reserves levels rates rents yields margins terms times numbers assets
    halves thirds quarters fifths tenths means says shows suggests reports
    passes hits nears liabilities outflows inflows proceeds expenses others volumes totals counts sizes ministers
    officials analysts economists experts researchers scientists authorities critics campaigners forecasters
    """.split()
)
"""Plurals that are amounts rather than things that are counted; and verbs that look like plurals."""
OF_AMOUNTS = AMOUNTS | frozenset(
    """
    taxes debts loans grants subsidies payments fees investments benefits contributions donations dividends pensions
    salaries incomes tariffs duties charges fines credits deposits remittances transfers allowances budgets expenditures
    securities bonds royalties premiums goods services outputs inputs amounts values balances scores ratings ratios
    indices indexes indicators proportions percentages averages medians differences temperatures ages heights weights
    lengths areas distances speeds quantities ranks average mean median share rate ratio index percent percentage
    proportion change changes growth increase decrease difference net cost price value spending expenditure revenue
    budget income pay salary turnover output amount score rating age height weight length area distance speed level tax
    debt worth capacity volume size balance deficits deficit surpluses surplus gains gain outlays equities purchases
    bonuses returns mortgages harvests harvest crops crop oats cereals grains potatoes vegetables fish fuels
    metals minerals textiles chemicals fertilisers fertilizers beverages products materials gases gas nitrates particles
    wastes foods oils
    """.split()
)
"""Words of a heading whose whole numbers may be money, averages, scores, measures or weights, and count nothing."""
NOT_ADDED = frozenset("average mean median turnout participation satisfaction approval index density".split())
"""What is measured for a whole, and is no sum of what its parts have: total turnout was 68."""
RATES_APART = frozenset("interest tax growth inflation unemployment exchange mortgage market poverty".split())
"""What has a rate or a share of its own, whatever is counted beside it: at 4 per cent, the interest rate."""
LESS = frozenset("lower less fewer smaller slower cheaper below down shorter lighter".split())
MORE = frozenset("higher more larger greater faster above up longer bigger dearer heavier".split())
YOUNGER, OLDER = frozenset(("younger",)), frozenset(("older",))
"""The same of ages, which are no differences."""
COMPARING = LESS | MORE
"""Words after a number that make it a difference: "3 % lower than", "3 % less"."""
MORE_OR_LESS = frozenset(("more", "less", "fewer"))
"""Those of them that may be followed by what there are more of: 3 % more trees."""
ALTOGETHER = frozenset("altogether total overall cumulative cumulatively since by until till so end".split())
"""Words for all that there has been up to a time."""

JOINING = frozenset(("and", "or", ",", "&", "/"))
HIGHEST = frozenset(
    """
    highest largest biggest greatest most busiest longest tallest oldest wettest warmest hottest dearest deepest
    heaviest widest
    """.split()
)
"""Superlatives of what has the largest number."""
LOWEST = frozenset("lowest smallest fewest least shortest cheapest youngest lightest coldest driest".split())
"""Superlatives of what has the smallest number."""
BY_AMOUNT = {
    "old": "old oldest age founded",
    "young": "young youngest age",
    "rich": "rich richest wealth income gdp",
    "wealthy": "wealth wealthiest income gdp",
    "poor": "poor poorest poverty income",
    "long": "long longest length",
    "short": "short shortest length",
    "tall": "tall tallest height high",
    "deep": "deep deepest depth",
    "fast": "fast fastest speed time",
    "slow": "slow slowest speed time",
    "heavy": "heavy heaviest weight",
    "expensive": "expensive price prices cost costs rent rents dear dearest",
    "dear": "expensive price prices cost costs rent rents dear dearest",
    "cheap": "cheap cheapest price prices cost costs rent rents",
    "populous": "populous populated population people inhabitants",
    "populated": "populous populated population people",
    "visited": "visited visits visitors tourists guests attendance admissions",
    "dangerous": "dangerous crime accidents deaths murders safety",
    "safe": "safe safest safety crime accidents deaths",
}
"""Adjectives of superlatives by one amount, with words for it, one of which a rank by it has."""
MAY_BE_LOWEST = (
    LOWEST
    | LESS
    | frozenset(
        """
        low small little short cheap light cold young dry best worst good bad safe safest safety poor poorest poverty
        slow slowest clean cleanest quality price prices cost costs rent rents time last bottom reverse ascending
        """.split()
    )
)
"""Words of a rank that may count from the smallest number: ranked third by prices, or for safety."""
HARMS = frozenset(
    """
    death deaths fatality fatalities mortality accident accidents crash crashes injury injuries crime crimes theft
    thefts burglary burglaries robbery robberies murder murders unemployment poverty homelessness pollution corruption
    absenteeism
    """.split()
)
"""Of what the most is the worst."""
SUPERLATIVES = (
    HIGHEST | LOWEST | frozenset("best worst fastest slowest richest poorest strongest weakest safest newest".split())
)
"""What may follow an ordinal that is a rank: the 14th largest economy. The fastest and others are of either number."""
NO_SUPERLATIVES = frozenset(
    """
    request harvest interest protest contest conquest inquest midwest northwest southwest bequest manifest earnest
    suggest tempest headrest armrest
    """.split()
)
"""Words on -est that are no superlatives."""
WARMTH = frozenset(
    "temperature temperatures warm warming warmer warmest hot hotter hottest heat heatwave cold colder coldest cool"
    " cooler celsius fahrenheit mercury freezing degrees weather summer winter".split()
)
"""Words of temperature."""
PRICED = frozenset(
    """
    tickets fares prices rooms seats rates rents fees available priced had cost costs costing sale flights flats homes
    places courses
    """.split()
)
"""Words before the lowest of several prices: seats from 40 euros."""
PHASES = frozenset(
    """
    season seasons session sessions term terms round rounds stage stages phase phases visit visits cycle cycles
    """.split()
)
"""Nouns for what goes by, of which a number is how long something took: over two seasons."""
LASTING = frozenset("last lasts lasted lasting".split())
"""Verbs before how long something was."""
TAKING = LASTING | frozenset("take takes took taken taking".split())
"""Verbs before how long something was, or took somebody: took the crew 4 hours."""
WAITING = frozenset("wait waits waited waiting".split())
"""Verbs before how long somebody had to wait."""
VICTIMS = frozenset("dead died missing injured wounded killed homeless hurt ill hospitalised hospitalized".split())
"""Words that stand for people after a number: 12 dead."""
TRANSITIVE_CHANGES = frozenset(
    """
    cut cuts cutting lost lose loses losing loss reduce reduces reduced reducing slash slashed trimmed gain
    gains gained added adding raise raised boosted lifted sink sank sunk less fewer more recovered shed shedding
    """.split()
)
"""Words of change with an object: "cut 40 jobs" is 40 jobs, but "rose 40" is a rise by 40."""
NOUNS_OF_CHANGE = frozenset(
    """
    rise increase growth jump surge climb expansion gain fall drop decline decrease reduction cut contraction
    dip slump plunge slide loss downturn
    """.split()
)
"""Nouns of change after a percentage: a 3 % annual *decline*."""
# Words that are not bounds after some verbs: spread over 40 islands, sold under five brands.
_IS_NO_BOUND = {
    "as": frozenset("times twice half".split()),  # twice as many as 40
    "over": frozenset(
        "stretch stretches stretched spread spreads extend extends extended scattered hand hands handed handing turned"
        " signed presided presides".split()
    ),
    "under": frozenset("sold sells sell marketed traded trades published filed issued grouped known operates".split()),
}
_LEADING_UP_TO = frozenset("adds add added adding back inch inched inching way all it brings bringing brought".split())


def is_no_bound_after(words: tuple[str, ...], before: str) -> bool:
    """Return whether the words of a bound mean something else after another: went up to 40, spread over 40 islands."""
    if words == ("up", "to"):  # "went up to 40" says what it came to; "cut up to 40 jobs" is a bound
        return before in _LEADING_UP_TO or (before in CHANGES and before not in TRANSITIVE_CHANGES)
    if words == ("top",):
        return before not in LIKELY
    if words == ("past",):  # edged past 40,000; not in the past 40 days
        return before not in CHANGES | _GOING_PAST
    if words[0] in ("maximum", "minimum", "max", "min"):
        return before == "the" or before[:1].isdigit()  # scored the maximum of 40, for 5 min
    if words == ("down", "to"):  # temperatures down to -18 °C; not "cut down to 40"
        return before in CHANGES | _COMING or not is_plural(before)
    return before in _IS_NO_BOUND.get(words[0], ())


_COMING = frozenset("comes gets goes works".split())  # which look like plurals
_GOING_PAST = frozenset("edging sailed pushed tipped raced".split())

LIKELY = MODALS | {"to"}
"""Words before the infinitive of a verb: sales will double, to top 40."""
PHRASAL_VERBS = frozenset(
    """
    clear clears cleared clearing mop mops mopped use uses used make makes made making take takes took taken
    taking set sets setting bring brings brought bringing give gives gave given open opens opened pick picks
    picked snap snapped buy buys bought eat eaten ate put puts free freed offer offers offered tear tore torn
    knock knocked clock clocks clocked shut shuts build builds built call called sign signed round rounded shoot shot
    lay laid turn turns turned show shows showed shown think get got gets line lines lined sweep swept throw throws
    threw thrown rack racked tie tied ring rang notch notched pile piled wind wound dig digs dug lock locks locked
    write writes wrote written writing draw draws drew drawn break breaks broke broken blow blows
    blew blown
    """.split()
)
"""Verbs with which "up" and "down" say nothing of a change: made up 3 %, brought down 3,400 trees."""

_MONTHS = (
    *("january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug"),
    *("september sept sep", "october oct", "november nov", "december dec"),
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
"""The months by their names and abbreviations, each with its number."""
MONTH_ABBREVIATIONS = frozenset(name for names in _MONTHS for name in names.split()[1:])
"""The names of months after which a full stop does not end the sentence."""
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The seasons, each with the month in which it begins in the north."""
WINTER_SEASONS = frozenset(
    "football soccer rugby hockey basketball handball skiing skiers ski flu influenza theatre opera orchestra goals"
    " midfielder striker goalkeeper".split()
)
"""Words of what has seasons that begin in one year and end in the next: last season the club scored 79 goals."""
SUMMER_SEASONS = frozenset("baseball cricket hurricane hurricanes wildfires".split())
"""Words of what has seasons that are within a year."""
FEASTS = {
    "new year['’]s day": (1, 1),
    "valentine['’]s day": (2, 14),
    "hallowe['’]?en": (10, 31),
    "christmas eve": (12, 24),
    "christmas(?: day)?": (12, 25),
    "boxing day": (12, 26),
    "new year['’]s eve": (12, 31),
}
"""The patterns of feasts that are on the same day in each year, with their month and day."""
DAY_WORDS = {
    "today": 0,
    "tonight": 0,
    "this (?:morning|afternoon|evening)": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
    "yesterday": -1,
    "last night": -1,
    "the day before yesterday": -2,
}
"""The patterns of days that count from that of a text, with how many days they are after it."""
HOURS = """
    dawn daybreak sunrise morning noon midday lunchtime afternoon evening dusk sunset nightfall midnight
""".split()
"""The times of a day: "before dawn on Monday" is on Monday."""
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def longest(words: Iterable[str], table: dict[tuple[str, ...], str]) -> tuple[int, str]:
    """Return the length and the sign of the longest phrase of a table at the beginning of some words; 0 without one."""
    read = tuple(words)[:LONGEST_BOUND]
    for count in range(len(read), 0, -1):
        sign = table.get(read[:count])
        if sign is not None:
            return count, sign
    return 0, ""


QUANTITIES = frozenset(
    """
    age amount area capacity consumption coverage density depth export exports height income length loss losses
    number numbers output population price production profit rate revenue sale sales share size spending tonnage
    total turnover value volume weight width yield
    """.split()
)
"""Nouns for what things are compared by: sixth by number of data centres."""

SIZES = frozenset("small large big high low few many much little short long dear expensive".split())
"""Adjectives of things that may be too much so by a fraction: a third too small."""
