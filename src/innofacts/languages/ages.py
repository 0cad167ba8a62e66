"""Ages in a language other than English: ein 72 Jahre alter Mann, un homme de 72 ans, menores de 6 años."""

import re

from innofacts.languages.language import WINDOW, Grammar, any_of, compiled
from innofacts.values.figures import INEQUALITIES, Figure

_YEARS = ("year", "month")  # the keys of units
_RANGE = ".."


class Ages:
    """The patterns of the ages of a language."""

    def __init__(self, grammar: Grammar, words: frozenset[str]) -> None:
        """Compile the patterns; `words` are the function words, none of which is a noun."""
        bounds = (
            phrase for rows in (grammar.before, grammar.after) for row in rows.values() for phrase in row.split("|")
        )
        nouns = {word for row in grammar.units.values() for word in row.split("|")}  # personnes, Menschen
        self._no_nouns = words.union(*(phrase.split() for phrase in bounds)) - nouns
        self._aged = compiled(rf"(?<!\w)(?:{any_of(grammar.aged)})\s+$")
        self._of_ages = compiled(rf"(?<!\w)(?:{grammar.of_ages})$")
        self._of_bounds = compiled(rf"(?<!\w)(?:{grammar.of_age_bounds})\s+$")
        self._older = compiled(rf"(?:{any_of(grammar.older)})\s")
        self._old = compiled(rf"\s+(?:{any_of(grammar.old)})(?!\w)")
        self._terms = compiled(rf"(?:{grammar.terms})$")
        self._of_a_term = compiled(rf"\s+(?:(?:{any_of(grammar.of)})(?:\s+|(?<=['’])))?[\w-]*(?:{grammar.terms})(?!\w)")
        self._means = compiled(grammar.means)

    def is_age(self, text: str, sentence: tuple[int, int], span: tuple[int, int], figure: Figure) -> bool:
        """Return whether the words around a figure of a sentence say how old somebody is.

        A mean age, and an expectancy of life, are none, since they are measured: so are the years of a term.
        """
        unit = figure.unit.key
        if unit not in ("", *_YEARS) or figure.scale:
            return False
        start, (first, end) = max(sentence[0], span[0] - WINDOW), span
        if self._means.search(text, start, first):
            return False
        if unit and (self._old.match(text, end, sentence[1]) or self._older.match(text, first, end)):
            return True
        if unit == "month" or self._of_a_term.match(text, end, sentence[1]):
            return False  # 30 Jahre Haft
        if self._aged.search(text, start, first):
            return True
        is_bounded = figure.bound in INEQUALITIES or figure.bound == _RANGE
        forms = (self._of_ages, *([self._of_bounds] if is_bounded else []))
        return unit != "" and any(self._is_of(form.search(text, start, first)) for form in forms)

    def _is_of(self, match: re.Match[str] | None) -> bool:
        """Return whether the words before a number of years have no noun, or that of one who is so old."""
        noun = match.groupdict().get("noun") if match else None
        return match is not None and not (noun and (noun.lower() in self._no_nouns or self._terms.search(noun)))
