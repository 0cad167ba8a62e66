"""The places that a figure is about, as its sentence and the one before give them."""

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

from innofacts.english.boundaries import CLAUSE_ENDS, MARKS, clause_end
from innofacts.english.currencies import MONEY_SIGN
from innofacts.english.function_words import BEING, COMPARED, HAVING, MODALS, OF_THEM, WHICH
from innofacts.english.inflection import is_plural
from innofacts.english.numerals import COUNTS, SCALES
from innofacts.english.places import KINDS_OF_PLACES, WORLDWIDE
from innofacts.english.ranks import SUPERLATIVES
from innofacts.features.content import WORD
from innofacts.features.library.facts import Facts
from innofacts.features.measures import may_be_money
from innofacts.features.places import Namesake, indexes_named, namesake_at_head
from innofacts.features.text.apart import ELSEWHERE, names_of_others
from innofacts.features.text.joined import left_out_of, together
from innofacts.features.text.names import (
    NAME,
    is_noun,
    may_be_place,
    names_after_in,
    names_another,
    names_within,
    unknown_before,
    unknown_names,
)
from innofacts.forms import Form
from innofacts.patterns import regex
from innofacts.prose.figures import Mention
from innofacts.values.units import read_unit


class Where(NamedTuple):
    """The places that a figure is about."""

    places: frozenset[str]
    """ISO 3166 codes, and names of regions and of the library's own places in lower case."""
    decisive: frozenset[str]
    """The countries among them, or all places if none is a country: "the longest in Europe" is about a country."""
    is_speakers: bool = False
    """Whether no place is named, and the sentence is about the speaker's own, whichever that is: our budget."""
    is_worldwide: bool = False
    """Whether no place is named, and the sentence says "worldwide" or the like."""
    is_nationwide: bool = False
    """Whether the clause says "nationwide", "the country" or the like in place of a name."""
    nations: frozenset[str] = frozenset()
    """What it may mean by that, of all places of the library; empty if it says nothing of the kind."""
    parts: frozenset[str] = frozenset()
    """The places of the library that are no countries, if it is of a country or of all of them; else empty."""
    unknown: tuple[frozenset[str], ...] = ()
    """The stems of each name that is probably a place, though no list has it."""
    names: tuple[frozenset[str], ...] = ()
    """The stems of each capitalised name within the clause; empty if known places are named."""
    namesake: Namesake | None = None
    """The name with its kind at the head of the clause: the Premier League."""
    is_of_before: bool = False
    """Whether only the sentence before names the place."""
    indexes: tuple[frozenset[str], ...] = ()
    """The words of the names of the indexes that it names: global, peace; of "the Global Peace Index"."""
    superlative: str = ""
    """By what it calls some in the world: largest, of "the world's second-largest economy"; empty if it does not."""
    named: frozenset[str] = frozenset()
    """All places that its sentence names, whichever figure they are of."""
    together: frozenset[str] = frozenset()
    """The places that it joins with "and", so that its figure is of all of them: Lund and Orton had 40."""
    left_out: frozenset[str] = frozenset()
    """The places that it leaves out, as a code or in lower case: Lund, of "without Lund"; they are none of `places`."""


# The subject of a clause in contrast with the one before, which has its own figure: while Lund came second.
_OTHER_SUBJECT = Form("while whereas", rf"\b(?:while|whereas)\s({NAME})(?=\s[a-z]+\s)")
FOLLOWING = 200
"""How many characters after a clause may name its place."""


_OF_ISLANDS = r"(?:island|archipelago|kingdom|republic|principality)"
NATIONWIDE = Form(
    "nation country island archipelago kingdom republic principality",
    r"(?i)\b(?:the\s(?:country|nation)(?:['’]s)?"
    r"|nationwide|nationally|countrywide|islandwide|island-wide|national(?=\s[a-z])"
    rf"|the\s(?:whole|entire)\s(?:country|nation|{_OF_ISLANDS})|the\s{_OF_ISLANDS}\sas\sa\swhole"
    r"|the\s(?:archipelago|kingdom|republic|principality)['’]s)\b",
)
"""What a text says instead of the name of the country that it is about."""


