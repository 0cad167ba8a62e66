"""What can go wrong is told in words: problems as pictures, hazards as escapes, slips with what may be meant."""

import unicodedata
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.errors import (
    InnofactsError,
    NothingFound,
    Problem,
    Unreadable,
    did_you_mean,
    is_hazardous,
    nearest,
    quoted,
    visible,
)


def picture(text):
    return text.strip("\n")


# --- problems -------------------------------------------------------------------------------------------------------

LONG = "".join(f"{n:03} " for n in range(100))

PROBLEMS = {
    "a problem with its place, its line and a hint": (
        Problem("facts/x.toml", 12, 5, 'unknown key "mesure"', 'x = 1 mesure = "a"', 'did you mean "measure"?'),
        """
facts/x.toml:12:5: unknown key "mesure"
  12 | x = 1 mesure = "a"
     |     ^
  hint: did you mean "measure"?
""",
    ),
    "without a hint": (
        Problem("x.toml", 3, 1, "this is not TOML: expected =", "a b"),
        """
x.toml:3:1: this is not TOML: expected =
  3 | a b
    | ^
""",
    ),
    "of a whole line": (
        Problem("x.toml", 3, 0, "the line is wrong", "a b"),
        """
x.toml:3: the line is wrong
  3 | a b
""",
    ),
    "of a whole file": (
        Problem("x.toml", 0, 0, "the file cannot be read: Permission denied", "", "may you read it?"),
        """
x.toml: the file cannot be read: Permission denied
  hint: may you read it?
""",
    ),
    "at the end of its line": (
        Problem("x.toml", 9999, 4, "something is missing", "a ="),
        """
x.toml:9999:4: something is missing
  9999 | a =
       |    ^
""",
    ),
    "with hazards in all its texts": (
        Problem("\x1b[2J.toml", 1, 4, "a \x07 rings", "\ta\u202eb", "no \x9b, please"),
        r"""
\x1b[2J.toml:1:4: a \x07 rings
  1 | \ta\u202eb
    |          ^
  hint: no \x9b, please
""",
    ),
    "behind wide characters": (
        Problem("事实.toml", 1, 12, "this is wrong", 'claim = "中国X"'),
        """
事实.toml:1:12: this is wrong
  1 | claim = "中国X"
    |              ^
""",
    ),
    "behind marks that take no room": (
        Problem("x.toml", 1, 7, "this is wrong", "cafe\u0301 x"),
        """
x.toml:1:7: this is wrong
  1 | cafe\u0301 x
    |      ^
""",
    ),
    "at the beginning of a long line": (
        Problem("x.toml", 1, 5, "this is wrong", LONG),
        f"""
x.toml:1:5: this is wrong
  1 | {LONG[:100]} …
    |     ^
""",
    ),
    "in the middle of a long line": (
        Problem("x.toml", 1, 201, "this is wrong", LONG),
        f"""
x.toml:1:201: this is wrong
  1 | … {LONG[150:250]} …
    |   {" " * 50}^
""",
    ),
    "at the end of a long line": (
        Problem("x.toml", 1, 400, "this is wrong", LONG.strip() + "X"),
        f"""
x.toml:1:400: this is wrong
  1 | … {LONG[300:399]}X
    |   {" " * 99}^
""",
    ),
    "behind wide characters of a long line": (
        Problem("x.toml", 1, 151, "this is wrong", "中" * 300),
        f"""
x.toml:1:151: this is wrong
  1 | … {"中" * 100} …
    |   {" " * 100}^
""",
    ),
}


@pytest.mark.parametrize(("problem", "shown"), PROBLEMS.values(), ids=PROBLEMS)
def test_a_problem_is_shown_as_compilers_do(problem, shown):
    assert str(problem) == picture(shown)


@given(st.text(max_size=300), st.integers(0, 310))
def test_the_picture_of_a_problem_is_safe_and_of_limited_width(line, column):
    shown = str(Problem("x.toml", 1, column, "this is wrong", line, "so"))
    assert not any(is_hazardous(character) for character in shown if character != "\n")
    assert len(shown.split("\n")) == 2 + bool(line) + bool(line and column)
    assert all(len(each) < 1100 for each in shown.split("\n"))


@given(st.text(alphabet="ab中é", min_size=1, max_size=300), st.data())
def test_the_caret_stands_below_its_character(line, data):
    column = data.draw(st.integers(1, len(line)))
    _, shown, caret = str(Problem("x.toml", 1, column, "this is wrong", line)).split("\n")
    # A wide character takes two columns: written twice, it shows where each column is.
    columns = "".join(c * (2 if unicodedata.east_asian_width(c) == "W" else 1) for c in shown)
    assert columns[caret.index("^")] == line[column - 1]


def test_a_problem_is_a_tuple_with_names():
    problem = Problem("x.toml", 1, 2, "wrong")
    assert tuple(problem) == ("x.toml", 1, 2, "wrong", "", "", "", "")
    problems = [Problem("b", 1, 1, ""), Problem("a", 2, 1, ""), Problem("a", 1, 9, "")]
    assert [problem[:3] for problem in sorted(problems)] == [("a", 1, 9), ("a", 2, 1), ("b", 1, 1)]


