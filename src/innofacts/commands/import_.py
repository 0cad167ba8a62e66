"""`innofacts import`: a table as a fact file of series."""

from typing import Annotated

import typer

from innofacts import requests
from innofacts.commands import options
from innofacts.output import utf8, write_out
from innofacts.output.destination import STANDARD_OUTPUT, choose, write

EXAMPLES = (
    ("innofacts import gdp.csv --unit 'million EUR' --publisher Office", "gdp.toml, with a series for each place"),
    ("innofacts import energy.csv --value-column coal --unit TJ --dry-run", "the first facts, and no file"),
    ("innofacts import gdp-2025.csv --update gdp.toml", "a newer release merged into gdp.toml"),
)

TableFile = Annotated[
    str, typer.Argument(metavar="FILE", help="CSV, TSV, XLSX, XLS, ODS, Parquet, JSON-stat or a Data Package.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Write nothing; show the first facts, or the changes.")]


def command(
    table: TableFile,
    value_column: options.ValueColumns = None,
    place_column: options.PlaceColumn = "",
    period_column: options.PeriodColumn = "",
    measure_column: options.MeasureColumns = None,
    measure: options.Measure = "",
    place: options.Place = "",
    unit: options.Unit = "",
    nature: options.Nature = "",
    claim: options.Claim = "",
    rows: options.Rows = None,
    within: options.Within = "",
    digits: options.Digits = None,
    decimal: options.Decimal = "",
    fiscal_year: options.FiscalYear = "",
    sheet: options.SheetName = "",
    source: options.SourceId = "",
    type: options.Type = "",
    title: options.Title = "",
    author: options.Authors = None,
    publisher: options.Publisher = "",
    published: options.Published = "",
    url: options.Url = "",
    standing: options.Standing = "",
    language: options.Language = "",
    license: options.License = "",
    new_file: options.NewFile = "",
    merge: options.MergeInto = "",
    dry_run: DryRun = False,
) -> None:
    """Import a table of statistics as a fact file, with a series for each measure and place."""
    from innofacts.factfiles import creation  # many modules, which --help does without
    from innofacts.importing import importing
    from innofacts.importing.choices import Choices

    choices = Choices(
        values=tuple(value_column or ()),
        place_column=place_column,
        period_column=period_column,
        measure_columns=tuple(measure_column or ()),
        measure=measure,
        place=place,
        unit=unit,
        nature=nature,
        claim=claim,
        only=tuple(rows or ()),
        period=within,
        digits=requests.digits("--digits", digits),
        decimal=decimal,
        sheet=sheet,
        fiscal_year=fiscal_year,
    )
    given: creation.Given = {
        "type": type,
        "title": title,
        "authors": author or [],
        "publisher": publisher,
        "published": published,
        "url": url,
        "standing": standing,
        "language": language,
        "license": license,
    }
    if merge:
        creation.refuse_source(merge, {"source": source, "output": new_file, **given, "published": ""})
        write(importing.update(table, merge, choices, published, is_trial=dry_run), choose(format=None, path=None))
    elif dry_run:
        write(importing.preview(table, choices, source, given), choose(format=None, path=None))
    else:
        read = importing.read(table, choices)
        id_, values = importing.source_of(read, source, given)
        path = "" if new_file in STANDARD_OUTPUT else new_file or f"{id_}.toml"
        asked = creation.ask(id_, values) if path and creation.is_watched() else {}
        pieces = importing.text(read, id_, {**values, **asked})
        if path:
            creation.create(path, pieces, merging="--update")
        else:
            write_out([utf8("".join(pieces))])  # all or nothing, as in a file
        importing.say_counts(read, path)
