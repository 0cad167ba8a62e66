"""The ends of a change: which of two amounts of a paragraph is the earlier one, and which the later."""

import re
from collections.abc import Iterator
from itertools import combinations

from innofacts.arithmetic.amounts import Amount, count_the_same
from innofacts.arithmetic.explanations import TWO
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.phrases import CHANGE, OF_THEM, WORD
from innofacts.arithmetic.values import POINTS, YEAR
from innofacts.english.stopwords import PROSE
from innofacts.english.wording import MONTHS, WEEKDAYS

_SEASON = r"(?:year|month|week|season|time|winter|summer|spring|autumn|quarter|night)"
_CLAUSE = r"(?:(?!\b(?:and|but|while|whereas|who|which|whose)\b)[^\d.;:,]){0,40}?\b"
_DAYS = "|".join(sorted({*MONTHS, *WEEKDAYS}))
_OLDER_BEFORE = re.compile(
    rf"(?i)\b(?:from(?!\s(?:{_DAYS}|now|then|today|next)\b)|compared\s(?:with|to)|against|than(?!\shalf\b)|"
    r"instead\sof|after|up\son|down\son|over)\s(?:[a-z]+\s){0,2}"
    r"[^\d.;:]{0,12}$|\bthan\s(?:in|on|at|for|during)\s[^.;:()]{0,40}\($|\b(?:previously|originally|formerly)\b[^\d.;:]{0,40}$|"
    rf"\b{CHANGE}\son\s(?:the\s)?$|\b(?:list|original|normal|regular|usual|full|old)\s(?:price|fare|rate|cost)\sof\s$|"
    rf"\b{CHANGE}\b[^;:]{{0,40}}\b(?:over|on)\s[^\d.;:]{{0,40}}$|"
    rf"(?:^|[.;:])\s?of\s(?:the\s|its\s|their\s)?$|\((?:in\s)?{YEAR}:\s$"
)
_OLDER_AFTER = re.compile(
    rf"(?i){_CLAUSE}(?:before(?!\s(?:[a-z]+ing|they|it|he|she|we)\b)|earlier|previously|the\s(?:previous|preceding))\b"
)
_OLD_BEFORE = re.compile(
    rf"(?i)\b(?:ago|last\s{_SEASON}|had\sbeen|used\sto|once|was|were|then\s(?:was|were|had|[a-z]+ed)|budgeted|planned|"
    r"estimated|forecast|put\sat|in\s(?:the\s)?previous\s[a-z]+)\b[^\d.;:]{0,60}$"
)
_OLD_AFTER = re.compile(rf"(?i){_CLAUSE}(?:ago|last\s{_SEASON}|used\sto)\b")
_NEW_BEFORE = re.compile(
    rf"(?i)\b(?:now|(?<!used\s)to|this\s{_SEASON}|today|currently|nowadays|reached|reach|came\sto|ended\sup|pays?|is|are|"
    r"stands?)\b[^\d.;:,]{0,40}$"
)
_NEW_AFTER = re.compile(rf"(?i){_CLAUSE}(?:now|this\s{_SEASON}|today|currently|at\spresent)\b")
_NEXT_BEFORE = re.compile(
    r"(?i)\b(?:will|is\sto|are\sto|demand(?:s|ed)|propos(?:es|ed)|plans|wants?|next\s(?:year|month|season))\b[^\d.;:]{0,60}$"
)
_YEAR_AFTER = re.compile(rf"(?i)(?:\s[^\W\d]+){{0,5}}?\s(?:in|by|for|during|of)\s(?P<year>{YEAR})\b")
_YEAR_BEFORE = re.compile(
    rf"(?i)(?:\b(?:in|by|for|during)\s(?={YEAR}\b(?:(?!\b(?:and|but|while)\b)[^\d.;:]){{0,40}}$)|\(\s?(?:in\s)?(?={YEAR}\s$))(?P<year>{YEAR})"
)
_YEAR_FIRST = re.compile(rf"(?i)\s*(?:in|by|for|during)\s(?P<year>{YEAR})\b")
_YEAR = re.compile(rf"\b{YEAR}\b")
_LEAST_YEAR = 1000
_OLDER, _OLD, _NEW, _NEXT = -2, -1, 1, 2


