"""Archives that are damaged, encrypted or made to hurt end in one sentence, and soon."""

import struct
import tracemalloc
from contextlib import suppress
from time import perf_counter

import pytest
from office import W, archive, p, parts_of, r, relations, word, writer

from innofacts.documents import files
from innofacts.documents.document import NotReadable
from innofacts.documents.files import read_document
from innofacts.documents.office import package, passages
from innofacts.documents.office.comments import Comment, commented_docx
from innofacts.documents.office.package import Change, Package, Walk, changed
from innofacts.errors import InnofactsError

GOOD = word(p("80 labs"))
BILLION = "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
ENTITIES = f'<!DOCTYPE x [<!ENTITY a0 "ha">{BILLION}]><x>&a9;</x>'


def told(tmp_path, data, name="a.docx"):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(InnofactsError) as caught:
        read_document(str(tmp_path / name))
    assert (tmp_path / name).read_bytes() == data
    return caught.value.message.removeprefix(f"{tmp_path}/{name}: ")


def with_part(name, text, data=GOOD):
    return archive({**parts_of(data), name: text})


def test_a_wrong_suffix_does_not_matter(tmp_path):
    for name, data in (("a.odt", GOOD), ("a.md", GOOD), ("a.docx", writer("<text:p>80 labs</text:p>"))):
        (tmp_path / name).write_bytes(data)
        assert read_document(str(tmp_path / name)).text == "80 labs"


def test_what_is_no_document_is_told(tmp_path):
    cut = "the file is cut off, or is not a zip archive"
    assert told(tmp_path, b"") == cut
    assert told(tmp_path, b"just text", "a.odt") == cut
    assert told(tmp_path, b"{}", "a.ipynb") == "this JSON is not a notebook of Jupyter, or of a version before 4"
    assert told(tmp_path, archive({"a.txt": "a"})) == "this archive is not a document of Word or Writer"
    types = "application/vnd.openxmlformats-officedocument.{}+xml"
    for workbook in (
        {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": ""},
        {"[Content_Types].xml": types.format("spreadsheetml.sheet.main")},
    ):
        assert told(tmp_path, archive(workbook)) == "this is a workbook, and not a report or an article"
    for other in (
        {"mimetype": "application/vnd.oasis.opendocument.graphics", "content.xml": ""},
        {"[Content_Types].xml": types.format("presentationml.presentation.main")},
    ):
        assert told(tmp_path, archive(other)) == "this archive is not a document of Word or Writer"
    assert told(tmp_path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)) == (
        "this file is encrypted, or in the format of Word before 2007"
    )
    flat = b'<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="x">80 labs'
    assert told(tmp_path, flat, "a.xml") == "this is the XML of an office document in one file"
    assert told(tmp_path, rb"{\rtf1\ansi 80 labs}", "a.rtf") == "this file is in Rich Text Format"
    manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>"
    assert told(tmp_path, writer("", **{"META-INF__manifest.xml": manifest}), "a.odt") == "this file is encrypted"


def test_a_file_cut_off_anywhere_ends_in_one_sentence(tmp_path):
    for data in (word(p("80 labs") * 40), writer("<text:p>80 labs</text:p>" * 40)):
        for length in range(0, len(data), 97):
            assert "\n" not in told(tmp_path, data[:length])


def test_a_flipped_byte_ends_in_one_sentence_or_is_harmless(tmp_path):
    data = word(p("80 labs"))
    for offset in range(0, len(data), 7):
        (tmp_path / "a.docx").write_bytes(data[:offset] + bytes([data[offset] ^ 0x55]) + data[offset + 1 :])
        with suppress(InnofactsError):
            read_document(str(tmp_path / "a.docx"))


@pytest.mark.parametrize(
    "text",
    [ENTITIES, "<!DOCTYPE w><w/>", "<w", "<w>&nosuch;</w>", "<a></b>", '<?xml version="1.0" encoding="no"?><w/>'],
)
def test_xml_with_entities_or_without_sense_is_refused(tmp_path, text):
    reasons = (
        "the XML in the file is not UTF-8",
        "the document declares a document type or entities",
        "the file is damaged: its XML cannot be read",
    )
    assert told(tmp_path, with_part("word/document.xml", text)) in reasons


def test_a_part_that_unpacks_to_too_much_is_refused_before_it_is_unpacked(tmp_path):
    bomb = with_part("word/document.xml", b" " * (package.MAX_PART + 1))
    tracemalloc.start()
    start = perf_counter()
    assert told(tmp_path, bomb) == "the file unpacks to far more than a document has"
    assert perf_counter() - start < 5
    assert tracemalloc.get_traced_memory()[1] < 10 * 1024**2
    tracemalloc.stop()


