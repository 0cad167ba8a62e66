"""Ages, and the numbers of anniversaries, that the years of two events rule out: 1931 to 2019, aged 85."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import Slip
from innofacts.arithmetic.phrases import IN_A_YEAR, SEVERAL, YEARS
from innofacts.arithmetic.relation import is_near
from innofacts.arithmetic.rules.moments import MONTH
from innofacts.english.calendar import MONTHS
from innofacts.english.numerals import ORDINALS, YEAR
from innofacts.patterns import regex
from innofacts.times.spans import count_of

_DATE = rf"(?:(?:(?P<day>\d{{1,2}})\s)?(?P<month>{MONTH})\s)?(?P<year>{YEAR})\b"
_BORN = regex(rf"\b[Bb]orn,?\s(?:[^\d.;:()]{{0,40}}?\s)?(?:in|on)\s(?:[A-Z][a-z]+\s)??{_DATE}")
_DIED = regex(rf"\bdied\s(?:[^\d.;:()]{{0,60}}?\s)?(?:in|on)\s(?:[A-Z][a-z]+\s)??{_DATE}")
_AGED = regex(
    r"\b(?:[Aa]ged|at\sthe\sage\sof|(?:He|She)\swas|(?:he|she)\swas|(?<=\d{4}\s)at)\s(?:only\s|just\s)?(?P<age>\d{1,3})(?=[.,;)]|\syears\sold\b|$)|"
    r",\s(?:only|just|barely)\s(?P<old>\d{1,3})(?=\syears\sold\b)"
)
_TURNS = regex(r"\bturn(?:s|ed)\s(?P<count>\d{2,3})(?=\sin\b|[,.;)])")
_WERE = regex(r",\s(?:when\s(?P<who>he|she|they)\s(?:was|were)|aged|at\sthe\sage\sof)\s(?P<age>\d{1,3})(?=[.,;)]|$)")
_TURNED = regex(
    r"\b(?:[Tt]he|that)\syear\s(?:in\swhich\s|when\s|that\s)?(?P<who>he|she)\s(?:turned|was)\s(?P<age>\d{1,3})\b"
)
_AND_DID = regex(r"\sand\s[a-z]+ed\s$")
_AT_AGE = regex(rf"\bat\s(?:the\sage\sof\s)?(?P<age>\d{{1,3}}),\sin\s{YEAR}\b")  # and married at 22, in 1953
_BEGUN = regex(
    rf"\b(?:[Ff]ounded|[Ee]stablished|[Oo]pened|[Bb]uilt|launched|[Ff]ormed|[Ss]tarted|began|[Ss]et\sup|[Cc]reated|dates\sfrom|goes\sback\sto|laid)\b"
    rf"[^\d.;:()]{{0,50}}?\b(?:in\s|to\s|from\s)(?:[A-Z][a-z]+\s)?(?P<year>{YEAR})\b"
)
_JUBILEE = regex(
    rf"\b(?P<count>\d{{2,3}}(?=st|nd|rd|th)|(?:{'|'.join(ORDINALS)})(?=\s))(?:st|nd|rd|th)?\s(?:[a-z]+\s)?(?:birthday|anniversary|jubilee)\b(?!\s(?:of|as)\b)"
)
# Whose birth or anniversary it is: "The bridge, opened in 1931, turned", "It opened in 1931. In 2021 it marked its".
_CLAUSE = regex(r",\s(?:which\s|that\s)?(?:was\s|had\sbeen\s)?$")
_DID = regex(
    r"[^.;,\d]{0,80},\s(?:turns?\s|turned\s|(?!(?:it|the|an?|its|his|her|their|when|where|who|which|and|but|for|in|at|on|with|from|to|by)\s)[a-z]+\s[^.;,\d]*\b(?:its|their)\s)"
)
# Founded by a monk in 1887, the brewery toasted its 135th anniversary.
_BEGUN_AT_FIRST = regex(r"(?:^|[.;]\s|[.]”\s)$")
_IT_THEN = regex(
    r"(?:\s(?:by|with|in|at|as|for)\s[^.;,\d]{1,60})?,\s(?:the|this|that|[A-Z][\w’'-]+)\s(?:[\w’'-]+\s){1,5}?(?!(?:of|by|and|or|in|with)\s)[a-z]+\s(?:its|their)\s"
)
_IT_DID = regex(
    r"(?:\s(?:by|with|in|at|as)\s[^.;,\d]{1,40})?,?\sand\s(?:(?:will|is\sto)\s)?(?:marks?|marked|celebrate[sd]?|toast(?:s|ed)?)\s(?:its|their)\s|"
    rf"[^.;,\d]{{0,40}}[.;,]\s(?:and\s)?(?:[Ii]n\s(?:(?:{MONTH})\s)?{YEAR},?\s)?(?:[Ii]ts|[Ii]t\s(?:(?:[a-z]+\s)?[a-z]+\sits|turns|turned))\s"
)
_ANOTHER = regex(
    r"\b(?:(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s(?!(?:last|first|own|final|only|home)\b)|(?:marr(?:y|ied)|wed|met)\b)"
)
_OF_ANOTHER = {
    "he": r"\b(?:she|her|hers|they|their|them)\b",
    "she": r"\b(?:he|his|him|they|their|them)\b",
    "they": r"\b(?:he|his|him|she|her)\b",
}
ALREADY = r"(?:already\s|only\s|just\s|barely\s|still\s|then\s)?"
"""The pattern of adverbs before an age."""
_HE_WAS = rf"(?:he|she)\s(?:was|is|will\sbe|would\sbe)\s{ALREADY}"
_THEN = r"(?=\sat\sthe\stime\b|\syears\sold\b|[,.;)]|$)"
# How old somebody was in a year: in 1984, when she was 56; at the age of 56 in 1984; 56 when she came in 1984.
_AGED_IN = (
    rf"\b[Ii]n\s(?:(?:{MONTH})\s)?(?P<year>{YEAR}),?\s(?:when\s{_HE_WAS}|(?:at\sthe\sage\sof|aged)\s{ALREADY})(?P<age>{SEVERAL}){_THEN}",
    rf"\b(?:until|by)\s(?P<year>{YEAR}),\swhen\s{_HE_WAS}(?P<age>{SEVERAL}){_THEN}",
    rf"\b(?:at\sthe\sage\sof|aged)\s{ALREADY}(?P<age>{SEVERAL}),?\sin\s(?:(?:{MONTH})\s)?(?P<year>{YEAR})\b",
    rf"\b(?:[Ww]hen|[Aa]s)\s[^.;,\d]{{3,40}}\sin\s(?:(?:{MONTH})\s)?(?P<year>{YEAR}),\s[^.;,\d]{{3,30}}\swas\s{ALREADY}(?P<age>{SEVERAL}){_THEN}",
    (
        rf"\bwas\s{ALREADY}(?P<age>{SEVERAL})\s(?:years\sold\s)?when\s"
        r"(?![^.;,\d]*\b(?:told|said|wrote|says|recall\w*|remember\w*|how|that|about|of)\b)"
        rf"[^.;,\d]{{3,40}}(?:,\s[^.;,\d]{{3,30}},[^.;,\d]{{3,20}})?\sin\s(?:(?:{MONTH})\s)?(?P<year>{YEAR})\b"
    ),
    rf"\b[Ii]n\s(?:(?:{MONTH})\s)?(?P<year>{YEAR})\.\s(?:He|She)\swas\s{ALREADY}(?P<age>{SEVERAL})\sat\sthe\stime\b",
)
_AGES_IN = tuple(map(regex, _AGED_IN))
# A name that is no place, and not that of who was born: Born in 1938, the sculptor Ada Hill.
_A_PERSON_ELSE = regex(
    rf"(?<!\bthe\s)(?<!\bin\s)(?<!\bat\s)(?<!\bof\s)(?<!\bto\s)(?<!\bfrom\s)(?<!\bfor\s)(?<![.]\s)(?<!^)\b(?!(?:{MONTH})\b)[A-Z][a-z]+"
)
_WHO_IS_BORN = regex(r"\s*,\s(?:the\s(?:[a-z]+\s){1,3})?(?:[A-Z][\w’'-]+\s){1,3}")
_HE_OR_SHE = regex(r"\b(?:[Hh]e|[Ss]he)\b")
_WHOSE = regex(r"(?:\b[\w-]+[’']s|\b[Hh]is|\b[Hh]er|\b[Tt]heir)\s[^.;\d]*$")


def ages(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield an age, or the number of an anniversary, that the years of its two ends rule out: 1931 to 2019, aged 85."""
    for n, (start, end) in enumerate(paragraph.sentences):
        first = paragraph.sentences[max(0, n - 1)][0]
        words = paragraph.text[first:end]
        years = [int(year) for year in YEARS.findall(words)]
        if len(years) != 2:
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
        yield from _wrong_in_a_year(words, first, born)
        begun = _BEGUN.search(words)
        jubilee = begun and (_JUBILEE.search(words, begun.end()) or _TURNS.search(words, begun.end()))
        both = sorted(map(int, IN_A_YEAR.findall(words)))
        if begun and jubilee and len(both) == 2 and both[0] == int(begun["year"]) and _is_its(words, begun, jubilee):
            yield from _wrong_years(jubilee, "count", both, first)


