"""Figures in cells of tables, with the unit, time and place of their headings."""

from textwrap import indent
from time import process_time

import pytest

from innofacts.documents.cells import cell_figures, tables_in
from innofacts.documents.document import Document
from innofacts.markup.languages import markup_of

TABLE = """\
A line before.
| Country | GDP, EUR billion | Share | Patents 2020 | Price (€) | 2021 |
|:--|--|--|--|--|--|
| **Austria** | 447.9 | 5.5% | ~ 1,200 | 12 | 1,000 people |
| India (2019) | n/a | < 3 | 45 | €1.5 | - |
| Total | 1 to 2 | 3 and 4 | B12 | 12.5.2024 | 10 000 |

| a | 5 |
| b | 6 |

| only one |
| 12 |
"""
FIGURES = """
Austria GDP, EUR billion | 447.9 | 447.9 billion EUR |  | Austria
Austria Share | 5.5% | 5.5 % |  | Austria
Austria Patents 2020 | ~ 1,200 | ~ 1200 patents | 2020 | Austria
Austria Price (€) | 12 | 12 EUR |  | Austria
Austria 2021 | 1,000 people | 1000 people | 2021 | Austria
India (2019) Share | < 3 | < 3 | 2019 | India
India (2019) Patents 2020 | 45 | 45 patents | 2020 | India
India (2019) Price (€) | €1.5 | 1.5 EUR | 2019 | India
Total GDP, EUR billion | 1 to 2 | 1..2 billion EUR |  | 
Total 2021 | 10 000 | 10000 | 2021 | 
"""  # noqa: W291 - a last field may be empty


def _cells(text, language="", name="a.md"):
    copy = Document(name, text, language=language)
    return cell_figures(copy, copy.prose)


def _shown(text, language="", name="a.md"):
    for one in _cells(text, language, name):
        mention = one.mention
        assert text[mention.start : mention.end] == mention.printed
        period = "".join(time.period.text for time in mention.times)
        place = "".join(text[slice(*name)] for name in mention.names)
        yield f"{one.headings} | {mention.printed} | {mention.figure} | {period} | {place}"


def test_a_cell_has_the_unit_time_and_place_of_its_headings():
    assert list(_shown(TABLE)) == FIGURES.strip("\n").splitlines()


def test_a_table_of_labels_and_numbers_has_no_headings():
    assert list(_shown("| Passengers carried by ferry | 9,120 |\n|---|---|\n| Share by rail | 25.7 % |\n| Ships received in 2021 | 88 |\n")) == [
        "Passengers carried by ferry | 9,120 | 9120 passengers |  | ",
        "Share by rail | 25.7 % | 25.7 % |  | ",
        "Ships received in 2021 | 88 | 88 ships | 2021 | ",
    ]  # fmt: skip
    assert list(_shown("| Children | 12 | 18 |\n|---|---|---|\n| Girls | 310 | 402 |\n")) == []  # aged 12 and 18


@pytest.mark.parametrize(
    ("rows", "figures"),
    [
        ("| Turnover in 2023 | €4.2 million |\n", ["€4.2 million"]),
        ("| Museums in Vik in 2022 | about 12 museums |\n| Visitors to Vik, 2022 | 41,300 |\n", ["about 12 museums", "41,300"]),
        ("| Museums | 12 museums |\n| Visitors | 41,300 people |\n", ["12 museums", "41,300 people"]),
        ("| Museum | 12 months |\n| Vik | 41,300 |\n", ["41,300"]),
        ("| Event | 100 m |\n| Vik | 41,300 |\n", ["41,300"]),
        ("| Number of men who were asked | 3 years |\n| Vik | 41,300 |\n", ["41,300"]),
        ("| Region | 1 January 2024 |\n| Vik | 5 million people |\n", ["5 million people"]),
    ],
)  # fmt: skip
def test_the_first_row_of_a_table_without_headings_may_have_a_unit(rows, figures):
    assert [one.mention.printed for one in _cells(rows)] == figures


def test_the_name_of_where_they_are_may_be_before_what_a_row_counts():
    text = "| What | 2024 |\n|---|---|\n"
    assert list(_shown(f"{text}| Port of Lund: ships received | 88 |\n| Lund, lorries checked | 1,240 |\n")) == [
        "Port of Lund: ships received 2024 | 88 | 88 ships | 2024 | ",
        "Lund, lorries checked 2024 | 1,240 | 1240 lorries | 2024 | ",
    ]
    assert list(_shown(f"{text}| Lund, exports | 88 |\n| Lund | 90 |\n| Lund, Orton | 40 |\n| Lund, rank | 3 |\n")) == [
        "Lund, exports 2024 | 88 | 88 | 2024 | ",
        "Lund 2024 | 90 | 90 | 2024 | ",
        "Lund, Orton 2024 | 40 | 40 | 2024 | ",
        "Lund, rank 2024 | 3 | 3 | 2024 | ",
    ]


