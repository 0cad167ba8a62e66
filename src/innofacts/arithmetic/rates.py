"""Rates in a paragraph: totals of so many at so much, and percent of something."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from innofacts.arithmetic.amounts import IN_MONTHS, SECONDS_OR_MONTHS, Amount, count_the_same, name_the_same
from innofacts.arithmetic.explanations import TWO, ruled_out
from innofacts.arithmetic.gaps import is_of_runs
from innofacts.arithmetic.paragraphs import A_NEW_ONE, MOVING, OF, OF_ALL, Paragraph
from innofacts.arithmetic.relation import Relation, shown
from innofacts.arithmetic.values import HUNDRED, NOTHING, PERCENT, Slip, Span, exactly
from innofacts.english.cardinals import CARDINALS
from innofacts.english.currencies import MONEY_SIGN, MONEY_SIGNS
from innofacts.english.inflection import singular
from innofacts.english.wording import RATES_APART
from innofacts.patterns import regex

_OTHER_MONEY = regex(r"(?i)\b(?:donations?|donors?|sponsor\w*|grants?|raffle|bar|gifts?|subsid\w+|fines?)\b[^.;:]*$")

# --- two rates for two kinds of things -------------------------------------------------------------------------------

_NUMBER = rf"{MONEY_SIGN}?\d[\d,]*(?:\.\d+)?|{'|'.join(CARDINALS)}"
_FOR_A = r"(?:\s[a-z]+)?\s(?:for|per)\s(?:(?:an?|each|every)\s)?"
_TWO_RATES = regex(
    rf"(?i)(?<![\w.,])(?P<one>{_NUMBER}){_FOR_A}(?P<first>[a-z]+),?\sand\s(?:(?:only|just)\s)?"
    rf"(?P<two>{_NUMBER}){_FOR_A}(?P<second>[a-z]+)"
)
_AT = regex(r"(?i)(?:\s[a-z]+){0,2}\s(?:at|of)\s")
_AND = regex(r"(?i)(?:\s[a-z]+)?,?\s(?:and|plus)\s")
_NOT_ALL = regex(
    r"(?i)\b(?:deduct\w*|docked|penal\w*|bonus\w*|discounts?|free|includ\w*|others?|more|less|except|half)\b"
)
# What says that an amount is what the parts before it come to: the hall may cost, or the raffle raise, the same money.
_COMES_TO = regex(
    r"(?i)^[^.,;:]{0,20}\spa(?:y|id)\s$|\b(?:it|they|and|so|thus)\s(?:(?:so|thus)\s)?(?:takes?|took|pays?|paid)\s$|"
    r"\b(?:in\s(?:all|total)|altogether|total(?:s|led|ling)?|comes?\sto|came\sto|makes|making|(?:enough|room)\sfor)\b[^\d.,;:]{0,30}$|"
    r"\b(?:gives?|gave|giving|leaves?|left|earn(?:s|ed|ing)?)\s(?:them|him|her|it|us|me|you)\s$"
)
_WITH_OTHERS = regex(r"(?i)\s(?:so\sfar|already|with|at|from|on|for)\b")


class _Product(NamedTuple):
    """A number of things and how much each of them is."""

    things: Amount
    """How many there are."""
    rate: Decimal
    """How much one is."""
    text: str
    """The same, as it is printed."""


def mixtures(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the total of two kinds of things, each with a rate of its own, if these rule it out.

    With three points for a win and one for a draw, 12 wins and five draws are 41 points. So are 12 tables of eight and
    five of six 126 places, and 210 seats at £8 and 90 at £5 are £2,130.
    """
    for rate, end, products in (*_by_noun(paragraph), *_side_by_side(paragraph)):
        many = products[-1].things
        near = [one for one in paragraph.near(many, ahead=1) if one.begin >= end and _is_of_rate(one, rate)]
        if (
            len(near) == 1
            and _is_sum(paragraph, near[0], end)
            and not _NOT_ALL.search(paragraph.text, rate.begin, near[0].begin)
        ):
            right = sum((one.things.span * one.rate for one in products), NOTHING)
            reason = " and ".join(f"{one.things.told} times {one.text}" for one in products)
            known = (rate, *(one.things for one in products))
            yield from ruled_out(paragraph, near[0], right, f"{reason} is {shown(right, near[0])}", known)


