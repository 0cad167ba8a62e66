"""`innofacts embed`."""

import json
import os
import random
import re
import signal
import stat
import statistics
import subprocess
import time
from collections import Counter, deque
from textwrap import dedent

import pytest
from conftest import PROGRAM, environment
from fpdf import FPDF
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from office import archive, p, parts_of, word, writer

from innofacts.documents.files import read_document

FACTS = """
[source]
id = "ministry"
type = "report"
publisher = "Ministry"
published = 2024-01-31
standing = "official"
title = "A *report*"
url = "https://x.example/a_b"

[[fact]]
id = "labs"
at = { paragraph = 2 }
claim = "There were *more* than 80 | labs_in_all."
figure = "> 80 laboratories"
measure = "laboratories"
period = 2023
topics = ["research"]

[[fact]]
id = "spending"
claim = "Spending was 5 % & more."
figure = "3.50 billion CNY"
measure = "spending"
period = 2023
topics = ["money"]

[[fact]]
id = "words"
claim = "No figure here."
topics = ["money"]
"""


@pytest.fixture
def facts(library, monkeypatch):
    """Return a small library, which embed looks into unless it is told otherwise."""
    folder = library(ministry=FACTS)
    monkeypatch.setenv("INNOFACTS_PATH", str(folder))
    return folder


@pytest.fixture
def embed(run, facts, tmp_path, monkeypatch):  # noqa: ARG001 - the library must be there
    """Return what embeds in a report of that text, and gives its new text."""
    folder = tmp_path / "reports"
    folder.mkdir(exist_ok=True)
    monkeypatch.chdir(folder)

    def embed(text: str, *options: str, name: str = "report.md") -> str:
        (folder / name).write_bytes(text.encode())
        status, out, err = run("embed", name, *options)
        assert (status, out) == (0, ""), err
        new = (folder / name).read_bytes().decode()
        # Once more changes nothing.
        for again in (("embed", name), ("embed", "--check", name)):
            status, out, err = run(*again)
            assert (status, out) == (0, "")
            nothing = rf"innofacts: {name}:\d+:\d+: nothing found for topic:nothing\n  hint: .+\n" * text.count(
                "nothing"
            )
            assert re.fullmatch(
                rf"{nothing}innofacts: {name}: (?:no markers|1 marker is|\d+ markers are)(?: up to date)?\n", err
            )
        assert (folder / name).read_bytes().decode() == new
        assert os.listdir(folder) == [name]
        return new

    return embed


@pytest.fixture
def refuse(run, facts, tmp_path, monkeypatch):  # noqa: ARG001 - the library must be there
    """Return what gives the message that embedding in a report of that text ends in; nothing is written."""
    folder = tmp_path / "reports"
    folder.mkdir(exist_ok=True)
    monkeypatch.chdir(folder)

    def refuse(text: str, *options: str, name: str = "report.md") -> str:
        (folder / name).write_bytes(text.encode())
        status, out, err = run("embed", name, *options)
        assert (status, out) == (2, "")
        assert (folder / name).read_bytes().decode() == text
        assert os.listdir(folder) == [name]
        return err

    return refuse


def sample(text: str) -> str:
    return dedent(text).removeprefix("\n")


# --- what comes into a report, in each syntax ----------------------------------------------------------------------

MARKDOWN = (
    """
    # <!-- innofacts show labs -c figure --><!-- /innofacts --> in all

    Text <!-- innofacts show spending -c figure -->old<!-- /innofacts --> and <!--innofacts   show labs -c claim--><!--/innofacts-->.

    <!-- innofacts list topic:money -c id,figure -->
    <!-- /innofacts -->

    - item
      <!-- innofacts list -c id -->
      <!-- /innofacts -->
    1. <!-- innofacts list -c id -n 1 -s -id -->
       <!-- /innofacts -->

    > <!-- innofacts show labs -c figure,by -->
    > <!-- /innofacts -->

    <!-- innofacts show labs -c figure -->
    <!-- /innofacts -->

    | a | b |
    |---|---|
    | x[^1] | <!-- innofacts show labs -c claim --><!-- /innofacts --> |

    [^1]: <!-- innofacts show labs -c standing --><!-- /innofacts -->

    ```
    <!-- innofacts show labs -c figure --><!-- /innofacts -->
    ```

    `<!-- innofacts show labs -c figure -->` <!-- innofacts-ignore -->
    <!-- innofacts show labs -c figure -->81<!-- /innofacts -->
    <!-- /innofacts-ignore --> <!-- innofacts: ok --> <!-- another -->
    """,
    """
    # <!-- innofacts show labs -c figure -->more than 80 laboratories<!-- /innofacts dd61b9bb --> in all

    Text <!-- innofacts show spending -c figure -->3.50 billion CNY<!-- /innofacts eee24c42 --> and <!--innofacts   show labs -c claim-->There were \\*more\\* than 80 \\| labs\\_in\\_all.<!-- /innofacts 6a6abd04 -->.

    <!-- innofacts list topic:money -c id,figure -->

    | Id | Figure |
    | --- | ---: |
    | spending | 3.50 billion CNY |
    | words |  |

    <!-- /innofacts 9064e407 -->

    - item
      <!-- innofacts list -c id -->

      | Id |
      | --- |
      | labs |
      | spending |
      | words |

      <!-- /innofacts 09d8be9b -->
    1. <!-- innofacts list -c id -n 1 -s -id -->

       | Id |
       | --- |
       | words |

       <!-- /innofacts b7e2cbcb -->

    > <!-- innofacts show labs -c figure,by -->
    >
    > | Figure | By |
    > | ---: | --- |
    > | more than 80 laboratories | Ministry |
    >
    > <!-- /innofacts 5278fb56 -->

    <!-- innofacts show labs -c figure -->

    more than 80 laboratories

    <!-- /innofacts dd61b9bb -->

    | a | b |
    |---|---|
    | x[^1] | <!-- innofacts show labs -c claim -->There were \\*more\\* than 80 \\| labs\\_in\\_all.<!-- /innofacts 6a6abd04 --> |

    [^1]: <!-- innofacts show labs -c standing -->official<!-- /innofacts 6896191a -->

    ```
    <!-- innofacts show labs -c figure --><!-- /innofacts -->
    ```

    `<!-- innofacts show labs -c figure -->` <!-- innofacts-ignore -->
    <!-- innofacts show labs -c figure -->81<!-- /innofacts -->
    <!-- /innofacts-ignore --> <!-- innofacts: ok --> <!-- another -->
    """,
)
MDX = (
    """
    {/* innofacts list -c id,figure -n 1 */}
    {/* /innofacts */}

    Text {/* innofacts show spending -c figure */}{/* /innofacts */} <Chart year={2023} />.
    """,
    """
    {/* innofacts list -c id,figure -n 1 */}

    | Id | Figure |
    | --- | ---: |
    | labs | more than 80 laboratories |

    {/* /innofacts 22daff56 */}

    Text {/* innofacts show spending -c figure */}3.50 billion CNY{/* /innofacts eee24c42 */} <Chart year={2023} />.
    """,
)
HTML = (
    """
    <p>Text <!-- innofacts show spending -c claim --><!-- /innofacts -->.</p>
      <!-- innofacts list -c id -n 1 -->
      <!-- /innofacts -->
    <script>"<!-- innofacts list -->"</script>
    """,
    """
    <p>Text <!-- innofacts show spending -c claim -->Spending was 5 % &amp; more.<!-- /innofacts aad1de6b -->.</p>
      <!-- innofacts list -c id -n 1 -->

      <table class="innofacts">
      <thead>
      <tr>
      <th scope="col" class="id" dir="auto">Id</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="id" dir="auto">labs</td>
      </tr>
      </tbody>
      </table>

      <!-- /innofacts 7df6caa7 -->
    <script>"<!-- innofacts list -->"</script>
    """,
)
LATEX = (
    r"""
    \begin{document}
    Text
    % innofacts show spending -c claim
    % /innofacts
    and % innofacts show spending -c figure
    old% /innofacts
    , a half.

    % innofacts list -c id -n 1
    % /innofacts
    \begin{verbatim}
    % innofacts list
    \end{verbatim}
    \end{document}
    """,
    r"""
    \begin{document}
    Text
    % innofacts show spending -c claim
    Spending was 5 \% \& more.
    % /innofacts e334ffd8
    and % innofacts show spending -c figure
    3.50 billion CNY% /innofacts eee24c42
    , a half.

    % innofacts list -c id -n 1

    % needs \usepackage{array,booktabs,longtable}; with pdfLaTeX also \usepackage[T1]{fontenc}
    \begin{longtable}{@{}l@{}}
    \toprule
    Id \\
    \midrule
    \endhead
    \bottomrule
    \endlastfoot
    labs \\
    \end{longtable}

    % /innofacts db3b8486
    \begin{verbatim}
    % innofacts list
    \end{verbatim}
    \end{document}
    """,
)
RST = (
    """
    Text |spending figure|, half of it |labs claim|.

    .. innofacts show spending -c figure
    .. /innofacts

    .. innofacts show labs -c claim

    .. /innofacts

    - .. innofacts list -c id -n 1

      .. /innofacts

    ::

       .. innofacts list
    """,
    r"""
    Text |spending figure|, half of it |labs claim|.

    .. innofacts show spending -c figure

    .. |spending figure| replace:: 3.50 billion CNY

    .. /innofacts 8f313501

    .. innofacts show labs -c claim

    .. |labs claim| replace:: There were \*more\* than 80 \| labs\_in\_all.

    .. /innofacts 43acf8cc

    - .. innofacts list -c id -n 1

      .. list-table::
         :header-rows: 1

         * - Id
         * - labs

      .. /innofacts b42b8855

    ::

       .. innofacts list
    """,
)
ASCIIDOC = (
    """
    Text
    // innofacts show labs -c claim
    // /innofacts
    and more.

    // innofacts list -c id,figure -n 1
    // /innofacts

    ----
    // innofacts list
    ----
    """,
    """
    Text
    // innofacts show labs -c claim
    There were &#42;more&#42; than 80 &#124; labs&#95;in&#95;all.
    // /innofacts 65b19457
    and more.

    // innofacts list -c id,figure -n 1

    [cols="<6,>27",options="header"]
    |====
    | Id   |                    Figure
    | labs | more than 80 laboratories
    |====

    // /innofacts 09e7d4da

    ----
    // innofacts list
    ----
    """,
)
TEXT = (
    """
    Text <!-- innofacts show labs -c figure --><!-- /innofacts -->.
    """,
    """
    Text <!-- innofacts show labs -c figure -->more than 80 laboratories<!-- /innofacts dd61b9bb -->.
    """,
)
HOSTS = {
    "report.md": MARKDOWN,
    "report.mdx": MDX,
    "report.html": HTML,
    "report.tex": LATEX,
    "report.rst": RST,
    "report.adoc": ASCIIDOC,
    "report.txt": TEXT,
}


