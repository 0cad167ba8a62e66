"""Constructions of a whole with its parts: 25 of the 60, or 42 per cent; of the 60, 25 stayed. The other 35 left."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import permutations

from innofacts.arithmetic.amounts.alike import count_different_things
from innofacts.arithmetic.amounts.amount import Amount, together, without
from innofacts.arithmetic.amounts.values import NOTHING, WHOLE, Span
from innofacts.arithmetic.constructions.found import LEAST_RATIO, Found, is_how_much_more, rows
from innofacts.arithmetic.constructions.signs import SHARE, place
from innofacts.arithmetic.ends import are_alike, is_older, is_share_of_both
from innofacts.arithmetic.phrases import CALLED_MORE, MOVING, OF_THEM
from innofacts.arithmetic.relation import Relation, is_near, share_of
from innofacts.patterns import regex

_PLACES = {
    **{name: place(name) for name in ("part", "whole", "rest", "total", "claim")},
    "share": place("share", SHARE),
    "or": "(?:{that is}| [–—-])",
    "or so much": r"(?:(?:{or}|,){nearly} {percent} \(|{or}{nearly} | \(|, ){share}{closed}",
    "words": "[^{any}.;]{0,80}",
    "levels of one": "(?:^|(?<=[.;] )){words}(?P<list>{level}(?:{words}{level}){1,3}{words})[.;] ",
    "account for": r"(?:[^{any}.;,]{0,20} )?(?:made up|makes? up|accounts? for|accounted for|contribute[sd]?|"
    r"(?:has|have|had) a share of|share (?:thus |therefore )?(?:is|was|comes to|came to|amounts to|amounted to))",
    "of them": "(?: [a-z]+)? of (?:them|these|whom|which)",
    "no pronoun": "(?!whom |which |them |these )",
    "of everybody": r"\. [^{any}.;]{0,40}? (?:make|made) up{nearly} {share} of (?:every|all|our|the (?:total|whole))",
    "meanwhile": "(?:[^{any}]|{share or time}){0,90}?",
    "not so": "(?: [a-z]+){0,2}? (?:had|have|has|did|do|does|were|was|are|is|could|would|will) not\\b",
    "what is left": r"[^{any}.;]{0,30}?\b[Tt]he (?:other|remaining) {rest}",
    "or the share": r"{words}(?:, that is,?|, or|,? which is| \(){nearly} {share}(?!\)? of )",
    "the other": r"(?:[.;,]|,? (?:and|while|but)) (?:and |while |but )?[Tt]he (?:other|remaining) {rest}",
}
_SHARES = (
    # 25 of the 60, or 40 per cent,
    r"{part}{few} (?:out )?of {the}{whole}{few}{or so much}",
    # 25 (40 per cent) of the 60; 25, which is almost half of the total of 60
    r"{part}(?: [\w’'-]+){0,8}?(?:{or}{nearly} | \(){share}\)?,? of {the}{nouns}{whole}",
    # 25 tonnes, 40 per cent of their capacity of 60 tonnes
    r"{part}{few}, {nearly}{share} of {the}{nouns}{whole}",
    # of the 60 new jobs, 25 or 40 per cent are here
    r"{beginning}(?:[Oo]f|[Aa]mong|[Oo]ut of) {the}{nouns}{whole}{few}, {part} or{nearly} {share}(?! of )",
    # of the 60 pipes, a third, or 20, were cleaned
    r"{beginning}(?:[Oo]f|[Aa]mong) {the}{nouns}{whole}{few}, {share}, (?:or )?{part}(?=,)",
    # there are 60 members, 25 of whom are women (40 per cent); 60, and 25 of them, 40 per cent, stayed
    r"{whole}[^{any}.;]{0,60}(?:, (?:and )?| and (?:found |saw |said )?that ){part}{of them}{clause}{or so much}",
    # £60 million, of which £25 million, or 42 per cent, was for wages; 60 seats, so that 25, or 42 per cent, are free
    r"{whole}{few}, (?:of (?:which|whom)|so(?: that)?){nearly} {part}{few}, or{nearly} {share}",
    # 60 tests were made, of which 25 (42 per cent) were positive
    r"{whole}{few}, of (?:which|whom){nearly} {part} \({nearly}{share}\)",
    # £60 million, of which the state pays 42 per cent, or £25 million
    r"{whole}{few}, of (?:which|whom)[^{any}.;]{0,40}? {share}, or{nearly} {part}",
    # of the 60 who came, 25 stayed, or 40 per cent; 60 came. Of these, 25, or 40 per cent,
    r"{beginning}(?:[Oo]f|[Aa]mong|[Oo]ut of) {the}{nouns}{whole}{clause} {part}{clause}{or so much}",
    r"{whole}[^{any}.]{0,60}\. Of (?:these|them|those|this),? {part}{clause}{or so much}",
    # there are 60. 25 of them, a half,
    r"{whole}[^{any}.]{0,60}(?:{percent}[^{any}.]*)?\. [^{any}.;]{0,30}?{part}{of them}{or so much}",
    # of the 60 who came, 25 are women. Women make up a third of all
    r"{beginning}Of {the}{nouns}{whole}{clause} {part}{clause}{of everybody}",
)
_ROSE = (
    # rose by 40 per cent, or 24, from 60
    r"\b{changed}(?: by)?{nearly} {share}, or{nearly} {part},? from {whole}{few}(?=[,.;]|$)",
    r"\b{changed}(?: by)?{nearly} {part}, or{nearly} {share},? from {whole}{few}(?=[,.;]|$)",
)
_TURNED = (
    # a third of the guests, 25 out of 60; in May it was 40 per cent, with 25 of the 60
    r"{share} of [^{any}.;,]{1,40}(?:, | \(){part} (?:out )?of {the}{nouns}{whole}",
    r"{share}(?:,| \()(?: ?(?:with|or))? ?{part} (?:out )?of {the}{nouns}{whole}",
    # £160,000 more than the £800,000 that were expected, an overrun of 20 per cent
    r"{part} (?:more|less|higher|lower|fewer) than {the}{nouns}{whole}{few}, an? {change} of{nearly} {share}",
    # 25 of its 60 kilometres of pipes, 40 per cent of the network
    r"{part} (?:out )?of {the}{nouns}{whole}{few},{nearly} {share} of the [a-z]+{closed}",
)
# 25 of the 60 posts are filled, a vacancy rate of 58 per cent
_RATES_OF = (
    (
        r"{part} (?:out )?of {the}{nouns}{whole}{few} (?:is|are|was|were|have|had|has)\b[^{any}.;,]{1,40}, "
        r"an? (?:[a-z-]+ )?rate of{nearly} {share}"
    ),
)
# 60 were heard: 25 were granted and 35 refused. The approval rate was 42 per cent
_RATES_OF_LISTS = (
    r"{levels of one}(?:The|Its|Their) [a-z-]+ rate (?:was|is|came to|stands at){nearly} {share}{closed}",
)
# a third of the 90 seats, or 20
_PARTS = (r"{share} of {the}(?:[\w’'-]+ ){0,2}?{whole}{few}(?: \(|, or{nearly} ){part}(?=[,.;)]|$)(?!, whichever)",)
_RESTS = (
    # it won in 25 of the 60, drew in 12 and lost the other 20
    r"{part} of {the}{nouns}{whole}(?P<list>[^.;]{0,60}{level}[^.;]{0,60})\b(?:and|while) {what is left}",
    # of the 60 who came, 25 stayed. The other 30
    r"{beginning}(?:[Oo]f|[Oo]ut of) {no pronoun}{the}{nouns}{whole}{meanwhile} {part}{meanwhile}{the other}",
    # 60 came. Of these, 25 stayed; the other 30
    r"{whole}[^.;]*\. Of (?:these|them|those),? {part}{meanwhile}{the other}",
    # there are 60. 25 of them stay; the other 30
    r"{whole}{meanwhile}[.;,:] [^{any}.;]{0,30}?{part}{of them}{meanwhile}{the other}",
    # 60 came. It was the first time for 25 of them, the second for 12 and the third for the other 20
    (
        r"{whole}(?:[^{any}.]|{percent}|{level})*\. (?P<list>[^.;]{0,60}{level}{of them}[^.;]{0,90}{level}[^.;]{0,60})"
        r"the (?:other|remaining) {rest}"
    ),
)
_RESTS_OF = (
    # of the 60 who came, 25 stayed. The other 35, or 60 per cent, left
    (
        r"{beginning}(?:[Oo]f|[Oo]ut of) {no pronoun}{the}{nouns}{whole}{meanwhile} {part}{meanwhile}{the other}"
        "{or the share}"
    ),
    # 60 came, of whom 25 stayed. The other 35 left, that is, three in five
    r"{whole}{few}, of (?:which|whom){meanwhile} {part}{meanwhile}{the other}{or the share}",
)
_UNTIL_REST = (
    # it has 60 seats, but only 25 of them are taken; 35 are empty
    (
        r"{whole}{few},? (?:(?:but|of which){nearly}|and (?:only|just)) {part}(?:{of them})?{clause}[;,.] {rest}"
        r"[^{any}.;]{0,30}(?:{percent}[^{any}.;]{0,20})?(?:are|were|is|was|remain(?:s|ed)?|have|had) [a-z]+"
    ),
    # 25 out of 60 (42 per cent), which leaves 35
    (
        r"{part} (?:out )?of {the}{nouns}{whole}[^{any}.;]{0,40}(?:{percent}[^{any}.;]{0,30})?, "
        r"(?:which leaves|leaving|which left){nearly} {rest}"
    ),
)
# all 60 members but four came, so 56 votes were cast
_ALL_BUT = (
    (
        r"\b[Aa]ll (?:of )?(?:the |its |their )?{whole}{few} (?:but|except|bar){nearly} {part}(?: of them)?"
        r"[^{any}.;]{0,60}, (?:so(?: that)?|which means(?: that)?){nearly} {rest}"
    ),
)
_WITH_RESTS = (
    # 25, or 40 per cent, stayed; the other 35 left; 25 came (40 per cent), and 35 did not
    r"{part}{few}{beside}{share}\)?[^{any}.]{0,70}?(?:[.;,] |\b(?:and|while|but) ){what is left}",
    r"{part}{few}{beside}{share}\)?[^{any}.]{0,70}?(?:[;,]|,? (?:and|while|but)) (?:and |while |but )?{rest}{not so}",
    # 40 per cent of all, 25, stayed; the other 35 left; women made up 40 per cent of the class, with 25
    r"{share} [^{any}.;]{1,50}, (?:with |or )?{part}{few}[^{any}.]{0,40}?(?:[.;,] |\b(?:and|while|but) ){what is left}",
)
# £25 million, 40 per cent of the money, was spent, leaving £35 million
_LEAVING = (r"{part}{few},{nearly} {share} of [^{any}.;,]{1,40}, [^{any}.;]{0,60}, leaving{nearly} {rest}",)
_OF_WHOLES = (
    # 25 came. That fills 40 per cent of the 60 places; 25 came, which filled 40 per cent of the 60 places
    r"[.;] (?:That|This|It|They|These|that|this|it|they) (?:[a-z]+ ){1,3}?{share} of {the}{nouns}{whole}",
    r",? (?:which|enough to|and)(?: [a-z]+){1,3}?{nearly} {share} of {the}{nouns}{whole}",
    # the hall has 60 seats, 40 per cent of which were taken; with a capacity of 60, it is 40 per cent full
    r"{whole}{few}, {nearly}{share} of (?:them|which|these|those) (?:are|were|is|was|have|had) [a-z]+",
    r"\b(?:[Cc]apacity of|[Hh]olds?|[Rr]oom for|[Ss]eats?|[Tt]akes?){nearly} {whole}[^{any}.;]{0,60}?{share} full\b",
)
# there are 60 members, of whom 25 are women. Women thus make up 42 per cent; they account for 42 per cent of it
_CONCLUDED = (
    r"{levels of one}(?:They|These|Those|[^{any}.;]{0,40}\b(?:thus|therefore)) {account for}{nearly} {share}",
    r"{levels of one}[^{any}.;]{0,60} {account for}{nearly} {share}(?! of )",
)
# £1,200 for 30 places, an average of £40 for each place; 60 hours a week, on average 2 hours a place
_AVERAGES = (r"{total}{few}[^{any}.;]{0,30}?,? (?:or )?(?:an average of|on average|averaging){nearly} {claim}",)


def _shares(found: Found) -> Iterator[Relation]:
    """Yield what a part is, in percent of the whole."""
    part, whole, share = (found.named[name] for name in ("part", "whole", "share"))
    ahead = [one for one in found.paragraph.near(whole, back=0) if one < whole and one is not part and one.is_plain]
    for one in (whole, *ahead):  # the 500 who came compare with 400 before. 25 of them, or one in 20,
        if are_alike(part, one) and share.value.allows(part.span.percent_of(one.span)):
            whole = one
    if (
        are_alike(part, whole)
        and whole.per in ("", part.per)  # 1,200 tonnes in May, half of what it can take in a year
        and part.number < whole.number
        and not is_share_of_both(found.paragraph, share, part, [whole])
    ):
        yield share_of(share, part, whole)


def _rates_of(found: Found) -> Iterator[Relation]:
    """Yield what share of a whole a part is, or what is left of it."""
    part, whole, share = (found.named[name] for name in ("part", "whole", "share"))
    if part.is_plain and are_alike(part, whole) and part.number < whole.number:
        right = share_of(share, part, whole)
        left = share_of(share, without(whole, part), whole)
        is_left = _UNFILLED.search(found.paragraph.before(share)) is not None
        yield left if left.is_right or (not right.is_right and is_left) else right


_UNFILLED = regex(r"\b(?:vacancy|failure|drop-out|dropout|absence|default|loss)\s")


def _rates_of_lists(found: Found) -> Iterator[Relation]:
    """Yield what share of the first amount of a sentence the next one is, if the others are the rest of it.

    The rate may be that of any of them, of several, or of one and another: of 25 and 35, 42 or 71 per cent.
    """
    share, (whole, *parts) = found.named["share"], found.listed
    is_all = len(parts) > 1 and all(one.is_plain and are_alike(one, whole) for one in parts)
    if is_all and whole.value.fits(sum((one.span for one in parts), NOTHING)):
        pairs = [(one.span, other.span) for one, other in permutations(parts, 2)]
        ratios = [some.percent_of(whole.span) for one, other in pairs for some in (one, one + other)]
        ratios += [one.percent_of(one + other) for one, other in pairs]
        if not any(map(share.value.fits, ratios)):
            yield share_of(share, parts[0], whole)


def _parts(found: Found) -> Iterator[Relation]:
    """Yield what a share of the whole is."""
    part, whole, share = (found.named[name] for name in ("part", "whole", "share"))
    if are_alike(part, whole):
        yield Relation("part", part, (share, whole), share.span / 100 * whole.span)


def _until_rest(found: Found) -> Iterator[Relation]:
    """Yield what is left of a whole, without a part."""
    whole, part, rest = (found.named[name] for name in ("whole", "part", "rest"))
    if (
        are_alike(whole, part)
        and are_alike(whole, rest)
        and 0 < part.number < whole.number > rest.number
        and part.is_plain
        and not any(one > rest and are_alike(one, whole) for one in found.paragraph.near(rest, back=0))  # and so on
    ):
        yield Relation("rest", rest, (whole, part), whole.span - part.span)


def _all_but(found: Found) -> Iterator[Relation]:
    """Yield how many of all things are left without some, whatever they are called then."""
    whole, part, rest = (found.named[name] for name in ("whole", "part", "rest"))
    if all(not one.kind and one.is_plain for one in (whole, part, rest)) and part.number < whole.number:
        yield Relation("rest", rest, (whole, part), whole.span - part.span)


def _concluded(found: Found) -> Iterator[Relation]:
    """Yield what share of the largest amount of a sentence the last of the others is, of which the next one tells.

    Of which of them it is told, or of what they leave, nobody knows if it is right of any.
    """
    share, paragraph = found.named["share"], found.paragraph
    levels = [one for one in found.listed if one.is_plain and not is_how_much_more(paragraph, one)]
    whole = max(levels, key=lambda one: one.number, default=None)
    parts = [one for one in levels if whole and one.number < whole.number and are_alike(one, whole)]
    if whole is None or not parts or len({one.per for one in levels}) > 1:
        return
    first, *_, last = levels
    if len(levels) == 2 and _BOTH.search(paragraph.text, first.end, last.begin):
        return  # 38 women and 57 men came
    wholes = [*levels, *(one.amount for one in found.levels.alike(parts[-1]))]  # of what is told elsewhere, too
    ratios = [one.span.percent_of(other.span) for one in found.listed for other in wholes if one.number < other.number]
    right = share_of(share, parts[-1], whole)
    if not any(share.value.fits(one) or share.value.fits(WHOLE - one) for one in ratios) and right.is_near:
        yield right


_BOTH = regex(r"\band\b")


def _rests(found: Found) -> Iterator[Relation]:
    """Yield what is left of the whole without its parts."""
    whole, rest = found.named["whole"], found.named["rest"]
    parts = [*filter(None, [found.named.get("part")]), *found.listed]
    parts = [one for one in parts if not (one.is_share or one.is_time)]
    for one in found.paragraph.near(whole, back=0):  # 60 came, 20 more than the 40 of the year before. Of these, 25
        if one < min(parts, default=one) and are_alike(one, whole) and rest.value.allows(_left(one, parts)):
            whole = one
    is_of_it = parts != [] and all(are_alike(one, whole) and one.is_plain for one in (*parts, rest))
    is_all = not _ONE.search(found.paragraph.text, whole.end, rest.begin)  # won only one, drew three; the other nine
    left = _left(whole, parts)
    if is_of_it and is_all and left.number > 0 and not count_different_things(rest, (whole,)):
        yield Relation("rest", rest, (whole, *parts), left)


def _rests_of(found: Found) -> Iterator[Relation]:
    """Yield what share of a whole is left, if words say how much that is."""
    whole, part, rest, share = (found.named[name] for name in ("whole", "part", "rest", "share"))
    is_of_it = are_alike(whole, part) and are_alike(whole, rest) and part.is_plain and rest.is_plain
    if is_of_it and rest.value.allows(whole.span - part.span):
        yield share_of(share, rest, whole)


def _left(whole: Amount, parts: Sequence[Amount]) -> Span:
    """Return what is left of a whole without some parts."""
    return whole.span - sum((one.span for one in parts), NOTHING)


_ONE = regex(r"\bone\b")


def _with_rests(found: Found) -> Iterator[Relation]:
    """Yield what share a part is of what it is together with the rest, if no other amount near it gives the share."""
    part, share, rest = (found.named[name] for name in ("part", "share", "rest"))
    if OF_THEM.match(found.paragraph.after(share)):
        return  # 320 acres, three quarters of it grass, and the remaining 80
    is_told = part.is_plain and rest.is_plain and not part.is_time and not MOVING.search(found.paragraph.before(part))
    if not (is_told and are_alike(part, rest) and part.per == rest.per):
        return
    both = together(part, rest)
    right = part.span.percent_of(both.span)
    levels = [one.amount for one in found.levels.alike(part) if found.is_in_paragraph(one) or one.is_of_a_row]
    if share.value.fits(right):
        yield share_of(share, part, both)
        return
    others = [one for one in found.paragraph.near(share, back=2, ahead=1) if one not in (part, rest)]
    more = [together(both, one) for one in others if one.is_plain and are_alike(one, part) and one.per == part.per]
    if not any(share.value.allows(part.span.percent_of(whole.span)) for whole in (*levels, *more)):
        # of a third part, which is told before it, too: £3 on books; £2 on maps (40 per cent), and the other £1 on toys
        among = [one for one in levels if one.number >= both.number]
        among = [both] if is_near(share.number, right.number, _LEAST_OF_BOTH) else among
        among = [one for one in among if is_near(share.number, part.span.percent_of(one.span).number, LEAST_RATIO)]
        for whole in sorted(among, key=lambda one: abs(part.span.percent_of(one.span).number - share.number))[:1]:
            yield share_of(share, part, whole)


def _leaving(found: Found) -> Iterator[Relation]:
    """Yield what a part leaves of the only amount before it that it has a share of."""
    part, share, rest = (found.named[name] for name in ("part", "share", "rest"))
    levels = [one.amount for one in found.levels.alike(part) if found.is_in_paragraph(one) and one.place < part.begin]
    wholes = {one.number: one for one in levels if share.value.allows(part.span.percent_of(one.span))}
    if len(wholes) == 1 and are_alike(part, rest):
        (whole,) = wholes.values()
        yield Relation("rest", rest, (whole, part), whole.span - part.span)


def _of_wholes(found: Found) -> Iterator[Relation]:
    """Yield what share of a whole the only amount is that it may be said of."""
    whole, share = found.named["whole"], found.named["share"]
    words = found.paragraph.before(share, _NEAR)
    near = [one for one in found.paragraph.near(share) if one is not whole and one < share and one.is_plain]
    near = [
        one for one in near if not one.is_time and (one.kind == whole.kind or one.is_bare) and one.number < whole.number
    ]
    right = [one for one in near if share.value.fits(one.span.percent_of(whole.span))]
    near = [one for one in near if is_near(share.number, one.span.percent_of(whole.span).number, LEAST_RATIO)]
    mine = [one for one in near if one.sentence == share.sentence] or near
    is_change = MOVING.search(words) or _NO_SHARE.search(words) or CALLED_MORE.match(found.paragraph.after(share))
    if right or (len(mine) == 1 and not is_change and not is_older(found.paragraph, mine[0])):
        part = (right or mine)[-1]
        yield share_of(share, part, whole)


_NEAR = 40  # characters before a share
_LEAST_OF_BOTH = Decimal("0.8")  # of the ratio to the share in a part and the rest, which may not be all
_NO_SHARE = regex(
    r"(?i)\b(?:than|from|to|by|another|further|other|remaining|rest|only|added|lost|including|plus)\b[^,.;]*$"
)


def _averages(found: Found) -> Iterator[Relation]:
    """Yield what the average is of as many as the only other amount of them tells."""
    total, claim = found.named["total"], found.named["claim"]
    near = [one for one in found.paragraph.near(claim, back=1) if claim.per in one.nouns and one.is_plain]
    near = [one for one in near if one.sentence == claim.sentence] or near
    others = [
        one for one in found.paragraph.near(claim, back=0) if one.kind == claim.kind and one not in (total, *near)
    ]
    is_only = not others and len({one.number for one in near}) == 1
    is_of_them = claim.per in total.nouns  # 40 flats, with 2.4 rooms per flat
    if claim.per and is_only and not is_of_them and total.kind == claim.kind:
        yield Relation("quotient", claim, (total, near[0]), total.span / near[0].span)


ROWS = rows(
    _PLACES,
    (_shares, _SHARES, ""),
    (_shares, _ROSE, "from"),
    (_shares, _TURNED, "of"),
    (_rates_of, _RATES_OF, "rate"),
    (_parts, _PARTS, ""),
    (_rests, _RESTS, "other remaining"),
    (_rests_of, _RESTS_OF, "other remaining"),
    (_until_rest, _UNTIL_REST, "but and which leaving"),
    (_all_but, _ALL_BUT, "but except bar"),
    (_with_rests, _WITH_RESTS, "other remaining not"),
    (_leaving, _LEAVING, "leaving"),
    (_of_wholes, _OF_WHOLES, ""),
    (_averages, _AVERAGES, "averag"),
    (_concluded, _CONCLUDED, "mak mad account contribut share"),
    (_rates_of_lists, _RATES_OF_LISTS, "rate"),
)
"""The constructions."""
