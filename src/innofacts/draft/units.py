"""The unit of a figure in a text: the head of its noun, else what the words and figures around it imply.

"14 deaths in 2019, and 3 last year" gives two counts of deaths.
"""

import re
from collections.abc import Sequence
from itertools import zip_longest
from math import log
from typing import NamedTuple

from innofacts.draft.money import money, money_in
from innofacts.english.inflection import is_past, is_plural, plural, singular
from innofacts.english.numerals import COUNTS
from innofacts.english.stopwords import PROSE
from innofacts.english.units import GROUPS, MEASURE_NAMES, MEASURES, TIME_UNITS
from innofacts.english.wording import AMOUNTS, CHANGES, VICTIMS
from innofacts.numbers.exclusions import AGE
from innofacts.numbers.nouns import implied
from innofacts.numbers.tokens import WORD, Token, tokens
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.values.units import COUNT, CURRENCY, PERCENT, POINTS, Unit, read_unit

THINGS = "things"
"""The unit if the text implies none; the editor of the draft names it."""


class Known(NamedTuple):
    """A figure with a known unit."""

    mention: Mention
    """The figure as it appears in the text."""
    unit: Unit
    """The unit of the figure."""


_SAME_NOUN = {"personnel": "people", "persons": "people", "individuals": "people"}
# After one of these words a noun is part of the unit; any other word before it only narrows it.
_PART_OF_UNIT = frozenset(
    "square cubic sq cu metric short long nautical light kilowatt megawatt gigawatt terawatt person man passenger"
    " percentage full-time light board fluid troy astronomical".split()
)
_WHOLE = frozenset(("solar masses", "basis points", "thermal units", "british thermal units"))
_BEHIND_THE_NOUN = ("of", "in", "on", "for", "from", "per")


def unit_of(mention: Mention, before: Sequence[Known], text: str) -> Unit:
    """Return the unit of a figure, without adjectives and other words that narrow it.

    `before` are the earlier figures of the paragraph with their units, the nearest first. A figure without a noun has
    the unit of its whole, of the subject of its sentence, or of an earlier figure. A currency name that several
    countries use means the currency of the country that the text is about.
    """
    if not has_unit(mention):
        return understood(mention, before, text)
    unit = _head(mention.units[0])
    if unit.text.startswith("per "):
        sentence = text[mention.sentence[0] : mention.start]
        noun = noun_before(text[mention.clause[0] : mention.start]) or money_in(sentence) or subject(sentence)
        noun = noun or (_counted_before(before) if _THE_RATE.search(sentence) else _counted_here(mention, before, text))
        if not noun and (rate := next((one.unit for one in before if one.unit.text.endswith(f" {unit.text}")), None)):
            return rate  # 87 items per kilometre; that is 14 per kilometre fewer
        return read_unit(f"{noun} {unit.text}") if noun and noun != "ratio" else unit
    unit = money(mention, unit, text)
    base = _base(mention, unit, before, text) if unit.kind == CURRENCY else ""
    return read_unit(f"{unit.text} per {base}") if base else unit


def has_unit(mention: Mention) -> bool:
    """Return whether a figure has a noun of its own, which "ones" is not: 19 storms, five of them major ones."""
    return bool(mention.units) and _head(mention.units[0]).key not in ("", "one")


def is_unit_next(mention: Mention, text: str) -> bool:
    """Return whether the unit of a figure is written next to it: not 45 behind "40 boats in 2019", nor five of them."""
    if not has_unit(mention) or not mention.numbers:
        return has_unit(mention)
    first, last = (text[slice(*mention.numbers[at])] for at in (0, -1))
    is_behind = mention.numbers[-1][1] < mention.end
    is_before = not first[0].isalnum() or (first[0].isalpha() and re.search(r"\d", first) is not None)  # $4, US$4m
    is_told = mention.kind == kinds.SHARE and not _PLAIN.fullmatch(last)  # a third, nine out of ten
    return is_behind or is_before or is_told or _LISTED.match(text, mention.end) is not None


_PLAIN = re.compile(rf"(?i)[-−–+]?\d[\d.,]*|(?:{'|'.join(COUNTS)}|-)+")
# 40, 50 and 60 boats
_LISTED = re.compile(rf"(?:(?:,\s|,?\s(?:and|or|to)\s)\d[\d.,]*)+\s?(?:%|(?!(?:{'|'.join(sorted(PROSE))})\b)[A-Za-z°])")


