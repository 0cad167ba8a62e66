"""What the index holds of each fact file: rows of plain values, so that another process can read the file."""

import json
import marshal
import os
import stat
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from innofacts.errors import Problem
from innofacts.library.columns import COLUMNS, SOURCE_COLUMNS
from innofacts.library.facts import Fact, FactFile, Source
from innofacts.library.files import LEAVES_THE_FOLDER, NOT_A_REGULAR_FILE, File
from innofacts.library.gauging import covered, printed, rounded, whole_numbers
from innofacts.library.index import digest
from innofacts.library.reading import SETTINGS_FILE, read_file
from innofacts.library.searching import fold, joined, number_words, parted, plain_words, value_word
from innofacts.values.figures import BOUNDS
from innofacts.values.intervals import order_key, plain

MAX_FILE = 16 * 1024 * 1024
"""The most bytes that a fact file may have without `--large` (DESIGN 2)."""


KEYS = ("unit_key", "number", "number_key", "bound_rank", "low_key", "high_key", "amount", "of_series")
"""What the index keeps of a fact to find and order it by, and never shows."""

_BOUND_RANKS = {bound: rank for rank, bound in enumerate(BOUNDS)}


def keys_of(fact: Fact) -> tuple[str | int | None, ...]:
    """Return the KEYS of a fact.

    `amount` has the parts of a figure for a typed cell, joined by tabs, in the order of `formats.table.Amount`.
    """
    figure, interval, of_series = fact.figure, fact.interval, int(bool(fact.series))
    if figure is None or interval is None:
        return (*(None,) * (len(KEYS) - 1), of_series)
    unit, value, tight = figure.unit, figure.base_number, interval.tightened()
    number = format(value, "f")
    decimals = len(format(figure.number, "f").partition(".")[2])
    amount = (figure.bound, number if figure.second is None else "", str(decimals), figure.scale, unit.text)
    return (
        unit.key,
        number,
        order_key(value),
        _BOUND_RANKS[figure.bound],
        tight.low_key,
        tight.high_key,
        "\t".join((*amount, figure.words())),
        of_series,
    )


def _figure_words(fact: Fact) -> tuple[str, ...]:
    """Return a figure as people write it; a range also as in the file, since people write that otherwise."""
    figure = fact.figure
    if figure is None:
        return ()
    return (figure.words(),) if figure.second is None else (figure.words(), str(figure))


def _numbers(fact: Fact) -> Iterator[str]:
    """Give the words for what a figure prints, also rounded, and for what it holds where it is bounded by itself.

    What is bounded by a limit or by the domain is not: every number is at least 0 and many are below a limit.
    """
    figure, interval = fact.figure, fact.interval
    if figure is None or interval is None:
        return
    number = plain(figure.base_number.copy_abs())
    yield printed(number)
    yield from rounded(number)
    if figure.bound in _LIMITS:
        return
    tight = interval.tightened()
    low, high = tight.low, tight.high
    if low is None or high is None or low == high:
        return
    if figure.bound == "..":
        yield printed(plain(high.copy_abs()))
    if low < 0:
        ends = high.copy_abs(), low.copy_abs()
        low, high = (Decimal(0), max(ends)) if high > 0 else ends
    (start, end), exponent = whole_numbers(plain(low), plain(high))
    yield from covered(start, end + tight.whole, exponent)


_LIMITS = (">", ">=", "<", "<=")


# The texts that the full-text index holds of a fact, by the columns of searching.WORD_COLUMNS but the last one.
_TEXTS: "dict[str, Callable[[Fact], tuple[str, ...]]]" = {
    "claim": lambda fact: (fact.claim,),
    "topic": lambda fact: fact.topics,
    "id": lambda fact: (fact.id,),
    "measure": lambda fact: (fact.measure,),
    "unit": _figure_words,
    "place": lambda fact: (fact.place,),
    "basis": lambda fact: (fact.basis,),
    "scope": lambda fact: (fact.scope,),
    "says": lambda fact: (fact.says,),
    "source": lambda fact: (
        fact.source.id,
        fact.source.title,
        fact.speaker,
        fact.source.publisher,
        fact.source.container,
    ),
    "quote": lambda fact: (fact.quote,),
    "note": lambda fact: (fact.note,),
}
_COMMON = frozenset(("topic", "measure", "place", "basis", "scope", "says", "source"))  # to many facts
# A word that stands between texts, so that no phrase reaches over them; of private use, so that no query has it.
_GAP = " \ue000 "


