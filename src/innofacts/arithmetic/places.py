"""Which amounts are said to be ahead of others: the largest, the second with 40, ahead of Kent with 35."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations, pairwise

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.ends import are_alike
from innofacts.arithmetic.explanations import TWO, is_near, wrong
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.relations import Relation
from innofacts.arithmetic.spans import HUNDRED, Span, number_text
from innofacts.arithmetic.values import PERCENT, Slip
from innofacts.english.numerals import ORDINALS
from innofacts.english.wording import LESS, MORE

_INFINITE = Decimal("Infinity")
_MOST_PLACES = 10
_LEAST = (
    "lowest smallest fewest least cheapest youngest shortest lightest coldest driest poorest quietest thinnest weakest"
)
_MOST = (
    "highest largest biggest most greatest busiest longest oldest heaviest tallest richest wettest hottest warmest "
    "dearest deepest widest strongest fullest best leading top winner winners"
)
_SHORT = "fastest quickest shortest earliest"
_LONG = "slowest longest latest"
_PLACES = "|".join(word for word, n in ORDINALS.items() if n <= _MOST_PLACES)
_SUPERLATIVES = "|".join(sorted({*_LEAST.split(), *_MOST.split(), *_SHORT.split(), *_LONG.split()}))
# The second with 40, second-largest, the largest; runners-up with 40.
_PLACE = re.compile(
    rf"(?i)\b(?:(?P<place>{_PLACES})(?:[\s-](?P<which>{_SUPERLATIVES})|(?=\s(?:place|with|on|at)\b|,\swith\b)|-placed)|"
    rf"(?P<most>{_SUPERLATIVES})|(?P<second>runners?-up))\b"
)
_FOLLOWED = re.compile(r"(?i)\bfollowed(?:,[^,]*,|\s[a-z]+)?\sby\b")
_AHEAD = re.compile(
    r"(?i)\b(?:ahead\sof|beat(?:s|ing|en)?|pass(?:es|ed|ing)|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|outnumber\w*)\b"
)
_BEHIND = re.compile(r"(?i)\b(?:behind|short\sof)\b")
_IS = r"(?i)(?:\b(?:is|are|was|were|well|far|just)|,)\s"
_MORE_THAN = re.compile(rf"{_IS}(?:above|(?:{'|'.join(sorted(MORE - {'up', 'above'}))})\sthan)\b")
_LESS_THAN = re.compile(rf"{_IS}(?:below|(?:{'|'.join(sorted(LESS - {'down', 'below'}))})\sthan)\b")
_ORDERS = (_FOLLOWED, _AHEAD, _BEHIND, _MORE_THAN, _LESS_THAN)
_NOT = re.compile(r"(?i)\b(?:not|never|nearly|almost|without|if|unless|until)\b|\bby\s(?!.*\b(?:on|with|at)\b)")
_TARGET = re.compile(r"(?i)\b(?:target|goal|limit)\sof\s$")
_IS_PASSED = re.compile(r"(?i)(?:\s[a-z]+)?\s(?:was|has\sbeen|is)\s(?:[a-z]+\s)?(?:passed|exceeded|surpassed|topped)\b")
_PASSED = re.compile(
    rf"{_AHEAD.pattern}\s(?:(?:the|its|their|his|her)\s)?[a-z\s]{{0,30}}?\b(?:target|goal|record|best|mark|limit|forecast)\sof\s$"
)
_OTHER_CLAUSE = re.compile(r"(?i)\b(?:while|whereas|but)\b|;")
_REACH = 120  # characters between a place and its amount
_NAME = re.compile(r"\b[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)*")


def orders(paragraph: Paragraph, n: int) -> Iterator[Relation]:
    """Yield amounts of a sentence, and of the next ones, of which one is said to be more than the other."""
    mine = [one for one in paragraph.amounts if one.sentence == n and _is_ranked(one)]
    for one, other in pairwise(mine):
        between = paragraph.text[one.value.end : other.begin]
        if _PASSED.search(paragraph.before(one)) and are_alike(one, other) and not _NOT.search(between):
            yield _more(other, one)
        if _IS_PASSED.match(paragraph.text, other.end) and _TARGET.search(between) and are_alike(one, other):
            yield _more(one, other)
        found = [(match, word) for word in _ORDERS for match in word.finditer(between)]
        found.sort(key=lambda each: each[0].start())
        if not found or one.is_time or (_NOT.search(between) and found[-1][1] is not _FOLLOWED):
            continue
        word = found[-1][1]
        behind = [third for third in mine if third >= other and _are_of_one_kind(one, third)]
        if _OTHER_CLAUSE.search(between) or other not in behind:
            continue
        before = [one, *behind[:-1]] if word is _FOLLOWED else [one] * len(behind)
        for first, last in zip(before, behind, strict=True):
            yield _less(last, first) if word not in (_BEHIND, _LESS_THAN) else _more(last, first)
    yield from _of_places(paragraph, n)


def _is_ranked(one: Amount) -> bool:
    """Return whether an amount is no place itself: down to three, behind Kent at two."""
    return bool(one.kind) or one.number >= _MOST_PLACES or not one.value.in_words


def _less(claim: Amount, other: Amount) -> Relation:
    return Relation("order", claim, (other,), Span(Decimal(0), other.number, other.span.high))


def _more(claim: Amount, other: Amount) -> Relation:
    return Relation("order", claim, (other,), Span(other.span.low, other.number, _INFINITE))


def _of_places(paragraph: Paragraph, n: int) -> Iterator[Relation]:
    """Yield amounts with a place in a sentence, if too many others are more, or one with a better place is less."""
    start, end = paragraph.sentences[n]
    placed: list[tuple[int, bool, Amount]] = []
    for match in _PLACE.finditer(paragraph.text, start, end):
        one = _amount(paragraph, n, match)
        which = (match["which"] or match["most"] or "most").lower()
        if one is None or (one.is_time and which not in f"{_SHORT} {_LONG} oldest youngest".split()):
            continue
        is_least = which in (f"{_SHORT} youngest" if one.is_time else _LEAST).split()
        place = TWO if match["second"] else ORDINALS[match["place"].lower()] if match["place"] else 1
        placed.append((place, is_least, one))
        among = [
            other
            for other in paragraph.amounts
            if other is not one
            and abs(other.sentence - one.sentence) <= 1
            and _is_ranked(other)
            and _are_of_one_kind(one, other)
        ]
        among.sort(key=lambda other: other.number, reverse=not is_least)
        behind = among[place - 1 :]
        for other in behind if place == 1 else behind[:1]:
            yield _less(one, other) if is_least else _more(one, other)
        if behind and place > 1:  # and the others are all there
            yield _more(one, among[place - 2]) if is_least else _less(one, among[place - 2])
    for (place, is_least, one), (later, _, other) in combinations(placed, TWO):
        if place < later and not is_least and are_alike(one, other) and one is not other:
            yield _less(other, one)


def _are_of_one_kind(one: Amount, other: Amount) -> bool:
    return other.is_bare or one.is_bare or are_alike(one, other)


def _amount(paragraph: Paragraph, n: int, match: re.Match[str]) -> Amount | None:
    """Return the amount that has a place: the next of its sentence, the last, or that of a name before the place."""
    mine = [one for one in paragraph.amounts if one.sentence == n and _is_ranked(one)]
    after = next((one for one in mine if match.end() <= one.begin < match.end() + _REACH), None)
    before = next((one for one in reversed(mine) if match.start() - _REACH < one.end <= match.start()), None)
    is_far = after and any(word.search(paragraph.text, match.end(), after.begin) for word in _ORDERS)
    if after or before:
        return before if is_far and before else after or before
    names = _NAME.findall(paragraph.text, paragraph.sentences[n][0], match.start())
    for name in reversed(names):
        found = [
            one for one in paragraph.amounts if one.sentence in (n - 1, n - 2) and name in _segment(paragraph, one)
        ]
        if len(found) == 1:
            return found[0]
    return None


def _segment(paragraph: Paragraph, one: Amount) -> str:
    """Return the words between the amount before another and the one after it."""
    among = [*paragraph.amounts]
    at = among.index(one)
    start, end = paragraph.sentences[one.sentence]
    first = max(start, among[at - 1].value.end if at else 0)
    last = min(end, among[at + 1].begin if at + 1 < len(among) else end)
    return _JOINT.split(paragraph.text[first : one.begin])[-1] + _JOINT.split(paragraph.text[one.value.end : last])[0]


_JOINT = re.compile(r",|;|\band\b")


# --- thresholds -------------------------------------------------------------------------------------------------------

_REQUIRED = re.compile(r"(?i)\b(?:need(?:s|ed)?|requir(?:es?|ed|ing)|necessary|majority|quorum|threshold|hurdle)\b")
_VOTES = re.compile(r"(?i)\b(?:received|got|won|polled|obtained|gained|drew|with|by)\s$")
_FOR_IT = re.compile(r"(?i)(?:\s[a-z]+){0,3}\s(?:in\sfavou?r|for\b|yes\b)")
_REACHED = re.compile(
    r"(?i)\b(?:cleared|reached|passed|met|secured|gave|giving|achieved|enough|sufficient|exceeded|approved|adopted|carried)\b"
)
_NOT = re.compile(
    r"(?i)\b(?:not|no|never|nearly|almost|missed|fell|short|failed|without|rejected|defeated|lost|less|fewer|would|could|if)\b"
)
_NEARLY = Decimal("0.99")  # of a number of votes that a share in words asks for


def thresholds(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield votes that are fewer than those they are said to reach: 57 of 90, which is the majority of two thirds."""
    for share in (one for one in paragraph.amounts if one.kind == PERCENT and one.value.in_words):
        is_required = _REQUIRED.search(paragraph.words(share.sentence, share.sentence)) is not None
        near = [one for one in paragraph.near(share, ahead=1) if not (one.kind or one.per) and one.is_plain]
        votes = [
            one for one in near if _VOTES.search(paragraph.before(one)) or _FOR_IT.match(paragraph.text, one.value.end)
        ]
        wholes = [one for one in near if votes and one.number > votes[0].number]
        if not is_required or len(votes) != 1 or len(wholes) != 1:
            continue
        told = paragraph.text[votes[0].end : paragraph.sentences[max(votes[0].sentence, share.sentence)][1]]
        required = share.number / HUNDRED * wholes[0].number
        is_too_few = votes[0].number < required * _NEARLY and is_near(votes[0].number, required)
        if is_too_few and _REACHED.search(told) and not _NOT.search(told):
            yield wrong(votes[0], f"{share.text} of {wholes[0].text} is {number_text(round(required, 1))}")
