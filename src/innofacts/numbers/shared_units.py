"""The numbers of a sentence, each with its own unit, or with the one that it shares with a neighbour."""

from collections.abc import Sequence
from decimal import Decimal

from innofacts.english import stopwords
from innofacts.english.currencies import SIGNS
from innofacts.english.function_words import AGAINST, BEFORE_TIMES, THEM, WHICH
from innofacts.english.inflection import is_plural, plural, singular
from innofacts.english.numerals import COUNTS, FRACTIONS, SCALE_WORDS
from innofacts.english.people import PEOPLE
from innofacts.english.units import TIME_UNITS
from innofacts.english.wording import CHANGES, COMPARING
from innofacts.numbers.bounds import is_with_its_share
from innofacts.numbers.context import Sentence
from innofacts.numbers.digits import AFTER_LENGTHS
from innofacts.numbers.ellipsis import is_as_large, resumed
from innofacts.numbers.numbers import Number
from innofacts.numbers.phrases.nouns import implied, phrase_after
from innofacts.numbers.phrases.phrase import Phrase
from innofacts.numbers.phrases.rates import rate_alone
from innofacts.numbers.ranges import FARTHEST, joined
from innofacts.values.units import CURRENCY, PERCENT, read_unit

_FEW = 1000  # a smaller number may share the scale of its neighbour
_RATIOS = (("%",), ("pp",), ("times",))
_THEM = THEM | WHICH
_BETWEEN = frozenset((",", "and", "in", "by", "or", ";", "to", "from", "at"))
_LISTING = {
    (",",),
    ("and",),
    ("or",),
    (",", "and"),
    ("to",),
    ("and", "then"),
    (",", "or"),
    ("-",),
    ("–",),
    ("rather", "than"),
}


def numbers_of(sentence: Sentence) -> list[Number]:
    """Return the numbers of a sentence, each with its unit, in order."""
    found: list[Number] = []
    for number in joined(sentence):
        found.append(_in_millions(sentence, found, number) if number.units == ("m",) else number)
    return _shared(sentence, found)


def _in_millions(sentence: Sentence, before: Sequence[Number], number: Number) -> Number:
    """Return a number tied to an m in millions, not in metres, where what is compared or counted shows it.

    Carried 4.9m passengers, up from 4.5m; £4.2m (2023: 3.1m); a population of 5.2m.
    """
    letter, following = number.end - 1, sentence.word(number.end)
    is_letter = sentence.word(letter) == "m" and sentence.is_tied(letter) and number.second is None
    is_distance = following == "from" and not sentence.word(number.end + 1)[:1].isdigit()
    if not is_letter or is_distance or following in AFTER_LENGTHS:
        return number
    start = sentence.tokens[number.first].start
    clause = max(sentence.start, *(sentence.text.rfind(sign, sentence.start, start) for sign in ",;"))
    words = sentence.text[clause:start]
    is_number = any(_is_number_of(sentence, n) and sentence.before(n) != "a" for n in range(number.first))
    last = next((one for one in reversed(before) if one.units[:1] not in _RATIOS), None)
    is_compared = last is not None and _is_compared_in_millions(sentence, last, number)
    if implied(words) not in _COUNTED and not is_number and not is_compared:
        return number
    return number._replace(scale="million", units=(), is_strong=False, printed=())


def _is_compared_in_millions(sentence: Sentence, one: Number, other: Number) -> bool:
    """Return whether a number is compared with one in millions before it, or money is with a label."""
    word = sentence.word_before(other.first)
    is_money = bool(one.units) and read_unit(one.units[0]).is_currency
    is_next = word in _COMPARING or (word == "to" and not is_money) or _is_labelled(sentence, one, other)
    return is_next and one.scale == "million" and _is_about_as_large(one.value, other.value)


_COUNTED = frozenset(("people", "members", "copies", "students", "riders", "jobs"))


