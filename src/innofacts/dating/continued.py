"""The period that goes on from figures before: those of its sentence, of the sentences before, of a poll or a vote."""

from innofacts.dating import tenses
from innofacts.dating.article import Told, first_year, last_month, last_year, months
from innofacts.dating.memory import Memory
from innofacts.dating.other_times import (
    OF_THEM,
    is_after_a_clause,
    is_earlier,
    is_from,
    is_in_an_aside,
    is_of_the_telling,
    is_of_what_was_said,
    is_told_of_another_time,
    names_a_time,
)
from innofacts.dating.references import is_of_the_present, refers_behind, up_to
from innofacts.dating.timeless import is_known, is_of_a_thing
from innofacts.english.wording import NOUNS_OF_CHANGE
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.prose.sharing import is_compared, is_of_others
from innofacts.values.periods import Period


def as_in_its_sentence(mention: Mention, memory: Memory) -> Period | None:
    """Return the period of the figures before in the sentence, if it goes on in their tense."""
    told, text = memory.running.sentence, memory.article.text
    if told is None:
        return None
    if tenses.is_level_of(text, mention, told.mention):
        if told.period.last is None and told.tense not in tenses.AHEAD:
            return None  # has risen by 4 points since 2001, to 31 %
        if last := last_year(told.period):
            return last  # rose by 4 points between 2001 and 2010, from 27 % to 31 %
    if told.mention.change and is_from(text, mention) and (first := first_year(told.period)):
        return first
    if _is_part(text, mention, told.mention) or _is_revised(text, mention) or _is_of_a_record(text, mention):
        return told.period
    is_before = is_earlier(text, mention, memory.running.before) and not _is_of_others_then(text, mention, told.mention)
    is_other = (
        is_before
        or is_of_the_telling(text, mention)
        or _is_now(text, mention, told)
        or refers_behind(text, mention, told.mention)
    )
    return told.period if not is_other and tenses.is_told_on(text, mention, told.mention, told.tense) else None


def _is_now(text: str, mention: Mention, told: Told) -> bool:
    """Return whether a figure is of now, and not of what has happened since a time: 40 burnt, and 90 are threatened."""
    is_up_to_now = told.period.last is None or tenses.PERFECT.search(text, *told.mention.clause) is not None
    return is_up_to_now and told.tense not in tenses.AHEAD and tenses.is_state(text, mention)


def _is_of_others_then(text: str, mention: Mention, other: Mention) -> bool:
    """Return whether a figure is that of others at the same time, to compare with: against 9 % nationally."""
    is_other_noun = mention.kind == kinds.COUNT and other.kind in _COUNTING and mention.units != other.units
    is_of_other_things = is_other_noun and is_compared(text, mention.start)
    return is_of_other_things or is_of_others(text, (mention.start, mention.end))


_COUNTING = (kinds.COUNT, kinds.NUMBER)  # 19 births, and 19 of those named before


def _is_part(text: str, mention: Mention, whole: Mention) -> bool:
    """Return whether a figure is a part of an earlier one: 12 of them."""
    is_of_whole = _OF.fullmatch(text, mention.sentence[0], whole.start) is not None
    if is_of_whole and tenses.tense_of(text, mention) == tenses.PRESENT:
        return False  # of the 40 teams that it promised in May, 12 are at work
    if OF_THEM.match(text, mention.end):
        return True
    is_polled = is_of_whole or _OF_A_POLL.match(text, *mention.sentence) is not None
    return is_polled and not is_of_the_present(text[slice(*mention.clause)])


def _is_revised(text: str, mention: Mention) -> bool:
    """Return whether a figure is what another of the same time was before: May's gain was revised to 28 from 35."""
    return is_from(text, mention) and _REVISED.search(text, mention.sentence[0], mention.start) is not None


_REVISED = regex(r"\b(?:revised|corrected)\b[^;:.]*\Z")


def _is_of_a_record(text: str, mention: Mention) -> bool:
    """Return whether a rank tells where the figure before it stands: it fell 8 %, the third-steepest drop ever."""
    return mention.kind == kinds.RANK and _EVER.match(text, mention.end) is not None


_EVER = regex(r"(?:\s[a-z-]+){0,4}\s(?:ever|on\srecord|in\s(?:its|their)\shistory|since)\b")
_OF = regex(r"Of\s(?:(?:the|its|their|all|some|about)\s)*")  # Of the 40 who came in May, 12 would come again
_OF_A_POLL = regex(r"(?:In\san?|According\sto\san?|An?)\s[^,;:.\d]{0,60}\b(?:poll|survey|census|sample)\b")


