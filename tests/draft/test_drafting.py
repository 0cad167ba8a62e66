"""Drafts: what the text says of each figure, read as facts without a problem, and nothing that is no figure."""

import os
from datetime import date
from pathlib import Path

import pytest
from cases import cases

from innofacts.documents.document import Document
from innofacts.documents.fingerprints import fingerprint
from innofacts.draft.blocks import blocks, with_ids
from innofacts.draft.drafting import drafts
from innofacts.factfiles.facts import Locator, Source
from innofacts.factfiles.reading import read_file
from innofacts.values.periods import parse_period

ROOT = Path(__file__).resolve().parents[2]
ARTICLE = "2025-04-30-independent-innovation.txt"
PUBLISHED = parse_period(date(2025, 4, 30))
SAID = Source("s", "report", published=PUBLISHED)
SOURCE = '[source]\nid = "s"\ntype = "report"\npublisher = "P"\n'


def copy_of(text):
    return Document("a.txt", text)


def drafted(text):
    """Return what is drafted of a text: the figure, its period and its place, `-` for none."""
    return [
        f"{draft.figure} | {draft.period or '-'} | {draft.place or '-'}" for draft in drafts(copy_of(text), PUBLISHED)
    ]


@cases(
    ("text", "expected"),
    [
        ("In 2023 China spent 3,327.8 billion yuan on research.", ["3327.8 billion CNY | 2023 | CN"]),
        ("More than 80 partner countries of Kenya signed.", ["> 80 countries | - | KE"]),
        ("In the United States, 598,085 patents were filed.", ["598085 patents | - | US"]),
        ("In Ghana, the firm Oxo of Norway has 40 ports.", ["40 ports | - | GH"]),
        ("While Ghana has 40 ports, Togo has 12 ships.", ["40 ports | - | GH", "12 ships | - | TG"]),
        (
            "Outside Ghana, 40 ports are open. But Norway Post has 40 offices.",
            ["40 ports | - | -", "40 offices | - | -"],
        ),
        ("In Chad Brown's book, 40 people died.", ["40 people | - | -"]),
        ("Over a thousand joint projects began in 2019.", ["> 1000 projects | 2019 | -"]),
        ("Half a million electric cars were sold.", ["0.5 million cars | - | -"]),
        ("They laid 12 square kilometres of solar panels.", ["12 square kilometres | - | -"]),
        ("Demand rose to 8,000 kilowatt hours per person.", ["8000 kilowatt hours per person | - | -"]),
        ("Exports fell by 3 % in 2023.", ["-3 % | 2023 | -"]),
        (
            "Sales in France rose 3% to €96m, and in Germany they fell 2% to €44m.",
            ["3 % | - | FR", "96 million EUR | - | FR", "-2 % | - | DE", "44 million EUR | - | DE"],
        ),
        # a headline right above its byline, and the day below
        (
            "Drought empties a third of the dams\nBy Ann Lee\n15 August 2025\n\nThe dams hold 40 tonnes.",
            ["33 % | - | -", "40 tonnes | - | -"],
        ),
        (
            "Rates of 25, 50 and 75 basis points or 10 to 15 bps were set.",
            [
                "25 basis points | - | -",
                "50 basis points | - | -",
                "75 basis points | - | -",
                "10..15 basis points | - | -",
            ],
        ),
        (
            "There were no more than 500 staff, among them only over 60 engineers.",
            ["<= 500 staff | - | -", "> 60 engineers | - | -"],
        ),
        (
            "There were 5,000 medical personnel, among them over 600 trained abroad.",
            ["5000 people | - | -", "> 600 people | - | -"],
        ),
        # a country with its article, and what a part of the world is called
        (
            "The UK sold 40 ships, and the U.S. cattle herd shrank to 86 million head.",
            ["40 ships | - | GB", "86 million head | - | US"],
        ),
        (
            "The Philippines has 12 ports. Texas' ports load 7 ships. Some 9 European cities joined.",
            ["12 ports | - | PH", "7 ships | - | Texas", "~ 9 cities | - | Europe"],
        ),
        # the name of a month is no place, and what a change led to has that of the change
        (
            "Visits to museums in Wales rose by 4 % to 31,900 in May 2024 and 3 % to 32,800 in June 2024.",
            [
                "4 % | 2024-05 | Wales",
                "31900 visits | 2024-05 | Wales",
                "3 % | 2024-06 | Wales",
                "32800 visits | 2024-06 | Wales",
            ],
        ),
        # the name of a country is no name of a number behind it
        ("In the UK 70 trams ran in 2024.", ["70 trams | 2024 | GB"]),
        ("Across the EU 318 dairies shut. The UK 40 index fell 3%.", ["318 dairies | - | EU", "-3 % | - | GB"]),
        ("Of the 60 schools, a quarter had shut.", ["60 schools | - | -", "25 % | - | -"]),
        # an age is no figure, whatever the number before it
        ("Two thirds of the 1.4 million applicants were under 30.", ["67 % | - | -", "1.4 million applicants | - | -"]),
        ("The population stands at 1.4 billion.", ["1.4 billion people | - | -"]),
        ("The death toll rose to 120.", ["120 deaths | - | -"]),
        ("It stood at 120 in all.", ["120 things | - | -"]),
        ("With 20 parks it is large, and the total reached 1,200.", ["20 parks | - | -", "1200 parks | - | -"]),
        (
            "There were 249 million cases in 85 countries, five million more than in 2021.",
            ["249 million cases | - | -", "85 countries | - | -", "5 million cases | - | -"],
        ),
        ("Most came from Syria (20 per cent) and Turkey (11 per cent).", ["20 % | - | SY", "11 % | - | TR"]),
        ("Some 40 people were killed, according to Chile.", ["~ 40 people | - | -"]),
        ("We had 14 deaths in 2019. Last year it was 3.", ["14 deaths | 2019 | -", "3 deaths | 2024 | -"]),
        ("Mosquito nets, of which 2.9 billion were given, are old.", ["2.9 billion nets | - | -"]),
        ("It cost $5 million, of which over 600 was lent.", ["5 million $ | - | -", "> 600 $ | - | -"]),
        ("It was −12 °C, and net migration was −3,000 people.", ["-12 °C | - | -", "-3000 people | - | -"]),
        ("It paid US$4m and 4 US cents to Kenya.", ["4 million USD | - | -", "0.04 USD | - | KE"]),
        (
            "Around 14,000 shops closed last year, and 170,000 jobs went with them.",
            ["~ 14000 shops | 2024 | -", "170000 jobs | 2024 | -"],
        ),
        (
            "Rents rose to 785 AUD in the March quarter, by 3 %, figures published today show.",
            ["785 AUD | 2025-Q1 | -", "3 % | 2025-Q1 | -"],
        ),
        (
            "Landings in 2024 were 7 % lower than in 2023, when the fleet landed 311,400 tonnes.",
            ["-7 % | 2024 | -", "311400 tonnes | 2023 | -"],
        ),
        ("It drew a crowd of 3,412, nearly 3 times that of 2019.", ["3412 people | - | -", "~< 3 times | - | -"]),
        (
            "In 2019 it had 9 laboratories. It also had 8 offices.",
            ["9 laboratories | 2019 | -", "8 offices | 2019 | -"],
        ),
        ("At present Africa has 9 laboratories.", ["9 laboratories | 2025-04-30 | Africa"]),
        ("Output grew 5 % from 20 million tonnes in 2019 to 21 million tonnes in 2020.", None),
        ("Turnover is to reach $5 billion by 2030.", ["5 billion $ | 2030 | -"]),
        ("The oldest oak is 412 years old.", ["412 years | - | -"]),
        # a bound makes no figure of a span of time that is none without it
        (
            "The strike went on for over six years, and four in ten had been there for more than a year.",
            ["40 % | - | -"],
        ),
        ("It took more than 12 years, in huts less than five years old.", []),
        ("The wall is more than 500 years old.", ["> 500 years | - | -"]),
        ("After more than five days or after five days 40 ships came.", ["40 ships | - | -"]),
        ("The trip took more than five hours.", ["> 5 hours | - | -"]),
    ],
)
def test_a_figure_is_drafted_with_what_the_text_says_of_it(text, expected):
    found = drafted(text)
    if expected is None:
        assert len(found) == 3
        assert found[0].startswith("5 %")
    else:
        assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sales outside Germany rose to 4 million tonnes.", ["4 million tonnes | - | -"]),
        ("Except for Japan, 12 states signed.", ["12 states | - | -"]),
        (
            "A boat from Lund costs 9% more than one from Norway, as power is 2 times as dear.",
            ["9 % | - | -", "2 times | - | -"],
        ),
        ("The wolves, brought from Poland in 1998 with 3 dogs, are safe.", ["3 dogs | 1998 | -"]),
        ("Imports from Norway rose to 4 million tonnes.", ["4 million tonnes | - | NO"]),
        ("Its 12 halls in Wales and southern Scotland took 900 people.", ["12 halls | - | -", "900 people | - | -"]),
        ("Sales in Chile fell 4 percent, and Peru's rose 9 percent.", ["-4 % | - | CL", "9 % | - | PE"]),
        ("# Kenya\n\nIn Hamburg it has 40 cranes.", ["40 cranes | - | -"]),
        (
            "# Kenya\n\nIn May it sold 40 cranes for USD 4 million.",
            ["40 cranes | 2024-05 | KE", "4 million USD | 2024-05 | KE"],
        ),
        ("# Kenya\n\nThe share is 4 percent, against a global average of 9 percent.", ["4 % | - | KE", "9 % | - | -"]),
        ("# Kenya\n\nIt sold 40 cranes to the port of Lomé.", ["40 cranes | - | -"]),
    ],
)
def test_a_place_is_that_of_a_figure_and_no_other_that_its_sentence_names(text, expected):
    assert drafted(text) == expected


