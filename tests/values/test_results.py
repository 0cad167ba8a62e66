"""Results are written at the precision that their figures support (docs/figures.md, Results)."""

import ast
import inspect
from decimal import Decimal
from fractions import Fraction

from cases import cases
from making import rows

from innofacts.compare import arithmetic, comparability, comparisons, conversion, notes, verdicts
from innofacts.values import results, rounding
from innofacts.values.figures import Quantity
from innofacts.values.grammar import parse_figure
from innofacts.values.results import (
    INFINITE,
    End,
    ExactSpan,
    difference,
    growth,
    growth_per_year,
    quantity_of,
    ratio,
    share,
    span_of,
    written,
)
from innofacts.values.units import read_unit


def span(figure, nature=""):
    """Return the span of a figure in the grammar."""
    parsed = parse_figure(figure)
    return span_of(Quantity(parsed, parsed.interval(nature)))


def of(low, high, printed=None, *, low_open=False, high_open=False):
    """Return a span between two ends, None being infinite, both of which the figures say."""
    ends = [None if end is None else Fraction(end) for end in (low, high, printed)]
    return ExactSpan(
        INFINITE if ends[0] is None else End(ends[0], low_open),
        INFINITE if ends[1] is None else End(ends[1], high_open),
        ends[2],
    )


def shown(result):
    """Return a result as its text and its interval, as mathematicians write it."""
    if result is None:
        return "null", ""
    ends = f"{result.low or '-inf'}, {result.high or 'inf'}"
    return result.text, f"{'(' if result.low_open else '['}{ends}{')' if result.high_open else ']'}"


# The worked numbers of the design and of the cases behind it, by the rule: the printed numbers' result at the finest
# power of ten that is not below half the width; ends with two digits more than the text, rounded outward.
WORKED = """
operation  | left                | right                     | text                            | interval
growth     | 1619268 things      | 1678000 things            | +3.6 %                          | [3.596, 3.658)
difference | 1619268 things      | 1678000 things            | +59,000 things                  | [58230, 59240)
ratio      | 1619268 things      | 1678000 things            | 1.036                           | [1.03596, 1.03658)
share      | <= 50000 people     | > 600 people              | > 1.2 %                         | (1.2, 100]
ratio      | > 50 centres        | 9 centres                 | < 0.18                          | (0, 0.18)
ratio      | > 50 laboratories   | > 70 laboratories         | null                            |
difference | > 50 laboratories   | > 70 laboratories         | null                            |
growth     | > 50 laboratories   | > 70 laboratories         | null                            |
difference | 3327.8 billion CNY  | 3335.71 billion CNY       | +7.9 billion CNY                | (7855000000, 7965000000)
growth     | 3327.8 billion CNY  | 3335.71 billion CNY       | +0.236 to 0.240 %               | (0.23603, 0.23936)
ratio      | 3327.8 billion CNY  | 3335.71 billion CNY       | 1.00236 to 1.00240              | (1.0023603, 1.0023936)
ratio      | 1029.84 billion CNY | 3335.71 billion CNY       | 3.23903 to 3.23908              | (3.2390359, 3.2390772)
ratio      | 1029.84 billion CNY | 3327.8 billion CNY        | 3.2314                          | (3.231311, 3.23144)
ratio      | 652777 things       | 1678000 things            | 2.571                           | [2.56979, 2.57133)
ratio      | 518364 things       | 1.64 million things       | 3.16                            | [3.1541, 3.1735)
ratio      | 414413 things       | 1.64 million things       | 3.94 to 3.97                    | [3.9453, 3.9695)
ratio      | 287954 things       | 1.64 million things       | 5.7                             | [5.677, 5.713)
ratio      | 133053 things       | 1.64 million things       | 12.3                            | [12.288, 12.364)
ratio      | 1678000 things      | 3327.8 billion CNY        | 1,983,000                       | (1982570, 1983820)
ratio      | 7.24 million things | 3335.71 billion CNY       | 461,000                         | (460410, 461060)
ratio      | 7.24 million things | 3327.8 billion CNY        | 459,300 to 460,000              | (459316, 459966)
ratio      | 126058.2 billion CNY | 3327.8 billion CNY       | 0.026399                        | (0.02639851, 0.02639933)
ratio      | <= 50000 people     | 425000 people             | >= 8.49                         | [8.49, inf)
difference | <= 50000 people     | 425000 people             | > +374,000 people               | [374500, 425500)
share      | 3335.71 billion CNY | 2592.22 billion CNY       | 77.711 %                        | (77.71092, 77.71146)
share      | 3335.71 billion CNY | 225.91 billion CNY        | 6.7723 to 6.7727 %              | (6.772311, 6.772632)
ratio      | > 300 activities    | > 1000 projects           | null                            |
ratio      | 3327.8 billion CNY  | 3.3278 billion CNY        | 0.0010000                       | (0.000999969, 0.001000031)
"""


