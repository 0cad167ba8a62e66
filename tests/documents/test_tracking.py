"""Edits become tracked changes: accepted they give the new text, rejected the old one, and all else stays."""

import re
import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from office import W, archive, field, mark, p, parts_of, r, relations, tbl, word, writer

from innofacts.documents.document import Edit, NotReadable, applied, narrowed
from innofacts.documents.office.docx import text_of_docx
from innofacts.documents.office.odt import text_of_odt
from innofacts.documents.office.tracking import tracked_docx, tracked_odt


def edit(text, old, new):
    return Edit(text.index(old), text.index(old) + len(old), new)


@pytest.mark.parametrize(
    ("old", "new", "left"),
    [
        ("3,327.8 billion yuan", "3,335.71 billion yuan", ("3,327.8", "3,335.71")),
        ("80 labs", "more than 80 labs", ("", "more than ")),
        ("over 80 labs", "over 90 labs", ("80", "90")),
        ("more than 80 labs", "80 labs", ("more than ", "")),
        ("80 labs", "80 people", ("labs", "people")),
        ("2.14² labs", "2.41² labs", ("2.14", "2.41")),
    ],
)
def test_the_words_that_stay_are_no_part_of_an_edit(old, new, left):
    text = f"We had {old} in all."
    one = narrowed(edit(text, old, new), text)
    assert (text[one.start : one.end], one.text) == left
    assert applied(text, [one]) == f"We had {new} in all."


def body_of(data):
    xml = parts_of(data)["word/document.xml"].decode()
    return re.sub(r' w:date="[^"]*"', "", xml.partition("<w:body>")[2].partition("</w:body>")[0])


def test_a_number_in_two_runs_is_deleted_in_one_piece_and_keeps_its_format():
    data = word(p("We had ", r("8", "<w:b/>"), r("0 lab", "<w:i/>"), "s."))
    tracked = tracked_docx(data, [edit("We had 80 labs.", "80 labs", "90 labs")])
    assert len(tracked.done) == 1
    assert body_of(tracked.data) == (
        '<w:p><w:r><w:t xml:space="preserve">We had </w:t></w:r>'
        '<w:del w:id="1" w:author="innofacts"><w:r><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">8</w:delText></w:r></w:del>'
        '<w:del w:id="2" w:author="innofacts"><w:r><w:rPr><w:i/></w:rPr><w:delText xml:space="preserve">0</w:delText></w:r></w:del>'
        '<w:ins w:id="3" w:author="innofacts"><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">90</w:t></w:r></w:ins>'
        '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> lab</w:t></w:r>'
        '<w:r><w:t xml:space="preserve">s.</w:t></w:r></w:p>'
    )


def test_a_number_in_two_paragraphs_whose_mark_is_deleted_is_changed_in_both():
    data = word(p(mark("del"), "had 9") + p("2 labs"))
    tracked = tracked_docx(data, [edit("had 92 labs", "92", "105")])
    assert text_of_docx(tracked.data).text == "had 105 labs"
    assert body_of(tracked.data).count("<w:delText") == len("92")


def test_two_edits_of_a_run_whose_blanks_nothing_keeps_yet():
    text = "80 labs, 70 of them new"
    data = word(p(f"<w:r><w:t>{text}</w:t></w:r>"))
    tracked = tracked_docx(data, [edit(text, "80 labs", "90 labs"), edit(text, "70", "60")])
    assert body_of(tracked.data) == (
        '<w:p><w:del w:id="1" w:author="innofacts"><w:r><w:delText xml:space="preserve">80</w:delText></w:r></w:del>'
        '<w:ins w:id="2" w:author="innofacts"><w:r><w:t xml:space="preserve">90</w:t></w:r></w:ins>'
        '<w:r><w:t xml:space="preserve"> labs, </w:t></w:r>'
        '<w:del w:id="3" w:author="innofacts"><w:r><w:delText xml:space="preserve">70</w:delText></w:r></w:del>'
        '<w:ins w:id="4" w:author="innofacts"><w:r><w:t xml:space="preserve">60</w:t></w:r></w:ins>'
        '<w:r><w:t xml:space="preserve"> of them new</w:t></w:r></w:p>'
    )