def test_each_figure_of_a_list_of_cuts_is_a_cut():
    expected = ["-25 basis points | - | -", "-50 basis points | - | -", "-75 basis points | - | -"]
    assert drafted("Cuts of 25, 50 and 75 basis points came.") == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "On 30 April 2025 the 18th congress, which began in 2012, met.",
        "See page 12, section 3.2 and table 4.",
        "So says Ada Quay, a former boss of the port, who is 72.",
        "The trial ran for three years.",
        "Most of them did it again within two years, as they had in the same ten months of 2019.",
        "The youngest was 17, and the oldest of the guests is 81.",
        "COVID-19, 5G and the G20 were discussed at 10:30.",
        f"There were {'9' * 37} labs, more than figures may have.",
    ],
)
def test_what_is_no_figure_is_not_drafted(text):
    assert drafted(text) == []


ARTICLE_OF_OURS = """\
The ports of the north

In 2023 trade in Finland reached 3,327.8 million euros, and more than 80 “lines” called in
a year.

By 2030 they will be 120 lines. Catches fell by 3 % in 2023.
"""


def text_of(found, taken=()):
    return "".join(blocks(found, copy_of(ARTICLE_OF_OURS), taken, SAID))


def test_drafts_are_facts_with_the_sentence_as_a_comment_above():
    found = list(drafts(copy_of(ARTICLE_OF_OURS), PUBLISHED))
    passage = "In 2023 trade in Finland reached 3,327.8 million euros, and more than 80 “lines” called in\na year."
    start = ARTICLE_OF_OURS.index(passage)
    assert (
        text_of(found[:1])
        == f"""
# In 2023 trade in Finland reached 3,327.8 million euros, and more than 80 “lines” called in a year.
[[fact]]
id     = "trade-finland-2023"
claim  = "TODO: describe 3,327.8 million EUR in your own words"
figure = "3327.8 million EUR"
place  = "FI"
period = 2023
at     = {{ paragraph = 2, start = {start}, end = {start + len(passage)}, printed = "3,327.8 million euros", sha256 = "{fingerprint(passage)}" }}
"""
    )


