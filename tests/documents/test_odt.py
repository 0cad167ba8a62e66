"""What a reader sees of an OpenDocument text, with what a person calls the place of each part."""

import pytest
from office import writer

from innofacts.documents.office.odt import text_of_odt


def read(body):
    extract = text_of_odt(writer(body))
    ends = [block.start for block in extract.blocks[1:]] + [len(extract.text)]
    return [
        (block.name, extract.text[block.start : end].strip("\n"))
        for block, end in zip(extract.blocks, ends, strict=True)
    ]


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<text:p>One <text:span>80</text:span><text:span>0 000</text:span> &amp; more</text:p>", "One 800 000 & more"),
        ("<text:p>\n  One\n  two  <text:span> three</text:span>\u00a0\u00a0four</text:p>", "One two three\u00a0\u00a0four"),
        ('<text:p>a<text:tab/>b<text:line-break/>c<text:s text:c="3"/>d<text:s/>e</text:p>', "a\tb\u2028c   d e"),
        ('<text:p>a<text:s text:c="99999999999999999999"/>b</text:p>', f"a{' ' * 100}b"),
        ('<text:p>a<text:s text:c="x"/>b</text:p>', "a b"),
        ("<text:h>80 <text:a>linked</text:a> labs</text:h>", "80 linked labs"),
        ("<text:tracked-changes><text:deletion><text:p>80</text:p></text:deletion></text:tracked-changes><text:p><text:change-start/>90<text:change-end/><text:change/> labs</text:p>", "90 labs"),
        ("<text:p>80<office:annotation><dc:creator>A</dc:creator><text:p>why 80?</text:p></office:annotation> labs</text:p>", "80 labs"),
        ("<text:list><text:list-item><text:p>80 labs</text:p></text:list-item></text:list>", "80 labs"),
        ("<text:p>é 中文 😀</text:p>", "é 中文 😀"),
    ],
)  # fmt: skip
def test_a_paragraph_is_what_a_reader_sees(body, text):
    assert read(body) == [("paragraph 1", text)]


def test_the_digits_of_a_superscript_are_raised():
    properties = (
        '<style:style style:name="{}" style:family="{}"><style:text-properties style:text-position="{}"/></style:style>'
    )
    space = 'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"'
    styles = [("up", "text", "super 58%"), ("down", "text", "sub 58%"), ("all", "paragraph", "super 58%")]
    based = '<style:style style:name="more" style:family="text" style:parent-style-name="up"/>'
    span = '<text:span text:style-name="{}">{}</text:span>'.format
    body = f'<text:p text:style-name="all">1,204{span("up", 1)} CO{span("down", 2)} 21{span("more", "st 3")}</text:p>'
    written = "".join(properties.format(*style) for style in styles) + based
    office = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    parts = {"styles.xml": f"<office:document-styles {office} {space}>{written}</office:document-styles>"}
    extract = text_of_odt(writer(body, **parts))
    assert extract.text == "1,204¹ CO2 21st ³"


@pytest.mark.parametrize("unseen", ['text:display="none"', 'style:text-line-through-style="solid"'])
def test_hidden_text_and_what_is_struck_out_are_left_out(unseen):
    shown = f"<style:text-properties {unseen}/>"
    properties = f'<style:style style:name="{{0}}" style:family="{{0}}">{shown}</style:style>'.format
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "style", "text")
    )
    styles = f"<office:document-styles {spaces}>{properties('text')}{properties('paragraph')}</office:document-styles>"
    span = '<text:span text:style-name="text">, once <text:a>70</text:a></text:span>'
    body = f'<text:p text:style-name="paragraph">60 labs</text:p><text:p>80 labs{span}.</text:p>'
    assert text_of_odt(writer(body, **{"styles.xml": styles})).text == "80 labs."


def test_lists_of_headings_and_hidden_sections_are_left_out():
    section = "<text:section {}><text:p>{}</text:p></text:section>".format
    hidden = section('text:display="none"', 60) + section('text:display="condition" text:is-hidden="true"', 70)
    contents = (
        "<text:table-of-content><text:index-body><text:p>80 labs\t1</text:p></text:index-body></text:table-of-content>"
    )
    assert read(f"{contents}<text:h>80 labs</text:h>{hidden}{section('', 90)}") == [
        ("paragraph 1", "80 labs"),
        ("paragraph 2", "90"),
    ]


