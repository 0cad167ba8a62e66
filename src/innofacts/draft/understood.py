"""The unit of a figure that has no noun of its own: what the words around it, or the figures before it, count.

"14 deaths in 2019, and 3 last year" gives two counts of deaths.
"""

from collections.abc import Callable, Sequence
from math import log

from innofacts.draft.counted import are_people, first_counted, noun_before, rate_of_subject, subject
from innofacts.draft.referred import MORE, referred_to, topic
from innofacts.draft.said import (
    BEFORE_A_VERB,
    MEASURED,
    MOST_PERCENT,
    THINGS,
    Bare,
    Known,
    Said,
    distance,
    is_soon_after,
    may_be_meant,
    may_count,
)
from innofacts.english.inflection import is_plural, singular
from innofacts.english.numerals import LARGE_SCALES
from innofacts.english.people import PEOPLE
from innofacts.english.units import TIME_UNITS
from innofacts.numbers.phrases.nouns import implied
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.values.figures import INEQUALITIES
from innofacts.values.units import COUNT, CURRENCY, PERCENT, RATE, Unit, read_unit


def understood(mention: Mention, said: Said, text: str) -> Unit:
    """Return the unit of a figure without a noun, by the first of the ways below that gives one.

    Nobody counts points by the million: an increase of two points, to 31 per cent (7.2 million).
    """
    bare = Bare(mention, said, text)
    no_unit = ("", "points") if mention.figure.scale in LARGE_SCALES else ("",)
    return read_unit(next((unit for way in _WAYS if (unit := way(bare)) not in no_unit), THINGS))


def _before_brackets(bare: Bare) -> str:
    """Return the plural right before the brackets that a count is alone in: drivers (1,300), rescues (412 last year).

    It is of no noun of another figure: it fell by 3 points (4,500); and an age counts nothing: adults (19+).
    """
    mention, text = bare.mention, bare.text
    found = _PLURAL_BEFORE.search(text, max(mention.sentence[0], mention.start - _LONGEST_PLURAL), mention.start)
    is_age = mention.figure.bound in INEQUALITIES and mention.figure.base_number < _OLDEST
    if found is None or is_age or mention.change or _is_decimal(mention) or not is_plural(found["noun"]):
        return ""
    noun = found["noun"].lower()
    is_of_another = any(one.mention.end > found.start("noun") for one in bare.before)
    return "" if is_of_another or noun in TIME_UNITS or read_unit(noun).kind != COUNT else noun


_LONGEST_PLURAL = 40  # characters
_OLDEST = 100  # years
_PLURAL_BEFORE = regex(r"\b(?P<noun>[A-Za-z][a-z]{2,})\s\(\Z")


def _rate(bare: Bare) -> str:
    """Return the rate that the subject of a sentence is: births per 1,000 women fell to 41; else nothing."""
    if bare.mention.kind != kinds.NUMBER:
        return ""
    noun, by = rate_of_subject(bare.text[bare.mention.sentence[0] : bare.mention.start])
    return f"{noun} per {by}" if is_plural(noun) else ""


def _percentage(bare: Bare) -> str:
    """Return percent for what goes on from a percentage, or leads to one: lost 6.2 %, from 15.4; from 2.4 to 2.9 %."""
    is_one = _is_percentage_too(bare.mention, bare.before, bare.text) or _is_up_to_a_percentage(bare.mention, bare.text)
    return "%" if is_one else ""


def _subject(bare: Bare) -> str:
    """Return the subject of the clause of a figure, or the noun before a part of a whole; else nothing."""
    return noun_before(bare.clause) if bare.is_part else _subject_of(bare.mention, bare.led)


def _subject_of(mention: Mention, words: str) -> str:
    """Return the plural that is the subject of some words up to a figure, unless that has decimals: no 1.9 farms."""
    return "" if _is_decimal(mention) else subject(words)


