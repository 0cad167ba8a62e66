"""Units in words: shares, measures and their abbreviations, and times; a light module.

A measure has its name in MEASURE_NAMES or its abbreviation in MEASURES; if it has both, SYMBOLS or ABBREVIATIONS joins
them. With a place in DIMENSIONS or CONVERSIONS, its figures are compared with those in other units of its dimension.
An abbreviation that may follow a number without a space, 40km, is in WRITTEN_ONTO_NUMBERS too, or it is not read there;
two measures that are told together, 6 ft 2 in, are in COMPOUNDS.
"""

PERCENT_WORDS = ("%", "percent", "per cent", "pct")
"""The names of a percentage."""
POINT_WORDS = ("percentage point", "percentage-point", "percent point", "per cent point", "% point", "%-point", "pp")
"""The names of a percentage point, in the singular."""
BASIS_POINT_WORDS = ("basis point", "bp", "bps")
"""The names of a hundredth of a percentage point."""
MEASURES_OF_TIME = frozenset("year month week day hour minute second".split())
"""The units that measure a time, in the singular; nights, quarters and decades are counted."""
WITH_A_TIME = frozenset(
    """
    ago boy care case centre center end girl group hand job labourer nurse nursery old pass patient pupil release return
    school shift ticket trip tripper visit visitor ward worker
    """.split()
)
"""What makes a noun with a time before it, and is not so long: 40 day centres, two year groups."""
TIME_UNITS = frozenset(
    f"{unit}{ending}"
    for unit in (*MEASURES_OF_TIME, *"decade quarter night weekend fortnight".split())
    for ending in ("", "s")
) | {"century", "centuries"}
PER_ONE = frozenset(
    "year month week day hour minute second head person capita barrel tonne ton kilo kilogram litre liter gallon "
    "share unit"
    " piece kilometre kilometer km mile hectare acre ounce night quarter bushel pound kg kwh mwh"
    " kilowatt-hour megawatt-hour"
    " dose trip ticket pair visit pupil student patient passenger child household visitor bottle box bag seat room copy"
    " vote worker employee family lb oz pint cup dozen therm acre-foot"
    " game match flight boat bird animal semester lesson session jar loaf meal portion packet tray crate".split()
)
"""What follows "a" in a rate: "$40 a barrel"."""
# The prefixes of the International System, and the units that are met with each: names, then symbols in lower case.
_PREFIXES = {"kilo": "k", "mega": "m", "giga": "g", "tera": "t", "peta": "p", "exa": "e"}
_SMALL_PREFIXES = ("milli", "micro", "nano", "centi", "deci")
_NAMES = {"watt": "w", "watt-hour": "wh", "joule": "j", "byte": "b", "hertz": "hz", "tonne": "t", "gram": "g"}
_OTHER_NAMES = "metre meter litre liter bit volt pascal calorie".split()
_SYMBOLS = (
    *("m n µ μ c d k", "g n µ μ m k g t", "t k m g", "l µ μ m c d h", "w n µ μ m k g t p", "wh m k g t p"),
    *("j n µ μ m k g t p e", "v n µ μ m k", "hz m k g t", "pa h k m g", "ev m k g t", "bar n µ μ m", "b k m g t p e z"),
    *("bit k m g t", "bps k m g t p", "oz k m", "toe k m g", "bq k m g t p", "sv n µ μ m", "mol n µ μ m", "s n µ μ m"),
)
SI_MEASURES = frozenset(f"{prefix}{unit}" for unit, *prefixes in map(str.split, _SYMBOLS) for prefix in prefixes)
"""Symbols of units with a prefix of the International System, in lower case: kw, pj, mtoe."""
MEASURE_NAMES = frozenset(
    f"{prefix}{unit}"
    for unit in (*_NAMES.keys() - {"watt-hour"}, *_OTHER_NAMES)
    for prefix in (*_PREFIXES, *_SMALL_PREFIXES)
) | frozenset(
    """
    metre meter mile yard foot inch tonne ton kilo kilogramme gram pound ounce stone litre liter gallon pint barrel
    bushel quintal acre hectare hectolitre hectoliter degree kelvin watt volt joule calorie byte knot jin mu
    millisecond microsecond nanosecond
    """.split()
)
"""Units of measure in the singular, as in a 40 metre tower, half a mile."""
MEASURES = SI_MEASURES | frozenset(
    """
    ev toe mol fte h hr hrs min sec secs m mm ha g t l kwp mwp gwp wh hz °c °f ℃ m² m³ km² km³ cm² cm³ km2 km3 m2 m3
    cm2 cm3 mtpa teu bbl kph mph mva ft pp sq cu sqm nmi x sqft hp psi bar dwt p mi mmhg ppm ppb mcg db kcal bq rpm
    mah bcm mcm tcm bcf tcf kmph lm lx kgf gpm cfm bhp cc px arcsec arcmin kpc rad kyr mmcf btu mmbtu mmscf gal gals
    deg bpd boe mboe mmbbl oz lb lbs st dpi ppi fps mpg bpm lux pt pts au ly tib gib mib kib tkm pkm tpd tph tpa ktpa
    kgs kms mls
    """.split()
)
"""Abbreviations of units of measure."""

