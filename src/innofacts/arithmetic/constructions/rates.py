"""Constructions of rates with what they make together: £36 million, or £15 per visitor; 300 of 5 MW each, or 1,500 MW.

How many it is for is any count of the text; where none fits, the nearest one that words name does.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.levels import Level, is_named, names_of
from innofacts.arithmetic.amounts.values import HALF, NOTHING, Span, half_as_wide, number_text
from innofacts.arithmetic.constructions.found import LEAST_RATIO, Found, rows, surest
from innofacts.arithmetic.constructions.signs import LEVEL, place
from innofacts.arithmetic.ends import are_alike
from innofacts.arithmetic.relation import Relation, is_near
from innofacts.english.units import MEASURES_OF_TIME
from innofacts.patterns import regex

_PLACES = {
    **{name: place(name) for name in ("total", "rate")},
    **{name: place(name, LEVEL) for name in ("many", "part")},
    "or": r"(?:{that is}|,? (?:which|that) {comes to}|, making|,| \(| {works out})(?: {mean})?",
    "in sum": r"\. (?:That|This|It) {comes to}(?: {mean})?",
    "mean": "(?:{average}|(?:also )?the equivalent of)",
    "comes to": r"(?:is|was|makes|made|means|meant|gives|gave|comes to|came to|equals|amount(?:s|ed) to|{works out})",
    "works out": "(?:would )?works? out (?:at|to)",
    "average": r"(?:an average of|on average|averaging)",
    "cost": r"(?:costs?|comes? to|came to|br(?:ings?|ought) in|raise[sd]?|yield(?:s|ed)?|add(?:s|ed)? up to|"
    r"amounts? to|makes?|made|means?|meant|earn(?:s|ed)?|stands? at|stood at|took in|takes?)",
    "shared": "(?:(?:will be|is to be|was|were|is|are|be) )?(?:evenly |equally )?(?:shared|split|divided)",
    "one for every": "one (?:[a-z]+ )?(?:for|to|per|in) (?:every|each)",
}
_RATES = (
    # £36 million, or £15 per visitor; £30 million, which is £2 for each of its shares
    r"{total}{few}(?:{or}|{in sum}){nearly} {rate}",
    # the 4,200 guests spent 8,400 nights there, at two nights each
    r"{total}[^{any}.;]{0,40}, at{nearly} {rate}",
)
_PRODUCTS = (
    # turbines of 5 MW each, which makes 1,500 MW; at £3 million per kilometre, or £1.8 billion in total
    r"{rate}(?: [a-z]+){0,4}{or}{nearly} {total}(?= (?:in total|in all|altogether)\b)",
    r"{rate}(?: [a-z]+){0,4},? (?:which|that) (?:is|was|makes|made|means|gives|comes to){nearly} {total}",
)
_PRODUCTS_OF_NAMED = (
    # 800 litres, at 40p a litre, for £320
    r"{level}{few},? at{nearly} {rate}(?: [a-z]+){0,2},? (?:for|or|making|costing){nearly} {total}(?=[,.;)])",
    # at £40 for each ticket, the sum stands at £12,000; a voucher of £40 for each of them would cost £12,000
    r"\b[Aa]t{nearly} {rate}(?: [a-z]+){0,2}, [^{any}.;]{0,40}?\b{cost}{nearly} {total}",
    r"{rate}(?: [a-z]+){0,4} (?:would |will |could )?{cost}[^{any},.;]{0,20}? {total}",
    # £40 a head on food, or about £12,000 for the season
    r"{rate}{few},? or{nearly} {total}(?= (?:for|in|over|a|per|altogether)\b|[,.;])",
)
_ONE_FOR = (
    # 300 helpers, one for every 20 children; 300 arrests, which is one for every five thefts
    r"{total}{few}[^{any}.;]{0,40}?(?:{or}|,? and){nearly} {one for every} {many}",
    r"{total}{few}[^{any}.;]{0,20}{level}[^{any}.;]{0,30} and {one for every} {many}",
)
_PERIODS = (
    # £1,200 a year, or £100 a month
    r"{total}{few}(?:, or|,? (?:which|that) {comes to}|{in sum}){nearly} {rate}",
)
# £420 a year works out to £35 a month
_WORKED_OUT = (r"{total}[^{any}.;]{0,60}{works out}{nearly} {rate}",)
_FOR_EACH = (
    # 40 miles of line, or five members for every mile
    r"{many}{few}{or}{nearly} {rate}",
    # each of the 40 judges closed 300 cases
    r"\b[Ee]ach of (?:the|its|their|our) {many}(?: [\w’'-]+){1,4}?{nearly} {rate}",
)
_NAMED = (
    r"(?:^|[,.;] )[^{any}.;]{0,30}?(?P<of>(?:[Tt]he|[Ii]ts|[Tt]heir) [a-z]+(?: [a-z]+)?) {works out}{nearly} {rate}",
)
_PARTED = (
    # 60 rooms on four floors, 15 on each
    r"{total}{few} (?:on|in|at|over|between|among) {many}{few}, {part} (?:on|in|at|to|for|of) each\b",
    # the £60,000 will be shared by the four clubs, which get £15,000 each
    (
        r"{total}{few} {shared}[^{any}.;]{0,20} (?:by|among|amongst|between) (?:the |its |their |all )?{many}{few},? "
        r"(?:who|which|and|so)[^{any}.;]{0,30} {part}(?: each\b| apiece\b)"
    ),
    # the 19 matches were watched by 570,000 people, an average of 30,000
    r"{beginning}(?:[Tt]he|[Ii]ts|[Tt]heir) {many}{clause} {total}{few}, (?:or )?{average}{nearly} {part}(?=[,.;)])",
)
# 40 were mended at £30 each, and the other five would cost £150
_OF_OTHERS = (r"\b[Tt]he (?:other|remaining) {many}{few} (?:would |will )?costs?{nearly} {total}(?=[,.;)])",)
_ENOUGH = (r"{rate}(?: [a-z]+){0,3},? [^{any},.;]{0,30}\benough for{nearly} {many}",)
_IF = regex(r"(?:\s[a-z]+){0,3}?\s(?:if|when|unless)\b")
_WORKS_OUT = regex(r"\bworks?\sout\s(?:at|to)\b")
_EACH_OF = regex(r"(?:\s[a-z]+)?\s(?:for|to|on|from)\seach\sof\s")
_THEY = regex(r"(?i)\b(?:they|them|these|those|apiece)\b")


def _of_both(found: Found, claim: Amount) -> Iterator[Relation]:
    """Yield what a rate and what it makes have to do with each other, of which one is the claim."""
    total, rate = found.named["total"], found.named["rate"]
    if not _may_be_of(rate, total) or _IF.match(found.paragraph.after(rate)):
        return
    totals = [total, *(one for one in found.paragraph.near(total, back=0) if one < claim and are_alike(one, total))]
    totals = totals if claim is rate else [total]
    named = _named(found)
    near = [one for one in named if is_near(claim.number, _given(claim, total, rate, one.amount).number, LEAST_RATIO)]
    # what words name beside a rate is what it is for, whatever is told elsewhere
    beside = [one for one in near if found.is_in_paragraph(one)]
    possible = [*(one for one in found.levels.all_counts() if found.is_in_paragraph(one)), *named]
    mine = [one for one in beside if one.amount.sentence == claim.sentence and one.place < claim.begin]
    possible = mine if len(mine) == 1 and rate.per != "each" else possible
    counts = [*(one.amount for one in possible), *_together(found, rate)]
    right = [
        (one, count)
        for one in totals
        for count in counts
        if count is not one and claim.value.fits(_given(claim, one, rate, count))
    ]
    is_given = not beside and any(
        claim.value.fits(_given(claim, total, rate, one.amount)) for one in found.levels.all_counts()
    )
    is_of_one = len(totals) == 1 or total.sentence == claim.sentence  # and not: 60, after 40 in May. That is 3 each
    if not right and near and is_of_one and not is_given:
        right = [(total, _likeliest(found, near, claim))]
    for one, count in right[:1]:
        form, operands = ("quotient", (one, count)) if claim is rate else ("product", (count, rate))
        is_for_it = count > rate and _EACH_OF.match(found.paragraph.text, rate.end)
        if claim is rate and is_for_it and _WORKS_OUT.search(found.paragraph.before(rate)):
            yield Relation("quotient", count, (one, rate), one.span / rate.span)  # £40 for each of the 300 pupils
        else:
            yield Relation(form, claim, operands, _given(claim, one, rate, count))


def _may_be_of(rate: Amount, total: Amount) -> bool:
    """Return whether a total may be what so much for each makes: 500 litres a day, or 20 for each person."""
    is_of_things = rate.per not in ("", *MEASURES_OF_TIME, *total.nouns) and total.per in ("", *MEASURES_OF_TIME)
    is_smaller = rate.is_plain and total.is_plain and rate.number < total.number
    return is_of_things and is_smaller and rate.kind == total.kind and rate.many == 1


def _given(claim: Amount, total: Amount, rate: Amount, count: Amount) -> Span:
    return total.span / count.span if claim is rate else count.span * half_as_wide(rate.span)


def _likeliest(found: Found, near: Sequence[Level], claim: Amount) -> Amount:
    """Return the count that a rate is for, or the measure that gives what is nearest to it."""
    total, rate = found.named["total"], found.named["rate"]
    if near[0].amount.kind == "":
        return found.likeliest(near, claim).amount
    counts = [one.amount for one in near]
    return min(counts, key=lambda one: abs(_given(claim, total, rate, one).number - claim.number))


def _named(found: Found) -> Sequence[Level]:
    """Return the counts that a rate may be for."""
    rate, total = found.named["rate"], found.named["total"]
    if rate.per != "each":
        return found.levels.counts(rate.per) or found.levels.measures(rate.per)
    begin, end = (outermost(one.begin for one in (rate, total)) for outermost in (min, max))
    words = names_of(found.paragraph.text[found.paragraph.sentences[rate.sentence][0] : begin])
    counts = [one for one in found.levels.all_counts() if one.amount not in (rate, total) and one.place < end]
    beside = [one for one in counts if one.amount.sentence == rate.sentence and found.is_in_paragraph(one)]
    counts = [one for one in counts if one.amount.nouns]
    before = [one for one in counts if one.amount.sentence == rate.sentence - 1 and found.is_in_paragraph(one)]
    return (
        beside
        or [one for one in counts if is_named(one, words)]
        or (before if _THEY.search(found.paragraph.words(rate.sentence, rate.sentence)) else [])
    )


def _together(found: Found, rate: Amount) -> Iterator[Amount]:
    """Yield the counts that all counts of the sentence of a rate are together: 24 pupils and three teachers."""
    beside = [one for one in found.paragraph.near(rate, back=0) if one < rate and not (one.kind or one.per)]
    if rate.per == "each" and len(beside) > 1:
        span = sum((one.span for one in beside), NOTHING)
        value = beside[0].value._replace(low=span.low, number=span.number, high=span.high)
        yield beside[0]._replace(value=value)


def _rates(found: Found) -> Iterator[Relation]:
    rate = _as_quotient(found.named["rate"])
    yield from _of_both(found._replace(named={**found.named, "rate": rate}), rate)


def _as_quotient(rate: Amount) -> Amount:
    """Return so many for each of some things as rounded, which a count is not: 2,900 calls for 48 people, 60 each."""
    value = rate.value
    is_exact = value.low == value.high and rate.kind == "" and not (value.bound or value.in_words)
    low, high = value.number - HALF, value.number + HALF
    return rate._replace(value=value._replace(low=low, high=high)) if is_exact else rate


def _products(found: Found) -> Iterator[Relation]:
    yield from _of_both(found, found.named["total"])


def _ones(found: Found) -> Iterator[Relation]:
    """Yield how many there are for each one of some things."""
    total, many = found.named["total"], found.named["many"]
    if not many.nouns or many.kind or total.kind:
        return
    counts = [one.amount for one in found.levels.counts(many.nouns[0]) if one.amount is not many]
    pairs = [
        (one, other)
        for one in counts
        for other in (total, *found.paragraph.near(many))
        if other.is_plain and not other.kind
    ]
    right = [(one, other) for one, other in pairs if many.value.fits(one.span / other.span)]
    near = [one for one in found.paragraph.near(many, back=2) if one in counts and one.number > total.number]
    near = [one for one in near if is_near(many.number, (one.span / total.span).number, LEAST_RATIO)]
    for one, other in right[:1] or [(one, total) for one in near if len(near) == 1]:
        yield Relation("quotient", many, (one, other), one.span / other.span)


# And not days, of which those of work may be meant.
_IN_A_YEAR = {"year": 1, "quarter": 4, "month": 12, "week": 52}
_IN_ONE = {("hour", "minute"): 60, ("minute", "second"): 60}
_OF_A_YEAR = regex(r"(?i)\b(?:(?:a|per|each|every|last|this|the|whole|full)\s(?:[a-z]+\s)?year|annual(?:ly)?|yearly)\b")


def _periods(found: Found) -> Iterator[Relation]:
    """Yield what so much a year is a month, or the other way round."""
    total, rate = found.named["total"], found.named["rate"]
    words = found.paragraph.words(total.sentence - 1, total.sentence)
    of = total.per or ("year" if _OF_A_YEAR.search(words) else "")
    many = _times(of, rate.per)
    is_alike = total.kind == rate.kind and (rate.is_bare or total.nouns == rate.nouns)
    if not (many and is_alike and total.is_plain and rate.is_plain) or total.is_time:
        return
    is_of_a_time = any(one.is_time for one in found.paragraph.near(rate))  # in the nine months of the school year
    if total.per or not is_of_a_time:
        right = total.span * many
        if is_near(rate.number, right.number, LEAST_RATIO):
            count = number_text(many if many >= 1 else 1 / many)
            value = total.value._replace(text=count, number=max(many, 1 / many), power=0, money="")
            times = total._replace(value=value, kind="", nouns=(), suffix="", per="")
            form, operands = ("product", (times, total)) if many > 1 else ("quotient", (total, times))
            yield Relation(form, rate, operands, right)


def _times(of: str, per: str) -> Decimal:
    """Return by how much so much for one time is to be multiplied for another one; 0 if this is not known."""
    if of in _IN_A_YEAR and per in _IN_A_YEAR and of != per:
        return Decimal(_IN_A_YEAR[of]) / _IN_A_YEAR[per]
    return Decimal(1) / _IN_ONE[of, per] if (of, per) in _IN_ONE else Decimal(_IN_ONE.get((per, of), 0))


def _for_each(found: Found) -> Iterator[Relation]:
    """Yield how much of what a rate counts is for each of some things, if the text tells how much there is in all."""
    many, rate = found.named["many"], _as_quotient(found.named["rate"])
    is_for_it = rate.per in ((many.kind or "each"), *many.nouns) or (rate.per == "each" and many.nouns != ())
    totals = found.levels.counts(rate.nouns[0]) if rate.per and is_for_it and rate.nouns and not rate.kind else []
    totals = [one for one in totals if one.place < rate.begin or not found.is_in_paragraph(one)]
    totals = [one for one in totals if one.amount not in (many, rate) and one.amount.number > rate.number]
    yield from _quotients(rate, totals, many)


def _of_named(found: Found) -> Iterator[Relation]:
    """Yield how much of what words name each of the things beside it has: the profit works out to 40 cents a share."""
    rate = found.named["rate"]
    names = names_of(found.words["of"])
    totals = [one for one in found.levels.alike(rate._replace(per="")) if is_named(one, names)]
    counts = [one.amount for one in found.levels.counts(rate.per) if found.is_in_paragraph(one)]
    counts = [one for one in counts if one.sentence == rate.sentence]
    if rate.kind and rate.per and len(counts) == 1:
        yield from _quotients(rate, totals, counts[0])


def _quotients(rate: Amount, totals: Sequence[Level], many: Amount) -> list[Relation]:
    """Return what the surest of some totals is for each of so many things."""
    return surest([Relation("quotient", rate, (one.amount, many), one.amount.span / many.span) for one in totals])


def _parted(found: Found) -> Iterator[Relation]:
    """Yield how much each of some things has of a total."""
    total, many, part = (found.named[name] for name in ("total", "many", "part"))
    is_count = many.nouns != () and not many.kind and part.kind == total.kind
    if is_count and total.number > part.number:
        yield Relation("quotient", part, (total, many), total.span / many.span)


def _of_others(found: Found) -> Iterator[Relation]:
    """Yield what the other things cost at the only price of one that is told before."""
    many, total = found.named["many"], found.named["total"]
    near = [one for one in found.paragraph.near(total, back=2) if one < many and one.kind == total.kind]
    rates = [one for one in near if one.per == "each" or one.per in many.nouns]
    if len(rates) == 1 and not many.kind and total.kind.startswith("money"):
        yield Relation("product", total, (many, rates[0]), many.span * half_as_wide(rates[0].span))


def _enough(found: Found) -> Iterator[Relation]:
    """Yield how many may be had for any sum of the text, if one has so many, or for the likeliest."""
    rate, many = found.named["rate"], found.named["many"]
    sums = [one for one in found.levels.alike(rate._replace(per="")) if not one.is_of_a_row]
    right = [one for one in sums if many.value.fits(one.amount.span / rate.span)]
    near = [one for one in sums if is_near(many.number, (one.amount.span / rate.span).number, LEAST_RATIO)]
    near = [one for one in near if found.is_in_paragraph(one)]
    if rate.per and rate.kind and (right or near):
        one = found.likeliest(right or near, many).amount
        yield Relation("quotient", many, (one, rate), one.span / rate.span)


ROWS = rows(
    _PLACES,
    (_rates, _RATES, ""),
    (_products, (*_PRODUCTS, *_PRODUCTS_OF_NAMED), ""),
    (_ones, _ONE_FOR, "one"),
    (_periods, _PERIODS, ""),
    (_periods, _WORKED_OUT, "work"),
    (_for_each, _FOR_EACH, ""),
    (_of_named, _NAMED, "work"),
    (_parted, _PARTED, "each apiece averag"),
    (_of_others, _OF_OTHERS, "other remaining"),
    (_enough, _ENOUGH, "enough"),
)
"""The constructions."""
