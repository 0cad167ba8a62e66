"""Nouns before the number of one of many, section 12 and bus 46; labels of rows that say nothing of their own."""

from innofacts.english.wording import NOT_ADDED
from innofacts.patterns import regex

LABELS = frozenset(
    (
        "section sections sec figure figures fig figs table tables chapter chapters page pages pp p article articles "
        "art paragraph paragraphs para annex annexes appendix volume vol version versions release note notes footnote "
        "footnotes endnote phase level step stage grade class type category tier scope route highway motorway flight "
        "resolution directive regulation goal goals box chart panel exhibit plate item question equation eq theorem "
        "lemma clause schedule slide size sizes episode platform gate terminal room recommendation recommendations "
        "junction junctions exit exits bay pier quay berth psalm sonnet issue counter rows verse act scene decree "
        "apartment suite ticket leaflet pamphlet brochure booklet listing diagram illustration postcode postcodes ext "
        "extension contract contracts permit iso iec din guideline guidelines milepost locker aisle memo bulletin "
        "circular newsletter folder jetty kiosk booth buoy"
    ).split()
)
"""Nouns whose number is never a count."""
PERHAPS_LABELS = frozenset(
    (
        "part parts line lines lot zone ward district reactor block objective priority option scenario wave round "
        "track channel row bill law standard protocol group area indicator target principle rule unit model "
        "mark series season map day week weeks year form paper mail email report ref reference order case "
        "patient respondent sample seat month months fraction fractions column columns samples "
        "study experiment trial problem problems exercise exercises team player lane bus tram floor site sites "
        "studio hall hut dock signpost flat desk bridge station engine tower carriage stop stops office "
        "branch kilometre kilometer booth stall window file photo picture poster pump sign checkpoint shelf rack "
        "drawer cabinet inspector warden officer guard constable juror bidder caller hull"
    ).split()
)
"""Nouns that may also be followed by a count: that year 70 women came."""
OF_ALL_ROWS = frozenset(
    (
        "total totals overall all altogether sum whole combined together everyone everybody both any national "
        "number figure value result count amount share rate level average mean actual final latest current provisional "
        "preliminary revised estimate estimated recorded reported registered people person sex"
    ).split()
)
"""Words of the label of a row that has all that its table counts, or that say nothing of what it counts."""
TOTAL = regex(
    rf"(?i)(?!.*\b(?:{'|'.join(sorted(NOT_ADDED))})\b)"
    r"\W*(?:(?:grand\s|sum\s)?totals?\b.*|sum|altogether|all(?:\s(?!others?\b)[a-z]+)?|combined|together)\W*"
)
"""The label of the row with the total of the others, or the heading of such a column."""
OF_OTHERS = regex(r"(?i)\W*(?:(?:all|the)\s)?(?:others?|rest|elsewhere|remainder)\b")
"""How the label of a row begins that is of what is not in the other rows: other staff, the rest."""
OPENING = frozenset(
    """
    key main selected basic headline summary overview general other further additional comparative historical annual
    yearly quarterly monthly weekly daily average total gross net latest recent current provisional preliminary revised
    final estimated projected actual planned number share level rate development distribution breakdown
    """.split()
)
"""Words with which captions and titles begin, where a capital letter makes no name of them: Key indicators."""
