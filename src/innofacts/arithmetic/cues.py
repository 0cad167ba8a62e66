"""Whether a reader would take amounts as related: cues in the words around them, and how much each of them says.

The weights are those of a logistic regression (benchmarks/fit_sums.py) over paragraphs with and without slips.
"""

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from innofacts.arithmetic.alike import count_the_same
from innofacts.arithmetic.amounts import SECONDS_OR_MONTHS, Amount
from innofacts.arithmetic.explanations import TWO, are_comparable, count_different_things, wrong
from innofacts.arithmetic.paragraph import Paragraph
from innofacts.arithmetic.phrases import OF, OF_THEM, RESTRICTED
from innofacts.arithmetic.relation import LISTS, PRODUCTS, Relation
from innofacts.arithmetic.relations import relations
from innofacts.arithmetic.rules.repeats import DEFINITE, OTHER, is_misprint
from innofacts.arithmetic.values import HUNDRED, PERCENT, WHOLE, Slip
from innofacts.arithmetic.vetoes import is_vetoed
from innofacts.arithmetic.weights import LEAST, WEIGHTS
from innofacts.english.calendar import MONTHS
from innofacts.english.function_words import THE
from innofacts.english.inflection import singular
from innofacts.english.numerals import YEAR
from innofacts.english.stopwords import PROSE
from innofacts.patterns import regex
from innofacts.values.misprints import digits_apart, has_digits_swapped

