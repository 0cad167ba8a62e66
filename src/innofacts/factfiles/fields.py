"""The keys of fact files, each once: its meaning, and the kind of its values.

The tables have the order of docs/library.md. Reading and the JSON Schema both follow these rows.
"""

from innofacts.factfiles.facts import NATURES, SOURCE_TYPES, STANDINGS, VINTAGES, Copy, Locator
from innofacts.factfiles.kinds import (
    DATES,
    DOI,
    FIGURE,
    FROM_0,
    FROM_1,
    ID,
    LANGUAGE,
    MONTH_AND_DAY,
    PERIOD,
    SERIES_VALUES,
    SHA256,
    TEXT,
    TEXTS,
    TOPIC,
    UNIT,
    URL,
    Context,
    Field,
    Kind,
    UnreadableTable,
    array,
    choice,
)
from innofacts.values.units import read_unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def _read_locator(values: "dict[str, Any]", _: Context) -> Locator:
    start, end = values.get("start"), values.get("end")
    if start is not None and end is not None and end <= start:
        message = f"the span ends at {end}, and it starts at {start}"
        raise UnreadableTable("end", message, hint="start counts from 0, and end is the code point after the last")
    return Locator(**values)


COPY_FIELDS = (
    Field("characters", FROM_1, "its length in Unicode code points", required=True),
    Field("sha256", SHA256, "the SHA-256 of its UTF-8 bytes", required=True),
)
SOURCE_FIELDS = (
    Field("id", ID, "the citation key, unique in the library", required=True),
    Field(
        "type",
        choice("a type of source", '"report"', SOURCE_TYPES, "it is a type of CSL, such as report, webpage or dataset"),
        "what kind of source it is, a type of CSL",
        required=True,
    ),
    Field("title", TEXT, "the title"),
    Field("authors", TEXTS, 'who wrote it: "Family, Given", or an institution without a comma'),
    Field("publisher", TEXT, "who published it"),
    Field("container", TEXT, "the journal, site or series in which it appeared"),
    Field("published", PERIOD, "when it appeared"),
    Field("reported", PERIOD, "when a retelling of it appeared, if the release itself is not at hand"),
    Field("url", URL, "where it can be read"),
    Field("doi", DOI, "its DOI"),
    Field("accessed", PERIOD, "when it was read there"),
    Field("language", LANGUAGE, "its language, a BCP 47 tag"),
    Field("license", TEXT, "its licence"),
    Field("standing", choice("a standing", '"official"', STANDINGS), "who is speaking"),
    Field("fiscal_year", MONTH_AND_DAY, "the month and day on which its fiscal years begin"),
    Field(
        "copy",
        Kind(
            "a table",
            '{ characters = 5653, sha256 = "..." }',
            types=(dict,),
            fields=COPY_FIELDS,
            read=lambda values, _: Copy(**values),
        ),
        "the text that `at` points into",
    ),
)
LOCATOR_FIELDS = (
    Field("paragraph", FROM_1, "the number of the paragraph, from 1"),
    Field("start", FROM_0, "the position of its first code point, from 0"),
    Field("end", FROM_1, "the position after its last code point"),
    Field("printed", TEXT, "the figure as it is printed there"),
    Field("sha256", SHA256, "the fingerprint of the span"),
)
_HEAD_FIELDS = (
    Field("id", ID, "the key, unique in the library", required=True),
    Field("claim", TEXT, "the claim, in your own words", required=True),
)
_SHARED_FIELDS = (
    Field("measure", TEXT, "what is measured"),
    Field("place", TEXT, "an ISO 3166 code, or a name"),
    Field("nature", choice("a nature", '"flow"', NATURES), "how the figure behaves in time"),
    Field("basis", TEXT, "how it is measured"),
    Field("vintage", choice("a vintage", '"final"', VINTAGES), "whether the figure is preliminary, final or revised"),
    Field("scope", TEXT, "what the figure includes"),
    Field("topics", array("an array of topics", TOPIC), "its topics"),
    Field("part_of", TEXT, "the id of the whole that this is a part of"),
    Field("replaces", array("an array of ids", TEXT), "the ids of the figures that this one supersedes"),
    Field("by", TEXT, "who says it, if not the source's authors"),
    Field("says", TEXT, "what kind of statement a claim without a figure is"),
    Field("note", TEXT, "anything a reader should know"),
    Field(
        "at",
        Kind(
            "a table",
            "{ paragraph = 3, start = 1137, end = 1230 }",
            types=(dict,),
            fields=LOCATOR_FIELDS,
            read=_read_locator,
        ),
        "where it appears in the copy of the source",
    ),
    Field("quote", TEXT, "the source's own words"),
    Field("see", array("an array of ids", TEXT), "the ids of facts about something else that bear on it"),
    Field("published", PERIOD, "when the figure was made public, if not with its source"),
)
FACT_FIELDS = (
    *_HEAD_FIELDS,
    Field("figure", FIGURE, "the figure with its unit"),
    Field("period", PERIOD, "the period that it is about"),
    *_SHARED_FIELDS,
)
SERIES_HEAD_FIELDS = (
    *_HEAD_FIELDS,
    Field("unit", UNIT, "the unit of all values", required=True),
    Field("breaks", array("an array of periods", PERIOD), "the periods in which the definition changes"),
    *(field for field in _SHARED_FIELDS if field.name != "published"),
    Field("published", DATES, "when the values were made public, if not with their source: all of them, or by period"),
)
SERIES_VALUES_FIELD = Field("values", SERIES_VALUES, "the figure for each period, without its unit", required=True)
SERIES_FIELDS = (*SERIES_HEAD_FIELDS, SERIES_VALUES_FIELD)
SERIES_FACT_FIELDS = (
    Field("id", TEXT, "the id of its series, @, and the period", required=True),
    *FACT_FIELDS[1:],
    Field("series", ID, "the id of its series"),
    *(field for field in SERIES_HEAD_FIELDS if field.name == "breaks"),
)
"""The keys of the table that is composed of a series and one of its values; it is in no file."""


