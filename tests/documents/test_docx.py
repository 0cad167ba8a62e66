"""What a reader sees of a Word file, with what a person calls the place of each part."""

import pytest
from cases import cases
from office import W, mark, p, r, relations, tbl, word

from innofacts.documents.office.docx import text_of_docx


def read(body, **parts):
    extract = text_of_docx(word(body, **parts))
    names = [block.name for block in extract.blocks]
    return list(zip(names, filter(None, extract.text.split("\n")), strict=True))


def t(text):
    return f"<m:t>{text}</m:t>"


@cases(
    ("body", "text"),
    [
        (p("One ", r("80", "<w:b/>"), r("0 000", "<w:i/>"), " &amp; more"), "One 800 000 & more"),
        (p("a", "<w:r><w:t>b</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t><w:noBreakHyphen/></w:r>"), "ab\tc\u2028d\u2011"),
        (p("80 ", f'<w:hyperlink w:anchor="x">{r("linked")}</w:hyperlink>', " labs"), "80 linked labs"),
        (p(f'<w:ins w:id="1">{r("90")}</w:ins>', '<w:del w:id="2"><w:r><w:delText>80</w:delText></w:r></w:del>', " labs"), "90 labs"),
        (p(f'<w:moveFrom w:id="1">{r("80 ")}</w:moveFrom>', "labs"), "labs"),
        (p(f'<w:moveTo w:id="1">{r("80 ")}</w:moveTo>', "labs"), "80 labs"),
        (p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE 5</w:instrText></w:r>', "7 pages"), "7 pages"),
        (p(r("80", "<w:vanish/>"), r("90", '<w:vanish w:val="0"/>'), " labs"), "90 labs"),
        (p(r("70", '<w:strike/><w:vanish w:val="0"/>'), r("80", "<w:dstrike/>"), r("90", '<w:strike w:val="0"/>'), " labs"), "90 labs"),
        (p(r("90", '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'), " labs"), "90 labs"),
        (p('<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>', "80 labs"), "80 labs"),
        (p("<w:pPr><w:titlePg/></w:pPr>", "80 labs"), "80 labs"),
        (p('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>', "80 labs"), "80 labs"),
        (p('<w:alias w:val="innofacts 1"/><w:tag w:val="show labs"/>', "80 labs outside of controls"), "80 labs outside of controls"),
        (p(f"<w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>{r('80')}</w:sdtContent></w:sdt>", " labs"), "80 labs"),
        (p(f"<mc:AlternateContent><mc:Choice>{r('80')}</mc:Choice><mc:Fallback>{r('80')}</mc:Fallback></mc:AlternateContent>"), "80"),
        (p("<w:r><w:t><![CDATA[80 < 90]]></w:t></w:r>"), "80 < 90"),
        (p("80\r\nlabs&#10;more"), "80 labs more"),
        (p("80", r("12&amp;th", '<w:vertAlign w:val="superscript"/>'), r("2", '<w:vertAlign w:val="subscript"/>')), "80¹²&th2"),
        (p("é 中文 😀"), "é 中文 😀"),
        (p('<w:r><w:sym w:font="Symbol" w:char="F0B3"/><w:t>80</w:t><w:sym w:font="Symbol" w:char="F041"/></w:r>', " labs"), "≥80 labs"),
        (p('<w:r><w:sym w:font="Arial" w:char="2264"/><w:sym w:font="Arial" w:char="D800"/><w:sym w:char="x"/></w:r>', "80"), "≤80"),
        (p("80", '<w:r><w:sym w:font="Arial" w:char="FF05"/><w:sym w:font="Arial" w:char="FFFF"/></w:r>'), "80％"),
        (p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "80"), "80"),
        (p(f"<w:r><w:ruby><w:rt>{r('8')}</w:rt><w:rubyBase>{r('eighty')}</w:rubyBase></w:ruby></w:r>", " labs"), "eighty labs"),
        (p("grew by ", f"<m:oMath><m:r><w:rPr><w:i/></w:rPr>{t('12 %')}</m:r></m:oMath>", " to ", r("80")), "grew by 12 % to 80"),
        (p(f"<m:oMath><m:f><m:num><m:r>{t('3')}</m:r></m:num><m:den><m:r>{t('4')}</m:r></m:den></m:f></m:oMath>", " of labs"), "3/4 of labs"),
        (p("n = ", f"<m:oMath><m:sSup><m:e>{t('10')}</m:e><m:sup>{t('12')}</m:sup></m:sSup>{t('+1')}</m:oMath>"), "n = 10¹²+1"),
        (p(f"<m:oMath>{t('3')}<m:f><m:num>{t('1')}</m:num><m:den>{t('2')}</m:den></m:f></m:oMath>", " labs"), "3 1/2 labs"),
        (p(f"<m:oMath>{t('2')}<m:d><m:e>{t('30')}</m:e></m:d>{t('×')}<m:sSup><m:e>{t('m')}</m:e><m:sup>{t('2')}</m:sup></m:sSup></m:oMath>"), "2 30×m²"),
        (p(f'<m:oMath><w:del w:id="1"><m:r>{t("70")}</m:r></w:del><m:r>{t("80")}</m:r></m:oMath>', " labs"), "80 labs"),
        (p(f"<m:oMathPara><m:oMath>{t('a = 80')}</m:oMath><m:oMath>{t('b = 90')}</m:oMath></m:oMathPara>"), "a = 80 b = 90"),
        (p("80", "<m:r/>", " labs outside of equations"), "80 labs outside of equations"),
        (p(f"<m:oMath> <m:r>{t('80')}</m:r> </m:oMath>", " labs"), "80 labs"),
    ],
)  # fmt: skip
def test_a_paragraph_is_what_a_reader_sees(body, text):
    assert read(body) == [("paragraph 1", text)]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (p(mark("del"), "had 9") + p("2 labs.") + p("Then"), "had 92 labs.\n\nThen"),
        (p(mark("moveFrom"), "had 9") + "<w:bookmarkStart/>" + p("2 labs."), "had 92 labs."),
        (p(mark("del"), "had ") + p(mark("del")) + p(mark("del"), "9") + p("2 labs."), "had 92 labs."),
        (p(mark("ins"), "had 9") + p("2 labs."), "had 9\n\n2 labs."),
        (p(mark("del").replace("pPr", "x"), "had 9") + p("2 labs."), "had 9\n\n2 labs."),
        (p("<w:pPr><w:pPrChange><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:pPrChange></w:pPr>", "9") + p("2"), "9\n\n2"),
        (p("x") + p(mark("del"), "had 9"), "x\n\nhad 9"),
        (p(mark("del"), "had 9") + tbl(("a", "b")) + p("2 labs."), "had 9\n\n| a | b |\n\n2 labs."),
        (tbl((p(mark("del"), "had 9") + p("2 labs"), p(mark("del"), "c"))) + p("d"), "| had 92 labs | c |\n\nd"),
        (
            p(
                mark("del"),
                "had 9",
                f"<w:r><w:pict><w:txbxContent>{p(mark('del'), 'box')}</w:txbxContent></w:pict></w:r>",
            )
            + p("2 labs."),
            "box\n\nhad 92 labs.",
        ),
        (
            p(mark("del"), "had 9") + f'<w:sdt><w:sdtPr><w:alias w:val="innofacts 0"/></w:sdtPr>'
            f"<w:sdtContent>{p('2')}</w:sdtContent></w:sdt>",
            "had 9\n\n[[innofacts ]]\n\n2\n\n[[/innofacts 0]]",
        ),
    ],
)
def test_a_paragraph_whose_mark_is_deleted_goes_on_with_the_next(body, text):
    assert text_of_docx(word(body)).text == text


