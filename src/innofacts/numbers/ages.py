"""Ages of people, which describe them and are not findings about them: aged 45, a 12-year-old, those under 30."""

import re
from collections.abc import Iterator

from innofacts.english.cardinals import CARDINALS
from innofacts.english.inflection import singular
from innofacts.english.numerals import FRACTIONS, SCALES
from innofacts.english.people import OF_AN_AGE, PEOPLE
from innofacts.english.speakers import REMARKING, SAYING
from innofacts.patterns import not_behind, regex

COUNTS = "|".join(word for word, n in CARDINALS.items() if n)
"""The pattern of a number in letters."""
_SCALES = "|".join(SCALES)
_PERSONS = (
    r"(?:child|children|pupil|people|adults|those|women|men|girls|boys|pupils|infants|population|persons|youths?|workers|residents|"
    r"(?:any|every|no|some)(?:one|body)|mortality|citizens|students|employees|voters|patients|males|females|drivers|households|customers"
    r"|users|members|players|teachers|nurses|doctors|farmers|tenants|inmates|victims)"
)
_ONE = "|".join(OF_AN_AGE)
_AFTER_A_COMMA, _OF_NUMBERS = (" ".join(f"{sign}{digit}" for digit in range(10)) for sign in (",_", "of_"))
_ARE_UNDER = " ".join(
    f"{be}_{side}" for be in ("are", "is", "were", "was") for side in ("under", "over", "above", "below")
)
_SHARES = (
    rf"(?:%|\b(?:cent|percent|pc|{'|'.join(FRACTIONS)}|(?:{COUNTS})\s(?:[a-z]+\s)?in\s(?:{COUNTS}|\d\d?)|most|majority|many|few))"
    r"(?:\s[\w’'-]+(?:[.,]\d+)*){0,12}"
)
AGES = (
    ("he_is he_was he_turn who_is who_was who_turn",
     (r"\b(?:[Hh]e|[Ss]he|[Ww]ho)\s(?:is|was|turned|turns)\s(?:only\s)?\d{1,2}(?=[\s,;]|\.(?!\d))(?!\s?(?:%"
      r"|[a-z]+s\b|feet\b|f?t\b|stone\b|k?m\b|cm\b|kg\b|per\b))")),
    ("he_was he_is",
     rf"\b(?:[Hh]e|[Ss]he)\s(?:is|was)\s(?P<age>(?!one\b)(?:{COUNTS}))(?=[,;)]|\.(?!\d)|$|\s(?:and|when)\s)"),
    ("Now_ Then_", r"\b(?:Now|Then)\s(?P<age>[1-9]\d)(?=,\s(?:he|she)\s)"),
    # says Ada Quill, 54.
    ("said says",
     r"\bsa(?:id|ys)\s(?:[^,;:.\d]+,\s)?(?:[A-Z][\w’'-]+\s)+[A-Z][\w’'-]+,\s(?P<age>[1-9]\d)(?=\.?[”\"’']?(?:\s[A-Z]|$))"),
    ("when", r"\b(?:is|was|were|are)\s(?:only\s|just\s)?(?P<age>\d{1,2})\swhen\s(?:he|she|they)\b"),
    (_AFTER_A_COMMA, r"(?<!\d)(?P<age>,\s[1-9]\d\sand\s[1-9]\d),(?=\s[a-z])(?!\srespectively)"),
    ("age",
     (rf"(?i){not_behind('mean median average')}"
      rf"\b(?:aged?|ages)\s(?:between\s|from\s|of\s)?(?:\d+|{COUNTS})(?:\s?(?:to|and|-|–|or)\s?(?:\d+|"
      rf"{COUNTS}))?"
      r"(?:\s(?:and|or)\s(?:over|above|older|under|more|younger|below))?\b(?!\s?(?:%|:\s?\d)|\.\d)")),
    ("old",
     rf"(?i)\b(?:\d+|{COUNTS})(?:(?:-|–|-?\sto\s|-?\sand\s)(?:\d+|{COUNTS}))?-(?:year|month|week|day)s?[-\s]olds?\b"),
    ("old",
     rf"(?i)\b(?:\d+|{COUNTS})(?:(?:-|–|\sto\s|\sand\s)(?:\d+|{COUNTS}))?\s(?:year|month|week|day)[-\s]olds?\b"),
    # an 87 yo man
    ("_yo y/o y.o", r"\b\d{1,3}\s(?:yo\b|y/o\b|y\.o\.)"),
    ("- ", rf"(?i)\b(?:under|over)-(?:\d+|{COUNTS})s?\b"),
    ("younger older", r"\b\d{1,3}\s(?:or|and)\s(?:younger|older)\b"),
    ("oldest youngest eldest",
     (r"\b(?:oldest|youngest|eldest),?\s(?:of\s(?:them|these|those|all|whom|the\s[a-z]+),?\s)?(?:(?<=,\s)[^,;.\d]{1,40},\s)?"
      r"(?:is|was|being|aged|of|turned|turns)\s(?:only\s|just\s)?\d{1,3}(?=[,;:)](?!\d)|\.(?!\d)|$|\s(?:and|but|when|in)\b)")),
    (f"of_about of_around of_only of_just {_OF_NUMBERS}",
     (rf"(?i)\b(?:{_ONE}|girls|boys|men|women|children)\sof\s(?:about\s|around\s|only\s|just\s)?[1-9]\d?"
      r"(?=[,;:)]|\.(?!\d)|$|\s(?:who|was|is|were|are|has|had|have|from|and|won|died|in|on|with|said|told)\b)")),
    # Shares of people: a third of visitors in 2024 were under 30; most are over 50. Likewise of things: two thirds of
    # the lifts were over 25 years old.
    (f"{_ARE_UNDER} years_old years_of_age",
     (rf"(?i){_SHARES}\s(?:are|is|were|was)\s(?:(?P<age>(?:under|over|above|below)\s(?:[1-9]\d|{COUNTS}))\b"
      r"(?=[,;:)](?!\d)|\.(?!\d)|$|\s(?:in|and|or|at|on|by|when|while|but|last|this|that|against|compared)\b)"
      r"|(?:(?:still|now|already)\s)?"
      rf"(?P<years>(?:under|over|above|below|at\sleast|(?:more|less)\sthan)\s(?:\d\d?|{COUNTS})\syears\s(?:old|of\sage))\b)")),
    # Of persons who were named before: nine of the 12 were over 80.
    (_ARE_UNDER,
     (rf"\bof\s(?:the|its|their|these|those)\s(?:\d+|{COUNTS})\s(?:are|is|were|was)\s"
      r"(?P<age>(?:under|over|above|below)\s[1-9]\d)(?=[,;:)](?!\d)|\.(?!\d)|$|\s(?:and|or|when|while|but)\b)")),
    ("under over above below",
     r"\b(?:them|whom|those)\s(?:aged\s)?(?:under|over|above|below)\s\d{1,2}\b(?![.,]?\d|\s?%)"),
    ("reached turned",
     (r"(?:%|per\scent|percent|pc)\s(?:of\s(?:[\w-]+\s){1,4})?(?:have|has|had)\s(?:reached|turned)\s[1-9]\d"
      r"(?=[,;)]|\.(?!\d)|$)")),
    ("turned",
     (r"\b(?:has|have|had|\w+n['’]t|not|just|yet|who|he|she)\sturned\s(?P<age>[1-9]\d)(?=[,;)](?!\d)|\.(?!\d)|$"
      r"|\s(?:may|can|must|in|on|and|or|were|are)\b)")),
    ("than", rf"(?i)\b(?:younger|older)\sthan\s(?:\d{{1,2}}|{COUNTS})\b(?!\s?(?:%|years|months))"),
    ("s_under s_over s_below s_above",
     (r"\b(?!(?:was|is|has|as)\s)[A-Za-z][a-z-]+s\s(?:under|over|below|above)\s(?:the\sage\sof\s)?(?:1\d|[2-9]\d)\b"
      r"(?=[.,;:)](?!\d)|\s(?:and|or|who|are|were|is|travel|can|may|must|get|pay|have|had|in|will|do|did|should)\b)")),
    ("under over below above younger older",
     (rf"(?i)\b{_PERSONS}\s(?:(?:(?:who\s)?are|were|aged)\s)?(?:under|over|below|above|younger\sthan|older\sthan)\s"
      rf"(?:the\sage\sof\s)?(?:\d{{1,2}}|{COUNTS})\b(?!\s?(?:%|per\scent|percent|{_SCALES}|"
      rf"(?:kilos?|kg|stone|feet|foot|cm|met(?:re|er)s|hectares|acres|miles|euros|dollars|pounds)\b|[.,]\d))")),
    (_AFTER_A_COMMA, r"\b[A-Z][\w'’-]+,\s(?:[0-9]\d?|1[01]\d),(?!\d)"),
)  # fmt: skip
"""Patterns of ages, each with its signs; of those with a group that has a name, only what is in it is one."""
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


def ages_behind(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of the ages between two offsets that are right behind the person who is so old: a pilot of 41."""
    for match in _AGED.finditer(text, start, end):
        if _is_of_persons(text, match):
            yield match.span(match.lastgroup or 0)


def _is_of_persons(text: str, match: re.Match[str]) -> bool:
    """Return whether a number that may be an age is that of the person before it, and not of the average one."""
    words = text[max(0, match.start() - _LONGEST_PERSON) : match.start()].lower().split()
    if not words or not _MEANS.isdisjoint(words):
        return False
    if match["years"]:  # of one of them: a nurse of 41; but not 12 of the nurses of 41 wards
        return not _ONE_OF.isdisjoint(words) and (words[-1] in _PERSON or words[-1].endswith(_PERSONAL))
    return singular(words[-1]) in _PERSON


_ONE_OF = frozenset("a an the one his her its their another this that".split())
_LONGEST_PERSON = 40  # characters, with the word before it  # characters, with the word before it