def _base(mention: Mention, unit: Unit, before: Sequence[Known], text: str) -> str:
    """Return what money is per that does not say it: as its label does, "Rent per square metre: DKK 90"; else nothing.

    A price of about the size of one that was given before, per tonne or litre, is per the same, as are the highest and
    the lowest of any prices.
    """
    if found := _LABEL_PER.search(text, mention.sentence[0], mention.start):
        return found["by"]
    if before and _SOLD_AT.fullmatch(text, before[0].mention.end, mention.start) and before[0].unit.key in _MEASURED:
        return singular(before[0].unit.text)
    rates = (one for one in before if one.unit.text.startswith(f"{unit.text} per "))
    rate = next((one for one in rates if _is_priced_alike(mention, one) or _is_change_of(mention, one, text)), None)
    if rate is None:
        return ""
    base = rate.unit.text.partition(" per ")[2]
    is_of_measure = read_unit(base.split()[-1]).key in _MEASURED - _OF_TIME or base == "share"
    is_next = rate.mention.sentence == mention.sentence and " per " in rate.mention.units[0]
    is_priced = is_next or _PRICE.search(text, *mention.clause)
    return base if (is_of_measure and is_priced) or _SUPERLATIVE.search(text, *mention.clause) else ""


def _is_priced_alike(mention: Mention, other: Known) -> bool:
    """Return whether money is at most a few times as much as other money, without a scale as that."""
    small, large = sorted(abs(one.figure.number) for one in (mention, other.mention))
    return mention.figure.scale == other.mention.figure.scale and large <= _FARTHEST_PRICE * small


def _is_change_of(mention: Mention, other: Known, text: str) -> bool:
    """Return whether money is by how much a rate next to it has changed: $90 a tonne last week, down $3."""
    return mention.change != "" and _UP_BY.fullmatch(text, other.mention.end, mention.start) is not None


_UP_BY = re.compile(r"(?:\s[^,;:.()]{1,40})?,\s(?:up|down)\s(?:by\s)?")


# 40 tonnes last autumn at an average of $9.
_SOLD_AT = re.compile(r"[^,;:.()]{0,40}\sat\s(?:an?\s(?:average|price|average\sprice)\sof\s)?")
_SUPERLATIVE = re.compile(r"\b(?:dear|cheap|high|low)est\b|\b(?:most|least) expensive\b")
_PRICE = re.compile(
    r"\b(?:fetch(?:es|ed)?|costs?|(?:sold|sells?|selling) (?:for|at)|traded|trades|quoted|stood|stands|averaged|pays?"
    r"|paid|changed hands|dropped|fell|rose|climbed|slipped|edged|dipped)\b"
)
_FARTHEST_PRICE = 4
_LABEL_PER = re.compile(r"\sper\s(?P<by>[a-z][a-z -]*)(?:\s\([^()]*\))?:[\s*_]*\Z")


_THE_RATE = re.compile(
    r"\b[Tt]he\srate\s(?:was|is|of|stood|rose|fell)\b|\bat\sa\srate\sof\s|\b[Tt]here\s(?:are|were|have\sbeen)\s(?:[a-z]+\s)?\Z"
)


def _counted_before(before: Sequence[Known]) -> str:
    """Return the noun that was counted last: of 900 births, the rate was 8 per 1,000 inhabitants."""
    counts = (one.unit for one in before if one.mention.kind == kinds.COUNT and one.unit.kind == COUNT)
    return next((unit.text for unit in counts), "")


def _counted_here(mention: Mention, before: Sequence[Known], text: str) -> str:
    """Return the noun of the count of which a rate is an aside: 9,000 calls last year, about 25 a day."""
    last = before[0] if before and _AN_ASIDE.fullmatch(text, before[0].mention.end, mention.start) else None
    return last.unit.text if last and last.unit.kind == COUNT and last.unit.text != THINGS else ""


_AN_ASIDE = re.compile(r"(?:[^,;:.()]{0,40},\s|\s)(?:(?:or|that\sis)\s|\()?(?:an\saverage\sof\s)?")
_IN_M = re.compile(r"\dm\b")
_IN_MILLIONS = re.compile(r"[$€£]\s?\d[\d.,]*m\b|\d\smillion\b|\d[\d.,]*m\s(?:[a-z-]+\s)?(?:people|[a-z]+s)\b")
_METRES = re.compile(r"\bmet(?:re|er)s?\b|\d\sm\b|\bkm\b")