def as_its_antecedent(mention: Mention, memory: Memory) -> Period | None:
    """Return the period of the sentence before, for what is said of its figures: that is 40 more, 40 of them."""
    running, text = memory.running, memory.article.text
    told = running.told
    if told is None or running.is_further(mention):
        return None
    is_near = mention.sentence[0] - told.mention.sentence[1] < _FARTHEST_THEN
    if is_near and _OF_A_DIFFERENCE.match(text, mention.sentence[0], mention.start):
        main = running.paragraph.period if running.paragraph else told.period  # in 2019 it was 65; the gap is 9
        return max(main, told.period, key=lambda period: period.first)
    return told.period if is_of_what_was_said(text, mention, told.mention) else None


_FARTHEST_POLL = 1000  # characters between a poll and a figure of it
_FARTHEST_THEN = 200  # characters
# How much more or less the later of two figures before is: The decrease, 8 %, is the third in a row.
_OF_A_DIFFERENCE = regex(
    rf"The\s(?:resulting\s)?(?:{'|'.join(sorted(NOUNS_OF_CHANGE))}|surplus|deficit|shortfall|excess|gap|difference)"
    r"(?:\sof|,)\s(?:[a-z]+\s){0,2}\Z"
)


def as_in_its_paragraph(mention: Mention, memory: Memory) -> Period | None:
    """Return the period of the sentences before, if both are about the past, or both about what is to come."""
    told, article = memory.running.paragraph, memory.article
    if told is None or memory.running.sentence or is_within_clause(mention, memory):
        return None
    if is_told_of_another_time(article.text, mention) or not _may_go_on(told, mention, memory):
        return None
    if _THAN_A_YEAR.match(article.text, mention.end) and (month := last_month(told.period)):
        return month  # from May to June it rose 2 %; rents were 9 % up on a year before
    before, own = told.tense, tenses.tense_of(article.text, mention)
    is_main = memory.subject.is_main(told.period)
    is_like_past = is_main and before in ("", tenses.PRESENT)
    are_past = own in (tenses.PAST, "" if is_main else tenses.PAST) and (before == tenses.PAST or is_like_past)
    if told.period.last in (None, told.period.first):
        return told.period if _may_be_of_a_day(mention, told.period, memory, are_past=are_past) else None
    # It counts 40 cases from 1 January to 8 September. Four people have died.
    has_happened = article.is_up_to_now(told.period) and tenses.PERFECT.search(article.text, *mention.clause)
    if are_past or has_happened:
        return told.period
    day = article.published.first if article.published else told.period.last
    are_ahead = before in tenses.AHEAD and own in tenses.AHEAD
    is_begun = told.period.first <= day and before in tenses.AHEAD and own == tenses.PAST
    return told.period if day < told.period.last and (are_ahead or is_begun) else None


_THAN_A_YEAR = regex(r"[^,;:.()\d]{0,40}\s(?:than|on|from)\s(?:an?|one)\syear\s(?:before|earlier|ago)\b")


def _may_be_of_a_day(mention: Mention, day: Period, memory: Memory, *, are_past: bool) -> bool:
    """Return whether a figure may be of the day that is told before it: fees go up on 1 May; a box will cost $9."""
    article, event = memory.article, memory.subject.event
    if article.published is not None and article.published.first < day.first:
        return tenses.tense_of(article.text, mention) in tenses.AHEAD
    if not are_past or day.last is None:
        return False
    if _is_stock(article.text, mention) or day == event:
        return True
    is_sum = mention.kind == kinds.MONEY and " per " not in mention.units[0]
    is_news = article.is_of_late(day) or not (up_to(day, "month") or is_sum)
    return is_news and not (event and months(event))  # the fair ended on Sunday


def _may_go_on(told: Told, mention: Mention, memory: Memory) -> bool:
    """Return whether the next sentence may go on about a period, by what it is.

    Not if it had 40 shops in May, and sold more in the year that the article is about.
    """
    text = memory.article.text
    is_sum = _is_stock(text, told.mention) and not _is_stock(text, mention)
    return not (is_sum and memory.subject.is_within(told.period))


