"""Small numbers in words that are figures though they have no unit: seven died, at most four, two of them."""

from innofacts.english.function_words import AUXILIARIES, CLAUSES, COMPARED_WITH, STILL, THEM, WHICH
from innofacts.english.inflection import is_past, is_present
from innofacts.english.people import GROUPS
from innofacts.english.wording import MORE_OR_LESS, RISES_AND_FALLS, VICTIMS
from innofacts.numbers.bounds import is_with_its_share
from innofacts.numbers.context import Sentence
from innofacts.numbers.numbers import Number
from innofacts.numbers.proportions import small_number
from innofacts.values.figures import INEQUALITIES

# Plans 75 more.
_BEHIND_MORE = frozenset(("than", "by", "in", "until", "before", "this", "next", "last", ".", ",", ";", ""))
SHORT = 3
"""How many letters a word has at most that only looks like the past of a verb: red."""
# Verbs after a number that is used without a noun: "168 had not", "78 ratified it".
_VERBS = AUXILIARIES | frozenset(
    "said say led fell came went got took left lost won ran made found rose grew fled remain remains".split()
)
_BEFORE_VERBS = STILL | {"also", "never", "ever"}


def is_told_in_words(sentence: Sentence, number: Number) -> bool:
    """Return whether anything says that a small number in words, without a unit, is a figure."""
    return any(is_told(sentence, number) for is_told in _TOLD_IN_WORDS)


def _is_subject(sentence: Sentence, number: Number) -> bool:
    """Return whether a number begins a clause, with a verb right behind it: Seven died, and only four were hurt.

    A time or a place may lead to it: in 2021 three did, last year, just three did.
    """
    return (
        _begins_a_clause(sentence, number.first - (sentence.before(number.first) in _ONLY))
        and _is_several(number)
        and is_before_a_verb(sentence, number.end)
    )


def _begins_a_clause(sentence: Sentence, at: int) -> bool:
    before = sentence.before(at)
    is_led = before == "," and (at <= _LONGEST_LEAD or sentence.tokens[0].lower == "of")  # of the ten sites, four
    return at == 0 or before in _BEFORE_A_SUBJECT or is_led or sentence.taken[at - 1]


_ONLY = frozenset(("only", "just"))
_BEFORE_A_SUBJECT = CLAUSES | {";", ":"}
_LONGEST_LEAD = 5  # tokens


def _is_several(number: Number) -> bool:
    return number.value > 1 and number.value == int(number.value)


def _is_limit(sentence: Sentence, number: Number) -> bool:
    """Return whether a number has a bound: at most four."""
    return number.value > 1 and (sentence.bound_before(number.first)[1] or number.bound) in INEQUALITIES


