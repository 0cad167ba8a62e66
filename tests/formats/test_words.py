"""What all readers' formats share: the words of a cell, its lines, and what can be a link."""

import pytest

from innofacts.formats.words import is_web_address, lines, visible_lines, words
from innofacts.table import AMOUNT, INTEGER, TEXT


def test_words_are_the_cell_as_one_text():
    assert words(None, TEXT) == ""
    assert words("", TEXT) == ""
    assert words(7, INTEGER) == "7"
    assert words(">\t80\t0\t\tcountries\tmore than 80 countries", AMOUNT) == "more than 80 countries"
    assert words("a\tb", TEXT) == "a\tb"


def test_lines_break_where_the_text_does_and_show_the_rest():
    assert lines(None, TEXT) == [""]
    assert visible_lines("one") == ["one"]
    assert visible_lines("one\ntwo\r\nthree\rfour\x1b\u2028") == ["one", "two", r"three\rfour\x1b\u2028"]


@pytest.mark.parametrize(
    "address", ["http://example.org", "HTTPS://example.org/a_b?c=d&e#:~:text=f,-g", "https://例.org/"]
)
def test_addresses_that_can_be_links(address):
    assert is_web_address(address)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.org",
        "http:",
        "http://",
        "javascript://example.org/%0aalert(1)",
        "ftp://example.org",
        "http://a b",
        "http://a\u3000b",
        "http://a\nb",
        "http://a\u202eb",
        'http://a"b',
        "http://a>b",
        "http://a|b",
        "http://a\\b",
        "http://a`b",
        "http://{a}",
        " http://a",
    ],
)
def test_texts_that_are_no_links(address):
    assert not is_web_address(address)