def test_a_joined_paragraph_has_the_style_of_its_end():
    style = '<w:pPr><w:outlineLvl w:val="{}"/><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
    extract = text_of_docx(
        word(
            p(style.format(0), "New ")
            + p("labs")
            + p("x")
            + p(mark("del"), "Old ")
            + p('<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', "labs")
        )
    )
    assert extract.text == "New labs\n\nx\n\nOld labs"
    assert [extract.text[slice(*span)] for span in extract.outline.headings] == ["Old labs"]
    assert [block.name for block in extract.blocks] == ["paragraph 1", "paragraph 2", "paragraph 3"]


def test_headings_items_and_tables_count_as_paragraphs_and_empty_ones_do_not():
    table = tbl(
        ("Office", "Labs"),
        ("India", p("80") + p("and 90")),
        ("", ""),
        ('<w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>All</w:t></w:r></w:p>', "170"),
    )
    assert read(p("Title") + p() + p("One.") + table + p("Two.") + tbl(("a",))) == [
        ("paragraph 1", "Title"),
        ("paragraph 2", "One."),
        ("table 1 row 1", "| Office | Labs |"),
        ("table 1 row 2", "| India | 80 and 90 |"),
        ("table 1 row 4", "| All | | 170 |"),
        ("paragraph 4", "Two."),
        ("table 2 row 1", "| a |"),
    ]  # fmt: skip


