"""What follows from two amounts told before it: thus it fell by 40; it was 60, a quarter more; the increase of 15.

Words say of an amount that it is how far two others are apart, and that the reader knows these (`concluding`). They are
the nearest two that may be compared, in its sentence, its paragraph or those before it. Where these give something
else, and neither other amounts nor the rows of a table give what is said, it is wrong.
"""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from innofacts.arithmetic.amounts.alike import are_comparable, count_different_things, ends_of_change, growth
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import PERCENT, POINTS
from innofacts.arithmetic.ends import are_alike, ends, is_older, is_size
from innofacts.arithmetic.other_things import (
    OTHER_BASIS,
    is_from_another_year,
    is_from_what_is_new,
    is_of_some_new_ones,
)
from innofacts.arithmetic.phrases import COMPARATIVE, MOVING, direction
from innofacts.arithmetic.relation import BASE, Relation, is_near
from innofacts.arithmetic.rules.concluding import ADDED, APART, APPOSED, MORE, SHORT, SIZE_OR_MORE, Said, said_of
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.inflection import singular
from innofacts.patterns import regex

_NO_WAY = regex(r"(?i)\b(?:improv|gain|sav|deteriorat|wors)")
_A_SIZE_OF = regex(rf"{APART}\sof\s{MONEY_SIGN}?$")
_DEFICIT = regex(r"(?i)\b(?:deficit|loss|shortfall|minus|(?:dis|de)investment|outflow|contraction)s?\b")
# Up to what is compared: than the 40, than in May, when it was 40.
_UP_TO_THE_BASE = regex(
    r"[^.;:,()]{0,20}\s(?:from|than|to|against|compared\swith|on|below|above|short\sof)\s"
    r"(?:(?:the|its|an?|about|just|only|some|average)\s){0,3}(?:[a-z-]+\s(?:of\s)?){0,3}|"
    r"[^.;:]{0,20}\sthan\s(?:in|the)\s[^.;:]{0,30},\swhen\s[^.;:]{0,30}"
)
_OR = regex(r"(?:\s[a-z]+)?,?\s(?:or\s|an?\s[a-z]+\sof\s)?(?:by\s)?|\s\(")
_LEAST = Decimal("0.3")
_NEXT_TO = 2  # sentences
_SMALL = 1000


def conclusions(
    paragraph: Paragraph, ahead: Sequence[Paragraph], in_tables: Callable[[Amount], bool]
) -> Iterator[tuple[Amount, Relation | None]]:
    """Yield how far amounts are said to be apart that are told before it, with how far they are if that is wrong.

    With None it is right, whatever else may be said of it. Amounts of the paragraphs `ahead` may be meant, too, and
    `in_tables` says whether the rows of tables give a claim.
    """
    for claim in paragraph.amounts:
        if claim.value.is_limit or claim.value.sign == "-" or claim.per == "time":  # by 0.25 points each time
            continue
        size = _size_before(paragraph, claim)
        said = said_of(paragraph, claim) or (said_of(paragraph, size) if size else None)
        if said is None or OTHER_BASIS.search(paragraph.words(claim.sentence, claim.sentence)):
            continue
        told = _Told(paragraph, claim, ahead)
        if said.is_of_rows and any(one.number == claim.number and one.kind == claim.kind for one in told.far):
            continue  # it has a surplus of £7 million. The £7 million surplus is a record
        if (contrary := _contrary(told, said)) is not None:
            yield contrary.claim, contrary
            continue
        for one in [*(_growth(told, size) if size else _nearest(told, said))][:1]:
            is_right = claim.value.low <= one.right.number <= claim.value.high  # and not only as both may be rounded
            if is_right or (said.is_of_rows and in_tables(claim)):
                yield claim, None
            elif not one.is_right:
                yield claim, one


class _Told:
    """The amounts that a conclusion may be drawn from."""

    def __init__(self, paragraph: Paragraph, claim: Amount, ahead: Sequence[Paragraph]) -> None:
        """Find the amounts up to the sentence of a claim that may be compared, and how many sentences they are away."""
        self.paragraph, self.claim = paragraph, claim
        n = claim.sentence
        self.far: dict[Amount, int] = {}
        for read in (*ahead, paragraph):
            back = 0 if read is paragraph else len(read.sentences)
            self.far.update(
                (one, n + back - one.sentence) for one in read.amounts if read is not paragraph or one.sentence <= n
            )
        self.far.pop(claim, None)
        self.way = self._way()
        self.is_loss = _DEFICIT.search(paragraph.words(n - 1, n)) is not None

    def _way(self) -> int:
        """Return 1 if the claim is called a rise or more, -1 if it is called a fall or less, 0 if neither."""
        before, after = self.paragraph.before(self.claim, 40), self.paragraph.after(self.claim, 40)
        forms = (MORE.match(after), ADDED.match(after), MOVING.search(before), APPOSED.search(before))
        return direction(" ".join(form[0] for form in forms if form))

    def may_be_end(self, one: Amount) -> bool:
        """Return whether an amount may be one of the two that are so far apart."""
        claim = self.claim
        if not one.is_plain or one.value.sign:
            return False
        if claim.kind == POINTS:
            return one.kind == PERCENT and (not one.value.in_words or self.far[one] <= 1)
        if claim.kind == PERCENT:
            return one.kind != POINTS and not one.value.in_words
        return are_comparable(one, claim) and one.number != claim.number and one.value.in_words <= claim.value.in_words

    def is_level(self, one: Amount) -> bool:
        """Return whether an amount is no size of a change, and is not behind the claim, if it is not its base."""
        claim, text = self.claim, self.paragraph.text
        is_here = one.begin >= self.paragraph.sentences[0][0]
        if is_here and _is_size(self.paragraph, one):
            return False
        return one < claim or not is_here or _UP_TO_THE_BASE.fullmatch(text, claim.end, one.begin) is not None

    def apart(self, one: Amount, other: Amount) -> Iterator[Relation]:
        """Yield how far two amounts are apart, in the direction that the claim is called."""
        low, high = sorted((one, other), key=lambda end: end.number)
        ways = [(low, high)] if self.way > 0 else [(high, low)] if self.way < 0 else [(low, high), (high, low)]
        for first, last in ways:
            yield from _apart(self.claim, first, last)


