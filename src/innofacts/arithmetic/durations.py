"""How long something took, if it is told with its two ends: from 7.40pm to 10.15pm, born in 1931 and died in 2019."""

import re
from collections.abc import Iterator
from decimal import Decimal

from innofacts.arithmetic.amounts import IN_SECONDS
from innofacts.arithmetic.explanations import TWO, is_near, wrong
from innofacts.arithmetic.paragraphs import Paragraph
from innofacts.arithmetic.values import YEAR, Slip, exactly, number_text
from innofacts.english.wording import MONTHS

_HOUR, _DAY = IN_SECONDS["hour"], IN_SECONDS["day"]
_NOON = 12  # hours
_CLOCK = re.compile(
    r"(?i)(?<![\d:.,$€£¥])(?:(?P<hour>\d{1,2})(?:[.:](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?|"
    r"(?P<hours>[01]?\d|2[0-3]):(?P<minutes>[0-5]\d)(?![:.]?\d))"
)
_STOPWATCH = re.compile(r"(?<![\d:.,])(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d):(?P<seconds>[0-5]\d)(?![:.]?\d)")
# What says that a time is the one between the two: 155 minutes later; the journey took three hours.
_BETWEEN = re.compile(
    r"(?i)\b(?:later|took|takes?|taking|last(?:s|ed|ing)|long|journey|wait(?:s|ed)?|delay|blackout|outage|break|crossing|trip|"
    r"drive|ride|flight|voyage|dur(?:ation|ing)|within|for|after|in\sall|altogether|that\sis|open|shift|meeting|spent)\b"
)
_UNTIL = re.compile(
    r"(?i)\b(?:until|till|to|end(?:s|ed)|arriv\w+|dock(?:s|ed)|land(?:s|ed)|finish\w*|reach\w*|return\w*|back|over|home|closed|"
    r"restored|stopped|rescued|found)\b"
)
_BEHIND = re.compile(r"(?i)\s[a-z]+\s(?:behind|ahead|later|earlier|slower|faster|quicker|adrift|off|back|clear)\b")
_EXCEPT = re.compile(
    r"(?i)\b(?:break|pause|lunch|interval|interrupt\w*|except|zones?|local|each|every|daily|GMT|UTC)\b"
)


