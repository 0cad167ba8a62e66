"""What Python programs use: a library of facts that is searched, compared, proofread and cited, as plain objects.

The package re-exports the names of `__all__`, which docs/python.md describes. Nothing here prints or exits: what
cannot be done raises InnofactsError.
"""

import os
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cached_property
from threading import RLock
from typing import TYPE_CHECKING, Self, overload
from warnings import warn

from innofacts.compare.comparisons import Comparison, ReadFigure, compare_all, right_side
from innofacts.compare.findings import Finding, finding_on, findings
from innofacts.compare.outdated import outdated
from innofacts.documents.document import Document
from innofacts.documents.foreign import remarks_on_unread
from innofacts.draft.authoring import DraftFile, dated, known_of, source_of
from innofacts.draft.drafting import Draft, drafts
from innofacts.errors import InnofactsError, Problem, refuse_other_systems
from innofacts.factfiles.facts import Fact, Source
from innofacts.formats import READERS, find_format, render
from innofacts.index.files import locate
from innofacts.index.index import Index, portions
from innofacts.index.loading import recall, recall_all, recall_all_sources, recall_sources
from innofacts.index.opening import open_index
from innofacts.markup.languages import markup_of
from innofacts.matching.literals import reader
from innofacts.matching.matcher import Matcher
from innofacts.patterns import regex
from innofacts.proof.agreement import keeping_sums
from innofacts.proof.proofing import proofread
from innofacts.proof.reading import Proof
from innofacts.prose.figures import Mention, find_figures
from innofacts.reports.citing import citations, of_fact, of_source, style_of
from innofacts.requests import RELEVANCE, Request, day, names
from innofacts.showing import counted, quoted
from innofacts.table import BOOLEAN, DAY, DECIMAL, LIST, LIST_SEPARATOR, Look, Table
from innofacts.values.figures import Figure
from innofacts.values.intervals import Interval
from innofacts.values.periods import Period
from innofacts.values.results import Result
from innofacts.views.queries import find_id, nothing_found, select
from innofacts.views.tables import ids_of, refuse_unknown_columns, view

if TYPE_CHECKING:
    from innofacts.table import Cell

Value = str | int | bool | Decimal | date | list[str] | None
"""A cell as Python has it."""

__all__ = (
    "Comparison",
    "Draft",
    "Fact",
    "Facts",
    "Figure",
    "Finding",
    "InnofactsError",
    "Interval",
    "Library",
    "Mention",
    "Period",
    "Proof",
    "Result",
    "Source",
    "figures_in",
    "open",
)

_SHOWN_ROWS = 20  # in a notebook, as on a terminal


def open(  # noqa: A001 - as in innofacts.open()
    *paths: str | os.PathLike[str],
    as_of: str | date | None = None,
    allow_problems: bool = False,
    follow: bool = False,
    large: bool = False,
) -> "Library":
    """Return the library in some fact files and folders; "builtin" is the shipped library, the default.

    Without `paths`, the environment variable INNOFACTS_PATH names them. With `as_of`, such as "2024-03-01", only facts
    count that were public by that day, except where a fact is named by its id. `follow` follows links that lead out of
    a folder; `large` reads files above 16 MiB. Raises InnofactsError on Windows, if a path does not exist, or if a fact
    file has mistakes; with `allow_problems`, the facts with mistakes are left out and `problems` has them.
    """
    refuse_other_systems(os.name)
    public_by = day(None if as_of is None else str(as_of), "as_of")
    index = open_index(locate([os.fspath(path) for path in paths], follow=follow, large=large))
    index.as_of = public_by
    library = Library(index)
    if library.problems and not allow_problems:
        library.close()
        lines = "\n".join(map(str, library.problems))
        hint = f"{counted(len(library.problems), 'problem')}; with allow_problems=True the affected facts are left out"
        raise InnofactsError(lines, hint=hint)
    return library