def test_thousands_may_be_parted_by_spaces():
    assert list(_shown("| What | 2024 |\n|---|---|\n| Ships received | 4 821 |\n| Ferries | 1 619 000 |\n")) == [
        "Ships received 2024 | 4 821 | 4821 ships | 2024 | ",
        "Ferries 2024 | 1 619 000 | 1619000 ferries | 2024 | ",
    ]


GERMAN = (
    "Die Forscher sind in vielen Ländern.\n\n| Land | Forscher |\n|---|---|\n| Japan | 700.000 |\n| Togo | rund 40 |\n"
)


def test_a_table_is_in_the_language_of_its_text():
    assert list(_shown(GERMAN)) == [
        "Japan Forscher | 700.000 | 700000 researchers |  | Japan",
        "Togo Forscher | rund 40 | ~ 40 researchers |  | Togo",
    ]
    first, *_ = _shown(GERMAN, "en")
    assert first == "Japan Forscher | 700.000 | 700.000 |  | Japan"
    assert _cells("I ricercatori sono più di 50.\n\n| Paese | Ricercatori |\n|---|---|\n| Togo | 40 |\n") == []


LINES = """\
Table 3: Patent applications by office

Office Applications Share
United States 591,473 17.4%
India   61,573 applications   1.8%
Togo 5 6 7

Port 2020 2021
Turku 12 ships 15 ships
Vaasa 3 ships 4 ships
Oslo 13 -

      2022 2023
Rauma € 5 million and 6

Rauma 5 6
So 12 ships 13 boats were counted
Prices fell by 3 % in 2023

Human resources 5 people 6 people
Hay entre 20 y 100 manzanas
Von 20 bis 100 Personen
"""
OF_LINES = """
United States Applications | 591,473 | 591473 applications |  | United States
United States Share | 17.4% | 17.4 % |  | United States
India Applications | 61,573 applications | 61573 applications |  | India
India Share | 1.8% | 1.8 % |  | India
Turku 2020 | 12 ships | 12 ships | 2020 | 
Turku 2021 | 15 ships | 15 ships | 2021 | 
Vaasa 2020 | 3 ships | 3 ships | 2020 | 
Vaasa 2021 | 4 ships | 4 ships | 2021 | 
"""  # noqa: W291 - a last field may be empty


def test_lines_of_a_label_and_numbers_are_a_table_in_plain_text():
    assert list(_shown(LINES, name="a.txt")) == OF_LINES.strip("\n").splitlines()
    assert list(_shown(indent(LINES, "  "), name="a.txt")) == OF_LINES.strip("\n").splitlines()
    assert list(_shown(LINES)) == []


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_cells_of_plain_text_may_be_between_tabs_as_a_spreadsheet_copies_them(name):
    table = "Rents (EUR)\nRegion\t2021\t2025\nVik\t884\t1,087\nUpper Vik \t655\t 738\n"
    assert list(_shown(table, name=name)) == [
        "Vik 2021 | 884 | 884 EUR | 2021 | ",
        "Vik 2025 | 1,087 | 1087 EUR | 2025 | ",
        "Upper Vik 2021 | 655 | 655 EUR | 2021 | ",
        "Upper Vik 2025 | 738 | 738 EUR | 2025 | ",
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "Rents\nRegion 2021 2025\nVik 884 1,087\nOsk 655 738\nA\tline\n",  # several spaces are one in Markdown
        "Rents\nRegion\t2021 2025\nVik\t884 1,087\nOsk\t655 738\n",
        "Rents\n\n-\tVik 884 1,087\n-\tOsk 655 738\n-\tUlm 655 738\n",
        "```\nRegion\t2021\t2025\nVik\t884\t1,087\nOsk\t655\t738\n```\n",
    ],
)
def test_other_lines_of_markdown_with_tabs_are_no_tables(lines):
    assert list(_shown(lines)) == []


def test_a_rule_may_be_below_the_headings_of_plain_text():
    table = "  Item            2023\n  ------------- ------\n  Piers kept        37\n  Oil, tonnes    1,940\n  Bells            12\n"
    assert list(_shown(table, name="a.txt")) == [
        "Piers kept 2023 | 37 | 37 piers | 2023 | ",
        "Oil, tonnes 2023 | 1,940 | 1940 tonnes | 2023 | ",
        "Bells 2023 | 12 | 12 bells | 2023 | ",
    ]


def test_a_long_heading_gives_no_unit():
    assert list(_shown(f"| a | {'b ' * 200}(tonnes) |\n|---|---|\n| c | 5 |\n")) == [
        f"c {'b ' * 200}(tonnes) | 5 | 5 |  | ",
    ]


