"""The period of each figure of an article: what its clause says, else what the text before it says."""

from collections.abc import Callable
from functools import partial

from innofacts.draft import clues, tenses
from innofacts.draft.memory import YEAR, Memory, Told, last_day, months
from innofacts.prose.figures import Mention
from innofacts.times.spans import LENGTHS, Shift, count_of, moved, part, part_of, read, shifted
from innofacts.times.times import Time
from innofacts.values.periods import Period, parse_period

_NEAR = 40  # characters before a time
_FARTHEST_THEN = 200  # characters


def period_of(mention: Mention, memory: Memory, *, is_cell: bool) -> tuple[Period | None, bool]:
    """Return the period of the next figure, and whether its own clause, row or column gives it."""
    memory.turn_to(mention)
    named = [time for time in mention.times if time.period and not time.is_apart]
    time = next((time for time in named if is_cell or not clues.is_of_other_words(memory.text, mention, time)), None)
    is_undated = (
        clues.is_known_whole(memory.text, mention, memory.before)
        or clues.is_title_of(memory.text, mention)
        or (not named and clues.is_of_a_thing(memory.text, mention))
    )
    if not is_cell and is_undated:
        memory.before = memory.before if memory.is_further(mention) else mention
        return None, False
    if is_cell:
        period, is_own = (time.period, True) if time else (memory.headings.period, False)
    else:
        if named and time is None:
            mention = mention._replace(times=())
        period, is_own = _named(mention, time, memory) if time else (_implied(mention, memory), False)
    memory.note(mention, time, period, is_own=is_own)
    return period, is_own


# --- a figure with a time --------------------------------------------------------------------------------------------


def _named(mention: Mention, time: Time, memory: Memory) -> tuple[Period | None, bool]:
    """Return the period that the sentence of a figure names for it, and whether its own clause does."""
    is_when = clues.WHEN.fullmatch(memory.text, time.end, mention.start)  # since 2019, when it was 40
    if is_when or mention.clause[0] <= time.start < mention.clause[1]:
        moved = _moved(time, memory) or _reached(mention, time, memory)
        if is_when and time.period and time.period.last is None:
            moved = parse_period(time.period.text.removesuffix(".."))  # since 2019, when it was 40
        return moved or _begun(mention, time, memory) or time.period, moved is None
    told = memory.sentence
    if told is None or time.end > mention.start:
        return _begun(mention, time, memory) or time.period, False
    period = _as_in_its_sentence(mention, memory)
    is_nearer = any(time.start < other.start for other in told.mention.times if not other.is_apart)
    is_of_time = period == told.period and not is_nearer
    return _reached(mention, time, memory) or (time.period if is_of_time else period), False


def _reached(mention: Mention, time: Time, memory: Memory) -> Period | None:
    """Return the last year of a span of years within which a figure was reached: rose to 78 years in 20 years."""
    period = time.period
    if period is None or ".." not in period.text or period.interpreted:
        return None
    is_risen = clues.RISEN_TO.search(memory.text, mention.sentence[0], mention.start) is not None
    told = memory.sentence.mention if memory.sentence else None
    is_risen = is_risen or (told is not None and tenses.is_level_of(memory.text, mention, told))
    return _reached_in(period) if is_risen else None


def _reached_in(period: Period) -> Period | None:
    """Return the last year of a span of years; None for other spans."""
    return parse_period(period.last.year) if period.last and len(period.text) == len("2019..2023") else None


def _moved(time: Time, memory: Memory) -> Period | None:
    """Return the period of the figures before, in the year of a time: the same half of 2024."""
    base, text = memory.latest(), memory.text
    if base is None or time.period is None:
        return None
    if base.first.year == time.period.first.year and not base.text.startswith("FY"):
        return None
    is_same = clues.IN_THE_SAME.search(text, max(0, time.start - _NEAR), time.start)
    is_year = months(time.period) == YEAR
    return shifted(base, (time.period.first.year - base.first.year) * YEAR) if is_same and is_year else None


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
    if any(time.shift or not time.is_apart for time in mention.times):
        time = next((time for time in mention.times if time.shift), None)
        return _relative(mention, time, memory) if time and time.shift else None
    if clues.is_since_then(memory.text, mention):
        return _since_then(mention, memory)
    return next(filter(None, (way(mention, memory) for way in _WAYS)), None)


def _relative(mention: Mention, time: Time, memory: Memory) -> Period | None:
    """Return a time that is so far from another, which the text has named, or has told a figure of: a year earlier."""
    shift = time.shift or Shift(0, "")
    base = memory.latest() or memory.topic if shift.number else memory.last
    period, published = moved(base, shift) if base else None, memory.published
    is_later = shift.number > 0
    if period is None or published is None or (is_later and tenses.tense_of(memory.text, mention) in tenses.AHEAD):
        return period
    end = last_day(period) if is_later else period.first
    return None if end > published.first else period  # that autumn, in a text of May; a year on they are there


def _since_then(mention: Mention, memory: Memory) -> Period | None:
    """Return the span since the time that is named last: 12 % fewer than in 2015; 40 have closed since then."""
    named = [time.period for time in memory.times(mention.sentence[0], mention.start)]
    then = named[-1] if named else memory.last
    return None if then is None or ".." in then.text or then.interpreted else parse_period(f"{then.text}..")


def _as_in_its_sentence(mention: Mention, memory: Memory) -> Period | None:
    """Return the period of the figures before in the sentence, if it goes on in their tense."""
    told, text = memory.sentence, memory.text
    if told is None:
        return None
    if clues.is_part(text, mention, told.mention):
        return told.period
    end = clues.at_the_end(text, mention)
    is_other = clues.is_earlier(text, mention, memory.before) or (end and told.mention.end <= end.start())
    return told.period if not is_other and tenses.is_told_on(text, mention, told.mention, told.tense()) else None


