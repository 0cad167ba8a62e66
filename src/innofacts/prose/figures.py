"""Figures in running text: each with its span, its meaning in our grammar, what it counts, and the times and names near."""

import re
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from innofacts.prose.leaving import left_alone
from innofacts.prose.near import Near, near
from innofacts.prose.nouns import Phrase, is_plural, is_plural_ahead, phrase_after, phrase_of_currency
from innofacts.prose.times import Time, times
from innofacts.prose.tokens import NAME, NUMBER, WORD, sentences, tokens
from innofacts.prose.wording import (
    BOUNDS_AFTER,
    BOUNDS_BEFORE,
    CHANGES,
    COMPARING,
    EMPHASIS,
    FALLS,
    FRACTIONS,
    FUNCTION_WORDS,
    INDIAN,
    LETTERS,
    LONGEST_BOUND,
    REVERSED,
    RISES,
    SCALES,
    SIGNS,
    TIME_UNITS,
    longest,
)
from innofacts.values.figures import MAX_DIGITS, Figure
from innofacts.values.figures import SCALES as POWERS
from innofacts.values.numerals import read_numeral
from innofacts.values.spelling import may_be_numeral
from innofacts.values.periods import parse_period
from innofacts.values.units import CURRENCIES, read_unit

RISE = "rise"
FALL = "fall"
CHANGE = "change"


class Mention(NamedTuple):
    """A figure in a text."""

    start: int
    """Its first code point, that of the word which bounds it."""
    end: int
    """The code point after its unit."""
    printed: str
    """The text between them, with one blank for any white space."""
    figure: Figure
    """What it says, in the grammar of figures; without a unit where none stands near."""
    units: tuple[str, ...]
    """Its unit in longer and shorter forms, the fullest first; empty where none stands near."""
    change: str
    """RISE or FALL where it says by how much something changed, CHANGE where not in which way; empty for a level."""
    times: tuple[Time, ...]
    """The times that it is said of, the nearest first."""
    names: tuple[tuple[int, int], ...]
    """The spans of the proper names near it, the nearest first."""
    sentence: tuple[int, int]
    """The span of its sentence."""
    clause: tuple[int, int]
    """The span of what is said of it and not of its neighbours in the sentence."""


def find_figures(text: str, start: int = 0, end: int | None = None) -> list[Mention]:
    """Return the figures of a running text from a code point on and before another, in order."""
    found: list[Mention] = []
    for first, last in sentences(text, start, end):
        if _NUMBER.search(text, first, last):
            found += _Sentence(text, first, last).mentions()
    return found


# What a sentence without figures has none of; most have none.
_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    r"nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|thirds?|"
    r"quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|one\sin|one\sper|first|second|fourth)\b",
    re.IGNORECASE,
)


class _Part(NamedTuple):
    """A number with its unit."""

    first: int
    """The token that it begins with: of a sign, a currency, the number."""
    end: int
    """The token after its unit."""
    number: Decimal
    scale: str
    units: tuple[str, ...]
    is_strong: bool
    """Whether the unit can be nothing else."""
    bound: str = ""
    """The bound that stands behind the number."""
    in_words: bool = False
    """Whether the number is written out."""
    second: Decimal | None = None
    """The high end of a range."""

    @property
    def base(self) -> Decimal:
        """The number in base units."""
        return self.number.scaleb(POWERS.get(self.scale, 0))


