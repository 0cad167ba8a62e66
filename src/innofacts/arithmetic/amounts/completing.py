"""What a number that says nothing counts: what its neighbours do, or a share of it, or so many of each."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from innofacts.arithmetic.amounts.alike import as_share, like
from innofacts.arithmetic.amounts.amount import IN_SECONDS, SECONDS_OR_MONTHS, Amount
from innofacts.arithmetic.amounts.values import PERCENT, POINTS
from innofacts.arithmetic.phrases import CALLED_MORE, MORE_THAN, NEXT_OF_A_LIST, OF_THEM
from innofacts.english import function_words
from innofacts.english.currencies import MONEY_SIGN
from innofacts.patterns import regex

_THE = r"(?:(?:the|its|their|some|just|only|about)\s)*$"
_COMPARED = regex(rf"(?i)\b(?:{function_words.COMPARED}|than|not|instead\sof)\s{_THE}|\A\sto\s$")
_MOVED = regex(rf"(?i)\b(?:from|to|(?P<after>after))\s{_THE}")
_LISTED = regex(rf"(?i)(?:\b(?:and|or)|,)\s{_THE}")
_TO_GO = regex(r"\s(?:still\s|more\s)?(?:to\s(?:go|run|serve)|left|remain\w*)\b")
_END = regex(r"[,.;)]|$|\s(?:here|there|now|today|last|this|before|more)\b")
_EACH_OF_THE = regex(r"(?i)\b(?:each|every\sone)\sof\s(?:the|its|their|these|those)\s$")  # £900 for each of the 70


def complete(text: str, amounts: Sequence[Amount]) -> list[Amount]:
    """Return the amounts of a paragraph, what says nothing with what its neighbour counts: 62 of the 140 members."""
    found: list[Amount] = []
    for amount in amounts:
        ahead = [one for one in found if one.sentence == amount.sentence]
        if ahead and _is_rest_of_time(text, ahead[-1], amount):
            found[-1] = _with_rest(ahead[-1], amount)
        else:
            ways = (way(text, ahead, amount) for way in _WAYS) if ahead and amount.kind != PERCENT else ()
            found.append(next(filter(None, ways), None) or _like_its_whole(text, found, amount) or amount)
    return found


def _as_share_of_its_count(text: str, found: Sequence[Amount], amount: Amount) -> Amount | None:
    """Return a number as a share if one is told so of a count before: 530, 53 per cent, for her; 470, or 47."""
    is_share = amount.is_bare and not amount.per and amount.number < 100 and _is_beside(text, found[-1], amount)
    is_share = is_share and not CALLED_MORE.match(text, amount.value.end)  # 54 of these, 11 more than the 43 of May
    if is_share and any(last.kind == PERCENT and _is_beside(text, one, last) for one, last in pairwise(found)):
        return as_share(amount)
    return None


def _is_beside(text: str, count: Amount, share: Amount) -> bool:
    """Return whether a number is told right behind a count, as its share may be."""
    return not count.is_share and _BESIDE.fullmatch(text, count.end, share.begin) is not None


_BESIDE = regex(r",\s(?:or\s)?|\sor\s|\s\(")


def _as_share_in_brackets(text: str, found: Sequence[Amount], amount: Amount) -> Amount | None:
    """Return a number in brackets as a share if the last one told is a share: Art (81 per cent), Music (63)."""
    last = found[-1]
    is_share = last.kind == PERCENT and not last.value.in_words and amount.number < 100
    is_alone = amount.is_bare and text.startswith(")", amount.value.end)
    return as_share(amount) if is_share and is_alone and _NEXT_NAME.fullmatch(text, last.end, amount.begin) else None


_NEXT_NAME = regex(r"[^\d.;:]*(?:,|\b(?:and|or|by))\s[^\d.;:,()]*[^\W\d]\s\(")


def _as_price_of_each(text: str, found: Sequence[Amount], amount: Amount) -> Amount | None:
    """Return an amount as that of each of some things: 24 instalments of £150; not four stages of 142 km, 167 ..."""
    last = found[-1]
    is_each = last is _neighbour(text, found) and bool(last.nouns and amount.kind) and not amount.per
    if is_each and _EACH_OF.fullmatch(text, last.end, amount.begin) and not _NEXT_ONE.match(text, amount.value.end):
        return amount._replace(per=last.nouns[0])
    return None


_EACH_OF = regex(r"\s(?:of|at|worth)\s")  # 24 instalments of £150, 200 seats at £9
_NEXT_ONE = regex(rf"(?:,|\sand)\s{MONEY_SIGN}?\d")


def _like_its_neighbour(text: str, found: Sequence[Amount], amount: Amount) -> Amount | None:
    """Return a number as of what the one before it counts: rose from 40 members to 52."""
    last, between = _neighbour(text, found), text[found[-1].end : amount.begin]
    if last is None:
        return None
    if _is_of_parts(text, between, last, amount) or (amount.is_bare and _is_like(text, between, last, amount)):
        return as_share(amount) if last.kind == POINTS else like(amount, last)
    return None


def _neighbour(text: str, found: Sequence[Amount]) -> Amount | None:
    """Return the last amount that may say what the next one counts: no percentage, no aside, and no date if it can."""
    asides = [other for one, other in pairwise(found) if is_aside(text, one, other)]
    among = [one for one in found if one.kind != PERCENT]
    among = [one for one in among if one not in asides] or among
    return next((one for one in reversed(among) if not is_when(text, one)), among[-1] if among else None)


def _like_a_percentage(_: str, found: Sequence[Amount], amount: Amount) -> Amount | None:
    """Return a number with as many decimals as the last percentage as one: 12.4 per cent in 2012, and now 7.9."""
    last = next((one for one in reversed(found) if one.kind == PERCENT), None)
    is_possible = amount.is_bare and not amount.per and amount.number < 100 and not amount.value.power
    decimals = [_DECIMALS.search(one.text) for one in (last, amount) if one]
    is_alike = len(decimals) > 1 and len({one and len(one[1]) for one in decimals}) == 1 and decimals[0]
    return as_share(amount) if is_possible and is_alike else None


_DECIMALS = regex(r"\.(\d+)")


def _like_a_whole_before(text: str, found: Sequence[Amount], amount: Amount) -> Amount | None:
    """Return a number as part of a time or a measure that is told first: of the 52 weeks, 31 at sea."""
    whole = found[0]
    is_measure = whole.kind != "" and not (whole.is_share or whole.value.money or whole.per)
    is_of_it = is_measure and _OF_THE.search(text, max(0, whole.begin - _LONGEST_OF), whole.begin) is not None
    return like(amount, whole) if is_of_it and amount.is_bare and amount.number * whole.unit < whole.number else None


_LONGEST_OF = 9  # characters
_OF_THE = regex(r"\bOf\s[a-z]{2,5}\s$")


def _like_its_whole(text: str, found: Sequence[Amount], amount: Amount) -> Amount | None:
    """Return a number as part of the last larger amount: 140 members, and 32 of them; but not of a 12-hour day."""
    if amount.is_bare and OF_THEM.match(text, amount.value.end):
        whole = (one for one in reversed(found) if one.kind != PERCENT and not one.value.money)
        return next((like(amount, one) for one in whole if one.number > amount.number * one.unit), None)
    return None


_WAYS = (
    _as_share_of_its_count,
    _as_share_in_brackets,
    _as_price_of_each,
    _like_its_neighbour,
    _like_a_percentage,
    _like_a_whole_before,
)


def is_aside(text: str, last: Amount, amount: Amount) -> bool:
    """Return whether a number describes what the one before it counts: 40 with one bedroom, 187 by ships with 3,000."""
    return _ASIDE.fullmatch(text, last.value.end, amount.begin) is not None


_ASIDE = regex(r"(?:\s[^\W\d]+){0,4}\s(?:with|than|over|under|aged)\s(?:only\s|just\s)?")


def _is_of_parts(text: str, between: str, last: Amount, amount: Amount) -> bool:
    """Return whether two numbers are measures of things in a list: 380 hectares of marsh and 120 of dunes."""
    is_measured = bool(last.kind) and not (last.is_share or last.per or amount.kind or amount.per)
    return is_measured and _OF_PARTS.fullmatch(between) is not None and text.startswith(" of ", amount.value.end)


_OF_PARTS = regex(r"\sof\s[a-z]+(?:\s[a-z]+)?(?:,|,?\sand)\s")


def _is_rest_of_time(text: str, last: Amount, amount: Amount) -> bool:
    """Return whether a number says the rest of the time before it in the next smaller unit: 41 minutes 20."""
    is_smaller = amount.is_bare or amount.unit * IN_SECONDS["minute"] == last.unit
    is_short = is_smaller and amount.number / amount.unit < IN_SECONDS["minute"]
    is_long = last.kind == "seconds" and last.unit in _SMALLER
    return is_short and is_long and text[last.value.end : amount.begin].strip() in _LONGER


_LONGER = ("minutes", "minute", "hours", "hour")
_SMALLER = {IN_SECONDS["minute"]: (1, "second"), IN_SECONDS["hour"]: (IN_SECONDS["minute"], "minute")}


def _with_rest(last: Amount, amount: Amount) -> Amount:
    """Return a time in minutes with some seconds, or in hours with some minutes."""
    value, more = last.value, amount.value
    size, name = _SMALLER[int(last.unit)]
    number = value.number + more.number / amount.unit * size
    told = f"{value.text} {last.name} {more.text}"
    value = value._replace(end=more.end, text=told, low=number, number=number, high=number)
    return last._replace(value=value, end=amount.end, unit=Decimal(size), name=f"{name}s", suffix=f" {name}s")


_WHEN = regex(
    r"(?i)\b(?:in|within|over|for|past|last|previous|after|first)\s(?:the\s)?(?:(?:past|last|previous|first)\s)?$"
)


def is_when(text: str, amount: Amount) -> bool:
    """Return whether a time says when something was so: 810 thefts in the past twelve months, compared with 900."""
    return amount.is_time and _WHEN.search(text, max(0, amount.begin - _LONGEST_TIME), amount.begin) is not None


_LONGEST_TIME = 24  # characters before a time
_PREPOSITION = r"\s(?P<word>by|in|on|at|for|under|from|with)\s"
_AFTER_IT = regex(rf"(?i){_PREPOSITION}")
_RECORD = regex(r"(?i)\b(?:record|time|best|height|distance|weight|age)\sof\s$")


def _is_parallel(text: str, between: str, last: Amount, amount: Amount) -> bool:
    """Return whether two numbers are told alike: 45 minutes by train and 80 by car, a time of 52 and a record of 53."""
    words = [_AFTER_IT.match(text, end) for end in (last.end, amount.value.end)]
    is_pair = all(words) and len({word["word"] for word in words if word}) == 1
    return bool((is_pair and _LISTED.search(between)) or _RECORD.search(between))


def _is_like(text: str, between: str, last: Amount, amount: Amount) -> bool:
    """Return whether the words between two numbers, or those after the second, say that they are of one kind."""
    if amount.per and last.kind and last.per and {amount.per, last.per} <= SECONDS_OR_MONTHS.keys():
        return True  # 85 dollars a month, 1,020 a year
    is_age = last.is_time and last.end == last.value.end and NEXT_OF_A_LIST.fullmatch(between) is not None
    if is_age or (last.is_time and _TO_GO.match(text, amount.value.end)):
        return True  # aged 9, 12 and 16; seven years of a 12-year sentence; five still to go
    if last.kind and not last.is_share and (between == " by " or _is_parallel(text, between, last, amount)):
        return True  # 6 metres by 4
    moved = None if last.is_time else _MOVED.search(between)
    is_clock = amount.value.in_words and moved and moved["after"]  # 14 boats, shortly after three
    is_end = amount.value.power or _END.match(text, amount.value.end)
    # $7 million to the 25,000 displaced
    is_for_others = moved and last.value.money and between.endswith(" the ") and not (amount.per or is_end)
    if _COMPARED.search(between) or (moved and not (is_clock or is_for_others)):
        return True
    is_measured = last.kind and not (last.is_time or last.is_share or last.per or _EACH_OF_THE.search(between))
    is_gap = MORE_THAN.match(text, amount.value.end) is not None  # 61 points from 38 games, 12 fewer than Hallam
    is_next = last.nouns and _LISTED.search(between) and not is_gap
    return bool(is_next or (is_measured and is_end))
