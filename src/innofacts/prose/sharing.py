"""Times that two figures of a sentence share: 40 nurses and 20 doctors in 2019."""

from collections.abc import Sequence
from typing import NamedTuple

from innofacts.english.function_words import COMPARED, HEDGES, IS_OR_HAS
from innofacts.english.inflection import is_past
from innofacts.english.plans import MEANING_TO
from innofacts.patterns import regex
from innofacts.prose.clauses import AND_A_VERB, LEVEL, MULTIPLE, STOP, is_after_from, is_of_a_thing
from innofacts.times.times import Time


class _Row(NamedTuple):
    """What is around two figures of which the time of the second is that of the first, too; all of it must match."""

    between: str
    """What is between the two."""
    after: str = r"(?s:.*)"
    """What is between the second and its time."""
    before: str = r"(?s:.*)"
    """What is before the first, from the beginning of the sentence."""


_ROWS = tuple(
    tuple(map(regex, row))
    for row in (
        # 40 nurses and 20 doctors in 2019
        _Row(
            r"(?:(?!\b(?:from|to|up|down|by|than|compared|against|while|whereas|but|after|before|next|past)\b)[^;:.()]){0,40},?\sand\s"
        ),
        _Row(r",\s(?:worth|costing|valued\sat|at\sa\s(?:total\s)?cost\sof)\s(?:[a-z]+\s){0,2}"),
        # 40 million (36 million) in 2024, but 40 million (36 million in 2023); Vik (40 boats) and Tarn (30) in 2024
        _Row(rf"\s\((?:(?:{HEDGES})\s)?", after=r"[^)]*\)(?s:.*)"),
        _Row(r"\)[^;:.()]*\sand\s[^;:.()]*\("),
        # 40 people, 3 % of all, will come in May
        _Row(r",\s", after=r"\sof\s[^,;:.]*,\s(?!(?:and|but|or|while|which|up|down)\b)[^,;:]*"),
        # in the 40 towns that it serves, 3 % did in May
        _Row(r"(?s:.*)", before=r"(?:In|At|Across|Among|Of)\s(?:(?:all|the|its|our|their)\s)*"),
        # took 40 tonnes from nine farms in 2024; but not: fell by 40 tonnes from 90 in 2023
        _Row(
            r"\sfrom\s(?:(?:some|about|its|the|his|her|their)\s)?",
            after=r"(?:[^;:.(),]|[.,](?=\d))*",
            before=r"(?s:.*)\b(?:took|stole|bought|imported|received|raised|recruited|collected|seized|borrowed|rescued|drew)\s(?:[a-z]+\s)?",
        ),
        # €9 in the north, compared with €12 in the south, in 2024
        _Row(rf"(?:[^;:.(),]|[.,](?=\d))*,\s{COMPARED}\s", after=r"(?:[^;:.(),]|[.,](?=\d))*,\s(?:in|for)\s"),
    )
)
# No other clause and nothing to compare with begins between two figures: the 12 ships carried 40 tonnes in 2024, 31 of
# its 77 towns had a school in 2024, would cost 8 million, or 5 per cent, in 2025
_OF_ONE_CLAUSE = regex(
    r"(?:(?!\b(?:from|up|down|than|compared|against|while|whereas|but|or|after|before|since|until|past|which|who|that|when"
    r"|where|as|if|said|says)\b)(?:[^;:.,()]|[.,](?=\d)))*(?:,\s(?:or|to|for|and)\s(?:[a-z]+\s){0,3})?"
)


class _Pair(NamedTuple):
    """Two neighbouring figures of a sentence."""

    text: str
    start: int
    """Where the sentence begins."""
    one: tuple[int, int]
    """The span of the first figure."""
    other: tuple[int, int]
    """The span of the second."""
    time: Time
    """The time of the second, which may be that of both."""

    @property
    def before(self) -> str:
        """What is before the first."""
        return self.text[self.start : self.one[0]]

    @property
    def between(self) -> str:
        """What is between the two."""
        return self.text[self.one[1] : self.other[0]]

    @property
    def after(self) -> str:
        """What is between the second and its time; empty if the time is before it."""
        return self.text[self.other[1] : self.time.start]


def shared(
    text: str, start: int, figures: Sequence[tuple[int, int]], times: Sequence[tuple[Time, ...]]
) -> list[tuple[Time, ...]]:
    """Return the times of each figure of a sentence, those of the next one where both have them.

    `start` is where the sentence begins.
    """
    found = [*times]
    for n in range(len(found) - 2, -1, -1):
        own, following = found[n], found[n + 1]
        if not following:
            continue
        pair = _Pair(text, start, figures[n], figures[n + 1], following[0])
        # In May 40 firms opened, which made 30 boats and 20 rafts in June.
        is_of_earlier = n > 0 and own != () and own[0].end <= figures[n - 1][0]
        may_be_both = not own or (is_of_earlier and _is_listed(pair))
        if may_be_both and not _is_apart(pair) and _is_of_both(pair, following):
            found[n] = following
    return found


def _is_listed(pair: _Pair) -> bool:
    is_behind = pair.time.start >= pair.other[1]
    return is_behind and not STOP.search(pair.text, pair.one[1], pair.other[0])


