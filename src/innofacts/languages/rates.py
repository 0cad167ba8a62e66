"""What a unit is per in a language other than English: km/h, Euro pro Kopf, euros par mois, je Million Einwohner."""

import re

from innofacts.english.inflection import plural
from innofacts.english.units import MEASURES, MEASURES_OF_TIME
from innofacts.languages.language import Grammar, any_of, compiled, plain, turned
from innofacts.patterns import regex
from innofacts.values.units import CURRENCY, read_unit

_SYMBOLS_OF_TIMES = frozenset("adhs")  # t/a, m/s
_NO_RATES = frozenset(("degrees", "°C"))
_POWER_OF_TEN = regex(r"10{2,}(?!\d)")


class Rates:
    """The patterns of the rates of a language."""

    def __init__(self, grammar: Grammar, words: frozenset[str], digits: str) -> None:
        """Compile the patterns; `words` are the function words, which are no bases, `digits` is for a number."""
        self._words = words
        self._scales, self._units = turned(grammar.scales), turned(grammar.units)
        self._bases = turned(grammar.bases) | turned(grammar.rates) | turned(grammar.prices)
        bases, times = turned(grammar.bases), [*filter(MEASURES_OF_TIME.__contains__, grammar.bases)]
        one, some = any_of(*bases), any_of(*bases, *self._units)
        scale, of = any_of(*self._scales), rf"(?:(?:{any_of(grammar.of)})(?:\s+|(?<=['’])))?"
        many = rf"(?:(?P<many>{digits})\s+|(?:(?:{any_of(grammar.counts['1'])})\s+)?(?=(?:{scale})\b))"
        many += rf"(?:(?P<scale>{scale})\b\.?\s+{of})?"
        # 40 am Tag der Wahl, 40 im Jahr 2020
        goes_on = rf"(?![\w-]|\s+(?:\d|(?:{any_of(grammar.no_rates, *grammar.months.split())})(?!\w)))"
        self._forms = (
            compiled(rf"/(?:(?P<many>\d+)\s?)?(?:(?P<base>{one})|(?P<noun>[^\W\d_]+[²³23]?))(?![\w'’])"),
            compiled(
                rf"\s+(?:{any_of(grammar.per)}|(?P<wide>{any_of(grammar.per_many)}))\s+{many}"
                rf"(?:(?P<base>{some})(?!\w)|(?P<noun>[^\W\d_][\w-]+))"
            ),
            compiled(rf"\s+(?:{any_of(grammar.per)})\s+(?:(?P<base>{one})|(?P<other>{grammar.noun_per})){goes_on}"),
            compiled(rf"\s+(?P<base>{any_of(*turned(grammar.rates))}){goes_on}"),
            compiled(rf"\s+(?P<money>(?P<base>{any_of(*turned(grammar.prices))})){goes_on}"),
        )
        times_of_one = any_of(*(grammar.bases[time] for time in times))
        self._and = (
            self._forms[0],
            compiled(rf"\s+(?:{any_of(grammar.and_per)})\s+(?P<base>{times_of_one}){goes_on}"),
        )

    def behind(self, text: str, position: int, end: int, unit: str) -> tuple[str, int]:
        """Return the unit before an offset with what it is per, and the offset after that; without a rate, as they are.

        The unit may be empty: 33 je Million Einwohner.
        """
        for forms in (self._forms, self._and):  # pro Kopf und Tag
            matches = (form.match(text, position, end) for form in forms)
            found = next((match for match in matches if match and self._is_rate(match, unit)), None)
            if found is None:
                break
            unit, position = f"{unit} per {self._base(found)}".strip(), found.end()
        return unit, position

    def _is_rate(self, match: re.Match[str], unit: str) -> bool:
        """Return whether words behind a unit say what it is per: not 30 Grad am Tag, nor 3 robes pour 100 euros."""
        found, base = match.groupdict(), self._base(match)
        noun = found.get("noun") or ""
        if "scale" in found:
            is_many = _POWER_OF_TEN.match(base) is not None or found["scale"] is not None
            is_thing = noun.lower() not in self._words and read_unit(base.rpartition(" ")[2]).kind != CURRENCY
            is_other = not found["wide"] or (unit and not base.endswith(f" {unit}"))  # wuchs von 80 auf 100 Gäste
            return is_many and is_thing and bool(is_other)
        is_base = not found.get("money") and (not noun or noun.lower() in MEASURES or noun in _SYMBOLS_OF_TIMES)
        return unit not in _NO_RATES and (is_base or read_unit(unit).kind == CURRENCY)

    def _base(self, match: re.Match[str]) -> str:
        """Return what a unit is per, in English where the grammar has a word for it: person, 100000 inhabitants."""
        found = match.groupdict()
        words, scale = plain(found["base"] or ""), self._scales.get(plain(found.get("scale") or ""), "")
        many = [re.sub(r"\D", "", found.get("many") or ""), scale]
        one = self._bases.get(words, "")
        base = one
        if any(many):
            base = self._units.get(words) or (one if one.lower() in MEASURES else one and plural(one))
        return " ".join(filter(None, (*many, base or found.get("noun") or found.get("other"))))