def test_notes_headers_links_and_other_prefixes_are_changed_too():
    note = f'<w:footnote w:id="1">{p("Or 80 labs")}</w:footnote>'
    spaces = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    section = f'<w:sectPr {spaces}><w:headerReference w:type="default" r:id="r1"/></w:sectPr>'
    link = '<w:hyperlink w:anchor="a"><w:r><w:t>80 links</w:t></w:r></w:hyperlink><w:bookmarkStart w:id="41"/>'
    data = word(
        p(link, '<w:r><w:footnoteReference w:id="1"/></w:r>') + section,
        footnotes=note,
        **{
            "word/_rels/document.xml.rels": relations(("footnotes", "footnotes.xml"), ("header", "header.xml")),
            "word/header.xml": f'<x:hdr xmlns:x="{W}"><x:p><x:r><x:t>80 heads</x:t></x:r></x:p></x:hdr>',
        },
    )
    text = text_of_docx(data).text
    edits = [edit(text, f"80 {noun}", f"90 {noun}") for noun in ("links", "labs", "heads")]
    tracked = tracked_docx(data, edits)
    assert text_of_docx(tracked.data).text == text.replace("80", "90")
    parts = parts_of(tracked.data)
    assert b'<w:del w:id="42"' in parts["word/document.xml"]
    assert f'<w:ins xmlns:w="{W}"'.encode() in parts["word/header.xml"]


def test_the_reference_to_a_note_stays_where_the_words_around_it_change():
    note = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    data = word(p("80", note, " labs"), footnotes=f'<w:footnote w:id="1">{p("of 2024")}</w:footnote>')
    tracked = tracked_docx(data, [Edit(0, 7, "90 people")])
    assert text_of_docx(tracked.data).text == "90 people\n\nof 2024"
    assert re.findall("80|90 people|footnoteReference| labs", body_of(tracked.data)) == [
        *("80", "90 people", "footnoteReference", " labs")
    ]
    note = '<text:note text:id="n1"><text:note-citation>1</text:note-citation><text:note-body/></text:note>'
    data = writer(f"<text:p>8<text:span>0</text:span>{note} labs</text:p>")
    tracked = tracked_odt(data, [Edit(0, 7, "90 people")])
    assert text_of_odt(tracked.data).text == "90 people"
    words = parts_of(tracked.data)["content.xml"].decode().partition("</text:tracked-changes>")[2]
    assert re.sub(r' text:change-id="innofacts-(\d)"', r" \1", words).partition("</text:p>")[0] == (
        f"<text:p><text:change 1/><text:span><text:change 2/><text:change-start 3/>90 people<text:change-end 3/></text:span>"
        f"{note}<text:change 4/>"
    )


def test_what_is_not_plain_text_is_left_to_people():
    data = word(p("80<w:r><w:tab/></w:r>labs", "<w:r><w:t>90</w:t><w:tab/><w:t>labs</w:t></w:r>"))
    text = text_of_docx(data).text
    assert tracked_docx(data, [edit(text, "90\tlabs", "80 people")]) == (data, ())
    data = word(tbl(("80", "labs")))
    assert tracked_docx(data, [edit(text_of_docx(data).text, "80 | labs", "90")]) == (data, ())
    data = writer("<text:p>90<text:tab/>labs</text:p>")
    assert tracked_odt(data, [edit("90\tlabs", "90\tlabs", "80 people")]) == (data, ())


SDT = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>".format


@pytest.mark.parametrize(
    ("kept", "free"),
    [
        (field("REF labs", "80"), field("HYPERLINK x", "80")),
        (field('IF 1 = 1 "a"', f"a</w:t></w:r>{field('REF labs', '80')}<w:r><w:t>"), field("formtext", "80")),
        (f'<w:fldSimple w:instr=" DOCPROPERTY Labs ">{r("80")}</w:fldSimple>', SDT('<w:lock w:val="sdtLocked"/>', r("80"))),
        (SDT('<w:dataBinding w:xpath="/labs"/>', r("80")), SDT('<w:alias w:val="Labs"/>', r("80"))),
        (SDT('<w:lock w:val="contentLocked"/>', r("80")), '<w:fldChar w:fldCharType="end"/>' + r("80")),
    ],
)  # fmt: skip
def test_what_word_puts_in_anew_is_left_to_people(kept, free):
    data = word(p("As of today ", kept, " labs") + p("and then ", free, " labs"))
    text = text_of_docx(data).text
    first = Edit(text.index("80"), text.index("80") + 2, "90")
    second = Edit(text.rindex("80"), text.rindex("80") + 2, "90")
    tracked = tracked_docx(data, [first, second])
    assert tracked.done == (second,)
    assert text_of_docx(tracked.data).text == applied(text, [second])