def _of_whole_behind(bare: Bare) -> str:
    """Return what a share is of that a figure in brackets tells again: 47 per cent (23.9 million) of the population."""
    mention, text = bare.mention, bare.text
    found = (
        _BEHIND_BRACKETS.match(text, mention.end, mention.sentence[1]) if text[: mention.start][-1:] == "(" else None
    )
    return (first_counted(found["whole"]) or implied(found["whole"])) if found else ""


_BEHIND_BRACKETS = regex(
    r"\)\sof\s(?P<whole>(?:(?!\b(?:who|that|which|in|at|on|with|from|were|was|are|is|had|have|has)\b)"
    r"[^.,;:()\d]){3,60})"
)


def _what_it_was(bare: Bare) -> str:
    """Return the unit of the figure that "it" resumes: we built 30 sheds a year; now it is 200."""
    if not _IT_WAS.search(bare.clause):
        return ""
    return _nearest(bare.mention, [one for one in bare.before if _may_be_it(bare.mention, one, bare.text)])


def _of_its_sentence(bare: Bare) -> str:
    """Return the unit of the figure of the same sentence that is nearest in size."""
    same = [one for one in bare.alike if one.mention.sentence == bare.mention.sentence]
    return _nearest(bare.mention, [one for one in same if bare.is_part or _may_share(bare.mention, one)])


def _of_earlier_sentences(bare: Bare) -> str:
    """Return the unit of the latest figure of another sentence, of those of the sentence before at first."""
    others = [one for one in bare.alike if one.mention.sentence != bare.mention.sentence and may_be_meant(one)]
    last = [one for one in others if bare.text[one.mention.sentence[1] : bare.mention.sentence[0]].strip() == ""]
    return _latest(bare.mention, last, others)


def _held(bare: Bare) -> str:
    """Return people for what a place holds, and points for a mark: the hall seats 400, an average mark of 5.1."""
    return "people" if _HOLDING.search(bare.clause) else "points" if _MARK.search(bare.clause) else ""


def _as_the_share_before(bare: Bare) -> str:
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
    return last.unit.text if is_next and is_said and not BEFORE_A_VERB.match(text, mention.end) else ""


# Not "they sold 40".
_BEFORE_A_SHARE = regex(
    r"\b(?:is|was|are|were|be|been|has|managed|took|takes?|reached|got|gets?|to|at|from|of|than|(?:ask(?:s|ed|ing)?"
    r"|calls?|called|hop(?:es?|ed|ing))\sfor|wants?|wanted|demands?"
    r"|demanded|sought|seeks?|expects?|expected|promised|offers?|offered)\s(?:(?:only|just|about|around|still|even|now)\s)*\Z"
)


def _resumed(bare: Bare) -> str:
    """Return the plural that begins the sentence before, if a figure or "they" goes on: Shops felt it. 40 closed."""
    mention, text = bare.mention, bare.text
    words = text[mention.sentence[0] : mention.start]
    return topic(mention, bare.before, text, is_first=True) if not words or words.startswith("They ") else ""


def _of_the_text(bare: Bare) -> str:
    """Return the unit of the count or rate nearest in size, of those with which an article begins; empty for none.

    It is of no number that may be a percentage, like the figure before it, and of none that is as far behind the first
    figures as only another article is, or many paragraphs behind, unless the text names it again in between.
    """
    mention, said, text = bare.mention, bare.said, bare.text
    first = said.first
    if not first or mention.start - first[-1].mention.start > _LONGEST_ARTICLE:
        return ""
    last = next((one for one in said.before if one.unit.text != THINGS), None)
    if last and last.unit.is_percentage and abs(mention.figure.base_number) <= MOST_PERCENT:
        return ""
    farthest = {COUNT: _FARTHEST, RATE: _FARTHEST_MEASURE if mention.printed[-1].isdigit() else 0}
    counts = [one for one in first if may_count(one) and may_be_meant(one) and not one.unit.is_currency]
    noun = _nearest(mention, [one for one in counts if distance(mention, one) < farthest.get(one.unit.kind, 0)])
    between = text[first[0].mention.end : mention.start]
    is_far = between.count("\n\n") > _MOST_PARAGRAPHS and f" {singular(noun.partition(' per ')[0])}" not in between
    return "" if is_far else noun


