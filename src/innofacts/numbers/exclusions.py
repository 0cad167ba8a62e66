"""Numbers that are not figures: `designations`, `ages`, labels of sections and pages, and what is told in passing."""

import re
from typing import NamedTuple

from innofacts.english.cardinals import CARDINALS
from innofacts.english.countries import place_of
from innofacts.english.function_words import HEDGES, MODALS
from innofacts.english.labels import LABELS, PERHAPS_LABELS
from innofacts.english.numerals import SCALES
from innofacts.english.speakers import REMARKING, SAYING
from innofacts.english.stopwords import PROSE
from innofacts.english.units import WITH_A_TIME
from innofacts.english.wording import TAKING, WAITING
from innofacts.forms import Forms
from innofacts.numbers.ages import AGES, COUNTS, ages_behind
from innofacts.numbers.designations import DESIGNATIONS, NOT_A_LABEL, NUMBERS
from innofacts.patterns import regex

# What an excluded number is.
LABEL = "label"  # part of a name, a reference, a time of day: no quantity
AGE = "age"  # of a person: aged 45
PASSING = "passing"  # a quantity mentioned for something else: six years later
BARE = "bare"  # a number of which nothing is said, as that of what was named before: the four heirs


class Excluded(NamedTuple):
    """A span of a text whose numbers are not figures."""

    start: int
    """Its first code point."""
    end: int
    """The code point after it."""
    what: str
    """LABEL, AGE, PASSING or BARE."""