class Facts:
    """The facts that answer a query, in its order; read from the library when they are asked for."""

    def __init__(self, index: Index, request: Request) -> None:
        """Take an open index, and what to look for in it. Raises InnofactsError for one that is not valid."""
        refuse_unknown_columns(request)
        self._selection = select(request, index)

    def __len__(self) -> int:
        """Return how many facts there are."""
        return len(self.ids)

    def __iter__(self) -> Iterator[Fact]:
        """Yield the facts."""
        for ids in portions(self.ids):
            yield from recall(self._selection.library, ids)

    @overload
    def __getitem__(self, position: int) -> Fact: ...
    @overload
    def __getitem__(self, position: slice) -> tuple[Fact, ...]: ...
    def __getitem__(self, position: int | slice) -> Fact | tuple[Fact, ...]:
        """Return the fact at a position, or the facts of a slice; raises IndexError if there is none at a position."""
        if isinstance(position, slice):
            return tuple(recall(self._selection.library, self.ids[position]))
        (fact,) = recall(self._selection.library, [self.ids[position]])
        return fact

    @cached_property
    def ids(self) -> tuple[str, ...]:
        """The ids of the facts."""
        return ids_of(self._selection)

    @property
    def hint(self) -> str:
        """What may have been meant, if there are no facts; empty if there are some."""
        return "" if self.ids else nothing_found(self._selection).hint

    def to_dicts(self) -> list[dict[str, Value]]:
        """Return a dictionary for each fact, with all columns or those that were asked for.

        Decimals are Decimal, days are date, flags are bool, lists are lists of strings; None is nothing.
        """
        table = self._table()
        columns = table.names
        return [dict(zip(columns, row, strict=True)) for row in _values(table)]

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """Return the facts as an Arrow stream, whose schema depends on the columns alone.

        Other libraries call this (https://arrow.apache.org/docs/format/CDataInterface/PyCapsuleInterface.html). Raises
        InnofactsError if pyarrow is not installed.
        """
        try:
            from innofacts.formats import arrow  # it takes 60 ms, and not everyone has it
        except ImportError as error:
            raise InnofactsError("an Arrow stream needs pyarrow", hint="pip install pyarrow") from error
        table = self._table()
        return arrow.stream(table.columns, _values(table)).__arrow_c_stream__(requested_schema)

    def _repr_html_(self) -> str:
        return _WORDS.sub(r'\g<0> style="text-align: left"', self._shown("html"))

    def _repr_markdown_(self) -> str:
        return self._shown("markdown")

    def __repr__(self) -> str:
        first = ", ".join((*self.ids[:_SHOWN], *["..."] * (len(self) > _SHOWN)))
        return f"<{': '.join(filter(None, (counted(len(self), 'fact'), first)))}>"

    def _table(self) -> Table:
        return view(self._selection)

    def _shown(self, name: str) -> str:
        """Return the first rows in a format for readers, and how many there are in all."""
        form, total = find_format(name), len(self)
        assert form is not None
        request = self._selection.request
        limit = _SHOWN_ROWS if request.limit is None else min(_SHOWN_ROWS, request.limit)
        table = view(self._selection._replace(request=request._replace(limit=limit)), READERS)
        text = "".join(map(str, render(table, form, Look())))
        return text + (f"\n{_SHOWN_ROWS} of {total} facts\n" if total > limit else "")


_SHOWN = 3  # ids, as many as fit on a line
_WORDS = regex(r'<t[dh][^<>]* dir="auto"')  # cells with words, which notebooks set on the right, as numbers


def _values(table: Table) -> Iterator[list[Value]]:
    """Yield the rows of a table as Python values."""
    kinds = table.kinds
    for row in table.rows:
        yield [_value(cell, kind) for cell, kind in zip(row, kinds, strict=True)]


def _value(cell: "Cell", kind: str) -> Value:
    if kind == LIST:
        return str(cell).split(LIST_SEPARATOR) if cell else []
    if cell is None:
        return None
    if kind == DECIMAL:
        return Decimal(cell)
    if kind == DAY:
        return date.fromisoformat(str(cell))
    return cell == "true" if kind == BOOLEAN else cell


