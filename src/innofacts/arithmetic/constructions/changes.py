"""Constructions of a change, or of two amounts compared: from 40 to 60, an increase of 20; 60, twice the 30 of May."""

from collections.abc import Iterator
from decimal import Decimal

from innofacts.arithmetic.amounts.alike import are_comparable, count_different_things, ends_of_change, growth
from innofacts.arithmetic.amounts.amount import SECONDS_OR_MONTHS, Amount, together, without
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import PERCENT, POINTS, Span, exactly, without_ends
from innofacts.arithmetic.constructions.found import Found, rows
from innofacts.arithmetic.constructions.signs import LEVEL, MULTIPLE, OTHER, POINT, SHARE, TIME, place, sign
from innofacts.arithmetic.ends import are_alike, ends, is_older, is_size, may_be_ends
from innofacts.arithmetic.other_things import OTHER_BASIS, is_told_of_others
from innofacts.arithmetic.phrases import BY, MOVING, PLANNED, YEARLY, stems
from innofacts.arithmetic.relation import LEVEL as BEFORE_A_LEVEL
from innofacts.arithmetic.relation import Relation, share_of
from innofacts.patterns import regex

_TIMES = sign(MULTIPLE)[1:-1]
_PLACES = {
    "first": place("first", LEVEL, TIME, SHARE),
    "last": place("last", LEVEL, TIME, SHARE),
    "claim": place("claim", LEVEL, TIME, SHARE, POINT),
    "size": place("size"),
    "in percent": place("claim", SHARE),
    "times": place("times", MULTIPLE),
    "time": sign(TIME),
    "from": "{first}{few}{aside}",
    "to": "{last}{few}{aside}",
    "from to": r"\bfrom{nearly} {from},? to{nearly} {to}",
    "to such": r"(?<!\bof )(?<!\bof the ){to}",  # and not a quarter of the 60
    # whether a multiple follows is asked first, as few texts have one
    "to times": rf"(?<!\bof )(?<!\bof the ){{last}}(?=[^{_TIMES}]*[{_TIMES}]){{few}}{{aside}}",
    "before": r"\([^(){any}]{0,20}(?:[12]\d{3}(?:[-–/]\d{2,4})?|year|month|quarter|season|week|period|half)"
    r"(?: (?:ago|before|earlier))?: {first}\)",
    "against": r",? (?:(?:up|down) (?:from|on)|compared (?:with|to)|against) {the}{nouns}",
    # above the minimum of 11.2 per cent
    "than the first": f"{{the}}{{nouns}}{place('first', LEVEL, TIME, SHARE, OTHER)}",
    # an increase of 5 per cent; up 5 per cent; or 5 per cent
    "sized": r"(?:,| [–—-]) (?:(?:which (?:is|was) )?{called}|(?P<turn>up|down)(?: by)?|or(?: by)?|by|equivalent to|"
    r"which is|that is(?: by)?){nearly} {claim}{all}",
    # and not the rise, nor improved, which may be a fall
    "turned": r"(?<!\bthe )(?<!\ba )\b(?!improv|strengthen|weaken|worsen|deteriorat|revis){changed}"
    r"(?: [a-z]+ly| too| again| back)?",
    "so to speak": "(?:, [^{any},.;]{0,40}[,:])?",
    "or so much": r"(?:, or{nearly}|, an? (?:[a-z-]+ ){0,2}?{change} of{nearly}) {in percent}",
    "leading to": r"(?:to|leaving|bringing|taking|reaching|and now|which left)(?![^{any}.;]{0,30}\btotal\b)",
    "what was told": r"\b(?:[Ii]t|[Tt]hey|(?:[Tt]hat|[Tt]his|[Tt]he|[Ii]ts|[Tt]heir)"
    r"(?: (?:number|share|figure|total|rate|sum|amount|level|quantit(?:y|ie)|volume|value|price)s?)?)",
    "as many": "(?:much|many|high|large|big|great|long|often|heavy|fast|far|wide|tall)",
    "as first": r"(?:(?: (?:as|many|much|large|high|big|often|long|than|more|that of|those of))* {the}{nouns}|"
    r" as {as many} as {the}[^{any}.;,]{1,50} with (?:its|their|his|her) ){first}",
}
_CHANGES = (
    # rose from 40 to 60, an increase of 50 per cent; it went to 60 from 40, up 50 per cent
    r"\bfrom{nearly} {from}(?:,[^,.;]{0,50},)?,? to{nearly} {to}{sized}",
    r"\bto{nearly} {to},? from {the}{nouns}{from}{sized}",
    # 60, up from 40, an increase of 50 per cent; 60, compared with 40 the year before, a rise of 20
    r"{to}{against}{from}{sized}",
    # 60 minutes, down from 80, so that each of us saves 20
    r"{to}{against}{from}, {so} [^{any},.;]{0,30}?\b(?:gain|sav|los)[a-z]*{nearly} {claim}{all}",
    # 60, has grown by 20 since May, when it stood at 40
    (
        r"{last}{few},? (?:has|have|had) {changed}(?: by)?{nearly} {claim} since [^{any},.;:]{1,30}, "
        r"when [^{any},.;:]{0,30}{first}"
    ),
    # 60, 50 per cent more than the 40 of May; 60, which is 20 below the limit of 80; 60, an increase of 20 on the 40
    r"{to such},?(?: (?:which|that))?(?: (?:is|was|are|were))?{nearly} {claim} (?:[a-z-]+ )?{than} {than the first}",
    r"{to such}, {called}{nearly} {claim} (?:on|from|over|compared with) {than the first}",
    # it gained 20 members and now has 60, against 40 in May
    (
        r"\b(?P<turn>gained|added|lost|shed){nearly} {claim}{few}[^{any}.;]{0,50} (?:has|have|had){nearly} {to}"
        r"(?: of (?:them|these))?{against}{first}"
    ),
    # 60, up 20 from 40
    r"{to}, (?P<turn>up|down)(?: by)?{nearly} {claim}{few} from {the}{nouns}{first}",
)
_MOVES = (
    # rose by 20 to 60 from 40; rose 50 per cent from 40 to 60
    r"(?!up|down){moved} {claim}{few},? to{nearly} {to},? from {first}",
    r"(?!up|down){moved} {claim}{few},? from{nearly} {from},? to{nearly} {last}",
    # it grew in these years by 50 per cent, from 40 to 60; is up again, by 20, from 40 to 60
    r"(?!up|down)\b{changed} [^{any},.;]{1,40}? by{nearly} {claim}{few},? from{nearly} {from},? to{nearly} {last}",
    r"\b(?P<turn>up|down)(?: [a-z]+){0,3}, by{nearly} {claim}{few},? from{nearly} {from},? to{nearly} {last}",
)
_TOLD_APART = (
    # 60 (2023: 40), up 50 per cent; 60 (2023: 40), was 50 per cent higher; rose by 50 per cent to 60 (2023: 40)
    r"{last}{few} {before},? (?:{a change of}|(?P<turn>up|down)(?: by)?){nearly} {claim}{all}",
    r"{last}{few} {before},? (?:which )?(?:is|was|were|are){nearly} {claim} (?:[a-z-]+ )?{more}\b(?! than)",
    r"{moved} {claim},? to{nearly} {last}{few} {before}",
    # from 40 to 60. This is an increase of 20; from 40 to 60. That is 20 more
    r"{from to}\. (?:That|This|It) (?:is|was|means|meant|represents) {called}{nearly} {claim}{all}",
    r"{from to}\. (?:That|This) (?:is|was|means|makes){nearly} {claim}(?: [a-z]+)? {more}\b(?! than\b)",
    # from 40 to 60 in two years, by 20
    r"{from to} (?:in|over|within) [^.;,]{1,30}, by{nearly} {claim}{all}",
    # 60, compared with 40. The rise of 20
    r"{to}{against}{first}{few}[^{any}.]{0,60}\. (?:The|That|This) (?P<way>{change}) of{nearly} {claim}{all}",
)
_TURNS = (
    # fell, as planned, from 60 to 40; fell from an average of 60 to 40
    r"{turned}(?:, [^{any},.;]{0,40}[,:])? from{nearly} {the}{nouns}{from},? to{nearly} {last}",
    # fell to 40 in May from 60; fell to 40 (2023: 60)
    r"{turned} to{nearly} {to},? from{nearly} {the}{nouns}{first}",
    r"{turned} to{nearly} {last}{few} {before}",
)
_GONE = (
    # has gone up from 40 to 60
    r"\b(?:gone|went|goes|go|moved) (?P<turn>up|down)(?: again)? from{nearly} {the}{nouns}{from},? to{nearly} {last}",
)
_FALLS_IN = (
    # a 50 per cent rise in sales, to 60 from 40
    r"{claim} (?:[a-z-]+ )?(?P<way>{change}) in [^{any}.;]{1,40},? to{nearly} {to},? from {the}{nouns}{first}",
    r"{claim} (?:[a-z-]+ )?(?P<way>{change}) in [^{any}.;]{1,40},? from {from},? to{nearly} {last}",
)
_USUAL = (
    # 80 came, twice the usual 40
    r"{last}[^{any}.;]{0,70}?{times} {the}(?:usual|normal|average|previous|original|planned)(?: [a-z]+)? {first}",
    # 80, twice as many as in 2019, when 40 came
    r"{last}[^{any}.;]{0,70}?,{nearly} {times} as {as many} as {when}{first}",
)
_AGAIN = (
    # 60, half as long again as the 40 of May
    r"{last}[^{any}.;]{0,60}?(?:,| [–—-]){nearly} {in percent} as {as many} again as (?:{the}{nouns}|{when}){first}",
)
_SIZES_OF = (
    # 20, or 50 per cent, more than the 40 of May; fell 20, or 50 per cent, short of the 40
    (
        r"{size}(?:,? or{nearly} | \(){in percent}[,)]? (?:[a-z]+ )?"
        r"(?:short of|below|above|{more} than) {the}{nouns}{first}"
    ),
)
_NET = (
    # it scored 60 goals and conceded 40, so that its goal difference was plus 20
    (
        r"{first}[^.;]{0,70}[.,;]?(?: and| but)? [^{any}.;]{0,40}{last}{few}(?:,[^.;]{0,30})?"
        r"(?:, so(?: that)?|, for|, leaving|, giving|, which (?:makes|leaves|gives)) [^{any}.;]{0,30}"
        r"\b(?:net [a-z]+|difference|differential|balance)(?: (?:of|was|is))?{nearly}(?: plus| minus)? {claim}"
    ),
)
_TIMES_TO = (
    # 40 came in May. By June the number had doubled to 80
    r"{what was told} (?:(?:has|have|had|then|thus) )*{times}(?: [a-z-]+){0,3},? to{nearly} {last}",
)
# 40 in May and 80 in June; the number has doubled
_TIMES_OF_TWO = (
    (
        r"{what was told} (?:has|have|had)(?: (?:thus|therefore|since|now|almost|nearly|more than|about))* {times}"
        r"(?=[,.;]| (?:since then|in|within)\b)"
    ),
)
# once 40, now 60, an increase of 20
_NOW = (r"{last}{few}, {called}{nearly} {claim}{all}",)
_TIMES_AFTER = (
    # 80 now, compared with 40 in 2019. The number has thus doubled
    (
        r"{to}{against}{first}{few}[.;] {what was told}(?: (?:has|have|had|thus|therefore|since|now|almost|nearly|"
        r"more than|about))* {times}(?=[,.;]| (?:since then|in|within|over)\b)"
    ),
    # 80 are open. Their number has doubled since 2019, when there were 40
    (
        r"{last}(?:[^{any}.]|{percent}){0,60}\. [^{any}.;]{0,90}\b(?:has|have)(?: been)? {times} since "
        r"[^{any},.;:]{1,30}, when [^{any},.;:]{0,30}{first}"
    ),
)
# 20 new cranes, which doubled the number to 40
_TIMES_WITH = (
    r"{size}{few}, which {times} (?:the|their|its) (?:number|total|size|strength)[^{any}.;]{0,30}? to{nearly} {last}",
)
_OUTCOMES = (
    # cut 20 posts, a decline of 25 per cent, leaving 60; rose by 20, or 50 per cent, to 60
    r"{moved} {size}{few}{or so much},? {leading to}[^{any}.;]{0,40}? {last}",
    # 60, 20 more than a year ago, a rise of 50 per cent
    r"{last}{few}, {size} (?:[a-z-]+ )?{more} than [^{any},.;]{0,40}{or so much}{all}",
    # 60, 20 more than a year ago. That is a rise of 50 per cent
    (
        r"{last}{few}, {size} (?:[a-z-]+ )?{more} than [^{any},.;]{0,40}\. "
        r"(?:That|This) (?:is|was|means|represents) an? (?:[a-z-]+ )?{change} of{nearly} {in percent}{all}"
    ),
)
_SIZES = (
    # fell by 30, a drop of 50 per cent from 60; took on 30 teachers this year, an increase of 50 per cent on 60
    r"{size}(?: [^{any},.;]{0,40})?, {called}{nearly} {in percent} (?:on|from|over|of|compared with) {than the first}",
    # an increase of 30 (a 50 per cent rise from 60)
    r"{size}{few} \((?:an? )?{in percent} (?:[a-z-]+ )?{change} (?:on|from|over|of) {than the first}",
)
_MULTIPLES = (
    # 60, half as much again as the 40 of May; 60. That is twice the 30 of May
    r"{to times}[^{any}.;]{0,70}?(?:,| [–—-]|, which (?:is|was)|\. (?:That|This) (?:is|was)){nearly} {times}{as first}",
    # doubled from 30 to 60; from 30 to 60, twice as many
    r"{times}(?:(?: [a-z-]+){0,4} {time})?(?: [a-z-]+){0,5}[,:]? from{nearly} {from},? to{nearly} {last}",
    r"{times}(?: [a-z-]+){0,3},? to{nearly} {to},? from {the}{nouns}{first}",
    r"{from to},{nearly} {times}(?! as (?:fast|quick)){all}",
    # rose from 30 to 60 in two years and is now twice as high
    r"{from to}(?: (?:in|over|within) {level})? and (?:is|are|was|were) (?:now|thus|therefore|then) {times}{all}",
)
# The yen rose against the dollar, from 154 to 153 yen; her best time improved from 60 to 58, a gain of two seconds.
_HAS_NO_WAY = regex(
    r"(?i)\bimprov|\b(?:against|per|to|an?)\s(?:the\s|other\s)?(?:(?:us\s)?dollars?|euros?|pounds?|yen|sterling|currenc(?:y|ies))\b"
)
_NEAR = 30  # characters
_LEAST_WITHOUT_SCALE = 1000  # 40 more than 1.2 million may be 40 million; 40,000 more are not
_INFINITE, _NOTHING = Decimal("Infinity"), Decimal(0)


