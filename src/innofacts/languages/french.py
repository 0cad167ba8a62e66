"""French: its function words, and how it writes figures."""

from innofacts.languages.language import NEVER, Grammar, contracted, fractions_of_years, language, numbered

_COMPARED = "|".join(f"{{0}}{ending} {to}" for ending in ("", "e", "s", "es") for to in ("à", "au", "aux"))
_OR_EQUAL = "{0} ou égal à|{0}e ou égale à|{0}s ou égaux à|{0}es ou égales à|égal ou {0} à|égale ou {0}e à"
_BIGGER = "plus grand|plus grande|plus grands|plus grandes|plus haut|plus haute|plus élevé|plus élevée"
_SMALLER = "plus petit|plus petite|plus petits|plus petites|plus bas|plus basse|moins élevé|moins élevée"
_EXCEEDS = "dépasse|dépassent|dépassait|dépassaient|dépassera|dépasseront|dépasserait|dépasseraient|excède|excèdent"


def _than(comparatives: str) -> str:
    return "|".join(f"{word} {than}" for word in comparatives.split("|") for than in ("que", "à", "ou égaux à"))


_TEENS = "onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split()
_ONES = "un|une deux trois quatre cinq six sept huit neuf".split()
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre-vingt"}


def _above_twelve() -> dict[str, str]:
    """Return the words for the numbers from 13 to 99, for a hundred and a thousand."""
    found = numbered(13, " ".join(_TEENS[2:]))
    for ten, word in _TENS.items():
        found[str(ten)] = f"{word}s" if word.endswith("-vingt") else word
        rest = [*_ONES, *(["dix", *_TEENS] if ten in (60, 80) else [])]  # soixante-dix, quatre-vingt-onze
        for one, words in enumerate(rest, 1):
            joints = (" et ", "-et-") if one in (1, 11) and not word.endswith("-vingt") else ("-",)
            found[str(ten + one)] = "|".join(f"{word}{joint}{end}" for end in words.split("|") for joint in joints)
    swiss = {70: "septante", 80: "huitante", 90: "nonante"}
    found |= {str(ten): f"{found[str(ten)]}|{word}" for ten, word in swiss.items()}
    return found | {"100": "cent", "1000": "mille"}