def _is_apart(pair: _Pair) -> bool:
    """Return whether the time of the second figure cannot be that of the first."""
    text, (first, end), following = pair.text, pair.one, pair.other[0]
    return (
        is_of_a_thing(text, pair.time, following)  # 40 million, 4 less than last year's 44 million
        or _OF_A_LEVEL.fullmatch(text, end, following) is not None  # half the record of 40 in 2022
        or (" to " in pair.between and is_after_from(text, first))  # from 40 to 50 in 2024
        or _is_of_others_alone(pair)  # 31 per cent, against 27 per cent nationally and 29 per cent in 2023
        or _is_still_to_come(pair)  # it has 40 ships, and 60 are planned by 2040
        # At 40 million it fell short of the 50 million of 2023.
        or (pair.between.endswith("the ") and pair.after == " of ")
    )


def _is_of_both(pair: _Pair, times: Sequence[Time]) -> bool:
    """Return whether the words around two figures make the times of the second those of the first."""
    text, (first, end), (following, last) = pair.text, pair.one, pair.other
    return (
        (_is_named(times) and _is_of_one_clause(pair))
        or (text.startswith("since", pair.time.start) and _is_done_too(pair.between))
        or any(
            between.fullmatch(text, end, following)
            and after.fullmatch(text, last, max(last, pair.time.start))
            and before.fullmatch(text, pair.start, first)
            for between, after, before in _ROWS
        )
    )


def _is_named(times: Sequence[Time]) -> bool:
    """Return whether none of some times is relative to another: half the 40 of a year earlier."""
    return all(time.shift is None for time in times)


def _is_of_one_clause(pair: _Pair) -> bool:
    """Return whether no other clause begins between two figures: 40 nurses and crews in four countries."""
    between = pair.between
    verb = AND_A_VERB.search(between)
    has_verb = " and " in between and any(map(is_past, between.split()))  # employ 40 people and exported 9 million
    # Sold 9, bought 3.
    is_alike = verb is not None and is_past(verb[1]) and any(map(is_past, pair.before.split()[-1:]))
    return (is_alike or not has_verb) and _OF_ONE_CLAUSE.fullmatch(between) is not None


def _is_of_others_alone(pair: _Pair) -> bool:
    """Return whether the first figure is that of others, and the second is not."""
    is_like = _OF_A_GROUP.match(pair.text, pair.other[1]) or _AN_AIM.search(pair.between)
    return not is_like and is_of_others(pair.text, pair.one)


def is_of_others(text: str, figure: tuple[int, int]) -> bool:
    """Return whether a figure is that of others with which one is compared: against 9 % nationally, a target of 9."""
    return _is_aim(text, figure[0]) or (is_compared(text, figure[0]) and _OF_A_GROUP.match(text, figure[1]) is not None)


def is_compared(text: str, figure: int) -> bool:
    """Return whether words right before a figure say that another one is compared with it: against only 9."""
    return _COMPARED_TO.search(text, max(0, figure - _LONGEST_AIM), figure) is not None


def _is_aim(text: str, figure: int) -> bool:
    return _AIM.search(text, max(0, figure - _LONGEST_AIM), figure) is not None


_LONGEST_AIM = 60  # characters
_COMPARED_TO = regex(rf"\b{COMPARED}\s(?:(?:the|an?|just|only)\s)?\Z")
_AN_AIM = regex(r"\s(?:target|goal|forecast|budget|plan)\sof\s\Z")
_AIM = regex(rf"\b{COMPARED}\s(?:an?|the|its|their)(?:\s[a-z]+)?{_AN_AIM.pattern}")
_OF_A_GROUP = regex(
    r"\s(?:(?:(?:nation|internation|region|loc|glob)ally|[a-z]+wide|elsewhere|abroad|overall)\b|(?:for|among|of|across)\s"
    r"|in\s(?:(?:the\s)?[A-Z]|(?:an?|the|its|their)\s(?:[\w-]+\s){0,3}(?:group|guidance|case|budget|plan|forecasts?|country"
    r"|nation|state|region|city|capital|rest|north|south|east|west)\b))"
)


def _is_still_to_come(pair: _Pair) -> bool:
    """Return whether only the second of two figures is to come: there are 40 ships, and there will be 60 by 2040."""
    is_second = _TO_COME.search(pair.between) or (_AS_IT_IS.search(pair.before) and _TO_COME.search(pair.after))
    return is_second is not None and _TO_COME.search(pair.before) is None


_TO_COME = regex(
    rf"\b(?:will|would|shall|may|might|could|to\sbe|(?:is|are)\s(?:planned|expected|due|foreseen)"
    rf"|(?:{'|'.join(sorted(MEANING_TO))})\sto)\b"
)
_AS_IT_IS = regex(rf"\b(?:{IS_OR_HAS}|numbers?|totals?|stands?)\b")


def _is_done_too(between: str) -> bool:
    """Return whether one more verb of the past begins between two figures: has paved 40 miles, cut 9 and sold 2."""
    found = _AND_DONE.fullmatch(between)
    return found is not None and is_past(found[1])


_AND_DONE = regex(r"(?:[^;:.,()]|[.,](?=\d))*(?:,|\sand)\s(?!has\b|had\b|was\b|were\b)([a-z]+)\s(?:[a-z]+\s)?")
_OF_A_LEVEL = regex(rf"{MULTIPLE}\s(?:the|its|their)\s(?:[\w-]+\s)?{LEVEL}\sof\s")
