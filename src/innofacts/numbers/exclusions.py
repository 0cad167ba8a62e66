"""Numbers that are not figures: of sections, pages and versions, citations, times of day, ages, telephones."""

import re
from typing import NamedTuple

from innofacts.english.calendar import HOURS
from innofacts.english.cardinals import CARDINALS
from innofacts.english.countries import place_of
from innofacts.english.currencies import MONEY_SIGN, NAMES_OF_PLAIN_MONEY
from innofacts.english.function_words import BEFORE_FIGURES, MODALS
from innofacts.english.inflection import singular
from innofacts.english.labels import LABELS, PERHAPS_LABELS
from innofacts.english.numerals import FRACTIONS, SCALES, YEAR
from innofacts.english.people import OF_AN_AGE, PEOPLE
from innofacts.english.speakers import REMARKING, SAYING
from innofacts.english.stopwords import PROSE
from innofacts.english.units import MEASURES, PER_ONE
from innofacts.english.wording import OFTEN_VERBS, ONLY_VERBS, TAKING, WAITING
from innofacts.forms import Forms
from innofacts.numbers.tokens import THIN
from innofacts.patterns import regex

# What an excluded number is.
LABEL = "label"  # part of a name, a reference, a time of day: no quantity
AGE = "age"  # of a person: aged 45
PASSING = "passing"  # a quantity mentioned for something else: six years later
BARE = "bare"  # a number of which nothing is said, as that of what was named before: the four heirs


class Excluded(NamedTuple):
    """A span of a text whose numbers are not figures."""

    start: int
    """Its first code point."""
    end: int
    """The code point after it."""
    what: str
    """LABEL, AGE, PASSING or BARE."""