def _apart(claim: Amount, first: Amount, last: Amount) -> Iterator[Relation]:
    """Yield how far one amount is from another in the unit of a claim, if that is near it."""
    size = abs(last.number - first.number)
    if claim.kind == POINTS:
        low, high = ends_of_change(first, last)
        yield Relation("points", claim, (first, last), abs(high - low))
    elif claim.kind == PERCENT:
        if first.kind == PERCENT and claim.number == size:  # from 4 to 5 per cent, up 1 per cent
            yield Relation("relative", claim, (first, last), abs(last.span.growth_from(first.span)))
        elif is_near(size / first.number * 100, claim.number, _LEAST):
            yield Relation("growth", claim, (first, last), growth(first, last))
    elif is_near(size, claim.number, _LEAST) and not _is_scaled(claim, first, last):
        more, less = sorted((first, last), key=lambda end: -end.number)
        yield Relation("rest", claim, (more, less), more.span - less.span)


def _contrary(told: _Told, said: Said) -> Relation | None:
    """Return an amount that is so far from another one, and is said to be more, but is less: 60 after 80, up 20."""
    claim, paragraph = told.claim, told.paragraph
    before, after, n = paragraph.before(claim), paragraph.after(claim), claim.sentence
    moved, beside_it = MOVING.search(before), APPOSED.search(before)
    called = next((form[0] for form in (moved, MORE.match(after), beside_it) if form), "")
    way = direction(called)
    if claim.kind == PERCENT or not way or _NO_WAY.search(called) or SHORT.match(after):
        return None
    near = [one for one in told.far if told.far[one] <= max(said.far, 1) and told.may_be_end(one)]
    near = [one for one in near if told.is_level(one)]
    if not beside_it:
        among = paragraph.without([claim, *(one for one in paragraph.amounts if one not in near)])
        pairs = [two for two in ends(among, max(0, n - said.far), n) if two[0] < two[1] or is_older(paragraph, two[0])]
    else:
        beside = [one for one in near if one < claim and one.sentence == n and one in paragraph.amounts]
        is_beside = len(beside) == 1 and beside_it and not BASE.search(paragraph.before(beside[0]))
        pairs = [(one, beside[0]) for one in near if one is not beside[0]] if is_beside else []
    fitting = [(first, last) for first, last in pairs if claim.number == abs(last.number - first.number)]
    ways = {(last.number > first.number) - (last.number < first.number) for first, last in fitting}
    if ways != {-way}:
        return None
    first, last = fitting[-1]
    start = paragraph.sentences[last.sentence][0]
    if not beside_it and _LONG_AGO.search(paragraph.text, start, last.begin):
        return None  # 60 last autumn; four years ago it was 15, so it is up by 45
    return Relation("order", last, (first,), first.span, is_opposite=True)


_LONG_AGO = regex(r"(?i)\b(?:ago|earlier|before|previously|once|originally)\b")


def _are_unlike(claim: Amount, one: Amount, other: Amount) -> bool:
    """Return whether two amounts are hardly of one thing: sales of 2,436 crore and a bill of 156; or no tonnes."""
    is_far = max(one.number, other.number) > _MOST_TIMES * min(one.number, other.number)
    return is_far or (claim.kind != "" and not claim.is_share and claim.kind not in (one.kind, other.kind))


_MOST_TIMES = 20


def _is_of_others(told: _Told, two: Sequence[Amount]) -> bool:
    """Return whether a claim is of another year than two amounts, of other things, or of what is not told before."""
    paragraph, claim = told.paragraph, told.claim
    here = [one for one in two if one.begin >= paragraph.sentences[0][0]]
    is_of_others = is_from_another_year(paragraph, claim, here) or is_from_what_is_new(paragraph, claim)
    is_rate = _MORE_FOR_EACH.match(paragraph.after(claim))
    if is_rate and all(one.per != singular(is_rate["of"]) for one in (claim, *two)):
        return True  # the wage rises by 200, and that means 52 more per kilogram
    is_of_others = is_of_others or (len(here) == len(two) and is_of_some_new_ones(paragraph, claim, here))
    return is_of_others or (not claim.is_share and count_different_things(claim, two))


