"""The numbers of a sentence: ranges put together, and units that neighbours share given to each."""

from collections.abc import Sequence
from decimal import Decimal

from innofacts.english import stopwords
from innofacts.english.currencies import SIGNS
from innofacts.english.inflection import is_plural
from innofacts.english.numerals import COUNTS, FRACTIONS, INDIAN_SCALES, SCALE_LETTERS
from innofacts.english.numerals import SCALES as POWERS
from innofacts.english.units import TIME_UNITS
from innofacts.english.wording import BOUNDS_BEFORE, CHANGES, FALLS, LESS, LONGEST_BOUND, MORE, RISES, longest
from innofacts.prose.bounds import INEQUALITIES, have_one_unit, is_with_its_share, one_sided, with_bound_of_an_end
from innofacts.prose.compounds import compound, in_unit_of, with_one_before
from innofacts.prose.context import Sentence
from innofacts.prose.nouns import phrase_after, rate_alone
from innofacts.prose.numbers import Part, may_begin, part_at, tolerance_at
from innofacts.values.units import CURRENCY, read_unit

_DASHES = "-‐‑–—−"
_FARTHEST = 3  # times as much, at most, in a range of changes
_FEW = 1000  # a smaller number may share the scale of its neighbour
_HUNDRED = 100
_RATIOS = (("%",), ("pp",), ("times",))
_THEM = frozenset("them these those which whom".split())
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


def parts(sentence: Sentence) -> list[Part]:
    """Return the numbers of a sentence, each with its unit, in order."""
    return _shared(sentence, _joined(sentence))


def _joined(sentence: Sentence) -> list[Part]:
    """Return the numbers of a sentence, the two numbers of a range as one."""
    found: list[Part] = []
    at = 0
    while at < len(sentence.tokens):
        part = part_at(sentence, at) if may_begin(sentence.tokens[at]) else None
        if part is None:
            at += 1
            continue
        joined = _range(sentence, part)
        if joined is None and _is_score(sentence, part):
            at = part.end + 2
            continue
        whole = joined or with_one_before(sentence, part)
        both = compound(sentence, found[-1], whole) if found else None
        found = [*found[:-1], both] if both else [*found, whole]
        at = max(whole.end, at + 1)
    return found


def _is_score(sentence: Sentence, part: Part) -> bool:
    """Return whether a number is tied to another by a dash or a colon and makes no range with it: 3-1, 787-9, 3 : 1."""
    sign, glued = sentence.after(part.end)
    after, close = sentence.after(part.end + 1)
    is_dash = sign in _DASHES and sign != "" and glued and close
    return not part.units and (is_dash or sign == ":") and after[:1].isdigit()


def _range(sentence: Sentence, low: Part) -> Part | None:
    """Return the range whose low end is a part; None if it is not a range."""
    joiner, is_glued = sentence.after(low.end)
    if low.end + 1 >= len(sentence.tokens):
        return None
    if joiner in _DASHES and is_glued and sentence.after(low.end + 1) == ("to", False):
        joiner, low = "to", low._replace(end=low.end + 1)  # 15- to 24-year-olds
    if joiner == "up" and sentence.after(low.end + 1)[0] == "to" and sentence.before(low.first) == "from":
        return _with_high_end(sentence, low, "to", low.end + 2)
    if joiner in _JOINERS or joiner in _DASHES:
        return _with_high_end(sentence, low, joiner, low.end + 1)
    at = low.end + (joiner == ",")  # 2.1 %, plus or minus 0.4 points
    if count := tolerance_at(sentence, at):
        return _with_tolerance(sentence, low, at + count)
    if joiner in _AT_MOST and sentence.after(low.end + 2)[0] in _AT_MOST:
        return _with_variable(sentence, low)
    return None


_ABOUT = frozenset(words[0] for words, sign in BOUNDS_BEFORE.items() if len(words) == 1 and sign in ("~", "~<"))
_JOINERS = frozenset(("to", "and", "or", "through", "till", "until", "~"))