_CARDINALS = [word for word, n in CARDINALS.items() if n]
_COUNTS = "|".join(_CARDINALS)
_FEW = "|".join(_CARDINALS[: _CARDINALS.index("twelve") + 1])
# Not behind "two of": of nine members, of whom two left, there are nine.
_SOME_OF = r"(?<!\d\sof\s)" + "".join(rf"(?<!\b{word}\sof\s)" for word in _FEW.split("|")[1:])
_SCALES = "|".join(SCALES)
# Without those of which others are the beginning, so that there is less to compile: dollar, but not dollars.
_MONEY = "|".join(sorted(NAMES_OF_PLAIN_MONEY - {f"{name}s" for name in NAMES_OF_PLAIN_MONEY}))
_BEFORE_A_NOUN = r"(?:the|its|his|her|their|an?(?!\s(?:year|month|week|day|night|hour|minute)))\b"
# Channel 9 promises, at the end of what it says; but not: on day 9 protests began.
_REMARKED = rf"(?:{'|'.join(word for word in sorted(SAYING | REMARKING) if word.endswith('s'))})(?=[.,;:)]|$|\sthat\b)"
# Nor is "bus 7 serves the port" seven of something: an article or a pronoun follows a verb, and not a noun.
_NO_PLURAL = (
    rf"(?!\s(?:(?!{_BEFORE_A_NOUN})[a-z-]+\s){{0,2}}(?:people|men|women|children|staff|(?!its|his|says|reckons|claims|warns|{_REMARKED})[a-z-]+[a-rt-z]s)\b"
    rf"(?!\s(?:{_BEFORE_A_NOUN}|(?:it|them|whether|how|off|at\s\d)\b)))"
)
# "day 3 million" is not the third day, nor "day 165\u2009000".
_NOT_A_LABEL = (
    rf"(?!\s?(?:%|per\scent|percent|{_SCALES}|times|(?:k?m|kg|miles?|(?:kilo)?met(?:re|er)s?|feet|"
    rf"tonnes?|hectares?|MW|GW|(?!wons?\b)(?:{_MONEY})s?)\b|±|\+/?[-−])|\d|[.,]\d"
    rf"|[{THIN}'’]\d{{3}}(?!\d))"
)
_NUMBERS = (
    r"\d+(?:\.\d+)*[a-z]?(?:\s?(?:,\s?and|,\s?or|,(?!\d{3}(?!\d))|-|–|and|to|or|&|of)\s?\d+(?:\.\d+)*[a-z]?"
    r"(?!\d|\sof\s(?:them|these|those)\b))*"
)
_CLOCK = r"(?:[01]?\d|2[0-4])\.[0-5]\d"
_WHEN = r"on|and|every|each|day|daily|[A-Z][a-z]+days?|weekdays|weekends|to"
_HOUR = r"(?:1[0-2]|[1-9])(?:\.[0-5]\d)?"
# Not "open from 10 to 14 per cent", nor "between 2 and 4 euros".
_NO_UNIT = (
    rf"(?![\d%–-]|[.,]\d|\s?(?:%|per\b|pc\b|{_SCALES}|{_MONEY})"
    r"|\s(?:[a-z-]+\s)?(?!this\b)[a-z-]{2,}[a-rt-z]s\b)"
)
_NO_MEASURE = rf"(?!\s?(?i:feet|{'|'.join(sorted(map(re.escape, MEASURES)))})(?![\w²³]))"  # 10-1500 kg
_OFFERED = (
    r"(?i:breakfast|brunch|lunch|supper|dinner|(?:visiting|opening|office|happy|rush)\shours?|curfew)\s"
    r"(?:is|are|was|were|runs?|ran|served)"
)
_WHILE_OPEN = rf"(?:open(?:s|ed)?|staffed|welcome|{_OFFERED})(?:\s(?:{_WHEN}))*"
_NUMBERS_IN_QUOTES = " ".join(f"{mark}{digit}" for mark in "\"“‘'" for digit in range(10))
_PERSONS = (
    r"(?:child|children|pupil|people|adults|those|women|men|girls|boys|pupils|infants|population|persons|youths?|workers|residents|"
    r"(?:any|every|no|some)(?:one|body)|mortality|citizens|students|employees|voters|patients|males|females|drivers|households|customers"
    r"|users|members|players|teachers|nurses|doctors|farmers|tenants|inmates|victims)"
)
# What is a measurement after these words, whatever follows: it has taken 40 minutes since May.
_NOT_TAKEN = "".join(rf"(?<!\b{words}\s)" for words in (*sorted(TAKING | WAITING), r"age\sof"))
_ONE = "|".join(OF_AN_AGE)
_AFTER_A_COMMA, _OF_NUMBERS = (" ".join(f"{sign}{digit}" for digit in range(10)) for sign in (",_", "of_"))
_BEFORE_AN_X = " ".join(f"{digit}x" for digit in range(10))
_ARE_UNDER = " ".join(
    f"{be}_{side}" for be in ("are", "is", "were", "was") for side in ("under", "over", "above", "below")
)
_SHARES = (
    rf"(?:%|\b(?:cent|percent|pc|{'|'.join(FRACTIONS)}|(?:{_COUNTS})\s(?:[a-z]+\s)?in\s(?:{_COUNTS}|\d\d?)|most|majority|many|few))"
    r"(?:\s[\w’'-]+){0,12}"
)
_PAPERS = (
    "answer application bill circular contract decree document file invoice letter licence memo order paper permit "
    "petition question resolution ticket"
).split()
# A petition numbered 40 names; but not: a letter numbered 40 says that it is late, a letter numbered 40 counts.
_BEFORE = "|".join(sorted(BEFORE_FIGURES))
_NO_COUNT = (
    rf"(?!\s(?:(?!(?:{_BEFORE})\b)[a-z-]+\s)?(?!(?:{'|'.join(sorted(OFTEN_VERBS | ONLY_VERBS))})\b)[a-z-]+[a-rt-z]s"
    rf"(?:[.,;:)]|\s(?:and|{_BEFORE})\b|$))"
)
ROWS = (
    (
        "read Read",
        r"\b\d{1,2}[\s-]?min(?:ute)?s?\.?\sread(?=\s*(?:$|[.|·•,;:)—–-]))|\b[Rr]eading\stime:\s\d{1,2}\s?min(?:ute)?s?\b",
    ),
    ("-", r"\b\d+-\s(?:and|or)\s\d+-\w+"),
    (
        "no. nos. nr number #",
        (
            rf"\b(?:Nos?\.|Nrs?\.?|no\.|[Nn]umber|#)\s?{_NUMBERS}{_NOT_A_LABEL}"
            r"(?!\s(?:in|among|behind|worldwide|globally|for)\b)"  # which may be a rank
        ),
    ),
    (
        "numbers",
        rf"\bthe\s(?:[a-z]+\s)?numbers\s{_NUMBERS}{_NOT_A_LABEL}|\b(?:winning|lucky)\snumbers\s(?:are|were)\s{_NUMBERS}{_NOT_A_LABEL}",
    ),  # drawn with the numbers 4, 11 and 40
    (
        "number",
        (
            r"(?i)\b(?:emergency|telephone|phone|hotline|helpline|fax|account|serial|house|room|registration|reference|bib|badge|file|case|"
            r"licence|license|flight|order|ticket|customer|bus|line|lottery)\snumber\s(?:is\s|was\s)?\d+"
        ),
    ),
    (
        (
            "_St _Rd _Road _Avenue _Ave _Lane _Square _Drive _Boulevard _Terrace _Court _Crescent _Way _Row _Quay"
            " _Gardens _Place"
        ),
        (
            r"\b\d{1,4}[a-z]?,?\s(?:[A-Z][\w'’-]+\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Boulevard|"
            r"Terrace|Court|Crescent|Way|Row|Quay|Gardens|Place)\b"
        ),
    ),
    (
        "street road avenue lane square drive boulevard terrace quay",
        r"\b(?:Street|Road|Avenue|Lane|Square|Drive|Boulevard|Terrace|Quay)\s\d{1,4}\b(?![.,]?\d|\s?%)",
    ),
    # Reference numbers: the complaint is numbered 24-3306. "The crowd numbered 514" is a count.
    (
        "numbered",
        (
            rf"\b(?:is|are|was|were|be|been|being)\snumbered\s(?:from\s)?\d[\w/.-]*\w(?:\s(?:to|and)\s\d[\w/-]*\w)?{_NO_UNIT}"
            r"(?!\s(?:by|at\s(?:most|least)|to\s\d+\sby)\b)"
            rf"|(?i:\b(?:an?|the)\s)(?:[a-z-]+\s){{0,2}}(?:{'|'.join(_PAPERS)})\snumbered\s\d[\w/.-]*{_NOT_A_LABEL}{_NO_COUNT}"
            # The lot numbered 40 was sold; but not: the crowd that numbered 40 was large.
            r"|(?<!\bthat\s)(?<!\bwhich\s)(?<!\bwho\s)\bnumbered\s\d+\s(?=(?:is|was|has|had|does|did)\b)"
        ),
    ),
    ("- /", rf"\b(?<![.,])\d\d[-/](?!(?:19|20)\d\d\b)\d{{4,6}}\b{_NO_UNIT}{_NO_MEASURE}"),
    ("ref", r"\b[Rr]ef(?:erence)?[.:]\s?\d[\w/.-]*"),
    # On clothes of players, music, chess and guns.
    (
        "wear wore worn shirt jersey bib",
        r"(?i)\b(?:wear(?:s|ing)?|wore|worn|shirt|jersey|bib)\s(?:the\s|with\s|a\s|with\sthe\s)?(?:number|no\.)\s(?:is\s|was\s)?\d+",
    ),
    (".", r"\d(?<!\w\d)\d?\.(?:\.\.)?\s?(?=(?:[KQRBN][a-h1-8]?x?)?[a-h][1-8]\b|O-O)"),
    (
        "mm",
        r"\b\d{1,2}(?:\.\d+)?[\s-]?mm(?=\s(?:(?:hand)?guns?|pistols?|revolvers?|rifles?|cannons?|bullets?|shells?|rounds?|ammunition)\b)",
    ),
    ("Serves recipe", r"\b(?:[Rr]ecipe\sserves|Serves)\s\d{1,2}(?:\s?(?:to|–|-)\s?\d{1,2})?(?=[.,;:)]|$)"),
    ("Class_of", r"\b[Tt]he\sClass\sof\s['’]?\d\d(?!\d|[.,]\d|\s[a-z-]+s\b|\sthat\b)"),
    # "The coach seats 46" is a count.
    (
        "seats",
        rf"(?i)(?:\A|[.,;:(]\s|\b(?:in|the|our|your|my|his|her|their|of|for|at|and)\s)seats\s{_NUMBERS}{_NOT_A_LABEL}",
    ),
    (
        "bus tram train",
        (
            r"(?i)\b(?:bus|tram|train)\s\d{1,3}(?=\s(?:stops|runs|leaves|calls|passes|terminates)\b"
            r"(?!\s(?:a|per|away|from|later|earlier|further|before|after|on|behind)\b))"
        ),
    ),
    # The train that leaves then.
    (
        ".0 .1 .2 .3 .4 .5",
        (
            rf"(?i:\bthe)\s{_CLOCK}(?=\s(?:to|from|for|via)\s[A-Z]|\s(?:train|bus|coach|flight|ferry|express|service)\b"
            r"|\s(?:was|is|ran|runs|left|leaves|sailed|sails|came|arrived|departed)\s(?:(?:in|on)\stime|late|early|punctual|full|packed|cancelled|delayed)\b)"
        ),
    ),
    # The ages from which one may see a film, and the widths of its strip.
    ("rated", r"\brated\s1[2568](?=[,;)]|\.(?!\d)|\s(?:and|for|by|in|because)\b(?!\s\d)|$)"),
    (
        "mm",
        r"\b(?:8|16|35|65|70)(?:\s|-)?mm(?=\s(?:film|prints?|cameras?|projectors?|negatives?|reels?|cop(?:y|ies))\b)",
    ),
    # Day one brought in 4,300, day two 5,150.
    (
        "day week phase stage round",
        rf"(?i)\b(?:day|week|phase|stage|round)\s(?P<which>{_COUNTS})(?=,?\s(?:{MONEY_SIGN}?\d[\d,.]*+(?!-)|(?:brought|took|came|drew)\sin\s))",
    ),
    ("out", r"\b\d+(?:\.\d+)?\s(?:points?|marks?|stars?)\sout\sof\s\d+\b"),
    # How far a scale goes: passengers gave the buses 7.8 out of 10.
    ("out", r"\b\d+\.\d+\sout\sof\s(?:a\spossible\s)?(?P<which>\d+|five|ten)\b(?!\s(?:[a-z-]+\s){0,2}?[a-z]+s\b)"),
    # What one person thinks of something: gave it 4 out of 5.
    ("gave giv", r"\b(?:gave|giv(?:e|es|ing))\s(?:it|them|him|her)\s\d(?:\.\d)?\sout\sof\s(?:\d+|five|ten)\b"),
    # Their numbers, and how far a scale goes: lockers numbered from 1 to 40, on a scale of 1 to 10.
    (
        "number tag scale label marked ticket",
        r"(?i)\b(?:numbers?|numbered|tags?|tagged|scale|labels?|labell?ed|marked|tickets?)\s(?:from|of)\s(?:0|1|zero|one)\sto\s(?:\d+|ten|five)\b(?![.,]?\d|\s?%)",
    ),
    ("00", r"(?i:\bthe)\s(?:[1248]00|1,?500|3,?000|5,?000|10,?000)[\s-]?(?:m|met(?:re|er)s?)\b(?!\sof)"),
    (
        # Not 2x10-3 kg: a range goes up, so that only 4x10-20 may be of two sides.
        f"{_BEFORE_AN_X} _x mx ×",
        r"\b(?!\d+\s?[x×]\s?10-[1-9](?!\d|\.\d)|(?<=\.)\d+\s?×\s?10[12]\d\b)\d*[0-9](?:\s?[cm]m)?\s?[x×]\s?(?!10[\^⁰¹²³⁴-⁹⁻−])\d+(?:-\d+\b)?(?:\s?[cm]m)?\b",
    ),
    ("days day", r"\b365\sdays\b|\b24\shours\sa\sday\b"),
    # Code and what comes from it: settings, powers, hashes, standards such as X.509.
    ("=", r"\b(?:\w*_\w*|[A-Z]{4,}|\w+=)=-?\d[\w.:-]*"),
    ("** ^", r"(?:\b|(?<=\d[x×]))(?!10\b)\d+(?:\*\*|\^)-?\w+"),
    ("", r"[0-9a-f](?<!\w.)[0-9a-f]{0,12}\d[a-f]{1,9}\d[0-9a-f]{2,24}\b"),
    ("§", r"§+\s?\d+(?:\.\d+)*"),
    # Minutes and seconds, of which there may be more than the 11 inches that a foot leaves: ran in 4'30".
    (
        "' ’ ′",
        r"(?<![\w.,])(?:\d{1,3}['’′](?:0\d|1[2-9]|[2-5]\d)|(?<=\bin\s)\d{1,3}['’′]\d\d)(?:[\"”″]|['’′]{2})",
    ),
    # Not circa, which is in small letters where a number follows at once.
    ("C.", r"\bC\.[0-9]\d?(?:\.\d{1,2})*(?![\d.,]*\d)"),
    ("[", r"\[\^?\d+(?:\s*[,;–-]\s*\d+)*\]"),
    ("(", r"(?<!%\s)(?<!cent\s)(?<!illion\s)(?<!\dm\s)(?<!\dbn\s)\(\d{1,3}(?:\.\d+)+\)"),
    ("(", r"\(\d{1,3}(?:\s*(?:[;–-]|,(?!\d{3}\b))\s*\d{1,3})+\)"),
    (
        ".0 .1 .2 .3 .4 .5",
        (
            r"\b(?:(?:leav|depart|arriv|start|beg[aiu]n|open|clos|meet|met|board|sail|due|lands?|ends?|runs?|gets?\sup|got\sup|wak)\w*\b[^.;]{0,30}|said)\s"
            rf"(?:at|by|from|until|till|before|after)\s(?:[01]?\d|2[0-3])\.[0-5]\d(?=[,;.]?\s(?!{_SCALES}|per|pc)[a-zA-Z]|[.,;]?$)"
        ),
    ),
    # Leading zeros, "until" and what day it is show that it is a time: from 06.15 to 11.50.
    (
        " ".join(f"0{digit}." for digit in range(10)),
        (
            rf"\b(?<![.,:-])(?:from|between)\s{_CLOCK}\s(?:to|and)\s0[0-9]\.[0-5]\d\b{_NO_UNIT}"
            rf"|0(?<![\w.,:/$€£-]0)[1-9]\.[0-5]\d\b(?:\s(?:to|and|until|till)\s{_CLOCK})?{_NO_UNIT}(?!\.\d)"
        ),
    ),
    (
        ".0 .1 .2 .3 .4 .5",
        (
            rf"\b(?:from\s{_CLOCK}\s(?:until|till)|(?:[Uu]ntil|[Tt]ill))\s{_CLOCK}\b{_NO_UNIT}"
            rf"|\b(?:from|between)\s{_CLOCK}\s(?:to|and|until|till)\s{_CLOCK}(?=\son\s[A-Z][a-z]+day\b)"
            rf"|\bfrom\s{_CLOCK}\s(?:to|until|till)\s(?:{'|'.join(HOURS)})\b|\bBy\s{_CLOCK}(?=,\s)"
            rf"|\b(?:came|comes?|goes|go|called|struck|back|happened|occurred|died|rang|crashed|awake|arrived|arrives|departed|departs|sailed|sails|docked|docks|online|published)\s(?:at|by)\s{_CLOCK}\b{_NO_UNIT}"
        ),
    ),
    (
        "open staffed welcome day daily weekend hour breakfast brunch lunch supper dinner curfew",
        (
            rf"\b{_WHILE_OPEN},?\s(?:from|between)\s{_HOUR}\s(?:to|and|until|till)\s{_HOUR}\b{_NO_UNIT}"
            rf"|\b(?:[A-Z][a-z]+days?,|[A-Z][a-z]+days|weekdays,?|weekends,?|daily,?)\s{_HOUR}\s?(?:to|until|till|-|–)\s?{_HOUR}(?=[,;)]|\.?$)"
        ),
    ),
    (
        "doors gates kick morning",
        rf"\b(?:(?i:doors|gates)\sopen|[Kk]ick-off\s(?:is|was))\sat\s{_HOUR}\b{_NO_UNIT}|\bat\s{_HOUR}(?=\s(?:every|each)\smorning\b)",
    ),
    (
        "open",
        (
            rf"\bopen(?:s|ed)?\s(?:(?:{_WHEN})\s)*(?:(?:from|between)\s{_CLOCK}\s(?:to|and|until|till)\s{_CLOCK}"
            rf"(?:,?\s(?:and\s)?(?:(?:{_WHEN})\s)*(?=from|between)|(?!\s?(?:%|per)|\.?\d)))+"
        ),
    ),
    (
        "morning afternoon evening night day tomorrow",
        (
            r"\b(?:at|from|until|till|before|after|[Bb]y|is|was)\s(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s(?:(?:each|every|(?:in|on)\s(?:the|a)|"
            r"that|this|the\snext|on)\s(?:morning|afternoon|evening|night|day|weekday|\w+day)|tonight|tomorrow|yesterday)s?\b)"
            r"|\b(?:each|every|that|this|next)\s(?:morning|afternoon|evening|night|day|weekday)\sat\s(?:[01]?\d|2[0-3])\.[0-5]\d\b"
        ),
    ),
    ("nearest", rf"\bnearest\s(?:\d[\d.,]*|hundred|thousand)(?:\s(?:{_SCALES}))?\b"),
    (
        "am pm a.m. p.m. clock GMT UTC CET CEST BST EST EDT PST PDT",
        r"\b(?:\d{1,2}(?:[.:]?\d{2})?\s?(?:to|and|until|till|-|–)\s?)?\d{1,2}(?:[.:]?\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|o['’]clock|GMT|UTC|CES?T|BST|E[SD]T|P[SD]T)(?!\w)",
    ),
    (
        "clock morning afternoon evening",
        rf"(?i)\bat\s(?:{_COUNTS})\b(?=\so['’]clock|\sin\sthe\s(?:morning|afternoon|evening))",
    ),
    ("=", r"\b\d{4}(?:[-/–]\d{2,4})?\s?=\s?100\b"),
    ("100", rf"\b{YEAR}\s(?:(?:is|was|being)\s)?(?:set|fixed|taken)\s(?:at|to|as)\s(?P<base>100)\b"),
    ("=", rf"{MONEY_SIGN}1(?=\s=\s)"),
    ('" “', r"[\"“]\d[\w-]*[\"”]"),
    # Titles: "5 Reasons to Buy a Better Lock", the film "12 Angry Goats". What a headline reports may be a figure.
    (
        _NUMBERS_IN_QUOTES,
        (
            r"[\"“‘'](?P<title>[0-9]\d{0,3}\s(?:[A-Z][a-z]+\s)?(?:Reasons?|Ways?|Things|Rules?|Tips|Steps|Ideas|Signs|Lessons|Facts|Myths|"
            r"Questions|Secrets|Mistakes|Tricks|Places|Songs|Recipes)\b)"
        ),
    ),
    (
        _NUMBERS_IN_QUOTES,
        (
            r"\b(?:films?|movies?|books?|novels?|plays?|musicals?|songs?|albums?|series|shows?|poems?|operas?|memoirs?|thrillers?|"
            r"podcasts?|talks?|lectures?|called|entitled|titled),?\s[\"“‘'](?P<work>[0-9]\d{0,3}\s[A-Z][^\"”’.,;]{0,60})[\"”’']"
        ),
    ),
    ("0i 0p", r"\b(?:360|480|720|1080|1440|2160)[ip]\b"),
    ("-", r"\b(?:1-)?\d{3}-\d{3}-\d{4}\b"),
    ("+", r"\+\d{1,3}[\s(-][\d\s()-]{6,}\d"),
    ("0", r"0(?<![\w,.]0)(?<!\d\s0)\d{1,4}(?:(?:[\s-]\d{2,4}){2,4}|[\s-]\d{3,4}(?:\d{3,4})?)\b"),
    ("-", r"\b\d{3}-(?:\d{3}-)?\d{4}\b(?!\s?[a-z%])"),
    ("_0", r"\b(?<!\d\s)(?<!\d[.,])\d{3}\s0\d{3}\b(?!\s?[a-z%])"),
    ("00", r"\b1[38]00[\s-]\d{3}[\s-]\d{3,4}\b"),
    (
        "dial ring rang rung call phone",
        (
            r"(?i)\b(?:dial(?:s|l?ed|l?ing)?|ring(?:s|ing)?|rang|rung|(?:call|phone)(?:s|ed|ing)?)\s(?:on\s)?(?:1[01]\d|911|999|000|\d{3}\s\d{4})"
            r"(?!,\d|\.\d|\s[a-z-]+s\b|\s(?:people|men|women)\b)\b"
        ),
    ),
    (
        "line phone",
        r"(?i)\b(?:hotline|helpline|phone|telephone),?\s(?:is\s|was\s|on\s|at\s)?\d{3,}(?:[\s-]\d{2,})*\b(?!,\d|\s?%|\s[a-z-]+s\b)",
    ),
    (
        "code password pin",
        r"(?i)\b(?:(?:post)?code|password|pin)\s(?:is|was)\s\d{3,}(?=[,;)]|[.?!]?$|\s[a-z]+\b(?<!s))",
    ),
    ("(", r"\(\d{1,2}(?:,\s\d{1,2})*,?\sand\s\d{1,2}\)"),
    ("text", r"(?i:\btext)\s(?:[A-Z]+\s)?to\s\d{4,6}\b"),
    ("per", rf"\bper\s(?:US|A|C|NZ|HK)?{MONEY_SIGN}\s?\d[\d,.]*\d(?:\s(?:thousand|million))?"),
    ("group", r"\bGroup\sof\s\w+"),
    ("°", r"\b\d+(?:\.\d+)?°\s?(?:\d+['’′]\s?)?[NSEW]\b"),
    (
        "ISBN ISSN DOI doi PMID arXiv CAS HS SKU ID PIN ZIP PO_Box P.O._Box IP EC NACE SIC ICD RAL",
        (
            r"\b(?:ISBN|ISSN|DOI|doi|PMID|arXiv|CAS|HS|SKU|ID|PIN|ZIP|PO Box|P\.O\. Box|IP|EC|CAS|NACE|SIC|ICD|"
            r"RAL)\b(?:\sis\s)?[:\s]*[\d.Xx/-]+"
        ),
    ),
    (
        "per /",
        rf"(?i)(?:\bper\s?|(?<![\s\d])/\s?)(?:\d[\d,\s]*\d|\d+|(?:a\s)?(?:hundred|{_SCALES}|100\sthousand))(?=\s[a-z])",
    ),
    # What a rate is per that stands apart from it: 62 thefts on the books for every 10,000 people.
    (
        "for_every for_each Of_every Of_each",
        rf"(?:\d\s(?:[a-z-]+\s){{3,9}}for|\b(?:For|Of))\s(?:every|each)\s(?P<per>\d[\d,\s]*\d|(?:hundred|{_SCALES}))(?=\s[a-z])",
    ),
    ("one", r"\b[Bb]y\sone\s(?:account|count|estimate|reckoning|version)\b"),
    ("another", r"\b[Ii]n\sone\s[a-z]+\b(?=[^.;]{1,80}\sin\sanother\b)"),
    # Who says it: 40 huts, one guide says; but not one hut added 40.
    (
        "one",
        (
            rf",\s(?P<one>one\s(?:[a-z-]+\s){{1,2}}?(?:{'|'.join(sorted(SAYING | REMARKING))}))\b"
            r"(?=[,.;:)]|$|\s(?:in|on|at|to|that)\b)"
        ),
    ),
    ("one", r"\b(?<!-)[Oo]ne\sof\s(?:the|these|those|its|their|our|her|his|us|them)\b"),
)
"""Patterns of text whose numbers are not quantities, each with its signs, as `Forms` has them.

If a pattern has a group with a name, only what is in it is excluded. Those that any text may match have their first
character before what must not precede it: a search for a character is quicker.
"""
BARES = (
    (
        "-st -lane -way -p -d -wheel -hole -letter -bit -tier -fold",
        (
            rf"(?i)\b(?:\d{{1,3}}|{_COUNTS})-(?:star|storey|story|"
            rf"lane|way|point\splan|"
            r"dimensional|degree|door|wheel|wheeler|wheelers|piece|hole|letter|digit|bit|stroke|pronged|tier|fold-up|party|"
            r"page|stage|phase|step)\b"
        ),
    ),
    (
        "majority quorum vote",
        r"(?i)\b(?:two-thirds|two\sthirds|three-quarters|simple|absolute)\s(?:majority|quorum|vote)\b",
    ),
    ("(", r"\(\d{1,3}\)"),
    (
        " ".join(f"_{word}" for word in _FEW.split("|")),
        (
            rf"(?i)(?:(?<!(?-i:\bOf)\s){_SOME_OF}\b(?:the|our|their|its)|\b(?:these|those|both|his|her|all))\s(?:other\s|last\s|first\s|"
            rf"main\s)?(?:{_FEW})\b"
            rf"(?!\s(?:per\scent|percent|{_SCALES}|hundred|times))(?!-|\sand\sa)"
        ),
    ),
)
"""The same for numbers of which nothing is said: the four heirs, a 240-page report, in brackets."""
AGES = (
    (
        "he_is he_was he_turn who_is who_was who_turn",
        r"\b(?:[Hh]e|[Ss]he|[Ww]ho)\s(?:is|was|turned|turns)\s(?:only\s)?\d{1,2}(?=[\s,;]|\.(?!\d))(?!\s?(?:%|[a-z]+s\b|feet\b|f?t\b|stone\b|k?m\b|cm\b|kg\b|per\b))",
    ),
    # Her sons, who are 6 and 9.
    (
        "who_are who_were",
        (
            r"\b(?:sons|daughters|children|grandchildren|kids|twins|boys|girls),\swho\s(?:are|were)\s(?:now\s)?"
            rf"(?P<age>(?:\d\d?|{_COUNTS})(?:(?:,|,?\sand)\s(?:\d\d?|{_COUNTS}))*)(?=[,;:)]|\.(?!\d)|$)"
        ),
    ),
    ("when", r"\b(?:is|was|were|are)\s(?:only\s|just\s)?(?P<age>\d{1,2})\swhen\s(?:he|she|they)\b"),
    # Ada, who at 29 runs the place. But not: he, at 29 dollars a share, bought.
    (
        "who_at he_at she_at",
        (
            r"\b(?:[Ww]ho|[Hh]e|[Ss]he)\sat\s(?:only\s|just\s)?(?P<age>[1-9]\d)(?=\s[a-z]+s\s"
            rf"(?:the|his|her|its|their|our|my|an?\s(?!(?:{'|'.join(sorted(PER_ONE))})\b))\s?)"
        ),
    ),
    (_AFTER_A_COMMA, r"(?<!\d)(?P<age>,\s[1-9]\d\sand\s[1-9]\d),(?=\s[a-z])(?!\srespectively)"),
    (
        "age",
        (
            rf"(?i)(?<!mean\s)(?<!median\s)(?<!average\s)\b(?:aged?|ages)\s(?:between\s|from\s|of\s)?(?:\d+|{_COUNTS})(?:\s?(?:to|and|-|–|or)\s?(?:\d+|"
            rf"{_COUNTS}))?"
            r"(?:\s(?:and|or)\s(?:over|above|older|under|more|younger|below))?\b(?!\s?(?:%|:\s?\d)|\.\d)"
        ),
    ),
    (
        "old",
        rf"(?i)\b(?:\d+|{_COUNTS})(?:(?:-|–|-?\sto\s|-?\sand\s)(?:\d+|{_COUNTS}))?-(?:year|month|week|day)s?[-\s]olds?\b",
    ),
    ("old", rf"(?i)\b(?:\d+|{_COUNTS})\s(?:year|month|week|day)[-\s]olds?\b"),
    ("_yo y/o y.o", r"\b\d{1,3}\s(?:yo\b|y/o\b|y\.o\.)"),  # an 87 yo man
    ("- ", rf"(?i)\b(?:under|over)-(?:\d+|{_COUNTS})s?\b"),
    ("younger older", r"\b\d{1,3}\s(?:or|and)\s(?:younger|older)\b"),
    (
        "oldest youngest eldest",
        (
            r"\b(?:oldest|youngest|eldest),?\s(?:of\s(?:them|these|those|all|whom|the\s[a-z]+),?\s)?(?:(?<=,\s)[^,;.\d]{1,40},\s)?"
            r"(?:is|was|being|aged|of|turned|turns)\s(?:only\s|just\s)?\d{1,3}(?=[,;:)](?!\d)|\.(?!\d)|$|\s(?:and|but|when|in)\b)"
        ),
    ),
    (
        f"of_about of_around of_only of_just {_OF_NUMBERS}",
        (
            rf"(?i)\b(?:{_ONE}|girls|boys|men|women|children)\sof\s(?:about\s|around\s|only\s|just\s)?[1-9]\d?"
            r"(?=[,;:)]|\.(?!\d)|$|\s(?:who|was|is|were|are|has|had|have|from|and|won|died|in|on|with|said|told)\b)"
        ),
    ),
    # Shares of people: a third of visitors in 2024 were under 30; most are over 50.
    (
        _ARE_UNDER,
        (
            rf"(?i){_SHARES}\s(?:are|is|were|was)\s(?P<age>(?:under|over|above|below)\s(?:[1-9]\d|{_COUNTS}))\b"
            r"(?=[,;:)](?!\d)|\.(?!\d)|$|\s(?:in|and|or|at|on|by|when|while|but|last|this|that|against|compared)\b)"
        ),
    ),
    # Likewise of things: two thirds of the lifts were over 25 years old.
    (
        "years_old years_of_age",
        (
            rf"(?i){_SHARES}\s(?:are|is|were|was)\s(?:(?:still|now|already)\s)?"
            rf"(?P<age>(?:under|over|above|below|at\sleast|(?:more|less)\sthan)\s(?:\d\d?|{_COUNTS})\syears\s(?:old|of\sage))\b"
        ),
    ),
    (
        "under over above below",
        r"\b(?:them|whom|those)\s(?:aged\s)?(?:under|over|above|below)\s\d{1,2}\b(?![.,]?\d|\s?%)",
    ),
    (
        "reached turned",
        (
            r"(?:%|per\scent|percent|pc)\s(?:of\s(?:[\w-]+\s){1,4})?(?:have|has|had)\s(?:reached|turned)\s[1-9]\d"
            r"(?=[,;)]|\.(?!\d)|$)"
        ),
    ),
    (
        "turned",
        r"\b(?:has|have|had|\w+n['’]t|not|just|yet|who|he|she)\sturned\s(?P<age>[1-9]\d)(?=[,;)](?!\d)|\.(?!\d)|$|\s(?:may|can|must|in|on|and|or|were|are)\b)",
    ),
    ("than", rf"(?i)\b(?:younger|older)\sthan\s(?:\d{{1,2}}|{_COUNTS})\b(?!\s?(?:%|years|months))"),
    (
        "s_under s_over s_below s_above",
        (
            r"\b(?!(?:was|is|has|as)\s)[A-Za-z][a-z-]+s\s(?:under|over|below|above)\s(?:the\sage\sof\s)?(?:1\d|[2-9]\d)\b"
            r"(?=[.,;:)](?!\d)|\s(?:and|or|who|are|were|is|travel|can|may|must|get|pay|have|had|in|will|do|did|should)\b)"
        ),
    ),
    (
        "under over below above younger older",
        (
            rf"(?i)\b{_PERSONS}\s(?:(?:(?:who\s)?are|were|aged)\s)?(?:under|over|below|above|younger\sthan|older\sthan)\s"
            rf"(?:the\sage\sof\s)?(?:\d{{1,2}}|{_COUNTS})\b(?!\s?(?:%|per\scent|percent|{_SCALES}|"
            rf"(?:kilos?|kg|stone|feet|foot|cm|met(?:re|er)s|hectares|acres|miles|euros|dollars|pounds)\b|[.,]\d))"
        ),
    ),
    (_AFTER_A_COMMA, r"\b[A-Z][\w'’-]+,\s(?:[0-9]\d?|1[01]\d),(?!\d)"),
)
"""Patterns of ages, which describe people and are not findings about them."""
PASSINGS = (
    (
        "-year -month -week -day -hour -minute -decade -century",
        rf"(?i)\b(?:(?:\d{{1,3}}|{_COUNTS})-\sto\s)?(?:\d{{1,3}}|{_COUNTS})-(?:year|month|week|day|hour|minute|decade|century)\b",
    ),
    (
        "go",
        (
            rf"(?i)\b(?:with|has|have|had|are|were|is)\s(?:still\s|only\s|just\s)?(?:\d{{1,2}}|{_COUNTS})\s"
            r"(?:[a-z-]+\s){1,3}to\sgo\b(?=[.,;:)]|$|\s(?:before|until|till|in)\b)"
        ),
    ),
    ("ci confidence", r"\b(?:9\d(?:\.\d)?\s?%|9\d\s?per\scent|9\d-percent)\s?(?:CI|confidence)\b"),
    (
        "year month week day hour minute decade centur quarter",
        (
            rf"(?i)(?<!\bfor\sthe\s(?=first\s\w{{1,9}}\s(?:hour|minute)))\b"  # is free for the first 2 hours
            r"(?:next|past|last|previous|coming|first|final|following|preceding|these|another|the)\s"
            rf"(?:(?:about|around|some|nearly|almost)\s)?"
            rf"(?:\d{{1,3}}|{_COUNTS})(?:(?:\sto\s|\sor\s|-|–)(?:\d{{1,3}}|{_COUNTS}))?[-\s]"
            r"(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centuries|quarters?)\b(?!\sof\s(?:schooling|"
            r"education|experience))"
        ),
    ),
    (
        "earlier before ago previously later after on, on. on; since prior row running hence into",
        (
            rf"(?i)\b(?<![\d.]){_NOT_TAKEN}(?:(?:\d{{1,3}}|{_COUNTS})\s(?:years?|months?|weeks?|days?|hours?),?\s(?:and\s)?)?"
            rf"(?:\d{{1,3}}(?:\.\d+)?|{_COUNTS})[-\s]"
            r"(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centuries)[-\s]?"
            r"(?=(?:earlier|before|ago|previously|later|after|on(?=[,.;])|since|prior|in\sa\srow|running|hence|into)\b)"
        ),
    ),
)
"""Patterns of other quantities mentioned for something else: six years later, the 95 % confidence interval."""
_FORMS = Forms(
    [
        (signs, pattern, what)
        for what, rows in ((LABEL, ROWS), (AGE, AGES), (PASSING, PASSINGS), (BARE, BARES))
        for signs, pattern in rows
    ]
)
# A word with a number after it, excluded if the word is a label. To look for any word, and read on only behind a label,
# is ten times as quick as to search for each label.
_BEFORE_A_NUMBER = regex(r"\b([A-Za-z]++)\.?\s(?:no\.?\s)?\(?\d")
_LABELLED = rf"\b(?P<label>[A-Za-z]+)\.?\s(?:no\.?\s)?\(?{_NUMBERS}\)?{_NOT_A_LABEL}"
_LABELLED_BY = (
    (regex(_LABELLED), LABELS | {f"{label}s" for label in LABELS}),
    (regex(_LABELLED + _NO_PLURAL), PERHAPS_LABELS),
)
_BEFORE_A_VERB = regex(
    r"(?i)(?:(?<!according)(?<!prior)(?<!due)(?<!refer)(?<!refers)(?<!referring)(?<!similar)(?<!compared)(?<!close)(?<!next)"
    rf"(?<!up)(?<!respect)(?<!relative)\sto|\b(?:{'|'.join(sorted(MODALS))}|not))\s\Z"
)
_THINGS = regex(r"\s(?:[a-z-]+\s){0,2}(?:people|men|women|children|staff|[a-z-]+[a-rt-z]s)\b")


