"""Whether a reader would take amounts as related: cues in the words around them, and how much each of them says.

The weights are those of a logistic regression (benchmarks/fit_sums.py) over paragraphs with and without slips.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from innofacts.arithmetic.amounts.alike import count_the_same
from innofacts.arithmetic.amounts.amount import SECONDS_OR_MONTHS, Amount
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.phrases import DEFINITE, OF, OF_THEM, OTHER, RESTRICTED, STEM
from innofacts.arithmetic.relation import LISTS, PRODUCTS, Relation
from innofacts.arithmetic.suspects.weights import WEIGHTS
from innofacts.arithmetic.twice import is_misprint
from innofacts.english.boundaries import OTHER_CLAUSES
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
_PATTERNS = {name: regex(rf"\b(?:{words})\b") for name, words in _CUES.items()}
_SHARES = frozenset("relative share growth points part less outcome times".split())
_STOP = regex(r"[.;:,()]\s|[.;:()]$")
_BEFORE, _AFTER, _AROUND = 70, 50, 50  # characters around an amount that may say what it is
_THE = regex(r"(?i)\b(?:the|this|that|its|their|these|those)\s(?:\w+\s){0,2}$")
_STARTS = regex(r"(?i)\W*(?:that|this|it|its|they|their|these|the|each|together|on\saverage|at|in\sall|of)\b")
_LISTED = regex(r",|\band\b|\(")
_OTHER_CLAUSES = OTHER_CLAUSES - {"and", "when"}  # 40 boats and 12 rafts; 40 when it opened
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
_SHORT = 45  # characters between two amounts of a list


def score(form: str, found: Collection[str]) -> int:
    """Return how surely amounts with some cues are related in some way; above LEAST is sure enough for a slip."""
    rows = (WEIGHTS[cue] for cue in {"", *found} if cue in WEIGHTS)
    return sum(row["all"] + row[form] for row in rows)


def is_for_each(paragraph: Paragraph, relation: Relation) -> bool:
    """Return whether words say that amounts are for each of some things, or what they are on average."""
    return not _cues_in(_words(paragraph, relation)).isdisjoint(_FOR_EACH)


_FOR_EACH = frozenset(("each", "mean", "split", "equal"))


@lru_cache(maxsize=256)  # many relations are told in the same words
def _cues_in(words: str) -> frozenset[str]:
    """Return the cues that some words have."""
    small = words.lower()
    return frozenset(name for name, pattern in _PATTERNS.items() if pattern.search(small))


def _words(paragraph: Paragraph, relation: Relation) -> str:
    among = relation.amounts
    return paragraph.words(among[0].sentence, among[-1].sentence)


def cues_of(paragraph: Paragraph, relation: Relation, in_right: Collection[int]) -> Iterator[str]:
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
    digits = sum(one.digits for one in among) // len(among)
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
    said_before, said_after = _cues_in(before), _cues_in(after)
    near = _cues_in(_words(paragraph, relation)) - said_before - said_after
    for side, names in (("before", said_before), ("after", said_after), ("near", near)):
        yield from (f"{side}: {name}" for name in names)
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
    """Return the stems of words that tell what a sentence is about, as the weights were fitted to them."""
    return {word[:STEM] for word in _WORD.findall(words.lower()) if word not in PROSE}


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