def _with_high_end(sentence: Sentence, low: Part, joiner: str, at: int) -> Part | None:
    """Return a part with the high end of its range, which a word or a dash joins to it and begins at a token."""
    word, _ = sentence.after(at)
    at += word in _ABOUT or (low.number < 0 and word in ("plus", "+"))  # between 5 and about 10 g, -5 to +10 °C
    count, limit = longest((token.lower for token in sentence.tokens[at : at + LONGEST_BOUND]), BOUNDS_BEFORE)
    if joiner == "or" or limit not in INEQUALITIES or low.number < 0 or sentence.governing(low.first, CHANGES):
        count, limit = 0, ""
    at += count  # 5 to under 10 g
    high = part_at(sentence, at) if at < len(sentence.tokens) else None
    if high is None:
        return None
    low, high = _alike(sentence, low, high, at)
    if not _is_joined(sentence, low, high, joiner) or not have_one_unit(low, high):
        return None
    number, end = low.number, high.number
    if low.scale and low.scale != high.scale:
        number = low.base.scaleb(-POWERS.get(high.scale, 0))
    is_turned = joiner == "and" or (end < 0 and not _is_change_to(sentence, low)) or _is_range_of(sentence, low)
    if number > end and is_turned:
        number, end = end, number  # between -2 and -7 %
    if number >= end:
        return None  # 900 to 1 million, which are probably 900 thousand
    units, strong = (high.units, high.is_strong) if high.units else (low.units, low.is_strong)
    whole = high._replace(first=low.first, number=number, second=end, units=units, is_strong=strong, bound="..")
    if high.bound in INEQUALITIES:
        return one_sided(whole, high.bound, is_upper=high.bound == "<=")  # 3 to 4 or more
    if limit in (">", ">="):  # between 5 and over 20
        is_below = sentence.bound_before(low.first)[1] in ("<", "<=")
        return None if is_below else one_sided(whole, ">=", is_upper=False)
    if limit == "<":
        whole = whole._replace(bound="..<")
    return with_bound_of_an_end(sentence, whole)


_THOUSAND, _TWICE = 1000, 2


def _is_money(part: Part) -> bool:
    return bool(part.units) and read_unit(part.units[0].partition(" per ")[0]).kind == CURRENCY


def _alike(sentence: Sentence, low: Part, high: Part, at: int) -> tuple[Part, Part]:
    """Return the ends of a range, of which the high one begins at a token, with the scale and the unit of both."""
    letter = sentence.after(high.end - 1)[0]
    is_scale = _is_money(low) or (low.scale != "" and letter == sentence.after(low.end - 1)[0])
    if high.units[:1] == (letter,) and letter in SCALE_LETTERS and is_scale:
        high = high._replace(scale=SCALE_LETTERS[letter], units=(), is_strong=False)  # €700m-800m, £1.5-2m
    if high.scale and low.units[:1] == (sentence.after(at + 1)[0],):
        low = low._replace(scale=high.scale, units=(), is_strong=False)  # 56m to 57m tonnes
    if low.units and not low.units[0].startswith("per ") and high.units[:1] and high.units[0].startswith("per "):
        rate = (f"{low.units[0]} {high.units[0]}", *low.units)  # £5-10 a head
        low, high = low._replace(units=rate), high._replace(units=rate)
    if not (low.scale or low.units) and sentence.after(at + 1)[0] in INDIAN_SCALES:
        low = low._replace(number=low.number.scaleb(INDIAN_SCALES[sentence.tokens[at + 1].lower][1]), scale=high.scale)
    if high.shift and not low.units:
        low = low._replace(number=low.number.scaleb(high.shift))
    is_short = not (low.scale or high.scale) and sentence.tokens[at].text.endswith(",000")
    is_short = is_short and sentence.before(low.first) != "from"
    if is_short and low.number * _THOUSAND < high.number <= _TWICE * low.number * _THOUSAND:
        low = low._replace(number=low.number * _THOUSAND)  # 3-4,000, between 10 and 15,000
    return low if have_one_unit(low, high) else in_unit_of(high, low), high  # 500 kW to 2 MW


def _is_change_to(sentence: Sentence, low: Part) -> bool:
    """Return whether a number is what something changed from: it fell from 5 to -2 %."""
    return bool(sentence.governing(low.first, CHANGES))


_RANGING = frozenset("range ranges ranged ranging varies varied vary varying".split())


def _is_range_of(sentence: Sentence, low: Part) -> bool:
    """Return whether a number is the first end of what "ranges from" it: sizes range from 11 % to 2 %."""
    return sentence.before(low.first) == "from" and sentence.before(low.first, 2) in _RANGING


_AT_MOST = {"<": "<", "<=": "", "≤": ""}


