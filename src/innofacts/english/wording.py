"""Words around a number: rises and falls, more and less, profits and losses, amounts, and how long something took."""

from innofacts.english.function_words import MODALS

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
LOSING = frozenset("lose loses losing lost".split())
"""The forms of "lose"."""
PROFITS = frozenset("profit profits surplus surpluses".split())
"""Words for money that is left over."""
DEFICITS = LOSING | frozenset("loss losses deficit deficits shortfall".split())
"""Words for money that is lacking, the contrary of `PROFITS`."""
BALANCES = PROFITS | frozenset(
    """
    balance balances flow flows margin margins growth rate rates yield yields result results return returns ebit ebitda
    income earnings equity interest value contribution contributions effect effects impact gap spread spreads swing
    """.split()
)
"""Words for money or a share that may be negative: a negative balance of $40."""
TURNOVERS = frozenset("revenue revenues turnover sales takings receipts".split())
"""Words for all money that comes in, of which a profit is left; not income, since net income is a profit."""
COSTS = frozenset("cost costs expenses expenditure spending spent".split())
"""Words for all money that goes out."""
SAME_COUNTS = (
    frozenset("death deaths died killed victims dead fatalities toll lives".split()),
    TURNOVERS,
    COSTS | {"outlay", "outlays"},
)
"""Words by which one count, or one sum of money, is named: 1,260 died; three in five deaths."""
REVISIONS = frozenset("revision revisions correction corrections restatement".split())
"""Nouns for a change of what is known, and not of what it is: a revision of gross domestic product."""
REVISING = REVISIONS | frozenset(
    "revise revised revises revising corrected recount census count estimate estimates".split()
)
"""Words with which such a change is told: the census added 40."""
LOSSES = LOSING | frozenset(
    """
    loss losses mortality died dying death deaths dead perished killed shed shedding vanish
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
ABBREVIATED = frozenset(
    """
    no nos ext fig figs sec ch p pp vol al eq approx ca c cf vs e.g i.e etc dr mr mrs ms prof st jr sr inc ltd co
    corp dept est u.s u.k u.n e.u a.m p.m art para nr ed eds tab resp incl excl gen gov pop sen rep sq rs rp tk
    """.split()
)
"""Words with a full stop that does not end the sentence, beside months and units: approx., u.s."""
NOUNS_OF_SHARES = frozenset("share percentage proportion".split())
"""Nouns for how much of a whole something is."""
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
VERBS_OF_TOTALS = frozenset("total number average exceed surpass reach top hit near pass".split())
"""Regular verbs that say of what there is how much it is: to number 400, to exceed 400."""
VERBS_OF_AMOUNTS = VERBS_OF_TOTALS | frozenset(
    """
    weigh cost earn employ own score cover measure serve seat carry produce use plan add save close open kill hire
    train list rate need want say claim state show find charge offer contain
    include attract record report cross start allow permit require sleep accommodate receive attend
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
CAUSED_CHANGES = frozenset(
    "cut cuts cutting reduce reduces reduced reducing slash slashed trimmed added adding raise raised boosted"
    " lifted".split()
)
"""Words of what somebody does to something, on a day: the bank cut the rate."""
TRANSITIVE_CHANGES = (
    CAUSED_CHANGES
    | LOSING
    | frozenset("loss gain gains gained sink sank sunk less fewer more recovered shed shedding".split())
)
"""Words of change with an object: "cut 40 jobs" is 40 jobs, but "rose 40" is a rise by 40."""
NORMS = frozenset(
    "contract contracts covenant covenants standard standards guideline guidelines rule rules law laws code licence"
    " agreement act directive regulation regulations treaty bank banks lender lenders regulator regulators".split()
)
"""Who or what says how much must be, or may be: the contract asks for 40 %, the banks allow 3 times as much."""
PRESCRIBING = frozenset(
    "require requires oblige obliges allow allows stipulate stipulates prescribe prescribes entitle entitles".split()
)
"""Verbs that say how much must be, or may be."""
PRESCRIBING_OR_NOUNS = frozenset("demand demands permit permits cap caps limit limits".split())
"""Those that are nouns as well: the law permits 40; a building permit."""
PAYMENTS = {
    "rent": "rent|rents|rented",
    "wage": "wage|wages|salary|salaries|earn|earns",
    "pension": "pension|pensions",
    "allowance": "allowance|allowances",
    "premium": "premium|premiums",
    "subscription": "subscription|subscriptions",
}
"""What is paid again and again: what each kind is called, and verbs for it."""
SIGNS_OF_PAYMENTS = {
    "rent": "landlord|landlords|landlady|tenant|tenants|lease|leases|leased",
    "wage": "earned|earning|get|gets|hired|is paid|are paid|was paid|were paid",
}
"""Other words of a sentence that say of which kind a payment is: the landlord asked €900 a month."""
PAYING = frozenset(
    "pay pays paid charge charges charged demand demands demanded ask asks asked get gets got receive receives"
    " received".split()
)
"""Verbs of those who pay a price, or are paid it."""
NOUNS_OF_CHANGE = frozenset(
    """
    rise increase growth jump surge climb expansion gain fall drop decline decrease reduction cut contraction
    dip slump plunge slide loss downturn
    """.split()
)
"""Nouns of change after a percentage: a 3 % annual *decline*."""

NOUNS_OF_GAPS = frozenset(
    """
    gap difference lead margin surplus deficit shortfall spread saving loss profit gain advantage improvement
    majority differential premium discount overspend underspend excess overrun slack
    """.split()
)
"""Nouns for how far two amounts are apart, which are no change from one time to another."""

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
