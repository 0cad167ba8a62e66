"""The period of each figure of an article: what its clause says, else what the figures and words before it say."""

import re
from datetime import date
from typing import NamedTuple

from innofacts.draft.headings import Headings
from innofacts.english.inflection import is_past
from innofacts.english.wording import MONTHS, WEEKDAYS
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.prose.relative import shifted
from innofacts.prose.times import Time
from innofacts.values.periods import Period, parse_period

_LENGTHS = {"year": 12, "half": 6, "quarter": 3, "month": 1}
_LONGEST_SINCE = 366  # days between a period and a report on it
_LONGEST_LEFT = 40  # days of a period that are left when a report on it appears
_NEAR = 40  # characters before a time
_FARTHEST = 1000  # characters between a figure and the time that it is about
_LONGEST_AFTER = 60  # characters after a figure, among which its verb may be


class _Frame(NamedTuple):
    """What the last sentence of a paragraph with a period tells, for the sentences after it."""

    period: Period
    """The period of its first figure."""
    end: int
    """The offset after the sentence."""
    tense: str
    """Its tense."""


class Periods:
    """The periods that an article has named so far, for the figures that come without one."""

    def __init__(self, text: str, published: Period | None) -> None:
        self._text, self._published = text, published
        self._before: Mention | None = None
        self._giver: tuple[Mention, Period, str] | None = None  # the last with a period in the sentence; its tense
        self._frame: _Frame | None = None
        self._start, self._headings = 0, Headings()
        self._named: dict[int, Period] = {}
        self._latest: Period | None = None  # the span that was named last
        self._of_report: Period | None = None
        self._may_report = True  # until the first paragraph with figures is over

    def begin(self, start: int, headings: Headings) -> None:
        """Begin the paragraph at an offset, given the headings above it."""
        self._may_report = self._may_report and self._before is None
        self._before = self._giver = self._frame = None
        self._start, self._headings = start, headings
        self._of_report = self._of_report or self._reported(headings.reported)

    def of(self, mention: Mention, *, is_cell: bool) -> tuple[Period | None, bool]:
        """Return the period of the next figure, and whether its own clause, row or column gives it.

        A figure without a time has, in this order, the period of the figures before it in the sentence, if it is told
        in their tense; the day of the article for "currently"; the span that "in the quarter" or "at the year end"
        refers to; the period of the sentences before it in the paragraph, if both are about the past or both are not;
        that of the headings; and if it is about the past, that on which the article reports.
        """
        own = next((time for time in mention.times if time.period and not time.is_base), None)
        if own and not is_cell and self._is_of_other_words(mention, own):
            mention, own = mention._replace(times=()), None
        elif own and not is_cell and self._is_of_a_fiscal_year(own):
            own = None
        if not self._is_in_its_sentence(mention):
            self._giver = None
        period, is_own = self._read(mention, own, is_cell=is_cell)
        if is_own and period:
            self._name(period)
        self._frame = self._framed(mention, own, period, is_own=is_own)
        if period and not self._is_label(own) and not (self._giver and self._is_of_another_time(mention)):
            start, end = mention.clause
            clause = _LAST_PART.split(self._text[start : mention.start])[-1]
            tense = _tense(clause + self._text[mention.start : max(mention.end, end)])
            self._giver = mention, period, tense or (self._giver[2] if self._giver else "")
        self._before = mention
        return period, is_own

    def _is_of_other_words(self, mention: Mention, time: Time) -> bool:
        """Return whether a time describes something else in the sentence of a figure, or is in a name."""
        text, start = self._text, mention.sentence[0]
        if _IN_A_NAME.search(text, start, time.end) and _YEAR.fullmatch(text, time.start, time.end):
            return True
        if time.start >= mention.end:
            return _SAID.search(text, mention.end, time.start) is not None
        made = _MADE.search(text, start, time.start)
        if made and is_past(made["verb"]) and text.startswith(",", time.end):
            return True
        is_open = time.period is not None and time.period.last is None
        return is_open and _TO.fullmatch(text, time.end, mention.start) is not None

    def _is_of_a_fiscal_year(self, time: Time) -> bool:
        """Return whether a time may be a part of the fiscal year that the headings name, and not of the calendar's."""
        of_year = self._headings.period
        is_part = _PART.search(self._text, time.start, time.end) and not _YEAR.search(self._text, time.start, time.end)
        return bool(of_year and of_year.text.startswith("FY") and is_part)

    def _is_label(self, time: Time | None) -> bool:
        """Return whether a time is that of a figure in brackets: 45 (2022: 40)."""
        return time is not None and self._text[time.start - 1] == "(" and self._text[time.end : time.end + 1] == ":"

    def _framed(self, mention: Mention, own: Time | None, period: Period | None, *, is_own: bool) -> _Frame | None:
        """Return what the sentence of a figure with a period tells to those after it, else what the last such tells."""
        frame, text = self._frame, self._text
        if period is None:
            # the fourth quarter of a year that is not that of the calendar
            return None if any(not time.months for time in mention.times) else frame
        if self._is_label(own):
            return frame
        if own and _OF_SOMETHING_ELSE.search(text, mention.sentence[0], own.start):
            return frame
        if frame and frame.end == mention.sentence[1]:
            is_later = is_own and period.first > frame.period.first and not self._is_of_another_time(mention)
            return frame._replace(tense="") if is_later else frame  # fined in July, and closed in October
        if own is None and self._is_in_its_sentence(mention):
            return frame
        new = _Frame(period, mention.sentence[1], _tense(text[slice(*mention.sentence)]))
        if self._may_report and is_own and new.tense == "past":
            self._of_report = self._of_report or self._reported(period)
        return new

    def _name(self, period: Period) -> None:
        """Remember a period that the text has named, if it was over when the text appeared."""
        published = self._published.last if self._published else None
        length = _months(period)
        self._latest = period if length else self._latest
        if published is None or _last(period) <= published:
            self._named[length] = max(self._named.get(length, period), period, key=lambda one: one.first)

    def _reported(self, period: Period | None) -> Period | None:
        """Return a period if an article that appeared when this did may report on it: a year or less, just over."""
        published = self._published.last if self._published else None
        if period is None or published is None or not 0 < _months(period) <= _LENGTHS["year"]:
            return None
        return period if -_LONGEST_LEFT <= (published - _last(period)).days <= _LONGEST_SINCE else None

    def _is_in_its_sentence(self, mention: Mention) -> bool:
        return self._before is not None and self._before.sentence == mention.sentence

    def _read(self, mention: Mention, own: Time | None, *, is_cell: bool) -> tuple[Period | None, bool]:
        start, end = mention.clause
        if own:
            is_own = is_cell or start <= own.start < end
            if is_own and own.period and (moved := self._moved(own, own.period)):
                return moved, False
            is_left = not is_own and own.end <= mention.start and self._giver
            if is_left and not self._goes_on(mention, *is_left):
                return self._at_present(mention), False
            return own.period, is_own
        if is_cell:
            return self._headings.period, False
        if any(time.months or not time.is_base or self._is_since(time) for time in mention.times):
            return self._shifted(mention), False
        return self._understood(mention) or self._of_heading(mention) or self._as_reported(mention), False

    def _moved(self, time: Time, period: Period) -> Period | None:
        """Return the period of the figures before, in the year of a time: a year ago, the same half of 2024."""
        text, base = self._text, self._giver[1] if self._giver else self._frame.period if self._frame else None
        if base is None or base.first.year == period.first.year:
            return None
        is_ago = self._giver is not None and _A_YEAR_AGO.search(text, time.start, time.end) is not None
        is_same = (
            _OF_THE_SAME.search(text, max(0, time.start - _NEAR), time.start) is not None
            and _months(period) == _LENGTHS["year"]
        )
        years = -1 if is_ago else period.first.year - base.first.year
        return shifted(base, years * _LENGTHS["year"]) if is_ago or is_same else None

    def _shifted(self, mention: Mention) -> Period | None:
        """Return the period of a figure that is about an earlier time than the figures before it: a year earlier."""
        if any(map(self._is_since, mention.times)):
            return self._published  # what it has risen to since May
        months = next((time.months for time in mention.times if time.months), 0)
        period = self._giver[1] if self._giver else self._frame.period if self._frame else None
        return shifted(period, months) if months and period else None

    def _is_since(self, time: Time) -> bool:
        return self._text.startswith("since", time.start)

    def _understood(self, mention: Mention) -> Period | None:
        """Return the period of a figure without a time, as the text before it implies it."""
        is_further = self._is_in_its_sentence(mention)
        if self._giver and self._goes_on(mention, *self._giver):
            return self._giver[1]
        period = self._at_present(mention) or self._referred_to(mention)
        return period if period or is_further else self._carried(mention)

    def _at_present(self, mention: Mention) -> Period | None:
        """Return the period of the article if the clause of a figure has a word of the present."""
        clause = self._text[slice(*mention.clause)]
        if self._giver and _WHICH.match(clause):
            return None  # of what there was then: 40 in May, which is still more than before
        is_now = _NOW.search(clause) is not None and _tense(clause.replace("now", "")) in ("present", "")
        return self._published if is_now or _OF_THE_PRESENT.search(clause) else None

    def _referred_to(self, mention: Mention) -> Period | None:
        """Return the period that the sentence of a figure refers to: that of the quarter, the last day of the year."""
        text, span = self._text, mention.sentence
        if end := _AT_THE_END.search(text, *span):
            unit = (end["of"] or end["unit"] or end["closed"]).lower()
            if unit == "period":
                period = self._headings.period or self._of_report or self._latest
            else:
                period = self._named.get(_LENGTHS[unit])
            last = period.last if period and not period.text.startswith("FY") else None
            return parse_period(last) if last else None
        if self._latest and _IN_THE_SAME.search(text, *span):
            return self._latest
        found = _OF_THE_SPAN.search(text, *span)
        if found and _PRICE.search(text, max(0, found.start() - _NEAR), found.start()):
            return None  # a ticket costs £52 for the year
        return self._named.get(_LENGTHS[(found["unit"] or found["part"]).lower()]) if found else None

    def _carried(self, mention: Mention) -> Period | None:
        """Return the period of the sentences before that of a figure, if it goes on in their tense."""
        frame, text = self._frame, self._text
        if frame is None or frame.period.last is None or self._is_compared(mention):
            return None
        if _months(frame.period) > _LENGTHS["year"]:
            return None  # within which what came of it may be of a part only
        if self._names_a_time(frame.end, mention.sentence[0]):
            return None
        sentence = text[slice(*mention.sentence)]
        tense = self._tense_of(mention)
        if frame.period.first == frame.period.last:
            is_stock = mention.kind in _OF_STOCKS and _OF_A_STATE.search(sentence) is not None
            return frame.period if is_stock and tense == frame.tense == "past" else None
        if tense == frame.tense == "past":
            return self._balanced(mention, frame.period)
        is_ahead = self._published is not None and self._published.first < frame.period.last
        return frame.period if is_ahead and tense in _AHEAD and frame.tense in _AHEAD else None

    def _of_heading(self, mention: Mention) -> Period | None:
        """Return the period that the headings name, unless it is a day, or over and the figure is of the present."""
        period, published = self._headings.period, self._published.last if self._published else None
        if period is None or period.first == period.last:
            return None
        is_over = published is not None and _last(period) < published
        if is_over and (self._tense_of(mention) not in ("past", "") or self._is_compared(mention)):
            return None
        return self._balanced(mention, period)

    def _balanced(self, mention: Mention, period: Period) -> Period | None:
        """Return a period, or its last day for what there is at a time: the debt stood at 40 million."""
        is_balance = _OF_A_BALANCE.search(self._text, mention.sentence[0], mention.start) is not None
        if not is_balance:
            return period
        return parse_period(period.last) if period.last and not period.text.startswith("FY") else None

    def _as_reported(self, mention: Mention) -> Period | None:
        """Return the period that the article reports on, for a figure of the past in a paragraph without a time."""
        text, start = self._text, self._start
        if self._of_report is None:
            return None
        if self._frame or self._is_compared(mention) or self._names_a_time(start, mention.sentence[0]):
            return None
        if _OF_NOTES.match(text, start):
            return None
        if self._tense_of(mention) != "past":
            return None
        return self._balanced(mention, self._of_report)

    def _tense_of(self, mention: Mention) -> str:
        """Return the tense of the sentence of a figure; that of a verb right before it counts, as in "employs 29"."""
        if _PRESENT_VERB.search(self._text, mention.sentence[0], mention.start):
            return "present"
        clause, sentence = (self._text[slice(*span)] for span in (mention.clause, mention.sentence))
        if _PLUPERFECT.search(clause):
            return ""
        return _tense(clause) or _tense(sentence)

    def _names_a_time(self, start: int, end: int) -> bool:
        """Return whether a time may be named between two offsets; what is long may name one."""
        return end - start > _FARTHEST or _A_TIME.search(self._text, start, end) is not None

    def _is_compared(self, mention: Mention) -> bool:
        """Return whether its sentence says that a figure is of another time: down from 17 %, at the year end."""
        if any(form.search(self._text, *mention.sentence) for form in (_AT_THE_END, _IN_THE_NEXT)):
            return True
        if _IN_A_TIME.search(self._text, *mention.clause):
            return True
        words = self._text[mention.sentence[0] : mention.start]
        return _OF_ANOTHER_TIME.search(words) is not None or _IN_CONTRAST.search(words) is not None

    def _is_of_another_time(self, mention: Mention) -> bool:
        """Return whether the words between a figure and the one before it say that it is earlier: down from 17 %."""
        start = mention.start
        end, clause_end = (self._before.end, self._before.clause[1]) if self._before else (start, start)
        is_compared = _OF_ANOTHER_TIME.search(self._text[end:start]) is not None
        return is_compared or _IN_CONTRAST.search(self._text[min(max(end, clause_end), start) : start]) is not None

    def _goes_on(self, mention: Mention, giver: Mention, period: Period, tense: str) -> bool:
        """Return whether a figure is about the same time as an earlier one in its sentence."""
        text = self._text
        if _OF_WHICH.search(text, giver.end, mention.start) or _OF_THEM.match(text, mention.end):
            return True
        if self._is_of_another_time(mention):
            return False
        between = text[min(max(giver.end, giver.clause[1]), mention.start) : mention.start]
        if not 0 < _months(period) <= _LENGTHS["year"] and ".." in period.text:
            is_level = bool(giver.change) and not mention.change  # has risen by 4 points since 2001, to 31 %
            if is_level or _tense(between) or _NEW_CLAUSE.match(between):
                return False
        after = _CLAUSE_END.split(text[mention.end : min(mention.end + _LONGEST_AFTER, mention.sentence[1])])[0]
        if tense == "past" and _PRESENT_VERB.search(between):
            return False
        return _tense(f"{between}0{after}") in ("", tense or "past")


