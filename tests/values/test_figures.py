"""A figure keeps its meaning: what is read, written, said in words, and the values that it stands for."""

import ast
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from cases import cases
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import innofacts
from innofacts.english.currencies import SYMBOLS
from innofacts.errors import Unreadable
from innofacts.values.figures import BOUNDS, SCALES, Quantity, grouped
from innofacts.values.grammar import parse_figure
from innofacts.values.intervals import Interval

D = Decimal


# --- what is wrong, and what would be right -------------------------------------------------------------------------


BOMBS = {
    "digits": "9" * 65_536,
    "digits and a noun": "9" * 65_536 + " people",
    "a fraction": "0." + "9" * 65_536,
    "a fraction of zeros": "0." + "0" * 65_536 + " %",
    "comma groups": "1" + ",000" * 16_384 + " people",
    "an exponent": "1e1000000 people",
    "a range": "1.." + "9" * 65_536,
    "scale words": "1" + " trillion" * 7_000,
    "minus signs": "-" * 65_536,
    "dashes": "1 " + "-" * 65_536,
    "points": "1" + "." * 65_536,
    "signs": "1 km " + ">" * 65_536,
}


@pytest.mark.parametrize("text", BOMBS.values(), ids=BOMBS)
def test_a_number_bomb_is_an_error_at_once_and_not_repeated_whole(text):
    with pytest.raises(Unreadable) as caught:
        parse_figure(text)
    assert len(caught.value.message) < 200
    assert len(caught.value.hint) < 200


