"""What the index holds of each fact file: rows of plain values, so that another process can read the file."""

import json
import os
import re
import stat
from collections import Counter, namedtuple
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from innofacts.errors import Problem
from innofacts.library.columns import COLUMNS, SOURCE_COLUMNS
from innofacts.library.facts import Fact, FactFile, Source
from innofacts.library.files import LEAVES_THE_FOLDER, NOT_A_REGULAR_FILE, File
from innofacts.library.gauging import covered, printed, rounded
from innofacts.library.index import digest
from innofacts.library.reading import SETTINGS_FILE, read_file
from innofacts.library.searching import fold, number_words, value_word
from innofacts.values.figures import BOUNDS
from innofacts.values.intervals import EXACT, order_key, plain
from innofacts.values.units import currency_names

MAX_FILE = 16 * 1024 * 1024
"""The most bytes that a fact file may have without `--large` (DESIGN 2)."""
UNREADABLE = "file"
"""The rule of `checking` that a file goes against which cannot be read."""


class Key(namedtuple("Key", "name of")):
    """What the index keeps of a fact to find and order it by, and never shows."""

    __slots__ = ()
    name: str
    """The name of the key in the index."""
    of: "Callable[[Fact], str | int | None]"
    """How a fact gives it."""


def _number_key(fact: Fact) -> str | None:
    return None if fact.figure is None else order_key(fact.figure.base_number)


def _bound_rank(fact: Fact) -> int | None:
    return None if fact.figure is None else list(BOUNDS).index(fact.figure.bound)


def _amount(fact: Fact) -> str | None:
    """Return the parts of a figure for a typed cell, joined by tabs, in the order of `formats.table.Amount`."""
    figure = fact.figure
    if figure is None:
        return None
    number = "" if figure.second is not None else format(figure.base_number, "f")
    decimals = len(format(figure.number, "f").partition(".")[2])
    return "\t".join((figure.bound, number, str(decimals), figure.scale, figure.unit.text, figure.words()))


KEYS = (
    Key("unit_key", lambda fact: fact.figure and fact.figure.unit.key),
    Key("number", lambda fact: fact.figure and format(fact.figure.base_number, "f")),
    Key("number_key", _number_key),
    Key("bound_rank", _bound_rank),
    Key("low_key", lambda fact: fact.interval and fact.interval.tightened().low_key),
    Key("high_key", lambda fact: fact.interval and fact.interval.tightened().high_key),
    Key("amount", _amount),
    Key("of_series", lambda fact: int(bool(fact.series))),
)


def _figure_words(fact: Fact) -> tuple[str, ...]:
    """Return a figure in the ways that people type it: as in the file, in words, in base units, by other names."""
    figure = fact.figure
    if figure is None:
        return ()
    return (figure.words(), str(figure), format(figure.base_number, "f"), *currency_names(figure.unit.key))


def _value_words(fact: Fact) -> tuple[str, ...]:
    """Return the whole values of the fields and the numbers of a fact, a word each."""
    values = (_value_word_again(field, value) for field, some in _VALUES.items() for value in some(fact) if value)
    return (*values, *number_words(_numbers(fact)))


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
    tight = interval.tightened()
    low, high = tight.low, tight.high
    if low is None or high is None or low == high or figure.bound in (">", ">=", "<", "<="):
        return
    if figure.bound == "..":
        yield printed(plain(high.copy_abs()))
    ends = sorted((low.copy_abs(), high.copy_abs()))
    least, most = (Decimal(0) if low < 0 < high else ends[0]), ends[1]
    exponent = min(int(end.normalize(EXACT).as_tuple().exponent) for end in (least, most) if end or end == most)
    start, end = (int(number.scaleb(-exponent, EXACT)) for number in (least, most))
    yield from covered(start, end + tight.whole, exponent)


