"""Figures in tables: what the headings, the caption, the row and the section of a table say about them."""

import io
import json

import docx
import pytest

LIBRARY = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"

[[fact]]
id = "india"
claim = "The patent office of India received 90,310 applications for patents in 2023."
figure = "90310 applications"
measure = "patent-applications"
place = "IN"
period = 2023
nature = "flow"

[[fact]]
id = "korea"
claim = "The patent office of South Korea received 243,310 applications for patents in 2023."
figure = "243310 applications"
measure = "patent-applications"
place = "KR"
period = 2023
nature = "flow"

[[fact]]
id = "peru"
claim = "Applicants from Peru filed 5,310 applications for patents in 2023."
figure = "5310 applications"
measure = "patent-applications"
place = "PE"
period = 2023
nature = "flow"
basis = "by origin"

[[fact]]
id = "centres"
claim = "China set up 9 centres for technology transfer."
figure = "9 centres"
measure = "transfer-centres"
place = "CN"

[[fact]]
id = "forms"
claim = "The forms of Sweden cost 203.4 million kronor in 2023."
figure = "203.4 million SEK"
measure = "cost of forms"
place = "SE"
period = 2023
nature = "flow"

[[fact]]
id = "online"
claim = "61.5 % of all forms in Sweden were sent online in 2023."
figure = "61.5 %"
measure = "online-share"
place = "SE"
period = 2023
nature = "share"

[[fact]]
id = "boats"
claim = "Norway had about 131,000 boats on 31 December 2023."
figure = "~ 131000 boats"
measure = "boats"
place = "NO"
period = "2023-12-31"
nature = "stock"

[[fact]]
id = "rowers"
claim = "Norway had more than 12,000 rowers on 31 December 2023."
figure = "> 12000 rowers"
measure = "rowers"
place = "NO"
period = "2023-12-31"
nature = "stock"

[[fact]]
id = "roads"
claim = "137 people died in road accidents in Norway in 2023."
figure = "137 people"
measure = "deaths in road accidents"
place = "NO"
period = 2023
nature = "flow"

[[fact]]
id = "farms"
claim = "In 2023, 37 % of the farms in Norway had less than 5 hectares of land."
figure = "37 %"
measure = "share of farms with less than 5 hectares"
place = "NO"
period = 2023
nature = "share"

[[fact]]
id = "mills"
claim = "The town of Selby had 64 mills in 2023."
figure = "64 mills"
measure = "mills"
place = "Selby"
period = 2023
nature = "stock"
"""
MARKDOWN = """\
# Patents in 2023

Table 1: Applications for patents

| Office | Received |
|---|--:|
| India | 243,310 applications |
| South Korea | 243,310 applications |
| Atlantis | 90,310 applications |
"""
HTML = """\
<h1>Patents</h1><table><caption>Applications for patents in 2023</caption><tr><th>Office<th>Received</tr>
<tr><td>India<td>243,310 applications</tr><tr><td>South Korea<td>243,310 applications</tr>
<tr><td>Atlantis<td>90,310 applications</tr></table>
"""
LATEX = r"""
\section{Patents in 2023}
\begin{table}\begin{tabular}{ll} Office & Received \\ India & 243,310 applications \\
South Korea & 243,310 applications \\ Atlantis & 90,310 applications \end{tabular}
\caption{Applications for patents}\end{table}
"""
ASCIIDOC = """\
== Patents in 2023

.Applications for patents
|===
|Office |Received
|India |243,310 applications
|South Korea |243,310 applications
|Atlantis |90,310 applications
|===
"""
RST = """\
Patents in 2023
===============

.. table:: Applications for patents

   ===========  ====================
   Office       Received
   ===========  ====================
   India        243,310 applications
   South Korea  243,310 applications
   Atlantis     90,310 applications
   ===========  ====================
