"""What can go wrong is said in words: problems are shown as pictures, with place, cause and hint."""

import re
import unicodedata

import pytest
import tomli
from conftest import ROOT
from hypothesis import given
from hypothesis import strategies as st

from innofacts.errors import (
    InnofactsError,
    NothingFound,
    Problem,
    Unreadable,
    install_command,
    refuse_other_systems,
)
from innofacts.showing import is_hazardous


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
def test_the_caret_is_below_its_character(line, data):
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


# --- extras ---------------------------------------------------------------------------------------------------------


def test_an_extra_is_installed_from_the_checkout_or_by_the_name_of_the_package():
    assert install_command("xlsx") == f"pip install --editable '{ROOT}[xlsx]'"
    installed = "/usr/lib/python3/site-packages/innofacts/errors.py"
    assert install_command("xlsx", installed) == "pip install 'innofacts[xlsx]'"


def test_each_extra_that_is_named_is_declared_and_in_all():
    extras = tomli.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["optional-dependencies"]
    named = {
        name
        for path in (ROOT / "src").rglob("*.py")
        for name in re.findall(r'\b(?:install_command\(|extra=)"(\w+)"', path.read_text(encoding="utf-8"))
    }
    assert named == {*extras} - {"all", "test"}
    assert extras["all"] == [f"innofacts[{','.join(sorted(named))}]"]


def test_windows_is_refused_with_the_way_round_it():
    with pytest.raises(InnofactsError) as caught:
        refuse_other_systems("nt")
    assert str(caught.value) == "innofacts runs on Linux and macOS, and on Windows only within WSL"
    assert caught.value.hint == "in WSL, install and run it as on Linux"
