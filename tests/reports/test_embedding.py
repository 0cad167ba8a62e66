"""What is embedded is a real table and a plain figure for readers of that syntax."""

import re
import shutil
import subprocess

import docutils.core
import markdown
import pytest
from markdown_it import MarkdownIt

FIGURE, CLAIM, TABLE = (
    "show rd-expenditure-2023 -c figure",
    "show rd-cn-2023-final -c claim",
    "list source:iol-2025-innovation topic:belt-and-road figure:70.. -c claim,figure,by",
)
ROWS = (
    *("more than 80 countries", "more than 70 parks", "more than 300 activities", "more than 1,000 projects"),
    "China's exchange and matching of technology",
)

MARKDOWN = f"""
# Spending: <!-- innofacts {FIGURE} --><!-- /innofacts -->

They spent <!-- innofacts {FIGURE} --><!-- /innofacts --> on it,[^1] of which more is said below.

Directly below a line
<!-- innofacts {TABLE} -->
<!-- /innofacts -->

- item: <!-- innofacts {FIGURE} --><!-- /innofacts -->

    <!-- innofacts {TABLE} -->
    <!-- /innofacts -->

| a | b |
|---|---|
| x | <!-- innofacts {FIGURE} --><!-- /innofacts --> |

> Quoted: <!-- innofacts {FIGURE} --><!-- /innofacts -->
>
> <!-- innofacts {TABLE} -->
> <!-- /innofacts -->

[^1]: Note: <!-- innofacts {CLAIM} --><!-- /innofacts -->
"""
HTML = f"""
<h1>Spending: <!-- innofacts {FIGURE} --><!-- /innofacts --></h1>
<p>They spent <!-- innofacts {FIGURE} --><!-- /innofacts --> on it.</p>
<!-- innofacts {TABLE} -->
<!-- /innofacts -->
<ul><li>item: <!-- innofacts {FIGURE} --><!-- /innofacts -->
  <!-- innofacts {TABLE} -->
  <!-- /innofacts -->
</li></ul>
<table><tr><td><!-- innofacts {FIGURE} --><!-- /innofacts --></td></tr></table>
<p><!-- innofacts {CLAIM} --><!-- /innofacts --></p>
"""
LATEX = rf"""
\documentclass{{article}}
\usepackage{{array,booktabs,longtable}}
\usepackage[T1]{{fontenc}}
\begin{{document}}
They spent
% innofacts {FIGURE}
% /innofacts
on it.\footnote{{Note:
% innofacts {CLAIM}
% /innofacts
}} Again % innofacts {FIGURE}
x% /innofacts
, and more.

% innofacts {TABLE}
% /innofacts

\begin{{itemize}}
\item
  % innofacts {FIGURE}
  % /innofacts

  % innofacts {TABLE}
  % /innofacts
\end{{itemize}}
\end{{document}}
"""
RST = f"""
They spent |rd-expenditure-2023 figure| on it. |rd-cn-2023-final claim|

.. innofacts {FIGURE}
.. /innofacts

.. innofacts {CLAIM}
.. /innofacts

.. innofacts {TABLE}
.. /innofacts

- item: |rd-expenditure-2023 figure|

  .. innofacts {TABLE}
  .. /innofacts
"""
ASCIIDOC = f"""
They spent
// innofacts {FIGURE}
// /innofacts
on it.
// innofacts {CLAIM}
// /innofacts
It goes on.

// innofacts {TABLE}
// /innofacts

* item
+
// innofacts {TABLE}
// /innofacts
"""


def pandoc(reader: str):
    """Return what reads a text by pandoc, through a Word document, in which nothing can hide."""

    def read(path) -> str:
        if not shutil.which("pandoc"):
            pytest.skip("pandoc is not there")
        document = path.with_suffix(".docx")
        for arguments in (("--from", reader, path, "--output", document), (document, "--to", "html", "--wrap=none")):
            done = subprocess.run(["pandoc", *map(str, arguments)], capture_output=True, text=True, check=True)
            assert done.stderr == ""
        return done.stdout

    return read


def asciidoctor(path) -> str:
    if not shutil.which("asciidoctor"):
        pytest.skip("asciidoctor is not there")
    command = ["asciidoctor", "--embedded", "--failure-level=WARN", "-o", "-", str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def rst(path) -> str:
    settings = {"report_level": 1, "halt_level": 2}  # whatever it has to say stops it
    text = path.read_text(encoding="utf-8")
    return docutils.core.publish_parts(text, writer="html5", settings_overrides=settings)["html_body"]


def python_markdown(path) -> str:
    return markdown.markdown(path.read_text(encoding="utf-8"), extensions=["tables", "footnotes"])


def markdown_it(path) -> str:
    return MarkdownIt("commonmark").enable("table").render(path.read_text(encoding="utf-8"))


READERS = [
    ("report.md", MARKDOWN, "gfm", pandoc("gfm"), 4),
    ("report.md", MARKDOWN, "markdown", pandoc("markdown"), 4),
    ("report.md", MARKDOWN, "commonmark_x", pandoc("commonmark_x"), 4),
    ("report.md", MARKDOWN, "markdown-it", markdown_it, 4),
    ("report.md", MARKDOWN, "Python-Markdown", python_markdown, 4),
    ("report.html", HTML, "html", pandoc("html"), 3),
    ("report.tex", LATEX, "latex", pandoc("latex"), 2),
    ("report.rst", RST, "pandoc-rst", pandoc("rst"), 2),
    ("report.rst", RST, "docutils", rst, 2),
    ("report.adoc", ASCIIDOC, "asciidoctor", asciidoctor, 2),
]


@pytest.mark.slow
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("name", "text", "reader", "read", "tables"), READERS, ids=[reader for _, _, reader, *_ in READERS]
)
def test_readers_see_real_tables_and_plain_figures(run, tmp_path, name, text, reader, read, tables, newline):  # noqa: ARG001 - it is the name of the case
    report = tmp_path / name
    report.write_bytes(text.lstrip("\n").replace("\n", newline).encode())
    assert run("embed", report).status == 0
    page = read(report)
    assert len(re.findall(r"<table\b", page)) == tables
    shown = re.sub(r"<!--.*?-->", "", page, flags=re.DOTALL)
    shown = " ".join(re.sub(r"<[^>]*>", " ", shown).split()).replace("&#8217;", "'").replace("’", "'")
    assert "innofacts" not in shown.replace("iol-2025-innovation", "")
    assert shown.count("3,327.8 billion CNY") == (text.count("|rd-expenditure-2023 figure|") or text.count(FIGURE))
    assert shown.count("China spent 3,335.71 billion yuan on research") == 1
    for cell in ROWS:
        assert shown.count(cell) == text.count(TABLE), cell