"""
ROWS = [("contradicted", "india"), ("supported", "korea"), ("no fact", None)]


@pytest.fixture
def verdicts(rows):
    """Return what gives the verdict and the fact of each figure of a report."""

    def verdicts(name: str, text: str | bytes) -> list[tuple[str, str | None]]:
        return [(row["verdict"], row["fact"]) for row in rows(text, name)]

    return verdicts


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("| Country | Patent applications, 2023 |\n|---|---|\n| Peru | 6,400 |\n", "contradicted"),
        ("| Office | Patent applications, 2023 |\n|---|---|\n| Peru | 6,400 |\n", "not comparable"),
        ("## By office\n\n| Country | Patent applications, 2023 |\n|---|---|\n| Peru | 6,400 |\n", "not comparable"),
    ],
)
def test_a_table_of_offices_counts_by_office(verdicts, text, verdict):
    assert verdicts("r.md", text) == [(verdict, "peru")]


@pytest.mark.parametrize(
    ("name", "text"),
    [("r.md", MARKDOWN), ("r.html", HTML), ("r.tex", LATEX), ("r.adoc", ASCIIDOC), ("r.rst", RST)],
)
def test_a_figure_is_about_its_row_and_column(verdicts, name, text):
    assert verdicts(name, text) == ROWS


@pytest.mark.parametrize(
    ("name", "text"),
    [("r.md", MARKDOWN), ("r.html", HTML), ("r.tex", LATEX), ("r.adoc", ASCIIDOC), ("r.rst", RST)],
)
def test_a_number_alone_has_the_unit_of_its_column(verdicts, name, text):
    bare = text.replace("Received", "Applications").replace(" applications", "")
    assert verdicts(name, bare) == ROWS


def test_lines_of_plain_text_may_be_a_table(verdicts):
    text = "Patents of 2023\n\nOffice  Patent applications\n------  -----\nIndia   243,310\nSouth Korea  243,310\nAtlantis  90,310\n"
    assert verdicts("r.txt", text) == ROWS


def test_a_year_may_be_a_heading_below_another(verdicts):
    rows = "| Office | Patent applications | |\n|---|--:|--:|\n| | 2019 | 2023 |\n| South Korea | 243,310 | 243,310 |\n"
    assert verdicts("r.md", rows) == [("no fact", None), ("supported", "korea")]
    caption = "Table: Patents (applications)\n\n| Office | 2019 | 2023 |\n|---|--:|--:|\n| South Korea | 243,310 | 243,310 |\n"
    assert verdicts("r.md", caption) == [("no fact", None), ("supported", "korea")]


def test_a_share_alone_in_a_cell_is_that_of_its_row(verdicts):
    table = "Table: Sweden\n\n| Item | 2019 | 2023 |\n|---|--:|--:|\n| Forms sent online | 40 % | 16.5 % |\n"
    assert verdicts("r.md", table) == [("no fact", None), ("contradicted", "online")]


def test_a_word_for_a_number_in_a_cell_is_left_alone(verdicts):
    assert verdicts("r.md", "| Row | Note |\n|---|---|\n| India | one 5, two 6 |\n") == []


def test_so_it_is_in_a_word_file(verdicts):
    document = docx.Document()
    document.add_paragraph("Table 1: Applications for patents in 2023")
    table = document.add_table(rows=0, cols=2)
    for line in MARKDOWN.splitlines():
        if line.startswith("| "):
            for cell, text in zip(table.add_row().cells, line.strip("| ").split(" | "), strict=True):
                cell.text = text
    document.save(saved := io.BytesIO())
    assert verdicts("r.docx", saved.getvalue()) == ROWS


@pytest.mark.parametrize(
    ("row", "verdict"),
    [
        ("| 243,310 applications | 2023 | South Korea |", ("supported", "korea")),
        ("| 243,310 applications | 2019 | South Korea |", ("no fact", None)),
        ("| 243,310 applications | 2023-01-01 | India |", ("no fact", None)),
    ],
)
def test_the_time_and_place_of_a_row_may_be_in_any_cell(verdicts, row, verdict):
    text = f"Table: Applications for patents\n\n| Received | Year | Office |\n|---|---|---|\n{row}\n"
    assert verdicts("r.md", text) == [verdict]


def test_a_cell_without_anything_in_common_contradicts_nothing(verdicts):
    assert verdicts("r.md", "| Kind | Number |\n|---|--:|\n| farms | more than 20 centres |\n") == [("no fact", None)]
    assert verdicts("r.md", "| |\n|---|\n| more than 20 centres |\n") == [("no fact", None)]


def test_a_section_alone_does_not_say_what_a_figure_is_of(verdicts):
    table = "| Figure |\n|---|\n| 20 centres |\n"
    assert verdicts("r.md", f"# China\n\n{table}") == [("no fact", None)]
    assert verdicts("r.md", f"# China\n\n{table.replace('Figure', 'Transfer of technology')}") == [
        ("contradicted", "centres")
    ]


def test_a_cell_that_is_a_sentence_needs_no_headings(verdicts):
    sentence = "In 2023 the patent office of South Korea received 243,310 applications for patents."
    assert verdicts("r.md", f"| Atlantis | What we say |\n|---|---|\n| India | {sentence} |\n") == [
        ("supported", "korea")
    ]


def test_a_total_below_years_is_of_all_of_them(verdicts):
    rows = "| 2022 | 80,000 |\n| 2023 | 90,310 |\n| Total | 170,310 |\n"
    text = f"Applications for patents to the patent office of India\n\n| Year | Applications |\n|---|---|\n{rows}"
    assert verdicts("r.md", text)[-2:] == [("supported", "india"), ("no fact", None)]


def test_a_short_time_in_a_cell_is_a_figure(verdicts):
    rows = "| Norway | 19 |\n| Sweden | 9 |\n"
    text = f"| Country | Median wait, 2023 (weeks) |\n|---|--:|\n{rows}"
    assert verdicts("r.md", text) == [("no fact", None)] * 2


UNTOLD = "in cells whose headings do not say what they count"


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ("| Town | Men | |\n|--|--|--|\n| Oslo | 12 | 14 |\n", f"1 figure: 1 no fact; passed over: 1 {UNTOLD}"),
        ("| Town | 5 | 6 |\n|--|--|--|\n| Oslo | 7 | 8 |\n", f"no figures; passed over: 4 {UNTOLD}"),  # no headings
        # Items, labels and years are no figures, and what a comment silences is counted as such.
        ("| No. | Town | |\n|--|--|--|\n| 1 | Oslo | 2019 |\n| 2 | Bergen | open |\n", "no figures"),
        ("| 5 | Town | |\n|--|--|--|\n| 12 | Oslo | 14 | <!-- innofacts: ok ours -->\n", "no figures"),
        # A sum that is wrong is told.
        (
            "| Item | 2022 | 2023 |\n|--|--|--|\n| Cars | 100 | 120 |\n| Trams | 50 | 40 |\n| Total | 150 | 170 |\n",
            f"5 figures: 1 arithmetic, 4 no fact; passed over: 1 {UNTOLD}",
        ),
    ],
)
def test_numbers_of_cells_that_cannot_be_read_are_counted(run, library, tmp_path, monkeypatch, table, said):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.md").write_text(f"Towns of Norway.\n\n{table}")
    result = run("proof", "r.md", "--facts", library(office=LIBRARY))
    assert result.err.splitlines()[0] == f"innofacts: r.md: {said}"


TITLE = "Forms sent online in 2023"
COUNTRIES = "| Country | Share |\n|---|--:|\n| Sweden | 16.5 % |\n| Norway | 70.5 % |\n"
OF_ITS_TITLE, WITHOUT_IT = (
    [(verdict, fact), ("no fact", None)] for verdict, fact in (("contradicted", "online"), ("no fact", None))
)


@pytest.mark.parametrize(
    "title",
    [
        TITLE,
        f"**{TITLE}**",
        f"*{TITLE}*",
        f"*Table 1: {TITLE}*",
        f"***Table 1.*** *{TITLE}.*",
        f"**Table 1. {TITLE}.** Source: statistics of Norway",
    ],
)
def test_a_line_above_a_table_may_be_its_caption(verdicts, title):
    assert verdicts("r.md", f"It has grown.\n\n{title}\n\n{COUNTRIES}") == OF_ITS_TITLE
    assert verdicts("r.md", f"{COUNTRIES}\n{title}\n") == (OF_ITS_TITLE if "Table" in title else WITHOUT_IT)


@pytest.mark.parametrize(
    "above", [f"- {TITLE}", f"2. {TITLE}", f"> {TITLE}", f"# {TITLE}", f"{TITLE}, and:\n\n- more.", "It has grown.", ""]
)
def test_an_item_of_a_list_and_a_heading_are_no_caption(verdicts, above):
    assert verdicts("r.md", f"{above}\n\n{COUNTRIES}") == WITHOUT_IT


@pytest.mark.parametrize(
    ("caption", "head", "label", "number", "found"),
    [
        ("Deaths in Norway, 2023", "Deaths", "Road accidents", 137, ("supported", "roads")),
        ("Deaths in Norway, 2023", "Deaths", "Died on the road", 137, ("supported", "roads")),
        ("Deaths in Norway, 2023", "Deaths", "Drowned", 137, ("no fact", None)),
        ("Deaths in Norway, 2023", "Deaths", "Killed at work", 137, ("no fact", None)),
        ("Deaths in Norway, 2023", "Deaths", "Suicide", 137, ("no fact", None)),
        ("Deaths on the road in Norway, 2023", "Number", "Wounded", 137, ("no fact", None)),
        ("Deaths on the road in Norway, 2023", "Number", "Funerals", 137, ("no fact", None)),
        ("Deaths in Norway, 2023", "Deaths", "Road accidents", 140, ("contradicted", "roads")),
        ("Deaths on the road in Norway", "Deaths", "2023", 137, ("supported", "roads")),
        ("Deaths on the road in Norway, 2023", "Deaths", "Total", 137, ("supported", "roads")),
        ("Deaths on the road in Norway, 2023", "Deaths", "All", 137, ("supported", "roads")),
        ("Deaths on the road in Norway, 2023", "Deaths", "Norway", 137, ("supported", "roads")),
        ("Deaths on the road in Norway, 2023", "Deaths", "Selby", 137, ("no fact", None)),
        ("Deaths on the road in Norway, 2023", "Deaths", "Selby", 9, ("no fact", None)),
        ("Deaths on the road in Norway, 2023", "Deaths", "Mount Low", 9, ("no fact", None)),
        ("Deaths on the road in Norway, 2023", "Deaths", "Total", 140, ("contradicted", "roads")),
        ("Deaths on the road in Norway, 2023", "Deaths", "Sweden", 137, ("no fact", None)),
        ("Mills in Norway, 2023", "Mills", "Selby", 64, ("supported", "mills")),
        ("Farms in Norway in 2023", "%", "with less than 5 hectares of land", 37, ("supported", "farms")),
        ("Farms in Norway in 2023", "%", "without land", 37, ("no fact", None)),
    ],
)
def test_a_row_with_words_of_its_own_is_not_what_the_caption_says(verdicts, caption, head, label, number, found):
    table = f"{caption}\n\n| | {head} |\n|---|---|\n| {label} | {number} |\n"
    assert verdicts("r.md", table)[-1] == found


@pytest.mark.parametrize(
    ("heading", "number", "verdict"),
    [
        ("Boats, end of 2023 (thousands)", "131", "supported"),  # a cell has no room for "about"
        ("Boats (end of 2023)", "131,000", "supported"),
        ("Boats, 31 December 2023", "131,000", "supported"),
        ("Boats; 31 December 2023, thousand", "130.4", "not established"),
        ("Boats, end of 2023 (thousands)", "138", "contradicted"),
        ("Boats, end of 2023 (thousands)", "> 131", "misquoted"),
        ("Boats, end of 2022 (thousands)", "131", "no fact"),
        ("Boats, end of 2022 (thousands)", "129.6", "no fact"),
        ("Boats on 30 June 2023 (thousands)", "131", "no fact"),
        ("Rowers, end of 2023", "12,000", "misquoted"),  # but for "more than"
        ("Rowers, end of 2023 (thousands)", "12", "misquoted"),
    ],
)
def test_a_heading_gives_a_day_and_a_cell_need_not_say_about(verdicts, heading, number, verdict):
    table = f"| Country | {heading} |\n|---|---|\n| Norway | {number} |\n"
    assert [found for found, _ in verdicts("r.md", table)] == [verdict]


def test_a_sentence_still_has_to_say_about(verdicts):
    assert verdicts("r.md", "Norway had 131,000 boats at the end of 2023.") == [("misquoted", "boats")]


@pytest.mark.parametrize(
    ("heading", "verdict"),
    [
        ("# Forms of Sweden cost 200 million kronor in 2023", "supported"),
        ("# Forms of Sweden: a 200-million-krona bill for 2023", "supported"),
        ("# Forms of Sweden cost 210 million kronor in 2023", "contradicted"),
        ("# Forms of Sweden cost 300 million kronor in 2023", "contradicted"),
        ("# Forms of Sweden cost more than 210 million kronor in 2023", "contradicted"),
        ("# 60 % of all forms in Sweden were sent online in 2023", "contradicted"),
        ("Forms of Sweden cost 200 million kronor in 2023.", "contradicted"),
    ],
)
def test_a_heading_may_give_a_number_with_fewer_digits(verdicts, heading, verdict):
    assert [found for found, _ in verdicts("r.md", f"{heading}\n\nNo more of that.\n")] == [verdict]


@pytest.mark.parametrize("before", [f"<p><em>Table 1: {TITLE}</em></p>", f"<p><b><span>{TITLE}</span></b></p>", ""])
@pytest.mark.parametrize("after", [f"<p>Table 1. {TITLE}. Source: Norway.</p>", f"<p>{TITLE}</p>"])
def test_a_paragraph_of_a_web_page_may_be_a_caption(verdicts, before, after):
    rows = "".join(f"<tr><td>{name}<td>{share}</tr>" for name, share in (("Sweden", "16.5 %"), ("Norway", "70.5 %")))
    page = f"<p>It has grown.</p>{before}<table><tr><th>Country<th>Share</tr>{rows}</table>{after}<p>So it is.</p>"
    assert verdicts("r.html", page) == (OF_ITS_TITLE if before or "Table" in after else WITHOUT_IT)


def test_a_cell_of_asciidoc_has_lists_and_tables_of_its_own(run, library, tmp_path):
    text = """\
