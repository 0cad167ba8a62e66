"""What is a comment, code or markup in Markdown and MDX, and what is running text."""

import re

from making import sample

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


def test_markdown(found):
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


def test_code_by_indentation_is_none_where_a_paragraph_or_an_item_goes_on(found):
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


def test_an_indented_block_below_an_admonition_a_tab_or_a_note_is_text(found):
    text = sample(
        """
        !!! note "yes 1"

            yes 2 <!-- seen 1 -->

                no 3 <!-- no -->

            - yes 4

                yes 5

        ??? info

            yes 6

        ???+ tip "yes 7"
            yes 8

        === "yes 9"

            yes 10

            !!! warning

                yes 11

                    no 12

        yes 13[^note]

            no 14

        [^note]: yes 15

            yes 16

        !!!

            no 17

        ===

            no 18
        """
    )
    comments, runs = found("markdown", text)
    assert comments == ["seen 1"]
    assert re.findall(r"(yes|no) (\d+)", " ".join(runs)) == [
        ("yes", str(n)) for n in (1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 16)
    ]


def test_the_content_of_a_directive_of_myst_is_text_unless_it_is_code(found):
    text = sample(
        """
        ```{note}
        yes 1 <!-- seen 1 -->
        ```

        ````{admonition} no 2
        :class: no-3
        :name: no-4
        yes 5
        :yes: 6

        ```{code-block} python
        no = 7
        ```

        ```
        no 8
        ```
        ````

        ~~~{tab-set}
        ```{tab-item} no 9
        yes 10
        ```
        ~~~

        > ```{warning}
        > yes 11
        > ```

        ```{python}
        no = 12
        ```

        ````md
        ```{note}
        no 13
        ```
        ````

        <!-- seen 2
        ```{note}
        -->

        yes 14

        ```{note} of `yes` 15
        """
    )
    comments, runs = found("markdown", text)
    assert comments == ["seen 1", "seen 2\n```{note}"]
    assert re.findall(r"(yes|no)\W*(\d+)", " ".join(runs)) == [("yes", str(n)) for n in (1, 5, 6, 10, 11, 14)]


def test_a_rule_is_no_front_matter(found):
    text = "---\n{}yes 1 <!-- seen -->\n\n---\nyes 2\n"
    assert found("markdown", text.format("\n"))[0] == ["seen"]
    assert found("markdown", text.format("")) == ([], ["yes 2"])
    assert found("markdown", "+++\r\nno = 1\r\n+++\r\nyes 2 <!-- seen -->") == (["seen"], ["yes 2"])


def test_mdx_has_comments_of_its_own_and_no_code_by_indentation(found):
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
