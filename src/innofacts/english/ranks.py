"""Words of ranks: superlatives, and what things are compared by."""

from innofacts.english.wording import LESS

TOPPING = frozenset("top tops topped topping heads headed".split())
"""Verbs of being the first of a table: topped the ranking."""
HIGHEST = frozenset(
    """
    highest largest biggest greatest most busiest longest tallest oldest wettest warmest hottest dearest deepest
    heaviest widest richest priciest costliest farthest
    """.split()
)
"""Superlatives of what has the largest number."""
LOWEST = frozenset(
    """
    lowest smallest fewest least shortest cheapest youngest lightest coldest driest shallowest narrowest poorest
    """.split()
)
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
        low small little short cheap light cold young dry best worst good bad safe safest safety poor poverty
        slow slowest clean cleanest quality price prices cost costs rent rents time last bottom reverse ascending
        """.split()
    )
)
"""Words of a rank that may count from the smallest number: ranked third by prices, or for safety."""
MERITS = frozenset(
    """
    accessible affordable competitive deprived economical efficient equal favourable reliable secure stable
    """.split()
)
"""Adjectives of which more may be a larger number or a smaller one: the most affordable flats, by an index of rents."""
HARMS = frozenset(
    """
    death deaths fatality fatalities mortality accident accidents crash crashes injury injuries crime crimes theft
    thefts burglary burglaries robbery robberies murder murders unemployment poverty homelessness pollution corruption
    absenteeism
    """.split()
)
"""Of what the most is the worst."""
LOW_IS_GOOD = (
    LOWEST
    | HARMS
    | frozenset(
        """
        fastest quickest slowest cleanest safest safe bottom golf par strokes penalty penalties fault faults
        error errors emission emissions inflation conceded
        """.split()
    )
)
"""Words of a ranking in which the first may have the least."""
SUPERLATIVES = HIGHEST | LOWEST | frozenset("best worst fastest slowest strongest weakest safest newest".split())
"""What may follow an ordinal that is a rank: the 14th largest economy. The fastest and others are of either number."""
NO_SUPERLATIVES = frozenset(
    """
    request harvest interest protest contest conquest inquest midwest northwest southwest bequest manifest earnest
    suggest tempest headrest armrest
    """.split()
)
"""Words on -est that are no superlatives."""


QUANTITIES = frozenset(
    """
    age amount area capacity consumption coverage density depth export exports height income length loss losses
    number numbers output population price production profit rate revenue sale sales share size spending tonnage
    total turnover value volume weight width yield
    """.split()
)
"""Nouns for what things are compared by: sixth by number of data centres."""


def is_superlative(word: str) -> bool:
    """Return whether a word, as it is written, is the superlative of an adjective: largest, steepest; not Budapest."""
    if word.lower() in SUPERLATIVES:
        return True
    is_other = word in NO_SUPERLATIVES or word.endswith("forest")
    return word.islower() and word.endswith("est") and len(word) >= _SHORTEST and not is_other


_SHORTEST = 7  # letters of a superlative, apart from the usual ones
