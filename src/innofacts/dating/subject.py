"""What an article is about, by its headings and its opening: the period on which it reports, or the day of its news."""

from datetime import date
from typing import NamedTuple

from innofacts.dating import tenses
from innofacts.dating.article import LONGEST_SINCE_AN_EVENT, NAMES, YEAR, Article, Told, last_day, months
from innofacts.dating.headings import Headings
from innofacts.english.function_words import COMPARED
from innofacts.forms import Form
from innofacts.numbers.tokens import sentences
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.times.play import season_over_on
from innofacts.times.spans import LENGTHS
from innofacts.times.times import DatedTime, Time
from innofacts.values.periods import Period, parse_period

_OPENINGS = 4  # paragraphs with figures among which the first with a year says on which year an article reports
_ONLY_OF_RESULTS = 2  # of these, the last ones, in which only the results of a firm do so
_LONGEST_OPENING = 500  # characters
_LONGEST_SENTENCE = 3_000  # characters: twice those of a sentence that is read in one piece
_LONGEST_SINCE = 366  # days between a period and a report on it
_LONGEST_SINCE_A_PART = 150  # days, where the period is shorter than half a year
_LONGEST_TO_AN_INQUIRY = 2 * _LONGEST_SINCE  # days from an event, of which the text then names the year
_LONGEST_OF_A_STUDY = 3  # times as long
_LONGEST_OF_TALKS = 2  # months
_LONGEST_LEFT = 60  # days of a period that are left when a report on it appears


class Subject(NamedTuple):
    """What an article is about.

    Its opening says so: the first paragraph, and the next one with figures. Once it is known, or two paragraphs with
    figures have passed, only headings change it.
    """

    headings: Headings = Headings()
    """What the headings above the paragraph say."""
    report: Period | None = None
    """The period on which the article reports: a year or less that was just over, or the months of a study."""
    event: Period | None = None
    """The day of the news that it tells, or the year of it if something longer ended on that day."""
    plan: Period | None = None
    """The year to come of the budget of which it tells."""
    lead: int = -1
    """Where the first sentence names that day."""
    told_until: int = -1
    """Where the sentence ends whose words give the period of the report, if no figure does."""
    openings: int = _OPENINGS
    """How many paragraphs with figures may still say what it is about."""

    @property
    def period(self) -> Period | None:
        """The period that the article is about, by its headings or else by what it reports on."""
        return self.headings.period or self.report

    def is_main(self, period: Period) -> bool:
        """Return whether a period is that on which the article reports, or that of its news."""
        return period in (self.event, self.report)

    def is_within(self, period: Period) -> bool:
        """Return whether a period is a part of that which the article is about."""
        whole = self.period
        is_shorter = whole is not None and months(period) < months(whole)
        return whole is not None and whole.last is not None and is_shorter and whole.first <= period.first <= whole.last

    def at_paragraph(self, article: Article, span: tuple[int, int], headings: Headings, *, is_next: bool) -> "Subject":
        """Return the subject when a paragraph begins; `is_next` is whether the one before had figures.

        A paragraph of the opening tells it by the time of its first sentence (fell in June; ended on Sunday), by a
        report that it names (the survey for 2023), or by a span of months that is the one time in it (the trial ran
        from May 2023 to June 2025).
        """
        found = self._replace(headings=headings)
        if is_next:
            found = found._replace(openings=0 if self.report or self.event else max(0, self.openings - 1))
        if found.openings <= _ONLY_OF_RESULTS:
            return found
        if not (found.event or found.report):
            found = _as_told_first(found, article, *span)
        named = None if found.report else _of_a_named_report(article, *span) or _study(article, *span)
        return found._replace(report=named) if named and _may_report_on(found, article, named) else found

    def at_figure(self, article: Article, mention: Mention, told: Told, *, is_own: bool) -> "Subject":
        """Return the subject after a figure, given what then goes on in its paragraph; `is_own`: its clause says when.

        In the opening, a period that is just over becomes what the article reports on if the clause of the figure
        names it and tells of the past. So does a part of the year that the first sentence named before it: the mill had
        its worst autumn last year, and made 40 looms from October to December. That of the results of a firm, which may
        be a month or a quarter, does so up to the fourth paragraph. The year of the article becomes that of its news,
        if the figure is not to come.
        """
        if self.openings <= 0:
            return self
        if self.plan is None and _is_of_a_budget(article, told.period):
            return self._replace(plan=told.period)
        is_results = self.event is None and _OF_RESULTS.search(article.text, *mention.sentence) is not None
        if self.openings <= _ONLY_OF_RESULTS and not is_results:
            return self
        is_part = mention.sentence[0] < self.told_until and months(told.period) >= LENGTHS["quarter"]
        known = self._replace(report=None) if is_part and self.is_within(told.period) else self
        if is_results:
            known = known._replace(openings=_OPENINGS)
        if is_own and _may_report_on(known, article, told.period):
            is_over = tenses.PERFECT.search(article.text, mention.sentence[0], mention.start)  # has closed its books
            return self._replace(report=told.period) if told.tense == tenses.PAST or is_over else self
        is_year = article.published is not None and told.period.text == str(article.published.first.year)
        is_news = is_year and self.period is None and self.event is None and told.tense not in tenses.AHEAD
        return self._replace(event=told.period) if is_news else self


