"""Results that nothing gives: relations that are not right, of amounts that a reader would take as related.

Whether a reader would is decided by `cues` in the words around the amounts, with their `weights`.
"""

from collections.abc import Callable, Container, Iterator, Sequence
from itertools import combinations

from innofacts.arithmetic.amounts.alike import are_comparable, count_different_things
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import PERCENT, WHOLE, Slip
from innofacts.arithmetic.explanations import wrong
from innofacts.arithmetic.phrases import OF, OF_THEM
from innofacts.arithmetic.relation import FORMS, PRODUCTS, Relation
from innofacts.arithmetic.relations import relations
from innofacts.arithmetic.suspects.cues import cues_of, is_for_each, score
from innofacts.arithmetic.suspects.weights import LEAST
from innofacts.arithmetic.vetoes import is_vetoed
from innofacts.patterns import regex

_NO_SUMS = frozenset(("order", "same"))


def related(paragraph: Paragraph, told: Sequence[Relation] = ()) -> Iterator[Slip]:
    """Yield amounts that others rule out, which a reader would take as related to them; each amount in one relation.

    `told` are relations that are right beyond doubt.
    """
    found = sorted(
        ((score(one.form, said), n, one) for n, (one, said) in enumerate(suspects(paragraph, told))), reverse=True
    )
    taken: set[int] = set()
    for likely, _, one in found:
        begins = {amount.begin for amount in one.amounts}
        if likely > LEAST and taken.isdisjoint(begins):
            taken |= begins
            yield wrong(one.claim, str(one), one.operands[0] if one.form == "same" else None)


def suspects(paragraph: Paragraph, told: Sequence[Relation] = ()) -> Iterator[tuple[Relation, set[str]]]:
    """Yield each relation that is not right, although nothing else explains its claim, with its cues."""
    found = [*relations(paragraph)]
    if not found:
        return
    right = _Right(paragraph, found, told)
    for one in found:
        if one.is_right or not one.is_near or right.has_more_than(one) or right.explains(one):
            continue
        is_told = one.form not in PRODUCTS or _is_of_each(paragraph, one)
        if is_told and not (is_vetoed(paragraph, one) or _is_given(paragraph, one)):
            yield one, {*cues_of(paragraph, one, right.begins), *right.beside(one)}


class _Right:
    """The relations of a paragraph that are right, and what they explain."""

    def __init__(self, paragraph: Paragraph, found: Sequence[Relation], told: Sequence[Relation]) -> None:
        """Take those of all that are found, and those that are `told` to be right beyond doubt."""
        right = [one for one in found if one.is_right and one.form not in _NO_SUMS and _explains(paragraph, one)]
        self._all = [*(one for one in right if not _leaves_out(paragraph, one, found)), *told]
        self._paragraph = paragraph
        self.begins = {amount.begin for one in self._all for amount in one.amounts}
        """The offsets of their amounts."""
        counts = {amount.begin for one in self._all for amount in _counts(paragraph, one)}
        self._explained = self.begins | counts
        self._said = {(one.form, one.operands) for one in self._all if one.claim.is_plain}
        # 30 per cent of 410,000, or 123,000, which are no 9 per cent of them
        parts = (one for one in self._all if one.form == "part" and _has_exact_share(one))
        self._said |= {("share", (one.claim, one.operands[1])) for one in parts}
        long = [one for one in self._all if len(one.operands) > 2]
        self._lists = [{amount.begin for amount in one.amounts} for one in long]
        self._sums = [{amount.begin for amount in one.amounts} for one in self._all if _is_sure_sum(one)]

    def has_more_than(self, one: Relation) -> bool:
        """Return whether the amounts of a relation are some of a list, or have a different result in its form.

        Four of five amounts, which have an average; 70 per cent, and 48 of 120, or 40 per cent; 58, 31 and 14, which
        are 103; of 36, 22 were spent, 9 here and 13 there.
        """
        begins = {amount.begin for amount in one.amounts}
        is_of_list = any(begins <= among for among in self._lists) or any(among < begins for among in self._sums)
        return is_of_list or (one.form, one.operands) in self._said

    def explains(self, one: Relation) -> bool:
        """Return whether the claim of a relation is that of another one, or told again; not by a share by chance.

        £37 million of £73 million is about half, by chance.
        """
        if one.form == "order":
            return False
        others = (other for other in self._all if one.claim in other.amounts)
        is_by_chance = one.form == "same" and all(
            other.form == "share" and one.operands[0] in other.operands for other in others
        )
        return (one.claim.begin in self._explained and not is_by_chance) or _is_told(self._paragraph, one)

    def beside(self, one: Relation) -> Iterator[str]:
        """Yield whether another relation of the form has one of the same operands, and is told in the same way."""
        siblings = [other for other in self._all if other.form == one.form and {*other.operands} & {*one.operands}]
        if siblings:
            mine, paragraph = _joint(self._paragraph, one), self._paragraph
            yield "parallel" if any(_joint(paragraph, other) == mine for other in siblings) else "sibling"


