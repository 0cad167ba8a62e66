"""Misapplied numbers: what a sentence gives the number of a fact for, if not what the source gives it for."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from itertools import chain, pairwise, product

from innofacts.compare.comparability import LASTING
from innofacts.english.function_words import HAVING
from innofacts.english.inflection import is_past, singular
from innofacts.english.narrowing import NEW_BY, NEW_ONCE, PERIODIC
from innofacts.english.plans import STILL_TO_DO
from innofacts.english.ranks import BY_AMOUNT, MAY_BE_LOWEST
from innofacts.english.stopwords import PROSE
from innofacts.english.units import MEASURES_OF_TIME, PARTS_OF_UNITS
from innofacts.english.wording import DEFICITS, LOSING, NOUNS_OF_CHANGE, PROFITS, TURNOVERS
from innofacts.features.actions import roots_said, same_as
from innofacts.features.content import WORD, content, from_verb, root, words_of
from innofacts.features.criteria import end_of_rank
from innofacts.features.library.candidates import HALF, Candidate
from innofacts.features.meanings import Stems
from innofacts.features.measures import is_measured, may_be_money, names_time
from innofacts.features.statistics import MEDIAN
from innofacts.features.text.plans import speaks_of_plans
from innofacts.features.text.sentence import Statement
from innofacts.features.wholes import done_in_claim
from innofacts.patterns import regex
from innofacts.prose.kinds import MULTIPLE
from innofacts.values.conversions import factor_between
from innofacts.values.units import PERCENT, RANK, read_unit
from innofacts.weighing.closeness import has_number
from innofacts.weighing.conflicts import (
    CONFLICTS,
    is_of_some_ages,
    swaps_direction,
    swaps_sides,
)
from innofacts.weighing.evidence import absent_nouns
from innofacts.weighing.figures.signs import gives_level_as_change
from innofacts.weighing.naming import may_be_one
from innofacts.weighing.others.subsets import (
    counts_one_of_two,
    counts_other_kind,
    counts_otherwise,
    is_of_a_kind,
    is_of_more_of_them,
    is_of_others_of_them,
    is_of_some_of_them,
    is_with_others,
)
from innofacts.weighing.others.times import is_said_of_part_of_span
from innofacts.weighing.others.wholes import (
    has_other_whole_of_its_words,
    is_of_all,
    is_of_anyone_for_group,
    is_of_group_of_whole,
    is_share_of_other_people,
)
from innofacts.weighing.reasons import Reason
from innofacts.weighing.scoring import Scored, lacks
from innofacts.weighing.vetoes import VETOES


def misapplication(sentence: Statement, one: Scored) -> str:
    """Return how the source gives a figure that agrees, if not as a sentence does; nothing if it does so."""
    row = next((row for row in MISAPPLIED if row.speaks(sentence, one)), None)
    if row is None:
        return ""
    return row.gives.format(
        adjunct=sentence.narrowing.things.adjunct,
        period=one.candidate.period,
        side=_side_said(one.candidate),
        statistic=", ".join(dict.fromkeys(each.kind for each in one.candidate.statistics)),
        verb=sentence.action.printed if sentence.action else "",
    )


def fact_said(sentence: Statement, meant: Scored, scored: Sequence[Scored]) -> Scored | None:
    """Return the other fact that says all that a sentence says, where the one with its number lacks some; else None.

    Home students paid 9,400, which is what foreign students paid. It may be of the same place alone, or give a part of
    what the one with the number counts.
    """
    fact, lacking = meant.candidate, _lacking(sentence, meant)
    parts = (one for one in scored if one.candidate.part_of == fact.id and _says_which_part(sentence, one, fact))
    said = next((one for one in parts if lacking and not set(lacking) & {*_lacking(sentence, one)}), None)
    if said:
        return said  # all 214 are electric, where so many of them are that it gives a part
    others = [one for one in scored if one.candidate.measure != fact.measure and one.words > meant.words]
    if lacking:
        found = (one for one in others if one.words > meant.words + _LEAST_AHEAD and _says_all(sentence, one, meant))
    else:
        found = (one for one in others if _names_subject_of(sentence, one, meant))
    whole = next((one for one in scored if _is_all_said(sentence, one, meant, lacking)), None)
    return next(found, None) or whole or whole_said(sentence, meant, scored)


def _is_all_said(sentence: Statement, one: Scored, meant: Scored, lacking: Sequence[str]) -> bool:
    """Return whether a sentence says all of a share and no more, where of that with its number it lacks the subject.

    The vacancy rate was 8 %, where that of nurses is, and 3 % that of all. Or it says more than the other fact:
    the vacancy rate of nurses was 3 %.
    """
    fact, other = one.candidate, meant.candidate
    alike = ((each.place, each.period, each.unit.key, each.nature) for each in (fact, other))
    is_other_share = fact.unit.kind == PERCENT and fact.measure != other.measure and fact.number != other.number
    if not is_other_share or len({*alike}) > 1:
        return False
    is_all = one.features.claim >= 1 and one.features.measure >= 1 and not one.features.no_subject
    is_other = bool(lacking) or meant.features.no_subject
    return is_all and is_other and not _lacking(sentence, one) and has_number(meant.figure, other)


def _says_which_part(sentence: Statement, one: Scored, whole: Candidate) -> bool:
    """Return whether a sentence says what a part has more than its whole: wind, of what power plants generate."""
    fact = one.candidate
    return set(fact.nouns) - whole.words <= sentence.covered(fact.words)


def _names_subject_of(sentence: Statement, one: Scored, meant: Scored) -> bool:
    """Return whether a sentence names what has the share of a fact, and not what has the one that it gives.

    Greenhouses use 72 % of the water, where they use 14 % of it, and 72 % of theirs is rain.
    """
    fact, other = meant.candidate, one.candidate
    is_beside = (other.place, other.period) == (fact.place, fact.period) and fact.nature == other.nature == "share"
    is_of_other = meant.features.no_subject and other.subject != "" and not one.features.no_subject
    is_of_its_whole = sentence.position.is_first and not sentence.whole.isdisjoint(other.whole)
    is_more_there = one.features.claim >= HALF and absent_nouns(sentence, other) < absent_nouns(sentence, fact)
    return is_beside and is_of_other and is_of_its_whole and is_more_there and not _lacking(sentence, one)


def whole_said(sentence: Statement, part: Scored, scored: Iterable[Scored]) -> Scored | None:
    """Return the fact of which another one gives a part, if a sentence says all of it, and no more of the part.

    Orton spent 40 on research and development, which is what all of it cost, of which development cost 30.
    """
    fact, said = part.candidate, sentence.plain.union(word.stem for word in sentence.unit_words.modifiers)
    wholes = (
        one
        for one in scored
        if one.candidate.id == fact.part_of
        and one.words >= part.words
        and said & fact.words <= one.candidate.words
        and _says_all(sentence, one, part)
    )
    return None if sentence.value.limits else next(wholes, None)


def _says_all(sentence: Statement, one: Scored, other: Scored) -> bool:
    """Return whether a fact of the place of another one says all that a sentence says, which says all of it."""
    is_there = one.candidate.place == other.candidate.place
    return is_there and one.features.either >= 1 and not _lacking(sentence, one)


def _lacking(sentence: Statement, one: Scored) -> list[str]:
    """Return the topics of a sentence that a fact lacks."""
    return [word.stem for word in sentence.topics if not word.is_anyone and lacks(sentence, one.candidate, word)]


_LEAST_AHEAD = 1  # of the score of the words


def _is_by_something_else(sentence: Statement, one: Scored) -> bool:
    """Return whether a rank is by another amount: by number of parks, where the source has park area per inhabitant."""
    ours, theirs = sentence.value.rank.criterion, one.candidate.criterion
    words = BY_AMOUNT.get(sentence.value.rank.adjective, "")
    if words and words_of(one.candidate.said).isdisjoint(words.split()):
        return True  # the third oldest city, where the source has the third most populous
    if ours is None or theirs is None:
        return False
    if theirs.is_relative and not ours.is_relative:
        return True
    return sentence.covered(one.candidate.words).isdisjoint(theirs.nouns)


def _is_of_all_for_new(sentence: Statement, one: Scored) -> bool:
    """Return whether a fact counts new ones, and a sentence all that there are: 40 new pupils; it has 40 pupils."""
    fact = one.candidate
    nouns = (noun for word, noun in pairwise(WORD.findall(fact.claim.lower())) if word == "new")
    new = any(singular(noun) == singular(fact.noun.text) for noun in nouns)
    is_there = not sentence.raw.isdisjoint(HAVING | {"there"})
    if not (new and is_there) or "new" in sentence.raw:
        return False
    return roots_said(" ".join(sentence.raw), "").isdisjoint(NEW_BY | NEW_ONCE)


def _is_per_something_else(sentence: Statement, one: Scored) -> bool:
    """Return whether a number is per something else, or per another time: per rack, where the source has per kilowatt.

    It is the very number of the fact, and not one that comes to it: 2 euros a month are 24 euros a year.
    """
    fact = one.candidate
    if sentence.mention.figure.base_number != fact.number or not sentence.mention.units:
        return False
    kinds = (kind.printed for kind in sentence.narrowing.kinds.known if not kind.noun.meanings.isdisjoint(fact.words))
    own = _denominators("; ".join((sentence.mention.units[0], *kinds)))  # a weekly pass
    if not own:
        return False
    theirs = _denominators(f"{fact.unit.text} {fact.said}")
    times, others = own & MEASURES_OF_TIME, theirs & MEASURES_OF_TIME
    if times and others and times.isdisjoint(others):
        return True
    things, others = own - times, theirs - others
    return bool(things and others) and not any(_is_one_denominator(*both) for both in product(things, others))


@lru_cache(maxsize=4096)  # the facts that many sentences may be about are the same
def _denominators(text: str) -> frozenset[str]:
    """Return the unit keys of what something is per: kilowatt and month, of a "monthly price per kilowatt".

    Any word of a phrase may be its noun, since what is per paying visitor is per visitor.
    """
    per = chain.from_iterable(map(_nouns_of, _PER.finditer(text.lower())))
    return frozenset(chain(per, (time for time in MEASURES_OF_TIME if names_time(time, text))))


def _nouns_of(found: re.Match[str]) -> list[str]:
    """Return the unit keys of what is behind a "per": a unit, or each word of a phrase, such as paying visitor."""
    if found["power"]:
        noun = found["noun"] or ""
        return [read_unit(f"{'square' if found['power'].startswith('s') else 'cubic'} {noun}").key] if noun else []
    words = found["words"].split()
    if words[0] in PARTS_OF_UNITS and is_measured(unit := read_unit(" ".join(words[:2]))):
        return [unit.key]  # a kilowatt hour is no hour
    return [read_unit(word).key for word in words]


def _is_one_denominator(noun: str, other: str) -> bool:
    """Return whether a rate is per the same by two nouns: a kilo and a kilogram, a head and a prisoner."""
    return factor_between(read_unit(noun), read_unit(other)) is not None or may_be_one(noun, other)


_PER = regex(
    r"\bper\s(?:(?P<power>square|cubic|sq|cu)\b\.?(?:\s(?P<noun>[a-z]+))?"
    rf"|(?P<words>[a-z][\w-]*(?:\s(?!(?:{'|'.join(sorted(PROSE))})\b)[a-z][\w-]*){{0,2}}))"
)


def _is_from_other_end(sentence: Statement, one: Scored) -> bool:
    """Return whether a rank is counted from the other end: the seventh lowest, where the source has the highest."""
    return one.candidate.unit.kind == RANK and sentence.value.rank.end * _end_of_rank_of(one.candidate) < 0


def _end_of_rank_of(fact: Candidate) -> int:
    """Return from which end a fact counts its rank: 1 from the highest, -1 from the lowest; 0 if that is uncertain.

    What is a rank by an amount counts from the highest, unless it has a word for the other end, or for what is good: by
    lowest rents, by safety.
    """
    if said := end_of_rank(fact.claim):
        return said
    is_of_amount = fact.criterion and MAY_BE_LOWEST.isdisjoint(words_of(f"{fact.claim} {fact.measure}"))
    return 1 if is_of_amount else 0


def has_number_of_its_own(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence is about a part of the place or of the time of a fact, which has its own number.

    So it has on another basis, of which a fact says nothing: in real terms.
    """
    rows = (_is_of_part_of_place, _is_of_part_of_time, _is_on_other_basis)
    return any(row(sentence, one) for row in rows)


