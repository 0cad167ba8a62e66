"""The figures of a text in a language other than English, read by the grammar of the language."""

import re
from bisect import bisect_left
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from innofacts.english.currencies import SIGNS
from innofacts.english.inflection import singular
from innofacts.english.units import MEASURES_OF_TIME
from innofacts.languages.ages import Ages
from innofacts.languages.bounds import Bounds, not_below_zero
from innofacts.languages.changes import Changes
from innofacts.languages.detection import language_with_code
from innofacts.languages.language import Grammar, Language, any_of, compiled, plain, turned
from innofacts.languages.ranges import Range, Ranges
from innofacts.languages.shares import Shares
from innofacts.languages.units import DIGITS, FEWEST, MONEY, PERCENTS, Units, of_a
from innofacts.languages.wholes import Wholes
from innofacts.patterns import regex
from innofacts.values.figures import DENIED, Figure
from innofacts.values.grammar import MAX_DIGITS
from innofacts.values.units import COUNT, CURRENCY, Unit, read_unit

AGE, TEMPERATURE, MULTIPLE = "age", "temperature", "multiple"


class FoundFigure(NamedTuple):
    """A figure of a text."""

    start: int
    """The offset of its first character, of the words of its bound."""
    end: int
    """The offset after its unit, or after the words of its bound."""
    figure: Figure
    """The figure; its unit is in English where the grammar has a word for it, and else as it is printed."""
    change: str
    """RISE or FALL for the size of a change; empty for a level."""
    exact: Decimal | None = None
    """The number with more digits, if it is that of a share in words, and rounded."""
    kind: str = ""
    """AGE, TEMPERATURE or MULTIPLE if its words say what kind of quantity it is; empty if its unit says it."""


class _Part(NamedTuple):
    """A number, with the words around it that belong to it."""

    first: int
    """The offset of the first word of its bound, or of its currency."""
    start: int
    """The offset of its first digit, or of its currency."""
    end: int
    """The offset after its unit, or after the words of its bound."""
    sign: str
    """The sign of its bound; empty without one."""
    number: Decimal
    """The number before the scale."""
    scale: str
    """A scale of figures, or empty."""
    unit: str
    """The unit, or empty."""


def readings(text: str, start: int, end: int, language: Language) -> list[FoundFigure]:
    """Return the figures between two offsets of a text in a language that has a grammar.

    A number is a figure if it has a bound, a scale or a unit, is an end of a range, or what changed came to, or changed
    by; days and years are none.
    """
    return sorted(_Reading(_patterns(language.code), text, (start, end)).figures())


def unclear_bounds(text: str, start: int, end: int, language: Language) -> list[int]:
    """Return where the bounds between two offsets are that may be of several numbers, none of which is read."""
    reading = _Reading(_patterns(language.code), text, (start, end))
    reading.figures()
    return reading.unclear