def _shared(sentence: Sentence, numbers: list[Number]) -> list[Number]:
    """Return numbers with the units that they share with a neighbour, or that are named elsewhere in the sentence."""
    found = list(numbers)
    for n in range(len(found) - 2, -1, -1):
        found[n] = _with_unit_behind(sentence, _with_scale_behind(sentence, found[n], found[n + 1]), found[n + 1])
    for n in range(1, len(found)):
        found[n] = _of_one_time(sentence, found[n])
        is_aside = n > 1 and _is_in_brackets(sentence, found[n - 1])  # 81 shillings ($0.60), from 89
        found[n] = _with_unit_before(sentence, _compared(sentence, found[n - 1 - is_aside :: -1], found[n]), found[n])
    if (at := next((n for n, token in enumerate(sentence.tokens) if token.lower == "respectively"), 0)) > 0:
        found = _respective(sentence, numbers, found, at)
    for n in range(1, len(found)):
        found[n - 1 : n + 1] = _with_rate_behind(sentence, found[n - 1], found[n])
        found[n - 1 : n + 1] = _with_one_rate(sentence, found[n - 1], found[n])
        found[n - 1] = _in_points(sentence, found[n - 1], found[n])
        found[n] = _as_difference(sentence, found[n - 1], found[n])
    named: list[Number] = []
    for number in resumed(sentence, found):
        if number.units:
            named.append(_of_ones(number, named))
        elif (whole := _named_elsewhere(sentence, number, named)).units and sentence.word(number.end + 2) in COUNTS:
            named.append(whole)  # three of these four countries
        elif sentence.word(number.end) == "of" and sentence.word(number.end + 1) in _THEM:
            if those := _those_of_them(sentence, number.end + 2):
                named.append(number._replace(units=those.units, end=those.end))
                continue
            wholes = (one for one in named[::-1] if one.counts_things and "them" not in _words_of(sentence, one))
            named.append(number._replace(units=next((one.units for one in wholes), ())))
        else:
            named.append(whole)
    return named


def _of_one_time(sentence: Sentence, number: Number) -> Number:
    """Return a number with the unit of a time before it if it ends a clause behind the same preposition.

    3.6 % over one year, or 8 % over two.
    """
    preposition = sentence.before(number.first)
    is_last = number.units == () and not number.scale and sentence.word(number.end) in _ENDING_A_CLAUSE
    if not is_last or preposition not in BEFORE_TIMES:
        return number
    behind = (sentence.word(n + 2) for n in range(number.first) if sentence.word(n) == preposition)
    unit = next((word for word in behind if word in TIME_UNITS), "")
    return number._replace(units=(plural(singular(unit)),)) if unit else number


_ENDING_A_CLAUSE = frozenset(("", ".", ",", ";", ")"))


def _compared(sentence: Sentence, before: Sequence[Number], number: Number) -> Number:
    """Return the last of the numbers before another, the nearest first, or the last of its size if it was once as many.

    9,400 pupils in 22 schools, down from 11,200.
    """
    is_from = (
        sentence.word_before(number.first) == "from" and sentence.before(sentence.lead(number.first), 2) in _UP_OR_DOWN
    )
    alike = (one for one in before if one.units and is_as_large(one, number)) if is_from else iter(())
    return next(alike, before[0])


_UP_OR_DOWN = ("up", "down")


def _of_ones(number: Number, before: Sequence[Number]) -> Number:
    """Return a number of ones with the noun that this stands for: 40 big towns and ten small ones."""
    counted = next((one.units[-1] for one in reversed(before) if one.counts_things), "")
    if number.units[-1] != "ones" or not counted:
        return number
    return number._replace(units=tuple(f"{unit.removesuffix('ones')}{counted}" for unit in number.units))


def _words_of(sentence: Sentence, number: Number) -> list[str]:
    return [token.lower for token in sentence.tokens[number.first : number.end]]


def _those_of_them(sentence: Sentence, at: int) -> Phrase | None:
    """Return the noun right behind "of them" that says which of them a number counts: 41 of them women."""
    phrase = phrase_after(sentence.tokens, at)
    if phrase is None or sentence.word(phrase.end) not in ("", ",", ";", ".", ")", "and"):
        return None
    is_noun = is_plural(phrase.units[-1]) and (len(phrase.units) == 1 or singular(phrase.units[-1]) in PEOPLE)
    return phrase if is_noun and not phrase.is_strong else None


