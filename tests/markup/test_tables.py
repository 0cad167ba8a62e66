"""The tables of texts in each markup: cells with their positions, the caption and the section."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from innofacts.markup.html import text_of_html
from innofacts.markup.languages import MARKUPS
from innofacts.markup.outline import Outline, outline_of
from innofacts.markup.running_text import running_text
from innofacts.markup.tables import TextTable, tables

MARKDOWN = """\
# Offices

Table 2: Filed by office

| Office | Filed |
|---|--:|
| **India** | 310 files |

## Next

> | Place | Men |
> | Oslo | 5
"""
HTML = """\
<h2>Offices</h2>
<table><caption>Filed by
<b>office</b></caption><tr><th>Office</th><th>Filed<tr><td>India</td><td>310 files</td></tr></table>
<table></table>
<h2>Next</h2><table><tr><td>Place</td><td>Men</td></tr><tr><td>Oslo</td><td>5</td></tr></table>
"""
LATEX = r"""
\section{Offices}
\end{tabular}
\begin{table}\caption{Filed by office}
\begin{tabular}{lr}
Office & Filed \\ \hline
India & 310 files \\
\end{tabular}\end{table}
\section*{Next}
\begin{tabular}{lr} Place & Men \tabularnewline Oslo & 5 \end{tabular}
"""
ASCIIDOC = """\
== Offices

.Filed by office
[cols="1,1"]
|===
|Office |Filed

|India
|310 files
|===

== Next

|===
|Place |Men
|Oslo |5
|===

|===
|===
"""
RST = """\
Offices
=======

.. table:: Filed by office

   ======  =========
   Office  Filed
   ======  =========
   India   310 files
   ======  =========

Next
----