_MORE_FOR_EACH = regex(rf"(?:\s[a-z]+)?\s(?:{COMPARATIVE})\s(?:(?:for\s)?(?:each|every)|per|an?)\s(?P<of>[a-z]+)")


def _is_scaled(claim: Amount, *others: Amount) -> bool:
    """Return whether a small number is told of large ones: £31 million, four more than before."""
    return claim.number < _SMALL and all(one.value.power for one in others)


def _nearest(told: _Told, said: Said) -> Iterator[Relation]:
    """Yield what the nearest two amounts give, if that is right, or if no other two give what is said."""
    claim, far = told.claim, told.far
    among = [*filter(told.may_be_end, far)]
    levels = {*filter(told.is_level, among)}
    own = {one for one in levels if far[one] == 0}
    is_read = any(one > claim for one in own) and not SIZE_OR_MORE.match(told.paragraph.after(claim))
    if (said.has_own and not own) or is_read:
        return  # and not: 60, 20 more than the 40 of May, which constructions read
    pairs = [two for two in combinations(among, 2) if are_comparable(*two) and two[0].number != two[1].number]
    behind = {one for one in among if far[one] == 0} - levels
    if any(not own.isdisjoint(two) and levels.issuperset(two) and are_alike(*two) for two in pairs):
        pairs = [two for two in pairs if not (own | behind).isdisjoint(two)]
    given = [(two, one) for two in pairs for one in told.apart(*two)]
    sure = [(two, one) for two, one in given if levels.issuperset(two) and are_alike(*two) and one.is_near]
    sure = [(two, one) for two, one in sure if max(map(far.__getitem__, two)) <= said.far]

    def order(pair: tuple[tuple[Amount, Amount], Relation]) -> tuple[int, bool, Decimal]:
        return max(far[one] for one in pair[0]), not pair[1].is_right, abs(pair[1].right.number - claim.number)

    nearest = min(sure, key=order, default=None)
    if nearest and nearest[1].is_right:
        yield nearest[1]
    if claim.kind == POINTS and any(one < claim and far[one] == 0 and one not in levels for one in among):
        return  # the country grew by 9.4 per cent; the growth here was thus 3.7 points faster
    sure = [(two, one) for two, one in sure if not _are_unlike(claim, *two) and not _is_of_others(told, two)]
    if not sure or any(one.is_right for _, one in sure):
        return
    best = min(sure, key=order)
    reach = order(best)[0]
    least = -1 if far[best[0][0]] == far[best[0][1]] else reach  # two of one sentence belong together
    for two, one in given:
        is_beside = min(far[end] for end in two) <= least or max(far[end] for end in two) <= reach + _NEXT_TO
        if claim.value.fits(one.right) and (is_beside or not claim.is_share):
            return
    is_sum = told.is_loss and not claim.is_share  # a surplus of 60 after a loss of 20: better by 80
    if not (is_sum and any(claim.value.fits(one.span + other.span) for one, other in pairs)):
        yield best[1]


def _is_size(paragraph: Paragraph, one: Amount) -> bool:
    """Return whether an amount is how much something changed, or is more than something else."""
    before, after = paragraph.before(one), paragraph.after(one)
    is_called = ADDED.match(after) or SIZE_OR_MORE.match(after) or _A_SIZE_OF.search(before)
    return bool(is_called or is_size(paragraph, one)) and not paragraph.other_half(one)


def _size_before(paragraph: Paragraph, claim: Amount) -> Amount | None:
    """Return the size of a change that a percentage tells again: it grew by 40, or 5 per cent."""
    last = next((one for one in reversed(paragraph.near(claim, back=0)) if one < claim), None)
    is_told = last is not None and claim.kind == PERCENT and not last.is_share and _is_size(paragraph, last)
    return last if last and is_told and _OR.fullmatch(paragraph.text, last.end, claim.begin) else None


def _growth(told: _Told, size: Amount) -> Iterator[Relation]:
    """Yield the growth between two amounts that are so far apart, if it is right, or wrong whatever it is of."""
    claim, way = told.claim, told.way or direction(told.paragraph.before(size, 40))
    among = [one for one in told.far if one.is_plain and are_comparable(one, size) and one.number > size.number]
    found: list[Relation] = []
    used: set[Amount] = set()
    for one, other in combinations(among, 2):
        low, high = sorted((one, other), key=lambda end: end.number)
        if max(told.far[one], told.far[other]) <= _NEXT_TO and size.value.fits(high.span - low.span):
            used |= {one, other}
            ways = [(low, high)] * (way >= 0) + [(high, low)] * (way <= 0)
            found += [given for first, last in ways for given in _apart(claim, first, last)]
    yield from (one for one in found if one.is_right)
    others = [one.span for one in among if one not in used]
    bases = [base for one in others for base in (one, one + size.span, one - size.span)]
    if not any(claim.value.fits(size.span.percent_of(base)) for base in bases):
        yield from (one for one in found if one.is_near)
