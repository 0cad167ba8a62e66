"""Whether a time is not that of the figures of its sentence: what they are compared with, when it was said, a law's."""

from innofacts.english.function_words import AGAINST, COMPARED
from innofacts.english.speakers import STATED
from innofacts.forms import Form
from innofacts.patterns import not_behind, regex
from innofacts.values.periods import Period

BEFORE_A_BASE = 60  # characters
# Words before a time with which something is compared.
_COMPARING = "|".join(
    (
        *(
            "from",
            r"(?<!later\s)than",
            r"ahead\sof",
            "behind",
            r"(?:many|much|large|big|high|long|often|again)\sas",
            r"as\sin",
        ),
        *(
            r"save\sfor",
            r"except(?:\sfor)?",
            r"apart\sfrom",
            "excluding",
            r"relative\sto",
            r"(?<!in\s)th(?:at|ose)\sof",
        ),
        *(COMPARED, "unlike"),
        r"(?<!\d\sor\s)(?<!\d\sand\s)(?:over|above|below)",  # not of an age: 27 % aged 65 or over in 2024
        # In 2023, but not in 2024; it was not in 2024 that it fell.
        (
            rf"{not_behind('do did does has had have could should would will can')}"
            r"not(?=\s(?:in|for|at|on|during)\s)"
        ),
    )
)
_RECORDS = (
    r"record(?:s|ing|-keeping)?|data|figures|series|count(?:s|ing)?|measur(?:ements?|ing)|monitoring|surveys?"
    r"|readings|observations|statistics"
)
_RECORDING = r"counting|recording|measuring|tracking|collecting|publishing|keeping|to\s[a-z]+"
_BASES = (
    # Than in 2019, compared with the same quarter of 2019, ahead of the levels of 2019.
    (
        rf"(?:{_COMPARING})(?:\s(?:in|for|at|on|during))?(?:\s(?:the\ssame|this)\s\w+(?:\s(?:of|in|a|the))?)?"
        r"\s(?:the\s)?(?:levels?\s(?:of|in)\s)?"
    ),
    # Above the long-term average of 2010.
    (
        r"(?:than|above|below|over|under|from|against|with)\s(?:the|its|their)\s(?:[\w-]+\s){0,2}"
        r"(?:average|mean|median|norm|baseline)\s(?:of|for|from|in)\s(?:the\s(?:years|period)\s)?"
    ),
    # Twice the 2019 harvest.
    r"(?:times|twice|double|triple|treble|\w+fold)\s(?:the|its|their)\s",
    # Up on the same quarter of 2019; but fees went up on 3 May.
    rf"{not_behind('go goes gone went')}(?:up|down)\son\s(?:the\s)?(?:same\s[a-z]+\s(?:(?:of|in)\s)?)?",
    # Exceeded the record of 2019.
    (
        r"(?:exceed|surpass|beat|match|equall?)(?:s|es|ed|ing|en)?\s(?:the|its|their)\s(?:\w+\s)?(?:level|figure|total|number|result"
        r"|peak|record)s?\s(?:of|in|for|from)\s"
    ),
    # Below its level at the end of 2019.
    (
        r"(?:above|below|over|under)\s(?:the|its|their)\s(?:level|value|price|rate|peak|high|low|figure|total|number)s?\s"
        r"(?:(?:seen|reached|recorded|set)\s)?(?:at|on|in|of|from|for)\s(?:the\s)?"
    ),
    # 1.2 times sales of 2019.
    r"times\s(?:sales|revenues?|earnings|profits?|turnover|income|ebitda|output|exports)\s(?:of|over|for)\s(?:the\s)?",
    # From its peak in 2019.
    r"from\s(?:an?|the|its|their)\s(?:[\w-]+\s)?(?:peak|high|low|record|trough)\s(?:of|in)\s",
    # Than in most of 2019.
    r"than\s(?:in|during|for)\s(?:all|most|the\swhole)\sof\s",
    # Than it did in 2019, than were sold in 2019.
    r"than\s(?:(?:it|they|he|she|we)\s(?:did|was|were|had)|(?:was|were|had\sbeen)\s\w+)\s(?:in|on|at|for|during)\s",
    # Since records began in 1990, since the office started counting in 1990.
    rf"since\s(?:[\w-]+\s){{0,2}}(?:{_RECORDS})\s(?:began|begin|started)\s(?:in\s)?",
    rf"since\s(?:[\w-]+\s){{1,3}}(?:began|started)\s(?:{_RECORDING})\s(?:[a-z]+\s){{0,3}}(?:in\s)?",
    # Than in the good years of 2019, than in its summer 2019.
    r"than\s(?:in|at|for)\s(?:the|our|its|their)\s(?:[\w-]+\s){1,3}(?:in|of)\s",
    r"than\s(?:in|during)\s(?:an?|the|its|our|their)\s[a-z-]+\s",
    # Below its 2019 level.
    r"(?:from|than|on|over|above|below|against)\s(?:its|their)\s",
)
BASE = Form(
    f"from than ahead behind as save except excluding relative that those compared {' '.join(sorted(AGAINST))} unlike"
    " over above below under not average mean median norm baseline times twice double triple treble fold up down exceed"
    " surpass beat match equal since its their",
    rf"(?i)\b(?:{'|'.join(_BASES)})$",
)
"""The pattern of words before a time that is a base of comparison."""
BASE_OF_A_REFERENCE = regex(
    rf"{BASE.pattern}|\bon(?:\sthe\ssame\s(?!(?:day|date)\s)\w+)?\s$"
)  # up 6 % on the year before
# The lowest since 2021, the most for any first half since 2020, more than in any year since 2020.
_SINCE = Form(
    "since",
    r"(?i)\b(?:(?:\w+est|worst|best|most|least|first(?:\stime)?)(?:(?:\sfor)?(?:\s[\w-]+){1,4})?|than\s(?:\w+\s)?any(?:\s[\w-]+){1,3})"
    r"\ssince(?:\s(?:the\s)?)?$",
)
_WHEN = regex(r"(?i)\b(?:in|during|throughout|of)\s$")
_LEVEL = regex(r"\s(?:levels?|figures?|baselines?|averages?|totals?|values?|peaks?)\b")