FRAME = "<draw:frame{}><draw:text-box><text:p>80</text:p></draw:text-box></draw:frame>".format
AUTOMATIC = (
    "<office:automatic-styles/><style:style/><style:style style:name='gr1' style:family='graphic'/>"
    "<style:style style:name='fr1' style:family='graphic' style:parent-style-name='Frame'/>"
)


@pytest.mark.parametrize(
    ("kept", "free"),
    [
        (
            '<text:bookmark-ref text:ref-name="labs"><text:span>80</text:span></text:bookmark-ref>',
            "<text:a>80</text:a>",
        ),
        (FRAME(" draw:style-name='gr1'"), FRAME(" draw:style-name='fr1'")),
        ("<draw:frame><draw:object/></draw:frame><text:bookmark/><text:sequence>80</text:sequence>", FRAME("")),
    ],
)
def test_what_libreoffice_puts_in_anew_is_left_to_people(kept, free):
    data = writer(f"{AUTOMATIC}<text:p>As of today {kept} labs</text:p><text:p>and then {free} labs</text:p>")
    text = text_of_odt(data).text
    first = Edit(text.index("80"), text.index("80") + 2, "90")
    second = Edit(text.rindex("80"), text.rindex("80") + 2, "90")
    tracked = tracked_odt(data, [first, second])
    assert tracked.done == (second,)
    assert text_of_odt(tracked.data).text == applied(text, [second])


def test_the_value_and_the_formula_of_a_cell_are_left_to_people():
    cell = "<table:table-cell{}><text:p>{}</text:p></table:table-cell>".format
    cells = (
        cell(' office:value="80"', 80) + cell(' table:formula="ooow:9*9"', 81) + cell(' office:value-type="string"', 82)
    )
    data = writer(f"<table:table><table:table-row>{cells}</table:table-row></table:table>")
    text = text_of_odt(data).text
    edits = [edit(text, number, "90") for number in ("80", "81", "82")]
    assert tracked_odt(data, edits).done == tuple(edits[2:])


def test_a_number_within_an_equation_is_left_to_people():
    spaces = 'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href'
    labs = "<math><mi>n</mi><mo>=</mo><mn>80</mn><mi>labs</mi></math>".replace(
        "<math>", '<math xmlns="http://www.w3.org/1998/Math/MathML">'
    )
    body = f'<text:p>of <draw:frame><draw:object {spaces}="Formula"/></draw:frame> here</text:p>'
    data = writer(body, **{"Formula/content.xml": labs})
    assert tracked_odt(data, [edit(text_of_odt(data).text, "80", "90")]) == (data, ())


ODT = (
    '<text:p>We had <text:span text:style-name="T1">80</text:span> labs<text:note><text:note-body><text:p>Or 80 here'
    "</text:p></text:note-body></text:note>.</text:p>"
)


@pytest.mark.parametrize(
    ("before", "list_"),
    [
        ("", "<text:tracked-changes{}>{}</text:tracked-changes>"),
        ("<office:forms/>", "<office:forms/><text:tracked-changes{}>{}</text:tracked-changes>"),
        ("<text:tracked-changes/>", "<text:tracked-changes>{1}</text:tracked-changes>"),
        ("<text:tracked-changes><a/></text:tracked-changes>", "<text:tracked-changes>{1}<a/></text:tracked-changes>"),
    ],
)
def test_an_opendocument_text_lists_what_was_deleted(before, list_):
    data = writer(before + ODT)
    text = text_of_odt(data).text
    tracked = tracked_odt(data, [edit(text, "80 labs", "more than 90 labs"), edit(text, "80 here", "90 here")])
    assert text_of_odt(tracked.data).text == "We had more than 90 labs.\n\nOr 90 here"
    xml = parts_of(tracked.data)["content.xml"].decode().partition("<office:text>")[2]
    xml = re.sub(r"<dc:date>[^<]*</dc:date>", "", xml)
    region = (
        '<text:changed-region xml:id="innofacts-{0}" text:id="innofacts-{0}"><text:{1}><office:change-info>'
        "<dc:creator>innofacts</dc:creator></office:change-info>{2}</text:{1}></text:changed-region>"
    ).format
    bold = '<text:p><text:span text:style-name="T1">80</text:span></text:p>'
    regions = (
        region(1, "deletion", bold),
        region(2, "insertion", ""),
        region(3, "deletion", "<text:p>80</text:p>"),
        region(4, "insertion", ""),
    )
    assert xml.startswith(list_.format("", "".join(regions)) + "<text:p>")


