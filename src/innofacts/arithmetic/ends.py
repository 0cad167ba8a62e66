"""Which of two amounts is the earlier one: 50 the year before, 40 last year; from 40 to 50."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from innofacts.arithmetic.amounts.alike import are_comparable, count_the_same, name_the_same
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import POINTS
from innofacts.arithmetic.phrases import (
    BY,
    CALLED_MORE,
    CHANGE,
    MORE_THAN,
    MOVING,
    OF_THEM,
    SO_MUCH_MORE,
    YEARS,
    any_of,
)
from innofacts.english.calendar import MONTHS, WEEKDAYS
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import COMPARED, OF_TIMES, THE
from innofacts.english.numerals import YEAR
from innofacts.patterns import regex

_SEASON = "(?:year|month|week|season|time|winter|summer|spring|autumn|quarter|night)"
# Up to a word of a time, in the clause of an amount and not in a relative one: part of a pattern, and so no boundary.
_CLAUSE = r"(?:(?!\b(?:and|but|while|whereas|who|which|whose)\b)[^\d.;:,]){0,40}?\b"
_DAYS = "|".join(sorted({*MONTHS, *WEEKDAYS}))
_OLDER_BEFORE = any_of(
    # up from 40, compared with 40, down on the 40; but not: from today, more than half, who looks after 40
    rf"\b(?:from(?! (?:{_DAYS}|now|then|today|next)\b)|{COMPARED}|than(?! half\b)|instead of|(?:up|down) on|over|"
    r"(?<!look )(?<!looks )(?<!looked )(?<!looking )after) (?:[a-z]+ ){0,2}[^\d.;:]{0,12}$",
    # more than in May (40); more than in May, when it had 40
    r"\bthan (?:in|on|at|for|during) [^.;:()]{0,40}(?:\(|, when (?:[a-z]+ ){0,3})$",
    # previously 40; (2023: 40)
    r"\b(?:previously|originally|formerly)\b[^\d.;:]{0,40}$",
    rf"\((?:in )?{YEAR}: $",
    # an increase on the 40; a rise of a quarter over 40; a full price of 40
    rf"\b{CHANGE} on (?:the )?$",
    rf"\b{CHANGE}\b[^;:]{{0,40}}\b(?:over|on) [^\d.;:]{{0,40}}$",
    r"\b(?:list|original|normal|regular|usual|full|old) (?:price|fare|rate|cost) of $",
)
# 40 the year before, 40 a week earlier; but not: 40 before they came
_OLDER_AFTER = any_of(
    rf"{_CLAUSE}(?:before(?! (?:[a-z]+ing|they|it|he|she|we)\b)|earlier|previously|the (?:previous|preceding))\b"
)
# last year it was 40; once 40; was budgeted at 40
_OLD_BEFORE = any_of(
    rf"\b(?:ago|last {_SEASON}|{_SEASON}s? (?:earlier|before)|in (?:the )?previous [a-z]+|once|was|were|had been|"
    r"used to|then (?:was|were|had|[a-z]+ed)|budgeted|planned|estimated|forecast|put at)\b[^\d.;:]{0,60}$"
)
# 40 last year
_OLD_AFTER = any_of(rf"{_CLAUSE}(?:ago|last {_SEASON}|used to)\b")
# is now 50; reached 50; to 50
_NEW_BEFORE = any_of(
    rf"\b(?:now|(?<!used )to|this {_SEASON}|today|currently|nowadays|reached|reach|came to|ended up|pays?|is|are|"
    r"stands?)\b[^\d.;:,]{0,40}$"
)
# 50 this year; but not: 840 in May now goes for 1,050
_NEW_AFTER = any_of(
    rf"{_CLAUSE}(?:now|this {_SEASON}|today|currently|at present)\b(?! (?:[a-z]+ ){{1,3}}{MONEY_SIGN}?\d)"
)
# will be 60; wants 60
_NEXT_BEFORE = any_of(
    r"\b(?:will|is to|are to|demand(?:s|ed)|propos(?:es|ed)|plans|wants?|next (?:year|month|season))\b[^\d.;:]{0,60}$"
)
_NOW = any_of(rf"\b{YEAR}\b[^\d.;:]*\b(?:now|today|currently|nowadays)\b[^\d.;:,]*$")  # 40 in 2019, is now 50
_DATED = "|".join(sorted(OF_TIMES | {"by"}))
_YEAR_AFTER = any_of(rf"(?: [^\W\d]+){{0,5}}? (?:{_DATED}) (?P<year>{YEAR})\b")  # 40 members in 2019
# in 2019 it had 40; (2019: 40)
_YEAR_BEFORE = any_of(
    rf"(?:\b(?:{_DATED}) (?={YEAR}\b(?:(?!\b(?:and|but|while)\b)[^\d.;:]){{0,40}}$)|\( ?(?:in )?(?={YEAR}:? $))"
    rf"(?P<year>{YEAR})"
)
_YEAR_FIRST = any_of(rf" *(?:{_DATED}) (?P<year>{YEAR})\b")
_LEAST_YEAR = 1000
_OLDER, _OLD, _NEW, _NEXT = -2, -1, 1, 2


def ends(paragraph: Paragraph, start: int, end: int) -> Iterator[tuple[Amount, Amount]]:
    """Yield the earlier and the later of two amounts in some sentences, which are the only two of their kind there."""
    among = [one for one in paragraph.amounts if start <= one.sentence <= end and one.kind not in (POINTS, "months")]
    for one, other in combinations(among, 2):
        in_words = one.value.in_words or other.value.in_words  # in eleven towns, the numbers were 40 and 60
        alike = [third for third in among if are_alike(one, third) and are_alike(other, third)]
        alike = [third for third in alike if in_words or not third.value.in_words]
        if len(alike) > 2 or not (are_alike(one, other) and one.is_plain and other.is_plain):
            continue
        if _PART_OF.search(paragraph.text, one.value.end, other.begin) or any(
            OF_THEM.match(paragraph.after(end)) for end in (one, other)
        ):
            continue  # 117 million out of 833 million; 33 of them
        if any(form.match(paragraph.after(end)) for end in (one, other) for form in (MORE_THAN, SO_MUCH_MORE)):
            continue  # at £66, it is £6 dearer than last year; 94 more are on order
        if _OF_EVERY.search(paragraph.before(one)):
            continue  # of every ten calls four go unanswered
        yield from _in_order(paragraph, one, other)


# As in "out of 833 million", or "1,312, of which 874".
_PART_OF = regex(
    rf"(?i)(?<!instead\s)(?<!price\s)(?<!fare\s)(?<!cost\s)\bof\s(?:(?:{THE})\s)*$|\bof\s(?:which|whom)\b[^.;:]*$"
)
_OF_EVERY = regex(r"(?i)\b(?:of|in)\severy\s$")


def _in_order(paragraph: Paragraph, one: Amount, other: Amount) -> Iterator[tuple[Amount, Amount]]:
    """Yield two amounts, the earlier one first, if the words around them say which one it is."""
    ages = _age(paragraph, one), _age(paragraph, other)
    if ages == (_OLDER, 0) and _FROM.search(paragraph.before(one)):
        return  # from an opening balance of 412 the mines added 220 and paid 61; and not: from 412 it went to 61
    is_mixed = min(ages) < _LEAST_YEAR < max(ages)
    if is_mixed and min(ages) > 0:
        ages = ages[1], ages[0]  # 320 in 2015, now 240
    if ages[0] != ages[1] and not (is_mixed and _OLDER < min(ages) <= 0):
        yield (one, other) if ages[0] < ages[1] else (other, one)


_FROM = any_of(r"(?<!up )(?<!down )\bfrom(?: [^\W\d]+){0,4} $")


def _age(paragraph: Paragraph, one: Amount) -> int:
    """Return how late an amount is said to be: its year, or _NEXT, _NEW, 0 if nothing is said, _OLD or _OLDER."""
    last = max((other.value.end for other in paragraph.amounts if other.begin < one.begin), default=0)
    before, after = paragraph.before(one, min(70, one.begin - last)), paragraph.after(one)
    if _OLDER_BEFORE.search(before) or _OLDER_AFTER.match(after):
        return _OLDER
    year = 0 if _NOW.search(before) else year_of(paragraph, one, before)  # £4 in 2019, is now £5
    if year:
        return year
    for form, age in ((_OLD_AFTER.match(after), _OLD), (_NEW_AFTER.match(after), _NEW)):
        if form:
            return age
    if _NEXT_BEFORE.search(before):
        return _NEXT
    # the last word counts: last year it was 40, now it is 50
    said = [(_OLD_BEFORE.search(before), _OLD), (_NEW_BEFORE.search(before), _NEW)]
    return max(((match.start(), age) for match, age in said if match), default=(0, 0))[1]


def is_size(paragraph: Paragraph, one: Amount) -> bool:
    """Return whether an amount is how much something changed, or is more than something else."""
    before = paragraph.before(one)
    return bool(CALLED_MORE.match(paragraph.after(one)) or MOVING.search(before) or BY.search(before))


def is_from_to(paragraph: Paragraph, first: Amount, last: Amount) -> bool:
    """Return whether something moved from one amount to another: from 40 members in May to 50."""
    is_to = _TO_THERE.fullmatch(paragraph.text, first.value.end, last.begin)
    return bool(is_to and FROM_HERE.search(paragraph.before(first)))


FROM_HERE = any_of(r"\bfrom (?:the )?$")
"""A pattern of what comes before the amount that something was at first."""
_TO_THERE = any_of(r"(?: [\w-]+){0,6},? to ")


def may_be_ends(first: Amount, last: Amount) -> bool:
    """Return whether two amounts may be of one thing at two times, or of two: 84 million crowns, and 70 million."""
    return are_alike(first, last) or ((first.is_bare or last.is_bare) and are_comparable(first, last))


def is_older(paragraph: Paragraph, one: Amount) -> bool:
    """Return whether the words around an amount say that it is the earlier of two: from 40."""
    return _age(paragraph, one) == _OLDER


def are_of_two_times(paragraph: Paragraph, first: Amount, last: Amount) -> bool:
    """Return whether two amounts are said to be of two times: 14 % in 2019 and 21 % in 2020; 14 % then, 21 % now."""
    is_now = _age(paragraph, last) == _NEW and _age(paragraph, first) not in (0, _NEXT)
    return is_now or is_older(paragraph, first) or _years_between(paragraph, first, last) > 0


def _years_between(paragraph: Paragraph, first: Amount, last: Amount) -> int:
    """Return how many years are between two amounts; 0 if one has no year."""
    years = [year_of(paragraph, one, paragraph.before(one)) for one in (first, last)]
    return abs(years[1] - years[0]) if all(years) else 0


def year_of(paragraph: Paragraph, one: Amount, before: str) -> int:
    """Return the year of an amount, or the only one of a sentence that begins with it; 0 if there is none."""
    start, end = paragraph.sentences[one.sentence]
    year = _YEAR_AFTER.match(paragraph.after(one)) or _YEAR_BEFORE.search(before)
    if not year and len(YEARS.findall(paragraph.text, start, end)) == 1:
        year = _YEAR_FIRST.match(paragraph.text, start, end)  # by 2020 it had shrunk by 25 % to 240
    return int(year["year"]) if year else 0


def are_alike(one: Amount, other: Amount) -> bool:
    """Return whether two amounts may be of one thing at two times."""
    if one.kind or other.kind:
        return one.kind == other.kind and (one.per == other.per or not (one.per and other.per))
    return not (one.nouns and other.nouns) or count_the_same(one.nouns, other.nouns)


def are_side_by_side(paragraph: Paragraph, one: Amount, other: Amount) -> bool:
    """Return whether two amounts of different things are told as one: 250 cyclists and 85 drivers."""
    is_pair = _AND.fullmatch(paragraph.text, one.value.end, other.begin) is not None
    return is_pair and bool(one.nouns and other.nouns) and not name_the_same(one.nouns, other.nouns)


_AND = regex(r"(?:\s[a-z]+){1,3}\sand\s")


def is_share_of_both(paragraph: Paragraph, share: Amount, part: Amount, wholes: Iterable[Amount]) -> bool:
    """Return whether a part and what is told side by side with it have a share together: 30 men and 50 women of 100.

    So may their wholes be: of 60 men and 80 women, 30 men and 50 women came, or 57 per cent.
    """
    plain = [one for one in paragraph.near(share) if one.is_plain and one < share]
    both = [one.span + part.span for one in plain if are_side_by_side(paragraph, one, part)]
    sums = [one.span + whole.span for whole in wholes for one in plain if are_side_by_side(paragraph, one, whole)]
    of = [*sums, *(whole.span for whole in wholes)]
    return any(share.value.allows(one.percent_of(whole)) for one in both for whole in of)
