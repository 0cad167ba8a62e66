"""The language of a text: its function words and its script show it, and English needs neither."""

from pathlib import Path

import pytest

from innofacts.errors import InnofactsError
from innofacts.languages.detection import language_of, main_language, named
from innofacts.prose.pieces import pieces, unread

ROOT = Path(__file__).parents[2]
FOUND = """
German | mehr als 80 Länder nahmen teil
German | rund 80
German | 3,3 Mrd. Euro
French | plus de 80 pays
French | Le nombre est compris entre 20 et 30.
Spanish | más de 80 países
Spanish | Este número es mayor que 100
Spanish | entre 20 y 100 manzanas
Portuguese | mais de 80 países
Italian | più di 80 paesi
Danish | Mindre end 80 lande tog derhen.
Catalan | com a mínim 80 vaixells
Galician | Polo menos 80 barcos
Dutch | meer dan 80 landen
Swedish | mer än 80 länder
Polish | ponad 80 krajów i nie więcej niż 90
Turkish | 80'den fazla ülke
Finnish | yli 80 maata oli mukana
Chinese | 超过80个国家
Chinese | 华为在80多个国家
Japanese | 80か国以上
Korean | 80개국 이상
a language in Cyrillic script | более 80 стран
a language in Arabic script | أكثر من 80 دولة
Greek | περισσότερες από 80 χώρες
Hebrew | יותר מ-80 מדינות
a language in Devanagari script | 80 से अधिक देश
Thai | มากกว่า 80 ประเทศ
English | More than 80 countries took part.
English | The slogan "Wir schaffen das" was used by 10 of the papers.
English | Huawei (华为) sold 80 of them.
English | The Süddeutsche Zeitung and Le Monde sold 80 copies.
English | Banco de la Nación and the Universidad de los Andes hired 80 people.
none | 80 Länder
none | Rio de Janeiro: 80 MW
none | El Niño 80
none | LA 80, DE LA 80
none | α = 0.05, y = 3, n = 12
none | 80 ha
none | museum-visits-de-la-2023
none |
"""


@pytest.mark.parametrize("row", FOUND.strip().splitlines())
def test_the_language_of_a_text_shows(row):
    name, _, text = row.partition(" | ")
    found = language_of(text)
    assert (found.name if found else "none") == name.removesuffix(" |")


@pytest.mark.parametrize(
    "file", ["README.md", "CHANGELOG.md", *(f"docs/{n}.md" for n in ("guide", "library", "reports"))]
)
def test_no_english_is_taken_for_a_language_that_is_not_read(file):
    text = (ROOT / file).read_text(encoding="utf-8")
    found = [*pieces(text)]
    assert len(found) > 20
    assert [text[one.start : one.end] for one in unread(found, text)] == []


def test_a_text_without_words_is_taken_for_english():
    assert main_language("80, 90").name == "English"
    assert main_language("Mehr als 80 Länder nahmen teil.").name == "German"


def test_a_language_that_is_read_has_a_code():
    assert named("") is None
    assert named("fr").name == "French"
    with pytest.raises(InnofactsError) as caught:
        named("it")
    assert (caught.value.message, caught.value.hint) == (
        'figures are not read in the language "it"',
        "write en, de, fr, es",
    )
