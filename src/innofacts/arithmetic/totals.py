"""Parts and wholes in a paragraph: shares and what they are of, totals, and what the shares of a whole leave."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from innofacts.arithmetic.amounts import Amount, count_the_same
from innofacts.arithmetic.explanations import (
    HUNDRED,
    TWO,
    WHOLE,
    exactly,
    is_plain,
    less,
    plus,
    ruled_out,
    shown,
    span,
    wrong,
)
from innofacts.arithmetic.gaps import scope
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.phrases import CHANGING, WORD
from innofacts.arithmetic.values import PERCENT, Slip, added, allows, number_text
from innofacts.english.inflection import singular
from innofacts.english.numerals import CARDINALS

# --- totals -----------------------------------------------------------------------------------------------------------

_TOTAL_BEFORE = re.compile(
    r"(?i)\b(?:together|altogether|combined|all\stold|between\sthem|total(?:s|led|ling|ed|ing)?|sum\sof|adds?\sup\sto|"
    r"in\s(?:all|total)|mak(?:es|ing)|bring(?:s|ing)\s[^\d.;:]{0,40}\bto|that\sis|comes?\sto|came\sto|overall|tally|haul|bill|invoice)\b[^\d.;:]{0,40}$"
)
_TOTAL_AFTER = re.compile(
    r"(?i)(?:\s[^\W\d]+){0,3},?\s(?:in\s(?:total|all)|altogether|all\stold|combined|together|between\sthem)(?=[,.;)]|$)"
)
_ALL_OF = re.compile(r"(?i)\b(?:all|none|each|one|most|some|many|few|half)\s(?:of\sthe|the)\s$")
_ALL_THESE = re.compile(r"(?i)[;,.]\s?all\s$")
_ALL = re.compile(r"(?i)\b(?:the|these|this|all|all\sof)\s$")
_RESTRICTED = re.compile(r"(?i)\s(?:with|that|who|which|whose|under|over|aged)\b")
_LONGER = re.compile(
    r"(?i)\b(?:(?:this|last|whole|entire|previous)\s(?:year|season|month|decade)|so\sfar|since|to\sdate|earlier|before|ago)\b"
)
_THESE = re.compile(rf"(?i)\s*(?:the|these|all|its|their)\s(?P<count>{'|'.join(CARDINALS)})\b")
_LEAST_PARTS = 3
_FARTHEST = Decimal("0.25")  # of the right total
_NO_LIST = re.compile(
    r"(?i)\b(?:of\s(?:which|whom|them|these)|includ(?:es?|ed|ing)|among|average|per|each|than|rank\w*|rose|fell|grew|up|down)\b"
)


def totals(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a total that the list before it rules out, also of another sentence: 12 and 8. Together they are 22."""
    for claim in paragraph.amounts:
        if claim.is_share or claim.is_time or claim.per:
            continue
        parts = [one for one in scope(paragraph, claim, _LEAST_PARTS) if one.kind == claim.kind and not one.per]
        parts = [one for one in parts if one.begin < claim.begin]
        parts = [one for one in parts if one.sentence < claim.sentence] or parts
        in_digits = [one for one in parts if not one.value.in_words] or parts
        parts = [one for one in parts if one.begin >= in_digits[0].begin]  # two schools have 640 and 510
        if len(parts) < TWO or not all(map(is_plain, parts)) or not _is_total(paragraph, claim, parts):
            continue
        right = plus([*map(span, parts)])
        is_list = not _NO_LIST.search(paragraph.text, parts[0].begin, parts[-1].value.end)
        is_more = max(one.number for one in parts) < claim.number
        if is_list and is_more and abs(claim.number / right.number - 1) <= _FARTHEST:
            told = f"{' + '.join(number_text(one.number) for one in parts)} = {shown(right, claim)}"
            yield from ruled_out(paragraph, claim, right, told)


_NO_JOINT = r"(?!and\b|or\b|plus\b|others?\b)"
_JOINT = re.compile(rf"(?i)(?:\s{_NO_JOINT}[a-z’'-]+){{0,4}}(?:,|,?\sand)\s")
_TO_END = re.compile(rf"(?i)(?:\s{_NO_JOINT}[a-z’'-]+){{1,4}}\.?\s*")
_CONSISTS = r"\s(?:(?:consist(?:s|ed)?|(?:is|are|was|were)\s(?:made\sup|composed))\sof|compris(?:es?|ed))\s"
_IT_CONSISTS = re.compile(rf"\s*(?:It|The\s(?P<whole>[a-z]+)){_CONSISTS}")
_ALL_CONSIST = re.compile(rf"\s*(?:They|These|The\s(?P<whole>[a-z]+)){_CONSISTS}")
_COLLECTIVE = re.compile(r"(?i)\b(?:an?|the|its|their)\s(?:[a-z]+\s)?(?P<name>[a-z]+)\sof\s$")


