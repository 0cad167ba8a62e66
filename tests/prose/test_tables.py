"""Figures in cells of tables, with the unit, time and place of their headings."""

from innofacts.prose.tables import cell_figures

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
"""  # noqa: W291


def _shown(text):
    for one in cell_figures(text):
        mention = one.mention
        assert text[mention.start : mention.end] == mention.printed
        period = "".join(time.period.text for time in mention.times)
        place = "".join(text[slice(*name)] for name in mention.names)
        yield f"{one.headings} | {mention.printed} | {mention.figure} | {period} | {place}"


def test_a_cell_has_the_unit_time_and_place_of_its_headings():
    assert list(_shown(TABLE)) == FIGURES.strip("\n").splitlines()


def test_a_long_heading_gives_no_unit():
    assert list(_shown(f"| a | {'b ' * 200}(tonnes) |\n| c | 5 km |\n")) == [
        f"c {'b ' * 200}(tonnes) | 5 km | 5 km |  | ",
    ]


def test_a_table_grows_in_time_with_its_length():
    assert cell_figures(" " * 200_000 + "|") == []
    assert cell_figures("|" * 200_000) == []
