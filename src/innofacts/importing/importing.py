"""The import of one table: its layout, the source, the text of the fact file, and the messages about them."""

import os
from collections.abc import Iterator
from typing import NamedTuple

from innofacts.documents.encoding import BOM
from innofacts.errors import InnofactsError
from innofacts.factfiles.creation import Given, today
from innofacts.factfiles.facts import NATURES
from innofacts.factfiles.problems import decoded
from innofacts.factfiles.writing import id_of, period_value
from innofacts.importing.cells.periods import period_of
from innofacts.importing.choices import Choices, comment, completed, options, recalled
from innofacts.importing.composing import Series
from innofacts.importing.dialects import find_layout
from innofacts.importing.files import file_text, first_facts, source_text
from innofacts.importing.layouts import FLAGS, GROUP, Layout
from innofacts.importing.merging import (
    Release,
    Target,
    changes_table,
    merge,
    notes_left,
    open_target,
    summary,
    thousandfold,
)
from innofacts.importing.series import read_series
from innofacts.importing.sheets.sections import SECTION
from innofacts.importing.sheets.sheets import read_sheet
from innofacts.importing.tally import Tally
from innofacts.index.rows import MAX_FILE
from innofacts.output import say, say_all, utf8
from innofacts.output.files import save
from innofacts.showing import quoted, visible
from innofacts.suggesting import unknown
from innofacts.table import Table


class Import(NamedTuple):
    """A table that is being imported."""

    path: str
    """The file."""
    layout: Layout
    """Its layout."""
    choices: Choices
    """What the user says about it."""
    tally: Tally
    """What is counted on the way."""


def read(path: str, choices: Choices) -> Import:
    """Find the layout of a table, and say what was recognised; raises InnofactsError."""
    if choices.nature and choices.nature not in NATURES:
        raise unknown("nature", choices.nature, NATURES, "the natures are")
    if choices.decimal not in ("", ".", ","):
        raise InnofactsError(f"--decimal does not take {quoted(choices.decimal)}", hint="it takes . or ,")
    is_package = path.lower().endswith(".json")
    sheet = read_sheet(path, "" if is_package else choices.sheet)
    layout = find_layout(sheet, choices)
    say(f"{visible(path)}: {visible(layout.about)}, {visible(sheet.about)}")
    named = layout.roles.by_word()
    added = _ADDED.difference(cell.strip() for row in sheet.head for cell in row)
    shown = {what: [column for column in columns if column not in added] for what, columns in named.items()}
    said = [f"{what}: {', '.join(columns)}" for what, columns in shown.items() if columns]
    used = {column for columns in named.values() for column in columns}
    used |= {layout.source_column, *layout.source} if layout.source_column else set()
    others = [column for column in (*layout.columns, *layout.unused) if column and column not in used]
    said += [f"not imported: {', '.join(others)}"] if others else []
    if said:
        say(f"columns: {visible('; '.join(said))}")
    return Import(path, layout, choices, Tally())


# What the columns are called that dialects add to tables, such as to one with a column for each year.
_ADDED = frozenset(
    ("value", "period", "part of the year", "label", "measure", "place", "series", FLAGS, GROUP, SECTION)
)


def source_of(table: Import, id_: str, given: Given) -> tuple[str, Given]:
    """Return the id of the source, and its values: what the user says, else what the table says."""
    said = {key: value for key, value in given.items() if value}
    known = {"type": "dataset", "standing": "dataset", **table.layout.source}
    if known["standing"] not in _OF_DATA:
        known["type"] = "document"  # a library of CSL has no more general one, and the table does not say which it is
    if table.layout.is_export and not (said.get("standing") or "standing" in table.layout.source):
        say('the table does not say who speaks: its source has standing = "dataset"; --standing says it')
    if table.choices.fiscal_year:
        known["fiscal_year"] = table.choices.fiscal_year
    return id_ or id_of(table.path), {**known, **said}


_OF_DATA = ("dataset", "official")
"""The standings of sources that may well be data sets."""