@pytest.mark.parametrize(
    ("error", "status"), [(InnofactsError("no", hint="so"), 2), (NothingFound("no", hint="so"), 1)]
)
def test_a_request_that_cannot_be_met_ends_in_a_message_and_a_status(error, status):
    assert (str(error), error.message, error.hint, error.status) == ("no", "no", "so", status)


def test_text_out_of_its_grammar_says_where_and_what_would_be_right():
    error = Unreadable("no", offset=3, hint="so")
    assert (str(error), error.message, error.offset, error.hint) == ("no", "no", 3, "so")
    assert isinstance(error, ValueError)
    assert (Unreadable("no").offset, Unreadable("no").hint) == (0, "")


# --- visible --------------------------------------------------------------------------------------------------------

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


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_what_acts_or_hides_is_shown_and_ordinary_text_is_left_alone(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize("code", [*range(0x20), *range(0x7F, 0xA0)])
def test_every_control_character_is_hazardous(code):
    assert is_hazardous(chr(code))
    assert visible(f"a{chr(code)}b") == f"a{ascii(chr(code))[1:-1]}b"


@pytest.mark.parametrize(
    "code", [*range(0x202A, 0x202F), *range(0x2066, 0x206A), *range(0xE0000, 0xE0080), 0x200B, 0xFEFF]
)
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
    ],
)
def test_a_text_is_quoted_and_cut_where_it_is_long(text, shown):
    assert quoted(text) == shown


# --- slips ----------------------------------------------------------------------------------------------------------

KEYS = (
    "id claim figure measure place period nature basis vintage scope topics part_of replaces by says note at quote"
).split()

SLIPS = [
    ("mesure", ("measure",)),
    ("measrue", ("measure",)),
    ("MEASURE", ("measure",)),
    ("measures", ("measure",)),
    ("topic", ("topics",)),
    ("scop", ("scope",)),
    ("ntoe", ("note",)),
    ("cl", ("claim",)),
    ("figur", ("figure",)),
    ("partof", ("part_of",)),
    ("quotes", ("quote",)),
    ("xyzzy", ()),
    ("z", ()),
    ("b", ()),
    ("", ()),
    ("measuremeasuremeasure", ()),
]


@pytest.mark.parametrize(("word", "found"), SLIPS)
def test_the_nearest_of_the_choices_are_found(word, found):
    assert nearest(word, KEYS) == found


@pytest.mark.parametrize(
    ("word", "choices", "options", "found"),
    [
        ("milion", ["thousand", "million", "billion"], {}, ("million", "billion")),
        ("milion", ["thousand", "million", "billion"], {"edits": 1}, ("million",)),
        ("mill", ["thousand", "million"], {"edits": 1}, ()),
        ("mill", ["thousand", "million"], {}, ("million",)),
        ("aaaa", ["aaab", "aaac", "aaad", "aaae"], {}, ("aaab", "aaac", "aaad")),
        ("aaaa", ["aaab", "aaac", "aaad", "aaae"], {"most": 1}, ("aaab",)),
        ("aaaa", ["aaab", "aaaa", "aaab"], {}, ("aaaa", "aaab")),
        ("ab", ["ba", "b", "abc"], {}, ("ba", "b", "abc")),
        ("Straße", ["STRASSE"], {}, ("STRASSE",)),
        ("word", [], {}, ()),
    ],
)
def test_the_nearest_come_first_each_once_and_not_too_many(word, choices, options, found):
    assert nearest(word, choices, **options) == found


@pytest.mark.parametrize(
    ("word", "choices", "said"),
    [
        ("mesure", KEYS, 'did you mean "measure"?'),
        ("--colum", ["--color", "--columns"], 'did you mean "--columns" or "--color"?'),
        ("aaaa", ["aaab", "aaac", "aaad"], 'did you mean "aaab" or "aaac" or "aaad"?'),
        ("xyzzy", KEYS, ""),
    ],
)
def test_what_may_be_meant_is_asked(word, choices, said):
    assert did_you_mean(word, choices) == said


def edits(left, right):
    """Count the edits between two words by the plain recursion (optimal string alignment)."""
    if not left or not right:
        return len(left) + len(right)
    found = min(
        edits(left[1:], right) + 1, edits(left, right[1:]) + 1, edits(left[1:], right[1:]) + (left[0] != right[0])
    )
    if left[:2] == right[1::-1] and len(left) > 1 and len(right) > 1:
        found = min(found, edits(left[2:], right[2:]) + 1)
    return found


@pytest.mark.parametrize("allowed", [0, 1, 2, 3])
def test_edits_are_counted_as_the_definition_says(allowed):
    words = ["".join(letters) for length in range(4) for letters in product("ab", repeat=length)]
    for left in words:
        expected = {right for right in words if edits(left, right) <= allowed}
        assert set(nearest(left, words, most=len(words), edits=allowed)) == expected