# --- words of time ---------------------------------------------------------------------------------------------------

_OF_THE_PRESENT = re.compile(
    r"\b(?:at present|at the time of writing|currently|so far|to date|(?<!published )(?<!released )(?<!announced )today"
    r"|as of now|up to now|by now)\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    r"\b[Nn]ow\b|\b(?:is|are|has|have|do|does)\b.*\b(?:still|already)\b|\b(?:still|already)\s(?:is|are|has|have|do|does)\b"
)
# A span of time that the text has named before: deliveries in the quarter, opened during the year.
_OF_THE_SPAN = re.compile(
    r"(?i)\b(?:in|during|over|throughout|across|within|for|ended)\sthe\s(?P<unit>year|half|quarter|month)\b"
    r"(?!\s(?:to|ended|ending|end|of|before|earlier|after|ago|that|which|when|in|from|since|\d))"
    r"|\b(?P<part>half)-year\s(?:revenues?|profits?|losses|loss|sales|earnings|turnover|results?|figures)\b"
)
_PRICE = re.compile(r"[$£€]\s?[\d.,]+\s\Z")
_IN_THE_SAME = re.compile(
    r"(?i)\b(?:in|over|during|for)\s(?:(?:the\ssame|that|this)\speriod|that\stime)\b"
    r"(?!\s(?:of|in|last|a|the|to|from|that|as|when|this|next)\b)"
)
# Its last day; what it ended with, unless that is the sum of all its days.
_AT_THE_END = re.compile(
    r"(?i)\b(?:at|by)\s(?:the\s)?(?:(?:end|close)\sof\sthe\s(?P<of>year|half|quarter|month|period)\b(?!\s(?:to|ended|of|\d))"
    r"|(?P<unit>year|half|quarter|period)[\s-]end\b)"
    r"|\b(?:ended|closed|finished)\sthe\s(?P<closed>year|half|quarter|month)\swith\s"
    r"(?!(?:an?\s)?(?:[\w-]+\s){0,2}(?:loss|profit|deficit|surplus|sales|revenue|turnover|income)\b)"
)
_OF_THE_SAME = re.compile(r"\bsame\s(?:[\w-]+\s){1,2}(?:of|in)\s\Z")
_A_YEAR_AGO = re.compile(r"(?i)\b(?:a|one)\syear\sago\Z")
_NAMES = "|".join(name.title() for name in (*MONTHS, *WEEKDAYS) if name != "may")
_A_TIME = re.compile(
    rf"\b(?:1[5-9]|20)\d\d\b|\b(?:{_NAMES}|May)\b"
    r"|(?i:\b(?:years?|months?|weeks?|quarter|decades?|century|ago|yesterday|spring|summer|autumn|winter)\b)(?!\sin\sa\srow)"
)
# A time that a text names without saying which, or of something else: in the year of its birth, the survey in May.
_IN_A_TIME = re.compile(
    r"\b(?:in|during|over|for|at|by)\s(?:the|that|its|their)\s(?:[\w-]+\s)?(?:year|half|quarter|month|week|season)\b(?!\sin\sa\srow)"
    rf"|\b(?:in|on|during|by)\s(?:{_NAMES}|May)\b|\b(?:{_NAMES})\s(?:was|is)\b"
    r"|\bwithin\s(?:[\w-]+\s)?(?:days|weeks|months|years)\b"
)
_OF_NOTES = re.compile(
    r"(?i)\W*(?:notes?|methodology|methods?|about|background|further\sinformation|contacts?|sources?)\b"
)
_OF_ANOTHER_TIME = re.compile(
    r"(?i)\b(?:from|against|versus|compared\s(?:with|to)|than|where|when|(?:before|after)(?!\stax))\s(?:[\w-]+\s){0,4}\Z"
    r"|\bwhere\b"
)
_IN_THE_NEXT = re.compile(r"\b[Ii]n\sthe\s(?:second|third|fourth|next|latter|other),")
_IN_CONTRAST = re.compile(r"\bnow\b")
_OF_STOCKS = (kinds.COUNT, kinds.SHARE, kinds.NUMBER, kinds.RANK)
_OF_A_STATE = re.compile(r"\b(?:was|were|had|held|kept|ranked|stood|lived|belonged|numbered)\b")

