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
