"""Times in German, French and Spanish: days, months, years, and those that count from the day of a text."""

from datetime import date

import pytest

from innofacts.languages.dates import dates
from innofacts.languages.detection import language_with_code
from innofacts.prose.figures import find_mentions

GERMAN = """
am 12. März 2024, im Mai 2023 und 2022 | 2024-03-12; 2023-05; 2022
Ende 2023, seit 2019, bis 2027, per Ende 2021 | 2023-12-31; 2019..; 2027; 2021-12-31
im vergangenen Jahr, in diesem Jahr, im nächsten Jahr, gestern | 2023; 2024; 2025; 2024-01-14
im vergangenen Monat, in diesem Monat, im kommenden Monat | 2023-12; 2024-01; 2024-02
4 Prozent mehr als 2022, gegenüber 2021, im Vergleich zu 2020, als im Mai 2019 | (2022); (2021); (2020); (2019-05)
gegenüber dem ersten Quartal 2022, im Vergleich zum zweiten Halbjahr 2021 | (2022-Q1); (2021-H2)
im ersten Halbjahr 2023, im 3. Quartal des Jahres 2022, ab 2019 | 2023-H1; 2022-Q3; 2019..
von 2012 bis 2015, zwischen Mai und Juli 2020, von Mai 2019 bis März 2020 | 2012..2015; 2020-05..2020-07; 2019-05..2020-03
vom 3. bis 8. Mai, zwischen 12. Mai und 3. Juni 2020, von 2015 bis 2012 | 2020-05-12..2020-06-03
31. Juni 2024, von Mai bis Juli, 12 März, 2023/24, 2023,5, 2023 000, 2023 %, A2023, im Jahr 1850 |
"""
FRENCH = """
le 12 mars 2024, le 1er mai 2023, en août 2022, en 2021 | 2024-03-12; 2023-05-01; 2022-08; 2021
au deuxième trimestre 2023, au premier semestre de l'année 2022, de 2012 à 2015 | 2023-Q2; 2022-H1; 2012..2015
du 3 mai au 5 juin 2020, entre mars et mai 2021 | 2020-05-03..2020-06-05; 2021-03..2021-05
à la fin de 2023, fin 2022, depuis 2019, d'ici à 2027 | 2023-12-31; 2022-12-31; 2019..; 2027
l'an dernier, L’année dernière, cette année, l'an prochain, hier | 2023; 2023; 2024; 2025; 2024-01-14
le mois dernier, le mois prochain | 2023-12; 2024-02
4 % de plus qu'en 2022, par rapport à 2021, contre 2020 | (2022); (2021); (2020)
qu'au premier trimestre 2022 | (2022-Q1)
"""
SPANISH = """
el 12 de marzo de 2024, en mayo de 2023, en 2022 | 2024-03-12; 2023-05; 2022
el último trimestre de 2020, el primer semestre del año 2021 | 2020-Q4; 2021-H1
entre 2010 y 2018, de abril a mayo de 2021, desde 2015 hasta 2019 | 2010..2018; 2021-04..2021-05; 2015..2019
a finales de 2023, desde 2019, hasta 2027 | 2023-12-31; 2019..; 2027
el año pasado, este año, el próximo año, el mes pasado, ayer | 2023; 2024; 2025; 2023-12; 2024-01-14
un 4 % más que en 2022, frente a 2021, respecto a 2020 | (2022); (2021); (2020)
que en el primer trimestre de 2022, frente al segundo semestre de 2021 | (2022-Q1); (2021-H2)
"""
DAY = date(2024, 1, 15)


@pytest.mark.parametrize(
    ("code", "row"),
    [
        (code, row)
        for code, rows in (("de", GERMAN), ("fr", FRENCH), ("es", SPANISH))
        for row in rows.strip("\n").splitlines()
    ],
)
def test_a_time_is_read_as_its_language_writes_it(code, row):
    text, _, expected = row.rpartition("|")
    language = language_with_code(code)
    assert language is not None
    found = dates(text.strip(), 0, len(text.strip()), language, DAY)
    shown = [f"({one.period})" if one.is_compared else str(one.period) for one in found]
    assert "; ".join(shown) == expected.strip()


