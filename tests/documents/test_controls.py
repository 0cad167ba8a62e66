"""Typed markers of a Word file become content controls, and everything else stays as it is."""

import re

import pytest
from office import archive, p, parts_of, r, tbl, word

from innofacts.documents.document import Edit, NotReadable
from innofacts.documents.office.controls import filled_docx
from innofacts.documents.office.docx import text_of_docx
from innofacts.markup.languages import markup_of

MARKER = "[[innofacts show labs -c figure]]"
CLOSER = "[[/innofacts 0123abcd]]"


def filled(body, *contents, **parts):
    """Return the file with contents put in its markers, in order."""
    data = word(body, **parts)
    text = text_of_docx(data).text
    openers = [match.end() for match in re.finditer(r"\[\[innofacts [^\]]*\]\]", text)]
    edits = []
    for opener, content in zip(openers, contents, strict=True):
        closer = re.compile(r"[^\[]*\[\[/innofacts \w*\]\]").match(text, opener)
        edits.append(Edit(opener, closer.end() if closer else opener, content + CLOSER))
    return filled_docx(data, edits)


def body_of(data):
    return parts_of(data)["word/document.xml"].decode().partition("<w:body>")[2].partition("</w:body>")[0]


def test_words_take_the_place_of_a_marker_with_its_format():
    new = filled(
        p("We had ", r("[[innofacts sh", "<w:b/>"), r("ow labs -c figure]] in", "<w:b/>")), "80 labs &amp; *more*"
    )
    assert body_of(new) == (
        '<w:p><w:r><w:t xml:space="preserve">We had </w:t></w:r>'
        '<w:sdt xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:sdtPr>'
        '<w:alias w:val="innofacts 0123abcd"/><w:tag w:val="show labs -c figure"/><w:lock w:val="contentLocked"/></w:sdtPr>'
        '<w:sdtContent><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">80 labs &amp; </w:t></w:r>'
        '<w:r><w:rPr><w:b/><w:i/></w:rPr><w:t xml:space="preserve">more</w:t></w:r></w:sdtContent></w:sdt>'
        '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> in</w:t></w:r></w:p>'
    )
    assert text_of_docx(new).text == f"We had {MARKER}80 labs & more{CLOSER} in"


def opened(text):
    """Return a run as Word writes one whose text has no blanks at its ends: nothing says that they are to be kept."""
    return f"<w:r><w:t>{text}</w:t></w:r>"


def test_several_markers_of_one_run_are_filled():
    control = '<w:sdt.*?<w:sdtContent><w:r><w:t xml:space="preserve">(\\w+)</w:t></w:r></w:sdtContent></w:sdt>'
    new = body_of(filled(p(opened(f"We had {MARKER}, then {MARKER}.")), "80", "90"))
    assert re.sub(control, r"(\1)", new) == (
        '<w:p><w:r><w:t xml:space="preserve">We had </w:t></w:r>(80)<w:r><w:t xml:space="preserve">, then </w:t></w:r>(90)'
        '<w:r><w:t xml:space="preserve">.</w:t></w:r></w:p>'
    )
    new = body_of(filled(p(opened(f"{MARKER} and {MARKER}, then {MARKER}")), "80", "90", "91"))
    assert re.sub(control, r"(\1)", new) == (
        '<w:p>(80)<w:r><w:t xml:space="preserve"> and </w:t></w:r>(90)<w:r><w:t xml:space="preserve">, then </w:t></w:r>(91)</w:p>'
    )


@pytest.mark.parametrize(
    ("rows", "widths"),
    [
        (["Claim | Figure", "--- | ---:", "Labs | 1,080"], [966, 1116]),
        (["Claim | Figure", "--- | ---:", f"{'word ' * 30} | 80 labs"], [7334, 1266]),
        (["Claim | Source", "--- | ---", f"{'word ' * 30} | {'name ' * 20}"], [4300, 4300]),
        ([" | ", "--- | ---", "Claim | "], [966, 366]),
    ],
)
def test_the_columns_of_a_table_have_widths(rows, widths):
    # Without them, pandoc leaves the table out, and LibreOffice makes all columns as wide.
    new = body_of(filled(p(MARKER), "\n\n" + "".join(f"| {row} |\n" for row in rows)))
    assert re.findall(r'<w:gridCol w:w="(\d+)"/>', new) == list(map(str, widths))


