"""Totals in a paragraph: what lists add up to, and wholes that all their parts rule out."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from innofacts.arithmetic.alike import count_the_same, is_people
from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.explanations import TWO, ruled_out, wrong
from innofacts.arithmetic.other_things import is_told_of_another
from innofacts.arithmetic.paragraph import Paragraph
from innofacts.arithmetic.phrases import OF, OVERLAP, RESTRICTED, SOME
from innofacts.arithmetic.relation import Relation, is_near
from innofacts.arithmetic.rules.gaps import other_half, scope
from innofacts.arithmetic.values import NOTHING, Slip, Span
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
_ALONE = regex(r"(?:\s[a-z]+)?(?:[,.;]|$)")
_MONTHS_OF_A_QUARTER = 3
_MEAN = regex(r"(?i)\baverag|\bmean\b")
_NO_PART = regex(rf"(?i)\b(?:between|from|{COMPARED})\s(?:a\s)?$")
_LEAST_PARTS = 3
_FARTHEST = Decimal("0.25")  # of the right total
_NO_LIST = regex(
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
        if any(paragraph.says_whose(one) or _TOTAL_AFTER.match(paragraph.after(one)) for one in parts):
            continue  # 51 and nine; the other two districts lost 68 between them
        if len(parts) < TWO or not all(one.is_plain for one in parts) or not _is_total(paragraph, claim, parts):
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


# --- wholes and lists of all their parts ------------------------------------------------------------------------------

# Words between a whole and its parts. The parts have one form: "38 in equities, 17 in bonds".
_COLON = regex(rf"(?i)(?:\s[a-z’'-]+){{0,5}}\s?:\s{MONEY_SIGN}?")
_FAR_COLON = regex(rf"(?i)[^.;:]{{0,100}}:\s{MONEY_SIGN}?")  # what is said first may leave some parts out
_ARE = regex(rf"(?i)(?:\s[a-z’'-]+){{1,6}}\s(?:are|were)\s{MONEY_SIGN}?")
_WITH = regex(rf"(?i)(?:\s[a-z’'-]+){{0,3}},\swith\s{MONEY_SIGN}?")  # there may be other parts
_CONSISTS = r"(?:(?:consist(?:s|ed|ing)?|made\sup|composed)\sof|compris(?:es?|ed|ing))\s"
_MADE_OF = regex(rf"(?i)(?:[^\d.;:])*?\b(?:{_CONSISTS}|(?:divided|split|broken\sdown)\sinto\s|namely\s){MONEY_SIGN}?")
_AMONG = regex(r"(?i)\bamong\s(?:(?:the|its|their)\s)?$")
_FORMS = frozenset("in for on from at to with under over aged who that are were is was by of".split())
_JOINT = regex(rf"(?i)(?:[,;(]|(?P<last>\band|\bplus|\bwith)(?:\s[a-z]+\sof)?)\s?{MONEY_SIGN}?$")
_TO_END = regex(r"(?i)(?:\s(?!(?:and|or|plus|others?)\b)[a-z’'-]+){1,4}\.?\s*")
_OTHERS = regex(r"(?i)\b(?:others?|another|one|few|several|some|among)\b")
_NO_SUM = regex(
    r"(?i)\b(?:including|against|vs|versus|compared|per|from|than|averaged?|rank\w*|aged?|each|every|rose|fell|grew|up|down|increase\w*|"
    r"decrease\w*|change\w*|between|respectively|of\s(?:which|whom|them)|until|since)\b"
)
_TOTAL_OF = regex(r"(?i)\btotal\sof\s$")
_NO_CHANGE = regex(r"(?i)\b(?:made\sup\sof|broken\sdown\sinto)\b")


def wholes(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a whole that all its parts rule out, of its sentence or of the next: 64 firms: 38 in Asia and 17 here."""
    for n, (start, end) in enumerate(paragraph.sentences):
        mine = [one for one in paragraph.amounts if one.sentence == n]
        in_digits = [one for one in mine if not one.value.in_words] or mine
        mine = [one for one in mine if one.begin >= in_digits[0].begin]  # two schools have 640 and 510
        found = [(one, [part for part in mine if part is not one]) for one in mine if _is_said(paragraph, one)]
        if not found and mine and _is_made_of(paragraph, mine[0], mine[1:]):
            found = [(mine[0], mine[1:])]
        elif not found and mine:
            found = [*_before_colon(paragraph, mine)]
        for whole, parts in found if len(found) == 1 else ():
            is_list = len(parts) >= TWO and _is_list(paragraph, whole, parts, paragraph.text[start:end])
            if is_list and not is_told_of_another(paragraph, whole, parts):
                yield from _wrong_whole(paragraph, whole, parts)


_ANOTHER = regex(rf"(?i)\b(?:another|(?:a\sfurther|an\sextra|an\sadditional))\s{MONEY_SIGN}?$")


