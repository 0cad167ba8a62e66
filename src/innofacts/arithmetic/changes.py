"""Changes between two amounts of a paragraph, also of two sentences: 50 the year before, 40 last year, down 20 %."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from innofacts.arithmetic.amounts import Amount, count_the_same
from innofacts.arithmetic.ends import OTHER_CLAUSE
from innofacts.arithmetic.explanations import (
    TWO,
    WHOLE,
    Span,
    are_comparable,
    is_near,
    is_plain,
    less,
    over,
    percent,
    plus,
    ruled_out,
    size,
    span,
    wrong,
)
from innofacts.arithmetic.growth import direction
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.values import HALF, PERCENT, POINTS, YEAR, Slip, allows, bound_before, number_text
from innofacts.english.numerals import CARDINALS
from innofacts.english.stopwords import PROSE
from innofacts.english.wording import CHANGES, NOUNS_OF_CHANGE

_OTHER_NOUNS = "discount rebate markup surcharge premium overrun improvement saving hike raise uplift slowdown"
_NOUNS = NOUNS_OF_CHANGE | frozenset(_OTHER_NOUNS.split())
_NOUN = rf"(?:{'|'.join(sorted(_NOUNS))})s?"
# What says that a percentage is a change: rose by 5 %, the fall comes to 5 %, a 5 % fall, and 5 % more at its end.
_MOVING = re.compile(
    rf"(?i)\b(?:{'|'.join(sorted(CHANGES | _NOUNS))})(?:,\sof)?\s"
    r"(?:by\s|of\s|back\s|only\s|just\s|another\s|a\sfurther\s)*$"
)
_COMES_TO = re.compile(rf"(?i)\b(?:the|that|this)\s{_NOUN}\s(?:[a-z]+\s)?(?:to|is|was|of|at|being|means)\s$")
_A_CHANGE = re.compile(rf"(?i)\b{_NOUN}\sof\s$")
_NOUN_AFTER = re.compile(rf"(?i)(?:\s[a-z-]+)?\s{_NOUN}\b(?:\s(?:in|of|for)\s(?:the\s)?(?P<topic>(?!the\b)[a-z]+))?")
_MORE_AFTER = re.compile(
    r"(?i)\s(?:[a-z]+\s)?(?:more|less|fewer|higher|lower|up|down|above|below|cheaper|dearer|faster|slower|longer|"
    r"shorter|off|over\sbudget|under\sbudget)\b"
)
_BEING = re.compile(r"(?i)\b(?:is|are|was|were|be|been|become|became|gets?|got)\s$")
_AS_RESULT = re.compile(
    r"(?i)(?:\b(?:that|this|it|which)\b(?:\s[^\W\d]+){0,4}?|[,;:(–—])\s?"
    r"(?:(?:or|by|up|down|some|only|just|equal\sto|i\.e\.|a|an)\s?)*$"
)
_NO_TOPICS = frozenset((*CARDINALS, *"a an recent less just only all total year".split()))
_YEARLY = re.compile(
    r"(?i)\b(?:annual(?:ly|ised|ized)?|yearly|compound|on\saverage|each\syear|a\syear(?!\s(?:earlier|ago|before)))\b"
)
# As in "a third of the 90 seats".
_OF_A_NUMBER = re.compile(r"(?i)\sof\s(?:(?:the|its|their|these|those|all)\s)?[$€£¥]?\d")
_LINK = re.compile(r"(?i)\b(?:the|that|this|which|it|its|their|such)\b")
_WORD = re.compile(r"[^\W\d_]+")


def changes(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield growth that its two ends rule out: 40 fires last year, 50 the year before. The 25 % fall is a record."""
    for claim in paragraph.amounts:
        if claim.is_share and claim.per not in _PERIODS and _is_change(paragraph, claim):
            for first, last in _ends_of(paragraph.without([claim]), claim):
                yield from _wrong_change(paragraph, claim, first, last)
            yield from _wrong_outcome(paragraph, claim)


_PERIODS = ("year", "month", "week")