_CARDINALS = [word for word, n in CARDINALS.items() if n]
_AGO = rf"(?:\d{{1,3}}(?:,\d{{3}})*(?:\.\d+)?|{COUNTS})"
_FEW = "|".join(_CARDINALS[: _CARDINALS.index("twelve") + 1])
# Not behind "two of": of nine members, of whom two left, there are nine.
_SOME_OF = r"(?<!\d\sof\s)" + "".join(rf"(?<!\b{word}\sof\s)" for word in _FEW.split("|")[1:])
_SCALES = "|".join(SCALES)
_BEFORE_A_NOUN = r"(?:the|its|his|her|their|an?(?!\s(?:year|month|week|day|night|hour|minute)))\b"
# Channel 9 promises, at the end of what it says; but not: on day 9 protests began.
_REMARKED = rf"(?:{'|'.join(word for word in sorted(SAYING | REMARKING) if word.endswith('s'))})(?=[.,;:)]|$|\sthat\b)"
# Nor is "bus 7 serves the port" seven of something: an article or a pronoun follows a verb, and not a noun.
_NO_PLURAL = (
    rf"(?!\s(?:(?!{_BEFORE_A_NOUN})[a-z-]+\s){{0,2}}(?:people|men|women|children|staff|(?!its|his|says|reckons"
    rf"|claims|warns|{_REMARKED})[a-z-]+[a-rt-z]s)\b"
    rf"(?!\s(?:{_BEFORE_A_NOUN}|(?:it|them|whether|how|off|at\s\d)\b)))"
)
_NO_NOUNS = "|".join(
    (
        *sorted(PROSE | {"ago", "earlier", "later", "per"}),
        "nurseries",
        *(f"{noun}(?:e?s)?" for noun in sorted(WITH_A_TIME)),
    )
)
# What is a measurement after these words, whatever follows: it has taken 40 minutes since May.
_NOT_TAKEN = "".join(rf"(?<!\b{words}\s)" for words in (*sorted(TAKING | WAITING), r"age\sof"))
BARES = (
    ("-st -lane -way -p -d -wheel -hole -letter -bit -tier -fold",
     (rf"(?i)\b(?:\d{{1,3}}|{COUNTS})-(?:star|storey|story|"
      rf"lane|way|point\splan|"
      r"dimensional|degree|door|wheel|wheeler|wheelers|piece|hole|letter|digit|bit|stroke|pronged|tier|fold-up|party|"
      r"page|stage|phase|step)\b")),
    ("majority quorum vote",
     r"(?i)\b(?:two-thirds|two\sthirds|three-quarters|simple|absolute)\s(?:majority|quorum|vote)\b"),
    ("(", r"\(\d{1,3}\)"),
    (" ".join(f"_{word}" for word in _FEW.split("|")),
     (rf"(?i)(?:(?<!(?-i:\bOf)\s){_SOME_OF}\b(?:the|our|their|its)|\b(?:these|those|both|his|her|all))\s(?:other\s|last\s|first\s|"
      rf"main\s)?(?:{_FEW})\b"
      rf"(?!\s(?:per\scent|percent|{_SCALES}|hundred|times))(?!-|\sand\sa)")),
)  # fmt: skip
"""Patterns of numbers of which nothing is said, each with its signs: the four heirs, a 240-page report, in brackets."""
PASSINGS = (
    ("-year -month -week -day -hour -minute -decade -century",
     rf"(?i)\b(?:(?:\d{{1,3}}|{COUNTS})-\sto\s)?(?:\d{{1,3}}|{COUNTS})-(?:year|month|week|day|hour|minute|decade|century)\b"),
    # over the 10 year period, twelve month forward rates
    ("year month week day hour minute decade",
     (rf"(?i)(?<![\d.,:/-])\b(?:(?:\d{{1,3}}|{COUNTS})(?:\sto\s|-|–))?(?!(?:1|one)\b)(?:\d{{1,3}}|{COUNTS})"
      rf"\s(?:year|month|week|day|hour|minute|decade)(?=\s(?!(?:{_NO_NOUNS})\b)[a-z])")),
    ("go",
     (rf"(?i)\b(?:with|has|have|had|are|were|is)\s(?:still\s|only\s|just\s)?(?:\d{{1,2}}|{COUNTS})\s"
      r"(?:[a-z-]+\s){1,3}to\sgo\b(?=[.,;:)]|$|\s(?:before|until|till|in)\b)")),
    ("ci confidence", r"\b(?:9\d(?:\.\d)?\s?%|9\d\s?per\scent|9\d-percent)\s?(?:CI|confidence)\b"),
    ("year month week day hour minute decade centur quarter",
     (rf"(?i)(?<!\bfor\sthe\s(?=first\s\w{{1,9}}\s(?:hour|minute)))\b"  # is free for the first 2 hours
      r"(?:next|past|last|previous|coming|first|final|following|preceding|these|another|the)\s"
      rf"(?:(?:{HEDGES})\s)?"
      rf"(?:\d{{1,3}}|{COUNTS})(?:(?:\sto\s|\sor\s|-|–)(?:\d{{1,3}}|{COUNTS}))?[-\s]"
      r"(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centuries|quarters?)\b(?!\sof\s(?:schooling|"
      r"education|experience))")),
    ("earlier before ago previously later after on, on. on; since prior row running hence into",
     (rf"(?i)\b(?<![\d.]){_NOT_TAKEN}(?:(?:\d{{1,3}}|{COUNTS})\s(?:years?|months?|weeks?|days?|hours?),?\s(?:and\s)?"
      rf"|between\s{_AGO}\sand\s|{_AGO}(?:\sto\s|-|–))?{_AGO}[-\s]"
      r"(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|centuries)[-\s]?"
      r"(?=(?:earlier|before|ago|previously|later|after|on(?=[,.;])|since|prior|in\sa\srow|running|hence|into)\b)")),
)  # fmt: skip
"""Patterns of other quantities mentioned for something else: six years later, the 95 % confidence interval."""
_FORMS = Forms(
    [
        (signs, pattern, what)
        for what, rows in ((LABEL, DESIGNATIONS), (AGE, AGES), (PASSING, PASSINGS), (BARE, BARES))
        for signs, pattern in rows
    ]
)
# A word with a number after it, excluded if the word is a label. To look for any word, and read on only behind a label,
# is ten times as quick as to search for each label.
_BEFORE_A_NUMBER = regex(r"\b([A-Za-z]++)\.?\s(?:no\.?\s)?\(?\d")
_LABELLED = rf"\b(?P<label>[A-Za-z]+)\.?\s(?:no\.?\s)?\(?{NUMBERS}\)?{NOT_A_LABEL}"
_LABELLED_BY = (
    (regex(_LABELLED), LABELS | {f"{label}s" for label in LABELS}),
    (regex(_LABELLED + _NO_PLURAL), PERHAPS_LABELS),
)
_BEFORE_A_VERB = regex(
    r"(?i)(?:(?<!according)(?<!prior)(?<!due)(?<!refer)(?<!refers)(?<!referring)(?<!similar)(?<!compared)(?<!close)(?<!next)"
    rf"(?<!up)(?<!respect)(?<!relative)\sto|\b(?:{'|'.join(sorted(MODALS))}|not))\s\Z"
)
_THINGS = regex(r"\s(?:[a-z-]+\s){0,2}(?:people|men|women|children|staff|[a-z-]+[a-rt-z]s)\b")


