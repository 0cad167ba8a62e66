"""A check of a library: the table RULES, and all violations of them in its files, found in one run.

Reading a file finds most of them, each with the name of its rule; the functions of `rules` find the rest. A check reads
the files and not the index, which lacks positions and comments.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from innofacts.check import rules
from innofacts.check.documents import (
    ALTERED,
    CONFIRMED,
    MISSING,
    MOVED,
    UNCHECKED,
    Standing,
    explained,
    explained_figure,
    stand,
    with_new_places,
)
from innofacts.check.rules import Found, Library
from innofacts.documents.document import Document
from innofacts.documents.foreign import passed_over
from innofacts.errors import InnofactsError, Problem
from innofacts.factfiles.facts import Fact, FactFile
from innofacts.factfiles.fields import FIGURE_RULE, ID_RULE, PERIOD_RULE, UNIT_RULE, VALUE
from innofacts.factfiles.ids import CIRCLE, REFERENCE
from innofacts.factfiles.problems import (
    DOMAIN,
    ENCODING,
    MISSING_KEY,
    SYNTAX,
    TYPE,
    UNKNOWN_KEY,
    problem_at,
    problem_in_line,
)
from innofacts.factfiles.reading import read_file
from innofacts.index.files import Location
from innofacts.index.freshness import everything
from innofacts.index.rows import UNREADABLE, content, read_settings
from innofacts.showing import quoted
from innofacts.suggesting import did_you_mean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from innofacts.index.files import OnProgress

ERROR = "error"
WARNING = "warning"
UNCONFIRMED = "unconfirmed"


class Rule(NamedTuple):
    """A rule that a good library keeps."""

    name: str
    """Its name, such as `unknown-key`."""
    severity: str
    """ERROR if a violation makes the library unusable or untrue, WARNING if an editor should look at it."""
    about: str
    """A violation in a few words."""
    example: str
    """A file with a violation at `¦`; an example without [source] is appended to SOURCE_OF_EXAMPLES."""
    find: Callable[[Library], Iterator[Found]] | None = None
    """The function that finds violations in a library; None if reading finds them."""


RULES = (
    Rule(
        UNREADABLE, ERROR, "a file that cannot be read: not a regular file, too large, or a link out of its folder", ""
    ),
    Rule(ENCODING, ERROR, "a file that is not UTF-8", ""),
    Rule(SYNTAX, ERROR, "a file that is not TOML", 'note = "never¦\n'),
    Rule(MISSING_KEY, ERROR, "a required key that is missing", '[[¦fact]]\nid = "a"\n'),
    Rule(UNKNOWN_KEY, ERROR, "an unknown key", '[[fact]]\nid = "a"\nclaim = "c"\n¦meassure = "m"\n'),
    Rule(TYPE, ERROR, "a value of the wrong type, an empty value or a huge one", '[[fact]]\nid = "a"\nclaim = ¦5\n'),
    Rule(
        VALUE,
        ERROR,
        "a value that its key does not allow",
        '[[fact]]\nid = "a"\nclaim = "c"\nnature = ¦"flows"\n',
    ),
    Rule(
        FIGURE_RULE, ERROR, "a figure that is not in the grammar", '[[fact]]\nid = "a"\nclaim = "c"\nfigure = "80¦"\n'
    ),
    Rule(
        DOMAIN,
        ERROR,
        "a figure that leaves no possible value: a negative count, a share over 100 %",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = ¦"120 %"\nnature = "share"\n',
    ),
    Rule(PERIOD_RULE, ERROR, "not a valid period", '[[fact]]\nid = "a"\nclaim = "c"\nperiod = ¦"soon"\n'),
    Rule(
        UNIT_RULE,
        ERROR,
        "not a valid unit",
        '[[series]]\nid = "a"\nclaim = "c"\nunit = ¦"80"\nvalues = { 2012 = "1.9" }\n',
    ),
    Rule(
        ID_RULE,
        ERROR,
        "an id that is not safe to type, or that is already taken",
        '[[fact]]\nid = "a"\nclaim = "c"\n[[fact]]\nid = ¦"a"\nclaim = "d"\n',
        rules.taken_ids,
    ),
    Rule(
        REFERENCE,
        ERROR,
        "a reference to a fact that does not exist",
        '[[fact]]\nid = "a"\nclaim = "c"\npart_of = ¦"b"\n',
        rules.dangling_references,
    ),
    Rule(
        CIRCLE,
        ERROR,
        "a fact that is part of itself, or replaces itself, through other facts",
        '[[fact]]\nid = "a"\nclaim = "c"\npart_of = ¦"b"\n[[fact]]\nid = "b"\nclaim = "d"\npart_of = "a"\n',
        rules.circles,
    ),
    Rule(
        "control-character",
        ERROR,
        "a control character, which a terminal would act on",
        '[[fact]]\nid = "a"\nclaim = "red ¦\\u001b[31m"\n',
        rules.control_characters,
    ),
    Rule(
        "invisible-character",
        WARNING,
        "a character that is invisible or reorders text",
        '[[fact]]\nid = "a"\nclaim = "abc ¦\u202edef"\n',
        rules.invisible_characters,
    ),
    Rule(
        "unknown-unit",
        WARNING,
        "a unit that looks like a typing error",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = ¦"5 million RNB"\n',
        rules.unknown_units,
    ),
    Rule(
        "mixed-units",
        WARNING,
        "a figure in a different unit from the others of its measure",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = "80 laboratories"\nmeasure = "m"\n'
        '[[fact]]\nid = "b"\nclaim = "d"\nfigure = ¦"90 %"\nmeasure = "m"\n',
        rules.mixed_units,
    ),
    Rule(
        "unknown-place",
        WARNING,
        "a place of two capital letters that is not a country code",
        '[[fact]]\nid = "a"\nclaim = "c"\nplace = ¦"UK"\n',
        rules.unknown_places,
    ),
    Rule(
        "near-miss",
        WARNING,
        "a measure, place, basis or topic that is one typing error away from one that several facts have",
        "".join(f'[[fact]]\nid = "{id_}"\nclaim = "c {id_}"\nmeasure = "patents-granted"\n' for id_ in ("x", "y", "z"))
        + '[[fact]]\nid = "a"\nclaim = "c"\nmeasure = ¦"patents-grnated"\n',
        rules.near_misses,
    ),
    Rule(
        "part",
        ERROR,
        "a part that is larger than its whole",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = ¦"90 people"\npart_of = "b"\n'
        '[[fact]]\nid = "b"\nclaim = "d"\nfigure = "80 people"\n',
        rules.parts_beyond_wholes,
    ),
    Rule(
        "share",
        WARNING,
        "a share of more than 100 percent that is not described as a ratio or a growth",
        '[[fact]]\nid = "a"\nclaim = "The share of exports in sales."\nfigure = ¦"264 %"\n',
        rules.shares_over_100,
    ),
    Rule(
        "conflict",
        WARNING,
        "figures of the same thing that cannot all be true, without a note that says so",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = "80 km"\nmeasure = "m"\nplace = "CN"\nperiod = 2023\n'
        '[[fact]]\nid = "b"\nclaim = "d"\nfigure = ¦"90 km"\nmeasure = "m"\nplace = "CN"\nperiod = 2023\n',
        rules.conflicts,
    ),
    Rule(
        "words",
        WARNING,
        "a claim or print whose words give a different bound, currency or magnitude from the figure",
        '[[fact]]\nid = "a"\nclaim = "There are ¦more than 80 parks."\nfigure = "80 parks"\n',
        rules.words_of_figures,
    ),
    Rule(
        "replaced",
        WARNING,
        "a figure that replaces a figure of something else",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = "80 km"\nplace = "CN"\nreplaces = [¦"b"]\n'
        '[[fact]]\nid = "b"\nclaim = "d"\nfigure = "90 km"\nplace = "US"\n',
        rules.other_things_replaced,
    ),
    Rule(
        "future",
        WARNING,
        "a period after the source appeared, in a fact that is not described as a forecast",
        '[[fact]]\nid = "a"\nclaim = "Rails were laid."\nfigure = "80 km"\nperiod = ¦2026\n',
        rules.future_periods,
    ),
    Rule(
        "dates",
        WARNING,
        "a source that was accessed before it was published",
        '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\ntitle = "T"\n'
        "published = 2025\naccessed = ¦2024-12-31\n",
        rules.dates_of_sources,
    ),
    Rule(
        "citation",
        WARNING,
        "a source with too few details to find it again",
        '[¦source]\nid = "s"\ntype = "report"\npublisher = "Office"\n',
        rules.thin_citations,
    ),
    Rule(
        "locator",
        WARNING,
        "a fact without its position in the copy of its source",
        '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\ntitle = "T"\npublished = 2025\n'
        f'copy = {{ characters = 9, sha256 = "{"0" * 64}" }}\n[[¦fact]]\nid = "a"\nclaim = "c"\n',
        rules.missing_locators,
    ),
    Rule(
        "position",
        ERROR,
        "a position beyond the end of the copy, or out of order",
        '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\ntitle = "T"\npublished = 2025\n'
        f'copy = {{ characters = 9, sha256 = "{"0" * 64}" }}\n[[fact]]\nid = "a"\nclaim = "c"\n'
        f'at = ¦{{ start = 5, end = 10, sha256 = "{"0" * 64}" }}\n',
        rules.wrong_positions,
    ),
    Rule(
        "duplicate",
        WARNING,
        "a claim that an earlier fact of the same source already makes",
        '[[fact]]\nid = "a"\nclaim = "Rails were laid."\n[[fact]]\nid = "b"\nclaim = ¦"The rails were laid"\n',
        rules.duplicate_claims,
    ),
    Rule(
        "unfinished",
        ERROR,
        "a placeholder that begins with TODO, as new and draft write them",
        '[[fact]]\nid = "a"\nclaim = ¦"TODO: describe 80 km in your own words"\nfigure = "80 km"\n',
        rules.placeholders,
    ),
    Rule(MOVED, WARNING, "with --copy: a claim whose passage has moved in the copy of its source", ""),
    Rule(ALTERED, ERROR, "with --copy: a claim whose passage in the copy has changed", ""),
    Rule(MISSING, ERROR, "with --copy: a claim whose passage is no longer in the copy", ""),
    Rule(UNCHECKED, ERROR, "with --copy: a claim with no recorded position in the copy", ""),
    Rule(UNCONFIRMED, ERROR, "with --copy: a figure that the passage in the copy does not confirm", ""),
)
"""All rules, in the order in which `--list-rules` shows them."""

SOURCE_OF_EXAMPLES = (
    '[source]\nid = "s"\ntype = "report"\ntitle = "T"\npublisher = "Office"\npublished = 2025-04-30\n\n'
)
"""The source above an example that has none of its own."""


class CopyChecked(NamedTuple):
    """The claims of a source, checked with a copy of it."""

    source: str
    """The id of the source."""
    copy: Document
    """The copy."""
    standings: tuple[Standing, ...]
    """The standing of each claim in the copy."""
    passed_over: tuple[str, ...] = ()
    """A sentence for each language of the copy whose figures are not read."""


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


def check(
    location: Location,
    only: Sequence[str] = (),
    copies: Mapping[str, Document] = {},
    tell: "OnProgress | None" = None,
) -> Checked:
    """Check the files of a library by all rules, or only by the rules named in `only`.

    `copies` are texts of sources, by the id of the source, in which the claims are looked up. Raises InnofactsError if
    there is no file, or a copy of an unknown source.
    """
    library, contents, paths = _read(location, tell)
    asked = [rule for rule in RULES if not only or rule.name in only]
    names = {rule.name for rule in asked}
    found: dict[str, list[tuple[str, Found]]] = defaultdict(list)
    for rule in asked:
        for one in _once(rule.find(library)) if rule.find else ():
            found[one.file].append((rule.name, one))
    done = tuple(_copy_checked(id_, copy, library) for id_, copy in copies.items())
    for checked in done:
        for name, one in _of_copy(checked):
            if name in names:
                found[one.file].append((name, one))
    problems: list[Problem] = []
    for file in library.files:
        told = [problem for problem in file.problems if problem.rule in names]
        told += (_problem(rule, one, contents[file.name]) for rule, one in found[file.name])
        problems += sorted(told, key=lambda problem: (problem.line, problem.column))
    return Checked(tuple(problems), len(library.files), len(library.facts), done, _updated(done, contents, paths))


def _copy_checked(id_: str, copy: Document, library: Library) -> CopyChecked:
    """Return the standing of each claim of a source in a copy; raises InnofactsError for an unknown source."""
    sources = [file.source.id for file in library.files if file.source]
    if id_ not in sources:
        hint = did_you_mean(id_, sources) or "--copy takes the id of a source, =, and a file"
        raise InnofactsError(f"no source has the id {quoted(id_)}", hint=hint)
    facts = [fact for fact in library.facts if fact.source.id == id_]
    return CopyChecked(id_, copy, tuple(stand(facts, copy)), tuple(passed_over(copy)))


def _updated(
    copies: Sequence[CopyChecked], contents: Mapping[str, bytes], paths: Mapping[str, str]
) -> tuple[Update, ...]:
    """Return the files that change when the positions of claims in plain copies are updated."""
    standings: dict[str, list[Standing]] = defaultdict(list)
    for checked in copies:
        for standing in checked.standings if checked.copy.has_lines else ():
            standings[standing.fact.file].append(standing)
    new = {name: with_new_places(contents[name], told) for name, told in standings.items()}
    return tuple(Update(name, paths[name], data) for name, data in new.items() if data != contents[name])


def _of_copy(checked: CopyChecked) -> Iterator[tuple[str, Found]]:
    """Yield the violations that a copy shows, each with the name of its rule."""
    for standing in checked.standings:
        fact = standing.fact
        table = fact.path[:2]
        said = explained(standing, checked.copy)
        if said[0]:
            path = (*table, "quote" if fact.quote else "at")
            yield standing.how, Found(fact.file, path, *said, fact.series or fact.id)
        is_known = standing.how not in (UNCHECKED, MISSING)  # else there are no words to confirm it
        if standing.figure and standing.figure != CONFIRMED and is_known:
            path = fact.path if fact.series else (*table, "figure")
            yield UNCONFIRMED, Found(fact.file, path, *explained_figure(standing, checked.copy), fact.id)


def _read(location: Location, tell: "OnProgress | None") -> tuple[Library, dict[str, bytes], dict[str, str]]:
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
        if tell:
            tell("reading", done, total)
    by_id: dict[str, Fact] = {}
    for each in read:
        for fact in each.facts:
            by_id.setdefault(fact.id, fact)
    texts = {file.name: "" if _is_undecodable(file) else contents[file.name].decode() for file in read}
    return Library(read, texts, tuple(by_id.values()), by_id), contents, {file.name: file.path for file in files}


def _is_undecodable(file: FactFile) -> bool:
    return any(problem.rule == ENCODING for problem in file.problems)


def _once(found: Iterator[Found]) -> Iterator[Found]:
    """Yield each violation once per position, since a key of a series applies to all of its values."""
    known = set()
    for one in found:
        if (one.file, one.path, one.place) not in known:
            known.add((one.file, one.path, one.place))
            yield one


def _problem(rule: str, found: Found, data: bytes) -> Problem:
    """Return a violation as a problem, with its position and its line."""
    said = found.message, found.hint
    if found.place is None:
        return problem_at(rule, found.file, data, found.path, said, fact=found.fact, offset=found.offset)
    return problem_in_line(rule, found.file, data, found.place, said, fact=found.fact)