.Applications for patents in 2023
[cols="1,a"]
|===
|Region |Offices

|East
a|
!===
!Office !Received

!India !243,310 applications
!South Korea !243,310 applications
!===

|West
a|
* Peru was asked in May
* 40 villages were not

|===
"""
    (tmp_path / "r.adoc").write_text(text)
    rows = json.loads(run("proof", tmp_path / "r.adoc", "--json", "--facts", library(office=LIBRARY)).out)
    assert [(row["line"], row["printed"], row["fact"], row["verdict"]) for row in rows] == [
        (11, "243,310 applications", "india", "contradicted"),
        (12, "243,310 applications", "korea", "supported"),
        (18, "40 villages", None, "no fact"),
    ]


def test_a_figure_in_a_table_within_a_table_is_told_once(verdicts):
    inner = "<table><tr><th>Office<th>Applications for patents in 2023</tr><tr><td>India<td>90,310 applications</tr></table>"
    outer = f"<table><tr><th>Region<th>Offices</tr><tr><td>East<td>{inner}</td></tr><tr><td>West<td>40 villages</tr></table>"
    assert verdicts("r.html", outer) == [("supported", "india"), ("no fact", None)]


TOWNS = """
[source]
id = "yearbook"
type = "report"
title = "Yearbook of Orton"
publisher = "Office of Orton"
published = 2025-07-01
standing = "official"