# --- clauses and their tense -----------------------------------------------------------------------------------------

# Before a time: in a relative clause, or of what something is compared with.
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:(?<!estimate )(?<!found )(?<!find )(?<!show )(?<!shows )(?<!say )(?<!said )that|which|who|whom|whose"
    r"|where)\s[^,;:.]*\Z|\b(?:than|from|against|with)\s(?:in\s)?\Z"
)
_NEW_CLAUSE = re.compile(r",?\s(?:and|but|while|whereas)\s(?:the|a|an|its|his|her|their|it|they|he|she|we|in)\s")
# A time of something else: "We lend 40 boats," said Ann, here since 2003; the ferry, built in May, has 40 seats; the
# film Harvest 1931. "It has grown since May, to 40 boats" says how many there are now.
_WHICH = re.compile(r",?\swhich\s")
_SAID = re.compile(r"[\"”’],?\s(?:[\w-]+\s){0,4}(?:said|says|added|adds)\b")
_MADE = re.compile(r",\s(?P<verb>[a-z]+)\s(?:[a-z]+\s)?(?:(?:in|on|at)\s)?\Z")
_TO = re.compile(r",\s(?:to|at)\s")
_PART = re.compile(r"(?i)\b(?:half|quarter)\b")
_YEAR = re.compile(r"\d{4}")
_IN_A_NAME = re.compile(
    rf"(?<=[a-z]\s)(?!(?:{_NAMES}|May|Year|Fiscal|Spring|Summer|Autumn|Winter|Fall|Christmas|Easter|Census|In|By|Since)\s)"
    r"[A-Z][a-z]{2,}\s\d{4}\Z"
)
_OF_WHICH = re.compile(r"\bof\s(?:which|whom)\s")
_OF_THEM = re.compile(r"\sof\s(?:them|these|those)\b")
_LAST_PART = re.compile(r"[:;]\s")
_CLAUSE_END = re.compile(r"[,;:()]|\b(?:but|once|if|when|because|although|that|which|who)\b")
_AHEAD = ("future", "possible")
_TENSES = (
    ("future", re.compile(r"(?i)\b(?:will|shall|ll|plans?|expects?|aims?|hopes?|wants?|(?:is|are)\sto\s[a-z])\b")),
    # "could" is also a past form; "May" is a month.
    (
        "possible",
        re.compile(r"\b(?:[Ww]ould|[Ss]hould|may|might|[Cc]an|[Mm]ust)\b|^(?!.*\b(?:was|were|had)\b).*\bcould\b"),
    ),
    (
        "present",
        re.compile(
            r"(?i)\b(?:is|are|has|have|ve|does|do|now|still)\b|\b(?:who|which|that|and)\s(?!was\s)[a-z]+s\s(?=\d)"
            r"|\bthis\s(?:assumes|means|includes|excludes|shows|makes|leaves|implies|requires)\b"
        ),
    ),
)
_PLUPERFECT = re.compile(
    r"\bhad\s(?:not\s|never\s|already\s|since\s|been\s)*(?:\w+ed|had|brought|sent|sold|paid|made|lost|won)\b"
)
# A verb of the present right before a figure: employs 29 people, rents for $900.
_PRESENT_VERB = re.compile(
    r"\b(?:(?!was\b|its\b|his\b|this\b|thus\b|plus\b|versus\b|less\b|across\b|minus\b|as\b|perhaps\b|always\b|besides\b)"
    r"[a-z]+[a-rt-z]s|(?:rents|sells|goes)\sfor|(?:stands|lies)\sat|makes\sup|(?:comes|amounts|runs)\sto|accounts\sfor)\s\Z"
)
# What there is at a time, and no sum of what happened until then.
_OF_A_BALANCE = re.compile(
    r"(?i)\b(?:debts?|backlog|order\sbook|workforce|headcount|equity|cash(?!\sflow)|assets|liabilities|inventor(?:y|ies)|deposits"
    r"|population)\b[^.,;]*\b(?:was|were|stood|amounted|numbered|totall?ed)\b"
)
_PRONOUN = re.compile(
    r"\b(?:[Tt]hey|[Ww]e|[Yy]ou|I)\s(?:(?:also|only|then|both|all|never|always|even|each|soon|once|[a-z]+ly)\s)*(?P<verb>[a-z]{3,})\b(?!\sthat\b)"
)
_WORD = re.compile(r"[a-z]+")


def _tense(words: str) -> str:
    """Return the tense of the verb of some words; empty if they have none."""
    for tense, form in _TENSES:
        if form.search(words):
            return tense
    subject = _PRONOUN.search(words)  # they serve 500 people
    if subject and not is_past(subject["verb"]):
        return "present"
    return "past" if any(map(is_past, _WORD.findall(words))) else ""


def _last(period: Period) -> date:
    """Return the last day of a period; a year after the first if it is not known, as that of a fiscal year."""
    if period.last is None or period.text.startswith("FY"):
        return period.first.replace(year=period.first.year + 1)
    return period.last


def _months(period: Period) -> int:
    """Return how many months long a period is; 0 for a day, a part of a month and a period without an end."""
    first, last = period.first, period.last
    if last is None or first == last:
        return 0
    if period.text.startswith("FY"):  # which begins in one of two years
        return _LENGTHS["year"]
    return (last.year - first.year) * 12 + last.month - first.month + 1
