"""Why a number may not be the figure of anything: a span of time, a score, an idiom, too small or too round."""

from functools import lru_cache

from innofacts.english.cardinals import CARDINALS
from innofacts.english.function_words import AGAINST, BEFORE_TIMES, COMPARED_WITH, HOW_LONG
from innofacts.english.numerals import COUNTS, MANY, ORDINALS, SCALES
from innofacts.english.units import TIME_UNITS
from innofacts.english.wording import CHANGES, LASTING, LIKELY, MORE_OR_LESS, TAKING, WAITING
from innofacts.forms import Forms
from innofacts.numbers.context import Sentence
from innofacts.numbers.ellipsis import is_given
from innofacts.numbers.exclusions import BARE, LABEL, PASSING
from innofacts.numbers.numbers import Number
from innofacts.numbers.tokens import NUMBER, Token
from innofacts.numbers.words import is_victim
from innofacts.patterns import regex
from innofacts.prose.in_words import is_of_some
from innofacts.prose.kinds import is_compared, is_time
from innofacts.values.figures import INEQUALITIES

SPAN = "span"  # of time: four weeks later
FACTOR = "factor"  # doubled, twice as many: of what the sentence may leave out
TAKEN = "taken"  # the time that something took once
ROUND = "round"  # a thousand thanks
ONE = "one"  # at least one
FEW = "few"  # in three parts, met 4 times
ORDINAL = "ordinal"  # came third
SUPERLATIVE = "superlative"  # has the highest share
SCORE = "score"  # by 7 votes to 2
ELIDED = "elided"  # she bought six eggs and broke two
IDIOM = "idiom"  # give it 110 per cent
# LABEL (the port is 2404), PASSING and BARE are what an excluded number is, too.
UNCLAIMED = frozenset((SPAN, PASSING, SUPERLATIVE, BARE, ELIDED))
"""The doubts about quantities that no one would claim."""

MOST_FEW = 12
"""The largest number that may be too small to be a figure."""
_MANY = 1000  # days, as many as are counted
_ONES = rf"(?:\d{{1,3}}|{'|'.join(word for word, n in CARDINALS.items() if n)})"
_FEW_IN_WORDS = "|".join(word for word, n in CARDINALS.items() if 0 < n <= MOST_FEW)
_CLOCK = r"(?:1?\d|2[0-4])\.(?:00|15|30|45)"
_HOUR = regex(rf"{_CLOCK}|\d|1[0-2]")
_IS, _THE = (" ".join(f"{word}_{digit}" for digit in range(10)) for word in ("is", "the"))
_FORMS = Forms(
    [
        ("_to_", rf"(?<!from\s)\b{_ONES}\s[a-z]+s\sto\s{_ONES}(?=[,;)](?!\d)|\.(?!\d)|$)", SCORE),
        (
            "_to_",
            (
                r"\b(?:ruled|voted|decided|passed|adopted|approved|rejected|carried|won|lost|wins|loses|beat|beaten|defeated)\b"
                rf"[^.;:]{{0,40}}(?<!from)\s{_ONES}\sto\s{_ONES}\b(?![.,]\d|\s?%|\s(?:[a-z-]+\s){{0,2}}(?:per"
                rf"|people|[a-z]+s|{'|'.join(SCALES)})\b)"
            ),
            SCORE,
        ),
        ("gave give giving", r"(?i)\b(?:gave|gives?|giving|given)\s(?:\w+\s)?1\d\d\s?(?:%|per\scent|percent)", IDIOM),
        ("all_but", r"(?i)\ball\sbut\s\S+", IDIOM),
        # Among how many something is first: number one of Orton's seven towns, top among the twelve towns.
        (
            "of_ among_",
            (
                rf"(?i:\b(?:{'|'.join(ORDINALS)}|last|top|bottom|number\s{_ONES}|no\.\s?\d+))\s(?:of|among)\s"
                rf"(?:the\s|its\s|their\s|[A-Z][\w’'-]*[’']s\s)(?P<among>(?:{_FEW_IN_WORDS})\s[a-z-]+s)\b"
            ),
            PASSING,
        ),
        # From one time of day to another: the desk answers from 8.30 to 16.00.
        (
            "from between",
            (
                rf"(?i)\b(?:from|between)\s(?:{_CLOCK}|(?=\d\d?\s\S+\s\d\d?\.\d)\d\d?)\s(?:to|and|until|till)\s"
                rf"(?:{_CLOCK}|\d\d?\b)(?!\s?%|\s[a-z]+s\b|\.?\d)"
            ),
            LABEL,
        ),
        ("between_", r"\bbetween\s(?:[6-9]|1[0-2])\s(?:and|until|till)\s[1-6]\b(?![.,]?\d|\s?%|\s[a-z]+s\b)", LABEL),
        (_IS, r"\bis\s[1-9]\d{3}(?=[,;]\s|\.?$)", LABEL),
        (_THE, r"(?i)\bthe\s[0-9]\d{0,2}(?=\s(?:in|agreed|disagreed|who)\b)", IDIOM),
    ]
)