# Every kind of operand: exact, rounded, about, plus or minus, ranges, bounds of both kinds, zero and negative.
FURTHER = """
operation  | left             | right            | text                  | interval
difference | 9 centres        | 10 centres       | +1 centres            | [1, 1]
difference | 10 centres       | 9 centres        | -1 centres            | [-1, -1]
difference | 9 centres        | 9 centres        | 0 centres             | [0, 0]
ratio      | 9 centres        | 10 centres       | 1.11111               | [1.1111111, 1.1111112]
ratio      | 10 centres       | 9 centres        | 0.9                   | [0.9, 0.9]
ratio      | 1 centres        | 3 centres        | 3                     | [3, 3]
ratio      | 3 centres        | 1 centres        | 0.333333              | [0.33333333, 0.33333334]
ratio      | 3 centres        | 2 centres        | 0.666667              | [0.66666666, 0.66666667]
growth     | 9 centres        | 10 centres       | +11.1111 %            | [11.111111, 11.111112]
growth     | 10 centres       | 9 centres        | -10 %                 | [-10, -10]
growth     | 9 centres        | 9 centres        | 0 %                   | [0, 0]
growth     | 9 centres        | 0 centres        | -100 %                | [-100, -100]
growth     | 0 centres        | 9 centres        | null                  |
ratio      | 0 centres        | 9 centres        | null                  |
difference | 0 centres        | 9 centres        | +9 centres            | [9, 9]
ratio      | 1000001 people   | 1234567 people   | 1.23457               | [1.2345657, 1.2345658]
ratio      | 1 people         | 1234567 people   | 1,234,570             | [1234567, 1234567]
difference | 1 people         | 1234567 people   | +1,234,566 people     | [1234566, 1234566]
ratio      | 8 people         | 10000041 people  | 1,250,010             | [1250005.1, 1250005.2]
ratio      | 1000002 people   | 1000001 people   | 0.999999              | [0.999999, 0.99999901]
difference | 5 %              | 6 %              | +1 %                  | (0.72, 1.28)
difference | 1.912 %          | 2.65 %           | +0.74 %               | (0.7325, 0.7435)
growth     | 1.912 %          | 2.65 %           | +38.3 to 38.9 %       | (38.3, 38.897)
difference | 100 km           | 103 km           | +3 km                 | (2, 4)
ratio      | 100 km           | 103 km           | 1.01 to 1.05          | (1.0199, 1.0403)
difference | 100 ± 5 km       | 103 ± 2 km       | 0 km                  | [-4, 10]
difference | 100 ± 5 km       | 120 ± 2 km       | +20 km                | [13, 27]
ratio      | 100 ± 5 km       | 200 ± 10 km      | 2                     | [1.8, 2.22]
ratio      | 2 ± 5 km         | 10 km            | null                  |
ratio      | 5 ± 5 km         | = 10 km          | >= 1                  | [1, inf)
growth     | 5 ± 5 km         | = 10 km          | null                  |
ratio      | 2 ± 5 people     | 10 people        | > 1.42                | [1.4285, inf)
difference | 40..50 centres   | 60 centres       | +10 to 20 centres     | [10, 20]
difference | 60 centres       | 40..50 centres   | -20 to -10 centres    | [-20, -10]
difference | 40..50 centres   | 45 centres       | -5 to +5 centres      | [-5, 5]
ratio      | 40..50 centres   | 60 centres       | 1.2 to 1.5            | [1.2, 1.5]
ratio      | 40..50 centres   | 40..50 centres   | 0.8 to 1.3            | [0.8, 1.25]
growth     | 40..50 centres   | 60 centres       | +20 to 50 %           | [20, 50]
ratio      | 0..10 km         | 5..6 km          | >= 0.5                | [0.5, inf)
growth     | 0..10 km         | 5..6 km          | null                  |
ratio      | -1..10 km        | 5..6 km          | null                  |
ratio      | 5..10 km         | -6..5 km         | -2 to 1               | [-1.2, 1]
ratio      | 5..10 km         | -6..-5 km        | -1.2 to -0.5          | [-1.2, -0.5]
ratio      | 5..10 km         | -5..0 km         | -1.0 to 0.0           | [-1, 0]
ratio      | 5..10 km         | 0..5 km          | 0.0 to 1.0            | [0, 1]
ratio      | > 5 km           | -6..-5 km        | > -1.2                | (-1.2, 0)
ratio      | > 5 km           | -6..5 km         | -2 to less than 1               | (-1.2, 1)
ratio      | > 5 km           | < -5 km          | null                  |
ratio      | = 5 km           | < -5 km          | < -1                  | (-inf, -1)
growth     | = 5 km           | < -5 km          | < -200 %              | (-inf, -200)
growth     | = 10 km          | = -5 km          | -150 %                | [-150, -150]
growth     | = -10 km         | = -5 km          | null                  |
difference | = -10 km         | = -5 km          | +5 km                 | [5, 5]
difference | > 80 countries   | 90 countries     | < +10 countries       | (-inf, 10)
difference | >= 80 countries  | 90 countries     | <= +10 countries      | (-inf, 10]
difference | 90 countries     | > 80 countries   | > -10 countries       | (-10, inf)
difference | < 80 countries   | 90 countries     | > +10 countries       | (10, 90]
difference | <= 80 countries  | 90 countries     | >= +10 countries      | [10, 90]
difference | < 80 countries   | < 90 countries   | null                  |
difference | > 80 countries   | < 70 countries   | < -10 countries       | (-inf, -10)
difference | < 80 km          | > 90 km          | > +10 km              | (10, inf)
difference | < 80 km          | < 90 km          | null                  |
ratio      | < 80 countries   | 40 countries     | > 0.5                 | (0.5, inf)
ratio      | <= 80 countries  | 40 countries     | >= 0.5                | [0.5, inf)
ratio      | < 80 km          | = 40 km          | null                  |
ratio      | 80 countries     | <= 40 countries  | <= 0.5                | [0, 0.5]
ratio      | > 80 countries   | <= 40 countries  | < 0.5                 | [0, 0.5)
ratio      | <= 80 countries  | <= 40 countries  | null                  |
ratio      | > 600 people     | 500 people       | < 0.834               | (0, 0.83334)
growth     | > 600 people     | 500 people       | < -16.6 %             | (-100, -16.666)
ratio      | 7 centres        | > 9 centres      | > 1.28                | (1.2857, inf)
ratio      | 1001 people      | < 1000 people    | < 1.00                | [0, 0.9991)
difference | 1 people         | > 1234567 people | > +1,230,000 people   | (1234500, inf)
difference | 1234567 people   | > 1 people       | > -1,240,000 people   | (-1234600, inf)
difference | > 0 km           | = 0 km           | < 0 km                | (-inf, 0)
ratio      | > 0 km           | = 5 km           | null                  |
growth     | > 0 km           | = 5 km           | null                  |
difference | ~ 40 institutes  | 45 institutes    | +10 institutes        | [-3, 13]
difference | ~ 40 institutes  | 60 institutes    | +20 institutes        | [12, 28]
difference | ~< 50 countries  | 60 countries     | +10 to 20 countries   | (10, 20]
difference | ~> 30 institutes | 40 institutes    | +4 to 10 institutes   | [4, 10)
share      | 1000 people      | 250 people       | 25 %                  | (24.39, 25.65]
share      | = 1000 people    | 250 people       | 25 %                  | [25, 25]
share      | 3 people         | 1 people         | 33.3333 %             | [33.333333, 33.333334]
share      | = 100 people     | > 30 people      | > 30 %                | (30, 100]
share      | = 100 people     | <= 30 people     | <= 30 %               | [0, 30]
share      | > 100 people     | 30 people        | < 30 %                | (0, 30)
share      | <= 100 people    | <= 30 people     | null                  |
share      | <= 100 people    | >= 0 people      | null                  |
share      | = 100 people     | >= 0 people      | null                  |
share      | 0 people         | 0 people         | null                  |
share      | 50.0 km          | 50.0 km          | 100.0 %               | (99.8, 100]
share      | 500 people       | 600 people       | 120 %                 | [120, 120]
share      | <= 500 people    | 600 people       | >= 120 %              | [120, inf)
share      | <= 500 people    | 500 people       | 100 %                 | [100, 100]
share      | < 500 people     | 500 people       | > 100 %               | (100, inf)
share      | = 100 people     | > 0 people       | > 0 %                 | (0, 100]
share      | = 10 km          | -2..5 km         | <= 50 %               | [0, 50]
"""