def _with_variable(sentence: Sentence, low: Part) -> Part | None:
    """Return the range that mathematicians write around a letter: 20 < x <= 35 km."""
    high = part_at(sentence, low.end + 3)
    if high is None or len(sentence.after(low.end + 1)[0]) > 1 or low.base >= high.base:
        return None
    opened, closed = (_AT_MOST[sentence.after(at)[0]] for at in (low.end, low.end + 2))
    number = low.base.scaleb(-POWERS.get(high.scale, 0))
    bound = f"{'>' if opened else ''}..{closed}"
    return high._replace(first=low.first, number=number, second=high.number, bound=bound)


def _with_tolerance(sentence: Sentence, part: Part, at: int) -> Part | None:
    """Return a part with how far it may be off, which begins at a token: 172.52 ± 0.33 GeV."""
    off = part_at(sentence, at)
    if off is not None and (part.units[:1], off.units[:1]) == (("%",), ("pp",)):
        off = off._replace(units=part.units)
    if off is None or off.number < 0 or not have_one_unit(part, off) or (part.scale and part.scale != off.scale):
        return None
    units, strong = (off.units, off.is_strong) if off.units else (part.units, part.is_strong)
    return off._replace(
        first=part.first, number=part.number, second=off.number, units=units, is_strong=strong, bound="±"
    )


def _is_joined(sentence: Sentence, low: Part, high: Part, joiner: str) -> bool:
    """Return whether a word joins two numbers to a range; after a verb of change they are two values instead."""
    before = sentence.word_before(low.first)
    if joiner == "or":
        return not low.units and _is_next_to(low, high)  # two or three, 80 or 90
    if joiner == "and":
        return before == "between" and not _is_of_two(sentence, sentence.lead(low.first) - 1)
    if joiner in _DASHES:
        return _is_dash(sentence, low) or (low.is_strong and high.is_strong and low.units == high.units)  # 5% - 10%
    if joiner == "~":
        return not sentence.bound_before(low.first)[1].startswith("~") or sentence.after(low.end)[1]  # 20~100
    if (before == "from" and _is_moved(sentence, low)) or (before == "to" and sentence.before(low.first, 3) == "from"):
        return False  # "rose from 40 to 55", from 12 to 20 to 36
    is_change = before == "by" or before in RISES | FALLS or _is_of_change(sentence, low)
    is_yearly = low.units == ("%",) == high.units[:1] and len(high.units) > 1  # growing by 5 % to 6 % a year
    return is_yearly or not (is_change and (low.units or _is_far(low, high)))  # "rose by 12 GW to 140 GW"


_LONGEST_PHRASE = 6  # tokens
_OF_TWO = frozenset("difference differences gap gaps discrepancy disparity contrast".split())


def _is_of_two(sentence: Sentence, at: int) -> bool:
    """Return whether "between", which is at a token, is of two things: the gap between 12 % and 15 %."""
    count = next((n for n in range(1, _LONGEST_PHRASE) if sentence.before(at, n) in ("in", "of")), 0)
    return sentence.before(at) in _OF_TWO or (count > 1 and sentence.before(at, count + 1) in _OF_TWO)


def _is_next_to(low: Part, high: Part) -> bool:
    """Return whether a number is the next one that is as round: 3 and 4, 80 and 90, 200 and 300."""
    step = Decimal(1).scaleb(int(low.number.normalize().as_tuple().exponent))
    return low.scale in ("", high.scale) and high.number - low.number == max(step, 1)


def _is_moved(sentence: Sentence, low: Part) -> bool:
    """Return whether a number after "from" is what something changed from: rose from 2 % to 6 %, or from 5 to 15."""
    if sentence.governing(low.first, CHANGES):
        return True
    at = sentence.lead(low.first) - 1
    while sentence.before(at) in ("or", "and") and (earlier := _last_from(sentence, at - 1)):
        at = earlier
        if sentence.governing(at + 1, CHANGES):
            return True
    return False


def _last_from(sentence: Sentence, at: int) -> int:
    """Return the last token "from" before one; 0 for none."""
    return next((n for n in range(at - 1, 0, -1) if sentence.tokens[n].lower == "from"), 0)


def _is_of_change(sentence: Sentence, part: Part) -> bool:
    """Return whether a number follows "a rise of"; not "growth of", which is forecast as a range: of 3 % to 4 %."""
    at = sentence.lead(part.first)
    return sentence.before(at) == "of" and sentence.before(at, 2) in CHANGES - {"growth"}