# What some words near an amount may say of it.
_MONTHS = "|".join(name for name in MONTHS if name != "may")
_CUES = {
    "each": r"each|every|apiece|per|single|an\shour|one\sof\sthem|"
    r"a\s(?:head|piece|day|week|month|year|night|ticket|kilo|kilogram|litre|tonne|ton|minute|second|seat|person|unit|share)",
    "mean": r"averag\w*|mean",
    "total": r"total\w*|in\sall|altogether|together|sum|combined|between\sthem|all\stold|overall|comes?\sto|"
    r"came\sto|bill|takings|adds?\sup|amounts?|make|makes|making|brings?|bringing|brought",
    "left": r"leav\w+|left|remain\w*|rest|still|others?|unsold|outstanding|missing|to\sgo|balance",
    "gap": r"short\w*|gap|deficit|surplus|margin|ahead|behind|difference|lead|exceed\w*|sav\w+|profit|loss|"
    r"hole|cheaper|majority|won\sby|beat",
    "more": r"more|fewer|less|higher|lower|extra|another|additional",
    "split": r"split|shar(?:ed|ing)|divided|distributed",
    "equal": r"equal\w*|evenly",
    "result": r"that\s(?:is|means|makes|meant|made|leaves|works|comes|gives|puts|was)|so\sthat|so|thus|"
    r"therefore|hence|meaning|means|works?\sout|worked\sout|"
    r"which\s(?:is|means|makes|works|comes|would)|equivalent|i\.e\.|that\sis|in\sother\swords|giving|"
    r"gives|representing|represents?|account\w*|corresponds?|accordingly",
    "or": r"or",
    "up": r"rose|risen|ris(?:e|es|ing)|grew|grow\w*|increas\w*|up|climb\w*|jump\w*|gain\w*|soar\w*|"
    r"surge\w*|raise[ds]?|raising|added|swell\w*|expand\w*",
    "down": r"fell|fall\w*|drop\w*|declin\w*|decreas\w*|down|cut\w*|reduc\w*|shr[aiu]nk\w*|lost|lose|"
    r"slump\w*|shed|discount\w*|off",
    "of": r"of\s(?:the|its|their|these|those|them|all|whom|which|it|this|that|his|her|our|every)|out\sof",
    "all": r"all|exactly|only|no\sother|none|nobody|nothing\selse|entire\w*|whole|full",
    "single": r"only\sone|just\sone|one\s(?:[a-z]+\s)?only|one\s(?:[a-z]+\s)?each|one\smain|single|either",
    "compose": r"consist\w*|made\sup|compris\w*|composed|spent|spend\w*|goes|go|for\sthe|namely|came\sfrom|"
    r"contribut\w*",
    "than": r"than|compared|against|versus|last\s(?:year|month|week|season|time|summer|winter)|earlier|"
    r"previous\w*|year-ago|before|ago|originally|normally|usual\w*",
    "from": r"from",
    "some": r"includ\w*|among|some|several|many|most|about|around|nearly|almost|roughly|up\sto|at\sleast|"
    r"estimated",
    "may": r"will|would|could|may|might|expect\w*|plan\w*|target\w*|forecast\w*|if|budget\w*|should|hope\w*|"
    r"want\w*",
    "clause": r"while|whereas|but|although|though|however|meanwhile|despite|because|as\swell\sas|also|"
    r"separately|in\saddition|excluding|apart\sfrom",
    "cost": r"cost\w*|price\w*|pa(?:y|ys|id)|charge\w*|worth|earn\w*|fee|sold|sell\w*|took|raised|spent",
    "at": r"at\s(?:a|an|the)|at",
    "speed": r"speed|rate|pace|fast|quick\w*",
    "vote": r"vot\w*|ballot\w*|abst\w*|respondents|polled|survey\w*|asked|answer\w*",
    "with": r"with",
    "said": r"said|says|told|reported",
    "business": r"shares?|stock|net|profits?|sales|earnings|dlrs|cts|(?<!\ba\s)quarter|billion|bonds?|revenues?|assets",
    "date": rf"{YEAR}|{_MONTHS}|(?<!\ba\s)quarter",
}
_PATTERNS = {name: regex(rf"(?i)\b(?:{words})\b") for name, words in _CUES.items()}
_SHARES = frozenset("relative share growth points part less outcome times".split())
_NO_SUMS = frozenset(("order", "same"))
_STOP = regex(r"[.;:,()]\s|[.;:()]$")
_BEFORE, _AFTER, _AROUND = 70, 50, 50  # characters around an amount that may say what it is
_THE = regex(r"(?i)\b(?:the|this|that|its|their|these|those)\s(?:\w+\s){0,2}$")
_STARTS = regex(r"(?i)\W*(?:that|this|it|its|they|their|these|the|each|together|on\saverage|at|in\sall|of)\b")
_LISTED = regex(r",|\band\b|\(")
_OTHER_CLAUSES = frozenset((";", "while", "but", "because"))
_AND_MORE = regex(r"(?i)\s(?:and|plus|as\swell\sas)\s[a-z]+")
_THE_WHOLE = rf"(?:(?:{THE})\s)*$"
_OF_IT = regex(rf"(?i)\bof\s{_THE_WHOLE}")
_OUT_OF_IT = regex(rf"(?i)\b(?:of|from|out\sof)\s{_THE_WHOLE}")
_COMPARED = regex(r"(?i)\b(?:to|from|against|than|with|after)\s(?:\w+\s)?$")
_OF_SOMETHING = regex(r"(?i)\s(?:\w+\s){0,2}?of\s")
# As in "a fifth of the old members".
_OF_NOUNS = regex(r"(?i)\s(?:[a-z]+\s)?of\s((?!them\b|these\b|those\b|it\b|whom\b)[a-z]+(?:\s[a-z]+){0,2})")
_ASIDE = regex(r"(?i)(?:,|\(|\bor|which\sis|that\sis|—|–)\s?(?:about|some|nearly|or|just|only|almost|roughly)?\s?$")
_PARTICIPLE = regex(r"\s[a-z]+ed\b")
_WORD = regex(r"[a-z]{4,}")
_STEM = 5  # letters that forms of a word have in common
_SHORT = 45  # characters between two amounts of a list


def related(paragraph: Paragraph, told: Sequence[Relation] = ()) -> Iterator[Slip]:
    """Yield amounts that others rule out, which a reader would take as related to them; each amount in one relation.

    `told` are relations that are right beyond doubt.
    """
    found = sorted(
        ((score(one.form, cues), n, one) for n, (one, cues) in enumerate(doubtful(paragraph, told))), reverse=True
    )
    taken: set[int] = set()
    for likely, _, one in found:
        begins = {amount.begin for amount in one.amounts}
        if likely > LEAST and taken.isdisjoint(begins):
            taken |= begins
            yield wrong(one.claim, str(one), one.operands[0] if one.form == "same" else None)


