"""German: its function words, and how it writes figures."""

from innofacts.languages.language import Grammar, language

GERMAN = language(
    "de",
    "German",
    """
    und der das den dem des ein eine einer eines einem einen ist sind waren wurde wurden wird werden nicht auch auf
    mit von vom für im am bei beim nach aus zu zum zur als oder aber wie nur noch sich durch über unter zwischen gegen
    ohne seit bis dass wenn weil hat haben hatte hatten kann können konnte muss sollen dieser diese dieses ihre ihr
    sein seine wir sie es er ich man nahmen lag lagen liegt liegen stieg sank kostet kosten betrug beträgt mehr
    weniger etwa rund knapp gut mindestens höchstens fast ungefähr circa zirka bereits jahr jahre jahren prozent um
    millionen milliarden billionen mrd mio tsd menschen personen einwohner tonnen mehr_als weniger_als bis_zu in an
    war also so die
    """,
    Grammar(
        before={
            ">": "mehr als|über|größer als|höher als|länger als|jenseits von|oberhalb von"
            "|übersteigt|übersteigen|überschreiten|überstieg|überstiegen|übertrifft|übertraf|überschreitet|überschritt|>",
            ">=": "mindestens|nicht weniger als|wenigstens|zumindest|ab|größer oder gleich|≥|>=",
            "<=": "höchstens|maximal|bis zu|nicht mehr als|allenfalls"
            "|übersteigt nicht|überschreitet nicht|kleiner oder gleich|≤|<=",
            "<": "weniger als|nicht einmal|unter|kleiner als|niedriger als|kürzer als|unterhalb von|<",
            "~<": "fast|knapp|beinahe|nahezu|annähernd|kaum weniger als|etwas weniger als|knapp unter",
            "~>": "gut|etwas mehr als|etwas über|knapp über|leicht über|reichlich",
            "~": "rund|etwa|ungefähr|circa|zirka|ca.|ca|um die|in etwa|schätzungsweise|an die|kaum|~|≈",
            "=": "genau|exakt",
        },
        after={
            ">=": "oder mehr|und mehr|oder darüber|und darüber|oder höher|mindestens",
            "<=": "oder weniger|und weniger|oder darunter|und darunter|höchstens|maximal",
            "~": "oder so|ungefähr|in etwa",
        },
        directions="bis zu",
        denials="nicht|kein|keine|keiner|nie|niemals",
        nobody="kein|keine|keiner|keines|niemand",
        within="mit|von|für|bei|in|auf|aus",
        minus="minus",
        articles="den|die|das|der|dem",
        ranges=(("zwischen", "und"), ("von", "bis"), ("", "bis"), ("", "bis zu")),
        scales={
            "thousand": "tausend|tsd",
            "million": "million|millionen|mio|mill",
            "billion": "milliarde|milliarden|mrd|mia",
            "trillion": "billion|billionen|bio|bill",
        },
        counts={
            "1": "ein|eine|einer|einem",
            "1.5": "anderthalb|eineinhalb",
            "2": "zwei",
            "3": "drei",
            "4": "vier",
            "5": "fünf",
            "6": "sechs",
            "7": "sieben",
            "8": "acht",
            "9": "neun",
            "10": "zehn",
            "11": "elf",
            "12": "zwölf",
        },
        units={
            "%": "prozent|v. h.",
            "pp": "prozentpunkt|prozentpunkte|prozentpunkten",
            "EUR": "euro|euros",
            "USD": "us-dollar|us-dollars",
            "CHF": "schweizer franken|franken",
            "GBP": "pfund sterling|britische pfund",
            "CNY": "yuan|renminbi",
            "JPY": "yen",
            "$": "dollar|dollars",
            "countries": "länder|ländern|staaten",
            "people": "menschen|personen|leute",
            "inhabitants": "einwohner|einwohnern|kopf",
            "researchers": "forscher|forschern|wissenschaftler|wissenschaftlern|forschende|forschenden",
            "companies": "unternehmen|firmen",
            "patents": "patente|patenten",
            "patent applications": "patentanmeldungen",
            "jobs": "arbeitsplätze|arbeitsplätzen",
            "projects": "projekte|projekten",
            "times": "mal",
            "tonnes": "tonnen|tonne|t",
            "km": "kilometer|kilometern|km",
            "metres": "meter|metern",
            "hectares": "hektar",
            "square kilometres": "quadratkilometer|quadratkilometern",
            "litres": "liter|litern",
            "years": "jahre|jahren|jahr",
            "months": "monate|monaten|monat",
            "degrees": "grad",
            "days": "tage|tagen|tag",
            "hours": "stunden|stunde",
            "minutes": "minuten|minute",
        },
        of="an|der|von",
        per="pro|je",
        noun=r"(?:(?:[a-zäöüß]+(?:en|er|es|te|e))\s){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+)",
        abbreviations="bzw|mio|mrd|nr|tsd|usw|vgl",
        months="januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
        of_years="in|im|jahr|jahre|jahres|seit|ab|von|bis|und|ende|anfang|mitte|vor|nach|märz|mai|juni|juli",
        rises="stieg|steig|gestiegen|wuchs|wachs|gewachsen|zunahm|zugenommen|zunahme|erhöh|anstieg|zulegt|zugelegt|plus",
        falls="sank|sink|gesunken|fiel|fällt|fallen|gefallen|zurückg|ging|abnahm|abgenommen|rückgang|verringer|minus",
        by="um|von",
    ),
)
