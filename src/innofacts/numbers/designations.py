"""Designations: numbers that are a name or a part of one, a reference, a code, a time of day, and no quantities."""

import re
from collections.abc import Sequence
from itertools import takewhile

from innofacts.english.calendar import HOURS
from innofacts.english.currencies import MONEY_SIGN, NAMES_OF_PLAIN_MONEY
from innofacts.english.function_words import BEFORE_FIGURES
from innofacts.english.numerals import SCALES, YEAR
from innofacts.english.speakers import REMARKING, SAYING
from innofacts.english.stopwords import PROSE
from innofacts.english.units import MEASURES
from innofacts.english.wording import JOINING, OFTEN_VERBS, ONLY_VERBS
from innofacts.numbers.ages import COUNTS
from innofacts.numbers.tokens import THIN, Token
from innofacts.patterns import not_behind

_SCALES = "|".join(SCALES)
# Without those of which others are the beginning, so that there is less to compile: dollar, but not dollars.
_MONEY = "|".join(sorted(NAMES_OF_PLAIN_MONEY - {f"{name}s" for name in NAMES_OF_PLAIN_MONEY}))
# "day 3 million" is not the third day, nor "day 165\u2009000".
NOT_A_LABEL = (
    rf"(?!\s?(?:%|per\scent|percent|{_SCALES}|times|(?:k?m|kg|miles?|(?:kilo)?met(?:re|er)s?|feet|"
    rf"tonnes?|hectares?|MW|GW|(?!wons?\b)(?:{_MONEY})s?)\b|±|\+/?[-−])|\d|[.,]\d"
    rf"|[{THIN}'’]\d{{3}}(?!\d))"
)
"""The pattern of what must not follow a number that is a label."""
NUMBERS = (
    r"\d+(?:\.\d+)*(?i:[a-z](?![a-z]))?(?:\s?(?:,\s?and|,\s?or|,(?!\d{3}(?!\d))|--?|–|and|to|or|&|of)\s?\d+(?:\.\d+)*(?i:[a-z](?![a-z]))?"
    r"(?!\d|\sof\s(?:them|these|those)\b))*"
)
"""The pattern of the numbers that one label has: 3, 4 and 7."""
_HAPPENING = "|".join(
    "came come comes goes go called struck back happened occurred died rang crashed awake arrived arrives departed"
    " departs sailed sails docked docks online published".split()
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
_BEFORE_AN_X = " ".join(f"{digit}x" for digit in range(10))
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
_WORKS = (
    "Concerto Requiem Sonata Symphony Quartet Quintet Trio Mass Overture Serenade Variations Fantasia Rondo".split()
)
_WORK = rf"(?:{'|'.join(_WORKS)})(?:\sin\s[A-G](?:[-\s](?:flat|sharp))?(?:\s(?:major|minor))?)?"
DESIGNATIONS = (
    ("read Read",
     r"\b\d{1,2}[\s-]?min(?:ute)?s?\.?\sread(?=\s*(?:$|[.|·•,;:)—–-]))|\b[Rr]eading\stime:\s\d{1,2}\s?min(?:ute)?s?\b"),
    ("-", r"\b\d+-\s(?:and|or)\s\d+-\w+"),
    ("no. nos. nr number #",
     (rf"\b(?:Nos?\.|Nrs?\.?|no\.|[Nn]umber|#)\s?{NUMBERS}{NOT_A_LABEL}"
      r"(?!\s(?:in|among|behind|worldwide|globally|for)\b)")),  # which may be a rank
    # drawn with the numbers 4, 11 and 40
    ("numbers",
     rf"\bthe\s(?:[a-z]+\s)?numbers\s{NUMBERS}{NOT_A_LABEL}|\b(?:winning|lucky)\snumbers\s(?:are|were)\s{NUMBERS}{NOT_A_LABEL}"),
    ("number",
     (r"(?i)\b(?:emergency|telephone|phone|hotline|helpline|fax|account|serial|house|room|registration|reference|bib|badge|file|case|"
      r"licence|license|flight|order|ticket|customer|bus|line|lottery)\snumber\s(?:is\s|was\s)?\d+")),
    ("_St _Rd _Road _Ave _Lane _Square _Drive _Boulevard _Terrace _Court _Crescent _Way _Row _Quay _Gardens _Place",
     (r"\b\d{1,4}[a-z]?,?\s(?:[A-Z][\w'’-]*\s){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Boulevard|"
      r"Terrace|Court|Crescent|Way|Row|Quay|Gardens|Place)\b")),
    ("street road avenue lane square drive boulevard terrace quay",
     r"\b(?:Street|Road|Avenue|Lane|Square|Drive|Boulevard|Terrace|Quay)\s\d{1,4}\b(?![.,]?\d|\s?%)"),
    # Reference numbers: the complaint is numbered 24-3306. "The crowd numbered 514" is a count.
    ("numbered",
     (rf"\b(?:is|are|was|were|be|been|being)\snumbered\s(?:from\s)?\d[\w/.-]*\w(?:\s(?:to|and)\s\d[\w/-]*\w)?{_NO_UNIT}"
      r"(?!\s(?:by|at\s(?:most|least)|to\s\d+\sby)\b)"
      rf"|(?i:\b(?:an?|the)\s)(?:[a-z-]+\s){{0,2}}(?:{'|'.join(_PAPERS)})\snumbered\s\d[\w/.-]*{NOT_A_LABEL}{_NO_COUNT}"
      # The lot numbered 40 was sold; but not: the crowd that numbered 40 was large.
      rf"|{not_behind('that which who')}\bnumbered\s\d+\s(?=(?:is|was|has|had|does|did)\b)")),
    ("- /", rf"\b(?<![.,])\d\d[-/](?!(?:19|20)\d\d\b)\d{{4,6}}\b{_NO_UNIT}{_NO_MEASURE}"),
    ("ref", r"\b[Rr]ef(?:erence)?[.:]\s?\d[\w/.-]*"),
    # On clothes of players.
    ("wear wore worn shirt jersey bib",
     r"(?i)\b(?:wear(?:s|ing)?|wore|worn|shirt|jersey|bib)\s(?:the\s|with\s|a\s|with\sthe\s)?(?:number|no\.)\s(?:is\s|was\s)?\d+"),
    # "The coach seats 46" is a count.
    ("seats",
     rf"(?i)(?:\A|[.,;:(]\s|\b(?:in|the|our|your|my|his|her|their|of|for|at|and)\s)seats\s{NUMBERS}{NOT_A_LABEL}"),
    ("bus tram train",
     (r"(?i)\b(?:bus|tram|train)\s\d{1,3}(?=\s(?:stops|runs|leaves|calls|passes|terminates)\b"
      r"(?!\s(?:a|per|away|from|later|earlier|further|before|after|on|behind)\b))")),
    # The train that leaves then.
    (".0 .1 .2 .3 .4 .5",
     (rf"(?i:\bthe)\s{_CLOCK}(?=\s(?:to|from|for|via)\s[A-Z]|\s(?:train|bus|coach|flight|ferry|express|service)\b"
      r"|\s(?:was|is|ran|runs|left|leaves|sailed|sails|came|arrived|departed)\s(?:(?:in|on)\stime|late|early"
      r"|punctual|full|packed|cancelled|delayed)\b)")),
    # The ages from which one may see a film, and the widths of its strip.
    ("rated", r"\brated\s1[2568](?=[,;)]|\.(?!\d)|\s(?:and|for|by|in|because)\b(?!\s\d)|$)"),
    ("mm",
     r"\b(?:8|16|35|65|70)(?:\s|-)?mm(?=\s(?:film|prints?|cameras?|projectors?|negatives?|reels?|cop(?:y|ies))\b)"),
    # Day one brought in 4,300, day two 5,150.
    ("day week phase stage round",
     (rf"(?i)\b(?:day|week|phase|stage|round)\s(?P<which>{COUNTS})(?=,?\s(?:{MONEY_SIGN}?\d[\d,.]*+(?!-)|(?:brought"
      r"|took|came|drew)\sin\s))")),
    ("out", r"\b\d+(?:\.\d+)?\s(?:points?|marks?|stars?)\sout\sof\s\d+\b"),
    # Of examinations, which have few grades: entries graded 7 or above.
    ("graded",
     (r"\bgraded\s(?:at\s)?\d\s(?:or|and)\s(?:above|below|better|higher|lower)\b"
      r"|\bgraded\s\d\s?(?:to|-|–)\s?\d\b(?!\s[a-z]+s\b)")),
    # Catalogues of works: the Sonata op. 110, K. 527, Hob. XVI:52, Concerto in A major K 488.
    ("op. opus_ opp. k. kv_ hwv_ rv_ woo_ wq_ wq. i: v: x:",
     (rf"\b(?<!-)[Oo]p(?:us\s|p?\.\s?)\d+[a-z]?(?:(?:,?\s(?:no|No|nos|Nos)\.?\s?|/)\d+)*{NOT_A_LABEL}"
      rf"|\b(?:K\.\s?|Wq\.\s?|(?:KV|HWV|RV|WoO|Wq)\s)\d{{1,4}}[a-z]?\b{NOT_A_LABEL}|\b[IVX]+:\d+\b")),
    (" ".join(_WORKS), rf"\b{_WORK},?\s\(?[DKSGL]\.?\s?\d{{1,4}}\b{NOT_A_LABEL}"),
    # Aircraft, cars and phones: 447 of its 737 Max.
    ("_max _pro _plus _dreamliner", r"(?<=[a-z]\s)\b\d{2,4}\s(?:Max|MAX|Pro|Plus|Dreamliner)(?:es|s)?\b"),
    # How far a scale goes: passengers gave the buses 7.8 out of 10.
    ("out", r"\b\d+\.\d+\sout\sof\s(?:a\spossible\s)?(?P<which>\d+|five|ten)\b(?!\s(?:[a-z-]+\s){0,2}?[a-z]+s\b)"),
    # What one person thinks of something: gave it 4 out of 5.
    ("gave giv", r"\b(?:gave|giv(?:e|es|ing))\s(?:it|them|him|her)\s\d(?:\.\d)?\sout\sof\s(?:\d+|five|ten)\b"),
    # Their numbers, and how far a scale goes: lockers numbered from 1 to 40, on a scale of 1 to 10.
    ("number tag scale label marked ticket",
     (r"(?i)\b(?:numbers?|numbered|tags?|tagged|scale|labels?|labell?ed|marked|tickets?)\s(?:from|of)\s(?:0|1|zero"
      r"|one)\sto\s(?:\d+|ten|five)\b(?![.,]?\d|\s?%)")),
    ("00", r"(?i:\bthe)\s(?:[1248]00|1,?500|3,?000|5,?000|10,?000)[\s-]?(?:m|met(?:re|er)s?)\b(?!\sof)"),
    (f"{_BEFORE_AN_X} _x mx ×",
     (r"\b(?!\d+\s?[x×]\s?10-[1-9](?!\d|\.\d)"
      r"|(?<=\.)\d+\s?×\s?10[12]\d\b)\d*[0-9](?:\s?[cm]m)?\s?[x×]\s?(?!10[\^⁰¹²³⁴-⁹⁻−])\d+(?:-\d+\b)?(?:\s?[cm]m)?\b")),
    ("days day", r"\b365\sdays\b|\b24\shours\sa\sday\b"),
    # Code and what comes from it: settings, powers, hashes, standards such as X.509.
    ("=", r"\b(?:\w*_\w*|[A-Z]{4,}|\w+=)=-?\d[\w.:-]*"),
    ("** ^", r"(?:\b|(?<=\d[x×]))(?!10\b)\d+(?:\*\*|\^)-?\w+"),
    ("", r"[0-9a-f](?<!\w.)[0-9a-f]{0,12}\d[a-f]{1,9}\d[0-9a-f]{2,24}\b"),
    ("§", r"§+\s?\d+(?:\.\d+)*"),
    # Laws and courts of the United States: 26 U.S.C. 6103, 70 Fed. Reg. 16,902, H.R. 3011.
    ("U.S.C. C.F.R. Fed. Stat. F.2d F.3d",
     (r"\b\d{1,3}\s(?:(?:U\.S\.C\.|C\.F\.R\.)(?:\s(?:§+|Part))?|(?:Fed\.\sReg\.|Stat\.|F\.[23]d)(?=\s?\d))(?:\s?\d[\d,]*)?"
      r"|\b\d{1,3}\sFed\.$")),
    ("Reg. H.R. Pub.", r"\b(?:Reg\.|H\.R\.|Pub\.\sL\.(?:\sNo\.)?)\s\d[\d,-]*"),
    # What firms file with the authority for securities there.
    ("-K -Q -F", r"\b(?:[68]-K|10-[KQ]|20-F)\b(?:/A\b)?"),
    ("-", r"\b\d{2,4}-[A-Z]{2}-\d+\b"),
    # Minutes and seconds, of which there may be more than the 11 inches that a foot leaves: ran in 4'30".
    ("' ’ ′", r"(?<![\w.,])(?:\d{1,3}['’′](?:0\d|1[2-9]|[2-5]\d)|(?<=\bin\s)\d{1,3}['’′]\d\d)(?:[\"”″]|['’′]{2})"),
    # Not circa, which is in small letters where a number follows at once.
    ("C.", r"\bC\.[0-9]\d?(?:\.\d{1,2})*(?![\d.,]*\d)"),
    # the 20[th] floor, of a PDF
    ("[th [st [nd [rd", r"\b\d{1,3}\[(?:st|nd|rd|th)\s?\]"),
    ("[", r"\[\^?\d+(?:\s*[,;–-]\s*\d+)*\]"),
    ("(", r"(?<!%\s)(?<!cent\s)(?<!illion\s)(?<!\dm\s)(?<!\dbn\s)\(\d{1,3}(?:\.\d+)+\)"),
    ("(", r"\(\d{1,3}(?:\s*(?:[;–-]|,(?!\d{3}\b))\s*\d{1,3})+\)"),
    (".0 .1 .2 .3 .4 .5",
     (r"\b(?:(?:leav|depart|arriv|start|beg[aiu]n|open|clos|meet|met|board|sail|due|lands?|ends?|runs?|gets?\sup"
      r"|got\sup|wak)\w*\b[^.;]{0,30}|said)\s"
      rf"(?:at|by|from|until|till|before|after)\s(?:[01]?\d|2[0-3])\.[0-5]\d(?=[,;.]?\s(?!{_SCALES}|per|pc)[a-zA-Z]|[.,;]?$)")),
    # Leading zeros, "until" and what day it is show that it is a time: from 06.15 to 11.50.
    (" ".join(f"0{digit}." for digit in range(10)),
     (rf"\b(?<![.,:-])(?:from|between)\s{_CLOCK}\s(?:to|and)\s0[0-9]\.[0-5]\d\b{_NO_UNIT}"
      rf"|0(?<![\w.,:/$€£-]0)[1-9]\.[0-5]\d\b(?:\s(?:to|and|until|till)\s{_CLOCK})?{_NO_UNIT}(?!\.\d)")),
    (".0 .1 .2 .3 .4 .5",
     (rf"\b(?:from\s{_CLOCK}\s(?:until|till)|(?:[Uu]ntil|[Tt]ill))\s{_CLOCK}\b{_NO_UNIT}"
      rf"|\b(?:from|between)\s{_CLOCK}\s(?:to|and|until|till)\s{_CLOCK}(?=\son\s[A-Z][a-z]+day\b)"
      rf"|\bfrom\s{_CLOCK}\s(?:to|until|till)\s(?:{'|'.join(HOURS)})\b|\bBy\s{_CLOCK}(?=,\s)"
      rf"|\b(?:{_HAPPENING})\s(?:at|by)\s{_CLOCK}\b{_NO_UNIT}")),
    # Up 4 % by 10.15 in Oslo, before 9.30 in Lund; but not: rose by 10.15 in Oslo.
    (".0 .1 .2 .3 .4 .5",
     (rf"(?:(?<=%\s)by|(?<=\bcent\s)by|(?<=\bpercent\s)by|(?<=\bpoints\s)by|(?<=\d\s)by|\b(?:before|around|shortly\safter))"
      rf"\s{_CLOCK}(?=\s(?:in|on)\s[A-Z]|\s(?:local\stime|in\searly\strad|in\smorning\strad))")),
    ("open staffed welcome day daily weekend hour breakfast brunch lunch supper dinner curfew",
     (rf"\b{_WHILE_OPEN},?\s(?:from|between)\s{_HOUR}\s(?:to|and|until|till)\s{_HOUR}\b{_NO_UNIT}"
      rf"|\b(?:[A-Z][a-z]+days?,|[A-Z][a-z]+days|weekdays,?|weekends,?|daily,?)\s{_HOUR}\s?(?:to|until|till|-|–)\s?{_HOUR}(?=[,;)]|\.?$)")),
    ("open",
     (rf"\bopen(?:s|ed)?\s(?:(?:{_WHEN})\s)*(?:(?:from|between)\s{_CLOCK}\s(?:to|and|until|till)\s{_CLOCK}"
      rf"(?:,?\s(?:and\s)?(?:(?:{_WHEN})\s)*(?=from|between)|(?!\s?(?:%|per)|\.?\d)))+")),
    ("morning afternoon evening night day tomorrow",
     (r"\b(?:at|from|until|till|before|after|[Bb]y|is|was)\s(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s(?:(?:each|every|(?:in|on)\s(?:the|a)|"
      r"that|this|the\snext|on)\s(?:morning|afternoon|evening|night|day|weekday|\w+day)|tonight|tomorrow|yesterday)s?\b)"
      r"|\b(?:each|every|that|this|next)\s(?:morning|afternoon|evening|night|day|weekday)\sat\s(?:[01]?\d|2[0-3])\.[0-5]\d\b")),
    ("am pm a.m. p.m. clock GMT UTC CET CEST BST EST EDT PST PDT",
     (r"\b(?:\d{1,2}(?:[.:]?\d{2})?\s?(?:to|and|until|till|-|–)\s?)?\d{1,2}(?:[.:]?\d{2})?\s?(?:am|pm|a\.m\.|p\.m\."
      r"|o['’]clock|GMT|UTC|CES?T|BST|E[SD]T|P[SD]T)(?!\w)")),
    ("clock morning afternoon evening",
     rf"(?i)\bat\s(?:{COUNTS})\b(?=\so['’]clock|\sin\sthe\s(?:morning|afternoon|evening))"),
    ("=", r"\b\d{4}(?:[-/–]\d{2,4})?\s?=\s?100\b"),
    # In constant 2015 dollars, in 2015 US dollars.
    ("dollars pounds euros",
     rf"\b(?:constant|chained|fixed|real|current|[Ii]n)\s(?P<year>{YEAR})(?=\s(?:US\s|international\s)?(?:dollars|pounds|euros)\b)"),
    ("100", rf"\b{YEAR}\s(?:(?:is|was|being)\s)?(?:set|fixed|taken)\s(?:at|to|as)\s(?P<base>100)\b"),
    ("=", rf"{MONEY_SIGN}1(?=\s=\s)"),
    ('" “', r"[\"“]\d[\w-]*[\"”]"),
    # Titles: "5 Reasons to Buy a Better Lock". What a headline reports may be a figure.
    (_NUMBERS_IN_QUOTES,
     (r"[\"“‘'](?P<title>[0-9]\d{0,3}\s(?:[A-Z][a-z]+\s)?(?:Reasons?|Ways?|Things|Rules?|Tips|Steps|Ideas|Signs|Lessons|Facts|Myths|"
      r"Questions|Secrets|Mistakes|Tricks|Places|Songs|Recipes)\b)")),
    ("0i 0p", r"\b(?:360|480|720|1080|1440|2160)[ip]\b"),
    ("-", r"\b(?:1-)?\d{3}-\d{3}-\d{4}\b"),
    ("+", r"\+\d{1,3}[\s(-][\d\s()-]{6,}\d"),
    ("0", r"0(?<![\w,.]0)(?<!\d\s0)\d{1,4}(?:(?:[\s-]\d{2,4}){2,4}|[\s-]\d{3,4}(?:\d{3,4})?)\b"),
    ("-", r"\b\d{3}-(?:\d{3}-)?\d{4}\b(?!\s?[a-z%])"),
    ("_0", r"\b(?<!\d\s)(?<!\d[.,])\d{3}\s0\d{3}\b(?!\s?[a-z%])"),
    ("00", r"\b1[38]00[\s-]\d{3}[\s-]\d{3,4}\b"),
    ("dial ring rang rung call phone",
     (r"(?i)\b(?:dial(?:s|l?ed|l?ing)?|ring(?:s|ing)?|rang|rung|(?:call|phone)(?:s|ed|ing)?)\s(?:on\s)?(?:1[01]\d|911|999|000|\d{3}\s\d{4})"
      r"(?!,\d|\.\d|\s[a-z-]+s\b|\s(?:people|men|women)\b)\b")),
    ("line phone",
     r"(?i)\b(?:hotline|helpline|phone|telephone),?\s(?:is\s|was\s|on\s|at\s)?\d{3,}(?:[\s-]\d{2,})*\b(?!,\d|\s?%|\s[a-z-]+s\b)"),
    ("code password pin",
     r"(?i)\b(?:(?:post)?code|password|pin)\s(?:is|was)\s\d{3,}(?=[,;)]|[.?!]?$|\s[a-z]+\b(?<!s))"),
    ("(", r"\(\d{1,2}(?:,\s\d{1,2})*,?\sand\s\d{1,2}\)"),
    ("text", r"(?i:\btext)\s(?:[A-Z]+\s)?to\s\d{4,6}\b"),
    ("per", rf"\bper\s(?:US|A|C|NZ|HK)?{MONEY_SIGN}\s?\d[\d,.]*\d(?:\s(?:thousand|million))?"),
    ("group", r"\bGroup\sof\s\w+"),
    ("°", r"\b\d+(?:\.\d+)?°\s?(?:\d+['’′]\s?)?[NSEW]\b"),
    ("ISBN ISSN DOI doi PMID arXiv CAS HS SKU ID PIN ZIP PO_Box P.O._Box IP EC NACE SIC ICD RAL",
     (r"\b(?:ISBN|ISSN|DOI|doi|PMID|arXiv|CAS|HS|SKU|ID|PIN|ZIP|PO Box|P\.O\. Box|IP|EC|CAS|NACE|SIC|ICD|"
      r"RAL)\b(?:\sis\s)?[:\s]*[\d.Xx/-]+")),
    ("per /",
     rf"(?i)(?:\bper\s?|(?<![\s\d])/\s?)(?:\d[\d,\s]*\d|\d+|(?:a\s)?(?:hundred|{_SCALES}|100\sthousand))(?=\s[a-z])"),
    # What a rate is per that stands apart from it: 62 thefts on the books for every 10,000 people.
    ("for_every for_each Of_every Of_each",
     rf"(?:\d\s(?:[a-z-]+\s){{3,9}}for|\b(?:For|Of))\s(?:every|each)\s(?P<per>\d[\d,\s]*\d|(?:hundred|{_SCALES}))(?=\s[a-z])"),
    ("one", r"\b[Bb]y\sone\s(?:account|count|estimate|reckoning|version)\b"),
    ("another", r"\b[Ii]n\sone\s[a-z]+\b(?=[^.;]{1,80}\sin\sanother\b)"),
    # Who says it: 40 huts, one guide says; but not one hut added 40.
    ("one",
     (rf",\s(?P<one>one\s(?:[a-z-]+\s){{1,2}}?(?:{'|'.join(sorted(SAYING | REMARKING))}))\b"
      r"(?=[,.;:)]|$|\s(?:in|on|at|to|that)\b)")),
    ("one", r"\b(?<!-)[Oo]ne\sof\s(?:the|these|those|its|their|our|her|his|us|them)\b"),
)  # fmt: skip
"""Patterns of text whose numbers are not quantities, each with its signs, as `Forms` has them.

If a pattern has a group with a name, only what is in it is excluded. Those that any text may match have their first
character before what must not precede it: a search for a character is quicker.
"""


def is_called(tokens: Sequence[Token]) -> bool:
    """Return whether the last of some tokens is what the noun before it is called: the club Paradise, the song 99."""
    words = [token.text for token in tokens]
    nouns = [*takewhile(lambda word: word.isalpha() and word.islower() and word not in _NO_NOUNS, words[-2::-1])]
    return nouns != [] and len(nouns) < len(words) - 1 and words[-2 - len(nouns)].lower() in ("a", "an", "the")


_NO_NOUNS = PROSE | JOINING