@lru_cache(maxsize=8)
def _doubtful(sentence: str) -> tuple[tuple[str, int, int], ...]:
    """Return why the numbers in some spans of a sentence are doubtful; all figures of the sentence ask for them."""
    return tuple((why, *form.span(form.lastgroup or 0)) for form, why in _FORMS.matches(sentence, 0, len(sentence)))


def doubt(sentence: Sentence, number: Number) -> str:
    """Return why a number may not be the figure of anything, one of the words above; empty if there is no reason."""
    token, is_bounded = sentence.tokens[number.first], sentence.bound_before(number.first)[1] != ""
    is_one = number.value == 1 and not number.scale and " per " not in f"{number.units[:1]}"
    is_of_one = is_one and token.lower in ("a", "an")  # less than a week, nearly a tonne
    if _is_span_of_time(number) and "." not in token.text and not _is_many(token, number):
        if not _is_measured(sentence, number):
            return SPAN
        is_within = sentence.before(number.first) == "within"  # of a fall
        is_long = is_of_one or _unit_of_time(number) in LONG_TIMES
        is_of = (sentence.word(number.end) == "of" and not is_within) or (_has_limit(sentence, number) and not is_long)
        return "" if is_of or sentence.is_averaged(number.first) else TAKEN
    at = token.start - sentence.start
    doubtful = _doubtful(sentence.text[sentence.start : sentence.end])
    why = next((why for why, start, end in doubtful if start <= at < end), "")
    if why or _is_time_of_day(sentence, number):
        return why or LABEL
    words = {word for one in sentence.tokens[number.first : number.end] for word in one.lower.split("-")}
    is_rough = number.in_words and not _ROUGH.isdisjoint(words)
    is_a_hundred = token.lower == "a" and number.in_words and number.value in (1, 100) and not is_bounded
    if is_of_one or is_rough or is_a_hundred:
        return ROUND
    if token.lower == "one" and is_bounded and number.base == 1 and not number.is_strong:
        return ONE
    is_small = not (number.scale or number.second or is_bounded) and number.value <= MOST_FEW
    is_few = (number.in_words and not number.is_strong) or number.units[:1] == ("times",)
    return FEW if is_small and is_few and not _is_counted(sentence, number) else ""


_ROUGH = frozenset((*MANY, "couple", "digit", "digits", "figure", "figures"))


def _is_time_of_day(sentence: Sentence, number: Number) -> bool:
    """Return whether a number without a unit is when something is done: sold out by 11, out by 6.15; not up by 2."""
    text, earlier = sentence.tokens[number.first].text, sentence.before(number.first, 2)
    is_hour = _HOUR.fullmatch(text) is not None and not number.units and sentence.before(number.first) == "by"
    return is_hour and not earlier.endswith("ed") and not sentence.governing(number.first - 1, CHANGES)