def compositions(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the whole of a sentence that its parts in the next rule out: a fleet of 48 cars. It consists of 29 ..."""
    for n in range(1, len(paragraph.sentences)):
        wholes, parts = ([one for one in paragraph.amounts if one.sentence == at] for at in (n - 1, n))
        if len(wholes) != 1 or len(parts) < TWO or not all(map(is_plain, (*wholes, *parts))):
            continue
        (whole,) = wholes
        if any(one.kind != whole.kind or one.per or one.is_share for one in (whole, *parts)):
            continue
        text, (start, end) = paragraph.text, paragraph.sentences[n]
        is_list = all(_JOINT.fullmatch(text, one.value.end, other.begin) for one, other in pairwise(parts))
        is_list = is_list and _TO_END.fullmatch(text, parts[-1].value.end, end) is not None
        right = plus([*map(span, parts)])
        if is_list and _is_made_of(paragraph, whole, parts, text[start : parts[0].begin]):
            is_likely = max(one.number for one in parts) < whole.number
            is_near = abs(whole.number / right.number - 1) <= _FARTHEST
            if is_likely and is_near and not allows(whole.value, right.low, right.high):
                yield wrong(whole, added([one.value for one in parts]))


def _is_made_of(paragraph: Paragraph, whole: Amount, parts: Sequence[Amount], words: str) -> bool:
    """Return whether words say that something is made of what follows: a fleet of 48 cars, and the fleet."""
    collective = _COLLECTIVE.search(paragraph.before(whole))
    one, several = _IT_CONSISTS.fullmatch(words), _ALL_CONSIST.fullmatch(words)
    if collective and one and one["whole"] in (None, collective["name"].lower()):
        return bool(whole.kind) or any(count_the_same(part.nouns, whole.nouns) for part in parts)  # not of lines
    return bool(several and (several["whole"] is None or singular(several["whole"]) in whole.nouns))


def _is_total(paragraph: Paragraph, claim: Amount, parts: Sequence[Amount]) -> bool:
    """Return whether the words around an amount say that it is the total of the parts before it."""
    before = paragraph.before(claim)
    these = _THESE.match(paragraph.text, paragraph.sentences[claim.sentence][0])
    if these and CARDINALS[these["count"].lower()] == len(parts):
        return True  # the three countries sent 173 people
    named = [one for one in parts if one.nouns]
    if claim.nouns and len(named) == 1 < len(parts) and not count_the_same(named[0].nouns, claim.nouns):
        return False  # people and shops
    is_longer = claim.sentence > parts[-1].sentence and _LONGER.search(paragraph.words(claim.sentence, claim.sentence))
    if _TOTAL_BEFORE.search(before) or _TOTAL_AFTER.match(paragraph.after(claim)):
        return not is_longer
    if is_longer or _RESTRICTED.match(paragraph.text, claim.end):
        return False  # the 250 seats with a lamp
    is_all = _ALL_OF.search(before) or _ALL_THESE.search(before)
    least = TWO if is_all else _LEAST_PARTS if _ALL.search(before) else len(parts) + 1
    return len(parts) >= least


# --- what is left of 100 % --------------------------------------------------------------------------------------------

_REMAINING = re.compile(r"(?i)\bthe\s(?:remaining|other|rest|remainder|others?|last)\b[^\d.;:]{0,60}$")
_SHARED = r"(?:divided|split|shared)"
_PARTED = re.compile(
    rf"(?i)\b(?:{_SHARED}|goes|go|went|spen[dt]s?|allocated|devoted|earmarked|comes?|came|set\saside|owned|owns?|belongs?|"
    r"is\sfor)\b"
)
_OF_IT = re.compile(rf"(?i)(?:^|[.;:]\s)\s?of\s(?:the|its|this|that|their|every|each)\b[^\d.;:]*$|\b{_SHARED}\b")
_OF_WHICH = re.compile(rf"(?i)\sof\s(?:the|its|this|their)\s[a-z]+\s{_PARTED.pattern[4:]}")
_CONTAINING = re.compile(r"(?i)\b(?:contains?|consists?\sof|(?:made\sup|composed)\sof|comprises?)\s$")
_LEAVING_WORDS = frozenset("lower higher below above up cut cuts added lost lose".split())


def remainders(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the last share of a whole if the others, also in the sentence before, leave less or more for it."""
    for claim in paragraph.amounts:
        others = [one for one in paragraph.near(claim) if one.kind == PERCENT and one.begin < claim.begin]
        in_words = {one.value.in_words for one in (claim, *others)}
        if claim.kind != PERCENT or len(in_words) > 1 or len(others) < TWO - claim.value.in_words:
            continue
        words = paragraph.words(others[0].sentence, claim.sentence).lower()
        is_apart = ";" in paragraph.text[others[0].end : claim.begin] and not claim.value.in_words
        if (
            is_apart
            or not all(map(is_plain, others))
            or not CHANGING.isdisjoint({*WORD.findall(words)} - _LEAVING_WORDS)
        ):
            continue
        right = less(WHOLE, plus([*map(span, others)]))
        right = exactly(right.number) if claim.value.in_words else right  # a quarter is no third
        is_last = _REMAINING.search(paragraph.before(claim)) is not None
        first = paragraph.before(others[0])
        is_parted = _PARTED.search(words) and (_OF_IT.search(first) or _OF_WHICH.match(paragraph.after(others[0])))
        is_parted = is_parted or _CONTAINING.search(first)
        is_too_much = claim.sentence == others[0].sentence and bool(is_parted) and claim.value.low > right.high
        is_off = claim.value.high < right.low or right.high < claim.value.low
        if right.number > 0 and is_off and (is_last or is_too_much):
            said = " + ".join(number_text(one.number) for one in others)
            left = number_text(right.number)
            yield wrong(claim, f"{said} = {number_text(HUNDRED - right.number)} %, which leaves {left} %")
