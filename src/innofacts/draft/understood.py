"""The unit of a figure that has no noun of its own: what the words around it, or the figures before it, count.

"14 deaths in 2019, and 3 last year" gives two counts of deaths.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import takewhile, zip_longest
from math import log
from typing import NamedTuple

from innofacts.draft.counted import (
    BETWEEN_NOUNS,
    OF_A_WHOLE,
    are_people,
    is_counted,
    is_standing,
    noun_before,
    rate_of_subject,
    subject,
)
from innofacts.english.appositions import THAT_IS
from innofacts.english.function_words import HEDGES, MODALS, OF_IT
from innofacts.english.inflection import is_past, is_plural, plural, singular
from innofacts.english.numerals import LARGE_SCALES
from innofacts.english.people import PEOPLE
from innofacts.english.units import MEASURE_NAMES, MEASURES, TIME_UNITS
from innofacts.numbers.exclusions import AGE
from innofacts.numbers.tokens import tokens
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.values.units import COUNT, CURRENCY, PERCENT, POINTS, RATE, Unit, read_unit

THINGS = "things"
"""The unit if the text implies none; the editor of the draft names it."""


class Known(NamedTuple):
    """A figure with a known unit."""

    mention: Mention
    """The figure as it appears in the text."""
    unit: Unit
    """The unit of the figure."""


def is_soon_after(mention: Mention, other: Known, text: str) -> bool:
    """Return whether a figure is in the sentence of an earlier one, or in the next."""
    return text[other.mention.sentence[1] : mention.sentence[0]].strip(" \n\"”’'") == ""


class Said(NamedTuple):
    """The figures that a text has before one, each list with the nearest first."""

    before: Sequence[Known] = ()
    """Those of its paragraph."""
    first: Sequence[Known] = ()
    """Those of the first paragraph that had any; empty in that paragraph."""
    prices: Sequence[Known] = ()
    """The last ones that are per something, of all paragraphs."""

    def followed_by(self, known: Known) -> "Said":
        """Return what is said with one more figure."""
        before = (known, *self.before[:_MOST])
        return Said(before, self.first, (known, *self.prices[:_MOST]) if " per " in known.unit.text else self.prices)

    def in_next_paragraph(self) -> "Said":
        """Return what is said before the next paragraph."""
        return Said((), self.first or self.before, self.prices)

    def before_bare(self, mention: Mention) -> "Said":
        """Return what may say what a bare number counts: of digits, its own paragraph. In 2022, when 290 were lent."""
        return self._replace(first=()) if mention.printed.isdecimal() else self


_MOST = 20  # figures before one that may imply its unit


_PER_SO_MANY = regex(r"\sper\s\d")


class _Bare:
    """A figure without a noun, and what is said around it."""

    def __init__(self, mention: Mention, said: Said, text: str) -> None:
        self.mention, self.said, self.before, self.text = mention, said, said.before, text
        self.clause = self._words_from(mention.sentence[0])
        """What its sentence has before it."""
        self.own = self._words_from(mention.clause[0])
        """What its own clause has before it."""
        word = next(iter(self.own.lower().split()), "")
        is_led = is_standing(word) and word not in BETWEEN_NOUNS
        self.led = self.clause if is_led else self.own
        """The clause with its subject, which may be before another figure: shops in 19 towns had 80."""
        self.is_part = OF_A_WHOLE.search(self.led) is not None

    def _words_from(self, start: int) -> str:
        return self.text[max(start, self.mention.start - _FARTHEST_SUBJECT) : self.mention.start]

    @cached_property
    def known(self) -> list[Known]:
        """The earlier figures whose unit it may have: of 412 children, or 16 per 100,000, nineteen died."""
        found = [one for one in self.before if _may_count(one) and not _is_said_of(self.mention, one, self.text)]
        counts = [one for one in found if not _PER_SO_MANY.search(one.unit.text)]
        return counts if counts and _BEFORE_A_VERB.match(self.text, self.mention.end) else found

    @cached_property
    def alike(self) -> list[Known]:
        """Those of them that are counts, if an adjective follows the figure: nine electric ones."""
        return [one for one in self.known if one.unit.kind == COUNT] if self.mention.units else self.known


def understood(mention: Mention, said: Said, text: str) -> Unit:
    """Return the unit of a figure without a noun, by the first of the ways below that gives one."""
    bare = _Bare(mention, said, text)
    return read_unit(next(filter(None, (way(bare) for way in _WAYS)), THINGS))


def _rate(bare: _Bare) -> str:
    """Return the rate that the subject of a sentence is: births per 1,000 women fell to 41; else nothing."""
    if bare.mention.kind != kinds.NUMBER:
        return ""
    noun, by = rate_of_subject(bare.text[bare.mention.sentence[0] : bare.mention.start])
    return f"{noun} per {by}" if is_plural(noun) else ""


def _percentage(bare: _Bare) -> str:
    """Return percent for what goes on from a percentage, or leads to one: lost 6.2 %, from 15.4; from 2.4 to 2.9 %."""
    is_one = _is_percentage_too(bare.mention, bare.before, bare.text) or _is_up_to_a_percentage(bare.mention, bare.text)
    return "%" if is_one else ""


def _subject(bare: _Bare) -> str:
    """Return the subject of the clause of a figure, or the noun before a part of a whole; else nothing."""
    return noun_before(bare.clause) if bare.is_part else _subject_of(bare.mention, bare.led)


def _subject_of(mention: Mention, words: str) -> str:
    """Return the plural that is the subject of some words up to a figure, unless that has decimals: no 1.9 farms."""
    return "" if mention.figure.number % 1 != 0 and not mention.figure.scale else subject(words)


def _what_it_was(bare: _Bare) -> str:
    """Return the unit of the figure that "it" resumes: we built 30 sheds a year; now it is 200."""
    if not _IT_WAS.search(bare.clause):
        return ""
    return _nearest(bare.mention, [one for one in bare.before if _may_be_it(bare.mention, one, bare.text)])


def _of_its_sentence(bare: _Bare) -> str:
    """Return the unit of the figure of the same sentence that is nearest in size."""
    same = [one for one in bare.alike if one.mention.sentence == bare.mention.sentence]
    return _nearest(bare.mention, [one for one in same if bare.is_part or _may_share(bare.mention, one)])


def _of_earlier_sentences(bare: _Bare) -> str:
    """Return the unit of the latest figure of another sentence, of those of the sentence before at first."""
    others = [one for one in bare.alike if one.mention.sentence != bare.mention.sentence and _may_be_meant(one)]
    last = [one for one in others if bare.text[one.mention.sentence[1] : bare.mention.sentence[0]].strip() == ""]
    return _latest(bare.mention, last, others)


def _held(bare: _Bare) -> str:
    """Return people for what a place holds, and points for a mark: the hall seats 400, an average mark of 5.1."""
    return "people" if _HOLDING.search(bare.clause) else "points" if _MARK.search(bare.clause) else ""


def _as_the_share_before(bare: _Bare) -> str:
    """Return percent for a number next to a percentage that nothing else explains: it was 58 %; they want 95."""
    mention, before, text = bare.mention, bare.before, bare.text
    last = before[0] if before and before[0].unit.kind == PERCENT else None
    if last and last.mention.change and text.endswith(("to ", "from ", "at "), 0, mention.start):
        return ""  # fell by 9 % to 40
    is_number = mention.kind == kinds.NUMBER and not mention.units and mention.figure.scale == ""
    if last is None or not is_number or not 1 < mention.figure.base_number <= MOST_PERCENT:
        return ""
    is_next = is_soon_after(mention, last, text)
    is_said = _BEFORE_A_SHARE.search(text, mention.sentence[0], mention.start) is not None
    return last.unit.text if is_next and is_said and not _BEFORE_A_VERB.match(text, mention.end) else ""


# Not "they sold 40".
_BEFORE_A_SHARE = regex(
    r"\b(?:is|was|are|were|be|been|has|managed|took|takes?|reached|got|gets?|to|at|from|of|than|(?:ask(?:s|ed|ing)?"
    r"|calls?|called|hop(?:es?|ed|ing))\sfor|wants?|wanted|demands?"
    r"|demanded|sought|seeks?|expects?|expected|promised|offers?|offered)\s(?:(?:only|just|about|around|still|even|now)\s)*\Z"
)


def _resumed(bare: _Bare) -> str:
    """Return the plural that begins the sentence before, if a figure or "they" goes on: Shops felt it. 40 closed."""
    mention, text = bare.mention, bare.text
    words = text[mention.sentence[0] : mention.start]
    return _topic(mention, bare.before, text, is_first=True) if not words or words.startswith("They ") else ""


def _of_the_text(bare: _Bare) -> str:
    """Return the unit of the count or rate nearest in size, of those with which an article begins; empty for none.

    It is of no number that may be a percentage, like the figure before it, and of none that is as far behind the first
    figures as only another article is, or many paragraphs behind, unless the text names it again in between.
    """
    mention, said, text = bare.mention, bare.said, bare.text
    first = said.first
    if not first or mention.start - first[-1].mention.start > _LONGEST_ARTICLE:
        return ""
    last = next((one for one in said.before if one.unit.text != THINGS), None)
    if last and last.unit.kind in (PERCENT, POINTS) and abs(mention.figure.base_number) <= MOST_PERCENT:
        return ""
    farthest = {COUNT: _FARTHEST, RATE: _FARTHEST_MEASURE if mention.printed[-1].isdigit() else 0}
    counts = [one for one in first if _may_count(one) and _may_be_meant(one) and not one.unit.is_currency]
    noun = _nearest(mention, [one for one in counts if _distance(mention, one) < farthest.get(one.unit.kind, 0)])
    between = text[first[0].mention.end : mention.start]
    is_far = between.count("\n\n") > _MOST_PARAGRAPHS and f" {singular(noun.partition(' per ')[0])}" not in between
    return "" if is_far else noun


_LONGEST_ARTICLE = 4000  # characters
_MOST_PARAGRAPHS = 10


def _referred_to(bare: _Bare) -> str:
    """Return the unit of earlier figures or words that those around a figure refer to; empty if they refer to none."""
    mention, before, text, clause = bare.mention, bare.before, bare.text, bare.clause
    if _OUT_OF.match(text, mention.end) and mention.kind == kinds.NUMBER:
        return "points"
    if noun := _of_all(mention, text) or _of_that_many(mention, before, text):
        return noun
    if _OF_THEM.match(text, mention.end) and (noun := _topic(mention, before, text) or _counted_of(mention, before)):
        return noun
    if more := next((one for one in before if _is_more_of(mention, one, text)), None):
        return more.unit.text
    if paid := next((one for one in before if _is_paid_too(mention, one, clause)), None):
        return paid.unit.text
    noun = _of_the_share(mention, before, text) or _of_the_same_verb(mention, before, text)
    return noun or _of_the_same_whole(mention, before, clause)


def _of_all(mention: Mention, text: str) -> str:
    """Return the plural before a comma that a number says how many there are of: the councils there, 106 in all."""
    is_whole = not mention.units and _IN_ALL.match(text, mention.end) is not None
    found = _BEFORE_ALL.search(text, mention.sentence[0], mention.start) if is_whole else None
    return found["noun"] if found and is_plural(found["noun"]) else ""


def _of_that_many(mention: Mention, before: Sequence[Known], text: str) -> str:
    """Return the unit of the earlier count that "the" calls by its number: its 10 mills and 30 boats; 9 of the 10."""
    whole, part = _OF_THE_MANY.match(text, mention.end), _OF_THE.search(text, mention.sentence[0], mention.start)
    number = whole["number"] if whole else mention.printed if part else ""
    counts = (one for one in before if one.unit.kind == COUNT and one.unit.text != THINGS)
    return next((one.unit.text for one in counts if number and _number_of(one) == number), "")


def _number_of(known: Known) -> str:
    """Return the number of a figure as it is printed, without its bound and its unit."""
    first, last = known.mention.numbers[0] if known.mention.numbers else (0, 0)
    return known.mention.printed[first - known.mention.start : last - known.mention.start]


_OF_THE_MANY = regex(
    r"\sof\s(?:the|its|their|those|these)\s(?P<number>\d[\d,]*)(?=[,;:)](?!\d)|\.(?!\d)|\s(?:is|are|was|were|have|had|has|[a-z]+ed)\b|\Z)"
)
_OF_THE = regex(r"(?i)\b(?:of\s)?the\s\Z")


def _is_paid_too(mention: Mention, other: Known, clause: str) -> bool:
    """Return whether a number is money as one before it, by its verb: it cost 9 million euros; they paid 3 million."""
    is_money = other.unit.is_currency
    return is_money and mention.figure.scale == other.mention.figure.scale != "" and _PAID.search(clause) is not None


_PAID = regex(
    r"\b(?:paid|spent|earned|raised|borrowed|invested|owed|lent|donated|pledged|promised|contributed|committed|provided"
    r"|gave|given|added)\s(?:(?:out|back|off|over)\s)?(?:(?:a\sfurther|another)\s)?\Z"
)


def _may_count(other: Known) -> bool:
    """Return whether another figure may have the unit of an earlier one: not deaths that rose 12-fold to 60."""
    return other.unit.text != THINGS and other.mention.kind not in (kinds.RANK, kinds.MULTIPLE)


_OF_A_PART = regex(
    r"\b(?:account(?:s|ed)\sfor|ma[dk]es?\sup|(?:was|were)\sdue\sto)\s(?:[a-z]+\s){0,2}\Z|[,;]\s[^;:.]*\bfor\s\Z"
)


def _of_the_same_whole(mention: Mention, before: Sequence[Known], clause: str) -> str:
    """Return percent for a part of what a percentage before is of: 37 % is due to the track; staff account for 24."""
    if mention.kind != kinds.NUMBER or not _OF_A_PART.search(clause):
        return ""
    counted = takewhile(
        lambda one: one.unit.kind != COUNT or one.unit.key in MEASURED or " per " in one.unit.text, before
    )
    share = next((one for one in counted if one.unit.kind == PERCENT and not one.mention.change), None)
    is_rest = share and mention.figure.base_number <= MOST_PERCENT - share.mention.figure.base_number
    return share.unit.text if share and is_rest else ""


_OUT_OF = regex(r"\sout\sof\s(?:an?\s)?(?:(?:possible|maximum)\s)?(?:ten|five|six|\d+)\b")  # 3.6 out of five
# The average mark rose to 5.1.
_MARK = regex(
    r"(?:\A|[,;:]\s)(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?)\s(?:[\w-]+\s){0,2}(?:mark|rating|grade|score)\b(?:(?!\band\b)[^,.;:]){0,60}"
    r"(?:,[^,.;:]{1,40},(?:(?!\band\b)[^,.;:]){0,40})?\s(?:to|from|is|was|of|at)\s(?:[a-z]+\s)?\Z"
)


def _is_percentage_too(mention: Mention, before: Sequence[Known], text: str) -> bool:
    """Return whether a decimal, which counts no whole things, goes on from a percentage: lost 6.2 %, from 15.4."""
    last = next((one for one in before if one.mention.kind != kinds.MULTIPLE), None)
    is_decimal = mention.figure.number % 1 != 0 and mention.figure.scale == "" and not mention.units
    if last is None or last.unit.kind != PERCENT or not is_decimal or mention.figure.number > MOST_PERCENT:
        return False
    if _TOLD_SHARE.search(last.mention.printed):
        return False  # a third more, 1 in 200
    return is_soon_after(mention, last, text)


_TOLD_SHARE = regex(r"\A\D*\Z|\b(?:in|out\sof)\s")


def _is_up_to_a_percentage(mention: Mention, text: str) -> bool:
    """Return whether a number is where a change to a percentage began: from 2.4 in May to 2.9 per cent in June."""
    is_from = text.endswith("from ", 0, mention.start) and mention.kind == kinds.NUMBER
    return is_from and _TO_A_PERCENTAGE.match(text, mention.end, mention.sentence[1]) is not None


_TO_A_PERCENTAGE = regex(r"\s(?:[^,;:()\d]|(?:19|20)\d\d\b){1,40}\sto\s(?:[a-z]+\s){0,2}\d[\d.]*\s?(?:%|per\s?cent\b)")


def _next_to(bare: _Bare) -> str:
    """Return the unit of a figure next to one that leaves out its own: a peak of 900 MW; we need a thousand more.

    Money has about the size of that next to it: it cost $186 in May, and in June more than 400.
    """
    mention, before, text = bare.mention, bare.before, bare.text
    other = next((one for one in before if one.mention.kind != kinds.MULTIPLE), None)
    if other is None or mention.units or other.unit.kind in (PERCENT, POINTS) or other.unit.text == THINGS:
        return ""
    is_money = other.unit.is_currency
    is_near = _distance(mention, other) < _FARTHEST_MONEY and mention.figure.scale == other.mention.figure.scale
    if mention.figure.scale in LARGE_SCALES and other.mention.figure.scale in LARGE_SCALES:
        is_near = is_near or _OF_MONEY.search(text, mention.sentence[0], mention.start) is not None
    is_subject = _BEFORE_A_VERB.match(text, mention.end) is not None  # some 40 came
    is_next = is_soon_after(mention, other, text)
    is_another = _ANOTHER.search(text, max(0, mention.start - len("a further ")), mention.end) is not None
    is_more = _MORE.match(text, mention.end) is not None or is_another
    is_more = is_more and _may_count(other)
    return other.unit.text if (is_near and is_next and not is_subject if is_money else is_more) else ""


_FARTHEST_MONEY = log(5)
# Net debt stood at 4.3 billion.
_OF_MONEY = regex(
    r"(?i)\b(?:debts?|cash(?:\sflow)?|profits?|loss|losses|revenues?|turnover|income|earnings|costs?|deficit"
    r"|surplus|budget|spending|assets|equity"
    r"|liabilities|provisions|dividends?|reserves)\s(?:[a-z]+\s){0,7}\Z"
)
_BEFORE_A_VERB = regex(r"\s(?:are|were|is|was|have|had|do|did|[a-z]+ed|came|went|left|took)\b")
_IT_WAS = regex(
    r"\b(?:[Ii]t|[Tt]he\s(?:figure|number|total|rate|share|gap))\s(?:(?:now|still|then)\s)?(?:is|was|has\sbeen|had\sbeen|will\sbe"
    r"|st(?:oo|an)ds?\sat|c[ao]mes?\sto|(?:ha[sd]\s)?(?:[a-z]+(?:ed|en|wn)|fell|rose|grew|swollen|shrunk|sank|sunk)\s(?:back\s)?to)"
    r"\s(?:[a-z]+\s){0,2}\Z"
)


def _may_be_it(mention: Mention, other: Known, text: str) -> bool:
    """Return whether "it was" may resume an earlier figure of about that size: we built 30 a year; now it is 200."""
    is_near = is_soon_after(mention, other, text)
    is_amount = other.unit.kind == CURRENCY or other.mention.change != "" or other.unit.text == THINGS
    is_too_much = other.unit.kind in (PERCENT, POINTS) and mention.figure.number > MOST_PERCENT
    return is_near and not is_amount and not is_too_much and _distance(mention, other) < _FARTHEST


def _of_the_same_verb(mention: Mention, before: Sequence[Known], text: str) -> str:
    """Return the unit of the last figure whose verb a figure repeats: it held 900 bags; a year before it held 800."""
    word, verb = _words_before(mention, text)
    is_past_of_it = is_past(verb) and (verb not in _FEW_SAYING or (verb == "had" and word in ("it", "they")))
    if mention.kind != kinds.NUMBER or not (is_past_of_it or word in MODALS):
        return ""
    for one in before:
        if one.unit.kind not in _NOT_COUNTED and one.unit.text != THINGS:
            other_word, other_verb = _words_before(one.mention, text)
            if verb == other_verb and (is_past_of_it or word == other_word):
                return one.unit.text
    return ""


def _words_before(mention: Mention, text: str) -> tuple[str, str]:
    """Return the last two words of the sentence of a figure before it, of which the second may be a verb."""
    found = _LAST_WORDS.search(text, mention.sentence[0], mention.start)
    return (found[1] or "", found[2]) if found else ("", "")


def _of_the_share(mention: Mention, before: Sequence[Known], text: str) -> str:
    """Return the noun of the share before a number in its sentence: one train in six was late, 2,300 did not run.

    So is the one of which the number tells how many they are: a third of councils, or 106.
    """
    if not before or before[0].mention.kind != kinds.SHARE:
        return ""
    whole = _THAT_IS.fullmatch(text, before[0].mention.end, mention.start)
    if whole and is_plural(whole["noun"]) and not mention.units:
        return str(whole["noun"])
    one = _ONE_IN.match(before[0].mention.printed)
    is_near = before[0].mention.sentence == mention.sentence and mention.kind == kinds.NUMBER
    return plural(one["noun"]) if one and is_near else ""


_ALL_THOSE = r"(?P<noun>[a-z-]+)(?:\s(?:in|at|on|across)\s[^,;.:\d]{1,30})?"
_THAT_IS = regex(rf"\sof\s(?:[a-z’'-]+\s){{0,3}}?{_ALL_THOSE}{THAT_IS}")
_BEFORE_ALL = regex(rf"\b{_ALL_THOSE},\s(?:or\s)?\Z")
_IN_ALL = regex(r"\sin\s(?:all|total)\b")
_ONE_IN = regex(r"(?i)(?:[a-z]+\s)*one\s(?P<noun>[a-z]+)\sin\b")
_LAST_WORDS = regex(r"(?:\b([A-Za-z]+)\s)?\b([a-z]+)\s\Z")
_NOT_COUNTED = (CURRENCY, PERCENT, POINTS)
_FEW_SAYING = frozenset("was were has had numbered reached totalled totaled".split())
_FARTHEST_SUBJECT = 500  # characters
_FARTHEST = log(20)  # in size, of figures that may share a unit
_FARTHEST_MEASURE = log(5)
MOST_PERCENT = 100
"""A larger number is no percentage of a whole."""
OF_TIME = {read_unit(name).key for name in TIME_UNITS}
"""The units of time."""
MEASURED = {read_unit(name).key for name in (*MEASURE_NAMES, *TIME_UNITS, *MEASURES)}
"""The units of what is measured, time included."""
_SAID_OF = regex(r"(?i)(?!.*\bnumbers?\b)[^.,;:()]*\b(?:is|was|were|are)\s*")


def _is_said_of(mention: Mention, other: Known, text: str) -> bool:
    """Return whether a figure is about something other than what an earlier one counts: the score in 6 tests was 90.

    So is what a change leads to, if it is that of the subject: visits to 12 parks fell by 6 percent, to 1.7 million.
    """
    if mention.sentence != other.mention.sentence or other.unit.kind != COUNT:
        return False
    is_place = _BEFORE_A_PLACE.search(text, mention.sentence[0], other.mention.start) is not None
    is_changed = is_place and _CHANGED_TO.fullmatch(text, other.mention.end, mention.start) is not None
    return is_changed or _SAID_OF.fullmatch(text, other.mention.end, mention.start) is not None


_BEFORE_A_PLACE = regex(r"(?i)\b(?:to|on|in|at|across)\s(?:(?:its|their|the|all)\s)*\Z")
_CHANGED_TO = regex(rf"\s[^,;:.()\d]{{1,40}}\s[\d.]+\s?(?:%|per\scent|percent),?\sto\s(?:(?:{HEDGES})\s)?")


def _is_more_of(mention: Mention, other: Known, text: str) -> bool:
    """Return whether a figure says how many more there are of what was just counted: 1,490 posts, 112 fewer."""
    is_next = _ASIDE.fullmatch(text, other.mention.end, mention.start) is not None
    is_less = abs(mention.figure.base_number) < abs(other.mention.figure.base_number)
    return is_next and is_less and other.unit.kind == COUNT and _MORE.match(text, mention.end) is not None


_MORE = regex(r"\s(?:more|fewer)\b")
_ANOTHER = regex(r"(?i)(?:another|a\sfurther)\b")
_ASIDE = regex(r"(?:\s[^,;:.()]{1,40})?(?:,\s|\s[-–]\s|\s\(|—)(?:which\s(?:is|was)\s)?")  # 90 posts in May, 12 fewer


def _distance(mention: Mention, other: Known) -> float:
    """Return how far apart two figures are in size (the difference of their logarithms), regardless of their signs."""
    one, two = (log(abs(each.figure.base_number) + 1) for each in (mention, other.mention))
    return abs(one - two)


def _may_share(mention: Mention, other: Known) -> bool:
    """Return whether a figure may share an earlier unit: percent or a measured one only if similar in size."""
    is_measure = other.unit.key.rpartition(" ")[2] in MEASURED
    if other.unit.kind in (PERCENT, POINTS):
        is_too_much = abs(mention.figure.base_number) > MOST_PERCENT or other.mention.change != ""  # fell by 6 % to 82
        printed = other.mention.printed
        is_in_words = other.mention.kind == kinds.SHARE and _TOLD_SHARE.search(printed) is not None
        is_in_words = is_in_words and not printed.endswith(("cent", "%"))  # four in five; 17 was
        if is_too_much or is_in_words:
            return False
    if other.unit.is_currency:
        # Money is repeated without its name: 205 million euros, compared with 198 million.
        is_alike = mention.figure.scale == other.mention.figure.scale
        return is_alike and (mention.figure.scale != "" or _is_in_letters(other))
    is_free = other.unit.kind == COUNT and not is_measure
    return is_free or _distance(mention, other) < _FARTHEST


def _may_be_meant(other: Known) -> bool:
    """Return whether a later sentence may leave out the unit of a figure: the wait was 12 days; nine were late."""
    return other.mention.kind not in (AGE, kinds.DURATION) and other.unit.kind not in (PERCENT, POINTS)


def _is_in_letters(other: Known) -> bool:
    return other.mention.printed[-1].isalpha()


def _nearest(mention: Mention, others: Sequence[Known]) -> str:
    """Return the unit of the figure that is nearest in size; empty without any figure."""
    nearest = min(others, key=lambda other: _distance(mention, other), default=None)
    return nearest.unit.text if nearest else ""


_MEASURING = (kinds.MEASURE, kinds.RATE_PER, kinds.TEMPERATURE)


def _latest(mention: Mention, last: Sequence[Known], others: Sequence[Known]) -> str:
    """Return the unit of the latest figure of similar size, else of the last count; `last` is of the sentence before.

    A currency is shared only within the same scale, and a measure only by figures that are close to each other.
    """
    for other in (*last, *others):
        is_money = other.unit.is_currency
        is_alike = bool(mention.figure.scale) and mention.figure.scale == other.mention.figure.scale
        farthest = _FARTHEST_MEASURE if other.mention.kind in _MEASURING else _FARTHEST
        if _distance(mention, other) < farthest and (is_alike or not is_money):
            return other.unit.text
    counts = (other for other in last if other.mention.kind not in _MEASURING and other.unit.kind == COUNT)
    return next((other.unit.text for other in counts), "")


_HOLDING = regex(r"\b(?:whom|seats|accommodates)\s\Z")


def _persons(bare: _Bare) -> str:
    """Return the noun for people that was counted last, two of whom died, say; else, and for a town of 200, people."""
    if not are_people(bare.clause, bare.text[bare.mention.end : bare.mention.sentence[1]]):
        return ""
    nouns = (one.unit.text for one in bare.known if singular(one.unit.text.split(" ")[-1]) in PEOPLE)
    return "people" if _OF_OTHERS.search(bare.clause) else next(nouns, "people")


_OF_OTHERS = regex(r"\b(?:of|employ\w*|hir\w+|recruit\w*)\s(?:\w+\s){0,3}\Z")  # nor it employs 40


def _topic(mention: Mention, before: Sequence[Known], text: str, *, is_first: bool = False) -> str:
    """Return the plural that begins the sentence before, if no figure in there: Potholes are a nuisance. 40 of them.

    So does its only one, if it need not be its first word.
    """
    end = mention.sentence[0]
    last = _LAST_SENTENCE.split(text[max(0, end - _FARTHEST_SUBJECT) : end].rstrip())[-1]
    has_figure = bool(before) and before[0].mention.sentence[1] > end - len(last)
    words = tokens(last)
    nouns = [
        one for one, after in zip_longest(words, words[1:]) if is_counted(one) and not (after and is_counted(after))
    ]
    is_one = (len(nouns) == 1 and not is_first) or (nouns != [] and nouns[0] is words[0])
    return nouns[0].lower if is_one and not has_figure else ""


def _counted_of(mention: Mention, before: Sequence[Known]) -> str:
    """Return the noun of the last count of which a figure may be a part: 900 ships and 3 docks; 12 of them are old."""
    wholes = (one for one in before if one.unit.kind == COUNT and one.unit.text != THINGS and _may_be_meant(one))
    least = abs(mention.figure.base_number)
    return next((one.unit.text for one in wholes if abs(one.mention.figure.base_number) >= least), "")


_LAST_SENTENCE = regex(r"[.!?]\s+|\n\n")
_OF_THEM = regex(rf"\s{OF_IT}\b")


def _sold(bare: _Bare) -> str:
    """Return the plural that says what was done with things that a clause does not name: deliveries fell to 61,900."""
    found = _SOLD.findall(bare.clause)
    return found[-1].lower() if found else ""


_SOLD = regex(r"(?i)\b(?:sales|deliveries|registrations|shipments|bookings|orders|sign-ups|downloads)\b")

_WAYS: tuple[Callable[[_Bare], str], ...] = (
    _referred_to,  # 1,490 posts, 112 fewer
    _rate,  # births per 1,000 women fell to 41
    _percentage,  # lost 6.2 %, from 15.4
    _persons,  # 300 guests came, two of whom died
    lambda bare: noun_before(bare.own),
    _what_it_was,  # we built 30 sheds a year; now it is 200
    _subject,  # farms in the valley fell to 41
    _of_its_sentence,  # 14 deaths in 2019, and 3 last year
    lambda bare: noun_before(bare.clause),
    lambda bare: _subject_of(bare.mention, bare.clause),
    _of_earlier_sentences,
    _held,  # the hall seats 400
    _next_to,  # it cost $186 in May, and in June more than 400
    _resumed,  # shops felt it. 40 closed
    _of_the_text,
    _sold,  # deliveries fell to 61,900
    _as_the_share_before,  # it was 58 %; they want 95
)
"""The ways to understand what a figure counts, the surest first; each gives a unit, or nothing."""