FRENCH = language(
    "fr",
    "French",
    """
    le la les l un une des du de et ou où est sont était étaient été a ont avait avaient sera seront dans sur avec par
    pour pas ne que qui quoi dont il elle ils elles nous vous on se sa ses leur leurs ce cet cette ces au aux en plus
    moins environ près jusqu jusqu_à entre vers chez sans sous depuis selon mais aussi comme très même tout tous toute
    toutes pays ans année années millions milliards quelque quelques autour supérieur supérieure supérieurs
    supérieures inférieur inférieure inférieurs inférieures égal égale égaux égales à a nombre d je me personnes
    habitants milliard te peux plus_de moins_de au_moins au_plus par_an par_mois par_jour par_heure par_habitant
    """,
    Grammar(
        before=contracted(
            {
                ">": f"plus de|plus d'|au-dessus de|au-delà de|{_COMPARED.format('supérieur')}|{_than(_BIGGER)}"
                f"|{_EXCEEDS}|dépassé|excède|excèdent|excédant|dépassant|>",
                ">=": "au moins|pas moins de|un minimum de|minimum|au minimum|au bas mot|à partir de"
                f"|{_OR_EQUAL.format('supérieur')}|plus de ou égal à|au moins ou égal à|≥|>=",
                "<=": f"au plus|jusqu'à|un maximum de|maximum|au maximum|tout au plus|{_OR_EQUAL.format('inférieur')}"
                f"|{_EXCEEDS.replace('|', ' pas|')} pas|≤|<=|< =",
                "<": f"moins de|moins d'|au-dessous de|en dessous de|en-dessous de|sous|{_COMPARED.format('inférieur')}"
                f"|{_than(_SMALLER)}|<",
                "~<": "près de|près d'|presque|pas loin de|pas tout à fait|un peu moins de|un peu moins d'"
                "|à peine moins de|juste en dessous de",
                "~>": "un peu plus de|un peu plus d'|à peine plus de|juste au-dessus de|légèrement plus de",
                "~": "environ|autour de|à peu près|approximativement|quelque|quelques|dans les|de l'ordre de|vers"
                "|à peine|~|≈",
                "=": "exactement|précisément",
            },
            "s",
            "de",
        ),
        after={
            ">=": "ou plus|et plus|au moins|ou davantage|au minimum|minimum|ou plus que",
            "<=": "ou moins|et moins|au plus|au maximum|maximum",
            "~": "environ|à peu près",
        },
        adverbs="au moins|au minimum|au bas mot|au maximum|tout au plus"
        "|au plus(?! (?:tard|tôt|vite|haut|bas|près|loin|fort|grand|profond))",
        directions="jusqu'à",
        denials="pas|ne|n'|jamais",
        nobody="aucun|aucune|personne ne|nul|nulle",
        within="quelques|avec|de|pour|en|dans|à|sur",
        minus="moins",
        articles="les|le|la|l'|un|une",
        among="sous les|sous la|sous le",
        worth=NEVER,
        about_few="",
        about="sous",
        ranges=(("entre", "et"), ("de", "à"), ("du", "au"), ("", "à"), ("", "et jusqu'à")),
        either="ou",
        scales={
            "thousand": "mille|milliers|millier|k",
            "million": "million|millions|mio",
            "billion": "milliard|milliards|mrd|mrds|md|mds|mia",
            "trillion": "billion|billions",
        },
        money={"million EUR": "m€|meur", "billion EUR": "md€|mds€", "thousand EUR": "k€|keur", "million CHF": "mchf"},
        counts=numbered(1, "un|une deux trois quatre cinq six sept huit neuf dix onze douze"),
        more_counts=_above_twelve(),
        hundreds="cent|cents|mille|million|millions",
        definite="ces|ses|leurs|nos|vos|mes|tous|toutes|premiers|premières|derniers|dernières|prochains"
        "|prochaines|autres",
        fractions=numbered(
            2,
            "moitié tiers quart|quarts cinquième|cinquièmes sixième|sixièmes"
            " septième|septièmes huitième|huitièmes neuvième|neuvièmes dixième|dixièmes",
        ),
        of_fractions="des|du|de la|de l'|de plus|de moins|de ses|de leurs|d'entre",
        no_wholes="année|an|saison|journée|semaine|mois|siècle|match|temps|route|chemin|nuit|période|décennie"
        "|parcours|mandat",
        no_shares="première|seconde|deuxième|dernière|autre|à la|premier|dernier|derniers",
        one_in=r"(?P<few>une?|{counts}|\d{1,4})\s+(?!jours?|semaines?|mois|ans?|heures?"
        r"|fois)[^\W\d_][\w'’-]+\s+sur\s+(?P<whole>{counts}|\d{1,4})"
        r"(?!\s+(?!dans\b|sans\b|mais\b|pas\b)[^\W\d_]+[sx]\b|[\w-])",
        ordinals={},
        labels="numéro|n°|no|nº|article|art|alinéa|chapitre|page|p|tome|ligne|groupe|phase|étape|niveau|place|rang|top"
        "|windows|android|iphone|galaxy|playstation|covid|sars-cov|formule|chambre|bureau|porte|épisode"
        "|saison|tél|téléphone",
        clock="heures\\s+(?:du\\s+matin|du\\s+soir|de\\s+l['’]après-midi)|h(?!\\w)",
        at="à|vers|dès",
        units={
            "%": "pour cent|pourcent|p. 100",
            "pp": "points de pourcentage|point de pourcentage",
            "EUR": "euro|euros|eur",
            "USD": "dollars américains|dollars us|dollars des états-unis",
            "CAD": "dollars canadiens",
            "AUD": "dollars australiens",
            "SGD": "dollars de singapour",
            "HKD": "dollars de hong kong",
            "TWD": "dollars de taïwan|dollars taïwanais",
            "SEK": "couronnes suédoises",
            "NOK": "couronnes norvégiennes",
            "DKK": "couronnes danoises",
            "TRY": "livres turques",
            "RUB": "roubles",
            "PLN": "zlotys",
            "CHF": "francs suisses",
            "GBP": "livres sterling|livre sterling",
            "CNY": "yuans|yuan|renminbi",
            "JPY": "yens|yen",
            "cents": "centimes|centime",
            "$": "dollars|dollar",
            "countries": "pays|états",
            "people": "personnes|gens",
            "inhabitants": "habitants|habitant",
            "researchers": "chercheurs|chercheuses|scientifiques",
            "companies": "entreprises|sociétés",
            "patents": "brevets",
            "patent applications": "demandes de brevet|demandes de brevets",
            "jobs": "emplois",
            "projects": "projets",
            "times": "fois",
            "tonnes": "tonnes|tonne|t",
            "km": "kilomètres|kilomètre|km",
            "metres": "mètres|mètre",
            "hectares": "hectares|ha",
            "square kilometres": "kilomètres carrés",
            "litres": "litres",
            "years": "ans|années|an|année",
            "months": "mois",
            "days": "jours|jour",
            "hours": "heures|heure",
            "minutes": "minutes|minute",
            "degrees": "degrés|degré",
            "MWh": "mégawattheures|mégawattheure",
            "kWh": "kilowattheures|kilowattheure",
            "GWh": "gigawattheures",
            "TWh": "térawattheures",
            "MW": "mégawatts|mégawatt",
            "GW": "gigawatts|gigawatt",
            "kg": "kilogrammes|kilos|kilo|kg",
            "weeks": "semaines|semaine",
            "seconds": "secondes|seconde",
            "square metres": "mètres carrés",
            "cubic metres": "mètres cubes",
        },
        of="de|d'|du|des",
        per="par",
        per_many="pour",
        and_per="et par|par",
        bases={
            "year": "an|année",
            "month": "mois",
            "week": "semaine",
            "day": "jour|journée",
            "hour": "heure",
            "minute": "minute",
            "second": "seconde",
            "night": "nuit|nuitée",
            "quarter": "trimestre",
            "person": "personne|tête|habitant|habitante",
            "household": "ménage|foyer",
            "family": "famille",
            "child": "enfant",
            "woman": "femme",
            "pupil": "élève",
            "student": "étudiant|étudiante",
            "employee": "salarié|salariée|employé|employée",
            "worker": "travailleur|actif",
            "passenger": "passager",
            "patient": "patient",
            "vehicle": "véhicule|voiture",
            "share": "action",
            "barrel": "baril",
            "tonne": "tonne",
            "kilo": "kilo",
            "kg": "kilogramme|kg",
            "litre": "litre",
            "kWh": "kilowattheure",
            "MWh": "mégawattheure",
            "km": "kilomètre|km",
            "metre": "mètre",
            "square metre": "mètre carré",
            "cubic metre": "mètre cube",
            "square kilometre": "kilomètre carré",
            "hectare": "hectare",
        },
        noun_per=NEVER,
        rates={
            "year": "annuels|annuel|annuelles|annuelle",
            "month": "mensuels|mensuel|mensuelles|mensuelle",
            "week": "hebdomadaires|hebdomadaire",
            "day": "quotidiens|quotidien|quotidiennes|quotidienne",
        },
        prices={
            "year": "l'an",
            "hour": "l'heure|de l'heure",
            "night": "la nuit|la nuitée",
            "kilo": "le kilo|du kilo",
            "litre": "le litre|du litre",
            "tonne": "la tonne",
            "barrel": "le baril",
            "kWh": "le kilowattheure",
            "MWh": "le mégawattheure",
            "square metre": "le mètre carré|du mètre carré",
        },
        no_rates="dernier|dernière|derniers|dernières|passé|passée|prochain|prochaine|suivant|suivante|même",
        noun=r"(?:(?:nouveaux|nouvelles|autres|grands|grandes|petits|petites|jeunes|premiers|premières)\s)?"
        r"(?P<noun>[^\W\d_][\w-]+)",
        verbs=r"[^\W\d_]+(?:aient|èrent|urent|irent|issent|ront|ent)|[a-zà-öø-ÿœ]*[a-rt-wyà-öø-ÿœ]",
        victims="sont morts|sont mortes|sont décédés|sont décédées|ont été tués|ont été tuées|ont été blessés"
        "|ont été blessées|ont perdu la vie|ont péri|avaient perdu la vie|étaient morts",
        of_them="dont|parmi lesquels|parmi lesquelles",
        of_the="des|de ces|de ses|de leurs|sur les|parmi les",
        of_some="sur",
        factors={
            "2": "deux fois|le double",
            "3": "trois fois|le triple",
            "4": "quatre fois|le quadruple",
            "5": "cinq fois",
            "6": "six fois",
            "7": "sept fois",
            "8": "huit fois",
            "9": "neuf fois",
            "10": "dix fois",
        },
        as_many=r"(?:plus|supérieure?s?|de\b(?!\s+(?:suite|manière))|des|du|d['’]|ce|celui|celle|le|la|les)(?!\w)",
        abbreviations="env|mds|mio|mrd",
        months="janvier février mars avril mai juin juillet août|aout septembre octobre novembre décembre",
        relative={
            "-1 year": "l'an dernier|l'an passé|l'année dernière|l'année passée|l'année écoulée",
            "0 year": "cette année|l'année en cours",
            "1 year": "l'an prochain|l'année prochaine",
            "-1 month": "le mois dernier|le mois passé",
            "0 month": "ce mois-ci",
            "1 month": "le mois prochain",
            "-1 day": "hier",
        },
        ends="fin|à la fin de|à la fin de l'année|à fin",
        parts="début|au début de|à la mi-|mi-",
        fractions_of_years=fractions_of_years(
            "premier|1er deuxième|second|2e troisième|3e quatrième|dernier|4e",
            "trimestre",
            "premier|1er deuxième|second|2e",
            "semestre",
        ),
        since="depuis|depuis l'année|à partir de|dès",
        compared="que|qu'en|qu'au|par rapport au|qu'à la|que fin|par rapport à|par rapport à l'année|contre"
        "|comparé à|face à",
        dotted_days="",
        dotted_ordinals="",
        of_years="en|depuis|an|année|années|de|à|fin|début|dès|avant|après|et|jusqu'en|mars|mai|juin|juillet|août",
        rises="augment|hauss|progress|croiss|accr|bond|grimp|bondi|gagn|passé|passe|monté",
        falls="baiss|contract|recul|plong|dégringol|diminu|chut|réduit|rédui|perd|tombé",
        more="de plus|en plus|supplémentaire|supplémentaires|de hausse|plus élevé|plus élevée|plus élevés"
        "|plus élevées|plus cher|plus chère|plus chers|plus chères|supérieur à|supérieure à|supérieurs à"
        "|supérieures à|au-dessus",
        less="de moins|en moins|de baisse|moins élevé|moins élevée|moins élevés|moins élevées|moins cher"
        "|moins chère|moins chers|moins chères|inférieur à|inférieure à|inférieurs à|inférieures à"
        "|au-dessous|en dessous",
        than="que|qu'",
        risen="",
        fallen="",
        by="de",
        to="à|pour atteindre|jusqu'à",
        amounts="étaient|s'élève à|s'élevait à|s'élèvent à|s'établit à|s'établissait à",
        number_of="nombre de|nombre d'|nombre des",
        warmth="températur|chaud|chaleur|froid|gel|thermomètre|celsius",
        aged="a|ont|avait|avaient",
        of_ages=r"âgée?s?\s+(?:de\s+|d['’])?|l['’]âge\s+de\s+|(?P<noun>[^\W\d_]+)\s+(?:de\s+|d['’])",
        of_age_bounds=r"(?:les|aux|des)|(?P<noun>[^\W\d_]+[sx])",
        older="plus âgé que|plus âgée que",
        old="d'âge|révolus",
        terms="contrats?|peines?|périodes?|durées?|baux|bail|prêts?|crédits?|garanties?|délais?|mandats?"
        "|plans?|programmes?|projets?|cycles?|bout|moratoires?|séjours?|formations?|expérience|carrière"
        "|recul|suivi|horizon|retard|écart|absence|guerre|conflit|travail|travaux|réclusion|prison"
        "|emprisonnement|sursis|interdictions?|vie|règne|phases?|études?|suspensions?|engagements?"
        "|accords?|cours|minimum|maximum|âge|années",
        means="moyen|médian|espérance",
    ),
)
