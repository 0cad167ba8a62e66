"""A language: the words by which it is recognised, and how it writes figures."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from innofacts.patterns import regex

NEVER = "(?!)"
"""A pattern of nothing, for what a language does not have."""
WINDOW = 60
"""The characters before a number, or behind it, in which its words are."""


class Grammar(NamedTuple):
    """How a language writes figures. Every phrase is in lower case, with plain apostrophes and single spaces."""

    before: dict[str, str]
    """The signs of bounds (docs/figures.md), each with its phrases before a number, separated by `|`."""
    after: dict[str, str]
    """The signs of bounds, each with its phrases after a number or its unit."""
    adverbs: str
    """A pattern for the phrases of those that may be anywhere in the clause of their number: *como máximo* caben 80."""
    directions: str
    """Bounds that after a verb of change say what it came to: creció *hasta* 40."""
    denials: str
    """The words that reverse a bound: *nicht* mehr als."""
    nobody: str
    """The words of a subject that reverses the bound of its verb: *kein* Betrieb hat mehr als."""
    within: str
    """The words after which a bound belongs to a noun, and not to the verb: kein Betrieb *mit* mehr als."""
    minus: str
    """The word before a temperature below zero: *minus* 5 Grad."""
    articles: str
    """The words that may come between a bound and its number: superan *los* 80."""
    among: str
    """The phrases that are bounds of amounts, and only place what is counted: *unter den* 26 Bewerbern."""
    worth: str
    """A pattern for the nouns behind which a bound only tells their amount: ein *Kredit* über 5 Millionen Euro."""
    about_few: str
    """The phrases of which nobody can tell it before a small number of things: *über* zwei Wege."""
    about: str
    """The phrases of which nobody can tell whether they bound a count or have a different meaning: *sobre* 40 casos."""
    ranges: tuple[tuple[str, str], ...]
    """The words before the first number of a range, which may be empty, and those between its numbers."""
    either: str
    """The words between two numbers with one unit, which are as good as a range: zwei *oder* drei Tage."""
    scales: dict[str, str]
    """The scales of figures, each with its words here."""
    money: dict[str, str]
    """Scales with their currency, each with the words for both: 93 *mdd* are 93 million dollars."""
    counts: dict[str, str]
    """Numbers, each with its words, read before a scale, and from 2 before a noun: *eine* Million, *zwölf* Kräne."""
    more_counts: dict[str, str]
    """The numbers above them, each with its words: *fünfundzwanzig* Kräne; hundreds are read before a scale only."""
    hundreds: str
    """The words before the rest of a number in words, and behind its scale, which is not read: *ciento* dos."""
    definite: str
    """The words before what is known, of which nothing is counted: *diese* zwei Orte; articles are read as well."""
    fractions: dict[str, str]
    """The denominators of fractions, each with its words, which numbers in words may be before: zwei *Drittel*."""
    of_fractions: str
    """The words after a fraction of something: zwei Drittel *der* Gäste."""
    no_wholes: str
    """The nouns of times and the like, whose parts are no shares: die Hälfte der *Saison*."""
    no_shares: str
    """The words before a part that is no share: die *zweite* Hälfte, *auf die* Hälfte."""
    one_in: str
    """A pattern for "one in six", with a group `whole` and perhaps `few`; `{counts}` are the numbers in words."""
    ordinals: dict[str, str]
    """The ordinal numbers of that pattern, if it has any: jeder *sechste* Gast."""
    labels: str
    """The words before a number that only tells things apart: *Artikel* 5."""
    clock: str
    """A pattern for what is behind the hour of a day: 20 *Uhr*."""
    at: str
    """The words before a number of hours that is an hour of a day: *a las* 20 horas."""
    units: dict[str, str]
    """Units in English, each with its words here."""
    of: str
    """The words between a scale and its noun: millions *de* personnes."""
    per: str
    """The words between the two units of a rate: Euro *pro* Stunde."""
    per_many: str
    """The words between them only if the second has a power of ten: 3 Fälle *auf* 1000 Einwohner."""
    and_per: str
    """The words before a second unit that an amount is per: Liter pro Kopf *und* Tag."""
    bases: dict[str, str]
    """What an amount may be per, in English in the singular, each with its words here: euros par *ménage*."""
    noun_per: str
    """A pattern for any other noun behind those words; one that never matches if they have other meanings."""
    rates: dict[str, str]
    """Such words in English, each with the phrases that say as much: 900 Euro *im Monat*."""
    prices: dict[str, str]
    """Such words in English, each with the phrases that say as much only behind money: 2 euros *le kilo*."""
    no_rates: str
    """The words behind a time that is none of a rate: 40 am Tag *danach*."""
    noun: str
    """A pattern for the thing that is counted: a group `noun`, with the words before it that the unit leaves out."""
    verbs: str
    """A pattern for words behind a number from 2 on that are verbs, and no plurals: 43 *viajaban*."""
    victims: str
    """The words by which a number without a noun is of people: 12 *murieron*, 12 *kamen ums Leben*."""
    of_them: str
    """The words before a part of what was counted last: 80 Gäste, *davon* 40 in Bonn."""
    of_the: str
    """The words between a number and that of the whole that it is a part of: 13 *der* 16 Länder."""
    of_some: str
    """Such words that between small numbers tell a share: 13 *von* 16 Ländern."""
    factors: dict[str, str]
    """How many times something else, each with its words: *doppelt* so hoch."""
    as_many: str
    """A pattern for the words behind those that show that something else is meant: doppelt *so hoch*."""
    abbreviations: str
    """Words before a full stop that does not end a sentence."""
    months: str
    """The names of the months in their order, with blanks between months."""
    relative: dict[str, str]
    """Times that count from the day of a text, each with its words: `-1 year` is *l'an dernier*."""
    ends: str
    """The words for the end of a year: *Ende* 2023."""
    parts: str
    """The words for another part of a year or a month: *Anfang* 2023."""
    fractions_of_years: dict[str, str]
    """The quarters and halves of a year as periods have them, each with its words: *drittes Quartal* is Q3."""
    since: str
    """The words for the beginning of a time that goes on: *seit* 2019."""
    compared: str
    """The words before a time that a figure is compared with: mehr *als* 2022."""
    dotted_days: str
    """The words before a day, apart from a comma, if that has a full stop: *am* 12. Mai; empty if it has none."""
    dotted_ordinals: str
    """The other nouns behind a number with a full stop, which does not end a sentence: im 3. *Quartal*."""
    of_years: str
    """The words before a year: *im Jahr* 2009."""
    rises: str
    """The beginnings of verbs and nouns of rising."""
    falls: str
    """The beginnings of verbs and nouns of falling."""
    risen: str
    """A pattern for words of rising behind the size of a rise: um 5 % *gestiegen*, or empty."""
    fallen: str
    """A pattern for words of falling behind the size of a fall."""
    more: str
    """The words behind the size of a rise, or behind how much more something is: 5 % *höher* als 2022."""
    less: str
    """The words behind the size of a fall, or behind how much less something is: 3 Gäste *weniger* als 2022."""
    than: str
    """The words that show that those words compare a number that is no percentage: 3 weniger *als* 2022."""
    by: str
    """The words between a verb of change and the size of the change: stieg *um* 5 %."""
    to: str
    """The words between a verb of change, or the size of the change, and what it came to: sank um 38 *auf* 40."""
    amounts: str
    """The words before a number without a noun, which is a figure: 2023 *waren es* 1.100."""
    number_of: str
    """The words before what a number counts: die *Zahl der* Gäste stieg auf 40."""
    warmth: str
    """The beginnings of words for how warm it is, in a sentence whose degrees are of no angle."""
    aged: str
    """The words before the age of a person, also without the word for years: *ist* über 60."""
    of_ages: str
    """A pattern for the words before an age in years, with a group `noun` for who is so old: un *homme de* 72 ans."""
    of_age_bounds: str
    """The same before a bound of an age: *Kinder* unter 6 Jahren."""
    older: str
    """The bounds that years have only as an age: *mayores de* 65 años."""
    old: str
    """The words behind an age: 72 Jahre *alt*."""
    terms: str
    """A pattern for the ends of nouns whose years are no age: eine *Haftstrafe* unter 2 Jahren."""
    means: str
    """A pattern for words that make an age one that is measured: *Durchschnittsalter*."""
    genitive: str = ""
    """The ending that the names of countries may have: Frankreich*s*."""
    thousand: str = ""
    """The word for a thousand, if more digits may follow it: 4 *mil* 755."""
    millions: str = ""
    """The words for a million that thousands may follow: 2 *millones* 300 mil."""
    compounds: str = NEVER
    """A pattern for the rest of a word that a hyphen joins to a percentage: 20-*prozentig*."""
    is_minus_a_sign: bool = False
    """Whether the word for minus is the sign of any number, since it never means less: *minus* 20 Euro."""
    has_comma_groups: bool = False
    """Whether some of its countries group digits by commas, so that 1,500 may be either number."""


