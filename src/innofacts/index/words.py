"""The words by which facts are found: those of their texts, whole values, numbers and years."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import chain

from innofacts.factfiles.facts import Fact
from innofacts.index.analysis import fold, joined, number_words, parted, plain_words, value_word
from innofacts.index.number_terms import covered, limit, printed, rounded, whole_numbers
from innofacts.records import Record
from innofacts.values.figures import INEQUALITIES, Quantity
from innofacts.values.intervals import plain


class Words(Record):
    """The terms by which some facts are found, and how often they occur."""

    texts: tuple[tuple[str, ...], ...]
    """The texts of each fact for the full-text index, in the order of WORD_COLUMNS."""
    words: Counter[str]
    """How often each word occurs, in lower case but otherwise as written, for suggestions."""
    values: Counter[tuple[str, str]]
    """How often each value of a field occurs, by field and value."""


def words_of(facts: Sequence[Fact]) -> Words:
    """Return the terms by which some facts are found, column by column, which takes two thirds of the time.

    For not more than AT_ONCE facts, since a list of all their words is long.
    """
    columns: list[list[str]] = []
    common: list[str | tuple[str, ...]] = []
    pieces: list[str] = []
    for name, of in _TEXTS.items():
        texts = list(map(of, facts))
        if name in _OWN:
            columns.append([_folded(text, pieces) if text else "" for text in texts])
        else:
            columns.append(list(map(_folded_again, texts)))
            common += texts
    words: Counter[str] = Counter()
    for text, count in Counter(common).items():
        for word in plain_words(text if isinstance(text, str) else "\n".join(text)):
            words[word] += count
    for piece, count in Counter(pieces).items():
        if piece.strip(_OF_NUMBERS):  # numbers are many, and no words
            for word in _plain_words_again(piece):
                words[word] += count
    values, of_values = _values_of(facts)
    whole = [*of_values, list(map(_number_words, facts)), list(map(_period_words, facts))]
    columns.append([" ".join(filter(None, row)) for row in zip(*whole, strict=True)])
    return Words(tuple(zip(*columns, strict=True)), words, Counter(values))


AT_ONCE = 1000
"""How many facts are taken apart at once."""
_OF_NUMBERS = "0123456789.,"


def _figure_texts(fact: Fact) -> str | tuple[str, ...]:
    """Return a figure in words; a range also as in the file, since some people write it so."""
    figure = fact.figure
    if figure is None:
        return ""
    return figure.words() if figure.second is None else (figure.words(), str(figure))


# The texts of a fact in the full-text index, by WORD_COLUMNS except the last.
_TEXTS: "dict[str, Callable[[Fact], str | tuple[str, ...]]]" = {
    "claim": lambda fact: fact.claim,
    "topic": lambda fact: fact.topics,
    "id": lambda fact: fact.id,
    "measure": lambda fact: fact.measure,
    "unit": _figure_texts,
    "place": lambda fact: fact.place,
    "basis": lambda fact: fact.basis,
    "scope": lambda fact: fact.scope,
    "says": lambda fact: fact.says,
    "source": lambda fact: (
        fact.source.id,
        fact.source.title,
        fact.speaker,
        fact.source.publisher,
        fact.source.container,
    ),
    "quote": lambda fact: fact.quote,
    "note": lambda fact: fact.note,
}
_OWN = frozenset(("claim", "id", "unit", "quote", "note"))  # texts that facts rarely have in common
# A word between texts, so that no phrase matches across them; it is of private use, so no query has it.
_GAP = " \ue000 "


# The fields whose whole values are counted, completed and looked up; except topics, of which a fact may have several.
_VALUES: "dict[str, Callable[[Fact], str]]" = {
    "source": lambda fact: fact.source.id,
    "place": lambda fact: fact.place,
    "measure": lambda fact: fact.measure,
    "basis": lambda fact: fact.basis,
    "says": lambda fact: fact.says,
    "nature": lambda fact: fact.nature,
    "vintage": lambda fact: fact.vintage,
    "standing": lambda fact: fact.source.standing,
    "unit": lambda fact: fact.figure.unit.key if fact.figure else "",
}


def _values_of(facts: Sequence[Fact]) -> tuple[dict[tuple[str, str], int], list[list[str]]]:
    """Return how often each value occurs, by field and value, and the terms for the values, a list for each field."""
    counted = {("topic", topic): count for topic, count in Counter(chain(*(fact.topics for fact in facts))).items()}
    words = [[" ".join([_value_word_again("topic", topic) for topic in fact.topics]) for fact in facts]]
    for field, of in _VALUES.items():
        values = list(map(of, facts))
        word_of = {"": ""}
        for value, count in Counter(values).items():
            if value:
                counted[field, value] = count
                word_of[value] = _value_word_again(field, value)
        words.append(list(map(word_of.__getitem__, values)))
    return counted, words


def _folded(text: str | tuple[str, ...], pieces: list[str]) -> str:
    """Return a text, or several, as the full-text index keeps it, and add the pieces that contain its words."""
    if isinstance(text, tuple):
        return _GAP.join([_folded(one, pieces) for one in text])
    parts = parted(text)
    pieces += parts if text.isascii() else plain_words(text)
    return joined(parts)


# Many facts have these texts in common.
@lru_cache(maxsize=4096)
def _folded_again(text: str | tuple[str, ...]) -> str:
    return fold(text) if isinstance(text, str) else _GAP.join(map(fold, text))


_plain_words_again = lru_cache(maxsize=65536)(plain_words)
_value_word_again = lru_cache(maxsize=4096)(value_word)


def _number_words(fact: Fact) -> str:
    """Return the terms for the numbers of a figure."""
    return "" if fact.quantity is None else _words_of_number(fact.quantity)


@lru_cache(maxsize=4096)
def _words_of_number(quantity: Quantity) -> str:
    return " ".join(number_words(_numbers(quantity)))


def _numbers(quantity: Quantity) -> Iterator[str]:
    """Yield the terms for the number of a figure, for its roundings, and for the numbers in its interval.

    A figure with a limit, such as `> 80`, has a term for the limit instead of an interval, as nearly every number would
    be in it.
    """
    figure = quantity.figure
    number = plain(figure.base_number.copy_abs())
    yield printed(number)
    yield from rounded(number)
    if figure.bound in INEQUALITIES:
        yield limit(number, above=(figure.bound.startswith(">")) == (figure.base_number > 0))
        return
    tight = quantity.interval.tightened()
    low, high = tight.low, tight.high
    if low is None or high is None or low == high:
        return
    if figure.is_range:
        yield printed(plain(high.copy_abs()))
    if low < 0:
        ends = high.copy_abs(), low.copy_abs()
        low, high = (Decimal(0), max(ends)) if high > 0 else ends
    start, end, exponent = whole_numbers(plain(low), plain(high))
    if tight.whole:  # the last number is included, and the next is one more
        start, end, exponent = start * 10**exponent, end * 10**exponent + 1, 0
    yield from covered(start, end, exponent)


def _period_words(fact: Fact) -> str:
    """Return the years of a period, which its claim often leaves out; months and days would match other numbers."""
    period = fact.period
    return " ".join(word for word in _folded_again(str(period)).split() if len(word) >= _YEAR) if period else ""


_YEAR = 4  # digits
