"""Parts and wholes in a paragraph: shares and what they are of, totals, and what the shares of a whole leave."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from innofacts.arithmetic.amounts import Amount, count_the_same
from innofacts.arithmetic.ends import are_alike
from innofacts.arithmetic.explanations import (
    HUNDRED,
    TWO,
    WHOLE,
    exactly,
    is_plain,
    less,
    over,
    percent,
    plus,
    ruled_out,
    shown,
    span,
    times,
    wrong,
)
from innofacts.arithmetic.gaps import scope
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.values import PERCENT, Slip, added, allows, number_text
from innofacts.english.inflection import singular
from innofacts.english.numerals import CARDINALS
from innofacts.english.wording import FALLS, LESS, MORE, NOUNS_OF_CHANGE, RISES

_WORD = re.compile(r"[a-z]+")
_CHANGING = RISES | FALLS | MORE | LESS | NOUNS_OF_CHANGE
_NEAR = 24  # characters

# --- shares -----------------------------------------------------------------------------------------------------------

_RATE = r"(?:share|proportion|rate|turnout|percentage|majority)"
_SHARE_BEFORE = re.compile(
    r"(?i)(?:(?:[,;(–—]|\b(?:or|that|which|that\sis|i\.e\.|which\sis|equals?|equal\sto|represent(?:s|ed|ing)?|"
    r"amount(?:s|ed|ing)?\sto|mak(?:es?|ing)(?:\sup)?|account(?:s|ed|ing)?\sfor|means|meaning|corresponds?\sto|words,|so|"
    rf"thus|therefore|giv(?:es?|ing)(?:\s(?:it|them|him|her))?|{_RATE}\s(?:of|is|was))\b),?\s?"
    r"(?:(?:only|just|or|some|a|the|is|was|at|exactly|precisely|fully)\s)*|^\s?(?:at\s)?)$"
)
_MAKING_UP = re.compile(r"\bma(?:kes?|de|king)\sup\b")
_OTHERS = re.compile(r"(?i)\bthe\s(?:others?|rest|remaining|remainder)\b")
_OF = re.compile(
    r"(?i)(?:\s[^\W\d]+){0,2}\s(?:out\s)?of\s(?:(?:the|its|their|these|those|all|our|his|her|a\stotal\sof)\s)*"
    r"(?:[^\W\d]+[’']s\s)?"
)
_OF_BEFORE = re.compile(r"(?i)\b(?:of|among)\s(?:(?:the|its|their|these|those|all|our)\s)*$")
_OF_THEM = re.compile(r"(?i)(?:\s[a-z]+){0,2}?\sof\s(?:them|these|those|whom|which)\b")
_OF_THAT = re.compile(r"(?i)\bof\s(?:that|this|these|them|those|whom|which)\b[^\d.;:]{0,30}$")
_OF_NOUN = re.compile(r"(?i)\sof\s(?:the|all|its|their|our|these)\s([a-z]+)")
_DOING_SO = re.compile(
    r"(?i)\b(?:d(?:o|id|oes|one)\s(?:so|it|that)|ma(?:d|k)e\s(?:the|this|that)\s(?:change|switch|move|choice|step)|"
    r"(?:have|has|had|own|owns|use|uses)\s(?:one|them|it)|affected|concerned|involved)\b"
)
_RATE_OF = re.compile(
    r"(?i)\b(?:rate|turnout|response|take-up|attendance|occupancy|share|proportion)\s(?:of|was|is)\b[^\d.;:]{0,20}$"
)


def shares(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield shares that a part and its whole rule out: 200 shops. In 30 of them, or 18 %; and wrong parts."""
    for claim in paragraph.amounts:
        before, after = paragraph.before(claim), paragraph.after(claim)
        words = before[-_NEAR:] + re.split(r"[,.;(]", after[:_NEAR])[0]
        near = {*_WORD.findall(_MAKING_UP.sub("", words.lower()))}
        if claim.kind != PERCENT or claim.per or not near.isdisjoint(_CHANGING):
            continue
        noun = _OF_NOUN.match(after)
        for part, whole in _parts(paragraph, claim):
            is_said = _SHARE_BEFORE.search(before) is not None
            is_of = noun is not None and singular(noun[1].lower()) in whole.nouns
            if noun and claim.sentence != part.sentence and not (is_said and before.strip(' "“')):
                # Not so: 20 of the 60 houses have a lift. Half of the houses are old.
                is_of, is_said = is_of and _DOING_SO.search(after) is not None, False
            if is_said or is_of:
                yield from _wrong_share(paragraph, claim, part, whole)
        yield from _wrong_part(paragraph, claim)


