"""A check of a library: all violations of the rules in its files, found in one run.

Reading a file finds most of them, each with the name of its rule; the functions of `rules` find the rest. A check reads
the files and not the index, which lacks positions and comments.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from os.path import isfile
from typing import TYPE_CHECKING, NamedTuple

from innofacts.check.copies import (
    CONFIRMED,
    MISSING,
    UNCHECKED,
    Located,
    explained,
    explained_figure,
    find_claims,
    with_new_places,
)
from innofacts.check.library import ParsedLibrary, Violation
from innofacts.check.rules import RULES, RULES_BY_NAME, UNCONFIRMED
from innofacts.documents.document import Document
from innofacts.documents.files import read_copy, readable
from innofacts.documents.foreign import remarks_on_unread
from innofacts.errors import InnofactsError, Problem
from innofacts.factfiles.facts import Fact, FactFile
from innofacts.factfiles.problems import ENCODING, MAX_PROBLEMS, decoded, more, place_of_value, with_excerpt
from innofacts.factfiles.reading import read_file
from innofacts.index.files import Location
from innofacts.index.freshness import everything
from innofacts.index.rows import content, read_settings
from innofacts.output import say
from innofacts.output.files import save
from innofacts.showing import quoted, visible
from innofacts.suggesting import did_you_mean

if TYPE_CHECKING:
    from innofacts.index.files import OnProgress


class CopyChecked(NamedTuple):
    """The claims of a source, checked with a copy of it."""

    source: str
    """The id of the source."""
    copy: Document
    """The copy."""
    claims: tuple[Located, ...]
    """Its claims as the copy has them."""
    remarks: tuple[str, ...] = ()
    """What of the copy is not read, a sentence each."""


class Update(NamedTuple):
    """A fact file with the current positions of its claims in a copy."""

    name: str
    """The file name, as the user typed it."""
    path: str
    """The path of the file."""
    data: bytes
    """The new content of the file."""


class Checked(NamedTuple):
    """The result of a check."""

    problems: tuple[Problem, ...]
    """All violations, in the order of the files and of their lines."""
    files: int
    """The number of files checked."""
    facts: int
    """The number of facts that could be read."""
    copies: "tuple[CopyChecked, ...]" = ()
    """The result for each copy."""
    updates: tuple[Update, ...] = ()
    """The files in which positions of claims are out of date."""


def rules_named(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names of rules unchanged; raises InnofactsError for an unknown one."""
    for name in names:
        if name not in RULES_BY_NAME:
            hint = did_you_mean(name, RULES_BY_NAME) or f"the rules are {', '.join(RULES_BY_NAME)}"
            raise InnofactsError(f"unknown rule {quoted(name)}", hint=hint)
    return tuple(names)


def refuse_without_copy(copies: Sequence[str], only: Sequence[str], *, is_update: bool) -> None:
    """Raise InnofactsError for what needs a copy of a source, where none is given."""
    of_copies = (f"the rule {name}" for name in only if RULES_BY_NAME[name].needs_copy)
    what = "--update" if is_update else next(of_copies, "")
    if what and not copies:
        raise InnofactsError(f"{what} needs a copy of a source", hint="name it with --copy SOURCE=FILE")


def copies_of(given: Sequence[str], language: str) -> tuple[dict[str, Document], int]:
    """Return the copies that `--copy SOURCE=FILE` names, by source, and how many cannot be read.

    `language` is the code of the language that they are read in; empty if each sentence shows its own.
    """
    files: dict[str, str] = {}
    for text in given:
        source, equals, file = text.partition("=")
        is_reversed = isfile(source) and not isfile(file)
        if is_reversed or not (source and equals and file):
            example = f"{file}={source}" if is_reversed and file else "a-2024=article.txt"
            hint = f"write the id of a source, =, and a file: --copy {visible(example)}"
            raise InnofactsError(f"--copy does not take {quoted(text)}", hint=hint)
        if source in files:
            raise _of_one_source(source, files[source], file)
        files[source] = file
    copies, unread = readable([*files.items()], lambda item: (item[0], read_copy(item[1])._replace(language=language)))
    return dict(copies), unread


def _of_one_source(source: str, *files: str) -> InnofactsError:
    """Return the error for two copies of one source."""
    message = f"--copy names two files for {visible(source)}: {' and '.join(map(visible, files))}"
    return InnofactsError(message, hint="a source has one copy; check the other one in a second run")


def check(
    location: Location,
    only: Sequence[str] = (),
    copies: Mapping[str, Document] = {},
    on_progress: "OnProgress | None" = None,
) -> Checked:
    """Check the files of a library by all rules, or only by the rules named in `only`.

    `copies` are texts of sources, by the id of the source, in which the claims are looked up. Raises InnofactsError if
    there is no file, a copy of an unknown source, or a second one of a source.
    """
    library, contents, paths = _read(location, on_progress)
    asked = [rule for rule in RULES if not only or rule.name in only]
    names = {rule.name for rule in asked}
    found: dict[str, list[tuple[str, Violation]]] = defaultdict(list)
    for rule in asked:
        for one in _listed(_once(rule.find(library))) if rule.find else ():
            found[one.file].append((rule.name, one))
    done = tuple(_copy_checked(id_, copy, library) for id_, copy in copies.items())
    files: dict[str, str] = {}
    for checked in done:
        if checked.source in files:
            raise _of_one_source(checked.source, files[checked.source], checked.copy.name)
        files[checked.source] = checked.copy.name
        for name, one in _of_copy(checked):
            if name in names:
                found[one.file].append((name, one))
    problems: list[Problem] = []
    for file in library.files:
        reported = [problem for problem in file.problems if problem.rule in names]
        reported += (_problem(rule, one, contents[file.name]) for rule, one in found[file.name])
        problems += sorted(reported, key=lambda problem: (problem.line, problem.column))
    return Checked(tuple(problems), len(library.files), len(library.facts), done, _updated(done, contents, paths))