class _Reading:
    """The figures of a span of a text, found one after another."""

    def __init__(self, patterns: "_Patterns", text: str, span: tuple[int, int]) -> None:
        self._patterns, self._text, self._span = patterns, text, span
        self._found = [*patterns.shares(text, *span), *patterns.multiples(text, *span)]
        self.unclear: list[int] = []

    def figures(self) -> list[FoundFigure]:
        """Return the figures, those that are written in words first."""
        parts, n = self._bounded(self._parts()), 0
        while n < len(parts):
            n += self._read(parts[n], parts[n + 1] if n + 1 < len(parts) else None)
        return self._found

    def _parts(self) -> list[_Part]:
        """Return the numbers with what is next to them, apart from those of shares and multiples in words."""
        spans = [(one.start, one.end) for one in self._found]
        matches = self._patterns.number.finditer(self._text, *self._span)
        parts = [part for match in matches if (part := self._patterns.part(self._text, match, *self._span))]
        parts = [part for n, part in enumerate(parts) if all(one.end <= part.start for one in parts[:n][-1:])]
        return [part for part in parts if all(part.end <= first or last <= part.start for first, last in spans)]

    def _bounded(self, parts: list[_Part]) -> list[_Part]:
        """Return numbers with the bounds that are elsewhere in their clauses: como máximo caben 80 alumnos.

        Where a bound may be of several numbers, or of something else, none is left that has no bound of its own.
        """
        numbers = [*((one.start, one.first, one.end, one.sign, n) for n, one in enumerate(parts))]
        numbers += [(one.start, one.start, one.end, one.figure.bound, -1) for one in self._found]
        numbers.sort()
        starts = [start for start, *_ in numbers]
        signs: dict[int, str] = {}  # by the number of a part
        gone: set[int] = set()  # where what is not read begins
        for adverb in self._patterns.adverbs(self._text, *self._span):
            behind = bisect_left(starts, adverb.start)
            if any(one[1] <= adverb.start < one[2] for one in numbers[max(0, behind - 1) : behind + 1]):
                continue  # it is next to its number
            first, last = (bisect_left(starts, offset) for offset in adverb.clause)
            is_sure = adverb.is_of_verb and last == first + 1 and numbers[first][-1] >= 0
            if adverb.is_of_verb and last == first:  # au plus, en 2024, 80
                first, last = behind, bisect_left(starts, adverb.start + _WIDEST)
            bare = [one for one in numbers[first:last] if one[3] in _NO_BOUNDS]
            if is_sure:
                signs.update({n: adverb.sign for *_, n in bare})
            elif bare:
                self.unclear.append(adverb.start)
                gone.update(start for start, *_ in bare)
        self._found = [one for one in self._found if one.start not in gone]
        bounded = [one._replace(sign=signs.get(n, one.sign)) for n, one in enumerate(parts)]
        return [one for one in bounded if one.start not in gone]

    def _read(self, part: _Part, other: _Part | None) -> int:
        """Add the figure of a number, if it is one, and return how many numbers it has: two with the `other` one."""
        patterns, text, start = self._patterns, self._text, self._span[0]
        ranged = patterns.range(text, start, part, other) if other else None
        if other and patterns.is_part(text, part, other):
            if patterns.is_share(text, part, other):
                return 2
            part = part._replace(unit=other.unit)
        elif not (part.unit or part.sign or part.scale) and patterns.is_of_them(text, start, part.first):
            part = part._replace(unit=_counted_last(self._found, part))
        if other and ranged and not ranged.is_moved:
            figure = Figure("..", part.number, other.number, other.scale, read_unit(other.unit or part.unit))
            self._add(ranged.first, other.end, figure, self._direction((ranged.first, other.end), figure.unit))
            return 2
        change = self._direction((part.first, part.end), read_unit(part.unit))
        is_figure = part.sign or part.scale or part.unit or change or ranged
        if is_figure or patterns.is_amount(text, start, part.start):
            if other and ranged:
                part = part._replace(scale=part.scale or other.scale, unit=part.unit or other.unit)
                change = ranged.change
            self._add_number(part, change)
        return 1

    def _direction(self, span: tuple[int, int], unit: Unit) -> str:
        return self._patterns.changes.direction(self._text, self._span, span, unit)

    def _add_number(self, part: _Part, change: str) -> None:
        """Add a figure of one number, with the noun that it counts if it has no unit."""
        if not (part.unit or part.sign):
            noun = self._patterns.units.counted(self._text, self._span, (part.first, part.end))
            part = part._replace(unit=noun or (_counted_last(self._found, part) if change else ""))
        sign = "" if part.sign.startswith("~") and part.number == 0 else part.sign
        figure = Figure(sign, part.number, None, part.scale, read_unit(part.unit))
        self._add(part.first, part.end, figure, change)

    def _add(self, first: int, end: int, figure: Figure, change: str) -> None:
        kind = self._patterns.kind(self._text, self._span, (first, end), figure)
        is_of_change = kind == AGE and change and not figure.is_range  # es waren 12 weniger als 2023
        self._found.append(FoundFigure(first, end, figure, change, kind="" if is_of_change else kind))