[[fact]]
id = "burglaries"
claim = "Lund had 512 burglaries in 2024."
figure = "512 burglaries"
measure = "burglaries recorded"
place = "Lund"
period = 2024
nature = "flow"

[[fact]]
id = "staff"
claim = "Orton Light employed 1,730 people in 2024."
figure = "1730 people"
measure = "employees"
place = "Orton Light"
period = 2024
nature = "stock"
"""


@pytest.mark.parametrize(
    ("label", "number", "verdict"),
    [
        ("Lund, burglaries", "512", "supported"),
        ("Lund, number of burglaries recorded", "512", "supported"),
        ("Lund, burglaries solved", "512", "no fact"),
        ("Lund, burglaries at night", "512", "no fact"),
        ("Lund, burglaries not recorded", "512", "no fact"),
        ("Lund, burglaries, target", "512", "no fact"),
        ("Lund, burglaries", "510", "contradicted"),
        ("Burglaries solved in Lund", "512", "no fact"),
        ("Burglaries in the town of Lund", "512", "supported"),
        ("Burglaries committed in Lund", "512", "supported"),
        ("Burglaries in Lund (police figures)", "512", "supported"),
        ("Orton Light, employees", "1,730", "supported"),
        ("Orton Light, people employed", "1,730", "supported"),
        ("Orton Light, women employed", "1,730", "misquoted"),
        ("Women employed at Orton Light", "1,730", "misquoted"),
        ("Orton Light, staff at year-end", "1,730", "supported"),
    ],
)
def test_a_label_with_the_name_of_a_place_may_count_some_only(run, library, tmp_path, label, number, verdict):
    (tmp_path / "r.md").write_text(f"|  | 2024 |\n|---|---|\n| {label} | {number} |\n")
    rows = json.loads(run("proof", tmp_path / "r.md", "--json", "--facts", library(towns=TOWNS)).out)
    assert [row["verdict"] for row in rows] == [verdict]


GROUPS = """\
## Norway

