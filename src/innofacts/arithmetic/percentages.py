"""What a percentage may be of two amounts: a share, a change, or one that is applied in each of several steps."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts import MONTHS, SECONDS, TIMES, Amount
from innofacts.arithmetic.ends import years_between
from innofacts.arithmetic.explanations import TWO
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.phrases import CHANGE, MOVING, OF, direction
from innofacts.arithmetic.relations import Relation
from innofacts.arithmetic.spans import HUNDRED, NOTHING, WHOLE, Span, exactly
from innofacts.english.numerals import CARDINALS

PERIODS = SECONDS | MONTHS
"""How many base units the units of time are."""
NEAR = 28
"""Characters around an amount that may say what it is."""
OTHERS = re.compile(r"(?i)\b(?:others?|rest|remaining|remainder|left)\b")
"""A pattern of words for what is left of a whole."""


def of_percentage(paragraph: Paragraph, share: Amount, low: Amount, high: Amount) -> Iterator[Relation]:
    """Yield what a percentage may be of a smaller and a larger amount."""
    if is_repeated(paragraph, share, (share, low, high)):
        yield from _changed(paragraph, share, low, high)
    elif not share.per:
        yield from _percent(paragraph, share, low, high)


def _percent(paragraph: Paragraph, share: Amount, low: Amount, high: Amount) -> Iterator[Relation]:
    """Yield what a percentage may be of a smaller and a larger amount: a share, a change, or that of the smaller."""
    text = paragraph.text
    before, after = paragraph.before(share, NEAR), re.split(r"[.;(,]", paragraph.after(share, NEAR))[0]
    noun = _NOUN_AFTER.match(paragraph.after(share))
    told = direction(noun[0]) if noun else direction(before)
    is_plus = _PLUS.search(before) or _PLUS.search(after)
    way = told or direction(after) or bool(is_plus or share.value.sign == "+")
    last = max(share, low, high)
    ratio = low.span / high.span * HUNDRED
    is_of = share < high < low and OF.fullmatch(text, share.value.end, high.begin)
    is_rest = is_left = OTHERS.search(paragraph.before(low, NEAR)) is not None
    is_beside = not told and low < share and _BESIDE.fullmatch(text, low.value.end, share.begin)  # 54 of them, or 45 %
    is_share = (is_of and not is_rest) or is_beside or share.value.is_limit  # more than half, and not less
    rise, fall = high.span / low.span * HUNDRED - WHOLE, WHOLE - ratio
    readings = ((share, ratio),) if is_share or is_plus else ((share, ratio), (share, fall))
    is_added = _ADDED.search(paragraph.before(low, NEAR)) or _ADDED.match(paragraph.after(low, NEAR))
    before_it = high.span - low.span if way >= 0 else high.span + low.span
    outcome = low.span / before_it * HUNDRED if before_it.low > 0 else NOTHING
    readings = (
        (*readings, (share, outcome)) if is_added and share.is_plain else readings
    )  # up 20 % to 60. The ten more are ...
    is_small = low.number * TWO < high.number
    is_rest = not is_share and abs(share.number - ratio.number) > abs(share.number - fall.number)
    part = share.span / HUNDRED * high.span
    if last is low and share.value.in_words and is_left and not share.value.bound:  # two thirds of it, the other £12
        most = Span(share.number - TWO, share.number, share.number + TWO)
        yield Relation("less", low, (high, share), high.span - most / HUNDRED * high.span)
    elif last is low and (is_of or is_small or not way) and share.is_plain:
        if low.number > high.number / TWO > part.number:  # 10 % off a fee of £280, which makes £252
            yield Relation("less", low, (high, share), high.span - part, readings)
        else:
            yield Relation("part", low, (share, high), part, readings)
    elif is_plus and last is high and low.kind.startswith("money") and share.is_plain:
        added = exactly(share.number) / HUNDRED * price_of(low)
        yield Relation("more", high, (low, share), price_of(low) + added, ((share, rise),))
    elif not way and is_rest:  # £90 instead of £100. They save 10 %
        is_rise = _BASE.search(paragraph.before(low, NEAR)) is not None
        readings = (*readings, (share, rise)) if is_rise else readings
        yield Relation("growth", share, (low, high), rise if is_rise else fall, readings)
    elif not (way and (noun or MOVING.search(before))):  # and not: rose by 20 per cent
        yield Relation("share", share, (low, high), ratio, (*readings, (share, rise)) if way > 0 else readings)
    if way:
        growth = rise if way > 0 else fall
        yield Relation("growth", share, (low, high), growth, () if told or is_plus else readings)  # 60 % is grown here
        if before_it.low > 0 and ((last is share and is_added) or is_small) and share.is_plain and not is_beside:
            yield Relation("outcome", share, (low, high), outcome)


_NOUN_AFTER = re.compile(rf"(?i)(?:\s[a-z-]+)?\s{CHANGE}\b")
_BASE = re.compile(r"(?i)\b(?:from|compared\s(?:with|to)|against|than)\s[$€£¥]?$")
_PLUS = re.compile(r"(?i)\b(?:plus|adds?|adding|includ\w+|tax|vat|surcharge|over\sbudget)\b")
_ADDED = re.compile(
    r"(?i)(?:[^.;]*\s)?(?:additional|extra|more|new|fewer|another|lost|added|t(?:ook|akes?|aking)\son|hir(?:ed|ing)|recruit\w*|joined)\b"
)
_BESIDE = re.compile(
    r"(?i)(?:\s(?!from\b|to\b)[a-z]+){0,3}(?:,\sor|,|\s\()\s?(?:(?:about|or|nearly|just|only|exactly)\s)?"
)


# --- a percentage that is applied more than once ----------------------------------------------------------------------

_PERIOD = r"(?:year|month|week|annum|season)"
_STEP = r"(?:stages?|steps?|rounds?|times|occasions)"
_MANY = "|".join(word for word, n in CARDINALS.items() if n > 1)
_EACH_TIME = re.compile(
    rf"(?i)\b(?:compound\w*|(?:annual|yearly)\s(?:[a-z]+\s)?(?:{CHANGE}|yield|return|inflation)|(?:annual|yearly|monthly|quarterly)\s(?:interest|rate)|"
    rf"(?:annually|yearly|monthly|quarterly)(?=[,.;]|$)|(?:(?<!in\s)(?<!over\s)(?<!for\s)(?<!than\s)(?<!after\s)an?\s{_PERIOD}|(?:each|every|per)\s(?:{_PERIOD}|quarter|time|stage|step|round))(?!\s(?:ago|earlier|before)\b)|"
    rf"(?:{_MANY})\s(?:successive|consecutive|straight)|(?:{_MANY})\s(?:[a-z]+\s)?(?:{CHANGE[:-1]}|{_STEP})|in\s(?:each|every\sone)\sof|"
    rf"(?:by|up|down)\s(?:[\w.]+\s){{1,3}}twice|(?:annual|yearly|monthly)(?=\s\d))\b"
)
_TIMES_OF = re.compile(
    rf"(?i)\b(?P<count>{_MANY})\s(?:(?:successive|consecutive|straight|annual|monthly|equal|such|further|price|pay)\s)*"
    rf"(?:{CHANGE[:-1]}|{_STEP}|{_PERIOD}s)\b|\b(?P<twice>twice)\b(?!\s(?:as|the|an?|that|what)\b)"
)
_CONTRACT = re.compile(
    r"(?i)\b(?:interest|loan|deposit|lend\w*|lent|borrow\w*|sav(?:e|es|ed|ings)|account|bonds?|tax|vat|fee|charge\w*|invest\w*)\b"
)


def is_repeated(paragraph: Paragraph, share: Amount, among: Sequence[Amount]) -> bool:
    """Return whether a percentage is one of each period or step: 3 per cent a year, two rises of 3 per cent."""
    if share.per in (*PERIODS, "quarter", "each"):
        return True
    start, end = (paragraph.sentences[one.sentence] for one in (min(among), max(among)))
    rates = [one.value.end for one in paragraph.amounts if one.per and not one.is_share]
    return any(
        not any(at <= match.start() < at + NEAR for at in rates)  # £40 a year
        for match in _EACH_TIME.finditer(paragraph.text, start[0], end[1])
    )


def _steps(paragraph: Paragraph, share: Amount, among: Sequence[Amount]) -> Decimal:
    """Return how many times a percentage is applied; 0 if nothing or too much is told."""
    first, last = min(among).sentence, max(among).sentence
    unit = MONTHS["month"] if share.per == "month" else MONTHS["year"]
    many = {one.number / unit for one in paragraph.amounts if one.kind == TIMES[1] and first <= one.sentence <= last}
    for match in _TIMES_OF.finditer(paragraph.words(first, last)) if not many else ():
        many.add(Decimal(CARDINALS[match["count"].lower()] if match["count"] else TWO))
    years = years_between(paragraph, *among[1:]) if not many else 0
    many |= {Decimal(years)} if years else set()
    found = many.pop() if len(many) == 1 else Decimal(0)
    return found if found == int(found) and found < _MOST_STEPS else Decimal(0)


_MOST_STEPS = 60


def _changed(paragraph: Paragraph, share: Amount, low: Amount, high: Amount) -> Iterator[Relation]:
    """Yield what a percentage that is applied in each of several steps makes, with interest on interest or without."""
    many = _steps(paragraph, share, (share, low, high))
    last = max(share, low, high)
    claimed = last if last is not share else max(low, high)
    after = paragraph.after(claimed, NEAR)
    is_one = claimed.per == share.per != "" or _ONE_YEAR.search(paragraph.before(claimed, NEAR) + after)
    is_one = is_one or _EACH_TIME.search(after) or _OR.fullmatch(paragraph.text, share.value.end, claimed.begin)
    many = Decimal(1) if is_one and last is low else many
    if many < 1 or not share.is_plain or share.span.high >= HUNDRED or share.value.in_words:
        return
    is_exact = _CONTRACT.search(paragraph.words(min(share, low, high).sentence, last.sentence)) and share is not last
    part, less, more = (
        exactly(one.number) if is_exact and not one.value.power else one.span for one in (share, low, high)
    )
    one, part = exactly(1), part / HUNDRED
    way = direction(paragraph.words(share.sentence, share.sentence))
    signs = [sign for sign in (1, -1) if way in (0, sign)]
    if last is share:
        ratios = [more / less if sign > 0 else less / more for sign in signs]
        means = [mean for ratio in ratios for mean in (ratio ** (1 / many) - one, (ratio - one) / many)]
        operands, rights = (low, high), [abs(mean) * HUNDRED for mean in means]
    else:
        base, operands = (less, (low, share)) if last is high else (more, (high, share))
        steps = [step for sign in signs for step in ((one + part * sign) ** many, one + part * (sign * many))]
        levels = [base * step for step in steps if step.low > 0] + [base / step for step in steps if step.low > 0]
        rights = levels if last is high else [*(base * abs(step - one) for step in steps), *levels]
    right = min(rights, key=lambda one: abs(one.number - last.number))
    others = tuple((last, one) for one in rights if one is not right)
    yield Relation("steps" if last is share else "repeated", last, operands, right, others, many)


_OR = re.compile(r"(?i)(?:\s[a-z]+){0,3},?\s(?:or|which\s(?:is|makes|means)|that\sis|i\.e\.,?)\s")
_ONE_YEAR = re.compile(r"(?i)\b(?:(?:first|one)\syear|annual(?:ly)?|yearly)\b")


def price_of(amount: Amount) -> Span:
    """Return what an amount may be; prices are not rounded."""
    is_price = amount.kind.startswith("money") and amount.number < _HIGHEST_PRICE and not amount.value.bound
    return exactly(amount.number) if is_price else amount.span


_HIGHEST_PRICE = 1000