def _is_verb(text: str, match: re.Match[str]) -> bool:
    """Return whether a word that may label a number is a verb whose object it counts: to release 40 turtles."""
    before = text[max(0, match.start() - _LONGEST_BEFORE) : match.start()]
    if match["label"] == "seat" and _CAN.search(before):
        return True  # the coach can seat 46
    return _BEFORE_A_VERB.search(before) is not None and _THINGS.match(text, match.end()) is not None


_CAN = regex(r"(?i)\b(?:can|could|will|would)\s(?:only\s|now\s)?\Z")


_LONGEST_BEFORE = 15  # characters
# Ages right behind a person: my wife is 58, young visitors (under 26), 70 teens (13 to 17), a pilot of 41 says.
_AGED = regex(
    r"(?=[iwo(])(?:\b(?:is|was)\s(?P<age>[1-9]\d)(?=[,;)](?!\d)|\.(?!\d)|$|\s(?:when|and|now)\b)"
    r"|\((?P<ages>(?:under|below)\s(?:the\sage\sof\s)?[1-9]\d|\d{1,2}\s?(?:to|and|-|–)\s?\d{1,2})(?=\))"
    rf"|\bof\s(?P<years>[1-9]\d)(?=[,;:)](?!\d)|\.(?!\d)|$"
    rf"|\s(?:{'|'.join(sorted(SAYING | REMARKING))}|told|tells|who|was|is|had|has)\b))"
)
_PERSONAL = ("man", "woman", "girl", "boy", "lady", "lord", "ist", "yst", "cian", "guide", "critic")
_PERSON = PEOPLE.union(OF_AN_AGE, "people teen youngster".split()) - {"staff", "personnel", "troop"}
_MEANS = frozenset("average mean median typical".split())