def in_millions(mention: Mention, text: str) -> Mention:
    """Return a number with the letter m in millions, if the text counts in millions and contains no metres.

    Read so, "traffic grew to 119m" has no unit.
    """
    unit, _, by = mention.units[0].partition(" per ") if mention.units else ("", "", "")
    is_letter = unit == "m" and _IN_M.search(mention.printed) is not None
    if not (is_letter and _IN_MILLIONS.search(text)) or _METRES.search(text):
        return mention
    units = (f"per {by}",) if by else ()  # 4.4m a day
    return mention._replace(figure=mention.figure._replace(scale="million"), units=units, kind=kinds.NUMBER)


def _head(noun: str) -> Unit:
    """Return the head of a unit, without the words that narrow it: patent applications are applications."""
    unit = read_unit(noun)
    counted, per, by = noun.partition(" per ")
    if per and counted and read_unit(counted).kind == COUNT:
        return read_unit(f"{_head(counted).text} per {by}")
    if unit.kind != COUNT:
        return unit
    words = noun.split(" ")
    end = next((n for n, word in enumerate(words) if n and word in _BEHIND_THE_NOUN), len(words))
    start = end - 1
    if start > 1 and words[start - 1] == "and" and is_plural(words[start - 2]):
        start -= 2  # sheep and goats
    while start and (words[start - 1].lower() in _PART_OF_UNIT or " ".join(words[start - 1 : end]).lower() in _WHOLE):
        start -= 1
    head = " ".join(words[start:end])
    return read_unit(_SAME_NOUN.get(head.lower(), head))


# --- a figure without a noun -----------------------------------------------------------------------------------------


_INVERSE_UNIT = re.compile(r"\s?[A-Za-zµ]{1,4}[-−⁻][1-3¹²³](?!\w)")


def understood(mention: Mention, before: Sequence[Known], text: str) -> Unit:
    """Return the unit of a figure without a noun; `before` are the earlier figures, the nearest first.

    The first that is found of: what was just counted, of which there are so many more; people, by the words next to the
    figure; a noun right before it; the same number before it, as in "the 51"; the subject of its clause; the figure of
    the same sentence that is nearest in size; the subject of the sentence; the previous figure; sales or deliveries of
    things that have no name.
    """
    if _INVERSE_UNIT.match(text, mention.end):
        return read_unit(THINGS)  # 5 fb−1, whatever that is
    clause = text[max(mention.sentence[0], mention.start - _FARTHEST_SUBJECT) : mention.start]
    if _OF_THEM.match(text, mention.end) and (noun := _topic(mention, before, text) or _counted_of(mention, before)):
        return read_unit(noun)
    if more := next((one for one in before if _is_more_of(mention, one, text)), None):
        return more.unit
    if noun := _of_the_share(mention, before, text):
        return read_unit(noun)
    if alike := next((one for one in before if _is_of_the_same_verb(mention, one, text)), None):
        return alike.unit
    noun = "people" if _are_people(clause, text[mention.end : mention.sentence[1]]) else ""
    own = text[max(mention.clause[0], mention.start - _FARTHEST_SUBJECT) : mention.start]
    noun = noun or noun_before(own)
    known = [one for one in before if one.unit.text != THINGS and not _is_said_of(mention, one, text)]
    if not noun and _IT_WAS.search(clause):
        noun = _nearest(mention, [one for one in before if _may_be_it(mention, one, text)])
    if mention.units:  # nine electric ones
        known = [one for one in known if one.unit.kind == COUNT]
    word = next(iter(own.lower().split()), "")
    if _is_standing(word) and word not in _PREPOSITIONS:
        own = clause  # whose subject is before another figure: shops in 19 towns had 80
    is_part = _OF_A_WHOLE.search(own) is not None
    noun = noun or _repeated(mention, known, own) or ("" if is_part else subject(own))
    if not noun:
        same = [one for one in known if one.mention.sentence == mention.sentence]
        here = [one for one in same if is_part or _may_share(mention, one)]
        others = [one for one in known if one.mention.sentence != mention.sentence and _may_be_meant(one)]
        last = [one for one in others if text[one.mention.sentence[1] : mention.sentence[0]].strip() == ""]
        noun = _nearest(mention, here) or noun_before(clause) or subject(clause) or _latest(mention, last, others)
    return read_unit(noun or _sold(clause) or ("people" if _HOLDING.search(clause) else THINGS))


