"""The period of a figure by what its article is about: its headings, its report, its news, its budget."""

from innofacts.dating import tenses
from innofacts.dating.article import last_day, months
from innofacts.dating.continued import is_within_clause
from innofacts.dating.memory import Memory
from innofacts.dating.other_times import FARTHEST, is_told_of_another_time, names_a_time
from innofacts.dating.references import is_from_to
from innofacts.dating.subject import is_of_something_else
from innofacts.english.calendar import WEEKDAYS
from innofacts.english.function_words import COMPARED
from innofacts.english.inflection import is_past
from innofacts.english.plans import MEANING_TO, PLANS
from innofacts.english.wording import FALLS, RISES
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.times.spans import LENGTHS
from innofacts.values.periods import Period, parse_period


def as_its_headings(mention: Mention, memory: Memory) -> Period | None:
    """Return the period that the headings name, unless it is a day, or over for a figure of the present."""
    period, published = memory.subject.headings.period, memory.article.published
    is_day = period is not None and period.first == period.last and not memory.subject.headings.is_of_a_list
    if period is None or period.last is None or is_day:
        return None
    named = memory.article.times(*mention.sentence)
    if any(time.period.first > last_day(period) for time in named):
        return None  # next year's race, where 900 are expected
    is_over = published is not None and published.last is not None and last_day(period) < published.last
    return period if not is_over or _may_be_of_its_period(memory.article.text, mention, (tenses.PAST, "")) else None


def as_reported(mention: Mention, memory: Memory) -> Period | None:
    """Return the period that the article reports on, for a figure of the past in a paragraph without a time."""
    report, told = memory.subject.report, memory.running.sentence
    if report is None or is_left_open(mention, memory) or (told and told.period != memory.article.published):
        return None  # today one in four has one, and one in ten had it
    of = (tenses.PAST, "") if _is_item(memory.article.text, memory.running.start) else (tenses.PAST,)
    if not _may_be_of_its_period(memory.article.text, mention, of):
        return None
    return None if _names_another_time(memory, mention.sentence[0]) else report


def _is_item(text: str, start: int) -> bool:
    """Return whether a paragraph is an item of a list, below words that are not about plans."""
    end = text.rfind(":\n", max(0, start - _LONGEST_LEAD), start)
    if end < 0 or _ITEM.match(text, start) is None:
        return False
    lead = text[text.rfind("\n", 0, end) + 1 : end]
    return tenses.tense(lead) not in tenses.AHEAD and _FOR_LATER.isdisjoint(lead.lower().split())


_FOR_LATER = PLANS | MEANING_TO | frozenset("proposal proposals package demands".split())
_ITEM = regex(r"[-*•–]\s")  # - Trams: a loss of 9 million


def _may_be_of_its_period(text: str, mention: Mention, of: tuple[str, ...]) -> bool:
    """Return whether a figure may be of the period of the article, by its tense and by what it is compared with."""
    return tenses.tense_of(text, mention) in of and not is_told_of_another_time(text, mention)


def is_left_open(mention: Mention, memory: Memory) -> bool:
    """Return whether a figure is in the clause of one before it that has no period: it has 40 shops and 9 halls."""
    return memory.running.sentence is None and is_within_clause(mention, memory)


def as_the_news(mention: Mention, memory: Memory) -> Period | None:
    """Return the day of which the article tells, for a figure of the past in a paragraph without a time."""
    text, event = memory.article.text, memory.subject.event
    if event is None or is_left_open(mention, memory):
        return None
    if event.first == event.last and _PER_MONTH.search(text, mention.start, mention.end):
        return None  # they were paid 90 euros a month
    is_before = months(event) > 0 and tenses.is_pluperfect(text, mention)  # the judges had chosen 40
    if not is_before and tenses.tense_of(text, mention) != tenses.PAST:
        return None
    is_in_lead = mention.sentence[0] <= memory.subject.lead < mention.start  # the race, run on Sunday, had 40 finishers
    told = memory.running.paragraph.period if memory.running.paragraph else event
    is_other = (is_told_of_another_time(text, mention) and not is_in_lead) or told != event
    return None if is_other or _names_another_time(memory, mention.sentence[0]) else event