class Language(NamedTuple):
    """A language."""

    code: str
    """Its ISO 639 code."""
    name: str
    """Its name in English."""
    words: frozenset[str]
    """Its function words, and pairs of words, in lower case; words that English has too count for neither."""
    grammar: Grammar | None = None
    """How it writes figures; None if its figures are not read."""


def contracted(rows: dict[str, str], ending: str, *words: str) -> dict[str, str]:
    """Return phrases by their signs, those that end with some words also with an article: por debajo del."""
    ends = tuple(f" {word}" for word in words)
    return {
        sign: "|".join(
            form
            for phrase in phrases.split("|")
            for form in (phrase, *([f"{phrase}{ending}"] if phrase.endswith(ends) else []))
        )
        for sign, phrases in rows.items()
    }


def fractions_of_years(quarters: str, quarter: str, halves: str, half: str) -> dict[str, str]:
    """Return the words for the quarters and halves of a year: of the ordinals in each word of a text, and the nouns."""
    rows = (("Q", quarters, quarter), ("H", halves, half))
    return {
        f"{letter}{n}": "|".join(f"{word} {noun}" for word in words.split("|") for noun in nouns.split("|"))
        for letter, ordinals, nouns in rows
        for n, words in enumerate(ordinals.split(), 1)
    }


def numbered(first: int, rows: str) -> dict[str, str]:
    """Return the words for numbers by the number: the first row is for `first`, the next for one more."""
    return {str(number): words for number, words in enumerate(rows.split(), first)}


def language(code: str, name: str, words: str, grammar: Grammar | None = None) -> Language:
    """Return a language with its words separated by spaces, the words of a pair joined by `_`."""
    return Language(code, name, frozenset(word.replace("_", " ") for word in words.split()), grammar)


def plain(words: str) -> str:
    """Return words as a grammar has them: in lower case, with plain apostrophes and single spaces."""
    return " ".join(words.lower().replace("’", "'").split())


def turned(rows: Mapping[str, str]) -> dict[str, str]:
    """Return for each phrase of a table the key of its row."""
    return {phrase: key for key, phrases in rows.items() for phrase in phrases.split("|")}


def any_of(*rows: str) -> str:
    """Return a pattern for any phrase of some rows, which have "|" between phrases, the longer ones first."""
    phrases = sorted({phrase for row in rows for phrase in row.split("|")}, key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+").replace("'", "['’]") for phrase in phrases)


def compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern that tells no capital letters from small ones."""
    return regex(f"(?i){pattern}")