def test_what_is_drafted_is_read_without_a_problem():
    found = list(drafts(copy_of(ARTICLE_OF_OURS), PUBLISHED))
    read = read_file("x.toml", (SOURCE + text_of(found)).encode())
    assert read.problems == ()
    assert [(fact.figure, fact.period and fact.period.text, fact.nature, fact.note) for fact in read.facts] == [
        (found[0].figure, "2023", "", ""),
        (found[1].figure, "2023", "", ""),
        (found[2].figure, "2030", "", "The period is in the future: is this a forecast, or a target?"),
        (found[3].figure, "2023", "change", ""),
    ]
    assert [ARTICLE_OF_OURS[fact.at.start : fact.at.end].split(maxsplit=1)[0] for fact in read.facts] == [
        "In",
        "In",
        "By",
        "Catches",
    ]


def notes(text):
    found = list(drafts(copy_of(text), PUBLISHED))
    made = "".join(blocks(found, copy_of(text), (), SAID))
    return [fact.note for fact in read_file("x.toml", (SOURCE + made).encode()).facts]


def test_what_is_still_to_come_is_a_forecast_or_a_target_by_the_words_of_its_sentence():
    question = "The period is in the future: is this a forecast, or a target?"
    assert notes("The firm expects sales of 2,000 vans in 2026 and aims to build 3 docks by 2030.") == [
        "A forecast.",
        "A target.",
    ]
    assert notes("This year it will sell 1,500 vans. By 2030 they will be 90 vans.") == [question, question]
    assert notes(
        "Its projects will employ 40 people in 2027. A promising goalkeeper will earn 3 million euros then."
    ) == [
        question,
        question,
    ]
    assert notes("The town is to have 12 parks in 2027, as planned.") == ["A target."]
    # whenever it was or is, by the verb that it is the object of
    assert (
        notes("Sales were forecast to reach 40 million euros in 2023. Output is expected to rise 3 %.")
        == ["A forecast."] * 2
    )
    assert notes("Spending is budgeted at 90 million euros. The 40 mills are expected to close.") == ["A target.", ""]
    assert notes("Sales are expected to fall after 40 mills closed.") == [""]
    # whenever it was, by the words next to it
    assert notes("The plan of 2006 had aimed at 2.5 percent in 2020. The bank aims for 2 percent.") == ["A target."] * 2
    assert notes("In 2023 it hired 48 nurses, against a target of at least 80, and a forecast of 60 nurses.") == [
        "",
        "A target.",
        "A forecast.",
    ]
    assert notes("The campaign was aimed at 40 firms. The town was the target of 40 attacks in 2024.") == ["", ""]
    assert notes("In 2024 the target was missed by 3 percent. The aim of the 40 firms was profit.") == ["", ""]
    # a span that is not over is no future, where the sentence tells of the past
    assert notes("It sold 340 vans in the second quarter. This year it has sold 900 vans.") == ["", ""]