def _copy_checked(id_: str, copy: Document, library: ParsedLibrary) -> CopyChecked:
    """Return the claims of a source as a copy has them; raises InnofactsError for no or several sources of that id.

    The id may be the beginning of one.
    """
    sources = [file.source.id for file in library.files if file.source]
    found = [id_] if id_ in sources else [source for source in sources if source.startswith(id_)]
    if len(found) > 1:
        raise InnofactsError(f"{len(found)} ids begin with {quoted(id_)}", hint=f"it may be {', '.join(found)}")
    if not found:
        hint = did_you_mean(id_, sources) or "--copy takes the id of a source, =, and a file"
        raise InnofactsError(f"no source has the id {quoted(id_)}", hint=hint)
    (id_,) = found
    facts = [fact for fact in library.facts if fact.source.id == id_]
    return CopyChecked(id_, copy, tuple(find_claims(facts, copy)), tuple(remarks_on_unread(copy)))


def _updated(
    copies: Sequence[CopyChecked], contents: Mapping[str, bytes], paths: Mapping[str, str]
) -> tuple[Update, ...]:
    """Return the files that change when the positions of claims in plain copies are updated."""
    new: dict[str, bytes] = {}
    for checked in copies:
        claims: dict[str, list[Located]] = defaultdict(list)
        for claim in checked.claims if checked.copy.has_lines else ():
            claims[claim.fact.file].append(claim)
        new |= {name: with_new_places(contents[name], some, checked.copy.text) for name, some in claims.items()}
    return tuple(Update(name, paths[name], data) for name, data in new.items() if data != contents[name])


def _of_copy(checked: CopyChecked) -> Iterator[tuple[str, Violation]]:
    """Yield the violations that a copy shows, each with the name of its rule."""
    for claim in checked.claims:
        fact = claim.fact
        table = fact.path[:2]
        said = explained(claim, checked.copy)
        if said[0]:
            path = (*table, "quote" if fact.quote else "at")
            yield claim.how, Violation(fact.file, path, *said, fact.series or fact.id)
        is_known = claim.how not in (UNCHECKED, MISSING)  # else there are no words to confirm it
        if claim.figure and claim.figure != CONFIRMED and is_known:
            path = fact.path if fact.series else (*table, "figure")
            yield UNCONFIRMED, Violation(fact.file, path, *explained_figure(claim, checked.copy), fact.id)


def _read(
    location: Location, on_progress: "OnProgress | None"
) -> tuple[ParsedLibrary, dict[str, bytes], dict[str, str]]:
    """Return a library as the rules need it, and the contents and paths of its files by their names."""
    contents, read = {}, []
    settings, files = read_settings(everything(location).files, large=location.large)
    total, done = sum(file.size for file in files), 0
    for file in files:
        contents[file.name], refusal = content(file, large=location.large)
        read.append(
            FactFile(file.name, problems=(refusal,))
            if refusal
            else read_file(file.name, contents[file.name], measured=frozenset(settings.measured))
        )
        done += file.size
        if on_progress:
            on_progress("reading", done, total)
    by_id: dict[str, Fact] = {}
    for each in read:
        for fact in each.facts:
            by_id.setdefault(fact.id, fact)
    texts = {file.name: "" if _is_undecodable(file) else decoded(contents[file.name]) for file in read}
    return ParsedLibrary(read, texts, tuple(by_id.values()), by_id), contents, {file.name: file.path for file in files}


def _is_undecodable(file: FactFile) -> bool:
    return any(problem.rule == ENCODING for problem in file.problems)


def _once(found: Iterator[Violation]) -> Iterator[Violation]:
    """Yield each violation once per position, since a key of a series applies to all of its values."""
    known = set()
    for one in found:
        if (one.file, one.path, one.place) not in known:
            known.add((one.file, one.path, one.place))
            yield one


def _listed(found: Iterator[Violation]) -> Iterator[Violation]:
    """Yield the first violations of a rule in each file, and one for the rest: a library may have as many as facts."""
    counts = Counter[str]()
    last: dict[str, Violation] = {}
    for one in found:
        counts[one.file] += 1
        if counts[one.file] <= MAX_PROBLEMS:
            yield one
        else:
            last.setdefault(one.file, one)
    for file, one in last.items():
        message, hint = more(counts[file] - MAX_PROBLEMS)
        yield one._replace(message=message, hint=hint)


def _problem(rule: str, found: Violation, data: bytes) -> Problem:
    """Return a violation as a problem, with its position and its line."""
    line, column = found.place or place_of_value(data, found.path, found.offset)
    return with_excerpt(Problem(found.file, line, column, found.message, "", found.hint, rule, found.fact), data)


def update(checked: Checked) -> None:
    """Write the new positions of the claims, and the record of the copy that they point into, into the fact files.

    Nothing else changes there.
    """
    for file in checked.updates:
        save(file.path, [file.data])
        say(f"wrote {visible(file.name)}")
