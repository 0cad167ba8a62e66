"""What the headings of a table, its caption and the labels of its rows say of the unit of a cell."""

from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise, permutations
from typing import NamedTuple

from innofacts.english.calendar import MONTHS
from innofacts.english.countries import place_of
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.inflection import is_past, is_plural, singular
from innofacts.english.numerals import NO_YEAR, SCALE_LETTERS, SCALE_WORDS, SCALES, YEAR
from innofacts.english.people import PEOPLE
from innofacts.english.units import SI_MEASURES
from innofacts.english.wording import AMOUNTS, NOUNS_OF_SHARES
from innofacts.languages.detection import ENGLISH
from innofacts.languages.language import Language
from innofacts.markup.denominations import NOTHING, Denomination, is_without, without_denomination
from innofacts.markup.tables import YEARS, TextCell
from innofacts.numbers.phrases.nouns import implied
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.doubts import UNCLAIMED
from innofacts.prose.figures import Mention, find_mentions
from innofacts.times.times import times
from innofacts.values.periods import Period, parse_period

LONGEST_HEADING = 200
"""The most characters of a heading or a title that is read."""


class Row(NamedTuple):
    """A row of figures."""

    label: TextCell
    """The cell that names it."""
    span: tuple[int, int]
    """The span of all its cells."""
    unit: str
    """What a column of units says in it; empty if that is no unit."""
    numbers: tuple[Decimal, ...]
    """The numbers in its cells that are no changes."""
    groups: tuple[TextCell, ...] = ()
    """The cells before its label, which name the group that it is in."""
    is_of_accounts: bool = False
    """Whether its numbers in brackets are below zero."""


class Heading(NamedTuple):
    """The heading of a column."""

    start: int
    """The offset of its first character."""
    text: str
    """Its words."""
    above: str
    """What the rows of headings above it say."""
    caption: str
    """The caption of the table."""
    note: str
    """The unit that a note of the document gives to all figures."""
    corner: tuple[str, str] = ("", "")
    """The units that the heading of the labels gives to all columns, and to those of times."""
    over: tuple[TextCell, ...] = ()
    """The cells over it in further rows of headings, the nearest one last."""
    denomination: Denomination = NOTHING
    """What its numbers are in if no row says otherwise."""
    notes: tuple[TextCell, ...] = ()
    """The cells that are alone in a row of headings, which are about all columns."""
    between: Period | None = None
    """The years between which its changes are, if the columns of these show that it is no fiscal year: 2023-24."""

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.start + len(self.text)


def unit_and_noun(column: Heading, row: Row, number: str, language: Language) -> tuple[str, str]:
    """Return the unit of a number whose cell has none, and what is counted if that unit is only a scale.

    Both are empty if neither the headings, the caption, the label of the row nor the numbers in it name one.
    """
    label = row.label.text
    unit = row.unit or _unit_in(column, row, number, language)
    if unit.startswith("per "):
        unit = f"{noun_of(label, '5', language)} {unit}".strip()
    if unit.lower().removesuffix(" head") not in _SCALES:  # thousand head
        return unit, ""
    nouns = (counted_in(one, language) for one in (column.text, label, column.caption))
    return unit, next(filter(None, nouns), "")


def _unit_in(column: Heading, row: Row, number: str, language: Language) -> str:
    """Return the unit of a number whose cell has none; empty if neither headings nor the numbers of its row name it."""
    label = row.label.text
    if is_bare_change(column.text) and not _is_change_of(number, row.numbers, in_percent=False):
        return "%" if _is_change_of(number, row.numbers, in_percent=True) else ""
    unit = _people_in(column, label, number, language) or _unit_of(column, row, number, language)
    return unit or _unit_of_all(column, label, number, language)


