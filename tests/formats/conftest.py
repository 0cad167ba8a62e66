"""The tables that each writer is tested with: an ordinary one, and one with everything that ever broke a table."""

import json
import shutil
import subprocess

import pytest

from innofacts.formats import find_format, render
from innofacts.table import (
    AMOUNT,
    BOOLEAN,
    DAY,
    DECIMAL,
    FIGURE,
    ID,
    INTEGER,
    LIST,
    TEXT,
    URL,
    Column,
    FigureCell,
    Look,
    Table,
)

COLUMNS = (
    Column("id", "Id", ID),
    Column("claim", "Claim", TEXT),
    Column("figure", "Figure", FIGURE),
    Column("value", "Value", DECIMAL),
    Column("paragraph", "Paragraph", INTEGER),
    Column("by_opinion", "Opinion", BOOLEAN),
    Column("first_day", "First day", DAY),
    Column("topics", "Topics", LIST),
    Column("link", "Link", URL),
    Column("amount", "Amount", AMOUNT),
)

LONG = "It is said that innovation cannot be bought. " * 222 + "End."

NASTY = (
    "a|b || c \\| d \\\\| e",
    "two\nlines",
    "windows\r\nlines",
    "a lone\rreturn",
    "\nfirst line empty, a blank one\n\nbetween, one after\n",
    "=1+1",
    "+1-1",
    "-2+3 and - dashes -- and --- more",
    "@SUM(A1)",
    '=HYPERLINK("http://evil.example","click")',
    "\uff1d1+1",
    "\t=2+2",
    "growth [sic] of 5 %",
    "[/] [bold]not bold[/bold] [link=http://evil.example]x[/link]",
    ":smile: :) (y) (/) ;)",
    "\x1b[2J\x1b]0;title\x07\x1b]8;;http://evil.example\x07link\x1b]8;;\x07",
    "C1 \x9b31m and \x85 and \x90",
    "bidi \u202eabc\u202c \u2066def\u2069 \u200f \u061c",
    "invisible \u200b \u2060 \ufeff \xad \U000e0041 \u2028 \u2029",
    "nul \x00 bell \x07 back \x08 del \x7f",
    "专利 申请量达到167.8万件，同比增长",
    "family 👨‍👩‍👧‍👦 flag 🇿🇦 heart ❤️ tone 👍🏽",
    "combining e\u0301 a\u0308\u0323 n\u0303",
    "براءات الاختراع ٢٠٢٣",
    "  leading and trailing  ",
    "</td><script>alert(1)</script><!-- --><b>bold</b>",
    "![x](http://evil.example/y.png) [text](javascript:alert(1)) <http://evil.example>",
    "http://evil.example/a_b_c_d?x=1&y=2#z www.evil.example/a_b_ me@evil.example mailto:me@evil.example",
    "\\input{/etc/passwd} \\write18{id} $x^2$ $$y$$ {a} ~ # % & _ ^ ^^41",
    "{{template}} {% include x %} {{{macro(x)}}} {macro} {0}",
    "`code` ``more`` *em* **strong** _em_ __strong__ ~~gone~~ ~sub~ ^sup^ ==mark== %%hidden%%",
    "'quoted' ''wiki'' \"text\":http://evil.example ,,low,, <<guillemets>>",
    "&amp; &lt;b&gt; &#60; &copy; AT&T R&D",
    "# heading",
    "- item",
    "* item",
    "+ item",
    "1. item",
    "a) item",
    "(i) item",
    "> quotation",
    ">>> doctest",
    ".. include:: /etc/passwd",
    ".Title",
    "====",
    "--",
    "-----------",
    "::",
    "literal block::",
    ":field: value",
    "h1. heading",
    "bq. quotation",
    "|_. heading|\\2. span",
    "= heading =",
    "; term",
    ": definition",
    "#+BEGIN_SRC sh",
    "#123 and #tag and @someone and [@key] [^1]",
    "target_ `phrase`__ |substitution| [1]_ :role:`text`",
    "src_sh{id} call_x(y) shell:id elisp:(x) file:/etc/passwd @@html:<b>@@ <2025-04-30> [2025-04-30] <r> <10>",
    "/slanted/ =verbatim= ~code~ +struck+ _under_ ??cite?? -deleted- +inserted+ ^sup^ ~sub~ %span% @code@",
    "((index)) footnote:[x] link:x[y] image:x[] pass:[<b>] +++pass+++ -> => <- <= (C) (TM)",
    "include::/etc/passwd[]",
    "__TOC__ ~~~~ [[File:x]] {{x}} <ref>y</ref> !! x",
    "*starred] [optional] row",
    "[optional] row",
    "_x0041_ _x000D_",
    "<= 50000 people, >= 3, -5.2 %",
    "123456789012345678901234567890.12345678",
    "007",
    "1E5",
    "Supercalifragilisticexpialidocious" * 5,
    LONG,
)