def _is_verb(text: str, match: re.Match[str]) -> bool:
    """Return whether a word that may label a number is a verb whose object it counts: to release 40 turtles."""
    before = text[max(0, match.start() - _LONGEST_BEFORE) : match.start()]
    if match["label"] == "seat" and _CAN.search(before):
        return True  # the coach can seat 46
    return _BEFORE_A_VERB.search(before) is not None and _THINGS.match(text, match.end()) is not None


_CAN = regex(r"(?i)\b(?:can|could|will|would)\s(?:only\s|now\s)?\Z")


_LONGEST_BEFORE = 15  # characters


def _is_counted(match: re.Match[str]) -> bool:
    """Return whether a plural that may label numbers has only one, and so is what has so many: its sites 6.3."""
    is_plural = match["label"].lower()[:-1] in LABELS | PERHAPS_LABELS
    return is_plural and len(_DIGITS.findall(match[0])) == 1


_TIMES = frozenset("year season month week day".split())
_THIS = regex(r"(?i)\b(?:last|this|next|that|the\s(?:previous|following|same)|(?:in|after|within)\san?)\s\Z")
_OF_SO_MANY = regex(r"\sof\s(?:the|its|their|these|those)\s\d")
_LONGEST_THIS = 15  # characters


def _is_when(text: str, match: re.Match[str]) -> bool:
    """Return whether a time is no label, but says when: last year 30, this year 45; after a week 260 were left.

    By the end of the month 318 of the 1,060 had signed.
    """
    before = text[max(0, match.start() - _LONGEST_THIS) : match.start()]
    is_part = before.lower().endswith("the ") and _OF_SO_MANY.match(text, match.end())
    return match["label"].lower() in _TIMES and bool(is_part or _THIS.search(before))


_REST_OF_THOUSANDS = regex(r"(?:\s\d{3})+(?!\d)")
_ANY_SUCH = regex(
    r"(?i)\b(?:an?|each|every|per|the|this|that|its|our|their)\s"
    r"(?:(?!(?:at|by|for|from|in|of|on|to|with)\b)[a-z-]+\s){0,2}\Z"
)
_LONGEST_SUCH = 40  # characters


def _is_in_groups(text: str, match: re.Match[str]) -> bool:
    """Return whether a label is named by itself, and the number behind it has thousands: on a busy day 165 000 came."""
    before = text[max(0, match.start() - _LONGEST_SUCH) : match.start()]
    return _REST_OF_THOUSANDS.match(text, match.end()) is not None and _ANY_SUCH.search(before) is not None


_DIGITS = regex(r"\d+(?:\.\d+)?")
# At the beginning of a block: the number of an item or a heading.
_ITEM = regex(r"\s(?<=[;:]\s)(?:\(?\d{1,2}[.)])(?=\s+\w)")
_NUMBERING = regex(r"\s*(?:\(?\d{1,3}(?:\.\d+)*[.)](?=\s)|\d{1,2}(?:\.\d{1,2})*\.?(?=\s+[A-Z]))")


