"""How long something took, if it is told with its two ends: from 7.40pm to 10.15pm, in 1931 and 2019."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts import IN_MONTHS, IN_SECONDS, Amount
from innofacts.arithmetic.explanations import TWO, wrong
from innofacts.arithmetic.paragraphs import YEARS, Paragraph
from innofacts.arithmetic.relation import is_near
from innofacts.arithmetic.values import Slip, exactly, number_text
from innofacts.english.currencies import MONEY_SIGNS
from innofacts.english.inflection import plural, singular
from innofacts.english.numerals import YEAR
from innofacts.english.wording import MONTHS

_HOUR, _DAY = IN_SECONDS["hour"], IN_SECONDS["day"]
_NOON = 12  # hours
# 7.40pm, 19:40, and 7.40 after a word that makes it a time.
_CLOCK = re.compile(
    rf"(?i)(?<![\d:.,{MONEY_SIGNS}])(?:(?P<hour>\d{{1,2}})(?:[.:](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b\.?|"
    r"(?P<hours>[01]?\d|2[0-3])(?::|(?:(?<=\bat\s\d\d)|(?<=\bat\s\d)|(?<=\buntil\s\d\d)|(?<=\buntil\s\d))\.)"
    r"(?P<minutes>[0-5]\d)(?![:.]?\d))"
)
_STOPWATCH = re.compile(
    r"(?<![\d:.,])(?P<hours>\d{1,2})(?::|\s?h(?:rs?|ours?)?,?\s?)(?P<minutes>[0-5]?\d)"
    r"(?::|\s?m(?:in(?:ute)?s?)?,?\s?(?:and\s)?)(?P<seconds>[0-5]?\d)(?![:.]?\d)(?:\s?s(?:ec(?:ond)?s?)?\b)?"
)
# What says that a time is the one between the two: 155 minutes later; the journey took three hours.
_BETWEEN = re.compile(
    r"(?i)\b(?:later|late|took|takes?|taking|last(?:s|ed|ing)|long|journey|wait(?:s|ed)?|delay|blackout|outage|break|crossing|trip|"
    r"drive|ride|flight|voyage|dur(?:ation|ing)|within|for|after|in\sall|altogether|that\sis|open|shift|meeting|spent)\b"
)
_UNTIL = re.compile(
    r"(?i)\b(?:until|till|to|end(?:s|ed)|arriv\w+|dock(?:s|ed)|land(?:s|ed)|finish\w*|reach\w*|return\w*|back|over|home|closed|"
    r"and\scame|pulled\sin|shut|restored|stopped|rescued|found)\b"
)
_BEHIND = re.compile(r"(?i)\s[a-z]+\s(?:behind|ahead|later|earlier|slower|faster|quicker|adrift|off|back|clear)\b")
_BY = re.compile(r"(?i)\b(?:trail\w*|beat\w*|lost|won|ahead|behind)\b[^.;:]{0,80}\bby\s$")
_EXCEPT = re.compile(
    r"(?i)\b(?:break|pause|lunch|interval|interrupt\w*|except|zones?|local|each|every|daily|GMT|UTC|"
    r"normally|usually|typically|generally|often|scheduled|should|doors)\b"
)

_OF_ANOTHER_THING = re.compile(r"\b(?:and|but|while)\s(?:the|an?|its|his|her|their)\s")  # and the bus arrived at 7.05pm


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
        start, end = paragraph.sentences[claim.sentence]
        text, span = paragraph.text, (paragraph.sentences[max(0, claim.sentence - 1)][0], end)
        watched = [*_STOPWATCH.finditer(text, *span)]
        is_behind = bool(watched) and bool(_BEHIND.match(text, claim.value.end) or _BY.search(paragraph.before(claim)))
        read = watched if is_behind else [*_CLOCK.finditer(text, *span)]
        others = [one for one in paragraph.near(claim) if one.is_time and not _is_inside(one, read)]
        if len(read) != TWO or others or _is_inside(claim, read) or _EXCEPT.search(text, *span):
            continue
        is_alone = read[0].start() >= start  # and not of what began last in the sentence before
        if is_behind or (
            is_alone
            and _BETWEEN.search(text, *span)
            and _UNTIL.search(text, read[0].end(), read[1].start())
            and not _OF_ANOTHER_THING.search(text, read[0].end(), read[1].start())
        ):
            yield from _wrong_time(claim, read, is_behind=is_behind)


# 1min 17sec adrift, 4:33 behind.
_MARGIN = re.compile(
    r"(?<![\d:.])(?P<minutes>\d{1,2})(?::|\s?m(?:in(?:ute)?s?)?,?\s(?:and\s)?)(?P<seconds>[0-5]?\d)(?:\s?s(?:ec(?:ond)?s?)?)?"
    r"\s(?:behind|ahead|adrift|back|clear|slower|faster|down|off)\b"
)
_NEXT = re.compile(r"[^.;:\d]{0,40}")


def margins(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield minutes and seconds between two times of a race that these rule out: 2hr 27min 48sec, 2hr 29min 05sec."""
    for n, (start, end) in enumerate(paragraph.sentences):
        for said in _MARGIN.finditer(paragraph.text, start, end):
            read = [*_STOPWATCH.finditer(paragraph.text, paragraph.sentences[max(0, n - 1)][0], end)]
            if len(read) == TWO and _NEXT.fullmatch(paragraph.text, read[1].end(), said.start()):
                right = abs(_seconds(read[1]) - _seconds(read[0]))
                seconds = int(said["minutes"]) * IN_SECONDS["minute"] + int(said["seconds"])
                if seconds != right and is_near(Decimal(seconds), Decimal(right)):
                    reason = f"from {read[0][0]} to {read[1][0]} is {right} seconds"
                    yield Slip(said.start(), said.end("seconds"), reason, Decimal(seconds), "")


