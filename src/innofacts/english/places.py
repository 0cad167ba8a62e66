"""Words of which the names of places and organisations are made."""

KINDS_OF_PLACES = frozenset(
    "district county province prefecture canton state region city town village municipality parish borough island "
    "islands river lake sea ocean valley mountains port bay coast peninsula airport university hospital".split()
)
"""Words that many names of places have: a fact about Hill District is not about Coast District."""

KINDS_OF_ORGANISATIONS = frozenset(
    """
    academy alliance army bank brewery bureau cathedral centre center church cinema circus clinic club college
    conservatory cooperative corps court dairy farm federation festival firm fleet gallery garden group hostel hotel
    house institute laboratory league library line market mill mine museum network observatory opera orchestra park
    plant police prison project railway refuge reserve school service society station studio theatre theater track
    trust union vineyard winery zoo
    """.split()
)
"""Words that end the names of organisations and sites, and that are left out of a short name: Orton, of Orton Zoo."""

NO_NAMES_ALONE = frozenset(
    """
    north south east west northern southern eastern western upper lower inner outer middle old new great greater little
    big long high low royal imperial national central general public free grand first second united saint st santa san
    mount cape point fort cross kings queens holy black white red blue green golden silver
    """.split()
)
"""Words that begin names and are none by themselves: Upper, of Upper Hill District."""