def _table_below(header: str, brackets: str, fields: tuple[Field, ...]) -> Kind:
    hint = f"write {header} above its lines, with {brackets} of brackets"
    return Kind("a table", header, hint, types=(dict,), fields=fields)


def _array_of(table: Kind) -> Kind:
    hint = f"write {table.example} above each, with two pairs of brackets"
    return Kind("an array of tables", table.example, hint, types=(list,), items=table)


SOURCE_TABLE = _table_below("[source]", "one pair", SOURCE_FIELDS)
FACT_TABLE = _table_below("[[fact]]", "two pairs", FACT_FIELDS)
FACT_TABLES = _array_of(FACT_TABLE)
SERIES_TABLE = _table_below("[[series]]", "two pairs", SERIES_FIELDS)
SERIES_TABLES = _array_of(SERIES_TABLE)
FILE_FIELDS = (
    Field("source", SOURCE_TABLE, "who speaks, where and when", required=True),
    Field("fact", FACT_TABLES, "a claim, with its figure where it has one"),
    Field("series", SERIES_TABLES, "many facts of one measure"),
)
SETTINGS_FIELDS = (
    Field(
        "synonyms",
        Kind(
            "a table",
            '{ HSR = "high-speed rail" }',
            'write [synonyms], and below it lines such as HSR = "high-speed rail"',
            types=(dict,),
            entries=(TEXT, TEXT),
            read=lambda words, _: tuple(words.items()),
        ),
        "words, each with its meaning",
    ),
    Field(
        "units",
        Kind(
            "a table",
            '{ measured = ["tonnes"] }',
            'write [units], and below it measured = ["tonnes"]',
            types=(dict,),
            fields=(Field("measured", array("an array of units", UNIT), "the units that measure and do not count"),),
            read=lambda units, _: frozenset(read_unit(unit).key for unit in units.get("measured", ())),
        ),
        "how units are to be understood",
    ),
)
"""The keys of `library.toml`, the one file without [source]."""