def _unit_of(column: Heading, row: Row, number: str, language: Language) -> str:
    """Return the unit that a column heading names: `million tonnes` of "Freight (million tonnes)", or its words.

    A heading that only says when or where names none, but the one above it, the label of the row or the caption may.
    """
    named = [text for text in (column.text, column.above) if text and not _is_of_anything(text)]
    words = _NUMBER_OF.sub("", _TIME_LAST.sub("", next(iter(named), "")))
    if words.lower() == "index":
        return "points"
    if len(words) > LONGEST_HEADING:
        return ""
    caption = "" if _OF_ITSELF.search(column.caption) else _CONTINUED.sub("", column.caption)
    units = [in_brackets(_TIME_LAST.sub("", text), language) for text in (*named, caption)]
    label = row.label.text
    if column.denomination.money:
        sure = [sure_unit(unit, language) for unit in units[:-1]]  # not: Increase (decrease)
        units[:-1] = [unit for unit in sure if unit.lower() not in _SCALES]  # that of its money
    units[-1:] = [
        _unit_of_row(label, language),
        _unit_of_accounts(column, row, number),
        _unit_of_corner(column, label, language),
        units[-1],
    ]
    words = _uncapitalised(words) if language is ENGLISH else words
    if not named and _CHANGE_IN_PERCENT.search(caption):
        units.append("%")
    unit = next(filter(None, units), words)
    return "" if YEARS.fullmatch(unit) else unit


def in_brackets(heading: str, language: Language) -> str:
    """Return the unit that a heading ends with, the scale first: thousand ha, of "Area (1,000 ha)"; empty for none.

    Behind a comma or "in" it must be a sure one: "Rent, EUR", "Rent in EUR (net)", and not "Homes, by county".
    """
    heading = _THOUSANDS.sub("thousand", heading)
    brackets = _UNIT_IN_BRACKETS.search(heading)
    unit = _spelled(brackets[1] or brackets[2]) if brackets else ""
    if not sure_unit(unit, language) and (sure := _sure_unit_at_end(heading, language)):
        return sure
    if brackets and brackets[2] and not sure_unit(unit, language):
        return ""
    base = _BASE.search(heading, 0, brackets.start()) if brackets and " per " not in unit else None
    return f"{unit} per {base[1]}" if base else unit  # dividend per share (p)


def _sure_unit_at_end(heading: str, language: Language) -> str:
    """Return the sure unit with which a heading ends, before what is in brackets: R&D, USD bn (PPP); rent in EUR."""
    found = _UNIT_AT_END.search(_LAST_BRACKETS.sub("", heading)) if language is ENGLISH else None
    return sure_unit(_spelled(found[1]), language) if found else ""


_LAST_BRACKETS = regex(r"\s*[(\[][^()\[\]]*[)\]]\s*\Z")
_UNIT_AT_END = regex(
    r"(?:,\s(?:in\s)?|\sin\s(?!(?:prior|current|previous|future|earlier|later)\s))((?:(?!\sin\s)[^,()\[\]])+)\Z"
)


def _spelled(unit: str) -> str:
    """Return a unit with its scale as a word before it: `million EUR` of €m, `thousand t` of thousands of t."""
    if unit.lower() in SCALE_WORDS:
        return SCALE_WORDS[unit.lower()]
    turned = _SCALE_LAST.fullmatch(unit)
    if turned:
        scale = turned["scale"].lower()
        return f"{SCALE_WORDS.get(scale) or SCALE_LETTERS[scale]} {turned['money']}"
    many = _SCALE_FIRST.fullmatch(unit)
    if many:
        return f"{SCALE_WORDS[many['scale'].lower()]} {many['unit']}"
    short = _LETTER_FIRST.fullmatch(unit)
    return f"{SCALE_LETTERS[short['scale']]} {short['unit']}" if short else unit  # m tonnes


