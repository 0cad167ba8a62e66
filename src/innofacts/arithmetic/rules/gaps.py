"""What is left of an amount, and how far two amounts are apart."""

from collections.abc import Iterator, Sequence

from innofacts.arithmetic.amounts.alike import (
    are_comparable,
    count_different_things,
    count_the_same,
    counts_others,
    name_the_same,
)
from innofacts.arithmetic.amounts.amount import SECONDS_OR_MONTHS, Amount
from innofacts.arithmetic.amounts.completing import is_when
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.values import NOTHING, WHOLE, Slip, Span, exactly
from innofacts.arithmetic.ends import is_older
from innofacts.arithmetic.explanations import ruled_out, scope, wrong
from innofacts.arithmetic.other_things import (
    are_of_one_list,
    is_at_another_time,
    is_from_another_year,
    is_from_what_is_new,
    is_told_of_another,
    is_wished,
)
from innofacts.arithmetic.phrases import COMPARATIVE, JUST, OF, SOMEBODY
from innofacts.arithmetic.relation import Relation, shown
from innofacts.english.cardinals import CARDINALS
from innofacts.english.numerals import YEAR
from innofacts.english.wording import NOUNS_OF_CHANGE
from innofacts.patterns import regex

_BE = r"(?:are|is|were|was|to\sbe)"
# What is left: leaving 40, 40 are left, the other 40; but not: she left school at 16.
_LEAVING = regex(
    r"(?i)\b(?:leav(?:es?|ing)|(?:carr(?:y|ies|ied)\son|go(?:es)?\son|continues?)\swith|(?<!has\s)(?<!had\s)(?<!have\s)left(?!\s(?:[^\W\d]+\s){1,3}at\s$)|still\s(?:has|have|had|needs?|owes?|lacks?)|"
    r"(?:has|have|had)\s(?:still\s)?left)(?:\s[^\W\d]+){0,4}\s$|\bthe\s(?:remaining|other|rest,?|balance\sof|outstanding|missing|unpaid|unsold)\s$"
)
_LEFT = regex(
    rf"(?i)(?:\s(?!and\sone\b|{SOMEBODY}\b)[^\W\d]+){{0,3}}\s(?:{_BE}\s)?(?:still\s)?(?:left(?!\s(?:in|on|for)\s(?-i:[A-Z])|\sin\s\d|,?\s(?:and|while|but)\s\S+\s(?:[a-z]+\s)?(?:joined|came|arrived)\b)|remain(?:s|ed|ing)?|unsold|unfilled|outstanding(?=[,.;)]|$|\s(?:at|on|in|and|as|from|to)\b)|missing|"
    r"(?:empty|free|vacant)(?!\s[a-z]+\s[a-z])|to\s(?:go|spare|come)|(?-i:did|have|had|has)\snot)\b|"
    rf"(?:\s[^\W\d]+){{0,2}}\s(?:{_BE}\s(?:still|yet)(?!\s(?:being|ahead|behind|worth|up|down|above|below|more|less|higher|lower|an?|the|\d[\d,.]*)\b)|still\sto\s[a-z]+)\b"
)
# How far two amounts are apart: a gap of 40, won by 40, 40 ahead, 40 more than.
_GAP = regex(
    r"(?i)\b(?:gap|shortfall|deficit|surplus|difference|margin|majority|lead|advantage|sav(?:ing|ings|es?|ed)|profit|loss|"
    r"balance|discount|overrun|excess|overspend|underspend|rebate|hole|short|spread|span)\s"
    rf"(?:(?:of|to|is|was|at|by)\s)?{JUST}$|"
    rf"\b(?:the|this|that)\s(?:{'|'.join(sorted(NOUNS_OF_CHANGE))})\s(?:of|is|was)\s{JUST}$"
)
_BY = regex(
    r"(?i)\b(?:won|wins?|beat|beats|beaten|defeated|lost|ahead|exceed(?:s|ed|ing)?|miss(?:ed|ing)|trail(?:s|ed)?|leads?|"
    rf"led|outnumber(?:s|ed)?|victory|defeat|(?<!was\s)(?<!been\s)(?<!be\s)(?:held|holds?|kept|keeps?|retain(?:s|ed)?|took|takes)(?=\s[^.;:]{{0,20}}\bseats?\b|\son\b|\sit\b))\b[^.;:]{{0,60}}\bby\s{JUST}$"
)
_APART = regex(
    r"(?i)(?:\s(?!and\b|or\b|it\b|they\b|is\b|are\b|was\b|were\b|fell\b|falls\b)[^\W\d]+){0,3}\s(?:ahead|behind|clear|adrift|short(?=\sof\b|[,.;)]|$)|over\sbudget|under\sbudget)\b|"
    rf"(?:\s(?!and\b|or\b)[^\W\d]+){{0,2}}\s(?:{COMPARATIVE}|older|younger|taller)(?=\s(?:than|in)\b|[,.;)]|$)"
)
_AS_PRICES = regex(r"\s(?:cheaper|dearer)\b")  # of 740 goods, 512 became dearer and 171 cheaper
# As in "took options on ten more".
_ADDED = regex(
    r"(?i)\b(?:on|for|to|order(?:ed|s)?|buy|bought|hir(?:e|ed)|plann?(?:ed|s)?|add(?:ed|s)?|need(?:ed|s)?|wants?)\s$"
)
_MORE = regex(r"\smore(?=[,.;)]|$)")
_ANOTHER_ONE = regex(r"\smore\b(?!\sthan)")
_GAP_AFTER = regex(r"(?i)\s(?:gap|shortfall|deficit|surplus|difference|margin|lead|majority|overspend|overrun)\b")
_THE = regex(r"(?i)\b(?:the|this|that|its|their|his|her)\s$")
# 64 of its 95 shares left; two of the 34 did not
_OF_BEFORE = regex(
    rf"(?i)(?:\d|\b(?:{'|'.join(CARDINALS)})\b)\D{{0,20}}\sof\s(?:(?:the|its|their)\s|[^\W\d]+[’']s\s)?$"
)
_AMONG = regex(r"(?i)\b(?:including|includes?|included|among)\b")
_MORE_THEN = regex(rf"(?:\s[a-z]+)?\s{COMPARATIVE}(?=[,.;)])")
_ELSEWHERE = frozenset(("while",))
_REASON = regex(r"(?i)\b(?:as(?!\san?\s$)|because|although|when)\b")  # fell to 40, as fuel cost 9 more
_THAN = regex(r"(?i)[^\d.;:,]*\bthan\b[^\d.;:,]*,\s(?:and|but|while)\b")  # 41, 6 more than usual, and 38 elsewhere
_BALANCE = regex(r"(?i)\b(?:deficit|surplus|shortfall|profit|loss|gain|balance|improvement)s?\b[^\d.;:]{0,16}$")
_OF_A_PLAN = regex(r"(?i)\b(?:plan|target|forecast|estimate|expectations?|budget|quota|limit)\sby\s[a-z\s]*$")
_UP = regex(r"(?i)\b(?:up|down)\s(?:by\s)?$")
_AHEAD_BY = regex(r"(?i)\b(?:majority|lead|margin)\sof\s$")


