"""What a good library keeps: RULES, and whatever goes against them in some files, found in one run.

Reading finds most of it, and names the rule of each problem; the rest is found by the functions of `rules`. The files
themselves are read, and not the index, which keeps for lookups what nobody needs here.
"""

import gc
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
from innofacts.documents.copies import CopyText
from innofacts.errors import InnofactsError, Problem
from innofacts.factfiles import SETTINGS_FILE
from innofacts.factfiles.facts import Fact, FactFile
from innofacts.factfiles.fields import FIGURE_RULE, ID_RULE, PERIOD_RULE, UNIT_RULE, VALUE
from innofacts.factfiles.ids import REFERENCE
from innofacts.factfiles.reading import (
    DOMAIN,
    ENCODING,
    MISSING_KEY,
    SYNTAX,
    TYPE,
    UNKNOWN_KEY,
    problem_at,
    problem_in_line,
    read_file,
)
from innofacts.index.files import Location
from innofacts.index.index import everything
from innofacts.index.rows import UNREADABLE, Settings, content
from innofacts.showing import visible
from innofacts.suggesting import did_you_mean

TYPE_CHECKING = False
if TYPE_CHECKING:
    from innofacts.index.index import Tell

ERROR = "error"
WARNING = "warning"
UNCONFIRMED = "unconfirmed"


class Rule(NamedTuple):
    """Something that a good library keeps."""

    name: str
    """What it is called: `unknown-key`."""
    severity: str
    """ERROR for what makes a library unusable or untrue, WARNING for what an editor must look at."""
    about: str
    """What goes against it."""
    example: str
    """A file that does, with `¦` at the place; what begins without [source] stands below one."""
    find: Callable[[Library], Iterator[Found]] | None = None
    """What finds it in a library; None for what reading finds."""