EXACT_MEASURES = frozenset("Gy mGy K Sv W V mA µA kA Ma ka Å ‰ ¢ Celsius celsius Fahrenheit fahrenheit".split())
"""Abbreviations that are units of measure only if they are written so."""

WRITTEN_ONTO_NUMBERS = """
    km kg mg g ha cm mm nm ml l kw mw gw tw kwh mwh gwh twh wh kt mt gt mtpa gb tb mb pb eb c f pt pts lb lbs oz mi
    gal hrs mins yds kgs kms mls cr h in hz pp ppt bp bps x pc ms kj mj gj tj kv mva bbl sqm sq p kph mph nmi ft teu
    dwt kmph cc bhp gpm cfm px rad
""".split()
"""Abbreviations of units, in lower case, that may follow a number without a space: 40km."""

WRITTEN_OUT = {
    "x": "times",
    "p": "pence",
    "k": "kelvin",
    "¢": "cents",
    "pt": "points",
    "pts": "points",
    "deg": "degrees",
    "celsius": "°C",
    "fahrenheit": "°F",
}
"""What a sign or an abbreviation behind a number is as a unit."""
PARTS_OF_UNITS = frozenset(
    """
    square cubic sq cu metric short long nautical light kilowatt megawatt gigawatt terawatt person man passenger
    percentage full-time board fluid troy astronomical
    """.split()
)
"""Words that are part of the unit with the noun behind them; any other word before a noun only narrows it."""
SYMBOLS = {
    **{f"{prefix}{name}": f"{sign}{symbol}" for prefix, sign in _PREFIXES.items() for name, symbol in _NAMES.items()},
    **{
        f"{sign}w hour": f"{sign}wh" for sign in _PREFIXES.values()
    },  # what "kilowatt hour" is once its first word is kw
    "watt-hour": "wh",
    "watt hour": "wh",
    "kilogramme": "kg",
    "hectare": "ha",
    "centimetre": "cm",
    "millimetre": "mm",
    "metre": "m",
    "litre": "l",
    "gallon": "gal",
    "gram": "g",
    "degree celsius": "°c",
    "degree centigrade": "°c",
    "degree fahrenheit": "°f",
    "british thermal unit": "btu",
    "metric ton": "tonne",
    "tonne of oil equivalent": "toe",
    "ton of oil equivalent": "toe",
    "twenty-foot unit": "teu",
    "twenty-foot equivalent unit": "teu",
}
"""Measures that are written out, each with its symbol, both in lower case."""
ABBREVIATIONS = {
    **dict.fromkeys(("h", "hr"), "hour"),
    "min": "minute",
    "t": "tonne",
    "ft": "foot",
    "mi": "mile",
    "yd": "yard",
    "sq": "square",
    "cu": "cubic",
    "hrs": "hour",
    "sec": "second",
    **dict.fromkeys(("ms", "msec"), "millisecond"),
    "oz": "ounce",
    "yds": "yard",
    **{f"{symbol}s": symbol for symbol in ("lb", "kg", "km", "ml", "gal")},
}
"""Abbreviations in lower case, each with the word that it is short for, if the word is the usual name of the unit.

Those in the plural have that word or their own singular.
"""
SHORT = {"degree": ("°C", "°F"), "c": ("°C",), "f": ("°F",), "point": ("pp",)}
"""What a unit may be short for, by the keys of both: minus 31 degrees, 46.6 C, up three points."""
RATES = {
    f"{sign}{symbol}": f"{prefix}bit per second"
    for prefix, sign in _PREFIXES.items()
    for symbol in ("bps", "bit/s", "bit per s", "b/s", "b per s")
} | {"kph": "km per hour", "kmph": "km per hour", "mph": "mile per hour"}
"""Abbreviations of rates, in lower case, each with what it is short for."""