_Mixture = tuple[Amount, int, tuple[_Product, _Product]]  # its first rate, where its last number ends, its parts


def _by_noun(paragraph: Paragraph) -> Iterator[_Mixture]:
    """Yield two rates and how many there are of what each is for: three points for a win and one for a draw."""
    for rate in paragraph.amounts:
        match = _TWO_RATES.match(paragraph.text, rate.begin)
        if not match:
            continue
        start, end = match.span()
        others = [one for one in paragraph.amounts if not start <= one.begin < end and not one.kind]
        nouns = [(singular(match[name].lower()),) for name in ("first", "second")]
        counts = [[one for one in others if name_the_same(one.nouns, noun)] for noun in nouns]
        if [len(found) for found in counts] == [1, 1] and counts[0] != counts[1]:
            products = [
                _Product(found[0], _number(match[name]), match[name])
                for name, found in zip(("one", "two"), counts, strict=True)
            ]
            yield rate, max(end, *(one.things.end for one in products)), (products[0], products[1])


def _number(text: str) -> Decimal:
    """Return the number that a word or some digits are."""
    count = CARDINALS.get(text.lower())
    return Decimal(text.strip(MONEY_SIGNS).replace(",", "")) if count is None else Decimal(count)


def _side_by_side(paragraph: Paragraph) -> Iterator[_Mixture]:
    """Yield two rates, each after the number of things that it is for: 210 seats at £8 and 90 at £5."""
    for four in zip(*(paragraph.amounts[n:] for n in range(_FOUR)), strict=False):
        many, one, few, other = four
        joints = [paragraph.text[first.value.end : last.begin] for first, last in pairwise(four)]
        is_joined = all(form.fullmatch(joint) for form, joint in zip((_AT, _AND, _AT), joints, strict=True))
        are_rates = one.kind == other.kind and few.kind in ("", one.kind) and not few.value.money
        if is_joined and many.nouns and are_rates and all(amount.is_plain for amount in four):
            rate = (
                one._replace(nouns=()) if one.nouns == many.nouns else one
            )  # 12 tables of eight, read as eight tables
            yield rate, other.end, (_Product(many, one.number, one.text), _Product(few, other.number, other.text))


_FOUR = 4


def _is_sum(paragraph: Paragraph, claim: Amount, end: int) -> bool:
    """Return whether an amount is said to be what the parts that end before it come to; points always are."""
    between, after = paragraph.text[end : claim.begin], paragraph.text[claim.end : paragraph.end_of(claim)]
    is_said = "point" in claim.nouns or _COMES_TO.search(between) or OF_ALL.match(after)
    is_other = _OTHER_MONEY.search(between) or _OTHER_MONEY.search(after.rstrip(".")) or _WITH_OTHERS.match(after)
    return bool(claim.is_plain and is_said and not is_other)


def _is_of_rate(claim: Amount, rate: Amount) -> bool:
    """Return whether an amount may be a total of some rates: of the same money, of points, or of anything."""
    if claim.kind != rate.kind or claim.per:
        return False
    return bool(claim.kind) or not (rate.nouns and claim.nouns) or count_the_same(claim.nouns, rate.nouns)


# --- averages ---------------------------------------------------------------------------------------------------------

_AN_AVERAGE_OF = regex(rf"(?i),\s(?:or\s)?(?:an\saverage\sof|on\saverage)\s{MONEY_SIGN}?$")