def _is_counted(sentence: Sentence, number: Number) -> bool:
    """Return whether a small number was counted: four of the ports, three men died, eight times as many."""
    following = sentence.word(number.end)
    is_further = following in MORE_OR_LESS and sentence.word(number.end + 1) != "than"  # two more
    return (
        (following != "," and not is_further and is_of_some(sentence, number.end))
        or (following == "of" and sentence.tokens[number.end - 1].lower in COUNTS)
        or (number.units[:1] == ("times",) and is_compared(sentence, number))
        or is_victim(sentence, number.end)
    )


# --- lengths of time --------------------------------------------------------------------------------------------------

_TIMES_BEFORE = frozenset(
    """
    of is was are were be to at average averages averaged averaging reached reaches reach from than over under about
    nearly almost
    """.split()
).union(LASTING, WAITING)
# After these words a short time is a measurement, as of a journey or a wait; a longer one is a remark.
_BEFORE_SHORT_TIMES = TAKING.union(
    """
    save saves saved with by drive drives drove driven spend spends spent sleep sleeps slept need needs run runs ran
    work works
    """.split()
)
_SHORT_TIMES = frozenset("hour hours minute minutes second seconds".split())
_LAPSING = BEFORE_TIMES | frozenset("since every from until these those".split())


def _is_span_of_time(number: Number) -> bool:
    """Return whether a number is the length of a time: four weeks."""
    if not number.units or number.second is not None or " per " in f" {number.units[0]}":
        return False
    return is_time(number.units[0].lower())


def _unit_of_time(number: Number) -> str:
    return number.units[0].lower().rpartition(" ")[2]


def _is_measured(sentence: Sentence, number: Number) -> bool:
    """Return whether a time is the figure of something: reached 78 years, takes 28 minutes; not for six years."""
    is_when = sentence.word(number.end) in ("after", "before", "since")  # six years after the flood
    if is_when and sentence.word_before(number.first) not in TAKING:
        return False
    return any(is_so(sentence, number) for is_so in _MEASURED)


# --- what makes a length of time a figure: each is enough


def _is_limited(sentence: Sentence, number: Number) -> bool:
    """Return whether a time has a limit: usually under 2 minutes, exceeded 40 days; not after more than two years."""
    is_after = sentence.before(number.first - sentence.bound_before(number.first)[0]) == "after"
    return (_has_limit(sentence, number) and not is_after) or sentence.before(number.first) in _EXCEEDING


def _is_in_two_units(sentence: Sentence, number: Number) -> bool:
    """Return whether a time is in two units: five hours and 40 minutes; not three quarters of an hour."""
    units = [token.lower for token in sentence.tokens[number.first : number.end] if token.lower in TIME_UNITS]
    return len(units) > 1 and not units[0].startswith("quarter")


def _goes_on(sentence: Sentence, number: Number) -> bool:
    """Return whether a time goes on from another: it lasts six hours, and a guide says seven; against 71 in 2023."""
    return number.is_resuming or is_given(sentence, number) or _is_against_a_time(sentence, number)


def _is_of_many(sentence: Sentence, number: Number) -> bool:
    """Return whether a time is one of something, or a mean: 90 minutes of rain, 28 on average, a median of 9 days.

    "After 200 days of storage" is one, and "after six years of war" is not.
    """
    if [sentence.word(number.end), sentence.word(number.end + 1)] == ["on", "average"]:
        return True
    if sentence.lead(number.first) < number.first - sentence.bound_before(number.first)[0]:
        return True
    is_of = sentence.word(number.end) == "of"
    is_behind = sentence.before(number.first) in _LAPSING and sentence.word(number.end + 1) != "age"
    is_lapse = is_behind and (not is_of or _unit_of_time(number) in LONG_TIMES)
    return not is_lapse and (is_of or sentence.is_averaged(number.first))


