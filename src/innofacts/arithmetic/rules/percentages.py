"""What a percentage of a price makes: tax on top of it, a discount, interest."""

from collections.abc import Iterator
from decimal import Decimal

from innofacts.arithmetic.amounts import IN_MONTHS, Amount
from innofacts.arithmetic.explanations import TWO, ruled_out
from innofacts.arithmetic.paragraph import Paragraph
from innofacts.arithmetic.phrases import MOVING
from innofacts.arithmetic.relation import Relation, shown
from innofacts.arithmetic.values import HUNDRED, Slip, Span, exactly
from innofacts.patterns import regex

_TAX = regex(r"(?i)\b(?:vat|tax|service|tip|gratuity|fee|surcharge|commission|duty|interest|premium|deposit)\b")
_PLUS = regex(r"(?i)\b(?:plus|adds?|added|adding|on\stop(?!\sof\b))\b")
_TAX_AT = regex(r"(?i)\b(?P<with>with\s(?:the\s)?)?(?:vat|tax)\s(?:at|of)\s(?:(?:a|the)\s)?(?:[a-z]+\s){0,2}$")
_NET = regex(r"(?i)\b(?:net|before\s(?:tax|vat)|(?:excluding|ex)\s(?:tax|vat))\b")
_OFF = regex(r"(?i)\s(?:off|discount|reduction|less)\b")
_WAS = regex(
    r"\b(?:was|were|(?:had|used\sto|once)\s(?:be|been|cost)|priced\sat)\s$"
)  # 30 % off: what was £50 goes for £35
_FOR = regex(r"(?i)\b(?:for|at|to|now|only|pays?|costs?|makes|is|comes\sto|handed\sover|hands\sover)\s$")
_OFF_IT_IS = regex(r"(?i)\b(?:t[ao][ok]\w*|knock\w*)\soff\s(?:another\s|a\sfurther\s)?$")
_PAID, _OFF_IT = regex(r"(?i)\bpaid\s$"), regex(r"(?i)\s(?:off|discount|reduction)(?=[.,;]|$)")
_NEXT = regex(r"[,;.]\s")
_SAVING = regex(r"(?i)\b(?:interest|yields?|earns?|savings|pays?|loan|deposit|invest\w*|dividend|returns?|coupon)\b")
_OR = regex(r"(?i)(?:\s[^\W\d]+){0,5},?\s(?:or|which\s(?:is|makes|means)|that\sis|i\.e\.)\s")
# At 6 per cent costs £2,400 a year.
_SO = regex(
    r"(?i)(?:(?:,?\sand)?\s(?:interest\s)?(?:costs?|pays?|earns?|yields?|brings?(?:\sin)?)|,?\sso\s(?:that\s)?[^.;:\d]{3,40})\s"
)
_INTEREST = regex(r"(?i)\binterest\b")
_ONE_YEAR = regex(r"(?i)\b(?:(?:first|a|one|each|per)\syear|annual|yearly)\b")


