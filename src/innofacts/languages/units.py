"""What a number in a language other than English counts, or is measured in: 40 Gäste, 40 Euro pro Kopf, 40 %."""

import re
from decimal import Decimal

from innofacts.english.currencies import COMMON, NAMES_OF_PLAIN_MONEY, SIGNS, SYMBOLS
from innofacts.english.units import MEASURES
from innofacts.languages.language import Grammar, any_of, compiled, plain, turned
from innofacts.languages.rates import Rates
from innofacts.patterns import regex
from innofacts.values.units import CURRENCY, read_unit

_BLANKS = " \u00a0\u2009\u202f"
DIGITS = (
    rf"\d{{1,3}}(?:(?:\.\d{{3}})+|(?:[{_BLANKS}]\d{{3}})+|(?:['’]\d{{3}})+|(?:,\d{{3}}){{2,}})(?!\d)(?:,\d+)?"
    r"|\d+(?:[.,]\d+)?"
)
"""The pattern of a number in digits."""
MONEY = rf"(?:{'|'.join(map(re.escape, SYMBOLS))})|\b(?-i:{'|'.join(sorted(COMMON))})\b"  # calle 63 sur
"""The pattern of the sign, or the usual code, of a currency."""
PERCENTS = ("%", "‰")
FEWEST = 2
"""The fewest things that are counted in words: eine is an article as well."""
_PERCENT = regex(rf"\s?(?:{'|'.join(PERCENTS)})")
_SYMBOL = regex(r"\s?(?P<symbol>°?[^\W\d_]+[²³]?)(?![\w'’])")


class Units:
    """The patterns of a language for units, and for the nouns of what is counted."""

    def __init__(self, grammar: Grammar, words: frozenset[str]) -> None:
        """Compile the patterns; `words` are the function words, none of which is a noun."""
        self._units = turned(grammar.units)
        self.no_nouns = {*words, *turned(grammar.counts), *turned(grammar.more_counts)}
        self._rates = Rates(grammar, words, DIGITS)
        self._names = {*grammar.units, *SIGNS.values(), *COMMON}
        self._currencies = {
            name for name in grammar.units if read_unit(name).kind == CURRENCY or name in NAMES_OF_PLAIN_MONEY
        }
        victims, known = any_of(grammar.victims), any_of(*grammar.units.values())
        of = {
            True: of_a(grammar.of),
            False: of_a("|".join({*grammar.of.split("|")}.intersection(grammar.of_the.split("|")))),
        }
        self._known = {
            is_scaled: compiled(rf"\s?{words}(?P<unit>{known}|{MONEY})(?!\w|[-‐‑][^\W\d_])")
            for is_scaled, words in of.items()
        }
        self._noun = {is_scaled: regex(rf"\s+{words}(?P<words>{grammar.noun})") for is_scaled, words in of.items()}
        self._number_of = regex(rf"(?i:\b(?:{any_of(grammar.number_of)}))(?:\s+|(?<=['’])){grammar.noun}")
        self.of_year = compiled(rf"(?<!\w)(?:{any_of(grammar.of_years)})\s+$")
        """The pattern of the words before a year: im Jahr 2020."""
        self._verbs = regex(grammar.verbs)
        self._victims = compiled(rf"\s+(?:{victims})(?!\w)")
        self._of_victims = compiled(rf"[^,;:.]*?(?<!\w)(?:{victims})(?!\w)")

    def is_known(self, unit: str) -> bool:
        """Return whether a unit is one that is known, and not only a noun."""
        return unit in self._names

    def per(self, text: str, position: int, end: int, unit: str) -> tuple[str, int]:
        """Return the unit before an offset with what it is per, and the offset after that."""
        return self._rates.behind(text, position, end, unit)

    def money(self, text: str, position: int, end: int) -> tuple[str, int] | None:
        """Return the name of the currency behind an amount with its sign, and the offset after it: $169 pesos."""
        found = self._known[True].match(text, position, end)
        unit = self._units.get(plain(found["unit"]), "") if found else ""
        return self._rates.behind(text, found.end(), end, unit) if found and unit in self._currencies else None

    def behind(self, text: str, position: int, end: int, number: Decimal, scale: str) -> tuple[str, int] | None:
        """Return the unit of a number and its scale at the offset after them, and the offset after the unit.

        Only after a scale may a word be between them: 5 millones de pesos, but 5 de mayo.
        """
        is_scaled = scale != ""
        if percent := _PERCENT.match(text, position, end):
            return percent[0].strip(), percent.end()
        if known := self._known[is_scaled].match(text, position, end):
            words = known["unit"]
            unit, position = self._units.get(plain(words)) or SIGNS.get(words) or words, known.end()
        elif (symbol := _SYMBOL.match(text, position, end)) and _is_measure(symbol["symbol"]):
            unit, position = symbol["symbol"], symbol.end()
        elif (rate := self._rates.behind(text, position, end, ""))[0]:
            return rate  # 33 je Million Einwohner
        elif self._victims.match(text, position, end):
            return "people", position
        elif (noun := self._noun[is_scaled].match(text, position, end)) and self._is_noun(noun, number):
            unit, position = self._units.get(noun["noun"].lower(), noun["noun"]), noun.end()
        else:
            return None
        return self._rates.behind(text, position, end, unit)

    def _is_noun(self, match: re.Match[str], number: Decimal) -> bool:
        """Return whether words after a number are a noun with its adjectives, and no word of the sentence: per Ende."""
        is_led = match[0].strip() != match["words"]  # 3 millions de dette
        is_verb = not is_led and number >= FEWEST and self._verbs.fullmatch(match["noun"]) is not None
        is_free = self.no_nouns.isdisjoint(match["words"].lower().split())  # trois des quatre, drei von vier Gästen
        return is_free and not (is_verb or self.of_year.match(f"{match['noun']} "))

    def counted(self, text: str, sentence: tuple[int, int], span: tuple[int, int]) -> str:
        """Return what a number without a noun counts, by the words around it: die Zahl der Gäste sank auf 40."""
        found = [*self._number_of.finditer(text, sentence[0], span[0])]
        noun = found[-1]["noun"] if found else ""
        are_people = not noun and self._of_victims.match(text, span[1], sentence[1])
        return "people" if are_people else self._units.get(noun.lower(), noun)


def of_a(words: str) -> str:
    """Return the pattern of words that may be between a number and its noun: 40 millions *de* francs."""
    return rf"(?:(?:{any_of(words)})(?:\s+|(?<=['’])))?" if words else ""


def _is_measure(symbol: str) -> bool:
    return symbol.lower() in MEASURES if len(symbol) > 1 else symbol in _SHORT_MEASURES


_SHORT_MEASURES = frozenset("glmt")