def _is_of_persons(text: str, match: re.Match[str]) -> bool:
    """Return whether a number that may be an age is that of the person before it, and not of the average one."""
    words = text[max(0, match.start() - _LONGEST_PERSON) : match.start()].lower().split()
    if not words or not _MEANS.isdisjoint(words):
        return False
    if match["years"]:  # of one of them: a nurse of 41; but not 12 of the nurses of 41 wards
        return not _ONE_OF.isdisjoint(words) and (words[-1] in _PERSON or words[-1].endswith(_PERSONAL))
    return singular(words[-1]) in _PERSON


_ONE_OF = frozenset("a an the one his her its their another this that".split())


_LONGEST_PERSON = 40  # characters, with the word before it


def _is_counted(match: re.Match[str]) -> bool:
    """Return whether a plural that may label numbers has only one, and so is what has so many: its sites 6.3."""
    is_plural = match["label"].lower()[:-1] in LABELS | PERHAPS_LABELS
    return is_plural and len(_DIGITS.findall(match[0])) == 1


_TIMES = frozenset("year season month week day".split())
_THIS = regex(r"(?i)\b(?:last|this|next|that|the\s(?:previous|following|same)|(?:in|after|within)\san?)\s\Z")
_OF_SO_MANY = regex(r"\sof\s(?:the|its|their|these|those)\s\d")
_LONGEST_THIS = 15  # characters