def test_a_table_takes_the_place_of_the_paragraph_of_its_marker():
    table = "\n\n**Labs**\n\n| Claim | Figure |\n| --- | ---: |\n| a \\| b<br>c | &#36;80 |\n| <https://x.example/a_b> | \\*9 |\n\n- one _two_\n"
    new = filled(p("Before.") + p(MARKER) + p("After."), table)
    assert text_of_docx(new).text == (
        f"Before.\n\n{MARKER}\n\nLabs\n\n| Claim | Figure |\n| a | b\u2028c | $80 |\n| https://x.example/a_b | *9 |\n\n"
        f"one two\n\n{CLOSER}\n\nAfter."
    )
    xml = body_of(new)
    assert xml.count("<w:tblHeader/>") == 1
    assert xml.count('<w:jc w:val="right"/>') == 3
    assert '<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Labs</w:t>' in xml
    assert '<w:rPr><w:i/></w:rPr><w:t xml:space="preserve">two</w:t>' in xml


def test_a_card_has_no_heading():
    new = filled(p(MARKER), "\n\n|  |  |\n| --- | --- |\n| Claim | 80 labs |\n")
    assert text_of_docx(new).text == f"{MARKER}\n\n| Claim | 80 labs |\n\n{CLOSER}"


def test_controls_are_filled_anew():
    once = filled(p("We had ", MARKER) + tbl(("Labs", MARKER)) + p(MARKER), "80", "80", "\n\n| A |\n| --- |\n| 80 |\n")
    text = text_of_docx(once).text
    ends = [match.end() for match in re.finditer(re.escape(MARKER), text)]
    closers = [match.end() for match in re.finditer(re.escape(CLOSER), text)]
    contents = ("90", "91", "\n\n| A |\n| --- |\n| 92 |\n| 93 |\n")
    new_closer = "[[/innofacts ffffffff]]"
    edits = [Edit(start, end, body + new_closer) for start, end, body in zip(ends, closers, contents, strict=True)]
    assert text_of_docx(filled_docx(once, edits)).text == (
        f"We had {MARKER}90{new_closer}\n\n| Labs | {MARKER}91{new_closer} |\n\n"
        f"{MARKER}\n\n| A |\n| 92 |\n| 93 |\n\n{new_closer}"
    )


@pytest.mark.parametrize(
    ("command", "rest"),
    [
        (f"list {'a' * 59}", ""),
        (f"list {'a' * 59} {'b' * 45}", "b" * 45),
        (f"list {'a' * 57} 'b &quot; c' d", "'b &quot; c' d"),
        (f"list 'a  b' {'c' * 50} -c x,y", "-c x,y"),
    ],
)
def test_the_rest_of_a_long_command_is_in_the_title(command, rest):
    typed = command.replace("&quot;", '"')
    once = filled(p(f"[[innofacts {command}]]"), "80")
    (title,) = re.findall(r'<w:alias w:val="([^"]*)"/>', body_of(once))
    assert title == " ".join(filter(None, ("innofacts 0123abcd", rest.replace("'", "&#x27;"))))
    assert text_of_docx(once).text == f"[[innofacts {typed}]]80{CLOSER}"
    start = len(f"[[innofacts {typed}]]")
    twice = filled_docx(once, [Edit(start, start + len(f"80{CLOSER}"), "90[[/innofacts ffffffff]]")])
    assert text_of_docx(twice).text == f"[[innofacts {typed}]]90[[/innofacts ffffffff]]"


def test_a_title_that_a_person_has_changed_has_no_rest_of_a_command():
    parts = parts_of(filled(p(MARKER), "80"))
    old = parts["word/document.xml"]
    parts["word/document.xml"] = old.replace(b'w:val="innofacts 0123abcd"', b'w:val="innofacts labs of ours"')
    assert text_of_docx(archive(parts)).text == f"{MARKER}80[[/innofacts labs of ours]]"


NOTED = p("80 labs", '<w:r><w:footnoteReference w:id="1"/></w:r>')