TITLED = """\
Table 1: Costs of schools in Oslo (million euros)

Year  Costs
2019  310
2020  320.5
2021  330

Costs of schools in Oslo

                       2019   2020
Total (million euros)  310    320.5
Share of budget (%)    12.5   13
Places (Oslo only)     4      5

He closed the shop.
Year  Days
2019  310
2020  320
2021  330
"""
OF_TITLED = """
2019 Costs | 310 | 310 million EUR | 2019 | 
2020 Costs | 320.5 | 320.5 million EUR | 2020 | 
2021 Costs | 330 | 330 million EUR | 2021 | 
Total (million euros) 2019 | 310 | 310 million EUR | 2019 | 
Total (million euros) 2020 | 320.5 | 320.5 million EUR | 2020 | 
Share of budget (%) 2019 | 12.5 | 12.5 % | 2019 | 
Share of budget (%) 2020 | 13 | 13 % | 2020 | 
Places (Oslo only) 2019 | 4 | 4 places | 2019 | 
Places (Oslo only) 2020 | 5 | 5 places | 2020 | 
2019 Days | 310 | 310 days | 2019 | 
2020 Days | 320 | 320 days | 2020 | 
2021 Days | 330 | 330 days | 2021 | 
"""  # noqa: W291 - a last field may be empty


def test_a_label_may_be_a_year_or_give_the_unit_and_lines_have_a_title():
    assert list(_shown(TITLED, name="a.txt")) == OF_TITLED.strip("\n").splitlines()
    captions = [table.caption for table in tables_in(Document("a.txt", TITLED), TITLED, markup_of("a.txt"))]
    assert captions == ["Costs of schools in Oslo (million euros)", "Costs of schools in Oslo", ""]


INDEX = """\
| Group | Index, June 2024 | Change, Q3 2024 |
|---|---:|---:|
| Food | 121.4 | 1.8 % |
"""


@pytest.mark.parametrize("year", ["2024", "1894"])
def test_an_index_is_in_points_and_a_time_behind_a_heading_is_no_unit(year):
    assert list(_shown(INDEX.replace("2024", year))) == [
        f"Food Index, June {year} | 121.4 | 121.4 points | {year}-06 | ",
        f"Food Change, Q3 {year} | 1.8 % | 1.8 % | {year}-Q3 | ",
    ]


IN_THOUSANDS = """\
**Table 2. Boats, thousand**

| Kind | March 2023 | March 2024 | Change, % |
|---|---:|---:|---:|
| Ferries | 36.8 | 31.1 | −15.5 |
| of which car ferries | 4.0 | 3.4 | −15.0 |
| Netherlands | 8.2 | 6.5 | −20.7 |
"""


def test_in_thousands_a_row_says_what_it_counts_and_a_change_has_come_about_at_the_latest_time():
    assert list(_shown(IN_THOUSANDS)) == [
        "Ferries March 2023 | 36.8 | 36.8 thousand ferries | 2023-03 | ",
        "Ferries March 2024 | 31.1 | 31.1 thousand ferries | 2024-03 | ",
        "Ferries Change, % | −15.5 | -15.5 % | 2024-03 | ",
        "of which car ferries March 2023 | 4.0 | 4.0 thousand car ferries | 2023-03 | ",
        "of which car ferries March 2024 | 3.4 | 3.4 thousand car ferries | 2024-03 | ",
        "of which car ferries Change, % | −15.0 | -15.0 % | 2024-03 | ",
        "Netherlands March 2023 | 8.2 | 8.2 thousand boats | 2023-03 | Netherlands",
        "Netherlands March 2024 | 6.5 | 6.5 thousand boats | 2024-03 | Netherlands",
        "Netherlands Change, % | −20.7 | -20.7 % | 2024-03 | Netherlands",
    ]


NEWEST_FIRST = """\
| Kind | 2024 (%) | 2023 (%) | Change (%) |
|---|---:|---:|---:|
| Sails | 6.5 | 6.2 | 4.8 |
"""


def test_the_latest_time_need_not_be_in_the_last_column():
    assert list(_shown(NEWEST_FIRST)) == [
        "Sails 2024 (%) | 6.5 | 6.5 % | 2024 | ",
        "Sails 2023 (%) | 6.2 | 6.2 % | 2023 | ",
        "Sails Change (%) | 4.8 | 4.8 % | 2024 | ",
    ]


OF_YEARS = """\
| Item | 2022 | Q1 2024 | Change | Value |
|---|--:|--:|--:|--:|
| Lamps lit | 412 | 390 | 22 | 87 |
| Number of lamp posts, old | 1,020 | n/a | 3 | 5.5 |
| Of which bulbs | 40 | 6.5 | 2 | 4 bulbs |
| Oil, tonnes | 3.2 million | 2 | 1 | 12 % |
| Visitors | 1.35 million | 412 thousand | 5 | 2.5 |
| Height | 4 | 5 | 6 | 7 |
"""


