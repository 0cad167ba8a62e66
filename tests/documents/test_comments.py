"""Comments stand on the exact words, and everything else in the file stays as it is."""

import re
import shutil
import subprocess
from io import BytesIO
from xml.etree import ElementTree as ET

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from office import W, archive, field, mark, p, parts_of, r, tbl, word, writer

from innofacts.documents.document import NotReadable
from innofacts.documents.office.comments import Comment, commented_docx, commented_odt
from innofacts.documents.office.docx import text_of_docx
from innofacts.documents.office.odt import text_of_odt

NOTE = f'<w:footnote w:id="1">{p("of 80 labs and 90")}</w:footnote>'
REFERENCE = '<w:r><w:footnoteReference w:id="1"/></w:r>'
BODIES = [
    p("Norway had 80 labs."),
    p("Norway had ", r("8", "<w:b/>"), r("0 la", "<w:i/>"), "bs &amp; 90 <more".replace("<", "&lt;")),
    p("<w:r><w:t>80 labs</w:t><w:tab/><w:t>90</w:t><w:br/><w:t>x</w:t></w:r>"),
    p(f'<w:hyperlink w:anchor="a">{r("80 la")}</w:hyperlink>', "bs ", f'<w:ins w:id="7">{r("90")}</w:ins>'),
    p("a 80 labs b", REFERENCE),
    tbl(("India", "80 labs"), ("China", p("90") + p("80"))),
    tbl((p("90") + tbl(("Labs", "80 labs")), "x")),
    p("é 80 labs 😀 90") + p("<w:sdt><w:sdtContent>" + r("80 labs") + "</w:sdtContent></w:sdt>"),
]


def of_word(data):
    """Return the words that each comment of a Word file is about, and its text."""
    parts = parts_of(data)
    said = {
        each.get(f"{{{W}}}id"): "".join(each.itertext()) for each in ET.fromstring(parts["word/comments.xml"])
    } if "word/comments.xml" in parts else {}  # fmt: skip
    words, open_, referred = dict.fromkeys(said, ""), set(), set()
    for element in ET.fromstring(parts["word/document.xml"]).iter():
        tag, id_ = element.tag.removeprefix(f"{{{W}}}"), element.get(f"{{{W}}}id")
        if tag == "commentRangeStart":
            open_.add(id_)
        elif tag == "commentRangeEnd":
            open_.remove(id_)
        elif tag == "commentReference":
            referred.add(id_)
        for each in open_:
            words[each] += {"t": element.text or "", "tab": "\t", "br": " ", "footnoteReference": "(note)"}.get(tag, "")
    assert open_ == set()
    assert referred == set(said)
    return [(words[id_], said[id_]) for id_ in said]


def found(text, *words):
    return [Comment(text.index(each), text.index(each) + len(each), f"on {each}") for each in words]


@pytest.mark.parametrize("body", BODIES)
def test_a_comment_stands_on_the_words(body):
    data = word(body, footnotes=NOTE)
    text = text_of_docx(data).text
    for words in ("80", "0", "80 labs", "90", "labs"):
        if words in text:
            new = commented_docx(data, found(text, words))
            on = "(note)" if text.index(words) > text.find("of 80 labs and") >= 0 else words
            said = f'"{words}": on {words}' if on == "(note)" else f"on {words}"
            assert of_word(new) == [(on, said)]
            assert text_of_docx(new).text == text


def test_formats_and_everything_else_stay():
    data = word(p(r("Norway had 80 labs", "<w:b/>")), **{"word__vbaProject.bin": "macro"})
    new = parts_of(commented_docx(data, found(text_of_docx(data).text, "80")))
    assert new.pop("word/document.xml").decode().partition("<w:body>")[2].partition("</w:body>")[0] == (
        '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Norway had </w:t></w:r>'
        '<w:commentRangeStart w:id="0"/><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">80</w:t></w:r>'
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
        '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> labs</w:t></w:r></w:p>'
    )
    changed = ("[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/document.xml")
    old = {name: part for name, part in parts_of(data).items() if name not in changed}
    assert {name: part for name, part in new.items() if name not in changed} == old
    assert old["word/vbaProject.bin"] == b"macro"