def score(form: str, cues: Collection[str]) -> int:
    """Return how surely amounts with some cues are related in some way; above LEAST is sure enough for a slip."""
    rows = (WEIGHTS[cue] for cue in {"", *cues} if cue in WEIGHTS)
    return sum(row["all"] + row[form] for row in rows)


def doubtful(paragraph: Paragraph, told: Sequence[Relation] = ()) -> Iterator[tuple[Relation, set[str]]]:
    """Yield each relation that is not right, although nothing else explains its claim, with its cues."""
    found = [*relations(paragraph)]
    right = [one for one in found if one.is_right and one.form not in _NO_SUMS and _explains(paragraph, one)]
    right = [one for one in right if not _leaves_out(paragraph, one, found)]
    right += told
    explained = {amount.begin for one in right for amount in (*one.amounts, *_counts(paragraph, one))}
    in_right = {amount.begin for one in right for amount in one.amounts}
    shares = {(one.form, one.operands) for one in right if one.claim.is_plain}
    # 30 per cent of 410,000, or 123,000, which are no 9 per cent of them
    shares |= {("share", (one.claim, one.operands[1])) for one in right if one.form == "part" and _has_exact_share(one)}
    lists = [{amount.begin for amount in one.amounts} for one in right if len(one.operands) > TWO]
    sums = [{amount.begin for amount in one.amounts} for one in right if one.form == "sum" and len(one.operands) > TWO]
    for one in found:
        begins = {amount.begin for amount in one.amounts}
        if any(begins <= among for among in lists) or (one.form, one.operands) in shares:
            continue  # four of five amounts, which have an average; 70 per cent, and 48 of 120, or 40 per cent
        if any(among < begins for among in sums):
            continue  # 58, 31 and 14, which are 103
        # £37 million of £73 million is about half, by chance.
        others = [other for other in right if one.claim in other.amounts]
        is_by_chance = one.form == "same" and all(
            other.form == "share" and one.operands[0] in other.operands for other in others
        )
        is_explained = one.claim.begin in explained and not is_by_chance
        is_open = one.form == "order" or not (is_explained or _is_told(paragraph, one))
        is_open = is_open and not one.is_right and one.is_near and not is_vetoed(paragraph, one)
        if is_open and not _is_given(paragraph, one):
            siblings = [other for other in right if other.form == one.form and {*other.operands} & {*one.operands}]
            parallel = any(_joint(paragraph, other) == _joint(paragraph, one) for other in siblings)
            said = ("parallel",) if parallel else ("sibling",) if siblings else ()
            yield one, {*_cues(paragraph, one, in_right), *said}


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
    if relation.form == "sum" and len(relation.operands) == TWO and len(bare) == 1 and bare[0].value.in_words:
        return False  # it took 14 boats, shortly after three. The 17 boats
    if relation.form in _OF_ALIKE and min(one.span.low for one in relation.operands) < _half(relation.claim):
        return False  # 1.5 million, and 8,000, which are 1.5 million
    if relation.form in ("sum", "rest") and _is_count_of_others(relation.claim, relation.operands):
        return False  # 11 women and 15 men. Four of the old ministers stay
    if relation.form not in PRODUCTS or any(one.per for one in relation.amounts):
        return True
    words = _words(paragraph, relation)
    return any(_PATTERNS[name].search(words) for name in ("each", "mean", "split", "equal"))


_OF_ALIKE = frozenset("sum rest balance".split())


