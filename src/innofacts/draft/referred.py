"""The unit of a figure without a noun, if the words around it refer to what was said: 40 of them, 9 of the 10."""

from collections.abc import Sequence
from itertools import takewhile, zip_longest

from innofacts.draft.counted import is_counted
from innofacts.draft.said import FARTHEST_SUBJECT, MEASURED, MOST_PERCENT, THINGS, Bare, Known, may_be_meant
from innofacts.english.appositions import THAT_IS
from innofacts.english.function_words import MODALS, OF_IT
from innofacts.english.inflection import is_past, is_plural, plural
from innofacts.numbers.tokens import tokens
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.values.units import COUNT, MONEY_AND_SHARES, PERCENT


def referred_to(bare: Bare) -> str:
    """Return the unit of earlier figures or words that those around a figure refer to; empty if they refer to none."""
    mention, before, text, clause = bare.mention, bare.before, bare.text, bare.clause
    if _OUT_OF.match(text, mention.end) and mention.kind == kinds.NUMBER:
        return "points"
    if noun := _of_all(mention, text) or _of_that_many(mention, before, text):
        return noun
    if _OF_THEM.match(text, mention.end) and (noun := topic(mention, before, text) or _counted_of(mention, before)):
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


def _of_the_same_verb(mention: Mention, before: Sequence[Known], text: str) -> str:
    """Return the unit of the last figure whose verb a figure repeats: it held 900 bags; a year before it held 800."""
    word, verb = _words_before(mention, text)
    is_past_of_it = is_past(verb) and (verb not in _FEW_SAYING or (verb == "had" and word in ("it", "they")))
    if mention.kind != kinds.NUMBER or not (is_past_of_it or word in MODALS):
        return ""
    for one in before:
        if one.unit.kind not in MONEY_AND_SHARES and one.unit.text != THINGS:
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
_FEW_SAYING = frozenset("was were has had numbered reached totalled totaled".split())


def _is_more_of(mention: Mention, other: Known, text: str) -> bool:
    """Return whether a figure says how many more there are of what was just counted: 1,490 posts, 112 fewer."""
    is_next = _ASIDE.fullmatch(text, other.mention.end, mention.start) is not None
    is_less = abs(mention.figure.base_number) < abs(other.mention.figure.base_number)
    return is_next and is_less and other.unit.kind == COUNT and MORE.match(text, mention.end) is not None


MORE = regex(r"\s(?:more|fewer)\b")
_ASIDE = regex(r"(?:\s[^,;:.()]{1,40})?(?:,\s|\s[-–]\s|\s\(|—)(?:which\s(?:is|was)\s)?")  # 90 posts in May, 12 fewer


def topic(mention: Mention, before: Sequence[Known], text: str, *, is_first: bool = False) -> str:
    """Return the plural that begins the sentence before, if no figure in there: Potholes are a nuisance. 40 of them.

    So does its only one, if it need not be its first word.
    """
    end = mention.sentence[0]
    last = _LAST_SENTENCE.split(text[max(0, end - FARTHEST_SUBJECT) : end].rstrip())[-1]
    has_figure = bool(before) and before[0].mention.sentence[1] > end - len(last)
    words = tokens(last)
    nouns = [
        one for one, after in zip_longest(words, words[1:]) if is_counted(one) and not (after and is_counted(after))
    ]
    is_one = (len(nouns) == 1 and not is_first) or (nouns != [] and nouns[0] is words[0])
    return nouns[0].lower if is_one and not has_figure else ""


def _counted_of(mention: Mention, before: Sequence[Known]) -> str:
    """Return the noun of the last count of which a figure may be a part: 900 ships and 3 docks; 12 of them are old."""
    wholes = (one for one in before if one.unit.kind == COUNT and one.unit.text != THINGS and may_be_meant(one))
    least = abs(mention.figure.base_number)
    return next((one.unit.text for one in wholes if abs(one.mention.figure.base_number) >= least), "")


_LAST_SENTENCE = regex(r"[.!?]\s+|\n\n")
_OF_THEM = regex(rf"\s{OF_IT}\b")