def test_a_figure_has_the_nature_that_its_unit_and_its_clause_show():
    text = (
        "In May, 43 % were women. In 2023, 3 % inflation hurt. Rents rose by 2 %; 4 % was expected. It came fourth. A pupil "
        "costs €40 a day. There were 12 deaths per 1,000 births and 30 barns. Output was 140 % of that of May. "
        "The share of lamb rose from 9 % to 11 %. In 2019 it was 7. The share of veal is 5 %, and prices fell to 4 %."
    )
    made = "".join(blocks(drafts(copy_of(text)), copy_of(text), (), SAID))
    read = read_file("x.toml", (SOURCE + made).encode())
    assert read.problems == ()
    assert [(str(fact.figure), fact.nature) for fact in read.facts] == [
        ("43 %", "share"),
        ("3 %", ""),
        ("2 %", "change"),
        ("4 %", ""),
        ("4 rank", "rank"),
        ("40 EUR per day", "rate"),
        ("12 deaths per 1000 births", "rate"),
        ("30 barns", ""),
        ("140 %", ""),
        ("9 %", "share"),
        ("11 %", "share"),
        ("7 %", "share"),
        ("5 %", "share"),
        ("4 %", ""),
    ]


def test_degrees_below_zero_are_no_change():
    text = "The temperature was minus 12 degrees. Im Januar lag die Temperatur bei minus 9 Grad, um 3 Grad niedriger als 2020."
    drafted = [(str(one.figure), one.kind, one.nature) for one in drafts(copy_of(text), PUBLISHED)]
    assert drafted == [
        ("-12 degrees", "temperature", ""),
        ("-9 degrees", "temperature", ""),
        ("-3 degrees", "temperature", "change"),
    ]


