"""Constructions of a list that makes up a whole: 36 branches: nine large, 19 small and eight mobile ones."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from innofacts.arithmetic.amounts import Amount
from innofacts.arithmetic.constructions.found import Found, rows
from innofacts.arithmetic.constructions.signs import place
from innofacts.arithmetic.ends import are_alike
from innofacts.arithmetic.phrases import OF_ALL, OVERLAP
from innofacts.arithmetic.relation import Relation
from innofacts.arithmetic.values import NOTHING, WHOLE
from innofacts.patterns import regex

_PLACES = {
    "whole": place("whole"),
    "on": "(?P<on>on|from|for|to|by)",  # the same before each part; what is in several places has other wholes
    "on it": "(?P=on)",
    "spent": "Of {the}{nouns}{whole}[^{any}.;:]{0,40}",
    "one": "{level}[^.;:]{0,80}?",
    "one on": r"{level}[^{any}.;]{0,40}? {on}\b",
    "one on it": r"(?:[^{any}.;]{0,60}{level} {on it}\b)",
    # 40 per cent of this was spent on
    "parted": r"{percent}(?: of [^{any},.;]{1,30}?)? (?:(?:is|was|are|were|be|will) )*{divided} (?:[a-z]+ )?{on}\b",
    "divided": "(?:spent|pays?|paid|goe?s?|went|gone|comes?|came|devoted|allotted|allocated|earmarked|used|set aside)",
    "and on it": r"(?:[^{any}.;]{0,70}{percent} {on it}\b)",
}
_LEVELS = (
    # 36 branches: nine large, 19 small and eight mobile ones
    r"{whole}{few}(?: of {level}{few})?[^{any}.;:]{0,40}: (?P<list>{one}(?:, {one})*,? and (?:[a-z]+ ){0,2}?{level})",
    # of the £60 spent, £30 went on books, £20 on maps and £10 on toys
    r"{beginning}{spent}, (?P<list>{one on}{one on it}*[^{any}.;]{0,60} and {level}) {on it}\b",
)
_SHARES = (
    # 40 per cent was spent on books, 30 per cent on maps and 40 per cent on toys
    "(?P<list>{parted}{and on it}{2,})",
    # of this, 70 per cent came from abroad and 40 per cent from other towns
    "{beginning}Of (?:this|that|these|the|its)[^{any},.;]{0,30}, (?P<list>{parted}{and on it})",
)
_LEAST_PARTS = 2
# Of the whole: with less, some parts are not told; with more, some are told twice.
_LEAST, _LEAST_TOLD, _MOST = Decimal("0.9"), Decimal("0.85"), Decimal("1.25")
_TOGETHER = regex(r"(?i)\b(?:together|altogether|in\sall|combined)\b[^.;:]*$")
_REST = regex(r"(?i)\b(?:rest|remain\w*|others?|includ\w+|also)\b")


def _levels(found: Found) -> Iterator[Relation]:
    """Yield what the whole is, of all parts of its kind."""
    whole = found.named["whole"]
    parts = [one for one in found.listed if one.kind == whole.kind and one.per == whole.per]
    is_list = len(parts) >= _LEAST_PARTS and all(are_alike(one, whole) and one.is_plain for one in parts)
    right = sum((one.span for one in parts), NOTHING)
    words = found.paragraph.words(whole.sentence, max(parts, default=whole).sentence)
    ahead = [one for one in found.paragraph.near(whole, back=0) if one < whole and one.kind == whole.kind]
    is_all = bool(OF_ALL.match(found.paragraph.after(whole)) or _TOGETHER.search(found.paragraph.before(whole)))
    is_all = is_all or _is_closed(found, parts)
    is_partial = right.number < whole.number and (_REST.search(words) or not (is_all or len(parts) > _LEAST_PARTS))
    is_partial = is_partial or not (_LEAST_TOLD if is_all else _LEAST) <= right.number / whole.number <= _MOST
    if (
        is_list
        and not (ahead or is_partial)
        and max(one.number for one in parts) < whole.number
        and not OVERLAP.search(words)
    ):
        yield Relation("sum", whole, tuple(parts), right)


def _is_closed(found: Found, parts: Sequence[Amount]) -> bool:
    """Return whether a sentence ends with the last of some parts: 20 people: eleven men and eight women."""
    last = max(parts, default=found.named["whole"])
    return _TO_END.fullmatch(found.paragraph.text, last.value.end, found.paragraph.end_of(last)) is not None


_TO_END = regex(r"(?:\s(?!(?:and|or|plus|others?)\b)[a-z’'-]+){0,4}[.}\]]*\s*")


def _shares(found: Found) -> Iterator[Relation]:
    """Yield what the last share is at most, without the others."""
    *others, last = found.listed
    rest = WHOLE - sum((one.as_told for one in others), NOTHING)
    if rest.number >= 0 and last.number > rest.number and all(one.is_plain for one in found.listed):
        yield Relation("hundred", last, tuple(others), rest)


ROWS = rows(
    _PLACES,
    (_levels, _LEVELS),
    (_shares, _SHARES),
)
"""The constructions."""