+-------+-----+
| Place | Men |
+=======+=====+
| Oslo  | 5   |
+-------+-----+
"""


def found(text: str, name: str) -> list[TextTable]:
    markup = next(markup for markup in MARKUPS if markup.name == name)
    running = running_text(text, markup)
    tables_of_text = tables(text, running, name, outline_of(text, name))
    for cell in (cell for table in tables_of_text for row in table.rows for cell in row):
        assert running[cell.start : cell.end] == cell.text
    return tables_of_text


@pytest.mark.parametrize(
    ("name", "text"),
    [("markdown", MARKDOWN), ("html", HTML), ("latex", LATEX), ("asciidoc", ASCIIDOC), ("rst", RST)],
)
def test_each_markup_has_tables(name, text):
    assert sorted(
        (table.section, table.caption, [[cell.text for cell in row] for row in table.rows])
        for table in found(text, name)
    ) == [
        ("Next", "", [["Place", "Men"], ["Oslo", "5"]]),
        ("Offices", "Filed by office", [["Office", "Filed"], ["India", "310 files"]]),
    ]


def test_a_caption_may_be_marked_by_its_style():
    text = "Filed by office\n\n| a | b |\n| 1 | 2 |\n\nTable 2: Next\n\nOne.\n\nTwo.\n\n| a | b |"
    captions = tuple(
        (text.index(words), text.index(words) + len(words)) for words in ("Filed by office", "Table 2: Next")
    )
    found = tables(text, text, "text", Outline(captions=captions))
    assert [table.caption for table in found] == ["Filed by office", ""]
    below = tables(text, text, "text", Outline(captions=captions[1:]))
    assert [table.caption for table in below] == ["Next", ""]


def test_a_cell_over_the_first_row_is_the_title():
    text = "| Lamps lit | | |\n|---|---|---|\n| Town | 2019 | 2020 |\n| Oslo | 5 | 6 |\n"
    (table,) = found(text, "markdown")
    assert (table.caption, [cell.text for cell in table.rows[0]]) == ("Lamps lit", ["Town", "2019", "2020"])
    (table,) = found(f"Table 1: Lamps\n\n{text}", "markdown")
    assert (table.caption, len(table.rows)) == ("Lamps", 2)
    for row in ("| Town | 19 | 20 |", "| Town | | 2020 |"):  # numbers, and two rows of headings
        (table,) = found(text.replace("| Town | 2019 | 2020 |", row), "markdown")
        assert (table.caption, table.rows[0][0].text) == ("", "Lamps lit")


SPANS = {
    "html": """<table><tr><th rowspan="2">Office<th colspan=2>Filed</tr><tr><th>2022<th>2023</tr>
    <tr><td rowspan="2">India<td>5<td>6</tr><tr><td>7<td>8</tr></table>""",
    "latex": r"""\begin{tabular}{lrr} Office & \multicolumn{2}{c}{Filed} \\ & 2022 & 2023 \\ \cmidrule(lr){2-3}
    \multirow{2}{*}{India} & 5 & 6 \\ & 7 & 8 \end{tabular}""",
    "text": "| Office | Filed | |\n| | 2022 | 2023 |\n| India | 5 | 6 |\n| | 7 | 8 |",
}


# Two rows have the label of the first one where the markup says so; an empty cell may be the label of a total.
SECOND_LABEL = {"html": "India", "latex": "India", "text": ""}


@pytest.mark.parametrize("name", SPANS)
def test_headings_may_have_two_rows_and_cells_span_columns_and_rows(name):
    (table,) = found(SPANS[name], name)
    rows = [[cell.text for cell in row] for row in table.rows]
    assert (table.above, rows) == (
        ["Office" if name == "html" else "", "Filed", "Filed"],
        [["Office", "2022", "2023"], ["India", "5", "6"], [SECOND_LABEL[name], "7", "8"]],
    )


def test_markdown_may_have_tables_in_html():
    (table,) = found(SPANS["html"], "markdown")
    assert (table.above, table.rows[-1][0].text) == (["Office", "Filed", "Filed"], "India")


def test_the_text_of_a_page_keeps_its_headings_over_columns_and_rows():
    (table,) = found(text_of_html(SPANS["html"]), "text")
    assert (table.above, table.rows[0][1].text) == (["Office", "Filed", "Filed"], "2022")


def test_a_table_over_several_pages_of_latex_has_its_headings_once():
    (table,) = found(
        r"""\begin{longtable}{lr} \caption{Men}\\ Place & 2023 \\ \endfirsthead Place (more) & 2023 \\ \endhead
        to be continued & p. 2 \\ \endfoot \endlastfoot Oslo & 5 \\ Bergen & 7 \\ \end{longtable}""",
        "latex",
    )
    rows = [["Place", "2023"], ["Oslo", "5"], ["Bergen", "7"]]
    assert (table.caption, [[cell.text for cell in row] for row in table.rows]) == ("Men", rows)


OF_OFFICES = [
    ["Office", "Year", "Filed"],
    ["India", "2022", "5"],
    ["India", "2023", "6,000"],
    ["Togo, West", "2023", ""],
]
OTHERS = {
    "asciidoc": """
|===
|Office h|Year >s|Filed
.2+|India |2022 |5
|2023 >.^e|6,000
|Togo, West
|2023
|
|===
""",
    "asciidoc csv": """
[%header,format=csv]
|===
Office,Year,"Filed"
India,2022,5
India,2023,"6,000"
"Togo, West",2023,
|===
""",
    "asciidoc comma": """
,===
Office,Year,Filed

India , 2022,5
India,2023,"6,000"
"Togo, West",2023,
,===
""",
    "rst csv": """
.. csv-table:: Filed by office
   :header: "Office", Year, "Filed"
   :widths: 10, 20, 30

   India, 2022, 5
   India, 2023, "6,000"
   "Togo, West", 2023,
""",
    "rst list": """
.. list-table:: Filed by office
   :header-rows: 1

   * - Office
     - Year
     - Filed
   * - India
     - 2022
     - 5
   * - India
     - 2023
     - 6,000
   * - Togo,
       West
     - 2023
     -

After it:

- a list
""",
    "markdown pandoc": """
Office       Year   Filed
-----------  ----   -----
India        2022       5
India        2023   6,000
Togo, West   2023

After it.
""",
    "markdown rules": """
