"""Whether a claim is of something else, or of another time, than the amounts that seem to give it."""

from collections.abc import Iterable, Sequence

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import POINTS
from innofacts.arithmetic.ends import year_of
from innofacts.arithmetic.phrases import (
    CALLED_MORE,
    CHANGE,
    CHANGED,
    COMPARATIVE,
    LONG_WORD,
    OF_A_WHOLE,
    OF_ALL,
    PLANNED,
    REFERRING,
    SAY_LITTLE,
    WORD,
    any_of,
    stem,
    stems,
)
from innofacts.english.cardinals import CARDINALS
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import COMPARED
from innofacts.english.inflection import singular
from innofacts.english.numerals import YEAR
from innofacts.english.plans import MEANING_TO
from innofacts.english.stopwords import PROSE
from innofacts.patterns import regex


def is_from_what_is_new(paragraph: Paragraph, claim: Amount, last: Amount | None = None) -> bool:
    """Return whether an amount is apart from what nothing tells of up to it, or to the last amount that may be meant.

    Eight more than forecast, or than the norm; or 42 hours, four more than agreed; in 2019 it was 40.
    """
    found = _APART_FROM.match(paragraph.after(claim))
    words = stems(found["what"]) - _NOBODY if found else set()
    is_before = (
        claim.kind == POINTS and last is not None and last > claim
    )  # 3 points less than the index; then it was 8
    words = words & _PLANNED if claim.is_share and not is_before else words  # not 33 per cent more than the town had
    before = paragraph.text[paragraph.sentences[max(0, claim.sentence - 1)][0] : claim.begin].lower()
    if found and last and last > claim:
        end = claim.value.end + found.end()
        if not _OF_OTHERS.match(paragraph.text, end):
            return False  # four more than the Greens, who have 38
        before += paragraph.text[end : paragraph.end_of(last)].lower()
    told = {*map(stem, (*LONG_WORD.findall(before), *_TOLD_OF_BEFORE))}
    is_planned = not words.isdisjoint(_PLANNED | {"full"}) and not told.isdisjoint(_PLANNED)
    return bool(words) and not is_planned and told.isdisjoint(words)


def are_of_one_list(paragraph: Paragraph, one: Amount, others: Iterable[Amount]) -> bool:
    """Return whether a sentence says of an amount what it says of another: 90 shares had vested, 40 shares lapsed."""
    told = _HAS_BEEN.match(paragraph.after(one))
    again = [_HAS_BEEN.match(paragraph.after(other)) for other in others if other.sentence == one.sentence]
    return told is not None and any(other["noun"] == told["noun"] for other in again if other)


_HAS_BEEN = regex(r"\s(?P<noun>[a-z]+)\s(?:has|have|had|was|were)\s(?:been\s)?[a-z]+")


