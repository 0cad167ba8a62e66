"""Rules of a good library: one function per rule, which yields the violations in the facts that can be read.

`checking` has the table of all rules with their names and examples. A rule must not give false alarms: if a library may
be right, the rule finds nothing.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from os.path import basename
from typing import NamedTuple
from unicodedata import category

from innofacts.check.conflicts import earliest_conflicts
from innofacts.check.restatements import may_misstate, misstatement
from innofacts.compare.comparability import differences, different, is_same_unit, meets_in_time
from innofacts.english import stopwords
from innofacts.english.countries import CODES, MEANT
from innofacts.english.currencies import COMMON
from innofacts.english.spelling import fold_spelling
from innofacts.factfiles import SETTINGS_FILE
from innofacts.factfiles.facts import Fact, FactFile, Source
from innofacts.factfiles.ids import (
    CIRCLED,
    circles_of,
    goes_round,
    names_itself,
    names_nothing,
    taken_by_fact,
    taken_by_source,
)
from innofacts.factfiles.positions import Path
from innofacts.prose.figures import find_figures
from innofacts.showing import is_hazardous, quoted, visible
from innofacts.suggesting import nearest
from innofacts.values.units import COUNT, CURRENCY, PERCENT, RATE, Unit


class Library(NamedTuple):
    """A library as the rules see it: all files and facts that could be read."""

    files: Sequence[FactFile]
    """The files, in library order."""
    texts: Mapping[str, str]
    """The text of each file, by its name."""
    facts: Sequence[Fact]
    """The valid facts, in library order; of several with one id only the first."""
    by_id: Mapping[str, Fact]
    """The valid facts, by id."""


class Found(NamedTuple):
    """A violation of a rule, with its position."""

    file: str
    """The name of the file."""
    path: Path
    """The path of the value or table in the parsed file."""
    message: str
    """A message that describes the mistake."""
    hint: str = ""
    """A hint that says what would be right; empty if that is not known."""
    fact: str = ""
    """The id of the fact or series."""
    offset: int = 0
    """An offset into the text of the value, in code points."""
    place: tuple[int, int] | None = None
    """Line and column, if there is no value at that position, as in a comment."""


_OF_A_VALUE = ("id", "figure", "period")


def _at(fact: Fact, key: str, message: str, hint: str = "", *, offset: int = 0) -> Found:
    """Return a violation at a key of a fact; one in a value of a series is at the value or at the key of the series."""
    if not fact.series:
        return Found(fact.file, (*fact.path, key), message, hint, fact.id, offset)
    if key in _OF_A_VALUE:
        return Found(fact.file, fact.path, message, hint, fact.id)
    return Found(fact.file, (*fact.path[:2], key), message, hint, fact.series, offset)


def _in_source(file: FactFile, key: str, message: str, hint: str = "") -> Found:
    return Found(file.name, ("source", key), message, hint)


def _sources(library: Library) -> Iterator[tuple[FactFile, Source]]:
    return ((file, file.source) for file in library.files if file.source)


def _called(fact: Fact) -> str:
    """Return the name of a fact in messages: its id and its figure."""
    return f"{fact.id} ({fact.stated().figure.words()})"


# --- ids -------------------------------------------------------------------------------------------------------------


def taken_ids(library: Library) -> Iterator[Found]:
    """Find each fact or source whose id an earlier one has."""
    known: dict[str, str] = {}
    for file, source in _sources(library):
        if source.id in known:
            yield _in_source(file, "id", *taken_by_source(source.id, known[source.id]))
        known.setdefault(source.id, file.name)
    before: set[str] = set()
    for file in library.files:
        for fact in file.facts:
            holder = library.by_id[fact.id]
            if holder is not fact:
                yield _at(fact, "id", *taken_by_fact(fact.id, f"{holder.file}:{holder.line}"))
        for broken in file.broken:
            first = library.by_id.get(broken.id)
            if first and (first.file in before or (first.file == file.name and first.path[:2] < broken.path)):
                said = taken_by_fact(broken.id, f"{first.file}:{first.line}")
                yield Found(file.name, (*broken.path, "id"), *said, broken.id)
        before.add(file.name)


def dangling_references(library: Library) -> Iterator[Found]:
    """Find each reference to a fact that does not exist, or to the fact itself.

    If a file could not be read, it may define any id, so that no reference can be called dangling.
    """
    known = library.by_id.keys() | {id_ for file in library.files for id_ in file.spoiled}
    all_read = all(file.source or basename(file.name) == SETTINGS_FILE for file in library.files)
    refer = [(fact.id, fact.series or fact.id, fact.file, fact.path[:2], _references(fact)) for fact in library.facts]
    refer += [(one.id, one.id, file.name, one.path, one.references) for file in library.files for one in file.broken]
    for own, named, file_name, path, references in refer:
        for key, id_ in references:
            if id_ == own:
                yield Found(file_name, (*path, *key), *names_itself(id_), named)
            elif all_read and id_ not in known:
                like = [other for other in library.by_id if other[:1] == id_[:1]]
                yield Found(file_name, (*path, *key), *names_nothing(id_, like), named)


def _references(fact: Fact) -> Iterable[tuple[Path, str]]:
    """Yield the ids that a fact refers to, each with its path."""
    if fact.part_of:
        yield ("part_of",), fact.part_of
    for key, ids in (("replaces", fact.replaces), ("see", fact.see)):
        for position, id_ in enumerate(ids):
            yield (key, position), id_


def _at_reference(fact: Fact, key: Path, message: str, hint: str) -> Found:
    return Found(fact.file, (*fact.path[:2], *key), message, hint, fact.series or fact.id)


def circles(library: Library) -> Iterator[Found]:
    """Find each fact that is part of itself, or replaces itself, through other facts."""
    for key in CIRCLED:
        references = {fact.id: [id_ for (of, *_), id_ in _references(fact) if of == key] for fact in library.facts}
        for circle in circles_of(references):
            yield _at(library.by_id[circle[0]], key, *goes_round(circle, key))


# --- characters ------------------------------------------------------------------------------------------------------

_LINE_ENDS_AND_TABS = "\n\r\t"


def control_characters(library: Library) -> Iterator[Found]:
    """Find each control character, which a terminal would act on."""
    return _hazards(library, of_controls=True)


def invisible_characters(library: Library) -> Iterator[Found]:
    """Find each character that is invisible or reorders text."""
    return _hazards(library, of_controls=False)


def _hazards(library: Library, *, of_controls: bool) -> Iterator[Found]:
    """Find the hazardous characters of one kind: literal ones in a file, and those written as escapes."""
    what = "a control character" if of_controls else "a character that is invisible or reorders text"
    hint = "a terminal would act on it; remove it" if of_controls else "readers see something else; remove it"

    def is_meant(character: str) -> bool:
        is_control = category(character) == "Cc"
        return is_control == of_controls and is_hazardous(character) and character not in _LINE_ENDS_AND_TABS

    for file in library.files:
        text = library.texts[file.name]
        written = {c for c in set(text) if is_meant(c)} if not text.isascii() else set()
        if written:
            yield from _written(file, text, written, what, hint)
        if "\\" in text:
            values = ((fact, *value) for fact in file.facts for value in _texts(fact))
            for fact, key, value in values:
                if not value.isprintable():
                    found = next((n for n, c in enumerate(value) if is_meant(c) and c not in written), None)
                    if found is not None:
                        yield _at(fact, key, f"{quoted(value[found])} is {what}", hint, offset=found)


def _written(file: FactFile, text: str, characters: set[str], what: str, hint: str) -> Iterator[Found]:
    """Find the first of some characters on each line, with the fact that the line belongs to."""
    starts = [(fact.line, fact.id) for fact in file.facts]
    for number, line in enumerate(text.split("\n"), 1):
        if not line.isascii():
            column = next((n for n, c in enumerate(line, 1) if c in characters), 0)
            if column:
                above = [id_ for start, id_ in starts if start <= number]
                shown = visible(line[column - 1])
                fact = above[-1] if above else ""
                yield Found(file.name, (), f'"{shown}" is {what}', hint, fact, place=(number, column))


def _texts(fact: Fact) -> Iterator[tuple[str, str]]:
    """Yield the texts of a fact that people read, each with its key."""
    yield "claim", fact.claim
    for key in ("measure", "place", "basis", "scope", "by", "says", "note", "quote"):
        yield key, getattr(fact, key)


# --- units and names -------------------------------------------------------------------------------------------------

_UNIT_NAMES = "percent dollar renminbi people kilometer percentage".split()
_CODE_LETTERS = 3
_NAME_LETTERS = 5


def unknown_units(library: Library) -> Iterator[Found]:
    """Find each unit that is most likely a typing error: nearly the code of a currency, or nearly "percent"."""
    known: dict[Unit, str] = {}
    for fact in library.facts:
        if fact.figure is None or fact.figure.unit.kind != COUNT:
            continue
        unit = fact.figure.unit
        if unit not in known:
            known[unit] = _meant_unit(unit)
        if known[unit]:
            yield _at(fact, "figure", f"{quoted(unit.text)} is not a unit", f'did you mean "{known[unit]}"?')


def _meant_unit(unit: Unit) -> str:
    """Return the unit that was probably meant; empty if the unit may be right."""
    if len(unit.text) == _CODE_LETTERS and unit.text.isascii() and unit.text.isalpha() and unit.text.isupper():
        return next(iter(nearest(unit.text, ("RMB", *COMMON), most=1, edits=1)), "")
    word = unit.text.lower()
    if len(word) < _NAME_LETTERS or word in _UNIT_NAMES:
        return ""
    return next(iter(nearest(word, _UNIT_NAMES, most=1, edits=1)), "")


_FEWER = 3  # a class of units with less than a third of the figures of the usual one is probably wrong


def mixed_units(library: Library) -> Iterator[Found]:
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
                yield _at(fact, "figure", f"{message}, and here in {here}", "is it a different measure?")


def _unit_class(fact: Fact) -> str:
    """Return the class of a unit: money in any currency, percent, or the noun that is counted."""
    unit = fact.stated().figure.unit
    if unit.kind in (CURRENCY, PERCENT):
        return unit.kind
    if unit.kind == RATE:
        return "money per" if unit.key.partition(" per ")[0].isupper() else unit.key
    if unit.kind == COUNT:
        return re.split(r" (?:of|in|on|at|for|with|and) ", unit.key)[0].split(" ")[-1]
    return unit.key


_TWO_LETTERS = re.compile(r"[A-Z]{2}")


def unknown_places(library: Library) -> Iterator[Found]:
    """Find each place of two capital letters that is not a code of ISO 3166."""
    for fact in library.facts:
        place = fact.place
        if len(place) == 2 and _TWO_LETTERS.fullmatch(place) and place not in CODES:  # noqa: PLR2004 - letters
            meant = MEANT.get(place, "")
            hint = f'did you mean "{meant}"?' if meant else "write the code of ISO 3166, or a name"
            yield _at(fact, "place", f"{quoted(place)} is not a country code", hint)


_VOCABULARIES: tuple[tuple[str, Callable[[Fact], Iterable[str]]], ...] = (
    ("measure", lambda fact: (fact.measure,)),
    ("place", lambda fact: (fact.place,)),
    ("basis", lambda fact: (fact.basis,)),
    ("says", lambda fact: (fact.says,)),
    ("topics", lambda fact: fact.topics),
)
_OFTEN = 3  # facts with a name make it an established one
_LONG_ENOUGH = 6  # letters that a name needs, so that one typing error does not turn it into a different name


def near_misses(library: Library) -> Iterator[Found]:
    """Find each name that only one fact has and that is one typing error away from a name that several have."""
    for key, of in _VOCABULARIES:
        counts = Counter(name for fact in library.facts for name in set(of(fact)) if name)
        often = [name for name, count in counts.items() if count >= _OFTEN]
        rare = [name for name, count in counts.items() if count == 1 and len(name) >= _LONG_ENOUGH]
        if len(rare) > _MOST_RARE:
            continue
        meant = {name: found for name in rare if (found := _slip_of(name, often))}
        for fact in library.facts if meant else ():
            for position, name in enumerate(of(fact)):
                if name in meant:
                    path = (*fact.path[:2], key, position) if key == "topics" else (*fact.path[:2], key)
                    usual = quoted(meant[name])
                    message = f"{quoted(name)} appears only here, and {usual} in {counts[meant[name]]} facts"
                    yield Found(fact.file, path, message, f"did you mean {usual}?", fact.series or fact.id)


_MOST_RARE = 2000  # rare names, beyond which a library has no vocabulary to compare with


def _slip_of(name: str, often: Iterable[str]) -> str:
    """Return the name that was probably meant, empty if none; a name with a different digit is a different name."""
    alike = [other for other in often if _digits(other) == _digits(name)]
    return next(iter(nearest(name, alike, most=1, edits=1)), "")


def _digits(name: str) -> list[str]:
    return re.findall(r"\d+", name)


# --- figures ---------------------------------------------------------------------------------------------------------


def parts_beyond_wholes(library: Library) -> Iterator[Found]:
    """Find each part that is certainly larger than its whole at the same time."""
    for fact in library.facts:
        whole = library.by_id.get(fact.part_of)
        if whole is None or fact.quantity is None or whole.quantity is None:
            continue
        if differences(fact, whole) or not meets_in_time(fact, whole):
            continue
        low, high = fact.quantity.interval.tightened().low, whole.quantity.interval.tightened().high
        if low is not None and high is not None and low > high:
            message = f"the part is larger than its whole, {_called(whole)}"
            yield _at(fact, "figure", message, "one of the figures is wrong, or part_of names the wrong whole")


_ALL = 100  # percent
_OF_A_SHARE = re.compile(
    r"\b(?:share|proportion|portion|fraction|percentage|out of|accounted for|accounts for)\b", re.IGNORECASE
)
_OF_A_CHANGE = re.compile(
    r"grew|grow|rose|rise|increas|climb|jump|surg|gain|up\b|more than|compared|target|capacity|of the level|exceed"
    r"|ratio|index|as (?:much|many|high|large)|times",
    re.IGNORECASE,
)


def shares_over_100(library: Library) -> Iterator[Found]:
    """Find each share of a whole of more than 100 percent, also if no nature says that it is a share."""
    for fact in library.facts:
        if fact.quantity is None or fact.nature not in ("", "stock"):
            continue
        figure, interval = fact.quantity
        if figure.unit.kind != PERCENT:
            continue
        low = interval.tightened().low
        said = f"{fact.claim} {fact.measure.replace('-', ' ')}"
        is_over = low is not None and low >= _ALL and figure.base_number > _ALL
        if is_over and _OF_A_SHARE.search(said) and not _OF_A_CHANGE.search(said):
            yield _at(fact, "figure", "a share of a whole cannot be more than 100 %", "is it a growth, or a ratio?")


def conflicts(library: Library) -> Iterator[Found]:
    """Find each figure that conflicts with an earlier one about the same thing, unless a note of a fact mentions it."""
    for fact, other in earliest_conflicts(library.facts):
        where = f"{other.file}:{other.line}"
        message = f"this conflicts with {_called(other)}, about the same thing at {where}"
        yield _at(fact, "figure", message, "fix the one that is wrong; if the sources differ, say so in a note")


def other_things_replaced(library: Library) -> Iterator[Found]:
    """Find each reference of `replaces` to a figure about something else."""
    for fact in library.facts:
        for position, id_ in enumerate(fact.replaces):
            old = library.by_id.get(id_)
            if old is None or old.figure is None or fact.figure is None:
                continue
            why = _something_else(fact, old)
            if why:
                yield _at_reference(
                    fact, ("replaces", position), f"{id_} is about something else: {why}", _REPLACED_HINT
                )


_REPLACED_HINT = "a figure replaces one of the same measure, place and time"


def _something_else(new: Fact, old: Fact) -> str:
    for name in ("measure", "place"):
        one, other = getattr(old, name), getattr(new, name)
        if one and other and one.casefold() != other.casefold():
            return different(name, quoted(one), quoted(other))
    unit, old_unit = new.stated().figure.unit, old.stated().figure.unit
    if not is_same_unit(unit, old_unit):
        return different("unit", str(old_unit), str(unit))
    if new.period and old.period and not new.period.overlaps(old.period):
        return different("period", old.period.text, new.period.text)
    return ""


# --- time ------------------------------------------------------------------------------------------------------------

_OF_WHAT_COMES = re.compile(
    r"\b(?:will|would|shall|forecast\w*|projected|projections?|expect\w*|target\w*|plans?|planned|planning|aims?|aimed"
    r"|goals?|predict\w*|estimat\w*|outlook|scenario\w*|budget\w*|until|schedul\w*|pledg\w*|anticipat\w*|future"
    r"|due (?:in|by|to be)|set to|to be|intend\w*|by (?:the )?(?:end of |mid-?|early |late )?(?:19|20|21)\d\d)\b",
    re.IGNORECASE,
)


def future_periods(library: Library) -> Iterator[Found]:
    """Find each period after the source appeared, if nothing in the fact says that it is a forecast."""
    for fact in library.facts:
        period, published = fact.period, fact.source.public
        if period is None or published is None or published.last is None:
            continue
        begins_later = period.first > published.last
        ends_later = period.last is not None and period.last.year > published.last.year and fact.nature != "stock"
        if not begins_later and not (ends_later and fact.figure is not None):
            continue
        said = " ".join((fact.claim, fact.note, fact.measure, fact.basis, fact.scope, fact.says, *fact.topics))
        if not _OF_WHAT_COMES.search(said):
            what = "begins" if begins_later else "ends"
            message = f"the period {period} {what} after its source appeared ({published})"
            yield _at(fact, "period", message, "if it is a forecast, say so in the claim or in a note")


def dates_of_sources(library: Library) -> Iterator[Found]:
    """Find each source that was accessed before it was published."""
    for file, source in _sources(library):
        accessed, published = source.accessed, source.public
        if accessed and accessed.last and published and accessed.last < published.first:
            message = f"the source was read ({accessed}) before it appeared ({published})"
            yield _in_source(file, "accessed", message, "one of the two is wrong")


# --- sources and places in them --------------------------------------------------------------------------------------

_ENOUGH = 2
_DATED = ("article", "book", "chapter", "paper-conference", "thesis", "speech", "interview", "review")
_ONLINE = ("webpage", "post", "post-weblog")


def thin_citations(library: Library) -> Iterator[Found]:
    """Find each source with too few details to find it again: no date, no title, no address."""
    for file, source in _sources(library):
        if any(not problem.fact for problem in file.problems):
            continue  # a key that cannot be read is not missing
        address = source.url or source.doi or source.copy
        known = {
            "published": source.public or source.accessed,
            "title": source.title or source.container,
            "url": address,
        }
        missing = [key for key, value in known.items() if not value]
        wanted = [key for key in missing if len(known) - len(missing) < _ENOUGH]
        if source.type.startswith(_DATED) and not source.public:
            wanted = ["published"]
        elif source.type in _ONLINE and not address:
            wanted = ["url"]
        if wanted:
            what = " and ".join(filter(None, (", ".join(wanted[:-1]), wanted[-1])))
            verb = "are" if len(wanted) > 1 else "is"
            yield Found(
                file.name, ("source",), f"{what} {verb} missing: readers cannot find the source", _CITATION_HINT
            )


_CITATION_HINT = "add the date, the title and the address of the source, as far as they are known"


def missing_locators(library: Library) -> Iterator[Found]:
    """Find each fact or series without its position, if its source has a copy."""
    for fact in library.facts:
        at = fact.at
        if fact.source.copy and (at.start is None or at.end is None or not at.sha256) and not fact.quote:
            lacking = [name for name in ("start", "end", "sha256") if getattr(at, name) in (None, "")]
            what = " and ".join(lacking)
            message = f"the position in the copy of the source is not recorded: {what} missing in at"
            table = fact.path[:2] if fact.series else fact.path
            path = (*table, "at")
            yield Found(
                fact.file, path, message, "at = { paragraph = 3, start = 1137, end = 1230 }", fact.series or fact.id
            )


def wrong_positions(library: Library) -> Iterator[Found]:
    """Find each position beyond the end of the copy, or in a paragraph that is out of order."""
    for file, source in _sources(library):
        for fact in file.facts:
            if source.copy and fact.at.end is not None and fact.at.end > source.copy.characters:
                message = f"the span ends at {fact.at.end}, and the copy has {source.copy.characters} characters"
                yield _at(fact, "at", message, "start and end count the code points of the copy")
        placed = [(f.at.start, f.at.paragraph, f) for f in file.facts if f.at.start is not None and f.at.paragraph]
        for (_, above, before), (_, paragraph, fact) in pairwise(sorted(placed, key=lambda row: row[0])):
            if paragraph < above:
                message = f"paragraph {paragraph} comes before the paragraph of {before.id}, whose passage comes first"
                yield _at(fact, "at", message, "paragraphs are the blocks between blank lines, from 1")


# --- placeholders ----------------------------------------------------------------------------------------------------

_PLACEHOLDER = "TODO"  # which `new` and `draft` write
_INSTEAD = {
    "claim": "say in your own words what the source says",
    "title": "write the title of the source",
    "publisher": "write who published the source",
}


def placeholders(library: Library) -> Iterator[Found]:
    """Find each text that begins with TODO: the claims of drafts, the title and publisher of new files."""
    for file, source in _sources(library):
        texts = {key: getattr(source, key) for key in ("title", "publisher", "container", "url", "doi", "license")}
        for key, text in texts.items():
            if text.startswith(_PLACEHOLDER):
                yield _in_source(file, key, *_to_write(key, text))
        for position, name in enumerate(source.authors):
            if name.startswith(_PLACEHOLDER):
                yield Found(file.name, ("source", "authors", position), *_to_write("authors", name))
    for fact in library.facts:
        for key, text in _texts(fact):
            if text.startswith(_PLACEHOLDER):
                yield _at(fact, key, *_to_write(key, text))


def _to_write(key: str, text: str) -> tuple[str, str]:
    """Return the message and the hint about a placeholder."""
    return f"{quoted(text)} is a placeholder", _INSTEAD.get(key, f"write it, or leave {key} out")


# --- claims ----------------------------------------------------------------------------------------------------------


def words_of_figures(library: Library) -> Iterator[Found]:
    """Find each claim or print whose words give a different figure from the fact's own."""
    for fact in library.facts:
        if fact.figure is None or fact.series:
            continue
        for path, text in ((("claim",), fact.claim), (("at", "printed"), fact.at.printed)):
            if text and may_misstate(fact.figure, text):
                found = misstatement(fact.figure, find_figures(text))
                if found is not None:
                    message = f"{quoted(found.printed)} is not what the figure says: {fact.figure.words()}"
                    yield Found(
                        fact.file, (*fact.path, *path), message, "fix the wording or the figure", fact.id, found.start
                    )