_IT_WAS = re.compile(
    r"\b(?:[Ii]t|[Tt]he\s(?:figure|number|total|rate|share))\s(?:is|was|has\sbeen|had\sbeen|will\sbe|stood\sat|stands\sat)"
    r"\s(?:[a-z]+\s){0,2}\Z"
)


def _may_be_it(mention: Mention, other: Known, text: str) -> bool:
    """Return whether "it was" may resume an earlier figure of about that size: we built 30 a year; now it is 200."""
    is_near = text[other.mention.sentence[1] : mention.sentence[0]].strip(" \n\"”’'") == ""
    is_amount = other.unit.kind == CURRENCY or other.mention.change != "" or other.unit.text == THINGS
    is_too_much = other.unit.kind in (PERCENT, POINTS) and mention.figure.number > _MOST_PERCENT
    return is_near and not is_amount and not is_too_much and _distance(mention, other) < _FARTHEST


def _is_of_the_same_verb(mention: Mention, other: Known, text: str) -> bool:
    """Return whether a figure repeats the verb of an earlier one: it held 900 bags; a year before it held 800."""
    if mention.kind != kinds.NUMBER or other.unit.kind != COUNT or other.unit.text == THINGS:
        return False
    verbs = [_LAST_WORD.search(text, one.sentence[0], one.start) for one in (mention, other.mention)]
    words = [verb[0].strip() if verb else "" for verb in verbs]
    return words[0] == words[1] and words[0] not in _FEW_SAYING and is_past(words[0])


def _of_the_share(mention: Mention, before: Sequence[Known], text: str) -> str:
    """Return what a number in brackets counts, after the share of them that it is: a third of all pupils (900)."""
    if not before or before[0].mention.kind != kinds.SHARE:
        return ""
    whole = _WHOLE_OF_A_SHARE.fullmatch(text, before[0].mention.end, mention.start)
    return _first_counted(whole["whole"]) if whole else ""


_WHOLE_OF_A_SHARE = re.compile(r"\s(?:of\s)?(?:(?:all|the|its|their|our)\s)*(?P<whole>[^.,;:()]{3,60})\s\(")
_LAST_WORD = re.compile(r"[a-z]+\s\Z")
_FEW_SAYING = frozenset("was were has had numbered reached totalled totaled".split())

# --- the figures before ----------------------------------------------------------------------------------------------

_FARTHEST_SUBJECT = 500  # characters
_FARTHEST = log(20)  # in size, of figures that may share a unit
_FARTHEST_MEASURE = log(5)
_MOST_PERCENT = 100
_OF_TIME = {read_unit(name).key for name in TIME_UNITS}
_MEASURED = {read_unit(name).key for name in (*MEASURE_NAMES, *TIME_UNITS, *MEASURES)}


_SAID_OF = re.compile(r"(?i)(?!.*\bnumbers?\b)[^.,;:()]*\b(?:is|was|were|are)\s*")


def _is_said_of(mention: Mention, other: Known, text: str) -> bool:
    """Return whether a figure is about something other than what an earlier one counts: the score in 6 tests was 90."""
    is_here = mention.sentence == other.mention.sentence and other.unit.kind == COUNT
    return is_here and _SAID_OF.fullmatch(text, other.mention.end, mention.start) is not None


def _is_more_of(mention: Mention, other: Known, text: str) -> bool:
    """Return whether a figure says how many more there are of what was just counted: 1,490 posts, 112 fewer."""
    is_next = _ASIDE.fullmatch(text, other.mention.end, mention.start) is not None
    is_less = abs(mention.figure.base_number) < abs(other.mention.figure.base_number)
    return is_next and is_less and other.unit.kind == COUNT and _MORE.match(text, mention.end) is not None


_MORE = re.compile(r"\s(?:more|fewer)\b")
_ASIDE = re.compile(
    r"(?:\s[^,;:.()]{1,40})?(?:,\s|\s[-–]\s|\s\(|—)(?:which\s(?:is|was)\s)?"
)  # 90 posts in May, 12 fewer


def _distance(mention: Mention, other: Known) -> float:
    """Return how far apart two figures are in size (the difference of their logarithms), regardless of their signs."""
    one, two = (log(abs(each.figure.base_number) + 1) for each in (mention, other.mention))
    return abs(one - two)


