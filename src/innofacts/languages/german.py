"""German: its function words, and how it writes figures."""

from innofacts.languages.language import NEVER, Grammar, fractions_of_years, language, numbered

_ONES = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS = ("zwanzig", "dreißig|dreissig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")


def _above_twelve() -> dict[str, str]:
    """Return the words for the numbers from 13 to 99, for hundreds and for a thousand."""
    teens = numbered(13, "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn")
    tens = {str(10 * n): words for n, words in enumerate(_TENS, 2)}
    others = {
        str(10 * n + one): "|".join(f"{word}und{ten}" for ten in words.split("|"))
        for n, words in enumerate(_TENS, 2)
        for one, word in enumerate(_ONES, 1)
    }
    hundreds = {str(100 * n): f"{word}hundert" for n, word in enumerate(_ONES[1:], 2)}
    return teens | tens | others | hundreds | {"100": "hundert|einhundert", "1000": "tausend|eintausend"}


GERMAN = language(
    "de",
    "German",
    """
    und der das den dem des ein eine einer eines einem einen ist sind waren wurde wurden wird werden nicht auch auf
    mit von vom für im am bei beim nach aus zu zum zur als oder aber wie nur noch sich durch über unter zwischen gegen
    ohne seit bis dass wenn weil hat haben hatte hatten kann können konnte muss sollen dieser diese dieses ihre ihr
    sein seine wir sie es er ich man nahmen lag lagen liegt liegen stieg sank kostet kosten betrug beträgt mehr
    weniger etwa rund knapp gut mindestens höchstens fast ungefähr circa zirka bereits jahr jahre jahren prozent um
    werde werden wurde seien sei würde würden hätte hätten könnte könnten sollte sollten will wollen alle allen jeder
    heuer laut gegenüber damit dabei dort mehr als
    millionen milliarden billionen mrd mio tsd menschen personen einwohner tonnen mehr_als weniger_als bis_zu in an
    war also so die uhr kostete kosteten je im_jahr im_monat pro_kopf pro_jahr
    """,
    Grammar(
        before={
            ">": "mehr als|über|größer als|älter als|höher als|länger als|jenseits von|oberhalb von"
            "|übersteigt|übersteigen|überschreiten|überstieg|überstiegen|übertrifft|übertraf|überschreitet"
            "|überschritt|>",
            ">=": "mindestens|nicht weniger als|wenigstens|zumindest|ab|größer oder gleich|≥|>=",
            "<=": "höchstens|maximal|bis zu|bis|nicht mehr als|allenfalls"
            "|übersteigt nicht|überschreitet nicht|kleiner oder gleich|≤|<=",
            "<": "weniger als|nicht einmal|unter|kleiner als|jünger als|niedriger als|kürzer als|unterhalb von|<",
            "~<": "fast|knapp|nicht ganz|so gut wie|beinahe|nahezu|annähernd|kaum weniger als|etwas weniger als"
            "|knapp unter",
            "~>": "gut|etwas mehr als|etwas über|knapp über|leicht über|reichlich",
            "~": "rund|etwa|ungefähr|circa|zirka|ca.|ca|um die|in etwa|schätzungsweise|an die|kaum|~|≈",
            "=": "genau|exakt",
        },
        after={
            ">=": "oder mehr|und mehr|oder darüber|und darüber|oder höher|mindestens",
            "<=": "oder weniger|und weniger|oder darunter|und darunter|höchstens|maximal",
            "~": "oder so|ungefähr|in etwa",
        },
        adverbs="mindestens|wenigstens|zumindest|höchstens|maximal|allenfalls",
        directions="bis zu|bis",
        denials="nicht|kein|keine|keiner|nie|niemals",
        nobody="kein|keine|keiner|keines|niemand",
        within="einige|ein paar|eines|einen|mit|von|für|bei|in|auf|aus",
        minus="minus",
        articles="den|die|das|der|dem",
        among="unter den|unter der|über den|über die|über der|mehr als die|mehr als den|weniger als die"
        "|weniger als den",
        worth=r"\b[\w-]*(?:finale|lauf|rennen|sieg|kredit|darlehen|vertrag|auftrag|rechnung|scheck|bescheid|anleihe|strafe)",
        about_few="über|unter",
        about="",
        ranges=(("zwischen", "und"), ("von", "bis"), ("", "bis"), ("", "bis zu"), ("von", "auf")),
        either="oder",
        scales={
            "thousand": "tausend|tsd",
            "million": "million|millionen|mio|mill",
            "billion": "milliarde|milliarden|mrd|mia",
            "trillion": "billion|billionen|bio|bill",
        },
        money={"million EUR": "m€|meur", "thousand EUR": "t€|teur|k€", "million CHF": "mchf"},
        counts=numbered(1, "ein|eine|einer|einem|einmal zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")
        | {"1.5": "anderthalb|eineinhalb"},
        more_counts=_above_twelve(),
        hundreds="",
        definite="diese|diesen|dieser|jene|ihre|ihren|ihrer|seine|seinen|seiner|unsere|alle|allen|nächsten"
        "|letzten|ersten"
        "|beiden|anderen",
        fractions=numbered(2, "hälfte drittel viertel fünftel sechstel siebtel achtel neuntel zehntel"),
        of_fractions="der|des|aller|von|davon|mehr|weniger",
        no_wholes="jahr|jahres|jahrhunderts|jahrzehnts|saison|zeit|woche|monats|strecke|wegs|weges|spiels"
        "|nacht|tages|laufzeit"
        "|amtszeit|stadt|partie",
        no_shares="erste|ersten|zweite|zweiten|andere|anderen|auf die|zur|dritten|letzten",
        one_in=r"jede[rs]?\s+(?P<whole>{ordinals})(?=\s+(?!Woche|Tag|Jahr|Monat|Stunde|Minute|Sekunde"
        r"|Mal\b)(?-i:[A-ZÄÖÜ]))",
        ordinals=numbered(
            2,
            "zweite|zweites|zweiter dritte|drittes|dritter vierte|viertes|vierter fünfte|fünftes|fünfter"
            " sechste|sechstes|sechster siebte|siebtes|siebter|siebente achte|achtes|achter"
            " neunte|neuntes|neunter zehnte|zehntes|zehnter",
        ),
        labels="pro|nummer|nr|platz|rang|artikel|art|absatz|abs|paragraf|paragraph|§|§§|ziffer|kapitel|kap|seite"
        "|band|folge|staffel"
        "|gruppe|linie|zimmer|top|formel|windows|android|iphone|galaxy|playstation|covid|sars-cov|telefon|tel|fax|plz",
        clock="uhr|mes?z|h(?!\\w)",
        at="",
        units={
            "%": "prozent|v. h.",
            "pp": "prozentpunkt|prozentpunkte|prozentpunkten",
            "EUR": "euro|euros|eur",
            "USD": "us-dollar|us-dollars",
            "CHF": "schweizer franken|franken|fränkli",
            "cents": "cent|cents",
            "AUD": "australische dollar|australischen dollar",
            "CAD": "kanadische dollar|kanadischen dollar",
            "SGD": "singapur-dollar",
            "HKD": "hongkong-dollar",
            "TWD": "taiwan-dollar",
            "SEK": "schwedische kronen|schwedischen kronen",
            "NOK": "norwegische kronen|norwegischen kronen",
            "DKK": "dänische kronen|dänischen kronen",
            "CZK": "tschechische kronen|tschechischen kronen",
            "TRY": "türkische lira|türkischen lira",
            "RUB": "rubel",
            "BRL": "real|reais",
            "PLN": "zloty",
            "HUF": "forint",
            "GBP": "pfund sterling|britische pfund",
            "CNY": "yuan|renminbi",
            "JPY": "yen",
            "$": "dollar|dollars",
            "countries": "länder|ländern|staaten",
            "people": "menschen|personen|leute",
            "inhabitants": "einwohner|einwohnern",
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
            "MWh": "megawattstunden|megawattstunde",
            "kWh": "kilowattstunden|kilowattstunde",
            "GWh": "gigawattstunden",
            "TWh": "terawattstunden",
            "MW": "megawatt",
            "GW": "gigawatt",
            "kg": "kilogramm|kilo|kg",
            "weeks": "wochen|woche",
            "seconds": "sekunden|sekunde",
            "square metres": "quadratmeter|quadratmetern",
            "cubic metres": "kubikmeter|kubikmetern",
        },
        of="an|der|von",
        per="pro|je",
        per_many="auf",
        and_per="und|und pro|und je|je|pro",
        bases={
            "year": "jahr",
            "month": "monat",
            "week": "woche",
            "day": "tag",
            "hour": "stunde|std",
            "minute": "minute",
            "second": "sekunde",
            "night": "nacht",
            "quarter": "quartal",
            "person": "kopf|person|einwohner|einwohnerin",
            "household": "haushalt",
            "family": "familie",
            "child": "kind",
            "pupil": "schüler",
            "student": "studierenden|student",
            "employee": "mitarbeiter|beschäftigten|arbeitnehmer",
            "passenger": "fahrgast|passagier",
            "vehicle": "fahrzeug",
            "share": "aktie",
            "barrel": "barrel|fass",
            "tonne": "tonne",
            "kilo": "kilo",
            "kg": "kilogramm|kg",
            "litre": "liter",
            "kWh": "kilowattstunde",
            "MWh": "megawattstunde",
            "km": "kilometer|km",
            "metre": "meter",
            "square metre": "quadratmeter",
            "cubic metre": "kubikmeter",
            "square kilometre": "quadratkilometer",
            "hectare": "hektar",
        },
        noun_per=r"(?-i:[A-ZÄÖÜ])[\w-]+",
        rates={
            "year": "im jahr|jährlich",
            "month": "im monat|monatlich",
            "week": "in der woche|wöchentlich",
            "day": "am tag|täglich",
            "hour": "in der stunde|stündlich",
        },
        prices={
            "week": "die woche",
            "hour": "die stunde",
            "night": "die nacht",
            "kilo": "das kilo",
            "litre": "der liter",
            "tonne": "die tonne",
            "kWh": "die kilowattstunde",
            "MWh": "die megawattstunde",
            "square metre": "der quadratmeter",
        },
        no_rates="davor|zuvor|danach|darauf|vorher|später|der|des|ihrer|seiner|ihres|seines|in dem|als|nach"
        "|vor|vom|bis|ab|seit|zum",
        noun=r"(?:(?:[a-zäöüß]+(?:en|er|es|te|e))\s){0,2}(?P<noun>[A-ZÄÖÜ][\w-]+)",
        verbs=NEVER,
        victims="starben|ums leben|wurden verletzt|wurden getötet|verloren ihr leben|sind gestorben"
        "|verunglückten tödlich",
        of_them="davon|darunter",
        of_the="der|von den|dieser|aller|ihrer|seiner",
        of_some="von|von insgesamt|aus",
        factors={
            "2": "doppelt|zweimal",
            "3": "dreimal|dreifach",
            "4": "viermal",
            "5": "fünfmal",
            "6": "sechsmal",
            "7": "siebenmal",
            "8": "achtmal",
            "9": "neunmal",
            "10": "zehnmal",
        },
        as_many=r"(?:so\s+[^\W\d_]+|mehr\b|[^\W\d_]+er\s+als\b)",
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
        fractions_of_years=fractions_of_years(
            "ersten|erste|erstes|1. zweiten|zweite|zweites|2. dritten|dritte|drittes|3. vierten|vierte"
            "|viertes|letzten|4.",
            "quartal|quartals|vierteljahr",
            "ersten|erste|erstes|1. zweiten|zweite|zweites|2.",
            "halbjahr|halbjahres|jahreshälfte",
        ),
        since="seit|seit dem jahr|ab|ab dem jahr",
        compared="als|als im|als im jahr|als ende|gegenüber|gegenüber dem jahr|im vergleich zu"
        "|im vergleich mit|im vergleich zum"
        "|im vergleich zum jahr|verglichen mit|wie|wie im|wie im jahr|wie noch|statt|nach noch",
        dotted_days="am|vom|zum|bis|dem|den|der|ab|seit|und|im|des|das|die",
        dotted_ordinals="quartals?|halbjahr(?:es)?|jahrhunderts?|bezirks?|platz|minute|runde|lebensjahr|tag|mal",
        of_years="in|im|des|jahr|jahre|jahres|seit|ab|von|bis|und|ende|anfang|mitte|vor|nach|märz|mai|juni|juli",
        rises="stieg|steig|gestiegen|wuchs|wachs|gewachsen|zunahm|zugenommen|zunahme|erhöh|anstieg|zulegt|zugelegt|plus"
        "|kletter|gekletter|zuwachs|sprang|gesprungen",
        falls="sank|sink|gesunken|fiel|fällt|fallen|gefallen|zurückg|ging|abnahm|abgenommen|rückgang"
        "|verringer|halbier|minus"
        "|schrumpf|geschrumpf|abgesunken|stürz|rutsch|sackt",
        risen="gestiegen|angestiegen|gewachsen|angewachsen|zugenommen|zugelegt|erhöht|geklettert|angehoben"
        "|gesteigert|verteuert"
        r"|(?:steigen|wachsen|zunehmen|zulegen|zu)(?=\s*(?:[,.;:)]|$))",
        fallen="gesunken|abgesunken|gefallen|zurückgegangen|abgenommen|geschrumpft|eingebrochen|einbrach"
        "|einbräche|gekürzt"
        r"|gesenkt|verringert|reduziert|(?:sinken|schrumpfen|zurückgehen|ab|ein|zurück)(?=\s*(?:[,.;:)]|$))",
        more="mehr|höher|höhere|höheren|höherer|größer|teurer|länger|schneller|über dem",
        less="weniger|niedriger|niedrigere|niedrigeren|niedrigerer|geringer|geringere|geringeren|kleiner"
        "|billiger|günstiger|kürzer|langsamer|unter dem",
        than="als|wie",
        by="um|von",
        to="auf|auf insgesamt|auf nur|auf nur noch|auf nur mehr|auf zuletzt|auf heute|auf jetzt",
        amounts="waren es|sind es|es waren|es sind",
        number_of="zahl der|anzahl der|zahl von|anzahl von",
        warmth="temperatur|wärm|warm|kalt|kält|frost|hitze|heiß|thermometer|celsius",
        aged="ist|sind|war|waren",
        of_ages=r"im\s+alter(?:\s+(?:von|ab|bis|über|unter))?\s+",
        of_age_bounds=r"(?P<noun>(?-i:[A-ZÄÖÜ])[\w-]+)",
        older="älter als|jünger als",
        old="alt|alte|alter|altes|alten|altem|jung|junge|junger",
        terms="strafe|strafen|haft|gefängnis|verurteilung|zeit|zeiten|dauer|raum|räume|vertrag|verträge"
        "|verträgen|frist|fristen"
        "|garantie|garantien|kredit|kredite|krediten|plan|pläne",
        means="durchschnitt|schnitt|mittler|median|erwartung",
        compounds="prozentig",
        genitive="s",
        is_minus_a_sign=True,
    ),
)