_WORD = re.compile(r"[^\W_]+(?:[.,'’][^\W_]+)*")
_MANY_WORDS = 6
_MOST_WORDS = 200  # a claim as long as a page: leaving out each of its words in turn would take too long


def duplicate_claims(library: Library) -> Iterator[Found]:
    """Find each claim that an earlier fact of the same source makes in nearly the same words, with the same figure."""
    for file in library.files:
        groups: dict[tuple[object, ...], list[Fact]] = defaultdict(list)
        for fact in file.facts:
            if not fact.series:
                figure = fact.figure and (fact.figure.bound, fact.figure.base_number, fact.figure.unit.key)
                days = fact.period and (fact.period.first, fact.period.last)
                groups[figure, days, fact.place.casefold(), fact.by].append(fact)
        for facts in groups.values():
            if len(facts) > 1:
                yield from _duplicates(facts)


def _duplicates(facts: Sequence[Fact]) -> Iterator[Found]:
    """Find the duplicates among the facts of a source that have the same figure, period and place."""
    measured: dict[tuple[str, ...], Fact] = {}
    whole: dict[tuple[str, ...], Fact] = {}
    shortened: dict[tuple[str, ...], tuple[Fact, str]] = {}  # each with the omitted word
    for fact in facts:
        words = _content(fact.claim)
        # One word more or less, or one with a typing error, in a claim of enough words.
        has_some = _MANY_WORDS < len(words) <= _MOST_WORDS
        shorter = {words[:n] + words[n + 1 :]: word for n, word in enumerate(words) if has_some}
        about = tuple(text.casefold() for text in (fact.measure, fact.basis, fact.scope, fact.nature, fact.vintage))
        other = measured.get(about) if fact.figure and fact.measure else None
        other = other or whole.get(words) or _nearly(words, shorter, whole, shortened)
        if other is not None and _is_one_subject(fact, other):
            yield _at(fact, "claim", f"{other.id} says the same, on line {other.line}", "remove one of them")
        measured.setdefault(about, fact)
        whole.setdefault(words, fact)
        for less, word in shorter.items():
            shortened.setdefault(less, (fact, word))


