"""The figures of a text in a language other than English, read by the grammar of the language."""

import re
from bisect import bisect_left
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from innofacts.english.currencies import SIGNS, UNCERTAIN
from innofacts.english.inflection import singular
from innofacts.english.units import MEASURE_NAMES, MEASURES, MEASURES_OF_TIME
from innofacts.languages.ages import Ages
from innofacts.languages.bounds import Bounds
from innofacts.languages.changes import Changes
from innofacts.languages.detection import language_with_code
from innofacts.languages.labels import Labels
from innofacts.languages.language import NEVER, WINDOW, Grammar, Language, any_of, compiled, plain, turned
from innofacts.languages.numerals import OF_WARMTH, Numerals
from innofacts.languages.ranges import Range, Ranges
from innofacts.languages.shares import Shares
from innofacts.languages.units import FEWEST, MONEY, PERCENTS, Units
from innofacts.languages.wholes import Wholes
from innofacts.patterns import regex
from innofacts.values.figures import DENIED, Figure
from innofacts.values.units import COUNT, CURRENCY, PERCENT, Unit, read_unit

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


class _Amount(NamedTuple):
    """A number with its scale and its unit."""

    start: int
    """The offset of its first digit, or of its currency."""
    end: int
    """The offset after its unit."""
    number: Decimal
    """The number before the scale."""
    scale: str
    """A scale of figures, or empty."""
    unit: str
    """The unit, or empty."""


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
        matches = self._patterns.numerals.pattern.finditer(self._text, *self._span)
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
            unit = read_unit(other.unit or part.unit)
            figure = Figure("..", part.number, other.number, other.scale, unit)
            first = min(part.first, ranged.first)
            if part.sign in _ONE_END and plain(text[first : part.start]) not in patterns.openings:
                end = part if part.sign == ">=" else other  # al menos tres o cuatro casos
                figure = Figure(part.sign, end.number, None, other.scale, unit)
            change = ranged.change or self._direction((first, other.end), figure.unit)
            self._add(first, other.end, figure, change)
            return 2
        change = self._direction_of(part)
        is_figure = part.sign or part.scale or part.unit or change or ranged
        if is_figure or patterns.is_amount(text, start, part.start):
            if other and ranged:
                part = part._replace(scale=part.scale or other.scale, unit=part.unit or other.unit)
                change = ranged.change
            self._add_number(part, change)
        return 1

    def _direction(self, span: tuple[int, int], unit: Unit) -> str:
        return self._patterns.changes.direction(self._text, self._span, span, unit)

    def _direction_of(self, part: _Part) -> str:
        """Return the direction of a number, whose bound may have the word before its size: creció casi *un* 5 %."""
        change = self._direction((part.first, part.end), read_unit(part.unit))
        is_by = part.first < part.start and self._text[part.first : part.start].split()[-1] in self._patterns.by
        return change or (self._patterns.changes.led(self._text, self._span[0], part.start) if is_by else "")

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
_ONE_END = (">=", "<=")
_OF_A_DAY, _HOURS_OF_A_DAY = "hours", 24
_HUNDRED, _FEW = 100, 10
_WIDEST = 100  # characters after a bound within which it is unclear of which number it is
_COMMA_GROUPS = regex(r"(?<![\d.,])\d{1,3}(?:,\d{3}){2}(?!\d)|(?<![\d.,])\d{1,3},\d{3}\.\d")
_COMMA_GROUP = regex(r"\d{1,3},\d{3}")
_FIRST_YEAR, _LAST_YEAR = 1500, 2100
_FIRST_OF_NEWS = 1900  # the first year that a noun may follow without a comma: verbuchte 2023 Verluste
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
        hundreds = any_of(grammar.hundreds) or NEVER
        self._shares = Shares(grammar)
        self._wholes = Wholes(grammar)
        self.changes = Changes(grammar)
        self._bounds = Bounds(grammar, self.changes)
        self.adverbs = self._bounds.adverbs
        self._ranges = Ranges(grammar, self.changes)
        self._joints = {joint for words, joint in grammar.ranges if not words and " " not in joint}
        self.openings = {words for words, _ in grammar.ranges}
        self._ages = Ages(grammar, words)
        self.units = Units(grammar, words)
        self.numerals = Numerals(grammar, self.units.no_nouns)
        scale, articles = any_of(*grammar.scales.values()), any_of(grammar.articles)
        self._millions = turned(grammar.money)
        money = any_of(*grammar.money.values()) or NEVER
        self._in_millions = compiled(rf"\s?(?P<money>{money})(?!\w)")
        self._labels = Labels(grammar)
        self._in_compound = compiled(rf"[-‐‑](?:(?P<percent>{grammar.compounds})\w*|[^\W\d_])")
        self._either = grammar.either.split("|")
        low = rf"\d|(?:{any_of(*self.numerals.counts)})\s"
        self._joined = compiled(rf"\s+(?:{any_of(grammar.either)})\s+(?:{low})")
        self._among, self._about = grammar.among.split("|"), grammar.about.split("|")
        self._about_few = grammar.about_few.split("|")
        larger = any_of(*(word for word, number in self.numerals.counts.items() if Decimal(number) >= FEWEST))
        self._rest_before = compiled(rf"(?<!\w)(?:{hundreds})[\s-]+$")
        self._rest_behind = compiled(rf"\s+(?:{hundreds}|{larger})(?!\w)")
        self._known_before = compiled(rf"(?<!\w)(?:{articles}|{grammar.definite})(?:\s+|(?<=['’]))$")
        self.by = {*grammar.by.split("|")}.intersection(grammar.articles.split("|"))
        self._to = compiled(rf"(?<!\w)(?:{any_of(grammar.to)})\s+$")
        self._amount = compiled(rf"(?<!\w)(?:{any_of(grammar.amounts)})\s+$")
        self._of_them = compiled(rf"(?<!\w)(?:{any_of(grammar.of_them)})\s+$")
        self._money = compiled(rf"(?P<money>{MONEY})\s?$")
        self._scale = compiled(rf"\s?(?P<scale>{scale})\b\.?")
        self._less = compiled(rf"\s+(?:{any_of(grammar.minus)})(?!\w)")
        self._warmth = compiled(rf"\b(?:{any_of(grammar.warmth)})")

    def part(self, text: str, match: re.Match[str], begin: int, end: int) -> _Part | None:
        """Return a number between two offsets with the words that belong to it; None for a day or an unclear number."""
        number = self.numerals.value(match) if not match["count"] or self._is_counted(text, match, begin, end) else None
        is_rest = match[0][0].isalpha() and self._rest_before.search(
            text, max(begin, match.start() - WINDOW), match.start()
        )
        amount = (
            None
            if number is None or is_rest or self._labels.is_no_amount(text, match)
            else self._quantity(text, match, number, end)
        )
        if amount is None or self._tells_apart(text, begin, amount):
            return None
        bound = self._bound(text, begin, amount)
        if bound is None or (_is_year(match[0]) and self._names_year(text, match, amount, bound[1])):
            return None
        after, sign_after = self._bounds.after(text, amount.end, end)
        (first, sign), position = bound, amount.end
        if sign_after and (not sign or sign == "~"):
            sign, position = sign_after, after
        return _Part(first, amount.start, position, sign, amount.number, amount.scale, amount.unit)

    def _quantity(self, text: str, match: re.Match[str], number: Decimal, end: int) -> _Amount | None:
        """Return a number with its scale and unit; None if what is next to it makes it no amount, or unclear."""
        amount = _Amount(match.start(), match.end(), number, "", "")
        if found := self._scale.match(text, amount.end, end):
            amount = amount._replace(end=found.end(), scale=self._scales[plain(found["scale"])])
            if self._rest_behind.match(text, amount.end, end):
                return None  # dos mil quinientos
        measured = self._measured(text, amount, end)
        if measured is None or self._is_of_no_unit(text, measured.end, end, measured.unit):
            return None
        if self._has_comma_groups and _COMMA_GROUP.fullmatch(match[0]):
            has_groups = match[0].endswith("000") or _has_comma_groups(text)
            if measured.scale and not has_groups:
                return measured
            is_clear = measured.scale or read_unit(measured.unit).head.kind in (COUNT, CURRENCY)
            return measured._replace(number=number.scaleb(3)) if is_clear else None  # 1,500 people
        return measured

    def _measured(self, text: str, amount: _Amount, end: int) -> _Amount | None:
        """Return an amount with the unit that is before or behind it, if any; None in a compound: 500-Euro-Scheine."""
        if money := self._money.search(text, max(0, amount.start - WINDOW), amount.start):
            sign = SIGNS.get(money["money"], money["money"].upper())
            named = self.units.money(text, amount.end, end) if sign in UNCERTAIN else None
            unit, position = named or self.units.per(text, amount.end, end, sign)
            return amount._replace(start=money.start(), end=position, unit=unit)
        if found := self._in_millions.match(text, amount.end, end):
            scale, unit = self._millions[plain(found["money"])].split()
            is_of_thousands = amount.scale == "thousand"  # 20 mil mdd
            number = amount.number * 1000 if is_of_thousands else amount.number
            return amount._replace(end=found.end(), number=number, scale=scale, unit=unit)
        if found := self._in_compound.match(text, amount.end, end):
            return amount._replace(end=found.end(), unit="%") if found["percent"] else None
        behind = self.units.behind(text, amount.end, end, amount.number, amount.scale)
        return amount._replace(unit=behind[0], end=behind[1]) if behind else amount

    def _tells_apart(self, text: str, start: int, amount: _Amount) -> bool:
        """Return whether a number only tells things or hours apart: Artikel 5, a las 20 horas."""
        if amount.scale or read_unit(amount.unit).kind in (CURRENCY, PERCENT):
            return False
        may_be_hour = amount.unit == _OF_A_DAY and amount.number <= _HOURS_OF_A_DAY
        is_hour = may_be_hour and not self._ranges.is_high(text, start, amount.start)
        is_at = is_hour and self._labels.is_at(text, start, amount.start)
        return is_at or self._labels.is_before(text, start, amount.start)

    def _bound(self, text: str, begin: int, amount: _Amount) -> tuple[int, str] | None:
        """Return where the bound before an amount begins, and its sign; None if its words may mean something else.

        A round number hardly has a different meaning: sobre 18 estudios, but sobre 500 barcos.
        """
        first, sign = self._bounds.before(text, begin, amount.start)
        words = plain(text[first : amount.start]) if sign else ""
        is_year = not amount.scale and _FIRST_OF_NEWS <= amount.number <= _LAST_YEAR
        if words in self._joints and (is_year or not (amount.unit or amount.scale)):
            return amount.start, ""  # bis 2030 Menschen
        if words in self._among and not amount.unit:
            return None
        if sign and amount.unit and _is_of_things(amount.unit):
            is_few = words in self._about_few and amount.number <= _FEW and not amount.scale
            if is_few or (words in self._about and (amount.number % _HUNDRED or not amount.number)):
                return None
            if words in self._among:
                return amount.start, ""
        return first, sign

    def _is_of_no_unit(self, text: str, position: int, end: int, unit: str) -> bool:
        """Return whether what is behind a number and its unit makes it no amount: 5G, deux fois moins."""
        is_less = unit == "times" and self._less.match(text, position, end) is not None
        return is_less or (not unit and text[position : position + 1].isalpha())

    def _names_year(self, text: str, match: re.Match[str], amount: _Amount, sign: str) -> bool:
        """Return whether a number that may be a year is one: seit 2009 Menschen, verbuchte 2023 Verluste."""
        unit = amount.unit
        if amount.scale or unit in PERCENTS:
            return False
        may_count = self.units.is_known(unit) or int(match[0]) < _FIRST_OF_NEWS
        is_after_in = self.units.of_year.search(text, max(0, match.start() - WINDOW), match.start())
        return not unit or (not sign and (is_after_in is not None or not may_count))

    def _is_counted(self, text: str, match: re.Match[str], begin: int, end: int) -> bool:
        """Return whether a number in words has a scale or, from 2, counts what its noun says: zwölf Kräne."""
        if self._scale.match(text, match.end(), end) or self._wholes.is_before(text, match.end(), end):
            return True
        count = self.numerals.count(match["count"])
        found = self.units.behind(text, match.end(), end, count, "")
        if self._ranges.is_low(text, begin, match.span(), end) or self._joined.match(text, match.end(), end):
            return True
        noun = found[0].lower() if found else ""
        is_known = self._known_before.search(text, max(begin, match.start() - WINDOW), match.start())
        is_time = singular(noun) in MEASURES_OF_TIME and not self._ranges.is_high(text, begin, match.start())
        is_thing = noun not in self._shares.wholes and not is_time
        is_exact = count >= FEWEST and count % _HUNDRED != 0  # hundert Gäste are many
        return bool(noun) and is_thing and not _HUNDREDS.fullmatch(noun) and not is_known and is_exact

    def is_amount(self, text: str, start: int, first: int) -> bool:
        """Return whether words before a number without a noun make it a figure: 2023 waren es 1.100, sank auf 40."""
        window = max(start, first - WINDOW)
        if self._amount.search(text, window, first):
            return True
        to = self._to.search(text, window, first)
        return to is not None and self.changes.verb.search(text, window, to.start()) is not None

    def is_of_them(self, text: str, start: int, first: int) -> bool:
        """Return whether words before a number say that it is a part of what was counted last: davon 40 in Bonn."""
        return self._of_them.search(text, max(start, first - WINDOW), first) is not None

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
        if figure.unit.text == OF_WARMTH:
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
        is_one = (
            not low.unit
            and high.unit
            and low.number < high.number
            and plain(text[low.end : high.start]) in self._either
        )
        return Range(low.first) if is_one else self._ranges.between(text, start, low, high)


@lru_cache(maxsize=2)
def _has_comma_groups(text: str) -> bool:
    """Return whether a text groups digits by commas, so that 6,251 millones are no six: 1,250,000 or 3,250.75."""
    return _COMMA_GROUPS.search(text) is not None


def _is_of_things(unit: str) -> bool:
    """Return whether what has a unit is counted, and not measured: not 6 Jahre, nor 5 km."""
    one = singular(unit)
    measures = (MEASURES_OF_TIME, MEASURES, MEASURE_NAMES)
    return read_unit(unit).kind == COUNT and not any(name in table for name in (unit, one) for table in measures)


def _is_year(digits: str) -> bool:
    return len(digits) == len("2024") and digits.isdecimal() and _FIRST_YEAR <= int(digits) <= _LAST_YEAR
