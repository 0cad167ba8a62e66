"""Constructions of a list that makes up a whole: 36 branches: nine large, 19 small and eight mobile ones."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts.alike import is_people, like
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.levels import is_named, names_of
from innofacts.arithmetic.amounts.values import NOTHING, PERCENT, WHOLE, Span
from innofacts.arithmetic.constructions.found import Found, rows
from innofacts.arithmetic.constructions.signs import SHARE, place
from innofacts.arithmetic.ends import are_alike
from innofacts.arithmetic.phrases import ITEM_OF_ONE, MOVING, OF_ALL, OVERLAP, SEVERAL, WORD
from innofacts.arithmetic.relation import Relation, is_near
from innofacts.english.inflection import singular
from innofacts.english.people import TOGETHER
from innofacts.patterns import regex
from innofacts.values.misprints import are_a_digit_apart, has_digits_swapped

_PLACES = {
    "whole": place("whole"),
    "rest": place("rest", SHARE),
    **{name: place(name) for name in ("left", "part", "other")},
    "of each": "(?:[Oo]f|[Ff]or|[Ff]rom) (?:each|every)",
    "on": "(?P<on>on|from|for|to|by)",  # the same before each part; what is in several places has other wholes
    "on it": "(?P=on)",
    "spent": "Of {the}{nouns}{whole}[^{any}.;:]{0,40}",
    "one": "{level}[^.;:]{0,80}?",
    "and last": "(?:,? (?:and|while) (?:[a-z]+ ){0,5}?)",
    "listed": r"(?P<list>{one}(?:, (?:[a-z]+ )?{one})*{and last}{level})",
    "after it": "(?:[^{any}.;:]|{percent}){0,40}",
    "counted": f"(?:{SEVERAL})",
    "together": "[Tt]ogether,?(?: [a-z]+){1,3}",
    "accounts for": "(?:accounts?|accounted) for",
    "item": "(?: [a-z-]+){1,4}",
    "one on": r"{level}[^{any}.;]{0,40}? {on}\b",
    "one on it": r"(?:[^{any}.;]{0,60}{level} {on it}\b)",
    # 40 per cent of this was spent on
    "parted": r"{percent}(?: of [^{any},.;]{1,30}?)? (?:(?:is|was|are|were|be|will) )*{divided} (?:[a-z]+ )?{on}\b",
    "divided": "(?:spent|pays?|paid|goe?s?|went|gone|comes?|came|devoted|allotted|allocated|earmarked|used|set aside)",
    "and on it": r"(?:[^{any}.;]{0,70}{percent} {on it}\b)",
}
_LEVELS = (
    # 36 branches: nine large, 19 small and eight mobile ones
    r"{whole}{few}(?: of {level}{few})?{after it}: (?P<list>{one}(?:, {one})*,? and (?:[a-z]+ ){0,2}?{level})",
    # 36 matches, nine and 27 respectively
    r"{whole}{few}, (?P<list>{level} and {level}),? respectively\b",
    # of the £60 spent, £30 went on books, £20 on maps and £10 on toys
    r"{beginning}{spent}, (?P<list>{one on}{one on it}*[^{any}.;]{0,60} and {level}) {on it}\b",
)
_TOTALS_AHEAD = (
    # a total of 36 came this week, 16 on Monday and 20 on Friday
    (
        r"\b(?:[Aa] total of|[Aa]ltogether,?|[Ii]n all,?|[Ii]n total,?) {whole}[^{any}.;:]{0,80}, {listed}"
        r"(?=[^{any}.;:]{0,40}[.;])"
    ),
    # The total was 36. Nine were large, 19 small and eight mobile
    (
        r"\b(?:[Tt]otal|[Oo]verall|[Aa]ltogether)\b[^{any}.;:]{0,60}{whole}{few}\. [^{any}.;:]{0,60}"
        r"(?P<list>{one}(?:, (?:[a-z]+ ){0,3}{one})+{and last}{level})(?=[^{any}.;]{0,20}\.)"
    ),
)
_GROUPS = (
    # 36 matches, of which it won nine, drew 19 and lost eight
    r"{whole}{few}, of (?:which|whom)[^{any}.;:]{0,40} {listed}",
    # it asked 36 people. Of these, nine are for it, 19 are not and eight do not know
    r"{whole}[^{any}.;:]{0,60}\. Of (?:these|them|those),? {listed}",
    r"{beginning}Of {the}{nouns}{whole}[^{any}.;:]{0,60}, {listed}",
    # 36 members, nine of whom are women and 27 men
    r"{whole}{few}, (?P<list>{level} of (?:whom|which|them)[^.;:]{0,60} and {level})",
)
# 36 branches, among them nine large, 19 small and ten mobile ones
_AMONG = (
    (
        r"{whole}{few}, (?:among (?:them|these)|including){nearly} "
        r"(?P<list>{level}(?: [a-z’-]+){0,3}(?:, {level}(?: [a-z’-]+){0,3})+,? and {level})"
    ),
)
# It rose in nine of the 36 towns, fell in 19 and was unchanged in eight
_WAYS = (
    (
        r"in {part} of {the}{nouns}{whole}[^{any}.;]{0,30} in {other} and [^{any}.;]{0,20}"
        r"\b(?:unchanged|stable|steady|the same|level)[^{any}.;]{0,20} in {left}(?=[,.;]|$)"
    ),
    # it won nine of its 36 matches, drew 19 and lost eight
    (
        r"\b(?:won|lost|drew|drawn) {part} of (?:the|its|his|her|their) {nouns}{whole}[^{any}.;]{0,30}"
        r", (?:won|lost|drew|drawn) {other},? and (?:won|lost|drew|drawn) {left}(?=[^{any};]{0,20}(?:[.;]|$))"
    ),
    # it played 36 matches, winning nine, drawing 19 and losing eight
    (
        r"\bplayed {whole}(?: [a-z]+){0,2}, (?:winning|losing|drawing) {part}(?: of them)?, "
        r"(?:winning|losing|drawing) {other},? and (?:winning|losing|drawing) {left}(?=[^{any};]{0,20}(?:[.;]|$))"
    ),
)
_TOTALS = (
    # nine large, 19 small and eight mobile ones, 36 altogether
    r"(?P<list>{one}(?:, {one})*{and last}{level}{few}), {whole}(?: [a-z]+){0,2}? (?:altogether|in all|in total)\b",
    # €20 for the roof, €15 for paint and €5 for nails, making €40 altogether
    (
        r"(?P<list>{one}(?:, {one})*{and last}{level}{few}), (?:making|which makes?|that makes){nearly} {whole}"
        r"(?: [a-z]+){0,2}? (?:altogether|in all|in total)\b"
    ),
    # nine large, 19 small and eight mobile ones. The total of 36 branches; these three gifts of £36; of these 36
    (
        r"(?P<list>{one}(?:, {one})*{and last}{level}[^.;:{any}]{0,80})[.;] "
        r"(?:The total of|(?:These|The) {counted} [a-z]+ of|Of these|Over the {counted} [a-z]+){nearly} {whole}"
    ),
    # €20 from rents, and the shops took €15; together that is €35
    r"(?P<list>{level}[^.;:]{0,90}? and [^{any}.;:]{0,30}{level}{after it})[;,.] {together}{nearly} {whole}",
)
_SHARES = (
    # 40 per cent was spent on books, 30 per cent on maps and 40 per cent on toys
    "(?P<list>{parted}{and on it}{2,})",
    # gifts made up 40 per cent of its income, rents 40 per cent and grants 30 per cent
    r"(?P<list>ma(?:de|kes?) up {percent} of {the}[a-z ]{1,30},{item} {percent},? and{item} {percent})(?=[.;])",
    # the north has 40 per cent of all guests, the west 40 per cent and the south 30 per cent
    "(?P<list>{accounts for} {percent} of {the}[a-z ]{1,30},{item} for {percent},? and{item} for {percent})(?=[.;])",
    # 60 of 100, 25 and 15. That is 60 per cent, 25 per cent and 18 per cent
    "[.;] (?:That|This) (?:is|was|makes|made) (?P<list>{percent}, {percent} and {percent})(?: respectively)?(?=[.;])",
    # of this, 70 per cent came from abroad and 40 per cent from other towns
    "{beginning}Of (?:this|that|these|the|its)[^{any},.;]{0,30}, (?P<list>{parted}{and on it})",
)
_HUNDREDS = (
    # 45 per cent of the guests came by bus, 30 per cent by car and 35 per cent on foot
    (
        r"(?P<list>{percent} of {the}[a-z]+ (?:said|told|came|went|chose|drove|took|gave|[a-z]{2,}ed)\b[^{any}.;]{0,40}"
        r"(?:, {percent} [^{any}.;]{1,30})+,? and {percent} [^{any}.;,]{1,40})(?=[.;])"
    ),
)
_ALONE = (
    # 60 per cent were for it, 30 per cent against it and 20 per cent had no view; 60 per cent are men, another 50 women
    r"(?P<list>{percent}[^.]{1,90}{percent}[^.]{1,90}{percent}(?:[^.]{1,90}{percent})?)",
)
# Of every pound, 60p goes on food, 30p on rent and 20p on staff
_OF_EACH = (r"\b{of each} {whole}[^{any}.;:]{0,40}, {listed}",)
# Of every pound, 60p goes on food and 30p on rent. That leaves 10p
_LEFT_OF_EACH = (
    (
        r"\b{of each} {whole}[^{any}.;:]{0,40}, {listed}[^{any}.;]{0,40}[.;,] "
        r"(?:[Tt]hat|[Tt]his|[Ww]hich|[Ii]t) (?:leaves|left){nearly} {left}"
    ),
)
# 40 women and 60 men
_HALVES = (r"{beginning}(?:Of|Among) [^{any}.;,]{1,40}\b(?:are|were) (?P<list>{level}(?: [a-z]+){0,2} and {level})",)
# 84 per cent came in time. That left 18 per cent
_REMAINS = (
    r"(?P<list>{percent})[^{any}.;]{0,60}[.;,] (?:[Tt]hat|[Tt]his|[Ww]hich|[Ii]t) (?:leaves|left){nearly} {rest}",
    r"(?P<list>{percent})[^{any}.;]{0,60}, leaving{nearly} {rest}",
)
_NAMED = (
    # of the new flats, nine are large, 19 small and eight mobile ones; of this, £3 went on books and £4 on maps
    r"{beginning}Of (?P<of>(?:the|its|these|those|their|this|that)(?: [a-z]+){0,3}), {listed}",
)
_LEAST_PARTS = 2
# Of the whole: with less, some parts are not told; with more, some are told twice.
_LEAST, _LEAST_TOLD, _MOST = Decimal("0.9"), Decimal("0.85"), Decimal("1.25")
_TOGETHER = regex(r"(?i)\b(?:together|altogether|in\sall|combined|total|overall)\b[^.;:]*$")
_REST = regex(r"(?i)\b(?:rest|remain\w*|others?|includ\w+|also)\b")


def _levels(found: Found) -> Iterator[Relation]:
    """Yield what the whole is, of all parts of its kind."""
    whole = found.named["whole"]
    parts = [one for one in found.listed if (one.kind == whole.kind or one.is_bare) and one.per == whole.per]
    parts = [like(one, whole) if one.is_bare and whole.is_time else one for one in parts]  # 84 days, 46 and 38
    is_list = len(parts) >= _LEAST_PARTS and all(one.is_plain and _may_be_of(one, whole) for one in parts)
    ahead = [one for one in found.paragraph.near(whole, back=0) if one < whole and are_alike(one, whole)]
    # in 2019, 2018 and 2017 it was 64, 36 and 32, respectively
    is_of_each = _AS_MANY.search(found.paragraph.before(whole)) and _RESPECTIVELY.search(found.paragraph.after(whole))
    if is_list and not (ahead or is_of_each) and max(one.number for one in parts) < whole.number:
        right = sum((one.span for one in parts), NOTHING)
        yield from [Relation("sum", whole, tuple(parts), right)] if _may_be_all(found, parts, right) else []


_AS_MANY = regex(r"[\w’'-]+,\s(?:[\w’'-]+\s){0,2}[\w’'-]+,?\sand\s(?:[\w’'-]+\s){0,2}[\w’'-]+\s[^.;:,]*$")
_RESPECTIVELY = regex(r"\brespectively\b")


def _among(found: Found) -> Iterator[Relation]:
    """Yield what the whole is, if parts that need not be all are more than it; a person may be of several parts."""
    whole, parts = found.named["whole"], found.listed
    right = sum((one.span for one in parts), NOTHING)
    if is_people(whole.nouns) or OVERLAP.search(found.paragraph.words(whole.sentence, whole.sentence)):
        return
    if all(one.is_plain and one.kind == whole.kind and one.per == whole.per for one in parts):
        yield from [Relation("sum", whole, tuple(parts), right)] if right.low > whole.span.high else []


def _may_be_all(found: Found, parts: Sequence[Amount], right: Span) -> bool:
    """Return whether a list may have all parts of the whole, each once; not: 36 branches, among them 19 small ones."""
    whole, paragraph, last = found.named["whole"], found.paragraph, max(parts)
    words = paragraph.words(whole.sentence, last.sentence)
    if OVERLAP.search(words) or ITEM_OF_ONE.search(paragraph.text, whole.end, last.begin):
        return False
    is_told = OF_ALL.match(paragraph.after(whole)) or _TOGETHER.search(paragraph.before(whole))
    is_all = is_told or _is_closed(found, parts)
    is_partial = _REST.search(words) or not (is_all or len(parts) > _LEAST_PARTS)
    if right.number < whole.number and is_partial:
        return False
    return (_LEAST_TOLD if is_all else _LEAST) <= right.number / whole.number <= _MOST


def _groups(found: Found) -> Iterator[Relation]:
    """Yield what the whole is, of parts that nothing can be in two of: won 15, drew three; not: 15 women, ten doctors.

    A part in which one digit, or two that are swapped, are wrong is hardly ever so by chance if it has many digits.
    """
    for one in _levels(found):
        parts, whole = one.operands, one.claim
        words = found.paragraph.text[whole.end : found.paragraph.end_of(max(parts))]
        others = [(part, whole.number - one.right.number + part.number) for part in parts]
        is_misprint = any(
            _has_many_digits(part, is_swapped=swapped) and (swapped or are_a_digit_apart(part.number, rest))
            for part, rest in others
            for swapped in [has_digits_swapped(part.number, rest)]
        )
        is_sure = _EXCLUDING.search(words) or any(pair <= {*WORD.findall(words.lower())} for pair in TOGETHER)
        if (
            one.is_right
            or is_sure
            or _is_parted(found, parts)
            or (is_misprint and not any(part.value.bound for part in parts))
        ):
            yield one


def _is_parted(found: Found, parts: Sequence[Amount]) -> bool:
    """Return whether nothing can be in two of the parts with which a sentence ends, of which there are too many.

    30 work in the pubs and 20 in the brewery; 160 were lakes and 90 were ponds. Three parts may be too few, too.
    """
    text, whole, last = found.paragraph.text, found.named["whole"], max(parts)
    end = found.paragraph.end_of(last)
    ratio = sum(one.number for one in parts) / whole.number
    where = _IN.match(text, parts[1].end)
    is_apart = where is not None and f" {where[1]} " in text[parts[0].value.end : parts[1].begin]
    are_things = all(_ARE_THINGS.match(text, one.end, end) for one in parts)
    is_closed = _SHORT_END.fullmatch(text, last.value.end, end) is not None
    is_off = ratio > 1 if len(parts) == _LEAST_PARTS else ratio >= _ALMOST_ALL
    return is_closed and is_off and (is_apart or are_things)


_ALMOST_ALL = Decimal("0.95")
_IN = regex(r"\s(in|at|from|on|to)\s")
_ARE_THINGS = regex(r"\s(?:are|were)\s[a-z]+s(?=[.,]|\sand\b)")
_SHORT_END = regex(r"(?:\s(?!(?:also|and|or|plus|others?)\b)[\w’'-]+){0,6}[.}\]]*\s*")
_EXCLUDING = regex(
    r"(?i)\b(?:do|did|does|are|were|is|was|had|have|has)\s(?:not|no)\b|\b(?:against|undecided|no\s(?:opinion|answer|reply)|drew|drawn|"
    r"full-time|rest|others?|remaining)\b"
)
_MANY_DIGITS = 4


def _has_many_digits(one: Amount, *, is_swapped: bool) -> bool:
    """Return whether a number has so many digits that another one is hardly ever so like it by chance."""
    return one.digits >= _MANY_DIGITS - is_swapped


def _totals(found: Found) -> Iterator[Relation]:
    """Yield what the total is of all amounts before it in its sentence, or of the two that are just before it."""
    whole = found.named["whole"]
    alike = [one for one in found.listed if one.kind == whole.kind and one.per == whole.per and one.is_plain]
    ways = [alike[n:] for n in range(len(alike) - 1)]
    ways = [way for way in ways if max(one.number for one in way) < whole.number]
    sums = [sum((one.span for one in way), NOTHING) for way in ways]
    near = sorted(range(len(ways)), key=lambda n: abs(sums[n].number - whole.number))
    if OVERLAP.search(found.paragraph.words(whole.sentence, whole.sentence)):
        return
    for n in [n for n in near if whole.value.fits(sums[n])][:1] or near[:1]:
        is_without_one = any(sums[n].number - one.number == whole.number for one in ways[n])
        if is_without_one or _LEAST_TOLD <= sums[n].number / whole.number <= _MOST:
            yield Relation("sum", whole, tuple(ways[n]), sums[n])


def _ways(found: Found) -> Iterator[Relation]:
    """Yield in how many of all something rose, fell or stayed as it was."""
    whole, *parts = (found.named[name] for name in ("whole", "part", "other", "left"))
    if all(one.is_plain and _may_be_of(one, whole) for one in parts):
        yield Relation("sum", whole, tuple(parts), sum((one.span for one in parts), NOTHING))


def _may_be_of(part: Amount, whole: Amount) -> bool:
    """Return whether an amount may be part of another: of 3,200 people, 1,350 nurses and 730 in administration."""
    return part.is_bare or are_alike(part, whole) or (is_people(whole.nouns) and not (part.kind or part.per))


def _is_closed(found: Found, parts: Sequence[Amount]) -> bool:
    """Return whether a sentence ends with the last of some parts: 20 people: eleven men and eight women."""
    last = max(parts)
    return _TO_END.fullmatch(found.paragraph.text, last.value.end, found.paragraph.end_of(last)) is not None


_TO_END = regex(r"(?:\s(?!(?:and|or|plus|others?)\b)[a-z’'-]+){0,4}[.}\]]*\s*")


def _shares(found: Found) -> Iterator[Relation]:
    """Yield what the last share is at most, without the others."""
    *others, last = found.listed
    rest = WHOLE - sum((one.as_told for one in others), NOTHING)
    if rest.number >= 0 and last.number > rest.number and all(one.is_plain for one in found.listed):
        yield Relation("hundred", last, tuple(others), rest)


def _hundreds(found: Found) -> Iterator[Relation]:
    if not OVERLAP.search(found.paragraph.words(found.listed[0].sentence, found.listed[-1].sentence)):
        yield from _shares(found)


def _alone(found: Found) -> Iterator[Relation]:
    """Yield what the last of all three shares of a sentence is at most, if nothing can be of two of them."""
    paragraph, n = found.paragraph, found.listed[0].sentence
    among = [one for one in paragraph.amounts if one.kind == PERCENT and one.sentence == n]
    told = [one for one in among if paragraph.before(one).endswith("(")]
    # two thirds of them (66 per cent)
    among = [
        one
        for one in among
        if not any(one < other and one.value.in_words and one.value.allows(other.span) for other in told)
    ]
    is_further = any(_FURTHER.search(paragraph.before(one)) for one in among[1:])
    words = paragraph.words(n, n)
    is_answer = any(all(form.search(words) for form in forms) for forms in (_OPINIONS, _HABITS))
    is_alone = is_answer or (is_further and not OVERLAP.search(words))
    if len(among) > _LEAST_PARTS and {*among} <= {*found.listed} and is_alone:
        yield from _shares(found._replace(listed=among))


_FURTHER = regex(r"\b(?:another|a\sfurther)\s$")
# What an answer is, its contrary, and none of them.
_OPINIONS = (
    regex(r"(?i)\b(?:satisfied|happy|for\sit|in\sfavou?r|agreed?|support\w*|yes|better|approved?|improved)\b"),
    regex(r"(?i)\b(?:dissatisfied|unsatisfied|unhappy|against|disagreed?|oppos\w*|no|worse|disapproved?|worsened)\b"),
    regex(
        r"(?i)\b(?:neither|undecided|unsure|not\s(?:sure|know)|n[’']t\sknow|unchanged|the\ssame|"
        r"no\s(?:[a-z]+\s)?(?:views?|opinions?|answers?|preferences?|difference|change))\b"
    ),
)


# How often, and more or less often.
_HABITS = (
    regex(r"\b(?:once|twice|(?:several|[a-z]+|\d+)\stimes|daily|weekly|every\s(?:day|week|month))\b"),
    regex(r"\b(?:(?:more|less)\soften|never|rarely|seldom|not\sat\sall)\b"),
)


def _of_each(found: Found) -> Iterator[Relation]:
    """Yield what the parts of a unit of money are together, if they are more than it, or what they leave of it."""
    whole, rest = found.named["whole"], found.named.get("left")
    parts = [one for one in found.listed if one.kind == whole.kind and not one.per]
    total = sum((one.span for one in parts), NOTHING)
    if whole.number == whole.unit and len(parts) == len(found.listed):
        if rest and total.number < whole.number:
            yield Relation("rest", rest, (whole, *parts), whole.span - total)
        elif total.low > whole.number:
            yield Relation("sum", whole, tuple(parts), total)


def _halves(found: Found) -> Iterator[Relation]:
    """Yield of how many people the only number of all is off the women and men of them."""
    parts = found.listed
    nouns = [{*one.nouns[:1]} for one in parts]
    are_plain = len(parts) == 2 and all(one.is_plain and not one.per for one in parts)
    is_both = are_plain and any({*map(singular, pair)} == nouns[0] | nouns[1] for pair in TOGETHER)
    right = sum((one.span for one in parts), NOTHING)
    all_levels = found.levels.alike(max(parts, key=lambda one: one.number)) if is_both else []
    possible = [one for one in all_levels if one.amount not in parts]
    if any(one.amount.value.fits(right) for one in possible):
        return
    near = [
        one.amount
        for one in possible
        if is_near(one.amount.number, right.number, _ALMOST_ALL) and found.is_in_paragraph(one)
    ]
    for whole in near[:1]:
        yield Relation("sum", whole, tuple(parts), right)


def _remains(found: Found) -> Iterator[Relation]:
    """Yield what a percentage leaves of all."""
    (first,), rest = found.listed, found.named["rest"]
    changes = [one for one in (first, rest) if one.change or MOVING.search(found.paragraph.before(one))]
    others = [one for one in found.paragraph.near(first, back=0) if one.kind == PERCENT and one is not rest]
    if not (changes or others) and first.is_plain and not first.value.in_words:
        yield Relation("hundred", rest, (first,), WHOLE - first.as_told)


def _named(found: Found) -> Iterator[Relation]:
    """Yield what the whole is that words name, or the one of the sentence before, of all three parts and more of it."""
    parts = [one for one in found.listed if one.kind == found.listed[0].kind and one.is_plain]
    if len(parts) <= _LEAST_PARTS or len(parts) < len(found.listed):
        return
    right = sum((one.span for one in parts), NOTHING)
    text = found.paragraph.text
    told = [_TELLING.match(text, one.end) for one in parts]
    if None in told:
        return  # 150 are new, 60 can read
    names = names_of(found.words["of"])
    possible = [one for one in found.levels.alike(max(parts, key=lambda one: one.number)) if one.amount not in parts]
    if any(one.amount.value.fits(right) for one in possible):
        return
    start = found.paragraph.sentences[max(0, parts[0].sentence - 1)][0]
    before = [one for one in possible if found.is_in_paragraph(one) and start <= one.place < parts[0].begin]
    wholes = [one for one in possible if is_named(one, names)] if names else before
    near = {one.amount.number: one for one in wholes if _LEAST_NAMED <= right.number / one.amount.number <= _MOST}
    if len(near) == 1 and not OVERLAP.search(found.paragraph.words(parts[0].sentence, parts[-1].sentence)):
        (whole,) = near.values()
        *others, last = parts
        yield Relation(
            "rest", last, (whole.amount, *others), whole.amount.span - sum((one.span for one in others), NOTHING)
        )


_LEAST_NAMED = Decimal("0.9")
_TELLING = regex(r"(?:\s[a-z]+){0,2}?\s(?:are|were|is|was|goe?s?|went|came|comes?|in|at|from|on|to)\s")


ROWS = rows(
    _PLACES,
    (_levels, _LEVELS, ": Of respectively"),
    (_levels, _TOTALS_AHEAD, "total overall altogether all"),
    (_among, _AMONG, "among including"),
    (_groups, _GROUPS, "which whom them Of"),
    (_ways, _WAYS, "in won lost drew drawn played"),
    (_totals, _TOTALS, "all total together These Over Of The"),
    (_shares, _SHARES, ""),
    (_hundreds, _HUNDREDS, "and"),
    (_alone, _ALONE, ""),
    (_of_each, (*_OF_EACH, *_LEFT_OF_EACH), "each every"),
    (_halves, _HALVES, "Of Among"),
    (_remains, _REMAINS, "leav left"),
    (_named, _NAMED, "Of"),
)
"""The constructions."""
