"""Which rows of tables a sentence names: by their labels, or by a number of theirs."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.phrases import CHANGE, CHANGED, RESTRICTED, SAY_LITTLE, WORD, stem
from innofacts.arithmetic.retold.claims import SHARE, Claim
from innofacts.arithmetic.retold.rows import Rows, TableRow
from innofacts.english.calendar import MONTHS
from innofacts.english.currencies import CODES
from innofacts.english.function_words import AUXILIARIES, BEING, CLAUSES, HAVING, PREPOSITIONS
from innofacts.english.inflection import is_past
from innofacts.english.numerals import SCALE_WORDS, YEAR
from innofacts.patterns import regex


class _Name(NamedTuple):
    """Where a sentence names rows."""

    start: int
    end: int
    sentence: int
    rows: Sequence[TableRow]


class Names:
    """Where a paragraph names the rows of tables."""

    def __init__(self, paragraph: Paragraph, rows: Rows) -> None:
        """Find the labels of rows in a paragraph."""
        self._paragraph, self._rows = paragraph, rows
        self._names = sorted(self._found(), key=lambda name: (name.start, name.end))

    def _found(self) -> Iterator[_Name]:
        """Yield the names of rows; none that is part of the name of another."""
        found: dict[tuple[int, int, int], list[TableRow]] = {}
        for n, (start, end) in enumerate(self._paragraph.sentences):
            at: dict[str, list[tuple[int, int]]] = {}
            for word in WORD.finditer(self._paragraph.text, start, end):
                at.setdefault(stem(word[0].lower()), []).append(word.span())
            for row in self._rows.named(at):
                for span in _spans(row, at):
                    found.setdefault((*span, n), []).append(row)
        for (start, end, n), rows in found.items():
            is_part = any(a <= start and end <= b and (a, b) != (start, end) for a, b, _ in found)
            first = self._paragraph.sentences[n][0]
            is_other = _OF_ANOTHER.search(self._paragraph.text, max(first, start - _LONGEST), start)
            if not (is_part or is_other):
                yield _Name(start, end, n, rows)

    def of(self, claim: Claim) -> list[TableRow]:
        """Return the rows that a claim may be of."""
        amount = claim.told or claim.amount
        named = self._by_label(amount)
        if named is None and claim.form == SHARE:
            named = self._by_label_behind(amount)
        start, rows = named or (amount.begin, ())
        found = [*rows, *self._by_number(amount)]
        return [
            row for row in found if self._is_of_its_time(row, amount) and self._is_of_its_numbers(row, amount, start)
        ]

    def others(self, claim: Claim) -> list[TableRow]:
        """Return the rows that a claim is more or less than."""
        start, end = claim.than or (0, 0)
        return [row for name in self._names if start <= name.start and name.end <= end for row in name.rows]

    def _by_label(self, claim: Amount) -> tuple[int, Sequence[TableRow]] | None:
        """Return the rows that are named last before a claim, and where."""
        before = [one for one in self._names if one.sentence == claim.sentence and one.end <= claim.begin]
        if not before:
            return None
        last = before[-1]
        is_joint = len(before) > 1 and _AND.fullmatch(self._paragraph.text, before[-2].end, last.start)
        if is_joint or _OTHER_SUBJECT.search(self._paragraph.text, last.end, claim.begin):
            return None
        return last.end, [one for one in last.rows if not self._is_of_another_measure(last, one, claim)]

    def _by_label_behind(self, claim: Amount) -> tuple[int, Sequence[TableRow]] | None:
        """Return the rows that are named behind a claim: a third of all places are in primary schools."""
        found = _ARE_IN.match(self._paragraph.text, claim.value.end, self._paragraph.end_of(claim))
        mine = [one for one in self._names if found and one.start == found.end()]
        return (claim.begin, mine[0].rows) if mine else None

    def _is_of_another_measure(self, name: _Name, row: TableRow, claim: Amount) -> bool:
        """Return whether the words next to a label name what its table does not give: fares on the ferries."""
        known = row.table.stems | row.stems | row.table.total | _GENERAL
        start, end = self._paragraph.sentences[name.sentence]
        text = self._paragraph.text
        at = name.end
        while (after := _NEXT_WORD.match(text, at, end)) and stem(after["word"].lower()) in known:
            at = after.end()
        if RESTRICTED.match(text, at, end) or _PART_OF_IT.match(text, at, end):
            return True
        before = _OF_IT.search(text, max(start, name.start - _LONGEST_MEASURE), name.start)
        narrowing = _WORD_BEFORE.search(text, max(start, name.start - _LONGEST_MEASURE), name.start)
        words = [one[1] for one in (before, narrowing) if one and one[1] not in row.label]
        words += [after["word"]] if after and not (is_past(after["word"]) or _VERB.fullmatch(after["word"])) else []
        words += [one["noun"] for one in _ITS.finditer(text, name.end, claim.begin)]
        words += claim.nouns[:1] if not claim.kind else ()
        return any(stem(word.lower()) not in known | SAY_LITTLE and not _CHANGING.fullmatch(word) for word in words)

    def _is_of_its_time(self, row: TableRow, claim: Amount) -> bool:
        """Return whether a sentence names no time that the table of a row does not name."""
        times = {*map(str.lower, _TIMES.findall(self._paragraph.words(claim.sentence, claim.sentence)))}
        return times <= row.table.words

    def _is_of_its_numbers(self, row: TableRow, claim: Amount, start: int) -> bool:
        """Return whether the amounts next to a claim are those of a row, if they are such amounts at all."""
        beside = [one for one in self._beside(claim) if one.begin >= start]
        return all(_is_of(row, one) for one in beside if not (one.is_share or one.is_time or one.value.in_words))

    def _by_number(self, claim: Amount) -> Iterator[TableRow]:
        """Yield the rows with a number that is next to a claim: 5.62 million visits, 4 per cent more.

        Another number is hardly ever the same by chance if it has enough digits; with the fewest, a sentence also has a
        word of the row or of its table.
        """
        words = self._paragraph.words(claim.sentence, claim.sentence).lower()
        stems = frozenset(map(stem, WORD.findall(words))) - _GENERAL - SAY_LITTLE - _OF_UNITS
        for one in self._beside(claim):
            if one.digits < _FEWEST_DIGITS or self._is_apart(one, claim):
                continue
            for row in self._rows.with_number(one.value.low, one.value.high):
                is_about = one.digits > _FEWEST_DIGITS or not stems.isdisjoint(row.stems | row.table.stems)
                if is_about and _is_of(row, one):
                    yield row

    def _is_apart(self, one: Amount, claim: Amount) -> bool:
        """Return whether a clause with another subject begins between two amounts."""
        return _AND_MORE.search(self._paragraph.text, one.end, claim.begin) is not None

    def _beside(self, claim: Amount) -> list[Amount]:
        """Return the amount before a claim in its sentence, and the one that it leads to."""
        mine = [one for one in self._paragraph.amounts if one.sentence == claim.sentence and one is not claim]
        to = [one for one in mine if _TO.fullmatch(self._paragraph.text, claim.end, one.begin)]
        return [*[one for one in mine if one < claim][-1:], *to]


def _is_of(row: TableRow, one: Amount) -> bool:
    """Return whether an amount is a number of a row."""
    is_plain = not (one.is_time or one.value.is_limit)
    cells = row.numbers(are_shares=one.is_share) if is_plain else ()
    return any(one.value.allows(cell.amount.span) for cell in cells)


def _spans(row: TableRow, at: dict[str, list[tuple[int, int]]]) -> Iterator[tuple[int, int]]:
    """Yield where the words of a label are together."""
    words = [stem(word) for word in WORD.findall(row.label.lower())]
    in_order = sorted(row.stems, key=words.index)
    found = [
        [min(at[word], key=lambda span: abs(span[0] - first)) for word in in_order] for first, _ in at[in_order[0]]
    ]
    for some in found:
        start, end = min(some)[0], max(some)[1]
        if end - start <= len(row.label) + (_MORE if some == sorted(some) else _LITTLE_MORE):
            yield start, end


_FEWEST_DIGITS = 3
_LONGEST, _LONGEST_MEASURE = 20, 40  # characters before a name
_MORE, _LITTLE_MORE = 25, 6  # characters that a name may be longer than a label, in its order or in another
_GENERAL = frozenset(
    map(stem, "total whole sum all everything number numbers share use level volume amount figure spending".split())
)
_OF_UNITS = frozenset(map(stem, (*map(str.lower, CODES), *SCALE_WORDS)))
_CHANGING = regex(rf"(?i){CHANGED}|{CHANGE}")
_OF_IT = regex(r"([^\W\d]+)(?:[’']s)?\s(?:of|in|at|for|on|from|by|among|to)\s(?:the\s|all\s|its\s|their\s)?$")
_WORD_BEFORE = regex(r"(?<![\w-])([^\W\d][\w-]+)\s$")
_NEXT_WORD = regex(r"(?:[’']s)?\s(?P<word>[a-z][\w-]+)\b")
# Up to a verb: its hall rent had risen.
_ITS = regex(
    rf"\b(?:its|their|whose|the|where|and|but)\s(?:[a-z-]+\s){{0,2}}?(?P<noun>[a-z]+)\s"
    rf"(?:(?:{'|'.join(sorted(BEING | HAVING))})\s)?(?:{CHANGED}|[a-z]{{3,}}ed)\b"
)
_VERB = regex(
    rf"(?:{'|'.join((*AUXILIARIES, *CLAUSES, *PREPOSITIONS))}|which|that|who|whose|alone|also|again|[a-z]+ly|up|"
    r"down|now|(?:account|make|take|carry|carrie|bring|represent|provide|remain|come|contribute)s?)"
)
_PART_OF_IT = regex(rf"(?i)\s(?:without|in|at|from|of|on|for)\s(?!{YEAR}|(?:the\s)?(?:total|year|same)\b)")
# What is left of a row, or a row that something is a share of.
_OF_ANOTHER = regex(
    r"(?i)(?:\b(?:other|non|without|excluding|except|beyond|with)[\s-](?:the\s)?|(?:cent|%)\sof\s(?:the\s|all\s|its\s)?)$"
)
_TO = regex(rf"(?:\sin\s{YEAR})?,?\s(?:to|and\snow\sstands?\sat|to\sreach)\s(?:a\srecord\s)?")
_TIMES = regex(
    rf"(?i)\b(?:{YEAR}|{'|'.join(one for one in MONTHS if one != 'may')}|(?<!\ba\s)quarter(?:ly)?|half-year|"
    r"months?|monthly|weeks?|weekly|daily)\b"
)
_AND = regex(r"(?:\s[a-z]+)?,?\s(?:and|or)\s(?:the\s)?")
_AND_MORE = regex(r"\b(?:and|but|while|whereas|where|although|though)\b|;")
# What another thing did: homes were built, and costs rose by; while the prices of houses fell by.
_OTHER_SUBJECT = regex(
    r"(?:[;(]|,?\s(?:and|while|but|whereas)\s)(?:the\s|its\s|their\s)?[a-z-]+\s(?:for|by|was|were|is|are|rose|fell)\b|;|"
    r"\s(?:while|whereas|where|although|though)\s(?:[a-z-]+\s){1,4}?"
    rf"(?:(?:{'|'.join(sorted(BEING | HAVING))})\s)?{CHANGED}\b"
)
_ARE_IN = regex(
    r"\sof\s[^.;:,\d]{3,40}?\s(?:is|are|was|were|comes?|came|goes|go|went)\s(?:in|from|to|on|by)\s(?:the\s)?"
)
