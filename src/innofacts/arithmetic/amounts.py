"""An amount: a figure of a paragraph with what it counts or measures, and what one of has so much."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from innofacts.arithmetic.values import HALF, HUNDRED, PERCENT, POINTS, Span, Value, exactly, window
from innofacts.english.bounds import REVERSED
from innofacts.english.cardinals import CARDINALS
from innofacts.english.currencies import CENTS, MONEY_SIGN, POSSIBLE
from innofacts.english.inflection import plural, singular
from innofacts.english.narrowing import PERIODIC
from innofacts.english.numerals import SCALES
from innofacts.english.people import ANYBODY, HEADS, PEOPLE
from innofacts.english.stopwords import PROSE
from innofacts.english.units import PER_ONE
from innofacts.numbers.digits import MINUSES
from innofacts.numbers.exclusions import LABEL
from innofacts.patterns import regex
from innofacts.prose.doubts import FACTOR, IDIOM, ONE, SCORE
from innofacts.prose.figures import Mention
from innofacts.prose.kinds import MEASURE, MONEY, MULTIPLE, RANK, RATIO, SHARE, TEMPERATURE, kind_of_unit
from innofacts.prose.kinds import POINTS as POINTS_OF_SHARES
from innofacts.values.conversions import POWERS, counted_alike, rate_key
from innofacts.values.figures import AS_WRITTEN, RANGES, Figure
from innofacts.values.units import read_unit

IN_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86_400, "week": 604_800}
"""The units of time that are so many seconds."""
IN_MONTHS = {"month": 1, "year": 12}
"""The units of time that are so many months."""
SECONDS_OR_MONTHS = IN_SECONDS | IN_MONTHS
"""How many seconds or months the units of time are."""
TIMES = ("seconds", "months")
"""The kinds of times, which a number without a unit never is."""
MULTIPLES = "times"
"""The kind of multiples: doubled, half as many."""


class Amount(NamedTuple):
    """A number of a paragraph, with what is counted or measured."""

    value: Value
    """The number, in the base unit of its kind: in seconds for hours and minutes."""
    sentence: int
    """The place of its sentence in the paragraph."""
    kind: str
    """What may be added up: %, pp, money and its code, a measure, seconds, months; empty for a count."""
    nouns: tuple[str, ...]
    """The words for what is counted, in the singular, the last one first."""
    end: int
    """The code point after its unit or its nouns."""
    per: str = ""
    """What one of has so much: day, resident; `each` for any; empty if it is no rate."""
    many: Decimal = Decimal(1)
    """How many of them: 100 for "per 100 kilometres"."""
    unit: Decimal = Decimal(1)
    """How many base units its unit is."""
    name: str = ""
    """The name of its unit."""
    change: str = ""
    """RISE, FALL or CHANGE if it is how much something changed, as prose reads it."""
    suffix: str = ""
    """Its unit as a message has it after the number: " metres a day"; empty for counts, shares and signs of money."""

    @property
    def number(self) -> Decimal:
        """The number, in the base unit of its kind."""
        return self.value.number

    @property
    def span(self) -> Span:
        """The numbers that it may be."""
        return self.value.span

    @property
    def as_told(self) -> Span:
        """Likewise, but a share in words is just that: a third is no 35 per cent, and nearly a third may be 32."""
        is_just_that = self.kind == PERCENT and self.value.in_words and not self.value.bound
        return exactly(self.number) if is_just_that else self.span

    @property
    def is_plain(self) -> bool:
        """Whether it is above 0, and has no open end."""
        return not self.value.is_limit and self.span.low > 0

    @property
    def begin(self) -> int:
        """The first code point of the number, with its bound and its currency."""
        return self.value.begin

    @property
    def text(self) -> str:
        """The number as it is printed, from its currency on."""
        return self.value.text

    @property
    def told(self) -> str:
        """The amount as a message has it, with its unit: 70 centimetres; of 3.2 to 3.9 million euros, 3.2 million."""
        text = self.text.removesuffix(f"-{self.name}")
        scale = _SCALE_NAMES.get(self.value.power) if text[-1:].isdigit() else None
        number = f"{text} {scale}{self.suffix}" if scale else text + self.suffix
        return f"{number[0].lower()}{number[1:]}" if self.value.in_words else number

    @property
    def is_share(self) -> bool:
        """Whether it is a percentage, or percentage points."""
        return self.kind in (PERCENT, POINTS)

    @property
    def is_time(self) -> bool:
        """Whether it is so long."""
        return self.kind in TIMES

    @property
    def is_bare(self) -> bool:
        """Whether nothing says what it counts or measures."""
        return not (self.kind or self.nouns)


_SCALE_NAMES = {power: name for name, power in SCALES.items()}
_NO_AMOUNTS = frozenset((MULTIPLE, RANK, RATIO))
_OF_SOMETHING = regex(
    rf"(?i)\s(?:of\san?|(?:the|its|their|his|her|our)(?!(?:\s[\w-]+[’']s)?\s{MONEY_SIGN}?\d))\s|"
    r"(?:(?<=tenths)|(?<=dths))(?!\s(?:of|is|are|was|were|has|have|had|goe?s?|went)\b)"
)  # half the price; three tenths behind the winner, which are of a second
_THAT_HALF = regex(r"(?i)\b(?:that|this|each|which)\s(?:half|third|quarter)\Z")
_TIME = regex(rf"[\s-]({'|'.join(SECONDS_OR_MONTHS)})\b")
_SCORE = regex(r"(\d+)\sto\s(\d+)")
_SO_MANY = regex(r"\d[\d,]*")
_DIGIT = regex(r"\d")
# As in "its target of $2 million", which no one has rounded.
_AGREED = regex(r"(?i)\b(?:target|goal|prize|loan|deposit|fee|fine|share\scapital)\sof\s$")
_AN_AVERAGE = regex(r"(?i)\baverag(?:e|es|ed|ing)\s(?:(?:of|is|was|at|about)\s)*$")
_LONGEST_AGREED = 24  # characters
_NO_FEWER = regex(r"(?i)no\s(?:fewer|less)\sthan\s")  # so many, which is said to be much


_SOLD = regex(
    r"(?i)\s(?:were|are|have\sbeen|had\sbeen)\s(?:[a-z]+\s)?(?:sold|bought|ordered|issued|printed|delivered|made|built|born)\b"
)


class _Unit(NamedTuple):
    """What a figure counts or measures."""

    kind: str = ""
    """As an amount has it."""
    nouns: tuple[str, ...] = ()
    """As an amount has them."""
    size: Decimal = Decimal(1)
    """How many base units it is."""
    per: str = ""
    """What one of has so much; empty if it is no rate."""
    many: Decimal = Decimal(1)
    """How many of these."""


def amounts_of(text: str, span: tuple[int, int], sentence: int, mention: Mention) -> Iterator[Amount]:
    """Yield the amount that a figure of a sentence is, or both ends of a range; none for a rank or a multiple."""
    name = next((unit for unit in mention.units if " per " in unit), mention.units[0]) if mention.units else ""
    if not name and (time := _TIME.match(text, mention.end, span[1])):
        name = time[1]  # a nine month loss
    if name and mention.numbers and mention.end == mention.numbers[-1][1] and _SOLD.match(text, mention.end, span[1]):
        name = ""  # a ticket costs 420 crowns, and 3,500 were sold
    unit = _unit(name)
    is_one_of_many = unit.many > 1 and mention.figure.number == 1 and unit.nouns != ()
    is_of_something = mention.kind == SHARE and (
        _OF_SOMETHING.match(text, mention.end, span[1]) or _THAT_HALF.search(text, span[0], mention.end)
    )
    if mention.kind == RATIO and mention.doubt == SCORE:
        yield from _votes(text, sentence, mention)
    elif is_one_of_many and (printed := _SO_MANY.search(text, mention.numbers[-1][1], mention.end)):
        value = _value(text, mention, printed.span(), unit.many, "")  # one doctor for every 1,200 people
        yield Amount(value, sentence, "", (unit.per,), mention.end, unit.nouns[0])
    elif (mention.kind in _NO_AMOUNTS and unit.many < HUNDRED) or _is_doubtful(text, mention):
        return
    elif not is_of_something or _DIGIT.search(mention.printed):
        for value in _values(text, mention):
            yield _amount(
                text,
                span,
                Amount(value, sentence, unit.kind, unit.nouns, mention.end, name=name, change=mention.change),
                unit,
            )._replace(suffix=_suffix(text, mention, unit.kind, name))


def _suffix(text: str, mention: Mention, kind: str, name: str) -> str:
    """Return the unit of a measure or of money as the text has it after the number; of a 12-metre boat, metres."""
    if not kind or kind in (PERCENT, POINTS):
        return ""
    printed = text[mention.numbers[-1][1] if mention.numbers else mention.end : mention.end]
    is_joined = printed.startswith("-") or mention.printed.endswith(f"-{name}")
    return f" {name if mention.figure.number == 1 else plural(name)}" if is_joined else printed


def _is_doubtful(text: str, mention: Mention) -> bool:
    """Return whether a number may count nothing: give 110 per cent, Plan 9; but not "the 120 who answered"."""
    likely = _LIKELY_BEFORE.get(mention.doubt)
    is_likely = likely and likely.search(text, max(0, mention.start - _LONGEST_BEFORE), mention.start)
    return mention.doubt in _DOUBTFUL and not is_likely


_DOUBTFUL = frozenset((IDIOM, LABEL, ONE))
# Words before a doubtful number that counts something: the 120 who answered; 6 metres by 4.
_LIKELY_BEFORE = {IDIOM: regex(r"(?i)\bthe\s$"), LABEL: regex(r"\d\s?[a-z]{1,11}\s(?:by|x|×)\s\Z")}
_LONGEST_BEFORE = 20  # characters
_HALF_THE_SIZE = regex(
    r"\s(?:the|its|their)\s(?:price|cost|fare|fee|rate|size|number|length|height|weight|speed|age)\b"
)
_LOOSE = Decimal("0.05")  # by how much "doubled" may miss: 1.9 to 2.1 times


def multiple_of(text: str, sentence: int, mention: Mention) -> Amount | None:
    """Return the multiple that a figure of a sentence is: doubled, cut in half, four times as many; else None."""
    is_part = mention.kind == SHARE and _HALF_THE_SIZE.match(text, mention.end) and not _DIGIT.search(mention.printed)
    is_halved = mention.kind == SHARE and mention.doubt == FACTOR
    if mention.kind != MULTIPLE and not (is_halved or is_part):
        return None
    number = HALF if is_halved else mention.figure.number / HUNDRED if is_part else mention.figure.number
    bound = mention.figure.bound
    least, greatest = number * (1 - _LOOSE), number * (1 + _LOOSE)
    if ">" in bound:
        least, greatest = number, number * 2
    elif bound in ("<", "<="):
        least, greatest = number / 2 if number > 1 else Decimal(0), number
    elif bound and bound != "=":
        least, greatest = number * (1 - 2 * _LOOSE), number * (1 + 2 * _LOOSE)
    last = mention.end - len(mention.printed.rpartition(" ")[2])
    start, end = mention.numbers[0] if mention.numbers else (last, mention.end)
    value = Value(mention.start, start, end, text[start:end], number, least, greatest, MULTIPLES, "")
    return Amount(value, sentence, MULTIPLES, (), mention.end)


def _votes(text: str, sentence: int, mention: Mention) -> Iterator[Amount]:
    """Yield the two numbers of a result: by 19 to 14."""
    votes = _SCORE.match(text, mention.start)
    for span in map(votes.span, (1, 2)) if votes else ():
        value = _value(text, mention, span, Decimal(text[slice(*span)]), "")
        yield Amount(value._replace(low=value.number, high=value.number), sentence, "", (), value.end)


def _amount(text: str, span: tuple[int, int], one: Amount, unit: _Unit) -> Amount:
    """Return an amount in base units, with what one of has so much; those that no one has rounded are exact."""
    value, end = one.value, one.end
    is_long = one.is_time and unit.size not in (IN_SECONDS["second"], IN_SECONDS["minute"])
    before = text[max(span[0], value.begin - _LONGEST_AGREED) : value.begin]
    is_agreed = one.kind.startswith("money") and not value.bound and _AGREED.search(before)
    is_count = not one.kind or is_long or (value.in_words and one.kind != PERCENT)
    is_count = is_count and not (_AN_AVERAGE.search(before) and not value.in_words)
    if is_agreed or (is_count and value.high - value.low == 1):  # a count is exact (docs/figures.md)
        value = value._replace(low=value.number, high=value.number)
    if (
        one.is_time
        and text[one.value.begin : one.value.begin + _LONGEST_OVER].lower() == "over "
        and (text.startswith("Over", one.value.begin) or _FIRST_OF_A_CLAUSE.search(before))
    ):
        value = value._replace(bound="")  # Over 18 months he lost £90, and not more than 18 months
    if _NO_FEWER.match(text, value.begin):
        value = value._replace(bound="")
    per, many = (unit.per, unit.many) if unit.per else (_holder(text, span, value, end), Decimal(1))
    return one._replace(value=scaled(value, unit.size), per=per, many=many, unit=unit.size)


_LONGEST_OVER = 5  # characters
_FIRST_OF_A_CLAUSE = regex(r"[;:,]\s$")
_DEGREES = {"°C": "degree", "°F": "°F"}
_SPEEDS = {"knot": "nautical mile", "mph": "mile", "kph": "km"}


@lru_cache(maxsize=1024)
def _unit(name: str) -> _Unit:
    """Return what a unit with a name counts or measures."""
    of, rate, by = f" {rate_key(read_unit(name))}".partition(" per ")
    of = of.strip().partition(" of ")[0]
    many, _, per = by.partition(" ") if by.partition(" ")[0].isdecimal() else ("1", "", by)
    per = POSSIBLE.get(per, (per,))[0] or ("person" if rate else "")
    found = _Unit(per=per, many=Decimal(many))
    kind = kind_of_unit(read_unit(f" {name}".partition(" per ")[0].strip().partition(" of ")[0]))
    times = next((time for time, units in zip(TIMES, (IN_SECONDS, IN_MONTHS), strict=True) if of in units), "")
    if times:
        return found._replace(kind=times, size=Decimal(SECONDS_OR_MONTHS[of]))
    if of in _SPEEDS:
        return found._replace(kind=_SPEEDS[of], per="hour")
    if of not in CENTS and (kind == MONEY or of in POSSIBLE):
        return found._replace(kind=f"money {POSSIBLE.get(of, (of,))[0]}")
    if of.split()[-1:] == ["one"]:
        return found  # the nine empty ones
    is_measured = of in (PERCENT, POINTS, *_DEGREES) or kind in (MEASURE, TEMPERATURE)
    of = _DEGREES.get(of, of)
    nouns = [noun for noun in reversed(of.split()) if not noun.endswith("'")]  # and not Klara's
    if nouns[:1] == ["hour"] and _NOT_ALL.isdisjoint(nouns):  # 25 working hours, 288 crane hours
        return found._replace(kind=TIMES[0], size=Decimal(IN_SECONDS["hour"]))
    return found._replace(kind=of) if is_measured else found._replace(nouns=tuple(nouns))


_NOT_ALL = frozenset("extra additional free spare lost other".split())  # hours


def kind_of(name: str) -> str:
    """Return the kind of the amounts that have a unit with a name; empty for a count."""
    return _unit(name).kind


# --- values -----------------------------------------------------------------------------------------------------------

_SHARES = {SHARE: PERCENT, POINTS_OF_SHARES: POINTS}
_AFTER_A_SHARE = regex(
    r"(?i)[\s-]?(?:%(?:[\s-]?points?)?|per\s?cent\b(?:age\spoints?)?|pct?\b|percentage[\s-]points?\b|points?\b|pp\b)"
)
_PLAIN = regex(r"[\d.,]+")
_RANGING = regex(r"(?i)\b(?:rang|vary|varie)[a-z]*\s$")  # at prices ranging from 24 to 27 dollars


def _values(text: str, mention: Mention) -> Iterator[Value]:
    """Yield the printed number of a figure, or both numbers of a range: of limits, or of what something moved from."""
    figure, printed = mention.figure, mention.numbers
    bound, number = figure.bound, mention.exact or figure.number
    if figure.number < 0 and mention.change:
        number, bound = abs(number), REVERSED.get(bound, bound)
    if bound in RANGES and len(printed) > 1 and figure.second is not None:
        is_move = text[mention.start : printed[0][0]].lower().startswith("from")
        is_move = is_move and not _RANGING.search(text, max(0, mention.start - _LONGEST_AGREED), mention.start)
        yield _value(text, mention, printed[0], number, "" if is_move else ">=")
        yield _value(text, mention, printed[-1], figure.second, "" if is_move else "<=")
    elif printed and bound not in RANGES:
        value = _value(text, mention, (printed[0][0], printed[-1][1]), number, "" if bound in AS_WRITTEN else bound)
        yield value._replace(begin=min(mention.start, value.begin))


def _value(text: str, mention: Mention, span: tuple[int, int], number: Decimal, bound: str) -> Value:
    """Return one printed number of a figure with all values that round to it."""
    begin, end = span
    unit = _SHARES.get(mention.kind, "")
    sign = _AFTER_A_SHARE.match(text, end, max(end, mention.end)) if unit or mention.units[:1] == (PERCENT,) else None
    digit = _DIGIT.search(text, begin, end)
    start, end = digit.start() if digit else begin, sign.end() if sign else end
    lead = text[begin:start]
    power = SCALES.get(mention.figure.scale, 0)
    number = abs(number)
    is_fraction = unit == PERCENT and not sign and not _PLAIN.fullmatch(text, begin, end)
    low, high = _of_a_fraction(text[begin:end].lower(), number, bound) if is_fraction else window(number)
    number = round(number, 2) or number if is_fraction else number  # a third; one in 2.5 million
    in_words = is_fraction or not (digit or unit == PERCENT)
    if in_words and unit == POINTS:
        low = high = number
    number, low, high = (one.scaleb(power) for one in (number, low, high))
    minus = "+" if "+" in lead else "-" if lead.lower().startswith((*MINUSES, "minus ")) else ""
    money = lead.removeprefix("minus ").strip("".join(("+", " ", *MINUSES)))
    written = " ".join(text[begin:end].split())
    reach = _reach(mention.figure) if bound.startswith("~") else Decimal(0)
    return Value(begin, start, end, written, number, low, high, unit, bound, minus, power, money, in_words, reach)


def _reach(figure: Figure) -> Decimal:
    """Return how far "about" a figure reaches to either side (docs/figures.md)."""
    about = figure.interval("change")  # which may be below 0, and above 100 %
    return max(abs(end - figure.base_number) for end in (about.low, about.high) if end is not None)


# Of a share, by how much it may miss, and one with "almost" and with "about".
_SLACK, _ALMOST, _ABOUT = Decimal("0.08"), Decimal("0.1"), Decimal("0.3")
_LEAST_SLACK, _MOST_SLACK, _MOST_ABOUT = Decimal("1.5"), Decimal(4), Decimal(9)  # percentage points
_ONE_IN = regex(r"(?:one|1)\b.*\s(?:in|out\sof)\s")


def _of_a_fraction(printed: str, size: Decimal, bound: str) -> tuple[Decimal, Decimal]:
    """Return the least and the greatest percentage that a fraction with a bound may be: a third, one lamp in 30."""
    if _ONE_IN.match(printed):
        whole = 100 / size
        return 100 / (whole + HALF), 100 / (whole - HALF)
    if bound == "~":
        slack = min(size * _ABOUT, _MOST_ABOUT)
    else:
        slack = size * (_ALMOST if bound else _SLACK)
        slack = min(max(slack, _LEAST_SLACK), _MOST_SLACK) if bound in ("", "~<", "~>") else Decimal(0)
    return size - slack * (bound != "~>"), size + slack * (bound != "~<")


def scaled(value: Value, unit: Decimal) -> Value:
    """Return a number of some units in base units."""
    low, number, high, reach = (one * unit for one in (value.low, value.number, value.high, value.reach))
    return value._replace(low=low, number=number, high=high, reach=reach)


# What comes after a rate: 40 euros for each of its 12,000 residents.
_PER = regex(
    r"(?i)(?:\sof\s[a-z]+)?\s(?:for|on|to|from)\s(?:each|every\sone)\sof\s(?:its|the|their|these|those)\s(?:[a-z]+[’']s\s)?"
    rf"(?:\d[\d,.]*\s(?:(?:thousand|million|billion)\s)?|(?:{'|'.join(CARDINALS)})\s)(?P<noun>[a-z]+)"
)
# 400 to the square kilometre.
_TO_THE = regex(
    r"(?i)\s(?:[a-z]+\s)?(?:to|for)\s(?:the|each|every|an?)\s(?P<noun>(?:square\s)?(?:kilomet|met)(?:re|er)|(?:square\s)?mile|"
    r"hectare|acre|lit(?:re|er)|gallon|kilo|tonne)\b"
)
_APIECE = regex(
    r"(?i),?\s(?:apiece|(?:a|per)\shead|(?:for\s)?each(?=[,.;)]|$)|(?:for|to)\s(?:each|every\sone)\sof\s(?:them|these|those)\b)|"
    rf"\seach\b(?!\s(?:of|other|{'|'.join(PER_ONE)})\b)"
)
_EVERYBODY = regex(r"(?i)every\sman,\swoman\sand\schild\s$")
_A_ONE = regex(
    r"\san?\s(?P<noun>(?!(?:year|piece|head|time|day|week|month)\b)[a-z]+)(?=[,.;:)]|$|\swhich\b)"
)  # an average of 850 a show
_DAILY = regex(r"\s(?:in|of)\s(?P<ly>daily|weekly|monthly|yearly|annual)\b")
_AT_A_TIME = regex(r"\sat\sa\stime\b")
_VERBS = r"(?:\s[a-z]+){1,3}"
# And what comes before one: each nurse has 12, volunteers each gave 12, one doctor for every 12, a box holds 12.
_EACH = regex(
    rf"(?i)\b(?:(?:each|every)\s(?!(?:of|one|second|will|would|can|could|is|was|has|had)\b)(?P<one>[a-z]+){_VERBS}|"
    r"(?:each|every\sone)\sof\s(?:the|its|their|our)\s[\w,]+\s(?:(?:thousand|million|billion)\s)?(?P<of>[a-z]+)\b(?:(?!\sand\s(?:is|was|were|has|had)\s)[^\d.;:,])*|"
    r"\b(?P<ly>daily|weekly|monthly|yearly|annual|hourly)\s(?:average|rate|output|total|takings|bill|cost|rent|fee|budget)"
    r"(?:\s(?:for|of)\s(?:the|its|their)\s[a-z]+)?\s(?:(?:is|was)\s)?(?:of|is|was|at|to)|"
    r"average\s(?P<mean>[a-z]+)\s(?:thus\s|therefore\s)?(?:has|had|holds|contains|gets|earns|pays)|"
    r"one\s(?P<head>[a-z]+)\s(?:for|to|per)\s(?:every|each)|"
    r"(?:for\s(?:every|each)|per)\s(?P<first>(?!cent\b|one\b)[a-z]+)(?:\sof\s[a-z]+)?,(?:\s(?:about|some))?|"
    rf"(?P<all>[a-z]{{3,}}s)\seach(?!\s(?:can|could|will|would|of)\b){_VERBS}|"
    r"\b(?:per|for\seach)\s(?P<whose>(?!cent\b)[a-z]+)\s(?:(?:now|thus|therefore)\s)?(?:is|was|of|at|to|comes\sto|came\sto|costs?)(?:\s(?:now|thus|therefore|about))?|"
    r"an?\s(?P<thing>[a-z]+)(?:\sof\s(?:the\s)?[a-z]+)?\s(?:(?:now|thus|therefore|then)\s)?"
    r"(?:contains?|holds?|costs?|weighs?|seats?|carries|takes|fetch(?:es|ed)|sells?\sfor|brings?\sin|yields?|covers?)(?:\s(?:him|her|them|us))?|"
    r"every\sman,\swoman\sand\schild|"
    r"\b(?:so|thus)\san?\s(?:whole\s|full\s)?(?P<whole>kilo|lit(?:re|er)|met(?:re|er)|hour|pint|pound|tonne|ton)\s(?:is|was|comes\sto|makes|costs)|"
    r"on\san?\s(?:typical|average|normal)\s(?P<typical>[a-z]+)(?:,\s(?:then|thus|therefore),|,)?(?:\s(?:some|about))?|"
    r"(?:(?<!s\s)\beach\s(?:of\sthem\s)?(?:(?:will|would|can|could)\s)?[a-z]+|"
    r"\bat\s(?:the|a|one)\s(?:single|same|uniform|flat|standard)\s(?:price|fare|fee|rate)\sof|(?:admission|entry|entrance)\s(?:is|was|costs?)))\s$"
)
_LONGEST = 90  # characters before a rate
_UNITS = {noun: read_unit(noun).key for noun in "kilometre kilometer metre meter kilo litre liter hectare".split()}
_NO_HOLDERS = PROSE - {"each"} | frozenset("and or apiece last next this that can will of".split())


# 12 minutes for a metre.
_FOR_ONE = regex(
    r"(?i)\sfor\s(?:an?|each|every)\s(?!(?:while|total|day|year|start)\b)(?P<noun>[a-z]+)(?=[,.;:)]|\sand\b|$)"
)


def _holder(text: str, span: tuple[int, int], value: Value, end: int) -> str:
    """Return what one of has so much, as the words around it say; an empty text if it is no rate."""
    if _APIECE.match(text, end, span[1]):
        return "each"
    if _AT_A_TIME.match(text, end, span[1]):
        return "time"
    if mean := _A_ONE.match(text, end, span[1]) if _AN_AVERAGE.search(text, span[0], value.begin) else None:
        return mean["noun"]
    if daily := _DAILY.match(text, end, span[1]):
        return PERIODIC[daily["ly"]]
    if (
        per := _PER.match(text, end, span[1])
        or _TO_THE.match(text, value.end, span[1])
        or _FOR_ONE.match(text, end, span[1])
    ):
        return read_unit(per["noun"]).key
    held = _EACH.search(text, max(span[0], value.begin - _LONGEST), value.begin)
    noun = singular(next(filter(None, held.groups()), "each").lower()) if held else ""
    noun = "person" if held and _EVERYBODY.search(held[0]) else noun
    noun = PERIODIC.get(noun, noun)
    return "" if noun in _NO_HOLDERS and noun != "each" else _UNITS.get(noun, noun)


def as_points(amount: Amount) -> Amount:
    """Return points as percentage points, which they are in a text with percentages."""
    if amount.kind or amount.nouns[:1] != ("point",):
        return amount
    low, high = window(amount.number)
    value = amount.value._replace(unit=POINTS, low=low, high=high)
    return amount._replace(value=value, kind=POINTS, nouns=())


def in_whole_money(amount: Amount, kind: str) -> Amount:
    """Return cents and pence as hundredths of a kind of money."""
    noun = amount.nouns[-1] if amount.nouns and not amount.kind else ""
    if noun not in _CENTS:
        return amount
    unit = Decimal("0.01")
    value = scaled(amount.value, unit)._replace(text=f"{amount.text} {_CENTS[noun]}")
    return amount._replace(value=value, kind=kind, nouns=(), unit=unit, suffix="")


_CENTS = {"cent": "cents", "penny": "pence", "pence": "pence"}


_BASES = {row: name for name, (row, power) in reversed(POWERS.items()) if power == 0}


def in_shared_units(amounts: Sequence[Amount]) -> list[Amount]:
    """Return amounts, those in several metric units of one dimension in one: 4.85 metres, 70 centimetres less."""
    kinds = {one.kind for one in amounts} & POWERS.keys()
    rows = [POWERS[kind][0] for kind in kinds]
    found: list[Amount] = []
    for one in amounts:
        row, power = POWERS[one.kind] if one.kind in kinds else (-1, 0)
        is_shared = rows.count(row) > 1
        factor = Decimal(10) ** power
        value = scaled(one.value, factor)
        found.append(one._replace(value=value, kind=_BASES[row], unit=factor) if is_shared else one)
    return found


_DIGITS = 10


def in_one_precision(amounts: Sequence[Amount]) -> list[Amount]:
    """Return amounts, those of one kind as precise as the finest near them, by one digit: 40,000, and 48,000."""
    found: list[Amount] = []
    for one in amounts:
        others = [other for other in amounts if other is not one and _are_written_alike(one, other)]
        is_level = not (one.value.bound or one.is_share or one.is_time)
        found.append(one._replace(value=_as_precise(one.value, others)) if is_level else one)
    return found


def ends_of_shares(first: Amount, last: Amount) -> tuple[Span, Span]:
    """Return the spans of two shares at two times in one precision: from 3.25 to 4 per cent."""
    return _as_precise(first.value, [last]).span, _as_precise(last.value, [first]).span


_COINS = tuple(map(Decimal, ("0.1", "0.05")))
"""The coins to which a shop rounds a price, the largest one first."""


def in_coins(old: Amount, new: Amount, span: Span) -> Span:
    """Return what a new price may be before it was rounded to a coin: 5 % on £2.40 is £2.52, and the fare £2.50.

    It may be a span if the two are no prices, or of any number of cents.
    """
    are_prices = all(one.kind.startswith("money") and _CENTS_PRINTED.search(one.text) for one in (old, new))
    coin = next((coin for coin in _COINS if old.number % coin == new.number % coin == 0), None) if are_prices else None
    return Span(new.number - coin / 2, new.number, new.number + coin / 2) if coin else span


_CENTS_PRINTED = regex(r"\d\.\d\d$")


def _as_precise(value: Value, others: Sequence[Amount]) -> Value:
    """Return a number as precise as the finest of others, by one digit, if its last digits may have been zeros."""
    half = _half(value)
    halves = [_half(other.value) for other in others if other.value.power == value.power and "." not in value.text]
    finest = max(min((other for other in halves if other), default=half), half / _DIGITS)
    return value._replace(low=value.number - finest, high=value.number + finest) if finest < half else value


def _half(value: Value) -> Decimal:
    """Return how far at most a number is from one that rounds to it."""
    return (value.high - value.low) / 2


def _are_written_alike(one: Amount, other: Amount) -> bool:
    """Return whether two amounts may be rounded to one place: of one kind, in one sentence or two."""
    is_near = abs(one.sentence - other.sentence) <= 1
    is_alike = is_near and one.kind == other.kind and one.per == other.per
    return is_alike and (not (one.nouns and other.nouns) or count_the_same(one.nouns, other.nouns))


def like(amount: Amount, other: Amount) -> Amount:
    """Return an amount with the unit or the nouns of another."""
    value = scaled(amount.value, other.unit) if other.is_time else amount.value
    return amount._replace(
        value=value, kind=other.kind, nouns=other.nouns, unit=other.unit, name=other.name, suffix=other.suffix
    )


_PERSONS = PEOPLE | HEADS | ANYBODY


def is_people(nouns: Sequence[str]) -> bool:
    """Return whether some nouns are for people: 8,000 inhabitants, the resident."""
    return not _PERSONS.isdisjoint(nouns)


def count_the_same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two phrases have a noun in common, or nouns for the same things or for people."""
    return name_the_same(one, other) or (is_people(one) and is_people(other))


def name_the_same(one: Sequence[str], other: Sequence[str]) -> bool:
    """Return whether two phrases have a noun in common, or nouns for the same things."""
    return not set(one).isdisjoint(other) or any(not counted_alike(noun).isdisjoint(other) for noun in one)
