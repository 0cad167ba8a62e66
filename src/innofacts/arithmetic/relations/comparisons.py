"""Two amounts compared: from one to the other, one ahead of the other, so many times the other, or the same again."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from innofacts.arithmetic.amounts.alike import are_comparable, name_the_same
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import Span
from innofacts.arithmetic.ends import are_alike, is_older
from innofacts.arithmetic.phrases import COMPARATIVE, OF, SOME, YEARS
from innofacts.arithmetic.relation import NEAR, Relation
from innofacts.arithmetic.relations.products import price
from innofacts.english.calendar import MONTHS
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import COMPARED
from innofacts.english.numerals import ORDINALS, YEAR
from innofacts.english.ranks import HIGHEST, LOW_IS_GOOD, LOWEST, MERITS
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.values.misprints import has_digits_swapped

_LEAST_REPEATED = 9  # up to it, two numbers are often of different things, or places


def repeated(one: Amount, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield amounts of later sentences that may be the same figure once more."""
    for other in among:
        is_later = one.sentence < other.sentence
        is_alike = one.kind == other.kind and one.per == other.per and not one.is_share
        is_swapped = has_digits_swapped(one.number, other.number)  # 350 jobs, and all 530 posts
        is_same = not other.nouns or is_swapped or name_the_same(one.nouns, other.nouns)
        is_large = min(one.number, other.number) > _LEAST_REPEATED * min(one.unit, other.unit)
        are_precise = all("." in end.text for end in (one, other))  # 3.2 tonnes
        if is_later and is_alike and is_same and (is_large or are_precise):
            yield Relation("same", other, (one,), one.span)


_INFINITE = Decimal("Infinity")


def ordered(paragraph: Paragraph, one: Amount, other: Amount) -> Iterator[Relation]:
    """Yield the second of two amounts of which the first is said to be ahead or behind: 40, ahead of Kent with 35."""
    between = paragraph.text[one.value.end : other.begin]
    order = _ORDERS.findall(between)
    is_place = not one.kind and one.number <= _LEAST_REPEATED  # down to three, behind Kent at two
    is_alike = are_comparable(one, other) and are_alike(one, other) and one.per == other.per and ";" not in between
    # 52.1 seconds, ahead of Kent with 53; and 12 faults
    is_less = one.is_time or _MAY_BE_LEAST.search(paragraph.words(one.sentence, other.sentence))
    is_less = is_less or _OF_MERIT.search(paragraph.words(max(0, one.sentence - 1), other.sentence))
    if len(order) == 1 and is_alike and not (is_place or is_less):
        is_behind = order[0].lower() == "behind"
        right = Span(one.span.low, one.number, _INFINITE) if is_behind else Span(Decimal(0), one.number, one.span.high)
        yield Relation("order", other, (one,), right)


_MAY_BE_LEAST = regex(rf"(?i)\b(?:{'|'.join(sorted(LOW_IS_GOOD))})\b")  # the first of a ranking
_OF_MERIT = regex(rf"(?i)\b(?:most|least)\s(?:{'|'.join(sorted(MERITS))})\b")  # the most affordable, and the next one
_ORDERS = regex(r"(?i)\b(ahead\sof|followed\sby|followed,[^,]*,\sby|behind)\b")


def is_apart(paragraph: Paragraph, one: Amount) -> bool:
    """Return whether an amount is how far something is from another: 61 more than in May."""
    return _APART.match(paragraph.after(one)) is not None


_APART = regex(rf"(?i)(?:\s[a-z]+)?\s{COMPARATIVE}\sthan\b")