RULES = (
    Rule(UNREADABLE, ERROR, "a file that cannot be read: no plain file, too large, or a link out of its folder", ""),
    Rule(ENCODING, ERROR, "a file that is not UTF-8", ""),
    Rule(SYNTAX, ERROR, "a file that is not TOML", 'note = "never¦\n'),
    Rule(MISSING_KEY, ERROR, "a key that must be there and is not", '[[¦fact]]\nid = "a"\n'),
    Rule(UNKNOWN_KEY, ERROR, "a key that nothing reads", '[[fact]]\nid = "a"\nclaim = "c"\n¦meassure = "m"\n'),
    Rule(TYPE, ERROR, "a value of the wrong type, an empty or a huge one", '[[fact]]\nid = "a"\nclaim = ¦5\n'),
    Rule(
        VALUE,
        ERROR,
        "a value that its key does not take",
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
    Rule(PERIOD_RULE, ERROR, "a period that is none", '[[fact]]\nid = "a"\nclaim = "c"\nperiod = ¦"soon"\n'),
    Rule(
        UNIT_RULE,
        ERROR,
        "a unit that is none",
        '[[series]]\nid = "a"\nclaim = "c"\nunit = ¦"80"\nvalues = { 2012 = "1.9" }\n',
    ),
    Rule(
        ID_RULE,
        ERROR,
        "an id that is not safe to type, or that is taken",
        '[[fact]]\nid = "a"\nclaim = "c"\n[[fact]]\nid = ¦"a"\nclaim = "d"\n',
        rules.taken_ids,
    ),
    Rule(
        REFERENCE,
        ERROR,
        "a reference to a fact that is not there",
        '[[fact]]\nid = "a"\nclaim = "c"\npart_of = ¦"b"\n',
        rules.dangling_references,
    ),
    Rule(
        "circle",
        ERROR,
        "a fact that is part of itself, or replaces itself, by way of others",
        '[[fact]]\nid = "a"\nclaim = "c"\npart_of = ¦"b"\n[[fact]]\nid = "b"\nclaim = "d"\npart_of = "a"\n',
        rules.circles,
    ),
    Rule(
        "control-character",
        ERROR,
        "a control character, which a terminal acts upon",
        '[[fact]]\nid = "a"\nclaim = "red ¦\\u001b[31m"\n',
        rules.control_characters,
    ),
    Rule(
        "invisible-character",
        WARNING,
        "a character that reorders text or that nobody can see",
        '[[fact]]\nid = "a"\nclaim = "abc ¦\u202edef"\n',
        rules.invisible_characters,
    ),
    Rule(
        "unknown-unit",
        WARNING,
        "a unit that is a slip of another",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = ¦"5 million RNB"\n',
        rules.unknown_units,
    ),
    Rule(
        "mixed-units",
        WARNING,
        "a figure in another unit than the others of its measure",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = "80 laboratories"\nmeasure = "m"\n'
        '[[fact]]\nid = "b"\nclaim = "d"\nfigure = ¦"90 %"\nmeasure = "m"\n',
        rules.mixed_units,
    ),
    Rule(
        "unknown-place",
        WARNING,
        "a place of two capital letters that is no code of a country",
        '[[fact]]\nid = "a"\nclaim = "c"\nplace = ¦"UK"\n',
        rules.unknown_places,
    ),
    Rule(
        "near-miss",
        WARNING,
        "a measure, place, basis or topic that is one slip away from one that several facts have",
        "".join(f'[[fact]]\nid = "{id_}"\nclaim = "c {id_}"\nmeasure = "patents-granted"\n' for id_ in ("x", "y", "z"))
        + '[[fact]]\nid = "a"\nclaim = "c"\nmeasure = ¦"patents-grnated"\n',
        rules.near_misses,
    ),
    Rule(
        "part",
        ERROR,
        "a part that is more than its whole",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = ¦"90 people"\npart_of = "b"\n'
        '[[fact]]\nid = "b"\nclaim = "d"\nfigure = "80 people"\n',
        rules.parts_beyond_wholes,
    ),
    Rule(
        "share",
        WARNING,
        "a share in percent that is over 100, where nothing says that it may be",
        '[[fact]]\nid = "a"\nclaim = "The share of exports in sales."\nfigure = ¦"264 %"\n',
        rules.shares_over_100,
    ),
    Rule(
        "conflict",
        WARNING,
        "figures of the same thing that cannot all be true, and no note that says so",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = "80 km"\nmeasure = "m"\nplace = "CN"\nperiod = 2023\n'
        '[[fact]]\nid = "b"\nclaim = "d"\nfigure = ¦"90 km"\nmeasure = "m"\nplace = "CN"\nperiod = 2023\n',
        rules.conflicts,
    ),
    Rule(
        "words",
        WARNING,
        "a claim, or a print, whose own words say another bound, currency or magnitude than the figure",
        '[[fact]]\nid = "a"\nclaim = "There are ¦more than 80 parks."\nfigure = "80 parks"\n',
        rules.words_of_figures,
    ),
    Rule(
        "replaced",
        WARNING,
        "a figure that replaces one of something else",
        '[[fact]]\nid = "a"\nclaim = "c"\nfigure = "80 km"\nplace = "CN"\nreplaces = [¦"b"]\n'
        '[[fact]]\nid = "b"\nclaim = "d"\nfigure = "90 km"\nplace = "US"\n',
        rules.other_things_replaced,
    ),
    Rule(
        "future",
        WARNING,
        "a period after the source appeared, where nothing speaks of what is to come",
        '[[fact]]\nid = "a"\nclaim = "Rails were laid."\nfigure = "80 km"\nperiod = ¦2026\n',
        rules.future_periods,
    ),
    Rule(
        "dates",
        WARNING,
        "a source that was read before it appeared",
        '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\ntitle = "T"\n'
        "published = 2025\naccessed = ¦2024-12-31\n",
        rules.dates_of_sources,
    ),
    Rule(
        "citation",
        WARNING,
        "a source of which too little is said to find it again",
        '[¦source]\nid = "s"\ntype = "report"\npublisher = "Office"\n',
        rules.thin_citations,
    ),
    Rule(
        "locator",
        WARNING,
        "a fact that does not say where in the copy of its source it stands",
        '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\ntitle = "T"\npublished = 2025\n'
        f'copy = {{ characters = 9, sha256 = "{"0" * 64}" }}\n[[¦fact]]\nid = "a"\nclaim = "c"\n',
        rules.missing_locators,
    ),
    Rule(
        "position",
        ERROR,
        "a place in a copy that is not there",
        '[source]\nid = "s"\ntype = "report"\npublisher = "Office"\ntitle = "T"\npublished = 2025\n'
        f'copy = {{ characters = 9, sha256 = "{"0" * 64}" }}\n[[fact]]\nid = "a"\nclaim = "c"\n'
        f'at = ¦{{ start = 5, end = 10, sha256 = "{"0" * 64}" }}\n',
        rules.wrong_positions,
    ),
    Rule(
        "duplicate",
        WARNING,
        "a claim that another fact of the same source makes",
        '[[fact]]\nid = "a"\nclaim = "Rails were laid."\n[[fact]]\nid = "b"\nclaim = ¦"The rails were laid"\n',
        rules.duplicate_claims,
    ),
    Rule(MOVED, WARNING, "with --copy: a claim that stands elsewhere in the copy of its source now", ""),
    Rule(ALTERED, ERROR, "with --copy: a claim whose words in the copy are not what they were", ""),
    Rule(MISSING, ERROR, "with --copy: a claim that does not stand in the copy any more", ""),
    Rule(UNCHECKED, ERROR, "with --copy: a claim of which nothing says where in the copy it stands", ""),
    Rule(UNCONFIRMED, ERROR, "with --copy: a figure that the words of the copy do not say", ""),
)
"""All rules, in the order that `--list-rules` shows them."""

SOURCE_OF_EXAMPLES = (
    '[source]\nid = "s"\ntype = "report"\ntitle = "T"\npublisher = "Office"\npublished = 2025-04-30\n\n'
)
"""What stands above an example that has no source of its own."""


class CopyChecked(NamedTuple):
    """How the claims of a source stand in a copy of it."""

    source: str
    """The id of the source."""
    copy: CopyText
    """The copy."""
    standings: tuple[Standing, ...]
    """How each claim stands."""


class Update(NamedTuple):
    """A file with the places at which its claims stand in a copy now."""

    name: str
    """The file, as the user named it."""
    path: str
    """Where it is."""
    data: bytes
    """What it must be."""


class Checked(NamedTuple):
    """What came of a check."""

    problems: tuple[Problem, ...]
    """Whatever goes against a rule, in the order of the files and of their lines."""
    files: int
    """How many files were looked at."""
    facts: int
    """How many facts could be read."""
    copies: "tuple[CopyChecked, ...]" = ()
    """What came of each copy."""
    updates: tuple[Update, ...] = ()
    """The files in which claims stand elsewhere in a copy now."""


def check(
    location: Location,
    only: Sequence[str] = (),
    copies: Mapping[str, CopyText] = {},
    tell: "Tell | None" = None,
) -> Checked:
    """Hold the files of a library against the rules, or against those alone whose names are in `only`.

    `copies` are texts of sources, by their ids, that the claims are held against. Raises InnofactsError where there is
    no file, and for a copy of no source.
    """
    gc.disable()  # what is read stays: to look through it again and again costs a quarter of the time
    library, contents, paths = _read(location, tell)
    gc.enable()
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


def _copy_checked(id_: str, copy: CopyText, library: Library) -> CopyChecked:
    """Return how the claims of a source stand in a copy; raises InnofactsError where there is no such source."""
    sources = [file.source.id for file in library.files if file.source]
    if id_ not in sources:
        hint = did_you_mean(id_, sources) or "--copy takes the id of a source, =, and a file"
        raise InnofactsError(f'no source has the id "{visible(id_)}"', hint=hint)
    return CopyChecked(id_, copy, tuple(stand([fact for fact in library.facts if fact.source.id == id_], copy)))


def _updated(
    copies: Sequence[CopyChecked], contents: Mapping[str, bytes], paths: Mapping[str, str]
) -> tuple[Update, ...]:
    """Return the files that change when claims get the places where they stand in plain copies."""
    standings: dict[str, list[Standing]] = defaultdict(list)
    for checked in copies:
        for standing in checked.standings if checked.copy.is_plain else ():
            standings[standing.fact.file].append(standing)
    new = {name: with_new_places(contents[name], told) for name, told in standings.items()}
    return tuple(Update(name, paths[name], data) for name, data in new.items() if data != contents[name])


def _of_copy(checked: CopyChecked) -> Iterator[tuple[str, Found]]:
    """Give what a copy tells of the claims, each with its rule."""
    for standing in checked.standings:
        fact = standing.fact
        table = fact.path[:2]
        said = explained(standing, checked.copy)
        if said[0]:
            yield standing.how, Found(fact.file, (*table, "at"), *said, fact.series or fact.id)
        if standing.figure and standing.figure != CONFIRMED:
            path = fact.path if fact.series else (*table, "figure")
            yield UNCONFIRMED, Found(fact.file, path, *explained_figure(standing, checked.copy), fact.id)


def _read(location: Location, tell: "Tell | None") -> tuple[Library, dict[str, bytes], dict[str, str]]:
    """Return a library as the rules look at it, and the contents and the paths of its files by their names."""
    files = everything(location).files
    contents, read = {}, []
    of_library = (file for file in files if file.is_named(SETTINGS_FILE))
    settings = Settings.of(read_file(file.name, content(file, large=location.large)[0]) for file in of_library)
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
    """Give what was found, but each place once: what a series says, it says for all of its values."""
    known = set()
    for one in found:
        if (one.file, one.path, one.place) not in known:
            known.add((one.file, one.path, one.place))
            yield one


def _problem(rule: str, found: Found, data: bytes) -> Problem:
    """Return what goes against a rule as a problem, with its place and its line."""
    said = found.message, found.hint
    if found.place is None:
        return problem_at(rule, found.file, data, found.path, said, fact=found.fact, offset=found.offset)
    return problem_in_line(rule, found.file, data, found.place, said, fact=found.fact)
