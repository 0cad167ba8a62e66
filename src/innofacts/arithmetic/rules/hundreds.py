"""Shares of a whole that are all of it: 60 % goes on staff, 30 % on rent, and 15 % on everything else.

Words say that the last one is what the others leave, or that each is had by one alone. It is wrong if the shares before
it leave another one of all, whichever of them the list begins with; which share of a list is the wrong one, nobody can
tell.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import NOTHING, PERCENT, WHOLE, Slip, Span
from innofacts.arithmetic.explanations import ruled_out, unexplained
from innofacts.arithmetic.phrases import CALLED_MORE, IN_BETWEEN, OVERLAP
from innofacts.arithmetic.relation import BASE, Relation, listed
from innofacts.patterns import regex

_REMAINING = regex(r"(?i)\b(?:the\s(?:remaining|other)|(?P<all>all\sthe\srest),)\s$")
_LAST = regex(r"(?i)\bthe\slast\s$")
_ALL_ELSE = regex(
    r"(?i)\b(?:(?:any|every|some)(?:thing|body|one|where)\selse|the\s(?:rest|remainder|others)|all\sothers)\b"
)
# What shares are of one thing that only one can have: the founder holds 51 per cent, her brother 30 and the bank 19.
_HAVING = regex(
    r"(?i)\b(?:holds?|held|owns?|owned|got|gets?|gains?|took|takes?|wins?|won|receives?|received|buys|bought|supplies|supplied|"
    r"provides|provided|earned|consists?\sof|went\sto|goes\s(?:to|on)|made\sup|makes?\sup|accounts?\sfor|accounted\sfor)\s$"
)
_PART_OF_A_PART = regex(r"(?i)\b(?:of\s(?:which|whom)|including|among\s(?:them|these|those))\b")
_CLAUSE_END = regex(r"[.;:,]")
_LEAST_BEFORE = 2  # shares of a list before its last one


def remainders(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield the share that is said to remain, if others rule it out: 70 % has been paid. The remaining 40 % is due."""
    for claim in paragraph.amounts:
        if claim.kind != PERCENT or not claim.is_plain:
            continue
        near = paragraph.near(claim)
        compared = [one for one in near if BASE.search(paragraph.before(one))]  # against 29 per cent
        compared += [one for one in near if CALLED_MORE.match(paragraph.after(one))]  # 30 per cent fewer
        told = paragraph.without(compared)
        ahead = [one for one in told.near(claim) if one.kind == PERCENT and one < claim]
        if ahead and all(one.is_plain and not one.change for one in ahead):
            yield from [*_left(told, claim, ahead)] or _listed(told, claim, ahead)


def _left(paragraph: Paragraph, claim: Amount, ahead: Sequence[Amount]) -> Iterator[Slip]:
    """Yield a share that is said to remain of all, without those before it."""
    rest = _REMAINING.search(paragraph.before(claim))
    if not rest:
        return
    is_alone = len(ahead) == 1 and not rest["all"]
    if is_alone and (
        paragraph.has_other_clause(ahead[0].end, claim.begin)
        or IN_BETWEEN.search(paragraph.text, ahead[0].end, claim.begin)
    ):
        return  # they have 20 per cent, while the remaining 60 per cent will be sold; those in between 60
    one = _rest(claim, ahead)
    if one.right.low > 0 and one.is_near and not _may_be_all(paragraph, claim, ahead):
        yield from ruled_out(paragraph, claim, one.right, str(one), ahead)


def _listed(paragraph: Paragraph, claim: Amount, ahead: Sequence[Amount]) -> Iterator[Slip]:
    """Yield the last share of a list in its sentence, or of one that begins before, if the list is not just all."""
    beside = [one for one in ahead if one.sentence == claim.sentence]
    is_end = not any(one.kind == PERCENT and one > claim for one in paragraph.near(claim, back=0))
    if not is_end or len(beside) < _LEAST_BEFORE:
        return
    words = paragraph.words(claim.sentence, claim.sentence)
    is_last = _LAST.search(paragraph.before(claim)) is not None or _is_divided(paragraph, (*beside, claim))
    is_all = is_last or _is_what_is_left(paragraph, claim, beside[-1])
    if not is_all or _PART_OF_A_PART.search(words) or OVERLAP.search(words):
        return
    for parts in (beside, ahead):
        one = _rest(claim, parts)
        if one.is_near:
            if not _may_be_all(paragraph, claim, ahead, beside if is_last else ()):
                texts = listed([part.told for part in (*parts, claim)])
                too_much = f"{texts} add up to {WHOLE - one.right + claim.as_told} %"
                reason = str(one) if one.right.low > 0 else too_much
                yield from unexplained(paragraph.without(ahead), claim, one.right, reason, ahead)
            return


def _rest(claim: Amount, parts: Sequence[Amount]) -> Relation:
    """Return what a share is if it is all that others leave."""
    return Relation("hundred", claim, tuple(parts), WHOLE - _sum(parts))


def _is_what_is_left(paragraph: Paragraph, claim: Amount, last: Amount) -> bool:
    """Return whether words say that a share is all that others leave: the remaining 5 %; 5 % on everything else."""
    before = paragraph.before(claim)
    around = (paragraph.text[last.value.end : claim.begin], _CLAUSE_END.split(paragraph.after(claim))[0])
    return bool(_REMAINING.search(before) or any(map(_ALL_ELSE.search, around)))


def _is_divided(paragraph: Paragraph, among: Sequence[Amount]) -> bool:
    """Return whether a sentence divides a thing, in a list without further verbs, and tells more than all of it."""
    first = among[0]
    before = paragraph.text[paragraph.sentences[first.sentence][0] : first.begin]
    between = [paragraph.text[one.value.end : other.begin] for one, other in pairwise(among)]
    is_list = all((_NEXT if n else _OF_IT).fullmatch(words) for n, words in enumerate(between))
    return is_list and _HAVING.search(before) is not None and _sum(among).low > WHOLE.number


_NEXT = regex(r",?\s(?:(?!of\b)[\w’'-]+\s){1,5}")
_OF_IT = regex(rf"(?:\sof\s[^,;.]{{1,30}})?{_NEXT.pattern}")


def _may_be_all(paragraph: Paragraph, claim: Amount, ahead: Sequence[Amount], beside: Sequence[Amount] = ()) -> bool:
    """Return whether a share is what some before it leave of all, or one of them, or whether some are all by then.

    Those `beside` it in a list that it is the last of are not all without it.
    """
    others = [one for one in ahead if one not in beside]
    runs = [*_runs(others), *(run for run in _runs(beside) if len(run) < len(beside))]
    are_all = any(_sum(run).number == WHOLE.number for run in runs)  # 61 per cent did, 39 did not; of these
    is_rest = any(claim.value.allows(WHOLE - _sum(ahead[start:])) for start in range(len(ahead)))
    before = {
        one.number for one in ahead if one.sentence < claim.sentence or not _AND_REST.search(paragraph.before(claim))
    }
    return are_all or is_rest or claim.number in before


def _runs(shares: Sequence[Amount]) -> list[Sequence[Amount]]:
    """Return all shares that are told one after another."""
    return [shares[start:end] for end in range(1, len(shares) + 1) for start in range(end)]


def _sum(shares: Iterable[Amount]) -> Span:
    return sum((one.as_told for one in shares), NOTHING)


_AND_REST = regex(r"\band\sthe\s(?:remaining|other|last)\s$")