def _wrong_time(claim: Amount, read: Sequence[re.Match[str]], *, is_behind: bool) -> Iterator[Slip]:
    """Yield a time that two others rule out, also if both are of the other half of the day."""
    first, last = map(_seconds, read)
    rights = [abs(last - first)] if is_behind else [(last - first) % _DAY, (last - first) % (_HOUR * _NOON)]
    right = min(map(Decimal, rights), key=lambda one: abs(one - claim.number))
    if is_near(claim.number, right) and not any(claim.value.allows(exactly(one)) for one in rights):
        number = right / claim.unit
        unit = singular(claim.name) if number == 1 else plural(singular(claim.name))
        reason = f"from {read[0][0]} to {read[1][0]} is {number_text(number)} {unit}"
        yield wrong(claim, reason)


def _is_inside(one: Amount, read: Sequence[re.Match[str]]) -> bool:
    """Return whether an amount is part of what was read in a different way: 12.20 as a time of day."""
    return any(match.start() <= one.value.start < match.end() for match in read)


def _seconds(read: re.Match[str]) -> int:
    """Return how many seconds after midnight, or after the start, a time is."""
    found = read.groupdict()
    if hour := found.get("hour"):
        hours = int(hour) % _NOON + _NOON * (found["half"].lower() == "p")
        return hours * _HOUR + int(found["minute"] or 0) * IN_SECONDS["minute"]
    return int(found["hours"]) * _HOUR + int(found["minutes"]) * IN_SECONDS["minute"] + int(found.get("seconds") or 0)


# --- years ------------------------------------------------------------------------------------------------------------

