"""Words for what somebody means to do, expects or asks for."""

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
FORESEEN = frozenset("planned expected intended proposed hoped-for targeted envisaged".split())
"""Participles before or behind what has not come about yet: the planned revenue, revenue expected for 2023."""
MEANING_TO = frozenset(
    """
    plan plans planned planning intend intends intended intending aim aims aimed aiming hope hopes hoped hoping expect
    expects expected expecting want wants wanted promise promises promised pledge pledges pledged propose proposes
    proposed vow vows vowed due scheduled supposed meant likely
    """.split()
)
"""Words before "to" and what somebody means to do, or is expected to do: planned to spend 40 million."""
WISHING = frozenset("want wants wanted wanting demand demands demanded demanding seek seeks seeking sought".split())
"""Verbs whose object is an amount that somebody would like, and that is not there yet: the club demands £16,000."""
ASKING = frozenset(
    """
    ask asks asked asking call calls called calling press presses pressed pressing lobby lobbies lobbied lobbying
    petition petitions petitioned petitioning apply applies applied applying
    """.split()
)
"""Verbs of wishing before "for": asked for 40 beds."""
CHARGING = frozenset(
    """
    ask asks asked asking want wants wanted wanting urge urges urged urging order orders ordered ordering oblige obliges
    obliged obliging require requires required requiring instruct instructs instructed instructing commit commits
    committed committing bind binds bound binding expect expects expected expecting invite invites invited inviting
    """.split()
)
"""Verbs before whoever is to do something, "to" and what it is: asked the school to take 40 pupils."""
STILL_TO_DO = frozenset("outstanding backlog backlogs overdue unmet".split())
"""Words of a claim about what ought to be done and is not: the cost of outstanding repairs."""
NEEDING = frozenset("need needs needed needing".split())
"""Verbs whose object ought to be there, and perhaps is not: the ward needed 45 nurses."""
