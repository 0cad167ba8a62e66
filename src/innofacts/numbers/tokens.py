"""Running text as tokens and sentences, each with its span."""

import re
from collections.abc import Iterator
from string import ascii_lowercase
from typing import NamedTuple

from innofacts.english.calendar import MONTH_ABBREVIATIONS
from innofacts.english.currencies import CODES, MONEY_SIGNS, SIGNS, SYMBOLS, WRITTEN_ON
from innofacts.english.numerals import SCALE_LETTERS, SCALE_WORDS
from innofacts.english.units import MEASURES, SI_MEASURES, WRITTEN_ONTO_NUMBERS
from innofacts.english.wording import ABBREVIATED
from innofacts.languages.detection import ABBREVIATIONS, DOTTED_DAYS
from innofacts.patterns import regex
from innofacts.showing import LINE_BREAK

# The kinds of a token.
NUMBER = "number"
WORD = "word"
NAME = "name"  # with digits, but not a number: COVID-19, 5G, 11th, 2.1.0
SIGN = "sign"

_SCALE = rf"(?:{'|'.join((*SCALE_WORDS, *SCALE_LETTERS))})\b"
# A sign or an abbreviation right before a number: US$5, Rs. 780, RM40, R5bn, K170,000.
_ABBREVIATIONS_OF_MONEY = sorted({sign.rstrip(".") for sign in SIGNS if sign not in SYMBOLS and len(sign) > 1})
_CURRENCY = (
    r"\b(?:US|C|HK|NZ|NT)\s\$(?=\s?\d)"
    rf"|(?:{'|'.join(map(re.escape, SYMBOLS))})"
    rf"|\b(?:{'|'.join(_ABBREVIATIONS_OF_MONEY)})\.?(?=\s?\d)"
    r"|(?<!the\s)\bR(?=\d{3}(?![\w-]))"
    r"|\b[RKN](?=\d{1,3}\s(?:an?|per)\s[a-z])"
    rf"|\b[RKN](?=\d+\.\d\d(?![\w.])|\d[\d.,]*\s?{_SCALE}|\s?\d{{1,3}}(?:[, ]\d{{3}})+\b)"
)
# What a currency begins with: to look at the first character of a word is quicker than to try all currencies.
_FIRST = re.escape("".join({sign[0] for sign in (*SYMBOLS, *_ABBREVIATIONS_OF_MONEY, *"UCHNRK")}))
THIN = "\u00a0\u2007\u2009\u202f\u200a"
"""The spaces between groups of three digits that no words are apart by."""
_GROUPS = (
    rf"\d{{1,3}}(?:(?:,\d{{3}})+|(?:,\d\d)+,\d{{3}}|(?:[{THIN}]{{1,3}}\d{{3}})+|(?<!\b[HQ]\d)(?:[ ]\d{{3}})+"
    r"|(?:['’]\d{3})+)(?!\d)"
)

# What may follow a number without a space and is its scale or its unit, not part of a name.
_ONTO = (*SCALE_LETTERS, *SCALE_WORDS, *WRITTEN_ONTO_NUMBERS)

_JOINED_ON = r"(?:[-‐‑'’&](?![A-Z]{1,3}\$)[^\W\d_]+)*"  # the other words of a compound
_SMALL = "".join(sorted(set(ascii_lowercase) - {"x", *_FIRST}))  # what nothing but a word begins with

_E = rf"e(?=\d+\s(?i:{'|'.join(sorted(SI_MEASURES))})\b)"  # 2e9 kWh; a 2e9 alone may be a name

# Most tokens are words in small letters, which are tried first. The blanks behind a token are read with it: to try all
# kinds of tokens at each of them would take as long as at a token.
_TOKEN = regex(
    rf"""(?x)
    (?:
      (?P<plain>[{_SMALL}][^\W\d_]*+(?!\^){_JOINED_ON})
    | (?P<currency>(?=[{_FIRST}])(?:{_CURRENCY}))
    | (?P<times>(?<=[\d)])x(?=10(?:[\^⁰¹²³⁴-⁹⁻−]|-[1-9](?!\d|\.\d))))
    | (?P<power_of_ten>(?<![\w.])\d+(?:\.\d+(?:e[-+−]?|E[-+−])|[eE][-+−]|{_E})\d{{1,2}}(?![\w.]*\w))
    | (?P<number>(?>{_GROUPS}(?:\.\d+)?|\d*[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]|\d+(?:\.\d+)?|(?<![\w.])\.\d+)(?![.,:/]\d))
    | (?P<name>\d+(?:[.,:/]\d+)+(?:[\w./:-]*\w)?)
    | (?P<power>(?<![A-Za-z^])[A-Za-z]{{1,2}}\^[23](?![\w^]))
    | (?P<note>(?<=\d[\d.,]\d)[¹²³⁴-⁹][⁰¹²³⁴-⁹]?(?!\w|\s?[=×]))
    | (?P<word>(?:[A-Z]\.){{2,}}|(?!(?<=10)[⁰¹²³⁴-⁹])[^\W\d_]+{_JOINED_ON})
    | (?P<sign>[<>]=|~[<>]|\+/?[-−]|\S)
    )\s*+
    """
)