def test_a_table_in_a_shape_is_one():
    rows = "".join(
        f"<loext:table-row>{''.join(f'<loext:table-cell><text:p>{text}</text:p></loext:table-cell>' for text in row)}</loext:table-row>"
        for row in (("Year", "Labs"), ("2023", "80"))
    )
    assert read(f"<text:p>a<draw:custom-shape><loext:table>{rows}</loext:table></draw:custom-shape></text:p>") == [
        ("table 1 row 1", "| Year | Labs |"),
        ("table 1 row 2", "| 2023 | 80 |"),
        ("paragraph 2", "a"),
    ]


def test_rows_and_notes_are_named():
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>".format
    wide = '<table:table-cell table:number-columns-spanned="2"><text:p>All</text:p></table:table-cell><table:covered-table-cell/>'
    gap = '<table:table-cell table:number-columns-repeated="3"/>'
    note = '<text:note text:note-class="{0}"><text:note-citation>1</text:note-citation><text:note-body><text:p>{1}</text:p></text:note-body></text:note>'.format
    table = (
        f"<table:table> <table:table-header-rows> <table:table-row> {cell('Office')} {cell('Labs')} </table:table-row>"
        f"</table:table-header-rows><table:table-row>{wide}{cell('170' + note('footnote', 'of 2023'))}</table:table-row>"
        f"<table:table-row>{gap}{cell('9')}</table:table-row></table:table>"
    )
    body = f"<text:p>a{note('endnote', 'the end')} b</text:p>{table}<text:p>c{note('footnote', 'of 2024')}</text:p>"
    assert read(body) == [
        ("paragraph 1", "a b"),
        ("table 1 row 1", "| Office | Labs |"),
        ("table 1 row 2", "| All |  | 170 |"),
        ("table 1 row 3", "|  | | | 9 |"),
        ("paragraph 3", "c"),
        ("endnote 1", "the end"),
        ("footnote 1", "of 2023"),
        ("footnote 2", "of 2024"),
    ]


def test_the_label_of_several_rows_is_that_of_each():
    row = "<table:table-row>{}<table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>".format
    label = '<table:table-cell table:number-rows-spanned="2"><text:p>2023</text:p></table:table-cell>'
    rest = "<table:covered-table-cell><text:p/></table:covered-table-cell>"
    table = f"<table:table>{row(label, 80)}{row(rest, 90)}</table:table>"
    assert [text for _, text in read(table)] == ["| 2023 | 80 |", "| 2023 | 90 |"]


def test_what_a_cell_with_a_table_holds_comes_by_itself():
    def table(*rows):
        cells = ("".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in row) for row in rows)
        return f"<table:table>{''.join(f'<table:table-row>{row}</table:table-row>' for row in cells)}</table:table>"

    text = "<text:p>{}</text:p>".format
    inner = table((text("Item"), text(2023)), (text("Labs"), text(90)))
    assert read(table((text("a"), text("80 labs") + inner), (text("b"), "")) + text("c")) == [
        ("table 1 row 1", "| a |  |"),
        ("table 1 row 1", "80 labs"),
        ("table 1 row 1, inner table 1 row 1", "| Item | 2023 |"),
        ("table 1 row 1, inner table 1 row 2", "| Labs | 90 |"),
        ("table 1 row 2", "| b |  |"),
        ("paragraph 2", "c"),
    ]


STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
SPACES = f'xmlns:style="{STYLE}" xmlns:office="{OFFICE}" xmlns:text="{TEXT}"'


def frame(name, text, more=""):
    return f"<style:{name} {more}><text:p>{text}</text:p></style:{name}>"


