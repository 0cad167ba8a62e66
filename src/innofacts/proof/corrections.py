"""What to write instead of a figure whose bound, number or unit alone is wrong."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from html import unescape
from string import ascii_letters
from typing import NamedTuple

from innofacts.compare.verdicts import CONTRADICTED, OUTDATED, WRONG
from innofacts.documents.document import Edit, narrowed
from innofacts.english.bounds import REACHING
from innofacts.english.cardinals import IN_WORDS
from innofacts.english.currencies import CODES, POSSIBLE, SIGNS, in_prose
from innofacts.english.function_words import DENYING
from innofacts.english.numerals import SCALES
from innofacts.features.measures import is_thing, power_between
from innofacts.matching.matches import Match
from innofacts.numbers.digits import MINUSES
from innofacts.patterns import regex
from innofacts.proof.reservations import OTHERWISE
from innofacts.prose.figures import Mention
from innofacts.values.figures import Figure, grouped
from innofacts.values.rounding import as_fine_as
from innofacts.values.units import COUNT, PERCENT, RANK, RATE, Unit, is_carbon, read_unit

_NUMBER = regex(r"(?<!CO)\d+(?:(?P<group>[,’'\u00a0\u2007\u2009\u202f ])\d{3})*(?:\.\d+)?")
_IN_WORDS = regex(rf"(?i)(?<![\w-])(?:{'|'.join(sorted(IN_WORDS, key=len, reverse=True))})(?![\w-])")
_MONEY = regex(
    rf"(?<!\w)(?:US\s\$|{'|'.join(map(re.escape, sorted((*SIGNS, *CODES, 'RMB', 'Rmb'), key=len, reverse=True)))})\s?\Z"
)


FAR, DIVIDED = "too far off for a slip", "with markup among its words"
IN_LETTERS = "with a number in words"
STALE, REPLACED = "of a marker, which embed fills anew", "of a marker, which is to name the newer fact"
OF_CODE = "that code has printed"


class Wordings:
    """How a text words units, so that a correction words them alike: `per cent`, `US$`, `yuan`."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        """Take the figures of the text in order."""
        self._first: dict[str, tuple[str, str]] = {}
        for mention in mentions:
            number = _NUMBER.search(mention.printed)
            if number and mention.units and not mention.figure.bound and mention.figure.unit.kind != RANK:
                after = mention.printed[number.end() :]
                if mention.figure.scale:
                    after = after.lstrip().lstrip(ascii_letters)
                money = _MONEY.search(mention.printed[: number.start()])
                self._first.setdefault(mention.figure.unit.key, (money[0] if money else "", after))

    def around(self, right: Figure, wrong: str) -> tuple[str, str]:
        """Return what the text writes before and after a number with the unit of the right figure.

        If it has no such number, a currency has its name in prose, and percent is a word where the wrong unit is one.
        """
        if right.unit.kind == PERCENT and right.unit.key not in self._first:
            return "", " percent" if wrong.endswith("points") else " %"
        return self._first.get(right.unit.key, ("", f" {in_prose(right.unit.text)}"))


class Correction(NamedTuple):
    """What to write instead of a figure, or why that is left to the reader; all empty if the figure is right."""

    text: str = ""
    """What to write, with the markup of the figure."""
    words: str = ""
    """What a reader will see of it."""
    left: str = ""
    """Why a figure that is wrong is left to the reader."""
    since: str = ""
    """What would be wrong with it otherwise, if other numbers of the report go with it."""


NO_CORRECTION = Correction()


def with_its_sign(mention: Mention, text: str) -> Mention:
    """Return a figure from where its sign begins, if that is written as a reference to a character: `&pound;`.

    The running text has a character where its reference ends.
    """
    sign = _REFERENCE.search(text, max(0, mention.start - _LONGEST_NAME), mention.start + 1)
    return mention._replace(start=sign.start()) if sign else mention


def left_to_others(match: Match, *, is_printed: bool) -> Correction:
    """Return why a figure is left that a marker shows, or that code has printed; neither is changed in the text."""
    if match.verdict not in WRONG:
        return NO_CORRECTION
    return Correction(left=OF_CODE if is_printed else REPLACED if match.verdict == OUTDATED else STALE)


def correction(mention: Mention, text: str, match: Match, wordings: Wordings, said: Sequence[Mention]) -> Correction:
    """Return what to write instead of a figure in a text, or why it is left to the reader.

    Only a single number in digits is corrected, in its own scale, where no markup divides it; other markup stays.
    `said` are the figures of its sentence.
    """
    if match.verdict not in WRONG:
        return NO_CORRECTION
    if match.instead is None:
        return Correction(left=OTHERWISE)  # the right number, of something else
    right = _in_its_measure(match.instead, mention)
    is_near = _is_near(mention.figure, right) or (
        _scale_meant(mention, right) != "" and not _has_scale_again(mention, said)
    )
    if match.verdict == CONTRADICTED and not is_near:
        return Correction(left=FAR)  # the sentence may be about something else
    made = _made(mention, match, right, wordings)
    if made in ("", mention.printed):
        return Correction(left=OTHERWISE if _NUMBER.search(mention.printed) else IN_LETTERS)
    words = _capitalised(_behind_at(made, text[: mention.start]), mention, text)
    raw = _with_markup(words, mention.printed, text[mention.start : mention.end])
    return Correction(raw, words) if raw else Correction(left=DIVIDED)


def _in_its_measure(right: Figure, mention: Mention) -> Figure:
    """Return the right figure in the measure of the text, if its number is another one: 4.23 GW, of 4,230 MW."""
    unit = read_unit(mention.units[0]) if mention.units else right.unit
    power = power_between(right.unit, unit)
    if not power or mention.figure.base_number == right.base_number:
        return right
    meant = right.shifted(power, unit)
    is_whole = right.number == right.number.to_integral_value()
    return meant._replace(number=meant.number.normalize() + 0) if is_whole else meant  # not 4.230


def _made(mention: Mention, match: Match, right: Figure, wordings: Wordings) -> str:
    """Return the words of a figure with what is right; empty if other words of the sentence would have to change."""
    figure, written = mention.figure, mention.printed
    numbers = list(_NUMBER.finditer(written)) or list(_IN_WORDS.finditer(written))
    if len(numbers) != 1 or figure.second is not None or right.second is not None:
        return ""
    (match_of_number,) = numbers
    before, after = written[: match_of_number.start()], written[match_of_number.end() :]
    if _DENYING.search(before) or (figure.bound and _VERB_OF_BOUND.search(before)):
        return ""  # never completed more than 1,500; exceeded 1,500: the verb would go too
    worded = _worded(right, mention)
    is_other = match.verdict != OUTDATED and bool(mention.units) and not _is_same_unit(mention, worded)
    if is_other and is_thing(worded.unit) and read_unit(mention.units[0]).key == _TIME:
        is_other = mention.figure.base_number == right.base_number  # called 6,402 times, of 6,204 calls
    if is_other and is_thing(worded.unit):
        return ""  # what is counted is a word of the sentence
    if mention.change or right.number < 0:  # a sign, or a word such as fell, gives the direction, and stays
        if is_other or figure.bound or right.bound or (figure.number < 0) != (right.number < 0):
            return ""
        right = right._replace(number=abs(right.number))
    is_bound_in_order = _has_bound_before(written, figure) or not figure.bound
    if is_other:
        number = "" if right.unit.kind == RANK else f"{_in_form(right.number, match_of_number)} {right.scale}".rstrip()
        money, after = wordings.around(worded, written)
        is_bound_in_order = figure.bound == right.bound
    else:
        number = _in_scale(right, figure, match_of_number)
        if scale := _scale_meant(mention, right):
            number, after = match_of_number[0], after.replace(figure.scale, scale, 1)
        sign = _MONEY.search(before)
        money = sign[0] if sign else before if before in MINUSES else ""
    bound = "" if right.bound == "=" else right.bound_in_words()
    if number[:1].isalpha():
        number = number.lower() if bound or money else _with_case_of(match_of_number[0], number)
    return f"{bound} {money}{number}{after}".strip() if number and is_bound_in_order else ""


def _with_case_of(word: str, other: str) -> str:
    """Return a word with a capital where another one has it."""
    return other.capitalize() if word[:1].isupper() else other


_TIME = read_unit("times").key
# A negation with other words between it and its bound: not in "no more than".
_DENYING = regex(
    rf"(?i)(?:\b(?:{'|'.join(sorted(DENYING))}|yet\sto)|n[’']t)\b"
    r"(?!\s(?:(?:much|any)\s)?(?:more|less|fewer|higher|lower|under|over|below|above|beyond)\b)"
)


# A bound that is the verb of its sentence, or part of it: exceeded 100, fell short of 90.
_VERB_OF_BOUND = regex(rf"(?i)\b(?:(?:{'|'.join(REACHING)})(?:e?s|ed|ing)?|tops?|(?:short|shy|down)\s(?:of|to))\b")


def _with_markup(made: str, written: str, raw: str) -> str:
    """Return the text of a figure with its markup and other words; empty if markup divides the words that change."""
    start, end, words = narrowed(Edit(0, len(written), made), written)
    if start == end == 0:
        return f"{words}{raw}"
    old = written[start:end]
    same = _SIGNS_BEFORE.match(old)
    if same and words.startswith(same[0]):  # the sign may be an entity, which stays
        old, words = old[same.end() :], words[same.end() :]
    tokens = [*_TOKEN.finditer(raw)]
    plain, old = _with_blanks(_character(token[0]) for token in tokens), _with_blanks(old)
    if plain.count(old) != 1:
        return ""
    first = plain.index(old)
    begin, stop = tokens[first].start(), tokens[first + len(old) - 1].end()
    between = next((sign for sign in _BETWEEN_GROUPS if sign in raw[begin:stop]), "")
    if between:
        words = re.sub(rf"(?<=\d){_BETWEEN_GROUPS[between]}(?=\d{{3}})", lambda _: between, words)
    return f"{raw[:begin]}{words}{raw[stop:]}"


_BETWEEN_GROUPS = {"{,}": ",", "\\,": " "}
"""What LaTeX writes between the digits of groups, and what it prints there."""


def _character(token: str) -> str:
    """Return the character that markup prints."""
    return _BETWEEN_GROUPS.get(token) or unescape(token)[:1]


def _with_blanks(characters: Iterable[str]) -> str:
    """Return characters with a blank for each space, whichever it is: in a cell, a number keeps its thin spaces."""
    return "".join(" " if one.isspace() else one for one in characters)


_SIGNS_BEFORE = regex(r"[^\w\s]+(?=\d)")
_CHARACTER = r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31}\d{0,2});"
_TOKEN, _REFERENCE = regex(rf"{_CHARACTER}|\{{,\}}|\\,|(?s:.)"), regex(rf"{_CHARACTER}\Z")
_LONGEST_NAME = 35  # characters of such a reference


_MOST_TIMES = Decimal("1.5")  # how many times a wrong number may be the right one, or the right one the wrong one


def _is_near(figure: Figure, right: Figure) -> bool:
    """Return whether the numbers of two figures may be the same one, misprinted or revised."""
    low, high = sorted((abs(figure.base_number), abs(right.base_number)))
    return high <= low * _MOST_TIMES


def _scale_meant(mention: Mention, right: Figure) -> str:
    """Return the scale with which the number of a text is the right figure, if it has another: million, not billion.

    Empty if it has the right one, or if its digits are not those of the right figure, which may be 14,200 thousand.
    """
    figure = mention.figure
    have_scales = bool(right.scale) and bool(figure.scale) and f" {figure.scale}" in mention.printed
    if not have_scales or len(figure.number.as_tuple().digits) < _TELLING:
        return ""
    others = (scale for scale in SCALES if scale != figure.scale)
    return next((one for one in others if figure._replace(scale=one).base_number == right.base_number), "")


def _has_scale_again(mention: Mention, said: Iterable[Mention]) -> bool:
    """Return whether the sentence of a figure has its scale and unit again: 187.4 million EUR, up from 180 million.

    Then it is no slip of one word.
    """
    unit = mention.figure.unit
    return any(
        one.start != mention.start
        and one.figure.scale == mention.figure.scale
        and (not one.units or one.figure.unit.key == unit.key)
        for one in said
    )


_TELLING = 3  # digits that are not the same by chance


def _is_same_unit(mention: Mention, right: Figure) -> bool:
    """Return whether the text has the unit of the right figure, or the same kind of noun."""
    unit = read_unit(mention.units[0])
    return (
        unit.key == right.unit.key
        or right.unit.key in POSSIBLE.get(unit.key, ())  # the kroner of a text may be those of the fact
        or (unit.kind == right.unit.kind == COUNT and mention.figure.base_number != right.base_number)
        or any(_noun(read_unit(name)) == _noun(right.unit) for name in mention.units)
    )


def _noun(unit: Unit) -> str:
    """Return the last word of the key of a unit, all of it if that is a mass of carbon dioxide."""
    return unit.key if is_carbon(unit) else unit.key.split(" ")[-1]


def _worded(right: Figure, mention: Mention) -> Figure:
    """Return a figure without what it is counted by, which the sentence says elsewhere: 310 gallons, of water a day."""
    is_rate = not mention.units or read_unit(mention.units[0]).kind == RATE
    return right if is_rate or not right.unit.head.key else right._replace(unit=right.unit.head)


def _has_bound_before(written: str, figure: Figure) -> bool:
    """Return whether the bound of a figure is written before its number, and not after: 80 or more."""
    return bool(figure.bound) and not written[:1].isdigit() and not re.search(r"\bor\s(?:more|less|fewer)|\+", written)


def _in_scale(right: Figure, figure: Figure, written: re.Match[str]) -> str:
    """Return the number of the right figure in the scale of one in a text; empty if it does not state the digits.

    A number that is right stays as it is written, without zeros of another scale: over 8.6 million, of 8,600 thousand.
    """
    new = as_fine_as(right, figure)
    if new is None:
        return ""
    return written[0] if new.number == abs(figure.number) else _in_form(new.number, written)


def _in_form(number: Decimal, written: re.Match[str]) -> str:
    """Return a number with its digits in groups as a text writes another: 3,335.71, 3 335.71 or 3335.71.

    One in words is one word, and not one, whose noun would change; empty if there is no such word.
    """
    if written[0][0].isalpha():
        return next((word for word, n in IN_WORDS.items() if n == number and n > 1 < IN_WORDS[written[0].lower()]), "")
    is_plain = not written["group"] and len(written[0].partition(".")[0]) > _OF_A_GROUP
    return grouped(number).replace(",", "" if is_plain else written["group"] or ",")


_OF_A_GROUP = 3  # digits


def _behind_at(made: str, before: str) -> str:
    """Return a figure without a second "at" behind one: debt stood at no more than 310 million, not at at most."""
    bound = next(filter(made.startswith, _WITHOUT_AT), "") if _AT.search(before[-len("at\n") :]) else ""
    return made.replace(bound, _WITHOUT_AT[bound], 1) if bound else made


_AT = regex(r"(?i)(?<!\w)at\s\Z")
_WITHOUT_AT = {"at most": "no more than", "at least": "no less than"}


def _capitalised(made: str, mention: Mention, text: str) -> str:
    has_capital = mention.printed[:1].isupper() and _has_bound_before(mention.printed, mention.figure)
    begins = has_capital or not text[mention.sentence[0] : mention.start].strip()
    return made[:1].upper() + made[1:] if begins and made[:1].islower() else made
