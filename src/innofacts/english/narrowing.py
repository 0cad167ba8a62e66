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
NEWCOMERS_BEFORE = r"\b(?<!has\s)(?<!have\s)(?<!had\s)(?:admitted|added|took\s(?:in|on))\s(?:[a-z]+\s){0,2}\Z"
"""The pattern of words before a number of those who came in some time, who are a part of those who are there."""
REGISTERED_BEFORE = r"\b(?<!has\s)(?<!have\s)(?<!had\s)registered\s(?:[a-z]+\s){0,3}\Z"
"""Likewise, before things that are new once they are registered, in some time: it registered 40 patents in 2023."""
REGISTERED = frozenset(
    "patent trademark design company business firm enterprise car vehicle motorcycle lorry truck ship aircraft".split()
)
"""Such things; people may be registered again, and most other things are only counted."""
ON_A_DAY = (
    r"(?i)\b(?:the\s(?:end|beginning|start)\sof|as\sof|year-end|now|today|currently|on\s\d|on\s[A-Z][a-z]+\s\d)\b"
)
"""The pattern of words that say that it is told how many there are on a day."""
NEWCOMERS_BEHIND = (
    r"\s(?:(?!ha[ds]\b|have\b)[a-z]+\s){0,2}?"
    r"(?:joined|were\s(?:newly\s)?(?:admitted|taken\s(?:in|on)))\b"
)
"""Likewise, behind it: 30 pupils joined; but 30 had joined by then."""
_HOLD = tuple("hold take carry seat sleep house fit accommodate".split())
_BUILT = tuple("designed built meant intended equipped licensed".split())
_TO_HOLD = "|".join((*_HOLD, *"handle serve process treat store".split()))
ROOM_FOR = (
    rf"\b(?:(?:room|space|capacity|{'|'.join(_BUILT)})\s"
    rf"(?:for|of|to\s(?:{_TO_HOLD}))|c(?:an|ould)\s(?:only\s|also\s|even\s)?(?:{_TO_HOLD}))\s(?:only\s|just\s)?\Z"
)
"""The pattern of words before a number of those for whom there is room, who need not be there: built to hold 40."""
LACKED_BEFORE = (
    r"\b(?:lack(?:s|ed|ing)?|missing|(?:short(?:age|fall)?|gap|lack)\sof|all\sbut|except(?:\sfor)?|in\sneed\sof|wants)"
    r"(?:\s(?:still|now|another|a\sfurther))?\s\Z"
)
"""The pattern of words before a number of those who are not there: lacks 40 nurses, all but 40 of the boats."""
LACKED_BEHIND = r"\s(?:short\b(?!-)|too\s(?:few|little)\b|(?:(?:is|are|was|were)\s)?(?:still\s)?(?:missing|lacking)\b)"
"""Likewise, of words behind it: is 40 nurses short of what it needs; 40 nurses are missing."""
LACKING = frozenset(
    """
    lack lacks lacked lacking short shortage shortages shortfall missing gap need needs needed vacant vacancy vacancies
    unfilled without too
    """.split()
)
"""Words one of which a claim has that says what is not there."""
ROOM = frozenset((*_HOLD, *_BUILT)) | frozenset(
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
ADJUNCTS = (
    "at work",
    "at home",
    "at school",
    "(?:on|off) duty",
    "at (?:the )?(?:level crossings|roundabouts|junctions|traffic lights)",
    "(?:at|from) (?:the )?(?:(?:railway|train|bus|metro|tube) )?stations",
    "involving (?:cyclists|pedestrians|motorcyclists|children|teenagers|pensioners|lorries|buses|trams|alcohol|drugs)",
    "by (?:young )?(?:children|teenagers|youths|pensioners|women|men|boys|girls|tourists|foreigners|students|drivers)",
)
"""What leaves out others, as patterns: accidents at work are not all; but people saved at sea may be, or stolen from
streets."""
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
