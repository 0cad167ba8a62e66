"""Drafts of facts from an article: each figure in its text, with its unit, period and place.

A draft is valid TOML as it is. Its claim is left to the editor; the sentence of the article is above it as a comment.

1. `prose` gives the figures of running text, and its `elided` the numbers that leave out a noun named before;
   `documents.cells` gives those of tables, and `headings` what is above them.
2. `units`, `money` and `prices` say the unit of each; of one without a noun it is `understood` from what is `said`
   before, or what it is `referred` to.
3. The package `dating` says the period of each, by its sentence or by what the text has said before.
4. Its place is the nearest name of one, else that of the headings.
5. `blocks` writes each as TOML, with an id of its own, for which `ids` has the names.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from heapq import merge
from typing import NamedTuple

from innofacts.check.restatements import digits_of_ends, restates_figure
from innofacts.dating import tenses
from innofacts.dating.grounds import HEADING, SENTENCE, UNMARKED, WORDS
from innofacts.dating.headings import Headings, with_headings
from innofacts.dating.memory import Memory
from innofacts.dating.periods import period_of
from innofacts.documents.cells import figures_in, tables_in
from innofacts.documents.document import Document
from innofacts.documents.fingerprints import paragraphs
from innofacts.draft.ids import Name, name_of, resumed
from innofacts.draft.money import in_whole_money
from innofacts.draft.places import is_elsewhere, is_left_out, is_of_world, is_one_of_two
from innofacts.draft.said import THINGS, Known, Said
from innofacts.draft.units import in_millions, is_unit_next, unit_of
from innofacts.english.countries import name_of as name_of_place
from innofacts.english.people import HEADS
from innofacts.errors import Unreadable
from innofacts.factfiles.facts import Fact
from innofacts.factfiles.writing import FORECAST, TARGET
from innofacts.forms import Form
from innofacts.languages.countries import place_of
from innofacts.numbers.exclusions import BARE
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.doubts import ELIDED, LONG_TIMES, TAKEN, UNCLAIMED
from innofacts.prose.elided import is_elided, is_in_brackets
from innofacts.prose.figures import Mention, mentions_of
from innofacts.prose.segments import segments_of
from innofacts.showing import quoted
from innofacts.values.conversions import counted_alike
from innofacts.values.figures import Figure
from innofacts.values.grammar import parse_figure
from innofacts.values.periods import Period
from innofacts.values.units import COUNT, CURRENCY, POINTS, Unit, read_unit


class Draft(NamedTuple):
    """A figure in an article, as a fact could state it."""

    start: int
    """The offset of the first code point of the print, which begins with the word for its bound."""
    end: int
    """The offset after the unit."""
    printed: str
    """The text of the print, with one space for each run of white space."""
    figure: Figure
    """The figure, with a unit."""
    period: Period | None
    """The period of the figure; None if the text names none."""
    place: str
    """The place of the figure; empty if the text names none."""
    nature: str
    """How the figure behaves in time, as far as it shows: change, share, rank or rate; empty if it does not."""
    sentence: str
    """The sentence, with one space for each run of white space."""
    passage: tuple[int, int]
    """The span of the sentence."""
    paragraph: int
    """The paragraph of the figure, from 1."""
    name: Name
    """What the id of the fact is made of."""
    outlook: str
    """What its sentence calls a figure that is still to come, or may come; empty for any other."""
    kind: str
    """What kind of quantity it is, one of `prose.kinds.KINDS`."""
    guessed: tuple[str, ...]
    """The unit, the period and the place as far as they are not given next to the figure, each with its ground: period
    from an earlier sentence."""

    def __repr__(self) -> str:
        """Return the figure as it is printed and as it is read, with its period and place, as for a fact."""
        read = (str(self.figure), self.period and self.period.text, self.place)
        return f"<draft {quoted(self.printed)}: {', '.join(filter(None, read))}>"


def drafts(
    copy: Document, published: Period | None = None, known: Sequence[Fact] = (), *, every: bool = False
) -> Iterator[Draft]:
    """Yield the figures of an article in order, except those that known facts already state.

    `published` is the date of the article: the period of "at present" and, if it is a day, what "last year" and "in
    March" count from. Quantities that no one would claim, such as ages and spans of time, are among them only with
    `every`.
    """
    text = copy.prose
    day = published.last if published and published.text.count("-") > 1 else None
    cells, memory, said, stated = _Cells(copy, text), Memory(text, published, day), Said(), _Stated(known)
    running = (
        (mention, "")
        for mention in mentions_of(segments_of(text, copy.language), text, day)
        if _is_figure(mention, text, every=every) and not cells.have(mention)
    )
    text_blocks, block = _blocks(copy, text, day), _Block(0, (0, 0), Headings())
    drafted: Name | None = None
    for read, of_cell in merge(running, cells.figures()):
        while read.start >= block.span[1]:
            block = next(text_blocks)
            said = said.in_next_paragraph()
            memory.begin(*block.span, block.headings)
        mention = in_whole_money(in_millions(read, text), text)
        is_bare = mention.doubt in _BARE
        unit = unit_of(mention, Said() if of_cell else said.before_bare(mention) if is_bare else said, text)
        if is_bare and unit.text == THINGS:
            continue
        if not is_bare:
            said = said.followed_by(Known(mention, unit))
        period = period_of(mention, memory.apart() if is_bare else memory, is_cell=bool(of_cell))
        figure = _figure(mention, unit, text)
        if stated.has(mention, unit, figure):
            continue
        around = _Around(
            text=text,
            block=block,
            cells=of_cell,
            period=period,
            published=published,
            before=drafted,
        )
        draft = _draft(mention, figure, around)
        if _is_sound(draft):
            drafted = draft.name
            yield draft


class _Block(NamedTuple):
    """A paragraph of an article."""

    number: int
    """Its number, from 1."""
    span: tuple[int, int]
    headings: Headings
    """The headings above it."""


def _blocks(copy: Document, text: str, day: date | None) -> Iterator[_Block]:
    """Yield the paragraphs of an article of some day in order."""
    for number, (span, headings) in enumerate(with_headings(text, paragraphs(copy.text), day), 1):
        yield _Block(number, span, headings)


def _is_figure(mention: Mention, text: str, *, every: bool) -> bool:
    """Return whether a quantity is drafted, if a bare one has a unit."""
    if mention.doubt in _BARE:
        span = (mention.sentence[0], mention.start, mention.end)
        return is_elided(text, *span, mention.figure) or is_in_brackets(text, *span)
    return every or not _is_unclaimed(mention, text)


_BARE = frozenset((BARE, ELIDED))


def _is_unclaimed(mention: Mention, text: str) -> bool:
    """Return whether no one would claim a quantity: an age, a span of time, for how many years something was done.

    "It took 12 years" and "did it again within two years" are left out; "the oldest is 12 years old" says how old
    something is, and "in the same ten months" when it was. Nor is the most that a mark may be: 3.6 out of 5.
    """
    is_long = bool(mention.units) and mention.units[0].split(" ")[0] in LONG_TIMES
    before = text[max(0, mention.start - _LONGEST_BEFORE) : mention.start]
    is_plain = mention.doubt == TAKEN and not _BEING.search(before)
    is_most = not mention.units and before.endswith(" out of ") and mention.figure.number <= _MOST_OF_A_MARK
    return mention.doubt in UNCLAIMED or is_most or (is_long and (is_plain or _THE_SAME.search(before) is not None))


_MOST_OF_A_MARK = 100
_BEING = regex(r"\b(?:is|are|was|were|been|be)\s\Z")
_THE_SAME = regex(r"\b(?:the\ssame|those|these)\s\Z")
_LONGEST_BEFORE = 10  # characters


class _Cells:
    """The cells of the tables of an article that have a figure."""

    def __init__(self, copy: Document, text: str) -> None:
        found = tables_in(copy, text, copy.markup())
        self._text, self._cells = text, sorted(figures_in(found, copy, text))
        self._starts = [cell.mention.start for cell in self._cells]
        self._headings = sorted({cell.span for one in found for cell in one.cells_of_headings() if cell.text})

    def have(self, mention: Mention) -> bool:
        """Return whether a figure is in one of the cells, or in the label or heading of one."""
        heading = bisect_left(self._headings, (mention.end, 0)) - 1
        if heading >= 0 and mention.start < self._headings[heading][1]:
            return True
        after = bisect_left(self._starts, mention.end)
        if after and mention.start < self._cells[after - 1].mention.end:
            return True
        if after == len(self._cells):
            return False
        row, line = self._cells[after].mention.sentence[0], self._text.rfind("\n", 0, mention.start) + 1
        is_in_label = row <= mention.start and not _CELL_END.search(self._text, row, mention.start)
        is_in_row = self._text.startswith("|", line)
        is_in_heading = is_in_row and _RULE.match(self._text, self._text.find("\n", line)) is not None
        return is_in_label or is_in_heading

    def figures(self) -> list[tuple[Mention, str]]:
        """Return the figures in order, each with the headings of its row and column."""
        return [(cell.mention, cell.headings) for cell in self._cells]


_CELL_END = regex(r"[|\t\n]")
_RULE = regex(r"\n[^\S\n]+\n\|")  # below the headings of a table, as running text has it
_BEFORE_A_NAME = 40  # characters before a figure


class _Stated:
    """What facts state already."""

    def __init__(self, facts: Iterable[Fact]) -> None:
        """File facts by the digits of their figures, of which a text that states one of them has some."""
        self._by_digits: dict[str, list[Fact]] = defaultdict(list)
        for fact in facts:
            for digits in digits_of_ends(fact.figure) if fact.figure else ():
                self._by_digits[digits].append(fact)

    def has(self, mention: Mention, unit: Unit, figure: Figure) -> bool:
        """Return whether a fact states a figure of the text.

        One at its position does, and one without a position if its unit is written next to the figure, or understood:
        `unit`. Inhabitants are people, and staff employees. `figure` is what is drafted of it.
        """
        facts = self._by_digits.get(digits_of_ends(mention.figure)[0], ())
        return any(
            _is_there(fact, mention, unit)
            for fact in facts
            if fact.figure and (fact.figure == figure or restates_figure(fact.figure, mention))
        )


def _is_there(fact: Fact, mention: Mention, unit: Unit) -> bool:
    """Return whether a fact is at the position of a figure of the text, or has no position, and its unit."""
    start, end = fact.at.start, fact.at.end
    if start is not None and end is not None:
        return mention.start < end and start < mention.end
    own = fact.figure.unit.key if fact.figure else ""
    keys = [unit.key, *(read_unit(written).key for written in mention.units)]
    return any(own in counted_alike(other) or {own, other} <= HEADS for other in keys)


class _Around(NamedTuple):
    """What is around a figure."""

    text: str
    block: _Block
    """Its paragraph."""
    cells: str
    """The headings of its row and column; empty outside tables."""
    period: tuple[Period | None, str]
    """Its period, and the ground of that, one of `grounds`."""
    published: Period | None
    """The date of the article."""
    before: Name | None
    """What the id of the draft before is made of."""


def _draft(mention: Mention, figure: Figure, around: _Around) -> Draft:
    """Return the draft of a figure, which says of which parts its own words do not tell."""
    text = around.text
    sentence = " ".join(text[slice(*mention.sentence)].split())
    period, ground = around.period
    place, ground_of_place = _place(mention, figure, sentence, around)
    is_own_unit = is_unit_next(mention, text) and (" per " not in figure.unit.text or " per " in mention.units[0])
    grounds = {
        "unit": "" if is_own_unit else WORDS,
        "period": "" if ground in UNMARKED or period is None else ground,
        "place": ground_of_place,
    }
    is_below_nothing = figure.number < 0 and figure.unit.kind == COUNT and mention.kind != kinds.TEMPERATURE
    is_change = bool(mention.change) or is_below_nothing  # a count is never negative
    name = resumed(name_of(mention, figure, (around.cells, place), text, is_change=is_change), around.before)
    return Draft(
        start=mention.start,
        end=mention.end,
        printed=mention.printed,
        figure=figure,
        period=period,
        place=place,
        nature=_nature(mention, figure, name),
        sentence=sentence,
        passage=mention.sentence,
        paragraph=around.block.number,
        name=name,
        outlook=_outlook(mention, figure, around),
        kind=kinds.MONEY if figure.unit.kind == CURRENCY else mention.kind,
        guessed=tuple(f"{part} from {ground}" for part, ground in grounds.items() if ground),
    )


def _nature(mention: Mention, figure: Figure, name: Name) -> str:
    """Return the nature of a figure, if its unit and its clause leave no doubt."""
    if name.sort == "share":
        return name.sort if 0 <= figure.number <= 100 else ""
    if name.sort in ("change", "rank"):
        return name.sort
    return "rate" if mention.kind == kinds.RATE_PER or " per " in figure.unit.text else ""


def _place(mention: Mention, figure: Figure, sentence: str, around: _Around) -> tuple[str, str]:
    """Return the place of a figure, and its ground; that is empty if its own clause, row or column gives the place."""
    # The name of money does not name a place: US cents.
    is_money = figure.unit.kind == CURRENCY or figure.unit.key in ("cent", "pence")
    start, end = mention.clause
    for name in mention.names:
        written = around.text[slice(*name)]
        is_currency = is_money and mention.start <= name[0] < mention.end
        place = place_of(written, mention.language)
        if place and is_one_of_two(around.text, name, place):
            return "", ""
        if place and is_left_out(around.text, mention.sentence[0], name[0]):
            continue
        if place and not is_currency and not _is_speaker(around.text, name[0]):
            ground = "" if around.cells or start <= name[0] < end else SENTENCE
            return place if place.isupper() else name_of_place(place), ground
    place = around.block.headings.place
    is_other = is_of_world(around.text, mention.sentence[0], mention.start) or is_elsewhere(sentence)
    return ("", "") if not place or is_other else (place, HEADING)


def _outlook(mention: Mention, figure: Figure, around: _Around) -> str:
    """Return what a sentence calls a figure that is still to come, by the nearest word before it, else behind it.

    Of any other, it is what the words next to it call it: a target of 40. It is empty for most of them: 340 cars, sold
    in a quarter that is not over, are no forecast.
    """
    (period, _), published = around.period, around.published.last if around.published else None
    text, (start, end) = around.text, mention.sentence
    aimed = _AIMED.search(text, start, mention.start)
    if aimed and not (aimed["at"] and figure.unit.kind == COUNT):  # a campaign aimed at 40 firms
        return f"{FORECAST if aimed['forecast'] else TARGET}."
    if told := _FORETOLD.search(text, start, mention.start):
        return f"{TARGET if told['planned'] else FORECAST}."
    if published is None or period is None or period.last is None or period.last <= published:
        return ""
    if period.first <= published and tenses.tense_around(text, mention) not in tenses.AHEAD:
        return ""
    found = [*_OUTLOOK.finditer(text, start, mention.start)] or [*_OUTLOOK.finditer(text, mention.end, end)][:1]
    if not found:
        return "The period is in the future: is this a forecast, or a target?"
    return f"{FORECAST if found[-1]['forecast'] else TARGET}."


_OUTLOOK = regex(
    r"(?i)\b(?:(?P<forecast>(?:forecast|expect|predict|reckon|anticipat|estimat)(?:e|s|es|ed|ing|ion|ions)?|projected|projections?|likely)"
    r"|(?:(?:target|aim|pledge|intend)(?:s|d|ed)?|goals?|promise[sd]?|plan(?:s|ned)?(?=\s(?:to|for|of|is|was))|wants?\sto"
    r"|undertakes?|undertook|(?:is|are)\sto))\b"
)

_OF = r"(?:of|is|was|had\sbeen)"
# But not: it was the target of 40 attacks.
_AIMED = Form(
    "forecast projection aim target goal",
    rf"(?i)\b(?:(?P<forecast>(?:forecast|projection)\s{_OF})|aim(?:s|ed|ing)?\s(?:for|(?P<at>at))"
    rf"|(?<!(?:be|is|as|en|re|me)\sthe\s)(?:target|goal)\s{_OF})\s\Z",
)


# What is called so by the verb of which a figure is the object, whenever it is: output is forecast to reach 40 tonnes.
_FORETOLD = Form(
    "forecast projected expected predicted budgeted",
    r"(?i)\b(?:is|are|was|were|be|been)\s(?:(?:now|still|also)\s)?(?:forecast|projected|expected|predicted|(?P<planned>budgeted))"
    r"\s(?:(?:to|at|for)\s)(?:(?!\b(?:after|from|than|as|and|but|while|which|that|who|when|against)\b)[^,;:.()]|[.,]\d){0,60}\Z",
)


def _is_speaker(text: str, start: int) -> bool:
    """Return whether the name at an offset says who gives a figure, and not where: according to Norwegian officials."""
    return _BEFORE_A_SPEAKER.search(text, max(0, start - _BEFORE_A_NAME), start) is not None


_BEFORE_A_SPEAKER = regex(r"(?i)\baccording\sto\s(?:the\s)?\Z")


# --- the figure ------------------------------------------------------------------------------------------------------


def _figure(mention: Mention, unit: Unit, text: str) -> Figure:
    """Return the figure of a mention in a unit; basis points stay what they are, though read as percentage points."""
    figure = mention.figure._replace(unit=unit)
    is_listed = unit.kind == POINTS and _LISTED_BASIS_POINTS.match(text, mention.end)
    if is_listed or _BASIS_POINTS.search(mention.printed):
        figure = figure.shifted(2, read_unit("basis points"))
    if figure.scale == "thousand" and not any(character.isdigit() for character in mention.printed):
        # "a thousand" is 1000
        figure = figure._replace(number=figure.base_number, second=figure.base_second, scale="")
    return figure


_BASIS_POINTS = regex(r"(?i)(?<![a-z])(?:basis points?|bps?)\Z")
_LISTED_BASIS_POINTS = regex(r"(?i)(?:,|\s|\band\b|\bor\b|\bto\b|[\d.])+(?:basis points?|bps?)\b")  # 25, 50 and 75


def _is_sound(draft: Draft) -> bool:
    """Return whether a fact can state that figure."""
    try:
        return parse_figure(str(draft.figure)).unit.key != ""
    except Unreadable:
        return False