def _in_points(sentence: Sentence, one: Number, other: Number) -> Number:
    """Return points in percentage points if they lead to or from a percentage: slipped two points to 38 per cent."""
    between = [token.lower for token in sentence.tokens[one.end : other.first - sentence.bound_before(other.first)[0]]]
    is_short = 0 < len(between) <= _FEW_WORDS and not _ENDS.isdisjoint((between[0], between[-1])) and "," not in between
    is_change = one.units[:1] in _OF_POINTS and other.units[:1] == ("%",) and is_short
    return one._replace(units=("pp",), is_strong=True) if is_change else one


def _as_difference(sentence: Sentence, one: Number, other: Number) -> Number:
    """Return points in percentage points if they compare a percentage before them: 7 %, 2 points more than planned."""
    is_compared = sentence.word(other.end) in _COMPARING_SHARES and one.units[:1] == ("%",)
    is_next = is_compared and other.units[:1] in _OF_POINTS and sentence.before(sentence.lead(other.first)) == ","
    return other._replace(units=("pp",), is_strong=True) if is_next else other


_COMPARING_SHARES = COMPARING | {"ahead", "behind"}
_OF_POINTS = (("points",), ("point",))


_FEW_WORDS = 3  # between them: two points to stand at 38 %
_ENDS = frozenset(("to", "from", "at"))