def _is_of_part_of_place(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence is about a part of the place of a fact: the suburbs of Orton, outside Orton."""
    fact = one.candidate
    claim = fact.said.lower()
    words = words_of(claim) - {"cent"}  # of a percentage
    return any(
        re.search(rf"\b{re.escape(whole)}\b", claim)
        and not any(word.startswith(part.split()[0][:_STEM]) for word in words)
        for part, whole in sentence.narrowing.part.places
    )


def _is_for_an_end(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence is only about what goes to a country, or comes from it: exports to Norway."""
    ends = sentence.narrowing.ends  # two are as many as one can think of: from Chile to Cambodia
    return len(ends) == 1 and one.candidate.places.isdisjoint(ends)


def _is_of_part_of_time(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence is about some days or months of the years of a fact: on weekdays, in the summer."""
    fact = one.candidate
    is_of_years = fact.period is not None and "-" not in fact.period.text and fact.nature not in LASTING
    times, words = sentence.narrowing.part.times, words_of(fact.said)
    words |= {PERIODIC[word] for word in words if word in PERIODIC}  # every day, of a daily habit
    return is_of_years and times != () and not any(word.startswith(times) for word in words)


def _is_on_other_basis(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence names a basis of which a fact says nothing: before tax, adjusted for inflation.

    If both say one, and not the same, they are not comparable: see has_other_basis.
    """
    if counts_otherwise(sentence, one):
        return True
    words = words_of(one.candidate.said)
    said = words.union(map(root, words))
    return any(said.isdisjoint((word, root(word), *_ALIKE.get(word, ()))) for word in sentence.narrowing.bases)


_ALIKE = {  # before tax, of income; of a price it is without tax
    "before": ("pre", "gross", "excluding", "without"),
    "pre": ("before", "gross", "excluding", "without"),
    "after": ("net",),
    "net": ("after",),
    "without": ("net", "before", "excluding"),
}


_STEM = 4  # letters: central Orton is the centre of Orton


def _had_something_else_done(sentence: Statement, one: Scored) -> bool:
    """Return whether something else was done to what a share is of: of those stolen, where the source has recovered."""
    ours = sentence.of_whole.done if one.candidate.unit.kind == PERCENT else ()
    theirs = done_in_claim(one.candidate.claim) if ours else None
    if theirs is None or not theirs.stems.isdisjoint(sentence.covered(one.candidate.words)):
        return False
    return all(root(theirs.verb) not in one.same and root(one.verb) not in theirs.same for one in ours)


def _is_of_each(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives an average as the least or the most of each: nobody waited more than 14 days.

    An average may itself be at most 21 days, by a claim that says so.
    """
    bound = sentence.mention.figure.bound
    is_limit = bound in ("<=", ">=") and bound != one.candidate.printed.bound
    if "half" in sentence.raw and any(one.kind == MEDIAN for one in one.candidate.statistics):
        return False
    return is_limit and bool(_averages() & one.candidate.words - sentence.covered(one.candidate.words))


@cache
def _averages() -> frozenset[str]:
    """Return the stems of the words for an average."""
    return Stems().of(["average", "mean", "median"])


def _is_of_what_was(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says what would have been, and a fact what was: not what all that is due would cost.

    It names all that the source names then: what overdue repairs to roads would have cost is not that of bridges.
    """
    fact = one.candidate
    to_do = STILL_TO_DO & words_of(fact.said)
    absent = absent_nouns(sentence, fact).difference(map(root, to_do))
    return sentence.narrowing.is_unreal and (not to_do or bool(absent))


def _is_other_side(sentence: Statement, one: Scored) -> bool:
    """Return whether a fact is of a profit or a loss, and the sentence is of the other one.

    A profit below zero is a loss.
    """
    side = sentence.value.side if may_be_money(one.candidate.unit) and sentence.mention.figure.number >= 0 else 0
    return side != 0 and one.candidate.side == -side


def _side_said(fact: Candidate) -> str:
    """Return what a claim calls its side of an account: a surplus; a profit or a loss if it only has a verb for it."""
    named = [word for word in WORD.findall(fact.claim.lower()) if word in (PROFITS if fact.side > 0 else DEFICITS)]
    nouns = (singular(word) for word in named if word not in LOSING)
    return next(nouns, "profit" if fact.side > 0 else "loss")


def _is_of_turnover(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence gives a profit or a loss, and names no revenue, which is what a fact gives."""
    fact, said = one.candidate, words_of(one.candidate.said)
    is_level = may_be_money(fact.unit) and fact.nature != "change" and not fact.printed.change
    is_side = is_level and sentence.value.side_beside != 0 and said.isdisjoint(PROFITS | DEFICITS)
    return is_side and not TURNOVERS.isdisjoint(said) and TURNOVERS.isdisjoint(sentence.raw)


def _is_outcome_of_change(sentence: Statement, one: Scored) -> bool:
    """Return whether a fact gives by how much something changed, and a sentence to what: fell to 340, of fell by 340.

    A rate of change may itself change: inflation rose to 3 %. And it grew to 4 times what it was, which is a change.
    """
    is_rate = not sentence.raw.isdisjoint(_RATES_OF_CHANGE) or sentence.mention.kind == MULTIPLE
    return sentence.change.is_outcome and one.candidate.nature == "change" and not is_rate


def _is_level_as_change(sentence: Statement, one: Scored) -> bool:
    """Return whether a fact gives a level, and a sentence the same number for its change: rose by 6.2 %, of 6.2 %."""
    return gives_level_as_change(sentence, one.candidate)


_RATES_OF_CHANGE = NOUNS_OF_CHANGE - {"cut"} | {"inflation", "rate"}


def _says_other_of_them(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says of a share of things that something else was done: died, where they waited.

    None of what the claim says of them from its verb on is said.
    """
    fact = one.candidate
    if fact.unit.kind != PERCENT or fact.nature == "change" or not sentence.position.is_first:
        return False
    theirs = Stems().of(content(" ".join(from_verb(WORD.findall(fact.claim))))) - fact.place_words
    if not theirs or not theirs.isdisjoint(sentence.covered(fact.words)):
        return False
    done = [same_as(word) for word in sentence.raw if is_past(word) and word != "found"]  # a successor
    return any(done) and roots_said(fact.claim, fact.measure).isdisjoint(chain.from_iterable(done))


def _is_of_what_is_to_come(sentence: Statement, one: Scored) -> bool:
    """Return whether a sentence says that something was done, and a fact that it is to be done: were rebuilt."""
    to_do = _TO_BE_DONE.search(one.candidate.claim)
    is_done = to_do is not None and to_do["done"] in sentence.raw and sentence.raw.isdisjoint(_TO_DO)
    return is_done and not (sentence.given_as.is_planned or speaks_of_plans(" ".join(sentence.raw)))


_TO_BE_DONE = regex(r"\b(?:(?:is|are|was|were|due|set|planned)\sto|will)\sbe\s(?P<done>[a-z]+)")
_TO_DO = frozenset(("to", "shall", "due", "being"))


_OF_A_RIGHT_NUMBER: tuple[Reason[Scored], ...] = (
    Reason(swaps_direction, gives="for the opposite direction"),
    Reason(_is_of_turnover, gives="as neither a profit nor a loss"),
    Reason(_is_other_side, gives="as a {side}"),
    Reason(is_of_all, gives="share of some of them only"),
    Reason(swaps_sides, gives="for the contrary"),
    Reason(_is_of_all_for_new, gives="for new ones only"),
    Reason(is_of_others_of_them, gives="for others of them"),
    Reason(is_with_others, gives="for others"),
    Reason(counts_one_of_two, gives="for both kinds"),
    Reason(is_of_a_kind, gives="without saying of which kind"),
    Reason(counts_other_kind, gives="for another kind"),
    Reason(is_share_of_other_people, gives="as a share of other people"),
    Reason(is_of_some_ages, gives="for people of all ages"),
    Reason(_is_per_something_else, gives="per something else"),
    Reason(_is_of_part_of_place, gives="for all of its place"),
    Reason(_is_for_an_end, gives="for all countries"),
    Reason(_is_of_part_of_time, gives="for all of {period}"),
    Reason(_is_on_other_basis, gives="on another basis"),
    Reason(_is_of_each, gives="on average"),
    Reason(_is_of_what_was, gives="as what was so"),
    Reason(_is_of_what_is_to_come, gives="as what is still to be done"),
    Reason(_says_other_of_them, gives="for something else that is said of them"),
    Reason(_is_from_other_end, gives="as a rank from the other end"),
    Reason(_is_by_something_else, gives="as a rank by something else"),
    Reason(_had_something_else_done, gives="as a share of what something else was done to"),
    Reason(is_of_anyone_for_group, gives="for some of them only"),
    Reason(has_other_whole_of_its_words, gives="as a share of something else"),
    Reason(is_of_group_of_whole, gives="as a share of all of them"),
    Reason(_is_outcome_of_change, gives="as a change"),
    Reason(_is_level_as_change, gives="as a level, and not as a change"),
    Reason(is_of_more_of_them, gives="for one of the two only"),
    Reason(is_of_some_of_them, gives='without saying "{adjunct}"'),
    Reason(is_said_of_part_of_span, gives="for {period}"),
)
_ALL: tuple[Reason[Scored], ...] = (*_OF_A_RIGHT_NUMBER, *VETOES, *CONFLICTS)
MISAPPLIED = tuple(row for row in _ALL if row.gives)