| Sex | Drivers | 2022 | 2023 |
|---|---|--:|--:|
| All | Deaths in road accidents | 116 | 173 |
| | Of which on foot | | |
| Women | Deaths in road accidents | 30 | 42 |
"""


def test_a_row_is_about_its_label_and_its_group(verdicts):
    nothing = ("no fact", None)
    assert verdicts("a.md", GROUPS) == [nothing, ("contradicted", "roads"), nothing, nothing]
    numbered = "| No. | Country | Patent applications, 2023 |\n|---|---|---|\n| 1 | Peru | 6,400 |\n| 2 |\n"
    assert verdicts("a.md", numbered) == [("contradicted", "peru")]


@pytest.mark.parametrize("above", ["# Sweden in 2023\n\n", "Table: Forms in Sweden, 2023\n\n", "# Forms of Sweden\n\n"])
def test_the_change_of_a_share_is_no_share_and_the_year_of_a_column_is_nearer_than_that_of_the_caption(verdicts, above):
    head = "| Forms | 2022 | 2023 | Change |\n|---|--:|--:|--:|\n"
    row = "| Sent online, % of all forms in Sweden | 58.4 | 61.5 | 3.1 |\n"
    assert verdicts("a.md", above + head + row) == [("no fact", None), ("supported", "online"), ("no fact", None)]


HARBOURS = """
[source]
id = "office-2024"
type = "report"
publisher = "Office"