def _is_far(low: Part, high: Part) -> bool:
    """Return whether a number is too far from the next for both to be changes: fell by 450 to 11,230."""
    is_share = bool(high.units) and high.units[0] in ("%", "pp")
    return not is_share and high.base > _FARTHEST * low.number.scaleb(POWERS.get(low.scale or high.scale, 0))


def _is_dash(sentence: Sentence, low: Part) -> bool:
    """Return whether what follows a number is the dash of a range: 40-50, 40 – 50."""
    _, glued = sentence.after(low.end)
    dash, after = sentence.tokens[low.end : low.end + 2]
    is_even = glued == (after.start == dash.end)
    return is_even and (glued or dash.text in "–—" or sentence.word_before(low.first) in _BEFORE_A_RANGE)


_BEFORE_A_RANGE = frozenset("is are was were of from between range ranges ranged ranging at in".split())


def _shared(sentence: Sentence, parts: list[Part]) -> list[Part]:
    """Return the parts with the units that they share with a neighbour, or that are named elsewhere in the sentence."""
    found = list(parts)
    for n in range(len(found) - 2, -1, -1):
        found[n] = _with_unit_behind(sentence, found[n], found[n + 1])
    for n in range(1, len(found)):
        is_aside = n > 1 and _is_in_brackets(sentence, found[n - 1])  # 81 shillings ($0.60), from 89
        found[n] = _with_unit_before(sentence, found[n - 1 - is_aside], found[n])
    if (at := next((n for n, token in enumerate(sentence.tokens) if token.lower == "respectively"), 0)) > 0:
        found = _respective(sentence, parts, found, at)
    for n in range(1, len(found)):
        found[n - 1 : n + 1] = _with_rate_behind(sentence, found[n - 1], found[n])
        found[n - 1 : n + 1] = _with_one_rate(sentence, found[n - 1], found[n])
    named: list[Part] = []
    for part in found:
        if part.units:
            named.append(part)
        elif sentence.after(part.end)[0] == "of" and sentence.after(part.end + 1)[0] in _THEM:
            named.append(part._replace(units=next((one.units for one in named[::-1] if _is_of_things(one)), ())))
        else:
            named.append(_named_elsewhere(sentence, part, named))
    return named


def _is_in_brackets(sentence: Sentence, part: Part) -> bool:
    """Return whether a number is money in brackets, as in another currency."""
    is_money = sentence.tokens[part.first].text in SIGNS
    return is_money and (sentence.before(part.first), sentence.after(part.end)[0]) == ("(", ")")


def _with_rate_behind(sentence: Sentence, one: Part, other: Part) -> tuple[Part, Part]:
    """Return money and its value in brackets with the base after both: 7,000 rupees ($84) a month."""
    brackets = sentence.after(one.end)[0], sentence.after(other.end)[0]
    is_money = bool(one.units) and sentence.tokens[other.first].text in SIGNS
    is_money = is_money and brackets == ("(", ")") and other.first == one.end + 1
    rate = rate_alone(sentence.tokens, other.end + 1) if is_money and other.end + 1 < len(sentence.tokens) else None
    if rate is None or not rate.units[0].startswith("per "):
        return one, other
    units = [(f"{part.units[0]} {rate.units[0]}", *part.units) for part in (one, other)]
    return one._replace(units=units[0]), other._replace(units=units[1])


def _with_one_rate(sentence: Sentence, one: Part, other: Part) -> tuple[Part, Part]:
    """Return two amounts of money, of which one is compared with the other, with the base that is named for either.

    From $19 to $33 a box; up $3 to $33 a box; £48 a head, up from £43; £1.35 a share (2022: £1.10); £62 a head, and
    Oslo over £65; £270 a tonne, some £12 lower.
    """
    is_from = sentence.before(one.first) == "from" or sentence.governing(one.first, CHANGES) != ""
    between = sentence.tokens[one.end : other.first - sentence.bound_before(other.first)[0]]
    if is_from and [token.lower for token in between] == ["to"] and _is_per(other, one):
        return one._replace(units=other.units), other
    if not between or not _is_per(one, other):
        return one, other
    if between[0].text in _BEFORE_A_DIFFERENCE and _is_difference(sentence, other):
        return one, other._replace(units=one.units)
    if not _is_about_as_large(one.base, other.base):
        return one, other
    words, last = [token.text for token in between if token.text != ","], between[-1].lower
    is_compared = (last in _COMPARING or (last == "with" and "compared" in words)) and "and" not in words
    is_label = _is_labelled(sentence, one, other)
    is_parallel = words[:1] == ["and"] and all(map(str.istitle, words[1:]))
    return one, other._replace(units=one.units) if is_compared or is_label or is_parallel else other