def _half(amount: Amount) -> Decimal:
    """Return how far at most an amount is from one that rounds to it."""
    return (amount.span.high - amount.span.low) / 2


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
    """Return whether two amounts that are not next to each other give the claim of a relation as well."""
    claim = relation.claim
    others = [one for one in paragraph.amounts if one is not claim and one.is_plain]
    if claim.kind == PERCENT:
        counts = [one for one in others if not (one.is_share or one.per)]
        # seven of the 28 stores, and two of these
        counts = [one for one in counts if one < claim or not OF_THEM.match(paragraph.after(one))]
        pairs = [(one, other, one.span + other.span) for one, other in combinations(counts, TWO)]
        pairs = [(one, other, both) for one, other, both in pairs if one.kind == other.kind]
        given = [
            both / whole.span
            for one, _, both in pairs
            for whole in counts
            if whole.number > both.number and whole.kind == one.kind
        ]
        # 530 for her, 53 per cent, and 470, or 47 per cent, for him
        mine = [one for one in others if one.sentence == claim.sentence]
        if any(one.kind == PERCENT and claim.value.allows(WHOLE - one.span) for one in mine):
            given += [
                part.span / both for one, other, both in pairs for part in (one, other) if {one, other} <= {*mine}
            ]
        return relation.form in ("share", "growth") and any(claim.value.allows(one * HUNDRED) for one in given)
    alike = [one for one in others if one.kind == claim.kind and one.per == claim.per and not one.value.in_words]
    gaps = (abs(one.span - other.span) for one, other in combinations(alike, TWO) if one < other < claim)
    beside = [one for one in others if one.sentence == claim.sentence and one not in relation.operands]
    beside = [one for one in beside if not OF.fullmatch(paragraph.text, one.value.end, claim.begin)]  # ten of its 111
    # 212 for it and 187 against; of the 409 members, ten were ill; opened six and closed eleven, from 184 to 179
    if relation.form in ("sum", "rest") and any(
        are_comparable(one, claim) and claim.value.allows(relation.right + one.span) for one in beside
    ):
        return True
    # eight men and seven women, at £95 a head
    if relation.form == "product" and any(
        one.kind == relation.operands[0].kind
        and claim.value.allows(relation.right / relation.operands[0].span * (relation.operands[0].span + one.span))
        for one in others
        if one not in relation.operands
    ):
        return True
    # a surplus of £150,000, and of £50,000 before; reserves of £1.42 million are now £1.57 million
    ahead = [one for one in alike if one < claim]
    sums = (one.span + other.span for one, other in combinations(ahead, TWO) if relation.form == "sum")
    return relation.form not in _NO_SUMS and any(map(claim.value.allows, (*gaps, *sums)))


def _words(paragraph: Paragraph, relation: Relation) -> str:
    among = relation.amounts
    return paragraph.words(among[0].sentence, among[-1].sentence)


def _cues(paragraph: Paragraph, relation: Relation, in_right: Collection[int]) -> Iterator[str]:
    """Yield the cues of a relation; `in_right` are the offsets at which amounts of right relations begin."""
    among = relation.amounts
    yield f"right {sum(one.begin in in_right for one in among)}"
    yield f"operands {min(len(relation.operands), 4)}"
    yield f"sentences {among[-1].sentence - among[0].sentence}"
    yield from _unused(paragraph, relation)
    yield from _nearness(relation)
    yield from _of_amounts(relation)
    yield from _words_around(paragraph, relation)
    yield from _between(paragraph, among)
    if relation.form in PRODUCTS:
        yield from _of_product(among)
    elif relation.form in LISTS:
        yield from _of_list(paragraph, relation)
    elif relation.form in _SHARES:
        yield from _of_share(paragraph, relation)
    elif relation.form == "same":
        yield from _of_repetition(paragraph, relation.operands[0], relation.claim)


def _unused(paragraph: Paragraph, relation: Relation) -> Iterator[str]:
    """Yield how many other amounts are told with those of a relation, and how many elsewhere in the paragraph."""
    among, claim = relation.amounts, relation.claim
    others = [one for one in paragraph.amounts if one not in among]
    inside = [one for one in others if among[0].sentence <= one.sentence <= among[-1].sentence]
    is_listed = relation.form in LISTS
    counts = [one for one in inside if is_listed and not one.kind and one.number == len(relation.operands)]
    inside = [one for one in inside if one not in counts]
    large = [one for one in inside if not (one.value.in_words or one.is_time)]
    like = [one for one in inside if one.kind == claim.kind and (one.kind or not one.value.in_words)]
    far = [one for one in others if not (one.value.in_words or one.is_time or one in inside or one in counts)]
    yield from ("counted",) if counts else ()
    yield f"large {min(len(large), 3)}"
    yield f"small {min(len(inside) - len(large), 2)}"
    yield f"like {min(len(like), 2)}"
    yield f"outside {min(len(far), 2)}"