[[fact]]
id = "harbours"
claim = "Norway had 61 harbours in 2022."
figure = "61 harbours"
measure = "harbours"
place = "NO"
period = 2022

[[fact]]
id = "idle"
claim = "The unemployment rate of Norway was 3.5 % in 2023."
figure = "3.5 %"
measure = "unemployment rate"
place = "NO"
period = 2023
nature = "share"

[[fact]]
id = "castles"
claim = "The castles of Norway had 98,600 visitors in 2023."
figure = "98600 visitors"
measure = "castle visitors"
place = "NO"
period = 2023
nature = "flow"
"""
RATE = "Unemployment rate"


@pytest.mark.parametrize(
    ("head", "rows", "found"),
    [
        (
            "Indicator | Remarks | Norway 2023",
            (f"{RATE} | revised | 3.9 %", " | in the annex | "),
            ["contradicted idle"],
        ),
        (
            "Indicator | Definition | Norway 2023",
            (f"{RATE} | Labour force survey | 3.9 %", f"{RATE} | Registered | 3.5 %"),
            ["contradicted idle", "supported idle"],
        ),
        (
            "Indicator | Publisher | 2022",
            ("Harbours in Norway | Ministry | 61", "Harbours in Norway | Pilots | 64"),
            ["supported harbours", "contradicted harbours"],
        ),
        ("Indicator | Place | 2022", ("Harbours | Norway | 64", " | Peru | 40"), ["contradicted harbours"]),
        (
            "Indicator | Time | Norway",
            (f"{RATE} | FY 2023 | 3.9 %", f"{RATE} | FY 2022 | 3.9 %"),
            ["contradicted idle", "no fact"],
        ),
        (
            f"Year | | {RATE} of Norway",
            ("2023 | first estimate | 3.5 %", "2023 | second estimate | 3.9 %"),
            ["supported idle", "contradicted idle"],
        ),
    ],
)
def test_a_column_that_only_says_more_of_the_labels_has_none(run, library, tmp_path, head, rows, found):
    rule = "|".join(["---"] * (head.count("|") + 1))
    (tmp_path / "r.md").write_text("".join(f"| {row} |\n" for row in (head, rule, *rows)))
    rows = json.loads(run("proof", tmp_path / "r.md", "--json", "--facts", library(ports=HARBOURS)).out)
    assert [" ".join(filter(None, (row["verdict"], row["fact"]))) for row in rows] == found


@pytest.mark.parametrize(
    ("caption", "table", "found"),
    [
        (
            "Castles of Norway in 2023",
            "| Castle | Built | Visitors |\n|---|---|---|\n| All | 1300 | 97,600 |\n",
            ["no fact", "contradicted castles"],
        ),
        (
            "Castles of Norway, 2023",
            "| Castle | Visitors |\n|---|---|\n| All castles since 1300 | 97,600 |\n",
            ["contradicted castles"],
        ),
        (
            f"{RATE} of Norway, 2023",
            "| | Rate |\n|---|---|\n| Norway, as defined in 2015 | 3.4 % |\n",
            ["contradicted idle"],
        ),
        (
            "Harbours of Norway in 2023",
            "| Year | Harbours |\n|---|---|\n| 2022 | 64 |\n",
            ["contradicted harbours"],
        ),
    ],
)
def test_only_the_year_of_a_column_or_row_is_nearer_than_that_of_the_caption(
    run, library, tmp_path, caption, table, found
):
    (tmp_path / "r.md").write_text(f"Table 1: {caption}\n\n{table}")
    rows = json.loads(run("proof", tmp_path / "r.md", "--json", "--facts", library(ports=HARBOURS)).out)
    assert [" ".join(filter(None, (row["verdict"], row["fact"]))) for row in rows] == found