def test_a_unit_that_is_not_written_next_to_its_figure_is_guessed():
    text = (
        "It had 40 boats in 2019 and 45 in 2020. Of 12 storms, five were major ones. They sent US$4m, €5 or £6, and 7, 8 "
        "and 9 tents. A third of them stayed, nine out of ten slept, and it came fourth. One barn cost $3, up from 2 a year earlier."
    )
    assert [
        (str(one.figure), "unit from the words around it" in one.guessed) for one in drafts(copy_of(text), PUBLISHED)
    ] == [
        ("40 boats", False),
        ("45 boats", True),
        ("12 storms", False),
        ("5 storms", True),
        ("4 million USD", False),
        ("5 EUR", False),
        ("6 GBP", False),
        ("7 tents", False),
        ("8 tents", False),
        ("9 tents", False),
        ("33 %", False),
        ("90 %", False),
        ("4 rank", False),
        ("3 USD", False),
        ("2 USD", True),
    ]


def test_a_fiscal_year_is_the_period_where_the_source_says_when_it_begins():
    text = "In FY 2025 we sold 12 ships, and 9 in FY2022/23."
    found = list(drafts(copy_of(text)))
    source = Source("s", "report")
    made = "".join(blocks(found, copy_of(text), (), source))
    assert [fact.note for fact in read_file("x.toml", (SOURCE + made).encode()).facts] == [
        "Period FY2024/25: add it once [source] has fiscal_year, the day on which such years begin.",
        "Period FY2022/23: add it once [source] has fiscal_year, the day on which such years begin.",
    ]
    made = "".join(blocks(found, copy_of(text), (), source._replace(fiscal_year="07-01")))
    read = read_file("x.toml", (SOURCE + 'fiscal_year = "07-01"\n' + made).encode())
    assert [str(fact.period) for fact in read.facts] == ["FY2024/25", "FY2022/23"]


def test_a_figure_that_a_fact_has_already_is_left_out():
    text = SOURCE + text_of(drafts(copy_of(ARTICLE_OF_OURS), PUBLISHED))
    known = read_file("x.toml", text.encode()).facts
    assert list(drafts(copy_of(ARTICLE_OF_OURS), PUBLISHED, known)) == []
    assert [d.printed for d in drafts(copy_of(ARTICLE_OF_OURS), PUBLISHED, known[1:])] == ["3,327.8 million euros"]
    elsewhere = [fact._replace(at=fact.at._replace(start=9000, end=9001)) for fact in known]
    assert len(list(drafts(copy_of(ARTICLE_OF_OURS), PUBLISHED, elsewhere))) == 4
    nowhere = [fact._replace(at=Locator()) for fact in known]
    assert list(drafts(copy_of(ARTICLE_OF_OURS), PUBLISHED, nowhere)) == []
    assert len(list(drafts(copy_of(ARTICLE_OF_OURS), PUBLISHED, [fact._replace(quantity=None) for fact in known]))) == 4


def ids(found, taken=()):
    return [id_ for _, id_ in with_ids(found, taken)]