def as_before(target: Target, choices: Choices) -> Choices:
    """Return choices with those that the comment of a fact file recalls, and say which; the file may have others now.

    A measure or a unit that a person has changed in all series is the one that counts, and fiscal years begin as its
    source says. Raises InnofactsError if the user says otherwise.
    """
    begin = str(target.document["source"].get("fiscal_year", ""))
    if choices.fiscal_year not in ("", begin):
        when = f"says that its fiscal years begin on {begin}" if begin else "does not say when its fiscal years begin"
        hint = f'if it is right, write fiscal_year = "{visible(choices.fiscal_year)}" into its [source]'
        raise InnofactsError(f"{visible(target.path)} {when}", hint=hint)
    choices = choices._replace(fiscal_year=begin)
    earlier = recalled(decoded(target.data))
    if earlier is None:
        say(f"{visible(target.path)} does not say with which options it was imported: repeat what the table needs")
        return choices
    earlier = earlier._replace(
        measure=earlier.measure and (target.shared("measure") or earlier.measure),
        unit=earlier.unit and (target.shared("unit") or earlier.unit),
        fiscal_year=begin,
    )
    now = completed(choices, earlier)
    if before := [option for option in options(now) if option not in options(choices)]:
        say(f"{visible(target.path)} was imported with {visible(' '.join(before))}")
    return now


def update(path: str, into: str, choices: Choices, published: str, *, is_trial: bool) -> Table:
    """Merge a table into a fact file unless this is a trial, and return the changes; raises InnofactsError.

    It was `published` on a date that the user gives, or else the table; the file has a source already.
    """
    target = open_target(into)
    table = read(path, as_before(target, choices))
    published = str(published or table.layout.source.get("published", ""))
    day = _release(target, published)
    layout = table.layout._replace(unit=target.shared("unit"), measure=target.shared("measure"))
    layout = layout._replace(source={**layout.source, "id": id_of(into), "published": published})
    merged = merge(target, read_series(layout, table.choices, table.tally), day)
    if merged.changes and not published and day:
        say(f"{visible(path)} does not say when it was published: what is new is dated {day}; --published says it")
    say_all(table.tally.readings())
    if slip := thousandfold(merged):
        change = f"{visible(slip.id)} changes about a thousandfold, from {visible(slip.old)} to {visible(slip.new)}"
        say(f"{change}: --decimal says which sign is before a fraction")
    if merged.changes and not is_trial:
        bom = BOM if target.data.startswith(BOM) else b""
        save(into, [bom, utf8(merged.text)])
    say(f"{visible(into)}: {summary(merged)}")
    if notes := notes_left(merged):
        say(visible(notes))
    return changes_table(merged)


def _release(target: Target, published: str) -> Release:
    """Return the date of a release as in TOML: if it is unknown, between the latest one of the file and today.

    None if the file has no dates either. Raises InnofactsError for a release before the latest one of the file.
    """
    latest = target.latest()
    if not published:
        return f"{latest.first}..{max(today(), latest.first)}" if latest else None
    own = period_of("--published", published)
    if latest and own and own.last and own.last < latest.first:
        message = f"{visible(target.path)} has values of {latest}, and the table is of {own}"
        raise InnofactsError(message, hint="merge the older release first, or say the right date with --published")
    return period_value(published)


def text(table: Import, id_: str, values: Given) -> Iterator[str]:
    """Return the text of the fact file in pieces; raises InnofactsError for an invalid source before the first."""
    source, series = _parts(table, id_, values)
    return file_text(f"{comment(table.path, table.choices)}\n{source}", series)


def _parts(table: Import, id_: str, values: Given) -> tuple[str, Iterator[Series]]:
    """Return the text of the source of a fact file, and its series; raises InnofactsError for an invalid source."""
    source = source_text({**values, "id": id_}, today())
    said = {key: str(values.get(key, "")) for key in ("title", "published")}  # a title names a measure without a name
    layout = table.layout._replace(source={**table.layout.source, **said, "id": id_})
    return source, read_series(layout, table.choices, table.tally)


def preview(path: str, choices: Choices, id_: str, given: Given) -> Table:
    """Return the first facts of a table as a table, and say how many there are; raises InnofactsError like `text`.

    The source has the id and the values that the user gives, which may be in the ids and claims of the facts.
    """
    table = read(path, choices)
    id_, values = source_of(table, id_, given)
    has_publisher = bool(values.get("publisher") or values.get("authors"))
    source, series = _parts(table, id_, values if has_publisher else {**values, "publisher": "import"})
    file, shown = first_facts(source, series)
    if file.problems:
        raise InnofactsError(visible(file.problems[0].message), hint=visible(file.problems[0].hint))
    for _ in series:  # what is wrong further down is said here too
        pass
    say_counts(table)
    if not has_publisher:
        say("the file also needs a publisher: --publisher says who published the table")
    return shown


def say_counts(table: Import, path: str = "") -> None:
    """Say what was imported and what was left out, and whether the file that was written is a large one."""
    say_all(table.tally.lines())
    if path and os.path.getsize(path) > MAX_FILE:
        say(f"{visible(path)} is larger than {MAX_FILE // 1024**2} MiB: the other commands read it with --large")