def _values(fact: Fact) -> list[tuple[str, str]]:
    """Return the values of a fact that are counted, completed and looked up whole, with their fields of searching."""
    values = {
        "source": fact.source.id,
        "place": fact.place,
        "measure": fact.measure,
        "basis": fact.basis,
        "says": fact.says,
        "nature": fact.nature,
        "vintage": fact.vintage,
        "standing": fact.source.standing,
        "unit": fact.figure.unit.key if fact.figure else "",
    }
    return [*(("topic", topic) for topic in fact.topics), *filter(itemgetter(1), values.items())]


_CELLS = tuple(column.of for column in COLUMNS)
_OLDEST = date.max.toordinal()


# --- the rows of a file --------------------------------------------------------------------------------------------


class Settings(NamedTuple):
    """What a library says of itself in its `library.toml`."""

    measured: tuple[str, ...] = ()
    """The keys of the units that measure and do not count."""
    synonyms: tuple[tuple[str, str], ...] = ()
    """Words or phrases, each with what it stands for."""

    @classmethod
    def of(cls, files: Iterable[FactFile]) -> "Settings":
        """Return what the files say together."""
        read = list(files)
        measured = {unit for file in read for unit in file.measured}
        return cls(tuple(sorted(measured)), tuple(pair for file in read for pair in file.synonyms))


class FileRows(NamedTuple):
    """What one file gives the index, in values that another process can send."""

    digest: bytes = b""
    """The digest of its content."""
    is_read: bool = False
    """Whether it could be read so far as to tell which facts it has."""
    age: int = _OLDEST
    """How many days before the last day of the calendar its source was published; what has no day is oldest."""
    source: tuple[str | int | None, ...] = ()
    """The cells of its source, with its table; empty where there is none."""
    facts: tuple[tuple[str | int | None, ...], ...] = ()
    """The cells of each fact: COLUMNS, KEYS, its table, and where that stands in the file."""
    texts: bytes = b""
    """What the full-text index holds of each fact, by WORD_COLUMNS, as marshal writes it: nobody looks at it for long."""
    words: Mapping[str, int] = {}
    """How often each word is there, as it is written but in lower case, for suggestions."""
    values: Mapping[tuple[str, str], int] = {}
    """How often each of the values that are looked up whole is there, with its field."""
    references: tuple[tuple[int, str, str], ...] = ()
    """The ids that facts refer to: which fact does, counted from 0, the id, and where it stands in the file."""
    spoiled: tuple[str, ...] = ()
    """The ids of the facts that are not good."""
    problems: tuple[tuple[str | int, ...], ...] = ()
    """What is wrong with it."""


def rows_of(file: File, settings: Settings, *, large: bool) -> FileRows:
    """Return the rows that a file gives the index, whatever is in it."""
    data, refusal = content(file, large=large)
    if refusal:
        return FileRows(problems=(tuple(refusal),))
    read = read_file(file.name, data, measured=frozenset(settings.measured))
    source = read.source
    rows = FileRows(
        digest(data),
        is_read=source is not None or file.is_named(SETTINGS_FILE),
        spoiled=read.spoiled,
        problems=tuple(map(tuple, read.problems)),
    )
    if source is None:
        return rows
    texts, words, values = words_of(read.facts)
    return rows._replace(
        age=age_of(source),
        source=(*(column.of(source) for column in SOURCE_COLUMNS), file.name, _JSON(read.source_table)),
        facts=tuple(
            (
                *[of(fact) for of in _CELLS],
                *keys_of(fact),
                _JSON(table),
                _JSON(fact.path),
            )
            for fact, table in zip(read.facts, read.tables, strict=True)
        ),
        texts=marshal.dumps(texts),
        words=words,
        values=values,
        references=tuple(
            (number, *reference) for number, fact in enumerate(read.facts) for reference in _references(fact)
        ),
    )


