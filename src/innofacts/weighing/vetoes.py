"""The vetoes: why a fact that a sentence seems to mean gives no verdict on it, since a wrong one is worse than none.

All of them are rows of one table; what they ask is in a module for each kind. What only makes it less likely that a
fact is meant is a feature of `evidence`.
"""

from collections.abc import Container, Sequence
from functools import cache

from innofacts.compare.verdicts import CONTRADICTED, MISQUOTED, NOT_COMPARABLE, NOT_ESTABLISHED
from innofacts.features.text.sentence import Statement
from innofacts.weighing.closeness import has_number
from innofacts.weighing.conflicts import gives_difference, is_within_other_limits
from innofacts.weighing.evidence import adds_topic, is_swapped, may_be_of_time
from innofacts.weighing.others.any_numbers import (
    has_little_in_common,
    is_any_level,
    is_any_number,
    is_any_rank,
    is_any_share,
    is_far_and_of_more,
    is_far_elsewhere,
    is_few_anywhere,
    is_in_any_unit,
    is_of_anything,
    is_of_no_thing,
    is_of_some,
    is_only_implied,
    is_only_near,
    is_overstated,
    is_span_ahead,
    is_unanchored,
    is_without_subject,
    may_deny_bound,
)
from innofacts.weighing.others.places import omits_places
from innofacts.weighing.others.statistics import gives_other_statistic, is_of_one_of_them
from innofacts.weighing.others.subsets import (
    counts_besides,
    counts_fewer,
    counts_otherwise,
    is_about_some,
    is_beside_another,
    is_of_arm,
    is_of_other_people,
    is_of_part,
    is_of_what_is_singled_out,
    is_said_of_some,
    says_of_which_kind,
    says_where_they_are,
)
from innofacts.weighing.others.times import (
    is_at_time_apart,
    is_of_a_day_of_it,
    is_of_end_of_it,
    is_of_part_of_span,
    is_start_of_change,
)
from innofacts.weighing.others.topics import (
    counts_all_kinds,
    counts_other_people,
    denies_something_else,
    does_something_else_with_money,
    grows_per_head,
    grows_something_else,
    has_foreign_subject,
    has_other_subject,
    has_topic_of_its_own,
    is_aside_or_off_topic,
    is_of_anybody,
    is_of_other_account,
    is_of_other_thing,
    is_of_sales,
    is_off_topic,
    is_on_other_topic,
    is_rank_of_another,
    is_spent_on_something_else,
    prices_something_else,
    says_more_of_people,
    says_opposite,
    says_something_else,
    tells_of_no_revision,
)
from innofacts.weighing.others.wholes import (
    gives_other_share_of_group,
    gives_share_of_other_people,
    gives_share_of_other_whole,
    is_of_whole_of_other_kind,
    is_told_otherwise,
    says_other_of_whole,
    turns_share,
)
from innofacts.weighing.reasons import (
    BY_CHANCE,
    BY_NUMBER,
    BY_WORDS,
    DIFFERING,
    DIFFERING_IN_NUMBER,
    SUPPORTING,
    WEIGHED,
    WITHIN_SUBJECT,
    Reason,
)
from innofacts.weighing.scoring import Scored

_IN_ANY_CASE = (BY_WORDS, DIFFERING_IN_NUMBER, WEIGHED, WITHIN_SUBJECT)
_UNLESS_BY_WORDS = (DIFFERING_IN_NUMBER, WEIGHED, WITHIN_SUBJECT)


def veto(sentence: Statement, one: Scored, asked: str, verdict: str = CONTRADICTED) -> Reason[Scored] | None:
    """Return the first reason why a fact gives no verdict on a sentence; None if there is none."""
    rows = (row for row in vetoes_asked(asked) if verdict in row.verdicts)
    return next((row for row in rows if row.speaks(sentence, one)), None)


def may_contradict(sentence: Statement, one: Scored, verdict: str) -> bool:
    """Return whether a sentence that has enough words of a fact may be wrong about it, in the way of a verdict."""
    is_other = not has_number(one.figure, one.candidate)
    if is_other and veto(sentence, one, DIFFERING_IN_NUMBER, verdict):
        return False
    return veto(sentence, one, DIFFERING, verdict) is None


def may_be_weighed(sentence: Statement, one: Scored, measures_before: Container[str] = ()) -> bool:
    """Return whether evidence can say that a fact is meant: nothing speaks against it, and it may be of the time."""
    return veto(sentence, one, WEIGHED) is None and may_be_of_time(sentence, one, measures_before)