def test_the_label_of_several_rows_is_that_of_each():
    first, rest = '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>', "<w:tcPr><w:vMerge/></w:tcPr>"
    table = tbl((first + p("2023"), "80"), (rest + p(), "90"), (first + p("x" * 101), "1"), (rest, "2"), ("2024", rest))
    stray = f"<w:tr><w:tc>{p('3')}</w:tc></w:tr>"
    assert [text for _, text in read(table + p(rest, "one") + stray)] == [
        "| 2023 | 80 |",
        "| 2023 | 90 |",
        f"| {'x' * 101} | 1 |",
        "|  | 2 |",
        "| 2024 |  |",
        "one",
        "| 3 |",
    ]


INNER = tbl(("Item", "2023"), ("Labs", "90"))
INNERMOST = tbl(("x", p("deep") + INNER))


@pytest.mark.parametrize(
    ("body", "passages"),
    [
        (  # a page in two columns: what a cell with a table holds comes after its row
            tbl(("a", p("b") + INNER + p("c") + INNER), ("d", "e")) + p("f") + tbl(("g",)),
            [
                ("table 1 row 1", "| a |  |"),
                ("table 1 row 1", "b"),
                ("table 1 row 1, inner table 1 row 1", "| Item | 2023 |"),
                ("table 1 row 1, inner table 1 row 2", "| Labs | 90 |"),
                ("table 1 row 1", "c"),
                ("table 1 row 1, inner table 2 row 1", "| Item | 2023 |"),
                ("table 1 row 1, inner table 2 row 2", "| Labs | 90 |"),
                ("table 1 row 2", "| d | e |"),
                ("paragraph 2", "f"),
                ("table 2 row 1", "| g |"),
            ],
        ),
        (  # headings hold for all rows, so that these stay together
            tbl(("Item", "2022"), ("Labs", p("12") + INNER), ("Offices", "13")),
            [
                ("table 1 row 1", "| Item | 2022 |"),
                ("table 1 row 2", "| Labs |  |"),
                ("table 1 row 3", "| Offices | 13 |"),
                ("table 1 row 2", "12"),
                ("table 1 row 2, inner table 1 row 1", "| Item | 2023 |"),
                ("table 1 row 2, inner table 1 row 2", "| Labs | 90 |"),
            ],
        ),
        (
            tbl((INNER,), (INNERMOST,)) + p("end"),
            [
                ("table 1 row 1, inner table 1 row 1", "| Item | 2023 |"),
                ("table 1 row 1, inner table 1 row 2", "| Labs | 90 |"),
                ("table 1 row 2, inner table 1 row 1", "| x |  |"),
                ("table 1 row 2, inner table 1 row 1", "deep"),
                ("table 1 row 2, inner table 1 row 1, inner table 1 row 1", "| Item | 2023 |"),
                ("table 1 row 2, inner table 1 row 1, inner table 1 row 2", "| Labs | 90 |"),
                ("paragraph 1", "end"),
            ],
        ),
        (  # a table without words is none, and one that is in no table holds no row
            tbl(("a", p("80") + tbl(("",)) + p("labs"))) + "<w:tc>" + p("90") + "</w:tc>",
            [("table 1 row 1", "| a | 80 labs |"), ("paragraph 2", "90")],
        ),
        (  # a marker may stand between two cells
            "<w:tbl><w:tr><w:sdt><w:sdtPr><w:alias w:val='innofacts 1'/><w:tag w:val='show labs'/></w:sdtPr><w:sdtContent>"
            f"<w:tc>{p('80')}</w:tc></w:sdtContent></w:sdt><w:tc>{p('labs')}</w:tc></w:tr></w:tbl>",
            [("table 1 row 1", "[[innofacts show labs]] | 80 [[/innofacts 1]] | labs |")],
        ),
        (  # a text box in a cell is part of it
            tbl(("a", p(f"<w:r><w:drawing><w:txbxContent>{p('80')}</w:txbxContent></w:drawing></w:r>", "b"))),
            [("table 1 row 1", "| a | 80 b |")],
        ),
    ],
)  # fmt: skip
def test_what_a_cell_with_a_table_holds_comes_by_itself(body, passages):
    assert read(body) == passages


