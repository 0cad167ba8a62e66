"""How old one person is and was, and how many years ago that was: Ada Hill, 51, who founded it six years ago at 45."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import Slip
from innofacts.arithmetic.phrases import SEVERAL
from innofacts.arithmetic.relation import is_near
from innofacts.arithmetic.rules.ages import ALREADY
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.times.spans import count_of

_I = "(?:he|she|I|they)"
_THEN = rf"(?P<then>{SEVERAL})"
_SPAN = rf"(?P<span>{SEVERAL}) years"
_AT_AGE = (
    rf"(?:at (?:the age of |(?:just|only) )?|aged {ALREADY}|when {_I} (?:was|were) {ALREADY}|"
    rf"(?:as|then) an? ){_THEN}(?:-year-old\b|(?= years old\b|[,.;)]|$))"
)
_MEANWHILE = r"[^\d.;:]{0,60}?"
# How old somebody was, and how many years ago that was.
_FORMS = (
    # founded it six years ago at the age of 45; nine years ago, at 25
    rf"\b{_SPAN} ago\b,?{_MEANWHILE}\b{_AT_AGE}",
    # came here at 25, nine years ago; joined as a 16-year-old apprentice, 42 years ago
    rf"\b{_AT_AGE}{_MEANWHILE}\b{_SPAN} ago\b",
    # at the controls for 38 years, since he was 25
    rf"\bfor (?:the (?:past|last) )?{_SPAN},? (?:ever )?since {_I} (?:was|were) {ALREADY}{_THEN}(?=[,.;)]|$)",
    # has rung the bell since she was 12, for 38 years; since he was 12, 38 years ago
    rf"\bsince {_I} (?:was|were) {ALREADY}{_THEN}, (?:for )?{_SPAN}\b",
)
_TOLD = tuple(Form("ago since", form.replace(" ", r"\s")) for form in _FORMS)
# How old somebody is: Ada Hill, 51, said; Ada Hill, who is 51; is 63 and has; a 63-year-old farmer.
_NOW = regex(
    r"(?<=[a-z]),\s(?:who\sis\s|now\s|aged\s)?(?P<age>\d{2})(?=[,.;)]|$)|"
    r"\b(?:is|has\sturned)\s(?:now\s)?(?P<is>\d{2})(?=[,.;)]|\sand\b|\syears\sold\b)|"
    r"(?<!\bas\sa\s)(?<!\bas\san\s)(?<!\bthen\sa\s)(?<!\bthen\san\s)\b(?P<old>\d{2})-year-old\b"
)
_GROUPS = ("age", "is", "old")


def lives(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the number of years since somebody was so old, if it does not lead to how old the same person is now.

    The age now is the only one that the sentence tells, or else that the sentence before or after it does.
    """
    for n, (start, end) in enumerate(paragraph.sentences):
        told = {match.start("span"): match for form in _TOLD for match in form.finditer(paragraph.text, start, end)}
        if not told:
            continue
        around = (_ages_now(paragraph, *some, [*told.values()]) for some in ((n, n), (n - 1, n), (n, n + 1)))
        ages = next(filter(None, around), [])
        for match in told.values():
            yield from _wrong(match, ages)


def _ages_now(paragraph: Paragraph, first: int, last: int, told: Sequence[re.Match[str]]) -> list[int]:
    """Return how old people are, as the sentences from one to another say it, but for words of an age of long ago."""
    start, end = paragraph.sentences[max(0, first)][0], paragraph.sentences[min(last, len(paragraph.sentences) - 1)][1]
    found = [
        now
        for now in _NOW.finditer(paragraph.text, start, end)
        if all(now.end() <= then.start() or now.start() >= then.end() for then in told)
    ]
    return [int(next(filter(None, map(now.group, _GROUPS)))) for now in found]


def _wrong(told: re.Match[str], ages: Sequence[int]) -> Iterator[Slip]:
    """Yield the years of a match if somebody who was so old then has another age now; a birthday makes it one less."""
    then, years = count_of(told["then"]), count_of(told["span"])
    if len({*ages}) != 1:
        return
    now = ages[0]
    if then < now and abs(now - then - years) > 1 and is_near(Decimal(years), Decimal(now - then)):
        reason = f"from {then} to {now} is {now - then} years"
        yield Slip(told.start("span"), told.end("span"), reason, Decimal(years), "")