@cache
def vetoes_asked(asked: str) -> Sequence[Reason[Scored]]:
    """Return the rows of the table that are asked in some case."""
    return [row for row in VETOES if asked in row.asked]


VETOES: tuple[Reason[Scored], ...] = (
    Reason(is_swapped, "the text has a different word in place of one", (BY_WORDS,)),
    Reason(is_about_some, "the text is about some of the people only", (BY_WORDS, WEIGHED)),
    Reason(gives_share_of_other_whole, "the text gives a share of something else", (BY_WORDS, WEIGHED)),
    Reason(gives_share_of_other_people, "the text gives a share of other people", (DIFFERING_IN_NUMBER,)),
    Reason(is_of_whole_of_other_kind, "the text gives a share of another kind", (*_IN_ANY_CASE, SUPPORTING)),
    Reason(turns_share, "the text says what share of others they are", _UNLESS_BY_WORDS),
    Reason(gives_other_share_of_group, "the text gives a share of some of them only", _UNLESS_BY_WORDS),
    Reason(is_told_otherwise, "the text tells something else of them", _IN_ANY_CASE),
    Reason(says_other_of_whole, "the text says something else of them", _IN_ANY_CASE),
    Reason(has_other_subject, "the text has a different subject", (BY_WORDS,)),
    Reason(grows_something_else, "the text says how something else has changed", _UNLESS_BY_WORDS),
    Reason(grows_per_head, "the text says how it has changed per head", _UNLESS_BY_WORDS),
    Reason(counts_all_kinds, "the text counts all kinds of them", (DIFFERING_IN_NUMBER, WEIGHED)),
    Reason(counts_other_people, "the text counts other people", _IN_ANY_CASE),
    Reason(prices_something_else, "the text gives the price of something else", _IN_ANY_CASE),
    Reason(is_spent_on_something_else, "the text says that it is spent on something else", _IN_ANY_CASE),
    Reason(is_any_rank, "the text gives a rank of anybody at any time", (BY_WORDS,)),
    Reason(is_on_other_topic, "the text is on a different topic, and names no place", (SUPPORTING,)),
    Reason(says_of_which_kind, "the text says of which kind they are", (SUPPORTING,)),
    Reason(is_overstated, "the text says that there were as many, which is far off", (SUPPORTING,)),
    Reason(is_only_near, "the text gives a number that is not near enough", (SUPPORTING,)),
    Reason(is_only_implied, "the text gives a number that may be no figure", (SUPPORTING, WEIGHED)),
    Reason(is_far_elsewhere, "the text gives a number far off that may be of anywhere", (SUPPORTING,)),
    Reason(is_few_anywhere, "the text gives a limit of a few that may be of anywhere", (SUPPORTING,)),
    Reason(is_aside_or_off_topic, "the text only adds the figure to a different one", (DIFFERING_IN_NUMBER,)),
    Reason(is_said_of_some, "the text says something of fewer of them", _UNLESS_BY_WORDS),
    Reason(is_of_other_people, "the text is about other people", (*_IN_ANY_CASE, SUPPORTING)),
    Reason(does_something_else_with_money, "the text says what else was done with money", _UNLESS_BY_WORDS),
    Reason(counts_fewer, "the text counts only some of them", _UNLESS_BY_WORDS),
    Reason(is_of_part, "the text counts a part of them", _UNLESS_BY_WORDS),
    Reason(is_of_what_is_singled_out, "the text is about some that it singles out", _UNLESS_BY_WORDS),
    Reason(is_of_arm, "the text is about something that it has", _UNLESS_BY_WORDS),
    Reason(says_where_they_are, "the text says where they are", _UNLESS_BY_WORDS),
    Reason(is_span_ahead, "the text gives within what time it was", _UNLESS_BY_WORDS),
    Reason(is_beside_another, "the text gives more of them, or a part of another number", _UNLESS_BY_WORDS),
    Reason(denies_something_else, "the text denies something else", _IN_ANY_CASE),
    Reason(may_deny_bound, "the text denies something of those beyond the bound", (DIFFERING, WEIGHED)),
    Reason(
        is_within_other_limits,
        "the text is about those within other limits",
        _UNLESS_BY_WORDS,
        gives="for those within other limits",
    ),
    Reason(
        gives_difference,
        "the text gives a difference",
        _UNLESS_BY_WORDS,
        gives="as a number of all, and not as a difference",
    ),
    Reason(says_opposite, "the text says the opposite", _UNLESS_BY_WORDS, gives="for the opposite"),
    Reason(
        gives_other_statistic,
        "the text gives a different one of many values",
        _UNLESS_BY_WORDS,
        gives="as the {statistic}",
    ),
    Reason(is_of_one_of_them, "the text is about one of them only", (*_UNLESS_BY_WORDS, SUPPORTING)),
    Reason(is_any_level, "the text gives a short number that is no difference", (WEIGHED, WITHIN_SUBJECT)),
    Reason(tells_of_no_revision, "the text tells of no revision", (BY_WORDS, DIFFERING, WEIGHED, WITHIN_SUBJECT)),
    Reason(counts_otherwise, "the text counts otherwise", _UNLESS_BY_WORDS),
    Reason(counts_besides, "the text adds something or leaves it out", _UNLESS_BY_WORDS),
    Reason(adds_topic, "the text adds a topic", (DIFFERING_IN_NUMBER,)),
    Reason(is_of_part_of_span, "the text is about a part of the time", (DIFFERING_IN_NUMBER, WEIGHED)),
    Reason(is_of_a_day_of_it, "the text is about a day or a month of the time", (*_IN_ANY_CASE, SUPPORTING)),
    Reason(is_of_end_of_it, "the text is about the last months of the time", _UNLESS_BY_WORDS),
    Reason(is_of_anybody, "the text counts people of whom it does not say who they are", (DIFFERING_IN_NUMBER,)),
    Reason(is_of_anything, "the text leaves open where and when", (DIFFERING_IN_NUMBER,)),
    Reason(is_without_subject, "the text leaves open of what it gives a share", (DIFFERING_IN_NUMBER,)),
    Reason(is_in_any_unit, "the text has a different unit, and says less or more", (DIFFERING,), (NOT_COMPARABLE,)),
    Reason(
        is_far_and_of_more,
        "the text gives a number far off, and says more",
        (DIFFERING,),
        (CONTRADICTED, NOT_ESTABLISHED),
    ),
    Reason(is_off_topic, "the text shares no topic", (DIFFERING,), (CONTRADICTED, NOT_COMPARABLE)),
    Reason(is_unanchored, "the text shares neither a place nor a time", (DIFFERING,), (NOT_COMPARABLE,)),
    Reason(
        has_little_in_common,
        "the text shares neither place nor time, nor most of the words",
        (DIFFERING,),
        (CONTRADICTED, MISQUOTED, NOT_ESTABLISHED),
    ),
    Reason(is_at_time_apart, "the text is about what was before or after the time", (DIFFERING_IN_NUMBER, WEIGHED)),
    Reason(is_start_of_change, "the text says from what it changed", _UNLESS_BY_WORDS),
    Reason(omits_places, "the text does not name the place", (WEIGHED,)),
    Reason(has_foreign_subject, "the text has a subject that no fact has", (WEIGHED,)),
    Reason(is_rank_of_another, "the text gives the rank of another", (BY_WORDS, WEIGHED)),
    Reason(is_of_other_thing, "the text is about something else", (WEIGHED, WITHIN_SUBJECT)),
    Reason(is_of_other_account, "the text gives neither a profit nor a loss", (DIFFERING_IN_NUMBER, WEIGHED)),
    Reason(is_of_sales, "the text is about what was sold", (BY_WORDS, WEIGHED, WITHIN_SUBJECT)),
    Reason(says_more_of_people, "the text says more of the people", (WEIGHED,)),
    Reason(is_any_number, "the text gives a number that may be of anything", (WEIGHED,)),
    Reason(is_of_some, "the text gives a number of some that it has named", (BY_WORDS, SUPPORTING, WEIGHED)),
    Reason(says_something_else, "the text says something else with that number", (BY_NUMBER,)),
    Reason(has_topic_of_its_own, "the text has a topic of its own, and few of the words", (BY_CHANCE,)),
    Reason(is_of_no_thing, "the text does not say what it counts", (SUPPORTING, WEIGHED)),
    Reason(is_any_share, "the text gives a share that may be of anything", (WEIGHED, WITHIN_SUBJECT)),
)
"""Each veto with the cases in which it is asked, and the verdicts against which it speaks."""