def _may_share(mention: Mention, other: Known) -> bool:
    """Return whether a figure may share an earlier unit: percent or a measured one only if similar in size."""
    is_measure = other.unit.key.rpartition(" ")[2] in _MEASURED
    if other.mention.kind == kinds.MULTIPLE:
        return False  # deaths rose 12-fold to 60
    if other.unit.kind in (PERCENT, POINTS):
        is_too_much = abs(mention.figure.base_number) > _MOST_PERCENT or other.mention.change != ""  # fell by 6 % to 82
        is_in_words = not any(character.isdigit() for character in other.mention.printed)  # four in five; 17 was
        if is_too_much or is_in_words:
            return False
    if read_unit(other.unit.text.partition(" per ")[0]).kind == CURRENCY:
        # Money is repeated without its name: 205 million euros, compared with 198 million.
        is_alike = mention.figure.scale == other.mention.figure.scale
        return is_alike and (mention.figure.scale != "" or _is_in_letters(other))
    is_free = other.unit.kind == COUNT and not is_measure
    return is_free or _distance(mention, other) < _FARTHEST


def _may_be_meant(other: Known) -> bool:
    """Return whether a later sentence may leave out the unit of a figure: the wait was 12 days; nine were late."""
    return other.mention.kind not in (AGE, kinds.DURATION) and other.unit.kind not in (PERCENT, POINTS)


def _repeated(mention: Mention, known: Sequence[Known], before: str) -> str:
    """Return the unit of an earlier figure with the same number, which the text refers to by "the": one of the 51."""
    same = (one.unit.text for one in known if one.mention.figure.base_number == mention.figure.base_number)
    return next(same, "") if before.endswith((" the ", "The ")) else ""


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
        is_money = read_unit(other.unit.text.partition(" per ")[0]).kind == CURRENCY
        is_alike = bool(mention.figure.scale) and mention.figure.scale == other.mention.figure.scale
        farthest = _FARTHEST_MEASURE if other.mention.kind in _MEASURING else _FARTHEST
        if _distance(mention, other) < farthest and (is_alike or not is_money):
            return other.unit.text
    counts = (other for other in last if other.mention.kind not in _MEASURING and other.unit.kind == COUNT)
    return next((other.unit.text for other in counts), "")


# --- the words around ------------------------------------------------------------------------------------------------

_PART = re.compile(
    r"\b(?P<noun>[A-Za-z]{3,}s),? of (?:which|whom|them)(?: (?:only|some|about|over|nearly|almost))?\s*$"
)
_NUMBERS_OF = re.compile(r"\b(?P<noun>[A-Za-z]{3,}[a-z]) numbers\b(?!.*\b(?:and|while|but)\b)")
# What a number without a unit is said to be: a hazard ratio of 0.6, magnitude 5.8, a score of 71.
_CALLED = re.compile(
    r"\b(?:(?P<ratio>ratio)|(?P<magnitude>magnitude)|(?P<points>score)|(?P<votes>majority))"
    r"(?: (?:of|is|was|stands at|stood at|(?:(?:up|down|rose|fell|cut|grew|shrank) )?(?:to|from)))? $"
)
_HOLDING = re.compile(r"\b(?:whom|seats|accommodates)\s\Z")
_OF_A_SAMPLE = re.compile(r"(?:\b(?P<noun>[a-z]{2,}s) \()?\b[nN] ?= ?$")
_OF_A_CHAMBER = re.compile(r"(?i)\b(?:government|coalition|parliament|council)\b")
_OF_A_WHOLE = re.compile(r"\bof (?:which|whom)\b")
_BEFORE_A_DASH = re.compile(r"\b(?P<noun>[A-Za-z]{3,}s) [–—-] ?$")
_LABEL = re.compile(r"(?:^|[\n;•(]|[.*-]\s)\s*(?P<label>[A-Z][^.:;!?\n]{2,60}):[\s*_]*$")
_OF_THESE = re.compile(r"(?i)(?:of (?:these|them|which|whom|those)|thereof|including|among (?:these|them))\b")
_SPEAKING = frozenset("said says say told adds added asks wrote".split())
_OF_VICTIMS = re.compile(rf"\s+(?:(?:were|are|was|had been|have been) )?(?:{'|'.join(sorted(VICTIMS))})\b")
_OF_PERSONS = re.compile(r"\s(?:who|asked|surveyed|polled|interviewed|questioned)\b")
_OF_AN_AGE = re.compile(r"\s(?:\d+(?:-\sto\s|-|–))?\d+-year-olds\b")
_DONE_TO_PEOPLE = re.compile(
    r"\b(?:(?:town|city|village|community|settlement|hamlet|island|nation|country|crowd|army|force|sample|poll"
    rf"|{'|'.join(GROUPS)}) of"
    r"|sleeps|(?:built|designed|meant) (?:for|to (?:hold|house|sleep))"
    r"|(?:employ|hir|kill|injur|wound|arrest|jail|recruit|enroll?|detain|deport|evict|evacuat)(?:e?s|l?ed|l?ing)"
    r"|employ|hire) (?:\w+ ){0,3}$"
    r"|\b(?:drew|draws|attracted|attracts|attended by|watched by|visited by) (?:\w+ ){0,3}$"
    r"|\boutnumber(?:s|ed)? (?:men|women|boys|girls|males|females)(?: and [a-z]+)? by $"
)