def where_of(mention: Mention, text: str, leading: str, nationwide: Sequence[tuple[int, int]], facts: Facts) -> Where:
    """Return the places of a figure, given the text that leads to its clause.

    `nationwide` are the spans of the sentence that say so, some of which are blank in the text: the country.
    """
    words = {*WORD.findall(f"{leading} {text[slice(*mention.clause)]}".lower())}
    other = next(reversed([*_OTHER_SUBJECT.finditer(text, mention.clause[0], mention.start)]), None)
    if other:
        mention = mention._replace(clause=(other.start(1), mention.clause[1]))
    is_nationwide = _is_nationwide(mention, text, leading, nationwide, facts)
    is_of_all = _is_of_world(mention, text)
    left_out = left_out_of(text[slice(*mention.sentence)], facts)
    places = frozenset[str]() if is_nationwide or is_of_all else _places(mention, text, leading, facts) - left_out
    if places:
        named = [*names_after_in(mention, text), *([other[1]] if other and may_be_place(other[1]) else ())]
        unknown = [name for name in named if not facts.places(name)]
        where = Where(places=places, decisive=frozenset(filter(str.isupper, places)) or places)
    else:
        found = unknown_names(mention, text, facts) or unknown_before(mention, text, leading)
        unknown = [name for name in found if not facts.places(name)]  # in Lund it is 4 %, and nationally 6 %
        unknown += [ELSEWHERE] if _NOT_ONLY.search(text, *mention.sentence) else []
        is_worldwide = is_of_all or not words.isdisjoint(WORLDWIDE)
        where = Where(frozenset(), frozenset(), is_worldwide=is_worldwide, is_nationwide=is_nationwide)
        where = _with_words_for_place(where, mention, text, words, facts)
    others = names_of_others(mention, text, facts)
    return where._replace(
        unknown=tuple(filter(None, (_stems(name, facts) for name in (*unknown, *others)))),
        namesake=namesake_at_head(text[mention.clause[0] : mention.start]),
        indexes=indexes_named(text[slice(*mention.sentence)]),
        named=frozenset(facts.places(text[slice(*mention.sentence)])),
        together=together(mention, text, facts) & places,
        left_out=left_out,
    )


def _stems(name: str, facts: Facts) -> frozenset[str]:
    """Return the stems of a name, apart from its last words if they only say what it is: Lund, of "Lund Town"."""
    words = name.split()
    while len(words) > 1 and words[-1].lower() in KINDS_OF_PLACES:
        words.pop()
    return facts.meanings.of_name(" ".join(words))


def _with_words_for_place(where: Where, mention: Mention, text: str, words: Collection[str], facts: Facts) -> Where:
    """Return the places of a figure whose clause names none that is known, with what its words say in place of one."""
    end = min(mention.clause[1], clause_end(text, mention.sentence, mention.end, MARKS))
    names = () if where.is_nationwide else (_stems(name, facts) for name in names_within(text, mention, end))
    is_of_more = where.is_nationwide or where.is_worldwide or not _WIDER.isdisjoint(words)
    superlative = _OF_SOME_IN_WORLD.search(text, mention.sentence[0], mention.end)
    return where._replace(
        is_speakers=not _SPEAKERS.isdisjoint(words),
        nations=frozenset(facts.sources.nations.values() if where.is_nationwide else ()),
        parts=facts.sources.parts if is_of_more else frozenset(),
        names=tuple(filter(None, names)),
        superlative=superlative[1] if superlative else "",
    )


_OF_SOME_IN_WORLD = Form("world", rf"\b[Tt]he\sworld['’]s\s(?:[a-z]+[\s-])?({'|'.join(sorted(SUPERLATIVES))})\b")
_SPEAKERS = frozenset(("our", "ours", "my"))
_WIDER = frozenset(("statewide", "state-wide", "provincewide", "province-wide"))


def _is_of_world(mention: Mention, text: str) -> bool:
    """Return whether a figure is all that there is worldwide, of which a part has been named: half of the 900 there.

    Norway has half of the 900 towers worldwide; but Norway makes 900 of the towers that are sold worldwide.
    """
    if not _OF_THE.search(text, mention.sentence[0], mention.start):
        return False
    end = clause_end(text, mention.sentence, mention.end, _OF_ONE_WHOLE)
    return _THROUGHOUT.match(text, mention.end, end) is not None


