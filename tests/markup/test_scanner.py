"""Pieces by a pattern and by pairs: each pair is what a pattern would find that looks for its closer itself."""

import re

from hypothesis import given
from hypothesis import strategies as st

from innofacts.markup.scanner import CODE, COMMENT, MARKUP, Pair, Piece, Scanner

FLAGS = re.DOTALL | re.IGNORECASE
SIGNS = r"%(?P<comment>[^\n]*)|(?P<shown>\$[^$\n]+\$)|(?P<tag><[^<>]*>)"
PAIRS = (
    Pair(COMMENT, "(?P<note><!--)", re.compile("-->")),
    Pair(CODE, r"<(?P<element>a|pre)\b", re.compile(r"</(a|pre)\s*>", re.IGNORECASE), head=re.compile(">")),
    Pair(CODE, "(?<!`)(?P<ticks>`+)(?!`)", re.compile("(`+)"), barrier=re.compile(r"\n(?=\n)")),
)
SCANNER = Scanner(SIGNS, FLAGS, PAIRS, words="(?P<word>link:)")

# The same as one pattern, which looks for the closer of each opener to the end of the text.
WHOLE = re.compile(
    r"<!--(?P<note>.*?)-->"
    r"|(?P<code><(?P<element>a|pre)\b[^>]*>.*?</(?P=element)\s*>)"
    r"|(?P<raw>(?<!`)(?P<ticks>`+)(?!`)(?:(?!\n\n).)+?(?<!`)(?P=ticks)(?!`))"
    rf"|{SIGNS}|(?P<word>link:)|(?P<address>\b[a-z][a-z.]*://[^\s<>`]*[^\s<>`.,:])",
    FLAGS,
)
TOKENS = "<!-- --> <!--> <a <A> <pre> </pre> </a  > </A> <b> > ` `` ``` % $ link: https://x.y. a".split()


@given(st.lists(st.sampled_from([*TOKENS, " ", "\n", "\n\n"])).map("".join))
def test_the_pieces_are_those_that_a_pattern_would_find(text):
    assert list(SCANNER.pieces(text)) == [
        Piece(COMMENT, *found.span(), (found["note"] or found["comment"] or "").strip())
        if found.lastgroup in ("note", "comment")
        else Piece(CODE if found.lastgroup in ("code", "raw", "shown") else MARKUP, *found.span())
        for found in WHOLE.finditer(text)
    ]


def test_a_pair_ends_within_the_part_that_is_looked_at():
    text = "<!-- a\n--> `b\n`"
    assert list(SCANNER.pieces(text, 0, 9)) == []
    assert list(SCANNER.pieces(text, 11)) == [Piece(CODE, 11, 15)]
    assert list(SCANNER.pieces(text)) == [Piece(COMMENT, 0, 10, "a"), Piece(CODE, 11, 15)]


def test_a_pair_does_not_reach_over_its_barrier():
    assert list(SCANNER.pieces("`a\n\nb `c\nd`")) == [Piece(CODE, 6, 11)]
