"""What to write instead of a figure whose bound, number or unit alone is wrong."""

import re
from collections.abc import Iterable
from decimal import Decimal
from string import ascii_letters

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, OUTDATED
from innofacts.documents.document import Edit, narrowed
from innofacts.english.currencies import CODES, POSSIBLE, SIGNS, in_prose
from innofacts.english.numerals import SCALES
from innofacts.features.accounts import is_said
from innofacts.features.measures import is_thing
from innofacts.features.plans import is_planned
from innofacts.matching.matcher import Match
from innofacts.prose.figures import Mention
from innofacts.values.figures import BOUNDS, Figure, grouped
from innofacts.values.units import COUNT, PERCENT, RANK, RATE, read_unit

_NUMBER = re.compile(r"\d+(?:(?P<group>[,’'\u00a0\u2007\u2009\u202f ])\d{3})*(?:\.\d+)?")
_MONEY = re.compile(
    rf"(?<!\w)(?:US\s\$|{'|'.join(map(re.escape, sorted((*SIGNS, *CODES, 'RMB', 'Rmb'), key=len, reverse=True)))})\s?\Z"
)


QUOTED, SAID, PLANNED = "in quotation marks", "that somebody is said to give", "of a plan or a forecast"


def reason_to_leave(mention: Mention, text: str) -> str:
    """Return why a figure of a text without markup is left to the reader, however wrong it is; empty if it is not.

    What somebody has said, claimed or planned is not for a program to change.
    """
    (first, last), (_, end) = mention.sentence, mention.clause
    paragraph, stop = text.rfind("\n\n", 0, mention.start) + 1, text.find("\n\n", mention.end)
    quotations = _QUOTATION.finditer(text, paragraph, len(text) if stop < 0 else stop)
    if any(found.start() < mention.start < found.end() for found in quotations):
        return QUOTED
    if is_said(text[first:last], mention.start - first, mention.end - first):
        return SAID
    return PLANNED if is_planned(text[first : mention.start], text[mention.end : end]) else ""


# One that has no end goes on in the next paragraph.
_QUOTATION = re.compile(
    r"“[^”]*(?:”|\Z)|„[^“”]*(?:[“”]|\Z)|«[^»]*»|‘(?:[^’]|’(?=\w))*’|``[^`]*?''|\"[^\"]*\"|(?<!\w)'(?=\w)(?:[^']|'(?=\w))*'(?!\w)"
)


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


def correction(mention: Mention, text: str, match: Match, wordings: Wordings) -> str:
    """Return what to write instead of a figure in a text; empty if words of the sentence would have to change too.

    Only a single number in digits is corrected, in its own scale, where no markup divides it; other markup stays.
    """
    figure, right = mention.figure, match.instead
    written = mention.printed
    if right is None or match.verdict not in (OUTDATED, MISQUOTED, CONTRADICTED):
        return ""
    numbers = list(_NUMBER.finditer(written))
    is_plain = len(numbers) == 1 and not mention.change and right.number >= 0
    if not is_plain or figure.second is not None or right.second is not None:
        return ""
    if match.verdict == CONTRADICTED and not _is_near(figure, right):
        return ""  # the sentence may be about something else
    (match_of_number,) = numbers
    before, after = written[: match_of_number.start()], written[match_of_number.end() :]
    is_other = match.verdict != OUTDATED and bool(mention.units) and not _is_same_unit(mention, right)
    if is_other and is_thing(right.unit):
        return ""  # what is counted is a word of the sentence
    is_bound_in_order = _has_bound_before(written, figure) or not figure.bound
    if is_other:
        number = "" if right.unit.kind == RANK else f"{_in_form(right.number, match_of_number)} {right.scale}".rstrip()
        money, after = wordings.around(_worded(right, mention), written)
        is_bound_in_order = figure.bound == right.bound
    else:
        number = _in_scale(right, figure.scale, match_of_number)
        sign = _MONEY.search(before)
        money = sign[0] if sign else ""
    bound = _bound(right)
    made = f"{bound} {money}{number}{after}".strip()
    if not number or not is_bound_in_order or made == written:
        return ""
    return _with_markup(_capitalised(made, mention, text), written, text[mention.start : mention.end])


def _with_markup(made: str, written: str, raw: str) -> str:
    """Return the text of a figure with its markup and other words; empty if markup divides the words that change."""
    start, end, words = narrowed(Edit(0, len(written), made), written)
    if start == end == 0:
        return f"{words}{raw}"
    return raw.replace(written[start:end], words) if raw.count(written[start:end]) == 1 else ""


_NEAR = Decimal("1.5")  # how many times a wrong number may be the right one, or the right one the wrong one


def _is_near(figure: Figure, right: Figure) -> bool:
    """Return whether the numbers of two figures may be the same one, misprinted or revised."""
    low, high = sorted((abs(figure.base_number), abs(right.base_number)))
    return high <= low * _NEAR


def _is_same_unit(mention: Mention, right: Figure) -> bool:
    """Return whether the text has the unit of the right figure, or the same kind of noun."""
    unit = read_unit(mention.units[0])
    return (
        unit.key == right.unit.key
        or right.unit.key in POSSIBLE.get(unit.key, ())  # the kroner of a text may be those of the fact
        or (unit.kind == right.unit.kind == COUNT and mention.figure.base_number != right.base_number)
        or any(read_unit(name).key.split(" ")[-1] == right.unit.key.split(" ")[-1] for name in mention.units)
    )


def _worded(right: Figure, mention: Mention) -> Figure:
    """Return a figure without what it is counted by, which the sentence says elsewhere: 310 gallons, of water a day."""
    is_rate = not mention.units or read_unit(mention.units[0]).kind == RATE
    head, _, by = right.unit.text.partition(" per ")
    return right if is_rate or not by else right._replace(unit=read_unit(head))


def _has_bound_before(written: str, figure: Figure) -> bool:
    """Return whether the bound of a figure is written before its number, and not after: 80 or more."""
    return bool(figure.bound) and not written[:1].isdigit() and not re.search(r"\bor\s(?:more|less|fewer)|\+", written)


def _bound(figure: Figure) -> str:
    return "" if figure.bound == "=" else BOUNDS[figure.bound]


def _in_scale(figure: Figure, scale: str, written: re.Match[str]) -> str:
    """Return the number of a figure in a scale; empty if that would need digits that the figure does not state."""
    power = SCALES.get(figure.scale, 0) - SCALES.get(scale, 0)
    number = figure.number.scaleb(power) if power else figure.number
    is_stated = power <= 0 or int(Decimal(number).as_tuple().exponent) <= 0
    return _in_form(number, written) if is_stated else ""


def _in_form(number: Decimal, written: re.Match[str]) -> str:
    """Return a number with its digits in groups as a text writes another: 3,335.71, 3 335.71 or 3335.71."""
    is_plain = not written["group"] and len(written[0].partition(".")[0]) > _OF_A_GROUP
    return grouped(number).replace(",", "" if is_plain else written["group"] or ",")


_OF_A_GROUP = 3  # digits


def _capitalised(made: str, mention: Mention, text: str) -> str:
    has_capital = mention.printed[:1].isupper() and _has_bound_before(mention.printed, mention.figure)
    begins = has_capital or not text[mention.sentence[0] : mention.start].strip()
    return made[:1].upper() + made[1:] if begins and made[:1].islower() else made
