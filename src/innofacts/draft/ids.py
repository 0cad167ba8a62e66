"""Ids of drafts: the nouns that say what a figure is of, what sort of figure of that it is, and its period.

"The load on the grid climbed by 3 % in 2023" gives `load-grid-change-2023`. A figure that adds to the one before has
the nouns of that: "sold 340 cars in 2023, up 3 %" gives `cars-2023` and `cars-change-2023`.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, count, takewhile
from typing import NamedTuple

from innofacts.draft.clauses import (
    FIGURE,
    MARK,
    NOUN,
    OTHER,
    PREPOSITION,
    VERB,
    TaggedWord,
    content,
    nouns,
    plain,
    telling,
    words_of,
)
from innofacts.draft.said import THINGS
from innofacts.english.boundaries import without_relative_clauses
from innofacts.english.countries import place_of
from innofacts.english.currencies import NAMES_OF_PLAIN_MONEY
from innofacts.english.units import TIME_UNITS
from innofacts.english.wording import NOUNS_OF_SHARES
from innofacts.patterns import regex
from innofacts.prose import kinds
from innofacts.prose.figures import Mention
from innofacts.values.figures import Figure
from innofacts.values.periods import Period
from innofacts.values.units import read_unit

_MOST_WORDS = 3
_MOST_OF_CELLS = 4
_MOST_OTHERS = 3


class Name(NamedTuple):
    """What the id of a draft is made of, but for its period."""

    nouns: tuple[str, ...]
    """What the figure is of; empty if its clause does not say."""
    sort: str
    """What sort of figure of that it is: "change", "share", "rank"; empty for an amount."""
    others: tuple[str, ...]
    """Words that tell it from another with the same nouns, the best first: its place, and nouns next to it."""
    unit: str
    """Its unit, as an id writes it; empty for percent."""
    fallback: tuple[str, ...]
    """Any words around it, for want of nouns."""
    sentence: tuple[int, int]
    """The span of its sentence."""
    is_aside: bool
    """Whether it only compares the figure before it in the sentence: 340 cars, up 3 %, twice as many as in 2014."""
    is_resuming: bool
    """Whether a pronoun stands for what the figure before it was of: in 2019 it was 40."""


def name_of(mention: Mention, figure: Figure, around: tuple[str, str], text: str, *, is_change: bool) -> Name:
    """Return what the id of a figure is made of; `around` has the headings of its row and column, and its place."""
    headings, place = around
    start, end = mention.clause
    before = words_of(without_relative_clauses(text[start : mention.start]), FIGURE)
    after = words_of(text[mention.end : max(end, mention.end)])
    cells, counted = nouns(words_of(headings))[-_MOST_OF_CELLS:], _counted(mention, figure)
    found, is_share = (cells or counted, False) if cells or counted else _of(mention, before, after)
    sort = _SORTS.get(mention.kind, "")
    base = figure.unit.per
    is_per = base != "" and base not in TIME_UNITS
    if mention.kind == kinds.RATE_PER and is_per and counted and found == counted:
        sort = "rate"  # 12 deaths per 1,000 people
    elif is_share and mention.kind == kinds.SHARE:
        sort = "share"
    behind = nouns(after)
    nearest = [noun for noun in (*nouns(before)[::-1], *behind) if noun not in found][:_MOST_OTHERS]
    words = behind[:_MOST_WORDS] or content(before)[-_MOST_WORDS:] or content(after)[:_MOST_WORDS]
    words = words or [word for word in telling(figure.unit.text) if word in _ANYBODY]
    is_joined = not before or before[-1].part in (MARK, OTHER)
    return Name(
        nouns=tuple(found),
        sort="change" if is_change else sort,
        others=tuple(filter(None, (plain(place), *nearest))),
        unit=plain(figure.unit.text),
        fallback=tuple(words),
        sentence=mention.sentence,
        is_aside=is_joined and (is_change or mention.kind == kinds.MULTIPLE),
        is_resuming=any(word.text in _RESUMING for word in before),
    )


_SORTS = {kinds.RANK: "rank", kinds.MULTIPLE: "ratio"}
_RESUMING = frozenset("it they them these those figure total number share rate".split())


def resumed(name: Name, before: Name | None) -> Name:
    """Return a name with what it has of the one before: its nouns if it goes on from that, and that it is a share.

    Both shares are of patents in "its share of patents rose from 9 % to 11 %".
    """
    earlier = before.nouns if before and _goes_on(name, before) else ()
    found = (earlier if name.is_aside else ()) or name.nouns or earlier or name.fallback or ("figure",)
    is_same_share = before is not None and found is earlier and name.unit == before.unit and not name.sort
    sort = before.sort if before and is_same_share and before.sort == "share" else name.sort
    return name._replace(nouns=found, sort=sort)


def ids(named: Iterable[tuple[Name, Period | None]], taken: Collection[str]) -> Iterator[str]:
    """Yield an id for each draft, given its name and period: none that is `taken`, and no id twice."""
    used = set(taken)
    numbers: dict[str, int] = {}  # of the last id with a name, from which the next one goes on
    for name, period in named:
        found = "-".join(name.nouns)
        time = _BETWEEN_TIMES.sub("-", period.text) if period else ""
        others = (
            other
            for other in (*name.others, name.unit)
            if other != THINGS and f"-{other}-" not in f"-{found}-" and not _is_named(other, name.nouns)
        )
        possible = (
            "-".join(filter(None, (found, other, name.sort, time))).strip("-").lower() for other in chain(("",), others)
        )
        first = next(possible)
        id_ = next((one for one in chain((first,), possible) if one not in used), "")
        if not id_:
            numbers[first] = next(n for n in count(numbers.get(first, 1) + 1) if f"{first}-{n}" not in used)
            id_ = f"{first}-{numbers[first]}"
        used.add(id_)
        yield id_


def _goes_on(name: Name, before: Name) -> bool:
    """Return whether a figure may be of the same things as the one before: of its sentence, or resumed in the next."""
    is_next = 0 <= name.sentence[0] - before.sentence[1] <= 1 and name.is_resuming
    is_new = name.unit == "" != before.unit and not name.sort  # it has 6 parks; it is 7 %
    return name.sentence == before.sentence or (is_next and not is_new)


def _is_named(place: str, found: Sequence[str]) -> bool:
    return any(place_of(noun.title()).lower() == place for noun in found)


_BETWEEN_TIMES = regex(r"\.\.|[/ ]")

# --- what a figure is of ---------------------------------------------------------------------------------------------


def _of(mention: Mention, before: Sequence[TaggedWord], after: Sequence[TaggedWord]) -> tuple[list[str], bool]:
    """Return the nouns of what a figure is of, and whether a percentage is a share of that."""
    is_told = mention.kind == kinds.SHARE and _IN_WORDS.fullmatch(mention.printed) is not None
    printed = nouns(words_of(mention.printed)) if is_told else []  # one household in three
    found = _phrase(after) or printed or _share(before)
    is_share = bool(found) or is_told or after[:1] == (_OF,)
    is_first = _begins(before) and bool(after) and after[0].part in (NOUN, VERB)
    if not found and (is_share or is_first):
        # 43 % were women; not "3 % was expected", nor "3 % inflation"
        found, is_share = _complement(after), is_share or (after[0].part == VERB and after[0].text not in _OF_ONE)
    found = found or _led(before) or _subject(before)
    if mention.kind == kinds.SHARE and not (is_share or is_first) and after and after[0].part == NOUN:
        found = [*found[: _MOST_WORDS - 1], plain(after[0].text)]  # the grain contains 12 % protein
    if not found and mention.kind in (kinds.COUNT, kinds.RATE_PER):
        found = _complement(after)  # 3,000 people wearing tags
    if not found and mention.kind == kinds.TEMPERATURE:
        found = ["temperature"]
    return found[:_MOST_WORDS], is_share


_OF_ONE = ("is", "was")
_OF = TaggedWord("of", PREPOSITION)
_IN_WORDS = regex(r"(?i)(?!.*(?:%|\bper\s?cent\b))(?:\D+|.*\b(?:in|of)\b.*)")  # nine out of ten, 1 in 6, a third


def _counted(mention: Mention, figure: Figure) -> list[str]:
    """Return the nouns of the things that a figure counts, its own or understood; none for just anybody."""
    noun = (read_unit(mention.units[0]) if mention.units else figure.unit).head.text
    kind = mention.kind if mention.units else kinds.kind_of_unit(figure.unit)
    is_of_things = kinds.kind_of_unit(read_unit(noun)) == kinds.COUNT
    is_money = noun in NAMES_OF_PLAIN_MONEY or figure.unit.is_currency
    is_count = (kind == kinds.COUNT or (kind == kinds.RATE_PER and is_of_things)) and not is_money
    found = telling(noun)[-_MOST_WORDS:] if is_count else []
    return found if found and found[-1] not in _ANYTHING else []


_ANYBODY = frozenset("people persons individuals inhabitants residents citizens heads".split())
_ANYTHING = _ANYBODY | {"things", "cases", "times", "points"}


def _phrase(words: Sequence[TaggedWord]) -> list[str]:
    """Return the nouns of a phrase with "of" that some words begin with: of shipments, of black tea."""
    if not words or words[0] != _OF:
        return []
    return nouns(takewhile(lambda word: word.part not in (VERB, MARK, PREPOSITION), words[1:]))


def _share(before: Sequence[TaggedWord]) -> list[str]:
    """Return the nouns of what a share is of: the share of cars, at present 3 %."""
    last = max((n for n, word in enumerate(before) if word.text in NOUNS_OF_SHARES), default=len(before))
    return _phrase(before[last + 1 :])


def _led(before: Sequence[TaggedWord]) -> list[str]:
    """Return the nouns right before a figure with "of": a bonus of 40 euros."""
    if not before or before[-1] != _OF:
        return []
    return nouns([*takewhile(lambda word: word.part == NOUN, before[-2::-1])][::-1])[-_MOST_WORDS:]


def _begins(before: Sequence[TaggedWord]) -> bool:
    """Return whether a figure begins its clause as a subject: in May, 43 % were women."""
    return not before or before[-1].part == MARK or before[-1].text in ("and", "but", "while")


def _complement(after: Sequence[TaggedWord]) -> list[str]:
    """Return the nouns that follow a figure, those before a verb first: two in five convicts; 43 % were women."""
    own = nouns(takewhile(lambda word: word.part not in (VERB, MARK), after))
    return own or nouns(takewhile(lambda word: word.part != MARK, after))


def _subject(before: Sequence[TaggedWord]) -> list[str]:
    """Return the nouns of what a clause says a figure of: the object of its verb, else the subject, with its place."""
    colon = max((n for n, word in enumerate(before[:-1]) if word.text in (":", ";")), default=-1)
    before = before[colon + 1 :]
    last = max((n for n, word in enumerate(before) if word.part == VERB), default=-1)
    rest = before[last + 1 :]
    if last < 0:
        return nouns(_main_part(rest))
    is_before_figure = bool(rest) and rest[-1].part == PREPOSITION != rest[0].part
    if is_before_figure and (found := nouns(takewhile(_is_of_a_phrase, rest))):
        return found  # the town cut its staff to 40
    first = max((n for n, word in enumerate(before[:last]) if word.part not in (VERB, OTHER)), default=-1)
    start = max((n for n, word in enumerate(before[: first + 1]) if word.part == VERB), default=-1)
    found = nouns(_main_part(before[start + 1 : first + 1]))
    return found if len(found) > 1 else [*found, *nouns(rest)] or nouns(before)


def _is_of_a_phrase(word: TaggedWord) -> bool:
    return word.part not in (PREPOSITION, MARK) or word == _OF


def _main_part(words: Sequence[TaggedWord]) -> Sequence[TaggedWord]:
    """Return the part of some words between marks that is the subject: in May, the price; the firm, an exporter,."""
    parts: list[list[TaggedWord]] = [[]]
    for word in words:
        if word.part == MARK:
            parts.append([])
        else:
            parts[-1].append(word)
    named = [part for part in parts if nouns(part)]
    if not named:
        return ()
    main = [part for part in named if part[0].part != PREPOSITION] or named
    return named[-1] if parts[-1] else main[0]