@pytest.mark.parametrize(
    "text", ["80 " + part * (65_536 // len(part)) for part in ("x", "x ", "or ", "per ", "x/", "% x", "CNY per ")]
)
def test_a_long_unit_is_read_at_once(text):
    assert parse_figure(text).number == 80


def test_leading_zeros_are_no_significant_digits():
    assert str(parse_figure("0" * 60_000 + "80 countries")) == "80 countries"


@given(st.text(max_size=40) | st.text(alphabet="0123456789.,-−–±~<>=$%+ eExkmb", max_size=20))
def test_any_text_is_a_figure_or_an_error_of_ours(text):
    try:
        figure, error = parse_figure(text), None
    except Unreadable as raised:
        figure, error = None, raised
    if figure:
        assert parse_figure(str(figure)) == figure
    else:
        assert (bool(error.message), bool(error.hint), 0 <= error.offset <= len(text)) == (True, True, True)


# --- the whole grammar ----------------------------------------------------------------------------------------------

_BOUNDS = {
    f"{sign}{space}": sign for sign in (">", ">=", "<", "<=", "~", "~<", "~>", "=") for space in ("", " ", "\t ")
}
_BOUNDS |= {"": "", " ": "", "≥": ">=", "≤": "<=", " ≥ ": ">=", "≤ ": "<="}
_JOINERS = {"..": "..", " .. ": "..", "–": "..", " – ": "..", " ± ": " ± ", "±": " ± ", "+-": " ± ", " +/- ": " ± "}
_AS_WRITTEN = (
    "countries|R&D personnel|5G base stations|CNY|dollars|$|%|pp|rank|km|CNY per USD|researchers per million people||"
    "centres (new)|“top” journals|个国家|vitamin K|e-commerce parcels"
)
_UNITS = {unit: unit for unit in _AS_WRITTEN.split("|")}
_UNITS |= {"rmb": "CNY", "yuan": "CNY", "US dollars": "USD", "₹": "INR", "percent": "%", "percentage points": "pp"}
_UNITS |= {"per cent of GDP": "% of GDP", " \tjoint  laboratories ": "joint laboratories"}
_CURRENCIES_BEFORE = {"$": "$", "US$": "USD", "CNY ": "CNY", "RMB": "CNY", "€ ": "EUR", "HK$": "HKD"}
_SCALES = {
    f"{space}{form}": word for word in SCALES for form in (word, word.title(), word.upper()) for space in ("", " ")
}
_DIGITS = st.integers(0, 10**12) | st.integers(0, 300) | st.integers(1, 99).map(lambda n: n * 1000)


@st.composite
def numbers(draw):
    """Draw a number as it may be written, and as it is kept."""
    whole = str(draw(_DIGITS))
    fraction = draw(st.just("") | st.text("0123456789", min_size=1, max_size=6).map(lambda digits: f".{digits}"))
    minus = draw(st.sampled_from(["", "", "-", "−"]))
    kept = f"{'-' if minus and D(whole + fraction) else ''}{whole}{fraction}"
    written = minus + (f"{int(whole):,}" if draw(st.booleans()) else whole) + fraction
    return written, kept


@st.composite
def texts(draw):
    """Draw a figure as it may be written, and as it is in the grammar."""
    written, kept = draw(numbers())
    bound = draw(st.sampled_from(sorted(_BOUNDS)))
    scale = draw(st.none() | st.sampled_from(sorted(_SCALES)))
    before = draw(st.none() | st.none() | st.sampled_from(sorted(_CURRENCIES_BEFORE)))
    unit = "" if before else draw(st.sampled_from(sorted(_UNITS)))
    if draw(st.booleans()) and draw(st.booleans()):
        joiner = draw(st.sampled_from(sorted(_JOINERS)))
        other_written, other_kept = draw(numbers())
        if _JOINERS[joiner] == "..":
            assume(D(kept) <= D(other_kept))
        else:
            other_written, other_kept = other_written.lstrip("-−"), other_kept.lstrip("-")
        bound, written, kept = "", written + joiner + other_written, kept + _JOINERS[joiner] + other_kept
    elif _BOUNDS[bound].startswith("~"):
        assume(D(kept) != 0)
    text = f"{bound}{before or ''}{written}{scale or ''}{' ' if unit else ''}{unit}"
    shown = _CURRENCIES_BEFORE[before] if before else _UNITS[unit]
    return text, " ".join(part for part in (_BOUNDS[bound], kept, _SCALES[scale] if scale else "", shown) if part)


@given(texts())
@settings(max_examples=50)
def test_what_is_printed_is_the_same_figure(both):
    written, kept = both
    figure = parse_figure(written)
    assert str(figure) == kept
    assert parse_figure(kept) == figure
    assert str(parse_figure(kept)) == kept


@given(texts())
@settings(max_examples=50)
def test_words_lose_no_bound_no_digit_and_no_unit(both):
    figure = parse_figure(both[0])
    words = figure.words()
    digits = [part for part in (figure.number, figure.second) if part is not None]
    bound = "fewer than" if figure.bound == "<" and figure.is_count() else BOUNDS[figure.bound]
    joined = (" ± " if figure.bound == "±" else " to ").join(f"{number:,f}" for number in digits)
    assert words.startswith(bound)
    assert joined in words
    assert figure.scale in words
    assert figure.unit.text in words
    assert words.strip() == words


@cases("sign", SYMBOLS)
def test_every_currency_sign_may_stand_before_the_number(sign):
    assert parse_figure(f"> {sign}80 billion") == parse_figure(f"> 80 billion {sign}")


# --- the values that a figure stands for ----------------------------------------------------------------------------

_NATURES = st.sampled_from(["", "flow", "stock", "cumulative", "share", "rank", "change"])


@given(texts())
@settings(max_examples=50)
def test_the_printed_number_is_in_the_interval_or_is_its_open_end(both):
    figure = parse_figure(both[0])
    interval, number = figure.interval("change"), figure.base_number
    assert interval.contains(number) == (figure.bound not in {">", "<", "~<", "~>"})
    if figure.bound in {">", ">=", "~>"}:
        assert (interval.low, interval.low_open) == (number, figure.bound != ">=")
    if figure.bound in {"<", "<=", "~<"}:
        assert (interval.high, interval.high_open) == (number, figure.bound != "<=")
    assert (interval.low is None) == (figure.bound in {"<", "<="})
    assert (interval.high is None) == (figure.bound in {">", ">="})


@given(texts(), _NATURES)
@settings(max_examples=50)
def test_the_domain_is_kept_and_only_it_narrows(both, nature):
    figure = parse_figure(both[0])
    free, least, most = figure.interval("change"), None, None
    assert free.whole == figure.is_count()
    if figure.is_count() and nature != "change":
        least = D(0)
    elif figure.unit.kind == "percent" and nature == "share":
        least, most = D(0), D(100)
    domain = Interval(least, most, low_open=least is None, high_open=most is None, whole=free.whole)
    if not free.meets(domain):
        with pytest.raises(Unreadable, match="leaves no possible value"):
            figure.interval(nature)
        return
    interval = figure.interval(nature)
    assert interval == free.meet(domain)
    for sample in (free.low, free.high, figure.base_number, D(0), D(-1), D(1), D(100), D("100.5")):
        if sample is not None:
            assert interval.contains(sample) == (free.contains(sample) and domain.contains(sample))


@given(numbers(), st.sampled_from(["", *SCALES]), st.sampled_from(["CNY", "%", "pp", "km", "CNY per USD", "people"]))
def test_a_rounding_window_holds_just_what_rounds_to_the_number_or_is_cut_to_five_per_cent(number, scale, unit):
    figure = parse_figure(f"{number[1]} {scale} {unit}")
    interval = figure.interval("change")
    assume(interval.low != interval.high)
    value, half = figure.base_number, (interval.high - interval.low) / 2
    assert interval.high - value == value - interval.low == half
    assert (interval.low_open, interval.high_open) == (value <= 0, value >= 0)
    if value and half * 40 >= abs(value):
        assert half * 40 == abs(value)
        return
    quantum = D((0, (1,), figure.number.as_tuple().exponent + SCALES.get(scale, 0)))
    if unit == "people" and not scale and "." not in number[1]:
        assert number[1].endswith("000")
        quantum = D(10) ** (len(number[1]) - len(number[1].rstrip("0")))
    assert half * 2 == quantum
    for sample in (interval.low, value, interval.high, value + half / 3, value - half / 3, value + half * D("1.01")):
        rounds = sample.quantize(quantum, ROUND_HALF_UP) == value if value else abs(sample) < half
        inside = value - half <= sample <= value + half
        assert (rounds and inside) == figure.interval("change").contains(sample) or figure.is_count()


@given(numbers())
def test_a_whole_count_is_exact_unless_it_ends_in_three_zeros(number):
    figure = parse_figure(f"{number[1]} countries")
    rounded = not figure.is_count() or "." in number[1] or (number[1].endswith("000") and figure.number != 0)
    interval = figure.interval("change")
    assert (interval.low != interval.high) == rounded


@given(
    numbers(), st.sampled_from(["", *SCALES]), st.sampled_from(["CNY", "countries"]), st.sampled_from(["~", "~<", "~>"])
)
def test_about_reaches_one_unit_of_the_last_digit_and_a_fifth_at_most(number, scale, unit, bound):
    assume(D(number[1]))
    figure = parse_figure(f"{bound} {number[1]} {scale} {unit}")
    digits = number[1].lstrip("-")
    unit_of = (
        Fraction(1, 10 ** len(digits.partition(".")[2]))
        if "." in digits
        else 10 ** (len(digits) - len(digits.rstrip("0")))
    )
    value = Fraction(figure.base_number)
    reach = min(unit_of * 10 ** SCALES.get(scale, 0), abs(value) / 5)
    if figure.is_count():
        reach = max(reach, Fraction(1))
    interval = figure.interval("change")
    low, high = value - reach * (bound != "~>"), value + reach * (bound != "~<")
    assert (Fraction(interval.low), Fraction(interval.high)) == (low, high)
    assert (interval.low_open, interval.high_open) == (bound == "~>", bound == "~<")


NOT_NEGATIVE = ("a count of things is not negative", 'a fall is written with nature = "change"')
NOT_A_SHARE = (
    "a share of a whole lies between 0 and 100 %",
    "a growth, or a ratio to something else, has a different nature",
)


@pytest.mark.parametrize(
    ("text", "nature", "cause"),
    [
        ("-5 people", "stock", NOT_NEGATIVE),
        ("< 0 people", "", NOT_NEGATIVE),
        ("-5..-3 million people", "", NOT_NEGATIVE),
        ("~ -80 countries", "", NOT_NEGATIVE),
        ("120 %", "share", NOT_A_SHARE),
        ("> 100 %", "share", NOT_A_SHARE),
        ("-3 %", "share", NOT_A_SHARE),
        ("101..105 % of GDP", "share", NOT_A_SHARE),
    ],
)
def test_a_figure_out_of_its_domain_is_told_with_the_cause(text, nature, cause):
    with pytest.raises(Unreadable) as caught:
        parse_figure(text).interval(nature)
    assert (caught.value.message, caught.value.hint) == (f'"{text}" leaves no possible value: {cause[0]}', cause[1])


def test_units_that_a_library_measures_are_not_counted():
    figure, measured = parse_figure("3000 tonnes"), frozenset(("tonne",))
    assert (figure.is_count(), figure.is_count(measured)) == (True, False)
    assert str(figure.interval("", measured)) == "[2999.5, 3000.5)"
    assert str(parse_figure("<= 3 tonnes").interval("", measured)) == "(−∞, 3]"


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("80 countries", True),
        ("2.5 million people", True),
        ("2.5 people", False),
        ("2..2.5 people", False),
        ("2 ± 0.5 people", False),
        ("80 CNY", False),
        ("80 %", False),
        ("80 pp", False),
        ("8 rank", False),
        ("8 km", False),
        ("8 times", False),
        ("8 person-years", False),
        ("8 people per laboratory", False),
        ("8", False),
    ],
)
def test_things_are_counted_in_whole_numbers(text, counted):
    assert parse_figure(text).is_count() == counted