@cases(("operation", "left", "right", "text", "interval"), rows(WORKED) + rows(FURTHER))
def test_results_are_written_as_precisely_as_the_figures_allow(operation, left, right, text, interval):
    units = {"growth": "%", "share": "%", "ratio": "", "difference": parse_figure(right).unit.text}
    signed = operation in ("growth", "difference")
    scale = parse_figure(right).scale if operation == "difference" else ""
    if operation == "share":
        result = share(span(right), span(left))
    else:
        result = {"growth": growth, "ratio": ratio, "difference": difference}[operation](span(left), span(right))
    got = written(result, units[operation], scale=scale, signed=signed, digits=None if operation == "difference" else 6)
    assert shown(got) == (text, interval)


GROWTH_PER_YEAR = """
years   | left                | right                 | text         | interval
2       | 100 centres         | 121 centres           | +10 %        | [10, 10]
3       | 1 centres           | 8 centres             | +100 %       | [100, 100]
2       | 4 centres           | 9 centres             | +50 %        | [50, 50]
2       | 9 centres           | 4 centres             | -33.3333 %   | [-33.333334, -33.333333]
7       | 9 centres           | 9 centres             | 0 %          | [0, 0]
7       | 9 centres           | 0 centres             | -100 %       | [-100, -100]
1/2     | 9 centres           | 10 centres            | +23.4568 %   | [23.45679, 23.456791]
3/2     | 100 centres         | 800 centres           | +300 %       | [300, 300]
2       | 1 centres           | 2 centres             | +41.4214 %   | [41.421356, 41.421357]
11      | 1029.84 billion CNY | 3335.71 billion CNY   | +11.2760 %   | (11.275981, 11.276111)
11      | 1029.84 billion CNY | 3327.8 billion CNY    | +11.252 %    | (11.25183, 11.25224)
11      | 652777 things       | 1678000 things        | +8.96 %      | [8.959, 8.965)
1       | 1619268 things      | 1678000 things        | +3.6 %       | [3.596, 3.658)
1       | = 50 centres        | > 70 centres          | > +40 %      | (40, inf)
2       | = 50 centres        | > 70 centres          | > +18.3 %    | (18.321, inf)
2       | > 50 centres        | 70 centres            | < +18.4 %    | (-100, 18.322)
2       | > 50 centres        | > 70 centres          | null         |
2       | <= 50 centres       | 70 centres            | null         |
2       | 0 centres           | 70 centres            | null         |
2       | = 10 km             | -5 km                 | null         |
2       | = 10 km             | -1..5 km              | null         |
300     | 1 centres           | 7 centres             | +0.650745 %  | [0.65074492, 0.65074493]
"""


