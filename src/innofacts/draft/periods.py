"""The period of each figure of an article: what its clause says, else what the text before it says."""

from collections.abc import Callable
from functools import partial

from innofacts.draft import clues, tenses
from innofacts.draft.memory import YEAR, Memory, Told, last_day, months
from innofacts.prose.figures import Mention
from innofacts.times.spans import LENGTHS, Shift, between, count_of, moved, part, part_of, read, shifted, span
from innofacts.times.times import Time
from innofacts.values.periods import Period, parse_period

_NEAR = 40  # characters before a time


def period_of(mention: Mention, memory: Memory, *, is_cell: bool) -> tuple[Period | None, bool]:
    """Return the period of the next figure, and whether its own clause, row or column gives it."""
    memory.turn_to(mention)
    named = [time for time in mention.times if time.period and not time.is_apart]
    time = next((time for time in named if is_cell or not clues.is_of_other_words(memory.text, mention, time)), None)
    is_undated = clues.is_known_whole(memory.text, mention, memory.before) or clues.is_standing(
        memory.text, mention, time
    )
    is_undated = (
        is_undated
        or clues.is_title_of(memory.text, mention)
        or (not named and clues.is_of_a_thing(memory.text, mention))
    )
    if not is_cell and is_undated:
        memory.before = memory.before if memory.is_further(mention) else mention
        return None, False
    if memory.has_comparatives and clues.is_in_brackets(memory.text, mention) and memory.sentence:
        memory.note(mention._replace(times=()), None, None, is_own=False)
        return shifted(memory.sentence.period, -YEAR), False
    if is_cell:
        period, is_own = (time.period, True) if time else (memory.headings.period, False)
    else:
        is_present = _is_of_today(mention, memory)
        if (named and time is None) or is_present:
            mention, time = mention._replace(times=()), None
        elif time and _is_of_a_fiscal_year(time, memory):
            time = None
        period, is_own = _named(mention, time, memory) if time else (_implied(mention, memory), False)
    memory.note(mention, time, period, is_own=is_own)
    return period, is_own


def _is_of_today(mention: Mention, memory: Memory) -> bool:
    """Return whether a word of the present is right before or after a figure: at present 3 %, 3 % today."""
    before = clues.AT_PRESENT.search(memory.text, max(mention.sentence[0], mention.start - _NEAR), mention.start)
    return before is not None or clues.TODAY.match(memory.text, mention.end) is not None


# --- a figure with a time --------------------------------------------------------------------------------------------


def _is_of_a_fiscal_year(time: Time, memory: Memory) -> bool:
    """Return whether a time may be a part of the fiscal year that the headings name, and not of the calendar's."""
    year = memory.headings.period
    is_part = clues.PART_OF_A_YEAR.match(memory.text[time.start : time.end]) is not None
    return year is not None and year.text.startswith("FY") and is_part


def _named(mention: Mention, time: Time, memory: Memory) -> tuple[Period | None, bool]:
    """Return the period that the sentence of a figure names for it, and whether its own clause does."""
    is_when = clues.WHEN.fullmatch(memory.text, time.end, mention.start)  # since 2019, when it was 40
    if is_when or mention.clause[0] <= time.start < mention.clause[1]:
        moved = _moved(time, memory) or _labelled(time, memory) or _reached(mention, time, memory)
        moved = moved or _of_a_record(time, memory)
        if is_when and time.period and time.period.last is None:
            moved = _begin(time.period)  # since 2019, when it was 40
        return moved or _begun(mention, time, memory) or time.period, moved is None
    if changed := _of_a_change(mention, memory):
        return changed, False
    told = memory.sentence
    if told and time.start > mention.end and clues.is_part(memory.text, mention, told.mention):
        return told.period, False
    if told is None or time.end > mention.start:
        return _begun(mention, time, memory) or time.period, False
    period = _as_in_its_sentence(mention, memory)
    if period is None:
        return _of_a_span(mention, memory) or _at_present(mention, memory), False
    is_nearer = any(time.start < other.start for other in told.mention.times if not other.is_apart)
    is_of_time = period == told.period and not is_nearer
    return _reached(mention, time, memory) or (time.period if is_of_time else period), False


