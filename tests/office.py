"""Word files and OpenDocument texts for tests, made of the XML between their outermost elements."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SPACES = (
    f'xmlns:w="{W}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_O = "urn:oasis:names:tc:opendocument:xmlns:"
_ODT_SPACES = " ".join(
    f'xmlns:{name}="{address}"'
    for name, address in (
        *((name, f"{_O}{name}:1.0") for name in ("office", "text", "table")),
        ("style", f"{_O}style:1.0"),
        ("draw", f"{_O}drawing:1.0"),
        ("loext", "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"),
        ("dc", "http://purl.org/dc/elements/1.1/"),
    )
)

_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">'
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>{}</manifest:manifest>'
)
_STYLES_IN_IT = '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'


def archive(parts: dict[str, str | bytes]) -> bytes:
    """Return a zip archive of parts."""
    written = BytesIO()
    with ZipFile(written, "w", ZIP_DEFLATED) as target:
        for name, data in parts.items():
            target.writestr(name, data)
    return written.getvalue()


def parts_of(data: bytes) -> dict[str, bytes]:
    """Return the parts of a zip archive."""
    with ZipFile(BytesIO(data)) as source:
        return {name: source.read(name) for name in source.namelist()}


def relations(*relations: tuple[str, str]) -> str:
    """Return a part that relates a part to others, each by a kind and a target."""
    items = (
        f'<Relationship Id="r{n}" Type="{_RELATIONS}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(relations)
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{"".join(items)}</Relationships>'


def word(body: str, *, footnotes: str = "", endnotes: str = "", **more: str) -> bytes:
    """Return a Word file with a body, with the elements of its notes, and with more parts (`a__b` for `a/b`)."""
    notes = {"footnotes": footnotes, "endnotes": endnotes}
    return archive(
        {
            "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>'
            + "".join(f'<Override PartName="/word/{n}.xml" ContentType="{_TYPES}.{n}+xml"/>' for n in notes if notes[n])
            + "</Types>",
            "_rels/.rels": relations(("officeDocument", "word/document.xml")),
            "word/document.xml": f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>",
            "word/_rels/document.xml.rels": relations(*((n, f"{n}.xml") for n in notes if notes[n])),
            **{f"word/{n}.xml": f"<w:{n} {_SPACES}>{xml}</w:{n}>" for n, xml in notes.items() if xml},
            **{name.replace("__", "/"): text for name, text in more.items()},
        }
    )


def p(*runs: str) -> str:
    """Return a paragraph of Word, of texts and of elements."""
    return f"<w:p>{''.join(run if run.startswith('<') else r(run) for run in runs)}</w:p>"


def mark(change: str) -> str:
    """Return the properties of a paragraph of Word whose mark a tracked change is about: `del`."""
    return f'<w:pPr><w:rPr><w:{change} w:id="1"/></w:rPr></w:pPr>'


def r(text: str, properties: str = "") -> str:
    """Return a run of Word."""
    format = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{format}<w:t xml:space="preserve">{text}</w:t></w:r>'


def field(command: str, result: str) -> str:
    """Return a field of Word: its command, and the words that it last gave."""
    kinds = ("begin", f"<w:r><w:instrText> {command}</w:instrText></w:r>"), ("separate", r(result)), ("end", "")
    return "".join(f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>{after}' for kind, after in kinds)


def tbl(*rows: tuple[str, ...]) -> str:
    """Return a table of Word, of texts and of paragraphs."""
    cells = ("".join(f"<w:tc>{cell if cell.startswith('<') else p(cell)}</w:tc>" for cell in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"


def writer(body: str, **more: str) -> bytes:
    """Return an OpenDocument text with a body, and with more parts (`a__b` for `a/b`)."""
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": _MANIFEST.format(_STYLES_IN_IT * ("styles.xml" in more)),
            "content.xml": f"<office:document-content {_ODT_SPACES} office:version='1.3'><office:body><office:text>{body}"
            "</office:text></office:body></office:document-content>",
            **{name.replace("__", "/"): text for name, text in more.items()},
        }
    )
