"""The headings of texts and their notes, in each markup."""

import pytest

from innofacts.markup.outline import outline_of


@pytest.mark.parametrize(
    ("markup", "text", "notes"),
    [
        ("markdown", "80 labs.[^a] More[^none].\n\n[^a]: NBS, 2024.\n", [("[^a]", "NBS, 2024.")]),
        ("mdx", "80 labs[^a][^a].\n\n[^a]: NBS.\n", [("[^a]", "NBS."), ("[^a]", "NBS.")]),
        (
            "html",
            '<p>80.<a href="#fn1" class="ref"><sup>1</sup></a> <a href="#s">Section</a></p><ol><li id="fn1"><p>NBS.</p></ol>',
            [('<a href="#fn1"', "<p>NBS.")],
        ),
        ("latex", r"80.\footnote{NBS, \emph{2024}.} More", [(r"\footnote", r"NBS, \emph{2024}.")]),
        ("asciidoc", "80.footnote:[NBS.] 90footnote:n[WHO] 70footnote:n[]", [("footnote:[NBS", "NBS."), ("footnote:n[W", "WHO"), ("footnote:n[]", "WHO")]),
        ("rst", "80.[#a]_ 90 [1]_\n\n.. [#a] NBS.\n.. [1]\n   WHO.\n", [("[#a]_", "NBS."), ("[1]_", "\n   WHO.")]),
        ("text", "80.[1] More\n\n[1] NBS.", []),
    ],
)  # fmt: skip
def test_notes_have_the_places_that_refer_to_them(markup, text, notes):
    found = outline_of(text, markup).notes
    begins = [text[note.start : note.start + len(begin)] for note, (begin, _) in zip(found, notes, strict=True)]
    assert [(begin, text[slice(*note.span)]) for begin, note in zip(begins, found, strict=True)] == notes


def test_headings_of_all_markups_are_found():
    text = "# One\n== Two\n<h2>Three</h2>\n\\section{Four}\nFive\n----\n"
    assert [text[slice(*span)] for span in outline_of(text, "markdown").headings] == "One Two Three Four Five".split()