_PER_MONTH = regex(r"\b(?:per|an?|each|every)\s(?:week|month|year)\Z")


def as_compared(mention: Mention, memory: Memory) -> Period | None:
    """Return the time of the article, or its year, for what the sentence compares with the time before that."""
    article, text, topic = memory.article, memory.article.text, memory.subject.period
    if is_left_open(mention, memory):
        return None  # it costs 9 euros, 40 cents more than in 2024
    tense = tenses.tense_of(text, mention)
    year = article.published.first.year if article.published else 0
    for time in article.every_time(*mention.sentence):
        is_base = time.is_apart or _OF_A_BASE.match(text, mention.end, time.start) is not None
        if time.start < mention.end or tense in tenses.AHEAD or not is_base or time.aside:
            continue
        base = time.period
        if topic and (time.shift or (base and base.first < topic.first)):
            return topic if tense == tenses.PAST or (time.is_apart and not tense) else None
        if base and (time.is_apart or _LAST.match(text, time.start)) and _is_year_or_season(base, year - 1):
            return parse_period(year)
    return None


# It yields 40 tonnes, compared with 38 last year; 9 %, up from 8 % a year ago.
_OF_A_BASE = regex(rf"[^,;:.()\d]*,?\s(?:{COMPARED}|(?:up|down)\sfrom)\s(?![^;:()]*\bsame\b)[^;:()]*\d[^,;:()]*\Z")


_LAST = regex(r"(?:in\s)?last\s")


def _is_year_or_season(period: Period, year: int) -> bool:
    """Return whether a period is a year of the calendar, or the spring, summer or autumn of it."""
    is_season = ".." in period.text and months(period) == LENGTHS["quarter"]
    return period.text == str(year) or (is_season and period.first.year == year == last_day(period).year)


def as_traded(mention: Mention, memory: Memory) -> Period | None:
    """Return the day of the news, for what shares did on it: profit fell, they said on Monday. Shares lost 9 %.

    That is the last day of the week before the article that its opening names, else its own. Shares that rose in the
    time of the sentences before may have done so for all of it, unless a word says how they were traded.
    """
    article, running, before = memory.article, memory.running, mention.sentence[0]
    text, is_price = article.text, mention.change != "" or mention.kind == kinds.MONEY
    if article.day is None or not is_price or not _SHARES.search(text[before : mention.start]):
        return None
    latest = running.latest
    is_recent = latest is None or not article.is_over(latest) or article.ended_within(latest, _A_WEEK)
    if running.sentence if is_recent else not _TRADED.search(text, *mention.sentence):
        return None
    named = article.times(0, min(before, _LONGEST_LEAD))
    days = [time.period for time in named if _OF_A_WEEK.search(text, time.start, time.end)]
    recent = (day for day in days if day.first == day.last and article.ended_within(day, _A_WEEK))
    return max(recent, key=lambda day: day.first, default=article.published)


