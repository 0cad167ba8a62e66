"""Words of which the names of places and organisations are made."""

from innofacts.english.calendar import MONTHS, WEEKDAYS
from innofacts.english.stopwords import PROSE

NO_NAMES = PROSE | MONTHS.keys() | frozenset(WEEKDAYS)
"""Words that are no name, or only that of a time, also with a capital letter."""
_AREAS = frozenset(
    "district county province prefecture canton state region city town village municipality parish valley".split()
)
KINDS_OF_PLACES = _AREAS | frozenset(
    "borough island islands river lake sea ocean basin system mountains port bay coast peninsula airport university "
    "hospital".split()
)
"""Words that many names of places have: a fact about Hill District is not about Coast District."""

PARTS_OF_COUNTRIES = _AREAS | {"cities", "league"}
"""Words of a title that is about a part of a country, or about some of its towns."""

KINDS_OF_SITES = frozenset(
    """
    abbey academy aquarium arena barracks barrage biennale boatyard brewery bridge canal carnival castle cathedral
    cemetery center centre chapel church cinema circus clinic club college colliery conservatory court crossing
    dairy dam depot derby dock dockyard factory fair farm ferry festival forge foundry gallery garden gate hall
    harbor harbour hatchery hospice hospital hostel hotel house infirmary institute interchange junction
    kindergarten laboratory landfill library lido lighthouse lock marathon marina market mill mine mint monastery
    monument mosque motorway museum nursery observatory opera orchestra palace park pier pit planetarium plant
    plantation police pool prison quarry quay race rally refinery refuge regatta reserve reservoir school shipyard
    smelter stadium station steelworks store studio synagogue temple terminal theater theatre tower track tramway
    triathlon tunnel university velodrome viaduct vineyard waterworks weir wharf windfarm winery workshop yard zoo
    """.split()
)
"""Words for what has the name of its town: Orton Zoo, Orton Marathon. Its airport or port is called Orton itself."""

KINDS_OF_ORGANISATIONS = KINDS_OF_SITES | frozenset(
    """
    alliance army bank bureau cooperative corps federation firm fleet group league line network project railway service
    society trust union
    """.split()
)
"""Words that end the names of organisations and sites, and that are left out of a short name: Orton, of Orton Zoo."""

FIRMS = frozenset("company cooperative corporation firm group holding holdings inc limited lines llc ltd plc".split())
"""Words that end the names of firms, which their first word names too: Orton, of Orton Mills plc."""

NO_NAMES_ALONE = frozenset(
    """
    north south east west northern southern eastern western upper lower inner outer middle old new great greater little
    big long high low royal imperial national central general public free grand first second united saint st santa san
    mount cape point fort cross kings queens holy black white red blue green golden silver
    """.split()
)
"""Words that begin names and are none by themselves: Upper, of Upper Hill District."""

NO_PLACES = frozenset(
    """
    q1 q2 q3 q4 fy h1 h2 exactly half country state region city report today yesterday women men children people nature
    farmers institution mr mrs ms dr sir
    """.split()
)
"""Words that may have a capital letter and name no place, besides those of `speakers.AGENTS`."""

STREETS = frozenset("street road avenue lane square terrace quay".split())
"""Words that end the names of streets."""

NEWSPAPERS = frozenset(
    """
    advertiser argus beacon chronicle courier dispatch echo examiner herald mail mercury monitor news observer post
    recorder reporter sentinel standard star sun telegraph times tribune
    """.split()
)
"""Words that end the names of newspapers, besides those of `speakers.MEDIA`."""
WORLDWIDE = frozenset(("worldwide", "globally", "globe"))
"""Words that say of what is counted that it is that of all countries."""
THE_WORLD = r"(?:world(?:wide)?|global(?:ly)?|globe|planet|earth|mankind|humanity|(?:all|every)\scountr(?:y|ies))"
"""A word for the world, as a pattern; it may also be part of a name: the World Cup."""
