"""A paragraph with its amounts: those that say nothing of their own are of what their neighbours count."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from operator import itemgetter
from typing import NamedTuple

from innofacts.arithmetic.amounts import Amount, amount_of, in_whole_money, like, scaled, scored
from innofacts.arithmetic.fractions import points_in_words, share_in_words, shares_in_words
from innofacts.arithmetic.phrases import OF, OF_THEM
from innofacts.arithmetic.values import PERCENT, POINTS, Value, bound_before
from innofacts.english.numerals import ORDINALS


class Paragraph(NamedTuple):
    """A paragraph with its amounts."""

    text: str
    """The text that it is part of."""
    sentences: Sequence[tuple[int, int]]
    """Where each sentence begins and ends in the text."""
    amounts: Sequence[Amount]
    """Its amounts in order."""

    def before(self, amount: Amount, most: int = 60) -> str:
        """Return the words before a number in its sentence, and no more than so many code points."""
        return self.text[max(self.sentences[amount.sentence][0], amount.begin - most) : amount.begin]

    def after(self, amount: Amount, most: int = 60) -> str:
        """Return the words after a number in its sentence, and no more than so many code points."""
        end = amount.value.end
        return self.text[end : min(self.sentences[amount.sentence][1], end + most)]

    def words(self, first: int, last: int) -> str:
        """Return the text of some sentences."""
        return self.text[self.sentences[max(0, first)][0] : self.sentences[last][1]]

    def sentence_at(self, offset: int) -> int:
        """Return the place of the sentence that a code point is in."""
        return bisect_right(self.sentences, offset, key=itemgetter(0)) - 1

    def near(self, claim: Amount, back: int = 1, ahead: int = 0) -> list[Amount]:
        """Return the other amounts of the sentence of one, and of so many sentences before and after it."""
        reach = range(claim.sentence - back, claim.sentence + ahead + 1)
        return [one for one in self.amounts if one is not claim and one.sentence in reach]

    def without(self, amounts: Iterable[Amount]) -> "Paragraph":
        """Return the paragraph without some of its amounts."""
        begins = {one.begin for one in amounts}
        return self._replace(amounts=[one for one in self.amounts if one.begin not in begins])


def paragraph(text: str, sentences: Sequence[tuple[int, int]], values: Sequence[Sequence[Value]]) -> Paragraph:
    """Return sentences of a text with the amounts that their numbers are."""
    is_game = not any(value.unit == PERCENT for sentence in values for value in sentence)
    found: list[Amount] = []
    for n, (span, numbers) in enumerate(zip(sentences, values, strict=True)):
        amounts: list[Amount] = []
        for value in sorted([*numbers, *_shares(text, span)]):
            last = amounts[-1] if amounts else None
            is_inside = last and (
                value.start < last.value.end or (last.many != 1 and value.start < last.end + _FARTHEST)
            )
            if not is_inside:  # as the 40 in "one lamp in 30" and the 100 in "per 100 kilometres"
                amounts.append(amount_of(text, span, n, value))
        _complete(text, found, [*_joined(text, [scored(amount) for amount in amounts] if is_game else amounts)])
    money = next((one.kind for one in found if one.kind.startswith("money")), "")
    return Paragraph(text, sentences, [in_whole_money(one, money) for one in found] if money else found)


_FARTHEST = 6  # characters


def _shares(text: str, span: tuple[int, int]) -> Iterator[Value]:
    """Yield the shares and points in words of a sentence: a third, one lamp in 30, half a percentage point."""
    for match, size in points_in_words(text, span):
        yield Value(match.start(), *match.span(), match[0], size, size, size, POINTS, "", in_words=True)
    for match in shares_in_words(text, span):
        begin, bound = bound_before(text, span[0], match.start())
        share = share_in_words(match, bound)
        if share:
            low, size, high = share
            yield Value(begin, *match.span(), match[0], size, low, high, PERCENT, bound, in_words=True)


_JOINT = re.compile(r",?\s(?:and\s)?")


def _joined(text: str, amounts: Iterable[Amount]) -> Iterator[Amount]:
    """Yield the amounts, times in several units as one: 3 hours, 5 minutes and 20 seconds."""
    last: Amount | None = None
    for amount in amounts:
        is_more = last and last.is_time and last.kind == amount.kind and last.unit > amount.unit
        if last and is_more and _JOINT.fullmatch(text, last.end, amount.begin):
            low, number, high = (last.number + end for end in (amount.value.low, amount.number, amount.value.high))
            told = text[last.begin : amount.end]
            value = last.value._replace(end=amount.value.end, text=told, low=low, number=number, high=high)
            last = amount._replace(value=value)
            continue
        if last:
            yield last
        last = amount
    if last:
        yield last


_THE = r"(?:(?:the|its|their|some|just|only|about)\s)*$"
_COMPARED = re.compile(rf"(?i)\b(?:compared\s(?:with|to)|against|versus|than|not|instead\sof)\s{_THE}|\A\sto\s$")
_MOVED = re.compile(rf"(?i)\b(?:from|to|after)\s{_THE}")
_LISTED = re.compile(rf"(?i)(?:\b(?:and|or)|,)\s{_THE}")
_NEXT = re.compile(rf"(?i)(?:\band|,)\sthe\s(?:{'|'.join(ORDINALS)}|last|other)\s$")  # 5,000 euros, the second 3,000
_END = re.compile(r"[,.;)]|$|\s(?:here|there|now|today|last|this)\b")
_EACH_OF = re.compile(r"\s(?:of|at|worth)\s")  # 24 instalments of £150, 200 seats at £9
_LONGEST = 12  # characters of what is before an end of a change
_FROM = re.compile(r"(?i)\b(?:(?P<from>from)|of|by|rose|fell|grew|up|down)\s[$€£¥]?$")
_TO = re.compile(r"\sto\s")
_LIST = re.compile(r"\s(?:and|or)\s|,\s(?:and\s)?")


def _complete(text: str, found: list[Amount], amounts: Sequence[Amount]) -> None:
    """Add amounts to those found, what says nothing with what its neighbour counts: 62 of the 140 members, not 70."""
    first = len(found)
    for amount in _in_lists(text, amounts, _TO):
        completed = amount
        ahead = [n for n in range(len(found) - 1, first - 1, -1) if found[n].kind != PERCENT]
        at = next((n for n in ahead if not _is_when(text, found[n])), ahead[0] if ahead else None)
        if at is not None and amount.kind != PERCENT:
            last = found[at]
            between = text[found[-1].end : amount.begin]
            if last.is_bare and OF.fullmatch(between):
                found[at] = like(last, amount)
            elif last is found[-1] and last.nouns and amount.kind and not amount.per and _EACH_OF.fullmatch(between):
                completed = amount._replace(per=last.nouns[0])
            elif amount.is_bare and _is_like(text, between, last, amount):
                completed = like(amount, last)
        if completed.is_bare and OF_THEM.match(text, amount.value.end):
            whole = (one for one in reversed(found) if one.kind != PERCENT and one.number > amount.number)
            completed = like(amount, next(whole, amount))
        found.append(completed)
    found[first:] = _in_lists(text, found[first:], _LIST)


_WHEN = re.compile(
    r"(?i)\b(?:in|within|over|for|past|last|previous|after|first)\s(?:the\s)?(?:(?:past|last|previous|first)\s)?$"
)


def _is_when(text: str, amount: Amount) -> bool:
    """Return whether a time says when something was so: 810 thefts in the past twelve months, compared with 900."""
    return amount.is_time and _WHEN.search(text, max(0, amount.begin - _LONGEST_TIME), amount.begin) is not None


_LONGEST_TIME = 24  # characters before a time


def _in_lists(text: str, amounts: Sequence[Amount], joint: re.Pattern[str]) -> list[Amount]:
    """Return amounts, those of a list with what its last one counts: 34, 41 and 48 years; from $3.2 to 4.1 million."""
    found = [*amounts]
    for n in range(len(found) - 1, 0, -1):
        one, other = found[n - 1], found[n]
        is_number = not (other.is_share and other.value.in_words)
        if is_number and joint.fullmatch(text, one.value.end, other.begin):
            is_one_money = one.value.money and not other.value.money  # $3.2 to 4.1 million
            one = _in_scale(one, other.value) if one.is_bare or is_one_money else one
            was_bare = one.is_bare
            found[n - 1] = like(one, other) if was_bare else one
            is_from = _FROM.search(text, max(0, one.begin - _LONGEST), one.begin)
            is_end = is_from and (is_from["from"] or not other.is_share)
            if joint is _TO and was_bare and not (other.is_bare or is_end):
                for at, bound in ((n - 1, ">="), (n, "<=")):  # 25 to 30 tonnes
                    found[at] = found[at]._replace(value=found[at].value._replace(bound=bound))
    return found


def _in_scale(amount: Amount, other: Value) -> Amount:
    """Return an amount in the scale of the number after it, if it has none: from 3.2 to 4.1 million."""
    is_shared = other.power and not amount.value.power and amount.number < _THOUSAND
    return amount._replace(value=scaled(amount.value, Decimal(10) ** other.power)) if is_shared else amount


_THOUSAND = 1000


def _is_like(text: str, between: str, last: Amount, amount: Amount) -> bool:
    """Return whether the words between two numbers, or those after the second, say that they are of one kind."""
    if _COMPARED.search(between) or (not last.is_time and _MOVED.search(between)):
        return True
    is_measured = bool(last.kind) and not (last.is_time or last.is_share or last.per)
    is_end = amount.value.power or _END.match(text, amount.value.end)
    is_next = (last.nouns and _LISTED.search(between)) or (is_measured and _NEXT.search(between))
    return bool(is_next or (is_measured and is_end))