def _wrong_share(paragraph: Paragraph, claim: Amount, part: Amount, whole: Amount) -> Iterator[Slip]:
    """Yield a share if its part and its whole, or what the part leaves of the whole, rule it out."""
    right = percent(span(part), span(whole))
    told = f"{part.text} of {whole.text} is {right} %"
    if _OTHERS.search(paragraph.text, paragraph.sentences[claim.sentence][0], claim.begin):
        rest = less(span(whole), span(part))
        right = percent(rest, span(whole))
        told = f"{whole.text} less {part.text} is {number_text(rest.number)}, {right} % of {whole.text}"
    yield from ruled_out(paragraph, claim, right, told, (part, whole))


def _parts(paragraph: Paragraph, claim: Amount) -> Iterator[tuple[Amount, Amount]]:
    """Yield the part and the whole next to a share: 48 of the 900 lamps; 120 shops, and 30 of them."""
    among = [one for one in paragraph.near(claim) if not one.is_share and is_plain(one)]
    if sum(not one.is_time for one in among) >= TWO:
        among = [one for one in among if not one.is_time]
    behind = [one for one in among if one.begin > claim.begin]
    is_behind = len(behind) == TWO and _OF.fullmatch(paragraph.text, behind[0].value.end, behind[1].begin)
    among = behind if is_behind else [one for one in among if one not in behind]
    for one, other in [*pairwise(among)][-1:]:
        if one.number < other.number and _OF.fullmatch(paragraph.text, one.value.end, other.begin):
            yield one, other
        elif one.number > other.number and (are_alike(one, other) or _RATE_OF.search(paragraph.before(claim))):
            is_part = _OF_THEM.match(paragraph.after(other)) or _OF_THAT.search(paragraph.before(other))
            is_part = is_part or _OF_BEFORE.search(paragraph.before(one))
            is_next = one.nouns and _is_next(one, other, claim) and claim.begin - other.end < _NEAR_PART
            is_only = len(among) == TWO and (_RATE_OF.search(paragraph.before(claim)) or is_next)
            if is_part or is_only:
                yield other, one


_NEAR_PART = 30  # characters


def _is_next(whole: Amount, part: Amount, claim: Amount) -> bool:
    """Return whether a whole is in the sentence before that of its part and a share: 60 singers. Forty-five are ..."""
    return not part.kind and whole.sentence + 1 == part.sentence == claim.sentence


_A_PART = re.compile(
    r"(?i)(?:\b(?:that\s(?:is|makes|means|would\sbe)|i\.e\.|which\s(?:is|makes|means)|or|for|makes|"
    r"(?:corresponds?|amounts?|equal|equivalent)\sto|corresponding\sto|amounting\sto|equals)|[,(:;–—])\s"
    r"(?:a\stotal\sof\s|some\s)?$"
)
_IN_ALL = re.compile(r"(?i)(?:\s[^\W\d]+){0,3}\s(?:in\s(?:all|total)|altogether)\b")


def _wrong_part(paragraph: Paragraph, share: Amount) -> Iterator[Slip]:
    """Yield the amount that a share of a whole rules out: a fifth of the 350 pupils. That makes 85."""
    among = [one for one in paragraph.near(share, back=0, ahead=1) if one.begin > share.begin and not one.is_time]
    if len(among) != TWO or not all(map(is_plain, among)) or not are_alike(*among):
        return
    whole, part = among
    is_some = _OF_THEM.match(paragraph.after(part)) and paragraph.before(part).endswith(", ")  # 12 of them from India
    is_part = not is_some and (_A_PART.search(paragraph.before(part)) or _IN_ALL.match(paragraph.after(part)))
    if is_part and part.number < whole.number and _OF.fullmatch(paragraph.text, share.value.end, whole.begin):
        right = times(over(span(share), WHOLE), span(whole))
        yield from ruled_out(paragraph, part, right, f"{share.text} of {whole.text} is {shown(right, part)}", among)


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
            or not _CHANGING.isdisjoint({*_WORD.findall(words)} - _LEAVING_WORDS)
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
