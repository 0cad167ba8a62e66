"""What each of some things has, and what all of them have together: 60 rooms on four floors, an average of 15 on each.

Words say of an amount that it is for each of some things (`_holder`), or that it is what all of these have together
(`_is_product`). The total, and how many things there are, are told in its sentence or in the one before. An amount is
wrong if no total near it and no number of these things anywhere give it, and those beside it give another one.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from operator import itemgetter

from innofacts.arithmetic.amounts.alike import count_the_same
from innofacts.arithmetic.amounts.amount import IN_MONTHS, SECONDS_OR_MONTHS, Amount
from innofacts.arithmetic.amounts.levels import Levels
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import NOTHING, Span, half_as_wide
from innofacts.arithmetic.ends import is_older
from innofacts.arithmetic.phrases import CALLED_MORE, MOVING, OF_ALL, stem
from innofacts.arithmetic.relation import BASE, Relation, is_near
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.inflection import singular
from innofacts.patterns import regex

_EACH = "each"
_ABOUT = rf"(?:about\s|just\s|some\s|only\s|roughly\s)?{MONEY_SIGN}?$"
# What comes after what each has: 40 in each school; 40 for each of the 12 schools.
_IN_EACH = regex(
    r"(?:\s[a-z]+){0,2}?\s(?:in|at|to|for|on|by|from|per)\s(?:each|every)\s"
    r"(?:(?:one\s)?of\s(?:the|its|their|our|these|those)\s(?:[\d.,]+\s|[a-z]+\s)??)?(?P<noun>(?!of\b)[a-z]+)"
)
# And what comes before it: the average school has 40; a school has 40 on average; it has an average of 40.
_AVERAGE_ONE = regex(
    r"\b(?:[Tt]he|[Aa]n)\s(?:average|typical)\s(?P<noun>(?!(?:of|was|is|for|price|cost|age|number|size|time|wait|length|fee|rent|pay|wage|salary|score|mark)\b)[a-z]+)\b"
    rf"(?:\s[a-z]+){{1,5}}\s{_ABOUT}"
)
_A_ONE = regex(rf"\b[Aa]n?\s(?P<noun>(?!average\b)[a-z]+)\s(?:had\s|has\s)?[a-z]+\s{_ABOUT}")
_MEAN = regex(
    rf"\b[Oo]n\saverage\b[^.;:]*$|\baverag(?:e[sd]?|ing)\s(?:of\s|was\s|is\s|price\sof\s|cost\sof\s)?{_ABOUT}"
)
_MEAN_AFTER = regex(r"[^.;:,\d]{0,40}?,?\son\saverage\b")
_OF_MORE = regex(
    r"(?i)\b(?:(?:long-term|national|world|global|european|industry|usual|moving|\w+-year)\s(?:[a-z]+\s)?average\b|"
    r"(?:needs?|required?|must|should)\b)"
)
_OF_SOME = regex(r"(?:\s[a-z]+)?\s(?:on|in|at|for|during|among|when|if|unless)\s(?!(?:each|every|average)\b)")
_REFERS = regex(
    r"(?:(?:That|This|It|They|These|Those|Their|Each|Every)\b|(?:So|Thus),?\s|(?:On|The|An)\saverage\b|Averag(?:e|ing)\b|Per\s)"
)
# What is said of what all have together: which makes 40; 40 in all; so 40 people came; the bill stands at 40.
_MAKES = regex(
    r"(?:\b(?:which|that|this|it|they)\s(?:[a-z]+\s)?(?:is|was|are|makes?|made|means?|gives?|comes\sto|came\sto|adds?\sup\sto|amounts?\sto)\s|"
    r"\b(?:makes|making|adds\sup\sto|adding\sup\sto|comes\sto|came\sto|totall?(?:ed|ing|s)?|amount(?:s|ed|ing)\sto|for\sa\stotal\sof|"
    r"a\stotal\sof|worth|would\scost|will\scost|yield(?:s|ed|ing)?|represents?|stands\sat|stood\sat|would\sreach)\s(?:[a-z]+\s){0,3}|\bso\s)"
    rf"{_ABOUT}"
)
_OR = regex(rf",?\sor\s{_ABOUT}")
_AND_MORE = regex(
    r"\b(?:and|plus|with)\s(?:[a-z]+\s)?(?:drinks|fees|extras|tips|donations|deposit|insurance|delivery)\b"
)
_LEAST = Decimal("0.5")  # of the ratio of what is told to what is right
_LONGEST = 90  # characters before what each has


def each(paragraph: Paragraph, levels: Levels) -> Iterator[tuple[Amount, Relation]]:
    """Yield what each of some things has, and what all have, if the other and how many there are rule it out."""
    among = [one for one in paragraph.amounts if not one.is_share and one.is_plain and one.many == 1]
    holders = [_holder(paragraph, one) for one in among]
    made = [one for one, of in zip(among, holders, strict=True) if not of and _is_product(paragraph, one)]
    found = [wrong for one in made for wrong in _wrong_product(paragraph, one, levels)]
    yield from found
    read = {claim.sentence for claim, _ in found}
    for claim, of in zip(among, holders, strict=True):
        if of and claim.sentence not in read:
            yield from _wrong_rate(paragraph, claim, of, levels)


def _holder(paragraph: Paragraph, claim: Amount) -> str:
    """Return what each of has so much on average, as words say; `each` if they do not say what."""
    before = paragraph.before(claim, _LONGEST)
    after = paragraph.text[claim.end : paragraph.end_of(claim)]
    is_change = MOVING.search(before) or CALLED_MORE.match(paragraph.after(claim)) or BASE.search(before)
    if is_change or _OF_MORE.search(before) or _OF_SOME.match(after) or is_older(paragraph, claim):
        return ""
    if found := _IN_EACH.match(after) or _AVERAGE_ONE.search(before):
        return singular(found["noun"])
    if _MEAN.search(before) or _MEAN_AFTER.match(after):
        one = _A_ONE.search(before)
        return claim.per or (one["noun"] if one else _EACH)
    return claim.per if claim.per in SECONDS_OR_MONTHS and _MAKES.search(before) else ""


def _wrong_rate(paragraph: Paragraph, claim: Amount, of: str, levels: Levels) -> Iterator[tuple[Amount, Relation]]:
    """Yield what each has if a total beside it, and the number of things there, give something else."""
    before, after = paragraph.before(claim, _LONGEST), paragraph.text[claim.end : paragraph.end_of(claim)]
    back = 1 if _REFERS.match(paragraph.words(claim.sentence, claim.sentence)) else 0
    near = paragraph.near(claim, back=4, ahead=1)
    totals = [one for one in near if _may_be_total(one, claim)]
    counts = [(one, size) for one in near for size in _as_count(one, claim, of)]
    named = [] if of == _EACH or of in SECONDS_OR_MONTHS else levels.counts(of)
    possible = [*(size for _, size in counts), *(one.amount.span for one in named), *_numbers(near)]
    if not totals or any(claim.value.fits(one.span / many) for one in totals for many in possible if many.low > 0):
        return
    mine = range(claim.sentence - back, claim.sentence + 1)
    given = [
        Relation("quotient", claim, (one, count), one.span / size)
        for one in totals
        for count, size in counts
        if one is not count
        and one.sentence in mine
        and count.sentence in mine
        and size.low > 1
        and (one < claim or _MEAN.search(before) or _MEAN_AFTER.match(after))
        and one.nouns[:1] != ("run",)  # which batters make, who are not always out
        and (not one.is_bare or claim.is_bare or count_the_same(claim.nouns, count.nouns))
    ]
    given = [one for one in given if is_near(claim.number, one.right.number, _LEAST)]
    if given:
        yield claim, min(given, key=lambda one: abs(one.right.number - claim.number))


def _may_be_total(one: Amount, claim: Amount) -> bool:
    """Return whether an amount may be what all have together of what each has a claim."""
    is_alike = (
        one.kind == claim.kind
        and one.is_plain
        and (one.per == "" or one.per in SECONDS_OR_MONTHS)
        and one.number > claim.number
    )
    return is_alike and (bool(claim.kind) or not (one.nouns and claim.nouns) or count_the_same(one.nouns, claim.nouns))


def _as_count(one: Amount, claim: Amount, of: str) -> Iterator[Span]:
    """Yield how many things of some name an amount says that there are."""
    if one.per or not one.is_plain:
        return
    if of in SECONDS_OR_MONTHS:
        size = SECONDS_OR_MONTHS[of]
        if one.is_time and (one.kind == "months") == (of in IN_MONTHS):
            yield Span(*(end / size for end in one.span))
    elif not one.kind and one.nouns:
        is_it = stem(of) in map(stem, one.nouns) or count_the_same((of,), one.nouns)
        is_other = claim.nouns and count_the_same(one.nouns, claim.nouns)
        if is_it if of != _EACH else not is_other:
            yield one.span


def _numbers(near: Iterable[Amount]) -> Iterator[Span]:
    """Yield the numbers that may count the things of a rate, though no word says so: 30 of which are small."""
    return (one.span for one in near if not (one.kind or one.per) and one.is_plain)


def _is_product(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether words say of an amount that it is what some things have together."""
    before, after = paragraph.before(claim), paragraph.after(claim)
    is_change = MOVING.search(before) or CALLED_MORE.match(after) or BASE.search(before)
    if is_change or claim.per not in ("", "year") or is_older(paragraph, claim):
        return False
    return bool(_MAKES.search(before) or OF_ALL.match(after) or _OR.search(before))