@pytest.mark.parametrize("name", HOSTS)
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_every_syntax(embed, name, newline):
    before, after = (sample(text).replace("\n", newline) for text in HOSTS[name])
    assert embed(before, name=name) == after


@pytest.mark.usefixtures("facts")
def test_the_file_stays_what_it_was(run, tmp_path):
    before = "\ufeffText <!-- innofacts show labs -c figure --><!-- /innofacts -->\r\nno line end"
    after = before.replace("--><!-- /innofacts", "-->more than 80 laboratories<!-- /innofacts dd61b9bb")
    (tmp_path / "report.md").write_bytes(before.encode())
    (tmp_path / "report.md").chmod(0o604)
    (tmp_path / "link.md").symlink_to("report.md")
    assert run("embed", tmp_path / "link.md") == (0, "", f"innofacts: {tmp_path}/link.md: updated 1 of 1 marker\n")
    assert (tmp_path / "report.md").read_bytes() == after.encode()
    assert stat.S_IMODE((tmp_path / "report.md").stat().st_mode) == 0o604
    assert (tmp_path / "link.md").is_symlink()


@pytest.mark.usefixtures("facts")
def test_a_line_that_begins_with_words_of_a_marker_is_warned_of_in_markdown(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    marker = "<!-- innofacts show labs -c figure --><!-- /innofacts -->"
    text = f"{marker} here\n\n- {marker}\n\na {marker}\n\n<!-- innofacts list -c id -->\n<!-- /innofacts -->\n"
    warning = "CommonMark treats a line that begins with a comment as HTML: put a word before the marker"
    for name, expected in (
        ("r.md", f"innofacts: warning: r.md:1:1: {warning}\ninnofacts: warning: r.md:3:3: {warning}\n"),
        ("r.txt", ""),
    ):
        (tmp_path / name).write_text(text)
        assert run("embed", name) == (0, "", f"{expected}innofacts: {name}: updated 4 of 4 markers\n")
        assert run("embed", name) == (0, "", f"innofacts: {name}: 4 markers are up to date\n")


@pytest.mark.usefixtures("facts")
def test_of_many_problems_the_first_hundred_are_told(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.md").write_text("a <!-- innofacts show spending -c figure --> b\n" * 2000)
    status, _, err = run("embed", "r.md")
    assert (status, err.count("begins inside the marker")) == (2, 100)
    assert err.endswith("\ninnofacts: error: 1,900 more problems like these\ninnofacts: nothing was written\n")


@pytest.mark.usefixtures("facts")
def test_a_report_without_markers_is_not_touched(run, tmp_path):
    report = tmp_path / "report.md"
    report.write_text("Text <!-- a comment -->\n")
    os.utime(report, (0, 0))
    assert run("embed", report) == (0, "", f"innofacts: {report}: no markers\n")
    assert report.stat().st_mtime == 0
    (tmp_path / "more.md").write_text("x <!-- innofacts show spending -c figure --><!-- /innofacts --> y\n")
    run("embed", tmp_path / "more.md")
    assert run("embed", tmp_path) == (0, "", "innofacts: 2 reports: 1 marker is up to date\n")


def test_every_format_that_is_text_can_be_asked_for(embed):
    text = "<!-- innofacts show labs -c id,value,high_open -f {} -->\n<!-- /innofacts -->\n"
    shown = {
        "csv": "id,value,high_open\nlabs,,true",
        "json": '[\n  {"id": "labs", "value": null, "high_open": true}\n]',
        "rst": ".. list-table::\n   :header-rows: 1\n\n   * - Id\n     - Value\n     - High open\n   * - labs\n     -\n     - true",
    }
    for form, expected in shown.items():
        assert embed(text.format(form)).split("\n\n", 1)[1].rpartition("\n\n")[0] == expected
    assert "\n\n<svg xmlns=" in embed("<!-- innofacts list -f svg -->\n<!-- /innofacts -->\n")


_IN_TEXT = "csv, tsv, json, jsonl, markdown, html, latex, svg, rst, asciidoc, jira, mediawiki, textile, org"


@pytest.mark.parametrize("name", ["table", "cards", "xlsx"])
def test_a_format_that_no_text_can_have_is_refused(run, library, tmp_path, name):
    (report := tmp_path / "r.txt").write_text(text := f"<!-- innofacts list -f {name} -->\n<!-- /innofacts -->\n")
    assert run("embed", report, "--facts", library(ministry=FACTS)) == (
        2,
        "",
        f"innofacts: error: {report}:1:1: {name} is not a format for the text of a report\n"
        f"  1 | <!-- innofacts list -f {name} -->\n    | ^\n  hint: a report takes {_IN_TEXT}\n"
        "innofacts: nothing was written\n",
    )
    assert report.read_text() == text


_LIVE = "A <b>half</b> of 50 % <!-- /innofacts --> <script>alert(1)</script> */} -->"
_WITHOUT_TAGS = ("csv", "tsv", "json", "jsonl", "rst", "asciidoc", "jira")


@pytest.mark.parametrize(
    ("language", "name", "marker", "refused", "read"),
    [
        ("markdown", "r.md", "<!-- {} -->", _WITHOUT_TAGS, "<b>"),
        ("html", "r.html", "<!-- {} -->", _WITHOUT_TAGS, "<b>"),
        ("mdx", "r.mdx", "{{/* {} */}}", _WITHOUT_TAGS, "<b>"),
        ("text", "r.txt", "<!-- {} -->", _WITHOUT_TAGS[:5], "<!-- /innofacts -->"),
        ("latex", "r.tex", "% {}", (*_WITHOUT_TAGS, "mediawiki", "org"), "% "),
        ("rst", "r.rst", ".. {}", (), ""),
        ("asciidoc", "r.adoc", "// {}", (), ""),
    ],
)
def test_no_value_is_markup_in_a_report_in_any_format(run, library, tmp_path, language, name, marker, refused, read):
    facts, report = library(ministry=FACTS.replace("No figure here.", _LIVE)), tmp_path / name
    for form in _IN_TEXT.split(", "):
        opener = f"innofacts list -f {form}{'' if form == 'svg' else ' -c claim,id'}"
        report.write_text(text := f"{marker.format(opener)}\n{marker.format('/innofacts')}\n")
        status, _, err = run("embed", report, "--facts", facts)
        if form in refused:
            assert (status, report.read_text()) == (2, text)
            assert f'{report}:1:1: {form} cannot write "{read}' in err
            assert f'" so that {language} reads it as text\n' in err
            assert err.endswith("hint: leave out -f, or choose other columns with -c\ninnofacts: nothing was written\n")
        else:
            assert status == 0, err
            assert run("embed", "--check", report, "--facts", facts)[0] == 0, form
            assert read != "<b>" or "<script" not in report.read_text()


def test_signs_that_are_no_markup_pass_in_any_format(embed):
    text = "<!-- innofacts show spending -c claim,value -f csv -->\n<!-- /innofacts -->\n"
    assert "\nclaim,value\nSpending was 5 % & more.,3500000000\n" in embed(text)


def test_what_a_table_may_be_asked(embed):
    def body(command: str) -> str:
        text = embed(f"<!-- innofacts {command} -->\n<!-- /innofacts -->\n")
        return text.split("\n\n", 1)[1].rpartition("\n\n")[0]

    assert body("list --count topics") == "| Topics | Count |\n| --- | ---: |\n| money | 2 |\n| research | 1 |"
    assert body("list topic:research -c id --no-header") == "|  |\n| --- |\n| labs |"
    assert body("show labs --history") == (
        "| Public | Id | Figure | Period | By |\n"
        "| ---------- | ---------- | ------------------------------: | ---------- | -------------------- |\n"
        "| 2024-01-31 | labs | more than 80 laboratories | 2023 | official, Ministry |"
    )
    assert body("search spending -c id") == "| Id |\n| --- |\n| spending |"
    assert body("list topic:nothing -c id") == "| Id |\n| --- |"
    assert (
        body("export -c id,value -n 2 -s -id")
        == "| Id | Value |\n| --- | ---: |\n| words |  |\n| spending | 3500000000 |"
    )
    assert (
        body("list figure:70.. -c id --possibly")
        == "| Id | Match |\n| --- | --- |\n| labs | surely |\n| spending | surely |"
    )
    dashes = f"| {'-' * 10} | {'-' * 60} |"
    assert body("show spending").startswith(
        f"**spending**\n\n|  |  |\n{dashes}\n| Claim | Spending was 5 % & more. |\n"
    )
    assert body("show labs -c figure -f markdown") == "| Figure |\n| ---: |\n| more than 80 laboratories |"
    assert body("show labs -c id,value --json") == '[\n  {"id": "labs", "value": null}\n]'
    assert body("compare labs '> 70 laboratories'").startswith(
        f"**labs and \\> 70 laboratories**\n\n|  |  |\n{dashes}\n| Verdict | supported |\n"
    )
    assert body("compare labs '> 70 laboratories' '5 men' -n 1") == body("compare labs '> 70 laboratories'")
    assert "| Verdict | supported |" in body("compare labs 'over 70 labs'")  # as on the command line
    assert body("compare --by period topic:money") == "| Period | Figure |\n| --- | ---: |\n| 2023 | 3.50 billion CNY |"


# --- citations -----------------------------------------------------------------------------------------------------

CITING = (
    """
    Text.[^labs] And[^mine] more[^ministry] <!-- innofacts show spending -c figure --><!-- /innofacts --> `[^no]` [^labs]

    Said <!-- innofacts cite labs -f in-text --><!-- /innofacts --> and <!-- innofacts cite labs words -f pandoc --><!-- /innofacts -->.

    [^mine]: <!-- innofacts cite --source ministry --><!-- /innofacts -->

    <!-- innofacts cite --noted -->
    <!-- /innofacts -->

    1. <!-- innofacts cite --used -f apa -->
       <!-- /innofacts -->
    """,
    """
    Text.[^labs] And[^mine] more[^ministry] <!-- innofacts show spending -c figure -->3.50 billion CNY<!-- /innofacts 00000000 --> `[^no]` [^labs]

    Said <!-- innofacts cite labs -f in-text -->(Ministry 2024, para. 2)<!-- /innofacts 00000000 --> and <!-- innofacts cite labs words -f pandoc -->[@ministry, para. 2] [@ministry]<!-- /innofacts 00000000 -->.

    [^mine]: <!-- innofacts cite --source ministry -->Ministry, official, “A \\*report\\*”, 31 January 2024, <https://x.example/a_b><!-- /innofacts 00000000 -->

    <!-- innofacts cite --noted -->

    [^labs]: Ministry, official, “A \\*report\\*”, 31 January 2024, para. 2, <https://x.example/a_b>
    [^ministry]: Ministry, official, “A \\*report\\*”, 31 January 2024, <https://x.example/a_b>

    <!-- /innofacts 00000000 -->

    1. <!-- innofacts cite --used -f apa -->

       - Ministry. (2024). _A \\*report\\*_. <https://x.example/a_b>

       <!-- /innofacts 00000000 -->
    """,
)
CITING_IN = {
    "report.mdx": (
        """
        {/* innofacts cite labs -f apa */}{/* /innofacts */}
        """,
        """
        {/* innofacts cite labs -f apa */}Ministry. (2024). _A \\*report\\*_. [https://x.example/a_b](https://x.example/a_b) Para. 2.{/* /innofacts 00000000 */}
        """,
    ),
    "report.html": (
        """
        <!-- innofacts show labs -c figure --><!-- /innofacts -->
        <!-- innofacts cite --used -f apa -->
        <!-- /innofacts -->
        """,
        """
        <!-- innofacts show labs -c figure -->more than 80 laboratories<!-- /innofacts 00000000 -->
        <!-- innofacts cite --used -f apa -->

        <ul class="innofacts">
        <li>Ministry. (2024). <i>A *report*</i>. <a href="https://x.example/a_b" rel="noopener noreferrer">https://x.example/a_b</a></li>
        </ul>

        <!-- /innofacts 00000000 -->
        """,
    ),
    "report.tex": (
        r"""
        See \cite[p.~3]{ministry}.\footnote{%
        % innofacts cite labs -f apa
        % /innofacts
        }
        % innofacts cite --used -f chicago
        % /innofacts
        """,
        r"""
        See \cite[p.~3]{ministry}.\footnote{%
        % innofacts cite labs -f apa
        Ministry. (2024). \textit{A *report*}. https://\allowbreak{}x.\allowbreak{}example/\allowbreak{}a\_\allowbreak{}b Para. 2.
        % /innofacts 00000000
        }
        % innofacts cite --used -f chicago

        \begin{itemize}
        \item Ministry. 2024. “A *report*.” https://\allowbreak{}x.\allowbreak{}example/\allowbreak{}a\_\allowbreak{}b.
        \end{itemize}

        % /innofacts 00000000
        """,
    ),
    "report.rst": (
        """
        Text [#labs]_.

        .. innofacts cite labs -f apa
        .. /innofacts

        .. innofacts cite --noted
        .. /innofacts
        """,
        r"""
        Text [#labs]_.

        .. innofacts cite labs -f apa

        .. |labs apa| replace:: Ministry. (2024). *A \*report\**. https://x.example/a_b Para. 2.

        .. /innofacts 00000000

        .. innofacts cite --noted

        .. [#labs] Ministry, official, “A \*report\*”, 31 January 2024, para. 2, https://x.example/a_b

        .. /innofacts 00000000
        """,
    ),
    "report.adoc": (
        """
        // innofacts cite --source ministry -f apa
        // /innofacts

        // innofacts cite --used
        // /innofacts
        """,
        """
        // innofacts cite --source ministry -f apa
        Ministry. (2024). _A &#42;report&#42;_. https://x.example/a_b
        // /innofacts 00000000

        // innofacts cite --used

        * Ministry, official, “A &#42;report&#42;”, 31 January 2024, https://x.example/a_b

        // /innofacts 00000000
        """,
    ),
    "report.txt": (
        """
        <!-- innofacts cite labs -f apa --><!-- /innofacts -->
        """,
        """
        <!-- innofacts cite labs -f apa -->Ministry. (2024). A \\*report\\*. <https://x.example/a_b> Para. 2.<!-- /innofacts 00000000 -->
        """,
    ),
    "report.md": CITING,
}
_HEX = re.compile(r"(?<=/innofacts )[0-9a-f]{8}")


@pytest.mark.parametrize("name", CITING_IN)
def test_citations_in_every_syntax(embed, name):
    before, after = map(sample, CITING_IN[name])
    # Which checksums there are is told above.
    assert _HEX.sub("00000000", embed(before, name=name)) == after


def test_only_what_a_report_shows_is_used(embed):
    report = "<!-- innofacts {} -->\n<!-- /innofacts -->\n\n<!-- innofacts cite --used -->\n<!-- /innofacts -->\n"
    assert embed(report.format("list topic:nothing")).count("- Ministry") == 0
    for command in (
        "list -n 1",
        "list --count topics",
        "search spending",
        "compare labs spending",
        "compare --by period labs",
        "show labs",
    ):
        assert embed(report.format(command)).count("- Ministry, official") == 1, command


@pytest.mark.usefixtures("facts")
def test_a_query_that_finds_nothing_is_told_each_time(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    report = tmp_path / "report.md"
    report.write_text("Money:\n\n<!-- innofacts list topic:mony -c id -->\n<!-- /innofacts -->\n")
    told = (
        "innofacts: report.md:3:1: nothing found for topic:mony\n"
        '  hint: no fact has topic:"mony"; did you mean "money"?\n'
    )
    assert run("embed", "report.md") == (0, "", f"{told}innofacts: report.md: updated 1 of 1 marker\n")
    assert "\n\n| Id |\n| --- |\n\n" in report.read_text()
    assert run("embed", "--check", "report.md") == (0, "", f"{told}innofacts: report.md: 1 marker is up to date\n")


# --- what somebody or something else has changed -------------------------------------------------------------------

BLOCK = "<!-- innofacts list topic:money -c id,figure -->\n\n{}\n\n<!-- /innofacts -->\n"
TABLE = "| Id | Figure |\n| --- | ---: |\n| spending | 3.50 billion CNY |\n| words |  |"


@pytest.mark.parametrize(
    "padded",
    [
        "| Id       |           Figure |\n| -------- | ---------------: |\n| spending | 3.50 billion CNY |\n| words    |                  |",
        "|Id|Figure|\n|-|-:|\n|spending|3.50 billion CNY|\n|words||",
        "\n" + TABLE.replace("\n", "\n\n") + "\n",
        "  " + TABLE.replace("\n", "\n  "),
    ],
)
def test_a_table_that_was_only_padded_is_not_stale(run, embed, facts, padded):
    text = embed(BLOCK.format(TABLE))
    again = text.replace(TABLE, padded)
    assert embed(again) == again
    (facts / "ministry.toml").write_text(FACTS.replace("3.50 billion", "3.60 billion"))
    assert embed(again) == text.replace("3.50", "3.60").replace(text[-13:-5], run_checksum(run, facts))


def run_checksum(run, facts) -> str:
    """Return the checksum of the table when it is made again."""
    report = facts.parent / "anew.md"
    report.write_text(BLOCK.format(""))
    run("embed", report)
    return report.read_text()[-13:-5]


def test_a_page_with_different_indents_is_not_stale(embed):
    page = embed("<!-- innofacts list -c id -n 1 -->\n<!-- /innofacts -->\n", name="page.html")
    again = page.replace("\n<t", "\n    <t").replace("<thead>\n", "<thead>")
    assert again != page
    assert embed(again, name="page.html") == again


HAND = "Text <!-- innofacts show labs -c figure -->{}<!-- /innofacts dd61b9bb -->.\n"


def test_what_was_changed_by_hand_is_refused(refuse, embed, run, tmp_path):
    assert refuse(HAND.format("80 laboratories")) == (
        "innofacts: error: changed by hand, so not overwritten: report.md:1:6\n"
        "  hint: --check shows the difference, --force overwrites it; nothing was written\n"
    )
    (tmp_path / "reports" / "report.md").write_text(HAND.format("80 laboratories"))
    assert run("embed", "--check", "report.md") == (
        1,
        sample(
            """
            report.md:1:6: changed by hand: innofacts show labs -c figure
            --- report.md
            +++ report.md
            @@ -1 +1 @@
            -Text <!-- innofacts show labs -c figure -->80 laboratories<!-- /innofacts dd61b9bb -->.
            +Text <!-- innofacts show labs -c figure -->more than 80 laboratories<!-- /innofacts dd61b9bb -->.
            """
        ),
        "innofacts: error: 1 of 1 marker out of date\n"
        "  hint: innofacts embed updates them, and with --force also what was changed by hand\n",
    )
    assert embed(HAND.format("80 laboratories"), "--force") == HAND.format("more than 80 laboratories")


def test_what_was_changed_by_hand_to_what_is_right_is_right(embed):
    wrong = HAND.format("more than 80 laboratories").replace("dd61b9bb", "00000000")
    assert embed(wrong) == HAND.format("more than 80 laboratories")


def test_what_was_emptied_by_hand_is_filled_again(embed):
    assert embed(HAND.format("")) == HAND.format("more than 80 laboratories")


@pytest.mark.usefixtures("facts")
def test_one_edit_by_hand_keeps_every_report_as_it_is(run, tmp_path):
    good, bad = tmp_path / "good.md", tmp_path / "bad.md"
    good.write_text("<!-- innofacts list -c id -->\n<!-- /innofacts -->\n")
    bad.write_text(HAND.format("80 laboratories"))
    before = good.read_text(), bad.read_text()
    status, out, err = run("embed", good, bad)
    assert (status, out) == (2, "")
    assert "bad.md:1:6" in err
    assert (good.read_text(), bad.read_text()) == before


@pytest.mark.usefixtures("facts")
def test_check_and_diff_write_nothing(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    text = "one\n<!-- innofacts show labs -c figure -->80<!-- /innofacts -->\ntwo <!-- innofacts show spending -c value --><!-- /innofacts -->"
    (tmp_path / "report.md").write_text(text)
    diff = sample(
        r"""
        --- report.md
        +++ report.md
        @@ -1,3 +1,3 @@
         one
        -<!-- innofacts show labs -c figure -->80<!-- /innofacts -->
        -two <!-- innofacts show spending -c value --><!-- /innofacts -->
        \ No newline at end of file
        +<!-- innofacts show labs -c figure -->more than 80 laboratories<!-- /innofacts dd61b9bb -->
        +two <!-- innofacts show spending -c value -->3500000000<!-- /innofacts 90d3e657 -->
        \ No newline at end of file
        """
    )
    stale = (
        "report.md:2:1: stale: innofacts show labs -c figure\nreport.md:3:5: stale: innofacts show spending -c value\n"
    )
    told = "innofacts: error: 2 of 2 markers out of date\n  hint: innofacts embed updates them\n"
    assert run("embed", "--check", "report.md") == (1, stale + diff, told)
    assert run("embed", "--diff", "report.md") == (0, diff, "")
    assert run("embed", "--check", "--diff", "report.md", "./report.md") == (1, stale + diff, told)
    assert (tmp_path / "report.md").read_text() == text


@pytest.mark.usefixtures("facts")
def test_standard_input_is_filled_on_standard_output(run, standard_input):
    def given(text: str, *options: str):
        standard_input(text)
        return run("embed", "-", *options)

    text = "Text <!-- innofacts show labs -c figure --><!-- /innofacts -->.\r\n"
    filled = HAND.format("more than 80 laboratories").replace("\n", "\r\n")
    assert given(text) == (0, filled, "innofacts: <stdin>: updated 1 of 1 marker\n")
    assert given(filled) == (0, filled, "innofacts: <stdin>: 1 marker is up to date\n")
    assert given("% innofacts show labs -c figure\n% /innofacts\n", "--markup", "latex") == (
        0,
        "% innofacts show labs -c figure\nmore than 80 laboratories\n% /innofacts dd61b9bb\n",
        "innofacts: <stdin>: updated 1 of 1 marker\n",
    )
    assert given(text, "--check")[0] == 1
    assert given("x <!-- innofacts -->")[2].startswith("innofacts: error: <stdin>:1:3: ")


# --- what is wrong with a marker -----------------------------------------------------------------------------------

CLOSE = "<!-- /innofacts -->"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a <!-- innofacts show labs -->", "report.md:1:3: this marker is never closed"),
        (f"a\n b {CLOSE}", "report.md:2:4: this closes no marker"),
        (
            f"<!-- innofacts list --> <!-- innofacts list --> {CLOSE}",
            "report.md:1:25: this marker begins inside the marker of line 1, which is not closed",
        ),
        (f"<!-- innofacts -->{CLOSE}", "report.md:1:1: the marker has no command line"),
        (
            f"<!-- innofacts list 'a -->{CLOSE}",
            "report.md:1:1: the command line has a quotation mark that is not closed",
        ),
        (
            "<!-- innofacts list --><!-- /innofacts 12 -->",
            "report.md:1:24: a closing comment contains only a checksum of eight",
        ),
        (f"<!-- innofacts lst -->{CLOSE}", 'report.md:1:1: unknown command "lst"'),
        (f"<!-- innofacts embed other.md -->{CLOSE}", 'report.md:1:1: unknown command "embed"'),
        (f"<!-- innofacts show labs -c figure -o /tmp/x -->{CLOSE}", "report.md:1:1: -o cannot be used here"),
        (f"<!-- innofacts list --facts /etc -->{CLOSE}", "report.md:1:1: --facts cannot be used here"),
        (f"<!-- innofacts list --colums id -->{CLOSE}", 'report.md:1:1: unknown option "--colums"'),
        (f"<!-- innofacts list -c -->{CLOSE}", "report.md:1:1: -c needs a value"),
        (f"<!-- innofacts list -c , -->{CLOSE}", "report.md:1:1: -c names no column"),
        (f"<!-- innofacts list -c clam -->\n{CLOSE}", 'report.md:1:1: unknown column "clam"'),
        (f"<!-- innofacts list topc:x -->\n{CLOSE}", 'report.md:1:1: unknown field "topc"'),
        (f"<!-- innofacts list -n x -->\n{CLOSE}", 'report.md:1:1: -n does not take "x"'),
        (
            f"<!-- innofacts list --count topics -c id -->\n{CLOSE}",
            "report.md:1:1: --count cannot be combined with -c or -s",
        ),
        ("<!-- inofacts show labs -->", 'report.md:1:1: this marker begins with "inofacts"'),
        ("<!-- Innofacts: show labs -->", 'report.md:1:1: this marker begins with "Innofacts:"'),
        (f"<!-- innofacts list -f docx -->\n{CLOSE}", 'report.md:1:1: unknown format "docx"'),
        *(
            (
                f"<!-- innofacts list -f {name} -->\n{CLOSE}",
                f"report.md:1:1: {name} is not a format for the text of a report",
            )
            for name in ("xlsx", "table", "cards")
        ),
        (f"<!-- innofacts list -f csv --json -->\n{CLOSE}", "report.md:1:1: --json and -f csv name two formats"),
        (f"<!-- innofacts search -->\n{CLOSE}", "report.md:1:1: nothing to search for"),
        (f"<!-- innofacts search zzzzzzzz -->\n{CLOSE}", "report.md:1:1: nothing found for zzzzzzzz"),
        (f"<!-- innofacts show lbs -c figure -->{CLOSE}", 'report.md:1:1: no fact has the id "lbs"'),
        (f"<!-- innofacts show lab -c figure -->{CLOSE}", 'report.md:1:1: "lab" is only the beginning of an id'),
        (f"<!-- innofacts show labs spending -c figure -->{CLOSE}", "report.md:1:1: show takes the id of one fact"),
        (f"<!-- innofacts show words -c figure -->{CLOSE}", "report.md:1:1: words has no figure"),
        (f"<!-- innofacts cite -->{CLOSE}", "report.md:1:1: cite takes ids, or --used, or --noted"),
        (f"<!-- innofacts cite labs --used -->{CLOSE}", "report.md:1:1: cite takes ids, or --used, or --noted"),
        (f"<!-- innofacts cite --used --noted -->{CLOSE}", "report.md:1:1: cite takes ids, or --used, or --noted"),
        (f"<!-- innofacts cite lab -->{CLOSE}", 'report.md:1:1: "lab" is only the beginning of an id'),
        (f"<!-- innofacts cite --source mini -->{CLOSE}", 'report.md:1:1: "mini" is only the beginning of an id'),
        (
            f"<!-- innofacts cite labs -f bibtex -->{CLOSE}",
            "report.md:1:1: bibtex is not a style for the text of a report",
        ),
        (f"<!-- innofacts cite labs -f appa -->{CLOSE}", 'report.md:1:1: unknown style "appa"'),
        (
            f"<!-- innofacts cite --used -->{CLOSE}",
            "report.md:1:1: a table needs its opening and closing comments on lines of their own",
        ),
        (f"<!-- innofacts compare -->\n{CLOSE}", "report.md:1:1: compare takes the id of a fact"),
        (f"<!-- innofacts compare lab labs -->\n{CLOSE}", 'report.md:1:1: "lab" is only the beginning of an id'),
        (
            f"a <!-- innofacts list -->{CLOSE}",
            "report.md:1:3: a table needs its opening and closing comments on lines of their own",
        ),
        (
            f"<!-- innofacts list -->\n{CLOSE} a",
            "report.md:1:1: a table needs its opening and closing comments on lines of their own",
        ),
        (
            f"<!-- innofacts list --> a\n{CLOSE}",
            "report.md:1:1: a table needs its opening and closing comments on lines of their own",
        ),
    ],
)
def test_a_wrong_marker_is_reported_with_its_position_and_nothing_is_written(refuse, text, told):
    err = refuse(f"{text}\n")
    assert err.startswith(f"innofacts: error: {told}"), err
    line = text.split("\n")[int(told.split(":")[1]) - 1]
    assert f" | {line}\n" in err
    assert err.endswith("innofacts: nothing was written\n")


@pytest.mark.parametrize(
    ("command", "hint"),
    [
        ("show", "write innofacts show ID -c figure"),
        ("show labs spending", "write a marker for each"),
        ("show labs", "nothing else may be on either line; one cell of a fact, show ID -c figure, needs none"),
        ("list", "nothing else may be on either line"),
        ("show 'labs", "close it, or leave it out"),
    ],
)
def test_what_is_wrong_with_a_marker_comes_with_what_would_be_right(refuse, command, hint):
    assert f"\n  hint: {hint}\n" in refuse(f"a <!-- innofacts {command} -->{CLOSE}\n")


def test_a_page_has_no_footnotes_that_are_called_by_names(refuse):
    err = refuse(f"<!-- innofacts cite --noted -->\n{CLOSE}\n", name="page.html")
    assert err.startswith("innofacts: error: page.html:1:1: html has no named footnotes\n")


@pytest.mark.usefixtures("facts")
def test_all_mistakes_in_all_reports_are_reported_at_once(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    one = f"<!-- innofacts show lbs -c figure -->{CLOSE}\n<!-- innofacts list -c id -->\n{CLOSE}\n{CLOSE}\n"
    (tmp_path / "one.md").write_text(one)
    (tmp_path / "two.tex").write_text("% innofacts list -o x\n")
    (tmp_path / "three.md").write_text(one.partition("\n")[2].partition(CLOSE)[0] + CLOSE)
    assert run("embed", "one.md", "two.tex", "three.md") == (
        2,
        "",
        sample(
            """
            innofacts: error: one.md:1:1: no fact has the id "lbs"
              1 | <!-- innofacts show lbs -c figure --><!-- /innofacts -->
                | ^
              hint: did you mean "labs"?
            innofacts: error: one.md:4:1: this closes no marker
              4 | <!-- /innofacts -->
                | ^
              hint: remove it, or begin the marker that it closes: <!-- innofacts ... -->
            innofacts: error: two.tex:1:1: this marker is never closed
              1 | % innofacts list -o x
                | ^
              hint: write % /innofacts where it ends
            innofacts: nothing was written
            """
        ),
    )
    assert (tmp_path / "one.md").read_text() == one
    assert "| Id |" not in (tmp_path / "three.md").read_text()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("none.md", "none.md: cannot be read: No such file or directory"),
        ("binary.md", "binary.md: this is a binary file, not a text; save the report as UTF-8 text"),
    ],
)
@pytest.mark.usefixtures("facts")
def test_what_is_no_report_is_named_and_the_others_are_filled(run, tmp_path, monkeypatch, name, told):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "binary.md").write_bytes(b"a\0b")
    (tmp_path / "good.md").write_text(f"<!-- innofacts list -c id -->\n{CLOSE}\n")
    told, unread = f"innofacts: error: {told}\n", "innofacts: error: 1 file could not be read"
    checked = run("embed", "--check", "good.md", name)
    assert (checked.status, checked.err) == (2, f"{told}{unread}; 1 of 1 marker out of date\n")
    assert "good.md:1:1: stale" in checked.out
    assert run("embed", "good.md", name) == (2, "", f"{told}innofacts: good.md: updated 1 of 1 marker\n{unread}\n")
    assert "| Id |" in (tmp_path / "good.md").read_text()
    assert run("embed", name).err.startswith(f"innofacts: error: {name}: ")
    assert run("embed", name, "other.md").err.endswith("could not be read\n")


