"""The paragraphs of a text with their amounts, of which those that say nothing are of what their neighbours count."""

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import accumulate, pairwise, takewhile

from innofacts.arithmetic.amounts.alike import (
    as_points,
    as_share,
    in_one_precision,
    in_shared_units,
    in_whole_money,
    like,
)
from innofacts.arithmetic.amounts.amount import Amount, amounts_of, kind_of, multiple_of
from innofacts.arithmetic.amounts.completing import complete, is_when
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.printed import scaled
from innofacts.arithmetic.amounts.values import PERCENT, Value, exactly
from innofacts.arithmetic.phrases import NEXT_OF_A_LIST
from innofacts.english.cardinals import CARDINALS
from innofacts.english.numerals import ORDINALS
from innofacts.numbers.tokens import sentences
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.prose.kinds import RANK


def paragraphs(text: str, mentions: Iterable[Mention]) -> Iterator[Paragraph]:
    """Yield the paragraphs of a running text that have a number, each with its amounts; `mentions` are its figures."""
    left = deque(sorted(mentions))
    for spans in _paragraphs(text):
        read: list[list[Mention]] = []
        for _, end in spans:
            read.append([])
            while left and left[0].start < end:
                read[-1].append(left.popleft())
        if any(read) or _A_NUMBER.search(text, spans[0][0], spans[-1][1]):
            yield from _parts(text, spans, read)


# Also one that is no figure: won six, an hour and a half later.
_A_NUMBER = regex(rf"(?i)\d|\b(?:{'|'.join((*CARDINALS, *ORDINALS, 'half', 'quarter'))})\b")


_MOST_AMOUNTS = 40  # of a paragraph; more are a list of data


def _parts(text: str, spans: Sequence[tuple[int, int]], mentions: Sequence[Sequence[Mention]]) -> Iterator[Paragraph]:
    """Yield a paragraph with its amounts, in parts of several sentences if it has too many."""
    start = many = 0
    for n, found in enumerate((*mentions, [])):
        if n == len(spans) or many + len(found) > _MOST_AMOUNTS:
            if start < n:
                read = _paragraph(text, spans[start:n], mentions[start:n])
                if len(read.amounts) <= 2 * _MOST_AMOUNTS:
                    yield read
            start, many = n, 0
        many += len(found)


def _paragraphs(text: str) -> Iterator[list[tuple[int, int]]]:
    """Yield the sentences of each paragraph; each cell of a table is one."""
    spans: list[tuple[int, int]] = []
    for span in sentences(text):
        if spans and _BREAK.search(text, spans[-1][1] - 1, span[0] + 3):
            yield spans
            spans = []
        spans.append(span)
    if spans:
        yield spans


_BREAK = regex(r"\||\n\s*\n|\n\s*[-*#•]")


_OF_A_LIST = regex(r"\s*\d{1,2}\.\s*")  # the number of an item


def _paragraph(text: str, spans: Sequence[tuple[int, int]], mentions: Sequence[Sequence[Mention]]) -> Paragraph:
    """Return sentences of a text with the amounts that their figures are."""
    figures = [(n, one) for n, found in enumerate(mentions) for one in found]
    first = 1 if _OF_A_LIST.fullmatch(text, *spans[0]) else 0
    among = [amount for n, one in figures if n >= first for amount in amounts_of(text, spans[n], n, one)]
    found = _in_one_scale(text, _in_millions(text, _over_all(text, complete(text, among))))
    units = [*_units_of_money(text, spans)] if any(in_whole_money(one, "") is not one for one in found) else []
    found = sorted([*found, *units])
    is_of_shares = any(one.kind == PERCENT and not one.value.in_words for one in found)
    # The cents are those of the dollar that is parted.
    money = next((one.kind for one in (*units, *found) if one.kind.startswith("money")), "")
    found = [as_points(one) for one in found] if is_of_shares else found
    found = in_one_precision(in_shared_units([in_whole_money(one, money) for one in found] if money else found))
    hours = [match.span() for span in spans for match in _clock_times(text, span)]
    found = [one for one in found if not (_is_clock(text, one) or _AGE.search(one.text) or _is_in(one, hours))]
    found = [one for one in found if not _CONFIDENCE.match(text, one.value.end)]
    found = _as_rates(text, _as_shares(_as_times(text, found)))
    multiples = [one for n, mention in figures if (one := multiple_of(text, n, mention))]
    ranks = [(one.start, one.end, int(one.figure.number)) for _, one in figures if one.kind == RANK]
    return Paragraph(text, spans, found, multiples, ranks)


_SIGNS = {"pound": "£", "dollar": "$", "euro": "€"}
_OF_EVERY = regex(rf"(?i)\bof\s(?:each|every)\s(?P<unit>{'|'.join(_SIGNS)})\b")


