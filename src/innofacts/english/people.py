"""People: nouns for them, alone and together, for where they live, and for what they join."""

# Who is counted as people.
PEOPLE = frozenset(
    """
    person patient worker student pupil teacher doctor nurse customer user resident citizen researcher scientist
    employee staff personnel passenger farmer refugee migrant woman man child adult voter soldier visitor tourist
    subscriber victim applicant graduate apprentice inhabitant trainee volunteer official learner consumer rider
    traveller commuter spectator runner player member donor ranger driver inmate prisoner firefighter reader tenant
    owner buyer client viewer guest foreigner immigrant native pensioner teenager flyer fisher fisherman
    fireman farmworker conscript troop retiree offender criminal thief burglar robber murderer suspect defendant
    convict fugitive witness plaintiff judge magistrate juror prosecutor lawyer guard warder constable detective
    policeman cyclist motorist pedestrian motorcyclist pilot sailor seafarer skipper emigrant newcomer landlord lodger
    homeowner builder reservist veteran recruit cadet peacekeeper astronaut scholar academic engineer inventor
    officer manager miner baker beekeeper childminder councillor musician actor dancer singer author
    docker longshoreman technician lifeguard paramedic diver climber mountaineer hiker swimmer protester demonstrator
    """.split()
)
"""Nouns for people, in the singular: 40 nurses are 40 people."""
OF_AN_AGE = tuple(
    (
        "man woman boy girl lad youth teenager child pensioner widow widower grandmother grandfather mother "
        "father wife husband son daughter brother sister twin twins mayor minister founder founders cat dog"
    ).split()
)
"""Nouns for one person, or animal, whose age a text gives: a widow of 81."""
GROUPS = frozenset("crew team squad jury panel cast choir cabinet committee band troupe".split())
"""Nouns for people who do something together: a crew of nine."""
HOMES = frozenset("home house household dwelling flat apartment".split())
"""Nouns for where people live, of which there are fewer than people."""
TOGETHER = {frozenset(("men", "women")): "people", frozenset(("boys", "girls")): "children"}
"""What two groups of people are together: 40 men and women are 40 people."""
HEADS = frozenset("person inhabitant people population resident citizen head capita individual".split())
"""Nouns for any person, by which something is counted: per inhabitant, per 100,000 people."""
ANYBODY = frozenset(
    "soul name hand individual head folk recipient newcomer beginner colleague participant mortal".split()
)
"""Nouns for people of whatever group a text is about: 2,140 names on a list of children."""
ORGANISATIONS = frozenset(
    """
    company firm business enterprise corporation organisation organization association agency authority charity club
    union party bank insurer airline startup start-up group cooperative institution
    """.split()
)
"""Nouns for organisations, in the singular."""

OF_LIVES = frozenset("birth death marriage divorce".split())
"""What is counted of people's lives."""