_LONGEST_ARTICLE = 4000  # characters
_MOST_PARAGRAPHS = 10
# The average mark rose to 5.1.
_MARK = regex(
    r"(?:\A|[,;:]\s)(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?)\s(?:[\w-]+\s){0,2}(?:mark|rating|grade|score)\b(?:(?!\band\b)[^,.;:]){0,60}"
    r"(?:,[^,.;:]{1,40},(?:(?!\band\b)[^,.;:]){0,40})?\s(?:to|from|is|was|of|at)\s(?:[a-z]+\s)?\Z"
)


def _is_decimal(mention: Mention) -> bool:
    """Return whether a figure has decimals and no scale, so that it counts no whole things."""
    number = mention.figure.number
    return number != number.to_integral_value() and not mention.figure.scale


def _is_percentage_too(mention: Mention, before: Sequence[Known], text: str) -> bool:
    """Return whether a decimal, which counts no whole things, goes on from a percentage: lost 6.2 %, from 15.4."""
    last = next((one for one in before if one.mention.kind != kinds.MULTIPLE), None)
    is_one = _is_decimal(mention) and not mention.units and mention.figure.number <= MOST_PERCENT
    if last is None or last.unit.kind != PERCENT or not is_one:
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


def _next_to(bare: Bare) -> str:
    """Return the unit of a figure next to one that leaves out its own: a peak of 900 MW; we need a thousand more.

    Money has about the size of that next to it: it cost $186 in May, and in June more than 400.
    """
    mention, before, text = bare.mention, bare.before, bare.text
    other = next((one for one in before if one.mention.kind != kinds.MULTIPLE), None)
    if other is None or mention.units or other.unit.is_percentage or other.unit.text == THINGS:
        return ""
    is_money = other.unit.is_currency
    is_near = distance(mention, other) < _FARTHEST_MONEY and mention.figure.scale == other.mention.figure.scale
    if mention.figure.scale in LARGE_SCALES and other.mention.figure.scale in LARGE_SCALES:
        is_near = is_near or _OF_MONEY.search(text, mention.sentence[0], mention.start) is not None
    is_subject = BEFORE_A_VERB.match(text, mention.end) is not None  # some 40 came
    is_next = is_soon_after(mention, other, text)
    is_another = _ANOTHER.search(text, max(0, mention.start - len("a further ")), mention.end) is not None
    is_more = MORE.match(text, mention.end) is not None or is_another
    is_more = is_more and may_count(other)
    return other.unit.text if (is_near and is_next and not is_subject if is_money else is_more) else ""


_FARTHEST_MONEY = log(5)
# Net debt stood at 4.3 billion.
_OF_MONEY = regex(
    r"(?i)\b(?:debts?|cash(?:\sflow)?|profits?|loss|losses|revenues?|turnover|income|earnings|costs?|deficit"
    r"|surplus|budget|spending|assets|equity"
    r"|liabilities|provisions|dividends?|reserves)\s(?:[a-z]+\s){0,7}\Z"
)
_IT_WAS = regex(
    r"\b(?:[Ii]t|[Tt]he\s(?:figure|number|total|rate|share|gap))\s(?:(?:now|still|then)\s)?(?:is|was|has\sbeen|had\sbeen|will\sbe"
    r"|st(?:oo|an)ds?\sat|c[ao]mes?\sto|(?:ha[sd]\s)?(?:[a-z]+(?:ed|en|wn)|fell|rose|grew|swollen|shrunk|sank|sunk)\s(?:back\s)?to)"
    r"\s(?:[a-z]+\s){0,2}\Z"
)