def change(first: Amount, last: Amount, claim: Amount) -> Iterator[Relation]:
    """Yield what the change from one amount to another is, in percent, in points or in their unit."""
    size = abs(last.span - first.span)
    is_told = claim.is_share or claim.value.money or claim.suffix  # £31 million, four more than £27 million
    is_scaled = not is_told and claim.value.power != first.value.power and claim.number < _LEAST_WITHOUT_SCALE
    # 10 per cent a year; by 0.25 points each time
    is_rate = claim.per not in ("", first.per) and (claim.kind != POINTS or claim.per == "time")
    is_rate = is_rate and (claim.kind in ("", PERCENT) or first.per != "" or claim.per not in SECONDS_OR_MONTHS)
    if first.number == last.number or is_scaled or is_rate:
        return
    if claim.kind == first.kind == PERCENT:
        if claim.number == abs(last.number - first.number):  # from 4 to 5 per cent, up 1 per cent
            rise = Decimal(f"{growth(first, last).number:.3g}")
            yield Relation("relative", claim, (first, last), exactly(rise))
    elif claim.kind == PERCENT:
        yield Relation("growth", claim, (first, last), growth(first, last))
    elif claim.kind == POINTS and first.kind == PERCENT:
        low, high = ends_of_change(first, last)
        yield Relation("points", claim, (first, last), without_ends(abs(high - low)))
    elif _is_size_of(claim, first, last):
        more, less = sorted((first, last), key=lambda one: -one.number)
        if last < claim < first == less:  # the later amount is the one that is said to be wrong
            yield Relation("rest", first, (last, claim), last.span - claim.span)
        else:
            yield Relation("rest", claim, (more, less), size)


