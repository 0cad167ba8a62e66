"""An amount: a figure of a paragraph with what it counts or measures, and the denominator of a rate."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from innofacts.arithmetic.amounts.denominators import AN_AVERAGE, ON_AVERAGE, denominator_of
from innofacts.arithmetic.amounts.printed import DIGIT, scaled, value_of, values_of
from innofacts.arithmetic.amounts.values import HALF, NOTHING, PERCENT, POINTS, Span, Value, exactly, number_text
from innofacts.english.currencies import CENTS, MONEY_SIGN, POSSIBLE
from innofacts.english.inflection import plural
from innofacts.english.numerals import SCALES, YEAR
from innofacts.numbers.exclusions import LABEL
from innofacts.patterns import regex
from innofacts.prose.doubts import FACTOR, IDIOM, ONE, SCORE
from innofacts.prose.figures import Mention
from innofacts.prose.kinds import MEASURE, MONEY, MULTIPLE, RANK, RATIO, SHARE, TEMPERATURE, kind_of_unit
from innofacts.values.conversions import POWERS, sides
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
    """The denominator of a rate: day, resident; `each` if words do not name it; empty if it is no rate."""
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
        """The numbers that it may be; a share in words is just that: a third is no 35 per cent."""
        is_just_that = self.kind == PERCENT and self.value.in_words and not self.value.bound
        return exactly(self.number) if is_just_that else self.span

    @property
    def digits(self) -> int:
        """How many digits its number has, without zeros at the end."""
        return len(self.number.normalize().as_tuple().digits)

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


def together(*amounts: Amount) -> Amount:
    """Return the sum of some amounts of one kind as an amount, which stands where the first of them does."""
    return of_size(amounts[0], sum((one.span for one in amounts), NOTHING))


def without(whole: Amount, part: Amount) -> Amount:
    """Return what is left of an amount without another of its kind as an amount, which stands where the part does."""
    return of_size(whole, whole.span - part.span)._replace(sentence=part.sentence, end=part.end)


def of_size(one: Amount, span: Span) -> Amount:
    """Return an amount as another number, printed as it is."""
    value = one.value
    number = span.number / one.unit
    scale = _SCALE_NAMES.get(value.power)
    text = f"{number_text(number.scaleb(-value.power))} {scale}" if scale else number_text(number)
    value = value._replace(low=span.low, number=span.number, high=span.high, text=f"{value.money}{text}", bound="")
    return one._replace(value=value._replace(in_words=False))


_SCALE_NAMES = {power: name for name, power in SCALES.items()}
_NO_AMOUNTS = frozenset((MULTIPLE, RANK, RATIO))
_OF_SOMETHING = regex(
    rf"(?i)\s(?:of\san?|(?:the|its|their|his|her|our)(?!(?:\s[\w-]+[’']s)?\s{MONEY_SIGN}?\d))\s|"
    r"(?:(?<=tenths)|(?<=dths))(?!\s(?:of|is|are|was|were|has|have|had|goe?s?|went)\b)"
)  # half the price; three tenths behind the winner, which are of a second
_THAT_HALF = regex(r"(?i)\b(?:that|this|each|which)\s(?:half|third|quarter)\Z")
_SCORE = regex(r"(\d+)\sto\s(\d+)")
_SO_MANY = regex(r"\d[\d,]*")
# As in "its target of $2 million", which no one has rounded.
_AGREED = regex(r"(?i)\b(?:target|goal|prize|loan|deposit|fee|fine|share\scapital)\sof\s$")
_LONGEST_AGREED = 24  # characters
_NO_FEWER = regex(r"(?i)no\s(?:fewer|less)\sthan\s")  # so many, which is said to be much


_SOLD = regex(
    r"(?i)\s(?:were|are|have\sbeen|had\sbeen)\s(?:[a-z]+\s)?(?:sold|bought|ordered|issued|printed|delivered|made|built|born)\b"
)


# Compared with 2022 it was 4,100 higher.
_COMPARED_WITH = regex(r"(?i)\bcompared\s(?:with|to)\s\Z")
_A_YEAR = regex(rf"{YEAR},?\s(?:it|they|there|the)\b")


class _Unit(NamedTuple):
    """What a figure counts or measures."""

    kind: str = ""
    """As an amount has it."""
    nouns: tuple[str, ...] = ()
    """As an amount has them."""
    size: Decimal = Decimal(1)
    """How many base units it is."""
    per: str = ""
    """The denominator of a rate; empty if it is no rate."""
    many: Decimal = Decimal(1)
    """How many of these."""


def amounts_of(text: str, span: tuple[int, int], sentence: int, mention: Mention) -> Iterator[Amount]:
    """Yield the amount that a figure of a sentence is, or both ends of a range; none for a rank or a multiple."""
    name = next((unit for unit in mention.units if " per " in unit), mention.units[0]) if mention.units else ""
    if name and mention.numbers and mention.end == mention.numbers[-1][1] and _SOLD.match(text, mention.end, span[1]):
        name = ""  # a ticket costs 420 crowns, and 3,500 were sold
    unit = _unit(name)
    is_one_of_many = unit.many > 1 and mention.figure.number == 1 and unit.nouns != ()
    is_of_something = mention.kind == SHARE and (
        _OF_SOMETHING.match(text, mention.end, span[1]) or _THAT_HALF.search(text, span[0], mention.end)
    )
    if _COMPARED_WITH.search(text, span[0], mention.start) and _A_YEAR.match(text, mention.start, span[1]):
        return
    if mention.kind == RATIO and mention.doubt == SCORE:
        yield from _votes(text, sentence, mention)
    elif is_one_of_many and (printed := _SO_MANY.search(text, mention.numbers[-1][1], mention.end)):
        value = value_of(text, mention, printed.span(), unit.many, "")  # one doctor for every 1,200 people
        yield Amount(value, sentence, "", (unit.per,), mention.end, unit.nouns[0])
    elif (mention.kind in _NO_AMOUNTS and unit.many < 100) or _is_doubtful(text, mention):
        return
    elif not is_of_something or DIGIT.search(mention.printed):
        for value in values_of(text, mention):
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
    is_part = mention.kind == SHARE and _HALF_THE_SIZE.match(text, mention.end) and not DIGIT.search(mention.printed)
    is_halved = mention.kind == SHARE and mention.doubt == FACTOR
    if mention.kind != MULTIPLE and not (is_halved or is_part):
        return None
    number = HALF if is_halved else mention.figure.number / 100 if is_part else mention.figure.number
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
        value = value_of(text, mention, span, Decimal(text[slice(*span)]), "")
        yield Amount(value._replace(low=value.number, high=value.number), sentence, "", (), value.end)


_OR = regex(r"\bor\s\Z")


def _amount(text: str, span: tuple[int, int], one: Amount, unit: _Unit) -> Amount:
    """Return an amount in base units, with the denominator of a rate; those that no one has rounded are exact."""
    value, end = one.value, one.end
    is_long = one.is_time and unit.size not in (IN_SECONDS["second"], IN_SECONDS["minute"])
    before = text[max(span[0], value.begin - _LONGEST_AGREED) : value.begin]
    is_agreed = one.kind.startswith("money") and not value.bound and _AGREED.search(before)
    is_count = not one.kind or is_long or (value.in_words and one.kind != PERCENT)
    per, many = (unit.per, unit.many) if unit.per else (denominator_of(text, span, value, end), Decimal(1))
    is_average = bool(AN_AVERAGE.search(before) or (is_count and ON_AVERAGE.match(text, end, span[1])))
    if is_average and not (value.in_words or one.kind):
        value = _to_last_digit(value)  # 210 passengers on average are 205 to 215
    is_average |= bool(per and _OR.search(before))  # 340 files, or 13 each
    is_count = is_count and not (is_average and not value.in_words)
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
    return one._replace(value=scaled(value, unit.size), per=per, many=many, unit=unit.size)


def _to_last_digit(value: Value) -> Value:
    """Return a number with all that round to its last digit that is no zero, if that is within a twentieth."""
    place = Decimal(1).scaleb(int(value.number.normalize().as_tuple().exponent))
    half = max(value.half, min(place * HALF, value.number / 20))
    return value._replace(low=value.number - half, high=value.number + half)


_LONGEST_OVER = 5  # characters
_FIRST_OF_A_CLAUSE = regex(r"[;:,]\s$")
_DEGREES = {"°C": "degree", "°F": "°F"}
_WRITTEN_SHORT = {
    ("knot", ""): _Unit("nautical mile", per="hour"),
    ("mph", ""): _Unit("mile", per="hour"),
    ("kph", ""): _Unit("km", per="hour"),
    ("m", "kg"): _Unit("kg", size=Decimal(10) ** 6),  # 4.41 m/kgs of tea, which are millions
}


@lru_cache(maxsize=1024)
def _unit(name: str) -> _Unit:
    """Return what a unit with a name counts or measures."""
    of, by = sides(read_unit(name))
    of = of.partition(" of ")[0]
    many, _, per = by.partition(" ") if by.partition(" ")[0].isdecimal() else ("1", "", by)
    per = POSSIBLE.get(per, (per,))[0] or ("person" if by else "")
    found = _Unit(per=per, many=Decimal(many))
    kind = kind_of_unit(read_unit(read_unit(name).head.text.partition(" of ")[0]))
    times = next((time for time, units in zip(TIMES, (IN_SECONDS, IN_MONTHS), strict=True) if of in units), "")
    if times:
        return found._replace(kind=times, size=Decimal(SECONDS_OR_MONTHS[of]))
    if (of, per) in _WRITTEN_SHORT:
        return _WRITTEN_SHORT[of, per]
    if of not in CENTS and (kind == MONEY or of in POSSIBLE):
        return found._replace(kind=f"money {POSSIBLE.get(of, (of,))[0]}")
    if of.split()[-1:] == ["one"]:
        return found  # the nine empty ones
    is_measured = of in (PERCENT, POINTS, *_DEGREES, *POWERS) or kind in (MEASURE, TEMPERATURE)
    of = _DEGREES.get(of, of)
    nouns = [noun for noun in reversed(of.split()) if not noun.endswith("'")]  # and not Klara's
    if nouns[:1] == ["hour"] and _NOT_ALL.isdisjoint(nouns):  # 25 working hours, 288 crane hours
        return found._replace(kind=TIMES[0], size=Decimal(IN_SECONDS["hour"]))
    return found._replace(kind=of) if is_measured else found._replace(nouns=tuple(nouns))


_NOT_ALL = frozenset("extra additional free spare lost other".split())  # hours


def kind_of(name: str) -> str:
    """Return the kind of the amounts that have a unit with a name; empty for a count."""
    return _unit(name).kind
