"""Constructions of rates with what they make together: £36 million, or £15 per visitor; 300 of 5 MW each, or 1,500 MW.

How many it is for is any count of the text; where none fits, the nearest one that words name does.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.constructions.found import Found, rows
from innofacts.arithmetic.constructions.signs import LEVEL, place
from innofacts.arithmetic.ends import are_alike
from innofacts.arithmetic.levels import Level, is_named, names_of
from innofacts.arithmetic.phrases import stem
from innofacts.arithmetic.relation import Relation, is_near
from innofacts.arithmetic.values import NOTHING, Span
from innofacts.patterns import regex

_PLACES = {
    **{name: place(name) for name in ("total", "rate")},
    **{name: place(name, LEVEL) for name in ("many", "part")},
    "or": r"(?:,? or|,? (?:which|that) (?:is|was|makes|made|means|gives|comes to)|, making|, that is,?|,| \()",
    "that is": r"\. (?:That|This) (?:is|was|makes|comes to)",
    "average": r"(?:an average of|on average|averaging)",
}
_RATES = (
    # £36 million, or £15 per visitor; £30 million, which is £2 for each of its shares
    r"{total}{few}(?:{or}|{that is}){nearly} {rate}",
    # the 4,200 guests spent 8,400 nights there, at two nights each
    r"{total}[^{any}.;]{0,40}, at{nearly} {rate}",
)
_PRODUCTS = (
    # turbines of 5 MW each, which makes 1,500 MW; at £3 million per kilometre, or £1.8 billion in total
    r"{rate}(?: [a-z]+){0,4}{or}{nearly} {total}(?= (?:in total|in all|altogether)\b)",
    r"{rate}(?: [a-z]+){0,4},? (?:which|that) (?:is|was|makes|made|means|gives|comes to){nearly} {total}",
)
_PARTED = (
    # 60 rooms on four floors, 15 on each
    r"{total}{few} (?:on|in|at|over|between|among) {many}{few}, {part} (?:on|in|at|to|for|of) each\b",
    # the 19 matches were watched by 570,000 people, an average of 30,000
    r"{beginning}(?:[Tt]he|[Ii]ts|[Tt]heir) {many}{clause} {total}{few}, (?:or )?{average}{nearly} {part}(?=[,.;)])",
)
_ENOUGH = (r"{rate}(?: [a-z]+){0,3},? [^{any},.;]{0,30}\benough for{nearly} {many}",)
# Of the ratio of what is told to what is right; what is farther off is hardly a slip, but of other things.
_LEAST = Decimal("0.62")
_IF = regex(r"(?:\s[a-z]+){0,3}?\s(?:if|when|unless)\b")
_TIMES = frozenset("day week month year hour second minute".split())


def _of_both(found: Found, claim: Amount) -> Iterator[Relation]:
    """Yield what a rate and what it makes have to do with each other, of which one is the claim."""
    total, rate = found.named["total"], found.named["rate"]
    is_bound = _IF.match(found.paragraph.after(rate)) or stem(rate.per) in {*map(stem, total.nouns)}
    is_bound = is_bound or rate.per in _TIMES
    is_rate = rate.per and not is_bound and not total.per and rate.kind == total.kind and rate.many == 1
    if not is_rate or rate.number >= total.number or not (rate.is_plain and total.is_plain):
        return
    totals = [total, *(one for one in found.paragraph.near(total, back=0) if one < claim and are_alike(one, total))]
    totals = totals if claim is rate else [total]
    named = _named(found)
    near = [one for one in named if is_near(claim.number, _given(claim, total, rate, one.amount).number, _LEAST)]
    # what words name beside a rate is what it is for, whatever is told elsewhere
    beside = [one for one in near if found.is_in_paragraph(one)]
    possible = [*(one for one in found.levels.all_counts() if found.is_in_paragraph(one)), *named]
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
        right = [(total, found.likeliest(near, claim).amount)]
    for one, count in right[:1]:
        form, operands = ("quotient", (one, count)) if claim is rate else ("product", (count, rate))
        yield Relation(form, claim, operands, _given(claim, one, rate, count))


def _given(claim: Amount, total: Amount, rate: Amount, count: Amount) -> Span:
    return total.span / count.span if claim is rate else count.span * rate.span


def _named(found: Found) -> Sequence[Level]:
    """Return the counts that a rate may be for."""
    rate, total = found.named["rate"], found.named["total"]
    if rate.per != "each":
        return found.levels.counts(rate.per)
    begin, end = (place(one.begin for one in (rate, total)) for place in (min, max))
    words = names_of(found.paragraph.text[found.paragraph.sentences[rate.sentence][0] : begin])
    counts = [one for one in found.levels.all_counts() if one.amount not in (rate, total) and one.place < end]
    beside = [one for one in counts if one.amount.sentence == rate.sentence and found.is_in_paragraph(one)]
    return beside or [one for one in counts if one.amount.nouns and is_named(one, words)]


def _together(found: Found, rate: Amount) -> Iterator[Amount]:
    """Yield the counts that all counts of the sentence of a rate are together: 24 pupils and three teachers."""
    beside = [one for one in found.paragraph.near(rate, back=0) if one < rate and not (one.kind or one.per)]
    if rate.per == "each" and len(beside) > 1:
        span = sum((one.span for one in beside), NOTHING)
        value = beside[0].value._replace(low=span.low, number=span.number, high=span.high)
        yield beside[0]._replace(value=value)


def _rates(found: Found) -> Iterator[Relation]:
    yield from _of_both(found, found.named["rate"])


def _products(found: Found) -> Iterator[Relation]:
    yield from _of_both(found, found.named["total"])


def _parted(found: Found) -> Iterator[Relation]:
    """Yield how much each of some things has of a total."""
    total, many, part = (found.named[name] for name in ("total", "many", "part"))
    is_count = many.nouns != () and not many.kind and part.kind == total.kind
    if is_count and total.number > part.number:
        yield Relation("quotient", part, (total, many), total.span / many.span)


def _enough(found: Found) -> Iterator[Relation]:
    """Yield how many may be had for any sum of the text, if one has so many, or for the likeliest."""
    rate, many = found.named["rate"], found.named["many"]
    sums = [one for one in found.levels.alike(rate._replace(per="")) if not one.is_of_a_row]
    right = [one for one in sums if many.value.fits(one.amount.span / rate.span)]
    near = [one for one in sums if is_near(many.number, (one.amount.span / rate.span).number, _LEAST)]
    near = [one for one in near if found.is_in_paragraph(one)]
    if rate.per and rate.kind and (right or near):
        one = found.likeliest(right or near, many).amount
        yield Relation("quotient", many, (one, rate), one.span / rate.span)


ROWS = rows(_PLACES, (_rates, _RATES), (_products, _PRODUCTS), (_parted, _PARTED), (_enough, _ENOUGH))
"""The constructions."""