def is_set_apart(text: str, start: int, time: tuple[int, int], period: Period | None) -> bool:
    """Return whether a time is not that of the figures of its sentence: the lowest since 2012, a 2012 contract."""
    first, last = time
    return (
        is_date_or_base(text, start, first, last, period)
        or is_level(text, first, last)
        or _is_of_a_scale(text, first, last)
        or any(_SINCE.search(text, max(start, first - BEFORE_A_BASE), end) for end in (first, first + 5))
        or _is_of_a_thing(text, first, last)
    )


def is_date_or_base(text: str, start: int, first: int, last: int, period: Period | None) -> bool:
    """Return whether a time is the date of the report, or a base of comparison."""
    is_day = period is None or period.first == period.last
    if is_day and _is_dateline(text, start, first, last):
        return True
    last_day = period.last if period else None
    is_span = period is not None and (last_day is None or (last_day - period.first).days >= _FEWEST_OF_A_MONTH)
    before = text[max(start, first - BEFORE_A_BASE) : first]
    if found := BASE.search(before):
        is_of_data = _OF_DATA.search(before) is not None or _DATES_FROM.search(before) is not None
        is_inserted = before.endswith(", from ") and text.startswith(",", last)
        is_lasting = period is not None and ".." in period.text and found[0].lower().startswith("over")  # over 2019-23
        if not (is_of_data or is_inserted or is_lasting):
            return True
    return is_span and _ON.search(before) is not None


# The latest data, from 2022, put it at 40 %.
_OF_DATA = regex(
    r"\b(?:data|figures|surveys?|samples?|readings|estimates?|statistics|records|census|results),?\sfrom\s\Z"
)
_DATES_FROM = regex(r"\bdat(?:es|ed|ing)\s(?:back\s)?from\s\Z")  # a record of 40 that dated from 2013
_FEWEST_OF_A_MONTH = 27  # days after the first
# A fall of 12 % on the first quarter of 2024, or on the same period of 2024.
_ON = regex(r"(?i)\bon\s(?:the\s(?:same\s(?!(?:day|date|weekend)\b)\w+\s(?:(?:of|in)\s)?)?)?\Z")


def is_stated(text: str, start: int, first: int, period: Period | None) -> bool:
    """Return whether a time is that of a statement: said on Friday, set in May; not reported first-half sales."""
    before = text[max(start, first - BEFORE_A_BASE) : first]
    is_long = period is not None and period.last is not None and (period.last - period.first).days > _LONGEST_OF_SAYING
    is_said = _SAID.search(before) is not None or _RECKONED.search(text, start, first) is not None
    if period is not None and period.first != period.last and _POLLED.search(before):
        is_said = False
    is_set = _SET.search(before) is not None and not text.startswith("for ", first)  # its forecast for the full year
    return is_set or (not is_long and is_said)


_LONGEST_OF_SAYING = 31  # days
_POLLED = regex(r"(?i)\b(?:polls?|surveys?|census|questionnaire)\s\Z")  # according to a poll in May
# Who reckons something: 40 tonnes, the union estimated on Friday, 3 more than before.
_RECKONED = regex(r",\s[^,;:.\d]{1,60}\s(?:estimated|reckoned|calculated|admitted|noted|explained)\s(?:on\s)?\Z")
_SAID = regex(
    rf"(?i)\b(?:heard|learned|learnt|say|saying|added|write|writes|showed|{'|'.join(sorted(STATED))}"
    r"|according|statement|report|(?<!(?-i:\bIn)\sa\s)survey|interview|filing|briefing|conference)\b[^,;:.\d]{0,30}\Z"
    rf"|{not_behind('were was been')}\breported\s\Z"
)
_SET = regex(
    r"(?i)\b(?:set|agreed|(?<!\bwas\s)(?<!\bwere\s)signed|proposed|promised|forecast|predicted|issued|imposed"
    r"|introduced|made|given)\s(?:\w+\s)?\Z"
)