def _moved(time: Time, memory: Memory) -> Period | None:
    """Return the period of the figures before, in the year of a time: a year ago, the same half of 2024."""
    base, text = memory.latest(), memory.text
    if base is None or time.period is None:
        return None
    if base.first.year == time.period.first.year and not base.text.startswith("FY"):
        return None
    if memory.sentence and clues.A_YEAR_AGO.search(text, time.start, time.end):
        return shifted(base, -YEAR)
    is_same = clues.IN_THE_SAME.search(text, max(0, time.start - _NEAR), time.start)
    is_year = months(time.period) == YEAR
    return shifted(base, (time.period.first.year - base.first.year) * YEAR) if is_same and is_year else None


def _labelled(time: Time, memory: Memory) -> Period | None:
    """Return the fiscal year before that of the article, for which its label is a year: 40 (2023: 30)."""
    topic, period = memory.topic, time.period
    if topic is None or topic.last is None or period is None or not memory.is_fiscal():
        return None
    is_before = period.text == str(topic.last.year - 1) and clues.is_label(memory.text, time)
    return shifted(topic, -YEAR) if is_before else None


def _reached(mention: Mention, time: Time, memory: Memory) -> Period | None:
    """Return the last year of a span of years within which a figure was reached: rose to 78 years in 20 years."""
    period = time.period
    if period is None or period.last is None or period.interpreted or months(period) <= YEAR:
        return None
    is_risen = clues.RISEN_TO.search(memory.text, mention.sentence[0], mention.start) is not None
    told = memory.sentence.mention if memory.sentence else None
    is_risen = is_risen or (told is not None and tenses.is_level_of(memory.text, mention, told))
    return _reached_in(period, memory) if is_risen and ".." in period.text else None


def _of_a_record(time: Time, memory: Memory) -> Period | None:
    """Return the time at which a record was set that has stood since then: a mark of 40, which had stood since 2019."""
    period = time.period
    is_record = (
        period is not None
        and period.last is None
        and clues.STOOD.search(memory.text, max(0, time.start - _NEAR), time.start)
    )
    return _begin(period) if period and is_record else None


def _begin(period: Period) -> Period:
    """Return the time with which an open period begins."""
    return parse_period(period.text.removesuffix(".."))


def _reached_in(period: Period, memory: Memory) -> Period | None:
    """Return the time at which something has changed within a span: its last year, or all of a span that is to come."""
    if period.last:
        return parse_period(period.last.year) if len(period.text) == len("2019..2023") else None
    return period if memory.published and memory.published.first < period.first else None


def _begun(mention: Mention, time: Time, memory: Memory) -> Period | None:
    """Return the span since a time at which something happened: 40 have come since the bridge opened in May."""
    period, (start, end) = time.period, mention.sentence
    if period is None or period.last is None or period.interpreted or ".." in period.text:
        return None
    since = clues.SINCE_IT.search(memory.text, start, time.start)
    is_apart = since is not None and not since.start() < mention.start < time.start
    is_since = is_apart and tenses.PERFECT.search(memory.text, start, end) is not None
    return parse_period(f"{period.text}..") if is_since else None


# --- a figure without a time: each function is a way to find its period ----------------------------------------------


def _implied(mention: Mention, memory: Memory) -> Period | None:
    """Return the period of a figure without a time of its own: the first that a way finds."""
    if _is_of_today(mention, memory):
        return memory.published
    if any(memory.text.startswith("since", time.start) for time in mention.times):
        return memory.published  # what it has risen to since May
    if any(time.shift or not time.is_apart for time in mention.times):
        if part := next(
            filter(None, (_part_of_its_year(time.start, time.end, memory) for time in mention.times)), None
        ):
            return part
        time = next((time for time in mention.times if time.shift), None)
        return _relative(mention, time, memory) if time and time.shift else None
    if clues.is_since_then(memory.text, mention):
        return _since_then(mention, memory)
    return next(filter(None, (way(mention, memory) for way in _WAYS)), None)