def is_wished(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether the last amount of a sentence is what somebody means to gain: it hopes to gain six points."""
    is_last = all(one <= claim for one in paragraph.amounts if one.sentence == claim.sentence)
    return is_last and _WISHED.search(paragraph.before(claim)) is not None


def is_at_another_time(paragraph: Paragraph, claim: Amount, amounts: Iterable[Amount]) -> bool:
    """Return whether the sentence or the clause of a result begins with a time: 40 and 60; in 2019 it was 120.

    So may that of two amounts at two times, and how far they are apart: 1,200 people; in 2024 it had 1,500, 300 more.
    """
    start = paragraph.sentences[claim.sentence][0]
    last = max((one.value.end for one in amounts if one.begin < claim.begin), default=claim.begin)
    is_next = any(one.sentence < claim.sentence for one in amounts) and not CALLED_MORE.match(paragraph.after(claim))
    return _AT_FIRST.search(paragraph.text, min(last, start - _STOP) if is_next else last, claim.begin) is not None


_STOP = 2  # characters between two sentences


def is_told_of_another(paragraph: Paragraph, claim: Amount, amounts: Sequence[Amount]) -> bool:
    """Return whether a result has a subject that is not told of before, or is to the first: and the fair drew 330."""
    if _TO_THE_FIRST.match(paragraph.after(claim)):
        return True
    last = max((one.value.end for one in amounts if one < claim), default=claim.begin)
    found = _ANOTHER_SUBJECT.search(paragraph.text, last, claim.begin)
    if found is None or _is_of_two_subjects(paragraph, amounts, claim):
        return False
    start = paragraph.sentences[min(amounts).sentence][0]
    return stem(found["noun"]) not in stems(paragraph.text[start : found.start()])


def _is_of_two_subjects(paragraph: Paragraph, amounts: Iterable[Amount], claim: Amount) -> bool:
    """Return whether a result is of all that two subjects of one verb did: adults paid 400 and children 250."""
    others = [_AND_SUBJECT.search(paragraph.before(one)) for one in amounts if one < claim]
    is_of_two = any(one and (one["who"].istitle() or singular(one["who"]) != one["who"]) for one in others)
    return is_of_two and OF_ALL.match(paragraph.after(claim)) is not None


_AND_SUBJECT = regex(rf"\sand\s(?P<who>[^\W\d]+)\s{MONEY_SIGN}?$")
# Orr was second with 154. Lee came third on 149, nine points behind the winner.
_TO_THE_FIRST = regex(
    r"(?:\s[a-z]+){0,2}\s(?:behind|adrift\sof|short\sof|off|from)\s(?:the|its|their)\s(?:[a-z]+\s)?"
    r"(?:winners?|leaders?|champions?|gold|record|lead|top|favourites?)\b"
)
_AT_FIRST = regex(
    rf"(?:[.;]\s|,\s(?:and|but|while)\s)(?:(?:[Ii]n|[Bb]y)\s{YEAR}|[Ll]ast\s(?:year|month|week|time|season)|[Ii]n\sthe\s(?:last|previous)\s[a-z]+|"
    r"[Ii]n\sthe\send|[Ff]inally|"
    rf"(?i:an?|{'|'.join(CARDINALS)})\s(?:year|month|week|day)s?\s(?:earlier|before|ago|later)),?\s"
)
_ANOTHER_SUBJECT = regex(
    rf"(?:;|,?\sand)\sthe\s(?!(?:total|sum|bill|price|cost|whole|others?|rest|average|two|three|four|five|gap|margin|majority|lead|deficit|surplus|shortfall|balance|profit|loss|{CHANGE})\b)"
    r"(?:[a-z]+\s(?=[a-z]+\s(?:is|are|was|were)\s))?(?P<noun>[a-z]{4,})\s(?:(?:has|have|had)\s)?[a-z]+\s(?:aside\s)?$"
)


def is_of_other_things(claim: Amount, amounts: Iterable[Amount]) -> bool:
    """Return whether a share names what it is of, and all amounts count other things: one ranch in seven, and cows."""
    told = _ONE_IN.match(claim.text)
    nouns = [one.nouns for one in amounts if one.nouns]
    return told is not None and nouns != [] and not any(singular(told["noun"].lower()) in one for one in nouns)


_ONE_IN = regex(r"(?i)one\s(?P<noun>[a-z]+)\s(?:in|out\sof)\s")
_APART_FROM = regex(
    rf"(?i)(?:\s(?!(?:is|are|was|were)\b)[a-z-]+){{0,3}}?\s(?:{COMPARATIVE}\sthan|below|above|beyond|short\sof)\s"
    r"(?P<what>[^\d.;:,]*)"
)
_WISHED = regex(rf"(?i)\b(?:{'|'.join(sorted(MEANING_TO))})\sto\s(?:[a-z]+\s){{1,2}}$")
_OF_OTHERS = regex(r"(?i)[;.]\s(?!(?:they|those|these|theirs)\b)")
_NOBODY = frozenset("they that this these those have could would".split())
_TOLD_OF_BEFORE = frozenset("before earlier previous last year month week them their other".split())
# What ought to be, or mostly is: 8,500 were hoped for, and 1,350 fewer came than planned, or than in a normal year.
_PLANNED = PLANNED | set(map(stem, "norm normal usual average should meant built hold".split()))
OTHER_BASIS = any_of(
    r"\b(?:comparable|like-for-like|same-store|underlying|excluding|organic(?:ally)?|basis(?! point)|constant)\b",
    r"\b(?:un)?adjust(?:ed|ing)\b",
    r"\b(?:real-terms|real (?:increase|rise|growth|fall|cut)|in (?:real|cash|nominal) terms)\b",
    r"\bin the first (?:year|half|month|week|quarter)\b",
)
"""A pattern of words that say of what basis a change is."""


def is_told_of_others(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether a change is one in what is not named before: the age fell, an increase in those who may apply."""
    of = _IN_OTHERS.match(paragraph.text, claim.value.end)
    before = paragraph.text[paragraph.sentences[claim.sentence][0] : claim.begin]
    return of is not None and stems(of[1]).isdisjoint(stems(before))


_IN_OTHERS = regex(r"\s(?:in|for)\s(?:the\s)?((?:(?:those|people|number|share)\b|[a-z]+s\b)[^\d.,;:()]*)")


def is_from_another_year(paragraph: Paragraph, claim: Amount, found: Sequence[Amount]) -> bool:
    """Return whether a change names a year before it that two amounts are not of: 92 in 2019, and 4 % up on 2018.

    Or its own is none of theirs: it grew by 10 % in 2022, by 8.4 % in 2023 and by 8.9 % in 2024.
    """
    own, *theirs = (_IN_A_YEAR.match(paragraph.after(one)) for one in (claim, *found))
    if own and all(theirs) and own["year"] not in [one["year"] for one in theirs if one]:
        return True
    base = _FROM_A_YEAR.match(paragraph.after(claim))
    years = [year_of(paragraph, one, paragraph.before(one)) for one in found]
    return base is not None and any(years) and int(base["year"]) not in years


def is_of_a_new_subject(paragraph: Paragraph, claim: Amount, found: Sequence[Amount]) -> bool:
    """Return whether a sentence tells a change of what the sentences of two amounts do not name: Wages rose by ..."""
    words = _words_of_others(paragraph, claim, found)
    if not words or OF_A_WHOLE.match(paragraph.after(claim)):
        return False
    subject = _SUBJECT.match(paragraph.text, *paragraph.sentences[claim.sentence])
    return stem(subject["noun"].lower()) not in words if subject else is_of_some_new_ones(paragraph, claim, found)


def is_of_some_new_ones(paragraph: Paragraph, claim: Amount, found: Sequence[Amount]) -> bool:
    """Return whether a sentence begins with things that those of two amounts do not name: The shops earned 3 more."""
    words = _words_of_others(paragraph, claim, found)
    others = _OTHERS.match(paragraph.text, *paragraph.sentences[claim.sentence])
    if not words or others is None or REFERRING.search(others[1].lower()):
        return False
    told = stems(others[1]) - SAY_LITTLE
    return told != set() and told.isdisjoint(stems(words))


def _words_of_others(paragraph: Paragraph, claim: Amount, found: Sequence[Amount]) -> str:
    """Return the sentences of some amounts but that of a claim, in lower case."""
    return " ".join(paragraph.words(n, n) for n in {one.sentence for one in found} - {claim.sentence}).lower()


_NO_SUBJECTS = "|".join(sorted(PROSE | {"growth"}))
_SUBJECT = regex(
    rf"\s*(?!(?i:{_NO_SUBJECTS}|{CHANGE})\b)(?P<noun>[A-Z][a-z]{{2,}})\s(?:(?:of|in)\s[a-z]+\s)?"
    rf"(?:(?:have|has|had|will|would)\s)?(?:{CHANGED}|went|gone|are|were|was|is)\b"
)


# The shops earned, the north ward improved; "the company" may be what was told before.
_NAMING = rf"(?!(?:{'|'.join(sorted(PROSE))})\b)[\w’'-]+"
_OTHERS = regex(
    rf"\s*The\s((?:{_NAMING}\s){{0,2}}?(?:{_NAMING}(?<=[a-z]s)(?<!ss)|{_NAMING}\s{_NAMING}))\s"
    rf"(?:(?:have|has|had|will|would)\s)?(?:{CHANGED}|earned|made|took|brought|did)\b"
)


def leads_to_another_change(paragraph: Paragraph, claim: Amount, found: Sequence[Amount]) -> bool:
    """Return whether another change is told behind one: letters fell by half, leading to a drop in jobs from 4 to 3."""
    start = claim.value.end
    return _ANOTHER_CHANGE.search(paragraph.text, start, max(start, min(found).begin)) is not None


_ANOTHER_CHANGE = regex(rf",\s(?:[a-z]+\s)+?an?\s(?:[a-z]+\s)?{CHANGE}\s(?:of|in)\s[a-z]")


def has_a_subject_of_its_own(paragraph: Paragraph, claim: Amount, found: Sequence[Amount]) -> bool:
    """Return whether a change is that of what no words before its clause name: to 17, and thefts fell by half."""
    end = max(found).value.end
    clause = _AND_ANOTHER_THING.search(paragraph.text, end, max(end, claim.begin))
    if clause is None or REFERRING.search(clause["subject"]):
        return False
    words = {stem(word) for word in clause["subject"].split() if not word.endswith("ly")} - SAY_LITTLE
    told = paragraph.text[paragraph.sentences[min(found).sentence][0] : clause.start()].lower()
    return words != set() and words.isdisjoint(map(stem, WORD.findall(told)))


_AND_ANOTHER_THING = regex(
    rf",\sand\s(?P<subject>(?:[a-z]+\s){{1,6}}?)(?:(?:has|have|had)\s)?(?<!\ba\s)(?<!\bthe\s)"
    rf"(?:{CHANGED}|came|stood|reached|totalled)\b"
)


def is_of_the_next_clause(paragraph: Paragraph, first: Amount, claim: Amount) -> bool:
    """Return whether a clause tells a change of something else: sales doubled to $74m, yet the loss grew by a half."""
    clause = _CLAUSE_OF_ANOTHER.search(paragraph.text, first.value.end, max(first.value.end, claim.begin))
    return clause is not None and not REFERRING.search(clause["subject"])


_CLAUSE_OF_ANOTHER = regex(
    rf",\s(?:yet|but|while|whereas|though|although|whose)\s(?P<subject>(?:[a-z]+\s){{1,3}}?)(?:(?:has|have|had)\s)?{CHANGED}\b"
)
_IN_A_YEAR = regex(rf"\s(?:in\s|\()(?P<year>{YEAR})\b")
_FROM_A_YEAR = regex(
    rf"(?:\s{COMPARATIVE}\sthan|(?:\s(?:up|down))?\s(?:on|from|over|since|against|{COMPARED}))\s(?:(?:in|those\sof|that\sof)\s)?(?P<year>{YEAR})\b"
)


def is_in_something_else(paragraph: Paragraph, claim: Amount, level: Amount) -> bool:
    """Return whether a change is that of what the sentence of a level does not name: a rise of 2 per cent in wages."""
    told = _IN_SOMETHING.match(paragraph.after(claim))
    words = paragraph.words(level.sentence, max(level.sentence, claim.sentence - 1)).lower()
    return told is not None and stem(told["noun"]) not in words


_IN_SOMETHING = regex(r"\s(?:in|of)\s(?:the\s)?(?P<noun>[a-z]{3,})\b")


def is_expected(paragraph: Paragraph, one: Amount) -> bool:
    """Return whether the words between an amount and the one before it say that it was expected: budgeted at 40."""
    last = max((other.value.end for other in paragraph.amounts if other < one), default=0)
    start = max(last, one.begin - len(paragraph.before(one)))
    return not PLANNED.isdisjoint(stems(paragraph.text[start : one.begin]))