def test_below_a_time_or_a_word_for_any_number_a_row_says_what_it_counts():
    assert list(_shown(OF_YEARS)) == [
        "Lamps lit 2022 | 412 | 412 lamps | 2022 | ",
        "Lamps lit Q1 2024 | 390 | 390 lamps | 2024-Q1 | ",
        "Lamps lit Change | 22 | 22 lamps | 2024-Q1 | ",
        "Lamps lit Value | 87 | 87 lamps |  | ",
        "Number of lamp posts, old 2022 | 1,020 | 1020 lamp posts | 2022 | ",
        "Number of lamp posts, old Change | 3 | 3 | 2024-Q1 | ",
        "Number of lamp posts, old Value | 5.5 | 5.5 |  | ",
        "Of which bulbs 2022 | 40 | 40 bulbs | 2022 | ",
        "Of which bulbs Q1 2024 | 6.5 | 6.5 | 2024-Q1 | ",
        "Of which bulbs Change | 2 | 2 | 2024-Q1 | ",
        "Of which bulbs Value | 4 bulbs | 4 bulbs |  | ",
        "Oil, tonnes 2022 | 3.2 million | 3.2 million tonnes | 2022 | ",
        "Oil, tonnes Q1 2024 | 2 | 2 tonnes | 2024-Q1 | ",
        "Oil, tonnes Change | 1 | 1 | 2024-Q1 | ",
        "Oil, tonnes Value | 12 % | 12 % |  | ",
        "Visitors 2022 | 1.35 million | 1.35 million visitors | 2022 | ",
        "Visitors Q1 2024 | 412 thousand | 412 thousand visitors | 2024-Q1 | ",
        "Visitors Change | 5 | 5 | 2024-Q1 | ",
        "Visitors Value | 2.5 | 2.5 |  | ",
        "Height 2022 | 4 | 4 | 2022 | ",
        "Height Q1 2024 | 5 | 5 | 2024-Q1 | ",
        "Height Change | 6 | 6 | 2024-Q1 | ",
        "Height Value | 7 | 7 |  | ",
    ]


UNITS = """\
| Item | Unit | Norway | 2024 |
|---|---|--:|--:|
| Lamps | number | 412 | 390 |
| Oil | thousand tonnes | 3.2 | 2.5 |
| Lit at night | % | 40 | 60.5 |
"""


def test_a_column_may_have_the_unit_of_each_row():
    assert list(_shown(UNITS)) == [
        "Lamps Norway | 412 | 412 lamps |  | Norway",
        "Lamps 2024 | 390 | 390 lamps | 2024 | ",
        "Oil Norway | 3.2 | 3.2 thousand tonnes |  | Norway",
        "Oil 2024 | 2.5 | 2.5 thousand tonnes | 2024 | ",
        "Lit at night Norway | 40 | 40 % |  | Norway",
        "Lit at night 2024 | 60.5 | 60.5 % | 2024 | ",
    ]


CAPTIONED = """\
Table 4: Bridges repaired, by county

| County | 2023 | 2024 | Share of all |
|:--|--|--|--|
| Wick | 45 | 1,200 | 4.5 |
"""


def test_a_caption_says_what_is_counted_where_no_row_and_no_column_does():
    assert list(_shown(CAPTIONED)) == [
        "Wick 2023 | 45 | 45 bridges | 2023 | ",
        "Wick 2024 | 1,200 | 1200 bridges | 2024 | ",
        "Wick Share of all | 4.5 | 4.5 |  | ",
    ]


POPULATIONS = """\
| District | Population | Adult population 2024 | Share of population |
|---|---|---|---|
| Wick | 61,200 | 48,100 | 4.5 |
"""


def test_a_population_is_of_people():
    assert list(_shown(POPULATIONS)) == [
        "Wick Population | 61,200 | 61200 people |  | ",
        "Wick Adult population 2024 | 48,100 | 48100 people | 2024 | ",
        "Wick Share of population | 4.5 | 4.5 |  | ",
    ]


OF_CHANGES = """\
Table 1. {}

| | 2023 | 2024 |
|:--|--|--|
| Wick | 1.7 | -0.4 |
"""


@pytest.mark.parametrize(
    ("caption", "unit"),
    [
        ("Percentage change from the year before", " %"),
        ("Rents, per cent change on a year before", " %"),
        ("Annual % growth of output by sector", " %"),
        ("Percentage increase in fees", " %"),
        ("Percentage of change agents", ""),
        ("Boats and their growth", ""),
    ],
)
def test_a_caption_says_that_all_columns_that_only_say_when_are_changes_in_percent(caption, unit):
    assert list(_shown(OF_CHANGES.format(caption))) == [
        f"Wick 2023 | 1.7 | 1.7{unit} | 2023 | ",
        f"Wick 2024 | -0.4 | -0.4{unit} | 2024 | ",
    ]


@pytest.mark.parametrize(
    ("columns", "change", "period"),
    [
        ("2023 | 2024", "Change 2023-24, %", "2023..2024"),
        ("2019 | 2024", "% change 2019–24", "2019..2024"),
        ("2023 | 2024", "Growth, 2023/24 (%)", "2023..2024"),
        ("2022-23 | 2023-24", "Change 2023-24, %", "FY2023/24"),
        ("2024 | 2025", "Change 2023-24, %", "FY2023/24"),
    ],
)
def test_a_change_between_the_years_of_two_columns_is_of_no_fiscal_year(columns, change, period):
    table = f"| Place | {columns} | {change} |\n|---|---|---|---|\n| Wick | 100 | 104 | 4.0 |\n"
    assert [*_shown(table)][-1] == f"Wick {change} | 4.0 | 4.0 % | {period} | "


