"""Which of two amounts is the earlier one: 50 the year before, 40 last year; from 40 to 50."""

from collections.abc import Iterator
from itertools import combinations

from innofacts.arithmetic.alike import count_the_same
from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.paragraph import Paragraph
from innofacts.arithmetic.phrases import CALLED_MORE, CHANGE, MORE_THAN, MOVING, OF_THEM, YEARS
from innofacts.arithmetic.values import POINTS
from innofacts.english.calendar import MONTHS, WEEKDAYS
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import COMPARED, THE
from innofacts.english.numerals import YEAR
from innofacts.patterns import regex

_SEASON = r"(?:year|month|week|season|time|winter|summer|spring|autumn|quarter|night)"
# Up to a word of a time, in the clause of an amount and not in a relative one: part of a pattern, and so no boundary.
_CLAUSE = r"(?:(?!\b(?:and|but|while|whereas|who|which|whose)\b)[^\d.;:,]){0,40}?\b"
_DAYS = "|".join(sorted({*MONTHS, *WEEKDAYS}))
_OLDER_BEFORE = regex(
    rf"(?i)\b(?:from(?!\s(?:{_DAYS}|now|then|today|next)\b)|{COMPARED}|than(?!\shalf\b)|"
    r"instead\sof|(?<!look\s)(?<!looks\s)(?<!looked\s)(?<!looking\s)after|up\son|down\son|over)\s(?:[a-z]+\s){0,2}"
    r"[^\d.;:]{0,12}$|\bthan\s(?:in|on|at|for|during)\s[^.;:()]{0,40}(?:\(|,\swhen\s(?:[a-z]+\s){0,3})$|\b(?:previously|originally|formerly)\b[^\d.;:]{0,40}$|"
    rf"\b{CHANGE}\son\s(?:the\s)?$|\b(?:list|original|normal|regular|usual|full|old)\s(?:price|fare|rate|cost)\sof\s$|"
    rf"\b{CHANGE}\b[^;:]{{0,40}}\b(?:over|on)\s[^\d.;:]{{0,40}}$|"
    rf"\((?:in\s)?{YEAR}:\s$"
)
_OLDER_AFTER = regex(
    rf"(?i){_CLAUSE}(?:before(?!\s(?:[a-z]+ing|they|it|he|she|we)\b)|earlier|previously|the\s(?:previous|preceding))\b"
)
_OLD_BEFORE = regex(
    rf"(?i)\b(?:ago|last\s{_SEASON}|{_SEASON}s?\s(?:earlier|before)|had\sbeen|used\sto|once|was|were|then\s(?:was|were|had|[a-z]+ed)|budgeted|planned|"
    r"estimated|forecast|put\sat|in\s(?:the\s)?previous\s[a-z]+)\b[^\d.;:]{0,60}$"
)
_OLD_AFTER = regex(rf"(?i){_CLAUSE}(?:ago|last\s{_SEASON}|used\sto)\b")
_NEW_BEFORE = regex(
    rf"(?i)\b(?:now|(?<!used\s)to|this\s{_SEASON}|today|currently|nowadays|reached|reach|came\sto|ended\sup|pays?|is|are|"
    r"stands?)\b[^\d.;:,]{0,40}$"
)
# And not: $840 in May now goes for $1,050.
_NEW_AFTER = regex(
    rf"(?i){_CLAUSE}(?:now|this\s{_SEASON}|today|currently|at\spresent)\b(?!\s(?:[a-z]+\s){{1,3}}{MONEY_SIGN}?\d)"
)
_NEXT_BEFORE = regex(
    r"(?i)\b(?:will|is\sto|are\sto|demand(?:s|ed)|propos(?:es|ed)|plans|wants?|next\s(?:year|month|season))\b[^\d.;:]{0,60}$"
)
_NOW = regex(rf"(?i)\b{YEAR}\b[^\d.;:]*\b(?:now|today|currently|nowadays)\b[^\d.;:,]*$")
_YEAR_AFTER = regex(rf"(?i)(?:\s[^\W\d]+){{0,5}}?\s(?:in|by|for|during|of)\s(?P<year>{YEAR})\b")
_YEAR_BEFORE = regex(
    rf"(?i)(?:\b(?:in|by|for|during)\s(?={YEAR}\b(?:(?!\b(?:and|but|while)\b)[^\d.;:]){{0,40}}$)|\(\s?(?:in\s)?(?={YEAR}:?\s$))(?P<year>{YEAR})"
)
_YEAR_FIRST = regex(rf"(?i)\s*(?:in|by|for|during)\s(?P<year>{YEAR})\b")
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
        if any(MORE_THAN.match(paragraph.after(end)) for end in (one, other)):
            continue  # at £66, it is £6 dearer than last year
        if _OF_EVERY.search(paragraph.before(one)):
            continue  # of every ten calls four go unanswered
        yield from _in_order(paragraph, one, other)


_PART_OF = regex(rf"(?i)(?<!instead\s)(?<!price\s)(?<!fare\s)(?<!cost\s)\bof\s(?:(?:{THE})\s)*$")
_OF_EVERY = regex(r"(?i)\b(?:of|in)\severy\s$")


def _in_order(paragraph: Paragraph, one: Amount, other: Amount) -> Iterator[tuple[Amount, Amount]]:
    """Yield two amounts, the earlier one first, if the words around them say which one it is."""
    ages = _age(paragraph, one), _age(paragraph, other)
    is_mixed = min(ages) < _LEAST_YEAR < max(ages)
    if is_mixed and min(ages) > 0:
        ages = ages[1], ages[0]  # 320 in 2015, now 240
    if ages[0] != ages[1] and not (is_mixed and _OLDER < min(ages) <= 0):
        yield (one, other) if ages[0] < ages[1] else (other, one)


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
    return bool(CALLED_MORE.match(paragraph.after(one)) or MOVING.search(before) or _BY.search(before))


_BY = regex(r"\bby\s$")


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