def test_a_library_with_problems_is_refused_unless_they_are_allowed(run, broken, tmp_path):
    report = tmp_path / "report.md"
    report.write_text(f"<!-- innofacts list -c id -->\n{CLOSE}\n")
    status, out, err = run("embed", report, "--facts", broken)
    assert (status, out) == (2, "")
    assert "unknown key" in err
    assert "1 problem, so that nothing was written; --allow-problems writes it without the affected facts" in err
    assert "| good-fact |" not in report.read_text()
    assert run("embed", report, "--facts", broken, "--allow-problems").status == 0
    assert "| good-fact |" in report.read_text()


@pytest.mark.usefixtures("facts")
def test_an_unknown_markup_is_reported(run, tmp_path):
    (tmp_path / "r.md").write_text("a\n")
    assert run("embed", tmp_path / "r.md", "--markup", "markdwn") == (
        2,
        "",
        'innofacts: error: unknown markup language "markdwn"\n'
        '  hint: did you mean "markdown"? the markup languages are markdown, mdx, html, latex, rst, asciidoc, text\n',
    )


@pytest.mark.usefixtures("on_terminal")
@pytest.mark.usefixtures("facts")
def test_a_diff_on_a_terminal_acts_on_nothing(run, tmp_path):
    (tmp_path / "r.md").write_text(f"\x1b[2J <!-- innofacts show labs -c figure -->{CLOSE}\n")
    status, out, _ = run("embed", "--diff", tmp_path / "r.md")
    assert status == 0
    assert "-\\x1b[2J <!-- innofacts" in out
    assert "\x1b" not in out


