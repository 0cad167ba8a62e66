"""Cells of the other languages read as their texts in the programs that these are made for."""

import re
import shutil
import subprocess
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.formats.markup import DIALECTS, escaper, render
from innofacts.formats.words import visible_lines
from innofacts.table import FIGURE, Column, Look, Table

EACH = pytest.mark.parametrize("dialect", [dialect.name for dialect in DIALECTS])
SUFFIXES = {"asciidoc": "adoc", "jira": "jira", "mediawiki": "mediawiki", "textile": "textile", "orgtbl": "org"}


def text_of(table, dialect, **look):
    return "".join(render(table, Look(**look), dialect))


def table_of(texts):
    return Table((Column("a", "A"), Column("b", "B"), Column("c", "C")), [("begin", text, "end") for text in texts])


def as_read(text):
    return " ".join(" ".join(visible_lines(text)).split())


@EACH
def test_the_tables_look_so(dialect, plain, card, golden):
    golden(f"plain.{SUFFIXES[dialect]}", text_of(plain, dialect))
    golden(f"card.{SUFFIXES[dialect]}", text_of(card, dialect))


@EACH
def test_tables_may_be_bare(dialect, plain):
    assert text_of(plain._replace(rows=(), caption=""), dialect, header=False) == ""
    assert "<!-- caption -->" not in text_of(plain._replace(caption=""), dialect)


@EACH
def test_a_row_is_a_line_but_for_breaks_that_the_language_writes_so(dialect, nasty_texts):
    lines = text_of(table_of(["x"]), dialect).count("\n")
    for text in nasty_texts:
        extra = len(visible_lines(text)) - 1 if dialect == "asciidoc" else 0
        assert text_of(table_of([text]), dialect).count("\n") == lines + extra


@EACH
@given(text=st.text() | st.text("a1|\\ "))
def test_no_bar_of_a_cell_is_left_to_part_it(dialect, text):
    (language,) = [each for each in DIALECTS if each.name == dialect]
    assert "|" not in escaper(language)(text)


@EACH
def test_figures_are_aligned_right_and_numbers_stay_as_they_are(dialect):
    cells = ["0007.50", "8.10", "1E5", "12345678901234567890", "1_000"]
    text = text_of(Table((Column("a", "A"), Column("b", "B", FIGURE)), [("x", cell) for cell in cells]), dialect)
    for cell in cells:
        assert cell.replace("_", "UNDER") in re.sub(r"&#95;|\\under\{\}|_", "UNDER", text)
    assert re.search(r" +8\.10 *\|?\n", text) or dialect in ("mediawiki", "textile")


@pytest.mark.slow
@pytest.mark.parametrize("dialect", ["jira", "mediawiki", "textile"])
def test_pandoc_reads_the_texts_and_nothing_live(dialect, nasty_texts, seen_by_pandoc):
    # pandoc makes single quotes typographic in Textile, as Textile does.
    texts = [text for text in nasty_texts if dialect != "textile" or "''" not in text]
    got, live = seen_by_pandoc(text_of(table_of(texts), dialect), dialect)
    assert got == [["A", "B", "C"], *(["begin", as_read(text), "end"] for text in texts)]
    assert live == set()


def cells_of_html(text):
    rows = re.findall(r"<tr>(.*?)</tr>", text, re.DOTALL)
    cells = [re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", row, re.DOTALL) for row in rows]
    plain = [[re.sub(r'<p class="tableblock">|</p>|<br>', " ", cell) for cell in row] for row in cells]
    assert not [cell for row in plain for cell in row if "<" in cell]
    # Invisible joiners, by which both keep apart what they would otherwise join.
    return [[" ".join(re.sub("[\u200b\u200c]", "", unescape(cell)).split()) for cell in row] for row in plain]


@pytest.mark.slow
def test_asciidoctor_reads_the_texts_and_nothing_live(nasty_texts):
    if not shutil.which("asciidoctor"):
        pytest.skip("asciidoctor is not installed")
    command = ["asciidoctor", "--embedded", "--out-file", "-", "-"]
    source = text_of(table_of(nasty_texts), "asciidoc")
    done = subprocess.run(command, input=source, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    assert cells_of_html(done.stdout) == [["A", "B", "C"], *(["begin", as_read(t), "end"] for t in nasty_texts)]


EMACS = """(progn (require 'ox-html) (find-file "table.org")
                  (setq org-export-with-toc nil)
                  (org-export-to-file 'html "table.html" nil nil nil t))"""


@pytest.mark.slow
def test_emacs_reads_the_texts_and_nothing_live(nasty_texts, tmp_path):
    if not shutil.which("emacs"):
        pytest.skip("Emacs is not installed")
    (tmp_path / "table.org").write_text(text_of(table_of(nasty_texts), "orgtbl"), encoding="utf-8")
    # Emacs knows joined emoji by their own rules, and they are no concern of a table.
    subprocess.run(["emacs", "--batch", "--eval", EMACS], cwd=tmp_path, capture_output=True, check=True)
    got = cells_of_html((tmp_path / "table.html").read_text(encoding="utf-8"))
    assert got == [["A", "B", "C"], *(["begin", as_read(text), "end"] for text in nasty_texts)]