def test_numbers_of_38_digits_are_exact_in_every_bound():
    number = "12345678.000000000000000000000000000001"
    assert str(parse_figure(f"~ {number} km").interval()) == f"[12345678, 12345678.{'0' * 29}2]"
    assert str(parse_figure(f"{number} ± {number} km").interval()) == f"[0, 24691356.{'0' * 29}2]"
    assert str(parse_figure("~ 1234567890123456789012345678901 people").interval()) == (
        "[1234567890123456789012345678900, 1234567890123456789012345678902]"
    )


@pytest.mark.parametrize(
    ("text", "nature", "said"),
    [
        ("3327.8 billion CNY", "flow", "at least 3,327.75 and less than 3,327.85 billion CNY"),
        ("1678000 applications", "flow", "at least 1,677,500 and at most 1,678,499 applications"),
        ("1.678 million applications", "flow", "at least 1.6775 and at most 1.678499 million applications"),
        ("> 80 countries", "", "at least 81 countries"),
        ("<= 50000 people", "stock", "at most 50,000 people"),
        ("< 3 countries", "", "at most 2 countries"),
        ("<= 50000 people", "change", "at most 50,000 people"),
        ("> 3 %", "", "more than 3 %"),
        ("> 95 %", "share", "more than 95 and at most 100 %"),
        ("9 centres", "", "exactly 9 centres"),
        ("0 countries", "", "exactly 0 countries"),
        ("0 million people", "", "at most 0.499999 million people"),
        ("12 rank", "", "exactly rank 12"),
        ("<= 10 rank", "", "at most rank 10"),
        ("-3 %", "change", "more than -3.075 and at most -2.925 %"),
        ("0 %", "change", "more than -0.5 and less than 0.5 %"),
        ("40..50 countries", "", "at least 40 and at most 50 countries"),
        ("80", "", "at least 79.5 and less than 80.5"),
    ],
)
def test_the_meaning_of_a_figure_is_said_in_words(text, nature, said):
    figure = parse_figure(text)
    assert Quantity(figure, figure.interval(nature)).meaning() == said


