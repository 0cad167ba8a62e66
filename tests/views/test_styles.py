"""Figures in the words of a report: rounded and scaled as the law of rounding allows, with names for codes."""

from decimal import Decimal

from cases import cases
from figuring import FIGURES, UNITS
from hypothesis import assume, given
from hypothesis import strategies as st
from making import make, rows

from innofacts.compare.verdicts import SUPPORTED, judge
from innofacts.errors import Unreadable
from innofacts.requests import Style
from innofacts.values.figures import Figure
from innofacts.values.grammar import parse_figure
from innofacts.views.styles import in_style, words_of

WORDS = """
figure                   | round | scale    | style | words
3327.8 billion CNY       | 3     |          | prose | 3.33 trillion yuan
3327.8 billion CNY       |       |          | prose | 3.3278 trillion yuan
3327.8 billion CNY       |       | trillion | plain | 3.3278 trillion CNY
3327.8 billion CNY       | 1     |          | plain | about 3 trillion CNY
3327.8 billion CNY       | 3     | billion  | plain | about 3,330 billion CNY
74.053 %                 | 2     |          | prose | 74 %
74.053 %                 | 1     | trillion | prose | about 70 %
> 3.67 trillion CNY      | 2     |          | prose | more than 3.6 trillion yuan
<= 48914 people          | 2     |          | prose | at most 49,000 people
>= 48914 people          | 2     |          | prose | at least 48,000 people
~ 13 billion CNY         | 1     |          | prose | about 13 billion yuan
~< 58.7 %                | 1     |          | prose | nearly 60 %
~> 61.23 %               | 1     |          | prose | a little over 60 %
12..47 %                 | 1     |          | prose | 10 to 50 %
100.34 ± 0.52 km         | 4     |          | prose | 100.3 ± 0.6 km
1678000 applications     | 2     |          | prose | 1,700,000 applications
1678000 applications     | 2     | million  | prose | 1.7 million applications
1400661 applications     |       | million  | prose | 1.400661 million applications
1233 labs                | 3     |          | prose | about 1,230 labs
= 1233 labs              | 4     |          | prose | exactly 1,233 labs
48914 CNY                | 2     |          | prose | about 49,000 yuan
48914 CNY                |       | trillion | prose | 48,914 yuan
> 80 countries           | 1     | million  | prose | more than 80 countries
11 rank                  | 1     | thousand | prose | 11th
1 rank                   |       |          | prose | 1st
1022 rank                | 3     |          | prose | 1,022nd
113 rank                 |       |          | prose | 113th
<= 10 rank               |       |          | prose | at most rank 10
11.5 rank                |       |          | prose | rank 11.5
7.0795 CNY per USD       | 3     |          | prose | 7.08 yuan per US dollar
0 countries              | 1     |          | prose | 0 countries
-3.57 %                  | 2     |          | prose | -3.6 %
25 XAU                   |       |          | prose | 25 XAU
"""


@cases(("figure", "digits", "scale", "style", "expected"), rows(WORDS))
def test_figures_read_as_prose(figure, digits, scale, style, expected):
    asked = Style(int(digits or 0), scale, style == "prose")
    assert words_of(parse_figure(figure), asked) == expected


_LONG = st.builds(
    lambda bound, digits, exponent, scale, unit: Figure(
        bound, Decimal(format(Decimal(digits).scaleb(exponent), "f")), None, scale, unit
    ),
    st.sampled_from(("", "=", ">", ">=", "<", "<=", "~", "~<", "~>")),
    st.integers(-(10**9), 10**12),
    st.integers(-6, 3),
    st.sampled_from(("", "million", "billion")),
    st.sampled_from(UNITS),
)
_STYLES = st.builds(
    Style, st.integers(0, 5), st.sampled_from(("", "thousand", "million", "billion", "trillion")), st.booleans()
)


@given(FIGURES | _LONG, _STYLES, st.sampled_from(("flow", "share", "change")))
def test_what_is_rounded_is_always_supported_and_can_be_read(figure, style, nature):
    assume(figure.number or not figure.bound.startswith("~"))
    try:
        fact = make(str(figure), nature=nature)
    except Unreadable:  # outside its domain
        return
    said = in_style(fact.stated().figure, style)
    assert judge(fact, said)[0] == SUPPORTED, said
    assert parse_figure(str(said)) == said
    assert len(said.number.normalize().as_tuple().digits) <= len(figure.number.as_tuple().digits) + 1