def _is_size_of(claim: Amount, first: Amount, last: Amount) -> bool:
    """Return whether an amount may be the difference of two others; what is in words is seldom that of digits."""
    is_told = claim.value.in_words <= last.value.in_words
    return is_told and are_comparable(claim, first) and not count_different_things(claim, (first, last))


def _ends(found: Found) -> Iterator[tuple[Amount, Amount]]:
    """Yield the first and the last amount without the bound that a limit is, if they may be of one thing."""
    first, last = (
        one._replace(value=one.value._replace(bound="")) if one.value.is_limit else one
        for one in (found.named["first"], found.named["last"])
    )
    if may_be_ends(first, last) and first.number != last.number and first.number > 0:
        yield first, last


def _changes(found: Found) -> Iterator[Relation]:
    claim = found.named["claim"]
    wrong = [one for one in _turns(found) if not one.is_right]
    for first, last in _ends(found):
        is_planned = not PLANNED.isdisjoint(stems(found.paragraph.text[last.value.end : first.begin]))
        is_other = is_told_of_others(found.paragraph, claim) or is_of_another_basis(found)
        if is_other or (
            claim.kind == PERCENT and (is_planned or _is_size_of_growth(found.paragraph, last, first, claim))
        ):
            continue
        if first.kind == PERCENT and _is_part_of_it(found.paragraph, claim):
            if not claim.value.allows(abs(last.span - first.span)):  # by a tenth, from 20 to 10 per cent
                yield Relation("growth", claim, (first, last), growth(first, last))
        elif (meant := _last_meant(found, first, last)) is not last:
            yield from change(first, meant, claim)
        elif wrong and claim.kind == PERCENT != first.kind:
            yield Relation("growth", claim, (first, last), growth(first, last), is_opposite=True)
        else:
            yield from wrong or change(first, last, claim)