def test_paragraphs_in_a_cell_with_a_table_keep_their_styles():
    style = '<w:style w:type="paragraph" w:styleId="{0}"><w:name w:val="{0}"/></w:style>'
    names = {
        "word/styles.xml": f'<w:styles xmlns:w="{W}">{style.format("caption")}{style.format("heading 1")}</w:styles>'
    }
    styled = '<w:pPr><w:pStyle w:val="{}"/></w:pPr>'.format
    cell = p(styled("heading 1"), "Labs") + p(styled("caption"), "Labs by year") + INNER
    relation = {"word/_rels/document.xml.rels": relations(("styles", "styles.xml"))}
    extract = text_of_docx(word(tbl((cell,)), **names, **relation))
    spans = [extract.text[slice(*span)] for span in (*extract.outline.headings, *extract.outline.captions)]
    assert spans == ["Labs", "Labs by year"]


def test_a_text_box_is_named():
    box = f"<w:r><w:drawing><w:txbxContent>{p('boxed 80')}</w:txbxContent></w:drawing></w:r>"
    assert read(p("before ", box, "after")) == [("text box 1", "boxed 80"), ("paragraph 1", "before after")]


def frame(kind, text):
    return f'<w:{kind} xmlns:w="{W}">{p(text) if text else ""}</w:{kind}>'


def section(*references, more=""):
    spaces = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    names = (f'<w:{kind}Reference w:type="{pages}" r:id="r{n}"/>' for kind, pages, n in references)
    return f"<w:sectPr {spaces}>{''.join(names)}{more}</w:sectPr>"


FRAMES = {
    "word/_rels/document.xml.rels": relations(
        *((k, f"{k}{n}.xml") for n, k in enumerate(("header", "header", "footer")))
    ),
    "word/header0.xml": frame("hdr", "Half of 2024"),
    "word/header1.xml": frame("hdr", "Draft of 80 pages"),
    "word/footer2.xml": frame("ftr", "90 labs"),
}


def test_headers_and_footers_come_last_with_the_section_that_they_begin_with():
    first = section(("header", "default", 0), ("header", "first", 1), ("footer", "even", 2), ("header", "even", 7))
    old = "<w:sectPrChange><w:sectPr><w:titlePg/></w:sectPr></w:sectPrChange>"
    second = section(("header", "default", 0), ("header", "first", 1), more=f"<w:titlePg/>{old}")
    body = p("one", f"<w:pPr>{first}</w:pPr>") + p("two") + second + p("no section")
    assert read(body, **FRAMES) == [
        ("paragraph 1", "one"),
        ("paragraph 2", "two"),
        ("paragraph 3", "no section"),
        ("header of section 1", "Half of 2024"),
        ("even-page footer of section 1", "90 labs"),
        ("first-page header of section 2", "Draft of 80 pages"),
    ]


def test_a_header_over_no_words_is_passed_over():
    assert read(section(("header", "default", 0)), **FRAMES) == []


STYLES = f"""<w:styles xmlns:w="{W}">
<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style><w:style w:styleId="Mine"><w:basedOn w:val="H"/></w:style>
<w:style w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:styleId="Cap"><w:name w:val="caption"/></w:style>
<w:style w:styleId="Lvl"><w:name w:val="Mine"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
<w:style w:styleId="Gone"><w:rPr><w:strike/></w:rPr></w:style><w:style w:styleId="Form"><w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:styleId="Up"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><x/>
<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>"""