def test_an_id_is_made_of_the_words_and_names_one_fact():
    text = "In 2023 there were 5 parks. In 2023 there were 6 parks. It is 7 %. In the early 1950s 9 camps were built."
    found = list(drafts(copy_of(text)))
    assert ids(found, {"parks-2023"}) == ["parks-2023-2", "parks-2023-3", "figure", "camps-early-1950s"]
    assert [id_ for id_ in ids(found * 2) if not id_.isascii()] == []
    assert len(set(ids(found * 2))) == 8


@pytest.mark.parametrize(
    "text", ["It weighs " + "9" * 45 + " tonnes.", "There were 5 \u202e parks and \x1b[31m 6 labs."]
)
def test_what_no_fact_can_say_is_not_drafted_and_nothing_acts_on_a_terminal(text):
    found = list(drafts(copy_of(text)))
    made = "".join(blocks(found, copy_of(text), (), Source("s", "report")))
    assert read_file("x.toml", (SOURCE + made).encode()).problems == ()
    assert "\x1b" not in made
    assert "\u202e" not in made


FIGURES = (
    "<= 50000 people",
    "> 600 people",
    "3327.8 billion CNY",
    "1678000 applications",
    "> 80 countries",
    "> 50 laboratories",
    "> 20 centers",
    "> 70 parks",
    "9 centers",
    "> 300 activities",
    "> 1000 projects",
)


def test_of_the_article_its_eleven_figures_are_drafted():
    named = os.environ.get("INNOFACTS_ARTICLE")
    places = [Path(named)] if named else [folder / "shared" / "article" / ARTICLE for folder in (ROOT, *ROOT.parents)]
    path = next((path for path in places if path.is_file()), None)
    if path is None:
        pytest.skip("the article is not at hand: no shared/article next to or above the checkout")
    copy = copy_of(path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n"))
    found = list(drafts(copy, PUBLISHED))
    assert tuple(str(draft.figure) for draft in found) == FIGURES
    facts = read_file("x.toml", (ROOT / "facts" / "iol-2025-innovation.toml").read_bytes()).facts
    assert list(drafts(copy, PUBLISHED, facts)) == []


def test_code_and_markup_are_not_drafted():
    text = "**More than 80** countries signed (`90 labs`, <https://example.org/70/labs>).\n\n```\n60 labs\n```\n"
    (draft,) = drafts(Document("a.md", text))
    assert (str(draft.figure), draft.printed, text[draft.start : draft.end]) == (
        "> 80 countries",
        "More than 80 countries",
        "More than 80** countries",
    )


def test_an_id_has_the_nouns_of_its_sentence_and_not_its_little_words():
    text = (
        "Global electricity generation slowly rose to 29,471 TWh in 2023.\n\n"
        "Le chiffre d'affaires a atteint 3,4 milliards d'euros en 2023.\n\nEs waren 5 Prozent.\n"
    )
    assert ids(drafts(copy_of(text))) == [
        "global-electricity-generation-2023",
        "chiffre-affaires-atteint-2023",
        "figure",
    ]


def test_a_row_of_a_table_says_what_it_counts_in_thousands():
    text = "# Animals in 2024\n\n**Table 1. Animals, thousand**\n\n| Animals | North | South |\n|--|--|--|\n| Sheep and goats | 8.2 | 4.5 |\n"
    found = list(drafts(Document("a.md", text)))
    assert [f"{one.figure} | {one.period} | {', '.join(one.guessed)}" for one in found] == [
        "8.2 thousand sheep and goats | 2024 | period from a heading above it",
        "4.5 thousand sheep and goats | 2024 | period from a heading above it",
    ]


def test_the_label_of_a_row_is_no_figure_and_cells_share_no_units_with_the_rows_above():
    table = "In all 47 sails were seen.\n\n| Age | Sails | Height, 1,000 mm |\n|---|---|---|\n| under 18 | 9 | 4.5 m |\n| 65 and over | 38 | over 7 ships |\n"
    assert [str(draft.figure) for draft in drafts(Document("a.md", table))] == [
        "47 sails",
        "9 sails",
        "4.5 m",
        "38 sails",
        "> 7 ships",
    ]