def _is_part_of_it(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether a percentage fell by a part of itself: by a third, from 18 to 12 per cent; not by half a point."""
    return claim.kind == PERCENT and claim.value.in_words and not _A_POINT.match(paragraph.after(claim))


_A_POINT = regex(r"(?:\sof)?(?:\san?)?\s(?:percent(?:age)?|per\scent)?-?\s?points?\b|\s(?:percent|per\scent)\b")


def _last_meant(found: Found, first: Amount, last: Amount) -> Amount:
    """Return the amount that is so much more than the first: 3.6 million in 30 halls, 20 per cent more than 3 million.

    It is that next to a percentage, unless only one before it in the sentence can be meant.
    """
    claim = found.named["claim"]
    among = [one for one in found.paragraph.near(claim, back=0) if one < last and are_comparable(one, first)]
    if claim.kind != PERCENT or claim.value.allows(growth(first, last)):
        return last
    return next((one for one in among if one is not first and claim.value.allows(growth(first, one))), last)


def is_of_another_basis(found: Found) -> bool:
    """Return whether a change is told in real terms, like-for-like, for each year or in some other way of its own."""
    claim = found.named["claim"]
    ahead = found.paragraph.before(claim, _NEAR).rpartition(", ")[2]  # 12 minutes on average, a quarter less than
    behind = YEARLY.search(found.paragraph.after(claim))
    is_yearly = YEARLY.search(ahead) or (behind and behind.start() < _NEAR)
    is_other = OTHER_BASIS.search(found.paragraph.words(claim.sentence, claim.sentence))
    return bool(is_other or (is_yearly and claim.is_share))  # the bill goes up by £40 a year, from £100 to £140


def _turns(found: Found) -> Iterator[Relation]:
    for first, last in _ends(found):
        yield from turn(found, first, last)


def turn(found: Found, first: Amount, last: Amount) -> Iterator[Relation]:
    """Yield what the last amount ought to be if it is said to be more, or less, than the first.

    Of amounts with as many digits, the smaller one is less, however they are rounded: up from £6 to £5. Growth is no
    verb: that from 8.8 per cent to 7.8 per cent has become less.
    """
    low, number, high = first.span
    if high - low == last.span.high - last.span.low:
        low = high = number
    words = found.paragraph.words(last.sentence, last.sentence)
    is_of_a_rate = last.kind == PERCENT and found.words.get("changed", "").lower() == "growth"  # it slowed
    if found.way and not (is_of_a_rate or _HAS_NO_WAY.search(words)):
        right = Span(low, number, _INFINITE) if found.way > 0 else Span(_NOTHING, number, high)
        yield Relation("direction", last, (first,), right)


def _falls_in(found: Found) -> Iterator[Relation]:
    """Yield what a change is, also of annual sales: no rise from 60 to 40."""
    wrong = [one for one in _turns(found) if not one.is_right]
    yield from wrong or _changes(found)


def _again(found: Found) -> Iterator[Relation]:
    """Yield by what share the last amount is more than the first."""
    for first, last in _ends(found):
        yield Relation(
            "growth", found.named["claim"], (first, last), growth(first, last), is_opposite=last.number < first.number
        )


def _sizes_of(found: Found) -> Iterator[Relation]:
    """Yield how many percent of another amount a difference is, or by how many one is more: 60 (half above 40)."""
    size, first, claim = (found.named[name] for name in ("size", "first", "claim"))
    if size.kind == first.kind and size.is_plain and not is_of_another_basis(found):
        given = [share_of(claim, size, first), Relation("growth", claim, (first, size), growth(first, size))]
        yield from [one for one in given if one.is_right][:1] or [one for one in given if one.is_near][:1]


def _net(found: Found) -> Iterator[Relation]:
    """Yield how far the last two amounts of one kind before it are apart, or two together from the last of three.

    We bought 85, were given 560 and sold 25, so that the net increase is 620.
    """
    last, claim = (found.named[name] for name in ("last", "claim"))
    near = [one for one in found.paragraph.near(claim) if one < last and one.kind == last.kind and one.per == last.per]
    near = [one for one in near if one.is_plain and not (one.value.in_words or last.value.in_words)]
    if near and are_comparable(claim, last):
        both = [together(*near[-2:])] if len(near) > 1 and near[-2].sentence == last.sentence else []
        given = []
        for first in (near[-1], *both):
            high, low = sorted((first, last), key=lambda one: -one.number)
            given.append(Relation("rest", claim, (high, low), high.span - low.span))
        yield next((one for one in given if one.is_right), given[0])


def _times_to(found: Found) -> Iterator[Relation]:
    """Yield how many times as much as the only amount before it the last amount is."""
    last, times, paragraph = found.named["last"], found.named["times"], found.paragraph
    near = [one for one in paragraph.near(last, back=1) if one < times and may_be_ends(one, last) and one.is_plain]
    near = [one for one in near if one.number != last.number and one.per == last.per and not one.value.in_words]
    given = [Relation("times", times, (one, last), last.span / one.span) for one in near]
    right = [one for one in given if one.is_right]
    yield from right[:1] or (given if len(given) == 1 and not times.value.bound else ())


def _times_of_two(found: Found) -> Iterator[Relation]:
    """Yield how many times as much as the earlier of two amounts before it the later one is."""
    times, paragraph = found.named["times"], found.paragraph
    near = [one for one in paragraph.near(times, back=2) if one < times and one.is_plain and not one.is_time]
    near = [one for one in near if not (one.value.in_words and not one.is_share)]
    if any(is_older(paragraph, one) for one in near[1:]):
        return  # 38 of the 114, compared with 19 in 2019: `_TIMES_AFTER`
    given = [
        Relation("times", times, (first, last), last.span / first.span)
        for first in near
        for last in near
        if first.number != last.number and are_alike(first, last) and first.per == last.per
    ]
    right = [one for one in given if one.is_right]
    told = {
        *ends(paragraph.without([one for one in paragraph.amounts if one > times]), times.sentence - 1, times.sentence)
    }
    yield from right[:1] or [one for one in given if one.operands in told and len(told) == 1]


def _times_with(found: Found) -> Iterator[Relation]:
    """Yield how many times as much an amount is as before so much was added."""
    size, last, times = (found.named[name] for name in ("size", "last", "times"))
    if are_comparable(size, last) and size.number < last.number:
        before = without(last, size)
        yield Relation("times", times, (before, last), last.span / before.span)


def _to_now(found: Found) -> Iterator[Relation]:
    """Yield what the change to an amount is if its sentence tells from which one."""
    claim, last = found.named["claim"], found.named["last"]
    told = [*ends(found.paragraph.without([claim]), claim.sentence, claim.sentence)]
    for first in (pair[0] for pair in told if len(told) == 1 and pair[1] == last):
        # and not: up by 45 to 345; went over by £45
        if (
            not (is_size(found.paragraph, first) or is_of_another_basis(found))
            and (last.number - first.number) * found.way > 0
        ):
            yield from change(first, last, claim)


def _outcomes(found: Found) -> Iterator[Relation]:
    """Yield what a change is, in percent of what was there before it."""
    size, last, claim = (found.named[name] for name in ("size", "last", "claim"))
    before = last.span - size.span if found.way > 0 else last.span + size.span
    if found.way and size.kind == last.kind and before.low > 0:
        yield Relation("outcome", claim, (size, last), size.span.percent_of(before))


def _sizes(found: Found) -> Iterator[Relation]:
    """Yield how many percent of the first amount a change is."""
    size, first, claim = (found.named[name] for name in ("size", "first", "claim"))
    if are_comparable(size._replace(per=first.per), first) and _is_size_of_growth(found.paragraph, size, first, claim):
        share = share_of(claim, size, first)
        yield from [share] if share.is_right or not is_of_another_basis(found) else []


def _is_size_of_growth(paragraph: Paragraph, size: Amount, first: Amount, claim: Amount) -> bool:
    """Return whether an amount is by how much another one changed: by 30; or 30, an increase of 50 per cent on 60."""
    before = paragraph.before(size)
    is_so_much = claim.value.allows(size.span.percent_of(first.span)) and not BEFORE_A_LEVEL.search(before)
    is_so_large = size.number < first.number or (is_so_much and MOVING.search(before) is not None)
    return size.number > 0 and is_so_large and (is_so_much or BY.search(before) is not None)


def _multiples(found: Found) -> Iterator[Relation]:
    """Yield how many times the first amount the last one is."""
    for first, last in _ends(found):
        yield Relation("times", found.named["times"], (first, last), last.span / first.span)


ROWS = rows(
    _PLACES,
    (_changes, _CHANGES, ""),
    (_changes, _MOVES, "from"),
    (_changes, _TOLD_APART, ""),
    (_turns, (*_TURNS, *_GONE), "from ("),
    (_falls_in, _FALLS_IN, "from"),
    (_sizes_of, _SIZES_OF, "than short below above"),
    (_net, _NET, "net differen balance"),
    (_times_to, _TIMES_TO, "to"),
    (_times_of_two, _TIMES_OF_TWO, "has have had"),
    (_multiples, _TIMES_AFTER, ""),
    (_times_with, _TIMES_WITH, "which"),
    (_again, _AGAIN, "again"),
    (_to_now, _NOW, ""),
    (_outcomes, _OUTCOMES, ""),
    (_sizes, _SIZES, ""),
    (_multiples, _MULTIPLES, ""),
    (_multiples, _USUAL, "usual normal average previous original planned when"),
)
"""The constructions."""