def _relative(mention: Mention, time: Time, memory: Memory) -> Period | None:
    """Return a time that is so far from another, which the text has named, or has told a figure of: a year earlier."""
    shift = time.shift or Shift(0, "")
    is_fiscal = clues.FISCAL.search(memory.text, time.start, time.end) and memory.is_fiscal()
    base = memory.topic if is_fiscal else memory.latest() or memory.topic if shift.number else memory.last
    period, published = moved(base, shift) if base else None, memory.published
    is_later = shift.number > 0
    if period is None or published is None or (is_later and tenses.tense_of(memory.text, mention) in tenses.AHEAD):
        return period
    end = last_day(period) if is_later else period.first
    if not shift.number and period.first <= published.first <= last_day(period):
        return None  # no text calls its own year that year
    return None if end > published.first else period  # that autumn, in a text of May; a year on they are there


def _since_then(mention: Mention, memory: Memory) -> Period | None:
    """Return the span since the time that is named last: 12 % fewer than in 2015; 40 have closed since then."""
    named = [time.period for time in memory.times(mention.sentence[0], mention.start)]
    then = named[-1] if named else memory.last
    return None if then is None or ".." in then.text or then.interpreted else parse_period(f"{then.text}..")


def _part_of_its_year(start: int, end: int, memory: Memory) -> Period | None:
    """Return the fiscal year that the article is about, or a part of it: over the full year, in the second half."""
    found, year = clues.NTH_PART.search(memory.text, start, end), _its_year(memory)
    length = LENGTHS[found["unit"].lower()] if found else YEAR
    if length < LENGTHS["half"] and memory.report and months(memory.report) == length:
        return memory.report  # the first quarter of its financial year, in a report on these three months
    if year and clues.LAST_YEAR.search(memory.text, start, end):
        year = shifted(year, -YEAR)
    if clues.WHOLE_YEAR.search(memory.text, start, end):
        return year
    if found is None or year is None or year.text.startswith("FY"):
        return None
    month = year.first.month - 1 + length * clues.NTH[found["nth"].lower()]  # the last one, from the year's January
    return parse_period(span(year.first.year + (month - 1) // YEAR, (month - 1) % YEAR + 1, length))


def _its_year(memory: Memory) -> Period | None:
    """Return the fiscal year that the article is about, or that begins with the half on which it reports."""
    report = memory.report
    if report and months(report) == LENGTHS["half"] and ".." in report.text:
        return read(partial(span, report.first.year + 1, report.first.month - 1, YEAR))
    return memory.topic if memory.is_fiscal() else None


def _as_in_its_sentence(mention: Mention, memory: Memory) -> Period | None:
    """Return the period of the figures before in the sentence, if it goes on in their tense."""
    told, text = memory.sentence, memory.text
    if told is None:
        return None
    if clues.is_part(text, mention, told.mention):
        return told.period
    is_ahead = memory.published is not None and memory.published.first < told.period.first
    if is_ahead and _at_present(mention, memory):
        return None  # needs 40 million euros by May, and already has 9 million
    end = clues.at_the_end(text, mention)
    is_other = clues.is_earlier(text, mention, memory.before) or (end and told.mention.end <= end.start())
    is_long = not 0 < months(told.period) <= YEAR and ".." in told.period.text
    if is_long and not is_other and tenses.is_level_of(text, mention, told.mention):
        return _reached_in(told.period, memory)
    is_on = not is_other and tenses.is_told_on(text, mention, told.mention, told.tense(), is_long=is_long)
    return told.period if is_on or clues.is_of_a_forecast(text, mention) else None


def _at_present(mention: Mention, memory: Memory) -> Period | None:
    """Return the day of the article, if the clause has a word of the present.

    What now makes up a part of the sales of a report is a part of those on which it reports.
    """
    if not clues.is_of_the_present(memory.text[slice(*mention.clause)]):
        return None
    is_part = clues.MAKING_UP.search(memory.text, mention.sentence[0], mention.start) is not None
    return memory.topic if is_part and memory.topic else memory.published


def _as_risen(mention: Mention, memory: Memory) -> Period | None:
    """Return the time of the article for what something has changed to from an earlier one: from 40 in 2019 to 50."""
    before = memory.before if memory.is_further(mention) else None
    if before is None or not clues.is_risen_from(memory.text, mention, before):
        return None
    base = next((time.period for time in before.times if time.period), None)
    topic = memory.topic or memory.event
    return topic if base and topic and base.first < topic.first else None


def _of_a_part(mention: Mention, memory: Memory) -> Period | None:
    """Return the quarter or half of which the sentence leaves out the unit: the second was better."""
    nth = clues.NTH_ALONE.match(memory.text, *mention.sentence)
    named = clues.OF_A_PART.fullmatch(memory.last.text) if nth and memory.last else None
    return read(lambda: f"{named[1]}{clues.NTH[nth[1].lower()]}") if nth and named else None


def _of_a_fiscal_year(mention: Mention, memory: Memory) -> Period | None:
    """Return the fiscal year after that of the article, or a part of that, for what the clause says to be of it."""
    if memory.topic and memory.is_fiscal() and clues.CURRENT_YEAR.search(memory.text, *mention.clause):
        return shifted(memory.topic, YEAR)
    found = clues.OF_ITS_YEAR.search(memory.text, *mention.clause)
    return _part_of_its_year(found.start(), found.end(), memory) if found else None


def _at_the_end_of_a_span(mention: Mention, memory: Memory) -> Period | None:
    """Return the last day of the year, quarter or study of which the sentence names the end."""
    end, last = clues.at_the_end(memory.text, mention), memory.last
    if end is None:
        return None
    unit = (end["of"] or end["unit"] or end["closed"]).lower()
    if unit == "year" and tenses.tense_of(memory.text, mention) in tenses.AHEAD:
        return memory.next_year_end()
    whole = last if last and ".." in last.text else memory.topic or last
    whole = _around(memory.paragraph, unit) or memory.named(unit) if unit in LENGTHS else whole
    return whole if mention.change else _at_its_end(whole, memory)  # cut by 4 %, to 40 at the year end


def _around(told: Told | None, unit: str) -> Period | None:
    """Return the month or year of the day of a figure that is told; None of anything longer."""
    if told is None or told.period.first != told.period.last or unit not in ("month", "year"):
        return None
    day = told.period.first
    return parse_period(day.year if unit == "year" else f"{day.year}-{day.month:02}")


def _of_the_same_span(mention: Mention, memory: Memory) -> Period | None:
    """Return the span of the sentence before, or of the article: over the same period, in the six months."""
    text, sentence = memory.text, mention.sentence
    if memory.last and clues.SAME_SPAN.search(text, *sentence):
        last = _span_within(memory.told.mention.sentence, memory) if memory.told else None
        last = last or memory.last
        return last if months(last) or last.first != last.last else None
    if memory.told and clues.THOSE_YEARS.search(text, *sentence):
        years = sorted({time.period.first.year for time in memory.times(*memory.told.mention.sentence) if time.period})
        return parse_period(f"{years[0]}..{years[-1]}") if len(years) > 1 else None
    many, topic = clues.SO_MANY_MONTHS.search(text, *sentence), memory.topic
    if many:
        count = count_of(many["count"])
        return next((span for span in (topic, memory.last) if span and months(span) == count), None)
    is_season = topic is not None and ".." in topic.text and months(topic) < LENGTHS["half"]
    return topic if is_season and clues.OVER_THE_SEASON.search(text, *sentence) else None


def _of_the_span(mention: Mention, memory: Memory) -> Period | None:
    """Return what the sentence calls the year, quarter or month, or a part of it: the last week of the month."""
    text = memory.text
    found = None if clues.at_the_end(text, mention) else clues.SPAN.search(text, *mention.sentence)
    if found is None or clues.PRICE.search(text, max(0, found.start() - _NEAR), found.start()):
        return None
    whole = memory.named((found["unit"] or found["half"]).lower())
    return read(partial(part_of, part(found), whole)) if whole and (found["nth"] or found["edge"]) else whole


_SPANS = (_of_a_fiscal_year, _at_the_end_of_a_span, _of_the_same_span, _of_the_span)


def _of_a_span(mention: Mention, memory: Memory) -> Period | None:
    """Return the span that the sentence refers to: that of the quarter, the last day of the year."""
    return next(filter(None, (way(mention, memory) for way in _SPANS)), None)


def _span_within(sentence: tuple[int, int], memory: Memory) -> Period | None:
    """Return the span that a sentence names, or that between two times: from 4 in 2019 to 5 in 2023."""
    text = memory.text
    named = [(time, time.period) for time in memory.times(*sentence) if time.period and time.period.last]
    if spans := [period for _, period in named if ".." in period.text]:
        return spans[-1]
    match named:
        case [(first, begin), (last, end)] if end.last and clues.FROM.search(text, sentence[0], first.start):
            is_span = clues.FROM_TO.fullmatch(text, first.end, last.start) is not None
            return read(partial(between, begin.first, end.last)) if is_span else None
    return None


def _of_a_change(mention: Mention, memory: Memory) -> Period | None:
    """Return the years between which something changed by a figure: from 40 in 2019 to 50 in 2023, a gain of 10."""
    start = mention.sentence[0]
    if not (mention.change and clues.A_CHANGE_OF.search(memory.text, start, mention.start)):
        return None
    span = _span_within((start, mention.start), memory)
    is_long = span is not None and span.last is not None and span.last.year > span.first.year + 1
    return span if is_long else None


def _as_its_antecedent(mention: Mention, memory: Memory) -> Period | None:
    """Return the period of the sentence before, for what is said of its figures: that is 40 more, 40 of them."""
    told, text = memory.told, memory.text
    if told is None or memory.is_further(mention) or _is_too_long(told.period, memory):
        return None
    is_near = mention.sentence[0] - told.mention.sentence[1] < _FARTHEST_THEN
    if is_near and clues.is_of_a_difference(text, mention):
        main = memory.paragraph.period if memory.paragraph else told.period  # in 2019 it was 65; the gap is 9
        return max(main, told.period, key=lambda period: period.first)
    is_over = memory.published is not None and last_day(told.period) < memory.published.first
    if is_over and months(told.period) and clues.is_of_them_now(text, mention):
        return None  # 40 came in 2022. Some 12 of them are women
    return told.period if clues.is_of_what_was_said(text, mention, told.mention) else None


def _as_in_its_paragraph(mention: Mention, memory: Memory) -> Period | None:
    """Return the period of the sentences before, if both are about the past, or both about what is to come."""
    told, text = memory.paragraph, memory.text
    if told is None or memory.sentence or memory.is_within_clause(mention):
        return None
    if clues.is_compared(text, mention) or not _may_go_on(told, mention, memory):
        return None
    before, own = told.tense(), tenses.tense_of(text, mention)
    is_main = told.period in (memory.event, memory.report)
    are_past = own == tenses.PAST and (before == tenses.PAST or (is_main and before in ("", tenses.PRESENT)))
    if told.period.last in (None, told.period.first):
        return told.period if _may_be_of_a_day(mention, told.period, memory, are_past=are_past) else None
    # It counts 40 cases from 1 January to 8 September. Four people have died.
    has_happened = memory.is_up_to_now(told.period) and tenses.PERFECT.search(text, *mention.clause) is not None
    if are_past or has_happened:
        return _balanced(mention, told.period, memory) if are_past else told.period
    day = memory.published.first if memory.published else told.period.last
    are_ahead = before in tenses.AHEAD and own in tenses.AHEAD
    is_begun = told.period.first <= day and before in tenses.AHEAD and own == tenses.PAST
    return told.period if day < told.period.last and (are_ahead or is_begun) else None


def _may_be_of_a_day(mention: Mention, day: Period, memory: Memory, *, are_past: bool) -> bool:
    """Return whether a figure may be of the day that is told before it: fees go up on 1 May; a box will cost $9."""
    if memory.published is not None and memory.published.first < day.first:
        return tenses.tense_of(memory.text, mention) in tenses.AHEAD
    is_of_it = clues.is_stock(memory.text, mention) or day == memory.event or memory.is_of_its_day(day)
    return are_past and day.last is not None and is_of_it


def _is_too_long(period: Period, memory: Memory) -> bool:
    """Return whether a period is so long that what came of it may be of a part of it only."""
    return months(period) > YEAR and period != memory.topic


def _may_go_on(told: Told, mention: Mention, memory: Memory) -> bool:
    """Return whether the next sentence may go on about a period, by what it is and what the text names since then."""
    text = memory.text
    if _is_too_long(told.period, memory):
        return False
    is_stock = clues.is_stock(text, told.mention) and not clues.is_of_a_pronoun(text, mention)
    if is_stock and not clues.is_stock(text, mention) and memory.is_within(told.period):
        return False  # it had 40 shops in May, and sold more in the year that the article is about
    return not clues.names_a_time(text, told.end, mention.sentence[0])


def _as_its_headings(mention: Mention, memory: Memory) -> Period | None:
    """Return the period that the headings name, unless it is a day, or only the figure or it is still to come.

    Nor is it that of a figure of the present if it is over.
    """
    period, published = memory.headings.period, memory.published.last if memory.published else None
    if period is None or period.last is None or period.first == period.last:
        return None
    tense = tenses.tense_of(memory.text, mention)
    if tense == "" and _is_left_open(mention, memory):
        return None
    if published and period.first > published and tense not in tenses.AHEAD:
        return None
    if published and last_day(period) < published and not clues.is_dividend(memory.text, mention):
        is_other = clues.is_compared(memory.text, mention)
        if is_other or tense not in (tenses.PAST, ""):
            return None
    return _balanced(mention, period, memory)


def _is_left_open(mention: Mention, memory: Memory) -> bool:
    """Return whether a figure is in the clause of one before it that has no period: it has 40 shops and 9 halls."""
    return memory.sentence is None and memory.is_within_clause(mention)


def _as_reported(mention: Mention, memory: Memory) -> Period | None:
    """Return the period that the article reports on, for a figure of the past in a paragraph without a time."""
    text, report = memory.text, memory.report
    if report is None or _is_left_open(mention, memory):
        return None
    told = memory.paragraph.period if memory.paragraph else None
    is_at_its_end = told is not None and told.first == told.last == report.last and memory.is_fiscal()
    is_at_its_end = is_at_its_end and not clues.may_be_stock(mention)
    told = None if told == memory.published else told  # today one in four has one
    if not (is_at_its_end or clues.is_dividend(text, mention)) and (
        told or memory.names_another_time(mention.sentence[0])
    ):
        return None
    if clues.OF_NOTES.match(text, memory.start) or clues.is_compared(text, mention):
        return None
    told_in = (tenses.PAST, tenses.PRESENT, "") if memory.is_survey else (tenses.PAST,)
    is_of_it = clues.is_dividend(text, mention) or tenses.tense_of(text, mention) in told_in
    return _balanced(mention, report, memory) if is_of_it else None


def _as_the_news(mention: Mention, memory: Memory) -> Period | None:
    """Return the day of which the article tells, for a figure of the past in a paragraph without a time."""
    text = memory.text
    if memory.event is None or _is_left_open(mention, memory):
        return None
    is_before = months(memory.event) > 0 and tenses.is_pluperfect(text, mention)  # the judges had chosen 40
    if not is_before and tenses.tense_of(text, mention) != tenses.PAST:
        return None
    is_in_lead = mention.sentence[0] <= memory.lead < mention.start  # the race, run on Sunday, had 40 finishers
    is_open = is_in_lead or clues.THIS_TIME.match(text, mention.sentence[0]) is not None
    told = memory.paragraph.period if memory.paragraph else memory.event
    is_other = (clues.is_compared(text, mention) and not is_open) or told != memory.event
    return None if is_other or memory.names_another_time(mention.sentence[0]) else memory.event


def _as_back_then(mention: Mention, memory: Memory) -> Period | None:
    """Return the time named last, of what was so then: better than in 2022; then we had 12."""
    begin, start = max(0, mention.sentence[0] - _FARTHEST_THEN), mention.sentence[0]
    if memory.published is None or not clues.BACK_THEN.match(memory.text, start):
        return None
    named = [time.period for time in memory.times(begin, start) if time.period and time.period != memory.published]
    return named[-1] if named and last_day(named[-1]) < memory.published.first else None


_FARTHEST_THEN = 200  # characters


def _as_this_time(mention: Mention, memory: Memory) -> Period | None:
    """Return the year of the event of which the article tells, if a sentence says "this time"."""
    event = memory.event or memory.topic
    is_of_it = event is not None and months(event) > 0 and clues.THIS_TIME.match(memory.text, mention.sentence[0])
    return event if is_of_it else None


def _as_reached(mention: Mention, memory: Memory) -> Period | None:
    """Return the day of the article for a level that something has reached: has risen to 40."""
    return memory.published if clues.has_reached(memory.text, mention) else None


def _as_compared(mention: Mention, memory: Memory) -> Period | None:
    """Return the time of the article, or its year, for what the sentence compares with the time before that."""
    text, topic, tense = memory.text, memory.topic, tenses.tense_of(memory.text, mention)
    year = memory.published.first.year if memory.published else 0
    if clues.is_in_a_time(text, mention):
        return None
    for time in memory.every_time(*mention.sentence):
        if time.start < mention.end or tense in tenses.AHEAD or not clues.is_of_a_base(text, mention, time):
            continue
        base = time.period
        if topic and (time.shift or (base and base.first < topic.first)):
            return topic if tense in (tenses.PAST, "") else None
        if base and _is_year_or_season(base, year - 1):
            return parse_period(year)
    return None


def _is_year_or_season(period: Period, year: int) -> bool:
    """Return whether a period is a year of the calendar, or the spring, summer or autumn of it."""
    is_season = ".." in period.text and months(period) == LENGTHS["quarter"]
    return period.text == str(year) or (is_season and period.first.year == year == last_day(period).year)


_WAYS: tuple[Callable[[Mention, Memory], Period | None], ...] = (
    _as_in_its_sentence,
    _as_its_antecedent,
    _as_back_then,
    _at_present,
    _as_risen,
    _of_a_part,
    _of_a_span,
    _as_in_its_paragraph,
    _as_this_time,
    _as_its_headings,
    _as_reported,
    _as_the_news,
    _as_reached,
    _as_compared,
)


def _balanced(mention: Mention, period: Period, memory: Memory) -> Period | None:
    """Return a period, or its last day for what there is at a time: the debt stood at 40 million."""
    is_balance = clues.BALANCE.search(memory.text, mention.sentence[0], mention.start) is not None
    return _at_its_end(period, memory) if is_balance else period


def _at_its_end(period: Period | None, memory: Memory) -> Period | None:
    """Return the last day of a period; of a fiscal year, the last day of a month in it that was named last, if any."""
    if period and period.text.startswith("FY") and period.interpreted:
        return memory.month_end if memory.month_end and _is_in(memory.month_end, period) else None
    return parse_period(period.last) if period and period.last else None


def _is_in(day: Period, year: Period) -> bool:
    return months(year) == YEAR and year.first < day.first and day.first.year == year.first.year + 1