def _counted_last(found: list[FoundFigure], part: _Part) -> str:
    """Return what was counted last before a number that says how many more there are: 80 Gäste, 12 weniger als 2023."""
    last = max((one for one in found if one.end <= part.first), default=None)
    is_count = last is not None and last.figure.unit.kind == COUNT and last.figure.number > part.number
    return last.figure.unit.text if last and is_count else ""


_NO_BOUNDS = ("", "~")
_WIDEST = 100  # characters after a bound within which it is unclear of which number it is
_OF_WARMTH = "degrees"
_COMMA_GROUP = regex(r"\d{1,3},\d{3}")
_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_FIRST_OF_NEWS = 1900  # the first year that a noun may follow without a comma: verbuchte 2023 Verluste
_WINDOW = 60  # characters before a number in which its words are
_AMOUNT = regex(r"\d[\d.,]*\s?(?P<unit>[^\W\d]*)\s+\Z")
_HUNDREDS = regex(r"(?i)(?:cent|hundert)\w*")


@cache  # to compile them takes 20 ms
def _patterns(code: str) -> "_Patterns":
    language = language_with_code(code)
    assert language is not None
    assert language.grammar is not None
    return _Patterns(language.grammar, language.words)


class _Patterns:
    """The patterns of a grammar, and the parts of figures that they find in a text."""

    def __init__(self, grammar: Grammar, words: frozenset[str]) -> None:
        """Compile the patterns; `words` are the function words, none of which is a noun."""
        self._has_comma_groups = grammar.has_comma_groups
        self._scales = turned(grammar.scales)
        self._counts = turned(grammar.counts)
        self._shares = Shares(grammar)
        self._wholes = Wholes(grammar)
        self.changes = Changes(grammar)
        self._bounds = Bounds(grammar, self.changes)
        self.adverbs = self._bounds.adverbs
        self._ranges = Ranges(grammar, self.changes)
        self._ages = Ages(grammar, words)
        self.units = Units(grammar, words)
        scale, articles = any_of(*grammar.scales.values()), any_of(grammar.articles)
        degrees = any_of(grammar.units[_OF_WARMTH])
        below_zero = r"\d" if grammar.is_minus_a_sign else rf"\d+(?:,\d+)?\s?(?:°|{degrees})"
        minus = rf"{not_below_zero(grammar)}(?:{grammar.minus})\s+(?={below_zero})"
        self.number = compiled(
            rf"(?<![\w.,:/])(?<![^\W\d_][-‐‑])(?P<minus>(?<![^\s(<>=])[-−]|(?<!\w){minus})?(?P<digits>{DIGITS})(?![.,:/]\d)"
            rf"|(?<![\w-])(?P<count>{any_of(*grammar.counts.values())})(?=\s+[^\W\d_])"
        )
        self._known_before = compiled(
            rf"(?<!\w)(?:{'|'.join(filter(None, (articles, grammar.definite, grammar.tens)))})(?:\s+|(?<=['’]))$"
        )
        self._to = compiled(rf"(?<!\w)(?:{any_of(grammar.to)})\s+$")
        self._amount = compiled(rf"(?<!\w)(?:{any_of(grammar.amounts)})\s+$")
        self._of_them = compiled(rf"(?<!\w)(?:{any_of(grammar.of_them)})\s+$")
        self._money = compiled(rf"(?P<money>{MONEY})\s?$")
        self._scale = compiled(rf"\s?(?P<scale>{scale})\b\.?")
        self._month = compiled(rf"\.?\s+{of_a(grammar)}(?:{any_of(*grammar.months.split())})\b")
        self._less = compiled(rf"\s+(?:{any_of(grammar.minus)})(?!\w)")
        self._warmth = compiled(rf"\b(?:{any_of(grammar.warmth)})")

    def part(self, text: str, match: re.Match[str], begin: int, end: int) -> _Part | None:
        """Return a number between two offsets with the words that belong to it; None for a day or an unclear number."""
        number = self._value(match) if not match["count"] or self._is_counted(text, match, begin, end) else None
        if number is None or self._month.match(text, match.end()):
            return None
        is_unclear = self._has_comma_groups and _COMMA_GROUP.fullmatch(match[0])
        start, position, scale = match.start(), match.end(), ""
        if found := self._scale.match(text, position, end):
            scale, position = self._scales[plain(found["scale"])], found.end()
        if money := self._money.search(text, max(0, start - _WINDOW), start):
            unit, start = SIGNS.get(money["money"], money["money"].upper()), money.start()
            unit, position = self.units.per(text, position, end, unit)
        else:
            unit, position = self.units.behind(text, position, end, number) or ("", position)
        if self._is_of_no_unit(text, position, end, unit):
            return None
        if is_unclear and not scale:
            if read_unit(unit).head.kind not in (COUNT, CURRENCY):
                return None
            number = number.scaleb(3)  # 1,500 people are not one and a half
        first, sign = self._bounds.before(text, begin, start)
        if _is_year(match[0]) and not scale and self._names_year(text, match, unit, sign):
            return None
        after, sign_after = self._bounds.after(text, position, end)
        if sign_after and (not sign or sign == "~"):
            sign, position = sign_after, after
        return _Part(first, start, position, sign, number, scale, unit)

    def _is_of_no_unit(self, text: str, position: int, end: int, unit: str) -> bool:
        """Return whether what is behind a number and its unit makes it no amount: 5G, deux fois moins."""
        is_less = unit == "times" and self._less.match(text, position, end) is not None
        return is_less or (not unit and text[position : position + 1].isalpha())

    def _names_year(self, text: str, match: re.Match[str], unit: str, sign: str) -> bool:
        """Return whether a number that may be a year is one: seit 2009 Menschen, verbuchte 2023 Verluste."""
        if unit in PERCENTS:
            return False
        may_count = self.units.is_known(unit) or int(match[0]) < _FIRST_OF_NEWS
        is_after_in = self.units.of_year.search(text, max(0, match.start() - _WINDOW), match.start())
        return not unit or (not sign and (is_after_in is not None or not may_count))

    def _is_counted(self, text: str, match: re.Match[str], begin: int, end: int) -> bool:
        """Return whether a number in words has a scale or, from 2, counts what its noun says: zwölf Kräne."""
        if self._scale.match(text, match.end(), end) or self._wholes.is_before(text, match.end(), end):
            return True
        count = Decimal(self._counts[plain(match["count"])])
        found = self.units.behind(text, match.end(), end, count)
        noun = found[0].lower() if found else ""
        is_known = self._known_before.search(text, max(begin, match.start() - _WINDOW), match.start())
        is_thing = noun not in self._shares.wholes and singular(noun) not in MEASURES_OF_TIME
        return bool(noun) and is_thing and not _HUNDREDS.fullmatch(noun) and not is_known and count >= FEWEST

    def _value(self, match: re.Match[str]) -> Decimal | None:
        """Return the value of a number, with a comma before the fraction; None for a code."""
        if match["count"]:
            return Decimal(self._counts[plain(match["count"])])
        digits = match["digits"]
        whole, comma, fraction = digits.rpartition(",") if digits.count(",") == 1 else (digits, "", "")
        if not comma and re.fullmatch(r"\d+\.(?!\d{3}\Z)\d+", digits):
            whole, comma, fraction = digits.partition(".")
        written = re.sub(r"\D", "", whole) + (f".{fraction}" if comma else "")
        if len(written) > MAX_DIGITS or (written[0] == "0" and written[1:2].isdigit()):
            return None  # a code, such as 0901
        return -Decimal(written) if match["minus"] and not self._is_subtracted(match) else Decimal(written)

    def _is_subtracted(self, match: re.Match[str]) -> bool:
        """Return whether the amount behind a word for minus is taken from one before it: 900 Euro minus 30 Euro."""
        start = match.start()
        before = _AMOUNT.search(match.string, max(0, start - _WINDOW), start) if match["minus"][0].isalpha() else None
        return before is not None and before["unit"].lower() not in self.units.no_nouns  # von 5 auf minus 3 Grad

    def is_amount(self, text: str, start: int, first: int) -> bool:
        """Return whether words before a number without a noun make it a figure: 2023 waren es 1.100, sank auf 40."""
        window = max(start, first - _WINDOW)
        if self._amount.search(text, window, first):
            return True
        to = self._to.search(text, window, first)
        return to is not None and self.changes.verb.search(text, window, to.start()) is not None

    def is_of_them(self, text: str, start: int, first: int) -> bool:
        """Return whether words before a number say that it is a part of what was counted last: davon 40 in Bonn."""
        return self._of_them.search(text, max(start, first - _WINDOW), first) is not None

    def is_part(self, text: str, part: _Part, whole: _Part) -> bool:
        """Return whether a number is a part of the next one, whose noun it has: 13 der 16 Länder, 13 von 16 Ländern."""
        is_less = not (part.unit or part.scale or whole.sign or whole.scale) and 0 < part.number < whole.number
        is_of_things = read_unit(whole.unit).kind == COUNT
        return is_less and is_of_things and self._wholes.is_between(text[part.end : whole.start])

    def is_share(self, text: str, part: _Part, whole: _Part) -> bool:
        """Return whether a number and that of its whole may be a share: neun von zehn Gästen."""
        return self._wholes.is_share(text[part.end : whole.start], whole.number)

    def multiples(self, text: str, start: int, end: int) -> list[FoundFigure]:
        """Return how many times something else things are, between two offsets of a text: doppelt so hoch."""
        found = []
        for one in self._wholes.multiples(text, start, end):
            first, sign = self._bounds.before(text, start, one.start)
            figure = Figure(sign, one.number, None, "", read_unit("times"))
            found.append(FoundFigure(first, one.end, figure, "", None, MULTIPLE))
        return found

    def kind(self, text: str, sentence: tuple[int, int], span: tuple[int, int], figure: Figure) -> str:
        """Return AGE or TEMPERATURE if the words of a sentence say that a figure is one; else nothing."""
        if figure.unit.text == _OF_WARMTH:
            return TEMPERATURE if figure.number < 0 or self._warmth.search(text, *sentence) else ""
        return AGE if self._ages.is_age(text, sentence, span, figure) else ""

    def shares(self, text: str, start: int, end: int) -> list[FoundFigure]:
        """Return the shares in words between two offsets of a text, in percent."""
        found = []
        for share in self._shares.within(text, start, end):
            first, sign = self._bounds.before(text, start, share.start)
            change = self.changes.direction(text, (start, end), (first, share.end), read_unit("%"))
            if sign or change or share.is_told:
                number = share.exact if sign and share.exact else share.percent
                figure = Figure(sign, number, None, "", read_unit("%"))
                found.append(FoundFigure(first, share.end, figure, change, share.exact))
        return found

    def range(self, text: str, start: int, low: _Part, high: _Part) -> Range | None:
        """Return the range that two neighbouring numbers are the ends of; None if they differ in unit."""
        if low.unit not in ("", high.unit) or low.scale not in ("", high.scale) or low.sign in DENIED:
            return None
        return self._ranges.between(text, start, low, high)


def _is_year(digits: str) -> bool:
    return len(digits) == len("2024") and digits.isdecimal() and _FIRST_YEAR <= int(digits) <= _LAST_YEAR
