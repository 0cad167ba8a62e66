"""Results of two steps: 14 and 19 lorries of 22 tonnes each, 400 sold at 95 and bought at 60 cents.

What is meant is hardly told by words. So a result is a slip if it uses all amounts around it, if nothing gives it, and
if it differs from just one of the results that they may have in a digit, as a misprint does.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.explanations import TWO, ruled_out
from innofacts.arithmetic.paragraph import Paragraph
from innofacts.arithmetic.phrases import A_NEW_ONE
from innofacts.arithmetic.relation import shown
from innofacts.arithmetic.relations.products import price
from innofacts.arithmetic.rules.repeats import is_misprint
from innofacts.arithmetic.values import Slip, Span
from innofacts.english.currencies import MONEY_SIGN
from innofacts.patterns import regex

_SO = regex(
    r"(?i)\b(?:so|thus|therefore|hence|total\w*|in\s(?:all|total)|altogether|makes?|making|made|means|com(?:es?|ing)\sto|came\sto|"
    r"takes?|took|takings|bill|costs?|rais\w+|rich(?:er)?|better\soff|that\s(?:is|was)|brings?|brought|earn\w*|profit|gain)\b"
    rf"[^\d.;]{{0,40}}{MONEY_SIGN}?$"
)
# What says that a result is for other things, too, or who else it is of.
_WITH_OTHERS = regex(r"(?i)\s(?:[a-z]+\s)?(?:with|and|from|on|saw|came|for\s(?:both|an?|all))\s")
_OF_OTHERS = regex(r";\s(?:the|their|its|his|her|an?)\s[^;]*$")
_IN_ALL = regex(r"(?i)(?:\s[a-z]+){0,2},?\s(?:in\s(?:all|total)|altogether|all\stold)\b")
_GAINING = regex(
    r"(?i)\b(?:profit|gain|margin|earn\w*|mak(?:es?|ing)|made|sav\w+|pocket\w*|clear(?:s|ed)|los(?:s|es|ing|t))\b[^\d.;]{0,40}$"
)
_EACH = regex(
    r"(?i)\b(?:each|every|apiece|per|head|a\s(?:ticket|place|seat|piece|box|night|day|year|kilo|tonne|litre))\b"
)
_JOINED = regex(r"(?i)\b(?:and|plus|both|another|with|then|but)\b")
_OF_EACH = regex(r"(?i)(?:\s[a-z]+){0,3}\s(?:of|with|at|for|carry|hold|seat)\s(?:up\sto\s)?")
_OTHERS = regex(
    r"(?i)\b(?:half|twice|thirds?|quarter|discount\w*|free|except|includ\w*|others?|fewer|average|deduct\w*|tax|if|would|until|"
    r"last\s(?:year|month|week)|instead|than)\b"
)
_FEWEST, _MOST = 3, 4  # amounts that give a result in two steps


def compounds(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a result that all amounts around it give in two steps, but for a digit: 320 at £2, and £275 more, £815."""
    for claim, among, found in _possible(paragraph):
        between = paragraph.text[min(among).end : claim.begin]
        is_other = _WITH_OTHERS.match(paragraph.text, claim.end) or _OF_OTHERS.search(between)
        is_told = _SO.search(paragraph.before(claim)) or _IN_ALL.match(paragraph.after(claim))
        if claim < max(among) or is_other or not is_told:
            continue
        near = [(right, told) for right, told in found if is_misprint(claim, _as_printed(claim, right))]
        if len(near) == 1 and not any(claim.value.fits(right) for right, _ in found):
            right, told = near[0]
            yield from ruled_out(paragraph, claim, right, f"{told} is {shown(right, claim)}", among)


def explained_in_two_steps(paragraph: Paragraph) -> Iterator[tuple[Amount, ...]]:
    """Yield each amount that all others around it give in two steps, with these."""
    for claim, among, found in _possible(paragraph):
        if any(claim.value.fits(right) for right, _ in found):
            yield claim, *among


_Result = tuple[Span, str]  # what amounts give, and how