@pytest.mark.parametrize(("old", "new", "made"), [("", "over ", "insertion"), ("80 ", "", "deletion")])
def test_what_is_only_inserted_or_only_deleted_in_an_opendocument_text_is_one_change(old, new, made):
    data = writer(ODT)
    text = text_of_odt(data).text
    start = text.index("80 here")
    tracked = tracked_odt(data, [Edit(start, start + len(old), new)])
    assert text_of_odt(tracked.data).text == text[:start] + new + text[start + len(old) :]
    assert re.findall("<text:(deletion|insertion)>", parts_of(tracked.data)["content.xml"].decode()) == [made]


def test_a_file_without_the_usual_namespaces_gets_them():
    data = writer(ODT)
    parts = parts_of(data)
    body = parts["content.xml"].replace(b' xmlns:dc="http://purl.org/dc/elements/1.1/"', b"")
    for first in (b"", b"<text:tracked-changes/>"):
        new = archive(parts | {"content.xml": body.replace(b"<office:text>", b"<office:text>" + first)})
        text = text_of_odt(new).text
        assert text_of_odt(tracked_odt(new, [edit(text, "80 here", "90 here")]).data).text == text.replace(
            "80 here", "90 here"
        )


@pytest.mark.parametrize("first", ["", "<t:tracked-changes/>"])
def test_a_header_of_an_opendocument_text_has_a_list_of_its_own(first):
    spaces = [f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("style", "text")]
    page = (
        f'<x xmlns:s="{spaces[0]}" xmlns:t="{spaces[1]}"><s:master-page s:name="Standard"><s:header>{first}<t:p>80 labs</t:p>'
        "</s:header><s:header-left><t:p><t:span>80 </t:span>labs</t:p></s:header-left><s:footer><t:p>80 people</t:p></s:footer><s:footer-left><t:p>left</t:p></s:footer-left>"
        "</s:master-page></x>"
    )
    data = writer("<text:p>one</text:p>", **{"styles.xml": page})
    text = "one\n\n80 labs\n\n80 people\n\nleft"
    edits = [edit(text, "80 labs", "90 labs"), edit(text, "80 people", "over 80 people")]
    tracked = tracked_odt(data, edits)
    assert tracked.done == tuple(edits)
    assert text_of_odt(tracked.data).text == "one\n\n90 labs\n\nover 80 people\n\nleft"
    header, left, footer = re.split("<s:(?:header-left|footer)>", parts_of(tracked.data)["styles.xml"].decode())
    assert [re.findall(r' text:id="([^"]*)"', part) for part in (header, left, footer)] == [
        ["innofacts-1", "innofacts-2"],
        ["innofacts-3", "innofacts-4"],
        ["innofacts-5"],
    ]
    assert parts_of(tracked.data)["content.xml"] == parts_of(data)["content.xml"]


