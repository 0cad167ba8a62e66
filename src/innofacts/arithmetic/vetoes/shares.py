"""What speaks against a share of a whole, or a part that a share is."""

from decimal import Decimal
from itertools import pairwise

from innofacts.arithmetic.amounts.alike import name_the_same
from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.printed import DIGIT
from innofacts.arithmetic.amounts.values import PERCENT, POINTS
from innofacts.arithmetic.ends import are_side_by_side, is_from_to, is_share_of_both
from innofacts.arithmetic.phrases import (
    CALLED_MORE,
    CHANGED,
    COMPARATIVE,
    DEFINITE,
    JUST,
    MORE_THAN,
    OF,
    OF_A_WHOLE,
    OF_THEM,
    SAY_LITTLE,
    stems,
)
from innofacts.arithmetic.relation import BASE, NEAR, REST, Relation
from innofacts.arithmetic.relations.shares import OF_THE
from innofacts.english import function_words
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.inflection import singular
from innofacts.english.numerals import YEAR
from innofacts.english.places import NO_NAMES
from innofacts.patterns import regex


def _is_share_of_its_own(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is told of the amount before it, and another one has nothing to do with that.

    Of 400 thefts, 11 per cent were solved. Shops sold 900 locks; the port counted 90; in Tolna, 80 were reported.
    """
    shares = [one for one in relation.amounts if one.is_share]
    others = [one for one in relation.amounts if not one.is_share]
    whole = max((one for one in paragraph.amounts if one < shares[0]), default=None) if len(shares) == 1 else None
    if whole is None or len(others) != 2 or not _is_told_of(paragraph, shares[0], whole):
        return False
    if whole not in others or relation.form in ("growth", "outcome"):
        return True
    other = next(one for one in others if one is not whole)
    return other.number > whole.number or _is_of_something_new(paragraph, other, shares[0])


def _is_told_of(paragraph: Paragraph, share: Amount, whole: Amount) -> bool:
    """Return whether a share is told of an amount before it: 400, of which 11 per cent; of the 400, 11 per cent."""
    before, after = paragraph.before(share), paragraph.after(share)
    if OF_THEM.match(paragraph.after(whole)) or _OR_SO_MANY.search(before):
        return False  # 12 of them, 11 per cent; 12 or 11 per cent
    if whole.sentence == share.sentence and (OF_THE.search(paragraph.before(whole)) or _WERE_SO.match(after)):
        return True
    is_beside = _BESIDE.fullmatch(paragraph.text, whole.value.end, share.begin) is not None
    return bool(_OF_THESE.search(before) or (is_beside and OF_THEM.match(after)))


_BESIDE = regex(r"(?:\s[a-z-]+){0,5},\s(?:and\s)?")
_OR_SO_MANY = regex(r"\bor\s(?:[a-z]+\s){0,2}$")
_WERE_SO = regex(r"\s(?:were|are|have|had)\b")
_OF_THESE = regex(rf"(?i)\b{function_words.OF_THEM}\b,?\s(?:[a-z]+\s){{0,2}}$")


def _is_of_something_new(paragraph: Paragraph, other: Amount, share: Amount) -> bool:
    """Return whether an amount counts, or the words around it name, what the sentence of a share does not name."""
    start, end = paragraph.sentences[share.sentence]
    if DEFINITE.search(paragraph.before(other)):
        return False  # of the 80 halls, a quarter have no roof; tents for those 24 have been bought
    if other.sentence != share.sentence:
        words, nouns = paragraph.words(other.sentence, other.sentence), stems(" ".join(other.nouns))
    else:
        words, nouns, end = paragraph.text[share.value.end : max(share.value.end, other.begin)], set[str](), share.begin
    told = stems(paragraph.text[start:end])
    names = stems(" ".join(name for name in _NAMES.findall(words) if name.lower() not in NO_NAMES))
    return any(some and some.isdisjoint(told) for some in (nouns, names))


_NAMES = regex(r"\b[A-Z][a-z]{2,}\b")


def _is_compared(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether the ends of a share are compared: 92 calls, after 77 in May; 64 per cent were for help."""
    last = max(relation.operands)
    before = paragraph.before(last)
    is_earlier = _AFTER.search(before) and _AT_THAT_TIME.match(paragraph.after(last))
    return bool(BASE.search(before) or is_earlier)


_AFTER = regex(r"\bafter\s$")
_AT_THAT_TIME = regex(r"\s(?:in|a|the)\b")


def _are_two_things(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is said of two things that are told side by side: 250 cyclists and 85 drivers."""
    part, whole = relation.operands
    are_told_as_one = are_side_by_side(paragraph, *sorted((part, whole)))
    return are_told_as_one or is_share_of_both(paragraph, relation.claim, part, [whole])


def _is_of_a_whole_of_its_own(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is of what is named for the first time: 40 km, once 9 km. That is half of the world's."""
    claim, ns = relation.claim, {one.sentence for one in relation.operands}
    whole = _OF_SOMEONES.match(paragraph.after(claim))
    told = {stem for n in ns - {claim.sentence} for stem in stems(paragraph.words(n, n))}
    told |= stems(paragraph.text[paragraph.sentences[claim.sentence][0] : claim.begin])
    return whole is not None and stems(whole["whose"]).isdisjoint(told)


_OF_SOMEONES = regex(r"\sof\s(?:(?:the|all)\s)?(?:[a-z]+\s)?(?P<whose>[a-zA-Z]+)['’]s?\s(?!(?:[a-z]+\s){0,2}[(\d])")


def _is_of_other_nouns(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is of what its operands do not count: 41 per cent of the vote, and 98 of 180 seats.

    So is the next share of the sentence that does not say of what it is.
    """
    claim, nouns = relation.claim, {noun for one in relation.operands for noun in one.nouns}
    shares = [one for one in paragraph.amounts if one.kind == claim.kind and one.sentence == claim.sentence]
    first, *_ = [claim] if _OF.match(paragraph.after(claim)) else shares
    of = _OF_THINGS.match(paragraph.after(first)) if nouns else None
    if of is None or singular(of["noun"]) in nouns:
        return False
    if first is not claim or claim < max(relation.operands):
        return not of["the"] or of["noun"] in _VOTES  # and not: 18 per cent of the fleet, 63 of 350 lorries
    return _AND_A.search(paragraph.before(claim)) is not None


_VOTES = frozenset("vote votes poll polls ballot ballots".split())
_AND_A = regex(r"(?i)\band\s(?:[a-z]+\s)?$")
_OF = regex(r"\sof\b")
_OF_THINGS = regex(
    r"\sof\s(?P<the>(?:the|all)\s)?(?P<noun>(?!the\b|its\b|all\b|their\b|his\b|her\b|them\b|those\b|these\b|an?\b)[a-z]+)\b"
)


def _is_of_all_there_is(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is of all of something, and not of what the part was, or became, before it.

    The tax grew from £12 million to £26 million. It makes 85 per cent of all taxes.
    """
    one, other = sorted(relation.operands)
    return is_from_to(paragraph, one, other) and _OF_ALL.match(paragraph.after(relation.claim)) is not None


_OF_ALL = regex(r"\sof\s(?:(?:the|its|their)\s)?(?:total|all|overall|whole|entire)\b")


def _are_pairs_in_brackets(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether two amounts each have their own share in brackets: here (70 %, 16 cars), there (70 %, 15 cars)."""
    parts = [one for one in relation.amounts if not one.is_share]
    return len(parts) > 1 and all(_SHARE_AND.search(paragraph.before(one)) for one in parts)


_SHARE_AND = regex(rf"\([\d.]+\s?(?:%|per\s?cent|percent)(?:,|;|\sor)\s{MONEY_SIGN}?$")


def _is_of_a_year_of_its_own(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share has a year that no amount before it has: of the 40, 24 are women (69 per cent in 2019)."""
    claim, start = relation.claim, paragraph.sentences[relation.amounts[0].sentence][0]
    own = _IN_A_YEAR.match(paragraph.after(claim))
    is_told = own is not None and own["year"] in paragraph.text[start : claim.begin]
    return bool(BASE.search(paragraph.before(claim))) or (own is not None and not is_told)


_IN_A_YEAR = regex(rf"\s(?:in|at\sthe\send\sof)\s(?P<year>{YEAR})\b")


def _is_of_how_much_more(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether what comes after a claim is a change: 390,000, or 7 per cent of all. That is 20,000 more."""
    return any(one > relation.claim and CALLED_MORE.match(paragraph.after(one)) for one in relation.operands)


def is_share_of_next(paragraph: Paragraph, share: Amount) -> bool:
    """Return whether a share is told of the amount right before it, as no word of change says: 272 (68 per cent)."""
    return _whose(paragraph, share) is not None


def _whose(paragraph: Paragraph, share: Amount) -> Amount | None:
    """Return the amount right before a share that is its own: 272 (68 per cent); £96 million, 15 per cent, and."""
    last = max((one for one in paragraph.near(share, back=0) if one < share), default=None)
    if share.kind != PERCENT or last is None or last.is_share or _CHANGED.search(paragraph.before(last)):
        return None
    is_beside = any(
        before.fullmatch(paragraph.text, last.end, share.begin) and after.match(paragraph.after(share))
        for before, after in _BESIDE_IT
    )
    return last if is_beside else None


_BESIDE_IT = (
    (regex(r"\s\("), regex(r"\)")),
    (regex(r",\s"), regex(r",")),
    (
        regex(rf"(?:,?\sor|,\s(?:which|that)\s(?:is|was|makes|made))\s{JUST}|,\s"),
        regex(r"[,.;]|\sof\s(?!(?:(?:the|its|their|all|these|those)\s)*[\d£$€])"),
    ),
)
_CHANGED = regex(rf"(?i)\b(?:{CHANGED}|{COMPARATIVE})\b[^;:]*$")


def _is_of_what_it_is_beside(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is that of another amount than those of a relation: 272 (68 per cent) do, 92 do not.

    Or of what the relation has as its whole: the other 60 do not. 360 (60 per cent) do.
    """
    whose = [_whose(paragraph, one) for one in relation.amounts if one.is_share]
    return any(
        one is not None and (one not in relation.amounts or _is_its_whole(paragraph, relation, one)) for one in whose
    )


def _is_its_whole(paragraph: Paragraph, relation: Relation, one: Amount) -> bool:
    """Return whether an amount with a share beside it is the whole of a relation, and no part is told of it there."""
    least, most = sorted((other for other in relation.amounts if not other.is_share), key=lambda other: other.number)
    share = next(other for other in relation.amounts if other.is_share)
    if least > share and _OR_THESE.fullmatch(paragraph.text, share.value.end, least.begin):
        return False  # 72 players, a third of whom, 28, are new; 1,500 drivers, 36 per cent, or 450, were
    if least < most:
        return one is most and not OF.fullmatch(paragraph.text, least.value.end, most.begin)
    return one is most and not OF_THEM.match(paragraph.after(least))


_OR_THESE = regex(r"(?:\sof\s(?:whom|which|them|these|those))?(?:,\sor|,|\sor|\s\()\s?(?:[a-z]+\s)?")


def _is_of_the_rest(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is of what was told before: 5,700 (15 per cent) are old. The remaining 17,100 are not."""
    most = max(relation.operands, key=lambda one: one.number)
    return most > relation.claim and REST.search(paragraph.before(most, NEAR)) is not None


def _is_of_what_another_sentence_has(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share of an earlier sentence is of what its operands do not count: 56 per cent of its value."""
    (share, whole), claim = relation.operands, relation.claim
    is_apart = bool(whole.nouns) and share.sentence not in {claim.sentence, whole.sentence}
    of = _OF_ITS.match(paragraph.after(share)) if is_apart else None
    return of is not None and singular(of["noun"]) not in {*whole.nouns, *claim.nouns}


_OF_ITS = regex(
    r"\sof\s(?:the|its|their|his|her|our)\s(?:[a-z-]+\s){0,2}?(?P<noun>[a-z]+)"
    r"(?=[,.;)]|\s(?:and|from|in|on|for|by)\b)"
)


def _is_of_no_whole(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether no words make a share that of a whole, which counts other things than the part, or nobody knows.

    There were 290 bids, 40 per cent more than in May; 120 people were hired. It is 2.2 per cent here, among 31.
    """
    (share, whole), claim = relation.operands, relation.claim
    if claim.value.in_words or CALLED_MORE.match(paragraph.after(share)):
        return True
    is_told = (
        (share < whole and OF.fullmatch(paragraph.text, share.value.end, whole.begin))
        or (whole < claim and _OF_IT.search(paragraph.before(whole)))
        or OF_THEM.match(paragraph.after(share))
        or _OF_THESE.search(paragraph.before(share))
        or _OR_THESE.fullmatch(paragraph.text, share.value.end, claim.begin)
    )
    are_measured = whole.kind == claim.kind != ""
    return not (is_told or are_measured or name_the_same(whole.nouns, claim.nouns))


_OF_IT = regex(r"(?i)\b(?:of|from|out\sof|on)\s(?:(?:the|its|their|all|some|about)\s)?$")


def _is_of_points(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether points give a part: up by 2 points, from 3 to 5 per cent; an extra £800 on a loan of £40,000."""
    whole = relation.operands[-1].span
    points = [one.span for one in paragraph.amounts if one.kind == POINTS]
    return any(relation.claim.value.fits(whole * (one / 100)) for one in points)


def are_parts_of_one(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether two parts have shares of one whole, which is not told: 120 people (60 %), and 76 (38 %)."""
    shares = [one for one in relation.amounts if one.is_share]
    levels = sorted((one for one in relation.amounts if not one.is_share), key=lambda one: one.number)
    return any(
        _are_of_its_whole(paragraph, (part, share), other) or _are_of_another(paragraph, (part, share), other)
        for share in shares
        for part, other in pairwise(levels)  # none of a third of 30 per cent
    )


def _are_of_its_whole(paragraph: Paragraph, mine: tuple[Amount, Amount], other: Amount) -> bool:
    """Return whether a part and its share are of what another amount has its own share of."""
    part, share = mine
    others = [one for one in paragraph.near(other, back=0) if one is not share and paragraph.is_its_share(other, one)]
    wholes = [other.span / one.as_told for one in others if one.kind == PERCENT and one.as_told.low > 0]
    return any(share.value.allows(part.span / whole) for whole in wholes if whole.low > 0)


def _are_of_another(paragraph: Paragraph, mine: tuple[Amount, Amount], whole: Amount) -> bool:
    """Return whether another part of the sentence and its share are of no such whole, but of one as large as a part's.

    $76 million, or 24.6 per cent of sales, after $79 million, or 25.1 per cent, is of no $212 million.
    """
    part, share = mine
    beside = [one for one in paragraph.near(share, back=0) if one is not part]
    others = [
        (its, one) for its in beside for one in beside if one.kind == PERCENT and paragraph.is_its_share(its, one)
    ]
    sizes = [
        its.number / one.number
        for its, one in others
        if one.number and not one.value.allows(its.span.percent_of(whole.span))
    ]
    return any(_ALMOST * part.number <= size * share.number <= part.number / _ALMOST for size in sizes)


_ALMOST = Decimal("0.95")


def _is_share_of_its_whole(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is that of what seems to be its whole: 75 per cent, or 120 people, and 116 others."""
    share, whole = relation.operands
    is_beside = whole.sentence == share.sentence and paragraph.is_its_share(whole, share)
    return is_beside and not OF_THEM.match(paragraph.after(share))


def _tells_something_new(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a clause begins with a share in words, and tells of it what was not told: One in six is late."""
    claim, first = relation.claim, min(relation.operands)
    if claim < max(relation.operands) or not (claim.value.in_words and _FIRST.search(paragraph.before(claim))):
        return False
    clause = paragraph.after(claim).partition(",")[0]
    what = stems(" ".join(clause.split()[1:])) - SAY_LITTLE  # without "is", or the noun of every sixth train
    told = stems(paragraph.text[paragraph.sentences[first.sentence][0] : claim.begin])
    is_new = (what != set() and what.isdisjoint(told)) or DIGIT.search(clause) is not None
    return is_new and what.isdisjoint(_THEN) and not OF_A_WHOLE.match(clause)


_FIRST = regex(r"(?:^|;\s)$")
_THEN = stems("thus therefore hence gone left")


def _is_how_much_more(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a claim is how much more there is of something: 62, 38 of them old. 240, a fifth more than."""
    return MORE_THAN.match(paragraph.after(relation.claim)) is not None


def _is_to_come(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a share is to be, and those who have it now are told: 52 of 140 are; by 2027 half are to be."""
    claim, last = relation.claim, max(relation.operands)
    if last > claim or not paragraph.has_other_clause(last.end, claim.begin):
        return False
    start, end = max(last.end, paragraph.sentences[claim.sentence][0]), claim.value.end + len(paragraph.after(claim))
    return _TO_COME.search(paragraph.text, start, end) is not None and not _TO_COME.search(
        paragraph.text, paragraph.sentences[last.sentence][0], last.end
    )


_TO_COME = regex(r"(?i)\b(?:will|(?:is|are)\sto)\b")


VETOES = (
    ({"share"}, _tells_something_new),
    ({"share"}, _is_how_much_more),
    ({"share"}, _is_to_come),
    ({"part", "share"}, are_parts_of_one),
    ({"part"}, _is_share_of_its_whole),
    ({"part"}, _is_of_no_whole),
    ({"part"}, _is_of_points),
    ({"share", "part", "less"}, _is_of_what_it_is_beside),
    ({"share"}, _is_of_the_rest),
    ({"share", "order"}, _is_of_how_much_more),
    ({"growth", "share"}, _is_of_a_whole_of_its_own),
    ({"share"}, _is_compared),
    ({"share"}, _is_of_all_there_is),
    ({"part", "share"}, _are_pairs_in_brackets),
    ({"share"}, _is_of_a_year_of_its_own),
    ({"share"}, _are_two_things),
    ({"share", "part", "less", "growth", "outcome"}, _is_share_of_its_own),
    ({"share"}, _is_of_other_nouns),
    ({"part"}, _is_of_what_another_sentence_has),
)
"""The forms of relations for which each veto is asked, and the veto."""
