"""A paragraph with its amounts, and the words around each of them."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.phrases import YEARS
from innofacts.english.boundaries import OTHER_CLAUSES, Boundary, boundaries, is_parted
from innofacts.english.numerals import FRACTIONS
from innofacts.patterns import regex

_GOING_ON = frozenset((";", ", and"))
_IT = regex(r"(?i)(?:that\s(?:is|was|makes|means)|this|it|which|the|its|their)\b")
# What has a part in something else, or is why it is so.
_OTHER_THINGS = regex(r"(?i)\b(?:due\sto|driven\sby|offset\sby|includ(?:es|ed|ing)|reflecting)\b|,\swhose\b|•")
_OTHERS = regex(r"(?i)\b(?:other|remaining)\s$")
_FRACTION = regex(rf"(?i)\b(?:an?|one)\s(?:{'|'.join(sorted(FRACTIONS))})\b")

_TO = regex(r"(?:\s(?:votes?|ballots|points|goals|games|sets|frames|runs|seats))?\sto\s")
_RANGING = regex(r"(?i)\b(?:from|up|down|rose|fell|between)\s[^.;:]*$")
# Between a part and its share, and the other way round.
_SHARE = regex(r"(?:\s[\w’'-]+){0,3}(?:\s\(|,?\sor\s|,\s)(?:about\s|just\s|almost\s)?")
_PART = regex(r"(?:\sof)?(?:\s[\w’'-]+){0,5}(?:,\s|\s\()(?:some\s|or\s(?:about\s)?)?")
_WHERE = regex(r"\s(?:to|by|in|on|at|for|from)\s")
_OF_BEFORE = regex(r"(?i)\bof\s(?:the\s|its\s|their\s)?(?:[a-z]+\s)?$")


class Paragraph(NamedTuple):
    """A paragraph with its amounts."""

    text: str
    """The text that it is part of."""
    sentences: Sequence[tuple[int, int]]
    """Where each sentence begins and ends in the text."""
    amounts: Sequence[Amount]
    """Its amounts in order."""
    multiples: Sequence[Amount] = ()
    """How many times as large something is or became: doubled, half as many."""
    ranks: Sequence[tuple[int, int, int]] = ()
    """Where its ranks begin and end, and which they are: second-largest."""

    def before(self, amount: Amount, most: int = 60) -> str:
        """Return the words before a number in its sentence, and no more than so many code points."""
        return self.text[max(self.sentences[amount.sentence][0], amount.begin - most) : amount.begin]

    def after(self, amount: Amount, most: int = 60) -> str:
        """Return the words after a number in its sentence, and no more than so many code points."""
        end = amount.value.end
        return self.text[end : min(self.end_of(amount), end + most)]

    def end_of(self, amount: Amount) -> int:
        """Return the code point after the sentence of a number."""
        return self.sentences[amount.sentence][1]

    def words(self, first: int, last: int) -> str:
        """Return the text of some sentences."""
        return self.text[self.sentences[max(0, first)][0] : self.sentences[last][1]]

    def sentence_at(self, offset: int) -> int:
        """Return the place of the sentence that a code point is in."""
        return bisect_right(self.sentences, offset, key=itemgetter(0)) - 1

    def is_parted(self, start: int, end: int, kinds: frozenset[str]) -> bool:
        """Return whether a boundary of some kinds is between two code points."""
        return is_parted(self.text, self._around(start, end), (start, end), kinds)

    def has_other_clause(self, start: int, end: int) -> bool:
        """Return whether a clause about something else begins between two code points: "while", no "and that is"."""
        between = (one for one in boundaries(self.text, *self._around(start, end)) if start <= one.start < end)
        return _OTHER_THINGS.search(self.text, start, end) is not None or any(map(self._is_of_other_things, between))

    def _is_of_other_things(self, boundary: Boundary) -> bool:
        """Return whether a boundary begins a clause about something else."""
        words = boundary.kinds & OTHER_CLAUSES
        if "and" in words and YEARS.match(self.text, boundary.end):
            return False  # in 2019 and 2020
        goes_on = (
            words <= {"and", ";"} and not boundary.kinds.isdisjoint(_GOING_ON) and _IT.match(self.text, boundary.end)
        )
        return words != set() and not goes_on

    def _around(self, start: int, end: int) -> tuple[int, int]:
        """Return where the sentences of two code points begin and end."""
        return self.sentences[self.sentence_at(start)][0], self.sentences[self.sentence_at(end)][1]

    def near(self, claim: Amount, back: int = 1, ahead: int = 0) -> list[Amount]:
        """Return the other amounts of the sentence of one, and of so many sentences before and after it."""
        reach = range(claim.sentence - back, claim.sentence + ahead + 1)
        return [one for one in self.amounts if one is not claim and one.sentence in reach]

    def other_half(self, one: Amount) -> Amount | None:
        """Return the other number of a result, by 311 to 309, or 63 votes to 48; None for what is in none."""
        for first, last in pairwise(self.amounts):
            is_result = one in (first, last) and _TO.fullmatch(self.text, first.value.end, last.begin)
            if is_result and not _RANGING.search(self.before(first)):
                return last if one is first else first
        return None

    def is_its_share(self, part: Amount, share: Amount) -> bool:
        """Return whether a share is said to be that of a part: 45 members (50 %); half of them, 45."""
        if part < share:
            is_whole = _OF_BEFORE.search(self.before(part)) is not None  # 45 of the 90 members (50 %)
            return not is_whole and _SHARE.fullmatch(self.text, part.end, share.begin) is not None
        is_next = _PART.fullmatch(self.text, share.end, part.begin) is not None
        where = _WHERE.match(self.text, part.end) if is_next else None
        # half of them go to the port, 18 to the church
        return is_next and not (where and where[0] in self.text[share.end : part.begin])

    def has_unread_share(self, start: int, end: int) -> bool:
        """Return whether a share in words that is no amount is between two offsets: a quarter against it."""
        spans = [(one.begin, one.value.end) for one in self.amounts]
        found = _FRACTION.finditer(self.text, start, end)
        return any(not any(first <= one.start() < last for first, last in spans) for one in found)

    def says_whose(self, amount: Amount) -> bool:
        """Return whether a number says of how many others the next amount is: the other two vales lost 70."""
        return amount.value.in_words and bool(amount.nouns) and _OTHERS.search(self.before(amount)) is not None

    def without(self, amounts: Iterable[Amount]) -> "Paragraph":
        """Return the paragraph without some of its amounts."""
        begins = {one.begin for one in amounts}
        return self.with_amounts([one for one in self.amounts if one.begin not in begins])

    def with_amounts(self, amounts: Sequence[Amount]) -> "Paragraph":
        """Return the paragraph with some of its amounts only."""
        return self._replace(amounts=amounts)
