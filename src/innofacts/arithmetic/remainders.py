"""What the shares of a whole leave of 100 %: 51 % and 31 %, and the remaining 28 %."""

import re
from collections.abc import Iterator, Sequence

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.explanations import TWO, wrong
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.phrases import CHANGING, OF_NOUN, WORD
from innofacts.arithmetic.spans import HUNDRED, NOTHING, WHOLE, exactly, number_text
from innofacts.arithmetic.values import PERCENT, Slip

_REMAINING = re.compile(r"(?i)\bthe\s(?:remaining|other|rest|remainder|others?)\b[^\d.;:]{0,60}$|\bthe\slast\s$")
_SHARED = r"(?:divided|split|shared)"
_PARTED = re.compile(
    rf"(?i)\b(?:{_SHARED}|goes|go|went|spen[dt]s?|allocated|devoted|earmarked|comes?|came|set\saside|owned|owns?|belongs?|"
    r"is\sfor)\b"
)
_OF_IT = re.compile(rf"(?i)(?:^|[.;:]\s)\s?of\s(?:the|its|this|that|their|every|each)\b[^\d.;:]*$|\b{_SHARED}\b")
_OF_WHICH = re.compile(rf"(?i)\sof\s(?:the|its|this|their)\s[a-z]+\s{_PARTED.pattern[4:]}")
_CONTAINING = re.compile(r"(?i)\b(?:contains?|consists?\sof|(?:made\sup|composed)\sof|comprises?)\s$")
_LEAVING_WORDS = frozenset("lower higher below above up cut cuts added lost lose".split())


_NO_VIEW = re.compile(
    r"(?i)\b(?:no\sopinion|undecided|not\ssure|unsure|(?:did\snot|do\snot|don[’']t|didn[’']t)\sknow|neither|no\sanswer|"
    r"less\soften|more\srarely|never|not\sat\sall|abstained)\b"
)
_ONE_OF = re.compile(r"(?i)\b(?:others?|elsewhere|(?:something|everything)\selse)\b")
_OR = re.compile(r"(?i)\bor\b")
_SEVERAL = re.compile(
    r"(?i)\b(?:cited|named|mentioned|reasons?|respondents|used?|uses|chose|reported|more\sthan\sone|several|multiple)\b"
)
_NO_WHOLE = re.compile(r"(?i)\b(?:of\s(?:which|them|whom)|including|compared|than|average|respectively|years?)\b")
_OF_ANOTHER = re.compile(r"(?i);\s(?:of|among|in)\s")  # 45 % were for it; of the women, 51 %


def remainders(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the last share of a whole if the others, also in the sentence before, leave less or more for it."""
    for claim in paragraph.amounts:
        is_last = claim.kind == PERCENT and _REMAINING.search(paragraph.before(claim)) is not None
        others = [one for one in paragraph.near(claim) if one.kind == PERCENT and (one < claim or is_last)]
        if any(one < claim for one in others):
            others = [one for one in others if one < claim]  # else: the remaining 18 %, after 51 % and 31 %
        in_words = {one.value.in_words for one in (claim, *others)}
        if claim.kind != PERCENT or len(in_words) > 1 or len(others) < TWO - claim.value.in_words:
            continue
        words = paragraph.words(min(others[0].sentence, claim.sentence), claim.sentence).lower()
        is_changing = not CHANGING.isdisjoint({*WORD.findall(_NO_VIEW.sub("", words))} - _LEAVING_WORDS)
        if is_changing or not all(one.is_plain for one in (claim, *others)):
            continue
        right = WHOLE - sum((one.span for one in others), NOTHING)
        right = exactly(right.number) if claim.value.in_words else right  # a quarter is no third
        nouns = [match and match[1] for match in map(OF_NOUN.match, map(paragraph.after, (others[0], claim)))]
        if None not in nouns and nouns[0] != nouns[1]:
            continue  # 4 per cent of the shares and the remaining 40 per cent of the firm
        mine = [one.span for one in others if one.sentence == claim.sentence]
        if mine and claim.value.allows(WHOLE - sum(mine, NOTHING)):
            continue  # of another whole than the shares of the sentence before
        is_apart = ";" in paragraph.text[others[0].end : claim.begin] and not claim.value.in_words
        is_all = (_is_parted(paragraph, others[0], words) and not is_apart) or _is_closing(paragraph, claim, others)
        is_too_much = claim.sentence == others[0].sentence and is_all and claim.value.low > right.high
        is_off = (claim.value.high < right.low or right.high < claim.value.low) and is_last and not is_apart
        if right.number > 0 and (is_off or is_too_much):
            said = " + ".join(number_text(one.number) for one in others)
            left = number_text(right.number)
            yield wrong(claim, f"{said} = {number_text(HUNDRED - right.number)} %, which leaves {left} %")


def _is_parted(paragraph: Paragraph, first: Amount, words: str) -> bool:
    """Return whether some words say that a whole is parted: of the grant, 55 % goes ...; the alloy contains 70 % ..."""
    is_of_it = _OF_IT.search(paragraph.before(first)) or _OF_WHICH.match(paragraph.after(first))
    return bool((_PARTED.search(words) and is_of_it) or _CONTAINING.search(paragraph.before(first)))


def _is_closing(paragraph: Paragraph, claim: Amount, others: Sequence[Amount]) -> bool:
    """Return whether the last of three shares is that of who is left: 38 % said yes, 47 % no and 15 % neither."""
    start, end = paragraph.sentences[claim.sentence]
    mine = [one for one in paragraph.amounts if one.sentence == claim.sentence]
    words, after = paragraph.text[start:end], paragraph.text[claim.value.end : end].split(";")[0]
    if mine != [*others, claim] or len(others) < TWO or _NO_WHOLE.search(words) or _OF_ANOTHER.search(words):
        return False
    last = paragraph.text[others[-1].end : claim.begin] + after
    is_one_of = _ONE_OF.search(last) or _OR.search(paragraph.text, others[-1].end, claim.begin)
    return bool(_NO_VIEW.search(last) or (is_one_of and not _SEVERAL.search(words)))
