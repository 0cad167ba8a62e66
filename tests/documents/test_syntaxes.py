"""What is a comment and what is running text in each syntax of reports."""

import re
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from innofacts.documents.scanning import COMMENT, Piece
from innofacts.documents.syntaxes import HOSTS, host_of
from innofacts.errors import InnofactsError
from innofacts.formats import find_format


def found(host: str, text: str) -> tuple[list[str], list[str]]:
    """Return what the comments of a text say, and the words of its running text, a run an item."""
    host = host_of("-", host)
    runs = (" ".join(text[start:end].split()) for start, end in host.prose(text))
    return [comment.text for comment in host.comments(text)], [run for run in runs if run]


def sample(text: str) -> str:
    return dedent(text).removeprefix("\n")


MARKDOWN = r"""
---
title: not 1
date: 2025-04-30
---
# yes 1

yes 2 `no <!-- no -->` yes 3 ``no ` <!-- no -->`` **yes 4** _yes 5_ snake_case yes 6 \* <!-- seen 1 -->yes 7<!-- /seen 1 -->.

```markdown
<!-- no -->
```

~~~~
~~~
<!-- no -->
~~~~

    <!-- no: indented code -->

    <!-- no: it goes on -->

- yes 8
  <!-- seen 2 -->

      <!-- no: code in an item -->

  ```
  <!-- no: a block of code in an item -->
  ```

  <!-- seen 3 -->

10. yes 9

    <!-- seen 4: the item begins four columns in -->

> yes 10
>
> <!-- seen 5 -->
>
> ```
> <!-- no -->
yes 11 <!-- seen 6: the quote has ended, and with it the code -->

<!-- seen 7 goes
```
on -->
yes 12

| yes 13 | yes 14 |
| --- | ---: |
| <!-- seen 8 -->yes 15<!-- /seen 8 --> | a |

[yes 16](https://no.example/17 "no 18") <https://no.example/19> [yes 20][no-21] yes 22[^no-23] [see @no, p. 24] https://no.example/25.

[no-21]: https://no.example/26
[^no-23]: yes 27 <!-- seen 9 -->yes 28<!-- /seen 9 -->

yes 29 <span class="no 30">yes 31</span> {#no-32 .no} <code>no 33</code> <pre><!-- no --></pre> <script>"<!-- no -->"</script>
"""


def test_markdown():
    comments, runs = found("markdown", sample(MARKDOWN))
    assert comments == [
        *("seen 1", "/seen 1", "seen 2", "seen 3", "seen 4: the item begins four columns in", "seen 5"),
        "seen 6: the quote has ended, and with it the code",
        "seen 7 goes\n```\non",
        *("seen 8", "/seen 8", "seen 9", "/seen 9"),
    ]
    text = " ".join(runs)
    assert re.findall(r"yes (\d+)", text) == [
        *map(str, (*range(1, 17), 20, 22, 27, 28, 29, 31)),
    ]
    assert re.findall(r"\bno\b.{,10}", text) == []
    assert "snake_case" in text


def test_code_by_indentation_is_none_where_a_paragraph_or_an_item_goes_on():
    text = sample(
        """
        A paragraph
            <!-- seen 1 -->

        - an item
        that goes on

            <!-- seen 2: within it -->
          - an item in it

                <!-- no -->

        After the list

            <!-- no -->
        \t<!-- no -->
        """
    )
    assert found("markdown", text)[0] == ["seen 1", "seen 2: within it"]


def test_a_rule_is_no_front_matter():
    text = "---\n{}yes 1 <!-- seen -->\n\n---\nyes 2\n"
    assert found("markdown", text.format("\n"))[0] == ["seen"]
    assert found("markdown", text.format("")) == ([], ["yes 2"])
    assert found("markdown", "+++\r\nno = 1\r\n+++\r\nyes 2 <!-- seen -->") == (["seen"], ["yes 2"])


def test_mdx_has_comments_of_its_own_and_no_code_by_indentation():
    text = sample(
        """
        import Chart from './chart 1'
        export const year = 2

        yes 3 {/* seen 1 */}yes 4{/* /seen 1 */} <Chart year={5} />

            {/* seen 2 */}

        ```jsx
        {/* no */}
        ```
        """
    )
    comments, runs = found("mdx", text)
    assert comments == ["seen 1", "/seen 1", "seen 2"]
    assert runs == ["yes 3", "yes 4"]


def test_html():
    text = sample(
        """
        <!DOCTYPE html>
        <html><head><title>Yes 1</title><style>/* <!-- no --> 2 */</style>
        <script>let x = "<!-- no -->" + 3</script></head>
        <body data-no="4"><!-- seen 1 --><p>Yes 5 <b>yes 6</b> <code>no 7</code></p>
        <PRE>no 8
        <!-- no --></PRE>
        <textarea><!-- no --></textarea> see https://no.example/9</body></html>
        """
    )
    comments, runs = found("html", text)
    assert comments == ["seen 1"]
    assert runs == ["Yes 1", "Yes 5", "yes 6", "see"]


def test_latex():
    text = sample(
        r"""
        % seen 1
        \documentclass[11pt]{article} % seen 2
        \newcommand{\no}{3}
        \begin{document}
        \section{Yes 4}\label{sec:no-5}
        Yes 6\,\% of \textbf{yes 7} \\% seen 3
        and $8$ \verb|% no 9| \cite[p.~10]{no11} \href{https://no.example/12}{yes 13}.
        \begin{verbatim}
        % no 14
        \end{verbatim}
        \begin{longtable}{@{}>{\raggedright}p{0.15\linewidth}r@{}}
        yes 16 & yes 17 \\
        \end{longtable}
        \includegraphics[width=18cm]{no-19.png}
        % seen 4
        \end{document}
        """
    )
    comments, runs = found("latex", text)
    assert comments == ["seen 1", "seen 2", "seen 3", "seen 4"]
    assert runs == [
        *("Yes 4", "Yes 6", "of", "yes 7", "and", "8", "yes 13", ".", "yes 16", "yes 17"),
    ]
    assert found("latex", "% seen\nyes 1 50\\% yes % seen too") == (["seen", "seen too"], ["yes 1 50", "yes"])


