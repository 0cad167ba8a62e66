"""Spanish: its function words, and how it writes figures."""

from innofacts.languages.language import NEVER, Grammar, contracted, fractions_of_years, language, numbered

_BIGGER = "mayor|mayores|superior|superiores|más alto|más alta|más altos|más altas|más grande|más grandes"
_SMALLER = "menor|menores|inferior|inferiores|más bajo|más baja|más bajos|más bajas|más pequeño|más pequeña"


def _than(comparatives: str) -> str:
    return "|".join(f"{word} {than}" for word in comparatives.split("|") for than in ("que", "a", "de"))


def _verbs(stem: str, endings: str) -> str:
    return "|".join(f"{stem}{ending}" for ending in endings.split("|"))


_ENDINGS = "a|an|ó|aron|aba|aban|ará|arán|aría|arían|e|en|ando"
_EXCEEDS = "|".join(_verbs(stem, _ENDINGS) for stem in ("super", "rebas", "sobrepas"))
_NEARS = "|".join(_verbs(stem, _ENDINGS) for stem in ("rond", "borde"))
_FALLS_SHORT = "|".join(f"no {verb}" for verb in ("llega a", "llegan a", "llegaba a", "llegó a", "alcanza", "alcanzan"))


def _or_equal(comparatives: str) -> str:
    forms = ("{} o igual a", "{} o igual que", "{} o iguales a", "{} o iguales que", "igual o {} a", "igual o {} que")
    also = ("igual a o {} que", "igual a o {} a")
    return "|".join(form.format(word) for word in comparatives.split("|") for form in (*forms, *also))