def _is_when(text: str, match: re.Match[str]) -> bool:
    """Return whether a time is no label, but says when: last year 30, this year 45; after a week 260 were left.

    By the end of the month 318 of the 1,060 had signed.
    """
    before = text[max(0, match.start() - _LONGEST_THIS) : match.start()]
    is_part = before.lower().endswith("the ") and _OF_SO_MANY.match(text, match.end())
    return match["label"].lower() in _TIMES and bool(is_part or _THIS.search(before))


_REST_OF_THOUSANDS = regex(r"(?:\s\d{3})+(?!\d)")
_ANY_SUCH = regex(
    r"(?i)\b(?:an?|each|every|per|the|this|that|its|our|their)\s"
    r"(?:(?!(?:at|by|for|from|in|of|on|to|with)\b)[a-z-]+\s){0,2}\Z"
)
_LONGEST_SUCH = 40  # characters


def _is_in_groups(text: str, match: re.Match[str]) -> bool:
    """Return whether a label is named by itself, and the number behind it has thousands: on a busy day 165 000 came."""
    before = text[max(0, match.start() - _LONGEST_SUCH) : match.start()]
    return _REST_OF_THOUSANDS.match(text, match.end()) is not None and _ANY_SUCH.search(before) is not None


_DIGITS = regex(r"\d+(?:\.\d+)?")
# At the beginning of a block: the number of an item or a heading.
_ITEM = regex(r"\s(?<=[;:]\s)(?:\(?\d{1,2}[.)])(?=\s+\w)")
_NUMBERING = regex(r"\s*(?:\(?\d{1,3}(?:\.\d+)*[.)](?=\s)|\d{1,2}(?:\.\d{1,2})*\.?(?=\s+[A-Z]))")