_A_WEEK = 6  # days
_LONGEST_LEAD = 1000  # characters
_OF_A_WEEK = regex(rf"(?i)\b(?:yesterday|{'|'.join(WEEKDAYS)})\b")
_MOVED = "|".join(("closed", "ended", "opened", "traded", *sorted(filter(is_past, RISES | FALLS))))
# Its shares, which were listed in May, fell; not "shares of women rose", "market shares fell", "shares have fallen".
_SHARES = regex(
    r"(?:\A|[;:]\s|,\s|\b(?:and|but|while)\s)(?:(?:[Tt]he|[Ii]ts|(?!Market\s)[A-Z][\w&’'-]+)\s){0,3}[Ss]hares"
    r"(?:\sin\s[A-Z][^,;:.]{0,40})?(?:,\s(?:wh[^;:.]*|[^,;:.]{3,80}),|\s(?:nevertheless|nonetheless|promptly|duly|then|also|still))*"
    rf"\s(?:{_MOVED}\b|were\s(?:(?:up|down|trading|quoted)\b|\Z))[^;:.]*\Z"
)
_TRADED = regex(
    r"\b(?:closed\b|in\s(?:early|late|morning|afternoon|after-hours)\s(?:trading|trade)|on\sthe\snews|in\sresponse"
    r"|after\sthe\s(?:announcement|news|results|report|statement)|by\s(?:midday|noon|(?:mid-?)?(?:morning|afternoon))"
    r"|(?:by|at)\s(?:\d{1,2}[:.]?\d\d\s?(?:GMT|BST|CET|ET|a\.?m\.?|p\.?m\.?)|\d{1,2}:\d\d\b))"
)


def as_a_dividend(mention: Mention, memory: Memory) -> Period | None:
    """Return the half or year of the results that an article reports on, for the dividend that is then proposed."""
    report, text = memory.subject.period, memory.article.text
    is_of_results = report is not None and months(report) in (LENGTHS["half"], LENGTHS["year"])
    is_over = is_of_results and report is not None and memory.article.is_over(report)
    found = _DIVIDEND.search(text, max(mention.sentence[0], mention.start - _NEAR_A_DIVIDEND), mention.start)
    return report if is_over and found and not is_told_of_another_time(text, mention) else None


_DIVIDEND = regex(r"\bdividend\s(?:(?:of|to|at)\s)?(?:[a-z]+\s){0,2}\Z")
_NEAR_A_DIVIDEND = 60  # characters


def as_budgeted(mention: Mention, memory: Memory) -> Period | None:
    """Return the year of the budget of which an article tells, for what the budget does, or what will have changed."""
    plan, text = memory.subject.plan, memory.article.text
    if plan is None or is_left_open(mention, memory) or is_told_of_another_time(text, mention):
        return None
    tense = tenses.tense_of(text, mention)
    is_changing = mention.change != "" or is_from_to(text, mention)
    is_of_it = tense != tenses.PAST and _OF_THE_BUDGET.search(text, *mention.sentence) is not None
    is_to_change = is_changing and (tense == tenses.AHEAD[0] or _goes_up(mention, text))
    return plan if is_of_it or is_to_change else None


def _goes_up(mention: Mention, text: str) -> bool:
    """Return whether a change is told in the present, as what a budget will do: the levy rises 3 %."""
    return _RISING.search(text, mention.sentence[0], mention.start) is not None


_GOES = "|".join(sorted(word for word in RISES | FALLS if word.endswith("s")))
_RISING = regex(
    rf"\b(?:{_GOES}|(?:goes|(?:is|are)\sgoing)\s(?:up|down)|(?:is|are)\s(?:rising|falling|growing|shrinking))"
    r"\s(?:by\s)?(?:(?:another|an?)\s)?\Z"
)
_OF_THE_BUDGET = regex(r"\b[Tt]he\s(?:(?:new\s)?budget|plan|package|cuts)\b(?!\s(?:of|for|by|from|has)\b)")


def _names_another_time(memory: Memory, end: int) -> bool:
    """Return whether the paragraph names a time up to an offset, but for asides, comparisons and "since 2019"."""
    article, start = memory.article, memory.running.start
    if not names_a_time(article.text, start, end):
        return False
    if end - start > FARTHEST:
        return True  # to read all of a long paragraph again for each figure would take the square of its length
    named, subject = article.every_time(start, end), memory.subject
    others = (
        time
        for time in named
        if not (time.start in memory.running.asides or (time.period and time.period.last is None))
        and not is_of_something_else(article.text, start, time)
    )
    is_known = (time.start == subject.lead or (time.period and time.period == subject.report) for time in others)
    return not named or not all(is_known)