_ONES = ("un|una|uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")
_TENS = ("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
_HUNDREDS = tuple(
    f"{hundred}os|{hundred}as"
    for hundred in "doscient trescient cuatrocient quinient seiscient setecient ochocient novecient".split()
)


def _above_twelve() -> dict[str, str]:
    """Return the words for the numbers from 13 to 99, for hundreds and for a thousand."""
    lower = numbered(
        13,
        "trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún|veintiuna|veintiuno veintidós"
        " veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve",
    )
    tens = {str(10 * n): ten for n, ten in enumerate(_TENS, 3)}
    others = {
        str(10 * n + one): "|".join(f"{ten} y {word}" for word in words.split("|"))
        for n, ten in enumerate(_TENS, 3)
        for one, words in enumerate(_ONES, 1)
    }
    hundreds = {str(100 * n): words for n, words in enumerate(_HUNDREDS, 2)}
    return lower | tens | others | hundreds | {"100": "cien", "1000": "mil"}


SPANISH = language(
    "es",
    "Spanish",
    """
    el la los las a mil dos me un una unos unas de del al y e o u en con por para que se su sus lo es son era eran fue
    fueron ser está están ha han había hay más menos muy también como pero no si sí entre desde hasta sobre según sin
    este esta estos estas ese esa esto cuando donde cada todo todos todas casi unos cerca al_menos más_de menos_de
    cerca_de alrededor mayor menor mayores menores superior superiores inferior inferiores igual iguales número cifra
    sería sido puede pueden podría así aquí cómo qué quién aunque mientras hacia hace tenía habían debe deben dijo tras
    solo sólo cuál ya fueron según
    millones países año años ciento cuyos cuyas tiene tienen personas habitantes al_año al_mes al_día por_hora
    """,
    Grammar(
        before=contracted(
            {
                ">": f"más de|más que|por encima de|sobre|{_than(_BIGGER)}|{_EXCEEDS}|excede|exceden|superado|>",
                ">=": "al menos|al menos de|por lo menos|como mínimo|un mínimo de|mínimo|cuando menos|a partir de"
                f"|desde|{_or_equal(_BIGGER)}|≥|>=",
                "<=": "hasta en|no ha superado|no han superado|no había superado|no habían superado"
                "|como máximo|como mucho|a lo sumo|un tope de|hasta|un máximo de|máximo|no más de|cuando mucho"
                f"|a lo más|{_or_equal(_SMALLER)}|≤|<=",
                "<": f"{_FALLS_SHORT}|menos de|menos que|por debajo de|bajo|{_than(_SMALLER)}|<",
                "~<": f"casi|{_verbs('roz', _ENDINGS)}|prácticamente|poco menos de|algo menos de"
                "|ligeramente por debajo de",
                "~>": "poco más de|algo más de|un poco más de|ligeramente por encima de",
                "~": f"cerca de|alrededor de|aproximadamente|unos|unas|en torno a|entorno a|{_NEARS}"
                "|se acerca a|se acercan a|se aproxima a|se aproximan a|aprox.|aprox|cosa de|apenas|~|≈",
                "=": "exactamente|justo|precisamente",
            },
            "l",
            "de",
            "a",
        ),
        after={
            ">=": "o más|y más|o mayor|o mayores|o superior|como mínimo|al menos|por lo menos|en adelante",
            "<=": "o menos|y menos|o menor|o menores|o inferior|como máximo|a lo sumo",
            "~": "aproximadamente|más o menos",
        },
        adverbs="como mínimo|al menos|por lo menos|cuando menos|como máximo|a lo sumo|cuando mucho"
        "|a lo más(?! (?:alto|alta|bajo|profundo))",
        directions="hasta",
        denials="no|no es|no son|no sea|no sean|no será|nunca|ni",
        nobody="ningún|ninguno|ninguna|nadie",
        within="unos|unas|con|de|para|en|por|sobre",
        minus="menos",
        articles="los|las|el|la|un|una|ya los|ya las|ya el|ya la|ya un",
        among="más que los|más que las|menos que los|menos que las|sobre los|sobre las|bajo los|bajo las",
        worth=NEVER,
        about_few="",
        about="sobre|bajo|desde|desde los|desde las",
        ranges=(("entre", "y"), ("de", "a"), ("desde", "hasta"), ("del", "al"), ("", "a")),
        either="o|ó|u",
        scales={
            "thousand": "mil|miles",
            "million": "millón|millones|mill|mm",
            "billion": "mil millones|millardo|millardos",
            "trillion": "billón|billones",
        },
        money={"million $": "mdd", "million pesos": "mdp", "million EUR": "mde|m€|meur", "thousand EUR": "k€"},
        counts=numbered(1, "un|una dos tres cuatro cinco seis siete ocho nueve diez once doce"),
        more_counts=_above_twelve(),
        hundreds=f"ciento|mil|millón|millones|{'|'.join(_HUNDREDS)}",
        definite="estos|estas|esos|esas|sus|nuestros|nuestras|todos|todas|primeros|primeras|últimos|últimas"
        "|próximos|otros|otras",
        fractions=numbered(
            2,
            "mitad tercio|tercios cuarto|cuartos quinto|quintos sexto|sextos"
            " séptimo|séptimos octavo|octavos noveno|novenos décimo|décimos",
        ),
        of_fractions="del|de la|de las|de los|más|menos|de sus",
        no_wholes="año|mes|siglo|partido|camino|día|temporada|semana|noche|tiempo|década|mandato|casa|recorrido",
        no_shares="primera|segunda|última|otra|a la|a|primer|último|últimos",
        one_in=r"(?P<few>un[oa]?|{counts}|\d{1,4})\s+de\s+cada\s+(?P<whole>{counts}|\d{1,4})(?!\w|[.,]\d)",
        ordinals={},
        labels="cada|número|núm|n°|nº|no|artículo|art|inciso|fracción|párrafo|capítulo|cap|página|pág|tomo|calle"
        "|carrera|cra|avenida"
        "|fase|etapa|grupo|línea|nivel|puesto|lugar|top|covid|sars-cov|windows|android|iphone|galaxy"
        "|playstation|fórmula|teléfono"
        "|tel|temporada|capítulo|episodio|ley",
        clock=r"[ap]\.?\s?m(?!\w)|de\s+la\s+(?:mañana|tarde|noche|madrugada)|del\s+mediodía|en\s+punto|h(?!\w)",
        at="a las|desde las|sobre las|hacia las",
        units={
            "%": "por ciento|porciento",
            "pp": "puntos porcentuales|punto porcentual",
            "EUR": "euro|euros|eur",
            "USD": "dólares estadounidenses|dólares de estados unidos",
            "GBP": "libras esterlinas",
            "CHF": "francos suizos",
            "MXN": "pesos mexicanos",
            "ARS": "pesos argentinos",
            "CNY": "yuanes|yuan|renminbi",
            "JPY": "yenes|yen",
            "cents": "céntimos|céntimo|centavos|centavo",
            "COP": "pesos colombianos",
            "CLP": "pesos chilenos",
            "SGD": "dólares singapurenses|dólares de singapur",
            "AUD": "dólares australianos",
            "HKD": "dólares de hong kong|dólares hongkoneses",
            "TWD": "dólares taiwaneses|dólares de taiwán",
            "UYU": "pesos uruguayos",
            "DOP": "pesos dominicanos",
            "PHP": "pesos filipinos",
            "SEK": "coronas suecas",
            "NOK": "coronas noruegas",
            "DKK": "coronas danesas",
            "TRY": "liras turcas",
            "RUB": "rublos",
            "BRL": "reales brasileños",
            "CAD": "dólares canadienses",
            "pesos": "pesos|peso",
            "$": "dólares|dólar",
            "countries": "países|estados",
            "people": "personas|gente",
            "inhabitants": "habitantes|habitante",
            "researchers": "investigadores|investigadoras|científicos|científicas",
            "companies": "empresas|compañías",
            "patents": "patentes",
            "patent applications": "solicitudes de patente|solicitudes de patentes",
            "jobs": "empleos|puestos de trabajo",
            "projects": "proyectos",
            "times": "veces",
            "tonnes": "toneladas|tonelada|t",
            "km": "kilómetros|kilómetro|km",
            "metres": "metros|metro",
            "hectares": "hectáreas",
            "square kilometres": "kilómetros cuadrados",
            "litres": "litros",
            "years": "años|año",
            "months": "meses|mes",
            "days": "días|día",
            "hours": "horas|hora|hrs|hr",
            "minutes": "minutos|minuto",
            "degrees": "grados|grado",
            "MWh": "megavatios hora|megavatios-hora|megavatio hora",
            "kWh": "kilovatios hora|kilovatios-hora|kilovatio hora",
            "GWh": "gigavatios hora|gigavatios-hora",
            "TWh": "teravatios hora|teravatios-hora",
            "MW": "megavatios|megavatio",
            "GW": "gigavatios|gigavatio",
            "kg": "kilogramos|kilos|kilo|kg",
            "weeks": "semanas|semana",
            "seconds": "segundos|segundo",
            "square metres": "metros cuadrados",
            "cubic metres": "metros cúbicos",
        },
        of="de",
        per="por|al|a la|cada|por cada",
        per_many="por|por cada",
        and_per="y|y por|por|al|a la",
        bases={
            "year": "año",
            "month": "mes",
            "week": "semana",
            "day": "día",
            "hour": "hora",
            "minute": "minuto",
            "second": "segundo",
            "night": "noche",
            "quarter": "trimestre",
            "person": "persona|cabeza|habitante",
            "household": "hogar",
            "family": "familia",
            "child": "niño",
            "woman": "mujer",
            "pupil": "alumno",
            "student": "estudiante",
            "employee": "empleado",
            "worker": "trabajador",
            "passenger": "pasajero|viajero",
            "patient": "paciente",
            "vehicle": "vehículo|coche",
            "share": "acción",
            "barrel": "barril",
            "tonne": "tonelada",
            "kilo": "kilo",
            "kg": "kilogramo|kg",
            "litre": "litro",
            "kWh": "kilovatio hora|kilovatio-hora|kilovatiohora",
            "MWh": "megavatio hora|megavatio-hora|megavatiohora",
            "km": "kilómetro|km",
            "metre": "metro",
            "square metre": "metro cuadrado",
            "cubic metre": "metro cúbico",
            "square kilometre": "kilómetro cuadrado",
            "hectare": "hectárea",
        },
        noun_per=NEVER,
        rates={
            "year": "anuales|anual",
            "month": "mensuales|mensual",
            "week": "semanales|semanal",
            "day": "diarios|diarias|diario|diaria",
        },
        prices={
            "hour": "la hora",
            "night": "la noche",
            "kilo": "el kilo",
            "litre": "el litro",
            "tonne": "la tonelada",
            "barrel": "el barril",
            "kWh": "el kilovatio hora",
            "MWh": "el megavatio hora",
            "square metre": "el metro cuadrado",
        },
        no_rates="siguiente|siguientes|pasado|pasada|anterior|próximo|próxima|de|del|que",
        noun=r"(?:(?:posibles|principales|altos|altas|distintos|distintas|diferentes|importantes|presuntos"
        r"|presuntas|mil"
        r"|nuevos|nuevas|otros|otras|grandes|pequeños|pequeñas|jóvenes|primeros|primeras)\s)?"
        r"(?P<noun>[^\W\d_][\w-]+)",
        verbs=r"[^\W\d_]+n|[a-záéíóúüñ]*[a-rt-záéíóúüñ]|tras|les|nos|después|antes|además|mientras|apenas|lunes|martes"
        r"|miércoles|jueves|viernes|otros|otras|es[oa]s|aquell[oa]s|est[oa]s|actuales|restantes|anteriores|siguientes|registrad[oa]s|recibid[oa]s|previst[oa]s",
        victims="murieron|fallecieron|han muerto|han fallecido|resultaron heridos|resultaron heridas"
        "|resultaron muertos|perdieron la vida|fueron asesinados|fueron asesinadas|quedaron heridos"
        "|quedaron heridas",
        of_them="de los que|de las que|de ellos|de ellas|de los cuales|de las cuales",
        of_the="de los|de las|de estos|de estas|de sus",
        of_some="de|de un total de|sobre",
        factors={
            "2": "el doble|dos veces",
            "3": "el triple|tres veces",
            "4": "cuatro veces|el cuádruple",
            "5": "cinco veces",
            "6": "seis veces",
            "7": "siete veces",
            "8": "ocho veces",
            "9": "nueve veces",
            "10": "diez veces",
        },
        as_many=r"(?:más|superior(?:es)?|mayor(?:es)?|de|del|que|el|la|los|las|lo)(?!\w)",
        abbreviations="aprox|núm|sra",
        months="enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre",
        relative={
            "-1 year": "el año pasado|el pasado año|el año anterior",
            "0 year": "este año|el año en curso",
            "1 year": "el próximo año|el año próximo|el año que viene",
            "-1 month": "el mes pasado|el pasado mes",
            "0 month": "este mes",
            "1 month": "el próximo mes|el mes próximo|el mes que viene",
            "-1 day": "ayer",
        },
        ends="a finales de|finales de|a fines de|fines de|al cierre de",
        parts="principios de|mediados de|comienzos de|inicios de",
        fractions_of_years=fractions_of_years(
            "primer|1er segundo|2º tercer|3er cuarto|último|4º", "trimestre", "primer|1er segundo|2º", "semestre"
        ),
        since="desde|desde el año|a partir de",
        compared="que|que en|frente a|frente al|respecto al|frente a las de|respecto a|respecto de"
        "|en comparación con|comparado con|contra",
        dotted_days="",
        dotted_ordinals="",
        of_years="en|desde|hasta|año|años|de|del|a|y|fines|finales|principios|marzo|mayo|junio|julio",
        rises="aument|creci|crec|subi|sub|ascend|ascien|elev|increment|alza|gan",
        falls="cay|cae|baj|descien|desplom|disminu|reduj|redu|descen|perd|retroce",
        more="más|superior a|superiores a|superior al|superiores al|mayor que|mayor a|mayores que|por encima"
        "|más alto|más alta|más altos|más altas|más caro|más cara|más caros|más caras",
        less="menos|inferior a|inferiores a|inferior al|inferiores al|menor que|menor a|menores que"
        "|por debajo|más bajo|más baja|más bajos|más bajas|más barato|más barata|más baratos|más baratas",
        than="que",
        risen="",
        fallen="",
        by="un|en un|en",
        to="a|hasta|hasta los|hasta las",
        amounts="eran|fueron|ascendió a|ascendieron a|alcanzó|alcanzaron|asciende a",
        number_of="número de|cantidad de",
        warmth="temperatura|calor|frío|fría|helada|termómetro|celsius",
        aged="tiene|tienen|tenía|tenían",
        of_ages=r"edad(?:es)?\s+(?:de\s+|es\s+)?|a\s+(?:los|sus)\s+|(?<=,\s)de\s+|(?P<noun>[^\W\d_]+)\s+de\s+",
        of_age_bounds=r"(?:los|las)|(?P<noun>[^\W\d_]+(?<!mo)s)",
        older="mayor de|mayores de|menor de|menores de",
        old="de edad",
        terms="contratos?|penas?|períodos?|periodos?|duración|plazos?|préstamos?|créditos?|garantías?"
        "|mandatos?|plan|planes|programas?|proyectos?|ciclos?|cabo|estancias?|formación|experiencia"
        "|carrera|retraso|ausencia|guerra|conflicto|trabajo|trabajos|prisión|cárcel|condenas?"
        "|moratorias?|vida|fases?|estudios?|acuerdos?|cursos?|mínimo|máximo|edad|años",
        means="medi[ao]|promedio|esperanza",
        thousand="mil",
        millions="millón|millones",
        has_comma_groups=True,
    ),
)
