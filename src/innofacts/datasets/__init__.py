"""Data sets: the facts and their sources as related tables in files, for databases, clusters and catalogues.

A writer takes the `Tables` and yields files, while a format of tables turns one table into text. A row, a module;
what they share is in `tables`, `numbers` (for engines that lack decimals) and `filters` (queries in their SQL).
"""

import os
from collections.abc import Iterable, Mapping
from importlib import import_module

from innofacts.errors import InnofactsError
from innofacts.formats import MACHINES, Format, find_format, format_of_suffix
from innofacts.output import say
from innofacts.output.destination import refuse_fact_file
from innofacts.output.files import save
from innofacts.showing import counted, visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from innofacts.views.queries import Selection

DATASETS = (
    Format("parquet", "parquet", (".parquet",), MACHINES, "Parquet, in a folder with the sources too; for clusters"),
    Format("sqlite", "sqlite", (".db", ".sqlite", ".sqlite3"), MACHINES, "an SQLite database with full-text search"),
    Format("datapackage", "datapackage", (), MACHINES, "a folder: a Data Package, with metadata for CSVW too"),
    Format("ods", "ods", (".ods",), MACHINES, "an OpenDocument spreadsheet with typed cells"),
    Format("fods", "ods:flat", (".fods",), MACHINES, "the same as one XML file"),
    Format("jsonld", "jsonld", (".jsonld",), MACHINES, "JSON-LD: linked data in the terms of schema.org"),
)
"""The formats of data sets; one without a suffix is always a folder of files.

Their modules have a function `files`, or the one that is named after a colon.
"""


def find_dataset(name: str | None, path: str | None) -> Format | None:
    """Return the format of data sets that `-f` or the name of the file asks for; None for a format of tables.

    A folder gets Parquet if there is no name. Raises InnofactsError if there is no file to write to.
    """
    if name is None:
        if not path:
            return None
        return find_format("parquet", DATASETS) if _is_folder(path) else format_of_suffix(path, DATASETS)
    form = find_format(name, DATASETS)
    if form and path in (None, "", "-"):
        place = f"facts{form.suffixes[0]}" if form.suffixes else "facts"
        raise InnofactsError(f"{form.name} is written to files", hint=f"-o {place} says where")
    return form


def refuse_options(form: Format, given: Mapping[str, object]) -> None:
    """Raise InnofactsError for an option that is given, by its name, and belongs to tables."""
    name = next((option for option, value in given.items() if value), "")
    if name:
        raise InnofactsError(f"{name} is for tables, not for {form.name}", hint=f"leave it out: {form.name} has all")


def write_dataset(selection: "Selection", form: Format, path: str) -> None:
    """Write what is selected to a file, or into a folder that is made if necessary.

    Each file is whole or does not appear.
    """
    from innofacts.datasets.tables import Tables  # not needed to find a data set by its name

    module, _, function = form.module.partition(":")
    writer = getattr(import_module(f"{__name__}.{module}"), function or "files")
    folder = not form.suffixes or _is_folder(path)
    refuse_fact_file(path)
    if folder:
        _make_folder(path)
    stem = "" if folder else os.path.splitext(os.path.basename(path))[0]
    files: Iterable[tuple[str, Iterable[bytes]]] = writer(Tables(selection, stem))
    written: list[str] = []
    for name, content in files:
        written.append(_place(path, name, folder=folder, is_first=not written))
        save(written[-1], content)
    if len(written) > 1:
        say(f"wrote {counted(len(written), 'file')}: {', '.join(map(visible, written))}")


def _is_folder(path: str) -> bool:
    return path.endswith("/") or os.path.isdir(path)


def _make_folder(path: str) -> None:
    try:
        os.makedirs(path, exist_ok=True)
    except OSError as error:
        raise InnofactsError(f"{visible(path)}: the folder could not be made: {error.strerror}") from error


def _place(path: str, name: str, *, folder: bool, is_first: bool) -> str:
    """Return the path of a file of a data set: a second one that belongs to a file is named after it."""
    if folder:
        return os.path.join(path, name)
    return path if is_first else f"{path}.{name}"