_OF_THE = regex(r"\b[Oo]f\s(?:the|all(?:\sthe)?)\s\Z")
_OF_ONE_WHOLE = CLAUSE_ENDS | {"than"}
# Not most of the 900 that Norway made, which are used worldwide.
_THROUGHOUT = regex(
    rf"(?:\sin\s\d{{4}}|(?!\s(?:that|who|for|by|{'|'.join(sorted(WHICH | BEING | HAVING))})\s)\D)*?\s"
    r"(?:worldwide|globally|(?:in|around|across|throughout)\s(?:the\s)(?:whole\s|entire\s)?(?:world|globe))\b"
)


def _is_nationwide(
    mention: Mention, text: str, leading: str, nationwide: Sequence[tuple[int, int]], facts: Facts
) -> bool:
    """Return whether a figure is of the country of which the text tells, which its sentence does not name.

    In Lund 40 of the country's 90 zoos are open: 90 are nationwide. Sweden has 40 of them, and 90 are nationwide where
    Sweden is the name of what a source is about: the country is a different one.
    """
    start = mention.clause[0]
    if not nationwide or not {*facts.sources.nations.values()}.isdisjoint(facts.places(text[slice(*mention.sentence)])):
        return False
    if any(start <= first < mention.start and text[last : mention.start].isspace() for first, last in nationwide):
        return True  # the country's 90 zoos
    before = (mention.sentence[0], mention.sentence[0] + len(leading))
    for part in (mention.clause, before) if start > mention.sentence[0] else (mention.clause,):
        if facts.places(text[slice(*part)]):
            return False
        if any(part[0] <= first < part[1] for first, _ in nationwide):
            return True
    return False


def with_place_of(earlier: str, where: Where, own: str, facts: Facts) -> Where:
    """Return the places of a figure, or the one place of the sentence before that its `own` sentence refers to.

    "There" says it as well as its name does, where it is no mere beginning: there were 40.
    """
    places = _places_but_of_others(earlier, facts) if earlier else []
    if len(set(places)) != 1 or _begins_with_another(earlier, facts):
        return where
    placed = with_place(where, places[0])
    return placed._replace(is_of_before=False) if placed is not where and _THERE.search(own) else placed


def names_another_subject(text: str, facts: Facts) -> bool:
    """Return whether a sentence begins with a name that no fact has, or with what is of one."""
    return _begins_with_another(text, facts) or names_another(text, facts)


def _begins_with_another(text: str, facts: Facts) -> bool:
    """Return whether a sentence begins with a name that no fact has: Pelham Canners is a competitor of Orton Foods."""
    subject = _SUBJECT_BY_NAME.match(text)
    if subject is None or not may_be_place(subject[1]) or facts.places(subject[1]):
        return False
    return " " in subject[1] or not (is_plural(subject[1]) or is_noun(subject[1], facts))


# "There" for a place: what they found there; homes there were damaged. It may only begin what is said: there were 40.
_THERE = regex(
    rf"(?i)\bthere\b(?!['’]|\s(?:{'|'.join(sorted(BEING | HAVING | MODALS))}|came|remained)\b)"
    rf"|(?<=[a-z]s\s)(?<!(?:year|week)s\s)(?<!months\s)(?<!days\s)there\s(?:{'|'.join(BEING)})\s[a-z]+(?:ed|en)\b"
)


def unknown_places(earlier: str, mention: Mention, facts: Facts) -> list[str]:
    """Return the names in an earlier sentence than that of a figure that may be places which no list has."""
    end = len(earlier)
    named = unknown_names(mention._replace(start=end, clause=(0, end)), earlier, facts)
    return [name for name in named if not facts.places(name)]


def elsewhere_nationwide(where: Where, mention: Mention, earlier: str, facts: Facts) -> Where:
    """Return the places of a figure that is nationwide: the one country abroad that the sentence before it is about.

    Norway is next door. Nationwide, 40 ships sail. It is an unknown one if no list has the name of that country.
    """
    names = unknown_places(earlier, mention, facts)
    abroad = {place for place in facts.places(earlier) if place.isupper()} - where.nations
    if len(abroad) == 1 and not (names or where.unknown):
        return at_place(where, *abroad)._replace(is_of_before=True, is_nationwide=False)
    names += abroad
    return where._replace(unknown=(*where.unknown, *(_stems(name, facts) for name in names)))


