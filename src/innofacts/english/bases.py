"""Bases of figures: what prices they are in, how currencies are converted, how people and applications are counted.

Each row has the bases that exclude one another, as patterns. An example says why a row is here: research cost
723 billion dollars at purchasing power parity, and 459 billion at exchange rates. What says one is not comparable with
what says the other.

What else a text says that it counts, or leaves out, excludes no word of a fact, and narrows a figure of which the fact
does not say so: before tax, counting only trips to work.
"""

from functools import lru_cache

from innofacts.forms import Form

_AT_AN_OFFICE = (
    r"office (?:(?:of|in|for) (?:[\w.]+ ){1,3})?(?:received|handled|took in|dealt with|counted|recorded)"
    r"|(?:applications?|filed|filings?|received) (?:at|with|by) (?:[\w.'’]+ ){0,4}office"
)
_BY_APPLICANTS = r"(?:applicants|inventors|firms|companies) from (?:[\w.]+ ){1,3}?(?:had |have )?filed"
_MONEY = "(?:dollar|euro|pound|franc|yen|yuan|krona|krone|rupee|money|cash)"
_BY_VALUE = (
    rf"by value|in terms of value|in (?:value|monetary|{_MONEY}) terms|(?:measured|counted) (?:by value|in {_MONEY}s?)"
    r"|of what [\w'’ ]{1,40}(?:earned|took in)(?= (?:from|by|on|with|in)\b)"
)
_BY_QUANTITY = (
    r"(?:by|in terms of|measured by) (?:weight|volume|tonnage|quantity)|in (?:volume|tonnage|physical) terms"
    r"|(?:measured|counted) in (?:tonnes|tons|kilos|kilograms|litres|gallons|barrels|bags|boxes|sacks)"
)
_BY = r"(?:measured|counted|reckoned|calculated|weighted) by (?:the )?"
_BY_NUMBER = rf"{_BY}number|(?<!than )(?<!not )by number(?! (?:of|plates?)\b)"
_BY_AREA = (
    rf"{_BY}(?:[a-z-]+ )?(?:area|acreage|length)"
    r"|by (?:[a-z-]+,? ){1,3}(?:and not|not|rather than) by (?:the )?number"
)
_ROWS = (
    # 3 % in nominal terms, 1 % in real terms
    (
        r"current prices?|nominal(?:ly)?",
        r"constant (?:\d{4} )?prices?|real terms|inflation[- ]adjusted|comparable prices",
    ),
    # 723 billion dollars at PPP, 459 billion at exchange rates
    (r"ppps?|purchasing[- ]power(?: parit(?:y|ies)| standards?)?", r"(?:market |official )?exchange rates?"),
    # 5.1 % unemployed, seasonally adjusted; 5.4 % before adjustment
    (
        r"(?<!not )(?<!non-)seasonally[- ]adjusted",
        r"(?:un|non-|not )(?:seasonally[- ])?adjusted|before seasonal adjustment",
    ),
    # 10,000 researchers, 7,300 in full-time equivalents, the equivalent of 7,300 full-time posts
    (r"head[- ]?counts?", r"ftes?|full[- ]time[- ]equivalents?|equivalents? of [\w., ]{1,30} full[- ]time"),
    # 34 % of the exports by weight, 41 % by value; measured in dollars rather than tonnes; of what the farms earned
    # 11 % of the bridges; measured by deck area rather than by number, 8 %
    (_BY_VALUE, _BY_QUANTITY, _BY_NUMBER, _BY_AREA),
    # 2,400 passengers an hour in each direction, 4,800 in both
    (
        r"(?:(?:in |for )?each direction|per direction|each way)(?!, (?:and|but|while|so) )",  # jams grow each way, and
        r"both (?:directions|ways)|directions (?:combined|together)",
    ),
    # 90,310 applications by office, 64,480 by origin; the office of Norway received 1,600; filed at the patent office;
    # inventors from Norway filed 2,100
    (
        rf"by (?:country of |receiving |filing |patent )?office|{_AT_AN_OFFICE}",
        rf"by (?:applicants?['’]s? |country of )?origin|by residents|{_BY_APPLICANTS}",
    ),
)
_GROUPS = (f"(?P<of_{n}_{i}>{basis})" for n, row in enumerate(_ROWS) for i, basis in enumerate(row))
_BASES = Form(
    "price nominal terms inflation ppp purchasing exchange adjust head fte equivalent office origin residents filed "
    "value direction way weight volume tonnage quantity measured counted reckoned calculated weighted area acreage "
    "length number earned took",
    rf"(?i)\b(?:{'|'.join(_GROUPS)})\b",
)
# What a figure leaves out or takes for granted: before tax, adjusted for inflation, per room.
_LEFT_OPEN = Form(
    "tax inflation real prices excluding counting including net per",
    r"(?i)\b(?P<tax>before|after|without|net)\s(?:of\s)?(?:(?:income|sales|corporation|value-added)\s)?tax(?:es)?(?=[,.;)]|\Z|\s(?:in|on|at|per|an?|and|last|this|of)\b)"
    r"|\b(?P<glued>pre|after)-tax\b|\badjusted\sfor\s(?P<inflation>inflation)\b|\bin\s(?P<real>real)\sterms\b"
    r"|\bat\s(?:the\s)?(?:constant\s|\d{4}\s)?(?P<prices>prices)\sof\s\d{4}"
    r"|\b(?:excluding|not\s(?:counting|including)|net\sof)\s(?:(?:the|its|their|all)\s)?(?!tax)(?P<out>[a-z]+)"
    r"|\A(?P<per>per)\s(?!(?:year|annum)\b)[a-z]+(?=,)",
)
# What alone is counted, or how: commuter trips only, if only trips to work are counted, on a wider definition.
_LIMITS = Form(
    "only alone just counting counted included definition count measure method basis reading",
    r"(?i)\bcounting\s(?:(?:only|just)\s(?P<all>[^,;:\d]{1,40})|(?P<those>[^,;:\d]{1,40})\s(?:only|alone)\b)"
    r"|\b(?:if|when)\s(?:only|just)\s(?P<some>[^,;:\d]{1,40})\s(?:counted|included)\b"
    r"|\b(?:if|when)\s(?P<ones>[^,;:\d]{1,40})\s(?:only|alone)\s(?:is|are|was|were)\s(?:counted|included)\b"
    r"|\b(?:on|by|under)\s(?P<how>(?:an?|[\w’' ]{1,30}['’]s?)\s"
    r"(?:wider|broader|looser|narrower|stricter|tighter|different|other|alternative)\s"
    r"(?:definition|count|measure|method|basis|reading))\b"
    r"|(?:\A|,\s|\bamong\s)(?!for\b)(?P<kind>[a-z][a-z\s-]{2,40}s)\sonly\b(?=[,.;]|\Z)",
)
# Without a doubt, leaving aside all rumours: an opening that says how sure something is, and leaves nothing out.
_LEAVING_OUT_NOTHING = (
    r"(?:(?:an?|any|all|the|some|such)\s)?"
    r"(?:doubts?|questions?|exceptions?|exaggeration|rumou?rs?|speculation)"
)
# What is counted besides, or left out, so that there may be more or less than a fact says, and what it says is no less
# right.
_ADDITIONS = Form(
    "counting counted including included added adding thrown without excluding aside apart minus net",
    r"(?i)\A(?:including|counting|adding(?:\sin)?)\s(?P<first>[^,;:\d]{1,40}?)(?:\s(?:too|as\swell))?,"
    r"|\A(?:without|excluding|not\s(?:counting|including)|(?:leaving|setting)\saside|apart\sfrom|minus|net\sof)\s"
    rf"(?!(?:{_LEAVING_OUT_NOTHING})[\s,])(?P<out>[^,;:\d]{{1,40}}?),"
    r"|,\s(?!(?:all|not|each|every)\b)(?P<last>[a-z][a-z\s]{1,30})\s(?:included|thrown\sin)\b(?=[,.;]|\Z)"
    r"|\bcounting\s(?P<too>[^,;:\d]{1,40})\s(?:too|as\swell)\b"
    r"|\bif\s(?P<added>[^,;:\d]{1,40})\s(?:is|are|was|were)\s(?:counted|included|added)\b",
)


