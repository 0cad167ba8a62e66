"""Words that narrow what a figure is of: kinds of things and people, parts of places and of times."""

# A star is at an adjective that may be a noun: of the budget.
_KINDS = """
    luxury budget* upmarket boutique
    new newly-built newest former retired future
    foreign overseas domestic private independent commercial urban rural coastal suburban
    full-time part-time permanent temporary seasonal casual freelance* salaried self-employed
    junior* senior* trainee*
    violent serious petty fatal attempted unsolved
    electric diesel* petrol* hybrid* battery-powered hydrogen-powered
    online discounted reduced-price half-price
    repeat returning
    double* twin* smaller larger largest biggest smallest
    indoor outdoor all-weather inshore offshore
    amateur* professional* organic frozen
    articulated double-decker single-decker high-speed long-distance short-haul long-haul
    weekend* multiplex*
"""
KINDS = frozenset(_KINDS.replace("*", "").split())
"""Adjectives that leave out others of a kind, and praise or describe none: luxury hotels are not all hotels."""
KINDS_AND_NOUNS = frozenset(word.removesuffix("*") for word in _KINDS.split() if word.endswith("*"))
"""Those of them that may also be nouns."""
PERIODIC = {"daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annual": "year", "hourly": "hour"}
"""Adjectives for how long what has a price lasts, or how often it is due, each with that time: a weekly pass."""
KINDS_OF_ONE = PERIODIC.keys() | frozenset(
    "return double twin triple family student child's children's discounted reduced".split()
)
"""Words before the name of one thing that has a price, which others of its kind do not share: a return ticket."""
PARTS_OF_PLACES = (
    "suburbs outskirts centre center north south east west north-east north-west south-east south-west northeast "
    "northwest southeast southwest rest remainder parts coast interior hinterland countryside fringes edges edge"
).split()
"""Nouns before "of" and the name of a place that a part of it has."""
SIDES = (
    "northern southern eastern western north-eastern north-western south-eastern south-western central rural urban "
    "coastal suburban downtown"
).split()
"""Adjectives before the name of a place that a part of it has, in small letters: Northern Ireland is a name."""
NEW_BY = frozenset(
    "sell sale buy register registration deliver join licens enrol admit recruit hire arriv arrival issu grant".split()
)
"""Roots of words that say that things are new to somebody: all cars sold are new cars."""
NEW_ONCE = frozenset(
    "completed completion completions built opened opening openings founded born erected launched".split()
)
"""Words that say that things did not exist before: flats that were completed in a year are new."""
BECAME = frozenset(
    """
    solve unsolved clear prevent foil avert thwart reject refuse dismiss withdraw grant approve miss cancel delay plan
    schedule target
    """.split()
)
"""Verbs for what became of some things only, or was to become of them, in the form of `content`: burglaries solved."""
REGISTERED = frozenset(
    "patent trademark design company business firm enterprise car vehicle motorcycle lorry truck ship aircraft".split()
)
"""Things that are new once they are registered; people may be registered again, and most others are only counted."""
HOLDING = tuple("hold take carry seat sleep house fit accommodate".split())
"""Verbs of what has room for so many."""
BUILT = tuple("designed built meant intended equipped licensed".split())
"""What is done so that there is room for so many."""
LACKING = frozenset(
    """
    lack lacks lacked lacking short shortage shortages shortfall missing gap need needs needed vacant vacancy vacancies
    unfilled without too
    """.split()
)
"""Words one of which a claim has that says what is not there."""
LACKED = frozenset(
    """
    vacant unfilled unused unsold unpaid unanswered unoccupied empty free closed rejected refused cancelled missed
    missing
    """.split()
)
"""Words one of which a claim has that says what is not so, or is not done."""
ROOM = frozenset((*HOLDING, *BUILT)) | frozenset(
    "room space spaces capacity places seats berths beds holds sleeps fits accommodates takes carries can could".split()
)
"""Words one of which a claim has that says for how many there is room."""
USED = frozenset(
    """
    carried transported handled received welcomed drew attracted attended visited came sailed travelled traveled crossed
    stayed slept locked served treated processed hosted
    """.split()
)
"""Verbs of those who were there, and of what was done with them: the ferry carried 40."""
HAPPENINGS = frozenset(
    """
    accidents incidents collisions crashes falls fires deaths injuries fatalities suicides drownings
    thefts burglaries robberies assaults attacks rapes murders homicides crimes offences
    """.split()
)
"""What happens somewhere, so that a place narrows it: accidents at work, but not teachers at school."""
HARMED = "stolen robbed injured hurt wounded killed attacked assaulted harassed".split()
"""What was done to things and people somewhere, so that a place narrows it."""
SECTORS = tuple(
    "health defence defense military education welfare pension pensions school transport infrastructure"
    " advertising".split()
)
"""What money is spent on, before "spending": health spending is not all that is spent, nor what research costs."""
OTHERS = frozenset("other others else rest remaining remainder leaves leaving left".split())
"""Words that speak of the others, or of what is left, and perhaps of something else: met other people, left a will."""
IN_GENERAL = frozenset(
    """
    addition anger balance brief case certain clarity comparison conclusion consequence context contrast course
    court demand despair detail display doubt effect essence example exception fact fail file force fun general hand
    heart hindsight home instance issue jest least length line lockdown long most oath once operation paper
    parliament part particular passing practice precedent present pressure principle print private public question
    radio reality record reference reflection reply request response retrospect return review sale screen service
    short site stage stake store sum sure television theory time top total truth turn use warning
    """.split()
)
"""Words behind a preposition at the beginning of a sentence that do not say which things it is of: in fact."""
WAYS_OF_SAYING = frozenset("conditions numbers prices rates terms times weather words".split())
"""Nouns of phrases there that do not: in real terms, at current prices."""
