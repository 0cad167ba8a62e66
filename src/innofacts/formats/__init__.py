"""The formats that a table can be written in, one row each; the module of a format is loaded on demand."""

from innofacts.formats.csv_lines import written
from innofacts.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from innofacts.table import Cell, Look, Table

# The audience of a format decides which columns and cells a table has by default; the writer does not know it.
READERS = "readers"
MACHINES = "machines"
TEXTS = "texts"  # machines that read lines of CSV
SPREADSHEETS = "spreadsheets"
CHARTS = "charts"
MISTAKES = "mistakes"


class Format(Record):
    """One format of tables."""

    name: str
    """The name that `--format` takes."""
    module: str
    """The module of this package with `render(table, look)`, and after a colon the dialect to pass to it."""
    suffixes: tuple[str, ...]
    """The file suffixes that imply the format."""
    audience: str
    """READERS, MACHINES, TEXTS, SPREADSHEETS, CHARTS or MISTAKES."""
    about: str
    """A description in a few words."""
    is_screen: bool = False
    """Whether it is for a screen and nothing else: coloured there, short, and with trends."""
    is_card: bool = False
    """Whether each row is a card, which has room for more columns."""
    is_json: bool = False
    """Whether each row is a JSON object."""
    has_tags: bool = False
    """Whether its markup is HTML, in which no text of a cell can be a tag."""
    has_corrections: bool = False
    """Whether a mistake has what to write instead, for a program that offers to do so."""


FORMATS = (
    Format("table", "terminal", (), READERS, "a table for the terminal", is_screen=True),
    Format(
        "cards",
        "terminal:cards",
        (),
        READERS,
        "a card for each row, with all that a reader needs",
        is_screen=True,
        is_card=True,
    ),
    Format("csv", "csv", (".csv",), TEXTS, "comma-separated values, RFC 4180"),
    Format("tsv", "csv:tsv", (".tsv", ".tab"), MACHINES, "tab-separated values, for pasting"),
    Format("json", "json", (".json",), MACHINES, "an array of objects", is_json=True),
    Format("jsonl", "json:jsonl", (".jsonl", ".ndjson"), MACHINES, "JSON Lines, one object per line", is_json=True),
    Format("markdown", "markdown", (".md", ".markdown"), READERS, "a GitHub-flavoured Markdown table", has_tags=True),
    Format("html", "html", (".html", ".htm"), READERS, "an HTML table", has_tags=True),
    Format("latex", "latex", (".tex",), READERS, "a LaTeX longtable with booktabs rules"),
    Format("xlsx", "xlsx", (".xlsx",), SPREADSHEETS, "an Excel workbook with typed cells"),
    Format("svg", "svg", (".svg",), CHARTS, "a chart: lines over time, a bar for every other figure", has_tags=True),
    Format("rst", "rst", (".rst",), READERS, "a reStructuredText table"),
    Format("asciidoc", "markup:asciidoc", (".adoc", ".asciidoc"), READERS, "an AsciiDoc table"),
    Format("jira", "markup:jira", (".jira",), READERS, "Jira and Confluence wiki markup"),
    Format("mediawiki", "markup:mediawiki", (".mediawiki", ".wiki"), READERS, "MediaWiki markup"),
    Format("textile", "markup:textile", (".textile",), READERS, "a Textile table"),
    Format("org", "markup:orgtbl", (".org",), READERS, "an Emacs Org table"),
    Format(
        "lines",
        "mistakes:lines",
        (".txt",),
        MISTAKES,
        "one line for each finding, as compilers write them",
        is_screen=True,
    ),
    Format("github", "mistakes:github", (), MISTAKES, "annotations for GitHub Actions", has_corrections=True),
    Format("sarif", "mistakes:sarif", (".sarif",), MISTAKES, "SARIF 2.1.0, for code scanning", has_corrections=True),
)
OF_FACTS = tuple(form for form in FORMATS if form.audience != MISTAKES)
"""The formats that facts can be written in."""
OF_REPORTS = tuple(form for form in OF_FACTS if form.audience != SPREADSHEETS and not form.is_screen)
"""The formats that the tables of a report can be written in."""
OF_PROGRAMS = tuple(form for form in FORMATS if form.audience in (MACHINES, TEXTS))
"""The formats for programs, whose writers are light; draft figures can be written in them, in addition to TOML."""
OF_MISTAKES = tuple(form for form in FORMATS if form.audience == MISTAKES or form in OF_PROGRAMS)
"""The formats that mistakes in files can be written in, with their positions."""


def find_format(name: str, among: "Iterable[Format]" = FORMATS) -> Format | None:
    """Return the format with that name, or None."""
    return next((form for form in among if form.name == name), None)


def format_of_suffix(file_name: str, among: "Iterable[Format]" = FORMATS) -> Format | None:
    """Return the format that a file's name implies, or None."""
    lowered = file_name.lower()
    return next((form for form in among if lowered.endswith(form.suffixes)), None)


def render(table: "Table", form: Format, look: "Look") -> "Iterable[str | bytes]":
    """Return the table in that format, in pieces, in the order that they are to be written.

    The text is to be written as UTF-8 with the line ends that it has.
    """
    if table.lines is not None and form.audience == TEXTS and not (look.excel or look.terminal):
        return written(table, look)  # they need no writer
    pieces: Iterable[str | bytes] = _writer(form, "render")(table, look)
    return pieces


def inline(cell: "Cell", kind: str, form: Format) -> str:
    """Return one cell as it is written within a line of text in that format, which must be a format of reports."""
    text: str = _writer(form, "inline")(cell, kind)
    return text


def _writer(form: Format, name: str) -> "Callable[..., Any]":
    """Return the function of that name of the module of a format, which is loaded on demand, for its dialect."""
    module, _, dialect = form.module.partition(":")
    function = getattr(__import__(f"{__name__}.{module}", fromlist=(name,)), name)  # importlib takes 0.5 ms to load
    return (lambda *given: function(*given, dialect)) if dialect else function