def differences(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield what is left, and how far two amounts are apart, if these rule it out: 62 of 140, leaving 88."""
    for claim in paragraph.amounts:
        is_rest = _is_rest(paragraph, claim)
        is_rate = claim.per and claim.per not in SECONDS_OR_MONTHS
        if claim.is_share or is_rate or not (is_rest or _says_how_far(paragraph, claim)):
            continue
        operands = _operands(paragraph, claim, is_rest=is_rest)
        if not operands or _is_time_to_another(paragraph, claim, operands) or _THAN_NOW.match(paragraph.after(claim)):
            continue
        whole = max(operands, key=lambda one: one.number)
        if any(one.per not in ("", claim.per, whole.per) for one in operands):
            continue  # 340,000, or 3,400 a day; that is 390,000 behind
        if _is_of_something_else(paragraph, claim, operands, is_rest=is_rest):
            continue
        is_other = _is_left_of_more if is_rest else _is_from_elsewhere
        if len(operands) == 1 and is_rest:
            yield from _wrong_rest(paragraph, claim, operands[0])
        elif len(operands) > 1 and not is_other(paragraph, claim, operands):
            yield from _wrong_difference(paragraph, claim, operands, is_rest=is_rest)


_THAN_NOW = regex(rf"(?:\s[a-z]+)?\s{COMPARATIVE}\sthan\s(?:now|today|at\spresent)\b")


def _is_time_to_another(paragraph: Paragraph, claim: Amount, ends: Sequence[Amount]) -> bool:
    """Return whether seconds are those to another number: won in 58.4 seconds. In 58.7, and 59.2, half a second."""
    last = [one for one in ends if one.sentence == claim.sentence]
    others = [one for one in paragraph.near(claim) if one not in last and one.kind in {"", "seconds"}]
    others = [one for one in others if not (one.nouns or one.value.in_words)]
    return claim.kind == "seconds" and any(
        claim.value.allows(abs(end.span - one.span)) for end in last for one in others
    )


def _is_rest(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether an amount is said to be left: leaving 88, and 88 are left."""
    before, after = paragraph.before(claim), paragraph.after(claim)
    return bool(_LEAVING.search(before) or (_LEFT.match(after) and not _OF_BEFORE.search(before)))


def _says_how_far(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether an amount is said to be how far others are apart: a gap of 12, 12 more than, a 12-run defeat."""
    before, after = paragraph.before(claim), paragraph.after(claim)
    is_gap = _GAP.search(before) or _BY.search(before) or _APART.match(after)
    is_no_gap = (claim.nouns and _AS_PRICES.match(after)) or (_ADDED.search(before) and _MORE.match(after))
    is_no_gap = is_no_gap or _NEEDED.match(after)  # a majority of eight would have been needed
    is_called_so = (_GAP_AFTER.match(after) and _THE.search(before)) or _RUNS.match(after)
    return bool(is_called_so or (is_gap and not is_no_gap))


_NEEDED = regex(r"\s(?:[a-z]+\s){0,3}(?:needed|required|necessary|enough|sufficient)\b")


def _is_of_something_else(paragraph: Paragraph, claim: Amount, operands: Sequence[Amount], *, is_rest: bool) -> bool:
    """Return whether a result is not that of the amounts before it."""
    if claim.number < 1000 and all(one.value.power for one in operands):
        return True  # £31 million, four more than the £27 million
    if is_rest and _ONE.search(paragraph.text, operands[0].end, claim.begin):
        return True  # of the nine, six swam ashore and one was pulled out; two are missing
    if is_at_another_time(paragraph, claim, operands) or is_told_of_another(paragraph, claim, operands):
        return True  # 5,412 and 4,968 votes; in the last election she was 544 behind
    is_of_others = not is_rest and (
        count_different_things(claim, operands) or is_from_another_year(paragraph, claim, operands)
    )
    return is_of_others or is_wished(paragraph, claim) or is_from_what_is_new(paragraph, claim, max(operands))


def _wrong_difference(
    paragraph: Paragraph, claim: Amount, operands: Sequence[Amount], *, is_rest: bool
) -> Iterator[Slip]:
    """Yield a result that is not what the largest of some amounts is without the others."""
    whole = max(operands, key=lambda one: one.number)
    parts = [one for one in operands if one is not whole]
    if is_rest and whole < claim:  # and not what comes after: of 90, 40 came and the other 50 did not, 30 to 20
        parts = [one for one in parts if one < claim or one.sentence == whole.sentence]
        if not parts:
            return  # it has 240 places. Kent has 63 to spare, Lund 123
    right = whole.span - sum((one.span for one in parts), NOTHING)
    is_of_it = not (whole.nouns and claim.nouns) or count_the_same(whole.nouns, claim.nouns)  # no people of houses
    is_of_it = is_of_it and not OF.fullmatch(paragraph.text, operands[-1].value.end, claim.begin)  # four of the 14
    is_list = is_rest and is_of_it and whole is operands[0] and not _has_others(paragraph, claim)
    rest = Relation("rest", claim, (whole, *parts), right)
    # a further 80 came and 20 went, so that 130 are left; 40 and 3 a day. The other town is 90 behind
    is_more = claim.number > whole.number and (is_rest or claim.sentence > whole.sentence)
    is_more |= is_rest and are_of_one_list(paragraph, whole, parts)
    is_sure = right.number > 0 and (len(parts) == 1 or is_list) and not is_more
    if is_sure and not _is_short_of_a_target(paragraph, rest):
        yield from ruled_out(paragraph, claim, right, str(rest))


_ONE = regex(
    r"(?i)\b(?:just|only)\sone(?=[,;]|\sand\b)|\s(?:won|lost|drew|drawn)\sone(?=,\s)|"
    r"\bone\s(?:was|is|has|had|died|came|went|left|sank|fell|broke|ran|[a-z]{2,}ed|more|other|person|body|man|woman|of\sthem)\b"
)


# As in "a 35-run defeat".
_RUNS = regex(r"-run\s(?:[a-z]+\s)?(?:defeat|loss|victory|win|triumph)\b")
_TO_WIN = regex(r"(?i)\b(?:to\swin|target|chas\w+|need\w*|requir\w+)\b")


_FEWEST_RUNS = 100  # a team hardly makes less; less is what one of its batters made


def _is_of_runs(amount: Amount) -> bool:
    """Return whether an amount is a number of runs, as it is told of a margin."""
    return "run" in amount.nouns


def _is_short_of_a_target(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether a defeat is by one run less than it is to a target: set 287 to win, out for 251, lost by 35."""
    n = relation.operands[0].sentence
    is_target = _is_of_runs(relation.claim) and _TO_WIN.search(paragraph.words(n, n)) is not None
    return is_target and relation.claim.value.allows(relation.right - exactly(1))


_DEGREES_APART = regex(rf"(?i)\b(?:(?:difference|gap|span|swing|{'|'.join(sorted(NOUNS_OF_CHANGE))})\sof|by)\s{JUST}$")


def degrees(paragraph: Paragraph) -> Iterator[Slip]:
    """Yield how far an amount below zero and one above it are apart, if it is wrong: from -4 to 12, by 8 degrees."""
    for claim in paragraph.amounts:
        near = [one for one in paragraph.near(claim) if are_comparable(one, claim) and not one.value.in_words]
        signs = [one.value.sign == "-" for one in near]
        is_gap = _DEGREES_APART.search(paragraph.before(claim)) or _APART.match(paragraph.after(claim))
        if is_gap and claim.kind == "degree" and sorted(signs) == [False, True] and claim.value.sign != "-":
            low, high = sorted(near, key=lambda one: one.value.sign != "-")
            right = high.span + low.span
            last = max(near)
            is_other = claim < last and paragraph.has_other_clause(claim.end, last.begin)
            if not (is_other or claim.value.allows(right)):
                yield wrong(claim, f"from {low.told} to {high.told} is {shown(right, claim)}")


def _operands(paragraph: Paragraph, claim: Amount, *, is_rest: bool) -> list[Amount]:
    """Return the amounts whose difference may be a gap or a rest."""
    operands = [one for one in scope(paragraph, claim) if are_comparable(one, claim)]
    if len({one.kind for one in operands if one.kind}) > 1:  # 18,000 hectares, and 55,800 tonnes
        nearest = min(operands, key=lambda one: abs(one.begin - claim.begin))
        operands = [one for one in operands if one.kind == nearest.kind]
    wholes = [one for one in paragraph.near(claim) if one.sentence < claim.sentence and are_comparable(one, claim)]
    if is_rest and len(wholes) == 1 and all(one.number < wholes[0].number for one in operands):
        operands = [*wholes, *(one for one in operands if one.sentence == claim.sentence)]
    if counts_others(claim, operands) or _has_a_unit_before(paragraph, claim, operands) or paragraph.other_half(claim):
        return []  # the remaining two unions, for 600 workers; won by 311 to 309
    operands = [one for one in operands if not (half := paragraph.other_half(one)) or half in operands]
    operands = [one for one in operands if not counts_others(one, paragraph.near(claim))]
    if is_rest:  # 260 litres are left, and 740 more were ordered
        operands = [one for one in operands if one < claim or not _ANOTHER_ONE.match(paragraph.after(one))]
    operands = _of_a_rest(claim, operands) if is_rest else _of_a_gap(claim, operands)
    if _is_of_runs(claim):
        operands = [one for one in operands if one.number >= _FEWEST_RUNS]
    is_each = len({one.per for one in operands}) == 1  # 340 euros per pupil, 60 euros more than 280 per pupil
    operands = [one for one in operands if one.is_plain and (is_each or not one.per or one.per in SECONDS_OR_MONTHS)]
    if not is_rest:  # instances up 1.25
        operands = [one for one in operands if not _UP.search(paragraph.before(one, 12))]
    return _of_a_vote(paragraph, claim, operands) if _AHEAD_BY.search(paragraph.before(claim)) else operands


def _of_a_rest(claim: Amount, operands: list[Amount]) -> list[Amount]:
    """Return the amounts of those that count what is left, which may be told without its noun."""
    whole = max(operands, key=lambda one: one.number, default=claim)
    if whole is not claim and name_the_same(whole.nouns, claim.nouns):  # 90 loaves, and no rolls
        operands = _counting(claim, operands)
    if claim.is_bare and operands:  # of its 15 matches the last of 16 teams has played nine
        alike = [one for one in operands if count_the_same(one.nouns, operands[-1].nouns)]
        return [one for one in operands if not one.nouns or one in alike] if len(alike) > 1 else operands
    return operands


def _of_a_gap(claim: Amount, operands: list[Amount]) -> list[Amount]:
    """Return the amounts of those that count what is between two of them."""
    if any(one.nouns and count_the_same(one.nouns, claim.nouns) for one in operands):
        operands = _counting(claim, operands)
    if claim.nouns and sum(one.is_bare for one in operands) > 1:  # 286 in 50 overs, and 241; by 45 runs
        operands = _counting(claim, operands)
        return [one for one in operands if not one.value.in_words] or operands  # home in the last eight
    return operands


def _counting(claim: Amount, operands: list[Amount]) -> list[Amount]:
    """Return the amounts of what another one counts, and those that do not say of what they are."""
    return [one for one in operands if not one.nouns or count_the_same(one.nouns, claim.nouns)]


def _of_a_vote(paragraph: Paragraph, claim: Amount, operands: list[Amount]) -> list[Amount]:
    """Return the amounts that a majority or a lead is between: the two largest of a poll, with turnout and seats."""
    operands = [one for one in operands if not paragraph.after(one).startswith("-")]  # of 33 in the 89-member chamber
    votes = sorted((one for one in operands if one < claim), key=lambda one: one.number)[-2:]
    is_poll = len(operands) > 2 == len(votes) and votes[0].number > 1000
    return sorted(votes) if is_poll and not _OF_ANOTHER.search(paragraph.before(claim)) else operands


def _has_a_unit_before(paragraph: Paragraph, claim: Amount, operands: Sequence[Amount]) -> bool:
    """Return whether a number without a noun may have the unit of the amount before it: 49 minutes up, and 17 down."""
    if not claim.is_bare or claim.per or any(one.sentence == claim.sentence for one in operands):
        return False
    ahead = [one for one in paragraph.near(claim, back=0) if one < claim and not one.is_share]
    is_parallel = bool(ahead) and ahead[-1].kind != "" and not is_when(paragraph.text, ahead[-1])
    return is_parallel and not any(one.kind for one in operands)


# As in "her predecessor's majority of 945".
_OF_ANOTHER = regex(r"(?i)\b(?:predecessor\w*|previous|last|former|earlier|ago|then|in\s\d{4})\b")


def _has_others(paragraph: Paragraph, claim: Amount) -> bool:
    """Return whether the sentence of an amount says that others are part of something."""
    return _AMONG.search(paragraph.words(claim.sentence, claim.sentence)) is not None


def _is_left_of_more(paragraph: Paragraph, claim: Amount, parts: Sequence[Amount]) -> bool:
    """Return whether an amount of the paragraph less all parts is what is left: of 90, 40 were sold and 30 lent."""
    if _FOLLOWED_BY.search(paragraph.before(parts[0], _FAR)):
        return True  # followed by Kent with 20 and Lund with 12. The other nine share the remaining 16
    gone = sum((one.span for one in parts), NOTHING)
    wholes = (one for one in paragraph.amounts if are_comparable(one, claim) and one.number > claim.number)
    return any(claim.value.allows(whole.span - gone) for whole in wholes)


_FOLLOWED_BY = regex(r"\bfollowed\sby\b[^.;:\d]*$")
_FAR = 60  # characters before the first of a list


def _is_from_elsewhere(paragraph: Paragraph, claim: Amount, operands: Sequence[Amount]) -> bool:
    """Return whether a gap is not that between some amounts: of a plan, of another time, or told with a reason."""
    before, last = paragraph.before(claim), operands[-1]
    if _OF_A_PLAN.search(before):
        return True
    if _BALANCE.search(before):  # a deficit after another one, or one with no income and expenditure before it
        return _has_others(paragraph, claim) or any(
            one > claim or _BALANCE.search(paragraph.before(one)) or is_older(paragraph, one) for one in operands
        )
    if last > claim:
        is_more = _MORE_THEN.match(paragraph.after(claim)) is not None  # 19 seats, four more, and the Greens have 11
        return is_more or _THAN.match(paragraph.text, claim.value.end, last.begin) is not None
    if paragraph.is_parted(last.value.end, claim.begin, _ELSEWHERE):
        return True  # 6,600 here and 5,200 there, while in the north the decline was 1,000
    return _REASON.search(paragraph.before(claim, claim.begin - last.end)) is not None


_WHEN = regex(rf"\b{YEAR},\swhen\s[^.;:]*$")
_OF_THAT = regex(r"(?i)\sof\s(?:that|it|this|them|these|those|the\s(?:cost|price|sum|total|bill|amount|money))\b")


# After an amount that is itself so much of something: the grant of £90,000 covers 60 per cent of the cost.
_COVERING = regex(
    r"(?:\s[a-z]+){0,4}?(?:\s(?:covers?|covered|meets?|met|(?:pays?|paid)(?:\sfor)?|is|was|makes\sup|represents)|"
    r",?\sor|,\s(?:which|that)\s(?:is|was|makes|made\sup|represents)|,)\s"
)


_OF_THEM_A_SORT = regex(r"\sof\s(?:it|them|these|this|that)\s[a-z]+(?=[.,;])")  # 320 acres, a quarter of it heath


def _wrong_rest(paragraph: Paragraph, claim: Amount, whole: Amount) -> Iterator[Slip]:
    """Yield what a share of a whole leaves, if these rule it out: two thirds of the 90 seats, and the other 40."""
    among = [one for one in paragraph.near(claim) if one.is_share and one < claim]
    is_of = len(among) == 1 and among[0].is_plain and whole < claim
    # 318 in 2014; a third of that has been lost. It is more than in 1996, when only 98 were left
    is_of = is_of and not _WHEN.search(paragraph.before(claim))
    is_of = is_of and not paragraph.has_unread_share(among[0].value.end, claim.begin)
    if is_of and (
        OF.fullmatch(paragraph.text, among[0].value.end, whole.begin)
        or (whole < among[0] and _OF_THAT.match(paragraph.after(among[0])))
    ):
        share = among[0].span
        is_all = _COVERING.fullmatch(paragraph.text, whole.end, among[0].begin)
        if is_all and not _OF_THEM_A_SORT.match(paragraph.after(among[0])):
            right = (WHOLE - share) / share * whole.span
            reason = f"{whole.told} is {among[0].told}, which leaves {shown(right, claim)}"
            yield from ruled_out(paragraph, claim, right, reason, (among[0], whole))
            return
        if among[0].value.in_words and not among[0].value.bound:  # who pays a third of it pays no more
            share = Span(share.number - 2, share.number, share.number + 2)
        right = (WHOLE - share) / 100 * whole.span
        reason = str(Relation("less", claim, (whole, among[0]), right))
        yield from ruled_out(paragraph, claim, right, reason, (among[0], whole))