@pytest.mark.parametrize(
    ("number", "text"),
    [("0", "0"), ("999", "999"), ("-1000", "-1,000"), ("3327.80", "3,327.80"), ("0.1234567", "0.1234567")],
)
def test_digits_are_grouped_before_the_point_alone(number, text):
    assert grouped(D(number)) == text


# --- exactness ------------------------------------------------------------------------------------------------------

_PACKAGE = Path(innofacts.__file__).parent
_VALUES = sorted((_PACKAGE / "values").glob("*.py"))
_FACT_FILES = sorted((_PACKAGE / "factfiles").glob("*.py"))


def syntax(path):
    return list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("path", _VALUES, ids=lambda path: path.name)
def test_no_value_is_ever_a_float(path):
    literals = [n.lineno for n in syntax(path) if isinstance(n, ast.Constant) and isinstance(n.value, float | complex)]
    names = [n.lineno for n in syntax(path) if isinstance(n, ast.Name) and n.id in {"float", "complex", "math"}]
    assert (literals, names) == ([], [])


@pytest.mark.parametrize("path", _FACT_FILES, ids=lambda path: path.name)
def test_no_number_of_a_fact_becomes_a_float(path):
    called = [n.func for n in syntax(path) if isinstance(n, ast.Call)]
    assert [n.lineno for n in called if isinstance(n, ast.Name) and n.id == "float"] == []


@pytest.mark.parametrize("name", ["figures.py", "intervals.py", "periods.py", "units.py"])
def test_the_ground_of_meaning_never_divides(name):
    # A quotient of decimals is rounded to the context, and one of whole numbers is a float.
    assert [n.lineno for n in syntax(_PACKAGE / "values" / name) if isinstance(n, ast.Div)] == []


def test_there_are_modules_to_look_at():
    assert {"figures.py", "intervals.py", "periods.py", "units.py"} <= {path.name for path in _VALUES}
    assert "reading.py" in {path.name for path in _FACT_FILES}