_RATIOS = (1.02, 1.1, 1.25, 1.5, 2.0)


def _nearness(relation: Relation) -> Iterator[str]:
    """Yield how near a claim is to what is right, as digits too, and how precise that is."""
    claim, right = relation.claim, relation.right
    ratio = float(claim.number / right.number)
    ratio = max(ratio, 1 / ratio)
    yield "above" if claim.number > right.number else "below"
    yield f"near {next((most for most in _RATIOS if ratio < most), 'not')}"
    said = claim.number / claim.unit
    exponent = int(said.normalize().as_tuple().exponent)
    apart = (said, round(right.number / claim.unit, max(0, -exponent)))
    if len(digits_apart(*apart)) == 1:
        yield "digit"
    elif has_digits_swapped(*apart):
        yield "swap"
    if (claim.number / right.number).normalize().as_tuple().digits == (1,):
        yield "power"
    width = (right.high - right.low) / right.number
    yield "exact" if width < _EXACT else "tight" if width < _TIGHT else "wide"


_EXACT, _TIGHT = 0.01, 0.05  # of a result, by how much the rounding of the operands lets it vary


def _of_amounts(relation: Relation) -> Iterator[str]:
    """Yield what the amounts of a relation are, and which of them is the claim."""
    among, claim, operands = relation.amounts, relation.claim, relation.operands
    digits = sum(len(one.number.normalize().as_tuple().digits) for one in among) // len(among)
    yield f"digits {min(4, digits)}"
    yield "last" if claim is among[-1] else "first" if claim is among[0] else "middle"
    nouns = [one.nouns for one in among if one.nouns and not one.kind]
    are_counted = not claim.kind and any(
        not one.kind and one.nouns and claim.nouns and count_the_same(one.nouns, claim.nouns) for one in operands
    )
    said = {
        "bound": claim.value.bound,
        "bounds": any(one.value.bound for one in operands),
        "words": claim.value.in_words,
        "in words": any(one.value.in_words for one in operands),
        "rate": claim.per,
        "money": claim.kind.startswith("money"),
        "time": any(one.is_time for one in among),
        "bare": any(one.is_bare for one in among),
        "counted alike": are_counted,
    }
    yield from (name for name, is_so in said.items() if is_so)
    if relation.form not in PRODUCTS and nouns:
        if all(count_the_same(nouns[0], one) for one in nouns):
            yield "same nouns"
        elif len({one[0] for one in nouns}) == len(nouns):
            yield "other nouns"


def _words_around(paragraph: Paragraph, relation: Relation) -> Iterator[str]:
    """Yield what the words before and after a claim say, and those of the other sentences."""
    claim, text = relation.claim, paragraph.text
    start, end = paragraph.sentences[claim.sentence]
    last = max((one.value.end for one in paragraph.amounts if one < claim), default=start)
    following = min((one.begin for one in paragraph.amounts if one > claim), default=end)
    before = text[max(start, last) : claim.begin][-_BEFORE:]
    after = _STOP.split(text[claim.value.end : min(following, end)])[0][:_AFTER]
    words = _words(paragraph, relation)
    for name, pattern in _PATTERNS.items():
        sides = [side for side, part in (("before", before), ("after", after)) if pattern.search(part)]
        yield from (f"{side}: {name}" for side in sides)
        if not sides and pattern.search(words):
            yield f"near: {name}"
    if _THE.search(before[-24:]):
        yield "the"
    if RESTRICTED.match(text, claim.end):
        yield "restricted"
    if claim.sentence > relation.amounts[0].sentence or relation.amounts[-1].sentence > claim.sentence:
        yield from ("starts",) if _STARTS.match(text, start, claim.begin) else ()
        mine = _stems(paragraph.words(claim.sentence, claim.sentence))
        others = {one.sentence for one in relation.operands} - {claim.sentence}
        common = mine & {stem for n in others for stem in _stems(paragraph.words(n, n))}
        yield f"common {min(2, len(common))}"


def _stems(words: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(words.lower()) if word not in PROSE}


