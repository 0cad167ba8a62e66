"""Shares of a whole in a paragraph: 25 of 60 is 42 %, and no third; a third of 60 is 20, and no 25."""

import re
from collections.abc import Iterator
from itertools import pairwise

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.ends import are_alike
from innofacts.arithmetic.explanations import TWO, ruled_out, ruled_out_beside, shown
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.phrases import CHANGING, OF, OF_BEFORE, OF_NOUN, OF_THEM, WORD
from innofacts.arithmetic.spans import HUNDRED, number_text
from innofacts.arithmetic.values import PERCENT, Slip
from innofacts.english.inflection import singular

_NEAR = 24  # characters
_NEAR_PART = 30  # characters
_RATE = r"(?:share|proportion|percentage|majority|turnout|response|take-up|attendance|occupancy|rate)"
_RATE_OF = re.compile(rf"(?i)\b{_RATE}\s(?:of|was|is)\b[^\d.;:]{{0,20}}$")
_SHARE_BEFORE = re.compile(
    r"(?i)(?:(?:[,;(–—]|\bi\.e\.|\b(?:or|that|which|that\sis|which\sis|equals?|equal\sto|represent(?:s|ed|ing)?|"
    r"amount(?:s|ed|ing)?\sto|mak(?:es?|ing)(?:\sup)?|account(?:s|ed|ing)?\sfor|means|meaning|corresponds?\sto|words,|so|"
    rf"thus|therefore|giv(?:es?|ing)(?:\s(?:it|them|him|her))?|{_RATE}\s(?:of|is|was))\b),?\s?"
    r"(?:(?:only|just|or|some|a|the|is|was|at|exactly|precisely|fully)\s)*|^\s?(?:at\s)?)$"
)
# What is between a share and the part and whole that it comes before: 42 % of schools (25 of 60).
_IS_BEHIND = re.compile(
    r"(?i)(?:\sof(?:\s[^\W\d]+(?:[’']s)?){1,4}|(?:\s[^\W\d]+){1,2})?(?:\s\(|,?\sor\s|,\s|:\s)|"
    r"\smajority\s(?:of|is|was|needs?|needed|requires?|required|means|meant)\s"
)
_SHARE_OF = re.compile(rf"{OF.pattern}(?:(?:[a-z]+\s){{1,3}}of\s)?")  # 16 % of the total wage bill of 30 million
_MAKING_UP = re.compile(r"\bma(?:kes?|de|king)\sup\b")
_OTHERS = re.compile(r"(?i)\bthe\s(?:others?|rest|remaining|remainder)\b")
_OF_THAT = re.compile(r"(?i)\bof\s(?:that|this|these|them|those|whom|which)\b[^\d.;:]{0,30}$")
_DOING_SO = re.compile(
    r"(?i)\b(?:d(?:o|id|oes|one)\s(?:so|it|that)|ma(?:d|k)e\s(?:the|this|that)\s(?:change|switch|move|choice|step)|"
    r"(?:have|has|had|own|owns|use|uses)\s(?:one|them|it)|affected|concerned|involved|in\sfavour|in\sfavor|(?:be|are|is|was|were)\s(?:for|against)\sit)\b"
)
_THE_LACK = re.compile(r"(?i)\bthe\s(?:absence|lack|loss|presence|departure|consent|support|votes?)\sof\s$")


