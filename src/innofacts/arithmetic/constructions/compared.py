"""Constructions of two amounts that are told apart: 60 came on Monday. That is 20 more than on Sunday, when 40 came."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from innofacts.arithmetic.amounts.alike import are_comparable, growth, like
from innofacts.arithmetic.amounts.amount import Amount, together
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import PERCENT, POINTS, Span
from innofacts.arithmetic.constructions.changes import change, is_of_another_basis, turn
from innofacts.arithmetic.constructions.found import Found, rows
from innofacts.arithmetic.constructions.signs import LEVEL, MULTIPLE, POINT, SHARE, TIME, place, sign
from innofacts.arithmetic.ends import are_alike, ends, is_older, is_size, may_be_ends
from innofacts.arithmetic.other_things import is_expected, is_told_of_others
from innofacts.arithmetic.phrases import COMPARATIVE
from innofacts.arithmetic.relation import Relation, is_near
from innofacts.english.numerals import YEAR
from innofacts.patterns import regex

_PLACES = {
    "first": place("first", LEVEL, TIME, SHARE),
    "last": place("last", LEVEL, TIME, SHARE),
    "claim": place("claim", LEVEL, TIME, SHARE, POINT),
    "points": place("claim", POINT),
    "times": place("times", MULTIPLE),
    "that": "(?:the|this|that)",
    "added": place("added", SHARE),
    "extra": r"(?:VAT|sales tax|tax|service(?: charge)?|tip|gratuity|premium|commission|interest|surcharge|levy)",
    "it is": "(?:That|This|It) (?:is|was|means|meant|represents)",
    "as many": "(?:as )?(?:much|many|high|large|big|great|long|often)",
    "in percent": place("claim", SHARE),
    # when it was so much before
    "then": r"(?:(?:[Ii]n|[Bb]y|[Aa]t the (?:end|start|beginning) of) (?:[A-Z][a-z]+ )?[12]\d{3}(?:[-–/]\d{2,4})?|"
    r"(?:[Tt]he|[Aa]) (?:year|month|quarter|week|season) (?:before|earlier|ago)|[Aa]t the last (?:survey|count|census)|"
    r"(?:[Tt]he )?(?:[Pp]revious|[Pp]receding|[Ll]ast) (?:year|month|quarter|week|season)|"
    r"(?:{time}|[A-Z][a-z]+ (?:years|months)) (?:before|earlier|ago))",
    "time": sign(TIME),
    "it was": r",? (?:it|they|there|that|this|the (?:figure|number|total|rate|sum)) "
    r"(?:was|were|had been|stood at|came to){nearly} {first}{few}",
}
# It was 60 in May. In April it was 40, so that it is up by 50 per cent
_THEN = (
    r"{last}{few}\. {then}{it was}, {so} [a-z]+ (?:is|are|was|were) (?P<turn>up|down)(?: by)?{nearly} {claim}{all}",
    (
        r"{last}{few}\. {then}{it was}, {so} [^{any},.;]{0,30}?\b{changed}(?: (?P<updown>up|down))?(?: by)?{nearly} "
        "{claim}{all}"
    ),
    (
        r"{last}{few}\. {then}{it was}, {so}{nearly} {claim}(?: [a-z]+){0,2} (?:was|were|(?:has|have|had) been) "
        r"(?P<turn>lost|gained|added|saved)\b"
    ),
    r"{last}{few}\. {then}{it was}\. {it is} {called}{nearly} {claim}{all}",
    r"{last}{few}\. {then}{it was}(?:,| [–—-]) {called}{nearly} {claim}{all}",
    # It was 60, 50 per cent more than a year before, they said. The previous year had ended with 40
    (
        r"{last}{few}, {in percent} (?:[a-z-]+ )?{more} than (?:in|at|on|a|the)\b[^{any}.]{0,100}\. "
        r"{then}(?: [a-z]+){0,3} (?:was|were|had|had been|with|at|to){nearly} {first}"
    ),
    # rose by 20 to 60; a year before there were 40
    r"{moved} {claim},? to{nearly} {last}(?:[^{any}.;]|{percent}){0,80}[.;] {then}{it was}",
)
# 20 more than the 40 of May
_THAN = (
    r"{claim} (?:[a-z-]+ )?{than} (?:{the}{nouns}|{when}|[^{any},.;:]{1,60}, which (?:is|was) ){first}",
    # 20 more than in May (40)
    r"{claim} (?:[a-z-]+ )?{than} [^{any},.;:()]{1,40} \({first}\)",
)
_CALLED = (
    # 60, 20 more than the 40 of May, an increase of 50 per cent
    r"(?:[,:;]| [–—-]) (?:which (?:is|was) )?{called}{nearly} {claim}{all}",
)
# In May it was 40, so that it has gone up by 50 per cent
_SO = ("{first}{few}, {so} [^{any},.;]{0,40}? {changed}(?: up| down)?(?: by)?{nearly} {claim}{all}",)
_THAT_IS = (r"[.;] {it is} (?:(?:an?|the) )?(?:[a-z-]+ ){0,2}?(?P<way>{change}) of{nearly} {claim}{all}",)
# 40 per cent here; there it is 60 per cent, 20 points more; at 60 per cent, it is 20 points more than the 40 per cent
_POINTS = (r"{points} (?:[a-z-]+ )?{more}\b(?! than)",)
_POINTS_THAN = (r"{points} (?:[a-z-]+ )?{more} than [^{any}.;:]{1,50}, when [^.;:]{0,80}?{first}",)
# It was 40 in May. In June it was 80, twice as much
_MULTIPLES = (r"{last}{few},{nearly} {times}(?: as {as many})?(?=[.;]|, (?:and|but)\b)",)
# 80 came. That was twice as many as in May, when 40 came; that was twice as many as the 40 of May
_MULTIPLES_OF = ("[.;] {it is}{nearly} {times} as {as many} as (?:{when}|(?:the|its|their) ){first}",)
# it opened with 40 pupils and has grown to 80, twice the number that it began with
_TIMES_OF_FIRST = (
    (
        r"{first}[^{any}.;]{0,60}{last}[:,]{nearly} {times} (?:the|its|their) (?:original |first |old )?(?:number|"
        r"figure|size|total|strength|level|amount|price|sum)(?: (?:that )?(?:it|they) [a-z]+(?: with)?)?{closed}"
    ),
)
# the 60 of May exceed the 40 of April by 50 per cent
_EXCEEDS = (
    (
        r"{last}{few} (?:exceed(?:s|ed)?|surpass(?:es|ed)?|(?:is|was|are|were) (?:above|below|ahead of)|fell short of|"
        r"falls short of) [^{any}.;]{0,40}?{first}[^{any}.;]{0,30} by{nearly} {claim}{all}"
    ),
)
# 60 (2023: 40). Most of the 20 increase came from there; 60, up from 40. Of the rise of 20
_OF_THE_CHANGE = tuple(
    rf"{{last}}{{few}}{told}[^{{any}}.]{{0,60}}\. (?:[^{{any}}.;]|{{percent}}|{{level}}){{0,120}}?\b[Oo]f {{that}} {of}"
    for told in (r" \([^(){any}]{0,20}: {first}\)", r",? (?:up|down) from {the}{nouns}{first}")
    for of in (r"{claim} (?P<way>{change})\b", "(?P<way>{change}) of{nearly} {claim}")
)
# budgeted at 40, it came to 60, 50 per cent over budget
_OVER_BUDGET = (r"{claim} (?P<turn>over|above|under|below) (?:the |its |their )?(?:budget|estimates?|plan){all}",)
# with VAT of 20 per cent, the fee of 40 comes to 48; it costs 40, plus VAT at 20 per cent, or 48 in all
_WITH_EXTRA = (
    (
        r"\b[Ww]ith (?:the |a |an |its |their )?{extra} (?:of|at) {added},? [^{any}.;]{0,40}{first}[^{any}.;]{0,30}? "
        r"(?:comes to|came to|costs?|is|was|makes|rises to|rose to){nearly} {claim}"
    ),
    r"{first}{few},? (?:plus|with) (?:an? )?{extra} (?:of|at) {added},? (?:or|that is|making|in all){nearly} {claim}",
)
_WITH_EXTRA_OF_IT = (
    (
        r"[.;] [Ww]ith (?:the |a |an |its |their )?{extra} (?:of|at) {added},? [^{any}.;]{0,30}\b"
        r"(?:paid|pays|comes to|came to|costs?|was|is|owed){nearly} {claim}"
    ),
)
_APART = regex(r"(?:;|\b(?:but|while|whereas|against|compared)\b)")
_LEAST = Decimal("0.1")
_MOST_TIMES = 10
_COMPARED = regex(rf"(?i)\b(?:{COMPARATIVE})\sthan\b[^\d.;:]*(?:\s{YEAR}\b[^\d.;:]*)?$")
_FARTHEST = 80  # characters before an amount that may say that something is compared with it
_REFERS = regex(r"(?:That|This|It|They)\b")


def _than(found: Found) -> Iterator[Relation]:
    """Yield by how much the only amount that may be meant is more, or less, than the one after a claim."""
    first, claim = found.named["first"], found.named["claim"]
    claim = like(claim, first) if claim.is_bare and first.is_time else claim  # on 34 days, 6 more than the 28 of May
    if not (is_told_of_others(found.paragraph, claim) or is_of_another_basis(found)):
        yield from _surest([_apart(found, claim, first, last) for last in _meant(found, claim, first)])


def _meant(found: Found, claim: Amount, first: Amount) -> list[Amount]:
    """Return what may be compared with an amount: what is so much in the sentence of a claim, or in the one before."""
    paragraph = found.paragraph
    among = [one for one in paragraph.near(claim) if one < claim and one.number != first.number]
    among = [one for one in among if may_be_ends(first, one) and _is_level(paragraph, one)]
    among = [one for one in among if is_near(one.number, first.number, _LEAST)]
    among = [one for one in among if one.per == first.per] or among
    mine = [one for one in among if one.sentence == claim.sentence]
    is_of_it = _REFERS.match(paragraph.words(claim.sentence, claim.sentence)) is not None
    return mine or (among if is_of_it else [])


def _is_level(paragraph: Paragraph, one: Amount) -> bool:
    """Return whether an amount may be what something is now: no change, no limit, and nothing of an earlier time.

    Nor is it what something is compared with: 199, more than the 197 of May, and 7 per cent more than 185.
    """
    is_base = _COMPARED.search(paragraph.before(one, _FARTHEST)) is not None
    return one.is_plain and not (is_base or is_size(paragraph, one) or is_older(paragraph, one))


def _surest(readings: list[list[Relation]]) -> list[Relation]:
    """Return what is right in one of some readings, or else what is wrong in the only one."""
    right = [one for reading in readings for one in reading if one.is_right]
    return right[:1] or (readings[0] if len(readings) == 1 else [])


def _apart(found: Found, claim: Amount, first: Amount, last: Amount) -> list[Relation]:
    """Return what the change from one amount to another is; that it is called the contrary, if it is so large."""
    given = [one for one in change(first, last, claim) if one.is_right or one.is_near]
    if found.way * (last.number - first.number) >= 0:
        return given
    return [*turn(found, first, last)] if given and all(one.is_right for one in given) else []


def _then(found: Found) -> Iterator[Relation]:
    """Yield what the change is to an amount from one of an earlier time, which the next sentence tells.

    What the next sentence calls a rise that is a fall may be of something else.
    """
    first, last, claim = (found.named[name] for name in ("first", "last", "claim"))
    is_level = _is_level(found.paragraph, last) and may_be_ends(first, last) and first.number != last.number
    if is_level and not (is_told_of_others(found.paragraph, claim) or is_of_another_basis(found)):
        yield from (one for one in _apart(found, claim, first, last) if claim < last or one.form != "direction")


def _called(found: Found) -> Iterator[Relation]:
    """Yield what the change between the only two amounts of a sentence is that may be its ends."""
    yield from _of_two(found, found.named["claim"].sentence)


def _that_is(found: Found) -> Iterator[Relation]:
    """Yield what the change between the only two amounts of the sentence before is."""
    yield from _of_two(found, found.named["claim"].sentence - 1)


def _so(found: Found) -> Iterator[Relation]:
    """Yield what the change between the amount before a claim and that of the sentence before is."""
    claim, paragraph = found.named["claim"], found.paragraph
    mine = [one for one in paragraph.near(claim, back=0) if one < claim]
    if mine == [found.named["first"]]:
        rates = [one for one in paragraph.amounts if one.per != claim.per]  # £88.50 a month
        yield from _of_two(found._replace(paragraph=paragraph.without(rates)), claim.sentence - 1, is_sure=False)


def _of_two(found: Found, start: int, *, is_sure: bool = True) -> Iterator[Relation]:
    """Yield what the change between the only two amounts from a sentence on is that may be its ends.

    If none is surely the older one, the change is what it is called.
    """
    paragraph, claim = found.paragraph, found.named["claim"]
    end = start if is_sure else claim.sentence
    others = [one for one in paragraph.amounts if one >= claim or one.value.sign == "-" or is_size(paragraph, one)]
    among = paragraph.without(others)
    shares = [one for one in among.amounts if start <= one.sentence <= end and one.kind == PERCENT]
    pairs = [*ends(among, start, end)]
    if claim.kind == POINTS and len(shares) == 2:
        pairs = [two for two in pairs if two[0].kind == PERCENT] or [(min(shares), max(shares))]
    readings = []
    for first, last in pairs:
        if is_sure and is_older(paragraph, first):
            readings.append(_apart(found, found.named["claim"], first, last))
        elif found.way:
            low, high = sorted((first, last), key=lambda one: one.number * found.way)
            readings.append(_apart(found, found.named["claim"], low, high))
    if not (is_of_another_basis(found) or _is_growth_of_others(paragraph, claim, pairs)):
        yield from (one for one in _surest(readings) if not one.is_right)  # and whatever is right excuses nothing


def _is_growth_of_others(paragraph: Paragraph, claim: Amount, pairs: Sequence[tuple[Amount, Amount]]) -> bool:
    """Return whether a percentage is the growth between two amounts that are none of some pairs.

    32,000 tonnes, or 229 each; in those days 38,000, or 165 each. That is a rise of 39 per cent.
    """
    near = [one for one in paragraph.near(claim, back=2) if one < claim and one.is_plain and one.kind != PERCENT]
    return claim.kind == PERCENT and any(
        are_alike(first, last) and first.per == last.per and claim.value.allows(growth(first, last))
        for first, last in permutations(near, 2)
        if (first, last) not in pairs and (last, first) not in pairs
    )


def _points(found: Found) -> Iterator[Relation]:
    """Yield how far the only two percentages of a sentence are apart that are told apart before a claim."""
    two = _shares_of(found)
    if two and two[1] < found.named["claim"] and _APART.search(found.paragraph.text, two[0].end, two[1].begin):
        yield from _apart(found, found.named["claim"], *two)


def _points_than(found: Found) -> Iterator[Relation]:
    """Yield how far the only two percentages of a sentence are apart, the earlier of which comes after a claim."""
    two = _shares_of(found)
    if two and two[0] < found.named["claim"] < two[1]:
        yield from _apart(found, found.named["claim"], two[1], two[0])


def _shares_of(found: Found) -> list[Amount]:
    """Return the percentages of the sentence of a claim, if they are two."""
    among = [one for one in found.paragraph.near(found.named["claim"], back=0) if one.kind == PERCENT]
    return among if len(among) == 2 and not any(one.value.in_words for one in among) else []


def _multiples(found: Found) -> Iterator[Relation]:
    """Yield how many times as much as one before it the last amount is, if it is so many times exactly.

    Or a half, a third ... of it: by chance it is hardly ever that of another amount near it.
    """
    last, times = found.named["last"], found.named["times"]
    near = [one for one in found.paragraph.near(last, back=2) if one < last and one.is_plain]
    among = [_so_often(one, last, times) for one in near if are_comparable(one, last) and one.number != last.number]
    right = [one for one in among if one.is_right]
    exact = [one for one in among if _is_whole(one.right) and last.digits > 1]
    yield from right[:1] or (exact if len(exact) == 1 else ())


def _is_whole(ratio: Span) -> bool:
    """Return whether a ratio, or the other way round, is a small whole number."""
    more = max(ratio.number, 1 / ratio.number)
    return more == round(more) <= _MOST_TIMES


def _multiples_of(found: Found) -> Iterator[Relation]:
    """Yield how many times the first amount the only one that may be meant is."""
    first, times = found.named["first"], found.named["times"]
    yield from _surest([[_so_often(first, one, times)] for one in _meant(found, times, first)])


def _times_of_first(found: Found) -> Iterator[Relation]:
    """Yield how many times the first amount the last one is."""
    first, last = found.named["first"], found.named["last"]
    if may_be_ends(first, last) and not is_size(found.paragraph, last):
        yield _so_often(first, last, found.named["times"])


def _exceeds(found: Found) -> Iterator[Relation]:
    """Yield how far the amount that exceeds another one is from it."""
    first, last, claim = (found.named[name] for name in ("first", "last", "claim"))
    if may_be_ends(first, last) and not is_of_another_basis(found):
        yield from change(first, last, claim)


def _over_budget(found: Found) -> Iterator[Relation]:
    """Yield how far the last amount before a claim is above the only one that is said to be planned, or below it."""
    claim, paragraph = found.named["claim"], found.paragraph
    near = [one for one in paragraph.near(claim, back=2) if one < claim and one.is_plain and one.kind]
    planned = [one for one in near if not one.is_share and is_expected(paragraph, one)]
    way = 1 if found.words["turn"] in ("over", "above") else -1
    if len({one.number for one in planned}) != 1:
        return
    first = planned[0]
    others = [one for one in near if may_be_ends(first, one) and (one.number - first.number) * way > 0]
    given = [one for last in reversed(others) for one in change(first, last, claim)]
    yield from [one for one in given if one.is_right][:1] or given[:1]


def _with_extra(found: Found) -> Iterator[Relation]:
    """Yield what an amount is together with so many percent of it."""
    first, added, claim = (found.named[name] for name in ("first", "added", "claim"))
    if are_alike(first, claim):
        yield _more(first, added, claim)


def _with_extra_of_it(found: Found) -> Iterator[Relation]:
    """Yield what the last amount of the sentence before is with so many percent of it, if no other one gives it."""
    added, claim = found.named["added"], found.named["claim"]
    near = [
        one for one in found.paragraph.near(claim, back=2) if one < added and one.is_plain and one.kind == claim.kind
    ]
    near = [one for one in near if one.per == claim.per]
    both = [together(*near)] if len(near) > 1 else []
    given = [_more(one, added, claim) for one in (*reversed(near), *both)]
    yield from [one for one in given if one.is_right][:1] or [one for one in given if one.is_near][:1]


def _more(first: Amount, added: Amount, claim: Amount) -> Relation:
    return Relation("sum", claim, (first, added), first.span + first.span * (added.span / 100))


def _so_often(first: Amount, last: Amount, times: Amount) -> Relation:
    return Relation("times", times, (first, last), last.span / first.span)


ROWS = rows(
    _PLACES,
    (_then, _THEN, ""),
    (_than, _THAN, ""),
    (_called, _CALLED, ""),
    (_that_is, _THAT_IS, "That This It"),
    (_so, _SO, "so means"),
    (_points, _POINTS, ""),
    (_points_than, _POINTS_THAN, "when"),
    (_multiples, _MULTIPLES, ""),
    (_multiples_of, _MULTIPLES_OF, "That This It that this it"),
    (_times_of_first, _TIMES_OF_FIRST, "number figure size total strength level amount price sum"),
    (_exceeds, _EXCEEDS, "by"),
    (_exceeds, _OF_THE_CHANGE, "of"),
    (_over_budget, _OVER_BUDGET, "budget estimate plan"),
    (_with_extra, _WITH_EXTRA, "with plus"),
    (_with_extra_of_it, _WITH_EXTRA_OF_IT, "with"),
)
"""The constructions."""