class Token(NamedTuple):
    """A piece of running text."""

    kind: str
    """NUMBER, WORD, NAME or SIGN."""
    text: str
    """As it is written."""
    start: int
    """Its first code point in the text."""
    end: int
    """The code point after it."""
    lower: str
    """As it is written, in lower case and with plain apostrophes."""


_KINDS = {"number": NUMBER, "power_of_ten": NUMBER, "plain": WORD, "word": WORD, "name": NAME, "power": NAME}


def tokens(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """Return the tokens of a text between two code points."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        group = str(match.lastgroup)
        first, beyond = match.span(group)
        written = text[first:beyond]
        if group == "plain" and not (found and found[-1].end == first):  # as most
            found.append(Token(WORD, written, first, beyond, written.lower().replace("’", "'")))
            continue
        if written == "*" or group == "note":
            continue  # emphasis, and the mark of a note: 118²
        kind = _KINDS.get(group, SIGN)
        if group == "currency":
            written = "".join(written.split())  # US $5
        elif group == "power":
            written = written.replace("^", "")  # km^2
        token = Token(kind, written, first, beyond, written.lower().replace("’", "'"))
        is_power = len(found) > 1 and found[-1].text in _MINUSES and _is_power(found[-2], found[-1], token, text)
        is_tied = kind != SIGN and found != [] and found[-1].end == first
        if is_power or (is_tied and _makes_a_name(found, token)):
            last = found.pop()
            if (is_power or last.text in HYPHENS or last.text in _GLUE) and found and found[-1].end == last.start:
                last = found.pop()
            whole = text[last.start : token.end]
            found.append(Token(NAME, whole, last.start, token.end, whole.lower()))
        else:
            found.append(token)
    return found


HYPHENS = ("-", "‐", "‑")
_MINUSES = ("−", "⁻")
_GLUE = "_@#\\+"
_MANY_DIGITS = 3
_PREFIXES = frozenset("c ca rmb us usd sub pre post mid early late non over under circa".split())


def _is_power(unit: Token, minus: Token, token: Token, text: str) -> bool:
    """Return whether a token is the power of a unit, and a minus its sign: km s−1, W m⁻²; not 1km−3km."""
    is_close = unit.kind == WORD and unit.end == minus.start and minus.end == token.start
    is_end = not text[token.end : token.end + 2].strip(".,;:)").isalnum()
    return is_close and token.text in _POWERS and len(unit.text) <= _LONGEST_UNIT and is_end


_LONGEST_UNIT = 4  # letters


def _makes_a_name(found: list[Token], token: Token) -> bool:
    """Return whether a token is one name with those that it is written onto: letters and digits."""
    last = found[-1]
    if last.text in _GLUE:
        other = found[-2] if len(found) > 1 else last
        is_written_on = other.end == last.start and (other.text[-1].isalnum() or other.text in _GLUE)
        return last.text == "#" or is_written_on  # C++17, and no (+14 %)
    if last.text in HYPHENS:
        before = found[-2] if len(found) > 1 else None
        if before and len(found) >= _OF_A_RANGE and _is_onto(before) and found[-3].kind == NUMBER:
            is_power = found[-3].end < before.start and token.text in _POWERS
            return is_power and before.end == last.start  # 5k-20k, 5 km-20 km; but 4 m-1
        # "COVID-19" is a name, "80-country" is 80 of something, "mid-2023" a time.
        return (
            before is not None
            and before.end == last.start
            and token.kind == NUMBER
            and (before.kind == NAME or (before.kind == WORD and before.lower not in _PREFIXES))
        )
    if token.kind == NUMBER:
        is_code = last.text in CODES and (last.text in WRITTEN_ON or len(token.text) >= _MANY_DIGITS)  # not COP28
        is_currency = is_code or (last.lower in _PREFIXES and last.text not in ("C", "Ca"))
        return last.kind == NAME or (last.kind == WORD and not is_currency)
    is_apart = _is_onto(token) or token.text in WRITTEN_ON or token.text == "RMB"  # 100USD
    return last.kind == NAME or (last.kind == NUMBER and not is_apart)


_OF_A_RANGE = 3  # tokens: the number, its scale or unit, the hyphen
_POWERS = ("1", "2", "3", "¹", "²", "³")


def _is_onto(token: Token) -> bool:
    """Return whether a word is a unit that numbers are written onto: 40km, 4km^2."""
    written = token.lower.partition("-")[0]
    if written.endswith(("2", "3", "²", "³")):
        return written in MEASURES  # 4km^2, 420,000m³
    return (written in _ONTO or written in SI_MEASURES or written in ("ev", "wh", "‰")) and token.text not in ("G", "f")


# --- sentences -----------------------------------------------------------------------------------------------------

# A line with a name, a colon and a number, as code prints them: "nurses in Orton: more than 310".
_OF_A_NAME = (
    r"[ \t]*[^\W\d_][^\n:!?;]{0,80}:[ \t]+"
    r"[^\n\d.!?]{0,30}\d[\d.,]*[ \t]?%?(?:[ \t][^\s\d]{1,20}){0,2}[ \t]*\r?(?:\n|\Z)"
)
# Blocks end at an empty line, before an item of a list, a heading, a row of a table, and between the cells of a row;
# before the line of a byline, which a headline has below it; and behind a number, before a line with a name and one.
_BLOCK_END = regex(
    rf"\n(?:(?<=[\d%]\n)|(?<=[\d%][ \r]\n))(?={_OF_A_NAME})"
    r"|\n(?:[ \t]*\r?\n)++|\n(?=[ \t]*(?:[-+•]|\*{1,5}|\.{1,2}|\d{1,3}[.)]|#+|>|\|)[ \t]"
    r"|[*_]{0,2}By\s[A-Z][^\n]{2,80}(?<![.,;:])\n)|[|\t]+"
)
# The lookbehind keeps a row of dots from being read once from each of its dots; it is behind the first sign, since to
# look for that first is five times as quick.
# The mark of a note may follow, in brackets or, in the text of a PDF, as a number alone: in 2023.[1] worldwide.2
_SENTENCE_END = regex(
    r"[.!?…。！？](?:(?<=[。！？])|(?<![.!?…].)[.!?…]*+"
    r"(?:(?:\[\w{1,3}\])+|(?:(?<=[a-z]{3}\.)|(?<=\s20\d\d\.)|(?<=\s19\d\d\.))\d{1,2})?[\"'”’)\]*_]*"
    rf"(?=\s+[\"'“‘(\[*_]*[A-Z0-9{MONEY_SIGNS}]))"
    rf"|{LINE_BREAK}(?=\s*[\"'“‘(\[*_]*[A-Z])"
)
_ABBREVIATIONS = ABBREVIATED | MONTH_ABBREVIATIONS | ABBREVIATIONS
_OF_A_DAY = regex(f"(?i){DOTTED_DAYS}")
_BEFORE_NUMBERS = frozenset(("max", "min", "op", "opp", "reg", "h.r"))
_LAST_WORD = regex(r"([^\W\d_]+(?:\.[^\W\d_]+)*)\.$")


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[tuple[int, int]]:
    """Yield the span of each sentence of a text, without the white space around it."""
    end = len(text) if end is None else end
    position = start
    for block in _BLOCK_END.finditer(text, start, end):
        yield from _sentences(text, position, block.start())
        position = block.end()
    yield from _sentences(text, position, end)


def _sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the spans of the sentences of a block of text."""
    position = start
    for stop in _SENTENCE_END.finditer(text, start, end):
        word = _LAST_WORD.search(text, max(position, stop.start() - 12), stop.start() + 1)
        if text[stop.start() - 1].isdigit() and _OF_A_DAY.search(
            text, max(position, stop.start() - 12), stop.end() + 12
        ):
            continue
        is_letter = word is not None and len(word[1]) == 1
        before = text[word.start() - 1 : word.start()] if word and is_letter else ""
        if before.isdigit() or before == "&":
            word = None  # it was 41.9C. He drank; for R&D. It spent
        if word and (word[1].lower() in _ABBREVIATIONS or (is_letter and word[1].isupper())):
            continue
        if word and word[1].lower() in _BEFORE_NUMBERS and not text[stop.end() : stop.end() + 2].strip().isalpha():
            continue  # max. 40 people; and not: they saw Max. He ran
        yield from _stripped(text, position, stop.end())
        position = stop.end()
    yield from _stripped(text, position, end)


_LONGEST_SENTENCE = 1500
"""Characters; what is longer is a list or a table without full stops, and reading it as one sentence would take time
that grows with the square of its length."""


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a span without the white space around it, in pieces if it is too long for a sentence."""
    block = text[start:end]
    start += len(block) - len(block.lstrip())
    end = start + len(block.strip())
    while end - start > _LONGEST_SENTENCE:
        cut = _cut(text, start)
        yield start, cut
        start = cut
        while text[start].isspace():
            start += 1
    if start < end:
        yield start, end


def _cut(text: str, start: int) -> int:
    """Return where to cut a sentence that is too long: after a line, a semicolon or a comma, else at a blank."""
    for sign in ("\n", "; ", ", ", " "):
        cut = text.rfind(sign, start + _LONGEST_SENTENCE // 2, start + _LONGEST_SENTENCE)
        if cut > start:
            return cut + 1
    return start + _LONGEST_SENTENCE