_COMPARING = frozenset(("from", "against", "versus"))
_LONGEST_LABEL = 9  # tokens: (the year to June 2023:


def _is_per(rate: Part, money: Part) -> bool:
    """Return whether a number is money per something, and another the same money without a base and a larger scale."""
    is_rate = len(money.units) == 1 and f"{money.units[0]} per" in (rate.units[0] if rate.units else "")
    return is_rate and money.base <= rate.base * _FARTHEST


def _is_difference(sentence: Sentence, part: Part) -> bool:
    """Return whether a number says how much more or less something is: some £12 lower, down £3."""
    return sentence.after(part.end)[0] in LESS | MORE or sentence.word_before(part.first) in ("up", "down")


_BEFORE_A_DIFFERENCE = (",", "and", "(", "–", "—", "or")


def _is_about_as_large(one: Decimal, other: Decimal) -> bool:
    return one <= other * _FARTHEST and other <= one * _FARTHEST


def _is_labelled(sentence: Sentence, one: Part, other: Part) -> bool:
    """Return whether a number is in brackets behind another, with a label: 45 (2022: 40), 1,312 million (H1: 1,048)."""
    between = sentence.tokens[one.end : other.first - sentence.bound_before(other.first)[0]]
    return 0 < len(between) < _LONGEST_LABEL and between[0].text == "(" and between[-1].text == ":"


def _respective(sentence: Sentence, bare: Sequence[Part], found: list[Part], at: int) -> list[Part]:
    """Return the parts, those listed before "respectively" with the units of as many before them, in order.

    30 cases and 2 deaths, which brings the totals to 900 and 70 respectively. `bare` are the parts before any unit was
    shared.
    """
    end = sum(part.end <= at for part in bare)
    first = end
    while first and not bare[first - 1].units and (first == end or _is_next(sentence, bare[first - 1], bare[first])):
        first -= 1
    count = end - first
    earlier = found[first - count : first] if count > 1 and first >= count else []
    if not all(part.units for part in earlier):
        return found
    respective = [one._replace(units=other.units) for one, other in zip(found[first:end], earlier, strict=False)]
    return [*found[:first], *(respective or found[first:end]), *found[end:]]


def _is_next(sentence: Sentence, one: Part, other: Part) -> bool:
    return tuple(token.lower for token in sentence.tokens[one.end : other.first]) in _LISTING


def _is_of_things(part: Part) -> bool:
    """Return whether a number counts things, which "of them" may refer to: not percentages, money or years."""
    return bool(part.units) and not part.is_strong and part.units[0].lower() not in TIME_UNITS


def _with_unit_behind(sentence: Sentence, one: Part, other: Part) -> Part:
    """Return a part with the unit of the next one, if it is listed with it: 3, 4 and 5 %."""
    led = other.first - sentence.bound_before(other.first)[0]
    between = tuple(token.lower for token in sentence.tokens[one.end : led])
    if between == (",",) and sentence.tokens[other.end - 1].lower in FRACTIONS:
        return one  # 203, about half of them children
    if _is_adjective(between) and other.units[:1] not in _RATIOS:
        between = between[1:]  # 23 international and 214 national staff
    # a crowd of 3,412, nearly three times that of 2019
    is_apart = between == (",",) and led < other.first and not sentence.bound_before(one.first)[0]
    is_apart = is_apart or ("or" in between and bool(other.units) and other.units[0].startswith("per "))
    is_apart = is_apart or (other.units == ("%",) and one.number > _HUNDRED >= other.number)  # 434, 3 per cent down
    if one.units or not other.units or is_apart or between not in _LISTING:
        return one
    is_few = one.number < other.number and one.number < _FEW
    return one._replace(
        number=one.number.scaleb(other.shift),
        scale=one.scale or (other.scale if is_few else ""),
        shift=other.shift,
        units=other.units,
        is_strong=other.is_strong,
    )


