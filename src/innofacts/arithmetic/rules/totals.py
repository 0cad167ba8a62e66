"""Totals in a paragraph: what lists add up to."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts.alike import count_the_same
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import NOTHING, POINTS, Slip
from innofacts.arithmetic.explanations import ruled_out, scope
from innofacts.arithmetic.other_things import is_told_of_another
from innofacts.arithmetic.phrases import OF, OVERLAP, RESTRICTED
from innofacts.arithmetic.relation import Relation
from innofacts.english.calendar import MONTHS, WEEKDAYS
from innofacts.english.cardinals import CARDINALS
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import COMPARED
from innofacts.english.numerals import ORDINALS, YEAR
from innofacts.english.wording import NOT_ADDED
from innofacts.patterns import regex

_NOT_ADDED = rf"(?![^\d.;:]*\b(?:{'|'.join(sorted(NOT_ADDED))})\b)"
_TOTAL_BEFORE = regex(
    r"(?i)\b(?:together|altogether|combined|all\stold|between\sthem|total(?:s|led|ling|ed|ing)?|sum\sof|adds?\sup\sto|"
    r"in\s(?:all|total)|mak(?:es|ing)|bring(?:s|ing)\s[^\d.;:]{0,40}\bto|that\sis|comes?\sto|came\sto|overall|tally|haul|(?:bill|invoice)(?!\s[a-z]+ed\b))\b"
    rf"{_NOT_ADDED}[^\d.;:]{{0,40}}$"
)
_TOTAL_AFTER = regex(
    r"(?i)(?:\s[^\W\d]+){0,5},?\s(?:in\s(?:total|all)\b|altogether\b|combined\b|"
    r"(?:all\stold|together|between\sthem)(?=[,.;)]|$))"
)
_ALL = regex(r"(?i)\b(?:the|these|this|all|all\sof)\s$")
_LONGER = regex(
    r"(?i)\b(?:(?:this|last|whole|entire|previous)\s(?:year|season|month|decade)|so\sfar|since|to\sdate|earlier|before|ago)\b"
)
_THESE = regex(rf"(?i)\s*(?:the|these|all|its|their)\s(?P<count>{'|'.join(CARDINALS)})\b")
# The times of a list: 40 in the first quarter, 50 in the second and 60 in the third, 150 in the nine months.
_OVER_ALL = regex(
    rf"(?i)\b(?:for|over|in|after)\s(?:the\s|all\s)?(?:weekend|(?P<count>{'|'.join(CARDINALS)})\s(?P<unit>days|nights|weeks|months|quarters|years))\b"
    r"(?!\s(?:to|until|till|since|from|before|earlier|ago|later|were|was|had|have)\b)"
)
_ONE_TIME = regex(rf"\b(?:{'|'.join((*ORDINALS, *map(str.title, (*MONTHS, *WEEKDAYS)), YEAR))})\b")
_APPOSED = regex(r"[,;:–—(]\s(?:(?:or|making|a\stotal\sof|in\sall)\s)?\Z")
# 40 in summer and 20 in winter, or 60 over the year
_OR = regex(r",?\sor\s\Z")
_OVER_A_TIME = regex(
    r"(?:\s[a-z]+)?\s(?:over|for|in|across)\sthe\s(?:whole\s|entire\s|full\s)?(?:year|season|week|month|day|weekend)\b"
)
_ALONE = regex(r"(?:\s[a-z]+)?(?:[,.;]|$)")
_MONTHS_OF_A_QUARTER = 3
_MEAN = regex(r"(?i)\baverag|\bmean\b")
_NO_PART = regex(rf"(?i)\b(?:(?:between|from|{COMPARED})\s(?:a\s)?|(?:majority|margin|lead)\sof\s)$")
_LEAST_PARTS = 3
_FARTHEST = Decimal("0.25")  # of the right total
_NO_LIST = regex(
    r"(?i)\b(?:of\s(?:which|whom|them|these)|includ(?:es?|ed|ing)|among|average|per|each|than|rank\w*|rose|fell|grew|up|down)\b"
)


def totals(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a total that the list before it rules out, also of another sentence: 12 and 8. Together they are 22."""
    for claim in paragraph.amounts:
        if claim.kind == POINTS or claim.is_time or (claim.per and not _is_said(paragraph, claim)):
            continue
        parts = [one for one in scope(paragraph, claim, _LEAST_PARTS) if one.kind == claim.kind and not one.per]
        parts = [one for one in parts if one.begin < claim.begin]
        parts = [one for one in parts if one.sentence < claim.sentence] or parts
        in_digits = [one for one in parts if not one.value.in_words] or parts
        parts = [one for one in parts if one.begin >= in_digits[0].begin]  # two schools have 640 and 510
        if any(paragraph.says_whose(one) or _TOTAL_AFTER.match(paragraph.after(one)) for one in parts):
            continue  # 51 and nine; the other two districts lost 68 between them
        if len(parts) < 2 or not all(one.is_plain for one in parts) or not _is_total(paragraph, claim, parts):
            continue
        if _is_of_more_things(paragraph, parts, claim) or is_told_of_another(paragraph, claim, parts):
            continue
        if parts[-1].value.allows(sum((one.span for one in parts[:-1]), NOTHING)):
            continue  # 58, 31 and 14, which are 103, in the 200-seat assembly
        right = sum((one.span for one in parts), NOTHING)
        things = [(one.number, one.nouns) for one in parts if one.nouns]
        is_list = (
            len({*things}) == len(things)  # and not 40 crates, and the same 40 again
            and not any(_NO_PART.search(paragraph.before(one)) for one in parts)
            and not _NO_LIST.search(paragraph.text, parts[0].begin, parts[-1].value.end)
            and not OVERLAP.search(paragraph.words(parts[0].sentence, claim.sentence))
        )
        is_more = max(one.number for one in parts) < claim.number
        if is_list and is_more and abs(claim.number / right.number - 1) <= _FARTHEST:
            yield from ruled_out(paragraph, claim, right, str(Relation("sum", claim, tuple(parts), right)))