def _nearly(
    words: tuple[str, ...],
    shorter: Mapping[tuple[str, ...], str],
    whole: Mapping[tuple[str, ...], Fact],
    shortened: Mapping[tuple[str, ...], tuple[Fact, str]],
) -> Fact | None:
    """Return a fact whose claim has one word more or less, or one word spelled slightly differently."""
    longer, extra = shortened.get(words, (None, ""))
    if longer and extra not in _DENIALS:
        return longer
    for less, word in shorter.items():
        if less in whole and word not in _DENIALS:
            return whole[less]
        other, was = shortened.get(less, (None, ""))
        if other and len(word) >= _LONG_ENOUGH and nearest(word, (was,), edits=1):
            return other
    return None


_DENIALS = frozenset(("not", "no", "never", "neither", "without", "hardly"))


def _is_one_subject(one: Fact, other: Fact) -> bool:
    """Return whether no field shows that two facts are about different things."""
    pairs = (
        (one.measure, other.measure),
        (one.basis, other.basis),
        (one.scope, other.scope),
        (one.nature, other.nature),
    )
    return all(not a or not b or a.casefold() == b.casefold() for a, b in pairs)


def _content(claim: str) -> tuple[str, ...]:
    """Return the content words of a claim, normalised, in alphabetical order."""
    return tuple(sorted(_folded(word) for word in _WORD.findall(claim.lower()) if word not in stopwords.CLAIM))


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    return fold_spelling(word.replace(",", "").removesuffix("s"))