def _with_unit_before(sentence: Sentence, one: Part, other: Part) -> Part:
    """Return a part with the unit of the one before it, if it goes on from there: from 40 % to 55."""
    is_one = one.in_words and one.number == 1  # one person died, and 290 were hurt
    if other.units or not one.units or is_one or other.in_words or is_with_its_share(sentence, other.end):
        return other
    word = sentence.word_before(other.first)
    is_too_many = other.scale != "" or other.number > _HUNDRED or sentence.after(other.end)[0] == "of"
    if one.units[:1] in _RATIOS and is_too_many:
        return other  # 40 % of the world's beans, and its crop fell from 440,000
    is_near = not any(
        token.text in ";:" or token.lower in _OTHER_CHANGES for token in sentence.tokens[one.end : other.first]
    )
    is_labelled = _is_labelled(sentence, one, other)
    is_next = (word in ("to", "from", "and") and is_near) or is_labelled or _is_listed(sentence, one, other)
    is_change = one.units[:1] in _RATIOS and word == "to" and sentence.word_before(one.first) != "from"
    is_apart = word == "and" and one.units[0].partition(" per ")[0] in TIME_UNITS  # 42 years, and 12 of them
    if not is_next or is_change or is_apart:  # up 5 % to 3 million
        return other
    is_scaled = other.number < _FEW or (is_labelled and _is_about_as_large(one.number, other.number))
    scale = other.scale or (one.scale if is_scaled else "")
    return other._replace(units=one.units, is_strong=one.is_strong, scale=scale)


_OTHER_CHANGES = CHANGES - {"up", "down"}  # it paid $640, and its fleet grew from 3 to 4


def _is_adjective(between: tuple[str, ...]) -> bool:
    """Return whether the words between two numbers are an adjective and "and"."""
    return between[1:] in (("and",), ("or",)) and between[0].isalpha() and between[0] not in stopwords.PROSE


def _is_listed(sentence: Sentence, one: Part, other: Part) -> bool:
    """Return whether there are only times between two numbers: 2.5 million tests in 2019, 3.1 million in 2020."""
    between = range(one.end, other.first - sentence.bound_before(other.first)[0])
    after, _ = sentence.after(other.end)
    return (
        other.scale != ""
        and after in ("in", "by", ",", ".", ";", "and", "")
        and all(sentence.taken[n] or sentence.tokens[n].lower in _BETWEEN for n in between)
    )


def _named_elsewhere(sentence: Sentence, part: Part, before: Sequence[Part]) -> Part:
    """Return a part with the unit that another phrase names: 80 of the 195 countries, the number of laws rose to 40."""
    end = part.end + (sentence.after(part.end)[0] == "out")
    words = [sentence.after(end + n)[0] for n in range(2)]
    if words[0] == "of" and words[1][:1].isalnum():
        at = end + (2 if words[1] in stopwords.PROSE else 1)
        while _is_before_the_noun(sentence, at):
            at += 1
        phrase = phrase_after(sentence.tokens, at)
        phrase = phrase if phrase and is_plural(phrase.units[0].rpartition(" ")[2]) else None
    else:
        at = next((n for n in range(part.first - 2, -1, -1) if _is_number_of(sentence, n)), -1)
        phrase = phrase_after(sentence.tokens, at + 2) if at >= 0 else None
        between = [one for one in before if one.first > at and not _is_aside(sentence, one)]
        if phrase and any(one.units != phrase.units for one in between):
            return part  # which may be of what the figure between is of
    return part._replace(units=phrase.units) if phrase and not phrase.is_strong else part


def _is_aside(sentence: Sentence, part: Part) -> bool:
    """Return whether no later number goes on with one: rose by 60 % to 75, who died within 42 days."""
    is_time = bool(part.units) and part.units[0] in TIME_UNITS
    return part.units[:1] in _RATIOS or (is_time and sentence.before(part.first) in ("within", "in", "after"))


def _is_before_the_noun(sentence: Sentence, at: int) -> bool:
    """Return whether a token is between "of the" and the noun: of the top ten, of the country's 47."""
    word, following = sentence.after(at)[0], sentence.after(at + 1)[0]
    is_number = word[:1].isdigit() or word in COUNTS
    return is_number or word.endswith("'s") or following[:1].isdigit() or following in COUNTS


def _is_number_of(sentence: Sentence, at: int) -> bool:
    return sentence.tokens[at].lower in ("number", "numbers", "count", "tally") and sentence.after(at + 1)[0] == "of"
