"""Markup languages of reports: how each writes comments and running text, and how an answer is written into it."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from typing import NamedTuple

from innofacts.formats import Format, find_format, inline
from innofacts.forms import Form
from innofacts.markup.asciidoc import asciidoc
from innofacts.markup.html import html, unescaped
from innofacts.markup.latex import latex
from innofacts.markup.markdown import SHOWN_KEYS, markdown, mdx
from innofacts.markup.quantities import RAISED, quantities
from innofacts.markup.rst import rst
from innofacts.markup.scanner import COMMENT, MARKUP, Piece
from innofacts.markup.text import marked, plain
from innofacts.showing import LINE_BREAK
from innofacts.suggesting import unknown

IGNORE = "innofacts-ignore"
"""The text of a comment after which everything is ignored, up to the comment `/innofacts-ignore` or the end."""

WITHIN = "within"
"""Embedded words go within the line of the marker, or on lines of their own."""
ALWAYS_WITHIN = "always within"
"""Embedded words go within the line, and a marker that has not been filled is not closed."""
BELOW = "below"
"""Embedded words go on the line after the opening marker, since every comment takes the rest of its line."""
DEFINED = "defined"
"""Embedded words become the definition of a name that the text uses, since no comment may appear in a paragraph."""


# An autolink of Markdown, which is the address in angle brackets.
_AUTOLINK = re.compile(r"(?<!\\)<(https?://[^<>\s]+)>")


def _as_link(match: re.Match[str]) -> str:
    return f"[{match[1]}]({match[1].replace('(', '%28').replace(')', '%29')})"


class Markup(NamedTuple):
    """One markup language of reports."""

    name: str
    """The name that `--host` takes."""
    suffixes: tuple[str, ...]
    """The file suffixes that imply it."""
    format: str
    """The name of the format that its tables are written in."""
    pieces: Callable[[str], Iterator[Piece]]
    """The scanner that yields the pieces of a text that are not running text."""
    begin: str
    """The text that begins a comment."""
    end: str = ""
    """The text that ends a comment; empty if the end of the line does."""
    place_of_words: str = WITHIN
    """Where the words of a marker go: WITHIN, ALWAYS_WITHIN, BELOW or DEFINED."""
    italic: str = "_{}_"
    """A template for words in italics."""
    items: tuple[str, str, str] = ("", "- {}", "")
    """The line before a list, a template for an item, and the line after the list."""
    note: tuple[str, str] | None = None
    """A pattern for a reference to a footnote, with a group for its name, and a template for its definition."""
    citation: str = ""
    """A pattern for a citation, with a group for its key; empty if the language has none."""
    include: str = ""
    """A pattern for what includes another file, with a group for its name; empty if the language has none."""

    def comments(self, text: str) -> list[Piece]:
        """Return the comments of a text in order, except in code and between `innofacts-ignore` comments."""
        return [piece for piece, is_ignored in self._heard(text) if piece.kind == COMMENT and not is_ignored]

    def included(self, text: str) -> list[str]:
        """Return the names of the files that a text includes in order, except in code and comments."""
        found = list(re.finditer(self.include, text, re.MULTILINE)) if self.include else []
        unread = [piece for piece in self.pieces(text) if piece.kind != MARKUP] if found else []
        starts = [piece.start for piece in unread]
        # A directive that includes a file is itself code.
        before = [bisect_left(starts, match.start()) - 1 for match in found]
        return [match[1] for match, n in zip(found, before, strict=True) if n < 0 or unread[n].end <= match.start()]

    def prose(self, text: str) -> list[tuple[int, int]]:
        """Return the spans of running text: no code, addresses, comments, markup or ignored parts.

        A word in bold or italics is a span of its own, since there is markup between it and its neighbours.
        """
        spans, position = [], 0
        for piece, is_ignored in self._heard(text):
            if not is_ignored and position < piece.start:
                spans.append((position, piece.start))
            position = piece.end
        return spans

    def _heard(self, text: str) -> Iterator[tuple[Piece, bool]]:
        """Yield each piece, and an empty one at the end, with whether the piece and the text before it are ignored."""
        is_ignored = False
        for piece in self.pieces(text):
            yield piece, is_ignored
            if piece.kind == COMMENT and piece.text in (IGNORE, f"/{IGNORE}"):
                is_ignored = piece.text == IGNORE
        yield Piece(MARKUP, len(text), len(text)), is_ignored

    def words(self, cell: str | int, kind: str) -> str:
        """Return a cell, of a kind of `formats.table`, as it is written within a line."""
        form = find_format(self.format)
        assert form is not None, self.format
        return self.adapted(inline(cell, kind, form), form)

    def adapted(self, text: str, form: Format) -> str:
        """Return the output of a format in this language: in MDX `<` begins an element, which must be closed."""
        if self.name != "mdx" or form.name != self.format:
            return text
        return _AUTOLINK.sub(_as_link, text).replace("<br>", "<br />")

    def definition(self, name: str, words: str) -> str:
        """Return words as they are written on lines of their own."""
        if self.place_of_words != DEFINED:
            return words
        return f".. |{name}| replace:: {words}".replace("\n", "\n   ")

    def names_in(self, text: str) -> tuple[list[str], list[str]]:
        """Return the names of the footnotes referred to in a text and the keys of the sources cited, each once."""
        markup = [text[piece.start : piece.end] for piece in self.pieces(text) if piece.kind == MARKUP]
        notes = (match[1] for part in markup if self.note and (match := re.fullmatch(self.note[0], part)))
        keys = (key for part in markup if self.citation for key in re.findall(self.citation, part))
        return list(dict.fromkeys(notes)), list(dict.fromkeys(keys))

    def comment(self, text: str) -> str:
        """Return a comment with this text."""
        if self.place_of_words == ALWAYS_WITHIN:
            return f"{self.begin}{text}{self.end}"
        return f"{self.begin} {text} {self.end}".rstrip()


_MARKDOWN_NOTE = (r"\[\^([^\]\s]+)\]", "[^{}]: {}")
_MARKDOWN_CITATION = r"(?<![A-Za-z0-9])@([A-Za-z][A-Za-z0-9._/-]*)"

MARKUPS = (
    Markup(
        "markdown",
        (".md", ".markdown", ".mkd", ".mdown", ".qmd", ".rmd", ".myst", ".ipynb"),
        "markdown",
        markdown,
        begin="<!--",
        end="-->",
        note=_MARKDOWN_NOTE,
        citation=_MARKDOWN_CITATION,
        include=r"^\{\{<[ ]*include[ ]+([^\s<>]+)[ ]*>\}\}",
    ),
    Markup(
        "mdx",
        (".mdx",),
        "markdown",
        mdx,
        begin="{/*",
        end="*/}",
        note=_MARKDOWN_NOTE,
        citation=_MARKDOWN_CITATION,
    ),
    Markup(
        "html",
        (".html", ".htm", ".xhtml"),
        "html",
        html,
        begin="<!--",
        end="-->",
        italic="<i>{}</i>",
        items=('<ul class="innofacts">', "<li>{}</li>", "</ul>"),
    ),
    Markup(
        "latex",
        (".tex", ".ltx", ".latex"),
        "latex",
        latex,
        begin="%",
        place_of_words=BELOW,
        italic=r"\textit{{{}}}",
        items=(r"\begin{itemize}", r"\item {}", r"\end{itemize}"),
        include=r"\\(?:input|include|subfile)\{([^{}\n]+)\}",
        citation=r"cite[a-z]*\*?(?:\[[^\[\]]*\])*\{([^{},\s]+)\}",
    ),
    Markup(
        "rst",
        (".rst", ".rest"),
        "rst",
        rst,
        begin="..",
        place_of_words=DEFINED,
        italic="*{}*",
        note=(r"\[#([\w.-]+)\]_", ".. [#{}] {}"),
        include=r"^\.\. include::[ \t]+(\S+)",
    ),
    Markup(
        "asciidoc",
        (".adoc", ".asciidoc", ".asc"),
        "asciidoc",
        asciidoc,
        begin="//",
        place_of_words=BELOW,
        items=("", "* {}", ""),
        include=r"^include::([^\[\]\n]+)\[",
    ),
    Markup("docx", (".docx", ".docm"), "markdown", marked, begin="[[", end="]]", place_of_words=ALWAYS_WITHIN),
    Markup("text", (".txt", ".text", ""), "markdown", plain, begin="<!--", end="-->", italic="{}"),
)


def markup_of(path: str, name: str = "") -> Markup:
    """Return the markup language of a report: by its name if given, else by the file's suffix; "-" is Markdown.

    Raises InnofactsError for an unknown name.
    """
    if name:
        of_texts = [host for host in MARKUPS if host.place_of_words != ALWAYS_WITHIN]
        found = next((host for host in of_texts if host.name == name), None)
        if found is None:
            raise unknown("syntax", name, [host.name for host in of_texts], "the syntaxes are")
        return found
    if path == "-":
        return MARKUPS[0]
    lowered = path.lower()
    return next(host for host in MARKUPS if lowered.endswith(host.suffixes))


# --- running text -----------------------------------------------------------------------------------------------------

# Markup for a character, and the character. The text keeps its length, so every offset stays right.
_CHARACTERS = {
    LINE_BREAK: LINE_BREAK,
    r"\%": " %",
    r"\$": " $",
    r"\&": " &",
    r"\#": " #",
    r"\,": "\u2009\u2009",
    "~": " ",
    r"\ ": "  ",
    r"\approx": "≈",
    r"\sim": "~",
    r"\geq": "≥",
    r"\ge": "≥",
    r"\leq": "≤",
    r"\le": "≤",
    r"\pm": "±",
    r"\times": "×",
    r"\cdot": "·",
    r"\textdollar": "$",
    r"\texteuro": "€",
    r"\euro": "€",
    r"\pounds": "£",
    r"\textsterling": "£",
    r"\textyen": "¥",
}
_THIN = "\u2009"
_GROUPING = re.compile(r"\{,\}")
_REFERENCE_TO_CHARACTER = Form("&", r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_END_OF_GROUPED = re.compile(r"\d{3}(?!\d)")
_IN_A_WORD = Form("&", r"(?<=\w)([ ]+)&(\w+)")  # the blanks for the markup of R&D follow the word


def running_text(text: str, markup: Markup) -> str:
    """Return a report with blanks in place of everything except running text; every offset stays the same."""
    pieces, position = [], 0
    for start, end in markup.prose(text):
        pieces += [_blank(text[position:start]), text[start:end]]
        position = end
    whole = "".join((*pieces, _blank(text[position:])))
    if markup.name == "latex":
        whole = quantities(_grouped(whole, text), text)
    elif markup.name in ("markdown", "mdx"):
        whole = _unquoted(_broken(whole, text))
    whole = _without_note_marks(_joined(_raised(whole, text), text))
    whole = _REFERENCE_TO_CHARACTER.sub(_character, whole)
    if not whole.isascii() and _UNSEEN.search(whole):
        whole = _WORD.sub(_without_unseen, whole)
    return _IN_A_WORD.sub(r"&\2\1", whole)


def _broken(whole: str, text: str) -> str:
    """Return the running text of Markdown with the sign of a line break where a line ends with two blanks."""
    pieces, position = [], 0
    for match in _TWO_BLANKS.finditer(text):
        pieces += [whole[position : match.start()], LINE_BREAK]
        position = match.start() + 1
    return "".join((*pieces, whole[position:]))


_TWO_BLANKS = re.compile(r"(?<=\S)[ ]{2,}(?=\n[ \t]*[^\s])")


def _unquoted(whole: str) -> str:
    """Return the running text of Markdown with blanks for the signs of quotes, and an empty line before a quote.

    > 80 at the beginning of a line is a quoted 80.
    """
    pieces, position, end_of_quote = [], 0, -1
    for match in _QUOTED.finditer(whole):
        sign = "" if match.start() == end_of_quote + 1 else "\n"
        pieces += [whole[position : match.start()], sign.ljust(match.end("signs") - match.start())]
        position, end_of_quote = match.end("signs"), match.end()
    return "".join((*pieces, whole[position:]))


_QUOTED = re.compile(r"^(?P<signs>[ \t]*>(?:[ \t]*>)*)[^\n]*", re.MULTILINE)


def _grouped(whole: str, text: str) -> str:
    """Return the running text of a LaTeX report with thin spaces for the commas of numbers such as 3{,}327.8."""
    signs = [match.span() for match in _GROUPING.finditer(text)]
    between = zip((0, *(end for _, end in signs)), (*(start for start, _ in signs), len(whole)), strict=True)
    return (_THIN * 3).join(whole[start:end] for start, end in between)


# What formats a part of a number: 3.<b>3</b>, **3,3**27.8, 3.\textbf{3}, 3.\ **3** of reStructuredText, 3.__3__.
_MARK = (
    r"(?:</?(?:b|i|em|strong|span|font|u|mark|small|big|ins)\b[^<>\n]{0,300}>|\*{1,3}|__|\#\#"
    r"|\\[ ]|\}|\\(?:(?:text|math)(?:bf|it|sl|sf|rm|md|up)|textcolor\{[^{}\n]{1,30}\}|emph|underline)\{"
    r"|\{\\(?:bf|it|em|sl|sf|bfseries|itshape)[ ])"
)
_PART = rf"(?:\d|(?:[.,]|\{{,\}}|\\,)(?=\d|{_MARK}))++"
_IN_A_NUMBER = Form(
    "< * __ ## } \\", rf"(?i)(?:(?<![^\s(])[-−]|(?<![\d.,]){_PART})(?:{_MARK}{{1,6}}+{_PART}){{1,30}}(?<=\d)"
)
_GROUPED_OR_DECIMAL = re.compile(rf"[-−]?(?:\d{{1,3}}(?:(?:,|{_THIN}+)\d{{3}})+(?:\.\d+)?|\d+\.\d+)")
_PLAIN_OR_WITH_COMMA = re.compile(r"[-−]?\d+(?:,\d{1,2})?")
# Numbers of their own: 2*3, elements of a page next to each other, which may be laid out apart, a note: 2023<b>1</b>.
_APART = re.compile(rf"(?<!\*)\*(?!\*)|\d</[^<>]*><[^/<>][^<>]*>\d|(?i:\d{{3}}{_MARK}{{1,6}}+\d\d?\Z)")


def _joined(whole: str, text: str) -> str:
    """Return a running text with the parts of numbers that formatting divides next to each other."""
    pieces, position = [], 0
    for match in _IN_A_NUMBER.finditer(text):
        written = whole[slice(*match.span())]
        number = written.replace(" ", "")
        is_seen = written[0] != " " != written[-1]  # and no part of it is code
        if is_seen and (_GROUPED_OR_DECIMAL.fullmatch(number) or _is_one_number(match, number)):
            pieces += [whole[position : match.start()], number.ljust(len(match[0]))]
            position = match.end()
    return "".join((*pieces, whole[position:]))


def _is_one_number(match: re.Match[str], number: str) -> bool:
    """Return whether a number without groups and point may be divided: in 1**2** it is, in 2**3 it is not."""
    around = match.string[max(0, match.start() - 2) : match.end() + 2]
    is_closed = around.count("**") % 2 == 0
    return bool(_PLAIN_OR_WITH_COMMA.fullmatch(number)) and is_closed and not _APART.search(match[0])


# A superscript: 10<sup>9</sup>, km\textsuperscript{2}, 10^{9}, km^2^, 1,204<sup>3</sup>, 10\ :sup:`9`.
_SUPERSCRIPT = Form(
    "<sup superscript ^ :sup:",
    r"(?i)(?:<sup\b[^<>\n]{0,300}>|\\textsuperscript\{|\$?\^\{?|\\?[ ]:sup:`)(?P<digits>\d{1,2})"
    r"(?P<close></sup>|`|\}?\$?\^?)",
)
_POWER_OR_UNIT = re.compile(r"(?:\b10|(?<![A-Za-z])[kcdm]?m)\Z")  # what may have one that is not closed: 10^9
_WITH_NOTE = re.compile(r"[\w%)] ?\Z")
# A superscript that refers to a note by a letter or a sign, or that is a link.
_REFERENCE = Form(
    "<sup",
    r"(?i)<sup\b[^<>\n]{0,300}>(?:\s*<a\b[^<>\n]{0,300}>\s*\[?\w{1,3}\]?\s*</a>\s*|\[?[a-z*†‡]\]?)</sup>"
    r"|<a\b[^<>\n]{0,300}>\s*<sup\b[^<>\n]{0,300}>\[?\w{1,3}\]?</sup>",
)


def _raised(whole: str, text: str) -> str:
    """Return a running text with superscript digits right after the numbers, units and words that they belong to.

    Those that are surely no power but refer to a note are left out.
    """
    pieces, position = [], 0
    for match in _REFERENCE.finditer(text):
        pieces += [whole[position : match.start()], " " * len(match[0])]
        position = match.end()
    whole = "".join((*pieces, whole[position:]))
    pieces, position = [], 0
    for match in _SUPERSCRIPT.finditer(text):
        before = text[max(0, match.start() - 4) : match.start()]
        if not (_POWER_OR_UNIT.search(before) or (match["close"] and _WITH_NOTE.search(before))):
            continue
        if whole.startswith(match["digits"], match.start("digits")):
            pieces += [
                whole[position : match.start()],
                match["digits"].translate(RAISED).ljust(len(match[0])),
            ]
            position = match.end()
    return "".join((*pieces, whole[position:]))


# The mark of a note after a number or a word, unlike a power, 10⁹, or a unit, km².
_NOTE_MARK = Form(
    "⁰ ¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹ † ‡ [",
    r"[⁰¹²³⁴-⁹]{1,2}(?:[,⁾]?[⁰¹²³⁴-⁹]{1,2}){0,5}(?!\w)|[†‡]|\[(?:\d{1,3}|[a-z])\](?![(\[:])",
)
_WITH_A_NOTE = re.compile(r"(?:\d{4} ?|\d[.,]\d+ ?|\d ?% ?|[^\W\d_]{3})\Z")
_LONGEST_WITH_A_NOTE = 40  # digits after a point


def _without_note_marks(whole: str) -> str:
    """Return a running text with blanks for what refers to notes: 3,327.8¹ billion, 3,327.8[1] billion."""

    def blanked(mark: re.Match[str]) -> str:
        before = whole[max(0, mark.start() - _LONGEST_WITH_A_NOTE) : mark.start()]
        return " " * len(mark[0]) if _WITH_A_NOTE.search(before) else mark[0]

    return _NOTE_MARK.sub(blanked, whole)


# Characters that nobody sees: places where a word may be divided, or must not be, and marks of direction.
_SOFT_HYPHEN = "\u00ad"
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069\ufeff]+")
_WORD = re.compile(r"\S+")


def _character(match: re.Match[str]) -> str:
    """Return the character that a reference such as `&ndash;` stands for, as long as before.

    It is right before what follows, except that a sign after a digit, and the blank of 1&nbsp;300, joins both.
    """
    character = unescaped(match[0])
    if character == match[0]:
        return match[0]  # no name of a character
    if _UNSEEN.fullmatch(character):
        return _SOFT_HYPHEN * len(match[0])
    is_after_a_digit = match.string[max(0, match.start() - 1) : match.start()].isdigit()
    if is_after_a_digit and (not character.isspace() or _END_OF_GROUPED.match(match.string, match.end())):
        return character.ljust(len(match[0]), _SOFT_HYPHEN)
    return (" " if character.isspace() else character).rjust(len(match[0]))


def _without_unseen(match: re.Match[str]) -> str:
    """Return a word without characters that nobody sees, and as long as before."""
    return _UNSEEN.sub("", match[0]).ljust(len(match[0]))


def _blank(text: str) -> str:
    """Return markup as blanks, except for line ends, for markup that prints a character and for a number."""
    formula = _NUMBER_AS_FORMULA.fullmatch(text)
    if formula:
        return _MATH.sub(_as_character, _GROUPING.sub(_THIN * 3, text)).replace("$", " ").replace("*", " ")
    text = _ELEMENT.sub(lambda match: "\n\n".ljust(len(match[0])), text)
    text = _BREAK.sub(lambda match: LINE_BREAK.ljust(len(match[0])), text)
    return _MARKUP.sub(_as_character, text)


def _as_character(match: re.Match[str]) -> str:
    return _CHARACTERS.get(match[0], " ").rjust(len(match[0]))


# A formula of Markdown that is no more than a number: $3{,}327.8$, $\\approx 50$, **$3 \\times 10^{9}$**.
_NUMBER_AS_FORMULA = re.compile(
    r"\**\$(?:\\(?:approx|sim|[gl]eq?|pm)(?![A-Za-z])|[<>±≈])?\s*[-+−]?\d"
    r"(?:[\d.,\s^%]|\{[\d,]*\}|\\[,%]|\\(?:times|cdot)(?![A-Za-z]))*+\$\**"
)
# Where elements of HTML, keys of front matter and rules begin and end, so do sentences.
_ELEMENT = re.compile(
    rf"^(?:---|(?:{'|'.join(SHOWN_KEYS)})[ \t]*[:=][ \t]*[|>]?[-+]?)[ \t]*$|"
    r"</?(?:address|article|aside|blockquote|caption|dd|div|dl|dt|fig(?:ure|caption)|footer|h[1-6]|header|li|main|nav|ol|p|"
    r"section|table|tbody|td|tfoot|th|thead|tr|ul)\b[^<>\n]*>",
    re.IGNORECASE | re.MULTILINE,
)


_BREAK = re.compile(r"<br\b[^<>\n]*>", re.IGNORECASE)
_PRINTED = "|".join(re.escape(sign) + "(?![A-Za-z])" * sign[-1].isalpha() for sign in _CHARACTERS)
_MARKUP = re.compile(rf"{_PRINTED}|[^\n\r]")
_MATH = re.compile(rf"{_PRINTED}|[{{}}]")
