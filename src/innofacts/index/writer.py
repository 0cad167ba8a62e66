"""The writer of the index: it adds fact files to the tables and removes them, and checks references between them."""

import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from innofacts.errors import InnofactsError, Problem
from innofacts.factfiles.facts import Fact
from innofacts.factfiles.ids import (
    CIRCLE,
    CIRCLED,
    REFERENCE,
    circles_of,
    goes_round,
    names_itself,
    names_nothing,
    taken_by_fact,
    taken_by_source,
)
from innofacts.factfiles.kinds import ID_RULE
from innofacts.factfiles.problems import MAX_PROBLEMS, more, place_of_value, with_excerpt
from innofacts.index.files import File
from innofacts.index.freshness import digest
from innofacts.index.loading import facts_numbered, path_of
from innofacts.index.query import AGE_SHIFT, FILE_SHIFT
from innofacts.index.rows import FileRows, age_of, content
from innofacts.index.schema import DELETE_WORDS, INSERT_FACT, INSERT_WORDS, STORED_NAMES, insert
from innofacts.index.store import Connection
from innofacts.index.words import AT_ONCE, Words, words_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


# Each file has a number, and its facts are numbered from there on, so that facts stay in the order of the library when
# a file changes. Unused numbers between two files leave room for new files. A file with more facts than FILE_SHIFT
# counts takes up the numbers that follow its own.
_FILES = AGE_SHIFT - FILE_SHIFT  # bits
_MOST_ROOM = 1024  # numbers left free between two files

_NUMBER_OF = "SELECT n FROM file WHERE sort_key = ?"
_MOST_WORDS = 50_000  # counted in memory before they are written
_MOST_CANDIDATES = 5_000
_MOST_ASIDE = 5_000  # facts collected before their texts are indexed, about as many as FTS5 collects


class OthersConcerned(Exception):  # not an error, but a step to take
    """Other files must be read again too, since an id that several files use now belongs to a different one."""

    def __init__(self, numbers: Iterable[int]) -> None:
        """Take the numbers of the files."""
        super().__init__()
        self.numbers = frozenset(numbers)


class NoRoom(Exception):  # not an error, but a step to take
    """No number is left between two files, so all files need new numbers."""