def _is_in_brackets(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is money in brackets, as in another currency."""
    is_money = sentence.tokens[number.first].text in SIGNS
    return is_money and (sentence.before(number.first), sentence.word(number.end)) == ("(", ")")


def _with_rate_behind(sentence: Sentence, one: Number, other: Number) -> tuple[Number, Number]:
    """Return money and its value in brackets with the base after both: 7,000 rupees ($84) a month."""
    is_beside = bool(one.units) and other.first == one.end + 1 and _is_in_brackets(sentence, other)
    rate = rate_alone(sentence.tokens, other.end + 1) if is_beside and other.end + 1 < len(sentence.tokens) else None
    if rate is None or not rate.units[0].startswith("per "):
        return one, other
    units = [(f"{each.units[0]} {rate.units[0]}", *each.units) for each in (one, other)]
    return one._replace(units=units[0]), other._replace(units=units[1])


def _with_one_rate(sentence: Sentence, one: Number, other: Number) -> tuple[Number, Number]:
    """Return two amounts of money, of which one is compared with the other, with the base that is named for either.

    From $19 to $33 a box; up $3, to $33 a box; £48 a head, up from £43; £1.35 a share (2022: £1.10); £62 a head, and
    Oslo over £65; €9 a kilo in Rome and €8 in Bari; £270 a tonne, some £12 lower.
    """
    is_from = sentence.before(one.first) == "from" or sentence.governing(one.first, CHANGES) != ""
    between = sentence.tokens[one.end : other.first - sentence.bound_before(other.first)[0]]
    words = [token.text for token in between if token.text != ","]
    if is_from and words == ["to"] and _is_per(other, one):
        return one._replace(units=other.units), other
    if not between or not _is_per(one, other):
        return one, other
    is_apart = between[0].text in _BEFORE_A_DIFFERENCE or between[-1].text in _BEFORE_A_DIFFERENCE
    if is_apart and _is_difference(sentence, other):
        return one, other._replace(units=one.units)
    if not _is_about_as_large(one.base, other.base):
        return one, other
    last = between[-1].lower
    is_compared = (last in _COMPARING or (last == "with" and "compared" in words)) and "and" not in words
    is_label = _is_labelled(sentence, one, other)
    is_parallel = "and" in words and all(word.istitle() or word in _BETWEEN_PLACES for word in words)
    return one, other._replace(units=one.units) if is_compared or is_label or is_parallel else other


_COMPARING = AGAINST | {"from"}
_BETWEEN_PLACES = ("and", "in", "at", "for")
_LONGEST_LABEL = 9  # tokens: (the year to June 2023:


def _is_per(rate: Number, money: Number) -> bool:
    """Return whether a number is money per something, and another the same money without a base and a larger scale."""
    is_rate = len(money.units) == 1 and rate.units[:1] != () and rate.units[0].startswith(f"{money.units[0]} per")
    return is_rate and money.base <= rate.base * FARTHEST


def _is_difference(sentence: Sentence, number: Number) -> bool:
    """Return whether a number says how much more or less something is: some £12 lower, down £3."""
    return sentence.word(number.end) in COMPARING or sentence.word_before(number.first) in _UP_OR_DOWN


_BEFORE_A_DIFFERENCE = (",", "and", "(", "–", "—", "or")


def _is_about_as_large(one: Decimal, other: Decimal) -> bool:
    return one <= other * FARTHEST and other <= one * FARTHEST


def _is_labelled(sentence: Sentence, one: Number, other: Number) -> bool:
    """Return whether a number is in brackets behind another, with a label: 45 (2022: 40), 1,312 million (H1: 1,048)."""
    between = sentence.tokens[one.end : other.first - sentence.bound_before(other.first)[0]]
    return 0 < len(between) < _LONGEST_LABEL and between[0].text == "(" and between[-1].text == ":"


def _respective(sentence: Sentence, bare: Sequence[Number], found: list[Number], at: int) -> list[Number]:
    """Return the numbers, those listed before "respectively" with the units of as many before them, in order.

    30 cases and 2 deaths, which brings the totals to 900 and 70 respectively. `bare` are the numbers before any
    unit was shared.
    """
    end = sum(number.end <= at for number in bare)
    first = end
    while first and not bare[first - 1].units and (first == end or _is_next(sentence, bare[first - 1], bare[first])):
        first -= 1
    count = end - first
    earlier = found[first - count : first] if count > 1 and first >= count else []
    if not all(number.units for number in earlier):
        return found
    respective = [one._replace(units=other.units) for one, other in zip(found[first:end], earlier, strict=False)]
    return [*found[:first], *(respective or found[first:end]), *found[end:]]


def _is_next(sentence: Sentence, one: Number, other: Number) -> bool:
    return tuple(token.lower for token in sentence.tokens[one.end : other.first]) in _LISTING


def _with_scale_behind(sentence: Sentence, one: Number, other: Number) -> Number:
    """Return a number with the scale of what it moved to or from, or is a part of: from 3.2 to 4.1 million.

    Only one with a fraction is surely in the scale of its whole: 1.5 of the 4.2 million; 12 of the 1.2 million won.
    Nor is one that has a unit of its own: 9.6 % of the 24 million, 2.5 tonnes of the 4.2 million tonnes.
    """
    between = tuple(token.lower for token in sentence.tokens[one.end : other.first])
    is_move = (sentence.before(one.first), *between) in _MOVES and _is_about_as_large(one.value, other.value)
    is_own = one.units != () and read_unit(one.units[0]).kind != CURRENCY
    is_part = between in _OF_A_WHOLE and one.value != int(one.value) and one.value < other.value and not is_own
    if one.scale or not other.scale or one.units[:1] in _RATIOS or not (is_move or is_part):
        return one
    is_back = between == ("from",) and not one.units  # to 47.2 from 48.6 million tonnes
    scaled = one._replace(scale=other.scale)
    return scaled._replace(units=other.units, is_strong=other.is_strong) if is_back else scaled


_MOVES = (("from", "to"), ("to", "from"))
_OF_A_WHOLE = {(*of, *the) for of in (("of",), ("out", "of")) for the in ((), ("the",), ("its",), ("their",))}


def _is_told(sentence: Sentence, number: Number) -> bool:
    """Return whether a number is a share without percent: a third, one barn in nine, nine out of ten."""
    return number.units[:1] == ("%",) and not _OF_A_PROPORTION.isdisjoint(_words_of(sentence, number))


def _with_unit_behind(sentence: Sentence, one: Number, other: Number) -> Number:
    """Return a number with the unit of the next one, if it is listed with it: 3, 4 and 5 %."""
    led = other.first - sentence.bound_before(other.first)[0]
    between = tuple(token.lower for token in sentence.tokens[one.end : led])
    is_in_words = sentence.tokens[other.first].text.isalpha()
    if _is_told(sentence, other) and (between == (",",) or is_in_words):
        return one  # 203, about half of them children; 41 were under 18 and nine out of ten were men
    if _is_adjective(between) and other.units[:1] not in _RATIOS:
        between = between[1:]  # 23 international and 214 national staff
    if one.units or not other.units or not (between in _LISTING or _are_shares_by_place(sentence, one, other)):
        return one
    if _is_of_its_own(sentence, one, other, between):
        return one
    is_few = one.value < 2 * other.value and one.value < _FEW  # 41, 36 and 28 million
    if other.units == ("%",) and between == ("to",) and sentence.word_before(one.first) == "by":
        return one._replace(units=("pp",), is_strong=True)  # rose by 0.4 to 7.1 %
    return one._replace(
        value=one.value.scaleb(other.shift),
        scale=one.scale or (other.scale if is_few else ""),
        shift=other.shift,
        units=other.units,
        is_strong=other.is_strong,
    )


def _is_of_its_own(sentence: Sentence, one: Number, other: Number, between: Sequence[str]) -> bool:
    """Return whether a number is of something else than the next one, though the words between may list the two."""
    is_share, is_own = other.units == ("%",), False
    if between == (",",):
        # a crowd of 3,412, nearly three times that of 2019; 120, three times as much; 120, 40 % of them
        is_bounded = sentence.bound_before(other.first)[0] and not sentence.bound_before(one.first)[0]
        is_of_them = is_share and sentence.word(other.end) == "of" and sentence.word(other.end + 1) in _THEM
        is_own = bool(is_bounded) or other.units[0] == "times" or is_of_them
    elif between == (",", "and"):  # it has shrunk to 900, and 42 branches have shut; but not 40, 50, and 60 boats
        is_own = sentence.before(sentence.lead(one.first)) != ","
    elif between == (",", "or"):  # 27, or 15 per cent
        is_own = is_share and sentence.before(one.first) != ","
    elif between == ("to",):  # lent 4 million to 40 firms
        is_own = one.scale != "" and other.scale == "" and sentence.word_before(one.first) != "from"
    is_rate = "or" in between and other.units[0].startswith("per ")
    is_far = is_share and one.base > 100 >= other.value  # 4.3 million, 3 per cent down
    return is_own or is_rate or is_far


def _are_shares_by_place(sentence: Sentence, one: Number, other: Number) -> bool:
    """Return whether a number and a share are of two places: 7.4 in Vik, 7.1 in Ost and 3.9 % in Lund; in Ost 7.1."""
    tokens = sentence.tokens[one.end : other.first]
    words = [token.lower for token in tokens if not token.text[0].isupper()]
    is_list = words in _BY_PLACE and len(words) < len(tokens) and other.units == ("%",)
    return is_list and all(number != int(number) for number in (one.value, other.value))


_BY_PLACE = [[*of, *and_] for of in (["in"], []) for and_ in ([","], ["and"], [",", "and"])]
_BY_PLACE += [[*and_, "in"] for and_ in ([","], ["and"], [",", "and"])]


def _with_unit_before(sentence: Sentence, one: Number, other: Number) -> Number:
    """Return a number with the unit of the one before it, if it goes on from there: from 40 % to 55."""
    is_one = one.in_words and one.value == 1  # one person died, and 290 were hurt
    if other.units or not one.units or is_one or other.in_words or is_with_its_share(sentence, other.end):
        return other
    word = sentence.word_before(other.first)
    if one.units == ("times",) and word == "from":
        return other  # rose tenfold, from 40 to 400
    is_too_many = other.scale != "" or other.value > 100 or sentence.word(other.end) == "of"
    if _is_told(sentence, one) or (one.units[:1] in _RATIOS and is_too_many):
        return other  # one in nine was hurt, and 30 left; 40 % of the beans, and its crop fell from 440,000
    between = sentence.tokens[one.end : other.first]
    is_parted = any(token.text in ";:" or token.lower in _OTHER_CHANGES for token in between)
    is_near = other.base <= one.base * _FARTHEST_NEXT or singular(one.units[-1]) in PEOPLE
    is_labelled = _is_labelled(sentence, one, other) or _is_bracketed(sentence, one, other)
    is_joined = word in ("to", "from", "and") and not is_parted and is_near
    before = sentence.word_before(one.first)
    is_moved = (word == "to" and before != "from") or (
        word == "from" and before in _BY
    )  # up 5 % to 3 million, from 2.9
    # In five years, from 30 to 40; 42 years, and 12 of them.
    is_span = word == "and" or sentence.before(sentence.lead(one.first)) in _DURING
    is_apart = (is_moved and one.units[:1] in _RATIOS) or (is_span and read_unit(one.units[0]).head.text in TIME_UNITS)
    if is_apart or not (is_joined or is_labelled or _is_listed(sentence, one, other)):
        return other
    is_scaled = other.value < _FEW or (is_labelled and _is_about_as_large(one.value, other.value))
    scale = other.scale or (one.scale if is_scaled else "")
    return other._replace(units=one.units, is_strong=one.is_strong, scale=scale)


_OF_A_PROPORTION = FRACTIONS.keys() | {"in", "of"}
_BY = frozenset(("up", "down", "by"))
_DURING = BEFORE_TIMES | {"last", "past"}
_FARTHEST_NEXT = 1000  # times as large: not 7 towns to 120,000
_OTHER_CHANGES = CHANGES - {"up", "down"}  # it paid $640, and its fleet grew from 3 to 4


def _is_bracketed(sentence: Sentence, one: Number, other: Number) -> bool:
    """Return whether a number in brackets is the earlier value of a share or sum: 8.9% (8.1), SEK 8,207m (7,566)."""
    is_money = one.is_strong and read_unit(one.units[0]).head.kind in (CURRENCY, PERCENT)
    brackets = sentence.tokens[one.end : other.first], sentence.word(other.end)
    is_alone = [token.text for token in brackets[0]] == ["("] and brackets[1] == ")"
    return is_money and is_alone and (one.units[0] == "%" or _is_about_as_large(one.value, other.value))


def _is_adjective(between: tuple[str, ...]) -> bool:
    """Return whether the words between two numbers are an adjective and "and"."""
    return between[1:] in (("and",), ("or",)) and between[0].isalpha() and between[0] not in stopwords.PROSE


def _is_listed(sentence: Sentence, one: Number, other: Number) -> bool:
    """Return whether there are only times between two numbers: 2.5 million tests in 2019, 3.1 million in 2020."""
    between = range(one.end, other.first - sentence.bound_before(other.first)[0])
    after = sentence.word(other.end)
    return (
        other.scale != ""
        and after in ("in", "by", ",", ".", ";", "and", "")
        and all(sentence.taken[n] or sentence.tokens[n].lower in _BETWEEN for n in between)
    )


def _named_elsewhere(sentence: Sentence, number: Number, before: Sequence[Number]) -> Number:
    """Return a number with the unit that another phrase names: 80 of the 195 firms, the number of laws rose to 40.

    Brackets may part it from this: 41 percent (80) of the firms.
    """
    is_aside = sentence.word(number.end) == ")" and sentence.before(number.first) == "("
    end = number.end + (is_aside or sentence.word(number.end) == "out")
    words = [sentence.word(end + n) for n in range(2)]
    if words[0] == "of" and words[1][:1].isalnum():
        at = end + (2 if words[1] in stopwords.PROSE else 1)
        while _is_before_the_noun(sentence, at):
            at += 1
        phrase = phrase_after(sentence.tokens, at)
        phrase = phrase if phrase and is_plural(phrase.units[0].rpartition(" ")[2]) else None
    else:
        at = next((n for n in range(number.first - 2, -1, -1) if _is_number_of(sentence, n)), -1)
        phrase = phrase_after(sentence.tokens, at + 2) if at >= 0 else None
        between = [one for one in before if one.first > at and not _is_aside(sentence, one)]
        if phrase and any(one.units != phrase.units for one in between):
            return number  # which may be of what the figure between is of
    return number._replace(units=phrase.units) if phrase and not phrase.is_strong else number


def _is_aside(sentence: Sentence, number: Number) -> bool:
    """Return whether no later number goes on with one: rose by 60 % to 75, who died within 42 days."""
    is_time = bool(number.units) and number.units[0] in TIME_UNITS
    return number.units[:1] in _RATIOS or (is_time and sentence.before(number.first) in BEFORE_TIMES)


def _is_before_the_noun(sentence: Sentence, at: int) -> bool:
    """Return whether a token is between "of the" and the noun: of the top ten, of the country's 47."""
    word, following = sentence.word(at), sentence.word(at + 1)
    is_number = word[:1].isdigit() or word in COUNTS or (word in SCALE_WORDS and sentence.before(at)[:1].isdigit())
    return is_number or word.endswith("'s") or following[:1].isdigit() or following in COUNTS


def _is_number_of(sentence: Sentence, at: int) -> bool:
    return sentence.tokens[at].lower in ("number", "numbers", "count", "tally") and sentence.word(at + 1) == "of"