def _is_of_a_budget(article: Article, period: Period) -> bool:
    """Return whether a period is a year to come that is none of the calendar, in an article that tells of a budget."""
    published, is_year = article.published, months(period) == YEAR and not period.text.isdecimal()
    if published is None or not is_year or period.first.year < published.first.year:
        return False
    return _BUDGET.search(article.text, 0, _LONGEST_SENTENCE) is not None


_BUDGET = regex(r"\bbudgets?\b")


_OF_RESULTS = Form(
    "profit earnings revenue turnover sales income loss",
    r"(?i)\b(?:profits?|earnings|revenues?|turnover|sales|income|net\sloss|pre-tax\sloss)\b",
)


def _as_told_first(subject: Subject, article: Article, start: int, end: int) -> Subject:
    """Return the subject that the first sentence of a paragraph tells; its day only if it tells of the past."""
    text, last, end = article.text, end, _end_of_lead(article.text, start, end)
    time = _time_of_lead(article, start, end)
    if time is None:
        return subject
    is_whole = ".." not in time.period.text or _QUARTER_OR_HALF.search(text, time.start, time.end) is not None
    if is_whole and _may_report_on(subject, article, time.period):
        return subject._replace(report=time.period, told_until=end)
    if (tenses.tense(text[start : time.end]) or tenses.tense(text[start:end])) != tenses.PAST:
        return subject
    has_year = _WITH_YEAR.search(text, time.start, time.end) is not None
    longest = _LONGEST_TO_AN_INQUIRY if has_year else LONGEST_SINCE_AN_EVENT
    if time.period.first != time.period.last or not article.ended_within(time.period, longest):
        return subject
    ended = _ended(text, (start, end), time.start, time.period.first)
    if ended is None and _CLOSE_OF_A_SEASON.search(text, start, last):
        ended = season_over_on(time.period.first, text)
    return subject._replace(event=ended or time.period, lead=time.start)


def _ended(text: str, lead: tuple[int, int], at: int, day: date) -> Period | None:
    """Return the season or the year of what ended on a day, which the first sentence names at an offset."""
    is_end = _ENDED.search(text, lead[0], at) is not None
    if not is_end and not _BEST_SEASON.search(text, *lead):
        return None
    season = season_over_on(day, text) if _SEASON.search(text, *lead) else None
    return season or (parse_period(day.year) if is_end else None)


def _may_report_on(subject: Subject, article: Article, period: Period) -> bool:
    """Return whether a period is the first on which the article may report: just over, and no span of years."""
    published = article.published.last if article.published else None
    if published is None or subject.report or months(period) == 0:
        return False
    if subject.event and months(subject.event) >= YEAR and period.first < subject.event.first:
        return False  # what the year of the article is compared with
    if subject.openings < _OPENINGS and months(period) < YEAR:
        return False  # only the first paragraph says that it is about a month
    is_short = months(period) <= YEAR
    longest = _LONGEST_SINCE if is_short else _LONGEST_SINCE * _LONGEST_OF_A_STUDY
    longest = _LONGEST_SINCE_A_PART if months(period) < LENGTHS["half"] else longest
    if period.text.startswith("FY"):
        longest += _LONGEST_SINCE  # it may have begun at the end of its first year
    is_just_over = -_LONGEST_LEFT <= (published - last_day(period)).days <= longest
    return is_just_over and (is_short or _OF_MONTHS.fullmatch(period.text) is not None)


_QUARTER_OR_HALF = regex(r"(?i)\b(?:quarter|half)\b")  # of a year that is none of the calendar
_WITH_YEAR = regex(r"\d{4}|last\syear")
_OF_MONTHS = regex(r"\d{4}-\d\d(?:-\d\d)?\.\.\d{4}-\d\d(?:-\d\d)?")
_SEASON = regex(r"\b(?:season|campaign)\b")
# Their worst season since 1990; not the best start to a season.
_BEST_SEASON = regex(
    r"\b(?:[\w-]*est|best|worst|most|least|record)(?:-[a-z]+)?\s(?:(?!(?:of|to|in|this|the|an?|all|last|next)\b)"
    r"[\w-]+\s){0,2}season\b(?!\s(?:tickets?|passe?s?|opener|finale)\b)"
)
# It was the end of a campaign that had begun in September.
_CLOSE_OF_A_SEASON = regex(
    r"\b(?:was|is|mark(?:s|ed)|mean[st])\sthe\s(?:end|close|finish|last\sday)\sof\s(?:an?|the|its|their|this)\s"
    r"(?:[\w-]+\s){0,2}(?:season|campaign)\b"
)
_ENDED = regex(
    r"\b(?:ended|closed|concluded|wrapped\sup|came\sto\san\s(?:end|close)|drew\sto\sa\sclose)\s(?:[a-z]+\s){0,2}\Z"
)