# "The page prints no basis", but not "there is no basis for that"; a basis that is only not stated may be the usual one
_UNKNOWN = Form(
    "basis",
    r"(?i)\bno basis(?! (?:for|in|to|on|of)\b)|\bbasis (?:is |was |remains )?(?:unknown|unclear|not (?:known|clear))\b",
)
_UNKNOWN_AS_BASIS = ("unknown", "unclear", "not known", "not clear")


def is_unknown(basis: str, note: str) -> bool:
    """Return whether a fact with a basis and a note says that nobody knows on which basis it counts."""
    return basis.casefold() in _UNKNOWN_AS_BASIS or bool(_UNKNOWN.search(note))


@lru_cache(maxsize=1024)  # a sentence is read for each of its figures, and most have one of a few units
def without_bases(text: str) -> str:
    """Return a text without the bases that it states: full-time equivalents do not contrast with part-time work."""
    return _BASES.sub(" ", text)


def bases_said(text: str) -> list[str]:
    """Return the bases that a text states, in its words."""
    return [match[0] for match in _BASES.finditer(text)]


def bases_in(text: str) -> dict[int, frozenset[int]]:
    """Return, for each row that has a basis which a text states, the numbers of its bases in the text."""
    found: dict[int, frozenset[int]] = {}
    for match in _BASES.finditer(text):
        _, row, basis = (match.lastgroup or "").split("_")
        found[int(row)] = found.get(int(row), frozenset()) | {int(basis)}
    return found


def bases_left_open(text: str) -> list[str]:
    """Return a word for each basis of a text which a figure may be on without saying so: before, of "before tax"."""
    return [match[match.lastgroup or 0].lower() for match in _LEFT_OPEN.finditer(text)]


def limits_said(text: str) -> list[str]:
    """Return what alone a text says that it counts, or how it counts: commuter trips, of "commuter trips only"."""
    return [match[match.lastgroup or 0] for match in _LIMITS.finditer(text)]


def additions_said(text: str) -> list[str]:
    """Return what a text says that it counts besides or leaves out: attempts, of "if attempts are included"."""
    return [match[match.lastgroup or 0] for match in _ADDITIONS.finditer(text)]