def _possible(paragraph: Paragraph) -> Iterator[tuple[Amount, Sequence[Amount], Sequence[_Result]]]:
    """Yield each amount with all those around it, if there are so many, and what they may give."""
    for claim in paragraph.amounts:
        mine = paragraph.near(claim, back=0)
        among = mine if len(mine) >= _FEWEST else paragraph.near(claim)
        is_result = claim.is_plain and not (claim.is_share or claim.is_time or claim.value.bound)
        if is_result and _FEWEST <= len(among) <= _MOST and _are_all(paragraph, among, claim):
            yield claim, among, [*_results(paragraph, among, claim)]


def _are_all(paragraph: Paragraph, among: Sequence[Amount], claim: Amount) -> bool:
    """Return whether amounts may give a result, and nothing says that there are others: no discount, nothing free."""
    between = paragraph.text[min(claim, *among).end : max(claim, *among).begin]
    is_plain = all(one.is_plain and not (one.is_share or one.value.bound) for one in among)
    return is_plain and not (_OTHERS.search(between) or A_NEW_ONE.search(between))


def _as_printed(claim: Amount, right: Span) -> Amount:
    """Return a result as an amount that is printed like another one."""
    places = -int(claim.number.normalize().as_tuple().exponent)
    return claim._replace(value=claim.value._replace(number=round(right.number, max(0, places))))


def _results(paragraph: Paragraph, among: Sequence[Amount], claim: Amount) -> Iterator[_Result]:
    """Yield what amounts may give in two steps, by how many of them are rates."""
    rates = [one for one in among if (one.kind == claim.kind != "") or (not (claim.kind or one.kind) and one.per)]
    counts = [one for one in among if one not in rates]
    words = paragraph.text[among[0].end : max(claim, *among).begin]
    if len(among) == _MOST:
        yield from _of_pairs(paragraph, among, rates)
    elif len(rates) == 1 and (rates[0].per or _EACH.search(words)) and not any(one.kind for one in counts):
        (one, other), rate = counts, rates[0]
        yield (one.span + other.span) * price(rate), f"{one.told} and {other.told} times {rate.told}"
        near = min(counts, key=lambda count: abs(count.begin - rate.begin))
        far = other if near is one else one
        if not claim.kind:
            yield near.span * rate.span + far.span, f"{near.told} times {rate.told} plus {far.told}"
    elif len(rates) == TWO and claim.kind:
        yield from _of_one_count(paragraph, rates, counts[0], claim)


def _of_one_count(paragraph: Paragraph, rates: Sequence[Amount], count: Amount, claim: Amount) -> Iterator[_Result]:
    """Yield so many times two prices, or times how far they are apart, or times one of them and the other besides."""
    one, other = rates
    many = count.span / count.unit
    between = paragraph.text[one.end : other.begin]
    if _GAINING.search(paragraph.before(claim)):
        yield abs(price(other) - price(one)) * many, f"{count.told} times {other.told} less {one.told}"
    elif _JOINED.search(between) and not one < count < other:
        yield (price(one) + price(other)) * many, f"{count.told} times {one.told} plus {other.told}"
    for rate, extra in ((one, other), (other, one)):
        is_apart = not min(count, rate) < extra < max(count, rate) or rate.per
        if is_apart and not extra.per and _JOINED.search(paragraph.text, min(rates).end, max(rates).begin + 1):
            yield many * price(rate) + extra.span, f"{count.told} times {rate.told} plus {extra.told}"


def _of_pairs(paragraph: Paragraph, among: Sequence[Amount], rates: Sequence[Amount]) -> Iterator[_Result]:
    """Yield the sum of two products: two buses of 52 and three of 34, £12 and £8 for 150 and for 200 tickets."""
    if any(one.kind for one in among if one not in rates):
        return
    one, other, third, fourth = among
    joints = [paragraph.text[first.value.end : last.begin] for first, last in pairwise(among)]
    are_rates = [amount in rates for amount in among]
    are_pairs = are_rates in ([False, True] * TWO, [True, False] * TWO)
    are_pairs = are_pairs or (not rates and all(_OF_EACH.fullmatch(joints[n]) for n in (0, TWO)))
    if are_pairs:
        told = f"{one.told} times {other.told} plus {third.told} times {fourth.told}"
        yield price(one) * price(other) + price(third) * price(fourth), told
    elif are_rates in ([False] * TWO + [True] * TWO, [True] * TWO + [False] * TWO):
        told = f"{one.told} times {third.told} plus {other.told} times {fourth.told}"
        yield price(one) * price(third) + price(other) * price(fourth), told