def shares(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield shares that a part and its whole rule out: 200 shops. In 30 of them, or 18 %; and wrong parts."""
    for claim in paragraph.amounts:
        if claim.kind == PERCENT and not claim.per and not _is_change(paragraph, claim):
            for part, whole in _parts(paragraph, claim):
                if _is_share(paragraph, claim, part, whole):
                    yield from _wrong_share(paragraph, claim, part, whole)
            yield from _wrong_part(paragraph, claim)


def _is_change(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether words next to a share say that it is how much something changed."""
    words = paragraph.before(claim, _NEAR) + re.split(r"[,.;(]", paragraph.after(claim, _NEAR))[0]
    return not CHANGING.isdisjoint(WORD.findall(_MAKING_UP.sub("", words.lower())))


def _is_share(paragraph: Paragraph, claim: Amount, part: Amount, whole: Amount) -> bool:
    """Return whether the words around a share say that it is one of a whole."""
    before, after = paragraph.before(claim), paragraph.after(claim)
    is_said = _SHARE_BEFORE.search(before) is not None
    noun = OF_NOUN.match(after)
    is_of = noun is not None and singular(noun[1].lower()) in whole.nouns
    if noun and claim.sentence != part.sentence and not (is_said and before.strip(' "“')):
        # Not so: 20 of the 60 houses have a lift. Half of the houses are old.
        return is_of and bool(_DOING_SO.search(after) or _THE_LACK.search(before))
    is_behind = part > claim and _IS_BEHIND.fullmatch(paragraph.text, claim.value.end, part.begin)
    return is_said or is_of or bool(is_behind)


def _wrong_share(paragraph: Paragraph, claim: Amount, part: Amount, whole: Amount) -> Iterator[Slip]:
    """Yield a share if its part and its whole, or what the part leaves of the whole, rule it out."""
    right = part.span / whole.span * HUNDRED
    told = f"{part.text} of {whole.text} is {right} %"
    if _OTHERS.search(paragraph.text, paragraph.sentences[claim.sentence][0], claim.begin):
        rest = whole.span - part.span
        right = rest / whole.span * HUNDRED
        told = f"{whole.text} less {part.text} is {number_text(rest.number)}, {right} % of {whole.text}"
    yield from ruled_out_beside(paragraph, claim, right, told, (part, whole))


def _parts(paragraph: Paragraph, claim: Amount) -> Iterator[tuple[Amount, Amount]]:
    """Yield the part and the whole next to a share: 48 of the 900 lamps; 120 shops, and 30 of them."""
    text = paragraph.text
    among = [one for one in paragraph.near(claim) if not one.is_share and one.is_plain]
    if sum(not one.is_time for one in among) >= TWO:
        among = [one for one in among if not one.is_time]
    ahead, behind = ([one for one in among if (one > claim) == is_after] for is_after in (False, True))
    if behind and _SHARE_OF.fullmatch(text, claim.value.end, behind[0].begin):  # 30, or 18 % of its 200 shops
        between = [(one, behind[0]) for one in ahead[-1:] if one.sentence == claim.sentence]
        yield from (pair for pair in between if are_alike(*pair) and pair[0].number < pair[1].number)
        return
    is_rate = _RATE_OF.search(paragraph.before(claim)) is not None
    is_counted = is_rate and not any(one.kind or one.per for one in among)
    if is_counted and len(ahead) == len(behind) == 1:
        part, whole = sorted(among, key=lambda one: one.number)
        yield part, whole
    is_behind = len(behind) == TWO and OF.fullmatch(text, behind[0].value.end, behind[1].begin)
    for one, other in [*pairwise(behind if is_behind else ahead)][-1:]:
        if one.number < other.number and OF.fullmatch(text, one.value.end, other.begin):
            yield one, other
        elif one.number > other.number and (
            are_alike(one, other) or (is_rate and one.kind == other.kind and not one.is_time)
        ):
            is_part = OF_THEM.match(paragraph.after(other)) or _OF_THAT.search(paragraph.before(other))
            is_part = is_part or OF_BEFORE.search(paragraph.before(one))
            is_next = one.nouns and _is_next(one, other, claim) and claim.begin - other.end < _NEAR_PART
            if is_part or (len(ahead) == TWO and (is_rate or is_next)):
                yield other, one


def _is_next(whole: Amount, part: Amount, claim: Amount) -> bool:
    """Return whether a whole is in the sentence before that of its part and a share: 60 singers. Forty-five are ..."""
    return not part.kind and whole.sentence + 1 == part.sentence == claim.sentence


_A_PART = re.compile(
    r"(?i)(?:(?:\b(?:that\s(?:is|makes|means|would\sbe)|i\.e\.|which\s(?:is|makes|means)|or|for|makes|"
    r"(?:corresponds?|amounts?|equal|equivalent)\sto|corresponding\sto|amounting\sto|equals)|[,:;–—])\s|\()"
    r"(?:a\stotal\sof\s|some\s)?$"
)
_IN_ALL = re.compile(r"(?i)(?:\s[^\W\d]+){0,3}\s(?:in\s(?:all|total)|altogether)\b")
# As in "a fifth of the 300 buses, 60 vehicles, run".
_ASIDE = re.compile(r"(?i)(?:\s(?!of\b)[^\W\d]+){0,2}(?:\)|,(?!\s(?:and\b|or\b|\d)))")


def _wrong_part(paragraph: Paragraph, share: Amount) -> Iterator[Slip]:
    """Yield the amount that a share of a whole rules out: a fifth of the 350 pupils. That makes 85."""
    among = [one for one in paragraph.near(share, back=0, ahead=1) if one > share and not one.is_time]
    if len(among) != TWO or not all(one.is_plain for one in among):
        return
    whole, part = among
    is_one = whole.kind == part.kind and _ASIDE.match(paragraph.text, part.value.end)
    is_some = OF_THEM.match(paragraph.after(part)) and paragraph.before(part).endswith(", ")  # 12 of them from India
    is_part = not is_some and (_A_PART.search(paragraph.before(part)) or _IN_ALL.match(paragraph.after(part)))
    is_alike = (is_one or are_alike(whole, part)) and part.number < whole.number
    if is_part and is_alike and OF.fullmatch(paragraph.text, share.value.end, whole.begin):
        right = share.span / HUNDRED * whole.span
        told = f"{share.text} of {whole.text} is {shown(right, part)}"
        yield from ruled_out(paragraph, part, right, told, (share, whole))