def with_place(where: Where, place: str) -> Where:
    """Return the places of a figure, or the one that the text before is about if the sentence names none."""
    if not place or where.places or where.unknown or where.is_speakers or where.is_worldwide or where.is_nationwide:
        return where
    return at_place(where, place)._replace(is_of_before=True)


def at_place(where: Where, place: str) -> Where:
    """Return the places of a figure that is of a place."""
    places = frozenset((place,))
    return where._replace(places=places, decisive=places, names=(), nations=frozenset())


# From 40 to 50 in Lund, where both are of Lund, whichever place comes before.
_TO_THERE = regex(
    rf"(?:\s(?!in\b)[a-z%]+){{0,3}}(?:\sin\s\d{{4}})?\sto\s\S*\d\S*(?:\s(?!in\b)[a-z%]+){{0,3}}\sin\s(?P<there>{NAME})"
)


def _places(mention: Mention, text: str, leading: str, facts: Facts) -> frozenset[str]:
    """Return the places of the clause; if there are none, those before the first figure; else the next one."""
    start, end, first = *mention.clause, mention.sentence[0]
    if of_money := _of_money(mention, text, facts):
        return of_money
    both = _TO_THERE.match(text, mention.end, mention.sentence[1]) if text.endswith("from ", 0, mention.start) else None
    if both and (there := facts.places(both["there"])):
        return frozenset(there)
    beside = _BESIDE.search(text, first, mention.start)
    if beside and (owner := facts.places(beside[0])):
        return frozenset(owner)
    inner = "" if mention.units and may_be_money(read_unit(mention.units[0])) else mention.printed
    within = " ".join((text[start : mention.start], inner, text[mention.end : end]))
    own = (
        facts.places(_NOT_ONLY.sub(" ", _MOSTLY.sub(" ", within)))
        or facts.places(leading)
        or facts.places(text[first:start])[-1:]
    )
    if not own and _THERE.search(text, start, end):
        return frozenset()  # 40 homes there, and 16 in Lund
    if in_turn := _in_turn(mention, text, own):
        return frozenset(in_turn)
    stop = clause_end(text, mention.sentence, mention.end, _OTHER_SENTENCE)
    if not any(map(str.isdigit, text[stop : mention.sentence[1]])):
        stop = mention.sentence[1]  # what is told behind has no figure of its own
    until = min(stop, clause_end(text, mention.sentence, end, _CONTRASTS))
    following = _OF_THEM.split(text[end : min(until, end + FOLLOWING)], maxsplit=1)[0]
    following = _NOT_ONLY.sub(" ", _ELSEWHERE.sub(" ", following))
    found = frozenset(_places_but_of_others(following, facts)[:1])
    behind = _NOT_ONLY.sub(" ", _ELSEWHERE.sub(" ", text[mention.end : stop]))
    every = frozenset(_places_but_of_others(_OF_THE_OTHER.sub(" ", text[first : mention.end] + behind), facts))
    return found or (every if len(every) == 1 else found)  # the one place that a sentence names is that of all figures


def _of_money(mention: Mention, text: str, facts: Facts) -> frozenset[str]:
    """Return the country that is written like a part of a sign of money, beside other countries: US $8m, Japan $7m."""
    found = _LIKE_A_SIGN.match(text, mention.start, mention.end)
    others = _WITH_MONEY.findall(text, *mention.sentence) if found else ()
    is_place = found is not None and any(facts.places(name) for name in others if name != found[1])
    return frozenset(facts.places(found[1]) if found and is_place else ())


_LIKE_A_SIGN = regex(r"([A-Z]{2})\s\$")
_WITH_MONEY = regex(rf"(?:^|[:,;(]\s?|\b(?:and|vs\.?|versus|than|in)\s)({NAME})\s\$\d")


