"""What is a comment, code or markup in AsciiDoc, and what is running text."""

import re

from making import sample


def test_asciidoc(found):
    text = sample(
        """
        = Yes 1
        :no: 2

        // seen 1
        Yes 3 `no 4` *yes 5* _yes 6_ {no-7} https://no.example/8[yes 9] yes 22footnote:[yes 10] <<no-11>>
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
    assert re.findall(r"yes (\d+)", " ".join(runs), re.IGNORECASE) == "1 3 5 6 9 22 10 12 13 19 20 21".split()
    assert not re.search(r"\bno\b|\b(?:2|4|7|8|11|14|15|16|17|18)\b", " ".join(runs))
