"""Markers are found where they stand, and their checksum is of what they say, not of how that is laid out."""

from innofacts.documents.document import Document
from innofacts.markup.languages import markup_of
from innofacts.reports.markers import Marker, cells, checksum, find_markers

MARKDOWN, HTML = markup_of("r.md"), markup_of("r.html")


def markers(text: str) -> list[Marker]:
    found, problems = find_markers(Document("r.md", text), MARKDOWN)
    assert problems == []
    return found


def test_a_marker_has_its_words_its_body_and_its_checksum():
    text = "a <!-- innofacts show 'b c'\n-c figure -->d<!-- /innofacts 0123abcd --> e"
    (found,) = markers(text)
    assert found.words == ("show", "b c", "-c", "figure")
    assert text[slice(*found.body)] == "d"
    assert (text[: found.start], text[found.end :]) == ("a ", " e")
    assert (found.checksum, found.margin, found.is_block, found.begins_line) == ("0123abcd", "", False, False)


def test_what_is_no_marker():
    assert markers("<!-- innofact x --> <!-- innofacts-ignore --> <!-- innofacts: ok --> <!-- ainnofacts b -->") == []


def test_the_margin_of_a_block_is_that_of_its_lines():
    margins = {
        "": "",
        "  ": "  ",
        "- ": "  ",
        "10. ": "    ",
        "> ": "> ",
        "> - ": ">   ",
        "  * ": "    ",
        "\t": "\t",
    }
    for before, margin in margins.items():
        (found,) = markers(f"- x\n\n{before}<!-- innofacts list -->\n{margin}<!-- /innofacts -->\n")
        assert (found.is_block, found.margin, found.begins_line) == (True, margin, False), before


def test_what_is_no_block():
    for text in (
        "a <!-- innofacts list -->\n<!-- /innofacts -->",
        "<!-- innofacts list --> a\n<!-- /innofacts -->",
        "<!-- innofacts list -->\na <!-- /innofacts -->",
        "<!-- innofacts list -->\n<!-- /innofacts --> a",
        "<!-- innofacts list --><!-- /innofacts -->",
    ):
        (found,) = markers(text)
        assert (found.is_block, found.margin) == (False, ""), text


def test_cells_are_the_same_however_they_are_laid_out():
    table = "| Id | Figure |\n| --- | ---: |\n| a | 3.50 % |\n|  | x\\|y |"
    same = (
        "|Id|Figure|\n|-|-:|\n|a|3.50 %|\n||x\\|y|",
        "\n\n  | Id   |  Figure |\r\n  | :--- |  -----: |\r\n".replace(":---", "----")
        + "  | a | 3.50 % |\n\n  |  | x\\|y |  ",
        "> " + table.replace("\n", "\n> "),
    )
    for other in same:
        assert cells(other, MARKDOWN) == cells(table, MARKDOWN) == "|Id|Figure|\n|-|-:|\n|a|3.50 %|\n||x\\|y|"
        assert checksum(other, MARKDOWN) == checksum(table, MARKDOWN) == "9731dd09"
    for other in (table.replace("3.50", "3.5"), table.replace("---:", "---"), table.replace("| a |", "| b |")):
        assert checksum(other, MARKDOWN) != checksum(table, MARKDOWN)


def test_the_signs_of_items_and_italics_are_all_one():
    written = "- Ministry. _A \\_report\\_._\n- B."
    assert cells("* Ministry. *A \\_report\\_.*\n\n* B.", MARKDOWN) == cells(written, MARKDOWN)
    assert cells(written.replace("\\_", "_"), MARKDOWN) != cells(written, MARKDOWN)


def test_the_white_space_between_tags_says_nothing():
    assert cells("<p>\n  a  b <b>c</b>\n</p>", HTML) == cells("<p>a b <b>c</b></p>", HTML) == "<p>a b<b>c</b></p>"
    assert cells("<p>a</p>", HTML) != cells("<p>b</p>", HTML)