# Measures of one dimension, a row each, with the power of ten that each is of the first one.
DIMENSIONS = (
    "g 0, mg -3, milligram -3, µg -6, microgram -6, kg 3, kilo 3, tonne 6, t 6, gg 9, kt 9, tg 12, mt 12, pg 15, gt 15",
    "toe 0, ktoe 3, mtoe 6, gtoe 9",
    "metre 0, m 0, mm -3, cm -2, dm -1, decimetre -1, km 3",
    "square metre 0, m2 0, sq m 0, sqm 0, square centimetre -4, ha 4, square kilometre 6, km2 6, sq km 6",
    (
        "l 0, ml -3, millilitre -3, cl -2, centilitre -2, dl -1, decilitre -1, cubic centimetre -3, kl 3, kilolitre 3, "
        "megalitre 6, gl 9, gigalitre 9, hectolitre 2, hl 2, "
        "cubic metre 3, m3 3, cubic kilometre 12, km3 12"
    ),
    "w 0, kw 3, mw 6, gw 9, tw 12",
    "wh 0, kwh 3, mwh 6, gwh 9, twh 12, pwh 15",
    "joule 0, j 0, kj 3, mj 6, gj 9, tj 12, pj 15, ej 18",
    "byte 0, kb 3, mb 6, gb 9, tb 12, pb 15, eb 18",
    "hz 0, khz 3, mhz 6, ghz 9",
    "ev 0, kev 3, mev 6, gev 9, tev 12",
    "bit 0, kilobit 3, megabit 6, gigabit 9, terabit 12",
)

# Measures that no power of ten converts, a row each, with how many of the first one each is.
CONVERSIONS = (
    (
        "second 1, millisecond 0.001, microsecond 0.000001, minute 60, min 60, hour 3600, hr 3600, hrs 3600, "
        "day 86400, week 604800, month 2629800, year 31557600"
    ),
    (
        "metre 1, mm 0.001, cm 0.01, km 1000, inch 0.0254, foot 0.3048, ft 0.3048, yard 0.9144, mile 1609.344, "
        "nautical mile 1852"
    ),
    (
        "g 1, kg 1000, tonne 1000000, ounce 28.349523, pound 453.59237, lb 453.59237, stone 6350.29318, "
        "short ton 907184.74, long ton 1016046.9088"
    ),
    "square metre 1, ha 10000, km2 1000000, square foot 0.09290304, acre 4046.856422, square mile 2589988.11",
    (
        "kj 1, mj 1e3, gj 1e6, tj 1e9, pj 1e12, ej 1e15, kwh 3.6e3, mwh 3.6e6, gwh 3.6e9, twh 3.6e12, pwh 3.6e15, "
        "toe 4.1868e7, ktoe 4.1868e10, mtoe 4.1868e13"
    ),
)

# Units that a quantity may be told in together, a row each, with how many of the smaller one make the larger.
_COMPOUNDS = (
    "year month 12, week day 7, day hour 24",
    "hour minute 60, hour min 60, hr min 60, hour second 3600, minute second 60, min second 60",
    "mile yard 1760, yard foot 3, foot inch 12, ft inch 12, stone pound 14, pound ounce 16, lb ounce 16",
    "km m 1000, m cm 100, kg g 1000",
)
COMPOUNDS = {
    (larger, smaller): int(count) for row in _COMPOUNDS for larger, smaller, count in map(str.split, row.split(", "))
}
"""How many of a smaller unit make a larger one, by the keys of both: 6 hours 38 minutes are 398 minutes."""
CONTAINERS = frozenset(
    """
    sack bag tin can packet carton box crate case bottle jar bucket barrel drum cask tank keg cylinder container pallet
    load lorryload truckload tankerload bale bundle sheet plate slab block brick log plank piece item portion loaf
    """.split()
)
"""Nouns in the singular for what holds a quantity of something, or for pieces of it: 900 sacks of flour."""
CONTENTS = frozenset(
    """
    bed room seat place berth desk cell ward classroom class window door roof lift kitchen bathroom toilet carriage
    wagon cabin locker shelf table bench chair plot pitch tree computer
    """.split()
)
"""Nouns in the singular for parts of things and for what stands in them: hospital beds are no hospitals."""
NAMES_OF_KINDS = frozenset(("daily", "weekly", "spin-off", "volunteer"))
"""What things of a kind may be called: dailies, for daily newspapers; volunteers, for volunteer firefighters."""
EXTENTS = frozenset("long high wide tall deep thick".split())
"""Adjectives that a length may have: 30 cm deep, a 3m-tall door."""
EXTENT_OF = {
    word: row[0]
    for row in map(
        str.split, ("long length", "wide width broad breadth", "deep depth", "tall high height", "thick thickness")
    )
    for word in row
}
"""Words for what a length may be of something, each with the first one for the same: a depth is how deep it is."""