def _row(number, text):
    words = text.replace("\t", " ")
    amount = FigureCell(">", "80", "0", "", words, f"more than 80 {words}")
    return (
        f"fact-{number:03}",
        text,
        f"{number},{number:03} countries",
        "0007.50" if number % 2 else "12345678901234567890123456789012345678",
        number,
        ("true", "false", None)[number % 3],
        "2025-04-30" if number % 2 else None,
        f"{text}; second" if number % 2 else None,
        ("https://example.org/a_b?c=d&e=f#:~:text=g,h", "javascript:alert(1)", "http://x y", None)[number % 4],
        "\t".join(amount) if len(words) < 200 else None,
    )


@pytest.fixture(scope="session")
def nasty_texts():
    return NASTY


@pytest.fixture
def nasty():
    """Return a table with each nasty text in a cell of its own, among cells of every kind."""
    return Table(COLUMNS, tuple(_row(number, text) for number, text in enumerate(NASTY)), "Nasty: [table] | *x*")


@pytest.fixture
def plain():
    """Return a table as the tool's users have it: three facts, one line break, one address, one bound."""
    return Table(
        (
            Column("id", "Id", ID),
            Column("claim", "Claim", TEXT),
            Column("figure", "Figure", FIGURE),
            Column("topics", "Topics", LIST),
            Column("url", "Address", URL),
        ),
        (
            (
                "rd-expenditure-2023",
                "China spent 3,327.8 billion yuan on research and experimental development in 2023.",
                "3,327.8 billion CNY",
                "funding; R&D",
                "https://example.org/a_b?c=d&e=f",
            ),
            (
                "agreements-2025",
                "Agreements [sic] with > 80 countries,\nof which many are new",
                "> 80 countries",
                None,
                None,
            ),
            ("专利-2023", "发明专利申请量", "1,678,000", "patents", "ftp://example.org/"),
        ),
        "Facts",
    )


@pytest.fixture
def card():
    """Return a card: names and values, without a header."""
    return Table(
        (Column("name", "Name"), Column("value", "Value")),
        (
            ("id", "rd-expenditure-2023"),
            ("figure", "3,327.8 billion CNY"),
            (
                "claim",
                "China spent 3,327.8 billion yuan on research and experimental development in 2023, more than ever.",
            ),
            ("note", None),
        ),
        "rd-expenditure-2023",
        header=False,
    )


@pytest.fixture
def written():
    """Return what writes a table in a format, given by name, as one text."""

    def write(table, name, **look):
        return "".join(render(table, find_format(name), Look(**look)))

    return write


@pytest.fixture
def seen_by_pandoc():
    """Return what reads markup as pandoc does: the texts of the cells of its one table, and what in them is live."""
    if not shutil.which("pandoc"):
        pytest.skip("pandoc is not installed")

    def read(text, reader):
        command = ["pandoc", "--from", reader, "--to", "json"]
        document = json.loads(subprocess.run(command, input=text, capture_output=True, text=True, check=True).stdout)
        (table,) = [block["c"] for block in document["blocks"] if block["t"] == "Table"]
        rows = table[3][1] + [row for body in table[4] for row in body[2] + body[3]]
        live = set()
        return [[" ".join(_plain(cell[4], live).split()) for cell in row[1]] for row in rows], live

    return read


def _plain(node, live):
    if isinstance(node, list):
        return "".join(_plain(each, live) for each in node)
    kind, content = node["t"], node.get("c")
    if kind == "Str":
        return content
    if kind in ("Plain", "Para"):
        return _plain(content, live)
    if kind == "LineBlock":
        return " ".join(_plain(line, live) for line in content)
    if kind not in ("Space", "SoftBreak", "LineBreak") and content not in (["html", "<br>"], ["html", "<br />"]):
        live.add(kind)
    return " "
