"""The options that commands share, as far as they are read here."""

import pytest

from innofacts.commands import options
from innofacts.errors import InnofactsError


@pytest.mark.parametrize(
    ("given", "names"),
    [
        (None, ()),
        ([], ()),
        (["id"], ("id",)),
        (["id,claim", "figure"], ("id", "claim", "figure")),
        ([" id , claim ,"], ("id", "claim")),
        (["id", ""], ("id",)),
    ],
)
def test_names_are_separated_by_commas_or_by_repeating_the_option(given, names):
    assert options.names("-c", given) == names


@pytest.mark.parametrize("given", ["", ",", " , "])
def test_an_option_that_names_nothing_is_not_left_out(run, given):
    for option in ("-c", "-s"):
        told = f"innofacts: error: {option} names no column\n  hint: leave it out, or name one\n"
        assert run("list", option, given) == (2, "", told)


@pytest.mark.parametrize(
    ("given", "number"), [(None, None), ("0", 0), ("007", 7), ("100", 100), ("9" * 5000, int("9" * 18)), ("0" * 30, 0)]
)
def test_a_number_of_rows_may_have_any_number_of_digits(given, number):
    assert options.number(given) == number


@pytest.mark.parametrize("given", ["-3", "+3", "x", "1.5", "1e3", "²", "٣", " 3", "\x1b[2J"])
def test_a_number_of_rows_is_written_in_digits(run, given):
    shown = given.replace("\x1b", "\\x1b")
    told = f'innofacts: error: -n does not take "{shown}"\n  hint: it takes a number of rows, 0 for all\n'
    assert run("list", "-n", given) == (2, "", told)
    with pytest.raises(InnofactsError):
        options.number(given)


def test_json_is_short_for_the_format_of_that_name():
    assert options.named(None, json=True) == options.named("json", json=True) == "json"
    assert options.named("csv", json=False) == "csv"
    assert options.named(None, json=False) is None