_SCALES_IN_WORDS = "|".join(SCALE_WORDS)
_SCALE_LAST = regex(
    rf"(?P<money>[A-Z]{{3}}|[A-Z]{{0,3}}{MONEY_SIGN})\s?(?P<scale>(?i:{_SCALES_IN_WORDS}|{'|'.join(SCALE_LETTERS)}))"
)
_SCALE_FIRST = regex(rf"(?i:in\s)?(?P<scale>(?i:{_SCALES_IN_WORDS}))\sof\s(?P<unit>.+)")
_LETTER_FIRST = regex(r"(?P<scale>[mk])\s(?P<unit>[a-z]{2,}(?:\s.+)?)")
_TIME_LAST = regex(rf",\s(?:[A-Z][a-z]+\.?\s|Q[1-4]\s|H[12]\s)?{YEAR}\Z")  # Index, June 2024
_OF_ITSELF = regex(  # a figure, with another one of the same in brackets: Beds: 1,640 (2018: 1,890)
    rf":\s(?!{YEAR}\b){MONEY_SIGN}?\d[\d,]*(?:\.\d+)?\s?(?:%|[a-z]{{1,2}}|{_SCALES_IN_WORDS})?\s?[(\[]"
)
_UNIT_IN_BRACKETS = regex(r"[(\[]\s*(?:in\s)?([^()\[\]]+?)\s*[)\]]\s*\Z|,\s(?:in\s)?([^,()\[\]]+)\Z")
_THOUSANDS = regex(rf"(?<![\w.,])(?:1[, ]?000|['’‘]000s?|000s)(?=\s?[A-Za-z$€£)\]]|\Z)|(?<={MONEY_SIGN})['’‘]?000s?\b")
_BASE = regex(r"\sper\s([a-z][^(),]*?)\s*\Z")


@lru_cache(maxsize=256)
def _is_of_anything(heading: str) -> bool:
    """Return whether a heading leaves open what its column counts: a time, a place, what was done, a total."""
    word = heading.lower()
    if _OF_A_PERIOD.fullmatch(heading):
        return True
    is_time = any(time.end - time.start == len(heading) for time in times(heading, 0, len(heading), _ANY_DAY))
    is_word = word in _OF_ANYTHING or word.strip(".") in MONTHS or (word.isalpha() and is_past(word))
    return bool(
        not heading or is_time or is_word or is_bare_change(heading) or YEARS.fullmatch(heading) or place_of(heading)
    )


_A_MONTH = rf"(?:{'|'.join(MONTHS)})"
_OF_A_PERIOD = regex(  # Years ended December 31, fiscal years, as of 31 March
    r"(?i)(?:for\s)?(?:the\s)?(?:(?:fiscal|financial|calendar|\d{1,2})[\s-])?(?:years?|quarters?|months?|weeks?|periods?|half(?:-year)?)"
    rf"\s(?:ended|ending|end|to)\b.{{0,30}}|(?:fiscal|financial|calendar)\s(?:years?|quarters?)(?:\s{YEAR})?"
    r"|(?:(?:less|more)\sthan\s|within\s|after\s|over\s|up\sto\s|under\s)?"
    r"\d{1,2}(?:(?:\s?[-–]\s?|\sto\s)\d{1,2})?\s(?:years?|months?)"
    rf"|(?:(?:as|at|of|on|the)\s){{0,2}}(?:\d{{1,2}}\s{_A_MONTH}|{_A_MONTH}\s\d{{1,2}}),?(?:\s{YEAR})?"
)


def are_open(headings: Sequence[str]) -> bool:
    """Return whether columns leave open what they count, since they only say when or in which unit: 2024, bn yuan.

    Some of them may have shares.
    """
    others = [heading for heading in headings if heading.lower() not in NOUNS_OF_SHARES]
    return bool(others) and all(
        _is_of_anything(without_denomination(one)) or sure_unit(_spelled(one), ENGLISH) for one in others
    )


OF_CHANGE = regex(r"(?i)\b(?:change|growth|increase|decrease|difference)\b")
"""Words of a heading whose column has changes."""


def years_between(heading: str, headings: Iterable[str]) -> Period | None:
    """Return the years between which a column of changes is, as its heading names them: Change 2023-24, %.

    None if no two other columns have these years, so that it may be a fiscal year.
    """
    found = _TWO_YEARS.search(heading) if OF_CHANGE.search(heading) else None
    first, last = (found[1], found[1][:2] + found[2]) if found else ("", "")
    is_shown = first < last and {first, last} <= {*headings}
    return parse_period(f"{first}..{last}") if is_shown else None


_TWO_YEARS = regex(r"(?<![\w.])((?:19|20)\d\d)[-–/](\d\d)(?![\w–-])")