def _may_be_it(mention: Mention, other: Known, text: str) -> bool:
    """Return whether "it was" may resume an earlier figure of about that size: we built 30 a year; now it is 200."""
    is_near = is_soon_after(mention, other, text)
    is_amount = other.unit.kind == CURRENCY or other.mention.change != "" or other.unit.text == THINGS
    is_too_much = other.unit.is_percentage and mention.figure.number > MOST_PERCENT
    return is_near and not is_amount and not is_too_much and distance(mention, other) < _FARTHEST


_FARTHEST = log(20)  # in size, of figures that may share a unit
_FARTHEST_MEASURE = log(5)
_ANOTHER = regex(r"(?i)(?:another|a\sfurther)\b")


def _may_share(mention: Mention, other: Known) -> bool:
    """Return whether a figure may share an earlier unit: percent or a measured one only if similar in size."""
    is_measure = other.unit.key.rpartition(" ")[2] in MEASURED
    if other.unit.is_percentage:
        is_too_much = abs(mention.figure.base_number) > MOST_PERCENT or other.mention.change != ""  # fell by 6 % to 82
        printed = other.mention.printed
        is_in_words = other.mention.kind == kinds.SHARE and _TOLD_SHARE.search(printed) is not None
        is_in_words = is_in_words and not printed.endswith(("cent", "%"))  # four in five; 17 was
        if is_too_much or is_in_words:
            return False
    if other.unit.is_currency:
        # Money is repeated without its name: 205 million euros, compared with 198 million.
        is_alike = mention.figure.scale == other.mention.figure.scale
        return is_alike and (mention.figure.scale != "" or other.mention.printed[-1].isalpha())
    is_free = other.unit.kind == COUNT and not is_measure
    return is_free or distance(mention, other) < _FARTHEST


def _nearest(mention: Mention, others: Sequence[Known]) -> str:
    """Return the unit of the figure that is nearest in size; empty without any figure."""
    nearest = min(others, key=lambda other: distance(mention, other), default=None)
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
        if distance(mention, other) < farthest and (is_alike or not is_money):
            return other.unit.text
    counts = (other for other in last if other.mention.kind not in _MEASURING and other.unit.kind == COUNT)
    return next((other.unit.text for other in counts), "")


_HOLDING = regex(r"\b(?:whom|seats|accommodates)\s\Z")


def _persons(bare: Bare) -> str:
    """Return the noun for people that was counted last, two of whom died, say; else, and for a town of 200, people."""
    if not are_people(bare.clause, bare.text[bare.mention.end : bare.mention.sentence[1]]):
        return ""
    nouns = (one.unit.text for one in bare.known if singular(one.unit.text.split(" ")[-1]) in PEOPLE)
    return "people" if _OF_OTHERS.search(bare.clause) else next(nouns, "people")


_OF_OTHERS = regex(r"\b(?:of|employ\w*|hir\w+|recruit\w*)\s(?:\w+\s){0,3}\Z")  # nor it employs 40


def _sold(bare: Bare) -> str:
    """Return the plural that says what was done with things that a clause does not name: deliveries fell to 61,900."""
    found = _SOLD.findall(bare.clause)
    return found[-1].lower() if found else ""


_SOLD = regex(r"(?i)\b(?:sales|deliveries|registrations|shipments|bookings|orders|sign-ups|downloads)\b")

_WAYS: tuple[Callable[[Bare], str], ...] = (
    _before_brackets,  # drivers (1,300)
    referred_to,  # 1,490 posts, 112 fewer
    _rate,  # births per 1,000 women fell to 41
    _percentage,  # lost 6.2 %, from 15.4
    _persons,  # 300 guests came, two of whom died
    lambda bare: noun_before(bare.own),
    _of_whole_behind,  # 47 per cent (23.9 million) of the population
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