def ends(paragraph: Paragraph, start: int, end: int) -> Iterator[tuple[Amount, Amount]]:
    """Yield the earlier and the later of two amounts in some sentences, which are the only two of their kind there."""
    among = [one for one in paragraph.amounts if start <= one.sentence <= end and one.kind not in (POINTS, "months")]
    for one, other in combinations(among, TWO):
        in_words = one.value.in_words or other.value.in_words  # in eleven towns, the numbers were 40 and 60
        alike = [third for third in among if are_alike(one, third) and are_alike(other, third)]
        alike = [third for third in alike if in_words or not third.value.in_words]
        if len(alike) > TWO or not (are_alike(one, other) and one.is_plain and other.is_plain):
            continue
        if _PART_OF.search(paragraph.text, one.value.end, other.begin) or OF_THEM.match(paragraph.after(other)):
            continue  # 117 million out of 833 million; 33 of them
        if _SAME.fullmatch(paragraph.text, one.end, other.begin):
            continue  # 7.4bn dollars (£5.8bn); aged 10 or 11
        if one.sentence == other.sentence or _are_told_together(paragraph, one, other):
            yield from _in_order(paragraph, one, other)


_PART_OF = re.compile(
    r"(?i)(?<!instead\s)(?<!price\s)(?<!fare\s)(?<!cost\s)\bof\s(?:(?:the|its|their|these|those|all|our)\s)*$"
)


_SAME = re.compile(r"\s?\(|\s(?:or|and)\s")


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
    year = _year(paragraph, one, before)
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


def is_older(paragraph: Paragraph, one: Amount) -> bool:
    """Return whether the words around an amount say that it is the earlier of two: from 40."""
    return _age(paragraph, one) == _OLDER


def years_between(paragraph: Paragraph, first: Amount, last: Amount) -> int:
    """Return how many years are between two amounts; 0 if one has no year."""
    years = [_year(paragraph, one, paragraph.before(one)) for one in (first, last)]
    return abs(years[1] - years[0]) if all(years) else 0


def _year(paragraph: Paragraph, one: Amount, before: str) -> int:
    """Return the year of an amount, or the only one of a sentence that begins with it; 0 if there is none."""
    start, end = paragraph.sentences[one.sentence]
    year = _YEAR_AFTER.match(paragraph.after(one)) or _YEAR_BEFORE.search(before)
    if not year and len(_YEAR.findall(paragraph.text, start, end)) == 1:
        year = _YEAR_FIRST.match(paragraph.text, start, end)  # by 2020 it had shrunk by 25 % to 240
    return int(year["year"]) if year else 0


def are_alike(one: Amount, other: Amount) -> bool:
    """Return whether two amounts may be of one thing at two times."""
    if one.kind or other.kind:
        return one.kind == other.kind and (one.per == other.per or not (one.per and other.per))
    return not (one.nouns and other.nouns) or count_the_same(one.nouns, other.nouns)


_REFERRING = re.compile(
    r"(?i)\b(?:it|they|them|that|this|which|these|there|the\s(?:same|figure|number|total|year|rest|price|cost|rate|value|amount|level))\b"
)
_STEM = 6  # letters that forms of a word have in common
_SAYING_LITTLE = {word[:_STEM] for word in PROSE} | set("year last millio billio thousa per cent percen".split())


def _are_told_together(paragraph: Paragraph, one: Amount, other: Amount) -> bool:
    """Return whether two sentences may be about the same: the later one has a pronoun, or a word of the earlier one."""
    first, last = (paragraph.words(end.sentence, end.sentence) for end in (one, other))
    stems = [{word[:_STEM] for word in WORD.findall(text.lower()) if len(word) > TWO} for text in (first, last)]
    return _REFERRING.search(last) is not None or not stems[0] & stems[1] <= _SAYING_LITTLE