def _is_stock(text: str, mention: Mention) -> bool:
    """Return whether a figure may say how many there were on a day, and is no sum, rate or price: it had 40 ships."""
    is_stock = mention.kind in (kinds.COUNT, kinds.SHARE, kinds.NUMBER, kinds.RANK) and not mention.change
    return is_stock and _OF_A_STATE.search(text, *mention.sentence) is not None


_OF_A_STATE = regex(r"\b(?:was|were|had|held|kept|ranked|stood|lived|belonged|numbered)\b")


def as_polled(mention: Mention, memory: Memory) -> Period | None:
    """Return the period in which people were asked, for one more share of them: one in five would stay away."""
    text, running, before = memory.article.text, memory.running, memory.running.before
    if before is None or running.is_further(mention) or not _is_share(mention) or not _is_of_a_poll(text, before):
        return None
    told = next(
        (one for one in (running.paragraph, running.told) if one and one.mention.sentence == before.sentence), None
    )
    is_subject = mention.start - mention.sentence[0] <= len("Another ")
    if told is None or not is_subject or names_a_time(text, before.sentence[1], mention.sentence[0]):
        return None
    if not _POLL.search(text, max(running.start, before.sentence[1] - _FARTHEST_POLL), before.sentence[1]):
        return None
    return told.period if memory.article.is_over(told.period) and not is_told_of_another_time(text, mention) else None


def _is_share(mention: Mention) -> bool:
    return mention.kind == kinds.SHARE and not mention.change


def _is_of_a_poll(text: str, before: Mention) -> bool:
    """Return whether a figure may be the share of those who were asked, or how many they were."""
    return _is_share(before) or (before.kind == kinds.COUNT and _POLL.search(text, *before.sentence) is not None)


_POLL = regex(
    r"\b(?:polls?|polled|pollsters?|surveys?|surveyed|respondents|interviewed|questioned|Asked\sby|asked(?=\s\d))\b"
)


def as_voted(mention: Mention, memory: Memory) -> Period | None:
    """Return the day of the last vote or meeting that the text names, for how a vote went: carried by nine votes."""
    article, text = memory.article, memory.article.text
    if not (_VOTES.search(text, mention.start, mention.end) or _VOTING.match(text, mention.end)):
        return None
    if _POLL.search(text, max(memory.running.start, mention.start - _FARTHEST_POLL), mention.start):
        return None  # in the survey, 620 were against
    start = max(0, mention.start - _FARTHEST_VOTE)
    days = [time for time in article.times(start, mention.sentence[1]) if article.is_of_late(time.period)]
    for day in reversed(days):
        end = mention.sentence[0] if day.end <= mention.sentence[0] else mention.start
        if _A_VOTE.search(text, max(start, day.start - _AROUND_A_DAY), min(day.end + _AROUND_A_DAY, end)):
            return day.period
    return None


_FARTHEST_VOTE = 3000  # characters
_AROUND_A_DAY = 60  # characters
_VOTES = regex(r"\b(?:votes?|ballots?)\Z")
# 71 % voted, eight were in favour, 83 % of the 900 ballots were against.
_VOTING = regex(r"\s(?:[a-z]+\s)?(?:voted|were\s(?:in\sfavour|against)|of\sthe\s\S*\d\S*\s(?:votes|ballots))\b")
_A_VOTE = regex(r"\b(?:vot(?:e|ed|ing)|ballot|meeting|committee)\b")


def is_within_clause(mention: Mention, memory: Memory) -> bool:
    """Return whether a figure is in the sentence of the one before it, and not behind its relative clause."""
    text, before = memory.article.text, memory.running.before
    if before is None or before.sentence != mention.sentence or is_after_a_clause(text, mention, before):
        return False
    if tenses.has_present_verb(text, before) and tenses.goes_on_in_the_past(text[before.end : mention.start]):
        return False
    if is_known(text, before) and tenses.tense(text[before.end : max(mention.end, mention.clause[1])]) == tenses.PAST:
        return False  # Velm, a town of 900, lost 40
    topic = memory.subject.period
    is_level = is_from(text, before) and all(
        topic is not None and time.period is not None and time.period.first < topic.first for time in before.times
    )
    # Sank from 40 to 30; the inn, built for 40 guests, served 90; the margin, 2 % a year ago, reached 6 %.
    return not (is_level or is_of_a_thing(text, before) or is_in_an_aside(text, before))
