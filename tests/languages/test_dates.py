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
31. Juni 2024, 12 März, 2023/24, 2023,5, 2023 000, 2023 %, A2023, im Jahr 1850 |
"""
FRENCH = """
le 12 mars 2024, le 1er mai 2023, en août 2022, en 2021 | 2024-03-12; 2023-05-01; 2022-08; 2021
à la fin de 2023, fin 2022, depuis 2019, d'ici à 2027 | 2023-12-31; 2022-12-31; 2019..; 2027
l'an dernier, L’année dernière, cette année, l'an prochain, hier | 2023; 2023; 2024; 2025; 2024-01-14
le mois dernier, le mois prochain | 2023-12; 2024-02
4 % de plus qu'en 2022, par rapport à 2021, contre 2020 | (2022); (2021); (2020)
"""
SPANISH = """
el 12 de marzo de 2024, en mayo de 2023, en 2022 | 2024-03-12; 2023-05; 2022
a finales de 2023, desde 2019, hasta 2027 | 2023-12-31; 2019..; 2027
el año pasado, este año, el próximo año, el mes pasado, ayer | 2023; 2024; 2025; 2023-12; 2024-01-14
un 4 % más que en 2022, frente a 2021, respecto a 2020 | (2022); (2021); (2020)
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