class IndexWriter:
    """Writes to an index: files are added and removed, then references between files are checked.

    The caller begins the transaction, and commits it or rolls it back.
    """

    def __init__(self, connection: Connection, leaving: Iterable[bytes] | None = None) -> None:
        """Take a connection to an index.

        `leaving` has the sort keys of the files to remove, which may be added again; None for an empty index.
        """
        self._connection = connection
        self._is_new = leaving is None
        self._leaving = [row[0] for sort_key in leaving or () for row in self._all(_NUMBER_OF, sort_key)]
        self._touched = set(self._leaving)
        self._kept: dict[int, set[int]] = {}
        self._ids: set[object] = set()
        self._words: Counter[str] = Counter()
        self._values: Counter[tuple[str, str]] = Counter()
        self._was_read = self._all_read()
        self._had_circles = bool(self._all("SELECT 1 FROM problem WHERE rule = ?", CIRCLE))
        self._more = 0  # files than before, as counting many files takes long
        self._next = 0
        self._aside: list[tuple[int | str, ...]] = []
        self._again: tuple[int, str, bytes, bool] | None = None  # the file that was read again last

    def _all(self, sql: str, *parameters: object) -> "list[Any]":
        return self._connection.execute(sql, parameters).fetchall()

    def _all_read(self) -> bool:
        return not self._all("SELECT 1 FROM file WHERE NOT is_read LIMIT 1")

    # --- in

    def add(self, file: File, number: int, rows: FileRows) -> None:
        """Add a file with a free number; raises OthersConcerned."""
        kept = self._kept.get(number, set())
        self._touch(number, chain(rows.spoiled, (cells[0] for i, cells in enumerate(rows.facts) if i not in kept)))
        folder = file.sort_key.rpartition(b"\0")[0]
        refusal, stamp = (rows.refusal, "") if rows.refusal else (file.refusal, file.stamp)
        cells = (file.name, os.fsencode(file.path), refusal, stamp, rows.digest, rows.is_read)
        self._connection.execute(insert("file", 9), (number, file.sort_key, folder, *cells))
        self._more += 1
        for problem in rows.problems:
            self._report(number, problem)
        self._connection.executemany(insert("spoiled", 2), ((number, id_) for id_ in rows.spoiled))
        if rows.source:
            self._add_source(number, rows)
            self._add_facts(number, rows)

    def _add_source(self, number: int, rows: FileRows) -> None:
        same = self._all("SELECT n, file FROM source WHERE id = ? ORDER BY n", rows.source[0])
        if later := [row[0] for row in same if row[0] > number]:
            raise OthersConcerned(later)
        if same:
            said = taken_by_source(str(rows.source[0]), same[0][1])
            self._report_taken(number, ("source", "id"), said, str(rows.source[0]))
        self._connection.execute(insert("source", 1 + len(rows.source)), (number, *rows.source))

    def _add_facts(self, number: int, rows: FileRows) -> None:
        """Add the facts of a file that it does not keep, with their words; those whose id is taken are left out."""
        first, kept = number << FILE_SHIFT, self._kept.get(number, set())
        numbers = [i for i in range(len(rows.facts)) if i not in kept]
        facts = ((first + i, *rows.facts[i], number) for i in numbers)
        taken: set[int] = set()
        if self._connection.executemany(INSERT_FACT, facts).rowcount < len(numbers):
            taken = set(self._taken(number, rows))
        new = [i for i in numbers if i not in taken]
        for start in range(0, len(new), AT_ONCE):
            some = new[start : start + AT_ONCE]
            found_by = words_of([rows.read[i] for i in some])
            ages = ((rows.age << AGE_SHIFT | first + i,) for i in some)
            self._aside += map(tuple.__add__, ages, found_by.texts)
            if len(self._aside) > _MOST_ASIDE:
                self._put_texts()
            self._count(found_by, 1)
            if len(self._words) > _MOST_WORDS:
                self._put_counts()
        references = ((number, first + i, *other) for i, *other in rows.references if i not in taken)
        self._connection.executemany(insert("reference", 4), references)

    def _put_texts(self) -> None:
        """Write the collected texts to the full-text index, which is quick if numbers rise."""
        self._connection.executemany(INSERT_WORDS, sorted(self._aside))
        self._aside.clear()

    def _taken(self, number: int, rows: FileRows) -> Iterator[int]:
        """Report the facts of a file whose id a different fact has, and yield their numbers in the file."""
        first, count = number << FILE_SHIFT, 0
        last: tuple[tuple[str | int, ...], str] | None = None
        for i, cells in enumerate(rows.facts):
            [(n, source_n, holder)] = self._all(
                "SELECT n, source_n, file || ':' || line FROM main.fact WHERE id = ?", cells[0]
            )
            if n == first + i:
                continue
            if n > first + i:
                raise OthersConcerned([source_n])
            path = path_of(cells[-1])
            path = (*path, "id") if path[0] == "fact" else path
            count += 1
            if count <= MAX_PROBLEMS:
                self._report_taken(number, path, taken_by_fact(str(cells[0]), holder), str(cells[0]))
            else:
                last = last or (path, str(cells[0]))
            yield i
        if last:
            self._report_taken(number, last[0], more(count - MAX_PROBLEMS), last[1])

    # --- out

    def remove(self, coming: Mapping[int, FileRows]) -> None:
        """Remove the files that are leaving; raises OthersConcerned.

        `coming` has the new rows, by the number of the file, of those that come back: facts in them that are as before
        stay. To take 25,000 facts out and to put them back takes as long as to read them.
        """
        for number in sorted(self._leaving):  # as the numbers of a file's facts end where the next file's begin
            self._remove(number, coming.get(number))

    def _remove(self, number: int, coming: FileRows | None) -> None:
        """Remove the facts, the source and the problems of a file, but no fact that is the same in what is coming."""
        first, beyond = number << FILE_SHIFT, self._first_beyond(number)
        stored = self._all("SELECT * FROM stored_fact WHERE n >= ? AND n < ?", first, beyond)
        kept = self._kept[number] = self._unchanged(number, stored, coming) if coming else set()
        gone = [row for row in stored if row[0] - first not in kept]
        ids = {row[1] for row in gone}
        ids |= {row[0] for row in self._all("SELECT id FROM spoiled WHERE file_n = ?", number)}
        self._touch(number, ids)
        self._free([*ids, *(row[0] for row in self._all("SELECT id FROM source WHERE n = ?", number))])
        self._forget(list(facts_numbered(self._connection.execute, [row[0] for row in gone])))
        self._connection.executemany("DELETE FROM stored_fact WHERE n = ?", ((row[0],) for row in gone))
        for table in ("reference", "spoiled", "problem"):
            self._connection.execute(f"DELETE FROM {table} WHERE file_n = ?", (number,))
        for table in ("source", "file"):
            self._connection.execute(f"DELETE FROM {table} WHERE n = ?", (number,))
        self._more -= 1

    def _unchanged(self, number: int, stored: "Sequence[tuple[Any, ...]]", coming: FileRows) -> set[int]:
        """Return the numbers in a file of the facts that are as before, and note on which lines they are now."""
        if self._all("SELECT * FROM source WHERE n = ?", number) != [(number, *coming.source)]:
            return set()
        line, first = 1 + STORED_NAMES.index("line"), number << FILE_SHIFT
        new = {first + i: (first + i, *cells, number) for i, cells in enumerate(coming.facts)}
        pairs = [(row, new[row[0]]) for row in stored if row[0] in new]
        same = [(a, b) for a, b in pairs if a[:line] == b[:line] and a[line + 1 :] == b[line + 1 :]]
        moved = ((b[line], b[0]) for a, b in same if a[line] != b[line])
        self._connection.executemany("UPDATE stored_fact SET line = ? WHERE n = ?", moved)
        return {a[0] - first for a, _ in same}

    def _forget(self, facts: Sequence[tuple[int, Fact]]) -> None:
        """Remove facts, given with their numbers, from the full-text index and from the counts."""
        for start in range(0, len(facts), AT_ONCE):
            some = facts[start : start + AT_ONCE]
            found_by = words_of([fact for _, fact in some])
            numbers = ((age_of(fact.source) << AGE_SHIFT | n,) for n, fact in some)
            self._connection.executemany(DELETE_WORDS, map(tuple.__add__, numbers, found_by.texts))
            self._count(found_by, -1)

    def _free(self, ids: Sequence[str]) -> None:
        """Raise OthersConcerned if other files were refused an id that is now free."""
        waiting = {
            row[0]
            for id_ in ids
            for row in self._all("SELECT file_n FROM problem WHERE rule = ? AND subject = ?", ID_RULE, id_)
        }
        if waiting := waiting - self._touched:
            raise OthersConcerned(waiting)

    def _first_beyond(self, number: int) -> int:
        """Return the first number after the numbers of the facts of a file."""
        following = self._all("SELECT min(n) FROM file WHERE n > ?", number)[0][0]
        return (following or 1 << _FILES) << FILE_SHIFT

    # --- numbers

    def next_number(self, files: int, facts: int) -> int:
        """Return the number of the next file in a new index of so many files, given how many facts it has."""
        room = min(_MOST_ROOM, (1 << _FILES) // (files + 1))
        number = self._next + room
        self._next = max(number, number + (facts - 1 >> FILE_SHIFT))
        if not room or self._next >= 1 << _FILES:
            raise InnofactsError(f"the library has {files:,} files, which is too many", hint="put more facts into each")
        return number

    def number_for(self, sort_key: bytes, facts: int) -> int:
        """Return the number of a file, or reserve one, given how many facts it has; raises NoRoom."""
        known = self._all(_NUMBER_OF, sort_key)
        if known:
            number = int(known[0][0])
        else:
            before = self._nearest("sort_key < ? ORDER BY sort_key DESC", sort_key) or 0
            after = self._nearest("sort_key > ? ORDER BY sort_key", sort_key) or 1 << _FILES
            last = self._all("SELECT max(n) FROM stored_fact WHERE n < ?", after << FILE_SHIFT)[0][0] or 0
            before = max(before, last >> FILE_SHIFT)
            number = before + min(_MOST_ROOM, (after - before) // 2)
            if number == before:
                raise NoRoom
            self._connection.execute("INSERT INTO file (n, sort_key) VALUES (?, ?)", (number, sort_key))
            self._more += 1
            self._leaving.append(number)
        if (number << FILE_SHIFT) + facts > self._first_beyond(number):
            raise NoRoom
        return number

    def _nearest(self, where: str, sort_key: bytes) -> int | None:
        """Return the number of the first file that meets a condition."""
        found = self._all(f"SELECT n FROM file WHERE {where} LIMIT 1", sort_key)
        return int(found[0][0]) if found else None

    # --- at the end

    def _touch(self, number: int, ids: Iterable[object]) -> None:
        """Record that a file was added or removed, with some ids."""
        if not self._is_new:
            self._touched.add(number)
            self._ids.update(ids)

    def _report(self, number: int, problem: Iterable[object], subject: str = "") -> None:
        self._connection.execute(insert("problem", 10), (number, *problem, subject))

    def _report_taken(self, number: int, path: tuple[str | int, ...], said: tuple[str, str], id_: str) -> None:
        fact = "" if path[0] == "source" else id_
        self._report(number, self._problem(number, ID_RULE, path, said, fact), id_)

    def _problem(  # noqa: PLR0913, PLR0917 - where it is, and what a problem is made of
        self, number: int, rule: str, path: Sequence[str | int], said: tuple[str, str], fact: str, line: int = 0
    ) -> Problem:
        """Return a problem with the value at a path in a file, which is read again: all may not fit into memory.

        If the content is now different, or cannot be read, the problem has no excerpt, and the next run reads the file.
        """
        if self._again is None or self._again[0] != number:  # a file may have many problems
            [(name, where, known)] = self._all("SELECT name, path, digest FROM file WHERE n = ?", number)
            data, _ = content(File(b"", name, os.fsdecode(where)), large=True)
            self._again = number, name, data, digest(data) == known
        _, name, data, is_same = self._again
        message, hint = said
        if is_same:
            at = place_of_value(data, tuple(path))
            return with_excerpt(Problem(name, *at, message, "", hint, rule, fact), data)
        self._connection.execute("UPDATE file SET stamp = '' WHERE n = ?", (number,))
        return Problem(
            file=name,
            line=line,
            column=0,
            message=message,
            excerpt="",
            hint=hint,
            rule=rule,
            fact=fact,
        )

    def _count(self, found_by: Words, sign: int) -> None:
        """Add the counts of words and values of facts, or subtract them."""
        for word, count in found_by.words.items():
            self._words[word] += sign * count
        for value, count in found_by.values.items():
            self._values[value] += sign * count

    def _put_counts(self) -> None:
        """Write the changed counts, and delete words and values that no fact has any more."""
        for table, columns, counts in (
            ("word", ("word",), [(word, count) for word, count in self._words.items() if count]),
            ("vocabulary", ("field", "value"), [(*value, count) for value, count in self._values.items() if count]),
        ):
            marks, keys = ", ".join("?" * (len(columns) + 1)), ", ".join(columns)
            self._connection.executemany(
                f"INSERT INTO {table} VALUES ({marks})"
                f" ON CONFLICT ({keys}) DO UPDATE SET count = count + excluded.count",
                counts,
            )
            here = " AND ".join(f"{column} = ?" for column in columns)
            less = (row[:-1] for row in counts if row[-1] < 0)
            self._connection.executemany(f"DELETE FROM {table} WHERE count = 0 AND {here}", less)
        self._words.clear()
        self._values.clear()

    def finish(self) -> None:
        """Write what remains, and check the references between files."""
        self._put_counts()
        self._put_texts()
        all_read = self._all_read()
        scope = "1"
        for name, values in (("touched", self._touched), ("changed_id", self._ids)):
            self._connection.execute(f"CREATE TEMP TABLE {name} (it PRIMARY KEY)")
            self._connection.executemany(insert(name, 1), ((value,) for value in values))
        if not self._is_new and all_read == self._was_read:
            scope = "(reference.file_n IN touched OR reference.id IN changed_id)"
        self._connection.execute(
            f"DELETE FROM problem WHERE rule = '{REFERENCE}'"
            f" AND (file_n, subject) IN (SELECT file_n, path FROM reference WHERE {scope})"
        )
        for number, problem, path in list(self._dangling(scope, all_read=all_read)):
            self._report(number, problem, path)
        self._connection.execute("DELETE FROM problem WHERE rule = ?", (CIRCLE,))
        for key in CIRCLED:
            self._report_circles(key)
        for name in ("touched", "changed_id"):
            self._connection.execute(f"DROP TABLE temp.{name}")
        self._connection.execute("UPDATE state SET files = files + ?", (self._more,))

    def _dangling(self, scope: str, *, all_read: bool) -> Iterator[tuple[int, Problem, str]]:
        """Yield the number of the file, the problem and the path of each reference to an unknown id.

        If a file could not be read, unknown ids may be in it, so only a reference of a fact to itself is a problem.
        """
        unknown = (
            "NOT EXISTS (SELECT 1 FROM stored_fact AS other WHERE other.id = reference.id)"
            " AND NOT EXISTS (SELECT 1 FROM spoiled WHERE spoiled.id = reference.id) OR "
        )
        rows = self._all(
            "SELECT reference.file_n, fact.line, reference.id, reference.path, fact.id"
            " FROM reference JOIN stored_fact AS fact ON fact.n = reference.n"
            f" WHERE {scope} AND ({unknown if all_read else ''}"
            "fact.id = reference.id) GROUP BY reference.file_n, reference.path ORDER BY min(fact.n)"
        )
        for number, line, id_, path, fact in rows:
            said = names_itself(id_) if id_ == fact else names_nothing(id_, self._ids_like(id_))
            yield number, self._problem(number, REFERENCE, json.loads(path), said, _named(fact), line), path

    def _report_circles(self, key: str) -> None:
        """Report the circles of the references with a key.

        A new circle leads through a file that was added. Of circles that have facts in common only one is reported, and
        where the search begins decides which: so all references are searched again if any are found.
        """
        begins = ["1"] if self._is_new or self._had_circles else ["reference.file_n IN touched", "1"]
        circles: list[list[str]] = []
        for where in begins:
            circles = list(circles_of(self._references(key, where)))
            if not circles:
                break
        for circle in circles:
            [(number, line, path)] = self._all("SELECT source_n, line, path FROM stored_fact WHERE id = ?", circle[0])
            at, said = (*path_of(path)[:2], key), goes_round(circle, key)
            self._report(number, self._problem(number, CIRCLE, at, said, _named(circle[0]), line))

    def _references(self, key: str, where: str) -> dict[str, list[str]]:
        """Return the ids that facts refer to with a key: some facts, and all that references of theirs lead to."""
        # CROSS JOIN, which SQLite never turns round, as it would look at all facts in the order asked for.
        theirs = (
            "FROM reached CROSS JOIN stored_fact AS fact ON fact.id = reached.id"
            " CROSS JOIN reference ON reference.file_n = fact.source_n AND reference.n = fact.n"
        )
        is_key = f"instr(reference.path, '\"{key}\"')"
        references: dict[str, list[str]] = {}
        for id_, other in self._all(
            "WITH RECURSIVE reached (id) AS ("
            " SELECT fact.id FROM reference CROSS JOIN stored_fact AS fact ON fact.n = reference.n"
            f" WHERE {where} AND {is_key} UNION"
            f" SELECT reference.id {theirs} WHERE {is_key})"
            f" SELECT fact.id, reference.id {theirs} WHERE {is_key} ORDER BY fact.n, reference.rowid"
        ):
            references.setdefault(id_, []).append(other)
        return references

    def _ids_like(self, id_: str) -> list[str]:
        """Return ids that begin with the same letter, at most _MOST_CANDIDATES: comparing more takes seconds."""
        sql = "SELECT id FROM stored_fact WHERE id >= ? AND id < ? LIMIT ?"
        return [row[0] for row in self._all(sql, id_[:1], chr(ord(id_[:1]) + 1), _MOST_CANDIDATES)]


def _named(id_: str) -> str:
    """Return the id of a fact as problems name it: for a value of a series, the id of the series."""
    return id_.partition("@")[0]