def _end_of_lead(text: str, start: int, end: int) -> int:
    """Return where the first sentence with a verb ends, in the paragraph between two offsets, which may be a table."""
    end = min(end, start + _LONGEST_SENTENCE)
    ends = (last for _, last in sentences(text, start, end))
    return next((last for last in ends if tenses.tense(text[max(start, last - _LONGEST_SENTENCE) : last])), end)


def _time_of_lead(article: Article, start: int, end: int) -> DatedTime | None:
    """Return the time of what the first sentence tells, if there is one."""
    named = article.times(start, end)
    times = [time for time in named if time.period != article.published]
    for time in times:
        if not is_of_something_else(article.text, start, time):
            return time
    for time in times:  # the race, run on Sunday, had 40 finishers
        if time.aside and article.is_of_late(time.period):
            return time
    if _OVERNIGHT.search(article.text, start, end):  # the fire doubled overnight, they said on Wednesday
        return next((time for time in named if time.period == article.published), None)
    return None


_OVERNIGHT = regex(r"\b[Oo]vernight\b")


def _of_a_named_report(article: Article, start: int, end: int) -> Period | None:
    """Return the period of a report or survey that a paragraph names with it: the annual report for 2023."""
    if not _A_REPORT.search(article.text, start, end):
        return None  # as most have none
    named = article.times(start, min(end, start + _LONGEST_OPENING))
    of_report = (
        time.period for time in named if _REPORT_FOR.search(article.text, start, time.start) and not time.is_apart
    )
    return next(of_report, None)


_REPORTS = r"(?:reports?|surveys?|census|accounts|results|figures|statistics|review|yearbook|returns)"
_A_REPORT = regex(rf"\b{_REPORTS}\b")
_REPORT_FOR = regex(rf"\b{_REPORTS}\s(?:for|of|on)\s(?:the\s(?:calendar\s)?(?:year\s)?)?\Z")


def _study(article: Article, start: int, end: int) -> Period | None:
    """Return the span of more than two months that a paragraph names, if it is the one time in it."""
    named = [time for time in article.times(start, min(end, start + _LONGEST_OPENING)) if not time.is_apart]
    period = named[0].period if len(named) == 1 else None
    is_study = period and _OF_MONTHS.fullmatch(period.text) and months(period) > _LONGEST_OF_TALKS
    return period if is_study else None  # they met in May and June


def is_of_something_else(text: str, start: int, time: Time) -> bool:
    """Return whether a time is a target, or of what something is compared with or came after: than in May."""
    is_passing = time.is_apart or is_target(text, time) or is_when(text, time)
    return is_passing or _OF_SOMETHING_ELSE.search(text, start, time.start) is not None


# Fewer than in May, after the flood in May, up from 40 in May, the 40 of May; not more than 40 in May, nor what
# came from the port in May.
_OF_A_LEVEL = (
    r"(?:(?:the|its|their|an?|that)\s)?(?:(?:[a-z-]+\s)?(?:levels?|peak|record|high|low|figure|total|rate|average)\s)?"
    r"(?:(?:in|on|of|at|for)\s)?"
)
_OF_SOMETHING_ELSE = regex(
    rf"(?<!\bever\s)\b(?:(?:than(?!\sever|\s\S*\d)|{COMPARED}|after|before|since|until)\s(?:[^,;:.]|[,.]\d){{0,40}}"
    rf"|from\s(?:(?:[^,;:.\d]|[,.]\d){{0,40}}\d(?:[^,;:.]|[,.]\d){{0,40}}|{_OF_A_LEVEL}))\Z"
    r"|\bthe\s\S*\d\S*\s(?:[a-z]+\s){0,3}of\s\Z"
)


def is_target(text: str, time: Time) -> bool:
    """Return whether a time is that by which something is so far, and nothing else: by 2030."""
    is_inside = text[time.start : time.end].lower().startswith("by ")
    return is_inside or _BY.search(text, max(0, time.start - len("by the ")), time.start) is not None


_BY = regex(r"(?i)\bby\s(?:the\s)?\Z")


def is_when(text: str, time: Time) -> bool:
    """Return whether a time is a month that is only named for what happened in it: the best was June, when 40 came."""
    return _MONTH_WHEN.match(text, time.start) is not None


_MONTH_WHEN = regex(rf"(?:{NAMES}|May),\swhen\b")