def _wrong_in_a_year(words: str, first: int, born: re.Match[str] | None) -> Iterator[Slip]:
    """Yield the later of two ages in a year, or one after a year of birth, which the years between them rule out."""
    told = {match.span("age"): match for form in _AGES_IN for match in form.finditer(words)}
    found = [told[at] for at in sorted(told)]
    ends = [born, *found] if born else found
    if len(ends) != 2 or ends[0].end() > ends[1].start("age") or not _are_both_of_one(words, *ends):
        return
    since, claim = ends
    years, said = (int(claim["year"]) - int(since["year"]), count_of(claim["age"]))
    grown = said if born else said - count_of(since["age"])
    is_right = years - 1 <= grown <= years + (not born)
    if years and not is_right and is_near(Decimal(abs(grown) or 1), Decimal(abs(years))):
        low, high = sorted((int(since["year"]), int(claim["year"])))
        reason = f"from {low} to {high} is {abs(years)} years"
        yield Slip(first + claim.start("age"), first + claim.end("age"), reason, Decimal(said), "")


def _are_both_of_one(words: str, since: re.Match[str], claim: re.Match[str]) -> bool:
    """Return whether nobody else is named up to an age, and a birth is not that of somebody's father."""
    is_birth = "age" not in since.groupdict()
    between = words[since.end() : claim.start("age")]
    between = _WHO_IS_BORN.sub("", between, count=1) if is_birth and _WHO_IS_BORN.match(between) else between
    others = [_OF_ANOTHER[who.lower()] for who in _HE_OR_SHE.findall(claim[0])[-1:]]
    return not (
        (is_birth and _WHOSE.search(words[: since.start()]))
        or _ANOTHER.search(between)
        or _A_PERSON_ELSE.search(between)
        or any(re.search(other, between) for other in others)
    )