def averaged(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield an average that the total and the count right before it rule out: in 24 shows 15,600 people, 560 each."""
    for claim in paragraph.amounts:
        ahead = [one for one in paragraph.near(claim, back=0) if one < claim]
        if len(ahead) != TWO or not _AN_AVERAGE_OF.search(paragraph.before(claim)):
            continue
        count, total = sorted(ahead, key=lambda one: (one.kind != "", one.number))
        are_plain = all(one.is_plain and not (one.is_share or one.is_time or one.per) for one in ahead)
        is_other = claim.per in SECONDS_OR_MONTHS or _WITH_OTHERS.match(paragraph.text, claim.end)
        is_possible = are_plain and not count.kind and count.nouns and (claim.is_bare or claim.kind == total.kind)
        if is_possible and not is_other and not any(map(is_of_runs, (*ahead, claim))):
            right = total.span / count.span
            reason = str(Relation("quotient", claim, (total, count), right))
            yield from ruled_out(paragraph, claim, right, reason, (total, count))


# --- so many at so much -----------------------------------------------------------------------------------------------

_PRICED_AT = regex(r"(?i)\b(?:priced\sat|(?:for|at)\sa\sprice\sof)\s(?:only\s|just\s)?$")
_BUYERS = frozenset("buyer customer guest visitor ticket copy sale order taker".split())
_TOOK = regex(r"(?i)\b(?:took|taken|takes|grossed|brought\sin|takings\sof|revenues?\sof|sales\sof)\s(?:in\s)?$")
_OF_A_TIME = regex(r"(?i)\s(?:[a-z]+\s)?(?:in|over|after|before|net|since|including|with|from|this|last)\b")
_TOTALS = regex(
    r"(?i)\b(?:(?:would|will|should)\s(?:total|be|come\sto)|comes?\sto|came\sto|totall?(?:s|ed)|total\sof)\s$"
)
_OTHERWISE = regex(r";|\b(?:while|but|whereas|though|although)\b")
_PAYMENTS = frozenset("payment repayment instalment installment".split())
_EACH_OF = regex(r"\s(?:[a-z]+\s){0,2}of\s")
_DEPOSIT = regex(r"(?i)\s(?:deposit|down\spayment|up\sfront|down)\b")
_DEPOSIT_OF = regex(r"(?i)\b(?:deposit|down\spayment)\sof\s$")
_PAYING = regex(
    r"(?i)\b(?:hands?\sover|pays?|paid|costs?|totals?|comes?\sto|spends?|part(?:s|ing)?\swith|(?:brings?|takes?|makes?)\s(?:[a-z]+\s){1,6}to)\s$"
)


def products(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the total of so many things at so much each if it is wrong: at $650, to 1,200 buyers, took $870,000."""
    for rate in (one for one in paragraph.amounts if one.is_plain and not one.is_share):
        found = _sold(paragraph, rate) or _grown(paragraph, rate) or _paid(paragraph, rate)
        if not found:
            continue
        claim, count, extra = found
        between = paragraph.text[min(rate, count).end : claim.begin]
        if _OTHERWISE.search(between) or _NOT_ALL.search(between) or A_NEW_ONE.search(between):
            continue  # 12 payments of £40; a new one costs £500
        right = count.span * _agreed(rate) + (_agreed(extra) if extra else NOTHING)
        reason = f"{count.told} times {rate.told}{f' plus {extra.told}' if extra else ''} is {shown(right, claim)}"
        known = (rate, count, *((extra,) if extra else ()))
        yield from ruled_out(paragraph, claim, right, reason, known)


_Sale = tuple[Amount, Amount, Amount | None] | None  # a total, how many there are, and what else was paid


def _sold(paragraph: Paragraph, rate: Amount) -> _Sale:
    """Return what was taken for what was sold at one price, and how many bought it."""
    if not (rate.kind.startswith("money") and _PRICED_AT.search(paragraph.before(rate))):
        return None
    mine = [one for one in paragraph.near(rate, back=0) if one > rate and one.is_plain]
    counts = [one for one in mine if not _BUYERS.isdisjoint(one.nouns) and not one.per]
    claim = next((one for one in mine if one.kind == rate.kind), rate)  # at £12, or £20 with a print
    is_told = _TOOK.search(paragraph.before(claim)) and not _OF_A_TIME.match(paragraph.after(claim))
    return (claim, counts[0], None) if is_told and len(counts) == 1 and not claim.per else None


def _grown(paragraph: Paragraph, rate: Amount) -> _Sale:
    """Return the total of a rate for each unit, and how many units there are: 2 tonnes a hectare, of 400 hectares."""
    near = [one for one in paragraph.near(rate) if one.is_plain and not one.per]
    rates = [one for one in paragraph.near(rate) if one.kind == rate.kind and one.per]
    counts = [one for one in near if rate.per and one.kind == rate.per and not rates]
    mine = [one for one in near if one > rate and one.kind == rate.kind and one.sentence == rate.sentence]
    claims = [one for one in mine if _TOTALS.search(paragraph.before(one))]
    return (claims[0], counts[0], None) if rate.kind and len(counts) == len(claims) == 1 else None


def _paid(paragraph: Paragraph, rate: Amount) -> _Sale:
    """Return what several payments and a deposit come to: a $300 deposit and 24 monthly payments of $215."""
    before = [one for one in paragraph.near(rate, back=0) if one < rate]
    count = before[-1] if before else rate
    if _PAYMENTS.isdisjoint(count.nouns) or not _EACH_OF.fullmatch(paragraph.text, count.end, rate.begin):
        return None
    extras = [one for one in before if one.kind == rate.kind and _is_deposit(paragraph, one, count)]
    claims = [one for one in paragraph.near(rate, back=0, ahead=1) if one > rate and one.kind == rate.kind]
    is_told = len(claims) > 0 and claims[0].is_plain and _PAYING.search(paragraph.before(claims[0]))
    return (claims[0], count, extras[0] if extras else None) if is_told and len(extras) <= 1 else None


def _is_deposit(paragraph: Paragraph, one: Amount, count: Amount) -> bool:
    """Return whether an amount is paid beside payments: a $300 deposit, a deposit of $300; $300 and 24 of them."""
    is_named = _DEPOSIT.match(paragraph.after(one)) or _DEPOSIT_OF.search(paragraph.before(one))
    return bool(is_named or _AND.fullmatch(paragraph.text, one.end, count.begin))


# --- percent of something ---------------------------------------------------------------------------------------------

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


_AT_OR_THE = regex(r"(?:At|That|This|The)\s")
# As in "At 12 per cent, the failure rate".
_A_RATE = regex(r",?\s(?:(?:the|that|its|their)\s)?(?:(?P<of>[a-z]+)\s)?(?:rate|share|proportion|ratio)\b(?!\sof\b)")


def parts(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the rate with which a sentence begins, if the part of a whole in the one before it rules it out.

    92 of the 1,150 samples had traces of it. At 12 per cent, the failure rate is high.
    """
    for claim in (one for one in paragraph.amounts if one.kind == PERCENT and not one.value.in_words):
        start, end = paragraph.sentences[claim.sentence]
        called = _A_RATE.match(paragraph.text, claim.value.end, end)
        if not (called and _AT_OR_THE.fullmatch(paragraph.text, start, claim.begin)) or called["of"] in RATES_APART:
            continue
        ahead = [one for one in paragraph.amounts if one.sentence == claim.sentence - 1]
        pairs = [(one, other) for one, other in pairwise(ahead) if OF.fullmatch(paragraph.text, one.end, other.begin)]
        if len(pairs) == 1 and not any(one.is_share for one in ahead):
            low, high = pairs[0]
            right = low.span / high.span * HUNDRED
            yield from ruled_out(
                paragraph, claim, right, str(Relation("share", claim, (low, high), right)), (low, high)
            )


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