def content(file: File, *, large: bool) -> tuple[bytes, Problem | None]:
    """Return the content of a file, or the problem that keeps it from being read."""
    refusal, hint = file.refusal, ""
    if refusal == LEAVES_THE_FOLDER:
        hint = "--follow reads it all the same"
    elif not refusal:
        try:
            # Since the look at it a file may have become a FIFO, for whose writer O_NONBLOCK does not wait.
            with open(file.path, "rb", opener=lambda path, flags: os.open(path, flags | os.O_NONBLOCK)) as opened:
                if not stat.S_ISREG(os.fstat(opened.fileno()).st_mode):
                    refusal = NOT_A_REGULAR_FILE
                else:
                    data = opened.read(-1 if large else MAX_FILE + 1)
                    if large or len(data) <= MAX_FILE:
                        return data, None
                    refusal = f"the file is larger than {MAX_FILE // 1024**2} MiB"
                    hint = "--large reads it all the same"
        except OSError as error:
            refusal = f"the file cannot be read: {error.strerror}"
    return b"", Problem(file.name, 0, 0, refusal, "", hint)


def age_of(source: Source) -> int:
    """Return how many days before the last day of the calendar a source was published; the most where it has no day."""
    last = source.published and source.published.last
    return _OLDEST - last.toordinal() if last else _OLDEST


class Words(NamedTuple):
    """What some facts are found by."""

    texts: tuple[tuple[str, ...], ...]
    """What the full-text index holds of each fact, by WORD_COLUMNS."""
    words: dict[str, int]
    """How often each word is there, as it is written but in lower case, for suggestions."""
    values: dict[tuple[str, str], int]
    """How often each value that is looked up whole is there, with its field."""


def words_of(facts: Iterable[Fact]) -> Words:
    """Return what facts are found by."""
    rows = []
    pieces: list[str] = []
    common: Counter[tuple[str, ...]] = Counter()
    values: list[tuple[str, str]] = []
    for fact in facts:
        row = []
        for name, of in _TEXTS.items():
            texts = of(fact)
            if name in _COMMON:
                common[texts] += 1
                row.append(_folded_again(texts))
            else:
                row.append(_GAP.join([_folded(text, pieces) for text in texts if text]))
        of_fields = _values(fact)
        values += of_fields
        row.append(" ".join([*map(_value_word_again, of_fields), *number_words(_numbers(fact))]))
        rows.append(tuple(row))
    words: Counter[str] = Counter()
    for texts, count in common.items():
        for word in plain_words("\n".join(texts)):
            words[word] += count
    for piece, count in Counter(pieces).items():
        for word in (piece,) if piece.isalpha() else plain_words(piece):
            words[word] += count
    return Words(tuple(rows), dict(words), dict(Counter(values)))


def _folded(text: str, pieces: list[str]) -> str:
    """Return a folded text, and add the pieces of it that its words are in."""
    parts = parted(text)
    pieces += parts if text.isascii() else plain_words(text)
    return joined(parts)


@lru_cache(maxsize=4096)
def _folded_again(texts: tuple[str, ...]) -> str:
    return _GAP.join(map(fold, texts))


@lru_cache(maxsize=4096)
def _value_word_again(field_and_value: tuple[str, str]) -> str:
    return value_word(*field_and_value)


# A table as JSON; a day becomes text, which is read as the same period.
_JSON = json.JSONEncoder(default=str, ensure_ascii=False).encode


def _references(fact: Fact) -> Iterator[tuple[str, str]]:
    """Give the ids that a fact refers to, each with where it does."""
    table = fact.path[:2]
    if fact.part_of:
        yield fact.part_of, _JSON((*table, "part_of"))
    for position, id_ in enumerate(fact.replaces):
        yield id_, _JSON((*table, "replaces", position))
