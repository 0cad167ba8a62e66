"""Whether a number is a figure of something, and not a part of a name or label, or bare."""

from functools import lru_cache
from itertools import pairwise, takewhile
from math import inf

from innofacts.english import stopwords
from innofacts.english.bounds import BOUNDS_AFTER, EMPHASIS, LONGEST_BOUND, longest
from innofacts.english.calendar import MONTHS, WEEKDAYS
from innofacts.english.countries import place_of
from innofacts.english.function_words import AUXILIARIES, BEING, CLAUSES, MAKE, STILL, THEM, WHICH
from innofacts.english.inflection import is_past, is_plural, is_present, singular
from innofacts.english.units import MEASURE_NAMES, TIME_UNITS
from innofacts.english.wording import CHANGES, TAKING
from innofacts.numbers.context import Sentence
from innofacts.numbers.designations import is_called
from innofacts.numbers.numbers import Number
from innofacts.numbers.tokens import NAME, NUMBER, WORD, Token
from innofacts.patterns import regex
from innofacts.prose.in_words import AFTER_A_NUMBER, SHORT, is_before_a_verb, is_some, is_the_rest, is_told_in_words

_STANDING = frozenset(
    """
    stood stand stands standing remain remained remains flat put estimated open opened close closed came come unchanged
    set capped steady is was are were be held hold holds stay stayed ended steadied high low record peaked bottomed out
    """.split()
)
_NAMING = frozenset("turning turned aged dated labelled labeled marked named called titled coded tagged".split())
_SMALL = 100  # a smaller number in words without a unit is not a figure
_STANDING_AT = BEING | {"stands", "stood"}
_TENTHS = regex(r"\d+\.\d")
_BEGINNING = frozenset("whilst although though since because once when while whereas despite among amongst".split())
_TO_DO = frozenset(
    "add build buy create cut double fund hire install open plant recruit reduce repair replace train".split()
)
_BEFORE_AN_ITEM = frozenset(("", "-", "–", "•", "*", "."))
_PLACING = frozenset(
    """
    in at across throughout within off near around outside inside beyond behind under beneath over below above past
    along aboard
    """.split()
)
_IN_THE = frozenset((word, "the") for word in _PLACING)
_BEFORE_A_CLAUSE = CLAUSES | {",", ";", "meanwhile"}
_LEADING = frozenset(
    """
    to from at was were is are be been being reach reached reaching reaches numbered numbering totalled totaled totals
    totalling of by than hit hits only just and or with between : ( = a an the further another has have had some
    nearly over passes seat seats total averaged averages versus vs v against plus equals equalled equaled
    magnitude average ratio
    """.split()
)