def _is_change(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether the words around a share say that it is how much something changed, and nothing else."""
    before, after = paragraph.before(claim), paragraph.after(claim)
    if _YEARLY.search(before) or _YEARLY.search(after[:30]) or _OF_A_NUMBER.match(after):
        return False
    noun = _NOUN_AFTER.match(after)
    if noun:  # from 5 % to 8 %. The 3 % increase in wages
        return not noun["topic"] or noun["topic"].lower() in _NO_TOPICS
    if _MOVING.search(before):
        return True
    if _MORE_AFTER.match(after):
        return bool(_AS_RESULT.search(before) or _BEING.search(before))
    return _COMES_TO.search(before) is not None


def _ends_of(paragraph: Paragraph, claim: Amount) -> Iterator[tuple[Amount, Amount]]:
    """Yield the ends of a change: of its sentence, of the one before too, or of the next if its own has no amounts."""
    n = claim.sentence
    mine = [one for one in paragraph.near(claim, back=0) if not (one.is_time or one.value.in_words)]
    if any(one.kind == claim.kind == PERCENT for one in mine) and len(mine) > TWO:
        return
    found = [*ends(paragraph, n, n)]
    if not found and (mine or _LINK.search(paragraph.before(claim))):
        found = [*ends(paragraph, n - 1, n)]
    if not found and not (mine or _A_CHANGE.search(paragraph.before(claim))):
        found = [*ends(paragraph, n + 1, n + 1)]
    if len(found) == 1 and not _is_of_another(paragraph, claim, found[0]):
        yield found[0]


_ASIDE = re.compile(r"(?i)(?:;|,\s(?:and|so)\b)(?=\s(?:that|this|it|which|the|its|their)\b)|\bso\sthat\b")


def is_other_clause(between: str) -> bool:
    """Return whether a clause about something else begins in some words: "while", and no "and that is"."""
    return OTHER_CLAUSE.search(_ASIDE.sub("", between)) is not None


def _is_of_another(paragraph: Paragraph, claim: Amount, found: Sequence[Amount]) -> bool:
    """Return whether a change is of something else: another clause, or shares that are no levels, is between."""
    if claim.sentence not in {one.sentence for one in found} and _is_opposite(paragraph, claim, *found):
        return True
    near, far = sorted(found)
    first, last = (far, claim) if far < claim else (claim, near)
    between = paragraph.text[first.end : last.begin]
    is_inside = near < claim < far
    if first.sentence == last.sentence and not is_inside and is_other_clause(between):
        return True
    if near.kind == PERCENT and claim.kind == POINTS:
        return sum(one.kind == PERCENT for one in paragraph.near(claim)) > TWO
    return near.kind == PERCENT and (is_inside or not _are_levels(paragraph, claim, *found))


def _is_opposite(paragraph: Paragraph, claim: Amount, first: Amount, last: Amount) -> bool:
    """Return whether a sentence says that something rose that has fallen, or the reverse: the way back to a price."""
    said = direction(paragraph.text, claim.value, paragraph.sentences[claim.sentence])
    return bool(said) and (said == 1) != (last.number > first.number)


def _are_levels(paragraph: Paragraph, claim: Amount, first: Amount, last: Amount) -> bool:
    """Return whether two shares are levels at two times, and no changes: all others of two sentences would be."""
    among = [one for one in paragraph.near(claim) if one.kind == PERCENT]
    is_pair = len(among) == TWO and first.sentence == last.sentence
    is_change = any(_NOUN_AFTER.match(paragraph.after(one)) for one in among)
    between = paragraph.text[first.value.end : last.begin] if first < last else ""
    is_told = _OLDER_BEFORE.search(paragraph.before(first)) or all(_age(paragraph, one) for one in (first, last))
    is_compared = is_told and not is_other_clause(between)
    return is_pair and bool(is_compared) and not is_change


def _wrong_change(paragraph: Paragraph, claim: Amount, first: Amount, last: Amount) -> Iterator[Slip]:
    """Yield a change in percent or points that its ends rule out."""
    points = less(span(last), span(first))
    growth = less(percent(span(last), span(first)), WHOLE)
    told = f"from {first.text} to {last.text} is "
    if claim.kind == POINTS:
        if first.kind == PERCENT:
            told += f"{'+' if points.low > 0 else ''}{points} points"
            yield from ruled_out(paragraph, claim, size(points), told, (first, last))
    elif first.kind == PERCENT and _allows(claim, size(points)):
        if not _allows(claim, size(growth)):
            yield wrong(claim, f"{told}{number_text(claim.number)} percentage points, not percent")
    else:
        told += f"{'+' if growth.low > 0 else ''}{growth} %"
        yield from ruled_out(paragraph, claim, size(growth), told, (first, last))


def _allows(claim: Amount, result: Span) -> bool:
    return allows(claim.value, result.low, result.high)


# --- the ends of a change ---------------------------------------------------------------------------------------------

_SEASON = r"(?:year|month|week|season|time|winter|summer|spring|autumn|quarter|night)"
_CLAUSE = r"(?:(?!\b(?:and|but|while|whereas|who|which|whose)\b)[^\d.;:,]){0,40}?\b"
_OLDER_BEFORE = re.compile(
    r"(?i)\b(?:from|compared\s(?:with|to)|against|than|instead\sof|after|up\son|down\son|over)\s(?:[a-z]+\s){0,2}"
    r"[^\d.;:]{0,12}$|\b(?:previously|originally|formerly)\b[^\d.;:]{0,40}$|"
    rf"\b{_NOUN}\son\s(?:the\s)?$|\b(?:list|original|normal|regular|usual|full|old)\s(?:price|fare|rate|cost)\sof\s$|"
    r"(?:^|[.;:])\s?of\s(?:the\s|its\s|their\s)?$"
)
_OLDER_AFTER = re.compile(rf"(?i){_CLAUSE}(?:before|earlier|previously|the\s(?:previous|preceding))\b")
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
    rf"(?i)(?:\b(?:in|by|for|during)\s(?={YEAR}\b(?:(?!\b(?:and|but|while)\b)[^\d.;:]){{0,40}}$)|\(\s?(?:in\s)?(?={YEAR}:?\s$))(?P<year>{YEAR})"
)
_YEAR_FIRST = re.compile(rf"(?i)\s*(?:in|by|for|during)\s(?P<year>{YEAR})\b")
_YEAR = re.compile(rf"\b{YEAR}\b")
_LEAST_YEAR = 1000
_OLDER, _OLD, _NEW, _NEXT = -2, -1, 1, 2


def ends(paragraph: Paragraph, start: int, end: int) -> Iterator[tuple[Amount, Amount]]:
    """Yield the earlier and the later of two amounts in some sentences, which are the only two of their kind there."""
    among = [one for one in paragraph.amounts if start <= one.sentence <= end and one.kind not in (POINTS, "months")]
    for one, other in combinations(among, TWO):
        alike = [third for third in among if are_alike(one, third) and are_alike(other, third)]
        if len(alike) > TWO or not (are_alike(one, other) and is_plain(one) and is_plain(other)):
            continue
        if _PART_OF.search(paragraph.text, one.value.end, other.begin):
            continue  # 117 million out of 833 million
        if one.sentence == other.sentence or _are_told_together(paragraph, one, other):
            yield from _in_order(paragraph, one, other)


_PART_OF = re.compile(
    r"(?i)(?<!instead\s)(?<!price\s)(?<!fare\s)(?<!cost\s)\bof\s(?:(?:the|its|their|these|those|all|our)\s)*$"
)


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
    before, after = paragraph.before(one, 70), paragraph.after(one)
    if _OLDER_BEFORE.search(before) or _OLDER_AFTER.match(after):
        return _OLDER
    year = _YEAR_AFTER.match(after) or _YEAR_BEFORE.search(before) or _only_year(paragraph, one)
    if year:
        return int(year["year"])
    for form, age in ((_OLD_AFTER.match(after), _OLD), (_NEW_AFTER.match(after), _NEW)):
        if form:
            return age
    if _NEXT_BEFORE.search(before):
        return _NEXT
    # the last word counts: last year it was 40, now it is 50
    said = [(_OLD_BEFORE.search(before), _OLD), (_NEW_BEFORE.search(before), _NEW)]
    return max(((match.start(), age) for match, age in said if match), default=(0, 0))[1]


def _only_year(paragraph: Paragraph, one: Amount) -> re.Match[str] | None:
    """Return the year that a sentence begins with, if it has no other: by 2020 it had shrunk by 25 % to 240."""
    place = paragraph.sentences[one.sentence]
    year = _YEAR_FIRST.match(paragraph.text, *place)
    return year if year and len(_YEAR.findall(paragraph.text, *place)) == 1 else None


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
    stems = [{word[:_STEM] for word in _WORD.findall(text.lower()) if len(word) > TWO} for text in (first, last)]
    return _REFERRING.search(last) is not None or not stems[0] & stems[1] <= _SAYING_LITTLE


# --- a change and what it leads to ------------------------------------------------------------------------------------

_LEADING = re.compile(
    r"(?i)\b(?:bring|tak|lift|rais|push|swell|increas|cut|reduc|lower|trimm|brought|took|leav)[a-z]*\b[^\d.;:]{0,40}"
    r"\b(?:to|with|at)\s$|\sto\s$"
)
_ADDED = re.compile(
    r"(?i)\b(?:add\w*|t(?:ook|akes?|aking)\son|hir(?:e|es|ed|ing)|recruit\w*|gain\w*|more|new|extra|additional|joined|"
    r"opened|created|rose|grew|risen|grown|increased|climbed|up)\b[^\d.;:]{0,40}$"
)
_LOST = re.compile(
    r"(?i)\b(?:lost|los(?:es|ing)|cut\w*|shed\w*|closed|left|fewer|removed|laid\soff|dismissed|scrapped|withdrew|fell|"
    r"fallen|dropped|declined|shrank|down)\b[^\d.;:]{0,40}$"
)


def _wrong_outcome(paragraph: Paragraph, claim: Amount) -> Iterator[Slip]:
    """Yield growth that its size and its end rule out: hired 30 people, bringing the staff to 230. That is 13 %."""
    among = [one for one in paragraph.near(claim) if not one.is_time]
    for change, result in pairwise(among):
        is_led_to = change.sentence == result.sentence and _LEADING.search(paragraph.before(result))
        if len(among) != TWO or not is_led_to or not are_alike(change, result) or change.is_share:
            continue
        if change.number >= result.number or not (is_plain(change) and is_plain(result)):
            continue
        before = paragraph.before(change)
        first = less(span(result), span(change))
        if not _ADDED.search(before):
            first = plus((span(result), span(change)))
        if first.low > 0 and (_ADDED.search(before) or _LOST.search(before)):
            right = percent(span(change), first)
            told = f"{change.text} of {number_text(first.number)}, which became {result.text}, is {right} %"
            yield from ruled_out(paragraph, claim, right, told, (change, result))


# --- multiples --------------------------------------------------------------------------------------------------------

_OF_ITS = (
    r"(?:the|its|their)\s(?:number|amount|figure|total|size|price|sum|level|rate|length|height|weight|volume|capacity|"
    r"quantity|output|area|speed|budget|cost)"
)
_MULTIPLE = re.compile(
    r"(?i)\b(?P<verb>(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|es|ing)|(?:cut|reduced|fell|dropped|fallen)\s(?:in|by)\shalf)\b|"
    rf"\b(?:(?P<word>twice|double|triple|half)|(?P<count>{'|'.join(CARDINALS)}|[1-9]\d*(?:\.\d+)?)\stimes)\s"
    rf"(?:as\s[a-z]+(?:(?:\s[a-z]+)?\sas|(?P<end>\b(?=[,.;)]|$|\sat\s)))|[a-z]+er\sthan|more\sthan|{_OF_ITS}|that\sof|what|"
    r"the(?=\s[$€£]?\d))(?!\w)"
)
_TIMES = {"doubl": 2, "twice": 2, "tripl": 3, "trebl": 3, "quadr": 4}
_LOOSE = Decimal("0.08")  # by how much "doubled" may miss: 1.84 to 2.16 times


def multiples(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the multiple that two amounts rule out: doubled, from 40 to 95; 9,000, four times as many as 3,000."""
    for match in _MULTIPLE.finditer(paragraph.text, paragraph.sentences[0][0], paragraph.sentences[-1][1]):
        n = paragraph.sentence_at(match.start())
        rest = paragraph.without(one for one in paragraph.amounts if match.start() <= one.begin < match.end())
        found = [*(_moved(rest, n, match) if match["verb"] else _compared(rest, n, match))]
        if len(found) != 1:
            continue
        ((first, last),) = found
        said = (match["count"] or match["word"] or match["verb"]).lower()
        times = Decimal(CARDINALS.get(said, said) if match["count"] else _TIMES.get(said[:5], HALF))
        _, bound = bound_before(paragraph.text, paragraph.sentences[n][0], match.start())
        bound = "<" if match["verb"] and times < 1 and ">" in bound else bound  # more than halved is less than half
        ratio = over(span(last), span(first))
        is_sure = is_near(times, ratio.number) or first.sentence == last.sentence == n
        if is_sure and not _is_multiple(times, ratio, bound):
            told = f"from {first.text} to {last.text} is {ratio} times"
            told = told if match["verb"] else f"{last.text} is {ratio} times {first.text}"
            group = next(group for group in ("verb", "word", "count") if match[group])
            yield Slip(*match.span(group), told, times, "times")


def _is_multiple(times: Decimal, ratio: Span, bound: str) -> bool:
    """Return whether a ratio may be called so many times, with the sign of a bound before it."""
    least, greatest = times * (1 - _LOOSE), times * (1 + _LOOSE)
    if ">" in bound:
        least, greatest = times, times * 2
    elif bound in ("<", "<="):
        least, greatest = times / 2 if times > 1 else Decimal(0), times
    elif bound:
        least, greatest = times * (1 - 2 * _LOOSE), times * (1 + 2 * _LOOSE)
    return least <= ratio.high and ratio.low <= greatest


def _moved(paragraph: Paragraph, n: int, match: re.Match[str]) -> Iterator[tuple[Amount, Amount]]:
    """Yield the ends of what doubled or halved: of its sentence, of the next, or of both."""
    found = [*ends(paragraph, n, n)] or [*ends(paragraph, n + 1, n + 1)] or [*ends(paragraph, n, n + 1)]
    for first, last in found:
        begin = min(first.begin, last.begin)
        is_mine = first.sentence == last.sentence == n
        if not (is_mine and OTHER_CLAUSE.search(paragraph.text, match.end(), begin)):
            yield first, last


def _compared(paragraph: Paragraph, n: int, match: re.Match[str]) -> Iterator[tuple[Amount, Amount]]:
    """Yield the amount after a multiple, and the one of its kind before it; or the smaller and the larger before it."""
    ahead = [one for one in paragraph.amounts if n - 1 <= one.sentence <= n and one.begin < match.start()]
    behind = [one for one in paragraph.amounts if one.sentence == n and one.begin >= match.end() and not one.is_time]
    if match["end"] is not None:
        pair = [one for one in ahead if one.sentence == n] if not behind else [*ahead[-1:], behind[0]]
        if len(pair) != TWO or is_other_clause(paragraph.text[pair[-1].end : match.start()]):
            return  # it takes 36 hours instead of 3, and costs twice as much
        behind = [min(pair, key=lambda one: one.number)]
        ahead = [one for one in pair if one not in behind]
    alike = [one for one in ahead if behind and are_comparable(one, behind[0])]
    if alike and is_plain(alike[-1]) and is_plain(behind[0]) and are_alike(alike[-1], behind[0]):
        yield behind[0], alike[-1]
