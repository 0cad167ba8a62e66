"""Segments of a text in one language each: sentences, quotations and brackets."""

import pytest

from innofacts.prose.figures import find_figures
from innofacts.prose.segments import in_english, segments, unread

TEXT = """\
The report says „Mehr als 80 Länder nahmen an der Konferenz teil“ in 12 places.

Im Jahr 2023 nahmen 90 Länder teil (the minister said that it was more than 95 countries in all). 100 Gäste.

Nel 2023 hanno partecipato più di 85 paesi. Era il 1998 e non il 1999.

| 70 parks |
"""

GERMAN = "Die Stadt zählte im Jahr 2023 rund 247.000 Einwohner, das sind 1,2 Prozent mehr als im Vorjahr."
ENGLISH = "The city had 247,000 inhabitants in 2023, which was 1.2 per cent more than a year before."


def test_each_piece_has_its_language():
    assert [(TEXT[one.start : one.end].split("\n", maxsplit=1)[0], one.language.code) for one in segments(TEXT)] == [
        ("The report says „Mehr als 80 Länder nahmen an der Konferenz teil“ in 12 places.", "en"),
        ("Mehr als 80 Länder nahmen an der Konferenz teil", "de"),
        ("Im Jahr 2023 nahmen 90 Länder teil (the minister said that it was more than 95 countries in all).", "de"),
        ("the minister said that it was more than 95 countries in all", "en"),
        ("100 Gäste.", "de"),
        ("Nel 2023 hanno partecipato più di 85 paesi.", "it"),
        ("Era il 1998 e non il 1999.", "it"),
        ("70 parks", "it"),
    ]
    assert {one.language.code for one in segments(TEXT, language="fr")} == {"fr"}


def test_a_short_paragraph_of_its_own_is_in_the_language_of_the_text():
    text = "The parks were busy, and more than 80 of them were full.\n\n70 parks"
    assert [one.language.code for one in segments(text, text.index("70"))] == ["en"]


SWEDISH = "År 2023 gick mer än 4 200 barn i musikskolan."
DUTCH = "In 2023 bezochten meer dan 4.200 kinderen de muziekschool."


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        (f"{SWEDISH} Upp till 120 konserter hölls. Nästan 900 familjer betalade mindre.", "sv sv sv"),
        ("Upp till 120 konserter hölls. Nästan 900 barn och familjer betalade mindre än i 2023.", "sv sv"),
        (f"{ENGLISH}\n\nUpp till 120 konserter hölls. Nästan 900 familjer betalade mindre än i 2023.", "en sv sv"),
        (f"{DUTCH} Er waren tot 120 concerten. Bijna 900 gezinnen betaalden minder.", "nl nl nl"),
        (f"{DUTCH} Er waren auch bis zu 120 Gäste da.", "nl de"),
        (f"{SWEDISH} Up to 120 people came. {DUTCH} Of the 120 ships, many had to wait.", "sv en nl en"),
        ("Till noon, 120 came. For 130 it was too late.", "en en"),
    ],
)
def test_words_that_two_languages_have_are_of_that_of_the_paragraph(text, languages):
    assert [one.language.code for one in segments(text)] == languages.split()


def test_figures_of_each_piece_are_read_in_its_language():
    found = [(str(one.figure), one.printed) for one in find_figures(TEXT)]
    assert found == [
        ("> 80 countries", "Mehr als 80 Länder"),
        ("12 places", "12 places"),
        ("90 countries", "90 Länder"),
        ("> 95 countries", "more than 95 countries"),
        ("100 Gäste", "100 Gäste"),
    ]


def test_a_language_that_is_not_read_is_passed_over_where_it_has_numbers():
    assert [TEXT[one.start : one.end] for one in unread(segments(TEXT), TEXT)] == [
        "Nel 2023 hanno partecipato più di 85 paesi.",
        "70 parks",
    ]
    assert find_figures("Hanno firmato più di 85 parks.") == []
    assert [str(one.figure) for one in find_figures("Hanno firmato più di 85 parks.", language="en")] == ["85 parks"]


def test_only_english_is_left():
    text = "We saw „mehr als 80 Länder und 90 Gäste“ there, so 1 + 1 = 2.\nNel 1998 più di 85 paesi."
    assert in_english(segments(text), text) == (
        f"We saw „{' ' * len('mehr als 80 Länder und 90 Gäste')}“ there, so 1 + 1 = 2.\n{' ' * len('Nel 1998 più di 85 paesi.')}"
    )


@pytest.mark.parametrize(
    ("text", "figures", "periods"),
    [
        ("Die Preise sanken 2023 um mehr als 3 %.", ["< -3 %"], ["2023"]),
        ("Die Preise stiegen um 3 Mio. Euro, von 2012 auf 2013.", ["3 million EUR"], []),
        ("Bis 2030 sollen es eine Milliarde Menschen sein.", ["1 billion people"], ["2030"]),
    ],
)
def test_a_fall_is_negative_and_only_a_single_year_is_a_period(text, figures, periods):
    found = find_figures(text)
    assert [str(one.figure) for one in found] == figures
    assert [time.period.text for one in found for time in one.times if time.period] == periods


@pytest.mark.parametrize(
    ("before", "text", "languages"),
    [
        # one word is enough after a language that is not English, if it has none of the segment
        (GERMAN, "La région a gagné 12.000 emplois.", ["fr"]),
        (GERMAN, "Le port : 12.000 bateaux.", ["fr"]),
        (GERMAN, "La fabbrica impiega 1.200 operai alla fine.", ["it"]),
        (GERMAN, "Umsatz: 4,5 Millionen Euro", ["de"]),
        (GERMAN, "Am Ende gewann La Palma 12 Gäste.", ["de"]),
        # a sentence without words of its own is in the language of its paragraph
        (GERMAN, "Nantes : 12.000 emplois. Le port de la ville a traité 29 bateaux.", ["fr", "fr"]),
        (GERMAN, "Nantes : 12.000 emplois.", ["de"]),
        (
            GERMAN,
            "Beim Fest waren 40 Gäste dabei (the mayor said that there were only 30 of them). 50 Tische.",
            ["de", "en", "de"],
        ),
        # in English, a number that it writes differently is a further word
        (ENGLISH, "El paro bajó al 11,2 %.", ["es"]),
        (ENGLISH, "El paro bajó al 11.2 %.", ["en"]),
        (ENGLISH, "The rate fell to 11,2 %, said El País.", ["en"]),
        (ENGLISH, "De haven verwerkte 29,5 miljoen ton.", ["nl"]),
    ],
)
def test_a_paragraph_of_few_words_shows_its_language(before, text, languages):
    whole = f"{before}\n\n{text}\n\n{before}"
    found = [one.language.code for one in segments(whole)]
    of_text = "de" if before == GERMAN else "en"
    assert found == [of_text, *languages, of_text]