def clocks(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a time that the two times of day around it rule out: from 7.40pm to 10.15pm, 135 minutes."""
    for claim in paragraph.amounts:
        if (
            claim.kind != "seconds"
            or claim.per
            or claim.unit not in (1, IN_SECONDS["minute"], _HOUR)
            or not claim.is_plain
        ):
            continue
        words = paragraph.words(claim.sentence - 1, claim.sentence)
        others = [one for one in paragraph.near(claim) if one.is_time]
        watched = [*_STOPWATCH.finditer(words)]
        is_behind = bool(watched and _BEHIND.match(paragraph.text, claim.value.end))
        read = watched if is_behind else [*_CLOCK.finditer(words)]
        if len(read) != TWO or others or _EXCEPT.search(words):
            continue
        if not is_behind and not (_BETWEEN.search(words) and _UNTIL.search(words, read[0].end(), read[1].start())):
            continue
        first, last = (one[0] for one in read)
        start, end = map(_seconds, read)
        right = Decimal(abs(end - start) if is_behind else (end - start) % _DAY)
        is_right = claim.value.allows(exactly(right)) or (
            not is_behind and claim.value.allows(exactly(right % (_HOUR * _NOON)))
        )
        if not is_right and is_near(claim.number, right):
            told = f"from {first} to {last} is {number_text(right / claim.unit)} {claim.name}"
            yield wrong(claim, told)


def _seconds(read: re.Match[str]) -> int:
    """Return how many seconds after midnight, or after the start, a time is."""
    found = read.groupdict()
    if hour := found.get("hour"):
        hours = int(hour) % _NOON + _NOON * (found["half"].lower() == "p")
        return hours * _HOUR + int(found["minute"] or 0) * IN_SECONDS["minute"]
    return int(found["hours"]) * _HOUR + int(found["minutes"]) * IN_SECONDS["minute"] + int(found.get("seconds") or 0)


# --- years ------------------------------------------------------------------------------------------------------------

_MONTH = "|".join(name.title() for name in MONTHS)
_DATE = rf"(?:(?P<day>\d{{1,2}})\s(?P<month>{_MONTH})\s)?(?P<year>{YEAR})\b"
_BORN = re.compile(rf"\bborn\s(?:[^\d.;:()]{{0,40}}?\s)?(?:in|on)\s(?:[A-Z][a-z]+\s)?{_DATE}")
_DIED = re.compile(rf"\bdied\s(?:[^\d.;:()]{{0,60}}?\s)?(?:in|on)\s(?:[A-Z][a-z]+\s)?{_DATE}")
_AGED = re.compile(
    r"\b(?:[Aa]ged|at\sthe\sage\sof|(?:He|She)\swas|(?:he|she)\swas)\s(?:only\s|just\s)?(?P<age>\d{1,3})(?=[.,;)]|\syears\sold\b|$)"
)
_BEGUN = re.compile(
    rf"\b(?:founded|established|opened|built|launched|formed|born|started|began|married|set\sup|created|dates\sfrom|goes\sback\sto|laid)\b"
    rf"[^\d.;:()]{{0,50}}?\b(?:in\s|to\s|from\s)(?:[A-Z][a-z]+\s)?(?P<year>{YEAR})\b"
)
_JUBILEE = re.compile(r"\b(?P<count>\d{2,3})(?:st|nd|rd|th)\s(?:[a-z]+\s)?(?:birthday|anniversary|jubilee)\b(?!\sof\b)")
_IN_A_YEAR = re.compile(rf"\b[Ii]n\s(?:[A-Z][a-z]+\s)?({YEAR})\b")
_YEAR = re.compile(rf"\b{YEAR}\b")


def ages(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield an age, or the number of an anniversary, that the years of its two ends rule out: 1931 to 2019, aged 85."""
    for n, (start, end) in enumerate(paragraph.sentences):
        first = paragraph.sentences[max(0, n - 1)][0]
        words = paragraph.text[first:end]
        born, died = (form.search(words) for form in (_BORN, _DIED))
        if born and died and len(_YEAR.findall(words)) == TWO:
            yield from _wrong_age(_AGED.search(paragraph.text, start, end), born, died)
        begun = _BEGUN.search(words)
        jubilee = _JUBILEE.search(paragraph.text, start, end)
        years = sorted(_IN_A_YEAR.findall(words))
        if begun and jubilee and len(years) == len(_YEAR.findall(words)) == TWO and years[0] == begun["year"]:
            right = int(years[1]) - int(years[0])
            if right != int(jubilee["count"]) and is_near(Decimal(jubilee["count"]), Decimal(right)):
                told = f"from {years[0]} to {years[1]} is {right} years"
                yield Slip(jubilee.start("count"), jubilee.end("count"), told, Decimal(jubilee["count"]), "")


def _wrong_age(aged: re.Match[str] | None, born: re.Match[str], died: re.Match[str]) -> Iterator[Slip]:
    """Yield an age at death that the dates of birth and death rule out; a year less if they have no days."""
    if not aged:
        return
    years = int(died["year"]) - int(born["year"])
    first, last = _day(born), _day(died)
    right = {years - (last < first)} if first and last else {years - 1, years}
    said = int(aged["age"])
    if said not in right and is_near(Decimal(said), Decimal(max(right))):
        told = f"from {born['year']} to {died['year']} is {' or '.join(map(str, sorted(right)))} years"
        yield Slip(aged.start("age"), aged.end("age"), told, Decimal(said), "")


def _day(match: re.Match[str]) -> tuple[int, int] | None:
    """Return the month and the day of a date, if it has them."""
    return (MONTHS[match["month"].lower()], int(match["day"])) if match["day"] else None