def _at_present(mention: Mention, memory: Memory) -> Period | None:
    """Return the day of the article, if the clause has a word of the present."""
    return memory.published if clues.is_of_the_present(memory.text[slice(*mention.clause)]) else None


def _at_the_end_of_a_span(mention: Mention, memory: Memory) -> Period | None:
    """Return the last day of the year, quarter or study of which the sentence names the end."""
    end, last = clues.at_the_end(memory.text, mention), memory.last
    if end is None:
        return None
    unit = (end["of"] or end["unit"] or end["closed"]).lower()
    whole = last if last and ".." in last.text else memory.topic or last
    whole = _around(memory.paragraph, unit) or memory.named(unit) if unit in LENGTHS else whole
    return whole if mention.change else _at_its_end(whole)  # cut by 4 %, to 40 at the year end


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
        last = memory.last
        return last if months(last) or last.first != last.last else None
    many = clues.SO_MANY_MONTHS.search(text, *sentence)
    if many is None:
        return None
    count = count_of(many["count"])
    return next((one for one in (memory.topic, memory.last) if one and months(one) == count), None)


def _of_the_span(mention: Mention, memory: Memory) -> Period | None:
    """Return what the sentence calls the year, quarter or month, or a part of it: the last week of the month."""
    text = memory.text
    found = None if clues.at_the_end(text, mention) else clues.SPAN.search(text, *mention.sentence)
    if found is None:
        return None
    whole = memory.named(found["unit"].lower())
    return read(partial(part_of, part(found), whole)) if whole and (found["nth"] or found["edge"]) else whole


_SPANS = (_at_the_end_of_a_span, _of_the_same_span, _of_the_span)


def _of_a_span(mention: Mention, memory: Memory) -> Period | None:
    """Return the span that the sentence refers to: that of the quarter, the last day of the year."""
    return next(filter(None, (way(mention, memory) for way in _SPANS)), None)


def _as_its_antecedent(mention: Mention, memory: Memory) -> Period | None:
    """Return the period of the sentence before, for what is said of its figures: that is 40 more, 40 of them."""
    told, text = memory.told, memory.text
    if told is None or memory.is_further(mention):
        return None
    is_near = mention.sentence[0] - told.mention.sentence[1] < _FARTHEST_THEN
    if is_near and clues.is_of_a_difference(text, mention):
        main = memory.paragraph.period if memory.paragraph else told.period  # in 2019 it was 65; the gap is 9
        return max(main, told.period, key=lambda period: period.first)
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
        return told.period
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


def _may_go_on(told: Told, mention: Mention, memory: Memory) -> bool:
    """Return whether the next sentence may go on about a period, by what it is and what the text names since then."""
    text = memory.text
    is_sum = clues.is_stock(text, told.mention) and not clues.is_stock(text, mention)
    if is_sum and memory.is_within(told.period):
        return False  # it had 40 shops in May, and sold more in the year that the article is about
    return not clues.names_a_time(text, told.end, mention.sentence[0])


def _as_its_headings(mention: Mention, memory: Memory) -> Period | None:
    """Return the period that the headings name, unless it is a day, or over for a figure of the present."""
    period, published = memory.headings.period, memory.published.last if memory.published else None
    if period is None or period.last is None or period.first == period.last:
        return None
    is_over = published is not None and last_day(period) < published
    is_of_it = not clues.is_compared(memory.text, mention) and tenses.tense_of(memory.text, mention) in _OR_NONE
    return period if is_of_it or not is_over else None


_OR_NONE = (tenses.PAST, "")


def _is_left_open(mention: Mention, memory: Memory) -> bool:
    """Return whether a figure is in the clause of one before it that has no period: it has 40 shops and 9 halls."""
    return memory.sentence is None and memory.is_within_clause(mention)


def _as_reported(mention: Mention, memory: Memory) -> Period | None:
    """Return the period that the article reports on, for a figure of the past in a paragraph without a time."""
    text, report = memory.text, memory.report
    if report is None or _is_left_open(mention, memory):
        return None
    told = memory.paragraph.period if memory.paragraph else None
    is_of_another = told not in (None, memory.published)  # today one in four has one
    if is_of_another or memory.names_another_time(mention.sentence[0]):
        return None
    is_of_it = tenses.tense_of(text, mention) == tenses.PAST and not clues.is_compared(text, mention)
    return report if is_of_it else None


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


def _as_this_time(mention: Mention, memory: Memory) -> Period | None:
    """Return the year of the event of which the article tells, if a sentence says "this time"."""
    event = memory.event or memory.topic
    is_of_it = event is not None and months(event) > 0 and clues.THIS_TIME.match(memory.text, mention.sentence[0])
    return event if is_of_it else None


def _as_compared(mention: Mention, memory: Memory) -> Period | None:
    """Return the time of the article, or its year, for what the sentence compares with the time before that."""
    topic, tense = memory.topic, tenses.tense_of(memory.text, mention)
    year = memory.published.first.year if memory.published else 0
    for time in memory.every_time(*mention.sentence):
        if time.start < mention.end or tense in tenses.AHEAD or not time.is_apart or time.aside:
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
    _at_present,
    _of_a_span,
    _as_in_its_paragraph,
    _as_this_time,
    _as_its_headings,
    _as_reported,
    _as_the_news,
    _as_compared,
)


def _at_its_end(period: Period | None) -> Period | None:
    """Return the last day of a period."""
    return parse_period(period.last) if period and period.last else None