BY_KIND = """\
Table 1. Boats built, by yard

| Yard | 2023 | 2024 | Change |
|---|---:|---:|---:|
| Esk | 1,412 | 1,624 | +15.0 |
| Ure | 100 | 112 | 12 |
| Crews | 8 | - | n/a |

Schools and their staff, EUR thousand

| | Q1 | Q2 | Planned |
|---|---|---|---|
| Pupils | 1,200 | 1,310 | 1,400 |
| Teachers (thousand) | 1.2 | 1.3 | 1.4 |
| Grants | 120 | 131 | 140 |

Table 2: The mines

| Mine | Area, 1,000 ha | Output (€m) | Cars ('000) | Fee per car ($) | Ore, m tonnes | Share of ore, year to May 2024 (%) |
|---|---|---|---|---|---|---|
| Esk | 41 | 5.5 | 31 | 7 | 2.1 | 9 |

The table shows ferries by month.

| Line | May | Cancelled | Comment |
|---|---|---|---|
| Red | 41 | 3 | 12 |

Figures in thousands of euros

| Item | 2024 |
|---|---|
| Grants | 4,120 |

Exports by country

| Country | 2024 |
|---|---|
| Togo | 4,120 |
"""
OF_KINDS = """
Esk 2023 | 1,412 | 1412 boats | 2023 | 
Esk 2024 | 1,624 | 1624 boats | 2024 | 
Esk Change | +15.0 | 15.0 % | 2024 | 
Ure 2023 | 100 | 100 boats | 2023 | 
Ure 2024 | 112 | 112 boats | 2024 | 
Ure Change | 12 | 12 boats | 2024 | 
Crews 2023 | 8 | 8 boats | 2023 | 
Pupils Q1 | 1,200 | 1200 pupils |  | 
Pupils Q2 | 1,310 | 1310 pupils |  | 
Pupils Planned | 1,400 | 1400 pupils |  | 
Teachers (thousand) Q1 | 1.2 | 1.2 thousand teachers |  | 
Teachers (thousand) Q2 | 1.3 | 1.3 thousand teachers |  | 
Teachers (thousand) Planned | 1.4 | 1.4 thousand teachers |  | 
Grants Q1 | 120 | 120 thousand EUR |  | 
Grants Q2 | 131 | 131 thousand EUR |  | 
Grants Planned | 140 | 140 thousand EUR |  | 
Esk Area, 1,000 ha | 41 | 41 thousand ha |  | 
Esk Output (€m) | 5.5 | 5.5 million EUR |  | 
Esk Cars ('000) | 31 | 31 thousand cars |  | 
Esk Fee per car ($) | 7 | 7 $ per car |  | 
Esk Ore, m tonnes | 2.1 | 2.1 million tonnes |  | 
Esk Share of ore, year to May 2024 (%) | 9 | 9 % | 2023-06..2024-05 | 
Red May | 41 | 41 ferries |  | 
Red Cancelled | 3 | 3 ferries |  | 
Red Comment | 12 | 12 |  | 
Grants 2024 | 4,120 | 4120 thousand EUR | 2024 | 
Togo 2024 | 4,120 | 4120 | 2024 | Togo
"""  # noqa: W291 - a last field may be empty


def test_the_caption_and_the_row_say_what_is_counted_and_the_numbers_whether_a_change_is_in_percent():
    assert list(_shown(BY_KIND)) == OF_KINDS.strip("\n").splitlines()


def test_a_note_on_all_figures_gives_the_unit_of_what_a_row_does_not_count():
    text = (
        "All figures in £m unless otherwise stated.\n\n| | 2024 |\n|---|---|\n| Revenue | 318.4 |\n"
        "| Loaves sold (million) | 412 |\n| Average headcount | 3,940 |\n| Shops | 67 |\n"
    )
    assert list(_shown(text)) == [
        "Revenue 2024 | 318.4 | 318.4 million GBP | 2024 | ",
        "Loaves sold (million) 2024 | 412 | 412 million loaves | 2024 | ",
        "Average headcount 2024 | 3,940 | 3940 people | 2024 | ",
        "Shops 2024 | 67 | 67 shops | 2024 | ",
    ]


