"""What sentences may say of the rows of tables: how much something grew, its share, how far it is from another one."""

from collections.abc import Iterator
from typing import NamedTuple

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import PERCENT, POINTS
from innofacts.arithmetic.other_things import OTHER_BASIS
from innofacts.arithmetic.phrases import CALLED_MORE, CHANGED, MOVING, OF_A_WHOLE, RESTATED, YEARLY, direction
from innofacts.english.function_words import MODALS
from innofacts.english.numerals import YEAR
from innofacts.english.plans import MEANING_TO
from innofacts.forms import Form
from innofacts.patterns import regex

GROWTH, SHARE, DIFFERENCE, APART = "growth", "share", "rest", "points"
"""The forms of claims, as relations call them."""


class Claim(NamedTuple):
    """An amount that may follow from the rows of tables."""

    form: str
    amount: Amount
    way: int
    """1 if it is a rise or more, -1 if it is a fall or less, 0 if the words do not say."""
    than: tuple[int, int] | None
    """Where another thing is named that it is more or less than."""
    told: Amount | None = None
    """The amount right before it that says the same in another unit: by 40 tonnes, or 20 per cent."""


def claims(paragraph: Paragraph) -> Iterator[Claim]:
    """Yield the amounts of a paragraph that may follow from the rows of tables."""
    last: Claim | None = None
    for amount in paragraph.amounts:
        if not (amount.is_time or amount.per or _is_of_something_else(paragraph, amount)):
            found = [*_claim(paragraph, amount)] or [*_again(paragraph, amount, last)]
            last = next(iter(found), None)
            yield from found


def _again(paragraph: Paragraph, amount: Amount, last: Claim | None) -> Iterator[Claim]:
    """Yield what an amount says if it tells the last claim again: by 40 tonnes, or 20 per cent."""
    if last and not last.than and last.form in (GROWTH, DIFFERENCE):
        is_again = RESTATED.fullmatch(paragraph.text, last.amount.end, amount.begin) is not None
        is_other = (amount.kind == PERCENT) != (last.form == GROWTH) and amount.kind != POINTS
        if is_again and is_other and not OF_A_WHOLE.match(paragraph.after(amount)):
            yield last._replace(form=GROWTH if last.form == DIFFERENCE else DIFFERENCE, amount=amount, told=last.amount)


def _claim(paragraph: Paragraph, amount: Amount) -> Iterator[Claim]:
    """Yield what an amount says, if it says so much."""
    end = paragraph.end_of(amount)
    before = paragraph.before(amount, _AHEAD)
    moved = MOVING.search(before) or _MOVED.search(before)
    more = CALLED_MORE.match(paragraph.text, amount.value.end, end) or CALLED_MORE.match(
        paragraph.text, amount.end, end
    )
    than = _THAN.match(paragraph.text, amount.value.end, end)
    said = moved or more
    way = direction(said[0]) if said else 0
    span = than.span("other") if than else None
    is_share = amount.kind == PERCENT and OF_A_WHOLE.match(paragraph.text, amount.value.end, end)
    if amount.kind == POINTS:
        yield Claim(APART, amount, way, span)
    elif is_share:
        if not moved:  # it lost a quarter of its customers
            yield Claim(SHARE, amount, 0, None)
    elif amount.kind == PERCENT and said:
        yield Claim(GROWTH, amount, way, span)
    elif (said or than) and not amount.is_share and not (amount.value.in_words and not amount.value.power):
        yield Claim(DIFFERENCE, amount, way, span)


_AHEAD, _BEHIND = 50, 60  # characters around a claim that may say of what it is
# It grew fastest, by; it lost.
_MOVED = Form(
    "by lost contributed gained",
    rf"(?i)\b(?:{CHANGED}|lost)(?:\s[a-z]+)?,\sby\s(?:[a-z]+\s){{0,2}}$|\b(?:lost|contributed|gained)\s(?:[a-z]+\s)?[£$€]?$|"
    r"\b(?:exceeded|overran)\s(?:its|their|the)\s[a-z]+,?\sby\s(?:[a-z]+\s){0,2}$|\b(?:over|under)(?:spent|ran|shot)\sby\s(?:[a-z]+\s){0,2}$",
)
_A_TIME = (
    rf"(?:(?:in|at|for|on)\s)?(?:(?:the|a|an|one|two|three|last|this)\s)?(?:[a-z]+\s)?"
    rf"(?:years?|months?|quarters?|season|before|previous|same|earlier|ago|{YEAR}|planned|budgeted|allowed|intended)\b"
)
_THAN = regex(
    rf"(?i)(?:\s[a-z-]+){{0,4}}?\s(?:than|behind|ahead\sof|above|below|short\sof|beyond)\s(?!{_A_TIME})(?P<other>[^.;:,()\d]{{2,60}})"
)
_PLANS = "|".join(sorted((MODALS - {"can", "must"}) | MEANING_TO))
_PLANNED = regex(rf"(?i)\b(?:{_PLANS}|forecast|expected)\b")
_OTHER_TIME = regex(
    r"(?i)\b(?:in|during)\sthe\s(?:[a-z]+\s)?(?:18|19|20)\d0s\b|\bin\sthe\s(?:first|second|third|fourth|last|final)\s(?:[a-z]+\s)?(?:quarter|half|three|six|months?|weeks?)|"
    r"\b(?:past|last|next)\s(?:\d+|two|three|four|five|six|ten|decade)\b|\bmedian\b|\bper\s(?:head|capita)\b|"
    r"\bas\sa\swhole\b|\bnation(?:al|ally|wide)\b|\belsewhere\b|\bacross\sthe\b"
)


def _is_of_something_else(paragraph: Paragraph, amount: Amount) -> bool:
    """Return whether an amount is of a plan, or of another time, place or basis than a table."""
    start, end = paragraph.sentences[amount.sentence]
    around = paragraph.text[max(start, amount.begin - _AHEAD) : min(end, amount.end + _BEHIND)]
    return bool(
        OTHER_BASIS.search(around)
        or YEARLY.search(around)
        or _OTHER_TIME.search(paragraph.text, start, end)
        or _PLANNED.search(paragraph.before(amount, _AHEAD))
    )