class Library:
    """A library of facts, open until `close()` or the end of a `with` block."""

    def __init__(self, index: Index) -> None:
        """Take an open index; `innofacts.open()` makes libraries."""
        self._index = index
        self._lock = RLock()  # the matcher remembers what a text has said so far

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        places = ", ".join(place.name for place in self._index.location.places)
        return f"<library {places}: {counted(len(self.list()), 'fact')}>"

    def close(self) -> None:
        """Close the library; facts that were read from it remain."""
        self._index.close()

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """The mistakes in the fact files, whose facts are left out."""
        return tuple(self._index.problems())

    # --- looking up

    def search(
        self, *terms: str, columns: str | Sequence[str] = (), limit: int | None = None, possibly: bool = False
    ) -> Facts:
        """Return the facts that match all terms, the best match first.

        Each term is written like one argument of the command line: words, "a phrase", field:value, not:term. At most
        `limit` facts are returned; `possibly` also returns facts that may or may not be in a range.
        """
        return self.list(*terms, columns=columns, sort=(RELEVANCE,), limit=limit, possibly=possibly)

    def list(
        self,
        *terms: str,
        columns: str | Sequence[str] = (),
        sort: str | Sequence[str] = (),
        limit: int | None = None,
        possibly: bool = False,
    ) -> Facts:
        """Return the facts that match all terms, as `search` does, in library order; all facts without terms.

        `sort` names columns to sort by, each with "-" before it for descending order. Names may also be one text with
        commas between them, as on the command line.
        """
        if limit is not None and limit < 0:
            raise InnofactsError(f"a limit of {limit} facts makes no sense", hint="leave limit out for all facts")
        return Facts(
            self._index, Request(terms, (), _names("columns", columns), _names("sort", sort), limit, possibly=possibly)
        )

    def __iter__(self) -> Iterator[Fact]:
        """Yield every fact, in library order."""
        return iter(self.list())

    def __getitem__(self, id: str) -> Fact:  # noqa: A002 - what a fact calls it
        """Return the fact of a whole id; raises InnofactsError, whose hint names a similar id, if there is none."""
        (fact,) = recall(self._index, [self._whole(id)])
        return fact

    def __contains__(self, id: object) -> bool:  # noqa: A002 - likewise
        """Return whether there is a fact of a whole id."""
        return isinstance(id, str) and self._has(id, "fact")

    def _has(self, id_: str, what: str) -> bool:
        return id_.isascii() and self._index.one(f"SELECT 1 FROM main.{what} WHERE id = ?", (id_,)) is not None

    def _whole(self, id_: str, what: str = "fact") -> str:
        if self._has(id_, what):
            return id_
        begun = find_id(id_, self._index, what)
        raise InnofactsError(f"no {what} has the id {quoted(id_)}", hint=f'did you mean "{begun}"?')

    # --- checking

    def compare(self, id: str, *others: str, currency: str = "") -> tuple[Comparison, ...]:  # noqa: A002 - likewise
        """Return the comparison of a fact with each of the others: whole ids, or figures ("> 80 countries").

        Without others, the fact is compared with every fact of the same measure. `currency` names the one that money
        is converted to. Raises InnofactsError for an unknown id or a text that is not a figure.
        """
        with self._lock:
            base = self._whole(id)
            ids = [right_side(one, base, self._index, self._read_figure, self._whole) for one in others]
            return compare_all(base, ids, self._index, currency, self._read_figure).pairs

    @cached_property
    def _read_figure(self) -> ReadFigure:
        return reader(self._index)

    def finding(self, id: str) -> Finding:  # noqa: A002 - likewise
        """Return what the library knows about a claim: whether it holds, what to print, and why."""
        return finding_on(self._whole(id), self._index)

    def findings(self, *terms: str) -> tuple[Finding, ...]:
        """Return the finding on each fact that matches all terms, in library order."""
        return tuple(findings(self.list(*terms).ids, self._index))

    def replaced(self, *ids: str) -> dict[str, str]:
        """Return what has replaced the figures of facts with these whole ids, and since when, in words by id.

        A fact that nothing has replaced is left out.
        """
        whole = [self._whole(one) for one in ids]
        return {one.id: one.told for one in outdated(self._index.replacing(whole), self._index)}

    def proof(self, text: str, *, markup: str = "markdown", language: str = "") -> tuple[Proof, ...]:
        """Return the verdict on each figure in a text; `markup` is a markup language as `--markup` names it.

        `language` is the code of the language of the text, "en", "de", "fr" or "es", if its words are not to show it. A
        warning names sentences in a language that is not read.
        """
        report = _document(text, language)
        with self._lock:
            found = proofread(report, markup_of("", markup), self._matcher, self._index, _no_progress)
        return keeping_sums(found).figures

    @cached_property
    def _matcher(self) -> Matcher:
        return Matcher(self._index)

    def draft(
        self,
        text: str,
        *,
        published: str | int | date = "",
        missing: bool = False,
        every: bool = False,
        language: str = "",
    ) -> tuple[Draft, ...]:
        """Return each figure of an article as a fact could state it.

        `published` is the date of the article, if its text or front matter does not give it: the period of "at
        present", and what "last year" counts from. With `missing`, figures that a fact of the library states are left
        out; with `every`, also quantities that no one would claim are returned, such as ages. `language` is as for
        `proof`.
        """
        copy = _document(text.replace("\r\n", "\n"), language)
        known = recall_all(self._index) if missing else []
        source = source_of(copy, "", DraftFile(""), known)
        source = dated(source, published) if published else source
        return tuple(drafts(copy, source.published, known_of(source, known, DraftFile("")), every=every))

    def cite(self, *ids: str, sources: str | Sequence[str] = (), style: str = "footnote") -> str:
        """Return the citations of facts and of whole sources, a line each; "bibtex" and the like write a whole file.

        Without ids, all sources are cited. Raises InnofactsError for an unknown id or style.
        """
        places = [of_fact(self[id_]) for id_ in ids]
        named = [self._whole(id_, "source") for id_ in _names("sources", sources)]
        whole = recall_sources(self._index, named) if ids or sources else recall_all_sources(self._index)
        return "\n".join(citations([*places, *map(of_source, whole)], style_of(style)))


def _names(option: str, given: str | Sequence[str]) -> tuple[str, ...]:
    """Return names that are given one by one, or with commas between them in one text, as on the command line."""
    return names(option, [given] if isinstance(given, str) else given, option.removesuffix("s"))


def figures_in(text: str, *, language: str = "") -> list[Mention]:
    """Return the figures in a text in order, each with its bound, unit and position.

    `language` is the code of its language, "en", "de", "fr" or "es", if its words are not to show it. A warning names
    sentences in a language that is not read.
    """
    return find_figures(_document(text, language).text, language=language)


def _document(text: str, language: str) -> Document:
    """Return a text as a document, with a warning for each language in it that is not read."""
    document = Document("text", text, language=language)
    for sentence in remarks_on_unread(document, 'language="en"'):
        warn(sentence, stacklevel=3)
    return document


def _no_progress(what: str, done: int, total: int) -> None:
    """Show no progress: a program that waits may show its own."""