def percentages(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the part that a percentage of a price rules out, or the two together: £240 plus 20 % VAT, or £298."""
    for rate in paragraph.amounts:
        near = [one for one in paragraph.near(rate, ahead=1) if one.kind.startswith("money")]
        if len(near) > TWO and rate.per == "year":  # of £15,000 for four years, £600 a year and £2,400 in all
            near = [one for one in near if one.per != "year"]
        if len(near) > TWO and _NEXT.search(paragraph.text, near[1].end, near[TWO].begin):
            near = near[:TWO]  # ..., and the jumble sale raised £416
        if (
            not rate.is_share
            or rate.value.in_words
            or len(near) != TWO
            or not all(one.is_plain for one in (rate, *near))
        ):
            continue
        base, claim = near
        is_change = MOVING.search(paragraph.before(rate)) is not None  # up 47 per cent, or $110 million
        is_yearly = claim.per == "year" and not _years(paragraph)
        if rate < claim and base.kind == claim.kind and (claim.per in ("", base.per) or is_yearly) and not is_change:
            yield from _wrong_percentage(paragraph, rate, base, claim)


def _wrong_percentage(paragraph: Paragraph, rate: Amount, base: Amount, claim: Amount) -> Iterator[Slip]:
    """Yield what a percentage of a price makes if it is wrong: the part, the sum of both, or interest."""
    before = paragraph.before(claim)
    words = paragraph.words(min(rate.sentence, base.sentence), claim.sentence)
    part = _agreed(rate) / HUNDRED * _agreed(base)
    reason = str(Relation("part", claim, (rate, base), part))
    is_or = base < rate and _SAVING.search(words) and _OR.fullmatch(paragraph.text, rate.value.end, claim.begin)
    is_or = is_or or (
        claim.per == "year"
        and base < rate
        and _SAVING.search(words)
        and _SO.fullmatch(paragraph.text, rate.value.end, claim.begin)
    )
    said, years = before + paragraph.after(claim), _years(paragraph)
    if is_or or (_INTEREST.search(said) and _ONE_YEAR.search(said) and not years):
        yield from ruled_out(paragraph, claim, part, reason, (rate, base))
    elif (_OFF.match(paragraph.after(rate)) or _OFF_IT_IS.search(paragraph.before(rate))) and _is_reduced(
        paragraph, rate, base, claim
    ):
        right = _agreed(base) - part
        reason = str(Relation("less", claim, (base, rate), right))
        yield from ruled_out(paragraph, claim, right, reason, (rate, base))
    elif base.number < claim.number and _is_added(paragraph, rate, words, base):
        right = _agreed(base) + part
        reason = f"{base.told} plus {rate.told} is {shown(right, claim)}"
        yield from ruled_out(paragraph, claim, right, reason, (rate, base))
    elif rate.per == "year" and _INTEREST.search(words) and len(years) == 1:
        yield from _wrong_interest(paragraph, (rate, base, claim), part, years[0])


def _wrong_interest(
    paragraph: Paragraph, amounts: tuple[Amount, Amount, Amount], part: Span, years: Decimal
) -> Iterator[Slip]:
    """Yield the interest over some years that its rate rules out, with or without interest on interest."""
    rate, base, claim = amounts
    simple, compound = part * years, _agreed(base) * ((1 + rate.number / HUNDRED) ** years - 1)
    others = (part, compound, *(_agreed(base) + given for given in (part, simple, compound)))
    if not any(map(claim.value.allows, others)):
        reason = f"{Relation('part', claim, (rate, base), part)} a year, which makes {shown(simple, claim)} in all"
        yield from ruled_out(paragraph, claim, simple, reason, (rate, base))


def _is_reduced(paragraph: Paragraph, rate: Amount, base: Amount, claim: Amount) -> bool:
    """Return whether an amount is said to be the price of what has so much off another one."""
    before = paragraph.before(claim)
    is_paid = base.sentence == rate.sentence and _PAID.search(before) and _OFF_IT.match(paragraph.after(rate))
    return bool(_FOR.search(before) or is_paid) and (base < rate or _is_old(paragraph, base, claim))


def _is_old(paragraph: Paragraph, base: Amount, claim: Amount) -> bool:
    """Return whether an amount is said to be the old price of what another one is the price of."""
    return _WAS.search(paragraph.before(base)) is not None and not paragraph.has_other_clause(base.end, claim.begin)


def _is_added(paragraph: Paragraph, rate: Amount, words: str, base: Amount) -> bool:
    """Return whether a percentage is of a tax, which is added to a price: plus 20 % VAT, including tax at 20 %."""
    before, after = paragraph.before(rate), paragraph.after(rate, 40)
    if at := _TAX_AT.search(before):
        return bool((at["with"] and base < rate) or _PLUS.search(before) or _NET.search(words))
    return _TAX.search(after) is not None and _PLUS.search(before + after) is not None


def _years(paragraph: Paragraph) -> list[Decimal]:
    """Return all numbers of years of a paragraph."""
    unit = IN_MONTHS["year"]
    return [one.number / unit for one in paragraph.amounts if one.kind == "months" and one.unit == unit]


def _agreed(amount: Amount) -> Span:
    """Return an amount that was agreed on, and not rounded, as the price and the rate of a contract are."""
    return amount.span if amount.value.power else exactly(amount.number)