def test_rst():
    text = sample(
        """
        Yes 1
        =====

        .. seen 1

        .. seen 2
           goes on

           and on

        :no 3: yes 4

        Yes 5 ``no 6 .. no`` *yes 7* **yes 8** :ref:`no 9` `yes 10 <https://no.example/11>`_ [12]_ |no 13| https://no.example/14 ::

            .. no

        - yes 15

          .. seen 3

          .. list-table:: yes 16
             :widths: 17 18

             * - yes 19

        .. code-block:: rst

           .. no

        .. [12] yes 20
        .. _no 21: https://no.example/22
        .. |no 23| replace:: yes 24
        .. note:: yes 25

           .. seen 4

        >>> no(26)
        """
    )
    comments, runs = found("rst", text)
    assert comments == ["seen 1", "seen 2\n   goes on\n\n   and on", "seen 3", "seen 4"]
    assert runs == [
        *("Yes 1", "yes 4 Yes 5", "yes 7", "yes 8", "yes 10"),
        *("- yes 15", "yes 16", "- yes 19", "yes 20", "yes 24", "yes 25"),
    ]


def test_rst_has_no_code_where_nothing_is_indented():
    assert found("rst", "yes 1::\n\nyes 2") == ([], ["yes 1", "yes 2"])


def test_asciidoc():
    text = sample(
        """
        = Yes 1
        :no: 2

        // seen 1
        Yes 3 `no 4` *yes 5* _yes 6_ {no-7} https://no.example/8[yes 9] footnote:[yes 10] <<no-11>>
        // seen 2
        yes 12 // yes 13

         no: literal 14
        // no

        // seen 3

        [source,text,15]
        ----
        // no
        ----
        ////
        // no 16
        ////
        image::no-17.png[no 18]
        |===
        | yes 19
        // seen 4
        | yes 20
        |===
        * yes 21
        """
    )
    comments, runs = found("asciidoc", text)
    assert comments == ["seen 1", "seen 2", "seen 3", "seen 4"]
    assert re.findall(r"yes (\d+)", " ".join(runs), re.IGNORECASE) == "1 3 5 6 9 10 12 13 19 20 21".split()
    assert not re.search(r"\bno\b|\b(?:2|4|7|8|11|14|15|16|17|18)\b", " ".join(runs))


def test_plain_text_has_the_comments_of_markdown_and_nothing_else():
    assert found("text", "    yes 1 `yes 2` <!-- seen --> yes 3 www.no.example/4, yes 5") == (
        ["seen"],
        ["yes 1 `yes 2`", "yes 3", ", yes 5"],
    )


IGNORING = [
    ("<!-- innofacts-ignore -->a<!-- no -->b<!-- /innofacts-ignore -->c<!-- seen -->", ["seen"], ["c"]),
    ("a<!-- innofacts-ignore -->b<!-- no -->c", [], ["a"]),
    ("a<!-- /innofacts-ignore -->b", [], ["a", "b"]),
]


@pytest.mark.parametrize(("text", "comments", "runs"), IGNORING)
def test_what_is_ignored_is_neither(text, comments, runs):
    seen, prose = found("markdown", text)
    assert [comment for comment in seen if "ignore" not in comment] == comments
    assert prose == runs


@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
def test_a_comment_that_a_host_writes_is_one_it_reads(host):
    assert find_format(host.format)
    written = host.comment("/innofacts 12345678")
    text = f"Yes.\n\n{written}\n\nYes.\n"
    start = text.index(written)
    assert host.comments(text) == [Piece(COMMENT, start, start + len(written), "/innofacts 12345678")]
    assert [text[slice(*span)].strip() for span in host.prose(text)] == ["Yes.", "Yes."]
    windows = text.replace("\n", "\r\n")
    assert [comment.text for comment in host.comments(windows)] == ["/innofacts 12345678"]


_PIECES = st.sampled_from(
    "a 1 ` `` ``` ~~~ <!-- --> \n \r\n - > : :: .. | * _ [ ] ( ) { } % \\ $ // ---- \t <a> {/* */}".split(" ")
)


@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.name)
@given(parts=st.lists(_PIECES | st.just("    "), max_size=30))
def test_the_pieces_of_any_text_are_in_order_and_within_it(host, parts):
    text = " ".join(parts)
    position = 0
    for piece in host.pieces(text):
        assert position <= piece.start < piece.end <= len(text)
        position = piece.end
    assert all(start < end for start, end in host.prose(text))


def test_which_syntax_a_report_has():
    names = ("a.md", "A.MARKDOWN", "b.mdx", "c.htm", "d.tex", "e.rst", "f.adoc", "g", "g.log", "-")
    of = ("markdown", "markdown", "mdx", "html", "latex", "rst", "asciidoc", "text", "text", "markdown")
    assert tuple(host_of(name).name for name in names) == of
    assert host_of("a.md", "latex").name == "latex"
    with pytest.raises(InnofactsError) as caught:
        host_of("a.md", "latx")
    assert caught.value.message == 'unknown syntax "latx"'
    assert caught.value.hint == 'did you mean "latex"? the syntaxes are markdown, mdx, html, latex, rst, asciidoc, text'