def _is_sure_sum(relation: Relation) -> bool:
    """Return whether amounts add up hardly by chance: more than two, or what a sentence before them tells just so."""
    if relation.form == "sum" and len(relation.operands) > 2:
        return True
    whole, *parts = sorted(relation.amounts, key=lambda one: -one.number)
    is_told = relation.form in ("sum", "rest") and whole.number == sum(one.number for one in parts)
    return is_told and whole.sentence < min(one.sentence for one in parts)


def _is_of_each(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether words or units say that amounts are to be multiplied: 12 a day, rows of 12, 12 metres by 4.

    Any three numbers of a text may be a product but for a digit.
    """
    claim, operands = relation.claim, relation.operands
    if any(one.per for one in relation.amounts) or is_for_each(paragraph, relation):
        return True
    is_measured = claim.kind != "" and relation.form != "quotient"
    is_measured = is_measured and any(claim.kind in {one.kind, f"square {one.kind}"} for one in operands)
    return is_measured or any(_SETS_OF.search(paragraph.before(one)) for one in operands)


_SETS_OF = regex(r"[a-z]{3}s\sof\s$")


def _leaves_out(paragraph: Paragraph, rest: Relation, found: Sequence[Relation]) -> bool:
    """Return whether a rest is without a part that is told: of 14 ships two turned back, three sank; the other 11."""
    if rest.form != "rest" or not paragraph.before(rest.claim).lower().endswith("the other "):
        return False
    rests = [one for one in found if one.form == "rest" and one.claim == rest.claim]
    more = [one for one in rests if {*rest.operands} < {*one.operands}]
    return any(not any(OF_THEM.match(paragraph.after(part)) for part in one.operands) for one in more)


def _has_exact_share(part: Relation) -> bool:
    """Return whether a part is that of a share in digits: 30 per cent, and neither a third nor almost 30 per cent."""
    share = part.operands[0]
    return share.is_plain and not (share.value.in_words or share.value.bound)


def _counts(paragraph: Paragraph, relation: Relation) -> Iterator[Amount]:
    """Yield the amounts that say of how many others one is the average: 15 a day over the three days."""
    many = len(relation.operands) if relation.form == "mean" else 0
    yield from (one for one in paragraph.amounts if one.number == many * one.unit)


def _joint(paragraph: Paragraph, relation: Relation) -> str:
    """Return the words between the claim of a relation and the amount before it: 27 (45 %) and 18 (30 %)."""
    last = max((one.value.end for one in paragraph.amounts if one < relation.claim), default=relation.claim.begin)
    return paragraph.text[last : relation.claim.begin].strip()


def _explains(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a relation that is right explains its amounts: of small numbers, many products are by chance."""
    bare = [one for one in relation.amounts if one.is_bare]
    if relation.form == "sum" and len(relation.operands) == 2 and len(bare) == 1 and bare[0].value.in_words:
        return False  # it took 14 boats, shortly after three. The 17 boats
    span = relation.claim.span
    if relation.form in _OF_ALIKE and min(one.span.low for one in relation.operands) < (span.high - span.low) / 2:
        return False  # 1.5 million, and 8,000, which are 1.5 million
    if relation.form in ("sum", "rest") and _is_count_of_others(relation.claim, relation.operands):
        return False  # 11 women and 15 men. Four of the old ministers stay
    if relation.form not in PRODUCTS or any(one.per for one in relation.amounts):
        return True
    return is_for_each(paragraph, relation)


_OF_ALIKE = frozenset("sum rest balance".split())


def _is_count_of_others(claim: Amount, operands: Sequence[Amount]) -> bool:
    """Return whether a small number in words is of other things than those told in other sentences."""
    is_apart = claim.value.in_words and claim.sentence not in {one.sentence for one in operands}
    return is_apart and not claim.kind and count_different_things(claim, operands)


def _is_told(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the claim of a relation is the same as another amount of its paragraph."""
    claim = relation.claim
    others = [one for one in paragraph.amounts if one is not claim and one not in relation.operands]
    return relation.form != "same" and any(
        one.kind == claim.kind and not one.value.is_limit and claim.value.allows(one.as_told) for one in others
    )


def _is_given(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether other amounts give the claim of a relation as well."""
    return any(relation.form in forms and gives(paragraph, relation) for forms, gives in _OTHER_SOURCES)


def _others(paragraph: Paragraph, claim: Amount) -> list[Amount]:
    return [one for one in paragraph.amounts if one is not claim and one.is_plain]


def _counts_together(paragraph: Paragraph, claim: Amount) -> tuple[list[Amount], list[tuple[Amount, Amount]]]:
    """Return the counts and measures that may have a share, and each two of them that add up."""
    counts = [one for one in _others(paragraph, claim) if not (one.is_share or one.per)]
    # seven of the 28 stores, and two of these
    counts = [one for one in counts if one < claim or not OF_THEM.match(paragraph.after(one))]
    return counts, [(one, other) for one, other in combinations(counts, 2) if one.kind == other.kind]


def _is_share_of_two(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether two counts together are the share of a third: of 60, 14 came by bus, 13 on foot, 45 per cent."""
    counts, pairs = _counts_together(paragraph, relation.claim)
    return any(
        relation.claim.value.allows((one.span + other.span).percent_of(whole.span))
        for one, other in pairs
        for whole in counts
        if whole.kind == one.kind and whole.number > one.number + other.number
    )


def _is_share_with_the_rest(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether two counts, with the rest beside it, have the share: 530, 53 per cent, and 470, or 47 per cent."""
    claim = relation.claim
    mine = [one for one in _others(paragraph, claim) if one.sentence == claim.sentence]
    _, pairs = _counts_together(paragraph.with_amounts(mine), claim)
    return any(one.kind == PERCENT and claim.value.allows(WHOLE - one.span) for one in mine) and any(
        claim.value.allows(part.span.percent_of(one.span + other.span)) for one, other in pairs for part in (one, other)
    )


def _has_a_part_beside_it(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether an amount beside a sum or a rest is one of its parts, too: opened six and closed eleven.

    212 for it and 187 against; of the 409 members, ten were ill.
    """
    claim = relation.claim
    beside = [one for one in _others(paragraph, claim) if one.sentence == claim.sentence]
    beside = [one for one in beside if one not in relation.operands and are_comparable(one, claim)]
    beside = [one for one in beside if not OF.fullmatch(paragraph.text, one.value.end, claim.begin)]  # ten of its 111
    return any(claim.value.allows(relation.right + one.span) for one in beside)


def _is_left_by_share(_: Paragraph, relation: Relation) -> bool:
    """Return whether a number is what a share leaves: two thirds of the 90 seats are elected, and 30 are appointed."""
    return relation.claim.value.allows(relation.operands[1].span - relation.right)


def _is_for_others_too(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a product is for as many more as the paragraph tells: eight men and seven women, at £95 a head."""
    claim, (many, *_) = relation.claim, relation.operands
    others = [one for one in _others(paragraph, claim) if one not in relation.operands and one.kind == many.kind]
    return any(claim.value.allows(relation.right / many.span * (many.span + one.span)) for one in others)


def _alike_before(paragraph: Paragraph, claim: Amount) -> Iterator[tuple[Amount, Amount]]:
    """Yield each two amounts before a claim that are of its kind."""
    alike = [one for one in _others(paragraph, claim) if one.kind == claim.kind and one.per == claim.per]
    return combinations([one for one in alike if one < claim and not one.value.in_words], 2)


def _is_sum_of_two(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether two amounts add up to a sum: reserves of £1.42 million and £150,000 more are £1.57 million."""
    pairs = _alike_before(paragraph, relation.claim)
    return any(relation.claim.value.allows(one.span + other.span) for one, other in pairs)


def _is_gap_of_two(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether two amounts before a claim are so far apart."""
    claim = relation.claim
    pairs = _alike_before(paragraph, claim) if claim.kind != PERCENT else ()
    return any(claim.value.allows(abs(one.span - other.span)) for one, other in pairs)


_OTHER_SOURCES: Sequence[tuple[Container[str], Callable[[Paragraph, Relation], bool]]] = (
    ({"share", "growth"}, _is_share_of_two),
    ({"share", "growth"}, _is_share_with_the_rest),
    ({"sum", "rest"}, _has_a_part_beside_it),
    ({"part"}, _is_left_by_share),
    ({"product"}, _is_for_others_too),
    ({"sum"}, _is_sum_of_two),
    ({*FORMS} - _NO_SUMS, _is_gap_of_two),
)
"""The forms of relations of which other amounts may be the source, and whether they are."""
