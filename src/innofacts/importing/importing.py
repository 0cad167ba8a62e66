"""The import of one table: its layout, the source, the text of the fact file, and the messages about them."""

import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from innofacts.documents.encoding import BOM
from innofacts.errors import InnofactsError
from innofacts.factfiles.facts import NATURES
from innofacts.formats.table import Table
from innofacts.importing.dialects import find_layout
from innofacts.importing.files import file_text, first_facts, id_of, source_text
from innofacts.importing.layouts import Choices, Layout
from innofacts.importing.merging import changes_table, merge, shared, summary
from innofacts.importing.series import Tally, read_series
from innofacts.importing.sheets import read_sheet
from innofacts.index.rows import MAX_FILE
from innofacts.output.files import save
from innofacts.output.streams import say, utf8
from innofacts.showing import quoted, visible
from innofacts.suggesting import unknown

Given = dict[str, str | Sequence[str]]


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
    roles = layout.roles
    named = [
        ("value", (roles.value,)),
        ("period", (roles.period,)),
        ("place", (roles.place, roles.name)),
        ("measure", (*roles.measures, roles.title)),
        ("unit", (roles.unit, roles.scale)),
        ("flags", (roles.status,)),
        ("keys", roles.keys),
    ]
    said = [f"{what}: {', '.join(filter(None, columns))}" for what, columns in named if any(columns)]
    used = {column for _, columns in named for column in columns} | {*roles.keys, *roles.dimensions}
    others = [column for column in layout.columns if column and column not in used]
    say(f"columns: {visible('; '.join(said))}" + (f"; not imported: {visible(', '.join(others))}" if others else ""))
    return Import(path, layout, choices, Tally())


def source_of(table: Import, id_: str, given: Mapping[str, str | Sequence[str]]) -> tuple[str, Given]:
    """Return the id of the source, and its values: what the user says, else what the table says."""
    said = {key: value for key, value in given.items() if value}
    return id_ or id_of(table.path), {"type": "dataset", **table.layout.source, "standing": "dataset", **said}


def update(table: Import, path: str, values: Mapping[str, str | Sequence[str]]) -> Table:
    """Merge a table into a fact file, and return the changes as a table; raises InnofactsError."""
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        hint = "without --update, import creates it"
        raise InnofactsError(f"{visible(path)}: the file cannot be read: {error.strerror}", hint=hint) from error
    published = str(values.get("published", ""))
    layout = _named(table, id_of(path), values)
    layout = layout._replace(unit=shared(path, data, "unit"), measure=shared(path, data, "measure"))
    merged = merge(path, data, read_series(layout, table.choices, table.tally), published)
    if merged.changes:
        bom = BOM if data.startswith(BOM) else b""
        save(path, [bom, utf8(merged.text)])
    say(f"{visible(path)}: {summary(merged)}")
    return changes_table(merged)


def _named(table: Import, id_: str, values: Mapping[str, str | Sequence[str]]) -> Layout:
    """Return the layout of a table with the title of its source, which names a measure that has no name."""
    said = {key: str(values.get(key, "")) for key in ("title", "published")}
    return table.layout._replace(source={**table.layout.source, **said, "id": id_})


def text(table: Import, id_: str, values: Mapping[str, str | Sequence[str]]) -> Iterator[str]:
    """Return the text of the fact file in pieces; raises InnofactsError for an invalid source before the first."""
    order = ("type", "title", "authors", "publisher", "published", "url", "accessed", "language", "license", "standing")
    source = source_text({"id": id_, **{key: values[key] for key in order if key in values}}, _today())
    return file_text(source, read_series(_named(table, id_, values), table.choices, table.tally))


def preview(table: Import) -> Table:
    """Return the first facts as a table; raises InnofactsError if they cannot be read."""
    source = source_text({"id": "import", "type": "dataset", "publisher": "import"}, _today())
    layout = table.layout._replace(source={"id": id_of(table.path), **table.layout.source})
    read, shown = first_facts(source, read_series(layout, table.choices, table.tally))
    if read.problems:
        raise InnofactsError(visible(read.problems[0].message), hint=visible(read.problems[0].hint))
    return shown


def say_counts(table: Import, path: str = "") -> None:
    """Say what was imported and what was left out, and whether the file that was written is a large one."""
    for line in table.tally.lines():
        say(line)
    if path and os.path.getsize(path) > MAX_FILE:
        say(f"{visible(path)} is larger than {MAX_FILE // 1024**2} MiB: the other commands read it with --large")


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the local day of the user