def test_comments_of_others_stay_and_ours_are_replaced():
    made = docx.Document()
    paragraph = made.add_paragraph("Norway had ")
    run = paragraph.add_run("80 labs")
    made.add_comment(run, text="Is this so?", author="A reader")
    written = BytesIO()
    made.save(written)
    data = written.getvalue()
    text = text_of_docx(data).text
    once = commented_docx(data, found(text, "80", "Norway"))
    assert of_word(once) == [("80 labs", "Is this so?"), ("80", "on 80"), ("Norway", "on Norway")]
    twice = commented_docx(once, found(text, "labs"))
    assert of_word(twice) == [("80 labs", "Is this so?"), ("labs", "on labs")]
    assert of_word(commented_docx(twice, [])) == [("80 labs", "Is this so?")]
    comments = [(each.author, each.text) for each in docx.Document(BytesIO(twice)).comments]
    assert comments == [("A reader", "Is this so?"), ("innofacts", "on labs")]


def test_a_comment_is_on_words_of_two_paragraphs_whose_mark_is_deleted():
    data = word(p(mark("del"), "Norway had 9") + p("2 labs and 90.") + p("x"))
    text = text_of_docx(data).text
    assert text == "Norway had 92 labs and 90.\n\nx"
    new = commented_docx(data, found(text, "92 labs", "90"))
    assert of_word(new) == [("92 labs", "on 92 labs"), ("90", "on 90")]
    assert text_of_docx(new).text == text
    assert commented_docx(new, found(text, "92 labs", "90")) == new


def test_an_equation_is_commented_on_as_a_whole():
    equation = "<m:oMathPara><m:oMath><m:r><m:t>n = 80</m:t></m:r></m:oMath></m:oMathPara>"
    data = word(p("labs: ", equation, " and 90"))
    new = commented_docx(data, found(text_of_docx(data).text, "80", "90"))
    assert [said for _, said in of_word(new)] == ['"80": on 80', "on 90"]
    start, end = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
    assert start + equation + end in parts_of(new)["word/document.xml"].decode()
    assert text_of_docx(new).text == text_of_docx(data).text == "labs: n = 80 and 90"
    assert commented_docx(new, found(text_of_docx(new).text, "80", "90")) == new


def test_a_comment_on_a_field_is_put_around_it():
    link = field("LINK Excel.Sheet", "80")
    data = word(p("We had ", link, " labs, ", link, " of them new"))
    start, end = '<w:commentRangeStart w:id="{}"/>'.format, '<w:commentRangeEnd w:id="{}"/>'.format
    text = text_of_docx(data).text
    last = Comment(text.rindex("80"), text.rindex("80") + 2, "on 80")
    xml = parts_of(commented_docx(data, [*found(text, "80 labs"), last]))["word/document.xml"].decode()
    assert f"{start(0)}{link}<w:r>" in xml
    assert f"{start(1)}{link}{end(1)}" in xml
    reference = '<text:bookmark-ref text:ref-name="labs">80</text:bookmark-ref>'
    data = writer(f"<text:p>We had {reference} labs, {reference} of them new</text:p>")
    xml = parts_of(commented_odt(data, [*found(text, "80 labs"), last]))["content.xml"].decode()
    opener, closer = "<office:annotation [^>]*>.*?</office:annotation>", "<office:annotation-end [^>]*/>"
    shown = re.sub(closer, "]", re.sub(opener, "[", xml)).partition("<text:p>")[2].partition("</text:p>")[0]
    assert shown == f"We had [{reference} labs], [{reference}] of them new"


def test_words_may_begin_and_end_at_a_tab():
    data = word(p("<w:r><w:t>80</w:t><w:tab/><w:t>90</w:t></w:r>"))
    assert of_word(new := commented_docx(data, found("80\t90", "\t"))) == [("\t", "on \\t")]
    assert text_of_docx(new).text == "80\t90"


def test_an_empty_part_of_comments_is_filled():
    data = commented_docx(commented_docx(word(p("80 labs")), found("80 labs", "80")), [])
    empty = archive({**parts_of(data), "word/comments.xml": f'<w:comments xmlns:w="{W}" />'})
    assert of_word(commented_docx(empty, found("80 labs", "labs"))) == [("labs", "on labs")]


def test_words_that_go_on_in_another_cell_end_with_the_first():
    data = word(tbl(("80", "labs")))
    assert of_word(commented_docx(data, found(text_of_docx(data).text, "80 | labs"))) == [("80", "on 80 | labs")]


def test_words_in_a_table_in_a_cell_have_a_comment_and_once():
    data = writer(
        "<table:table><table:table-row><table:table-cell><text:p>70</text:p><table:table><table:table-row><table:table-cell>"
        "<text:p>80 labs</text:p></table:table-cell></table:table-row></table:table></table:table-cell></table:table-row>"
        "</table:table>"
    )
    comments = found(text_of_odt(data).text, "70", "80 labs")
    new = commented_odt(data, comments)
    assert of_writer(new) == [("70", "on 70"), ("80 labs", "on 80 labs")]
    assert of_writer(commented_odt(new, comments)) == of_writer(new)