_RANKED = frozenset(
    "rank ranks ranked ranking placed places came come comes finished stands stood listed position fell dropped rose climbed moved"
    " slipped jumped from up down rated".split()
)
_RANKED_FILLERS = frozenset(
    "at as the a in only up down to from no . number just joint th global globally overall".split()
)
_PLACES = frozenset("place position spot rank ranking".split())
_ORDINALS = {
    word: n
    for n, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
        " sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}
_ORDINAL = re.compile(r"(\d{1,4})(?:st|nd|rd|th)")
_TRANSITIVE = frozenset(
    "cut cuts cutting lost lose loses losing loss reduce reduces reduced reducing slash slashed trimmed gain gains gained add adds"
    " added adding raise raised boosted lifted less fewer more".split()
)
_FILLERS = frozenset(("another", "further", "additional", "estimated", "record"))
_DASHES = "-‐‑–—−"
_SMALL = 100  # below which a number in words without a unit is no figure
_TIMES_BEFORE = frozenset(
    "of is was are were to at average averages averaged averaging reached reaches reach from last lasts lasted"
    " than over under about nearly almost".split()
)
_EXCEEDING = frozenset("exceed exceeds exceeded exceeding surpassed surpasses topped tops".split())
_BACK = 8  # tokens, within which a verb governs what is said "by how much"
_PLACING = frozenset(("in", "at", "across", "throughout", "within"))
_EXTENTS = frozenset(
    "long high wide tall deep above below away thick apart north south east west ahead square sprint race".split()
)
_BEFORE_UP = frozenset("is are was were be been go goes went gone and or year also further again".split())
_THEM = frozenset("them these those which whom".split())
_CODES_OF_OTHERS = frozenset("SDG COP TOP ALL TRY CUP MAD GEL PEN RON SOS BAM BOB LAK MOP".split())
_LEADING = frozenset(
    "to from at was were is are be been being reached reaching reaches numbered numbering totalled totaled totals totalling of by"
    " than hit hits only just and or with between : ( = a an the further another has have had some nearly over total averaged averages".split()
)
_LETTERS_OF_NAMES = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefhijnoqrsuvwyz")
_BETWEEN = frozenset((",", "and", "in", "by", "or", ";", "to", "from", "at"))
_STOPS = frozenset(".!?")
_CLAUSE_SIGNS = frozenset(";:()")
_TITLE = 0.6  # the share of capital words from which on a line is a title
_MOST_WORDS = 12  # of a number
_HUNDRED = 100


class _Sentence:
    """One sentence while it is read."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self.tokens = tokens(text, start, end)
        self.times = times(text, start, end)
        self.taken = self._within([(time.start, time.end) for time in self.times])
        self.has_numbers = any(map(self._may_be_number, range(len(self.tokens))))
        if self.has_numbers:  # most sentences have none but times, and what follows takes longest
            before = text[max(0, start - 2) : start]
            is_first = start == 0 or "\n" in before or before.strip(" \t") == ""
            aside = self._within(left_alone(text, start, end, is_first=is_first))
            self.taken = [one or other for one, other in zip(self.taken, aside, strict=True)]

    def _within(self, spans: Sequence[tuple[int, int]]) -> list[bool]:
        """Return for each token whether it lies in one of some spans."""
        return [any(one < token.end and token.start < other for one, other in spans) for token in self.tokens]

    def _may_be_number(self, at: int) -> bool:
        token = self.tokens[at]
        if self.taken[at]:
            return False
        if token.kind == WORD:
            word = token.lower.partition("-")[0]
            return word not in ("a", "an") and (may_be_numeral(word) or word in _NUMBER_WORDS)
        return token.kind in (NUMBER, NAME)

    def mentions(self) -> list[Mention]:
        """Return the figures of the sentence."""
        if not self.has_numbers:
            return []
        parts = self._shared(self._parts())
        ranks = self._ranks()
        read = [self._read(part) for part in parts if self._is_figure(part)]
        read = [row for row in read if all(row[1] <= start or end <= row[0] for start, end, *_ in ranks)]
        read = sorted([*read, *ranks], key=lambda row: row[0])
        spans = [(start, end) for start, end, *_ in read]
        around = near(self.text, (self.start, self.end), spans, self.times)
        around = self._of_both_ends(around, spans)
        return [
            Mention(
                start,
                end,
                " ".join(self.text[start:end].split()),
                figure,
                units,
                change,
                one.times,
                one.names,
                (self.start, self.end),
                one.clause,
            )
            for (start, end, figure, units, change), one in zip(read, around, strict=True)
        ]

    def _of_both_ends(self, around: list[Near], spans: Sequence[tuple[int, int]]) -> list[Near]:
        """Return what is near with the ends of "from 2012 to 2023" shared out to those of "from 40 to 55"."""
        found = list(around)
        for n in range(1, len(found)):
            between = self.text[spans[n - 1][1] : spans[n][0]].split()
            period = next((time.period for time in found[n].times if time.period and ".." in time.period.text), None)
            if between != ["to"] or period is None or period.last is None:
                continue
            for one, year in ((n - 1, period.first.year), (n, period.last.year)):
                found[one] = found[one]._replace(times=(found[n].times[0]._replace(period=parse_period(year)),))
        return found

    # --- numbers with their units

    def _parts(self) -> list[_Part]:
        found: list[_Part] = []
        at = 0
        while at < len(self.tokens):
            part = self._part(at)
            if part is None:
                at += 1
                continue
            joined = self._range(part)
            if joined is None and self._is_score(part):
                at = part.end + 2
                continue
            found.append(joined or part)
            at = max((joined or part).end, at + 1)
        return found

    def _is_score(self, part: _Part) -> bool:
        """Tell whether a number is written onto another by a dash and makes no range with it: 3-1, 787-9."""
        dash, glued = self._after(part.end)
        after, close = self._after(part.end + 1)
        return not part.units and dash in _DASHES and dash != "" and glued and close and after[:1].isdigit()

    def _part(self, at: int) -> _Part | None:
        """Return the number that begins at a token, with its sign, currency, scale and unit."""
        first, negative, currency = at, False, ""
        token = self.tokens[at]
        if self._is_minus(at):
            negative, at = True, at + 1
            token = self.tokens[at]
        if at + 1 < len(self.tokens) and self._is_currency(at):
            currency, at = SIGNS.get(token.text) or read_unit(token.text).text, at + 1
            token = self.tokens[at]
        if self.taken[at] and not (currency and token.kind == NUMBER):
            return None
        if not currency and not negative and (part := self._fraction(at)):
            return part
        in_words = token.kind == WORD
        read = self._in_words(at) if in_words else self._in_digits(at, has_currency=bool(currency))
        if read is None:
            return None
        number, scale, end, bound = read
        if negative:
            number = -number
        count, sign = longest((token.lower for token in self.tokens[end : end + LONGEST_BOUND]), BOUNDS_AFTER)
        after = end + count if sign else end
        if currency:
            phrase: Phrase | None = phrase_of_currency(self.tokens, end, currency)
        else:
            phrase = phrase_after(self.tokens, after)
        if sign and phrase and not currency:
            bound = bound or sign
        elif not currency:
            phrase = phrase_after(self.tokens, end)
        if phrase is None:
            return _Part(first, end, number, scale, (), is_strong=False, bound=bound, in_words=in_words)
        number = number.scaleb(phrase.number)
        return _Part(first, phrase.end, number, scale, phrase.units, phrase.is_strong, bound, in_words)

    def _is_minus(self, at: int) -> bool:
        token = self.tokens[at]
        if at + 1 >= len(self.tokens):
            return False
        after = self.tokens[at + 1]
        if token.lower == "minus":
            return after.kind == NUMBER and self._before(at) != "or"  # plus or minus 3
        is_apart = at == 0 or self.tokens[at - 1].end < token.start or self.tokens[at - 1].text == "("
        is_number = after.kind == NUMBER or after.text in SIGNS
        return token.text in ("-", "−", "–") and is_apart and after.start == token.end and is_number

    def _is_currency(self, at: int) -> bool:
        token, after = self.tokens[at], self.tokens[at + 1]
        if token.text in SIGNS:
            return after.kind == NUMBER
        if token.text not in CURRENCIES and token.text not in ("RMB", "Rmb"):
            return False
        if after.kind != NUMBER:
            return may_be_numeral(after.lower)
        scale, _ = self._after(at + 2)
        return token.text not in _CODES_OF_OTHERS or not after.text.isdecimal() or scale in SCALES or scale in LETTERS

    def _in_digits(self, at: int, *, has_currency: bool) -> tuple[Decimal, str, int, str] | None:
        """Return number, scale, the token after them and a bound, for digits."""
        token = self.tokens[at]
        if token.kind != NUMBER:
            return None
        digits = re.sub(r"[^\d.]", "", token.text)
        if len(digits) > MAX_DIGITS - 1 or (digits[0] == "0" and digits[1:2].isdigit()):
            return None  # a code, such as 0901
        number, end = Decimal(f"0{digits}" if digits.startswith(".") else digits), at + 1
        word, glued = self._after(end)
        parts = word.split("-")
        scale, bound = "", ""
        if word in ("-", "‐", "‑") and glued:
            following, close = self._after(end + 1)
            parts = following.split("-")
            if close and parts[0] in SCALES:
                scale, end = SCALES[parts[0]], end + 2
            elif close and parts[0] in ("odd", "plus"):
                bound, end = ("~" if parts[0] == "odd" else ">="), end + 2
        elif parts[0] in SCALES:
            scale, end = SCALES[parts[0]], end + 1
        elif word in INDIAN:
            scale, power = INDIAN[word]
            number, end = number.scaleb(power), end + 1
        elif word == "hundred":
            number, end = number * _HUNDRED, end + 1
        elif word in LETTERS and self._is_scale(end, has_currency=has_currency):
            scale, end = LETTERS[word], end + 1
        following, glued = self._after(end)
        if glued and end == at + 1 and len(following) == 1 and self.tokens[end].text in _LETTERS_OF_NAMES:
            return None  # 24B, 4K
        if self._after(end)[0] == "+" and self._after(end)[1]:
            bound, end = ">=", end + 1
        return number, scale, end, bound

    def _is_scale(self, at: int, *, has_currency: bool) -> bool:
        """Tell whether a letter behind a number is its scale: in $5m, 5m people, 50k; and not in 5 m of cable."""
        token = self.tokens[at]
        if has_currency or token.text == "k":
            return True
        after, _ = self._after(at + 1)
        if not self.tokens[at - 1].text.isdecimal() and "." not in self.tokens[at - 1].text:
            return False  # 2,335 m
        return token.lower in ("m", "b", "k") and after not in _EXTENTS and is_plural_ahead(self.tokens, at + 1)

    def _after(self, at: int) -> tuple[str, bool]:
        """Return a token in lower case, empty beyond the last, and whether it is written onto the one before."""
        if at >= len(self.tokens):
            return "", False
        return self.tokens[at].lower, self.tokens[at - 1].end == self.tokens[at].start

    def _in_words(self, at: int) -> tuple[Decimal, str, int, str] | None:
        """Return number, scale, the token after them and no bound, for a number that is written out."""
        token = self.tokens[at]
        if token.lower == "one" and self._after(at + 1)[0] in ("percent", "per", "percentage"):
            return Decimal(1), "", at + 1, ""
        if not may_be_numeral(token.lower) or self._is_within_a_name(at):
            return None
        words = []
        for other in self.tokens[at : at + _MOST_WORDS]:
            if other.kind != WORD:
                break
            words.append(other.lower)
        if words[:3] == ["half", "a", "dozen"]:
            return Decimal(6), "", at + 3, ""
        numeral = read_numeral(words)
        if numeral is None:
            return None
        scales = [SCALES[word] for word in "-".join(words[: numeral.words]).split("-") if word in SCALES]
        number, scale = Decimal(numeral.number), scales[-1] if scales else ""
        return Decimal(format(number.scaleb(-POWERS.get(scale, 0)).normalize(), "f")), scale, at + numeral.words, ""

    def _is_within_a_name(self, at: int) -> bool:
        """Tell whether a number in words begins with a capital within a sentence: the Big Four."""
        return at > 0 and self.tokens[at].text[0].isupper() and self.tokens[at - 1].text[0].isalnum()

    def _fraction(self, at: int) -> _Part | None:
        """Return a part of a whole as a percentage: half of, a third of, two-thirds, nine out of ten, one in five."""
        token = self.tokens[at]
        words = token.lower.split("-") if token.kind == WORD else [token.lower]
        if len(words) == 1 and (token.kind == NUMBER or token.lower in _COUNTS):
            proportion = self._proportion(at)
            if proportion:
                return proportion
        count, end = _COUNTS.get(words[0], 1 if words[0] in ("a", "an") else 0), at + 1
        if len(words) == 1 and count:
            following, _ = self._after(at + 1)
            words, end = [words[0], following], at + 2
        elif len(words) == 1 and words[0] == "half":
            count, words = 1, ["one", "half"]
        if len(words) != 2 or words[1] not in FRACTIONS or not count:  # noqa: PLR2004 - "two thirds"
            return None
        after = self._after(end)[0]
        before = self.tokens[at - 1].lower if at else ""
        whole = FRACTIONS[words[1]]
        if after == "a" or before in ("first", "second", "the", "last", "and", "per", "other") or count >= whole:
            return None  # half a million, the second half, two and a half
        if (
            after == "of"
            and self._after(end + 1)[0] in ("a", "million", "billion")
            and self._after(end + 2)[0] in SCALES
        ):
            return None
        is_by = before in (
            "by",
            "than",
            "nearly",
            "almost",
            "about",
            "around",
            "over",
            "roughly",
            "some",
            "exactly",
            "under",
            "least",
            "to",
        )
        if not (after in ("of", "the", "all", "its", "their", "as") or is_by or (count > 1 and words[1].endswith("s"))):
            return None
        return self._share(at, end, count, whole)

    def _proportion(self, at: int) -> _Part | None:
        """Return "nine out of ten" and "one in five" as a percentage."""
        words = [self._after(at + n)[0] for n in range(1, 4)]
        count = 2 if words[0] == "in" else 3 if words[:2] == ["out", "of"] else 0
        if not count:
            return None
        count += words[count - 1] == "every"
        few, whole = (self._small(n) for n in (at, at + count))
        if not few or not whole or few >= whole or (words[0] == "in" and self.taken[at + count]):
            return None
        return self._share(at, at + count + 1, few, whole)

    def _small(self, at: int) -> int:
        word, _ = self._after(at)
        return int(word) if word.isdecimal() and len(word) <= 4 else _COUNTS.get(word, 0)  # noqa: PLR2004 - digits

    def _share(self, first: int, end: int, few: int, whole: int) -> _Part:
        share = Fraction(100 * few, whole)
        places = (
            0
            if share.denominator not in (2, 4, 5, 8, 10)
            else 1
            if share.denominator != 8 and share.denominator > 1
            else 0
        )  # noqa: PLR2004 - those that end
        number = Decimal(round(share)) if not places else Decimal(share.numerator) / share.denominator
        return _Part(first, end, number, "", ("%",), is_strong=True, in_words=True)

    # --- ranges and what neighbours share

    def _range(self, low: _Part) -> _Part | None:
        """Return a part as the low end of a range, with its high end; None where it is none."""
        joiner, glued = self._after(low.end)
        if joiner not in ("to", "and", *_DASHES) or low.end + 1 >= len(self.tokens):
            return None
        high = self._part(low.end + 1)
        before = self._word_before(low.first)
        if (
            high is None
            or (joiner == "and" and before != "between")
            or (joiner in _DASHES and not self._is_dash(low, glued=glued))
        ):
            return None
        if joiner == "to" and before == "from" and self._governing(low.first, CHANGES):
            return None
        if joiner == "to" and low.units and (before == "by" or before in RISES | FALLS):
            return None  # "rose by 12 GW to 140 GW"
        if low.units and high.units and not self._is_same(low, high):
            return None
        scale = high.scale
        number = low.number
        if low.scale and low.scale != scale:
            number = low.base.scaleb(-POWERS.get(scale, 0))
        elif scale and not low.scale and low.number >= high.number:
            return None  # 900 to 1 million, which are probably 900 thousand
        if number >= high.number:
            return None
        units, strong = (high.units, high.is_strong) if high.units else (low.units, low.is_strong)
        return high._replace(
            first=low.first, number=number, second=high.number, units=units, is_strong=strong, bound=".."
        )

    def _is_same(self, one: _Part, other: _Part) -> bool:
        return not {read_unit(unit).key for unit in one.units}.isdisjoint(read_unit(unit).key for unit in other.units)

    def _is_dash(self, low: _Part, *, glued: bool) -> bool:
        """Tell whether what follows a number is the dash of a range: 40-50, 40 – 50."""
        dash = self.tokens[low.end]
        after = self.tokens[low.end + 1]
        return glued == (after.start == dash.end) and (glued or dash.text in "–—")

    def _word_before(self, first: int) -> str:
        """Return the word before a number and the bound before that."""
        at = first - 1 - self._bound_before(first)[0]
        return self.tokens[at].lower if at >= 0 else ""

    def _governing(self, first: int, words: frozenset[str]) -> str:
        """Return the word of some kind that governs what follows: in the same clause, not far before; empty for none."""
        for at in range(first - 1, max(-1, first - 2 - _BACK), -1):
            word = self.tokens[at].lower
            if word in _CLAUSE_SIGNS:
                break
            if word in words and (word not in ("up", "down") or at >= first - 2):
                return word
        return ""

    def _shared(self, parts: list[_Part]) -> list[_Part]:
        """Return the parts with the units that they share with a neighbour: 3, 4 and 5 %; from 40 to 55 %."""
        found = list(parts)
        for n in range(len(found) - 2, -1, -1):
            one, other = found[n], found[n + 1]
            between = tuple(token.lower for token in self.tokens[one.end : other.first])
            if not one.units and other.units and between in _LISTING:
                scale = one.scale or (other.scale if one.number < min(other.number, _SMALL * 10) else "")
                found[n] = one._replace(units=other.units, is_strong=other.is_strong, scale=scale)
        for n in range(1, len(found)):
            one, other = found[n - 1], found[n]
            word = self._word_before(other.first)
            is_next = word in ("to", "from", "and") or self._is_listed(one, other)
            if one.units and not other.units and is_next and not other.in_words:
                found[n] = other._replace(
                    units=one.units, is_strong=one.is_strong, scale=other.scale or self._scale_of(one, other)
                )
        named: list[_Part] = []
        for part in found:
            before = named[-1].units if named else ()
            is_of_them = self._after(part.end)[0] == "of" and self._after(part.end + 1)[0] in _THEM
            named.append(
                part if part.units else part._replace(units=before) if is_of_them else self._named_elsewhere(part)
            )
        return named

    def _is_listed(self, one: _Part, other: _Part) -> bool:
        """Tell whether a number follows another with nothing but times between: 2.5 million tests in 2019, 3.1 million in 2020."""
        between = range(one.end, other.first - self._bound_before(other.first)[0])
        after, _ = self._after(other.end)
        return (
            other.scale != ""
            and after in ("in", "by", ",", ".", ";", "and", "")
            and all(self.taken[n] or self.tokens[n].lower in _BETWEEN for n in between)
        )

    def _scale_of(self, one: _Part, other: _Part) -> str:
        """Return the scale that a number shares with the one before it: from 1.2 million to 1.5."""
        return one.scale if other.number < _SMALL * 10 else ""

    def _named_elsewhere(self, part: _Part) -> _Part:
        """Return a part without a unit of its own with the one that it is said to be of: 80 of the 195 countries, the number of."""
        words = [self._after(part.end + n)[0] for n in range(3)]
        if words[0] == "of" and (
            words[1] in ("the", "its", "these", "those", "all", "their", "our", "such") or words[1].isalpha()
        ):
            at = part.end + (2 if words[1] in FUNCTION_WORDS else 1)
            while self._after(at)[0][:1].isdigit() or self._after(at)[0].endswith("'s"):
                at += 1
            phrase = phrase_after(self.tokens, at)
        else:
            at = next((n for n in range(part.first - 2, -1, -1) if self._is_number_of(n)), -1)
            phrase = phrase_after(self.tokens, at + 2) if at >= 0 else None
        return part._replace(units=phrase.units) if phrase and not phrase.is_strong else part

    def _is_number_of(self, at: int) -> bool:
        return self.tokens[at].lower in ("number", "numbers", "count", "tally") and self._after(at + 1)[0] == "of"

    # --- what is a figure

    def _is_figure(self, part: _Part) -> bool:
        """Tell whether a number is the figure of something, and no name, age, or span of time."""
        if part.is_strong or part.second is not None:
            return self._has_words(part)
        token = self.tokens[part.first]
        if not part.units and part.in_words and part.base < _SMALL:
            return False
        if not self._is_led_to(part):
            return False
        is_plain = token.kind == NUMBER and token.text.isdecimal() and not part.scale
        if is_plain and (self._is_named_before(part) or self._is_named_after(part)):
            return False
        head = part.units[0].lower().rpartition(" ")[2] if part.units else ""
        if head.rpartition("-")[2] in TIME_UNITS and "." not in token.text and " per " not in f" {part.units[0]} ":
            before = self.tokens[part.first - 1].lower if part.first else ""
            is_measured = before in _EXCEEDING or self._after(part.end)[0] == "of"
            return is_measured or self._word_before(part.first) in _TIMES_BEFORE
        return self._has_words(part)

    def _is_led_to(self, part: _Part) -> bool:
        """Tell whether a number without a plural behind it is that of something: not row 12, bidder 9, kernel 6.1."""
        token = self.tokens[part.first]
        if part.first == 0 or part.scale or token.kind == WORD or not token.text.replace(".", "").isdecimal():
            return True
        if part.units and (is_plural(part.units[0].rpartition(" ")[2]) or " per " in part.units[0]):
            return True
        if self._bound_before(part.first)[1] or part.bound:
            return True
        before = self.tokens[part.first - 1]
        return before.lower in _LEADING or before.lower in CHANGES or before.lower in _EXCEEDING

    def _has_words(self, part: _Part) -> bool:
        """Tell whether words stand beside the number: a cell of a table has none."""
        if part.units and not part.is_strong:
            return True
        return any(token.kind == WORD for n, token in enumerate(self.tokens) if not part.first <= n < part.end)

    def _is_named_before(self, part: _Part) -> bool:
        """Tell whether a number belongs to the capital word before it: Apollo 11, Windows 11."""
        if not part.first:
            return False
        before = self.tokens[part.first - 1]
        if (
            before.kind not in (WORD, NAME)
            or not before.text[0].isupper()
            or before.end == self.tokens[part.first].start
        ):
            return False
        if before.text.isupper() and len(before.text) > 1:
            return not self._is_title()  # IS 4905
        if part.first > 1 and self.tokens[part.first - 2].lower in _PLACING and part.units:
            return False  # "in Vietnam 286 ports"
        if part.first == 1 and (before.lower in EMPHASIS or self._bound_before(1)[1]):
            return False
        if before.lower.endswith("ly") or before.lower == "total":
            return False
        return not (before.lower in FUNCTION_WORDS or self._is_title())

    def _is_title(self) -> bool:
        words = [token for token in self.tokens if token.kind == WORD]
        if self.tokens[-1].text in _STOPS:
            return False
        return len(words) > 3 and sum(token.text[0].isupper() for token in words) > _TITLE * len(words)  # noqa: PLR2004 - words

    def _is_named_after(self, part: _Part) -> bool:
        """Tell whether a number belongs to the capital word after it: the 863 Program."""
        if not part.units or part.number == 1:
            return False
        words = part.units[0].split()
        return words[0].istitle() and words[-1].istitle() and not words[-1].endswith("s") and not self._is_title()

    # --- bounds, changes, the whole

    def _bound_before(self, first: int) -> tuple[int, str]:
        """Return how many tokens before a number are its bound, and its sign."""
        skipped = 1 if first and self.tokens[first - 1].lower in _FILLERS else 0
        end = first - skipped
        if end > 1 and self.tokens[end - 1].text == "." and self.tokens[end - 2].lower in ("c", "ca", "approx"):
            return skipped + 2, "~"
        for count in range(min(LONGEST_BOUND, end), 0, -1):
            words = tuple(token.lower for token in self.tokens[end - count : end])
            sign = BOUNDS_BEFORE.get(words)
            if sign is None:
                continue
            if words == ("up", "to") and end > count and self.tokens[end - count - 1].lower in CHANGES:
                return 0, ""  # "went up to 40" says what it came to
            return skipped + count, sign
        return 0, ""

    def _read(self, part: _Part) -> tuple[int, int, Figure, tuple[str, ...], str]:
        """Return start and end of a part with its bounds, its figure, its units, and whether it is a change."""
        count, sign = self._bound_before(part.first)
        first, end = part.first - count, part.end
        behind, after = longest((token.lower for token in self.tokens[end : end + LONGEST_BOUND]), BOUNDS_AFTER)
        following = [token.lower for token in self.tokens[end + behind : end + behind + 1]]
        if after and following != ["than"] and not self._is_number(end + behind):  # "20 parks and more than 9 labs"
            end += behind
        else:
            after = ""
        if part.second is not None and first and self.tokens[first - 1].lower in ("between", "from"):
            first -= 1
        bound = part.bound or sign or after
        while first and bound and self.tokens[first - 1].lower in EMPHASIS:
            first -= 1
        change = self._change(part, part.first - count, end)
        number, second = part.number, part.second
        if change == FALL and number > 0:
            number, second = (-number, None) if second is None else (-second, -number)
            bound = REVERSED.get(bound, bound)
        if bound.startswith("~") and number == 0:
            bound = ""
        figure = Figure(bound, number, second, part.scale, read_unit(part.units[0] if part.units else ""))
        return self.tokens[first].start, self.tokens[end - 1].end, figure, part.units, change

    def _is_number(self, at: int) -> bool:
        word, _ = self._after(at)
        return word[:1].isdigit() or may_be_numeral(word)

    def _change(self, part: _Part, first: int, end: int) -> str:
        """Return whether a number says by how much something changed."""
        before = self.tokens[first - 1].lower if first else ""
        earlier = self.tokens[first - 2].lower if first > 1 else ""
        is_share = bool(part.units) and part.units[0] in ("%", "pp")
        if before in ("between", "from") and part.second is not None:
            before, earlier = earlier, self.tokens[first - 3].lower if first > 2 else ""  # noqa: PLR2004 - tokens
        if before == "by":
            governing = self._governing(first - 1, CHANGES)
            return _way(governing) if governing else ""
        if before == "of" and earlier in CHANGES:
            return _way(earlier)
        if before in ("up", "down") and earlier.isalpha() and earlier not in _BEFORE_UP:
            return ""  # made up 3 %, brought down 3,400 trees
        if before in RISES | FALLS and (is_share or before not in _TRANSITIVE):
            return _way(before)
        following, _ = self._after(end)
        if not is_share and part.is_strong and following in ("higher", "lower", "more", "less"):
            return _way(following)
        if is_share:
            for n in range(3):
                word = self._after(end + n)[0]
                if word in COMPARING and (word not in ("up", "down", "above", "below") or n == 0):
                    return _way(word)
                if word in _NOUNS_OF_CHANGE:
                    return _way(word)
                if (not word.isalpha() and "-" not in word) or word in FUNCTION_WORDS:
                    break
        return ""

    # --- ranks

    def _ranks(self) -> list[tuple[int, int, Figure, tuple[str, ...], str]]:
        """Return the ranks of the sentence: ranked 11th, in 11th place."""
        found = []
        for at, token in enumerate(self.tokens):
            match = _ORDINAL.fullmatch(token.lower)
            number = int(match[1]) if match else _ORDINALS.get(token.lower, 0)
            after = self._after(at + 1)[0]
            if not number and token.kind == NUMBER and token.text.isdecimal():
                is_number = self._before(at) in ("rank", "ranked", "ranks") or self._before(at, 2) in _RANKED - {"from"}
                number = (
                    int(token.text)
                    if is_number and self._before(at) in ("rank", "ranked", "ranks", "number", ".", "no")
                    else 0
                )
            if not number or any(time.start < token.end and token.start < time.end for time in self.times):
                continue
            end = at + 1
            if after in _PLACES:
                end = at + 2
            elif not self._is_ranked(at) or after in (
                "time",
                "year",
                "month",
                "quarter",
                "century",
                "congress",
                "edition",
            ):
                continue
            figure = Figure("", Decimal(number), None, "", read_unit("rank"))
            found.append((token.start, self.tokens[end - 1].end, figure, ("rank",), ""))
        return found

    def _before(self, at: int, count: int = 1) -> str:
        return self.tokens[at - count].lower if at >= count else ""

    def _is_ranked(self, at: int) -> bool:
        for n in range(at - 1, max(-1, at - 5), -1):
            word = self.tokens[n].lower
            if word in ("rank", "ranks", "ranked", "ranking", "placed", "position"):
                return True
            if word in _RANKED and word not in ("up", "down", "from"):
                return self._after(at + 1)[0] in (
                    "",
                    ".",
                    ",",
                    "in",
                    "globally",
                    "worldwide",
                    "among",
                    "out",
                    "to",
                    "of",
                    "and",
                    "with",
                    ";",
                )
            if word not in _RANKED_FILLERS:
                return False
        return False


def _way(word: str) -> str:
    """Return in which way a word of change goes."""
    return FALL if word in FALLS else RISE if word in RISES else CHANGE


_NUMBER_WORDS = frozenset((*_ORDINALS, *FRACTIONS, *SCALES, "hundred", "dozen"))
_COUNTS = {
    word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
} | {"twenty": 20, "hundred": 100}
_LISTING = {(",",), ("and",), ("or",), (",", "and"), ("to",), ("and", "then"), (",", "or"), ("-",), ("–",)}
_NOUNS_OF_CHANGE = frozenset(
    "rise increase growth jump surge climb expansion gain fall drop decline decrease reduction cut contraction dip slump"
    " plunge slide loss downturn".split()
)
