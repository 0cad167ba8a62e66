"""LaTeX: its code, comments and commands."""

import re
from collections.abc import Iterator

from innofacts.markup.scanner import CODE, COMMENT, MARKUP, Pair, Piece, Scanner
from innofacts.patterns import regex

_ENVIRONMENTS = r"verbatim\*?|Verbatim|lstlisting|minted|comment|filecontents\*?"
_LATEX = Scanner(
    r"""
      %(?P<comment>[^\r\n]*)
    | (?P<code>\\(?:texttt|lstinline|mintinline\{\w*\})\{[^{}]*\})
    | (?P<named>\\(?:label|ref|eqref|pageref|autoref|cref|Cref|url|path|input|include|includegraphics|usepackage
        |documentclass|bibliography|bibliographystyle|begin|end|vspace|hspace|setlength|setcounter|addtocounter
        |pagestyle|cite[a-z]*|[a-z]*cite|hypersetup)\*?(?:\[[^\[\]]*\])*\{[^{}]*\}
        (?:\[[^\[\]]*\])?
        (?:(?:(?:(?<=tabular[xy*]\})|(?<=xltabular\}))\{[^{}]*\}(?:\[[bct]\])?
            |(?<=(?:tabular|ngtable)\})|(?<=tabular\}\[[bct]\])|(?<=tblr\}))\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})?)
    | (?P<defined>\\(?:(?:re)?newcommand|providecommand|DeclareRobustCommand)\*?(?:\{\\[A-Za-z@]+\}|\\[A-Za-z@]+)
        (?:\[[^\[\]]*\])*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}
        |\\def\\[A-Za-z@]+(?:\#\d)*\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\})
    | (?P<struck>\\(?:sout|xout|st|hcancel)\{[^{}]*\})
    | (?P<link>\\href\{[^{}]*\})
    | (?P<span>\\(?:multirow|multicolumn|resizebox\*?|fontsize|rule)(?:\[[^\[\]]*\])?\{[^{}]*\}(?:\[[^\[\]]*\])?
        \{[^{}]*\})
    | (?P<size>\\(?:cline|cmidrule(?:\([^()]*\))?|scalebox|linespread|(?:text|row|cell)?color|parbox)(?:\[[^\[\]]*\])*
        \{[^{}]*\})
    | (?P<command>\\(?:[A-Za-z@]+\*?|.)(?:\[[^\[\]\n]*\])?)
    | (?P<sign>[{}$&~])
    """,
    re.VERBOSE | re.DOTALL,
    pairs=(
        Pair(CODE, rf"\\begin\{{(?P<environment>{_ENVIRONMENTS})\}}", regex(rf"\\end\{{({_ENVIRONMENTS})\}}")),
        Pair(CODE, r"\\(?:verb|lstinline)\*?(?P<bar>[^A-Za-z\s*{])", regex(r"([^A-Za-z\s*{])")),
    ),
)
_CLASS, _BEGIN = regex(r"\\documentclass\b"), regex(r"\\begin\{document\}")
_END = regex(r"(?m)^[^%\n]*\\end\{document\}")


def latex(text: str) -> Iterator[Piece]:
    """Yield the pieces of a text in LaTeX; around the document all is markup, except comments before it."""
    preamble = _CLASS.search(text)
    document = preamble and _BEGIN.search(text, preamble.end())
    begin = document.end() if document else 0
    position = 0
    for piece in _LATEX.pieces(text, 0, begin):
        if piece.kind == COMMENT:
            yield Piece(MARKUP, position, piece.start)
            yield piece
            position = piece.end
    end = max((match.end() for match in _END.finditer(text, begin)), default=len(text)) if document else len(text)
    if document:
        yield Piece(MARKUP, position, begin)
    yield from _LATEX.pieces(text, begin, end)
    if end < len(text):
        yield Piece(MARKUP, end, len(text))