def is_bare_change(heading: str) -> bool:
    """Return whether a heading says that a column has changes, and not whether they are in percent."""
    return OF_CHANGE.search(heading) is not None and not _IN_PERCENT.search(heading)


_CHANGE_IN_PERCENT = regex(
    r"(?i)(?:\bpercentage|\bper\s?cent|\bpct|%)\s(?:(?!of\s|points?\s)[a-z-]+\s)?(?:changes?|growth|increases?|decreases?|differences?)\b"
)
_IN_PERCENT = regex(r"(?i)%|[(,]|\bper\s?cent|\bpoints?\b|\bpp\b")
_ANY_DAY = date(2000, 1, 1)
_OF_ANYTHING = frozenset("all amount budget count figure forecast male female number target total value".split())


def is_amount(column: Heading, row: Row) -> bool:
    """Return whether the numbers of a row are in what its column is: not dividends per share in millions."""
    texts = [row.label.text, *(group.text for group in row.groups)]
    texts += [] if are_open([column.text]) else [column.text]
    return not any(map(is_without, texts))


def _unit_of_accounts(column: Heading, row: Row, number: str) -> str:
    """Return the denomination of a column in a row that is an amount; of shares that are counted only the scale."""
    found = column.denomination
    if found.money == "%":
        return "%"
    if found.money and any(_FOR_A_SHARE.search(cell.text) for cell in (row.label, *row.groups[-1:])):
        return found.money
    if not found.money or not is_amount(column, row):
        return ""
    shares = None if number.startswith("-") else _SHARES.search(row.label.text)
    return f"{found.scale} {shares['noun'].lower()}".strip() if shares else found.unit


_FOR_A_SHARE = regex(r"(?i)\bper\s(?:[a-z]+\s)?(?:shares?|units?)\b(?!.*[(,])")
_SHARES = regex(r"(?i)\b(?P<noun>shares|options|units|warrants|awards)\s(?:outstanding|issued|exercisable)\b")


def _unit_of_row(label: str, language: Language) -> str:
    """Return the unit that the label of a row ends with, if it is sure to be one: `%` of "Share (%)"."""
    return sure_unit(in_brackets(label, language), language) if len(label) <= LONGEST_HEADING else ""


def _unit_of_corner(column: Heading, label: str, language: Language) -> str:
    """Return the unit that the heading of the labels gives; empty where a heading or a label counts things.

    Labels with numbers may have that unit themselves.
    """
    is_of_anything = _is_of_anything(column.text)
    unit = column.corner[is_of_anything]
    counting = column.above if is_of_anything else column.text
    is_other = not unit or counted_in(counting, language) or _COUNTING.sub("", label) != label
    return "" if is_other or _NO_YEAR.search(label) else unit


def units_of_corner(headings: Sequence[str], language: Language) -> tuple[str, str]:
    """Return the units that the headings of the labels give to all columns, and to the columns of times.

    All are in CHF million below these words; below "Energy, TWh" those of years are in terawatt-hours, and a yard may
    build boats.
    """
    read = [heading for heading in headings if 0 < len(heading) <= LONGEST_HEADING]
    amounts = [_spelled(_IN.sub("", heading)) for heading in read]
    mentions = [read_alone(f"5 {unit}", "5", language) for unit in amounts]
    of_all = [
        unit
        for unit, mention in zip(amounts, mentions, strict=True)
        if mention and (mention.figure.scale or mention.kind in (kinds.MONEY, kinds.SHARE))
    ]
    of_times = (sure_unit(in_brackets(heading, language), language) for heading in read)
    first = next(iter(of_all), "")
    return first, first or next(filter(None, of_times), "")


_IN = regex(r"(?i)\A(?:all\s(?:amounts|figures|values|numbers)\s)?in\s")
_NO_YEAR = regex(NO_YEAR)


def sure_unit(words: str, language: Language) -> str:
    """Return words that are surely a unit: money, a share, a measure or a scale; empty for all others."""
    mention = read_alone(f"5 {words}", "5", language) if words else None
    is_unit = mention and (mention.figure.scale or mention.kind not in (kinds.COUNT, kinds.NUMBER))
    return words if is_unit or words.lower() in SI_MEASURES else ""


