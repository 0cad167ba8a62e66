"""What the tests of commands share: a library of nasty cells, and a terminal to look at it on."""

import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

NASTY = r"""
[source]
id = "nasty"
type = "report"
publisher = '=HYPERLINK("http://x","y")'
title = '[bold]Title[/bold] | with \pipes\ & <b>tags</b>'
url = "https://example.org/a_b?c=d&e=[f]"

[[fact]]
id = "pipe"
claim = 'a | b || c \| dddd'
figure = "> 80 countries"

[[fact]]
id = "newline"
claim = "first line\nsecond line\r\nthird, \"quoted\" \r alone"

[[fact]]
id = "formula"
claim = "=1+1"
note = "@SUM(A1)"

[[fact]]
id = "markup"
claim = "[sic] [/] :smile: [red]rouge[/red] `code` *star* _under_ <script>alert(1)</script> &amp; $x$ #tag @name "

[[fact]]
id = "escape"
claim = "clear \u001b[2J title \u001b]0;owned\u0007 csi \u009b31m delete \u007f bell \u0007 ends"

[[fact]]
id = "bidi"
claim = "override \u202eevil\u202c isolate \u2066within\u2069 zero\u200bwidth \ufeff mark \u2028 separator"

[[fact]]
id = "scripts"
claim = "中文測試 😀👩‍👩‍👧 العربية فارسی‌ها e\u0301"
figure = "-3.50 %"
nature = "change"

[[fact]]
id = "long"
claim = "A quote of ten thousand characters."
quote = "LONG"
note = "LONG"
figure = "12345678901234567890.1234567890 CNY"
""".replace("LONG", "ten letter" * 1000)

WARNING = (
    "innofacts: warning: cells begin with = + - or @, which a spreadsheet runs as formulas;"
    " --excel writes them as text\n"
)


class Nasty(NamedTuple):
    """A library of nasty cells: where it is, its facts and its source as Python's own TOML reader gives them."""

    folder: Path
    facts: list[dict[str, str]]
    source: dict[str, str]


@pytest.fixture
def nasty(library) -> Nasty:
    """Return the library of nasty cells."""
    read = tomllib.loads(NASTY)
    assert len(read["fact"][-1]["quote"]) == 10_000
    return Nasty(library(nasty=NASTY), read["fact"], read["source"])