_COUNT_OF_A_NAME = regex(r"\s*\d{1,2}\s+(?P<name>(?:[A-Z][\w’'-]+\s(?:and\s(?=[A-Z]))?)+)[a-z-]+[a-rt-z]s\b")


def _begins_with_a_count(text: str, start: int, end: int) -> bool:
    """Return whether a block begins with a count and a name, and not with a heading: 12 African states signed it."""
    match = _COUNT_OF_A_NAME.match(text, start, end)
    words = match["name"].split() if match else []
    is_name = len(words) > 1 or any(map(place_of, words))
    return is_name and words[0].lower() not in PROSE and text[start:end].rstrip().endswith(".")


_NAME_BEFORE_A_NUMBER = regex(
    r"(?P<lead>(?i:\b(?:in|at|near|around|across|(?:that|those)\sof|(?P<rank>followed\sby|ahead\sof))\s(?:the\s)?)|(?<![\w’'-]))"
    r"(?P<name>(?:(?![\d_a-z])\w[\w’'-]*\s)+)"
    r"(?P<brackets>\((?P<number>\d{1,3}(?:(?:,\d{3})+|\.\d+)?)(?:\)|(?=[ %])))"
)
_NEXT_NAME = regex(r"(?:[^()]*\))?,?\s(?:and\s|or\s)?")
_OLDEST = 120


def _behind_names(text: str, start: int, end: int) -> set[tuple[int, int]]:
    """Return the spans of numbers in brackets, each behind a name of a list: most are in Vik (412) and Ost (85).

    One of them is too large for an age, and they are places; or it is too exact for both an age and a reference. Or
    they come next in the order of a figure: Lund had 51 cases per 10,000 people, followed by Vik (43) and Ost (32).
    """
    if text.count("(", start, end) <= 1:
        return set()
    places: list[re.Match[str]] = []
    lists: list[list[re.Match[str]]] = [places]
    for match in _NAME_BEFORE_A_NUMBER.finditer(text, start, end):
        before = lists[-1][-1].end() if lists[-1] else match.end()
        if match["lead"] or place_of(match["name"].strip()):
            lists.append(places)
        elif not _NEXT_NAME.fullmatch(text, before, match.start()):
            lists.append([])
        lists[-1].append(match)
    several = [one for one in lists if len(one) > 1 and any(_is_no_age(match, is_place=one is places) for match in one)]
    if any(match["rank"] and _A_FIGURE.search(text, start, match.start()) for match in places):
        several.append(places)
    return {match.span("brackets") for one in several for match in one}


_A_FIGURE = regex(r"\d\s?(?:%|[a-z])")


def _is_no_age(match: re.Match[str], *, is_place: bool) -> bool:
    number = match["number"]
    return not number.isdecimal() or (is_place and int(number) > _OLDEST)


def excluded(text: str, start: int, end: int, *, is_first: bool) -> list[Excluded]:
    """Return the spans of a sentence whose numbers are not figures.

    `is_first` says that the sentence begins a block, where a number may be that of an item or a heading.
    """
    spans = [Excluded(*match.span(match.lastgroup or 0), what) for match, what in _FORMS.matches(text, start, end)]
    if listed := _behind_names(text, start, end):
        spans = [one for one in spans if one[:2] not in listed]
    words = [(word[1].lower(), word.start()) for word in _BEFORE_A_NUMBER.finditer(text, start, end)]
    for pattern, labels in _LABELLED_BY:
        labelled = (pattern.match(text, at, end) for word, at in words if word in labels)
        spans += [
            Excluded(*match.span(), LABEL)
            for match in labelled
            if match
            and not (_is_verb(text, match) or _is_counted(match) or _is_when(text, match) or _is_in_groups(text, match))
        ]
    spans += [Excluded(*span, AGE) for span in ages_behind(text, start, end)]
    spans += [Excluded(*match.span(), LABEL) for match in _ITEM.finditer(text, start, end)]
    numbering = _NUMBERING.match(text, start, end) if is_first and not _begins_with_a_count(text, start, end) else None
    return [*spans, Excluded(*numbering.span(), LABEL)] if numbering else spans
