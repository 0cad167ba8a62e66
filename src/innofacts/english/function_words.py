"""Function words by their class, from which each rule takes the classes that it means; a light module."""

BEING = frozenset("is are was were".split())
"""The forms of "be" that follow a subject."""
TO_BE = BEING | frozenset("be been being".split())
"""All forms of "be" but "am"."""
HAVING = frozenset("has have had".split())
"""The forms of "have"."""
MAKE = frozenset("make makes made".split())
"""The forms of "make", which may have a number as its object, or "up" and one: it makes 340, they make up 12 %."""
DOING = frozenset("do does did".split())
"""The forms of "do"."""
MODALS_OF_DOUBT = frozenset("could may might would".split())
"""Verbs of what is possible, or so under a condition: it could cost 40."""
MODALS = MODALS_OF_DOUBT | frozenset("can must shall should will".split())
"""Verbs before an infinitive without "to"."""
AUXILIARIES = BEING | HAVING | DOING | MODALS
"""Verbs before the form of another verb, and behind a subject."""
IS_OR_HAS = "|".join(sorted(BEING | HAVING))
"""The pattern of verbs behind what is or has something: 40 are left, the town has 40."""
IS_HAS_OR_DOES = f"{IS_OR_HAS}|{'|'.join(sorted(DOING))}"
"""The pattern of these verbs, and of forms of "do" in place of a verb: 63 % vote, the others do not."""

OWNERS = frozenset("its their his her our my your".split())
"""Pronouns before what somebody has: its parks."""
POINTERS = frozenset("this that these those".split())
"""Pronouns before what was said: those parks."""
PRONOUNS = POINTERS | {"it", "they", "there"}
"""Pronouns in place of a subject that was named before: they have 40."""
DEFINITE = OWNERS | {"the"}
"""Words before what is known."""
THE = "|".join(sorted((OWNERS | {"the", "all", "these", "those"}) - {"my", "your"}))
"""The pattern of words before a whole that is known: a third of the 90 seats, of all seats, of its seats."""
SUBJECTS = frozenset("i you he she it we they".split())
"""Pronouns before a verb."""
THEM = frozenset("them these those".split())
"""Pronouns behind "of" for what was named: 40 of them."""
RELATIVES = frozenset("who that which whose where".split())
"""Words that begin a relative clause."""
WHICH = frozenset(("which", "whom"))
"""Pronouns behind "of" at the beginning of a clause: 40 ships, of which."""
OF_THEM = rf"of\s(?:{'|'.join(sorted(THEM | WHICH))})"
"""The pattern of words behind a part of the things that were named: 40 of them; 40 ships, 9 of which."""
OF_IT = rf"of\s(?:{'|'.join(sorted(THEM | {'it'}))})"
"""The pattern of words behind a part of things, or of one thing, that were named: 40 tonnes of it."""
PER_HEAD = r"\bper[\s-](?:capita|head|person|inhabitant)\b"
"""The pattern of words that say of money or a measure that it is for each person: per capita income."""

BEFORE_FIGURES = frozenset("of in on at to for from by with after".split())
"""Prepositions that may be before any figure."""
PREPOSITIONS = BEFORE_FIGURES | frozenset(
    """
    among between across within without throughout against under over into onto near around about before during since
    until per via
    """.split()
)
"""Prepositions that may be before any noun."""
HOW_LONG = frozenset("for in within".split())
"""Prepositions before how long something took: closed for six hours, dug in 16 days."""
BEFORE_TIMES = HOW_LONG | frozenset("over after during".split())
"""Prepositions before the length of the time in which something is done: over ten years."""
OF_TIMES = frozenset("in of for during".split())
"""Prepositions before the time that something is of: sales in 2019, figures for 2019."""
WHERE = frozenset("in across within throughout".split())
"""Prepositions before the place where something is so: In Ghana, 40 ports are open."""
CLAUSES = frozenset("and but while whereas".split())
"""Conjunctions between two clauses that each have a subject."""
STILL = frozenset("now still currently already".split())
"""Adverbs of the present."""
HEDGES = "about|almost|around|just|nearly|only|roughly|some"
"""The pattern of adverbs that may be before any figure: about 40, only 40."""

DENYING = frozenset("no not never none nobody neither nor nowhere cannot".split())
"""Words that deny what follows."""

AGAINST = frozenset(("against", "versus", "vs"))
"""Prepositions before what a figure is compared with."""
COMPARED_WITH = frozenset((("compared", "with"), ("compared", "to"), ("up", "from"), ("down", "from")))
"""Two words between a figure and an earlier one: 58, up from three."""
COMPARED = rf"(?:compared\s(?:with|to)|{'|'.join(sorted(AGAINST))}\.?)"  # the last of them is "vs."
"""The pattern of words between a figure and one that it is compared with."""