def _is_of_more_things(paragraph: Paragraph, parts: Sequence[Amount], claim: Amount) -> bool:
    """Return whether a total is told of more things than there are parts: 40, 30 and 20. The 27 towns have 120."""
    last = max(parts)
    return any(
        last < one < claim and one.nouns and one.number > len(parts) and _THE.search(paragraph.before(one))
        for one in paragraph.near(claim, back=0)
    )


_THE = regex(r"(?i)\bthe\s$")


def _is_total(paragraph: Paragraph, claim: Amount, parts: Sequence[Amount]) -> bool:
    """Return whether the words around an amount say that it is the total of the parts before it."""
    before = paragraph.before(claim)
    these = _THESE.match(paragraph.text, paragraph.sentences[claim.sentence][0])
    if these and CARDINALS[these["count"].lower()] == len(parts):
        return True  # the three countries sent 173 people
    if OF.fullmatch(paragraph.text, parts[-1].value.end, claim.begin):
        return False  # 84 of the 150 votes
    named = [one for one in parts if one.nouns]
    if claim.nouns and len(named) == 1 < len(parts) and not count_the_same(named[0].nouns, claim.nouns):
        return False  # people and shops
    is_longer = claim.sentence > parts[-1].sentence and _LONGER.search(paragraph.words(claim.sentence, claim.sentence))
    if _is_said(paragraph, claim) or _is_over_all(paragraph, claim, parts):
        return not is_longer
    if is_longer or RESTRICTED.match(paragraph.text, claim.end):
        return False  # the 250 seats with a lamp
    return len(parts) >= _LEAST_PARTS and _ALL.search(before) is not None


def _is_over_all(paragraph: Paragraph, claim: Amount, parts: Sequence[Amount]) -> bool:
    """Return whether an amount is said to be that of as many days, months or years as it has parts, each of its own."""
    start, end = paragraph.sentences[claim.sentence]
    before = paragraph.before(claim, claim.begin - start)
    after = paragraph.text[claim.end : paragraph.end_of(claim)]
    told = _OVER_ALL.match(after.lstrip()) if _APPOSED.search(before) else None
    if not told and _ALONE.match(after):  # and not: after two days 81 were still there
        told = _OVER_ALL.fullmatch(before[before.rfind(",") + 1 :].strip())
    times = {*_ONE_TIME.findall(paragraph.text, paragraph.sentences[parts[0].sentence][0], claim.begin)}
    count, many = CARDINALS[(told["count"] or "two").lower()] if told else 0, len(parts)
    is_of_quarters = told is not None and told["unit"] == "months" and count == many * _MONTHS_OF_A_QUARTER
    is_of_all = (count == many or is_of_quarters) and len(times) == many
    if claim.nouns and not any(count_the_same(claim.nouns, one.nouns) for one in parts):
        return False  # deaths numbered 40 in May and 60 in June; in two months it reached 90 villages
    return is_of_all and not _MEAN.search(paragraph.text, start, end)


_ANOTHER = regex(rf"(?i)\b(?:another|(?:a\sfurther|an\sextra|an\sadditional))\s{MONEY_SIGN}?$")


def _is_said(paragraph: Paragraph, one: Amount) -> bool:
    """Return whether an amount is called a total, and neither comes on top nor is half a result: a vote of 63 to 48."""
    before, after = paragraph.before(one), paragraph.after(one)
    is_said = _TOTAL_BEFORE.search(before) or _TOTAL_AFTER.match(after)
    is_said = is_said or (_OR.search(before) and _OVER_A_TIME.match(after))
    is_another = _ANOTHER.search(before) or paragraph.other_half(one)
    return bool(is_said) and not is_another
