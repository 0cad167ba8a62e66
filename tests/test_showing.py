"""Text is shown so that it neither acts nor hides, and is quoted in bounded length."""

import unicodedata

import pytest
from cases import cases
from hypothesis import given
from hypothesis import strategies as st

from innofacts.showing import is_hazardous, line_around, quoted, visible

SHOWN = [
    ("", ""),
    ("plain text, -5 % & [sic] :x: <b>", "plain text, -5 % & [sic] :x: <b>"),
    ("a\nb\r\nc\td", r"a\nb\r\nc\td"),
    ("\x00\x07\x08\x0b\x0c\x1b[31m\x7f", r"\x00\x07\x08\x0b\x0c\x1b[31m\x7f"),
    ("\x80\x9b\x9d\x85", r"\x80\x9b\x9d\x85"),
    ("\u202a\u202b\u202c\u202d\u202e", r"\u202a\u202b\u202c\u202d\u202e"),
    ("\u2066\u2067\u2068\u2069\u200e\u200f\u061c", r"\u2066\u2067\u2068\u2069\u200e\u200f\u061c"),
    ("\u2028\u2029", r"\u2028\u2029"),
    ("\u200b\u2060\ufeff\u00ad\u180e", r"\u200b\u2060\ufeff\xad\u180e"),
    ("\ufff9\ufffa\ufffb", r"\ufff9\ufffa\ufffb"),
    ("\U000e0001\U000e0041\U000e007f", r"\U000e0001\U000e0041\U000e007f"),
    ("\ud800 \udfff", r"\ud800 \udfff"),
    ("\U0001d173\U00013430\U0001bca0", r"\U0001d173\U00013430\U0001bca0"),
    (r"\x1b", r"\x1b"),
    ("中国的创新 兆", "中国的创新 兆"),
    ("a\u00a0b\u2009c\u3000d", "a\u00a0b\u2009c\u3000d"),
    ("cafe\u0301 ﬁ ½ ² –", "cafe\u0301 ﬁ ½ ² –"),
    ("العربية \u0661\u0662", "العربية \u0661\u0662"),
    ("می\u200cخواهم", "می\u200cخواهم"),
    ("क्\u200dष", "क्\u200dष"),
    ("\U0001f469\u200d\U0001f52c \u2764\ufe0f", "\U0001f469\u200d\U0001f52c \u2764\ufe0f"),
    (
        "\u0600\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd",
        "\u0600\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd",
    ),
    ("\ue000\U000f0000\uffff", "\ue000\U000f0000\uffff"),
]


@cases(("text", "shown"), SHOWN)
def test_what_acts_or_hides_is_shown_and_ordinary_text_is_left_alone(text, shown):
    assert visible(text) == shown


@cases("code", [*range(0x20), *range(0x7F, 0xA0)])
def test_every_control_character_is_hazardous(code):
    assert is_hazardous(chr(code))
    assert visible(f"a{chr(code)}b") == f"a{ascii(chr(code))[1:-1]}b"


@cases("code", [*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xE0000, 0xE0080), 0x200B, 0xFEFF])
def test_what_reorders_or_hides_text_is_hazardous(code):
    assert is_hazardous(chr(code)) == (unicodedata.category(chr(code)) != "Cn")


@given(st.text(st.characters()) | st.text(st.characters(categories=("Cc", "Cf", "Cs", "Zl", "Zp", "Lu"))))
def test_what_is_shown_is_never_hazardous_and_is_shown_once(text):
    shown = visible(text)
    assert not any(map(is_hazardous, shown))
    assert visible(shown) == shown
    assert "".join(c for c in text if not is_hazardous(c)) == text or len(shown) > len(text)


@given(st.text(st.characters(exclude_categories=("C", "Zl", "Zp"))))
def test_printable_text_is_untouched(text):
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", '""'),
        ("80 +", '"80 +"'),
        ("x" * 60, f'"{"x" * 60}"'),
        ("x" * 61, f'"{"x" * 60}…"'),
        ("9" * 65_536, f'"{"9" * 60}…"'),
        ("a\x1b[2J", '"a\\x1b[2J"'),
    ],
)
def test_a_text_is_quoted_by_its_beginning_if_it_is_long(text, shown):
    assert quoted(text) == shown


def test_a_line_is_taken_as_far_as_an_excerpt_needs_it():
    text = "first\nsecond \r\n" + "x" * 200_000
    assert line_around(text, 0, 3) == "first"
    assert line_around(text, 6, 1) == "second "
    assert line_around(text, 15, 1_000) == "x" * 1_100
    assert line_around(text, 15, 100_000) == ""