def _is_said(paragraph: Paragraph, one: Amount) -> bool:
    """Return whether an amount is called a total, and neither comes on top nor is half a result: a vote of 63 to 48."""
    is_said = _TOTAL_BEFORE.search(paragraph.before(one)) or _TOTAL_AFTER.match(paragraph.after(one))
    is_another = _ANOTHER.search(paragraph.before(one)) or other_half(paragraph, one)
    return bool(is_said) and not is_another


def _is_made_of(paragraph: Paragraph, whole: Amount, parts: Sequence[Amount]) -> bool:
    """Return whether amounts are all the parts of the one before them: 64 firms: 38 in Asia, 26 here."""
    if len(parts) < TWO:
        return False
    if _AMONG.search(paragraph.before(whole)):
        return False  # among the 48 members are 20 women and 31 dentists
    between = (paragraph.text, whole.value.end, parts[0].value.start)
    form = _form(paragraph, parts)
    is_list = _COLON.fullmatch(*between) or _WITH.fullmatch(*between) or (len(parts) > TWO and _ARE.fullmatch(*between))
    return bool((form is not None and is_list) or _MADE_OF.fullmatch(*between))


def _before_colon(paragraph: Paragraph, mine: Sequence[Amount]) -> Iterator[tuple[Amount, list[Amount]]]:
    """Yield the first amount of a sentence, and what follows its colon, if that is more, or people to its end.

    Between the two may be how many parts there are: 23 people in three provinces, the agency said: 11 in Alto.
    """
    colon = paragraph.text.find(":", mine[0].end, mine[-1].begin)
    end = paragraph.sentences[mine[0].sentence][1]
    parts = [one for one in mine if one.begin > colon > 0]
    between = [one for one in mine[1:] if one not in parts]
    are_counts = all(one.number == len(parts) for one in between)
    is_closed = bool(parts) and is_people(mine[0].nouns) and _TO_END.fullmatch(paragraph.text, parts[-1].value.end, end)
    least = TWO if is_closed else _LEAST_PARTS
    is_list = len(parts) >= least and are_counts and _form(paragraph, parts) is not None
    if is_list and _FAR_COLON.fullmatch(paragraph.text, mine[0].value.end, parts[0].value.start):
        total = sum((one.span for one in parts), NOTHING)
        if is_closed or total.low > mine[0].span.high:
            yield mine[0], parts


def _is_list(paragraph: Paragraph, whole: Amount, parts: Sequence[Amount], sentence: str) -> bool:
    """Return whether some amounts are a list of one kind, in a sentence that says nothing else of them."""
    text = paragraph.text
    joints = [_JOINT.search(text[one.value.end : other.value.start]) for one, other in pairwise(parts)]
    is_list = all(joints) and not any(joint and joint["last"] for joint in joints[:-1])
    form = _form(paragraph, parts)
    sentence = _NO_CHANGE.sub("", re.sub(rf"\b{form}\b", "", sentence) if form else sentence)
    is_one_kind = {(one.kind, one.per) for one in (whole, *parts)} == {(whole.kind, "")} and not whole.is_time
    tail = text[parts[-1].value.end : paragraph.sentences[parts[-1].sentence][1]]
    is_sure = is_list and is_one_kind and not (_NO_SUM.search(sentence) or _OTHERS.search(tail))
    return is_sure and all(one.is_plain for one in (whole, *parts))


def _form(paragraph: Paragraph, parts: Sequence[Amount]) -> str | None:
    """Return the preposition or verb that follows each part of a list, or empty; None if they are different."""
    found = [re.match(r"\s([a-z]+)", paragraph.after(part, 12)) for part in parts]
    forms = {word[1] if word and word[1] in _FORMS else "" for word in found}
    return forms.pop() if len(forms) == 1 else None


def _wrong_whole(paragraph: Paragraph, whole: Amount, parts: Sequence[Amount]) -> Iterator[Slip]:
    """Yield a whole if its parts make more or less."""
    right = sum((one.span for one in parts), NOTHING)
    if whole.number <= max(part.number for part in parts):
        return  # a mean: 56 % of men and 64 % of women voted, 60 % in all
    is_next = whole < parts[0] and paragraph.text[whole.value.end : parts[0].begin].endswith(", ")
    if not is_near(whole.number, right.number):
        return
    if is_next and not _TOTAL_OF.search(paragraph.before(whole)):
        return  # one of the list: altogether, 266 jobs here, 176 in Ohio and 50 in Texas
    is_open = _WITH.fullmatch(paragraph.text, whole.value.end, parts[0].value.start) is not None
    is_open = is_open or SOME.search(paragraph.words(parts[0].sentence, parts[-1].sentence)) is not None
    if not whole.value.allows(Span(right.low, right.number, Decimal("Infinity")) if is_open else right):
        yield wrong(whole, str(Relation("sum", whole, tuple(parts), right)))