_MONTH = "|".join(name.title() for name in MONTHS)
_DATE = rf"(?:(?:(?P<day>\d{{1,2}})\s)?(?P<month>{_MONTH})\s)?(?P<year>{YEAR})\b"
_BORN = re.compile(rf"\b[Bb]orn\s(?:[^\d.;:()]{{0,40}}?\s)?(?:in|on)\s(?:[A-Z][a-z]+\s)??{_DATE}")
_DIED = re.compile(rf"\bdied\s(?:[^\d.;:()]{{0,60}}?\s)?(?:in|on)\s(?:[A-Z][a-z]+\s)??{_DATE}")
_AGED = re.compile(
    r"\b(?:[Aa]ged|at\sthe\sage\sof|(?:He|She)\swas|(?:he|she)\swas)\s(?:only\s|just\s)?(?P<age>\d{1,3})(?=[.,;)]|\syears\sold\b|$)"
)
_TURNS = re.compile(r"\bturn(?:s|ed)\s(?P<count>\d{2,3})(?=\sin\b|[,.;)])")
_WERE = re.compile(
    r",\s(?:when\s(?P<who>he|she|they)\s(?:was|were)|aged|at\sthe\sage\sof)\s(?P<age>\d{1,3})(?=[.,;)]|$)"
)
_TURNED = re.compile(
    r"\b(?:[Tt]he|that)\syear\s(?:in\swhich\s|when\s|that\s)?(?P<who>he|she)\s(?:turned|was)\s(?P<age>\d{1,3})\b"
)
_AND_DID = re.compile(r"\sand\s[a-z]+ed\s$")
_AT_AGE = re.compile(rf"\bat\s(?:the\sage\sof\s)?(?P<age>\d{{1,3}}),\sin\s{YEAR}\b")  # and married at 22, in 1953
_BEGUN = re.compile(
    rf"\b(?:founded|established|opened|built|launched|formed|started|began|set\sup|created|dates\sfrom|goes\sback\sto|laid)\b"
    rf"[^\d.;:()]{{0,50}}?\b(?:in\s|to\s|from\s)(?:[A-Z][a-z]+\s)?(?P<year>{YEAR})\b"
)
_JUBILEE = re.compile(
    r"\b(?P<count>\d{2,3})(?:st|nd|rd|th)\s(?:[a-z]+\s)?(?:birthday|anniversary|jubilee)\b(?!\s(?:of|as)\b)"
)
# Whose birth or anniversary it is: "The bridge, opened in 1931, turned", "It opened in 1931. In 2021 it marked its".
_CLAUSE = re.compile(r",\s(?:which\s|that\s)?(?:was\s|had\sbeen\s)?$")
_DID = re.compile(
    r"[^.;,\d]{0,40},\s(?:turns?\s|turned\s|(?!(?:it|the|an?|its|his|her|their|when|where|who|which|and|but|for|in|at|on|with|from|to|by)\s)[a-z]+\s[^.;,\d]*\bits\s)"
)
_IT_DID = re.compile(
    rf"[^.;,\d]{{0,40}}[.;,]\s(?:and\s)?(?:[Ii]n\s(?:(?:{_MONTH})\s)?{YEAR},?\s)?(?:[Ii]ts|[Ii]t\s(?:(?:[a-z]+\s)?[a-z]+\sits|turns|turned))\s"
)
_ANOTHER = re.compile(
    r"\b(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s(?!(?:last|first|own|final|only|home)\b)|(?:marr(?:y|ied)|wed|met)\b)"
)
_OF_ANOTHER = {
    "he": r"\b(?:she|her|hers|they|their|them)\b",
    "she": r"\b(?:he|his|him|they|their|them)\b",
    "they": r"\b(?:he|his|him|she|her)\b",
}
_A_NAME = re.compile(rf"(?<![.]\s)(?<!^)\b(?!(?:{_MONTH})\b)[A-Z][a-z]+")
_IN_A_YEAR = re.compile(rf"\b[Ii]n\s(?:[A-Z][a-z]+\s)?({YEAR})\b")


