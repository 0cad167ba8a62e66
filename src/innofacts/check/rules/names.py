"""Rules of units and names: none that is most likely a typing error."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator

from innofacts.check.library import ParsedLibrary, Violation, at
from innofacts.english.countries import CODES, MEANT
from innofacts.english.currencies import COMMON
from innofacts.factfiles.facts import Fact
from innofacts.patterns import regex
from innofacts.showing import quoted
from innofacts.suggesting import nearest
from innofacts.values.units import COUNT, CURRENCY, PERCENT, RATE, Unit

_UNIT_NAMES = "percent dollar renminbi people kilometer percentage".split()
_CODE_LETTERS = 3
_NAME_LETTERS = 5


def unknown_units(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each unit that is most likely a typing error: nearly the code of a currency, or nearly "percent"."""
    known: dict[Unit, str] = {}
    for fact in library.facts:
        if fact.figure is None or fact.figure.unit.kind != COUNT:
            continue
        unit = fact.figure.unit
        if unit not in known:
            known[unit] = _meant_unit(unit)
        if known[unit]:
            yield at(fact, "figure", f"{quoted(unit.text)} is not a unit", f'did you mean "{known[unit]}"?')


def _meant_unit(unit: Unit) -> str:
    """Return the unit that was probably meant; empty if the unit may be right."""
    if len(unit.text) == _CODE_LETTERS and unit.text.isascii() and unit.text.isalpha() and unit.text.isupper():
        return next(iter(nearest(unit.text, ("RMB", *COMMON), most=1, edits=1)), "")
    word = unit.text.lower()
    if len(word) < _NAME_LETTERS or word in _UNIT_NAMES:
        return ""
    return next(iter(nearest(word, _UNIT_NAMES, most=1, edits=1)), "")


_FEWER = 3  # a class of units with less than a third of the figures of the usual one is probably wrong


def mixed_units(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each figure whose unit is of a different class from that of most figures of its measure."""
    groups: dict[tuple[str, str], list[Fact]] = defaultdict(list)
    for fact in library.facts:
        if fact.figure is not None and fact.measure:
            groups[fact.measure.casefold(), fact.basis.casefold()].append(fact)
    for facts in groups.values():
        classes = Counter(_unit_class(fact) for fact in facts)
        usual, count = classes.most_common(1)[0]
        first = next(fact for fact in facts if _unit_class(fact) == usual)
        for fact in facts:
            of = _unit_class(fact)
            if of != usual and (classes[of] == 1 or _FEWER * classes[of] <= count):
                elsewhere, here = first.stated().figure.unit, fact.stated().figure.unit
                message = f"the measure {quoted(fact.measure)} is in {elsewhere} elsewhere, as in {first.id}"
                yield at(fact, "figure", f"{message}, and here in {here}", "is it a different measure?")


def _unit_class(fact: Fact) -> str:
    """Return the class of a unit: money in any currency, percent, or the noun that is counted."""
    unit = fact.stated().figure.unit
    if unit.kind in (CURRENCY, PERCENT):
        return unit.kind
    if unit.kind == RATE:
        return "money per" if unit.head.key.isupper() else unit.key
    if unit.kind == COUNT:
        return re.split(r" (?:of|in|on|at|for|with|and) ", unit.key)[0].split(" ")[-1]
    return unit.key


_TWO_LETTERS = regex(r"[A-Z]{2}")


def unknown_places(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each place of two capital letters that is not a code of ISO 3166."""
    for fact in library.facts:
        place = fact.place
        if _TWO_LETTERS.fullmatch(place) and place not in CODES:
            meant = MEANT.get(place, "")
            hint = f'did you mean "{meant}"?' if meant else "write the code of ISO 3166, or a name"
            yield at(fact, "place", f"{quoted(place)} is not a country code", hint)


_VOCABULARIES: tuple[tuple[str, Callable[[Fact], Iterable[str]]], ...] = (
    ("measure", lambda fact: (fact.measure,)),
    ("place", lambda fact: (fact.place,)),
    ("basis", lambda fact: (fact.basis,)),
    ("says", lambda fact: (fact.says,)),
    ("topics", lambda fact: fact.topics),
)
_OFTEN = 3  # facts with a name make it an established one
LONG_ENOUGH = 6  # letters that a name needs, so that one typing error does not turn it into a different name


def near_misses(library: ParsedLibrary) -> Iterator[Violation]:
    """Find each name that only one fact has and that is one typing error away from a name that several have."""
    for key, of in _VOCABULARIES:
        counts = Counter(name for fact in library.facts for name in set(of(fact)) if name)
        often = [name for name, count in counts.items() if count >= _OFTEN]
        rare = [name for name, count in counts.items() if count == 1 and len(name) >= LONG_ENOUGH]
        if len(rare) > _MOST_RARE:
            continue
        meant = {name: found for name in rare if (found := _slip_of(name, often))}
        for fact in library.facts if meant else ():
            for position, name in enumerate(of(fact)):
                if name in meant:
                    path = (*fact.path[:2], key, position) if key == "topics" else (*fact.path[:2], key)
                    usual = quoted(meant[name])
                    message = f"{quoted(name)} appears only here, and {usual} in {counts[meant[name]]} facts"
                    yield Violation(fact.file, path, message, f"did you mean {usual}?", fact.series or fact.id)


_MOST_RARE = 2000  # rare names, beyond which a library has no vocabulary to compare with


def _slip_of(name: str, often: Iterable[str]) -> str:
    """Return the name that was probably meant, empty if none; a name with a different digit is a different name."""
    alike = [other for other in often if _digits(other) == _digits(name)]
    return next(iter(nearest(name, alike, most=1, edits=1)), "")


def _digits(name: str) -> list[str]:
    return re.findall(r"\d+", name)
