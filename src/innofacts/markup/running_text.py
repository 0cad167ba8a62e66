"""Running text: a report with blanks in place of its markup, code and comments; every offset stays the same.

What markup prints becomes the character: a superscript, an entity, the number that formatting divides. Marks of notes
are left out, since they are no part of the number that they follow.
"""

import re
from collections.abc import Iterable, Iterator

from innofacts.forms import Form
from innofacts.markup.asciidoc import NESTED_CELL, nested
from innofacts.markup.html import hidden, unescaped
from innofacts.markup.languages import Markup
from innofacts.markup.markdown import SHOWN_KEYS
from innofacts.markup.quantities import RAISED, quantities
from innofacts.patterns import regex
from innofacts.showing import COMMA, LINE_BREAK

# Markup for a character, and the character. The text keeps its length, so every offset stays right.
_CHARACTERS = {
    LINE_BREAK: LINE_BREAK,
    "\u2029": ":",  # behind what a list of definitions defines
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
_GROUPING = regex(r"\{,\}")
_DECIMAL = regex(r"(?<![\d}])(\d{1,9})\{,\}(\d{1,2}|\d{4,9})(?!\d|\{,)")
_REFERENCE_TO_CHARACTER = Form("&", r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\d{1,7}|#[xX][0-9A-Fa-f]{1,6});")
_END_OF_GROUPED = regex(r"\d{3}(?!\d)")
_IN_A_WORD = Form("&", r"(?<=\w)([ ]+)&(\w+)")  # the blanks for the markup of R&D follow the word


def running_text(text: str, markup: Markup) -> str:
    """Return a report with blanks in place of everything except running text; every offset stays the same."""
    pieces, position = [], 0
    for start, end in markup.prose(text):
        pieces += [_blank(text[position:start]), text[start:end]]
        position = end
    whole = "".join((*pieces, _blank(text[position:])))
    if markup.name in _WITH_ELEMENTS:
        whole = _changed(whole, ((start, _blank(text[start:end])) for start, end in hidden(text, markup.pieces)))
    if markup.name in _COMMENT_LINES:
        whole = _changed(whole, _ends_of_comments(text, markup))
    if markup.name == "latex":
        whole = _changed(quantities(_grouped(whole, text), text), _items(text))
    elif markup.name in ("markdown", "mdx"):
        whole = _changed(whole, _line_breaks(text))
        whole = _changed(whole, _signs_of_quotes(whole))
    elif markup.name == "asciidoc":
        whole = _changed(whole, _bars(text))
    whole = _changed(whole, _tabs(whole))
    whole = _changed(whole, _references(text))
    whole = _changed(whole, _superscripts(whole, text))
    whole = _changed(whole, _divided_numbers(whole, text))
    whole = _changed(whole, _numbers_of_notes(whole))
    whole = _NOTE_MARK.sub(_without_note_mark, whole)
    whole = _REFERENCE_TO_CHARACTER.sub(_character, whole)
    if not whole.isascii() and _UNSEEN.search(whole):
        whole = _WORD.sub(_without_unseen, whole)
    return _IN_A_WORD.sub(r"&\2\1", whole)


_WITH_ELEMENTS = ("html", "markdown", "mdx")

_Change = tuple[int, str]
"""Where a change of a text begins, and what comes in place of as many characters."""


def _changed(whole: str, changes: Iterable[_Change]) -> str:
    """Return a running text with changes, which are in order."""
    pieces, position = [], 0
    for start, instead in changes:
        pieces += [whole[position:start], instead]
        position = start + len(instead)
    return "".join((*pieces, whole[position:]))


def _ends_of_comments(text: str, markup: Markup) -> Iterator[_Change]:
    """Yield blanks for the end of each line that is a comment: the line is no line of the paragraph that it is in."""
    return ((match.start(1), " " * len(match[1])) for match in _COMMENT_LINES[markup.name].finditer(text))


_COMMENT_LINES = {
    "latex": regex(r"(?m)^[ \t]*%[^\r\n]*(\r?\n)"),
    "asciidoc": regex(r"(?m)^//(?!/)[^\r\n]*(\r?\n)"),
}


def _line_breaks(text: str) -> Iterator[_Change]:
    """Yield the sign of a line break for each line of Markdown that ends with two blanks."""
    return ((match.start(), LINE_BREAK) for match in _TWO_BLANKS.finditer(text))


_TWO_BLANKS = regex(r"(?<=\S)[ ]{2,}(?=\n[ \t]*[^\s])")


def _items(text: str) -> Iterator[_Change]:
    """Yield the sign of an item of a list for each command of LaTeX for one that begins a line."""
    return ((match.start(1), "•".ljust(len(match[1]))) for match in _ITEM.finditer(text))


_ITEM = regex(r"(?m)^[ \t]*(\\item)\b")


def _bars(text: str) -> Iterator[_Change]:
    """Yield a bar where each cell of a table in a cell of another begins, which is `!` in AsciiDoc."""
    cells = (cell for span in nested(text) for cell in NESTED_CELL.finditer(text, *span))
    return ((cell.start(), "|".rjust(cell.end() - cell.start())) for cell in cells)


def _signs_of_quotes(whole: str) -> Iterator[_Change]:
    """Yield blanks for the signs of quotes in Markdown, and an empty line before each quote.

    > 80 at the beginning of a line is a quoted 80.
    """
    end_of_quote = -1
    for match in _QUOTED.finditer(whole):
        sign = "" if match.start() == end_of_quote + 1 else "\n"
        yield match.start(), sign.ljust(len(match["signs"]))
        end_of_quote = match.end()


_QUOTED = regex(r"(?m)^(?P<signs>[ \t]*>(?:[ \t]*>)*)[^\n]*")


def _tabs(whole: str) -> Iterator[_Change]:
    """Yield a blank for each tab within a sentence, as forms have before what is filled in; others divide cells.

    Such a tab is on the only line with one of a paragraph that ends as sentences do, between words that go on.
    """
    for paragraph in _PARAGRAPH.finditer(whole) if "\t" in whole else ():
        lines_with_one = sum("\t" in line for line in paragraph[0].split("\n"))
        if lines_with_one != 1 or not _ENDS_A_SENTENCE.search(paragraph[0]):
            continue
        for tab in _TAB.finditer(whole, *paragraph.span()):
            before = whole[max(paragraph.start(), tab.start() - _NEAR_A_TAB) : tab.start()]
            words = before[max(before.rfind("\t"), before.rfind("\n")) + 1 :].split()
            if len(words) >= _FEWEST_BEFORE_A_TAB:
                yield tab.start(), " " * len(tab[0])


_PARAGRAPH = regex(r"(?:[^\n]+\n?)+")
_ENDS_A_SENTENCE = regex(r"[.!?][\"'”’)]{0,2}\s*\Z")
_TAB = regex(r"(?<=[\w,)%]) {0,9}\t+ {0,9}(?=[a-z]+\s[a-z]|[^\w\s|]{0,3}\d[^\n\t]{0,30}[ ][a-z])")
_NEAR_A_TAB, _FEWEST_BEFORE_A_TAB = 200, 3  # characters and words: a label is shorter


def _grouped(whole: str, text: str) -> str:
    """Return the running text of a LaTeX report with the commas of numbers: three thin spaces in 3{,}327.8.

    In 3{,}5, where it divides no groups, the digits around it are next to it.
    """
    decimals = (match for match in _DECIMAL.finditer(text) if whole[match.start()] != " ")  # as in comments
    whole = _changed(whole, ((one.start(), f"{one[1]},{one[2]}".rjust(len(one[0]))) for one in decimals))
    signs = [match.span() for match in _GROUPING.finditer(text) if whole[match.start() + 1] == ","]
    between = zip((0, *(end for _, end in signs)), (*(start for start, _ in signs), len(whole)), strict=True)
    return COMMA.join(whole[start:end] for start, end in between)


# What formats a part of a number: 3.<b>3</b>, **3,3**27.8, 3.\textbf{3}, 3.\ **3** of reStructuredText, 3.__3__; or is
# put into it: 3<!-- x -->27.
_MARK = (
    r"(?:</?(?:b|i|em|strong|span|font|u|mark|small|big|ins)\b[^<>\n]{0,300}>|<!--(?!\s*/?innofacts)[^<>\n]{0,300}-->"
    r"|\*{1,3}|__|\#\#"
    r"|\\[ ]|\}|\\(?:(?:text|math)(?:bf|it|sl|sf|rm|md|up)|textcolor\{[^{}\n]{1,30}\}|emph|underline)\{"
    r"|\{\\(?:bf|it|em|sl|sf|bfseries|itshape)[ ])"
)
_PART = rf"(?:\d|(?:[.,]|\{{,\}}|\\,)(?=\d|{_MARK}))++"
_IN_A_NUMBER = Form(
    "< * __ ## } \\", rf"(?i)(?:(?<![^\s(])[-−]|(?<![\d.,]){_PART})(?:{_MARK}{{1,6}}+{_PART}){{1,30}}(?<=\d)"
)
_GROUPED_OR_DECIMAL = regex(rf"[-−]?(?:\d{{1,3}}(?:(?:,|{_THIN}+)\d{{3}})+(?:\.\d+)?|\d+\.\d+)")
_PLAIN_OR_WITH_COMMA = regex(r"[-−]?\d+(?:,\d{1,2})?")
# Numbers of their own: 2*3, elements of a page next to each other, which may be laid out apart, a note: 2023<b>1</b>.
_APART = regex(rf"(?<!\*)\*(?!\*)|\d</[^<>]*><[^/<>][^<>]*>\d|(?i:\d{{3}}{_MARK}{{1,6}}+\d\d?\Z)")
_YEAR_AND_NUMBER = regex(rf"(?i)(?:1[5-9]|20)\d\d\.{_MARK}{{1,6}}+\d+")  # ... in 2023.**5** people ...


def _divided_numbers(whole: str, text: str) -> Iterator[_Change]:
    """Yield each number that formatting divides, with its parts next to each other."""
    for match in _IN_A_NUMBER.finditer(text):
        written = whole[slice(*match.span())]
        number = written.replace(" ", "")
        is_seen = written[0] != " " != written[-1]  # and no part of it is code
        is_decimal = _GROUPED_OR_DECIMAL.fullmatch(number) and not _YEAR_AND_NUMBER.fullmatch(match[0])
        if is_seen and (is_decimal or _is_one_number(match, number)):
            yield match.start(), number.ljust(len(match[0]))


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
_POWER_OR_UNIT = regex(r"(?:\b10|(?<![A-Za-z])[kcdm]?m)\Z")  # what may have one that is not closed: 10^9
_WITH_NOTE = regex(r"[\w%)] ?\Z")
# A superscript that refers to a note by a letter or a sign, or that is a link.
_REFERENCE = Form(
    "<sup",
    r"(?i)<sup\b[^<>\n]{0,300}>(?:\s*<a\b[^<>\n]{0,300}>\s*\[?\w{1,3}\]?\s*</a>\s*|\[?[a-z*†‡]\]?)</sup>"
    r"|<a\b[^<>\n]{0,300}>\s*<sup\b[^<>\n]{0,300}>\[?\w{1,3}\]?</sup>",
)


def _references(text: str) -> Iterator[_Change]:
    """Yield blanks for each superscript that surely is no power but refers to a note."""
    return ((match.start(), " " * len(match[0])) for match in _REFERENCE.finditer(text))


def _superscripts(whole: str, text: str) -> Iterator[_Change]:
    """Yield superscript digits right after the number, unit or word that they belong to."""
    for match in _SUPERSCRIPT.finditer(text):
        before = text[max(0, match.start() - 4) : match.start()]
        may_be_raised = _POWER_OR_UNIT.search(before) or (match["close"] and _WITH_NOTE.search(before))
        if may_be_raised and whole.startswith(match["digits"], match.start("digits")):
            yield match.start(), match["digits"].translate(RAISED).ljust(len(match[0]))


def _numbers_of_notes(whole: str) -> Iterator[_Change]:
    """Return blanks for the numbers that paragraphs begin with one after the other, as those of notes do in a PDF.

    Some of them may be missing: 3 See the report of 2019. 4 The office has 12 boats. 6 Fees are below.
    """
    runs: list[list[re.Match[str]]] = []
    for match in _PARAGRAPH_WITH_A_NUMBER.finditer(whole):
        number = int(match[1])
        going_on = (run for run in reversed(runs) if int(run[-1][1]) < number <= int(run[-1][1]) + _MOST_MISSING)
        run = next(going_on, None)
        if run is None:
            runs.append([match])
        else:
            run.append(match)
    notes = sorted(match.span(1) for run in runs if len(run) >= _FEWEST_NOTES for match in run)
    return ((start, " " * (end - start)) for start, end in notes)


_PARAGRAPH_WITH_A_NUMBER = regex(
    r"(?:\A|\n[ ]*\n)[ ]*([1-9]\d{0,2})[ ]+(?=[\"“(\[]?[A-Z][a-z]|[A-Z]{2,}\b|\d{1,3}[ ]+[A-Z])"
)
_MOST_MISSING, _FEWEST_NOTES = 2, 4


# The mark of a note after a number or a word, unlike a power, 10⁹, or a unit, km².
_NOTE_MARK = Form(
    "⁰ ¹ ² ³ ⁴ ⁵ ⁶ ⁷ ⁸ ⁹ † ‡ [",
    r"[⁰¹²³⁴-⁹]{1,2}(?:[,⁾]?[⁰¹²³⁴-⁹]{1,2}){0,5}(?!\w)|[†‡]|\[(?:\d{1,3}|[a-z])\](?![(\[:])",
)
_WITH_A_NOTE = regex(r"(?:\d{4} ?|\d[.,]\d+ ?|\d ?% ?|[^\W\d_]{3})\Z")
_LONGEST_WITH_A_NOTE = 40  # digits after a point


def _without_note_mark(mark: re.Match[str]) -> str:
    """Return blanks for what refers to a note: 3,327.8¹ billion, 3,327.8[1] billion; anything else as it is."""
    before = mark.string[max(0, mark.start() - _LONGEST_WITH_A_NOTE) : mark.start()]
    return " " * len(mark[0]) if _WITH_A_NOTE.search(before) else mark[0]


# Characters that nobody sees: places where a word may be divided, or must not be, and marks of direction.
_SOFT_HYPHEN = "\u00ad"
_UNSEEN = regex("[\u00ad\u200b\u200e\u200f\u2060\u2066-\u2069\ufeff]+")
_WORD = regex(r"\S+(?:[^\S\n\r]\u00ad\S+)*")  # with the blanks that join a number: 1&nbsp;300&nbsp;000


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
        text = _DECIMAL.sub(lambda match: f"{match[1]},{match[2]}".rjust(len(match[0])), text)
        return _MATH.sub(_as_character, _GROUPING.sub(COMMA, text)).replace("$", " ").replace("*", " ")
    text = _TERM.sub(lambda match: ("\u2029" if match["end"] else " ").ljust(len(match[0])), text)
    text = _ELEMENT.sub(lambda match: "\n\n".ljust(len(match[0])), text)
    text = _BREAK.sub(lambda match: LINE_BREAK.ljust(len(match[0])), text)
    return _MARKUP.sub(_as_character, text)


def _as_character(match: re.Match[str]) -> str:
    return _CHARACTERS.get(match[0], " ").rjust(len(match[0]))


# A formula of Markdown that is no more than a number: $3{,}327.8$, $\\approx 50$, **$3 \\times 10^{9}$**.
_NUMBER_AS_FORMULA = regex(
    r"\**\$(?:\\(?:approx|sim|[gl]eq?|pm)(?![A-Za-z])|[<>±≈])?\s*[-+−]?\d"
    r"(?:[\d.,\s^%]|\{[\d,]*\}|\\[,%]|\\(?:times|cdot)(?![A-Za-z]))*+\$\**"
)
# Where elements of HTML, keys of front matter and rules begin and end, so do sentences.
_ELEMENT = regex(
    rf"(?im)^(?:---|(?:{'|'.join(SHOWN_KEYS)})[ \t]*[:=][ \t]*[|>]?[-+]?)[ \t]*$|"
    r"</?(?:address|article|aside|blockquote|caption|dd|div|dl|dt|fig(?:ure|caption)|footer|h[1-6]|header|li|main|nav|ol|p|"
    r"section|table|tbody|td|tfoot|th|thead|tr|ul)\b[^<>\n]*>",
)


# Between what a list of definitions defines, which is a label, and what it says of it: Homes completed: 20,116.
_TERM = regex(r"(?i)(?P<end></dt\b[^<>\n]*>)|<dd\b[^<>\n]*>")
_BREAK = regex(r"(?i)<br\b[^<>\n]*>")
_PRINTED = "|".join(re.escape(sign) + "(?![A-Za-z])" * sign[-1].isalpha() for sign in _CHARACTERS)
_MARKUP = regex(rf"{_PRINTED}|[^\n\r]")
_MATH = regex(rf"{_PRINTED}|[{{}}]")