_COUNT_OF_A_NAME = regex(r"\s*\d{1,2}\s+(?P<name>(?:[A-Z][\w’'-]+\s(?:and\s(?=[A-Z]))?)+)[a-z-]+[a-rt-z]s\b")


def _begins_with_a_count(text: str, start: int, end: int) -> bool:
    """Return whether a block begins with a count and a name, and not with a heading: 12 African states signed it."""
    match = _COUNT_OF_A_NAME.match(text, start, end)
    words = match["name"].split() if match else []
    is_name = len(words) > 1 or any(map(place_of, words))
    return is_name and words[0].lower() not in PROSE and text[start:end].rstrip().endswith(".")


_NAME_BEFORE_A_NUMBER = regex(
    r"(?P<lead>(?i:\b(?:in|at|near|around|across|(?:that|those)\sof)\s(?:the\s)?)|(?<![\w’'-]))"
    r"(?P<name>(?:(?![\d_a-z])\w[\w’'-]*\s)+)"
    r"(?P<brackets>\((?P<number>\d{1,3}(?:(?:,\d{3})+|\.\d+)?)(?:\)|(?=[ %])))"
)
_NEXT_NAME = regex(r"(?:[^()]*\))?,?\s(?:and\s|or\s)?")
_OLDEST = 120