# --- interrupted ---------------------------------------------------------------------------------------------------


_MARKER = "Text <!-- innofacts show labs -c figure --><!-- /innofacts -->.\n"
_STALE = {  # long enough that a run is often in the middle of its work
    "report.md": ((_MARKER + "A line that stays as it is.\n" * 20) * 300).encode(),
    "report.ipynb": json.dumps(
        {"cells": [{"cell_type": "markdown", "source": [_MARKER] * 10}] * 60, "nbformat": 4}, indent=1
    ).encode(),
    "report.docx": word(p("Labs: [[innofacts show labs -c figure]].") * 400),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", _STALE)
def test_a_killed_run_leaves_the_old_report_or_the_new_one(run, facts, tmp_path, name):
    report = tmp_path / name
    old = _STALE[name]
    report.write_bytes(old)
    assert run("embed", report).status == 0
    new = report.read_bytes()
    drawn = random.Random(1)  # noqa: S311 - a moment, and no secret
    command = [*PROGRAM, "embed", str(report)]
    took = deque(maxlen=5)  # seconds, of the last runs that came to their end: a machine is faster at times
    found = Counter()
    for number in range(30):  # of which 25 are killed, in each format
        report.write_bytes(old)
        begun = time.monotonic()
        with subprocess.Popen(
            command, env=environment(INNOFACTS_PATH=str(facts)), stderr=subprocess.DEVNULL
        ) as process:
            try:
                # First whole runs tell how long one takes, then each is killed at some moment of it.
                process.wait(timeout=drawn.uniform(0, statistics.median(took)) if number >= 5 else None)
                took.append(time.monotonic() - begun)
            except subprocess.TimeoutExpired:
                process.send_signal(signal.SIGKILL)
        found[report.read_bytes()] += 1
        for left in {*tmp_path.iterdir()} - {report, tmp_path / "library"}:
            # Killed between giving the complete file a name and moving it over the old one; a later run removes it.
            assert left.match(".innofacts-*.new")
            assert left.read_bytes() == new
            left.unlink()
    assert set(found) == {old, new}
    assert found[old] > 3


# --- any text ------------------------------------------------------------------------------------------------------

_PARTS = st.sampled_from(
    [
        *("text", "`code`", "```", "- ", "> ", "    ", "| a | b |", "\n", "\r\n", "\n\n", "é", "\\", "*"),
        "<!-- innofacts show labs -c figure --><!-- /innofacts -->",
        "\n<!-- innofacts list -c id,figure -->\n<!-- /innofacts -->\n",
        "<!-- innofacts show spending -c claim -->",
        *("<!-- /innofacts -->", "<!-- innofacts-ignore -->", "<!-- /innofacts-ignore -->", "<!--", "-->"),
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(parts=st.lists(_PARTS, max_size=12))
@pytest.mark.usefixtures("facts")
def test_what_is_outside_the_markers_stays_and_a_second_run_changes_nothing(run, tmp_path, parts):
    report = tmp_path / "any.md"
    text = "".join(parts)
    report.write_bytes(text.encode())
    status, _, _ = run("embed", report)
    once = report.read_bytes().decode()
    if status:
        assert (status, once) == (2, text)
    else:
        assert run("embed", report)[:2] == (0, "")
        assert report.read_bytes().decode() == once


@pytest.mark.usefixtures("facts")
def test_markers_in_the_cells_of_a_notebook_are_filled(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    marker = "We had <!-- innofacts show labs -c figure --><!-- /innofacts --> in 2023.\n"
    table = ["| a |\n", "\n", "<!-- innofacts list topic:money -c id,figure -->\n", "<!-- /innofacts -->"]
    code = {"cell_type": "code", "source": marker, "outputs": [{"text": "<!-- innofacts -->"}]}
    cells = [{"cell_type": "markdown", "source": [marker]}, code, {"cell_type": "markdown", "source": table}]
    (tmp_path / "r.ipynb").write_text(json.dumps({"cells": cells, "nbformat": 4}, indent=1))
    status, out, _ = run("embed", "--check", "r.ipynb")
    assert (status, out.splitlines()[:2]) == (
        1,
        [
            "r.ipynb: cell 1 line 1: stale: innofacts show labs -c figure",
            "r.ipynb: cell 3 line 3: stale: innofacts list topic:money -c id,figure",
        ],
    )
    assert run("embed", "r.ipynb") == (0, "", "innofacts: r.ipynb: updated 2 of 2 markers\n")
    new = json.loads((tmp_path / "r.ipynb").read_text())
    assert new["cells"][0]["source"] == [
        "We had <!-- innofacts show labs -c figure -->more than 80 laboratories<!-- /innofacts dd61b9bb --> in 2023.\n"
    ]
    assert new["cells"][1] == code
    assert "| spending | 3.50 billion CNY |\n" in new["cells"][2]["source"]
    assert run("embed", "r.ipynb") == (0, "", "innofacts: r.ipynb: 2 markers are up to date\n")


@pytest.mark.parametrize("name", ["r.odt", "r.pdf"])
@pytest.mark.usefixtures("facts")
def test_a_document_that_is_not_written_into_is_refused(run, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    if name == "r.odt":
        (tmp_path / name).write_bytes(writer("<text:p>We had [[innofacts show labs -c figure]].</text:p>"))
    else:
        made = FPDF()
        made.set_font("helvetica", size=9)
        made.add_page()
        made.multi_cell(0, text="<!-- innofacts show labs -c figure --><!-- /innofacts -->")
        made.output(str(tmp_path / name))
    old = (tmp_path / name).read_bytes()
    hint = "it does into Word and text files: save it as .docx"
    if name == "r.pdf":
        hint = "change the document that it was made from"
    message = f"innofacts: error: {name}: innofacts does not write into {name[1:]} files\n  hint: {hint}\n"
    assert run("embed", name) == (2, "", message)
    assert (tmp_path / name).read_bytes() == old


@pytest.mark.usefixtures("facts")
def test_a_folder_stands_for_the_reports_in_it(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "texts" / "deep").mkdir(parents=True)
    (tmp_path / "texts" / "deep" / "a.md").write_text(f"<!-- innofacts list -c id -->\n{CLOSE}\n")
    (tmp_path / "texts" / "notes.toml").write_text(f"<!-- innofacts list -c id -->\n{CLOSE}\n")
    assert run("embed", "texts") == (0, "", "innofacts: texts/deep/a.md: updated 1 of 1 marker\n")
    (tmp_path / "none").mkdir()
    assert run("embed", "none").err.startswith(
        "innofacts: error: none: this folder has no reports\n  hint: they end in .md, "
    )


def test_a_report_that_only_names_the_program_has_no_markers(embed):
    for text in ("See innofacts.\n", "<!-- innofacts show labs"):
        assert embed(text) == text


def test_figures_in_a_report_read_as_prose(embed):
    marker = "<!-- innofacts show spending -c figure --round 2 --style prose -->"
    assert embed(f"{marker}<!-- /innofacts -->\n").startswith(f"{marker}3.5 billion yuan<!-- /innofacts ")


def test_markers_of_a_word_file_become_content_controls(run, facts, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    inline, table, used = (
        "[[innofacts show labs -c figure]]",
        "[[innofacts list topic:money -c id,figure]]",
        "[[innofacts cite --used]]",
    )
    (tmp_path / "r.docx").write_bytes(old := word(p("We had ", inline, " in 2023.") + p(table) + p(used)))
    status, out, _ = run("embed", "--check", "r.docx")
    assert (status, out.splitlines()[:3]) == (
        1,
        [
            "r.docx: paragraph 1: stale: innofacts show labs -c figure",
            "r.docx: paragraph 2: stale: innofacts list topic:money -c id,figure",
            "r.docx: paragraph 3: stale: innofacts cite --used",
        ],
    )
    assert (tmp_path / "r.docx").read_bytes() == old
    assert run("embed", "r.docx") == (0, "", "innofacts: r.docx: updated 3 of 3 markers\n")
    once = (tmp_path / "r.docx").read_bytes()
    text = read_document("r.docx").text
    assert text == (
        f"We had {inline}more than 80 laboratories[[/innofacts dd61b9bb]] in 2023.\n\n{table}\n\n| Id | Figure |\n"
        f"| spending | 3.50 billion CNY |\n| words |  |\n\n[[/innofacts 65b11954]]\n\n{used}\n\n"
        "Ministry, official, “A *report*”, 31 January 2024, https://x.example/a_b\n\n[[/innofacts 17ad2933]]"
    )
    assert run("embed", "r.docx") == (0, "", "innofacts: r.docx: 3 markers are up to date\n")
    assert run("embed", "--check", "r.docx") == (0, "", "innofacts: r.docx: 3 markers are up to date\n")
    assert (tmp_path / "r.docx").read_bytes() == once
    # The figure in the control is that of its fact, and those of a filled table are not read.
    rows = json.loads(run("proof", "r.docx", "--json").out)
    assert [(row["printed"], row["fact"], row["verdict"]) for row in rows] == [
        ("more than 80 laboratories", "labs", "supported")
    ]
    # A changed fact is written, and a change by hand is not overwritten.
    file = facts / "ministry.toml"
    file.write_text(file.read_text().replace("> 80 lab", "> 90 lab"))
    assert run("embed", "r.docx") == (0, "", "innofacts: r.docx: updated 1 of 3 markers\n")
    assert "more than 90 laboratories[[" in read_document("r.docx").text
    parts = parts_of((tmp_path / "r.docx").read_bytes())
    parts["word/document.xml"] = parts["word/document.xml"].replace(b"than 90", b"than 70")
    (tmp_path / "r.docx").write_bytes(archive(parts))
    assert run("embed", "r.docx").err.startswith(
        "innofacts: error: changed by hand, so not overwritten: r.docx: paragraph 1\n"
    )
    assert run("embed", "--force", "r.docx").status == 0
    assert "more than 90 laboratories[[" in read_document("r.docx").text


def test_the_diff_of_a_word_file_has_nothing_but_what_changes(run, facts, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.docx").write_bytes(word(p("[[innofacts list topic:money -c id,figure,claim]]")))
    assert run("embed", "r.docx").status == 0
    file = facts / "ministry.toml"
    file.write_text(file.read_text().replace('"3.50 billion CNY"', '"-3.60 billion CNY"'))
    status, out, _ = run("embed", "--check", "r.docx")
    assert status == 1
    changed = [line for line in out.splitlines() if line[:1] in {"-", "+"}]
    assert re.sub(r" [0-9a-f]{8}", " ...", "\n".join(changed)) == (
        "--- r.docx\n+++ r.docx\n"
        "-| spending | 3.50 billion CNY | Spending was 5 % & more. |\n"
        "+| spending | -3.60 billion CNY | Spending was 5 % & more. |\n"
        "-[[/innofacts ...]]\n+[[/innofacts ...]]"
    )


def test_a_list_and_italics_in_a_word_file_are_filled_again(run, facts, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    used, cited = "[[innofacts cite --used -f apa]]", "[[innofacts cite labs -f apa]]"
    (tmp_path / "r.docx").write_bytes(word(p(used) + p("See ", cited, ".")))
    assert run("embed", "r.docx").err == "innofacts: r.docx: updated 2 of 2 markers\n"
    assert run("embed", "--check", "r.docx").err == "innofacts: r.docx: 2 markers are up to date\n"
    file = facts / "ministry.toml"
    file.write_text(file.read_text().replace("A *report*", "Reports"))
    assert run("embed", "r.docx").err == "innofacts: r.docx: updated 2 of 2 markers\n"
    reference = "Ministry. (2024). Reports. https://x.example/a_b"
    assert re.sub(r" [0-9a-f]{8}\]\]", " ...]]", read_document("r.docx").text) == (
        f"{used}\n\n{reference}\n\n[[/innofacts ...]]\n\nSee {cited}{reference} Para. 2.[[/innofacts ...]]."
    )
    assert run("embed", "--check", "r.docx").err == "innofacts: r.docx: 2 markers are up to date\n"


@pytest.mark.usefixtures("facts")
def test_a_table_in_a_word_file_needs_a_paragraph_of_its_own(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.docx").write_bytes(word(p("See [[innofacts list topic:money -c id,figure]].")))
    assert run("embed", "r.docx") == (
        2,
        "",
        "innofacts: error: r.docx: paragraph 1: a table needs a paragraph of its own\n"
        "  hint: nothing else may be in it, and no table around it\ninnofacts: nothing was written\n",
    )
    (tmp_path / "r.docx").write_bytes(word(p("[[innofacts list topic:money -c id,figure]]")))
    assert run("embed", "r.docx").status == 0
    parts = parts_of((tmp_path / "r.docx").read_bytes())
    control = b"(<w:sdt .*<w:sdtContent>)(<w:tbl>.*?<w:p>)(<w:r>.*?</w:r>)(.*)</w:sdtContent></w:sdt>"
    # This is what LibreOffice makes of it.
    moved = re.sub(control, rb"\2\1\3</w:sdtContent></w:sdt>\4", parts["word/document.xml"])
    (tmp_path / "r.docx").write_bytes(archive(parts | {"word/document.xml": moved}))
    assert run("embed", "r.docx").err == (
        "innofacts: error: r.docx: table 1 row 1: a table needs a paragraph of its own\n"
        "  hint: LibreOffice has moved the marker into what it had filled: delete that, and type the marker again\n"
        "innofacts: nothing was written\n"
    )


@pytest.mark.usefixtures("facts")
def test_a_marker_that_word_has_made_a_sentence_of_is_filled(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    typed = "[[Innofacts show\N{NO-BREAK SPACE}labs \N{EN DASH}c figure]]", "[[ innofacts cite labs ]]"
    silenced = "[[Innofacts: ok ours]] In 2023 the ministry had 70 laboratories."
    (tmp_path / "r.docx").write_bytes(word("".join(map(p, (*typed, silenced)))))
    assert run("embed", "r.docx").err == "innofacts: r.docx: updated 2 of 2 markers\n"
    assert run("embed", "--check", "r.docx").err == "innofacts: r.docx: 2 markers are up to date\n"
    first, cited, _ = read_document("r.docx").text.split("\n\n")
    assert re.sub(r" [0-9a-f]{8}\]\]", " ...]]", first) == (
        "[[innofacts show\N{NO-BREAK SPACE}labs \N{EN DASH}c figure]]more than 80 laboratories[[/innofacts ...]]"
    )
    assert cited.startswith("[[innofacts cite labs]]Ministry, official, ")
    assert run("proof", "r.docx").err == (
        "innofacts: r.docx: 1 figure: 1 supported; passed over: 1 silenced by a comment\n"
    )


@pytest.mark.usefixtures("facts")
def test_a_marker_that_is_misspelt_is_told_in_word_too(run, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.docx").write_bytes(
        word(p("We had [[innofact show labs -c figure]].") + p("[[handbook list of labs]] [[nonsense show labs]]"))
    )
    assert run("embed", "r.docx") == (
        2,
        "",
        'innofacts: error: r.docx: paragraph 1: this marker begins with "innofact"\n'
        "  hint: write [[innofacts ...]]\ninnofacts: nothing was written\n",
    )


@pytest.mark.usefixtures("facts")
@pytest.mark.parametrize("name", [name for name in _IN_TEXT.split(", ") if name != "markdown"])
def test_a_word_file_takes_no_other_format_than_its_own(run, tmp_path, monkeypatch, name):
    # Some stopped the program: "zip() argument 2 is shorter"; of others the tags stood in the document.
    monkeypatch.chdir(tmp_path)
    (tmp_path / "r.docx").write_bytes(old := word(p(f"[[innofacts list topic:money -f {name}]]")))
    assert run("embed", "r.docx") == (
        2,
        "",
        f"innofacts: error: r.docx: paragraph 1: {name} would only be text in a Word file\n"
        "  hint: leave out -f: a table becomes one of Word; innofacts list -o chart.svg writes a chart to insert\n"
        "innofacts: nothing was written\n",
    )
    assert (tmp_path / "r.docx").read_bytes() == old


def test_a_table_of_groups_is_converted_too(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    facts = library(
        a='[source]\nid = "s"\ntype = "report"\npublisher = "P"\n'
        + "".join(
            f'[[fact]]\nid = "{id_}"\nclaim = "C."\nfigure = "{figure}"\nplace = "{place}"\nperiod = 2023\n'
            for id_, figure, place in (("a", "7 CNY", "CN"), ("b", "3 USD", "US"), ("rate", "= 7 CNY per USD", ""))
        ).replace('place = ""\n', "")
    )
    opener = "<!-- innofacts compare unit:CNY,USD --by place --in USD -->"
    (tmp_path / "r.md").write_text(f"{opener}\n{CLOSE}\n")
    assert run("embed", "r.md", "--facts", facts).err == "innofacts: r.md: updated 1 of 1 marker\n"
    assert (
        (tmp_path / "r.md")
        .read_text()
        .startswith(
            f"{opener}\n\n| Place | Figure | Rate |\n| --- | ---: | --- |\n"
            "| CN | 0.97 to 1.03 USD | exactly 7 CNY per USD (rate) |\n| US | 3 USD |  |\n"
        )
    )


def test_a_marker_with_the_id_of_a_series_is_told_to_name_a_point(run, library, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    series = (
        '[source]\nid = "s"\ntype = "report"\npublisher = "P"\n[[series]]\nid = "trams"\nclaim = "c"\nunit = "trams"\n'
    )
    folder = library(s=series + 'values = { 2023 = "4", 2024 = "5" }\n')
    (tmp_path / "r.md").write_text("<!-- innofacts show trams -c figure --><!-- /innofacts -->\n")
    status, _, said = run("embed", "r.md", "--facts", folder)
    assert (status, '"trams" is the id of a series\n' in said) == (2, True)
    assert "hint: in a report name one of its points, such as trams@2024\n" in said
