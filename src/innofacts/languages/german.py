"""German: its function words, and how it writes figures."""

from innofacts.languages.language import Grammar, language, numbered

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
    war also so die uhr
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
        ranges=(("zwischen", "und"), ("von", "bis"), ("", "bis"), ("", "bis zu"), ("von", "auf")),
        scales={
            "thousand": "tausend|tsd",
            "million": "million|millionen|mio|mill",
            "billion": "milliarde|milliarden|mrd|mia",
            "trillion": "billion|billionen|bio|bill",
        },
        counts=numbered(1, "ein|eine|einer|einem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")
        | {"1.5": "anderthalb|eineinhalb"},
        tens="",
        definite="diese|diesen|dieser|jene|ihre|ihren|ihrer|seine|seinen|seiner|unsere|alle|allen|nächsten|letzten|ersten"
        "|beiden|anderen",
        fractions=numbered(2, "hälfte drittel viertel fünftel sechstel siebtel achtel neuntel zehntel"),
        of_fractions="der|des|aller|von|davon|mehr|weniger",
        no_wholes="jahr|jahres|jahrhunderts|jahrzehnts|saison|zeit|woche|monats|strecke|wegs|weges|spiels|nacht|tages|laufzeit"
        "|amtszeit|stadt|partie",
        no_shares="erste|ersten|zweite|zweiten|andere|anderen|auf die|zur|dritten|letzten",
        one_in=r"jede[rs]?\s+(?P<whole>{ordinals})(?=\s+(?!Woche|Tag|Jahr|Monat|Stunde|Minute|Sekunde|Mal\b)(?-i:[A-ZÄÖÜ]))",
        ordinals=numbered(
            2,
            "zweite|zweites|zweiter dritte|drittes|dritter vierte|viertes|vierter fünfte|fünftes|fünfter"
            " sechste|sechstes|sechster siebte|siebtes|siebter|siebente achte|achtes|achter"
            " neunte|neuntes|neunter zehnte|zehntes|zehnter",
        ),
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
        months="januar|jänner februar|feber märz april mai juni juli august september oktober november dezember",
        relative={
            "-1 year": "im vergangenen jahr|im letzten jahr|im vorigen jahr|vergangenes jahr|letztes jahr|voriges jahr"
            "|im vorjahr",
            "0 year": "in diesem jahr|im laufenden jahr|dieses jahr|heuer",
            "1 year": "im nächsten jahr|im kommenden jahr|nächstes jahr|kommendes jahr",
            "-1 month": "im vergangenen monat|im letzten monat|im vorigen monat|vergangenen monat|letzten monat",
            "0 month": "in diesem monat|im laufenden monat|diesen monat",
            "1 month": "im nächsten monat|im kommenden monat|nächsten monat|kommenden monat",
            "-1 day": "gestern",
        },
        ends="ende|per ende|bis ende",
        parts="anfang|mitte",
        since="seit|seit dem jahr",
        compared="als|als im|als im jahr|als ende|gegenüber|gegenüber dem jahr|im vergleich zu|im vergleich mit"
        "|im vergleich zum jahr|verglichen mit|statt|nach noch",
        dotted_days="am|vom|zum|bis|dem|den|der|ab|seit|und",
        of_years="in|im|jahr|jahre|jahres|seit|ab|von|bis|und|ende|anfang|mitte|vor|nach|märz|mai|juni|juli",
        rises="stieg|steig|gestiegen|wuchs|wachs|gewachsen|zunahm|zugenommen|zunahme|erhöh|anstieg|zulegt|zugelegt|plus",
        falls="sank|sink|gesunken|fiel|fällt|fallen|gefallen|zurückg|ging|abnahm|abgenommen|rückgang|verringer|halbier|minus",
        by="um|von",
        to="auf",
        amounts="waren es|sind es|es waren|es sind",
        number_of="zahl der|anzahl der|zahl von|anzahl von",
        aged="ist|sind|war|waren",
    ),
)