def is_figure(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is the figure of something, and not a part of a name or label, or bare."""
    token = sentence.tokens[number.first]
    if number.is_resuming or _is_listed_by_name(sentence, number) or _is_of_those(sentence, number):
        return True
    if number.is_strong or number.second is not None:
        is_before_hyphen = sentence.word(number.first + 1) == "-" and sentence.is_tied(number.first + 1)
        may_be_model = token.text.isdecimal() and not number.units and is_before_hyphen  # Boeing 737-800
        return _has_words(sentence, number) and not (may_be_model and _is_named_before(sentence, number))
    if not number.units and number.in_words and abs(number.base) < _SMALL:
        return is_told_in_words(sentence, number)
    if not _is_led_to(sentence, number):
        return False
    is_plain = token.kind == NUMBER and not number.scale and token.text.isdecimal()
    is_named = is_plain and (_is_named_before(sentence, number) or _is_named_after(sentence, number))
    return not is_named and _has_words(sentence, number)


def is_code(sentence: Sentence, number: Number) -> bool:
    """Return whether a number without a unit follows letters that make a name of it: the FTSE 100."""
    before = sentence.tokens[number.first - 1].text if number.first else ""
    return not number.units and before.isupper() and len(before) > 1 and not sentence.is_title()


def _is_listed_by_name(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is one of a list, each behind a name, and one of them too large for a part of a name.

    Schools by town: Osby 1,204, Vik 88, Tarn 912.
    """
    if number.units or number.in_words or not _is_behind_a_name(sentence, number.first):
        return False
    close = _close_behind_names(sentence)
    return number.first in close and any("," in sentence.tokens[n].text for n in close)


@lru_cache(maxsize=1)  # asked for each number of a sentence
def _close_behind_names(sentence: Sentence) -> tuple[int, ...]:
    """Return the numbers behind names that have a number of the same kind near them."""
    listed = [n for n in range(len(sentence.tokens)) if _is_behind_a_name(sentence, n)]
    gaps = [inf, *(later - earlier for earlier, later in pairwise(listed)), inf]
    near = ([1 < gap <= _LONGEST_ITEM for gap in (before, after)] for before, after in pairwise(gaps))
    return tuple(n for n, is_near in zip(listed, near, strict=True) if any(is_near))


def _is_of_those(sentence: Sentence, number: Number) -> bool:
    """Return whether a number ends a clause about those of a place: the huts of Osby had 31 beds, those of Vik 88."""
    length = _length_of_name_before(sentence, number.first)
    before = sentence.before(number.first, length + 2), sentence.before(number.first, length + 1)
    is_end = sentence.word(number.end) in AFTER_A_NUMBER
    return length > 0 and before[0] in _THOSE and before[1] in _OF_A_PLACE and is_end and not number.units


_THOSE = frozenset(("that", "those"))
_OF_A_PLACE = frozenset(("at", "in", "of"))


def _is_behind_a_name(sentence: Sentence, at: int) -> bool:
    """Return whether a number at a token is the last of an item of a list that begins with a name: , Upper Vik 88."""
    if sentence.tokens[at].kind != NUMBER or sentence.taken[at]:
        return False
    length = _length_of_name_before(sentence, at)
    is_begun = length > 0 and sentence.before(at, length + 1) in _BEFORE_A_NAME
    return is_begun and sentence.word(at + 1) in AFTER_A_NUMBER


def _length_of_name_before(sentence: Sentence, at: int) -> int:
    """Return how many tokens with a capital letter are right before one, of the last few."""
    near = reversed(sentence.tokens[max(0, at - _LONGEST_ITEM) : at])
    return len([*takewhile(lambda token: token.text[0].isupper(), near)])


_LONGEST_ITEM = 4  # tokens
_BEFORE_A_NAME = frozenset((",", ":", ";", "and"))


def _is_led_to(sentence: Sentence, number: Number) -> bool:
    """Return whether a number without a plural after it is a figure: not row 12, bidder 9, kernel 6.1."""
    token = sentence.tokens[number.first]
    if number.scale or token.kind == WORD or not token.text.replace(".", "").isdecimal():
        return True
    return (
        _is_of_many(number)
        or bool(sentence.bound_before(number.first)[1] or number.bound)
        or _is_bound_after(sentence, number.end)
        or sentence.word(number.end) == "others"
        or is_some(sentence, number)
        or is_the_rest(sentence, number)
        or _is_tied(sentence, number)
        or (_is_first if number.first == 0 else _is_behind_its_verb)(sentence, number)
    )


def _is_of_many(number: Number) -> bool:
    """Return whether the unit of a number is of more than one, or is one of time: 12 mills, 40 per km, 1 hour."""
    unit = number.units[0] if number.units else ""
    is_time = number.value == 1 and unit.lower() in TIME_UNITS
    return is_time or " per " in unit or is_plural(unit.rpartition(" ")[2])


def _is_bound_after(sentence: Sentence, at: int) -> bool:
    """Return whether the words of a limit follow: 40 or more."""
    words = (token.lower for token in sentence.tokens[at : at + LONGEST_BOUND])
    return longest(words, BOUNDS_AFTER)[1] in (">=", "<=")


def _is_first(sentence: Sentence, number: Number) -> bool:
    """Return whether a number that a sentence begins with is of something: 12 of them, 168 had not."""
    is_large = not number.units and number.base >= _SMALL  # a small one may be that of an item
    return bool(number.units) or is_large or sentence.word(number.end) == "of" or is_before_a_verb(sentence, number.end)


def _is_behind_its_verb(sentence: Sentence, number: Number) -> bool:
    """Return whether the word before a number leads to it: reached 120, stood at 30; not "at 37", an age or time."""
    is_bound = sentence.bound_before(number.first)[0] > 0
    at = number.first if is_bound or sentence.before(number.first) in _LEADING else sentence.lead(number.first)
    before, earlier, following = sentence.before(at), sentence.before(at, 2), sentence.word(number.end)
    if before == "at" and not number.units and number.base < _SMALL:
        return _is_behind_at(sentence, number, earlier)
    has_verb = is_before_a_verb(sentence, number.end)
    if (
        (before in STILL and earlier in _STANDING_AT)  # is now 34
        or (before in WHICH and earlier == "of")  # 31 ships, of which 22 are new
        or (before in THEM and earlier == "of" and has_verb)  # of those 22 are new
        or (before == "it" and earlier in MAKE and _is_all_of_a_clause(sentence, number))  # the union makes it 340
        or _is_behind_an_adverb(sentence, number)
        or (before in _BEFORE_A_CLAUSE and (has_verb or _is_listed_by_time(sentence, number)))
    ):
        return True
    if before in ("the", "a", "an") and not number.units and (_is_plain_noun(following) or number.base < 10):
        return False  # the 901 bus, a price with a 6 in front
    if before == "for":
        is_meant = earlier.endswith(("ed", "ing")) or earlier in ("built", "meant")  # designed for 60
        return is_meant or _is_shared(sentence, number)
    return before in _LEADING or before in CHANGES or (not number.units and _is_its_verb(before, earlier))


def _is_its_verb(word: str, earlier: str) -> bool:
    """Return whether a word is a verb that a number may be the object of; `earlier` is the word before it."""
    is_finished = (is_past(word) or word.endswith("ing")) and word not in _NAMING and len(word) > SHORT
    is_of_one = word.endswith("s") and is_present(word)  # employs 41
    is_of_several = is_present(word) and is_plural(earlier)  # drivers receive 400
    return is_finished or is_of_one or is_of_several or word == "won"


def _is_behind_an_adverb(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is between when something is and its verb: so far 38 have, in 2019 12 were."""
    is_adverb = sentence.taken[number.first - 1] or sentence.before(number.first) in _ADVERBS
    return is_adverb and sentence.word(number.end) in _OF_MANY and not number.units


_OF_MANY = AUXILIARIES - {"is", "was", "has", "does"}
_ADVERBS = STILL | frozenset("far date overall altogether then today meanwhile".split())


def _is_all_of_a_clause(sentence: Sentence, number: Number) -> bool:
    """Return whether a number that is not small ends what is said of something: 340, 340 for 2024."""
    following = sentence.word(number.end)
    return not number.units and number.base >= _SMALL and (following in AFTER_A_NUMBER or following == "for")


def _is_shared(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is one more part: shops accounted for 30, schools for 12."""
    pairs = pairwise(token.lower for token in sentence.tokens[: number.first])
    is_end = sentence.word(number.end) in AFTER_A_NUMBER
    return is_end and any(one.startswith("account") and other == "for" for one, other in pairs)


def _is_listed_by_time(sentence: Sentence, number: Number) -> bool:
    """Return whether a number and one before it each have a time: 44 in 2024, 41 in 2023; in 2025 44, in 2024, 41."""
    numbers = [n for n, token in enumerate(sentence.tokens) if token.kind == NUMBER and not sentence.taken[n]]
    timed = [n for n in numbers if _is_at_a_time(sentence, n + 1)]
    is_behind_a_time = number.first > 1 and sentence.taken[number.first - 2] and sentence.before(number.first) == ","
    is_all = is_behind_a_time and not number.units and sentence.word(number.end) in AFTER_A_NUMBER
    return (number.end - 1 in timed and timed[0] < number.first) or (is_all and any(n < number.first for n in numbers))


def _is_at_a_time(sentence: Sentence, at: int) -> bool:
    is_time = any(sentence.taken[at + 1 : at + 2]) or sentence.word(at + 1) in MONTHS
    return sentence.word(at) == "in" and is_time and not sentence.taken[at - 1]


def _is_behind_at(sentence: Sentence, number: Number, before: str) -> bool:
    """Return whether a small number behind "at" is no age or time: stood at 30, did so at 62.1; 9.30 may be a time."""
    text = sentence.tokens[number.first].text
    if before == ",":  # Mississippi, at 9.7, did worst; she ran it again, at 61
        return "." in text and sentence.word(number.end) == ","
    is_moved = before in _STANDING or bool(sentence.governing(number.first - 1, _CHANGING_OR_PUTTING))
    return is_moved or _TENTHS.fullmatch(text) is not None


_CHANGING_OR_PUTTING = CHANGES.union("put puts estimate estimates estimated arrive arrives arrived".split())


def _is_plain_noun(word: str) -> bool:
    return word.isalpha() and word not in stopwords.PROSE and not word.endswith("ed")


def _is_tied(sentence: Sentence, number: Number) -> bool:
    """Return whether a unit is tied to a number within a sentence: opens 8.4-mile line; and no Boeing 737-max."""
    if not number.units or number.first == 0:
        return False
    following, glued = sentence.word(number.first + 1), sentence.is_tied(number.first + 1)
    return following in ("-", "‐", "‑") and glued and sentence.tokens[number.first - 1].text.islower()


def _has_words(sentence: Sentence, number: Number) -> bool:
    """Return whether the sentence has words next to the number: a cell of a table has none."""
    if number.units and not number.is_strong:
        return True
    return any(token.kind == WORD for n, token in enumerate(sentence.tokens) if not number.first <= n < number.end)


def _is_named_before(sentence: Sentence, number: Number) -> bool:
    """Return whether a number belongs to the capital word before it: Apollo 11, Windows 11."""
    if not number.first:
        return False
    before, token = sentence.tokens[number.first - 1 : number.first + 1]
    is_name = before.kind in (WORD, NAME) and not before.text.islower() and not before.lower.endswith("'s")
    is_when = sentence.taken[number.first - 1] and number.units != ()  # in H2 340 cars, to 12 October 40
    if not is_name or before.end == token.start or is_when or sentence.is_title():
        return False
    if before.text.isupper() and len(before.text) > 1:  # IS 4905; but in the UK 60 ferries
        return not (_is_behind_a_place(sentence, number) and place_of(before.text))
    return not any(is_so(sentence, number) for is_so in _BEHIND_NO_NAME)


# --- where a capital before a number is of no name that has it: each is enough


def _is_behind_a_place(sentence: Sentence, number: Number) -> bool:
    """Return whether a place or a person is before a count: in the Upper Vale 9 ports, gave Kenya 80 buses."""
    first = next((n for n in range(number.first - 1, 0, -1) if not _is_of_name(sentence.tokens[n - 1])), 0)
    before = sentence.before(first)
    is_in_it = before == "of" and sentence.tokens[0].lower in _PLACING_AT_FIRST  # on the farms of Upper Vale 40 cows
    is_of_place = is_in_it or before in _PLACING or (sentence.before(first, 2), before) in _IN_THE
    return number.units != () and (is_of_place or sentence.before(number.first, 2) in _BEFORE_A_NAME_OF_ANOTHER)


def _is_behind_a_first_word(sentence: Sentence, number: Number) -> bool:
    """Return whether a word has its capital since the sentence begins with it: Nearly 40 came, Recruit 400 guides."""
    word = sentence.before(number.first)
    is_first = word in EMPHASIS or word in _BEGINNING or word.endswith("ly") or sentence.bound_before(1)[1] != ""
    is_item = number.units != () and sentence.before(number.first, 2) in _BEFORE_AN_ITEM
    return (number.first == 1 and is_first) or (is_item and word in _TO_DO)


def _is_behind_a_word(sentence: Sentence, number: Number) -> bool:
    """Return whether a word with a capital is no name: on Monday 40 came, each October 340 farms open; not Plus 5."""
    word = sentence.before(number.first)
    is_within = number.first > 1 and sentence.tokens[number.first - 2].text.islower()
    return (
        word in _NO_NAMES
        or (word in MONTHS and number.units != ())
        or (word in stopwords.PROSE and not is_within)
        or number.units[:1] == ("times",)
    )


_NO_NAMES = frozenset((*WEEKDAYS, "total", "may"))


def _is_behind_a_land(sentence: Sentence, number: Number) -> bool:
    """Return whether a name ends with what only land and water are called: on the Kestrel Coast 163 choirs sing."""
    word = sentence.before(number.first)
    return word in _LANDS and number.units != () and _length_of_name_before(sentence, number.first) > 1


def _is_before_a_measure(sentence: Sentence, number: Number) -> bool:
    """Return whether metres or tonnes are behind a number: one in faraway Osby 48 tonnes; not the Porsche 911 miles."""
    length = _length_of_name_before(sentence, number.first)
    before = {sentence.before(number.first, length), sentence.before(number.first, length + 1)}
    return "the" not in before and any(singular(unit.lower()) in MEASURE_NAMES for unit in number.units[:1])


_LANDS = frozenset(
    "archipelago coast county islands isles mountains ocean peninsula plateau province sea valley".split()
)
_BEHIND_NO_NAME = (
    _is_behind_a_place,
    _is_behind_a_first_word,
    _is_behind_a_word,
    _is_behind_a_land,
    _is_before_a_measure,
)


def _is_of_name(token: Token) -> bool:
    return token.text[0].isupper() and token.lower not in _PLACING


_PLACING_AT_FIRST = _PLACING | {"on"}
_GIVING = frozenset("give gives gave given owe owes owed award awards awarded lend lends lent send sends sent".split())
_BEFORE_A_NAME_OF_ANOTHER = _PLACING | TAKING | _GIVING | {"neighbouring", "neighboring"}


def _is_named_after(sentence: Sentence, number: Number) -> bool:
    """Return whether a number belongs to the capital word after it: the 863 Program, the song 99 Balloons."""
    if not number.units:
        return False
    if number.units[0].isupper() and len(number.units[0]) > 1:
        return True  # 42 USC, 737 MAX
    words = number.units[0].split()
    is_one = (
        (words[-1].istitle() and not words[-1].endswith("s"))
        or (number.first > 1 and sentence.tokens[number.first - 1].text == "The")  # the inn The 3 Keys
        or is_called(sentence.tokens[: number.first + 1])
    )
    return words[0].istitle() and is_one and not sentence.is_title()