def multiplied(paragraph: Paragraph, multiple: Amount, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield a multiple with each two amounts that it may be of: it had 40 boats in 1990 and has halved them, to 20."""
    start, end = multiple.begin, multiple.end
    if _OF_ITS_OWN.search(paragraph.before(multiple)) or _OF_A_FIGURE.match(paragraph.after(multiple)):
        return
    is_change = _MULTIPLIED.match(paragraph.text, start, end) is not None
    for one, other in combinations([one for one in among if not start <= one.begin < end], 2):
        if other > multiple and _is_of_another_year(paragraph, multiple, other):
            continue
        if one > multiple and _AS_WHEN.match(paragraph.text, multiple.end):
            continue
        if other > multiple and _WHERE_IT_WAS.search(paragraph.text, multiple.end, other.begin):
            continue
        if is_change and (_is_beside(paragraph, one, other) or _is_after_its_result(paragraph, multiple, one, other)):
            continue
        if is_change and _is_part_of(paragraph, one, other):
            continue
        if _may_be_so_often(paragraph, multiple, one, other):
            is_base = (one.number > other.number) == (multiple.number < 1)
            if one < multiple < other and _AS.match(paragraph.text, multiple.end):
                is_base = False
            base, result = (one, other) if is_base else (other, one)
            low, high = sorted((one, other), key=lambda end: end.number)
            rest = high.span - low.span  # 180 seats here, half as many there, and 270 in all
            is_both = rest.low > 0 and (
                _BOTH.search(paragraph.before(high, NEAR) + paragraph.after(high, NEAR))
                or _OF_THE_REST.search(paragraph.before(multiple, NEAR))
            )
            readings = ((multiple, rest / low.span), (multiple, low.span / rest)) if is_both else ()
            yield Relation("times", multiple, (base, result), result.span / price(base), readings)


def _may_be_so_often(paragraph: Paragraph, multiple: Amount, one: Amount, other: Amount) -> bool:
    """Return whether one of two amounts may be so many times the other, as no temperature is.

    Nor is what has no share and no rate: on floors 9 and 10 they are 2.8 times more likely to be late.
    """
    is_alike = one.is_bare or other.is_bare or are_alike(one, other)
    is_of_chances = _CHANCES.match(paragraph.after(multiple)) and not any(
        end.is_share or end.per for end in (one, other)
    )
    is_other = "degree" in (one.kind, other.kind) or is_of_chances
    return are_comparable(one, other) and is_alike and not is_other and one.is_plain and other.is_plain


def _is_of_another_year(paragraph: Paragraph, multiple: Amount, one: Amount) -> bool:
    """Return whether a multiple and the amount after it are of two years: by 2000 it was ten times, by 2021 2,870."""
    start = paragraph.sentences[multiple.sentence][0]
    years = [YEARS.findall(paragraph.text, *span) for span in ((start, multiple.begin), (multiple.end, one.begin))]
    is_as_many = _AS.match(paragraph.text, multiple.end) is not None
    return not is_as_many and all(years) and years[0][-1] not in years[1]


def _is_after_its_result(paragraph: Paragraph, multiple: Amount, one: Amount, other: Amount) -> bool:
    """Return whether an amount comes after what something became: it halved its staff to 40. It has 120 pupils."""
    is_result = one > multiple and _RESULT.fullmatch(paragraph.text, multiple.end, one.begin) is not None
    between = paragraph.text[one.value.end : other.begin]
    return is_result and not (_FROM.search(between) or _WHEN_IT_WAS.search(between))


# Ranges from 4 weeks here to five times as many at Kent, where it was 14 in 2021.
_WHERE_IT_WAS = regex(r",\swhere\s(?:it|they|there)\s(?:was|were)\s$")
# Twice as many as in May, when 40 came. And 90 stayed.
_AS_WHEN = regex(r"\sas\s[a-z]+\sas\s(?:in|at|on|for|during)\s[^.;:]{1,40},\swhen\s")
_WHEN_IT_WAS = regex(r"(?i)\bwhen\s(?:there|it|they|he|she)\s(?:was|were|had)\s(?:only\s|just\s)?$")
_RESULT = regex(rf"(?:\s[\w’'-]+){{0,8}}\sto\s(?:[a-z]+\s){{0,3}}{MONEY_SIGN}?")


def _is_beside(paragraph: Paragraph, one: Amount, other: Amount) -> bool:
    """Return whether an amount is of another thing than the one before it: a flat now costs 900, and a room 500."""
    joint = _JOINT.search(paragraph.text, one.value.end, other.begin) if one.sentence == other.sentence else None
    return joint is not None and not _THEN.search(f"{joint[1]} {_PHRASE_END.split(paragraph.after(other))[0]}")


def _is_part_of(paragraph: Paragraph, one: Amount, other: Amount) -> bool:
    """Return whether two amounts are a part and its whole: of the 114 towns 38 have none; three of the first nine."""
    is_told = OF.fullmatch(paragraph.text, one.value.end, other.begin) is not None
    return is_told or (one.sentence == other.sentence and _OF_A_WHOLE.search(paragraph.before(one)) is not None)


_OF_A_WHOLE = regex(r"(?i)\bof\s(?:the|its|their)\s$")
# With fares halved, ...; and the fleet was half the size.
_OF_ITS_OWN = regex(r"(?i)\bwith\s(?:[a-z]+\s){1,2}$|\b(?:and|but)\s(?:the|its|their)\s[a-z]+\s(?:is|are|was|were)\s$")
# Twice the overall figure, after 12.4 in May; 1.7 times what they pay there; that of the coast; half as fast as it.
_OF_A_FIGURE = regex(
    r"\s(?:the|its|their)\s[a-z]+\s(?:figure|average|rate|level|total|number|limit)[,.;]|"
    r"(?:\stimes)?\s(?:(?:what|that\sof|those\sof)\s[^\d.;:]*(?=[.;:]|$)|as\s(?:fast|quick)\w*)"
)
_CHANCES = regex(
    r"(?:\stimes)?(?:\s(?:more|less|as|so)\s(?:[a-z]+\s)?likely\b|\s(?:the|as\s(?:high|great)|higher|greater|lower)\s(?:[a-z]+\s)?"
    r"(?:risk|odds|chances?|likelihood|probability)\b)"
)
_MULTIPLIED = regex(r"(?i)(?:doubl|trebl|tripl|quadrupl|halv)(?:ed|es|ing)\b")
_JOINT = regex(r"(?:\sand|;)\s([^,;:.\d]*)\Z")
_PHRASE_END = regex(r"[,;:.]")
_THEN = regex(
    r"(?i)\b(?:now|today|then|once|ago|later|earlier|before|after|since|this|last|next|years?|to|from|than|(?:in|by|on)\s"
    rf"(?:{'|'.join(MONTHS)}|{YEAR}|the))\b"
)
# 240 cars, half as many as the 120 of May
_AS = regex(r"(?:\sas\s[a-z]+(?:\s[a-z]+)?)?\sas\s(?!much\b|many\b)|\sthe\s[a-z]+\sof\s")
_OF_THE_REST = regex(r"(?i)\bthe\s(?:rest|others?|remainder),\s$")  # 60 here and the rest, twice as many, there
_BOTH = regex(r"(?i)\b(?:in\s(?:all|total)|total|altogether|together|combined|both)\b")


def ranked(paragraph: Paragraph, n: int, among: Sequence[Amount]) -> Iterator[Relation]:
    """Yield the amount of what is said to be the largest, or the third smallest, if too many are beyond it."""
    start, end = paragraph.sentences[n]
    told = [one for one in paragraph.ranks if start <= one[0] < end]
    for match in () if SOME.search(paragraph.text, start, end) else _SUPERLATIVE.finditer(paragraph.text, start, end):
        place = next((place for first, last, place in told if first <= match.start() < last), 1)
        if any(form.match(paragraph.text, match.end()) for form in (_SINCE, _GROUP)) or _is_of_merit(paragraph, match):
            continue  # 58 per cent, the lowest since 1974; 24 per cent of the lowest income group
        one = _of_rank(paragraph, match, [one for one in among if one.sentence == n and not one.value.in_words])
        others = [other for other in among if one and other is not one and _are_ranked_together(one, other)]
        others.sort(key=lambda other: other.number, reverse=not match["least"])
        # and not: the largest with 38 per cent, against 40 per cent the year before
        if one and len(others) >= place and not is_older(paragraph, others[place - 1]):
            low, number, high = others[place - 1].span
            right = Span(Decimal(0), number, high) if match["least"] else Span(low, number, _INFINITE)
            yield Relation("order", one, (others[place - 1],), right)


def _of_rank(paragraph: Paragraph, rank: re.Match[str], mine: Sequence[Amount]) -> Amount | None:
    """Return the amount of what is ranked: the next one, if it is not that of another, or the last one before."""
    after = next((one for one in mine if one.begin >= rank.end()), None)
    between = paragraph.text[rank.end() : after.begin] if after else ""
    if _is_aside(paragraph, rank, between):
        return None
    if after and len(between) <= _AROUND and not _OF_ANOTHER.search(between):
        return after
    before = next((one for one in reversed(mine) if one.end <= rank.start()), None)
    return before if before and rank.start() - before.end <= _AROUND else None


def _is_aside(paragraph: Paragraph, rank: re.Match[str], after: str) -> bool:
    """Return whether a rank is told aside, and not of the next amount: the mill – whose largest owner is Orr – made 40.

    Or of several amounts: its lowest levels, 40 in the north and 30 in the south.
    """
    start = paragraph.sentences[paragraph.sentence_at(rank.start())][0]
    ahead = paragraph.text[start : rank.start()]
    is_closed = len(_DASH.findall(ahead)) % 2 == 1 and _DASH.search(after) is not None
    return is_closed or (")" in after and "(" not in after.partition(")")[0]) or _OF_SEVERAL.match(after) is not None


def _is_of_merit(paragraph: Paragraph, rank: re.Match[str]) -> bool:
    """Return whether a rank is by what may be measured either way: the most affordable, and the least."""
    word = _NEXT_WORD.match(paragraph.text, rank.end())
    return rank[0].lower().split()[-1] in ("most", "least") and word is not None and word[1] in MERITS


_DASH = regex(r"\s?(?:--|[–—])\s?|\s-\s")
_OF_SEVERAL = regex(r"\s(?:levels|values|rates|points|figures|numbers|shares|prices)\b")
_NEXT_WORD = regex(r"\s([a-z]+)\b")
_GROUP = regex(
    r"(?:\s[a-z]+){0,2}\s(?:quintile|quartile|decile|tercile|fifth|tenth|band|bracket|group|class|categor(?:y|ie)|tier)s?\b"
)


def _are_ranked_together(one: Amount, other: Amount) -> bool:
    """Return whether two amounts may be those of two things of one kind, and no small numbers."""
    is_large = one.kind or min(one.number, other.number) > _LEAST_REPEATED
    is_alike = one.kind == other.kind and other.per in ("", one.per) and are_alike(one, other)
    return bool(is_large) and is_alike and not other.value.in_words


_NTH = rf"(?:the|{'|'.join(ORDINALS)})\s"  # without it, "most" and "least" say how many, and not which
_SUPERLATIVE = Form(
    " ".join(sorted(LOWEST | HIGHEST)),
    rf"(?i)(?<![a-z])(?:(?P<least>{'|'.join(sorted(LOWEST - {'least'}))}|{_NTH}least)|"
    rf"{'|'.join(sorted(HIGHEST - {'most'}))}|{_NTH}most)\b",
)
_SINCE = regex(r"(?:\s[a-z]+){0,2}\s(?:since|for)\b")
_OF_ANOTHER = regex(r"(?i)\b(?:behind|after|ahead\sof|followed|than|before|beating|overtaking)\b")
_AROUND = 100  # characters between a rank and the amount of what is ranked
_FROM = regex(
    rf"(?i)[^.;:\d]{{0,40}}?(?:,?\s(?:from|after|{COMPARED})\s(?:[a-z]+\s)?|\s\((?:in\s)?{YEAR}:\s){MONEY_SIGN}?$"
)