def _wrong_product(paragraph: Paragraph, claim: Amount, levels: Levels) -> Iterator[tuple[Amount, Relation]]:
    """Yield what all have if what each has, and the number of things beside it, give something else."""
    near = paragraph.near(claim, back=1)
    mine = [one for one in near if one.kind == claim.kind and (one.kind or one.sentence == claim.sentence)]
    mine = [one for one in mine if one.nouns == claim.nouns]
    if len(mine) > 1 or _AND_MORE.search(paragraph.words(claim.sentence, claim.sentence)):
        return  # 12 payments of £60 and a deposit of £90; 12 guests and drinks
    rates = [(one, of) for one in near if one < claim and one.many == 1 and (of := one.per or _holder(paragraph, one))]
    rates = [(one, of) for one, of in rates if _may_be_total(claim, one)]
    rates = [(one, of) for one, of in rates if one.sentence == claim.sentence] or rates
    alike = [
        one.span
        for one in paragraph.near(claim, back=2)
        if one.kind == claim.kind and one.is_plain and one not in map(itemgetter(0), rates)
    ]
    given: list[Relation] = []
    for rate, of in rates:
        exact = half_as_wide(rate.span)
        counts = [(one, size) for one in near if one is not rate for size in _as_count(one, rate, of)]
        named = [] if of == _EACH or of in SECONDS_OR_MONTHS else levels.counts(of)
        possible = [*(size for _, size in counts), *(one.amount.span for one in named)]
        possible += [sum((size for _, size in counts), NOTHING)] if counts else []  # 14 boats and 19 more
        possible += _numbers(near)
        if any(claim.value.fits(part * size) for size in possible for part in (exact, *alike)):
            return
        given += [Relation("product", claim, (count, rate), exact * size) for count, size in counts if size.low > 1]
    given = [one for one in given if is_near(claim.number, one.right.number, _LEAST)]
    others = [one for one in paragraph.near(claim, back=2) if one.kind == claim.kind and not one.per]
    sums = [one.span + other.span for one in others for other in others if one < other]
    if given and not any(map(claim.value.fits, sums)):
        yield claim, min(given, key=lambda one: abs(one.right.number - claim.number))
