"""The kind of a quantity in a text: a count, money, a share, a measure, a rank, a ratio, an age, a duration."""

from innofacts.english.currencies import NAMES_OF_MONEY_OR_COINS
from innofacts.english.function_words import OWNERS
from innofacts.english.inflection import singular
from innofacts.english.numerals import SCALES as POWERS
from innofacts.english.people import PEOPLE
from innofacts.english.units import MEASURE_NAMES, MEASURES, TIME_UNITS
from innofacts.english.wording import WARMTH
from innofacts.numbers.context import Sentence
from innofacts.numbers.exclusions import AGE
from innofacts.numbers.numbers import Number
from innofacts.numbers.tokens import NUMBER as DIGITS
from innofacts.values.units import CURRENCY, MEASURED, PERCENT, RATE, Unit, read_unit
from innofacts.values.units import POINTS as PERCENTAGE_POINTS

COUNT = "count"  # of things: 80 countries
MONEY = "money"  # $5.6 billion
SHARE = "share"  # 72 %, nine out of ten
POINTS = "points"  # 2.3 percentage points
MEASURE = "measure"  # 300 km, 22,500 MW
TEMPERATURE = "temperature"  # 40 °C
RATE_PER = "rate"  # $40 a barrel, 12 deaths per 1,000 people
RATIO = "ratio"  # 7 : 3
MULTIPLE = "multiple"  # three times as many, tenfold
RANK = "rank"  # 11th
DURATION = "duration"  # 28 minutes
NUMBER = "number"  # an amount whose unit the text leaves out: stood at 30
KINDS = (
    COUNT, MONEY, SHARE, POINTS, MEASURE, TEMPERATURE, RATE_PER, RATIO, MULTIPLE, RANK, AGE, DURATION, NUMBER
)  # fmt: skip
"""All kinds, those that most texts are about first."""

_BY_UNIT = {CURRENCY: MONEY, PERCENT: SHARE, PERCENTAGE_POINTS: POINTS}
_TEMPERATURES = frozenset("°c °f kelvin celsius fahrenheit".split())
_TIME_SYMBOLS = frozenset("h hr hrs min mins sec secs ms s".split())
# A light-year, a nurse-hour, a megawatt-hour and a guest night are no times.
_NO_TIMES = PEOPLE | MEASURE_NAMES | frozenset("light bed room hotel sitting".split())
_OF_AN_AGE = frozenset("age ages aged old".split())
_COMPARING = OWNERS | frozenset(
    "as more less fewer greater higher larger bigger longer lower smaller faster the that what average median annual"
    " earnings sales revenue income pay".split()
)


def kind_of(sentence: Sentence, number: Number) -> str:
    """Return the kind of a number with its unit, one of KINDS."""
    if not number.units:
        return NUMBER
    text = number.units[0].lower()
    unit = read_unit(number.units[0])
    is_money = text in NAMES_OF_MONEY_OR_COINS
    if is_money and (text not in ("pound", "pounds") or POWERS.get(number.scale, 0) > POWERS["thousand"]):
        return MONEY
    if unit.kind == RATE:
        return RATIO if text.startswith("per ") and text[4:].isdecimal() else RATE_PER
    return _BY_UNIT.get(unit.kind) or _of_things(sentence, number, text)


def kind_of_unit(unit: Unit) -> str:
    """Return the kind of a quantity, if its unit alone shows it."""
    if not unit.key:
        return NUMBER
    if " per " in f" {unit.text}":
        return RATE_PER
    head = unit.text.lower().rpartition(" ")[2]
    if head in TIME_UNITS:
        return DURATION
    if head in _TEMPERATURES:
        return TEMPERATURE
    if head in MEASURES or singular(head) in MEASURE_NAMES:
        return MEASURE
    return RATE_PER if unit.kind == RATE else _BY_UNIT.get(unit.kind, COUNT)


def _of_things(sentence: Sentence, number: Number, text: str) -> str:
    """Return the kind of a number of things or of units of measure, with its unit in lower case."""
    head = text.rpartition(" ")[2]
    if head == "times":
        return MULTIPLE if is_compared(sentence, number) else COUNT
    if head in _TEMPERATURES or (head == "degrees" and _is_of_warmth(sentence)):
        return TEMPERATURE
    if is_time(text) or head in _TIME_SYMBOLS:
        return AGE if _is_age(sentence, number) else DURATION
    before, _, last = head.rpartition("-")
    is_measure = (
        number.is_strong
        or head in MEASURES
        or singular(last) in MEASURE_NAMES
        or before in _NO_TIMES
        or _is_energy(text)
        or read_unit(text).kind == MEASURED  # parts per million
    )
    return MEASURE if is_measure else COUNT


def _is_energy(noun: str) -> bool:
    """Return whether a noun is a unit of energy: gigawatt hours."""
    power, _, hours = noun.rpartition(" ")
    return hours in ("hour", "hours") and power in MEASURE_NAMES


def is_time(noun: str) -> bool:
    """Return whether a noun in lower case is a unit of time: hours, school-days; not light-years, guest nights."""
    before, _, last = noun.replace("-", " ").rpartition(" ")
    return last in TIME_UNITS and before not in _NO_TIMES


def is_compared(sentence: Sentence, number: Number) -> bool:
    """Return whether "times" after a number says how many times something else: 3 times as many, 18-fold, a 4x rise."""
    word = "times" if number.is_resuming else sentence.tokens[number.end - 1].lower
    is_decimal = "." in sentence.tokens[number.first].text and not number.scale
    after = sentence.word(number.end)
    is_more = after.endswith("er") and sentence.word(number.end + 1) == "than"  # three times deeper than
    return is_decimal or word != "times" or after in _COMPARING or is_more


def _is_of_warmth(sentence: Sentence) -> bool:
    """Return whether degrees are of temperature and not of an angle."""
    return any(token.lower in WARMTH and token.lower != "degrees" for token in sentence.tokens)


def _is_age(sentence: Sentence, number: Number) -> bool:
    """Return whether a time is an age: 45 years old, a mean age of 54.8 years."""
    near = range(max(0, number.first - _BEFORE_AN_AGE), number.first)
    first = next((n for n in reversed(near) if sentence.tokens[n].kind == DIGITS), near.start)
    words = [token.lower for token in sentence.tokens[first : number.first]]
    words += [sentence.word(number.end + n) for n in range(2)]
    return not _OF_AN_AGE.isdisjoint(words)


_BEFORE_AN_AGE = 6  # tokens before an age
