"""Constructions of what follows from the only two amounts before them: 60 here, and 40 there, a gap of 20."""

from collections.abc import Iterator

from innofacts.arithmetic.amounts.alike import are_comparable, count_different_things
from innofacts.arithmetic.amounts.amount import MULTIPLES, Amount
from innofacts.arithmetic.amounts.values import PERCENT
from innofacts.arithmetic.constructions.changes import change
from innofacts.arithmetic.constructions.found import Found, rows
from innofacts.arithmetic.constructions.signs import LEVEL, MULTIPLE, POINT, SHARE, TIME, place
from innofacts.arithmetic.ends import are_alike
from innofacts.arithmetic.relation import Relation

_PLACES = {
    "claim": place("claim", LEVEL, TIME, SHARE, POINT),
    "in percent": place("claim", SHARE),
    "times": place("claim", MULTIPLE),
    "gap": "(?:gap|difference|lead|margin|surplus|deficit|shortfall|spread|saving)",
    "leaves": "(?:leaves|leaving|left|gives|giving|makes|making|means|meaning)",
}
_DIFFERENCES = (
    # 60 per cent here, and 40 per cent there, a gap of 20 points
    r"(?:,| [–—-]) an? (?:[a-z-]+ )?{gap} of{nearly} {claim}{all}(?! (?:in|for|to)\b)",
    # 60 here and 40 there, which leaves a gap of 20; 60 now, and 40 then. The increase of 20
    r"\b{leaves} an? (?:[a-z-]+ )?{gap} of{nearly} {claim}{all}",
    r"[.;] (?:The|That|This) (?:{gap}|{change}) of{nearly} {claim}{all}(?! (?:in|for|to)\b)",
)
_POINTS = (
    # 60 per cent, and 40 before, so it has gone up by 20 per cent; a rise of 20 per cent
    "(?:, {so}) [^{any},.;]{0,40}? {changed}(?: up| down)?(?: by)?{nearly} {in percent}{all}",
    ", {called}{nearly} {in percent}{all}",
)
# a target of 60, of which 40 are done. That leaves 20
_LEFT = (
    (
        r"(?:[.;] (?:That|This|It)|, which|,) (?:leaves|left|leaving){nearly} {claim}"
        r"(?! of (?:the|its|their|all) [{any}]|[^.;{any}]{0,40} and [{any}])"
    ),
)
_SO_OFTEN = (
    # 30. Now it is 60, so it has doubled
    ", so(?: that)? [^{any},.;]{0,24} (?:has|have|had|is|are|was|were)(?: now| thus)?{nearly} {times}",
    r"\. (?:It|They|The|That|This)[^{any},.;]{0,24} (?:has|have|had) (?:thus|therefore|so){nearly} {times}",
)
_REACH = 2  # sentences


def _two_before(found: Found, nearest: int = 0) -> Iterator[tuple[Amount, Amount]]:
    """Yield the only two amounts before a claim that it may be said of, if there are no others near them.

    They are in its sentence, or if that has no two, in one more or two more before it; at least in `nearest` more.
    """
    claim = found.named["claim"]
    for back in range(nearest, _REACH + 1):
        near = [one for one in found.paragraph.near(claim, back) if one < claim]
        if not claim.is_share and any(are_comparable(claim, one) and not _is_level_of(claim, one) for one in near):
            return  # 40 were found, 10 less than in May. We need 60 a month, which leaves a gap of 20
        ahead = [one for one in near if _is_level_of(claim, one)]
        if len(ahead) == 2 and are_alike(*ahead) and ahead[0].number != ahead[1].number:
            yield ahead[0], ahead[1]
        if len(ahead) > 1:
            return


def _is_level_of(claim: Amount, one: Amount) -> bool:
    """Return whether an amount may be one of the two that a difference, a rest or a multiple is of."""
    if not one.is_plain or claim.per != one.per:
        return False
    if claim.kind == MULTIPLES:
        return not (one.is_time or (one.is_share and one.value.in_words))
    return one.kind == PERCENT if claim.is_share else are_comparable(claim, one) and not one.is_time


def _differences(found: Found) -> Iterator[Relation]:
    for two in _two_before(found):
        yield from change(*two, found.named["claim"])


def _left(found: Found) -> Iterator[Relation]:
    """Yield what is left of the first amount without the second."""
    rest = found.named["claim"]
    for whole, part in _two_before(found, nearest=_REACH):
        is_of_it = part.number < whole.number and part.value.in_words == whole.value.in_words  # 140 in three towns
        if is_of_it and not (rest.is_share or count_different_things(rest, (whole,))):
            yield Relation("rest", rest, (whole, part), whole.span - part.span)


def _so_often(found: Found) -> Iterator[Relation]:
    """Yield how many times the smaller amount the larger one is, or the other way round if it is halved."""
    times = found.named["claim"]
    for two in _two_before(found):
        first, last = sorted(two, key=lambda one: one.number, reverse=times.number < 1)
        yield Relation("times", times, (first, last), last.span / first.span)


ROWS = rows(
    _PLACES,
    (_differences, (*_DIFFERENCES, *_POINTS), ""),
    (_left, _LEFT, "leav left"),
    (_so_often, _SO_OFTEN, ""),
)
"""The constructions."""
