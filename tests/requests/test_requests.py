"""What is asked of a library, as plain data."""

import pytest

from innofacts.errors import InnofactsError
from innofacts.requests import (
    RELEVANCE,
    Asked,
    Request,
    format_asked,
    format_of,
    names,
    number,
    parse,
    read,
    request_of,
    size_of,
    whole_number,
)


def test_a_request_asks_for_everything_by_default():
    assert Request() == Request(terms=(), ids=(), columns=(), sort=(), limit=None, count="")
    assert Request(("patents",), limit=3)._replace(limit=None) == Request(terms=("patents",))


def test_a_command_line_is_read_by_the_table_of_options():
    words = (
        "list",
        "a b",
        "-c",
        "id",
        "--columns=claim,figure",
        "-n",
        "3",
        "-f",
        "csv",
        "-f",
        "json",
        "--possibly",
        "--",
        "-x",
    )
    asked = read(words, ("list",))
    assert asked == Asked(
        "list",
        ("a b", "-x"),
        {"columns": ("id", "claim,figure"), "limit": ("3",), "format": ("json",), "possibly": ()},
    )
    assert format_of(asked) == "json"
    assert request_of(asked) == Request(("a b", "-x"), columns=("id", "claim", "figure"), limit=3, possibly=True)
    assert read(("show", "-"), ("show",)).terms == ("-",)


def test_a_search_is_sorted_by_relevance_by_default():
    assert request_of(read(("search", "a"), ("search",))).sort == (RELEVANCE,)
    assert request_of(read(("search", "a", "-s", "id"), ("search",))).sort == ("id",)
    assert request_of(read(("search", "a", "--count", "topics"), ("search",))).sort == ()
    assert format_of(read(("search", "a", "--json"), ("search",))) == "json"


@pytest.mark.parametrize(
    ("words", "message", "hint"),
    [
        ((), 'unknown command ""', "the commands here are list, search"),
        (("lst",), 'unknown command "lst"', 'did you mean "list"?'),
        (("show", "a"), 'unknown command "show"', "the commands here are list, search"),
        (("list", "--colums", "id"), 'unknown option "--colums"', 'did you mean "--columns"?'),
        (("list", "-o", "x"), "-o cannot be used here", "list takes --facts, -f, --format, --json, -c, --columns, -s,"),
        (("list", "-n5"), 'unknown option "-n5"', "list takes --facts,"),
        (("list", "-n=5"), 'unknown option "-n"', "list takes --facts,"),
        (("list", "--json=1"), 'unknown option "--json"', ""),
        (("list", "-n"), "-n needs a value", "Show at most N rows; 0 shows all."),
        (("list", "-n", "x"), '-n does not take "x"', "it takes a number of rows, 0 for all"),
        (("list", "-c", " ,"), "-c names no column", "leave it out, or name one"),
        (("search", " "), "nothing to search for", "innofacts list shows all facts"),
        (("list", "--json", "-f", "csv"), "--json and -f csv name two formats", "remove one of them"),
    ],
)
def test_a_command_line_that_cannot_be_parsed_is_an_error(words, message, hint):
    def asked() -> tuple:
        asked = read(words, ("list", "search"), without=("output", "help"))
        return request_of(asked), format_of(asked)

    with pytest.raises(InnofactsError) as caught:
        asked()
    assert caught.value.message == message
    assert caught.value.hint.startswith(hint)


def test_the_quick_lane_leaves_to_typer_what_is_in_doubt():
    assert parse(("search", "patents")) == Asked("search", ("patents",), {})
    assert [parse(words) for words in (("list", "-o", "x"), ("cite", "x"), ("list", "-n"))] == [None, None, None]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, ()),
        ([], ()),
        (["id"], ("id",)),
        (["id,claim", "figure"], ("id", "claim", "figure")),
        ([" id , claim ,"], ("id", "claim")),
        (["id", ""], ("id",)),
    ],
)
def test_names_are_separated_by_commas_or_by_repeating_the_option(given, expected):
    assert names("-c", given) == expected


@pytest.mark.parametrize("given", ["", ",", " , "])
def test_an_option_that_names_nothing_is_not_left_out(run, given):
    for option in ("-c", "-s"):
        told = f"innofacts: error: {option} names no column\n  hint: leave it out, or name one\n"
        assert run("list", option, given) == (2, "", told)


@pytest.mark.parametrize(
    ("given", "expected"),
    [(None, None), ("0", 0), ("007", 7), ("100", 100), ("9" * 5000, int("9" * 18)), ("0" * 30, 0)],
)
def test_a_number_of_rows_may_have_any_number_of_digits(given, expected):
    assert number(given) == expected


@pytest.mark.parametrize("given", ["-3", "+3", "x", "1.5", "1e3", "²", "٣", " 3", "\x1b[2J"])
def test_a_number_of_rows_is_written_in_digits(run, given):
    shown = given.replace("\x1b", "\\x1b")
    told = f'innofacts: error: -n does not take "{shown}"\n  hint: it takes a number of rows, 0 for all\n'
    assert run("list", "-n", given) == (2, "", told)
    with pytest.raises(InnofactsError):
        number(given)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1", 1),
        ("038", 38),
        ("0" * 5000 + "7", 7),
        *(
            (text, None)
            for text in ("", "0", "00", "39", "00199", "-3", "+3", "1.5", "1e1", "²", "٣", " 3", "9" * 5000)
        ),
    ],
)
def test_a_whole_number_is_that_of_all_its_digits(text, expected):
    assert whole_number(text, 1, 38) == expected


def test_a_limit_is_that_of_the_whole_number(run):
    told = 'innofacts: error: --round does not take "00199"\n  hint: it takes 1 to 38 digits\n'
    assert run("list", "--round", "00199") == (2, "", told)
    assert size_of("00300x0000010000") == (300, 10000)
    for given in ("000300999999x400", "400x000300999999", "299x400", "400x", "400", "x", "400x400x400"):
        with pytest.raises(InnofactsError):
            size_of(given)


def test_json_is_short_for_the_format_of_that_name():
    assert format_asked(None, json=True) == format_asked("json", json=True) == "json"
    assert format_asked("csv", json=False) == "csv"
    assert format_asked(None, json=False) is None