@pytest.mark.parametrize(
    ("heading", "column", "figure"),
    [
        ("Grants, EUR bn (real)", "2024", "5 billion EUR"),
        ("Grants in billion euros (net)", "2024", "5 billion EUR"),
        ("Grants in EUR", "2024", "5 EUR"),
        ("Waiting in min", "2024", "5 min"),
        ("Grants in Lund", "2024", "5 grants"),
        ("Grants (EUR) in Lund", "2024", "5 grants"),
        ("Boats, EUR bn (real)", "Grants", "5 billion EUR"),
        ("Boats in Lund", "Share", "5"),
    ],
)
def test_the_heading_of_a_section_right_above_gives_the_unit_if_the_columns_say_only_when(heading, column, figure):
    (one,) = _cells(f"# Lund\n\n## {heading}\n\n| | {column} |\n|---|---|\n| Pay | 5 |\n")
    assert str(one.mention.figure) == figure


@pytest.mark.parametrize(
    ("note", "figure"),
    [
        ("Dollar amounts are in thousands.", "12 thousand dollars"),
        ("(€ in millions)", "12 million EUR"),
        ("Dollars are in short supply.", "12"),
    ],
)
def test_a_note_says_in_which_scale_money_is(note, figure):
    (one,) = _cells(f"{note}\n\nIt grew.\n\n| | 2024 |\n|---|---|\n| Revenue | 12 |\n")
    assert str(one.mention.figure) == figure


def test_a_rate_in_a_column_of_units_is_of_what_its_row_counts():
    text = "| Indicator | Unit | 2024 |\n|---|---|---|\n| Missed bins | per 1,000 homes | 61 |\n| Cost | per km | 7 |\n"
    assert [str(one.mention.figure) for one in _cells(text)] == ["61 missed bins per 1000 homes", "7 per km"]


def test_a_line_that_begins_with_many_blanks_takes_time_that_grows_with_its_length():
    start = process_time()
    assert not list(_shown(" " * 300_000 + "5 boats", name="a.txt"))
    assert process_time() - start < 10  # seconds; the square of the length took minutes


@pytest.mark.parametrize(
    "headings",
    [
        "Region\nRent 2021\n(EUR)\nRent 2025\n(EUR)\nShare\n(%)\n",
        "Region\nRent\n2021\n(EUR)\nRent\n2025\n(EUR)\nShare\nin 2025\n(%)\n",
        "Costs are in the table.\n\nRegion\nRent 2021 (EUR)\nRent 2025 (EUR)\nShare (%)\n",
        "They are below.\nRegion of\nthe country\nRent 2021 (EUR)\nRent 2025 (EUR)\nShare (%)\n",
    ],
)
def test_headings_may_be_lines_above_each_other_as_in_a_pdf(headings):
    rows = "Vik 884 1,087 23.0\nOst 655 738 12.7\n"
    assert [one.split(" | ")[1:4] for one in _shown(f"{headings}{rows}", name="a.txt")] == [
        ["884", "884 EUR", "2021"],
        ["1,087", "1087 EUR", "2025"],
        ["23.0", "23.0 %", "2025" if "in 2025" in headings else ""],
        ["655", "655 EUR", "2021"],
        ["738", "738 EUR", "2025"],
        ["12.7", "12.7 %", "2025" if "in 2025" in headings else ""],
    ]


@pytest.mark.parametrize("above", ["Vik 884\nOst 655\nLund 498\n", "One\nTwo\n", "A\nB\nC\nD\nE\nF\nG\nH\n"])
def test_lines_above_a_table_that_are_too_many_or_rows_are_no_headings(above):
    assert not list(_shown(f"{above}Vik 884 1,087\nOst 655 738\nLund 498 527\n", name="a.txt"))


def test_headings_that_a_page_has_cut_into_lines_are_no_title():
    rows = "Vik 884 1,087 23.0\nOst 655 738 12.7\nLund 498 527 5.8\n"
    assert not list(_shown(f"Region\nRent 2021\n(EUR)\nRent 2025\n(EUR)\n{rows}", name="a.txt"))
    titled = [f"{above}Shares (%)\n{rows}" for above in ("", "They fell.\n", "Elections\n\n", "The shares of towns\n")]
    shown = [list(_shown(text, name="a.txt")) for text in titled]
    assert {text[0] for text in shown} == {"Vik | 884 | 884 % |  | "}


def test_the_row_of_another_table_is_no_title():
    table = "| Item | 2023 |\n| 1st | 44 |\n"
    assert list(_shown(f"| Boats built | |\n\n{table}", name="a.txt")) == ["1st 2023 | 44 | 44 | 2023 | "]
    assert list(_shown(f"Boats built\n\n{table}", name="a.txt")) == ["1st 2023 | 44 | 44 boats | 2023 | "]