PAGES = (
    f'<x {SPACES}><style:master-page style:name="Standard">{frame("header", "Half of 2024")}{frame("footer", "90 labs")}'
    f"{frame('header-first', 'hidden', 'style:display=' + chr(34) + 'false' + chr(34))}</style:master-page>"
    f'<style:master-page style:name="Wide" style:display-name="Wide pages">{frame("header-left", "Draft of 80 pages")}'
    f'{frame("footer", "90 labs")}</style:master-page><style:master-page style:name="Unused">{frame("header", "no")}'
    "</style:master-page></x>"
)


def parts(body, **more):
    extract = text_of_odt(writer(body, **more))
    return list(zip((block.name for block in extract.blocks), filter(None, extract.text.split("\n\n")), strict=True))


def test_headers_and_footers_come_last_with_their_page_style():
    wide = f'<style:style xmlns:style="{STYLE}" style:name="P1" style:master-page-name="Wide"/>'
    assert parts(f"{wide}<text:p>one</text:p>", **{"styles.xml": PAGES}) == [
        ("paragraph 1", "one"),
        ("header of page style Standard", "Half of 2024"),
        ("footer of page style Standard", "90 labs"),
        ("left-page header of page style Wide pages", "Draft of 80 pages"),
    ]  # the second footer says the same
    assert parts("<text:p>one</text:p>", **{"styles.xml": PAGES})[1:] == [
        ("header", "Half of 2024"),
        ("footer", "90 labs"),
    ]
    assert parts(wide, **{"styles.xml": PAGES}) == []  # there are no words for a comment


def test_styles_say_what_is_a_heading_and_what_a_caption():
    style = (
        '<style:style xmlns:style="{0}" style:name="{1}" style:parent-style-name="{2}" '
        'style:default-outline-level="{3}"/>'
    ).format
    styles = style(STYLE, "P1", "Table", "") + style(STYLE, "Table", "Caption", "") + style(STYLE, "P2", "", "2")
    words = "".join(f'<text:p text:style-name="{name}">{name}</text:p>' for name in ("Title", "P1", "P2", "Text"))
    extract = text_of_odt(writer(f"{styles}{words}<text:h>head</text:h>"))
    headings, captions = ([extract.text[slice(*span)] for span in spans] for spans in extract.outline[:2])
    assert (headings, captions) == (["Title", "P2", "head"], ["P1"])


def test_an_equation_is_read_where_it_is():
    space = 'xmlns="http://www.w3.org/1998/Math/MathML"'
    parts = {
        "O 1/content.xml": f"<math {space}><mfrac><mn>3</mn><mn>4</mn></mfrac></math>",
        "O 2/content.xml": f"<math {space}><mn>80</mn><!-- {'x' * 2**16} --></math>",  # a chart may be as large
        "O 3/content.xml": f"<math {space}><mn>80</math>",
    }
    frame = '<draw:frame><draw:object xmlns:x="http://www.w3.org/1999/xlink" x:href="./{}"/><draw:image/></draw:frame>'
    objects = "".join(map(frame.format, ("O 1", "O 2/", "O 3", "O 4")))
    body = f"<text:p>{objects} of labs</text:p><draw:object/>"
    extract = text_of_odt(writer(body, **parts))
    assert extract.text == "3/4 of labs"
    assert extract.others == ("4 embedded objects",)


def test_the_captions_of_pandoc_need_no_style():
    extract = text_of_odt(writer('<text:p text:style-name="TableCaption">Labs</text:p>'))
    assert extract.outline.captions == ((0, 4),)


def test_a_reference_to_a_note_has_a_place():
    body = "<text:p>80<text:note><text:note-body><text:p>of</text:p></text:note-body></text:note> labs</text:p>"
    extract = text_of_odt(writer(body))
    assert [(one.start, extract.text[slice(*one.span)]) for one in extract.outline.notes] == [(2, "of")]


@pytest.mark.parametrize(
    "box",
    [
        "<draw:frame><draw:text-box><text:p>boxed 80</text:p></draw:text-box></draw:frame>",
        "<draw:custom-shape><text:p>boxed 80</text:p></draw:custom-shape>",  # one that was drawn, or came from Word
    ],
)
def test_a_text_box_is_named(box):
    assert read(f"<text:p>a {box}b</text:p>") == [("text box 1", "boxed 80"), ("paragraph 1", "a b")]
