"""What is a comment, code or markup in reStructuredText, and what is running text."""

import tracemalloc

from making import sample

from innofacts.markup.rst import rst


def test_rst(found):
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


def test_rst_has_no_code_where_nothing_is_indented(found):
    assert found("rst", "yes 1::\n\nyes 2") == ([], ["yes 1", "yes 2"])


def test_a_long_line_below_a_title_takes_no_memory():
    text = ":" * 200_000
    tracemalloc.start()
    try:
        found, (_, peak) = [*rst(text)], tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert (len(found), peak < 5 * len(text)) == (1, True)