def test_parts_that_unpack_to_too_much_together_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(package, "_MAX_READ", 3000)
    assert told(tmp_path, writer(f"<x>{'<y/>' * 900}</x>")) == ("the file unpacks to far more than a document has")


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["sections", "page styles", "formats"])
def test_what_is_repeated_takes_time_and_memory_only_once(tmp_path, kind):
    many = range(1_500)
    if kind == "sections":
        references = "".join(
            f'<w:p><w:pPr><w:sectPr><w:headerReference xmlns:r="r" r:id="r{n}"/></w:sectPr></w:pPr>{r("x")}</w:p>'
            for n in many
        )
        names = relations(*(("header", f"{n}.xml") for n in many))
        headers = {f"word/{n}.xml": f'<w:hdr xmlns:w="{W}">{p("80 labs")}</w:hdr>' for n in many}
        data = word(references, **{"word/_rels/document.xml.rels": names}, **headers)
    elif kind == "page styles":
        styles = "".join(
            f'<s:master-page s:name="M{n}"><s:header><t:p>80 labs</t:p></s:header></s:master-page>' for n in many
        )
        spaces = (f'xmlns:{name[0]}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("style", "text"))
        used = "".join(f'<text:p master-page-name="M{n}">x</text:p>' for n in many)
        data = writer(used, **{"styles.xml": f"<x {' '.join(spaces)}>{styles}</x>"})
    else:
        spans = '<text:span text:style-name="T">' * 5_000
        data = writer(f"<text:p>{spans}80 labs{'</text:span>' * 5_000}</text:p>")
    (tmp_path / "a.docx").write_bytes(data)
    tracemalloc.start()
    assert "80 labs" in read_document(str(tmp_path / "a.docx")).text
    assert tracemalloc.get_traced_memory()[1] < 40 * 1024**2
    tracemalloc.stop()


@pytest.mark.slow
def test_a_part_that_is_mostly_repetition_is_refused_and_a_large_table_is_not(tmp_path):
    assert told(tmp_path, word(p("80 labs") * 30_000)) == "the file unpacks to far more than a document has"
    rows = "".join(p(f"{n * n % 9973} labs") for n in range(30_000))
    (tmp_path / "a.docx").write_bytes(word(rows))
    assert read_document(str(tmp_path / "a.docx")).blocks[-1].name == "paragraph 30000"


def test_a_text_that_grows_by_repetition_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(passages, "MAX_TEXT", 1024 * 1024)
    cells = '<table:table-cell table:number-columns-repeated="99999999"/>' * 10_000
    row = f"<table:table-row>{cells}</table:table-row>"
    reason = "the text of the document is longer than 1 MiB"
    assert told(tmp_path, writer(f"<table:table>{row}</table:table>"), "a.odt") == reason
    assert told(tmp_path, writer('<text:p>a<text:s text:c="99999999"/></text:p>' * 11_000), "a.odt") == reason


def test_tables_within_tables_without_end_are_refused(tmp_path):
    for tag in ("w:tbl", "w:p"):
        reason = "the document has tables within tables, more than 100 elements deep"
        assert told(tmp_path, word(f"<{tag}>" * 5000 + f"</{tag}>" * 5000)) == reason


def test_a_file_that_unpacks_to_too_much_is_not_written_anew(monkeypatch):
    monkeypatch.setattr(package, "_MAX_WHOLE", 1024 * 1024)
    data = word(p("80 labs"), **{"word__media__a.png": "\0" * 1024 * 1024})
    with pytest.raises(NotReadable) as caught:
        commented_docx(data, [Comment(0, 2, "x")])
    assert caught.value.message == "the file unpacks to more than 1 MiB"


def test_too_many_elements_or_parts_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(package, "MAX_ELEMENTS", 1000)
    assert told(tmp_path, word(p("a") * 1000)) == "the document has more than 1,000 elements"
    many = archive({f"{n:0200}": "" for n in range(9000)})
    assert told(tmp_path, many) == "the archive has too many parts"


def test_a_size_that_lies_is_noticed(tmp_path):
    data = bytearray(with_part("word/document.xml", b" " * 10_000))
    at = data.rfind(b"word/document.xml") - 46
    struct.pack_into("<L", data, at + 24, 100)
    assert told(tmp_path, bytes(data)).startswith("the file is damaged: ")


def test_an_encrypted_part_is_named_as_such(tmp_path):
    data = bytearray(GOOD)
    for at in range(len(data)):
        if data[at : at + 4] == b"PK\x01\x02":
            data[at + 8] |= 1
    assert told(tmp_path, bytes(data)) == "this file is encrypted"


def test_parts_that_are_not_replaced_stay_as_they_are():
    new = Package(GOOD).replaced({"word/document.xml": b"<new/>", "word/more.xml": b"<more/>"})
    assert parts_of(new) == {**parts_of(GOOD), "word/document.xml": b"<new/>", "word/more.xml": b"<more/>"}
    assert list(parts_of(new)) == [*parts_of(GOOD), "word/more.xml"]


def test_changes_are_made_in_order():
    assert (
        changed(b"abcdef", [Change(4, 4, b"4"), Change(1, 3, b"X"), Change(4, 4, b"5"), Change(0, 0, b"0")])
        == b"0aXd45ef"
    )


def test_a_change_within_another_has_no_effect_and_one_that_overlaps_it_is_refused():
    whole = Change(1, 4, b"X")
    assert changed(b"abcdef", [whole, Change(2, 3, b"Y"), Change(2, 2, b"Z"), Change(4, 5, b"W")]) == b"aXWf"
    for other in (Change(3, 5, b"Y"), Change(1, 5, b"Y")):
        with pytest.raises(ValueError, match="overlap"):
            changed(b"abcdef", [whole, other])


def test_kinds_have_suffixes_of_their_own():
    suffixes = [suffix for kind in files.KINDS for suffix in kind.suffixes]
    assert len(suffixes) == len(set(suffixes)) > 0


def test_the_end_of_an_element_is_behind_its_last_tag_also_if_it_has_but_one():
    data = b"<a><b/>\"<c d='/>'/><e></e><f/></a>"
    walk, ends = Walk(data), []
    walk.run(lambda *_: None, lambda name: ends.append((name, data[: walk.after()])), lambda _: None)
    assert ends == [
        ("b", b"<a><b/>"),
        ("c", b"<a><b/>\"<c d='/>'/>"),
        ("e", b"<a><b/>\"<c d='/>'/><e></e>"),
        ("f", b"<a><b/>\"<c d='/>'/><e></e><f/>"),
        ("a", data),
    ]