def _are_people(before: str, after: str) -> bool:
    """Return whether a number counts people, by the words next to it: 12 dead, a town of about 200, employs 40."""
    is_after = _OF_VICTIMS.match(after) or _OF_PERSONS.match(after) or _OF_AN_AGE.match(after)
    return is_after is not None or _DONE_TO_PEOPLE.search(before) is not None


def noun_before(words: str) -> str:
    """Return the unit that the words before a figure imply: "nets, of which", "Farms:", "the death toll"."""
    found = _PART.search(words) or _BEFORE_A_DASH.search(words)
    if found and not found["noun"].isupper():
        return found["noun"].lower()
    if (whole := _OF_THE_WHOLE.search(words)) and (noun := _first_counted(whole["whole"] or whole["number"])):
        return noun
    if noun := _labelled(words):
        return noun
    if numbers := _NUMBERS_OF.search(words):
        noun = numbers["noun"].lower()
        return noun if is_plural(noun) else plural(noun)  # visitor numbers, staff numbers
    return _called(words) or ("" if _OF_A_WHOLE.search(words) else implied(words))


def _called(words: str) -> str:
    """Return what the words right before a number say that it is: a score, a majority, the size of a sample."""
    if sample := _OF_A_SAMPLE.search(words):
        return sample["noun"] or "people"
    called = _CALLED.search(words)
    if called and called["votes"] and _OF_A_CHAMBER.search(words):
        return "seats"
    return str(called.lastgroup) if called else ""


_OF_THE_WHOLE = re.compile(
    r"(?:(?:^|[.;:]\s)(?:Of|Among|Out of) (?:the|all|its|their|our|these|those) (?P<whole>[^.,;:]{3,60}),"
    r"\s(?:[a-z]+\s)?|\b[Tt]he\snumber\sof\s(?P<number>[^.,;:()\d]{3,80}\s))\Z"  # of firms in the trade fell from
)


def _first_counted(words: str) -> str:
    """Return the first plural of some words that counts things, or people for those killed; empty for none."""
    nouns = (token.lower for token in tokens(words) if _is_counted(token))
    return "people" if words.partition(" ")[0] in VICTIMS else next(nouns, "")


def _topic(mention: Mention, before: Sequence[Known], text: str) -> str:
    """Return the plural that begins the sentence before, if no figure in there: Potholes are a nuisance. 40 of them."""
    end = mention.sentence[0]
    last = _LAST_SENTENCE.split(text[max(0, end - _FARTHEST_SUBJECT) : end].rstrip())[-1]
    has_figure = bool(before) and before[0].mention.sentence[1] > end - len(last)
    words = tokens(last)
    nouns = [
        one for one, after in zip_longest(words, words[1:]) if _is_counted(one) and not (after and _is_counted(after))
    ]
    is_one = len(nouns) == 1 or (nouns != [] and nouns[0] is words[0])
    return nouns[0].lower if is_one and not has_figure else ""


def _counted_of(mention: Mention, before: Sequence[Known]) -> str:
    """Return the noun of the last count of which a figure may be a part: 900 ships and 3 docks; 12 of them are old."""
    wholes = (one for one in before if one.unit.kind == COUNT and one.unit.text != THINGS and _may_be_meant(one))
    least = abs(mention.figure.base_number)
    return next((one.unit.text for one in wholes if abs(one.mention.figure.base_number) >= least), "")