def test_a_marker_in_a_note_is_filled_there():
    note = p(r("", "<w:vertAlign/>"), "<w:r><w:footnoteRef/></w:r>", f" By {MARKER}.")
    once = filled(p(MARKER) + NOTED, "70", "90", footnotes=f'<w:footnote w:id="1">{note}</w:footnote>')
    assert text_of_docx(once).text == f"{MARKER}70{CLOSER}\n\n80 labs\n\n By {MARKER}90{CLOSER}."
    text = text_of_docx(once).text
    start, end = text.rindex(MARKER) + len(MARKER), text.rindex(CLOSER) + len(CLOSER)
    twice = filled_docx(once, [Edit(start, end, f"91{CLOSER}")])
    assert text_of_docx(twice).text == text.replace("90", "91")
    assert body_of(twice) == body_of(once)


def test_a_control_of_others_is_text():
    other = '<w:sdt><w:sdtPr><w:alias w:val="Name"/><w:tag w:val="x"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>'
    assert text_of_docx(word(other.format(p("80 labs")) + p(other.format(r("90"))))).text == "80 labs\n\n90"


def test_markers_are_read_as_typed():
    text = "a [[innofacts list “polar labs” ‘x’ –limit 3 –n 2 —c id -s -id]] b [[innofacts: ok known]] [[/innofacts 0123abcd]] [[other]]"
    comments = [piece.text for piece in markup_of("r.docx").comments(text)]
    assert comments == [
        "innofacts list \"polar labs\" 'x' --limit 3 -n 2 -c id -s -id",
        "innofacts: ok known",
        "/innofacts 0123abcd",
    ]


@pytest.mark.parametrize(
    ("body", "parts", "told"),
    [
        (
            p(f"[[innofacts list {'a' * 60}]]"),
            {},
            "a command in a Word file has at most 64 characters, and 45 more behind a blank: ",
        ),
        (
            p(f"[[innofacts {'a' * 65} b]]"),
            {},
            "a command in a Word file has at most 64 characters, and 45 more behind a blank: ",
        ),
        (
            p("[[innofacts show", f'<w:hyperlink w:anchor="x">{r(" labs]]")}</w:hyperlink>'),
            {},
            "a marker goes across the border of a cell, a link or a tracked change: [[innofacts show labs]]",
        ),
        (
            tbl(("[[innofacts show", "labs]]")),
            {},
            "a marker goes across the border of a cell, a link or a tracked change",
        ),
        (p(MARKER, "80", CLOSER), {}, "a marker in a Word file is not closed"),
        (p(MARKER), {"_xmlsignatures__s": "<x/>"}, "this file is signed, and a change would break the signature"),
    ],
)
def test_what_cannot_be_filled_is_refused(body, parts, told):
    with pytest.raises(NotReadable) as caught:
        filled(body, "80", **parts)
    assert caught.value.message.startswith(told)


@pytest.mark.parametrize(
    "more",
    [
        f"<w:r><w:drawing><w:txbxContent>{p('boxed')}</w:txbxContent></w:drawing></w:r>",
        "<w:pPr><w:sectPr/></w:pPr>",
        '<w:r><w:footnoteReference w:id="1"/></w:r>',
    ],
)
def test_a_table_does_not_take_the_place_of_pictures_notes_and_sections(more):
    with pytest.raises(NotReadable) as caught:
        filled(p("a") + p(MARKER, more), "\n\n| A |\n| --- |\n| 80 |\n")
    assert caught.value.message == (
        "the paragraph of a marker for a table also has a picture, a note or the end of a section"
    )
    assert "80" in text_of_docx(filled(p("a") + p(MARKER, more), "80")).text


def test_a_table_does_not_take_the_place_of_the_mark_of_a_note():
    note = f'<w:footnote w:id="1">{p("<w:r><w:footnoteRef/></w:r>", MARKER)}</w:footnote>'
    with pytest.raises(NotReadable) as caught:
        filled(NOTED, "\n\n| A |\n| --- |\n| 80 |\n", footnotes=note)
    assert caught.value.message.endswith("also has a picture, a note or the end of a section")
