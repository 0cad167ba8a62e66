"""The language of a text: its function words and its script show it, and English needs neither."""

from pathlib import Path

import pytest
from cases import cases

from innofacts.errors import InnofactsError
from innofacts.languages.detection import language_of, language_with_code, main_language
from innofacts.prose.figures import find_figures
from innofacts.prose.segments import segments, unread

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
German | fast 12.400 Gäste
German | Fast 40 Personen
German | Betroffen seien alle 50 Orte.
Spanish | La Liga de la Costa solo sería creada en 1948, tras la venta de 80 barcos.
Spanish | La gripe puede costar 80 barcos.
French | presque 40
Spanish | Mayor que 40
Spanish | 300 kilos o superior
Portuguese | navios maiores que 30 e menores que 90
none | Fast 40 boats
none | Fresno, CA 93721
none | Bill AB 40, minimum 20 boats
none | 80 Länder
none | Rio de Janeiro: 80 MW
none | El Niño 80
none | LA 80, DE LA 80
none | Hamburg, 5. Mai 2024
Romanian | mai mult de 80 de oameni
none | α = 0.05, y = 3, n = 12
none | 80 ha
none | museum-visits-de-la-2023
none |
"""


@cases("row", FOUND.strip().splitlines())
def test_the_language_of_a_text_shows(row):
    name, _, text = row.partition(" | ")
    found = language_of(text)
    assert (found.name if found else "none") == name.removesuffix(" |")


BEFORE = {
    "de": "Die Reederei hat gestern ihre Zahlen vorgelegt. Sie ist nicht so groß wie im Jahr davor.",
    "en": "The shipping company presented its accounts yesterday. It is not as large as it was in the year before.",
    "es": "La naviera presentó ayer sus cuentas. La empresa no es tan grande como el año pasado.",
    "fr": "La compagnie a présenté ses comptes hier. Elle est moins grande que l'an dernier dans le pays.",
}
SAILORS = {"de": "Schiffsköche", "es": "marineros", "fr": "équipiers"}


@pytest.mark.parametrize("before", [*BEFORE.values(), ""])
@pytest.mark.parametrize("code", SAILORS)
def test_a_bound_is_read_in_its_own_language_whatever_the_text_before_is_in(code, before):
    grammar = language_with_code(code).grammar
    assert grammar is not None
    rows = [(sign, f"{words.capitalize()} 12.400 {SAILORS[code]}.") for sign, words in phrases(grammar.before)]
    rows += [(sign, f"12.400 {SAILORS[code]} {words}.") for sign, words in phrases(grammar.after)]
    assert len(rows) > 40
    read = [(sign, sentence, *bounds(f"{before}\n\n{sentence}")) for sign, sentence in rows]
    refused = {sentence for _, sentence, *found in read if not found}
    assert refused <= {"Kleiner als 12.400 Schiffsköche."}  # which may be Dutch
    assert [row for row in read if row[1] not in refused and row[0] != row[2]] == []


def bounds(text):
    """Return the bounds of the figures of a text; none if a part of it is not read."""
    return [] if [*unread(segments(text), text)] else [mention.figure.bound for mention in find_figures(text)]


def phrases(rows):
    """Return the signs of bounds with each of their phrases, without the signs that are no words."""
    return [(sign, words) for sign, row in rows.items() for words in row.split("|") if words[0].isalpha()]


@pytest.mark.parametrize(
    "file", ["README.md", "CHANGELOG.md", *(f"docs/{n}.md" for n in ("guide", "library", "reports"))]
)
def test_no_english_is_taken_for_a_language_that_is_not_read(file):
    text = (ROOT / file).read_text(encoding="utf-8")
    found = [*segments(text)]
    assert len(found) > 20
    assert [text[one.start : one.end] for one in unread(found, text)] == []


def test_a_text_without_words_is_taken_for_english():
    assert main_language("80, 90").name == "English"
    assert main_language("Mehr als 80 Länder nahmen teil.").name == "German"


def test_a_language_that_is_read_has_a_code():
    assert language_with_code("") is None
    assert language_with_code("fr").name == "French"
    with pytest.raises(InnofactsError) as caught:
        language_with_code("it")
    assert (caught.value.message, caught.value.hint) == (
        'figures are not read in the language "it"',
        "write en, de, fr, es",
    )