def _behind_names(text: str, start: int, end: int) -> set[tuple[int, int]]:
    """Return the spans of numbers in brackets, each behind a name of a list: most are in Vik (412) and Ost (85).

    One of them is too large for an age, and they are places; or it is too exact for both an age and a reference.
    """
    if text.count("(", start, end) <= 1:
        return set()
    places: list[re.Match[str]] = []
    lists: list[list[re.Match[str]]] = [places]
    for match in _NAME_BEFORE_A_NUMBER.finditer(text, start, end):
        before = lists[-1][-1].end() if lists[-1] else match.end()
        if match["lead"] or place_of(match["name"].strip()):
            lists.append(places)
        elif not _NEXT_NAME.fullmatch(text, before, match.start()):
            lists.append([])
        lists[-1].append(match)
    several = [one for one in lists if len(one) > 1 and any(_is_no_age(match, is_place=one is places) for match in one)]
    return {match.span("brackets") for one in several for match in one}


def _is_no_age(match: re.Match[str], *, is_place: bool) -> bool:
    number = match["number"]
    return not number.isdecimal() or (is_place and int(number) > _OLDEST)


def excluded(text: str, start: int, end: int, *, is_first: bool) -> list[Excluded]:
    """Return the spans of a sentence whose numbers are not figures.

    `is_first` says that the sentence begins a block, where a number may be that of an item or a heading.
    """
    spans = [Excluded(*match.span(match.lastgroup or 0), what) for match, what in _FORMS.matches(text, start, end)]
    if listed := _behind_names(text, start, end):
        spans = [one for one in spans if one[:2] not in listed]
    words = [(word[1].lower(), word.start()) for word in _BEFORE_A_NUMBER.finditer(text, start, end)]
    for pattern, labels in _LABELLED_BY:
        labelled = (pattern.match(text, at, end) for word, at in words if word in labels)
        spans += [
            Excluded(*match.span(), LABEL)
            for match in labelled
            if match
            and not (_is_verb(text, match) or _is_counted(match) or _is_when(text, match) or _is_in_groups(text, match))
        ]
    spans += [
        Excluded(*match.span(match.lastgroup or 0), AGE)
        for match in _AGED.finditer(text, start, end)
        if _is_of_persons(text, match)
    ]
    spans += [Excluded(*match.span(), LABEL) for match in _ITEM.finditer(text, start, end)]
    numbering = _NUMBERING.match(text, start, end) if is_first and not _begins_with_a_count(text, start, end) else None
    return [*spans, Excluded(*numbering.span(), LABEL)] if numbering else spans