# Whose a figure alone is: ahead of Lund (40) and Orton (30); twice as many as Lund with 40; behind Lund, which has 40.
_BESIDE = regex(
    rf"(?:[A-Z][\w’'-]*,\s(?:in\s)?)?{NAME}\s\(\Z"
    rf"|\b(?:than|as\s(?:much|many|long|large|big|high)\sas|followed\sby|{COMPARED})\s(?:the\s)?{NAME}\swith\s(?:its\s)?\Z"
    rf"|\b(?:behind|ahead\sof|followed\sby|unlike|than)\s(?:the\s)?{NAME},\swhich\s(?:[a-z]+\s){{1,3}}\Z"
)
# With which a figure is compared, and its own: 40 boats, against Lund's 30; 40 vs Lund 30.
_OF_THE_OTHER = regex(rf"\b(?:than|{COMPARED})\s(?:the\s)?{NAME}(?:['’]s?)?\s{MONEY_SIGN}?\d")


# Where another number is that names no thing of its own: 40 of them, and 30 in Lund; against 9 per cent at Lund. Also
# whose it is alone: Orton's mills 40, Lund's almost 30.
_A_NUMBER = (
    rf"(?:[a-z]+\s){{0,2}}?{MONEY_SIGN}?(?:\d[\d.,]*|(?:{'|'.join(sorted(COUNTS))})\b)"
    rf"(?:\s(?:{'|'.join(sorted(SCALES))})\b)?"
)
_ELSEWHERE = regex(
    rf"(?:,?\sand|,?\sbut|,?\s{COMPARED}|,)\s{_A_NUMBER}(?:\s?%|\sper\s?cent)?\s(?:in|at|on|for)\s(?:the\s)?{NAME}"
    rf"|(?:,?\sand|,?\sbut|,)\s{NAME}['’]s\s{_A_NUMBER}(?=[.,;]|\Z)"
)
_NOT_ONLY = regex(rf"\bnot\s(?:just|only|merely)\s(?:in\s|for\s)?{NAME}")  # in all of it, and not just in Lund


def _places_but_of_others(text: str, facts: Facts) -> list[str]:
    """Return the places of a text, without those from which somebody or something is: its American readers.

    Or most of what it tells of: foreign films, chiefly American ones. Nor with which it is compared: more than Lund.
    """
    return facts.places(_FROM_ABROAD.sub(" ", _MOSTLY.sub(" ", _MORE_THAN.sub(" ", text))))


_MORE_THAN = regex(rf"\b(?:more|less|fewer|higher|lower|larger|smaller)\sthan\s(?:the\s)?{NAME}(?=[,.;]|\Z)")
_FROM_ABROAD = regex(r"\b(?:its|their|his|her)\s[A-Z][\w’'-]*[a-z](?=\s[a-z])")
_MOSTLY = regex(
    r"\b(?:chiefly|mostly|mainly|largely|predominantly|especially|particularly|notably)\s[A-Z][\w’'-]*[a-z](?=\s[a-z])"
)
# What follows is of another place, or of one within it: 19 of them in Lyon.
_OTHER_SENTENCE = frozenset((";",))
_CONTRASTS = frozenset(("while", "but", "than", "against"))
_OF_THEM = regex(rf"\b{OF_THEM}\b")


def _in_turn(mention: Mention, text: str, places: list[str]) -> list[str]:
    """Return the place of a figure in a row of as many as there are places: Latvia and Estonia spend 3 % and 4 %."""
    rows = _rows(text, *mention.sentence) if len(places) > 1 else ()
    for first, last in (row for row in rows if row[0] <= mention.end and mention.start < row[1]):
        numbers = [number.start() for number in _NUMBER.finditer(text, first, last)]
        if len(numbers) == len(places):
            return [place for place, start in zip(places, numbers, strict=True) if mention.start <= start < mention.end]
    return places


_NUMBER = regex(r"(?<![\d.,])\d[\d.,]*")


@lru_cache(maxsize=1)  # the figures of a sentence come one after another
def _rows(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans of the rows of numbers of a sentence, such as "3 % and 4 %"."""
    rows = _IN_A_ROW.finditer(text, start, end) if " and " in text[start:end] else ()
    return [row.span() for row in rows if " and " in row[0]]


_ITEM = rf"{MONEY_SIGN}?\d[\d.,]*(?:\s?(?:%|[a-z]+(?:\scent)?))?"
_IN_A_ROW = regex(rf"{_ITEM}(?:(?:,\s(?:and\s)?|\sand\s){_ITEM})+")


_SUBJECT_BY_NAME = regex(rf"\W*({NAME})(?=\s(?:is|was|has|had)\b)")