def _uncapitalised(words: str) -> str:
    """Return words without the capital letter of a beginning; an abbreviation keeps its own: EU farms, SMEs."""
    return f"{words[:1].lower()}{words[1:]}" if words[1:2].islower() else words


def noun_of(label: str, number: str, language: Language) -> str:
    """Return the plural that a label begins with, of a whole number or of millions: `ships` of "Ships received".

    Before it may come the name of where they are: "Port of Lund: ships received".
    """
    if language is not ENGLISH or not _OF_THINGS.fullmatch(number):
        return ""
    return _plural_in(label) or _plural_in(_NAME_BEFORE.sub("", label))


_NAME_BEFORE = regex(r"\A[A-Z][\w'’-]*(?:\s(?:(?:of|and)\s)?(?:the\s)?[A-Z][\w'’-]*){0,5}(?:[,:]|\s[–—-])\s(?=[a-z])")


@lru_cache(maxsize=4096)  # all cells of a row ask for it
def _plural_in(label: str) -> str:
    words = _uncapitalised(_COUNTING.sub("", label))
    mention = read_alone(f"5 {words}", "5", ENGLISH) if words else None
    noun = mention.units[0] if mention and mention.units else ""
    head = noun.rpartition(" ")[2]
    return noun if is_plural(head) and head not in AMOUNTS and not place_of(label) else ""


_OF_THINGS = regex(rf"(?:\d[\d,]*|\d{{1,3}}(?:\s\d{{3}})+)(?:(?:\.\d+)?\s(?:{_SCALES_IN_WORDS}))?")
_CONTINUED = regex(r"(?i)\s*\((?:continued|unaudited|restated)\)")
_NUMBER_OF = regex(r"(?i)\A(?:total\s)?(?:number|no\.)\sof\s(?=[a-z]+s\b)")
_COUNTING = regex(r"(?i)(?:(?:of which|thereof)\b:?\s*)?(?:(?:total\s)?(?:number|no\.)\sof\s)?")


def _unit_of_all(column: Heading, label: str, number: str, language: Language) -> str:
    """Return the unit of a number that neither its cell nor a heading names: what the caption or its row counts.

    "Homes started, by county" counts homes in each row, and "Homes and schools" what the label of the row says.
    """
    if not _is_of_anything(column.text):
        return ""
    of_all = sure_unit(_spelled(_OF_FIGURES.sub("", column.caption)), language)
    of_all = of_all or noun_of(SHOWING.sub("", column.caption), number, language)
    of_row = noun_of(label, number, language) or (implied(label) if language is ENGLISH else "") or column.note
    is_of_all = _BY.search(column.caption) or _OF_FIGURES.match(column.caption)
    return of_all if of_all and is_of_all else of_row or of_all


def _people_in(column: Heading, label: str, number: str, language: Language) -> str:
    """Return the people that a row counts among amounts of money: staff, below "Key figures, EUR million".

    Below "Percent" they are a share. A population is of people, in whatever row.
    """
    if language is ENGLISH and _POPULATION.fullmatch(column.text) and _OF_THINGS.fullmatch(number):
        return "people"
    is_counting = _is_of_anything(column.text) and not _PERCENT.fullmatch(column.corner[1])
    noun = noun_of(label, number, language) if is_counting else ""
    return noun if singular(noun.rpartition(" ")[2]) in PEOPLE else ""


_POPULATION = regex(r"(?i)(?:(?:total|resident|urban|rural|adult)\s)?population(?:,?\s\(?(?:19|20)\d\d\)?)?")


def note_in(running: str, language: Language) -> str:
    """Return the unit that a document says its figures are in: "All figures are in £m", "dollars in thousands"."""
    found = _NOTE.search(running)
    if found and found["money"]:
        money = found["money"].lower()
        unit = f"{found['scale']} of {money}{'s' if money.isalpha() else ''}"
    else:
        unit = found["unit"] if found else ""
    return sure_unit(_spelled(unit), language) if unit else ""