def test_words_between_cells_have_no_comment():
    data = word(tbl(("80", "labs")))
    text = text_of_docx(data).text
    assert parts_of(commented_docx(data, found(text, "| ")))["word/document.xml"] == parts_of(data)["word/document.xml"]


def test_words_between_cells_of_an_opendocument_text_have_no_comment():
    cells = "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in ("80", "labs"))
    data = writer(f"<table:table><table:table-row>{cells}</table:table-row></table:table>")
    new = commented_odt(data, found(text_of_odt(data).text, "| ", "labs"))
    assert of_writer(new) == [("labs", "on labs")]


def test_without_comments_a_file_stays_as_it_is():
    for data, commented in ((word(p("80 labs")), commented_docx), (writer("<text:p>80</text:p>"), commented_odt)):
        assert commented(data, []) == data


def dates_of(data):
    """Return the dates of the comments in a file."""
    parts = parts_of(data)
    xml = (parts.get("word/comments.xml") or parts.get("content.xml") or b"").decode()
    return re.findall(r'(?:w:date="|<dc:date>)([^"<]*)', xml)


@pytest.mark.parametrize(
    ("data", "read", "commented", "zone"),
    [
        (word(p("Oslo had 80 labs and 90 ships.")), text_of_docx, commented_docx, "Z"),
        (writer("<text:p>Oslo had 80 labs and 90 ships.</text:p>"), text_of_odt, commented_odt, ""),
    ],
)
def test_a_comment_has_the_day_on_which_it_was_first_made(monkeypatch, data, read, commented, zone):
    text = read(data).text
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    once = commented(data, found(text, "80 labs"))
    assert dates_of(once) == [f"1970-01-02T00:00:00{zone}"]
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert commented(once, found(text, "80 labs")) == once
    first, second = dates_of(commented(once, found(text, "80 labs", "90 ships")))
    assert (first, second > "2020") == (f"1970-01-02T00:00:00{zone}", True)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "yesterday")
    assert dates_of(commented(data, found(text, "80 labs")))[0] > "2020"


def test_comments_of_ours_without_a_date_get_one(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    data = commented_docx(word(p("80 labs")), found("80 labs", "80"))
    old = re.sub(rb' w:date="[^"]*"', b"", parts_of(data)["word/comments.xml"])
    undated = archive({**parts_of(data), "word/comments.xml": old})
    assert dates_of(commented_docx(undated, found("80 labs", "80"))) == ["1970-01-02T00:00:00Z"]


def test_a_signed_file_is_refused():
    data = word(p("80 labs"), _xmlsignatures__sig1="<Signature/>")
    signed = writer("<text:p>80</text:p>", **{"META-INF__documentsignatures.xml": "<x/>"})
    for each, commented in ((data, commented_docx), (signed, commented_odt)):
        with pytest.raises(NotReadable) as caught:
            commented(each, [Comment(0, 2, "x")])
        assert caught.value.message == "this file is signed, and a change would break the signature"


def test_text_in_cdata_is_refused():
    with pytest.raises(NotReadable):
        commented_docx(word(p("<w:r><w:t><![CDATA[80]]></w:t></w:r>")), [Comment(0, 1, "x")])


def test_other_prefixes_get_comments_too():
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    xml = f'<x:document xmlns:x="{strict}"><x:body><x:p><x:r><x:t>Norway had 80 labs</x:t></x:r></x:p></x:body></x:document>'
    data = archive({**parts_of(word("")), "word/document.xml": xml})
    new = commented_docx(data, found(text_of_docx(data).text, "80"))
    assert text_of_docx(new).text == "Norway had 80 labs"
    names = [element.tag for element in ET.fromstring(parts_of(new)["word/document.xml"]).iter()]
    assert names.count(f"{{{strict}}}commentRangeStart") == names.count(f"{{{strict}}}commentReference") == 1
    assert (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
        in parts_of(new)["word/_rels/document.xml.rels"]
    )
    assert commented_docx(new, found("Norway had 80 labs", "80")) == new


def of_writer(data):
    """Return the words that each comment of an OpenDocument text is about, and its text."""
    words, said, open_, unseen = {}, {}, set(), 0
    name = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}name"
    for event, element in ET.iterparse(BytesIO(parts_of(data)["content.xml"]), ("start", "end")):
        tag = element.tag.rpartition("}")[2]
        if tag == "annotation":
            unseen += 1 if event == "start" else -1
        if tag == "annotation" and event == "end":
            said[element.get(name)] = re.sub(r"^innofacts.{19}", "", "".join(element.itertext()))  # and the date
            open_.add(element.get(name))
        elif tag == "annotation-end" and event == "start":
            open_.remove(element.get(name))
        for each in open_:
            new = (element.text if event == "start" else element.tail) or ""
            words[each] = words.get(each, "") + (new if not unseen else "")
    assert open_ == set()
    return [(words[id_], said[id_]) for id_ in said]


