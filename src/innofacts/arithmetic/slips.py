"""The slips in a running text: what is looked for in each paragraph, and in the text from one to the next."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import chain

from innofacts.arithmetic.amounts.amount import Amount
from innofacts.arithmetic.amounts.levels import Levels, levels_of
from innofacts.arithmetic.amounts.paragraph import Paragraph
from innofacts.arithmetic.amounts.paragraphs import paragraphs
from innofacts.arithmetic.amounts.values import PERCENT, Slip
from innofacts.arithmetic.constructions import told
from innofacts.arithmetic.explanations import wrong
from innofacts.arithmetic.relation import Relation, is_near
from innofacts.arithmetic.retold import retold
from innofacts.arithmetic.retold.rows import Rows
from innofacts.arithmetic.rules.ages import ages
from innofacts.arithmetic.rules.changes import changes, explained_by_changes
from innofacts.arithmetic.rules.conclusions import conclusions
from innofacts.arithmetic.rules.durations import elapsed
from innofacts.arithmetic.rules.each import each
from innofacts.arithmetic.rules.equivalents import conversions, temperatures
from innofacts.arithmetic.rules.gaps import degrees, differences
from innofacts.arithmetic.rules.headlines import headlines
from innofacts.arithmetic.rules.hundreds import remainders
from innofacts.arithmetic.rules.leagues import leagues, margins
from innofacts.arithmetic.rules.lives import lives
from innofacts.arithmetic.rules.parts import parts
from innofacts.arithmetic.rules.places import places
from innofacts.arithmetic.rules.remaining import remaining
from innofacts.arithmetic.rules.repeats import Seen, repeats_in_text, restated
from innofacts.arithmetic.rules.totals import totals
from innofacts.arithmetic.rules.years import since_a_year
from innofacts.arithmetic.suspects import related
from innofacts.arithmetic.vetoes import is_vetoed
from innofacts.arithmetic.vetoes.shares import are_parts_of_one
from innofacts.english.currencies import MONEY_SIGN
from innofacts.markup.tables import TextTable
from innofacts.patterns import regex
from innofacts.prose.figures import Mention

# What needs no two numbers beside shares in words; `remainders` needs one percentage.
_OF_ONE = (remainders, ages, lives, since_a_year, elapsed, margins, places, temperatures)
# What is looked for in a paragraph; where it is not, what amounts have to do with each other in any words.
_RULES = (changes, differences, totals, parts, restated, conversions, degrees, *_OF_ONE)


def slips(text: str, mentions: Iterable[Mention], tables: Iterable[TextTable] = ()) -> list[Slip]:
    """Return the results in a running text that its other numbers rule out, in order; `mentions` are its figures."""
    gaps = [match.span() for match in _GAP.finditer(text)]  # where markup was
    ends, added = [0], [0]
    for start, end in gaps:
        ends.append(start + 1 - added[-1])
        added.append(added[-1] + end - start - 1)

    def original(offset: int) -> int:
        return offset + added[bisect_right(ends, offset) - 1]

    beyond = [end for _, end in gaps]

    def closed(span: tuple[int, int]) -> tuple[int, int]:
        start, end = (offset - added[bisect_right(beyond, offset)] for offset in span)
        return start, end

    def moved(one: Mention) -> Mention:
        start, end = closed((one.start, one.end))
        return one._replace(start=start, end=end, numbers=tuple(map(closed, one.numbers)))

    def opened(span: tuple[int, int]) -> tuple[int, int]:
        return original(span[0]), original(span[1] - 1) + 1

    def restored(slip: Slip) -> Slip:
        start, end = opened((slip.start, slip.end))
        return slip._replace(start=start, end=end, other=opened(slip.other) if slip.other else None)

    return [*map(restored, _slips(_GAP.sub(" ", text), map(moved, mentions), tables))]


_GAP = regex(r"[ ]{2,}")


def _slips(text: str, mentions: Iterable[Mention], tables: Iterable[TextTable]) -> list[Slip]:
    """Return the slips of a text in order, one for a sentence."""
    found: dict[int, Slip] = {}
    seen: Seen = {}
    rows = Rows(tables)
    of_text = [*paragraphs(text, mentions)]
    levels = Levels(levels_of(of_text), [*rows.levels()])
    of_headline = headlines(of_text, rows.with_number, rows.tells)
    found.update((slip.start, slip._replace(found_by="headlines")) for slip in of_headline)
    for n, read in enumerate(of_text):
        ahead = [*of_text[: min(n, 1)], *of_text[max(1, n - _AHEAD) : n]]  # the headline, and what is next to it
        near = levels.near(read.amounts[0].begin) if read.amounts else levels
        for slip in _slips_of(read, ahead, seen, rows, near):
            start, end = read.sentences[read.sentence_at(slip.start)]
            if not (_has_costs(text, slip) or any(start <= at < end for at in found)):  # one reason for a sentence
                found[slip.start] = slip
    return sorted(found.values())


_AHEAD = 3  # paragraphs


def _slips_of(read: Paragraph, ahead: Sequence[Paragraph], seen: Seen, rows: Rows, levels: Levels) -> Iterator[Slip]:
    """Yield the slips of a paragraph, the surest first, each with what found it."""
    said, again = [*told(read, levels)], [*retold(read, rows)]
    left, apart, of_each = [*remaining(read, ahead)], [*conclusions(read, ahead, rows.tells)], [*each(read, levels)]
    wrongly = [one for one in said if _is_wrong(read, one) and not _is_completed(read, one)]
    rules = _RULES if sum(map(_is_number, read.amounts)) > 1 else _OF_ONE
    sources: Sequence[tuple[str, Iterable[Slip]]] = (
        ("remaining", (wrong(claim, str(one)) for claim, one in left if one and not _is_completed(read, one))),
        ("repeats", repeats_in_text(read, seen)),
        *((rule.__name__, rule(read)) for rule in rules),
        ("constructions", (wrong(one.claim, str(one)) for one in wrongly)),
        ("retold", (wrong(one.relation.claim, str(one)) for one in again if one.is_wrong)),
        ("conclusions", (wrong(claim, str(one)) for claim, one in apart if one)),
        ("each", (wrong(claim, str(one)) for claim, one in of_each)),
        ("leagues", leagues(read)),  # of 26 matches 15 + 4 + 8 is surer
    )
    found = [slip._replace(found_by=name) for name, some in sources for slip in some]
    surely = {one.claim for one in wrongly}  # whatever a table has
    right = [one for one in said if one.is_right and one.form != "direction"]
    right += [one.relation for one in again if one.relation.is_right and one.relation.claim not in surely]
    steps = [*explained_by_changes(read)]
    others = read.without((*_explained(read, found), *chain.from_iterable(steps)))
    found += [slip._replace(found_by="suspects") for slip in related(others, right)]
    explained = {*(claim.value.start for claim, *_ in steps), *(one.claim.value.start for one in right)}
    explained |= {claim.value.start for claim, one in (*left, *apart) if one is None}
    explained |= {one.value.start for one in read.amounts if _repeats_a_share(read, one)}
    yield from (slip for slip in found if slip.start not in explained)


def _is_wrong(read: Paragraph, one: Relation) -> bool:
    """Return whether what the words of a construction tell is wrong, and no place in a ranking is told of.

    A percentage need not be as near to what is right as in any other words, but for the growth of 38 to 1,460; a small
    one is of other amounts if these leave nearly nothing: "their 26 weeks, 11.9 per cent more than the 2,940 of last
    year" is of people, and no fall by 99 per cent.
    """
    is_percentage = one.form in _TOLD_PERCENTAGES
    is_place = one.form == "direction" and is_vetoed(read, one)
    is_of_one = one.form == "share" and are_parts_of_one(read, one)
    is_large = one.form == "growth" and one.right.number > _NEARLY_ALL
    is_of_others = is_large and one.claim.number < one.right.number * _LEAST_PART
    is_told = is_percentage and is_near(one.claim.number, one.right.number, _LEAST_TOLD)
    return not (one.is_right or is_place or is_of_one or is_of_others) and (one.is_near or one.is_opposite or is_told)


_TOLD_PERCENTAGES = frozenset(("growth", "relative", "share", "points", "hundred"))
_LEAST_TOLD, _LEAST_PART = Decimal("0.01"), Decimal("0.15")
_NEARLY_ALL = 90  # per cent


def _is_completed(read: Paragraph, one: Relation) -> bool:
    """Return whether the next sentence begins with just what a sum or a rest lacks: of 85, 47 did, 36 not. Two died."""
    last = one.amounts[-1]
    gap = abs(one.claim.number - one.right.number)
    begins = read.sentences[last.sentence + 1][0] if last.sentence + 1 < len(read.sentences) else -1
    return one.form in ("sum", "rest") and any(more.begin == begins and more.number == gap for more in read.amounts)


def _repeats_a_share(read: Paragraph, claim: Amount) -> bool:
    """Return whether a percentage is one that was told before: sales grew by 59 %. The 59 % growth is a record."""
    ahead = (one for one in read.amounts if one < claim and one.kind == claim.kind == PERCENT)
    return _THE.search(read.before(claim)) is not None and any(one.value.number == claim.value.number for one in ahead)


_THE = regex(r"(?i)\b(?:the|this|that)\s$")


def _has_costs(text: str, slip: Slip) -> bool:
    """Return whether a result is told to have costs in it that are not told: £1,300 with fees."""
    ahead = text[max(0, slip.start - _NEAR) : slip.start]
    return bool(_WITH_COSTS.match(text, slip.end) or _COSTS_AHEAD.search(ahead))


_NEAR = 40  # characters
_COSTS = r"(?:with|plus|including)\s(?:[a-z]+\s){0,2}(?:fees|insurance|delivery|charges|costs|interest)\b"
_WITH_COSTS = regex(
    rf"(?i)(?:\s[a-z]+|\sin\sall)?,?\s{_COSTS}|"
    r"(?:\s[a-z]+){0,2},?\s(?:after\s(?:tax|taxes|fees|costs|charges|deductions)\b|[a-z]+\sincluded\b)"
)
_COSTS_AHEAD = regex(rf"(?i)\b{_COSTS}\s(?:[a-z]+\s){{0,2}}{MONEY_SIGN}?$")


def _explained(paragraph: Paragraph, found: Iterable[Slip]) -> Iterator[Amount]:
    """Yield the amounts of each sentence that has a slip, and if it has no two others, of the one before it."""
    for n in {paragraph.sentence_at(slip.start) for slip in found}:
        mine = [one for one in paragraph.amounts if one.sentence == n]
        ahead = [one for one in paragraph.amounts if one.sentence == n - 1]
        yield from mine if len(mine) > 2 else (*ahead, *mine)


def _is_number(amount: Amount) -> bool:
    """Return whether an amount is no share in words."""
    return not (amount.is_share and amount.value.in_words)
