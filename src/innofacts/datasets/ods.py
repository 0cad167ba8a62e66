"""OpenDocument spreadsheets with typed cells, zipped (.ods) or flat (.fods): a sheet of facts and one of sources."""

import os
import tempfile
import zipfile
from collections.abc import Iterable, Iterator
from functools import partial
from xml.sax.saxutils import escape, quoteattr

from innofacts.datasets.tables import Tables, content_of
from innofacts.formats.words import SPREADSHEET_DIGITS
from innofacts.output import utf8
from innofacts.showing import visible
from innofacts.table import BOOLEAN, DAY, DECIMAL, INTEGER, URL, Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from innofacts.table import Cell

_MIME = "application/vnd.oasis.opendocument.spreadsheet"
_OF_OASIS = {name: name for name in ("office", "table", "text", "style")} | {
    "number": "datastyle",
    "fo": "xsl-fo-compatible",
}
_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in _OF_OASIS.items()
)
_NAMESPACES += ' xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3"'
# Widths of columns in centimetres: of those with long texts, and by the kind of the others. A sheet is not read twice.
_OF_LONG_TEXTS, _NARROW, _WIDTH = (
    {"id": 7, "claim": 14, "note": 14, "title": 8, "series": 7},
    {DAY: 2.5, BOOLEAN: 2, INTEGER: 2, DECIMAL: 3},
    4.5,
)
_WIDTHS = sorted({*_OF_LONG_TEXTS.values(), *_NARROW.values(), _WIDTH})
_STYLES = (
    "<office:automatic-styles>"
    + "".join(
        f'<style:style style:name="wide{width}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{width}cm"/></style:style>'
        for width in _WIDTHS
    )
    + '<style:style style:name="heading" style:family="table-cell"><style:text-properties fo:font-weight="bold"/>'
    '</style:style><number:date-style style:name="iso"><number:year number:style="long"/><number:text>-</number:text>'
    '<number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/>'
    '</number:date-style><style:style style:name="day" style:family="table-cell" style:data-style-name="iso"/>'
    "</office:automatic-styles>"
)
_MANIFEST = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest'
    ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_MIME}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>\n'
)
_DAY = (1980, 1, 1, 0, 0, 0)  # of all files in the zip, so that the same facts are the same bytes
_FIRST_YEAR = "1900"  # the first year that spreadsheets know


def flat(tables: Tables) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Yield the spreadsheet as one XML file."""
    yield "facts.fods", map(utf8, _document(tables, "document", f' office:mimetype="{_MIME}"'))


def files(tables: Tables) -> Iterator[tuple[str, Iterable[bytes]]]:
    """Yield the spreadsheet as a zip of XML."""
    with tempfile.TemporaryDirectory(prefix="innofacts-") as folder:
        path = os.path.join(folder, "facts.ods")
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(zipfile.ZipInfo("mimetype", _DAY), _MIME)  # first and not compressed, as the standard says
            archive.writestr(_deflated("META-INF/manifest.xml"), _MANIFEST)
            with archive.open(_deflated("content.xml"), "w", force_zip64=True) as content:
                content.writelines(map(utf8, _document(tables, "document-content", "")))
        yield "facts.ods", content_of(path)


def _deflated(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _DAY)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _document(tables: Tables, element: str, more: str) -> Iterator[str]:
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<office:{element} {_NAMESPACES}{more}>{_STYLES}'
    yield "<office:body><office:spreadsheet>\n"
    yield from _sheet("Facts", tables.facts())
    yield from _sheet("Sources", tables.sources())
    yield f"</office:spreadsheet></office:body></office:{element}>\n"


def _sheet(name: str, table: Table) -> Iterator[str]:
    widths = (_OF_LONG_TEXTS.get(column.name) or _NARROW.get(column.kind, _WIDTH) for column in table.columns)
    columns = "".join(f'<table:table-column table:style-name="wide{width}"/>' for width in widths)
    yield f'<table:table table:name="{name}">{columns}\n'
    headings = (
        f'<table:table-cell table:style-name="heading" office:value-type="string">{_text(column.heading)}'
        "</table:table-cell>"
        for column in table.columns
    )
    yield f"<table:table-header-rows>{_row(headings)}</table:table-header-rows>\n"
    makers = [partial(_cell, kind=column.kind) for column in table.columns]
    for row in table.rows:
        yield _row(make(cell) for make, cell in zip(makers, row, strict=True)) + "\n"
    yield "</table:table>\n"


def _row(cells: Iterable[str]) -> str:
    return f"<table:table-row>{''.join(cells)}</table:table-row>"


def _cell(cell: "Cell", kind: str) -> str:
    if cell is None:
        return "<table:table-cell/>"
    text = str(cell)
    value = '"string"'
    if kind == INTEGER or (kind == DECIMAL and sum(map(str.isdigit, text)) <= SPREADSHEET_DIGITS):
        value = f'"float" office:value="{text}"'
    elif kind == BOOLEAN:
        value = f'"boolean" office:boolean-value="{text}"'
    elif kind == DAY and text >= _FIRST_YEAR:
        value = f'"date" office:date-value="{text}" table:style-name="day"'
    link = text if kind == URL and text.startswith(("http://", "https://")) else ""
    return f"<table:table-cell office:value-type={value}>{_text(text, link)}</table:table-cell>"


def _text(text: str, link: str = "") -> str:
    """Return the paragraphs of a text; control characters, which XML cannot hold, are shown as escapes."""
    paragraphs = (_spaced(escape(visible(line))) for line in text.split("\n"))
    if link:
        start = f'<text:a xlink:type="simple" xlink:href={quoteattr(visible(link))}>'
        paragraphs = (f"{start}{one}</text:a>" for one in paragraphs)
    return "".join(f"<text:p>{paragraph}</text:p>" for paragraph in paragraphs)


def _spaced(text: str) -> str:
    """Return a text whose spaces all count: XML joins several, and drops the first."""
    spaced = text.replace("  ", " <text:s/>")
    return f"<text:s/>{spaced[1:]}" if spaced.startswith(" ") else spaced
