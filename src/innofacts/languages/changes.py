"""Changes in a language other than English: stieg um 5 %, um 5 % niedriger, 40 de moins que l'an dernier."""

from innofacts.languages.language import NEVER, WINDOW, Grammar, any_of, compiled
from innofacts.patterns import regex
from innofacts.values.units import Unit

RISE, FALL = "rise", "fall"
_PART_ENDS = regex(r"[,;:]\s")


class Changes:
    """The patterns of the changes of a language."""

    def __init__(self, grammar: Grammar) -> None:
        """Compile the patterns of a grammar."""
        self.verb = compiled(rf"\b(?:(?P<rise>{any_of(grammar.rises)})|{any_of(grammar.falls)})")
        self._by = compiled(rf"(?<!\w)(?:{any_of(grammar.by)})\s+$")
        self._of = grammar.of.split("|")
        risen, fallen = grammar.risen or NEVER, grammar.fallen or NEVER
        sizes = {*grammar.by.split("|")}.difference(words for words, _ in grammar.ranges)  # um, and not von
        self._by_size = compiled(rf"(?<!\w)(?:{any_of(*sizes) or NEVER})\s+$")
        self._changed = compiled(rf"(?:[^,;:.()–—]|[.,](?=\d))*?(?<!\w)(?:(?P<rise>{risen})|(?:{fallen}))(?!\w)")
        counts, behind = any_of(*grammar.counts.values()), r"(?:\s+|(?<=['’]))"
        no_number = rf"(?!(?!(?:19|20)\d\d(?!\d))\d|(?:{counts})(?!\w))"  # 5 Gäste mehr als 30 Minuten
        self._more_or_less = compiled(
            rf"\s+(?:(?P<more>{any_of(grammar.more)})|{any_of(grammar.less)})(?!\w|\s+(?:{any_of(grammar.of)}){behind}\d)"
            rf"(?P<than>\s+(?:{any_of(grammar.than)}){behind}{no_number})?"
        )

    def direction(self, text: str, sentence: tuple[int, int], span: tuple[int, int], unit: Unit) -> str:
        """Return RISE or FALL for a figure of a sentence that is the size of a change; empty for a level."""
        behind = self._more_or_less.match(text, span[1], sentence[1])
        if behind and (behind["than"] or unit.is_percentage):
            return RISE if behind["more"] else FALL
        start, end = max(sentence[0], span[0] - WINDOW), min(sentence[1], span[1] + WINDOW)
        is_size = self._by_size.search(text, start, span[0]) is not None
        changed = self._changed.match(text, span[1], end) if is_size else None
        part = [start, *(mark.end() for mark in _PART_ENDS.finditer(text, start, span[0]))][-1]
        led = self.led(text, part if changed else sentence[0], span[0])  # um 1 % gewachsen, um 2 % geschrumpft
        return led or ("" if changed is None else RISE if changed["rise"] else FALL)

    def led(self, text: str, start: int, first: int) -> str:
        """Return the direction of the change that the words before a figure say: sank um 5 %; empty without any."""
        by = self._by.search(text, max(start, first - WINDOW), first)
        verbs = [*self.verb.finditer(text, max(start, first - WINDOW), by.start())] if by else []
        if verbs and by and by[0].strip().lower() in self._of and _PART_ENDS.search(text, verbs[-1].end(), by.start()):
            return ""  # a perdu 12 millions, contre un bénéfice de 3
        return "" if not verbs else RISE if verbs[-1]["rise"] else FALL