def _is_outcome(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is what something came to: shrank from 14 to nine, totalled four, the toll was four."""
    is_moved = sentence.before(number.first) == "to" and bool(sentence.governing(number.first - 1, RISES_AND_FALLS))
    is_outcome = is_moved or sentence.before(number.first) in _NUMBERING or _is_total(sentence, number)
    return is_outcome and number.value != 1


def _is_total(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is what a total was: the toll for 2023 was four."""
    is_end = sentence.before(number.first) in ("is", "was") and sentence.word(number.end) in _AFTER_A_TOTAL
    return is_end and sentence.governing(number.first - 1, _TOTALS) != ""


def _is_it(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is what something was at a time: in 2015 it was nine; not "it was nine"."""
    is_it = sentence.before(number.first) in ("is", "was") and sentence.before(number.first, 2) == "it"
    is_end = sentence.word(number.end) in _AFTER_A_TOTAL and sentence.word(number.end + 1) != "the"
    return is_it and is_end and sentence.times != [] and _is_several(number)


def _is_left(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is the rest of a whole, with a verb right behind it: the other three are new."""
    return is_the_rest(sentence, number) and _is_several(number) and is_before_a_verb(sentence, number.end)


def _is_among(sentence: Sentence, number: Number) -> bool:
    """Return whether a number says how many are in a group: a crew of nine."""
    is_of_group = sentence.before(number.first) == "of" and sentence.before(number.first, 2) in GROUPS
    return is_of_group and _is_several(number)


def _is_compared_with(sentence: Sentence, number: Number) -> bool:
    """Return whether something is compared with a number, and nothing after it says of what: 58, up from three.

    So are votes: by nine votes to four.
    """
    before = sentence.before(number.first, 2), sentence.before(number.first)
    is_compared = before in COMPARED_WITH or before == ("votes", "to")
    return _is_several(number) and is_compared and sentence.word(number.end) in AFTER_A_NUMBER


def _is_of_a_vote(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is one of the two of a vote: they voted by seven to two, it was carried by 11 to six."""
    first, end = number.first, number.end
    if sentence.before(first) == "by":
        is_score = sentence.word(end) == "to" and small_number(sentence, end + 1) > 0
    else:
        first -= len(("11", "to"))
        is_score = sentence.before(number.first) == "to" and sentence.before(first) == "by"
    return is_score and any(token.lower in _VOTING for token in sentence.tokens[max(0, first - _FARTHEST_VOTE) : first])


_VOTING = frozenset("voted vote votes passed adopted approved rejected carried".split())
_FARTHEST_VOTE = 6  # tokens before how a vote went


def _is_in_dozens(sentence: Sentence, number: Number) -> bool:
    return any(token.lower == "dozen" for token in sentence.tokens[number.first : number.end])


def is_some(sentence: Sentence, number: Number) -> bool:
    """Return whether what follows makes a number a count, or gives its share: seven of those, three (4 %)."""
    return is_of_some(sentence, number.end) or is_with_its_share(sentence, number.end)


def is_the_rest(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is what is left of a whole: the other 28 have been given up, the remaining 9 sank."""
    before = sentence.before(number.first, 2), sentence.before(number.first)
    return before[0] in ("the", "its", "their") and before[1] in ("other", "remaining") and not number.units


_TOLD_IN_WORDS = (
    *(_is_subject, _is_limit, _is_outcome, _is_it, _is_left),
    *(_is_among, _is_compared_with, _is_of_a_vote, _is_in_dozens, is_some),
)
_TOTALS = frozenset("toll total number count tally sum average figure".split())
_AFTER_A_TOTAL = frozenset(("", ".", ",", ";", "and", "in"))
_NUMBERING = frozenset("numbered totalled totaled including".split())
AFTER_A_NUMBER = frozenset(("", ",", ".", ";", ")", "in", "on", "at", "a", "last", "before", "then", "now", "and"))
"""What follows a number that ends what is said of it."""
_ENDS_OF_ALL = ("", ",", ".", ";", ")")  # 106 in all, of councils


def is_of_some(sentence: Sentence, at: int) -> bool:
    """Return whether the following words make a number a count: seven of those, 35 more than, 12 dead."""
    word, following = sentence.word(at), sentence.word(at + 1)
    if word == "of":
        return following in THEM or _is_of_more(sentence, at)
    if word in (",", "out"):
        third = sentence.word(at + 2)
        return following == "of" and (third in WHICH if word == "," else third.isdecimal())  # 7.8 out of 10
    is_in_all = word == "in" and following in ("all", "total") and sentence.word(at + 2) in _ENDS_OF_ALL
    is_more_than = word in MORE_OR_LESS and following in _BEHIND_MORE
    return is_in_all or is_more_than or word in ("each", "apiece") or word in VICTIMS


def _is_of_more(sentence: Sentence, at: int) -> bool:
    """Return whether a number, "of" at a token and a higher number follow each other: 58 of 97."""
    part, whole = sentence.before(at), sentence.word(at + 1)
    return part.isdecimal() and whole.isdecimal() and not sentence.taken[at + 1] and int(whole) > int(part)


def is_before_a_verb(sentence: Sentence, at: int) -> bool:
    """Return whether a verb follows at a token: 168 had not, 78 ratified it."""
    at += sentence.word(at) in _BEFORE_VERBS  # 160 still have a keeper
    word = sentence.word(at)
    is_present_of_many = is_present(word) and not word.endswith("s")  # of the 54 buses, 26 carry bikes
    return word in _VERBS or is_present_of_many or (is_past(word) and len(word) > SHORT)