@pytest.mark.slow
def test_libreoffice_reads_the_changes_of_text_header_and_footer(tmp_path):
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice (soffice) is not installed")
    names = ("office", "style", "text")
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in names)
    pages = (
        '<style:page-layout style:name="P"><style:header-style/><style:footer-style/></style:page-layout>',
        "<style:header><text:p>80 labs</text:p></style:header><style:footer><text:p>80 ships</text:p></style:footer>",
    )
    styles = (
        f'<office:document-styles {spaces} office:version="1.3"><office:automatic-styles>{pages[0]}</office:automatic-styles>'
        f'<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P">{pages[1]}'
        "</style:master-page></office:master-styles></office:document-styles>"
    )
    text = "80 people\n\n80 labs\n\n80 ships"
    edits = [edit(text, f"80 {noun}", f"90 {noun}") for noun in ("people", "labs", "ships")]
    tracked = tracked_odt(writer("<text:p>80 people</text:p>", **{"styles.xml": styles}), edits)
    assert tracked.done == tuple(edits)
    (tmp_path / "a.odt").write_bytes(tracked.data)
    command = [
        "soffice",
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--headless",
        "--convert-to",
        "fodt",
        "a.odt",
    ]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=True)
    read = (tmp_path / "a.fodt").read_text()
    assert read.count("<dc:creator>innofacts</dc:creator>") == 2 * len(edits)
    # Releases differ in where they write what is deleted: in its place, or before the text, as the standard has it.
    deleted = r"(?:>80<text:change-end [^>]*/>|<text:change [^>]*/>)"
    for noun in ("people", "labs", "ships"):
        assert re.search(rf"{deleted}<text:change-start [^>]*/>90<text:change-end [^>]*/> {noun}", read)
    assert len(re.findall(r">80</?text:", read)) == len(edits)


@pytest.mark.parametrize(
    ("data", "track"),
    [
        (word(p("80"), _xmlsignatures__s="<x/>"), tracked_docx),
        (writer("<text:p>80</text:p>", **{"META-INF/documentsignatures.xml": "<x/>"}), tracked_odt),
    ],
)
def test_a_signed_file_is_refused(data, track):
    with pytest.raises(NotReadable) as caught:
        track(data, [Edit(0, 2, "90")])
    assert caught.value.message == "this file is signed, and a change would break the signature"


def rejected(data, name):
    """Return a file as it is when its changes are rejected."""
    parts = parts_of(data)
    xml = parts[name].decode()
    xml = re.sub(r"<w:ins .*?</w:ins>|<text:change-start [^>]*>[^<]*<text:change-end [^>]*>", "", xml)
    xml = re.sub(r"<w:del .*?(<w:r>.*?)</w:del>", lambda match: match[1].replace("delText", "t"), xml)
    deleted = dict(
        re.findall(r'<text:changed-region xml:id="([^"]*)"[^>]*><text:deletion>.*?<text:p>(.*?)</text:p>', xml)
    )
    xml = re.sub(
        r'<text:change text:change-id="([^"]*)"/>', lambda match: re.sub("<[^>]*>", "", deleted[match[1]]), xml
    )
    return archive(parts | {name: xml})


@settings(max_examples=50)
@given(data=st.data())
def test_any_edits_of_any_runs(data):
    pieces = data.draw(st.lists(st.sampled_from(["80", " ", "a&amp;b", "é", "1,2", "x y"]), min_size=1, max_size=8))
    runs = "".join(r(piece, data.draw(st.sampled_from(["", "<w:b/>"]))) for piece in pieces)
    spans = "".join(f"<text:span>{piece}</text:span>" for piece in pieces)
    for file, name, track, read in (
        (word(f"<w:p>{runs}</w:p>"), "word/document.xml", tracked_docx, text_of_docx),
        (writer(f"<text:p>{spans}</text:p>"), "content.xml", tracked_odt, text_of_odt),
    ):
        text = read(file).text
        words = [match.span() for match in re.finditer(r"\S+", text)]
        chosen = [span for span in words if data.draw(st.booleans())]
        edits = [
            Edit(start, end, data.draw(st.sampled_from(["9", f"over {text[start:end]}", "a < b"])))
            for start, end in chosen
        ]
        edits = [one for one in edits if one.text != text[one.start : one.end]]
        tracked = track(file, edits)
        assert tracked.done == tuple(edits)
        assert read(tracked.data).text == applied(text, edits)
        assert read(rejected(tracked.data, name)).text == text


def test_a_note_has_not_the_format_of_the_words_around_its_mark():
    note = "<text:note><text:note-body><text:p>Or 80 here</text:p></text:note-body></text:note>"
    data = writer(f'<text:p>labs<text:span text:style-name="Raised">{note}</text:span></text:p>')
    tracked = tracked_odt(data, [edit(text_of_odt(data).text, "80 here", "90 here")])
    assert b"<text:p>80</text:p></text:deletion>" in parts_of(tracked.data)["content.xml"]
