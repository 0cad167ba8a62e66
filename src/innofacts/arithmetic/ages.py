"""Ages, and the numbers of anniversaries, that the years of two events rule out: 1931 to 2019, aged 85."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.explanations import TWO
from innofacts.arithmetic.moments import MONTH
from innofacts.arithmetic.paragraphs import YEARS, Paragraph
from innofacts.arithmetic.relation import is_near
from innofacts.arithmetic.values import Slip
from innofacts.english.numerals import YEAR
from innofacts.english.wording import MONTHS

_DATE = rf"(?:(?:(?P<day>\d{{1,2}})\s)?(?P<month>{MONTH})\s)?(?P<year>{YEAR})\b"
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
    rf"[^.;,\d]{{0,40}}[.;,]\s(?:and\s)?(?:[Ii]n\s(?:(?:{MONTH})\s)?{YEAR},?\s)?(?:[Ii]ts|[Ii]t\s(?:(?:[a-z]+\s)?[a-z]+\sits|turns|turned))\s"
)
_ANOTHER = re.compile(
    r"\b(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s(?!(?:last|first|own|final|only|home)\b)|(?:marr(?:y|ied)|wed|met)\b)"
)
_OF_ANOTHER = {
    "he": r"\b(?:she|her|hers|they|their|them)\b",
    "she": r"\b(?:he|his|him|they|their|them)\b",
    "they": r"\b(?:he|his|him|she|her)\b",
}
_A_NAME = re.compile(rf"(?<![.]\s)(?<!^)\b(?!(?:{MONTH})\b)[A-Z][a-z]+")
_IN_A_YEAR = re.compile(rf"\b[Ii]n\s(?:[A-Z][a-z]+\s)?({YEAR})\b")


# What comes before an age, and what after it: aged 19, Ms Ada Hill, 19, and Ms Hill (19).
_AN_AGE = re.compile(r"(?i)\b(?:aged|at\sthe\sage\sof|turn(?:ed|s|ing))\s(?:only\s|just\s)?$")
_A_PERSON = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|[A-Z][\w’'-]+)\s[A-Z][\w’'-]+(?:,\s|\s\()$")
_CLOSED = re.compile(r"[,.;)]|$")
_OLDEST = 120


def is_age(paragraph: Paragraph, one: Amount) -> bool:
    """Return whether a number is told as the age of somebody: aged 19; Ms Ada Hill, 19, said."""
    if one.end != one.value.end or one.number / one.unit > _OLDEST:
        return False
    before = paragraph.before(one)
    is_apposed = _A_PERSON.search(before) and _CLOSED.match(paragraph.text, one.value.end)
    return bool(_AN_AGE.search(before) or is_apposed)


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