def _is_dateline(text: str, start: int, first: int, last: int) -> bool:
    """Return whether a time is the date of the report itself: "PORT ELLEN, 12 March 2024 (PA) - ..."."""
    if _BEFORE_A_REPORT.fullmatch(text, start, first) and _REPORT.match(text, last):
        return True
    return any(before.fullmatch(text, start, first) and after.match(text, last) for before, after in _PARTED)


_BEFORE_A_REPORT = regex(r"(?:[A-Z][\w.'’-]*,?\s)*(?:(?<=,\s)|(?<=^)|(?<=\n)|\()")
_REPORT = regex(r"\)?,?(?:\s?\([^()]{1,40}\)|\s?/[^/\n]{1,40}/)?\s*(?:--|[-–—:](?=\s))")
_TOWN = r"(?:[A-Z][\w.'’-]*,?\s)+"
_BEGINS = r"\s+[\"“‘']?[A-Z\d]"
# A dateline parted by marks, behind which a sentence begins: BERGEN, Norway – 30 October 2025 – The firm has 40 boats;
# LUND | 30 October 2025 | The firm; (Lund, 30 October 2025) The firm. But "Arle – 3 July 1924 – sank with 40 boats".
_PARTED = tuple(
    (regex(before), regex(after))
    for before, after in (
        (rf"{_TOWN}(?:\([^()]{{1,40}}\)\s)?(?:--|[–—-])\s", rf"\s*(?:--|[–—-]){_BEGINS}"),
        (rf"{_TOWN}\|\s", rf"\s\|{_BEGINS}"),
        (rf"\({_TOWN}", rf"\){_BEGINS}"),
    )
)


def _is_of_a_thing(text: str, first: int, last: int) -> bool:
    """Return whether a year is an adjective, or a base of comparison: a 2016 contract, up 3 % on 2021."""
    return last - first == _YEAR and _ONE_OF_A_YEAR.search(text, max(0, first - 4), first) is not None


def is_of_a_text(text: str, start: int, first: int, period: Period | None) -> bool:
    """Return whether a time is that of a statement, a paper or a law, or a day that of data or a newspaper."""
    start = max(start, first - BEFORE_A_BASE)
    is_day = period is not None and period.first == period.last
    return _OF_A_TEXT.search(text, start, first) is not None or (
        is_day and _OF_DATA_OR_A_PAPER.search(text, start, first) is not None
    )


_OF_DATA_OR_A_PAPER = regex(
    r"\b(?:preliminary|provisional|final|first|initial|revised|flash)\s"
    r"(?:one|counts?|data|figures?|estimates?|releases?|accounts?|results?|report)\s(?:of|from|dated)\s$"
    r"|\b(?:order|slide|chart|letter|report|circular)\s(?:No\.?\s\d+\s)?(?:of|from|dated)\s$"
    r"|\bthe\s(?:[A-Z][\w’'-]+\s)+of\s$"
)
# Words before the time of a statement, a paper or a law: the office said on 3 May 2024, under the Water Act of 1998.
_OF_A_TEXT = regex(
    r"\b(?:said|says|announced|wrote|updated|published|told\s[^,.;:\d]{1,30})\son\s$"
    r"|\b(?:brochure|leaflet|bulletin|newsletter|memo|letter|press\srelease|statement|edition|issue)\s(?:of|from|dated)\s$"
    r"|\b(?:Act|Code|Law|Decree|Directive|Regulation|Ordinance|Treaty|Convention|Constitution|Charter)\s"
    r"(?:(?:[Nn]o\.?\s)?\d[\d/-]*\s)?(?:of\s)?$"
    r"|\b[Uu]nder\s(?:an?|the|its|their)\s(?:[a-z-]+\s)?(?:agreement|accord|treaty|pact|contract|deal|law|act|settlement|decree|ruling"
    r"|directive|rules)\sof\s$"
)
_YEAR = 4  # digits
_ONE_OF_A_YEAR = regex(r"\b(?:[Aa]n?|on)\s$")


def _is_of_a_scale(text: str, first: int, last: int) -> bool:
    """Return whether a year says in what something is measured: an index (2015=100), in 2015 dollars."""
    if _IS_100.match(text, last):
        return True
    return (
        _MONEY_OF_THEN.match(text, last) is not None and _IN_MONEY.search(text, max(0, first - 20), first) is not None
    )


_IS_100 = regex(r"\s?=\s?100\b")
_MONEY_OF_THEN = regex(
    r"\s(?:US\s)?(?:dollars|pounds|euros|money|terms|prices(?=[,.;:)]|\Z|\s[A-Z])|prices(?<=at\s\d{4}\sprices))\b"
)
_IN_MONEY = regex(r"(?i)\b(?:in|at|constant|chained|fixed|real)\s\Z")


def is_level(text: str, first: int, last: int) -> bool:
    """Return whether a time belongs to a base of comparison: the 2013 average, 1990 levels."""
    is_own = _WHEN.search(text, max(0, first - 10), first)  # in 2013 average pay was
    return is_own is None and _LEVEL.match(text, last) is not None