def _are_of_one(words: str, born: re.Match[str], died: re.Match[str]) -> bool:
    """Return whether a birth and a death are those of one: nobody is named between them, or it goes on with he or she.

    She died in 2023. Born in 1938, she ...
    """
    if born.start() < died.start():
        return not _ANOTHER.search(words, born.end(), died.start())
    is_he = _HE.match(words, born.end()) or _HE_HAD_BEEN.search(words[: born.start()])
    is_he = is_he or _WAS.fullmatch(words, died.end(), born.start())  # who died in 1963 aged 77, was born in 1886
    return is_he is not None and not _ANOTHER.search(words, 0, born.start())


_WAS = regex(r"[^.;]{0,40}?,\s(?:was|had\sbeen)\s")
_HE_HAD_BEEN = regex(r"[.;]\s(?:He|She|he|she)\s(?:had\sbeen|was)\s$")
_HE = regex(r"[^.;]*?,\s(?:he|she)\b")


def _is_of_one(between: str, who: str | None) -> bool:
    """Return whether no words between a birth and an age are of anybody but the one who was born: his son, married."""
    others = _OF_ANOTHER[who] if who else r"\b(?:he|she|they)\b"
    return not (_ANOTHER.search(between) or re.search(others, between))


def _is_its(words: str, begun: re.Match[str], jubilee: re.Match[str]) -> bool:
    """Return whether an anniversary is that of what was begun, and not that of a captain, or of the league."""
    between = words[begun.end() : jubilee.start("count")]
    is_clause = _CLAUSE.search(words[: begun.start()]) is not None
    is_first = _BEGUN_AT_FIRST.search(words[: begun.start()]) is not None
    return bool(
        _IT_DID.fullmatch(between)
        or (is_clause and _DID.fullmatch(between))
        or (is_first and _IT_THEN.fullmatch(between))
    )


def _wrong_years(said: re.Match[str], group: str, years: Sequence[int], first: int, less: int = 0) -> Iterator[Slip]:
    """Yield the number of a match that two years rule out; it may be less by so many."""
    right, told = abs(years[1] - years[0]), ORDINALS.get(said[group]) or int(said[group])
    if not right - less <= told <= right and is_near(Decimal(told), Decimal(right)):
        reason = f"from {min(years)} to {max(years)} is {right} years"
        yield Slip(first + said.start(group), first + said.end(group), reason, Decimal(told), "")


def _wrong_age(aged: re.Match[str] | None, born: re.Match[str], died: re.Match[str]) -> Iterator[Slip]:
    """Yield an age at death that the dates of birth and death rule out; a year less if they have no days."""
    if not aged:
        return
    years = int(died["year"]) - int(born["year"])
    right = {years - is_before for is_before in _are_before(died, born)}
    group = "age" if aged["age"] else "old"
    said = int(aged[group])
    if said not in right and is_near(Decimal(said), Decimal(max(right))):
        reason = f"from {born['year']} to {died['year']} is {' or '.join(map(str, sorted(right)))} years"
        yield Slip(aged.start(group), aged.end(group), reason, Decimal(said), "")


def _are_before(one: re.Match[str], other: re.Match[str]) -> set[bool]:
    """Return whether a date is earlier in its year than another one; both answers if it may be either."""
    months = [MONTHS[date["month"].lower()] for date in (one, other) if date["month"]]
    days = [int(date["day"]) for date in (one, other) if date["day"]]
    if len(months) < 2 or (months[0] == months[1] and len(days) < 2):
        return {False, True}
    return {days[0] < days[1] if months[0] == months[1] else months[0] < months[1]}