-----------  ----   -----
Office       Year   Filed
-----------  ----   -----
India        2022       5
India        2023   6,000
Togo, West   2023
-----------  ----   -----
""",
}  # fmt: skip


@pytest.mark.parametrize("kind", OTHERS)
def test_tables_are_written_in_many_ways(kind):
    (table,) = found(OTHERS[kind], kind.split()[0])
    assert [[" ".join(cell.text.split()) for cell in row] for row in table.rows] == OF_OFFICES
    assert table.caption == ("Filed by office" if "rst" in kind else "")


def test_cells_of_asciidoc_may_span_columns():
    (table,) = found("|===\n|a |b |c\n2+|wide |5\n2*|twice |6\n|===\n", "asciidoc")
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["a", "b", "c"],
        ["wide", "", "5"],
        ["twice", "", "6"],
    ]


IN_A_CELL = """\
[cols="1,a"]
|===
|Kind |Harbours

|Small
a|
There are 717! They are:

[cols="2*"]
!===
!Coast !In use in 2024

!North a!200
!South ! 517
!===

|Large
|200
|===
"""


def test_a_cell_of_asciidoc_may_hold_a_table():
    outer, inner = found(IN_A_CELL, "asciidoc")
    assert [[" ".join(cell.text.split()) for cell in row] for row in outer.rows] == [
        ["Kind", "Harbours"],
        ["Small", "There are 717! They are:"],
        ["Large", "200"],
    ]
    assert [[cell.text for cell in row] for row in inner.rows] == [
        ["Coast", "In use in 2024"],
        ["North", "200"],
        ["South", "517"],
    ]
    markup = next(one for one in MARKUPS if one.name == "asciidoc")
    running = running_text(IN_A_CELL, markup)
    assert running.count("|") == IN_A_CELL.count("|") - 2 + 6  # but the signs of the table, with those of the inner one
    assert len(found(IN_A_CELL.replace("!===", "!====", 1), "asciidoc")) == 1  # which is not closed


def test_a_list_of_lists_begins_with_a_row():
    (table,) = found(".. list-table::\n\n   - Office\n   * - a\n     - b\n", "rst")
    assert [[cell.text for cell in row] for row in table.rows] == [["a", "b"]]


def test_tables_are_in_the_order_of_the_text():
    both = f"| a | b |\n|---|---|\n| c | 1 |\n{OTHERS['markdown pandoc']}\n| d | e |\n| f | 2 |\n"
    assert [table.rows[0][0].text for table in found(both, "markdown")] == ["a", "Office", "d"]


def test_a_row_of_words_is_no_second_row_of_headings():
    (table,) = found("| Office | Filed |\n|---|---|\n| India | none |\n| Togo | 5 |\n", "markdown")
    assert (table.above, len(table.rows)) == ([], 3)


def test_a_caption_may_be_below():
    (table,) = found("| Office | Filed |\n|---|---|\n| India | 310 files |\n\n: Filed in 2023\n", "markdown")
    assert table.caption == "Filed in 2023"


NESTED = {
    "html": "<table><tr><th>Item<th>2022<th>2023<tr><td>Labs<td>80 <table><tr><td>Site<td>2023<tr><td>Oslo<td>44</table>"
    "</td><td>90</tr><tr><td>Offices<td>13<td>14</table>",
    "latex": r"""\begin{tabular}{lrr} Item & 2022 & 2023 \\ Labs & \begin{tabular}{lr} Site & 2023 \\ Oslo & 44 \end{tabular}
    & 90 \\ Offices & 13 & 14 \\ \end{tabular}""",
}


@pytest.mark.parametrize(("name", "cell"), [("html", "80"), ("latex", "Site   2023    Oslo   44")])
def test_a_table_in_a_cell_does_not_end_the_one_around_it(name, cell):
    assert [[[cell.text for cell in row] for row in table.rows] for table in found(NESTED[name], name)] == [
        [["Item", "2022", "2023"], ["Labs", cell, "90"], ["Offices", "13", "14"]],
        [["Site", "2023"], ["Oslo", "44"]],
    ]


def test_a_heading_of_latex_may_be_broken_into_lines_by_a_table():
    text = r"""\begin{tabular}{lr} Item & \begin{tabular}[c]{@{}c@{}}Income\\(million CHF)\end{tabular} \\ \hline
    Oslo & 44 \end{tabular}"""
    rows = [[[" ".join(cell.text.split()) for cell in row] for row in table.rows] for table in found(text, "latex")]
    assert rows == [[["Item", "Income (million CHF)"], ["Oslo", "44"]]]


@pytest.mark.parametrize(
    "opening",
    [
        *(
            rf"{{{name}}}{{ll}}"
            for name in ("tabular", "longtable", "supertabular", "xtabular", "tabu", "longtabu", "array")
        ),
        *(rf"{{{name}}}{{\textwidth}}{{lp{{2cm}}}}" for name in ("tabularx", "tabulary", "tabular*", "xltabular")),
        *(rf"{{{name}}}{{colspec={{ll}}}}" for name in ("tblr", "longtblr", "talltblr")),
        "{longtblr}[caption={A}]{ll}",
    ],
)
def test_environments_of_latex_that_are_tables(opening):
    (table,) = found(rf"\begin{opening} Year & Labs \\ 2023 & 80 \\ \end{{{opening[1:].partition('}')[0]}}}", "latex")
    assert [[cell.text.split()[-1:] for cell in row] for row in table.rows] == [
        [["Year"], ["Labs"]],
        [["2023"], ["80"]],
    ]


def test_an_end_without_a_beginning_and_rows_without_a_table_do_no_harm():
    text = "</table><tr><td>Item<td>2023<tr><td>Labs<td>80</tr>"
    assert found(text, "html") == []
    (table,) = found(f"{text}</table>", "html")
    assert [[cell.text for cell in row] for row in table.rows] == [["Item", "2023"], ["Labs", "80"]]
    assert found(r"\end{tabular}" + r"\begin{tabular} a & 5" * 20, "latex") == []


def test_a_table_in_code_has_no_words():
    (table,) = found("```\n| Office | Filed |\n| India | 310 files |\n```\n", "markdown")
    assert [[cell.text for cell in row] for row in table.rows] == [["", ""], ["", ""]]


@pytest.mark.parametrize("rule", ["---|---", "---:|:--", " :-: | -", "-|-\r"])
def test_rows_need_no_bars_around_them(rule):
    text = f"Some words | more.\n\nOffice | Filed\n{rule}\nIndia | 310 files\nPeru | 12\n\nA | b\n"
    (table,) = found(text, "markdown")
    rows = [["Office", "Filed"], ["India", "310 files"], ["Peru", "12"]]
    assert [[cell.text for cell in row] for row in table.rows] == rows


def test_a_line_of_bars_without_a_rule_below_is_no_table():
    assert found("Office | Filed\nIndia | 310 files\n", "markdown") == []
    assert found("Office | Filed | Open\n---|---\nIndia | 310 | 2\n", "markdown") == []
    assert found("---|---\nIndia | 310\n", "markdown") == []


def test_a_table_of_bars_alone_has_no_rows():
    assert found("|---|\n|\n", "markdown") == []


def test_rows_without_cells_are_left_out():
    text = "<h1>Labs</h1><table><tr></tr><tr><th>Year</th></tr><tr><td>2023</td></tr><tr></tr></table>"
    (table,) = found(text, "html")
    assert [[cell.text for cell in row] for row in table.rows] == [["Year"], ["2023"]]


PIECES = """.. list-table:: a;.. csv-table:: a;   :header: a, "b;   * - a;     - 5;   "a, 5", 6;---- --;==== ==;a    5;|===;,===;!===;!5 !6;
2+|a;.2+|5 |6;|===;<table>;<tr>;<td rowspan=2>a;<td colspan="3">5;</table>;\\begin{tabular}{ll};\\multirow{2}{*}{a} & 5 \\\\; & 6;
\\end{tabular};| a | 5 |;|---|;a | 5;--|--;+--+;[format=csv];"""


@pytest.mark.parametrize("name", ["markdown", "html", "latex", "asciidoc", "rst"])
@given(text=st.lists(st.sampled_from(PIECES.replace("\n", "").split(";"))).map("\n".join))
@settings(max_examples=30)
def test_anything_may_be_in_a_table(name, text):
    for table in found(text, name):
        assert all(cell.end <= len(text) for row in table.rows for cell in row)
