"""LaTeX cells print as their texts, and TeX accepts the worst of them."""

import re
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.formats.latex import cell_text, escaped, render
from innofacts.table import FIGURE, ID, TEXT, URL, Column, Look, Table

NAMED = {
    r"\textbackslash{}": "\\",
    r"\textasciicircum{}": "^",
    r"\textasciitilde{}": "~",
    r"\textless{}": "<",
    r"\textgreater{}": ">",
    r"\textbar{}": "|",
    r"\symbol{34}": '"',
    r"\textasciigrave{}": "`",
    "{}": "",
}
TOKEN = re.compile(r"\\text\w+\{\}|\\symbol\{34\}|\{\}|\\([{}$&#%_])|([^\\{}$&#%_^~<>|\"`])", re.DOTALL)


def printed(latex):
    """Return what TeX would print for text of ours, refusing anything that would be a command or a ligature."""
    assert not any(pair in latex for pair in ("--", "''", ",,"))
    text, position = "", 0
    while position < len(latex):
        match = TOKEN.match(latex, position)
        assert match, latex[position:]
        text += match[1] or match[2] or NAMED[match[0]]
        position = match.end()
    return text


def text_of(table, **look):
    return "".join(render(table, Look(**look)))


@given(st.text() | st.text("ab\\{}$&#%_^~<>|\"`-',[]*"))
def test_each_text_prints_as_it_is(text):
    assert printed(escaped(text)) == text


def test_the_table_is_a_longtable(plain, card, golden):
    golden("plain.tex", text_of(plain))
    golden("card.tex", text_of(card))


def test_no_digits_follow_a_command_right_away():
    # pandoc takes them for its argument: of "6,214 residents" it left ",214 residents".
    text = text_of(Table((Column("a", "A", FIGURE), Column("b", "B", FIGURE)), (("6,214", "7"), ("8", "9" * 70))))
    assert "}>{\\raggedleft\\arraybackslash{}}p{" in text
    assert text.endswith(f"\\endlastfoot\n{{}}6,214 & 7 \\\\\n8 & {'9' * 70} \\\\\n\\end{{longtable}}\n")


def test_a_table_may_be_bare(plain):
    text = text_of(plain._replace(rows=(), caption=""), header=False)
    assert text.split("\n", 2)[2] == "\\toprule\n\\endhead\n\\bottomrule\n\\endlastfoot\n\\end{longtable}\n"


@pytest.mark.parametrize(
    ("text", "kind", "latex"),
    [
        ("[1pt] x", TEXT, "{}[1pt] x"),
        ("  *x", TEXT, "{}  *x"),
        ("a\n[b]", TEXT, r"a\newline [b]"),
        ("\na\n\nb", TEXT, r"\mbox{}\newline a\newline \mbox{}\newline b"),
        ("a\nb", ID, "a b"),
        ("> 80 %", FIGURE, r"\textgreater{} 80 \%"),
        ("a/b", URL, r"a/\allowbreak{}b"),
        (None, TEXT, ""),
        ("中国", TEXT, "中国"),
    ],
)
def test_cells(text, kind, latex):
    assert cell_text(text, kind) == latex


def test_rows_beyond_the_measured_ones_are_written():
    text = text_of(Table((Column("a", "A"),), [(str(number),) for number in range(450)]))
    assert re.findall(r"^(?:{})?(\d+) \\\\$", text, re.MULTILINE) == [str(number) for number in range(450)]


@pytest.mark.slow
@pytest.mark.parametrize("preamble", ["", r"\usepackage[T1]{fontenc}", r"\catcode34=13 \def" + '"{\\undefined}'])
def test_tex_accepts_and_prints_nasty_tables(preamble, nasty, card, tmp_path):
    """The double quote is active in several languages of babel, hence the third preamble."""
    if not shutil.which("pdflatex"):
        pytest.skip("pdflatex is not installed")
    rows = [row for row in nasty.rows if all("".join(map(str, row)).isascii() for row in [row])]
    assert len(rows) > 40
    table = nasty._replace(rows=rows)
    body = [table, table._replace(rows=()), table._replace(caption="", header=False), card]
    source = "\n".join(
        [r"\documentclass{article}\usepackage{array,booktabs,longtable}", preamble, r"\begin{document}"]
        + [text_of(each) for each in body]
        + [r"\end{document}", ""]
    )
    (tmp_path / "table.tex").write_text(source, encoding="utf-8")
    command = ["pdflatex", "-interaction=nonstopmode", "-halt-on-error", "table.tex"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode(errors="replace")[-3000:]