_NOTE = regex(
    r"(?im)(?:^|[.(*]\s?)(?:(?:all\s(?:amounts|figures|values|numbers)\s(?:(?:are|stated|shown|expressed|given)\s)*|expressed\s)in\s"
    rf"(?P<unit>(?:U\.S\.|(?!U\.S\.)[^.;:,()\n]){{1,40}}?)|(?:all\s)?(?P<money>dollar|euro|[A-Z]{{0,2}}{MONEY_SIGN})s?\s(?:(?:amounts|figures|are)\s)*in\s"
    rf"(?P<scale>{'|'.join(f'{scale}s' for scale in SCALES)}))(?:,?\s(?:unless|except)\b[^.;:()\n]{{0,80}})?(?:[.)*]|$)"
)
_OF_FIGURES = regex(r"(?i)\A(?:(?:all|the)\s)?(?:amounts|figures|values|numbers)\s(?:are\s)?in\s")
SHOWING = regex(r"(?i)\A[^.]*\btable\b[^.]*?\b(?:shows?|lists?|gives?|has|contains)\s(?:the\s)?")
"""How a sentence begins that says what a table shows."""
_PERCENT = regex(r"(?i)%|per\s?cent")
_BY = regex(r"(?i)\bby\b(?!\s(?:year|quarter|month|week|day|date)s?\b)")  # each row has one that a caption counts


def numbers_in(cells: Sequence[TextCell]) -> tuple[Decimal, ...]:
    """Return the plain numbers in some cells."""
    texts = (_BEFORE.sub("", cell.text) for cell in cells)
    return tuple(Decimal(_SEPARATOR.sub("", text)) for text in texts if _PLAIN.fullmatch(text))


_SEPARATOR = regex(r"[,\s]")  # of thousands
_PLAIN = regex(r"\d{1,3}(?:(?:,\d{3})+|(?:\s{1,3}\d{3})+)(?:\.\d+)?|\d{1,12}(?:\.\d+)?")
_BEFORE = regex(rf"\A{MONEY_SIGN}\s?")


def _is_change_of(change: str, numbers: Sequence[Decimal], *, in_percent: bool) -> bool:
    """Return whether a number is the change from one to the next number of its row, as rounded."""
    number = change.replace("−", "-").replace("–", "-").replace(",", "")
    stated = Decimal(number) if _CHANGE.fullmatch(number) else None
    pairs = [(one, other) for pair in pairwise(numbers) for one, other in permutations(pair) if one]
    if stated is None or not in_percent:
        return any(other - one == stated for one, other in pairs)
    last = Decimal(1).scaleb(int(stated.as_tuple().exponent))
    return any(abs(100 * (other - one) / one - stated) <= last for one, other in pairs)


_CHANGE = regex(r"[-+]?\d{1,12}(?:\.\d+)?")
_SCALES = frozenset((*SCALES, *(f"{scale}s" for scale in SCALES)))
_PART = regex(
    r"(?i)(?:of which|thereof)\b:?\s*|,\s(?:in\s)?[a-z]+\Z"
    r"|(?:\s(?:by|in|of|on|at)\s[^()\[\]]*)?\s*[(\[][^()\[\]]*[)\]]\Z|[^a-z]+\Z"
)


def counted_in(label: str, language: Language) -> str:
    """Return what a heading counts if the numbers are only said to be in thousands; empty if it has no plural."""
    noun = _PART.sub("", _NUMBER_OF.sub("", label))
    is_noun = is_plural(noun) and not place_of(noun)
    return _uncapitalised(noun) if is_noun else noun_of(noun, "5", language)  # loaves sold


_SENTENCE = ("There were ", " here.")


def read_alone(words: str, cell: str, language: Language) -> Mention | None:
    """Return the only figure in the words of a cell and its unit, which begins in the cell; None if there are more.

    Only English takes a number alone for a heading or an item of a list.
    """
    before, after = _SENTENCE if language is ENGLISH else ("", "")
    mentions = find_mentions(f"{before}{words}{after}", language=language.code)
    is_one = len(mentions) == 1 and mentions[0].start < len(before) + len(cell)
    return mentions[0] if is_one and mentions[0].doubt not in UNCLAIMED else None