def ages(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield an age, or the number of an anniversary, that the years of its two ends rule out: 1931 to 2019, aged 85."""
    for n, (start, end) in enumerate(paragraph.sentences):
        first = paragraph.sentences[max(0, n - 1)][0]
        words = paragraph.text[first:end]
        years = [int(year) for year in YEARS.findall(words)]
        if len(years) != TWO:
            continue
        born, died = (form.search(words) for form in (_BORN, _DIED))
        if born and died and _are_of_one(words, born, died):
            at = min(start, first + died.start())
            yield from _wrong_age(_AGED.search(paragraph.text, at, end), born, died)
        elif born and int(born["year"]) == min(years):
            last = YEARS.search(words, born.end())
            turned, told = (form.search(words, born.end()) for form in (_TURNED, _AT_AGE))
            for said, less in ((turned, 0), (told, 1), (last and _WERE.match(words, last.end()), 1)):
                between = _AND_DID.sub("", words[born.end() : said.start()]) if said else ""
                if said and _is_of_one(between, said.groupdict().get("who")):
                    yield from _wrong_years(said, "age", years, first, less)
        begun = _BEGUN.search(words)
        jubilee = begun and (_JUBILEE.search(words, begun.end()) or _TURNS.search(words, begun.end()))
        both = sorted(map(int, _IN_A_YEAR.findall(words)))
        if begun and jubilee and len(both) == TWO and both[0] == int(begun["year"]) and _is_its(words, begun, jubilee):
            yield from _wrong_years(jubilee, "count", both, first)


def _are_of_one(words: str, born: re.Match[str], died: re.Match[str]) -> bool:
    """Return whether a birth and a death are those of one: nobody is named between them, or it goes on with he or she.

    She died in 2023. Born in 1938, she ...
    """
    if born.start() < died.start():
        return not _ANOTHER.search(words, born.end(), died.start())
    return _HE.match(words, born.end()) is not None and not _ANOTHER.search(words, 0, born.start())


_HE = re.compile(r"[^.;]*?,\s(?:he|she)\b")


def _is_of_one(between: str, who: str | None) -> bool:
    """Return whether nobody but the one who was born is named between the birth and an age."""
    others = _OF_ANOTHER[who] if who else r"\b(?:he|she|they)\b"
    return not (_ANOTHER.search(between) or _A_NAME.search(between) or re.search(others, between))


def _is_its(words: str, begun: re.Match[str], jubilee: re.Match[str]) -> bool:
    """Return whether an anniversary is that of what was begun, and not that of a captain, or of the league."""
    between = words[begun.end() : jubilee.start("count")]
    is_clause = _CLAUSE.search(words[: begun.start()]) is not None
    return bool(_IT_DID.fullmatch(between) or (is_clause and _DID.fullmatch(between)))


def _wrong_years(said: re.Match[str], group: str, years: Sequence[int], first: int, less: int = 0) -> Iterator[Slip]:
    """Yield the number of a match that two years rule out; it may be less by so many."""
    right = abs(years[1] - years[0])
    if not right - less <= int(said[group]) <= right and is_near(Decimal(said[group]), Decimal(right)):
        reason = f"from {min(years)} to {max(years)} is {right} years"
        yield Slip(first + said.start(group), first + said.end(group), reason, Decimal(said[group]), "")


def _wrong_age(aged: re.Match[str] | None, born: re.Match[str], died: re.Match[str]) -> Iterator[Slip]:
    """Yield an age at death that the dates of birth and death rule out; a year less if they have no days."""
    if not aged:
        return
    years = int(died["year"]) - int(born["year"])
    right = {years - is_before for is_before in _are_before(died, born)}
    said = int(aged["age"])
    if said not in right and is_near(Decimal(said), Decimal(max(right))):
        reason = f"from {born['year']} to {died['year']} is {' or '.join(map(str, sorted(right)))} years"
        yield Slip(aged.start("age"), aged.end("age"), reason, Decimal(said), "")


def _are_before(one: re.Match[str], other: re.Match[str]) -> set[bool]:
    """Return whether a date is earlier in its year than another one; both answers if it may be either."""
    months = [MONTHS[date["month"].lower()] for date in (one, other) if date["month"]]
    days = [int(date["day"]) for date in (one, other) if date["day"]]
    if len(months) < TWO or (months[0] == months[1] and len(days) < TWO):
        return {False, True}
    return {days[0] < days[1] if months[0] == months[1] else months[0] < months[1]}


_IN = rf"(?:(?:in|from|to|until|till|and|since|between)\s(?:(?:{_MONTH})\s)?(?={YEAR}\b))"
_TWO_YEARS = re.compile(rf"\b{_IN}(?P<first>{YEAR})\b(?:[^.;\d]|\b\d\d?\b)*?\b{_IN}(?P<last>{YEAR})\b")
_THOSE = re.compile(r"\b(?:[Tt]hose|[Tt]hese)\s$")
_AFTER_IT = re.compile(r",?\safter\s$")
_OF_IT = re.compile(r"(?:\sof\s(?:use|service|operation|exile|existence))?(?=[,.;)]|$)|\sin\swhich\b")
_FROM_TO = rf"from\s(?:(?:{_MONTH})\s)?(?P<first>{YEAR})\s(?:to|until|till)\s(?:(?:{_MONTH})\s)?(?P<last>{YEAR})\b"
_FROM_BEFORE = re.compile(rf"\b{_FROM_TO},\s(?:or\s|for\s|a\stotal\sof\s)?$")
_FROM_AFTER = re.compile(rf",?\s{_FROM_TO}")
# What begins in a year, and how the same may end in another one.
_COURSES = tuple(
    (re.compile(rf"\b(?:{begins})\b"), re.compile(rf"\b(?:{ends})\b"))
    for begins, ends in (
        (r"left|went|emigrated|fled|moved", r"came\s(?:back|home)|returned"),
        (r"joined|elected|appointed|took\soffice|came\sto\spower", r"left|resigned|stepped\sdown|retired"),
        (
            r"opened|founded|built|erected|put\sup|launched|introduced|installed",
            r"closed|shut|demolished|(?:taken|pulled|torn)\sdown|abolished|scrapped|withdrawn",
        ),
    )
)


def terms(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield a number of years that the two years around it rule out: from 1998 until 2011, and in those 18 years."""
    for claim in paragraph.amounts:
        if claim.kind == "months" and claim.unit == IN_MONTHS["year"] and claim.is_plain and not claim.value.bound:
            ends = _ends(paragraph, claim)
            right, said = abs(ends[1] - ends[0]), claim.number / claim.unit
            if abs(said - right) > 1 and is_near(said, Decimal(right)):
                yield wrong(claim, f"from {ends[0]} to {ends[1]} is {right} years")


def _ends(paragraph: Paragraph, claim: Amount) -> tuple[int, int]:
    """Return the year in which something began, and that in which it ended after some years; two zeros if not told."""
    start = paragraph.sentences[max(0, claim.sentence - 1)][0]
    before, after = paragraph.text[start : claim.begin], paragraph.text[claim.end : paragraph.end_of(claim)]
    found = (_OF_IT.match(after) and _FROM_BEFORE.search(before)) or _FROM_AFTER.match(after)
    if not found and len(YEARS.findall(before)) == TWO:
        two = _TWO_YEARS.search(before)
        is_after = two and _AFTER_IT.fullmatch(before, two.end()) and _OF_IT.match(after)
        found = two if _THOSE.search(before) or (two and is_after and _is_one_course(before, two)) else None
    return (int(found["first"]), int(found["last"])) if found else (0, 0)


def _is_one_course(words: str, two: re.Match[str]) -> bool:
    """Return whether what is said to end in the second of two years may be what began in the first."""
    begun, ended = words[: two.start("first")], words[two.end("first") :]
    return any(begins.search(begun) and ends.search(ended) for begins, ends in _COURSES)
