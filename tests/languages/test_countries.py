"""Names of countries in German, French and Spanish: every code has a row, and no name means two countries."""

import pytest

from innofacts.documents.document import Document
from innofacts.draft.drafting import drafts
from innofacts.english.countries import CODES
from innofacts.languages.countries import COUNTRIES, place_of, places

LANGUAGES = ("de", "fr", "es")


def test_every_country_has_a_row_and_most_have_a_name_in_each_language():
    assert sorted(code for code, _ in COUNTRIES if code != "--") == sorted(CODES)
    columns = [[names[n] for _, names in COUNTRIES] for n in range(len(LANGUAGES))]
    assert all(len(names) == len(LANGUAGES) for _, names in COUNTRIES)
    assert len([names for column in columns for names in column if not names]) < 25
    for found in ([name for names in column for name in names] for column in columns):
        assert len(found) == len(set(found)) > 250


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("de", "Deutschlands Bahnen, die Schweiz, Papua-Neuguinea, Niger und Nigeria", "DE CH PG NE NG"),
        ("de", "Auf Rhode Island und in Nordirland, eine Frankreich-Reise, der Iraner", ""),
        ("fr", "l’Allemagne, les États-Unis, la Guinée équatoriale et la Guinée", "DE US GQ GN"),
        ("fr", "le Tour de France, en Irlande du Nord, des Français", ""),
        ("es", "España, Nueva Zelanda y EE. UU.", "ES NZ US"),
        ("es", "en Nuevo México y en la Ciudad de México", ""),
    ],
)
def test_countries_are_found_by_their_names(code, text, found):
    assert [one.code for one in places(text, 0, len(text), code)] == found.split()


def test_a_name_is_known_in_its_own_language_alone():
    assert [place_of("Alemania", code) for code in ("es", "de", "")] == ["DE", "", ""]
    assert [place_of("Germany", code) for code in ("", "de")] == ["DE", ""]
    assert place_of("Côte d’Ivoire", "fr") == "CI"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In Deutschland lebten 2024 genau 2.700 Menschen.", "DE"),
        ("En France, 2 700 personnes sont venues en 2024.", "FR"),
        ("En España vivieron 2.700 personas en 2024.", "ES"),
        ("In Polen kamen 80 Menschen und in Italien 30 Menschen.", "PL IT"),
        ("Es gab 80 Orte in Polen und 30 Orte in Italien.", "PL IT"),
        ("Es kamen 80 Gäste nach Polen und 30 Gäste auf die Schiffe.", "PL -"),
        ("Es kamen 80 Gäste nach Polen, und das sind um 5 % mehr als im Vorjahr.", "PL PL"),
        ("Die Miete ist doppelt so hoch wie in Polen und liegt bei 900 Euro.", "- -"),
        ("Cuesta 30 euros al mes, el doble que en Portugal.", "- -"),
        ("Die Miete stieg um 20 Euro auf 70 Euro, in Polen liegt sie bei 90 Euro.", "- - PL"),
        ("Polen verkaufte für 5 Mrd. Euro nach Italien.", "PL"),
        ("Von Polen nach Italien fuhren 80 Züge, und sie waren voll.", "-"),
        ("In Polen kamen 80 Gäste, in Italien waren es 30 Gäste, und davon waren 20 Gäste krank.", "PL IT -"),
    ],
)
def test_a_figure_has_the_country_of_its_part_of_the_sentence(text, found):
    assert [one.place or "-" for one in drafts(Document("a.md", text))] == found.split()