def test_a_time_right_behind_a_figure_is_of_no_later_one():
    text = "Los barcos pasaron de 40 barcos en 2015 a 60 barcos en 2020. Hubo 80 barcos en 2021, y 90 barcos."
    found = [(str(one.figure), [str(time.period) for time in one.times]) for one in find_mentions(text)]
    assert found == [("40 barcos", ["2015"]), ("60 barcos", ["2020"]), ("80 barcos", ["2021"]), ("90 barcos", ["2021"])]


def test_a_number_of_a_quarter_ends_no_sentence():
    text = "Die Werft hat im 3. Quartal 2015 nur noch 80 Boote verkauft. Im 21. Jahrhundert sind es 90 Boote."
    assert [[str(time.period) for time in one.times] for one in find_mentions(text)] == [["2015-Q3"], []]


def test_a_time_that_counts_from_no_day_has_no_period():
    text = "Im vergangenen Jahr kamen 80 Gäste."
    language = language_with_code("de")
    assert language is not None
    assert list(dates(text, 0, len(text), language)) == [(0, 19, None, False)]
    assert find_mentions(text)[0].times == ()
    late = list(dates("im nächsten Jahr", 0, 16, language, date.max))
    assert late == []


OF_FIGURES = """
Im vergangenen Jahr kamen 331 Millionen Gäste, 4,2 Prozent mehr als 2022. | 331 million Gäste 2023; 4.2 % 2023
Im Jahr 2023 arbeiteten dort mehr als 69.000 Menschen. | > 69000 people 2023
2022 kamen 1.200 Schiffe, 2023 waren es 1.100. | 1200 Schiffe 2022; 1100 2023
Am 12. März 2024 wurde ein Depot für 92 Trams eröffnet, im Mai 2023 eines für 40. | 92 Trams 2024-03-12
Es kamen 80 Gäste in der Nacht, 90 Gäste waren es 2022 und 2023. | 80 Gäste; 90 Gäste 2022
Der Preis lag 2023/24 bei 40 Euro und am 03.05.2023 bei 30 Euro. | 40 EUR FY2023/24; 30 EUR 2023-05-03
L'an dernier, la compagnie a vendu 331 billets, soit 4,2 % de plus qu'en 2022. | 331 billets 2023; 4.2 % 2023
El año pasado la mitad de los trenes llegó tarde, un 5 % más que en 2022. | 50 % 2023; 5 % 2023
"""


@pytest.mark.parametrize("row", OF_FIGURES.strip("\n").splitlines())
def test_a_figure_has_the_time_of_its_part_of_the_sentence_or_of_the_whole(row):
    text, _, expected = row.rpartition("|")
    found = find_mentions(text.strip(), day=DAY)
    shown = [" ".join([str(one.figure), *(str(time.period) for time in one.times)]) for one in found]
    assert "; ".join(shown) == expected.strip()
    assert {one.language for one in found} <= {"de", "fr", "es"}


def test_what_few_would_claim_is_in_doubt():
    text = "Der Fahrer ist über 60, und wir haben drei neue Linien für 12 Züge."
    assert [(one.printed, one.doubt) for one in find_mentions(text)] == [
        ("über 60", "passing"),
        ("drei neue Linien", "few"),
        ("12 Züge", ""),
    ]


def test_numbers_in_words_alone_show_that_a_sentence_has_figures():
    assert [one.printed for one in find_mentions("Jeder dritte Container ist aus Stahl.")] == ["Jeder dritte"]
    assert [one.printed for one in find_mentions("Moins de dix accidents ont été signalés.")] == [
        "Moins de dix accidents"
    ]
    assert find_mentions("Once more they came, and said so.") == []