CORNERS = """| CHF million | 2023 | 2022 |
|--|--|--|
| Revenue | 276 | 245 |
| Number of stations | 840 | 841 |
| Employees | 900 | 901 |
| Margin (%) | 5.1 | 5.2 |

| In thousands of tonnes | 2023 | Change (%) |
|--|--|--|
| Rye | 27.6 | 3.1 |

| £m | Income | Shops |
|--|--|--|
| North | 12 | 14 |

| Energy, TWh | 2023 |
|--|--|
| Wind | 31.2 |
"""


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            CORNERS,
            "276 million CHF, 245 million CHF, 840 stations, 841 stations, 900 employees, 901 employees, 5.1 %, 5.2 %, "
            "27.6 thousand tonnes, 3.1 %, 12 million GBP, 14 shops, 31.2 TWh",
        ),
        ("| Percent | 2023 |\n|--|--|\n| Women | 41 |\n", "41 %"),
        ("| Share (%) | 2023 |\n|--|--|\n| Women | 41 |\n", "41 %"),
        # The unit of labels that are numbers, or that things are counted by.
        ("| Distance, km | Fare |\n|--|--|\n| 5 | 2.40 |\n", "2.40"),
        (
            "| Income (GBP) | Households |\n|--|--|\n| Low | 12 |\n| 1,000 to 2,000 | 14 |\n",
            "12 households, 14 households",
        ),
        ("| Size, ha | 2023 |\n|--|--|\n| 5 to 10 | 12 |\n", "12"),
        ("| Age (years) | Men |\n|--|--|\n| Young | 12 |\n", "12 men"),
        ("| Region | 2023 |\n|--|--|\n| North | 12 |\n", "12"),
    ],
)
def test_the_heading_of_the_labels_may_give_the_unit(text, figures):
    assert ", ".join(str(one.mention.figure) for one in _cells(text)) == figures


YEARS_BELOW = "| Rail, million CHF | Profit | |\n|--|--|--|\n| Year | {} | {} |\n| Profit | -245 | 276 |\n"


@pytest.mark.parametrize(
    ("years", "figures"),
    [
        ((2022, 2023), ["-245 | -245 million CHF | 2022 | ", "276 | 276 million CHF | 2023 | "]),
        (("Q1 2022", "Q1 2023"), ["-245 | -245 million CHF | 2022-Q1 | ", "276 | 276 million CHF | 2023-Q1 | "]),
        (("May 2022", "June 2022"), ["-245 | -245 million CHF | 2022-05 | ", "276 | 276 million CHF | 2022-06 | "]),
        (("high", "low"), ["-245 | -245 million CHF |  | ", "276 | 276 million CHF |  | "]),
    ],
)
def test_times_below_a_heading_over_several_columns_are_headings(years, figures):
    found = [line.partition(" | ")[2] for line in _shown(YEARS_BELOW.format(*years))]
    assert found == figures


def test_times_below_headings_of_their_own_are_a_row():
    text = "| Mill | Built | Closed |\n|--|--|--|\n| North | 1950 | 1990 |\n| South | 12 | 14 |\n"
    assert [line.split(" | ")[0] for line in _shown(text)] == ["South Built", "South Closed"]


@pytest.mark.parametrize(
    ("head", "rows", "figures"),
    [
        (  # a group is named in each of its rows, or in the first
            "| Theme | Indicator | 2022 | 2023 |",
            ["| Prices | Inflation, % | 8.8 | .. |", "| | Rents, EUR | | 612 |", "| People | Births | | 41 827 |"],
            ["Prices Inflation, % 2022 | 8.8 | 8.8 % | 2022 | ", "Prices Rents, EUR 2023 | 612 | 612 EUR | 2023 | ", "People Births 2023 | 41 827 | 41827 births | 2023 | "],
        ),
        (
            "| Year | Sex | Births |",
            ["| 2022 | Boys | 90 |", "| 2022 | Girls | 80 |", "| 2023 | Boys | 70 |"],
            ["2022 Boys Births | 90 | 90 births | 2022 | ", "2022 Girls Births | 80 | 80 births | 2022 | ", "2023 Boys Births | 70 | 70 births | 2023 | "],
        ),
        (  # items are numbered, and rows may be cut off
            "| No. | Country | Ships |",
            ["| 1 | India | 90 |", "| 2 | Norway | 80 |", "| Source |"],
            ["India Ships | 90 | 90 ships |  | India", "Norway Ships | 80 | 80 ships |  | Norway"],
        ),
        ("| | Country | Ships |", ["| A1 | India | 90 |"], ["India Ships | 90 | 90 ships |  | India"]),
        ("| Country | Capital | Ships |", ["| India | Delhi | 90 |"], ["India Ships | 90 | 90 ships |  | India"]),
        ("| Goods | Unit | Sold |", ["| Milk | t | 90 |", "| Milk | kg | 80 |"], ["Milk Sold | 90 | 90 t |  | ", "Milk Sold | 80 | 80 kg |  | "]),
        ("| Town | Founded | Ships |", ["| Lund | 1103 | 90 |", "| Lund | n/a | 80 |"], ["Lund Founded | 1103 | 1103 |  | ", "Lund Ships | 90 | 90 ships |  | ", "Lund Ships | 80 | 80 ships |  | "]),
    ],
)  # fmt: skip
def test_labels_may_be_behind_the_numbers_of_items_or_the_groups_of_rows(head, rows, figures):
    table = "\n".join((head, "|---" * (head.count("|") - 1) + "|", *rows, ""))
    assert list(_shown(table)) == figures


