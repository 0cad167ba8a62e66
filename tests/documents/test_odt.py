"""What a reader sees of an OpenDocument text, with what a person calls the place of each part."""

import pytest
from office import writer

from innofacts.documents.odt import text_of_odt


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
        ('<text:p>a<text:tab/>b<text:line-break/>c<text:s text:c="3"/>d<text:s/>e</text:p>', "a\tb c   d e"),
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


def test_a_text_box_is_a_paragraph_of_its_own():
    body = "<text:p>a <draw:frame><draw:text-box><text:p>boxed 80</text:p></draw:text-box></draw:frame>b</text:p>"
    assert read(body) == [("paragraph 1", "boxed 80"), ("paragraph 2", "a b")]