@cases(("years", "left", "right", "text", "interval"), rows(GROWTH_PER_YEAR))
def test_growth_per_year_is_the_root_of_the_ratio(years, left, right, text, interval):
    got = written(growth_per_year(span(left), span(right), Fraction(years)), "%", signed=True)
    assert shown(got) == (text, interval)


def test_growth_of_a_day_is_written_however_large_it_is_in_a_year():
    """Python refuses to write whole numbers of more than 4300 digits; nothing else would stop us."""
    got = written(growth_per_year(span("= 1 km"), span("= 9 trillion km"), Fraction(1, 365)), "%", signed=True)
    assert got.text.endswith("000 %")
    assert Decimal(got.low).adjusted() > 4300


def test_a_root_beyond_all_digits_is_close():
    """What is no fraction is found to more digits than are ever written, for any numbers within the bounds on input."""
    base, times = Fraction(3, 10**30), Fraction(7 * 10**30)
    got = growth_per_year(of(base, base, base), of(times, times, times), Fraction(5, 3))
    assert abs((got.printed / 100 + 1) ** 5 / (times / base) ** 3 - 1) < Fraction(1, 10**90)


# --- texts from ends -----------------------------------------------------------------------------------------------

TEXTS = (
    (of("0.5", "1.5", 1), "", "+1"),  # half the width is 0.5, and the finest power of ten not below it is 1
    (of(0, 2, 1), "", "+1"),
    (of(0, "2.1", 1), "", "0"),  # at 10, which is the next
    (of(0, "2.1", 1, low_open=True), "", "more than 0 to +3"),
    (of(-1, 1, 0), "", "0"),
    (of(-1, 1, 0, low_open=True, high_open=True), "", "0"),
    (of(0, 2, 0, low_open=True), "", "more than 0 to +2.0"),
    (of("0.02", "2.3"), "", "+0.02 to 2.30"),
    (of("-2.3", "-0.021"), "", "-2.30 to -0.02"),
    (of("-2.3", "0.021"), "", "-3 to +1"),
    (of(2, 4, 4, high_open=True), "", "+2.0 to 4.0"),
    (of(-4, -2, -4, low_open=True), "", "-4.0 to -2.0"),
    (of(4, 4, 4), "", "+4"),
    (of("9.9951", None), "", "> +9.99"),
    (of(None, "9.9951"), "", "< +10.0"),
    (of(None, "-9.9951"), "", "< -9.99"),
    (of("-9.9951", None), "", "> -10.0"),
    (of(0, None), "", ">= 0"),
    (of(0, None, low_open=True), "", "> 0"),
    (of("0.00012345", None), "", "> +0.000123"),
    (of("12345678", None), "", "> +12,300,000"),
    (of("7855000000", "7965000000", "7910000000"), "billion", "+7.9 billion"),
    (of("7855000000", "7965000000"), "billion", "+7.85 to 7.97 billion"),
    (of("7855", "7965", "7910"), "billion", "+0.0000079 billion"),
    (of("-7965", "-7855", "-7910"), "thousand", "-7.9 thousand"),
    (of("9.9999996", "9.9999996", "9.9999996"), "", "+10.0000"),
    (of("0.99999951", "0.99999951", "0.99999951"), "", "+1.00000"),
    (of("123456.7", "123456.7", "123456.7"), "", "+123,457"),
)


@cases(("it", "scale", "text"), TEXTS)
def test_texts(it, scale, text):
    assert written(it, "", scale=scale, signed=True).text == text


def test_nothing_is_written_of_what_is_undetermined():
    assert written(None, "%") is None
    assert written(of(None, None), "%") is None
    assert written(ExactSpan(End(Fraction(0), soft=True), INFINITE), "%") is None
    assert quantity_of(of(None, None), "", read_unit("USD")) is None


def test_there_is_no_float_between_figures_and_results():
    """A float would round what is decimal: none is written, made or asked for in the modules that calculate."""
    modules = (comparisons, conversion, verdicts, notes, comparability, arithmetic, results, rounding)
    for module in modules:
        nodes = list(ast.walk(ast.parse(inspect.getsource(module))))
        assert not any(isinstance(node, ast.Constant) and isinstance(node.value, float) for node in nodes), module
        assert not {node.id for node in nodes if isinstance(node, ast.Name)} & {"float", "math", "round"}, module