NOTED = '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>of 70 labs</text:p></text:note-body></text:note>'
ODT = (
    f"<text:p>Norway <text:span>had 8</text:span><text:span>0 la</text:span>bs &amp; 90{NOTED} more</text:p>"
    "<table:table><table:table-row><table:table-cell><text:p>60</text:p></table:table-cell></table:table-row></table:table>"
)


def test_an_opendocument_text_gets_comments_too():
    data = writer(ODT)
    text = text_of_odt(data).text
    new = commented_odt(data, found(text, "80 labs", "0", "90", "70 labs", "60"))
    assert [said for _, said in of_writer(new)] == [
        "on 80 labs",
        "on 0",
        "on 90",
        '"70 labs": on 70 labs',
        "on 60",
    ]
    assert [word for word, _ in of_writer(new)] == ["80 labs", "0", "90", "1of 70 labs", "60"]
    assert text_of_odt(new).text == text
    assert commented_odt(new, found(text, "80 labs", "0", "90", "70 labs", "60")) == new
    assert parts_of(commented_odt(new, [])) == parts_of(data)
    assert of_writer(commented_odt(new, found(text, "90"))) == [("90", "on 90")]


def test_annotations_of_others_stay():
    other = "<office:annotation><dc:creator>A</dc:creator><text:p>why?</text:p></office:annotation>"
    data = writer(f"<text:p>80{other} labs</text:p>")
    new = commented_odt(data, found("80 labs", "80 labs"))
    assert other.encode() in parts_of(new)["content.xml"]
    assert parts_of(commented_odt(new, [])) == parts_of(data)


@settings(max_examples=60)
@given(data=st.data())
def test_any_words_in_any_runs(data):
    pieces = data.draw(st.lists(st.sampled_from(["80", " ", "a&amp;b", "é", "\n", "", "1,2"]), min_size=1, max_size=8))
    runs = "".join(r(piece, data.draw(st.sampled_from(["", "<w:b/>"]))) for piece in pieces)
    spans = "".join(f"<text:span>{piece}</text:span>" for piece in pieces)
    for file, commented, read, words_of in (
        (word(f"<w:p>{runs}</w:p>"), commented_docx, text_of_docx, of_word),
        (writer(f"<text:p>{spans}</text:p>"), commented_odt, text_of_odt, of_writer),
    ):
        text = read(file).text
        if not text.strip():
            continue
        starts = data.draw(st.lists(st.integers(0, len(text) - 1), max_size=4))
        comments = [
            Comment(start, data.draw(st.integers(start + 1, len(text))), f"{number}")
            for number, start in enumerate(sorted(starts))
        ]
        new = commented(file, comments)
        assert read(new).text == text
        assert commented(new, comments) == new
        assert read(commented(new, [])).text == text
        got = [(" ".join(words.split()), said) for words, said in words_of(new)] if comments else []
        assert sorted(got, key=lambda each: each[1]) == [
            (" ".join(text[comment.start : comment.end].split()), comment.text) for comment in comments
        ]


@pytest.mark.slow
@pytest.mark.parametrize(("suffix", "other"), [("docx", "odt"), ("odt", "docx")])
def test_libreoffice_shows_our_comments_on_their_words(tmp_path, suffix, other):
    """LibreOffice reads the comments, keeps them when it writes the other format, and there they are still ours."""
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice (soffice) is not installed")
    data = word(BODIES[1] + BODIES[4], footnotes=NOTE) if suffix == "docx" else writer(ODT)
    read, commented, words_of = {
        "docx": (text_of_docx, commented_docx, of_word),
        "odt": (text_of_odt, commented_odt, of_writer),
    }[suffix]
    (tmp_path / f"a.{suffix}").write_bytes(commented(data, found(read(data).text, "80", "labs")))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", profile, "--headless", "--convert-to", other, "--outdir", str(tmp_path), f"a.{suffix}"]
    subprocess.run(command, cwd=tmp_path, capture_output=True, check=True, timeout=120)
    converted = (tmp_path / f"a.{other}").read_bytes()
    commented, words_of = (commented_docx, of_word) if other == "docx" else (commented_odt, of_writer)
    assert [words for words, _ in words_of(converted)] == ["80", "labs"]
    assert words_of(commented(converted, [])) == []
