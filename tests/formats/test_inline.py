"""Cells within a line of text: what the formats that reports are written in make of them."""

import pytest

from innofacts.formats import find_format, inline
from innofacts.table import FIGURE, LIST, TEXT, URL

CELLS = [("a|b *c* <d> _e_ & 5 % #1", TEXT), ("two\nlines", TEXT), ("[one]; two", LIST), ("> 80 x", FIGURE)]
ADDRESSES = [
    (address, URL)
    for address in (
        "https://x.example/a_b?c=1&d",
        "https://x.example/a--(b)_",
        "https://x.example/a++b",
        "javascript:alert(1)",
    )
]
SHOWN = {
    "markdown": (
        r"a\|b \*c\* &lt;d\> \_e\_ & 5 % \#1",
        "two<br>lines",
        r"\[one\]; two",
        r"\> 80 x",
        "<https://x.example/a_b?c=1&d>",
        "<https://x.example/a--(b)_>",
        "<https://x.example/a++b>",
        "javascript:alert(1)",
    ),
    "html": (
        "a|b *c* &lt;d&gt; _e_ &amp; 5 % #1",
        "two<br>lines",
        "[one]; two",
        "&gt; 80 x",
        '<a href="https://x.example/a_b?c=1&amp;d" rel="noopener noreferrer">https://x.example/a_b?c=1&amp;d</a>',
        '<a href="https://x.example/a--(b)_" rel="noopener noreferrer">https://x.example/a--(b)_</a>',
        '<a href="https://x.example/a++b" rel="noopener noreferrer">https://x.example/a++b</a>',
        "javascript:alert(1)",
    ),
    "latex": (
        r"a\textbar{}b *c* \textless{}d\textgreater{} \_e\_ \& 5 \% \#1",
        "two lines",
        "{}[one]; two",
        r"\textgreater{} 80 x",
        r"https://\allowbreak{}x.\allowbreak{}example/\allowbreak{}a\_\allowbreak{}b?\allowbreak{}c=\allowbreak{}1\&\allowbreak{}d",
        r"https://\allowbreak{}x.\allowbreak{}example/\allowbreak{}a-\allowbreak{}{}-\allowbreak{}(b)\_",
        r"https://\allowbreak{}x.\allowbreak{}example/\allowbreak{}a++b",
        "javascript:alert(1)",
    ),
    "rst": (
        r"a\|b \*c\* <d> \_e\_ & 5 % #1",
        "two lines",
        "[one]; two",
        "> 80 x",
        "https://x.example/a_b?c=1&d",
        r"`https\://x.example/a--(b)\_ <https\://x.example/a--(b)\_>`__",
        r"`https\://x.example/a++b <https\://x.example/a++b>`__",
        r"javascript\:alert(1)",
    ),
    "asciidoc": (
        "a&#124;b &#42;c&#42; <d> &#95;e&#95; &#38; 5 % &#35;1",
        "two lines",
        "&#91;one&#93;; two",
        "> 80 x",
        "https://x.example/a_b?c=1&d",
        "link:++https://x.example/a--(b)_++[]",
        "https&#58;//x.example/a&#43;&#43;b",
        "javascript&#58;alert(1)",
    ),
}


@pytest.mark.parametrize("name", SHOWN)
def test_a_cell_within_a_line(name):
    form = find_format(name)
    assert form is not None
    assert tuple(inline(cell, kind, form) for cell, kind in (*CELLS, *ADDRESSES)) == SHOWN[name]