def test_headings_over_several_rows_are_those_of_their_columns():
    rows = [
        "| Indicator | Unit | Annual | | Change |",
        "|---|---|--:|--:|--:|",
        "| | | 2022 | 2023 | |",
        "| Rents | EUR | 580 | 612 | 32 |",
        "| Milk | t | 81 | 79 | -2 |",
    ]
    assert list(_shown("\n".join((*rows, "")))) == [
        "Rents Annual 2022 | 580 | 580 EUR | 2022 | ",
        "Rents Annual 2023 | 612 | 612 EUR | 2023 | ",
        "Rents Change | 32 | 32 EUR | 2023 | ",
        "Milk Annual 2022 | 81 | 81 t | 2022 | ",
        "Milk Annual 2023 | 79 | 79 t | 2023 | ",
        "Milk Change | -2 | -2 t | 2023 | ",
    ]


def test_flags_behind_numbers_are_no_units():
    table = "| Goods | Sold, million | Price, EUR | Pence |\n|---|--:|--:|--:|\n"
    rows = ["| Milk | 22.9 p | 5* | 22 p |", "| Eggs | 12.4(r) | 6†‡ | 23 p |"]
    assert list(_shown("\n".join((table + rows[0], rows[1], "")))) == [  # p may be for pence
        "Milk Sold, million | 22.9 p | 22.9 pence |  | ",
        "Milk Price, EUR | 5 | 5 EUR |  | ",
        "Milk Pence | 22 p | 22 pence |  | ",
        "Eggs Sold, million | 12.4(r) | 12.4 eggs |  | ",
        "Eggs Price, EUR | 6 | 6 EUR |  | ",
        "Eggs Pence | 23 p | 23 pence |  | ",
    ]
    assert list(_shown("\n".join((table + rows[0], rows[1], "| Rice | 12 | 7 | 24 p |", "")))) == [
        "Milk Sold, million | 22.9 | 22.9 million |  | ",
        "Milk Price, EUR | 5 | 5 EUR |  | ",
        "Milk Pence | 22 p | 22 pence |  | ",
        "Eggs Sold, million | 12.4 | 12.4 million eggs |  | ",
        "Eggs Price, EUR | 6 | 6 EUR |  | ",
        "Eggs Pence | 23 p | 23 pence |  | ",
        "Rice Sold, million | 12 | 12 million |  | ",
        "Rice Price, EUR | 7 | 7 EUR |  | ",
        "Rice Pence | 24 p | 24 pence |  | ",
    ]


@pytest.mark.parametrize(
    "above",
    [
        "- Beds: 1,640 (2018: 1,890)",
        "Beds: 1,640 (1,890 in 2018)",
        "1. Spending: €40m (EUR million)",
        "> Rooms: 4.2 million (EUR million)",
        "Table: share of hospitals: 40% (people)",
    ],
)
def test_what_a_line_with_a_figure_of_its_own_has_in_brackets_is_no_unit_of_the_table_below(above):
    table = "| Year | Beds |\n|---|---|\n| 2018 | 1,890 |\n| 2023 | 1,640 |\n"
    assert list(_shown(f"{above}\n\n{table}")) == [
        "2018 Beds | 1,890 | 1890 beds | 2018 | ",
        "2023 Beds | 1,640 | 1640 beds | 2023 | ",
    ]


@pytest.mark.parametrize(
    ("above", "figure"),
    [
        ("1. Beds at the end of 2024 (thousands)", "8.4 thousand beds"),
        ("2. Beds (thousand), 2024", "8.4 thousand beds"),
        ("- in thousand", "8.4 thousand beds"),
        ("Table 2: 2018 (thousand)", "8.4 thousand beds"),
        ("Table 3: 31.12.2024 (thousand)", "8.4 thousand beds"),
        ("Beds (full-time equivalents)", "8.4 full-time equivalents"),
        ("Beds (points)", "8.4 points"),
    ],
)
def test_a_numbered_title_and_an_item_of_a_list_say_the_unit_of_a_table_without_a_figure_of_their_own(above, figure):
    table = "| Place | Beds |\n|---|---|\n| Norvik | 8.4 |\n"
    assert list(_shown(f"{above}\n\n{table}")) == [f"Norvik Beds | 8.4 | {figure} |  | "]


@pytest.mark.parametrize(
    ("unit", "figure"),
    [
        ("hundred", "840.0"),
        ("dozen", "100.8"),
        *((unit, "8.4") for unit in ("2015 = 100", "index, 2015 = 100", "mill. euros", "rank")),
    ],
)
def test_a_heading_counts_nothing_below_a_caption_with_something_else_in_brackets(unit, figure):
    table = "| Place | Beds |\n|---|---|\n| Norvik | 8.4 |\n"
    assert list(_shown(f"Beds ({unit})\n\n{table}")) == [f"Norvik Beds | 8.4 | {figure} |  | "]