_DISTANCES = (30, 60, 120, 240)


def _between(paragraph: Paragraph, among: Sequence[Amount]) -> Iterator[str]:
    """Yield how far apart amounts are, and whether a clause of something else may be between them."""
    between = [(one.value.end, other.begin) for one, other in pairwise(among)]
    longest = max(end - start for start, end in between)
    yield f"distance {next((most for most in _DISTANCES if longest < most), 'far')}"
    if any(paragraph.is_parted(*span, _OTHER_CLAUSES) for span in between):
        yield "clause"
    if any(OF_THEM.match(paragraph.after(one)) for one in among):
        yield "of them"
    if any(_AND_MORE.match(paragraph.text, one.end) for one in among):
        yield "and more"


def _of_product(among: Sequence[Amount]) -> Iterator[str]:
    """Yield whether one of some amounts is a rate, and whether it is for what another one counts."""
    rate = next((one for one in among if one.per), None)
    yield f"kinds {sum(bool(one.kind) for one in among)}"
    if not any(one.nouns and not one.kind for one in among):
        yield "no noun"
    if rate:
        yield "per"
        others = [one for one in among if not one.per]
        is_linked = any(
            (one.is_time and rate.per in SECONDS_OR_MONTHS) or one.kind.endswith(rate.per) for one in others
        )
        if is_linked or any(one.nouns and count_the_same((rate.per,), one.nouns) for one in others):
            yield "linked"
        elif rate.per in ("each", "person"):
            yield "per each"


def _of_list(paragraph: Paragraph, relation: Relation) -> Iterator[str]:
    """Yield whether amounts are a list, or the first is part of the second."""
    among = relation.amounts
    joints = [paragraph.text[one.value.end : other.begin] for one, other in pairwise(among)]
    listed = sum(len(joint) < _SHORT and _LISTED.search(joint) is not None for joint in joints)
    yield "list" if listed >= len(relation.operands) - 1 else "no list"
    if OF.fullmatch(paragraph.text, among[0].value.end, among[1].begin):
        yield "of"


def _of_share(paragraph: Paragraph, relation: Relation) -> Iterator[str]:
    """Yield how a percentage and two amounts are joined: 30 of the 90, from 30 to 90, (30 %)."""
    text, claim = paragraph.text, relation.claim
    one, other, *_ = sorted(relation.operands)
    between = text[one.value.end : other.begin]
    before = paragraph.before(claim, 16)
    said = {
        "of": _OF_IT.search(between),
        "compared": _COMPARED.search(between),
        "out of": _OUT_OF_IT.search(text, max(0, one.begin - 20), one.begin),
        "of something": _OF_SOMETHING.match(text, claim.value.end),
        "falling": other.number < one.number,
        "before both": claim < one,
        "between": one < claim < other,
        "aside": _ASIDE.search(before),
    }
    yield from (name for name, is_so in said.items() if is_so)
    of = _OF_NOUNS.match(text, claim.value.end)
    nouns = {noun for amount in relation.operands for noun in amount.nouns}
    if of and nouns:
        yield "of the noun" if not nouns.isdisjoint(map(singular, of[1].lower().split())) else "of another noun"


def _of_repetition(paragraph: Paragraph, one: Amount, claim: Amount) -> Iterator[str]:
    """Yield how much alike two amounts are, and what is around them."""
    around = [_stems(paragraph.before(end, _AROUND) + " " + paragraph.after(end, _AROUND)) for end in (one, claim)]
    sentences = [paragraph.words(end.sentence, end.sentence) for end in (one, claim)]
    said = {
        "misprint": is_misprint(one, claim),
        "definite": DEFINITE.search(paragraph.before(claim)),
        "another": OTHER.search(sentences[0]),
        "another later": OTHER.search(sentences[1]),
        "same noun": one.nouns and claim.nouns and one.nouns[0] == claim.nouns[0],
        "participle": _PARTICIPLE.match(paragraph.text, claim.end),
        "participle before": _PARTICIPLE.match(paragraph.text, claim.value.end),
    }
    yield f"alike {min(len(around[0] & around[1]), 4)}"
    yield from (name for name, is_so in said.items() if is_so)