# The texts that the full-text index holds of a fact, by the columns of searching.WORD_COLUMNS; no phrase reaches over
# two of them.
_WORDS: "dict[str, Callable[[Fact], tuple[str, ...]]]" = {
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
# A word that stands between texts, so that no phrase reaches over them; of private use, so that no query has it.
_GAP = " \ue000 "

# The fields whose values are kept to be counted, completed and looked up whole, by the fields of searching.FIELDS.
_VALUES: "dict[str, Callable[[Fact], tuple[str, ...]]]" = {
    "topic": lambda fact: fact.topics,
    "source": lambda fact: (fact.source.id,),
    "place": lambda fact: (fact.place,),
    "measure": lambda fact: (fact.measure,),
    "basis": lambda fact: (fact.basis,),
    "says": lambda fact: (fact.says,),
    "nature": lambda fact: (fact.nature,),
    "vintage": lambda fact: (fact.vintage,),
    "standing": lambda fact: (fact.source.standing,),
    "unit": lambda fact: (fact.figure.unit.key if fact.figure else "",),
}


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
    texts: tuple[tuple[str, ...], ...] = ()
    """What the full-text index holds of each fact, by WORD_COLUMNS."""
    values: Mapping[tuple[str, str], int] = {}
    """How often each of the values that are looked up whole is there, with its field."""
    words: Mapping[str, int] = {}
    """How often each word is there, in lower case, for suggestions."""
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
    return rows._replace(
        age=age_of(source),
        source=(*(column.of(source) for column in SOURCE_COLUMNS), file.name, _JSON(read.source_table)),
        facts=tuple(
            (
                *(column.of(fact) for column in COLUMNS),
                *(key.of(fact) for key in KEYS),
                _JSON(table),
                _JSON(fact.path),
            )
            for fact, table in zip(read.facts, read.tables, strict=True)
        ),
        texts=tuple(map(texts_of, read.facts)),
        values=values_of(read.facts),
        words=words_of(read.facts),
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
    return b"", Problem(file.name, 0, 0, refusal, "", hint, UNREADABLE)


def age_of(source: Source) -> int:
    """Return how many days before the last day of the calendar a source was published; the most where it has no day."""
    last = source.published and source.published.last
    return _OLDEST - last.toordinal() if last else _OLDEST


def texts_of(fact: Fact) -> tuple[str, ...]:
    """Return what the full-text index holds of a fact, by WORD_COLUMNS."""
    texts = [_GAP.join(map(_FOLD_OF.get(name, fold), of(fact))) for name, of in _WORDS.items()]
    return (*texts, " ".join(_value_words(fact)))


# What many facts have is not folded each time.
_fold_again = lru_cache(maxsize=4096)(fold)
_value_word_again = lru_cache(maxsize=4096)(value_word)
_FOLD_OF = dict.fromkeys(("topic", "measure", "place", "basis", "scope", "says", "source"), _fold_again)


def values_of(facts: Iterable[Fact]) -> dict[tuple[str, str], int]:
    """Return how often each value that is looked up whole is there in some facts, with its field."""
    rows = _VALUES.items()
    return dict(Counter((field, value) for fact in facts for field, values in rows for value in values(fact) if value))


def words_of(facts: Iterable[Fact]) -> dict[str, int]:
    """Return how often each word is there in some facts, as it is written but in lower case, for suggestions."""
    text = "\n".join("\n".join(of(fact)) for fact in facts for of in _WORDS.values())
    return {word: count for word, count in Counter(_WORD.findall(text.lower())).items() if not word.isdigit()}


_WORD = re.compile(r"[^\W_]{2,}")


# A table as JSON; a day becomes text, which is read as the same period.
_JSON = json.JSONEncoder(default=str, ensure_ascii=False).encode


def _references(fact: Fact) -> Iterator[tuple[str, str]]:
    """Give the ids that a fact refers to, each with where it does."""
    table = fact.path[:2]
    if fact.part_of:
        yield fact.part_of, _JSON((*table, "part_of"))
    for position, id_ in enumerate(fact.replaces):
        yield id_, _JSON((*table, "replaces", position))