def _is_behind_what_leads_to_it(sentence: Sentence, number: Number) -> bool:
    """Return whether words before a time lead to it: a wait of 40 days, on 31 days, free for the first 2 hours."""
    unit = _unit_of_time(number)
    before = sentence.word_before(number.first - (sentence.before(number.first) in ("only", "just")))
    return (
        before == "on"
        or before in _TIMES_BEFORE
        or (before in _BEFORE_SHORT_TIMES and unit in _SHORT_TIMES)
        or (before in ("took", "taken") and sentence.before(number.first, 2) != "it" and unit in _DAYS)
        or (before == "first" and sentence.before(number.first, 3) == "for")
    )


def _is_against_a_time(sentence: Sentence, number: Number) -> bool:
    """Return whether a time is what an earlier one is compared with: shut on 43 days, against 71 days in 2023."""
    at = sentence.lead(number.first)
    is_against = sentence.before(at) in AGAINST or (sentence.before(at, 2), sentence.before(at)) in COMPARED_WITH
    return is_against and any(token.lower in TIME_UNITS for token in sentence.tokens[:at])


def _is_of_an_event(sentence: Sentence, number: Number) -> bool:
    """Return whether a time is how long something took: closed for six hours, survived 4 weeks, dug it in 16 days.

    "It opens in two years" and "twice in five years" say when, and how often; "to 40 tonnes in six weeks" how fast.
    """
    is_within = sentence.before(number.first) == "within"  # which is a bound, too
    at = number.first if is_within else sentence.lead(number.first)
    at -= sentence.before(at) in ("just", "only")
    before, earlier = sentence.before(at), sentence.before(at, 2)
    if before not in HOW_LONG:
        is_lost = at == 0 and sentence.word(at + 2) in ("is", "are", "was", "were", ":", "–")  # five days were lost
        is_taken = not TAKING.isdisjoint(sentence.before(at, back) for back in range(2, 5))
        return is_lost or (before.endswith("ed") and len(before) > _SHORTEST_PAST) or is_taken
    words = [token.lower for token in sentence.tokens[max(0, at - _FARTHEST_WORD) : at - 1]]
    is_how_often = earlier in ORDINALS or earlier in CARDINALS or not _HOW_OFTEN.isdisjoint(words)
    is_record = any(word.endswith("est") for word in words)
    is_pace = any(token.kind == NUMBER for token in sentence.tokens[max(0, at - 3) : at])
    is_when = before == "in" and _unit_of_time(number) in LONG_TIMES and not _COMING.isdisjoint(words)
    return earlier.isalpha() and not (is_how_often or is_record or is_pace or is_when)


_MEASURED = (_is_limited, _is_in_two_units, _goes_on, _is_of_many, _is_behind_what_leads_to_it, _is_of_an_event)
_FARTHEST_WORD = 8  # tokens before a time
_SHORTEST_PAST = 3  # letters; a verb in the past has more
_HOW_OFTEN = frozenset("once twice time times only every most least".split())
_DAYS = frozenset("day days week weeks".split())
_EXCEEDING = frozenset("exceed exceeds exceeded exceeding surpassed surpasses topped tops".split())
_COMING = LIKELY | {"expires", "ends", "opens", "due"}
LONG_TIMES = frozenset("year years month months decade decades century centuries".split())
"""Units of time that are seldom measured: a month and longer."""


def _has_limit(sentence: Sentence, number: Number) -> bool:
    """Return whether a time has a bound; "over 60 days" may be during which."""
    sign = sentence.bound_before(number.first)[1] or number.bound
    return sign == "=" or (sign in INEQUALITIES and sentence.before(number.first) not in ("over", "within"))


def _is_many(token: Token, number: Number) -> bool:
    """Return whether a number of times is so large that it was counted: 4,200 days; not 3 hours and 2 minutes."""
    digits = token.text.replace(",", "")
    is_written = digits.isdecimal() and not number.scale
    return number.base >= _MANY and (not is_written or int(digits) >= _MANY)