def test_styles_say_what_is_a_heading_and_what_a_caption():
    styled = ("T", "H", "Mine", "Lvl", "Cap", "A", "none")
    body = "".join(p(f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>', style) for style in styled)
    body += p('<w:pPr><w:outlineLvl w:val="0"/></w:pPr>', "level") + p(
        '<w:pPr><w:pStyle w:val="H"/><w:outlineLvl w:val="9"/></w:pPr>', "no level"
    )
    parts = {"word/styles.xml": STYLES, "word/_rels/document.xml.rels": relations(("styles", "styles.xml"))}
    extract = text_of_docx(word(body, **parts))
    headings, captions = ([extract.text[slice(*span)] for span in spans] for spans in extract.outline[:2])
    assert (headings, captions) == (["T", "H", "Mine", "Lvl", "level"], ["Cap"])


def test_styles_hide_strike_out_and_raise():
    parts = {"word/styles.xml": STYLES, "word/_rels/document.xml.rels": relations(("styles", "styles.xml"))}
    words = (
        r("70 ", '<w:rStyle w:val="Gone"/>'),
        "80",
        r("12", '<w:rStyle w:val="Up"/>'),
        r("3", '<w:vertAlign w:val="baseline"/>'),
    )
    hidden = p('<w:pPr><w:pStyle w:val="Form"/></w:pPr>', "90")
    assert read(p(*words) + hidden + p("100"), **parts) == [("paragraph 1", "80¹²3"), ("paragraph 2", "100")]


def test_lines_of_contents_are_left_out_since_they_repeat_headings():
    style = '<w:style w:styleId="{}"><w:name w:val="{}"/></w:style>'.format
    styles = f'<w:styles xmlns:w="{W}">{style("a", "toc 1")}{style("b", "table of figures")}</w:styles>'
    body = "".join(p(f'<w:pPr><w:pStyle w:val="{name}"/></w:pPr>', r(f"80 labs {name}")) for name in "abc")
    relation = {"word/_rels/document.xml.rels": relations(("styles", "styles.xml"))}
    assert read(body, **{"word/styles.xml": styles, **relation}) == [("paragraph 1", "80 labs c")]


def test_charts_and_the_like_are_counted():
    spaces = (
        'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"'
        ' xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/diagram"'
    )
    drawings = f"<w:r><w:drawing {spaces}><c:chart/><d:relIds/></w:drawing></w:r>", "<w:r><w:object/></w:r>"
    note = f'<w:footnote w:id="1">{p(drawings[0])}</w:footnote>'
    body = p(*drawings, '<w:r><w:footnoteReference w:id="1"/></w:r>') + "<w:altChunk/><w:subDoc/>"
    extract = text_of_docx(word(body, footnotes=note))
    assert extract.others == ("2 charts", "2 diagrams", "1 embedded object", "2 inserted files")
    assert text_of_docx(word(p("80 labs"))).others == ()


def test_a_reference_to_a_note_has_a_place():
    note = f'<w:footnote w:id="3">{p("of")}{p("2024")}</w:footnote>'
    gone = '<w:r><w:footnoteReference w:id="9"/></w:r>'
    extract = text_of_docx(word(p("80", '<w:r><w:footnoteReference w:id="3"/></w:r>', gone, " labs"), footnotes=note))
    assert [(one.start, extract.text[slice(*one.span)]) for one in extract.outline.notes] == [(2, "of\n\n2024")]


def test_notes_come_at_the_end_in_the_order_of_their_references():
    notes = "".join(f'<w:footnote w:id="{n}">{p(f"note {n}")}</w:footnote>' for n in (1, 2, 3))
    end = f'<w:endnotes/><w:endnote w:id="1">{p("the end")}{p("more")}</w:endnote>'
    body = p("a", '<w:r><w:footnoteReference w:id="3"/></w:r>') + p(
        "b", '<w:r><w:endnoteReference w:id="1"/></w:r>', '<w:r><w:footnoteReference w:id="1"/></w:r>'
    )
    assert read(body, footnotes=notes, endnotes=end) == [
        ("paragraph 1", "a"),
        ("paragraph 2", "b"),
        ("footnote 1", "note 3"),
        ("endnote 1", "the end"),
        ("endnote 1", "more"),
        ("footnote 2", "note 1"),
    ]


def test_a_document_may_be_empty_or_without_its_notes():
    assert read("") == []
    assert read(p("a", '<w:r><w:footnoteReference w:id="3"/></w:r>')) == [("paragraph 1", "a")]


def test_other_prefixes_and_the_strict_namespace_are_read():
    data = word("<x/>")
    strict = '<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"><body><p><r><t>80 labs</t></r></p></body></document>'
    from office import archive, parts_of

    changed = archive({**parts_of(data), "word/document.xml": strict})
    assert text_of_docx(changed).text == "80 labs"