def _units_of_money(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[Amount]:
    """Yield the unit of money that is said to be parted: of every pound spent, 42p goes on wages."""
    for n, span in enumerate(spans):
        for one in _OF_EVERY.finditer(text, *span):
            start, end = one.span("unit")
            value = Value(
                start, start, end, f"a {one['unit']}", *exactly(1), unit="", bound="", money=_SIGNS[one["unit"].lower()]
            )
            yield Amount(value, n, kind_of(one["unit"].lower()), (), end)


_AT = regex(r"(?i)\b(?:at|since|until|till)\s$")
_HOUR = r"(?:1[0-2]|[1-9])"
_AT_ITS_END = regex(r"[,.;)]|$")
_NOON = 12


def _is_clock(text: str, amount: Amount) -> bool:
    """Return whether a number may be a time of day: the meeting, which had begun at 7."""
    is_hour = amount.is_bare and not amount.per and amount.number <= _NOON
    before = text[max(0, amount.begin - _LONGEST_AT) : amount.begin]
    return bool(is_hour and _AT.search(before) and _AT_ITS_END.match(text, amount.value.end))


_AGE = regex(r"\d\s(?:and|or)\s(?:older|younger|over|under)$")  # people 65 and older
_CONFIDENCE = regex(r"\s(?:confidence|credible|prediction)\b")  # the 95 per cent confidence interval
_LONGEST_AT = 9  # characters
# Open from 9 to 5, eight hours a day; it opened at 9, and by 11 half of them had come.
_HOURS = regex(
    rf"(?i)\b(?:from|between)\s{_HOUR}\s(?:to|and|until|till)\s{_HOUR}(?=[,.;)]|$|\s(?:on|every|each|daily|and|but)\b)"
)
_BY_AN_HOUR = regex(rf"(?i)(?:\bat\s{_HOUR}(?=,?\sand\sby\s{_HOUR}\b)|\band\sby\s{_HOUR}(?=,?\s[a-z]+\b)(?<=\d))")
_AT_WORK = regex(r"(?i)\b(?:open(?:s|ed)?|work(?:s|ed|ing)?|shifts?|on\sduty|runs?|classes|lessons|school)\b")
_BEGAN = regex(r"(?i)\b(?:open(?:s|ed)?|beg[ai]n|begins|start(?:s|ed)?|left|arrived|set\soff)\s(?:[a-z]+\s){0,2}?at\s")


def _clock_times(text: str, span: tuple[int, int]) -> Iterator[re.Match[str]]:
    """Yield where a sentence tells of hours of the day."""
    if _AT_WORK.search(text, *span):
        yield from _HOURS.finditer(text, *span)
    if _BEGAN.search(text, *span):
        yield from _BY_AN_HOUR.finditer(text, *span)


def _as_shares(amounts: list[Amount]) -> list[Amount]:
    """Return amounts, those after a percentage that are all of a whole with it as such, or all of the next whole.

    Of the men 38 per cent are for it, 35 against, and 27 do not know. Of the women 44, 31 and 25.
    """
    found = [*amounts]
    told = {one.sentence for one in amounts if one.kind == PERCENT and not one.value.in_words}
    for n, first in enumerate(found):
        is_next = first.is_bare and first.sentence - 1 in told and (n == 0 or found[n - 1].sentence < first.sentence)
        if is_next or (first.kind == PERCENT and not first.value.in_words):
            parts = [first, *takewhile(lambda one: not (one.kind or one.per), found[n + 1 :])]
            parts = [one for one in parts if one.sentence == first.sentence and (one.is_bare or not is_next)]
            totals = accumulate(one.number for one in parts)
            counted = enumerate(totals, 1)
            many = next((m for m, total in counted if m >= _LEAST_PARTS and abs(total - 100) <= 1), 0)
            found[n : n + many] = [one if one.kind else as_share(one) for one in parts[:many]]
    return found


_LEAST_PARTS = 3
_A_ONE = regex(r"\s(?P<to>to\s)?an?\s(?P<noun>[a-z]+)\b")
_ONE_IS = regex(r"\b(?:[Aa]n?\s|[Oo]ne\s|(?=[A-Z]))(?P<noun>[A-Za-z]+)\s(?:(?:is|was|costs?)\s(?:about\s)?)?\Z")


def _as_rates(text: str, amounts: list[Amount]) -> list[Amount]:
    """Return amounts, those that are told for one of what another one counts as rates: four cows, 22 litres a cow.

    So are 12 rooms to a floor of six floors, and the 159 litres that a barrel is, of 300 barrels.
    """
    counted = {name for one in amounts for name in (*one.nouns[:1], one.kind) if one.number > 1} - {""}
    found: list[Amount] = []
    for one in amounts:
        each = _A_ONE.match(text, one.end)
        each = each if each and (one.kind or each["to"]) else None
        if one.kind and not (each or one.is_time):
            each = _ONE_IS.search(text, max(0, one.begin - _LONGEST_ONE), one.begin)
        noun = each["noun"].lower() if each else ""
        if noun in counted and not (one.per or one.is_share):
            nouns = one.nouns if noun not in one.nouns else ()
            found.append(one._replace(per=noun, nouns=nouns))
        else:
            found.append(one)
    return found


_LONGEST_ONE = 30  # characters before the size of one


def _is_in(amount: Amount, spans: Sequence[tuple[int, int]]) -> bool:
    """Return whether a number is in one of some spans."""
    return any(start <= amount.value.start < end for start, end in spans)


def _in_millions(text: str, amounts: list[Amount]) -> list[Amount]:
    """Return amounts, those in metres as millions if an "m" says that of others: 1.3m people, up from 1.2m."""
    if not any(one.value.power == _MILLION and one.text.endswith("m") for one in amounts):
        return amounts
    power = Decimal(10) ** _MILLION
    return [
        one._replace(
            kind="",
            name="",
            suffix="",
            value=scaled(one.value, power)._replace(text=f"{one.text}m", power=_MILLION, end=one.value.end + 1),
        )
        if one.kind == "m" and not one.per and text.startswith("m", one.value.end)
        else one
        for one in amounts
    ]


def _in_one_scale(text: str, amounts: list[Amount]) -> list[Amount]:
    """Return amounts, those of a list in the scale of its last one: bids of 24, 27 and 30 million."""
    found = [*amounts]
    for n in range(len(found) - 2, -1, -1):
        one, after = found[n], found[n + 1]
        is_next = NEXT_OF_A_LIST.fullmatch(text, one.value.end, after.begin) is not None and not after.is_share
        is_alike = one.kind in ("", after.kind) and not (one.nouns or one.per or one.value.in_words)
        if after.value.power and not one.value.power and is_next and is_alike:
            power = Decimal(10) ** after.value.power
            if one.number * power < after.number * _FARTHEST and after.number < one.number * power * _FARTHEST:
                value = scaled(one.value, power)._replace(power=after.value.power)
                found[n] = like(one, after)._replace(value=value)
    return found


_FARTHEST = 20  # times as large as the next amount of a list


def _over_all(text: str, amounts: list[Amount]) -> list[Amount]:
    """Return amounts, without the bound of those over which others are spread: 84,000 tickets over 12 concerts."""
    before = {one.begin: last for last, one in pairwise(amounts)}
    return [
        one._replace(value=one.value._replace(bound=""))
        if one.nouns and one.begin in before and _is_spread(text, before[one.begin], one)
        else one
        for one in amounts
    ]


def _is_spread(text: str, last: Amount, one: Amount) -> bool:
    """Return whether "over" comes between a count or a sum and another count, which it is spread over."""
    is_over = text.startswith("over ", one.begin) and not one.kind
    if is_over and not _STAGES.isdisjoint(one.nouns):
        return True  # a lap has 4.2 kilometres, and the race is over 50 laps
    return is_over and text[last.end : one.begin] == " " and bool(last.nouns or last.value.money) and not last.per


_STAGES = frozenset("lap hole leg round stage heat set frame over".split())
_MILLION = 6
_NO_TIME = regex(r"(?i)\b(?:the|top)\s[a-z]+$|\.")  # at 7.15; the two of them; its top five; not long ago. 20


def _as_times(text: str, amounts: list[Amount]) -> list[Amount]:
    """Return amounts, those without a noun as times if all others are, in one unit: 19 days of 30; the other 11."""
    times = [one for one in amounts if one.is_time and not (one.kind == "months" and is_when(text, one))]
    others = [one for one in amounts if not (one.is_time or one.is_bare or one.is_share)]
    if not times or others or len({one.name for one in times}) > 1:
        return amounts
    return [like(one, times[0]) if _may_be_time(text, one, times[0]) else one for one in amounts]


def _may_be_time(text: str, one: Amount, time: Amount) -> bool:
    """Return whether a number may be a time like another one: the other 11; 9.58 seconds and 9.72; not at 7.15."""
    is_other = _NO_TIME.search(text[max(0, one.begin - 6) : one.value.end]) is not None
    are_of_seconds = "." in one.text and "." in time.text and time.name.startswith("second")
    return one.is_bare and not one.per and one.number < _MOST_TIMES and (are_of_seconds or not is_other)


_MOST_TIMES = 1000  # more are told with their unit: those who waited for over a year rose from 3,270 to 3,890