_LAST_SENTENCE = re.compile(r"[.!?]\s+|\n\n")
_OF_THEM = re.compile(r"\sof\s(?:them|these|those)\b")


def _sold(clause: str) -> str:
    """Return the plural that says what was done with things that a clause does not name: deliveries fell to 61,900."""
    found = _SOLD.findall(clause)
    return found[-1].lower() if found else ""


_SOLD = re.compile(r"(?i)\b(?:sales|deliveries|registrations|shipments|bookings|orders|sign-ups|downloads)\b")


def _labelled(words: str) -> str:
    """Return the plural in the label that words end with, with its "per" part: "Delays per 1,000 train-km:"."""
    found = _LABEL.search(words)
    label = tokens(found["label"]) if found else []
    noun = next((token for token in label if _is_counted(token)), None)
    if found is None or noun is None or any(token.lower in _SPEAKING for token in label):
        return ""
    if _OF_THESE.match(found["label"]):
        return ""  # of what was counted before
    _, per, by = found["label"][noun.end :].partition(" per ")
    return f"{noun.lower}{per}{by.replace(',', '')}"


_STANDING = frozenset(
    """
    were are have had did will would could may might stood stand averaged average reached totalled totaled total
    numbered remain remained ran runs of from with who that peaked hit made comprised included number by more nearly
    almost
    """.split()
)


def _is_counted(token: Token) -> bool:
    is_noun = token.kind == WORD and is_plural(token.text) and not token.text.isupper()  # of boats; not GPS
    return is_noun and token.lower.rpartition("-")[2] not in AMOUNTS


def subject(clause: str) -> str:
    """Return the plural that is the subject of a clause, up to a figure; empty if it has none."""
    clause = _RELATIVE_CLAUSE.sub(" ", clause)
    in_phrase, head = False, ""  # within a prepositional phrase, as in class sizes in schools, and what is before it
    words = [token for token in tokens(clause) if token.text != "," and not _is_adverb(token)]
    for n, (token, after) in enumerate(zip_longest(words, words[1:])):
        is_noun = _is_counted(token) and token.lower not in TIME_UNITS
        is_noun = is_noun and not in_phrase and not _is_of_a_singular(words, n)
        is_sum = [one.lower for one in words[n + 1 : n + 3]] in _SUMS  # visits came to
        if is_noun and (is_sum or _is_standing(after.lower) if after else token is words[0]):
            return token.lower
        if head and _is_standing(token.lower) and token.lower not in _PREPOSITIONS:
            return head  # cases of measles topped
        if is_noun:
            head = token.lower if after is not None and after.lower in _BEFORE_A_PHRASE else ""
        is_whole = token.lower == "of" and n > 0 and words[n - 1].lower in _OF_THINGS  # sales of homes ran at
        is_over = _is_counted(token) or token.lower in _BEFORE_A_CLAUSE
        in_phrase = (token.lower in _PREPOSITIONS and not is_whole) or (in_phrase and not is_over)
    return ""


_RELATIVE_CLAUSE = re.compile(r",\s(?:which|who)\s(?:[^,;]|,\d)*,\s")
_SUMS = [[verb, "to"] for verb in ("came", "come", "amounted", "amount")]
_BEFORE_A_CLAUSE = frozenset("where when while whereas and but".split())
_OF_THINGS = frozenset(
    "sales exports imports deliveries shipments registrations orders numbers backlog fleet stock tally total stocks"
    " inventories".split()
)


def _is_of_a_singular(words: Sequence[Token], at: int) -> bool:
    """Return whether a word that looks like a plural is the verb of a singular: the stadium holds 40,000."""
    if at < _FEWEST_BEFORE_A_VERB:
        return False
    return words[at - 2].lower in _SINGLE and not is_plural(words[at - 1].text)


_FEWEST_BEFORE_A_VERB = 2  # words
_SINGLE = frozenset("a an the each every its this that one another".split())


def _is_standing(word: str) -> bool:
    return word in _STANDING or word in CHANGES


def _is_adverb(token: Token) -> bool:
    return token.lower in ("more", "than", "also", "now", "just") or token.lower.endswith("ly")


_PREPOSITIONS = frozenset("in at of for from by on with among between across throughout about against".split())
_BEFORE_A_PHRASE = _PREPOSITIONS | {"which", "who", "to", "under", "over", "aged", "without", "near"}
