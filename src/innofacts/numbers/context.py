"""A sentence while it is read: its tokens, its times, and the words before and after each token."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from copy import copy
from datetime import date
from functools import lru_cache
from itertools import groupby, pairwise
from operator import itemgetter

from innofacts.english import stopwords
from innofacts.english.bounds import (
    ABBREVIATED_BOUNDS,
    BOUNDS_BEFORE,
    DEGREES,
    MEASURED_BY,
    NOT_REACHED,
    PASSING_NUMBERS,
    RULED,
    is_no_bound_after,
)
from innofacts.english.calendar import MONTHS
from innofacts.english.cardinals import may_be_numeral
from innofacts.english.currencies import CODES, NAMES_OF_MONEY, SIGNS
from innofacts.english.function_words import CLAUSES, MODALS_OF_DOUBT, PREPOSITIONS, STILL, SUBJECTS, TO_BE
from innofacts.english.inflection import is_plural, singular
from innofacts.english.numerals import DIGITS, FRACTIONS, MULTIPLES, ORDINALS, SCALE_LETTERS, SCALE_WORDS
from innofacts.english.ranks import SUPERLATIVES, TOPPING
from innofacts.english.units import MEASURE_NAMES, MEASURES_OF_TIME
from innofacts.english.wording import FACTORS, HALVING, MORE_OR_LESS, TIMES, WARMTH
from innofacts.numbers.exclusions import LABEL, Excluded, excluded
from innofacts.numbers.phrases.nouns import phrase_after
from innofacts.numbers.tokens import NAME, NUMBER, WORD, Token, tokens
from innofacts.patterns import regex
from innofacts.times.times import Time, times
from innofacts.values.figures import INEQUALITIES

_FILLERS = frozenset("another further additional record full whole mere".split())
_BACK = 8  # tokens between a verb and the number that it governs
_CLAUSE_SIGNS = frozenset(";:()")
_BREAKS = _CLAUSE_SIGNS | {",", "."}
_MARKS = frozenset("mark barrier threshold milestone".split())
_BEYOND_A_MARK = stopwords.PROSE - {"per"}
_LONGEST_MARK = 4  # tokens of the 40 per cent mark after its number
_STOPS = frozenset(".!?")
_LENGTHS = {
    last: sorted(set(map(len, bounds)), reverse=True)
    for last, bounds in groupby(sorted(BOUNDS_BEFORE, key=itemgetter(-1)), itemgetter(-1))
}
"""How many words the bounds have that end with a word, the longest first."""
_ERRORS = frozenset("error errors uncertainty uncertainties deviation deviations tolerance tolerances".split())
_PRECISE = frozenset("accurate precise known measured determined".split())
_PASSING = frozenset((word,) for word in "pass passed passes cross crossed crosses past pushing nudging".split())
_NEW_SUBJECTS = frozenset("who which that it they he she we and but or was were is are".split())
_BEGINNINGS = frozenset("start starts starting begin begins beginning".split())
_STARTING = frozenset((verb, word) for verb in _BEGINNINGS for word in ("at", "from"))
_POSSIBLE = (MODALS_OF_DOUBT - {"would"}) | {"can"}
_RUNNING = frozenset("run runs ran running".split())  # short of 40 nurses
_AS_MUCH = frozenset((("much", "as"), ("many", "as")))
_TIMES_OR_SHARES = frozenset(("times", "%", "percent", "cent", "pc"))
_NO_VERBS = stopwords.PROSE | CLAUSES | PREPOSITIONS
_DOING = frozenset("do does did would could have".split())
_LONGEST_PART = 4  # tokens before "million"
_TITLE = 0.6  # the least share of capital words in a title
_MOST_SHORT = 3  # words of a line that is too short to be recognised as a title
_MEANS = frozenset("average mean median total combined record net".split())
_MEAN = 3  # words of "an average of"
NUMBER_WORDS = frozenset(
    (*ORDINALS, *FRACTIONS, *SCALE_WORDS, *MULTIPLES, *FACTORS, *HALVING, *TIMES, *TOPPING, *DIGITS)
)
"""Words of numbers besides the cardinal ones."""
_MOST_OF_A_LABEL = 2  # digits: a size 12
RUNNER_UP = "runner-up"
"""Who comes second."""

UNITS_OF_ONE = (
    MEASURES_OF_TIME
    | MEASURE_NAMES - frozenset("barrel foot inch jin knot mu pound stone".split())
    | {"decade", "century"}
)
"""Units that "a" with a bound may be one of: more than a week, over a tonne."""
_LONGEST_SHARE = 4  # tokens: 20 per cent, a fifth
_AVERAGED = frozenset("average averaged averages averaging mean median typical typically expectancy".split())


class Sentence:
    """A sentence of a text."""

    def __init__(self, text: str, start: int, end: int, day: date | None = None) -> None:
        """Split the sentence of a text between two code points, `end` exclusive; `day` is the day of the text."""
        self.text, self.start, self.end = text, start, end
        self.tokens = tokens(text, start, end)
        is_headline = text[start:end].isupper() and sum(token.kind == WORD for token in self.tokens) > _MOST_SHORT
        if is_headline:
            self.tokens = [_lowered(token) for token in self.tokens]  # in a headline, capitals name nothing
        words = defaultdict(str, enumerate(token.lower for token in self.tokens))
        self.word: Callable[[int], str] = words.__getitem__
        """Returns a token in lower case; empty before the first and beyond the last."""
        self._starts, self._ends = [token.start for token in self.tokens], [token.end for token in self.tokens]
        self.times = _times_of_headline(text[start:end], start, day) if is_headline else times(text, start, end, day)
        self.taken = self.within([(time.start, time.end) for time in self.times])
        """For each token, whether it is in a time or in what is no quantity."""
        self.passing: tuple[Excluded, ...] = ()
        """The quantities that it mentions in passing, ages and bare numbers among them."""
        self.bounds: dict[int, tuple[int, str]] = {}
        """What `bound_before` has given, by token."""
        self.leads: dict[int, int] = {}
        """What `lead` has given, by token."""
        has_digits = (
            token.kind in (NUMBER, NAME) for token, taken in zip(self.tokens, self.taken, strict=True) if not taken
        )
        self.has_numbers = any(has_digits) or any(map(self._may_be_counted, range(len(self.tokens))))
        """Whether a figure may be in it."""
        if self.has_numbers:  # most sentences have none but times, and what follows takes longest
            before = text[max(0, start - 2) : start]
            is_first = start == 0 or "\n" in before or before.strip(" \t") == ""
            spans = excluded(text, start, end, is_first=is_first)
            self.passing = tuple(span for span in spans if span.what != LABEL)
            within = self.within([(span.start, span.end) for span in spans])
            self.taken = [one or other for one, other in zip(self.taken, within, strict=True)]
            self.bounds.clear()  # some depend on what is taken
            self.leads.clear()

    def of_passing(self) -> "Sentence":
        """Return the sentence with no numbers but those that it mentions in passing."""
        alone = copy(self)
        within = self.within([(one.start, one.end) for one in self.passing])
        of_times = self.within([(time.start, time.end) for time in self.times])
        alone.taken = [time or not inside for time, inside in zip(of_times, within, strict=True)]
        alone.bounds, alone.leads = {}, {}
        return alone

    def is_tied(self, at: int) -> bool:
        """Return whether a token is written onto the one before."""
        return 0 < at < len(self.tokens) and self._starts[at] == self._ends[at - 1]

    def before(self, at: int, count: int = 1) -> str:
        """Return the token before one in lower case, or that so many before it; empty before the first."""
        return self.word(at - count)

    def word_before(self, first: int) -> str:
        """Return the word before a number, before its bound and before "an average of" or "a record"."""
        return self.before(self.lead(first))

    def lead(self, first: int) -> int:
        """Return the token that a number begins with, or its bound, or "an average of" or "a record" before these."""
        if first not in self.leads:
            self.leads[first] = self._lead(first)
        return self.leads[first]

    def _lead(self, first: int) -> int:
        """Return what `lead` keeps of a number."""
        at = first - self.bound_before(first)[0]
        if self.before(at, 2) in ("a", "an", "the") and (
            self.before(at) in _FILLERS or self._is_adjective(at - 1, first)
        ):
            return at - 2
        is_mean = at > _MEAN and self.before(at) == "of" and self.before(at, 2) in _MEANS
        return at - _MEAN if is_mean and self.before(at, _MEAN) in ("a", "an", "the") else at

    def _is_adjective(self, at: int, first: int) -> bool:
        """Return whether a word between "a" and a number stresses the number: a paltry 300, a whopping 62 %."""
        token = self.tokens[at]
        is_word = token.kind == WORD and token.text.islower() and token.lower not in stopwords.PROSE
        is_amount = (
            first == at + 1 and self.tokens[first].kind == NUMBER and len(self.tokens[first].text) > _MOST_OF_A_LABEL
        )
        return is_word and is_amount and self.before(at) != "the" and not is_plural(token.lower)

    def bound_before(self, first: int) -> tuple[int, str]:
        """Return how many tokens before a number are its bound, and its sign."""
        if first not in self.bounds:
            self.bounds[first] = self._bound_before(first)
        return self.bounds[first]

    def _bound_before(self, first: int) -> tuple[int, str]:
        """Return what `bound_before` keeps of a number."""
        skipped = 1 if first and self.tokens[first - 1].lower in _FILLERS else 0
        skipped += self.before(first - skipped) == "the" and self.is_mark(first)
        end = first - skipped
        if end > 1 and self.tokens[end - 1].text == "." and self.before(end, 2) in ABBREVIATED_BOUNDS:
            count, sign = self._phrase_before(end - 1)
            return (skipped + 1 + count, sign) if sign else (0, "")
        if end > 1 and self.tokens[end - 1].text in "-‐‑" and self.tokens[end - 2].lower == "sub":
            return skipped + 2, "<"
        count, sign = self._phrase_before(end)
        if sign == "~":  # above about 500
            more, limit = self._phrase_before(end - count)
            if limit in INEQUALITIES:
                count, sign = count + more, limit
        return (skipped + count, sign) if sign else (0, "")

    def _phrase_before(self, end: int) -> tuple[int, str]:
        """Return how many tokens before one are the phrase of a bound, and its sign."""
        for count in _LENGTHS.get(self.before(end), ()):
            if count > end:
                continue
            words = tuple(token.lower for token in self.tokens[end - count : end])
            sign = BOUNDS_BEFORE.get(words)
            if sign is None:
                continue
            if words in _PASSING and not self._may_be_passed(end - count, end):
                continue  # passed 3 laws
            if words == ("better", "than") and self._is_smaller_better(end - count):
                sign = "<"
            if words in _STARTING and not self._is_money(end):
                continue  # lessons start at 9
            return (0, "") if self._is_no_bound(words, end - count) else (count, sign)
        return 0, ""

    def _is_no_bound(self, words: tuple[str, ...], first: int) -> bool:
        """Return whether the words of a bound, from a token on, mean something else."""
        before = self.before(first)
        if words == ("=",):
            return bool(before)  # n = 12 and "costs (= 12 %)" say no more than "is"
        if words == ("short", "of"):
            return self._is_lacking(first)
        at = first + len(words)
        is_of_another = words[1:] in _AS_MUCH and self._is_compared_in_number(first, at)
        if is_of_another or (words in NOT_REACHED and self._is_count(at)):
            return True
        if words == ("up", "to") and self._is_degree(at):
            return False
        is_end = words == ("up", "to") and self._is_from(at)
        if words == ("up", "to") and before in ("go", "goes") and self._is_how_far_it_goes(first - 1):
            return is_end
        is_compared = words[0] in ("over", "under") and not MORE_OR_LESS.isdisjoint(
            self.word(at + n) for n in range(1, _LONGEST_SHARE)
        )
        return is_end or (is_no_bound_after(words, before) and not is_compared)  # spread over a fifth more

    def _is_how_far_it_goes(self, at: int) -> bool:
        """Return whether "go up to" at a token gives a limit, not a change: fines can go up to €310; from €9 and go up.

        Without "can", "from" or a word for what has a limit, prices that go up to an amount change.
        """
        before = self.before(at)
        if before == "and":
            return any(token.lower in _BEGINNINGS for token in self.tokens[:at])
        is_limited = singular(before) in RULED and not any(self.taken)
        return before in _POSSIBLE or is_limited

    def _is_degree(self, at: int) -> bool:
        """Return whether the number at a token says how far something differs: grew up to 12 times faster."""
        words = [self.word(at + n) for n in range(1, _LONGEST_SHARE + 1)]
        return any(one in _TIMES_OR_SHARES and other in DEGREES for one, other in pairwise(words))

    def _is_compared_in_number(self, first: int, at: int) -> bool:
        """Return whether "as much as" at a token compares with things of another kind, which are counted at `at`.

        It weighs as much as 40 elephants; 9 tonnes, as much as 800 homes emit. But: as many as 40 people left.
        """
        before = self.before(first)
        if not self._is_count(at):
            return False
        if before in MEASURED_BY and self.word(first + 1) == "much":
            return True
        if before not in (",", "–", "—") or not any(token.kind == NUMBER for token in self.tokens[:first]):
            return False
        end = next(
            (n for n in range(at, len(self.tokens)) if self.tokens[n].kind != NUMBER and self.word(n) != ","), at
        )
        phrase = phrase_after(self.tokens, end)
        verb = self.word(phrase.end) if phrase else ""
        is_word = verb.isalpha() and verb not in _NO_VERBS and not verb.endswith(("ing", "ly", "ed"))
        return (is_word and not is_plural(verb)) or verb in _DOING

    def _is_lacking(self, first: int) -> bool:
        """Return whether "short of" at a token is before what is lacking: short of about £300, we are short of £300."""
        if self.before(first) in _RUNNING:
            return True
        back = 1 + (self.before(first) in STILL)
        if self.before(first, back) in TO_BE and self._is_count(first + len(("short", "of"))):
            return True  # the ward is short of 40 nurses
        is_of_us = self.before(first, back) in ("are", "am", "were") and self.before(first, back + 1) in SUBJECTS
        return is_of_us or BOUNDS_BEFORE.get((self.word(first + 2),)) == "~"

    def _is_count(self, at: int) -> bool:
        """Return whether the number or range at a token counts things, and measures none: 4-5,000 nurses."""
        while at < len(self.tokens) and (self.tokens[at].kind == NUMBER or self.tokens[at].text in "-–"):
            at += 1
        phrase = phrase_after(self.tokens, at)
        noun = phrase.units[-1] if phrase and not phrase.is_strong else ""
        return is_plural(noun) and singular(noun.lower()) not in MEASURE_NAMES

    def _is_smaller_better(self, first: int) -> bool:
        """Return whether a smaller number is better: an error of better than 5 %, accurate to better than 3 mm."""
        is_precise = self.before(first) == "to" and self.before(first, 2) in _PRECISE
        return is_precise or self.governing(first, _ERRORS) != ""

    def _is_from(self, at: int) -> bool:
        """Return whether the amount at a token is what something came to from another: was up to 45 % from 30 %."""
        at += self.tokens[at].text in SIGNS
        at += 1 + (self.word(at + 1) in SCALE_WORDS or self.word(at + 1) in SCALE_LETTERS)
        at += {"%": 1, "percent": 1, "per": 2}.get(self.word(at), 0)
        is_amount = self.word(at + 1)[:1].isdigit() or self.word(at + 1) in SIGNS
        return self.word(at) == "from" and is_amount and not self.taken[at + 1]  # and not from 2028

    def _may_be_passed(self, at: int, number: int) -> bool:
        """Return whether a number is one that an amount passes, as a verb at a token says: they passed 40 million.

        It is a large one or a mark, or the subject is an amount: the queue for a flat in Lund had passed 300.
        """
        if self._is_large(number) or self.is_mark(number + 1):
            return True
        words = [self.word(n) for n in range(max(0, at - _BACK), at)]
        subject = max((n for n, word in enumerate(words) if word in PASSING_NUMBERS), default=None)
        return subject is not None and not any(word in _NEW_SUBJECTS or word in _BREAKS for word in words[subject:])

    def _is_large(self, at: int) -> bool:
        """Return whether a number of money, with a scale or in round thousands begins at a token."""
        scale, is_glued = self.word(at + 1), self.is_tied(at + 1)
        is_scaled = scale in SCALE_WORDS or (scale in SCALE_LETTERS and is_glued)
        parts = range(at, at + _LONGEST_PART)  # a quarter of a million, half a billion
        is_part = any(self.word(n) == "a" and self.word(n + 1) in SCALE_WORDS for n in parts)
        return self._is_money(at) or is_scaled or is_part or self.tokens[at].text.endswith(",000")

    def _is_money(self, at: int) -> bool:
        """Return whether an amount of money begins at a token: $5, SEK 8 billion, 120 crowns."""
        is_named = self.tokens[at].kind == NUMBER and self.word(at + 1).removesuffix("s") in NAMES_OF_MONEY
        return self.tokens[at].text in SIGNS or self.tokens[at].text in CODES or is_named

    def is_mark(self, at: int) -> bool:
        """Return whether the number at a token is that of a mark: the 300,000 mark, the 5 % threshold."""
        for token in self.tokens[at + 1 : at + 1 + _LONGEST_MARK]:
            if token.lower in _MARKS:
                return True
            if token.lower in _BEYOND_A_MARK or token.text in _BREAKS:
                return False
        return False

    def governing(self, first: int, words: frozenset[str]) -> str:
        """Return the last of `words` within a few tokens before a number in the same clause; empty if there is none."""
        for at in range(first - 1, max(-1, first - 2 - _BACK), -1):
            word = self.tokens[at].lower
            if word in _CLAUSE_SIGNS:
                break
            is_verb = word not in ("up", "down") or at >= first - 2 or self.before(at) in TO_BE
            if word in words and is_verb:
                return word
        return ""

    def is_title(self) -> bool:
        """Return whether the sentence is a title, in which most words begin with a capital."""
        words = [token for token in self.tokens if token.kind == WORD]
        if self.tokens[-1].text in _STOPS:
            return False
        capitals = sum(token.text[0].isupper() for token in words)
        return len(words) > _MOST_SHORT and capitals > _TITLE * len(words)

    def is_of_warmth(self) -> bool:
        """Return whether the sentence is about temperature, so that 40C is not a name; 1.5C never is."""
        has_degrees = any(
            "." in one.text and two.text == "C" for one, two in pairwise(self.tokens) if one.kind == NUMBER
        )
        return has_degrees or any(token.lower in WARMTH for token in self.tokens)

    def within(self, spans: Sequence[tuple[int, int]]) -> list[bool]:
        """Return for each token whether it lies in one of some spans."""
        inside = [False] * len(self.tokens)
        for one, other in spans:
            first, beyond = bisect_right(self._ends, one), bisect_left(self._starts, other)
            inside[first:beyond] = [True] * (beyond - first)
        return inside

    def _may_be_counted(self, at: int) -> bool:
        """Return whether a token may begin a number in words, or be a superlative, which is a rank."""
        return self.may_be_number(at) or self._is_limit_of_one(at) or self.tokens[at].lower in SUPERLATIVES

    def _is_limit_of_one(self, at: int) -> bool:
        """Return whether one of a unit with a bound begins at a token: more than a week, over a tonne."""
        is_one = self.tokens[at].lower in ("a", "an") and self.word(at + 1) in UNITS_OF_ONE
        return is_one and self.bound_before(at)[0] > 0

    def is_averaged(self, at: int) -> bool:
        """Return whether the words around a token, up to a semicolon, say that something is an average."""
        words = [token.lower for token in self.tokens]
        first = len(words[:at]) - next((n for n, word in enumerate(reversed(words[:at])) if word == ";"), at)
        end = next((n for n in range(at, len(words)) if words[n] == ";"), len(words))
        return not _AVERAGED.isdisjoint(words[first:end])

    def may_be_number(self, at: int) -> bool:
        """Return whether a number that is not a time may begin with a token."""
        token = self.tokens[at]
        if self.taken[at]:
            return False
        if token.kind == WORD:
            return _is_number_word(token.lower)
        return token.kind in (NUMBER, NAME)


def _times_of_headline(headline: str, start: int, day: date | None) -> list[Time]:
    """Return the times of a headline in capitals, which begins at a code point: ON 30 JUNE 2024, BY THE END OF MAY."""
    small = _CAPITALS.sub(lambda word: word[0].title() if word[0].lower() in MONTHS else word[0].lower(), headline)
    return [
        time._replace(
            start=time.start + start,
            end=time.end + start,
            aside=time.aside and (time.aside[0] + start, time.aside[1] + start),
        )
        for time in times(small, day=day)
    ]


_CAPITALS = regex(r"\b[A-Z]{2,}\b")


def _lowered(token: Token) -> Token:
    is_name = token.kind != WORD or token.text in CODES or token.text in SIGNS
    return token if is_name else token._replace(text=token.lower)


@lru_cache(maxsize=4096)  # texts repeat their words
def _is_number_word(word: str) -> bool:
    first = word.partition("-")[0].removesuffix("fold")
    return first not in ("a", "an") and (may_be_numeral(first) or first in NUMBER_WORDS or word == RUNNER_UP)
